// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).maintainer = {
runtime: 'e0bf842d0e23f87c',
create: function ( require, module ) {
"use strict";
var N = Object.defineProperty, gt = Object.defineProperties, ft = Object.getOwnPropertyDescriptor, ht = Object.getOwnPropertyDescriptors, yt = Object.getOwnPropertyNames, de = Object.getOwnPropertySymbols;
var pe = Object.prototype.hasOwnProperty, bt = Object.prototype.propertyIsEnumerable;
var ce = (e, t, n) => t in e ? N(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, h = (e, t) => {
  for (var n in t || (t = {}))
    pe.call(t, n) && ce(e, n, t[n]);
  if (de)
    for (var n of de(t))
      bt.call(t, n) && ce(e, n, t[n]);
  return e;
}, _ = (e, t) => gt(e, ht(t));
var xt = (e, t) => {
  for (var n in t)
    N(e, n, { get: t[n], enumerable: !0 });
}, Tt = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of yt(t))
      !pe.call(e, o) && o !== n && N(e, o, { get: () => t[o], enumerable: !(r = ft(t, o)) || r.enumerable });
  return e;
};
var $t = (e) => Tt(N({}, "__esModule", { value: !0 }), e);
var me = (e, t, n) => new Promise((r, o) => {
  var i = (l) => {
    try {
      a(n.next(l));
    } catch (d) {
      o(d);
    }
  }, s = (l) => {
    try {
      a(n.throw(l));
    } catch (d) {
      o(d);
    }
  }, a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, s);
  a((n = n.apply(e, t)).next());
});

// src/maintainer.ts
var Tn = {}; // Tn = maintainer_exports
xt(Tn, {
  advise: () => ut,
  driftHints: () => V,
  parsePrograms: () => z
});
module.exports = $t(Tn);

// runtime:src/page/notice.ts
var Y = require("program-explorer-runtime"); // Y = import_program_explorer_runtime

// runtime:src/programs/parse-options.ts
var Z = require("program-explorer-runtime"); // Z = import_program_explorer_runtime

// runtime:src/messages/messages.ts
var Q = require("program-explorer-runtime"); // Q = import_program_explorer_runtime

// runtime:src/messages/i18n/en.json
var ue = { "maintain-alike": "$1 There are more like this: $2. The first ones: $3", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else." }; // ue = en_default

// src/maintain/english.ts
var ge = new Map(Object.entries(ue)); // ge = ENGLISH, ue = en_default

// runtime:src/programs/data-model.ts
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// runtime:src/programs/json-object.ts
var ee = require("program-explorer-runtime"); // ee = import_program_explorer_runtime

// runtime:src/programs/kinds.ts
var T = require("program-explorer-runtime"); // T = import_program_explorer_runtime

// runtime:src/programs/patterns.ts
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// src/programs/checks/check-use.ts
var Pt = 200; // Pt = MOST_NEEDS
function Ot(e, t) { // Ot = withNarrower, e = chosen, t = vocabulary
  let n = new Set(e), r = /* @__PURE__ */ new Set(); // n = found, e = chosen, r = others
  return t == null || t.terms.forEach((o, i) => { // t = vocabulary, o = _term, i = start
    var l; // l = _a
    let s = [], a = i; // s = chain, a = at, i = start
    for (; a && !n.has(a) && !r.has(a); ) // a = at, n = found, r = others
      r.add(a), s.push(a), a = (l = t.terms.get(a)) == null ? void 0 : l.broader;
    a && n.has(a) && s.forEach((d) => n.add(d));
  }), n;
}
function fe({ terms: e, status: t }, n) { // fe = termsOf, e = terms, t = status, n = facet
  return n === "status" ? t ? [t] : [] : e.get(n) || [];
}
function kt({ terms: e }, { programs: t, vocabularies: n }) { // kt = isServed, e = terms, t = programs, n = vocabularies
  let r = Array.from(e, ([o, i]) => [o, Ot(i, n.get(o))]); // r = fitting, e = terms, o = facet, i = chosen, Ot = withNarrower, n = vocabularies
  return t.some((o) => r.every(([i, s]) => fe(o, i).some((a) => s.has(a))));
}
function he(e, t, n) { // he = checkNeeds, e = list, t = rawNeeds, n = report
  let r = Array.isArray(t) ? t : []; // r = raw, t = rawNeeds
  for (let o of e.programs.length ? e.needs.slice(0, Pt) : []) // o = need, e = list, Pt = MOST_NEEDS
    kt(o, e) || n.addAt(["needs", r.findIndex((i) => Object(i).id === o.id)], "unserved-need");
}
function ye(e, t, n, r) { // ye = checkFirstFacet, e = record, t = program, n = facet, r = report
  let o = (0, T.isObject)(e) && Object.prototype.hasOwnProperty.call(e, n) ? e[n] : null; // o = raw, e = record, n = facet
  (o === null || Array.isArray(o) && !o.length) && !fe(t, n).length && r.add("no-first-term", n);
}
function Et(e, t) { // Et = labelChecker, e = pageLanguage, t = report
  let n = /* @__PURE__ */ new Map(); // n = ids
  return (r, o) => { // r = id, o = label
    let i = typeof o == "string" ? /* @__PURE__ */ new Map([[e.toLowerCase(), o]]) : o, s = Array.from(i, ([l, d]) => `${l} ${d.normalize().replace(/\s+/g, " ").trim().toLowerCase()}`), a = s.find((l) => n.has(l)); // i = texts, o = label, e = pageLanguage, s = keys, l = key, d = text, a = same, n = ids
    a !== void 0 && t.addWith("same-label", [a.slice(a.indexOf(" ") + 1), n.get(a) || ""]), s.forEach((l) => n.set(l, n.get(l) || r));
  };
}
function be(e, t, n) { // be = checkLabels, e = vocabularies, t = pageLanguage, n = report
  let r = (o, i) => { // r = checkAll, o = all, i = goOn
    let s = Et(t, n); // s = check, Et = labelChecker, t = pageLanguage, n = report
    o.forEach((a, l) => { // o = all, a = one, l = id
      n.enter(l), s(l, a.label), i(a), n.leave();
    });
  };
  n.enter("vocabularies"), r(e, ({ terms: o }) => { // n = report, r = checkAll, e = vocabularies, o = terms
    n.enter("terms"), r(o, () => { // n = report, r = checkAll, o = terms
    }), n.leave();
  }), n.leave();
}

// src/programs/advice/languages.ts
var vt = ["mul", "und", "mis", "zxx", "qqx", "qqq"]; // vt = NO_LANGUAGES
function xe(e) { // xe = namesIn, e = language
  return "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language", fallback: "none" }) : void 0;
}
var v = xe("en"); // v = ENGLISH_NAMES, xe = namesIn
function At(e, t) { // At = addNames, e = codes, t = letters
  var n; // n = _a
  for (let r of v ? t : "") // r = first, v = ENGLISH_NAMES, t = letters
    for (let o of t) { // o = second, t = letters
      let i = r + o, s = A(i) === i && (v == null ? void 0 : v.of(i)); // i = code, r = first, o = second, s = name, A = codeOf, v = ENGLISH_NAMES
      if (s) {
        let a = ((n = xe(i)) == null ? void 0 : n.of(i)) || s; // a = own, n = _a, xe = namesIn, i = code, s = name
        e.set(a.toLowerCase(), i).set(s.toLowerCase(), i);
      }
    }
}
var W = null; // W = byName
function Te(e) { // Te = codeOfName, e = name
  return W || (W = /* @__PURE__ */ new Map([["simple", "en-simple"], ["simple english", "en-simple"]]), At(W, "abcdefghijklmnopqrstuvwxyz")), W.get(e.trim().toLowerCase());
}
function A(e) { // A = codeOf, e = code
  try {
    let [t = e] = Intl.getCanonicalLocales(e); // t = canonical, e = code
    return (t.length < e.length || e.length === 2 && t.length === 2) && e !== "als" ? t.toLowerCase() : e.toLowerCase();
  } catch (t) {
    return e.toLowerCase();
  }
}
function K(e) { // K = isNoLanguage, e = code
  return $.LANGUAGE.test(e) && (vt.includes(e.toLowerCase()) || /^[a-z]{2}$/i.test(e) && v !== void 0 && !v.of(e));
}

