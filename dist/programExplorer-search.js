// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).search = {
runtime: 'bcbff9a4bf64b41b',
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
  Corrected: () => Pe,
  MarkedText: () => Fe,
  Matched: () => He,
  findNeeds: () => fe,
  fuzzySearch: () => Ne,
  severalWords: () => Ue,
  textIndexOf: () => le
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

var i = require("program-explorer-runtime"), f = e => i[e]; // i = shared, f = at, e = place

var s = f(43); // s = NEED, f = at

var c = f(60), p = f(61); // c = allTexts, f = at, p = pickText

var g = f(21); // g = memoize, f = at

// src/explore/search/normalize.ts
var m = new Map("\xdfss \xe6ae \u0153oe \xf8o \u0142l \u0111d \xf0d \xfeth \u0127h \u0131i \u0253b \u0257d \u0199k \u01b4y \u03c2\u03c3 \u0491\u0433 \u2019' \u02bc' \u05da\u05db \u05dd\u05de \u05df\u05e0 \u05e3\u05e4 \u05e5\u05e6 \u0649\u064a \u06cc\u064a \u06a9\u0643 \u0629\u0647 \u0901\u0928\u094d \u0902\u0928\u094d".split(" ").map(e => [ e.charAt(0), e.slice(1) ])); // m = REPLACEMENTS, e = pair

function h(e, t, r) { // h = replaceRange, e = from, t = to, r = length
  for (let n = 0; n < r; n++) m.set(String.fromCharCode(e + n), String.fromCharCode(t + n)) // n = i, r = length, m = REPLACEMENTS, e = from, t = to
}

h(12449, 12353, 86);

"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach(e => h(parseInt(e, 16), 48, 10));

var d = new RegExp(`[\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff${Array.from(m.keys()).join("")}]`, "g"), w = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, x = /^[\0-\x7f]*$/; // d = REMOVED_OR_REPLACED, m = REPLACEMENTS, w = KANA_OR_NASAL, x = ASCII

function b(e) { // b = normalize, e = text
  return x.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(d, e => m.get(e) || "").replace(w, e => e > "\u3000" ? e.normalize("NFC") : "\u0928")
}

