// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).validator = {
runtime: 'aff3461788b0d50e',
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
  parsePrograms: () => Je
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

var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

var c = require("program-explorer-runtime"); // c = import_program_explorer_runtime

var f = require("program-explorer-runtime"); // f = import_program_explorer_runtime

var g = require("program-explorer-runtime"); // g = import_program_explorer_runtime

var p = require("program-explorer-runtime"); // p = import_program_explorer_runtime

var m = require("program-explorer-runtime"); // m = import_program_explorer_runtime

var x = require("program-explorer-runtime"); // x = import_program_explorer_runtime

// src/programs/checks/fields.ts
var v = { // v = PROGRAM_TEXTS
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
}, b = {
  label: "text",
  page: "link"
}, $ = {
  label: "text",
  page: "link"
}, w = {
  label: "text",
  page: "link"
}, y = {
  label: "text",
  help: "text"
}, k = {
  label: "text",
  help: "text"
}, W = {
  label: "text",
  aliases: "text"
}, A = {
  title: "text",
  page: "link"
}, F = {
  talk: "link",
  bundle: "link",
  include: "link"
};

function T(e, t, r) { // T = eachIn, e = value, t = report, r = visit
  let n = (e, n) => { // n = one, e = key
    t.enter(e), r(n, e), t.leave()
  };
  Array.isArray(e) ? e.forEach((e, t) => n(t, e)) : (0, c.x47)(e) && Object.keys(e).forEach(t => n(t, e[t]))
}

function C(e, t, r, n) { // C = inField, e = record, t = name, r = report, n = visit
  (0, c.x47)(e) && Object.prototype.hasOwnProperty.call(e, t) && (r.enter(t), n(e[t]), 
  r.leave())
}

// src/programs/checks/check-dates.ts
function O(e) { // O = readTime, e = value
  return typeof e == "string" && (0, p.x42)(e) ? e : null
}

// src/programs/checks/check-use.ts
var j = 200; // j = MOST_NEEDS

function S(e, t) { // S = withNarrower, e = chosen, t = vocabulary
  let r = new Set(e), n = new Set; // r = found, e = chosen, n = others
  return t == null || t.terms.forEach((e, a) => { // t = vocabulary, e = _term, a = start
    var i; // i = _a
    let o = [], s = a; // o = chain, s = at, a = start
    for (;s && !r.has(s) && !n.has(s); ) n.add(s), o.push(s), s = (i = t.terms.get(s)) == null ? void 0 : i.broader; // s = at, r = found, n = others, o = chain, i = _a, t = vocabulary
    s && r.has(s) && o.forEach(e => r.add(e))
  }), r
}

function z({terms: e, status: t}, r) { // z = termsOf, e = terms, t = status, r = facet
  return r === "status" ? t ? [ t ] : [] : e.get(r) || []
}

function E({terms: e}, {programs: t, vocabularies: r}) { // E = isServed, e = terms, t = programs, r = vocabularies
  let n = Array.from(e, ([e, t]) => { // n = fitting, e = facet, t = chosen
    let n = r.get(e), a = Array.from((n == null ? void 0 : n.terms.values()) || []).filter(e => e.matchesAll).map(({id: e}) => e); // n = vocabulary, r = vocabularies, e = id, a = matchesAll
    return [ e, S([ ...t, ...a ], n) ]
  });
  return t.some(e => n.every(([t, r]) => z(e, t).some(e => r.has(e))))
}

var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// src/programs/advice/languages.ts
var q = [ "mul", "und", "mis", "zxx", "qqx", "qqq" ]; // q = NO_LANGUAGES

function R(e) { // R = namesIn, e = language
  return "DisplayNames" in Intl ? new Intl.DisplayNames([ e ], {
    type: "language",
    fallback: "none"
  }) : void 0
}

var I = R("en"); // I = ENGLISH_NAMES, R = namesIn

var L = null; // L = byName

function D(e) { // D = isNoLanguage, e = code
  return f.x56.test(e) && (q.includes(e.toLowerCase()) || /^[a-z]{2}$/i.test(e) && I !== void 0 && !I.of(e))
}