// runtime:src/programs/links.ts
var x = require("program-explorer-runtime"); // x = import_program_explorer_runtime

// src/programs/advice/link-readings.ts
function j(e) { // j = addressFrom, e = text
  let t = e.trim().replace(/^(?:https?:)?[/\\]*/i, ""), n = t !== e.trim(), r = /^www\.[^\s/]+\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(t) || /^[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|edu|gov|info|io|eu)(?:[/?#]\S*)?$/i.test(t), o = n || r ? (0, x.parseLink)(`https://${t}`) : null; // t = bare, e = text, n = isScheme, r = isDomain, o = link
  return o && "url" in o && /\.|localhost/.test(t) ? o.url : null;
}
function H(e) { // H = titleFrom, e = text
  let [, t] = /^(?:https?:\/\/[^/]+)?(?:\/wiki\/|wiki\/|\/?w\/index\.php\?title=)([^?&]+)/.exec(e.trim()) || []; // t = encoded, e = text
  try {
    let n = t ? (0, x.parseLink)(decodeURIComponent(t).replace(/_/g, " ")) : null; // n = link, t = encoded
    return n && "page" in n ? n.page : null;
  } catch (n) {
    return null;
  }
}
function $e(e) { // $e = isMail, e = text
  return /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(e.trim());
}

// src/programs/advice/markup.ts
var we = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i, Pe = /<\/?[a-z][^<>]*>|<!--/i, Oe = /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|'{2,}|\[https?:[^\s[\]]+ [^[\]]*\]|~{3,}/, St = /* @__PURE__ */ new Map([ // we = ENTITY, Pe = HTML_TAG, Oe = WIKITEXT, St = NAMED
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\xA0"],
  ["ndash", "\u2013"],
  ["mdash", "\u2014"]
]);
function X(e) { // X = decodeEntities, e = text
  return e.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (t, n) => { // e = text, t = entity, n = name
    if (!n.startsWith("#"))
      return St.get(n.toLowerCase()) || t;
    let r = /^#x/i.test(n) ? parseInt(n.slice(2), 16) : Number(n.slice(1)); // r = code, n = name
    return r > 0 && r <= 1114111 ? String.fromCodePoint(r) : t;
  });
}

