// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).validator = {
runtime: '347743a23b4c3d1f',
create: function ( require, module ) {
"use strict";
var M = Object.defineProperty, We = Object.defineProperties, je = Object.getOwnPropertyDescriptor, De = Object.getOwnPropertyDescriptors, Ke = Object.getOwnPropertyNames, q = Object.getOwnPropertySymbols;
var H = Object.prototype.hasOwnProperty, Xe = Object.prototype.propertyIsEnumerable;
var V = (e, t, n) => t in e ? M(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, b = (e, t) => {
  for (var n in t || (t = {}))
    H.call(t, n) && V(e, n, t[n]);
  if (q)
    for (var n of q(t))
      Xe.call(t, n) && V(e, n, t[n]);
  return e;
}, J = (e, t) => We(e, De(t));
var ze = (e, t) => {
  for (var n in t)
    M(e, n, { get: t[n], enumerable: !0 });
}, Be = (e, t, n, o) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let r of Ke(t))
      !H.call(e, r) && r !== n && M(e, r, { get: () => t[r], enumerable: !(o = je(t, r)) || o.enumerable });
  return e;
};
var Ge = (e) => Be(M({}, "__esModule", { value: !0 }), e);

// src/validator.ts
var Lt = {}; // Lt = validator_exports
ze(Lt, {
  parsePrograms: () => _e
});
module.exports = Ge(Lt);

// runtime:src/programs/json-object.ts
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// runtime:src/programs/kinds.ts
var x = require("program-explorer-runtime"); // x = import_program_explorer_runtime

// runtime:src/programs/patterns.ts
var T = require("program-explorer-runtime"); // T = import_program_explorer_runtime

