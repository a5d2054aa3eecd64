// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).search = {
runtime: '3c5f6406d15e01a4',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyDescriptors, a = Object.getOwnPropertyNames, l = Object.getOwnPropertySymbols;

var u = Object.prototype.hasOwnProperty, o = Object.prototype.propertyIsEnumerable;

var i = (t, r, n) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[r] = n, s = (e, t) => {
  for (var r in t || (t = {})) u.call(t, r) && i(e, r, t[r]);
  if (l) for (var r of l(t)) o.call(t, r) && i(e, r, t[r]);
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
  Corrected: () => Je,
  MarkedText: () => Qe,
  Matched: () => Ve,
  NoResults: () => ot,
  findNeeds: () => me,
  fuzzySearch: () => Fe,
  normalize: () => M,
  severalWords: () => He,
  textIndexOf: () => ce
});

module.exports = (t => ((t, n, l, o) => {
  if (n && typeof n == "object" || typeof n == "function") for (let l of a(n)) !u.call(t, l) && l !== void 0 && e(t, l, {
    get: () => n[l],
    enumerable: !(o = r(n, l)) || o.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(f);

var c = require("program-explorer-runtime"), p = e => c[e]; // c = shared, p = at, e = place

var d = p(65); // d = NEED, p = at

var m = p(68); // m = OFFERS, p = at

var h = p(90), g = p(91); // h = allTexts, p = at, g = pickText

var w = p(28); // w = memoize, p = at

// src/explore/search/normalize.ts
var x = new Map("\xdfss \xe6ae \u0153oe \xf8o \u0142l \u0111d \xf0d \xfeth \u0127h \u0131i \u0253b \u0257d \u0199k \u01b4y \u03c2\u03c3 \u0491\u0433 \u2019' \u02bc' \u05da\u05db \u05dd\u05de \u05df\u05e0 \u05e3\u05e4 \u05e5\u05e6 \u0649\u064a \u06cc\u064a \u06a9\u0643 \u0629\u0647 \u0901\u0928\u094d \u0902\u0928\u094d".split(" ").map(e => [ e.charAt(0), e.slice(1) ])); // x = REPLACEMENTS, e = pair

function v(e, t, r) { // v = replaceRange, e = from, t = to, r = length
  for (let n = 0; n < r; n++) x.set(String.fromCharCode(e + n), String.fromCharCode(t + n)) // n = i, r = length, x = REPLACEMENTS, e = from, t = to
}

v(12449, 12353, 86);

"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach(e => v(parseInt(e, 16), 48, 10));

var y = new RegExp(`[\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff${Array.from(x.keys()).join("")}]`, "g"), b = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, $ = /^[\0-\x7f]*$/; // y = REMOVED_OR_REPLACED, x = REPLACEMENTS, b = KANA_OR_NASAL, $ = ASCII

function M(e) { // M = normalize, e = text
  return $.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(y, e => x.get(e) || "").replace(b, e => e > "\u3000" ? e.normalize("NFC") : "\u0928")
}

// src/explore/search/hidden-text.ts
var E = /https?:\/\/\S+|<\/?[a-z][^<>]*>|\[\[[^[\]|]*\|/gi; // E = HIDDEN

function j(e) { // j = withoutHidden, e = text
  return e.replace(E, e => " ".repeat(e.length))
}

// src/explore/search/words.ts
var k = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", O = `[^${k}\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb]+`, z = new RegExp(`[${k}]+|${O}(?:'(?=[\\u0400-\\u04ff])${O})*`, "g"), A = new RegExp(`[${k}]`), S = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // k = UNSPACED, O = SPACED_WORD, z = WORD, A = UNSPACED_LETTER, S = PREFIXABLE

function C(e, t) { // C = eachWord, e = normalized, t = visit
  e.replace(z, (e, r) => (t(e, r), ""))
}

function R(e) { // R = normalizeWords, e = text
  let t = M(j(e)).match(z); // t = words, M = normalize, j = withoutHidden, e = text, z = WORD
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
  return M(e.slice(0, P)).split(I).forEach((e, r) => { // M = normalize, e = part, P = MAX_LENGTH, I = QUOTATION_MARK, r = i
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
    let l = t.slice(0, a); // l = first, t = word, a = i
    e.get(l) && n.push(...T(e, t.slice(a), r - 1).map(e => `${l} ${e}`))
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
    let l = n.replace(/ /g, ""), u = t.has(l) || !e.has(l) ? function(e) { // l = word, n = pattern, u = forms, t = english, e = word
      let t = [ e ]; // t = forms, e = word
      if (!B.test(e) && /^[a-z]{4,}$/.test(e)) for (let r = e.length; r > 2 && r > e.length - 5; r--) for (let n of [ "", "e", "y" ]) {
        let a = G(e.slice(0, r) + n); // a = inflected, G = inflect, e = word, r = length, n = ending
        t.push(...a.includes(e) ? a : [])
      }
      return t
    }(l) : [ l ], o = [ l, l.replace(/s$/, ""), `${l}s` ].flatMap(t => T(e, t, 3)), i = [ ...u.filter(e => t.has(e)), ...o.filter(e => / /.test(e) && !V.test(e)) ].map(e => ` ${e}(?= )`), s = [ ...[ [ 2, 1 ], [ 1, 1 ], [ 1, 2 ], [ 0, 2 ], [ 0, 3 ] ].map(([e, t]) => r.slice(Math.max(a - e, 0), a + t).join("").replace(/ /g, "")).filter(t => e.has(t)).map(e => ` ${e}`), ...i ].filter(e => !e.startsWith(n));
    return Array.from(new Set([ n, ...s ])).slice(0, J).join("|")
  })
}

// src/explore/search/stop-words.ts
var Y = new RegExp("^ (?:[aeiou]?[^aeiou]|[^aeiou]?[aeiou]|au|ou|eu|[dlmnst][aeou][smnt]|[dms]ein|(?:u|ei)n[aes]?[mnrs]?|uma|about|after|all|always|and|are|because|before|but|can|cannot|does|for|from|get|have|help|how|its|need|our|should|some|something|the|their|there|they|this|time|want|what|when|where|who|why|with|your?|como|con|cuando|despues|nuestr[ao]s?|para|pero|por|puedo|que|quiero|siempre|tiempo|tod[ao]s?|avec|comment|dans|est|notre|pour|quand|qui|sur|temps|toujours|tous?|toute?s?|mas|nossos?|quando|sempre|tempo|aber|alle|auf|der|die|fur|hilfe|ich|immer|ist|kann|mit|nach|und|unsere?[mnr]?|von|was|wenn|wie|wir|zeit|zur?)$"); // Y = STOP_WORD

function Z(e) { // Z = withoutStopWords, e = patterns
  return e.filter(e => !Y.test(e))
}

var ee = p(87); // ee = groupOf, p = at

var te = p(20); // te = append, p = at

var re = p(21), ne = p(22), ae = p(23), le = p(24), ue = p(25); // re = add, p = at, ne = count, ae = has, le = noBits, ue = unionOf

// src/explore/search/language-names.ts
function oe(e) { // oe = languageNames, e = code
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
function ie(e, {chain: t, page: r}) { // ie = listWords, e = texts, t = chain, r = page
  let n = new Map, a = new Set, l = e => e.toLowerCase().replace(/-.*/, ""), u = [ ...t, r ].map(l); // n = counts, a = english, l = baseOf, e = language, u = read, t = chain, r = page
  e.forEach((e, t) => { // e = normalized, t = language
    let r = l(t), o = e.join(" ").split(" "); // r = base, l = baseOf, t = language, o = all, e = normalized
    new Set(o).forEach(e => { // o = all, e = word
      n.set(e, n.get(e) || 0), r === "en" && a.add(e)
    }), u.includes(r) && o.forEach(e => n.set(e, n.get(e) + 1))
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
var se = [ "title", "summary", "materials", "team", "partners", "owner", "scale", "duration" ]; // se = FIELDS

function fe(e) { // fe = textsOf, e = program
  let t = []; // t = indexed
  for (let r of se) { // r = field, se = FIELDS
    let n = r === "materials" ? e.materials.map(({label: e}) => e) : e[r]; // n = value, r = field, e = program
    [].concat(n).forEach(e => t.push({
      text: e || "",
      field: r,
      facet: ""
    }))
  }
  return t
}

var ce = w(function(e) { // ce = textIndexOf, w = memoize, e = index
  let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = new Map, a = ({text: t}) => { // t = titleEnds, e = index, r = summaryEnds, n = byLanguage, a = normalizeAll
    let r = typeof t == "string" ? new Map([ [ e.languages.page, t ] ]) : t; // r = wordings, t = text, e = index
    return Array.from(r, ([e, t]) => { // r = wordings, e = language, t = wording
      let r = R(t); // r = words, R = normalizeWords, t = wording
      return te(n, e, r), r
    }).join("\n")
  }, l = e.programs.map((e, n) => { // l = normalized, e = program, n = i
    let l = fe(e).map(a), [u, o] = l; // l = texts, fe = textsOf, e = program, a = normalizeAll, u = title, o = summary
    return t[n] = u.length, r[n] = u.length + 1 + o.length, l.join("\n")
  }), u = [], o = (e, t, r) => { // u = terms, o = addNames, e = names, t = programs, r = isHelp
    u.push({
      names: e,
      normalized: e.map(a).join("\n"),
      programs: t,
      isHelp: r
    })
  };
  e.facets.forEach(({id: t, help: r, terms: n}) => { // e = index, n = indexed
    n.forEach(r => o(function(e, t, {id: r, label: n, aliases: a}) {
      return [ n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...t === "language" ? oe(r) : [], ...a ].map(e => ({
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
    } ], ue(l.length, a), !0)
  });
  let i = e.programs.map(({status: e}) => e === "past" ? 0 : ee(e) === "current" ? 2 : 1); // i = standings, e = status, ee = groupOf
  return {
    normalized: l,
    titleEnds: t,
    summaryEnds: r,
    standings: i,
    terms: u,
    wordList: ie(n, e.languages),
    scores: new Map
  }
});

// src/explore/search/find-needs.ts
var pe = 3, de = w(({label: e, aliases: t}) => ({ // pe = MOST_NEEDS, de = textsOf, w = memoize
  sentence: h(e || "").map(R),
  help: t.map(R)
}));

function me(e, t) { // me = findNeeds, e = index, t = text
  let r = e.facets.get(d), n = Z(H(t)); // r = facet, e = index, d = NEED, n = words, Z = withoutStopWords, H = patternsOf, t = text
  if (!r || !n.length) return [];
  let a = X(ce(e).wordList, n).map(e => new RegExp(e)), l = Array.from(r.terms.values(), e => s({ // a = patterns, X = withSpellings, ce = textIndexOf, e = need, n = words, l = scored, r = facet, s = __spreadValues
    facet: r,
    need: e
  }, function(e, t) {
    let {sentence: r, help: n} = de(t), a = (e, t) => e.some(e => t.test(e)), l = e.filter(e => a(r, e)).length; // r = sentence, n = help, de = textsOf, t = pattern, a = matches, e = pattern, l = inSentence
    return {
      count: e.filter(e => a(r, e) || a(n, e)).length,
      inSentence: l
    }
  }(a, e))), u = Math.max(1, Math.ceil(n.length / 3));
  return l.filter(({count: e}) => e >= u).sort((e, t) => t.count - e.count || t.inSentence - e.inSentence).slice(0, pe)
}

// src/explore/search/find-programs.ts
var he = 24, ge = 12, we = 6, xe = 2, ve = 1.5, ye = 50; // he = TITLE_SCORE, ge = TERM_SCORE, we = SUMMARY_SCORE, xe = OTHER_SCORE, ve = WHOLE_WORD_FACTOR, ye = MOST_KNOWN

function be(e, t, {standings: r}) { // be = combine, e = scored, t = i, r = standings
  let n = 0, a = 0; // n = places, a = sum
  for (let r of e) { // r = scores, e = scored
    let e = r[t]; // e = score, r = scores, t = i
    n += Math.min(Math.floor(e / we), 4), a += e
  }
  return (Math.floor(n * 3 / e.length) * 3 + r[t]) * 25 + Math.floor(a / e.length / 2)
}

function $e({normalized: e, titleEnds: t, summaryEnds: r}, n, a, l) { // $e = textScore, e = normalized, t = titleEnds, r = summaryEnds, n = i, a = typed, l = expression
  let u = e[n], o = l ? u.search(l) : u.indexOf(a); // u = text, e = normalized, n = i, o = position, l = expression, a = typed
  if (o === -1) return 0;
  let i = o < t[n] ? he : o < r[n] ? we : xe; // i = score, o = position, t = titleEnds, n = i, he = TITLE_SCORE, r = summaryEnds, we = SUMMARY_SCORE, xe = OTHER_SCORE
  return u[o + a.length] === " " ? i * ve : i
}

function Me(e, t, r = null, n = !1) { // Me = findPrograms, e = textIndex, t = patterns, r = corrected, n = withHelp
  let a = t.map(t => function(e, t, r) { // a = scored, t = pattern, e = textIndex, r = withHelp
    let n = r ? new Map : e.scores, a = n.get(t); // n = known, r = withHelp, e = textIndex, a = scores, t = pattern
    if (!a) {
      let l = new RegExp(t), u = function({terms: e, normalized: t}, r, n) { // l = expression, t = normalized, u = withTerm, e = terms, r = pattern, n = withHelp
        let a = e.filter(e => (n || !e.isHelp) && r.test(e.normalized)); // a = matching, e = term, n = withHelp, r = pattern
        return ue(t.length, a.map(({programs: e}) => e))
      }(e, l, r), o = t.replace(/\|.*/, ""), i = o === t, s = i ? Array.from(n.keys()).reverse().find(e => t.startsWith(e)) : void 0, f = n.get(s || "");
      a = new Uint16Array(e.normalized.length);
      for (let t = 0; t < a.length; t++) (!f || f[t]) && (a[t] = $e(e, t, o, i ? null : l) + (ae(u, t) ? ge : 0)); // t = i, a = scores, f = within, $e = textScore, e = textIndex, o = typed, i = isPlain, l = expression, ae = has, u = withTerm, ge = TERM_SCORE
      n.size > ye && n.clear(), n.set(t, a)
    }
    return a
  }(e, t, n)), l = e.normalized.length, u = le(l), o = new Uint16Array(l);
  for (let t = 0; t < l; t++) a.every(e => e[t]) && (re(u, t), o[t] = be(a, t, e)); // t = i, l = size, a = scored, e = textIndex, re = add, u = programs, o = scores, be = combine
  return {
    programs: u,
    scores: o,
    patterns: t,
    corrected: r
  }
}

// src/explore/search/highlight.ts
var Ee = 100, je = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // Ee = MOST_MARKS, je = CHARACTER

function ke(e, t) { // ke = highlight, e = text, t = patterns
  let r = t.length ? function(e, t) { // r = hits, t = patterns, e = text
    let {normalized: r, positions: n} = function(e) { // r = normalized, n = positions, e = text
      let t = "", r = [], n = 0; // t = letters, r = letterPositions, n = position
      for (let a of j(e).match(je) || []) { // a = character, j = withoutHidden, e = text, je = CHARACTER
        let e = M(a); // e = normalized, M = normalize, a = character
        t += e;
        for (let t = 0; t < e.length; t++) r.push(n); // t = i, e = normalized, r = letterPositions, n = position
        n += a.length
      }
      r.push(n);
      let a = " ", l = [ 0 ]; // a = words, l = positions
      return C(M(t), (e, t) => { // C = eachWord, M = normalize, t = start, e = word
        a += `${e} `;
        for (let n = t; n <= t + e.length; n++) l.push(r[n]) // n = i, t = start, e = word, l = positions, r = letterPositions
      }), {
        normalized: a,
        positions: l
      }
    }(e), a = new Uint8Array(e.length);
    for (let e of t) { // e = pattern, t = patterns
      let t = new RegExp(e, "g"), l = e.startsWith(" ") || L(e), u = 0, o = 0, i = 0, s = 0; // t = expression, e = pattern, l = includesPrefix, L = mayHavePrefix, u = marks, o = searched, i = wordStart, s = marked
      for (let e = t.exec(r); e && u < Ee; e = t.exec(r)) { // e = found, t = expression, r = normalized, u = marks, Ee = MOST_MARKS
        let f = e.index; // f = match, e = found
        t.lastIndex = f + 1;
        let c = r.slice(o, f + 1).lastIndexOf(" "); // c = space, r = normalized, o = searched, f = match
        i = c === -1 ? i : o + c + 1, o = f + 1;
        let p = l ? i : f, d = f + e[0].length; // p = start, l = includesPrefix, i = wordStart, f = match, d = end, e = found
        for (;n[d] === n[d - 1]; ) d++; // n = positions, d = end
        let m = n[d]; // m = last, n = positions, d = end
        u += a[m - 1] ? 0 : 1, a.fill(1, Math.max(n[p], s), m), s = m
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
function Oe(e) { // Oe = isLong, e = word
  return e.length > (L(e) ? 3 : 4)
}

var ze = 8; // ze = LONG_WORD

// src/explore/search/snippet.ts
var Ae = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, Se = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // Ae = FAR_BEFORE, Se = FAR_AFTER

function Ce(e, t, r) { // Ce = wordings, e = text, t = chain, r = plainLanguage
  let n = [ g(e, t, r) ]; // n = all, g = pickText, e = text, t = chain, r = plainLanguage
  return typeof e != "string" && e.forEach((e, t) => n.push({
    text: e,
    language: t
  })), n
}

function Re(e, t) { // Re = shorten, e = text, t = pattern
  let [r] = ke(e, [ t ]), n = r.hit ? 0 : r.text.length; // r = first, ke = highlight, e = text, t = pattern, n = match
  return e.slice(0, n).replace(Ae, "\u2026") + e.slice(n).replace(Se, "$1\u2026")
}

function qe(e, t, r, n) { // qe = findSnippet, e = index, t = i, r = patterns, n = shown
  let a = r.length ? n.map(R).join("\n") : "", l = r.find(e => !new RegExp(e).test(a)); // a = normalizedShown, r = patterns, n = shown, R = normalizeWords, l = pattern, e = each
  if (!l) return null;
  let u = new RegExp(l), {chain: o, page: i} = e.languages; // u = expression, l = pattern, o = chain, i = page, e = index
  for (let {text: r, field: n, facet: a} of function(e, t, r) { // r = pattern, n = field, a = facet, e = index, t = i
    let {normalized: n, terms: a} = ce(e), l = r.test(n[t]) ? fe(e.programs[t]) : [], u = a.filter(e => ae(e.programs, t) && r.test(e.normalized)); // n = normalized, a = terms, ce = textIndexOf, e = term, l = fields, r = pattern, t = i, fe = textsOf, u = matchingTerms, ae = has
    return [ ...l, ...u.flatMap(({names: e}) => e) ]
  }(e, t, u)) {
    let e = Ce(r, o, a ? "" : i).find(e => u.test(R(e.text))); // e = wording, Ce = wordings, r = text, o = chain, a = facet, i = page, u = expression, R = normalizeWords
    if (e) return {
      field: n,
      facet: a,
      language: e.language,
      text: Re(e.text, l)
    }
  }
  return null
}

// src/explore/search/split-unspaced.ts
var Le = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // Le = CHARACTER

function Pe(e) { // Pe = isLongEnough, e = piece
  return e.length >= (e > "\u3130" ? 2 : 3)
}

// src/explore/search/fuzzy.ts
var _e = /^( [^\d ]{5,})[^ ]{2}$/; // _e = WITH_ENDING

function Ne(e, t) { // Ne = occurringPattern, e = wordList, t = pattern
  let {joined: r} = e, n = t.trim(), [a = t] = X(e, [ t ]); // r = joined, e = wordList, n = word, t = pattern, a = spelled, X = withSpellings
  return n.includes(" ") || a !== t || r.includes(t) ? a : (L(n) ? [ n, n.slice(1), n.slice(2) ] : [ n ]).find(e => Oe(e) && r.includes(e))
}

function Ue(e, t) { // Ue = similarPatterns, e = wordList, t = word
  return q(t) ? function({words: e}, t) {
    let r = t.normalize("NFC").match(Le) || [], n = []; // r = characters, t = run, Le = CHARACTER, n = pieces
    for (let t, a = 0; a < r.length; a = t) { // t = end, a = start, r = characters
      let l = "", u = e; // l = piece, u = wordsWithPiece, e = words
      for (t = a + 1; t < r.length; t++) { // t = end, a = start, r = characters
        let e = M(r.slice(a, t + 1).join("")), n = u.filter(t => t.includes(e)); // e = longer, M = normalize, r = characters, a = start, t = word, n = wordsWithLonger, u = wordsWithPiece
        if (!n.length) break;
        l = e, u = n
      }
      Pe(l) ? n.push(l) : t = a + 1
    }
    return n
  }(e, t) : Oe(t) && !/\d/.test(t) ? function({counts: e}, t) {
    let r = t.length < ze ? 1 : 2, n = [], a = 1 / 0; // r = maxDistance, t = typed, ze = LONG_WORD, n = best, a = bestCost
    return e.forEach((e, l) => { // e = times, l = word
      let u = D(l), o = u.trim(), i = (l, o) => { // u = pattern, D = patternOf, l = part, o = penalty, i = compare
        if (!e || Math.abs(l.length - t.length) > r || !function(e, t) {
          return e[0] === t[0] || e[0] === t[1] && e[1] === t[0]
        }(l, t)) return;
        let i = function(e, t, r) { // i = distance, e = a, t = b, r = most
          let n = r + 1, a = [], l = Array.from({ // n = tooMany, r = most, a = beforeLast, l = last
            length: t.length + 1
          }, (e, t) => t);
          for (let u = 1; u <= e.length; u++) { // u = i, e = a
            let o = l.map(() => n); // o = row, l = last, n = tooMany
            o[0] = u;
            let i = u; // i = least, u = i
            for (let n = Math.max(1, u - r); n <= Math.min(t.length, u + r); n++) { // n = j, u = i, r = most, t = b
              let r = e[u - 1] === t[n - 1], s = Math.min(l[n - 1] + (r ? 0 : 1), l[n] + 1, o[n - 1] + 1); // r = isSame, e = a, u = i, t = b, n = j, s = cost, l = last, o = row
              n > 1 && u > 1 && e[u - 1] === t[n - 2] && e[u - 2] === t[n - 1] && (s = Math.min(s, a[n - 2] + 1)), 
              o[n] = s, i = Math.min(i, s)
            }
            if (i > r) return n;
            a = l, l = o
          }
          return Math.min(l[t.length], n)
        }(t, l, r), s = i + o + .4 / e;
        i <= r && s < a && (n = [ u ], a = s)
      };
      if (i(o, 0), t.length > 4) for (let e = t.length - 1; e <= t.length + 1 && e < o.length; e++) i(o.slice(0, e), .5)
    }), n
  }(e, t) : []
}

var Ie = p(37); // Ie = NO_SEARCH, p = at

// src/explore/search/fuzzy-search.ts
var We = 3, De = new WeakMap; // We = FEW_WORDS, De = lastSearches

function Fe(e, t) { // Fe = fuzzySearch, e = index, t = text
  let r = De.get(e); // r = last, De = lastSearches, e = index
  if (r && r.text === t) return r.result;
  let n = H(t), a = n.length > We ? Z(n) : [], l = a.length ? a : n; // n = all, H = patternsOf, t = text, a = meaningful, We = FEW_WORDS, Z = withoutStopWords, l = typed
  if (!l.length) return Ie;
  let u = ce(e), o = X(u.wordList, l), i = Me(u, o), s = !ne(i.programs) && function(e, t) { // u = textIndex, ce = textIndexOf, e = index, o = patterns, X = withSpellings, l = typed, i = exact, Me = findPrograms, s = result, ne = count, t = patterns
    let r = ce(e), n = (e, t = !1) => { // r = textIndex, ce = textIndexOf, e = alternative, n = find, t = withHelp
      let n = e && Me(r, e.patterns, e.corrected, t); // n = result, e = alternative, Me = findPrograms, r = textIndex, t = withHelp
      return n && ne(n.programs) ? n : null
    }, a = Z(t), l = {
      patterns: X(r.wordList, a),
      corrected: null
    };
    return a.length ? n(l) || n(l, !0) || n(function(e, t) {
      let {wordList: r} = ce(e), n = [], a = !1, l = !1, u = 0; // r = wordList, ce = textIndexOf, e = index, n = found, a = isChanged, l = isCorrected, u = mistakes
      for (let e of t) { // e = pattern, t = patterns
        let t = Ne(r, e), o = t ? [ t ] : Ue(r, e.trim()); // t = occurring, Ne = occurringPattern, r = wordList, e = pattern, o = replacements, Ue = similarPatterns
        if (u += t || q(e) ? 0 : 1, !o.length || u > 1) return null;
        n.push(...o), l = l || !t, a = a || l || !t.startsWith(e)
      }
      return a ? {
        patterns: n,
        corrected: l ? n.map(t => function(e, t) {
          for (let r = 0; r < e.programs.length; r++) { // r = i, e = index
            let n = qe(e, r, [ t ], []), a = n && ke(n.text, [ t ]).find(e => e.hit); // n = snippet, qe = findSnippet, e = piece, r = i, t = pattern, a = hit, ke = highlight
            if (a) return a.text
          }
          return t.trim()
        }(e, t)) : null
      } : {
        patterns: t.map(e => e.replace(_e, "$1")),
        corrected: null
      }
    }(e, a)) : null
  }(e, l) || i;
  return De.set(e, {
    text: t,
    result: s
  }), s
}

// src/explore/search/several-words.ts
function He(e) { // He = severalWords, e = text
  let t = Array.from(new Set(e.split(/\s+/))).filter(e => Z(H(e)).length); // t = words, e = word, Z = withoutStopWords, H = patternsOf
  return t.length > 1 ? t : []
}

var Te = p(2), Be = p(3); // Te = Fragment, p = at, Be = h

var Ke = p(98), Ge = p(99); // Ke = DataText, p = at, Ge = isolated

// src/views/layout/corrected.tsx
function Je({view: {context: {msg: e}, state: t}, words: r}) { // Je = Corrected, e = msg, t = state, r = words
  return Be("p", {
    class: "program-explorer__corrected"
  }, e("results-for", Ge(t.settled.query.text), Ge(r.join(" "))))
}

// src/views/results/matched.tsx
function Qe({text: e, patterns: t, around: r}) { // Qe = MarkedText, e = text, t = patterns, r = around
  return Be(Ke, {
    text: e,
    around: r
  }, ke(e.text, t).map(e => e.hit ? Be("mark", null, e.text) : e.text))
}

function Ve({context: e, program: t, patterns: r, shown: n}) { // Ve = Matched, e = context, t = program, r = patterns, n = shown
  var a; // a = _a
  let {msg: l, labels: u, format: o, language: i, index: s, limit: f} = e, {status: c, start: p, end: d} = t, m = [ ...n.map(e => e ? e.text : ""), u.status(c), (a = o.span(p, d, c)) != null ? a : "" ], h = f ? null : qe(s, s.programs.indexOf(t), r, m); // l = msg, u = labels, o = format, i = language, s = index, f = limit, e = each, c = status, p = start, d = end, t = program, m = texts, n = shown, a = _a, h = snippet, qe = findSnippet, r = patterns
  return h && Be("p", {
    class: "program-explorer__matched"
  }, l("matched-in", function({msg: e, labels: t, format: r}, {field: n, facet: a, language: l}) {
    return n ? n === "title" || n === "summary" ? r.language(l) : e(`detail-${n}`) : t.facet(a).text
  }(e, h)), " ", Be(Qe, {
    text: {
      text: h.text,
      language: h.language || i
    },
    patterns: r,
    around: i
  }))
}

var Xe = p(26), Ye = p(27); // Xe = chosenTerms, p = at, Ye = explore

var Ze = p(35), et = p(36); // Ze = withTerms, p = at, et = withText

// src/explore/suggestions.ts
var tt = p(44); // tt = joinList, p = at

// src/app/describe-query.ts
var rt = p(19); // rt = toFragment, p = at

// src/views/report-url.ts
var nt = "Template:Program explorer/missing", at = /[[\]{}<>|~]/g; // nt = NEW_SECTION, at = MARKUP

var lt = p(97); // lt = Heading, p = at

// src/views/results/no-results.tsx
var ut = 6; // ut = MOST_SUGGESTIONS

function ot({view: e}) { // ot = NoResults, e = view
  let {context: r, state: {query: a}, actions: l, search: u} = e, {msg: o, labels: i, index: f, list: c, level: p} = r, h = function(e, r, a, l) { // r = query, a = find, l = byText, u = search, e = index, o = msg, i = labels, f = index, c = list, p = level, h = suggestions
    let u = (r, l) => ((e, r) => t(e, n(r)))(s({}, r), { // u = counted, r = change, l = changed, s = __spreadValues
      query: l,
      count: Ye(e, l, a).count
    }), {text: o} = r, i = (l ? l.findNeeds(e, o) : []).map(({facet: e, need: t}) => u({
      kind: "need",
      need: t
    }, Ze(et(r, ""), e.id, [ t.id ]))), f = (l ? l.severalWords(o) : []).map(e => u({
      kind: "word",
      word: e
    }, et(r, e)));
    o.trim() && f.push(u({
      kind: "text"
    }, et(r, ""))), e.facets.forEach(e => { // et = withText, r = query, e = facet
      let t = Xe(e, r), [n, a] = t; // t = terms, Xe = chosenTerms, e = facet, r = query, n = term, a = another
      n && f.push(u({
        kind: "terms",
        facet: e,
        terms: t
      }, Ze(r, e.id, []))), n && !a && f.push(...function(e) {
        return e.filter(({count: e}) => e > 0).sort((e, t) => t.count - e.count).slice(0, 1)
      }(function({terms: e}, {id: t, depth: r}) {
        let n = [], a = !1; // n = group, a = isFound
        for (let l of Array.from(e.values())) if (l.depth < r) { // l = each, e = terms, r = depth
          if (a) break;
          n = []
        } else l.id === t ? a = !0 : l.depth === r && n.push(l);
        return a ? n : []
      }(e, n).map(t => u({
        kind: "swap",
        facet: e,
        term: n,
        other: t
      }, Ze(r, e.id, [ t.id ])))))
    });
    let c = ({count: e}) => e > 0; // c = helps, e = count
    return [ ...i.filter(c), ...f.filter(c).sort((e, t) => t.count - e.count) ]
  }(f, a, r.find, u), g = h.filter(({kind: e}) => e === "need"), w = h.filter(({kind: e}) => e !== "need").slice(0, ut), x = function(e, t, r) {
    let {msg: n, list: a, facetOrder: l, urlOf: u, urlOfAll: o} = e; // n = msg, a = list, l = facetOrder, u = urlOf, o = urlOfAll, e = context
    if (a.talk === null) return null;
    let i = function({msg: e, labels: t, facetOrder: r}, {chosen: n, text: a}) { // i = description, e = msg, t = labels, r = facetOrder, n = chosen, a = text
      let l = r.filter(e => n.has(e)).map(r => { // l = parts, r = facet, e = facet, n = chosen
        var a; // a = _a
        let l = tt(e, ((a = n.get(r)) != null ? a : []).map(e => t.term(r, e).text)); // l = terms, tt = joinList, e = term, a = _a, n = chosen, r = facet, t = labels
        return r === d || r === m ? l : `${e("chip-facet", t.facet(r).text)} ${l}`
      });
      return tt(e, a.trim() ? [ ...l, `\u201c${a.trim()}\u201d` ] : l)
    }(e, t).replace(at, ""), s = new URL(o(rt(r, l)), location.href).href, f = new URL(u({
      page: a.talk
    }), location.href);
    return Object.entries({
      action: "edit",
      section: "new",
      preload: nt,
      preloadtitle: n("missing-title", i)
    }).forEach(([e, t]) => f.searchParams.set(e, t)), [ n("missing-view", `[${s} ${i}]`), n("missing-need") ].forEach(e => f.searchParams.append("preloadparams[]", e)), 
    f.href
  }(r, a, a), v = (e, t) => Ge(i.term(e, t).text), y = e => Be("li", null, Be("button", {
    type: "button",
    class: "cdx-button",
    onClick: () => l.choose(e.query)
  }, (e => { // e = suggestion
    let {count: t} = e; // e = suggestion
    switch (e.kind) {
     case "need":
      return o("shortcut", v(d, e.need.id), t);

     case "word":
      return o("empty-word", Ge(e.word), t);

     case "text":
      return o("empty-text", Ge(a.text), t);

     case "swap":
      return o("empty-swap", v(e.facet.id, e.other.id), v(e.facet.id, e.term.id), t);

     default:
      return o("empty-without", Ge(i.facet(e.facet.id).text), tt(o, e.terms.map(({id: t}) => v(e.facet.id, t))), t)
    }
  })(e)));
  return Be("div", {
    class: "program-explorer__empty"
  }, Be(lt, {
    level: p,
    class: "program-explorer__group"
  }, o("empty-title")), g.length > 0 && Be(Te, null, Be("p", null, o("empty-needs")), Be("ul", {
    role: "list"
  }, g.map(y))), w.length > 0 && Be(Te, null, Be("p", null, o("empty-hint")), Be("ul", {
    role: "list"
  }, w.map(y))), Be("p", null, Be("button", {
    type: "button",
    class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: l.clear
  }, o("see-all", c.programs.length)), x !== null && Be("a", {
    href: x
  }, o("report-missing"))))
}
}
};
// </nowiki>