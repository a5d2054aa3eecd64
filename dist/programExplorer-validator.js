// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).validator = {
runtime: '9042692eb8b93ba4',
create: function ( require, module ) {
"use strict";
var _ = Object.defineProperty, qe = Object.defineProperties, He = Object.getOwnPropertyDescriptor, Ve = Object.getOwnPropertyDescriptors, Je = Object.getOwnPropertyNames, Y = Object.getOwnPropertySymbols;
var ee = Object.prototype.hasOwnProperty, Ze = Object.prototype.propertyIsEnumerable;
var Q = (e, t, n) => t in e ? _(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, v = (e, t) => {
  for (var n in t || (t = {}))
    ee.call(t, n) && Q(e, n, t[n]);
  if (Y)
    for (var n of Y(t))
      Ze.call(t, n) && Q(e, n, t[n]);
  return e;
}, te = (e, t) => qe(e, Ve(t));
var Ye = (e, t) => {
  for (var n in t)
    _(e, n, { get: t[n], enumerable: !0 });
}, Qe = (e, t, n, o) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let r of Je(t))
      !ee.call(e, r) && r !== n && _(e, r, { get: () => t[r], enumerable: !(o = He(t, r)) || o.enumerable });
  return e;
};
var et = (e) => Qe(_({}, "__esModule", { value: !0 }), e);

// src/validator.ts
var qt = {}; // qt = validator_exports
Ye(qt, {
  parsePrograms: () => Ge
});
module.exports = et(qt);

// runtime:src/programs/json-object.ts
var B = require("program-explorer-runtime"); // B = import_program_explorer_runtime

// runtime:src/programs/kinds.ts
var b = require("program-explorer-runtime"); // b = import_program_explorer_runtime

// runtime:src/programs/patterns.ts
var A = require("program-explorer-runtime"); // A = import_program_explorer_runtime

// runtime:src/programs/dates.ts
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// runtime:src/programs/day-or-minute.ts
var k = require("program-explorer-runtime"); // k = import_program_explorer_runtime

// runtime:src/programs/next-date.ts
var G = require("program-explorer-runtime"); // G = import_program_explorer_runtime

// runtime:src/programs/read-dates.ts
var W = require("program-explorer-runtime"); // W = import_program_explorer_runtime

// src/programs/checks/fields.ts
var ne = { // ne = PROGRAM_TEXTS
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
}, re = { label: "text", page: "link" }, oe = { label: "text", page: "link" }, ie = { label: "text", page: "link" }, se = { label: "text", help: "text" }, ae = { label: "text", help: "text" }, de = { label: "text", aliases: "text" }, le = { title: "text", page: "link" }, ce = { talk: "link", bundle: "link", include: "link" };
function x(e, t, n) { // x = eachIn, e = value, t = report, n = visit
  let o = (r, i) => { // o = at, r = key, i = one
    t.enter(r), n(i, r), t.leave();
  };
  Array.isArray(e) ? e.forEach((r, i) => o(i, r)) : (0, b.x55)(e) && Object.keys(e).forEach((r) => o(r, e[r]));
}
function T(e, t, n, o) { // T = inField, e = record, t = name, n = report, o = visit
  (0, b.x55)(e) && Object.prototype.hasOwnProperty.call(e, t) && (n.enter(t), o(e[t]), n.leave());
}

// src/programs/checks/check-dates.ts
function ue(e) { // ue = readTime, e = value
  return typeof e == "string" && (0, k.x50)(e) ? e : null;
}
function tt(e, t, n) { // tt = checkEnd, e = start, t = end, n = report
  let [o, r] = [(0, k.x50)(e) || "", (0, k.x50)(t) || ""]; // o = first, r = last, e = start, t = end
  o.length !== r.length ? n.addWith("end-unlike-start", [e, t]) : o > r && n.addWith("start-after-end", [e, t]);
}
function me(e, { start: t, end: n, status: o, dates: r }, i, s) { // me = checkDates, e = raw, t = start, n = end, o = status, r = dates, i = today, s = report
  let a = t && !t.approximate ? (0, $.x47)(t) : "", c = n && !n.approximate ? (0, $.x48)(n) : "9"; // a = from, t = start, c = to, n = end
  x(e, s, (l) => { // x = eachIn, e = raw, s = report, l = date
    let u = (0, b.x55)(l) ? [ue(l.start), ue(l.end)] : [], [m, d] = u; // u = times, l = date, ue = readTime, m = first, d = last
    m && d && tt(m, d, s);
    let g = u.find((y) => y && (y < a || y.slice(0, 10) > c)); // g = outside, u = times, y = time, a = from, c = to
    g && s.add("date-outside", g);
  }), Array.isArray(e) && e.length > W.x66 && s.add("too-many-dates", String(W.x66)), r.length && (o === "open" || o === "upcoming") && !(0, G.x61)(r, Date.parse(i)) && s.add("dates-over", o);
}

