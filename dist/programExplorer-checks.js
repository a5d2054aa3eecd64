// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).checks = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = Object.defineProperty;

var t = Object.getOwnPropertySymbols;

var r = Object.prototype.hasOwnProperty, n = Object.prototype.propertyIsEnumerable;

var i = (t, r, n) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[r] = n, a = (e, a) => {
  for (var l in a || (a = {})) r.call(a, l) && i(e, l, a[l]);
  if (t) for (var l of t(a)) n.call(a, l) && i(e, l, a[l]);
  return e
};

var l = runtime(63), o = runtime(64), s = runtime(65); // l = firstDay, o = lastDay, s = parseDate

// src/programs/shorten.ts
var u = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // u = INVISIBLE

function d(e) { // d = shorten, e = text
  return function(e) {
    return e.replace(u, e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`)
  }(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e)
}

function f(e, t) { // f = shortenAround, e = text, t = at
  let r = Math.max(0, t - 30); // r = start, t = at
  return r && e.length > 60 ? `\u2026${d(e.slice(r))}` : d(e)
}

function c(e) { // c = quote, e = value
  return `"${d(e)}"`
}

// src/programs/advice/advice.ts
function p(e) { // p = fieldOf, e = path
  let t = e.filter(e => typeof e == "string"); // t = names, e = step
  return t[t.length - 1] || ""
}

// src/programs/advice/date-advice.ts
var h = [ "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec" ], g = "([a-z]{3,9})\\.?", m = [ [ /^(\d{4})$/, "y" ], [ /^(\d{4})[-/.](\d{1,2})$/, "ym" ], [ /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/i, "ymd" ], [ /^(\d{4})(\d\d)(\d\d)$/, "ymd" ], [ /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, "dmy" ], [ new RegExp(`^${g},? (\\d{4})$`, "i"), "my" ], [ new RegExp(`^(\\d{1,2})\\.? ${g},? (\\d{4})$`, "i"), "dmy" ], [ new RegExp(`^${g} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "i"), "mdy" ] ], v = /^(?:~|c\.|ca\.?|circa|about|around|approx\.?)\s*|\s*[~?]$/i, x = /^(.*\d.*?)\s*(?:\u2013|\u2014|\/| - | to |-)\s*(\d{4}.*)$/, b = /^(?:present|now|today|ongoing|current|continuing|open)$/i; // h = MONTHS, g = MONTH, m = FORMS, v = APPROXIMATE, x = RANGE, b = PRESENT

function $(e) { // $ = monthNumber, e = text
  let t = h.indexOf(e.slice(0, 3).toLowerCase()); // t = found, h = MONTHS, e = text
  return t === -1 ? e : String(t + 1)
}

function y(e) { // y = rewriteDate, e = given
  let t = e.trim().replace(/\s+/g, " "), r = t.replace(v, ""); // t = text, e = given, r = plain, v = APPROXIMATE
  for (let [e, n] of m) { // e = pattern, n = order, m = FORMS
    let i = e.exec(r); // i = match, e = pattern, r = plain
    if (i) {
      let e = e => n.includes(e) ? i[n.indexOf(e) + 1] : void 0, [a, l, o] = [ e("y"), e("m"), e("d") ], u = [ a || "", ...[ l && $(l), o ].filter(Boolean).map(e => String(e).padStart(2, "0")) ].join("-"), d = r === t ? u : `${u}~`; // e = number, n = order, i = match, a = year, l = month, o = day, u = written, $ = monthNumber, d = date, r = plain, t = text
      return s(d) && d
    }
  }
  return null
}

