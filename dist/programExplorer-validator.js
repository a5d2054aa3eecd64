// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).validator = {
runtime: 'af0f8e29a6a4adfb',
create: function ( require, module ) {
"use strict";
var _ = Object.defineProperty, He = Object.defineProperties, qe = Object.getOwnPropertyDescriptor, Ve = Object.getOwnPropertyDescriptors, Je = Object.getOwnPropertyNames, Z = Object.getOwnPropertySymbols;
var Q = Object.prototype.hasOwnProperty, Ze = Object.prototype.propertyIsEnumerable;
var Y = (e, t, n) => t in e ? _(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, v = (e, t) => {
  for (var n in t || (t = {}))
    Q.call(t, n) && Y(e, n, t[n]);
  if (Z)
    for (var n of Z(t))
      Ze.call(t, n) && Y(e, n, t[n]);
  return e;
}, ee = (e, t) => He(e, Ve(t));
var Ye = (e, t) => {
  for (var n in t)
    _(e, n, { get: t[n], enumerable: !0 });
}, Qe = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of Je(t))
      !Q.call(e, o) && o !== n && _(e, o, { get: () => t[o], enumerable: !(r = qe(t, o)) || r.enumerable });
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
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// src/programs/next-date.ts
function tt({ start: e, end: t, isExact: n }) { // tt = endOf, e = start, t = end, n = isExact
  let r = Date.parse(t || e); // r = last, t = end, e = start
  return n ? t ? r : r + 72e5 : r + 24 * 36e5;
}
function te(e, t) { // te = nextDate, e = dates, t = now
  return e.find((n) => tt(n) > t) || null;
}

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
  let r = (o, i) => { // r = at, o = key, i = one
    t.enter(o), n(i, o), t.leave();
  };
  Array.isArray(e) ? e.forEach((o, i) => r(i, o)) : (0, b.x42)(e) && Object.keys(e).forEach((o) => r(o, e[o]));
}
function T(e, t, n, r) { // T = inField, e = record, t = name, n = report, r = visit
  (0, b.x42)(e) && Object.prototype.hasOwnProperty.call(e, t) && (n.enter(t), r(e[t]), n.leave());
}

// src/programs/checks/check-dates.ts
function ue(e) { // ue = readTime, e = value
  return typeof e == "string" && (0, S.x38)(e) ? e : null;
}
function nt(e, t, n) { // nt = checkEnd, e = start, t = end, n = report
  let [r, o] = [(0, S.x38)(e) || "", (0, S.x38)(t) || ""]; // r = first, o = last, e = start, t = end
  r.length !== o.length ? n.addWith("end-unlike-start", [e, t]) : r > o && n.addWith("start-after-end", [e, t]);
}
function me(e, { start: t, end: n, status: r, dates: o }, i, s) { // me = checkDates, e = raw, t = start, n = end, r = status, o = dates, i = today, s = report
  let a = t && !t.approximate ? (0, $.x35)(t) : "", c = n && !n.approximate ? (0, $.x36)(n) : "9"; // a = from, t = start, c = to, n = end
  x(e, s, (l) => { // x = eachIn, e = raw, s = report, l = date
    let u = (0, b.x42)(l) ? [ue(l.start), ue(l.end)] : [], [m, d] = u; // u = times, l = date, ue = readTime, m = first, d = last
    m && d && nt(m, d, s);
    let g = u.find((y) => y && (y < a || y.slice(0, 10) > c)); // g = outside, u = times, y = time, a = from, c = to
    g && s.add("date-outside", g);
  }), Array.isArray(e) && e.length > W.x51 && s.add("too-many-dates", String(W.x51)), o.length && (r === "open" || r === "upcoming") && !te(o, Date.parse(i)) && s.add("dates-over", r);
}