var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// src/programs/advice/link-readings.ts
function P(e) { // P = addressFrom, e = text
  let t = e.trim().replace(/^(?:https?:)?[/\\]*/i, ""), r = t !== e.trim(), n = /^www\.[^\s/]+\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(t) || /^[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|edu|gov|info|io|eu)(?:[/?#]\S*)?$/i.test(t), a = r || n ? (0,  // t = bare, e = text, r = isScheme, n = isDomain, a = link
  U.x49)(`https://${t}`) : null;
  return a && "url" in a && /\.|localhost/.test(t) ? a.url : null
}

function N(e) { // N = titleFrom, e = text
  let [, t] = /^(?:https?:\/\/[^/]+)?(?:\/wiki\/|wiki\/|\/?w\/index\.php\?title=)([^?&]+)/.exec(e.trim()) || []; // t = encoded, e = text
  try {
    let e = t ? (0, U.x49)(decodeURIComponent(t).replace(/_/g, " ")) : null; // e = link, t = encoded, U = import_program_explorer_runtime9
    return e && "page" in e ? e.page : null
  } catch (e) {
    return null
  }
}

// src/programs/advice/markup.ts
var Z = new Map([ [ "amp", "&" ], [ "lt", "<" ], [ "gt", ">" ], [ "quot", '"' ], [ "apos", "'" ], [ "nbsp", "\xa0" ], [ "ndash", "\u2013" ], [ "mdash", "\u2014" ] ]); // Z = NAMED

function _(e) { // _ = decodeEntities, e = text
  return e.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (e, t) => { // e = entity, t = name
    if (!t.startsWith("#")) return Z.get(t.toLowerCase()) || e;
    let r = /^#x/i.test(t) ? parseInt(t.slice(2), 16) : Number(t.slice(1)); // r = code, t = name
    return r > 0 && r <= 1114111 ? String.fromCodePoint(r) : e
  })
}

// src/programs/shorten.ts
var B = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // B = INVISIBLE

