// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).search = {
runtime: '401aa40d415da31c',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyDescriptors, a = Object.getOwnPropertyNames, u = Object.getOwnPropertySymbols;

var l = Object.prototype.hasOwnProperty, o = Object.prototype.propertyIsEnumerable;

var i = (t, r, n) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[r] = n, s = (e, t) => {
  for (var r in t || (t = {})) l.call(t, r) && i(e, r, t[r]);
  if (u) for (var r of u(t)) o.call(t, r) && i(e, r, t[r]);
  return e
};

// src/search.ts
var f = {}; // f = search_exports

((t, r) => {
  for (var n in r) e(t, n, {
    get: r[n],
    enumerable: !0
  })
})(f, {
  Corrected: () => Ke,
  MarkedText: () => Ge,
  Matched: () => Je,
  NoResults: () => ut,
  findNeeds: () => de,
  fuzzySearch: () => We,
  normalize: () => E,
  severalWords: () => De,
  textIndexOf: () => fe
});

module.exports = (t => ((t, n, u, o) => {
  if (n && typeof n == "object" || typeof n == "function") for (let u of a(n)) !l.call(t, u) && u !== void 0 && e(t, u, {
    get: () => n[u],
    enumerable: !(o = r(n, u)) || o.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(f);

var c = require("program-explorer-runtime"), p = e => c[e]; // c = shared, p = at, e = place

var d = p(66); // d = NEED, p = at

var m = p(69); // m = OFFERS, p = at

var h = p(91), g = p(92); // h = allTexts, p = at, g = pickText

var w = p(28); // w = memoize, p = at

// src/explore/search/normalize.ts
var x = new Map("\xdfss \xe6ae \u0153oe \xf8o \u0142l \u0111d \xf0d \xfeth \u0127h \u0131i \u0253b \u0257d \u0199k \u01b4y \u03c2\u03c3 \u0491\u0433 \u2019' \u02bc' \u05da\u05db \u05dd\u05de \u05df\u05e0 \u05e3\u05e4 \u05e5\u05e6 \u0649\u064a \u06cc\u064a \u06a9\u0643 \u0629\u0647 \u0901\u0928\u094d \u0902\u0928\u094d".split(" ").map(e => [ e.charAt(0), e.slice(1) ])); // x = REPLACEMENTS, e = pair

function v(e, t, r) { // v = replaceRange, e = from, t = to, r = length
  for (let n = 0; n < r; n++) x.set(String.fromCharCode(e + n), String.fromCharCode(t + n)) // n = i, r = length, x = REPLACEMENTS, e = from, t = to
}

v(12449, 12353, 86);

"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach(e => v(parseInt(e, 16), 48, 10));

var y = new RegExp(`[\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff${Array.from(x.keys()).join("")}]`, "g"), b = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, $ = /^[\0-\x7f]*$/; // y = REMOVED_OR_REPLACED, x = REPLACEMENTS, b = KANA_OR_NASAL, $ = ASCII

function E(e) { // E = normalize, e = text
  return $.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(y, e => x.get(e) || "").replace(b, e => e > "\u3000" ? e.normalize("NFC") : "\u0928")
}

// src/explore/search/hidden-text.ts
var j = /https?:\/\/\S+|<\/?[a-z][^<>]*>|\[\[[^[\]|]*\|/gi; // j = HIDDEN

function M(e) { // M = withoutHidden, e = text
  return e.replace(j, e => " ".repeat(e.length))
}

// src/explore/search/words.ts
var k = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", O = `[^${k}\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb]+`, z = new RegExp(`[${k}]+|${O}(?:'(?=[\\u0400-\\u04ff])${O})*`, "g"), A = new RegExp(`[${k}]`), S = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // k = UNSPACED, O = SPACED_WORD, z = WORD, A = UNSPACED_LETTER, S = PREFIXABLE

function C(e, t) { // C = eachWord, e = normalized, t = visit
  e.replace(z, (e, r) => (t(e, r), ""))
}

function R(e) { // R = normalizeWords, e = text
  let t = E(M(e)).match(z); // t = words, E = normalize, M = withoutHidden, e = text, z = WORD
  return t ? ` ${t.join(" ")} ` : ""
}

function q(e) { // q = isUnspaced, e = word
  return A.test(e)
}

function L(e) { // L = mayHavePrefix, e = word
  return S.test(e)
}

// src/explore/search/patterns.ts
var P = 200, _ = 16, N = /^(?:.|\d{1,3})$/, U = /\b\w'|'\w\b/g, I = /["\u201c\u201d\u201e\xab\xbb\u300a-\u300f]/, W = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // P = MAX_LENGTH, _ = MAX_WORDS, N = PART, U = ELIDED, I = QUOTATION_MARK, W = ARTICLE

function D(e) { // D = patternOf, e = word
  return q(e) ? e : L(e) ? e.replace(W, "") : ` ${e}`
}

function F(e) { // F = wordsOf, e = text
  let t = []; // t = words
  return C(e, e => t.push(e)), t
}

function H(e) { // H = patternsOf, e = text
  let t = new Set; // t = patterns
  return E(e.slice(0, P)).split(I).forEach((e, r) => { // E = normalize, e = part, P = MAX_LENGTH, I = QUOTATION_MARK, r = i
    (r % 2 === 1 ? [ F(e).join(" ") ] : function(e) {
      return e.replace(U, " ").replace(/ +& +/g, "&").split(/\s/).flatMap(e => { // e = part, U = ELIDED
        let t = F(e); // t = words, F = wordsOf, e = part
        return t.some(e => N.test(e)) && !t.some(q) ? t.join(" ") : t
      })
    }(e)).filter(Boolean).forEach(e => t.add(D(e)))
  }), Array.from(t).slice(0, _)
}

// src/explore/search/split-word.ts
function T(e, t, r) { // T = splitWord, e = words, t = word, r = most
  let n = e.get(t) ? [ t ] : []; // n = found, e = words, t = word
  for (let a = 1; a < t.length && r > 1; a++) { // a = i, t = word, r = most
    let u = t.slice(0, a); // u = first, t = word, a = i
    e.get(u) && n.push(...T(e, t.slice(a), r - 1).map(e => `${u} ${e}`))
  }
  return n
}

// src/explore/search/word-forms.ts
var B = /^(?:news|evening|united)$/, K = /^[^aeiou]*[aeiou]([^aeiouwxy])$/; // B = NO_FORMS, K = SHORT

function G(e) { // G = inflect, e = base
  let t = e.replace(K, "$&$1").replace(/e$/, ""), r = e.replace(/([^aeiou])y$/, "$1i"); // t = stem, e = base, K = SHORT, r = changed
  return [ e, `${e}s`, `${r}es`, `${t}ing`, `${r === e ? t : r}ed`, e.replace(/[eo]r$/, "$&ship") ]
}

// src/explore/search/spellings.ts
var J = 12, Q = /^(?!.* (?:.|\d{1,3})(?: |$)) .* /, V = /^(?!.(?: .)+$)(?:.*\b..?(?: .*)? ..?\b|.* \D$)|\d (?!\d{3}(?!\d))\d/; // J = MOST_SPELLINGS, Q = QUOTED, V = UNLIKELY

function X({counts: e, english: t}, r) { // X = withSpellings, e = counts, t = english, r = patterns
  return r.map((n, a) => { // r = patterns, n = pattern, a = i
    if (n[0] !== " " || Q.test(n) || V.test(n.trim())) return n;
    let u = n.replace(/ /g, ""), l = t.has(u) || !e.has(u) ? function(e) { // u = word, n = pattern, l = forms, t = english, e = word
      let t = [ e ]; // t = forms, e = word
      if (!B.test(e) && /^[a-z]{4,}$/.test(e)) for (let r = e.length; r > 2 && r > e.length - 5; r--) for (let n of [ "", "e", "y" ]) {
        let a = G(e.slice(0, r) + n); // a = inflected, G = inflect, e = word, r = length, n = ending
        t.push(...a.includes(e) ? a : [])
      }
      return t
    }(u) : [ u ], o = [ u, u.replace(/s$/, ""), `${u}s` ].flatMap(t => T(e, t, 3)), i = [ ...l.filter(e => t.has(e)), ...o.filter(e => / /.test(e) && !V.test(e)) ].map(e => ` ${e}(?= )`), s = [ ...[ [ 2, 1 ], [ 1, 1 ], [ 1, 2 ], [ 0, 2 ], [ 0, 3 ] ].map(([e, t]) => r.slice(Math.max(a - e, 0), a + t).join("").replace(/ /g, "")).filter(t => e.has(t)).map(e => ` ${e}`), ...i ].filter(e => !e.startsWith(n));
    return Array.from(new Set([ n, ...s ])).slice(0, J).join("|")
  })
}

// src/explore/search/stop-words.ts
var Y = new RegExp("^ (?:[aeiou]?[^aeiou]|[^aeiou]?[aeiou]|au|ou|eu|[dlmnst][aeou][smnt]|[dms]ein|(?:u|ei)n[aes]?[mnrs]?|uma|about|after|all|always|and|are|because|before|but|can|cannot|does|for|from|get|have|help|how|its|need|our|should|some|something|the|their|there|they|this|time|want|what|when|where|who|why|with|your?|como|con|cuando|despues|nuestr[ao]s?|para|pero|por|puedo|que|quiero|siempre|tiempo|tod[ao]s?|avec|comment|dans|est|notre|pour|quand|qui|sur|temps|toujours|tous?|toute?s?|mas|nossos?|quando|sempre|tempo|aber|alle|auf|der|die|fur|hilfe|ich|immer|ist|kann|mit|nach|und|unsere?[mnr]?|von|was|wenn|wie|wir|zeit|zur?)$"); // Y = STOP_WORD

function Z(e) { // Z = withoutStopWords, e = patterns
  return e.filter(e => !Y.test(e))
}

var ee = p(20); // ee = append, p = at

var te = p(21), re = p(22), ne = p(23), ae = p(24), ue = p(25); // te = add, p = at, re = count, ne = has, ae = noBits, ue = unionOf

// src/explore/search/language-names.ts
function le(e) { // le = languageNames, e = code
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
function oe(e, {chain: t, page: r}) { // oe = listWords, e = texts, t = chain, r = page
  let n = new Map, a = new Set, u = e => e.toLowerCase().replace(/-.*/, ""), l = [ ...t, r ].map(u); // n = counts, a = english, u = baseOf, e = language, l = read, t = chain, r = page
  e.forEach((e, t) => { // e = normalized, t = language
    let r = u(t), o = e.join(" ").split(" "); // r = base, u = baseOf, t = language, o = all, e = normalized
    new Set(o).forEach(e => { // o = all, e = word
      n.set(e, n.get(e) || 0), r === "en" && a.add(e)
    }), l.includes(r) && o.forEach(e => n.set(e, n.get(e) + 1))
  });
  let o = Array.from(n.keys()); // o = words, n = counts
  return {
    counts: n,
    english: a,
    words: o,
    joined: ` ${o.join(" ")}`
  }
}

// src/explore/search/text-index.ts
var ie = [ "title", "summary", "materials", "team", "partners", "owner", "scale", "duration" ]; // ie = FIELDS

function se(e) { // se = textsOf, e = program
  let t = []; // t = indexed
  for (let r of ie) { // r = field, ie = FIELDS
    let n = r === "materials" ? e.materials.map(({label: e}) => e) : e[r]; // n = value, r = field, e = program
    [].concat(n).forEach(e => t.push({
      text: e || "",
      field: r,
      facet: ""
    }))
  }
  return t
}

var fe = w(function(e) { // fe = textIndexOf, w = memoize, e = index
  let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = new Map, a = ({text: t}) => { // t = titleEnds, e = index, r = summaryEnds, n = byLanguage, a = normalizeAll
    let r = typeof t == "string" ? new Map([ [ e.languages.page, t ] ]) : t; // r = wordings, t = text, e = index
    return Array.from(r, ([e, t]) => { // r = wordings, e = language, t = wording
      let r = R(t); // r = words, R = normalizeWords, t = wording
      return ee(n, e, r), r
    }).join("\n")
  }, u = e.programs.map((e, n) => { // u = normalized, e = program, n = i
    let u = se(e).map(a), [l, o] = u; // u = texts, se = textsOf, e = program, a = normalizeAll, l = title, o = summary
    return t[n] = l.length, r[n] = l.length + 1 + o.length, u.join("\n")
  }), l = [], o = (e, t, r) => { // l = terms, o = addNames, e = names, t = programs, r = isHelp
    l.push({
      names: e,
      normalized: e.map(a).join("\n"),
      programs: t,
      isHelp: r
    })
  };
  return e.facets.forEach(({id: t, help: r, terms: n}) => { // e = index, n = indexed
    n.forEach(r => o(function(e, t, {id: r, label: n, aliases: a}) {
      return [ n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...t === "language" ? le(r) : [], ...a ].map(e => ({
        text: e,
        field: null,
        facet: t
      }))
    }(e, t, r), r.own, !1));
    let a = Array.from(n.values()).flatMap(({label: e, own: t}) => e ? [ t ] : []); // a = withTerm, n = indexed, e = label, t = own
    o([ {
      text: r || "",
      field: null,
      facet: t
    } ], ue(u.length, a), !0)
  }), {
    normalized: u,
    titleEnds: t,
    summaryEnds: r,
    terms: l,
    wordList: oe(n, e.languages),
    scores: new Map
  }
});

// src/explore/search/find-needs.ts
var ce = 3, pe = w(({label: e, aliases: t}) => ({ // ce = MOST_NEEDS, pe = textsOf, w = memoize
  sentence: h(e || "").map(R),
  help: t.map(R)
}));

function de(e, t) { // de = findNeeds, e = index, t = text
  let r = e.facets.get(d), n = Z(H(t)); // r = facet, e = index, d = NEED, n = words, Z = withoutStopWords, H = patternsOf, t = text
  if (!r || !n.length) return [];
  let a = X(fe(e).wordList, n).map(e => new RegExp(e)), u = Array.from(r.terms.values(), e => s({ // a = patterns, X = withSpellings, fe = textIndexOf, e = need, n = words, u = scored, r = facet, s = __spreadValues
    facet: r,
    need: e
  }, function(e, t) {
    let {sentence: r, help: n} = pe(t), a = (e, t) => e.some(e => t.test(e)), u = e.filter(e => a(r, e)).length; // r = sentence, n = help, pe = textsOf, t = pattern, a = matches, e = pattern, u = inSentence
    return {
      count: e.filter(e => a(r, e) || a(n, e)).length,
      inSentence: u
    }
  }(a, e))), l = Math.max(1, Math.ceil(n.length / 3));
  return u.filter(({count: e}) => e >= l).sort((e, t) => t.count - e.count || t.inSentence - e.inSentence).slice(0, ce)
}

// src/explore/search/find-programs.ts
var me = 24, he = 12, ge = 6, we = 2, xe = 1.5, ve = 50; // me = TITLE_SCORE, he = TERM_SCORE, ge = SUMMARY_SCORE, we = OTHER_SCORE, xe = WHOLE_WORD_FACTOR, ve = MOST_KNOWN

function ye({normalized: e, titleEnds: t, summaryEnds: r}, n, a, u) { // ye = textScore, e = normalized, t = titleEnds, r = summaryEnds, n = i, a = typed, u = expression
  let l = e[n], o = u ? l.search(u) : l.indexOf(a); // l = text, e = normalized, n = i, o = position, u = expression, a = typed
  if (o === -1) return 0;
  let i = o < t[n] ? me : o < r[n] ? ge : we; // i = score, o = position, t = titleEnds, n = i, me = TITLE_SCORE, r = summaryEnds, ge = SUMMARY_SCORE, we = OTHER_SCORE
  return l[o + a.length] === " " ? i * xe : i
}

function be(e, t, r = null, n = !1) { // be = findPrograms, e = textIndex, t = patterns, r = corrected, n = withHelp
  let a = t.map(t => function(e, t, r) { // a = scored, t = pattern, e = textIndex, r = withHelp
    let n = r ? new Map : e.scores, a = n.get(t); // n = known, r = withHelp, e = textIndex, a = scores, t = pattern
    if (!a) {
      let u = new RegExp(t), l = function({terms: e, normalized: t}, r, n) { // u = expression, t = normalized, l = withTerm, e = terms, r = pattern, n = withHelp
        let a = e.filter(e => (n || !e.isHelp) && r.test(e.normalized)); // a = matching, e = term, n = withHelp, r = pattern
        return ue(t.length, a.map(({programs: e}) => e))
      }(e, u, r), o = t.replace(/\|.*/, ""), i = o === t, s = i ? Array.from(n.keys()).reverse().find(e => t.startsWith(e)) : void 0, f = n.get(s || "");
      a = new Uint16Array(e.normalized.length);
      for (let t = 0; t < a.length; t++) (!f || f[t]) && (a[t] = ye(e, t, o, i ? null : u) + (ne(l, t) ? he : 0)); // t = i, a = scores, f = within, ye = textScore, e = textIndex, o = typed, i = isPlain, u = expression, ne = has, l = withTerm, he = TERM_SCORE
      n.size > ve && n.clear(), n.set(t, a)
    }
    return a
  }(e, t, n)), u = e.normalized.length, l = ae(u), o = new Uint16Array(u);
  for (let e = 0; e < u; e++) a.every(t => t[e]) && (te(l, e), o[e] = a.reduce((t, r) => t + r[e], 0)); // e = i, u = size, a = scored, t = sum, te = add, l = programs, o = scores, r = each
  return {
    programs: l,
    scores: o,
    patterns: t,
    corrected: r
  }
}

// src/explore/search/highlight.ts
var $e = 100, Ee = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // $e = MOST_MARKS, Ee = CHARACTER

function je(e, t) { // je = highlight, e = text, t = patterns
  let r = t.length ? function(e, t) { // r = hits, t = patterns, e = text
    let {normalized: r, positions: n} = function(e) { // r = normalized, n = positions, e = text
      let t = "", r = [], n = 0; // t = letters, r = letterPositions, n = position
      for (let a of M(e).match(Ee) || []) { // a = character, M = withoutHidden, e = text, Ee = CHARACTER
        let e = E(a); // e = normalized, E = normalize, a = character
        t += e;
        for (let t = 0; t < e.length; t++) r.push(n); // t = i, e = normalized, r = letterPositions, n = position
        n += a.length
      }
      r.push(n);
      let a = " ", u = [ 0 ]; // a = words, u = positions
      return C(E(t), (e, t) => { // C = eachWord, E = normalize, t = start, e = word
        a += `${e} `;
        for (let n = t; n <= t + e.length; n++) u.push(r[n]) // n = i, t = start, e = word, u = positions, r = letterPositions
      }), {
        normalized: a,
        positions: u
      }
    }(e), a = new Uint8Array(e.length);
    for (let e of t) { // e = pattern, t = patterns
      let t = new RegExp(e, "g"), u = e.startsWith(" ") || L(e), l = 0, o = 0, i = 0, s = 0; // t = expression, e = pattern, u = includesPrefix, L = mayHavePrefix, l = marks, o = searched, i = wordStart, s = marked
      for (let e = t.exec(r); e && l < $e; e = t.exec(r)) { // e = found, t = expression, r = normalized, l = marks, $e = MOST_MARKS
        let f = e.index; // f = match, e = found
        t.lastIndex = f + 1;
        let c = r.slice(o, f + 1).lastIndexOf(" "); // c = space, r = normalized, o = searched, f = match
        i = c === -1 ? i : o + c + 1, o = f + 1;
        let p = u ? i : f, d = f + e[0].length; // p = start, u = includesPrefix, i = wordStart, f = match, d = end, e = found
        for (;n[d] === n[d - 1]; ) d++; // n = positions, d = end
        let m = n[d]; // m = last, n = positions, d = end
        l += a[m - 1] ? 0 : 1, a.fill(1, Math.max(n[p], s), m), s = m
      }
    }
    return a
  }(e, t) : new Uint8Array(e.length), n = [], a = 0;
  for (let t = 1; t <= e.length; t++) (t === e.length || r[t] !== r[a]) && (n.push({ // t = end, e = text, r = hits, a = start, n = pieces
    text: e.slice(a, t),
    hit: r[a] === 1
  }), a = t);
  return n
}

// src/programs/edit-distance.ts
// src/explore/search/similar-word.ts
function Me(e) { // Me = isLong, e = word
  return e.length > (L(e) ? 3 : 4)
}

var ke = 8; // ke = LONG_WORD

// src/explore/search/snippet.ts
var Oe = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, ze = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // Oe = FAR_BEFORE, ze = FAR_AFTER

function Ae(e, t, r) { // Ae = wordings, e = text, t = chain, r = plainLanguage
  let n = [ g(e, t, r) ]; // n = all, g = pickText, e = text, t = chain, r = plainLanguage
  return typeof e != "string" && e.forEach((e, t) => n.push({
    text: e,
    language: t
  })), n
}

function Se(e, t) { // Se = shorten, e = text, t = pattern
  let [r] = je(e, [ t ]), n = r.hit ? 0 : r.text.length; // r = first, je = highlight, e = text, t = pattern, n = match
  return e.slice(0, n).replace(Oe, "\u2026") + e.slice(n).replace(ze, "$1\u2026")
}

function Ce(e, t, r, n) { // Ce = findSnippet, e = index, t = i, r = patterns, n = shown
  let a = r.length ? n.map(R).join("\n") : "", u = r.find(e => !new RegExp(e).test(a)); // a = normalizedShown, r = patterns, n = shown, R = normalizeWords, u = pattern, e = each
  if (!u) return null;
  let l = new RegExp(u), {chain: o, page: i} = e.languages; // l = expression, u = pattern, o = chain, i = page, e = index
  for (let {text: r, field: n, facet: a} of function(e, t, r) { // r = pattern, n = field, a = facet, e = index, t = i
    let {normalized: n, terms: a} = fe(e), u = r.test(n[t]) ? se(e.programs[t]) : [], l = a.filter(e => ne(e.programs, t) && r.test(e.normalized)); // n = normalized, a = terms, fe = textIndexOf, e = term, u = fields, r = pattern, t = i, se = textsOf, l = matchingTerms, ne = has
    return [ ...u, ...l.flatMap(({names: e}) => e) ]
  }(e, t, l)) {
    let e = Ae(r, o, a ? "" : i).find(e => l.test(R(e.text))); // e = wording, Ae = wordings, r = text, o = chain, a = facet, i = page, l = expression, R = normalizeWords
    if (e) return {
      field: n,
      facet: a,
      language: e.language,
      text: Se(e.text, u)
    }
  }
  return null
}

// src/explore/search/split-unspaced.ts
var Re = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // Re = CHARACTER

function qe(e) { // qe = isLongEnough, e = piece
  return e.length >= (e > "\u3130" ? 2 : 3)
}

// src/explore/search/fuzzy.ts
var Le = /^( [^\d ]{5,})[^ ]{2}$/; // Le = WITH_ENDING

function Pe(e, t) { // Pe = occurringPattern, e = wordList, t = pattern
  let {joined: r} = e, n = t.trim(), [a = t] = X(e, [ t ]); // r = joined, e = wordList, n = word, t = pattern, a = spelled, X = withSpellings
  return n.includes(" ") || a !== t || r.includes(t) ? a : (L(n) ? [ n, n.slice(1), n.slice(2) ] : [ n ]).find(e => Me(e) && r.includes(e))
}

function _e(e, t) { // _e = similarPatterns, e = wordList, t = word
  return q(t) ? function({words: e}, t) {
    let r = t.normalize("NFC").match(Re) || [], n = []; // r = characters, t = run, Re = CHARACTER, n = pieces
    for (let t, a = 0; a < r.length; a = t) { // t = end, a = start, r = characters
      let u = "", l = e; // u = piece, l = wordsWithPiece, e = words
      for (t = a + 1; t < r.length; t++) { // t = end, a = start, r = characters
        let e = E(r.slice(a, t + 1).join("")), n = l.filter(t => t.includes(e)); // e = longer, E = normalize, r = characters, a = start, t = word, n = wordsWithLonger, l = wordsWithPiece
        if (!n.length) break;
        u = e, l = n
      }
      qe(u) ? n.push(u) : t = a + 1
    }
    return n
  }(e, t) : Me(t) && !/\d/.test(t) ? function({counts: e}, t) {
    let r = t.length < ke ? 1 : 2, n = [], a = 1 / 0; // r = maxDistance, t = typed, ke = LONG_WORD, n = best, a = bestCost
    return e.forEach((e, u) => { // e = times, u = word
      let l = D(u), o = l.trim(), i = (u, o) => { // l = pattern, D = patternOf, u = part, o = penalty, i = compare
        if (!e || Math.abs(u.length - t.length) > r || !function(e, t) {
          return e[0] === t[0] || e[0] === t[1] && e[1] === t[0]
        }(u, t)) return;
        let i = function(e, t, r) { // i = distance, e = a, t = b, r = most
          let n = r + 1, a = [], u = Array.from({ // n = tooMany, r = most, a = beforeLast, u = last
            length: t.length + 1
          }, (e, t) => t);
          for (let l = 1; l <= e.length; l++) { // l = i, e = a
            let o = u.map(() => n); // o = row, u = last, n = tooMany
            o[0] = l;
            let i = l; // i = least, l = i
            for (let n = Math.max(1, l - r); n <= Math.min(t.length, l + r); n++) { // n = j, l = i, r = most, t = b
              let r = e[l - 1] === t[n - 1], s = Math.min(u[n - 1] + (r ? 0 : 1), u[n] + 1, o[n - 1] + 1); // r = isSame, e = a, l = i, t = b, n = j, s = cost, u = last, o = row
              n > 1 && l > 1 && e[l - 1] === t[n - 2] && e[l - 2] === t[n - 1] && (s = Math.min(s, a[n - 2] + 1)), 
              o[n] = s, i = Math.min(i, s)
            }
            if (i > r) return n;
            a = u, u = o
          }
          return Math.min(u[t.length], n)
        }(t, u, r), s = i + o + .4 / e;
        i <= r && s < a && (n = [ l ], a = s)
      };
      if (i(o, 0), t.length > 4) for (let e = t.length - 1; e <= t.length + 1 && e < o.length; e++) i(o.slice(0, e), .5)
    }), n
  }(e, t) : []
}

var Ne = p(37); // Ne = NO_SEARCH, p = at

// src/explore/search/fuzzy-search.ts
var Ue = 3, Ie = new WeakMap; // Ue = FEW_WORDS, Ie = lastSearches

function We(e, t) { // We = fuzzySearch, e = index, t = text
  let r = Ie.get(e); // r = last, Ie = lastSearches, e = index
  if (r && r.text === t) return r.result;
  let n = H(t), a = n.length > Ue ? Z(n) : [], u = a.length ? a : n; // n = all, H = patternsOf, t = text, a = meaningful, Ue = FEW_WORDS, Z = withoutStopWords, u = typed
  if (!u.length) return Ne;
  let l = fe(e), o = X(l.wordList, u), i = be(l, o), s = !re(i.programs) && function(e, t) { // l = textIndex, fe = textIndexOf, e = index, o = patterns, X = withSpellings, u = typed, i = exact, be = findPrograms, s = result, re = count, t = patterns
    let r = fe(e), n = (e, t = !1) => { // r = textIndex, fe = textIndexOf, e = alternative, n = find, t = withHelp
      let n = e && be(r, e.patterns, e.corrected, t); // n = result, e = alternative, be = findPrograms, r = textIndex, t = withHelp
      return n && re(n.programs) ? n : null
    }, a = Z(t), u = {
      patterns: X(r.wordList, a),
      corrected: null
    };
    return a.length ? n(u) || n(u, !0) || n(function(e, t) {
      let {wordList: r} = fe(e), n = [], a = !1, u = !1, l = 0; // r = wordList, fe = textIndexOf, e = index, n = found, a = isChanged, u = isCorrected, l = mistakes
      for (let e of t) { // e = pattern, t = patterns
        let t = Pe(r, e), o = t ? [ t ] : _e(r, e.trim()); // t = occurring, Pe = occurringPattern, r = wordList, e = pattern, o = replacements, _e = similarPatterns
        if (l += t || q(e) ? 0 : 1, !o.length || l > 1) return null;
        n.push(...o), u = u || !t, a = a || u || !t.startsWith(e)
      }
      return a ? {
        patterns: n,
        corrected: u ? n.map(t => function(e, t) {
          for (let r = 0; r < e.programs.length; r++) { // r = i, e = index
            let n = Ce(e, r, [ t ], []), a = n && je(n.text, [ t ]).find(e => e.hit); // n = snippet, Ce = findSnippet, e = piece, r = i, t = pattern, a = hit, je = highlight
            if (a) return a.text
          }
          return t.trim()
        }(e, t)) : null
      } : {
        patterns: t.map(e => e.replace(Le, "$1")),
        corrected: null
      }
    }(e, a)) : null
  }(e, u) || i;
  return Ie.set(e, {
    text: t,
    result: s
  }), s
}

// src/explore/search/several-words.ts
function De(e) { // De = severalWords, e = text
  let t = Array.from(new Set(e.split(/\s+/))).filter(e => Z(H(e)).length); // t = words, e = word, Z = withoutStopWords, H = patternsOf
  return t.length > 1 ? t : []
}

var Fe = p(2), He = p(3); // Fe = Fragment, p = at, He = h

var Te = p(99), Be = p(100); // Te = DataText, p = at, Be = isolated

// src/views/layout/corrected.tsx
function Ke({view: {context: {msg: e}, state: t}, words: r}) { // Ke = Corrected, e = msg, t = state, r = words
  return He("p", {
    class: "program-explorer__corrected"
  }, e("results-for", Be(t.settled.query.text), Be(r.join(" "))))
}

// src/views/results/matched.tsx
function Ge({text: e, patterns: t, around: r}) { // Ge = MarkedText, e = text, t = patterns, r = around
  return He(Te, {
    text: e,
    around: r
  }, je(e.text, t).map(e => e.hit ? He("mark", null, e.text) : e.text))
}

function Je({context: e, program: t, patterns: r, shown: n}) { // Je = Matched, e = context, t = program, r = patterns, n = shown
  var a; // a = _a
  let {msg: u, labels: l, format: o, language: i, index: s, limit: f} = e, {status: c, start: p, end: d} = t, m = [ ...n.map(e => e ? e.text : ""), l.status(c), (a = o.span(p, d, c)) != null ? a : "" ], h = f ? null : Ce(s, s.programs.indexOf(t), r, m); // u = msg, l = labels, o = format, i = language, s = index, f = limit, e = each, c = status, p = start, d = end, t = program, m = texts, n = shown, a = _a, h = snippet, Ce = findSnippet, r = patterns
  return h && He("p", {
    class: "program-explorer__matched"
  }, u("matched-in", function({msg: e, labels: t, format: r}, {field: n, facet: a, language: u}) {
    return n ? n === "title" || n === "summary" ? r.language(u) : e(`detail-${n}`) : t.facet(a).text
  }(e, h)), " ", He(Ge, {
    text: {
      text: h.text,
      language: h.language || i
    },
    patterns: r,
    around: i
  }))
}

var Qe = p(26), Ve = p(27); // Qe = chosenTerms, p = at, Ve = explore

var Xe = p(35), Ye = p(36); // Xe = withTerms, p = at, Ye = withText

// src/explore/suggestions.ts
var Ze = p(45); // Ze = joinList, p = at

// src/app/describe-query.ts
var et = p(19); // et = toFragment, p = at

// src/views/report-url.ts
var tt = "Template:Program explorer/missing", rt = /[[\]{}<>|~]/g; // tt = NEW_SECTION, rt = MARKUP

var nt = p(98); // nt = Heading, p = at

// src/views/results/no-results.tsx
var at = 6; // at = MOST_SUGGESTIONS

function ut({view: e}) { // ut = NoResults, e = view
  let {context: r, state: {query: a}, actions: u, search: l} = e, {msg: o, labels: i, index: f, list: c, level: p} = r, h = function(e, r, a, u) { // r = query, a = find, u = byText, l = search, e = index, o = msg, i = labels, f = index, c = list, p = level, h = suggestions
    let l = (r, u) => ((e, r) => t(e, n(r)))(s({}, r), { // l = counted, r = change, u = changed, s = __spreadValues
      query: u,
      count: Ve(e, u, a).count
    }), {text: o} = r, i = (u ? u.findNeeds(e, o) : []).map(({facet: e, need: t}) => l({
      kind: "need",
      need: t
    }, Xe(Ye(r, ""), e.id, [ t.id ]))), f = (u ? u.severalWords(o) : []).map(e => l({
      kind: "word",
      word: e
    }, Ye(r, e)));
    o.trim() && f.push(l({
      kind: "text"
    }, Ye(r, ""))), e.facets.forEach(e => { // Ye = withText, r = query, e = facet
      let t = Qe(e, r), [n, a] = t; // t = terms, Qe = chosenTerms, e = facet, r = query, n = term, a = another
      n && f.push(l({
        kind: "terms",
        facet: e,
        terms: t
      }, Xe(r, e.id, []))), n && !a && f.push(...function(e) {
        return e.filter(({count: e}) => e > 0).sort((e, t) => t.count - e.count).slice(0, 1)
      }(function({terms: e}, {id: t, depth: r}) {
        let n = [], a = !1; // n = group, a = isFound
        for (let u of Array.from(e.values())) if (u.depth < r) { // u = each, e = terms, r = depth
          if (a) break;
          n = []
        } else u.id === t ? a = !0 : u.depth === r && n.push(u);
        return a ? n : []
      }(e, n).map(t => l({
        kind: "swap",
        facet: e,
        term: n,
        other: t
      }, Xe(r, e.id, [ t.id ])))))
    });
    let c = ({count: e}) => e > 0; // c = helps, e = count
    return [ ...i.filter(c), ...f.filter(c).sort((e, t) => t.count - e.count) ]
  }(f, a, r.find, l), g = h.filter(({kind: e}) => e === "need"), w = h.filter(({kind: e}) => e !== "need").slice(0, at), x = function(e, t, r) {
    let {msg: n, list: a, facetOrder: u, urlOf: l, urlOfAll: o} = e; // n = msg, a = list, u = facetOrder, l = urlOf, o = urlOfAll, e = context
    if (a.talk === null) return null;
    let i = function({msg: e, labels: t, facetOrder: r}, {chosen: n, text: a}) { // i = description, e = msg, t = labels, r = facetOrder, n = chosen, a = text
      let u = r.filter(e => n.has(e)).map(r => { // u = parts, r = facet, e = facet, n = chosen
        var a; // a = _a
        let u = Ze(e, ((a = n.get(r)) != null ? a : []).map(e => t.term(r, e).text)); // u = terms, Ze = joinList, e = term, a = _a, n = chosen, r = facet, t = labels
        return r === d || r === m ? u : `${e("chip-facet", t.facet(r).text)} ${u}`
      });
      return Ze(e, a.trim() ? [ ...u, `\u201c${a.trim()}\u201d` ] : u)
    }(e, t).replace(rt, ""), s = new URL(o(et(r, u)), location.href).href, f = new URL(l({
      page: a.talk
    }), location.href);
    return Object.entries({
      action: "edit",
      section: "new",
      preload: tt,
      preloadtitle: n("missing-title", i)
    }).forEach(([e, t]) => f.searchParams.set(e, t)), [ n("missing-view", `[${s} ${i}]`), n("missing-need") ].forEach(e => f.searchParams.append("preloadparams[]", e)), 
    f.href
  }(r, a, a), v = (e, t) => Be(i.term(e, t).text), y = e => He("li", null, He("button", {
    type: "button",
    class: "cdx-button",
    onClick: () => u.choose(e.query)
  }, (e => { // e = suggestion
    let {count: t} = e; // e = suggestion
    switch (e.kind) {
     case "need":
      return o("shortcut", v(d, e.need.id), t);

     case "word":
      return o("empty-word", Be(e.word), t);

     case "text":
      return o("empty-text", Be(a.text), t);

     case "swap":
      return o("empty-swap", v(e.facet.id, e.other.id), v(e.facet.id, e.term.id), t);

     default:
      return o("empty-without", Be(i.facet(e.facet.id).text), Ze(o, e.terms.map(({id: t}) => v(e.facet.id, t))), t)
    }
  })(e)));
  return He("div", {
    class: "program-explorer__empty"
  }, He(nt, {
    level: p,
    class: "program-explorer__group"
  }, o("empty-title")), g.length > 0 && He(Fe, null, He("p", null, o("empty-needs")), He("ul", {
    role: "list"
  }, g.map(y))), w.length > 0 && He(Fe, null, He("p", null, o("empty-hint")), He("ul", {
    role: "list"
  }, w.map(y))), He("p", null, He("button", {
    type: "button",
    class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: u.clear
  }, o("see-all", c.programs.length)), x !== null && He("a", {
    href: x
  }, o("report-missing"))))
}
}
};
// </nowiki>