var w = ([e = ""], t) => { // w = adviseOnDate, e = value, t = path
  if (e.length > 60) return null;
  let r = p(t), n = y(e); // r = field, p = fieldOf, t = path, n = date, y = rewriteDate, e = value
  if (n) return {
    fix: `Write ${c(n)}.`,
    meant: n
  };
  if (b.test(e.trim()) && r !== "reviewed") return {
    fix: r === "end" ? 'Remove "end", and write "status": "ongoing" if the program goes on.' : "Write the day, the month or the year, such as 2020 or 2020-06."
  };
  let [, i = "", a = ""] = x.exec(e.trim()) || [], [l, o] = [ y(i), y(a) ]; // i = first, a = second, x = RANGE, e = value, l = start, o = end, y = rewriteDate
  return l && o && r !== "reviewed" ? {
    fix: `Write "start": ${c(l)} and "end": ${c(o)}.`
  } : null
};

var F = runtime(74); // F = shortestCode

var k = runtime(82), W = runtime(83); // k = ID, W = LANGUAGE

// src/programs/advice/languages.ts
var A = [ "mul", "und", "mis", "zxx", "qqx", "qqq" ]; // A = NO_LANGUAGES

function j(e) { // j = namesIn, e = language
  return "DisplayNames" in Intl ? new Intl.DisplayNames([ e ], {
    type: "language",
    fallback: "none"
  }) : void 0
}

var S = j("en"); // S = ENGLISH_NAMES, j = namesIn

var O = null; // O = byName

function E(e) { // E = isNoLanguage, e = code
  return W.test(e) && (A.includes(e.toLowerCase()) || /^[a-z]{2}$/i.test(e) && S !== void 0 && !S.of(e))
}

// src/programs/advice/language-advice.ts
function z(e) { // z = meantBy, e = text
  let t = e.trim().replace(/_/g, "-"); // t = code, e = text
  return W.test(t) && !E(t) ? F(t) : function(e) {
    return O || (O = new Map([ [ "simple", "en-simple" ], [ "simple english", "en-simple" ] ]), 
    function(e, t) { // e = codes, t = letters
      var r; // r = _a
      for (let n of S ? t : "") for (let i of t) { // n = first, S = ENGLISH_NAMES, t = letters, i = second
        let t = n + i, a = F(t) === t && (S == null ? void 0 : S.of(t)); // t = code, n = first, i = second, a = name, F = shortestCode, S = ENGLISH_NAMES
        if (a) {
          let n = ((r = j(t)) == null ? void 0 : r.of(t)) || a; // n = own, r = _a, j = namesIn, t = code, a = name
          e.set(n.toLowerCase(), t).set(a.toLowerCase(), t)
        }
      }
    }(O, "abcdefghijklmnopqrstuvwxyz")), O.get(e.trim().toLowerCase())
  }(e)
}

var C = runtime(75); // C = parseLink