function H(e) { // H = shorten, e = text
  return function(e) {
    return e.replace(B, e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`)
  }(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e)
}

function J(e, t) { // J = shortenAround, e = text, t = at
  let r = Math.max(0, t - 30); // r = start, t = at
  return r && e.length > 60 ? `\u2026${H(e.slice(r))}` : H(e)
}

function G(e) { // G = quote, e = value
  return `"${H(e)}"`
}

// src/programs/checks/check-values.ts
var K = [ [ "html-tag", /<\/?[a-z][^<>]*>|<!--/i ], [ "entity", /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i ], [ "wikitext", /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|'{2,}|\[https?:[^\s[\]]+ [^[\]]*\]|~{3,}/ ], [ "outer-space", /^[^\S\uFEFF]|[^\S\uFEFF]$/ ], [ "lost-character", /\uFFFD/ ] ], Q = /[\u200B-\u200D\u2060-\u2064\uFEFF]/, V = /^[ -\u058F\u1E00-\u206F\u20A0-\u2BFF\uFEFF]*$/; // K = TEXT_CHECKS, Q = INVISIBLE, V = WITHOUT_INVISIBLE

function X(e, t) { // X = checkInvisible, e = value, t = report
  let r = e.search(Q); // r = at, e = value, Q = INVISIBLE
  r !== -1 && V.test(e) && t.add("invisible", J(e, r))
}

function Y(e, t) { // Y = checkLanguage, e = code, t = report
  D(e) ? t.add("doubtful-language", e) : f.x56.test(e) && (0, M.x48)(e) !== e.toLowerCase() && t.addWith("longer-code", [ e, (0, 
  M.x48)(e) ])
}

var ee = { // ee = CHECKS
  text: function(e, t) {
    for (let [r, n] of /\S/.test(e) ? K : []) { // r = code, n = pattern, e = value, K = TEXT_CHECKS
      let [a] = n.exec(e) || []; // a = found, n = pattern, e = value
      if (a !== void 0) {
        let n = r === "entity" ? _(a) : a; // n = decoded, r = code, _ = decodeEntities, a = found
        t.addWith(r, [ r === "lost-character" ? J(e, e.indexOf(a)) : a, ...n === a ? [] : [ n ] ])
      }
    }
    X(e, t)
  },
  link: function(e, t) {
    let r = (0, U.x49)(e); // r = link, U = import_program_explorer_runtime9, e = value
    if (r && "page" in r) {
      let r = N(e) || P(e); // r = meant, N = titleFrom, e = value, P = addressFrom
      (r || function(e) {
        return /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(e.trim())
      }(e)) && t.addWith("doubtful-page", r ? [ e, r ] : [ e ]), X(e, t)
    }
  },
  language: Y
};

function te(e, t, r) { // te = checkFields, e = record, t = fields, r = report
  for (let n of Object.keys(t)) { // n = name, t = fields
    let a = t[n]; // a = kind, t = fields, n = name
    C(e, n, r, e => { // C = inField, e = value, n = name, r = report
      typeof e == "string" && ee[a](e, r), T(e, r, (t, n) => { // e = value, ee = CHECKS, a = kind, r = report, T = eachIn, t = one, n = key
        typeof t == "string" && ee[a](t, r), a === "text" && (0, c.x47)(e) && Y(String(n), r)
      })
    })
  }
}

// src/programs/checks/check-page.ts
function re(e) { // re = rawPage, e = text
  return (0, h.x46)(e.replace(/^\uFEFF/, ""))
}

function ne({programs: e, facets: [t]}, r, n, a) { // ne = programChecker, e = read, t = first, r = hasFacets, n = today, a = report
  let i = new Map(e.map(e => [ e.id, e ])), o = r && t !== "period" && t !== "status" ? t : void 0; // i = byId, e = program, o = facet, r = hasFacets, t = first
  return e => C(e, "programs", a, e => T(e, a, e => { // e = record, C = inField, a = report, T = eachIn
    let t = (0, c.x47)(e) ? e.id : null, r = typeof t == "string" ? i.get(t) : void 0; // t = id, c = import_program_explorer_runtime2, e = record, r = program, i = byId
    a.program = typeof t == "string" && f.x55.test(t) ? t : null, te(e, v, a), C(e, "join", a, e => te(e, b, a)), 
    C(e, "dates", a, e => { // C = inField, e = dates, a = report
      T(e, a, e => te(e, $, a)), r && function(e, {start: t, end: r, status: n, dates: a}, i, o) {
        let s = t && !t.approximate ? (0, g.x39)(t) : "", l = r && !r.approximate ? (0,  // s = from, t = start, g = import_program_explorer_runtime4, l = to, r = end
        g.x40)(r) : "9";
        T(e, o, e => { // T = eachIn, e = date, o = report
          let t = (0, c.x47)(e) ? [ O(e.start), O(e.end) ] : [], [r, n] = t; // t = times, c = import_program_explorer_runtime2, e = date, O = readTime, r = first, n = last
          r && n && function(e, t, r) {
            let [n, a] = [ (0, p.x42)(e) || "", (0, p.x42)(t) || "" ]; // n = first, a = last, p = import_program_explorer_runtime5, e = start, t = end
            n.length !== a.length ? r.addWith("end-unlike-start", [ e, t ]) : n > a && r.addWith("start-after-end", [ e, t ])
          }(r, n, o);
          let a = t.find(e => e && (e < s || e.slice(0, 10) > l)); // a = outside, t = times, e = time, s = from, l = to
          a && o.add("date-outside", a)
        }), Array.isArray(e) && e.length > x.x57 && o.add("too-many-dates", String(x.x57)), 
        a.length && (n === "open" || n === "upcoming") && !(0, m.x53)(a, Date.parse(i)) && o.add("dates-over", n)
      }(e, r, n, a)
    }), C(e, "materials", a, e => T(e, a, e => te(e, w, a))), r && o !== void 0 && function(e, t, r, n) {
      let a = (0, c.x47)(e) && Object.prototype.hasOwnProperty.call(e, r) ? e[r] : null; // a = raw, c = import_program_explorer_runtime2, e = record, r = facet
      (a === null || Array.isArray(a) && !a.length) && !z(t, r).length && n.add("no-first-term", r)
    }(e, r, o, a), a.program = null
  }))
}

function ae(e, t, {language: r, today: n}, a, i) { // ae = checkPage, e = text, t = list, r = language, n = today, a = included, i = report
  let o = re(e); // o = page, re = rawPage, e = text
  te(o, F, i), C(o, "vocabularies", i, e => T(e, i, e => { // te = checkFields, o = page, F = PAGE_TEXTS, i = report, C = inField, e = vocabulary, T = eachIn
    te(e, k, i), C(e, "terms", i, e => T(e, i, e => te(e, W, i)))
  })), C(o, "series", i, e => T(e, i, e => te(e, A, i))), C(o, "needs", i, e => T(e, i, e => { // C = inField, o = page, i = report, e = need, T = eachIn, te = checkFields, A = SERIES_TEXTS
    te(e, y, i), C(e, "terms", i, e => te(e, {
      language: "language"
    }, i))
  }));
  let {include: s, facets: l, needs: u} = o, d = Array.isArray(s) ? s : [], h = ne(t, Array.isArray(l), n, i); // s = include, l = facets, u = needs, o = page, d = includes, h = checkPrograms, ne = programChecker, t = list, n = today, i = report
  h(o);
  for (let {title: e, text: t} of a) i.enter("include"), i.enter(d.indexOf(e)), h(re(t)),  // e = title, t = more, a = included, i = report, d = includes, h = checkPrograms, re = rawPage
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
    for (let t of e.programs.length ? e.needs.slice(0, j) : []) E(t, e) || r.addAt([ "needs", n.findIndex(e => Object(e).id === t.id) ], "unserved-need") // t = need, e = one, j = MOST_NEEDS, E = isServed, r = report, n = raw
  }(t, u, i)
}

// src/programs/advice/advice.ts
function ie(e) { // ie = fieldOf, e = path
  let t = e.filter(e => typeof e == "string"); // t = names, e = step
  return t[t.length - 1] || ""
}

// src/programs/advice/date-advice.ts
var oe = [ "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec" ], se = "([a-z]{3,9})\\.?", le = [ [ /^(\d{4})$/, "y" ], [ /^(\d{4})[-/.](\d{1,2})$/, "ym" ], [ /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/i, "ymd" ], [ /^(\d{4})(\d\d)(\d\d)$/, "ymd" ], [ /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, "dmy" ], [ new RegExp(`^${se},? (\\d{4})$`, "i"), "my" ], [ new RegExp(`^(\\d{1,2})\\.? ${se},? (\\d{4})$`, "i"), "dmy" ], [ new RegExp(`^${se} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "i"), "mdy" ] ], ue = /^(?:~|c\.|ca\.?|circa|about|around|approx\.?)\s*|\s*[~?]$/i, de = /^(.*\d.*?)\s*(?:\u2013|\u2014|\/| - | to |-)\s*(\d{4}.*)$/, he = /^(?:present|now|today|ongoing|current|continuing|open)$/i; // oe = MONTHS, se = MONTH, le = FORMS, ue = APPROXIMATE, de = RANGE, he = PRESENT