// src/programs/checks/check-use.ts
var nt = 200; // nt = MOST_NEEDS
function rt(e, t) { // rt = withNarrower, e = chosen, t = vocabulary
  let n = new Set(e), o = /* @__PURE__ */ new Set(); // n = found, e = chosen, o = others
  return t == null || t.terms.forEach((r, i) => { // t = vocabulary, r = _term, i = start
    var c; // c = _a
    let s = [], a = i; // s = chain, a = at, i = start
    for (; a && !n.has(a) && !o.has(a); ) // a = at, n = found, o = others
      o.add(a), s.push(a), a = (c = t.terms.get(a)) == null ? void 0 : c.broader;
    a && n.has(a) && s.forEach((l) => n.add(l));
  }), n;
}
function pe({ terms: e, status: t }, n) { // pe = termsOf, e = terms, t = status, n = facet
  return n === "status" ? t ? [t] : [] : e.get(n) || [];
}
function ot({ terms: e }, { programs: t, vocabularies: n }) { // ot = isServed, e = terms, t = programs, n = vocabularies
  let o = Array.from(e, ([r, i]) => { // o = fitting, e = terms, r = facet, i = chosen
    let s = n.get(r), a = Array.from((s == null ? void 0 : s.terms.values()) || []).filter((c) => c.matchesAll).map(({ id: c }) => c); // s = vocabulary, n = vocabularies, r = facet, a = matchesAll, c = id
    return [r, rt([...i, ...a], s)];
  });
  return t.some((r) => o.every(([i, s]) => pe(r, i).some((a) => s.has(a))));
}
function fe(e, t, n) { // fe = checkNeeds, e = list, t = rawNeeds, n = report
  let o = Array.isArray(t) ? t : []; // o = raw, t = rawNeeds
  for (let r of e.programs.length ? e.needs.slice(0, nt) : []) // r = need, e = list, nt = MOST_NEEDS
    ot(r, e) || n.addAt(["needs", o.findIndex((i) => Object(i).id === r.id)], "unserved-need");
}
function ge(e, t, n, o) { // ge = checkFirstFacet, e = record, t = program, n = facet, o = report
  let r = (0, b.x55)(e) && Object.prototype.hasOwnProperty.call(e, n) ? e[n] : null; // r = raw, e = record, n = facet
  (r === null || Array.isArray(r) && !r.length) && !pe(t, n).length && o.add("no-first-term", n);
}
function it(e, t) { // it = labelChecker, e = pageLanguage, t = report
  let n = /* @__PURE__ */ new Map(); // n = ids
  return (o, r) => { // o = id, r = label
    let i = typeof r == "string" ? /* @__PURE__ */ new Map([[e.toLowerCase(), r]]) : r, s = Array.from(i, ([c, l]) => `${c} ${l.normalize().replace(/\s+/g, " ").trim().toLowerCase()}`), a = s.find((c) => n.has(c)); // i = texts, r = label, e = pageLanguage, s = keys, c = key, l = text, a = same, n = ids
    a !== void 0 && t.addWith("same-label", [a.slice(a.indexOf(" ") + 1), n.get(a) || ""]), s.forEach((c) => n.set(c, n.get(c) || o));
  };
}
function he(e, t, n) { // he = checkLabels, e = vocabularies, t = pageLanguage, n = report
  let o = (r, i) => { // o = checkAll, r = all, i = goOn
    let s = it(t, n); // s = check, it = labelChecker, t = pageLanguage, n = report
    r.forEach((a, c) => { // r = all, a = one, c = id
      n.enter(c), s(c, a.label), i(a), n.leave();
    });
  };
  n.enter("vocabularies"), o(e, ({ terms: r }) => { // n = report, o = checkAll, e = vocabularies, r = terms
    n.enter("terms"), o(r, () => { // n = report, o = checkAll, r = terms
    }), n.leave();
  }), n.leave();
}

// runtime:src/programs/language-code.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// src/programs/advice/languages.ts
var st = ["mul", "und", "mis", "zxx", "qqx", "qqq"]; // st = NO_LANGUAGES
function ye(e) { // ye = namesIn, e = language
  return "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language", fallback: "none" }) : void 0;
}
var R = ye("en"); // R = ENGLISH_NAMES, ye = namesIn
function at(e, t) { // at = addNames, e = codes, t = letters
  var n; // n = _a
  for (let o of R ? t : "") // o = first, R = ENGLISH_NAMES, t = letters
    for (let r of t) { // r = second, t = letters
      let i = o + r, s = (0, O.x56)(i) === i && (R == null ? void 0 : R.of(i)); // i = code, o = first, r = second, s = name, R = ENGLISH_NAMES
      if (s) {
        let a = ((n = ye(i)) == null ? void 0 : n.of(i)) || s; // a = own, n = _a, ye = namesIn, i = code, s = name
        e.set(a.toLowerCase(), i).set(s.toLowerCase(), i);
      }
    }
}
var D = null; // D = byName
function be(e) { // be = codeOfName, e = name
  return D || (D = /* @__PURE__ */ new Map([["simple", "en-simple"], ["simple english", "en-simple"]]), at(D, "abcdefghijklmnopqrstuvwxyz")), D.get(e.trim().toLowerCase());
}
function j(e) { // j = isNoLanguage, e = code
  return A.x65.test(e) && (st.includes(e.toLowerCase()) || /^[a-z]{2}$/i.test(e) && R !== void 0 && !R.of(e));
}

// runtime:src/programs/links.ts
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// src/programs/advice/link-readings.ts
function X(e) { // X = addressFrom, e = text
  let t = e.trim().replace(/^(?:https?:)?[/\\]*/i, ""), n = t !== e.trim(), o = /^www\.[^\s/]+\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(t) || /^[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|edu|gov|info|io|eu)(?:[/?#]\S*)?$/i.test(t), r = n || o ? (0, w.x57)(`https://${t}`) : null; // t = bare, e = text, n = isScheme, o = isDomain, r = link
  return r && "url" in r && /\.|localhost/.test(t) ? r.url : null;
}
function z(e) { // z = titleFrom, e = text
  let [, t] = /^(?:https?:\/\/[^/]+)?(?:\/wiki\/|wiki\/|\/?w\/index\.php\?title=)([^?&]+)/.exec(e.trim()) || []; // t = encoded, e = text
  try {
    let n = t ? (0, w.x57)(decodeURIComponent(t).replace(/_/g, " ")) : null; // n = link, t = encoded
    return n && "page" in n ? n.page : null;
  } catch (n) {
    return null;
  }
}
function xe(e) { // xe = isMail, e = text
  return /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(e.trim());
}

// src/programs/advice/markup.ts
var Te = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i, $e = /<\/?[a-z][^<>]*>|<!--/i, we = /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|'{2,}|\[https?:[^\s[\]]+ [^[\]]*\]|~{3,}/, dt = /* @__PURE__ */ new Map([ // Te = ENTITY, $e = HTML_TAG, we = WIKITEXT, dt = NAMED
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\xA0"],
  ["ndash", "\u2013"],
  ["mdash", "\u2014"]
]);
function U(e) { // U = decodeEntities, e = text
  return e.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (t, n) => { // e = text, t = entity, n = name
    if (!n.startsWith("#"))
      return dt.get(n.toLowerCase()) || t;
    let o = /^#x/i.test(n) ? parseInt(n.slice(2), 16) : Number(n.slice(1)); // o = code, n = name
    return o > 0 && o <= 1114111 ? String.fromCodePoint(o) : t;
  });
}

