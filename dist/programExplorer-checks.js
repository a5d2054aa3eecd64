// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).checks = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty;

var t = Object.getOwnPropertyDescriptor;

var r = Object.getOwnPropertyNames, n = Object.getOwnPropertySymbols;

var a = Object.prototype.hasOwnProperty, i = Object.prototype.propertyIsEnumerable;

var l = (t, r, n) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[r] = n, o = (e, t) => {
  for (var r in t || (t = {})) a.call(t, r) && l(e, r, t[r]);
  if (n) for (var r of n(t)) i.call(t, r) && l(e, r, t[r]);
  return e
};

// src/checks.ts
var s = {}; // s = checks_exports

((t, r) => {
  for (var n in r) e(t, n, {
    get: r[n],
    enumerable: !0
  })
})(s, {
  adviseOnValue: () => ee,
  checkPage: () => Ee
});

module.exports = (n => ((n, i, l, o) => {
  if (i && typeof i == "object" || typeof i == "function") for (let l of r(i)) !a.call(n, l) && l !== void 0 && e(n, l, {
    get: () => i[l],
    enumerable: !(o = t(i, l)) || o.enumerable
  });
  return n
})(e({}, "__esModule", {
  value: !0
}), n))(s);

var u = require("program-explorer-runtime"), d = e => u[e]; // u = shared, d = at, e = place

var f = d(63), c = d(64), p = d(65); // f = firstDay, d = at, c = lastDay, p = parseDate

// src/programs/shorten.ts
var h = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // h = INVISIBLE

function g(e) { // g = shorten, e = text
  return function(e) {
    return e.replace(h, e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`)
  }(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e)
}

function m(e, t) { // m = shortenAround, e = text, t = at
  let r = Math.max(0, t - 30); // r = start, t = at
  return r && e.length > 60 ? `\u2026${g(e.slice(r))}` : g(e)
}

function v(e) { // v = quote, e = value
  return `"${g(e)}"`
}

// src/programs/advice/advice.ts
function x(e) { // x = fieldOf, e = path
  let t = e.filter(e => typeof e == "string"); // t = names, e = step
  return t[t.length - 1] || ""
}

// src/programs/advice/date-advice.ts
var b = [ "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec" ], y = "([a-z]{3,9})\\.?", $ = [ [ /^(\d{4})$/, "y" ], [ /^(\d{4})[-/.](\d{1,2})$/, "ym" ], [ /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/i, "ymd" ], [ /^(\d{4})(\d\d)(\d\d)$/, "ymd" ], [ /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, "dmy" ], [ new RegExp(`^${y},? (\\d{4})$`, "i"), "my" ], [ new RegExp(`^(\\d{1,2})\\.? ${y},? (\\d{4})$`, "i"), "dmy" ], [ new RegExp(`^${y} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "i"), "mdy" ] ], w = /^(?:~|c\.|ca\.?|circa|about|around|approx\.?)\s*|\s*[~?]$/i, F = /^(.*\d.*?)\s*(?:\u2013|\u2014|\/| - | to |-)\s*(\d{4}.*)$/, k = /^(?:present|now|today|ongoing|current|continuing|open)$/i; // b = MONTHS, y = MONTH, $ = FORMS, w = APPROXIMATE, F = RANGE, k = PRESENT

function j(e) { // j = monthNumber, e = text
  let t = b.indexOf(e.slice(0, 3).toLowerCase()); // t = found, b = MONTHS, e = text
  return t === -1 ? e : String(t + 1)
}

function W(e) { // W = rewriteDate, e = given
  let t = e.trim().replace(/\s+/g, " "), r = t.replace(w, ""); // t = text, e = given, r = plain, w = APPROXIMATE
  for (let [e, n] of $) { // e = pattern, n = order, $ = FORMS
    let a = e.exec(r); // a = match, e = pattern, r = plain
    if (a) {
      let e = e => n.includes(e) ? a[n.indexOf(e) + 1] : void 0, [i, l, o] = [ e("y"), e("m"), e("d") ], s = [ i || "", ...[ l && j(l), o ].filter(Boolean).map(e => String(e).padStart(2, "0")) ].join("-"), u = r === t ? s : `${s}~`; // e = number, n = order, a = match, i = year, l = month, o = day, s = written, j = monthNumber, u = date, r = plain, t = text
      return p(u) && u
    }
  }
  return null
}