function ce(e) { // ce = monthNumber, e = text
  let t = oe.indexOf(e.slice(0, 3).toLowerCase()); // t = found, oe = MONTHS, e = text
  return t === -1 ? e : String(t + 1)
}

function fe(e) { // fe = rewriteDate, e = given
  let t = e.trim().replace(/\s+/g, " "), r = t.replace(ue, ""); // t = text, e = given, r = plain, ue = APPROXIMATE
  for (let [e, n] of le) { // e = pattern, n = order, le = FORMS
    let a = e.exec(r); // a = match, e = pattern, r = plain
    if (a) {
      let e = e => n.includes(e) ? a[n.indexOf(e) + 1] : void 0, [i, o, s] = [ e("y"), e("m"), e("d") ], l = [ i || "", ...[ o && ce(o), s ].filter(Boolean).map(e => String(e).padStart(2, "0")) ].join("-"), u = r === t ? l : `${l}~`; // e = number, n = order, a = match, i = year, o = month, s = day, l = written, ce = monthNumber, u = date, r = plain, t = text
      return (0, g.x41)(u) && u
    }
  }
  return null
}

var ge = ([e = ""], t) => { // ge = adviseOnDate, e = value, t = path
  if (e.length > 60) return null;
  let r = ie(t), n = fe(e); // r = field, ie = fieldOf, t = path, n = date, fe = rewriteDate, e = value
  if (n) return {
    fix: `Write ${G(n)}.`
  };
  if (he.test(e.trim()) && r !== "reviewed") return {
    fix: r === "end" ? 'Remove "end", and write "status": "ongoing" if the program goes on.' : "Write the day, the month or the year, such as 2020 or 2020-06."
  };
  let [, a = "", i = ""] = de.exec(e.trim()) || [], [o, s] = [ fe(a), fe(i) ]; // a = first, i = second, de = RANGE, e = value, o = start, s = end, fe = rewriteDate
  return o && s && r !== "reviewed" ? {
    fix: `Write "start": ${G(o)} and "end": ${G(s)}.`
  } : null
};