// src/programs/checks/check-use.ts
var rt = 200; // rt = MOST_NEEDS
function ot(e, t) { // ot = withNarrower, e = chosen, t = vocabulary
  let n = new Set(e), r = /* @__PURE__ */ new Set(); // n = found, e = chosen, r = others
  return t == null || t.terms.forEach((o, i) => { // t = vocabulary, o = _term, i = start
    var c; // c = _a
    let s = [], a = i; // s = chain, a = at, i = start
    for (; a && !n.has(a) && !r.has(a); ) // a = at, n = found, r = others
      r.add(a), s.push(a), a = (c = t.terms.get(a)) == null ? void 0 : c.broader;
    a && n.has(a) && s.forEach((l) => n.add(l));
  }), n;
}
function fe({ terms: e, status: t }, n) { // fe = termsOf, e = terms, t = status, n = facet
  return n === "status" ? t ? [t] : [] : e.get(n) || [];
}
function it({ terms: e }, { programs: t, vocabularies: n }) { // it = isServed, e = terms, t = programs, n = vocabularies
  let r = Array.from(e, ([o, i]) => { // r = fitting, e = terms, o = facet, i = chosen
    let s = n.get(o), a = Array.from((s == null ? void 0 : s.terms.values()) || []).filter((c) => c.matchesAll).map(({ id: c }) => c); // s = vocabulary, n = vocabularies, o = facet, a = matchesAll, c = id
    return [o, ot([...i, ...a], s)];
  });
  return t.some((o) => r.every(([i, s]) => fe(o, i).some((a) => s.has(a))));
}
function pe(e, t, n) { // pe = checkNeeds, e = list, t = rawNeeds, n = report
  let r = Array.isArray(t) ? t : []; // r = raw, t = rawNeeds
  for (let o of e.programs.length ? e.needs.slice(0, rt) : []) // o = need, e = list, rt = MOST_NEEDS
    it(o, e) || n.addAt(["needs", r.findIndex((i) => Object(i).id === o.id)], "unserved-need");
}
function ge(e, t, n, r) { // ge = checkFirstFacet, e = record, t = program, n = facet, r = report
  let o = (0, b.x42)(e) && Object.prototype.hasOwnProperty.call(e, n) ? e[n] : null; // o = raw, e = record, n = facet
  (o === null || Array.isArray(o) && !o.length) && !fe(t, n).length && r.add("no-first-term", n);
}
function st(e, t) { // st = labelChecker, e = pageLanguage, t = report
  let n = /* @__PURE__ */ new Map(); // n = ids
  return (r, o) => { // r = id, o = label
    let i = typeof o == "string" ? /* @__PURE__ */ new Map([[e.toLowerCase(), o]]) : o, s = Array.from(i, ([c, l]) => `${c} ${l.normalize().replace(/\s+/g, " ").trim().toLowerCase()}`), a = s.find((c) => n.has(c)); // i = texts, o = label, e = pageLanguage, s = keys, c = key, l = text, a = same, n = ids
    a !== void 0 && t.addWith("same-label", [a.slice(a.indexOf(" ") + 1), n.get(a) || ""]), s.forEach((c) => n.set(c, n.get(c) || r));
  };
}
function he(e, t, n) { // he = checkLabels, e = vocabularies, t = pageLanguage, n = report
  let r = (o, i) => { // r = checkAll, o = all, i = goOn
    let s = st(t, n); // s = check, st = labelChecker, t = pageLanguage, n = report
    o.forEach((a, c) => { // o = all, a = one, c = id
      n.enter(c), s(c, a.label), i(a), n.leave();
    });
  };
  n.enter("vocabularies"), r(e, ({ terms: o }) => { // n = report, r = checkAll, e = vocabularies, o = terms
    n.enter("terms"), r(o, () => { // n = report, r = checkAll, o = terms
    }), n.leave();
  }), n.leave();
}

// runtime:src/programs/language-code.ts
var k = require("program-explorer-runtime"); // k = import_program_explorer_runtime

// src/programs/advice/languages.ts
var at = ["mul", "und", "mis", "zxx", "qqx", "qqq"]; // at = NO_LANGUAGES
function ye(e) { // ye = namesIn, e = language
  return "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language", fallback: "none" }) : void 0;
}
var P = ye("en"); // P = ENGLISH_NAMES, ye = namesIn
function dt(e, t) { // dt = addNames, e = codes, t = letters
  var n; // n = _a
  for (let r of P ? t : "") // r = first, P = ENGLISH_NAMES, t = letters
    for (let o of t) { // o = second, t = letters
      let i = r + o, s = (0, k.x43)(i) === i && (P == null ? void 0 : P.of(i)); // i = code, r = first, o = second, s = name, P = ENGLISH_NAMES
      if (s) {
        let a = ((n = ye(i)) == null ? void 0 : n.of(i)) || s; // a = own, n = _a, ye = namesIn, i = code, s = name
        e.set(a.toLowerCase(), i).set(s.toLowerCase(), i);
      }
    }
}
var D = null; // D = byName
function be(e) { // be = codeOfName, e = name
  return D || (D = /* @__PURE__ */ new Map([["simple", "en-simple"], ["simple english", "en-simple"]]), dt(D, "abcdefghijklmnopqrstuvwxyz")), D.get(e.trim().toLowerCase());
}
function j(e) { // j = isNoLanguage, e = code
  return A.x50.test(e) && (at.includes(e.toLowerCase()) || /^[a-z]{2}$/i.test(e) && P !== void 0 && !P.of(e));
}