// src/programs/shorten.ts
var Mt = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // Mt = INVISIBLE
function Rt(e) { // Rt = visible, e = text
  return e.replace(Mt, (t) => `\\u${t.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function F(e) { // F = shorten, e = text
  return Rt(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e);
}
function S(e, t) { // S = shortenAround, e = text, t = at
  let n = Math.max(0, t - 30); // n = start, t = at
  return n && e.length > 60 ? `\u2026${F(e.slice(n))}` : F(e);
}
function y(e) { // y = quote, e = value
  return `"${F(e)}"`;
}

// src/programs/checks/fields.ts
var ke = { // ke = PROGRAM_TEXTS
  title: "text",
  summary: "text",
  duration: "text",
  scale: "text",
  team: "text",
  partners: "text",
  owner: "text",
  page: "link",
  language: "language"
}, Ee = { label: "text", page: "link" }, ve = { label: "text" }, Ae = { label: "text", help: "text" }, Se = { label: "text", aliases: "text" }, Me = { title: "text", page: "link" }, Re = { talk: "link", bundle: "link", include: "link" };
function P(e, t, n) { // P = eachIn, e = value, t = report, n = visit
  let r = (o, i) => { // r = at, o = key, i = one
    t.enter(o), n(i, o), t.leave();
  };
  Array.isArray(e) ? e.forEach((o, i) => r(i, o)) : (0, T.isObject)(e) && Object.keys(e).forEach((o) => r(o, e[o]));
}
function w(e, t, n, r) { // w = inField, e = record, t = name, n = report, r = visit
  (0, T.isObject)(e) && Object.prototype.hasOwnProperty.call(e, t) && (n.enter(t), r(e[t]), n.leave());
}

// src/programs/checks/check-values.ts
var Ft = [ // Ft = TEXT_CHECKS
  ["html-tag", Pe],
  ["entity", we],
  ["wikitext", Oe],
  ["outer-space", /^[^\S\uFEFF]|[^\S\uFEFF]$/],
  ["lost-character", /\uFFFD/]
], It = /[\u200B-\u200D\u2060-\u2064\uFEFF]/, Lt = /^[ -\u058F\u1E00-\u206F\u20A0-\u2BFF\uFEFF]*$/;
function Ie(e, t) { // Ie = checkInvisible, e = value, t = report
  let n = e.search(It); // n = at, e = value, It = INVISIBLE
  n !== -1 && Lt.test(e) && t.add("invisible", S(e, n));
}
function Ct(e, t) { // Ct = checkText, e = value, t = report
  for (let [n, r] of /\S/.test(e) ? Ft : []) { // n = code, r = pattern, e = value, Ft = TEXT_CHECKS
    let [o] = r.exec(e) || []; // o = found, r = pattern, e = value
    if (o !== void 0) {
      let i = n === "entity" ? X(o) : o; // i = decoded, n = code, X = decodeEntities, o = found
      t.addWith(n, [n === "lost-character" ? S(e, e.indexOf(o)) : o, ...i === o ? [] : [i]]);
    }
  }
  Ie(e, t);
}
function Nt(e, t) { // Nt = checkLink, e = value, t = report
  let n = (0, x.parseLink)(e); // n = link, e = value
  if (n && "page" in n) {
    let r = H(e) || j(e); // r = meant, H = titleFrom, e = value, j = addressFrom
    (r || $e(e)) && t.addWith("doubtful-page", r ? [e, r] : [e]), Ie(e, t);
  }
}
function Le(e, t) { // Le = checkLanguage, e = code, t = report
  K(e) ? t.add("doubtful-language", e) : $.LANGUAGE.test(e) && A(e) !== e.toLowerCase() && t.addWith("longer-code", [e, A(e)]);
}
var Fe = { text: Ct, link: Nt, language: Le }; // Fe = CHECKS, Ct = checkText, Nt = checkLink, Le = checkLanguage
function O(e, t, n) { // O = checkFields, e = record, t = fields, n = report
  for (let r of Object.keys(t)) { // r = name, t = fields
    let o = t[r]; // o = kind, t = fields, r = name
    w(e, r, n, (i) => { // w = inField, e = record, r = name, n = report, i = value
      typeof i == "string" && Fe[o](i, n), P(i, n, (s, a) => { // i = value, Fe = CHECKS, o = kind, n = report, P = eachIn, s = one, a = key
        typeof s == "string" && Fe[o](s, n), o === "text" && (0, T.isObject)(i) && Le(String(a), n);
      });
    });
  }
}

// src/programs/checks/check-page.ts
function Ce(e) { // Ce = rawPage, e = text
  return (0, ee.parseJsonObject)(e.replace(/^\uFEFF/, ""));
}
function _t({ programs: e, facets: [t] }, n, r) { // _t = programChecker, e = read, t = first, n = hasFacets, r = report
  let o = new Map(e.map((s) => [s.id, s])), i = n && t !== "period" && t !== "status" ? t : void 0; // o = byId, e = read, s = program, i = facet, n = hasFacets, t = first
  return (s) => w(s, "programs", r, (a) => P(a, r, (l) => { // s = page, w = inField, r = report, a = programs, P = eachIn, l = record
    let d = (0, T.isObject)(l) ? l.id : null, c = typeof d == "string" ? o.get(d) : void 0; // d = id, l = record, c = program, o = byId
    r.program = typeof d == "string" && $.ID.test(d) ? d : null, O(l, ke, r), w(l, "materials", r, (m) => P(m, r, (p) => O(p, Ee, r))), c && i !== void 0 && ye(l, c, i, r), r.program = null;
  }));
}
function Ne(e, t, { language: n }, r, o) { // Ne = checkPage, e = text, t = list, n = language, r = included, o = report
  let i = Ce(e); // i = page, Ce = rawPage, e = text
  O(i, Re, o), w(i, "vocabularies", o, (m) => P(m, o, (p) => { // O = checkFields, i = page, Re = PAGE_TEXTS, o = report, w = inField, m = vocabularies, P = eachIn, p = vocabulary
    O(p, Ae, o), w(p, "terms", o, (f) => P(f, o, (b) => O(b, Se, o)));
  })), w(i, "series", o, (m) => P(m, o, (p) => O(p, Me, o))), w(i, "needs", o, (m) => P(m, o, (p) => { // w = inField, i = page, o = report, m = needs, P = eachIn, p = need, O = checkFields, Me = SERIES_TEXTS
    O(p, ve, o), w(p, "terms", o, (f) => O(f, { language: "language" }, o));
  }));
  let { include: s, facets: a, needs: l } = i, d = Array.isArray(s) ? s : [], c = _t(t, Array.isArray(a), o); // s = include, a = facets, l = needs, i = page, d = includes, c = checkPrograms, _t = programChecker, t = list, o = report
  c(i);
  for (let { title: m, text: p } of r) // m = title, p = more, r = included
    o.enter("include"), o.enter(d.indexOf(m)), c(Ce(p)), o.leave(), o.leave();
  be(t.vocabularies, n, o), he(t, l, o);
}

// runtime:src/programs/dates.ts
var te = require("program-explorer-runtime"); // te = import_program_explorer_runtime

// src/programs/advice/advice.ts
function M(e) { // M = fieldOf, e = path
  let t = e.filter((n) => typeof n == "string"); // t = names, e = path, n = step
  return t[t.length - 1] || "";
}

// src/programs/advice/date-advice.ts
var Dt = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], ne = "([a-z]{3,9})\\.?", Wt = [ // Dt = MONTHS, ne = MONTH, Wt = FORMS
  [/^(\d{4})$/, "y"],
  [/^(\d{4})[-/.](\d{1,2})$/, "ym"],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/i, "ymd"],
  [/^(\d{4})(\d\d)(\d\d)$/, "ymd"],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, "dmy"],
  [new RegExp(`^${ne},? (\\d{4})$`, "i"), "my"],
  [new RegExp(`^(\\d{1,2})\\.? ${ne},? (\\d{4})$`, "i"), "dmy"],
  [new RegExp(`^${ne} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "i"), "mdy"]
], Kt = /^(?:~|c\.|ca\.?|circa|about|around|approx\.?)\s*|\s*[~?]$/i, jt = /^(.*\d.*?)\s*(?:\u2013|\u2014|\/| - | to |-)\s*(\d{4}.*)$/, Ht = /^(?:present|now|today|ongoing|current|continuing|open)$/i, Xt = 60;
function zt(e) { // zt = monthNumber, e = text
  let t = Dt.indexOf(e.slice(0, 3).toLowerCase()); // t = found, Dt = MONTHS, e = text
  return t === -1 ? e : String(t + 1);
}
function re(e) { // re = rewriteDate, e = given
  let t = e.trim().replace(/\s+/g, " "), n = t.replace(Kt, ""); // t = text, e = given, n = plain, Kt = APPROXIMATE
  for (let [r, o] of Wt) { // r = pattern, o = order, Wt = FORMS
    let i = r.exec(n); // i = match, r = pattern, n = plain
    if (i) {
      let s = (p) => o.includes(p) ? i[o.indexOf(p) + 1] : void 0, [a, l, d] = [s("y"), s("m"), s("d")], c = [a || "", ...[l && zt(l), d].filter(Boolean).map((p) => String(p).padStart(2, "0"))].join("-"), m = n === t ? c : `${c}~`; // s = part, p = number, o = order, i = match, a = year, l = month, d = day, c = written, zt = monthNumber, m = date, n = plain, t = text
      return (0, te.parseDate)(m) && m;
    }
  }
  return null;
}
var _e = ([e = ""], t) => { // _e = adviseOnDate, e = value, t = path
  if (e.length > Xt)
    return null;
  let n = M(t), r = re(e); // n = field, M = fieldOf, t = path, r = date, re = rewriteDate, e = value
  if (r)
    return { fix: `Write ${y(r)}.` };
  if (Ht.test(e.trim()) && n !== "reviewed")
    return { fix: n === "end" ? 'Remove "end", and write "status": "ongoing" if the program goes on.' : "Write the day, the month or the year, such as 2020 or 2020-06." };
  let [, o = "", i = ""] = jt.exec(e.trim()) || [], [s, a] = [re(o), re(i)]; // o = first, i = second, jt = RANGE, e = value, s = start, a = end, re = rewriteDate
  return s && a && n !== "reviewed" ? { fix: `Write "start": ${y(s)} and "end": ${y(a)}.` } : null;
};