// src/programs/advice/field-names.ts
var pe = [ [ "url uri link href website homepage webpage", [ "page", "url" ] ], [ "description desc abstract about intro text", [ "summary", "help" ] ], [ "name title label heading caption", [ "title", "label" ] ], [ "languages lang langs locale", [ "language" ] ], [ "date time datetime when", [ "start" ] ], [ "events meetings sessions schedule calendar", [ "dates" ] ], [ "startdate begin begins started from", [ "start" ] ], [ "enddate finish ends ended until to", [ "end" ] ], [ "organizer organizers organiser organisers hosts", [ "team" ] ], [ "partner", [ "partners" ] ], [ "synonyms keywords", [ "aliases" ] ], [ "parent", [ "broader", "partOf" ] ], [ "resources outputs documents files", [ "materials" ] ], [ "source references", [ "sources" ] ], [ "state", [ "status" ] ], [ "finished ended completed done", [ "past" ] ], [ "active running current", [ "ongoing" ] ], [ "planned future soon", [ "upcoming" ] ], [ "suspended hiatus", [ "paused" ] ] ]; // pe = NAMES

function me(e) { // me = meantBy, e = text
  let t = e.trim().replace(/_/g, "-"); // t = code, e = text
  return f.x56.test(t) && !D(t) ? (0, M.x48)(t) : function(e) {
    return L || (L = new Map([ [ "simple", "en-simple" ], [ "simple english", "en-simple" ] ]), 
    function(e, t) { // e = codes, t = letters
      var r; // r = _a
      for (let n of I ? t : "") for (let a of t) { // n = first, I = ENGLISH_NAMES, t = letters, a = second
        let t = n + a, i = (0, M.x48)(t) === t && (I == null ? void 0 : I.of(t)); // t = code, n = first, a = second, i = name, M = import_program_explorer_runtime8, I = ENGLISH_NAMES
        if (i) {
          let n = ((r = R(t)) == null ? void 0 : r.of(t)) || i; // n = own, r = _a, R = namesIn, t = code, i = name
          e.set(n.toLowerCase(), t).set(i.toLowerCase(), t)
        }
      }
    }(L, "abcdefghijklmnopqrstuvwxyz")), L.get(e.trim().toLowerCase())
  }(e)
}

// src/programs/advice/link-advice.ts
var xe = new Map([ [ "talk", "title" ], [ "bundle", "title" ], [ "include", "title" ], [ "url", "address" ], [ "sources", "address" ] ]), ve = { // xe = FIELDS, ve = NOUNS
  title: "the title of a page",
  address: "an https address",
  either: "the title of a page, or an https address"
}, be = /[<>[\]{}|\uFFFD]|[^ -~\u0080-\uFFFF]/;

function $e(e, t, r = "Write ") { // $e = proposal, e = value, t = kind, r = before
  return e !== null && function(e, t) {
    return e !== null && (t === "either" || t === ("url" in e ? "address" : "title"))
  }((0, U.x49)(e), t) ? {
    fix: `${r}"${e}".`
  } : null
}

function we(e) { // we = adviseOnAddress, e = text
  let t = e.search(/\s/); // t = space, e = text
  return t !== -1 ? {
    reason: `There is a space in the address: "${J(e, t)}".`,
    fix: "Write %20 in its place, or remove it."
  } : /^https:\/\/[^/]*@/i.test(e) ? {
    reason: `${G(e)} has a user name in it.`,
    fix: "Remove what is before the @."
  } : {}
}

function ye(e) { // ye = decoded, e = text
  try {
    return decodeURIComponent(e)
  } catch (t) {
    return e
  }
}