// runtime:src/programs/links.ts
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// src/programs/advice/link-readings.ts
function U(e) { // U = addressFrom, e = text
  let t = e.trim().replace(/^(?:https?:)?[/\\]*/i, ""), n = t !== e.trim(), r = /^www\.[^\s/]+\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(t) || /^[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|edu|gov|info|io|eu)(?:[/?#]\S*)?$/i.test(t), o = n || r ? (0, w.x44)(`https://${t}`) : null; // t = bare, e = text, n = isScheme, r = isDomain, o = link
  return o && "url" in o && /\.|localhost/.test(t) ? o.url : null;
}
function X(e) { // X = titleFrom, e = text
  let [, t] = /^(?:https?:\/\/[^/]+)?(?:\/wiki\/|wiki\/|\/?w\/index\.php\?title=)([^?&]+)/.exec(e.trim()) || []; // t = encoded, e = text
  try {
    let n = t ? (0, w.x44)(decodeURIComponent(t).replace(/_/g, " ")) : null; // n = link, t = encoded
    return n && "page" in n ? n.page : null;
  } catch (n) {
    return null;
  }
}
function xe(e) { // xe = isMail, e = text
  return /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(e.trim());
}

// src/programs/advice/markup.ts
var Te = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i, $e = /<\/?[a-z][^<>]*>|<!--/i, we = /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|'{2,}|\[https?:[^\s[\]]+ [^[\]]*\]|~{3,}/, lt = /* @__PURE__ */ new Map([ // Te = ENTITY, $e = HTML_TAG, we = WIKITEXT, lt = NAMED
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\xA0"],
  ["ndash", "\u2013"],
  ["mdash", "\u2014"]
]);
function K(e) { // K = decodeEntities, e = text
  return e.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (t, n) => { // e = text, t = entity, n = name
    if (!n.startsWith("#"))
      return lt.get(n.toLowerCase()) || t;
    let r = /^#x/i.test(n) ? parseInt(n.slice(2), 16) : Number(n.slice(1)); // r = code, n = name
    return r > 0 && r <= 1114111 ? String.fromCodePoint(r) : t;
  });
}

