// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).checks = {
runtime: 'e569f6072b45c031',
create: function ( require, module ) {
"use strict";
var P = Object.defineProperty;
var $t = Object.getOwnPropertyDescriptor;
var It = Object.getOwnPropertyNames, B = Object.getOwnPropertySymbols;
var J = Object.prototype.hasOwnProperty, Lt = Object.prototype.propertyIsEnumerable;
var H = (t, e, n) => e in t ? P(t, e, { enumerable: !0, configurable: !0, writable: !0, value: n }) : t[e] = n, N = (t, e) => {
  for (var n in e || (e = {}))
    J.call(e, n) && H(t, n, e[n]);
  if (B)
    for (var n of B(e))
      Lt.call(e, n) && H(t, n, e[n]);
  return t;
};
var Mt = (t, e) => {
  for (var n in e)
    P(t, n, { get: e[n], enumerable: !0 });
}, Pt = (t, e, n, i) => {
  if (e && typeof e == "object" || typeof e == "function")
    for (let r of It(e))
      !J.call(t, r) && r !== n && P(t, r, { get: () => e[r], enumerable: !(i = $t(e, r)) || i.enumerable });
  return t;
};
var Nt = (t) => Pt(P({}, "__esModule", { value: !0 }), t);

// src/checks.ts
var ye = {}; // ye = checks_exports
Mt(ye, {
  adviseOnValue: () => ct,
  checkPage: () => Rt
});
module.exports = Nt(ye);

// runtime:src/programs/dates.ts
var A = require("program-explorer-runtime"); // A = import_program_explorer_runtime

// src/programs/shorten.ts
var Dt = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // Dt = INVISIBLE
function Ct(t) { // Ct = visible, t = text
  return t.replace(Dt, (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function G(t) { // G = shorten, t = text
  return Ct(t.length > 60 ? `${t.slice(0, 59)}\u2026` : t);
}
function k(t, e) { // k = shortenAround, t = text, e = at
  let n = Math.max(0, e - 30); // n = start, e = at
  return n && t.length > 60 ? `\u2026${G(t.slice(n))}` : G(t);
}
function u(t) { // u = quote, t = value
  return `"${G(t)}"`;
}

// src/programs/advice/advice.ts
function v(t) { // v = fieldOf, t = path
  let e = t.filter((n) => typeof n == "string"); // e = names, t = path, n = step
  return e[e.length - 1] || "";
}

// src/programs/advice/date-advice.ts
var _t = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], K = "([a-z]{3,9})\\.?", Wt = [ // _t = MONTHS, K = MONTH, Wt = FORMS
  [/^(\d{4})$/, "y"],
  [/^(\d{4})[-/.](\d{1,2})$/, "ym"],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/i, "ymd"],
  [/^(\d{4})(\d\d)(\d\d)$/, "ymd"],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, "dmy"],
  [new RegExp(`^${K},? (\\d{4})$`, "i"), "my"],
  [new RegExp(`^(\\d{1,2})\\.? ${K},? (\\d{4})$`, "i"), "dmy"],
  [new RegExp(`^${K} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "i"), "mdy"]
], jt = /^(?:~|c\.|ca\.?|circa|about|around|approx\.?)\s*|\s*[~?]$/i, Xt = /^(.*\d.*?)\s*(?:\u2013|\u2014|\/| - | to |-)\s*(\d{4}.*)$/, zt = /^(?:present|now|today|ongoing|current|continuing|open)$/i, U = 60;
function Gt(t) { // Gt = monthNumber, t = text
  let e = _t.indexOf(t.slice(0, 3).toLowerCase()); // e = found, _t = MONTHS, t = text
  return e === -1 ? t : String(e + 1);
}
function R(t) { // R = rewriteDate, t = given
  let e = t.trim().replace(/\s+/g, " "), n = e.replace(jt, ""); // e = text, t = given, n = plain, jt = APPROXIMATE
  for (let [i, r] of Wt) { // i = pattern, r = order, Wt = FORMS
    let o = i.exec(n); // o = match, i = pattern, n = plain
    if (o) {
      let s = (f) => r.includes(f) ? o[r.indexOf(f) + 1] : void 0, [a, d, p] = [s("y"), s("m"), s("d")], h = [a || "", ...[d && Gt(d), p].filter(Boolean).map((f) => String(f).padStart(2, "0"))].join("-"), g = n === e ? h : `${h}~`; // s = part, f = number, r = order, o = match, a = year, d = month, p = day, h = written, Gt = monthNumber, g = date, n = plain, e = text
      return (0, A.x41)(g) && g;
    }
  }
  return null;
}
var D = ([t = ""], e) => { // D = adviseOnDate, t = value, e = path
  if (t.length > U)
    return null;
  let n = v(e), i = R(t); // n = field, v = fieldOf, e = path, i = date, R = rewriteDate, t = value
  if (i)
    return { fix: `Write ${u(i)}.` };
  if (zt.test(t.trim()) && n !== "reviewed")
    return { fix: n === "end" ? 'Remove "end", and write "status": "ongoing" if the program goes on.' : "Write the day, the month or the year, such as 2020 or 2020-06." };
  let [, r = "", o = ""] = Xt.exec(t.trim()) || [], [s, a] = [R(r), R(o)]; // r = first, o = second, Xt = RANGE, t = value, s = start, a = end, R = rewriteDate
  return s && a && n !== "reviewed" ? { fix: `Write "start": ${u(s)} and "end": ${u(a)}.` } : null;
};

// runtime:src/programs/language-code.ts
var F = require("program-explorer-runtime"); // F = import_program_explorer_runtime

// runtime:src/programs/patterns.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// src/programs/advice/languages.ts
var Kt = ["mul", "und", "mis", "zxx", "qqx", "qqq"]; // Kt = NO_LANGUAGES
function Z(t) { // Z = namesIn, t = language
  return "DisplayNames" in Intl ? new Intl.DisplayNames([t], { type: "language", fallback: "none" }) : void 0;
}
var $ = Z("en"); // $ = ENGLISH_NAMES, Z = namesIn
function Ut(t, e) { // Ut = addNames, t = codes, e = letters
  var n; // n = _a
  for (let i of $ ? e : "") // i = first, $ = ENGLISH_NAMES, e = letters
    for (let r of e) { // r = second, e = letters
      let o = i + r, s = (0, F.x48)(o) === o && ($ == null ? void 0 : $.of(o)); // o = code, i = first, r = second, s = name, $ = ENGLISH_NAMES
      if (s) {
        let a = ((n = Z(o)) == null ? void 0 : n.of(o)) || s; // a = own, n = _a, Z = namesIn, o = code, s = name
        t.set(a.toLowerCase(), o).set(s.toLowerCase(), o);
      }
    }
}
var C = null; // C = byName
function Y(t) { // Y = codeOfName, t = name
  return C || (C = /* @__PURE__ */ new Map([["simple", "en-simple"], ["simple english", "en-simple"]]), Ut(C, "abcdefghijklmnopqrstuvwxyz")), C.get(t.trim().toLowerCase());
}
function _(t) { // _ = isNoLanguage, t = code
  return O.x56.test(t) && (Kt.includes(t.toLowerCase()) || /^[a-z]{2}$/i.test(t) && $ !== void 0 && !$.of(t));
}

// src/programs/advice/language-advice.ts
var Vt = 200; // Vt = MOST_CHARACTERS
function qt(t) { // qt = meantBy, t = text
  let e = t.trim().replace(/_/g, "-"); // e = code, t = text
  return O.x56.test(e) && !_(e) ? (0, F.x48)(e) : Y(t);
}
var Q = ([t = ""], e) => { // Q = adviseOnLanguage, t = value, e = path
  if (t.length > Vt)
    return null;
  let n = t.split(/\s*(?:[,;/&+]|\band\b)\s*/), i = n.map(qt).filter((r) => r !== void 0); // n = parts, t = value, i = codes, qt = meantBy, r = code
  return i.length < n.length ? null : i.length > 1 ? v(e) === "language" ? { fix: `Write a list: [ ${i.map(u).join(", ")} ].` } : null : { fix: `Write ${i.map(u).join("")}.` };
};

// runtime:src/programs/links.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// src/programs/advice/link-readings.ts
function W(t) { // W = addressFrom, t = text
  let e = t.trim().replace(/^(?:https?:)?[/\\]*/i, ""), n = e !== t.trim(), i = /^www\.[^\s/]+\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(e) || /^[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|edu|gov|info|io|eu)(?:[/?#]\S*)?$/i.test(e), r = n || i ? (0, E.x49)(`https://${e}`) : null; // e = bare, t = text, n = isScheme, i = isDomain, r = link
  return r && "url" in r && /\.|localhost/.test(e) ? r.url : null;
}
function j(t) { // j = titleFrom, t = text
  let [, e] = /^(?:https?:\/\/[^/]+)?(?:\/wiki\/|wiki\/|\/?w\/index\.php\?title=)([^?&]+)/.exec(t.trim()) || []; // e = encoded, t = text
  try {
    let n = e ? (0, E.x49)(decodeURIComponent(e).replace(/_/g, " ")) : null; // n = link, e = encoded
    return n && "page" in n ? n.page : null;
  } catch (n) {
    return null;
  }
}
function tt(t) { // tt = isMail, t = text
  return /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(t.trim());
}

// src/programs/advice/markup.ts
var et = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i, nt = /<\/?[a-z][^<>]*>|<!--/i, rt = /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|'{2,}|\[https?:[^\s[\]]+ [^[\]]*\]|~{3,}/, Bt = /* @__PURE__ */ new Map([ // et = ENTITY, nt = HTML_TAG, rt = WIKITEXT, Bt = NAMED
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\xA0"],
  ["ndash", "\u2013"],
  ["mdash", "\u2014"]
]);
function X(t) { // X = decodeEntities, t = text
  return t.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (e, n) => { // t = text, e = entity, n = name
    if (!n.startsWith("#"))
      return Bt.get(n.toLowerCase()) || e;
    let i = /^#x/i.test(n) ? parseInt(n.slice(2), 16) : Number(n.slice(1)); // i = code, n = name
    return i > 0 && i <= 1114111 ? String.fromCodePoint(i) : e;
  });
}

