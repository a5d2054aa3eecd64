// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).search = {
runtime: 'aff3461788b0d50e',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty;

var t = Object.getOwnPropertyDescriptor;

var r = Object.getOwnPropertyNames, n = Object.getOwnPropertySymbols;

var u = Object.prototype.hasOwnProperty, a = Object.prototype.propertyIsEnumerable;

var l = (t, r, n) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[r] = n;

// src/search.ts
var o = {}; // o = search_exports

((t, r) => {
  for (var n in r) e(t, n, {
    get: r[n],
    enumerable: !0
  })
})(o, {
  Corrected: () => Re,
  MarkedText: () => Le,
  Matched: () => Ie,
  findNeeds: () => re,
  fuzzySearch: () => qe,
  severalWords: () => Se,
  textIndexOf: () => Z
});

module.exports = (n => ((n, a, l, o) => {
  if (a && typeof a == "object" || typeof a == "function") for (let l of r(a)) !u.call(n, l) && l !== void 0 && e(n, l, {
    get: () => a[l],
    enumerable: !(o = t(a, l)) || o.enumerable
  });
  return n
})(e({}, "__esModule", {
  value: !0
}), n))(o);

var i = require("program-explorer-runtime"); // i = import_program_explorer_runtime

var f = require("program-explorer-runtime"); // f = import_program_explorer_runtime

var s = require("program-explorer-runtime"); // s = import_program_explorer_runtime

// src/explore/search/normalize.ts
var c = new Map("\xdfss \xe6ae \u0153oe \xf8o \u0142l \u0111d \xf0d \xfeth \u0127h \u0131i \u0253b \u0257d \u0199k \u01b4y \u03c2\u03c3 \u0491\u0433 \u2019' \u02bc' \u05da\u05db \u05dd\u05de \u05df\u05e0 \u05e3\u05e4 \u05e5\u05e6 \u0649\u064a \u06cc\u064a \u06a9\u0643 \u0629\u0647 \u0901\u0928\u094d \u0902\u0928\u094d".split(" ").map(e => [ e.charAt(0), e.slice(1) ])); // c = REPLACEMENTS, e = pair

function p(e, t, r) { // p = replaceRange, e = from, t = to, r = length
  for (let n = 0; n < r; n++) c.set(String.fromCharCode(e + n), String.fromCharCode(t + n)) // n = i, r = length, c = REPLACEMENTS, e = from, t = to
}

p(12449, 12353, 86);

"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach(e => p(parseInt(e, 16), 48, 10));

var m = new RegExp(`[\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff${Array.from(c.keys()).join("")}]`, "g"), g = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, h = /^[\0-\x7f]*$/; // m = REMOVED_OR_REPLACED, c = REPLACEMENTS, g = KANA_OR_NASAL, h = ASCII

function d(e) { // d = normalize, e = text
  return h.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(m, e => c.get(e) || "").replace(g, e => e > "\u3000" ? e.normalize("NFC") : "\u0928")
}

