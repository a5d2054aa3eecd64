// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).maintainer = {
runtime: '5b32be4df7a76d1a',
create: function ( require, module ) {
"use strict";
var C = Object.defineProperty, pt = Object.defineProperties, mt = Object.getOwnPropertyDescriptor, gt = Object.getOwnPropertyDescriptors, ft = Object.getOwnPropertyNames, le = Object.getOwnPropertySymbols;
var ce = Object.prototype.hasOwnProperty, ht = Object.prototype.propertyIsEnumerable;
var de = (e, t, n) => t in e ? C(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, h = (e, t) => {
  for (var n in t || (t = {}))
    ce.call(t, n) && de(e, n, t[n]);
  if (le)
    for (var n of le(t))
      ht.call(t, n) && de(e, n, t[n]);
  return e;
}, N = (e, t) => pt(e, gt(t));
var yt = (e, t) => {
  for (var n in t)
    C(e, n, { get: t[n], enumerable: !0 });
}, bt = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of ft(t))
      !ce.call(e, o) && o !== n && C(e, o, { get: () => t[o], enumerable: !(r = mt(t, o)) || r.enumerable });
  return e;
};
var xt = (e) => bt(C({}, "__esModule", { value: !0 }), e);
var ue = (e, t, n) => new Promise((r, o) => {
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
var bn = {}; // bn = maintainer_exports
yt(bn, {
  advise: () => ut,
  driftHints: () => q,
  parsePrograms: () => X
});
module.exports = xt(bn);

// runtime:src/page/notice.ts
var Y = require("program-explorer-runtime"); // Y = import_program_explorer_runtime

// runtime:src/programs/parse-options.ts
var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// runtime:src/messages/messages.ts
var Z = require("program-explorer-runtime"); // Z = import_program_explorer_runtime

// runtime:src/messages/i18n/en.json
var pe = { "maintain-alike": "$1 There are more like this: $2. The first ones: $3", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else." }; // pe = en_default

// src/maintain/english.ts
var me = new Map(Object.entries(pe)); // me = ENGLISH, pe = en_default

// runtime:src/programs/data-model.ts
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// runtime:src/programs/kinds.ts
var T = require("program-explorer-runtime"); // T = import_program_explorer_runtime

// runtime:src/programs/patterns.ts
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// src/programs/checks/check-use.ts
var $t = 200; // $t = MOST_NEEDS
function wt(e, t) { // wt = withNarrower, e = chosen, t = vocabulary
  let n = new Set(e), r = /* @__PURE__ */ new Set(); // n = found, e = chosen, r = others
  return t == null || t.terms.forEach((o, i) => { // t = vocabulary, o = _term, i = start
    var l; // l = _a
    let s = [], a = i; // s = chain, a = at, i = start
    for (; a && !n.has(a) && !r.has(a); ) // a = at, n = found, r = others
      r.add(a), s.push(a), a = (l = t.terms.get(a)) == null ? void 0 : l.broader;
    a && n.has(a) && s.forEach((d) => n.add(d));
  }), n;
}
function ge({ terms: e, status: t }, n) { // ge = termsOf, e = terms, t = status, n = facet
  return n === "status" ? t ? [t] : [] : e.get(n) || [];
}
function Pt({ terms: e }, { programs: t, vocabularies: n }) { // Pt = isServed, e = terms, t = programs, n = vocabularies
  let r = Array.from(e, ([o, i]) => [o, wt(i, n.get(o))]); // r = fitting, e = terms, o = facet, i = chosen, wt = withNarrower, n = vocabularies
  return t.some((o) => r.every(([i, s]) => ge(o, i).some((a) => s.has(a))));
}
function fe(e, t, n) { // fe = checkNeeds, e = list, t = rawNeeds, n = report
  let r = Array.isArray(t) ? t : []; // r = raw, t = rawNeeds
  for (let o of e.programs.length ? e.needs.slice(0, $t) : []) // o = need, e = list, $t = MOST_NEEDS
    Pt(o, e) || n.addAt(["needs", r.findIndex((i) => Object(i).id === o.id)], "unserved-need");
}
function he(e, t, n, r) { // he = checkFirstFacet, e = record, t = program, n = facet, r = report
  let o = (0, T.isObject)(e) && Object.prototype.hasOwnProperty.call(e, n) ? e[n] : null; // o = raw, e = record, n = facet
  (o === null || Array.isArray(o) && !o.length) && !ge(t, n).length && r.add("no-first-term", n);
}
function Ot(e, t) { // Ot = labelChecker, e = pageLanguage, t = report
  let n = /* @__PURE__ */ new Map(); // n = ids
  return (r, o) => { // r = id, o = label
    let i = typeof o == "string" ? /* @__PURE__ */ new Map([[e.toLowerCase(), o]]) : o, s = Array.from(i, ([l, d]) => `${l} ${d.normalize().replace(/\s+/g, " ").trim().toLowerCase()}`), a = s.find((l) => n.has(l)); // i = texts, o = label, e = pageLanguage, s = keys, l = key, d = text, a = same, n = ids
    a !== void 0 && t.addWith("same-label", [a.slice(a.indexOf(" ") + 1), n.get(a) || ""]), s.forEach((l) => n.set(l, n.get(l) || r));
  };
}
function ye(e, t, n) { // ye = checkLabels, e = vocabularies, t = pageLanguage, n = report
  let r = (o, i) => { // r = checkAll, o = all, i = goOn
    let s = Ot(t, n); // s = check, Ot = labelChecker, t = pageLanguage, n = report
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
var kt = ["mul", "und", "mis", "zxx", "qqx", "qqq"]; // kt = NO_LANGUAGES
function Q(e) { // Q = namesIn, e = language
  return "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language", fallback: "none" }) : void 0;
}
function Et(e, t) { // Et = addNames, e = codes, t = letters
  var r; // r = _a
  let n = Q("en"); // n = english, Q = namesIn
  for (let o of n ? t : "") // o = first, n = english, t = letters
    for (let i of t) { // i = second, t = letters
      let s = o + i, a = v(s) === s && (n == null ? void 0 : n.of(s)); // s = code, o = first, i = second, a = name, v = codeOf, n = english
      if (a) {
        let l = ((r = Q(s)) == null ? void 0 : r.of(s)) || a; // l = own, r = _a, Q = namesIn, s = code, a = name
        e.set(l.toLowerCase(), s).set(a.toLowerCase(), s);
      }
    }
}
var D = null; // D = byName
function be(e) { // be = codeOfName, e = name
  return D || (D = /* @__PURE__ */ new Map([["simple", "en-simple"], ["simple english", "en-simple"]]), Et(D, "abcdefghijklmnopqrstuvwxyz")), D.get(e.trim().toLowerCase());
}
function v(e) { // v = codeOf, e = code
  try {
    let [t = e] = Intl.getCanonicalLocales(e); // t = canonical, e = code
    return (t.length < e.length || e.length === 2 && t.length === 2) && e !== "als" ? t.toLowerCase() : e.toLowerCase();
  } catch (t) {
    return e.toLowerCase();
  }
}
function W(e) { // W = isNoLanguage, e = code
  let t = Q("en"); // t = names, Q = namesIn
  return $.LANGUAGE.test(e) && (kt.includes(e.toLowerCase()) || /^[a-z]{2}$/i.test(e) && t !== void 0 && !t.of(e));
}

// runtime:src/programs/links.ts
var x = require("program-explorer-runtime"); // x = import_program_explorer_runtime

// src/programs/advice/link-readings.ts
function K(e) { // K = addressFrom, e = text
  let t = e.trim().replace(/^(?:https?:)?[/\\]*/i, ""), n = t !== e.trim(), r = /^www\.[^\s/]+\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(t) || /^[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|edu|gov|info|io|eu)(?:[/?#]\S*)?$/i.test(t), o = n || r ? (0, x.parseLink)(`https://${t}`) : null; // t = bare, e = text, n = isScheme, r = isDomain, o = link
  return o && "url" in o && /\.|localhost/.test(t) ? o.url : null;
}
function j(e) { // j = titleFrom, e = text
  let [, t] = /^(?:https?:\/\/[^/]+)?(?:\/wiki\/|wiki\/|\/?w\/index\.php\?title=)([^?&]+)/.exec(e.trim()) || []; // t = encoded, e = text
  try {
    let n = t ? (0, x.parseLink)(decodeURIComponent(t).replace(/_/g, " ")) : null; // n = link, t = encoded
    return n && "page" in n ? n.page : null;
  } catch (n) {
    return null;
  }
}
function xe(e) { // xe = isMail, e = text
  return /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(e.trim());
}

// src/programs/advice/markup.ts
var Te = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i, $e = /<\/?[a-z][^<>]*>|<!--/i, we = /\[\[[^[\]]*\]\]|\{\{[^{}]*\}\}|'{2,}|\[https?:[^\s[\]]+ [^[\]]*\]|~{3,}/, vt = /* @__PURE__ */ new Map([ // Te = ENTITY, $e = HTML_TAG, we = WIKITEXT, vt = NAMED
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\xA0"],
  ["ndash", "\u2013"],
  ["mdash", "\u2014"]
]);
function H(e) { // H = decodeEntities, e = text
  return e.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (t, n) => { // e = text, t = entity, n = name
    if (!n.startsWith("#"))
      return vt.get(n.toLowerCase()) || t;
    let r = /^#x/i.test(n) ? parseInt(n.slice(2), 16) : Number(n.slice(1)); // r = code, n = name
    return r > 0 && r <= 1114111 ? String.fromCodePoint(r) : t;
  });
}

// src/programs/shorten.ts
var At = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // At = INVISIBLE
function St(e) { // St = visible, e = text
  return e.replace(At, (t) => `\\u${t.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function R(e) { // R = shorten, e = text
  return St(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e);
}
function A(e, t) { // A = shortenAround, e = text, t = at
  let n = Math.max(0, t - 30); // n = start, t = at
  return n && e.length > 60 ? `\u2026${R(e.slice(n))}` : R(e);
}
function y(e) { // y = quote, e = value
  return `"${R(e)}"`;
}

// src/programs/checks/fields.ts
var Pe = { // Pe = PROGRAM_TEXTS
  title: "text",
  summary: "text",
  duration: "text",
  scale: "text",
  team: "text",
  partners: "text",
  owner: "text",
  page: "link",
  language: "language"
}, Oe = { label: "text", page: "link" }, ke = { label: "text" }, Ee = { label: "text", help: "text" }, ve = { label: "text", aliases: "text" }, Ae = { title: "text", page: "link" }, Se = { talk: "link", bundle: "link", include: "link" };
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
var Mt = [ // Mt = TEXT_CHECKS
  ["html-tag", $e],
  ["entity", Te],
  ["wikitext", we],
  ["outer-space", /^[^\S\uFEFF]|[^\S\uFEFF]$/],
  ["lost-character", /\uFFFD/]
], Rt = /[\u200B-\u200D\u2060-\u2064\uFEFF]/, Ft = /^[ -\u058F\u1E00-\u206F\u20A0-\u2BFF\uFEFF]*$/;
function Re(e, t) { // Re = checkInvisible, e = value, t = report
  let n = e.search(Rt); // n = at, e = value, Rt = INVISIBLE
  n !== -1 && Ft.test(e) && t.add("invisible", A(e, n));
}
function It(e, t) { // It = checkText, e = value, t = report
  for (let [n, r] of /\S/.test(e) ? Mt : []) { // n = code, r = pattern, e = value, Mt = TEXT_CHECKS
    let [o] = r.exec(e) || []; // o = found, r = pattern, e = value
    if (o !== void 0) {
      let i = n === "entity" ? H(o) : o; // i = decoded, n = code, H = decodeEntities, o = found
      t.addWith(n, [n === "lost-character" ? A(e, e.indexOf(o)) : o, ...i === o ? [] : [i]]);
    }
  }
  Re(e, t);
}
function Lt(e, t) { // Lt = checkLink, e = value, t = report
  let n = (0, x.parseLink)(e); // n = link, e = value
  if (n && "page" in n) {
    let r = j(e) || K(e); // r = meant, j = titleFrom, e = value, K = addressFrom
    (r || xe(e)) && t.addWith("doubtful-page", r ? [e, r] : [e]), Re(e, t);
  }
}
function Fe(e, t) { // Fe = checkLanguage, e = code, t = report
  W(e) ? t.add("doubtful-language", e) : $.LANGUAGE.test(e) && v(e) !== e.toLowerCase() && t.addWith("longer-code", [e, v(e)]);
}
var Me = { text: It, link: Lt, language: Fe }; // Me = CHECKS, It = checkText, Lt = checkLink, Fe = checkLanguage
function O(e, t, n) { // O = checkFields, e = record, t = fields, n = report
  for (let r of Object.keys(t)) { // r = name, t = fields
    let o = t[r]; // o = kind, t = fields, r = name
    w(e, r, n, (i) => { // w = inField, e = record, r = name, n = report, i = value
      typeof i == "string" && Me[o](i, n), P(i, n, (s, a) => { // i = value, Me = CHECKS, o = kind, n = report, P = eachIn, s = one, a = key
        typeof s == "string" && Me[o](s, n), o === "text" && (0, T.isObject)(i) && Fe(String(a), n);
      });
    });
  }
}

// src/programs/checks/check-page.ts
function Ie(e) { // Ie = rawPage, e = text
  try {
    return JSON.parse(e.replace(/^\uFEFF/, ""));
  } catch (t) {
    return null;
  }
}
function Ct({ programs: e, facets: [t] }, n, r) { // Ct = programChecker, e = read, t = first, n = hasFacets, r = report
  let o = new Map(e.map((s) => [s.id, s])), i = n && t !== "period" && t !== "status" ? t : void 0; // o = byId, e = read, s = program, i = facet, n = hasFacets, t = first
  return (s) => w(s, "programs", r, (a) => P(a, r, (l) => { // s = page, w = inField, r = report, a = programs, P = eachIn, l = record
    let d = (0, T.isObject)(l) ? l.id : null, c = typeof d == "string" ? o.get(d) : void 0; // d = id, l = record, c = program, o = byId
    r.program = typeof d == "string" && $.ID.test(d) ? d : null, O(l, Pe, r), w(l, "materials", r, (p) => P(p, r, (u) => O(u, Oe, r))), c && i !== void 0 && he(l, c, i, r), r.program = null;
  }));
}
function Le(e, t, { language: n }, r, o) { // Le = checkPage, e = text, t = list, n = language, r = included, o = report
  let i = Ie(e); // i = page, Ie = rawPage, e = text
  O(i, Se, o), w(i, "vocabularies", o, (p) => P(p, o, (u) => { // O = checkFields, i = page, Se = PAGE_TEXTS, o = report, w = inField, p = vocabularies, P = eachIn, u = vocabulary
    O(u, Ee, o), w(u, "terms", o, (f) => P(f, o, (b) => O(b, ve, o)));
  })), w(i, "series", o, (p) => P(p, o, (u) => O(u, Ae, o))), w(i, "needs", o, (p) => P(p, o, (u) => { // w = inField, i = page, o = report, p = needs, P = eachIn, u = need, O = checkFields, Ae = SERIES_TEXTS
    O(u, ke, o), w(u, "terms", o, (f) => O(f, { language: "language" }, o));
  }));
  let { include: s, facets: a, needs: l } = Object(i), d = Array.isArray(s) ? s : [], c = Ct(t, Array.isArray(a), o); // s = include, a = facets, l = needs, i = page, d = includes, c = checkPrograms, Ct = programChecker, t = list, o = report
  c(i);
  for (let { title: p, text: u } of r) // p = title, u = more, r = included
    o.enter("include"), o.enter(d.indexOf(p)), c(Ie(u)), o.leave(), o.leave();
  ye(t.vocabularies, n, o), fe(t, l, o);
}

// runtime:src/programs/dates.ts
var ee = require("program-explorer-runtime"); // ee = import_program_explorer_runtime

// src/programs/advice/advice.ts
function S(e) { // S = fieldOf, e = path
  let t = e.filter((n) => typeof n == "string"); // t = names, e = path, n = step
  return t[t.length - 1] || "";
}

// src/programs/advice/date-advice.ts
var Nt = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], te = "([a-z]{3,9})\\.?", _t = [ // Nt = MONTHS, te = MONTH, _t = FORMS
  [/^(\d{4})$/, "y"],
  [/^(\d{4})[-/.](\d{1,2})$/, "ym"],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/i, "ymd"],
  [/^(\d{4})(\d\d)(\d\d)$/, "ymd"],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, "dmy"],
  [new RegExp(`^${te},? (\\d{4})$`, "i"), "my"],
  [new RegExp(`^(\\d{1,2})\\.? ${te},? (\\d{4})$`, "i"), "dmy"],
  [new RegExp(`^${te} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "i"), "mdy"]
], Dt = /^(?:~|c\.|ca\.?|circa|about|around|approx\.?)\s*|\s*[~?]$/i, Wt = /^(.*\d.*?)\s*(?:\u2013|\u2014|\/| - | to |-)\s*(\d{4}.*)$/, Kt = /^(?:present|now|today|ongoing|current|continuing|open)$/i, jt = 60;
function Ht(e) { // Ht = monthNumber, e = text
  let t = Nt.indexOf(e.slice(0, 3).toLowerCase()); // t = found, Nt = MONTHS, e = text
  return t === -1 ? e : String(t + 1);
}
function ne(e) { // ne = rewriteDate, e = given
  let t = e.trim().replace(/\s+/g, " "), n = t.replace(Dt, ""); // t = text, e = given, n = plain, Dt = APPROXIMATE
  for (let [r, o] of _t) { // r = pattern, o = order, _t = FORMS
    let i = r.exec(n); // i = match, r = pattern, n = plain
    if (i) {
      let s = (u) => o.includes(u) ? i[o.indexOf(u) + 1] : void 0, [a, l, d] = [s("y"), s("m"), s("d")], c = [a || "", ...[l && Ht(l), d].filter(Boolean).map((u) => String(u).padStart(2, "0"))].join("-"), p = n === t ? c : `${c}~`; // s = part, u = number, o = order, i = match, a = year, l = month, d = day, c = written, Ht = monthNumber, p = date, n = plain, t = text
      return (0, ee.parseDate)(p) && p;
    }
  }
  return null;
}
var Ce = ([e = ""], t) => { // Ce = adviseOnDate, e = value, t = path
  if (e.length > jt)
    return null;
  let n = S(t), r = ne(e); // n = field, S = fieldOf, t = path, r = date, ne = rewriteDate, e = value
  if (r)
    return { fix: `Write ${y(r)}.` };
  if (Kt.test(e.trim()) && n !== "reviewed")
    return { fix: n === "end" ? 'Remove "end", and write "status": "ongoing" if the program goes on.' : "Write the day, the month or the year, such as 2020 or 2020-06." };
  let [, o = "", i = ""] = Wt.exec(e.trim()) || [], [s, a] = [ne(o), ne(i)]; // o = first, i = second, Wt = RANGE, e = value, s = start, a = end, ne = rewriteDate
  return s && a && n !== "reviewed" ? { fix: `Write "start": ${y(s)} and "end": ${y(a)}.` } : null;
};

// src/programs/advice/field-names.ts
var Xt = [ // Xt = NAMES
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
function Ne(e, t) { // Ne = knownNameFor, e = name, t = known
  let n = e.toLowerCase().replace(/[-_ ]/g, ""), r = Array.from(t), [, o = []] = Xt.find(([i]) => i.split(" ").includes(n)) || []; // n = plain, e = name, r = all, t = known, o = meant, Xt = NAMES, i = names
  return o.find((i) => r.includes(i) && i !== e);
}

// src/programs/advice/language-advice.ts
var zt = 200; // zt = MOST_CHARACTERS
function Ut(e) { // Ut = meantBy, e = text
  let t = e.trim().replace(/_/g, "-"); // t = code, e = text
  return $.LANGUAGE.test(t) && !W(t) ? v(t) : be(e);
}
var _e = ([e = ""], t) => { // _e = adviseOnLanguage, e = value, t = path
  if (e.length > zt)
    return null;
  let n = e.split(/\s*(?:[,;/&+]|\band\b)\s*/), r = n.map(Ut).filter((o) => o !== void 0); // n = parts, e = value, r = codes, Ut = meantBy, o = code
  return r.length < n.length ? null : r.length > 1 ? S(t) === "language" ? { fix: `Write a list: [ ${r.map(y).join(", ")} ].` } : null : { fix: `Write ${r.map(y).join("")}.` };
};

// src/programs/advice/link-advice.ts
var Bt = /* @__PURE__ */ new Map([ // Bt = FIELDS
  ["talk", "title"],
  ["bundle", "title"],
  ["include", "title"],
  ["url", "address"],
  ["sources", "address"]
]), De = {
  title: "the title of a page",
  address: "an https address",
  either: "the title of a page, or an https address"
}, Gt = /[<>[\]{}|\uFFFD]|[^ -~\u0080-\uFFFF]/;
function qt(e, t) { // qt = fits, e = link, t = kind
  return e !== null && (t === "either" || t === ("url" in e ? "address" : "title"));
}
function F(e, t, n = "Write ") { // F = proposal, e = value, t = kind, n = before
  return e !== null && qt((0, x.parseLink)(e), t) ? { fix: `${n}"${e}".` } : null;
}
function We(e) { // We = adviseOnAddress, e = text
  let t = e.search(/\s/); // t = space, e = text
  return t !== -1 ? { reason: `There is a space in the address: "${A(e, t)}".`, fix: "Write %20 in its place, or remove it." } : /^https:\/\/[^/]*@/i.test(e) ? { reason: `${y(e)} has a user name in it.`, fix: "Remove what is before the @." } : {};
}
function Vt(e, t) { // Vt = adviseOnInsecure, e = text, t = kind
  let n = `https${e.slice(4)}`, r = `${y(e)} begins with http, but https is needed.`, o = F(n, t, "If the page also opens with https, write "); // n = secure, e = text, r = reason, y = quote, o = proposed, F = proposal, t = kind
  if (o)
    return h({ reason: r }, o);
  let i = We(n); // i = other, We = adviseOnAddress, n = secure
  return h({ reason: `${r} An s alone is not enough. ${i.reason || ""}`.trim() }, i.fix ? { fix: i.fix } : {});
}
function Yt(e) { // Yt = decoded, e = text
  try {
    return decodeURIComponent(e);
  } catch (t) {
    return e;
  }
}
function Jt(e) { // Jt = adviseOnTitle, e = text
  let t = [H(e), Yt(e)].filter((r) => r !== e).map((r) => F(r, "title")).find(Boolean), n = e.search(Gt); // t = proposed, H = decodeEntities, e = text, Yt = decoded, r = other, F = proposal, n = wrong, Gt = NOT_IN_TITLES
  return t || n === -1 ? t || (e.startsWith("#") ? { fix: "Write the title of the page before the #." } : {}) : { reason: `A title cannot have ${y(e.charAt(n))} in it: "${A(e, n)}".` };
}
function Zt(e, t) { // Zt = adviseOnText, e = text, t = kind
  let [, n] = /^\[\[:?([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec(e) || /^\[(https:\/\/[^\s[\]]+)[^[\]]*\]$/.exec(e) || [], r = F(n || null, t) || t !== "address" && F(j(e), t); // n = inBrackets, e = text, r = proposed, F = proposal, t = kind, j = titleFrom
  if (r)
    return r;
  let [, o = ""] = /^([a-z][a-z0-9+.-]*):/i.exec(e) || []; // o = scheme, e = text
  if (/^https:\/\//i.test(e))
    return t === "title" ? {} : We(e);
  if (/^http:/i.test(e) && t !== "title")
    return Vt(e, t);
  let i = F(K(e), t); // i = address, F = proposal, K = addressFrom, e = text, t = kind
  return i || (o && (0, x.parseLink)(e) === null ? { reason: `There can be no links that begin with "${o}:".` } : t === "address" ? {} : Jt(e));
}
var I = ([e = ""], t) => { // I = adviseOnLink, e = value, t = path
  let n = Bt.get(S(t)) || "either", r = e.trim(); // n = kind, Bt = FIELDS, S = fieldOf, t = path, r = text, e = value
  if (!r)
    return { reason: "There is nothing in it.", fix: "Fill it in or remove it." };
  let o = n !== "address" && (0, x.parseLink)(r) === null && !/^[a-z]+:/i.test(r) ? "Copy the title from the top of the page." : `Write ${De[n]}.`; // o = usual, n = kind, r = text, De = NOUNS
  return h({ reason: `${y(r)} is not ${De[n]}.`, fix: o }, Zt(r, n));
};

// src/programs/advice/value-advice.ts
var Ke = ([e = "", t, n]) => t !== "object" ? { reason: `The page is a ${t === "list" ? "list" : `value (${t})`}, but has to be an object.`, fix: 'Write { "version": 1, "programs": [ \u2026 ] }, with the programs in the brackets.' } : n === "nothing" ? { reason: 'The field "version" is missing.', fix: 'Add "version": 1.' } : n === "text" && e === "1" ? { reason: "The version is a text, but has to be a number.", fix: 'Write "version": 1, without quotation marks around the 1.' } : null, je = ([e = "", t]) => { // Ke = adviseOnVersion, e = expected, t = found, n = kind, je = adviseOnType
  let n = e.split(" or "); // n = kinds, e = expected
  return t === "number" && n.includes("text") ? { fix: "Write it between quotation marks." } : n.includes("list") && (t === "text" || t === "object") ? { fix: "Write it as a list, between [ and ]." } : null;
};

// src/programs/edit-distance.ts
function He(e, t, n) { // He = editDistance, e = a, t = b, n = most
  let r = n + 1, o = [], i = Array.from({ length: t.length + 1 }, (s, a) => a); // r = tooMany, n = most, o = beforeLast, i = last, t = b, s = _, a = j
  for (let s = 1; s <= e.length; s++) { // s = i, e = a
    let a = i.map(() => r); // a = row, i = last, r = tooMany
    a[0] = s;
    let l = s; // l = least, s = i
    for (let d = Math.max(1, s - n); d <= Math.min(t.length, s + n); d++) { // d = j, s = i, n = most, t = b
      let c = e[s - 1] === t[d - 1], p = Math.min( // c = isSame, e = a, s = i, t = b, d = j, p = cost
        i[d - 1] + (c ? 0 : 1),
        i[d] + 1,
        a[d - 1] + 1
      );
      d > 1 && s > 1 && e[s - 1] === t[d - 2] && e[s - 2] === t[d - 1] && (p = Math.min(p, o[d - 2] + 1)), a[d] = p, l = Math.min(l, p);
    }
    if (l > n)
      return r;
    o = i, i = a;
  }
  return Math.min(i[t.length], r);
}

// src/programs/nearest.ts
var Qt = 1e3; // Qt = MOST_COMPARED
function Xe(e, t) { // Xe = nearest, e = name, t = known
  if (e.length > 100)
    return null;
  let n = e.toLowerCase(), r = null, o = e.length < 5 ? 1 : 2, i = 0; // n = lowerCase, e = name, r = best, o = most, i = compared
  for (let s of t) { // s = candidate, t = known
    if (++i > Qt)
      break;
    if (Math.abs(s.length - e.length) <= o) {
      let a = He(n, s.toLowerCase(), o); // a = distance, He = editDistance, n = lowerCase, s = candidate, o = most
      a <= o && (r = s, o = a - 1);
    }
  }
  return r;
}

// src/programs/problem-texts.ts
var ze = "Correct it or remove it.", re = "Correct it, or add it there.", L = 'Did you mean "$2"?', Ue = "Choose another id.", Be = { // ze = CORRECT, re = CHOOSE, L = MEANT, Ue = RENAME, Be = PROBLEM_TEXTS
  "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
  "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
  "wrong-type": ["Expected $1, found $2.", ze],
  missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
  "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
  empty: ["There is nothing in it.", "Fill it in or remove it."],
  "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
  "reserved-id": ['The id "$1" is reserved.', Ue],
  "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', Ue],
  "unknown-field": ['There is no field "$1".', ze, L],
  "unknown-facet": ['"$1" is no facet: it has no vocabulary.', re, L],
  "unknown-term": ['"$1" is not in the vocabulary.', re, L],
  "unknown-program": ['There is no program with the id "$1".', re, L],
  "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
  loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
  "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15, with a year from 1900 to 2100; add ~ if it is approximate."],
  "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
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
  "longer-code": ['The language "$1" has the shorter code "$2".', 'Write "$2", or readers can choose the language twice.'],
  "same-label": ['The label "$1" is also that of "$2".', "Change one of them, or use only one of the two."],
  "unserved-need": ["No program has these terms, so that the need leads to nothing.", "Add the terms to programs, or remove the need."],
  "no-first-term": ['It has no term in "$1", the first facet.', 'Add "$1", or readers who choose there do not find it.'],
  "more-problems": ["There are $1 more problems of other kinds.", "Correct these first."]
};

// src/programs/explain.ts
var en = /* @__PURE__ */ new Map([ // en = ADVISERS
  ["unknown-version", Ke],
  ["wrong-type", je],
  ["bad-date", Ce],
  ["bad-language", _e],
  ["bad-page", I],
  ["bad-scheme", I],
  ["insecure-link", I],
  ["bad-address", I]
]), tn = 2e3, nn = ["unknown-field", "bad-status"];
function Ge(e, t) { // Ge = fill, e = text, t = params
  return e.replace(/\$(\d)/g, (n, r) => { // e = text, n = _match, r = digit
    var o; // o = _a
    return (o = t[Number(r) - 1]) != null ? o : "";
  });
}
function qe(e, t, n = [], r) { // qe = explain, e = code, t = params, n = path, r = known
  var c; // c = _a
  let [o, i, s] = Be[e], [a = ""] = t, l = r && (Xe(a, r) || nn.includes(e) && Ne(a, r)), d = [...t.map(R), ...l ? [l] : []]; // o = reason, i = fix, s = fixByNearest, Be = PROBLEM_TEXTS, e = code, a = name, t = params, l = meant, r = known, Xe = nearest, nn = WITH_SYNONYMS, Ne = knownNameFor, d = all, R = shorten
  return h({
    params: d,
    reason: Ge(o, d),
    fix: Ge(s && (l || t.length > 1) ? s : i, d)
  }, a.length > tn ? {} : (c = en.get(e)) == null ? void 0 : c(t, n));
}

// src/programs/problems.ts
var rn = [ // rn = WARNINGS
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
  "more-problems"
];
function oe(e) { // oe = severityOf, e = code
  return rn.includes(e) ? "warning" : "error";
}
function Ve(e) { // Ve = countProblems, e = problems
  return e.reduce((t, { code: n, params: r, alike: o }) => t + (n === "more-problems" ? Number(r[0]) : 1 + (o ? o.count : 0)), 0);
}
function ie(e, t) { // ie = describePath, e = path, t = program
  return e.map((n, r) => { // e = path, n = step, r = depth
    let o = typeof n == "number" ? `#${n + 1}` : n; // o = name, n = step
    return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${o} ("${t}")` : o;
  }).join(" \u2192 ");
}

// src/programs/full-report.ts
var on = 20, Ye = 5, sn = 200; // on = MOST_ALIKE, Ye = MOST_PLACES, sn = MOST_KINDS
function an(e) { // an = shapeOf, e = path
  let t = (n) => e[n - 1] === "terms" || n === 1 && (e[0] === "vocabularies" || e[0] === "series"); // t = isId, n = depth, e = path
  return e.map((n, r) => t(r) || typeof n == "number" && e[r - 1] !== "include" ? "*" : n).join(" ");
}
function Je(e = on) { // Je = createFullReport, e = mostAlike, on = MOST_ALIKE
  let t = [], n = [], r = /* @__PURE__ */ new Map(), o = Math.max(sn, e), i = 0, s = 0, a = (c, p, u) => h(h({ // t = path, n = problems, r = kinds, o = mostKinds, sn = MOST_KINDS, e = mostAlike, i = warnings, s = more, a = toProblem, c = code, p = params, u = known, h = __spreadValues
    path: [...t],
    severity: oe(c),
    code: c
  }, qe(c, p, t, u)), d.program === null ? {} : { program: d.program }), l = (c) => { // qe = explain, c = code, p = params, t = path, u = known, d = report, l = kindOf
    let p = `${c} ${an(t)}`, u = r.get(p) || null; // p = name, c = code, an = shapeOf, t = path, u = kind, r = kinds
    return !u && r.size < o && (oe(c) === "error" || ++i <= o / 2) && (u = { count: 0, first: [] }, r.set(p, u)), u;
  }, d = {
    program: null,
    enter(c) {
      t.push(c);
    },
    leave() {
      t.pop();
    },
    add(c, p, u) {
      d.addWith(c, p === void 0 ? [] : [p], u);
    },
    addAt(c, p, u, f) {
      let b = t.length; // b = depth, t = path
      for (let V of [c].flat()) // V = step, c = part
        t.push(V);
      d.add(p, u, f), t.length = b;
    },
    addWith(c, p, u) {
      let f = l(c); // f = kind, l = kindOf, c = code
      if (!f) {
        s++;
        return;
      }
      if (f.count++, f.first.length < Math.max(e, Ye) + 1) {
        let b = a(c, p, u); // b = problem, a = toProblem, c = code, p = params, u = known
        f.first.push(b), n.push(b);
      }
    },
    done() {
      d.program = null;
      let c = /* @__PURE__ */ new Map(); // c = shown
      r.forEach(({ count: u, first: [f, ...b] }) => { // r = kinds, u = count, f = first, b = others
        f && u > e && (b.forEach((V) => c.set(V, null)), c.set(f, N(h({}, f), { alike: { count: u - 1, first: b.slice(0, Ye) } })));
      });
      let p = n.map((u) => c.has(u) ? c.get(u) : u).filter((u) => !!u); // p = all, n = problems, u = problem, c = shown
      return s ? [...p, a("more-problems", [String(s)])] : p;
    }
  };
  return d;
}

// src/programs/json-error.ts
var ln = /[ \t\n\r]*/y, dn = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // ln = SPACE, dn = TOKEN
function Ze(e, t, n) { // Ze = match, e = pattern, t = text, n = at
  var o; // o = _a
  e.lastIndex = n;
  let r = e.exec(t); // r = found, e = pattern, t = text
  return (o = r == null ? void 0 : r[0]) != null ? o : null;
}
function cn(e) { // cn = faultIn, e = text
  var o; // o = _a
  let t = [], n = "value", r = ""; // t = open, n = expected, r = before
  for (let i = 0; ; ) { // i = at
    i += ((o = Ze(ln, e, i)) != null ? o : "").length;
    let s = Ze(dn, e, i); // s = token, Ze = match, dn = TOKEN, e = text, i = at
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
function Qe(e) { // Qe = jsonErrorPosition, e = text
  var r; // r = _a
  let t = cn(e); // t = fault, cn = faultIn, e = text
  if (t === null)
    return null;
  let n = e.slice(0, t).split(`
`);
  return { line: n.length, column: ((r = n[n.length - 1]) != null ? r : "").length + 1 };
}

// runtime:src/programs/read-page.ts
var se = require("program-explorer-runtime"); // se = import_program_explorer_runtime

// src/programs/parse.ts
function X(e, t, n = [], r) { // X = parsePrograms, e = text, t = options, n = included, r = mostAlike
  let o = Je(r), i = (0, se.readPage)(e, t, n, o, (s, a) => { // o = report, Je = createFullReport, r = mostAlike, i = list, e = text, t = options, n = included, s = _message, a = json
    let l = Qe(a); // l = position, Qe = jsonErrorPosition, a = json
    return l ? ` at line ${l.line}, column ${l.column}` : "";
  });
  return i && Le(e, i, t, n, o), { list: i, problems: o.done() };
}

// src/maintain/fix.ts
var z = 5; // z = MOST_HINTS
function un(e, { path: t, program: n, reason: r, fix: o, alike: i }) { // un = problemHint, e = msg, t = path, n = program, r = reason, o = fix, i = alike
  let s = t.length ? e("maintain-place", ie(t, n), r, o) : `${r} ${o}`; // s = hint, t = path, e = msg, ie = describePath, n = program, r = reason, o = fix
  return i ? e("maintain-alike", s, i.count, i.first.map((a) => ie(a.path, a.program)).join("; ")) : s;
}
function et(e, t, n, r, o, i) { // et = fixFor, e = wiki, t = msg, n = source, r = origin, o = drift, i = options
  if ((r == null ? void 0 : r.kind) === "pages") {
    let { page: a, included: l } = r, { problems: d } = X(a.text, i, l, z), c = a.contentModel === _.DATA_MODEL ? [] : [t("maintain-model", a.contentModel)], p = Ve(d) + c.length; // a = page, l = included, r = origin, d = problems, X = parsePrograms, i = options, z = MOST_HINTS, c = wrongModel, t = msg, p = count, Ve = countProblems
    return {
      text: p ? t("maintain-problems", p) : o.length ? t("maintain-drift") : null,
      hints: [...c, ...d.slice(0, z - c.length).map((u) => un(t, u)), ...o.slice(0, z)],
      url: e.urlOf(n, { action: "edit" }),
      label: t("maintain-edit"),
      draft: null
    };
  }
  let s = (a) => e.urlOf(n, { action: a, contentmodel: _.DATA_MODEL }); // s = createUrl, a = action, e = wiki, n = source
  return r ? {
    text: t("maintain-from-list"),
    hints: r.skipped.slice(0, z).map(({ position: a, reason: l, fix: d }) => t("maintain-place", a, l, d)),
    url: s("submit"),
    label: t("maintain-create-from-list"),
    draft: r.draft
  } : { text: null, hints: [], url: s("edit"), label: t("maintain-create"), draft: null };
}

// src/maintain/advice.ts
function M(e, t, ...n) { // M = element, e = tag, t = properties, n = content
  let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
  return r.append(...n), r;
}
function pn(e, { url: t, label: n }) { // pn = editorWith, e = draft, t = url, n = label
  let r = (o, i) => M("input", { type: "hidden", name: o, value: i }); // r = hidden, o = name, i = value, M = element
  return M(
    "form",
    { method: "post", action: t },
    r("wpTextbox1", e),
    r("model", "json"),
    r("format", "application/json"),
    // Without `wpPreview`, the wiki would treat this as a failed attempt to save. `wpUltimateParam` has to be the last field.
    r("wpPreview", "1"),
    r("wpUltimateParam", "1"),
    M("button", { className: "cdx-button", type: "submit" }, n)
  );
}
function mn(e) { // mn = contentOf, e = fix
  return [...e.hints.length ? [M("ul", {}, ...e.hints.map((n) => M("li", {}, n)))] : [], e.draft === null ? M("a", { href: e.url }, e.label) : pn(e.draft, e)];
}
function tt(e, t, n, r, o, i) { // tt = adviceOn, e = wiki, t = messages, n = source, r = origin, o = drift, i = options
  let s = et(e, (0, Z.createMessages)(t, me), n, r, o, i); // s = fix, et = fixFor, e = wiki, t = messages, me = ENGLISH, n = source, r = origin, o = drift, i = options
  return (r == null ? void 0 : r.kind) === "pages" && !s.hints.length ? null : { text: s.text, content: mn(s) };
}

// runtime:src/programs/status.ts
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// runtime:src/programs/texts.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// src/maintain/drift.ts
function ae(e) { // ae = plain, e = text
  return e.normalize().replace(/\s+/g, " ").trim();
}
function nt(e) { // nt = titleKey, e = text
  return ae(e).toLowerCase();
}
function B(e) { // B = isUrl, e = link
  return /^https:/i.test(e);
}
function k(e) { // k = linkKey, e = link
  return e === null || B(e) ? e : e.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (t) => t.toLowerCase());
}
function rt(e, t) { // rt = isAddressOf, e = url, t = page
  try {
    return B(e) && !B(t) && k(`:${decodeURI(e).split("/wiki/")[1] || ""}`) === k(`:${t}`);
  } catch (n) {
    return !1;
  }
}
var gn = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // gn = TRANSLATION
function fn(e, t) { // fn = isSameLink, e = inData, t = inList
  return k(e) === k(t) || e !== null && t !== null && (rt(e, t) || rt(t, e) || !B(t) && k(e) === k(t.replace(gn, "")));
}
function st(e) { // st = linkOf, e = target
  return e && ("url" in e ? e.url : e.page);
}
function ot(e, t) { // ot = hasValue, e = text, t = shown
  return e === null || t === null ? e === t : (0, E.allTexts)(e).map(ae).indexOf(ae(t)) !== -1;
}
function hn(e, t) { // hn = pair, e = imported, t = programs
  let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), o = (i, s, a) => { // n = pairs, r = taken, o = pairBy, i = keysOf, s = keyOf, a = isEnough
    let l = /* @__PURE__ */ new Map(); // l = byKey
    for (let d of t.filter((c) => !r.has(c))) // d = program, t = programs, c = each, r = taken
      for (let c of i(d)) // c = key, i = keysOf, d = program
        l.set(c, (l.get(c) || []).concat(d));
    for (let d of e.filter((c) => !n.has(c))) { // d = item, e = imported, c = each, n = pairs
      let c = s(d), p = c === null ? [] : l.get(c) || [], u = p.filter((b) => !r.has(b)), [f] = u; // c = key, s = keyOf, d = item, p = all, l = byKey, u = free, b = program, r = taken, f = found
      f && (a || p.length === 1) && (n.set(d, f), r.add(f));
    }
  };
  return o(({ id: i }) => [i], ({ id: i, isRendered: s }) => s ? i : null, !0), o(({ title: i }) => (0, E.allTexts)(i).map(nt), ({ title: i, isRendered: s }) => s ? null : nt(i), !0), o(({ target: i }) => [k(st(i))].filter((s) => s !== null), ({ link: i, isRendered: s }) => s ? null : k(i), !1), n;
}
function it(e) { // it = groupOf, e = program
  return (0, U.isCurrent)(e.status) ? "current" : "past";
}
function at(e, t, n) { // at = drift, e = imported, t = list, n = options
  let r = [], o = hn(e, t.programs), i = (a) => (0, E.pickText)(a, n.languages, n.contentLanguage).text; // r = found, o = pairs, hn = pair, e = imported, t = list, i = pick, a = text, n = options
  for (let a of e) { // a = item, e = imported
    let l = o.get(a), d = (p, u, f) => { // l = program, o = pairs, a = item, d = differs, p = kind, u = inList, f = inData
      r.push({ kind: p, program: l ? l.id : null, title: l ? i(l.title) : a.title, inList: u, inData: f });
    };
    if (!l) {
      d("not-in-data", a.title, null);
      continue;
    }
    let c = st(l.target); // c = link, st = linkOf, l = program
    ot(l.title, a.title) || d("title", a.title, i(l.title)), fn(c, a.link) || d("link", a.link, c), a.isRendered && a.status !== l.status ? d("status", a.status, l.status) : a.group !== it(l) && d("group", a.group, it(l)), ot(l.summary, a.summary) || d("summary", a.summary, l.summary && i(l.summary));
  }
  let s = new Set(Array.from(o.values())); // s = paired, o = pairs
  for (let a of n.isPartial ? [] : t.programs.filter((l) => !s.has(l))) // a = program, n = options, t = list, l = each, s = paired
    r.push({ kind: "not-in-list", program: a.id, title: i(a.title), inList: null, inData: i(a.title) });
  return r;
}

// src/maintain/drift-texts.ts
var yn = { // yn = TEXTS
  "not-in-list": "It is in the data, but not in the list.",
  "not-in-data": "It is in the list, but not in the data.",
  title: "The title in the list is $1, in the data $2.",
  link: "The link in the list is $1, in the data $2.",
  status: "The status in the list is $1, in the data $2.",
  group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
  summary: "The summary in the list is $1, in the data $2."
}, G = 60;
function lt(e) { // lt = quoted, e = value
  return e === null ? "missing" : `"${e.length > G ? `${e.slice(0, G - 1)}\u2026` : e}"`;
}
function dt(e, t) { // dt = withoutCommonStart, e = one, t = other
  let n = 0; // n = same
  for (; n < e.length && e.charAt(n) === t.charAt(n); ) // n = same, e = one, t = other
    n++;
  let r = n > G / 2 ? e.lastIndexOf(" ", n - G / 4) + 1 : 0; // r = from, n = same, G = MOST_CHARACTERS, e = one
  return r ? `\u2026${e.slice(r)}` : e;
}
function ct({ kind: e, program: t, title: n, inList: r, inData: o }) { // ct = describeDrift, e = kind, t = program, n = title, r = inList, o = inData
  let i = [ // i = values
    e === "group" ? r || "" : lt(r && dt(r, o || "")),
    e === "group" ? o || "" : lt(o && dt(o, r || ""))
  ];
  return `${t === null ? `"${n}"` : `"${n}" (${t})`}: ${yn[e].replace(/\$(\d)/g, (a, l) => i[Number(l) - 1] || "")}`;
}

// src/maintain/drift-hints.ts
function q(e, t, { languages: n, contentLanguage: r }) { // q = driftHints, e = imported, t = list, n = languages, r = contentLanguage
  return e.programs.length ? at(e.programs, t, { languages: n, contentLanguage: r, isPartial: e.isPartial }).map(ct) : [];
}

// src/maintain/maintainer-notice.ts
function ut(a, l, d, c) { // ut = advise, a = _0, l = _1, d = _2, c = _3
  return ue(this, arguments, function* ({ wiki: e, load: t }, n, r, { messages: o, origin: i, compared: s }) {
    var f; // f = _a
    let p = s ? q((yield t.importer()).importLists(n.container, e), s, e) : [], u = tt(e, o, n.source, i, p, (0, J.optionsFor)(e)); // p = drift, s = compared, q = driftHints, t = load, n = host, e = wiki, u = advice, tt = adviceOn, o = messages, i = origin
    u && n.root.isConnected && (0, Y.showNotice)(n.root, o, N(h({}, r), { text: r.text || ((f = u.text) != null ? f : ""), content: u.content }));
  });
}
}
};
// </nowiki>