// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).validator = {
runtime: 'fe8bd54b43fc04bf',
create: function ( require, module ) {
"use strict";
var M = Object.defineProperty, je = Object.defineProperties, De = Object.getOwnPropertyDescriptor, Xe = Object.getOwnPropertyDescriptors, Ke = Object.getOwnPropertyNames, q = Object.getOwnPropertySymbols;
var H = Object.prototype.hasOwnProperty, ze = Object.prototype.propertyIsEnumerable;
var V = (e, t, n) => t in e ? M(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, x = (e, t) => {
  for (var n in t || (t = {}))
    H.call(t, n) && V(e, n, t[n]);
  if (q)
    for (var n of q(t))
      ze.call(t, n) && V(e, n, t[n]);
  return e;
}, J = (e, t) => je(e, Xe(t));
var Be = (e, t) => {
  for (var n in t)
    M(e, n, { get: t[n], enumerable: !0 });
}, Ge = (e, t, n, o) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let r of Ke(t))
      !H.call(e, r) && r !== n && M(e, r, { get: () => t[r], enumerable: !(o = De(t, r)) || o.enumerable });
  return e;
};
var Ue = (e) => Ge(M({}, "__esModule", { value: !0 }), e);

// src/validator.ts
var Nt = {}; // Nt = validator_exports
Be(Nt, {
  parsePrograms: () => We
});
module.exports = Ue(Nt);

// runtime:src/programs/json-object.ts
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// runtime:src/programs/kinds.ts
var T = require("program-explorer-runtime"); // T = import_program_explorer_runtime

// runtime:src/programs/patterns.ts
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// src/programs/checks/check-use.ts
var qe = 200; // qe = MOST_NEEDS
function Ve(e, t) { // Ve = withNarrower, e = chosen, t = vocabulary
  let n = new Set(e), o = /* @__PURE__ */ new Set(); // n = found, e = chosen, o = others
  return t == null || t.terms.forEach((r, i) => { // t = vocabulary, r = _term, i = start
    var l; // l = _a
    let s = [], a = i; // s = chain, a = at, i = start
    for (; a && !n.has(a) && !o.has(a); ) // a = at, n = found, o = others
      o.add(a), s.push(a), a = (l = t.terms.get(a)) == null ? void 0 : l.broader;
    a && n.has(a) && s.forEach((c) => n.add(c));
  }), n;
}
function Y({ terms: e, status: t }, n) { // Y = termsOf, e = terms, t = status, n = facet
  return n === "status" ? t ? [t] : [] : e.get(n) || [];
}
function He({ terms: e }, { programs: t, vocabularies: n }) { // He = isServed, e = terms, t = programs, n = vocabularies
  let o = Array.from(e, ([r, i]) => { // o = fitting, e = terms, r = facet, i = chosen
    let s = n.get(r), a = Array.from((s == null ? void 0 : s.terms.values()) || []).filter((l) => l.matchesAll).map(({ id: l }) => l); // s = vocabulary, n = vocabularies, r = facet, a = matchesAll, l = id
    return [r, Ve([...i, ...a], s)];
  });
  return t.some((r) => o.every(([i, s]) => Y(r, i).some((a) => s.has(a))));
}
function Z(e, t, n) { // Z = checkNeeds, e = list, t = rawNeeds, n = report
  let o = Array.isArray(t) ? t : []; // o = raw, t = rawNeeds
  for (let r of e.programs.length ? e.needs.slice(0, qe) : []) // r = need, e = list, qe = MOST_NEEDS
    He(r, e) || n.addAt(["needs", o.findIndex((i) => Object(i).id === r.id)], "unserved-need");
}
function Q(e, t, n, o) { // Q = checkFirstFacet, e = record, t = program, n = facet, o = report
  let r = (0, T.x42)(e) && Object.prototype.hasOwnProperty.call(e, n) ? e[n] : null; // r = raw, e = record, n = facet
  (r === null || Array.isArray(r) && !r.length) && !Y(t, n).length && o.add("no-first-term", n);
}
function Je(e, t) { // Je = labelChecker, e = pageLanguage, t = report
  let n = /* @__PURE__ */ new Map(); // n = ids
  return (o, r) => { // o = id, r = label
    let i = typeof r == "string" ? /* @__PURE__ */ new Map([[e.toLowerCase(), r]]) : r, s = Array.from(i, ([l, c]) => `${l} ${c.normalize().replace(/\s+/g, " ").trim().toLowerCase()}`), a = s.find((l) => n.has(l)); // i = texts, r = label, e = pageLanguage, s = keys, l = key, c = text, a = same, n = ids
    a !== void 0 && t.addWith("same-label", [a.slice(a.indexOf(" ") + 1), n.get(a) || ""]), s.forEach((l) => n.set(l, n.get(l) || o));
  };
}
function ee(e, t, n) { // ee = checkLabels, e = vocabularies, t = pageLanguage, n = report
  let o = (r, i) => { // o = checkAll, r = all, i = goOn
    let s = Je(t, n); // s = check, Je = labelChecker, t = pageLanguage, n = report
    r.forEach((a, l) => { // r = all, a = one, l = id
      n.enter(l), s(l, a.label), i(a), n.leave();
    });
  };
  n.enter("vocabularies"), o(e, ({ terms: r }) => { // n = report, o = checkAll, e = vocabularies, r = terms
    n.enter("terms"), o(r, () => { // n = report, o = checkAll, r = terms
    }), n.leave();
  }), n.leave();
}