var A = ([e = ""], t) => { // A = adviseOnDate, e = value, t = path
  if (e.length > 60) return null;
  let r = x(t), n = W(e); // r = field, x = fieldOf, t = path, n = date, W = rewriteDate, e = value
  if (n) return {
    fix: `Write ${v(n)}.`,
    meant: n
  };
  if (k.test(e.trim()) && r !== "reviewed") return {
    fix: r === "end" ? 'Remove "end", and write "status": "ongoing" if the program goes on.' : "Write the day, the month or the year, such as 2020 or 2020-06."
  };
  let [, a = "", i = ""] = F.exec(e.trim()) || [], [l, o] = [ W(a), W(i) ]; // a = first, i = second, F = RANGE, e = value, l = start, o = end, W = rewriteDate
  return l && o && r !== "reviewed" ? {
    fix: `Write "start": ${v(l)} and "end": ${v(o)}.`
  } : null
};

var O = d(74); // O = shortestCode, d = at

var S = d(82), E = d(83); // S = ID, d = at, E = LANGUAGE

// src/programs/advice/languages.ts
var z = [ "mul", "und", "mis", "zxx", "qqx", "qqq" ]; // z = NO_LANGUAGES

function C(e) { // C = namesIn, e = language
  return "DisplayNames" in Intl ? new Intl.DisplayNames([ e ], {
    type: "language",
    fallback: "none"
  }) : void 0
}

var T = C("en"); // T = ENGLISH_NAMES, C = namesIn

var q = null; // q = byName

function D(e) { // D = isNoLanguage, e = code
  return E.test(e) && (z.includes(e.toLowerCase()) || /^[a-z]{2}$/i.test(e) && T !== void 0 && !T.of(e))
}

// src/programs/advice/language-advice.ts
function I(e) { // I = meantBy, e = text
  let t = e.trim().replace(/_/g, "-"); // t = code, e = text
  return E.test(t) && !D(t) ? O(t) : function(e) {
    return q || (q = new Map([ [ "simple", "en-simple" ], [ "simple english", "en-simple" ] ]), 
    function(e, t) { // e = codes, t = letters
      var r; // r = _a
      for (let n of T ? t : "") for (let a of t) { // n = first, T = ENGLISH_NAMES, t = letters, a = second
        let t = n + a, i = O(t) === t && (T == null ? void 0 : T.of(t)); // t = code, n = first, a = second, i = name, O = shortestCode, T = ENGLISH_NAMES
        if (i) {
          let n = ((r = C(t)) == null ? void 0 : r.of(t)) || i; // n = own, r = _a, C = namesIn, t = code, i = name
          e.set(n.toLowerCase(), t).set(i.toLowerCase(), t)
        }
      }
    }(q, "abcdefghijklmnopqrstuvwxyz")), q.get(e.trim().toLowerCase())
  }(e)
}

var L = d(75); // L = parseLink, d = at