var ke = ([e = ""], t) => { // ke = adviseOnLink, e = value, t = path
  let r = xe.get(ie(t)) || "either", n = e.trim(); // r = kind, xe = FIELDS, ie = fieldOf, t = path, n = text, e = value
  if (!n) return {
    reason: "There is nothing in it.",
    fix: "Fill it in or remove it."
  };
  let a = r !== "address" && (0, U.x49)(n) === null && !/^[a-z]+:/i.test(n) ? "Copy the title from the top of the page." : `Write ${ve[r]}.`; // a = usual, r = kind, U = import_program_explorer_runtime9, n = text, ve = NOUNS
  return u({
    reason: `${G(n)} is not ${ve[r]}.`,
    fix: a
  }, function(e, t) {
    let [, r] = /^\[\[:?([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec(e) || /^\[(https:\/\/[^\s[\]]+)[^[\]]*\]$/.exec(e) || [], n = $e(r || null, t) || t !== "address" && $e(N(e), t); // r = inBrackets, e = text, n = proposed, $e = proposal, t = kind, N = titleFrom
    if (n) return n;
    let [, a = ""] = /^([a-z][a-z0-9+.-]*):/i.exec(e) || []; // a = scheme, e = text
    if (/^https:\/\//i.test(e)) return t === "title" ? {} : we(e);
    if (/^http:/i.test(e) && t !== "title") return function(e, t) {
      let r = `https${e.slice(4)}`, n = `${G(e)} begins with http, but https is needed.`, a = $e(r, t, "If the page also opens with https, write "); // r = secure, e = text, n = reason, G = quote, a = proposed, $e = proposal, t = kind
      if (a) return u({
        reason: n
      }, a);
      let i = we(r); // i = other, we = adviseOnAddress, r = secure
      return u({
        reason: `${n} An s alone is not enough. ${i.reason || ""}`.trim()
      }, i.fix ? {
        fix: i.fix
      } : {})
    }(e, t);
    let i = $e(P(e), t); // i = address, $e = proposal, P = addressFrom, e = text, t = kind
    return i || (a && (0, U.x49)(e) === null ? {
      reason: `There can be no links that begin with "${a}:".`
    } : t === "address" ? {} : function(e) {
      let t = [ _(e), ye(e) ].filter(t => t !== e).map(e => $e(e, "title")).find(Boolean), r = e.search(be); // t = other, _ = decodeEntities, e = text, ye = decoded, $e = proposal, r = wrong, be = NOT_IN_TITLES
      return t || r === -1 ? t || (e.startsWith("#") ? {
        fix: "Write the title of the page before the #."
      } : {}) : {
        reason: `A title cannot have ${G(e.charAt(r))} in it: "${J(e, r)}".`
      }
    }(e))
  }(n, r))
};

// src/programs/advice/time-advice.ts
var We = /^(.*\d)(?:T|,? (?:at )?)(\d\d?)[:.]?(\d\d)(?::\d\d(?:\.\d+)?)?(?: ?([ap])\.?m\.?)? ?(.*)$/i, Ae = /^(?:z|(?:utc|gmt)? ?(?:([+\u2212-])(\d\d?):?(\d\d)?)?)$/i; // We = WITH_TIME, Ae = ZONE

// src/programs/edit-distance.ts
function Fe(e, t, r) { // Fe = editDistance, e = a, t = b, r = most
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
var Te = 1e3; // Te = MOST_COMPARED

// src/programs/problem-texts.ts
var Ce = "Correct it or remove it.", Oe = "Correct it, or add it there.", je = 'Did you mean "$2"?', Se = "Choose another id.", ze = { // Ce = CORRECT, Oe = CHOOSE, je = MEANT, Se = RENAME, ze = PROBLEM_TEXTS
  "unreadable-json": [ "The page is not valid JSON$1.", "Correct it there, or undo the last edit." ],
  "unknown-version": [ 'The version "$1" is unknown.', 'Write "version": 1, or update the gadget.' ],
  "wrong-type": [ "Expected $1, found $2.", Ce ],
  missing: [ '"$1" is missing, so all of this is left out.', 'Add "$1".' ],
  "left-out": [ 'All of this is left out, because its "$1" cannot be used.', 'Correct "$1".' ],
  empty: [ "There is nothing in it.", "Fill it in or remove it." ],
  "bad-id": [ '"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit." ],
  "reserved-id": [ 'The id "$1" is reserved.', Se ],
  "duplicate-id": [ 'The id "$1" stands here a second time; the first one counts.', Se ],
  "unknown-field": [ 'There is no field "$1".', Ce, je ],
  "unknown-facet": [ '"$1" is no facet: it has no vocabulary.', Oe, je ],
  "unknown-term": [ '"$1" is not in the vocabulary.', Oe, je ],
  "unknown-program": [ 'There is no program with the id "$1".', Oe, je ],
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
  "bad-status": [ '"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", je ],
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
var Ee = new Map([ [ "unknown-version", ([e = "", t, r]) => t !== "object" ? { // Ee = ADVISERS, e = version, t = page, r = kind
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
  return t === "text" && ie(r) === "dates" ? {
    fix: 'Write a list with an object for each date, such as [ { "start": "2026-12-03T15:00Z" } ].'
  } : t === "number" && n.includes("text") ? {
    fix: "Write it between quotation marks."
  } : n.includes("list") && (t === "text" || t === "object") ? {
    fix: "Write it as a list, between [ and ]."
  } : null
} ], [ "bad-date", ge ], [ "bad-time", ([e = ""], t) => { // ge = adviseOnDate, e = value, t = path
  let r = e.trim().replace(/\s+/g, " "); // r = text, e = value
  if (e.length > 60) return null;
  let [n] = /^\d{4}-\d\d-\d\d/.exec(r) || []; // n = day, r = text
  if (n && !(0, g.x41)(n)) return {
    reason: `There is no day ${G(n)}.`
  };
  let a = function(e) { // a = minute, e = text
    let [, t = "", r, n = "", a = "", i = ""] = We.exec(e) || [], o = fe(t) || "", s = r === "24" && n === "00", l = s && (0,  // t = date, r = hours, n = minutes, a = half, i = zone, We = WITH_TIME, e = text, o = written, fe = rewriteDate, s = isMidnight, l = day
    p.x42)(o) ? new Date(Date.parse(o) + 864e5).toISOString().slice(0, 10) : o, u = s ? 0 : a ? Number(r) % 12 + (/p/i.test(a) ? 12 : 0) : Number(r), [d, h, c = "", f = "00"] = Ae.exec(i) || [], g = h ? `${h === "+" ? "+" : "-"}${c.padStart(2, "0")}:${f}` : "Z", m = `${l}T${String(u).padStart(2, "0")}:${n}${g}`;
    return (0, p.x42)(m) ? d ? {
      fix: `Write ${G(m)}.`
    } : {
      reason: i ? `${G(i)} is not read as a zone.` : `${G(e)} has no zone.`,
      fix: `Write ${G(m)} if it is in UTC; if not, write the difference from UTC in place of the Z, such as +05:30.`
    } : null
  }(r);
  if (a || !/\d/.test(r) || /\d[:T]\d/i.test(r)) return a;
  let i = fe(r); // i = date, fe = rewriteDate, r = text
  return i && !(0, p.x42)(i) ? {
    reason: `${G(r)} is not exact to the day.`,
    fix: "Write the day, or leave this date out until it is known."
  } : ge([ r ], t)
} ], [ "bad-language", ([e = ""], t) => { // e = value, t = path
  if (e.length > 200) return null;
  let r = e.split(/\s*(?:[,;/&+]|\band\b)\s*/), n = r.map(me).filter(e => e !== void 0); // r = parts, e = code, n = codes, me = meantBy
  return n.length < r.length ? null : n.length > 1 ? ie(t) === "language" ? {
    fix: `Write a list: [ ${n.map(G).join(", ")} ].`
  } : null : {
    fix: `Write ${n.map(G).join("")}.`
  }
} ], [ "bad-page", ke ], [ "bad-scheme", ke ], [ "insecure-link", ke ], [ "bad-address", ke ] ]), Me = 2e3, qe = [ "unknown-field", "bad-status" ];

function Re(e, t) { // Re = fill, e = text, t = params
  return e.replace(/\$(\d)/g, (e, r) => { // e = _match, r = digit
    var n; // n = _a
    return (n = t[Number(r) - 1]) != null ? n : ""
  })
}

// src/programs/problems.ts
var Ie = [ "unknown-field", "missing-label", "status-against-dates", "dates-over", "date-outside", "no-page-language", "not-included", "html-tag", "entity", "wikitext", "outer-space", "invisible", "lost-character", "doubtful-page", "doubtful-language", "longer-code", "same-label", "unserved-need", "no-first-term", "long-text", "more-problems" ]; // Ie = WARNINGS

function Le(e) { // Le = severityOf, e = code
  return Ie.includes(e) ? "warning" : "error"
}

// src/programs/full-report.ts
var De = 20, Ue = 5, Pe = 200; // De = MOST_ALIKE, Ue = MOST_PLACES, Pe = MOST_KINDS

function Ne(e = De) { // Ne = createFullReport, e = mostAlike, De = MOST_ALIKE
  let r = [], a = [], i = new Map, o = Math.max(Pe, e), s = 0, l = 0, d = (e, t, n) => u(u({ // r = path, a = problems, i = kinds, o = mostKinds, Pe = MOST_KINDS, e = code, s = warnings, l = more, d = toProblem, t = params, n = known, u = __spreadValues
    path: [ ...r ],
    severity: Le(e),
    code: e
  }, function(e, t, r = [], n) {
    var a; // a = _a
    let [i, o, s] = ze[e], [l = ""] = t, d = n && (function(e, t) { // i = reason, o = fix, s = fixByNearest, ze = PROBLEM_TEXTS, e = name, l = name, t = known, d = meant, n = known
      if (e.length > 100) return null;
      let r = e.toLowerCase(), n = null, a = e.length < 5 ? 1 : 2, i = 0; // r = lowerCase, e = name, n = best, a = most, i = compared
      for (let o of t) { // o = candidate, t = known
        if (++i > Te) break;
        if (Math.abs(o.length - e.length) <= a) {
          let e = Fe(r, o.toLowerCase(), a); // e = distance, Fe = editDistance, r = lowerCase, o = candidate, a = most
          e <= a && (n = o, a = e - 1)
        }
      }
      return n
    }(l, n) || qe.includes(e) && function(e, t) {
      let r = e.toLowerCase().replace(/[-_ ]/g, ""), n = Array.from(t), [, a = []] = pe.find(([e]) => e.split(" ").includes(r)) || []; // r = plain, e = names, n = all, t = known, a = meant, pe = NAMES
      return a.find(t => n.includes(t) && t !== e)
    }
    // src/programs/advice/language-advice.ts
    (l, n)), h = [ ...t.map(H), ...d ? [ d ] : [] ];
    return u({
      params: h,
      reason: Re(i, h),
      fix: Re(s && (d || t.length > 1) ? s : o, h)
    }, l.length > Me ? {} : (a = Ee.get(e)) == null ? void 0 : a(t, r))
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
        return !n && i.size < o && (Le(e) === "error" || ++s <= o / 2) && (n = {
          count: 0,
          first: []
        }, i.set(t, n)), n
      })(t);
      if (!h) {
        l++;
        return
      }
      if (h.count++, h.first.length < Math.max(e, Ue) + 1) {
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
            first: o.slice(0, Ue)
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
var Ze = /[ \t\n\r]*/y, _e = new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // Ze = SPACE, _e = TOKEN

function Be(e, t, r) { // Be = match, e = pattern, t = text, r = at
  var n; // n = _a
  e.lastIndex = r;
  let a = e.exec(t); // a = found, e = pattern, t = text
  return (n = a == null ? void 0 : a[0]) != null ? n : null
}

var He = require("program-explorer-runtime"); // He = import_program_explorer_runtime

// src/programs/parse.ts
function Je(e, t, r = [], n) { // Je = parsePrograms, e = text, t = options, r = included, n = mostAlike
  let a = Ne(n), i = (0, He.x58)(e, t, r, a, (e, t) => { // a = report, Ne = createFullReport, n = mostAlike, i = list, He = import_program_explorer_runtime10, e = _message, t = json, r = included
    let r = function(e) { // r = position, e = text
      var t; // t = _a
      let r = function(e) { // r = fault, e = text
        var t; // t = _a
        let r = [], n = "value", a = ""; // r = open, n = expected, a = before
        for (let i = 0; ;) { // i = at
          i += ((t = Be(Ze, e, i)) != null ? t : "").length;
          let o = Be(_e, e, i); // o = token, Be = match, _e = TOKEN, e = text, i = at
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
  return i && ae(e, i, t, r, a), {
    list: i,
    problems: a.done()
  }
}
}
};
// </nowiki>