// runtime:src/programs/language-code.ts
var A = require("program-explorer-runtime"); // A = import_program_explorer_runtime

// src/programs/advice/languages.ts
var Ye = ["mul", "und", "mis", "zxx", "qqx", "qqq"]; // Ye = NO_LANGUAGES
function te(e) { // te = namesIn, e = language
  return "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language", fallback: "none" }) : void 0;
}
var k = te("en"); // k = ENGLISH_NAMES, te = namesIn
function Ze(e, t) { // Ze = addNames, e = codes, t = letters
  var n; // n = _a
  for (let o of k ? t : "") // o = first, k = ENGLISH_NAMES, t = letters
    for (let r of t) { // r = second, t = letters
      let i = o + r, s = (0, A.x43)(i) === i && (k == null ? void 0 : k.of(i)); // i = code, o = first, r = second, s = name, k = ENGLISH_NAMES
      if (s) {
        let a = ((n = te(i)) == null ? void 0 : n.of(i)) || s; // a = own, n = _a, te = namesIn, i = code, s = name
        e.set(a.toLowerCase(), i).set(s.toLowerCase(), i);
      }
    }
}
var I = null; // I = byName
function ne(e) { // ne = codeOfName, e = name
  return I || (I = /* @__PURE__ */ new Map([["simple", "en-simple"], ["simple english", "en-simple"]]), Ze(I, "abcdefghijklmnopqrstuvwxyz")), I.get(e.trim().toLowerCase());
}
function L(e) { // L = isNoLanguage, e = code
  return w.x50.test(e) && (Ye.includes(e.toLowerCase()) || /^[a-z]{2}$/i.test(e) && k !== void 0 && !k.of(e));
}

// runtime:src/programs/links.ts
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/programs/advice/link-readings.ts
function N(e) { // N = addressFrom, e = text
  let t = e.trim().replace(/^(?:https?:)?[/\\]*/i, ""), n = t !== e.trim(), o = /^www\.[^\s/]+\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(t) || /^[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|edu|gov|info|io|eu)(?:[/?#]\S*)?$/i.test(t), r = n || o ? (0, y.x44)(`https://${t}`) : null; // t = bare, e = text, n = isScheme, o = isDomain, r = link
  return r && "url" in r && /\.|localhost/.test(t) ? r.url : null;
}
function _(e) { // _ = titleFrom, e = text
  let [, t] = /^(?:https?:\/\/[^/]+)?(?:\/wiki\/|wiki\/|\/?w\/index\.php\?title=)([^?&]+)/.exec(e.trim()) || []; // t = encoded, e = text
  try {
    let n = t ? (0, y.x44)(decodeURIComponent(t).replace(/_/g, " ")) : null; // n = link, t = encoded
    return n && "page" in n ? n.page : null;
  } catch (n) {
    return null;
  }
}
function re(e) { // re = isMail, e = text
  return /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(e.trim());
}

// src/programs/advice/markup.ts
var oe = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i, ie = /<\/?[a-z][^<>]*>|<!--/i, se = /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|'{2,}|\[https?:[^\s[\]]+ [^[\]]*\]|~{3,}/, Qe = /* @__PURE__ */ new Map([ // oe = ENTITY, ie = HTML_TAG, se = WIKITEXT, Qe = NAMED
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\xA0"],
  ["ndash", "\u2013"],
  ["mdash", "\u2014"]
]);
function W(e) { // W = decodeEntities, e = text
  return e.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (t, n) => { // e = text, t = entity, n = name
    if (!n.startsWith("#"))
      return Qe.get(n.toLowerCase()) || t;
    let o = /^#x/i.test(n) ? parseInt(n.slice(2), 16) : Number(n.slice(1)); // o = code, n = name
    return o > 0 && o <= 1114111 ? String.fromCodePoint(o) : t;
  });
}