// src/explore/search/hidden-text.ts
var x = /https?:\/\/\S+|<\/?[a-z][^<>]*>|\[\[[^[\]|]*\|/gi; // x = HIDDEN

function w(e) { // w = withoutHidden, e = text
  return e.replace(x, e => " ".repeat(e.length))
}

// src/explore/search/words.ts
var b = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", y = `[^${b}\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb]+`, v = new RegExp(`[${b}]+|${y}(?:'(?=[\\u0400-\\u04ff])${y})*`, "g"), $ = new RegExp(`[${b}]`), E = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // b = UNSPACED, y = SPACED_WORD, v = WORD, $ = UNSPACED_LETTER, E = PREFIXABLE

function M(e, t) { // M = eachWord, e = normalized, t = visit
  e.replace(v, (e, r) => (t(e, r), ""))
}

function j(e) { // j = normalizeWords, e = text
  let t = d(w(e)).match(v); // t = words, d = normalize, w = withoutHidden, e = text, v = WORD
  return t ? ` ${t.join(" ")} ` : ""
}

function z(e) { // z = isUnspaced, e = word
  return $.test(e)
}

function A(e) { // A = mayHavePrefix, e = word
  return E.test(e)
}

// src/explore/search/patterns.ts
var O = 200, q = 16, S = /^(?:.|\d{1,3})$/, k = /\b\w'|'\w\b/g, C = /["\u201c\u201d\u201e\xab\xbb\u300a-\u300f]/, R = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // O = MAX_LENGTH, q = MAX_WORDS, S = PART, k = ELIDED, C = QUOTATION_MARK, R = ARTICLE

function L(e) { // L = patternOf, e = word
  return z(e) ? e : A(e) ? e.replace(R, "") : ` ${e}`
}

function I(e) { // I = wordsOf, e = text
  let t = []; // t = words
  return M(e, e => t.push(e)), t
}

function N(e) { // N = patternsOf, e = text
  let t = new Set; // t = patterns
  return d(e.slice(0, O)).split(C).forEach((e, r) => { // d = normalize, e = part, O = MAX_LENGTH, C = QUOTATION_MARK, r = i
    (r % 2 === 1 ? [ I(e).join(" ") ] : function(e) {
      return e.replace(k, " ").replace(/ +& +/g, "&").split(/\s/).flatMap(e => { // e = part, k = ELIDED
        let t = I(e); // t = words, I = wordsOf, e = part
        return t.some(e => S.test(e)) && !t.some(z) ? t.join(" ") : t
      })
    }(e)).filter(Boolean).forEach(e => t.add(L(e)))
  }), Array.from(t).slice(0, q)
}

// src/explore/search/split-word.ts
function U(e, t, r) { // U = splitWord, e = words, t = word, r = most
  let n = e.get(t) ? [ t ] : []; // n = found, e = words, t = word
  for (let u = 1; u < t.length && r > 1; u++) { // u = i, t = word, r = most
    let a = t.slice(0, u); // a = first, t = word, u = i
    e.get(a) && n.push(...U(e, t.slice(u), r - 1).map(e => `${a} ${e}`))
  }
  return n
}

// src/explore/search/word-forms.ts
var W = /^(?:news|evening|united)$/, _ = /^[^aeiou]*[aeiou]([^aeiouwxy])$/; // W = NO_FORMS, _ = SHORT

function D(e) { // D = inflect, e = base
  let t = e.replace(_, "$&$1").replace(/e$/, ""), r = e.replace(/([^aeiou])y$/, "$1i"); // t = stem, e = base, _ = SHORT, r = changed
  return [ e, `${e}s`, `${r}es`, `${t}ing`, `${r === e ? t : r}ed`, e.replace(/[eo]r$/, "$&ship") ]
}

// src/explore/search/spellings.ts
var P = 12, F = /^(?!.* (?:.|\d{1,3})(?: |$)) .* /, H = /^(?!.(?: .)+$)(?:.*\b..?(?: .*)? ..?\b|.* \D$)|\d (?!\d{3}(?!\d))\d/; // P = MOST_SPELLINGS, F = QUOTED, H = UNLIKELY

function B({counts: e, english: t}, r) { // B = withSpellings, e = counts, t = english, r = patterns
  return r.map((n, u) => { // r = patterns, n = pattern, u = i
    if (n[0] !== " " || F.test(n) || H.test(n.trim())) return n;
    let a = n.replace(/ /g, ""), l = t.has(a) || !e.has(a) ? function(e) { // a = word, n = pattern, l = forms, t = english, e = word
      let t = [ e ]; // t = forms, e = word
      if (!W.test(e) && /^[a-z]{4,}$/.test(e)) for (let r = e.length; r > 2 && r > e.length - 5; r--) for (let n of [ "", "e", "y" ]) {
        let u = D(e.slice(0, r) + n); // u = inflected, D = inflect, e = word, r = length, n = ending
        t.push(...u.includes(e) ? u : [])
      }
      return t
    }(a) : [ a ], o = [ a, a.replace(/s$/, ""), `${a}s` ].flatMap(t => U(e, t, 3)), i = [ ...l.filter(e => t.has(e)), ...o.filter(e => / /.test(e) && !H.test(e)) ].map(e => ` ${e}(?= )`), f = [ ...[ [ 2, 1 ], [ 1, 1 ], [ 1, 2 ], [ 0, 2 ], [ 0, 3 ] ].map(([e, t]) => r.slice(Math.max(u - e, 0), u + t).join("").replace(/ /g, "")).filter(t => e.has(t)).map(e => ` ${e}`), ...i ].filter(e => !e.startsWith(n));
    return Array.from(new Set([ n, ...f ])).slice(0, P).join("|")
  })
}

// src/explore/search/stop-words.ts
var K = new RegExp("^ (?:[aeiou]?[^aeiou]|[^aeiou]?[aeiou]|au|ou|eu|[dlmnst][aeou][smnt]|[dms]ein|(?:u|ei)n[aes]?[mnrs]?|uma|about|after|all|always|and|are|because|before|but|can|cannot|does|for|from|get|have|help|how|its|need|our|should|some|something|the|their|there|they|this|time|want|what|when|where|who|why|with|your?|como|con|cuando|despues|nuestr[ao]s?|para|pero|por|puedo|que|quiero|siempre|tiempo|tod[ao]s?|avec|comment|dans|est|notre|pour|quand|qui|sur|temps|toujours|tous?|toute?s?|mas|nossos?|quando|sempre|tempo|aber|alle|auf|der|die|fur|hilfe|ich|immer|ist|kann|mit|nach|und|unsere?[mnr]?|von|was|wenn|wie|wir|zeit|zur?)$"); // K = STOP_WORD

function T(e) { // T = withoutStopWords, e = patterns
  return e.filter(e => !K.test(e))
}

var G = require("program-explorer-runtime"); // G = import_program_explorer_runtime

var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// src/explore/search/language-names.ts
function Q(e) { // Q = languageNames, e = code
  try {
    return "DisplayNames" in Intl ? [ e, "en" ].map(t => new Intl.DisplayNames([ t ], {
      type: "language",
      fallback: "none"
    }).of(e) || "") : []
  } catch (e) {
    return []
  }
}

// src/explore/search/word-list.ts
function V(e, {chain: t, page: r}) { // V = listWords, e = texts, t = chain, r = page
  let n = new Map, u = new Set, a = e => e.toLowerCase().replace(/-.*/, ""), l = [ ...t, r ].map(a); // n = counts, u = english, a = baseOf, e = language, l = read, t = chain, r = page
  e.forEach((e, t) => { // e = normalized, t = language
    let r = a(t), o = e.join(" ").split(" "); // r = base, a = baseOf, t = language, o = all, e = normalized
    new Set(o).forEach(e => { // o = all, e = word
      n.set(e, n.get(e) || 0), r === "en" && u.add(e)
    }), l.includes(r) && o.forEach(e => n.set(e, n.get(e) + 1))
  });
  let o = Array.from(n.keys()); // o = words, n = counts
  return {
    counts: n,
    english: u,
    words: o,
    joined: ` ${o.join(" ")}`
  }
}

// src/explore/search/text-index.ts
var X = [ "title", "summary", "materials", "team", "partners", "owner", "scale", "duration" ]; // X = FIELDS

function Y(e) { // Y = textsOf, e = program
  let t = []; // t = indexed
  for (let r of X) { // r = field, X = FIELDS
    let n = r === "materials" ? e.materials.map(({label: e}) => e) : e[r]; // n = value, r = field, e = program
    [].concat(n).forEach(e => t.push({
      text: e || "",
      field: r,
      facet: ""
    }))
  }
  return t
}

var Z = (0, s.x21)(function(e) { // Z = textIndexOf, s = import_program_explorer_runtime3, e = index
  let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = new Map, u = ({text: t}) => { // t = titleEnds, e = index, r = summaryEnds, n = byLanguage, u = normalizeAll
    let r = typeof t == "string" ? new Map([ [ e.languages.page, t ] ]) : t; // r = wordings, t = text, e = index
    return Array.from(r, ([e, t]) => { // r = wordings, e = language, t = wording
      let r = j(t); // r = words, j = normalizeWords, t = wording
      return (0, G.x13)(n, e, r), r
    }).join("\n")
  }, a = e.programs.map((e, n) => { // a = normalized, e = program, n = i
    let a = Y(e).map(u), [l, o] = a; // a = texts, Y = textsOf, e = program, u = normalizeAll, l = title, o = summary
    return t[n] = l.length, r[n] = l.length + 1 + o.length, a.join("\n")
  }), l = [], o = (e, t, r) => { // l = terms, o = addNames, e = names, t = programs, r = isHelp
    l.push({
      names: e,
      normalized: e.map(u).join("\n"),
      programs: t,
      isHelp: r
    })
  };
  return e.facets.forEach(({id: t, help: r, terms: n}) => { // e = index, n = indexed
    n.forEach(r => o(function(e, t, {id: r, label: n, aliases: u}) {
      return [ n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...t === "language" ? Q(r) : [], ...u ].map(e => ({
        text: e,
        field: null,
        facet: t
      }))
    }(e, t, r), r.own, !1));
    let u = Array.from(n.values()).flatMap(({label: e, own: t}) => e ? [ t ] : []); // u = withTerm, n = indexed, e = label, t = own
    o([ {
      text: r || "",
      field: null,
      facet: t
    } ], (0, J.x18)(a.length, u), !0)
  }), {
    normalized: a,
    titleEnds: t,
    summaryEnds: r,
    terms: l,
    wordList: V(n, e.languages),
    scores: new Map
  }
});

// src/explore/search/find-needs.ts
var ee = 3, te = (0, s.x21)(({label: e, aliases: t}) => ({ // ee = MOST_NEEDS, te = textsOf, s = import_program_explorer_runtime3
  sentence: (0, f.x60)(e || "").map(j),
  help: t.map(j)
}));

function re(e, t) { // re = findNeeds, e = index, t = text
  let r = e.facets.get(i.x43), o = T(N(t)); // r = facet, e = index, i = import_program_explorer_runtime, o = words, T = withoutStopWords, N = patternsOf, t = text
  if (!r || !o.length) return [];
  let f = B(Z(e).wordList, o).map(e => new RegExp(e)), s = Array.from(r.terms.values(), e => ((e, t) => { // f = patterns, B = withSpellings, Z = textIndexOf, e = need, o = words, s = scored, r = facet
    for (var r in t || (t = {})) u.call(t, r) && l(e, r, t[r]);
    if (n) for (var r of n(t)) a.call(t, r) && l(e, r, t[r]);
    return e
  })({
    facet: r,
    need: e
  }, function(e, t) {
    let {sentence: r, help: n} = te(t), u = (e, t) => e.some(e => t.test(e)), a = e.filter(e => u(r, e)).length; // r = sentence, n = help, te = textsOf, t = pattern, u = matches, e = pattern, a = inSentence
    return {
      count: e.filter(e => u(r, e) || u(n, e)).length,
      inSentence: a
    }
  }(f, e))), c = Math.max(1, Math.ceil(o.length / 3));
  return s.filter(({count: e}) => e >= c).sort((e, t) => t.count - e.count || t.inSentence - e.inSentence).slice(0, ee)
}

// src/explore/search/find-programs.ts
var ne = 24, ue = 12, ae = 6, le = 2, oe = 1.5, ie = 50; // ne = TITLE_SCORE, ue = TERM_SCORE, ae = SUMMARY_SCORE, le = OTHER_SCORE, oe = WHOLE_WORD_FACTOR, ie = MOST_KNOWN

function fe({normalized: e, titleEnds: t, summaryEnds: r}, n, u, a) { // fe = textScore, e = normalized, t = titleEnds, r = summaryEnds, n = i, u = typed, a = expression
  let l = e[n], o = a ? l.search(a) : l.indexOf(u); // l = text, e = normalized, n = i, o = position, a = expression, u = typed
  if (o === -1) return 0;
  let i = o < t[n] ? ne : o < r[n] ? ae : le; // i = score, o = position, t = titleEnds, n = i, ne = TITLE_SCORE, r = summaryEnds, ae = SUMMARY_SCORE, le = OTHER_SCORE
  return l[o + u.length] === " " ? i * oe : i
}

function se(e, t, r = null, n = !1) { // se = findPrograms, e = textIndex, t = patterns, r = corrected, n = withHelp
  let u = t.map(t => function(e, t, r) { // u = scored, t = pattern, e = textIndex, r = withHelp
    let n = r ? new Map : e.scores, u = n.get(t); // n = known, r = withHelp, e = textIndex, u = scores, t = pattern
    if (!u) {
      let a = new RegExp(t), l = function({terms: e, normalized: t}, r, n) { // a = expression, t = normalized, l = withTerm, e = terms, r = pattern, n = withHelp
        let u = e.filter(e => (n || !e.isHelp) && r.test(e.normalized)); // u = matching, e = term, n = withHelp, r = pattern
        return (0, J.x18)(t.length, u.map(({programs: e}) => e))
      }(e, a, r), o = t.replace(/\|.*/, ""), i = o === t, f = i ? Array.from(n.keys()).reverse().find(e => t.startsWith(e)) : void 0, s = n.get(f || "");
      u = new Uint16Array(e.normalized.length);
      for (let t = 0; t < u.length; t++) (!s || s[t]) && (u[t] = fe(e, t, o, i ? null : a) + ((0,  // t = i, u = scores, s = within, fe = textScore, e = textIndex, o = typed, i = isPlain, a = expression
      J.x16)(l, t) ? ue : 0));
      n.size > ie && n.clear(), n.set(t, u)
    }
    return u
  }(e, t, n)), a = e.normalized.length, l = (0, J.x17)(a), o = new Uint16Array(a);
  for (let e = 0; e < a; e++) u.every(t => t[e]) && ((0, J.x14)(l, e), o[e] = u.reduce((t, r) => t + r[e], 0)); // e = i, a = size, u = scored, t = sum, J = import_program_explorer_runtime5, l = programs, o = scores, r = each
  return {
    programs: l,
    scores: o,
    patterns: t,
    corrected: r
  }
}

// src/explore/search/highlight.ts
var ce = 100, pe = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // ce = MOST_MARKS, pe = CHARACTER

function me(e, t) { // me = highlight, e = text, t = patterns
  let r = t.length ? function(e, t) { // r = hits, t = patterns, e = text
    let {normalized: r, positions: n} = function(e) { // r = normalized, n = positions, e = text
      let t = "", r = [], n = 0; // t = letters, r = letterPositions, n = position
      for (let u of w(e).match(pe) || []) { // u = character, w = withoutHidden, e = text, pe = CHARACTER
        let e = d(u); // e = normalized, d = normalize, u = character
        t += e;
        for (let t = 0; t < e.length; t++) r.push(n); // t = i, e = normalized, r = letterPositions, n = position
        n += u.length
      }
      r.push(n);
      let u = " ", a = [ 0 ]; // u = words, a = positions
      return M(d(t), (e, t) => { // M = eachWord, d = normalize, t = start, e = word
        u += `${e} `;
        for (let n = t; n <= t + e.length; n++) a.push(r[n]) // n = i, t = start, e = word, a = positions, r = letterPositions
      }), {
        normalized: u,
        positions: a
      }
    }(e), u = new Uint8Array(e.length);
    for (let e of t) { // e = pattern, t = patterns
      let t = new RegExp(e, "g"), a = e.startsWith(" ") || A(e), l = 0, o = 0, i = 0, f = 0; // t = expression, e = pattern, a = includesPrefix, A = mayHavePrefix, l = marks, o = searched, i = wordStart, f = marked
      for (let e = t.exec(r); e && l < ce; e = t.exec(r)) { // e = found, t = expression, r = normalized, l = marks, ce = MOST_MARKS
        let s = e.index; // s = match, e = found
        t.lastIndex = s + 1;
        let c = r.slice(o, s + 1).lastIndexOf(" "); // c = space, r = normalized, o = searched, s = match
        i = c === -1 ? i : o + c + 1, o = s + 1;
        let p = a ? i : s, m = s + e[0].length; // p = start, a = includesPrefix, i = wordStart, s = match, m = end, e = found
        for (;n[m] === n[m - 1]; ) m++; // n = positions, m = end
        let g = n[m]; // g = last, n = positions, m = end
        l += u[g - 1] ? 0 : 1, u.fill(1, Math.max(n[p], f), g), f = g
      }
    }
    return u
  }(e, t) : new Uint8Array(e.length), n = [], u = 0;
  for (let t = 1; t <= e.length; t++) (t === e.length || r[t] !== r[u]) && (n.push({ // t = end, e = text, r = hits, u = start, n = pieces
    text: e.slice(u, t),
    hit: r[u] === 1
  }), u = t);
  return n
}

// src/programs/edit-distance.ts
// src/explore/search/similar-word.ts
function ge(e) { // ge = isLong, e = word
  return e.length > (A(e) ? 3 : 4)
}

var he = 8; // he = LONG_WORD

// src/explore/search/snippet.ts
var de = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, xe = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // de = FAR_BEFORE, xe = FAR_AFTER

function we(e, t, r) { // we = wordings, e = text, t = chain, r = plainLanguage
  let n = [ (0, f.x61)(e, t, r) ]; // n = all, f = import_program_explorer_runtime2, e = text, t = chain, r = plainLanguage
  return typeof e != "string" && e.forEach((e, t) => n.push({
    text: e,
    language: t
  })), n
}

function be(e, t) { // be = shorten, e = text, t = pattern
  let [r] = me(e, [ t ]), n = r.hit ? 0 : r.text.length; // r = first, me = highlight, e = text, t = pattern, n = match
  return e.slice(0, n).replace(de, "\u2026") + e.slice(n).replace(xe, "$1\u2026")
}

function ye(e, t, r, n) { // ye = findSnippet, e = index, t = i, r = patterns, n = shown
  let u = r.length ? n.map(j).join("\n") : "", a = r.find(e => !new RegExp(e).test(u)); // u = normalizedShown, r = patterns, n = shown, j = normalizeWords, a = pattern, e = each
  if (!a) return null;
  let l = new RegExp(a), {chain: o, page: i} = e.languages; // l = expression, a = pattern, o = chain, i = page, e = index
  for (let {text: r, field: n, facet: u} of function(e, t, r) { // r = pattern, n = field, u = facet, e = index, t = i
    let {normalized: n, terms: u} = Z(e), a = r.test(n[t]) ? Y(e.programs[t]) : [], l = u.filter(e => (0,  // n = normalized, u = terms, Z = textIndexOf, e = term, a = fields, r = pattern, t = i, Y = textsOf, l = matchingTerms
    J.x16)(e.programs, t) && r.test(e.normalized));
    return [ ...a, ...l.flatMap(({names: e}) => e) ]
  }(e, t, l)) {
    let e = we(r, o, u ? "" : i).find(e => l.test(j(e.text))); // e = wording, we = wordings, r = text, o = chain, u = facet, i = page, l = expression, j = normalizeWords
    if (e) return {
      field: n,
      facet: u,
      language: e.language,
      text: be(e.text, a)
    }
  }
  return null
}

// src/explore/search/split-unspaced.ts
var ve = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // ve = CHARACTER

function $e(e) { // $e = isLongEnough, e = piece
  return e.length >= (e > "\u3130" ? 2 : 3)
}

// src/explore/search/fuzzy.ts
var Ee = /^( [^\d ]{5,})[^ ]{2}$/; // Ee = WITH_ENDING

function Me(e, t) { // Me = occurringPattern, e = wordList, t = pattern
  let {joined: r} = e, n = t.trim(), [u = t] = B(e, [ t ]); // r = joined, e = wordList, n = word, t = pattern, u = spelled, B = withSpellings
  return n.includes(" ") || u !== t || r.includes(t) ? u : (A(n) ? [ n, n.slice(1), n.slice(2) ] : [ n ]).find(e => ge(e) && r.includes(e))
}

function je(e, t) { // je = similarPatterns, e = wordList, t = word
  return z(t) ? function({words: e}, t) {
    let r = t.normalize("NFC").match(ve) || [], n = []; // r = characters, t = run, ve = CHARACTER, n = pieces
    for (let t, u = 0; u < r.length; u = t) { // t = end, u = start, r = characters
      let a = "", l = e; // a = piece, l = wordsWithPiece, e = words
      for (t = u + 1; t < r.length; t++) { // t = end, u = start, r = characters
        let e = d(r.slice(u, t + 1).join("")), n = l.filter(t => t.includes(e)); // e = longer, d = normalize, r = characters, u = start, t = word, n = wordsWithLonger, l = wordsWithPiece
        if (!n.length) break;
        a = e, l = n
      }
      $e(a) ? n.push(a) : t = u + 1
    }
    return n
  }(e, t) : ge(t) && !/\d/.test(t) ? function({counts: e}, t) {
    let r = t.length < he ? 1 : 2, n = [], u = 1 / 0; // r = maxDistance, t = typed, he = LONG_WORD, n = best, u = bestCost
    return e.forEach((e, a) => { // e = times, a = word
      let l = L(a), o = l.trim(), i = (a, o) => { // l = pattern, L = patternOf, a = part, o = penalty, i = compare
        if (!e || Math.abs(a.length - t.length) > r || !function(e, t) {
          return e[0] === t[0] || e[0] === t[1] && e[1] === t[0]
        }(a, t)) return;
        let i = function(e, t, r) { // i = distance, e = a, t = b, r = most
          let n = r + 1, u = [], a = Array.from({ // n = tooMany, r = most, u = beforeLast, a = last
            length: t.length + 1
          }, (e, t) => t);
          for (let l = 1; l <= e.length; l++) { // l = i, e = a
            let o = a.map(() => n); // o = row, a = last, n = tooMany
            o[0] = l;
            let i = l; // i = least, l = i
            for (let n = Math.max(1, l - r); n <= Math.min(t.length, l + r); n++) { // n = j, l = i, r = most, t = b
              let r = e[l - 1] === t[n - 1], f = Math.min(a[n - 1] + (r ? 0 : 1), a[n] + 1, o[n - 1] + 1); // r = isSame, e = a, l = i, t = b, n = j, f = cost, a = last, o = row
              n > 1 && l > 1 && e[l - 1] === t[n - 2] && e[l - 2] === t[n - 1] && (f = Math.min(f, u[n - 2] + 1)), 
              o[n] = f, i = Math.min(i, f)
            }
            if (i > r) return n;
            u = a, a = o
          }
          return Math.min(a[t.length], n)
        }(t, a, r), f = i + o + .4 / e;
        i <= r && f < u && (n = [ l ], u = f)
      };
      if (i(o, 0), t.length > 4) for (let e = t.length - 1; e <= t.length + 1 && e < o.length; e++) i(o.slice(0, e), .5)
    }), n
  }(e, t) : []
}

var ze = require("program-explorer-runtime"); // ze = import_program_explorer_runtime

// src/explore/search/fuzzy-search.ts
var Ae = 3, Oe = new WeakMap; // Ae = FEW_WORDS, Oe = lastSearches

function qe(e, t) { // qe = fuzzySearch, e = index, t = text
  let r = Oe.get(e); // r = last, Oe = lastSearches, e = index
  if (r && r.text === t) return r.result;
  let n = N(t), u = n.length > Ae ? T(n) : [], a = u.length ? u : n; // n = all, N = patternsOf, t = text, u = meaningful, Ae = FEW_WORDS, T = withoutStopWords, a = typed
  if (!a.length) return ze.x25;
  let l = Z(e), o = B(l.wordList, a), i = se(l, o), f = !(0, J.x15)(i.programs) && function(e, t) { // l = textIndex, Z = textIndexOf, e = index, o = patterns, B = withSpellings, a = typed, i = exact, se = findPrograms, f = result, J = import_program_explorer_runtime5, t = patterns
    let r = Z(e), n = (e, t = !1) => { // r = textIndex, Z = textIndexOf, e = alternative, n = find, t = withHelp
      let n = e && se(r, e.patterns, e.corrected, t); // n = result, e = alternative, se = findPrograms, r = textIndex, t = withHelp
      return n && (0, J.x15)(n.programs) ? n : null
    }, u = T(t), a = {
      patterns: B(r.wordList, u),
      corrected: null
    };
    return u.length ? n(a) || n(a, !0) || n(function(e, t) {
      let {wordList: r} = Z(e), n = [], u = !1, a = !1, l = 0; // r = wordList, Z = textIndexOf, e = index, n = found, u = isChanged, a = isCorrected, l = mistakes
      for (let e of t) { // e = pattern, t = patterns
        let t = Me(r, e), o = t ? [ t ] : je(r, e.trim()); // t = occurring, Me = occurringPattern, r = wordList, e = pattern, o = replacements, je = similarPatterns
        if (l += t || z(e) ? 0 : 1, !o.length || l > 1) return null;
        n.push(...o), a = a || !t, u = u || a || !t.startsWith(e)
      }
      return u ? {
        patterns: n,
        corrected: a ? n.map(t => function(e, t) {
          for (let r = 0; r < e.programs.length; r++) { // r = i, e = index
            let n = ye(e, r, [ t ], []), u = n && me(n.text, [ t ]).find(e => e.hit); // n = snippet, ye = findSnippet, e = piece, r = i, t = pattern, u = hit, me = highlight
            if (u) return u.text
          }
          return t.trim()
        }(e, t)) : null
      } : {
        patterns: t.map(e => e.replace(Ee, "$1")),
        corrected: null
      }
    }(e, u)) : null
  }(e, a) || i;
  return Oe.set(e, {
    text: t,
    result: f
  }), f
}

// src/explore/search/several-words.ts
function Se(e) { // Se = severalWords, e = text
  let t = Array.from(new Set(e.split(/\s+/))).filter(e => T(N(e)).length); // t = words, e = word, T = withoutStopWords, N = patternsOf
  return t.length > 1 ? t : []
}

var ke = require("program-explorer-runtime"); // ke = import_program_explorer_runtime

var Ce = require("program-explorer-runtime"); // Ce = import_program_explorer_runtime

// src/views/layout/corrected.tsx
function Re({view: {context: {msg: e}, state: t}, words: r}) { // Re = Corrected, e = msg, t = state, r = words
  return (0, ke.x3)("p", {
    class: "program-explorer__corrected"
  }, e("results-for", (0, Ce.x68)(t.settled.query.text), (0, Ce.x68)(r.join(" "))))
}

// src/views/results/matched.tsx
function Le({text: e, patterns: t, around: r}) { // Le = MarkedText, e = text, t = patterns, r = around
  return (0, ke.x3)(Ce.x67, {
    text: e,
    around: r
  }, me(e.text, t).map(e => e.hit ? (0, ke.x3)("mark", null, e.text) : e.text))
}

function Ie({context: e, program: t, patterns: r, shown: n}) { // Ie = Matched, e = context, t = program, r = patterns, n = shown
  var u; // u = _a
  let {msg: a, labels: l, format: o, language: i, index: f, limit: s} = e, {status: c, start: p, end: m} = t, g = [ ...n.map(e => e ? e.text : ""), l.status(c), (u = o.span(p, m, c)) != null ? u : "" ], h = s ? null : ye(f, f.programs.indexOf(t), r, g); // a = msg, l = labels, o = format, i = language, f = index, s = limit, e = each, c = status, p = start, m = end, t = program, g = texts, n = shown, u = _a, h = snippet, ye = findSnippet, r = patterns
  return h && (0, ke.x3)("p", {
    class: "program-explorer__matched"
  }, a("matched-in", function({msg: e, labels: t, format: r}, {field: n, facet: u, language: a}) {
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(u).text
  }(e, h)), " ", (0, ke.x3)(Le, {
    text: {
      text: h.text,
      language: h.language || i
    },
    patterns: r,
    around: i
  }))
}
}
};
// </nowiki>