// src/programs/shorten.ts
var lt = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // lt = INVISIBLE
function ct(e) { // ct = visible, e = text
  return e.replace(lt, (t) => `\\u${t.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function M(e) { // M = shorten, e = text
  return ct(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e);
}
function F(e, t) { // F = shortenAround, e = text, t = at
  let n = Math.max(0, t - 30); // n = start, t = at
  return n && e.length > 60 ? `\u2026${M(e.slice(n))}` : M(e);
}
function h(e) { // h = quote, e = value
  return `"${M(e)}"`;
}

// src/programs/checks/check-values.ts
var ut = [ // ut = TEXT_CHECKS
  ["html-tag", $e],
  ["entity", Te],
  ["wikitext", we],
  ["outer-space", /^[^\S\uFEFF]|[^\S\uFEFF]$/],
  ["lost-character", /\uFFFD/]
], mt = /[\u200B-\u200D\u2060-\u2064\uFEFF]/, pt = /^[ -\u058F\u1E00-\u206F\u20A0-\u2BFF\uFEFF]*$/;
function ve(e, t) { // ve = checkInvisible, e = value, t = report
  let n = e.search(mt); // n = at, e = value, mt = INVISIBLE
  n !== -1 && pt.test(e) && t.add("invisible", F(e, n));
}
function ft(e, t) { // ft = checkText, e = value, t = report
  for (let [n, o] of /\S/.test(e) ? ut : []) { // n = code, o = pattern, e = value, ut = TEXT_CHECKS
    let [r] = o.exec(e) || []; // r = found, o = pattern, e = value
    if (r !== void 0) {
      let i = n === "entity" ? U(r) : r; // i = decoded, n = code, U = decodeEntities, r = found
      t.addWith(n, [n === "lost-character" ? F(e, e.indexOf(r)) : r, ...i === r ? [] : [i]]);
    }
  }
  ve(e, t);
}
function gt(e, t) { // gt = checkLink, e = value, t = report
  let n = (0, w.x57)(e); // n = link, e = value
  if (n && "page" in n) {
    let o = z(e) || X(e); // o = meant, z = titleFrom, e = value, X = addressFrom
    (o || xe(e)) && t.addWith("doubtful-page", o ? [e, o] : [e]), ve(e, t);
  }
}
function Ae(e, t) { // Ae = checkLanguage, e = code, t = report
  j(e) ? t.add("doubtful-language", e) : A.x65.test(e) && (0, O.x56)(e) !== e.toLowerCase() && t.addWith("longer-code", [e, (0, O.x56)(e)]);
}
var Ee = { text: ft, link: gt, language: Ae }; // Ee = CHECKS, ft = checkText, gt = checkLink, Ae = checkLanguage
function E(e, t, n) { // E = checkFields, e = record, t = fields, n = report
  for (let o of Object.keys(t)) { // o = name, t = fields
    let r = t[o]; // r = kind, t = fields, o = name
    T(e, o, n, (i) => { // T = inField, e = record, o = name, n = report, i = value
      typeof i == "string" && Ee[r](i, n), x(i, n, (s, a) => { // i = value, Ee = CHECKS, r = kind, n = report, x = eachIn, s = one, a = key
        typeof s == "string" && Ee[r](s, n), r === "text" && (0, b.x55)(i) && Ae(String(a), n);
      });
    });
  }
}

// src/programs/checks/check-page.ts
function Se(e) { // Se = rawPage, e = text
  return (0, B.x54)(e.replace(/^\uFEFF/, ""));
}
function ht({ programs: e, facets: [t] }, n, o, r) { // ht = programChecker, e = read, t = first, n = hasFacets, o = today, r = report
  let i = new Map(e.map((a) => [a.id, a])), s = n && t !== "period" && t !== "status" ? t : void 0; // i = byId, e = read, a = program, s = facet, n = hasFacets, t = first
  return (a) => T(a, "programs", r, (c) => x(c, r, (l) => { // a = page, T = inField, r = report, c = programs, x = eachIn, l = record
    let u = (0, b.x55)(l) ? l.id : null, m = typeof u == "string" ? i.get(u) : void 0; // u = id, l = record, m = program, i = byId
    r.program = typeof u == "string" && A.x64.test(u) ? u : null, E(l, ne, r), T(l, "join", r, (d) => E(d, re, r)), T(l, "dates", r, (d) => { // r = report, u = id, E = checkFields, l = record, ne = PROGRAM_TEXTS, T = inField, d = dates, re = JOIN_TEXTS
      x(d, r, (g) => E(g, oe, r)), m && me(d, m, o, r);
    }), T(l, "materials", r, (d) => x(d, r, (g) => E(g, ie, r))), m && s !== void 0 && ge(l, m, s, r), r.program = null;
  }));
}
function ke(e, t, { language: n, today: o }, r, i) { // ke = checkPage, e = text, t = list, n = language, o = today, r = included, i = report
  let s = Se(e); // s = page, Se = rawPage, e = text
  E(s, ce, i), T(s, "vocabularies", i, (d) => x(d, i, (g) => { // E = checkFields, s = page, ce = PAGE_TEXTS, i = report, T = inField, d = vocabularies, x = eachIn, g = vocabulary
    E(g, ae, i), T(g, "terms", i, (y) => x(y, i, (S) => E(S, de, i)));
  })), T(s, "series", i, (d) => x(d, i, (g) => E(g, le, i))), T(s, "needs", i, (d) => x(d, i, (g) => { // T = inField, s = page, i = report, d = needs, x = eachIn, g = need, E = checkFields, le = SERIES_TEXTS
    E(g, se, i), T(g, "terms", i, (y) => E(y, { language: "language" }, i));
  }));
  let { include: a, facets: c, needs: l } = s, u = Array.isArray(a) ? a : [], m = ht(t, Array.isArray(c), o, i); // a = include, c = facets, l = needs, s = page, u = includes, m = checkPrograms, ht = programChecker, t = list, o = today, i = report
  m(s);
  for (let { title: d, text: g } of r) // d = title, g = more, r = included
    i.enter("include"), i.enter(u.indexOf(d)), m(Se(g)), i.leave(), i.leave();
  he(t.vocabularies, n, i), fe(t, l, i);
}

// src/programs/advice/advice.ts
function P(e) { // P = fieldOf, e = path
  let t = e.filter((n) => typeof n == "string"); // t = names, e = path, n = step
  return t[t.length - 1] || "";
}

// src/programs/advice/date-advice.ts
var yt = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], q = "([a-z]{3,9})\\.?", bt = [ // yt = MONTHS, q = MONTH, bt = FORMS
  [/^(\d{4})$/, "y"],
  [/^(\d{4})[-/.](\d{1,2})$/, "ym"],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/i, "ymd"],
  [/^(\d{4})(\d\d)(\d\d)$/, "ymd"],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, "dmy"],
  [new RegExp(`^${q},? (\\d{4})$`, "i"), "my"],
  [new RegExp(`^(\\d{1,2})\\.? ${q},? (\\d{4})$`, "i"), "dmy"],
  [new RegExp(`^${q} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "i"), "mdy"]
], xt = /^(?:~|c\.|ca\.?|circa|about|around|approx\.?)\s*|\s*[~?]$/i, Tt = /^(.*\d.*?)\s*(?:\u2013|\u2014|\/| - | to |-)\s*(\d{4}.*)$/, $t = /^(?:present|now|today|ongoing|current|continuing|open)$/i, H = 60;
function wt(e) { // wt = monthNumber, e = text
  let t = yt.indexOf(e.slice(0, 3).toLowerCase()); // t = found, yt = MONTHS, e = text
  return t === -1 ? e : String(t + 1);
}
function C(e) { // C = rewriteDate, e = given
  let t = e.trim().replace(/\s+/g, " "), n = t.replace(xt, ""); // t = text, e = given, n = plain, xt = APPROXIMATE
  for (let [o, r] of bt) { // o = pattern, r = order, bt = FORMS
    let i = o.exec(n); // i = match, o = pattern, n = plain
    if (i) {
      let s = (d) => r.includes(d) ? i[r.indexOf(d) + 1] : void 0, [a, c, l] = [s("y"), s("m"), s("d")], u = [a || "", ...[c && wt(c), l].filter(Boolean).map((d) => String(d).padStart(2, "0"))].join("-"), m = n === t ? u : `${u}~`; // s = part, d = number, r = order, i = match, a = year, c = month, l = day, u = written, wt = monthNumber, m = date, n = plain, t = text
      return (0, $.x49)(m) && m;
    }
  }
  return null;
}
var K = ([e = ""], t) => { // K = adviseOnDate, e = value, t = path
  if (e.length > H)
    return null;
  let n = P(t), o = C(e); // n = field, P = fieldOf, t = path, o = date, C = rewriteDate, e = value
  if (o)
    return { fix: `Write ${h(o)}.` };
  if ($t.test(e.trim()) && n !== "reviewed")
    return { fix: n === "end" ? 'Remove "end", and write "status": "ongoing" if the program goes on.' : "Write the day, the month or the year, such as 2020 or 2020-06." };
  let [, r = "", i = ""] = Tt.exec(e.trim()) || [], [s, a] = [C(r), C(i)]; // r = first, i = second, Tt = RANGE, e = value, s = start, a = end, C = rewriteDate
  return s && a && n !== "reviewed" ? { fix: `Write "start": ${h(s)} and "end": ${h(a)}.` } : null;
};