// src/programs/advice/link-readings.ts
function M(e) { // M = addressFrom, e = text
  let t = e.trim().replace(/^(?:https?:)?[/\\]*/i, ""), r = t !== e.trim(), n = /^www\.[^\s/]+\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(t) || /^[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|edu|gov|info|io|eu)(?:[/?#]\S*)?$/i.test(t), a = r || n ? L(`https://${t}`) : null; // t = bare, e = text, r = isScheme, n = isDomain, a = link, L = parseLink
  return a && "url" in a && /\.|localhost/.test(t) ? a.url : null
}

function P(e) { // P = titleFrom, e = text
  let [, t] = /^(?:https?:\/\/[^/]+)?(?:\/wiki\/|wiki\/|\/?w\/index\.php\?title=)([^?&]+)/.exec(e.trim()) || []; // t = encoded, e = text
  try {
    let e = t ? L(decodeURIComponent(t).replace(/_/g, " ")) : null; // e = link, t = encoded, L = parseLink
    return e && "page" in e ? e.page : null
  } catch (e) {
    return null
  }
}

// src/programs/advice/markup.ts
var R = new Map([ [ "amp", "&" ], [ "lt", "<" ], [ "gt", ">" ], [ "quot", '"' ], [ "apos", "'" ], [ "nbsp", "\xa0" ], [ "ndash", "\u2013" ], [ "mdash", "\u2014" ] ]); // R = NAMED

function N(e) { // N = decodeEntities, e = text
  return e.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (e, t) => { // e = entity, t = name
    if (!t.startsWith("#")) return R.get(t.toLowerCase()) || e;
    let r = /^#x/i.test(t) ? parseInt(t.slice(2), 16) : Number(t.slice(1)); // r = code, t = name
    return r > 0 && r <= 1114111 ? String.fromCodePoint(r) : e
  })
}

// src/programs/advice/link-advice.ts
var B = new Map([ [ "talk", "title" ], [ "bundle", "title" ], [ "include", "title" ], [ "url", "address" ], [ "sources", "address" ] ]), U = { // B = FIELDS, U = NOUNS
  title: "the title of a page",
  address: "an https address",
  either: "the title of a page, or an https address"
}, Z = /[<>[\]{}|\uFFFD]|[^ -~\u0080-\uFFFF]/;

function _(e, t, r = "Write ") { // _ = proposal, e = value, t = kind, r = before
  return e !== null && function(e, t) {
    return e !== null && (t === "either" || t === ("url" in e ? "address" : "title"))
  }(L(e), t) ? {
    fix: `${r}"${e}".`,
    meant: e
  } : null
}

function V(e) { // V = adviseOnAddress, e = text
  let t = e.search(/\s/); // t = space, e = text
  return t !== -1 ? {
    reason: `There is a space in the address: "${m(e, t)}".`,
    fix: "Write %20 in its place, or remove it."
  } : /^https:\/\/[^/]*@/i.test(e) ? {
    reason: `${v(e)} has a user name in it.`,
    fix: "Remove what is before the @."
  } : {}
}

function G(e) { // G = decoded, e = text
  try {
    return decodeURIComponent(e)
  } catch (t) {
    return e
  }
}

var H = ([e = ""], t) => { // H = adviseOnLink, e = value, t = path
  let r = B.get(x(t)) || "either", n = e.trim(); // r = kind, B = FIELDS, x = fieldOf, t = path, n = text, e = value
  if (!n) return {
    reason: "There is nothing in it.",
    fix: "Fill it in or remove it."
  };
  let a = r !== "address" && L(n) === null && !/^[a-z]+:/i.test(n) ? "Copy the title from the top of the page." : `Write ${U[r]}.`; // a = usual, r = kind, L = parseLink, n = text, U = NOUNS
  return o({
    reason: `${v(n)} is not ${U[r]}.`,
    fix: a
  }, function(e, t) {
    let [, r] = /^\[\[:?([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec(e) || /^\[(https:\/\/[^\s[\]]+)[^[\]]*\]$/.exec(e) || [], n = _(r || null, t) || t !== "address" && _(P(e), t); // r = inBrackets, e = text, n = proposed, _ = proposal, t = kind, P = titleFrom
    if (n) return n;
    let [, a = ""] = /^([a-z][a-z0-9+.-]*):/i.exec(e) || []; // a = scheme, e = text
    if (/^https:\/\//i.test(e)) return t === "title" ? {} : V(e);
    if (/^http:/i.test(e) && t !== "title") return function(e, t) {
      let r = `https${e.slice(4)}`, n = `${v(e)} begins with http, but https is needed.`, a = _(r, t, "If the page also opens with https, write "); // r = secure, e = text, n = reason, v = quote, a = proposed, _ = proposal, t = kind
      if (a) return o({
        reason: n
      }, a);
      let i = V(r); // i = other, V = adviseOnAddress, r = secure
      return o({
        reason: `${n} An s alone is not enough. ${i.reason || ""}`.trim()
      }, i.fix ? {
        fix: i.fix
      } : {})
    }(e, t);
    let i = _(M(e), t); // i = address, _ = proposal, M = addressFrom, e = text, t = kind
    return i || (a && L(e) === null ? {
      reason: `There can be no links that begin with "${a}:".`
    } : t === "address" ? {} : function(e) {
      let t = [ N(e), G(e) ].filter(t => t !== e).map(e => _(e, "title")).find(Boolean), r = e.search(Z); // t = other, N = decodeEntities, e = text, G = decoded, _ = proposal, r = wrong, Z = NOT_IN_TITLES
      return t || r === -1 ? t || (e.startsWith("#") ? {
        fix: "Write the title of the page before the #."
      } : {}) : {
        reason: `A title cannot have ${v(e.charAt(r))} in it: "${m(e, r)}".`
      }
    }(e))
  }(n, r))
};

var J = d(66); // J = toUtc, d = at

// src/programs/advice/time-advice.ts
var K = /^(.*\d)(?:T|,? (?:at )?)(\d\d?)[:.]?(\d\d)(?::\d\d(?:\.\d+)?)?(?: ?([ap])\.?m\.?)? ?(.*)$/i, Q = /^(?:z|(?:utc|gmt)? ?(?:([+\u2212-])(\d\d?):?(\d\d)?)?)$/i; // K = WITH_TIME, Q = ZONE

// src/programs/advice/advise-on-value.ts
var X = new Map([ [ "unknown-version", ([e = "", t, r]) => t !== "object" ? { // X = ADVISERS, e = version, t = page, r = kind
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
  return t === "text" && x(r) === "dates" ? {
    fix: 'Write a list with an object for each date, such as [ { "start": "2026-12-03T15:00Z" } ].'
  } : t === "number" && n.includes("text") ? {
    fix: "Write it between quotation marks."
  } : n.includes("list") && (t === "text" || t === "object") ? {
    fix: "Write it as a list, between [ and ]."
  } : null
} ], [ "bad-date", A ], [ "bad-time", ([e = ""], t) => { // A = adviseOnDate, e = value, t = path
  let r = e.trim().replace(/\s+/g, " "); // r = text, e = value
  if (e.length > 60) return null;
  let [n] = /^\d{4}-\d\d-\d\d/.exec(r) || []; // n = day, r = text
  if (n && !p(n)) return {
    reason: `There is no day ${v(n)}.`
  };
  let a = function(e) { // a = minute, e = text
    let [, t = "", r, n = "", a = "", i = ""] = K.exec(e) || [], l = W(t) || "", o = r === "24" && n === "00", s = o && J(l) ? new Date(Date.parse(l) + 864e5).toISOString().slice(0, 10) : l, u = o ? 0 : a ? Number(r) % 12 + (/p/i.test(a) ? 12 : 0) : Number(r), [d, f, c = "", p = "00"] = Q.exec(i) || [], h = f ? `${f === "+" ? "+" : "-"}${c.padStart(2, "0")}:${p}` : "Z", g = `${s}T${String(u).padStart(2, "0")}:${n}${h}`; // t = date, r = hours, n = minutes, a = half, i = zone, K = WITH_TIME, e = text, l = written, W = rewriteDate, o = isMidnight, s = day, J = toUtc, u = hour, d = known, f = sign, c = offsetHours, p = offsetMinutes, Q = ZONE, h = offset, g = minute
    return J(g) ? d ? {
      fix: `Write ${v(g)}.`,
      meant: g
    } : {
      reason: i ? `${v(i)} is not read as a zone.` : `${v(e)} has no zone.`,
      fix: `Write ${v(g)} if it is in UTC; if not, write the difference from UTC in place of the Z, such as +05:30.`
    } : null
  }(r);
  if (a || !/\d/.test(r) || /\d[:T]\d/i.test(r)) return a;
  let i = W(r); // i = date, W = rewriteDate, r = text
  return i && !J(i) ? {
    reason: `${v(r)} is not exact to the day.`,
    fix: "Write the day, or leave this date out until it is known."
  } : A([ r ], t)
} ], [ "bad-language", ([e = ""], t) => { // e = value, t = path
  if (e.length > 200) return null;
  let r = e.split(/\s*(?:[,;/&+]|\band\b)\s*/), n = r.map(I).filter(e => e !== void 0); // r = parts, e = code, n = codes, I = meantBy
  return n.length < r.length ? null : n.length > 1 ? x(t) === "language" ? {
    fix: `Write a list: [ ${n.map(v).join(", ")} ].`
  } : null : {
    fix: `Write ${n.map(v).join("")}.`,
    meant: n.join("")
  }
} ], [ "bad-page", H ], [ "bad-scheme", H ], [ "insecure-link", H ], [ "bad-address", H ] ]), Y = 2e3;

function ee(e, t, r) { // ee = adviseOnValue, e = code, t = params, r = path
  var n, a; // n = _a, a = _b
  let [i = ""] = t; // i = value, t = params
  return i.length > Y ? null : (a = (n = X.get(e)) == null ? void 0 : n(t, r)) != null ? a : null
}

var te = d(72); // te = parseJsonObject, d = at

var re = d(73); // re = isObject, d = at

var ne = d(79); // ne = nextDate, d = at

var ae = d(84); // ae = MOST_DATES, d = at

// src/programs/checks/fields.ts
var ie = { // ie = PROGRAM_TEXTS
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
}, le = {
  label: "text",
  page: "link"
}, oe = {
  label: "text",
  page: "link"
}, se = {
  label: "text",
  page: "link"
}, ue = {
  label: "text",
  help: "text"
}, de = {
  label: "text",
  help: "text"
}, fe = {
  label: "text",
  aliases: "text"
}, ce = {
  title: "text",
  page: "link"
}, pe = {
  talk: "link",
  bundle: "link",
  include: "link"
};

function he(e, t, r) { // he = eachIn, e = value, t = report, r = visit
  let n = (e, n) => { // n = one, e = key
    t.enter(e), r(n, e), t.leave()
  };
  Array.isArray(e) ? e.forEach((e, t) => n(t, e)) : re(e) && Object.keys(e).forEach(t => n(t, e[t]))
}

function ge(e, t, r, n) { // ge = inField, e = record, t = name, r = report, n = visit
  re(e) && Object.prototype.hasOwnProperty.call(e, t) && (r.enter(t), n(e[t]), r.leave())
}

// src/programs/checks/check-dates.ts
function me(e) { // me = readTime, e = value
  return typeof e == "string" && J(e) ? e : null
}

// src/programs/checks/check-use.ts
var ve = 200; // ve = MOST_NEEDS

function xe(e, t) { // xe = withNarrower, e = chosen, t = vocabulary
  let r = new Set(e), n = new Set; // r = found, e = chosen, n = others
  return t == null || t.terms.forEach((e, a) => { // t = vocabulary, e = _term, a = start
    var i; // i = _a
    let l = [], o = a; // l = chain, o = at, a = start
    for (;o && !r.has(o) && !n.has(o); ) n.add(o), l.push(o), o = (i = t.terms.get(o)) == null ? void 0 : i.broader; // o = at, r = found, n = others, l = chain, i = _a, t = vocabulary
    o && r.has(o) && l.forEach(e => r.add(e))
  }), r
}

function be({terms: e, status: t}, r) { // be = termsOf, e = terms, t = status, r = facet
  return r === "status" ? t ? [ t ] : [] : e.get(r) || []
}

function ye({terms: e}, {programs: t, vocabularies: r}) { // ye = isServed, e = terms, t = programs, r = vocabularies
  let n = Array.from(e, ([e, t]) => { // n = fitting, e = facet, t = chosen
    let n = r.get(e), a = Array.from((n == null ? void 0 : n.terms.values()) || []).filter(e => e.matchesAll).map(({id: e}) => e); // n = vocabulary, r = vocabularies, e = id, a = matchesAll
    return [ e, xe([ ...t, ...a ], n) ]
  });
  return t.some(e => n.every(([t, r]) => be(e, t).some(e => r.has(e))))
}

// src/programs/checks/check-values.ts
var $e = [ [ "html-tag", /<\/?[a-z][^<>]*>|<!--/i ], [ "entity", /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i ], [ "wikitext", /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|'{2,}|\[https?:[^\s[\]]+ [^[\]]*\]|~{3,}/ ], [ "outer-space", /^[^\S\uFEFF]|[^\S\uFEFF]$/ ], [ "lost-character", /\uFFFD/ ] ], we = /[\u200B-\u200D\u2060-\u2064\uFEFF]/, Fe = /^[ -\u058F\u1E00-\u206F\u20A0-\u2BFF\uFEFF]*$/; // $e = TEXT_CHECKS, we = INVISIBLE, Fe = WITHOUT_INVISIBLE

function ke(e, t) { // ke = checkInvisible, e = value, t = report
  let r = e.search(we); // r = at, e = value, we = INVISIBLE
  r !== -1 && Fe.test(e) && t.add("invisible", m(e, r))
}

function je(e, t) { // je = checkLanguage, e = code, t = report
  D(e) ? t.add("doubtful-language", e) : E.test(e) && O(e) !== e.toLowerCase() && t.addWith("longer-code", [ e, O(e) ])
}

var We = { // We = CHECKS
  text: function(e, t) {
    for (let [r, n] of /\S/.test(e) ? $e : []) { // r = code, n = pattern, e = value, $e = TEXT_CHECKS
      let [a] = n.exec(e) || []; // a = found, n = pattern, e = value
      if (a !== void 0) {
        let n = r === "entity" ? N(a) : a; // n = decoded, r = code, N = decodeEntities, a = found
        t.addWith(r, [ r === "lost-character" ? m(e, e.indexOf(a)) : a, ...n === a ? [] : [ n ] ])
      }
    }
    ke(e, t)
  },
  link: function(e, t) {
    let r = L(e); // r = link, L = parseLink, e = value
    if (r && "page" in r) {
      let r = P(e) || M(e); // r = meant, P = titleFrom, e = value, M = addressFrom
      (r || function(e) {
        return /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(e.trim())
      }(e)) && t.addWith("doubtful-page", r ? [ e, r ] : [ e ]), ke(e, t)
    }
  },
  language: je
};

function Ae(e, t, r) { // Ae = checkFields, e = record, t = fields, r = report
  for (let n of Object.keys(t)) { // n = name, t = fields
    let a = t[n]; // a = kind, t = fields, n = name
    ge(e, n, r, e => { // ge = inField, e = value, n = name, r = report
      typeof e == "string" && We[a](e, r), he(e, r, (t, n) => { // e = value, We = CHECKS, a = kind, r = report, he = eachIn, t = one, n = key
        typeof t == "string" && We[a](t, r), a === "text" && re(e) && je(String(n), r)
      })
    })
  }
}

// src/programs/checks/check-page.ts
function Oe(e) { // Oe = rawPage, e = text
  return te(e.replace(/^\uFEFF/, ""))
}

function Se({programs: e, facets: [t]}, r, n, a) { // Se = programChecker, e = read, t = first, r = hasFacets, n = today, a = report
  let i = new Map(e.map(e => [ e.id, e ])), l = r && t !== "period" && t !== "status" ? t : void 0; // i = byId, e = program, l = facet, r = hasFacets, t = first
  return e => ge(e, "programs", a, e => he(e, a, e => { // e = record, ge = inField, a = report, he = eachIn
    let t = re(e) ? e.id : null, r = typeof t == "string" ? i.get(t) : void 0; // t = id, re = isObject, e = record, r = program, i = byId
    a.program = typeof t == "string" && S.test(t) ? t : null, Ae(e, ie, a), ge(e, "join", a, e => Ae(e, le, a)), 
    ge(e, "dates", a, e => { // ge = inField, e = dates, a = report
      he(e, a, e => Ae(e, oe, a)), r && function(e, {start: t, end: r, status: n, dates: a}, i, l) {
        let o = t && !t.approximate ? f(t) : "", s = r && !r.approximate ? c(r) : "9"; // o = from, t = start, f = firstDay, s = to, r = end, c = lastDay
        he(e, l, e => { // he = eachIn, e = date, l = report
          let t = re(e) ? [ me(e.start), me(e.end) ] : [], [r, n] = t; // t = times, re = isObject, e = date, me = readTime, r = first, n = last
          r && n && function(e, t, r) {
            let [n, a] = [ J(e) || "", J(t) || "" ]; // n = first, a = last, J = toUtc, e = start, t = end
            n.length !== a.length ? r.addWith("end-unlike-start", [ e, t ]) : n > a && r.addWith("start-after-end", [ e, t ])
          }(r, n, l);
          let a = t.find(e => e && (e < o || e.slice(0, 10) > s)); // a = outside, t = times, e = time, o = from, s = to
          a && l.add("date-outside", a)
        }), Array.isArray(e) && e.length > ae && l.add("too-many-dates", String(ae)), a.length && (n === "open" || n === "upcoming") && !ne(a, Date.parse(i)) && l.add("dates-over", n)
      }(e, r, n, a)
    }), ge(e, "materials", a, e => he(e, a, e => Ae(e, se, a))), r && l !== void 0 && function(e, t, r, n) {
      let a = re(e) && Object.prototype.hasOwnProperty.call(e, r) ? e[r] : null; // a = raw, re = isObject, e = record, r = facet
      (a === null || Array.isArray(a) && !a.length) && !be(t, r).length && n.add("no-first-term", r)
    }(e, r, l, a), a.program = null
  }))
}

function Ee(e, t, {language: r, today: n}, a, i) { // Ee = checkPage, e = text, t = list, r = language, n = today, a = included, i = report
  let l = Oe(e); // l = page, Oe = rawPage, e = text
  Ae(l, pe, i), ge(l, "vocabularies", i, e => he(e, i, e => { // Ae = checkFields, l = page, pe = PAGE_TEXTS, i = report, ge = inField, e = vocabulary, he = eachIn
    Ae(e, de, i), ge(e, "terms", i, e => he(e, i, e => Ae(e, fe, i)))
  })), ge(l, "series", i, e => he(e, i, e => Ae(e, ce, i))), ge(l, "needs", i, e => he(e, i, e => { // ge = inField, l = page, i = report, e = need, he = eachIn, Ae = checkFields, ce = SERIES_TEXTS
    Ae(e, ue, i), ge(e, "terms", i, e => Ae(e, {
      language: "language"
    }, i))
  }));
  let {include: o, facets: s, needs: u} = l, d = Array.isArray(o) ? o : [], f = Se(t, Array.isArray(s), n, i); // o = include, s = facets, u = needs, l = page, d = includes, f = checkPrograms, Se = programChecker, t = list, n = today, i = report
  f(l);
  for (let {title: e, text: t} of a) i.enter("include"), i.enter(d.indexOf(e)), f(Oe(t)),  // e = title, t = more, a = included, i = report, d = includes, f = checkPrograms, Oe = rawPage
  i.leave(), i.leave();
  (function(e, t, r) {
    let n = (e, n) => { // n = goOn, e = all
      let a = function(e, t) { // a = check, e = pageLanguage, t = report
        let r = new Map; // r = ids
        return (n, a) => { // n = id, a = label
          let i = typeof a == "string" ? new Map([ [ e.toLowerCase(), a ] ]) : a, l = Array.from(i, ([e, t]) => `${e} ${t.normalize().replace(/\s+/g, " ").trim().toLowerCase()}`), o = l.find(e => r.has(e)); // i = texts, a = label, e = key, l = keys, t = text, o = same, r = ids
          o !== void 0 && t.addWith("same-label", [ o.slice(o.indexOf(" ") + 1), r.get(o) || "" ]), 
          l.forEach(e => r.set(e, r.get(e) || n))
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
    for (let t of e.programs.length ? e.needs.slice(0, ve) : []) ye(t, e) || r.addAt([ "needs", n.findIndex(e => Object(e).id === t.id) ], "unserved-need") // t = need, e = one, ve = MOST_NEEDS, ye = isServed, r = report, n = raw
  }(t, u, i)
}
}
};
// </nowiki>