// src/explore/search/hidden-text.ts
var v = /https?:\/\/\S+|<\/?[a-z][^<>]*>|\[\[[^[\]|]*\|/gi; // v = HIDDEN

function y(e) { // y = withoutHidden, e = text
  return e.replace(v, e => " ".repeat(e.length))
}

// src/explore/search/words.ts
var $ = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", E = `[^${$}\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb]+`, M = new RegExp(`[${$}]+|${E}(?:'(?=[\\u0400-\\u04ff])${E})*`, "g"), j = new RegExp(`[${$}]`), z = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // $ = UNSPACED, E = SPACED_WORD, M = WORD, j = UNSPACED_LETTER, z = PREFIXABLE

function A(e, t) { // A = eachWord, e = normalized, t = visit
  e.replace(M, (e, r) => (t(e, r), ""))
}

function O(e) { // O = normalizeWords, e = text
  let t = b(y(e)).match(M); // t = words, b = normalize, y = withoutHidden, e = text, M = WORD
  return t ? ` ${t.join(" ")} ` : ""
}

function S(e) { // S = isUnspaced, e = word
  return j.test(e)
}

function k(e) { // k = mayHavePrefix, e = word
  return z.test(e)
}

// src/explore/search/patterns.ts
var C = 200, R = 16, L = /^(?:.|\d{1,3})$/, q = /\b\w'|'\w\b/g, I = /["\u201c\u201d\u201e\xab\xbb\u300a-\u300f]/, N = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // C = MAX_LENGTH, R = MAX_WORDS, L = PART, q = ELIDED, I = QUOTATION_MARK, N = ARTICLE

function U(e) { // U = patternOf, e = word
  return S(e) ? e : k(e) ? e.replace(N, "") : ` ${e}`
}

function W(e) { // W = wordsOf, e = text
  let t = []; // t = words
  return A(e, e => t.push(e)), t
}

function _(e) { // _ = patternsOf, e = text
  let t = new Set; // t = patterns
  return b(e.slice(0, C)).split(I).forEach((e, r) => { // b = normalize, e = part, C = MAX_LENGTH, I = QUOTATION_MARK, r = i
    (r % 2 === 1 ? [ W(e).join(" ") ] : function(e) {
      return e.replace(q, " ").replace(/ +& +/g, "&").split(/\s/).flatMap(e => { // e = part, q = ELIDED
        let t = W(e); // t = words, W = wordsOf, e = part
        return t.some(e => L.test(e)) && !t.some(S) ? t.join(" ") : t
      })
    }(e)).filter(Boolean).forEach(e => t.add(U(e)))
  }), Array.from(t).slice(0, R)
}

// src/explore/search/split-word.ts
function D(e, t, r) { // D = splitWord, e = words, t = word, r = most
  let n = e.get(t) ? [ t ] : []; // n = found, e = words, t = word
  for (let u = 1; u < t.length && r > 1; u++) { // u = i, t = word, r = most
    let a = t.slice(0, u); // a = first, t = word, u = i
    e.get(a) && n.push(...D(e, t.slice(u), r - 1).map(e => `${a} ${e}`))
  }
  return n
}

// src/explore/search/word-forms.ts
var P = /^(?:news|evening|united)$/, F = /^[^aeiou]*[aeiou]([^aeiouwxy])$/; // P = NO_FORMS, F = SHORT

function H(e) { // H = inflect, e = base
  let t = e.replace(F, "$&$1").replace(/e$/, ""), r = e.replace(/([^aeiou])y$/, "$1i"); // t = stem, e = base, F = SHORT, r = changed
  return [ e, `${e}s`, `${r}es`, `${t}ing`, `${r === e ? t : r}ed`, e.replace(/[eo]r$/, "$&ship") ]
}

// src/explore/search/spellings.ts
var B = 12, K = /^(?!.* (?:.|\d{1,3})(?: |$)) .* /, T = /^(?!.(?: .)+$)(?:.*\b..?(?: .*)? ..?\b|.* \D$)|\d (?!\d{3}(?!\d))\d/; // B = MOST_SPELLINGS, K = QUOTED, T = UNLIKELY

function G({counts: e, english: t}, r) { // G = withSpellings, e = counts, t = english, r = patterns
  return r.map((n, u) => { // r = patterns, n = pattern, u = i
    if (n[0] !== " " || K.test(n) || T.test(n.trim())) return n;
    let a = n.replace(/ /g, ""), l = t.has(a) || !e.has(a) ? function(e) { // a = word, n = pattern, l = forms, t = english, e = word
      let t = [ e ]; // t = forms, e = word
      if (!P.test(e) && /^[a-z]{4,}$/.test(e)) for (let r = e.length; r > 2 && r > e.length - 5; r--) for (let n of [ "", "e", "y" ]) {
        let u = H(e.slice(0, r) + n); // u = inflected, H = inflect, e = word, r = length, n = ending
        t.push(...u.includes(e) ? u : [])
      }
      return t
    }(a) : [ a ], o = [ a, a.replace(/s$/, ""), `${a}s` ].flatMap(t => D(e, t, 3)), i = [ ...l.filter(e => t.has(e)), ...o.filter(e => / /.test(e) && !T.test(e)) ].map(e => ` ${e}(?= )`), f = [ ...[ [ 2, 1 ], [ 1, 1 ], [ 1, 2 ], [ 0, 2 ], [ 0, 3 ] ].map(([e, t]) => r.slice(Math.max(u - e, 0), u + t).join("").replace(/ /g, "")).filter(t => e.has(t)).map(e => ` ${e}`), ...i ].filter(e => !e.startsWith(n));
    return Array.from(new Set([ n, ...f ])).slice(0, B).join("|")
  })
}

// src/explore/search/stop-words.ts
var J = new RegExp("^ (?:[aeiou]?[^aeiou]|[^aeiou]?[aeiou]|au|ou|eu|[dlmnst][aeou][smnt]|[dms]ein|(?:u|ei)n[aes]?[mnrs]?|uma|about|after|all|always|and|are|because|before|but|can|cannot|does|for|from|get|have|help|how|its|need|our|should|some|something|the|their|there|they|this|time|want|what|when|where|who|why|with|your?|como|con|cuando|despues|nuestr[ao]s?|para|pero|por|puedo|que|quiero|siempre|tiempo|tod[ao]s?|avec|comment|dans|est|notre|pour|quand|qui|sur|temps|toujours|tous?|toute?s?|mas|nossos?|quando|sempre|tempo|aber|alle|auf|der|die|fur|hilfe|ich|immer|ist|kann|mit|nach|und|unsere?[mnr]?|von|was|wenn|wie|wir|zeit|zur?)$"); // J = STOP_WORD

function Q(e) { // Q = withoutStopWords, e = patterns
  return e.filter(e => !J.test(e))
}

var V = f(13); // V = append, f = at

var X = f(14), Y = f(15), Z = f(16), ee = f(17), te = f(18); // X = add, f = at, Y = count, Z = has, ee = noBits, te = unionOf

// src/explore/search/language-names.ts
function re(e) { // re = languageNames, e = code
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
function ne(e, {chain: t, page: r}) { // ne = listWords, e = texts, t = chain, r = page
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
var ue = [ "title", "summary", "materials", "team", "partners", "owner", "scale", "duration" ]; // ue = FIELDS

function ae(e) { // ae = textsOf, e = program
  let t = []; // t = indexed
  for (let r of ue) { // r = field, ue = FIELDS
    let n = r === "materials" ? e.materials.map(({label: e}) => e) : e[r]; // n = value, r = field, e = program
    [].concat(n).forEach(e => t.push({
      text: e || "",
      field: r,
      facet: ""
    }))
  }
  return t
}

var le = g(function(e) { // le = textIndexOf, g = memoize, e = index
  let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = new Map, u = ({text: t}) => { // t = titleEnds, e = index, r = summaryEnds, n = byLanguage, u = normalizeAll
    let r = typeof t == "string" ? new Map([ [ e.languages.page, t ] ]) : t; // r = wordings, t = text, e = index
    return Array.from(r, ([e, t]) => { // r = wordings, e = language, t = wording
      let r = O(t); // r = words, O = normalizeWords, t = wording
      return V(n, e, r), r
    }).join("\n")
  }, a = e.programs.map((e, n) => { // a = normalized, e = program, n = i
    let a = ae(e).map(u), [l, o] = a; // a = texts, ae = textsOf, e = program, u = normalizeAll, l = title, o = summary
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
      return [ n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...t === "language" ? re(r) : [], ...u ].map(e => ({
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
    } ], te(a.length, u), !0)
  }), {
    normalized: a,
    titleEnds: t,
    summaryEnds: r,
    terms: l,
    wordList: ne(n, e.languages),
    scores: new Map
  }
});

// src/explore/search/find-needs.ts
var oe = 3, ie = g(({label: e, aliases: t}) => ({ // oe = MOST_NEEDS, ie = textsOf, g = memoize
  sentence: c(e || "").map(O),
  help: t.map(O)
}));

function fe(e, t) { // fe = findNeeds, e = index, t = text
  let r = e.facets.get(s), o = Q(_(t)); // r = facet, e = index, s = NEED, o = words, Q = withoutStopWords, _ = patternsOf, t = text
  if (!r || !o.length) return [];
  let i = G(le(e).wordList, o).map(e => new RegExp(e)), f = Array.from(r.terms.values(), e => ((e, t) => { // i = patterns, G = withSpellings, le = textIndexOf, e = need, o = words, f = scored, r = facet
    for (var r in t || (t = {})) u.call(t, r) && l(e, r, t[r]);
    if (n) for (var r of n(t)) a.call(t, r) && l(e, r, t[r]);
    return e
  })({
    facet: r,
    need: e
  }, function(e, t) {
    let {sentence: r, help: n} = ie(t), u = (e, t) => e.some(e => t.test(e)), a = e.filter(e => u(r, e)).length; // r = sentence, n = help, ie = textsOf, t = pattern, u = matches, e = pattern, a = inSentence
    return {
      count: e.filter(e => u(r, e) || u(n, e)).length,
      inSentence: a
    }
  }(i, e))), c = Math.max(1, Math.ceil(o.length / 3));
  return f.filter(({count: e}) => e >= c).sort((e, t) => t.count - e.count || t.inSentence - e.inSentence).slice(0, oe)
}

// src/explore/search/find-programs.ts
var se = 24, ce = 12, pe = 6, ge = 2, me = 1.5, he = 50; // se = TITLE_SCORE, ce = TERM_SCORE, pe = SUMMARY_SCORE, ge = OTHER_SCORE, me = WHOLE_WORD_FACTOR, he = MOST_KNOWN

function de({normalized: e, titleEnds: t, summaryEnds: r}, n, u, a) { // de = textScore, e = normalized, t = titleEnds, r = summaryEnds, n = i, u = typed, a = expression
  let l = e[n], o = a ? l.search(a) : l.indexOf(u); // l = text, e = normalized, n = i, o = position, a = expression, u = typed
  if (o === -1) return 0;
  let i = o < t[n] ? se : o < r[n] ? pe : ge; // i = score, o = position, t = titleEnds, n = i, se = TITLE_SCORE, r = summaryEnds, pe = SUMMARY_SCORE, ge = OTHER_SCORE
  return l[o + u.length] === " " ? i * me : i
}

function we(e, t, r = null, n = !1) { // we = findPrograms, e = textIndex, t = patterns, r = corrected, n = withHelp
  let u = t.map(t => function(e, t, r) { // u = scored, t = pattern, e = textIndex, r = withHelp
    let n = r ? new Map : e.scores, u = n.get(t); // n = known, r = withHelp, e = textIndex, u = scores, t = pattern
    if (!u) {
      let a = new RegExp(t), l = function({terms: e, normalized: t}, r, n) { // a = expression, t = normalized, l = withTerm, e = terms, r = pattern, n = withHelp
        let u = e.filter(e => (n || !e.isHelp) && r.test(e.normalized)); // u = matching, e = term, n = withHelp, r = pattern
        return te(t.length, u.map(({programs: e}) => e))
      }(e, a, r), o = t.replace(/\|.*/, ""), i = o === t, f = i ? Array.from(n.keys()).reverse().find(e => t.startsWith(e)) : void 0, s = n.get(f || "");
      u = new Uint16Array(e.normalized.length);
      for (let t = 0; t < u.length; t++) (!s || s[t]) && (u[t] = de(e, t, o, i ? null : a) + (Z(l, t) ? ce : 0)); // t = i, u = scores, s = within, de = textScore, e = textIndex, o = typed, i = isPlain, a = expression, Z = has, l = withTerm, ce = TERM_SCORE
      n.size > he && n.clear(), n.set(t, u)
    }
    return u
  }(e, t, n)), a = e.normalized.length, l = ee(a), o = new Uint16Array(a);
  for (let e = 0; e < a; e++) u.every(t => t[e]) && (X(l, e), o[e] = u.reduce((t, r) => t + r[e], 0)); // e = i, a = size, u = scored, t = sum, X = add, l = programs, o = scores, r = each
  return {
    programs: l,
    scores: o,
    patterns: t,
    corrected: r
  }
}

// src/explore/search/highlight.ts
var xe = 100, be = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // xe = MOST_MARKS, be = CHARACTER

function ve(e, t) { // ve = highlight, e = text, t = patterns
  let r = t.length ? function(e, t) { // r = hits, t = patterns, e = text
    let {normalized: r, positions: n} = function(e) { // r = normalized, n = positions, e = text
      let t = "", r = [], n = 0; // t = letters, r = letterPositions, n = position
      for (let u of y(e).match(be) || []) { // u = character, y = withoutHidden, e = text, be = CHARACTER
        let e = b(u); // e = normalized, b = normalize, u = character
        t += e;
        for (let t = 0; t < e.length; t++) r.push(n); // t = i, e = normalized, r = letterPositions, n = position
        n += u.length
      }
      r.push(n);
      let u = " ", a = [ 0 ]; // u = words, a = positions
      return A(b(t), (e, t) => { // A = eachWord, b = normalize, t = start, e = word
        u += `${e} `;
        for (let n = t; n <= t + e.length; n++) a.push(r[n]) // n = i, t = start, e = word, a = positions, r = letterPositions
      }), {
        normalized: u,
        positions: a
      }
    }(e), u = new Uint8Array(e.length);
    for (let e of t) { // e = pattern, t = patterns
      let t = new RegExp(e, "g"), a = e.startsWith(" ") || k(e), l = 0, o = 0, i = 0, f = 0; // t = expression, e = pattern, a = includesPrefix, k = mayHavePrefix, l = marks, o = searched, i = wordStart, f = marked
      for (let e = t.exec(r); e && l < xe; e = t.exec(r)) { // e = found, t = expression, r = normalized, l = marks, xe = MOST_MARKS
        let s = e.index; // s = match, e = found
        t.lastIndex = s + 1;
        let c = r.slice(o, s + 1).lastIndexOf(" "); // c = space, r = normalized, o = searched, s = match
        i = c === -1 ? i : o + c + 1, o = s + 1;
        let p = a ? i : s, g = s + e[0].length; // p = start, a = includesPrefix, i = wordStart, s = match, g = end, e = found
        for (;n[g] === n[g - 1]; ) g++; // n = positions, g = end
        let m = n[g]; // m = last, n = positions, g = end
        l += u[m - 1] ? 0 : 1, u.fill(1, Math.max(n[p], f), m), f = m
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
function ye(e) { // ye = isLong, e = word
  return e.length > (k(e) ? 3 : 4)
}

var $e = 8; // $e = LONG_WORD

// src/explore/search/snippet.ts
var Ee = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, Me = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // Ee = FAR_BEFORE, Me = FAR_AFTER

function je(e, t, r) { // je = wordings, e = text, t = chain, r = plainLanguage
  let n = [ p(e, t, r) ]; // n = all, p = pickText, e = text, t = chain, r = plainLanguage
  return typeof e != "string" && e.forEach((e, t) => n.push({
    text: e,
    language: t
  })), n
}

function ze(e, t) { // ze = shorten, e = text, t = pattern
  let [r] = ve(e, [ t ]), n = r.hit ? 0 : r.text.length; // r = first, ve = highlight, e = text, t = pattern, n = match
  return e.slice(0, n).replace(Ee, "\u2026") + e.slice(n).replace(Me, "$1\u2026")
}

function Ae(e, t, r, n) { // Ae = findSnippet, e = index, t = i, r = patterns, n = shown
  let u = r.length ? n.map(O).join("\n") : "", a = r.find(e => !new RegExp(e).test(u)); // u = normalizedShown, r = patterns, n = shown, O = normalizeWords, a = pattern, e = each
  if (!a) return null;
  let l = new RegExp(a), {chain: o, page: i} = e.languages; // l = expression, a = pattern, o = chain, i = page, e = index
  for (let {text: r, field: n, facet: u} of function(e, t, r) { // r = pattern, n = field, u = facet, e = index, t = i
    let {normalized: n, terms: u} = le(e), a = r.test(n[t]) ? ae(e.programs[t]) : [], l = u.filter(e => Z(e.programs, t) && r.test(e.normalized)); // n = normalized, u = terms, le = textIndexOf, e = term, a = fields, r = pattern, t = i, ae = textsOf, l = matchingTerms, Z = has
    return [ ...a, ...l.flatMap(({names: e}) => e) ]
  }(e, t, l)) {
    let e = je(r, o, u ? "" : i).find(e => l.test(O(e.text))); // e = wording, je = wordings, r = text, o = chain, u = facet, i = page, l = expression, O = normalizeWords
    if (e) return {
      field: n,
      facet: u,
      language: e.language,
      text: ze(e.text, a)
    }
  }
  return null
}

// src/explore/search/split-unspaced.ts
var Oe = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // Oe = CHARACTER

function Se(e) { // Se = isLongEnough, e = piece
  return e.length >= (e > "\u3130" ? 2 : 3)
}

// src/explore/search/fuzzy.ts
var ke = /^( [^\d ]{5,})[^ ]{2}$/; // ke = WITH_ENDING

function Ce(e, t) { // Ce = occurringPattern, e = wordList, t = pattern
  let {joined: r} = e, n = t.trim(), [u = t] = G(e, [ t ]); // r = joined, e = wordList, n = word, t = pattern, u = spelled, G = withSpellings
  return n.includes(" ") || u !== t || r.includes(t) ? u : (k(n) ? [ n, n.slice(1), n.slice(2) ] : [ n ]).find(e => ye(e) && r.includes(e))
}

function Re(e, t) { // Re = similarPatterns, e = wordList, t = word
  return S(t) ? function({words: e}, t) {
    let r = t.normalize("NFC").match(Oe) || [], n = []; // r = characters, t = run, Oe = CHARACTER, n = pieces
    for (let t, u = 0; u < r.length; u = t) { // t = end, u = start, r = characters
      let a = "", l = e; // a = piece, l = wordsWithPiece, e = words
      for (t = u + 1; t < r.length; t++) { // t = end, u = start, r = characters
        let e = b(r.slice(u, t + 1).join("")), n = l.filter(t => t.includes(e)); // e = longer, b = normalize, r = characters, u = start, t = word, n = wordsWithLonger, l = wordsWithPiece
        if (!n.length) break;
        a = e, l = n
      }
      Se(a) ? n.push(a) : t = u + 1
    }
    return n
  }(e, t) : ye(t) && !/\d/.test(t) ? function({counts: e}, t) {
    let r = t.length < $e ? 1 : 2, n = [], u = 1 / 0; // r = maxDistance, t = typed, $e = LONG_WORD, n = best, u = bestCost
    return e.forEach((e, a) => { // e = times, a = word
      let l = U(a), o = l.trim(), i = (a, o) => { // l = pattern, U = patternOf, a = part, o = penalty, i = compare
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

var Le = f(25); // Le = NO_SEARCH, f = at

// src/explore/search/fuzzy-search.ts
var qe = 3, Ie = new WeakMap; // qe = FEW_WORDS, Ie = lastSearches

function Ne(e, t) { // Ne = fuzzySearch, e = index, t = text
  let r = Ie.get(e); // r = last, Ie = lastSearches, e = index
  if (r && r.text === t) return r.result;
  let n = _(t), u = n.length > qe ? Q(n) : [], a = u.length ? u : n; // n = all, _ = patternsOf, t = text, u = meaningful, qe = FEW_WORDS, Q = withoutStopWords, a = typed
  if (!a.length) return Le;
  let l = le(e), o = G(l.wordList, a), i = we(l, o), f = !Y(i.programs) && function(e, t) { // l = textIndex, le = textIndexOf, e = index, o = patterns, G = withSpellings, a = typed, i = exact, we = findPrograms, f = result, Y = count, t = patterns
    let r = le(e), n = (e, t = !1) => { // r = textIndex, le = textIndexOf, e = alternative, n = find, t = withHelp
      let n = e && we(r, e.patterns, e.corrected, t); // n = result, e = alternative, we = findPrograms, r = textIndex, t = withHelp
      return n && Y(n.programs) ? n : null
    }, u = Q(t), a = {
      patterns: G(r.wordList, u),
      corrected: null
    };
    return u.length ? n(a) || n(a, !0) || n(function(e, t) {
      let {wordList: r} = le(e), n = [], u = !1, a = !1, l = 0; // r = wordList, le = textIndexOf, e = index, n = found, u = isChanged, a = isCorrected, l = mistakes
      for (let e of t) { // e = pattern, t = patterns
        let t = Ce(r, e), o = t ? [ t ] : Re(r, e.trim()); // t = occurring, Ce = occurringPattern, r = wordList, e = pattern, o = replacements, Re = similarPatterns
        if (l += t || S(e) ? 0 : 1, !o.length || l > 1) return null;
        n.push(...o), a = a || !t, u = u || a || !t.startsWith(e)
      }
      return u ? {
        patterns: n,
        corrected: a ? n.map(t => function(e, t) {
          for (let r = 0; r < e.programs.length; r++) { // r = i, e = index
            let n = Ae(e, r, [ t ], []), u = n && ve(n.text, [ t ]).find(e => e.hit); // n = snippet, Ae = findSnippet, e = piece, r = i, t = pattern, u = hit, ve = highlight
            if (u) return u.text
          }
          return t.trim()
        }(e, t)) : null
      } : {
        patterns: t.map(e => e.replace(ke, "$1")),
        corrected: null
      }
    }(e, u)) : null
  }(e, a) || i;
  return Ie.set(e, {
    text: t,
    result: f
  }), f
}

// src/explore/search/several-words.ts
function Ue(e) { // Ue = severalWords, e = text
  let t = Array.from(new Set(e.split(/\s+/))).filter(e => Q(_(e)).length); // t = words, e = word, Q = withoutStopWords, _ = patternsOf
  return t.length > 1 ? t : []
}

var We = f(3); // We = h, f = at

var _e = f(67), De = f(68); // _e = DataText, f = at, De = isolated

// src/views/layout/corrected.tsx
function Pe({view: {context: {msg: e}, state: t}, words: r}) { // Pe = Corrected, e = msg, t = state, r = words
  return We("p", {
    class: "program-explorer__corrected"
  }, e("results-for", De(t.settled.query.text), De(r.join(" "))))
}

// src/views/results/matched.tsx
function Fe({text: e, patterns: t, around: r}) { // Fe = MarkedText, e = text, t = patterns, r = around
  return We(_e, {
    text: e,
    around: r
  }, ve(e.text, t).map(e => e.hit ? We("mark", null, e.text) : e.text))
}

function He({context: e, program: t, patterns: r, shown: n}) { // He = Matched, e = context, t = program, r = patterns, n = shown
  var u; // u = _a
  let {msg: a, labels: l, format: o, language: i, index: f, limit: s} = e, {status: c, start: p, end: g} = t, m = [ ...n.map(e => e ? e.text : ""), l.status(c), (u = o.span(p, g, c)) != null ? u : "" ], h = s ? null : Ae(f, f.programs.indexOf(t), r, m); // a = msg, l = labels, o = format, i = language, f = index, s = limit, e = each, c = status, p = start, g = end, t = program, m = texts, n = shown, u = _a, h = snippet, Ae = findSnippet, r = patterns
  return h && We("p", {
    class: "program-explorer__matched"
  }, a("matched-in", function({msg: e, labels: t, format: r}, {field: n, facet: u, language: a}) {
    return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(u).text
  }(e, h)), " ", We(Fe, {
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