// src/programs/advice/field-names.ts
var Et = [ // Et = NAMES
  ["url uri link href website homepage webpage", ["page", "url"]],
  ["description desc abstract about intro text", ["summary", "help"]],
  ["name title label heading caption", ["title", "label"]],
  ["languages lang langs locale", ["language"]],
  ["date time datetime when", ["start"]],
  ["events meetings sessions schedule calendar", ["dates"]],
  ["startdate begin begins started from", ["start"]],
  ["enddate finish ends ended until to", ["end"]],
  ["organizer organizers organiser organisers hosts", ["team"]],
  ["partner", ["partners"]],
  ["synonyms keywords", ["aliases"]],
  ["parent", ["broader", "partOf"]],
  ["resources outputs documents files", ["materials"]],
  ["source references", ["sources"]],
  ["state", ["status"]],
  ["finished ended completed done", ["past"]],
  ["active running current", ["ongoing"]],
  ["planned future soon", ["upcoming"]],
  ["suspended hiatus", ["paused"]]
];
function Oe(e, t) { // Oe = knownNameFor, e = name, t = known
  let n = e.toLowerCase().replace(/[-_ ]/g, ""), o = Array.from(t), [, r = []] = Et.find(([i]) => i.split(" ").includes(n)) || []; // n = plain, e = name, o = all, t = known, r = meant, Et = NAMES, i = names
  return r.find((i) => o.includes(i) && i !== e);
}