// src/programs/checks/check-use.ts
var Ue = 200; // Ue = MOST_NEEDS
function qe(e, t) { // qe = withNarrower, e = chosen, t = vocabulary
  let n = new Set(e), o = /* @__PURE__ */ new Set(); // n = found, e = chosen, o = others
  return t == null || t.terms.forEach((r, s) => { // t = vocabulary, r = _term, s = start
    var l; // l = _a
    let i = [], a = s; // i = chain, a = at, s = start
    for (; a && !n.has(a) && !o.has(a); ) // a = at, n = found, o = others
      o.add(a), i.push(a), a = (l = t.terms.get(a)) == null ? void 0 : l.broader;
    a && n.has(a) && i.forEach((c) => n.add(c));
  }), n;
}
function Y({ terms: e, status: t }, n) { // Y = termsOf, e = terms, t = status, n = facet
  return n === "status" ? t ? [t] : [] : e.get(n) || [];
}
function Ve({ terms: e }, { programs: t, vocabularies: n }) { // Ve = isServed, e = terms, t = programs, n = vocabularies
  let o = Array.from(e, ([r, s]) => { // o = fitting, e = terms, r = facet, s = chosen
    let i = n.get(r), a = Array.from((i == null ? void 0 : i.terms.values()) || []).filter((l) => l.matchesAll).map(({ id: l }) => l); // i = vocabulary, n = vocabularies, r = facet, a = matchesAll, l = id
    return [r, qe([...s, ...a], i)];
  });
  return t.some((r) => o.every(([s, i]) => Y(r, s).some((a) => i.has(a))));
}
function Z(e, t, n) { // Z = checkNeeds, e = list, t = rawNeeds, n = report
  let o = Array.isArray(t) ? t : []; // o = raw, t = rawNeeds
  for (let r of e.programs.length ? e.needs.slice(0, Ue) : []) // r = need, e = list, Ue = MOST_NEEDS
    Ve(r, e) || n.addAt(["needs", o.findIndex((s) => Object(s).id === r.id)], "unserved-need");
}
function Q(e, t, n, o) { // Q = checkFirstFacet, e = record, t = program, n = facet, o = report
  let r = (0, x.xz)(e) && Object.prototype.hasOwnProperty.call(e, n) ? e[n] : null; // r = raw, e = record, n = facet
  (r === null || Array.isArray(r) && !r.length) && !Y(t, n).length && o.add("no-first-term", n);
}
function He(e, t) { // He = labelChecker, e = pageLanguage, t = report
  let n = /* @__PURE__ */ new Map(); // n = ids
  return (o, r) => { // o = id, r = label
    let s = typeof r == "string" ? /* @__PURE__ */ new Map([[e.toLowerCase(), r]]) : r, i = Array.from(s, ([l, c]) => `${l} ${c.normalize().replace(/\s+/g, " ").trim().toLowerCase()}`), a = i.find((l) => n.has(l)); // s = texts, r = label, e = pageLanguage, i = keys, l = key, c = text, a = same, n = ids
    a !== void 0 && t.addWith("same-label", [a.slice(a.indexOf(" ") + 1), n.get(a) || ""]), i.forEach((l) => n.set(l, n.get(l) || o));
  };
}
function ee(e, t, n) { // ee = checkLabels, e = vocabularies, t = pageLanguage, n = report
  let o = (r, s) => { // o = checkAll, r = all, s = goOn
    let i = He(t, n); // i = check, He = labelChecker, t = pageLanguage, n = report
    r.forEach((a, l) => { // r = all, a = one, l = id
      n.enter(l), i(l, a.label), s(a), n.leave();
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
var Je = ["mul", "und", "mis", "zxx", "qqx", "qqq"]; // Je = NO_LANGUAGES
function te(e) { // te = namesIn, e = language
  return "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language", fallback: "none" }) : void 0;
}
var k = te("en"); // k = ENGLISH_NAMES, te = namesIn
function Ye(e, t) { // Ye = addNames, e = codes, t = letters
  var n; // n = _a
  for (let o of k ? t : "") // o = first, k = ENGLISH_NAMES, t = letters
    for (let r of t) { // r = second, t = letters
      let s = o + r, i = (0, A.x10)(s) === s && (k == null ? void 0 : k.of(s)); // s = code, o = first, r = second, i = name, k = ENGLISH_NAMES
      if (i) {
        let a = ((n = te(s)) == null ? void 0 : n.of(s)) || i; // a = own, n = _a, te = namesIn, s = code, i = name
        e.set(a.toLowerCase(), s).set(i.toLowerCase(), s);
      }
    }
}
var I = null; // I = byName
function ne(e) { // ne = codeOfName, e = name
  return I || (I = /* @__PURE__ */ new Map([["simple", "en-simple"], ["simple english", "en-simple"]]), Ye(I, "abcdefghijklmnopqrstuvwxyz")), I.get(e.trim().toLowerCase());
}
function L(e) { // L = isNoLanguage, e = code
  return T.x17.test(e) && (Je.includes(e.toLowerCase()) || /^[a-z]{2}$/i.test(e) && k !== void 0 && !k.of(e));
}

// runtime:src/programs/links.ts
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/programs/advice/link-readings.ts
function N(e) { // N = addressFrom, e = text
  let t = e.trim().replace(/^(?:https?:)?[/\\]*/i, ""), n = t !== e.trim(), o = /^www\.[^\s/]+\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(t) || /^[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|edu|gov|info|io|eu)(?:[/?#]\S*)?$/i.test(t), r = n || o ? (0, y.x11)(`https://${t}`) : null; // t = bare, e = text, n = isScheme, o = isDomain, r = link
  return r && "url" in r && /\.|localhost/.test(t) ? r.url : null;
}
function _(e) { // _ = titleFrom, e = text
  let [, t] = /^(?:https?:\/\/[^/]+)?(?:\/wiki\/|wiki\/|\/?w\/index\.php\?title=)([^?&]+)/.exec(e.trim()) || []; // t = encoded, e = text
  try {
    let n = t ? (0, y.x11)(decodeURIComponent(t).replace(/_/g, " ")) : null; // n = link, t = encoded
    return n && "page" in n ? n.page : null;
  } catch (n) {
    return null;
  }
}
function re(e) { // re = isMail, e = text
  return /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(e.trim());
}

// src/programs/advice/markup.ts
var oe = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i, se = /<\/?[a-z][^<>]*>|<!--/i, ie = /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|'{2,}|\[https?:[^\s[\]]+ [^[\]]*\]|~{3,}/, Ze = /* @__PURE__ */ new Map([ // oe = ENTITY, se = HTML_TAG, ie = WIKITEXT, Ze = NAMED
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
      return Ze.get(n.toLowerCase()) || t;
    let o = /^#x/i.test(n) ? parseInt(n.slice(2), 16) : Number(n.slice(1)); // o = code, n = name
    return o > 0 && o <= 1114111 ? String.fromCodePoint(o) : t;
  });
}

// src/programs/shorten.ts
var Qe = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // Qe = INVISIBLE
function et(e) { // et = visible, e = text
  return e.replace(Qe, (t) => `\\u${t.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function O(e) { // O = shorten, e = text
  return et(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e);
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
  duration: "text",
  scale: "text",
  team: "text",
  partners: "text",
  owner: "text",
  page: "link",
  language: "language"
}, le = { label: "text", page: "link" }, de = { label: "text", help: "text" }, ce = { label: "text", help: "text" }, ue = { label: "text", aliases: "text" }, pe = { title: "text", page: "link" }, me = { talk: "link", bundle: "link", include: "link" };
function E(e, t, n) { // E = eachIn, e = value, t = report, n = visit
  let o = (r, s) => { // o = at, r = key, s = one
    t.enter(r), n(s, r), t.leave();
  };
  Array.isArray(e) ? e.forEach((r, s) => o(s, r)) : (0, x.xz)(e) && Object.keys(e).forEach((r) => o(r, e[r]));
}
function w(e, t, n, o) { // w = inField, e = record, t = name, n = report, o = visit
  (0, x.xz)(e) && Object.prototype.hasOwnProperty.call(e, t) && (n.enter(t), o(e[t]), n.leave());
}

// src/programs/checks/check-values.ts
var tt = [ // tt = TEXT_CHECKS
  ["html-tag", se],
  ["entity", oe],
  ["wikitext", ie],
  ["outer-space", /^[^\S\uFEFF]|[^\S\uFEFF]$/],
  ["lost-character", /\uFFFD/]
], nt = /[\u200B-\u200D\u2060-\u2064\uFEFF]/, rt = /^[ -\u058F\u1E00-\u206F\u20A0-\u2BFF\uFEFF]*$/;
function ge(e, t) { // ge = checkInvisible, e = value, t = report
  let n = e.search(nt); // n = at, e = value, nt = INVISIBLE
  n !== -1 && rt.test(e) && t.add("invisible", P(e, n));
}
function ot(e, t) { // ot = checkText, e = value, t = report
  for (let [n, o] of /\S/.test(e) ? tt : []) { // n = code, o = pattern, e = value, tt = TEXT_CHECKS
    let [r] = o.exec(e) || []; // r = found, o = pattern, e = value
    if (r !== void 0) {
      let s = n === "entity" ? W(r) : r; // s = decoded, n = code, W = decodeEntities, r = found
      t.addWith(n, [n === "lost-character" ? P(e, e.indexOf(r)) : r, ...s === r ? [] : [s]]);
    }
  }
  ge(e, t);
}
function st(e, t) { // st = checkLink, e = value, t = report
  let n = (0, y.x11)(e); // n = link, e = value
  if (n && "page" in n) {
    let o = _(e) || N(e); // o = meant, _ = titleFrom, e = value, N = addressFrom
    (o || re(e)) && t.addWith("doubtful-page", o ? [e, o] : [e]), ge(e, t);
  }
}
function he(e, t) { // he = checkLanguage, e = code, t = report
  L(e) ? t.add("doubtful-language", e) : T.x17.test(e) && (0, A.x10)(e) !== e.toLowerCase() && t.addWith("longer-code", [e, (0, A.x10)(e)]);
}
var fe = { text: ot, link: st, language: he }; // fe = CHECKS, ot = checkText, st = checkLink, he = checkLanguage
function v(e, t, n) { // v = checkFields, e = record, t = fields, n = report
  for (let o of Object.keys(t)) { // o = name, t = fields
    let r = t[o]; // r = kind, t = fields, o = name
    w(e, o, n, (s) => { // w = inField, e = record, o = name, n = report, s = value
      typeof s == "string" && fe[r](s, n), E(s, n, (i, a) => { // s = value, fe = CHECKS, r = kind, n = report, E = eachIn, i = one, a = key
        typeof i == "string" && fe[r](i, n), r === "text" && (0, x.xz)(s) && he(String(a), n);
      });
    });
  }
}

// src/programs/checks/check-page.ts
function ye(e) { // ye = rawPage, e = text
  return (0, D.xy)(e.replace(/^\uFEFF/, ""));
}
function it({ programs: e, facets: [t] }, n, o) { // it = programChecker, e = read, t = first, n = hasFacets, o = report
  let r = new Map(e.map((i) => [i.id, i])), s = n && t !== "period" && t !== "status" ? t : void 0; // r = byId, e = read, i = program, s = facet, n = hasFacets, t = first
  return (i) => w(i, "programs", o, (a) => E(a, o, (l) => { // i = page, w = inField, o = report, a = programs, E = eachIn, l = record
    let c = (0, x.xz)(l) ? l.id : null, u = typeof c == "string" ? r.get(c) : void 0; // c = id, l = record, u = program, r = byId
    o.program = typeof c == "string" && T.x16.test(c) ? c : null, v(l, ae, o), w(l, "materials", o, (p) => E(p, o, (d) => v(d, le, o))), u && s !== void 0 && Q(l, u, s, o), o.program = null;
  }));
}
function be(e, t, { language: n }, o, r) { // be = checkPage, e = text, t = list, n = language, o = included, r = report
  let s = ye(e); // s = page, ye = rawPage, e = text
  v(s, me, r), w(s, "vocabularies", r, (p) => E(p, r, (d) => { // v = checkFields, s = page, me = PAGE_TEXTS, r = report, w = inField, p = vocabularies, E = eachIn, d = vocabulary
    v(d, ce, r), w(d, "terms", r, (g) => E(g, r, ($) => v($, ue, r)));
  })), w(s, "series", r, (p) => E(p, r, (d) => v(d, pe, r))), w(s, "needs", r, (p) => E(p, r, (d) => { // w = inField, s = page, r = report, p = needs, E = eachIn, d = need, v = checkFields, pe = SERIES_TEXTS
    v(d, de, r), w(d, "terms", r, (g) => v(g, { language: "language" }, r));
  }));
  let { include: i, facets: a, needs: l } = s, c = Array.isArray(i) ? i : [], u = it(t, Array.isArray(a), r); // i = include, a = facets, l = needs, s = page, c = includes, u = checkPrograms, it = programChecker, t = list, r = report
  u(s);
  for (let { title: p, text: d } of o) // p = title, d = more, o = included
    r.enter("include"), r.enter(c.indexOf(p)), u(ye(d)), r.leave(), r.leave();
  ee(t.vocabularies, n, r), Z(t, l, r);
}

// runtime:src/programs/dates.ts
var K = require("program-explorer-runtime"); // K = import_program_explorer_runtime

// src/programs/advice/advice.ts
function S(e) { // S = fieldOf, e = path
  let t = e.filter((n) => typeof n == "string"); // t = names, e = path, n = step
  return t[t.length - 1] || "";
}

// src/programs/advice/date-advice.ts
var at = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], X = "([a-z]{3,9})\\.?", lt = [ // at = MONTHS, X = MONTH, lt = FORMS
  [/^(\d{4})$/, "y"],
  [/^(\d{4})[-/.](\d{1,2})$/, "ym"],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/i, "ymd"],
  [/^(\d{4})(\d\d)(\d\d)$/, "ymd"],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, "dmy"],
  [new RegExp(`^${X},? (\\d{4})$`, "i"), "my"],
  [new RegExp(`^(\\d{1,2})\\.? ${X},? (\\d{4})$`, "i"), "dmy"],
  [new RegExp(`^${X} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "i"), "mdy"]
], dt = /^(?:~|c\.|ca\.?|circa|about|around|approx\.?)\s*|\s*[~?]$/i, ct = /^(.*\d.*?)\s*(?:\u2013|\u2014|\/| - | to |-)\s*(\d{4}.*)$/, ut = /^(?:present|now|today|ongoing|current|continuing|open)$/i, pt = 60;
function mt(e) { // mt = monthNumber, e = text
  let t = at.indexOf(e.slice(0, 3).toLowerCase()); // t = found, at = MONTHS, e = text
  return t === -1 ? e : String(t + 1);
}
function z(e) { // z = rewriteDate, e = given
  let t = e.trim().replace(/\s+/g, " "), n = t.replace(dt, ""); // t = text, e = given, n = plain, dt = APPROXIMATE
  for (let [o, r] of lt) { // o = pattern, r = order, lt = FORMS
    let s = o.exec(n); // s = match, o = pattern, n = plain
    if (s) {
      let i = (d) => r.includes(d) ? s[r.indexOf(d) + 1] : void 0, [a, l, c] = [i("y"), i("m"), i("d")], u = [a || "", ...[l && mt(l), c].filter(Boolean).map((d) => String(d).padStart(2, "0"))].join("-"), p = n === t ? u : `${u}~`; // i = part, d = number, r = order, s = match, a = year, l = month, c = day, u = written, mt = monthNumber, p = date, n = plain, t = text
      return (0, K.xw)(p) && p;
    }
  }
  return null;
}
var xe = ([e = ""], t) => { // xe = adviseOnDate, e = value, t = path
  if (e.length > pt)
    return null;
  let n = S(t), o = z(e); // n = field, S = fieldOf, t = path, o = date, z = rewriteDate, e = value
  if (o)
    return { fix: `Write ${h(o)}.` };
  if (ut.test(e.trim()) && n !== "reviewed")
    return { fix: n === "end" ? 'Remove "end", and write "status": "ongoing" if the program goes on.' : "Write the day, the month or the year, such as 2020 or 2020-06." };
  let [, r = "", s = ""] = ct.exec(e.trim()) || [], [i, a] = [z(r), z(s)]; // r = first, s = second, ct = RANGE, e = value, i = start, a = end, z = rewriteDate
  return i && a && n !== "reviewed" ? { fix: `Write "start": ${h(i)} and "end": ${h(a)}.` } : null;
};