// src/programs/advice/field-names.ts
var Ut = [ // Ut = NAMES
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
function De(e, t) { // De = knownNameFor, e = name, t = known
  let n = e.toLowerCase().replace(/[-_ ]/g, ""), r = Array.from(t), [, o = []] = Ut.find(([i]) => i.split(" ").includes(n)) || []; // n = plain, e = name, r = all, t = known, o = meant, Ut = NAMES, i = names
  return o.find((i) => r.includes(i) && i !== e);
}

// src/programs/advice/language-advice.ts
var Bt = 200; // Bt = MOST_CHARACTERS
function Gt(e) { // Gt = meantBy, e = text
  let t = e.trim().replace(/_/g, "-"); // t = code, e = text
  return $.LANGUAGE.test(t) && !K(t) ? A(t) : Te(e);
}
var We = ([e = ""], t) => { // We = adviseOnLanguage, e = value, t = path
  if (e.length > Bt)
    return null;
  let n = e.split(/\s*(?:[,;/&+]|\band\b)\s*/), r = n.map(Gt).filter((o) => o !== void 0); // n = parts, e = value, r = codes, Gt = meantBy, o = code
  return r.length < n.length ? null : r.length > 1 ? M(t) === "language" ? { fix: `Write a list: [ ${r.map(y).join(", ")} ].` } : null : { fix: `Write ${r.map(y).join("")}.` };
};

// src/programs/advice/link-advice.ts
var qt = /* @__PURE__ */ new Map([ // qt = FIELDS
  ["talk", "title"],
  ["bundle", "title"],
  ["include", "title"],
  ["url", "address"],
  ["sources", "address"]
]), Ke = {
  title: "the title of a page",
  address: "an https address",
  either: "the title of a page, or an https address"
}, Vt = /[<>[\]{}|\uFFFD]|[^ -~\u0080-\uFFFF]/;
function Jt(e, t) { // Jt = fits, e = link, t = kind
  return e !== null && (t === "either" || t === ("url" in e ? "address" : "title"));
}
function I(e, t, n = "Write ") { // I = proposal, e = value, t = kind, n = before
  return e !== null && Jt((0, x.parseLink)(e), t) ? { fix: `${n}"${e}".` } : null;
}
function je(e) { // je = adviseOnAddress, e = text
  let t = e.search(/\s/); // t = space, e = text
  return t !== -1 ? { reason: `There is a space in the address: "${S(e, t)}".`, fix: "Write %20 in its place, or remove it." } : /^https:\/\/[^/]*@/i.test(e) ? { reason: `${y(e)} has a user name in it.`, fix: "Remove what is before the @." } : {};
}
function Yt(e, t) { // Yt = adviseOnInsecure, e = text, t = kind
  let n = `https${e.slice(4)}`, r = `${y(e)} begins with http, but https is needed.`, o = I(n, t, "If the page also opens with https, write "); // n = secure, e = text, r = reason, y = quote, o = proposed, I = proposal, t = kind
  if (o)
    return h({ reason: r }, o);
  let i = je(n); // i = other, je = adviseOnAddress, n = secure
  return h({ reason: `${r} An s alone is not enough. ${i.reason || ""}`.trim() }, i.fix ? { fix: i.fix } : {});
}
function Zt(e) { // Zt = decoded, e = text
  try {
    return decodeURIComponent(e);
  } catch (t) {
    return e;
  }
}
function Qt(e) { // Qt = adviseOnTitle, e = text
  let t = [X(e), Zt(e)].filter((r) => r !== e).map((r) => I(r, "title")).find(Boolean), n = e.search(Vt); // t = proposed, X = decodeEntities, e = text, Zt = decoded, r = other, I = proposal, n = wrong, Vt = NOT_IN_TITLES
  return t || n === -1 ? t || (e.startsWith("#") ? { fix: "Write the title of the page before the #." } : {}) : { reason: `A title cannot have ${y(e.charAt(n))} in it: "${S(e, n)}".` };
}
function en(e, t) { // en = adviseOnText, e = text, t = kind
  let [, n] = /^\[\[:?([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec(e) || /^\[(https:\/\/[^\s[\]]+)[^[\]]*\]$/.exec(e) || [], r = I(n || null, t) || t !== "address" && I(H(e), t); // n = inBrackets, e = text, r = proposed, I = proposal, t = kind, H = titleFrom
  if (r)
    return r;
  let [, o = ""] = /^([a-z][a-z0-9+.-]*):/i.exec(e) || []; // o = scheme, e = text
  if (/^https:\/\//i.test(e))
    return t === "title" ? {} : je(e);
  if (/^http:/i.test(e) && t !== "title")
    return Yt(e, t);
  let i = I(j(e), t); // i = address, I = proposal, j = addressFrom, e = text, t = kind
  return i || (o && (0, x.parseLink)(e) === null ? { reason: `There can be no links that begin with "${o}:".` } : t === "address" ? {} : Qt(e));
}
var L = ([e = ""], t) => { // L = adviseOnLink, e = value, t = path
  let n = qt.get(M(t)) || "either", r = e.trim(); // n = kind, qt = FIELDS, M = fieldOf, t = path, r = text, e = value
  if (!r)
    return { reason: "There is nothing in it.", fix: "Fill it in or remove it." };
  let o = n !== "address" && (0, x.parseLink)(r) === null && !/^[a-z]+:/i.test(r) ? "Copy the title from the top of the page." : `Write ${Ke[n]}.`; // o = usual, n = kind, r = text, Ke = NOUNS
  return h({ reason: `${y(r)} is not ${Ke[n]}.`, fix: o }, en(r, n));
};

// src/programs/advice/value-advice.ts
var He = ([e = "", t, n]) => t !== "object" ? { reason: `The page is a ${t === "list" ? "list" : `value (${t})`}, but has to be an object.`, fix: 'Write { "version": 1, "programs": [ \u2026 ] }, with the programs in the brackets.' } : n === "nothing" ? { reason: 'The field "version" is missing.', fix: 'Add "version": 1.' } : n === "text" && e === "1" ? { reason: "The version is a text, but has to be a number.", fix: 'Write "version": 1, without quotation marks around the 1.' } : null, Xe = ([e = "", t]) => { // He = adviseOnVersion, e = expected, t = found, n = kind, Xe = adviseOnType
  let n = e.split(" or "); // n = kinds, e = expected
  return t === "number" && n.includes("text") ? { fix: "Write it between quotation marks." } : n.includes("list") && (t === "text" || t === "object") ? { fix: "Write it as a list, between [ and ]." } : null;
};

// src/programs/edit-distance.ts
function ze(e, t, n) { // ze = editDistance, e = a, t = b, n = most
  let r = n + 1, o = [], i = Array.from({ length: t.length + 1 }, (s, a) => a); // r = tooMany, n = most, o = beforeLast, i = last, t = b, s = _, a = j
  for (let s = 1; s <= e.length; s++) { // s = i, e = a
    let a = i.map(() => r); // a = row, i = last, r = tooMany
    a[0] = s;
    let l = s; // l = least, s = i
    for (let d = Math.max(1, s - n); d <= Math.min(t.length, s + n); d++) { // d = j, s = i, n = most, t = b
      let c = e[s - 1] === t[d - 1], m = Math.min( // c = isSame, e = a, s = i, t = b, d = j, m = cost
        i[d - 1] + (c ? 0 : 1),
        i[d] + 1,
        a[d - 1] + 1
      );
      d > 1 && s > 1 && e[s - 1] === t[d - 2] && e[s - 2] === t[d - 1] && (m = Math.min(m, o[d - 2] + 1)), a[d] = m, l = Math.min(l, m);
    }
    if (l > n)
      return r;
    o = i, i = a;
  }
  return Math.min(i[t.length], r);
}

// src/programs/nearest.ts
var tn = 1e3; // tn = MOST_COMPARED
function Ue(e, t) { // Ue = nearest, e = name, t = known
  if (e.length > 100)
    return null;
  let n = e.toLowerCase(), r = null, o = e.length < 5 ? 1 : 2, i = 0; // n = lowerCase, e = name, r = best, o = most, i = compared
  for (let s of t) { // s = candidate, t = known
    if (++i > tn)
      break;
    if (Math.abs(s.length - e.length) <= o) {
      let a = ze(n, s.toLowerCase(), o); // a = distance, ze = editDistance, n = lowerCase, s = candidate, o = most
      a <= o && (r = s, o = a - 1);
    }
  }
  return r;
}

// src/programs/problem-texts.ts
var Be = "Correct it or remove it.", oe = "Correct it, or add it there.", C = 'Did you mean "$2"?', Ge = "Choose another id.", qe = { // Be = CORRECT, oe = CHOOSE, C = MEANT, Ge = RENAME, qe = PROBLEM_TEXTS
  "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
  "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
  "wrong-type": ["Expected $1, found $2.", Be],
  missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
  "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
  empty: ["There is nothing in it.", "Fill it in or remove it."],
  "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
  "reserved-id": ['The id "$1" is reserved.', Ge],
  "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', Ge],
  "unknown-field": ['There is no field "$1".', Be, C],
  "unknown-facet": ['"$1" is no facet: it has no vocabulary.', oe, C],
  "unknown-term": ['"$1" is not in the vocabulary.', oe, C],
  "unknown-program": ['There is no program with the id "$1".', oe, C],
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
  "longer-code": ['The language "$1" has the shorter code "$2".', 'Write "$2", or readers can choose the language twice.'],
  "same-label": ['The label "$1" is also that of "$2".', "Change one of them, or use only one of the two."],
  "unserved-need": ["No program has these terms, so that the need leads to nothing.", "Add the terms to programs, or remove the need."],
  "no-first-term": ['It has no term in "$1", the first facet.', 'Add "$1", or readers who choose there do not find it.'],
  "more-problems": ["There are $1 more problems of other kinds.", "Correct these first."]
};

// src/programs/explain.ts
var nn = /* @__PURE__ */ new Map([ // nn = ADVISERS
  ["unknown-version", He],
  ["wrong-type", Xe],
  ["bad-date", _e],
  ["bad-language", We],
  ["bad-page", L],
  ["bad-scheme", L],
  ["insecure-link", L],
  ["bad-address", L]
]), rn = 2e3, on = ["unknown-field", "bad-status"];
function Ve(e, t) { // Ve = fill, e = text, t = params
  return e.replace(/\$(\d)/g, (n, r) => { // e = text, n = _match, r = digit
    var o; // o = _a
    return (o = t[Number(r) - 1]) != null ? o : "";
  });
}
function Je(e, t, n = [], r) { // Je = explain, e = code, t = params, n = path, r = known
  var c; // c = _a
  let [o, i, s] = qe[e], [a = ""] = t, l = r && (Ue(a, r) || on.includes(e) && De(a, r)), d = [...t.map(F), ...l ? [l] : []]; // o = reason, i = fix, s = fixByNearest, qe = PROBLEM_TEXTS, e = code, a = name, t = params, l = meant, r = known, Ue = nearest, on = WITH_SYNONYMS, De = knownNameFor, d = all, F = shorten
  return h({
    params: d,
    reason: Ve(o, d),
    fix: Ve(s && (l || t.length > 1) ? s : i, d)
  }, a.length > rn ? {} : (c = nn.get(e)) == null ? void 0 : c(t, n));
}

// src/programs/problems.ts
var sn = [ // sn = WARNINGS
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
function ie(e) { // ie = severityOf, e = code
  return sn.includes(e) ? "warning" : "error";
}
function Ye(e) { // Ye = countProblems, e = problems
  return e.reduce((t, { code: n, params: r, alike: o }) => t + (n === "more-problems" ? Number(r[0]) : 1 + (o ? o.count : 0)), 0);
}
function se(e, t) { // se = describePath, e = path, t = program
  return e.map((n, r) => { // e = path, n = step, r = depth
    let o = typeof n == "number" ? `#${n + 1}` : n; // o = name, n = step
    return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${o} ("${t}")` : o;
  }).join(" \u2192 ");
}

// src/programs/full-report.ts
var an = 20, Ze = 5, ln = 200; // an = MOST_ALIKE, Ze = MOST_PLACES, ln = MOST_KINDS
function dn(e) { // dn = shapeOf, e = path
  let t = (n) => e[n - 1] === "terms" || n === 1 && (e[0] === "vocabularies" || e[0] === "series"); // t = isId, n = depth, e = path
  return e.map((n, r) => t(r) || typeof n == "number" && e[r - 1] !== "include" ? "*" : n).join(" ");
}
function Qe(e = an) { // Qe = createFullReport, e = mostAlike, an = MOST_ALIKE
  let t = [], n = [], r = /* @__PURE__ */ new Map(), o = Math.max(ln, e), i = 0, s = 0, a = (c, m, p) => h(h({ // t = path, n = problems, r = kinds, o = mostKinds, ln = MOST_KINDS, e = mostAlike, i = warnings, s = more, a = toProblem, c = code, m = params, p = known, h = __spreadValues
    path: [...t],
    severity: ie(c),
    code: c
  }, Je(c, m, t, p)), d.program === null ? {} : { program: d.program }), l = (c) => { // Je = explain, c = code, m = params, t = path, p = known, d = report, l = kindOf
    let m = `${c} ${dn(t)}`, p = r.get(m) || null; // m = name, c = code, dn = shapeOf, t = path, p = kind, r = kinds
    return !p && r.size < o && (ie(c) === "error" || ++i <= o / 2) && (p = { count: 0, first: [] }, r.set(m, p)), p;
  }, d = {
    program: null,
    enter(c) {
      t.push(c);
    },
    leave() {
      t.pop();
    },
    add(c, m, p) {
      d.addWith(c, m === void 0 ? [] : [m], p);
    },
    addAt(c, m, p, f) {
      let b = t.length; // b = depth, t = path
      for (let J of [c].flat()) // J = step, c = part
        t.push(J);
      d.add(m, p, f), t.length = b;
    },
    addWith(c, m, p) {
      let f = l(c); // f = kind, l = kindOf, c = code
      if (!f) {
        s++;
        return;
      }
      if (f.count++, f.first.length < Math.max(e, Ze) + 1) {
        let b = a(c, m, p); // b = problem, a = toProblem, c = code, m = params, p = known
        f.first.push(b), n.push(b);
      }
    },
    done() {
      d.program = null;
      let c = /* @__PURE__ */ new Map(); // c = shown
      r.forEach(({ count: p, first: [f, ...b] }) => { // r = kinds, p = count, f = first, b = others
        f && p > e && (b.forEach((J) => c.set(J, null)), c.set(f, _(h({}, f), { alike: { count: p - 1, first: b.slice(0, Ze) } })));
      });
      let m = n.map((p) => c.has(p) ? c.get(p) : p).filter((p) => !!p); // m = all, n = problems, p = problem, c = shown
      return s ? [...m, a("more-problems", [String(s)])] : m;
    }
  };
  return d;
}

// src/programs/json-error.ts
var cn = /[ \t\n\r]*/y, pn = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // cn = SPACE, pn = TOKEN
function et(e, t, n) { // et = match, e = pattern, t = text, n = at
  var o; // o = _a
  e.lastIndex = n;
  let r = e.exec(t); // r = found, e = pattern, t = text
  return (o = r == null ? void 0 : r[0]) != null ? o : null;
}
function mn(e) { // mn = faultIn, e = text
  var o; // o = _a
  let t = [], n = "value", r = ""; // t = open, n = expected, r = before
  for (let i = 0; ; ) { // i = at
    i += ((o = et(cn, e, i)) != null ? o : "").length;
    let s = et(pn, e, i); // s = token, et = match, pn = TOKEN, e = text, i = at
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
function tt(e) { // tt = jsonErrorPosition, e = text
  var r; // r = _a
  let t = mn(e); // t = fault, mn = faultIn, e = text
  if (t === null)
    return null;
  let n = e.slice(0, t).split(`
`);
  return { line: n.length, column: ((r = n[n.length - 1]) != null ? r : "").length + 1 };
}

// runtime:src/programs/read-page.ts
var ae = require("program-explorer-runtime"); // ae = import_program_explorer_runtime

// src/programs/parse.ts
function z(e, t, n = [], r) { // z = parsePrograms, e = text, t = options, n = included, r = mostAlike
  let o = Qe(r), i = (0, ae.readPage)(e, t, n, o, (s, a) => { // o = report, Qe = createFullReport, r = mostAlike, i = list, e = text, t = options, n = included, s = _message, a = json
    let l = tt(a); // l = position, tt = jsonErrorPosition, a = json
    return l ? ` at line ${l.line}, column ${l.column}` : "";
  });
  return i && Ne(e, i, t, n, o), { list: i, problems: o.done() };
}

// src/maintain/fix.ts
var U = 5; // U = MOST_HINTS
function un(e, { path: t, program: n, reason: r, fix: o, alike: i }) { // un = problemHint, e = msg, t = path, n = program, r = reason, o = fix, i = alike
  let s = t.length ? e("maintain-place", se(t, n), r, o) : `${r} ${o}`; // s = hint, t = path, e = msg, se = describePath, n = program, r = reason, o = fix
  return i ? e("maintain-alike", s, i.count, i.first.map((a) => se(a.path, a.program)).join("; ")) : s;
}
function nt(e, t, n, r, o, i) { // nt = fixFor, e = wiki, t = msg, n = source, r = origin, o = drift, i = options
  if ((r == null ? void 0 : r.kind) === "pages") {
    let { page: a, included: l } = r, { problems: d } = z(a.text, i, l, U), c = a.contentModel === D.DATA_MODEL ? [] : [t("maintain-model", a.contentModel)], m = Ye(d) + c.length; // a = page, l = included, r = origin, d = problems, z = parsePrograms, i = options, U = MOST_HINTS, c = wrongModel, t = msg, m = count, Ye = countProblems
    return {
      text: m ? t("maintain-problems", m) : o.length ? t("maintain-drift") : null,
      hints: [...c, ...d.slice(0, U - c.length).map((p) => un(t, p)), ...o.slice(0, U)],
      url: e.urlOf(n, { action: "edit" }),
      label: t("maintain-edit"),
      draft: null
    };
  }
  let s = (a) => e.urlOf(n, { action: a, contentmodel: D.DATA_MODEL }); // s = createUrl, a = action, e = wiki, n = source
  return r ? {
    text: t("maintain-from-list"),
    hints: r.skipped.slice(0, U).map(({ position: a, reason: l, fix: d }) => t("maintain-place", a, l, d)),
    url: s("submit"),
    label: t("maintain-create-from-list"),
    draft: r.draft
  } : { text: null, hints: [], url: s("edit"), label: t("maintain-create"), draft: null };
}

// src/maintain/advice.ts
function R(e, t, ...n) { // R = element, e = tag, t = properties, n = content
  let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
  return r.append(...n), r;
}
function gn(e, { url: t, label: n }) { // gn = editorWith, e = draft, t = url, n = label
  let r = (o, i) => R("input", { type: "hidden", name: o, value: i }); // r = hidden, o = name, i = value, R = element
  return R(
    "form",
    { method: "post", action: t },
    r("wpTextbox1", e),
    r("model", "json"),
    r("format", "application/json"),
    // Without `wpPreview`, the wiki would treat this as a failed attempt to save. `wpUltimateParam` has to be the last field.
    r("wpPreview", "1"),
    r("wpUltimateParam", "1"),
    R("button", { className: "cdx-button", type: "submit" }, n)
  );
}
function fn(e) { // fn = contentOf, e = fix
  return [...e.hints.length ? [R("ul", {}, ...e.hints.map((n) => R("li", {}, n)))] : [], e.draft === null ? R("a", { href: e.url }, e.label) : gn(e.draft, e)];
}
function rt(e, t, n, r, o, i) { // rt = adviceOn, e = wiki, t = messages, n = source, r = origin, o = drift, i = options
  let s = nt(e, (0, Q.createMessages)(t, ge), n, r, o, i); // s = fix, nt = fixFor, e = wiki, t = messages, ge = ENGLISH, n = source, r = origin, o = drift, i = options
  return (r == null ? void 0 : r.kind) === "pages" && !s.hints.length ? null : { text: s.text, content: fn(s) };
}

// runtime:src/programs/status.ts
var B = require("program-explorer-runtime"); // B = import_program_explorer_runtime

// runtime:src/programs/texts.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// src/maintain/drift.ts
function le(e) { // le = plain, e = text
  return e.normalize().replace(/\s+/g, " ").trim();
}
function ot(e) { // ot = titleKey, e = text
  return le(e).toLowerCase();
}
function G(e) { // G = isUrl, e = link
  return /^https:/i.test(e);
}
function k(e) { // k = linkKey, e = link
  return e === null || G(e) ? e : e.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (t) => t.toLowerCase());
}
function it(e, t) { // it = isAddressOf, e = url, t = page
  try {
    return G(e) && !G(t) && k(`:${decodeURI(e).split("/wiki/")[1] || ""}`) === k(`:${t}`);
  } catch (n) {
    return !1;
  }
}
var hn = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // hn = TRANSLATION
function yn(e, t) { // yn = isSameLink, e = inData, t = inList
  return k(e) === k(t) || e !== null && t !== null && (it(e, t) || it(t, e) || !G(t) && k(e) === k(t.replace(hn, "")));
}
function lt(e) { // lt = linkOf, e = target
  return e && ("url" in e ? e.url : e.page);
}
function st(e, t) { // st = hasValue, e = text, t = shown
  return e === null || t === null ? e === t : (0, E.allTexts)(e).map(le).indexOf(le(t)) !== -1;
}
function bn(e, t) { // bn = pair, e = imported, t = programs
  let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), o = (i, s, a) => { // n = pairs, r = taken, o = pairBy, i = keysOf, s = keyOf, a = isEnough
    let l = /* @__PURE__ */ new Map(); // l = byKey
    for (let d of t.filter((c) => !r.has(c))) // d = program, t = programs, c = each, r = taken
      for (let c of i(d)) // c = key, i = keysOf, d = program
        l.set(c, (l.get(c) || []).concat(d));
    for (let d of e.filter((c) => !n.has(c))) { // d = item, e = imported, c = each, n = pairs
      let c = s(d), m = c === null ? [] : l.get(c) || [], p = m.filter((b) => !r.has(b)), [f] = p; // c = key, s = keyOf, d = item, m = all, l = byKey, p = free, b = program, r = taken, f = found
      f && (a || m.length === 1) && (n.set(d, f), r.add(f));
    }
  };
  return o(({ id: i }) => [i], ({ id: i, isRendered: s }) => s ? i : null, !0), o(({ title: i }) => (0, E.allTexts)(i).map(ot), ({ title: i, isRendered: s }) => s ? null : ot(i), !0), o(({ target: i }) => [k(lt(i))].filter((s) => s !== null), ({ link: i, isRendered: s }) => s ? null : k(i), !1), n;
}
function at(e) { // at = groupOf, e = program
  return (0, B.isCurrent)(e.status) ? "current" : "past";
}
function dt(e, t, n) { // dt = drift, e = imported, t = list, n = options
  let r = [], o = bn(e, t.programs), i = (a) => (0, E.pickText)(a, n.languages, n.contentLanguage).text; // r = found, o = pairs, bn = pair, e = imported, t = list, i = pick, a = text, n = options
  for (let a of e) { // a = item, e = imported
    let l = o.get(a), d = (m, p, f) => { // l = program, o = pairs, a = item, d = differs, m = kind, p = inList, f = inData
      r.push({ kind: m, program: l ? l.id : null, title: l ? i(l.title) : a.title, inList: p, inData: f });
    };
    if (!l) {
      d("not-in-data", a.title, null);
      continue;
    }
    let c = lt(l.target); // c = link, lt = linkOf, l = program
    st(l.title, a.title) || d("title", a.title, i(l.title)), yn(c, a.link) || d("link", a.link, c), a.isRendered && a.status !== l.status ? d("status", a.status, l.status) : a.group !== at(l) && d("group", a.group, at(l)), st(l.summary, a.summary) || d("summary", a.summary, l.summary && i(l.summary));
  }
  let s = new Set(Array.from(o.values())); // s = paired, o = pairs
  for (let a of n.isPartial ? [] : t.programs.filter((l) => !s.has(l))) // a = program, n = options, t = list, l = each, s = paired
    r.push({ kind: "not-in-list", program: a.id, title: i(a.title), inList: null, inData: i(a.title) });
  return r;
}

// src/maintain/drift-texts.ts
var xn = { // xn = TEXTS
  "not-in-list": "It is in the data, but not in the list.",
  "not-in-data": "It is in the list, but not in the data.",
  title: "The title in the list is $1, in the data $2.",
  link: "The link in the list is $1, in the data $2.",
  status: "The status in the list is $1, in the data $2.",
  group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
  summary: "The summary in the list is $1, in the data $2."
}, q = 60;
function ct(e) { // ct = quoted, e = value
  return e === null ? "missing" : `"${e.length > q ? `${e.slice(0, q - 1)}\u2026` : e}"`;
}
function pt(e, t) { // pt = withoutCommonStart, e = one, t = other
  let n = 0; // n = same
  for (; n < e.length && e.charAt(n) === t.charAt(n); ) // n = same, e = one, t = other
    n++;
  let r = n > q / 2 ? e.lastIndexOf(" ", n - q / 4) + 1 : 0; // r = from, n = same, q = MOST_CHARACTERS, e = one
  return r ? `\u2026${e.slice(r)}` : e;
}
function mt({ kind: e, program: t, title: n, inList: r, inData: o }) { // mt = describeDrift, e = kind, t = program, n = title, r = inList, o = inData
  let i = [ // i = values
    e === "group" ? r || "" : ct(r && pt(r, o || "")),
    e === "group" ? o || "" : ct(o && pt(o, r || ""))
  ];
  return `${t === null ? `"${n}"` : `"${n}" (${t})`}: ${xn[e].replace(/\$(\d)/g, (a, l) => i[Number(l) - 1] || "")}`;
}

// src/maintain/drift-hints.ts
function V(e, t, { languages: n, contentLanguage: r }) { // V = driftHints, e = imported, t = list, n = languages, r = contentLanguage
  return e.programs.length ? dt(e.programs, t, { languages: n, contentLanguage: r, isPartial: e.isPartial }).map(mt) : [];
}

// src/maintain/maintainer-notice.ts
function ut(a, l, d, c) { // ut = advise, a = _0, l = _1, d = _2, c = _3
  return me(this, arguments, function* ({ wiki: e, load: t }, n, r, { messages: o, origin: i, compared: s }) {
    var f; // f = _a
    let m = s ? V((yield t.importer()).importLists(n.container, e, n.groups), s, e) : [], p = rt(e, o, n.source, i, m, (0, Z.optionsFor)(e)); // m = drift, s = compared, V = driftHints, t = load, n = host, e = wiki, p = advice, rt = adviceOn, o = messages, i = origin
    p && n.root.isConnected && (0, Y.showNotice)(n.root, o, _(h({}, r), { text: r.text || ((f = p.text) != null ? f : ""), content: p.content }));
  });
}
}
};
// </nowiki>