// src/programs/advice/language-advice.ts
var vt = 200; // vt = MOST_CHARACTERS
function At(e) { // At = meantBy, e = text
  let t = e.trim().replace(/_/g, "-"); // t = code, e = text
  return A.x65.test(t) && !j(t) ? (0, O.x56)(t) : be(e);
}
var Pe = ([e = ""], t) => { // Pe = adviseOnLanguage, e = value, t = path
  if (e.length > vt)
    return null;
  let n = e.split(/\s*(?:[,;/&+]|\band\b)\s*/), o = n.map(At).filter((r) => r !== void 0); // n = parts, e = value, o = codes, At = meantBy, r = code
  return o.length < n.length ? null : o.length > 1 ? P(t) === "language" ? { fix: `Write a list: [ ${o.map(h).join(", ")} ].` } : null : { fix: `Write ${o.map(h).join("")}.` };
};

// src/programs/advice/link-advice.ts
var St = /* @__PURE__ */ new Map([ // St = FIELDS
  ["talk", "title"],
  ["bundle", "title"],
  ["include", "title"],
  ["url", "address"],
  ["sources", "address"]
]), Re = {
  title: "the title of a page",
  address: "an https address",
  either: "the title of a page, or an https address"
}, kt = /[<>[\]{}|\uFFFD]|[^ -~\u0080-\uFFFF]/;
function Ot(e, t) { // Ot = fits, e = link, t = kind
  return e !== null && (t === "either" || t === ("url" in e ? "address" : "title"));
}
function I(e, t, n = "Write ") { // I = proposal, e = value, t = kind, n = before
  return e !== null && Ot((0, w.x57)(e), t) ? { fix: `${n}"${e}".` } : null;
}
function Fe(e) { // Fe = adviseOnAddress, e = text
  let t = e.search(/\s/); // t = space, e = text
  return t !== -1 ? { reason: `There is a space in the address: "${F(e, t)}".`, fix: "Write %20 in its place, or remove it." } : /^https:\/\/[^/]*@/i.test(e) ? { reason: `${h(e)} has a user name in it.`, fix: "Remove what is before the @." } : {};
}
function Pt(e, t) { // Pt = adviseOnInsecure, e = text, t = kind
  let n = `https${e.slice(4)}`, o = `${h(e)} begins with http, but https is needed.`, r = I(n, t, "If the page also opens with https, write "); // n = secure, e = text, o = reason, h = quote, r = proposed, I = proposal, t = kind
  if (r)
    return v({ reason: o }, r);
  let i = Fe(n); // i = other, Fe = adviseOnAddress, n = secure
  return v({ reason: `${o} An s alone is not enough. ${i.reason || ""}`.trim() }, i.fix ? { fix: i.fix } : {});
}
function Rt(e) { // Rt = decoded, e = text
  try {
    return decodeURIComponent(e);
  } catch (t) {
    return e;
  }
}
function Ft(e) { // Ft = adviseOnTitle, e = text
  let t = [U(e), Rt(e)].filter((o) => o !== e).map((o) => I(o, "title")).find(Boolean), n = e.search(kt); // t = proposed, U = decodeEntities, e = text, Rt = decoded, o = other, I = proposal, n = wrong, kt = NOT_IN_TITLES
  return t || n === -1 ? t || (e.startsWith("#") ? { fix: "Write the title of the page before the #." } : {}) : { reason: `A title cannot have ${h(e.charAt(n))} in it: "${F(e, n)}".` };
}
function Ct(e, t) { // Ct = adviseOnText, e = text, t = kind
  let [, n] = /^\[\[:?([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec(e) || /^\[(https:\/\/[^\s[\]]+)[^[\]]*\]$/.exec(e) || [], o = I(n || null, t) || t !== "address" && I(z(e), t); // n = inBrackets, e = text, o = proposed, I = proposal, t = kind, z = titleFrom
  if (o)
    return o;
  let [, r = ""] = /^([a-z][a-z0-9+.-]*):/i.exec(e) || []; // r = scheme, e = text
  if (/^https:\/\//i.test(e))
    return t === "title" ? {} : Fe(e);
  if (/^http:/i.test(e) && t !== "title")
    return Pt(e, t);
  let i = I(X(e), t); // i = address, I = proposal, X = addressFrom, e = text, t = kind
  return i || (r && (0, w.x57)(e) === null ? { reason: `There can be no links that begin with "${r}:".` } : t === "address" ? {} : Ft(e));
}
var L = ([e = ""], t) => { // L = adviseOnLink, e = value, t = path
  let n = St.get(P(t)) || "either", o = e.trim(); // n = kind, St = FIELDS, P = fieldOf, t = path, o = text, e = value
  if (!o)
    return { reason: "There is nothing in it.", fix: "Fill it in or remove it." };
  let r = n !== "address" && (0, w.x57)(o) === null && !/^[a-z]+:/i.test(o) ? "Copy the title from the top of the page." : `Write ${Re[n]}.`; // r = usual, n = kind, o = text, Re = NOUNS
  return v({ reason: `${h(o)} is not ${Re[n]}.`, fix: r }, Ct(o, n));
};

// src/programs/advice/time-advice.ts
var Mt = /^(.*\d)(?:T|,? (?:at )?)(\d\d?)[:.]?(\d\d)(?::\d\d(?:\.\d+)?)?(?: ?([ap])\.?m\.?)? ?(.*)$/i, It = /^(?:z|(?:utc|gmt)? ?(?:([+\u2212-])(\d\d?):?(\d\d)?)?)$/i; // Mt = WITH_TIME, It = ZONE
function Lt(e) { // Lt = adviseOnMinute, e = text
  let [, t = "", n, o = "", r = "", i = ""] = Mt.exec(e) || [], s = C(t) || "", a = n === "24" && o === "00", c = a && (0, k.x50)(s) ? new Date(Date.parse(s) + 864e5).toISOString().slice(0, 10) : s, l = a ? 0 : r ? Number(n) % 12 + (/p/i.test(r) ? 12 : 0) : Number(n), [u, m, d = "", g = "00"] = It.exec(i) || [], y = m ? `${m === "+" ? "+" : "-"}${d.padStart(2, "0")}:${g}` : "Z", S = `${c}T${String(l).padStart(2, "0")}:${o}${y}`; // t = date, n = hours, o = minutes, r = half, i = zone, Mt = WITH_TIME, e = text, s = written, C = rewriteDate, a = isMidnight, c = day, l = hour, u = known, m = sign, d = offsetHours, g = offsetMinutes, It = ZONE, y = offset, S = minute
  return (0, k.x50)(S) ? u ? { fix: `Write ${h(S)}.` } : {
    reason: i ? `${h(i)} is not read as a zone.` : `${h(e)} has no zone.`,
    fix: `Write ${h(S)} if it is in UTC; if not, write the difference from UTC in place of the Z, such as +05:30.`
  } : null;
}
var Ce = ([e = ""], t) => { // Ce = adviseOnTime, e = value, t = path
  let n = e.trim().replace(/\s+/g, " "); // n = text, e = value
  if (e.length > H)
    return null;
  let [o] = /^\d{4}-\d\d-\d\d/.exec(n) || []; // o = day, n = text
  if (o && !(0, $.x49)(o))
    return { reason: `There is no day ${h(o)}.` };
  let r = Lt(n); // r = minute, Lt = adviseOnMinute, n = text
  if (r || !/\d/.test(n) || /\d[:T]\d/i.test(n))
    return r;
  let i = C(n); // i = date, C = rewriteDate, n = text
  return i && !(0, k.x50)(i) ? { reason: `${h(n)} is not exact to the day.`, fix: "Write the day, or leave this date out until it is known." } : K([n], t);
};

// src/programs/advice/value-advice.ts
var Me = ([e = "", t, n]) => t !== "object" ? { reason: `The page is a ${t === "list" ? "list" : `value (${t})`}, but has to be an object.`, fix: 'Write { "version": 1, "programs": [ \u2026 ] }, with the programs in the brackets.' } : n === "nothing" ? { reason: 'The field "version" is missing.', fix: 'Add "version": 1.' } : n === "text" && e === "1" ? { reason: "The version is a text, but has to be a number.", fix: 'Write "version": 1, without quotation marks around the 1.' } : null, Ie = ([e = "", t], n) => { // Me = adviseOnVersion, e = expected, t = found, n = path, Ie = adviseOnType
  let o = e.split(" or "); // o = kinds, e = expected
  return t === "text" && P(n) === "dates" ? { fix: 'Write a list with an object for each date, such as [ { "start": "2026-12-03T15:00Z" } ].' } : t === "number" && o.includes("text") ? { fix: "Write it between quotation marks." } : o.includes("list") && (t === "text" || t === "object") ? { fix: "Write it as a list, between [ and ]." } : null;
};

// src/programs/edit-distance.ts
function Le(e, t, n) { // Le = editDistance, e = a, t = b, n = most
  let o = n + 1, r = [], i = Array.from({ length: t.length + 1 }, (s, a) => a); // o = tooMany, n = most, r = beforeLast, i = last, t = b, s = _, a = j
  for (let s = 1; s <= e.length; s++) { // s = i, e = a
    let a = i.map(() => o); // a = row, i = last, o = tooMany
    a[0] = s;
    let c = s; // c = least, s = i
    for (let l = Math.max(1, s - n); l <= Math.min(t.length, s + n); l++) { // l = j, s = i, n = most, t = b
      let u = e[s - 1] === t[l - 1], m = Math.min( // u = isSame, e = a, s = i, t = b, l = j, m = cost
        i[l - 1] + (u ? 0 : 1),
        i[l] + 1,
        a[l - 1] + 1
      );
      l > 1 && s > 1 && e[s - 1] === t[l - 2] && e[s - 2] === t[l - 1] && (m = Math.min(m, r[l - 2] + 1)), a[l] = m, c = Math.min(c, m);
    }
    if (c > n)
      return o;
    r = i, i = a;
  }
  return Math.min(i[t.length], o);
}

// src/programs/nearest.ts
var Nt = 1e3; // Nt = MOST_COMPARED
function Ne(e, t) { // Ne = nearest, e = name, t = known
  if (e.length > 100)
    return null;
  let n = e.toLowerCase(), o = null, r = e.length < 5 ? 1 : 2, i = 0; // n = lowerCase, e = name, o = best, r = most, i = compared
  for (let s of t) { // s = candidate, t = known
    if (++i > Nt)
      break;
    if (Math.abs(s.length - e.length) <= r) {
      let a = Le(n, s.toLowerCase(), r); // a = distance, Le = editDistance, n = lowerCase, s = candidate, r = most
      a <= r && (o = s, r = a - 1);
    }
  }
  return o;
}

// src/programs/problem-texts.ts
var _e = "Correct it or remove it.", V = "Correct it, or add it there.", N = 'Did you mean "$2"?', We = "Choose another id.", De = { // _e = CORRECT, V = CHOOSE, N = MEANT, We = RENAME, De = PROBLEM_TEXTS
  "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
  "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
  "wrong-type": ["Expected $1, found $2.", _e],
  missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
  "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
  empty: ["There is nothing in it.", "Fill it in or remove it."],
  "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
  "reserved-id": ['The id "$1" is reserved.', We],
  "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', We],
  "unknown-field": ['There is no field "$1".', _e, N],
  "unknown-facet": ['"$1" is no facet: it has no vocabulary.', V, N],
  "unknown-term": ['"$1" is not in the vocabulary.', V, N],
  "unknown-program": ['There is no program with the id "$1".', V, N],
  "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
  "long-text": ["It is longer than 2,000 characters; readers see only its beginning.", "Shorten it."],
  loop: ['Above this are "$1" and more than 25 others, or it leads back here in a circle.', "Remove one of the links of the circle, or use fewer levels."],
  "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15, with a year from 1900 to 2100; add ~ if it is approximate."],
  "bad-time": ['"$1" is neither a day nor a minute with its zone.', "Write 2026-12-03, 2026-12-03T15:00Z for a time in UTC, or 2026-12-03T20:30+05:30 with the difference from UTC."],
  "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
  "end-unlike-start": ["The start ($1) and the end ($2) are not equally exact; the end is not shown.", "Write two days, or two minutes."],
  "too-many-dates": ["Of more than $1 dates, only the last ones are shown.", "Remove the oldest."],
  "dates-over": ['All dates are over, but the status is "$1".', "Add the next date, or correct the status."],
  "date-outside": ['"$1" is before the start of the program or after its end.', "Correct one of them."],
  "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", N],
  "status-against-dates": ['The status "$1" contradicts the dates.', "Correct the status or the dates."],
  "bad-language": ['"$1" is not a language code.', "Use a code like en, pt-br or zh-hant."],
  "no-page-language": ["There is no text in the language of the page ($1).", 'Add "$1".'],
  "bad-page": ['"$1" cannot be the title of a page.', "Copy the title from the top of the page."],
  "bad-scheme": ['"$1" is neither a page nor an https address.', "Use a page title or https:."],
  "insecure-link": ['"$1" is not secure.', "Use https:."],
  "bad-address": ['"$1" is not an https address.', "Copy the whole address; it begins with https://."],
  "no-target": ["It links to nothing, so it is left out.", 'Add "page" or "url".'],
  "bad-minutes": ["These are not minutes.", "Write the shortest and the longest session, like [ 60, 90 ]."],
  "missing-include": ['The included page "$1" cannot be read, so its programs are missing.', "Correct the title, create the page, or remove it here."],
  "not-included": ['"$1" is not read on an included page.', "Move it to the page that includes this one."],
  "html-tag": ['Readers see this HTML as it is: "$1".', "Remove it; texts have no format."],
  entity: ['Readers see this code as it is: "$1".', "Write the character itself.", 'Write "$2" in its place.'],
  wikitext: ['Readers see this wikitext as it is: "$1".', "Write the words only; links have fields of their own."],
  "outer-space": ["The text begins or ends with a space.", "Remove the space."],
  invisible: ['There is a character that nobody sees: "$1".', "Write the text anew, or remove the character."],
  "lost-character": ['A character was lost: "$1".', "Write it again, and save the text as UTF-8."],
  "doubtful-page": ['"$1" is read as the title of a page, but looks like an address.', "Write the title of a page, or an https address.", 'Write "$2", if that is meant.'],
  "doubtful-language": ['"$1" is not the code of a language.', "Write the code of each language."],
  "longer-code": ['The language "$1" has the shorter code "$2".', 'Write "$2". A text for "$1" is not shown to readers of "$2".'],
  "same-label": ['The label "$1" is also that of "$2".', "Change one of them, or use only one of the two."],
  "unserved-need": ["No program has these terms, so that the need leads to nothing.", "Add the terms to programs, or remove the need."],
  "no-first-term": ['It has no term in "$1", the first facet.', 'Add "$1", or readers who choose there do not find it.'],
  "more-problems": ["There are $1 more problems of other kinds.", "Correct these first."]
};

// src/programs/explain.ts
var _t = /* @__PURE__ */ new Map([ // _t = ADVISERS
  ["unknown-version", Me],
  ["wrong-type", Ie],
  ["bad-date", K],
  ["bad-time", Ce],
  ["bad-language", Pe],
  ["bad-page", L],
  ["bad-scheme", L],
  ["insecure-link", L],
  ["bad-address", L]
]), Wt = 2e3, Dt = ["unknown-field", "bad-status"];
function je(e, t) { // je = fill, e = text, t = params
  return e.replace(/\$(\d)/g, (n, o) => { // e = text, n = _match, o = digit
    var r; // r = _a
    return (r = t[Number(o) - 1]) != null ? r : "";
  });
}
function Xe(e, t, n = [], o) { // Xe = explain, e = code, t = params, n = path, o = known
  var u; // u = _a
  let [r, i, s] = De[e], [a = ""] = t, c = o && (Ne(a, o) || Dt.includes(e) && Oe(a, o)), l = [...t.map(M), ...c ? [c] : []]; // r = reason, i = fix, s = fixByNearest, De = PROBLEM_TEXTS, e = code, a = name, t = params, c = meant, o = known, Ne = nearest, Dt = WITH_SYNONYMS, Oe = knownNameFor, l = all, M = shorten
  return v({
    params: l,
    reason: je(r, l),
    fix: je(s && (c || t.length > 1) ? s : i, l)
  }, a.length > Wt ? {} : (u = _t.get(e)) == null ? void 0 : u(t, n));
}

// src/programs/problems.ts
var jt = [ // jt = WARNINGS
  "unknown-field",
  "missing-label",
  "status-against-dates",
  "dates-over",
  "date-outside",
  "no-page-language",
  "not-included",
  "html-tag",
  "entity",
  "wikitext",
  "outer-space",
  "invisible",
  "lost-character",
  "doubtful-page",
  "doubtful-language",
  "longer-code",
  "same-label",
  "unserved-need",
  "no-first-term",
  "long-text",
  "more-problems"
];
function J(e) { // J = severityOf, e = code
  return jt.includes(e) ? "warning" : "error";
}

// src/programs/full-report.ts
var Xt = 20, ze = 5, zt = 200; // Xt = MOST_ALIKE, ze = MOST_PLACES, zt = MOST_KINDS
function Ut(e) { // Ut = shapeOf, e = path
  let t = (n) => e[n - 1] === "terms" || n === 1 && (e[0] === "vocabularies" || e[0] === "series"); // t = isId, n = depth, e = path
  return e.map((n, o) => t(o) || typeof n == "number" && e[o - 1] !== "include" ? "*" : n).join(" ");
}
function Ue(e = Xt) { // Ue = createFullReport, e = mostAlike, Xt = MOST_ALIKE
  let t = [], n = [], o = /* @__PURE__ */ new Map(), r = Math.max(zt, e), i = 0, s = 0, a = (u, m, d) => v(v({ // t = path, n = problems, o = kinds, r = mostKinds, zt = MOST_KINDS, e = mostAlike, i = warnings, s = more, a = toProblem, u = code, m = params, d = known, v = __spreadValues
    path: [...t],
    severity: J(u),
    code: u
  }, Xe(u, m, t, d)), l.program === null ? {} : { program: l.program }), c = (u) => { // Xe = explain, u = code, m = params, t = path, d = known, l = report, c = kindOf
    let m = `${u} ${Ut(t)}`, d = o.get(m) || null; // m = name, u = code, Ut = shapeOf, t = path, d = kind, o = kinds
    return !d && o.size < r && (J(u) === "error" || ++i <= r / 2) && (d = { count: 0, first: [] }, o.set(m, d)), d;
  }, l = {
    program: null,
    enter(u) {
      t.push(u);
    },
    leave() {
      t.pop();
    },
    add(u, m, d) {
      l.addWith(u, m === void 0 ? [] : [m], d);
    },
    addAt(u, m, d, g) {
      let y = t.length; // y = depth, t = path
      for (let S of [u].flat()) // S = step, u = part
        t.push(S);
      l.add(m, d, g), t.length = y;
    },
    addWith(u, m, d) {
      let g = c(u); // g = kind, c = kindOf, u = code
      if (!g) {
        s++;
        return;
      }
      if (g.count++, g.first.length < Math.max(e, ze) + 1) {
        let y = a(u, m, d); // y = problem, a = toProblem, u = code, m = params, d = known
        g.first.push(y), n.push(y);
      }
    },
    done() {
      l.program = null;
      let u = /* @__PURE__ */ new Map(); // u = shown
      o.forEach(({ count: d, first: [g, ...y] }) => { // o = kinds, d = count, g = first, y = others
        g && d > e && (y.forEach((S) => u.set(S, null)), u.set(g, te(v({}, g), { alike: { count: d - 1, first: y.slice(0, ze) } })));
      });
      let m = n.map((d) => u.has(d) ? u.get(d) : d).filter((d) => !!d); // m = all, n = problems, d = problem, u = shown
      return s ? [...m, a("more-problems", [String(s)])] : m;
    }
  };
  return l;
}

// src/programs/json-error.ts
var Kt = /[ \t\n\r]*/y, Bt = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // Kt = SPACE, Bt = TOKEN
function Ke(e, t, n) { // Ke = match, e = pattern, t = text, n = at
  var r; // r = _a
  e.lastIndex = n;
  let o = e.exec(t); // o = found, e = pattern, t = text
  return (r = o == null ? void 0 : o[0]) != null ? r : null;
}
function Gt(e) { // Gt = faultIn, e = text
  var r; // r = _a
  let t = [], n = "value", o = ""; // t = open, n = expected, o = before
  for (let i = 0; ; ) { // i = at
    i += ((r = Ke(Kt, e, i)) != null ? r : "").length;
    let s = Ke(Bt, e, i); // s = token, Ke = match, Bt = TOKEN, e = text, i = at
    if (s === null || n === "nothing")
      return s === null && i === e.length && n === "nothing" ? null : i;
    let a = t[t.length - 1]; // a = innermost, t = open
    if (a !== void 0 && s === (a === "{" ? "}" : "]") && (n === "more" || o === a))
      t.pop(), n = t.length ? "more" : "nothing";
    else if (n === "more" && s === ",")
      n = a === "{" ? "key" : "value";
    else if (n === "colon" && s === ":")
      n = "value";
    else if (n === "key" && s.startsWith('"'))
      n = "colon";
    else {
      if (n !== "value" || /^[}\],:]$/.test(s))
        return i;
      s === "{" || s === "[" ? (t.push(s), n = s === "{" ? "key" : "value") : n = t.length ? "more" : "nothing";
    }
    o = s, i += s.length;
  }
}
function Be(e) { // Be = jsonErrorPosition, e = text
  var o; // o = _a
  let t = Gt(e); // t = fault, Gt = faultIn, e = text
  if (t === null)
    return null;
  let n = e.slice(0, t).split(`
`);
  return { line: n.length, column: ((o = n[n.length - 1]) != null ? o : "").length + 1 };
}

// runtime:src/programs/read-page.ts
var Z = require("program-explorer-runtime"); // Z = import_program_explorer_runtime

// src/programs/parse.ts
function Ge(e, t, n = [], o) { // Ge = parsePrograms, e = text, t = options, n = included, o = mostAlike
  let r = Ue(o), i = (0, Z.x67)(e, t, n, r, (s, a) => { // r = report, Ue = createFullReport, o = mostAlike, i = list, e = text, t = options, n = included, s = _message, a = json
    let c = Be(a); // c = position, Be = jsonErrorPosition, a = json
    return c ? ` at line ${c.line}, column ${c.column}` : "";
  });
  return i && ke(e, i, t, n, r), { list: i, problems: r.done() };
}
}
};
// </nowiki>