// src/programs/shorten.ts
var et = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // et = INVISIBLE
function tt(e) { // tt = visible, e = text
  return e.replace(et, (t) => `\\u${t.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function O(e) { // O = shorten, e = text
  return tt(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e);
}
function P(e, t) { // P = shortenAround, e = text, t = at
  let n = Math.max(0, t - 30); // n = start, t = at
  return n && e.length > 60 ? `\u2026${O(e.slice(n))}` : O(e);
}
function h(e) { // h = quote, e = value
  return `"${O(e)}"`;
}

// src/programs/checks/fields.ts
var ae = { // ae = PROGRAM_TEXTS
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
}, le = { label: "text", page: "link" }, de = { label: "text", page: "link" }, ce = { label: "text", help: "text" }, ue = { label: "text", help: "text" }, pe = { label: "text", aliases: "text" }, me = { title: "text", page: "link" }, fe = { talk: "link", bundle: "link", include: "link" };
function v(e, t, n) { // v = eachIn, e = value, t = report, n = visit
  let o = (r, i) => { // o = at, r = key, i = one
    t.enter(r), n(i, r), t.leave();
  };
  Array.isArray(e) ? e.forEach((r, i) => o(i, r)) : (0, T.x42)(e) && Object.keys(e).forEach((r) => o(r, e[r]));
}
function b(e, t, n, o) { // b = inField, e = record, t = name, n = report, o = visit
  (0, T.x42)(e) && Object.prototype.hasOwnProperty.call(e, t) && (n.enter(t), o(e[t]), n.leave());
}

// src/programs/checks/check-values.ts
var nt = [ // nt = TEXT_CHECKS
  ["html-tag", ie],
  ["entity", oe],
  ["wikitext", se],
  ["outer-space", /^[^\S\uFEFF]|[^\S\uFEFF]$/],
  ["lost-character", /\uFFFD/]
], rt = /[\u200B-\u200D\u2060-\u2064\uFEFF]/, ot = /^[ -\u058F\u1E00-\u206F\u20A0-\u2BFF\uFEFF]*$/;
function he(e, t) { // he = checkInvisible, e = value, t = report
  let n = e.search(rt); // n = at, e = value, rt = INVISIBLE
  n !== -1 && ot.test(e) && t.add("invisible", P(e, n));
}
function it(e, t) { // it = checkText, e = value, t = report
  for (let [n, o] of /\S/.test(e) ? nt : []) { // n = code, o = pattern, e = value, nt = TEXT_CHECKS
    let [r] = o.exec(e) || []; // r = found, o = pattern, e = value
    if (r !== void 0) {
      let i = n === "entity" ? W(r) : r; // i = decoded, n = code, W = decodeEntities, r = found
      t.addWith(n, [n === "lost-character" ? P(e, e.indexOf(r)) : r, ...i === r ? [] : [i]]);
    }
  }
  he(e, t);
}
function st(e, t) { // st = checkLink, e = value, t = report
  let n = (0, y.x44)(e); // n = link, e = value
  if (n && "page" in n) {
    let o = _(e) || N(e); // o = meant, _ = titleFrom, e = value, N = addressFrom
    (o || re(e)) && t.addWith("doubtful-page", o ? [e, o] : [e]), he(e, t);
  }
}
function ye(e, t) { // ye = checkLanguage, e = code, t = report
  L(e) ? t.add("doubtful-language", e) : w.x50.test(e) && (0, A.x43)(e) !== e.toLowerCase() && t.addWith("longer-code", [e, (0, A.x43)(e)]);
}
var ge = { text: it, link: st, language: ye }; // ge = CHECKS, it = checkText, st = checkLink, ye = checkLanguage
function $(e, t, n) { // $ = checkFields, e = record, t = fields, n = report
  for (let o of Object.keys(t)) { // o = name, t = fields
    let r = t[o]; // r = kind, t = fields, o = name
    b(e, o, n, (i) => { // b = inField, e = record, o = name, n = report, i = value
      typeof i == "string" && ge[r](i, n), v(i, n, (s, a) => { // i = value, ge = CHECKS, r = kind, n = report, v = eachIn, s = one, a = key
        typeof s == "string" && ge[r](s, n), r === "text" && (0, T.x42)(i) && ye(String(a), n);
      });
    });
  }
}

// src/programs/checks/check-page.ts
function be(e) { // be = rawPage, e = text
  return (0, X.x41)(e.replace(/^\uFEFF/, ""));
}
function at({ programs: e, facets: [t] }, n, o) { // at = programChecker, e = read, t = first, n = hasFacets, o = report
  let r = new Map(e.map((s) => [s.id, s])), i = n && t !== "period" && t !== "status" ? t : void 0; // r = byId, e = read, s = program, i = facet, n = hasFacets, t = first
  return (s) => b(s, "programs", o, (a) => v(a, o, (l) => { // s = page, b = inField, o = report, a = programs, v = eachIn, l = record
    let c = (0, T.x42)(l) ? l.id : null, u = typeof c == "string" ? r.get(c) : void 0; // c = id, l = record, u = program, r = byId
    o.program = typeof c == "string" && w.x49.test(c) ? c : null, $(l, ae, o), b(l, "join", o, (p) => $(p, le, o)), b(l, "materials", o, (p) => v(p, o, (d) => $(d, de, o))), u && i !== void 0 && Q(l, u, i, o), o.program = null;
  }));
}
function xe(e, t, { language: n }, o, r) { // xe = checkPage, e = text, t = list, n = language, o = included, r = report
  let i = be(e); // i = page, be = rawPage, e = text
  $(i, fe, r), b(i, "vocabularies", r, (p) => v(p, r, (d) => { // $ = checkFields, i = page, fe = PAGE_TEXTS, r = report, b = inField, p = vocabularies, v = eachIn, d = vocabulary
    $(d, ue, r), b(d, "terms", r, (g) => v(g, r, (E) => $(E, pe, r)));
  })), b(i, "series", r, (p) => v(p, r, (d) => $(d, me, r))), b(i, "needs", r, (p) => v(p, r, (d) => { // b = inField, i = page, r = report, p = needs, v = eachIn, d = need, $ = checkFields, me = SERIES_TEXTS
    $(d, ce, r), b(d, "terms", r, (g) => $(g, { language: "language" }, r));
  }));
  let { include: s, facets: a, needs: l } = i, c = Array.isArray(s) ? s : [], u = at(t, Array.isArray(a), r); // s = include, a = facets, l = needs, i = page, c = includes, u = checkPrograms, at = programChecker, t = list, r = report
  u(i);
  for (let { title: p, text: d } of o) // p = title, d = more, o = included
    r.enter("include"), r.enter(c.indexOf(p)), u(be(d)), r.leave(), r.leave();
  ee(t.vocabularies, n, r), Z(t, l, r);
}

// runtime:src/programs/dates.ts
var j = require("program-explorer-runtime"); // j = import_program_explorer_runtime

// src/programs/advice/advice.ts
function S(e) { // S = fieldOf, e = path
  let t = e.filter((n) => typeof n == "string"); // t = names, e = path, n = step
  return t[t.length - 1] || "";
}

// src/programs/advice/date-advice.ts
var lt = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], K = "([a-z]{3,9})\\.?", dt = [ // lt = MONTHS, K = MONTH, dt = FORMS
  [/^(\d{4})$/, "y"],
  [/^(\d{4})[-/.](\d{1,2})$/, "ym"],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/i, "ymd"],
  [/^(\d{4})(\d\d)(\d\d)$/, "ymd"],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, "dmy"],
  [new RegExp(`^${K},? (\\d{4})$`, "i"), "my"],
  [new RegExp(`^(\\d{1,2})\\.? ${K},? (\\d{4})$`, "i"), "dmy"],
  [new RegExp(`^${K} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "i"), "mdy"]
], ct = /^(?:~|c\.|ca\.?|circa|about|around|approx\.?)\s*|\s*[~?]$/i, ut = /^(.*\d.*?)\s*(?:\u2013|\u2014|\/| - | to |-)\s*(\d{4}.*)$/, pt = /^(?:present|now|today|ongoing|current|continuing|open)$/i, mt = 60;
function ft(e) { // ft = monthNumber, e = text
  let t = lt.indexOf(e.slice(0, 3).toLowerCase()); // t = found, lt = MONTHS, e = text
  return t === -1 ? e : String(t + 1);
}
function z(e) { // z = rewriteDate, e = given
  let t = e.trim().replace(/\s+/g, " "), n = t.replace(ct, ""); // t = text, e = given, n = plain, ct = APPROXIMATE
  for (let [o, r] of dt) { // o = pattern, r = order, dt = FORMS
    let i = o.exec(n); // i = match, o = pattern, n = plain
    if (i) {
      let s = (d) => r.includes(d) ? i[r.indexOf(d) + 1] : void 0, [a, l, c] = [s("y"), s("m"), s("d")], u = [a || "", ...[l && ft(l), c].filter(Boolean).map((d) => String(d).padStart(2, "0"))].join("-"), p = n === t ? u : `${u}~`; // s = part, d = number, r = order, i = match, a = year, l = month, c = day, u = written, ft = monthNumber, p = date, n = plain, t = text
      return (0, j.x37)(p) && p;
    }
  }
  return null;
}
var Te = ([e = ""], t) => { // Te = adviseOnDate, e = value, t = path
  if (e.length > mt)
    return null;
  let n = S(t), o = z(e); // n = field, S = fieldOf, t = path, o = date, z = rewriteDate, e = value
  if (o)
    return { fix: `Write ${h(o)}.` };
  if (pt.test(e.trim()) && n !== "reviewed")
    return { fix: n === "end" ? 'Remove "end", and write "status": "ongoing" if the program goes on.' : "Write the day, the month or the year, such as 2020 or 2020-06." };
  let [, r = "", i = ""] = ut.exec(e.trim()) || [], [s, a] = [z(r), z(i)]; // r = first, i = second, ut = RANGE, e = value, s = start, a = end, z = rewriteDate
  return s && a && n !== "reviewed" ? { fix: `Write "start": ${h(s)} and "end": ${h(a)}.` } : null;
};