// src/programs/shorten.ts
var ct = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // ct = INVISIBLE
function ut(e) { // ut = visible, e = text
  return e.replace(ct, (t) => `\\u${t.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function M(e) { // M = shorten, e = text
  return ut(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e);
}
function F(e, t) { // F = shortenAround, e = text, t = at
  let n = Math.max(0, t - 30); // n = start, t = at
  return n && e.length > 60 ? `\u2026${M(e.slice(n))}` : M(e);
}
function h(e) { // h = quote, e = value
  return `"${M(e)}"`;
}

// src/programs/checks/check-values.ts
var mt = [ // mt = TEXT_CHECKS
  ["html-tag", $e],
  ["entity", Te],
  ["wikitext", we],
  ["outer-space", /^[^\S\uFEFF]|[^\S\uFEFF]$/],
  ["lost-character", /\uFFFD/]
], ft = /[\u200B-\u200D\u2060-\u2064\uFEFF]/, pt = /^[ -\u058F\u1E00-\u206F\u20A0-\u2BFF\uFEFF]*$/;
function ve(e, t) { // ve = checkInvisible, e = value, t = report
  let n = e.search(ft); // n = at, e = value, ft = INVISIBLE
  n !== -1 && pt.test(e) && t.add("invisible", F(e, n));
}
function gt(e, t) { // gt = checkText, e = value, t = report
  for (let [n, r] of /\S/.test(e) ? mt : []) { // n = code, r = pattern, e = value, mt = TEXT_CHECKS
    let [o] = r.exec(e) || []; // o = found, r = pattern, e = value
    if (o !== void 0) {
      let i = n === "entity" ? K(o) : o; // i = decoded, n = code, K = decodeEntities, o = found
      t.addWith(n, [n === "lost-character" ? F(e, e.indexOf(o)) : o, ...i === o ? [] : [i]]);
    }
  }
  ve(e, t);
}
function ht(e, t) { // ht = checkLink, e = value, t = report
  let n = (0, w.x44)(e); // n = link, e = value
  if (n && "page" in n) {
    let r = X(e) || U(e); // r = meant, X = titleFrom, e = value, U = addressFrom
    (r || xe(e)) && t.addWith("doubtful-page", r ? [e, r] : [e]), ve(e, t);
  }
}
function Ae(e, t) { // Ae = checkLanguage, e = code, t = report
  j(e) ? t.add("doubtful-language", e) : A.x50.test(e) && (0, k.x43)(e) !== e.toLowerCase() && t.addWith("longer-code", [e, (0, k.x43)(e)]);
}
var Ee = { text: gt, link: ht, language: Ae }; // Ee = CHECKS, gt = checkText, ht = checkLink, Ae = checkLanguage
function E(e, t, n) { // E = checkFields, e = record, t = fields, n = report
  for (let r of Object.keys(t)) { // r = name, t = fields
    let o = t[r]; // o = kind, t = fields, r = name
    T(e, r, n, (i) => { // T = inField, e = record, r = name, n = report, i = value
      typeof i == "string" && Ee[o](i, n), x(i, n, (s, a) => { // i = value, Ee = CHECKS, o = kind, n = report, x = eachIn, s = one, a = key
        typeof s == "string" && Ee[o](s, n), o === "text" && (0, b.x42)(i) && Ae(String(a), n);
      });
    });
  }
}

// src/programs/checks/check-page.ts
function Oe(e) { // Oe = rawPage, e = text
  return (0, B.x41)(e.replace(/^\uFEFF/, ""));
}
function yt({ programs: e, facets: [t] }, n, r, o) { // yt = programChecker, e = read, t = first, n = hasFacets, r = today, o = report
  let i = new Map(e.map((a) => [a.id, a])), s = n && t !== "period" && t !== "status" ? t : void 0; // i = byId, e = read, a = program, s = facet, n = hasFacets, t = first
  return (a) => T(a, "programs", o, (c) => x(c, o, (l) => { // a = page, T = inField, o = report, c = programs, x = eachIn, l = record
    let u = (0, b.x42)(l) ? l.id : null, m = typeof u == "string" ? i.get(u) : void 0; // u = id, l = record, m = program, i = byId
    o.program = typeof u == "string" && A.x49.test(u) ? u : null, E(l, ne, o), T(l, "join", o, (d) => E(d, re, o)), T(l, "dates", o, (d) => { // o = report, u = id, E = checkFields, l = record, ne = PROGRAM_TEXTS, T = inField, d = dates, re = JOIN_TEXTS
      x(d, o, (g) => E(g, oe, o)), m && me(d, m, r, o);
    }), T(l, "materials", o, (d) => x(d, o, (g) => E(g, ie, o))), m && s !== void 0 && ge(l, m, s, o), o.program = null;
  }));
}
function Se(e, t, { language: n, today: r }, o, i) { // Se = checkPage, e = text, t = list, n = language, r = today, o = included, i = report
  let s = Oe(e); // s = page, Oe = rawPage, e = text
  E(s, ce, i), T(s, "vocabularies", i, (d) => x(d, i, (g) => { // E = checkFields, s = page, ce = PAGE_TEXTS, i = report, T = inField, d = vocabularies, x = eachIn, g = vocabulary
    E(g, ae, i), T(g, "terms", i, (y) => x(y, i, (O) => E(O, de, i)));
  })), T(s, "series", i, (d) => x(d, i, (g) => E(g, le, i))), T(s, "needs", i, (d) => x(d, i, (g) => { // T = inField, s = page, i = report, d = needs, x = eachIn, g = need, E = checkFields, le = SERIES_TEXTS
    E(g, se, i), T(g, "terms", i, (y) => E(y, { language: "language" }, i));
  }));
  let { include: a, facets: c, needs: l } = s, u = Array.isArray(a) ? a : [], m = yt(t, Array.isArray(c), r, i); // a = include, c = facets, l = needs, s = page, u = includes, m = checkPrograms, yt = programChecker, t = list, r = today, i = report
  m(s);
  for (let { title: d, text: g } of o) // d = title, g = more, o = included
    i.enter("include"), i.enter(u.indexOf(d)), m(Oe(g)), i.leave(), i.leave();
  he(t.vocabularies, n, i), pe(t, l, i);
}

// src/programs/advice/advice.ts
function R(e) { // R = fieldOf, e = path
  let t = e.filter((n) => typeof n == "string"); // t = names, e = path, n = step
  return t[t.length - 1] || "";
}

// src/programs/advice/date-advice.ts
var bt = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], G = "([a-z]{3,9})\\.?", xt = [ // bt = MONTHS, G = MONTH, xt = FORMS
  [/^(\d{4})$/, "y"],
  [/^(\d{4})[-/.](\d{1,2})$/, "ym"],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/i, "ymd"],
  [/^(\d{4})(\d\d)(\d\d)$/, "ymd"],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, "dmy"],
  [new RegExp(`^${G},? (\\d{4})$`, "i"), "my"],
  [new RegExp(`^(\\d{1,2})\\.? ${G},? (\\d{4})$`, "i"), "dmy"],
  [new RegExp(`^${G} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "i"), "mdy"]
], Tt = /^(?:~|c\.|ca\.?|circa|about|around|approx\.?)\s*|\s*[~?]$/i, $t = /^(.*\d.*?)\s*(?:\u2013|\u2014|\/| - | to |-)\s*(\d{4}.*)$/, wt = /^(?:present|now|today|ongoing|current|continuing|open)$/i, H = 60;
function Et(e) { // Et = monthNumber, e = text
  let t = bt.indexOf(e.slice(0, 3).toLowerCase()); // t = found, bt = MONTHS, e = text
  return t === -1 ? e : String(t + 1);
}
function C(e) { // C = rewriteDate, e = given
  let t = e.trim().replace(/\s+/g, " "), n = t.replace(Tt, ""); // t = text, e = given, n = plain, Tt = APPROXIMATE
  for (let [r, o] of xt) { // r = pattern, o = order, xt = FORMS
    let i = r.exec(n); // i = match, r = pattern, n = plain
    if (i) {
      let s = (d) => o.includes(d) ? i[o.indexOf(d) + 1] : void 0, [a, c, l] = [s("y"), s("m"), s("d")], u = [a || "", ...[c && Et(c), l].filter(Boolean).map((d) => String(d).padStart(2, "0"))].join("-"), m = n === t ? u : `${u}~`; // s = part, d = number, o = order, i = match, a = year, c = month, l = day, u = written, Et = monthNumber, m = date, n = plain, t = text
      return (0, $.x37)(m) && m;
    }
  }
  return null;
}
var z = ([e = ""], t) => { // z = adviseOnDate, e = value, t = path
  if (e.length > H)
    return null;
  let n = R(t), r = C(e); // n = field, R = fieldOf, t = path, r = date, C = rewriteDate, e = value
  if (r)
    return { fix: `Write ${h(r)}.` };
  if (wt.test(e.trim()) && n !== "reviewed")
    return { fix: n === "end" ? 'Remove "end", and write "status": "ongoing" if the program goes on.' : "Write the day, the month or the year, such as 2020 or 2020-06." };
  let [, o = "", i = ""] = $t.exec(e.trim()) || [], [s, a] = [C(o), C(i)]; // o = first, i = second, $t = RANGE, e = value, s = start, a = end, C = rewriteDate
  return s && a && n !== "reviewed" ? { fix: `Write "start": ${h(s)} and "end": ${h(a)}.` } : null;
};