// src/programs/advice/link-advice.ts
var Ht = /* @__PURE__ */ new Map([ // Ht = FIELDS
  ["talk", "title"],
  ["bundle", "title"],
  ["include", "title"],
  ["url", "address"],
  ["sources", "address"]
]), it = {
  title: "the title of a page",
  address: "an https address",
  either: "the title of a page, or an https address"
}, Jt = /[<>[\]{}|\uFFFD]|[^ -~\u0080-\uFFFF]/;
function Zt(t, e) { // Zt = fits, t = link, e = kind
  return t !== null && (e === "either" || e === ("url" in t ? "address" : "title"));
}
function L(t, e, n = "Write ") { // L = proposal, t = value, e = kind, n = before
  return t !== null && Zt((0, E.x49)(t), e) ? { fix: `${n}"${t}".` } : null;
}
function ot(t) { // ot = adviseOnAddress, t = text
  let e = t.search(/\s/); // e = space, t = text
  return e !== -1 ? { reason: `There is a space in the address: "${k(t, e)}".`, fix: "Write %20 in its place, or remove it." } : /^https:\/\/[^/]*@/i.test(t) ? { reason: `${u(t)} has a user name in it.`, fix: "Remove what is before the @." } : {};
}
function Yt(t, e) { // Yt = adviseOnInsecure, t = text, e = kind
  let n = `https${t.slice(4)}`, i = `${u(t)} begins with http, but https is needed.`, r = L(n, e, "If the page also opens with https, write "); // n = secure, t = text, i = reason, u = quote, r = proposed, L = proposal, e = kind
  if (r)
    return N({ reason: i }, r);
  let o = ot(n); // o = other, ot = adviseOnAddress, n = secure
  return N({ reason: `${i} An s alone is not enough. ${o.reason || ""}`.trim() }, o.fix ? { fix: o.fix } : {});
}
function Qt(t) { // Qt = decoded, t = text
  try {
    return decodeURIComponent(t);
  } catch (e) {
    return t;
  }
}
function te(t) { // te = adviseOnTitle, t = text
  let e = [X(t), Qt(t)].filter((i) => i !== t).map((i) => L(i, "title")).find(Boolean), n = t.search(Jt); // e = proposed, X = decodeEntities, t = text, Qt = decoded, i = other, L = proposal, n = wrong, Jt = NOT_IN_TITLES
  return e || n === -1 ? e || (t.startsWith("#") ? { fix: "Write the title of the page before the #." } : {}) : { reason: `A title cannot have ${u(t.charAt(n))} in it: "${k(t, n)}".` };
}
function ee(t, e) { // ee = adviseOnText, t = text, e = kind
  let [, n] = /^\[\[:?([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec(t) || /^\[(https:\/\/[^\s[\]]+)[^[\]]*\]$/.exec(t) || [], i = L(n || null, e) || e !== "address" && L(j(t), e); // n = inBrackets, t = text, i = proposed, L = proposal, e = kind, j = titleFrom
  if (i)
    return i;
  let [, r = ""] = /^([a-z][a-z0-9+.-]*):/i.exec(t) || []; // r = scheme, t = text
  if (/^https:\/\//i.test(t))
    return e === "title" ? {} : ot(t);
  if (/^http:/i.test(t) && e !== "title")
    return Yt(t, e);
  let o = L(W(t), e); // o = address, L = proposal, W = addressFrom, t = text, e = kind
  return o || (r && (0, E.x49)(t) === null ? { reason: `There can be no links that begin with "${r}:".` } : e === "address" ? {} : te(t));
}
var M = ([t = ""], e) => { // M = adviseOnLink, t = value, e = path
  let n = Ht.get(v(e)) || "either", i = t.trim(); // n = kind, Ht = FIELDS, v = fieldOf, e = path, i = text, t = value
  if (!i)
    return { reason: "There is nothing in it.", fix: "Fill it in or remove it." };
  let r = n !== "address" && (0, E.x49)(i) === null && !/^[a-z]+:/i.test(i) ? "Copy the title from the top of the page." : `Write ${it[n]}.`; // r = usual, n = kind, i = text, it = NOUNS
  return N({ reason: `${u(i)} is not ${it[n]}.`, fix: r }, ee(i, n));
};

// runtime:src/programs/day-or-minute.ts
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// src/programs/advice/time-advice.ts
var ne = /^(.*\d)(?:T|,? (?:at )?)(\d\d?)[:.]?(\d\d)(?::\d\d(?:\.\d+)?)?(?: ?([ap])\.?m\.?)? ?(.*)$/i, re = /^(?:z|(?:utc|gmt)? ?(?:([+\u2212-])(\d\d?):?(\d\d)?)?)$/i; // ne = WITH_TIME, re = ZONE
function ie(t) { // ie = adviseOnMinute, t = text
  let [, e = "", n, i = "", r = "", o = ""] = ne.exec(t) || [], s = R(e) || "", a = n === "24" && i === "00", d = a && (0, w.x42)(s) ? new Date(Date.parse(s) + 864e5).toISOString().slice(0, 10) : s, p = a ? 0 : r ? Number(n) % 12 + (/p/i.test(r) ? 12 : 0) : Number(n), [h, g, f = "", m = "00"] = re.exec(o) || [], S = g ? `${g === "+" ? "+" : "-"}${f.padStart(2, "0")}:${m}` : "Z", I = `${d}T${String(p).padStart(2, "0")}:${i}${S}`; // e = date, n = hours, i = minutes, r = half, o = zone, ne = WITH_TIME, t = text, s = written, R = rewriteDate, a = isMidnight, d = day, p = hour, h = known, g = sign, f = offsetHours, m = offsetMinutes, re = ZONE, S = offset, I = minute
  return (0, w.x42)(I) ? h ? { fix: `Write ${u(I)}.` } : {
    reason: o ? `${u(o)} is not read as a zone.` : `${u(t)} has no zone.`,
    fix: `Write ${u(I)} if it is in UTC; if not, write the difference from UTC in place of the Z, such as +05:30.`
  } : null;
}
var st = ([t = ""], e) => { // st = adviseOnTime, t = value, e = path
  let n = t.trim().replace(/\s+/g, " "); // n = text, t = value
  if (t.length > U)
    return null;
  let [i] = /^\d{4}-\d\d-\d\d/.exec(n) || []; // i = day, n = text
  if (i && !(0, A.x41)(i))
    return { reason: `There is no day ${u(i)}.` };
  let r = ie(n); // r = minute, ie = adviseOnMinute, n = text
  if (r || !/\d/.test(n) || /\d[:T]\d/i.test(n))
    return r;
  let o = R(n); // o = date, R = rewriteDate, n = text
  return o && !(0, w.x42)(o) ? { reason: `${u(n)} is not exact to the day.`, fix: "Write the day, or leave this date out until it is known." } : D([n], e);
};

// src/programs/advice/value-advice.ts
var at = ([t = "", e, n]) => e !== "object" ? { reason: `The page is a ${e === "list" ? "list" : `value (${e})`}, but has to be an object.`, fix: 'Write { "version": 1, "programs": [ \u2026 ] }, with the programs in the brackets.' } : n === "nothing" ? { reason: 'The field "version" is missing.', fix: 'Add "version": 1.' } : n === "text" && t === "1" ? { reason: "The version is a text, but has to be a number.", fix: 'Write "version": 1, without quotation marks around the 1.' } : null, dt = ([t = "", e], n) => { // at = adviseOnVersion, t = expected, e = found, n = path, dt = adviseOnType
  let i = t.split(" or "); // i = kinds, t = expected
  return e === "text" && v(n) === "dates" ? { fix: 'Write a list with an object for each date, such as [ { "start": "2026-12-03T15:00Z" } ].' } : e === "number" && i.includes("text") ? { fix: "Write it between quotation marks." } : i.includes("list") && (e === "text" || e === "object") ? { fix: "Write it as a list, between [ and ]." } : null;
};

// src/programs/advice/advise-on-value.ts
var oe = /* @__PURE__ */ new Map([ // oe = ADVISERS
  ["unknown-version", at],
  ["wrong-type", dt],
  ["bad-date", D],
  ["bad-time", st],
  ["bad-language", Q],
  ["bad-page", M],
  ["bad-scheme", M],
  ["insecure-link", M],
  ["bad-address", M]
]), se = 2e3;
function ct(t, e, n) { // ct = adviseOnValue, t = code, e = params, n = path
  var r, o; // r = _a, o = _b
  let [i = ""] = e; // i = value, e = params
  return i.length > se ? null : (o = (r = oe.get(t)) == null ? void 0 : r(e, n)) != null ? o : null;
}

// runtime:src/programs/json-object.ts
var V = require("program-explorer-runtime"); // V = import_program_explorer_runtime

// runtime:src/programs/kinds.ts
var x = require("program-explorer-runtime"); // x = import_program_explorer_runtime

// runtime:src/programs/next-date.ts
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// runtime:src/programs/read-dates.ts
var z = require("program-explorer-runtime"); // z = import_program_explorer_runtime

// src/programs/checks/fields.ts
var lt = { // lt = PROGRAM_TEXTS
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
}, ft = { label: "text", page: "link" }, pt = { label: "text", page: "link" }, ut = { label: "text", page: "link" }, mt = { label: "text", help: "text" }, gt = { label: "text", help: "text" }, ht = { label: "text", aliases: "text" }, xt = { title: "text", page: "link" }, yt = { talk: "link", bundle: "link", include: "link" };
function y(t, e, n) { // y = eachIn, t = value, e = report, n = visit
  let i = (r, o) => { // i = at, r = key, o = one
    e.enter(r), n(o, r), e.leave();
  };
  Array.isArray(t) ? t.forEach((r, o) => i(o, r)) : (0, x.x47)(t) && Object.keys(t).forEach((r) => i(r, t[r]));
}
function T(t, e, n, i) { // T = inField, t = record, e = name, n = report, i = visit
  (0, x.x47)(t) && Object.prototype.hasOwnProperty.call(t, e) && (n.enter(e), i(t[e]), n.leave());
}

// src/programs/checks/check-dates.ts
function Tt(t) { // Tt = readTime, t = value
  return typeof t == "string" && (0, w.x42)(t) ? t : null;
}
function ae(t, e, n) { // ae = checkEnd, t = start, e = end, n = report
  let [i, r] = [(0, w.x42)(t) || "", (0, w.x42)(e) || ""]; // i = first, r = last, t = start, e = end
  i.length !== r.length ? n.addWith("end-unlike-start", [t, e]) : i > r && n.addWith("start-after-end", [t, e]);
}
function At(t, { start: e, end: n, status: i, dates: r }, o, s) { // At = checkDates, t = raw, e = start, n = end, i = status, r = dates, o = today, s = report
  let a = e && !e.approximate ? (0, A.x39)(e) : "", d = n && !n.approximate ? (0, A.x40)(n) : "9"; // a = from, e = start, d = to, n = end
  y(t, s, (p) => { // y = eachIn, t = raw, s = report, p = date
    let h = (0, x.x47)(p) ? [Tt(p.start), Tt(p.end)] : [], [g, f] = h; // h = times, p = date, Tt = readTime, g = first, f = last
    g && f && ae(g, f, s);
    let m = h.find((S) => S && (S < a || S.slice(0, 10) > d)); // m = outside, h = times, S = time, a = from, d = to
    m && s.add("date-outside", m);
  }), Array.isArray(t) && t.length > z.x57 && s.add("too-many-dates", String(z.x57)), r.length && (i === "open" || i === "upcoming") && !(0, q.x53)(r, Date.parse(o)) && s.add("dates-over", i);
}

// src/programs/checks/check-use.ts
var de = 200; // de = MOST_NEEDS
function ce(t, e) { // ce = withNarrower, t = chosen, e = vocabulary
  let n = new Set(t), i = /* @__PURE__ */ new Set(); // n = found, t = chosen, i = others
  return e == null || e.terms.forEach((r, o) => { // e = vocabulary, r = _term, o = start
    var d; // d = _a
    let s = [], a = o; // s = chain, a = at, o = start
    for (; a && !n.has(a) && !i.has(a); ) // a = at, n = found, i = others
      i.add(a), s.push(a), a = (d = e.terms.get(a)) == null ? void 0 : d.broader;
    a && n.has(a) && s.forEach((p) => n.add(p));
  }), n;
}
function Et({ terms: t, status: e }, n) { // Et = termsOf, t = terms, e = status, n = facet
  return n === "status" ? e ? [e] : [] : t.get(n) || [];
}
function le({ terms: t }, { programs: e, vocabularies: n }) { // le = isServed, t = terms, e = programs, n = vocabularies
  let i = Array.from(t, ([r, o]) => { // i = fitting, t = terms, r = facet, o = chosen
    let s = n.get(r), a = Array.from((s == null ? void 0 : s.terms.values()) || []).filter((d) => d.matchesAll).map(({ id: d }) => d); // s = vocabulary, n = vocabularies, r = facet, a = matchesAll, d = id
    return [r, ce([...o, ...a], s)];
  });
  return e.some((r) => i.every(([o, s]) => Et(r, o).some((a) => s.has(a))));
}
function bt(t, e, n) { // bt = checkNeeds, t = list, e = rawNeeds, n = report
  let i = Array.isArray(e) ? e : []; // i = raw, e = rawNeeds
  for (let r of t.programs.length ? t.needs.slice(0, de) : []) // r = need, t = list, de = MOST_NEEDS
    le(r, t) || n.addAt(["needs", i.findIndex((o) => Object(o).id === r.id)], "unserved-need");
}
function Ot(t, e, n, i) { // Ot = checkFirstFacet, t = record, e = program, n = facet, i = report
  let r = (0, x.x47)(t) && Object.prototype.hasOwnProperty.call(t, n) ? t[n] : null; // r = raw, t = record, n = facet
  (r === null || Array.isArray(r) && !r.length) && !Et(e, n).length && i.add("no-first-term", n);
}
function fe(t, e) { // fe = labelChecker, t = pageLanguage, e = report
  let n = /* @__PURE__ */ new Map(); // n = ids
  return (i, r) => { // i = id, r = label
    let o = typeof r == "string" ? /* @__PURE__ */ new Map([[t.toLowerCase(), r]]) : r, s = Array.from(o, ([d, p]) => `${d} ${p.normalize().replace(/\s+/g, " ").trim().toLowerCase()}`), a = s.find((d) => n.has(d)); // o = texts, r = label, t = pageLanguage, s = keys, d = key, p = text, a = same, n = ids
    a !== void 0 && e.addWith("same-label", [a.slice(a.indexOf(" ") + 1), n.get(a) || ""]), s.forEach((d) => n.set(d, n.get(d) || i));
  };
}
function St(t, e, n) { // St = checkLabels, t = vocabularies, e = pageLanguage, n = report
  let i = (r, o) => { // i = checkAll, r = all, o = goOn
    let s = fe(e, n); // s = check, fe = labelChecker, e = pageLanguage, n = report
    r.forEach((a, d) => { // r = all, a = one, d = id
      n.enter(d), s(d, a.label), o(a), n.leave();
    });
  };
  n.enter("vocabularies"), i(t, ({ terms: r }) => { // n = report, i = checkAll, t = vocabularies, r = terms
    n.enter("terms"), i(r, () => { // n = report, i = checkAll, r = terms
    }), n.leave();
  }), n.leave();
}

// src/programs/checks/check-values.ts
var pe = [ // pe = TEXT_CHECKS
  ["html-tag", nt],
  ["entity", et],
  ["wikitext", rt],
  ["outer-space", /^[^\S\uFEFF]|[^\S\uFEFF]$/],
  ["lost-character", /\uFFFD/]
], ue = /[\u200B-\u200D\u2060-\u2064\uFEFF]/, me = /^[ -\u058F\u1E00-\u206F\u20A0-\u2BFF\uFEFF]*$/;
function vt(t, e) { // vt = checkInvisible, t = value, e = report
  let n = t.search(ue); // n = at, t = value, ue = INVISIBLE
  n !== -1 && me.test(t) && e.add("invisible", k(t, n));
}
function ge(t, e) { // ge = checkText, t = value, e = report
  for (let [n, i] of /\S/.test(t) ? pe : []) { // n = code, i = pattern, t = value, pe = TEXT_CHECKS
    let [r] = i.exec(t) || []; // r = found, i = pattern, t = value
    if (r !== void 0) {
      let o = n === "entity" ? X(r) : r; // o = decoded, n = code, X = decodeEntities, r = found
      e.addWith(n, [n === "lost-character" ? k(t, t.indexOf(r)) : r, ...o === r ? [] : [o]]);
    }
  }
  vt(t, e);
}
function he(t, e) { // he = checkLink, t = value, e = report
  let n = (0, E.x49)(t); // n = link, t = value
  if (n && "page" in n) {
    let i = j(t) || W(t); // i = meant, j = titleFrom, t = value, W = addressFrom
    (i || tt(t)) && e.addWith("doubtful-page", i ? [t, i] : [t]), vt(t, e);
  }
}
function Ft(t, e) { // Ft = checkLanguage, t = code, e = report
  _(t) ? e.add("doubtful-language", t) : O.x56.test(t) && (0, F.x48)(t) !== t.toLowerCase() && e.addWith("longer-code", [t, (0, F.x48)(t)]);
}
var wt = { text: ge, link: he, language: Ft }; // wt = CHECKS, ge = checkText, he = checkLink, Ft = checkLanguage
function b(t, e, n) { // b = checkFields, t = record, e = fields, n = report
  for (let i of Object.keys(e)) { // i = name, e = fields
    let r = e[i]; // r = kind, e = fields, i = name
    T(t, i, n, (o) => { // T = inField, t = record, i = name, n = report, o = value
      typeof o == "string" && wt[r](o, n), y(o, n, (s, a) => { // o = value, wt = CHECKS, r = kind, n = report, y = eachIn, s = one, a = key
        typeof s == "string" && wt[r](s, n), r === "text" && (0, x.x47)(o) && Ft(String(a), n);
      });
    });
  }
}

// src/programs/checks/check-page.ts
function kt(t) { // kt = rawPage, t = text
  return (0, V.x46)(t.replace(/^\uFEFF/, ""));
}
function xe({ programs: t, facets: [e] }, n, i, r) { // xe = programChecker, t = read, e = first, n = hasFacets, i = today, r = report
  let o = new Map(t.map((a) => [a.id, a])), s = n && e !== "period" && e !== "status" ? e : void 0; // o = byId, t = read, a = program, s = facet, n = hasFacets, e = first
  return (a) => T(a, "programs", r, (d) => y(d, r, (p) => { // a = page, T = inField, r = report, d = programs, y = eachIn, p = record
    let h = (0, x.x47)(p) ? p.id : null, g = typeof h == "string" ? o.get(h) : void 0; // h = id, p = record, g = program, o = byId
    r.program = typeof h == "string" && O.x55.test(h) ? h : null, b(p, lt, r), T(p, "join", r, (f) => b(f, ft, r)), T(p, "dates", r, (f) => { // r = report, h = id, b = checkFields, p = record, lt = PROGRAM_TEXTS, T = inField, f = dates, ft = JOIN_TEXTS
      y(f, r, (m) => b(m, pt, r)), g && At(f, g, i, r);
    }), T(p, "materials", r, (f) => y(f, r, (m) => b(m, ut, r))), g && s !== void 0 && Ot(p, g, s, r), r.program = null;
  }));
}
function Rt(t, e, { language: n, today: i }, r, o) { // Rt = checkPage, t = text, e = list, n = language, i = today, r = included, o = report
  let s = kt(t); // s = page, kt = rawPage, t = text
  b(s, yt, o), T(s, "vocabularies", o, (f) => y(f, o, (m) => { // b = checkFields, s = page, yt = PAGE_TEXTS, o = report, T = inField, f = vocabularies, y = eachIn, m = vocabulary
    b(m, gt, o), T(m, "terms", o, (S) => y(S, o, (I) => b(I, ht, o)));
  })), T(s, "series", o, (f) => y(f, o, (m) => b(m, xt, o))), T(s, "needs", o, (f) => y(f, o, (m) => { // T = inField, s = page, o = report, f = needs, y = eachIn, m = need, b = checkFields, xt = SERIES_TEXTS
    b(m, mt, o), T(m, "terms", o, (S) => b(S, { language: "language" }, o));
  }));
  let { include: a, facets: d, needs: p } = s, h = Array.isArray(a) ? a : [], g = xe(e, Array.isArray(d), i, o); // a = include, d = facets, p = needs, s = page, h = includes, g = checkPrograms, xe = programChecker, e = list, i = today, o = report
  g(s);
  for (let { title: f, text: m } of r) // f = title, m = more, r = included
    o.enter("include"), o.enter(h.indexOf(f)), g(kt(m)), o.leave(), o.leave();
  St(e.vocabularies, n, o), bt(e, p, o);
}
}
};
// </nowiki>