// src/programs/advice/field-names.ts
var gt = [ // gt = NAMES
  ["url uri link href website homepage webpage", ["page", "url"]],
  ["description desc abstract about intro text", ["summary", "help"]],
  ["name title label heading caption", ["title", "label"]],
  ["languages lang langs locale", ["language"]],
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
function we(e, t) { // we = knownNameFor, e = name, t = known
  let n = e.toLowerCase().replace(/[-_ ]/g, ""), o = Array.from(t), [, r = []] = gt.find(([i]) => i.split(" ").includes(n)) || []; // n = plain, e = name, o = all, t = known, r = meant, gt = NAMES, i = names
  return r.find((i) => o.includes(i) && i !== e);
}

// src/programs/advice/language-advice.ts
var ht = 200; // ht = MOST_CHARACTERS
function yt(e) { // yt = meantBy, e = text
  let t = e.trim().replace(/_/g, "-"); // t = code, e = text
  return w.x50.test(t) && !L(t) ? (0, A.x43)(t) : ne(e);
}
var $e = ([e = ""], t) => { // $e = adviseOnLanguage, e = value, t = path
  if (e.length > ht)
    return null;
  let n = e.split(/\s*(?:[,;/&+]|\band\b)\s*/), o = n.map(yt).filter((r) => r !== void 0); // n = parts, e = value, o = codes, yt = meantBy, r = code
  return o.length < n.length ? null : o.length > 1 ? S(t) === "language" ? { fix: `Write a list: [ ${o.map(h).join(", ")} ].` } : null : { fix: `Write ${o.map(h).join("")}.` };
};

// src/programs/advice/link-advice.ts
var bt = /* @__PURE__ */ new Map([ // bt = FIELDS
  ["talk", "title"],
  ["bundle", "title"],
  ["include", "title"],
  ["url", "address"],
  ["sources", "address"]
]), Ee = {
  title: "the title of a page",
  address: "an https address",
  either: "the title of a page, or an https address"
}, xt = /[<>[\]{}|\uFFFD]|[^ -~\u0080-\uFFFF]/;
function Tt(e, t) { // Tt = fits, e = link, t = kind
  return e !== null && (t === "either" || t === ("url" in e ? "address" : "title"));
}
function R(e, t, n = "Write ") { // R = proposal, e = value, t = kind, n = before
  return e !== null && Tt((0, y.x44)(e), t) ? { fix: `${n}"${e}".` } : null;
}
function ve(e) { // ve = adviseOnAddress, e = text
  let t = e.search(/\s/); // t = space, e = text
  return t !== -1 ? { reason: `There is a space in the address: "${P(e, t)}".`, fix: "Write %20 in its place, or remove it." } : /^https:\/\/[^/]*@/i.test(e) ? { reason: `${h(e)} has a user name in it.`, fix: "Remove what is before the @." } : {};
}
function wt(e, t) { // wt = adviseOnInsecure, e = text, t = kind
  let n = `https${e.slice(4)}`, o = `${h(e)} begins with http, but https is needed.`, r = R(n, t, "If the page also opens with https, write "); // n = secure, e = text, o = reason, h = quote, r = proposed, R = proposal, t = kind
  if (r)
    return x({ reason: o }, r);
  let i = ve(n); // i = other, ve = adviseOnAddress, n = secure
  return x({ reason: `${o} An s alone is not enough. ${i.reason || ""}`.trim() }, i.fix ? { fix: i.fix } : {});
}
function $t(e) { // $t = decoded, e = text
  try {
    return decodeURIComponent(e);
  } catch (t) {
    return e;
  }
}
function Et(e) { // Et = adviseOnTitle, e = text
  let t = [W(e), $t(e)].filter((o) => o !== e).map((o) => R(o, "title")).find(Boolean), n = e.search(xt); // t = proposed, W = decodeEntities, e = text, $t = decoded, o = other, R = proposal, n = wrong, xt = NOT_IN_TITLES
  return t || n === -1 ? t || (e.startsWith("#") ? { fix: "Write the title of the page before the #." } : {}) : { reason: `A title cannot have ${h(e.charAt(n))} in it: "${P(e, n)}".` };
}
function vt(e, t) { // vt = adviseOnText, e = text, t = kind
  let [, n] = /^\[\[:?([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec(e) || /^\[(https:\/\/[^\s[\]]+)[^[\]]*\]$/.exec(e) || [], o = R(n || null, t) || t !== "address" && R(_(e), t); // n = inBrackets, e = text, o = proposed, R = proposal, t = kind, _ = titleFrom
  if (o)
    return o;
  let [, r = ""] = /^([a-z][a-z0-9+.-]*):/i.exec(e) || []; // r = scheme, e = text
  if (/^https:\/\//i.test(e))
    return t === "title" ? {} : ve(e);
  if (/^http:/i.test(e) && t !== "title")
    return wt(e, t);
  let i = R(N(e), t); // i = address, R = proposal, N = addressFrom, e = text, t = kind
  return i || (r && (0, y.x44)(e) === null ? { reason: `There can be no links that begin with "${r}:".` } : t === "address" ? {} : Et(e));
}
var F = ([e = ""], t) => { // F = adviseOnLink, e = value, t = path
  let n = bt.get(S(t)) || "either", o = e.trim(); // n = kind, bt = FIELDS, S = fieldOf, t = path, o = text, e = value
  if (!o)
    return { reason: "There is nothing in it.", fix: "Fill it in or remove it." };
  let r = n !== "address" && (0, y.x44)(o) === null && !/^[a-z]+:/i.test(o) ? "Copy the title from the top of the page." : `Write ${Ee[n]}.`; // r = usual, n = kind, o = text, Ee = NOUNS
  return x({ reason: `${h(o)} is not ${Ee[n]}.`, fix: r }, vt(o, n));
};

// src/programs/advice/value-advice.ts
var Ae = ([e = "", t, n]) => t !== "object" ? { reason: `The page is a ${t === "list" ? "list" : `value (${t})`}, but has to be an object.`, fix: 'Write { "version": 1, "programs": [ \u2026 ] }, with the programs in the brackets.' } : n === "nothing" ? { reason: 'The field "version" is missing.', fix: 'Add "version": 1.' } : n === "text" && e === "1" ? { reason: "The version is a text, but has to be a number.", fix: 'Write "version": 1, without quotation marks around the 1.' } : null, ke = ([e = "", t]) => { // Ae = adviseOnVersion, e = expected, t = found, n = kind, ke = adviseOnType
  let n = e.split(" or "); // n = kinds, e = expected
  return t === "number" && n.includes("text") ? { fix: "Write it between quotation marks." } : n.includes("list") && (t === "text" || t === "object") ? { fix: "Write it as a list, between [ and ]." } : null;
};

// src/programs/edit-distance.ts
function Pe(e, t, n) { // Pe = editDistance, e = a, t = b, n = most
  let o = n + 1, r = [], i = Array.from({ length: t.length + 1 }, (s, a) => a); // o = tooMany, n = most, r = beforeLast, i = last, t = b, s = _, a = j
  for (let s = 1; s <= e.length; s++) { // s = i, e = a
    let a = i.map(() => o); // a = row, i = last, o = tooMany
    a[0] = s;
    let l = s; // l = least, s = i
    for (let c = Math.max(1, s - n); c <= Math.min(t.length, s + n); c++) { // c = j, s = i, n = most, t = b
      let u = e[s - 1] === t[c - 1], p = Math.min( // u = isSame, e = a, s = i, t = b, c = j, p = cost
        i[c - 1] + (u ? 0 : 1),
        i[c] + 1,
        a[c - 1] + 1
      );
      c > 1 && s > 1 && e[s - 1] === t[c - 2] && e[s - 2] === t[c - 1] && (p = Math.min(p, r[c - 2] + 1)), a[c] = p, l = Math.min(l, p);
    }
    if (l > n)
      return o;
    r = i, i = a;
  }
  return Math.min(i[t.length], o);
}

// src/programs/nearest.ts
var At = 1e3; // At = MOST_COMPARED
function Se(e, t) { // Se = nearest, e = name, t = known
  if (e.length > 100)
    return null;
  let n = e.toLowerCase(), o = null, r = e.length < 5 ? 1 : 2, i = 0; // n = lowerCase, e = name, o = best, r = most, i = compared
  for (let s of t) { // s = candidate, t = known
    if (++i > At)
      break;
    if (Math.abs(s.length - e.length) <= r) {
      let a = Pe(n, s.toLowerCase(), r); // a = distance, Pe = editDistance, n = lowerCase, s = candidate, r = most
      a <= r && (o = s, r = a - 1);
    }
  }
  return o;
}

// src/programs/problem-texts.ts
var Oe = "Correct it or remove it.", B = "Correct it, or add it there.", C = 'Did you mean "$2"?', Re = "Choose another id.", Fe = { // Oe = CORRECT, B = CHOOSE, C = MEANT, Re = RENAME, Fe = PROBLEM_TEXTS
  "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
  "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
  "wrong-type": ["Expected $1, found $2.", Oe],
  missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
  "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
  empty: ["There is nothing in it.", "Fill it in or remove it."],
  "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
  "reserved-id": ['The id "$1" is reserved.', Re],
  "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', Re],
  "unknown-field": ['There is no field "$1".', Oe, C],
  "unknown-facet": ['"$1" is no facet: it has no vocabulary.', B, C],
  "unknown-term": ['"$1" is not in the vocabulary.', B, C],
  "unknown-program": ['There is no program with the id "$1".', B, C],
  "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
  "long-text": ["It is longer than 2,000 characters; readers see only its beginning.", "Shorten it."],
  loop: ['Above this are "$1" and more than 25 others, or it leads back here in a circle.', "Remove one of the links of the circle, or use fewer levels."],
  "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15, with a year from 1900 to 2100; add ~ if it is approximate."],
  "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
  "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", C],
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
var kt = /* @__PURE__ */ new Map([ // kt = ADVISERS
  ["unknown-version", Ae],
  ["wrong-type", ke],
  ["bad-date", Te],
  ["bad-language", $e],
  ["bad-page", F],
  ["bad-scheme", F],
  ["insecure-link", F],
  ["bad-address", F]
]), Pt = 2e3, St = ["unknown-field", "bad-status"];
function Ce(e, t) { // Ce = fill, e = text, t = params
  return e.replace(/\$(\d)/g, (n, o) => { // e = text, n = _match, o = digit
    var r; // r = _a
    return (r = t[Number(o) - 1]) != null ? r : "";
  });
}
function Me(e, t, n = [], o) { // Me = explain, e = code, t = params, n = path, o = known
  var u; // u = _a
  let [r, i, s] = Fe[e], [a = ""] = t, l = o && (Se(a, o) || St.includes(e) && we(a, o)), c = [...t.map(O), ...l ? [l] : []]; // r = reason, i = fix, s = fixByNearest, Fe = PROBLEM_TEXTS, e = code, a = name, t = params, l = meant, o = known, Se = nearest, St = WITH_SYNONYMS, we = knownNameFor, c = all, O = shorten
  return x({
    params: c,
    reason: Ce(r, c),
    fix: Ce(s && (l || t.length > 1) ? s : i, c)
  }, a.length > Pt ? {} : (u = kt.get(e)) == null ? void 0 : u(t, n));
}

// src/programs/problems.ts
var Ot = [ // Ot = WARNINGS
  "unknown-field",
  "missing-label",
  "status-against-dates",
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
function G(e) { // G = severityOf, e = code
  return Ot.includes(e) ? "warning" : "error";
}

// src/programs/full-report.ts
var Rt = 20, Ie = 5, Ft = 200; // Rt = MOST_ALIKE, Ie = MOST_PLACES, Ft = MOST_KINDS
function Ct(e) { // Ct = shapeOf, e = path
  let t = (n) => e[n - 1] === "terms" || n === 1 && (e[0] === "vocabularies" || e[0] === "series"); // t = isId, n = depth, e = path
  return e.map((n, o) => t(o) || typeof n == "number" && e[o - 1] !== "include" ? "*" : n).join(" ");
}
function Le(e = Rt) { // Le = createFullReport, e = mostAlike, Rt = MOST_ALIKE
  let t = [], n = [], o = /* @__PURE__ */ new Map(), r = Math.max(Ft, e), i = 0, s = 0, a = (u, p, d) => x(x({ // t = path, n = problems, o = kinds, r = mostKinds, Ft = MOST_KINDS, e = mostAlike, i = warnings, s = more, a = toProblem, u = code, p = params, d = known, x = __spreadValues
    path: [...t],
    severity: G(u),
    code: u
  }, Me(u, p, t, d)), c.program === null ? {} : { program: c.program }), l = (u) => { // Me = explain, u = code, p = params, t = path, d = known, c = report, l = kindOf
    let p = `${u} ${Ct(t)}`, d = o.get(p) || null; // p = name, u = code, Ct = shapeOf, t = path, d = kind, o = kinds
    return !d && o.size < r && (G(u) === "error" || ++i <= r / 2) && (d = { count: 0, first: [] }, o.set(p, d)), d;
  }, c = {
    program: null,
    enter(u) {
      t.push(u);
    },
    leave() {
      t.pop();
    },
    add(u, p, d) {
      c.addWith(u, p === void 0 ? [] : [p], d);
    },
    addAt(u, p, d, g) {
      let E = t.length; // E = depth, t = path
      for (let D of [u].flat()) // D = step, u = part
        t.push(D);
      c.add(p, d, g), t.length = E;
    },
    addWith(u, p, d) {
      let g = l(u); // g = kind, l = kindOf, u = code
      if (!g) {
        s++;
        return;
      }
      if (g.count++, g.first.length < Math.max(e, Ie) + 1) {
        let E = a(u, p, d); // E = problem, a = toProblem, u = code, p = params, d = known
        g.first.push(E), n.push(E);
      }
    },
    done() {
      c.program = null;
      let u = /* @__PURE__ */ new Map(); // u = shown
      o.forEach(({ count: d, first: [g, ...E] }) => { // o = kinds, d = count, g = first, E = others
        g && d > e && (E.forEach((D) => u.set(D, null)), u.set(g, J(x({}, g), { alike: { count: d - 1, first: E.slice(0, Ie) } })));
      });
      let p = n.map((d) => u.has(d) ? u.get(d) : d).filter((d) => !!d); // p = all, n = problems, d = problem, u = shown
      return s ? [...p, a("more-problems", [String(s)])] : p;
    }
  };
  return c;
}

// src/programs/json-error.ts
var Mt = /[ \t\n\r]*/y, It = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // Mt = SPACE, It = TOKEN
function Ne(e, t, n) { // Ne = match, e = pattern, t = text, n = at
  var r; // r = _a
  e.lastIndex = n;
  let o = e.exec(t); // o = found, e = pattern, t = text
  return (r = o == null ? void 0 : o[0]) != null ? r : null;
}
function Lt(e) { // Lt = faultIn, e = text
  var r; // r = _a
  let t = [], n = "value", o = ""; // t = open, n = expected, o = before
  for (let i = 0; ; ) { // i = at
    i += ((r = Ne(Mt, e, i)) != null ? r : "").length;
    let s = Ne(It, e, i); // s = token, Ne = match, It = TOKEN, e = text, i = at
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
function _e(e) { // _e = jsonErrorPosition, e = text
  var o; // o = _a
  let t = Lt(e); // t = fault, Lt = faultIn, e = text
  if (t === null)
    return null;
  let n = e.slice(0, t).split(`
`);
  return { line: n.length, column: ((o = n[n.length - 1]) != null ? o : "").length + 1 };
}

// runtime:src/programs/read-page.ts
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// src/programs/parse.ts
function We(e, t, n = [], o) { // We = parsePrograms, e = text, t = options, n = included, o = mostAlike
  let r = Le(o), i = (0, U.x51)(e, t, n, r, (s, a) => { // r = report, Le = createFullReport, o = mostAlike, i = list, e = text, t = options, n = included, s = _message, a = json
    let l = _e(a); // l = position, _e = jsonErrorPosition, a = json
    return l ? ` at line ${l.line}, column ${l.column}` : "";
  });
  return i && xe(e, i, t, n, r), { list: i, problems: r.done() };
}
}
};
// </nowiki>