// src/programs/advice/field-names.ts
var ft = [ // ft = NAMES
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
function Te(e, t) { // Te = knownNameFor, e = name, t = known
  let n = e.toLowerCase().replace(/[-_ ]/g, ""), o = Array.from(t), [, r = []] = ft.find(([s]) => s.split(" ").includes(n)) || []; // n = plain, e = name, o = all, t = known, r = meant, ft = NAMES, s = names
  return r.find((s) => o.includes(s) && s !== e);
}

// src/programs/advice/language-advice.ts
var gt = 200; // gt = MOST_CHARACTERS
function ht(e) { // ht = meantBy, e = text
  let t = e.trim().replace(/_/g, "-"); // t = code, e = text
  return T.x17.test(t) && !L(t) ? (0, A.x10)(t) : ne(e);
}
var we = ([e = ""], t) => { // we = adviseOnLanguage, e = value, t = path
  if (e.length > gt)
    return null;
  let n = e.split(/\s*(?:[,;/&+]|\band\b)\s*/), o = n.map(ht).filter((r) => r !== void 0); // n = parts, e = value, o = codes, ht = meantBy, r = code
  return o.length < n.length ? null : o.length > 1 ? S(t) === "language" ? { fix: `Write a list: [ ${o.map(h).join(", ")} ].` } : null : { fix: `Write ${o.map(h).join("")}.` };
};

// src/programs/advice/link-advice.ts
var yt = /* @__PURE__ */ new Map([ // yt = FIELDS
  ["talk", "title"],
  ["bundle", "title"],
  ["include", "title"],
  ["url", "address"],
  ["sources", "address"]
]), $e = {
  title: "the title of a page",
  address: "an https address",
  either: "the title of a page, or an https address"
}, bt = /[<>[\]{}|\uFFFD]|[^ -~\u0080-\uFFFF]/;
function xt(e, t) { // xt = fits, e = link, t = kind
  return e !== null && (t === "either" || t === ("url" in e ? "address" : "title"));
}
function R(e, t, n = "Write ") { // R = proposal, e = value, t = kind, n = before
  return e !== null && xt((0, y.x11)(e), t) ? { fix: `${n}"${e}".` } : null;
}
function Ee(e) { // Ee = adviseOnAddress, e = text
  let t = e.search(/\s/); // t = space, e = text
  return t !== -1 ? { reason: `There is a space in the address: "${P(e, t)}".`, fix: "Write %20 in its place, or remove it." } : /^https:\/\/[^/]*@/i.test(e) ? { reason: `${h(e)} has a user name in it.`, fix: "Remove what is before the @." } : {};
}
function Tt(e, t) { // Tt = adviseOnInsecure, e = text, t = kind
  let n = `https${e.slice(4)}`, o = `${h(e)} begins with http, but https is needed.`, r = R(n, t, "If the page also opens with https, write "); // n = secure, e = text, o = reason, h = quote, r = proposed, R = proposal, t = kind
  if (r)
    return b({ reason: o }, r);
  let s = Ee(n); // s = other, Ee = adviseOnAddress, n = secure
  return b({ reason: `${o} An s alone is not enough. ${s.reason || ""}`.trim() }, s.fix ? { fix: s.fix } : {});
}
function wt(e) { // wt = decoded, e = text
  try {
    return decodeURIComponent(e);
  } catch (t) {
    return e;
  }
}
function $t(e) { // $t = adviseOnTitle, e = text
  let t = [W(e), wt(e)].filter((o) => o !== e).map((o) => R(o, "title")).find(Boolean), n = e.search(bt); // t = proposed, W = decodeEntities, e = text, wt = decoded, o = other, R = proposal, n = wrong, bt = NOT_IN_TITLES
  return t || n === -1 ? t || (e.startsWith("#") ? { fix: "Write the title of the page before the #." } : {}) : { reason: `A title cannot have ${h(e.charAt(n))} in it: "${P(e, n)}".` };
}
function Et(e, t) { // Et = adviseOnText, e = text, t = kind
  let [, n] = /^\[\[:?([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec(e) || /^\[(https:\/\/[^\s[\]]+)[^[\]]*\]$/.exec(e) || [], o = R(n || null, t) || t !== "address" && R(_(e), t); // n = inBrackets, e = text, o = proposed, R = proposal, t = kind, _ = titleFrom
  if (o)
    return o;
  let [, r = ""] = /^([a-z][a-z0-9+.-]*):/i.exec(e) || []; // r = scheme, e = text
  if (/^https:\/\//i.test(e))
    return t === "title" ? {} : Ee(e);
  if (/^http:/i.test(e) && t !== "title")
    return Tt(e, t);
  let s = R(N(e), t); // s = address, R = proposal, N = addressFrom, e = text, t = kind
  return s || (r && (0, y.x11)(e) === null ? { reason: `There can be no links that begin with "${r}:".` } : t === "address" ? {} : $t(e));
}
var F = ([e = ""], t) => { // F = adviseOnLink, e = value, t = path
  let n = yt.get(S(t)) || "either", o = e.trim(); // n = kind, yt = FIELDS, S = fieldOf, t = path, o = text, e = value
  if (!o)
    return { reason: "There is nothing in it.", fix: "Fill it in or remove it." };
  let r = n !== "address" && (0, y.x11)(o) === null && !/^[a-z]+:/i.test(o) ? "Copy the title from the top of the page." : `Write ${$e[n]}.`; // r = usual, n = kind, o = text, $e = NOUNS
  return b({ reason: `${h(o)} is not ${$e[n]}.`, fix: r }, Et(o, n));
};

// src/programs/advice/value-advice.ts
var ve = ([e = "", t, n]) => t !== "object" ? { reason: `The page is a ${t === "list" ? "list" : `value (${t})`}, but has to be an object.`, fix: 'Write { "version": 1, "programs": [ \u2026 ] }, with the programs in the brackets.' } : n === "nothing" ? { reason: 'The field "version" is missing.', fix: 'Add "version": 1.' } : n === "text" && e === "1" ? { reason: "The version is a text, but has to be a number.", fix: 'Write "version": 1, without quotation marks around the 1.' } : null, Ae = ([e = "", t]) => { // ve = adviseOnVersion, e = expected, t = found, n = kind, Ae = adviseOnType
  let n = e.split(" or "); // n = kinds, e = expected
  return t === "number" && n.includes("text") ? { fix: "Write it between quotation marks." } : n.includes("list") && (t === "text" || t === "object") ? { fix: "Write it as a list, between [ and ]." } : null;
};

// src/programs/edit-distance.ts
function ke(e, t, n) { // ke = editDistance, e = a, t = b, n = most
  let o = n + 1, r = [], s = Array.from({ length: t.length + 1 }, (i, a) => a); // o = tooMany, n = most, r = beforeLast, s = last, t = b, i = _, a = j
  for (let i = 1; i <= e.length; i++) { // e = a
    let a = s.map(() => o); // a = row, s = last, o = tooMany
    a[0] = i;
    let l = i; // l = least
    for (let c = Math.max(1, i - n); c <= Math.min(t.length, i + n); c++) { // c = j, n = most, t = b
      let u = e[i - 1] === t[c - 1], p = Math.min( // u = isSame, e = a, t = b, c = j, p = cost
        s[c - 1] + (u ? 0 : 1),
        s[c] + 1,
        a[c - 1] + 1
      );
      c > 1 && i > 1 && e[i - 1] === t[c - 2] && e[i - 2] === t[c - 1] && (p = Math.min(p, r[c - 2] + 1)), a[c] = p, l = Math.min(l, p);
    }
    if (l > n)
      return o;
    r = s, s = a;
  }
  return Math.min(s[t.length], o);
}

// src/programs/nearest.ts
var vt = 1e3; // vt = MOST_COMPARED
function Pe(e, t) { // Pe = nearest, e = name, t = known
  if (e.length > 100)
    return null;
  let n = e.toLowerCase(), o = null, r = e.length < 5 ? 1 : 2, s = 0; // n = lowerCase, e = name, o = best, r = most, s = compared
  for (let i of t) { // i = candidate, t = known
    if (++s > vt)
      break;
    if (Math.abs(i.length - e.length) <= r) {
      let a = ke(n, i.toLowerCase(), r); // a = distance, ke = editDistance, n = lowerCase, i = candidate, r = most
      a <= r && (o = i, r = a - 1);
    }
  }
  return o;
}

// src/programs/problem-texts.ts
var Se = "Correct it or remove it.", B = "Correct it, or add it there.", C = 'Did you mean "$2"?', Oe = "Choose another id.", Re = { // Se = CORRECT, B = CHOOSE, C = MEANT, Oe = RENAME, Re = PROBLEM_TEXTS
  "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
  "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
  "wrong-type": ["Expected $1, found $2.", Se],
  missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
  "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
  empty: ["There is nothing in it.", "Fill it in or remove it."],
  "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
  "reserved-id": ['The id "$1" is reserved.', Oe],
  "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', Oe],
  "unknown-field": ['There is no field "$1".', Se, C],
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
var At = /* @__PURE__ */ new Map([ // At = ADVISERS
  ["unknown-version", ve],
  ["wrong-type", Ae],
  ["bad-date", xe],
  ["bad-language", we],
  ["bad-page", F],
  ["bad-scheme", F],
  ["insecure-link", F],
  ["bad-address", F]
]), kt = 2e3, Pt = ["unknown-field", "bad-status"];
function Fe(e, t) { // Fe = fill, e = text, t = params
  return e.replace(/\$(\d)/g, (n, o) => { // e = text, n = _match, o = digit
    var r; // r = _a
    return (r = t[Number(o) - 1]) != null ? r : "";
  });
}
function Ce(e, t, n = [], o) { // Ce = explain, e = code, t = params, n = path, o = known
  var u; // u = _a
  let [r, s, i] = Re[e], [a = ""] = t, l = o && (Pe(a, o) || Pt.includes(e) && Te(a, o)), c = [...t.map(O), ...l ? [l] : []]; // r = reason, s = fix, i = fixByNearest, Re = PROBLEM_TEXTS, e = code, a = name, t = params, l = meant, o = known, Pe = nearest, Pt = WITH_SYNONYMS, Te = knownNameFor, c = all, O = shorten
  return b({
    params: c,
    reason: Fe(r, c),
    fix: Fe(i && (l || t.length > 1) ? i : s, c)
  }, a.length > kt ? {} : (u = At.get(e)) == null ? void 0 : u(t, n));
}

// src/programs/problems.ts
var St = [ // St = WARNINGS
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
  return St.includes(e) ? "warning" : "error";
}

// src/programs/full-report.ts
var Ot = 20, Me = 5, Rt = 200; // Ot = MOST_ALIKE, Me = MOST_PLACES, Rt = MOST_KINDS
function Ft(e) { // Ft = shapeOf, e = path
  let t = (n) => e[n - 1] === "terms" || n === 1 && (e[0] === "vocabularies" || e[0] === "series"); // t = isId, n = depth, e = path
  return e.map((n, o) => t(o) || typeof n == "number" && e[o - 1] !== "include" ? "*" : n).join(" ");
}
function Ie(e = Ot) { // Ie = createFullReport, e = mostAlike, Ot = MOST_ALIKE
  let t = [], n = [], o = /* @__PURE__ */ new Map(), r = Math.max(Rt, e), s = 0, i = 0, a = (u, p, d) => b(b({ // t = path, n = problems, o = kinds, r = mostKinds, Rt = MOST_KINDS, e = mostAlike, s = warnings, i = more, a = toProblem, u = code, p = params, d = known, b = __spreadValues
    path: [...t],
    severity: G(u),
    code: u
  }, Ce(u, p, t, d)), c.program === null ? {} : { program: c.program }), l = (u) => { // Ce = explain, u = code, p = params, t = path, d = known, c = report, l = kindOf
    let p = `${u} ${Ft(t)}`, d = o.get(p) || null; // p = name, u = code, Ft = shapeOf, t = path, d = kind, o = kinds
    return !d && o.size < r && (G(u) === "error" || ++s <= r / 2) && (d = { count: 0, first: [] }, o.set(p, d)), d;
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
      let $ = t.length; // $ = depth, t = path
      for (let j of [u].flat()) // j = step, u = part
        t.push(j);
      c.add(p, d, g), t.length = $;
    },
    addWith(u, p, d) {
      let g = l(u); // g = kind, l = kindOf, u = code
      if (!g) {
        i++;
        return;
      }
      if (g.count++, g.first.length < Math.max(e, Me) + 1) {
        let $ = a(u, p, d); // $ = problem, a = toProblem, u = code, p = params, d = known
        g.first.push($), n.push($);
      }
    },
    done() {
      c.program = null;
      let u = /* @__PURE__ */ new Map(); // u = shown
      o.forEach(({ count: d, first: [g, ...$] }) => { // o = kinds, d = count, g = first, $ = others
        g && d > e && ($.forEach((j) => u.set(j, null)), u.set(g, J(b({}, g), { alike: { count: d - 1, first: $.slice(0, Me) } })));
      });
      let p = n.map((d) => u.has(d) ? u.get(d) : d).filter((d) => !!d); // p = all, n = problems, d = problem, u = shown
      return i ? [...p, a("more-problems", [String(i)])] : p;
    }
  };
  return c;
}

// src/programs/json-error.ts
var Ct = /[ \t\n\r]*/y, Mt = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // Ct = SPACE, Mt = TOKEN
function Le(e, t, n) { // Le = match, e = pattern, t = text, n = at
  var r; // r = _a
  e.lastIndex = n;
  let o = e.exec(t); // o = found, e = pattern, t = text
  return (r = o == null ? void 0 : o[0]) != null ? r : null;
}
function It(e) { // It = faultIn, e = text
  var r; // r = _a
  let t = [], n = "value", o = ""; // t = open, n = expected, o = before
  for (let s = 0; ; ) { // s = at
    s += ((r = Le(Ct, e, s)) != null ? r : "").length;
    let i = Le(Mt, e, s); // i = token, Le = match, Mt = TOKEN, e = text, s = at
    if (i === null || n === "nothing")
      return i === null && s === e.length && n === "nothing" ? null : s;
    let a = t[t.length - 1]; // a = innermost, t = open
    if (a !== void 0 && i === (a === "{" ? "}" : "]") && (n === "more" || o === a))
      t.pop(), n = t.length ? "more" : "nothing";
    else if (n === "more" && i === ",")
      n = a === "{" ? "key" : "value";
    else if (n === "colon" && i === ":")
      n = "value";
    else if (n === "key" && i.startsWith('"'))
      n = "colon";
    else {
      if (n !== "value" || /^[}\],:]$/.test(i))
        return s;
      i === "{" || i === "[" ? (t.push(i), n = i === "{" ? "key" : "value") : n = t.length ? "more" : "nothing";
    }
    o = i, s += i.length;
  }
}
function Ne(e) { // Ne = jsonErrorPosition, e = text
  var o; // o = _a
  let t = It(e); // t = fault, It = faultIn, e = text
  if (t === null)
    return null;
  let n = e.slice(0, t).split(`
`);
  return { line: n.length, column: ((o = n[n.length - 1]) != null ? o : "").length + 1 };
}

// runtime:src/programs/read-page.ts
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// src/programs/parse.ts
function _e(e, t, n = [], o) { // _e = parsePrograms, e = text, t = options, n = included, o = mostAlike
  let r = Ie(o), s = (0, U.x18)(e, t, n, r, (i, a) => { // r = report, Ie = createFullReport, o = mostAlike, s = list, e = text, t = options, n = included, i = _message, a = json
    let l = Ne(a); // l = position, Ne = jsonErrorPosition, a = json
    return l ? ` at line ${l.line}, column ${l.column}` : "";
  });
  return s && be(e, s, t, n, r), { list: s, problems: r.done() };
}
}
};
// </nowiki>