// src/programs/advice/link-readings.ts
function T(e) { // T = addressFrom, e = text
  let t = e.trim().replace(/^(?:https?:)?[/\\]*/i, ""), r = t !== e.trim(), n = /^www\.[^\s/]+\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(t) || /^[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|edu|gov|info|io|eu)(?:[/?#]\S*)?$/i.test(t), i = r || n ? C(`https://${t}`) : null; // t = bare, e = text, r = isScheme, n = isDomain, i = link, C = parseLink
  return i && "url" in i && /\.|localhost/.test(t) ? i.url : null
}

function q(e) { // q = titleFrom, e = text
  let [, t] = /^(?:https?:\/\/[^/]+)?(?:\/wiki\/|wiki\/|\/?w\/index\.php\?title=)([^?&]+)/.exec(e.trim()) || []; // t = encoded, e = text
  try {
    let e = t ? C(decodeURIComponent(t).replace(/_/g, " ")) : null; // e = link, t = encoded, C = parseLink
    return e && "page" in e ? e.page : null
  } catch (e) {
    return null
  }
}

// src/programs/advice/markup.ts
var D = new Map([ [ "amp", "&" ], [ "lt", "<" ], [ "gt", ">" ], [ "quot", '"' ], [ "apos", "'" ], [ "nbsp", "\xa0" ], [ "ndash", "\u2013" ], [ "mdash", "\u2014" ] ]); // D = NAMED

function I(e) { // I = decodeEntities, e = text
  return e.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (e, t) => { // e = entity, t = name
    if (!t.startsWith("#")) return D.get(t.toLowerCase()) || e;
    let r = /^#x/i.test(t) ? parseInt(t.slice(2), 16) : Number(t.slice(1)); // r = code, t = name
    return r > 0 && r <= 1114111 ? String.fromCodePoint(r) : e
  })
}

// src/programs/advice/link-advice.ts
var L = new Map([ [ "talk", "title" ], [ "bundle", "title" ], [ "include", "title" ], [ "url", "address" ], [ "sources", "address" ] ]), M = { // L = FIELDS, M = NOUNS
  title: "the title of a page",
  address: "an https address",
  either: "the title of a page, or an https address"
}, P = /[<>[\]{}|\uFFFD]|[^ -~\u0080-\uFFFF]/;

function R(e, t, r = "Write ") { // R = proposal, e = value, t = kind, r = before
  return e !== null && function(e, t) {
    return e !== null && (t === "either" || t === ("url" in e ? "address" : "title"))
  }(C(e), t) ? {
    fix: `${r}"${e}".`,
    meant: e
  } : null
}

function B(e) { // B = adviseOnAddress, e = text
  let t = e.search(/\s/); // t = space, e = text
  return t !== -1 ? {
    reason: `There is a space in the address: "${f(e, t)}".`,
    fix: "Write %20 in its place, or remove it."
  } : /^https:\/\/[^/]*@/i.test(e) ? {
    reason: `${c(e)} has a user name in it.`,
    fix: "Remove what is before the @."
  } : {}
}

function N(e) { // N = decoded, e = text
  try {
    return decodeURIComponent(e)
  } catch (t) {
    return e
  }
}

var U = ([e = ""], t) => { // U = adviseOnLink, e = value, t = path
  let r = L.get(p(t)) || "either", n = e.trim(); // r = kind, L = FIELDS, p = fieldOf, t = path, n = text, e = value
  if (!n) return {
    reason: "There is nothing in it.",
    fix: "Fill it in or remove it."
  };
  let i = r !== "address" && C(n) === null && !/^[a-z]+:/i.test(n) ? "Copy the title from the top of the page." : `Write ${M[r]}.`; // i = usual, r = kind, C = parseLink, n = text, M = NOUNS
  return a({
    reason: `${c(n)} is not ${M[r]}.`,
    fix: i
  }, function(e, t) {
    let [, r] = /^\[\[:?([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec(e) || /^\[(https:\/\/[^\s[\]]+)[^[\]]*\]$/.exec(e) || [], n = R(r || null, t) || t !== "address" && R(q(e), t); // r = inBrackets, e = text, n = proposed, R = proposal, t = kind, q = titleFrom
    if (n) return n;
    let [, i = ""] = /^([a-z][a-z0-9+.-]*):/i.exec(e) || []; // i = scheme, e = text
    if (/^https:\/\//i.test(e)) return t === "title" ? {} : B(e);
    if (/^http:/i.test(e) && t !== "title") return function(e, t) {
      let r = `https${e.slice(4)}`, n = `${c(e)} begins with http, but https is needed.`, i = R(r, t, "If the page also opens with https, write "); // r = secure, e = text, n = reason, c = quote, i = proposed, R = proposal, t = kind
      if (i) return a({
        reason: n
      }, i);
      let l = B(r); // l = other, B = adviseOnAddress, r = secure
      return a({
        reason: `${n} An s alone is not enough. ${l.reason || ""}`.trim()
      }, l.fix ? {
        fix: l.fix
      } : {})
    }(e, t);
    let l = R(T(e), t); // l = address, R = proposal, T = addressFrom, e = text, t = kind
    return l || (i && C(e) === null ? {
      reason: `There can be no links that begin with "${i}:".`
    } : t === "address" ? {} : function(e) {
      let t = [ I(e), N(e) ].filter(t => t !== e).map(e => R(e, "title")).find(Boolean), r = e.search(P); // t = other, I = decodeEntities, e = text, N = decoded, R = proposal, r = wrong, P = NOT_IN_TITLES
      return t || r === -1 ? t || (e.startsWith("#") ? {
        fix: "Write the title of the page before the #."
      } : {}) : {
        reason: `A title cannot have ${c(e.charAt(r))} in it: "${f(e, r)}".`
      }
    }(e))
  }(n, r))
};

var Z = runtime(66); // Z = toUtc

// src/programs/advice/time-advice.ts
var _ = /^(.*\d)(?:T|,? (?:at )?)(\d\d?)[:.]?(\d\d)(?::\d\d(?:\.\d+)?)?(?: ?([ap])\.?m\.?)? ?(.*)$/i, V = /^(?:z|(?:utc|gmt)? ?(?:([+\u2212-])(\d\d?):?(\d\d)?)?)$/i; // _ = WITH_TIME, V = ZONE

// src/programs/advice/advise-on-value.ts
var G = new Map([ [ "unknown-version", ([e = "", t, r]) => t !== "object" ? { // G = ADVISERS, e = version, t = page, r = kind
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
  return t === "text" && p(r) === "dates" ? {
    fix: 'Write a list with an object for each date, such as [ { "start": "2026-12-03T15:00Z" } ].'
  } : t === "number" && n.includes("text") ? {
    fix: "Write it between quotation marks."
  } : n.includes("list") && (t === "text" || t === "object") ? {
    fix: "Write it as a list, between [ and ]."
  } : null
} ], [ "bad-date", w ], [ "bad-time", ([e = ""], t) => { // w = adviseOnDate, e = value, t = path
  let r = e.trim().replace(/\s+/g, " "); // r = text, e = value
  if (e.length > 60) return null;
  let [n] = /^\d{4}-\d\d-\d\d/.exec(r) || []; // n = day, r = text
  if (n && !s(n)) return {
    reason: `There is no day ${c(n)}.`
  };
  let i = function(e) { // i = minute, e = text
    let [, t = "", r, n = "", i = "", a = ""] = _.exec(e) || [], l = y(t) || "", o = r === "24" && n === "00", s = o && Z(l) ? new Date(Date.parse(l) + 864e5).toISOString().slice(0, 10) : l, u = o ? 0 : i ? Number(r) % 12 + (/p/i.test(i) ? 12 : 0) : Number(r), [d, f, p = "", h = "00"] = V.exec(a) || [], g = f ? `${f === "+" ? "+" : "-"}${p.padStart(2, "0")}:${h}` : "Z", m = `${s}T${String(u).padStart(2, "0")}:${n}${g}`; // t = date, r = hours, n = minutes, i = half, a = zone, _ = WITH_TIME, e = text, l = written, y = rewriteDate, o = isMidnight, s = day, Z = toUtc, u = hour, d = known, f = sign, p = offsetHours, h = offsetMinutes, V = ZONE, g = offset, m = minute
    return Z(m) ? d ? {
      fix: `Write ${c(m)}.`,
      meant: m
    } : {
      reason: a ? `${c(a)} is not read as a zone.` : `${c(e)} has no zone.`,
      fix: `Write ${c(m)} if it is in UTC; if not, write the difference from UTC in place of the Z, such as +05:30.`
    } : null
  }(r);
  if (i || !/\d/.test(r) || /\d[:T]\d/i.test(r)) return i;
  let a = y(r); // a = date, y = rewriteDate, r = text
  return a && !Z(a) ? {
    reason: `${c(r)} is not exact to the day.`,
    fix: "Write the day, or leave this date out until it is known."
  } : w([ r ], t)
} ], [ "bad-language", ([e = ""], t) => { // e = value, t = path
  if (e.length > 200) return null;
  let r = e.split(/\s*(?:[,;/&+]|\band\b)\s*/), n = r.map(z).filter(e => e !== void 0); // r = parts, e = code, n = codes, z = meantBy
  return n.length < r.length ? null : n.length > 1 ? p(t) === "language" ? {
    fix: `Write a list: [ ${n.map(c).join(", ")} ].`
  } : null : {
    fix: `Write ${n.map(c).join("")}.`,
    meant: n.join("")
  }
} ], [ "bad-page", U ], [ "bad-scheme", U ], [ "insecure-link", U ], [ "bad-address", U ] ]);

var H = runtime(72); // H = parseJsonObject

var J = runtime(73); // J = isObject

var K = runtime(79); // K = nextDate

var Q = runtime(84); // Q = MOST_DATES

// src/programs/checks/fields.ts
var X = { // X = PROGRAM_TEXTS
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
}, Y = {
  label: "text",
  page: "link"
}, ee = {
  label: "text",
  page: "link"
}, te = {
  label: "text",
  page: "link"
}, re = {
  label: "text",
  help: "text"
}, ne = {
  label: "text",
  help: "text"
}, ie = {
  label: "text",
  aliases: "text"
}, ae = {
  title: "text",
  page: "link"
}, le = {
  talk: "link",
  bundle: "link",
  include: "link"
};

function oe(e, t, r) { // oe = eachIn, e = value, t = report, r = visit
  let n = (e, n) => { // n = one, e = key
    t.enter(e), r(n, e), t.leave()
  };
  Array.isArray(e) ? e.forEach((e, t) => n(t, e)) : J(e) && Object.keys(e).forEach(t => n(t, e[t]))
}

function se(e, t, r, n) { // se = inField, e = record, t = name, r = report, n = visit
  J(e) && Object.prototype.hasOwnProperty.call(e, t) && (r.enter(t), n(e[t]), r.leave())
}

// src/programs/checks/check-dates.ts
function ue(e) { // ue = readTime, e = value
  return typeof e == "string" && Z(e) ? e : null
}

function de(e, t) { // de = withNarrower, e = chosen, t = vocabulary
  let r = new Set(e), n = new Set; // r = found, e = chosen, n = others
  return t == null || t.terms.forEach((e, i) => { // t = vocabulary, e = _term, i = start
    var a; // a = _a
    let l = [], o = i; // l = chain, o = at, i = start
    for (;o && !r.has(o) && !n.has(o); ) n.add(o), l.push(o), o = (a = t.terms.get(o)) == null ? void 0 : a.broader; // o = at, r = found, n = others, l = chain, a = _a, t = vocabulary
    o && r.has(o) && l.forEach(e => r.add(e))
  }), r
}

function fe({terms: e, status: t}, r) { // fe = termsOf, e = terms, t = status, r = facet
  return r === "status" ? t ? [ t ] : [] : e.get(r) || []
}

function ce({terms: e}, {programs: t, vocabularies: r}) { // ce = isServed, e = terms, t = programs, r = vocabularies
  let n = Array.from(e, ([e, t]) => { // n = fitting, e = facet, t = chosen
    let n = r.get(e), i = Array.from((n == null ? void 0 : n.terms.values()) || []).filter(e => e.matchesAll).map(({id: e}) => e); // n = vocabulary, r = vocabularies, e = id, i = matchesAll
    return [ e, de([ ...t, ...i ], n) ]
  });
  return t.some(e => n.every(([t, r]) => fe(e, t).some(e => r.has(e))))
}

// src/programs/checks/check-values.ts
var pe = [ [ "html-tag", /<\/?[a-z][^<>]*>|<!--/i ], [ "entity", /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i ], [ "wikitext", /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|'{2,}|\[https?:[^\s[\]]+ [^[\]]*\]|~{3,}/ ], [ "outer-space", /^[^\S\uFEFF]|[^\S\uFEFF]$/ ], [ "lost-character", /\uFFFD/ ] ], he = /[\u200B-\u200D\u2060-\u2064\uFEFF]/, ge = /^[ -\u058F\u1E00-\u206F\u20A0-\u2BFF\uFEFF]*$/; // pe = TEXT_CHECKS, he = INVISIBLE, ge = WITHOUT_INVISIBLE

function me(e, t) { // me = checkInvisible, e = value, t = report
  let r = e.search(he); // r = at, e = value, he = INVISIBLE
  r !== -1 && ge.test(e) && t.add("invisible", f(e, r))
}

function ve(e, t) { // ve = checkLanguage, e = code, t = report
  E(e) ? t.add("doubtful-language", e) : W.test(e) && F(e) !== e.toLowerCase() && t.addWith("longer-code", [ e, F(e) ])
}

var xe = { // xe = CHECKS
  text: function(e, t) {
    for (let [r, n] of /\S/.test(e) ? pe : []) { // r = code, n = pattern, e = value, pe = TEXT_CHECKS
      let [i] = n.exec(e) || []; // i = found, n = pattern, e = value
      if (i !== void 0) {
        let n = r === "entity" ? I(i) : i; // n = decoded, r = code, I = decodeEntities, i = found
        t.addWith(r, [ r === "lost-character" ? f(e, e.indexOf(i)) : i, ...n === i ? [] : [ n ] ])
      }
    }
    me(e, t)
  },
  link: function(e, t) {
    let r = C(e); // r = link, C = parseLink, e = value
    if (r && "page" in r) {
      let r = q(e) || T(e); // r = meant, q = titleFrom, e = value, T = addressFrom
      (r || function(e) {
        return /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(e.trim())
      }(e)) && t.addWith("doubtful-page", r ? [ e, r ] : [ e ]), me(e, t)
    }
  },
  language: ve
};

function be(e, t, r) { // be = checkFields, e = record, t = fields, r = report
  for (let n of Object.keys(t)) { // n = name, t = fields
    let i = t[n]; // i = kind, t = fields, n = name
    se(e, n, r, e => { // se = inField, e = value, n = name, r = report
      typeof e == "string" && xe[i](e, r), oe(e, r, (t, n) => { // e = value, xe = CHECKS, i = kind, r = report, oe = eachIn, t = one, n = key
        typeof t == "string" && xe[i](t, r), i === "text" && J(e) && ve(String(n), r)
      })
    })
  }
}

// src/programs/checks/check-page.ts
function $e(e) { // $e = rawPage, e = text
  return H(e.replace(/^\uFEFF/, ""))
}

function ye({programs: e, facets: [t]}, r, n, i) { // ye = programChecker, e = read, t = first, r = hasFacets, n = today, i = report
  let a = new Map(e.map(e => [ e.id, e ])), s = r && t !== "period" && t !== "status" ? t : void 0; // a = byId, e = program, s = facet, r = hasFacets, t = first
  return e => se(e, "programs", i, e => oe(e, i, e => { // e = record, se = inField, i = report, oe = eachIn
    let t = J(e) ? e.id : null, r = typeof t == "string" ? a.get(t) : void 0; // t = id, J = isObject, e = record, r = program, a = byId
    i.program = typeof t == "string" && k.test(t) ? t : null, be(e, X, i), se(e, "join", i, e => be(e, Y, i)), 
    se(e, "dates", i, e => { // se = inField, e = dates, i = report
      oe(e, i, e => be(e, ee, i)), r && function(e, {start: t, end: r, status: n, dates: i}, a, s) {
        let u = t && !t.approximate ? l(t) : "", d = r && !r.approximate ? o(r) : "9"; // u = from, t = start, l = firstDay, d = to, r = end, o = lastDay
        oe(e, s, e => { // oe = eachIn, e = date, s = report
          let t = J(e) ? [ ue(e.start), ue(e.end) ] : [], [r, n] = t; // t = times, J = isObject, e = date, ue = readTime, r = first, n = last
          r && n && function(e, t, r) {
            let [n, i] = [ Z(e) || "", Z(t) || "" ]; // n = first, i = last, Z = toUtc, e = start, t = end
            n.length !== i.length ? r.addWith("end-unlike-start", [ e, t ]) : n > i && r.addWith("start-after-end", [ e, t ])
          }(r, n, s);
          let i = t.find(e => e && (e < u || e.slice(0, 10) > d)); // i = outside, t = times, e = time, u = from, d = to
          i && s.add("date-outside", i)
        }), Array.isArray(e) && e.length > Q && s.add("too-many-dates", String(Q)), i.length && (n === "open" || n === "upcoming") && !K(i, Date.parse(a)) && s.add("dates-over", n)
      }
      // src/programs/checks/check-use.ts
      (e, r, n, i)
    }), se(e, "materials", i, e => oe(e, i, e => be(e, te, i))), r && s !== void 0 && function(e, t, r, n) {
      let i = J(e) && Object.prototype.hasOwnProperty.call(e, r) ? e[r] : null; // i = raw, J = isObject, e = record, r = facet
      (i === null || Array.isArray(i) && !i.length) && !fe(t, r).length && n.add("no-first-term", r)
    }(e, r, s, i), i.program = null
  }))
}

return {
  adviseOnValue: function(e, t, r) {
    var n, i; // n = _a, i = _b
    let [a = ""] = t; // a = value, t = params
    return a.length > 2e3 ? null : (i = (n = G.get(e)) == null ? void 0 : n(t, r)) != null ? i : null
  },
  checkPage: function(e, t, {language: r, today: n}, i, a) {
    let l = $e(e); // l = page, $e = rawPage, e = text
    be(l, le, a), se(l, "vocabularies", a, e => oe(e, a, e => { // be = checkFields, l = page, le = PAGE_TEXTS, a = report, se = inField, e = vocabulary, oe = eachIn
      be(e, ne, a), se(e, "terms", a, e => oe(e, a, e => be(e, ie, a)))
    })), se(l, "series", a, e => oe(e, a, e => be(e, ae, a))), se(l, "needs", a, e => oe(e, a, e => { // se = inField, l = page, a = report, e = need, oe = eachIn, be = checkFields, ae = SERIES_TEXTS
      be(e, re, a), se(e, "terms", a, e => be(e, {
        language: "language"
      }, a))
    }));
    let {include: o, facets: s, needs: u} = l, d = Array.isArray(o) ? o : [], f = ye(t, Array.isArray(s), n, a); // o = include, s = facets, u = needs, l = page, d = includes, f = checkPrograms, ye = programChecker, t = list, n = today, a = report
    f(l);
    for (let {title: e, text: t} of i) a.enter("include"), a.enter(d.indexOf(e)), f($e(t)),  // e = title, t = more, i = included, a = report, d = includes, f = checkPrograms, $e = rawPage
    a.leave(), a.leave();
    (function(e, t, r) {
      let n = (e, n) => { // n = goOn, e = all
        let i = function(e, t) { // i = check, e = pageLanguage, t = report
          let r = new Map; // r = ids
          return (n, i) => { // n = id, i = label
            let a = typeof i == "string" ? new Map([ [ e.toLowerCase(), i ] ]) : i, l = Array.from(a, ([e, t]) => `${e} ${t.normalize().replace(/\s+/g, " ").trim().toLowerCase()}`), o = l.find(e => r.has(e)); // a = texts, i = label, e = key, l = keys, t = text, o = same, r = ids
            o !== void 0 && t.addWith("same-label", [ o.slice(o.indexOf(" ") + 1), r.get(o) || "" ]), 
            l.forEach(e => r.set(e, r.get(e) || n))
          }
        }(t, r);
        e.forEach((e, t) => { // e = one, t = id
          r.enter(t), i(t, e.label), n(e), r.leave()
        })
      };
      r.enter("vocabularies"), n(e, ({terms: e}) => { // r = report, n = checkAll, e = vocabularies
        r.enter("terms"), n(e, () => {}), r.leave()
      }), r.leave()
    })(t.vocabularies, r, a), function(e, t, r) {
      let n = Array.isArray(t) ? t : []; // n = raw, t = rawNeeds
      for (let t of e.programs.length ? e.needs.slice(0, 200) : []) ce(t, e) || r.addAt([ "needs", n.findIndex(e => Object(e).id === t.id) ], "unserved-need") // t = need, e = one, ce = isServed, r = report, n = raw
    }(t, u, a)
  }
};
}
};
// </nowiki>