// src/programs/advice/field-names.ts
var vt = [ // vt = NAMES
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
function ke(e, t) { // ke = knownNameFor, e = name, t = known
  let n = e.toLowerCase().replace(/[-_ ]/g, ""), r = Array.from(t), [, o = []] = vt.find(([i]) => i.split(" ").includes(n)) || []; // n = plain, e = name, r = all, t = known, o = meant, vt = NAMES, i = names
  return o.find((i) => r.includes(i) && i !== e);
}

// src/programs/advice/language-advice.ts
var At = 200; // At = MOST_CHARACTERS
function Ot(e) { // Ot = meantBy, e = text
  let t = e.trim().replace(/_/g, "-"); // t = code, e = text
  return A.x50.test(t) && !j(t) ? (0, k.x43)(t) : be(e);
}
var Re = ([e = ""], t) => { // Re = adviseOnLanguage, e = value, t = path
  if (e.length > At)
    return null;
  let n = e.split(/\s*(?:[,;/&+]|\band\b)\s*/), r = n.map(Ot).filter((o) => o !== void 0); // n = parts, e = value, r = codes, Ot = meantBy, o = code
  return r.length < n.length ? null : r.length > 1 ? R(t) === "language" ? { fix: `Write a list: [ ${r.map(h).join(", ")} ].` } : null : { fix: `Write ${r.map(h).join("")}.` };
};

// src/programs/advice/link-advice.ts
var St = /* @__PURE__ */ new Map([ // St = FIELDS
  ["talk", "title"],
  ["bundle", "title"],
  ["include", "title"],
  ["url", "address"],
  ["sources", "address"]
]), Pe = {
  title: "the title of a page",
  address: "an https address",
  either: "the title of a page, or an https address"
}, kt = /[<>[\]{}|\uFFFD]|[^ -~\u0080-\uFFFF]/;
function Rt(e, t) { // Rt = fits, e = link, t = kind
  return e !== null && (t === "either" || t === ("url" in e ? "address" : "title"));
}
function N(e, t, n = "Write ") { // N = proposal, e = value, t = kind, n = before
  return e !== null && Rt((0, w.x44)(e), t) ? { fix: `${n}"${e}".` } : null;
}
function Fe(e) { // Fe = adviseOnAddress, e = text
  let t = e.search(/\s/); // t = space, e = text
  return t !== -1 ? { reason: `There is a space in the address: "${F(e, t)}".`, fix: "Write %20 in its place, or remove it." } : /^https:\/\/[^/]*@/i.test(e) ? { reason: `${h(e)} has a user name in it.`, fix: "Remove what is before the @." } : {};
}
function Pt(e, t) { // Pt = adviseOnInsecure, e = text, t = kind
  let n = `https${e.slice(4)}`, r = `${h(e)} begins with http, but https is needed.`, o = N(n, t, "If the page also opens with https, write "); // n = secure, e = text, r = reason, h = quote, o = proposed, N = proposal, t = kind
  if (o)
    return v({ reason: r }, o);
  let i = Fe(n); // i = other, Fe = adviseOnAddress, n = secure
  return v({ reason: `${r} An s alone is not enough. ${i.reason || ""}`.trim() }, i.fix ? { fix: i.fix } : {});
}
function Ft(e) { // Ft = decoded, e = text
  try {
    return decodeURIComponent(e);
  } catch (t) {
    return e;
  }
}
function Ct(e) { // Ct = adviseOnTitle, e = text
  let t = [K(e), Ft(e)].filter((r) => r !== e).map((r) => N(r, "title")).find(Boolean), n = e.search(kt); // t = proposed, K = decodeEntities, e = text, Ft = decoded, r = other, N = proposal, n = wrong, kt = NOT_IN_TITLES
  return t || n === -1 ? t || (e.startsWith("#") ? { fix: "Write the title of the page before the #." } : {}) : { reason: `A title cannot have ${h(e.charAt(n))} in it: "${F(e, n)}".` };
}
function Mt(e, t) { // Mt = adviseOnText, e = text, t = kind
  let [, n] = /^\[\[:?([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec(e) || /^\[(https:\/\/[^\s[\]]+)[^[\]]*\]$/.exec(e) || [], r = N(n || null, t) || t !== "address" && N(X(e), t); // n = inBrackets, e = text, r = proposed, N = proposal, t = kind, X = titleFrom
  if (r)
    return r;
  let [, o = ""] = /^([a-z][a-z0-9+.-]*):/i.exec(e) || []; // o = scheme, e = text
  if (/^https:\/\//i.test(e))
    return t === "title" ? {} : Fe(e);
  if (/^http:/i.test(e) && t !== "title")
    return Pt(e, t);
  let i = N(U(e), t); // i = address, N = proposal, U = addressFrom, e = text, t = kind
  return i || (o && (0, w.x44)(e) === null ? { reason: `There can be no links that begin with "${o}:".` } : t === "address" ? {} : Ct(e));
}
var I = ([e = ""], t) => { // I = adviseOnLink, e = value, t = path
  let n = St.get(R(t)) || "either", r = e.trim(); // n = kind, St = FIELDS, R = fieldOf, t = path, r = text, e = value
  if (!r)
    return { reason: "There is nothing in it.", fix: "Fill it in or remove it." };
  let o = n !== "address" && (0, w.x44)(r) === null && !/^[a-z]+:/i.test(r) ? "Copy the title from the top of the page." : `Write ${Pe[n]}.`; // o = usual, n = kind, r = text, Pe = NOUNS
  return v({ reason: `${h(r)} is not ${Pe[n]}.`, fix: o }, Mt(r, n));
};

// src/programs/advice/time-advice.ts
var Nt = /^(.*\d)(?:T|,? (?:at )?)(\d\d?)[:.]?(\d\d)(?::\d\d(?:\.\d+)?)?(?: ?([ap])\.?m\.?)? ?(.*)$/i, It = /^(?:z|(?:utc|gmt)? ?(?:([+\u2212-])(\d\d?):?(\d\d)?)?)$/i; // Nt = WITH_TIME, It = ZONE
function Lt(e) { // Lt = adviseOnMinute, e = text
  let [, t = "", n, r = "", o = "", i = ""] = Nt.exec(e) || [], s = C(t) || "", a = n === "24" && r === "00", c = a && (0, S.x38)(s) ? new Date(Date.parse(s) + 864e5).toISOString().slice(0, 10) : s, l = a ? 0 : o ? Number(n) % 12 + (/p/i.test(o) ? 12 : 0) : Number(n), [u, m, d = "", g = "00"] = It.exec(i) || [], y = m ? `${m === "+" ? "+" : "-"}${d.padStart(2, "0")}:${g}` : "Z", O = `${c}T${String(l).padStart(2, "0")}:${r}${y}`; // t = date, n = hours, r = minutes, o = half, i = zone, Nt = WITH_TIME, e = text, s = written, C = rewriteDate, a = isMidnight, c = day, l = hour, u = known, m = sign, d = offsetHours, g = offsetMinutes, It = ZONE, y = offset, O = minute
  return (0, S.x38)(O) ? u ? { fix: `Write ${h(O)}.` } : {
    reason: i ? `${h(i)} is not read as a zone.` : `${h(e)} has no zone.`,
    fix: `Write ${h(O)} if it is in UTC; if not, write the difference from UTC in place of the Z, such as +05:30.`
  } : null;
}
var Ce = ([e = ""], t) => { // Ce = adviseOnTime, e = value, t = path
  let n = e.trim().replace(/\s+/g, " "); // n = text, e = value
  if (e.length > H)
    return null;
  let [r] = /^\d{4}-\d\d-\d\d/.exec(n) || []; // r = day, n = text
  if (r && !(0, $.x37)(r))
    return { reason: `There is no day ${h(r)}.` };
  let o = Lt(n); // o = minute, Lt = adviseOnMinute, n = text
  if (o || !/\d/.test(n) || /\d[:T]\d/i.test(n))
    return o;
  let i = C(n); // i = date, C = rewriteDate, n = text
  return i && !(0, S.x38)(i) ? { reason: `${h(n)} is not exact to the day.`, fix: "Write the day, or leave this date out until it is known." } : z([n], t);
};

// src/programs/advice/value-advice.ts
var Me = ([e = "", t, n]) => t !== "object" ? { reason: `The page is a ${t === "list" ? "list" : `value (${t})`}, but has to be an object.`, fix: 'Write { "version": 1, "programs": [ \u2026 ] }, with the programs in the brackets.' } : n === "nothing" ? { reason: 'The field "version" is missing.', fix: 'Add "version": 1.' } : n === "text" && e === "1" ? { reason: "The version is a text, but has to be a number.", fix: 'Write "version": 1, without quotation marks around the 1.' } : null, Ne = ([e = "", t], n) => { // Me = adviseOnVersion, e = expected, t = found, n = path, Ne = adviseOnType
  let r = e.split(" or "); // r = kinds, e = expected
  return t === "text" && R(n) === "dates" ? { fix: 'Write a list with an object for each date, such as [ { "start": "2026-12-03T15:00Z" } ].' } : t === "number" && r.includes("text") ? { fix: "Write it between quotation marks." } : r.includes("list") && (t === "text" || t === "object") ? { fix: "Write it as a list, between [ and ]." } : null;
};

// src/programs/edit-distance.ts
function Ie(e, t, n) { // Ie = editDistance, e = a, t = b, n = most
  let r = n + 1, o = [], i = Array.from({ length: t.length + 1 }, (s, a) => a); // r = tooMany, n = most, o = beforeLast, i = last, t = b, s = _, a = j
  for (let s = 1; s <= e.length; s++) { // s = i, e = a
    let a = i.map(() => r); // a = row, i = last, r = tooMany
    a[0] = s;
    let c = s; // c = least, s = i
    for (let l = Math.max(1, s - n); l <= Math.min(t.length, s + n); l++) { // l = j, s = i, n = most, t = b
      let u = e[s - 1] === t[l - 1], m = Math.min( // u = isSame, e = a, s = i, t = b, l = j, m = cost
        i[l - 1] + (u ? 0 : 1),
        i[l] + 1,
        a[l - 1] + 1
      );
      l > 1 && s > 1 && e[s - 1] === t[l - 2] && e[s - 2] === t[l - 1] && (m = Math.min(m, o[l - 2] + 1)), a[l] = m, c = Math.min(c, m);
    }
    if (c > n)
      return r;
    o = i, i = a;
  }
  return Math.min(i[t.length], r);
}

// src/programs/nearest.ts
var _t = 1e3; // _t = MOST_COMPARED
function Le(e, t) { // Le = nearest, e = name, t = known
  if (e.length > 100)
    return null;
  let n = e.toLowerCase(), r = null, o = e.length < 5 ? 1 : 2, i = 0; // n = lowerCase, e = name, r = best, o = most, i = compared
  for (let s of t) { // s = candidate, t = known
    if (++i > _t)
      break;
    if (Math.abs(s.length - e.length) <= o) {
      let a = Ie(n, s.toLowerCase(), o); // a = distance, Ie = editDistance, n = lowerCase, s = candidate, o = most
      a <= o && (r = s, o = a - 1);
    }
  }
  return r;
}

// src/programs/problem-texts.ts
var _e = "Correct it or remove it.", q = "Correct it, or add it there.", L = 'Did you mean "$2"?', We = "Choose another id.", De = { // _e = CORRECT, q = CHOOSE, L = MEANT, We = RENAME, De = PROBLEM_TEXTS
  "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
  "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
  "wrong-type": ["Expected $1, found $2.", _e],
  missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
  "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
  empty: ["There is nothing in it.", "Fill it in or remove it."],
  "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
  "reserved-id": ['The id "$1" is reserved.', We],
  "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', We],
  "unknown-field": ['There is no field "$1".', _e, L],
  "unknown-facet": ['"$1" is no facet: it has no vocabulary.', q, L],
  "unknown-term": ['"$1" is not in the vocabulary.', q, L],
  "unknown-program": ['There is no program with the id "$1".', q, L],
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
  "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", L],
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
var Wt = /* @__PURE__ */ new Map([ // Wt = ADVISERS
  ["unknown-version", Me],
  ["wrong-type", Ne],
  ["bad-date", z],
  ["bad-time", Ce],
  ["bad-language", Re],
  ["bad-page", I],
  ["bad-scheme", I],
  ["insecure-link", I],
  ["bad-address", I]
]), Dt = 2e3, jt = ["unknown-field", "bad-status"];
function je(e, t) { // je = fill, e = text, t = params
  return e.replace(/\$(\d)/g, (n, r) => { // e = text, n = _match, r = digit
    var o; // o = _a
    return (o = t[Number(r) - 1]) != null ? o : "";
  });
}
function Ue(e, t, n = [], r) { // Ue = explain, e = code, t = params, n = path, r = known
  var u; // u = _a
  let [o, i, s] = De[e], [a = ""] = t, c = r && (Le(a, r) || jt.includes(e) && ke(a, r)), l = [...t.map(M), ...c ? [c] : []]; // o = reason, i = fix, s = fixByNearest, De = PROBLEM_TEXTS, e = code, a = name, t = params, c = meant, r = known, Le = nearest, jt = WITH_SYNONYMS, ke = knownNameFor, l = all, M = shorten
  return v({
    params: l,
    reason: je(o, l),
    fix: je(s && (c || t.length > 1) ? s : i, l)
  }, a.length > Dt ? {} : (u = Wt.get(e)) == null ? void 0 : u(t, n));
}

// src/programs/problems.ts
var Ut = [ // Ut = WARNINGS
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
function V(e) { // V = severityOf, e = code
  return Ut.includes(e) ? "warning" : "error";
}

// src/programs/full-report.ts
var Xt = 20, Xe = 5, Kt = 200; // Xt = MOST_ALIKE, Xe = MOST_PLACES, Kt = MOST_KINDS
function zt(e) { // zt = shapeOf, e = path
  let t = (n) => e[n - 1] === "terms" || n === 1 && (e[0] === "vocabularies" || e[0] === "series"); // t = isId, n = depth, e = path
  return e.map((n, r) => t(r) || typeof n == "number" && e[r - 1] !== "include" ? "*" : n).join(" ");
}
function Ke(e = Xt) { // Ke = createFullReport, e = mostAlike, Xt = MOST_ALIKE
  let t = [], n = [], r = /* @__PURE__ */ new Map(), o = Math.max(Kt, e), i = 0, s = 0, a = (u, m, d) => v(v({ // t = path, n = problems, r = kinds, o = mostKinds, Kt = MOST_KINDS, e = mostAlike, i = warnings, s = more, a = toProblem, u = code, m = params, d = known, v = __spreadValues
    path: [...t],
    severity: V(u),
    code: u
  }, Ue(u, m, t, d)), l.program === null ? {} : { program: l.program }), c = (u) => { // Ue = explain, u = code, m = params, t = path, d = known, l = report, c = kindOf
    let m = `${u} ${zt(t)}`, d = r.get(m) || null; // m = name, u = code, zt = shapeOf, t = path, d = kind, r = kinds
    return !d && r.size < o && (V(u) === "error" || ++i <= o / 2) && (d = { count: 0, first: [] }, r.set(m, d)), d;
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
      for (let O of [u].flat()) // O = step, u = part
        t.push(O);
      l.add(m, d, g), t.length = y;
    },
    addWith(u, m, d) {
      let g = c(u); // g = kind, c = kindOf, u = code
      if (!g) {
        s++;
        return;
      }
      if (g.count++, g.first.length < Math.max(e, Xe) + 1) {
        let y = a(u, m, d); // y = problem, a = toProblem, u = code, m = params, d = known
        g.first.push(y), n.push(y);
      }
    },
    done() {
      l.program = null;
      let u = /* @__PURE__ */ new Map(); // u = shown
      r.forEach(({ count: d, first: [g, ...y] }) => { // r = kinds, d = count, g = first, y = others
        g && d > e && (y.forEach((O) => u.set(O, null)), u.set(g, ee(v({}, g), { alike: { count: d - 1, first: y.slice(0, Xe) } })));
      });
      let m = n.map((d) => u.has(d) ? u.get(d) : d).filter((d) => !!d); // m = all, n = problems, d = problem, u = shown
      return s ? [...m, a("more-problems", [String(s)])] : m;
    }
  };
  return l;
}

// src/programs/json-error.ts
var Bt = /[ \t\n\r]*/y, Gt = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // Bt = SPACE, Gt = TOKEN
function ze(e, t, n) { // ze = match, e = pattern, t = text, n = at
  var o; // o = _a
  e.lastIndex = n;
  let r = e.exec(t); // r = found, e = pattern, t = text
  return (o = r == null ? void 0 : r[0]) != null ? o : null;
}
function Ht(e) { // Ht = faultIn, e = text
  var o; // o = _a
  let t = [], n = "value", r = ""; // t = open, n = expected, r = before
  for (let i = 0; ; ) { // i = at
    i += ((o = ze(Bt, e, i)) != null ? o : "").length;
    let s = ze(Gt, e, i); // s = token, ze = match, Gt = TOKEN, e = text, i = at
    if (s === null || n === "nothing")
      return s === null && i === e.length && n === "nothing" ? null : i;
    let a = t[t.length - 1]; // a = innermost, t = open
    if (a !== void 0 && s === (a === "{" ? "}" : "]") && (n === "more" || r === a))
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
    r = s, i += s.length;
  }
}
function Be(e) { // Be = jsonErrorPosition, e = text
  var r; // r = _a
  let t = Ht(e); // t = fault, Ht = faultIn, e = text
  if (t === null)
    return null;
  let n = e.slice(0, t).split(`
`);
  return { line: n.length, column: ((r = n[n.length - 1]) != null ? r : "").length + 1 };
}

// runtime:src/programs/read-page.ts
var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// src/programs/parse.ts
function Ge(e, t, n = [], r) { // Ge = parsePrograms, e = text, t = options, n = included, r = mostAlike
  let o = Ke(r), i = (0, J.x52)(e, t, n, o, (s, a) => { // o = report, Ke = createFullReport, r = mostAlike, i = list, e = text, t = options, n = included, s = _message, a = json
    let c = Be(a); // c = position, Be = jsonErrorPosition, a = json
    return c ? ` at line ${c.line}, column ${c.column}` : "";
  });
  return i && Se(e, i, t, n, o), { list: i, problems: o.done() };
}
}
};
// </nowiki>