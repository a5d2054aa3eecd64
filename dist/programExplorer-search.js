// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).search = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty;

var t = Object.getOwnPropertyDescriptor;

var r = Object.getOwnPropertyNames;

var n = Object.prototype.hasOwnProperty;

// src/search.ts
var a = {}; // a = search_exports

((t, r) => {
  for (var n in r) e(t, n, {
    get: r[n],
    enumerable: !0
  })
})(a, {
  Corrected: () => Ge,
  MarkedText: () => Je,
  Matched: () => Qe,
  NoResults: () => ot,
  findNeeds: () => ce,
  fuzzySearch: () => Fe,
  normalize: () => $,
  severalWords: () => He,
  textIndexOf: () => ie
});

module.exports = (a => ((a, u, l, o) => {
  if (u && typeof u == "object" || typeof u == "function") for (let l of r(u)) !n.call(a, l) && l !== void 0 && e(a, l, {
    get: () => u[l],
    enumerable: !(o = t(u, l)) || o.enumerable
  });
  return a
})(e({}, "__esModule", {
  value: !0
}), a))(a);

var u = require("program-explorer-runtime"), l = e => u[e]; // u = shared, l = at, e = place

var o = l(67); // o = NEED, l = at

var i = l(70); // i = OFFERS, l = at

var s = l(92), f = l(93); // s = allTexts, l = at, f = pickText

var c = l(29); // c = memoize, l = at

// src/explore/search/hidden-text.ts
var p = /https?:\/\/\S+|<\/?[a-z][^<>]*>|\[\[[^[\]|]*\|/gi, d = /\b[A-Za-z]{1,2}['\u2019\u02bc](?:ai|as?|e[ns]|h[aio]|il|[ou]n)(?![\w\u00c0-\u024f])/g, m = e => " ".repeat(e.length); // p = HIDDEN, d = CONTRACTION, m = toSpaces, e = hidden

function h(e) { // h = withoutContractions, e = text
  return e.replace(d, m)
}

function g(e) { // g = withoutHidden, e = text
  return h(e.replace(p, m))
}

// src/explore/search/normalize.ts
var w = new Map("\xdfss \xe6ae \u0153oe \xf8o \u0142l \u0111d \xf0d \xfeth \u0127h \u0131i \u0253b \u0257d \u0199k \u01b4y \u03c2\u03c3 \u0491\u0433 \u2019' \u02bc' \u05da\u05db \u05dd\u05de \u05df\u05e0 \u05e3\u05e4 \u05e5\u05e6 \u0649\u064a \u06cc\u064a \u06a9\u0643 \u0629\u0647 \u0901\u0928\u094d \u0902\u0928\u094d".split(" ").map(e => [ e.charAt(0), e.slice(1) ])); // w = REPLACEMENTS, e = pair

function x(e, t, r) { // x = replaceRange, e = from, t = to, r = length
  for (let n = 0; n < r; n++) w.set(String.fromCharCode(e + n), String.fromCharCode(t + n)) // n = i, r = length, w = REPLACEMENTS, e = from, t = to
}

x(12449, 12353, 86);

"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach(e => x(parseInt(e, 16), 48, 10));

var v = new RegExp(`[\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff${Array.from(w.keys()).join("")}]`, "g"), y = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, b = /^[\0-\x7f]*$/; // v = REMOVED_OR_REPLACED, w = REPLACEMENTS, y = KANA_OR_NASAL, b = ASCII

function $(e) { // $ = normalize, e = text
  return b.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(v, e => w.get(e) || "").replace(y, e => e > "\u3000" ? e.normalize("NFC") : "\u0928")
}

// src/explore/search/words.ts
var E = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", M = `[^${E}\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb]+`, j = new RegExp(`[${E}]+|${M}(?:'(?=[\\u0400-\\u04ff])${M})*`, "g"), z = new RegExp(`[${E}]`), k = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // E = UNSPACED, M = SPACED_WORD, j = WORD, z = UNSPACED_LETTER, k = PREFIXABLE

function A(e, t) { // A = eachWord, e = normalized, t = visit
  e.replace(j, (e, r) => (t(e, r), ""))
}

function O(e) { // O = normalizeWords, e = text
  let t = $(g(e)).match(j); // t = words, $ = normalize, g = withoutHidden, e = text, j = WORD
  return t ? ` ${t.join(" ")} ` : ""
}

function S(e) { // S = isUnspaced, e = word
  return z.test(e)
}

function R(e) { // R = mayHavePrefix, e = word
  return k.test(e)
}

// src/explore/search/patterns.ts
var C = 200, L = 16, q = /^(?:.|\d{1,3})$/, _ = /\b\w'|'\w\b/g, N = /["\u201c\u201d\u201e\xab\xbb\u300a-\u300f]/, P = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // C = MAX_LENGTH, L = MAX_WORDS, q = PART, _ = ELIDED, N = QUOTATION_MARK, P = ARTICLE

function U(e) { // U = patternOf, e = word
  return S(e) ? e : R(e) ? e.replace(P, "") : ` ${e}`
}

function W(e) { // W = wordsOf, e = text
  let t = []; // t = words
  return A(e, e => t.push(e)), t
}

function I(e) { // I = patternsOf, e = text
  let t = new Set; // t = patterns
  return $(h(e.slice(0, C))).split(N).forEach((e, r) => { // $ = normalize, h = withoutContractions, e = part, C = MAX_LENGTH, N = QUOTATION_MARK, r = i
    (r % 2 === 1 ? [ W(e).join(" ") ] : function(e) {
      return e.replace(_, " ").replace(/ +& +/g, "&").split(/\s/).flatMap(e => { // e = part, _ = ELIDED
        let t = W(e); // t = words, W = wordsOf, e = part
        return t.some(e => q.test(e)) && !t.some(S) ? t.join(" ") : t
      })
    }(e)).filter(Boolean).forEach(e => t.add(U(e)))
  }), Array.from(t).slice(0, L)
}

// src/explore/search/split-word.ts
function D(e, t, r) { // D = splitWord, e = words, t = word, r = most
  let n = e.get(t) ? [ t ] : []; // n = found, e = words, t = word
  for (let a = 1; a < t.length && r > 1; a++) { // a = i, t = word, r = most
    let u = t.slice(0, a); // u = first, t = word, a = i
    e.get(u) && n.push(...D(e, t.slice(a), r - 1).map(e => `${u} ${e}`))
  }
  return n
}

// src/explore/search/word-forms.ts
var F = /^(?:news|evening|united)$/, H = /^[^aeiou]*[aeiou]([^aeiouwxy])$/; // F = NO_FORMS, H = SHORT

function T(e) { // T = inflect, e = base
  let t = e.replace(H, "$&$1").replace(/e$/, ""), r = e.replace(/([^aeiou])y$/, "$1i"); // t = stem, e = base, H = SHORT, r = changed
  return [ e, `${e}s`, `${r}es`, `${t}ing`, `${r === e ? t : r}ed`, e.replace(/[eo]r$/, "$&ship") ]
}

// src/explore/search/spellings.ts
var B = 12, K = /^(?!.* (?:.|\d{1,3})(?: |$)) .* /, Z = /^(?!.(?: .)+$)(?:.*\b..?(?: .*)? ..?\b|.* \D$)|\d (?!\d{3}(?!\d))\d/; // B = MOST_SPELLINGS, K = QUOTED, Z = UNLIKELY

function G({counts: e, english: t}, r) { // G = withSpellings, e = counts, t = english, r = patterns
  return r.map((n, a) => { // r = patterns, n = pattern, a = i
    if (n[0] !== " " || K.test(n) || Z.test(n.trim())) return n;
    let u = n.replace(/ /g, ""), l = t.has(u) || !e.has(u) ? function(e) { // u = word, n = pattern, l = forms, t = english, e = word
      let t = [ e ]; // t = forms, e = word
      if (!F.test(e) && /^[a-z]{4,}$/.test(e)) for (let r = e.length; r > 2 && r > e.length - 5; r--) for (let n of [ "", "e", "y" ]) {
        let a = T(e.slice(0, r) + n); // a = inflected, T = inflect, e = word, r = length, n = ending
        t.push(...a.includes(e) ? a : [])
      }
      return t
    }(u) : [ u ], o = [ u, u.replace(/s$/, ""), `${u}s` ].flatMap(t => D(e, t, 3)), i = [ ...l.filter(e => t.has(e)), ...o.filter(e => / /.test(e) && !Z.test(e)) ].map(e => ` ${e}(?= )`), s = [ ...[ [ 2, 1 ], [ 1, 1 ], [ 1, 2 ], [ 0, 2 ], [ 0, 3 ] ].map(([e, t]) => r.slice(Math.max(a - e, 0), a + t).join("").replace(/ /g, "")).filter(t => e.has(t)).map(e => ` ${e}`), ...i ].filter(e => !e.startsWith(n));
    return Array.from(new Set([ n, ...s ])).slice(0, B).join("|")
  })
}

// src/explore/search/stop-words.ts
var J = new RegExp("^ (?:[aeiou]?[^aeiou]|[^aeiou]?[aeiou]|au|ou|eu|[dlmnst][aeou][smnt]|[dms]ein|(?:u|ei)n[aes]?[mnrs]?|uma|about|after|all|always|and|are|because|before|but|can|cannot|does|for|from|get|have|help|how|its|need|our|should|some|something|the|their|there|they|this|time|want|what|when|where|who|why|with|your?|como|con|conseguir|cuando|despues|esta|nuestr[ao]s?|para|pero|por|puedo|que|quiero|siempre|tiempo|tod[ao]s?|avec|comment|dans|est|notre|pour|quand|qui|sur|temps|toujours|tous?|toute?s?|mas|nossos?|quando|sempre|tempo|aber|alle|auf|der|die|fur|hilfe|ich|immer|ist|kann|mit|nach|und|unsere?[mnr]?|von|was|wenn|wie|wir|zeit|zur?)$"); // J = STOP_WORD

function Q(e) { // Q = withoutStopWords, e = patterns
  return e.filter(e => !J.test(e))
}

var V = l(89); // V = groupOf, l = at

var X = l(21); // X = append, l = at

var Y = l(22), ee = l(23), te = l(24), re = l(25), ne = l(26); // Y = add, l = at, ee = count, te = has, re = noBits, ne = unionOf

// src/explore/search/language-names.ts
function ae(e) { // ae = languageNames, e = code
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
function ue(e, {chain: t, page: r}) { // ue = listWords, e = texts, t = chain, r = page
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
var le = [ "title", "summary", "materials", "team", "partners", "owner", "scale", "duration" ]; // le = FIELDS

function oe(e) { // oe = textsOf, e = program
  let t = []; // t = indexed
  for (let r of le) { // r = field, le = FIELDS
    let n = r === "materials" ? e.materials.map(({label: e}) => e) : e[r]; // n = value, r = field, e = program
    [].concat(n).forEach(e => t.push({
      text: e || "",
      field: r,
      facet: ""
    }))
  }
  return t
}

var ie = c(function(e) { // ie = textIndexOf, c = memoize, e = index
  let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = new Map, a = ({text: t}) => { // t = titleEnds, e = index, r = summaryEnds, n = byLanguage, a = normalizeAll
    let r = typeof t == "string" ? new Map([ [ e.languages.page, t ] ]) : t; // r = wordings, t = text, e = index
    return Array.from(r, ([e, t]) => { // r = wordings, e = language, t = wording
      let r = O(t); // r = words, O = normalizeWords, t = wording
      return X(n, e, r), r
    }).join("\n")
  }, u = e.programs.map((e, n) => { // u = normalized, e = program, n = i
    let u = oe(e).map(a), [l, o] = u; // u = texts, oe = textsOf, e = program, a = normalizeAll, l = title, o = summary
    return t[n] = l.length, r[n] = l.length + 1 + o.length, u.join("\n")
  }), l = [], o = (e, t, r) => { // l = terms, o = addNames, e = names, t = programs, r = isHelp
    l.push({
      names: e,
      normalized: e.map(a).join("\n"),
      programs: t,
      isHelp: r
    })
  };
  e.facets.forEach(({id: t, help: r, terms: n}) => { // e = index, n = indexed
    n.forEach(r => o(function(e, t, {id: r, label: n, aliases: a}) {
      return [ n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...t === "language" ? ae(r) : [], ...a ].map(e => ({
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
    } ], ne(u.length, a), !0)
  });
  let i = e.programs.map(({status: e}) => e === "past" ? 0 : V(e) === "current" ? 2 : 1); // i = standings, e = status, V = groupOf
  return {
    normalized: u,
    titleEnds: t,
    summaryEnds: r,
    standings: i,
    terms: l,
    wordList: ue(n, e.languages),
    scores: new Map
  }
});

// src/explore/search/find-needs.ts
var se = 3, fe = c(({label: e, aliases: t}) => ({ // se = MOST_NEEDS, fe = textsOf, c = memoize
  sentence: s(e || "").map(O),
  help: t.map(O)
}));

function ce(e, t) { // ce = findNeeds, e = index, t = text
  let r = e.facets.get(o), n = Q(I(t)); // r = facet, e = index, o = NEED, n = words, Q = withoutStopWords, I = patternsOf, t = text
  if (!r || !n.length) return [];
  let a = G(ie(e).wordList, n).map(e => new RegExp(e)), u = Array.from(r.terms.values(), e => Object.assign(function(e, t) { // a = patterns, G = withSpellings, ie = textIndexOf, e = patterns, n = words, u = scored, r = facet, t = need
    let {sentence: r, help: n} = fe(t), a = (e, t) => e.some(e => t.test(e)), u = e.filter(e => a(r, e)).length; // r = sentence, n = help, fe = textsOf, t = pattern, a = matches, e = pattern, u = inSentence
    return {
      count: e.filter(e => a(r, e) || a(n, e)).length,
      inSentence: u
    }
  }(a, e), {
    facet: r,
    need: e
  })), l = Math.ceil(n.length / 3);
  return u.filter(({count: e}) => e >= l).sort((e, t) => t.count - e.count || t.inSentence - e.inSentence).slice(0, se)
}

// src/explore/search/find-programs.ts
var pe = 24, de = 12, me = 6, he = 2, ge = 1.5, we = 50; // pe = TITLE_SCORE, de = TERM_SCORE, me = SUMMARY_SCORE, he = OTHER_SCORE, ge = WHOLE_WORD_FACTOR, we = MOST_KNOWN

function xe(e, t, {standings: r}) { // xe = combine, e = scored, t = i, r = standings
  let n = 0, a = 0; // n = places, a = sum
  for (let r of e) { // r = scores, e = scored
    let e = r[t]; // e = score, r = scores, t = i
    n += Math.min(Math.floor(e / me), 4), a += e
  }
  return (Math.floor(n * 3 / e.length) * 3 + r[t]) * 25 + a / e.length / 2
}

function ve({normalized: e, titleEnds: t, summaryEnds: r}, n, a, u) { // ve = textScore, e = normalized, t = titleEnds, r = summaryEnds, n = i, a = typed, u = expression
  let l = e[n], o = u ? l.search(u) : l.indexOf(a); // l = text, e = normalized, n = i, o = position, u = expression, a = typed
  if (o === -1) return 0;
  let i = o < t[n] ? pe : o < r[n] ? me : he; // i = score, o = position, t = titleEnds, n = i, pe = TITLE_SCORE, r = summaryEnds, me = SUMMARY_SCORE, he = OTHER_SCORE
  return l[o + a.length] === " " ? i * ge : i
}

function ye(e, t, r = null, n = !1) { // ye = findPrograms, e = textIndex, t = patterns, r = corrected, n = withHelp
  let a = t.map(t => function(e, t, r) { // a = scored, t = pattern, e = textIndex, r = withHelp
    let n = r ? new Map : e.scores, a = n.get(t); // n = known, r = withHelp, e = textIndex, a = scores, t = pattern
    if (!a) {
      let u = new RegExp(t), l = function({terms: e, normalized: t}, r, n) { // u = expression, t = normalized, l = withTerm, e = terms, r = pattern, n = withHelp
        let a = e.filter(e => (n || !e.isHelp) && r.test(e.normalized)); // a = matching, e = term, n = withHelp, r = pattern
        return ne(t.length, a.map(({programs: e}) => e))
      }(e, u, r), o = t.replace(/\|.*/, ""), i = o === t, s = i ? Array.from(n.keys()).reverse().find(e => t.startsWith(e)) : void 0, f = n.get(s || "");
      a = new Uint16Array(e.normalized.length);
      for (let t = 0; t < a.length; t++) (!f || f[t]) && (a[t] = ve(e, t, o, i ? null : u) + (te(l, t) ? de : 0)); // t = i, a = scores, f = within, ve = textScore, e = textIndex, o = typed, i = isPlain, u = expression, te = has, l = withTerm, de = TERM_SCORE
      n.size > we && n.clear(), n.set(t, a)
    }
    return a
  }(e, t, n)), u = e.normalized.length, l = re(u), o = new Uint16Array(u);
  for (let t = 0; t < u; t++) a.every(e => e[t]) && (Y(l, t), o[t] = xe(a, t, e)); // t = i, u = size, a = scored, e = textIndex, Y = add, l = programs, o = scores, xe = combine
  return {
    programs: l,
    scores: o,
    patterns: t,
    corrected: r
  }
}

// src/explore/search/abbreviations.ts
// src/explore/search/highlight.ts
var be = 100, $e = /[^][\u3099\u309a\uff9e\uff9f]?/gu, Ee = 600, Me = new Map; // be = MOST_MARKS, $e = CHARACTER, Ee = MOST_KNOWN, Me = known

function je(e, t) { // je = highlight, e = text, t = patterns
  let r = function(e, t) { // r = hits, e = text, t = patterns
    let {normalized: r, positions: n} = Me.get(e) || function(e) { // r = normalized, n = positions, Me = known, e = text
      let t = "", r = [], n = 0; // t = letters, r = letterPositions, n = position
      for (let a of g(e).match($e) || []) { // a = character, g = withoutHidden, e = text, $e = CHARACTER
        let e = $(a); // e = normalized, $ = normalize, a = character
        t += e;
        for (let t = 0; t < e.length; t++) r.push(n); // t = i, e = normalized, r = letterPositions, n = position
        n += a.length
      }
      r.push(n);
      let a = " ", u = [ 0 ]; // a = words, u = positions
      A($(t), (e, t) => { // A = eachWord, $ = normalize, t = start, e = word
        a += `${e} `;
        for (let n = t; n <= t + e.length; n++) u.push(r[n]) // n = i, t = start, e = word, u = positions, r = letterPositions
      });
      let l = { // l = result
        normalized: a,
        positions: u
      };
      return Me.size > Ee && Me.clear(), Me.set(e, l), l
    }(e), a = new Uint8Array(e.length);
    for (let e of t) { // e = pattern, t = patterns
      let t = new RegExp(e, "g"), u = e.startsWith(" ") || R(e), l = 0, o = 0, i = 0, s = 0; // t = expression, e = pattern, u = includesPrefix, R = mayHavePrefix, l = marks, o = searched, i = wordStart, s = marked
      for (let e = t.exec(r); e && l < be; e = t.exec(r)) { // e = found, t = expression, r = normalized, l = marks, be = MOST_MARKS
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
  }(e, t), n = [], a = 0;
  for (let t = 1; t <= e.length; t++) (t === e.length || r[t] !== r[a]) && (n.push({ // t = end, e = text, r = hits, a = start, n = pieces
    text: e.slice(a, t),
    hit: r[a] === 1
  }), a = t);
  return n
}

// src/programs/edit-distance.ts
// src/explore/search/similar-word.ts
function ze(e) { // ze = isLong, e = word
  return e.length > (R(e) ? 3 : 4)
}

var ke = 8; // ke = LONG_WORD

// src/explore/search/snippet.ts
var Ae = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, Oe = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // Ae = FAR_BEFORE, Oe = FAR_AFTER

function Se(e, t, r) { // Se = wordings, e = text, t = chain, r = plainLanguage
  let n = [ f(e, t, r) ]; // n = all, f = pickText, e = text, t = chain, r = plainLanguage
  return typeof e != "string" && e.forEach((e, t) => n.push({
    text: e,
    language: t
  })), n
}

function Re(e, t) { // Re = shorten, e = text, t = pattern
  let [r] = je(e, [ t ]), n = r.hit ? 0 : r.text.length; // r = first, je = highlight, e = text, t = pattern, n = match
  return e.slice(0, n).replace(Ae, "\u2026") + e.slice(n).replace(Oe, "$1\u2026")
}

function Ce(e, t, r, n) { // Ce = findSnippet, e = index, t = i, r = patterns, n = shown
  let a = n.map(O).join("\n"), u = r.find(e => !new RegExp(e).test(a)); // a = normalizedShown, n = shown, O = normalizeWords, u = pattern, r = patterns, e = each
  if (!u) return null;
  let l = new RegExp(u), {chain: o, page: i} = e.languages; // l = expression, u = pattern, o = chain, i = page, e = index
  for (let {text: r, field: n, facet: a} of function(e, t, r) { // r = pattern, n = field, a = facet, e = index, t = i
    let {normalized: n, terms: a} = ie(e), u = r.test(n[t]) ? oe(e.programs[t]) : [], l = a.filter(e => te(e.programs, t) && r.test(e.normalized)); // n = normalized, a = terms, ie = textIndexOf, e = term, u = fields, r = pattern, t = i, oe = textsOf, l = matchingTerms, te = has
    return [ ...u, ...l.flatMap(({names: e}) => e) ]
  }(e, t, l)) {
    let e = Se(r, o, a ? "" : i).find(e => l.test(O(e.text))); // e = wording, Se = wordings, r = text, o = chain, a = facet, i = page, l = expression, O = normalizeWords
    if (e) return {
      field: n,
      facet: a,
      language: e.language,
      text: Re(e.text, u)
    }
  }
  return null
}

// src/explore/search/split-unspaced.ts
var Le = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // Le = CHARACTER

function qe(e) { // qe = isLongEnough, e = piece
  return e.length >= (e > "\u3130" ? 2 : 3)
}

// src/explore/search/fuzzy.ts
var _e = /^( [^\d ]{5,})[^ ]{2}$/; // _e = WITH_ENDING

function Ne(e, t) { // Ne = occurringPattern, e = wordList, t = pattern
  let r = t.trim(), [n = t] = G(e, [ t ]); // r = word, t = pattern, n = spelled, G = withSpellings, e = wordList
  return r.includes(" ") || n !== t || e.joined.includes(t) ? n : (R(r) ? [ r, r.slice(1), r.slice(2) ] : [ r ]).find(t => ze(t) && e.joined.includes(t))
}

function Pe(e, t) { // Pe = similarPatterns, e = textIndex, t = word
  if (S(t)) return function({words: e}, t) {
    let r = t.normalize("NFC").match(Le) || [], n = []; // r = characters, t = run, Le = CHARACTER, n = pieces
    for (let t, a = 0; a < r.length; a = t) { // t = end, a = start, r = characters
      let u = "", l = e; // u = piece, l = wordsWithPiece, e = words
      for (t = a + 1; t < r.length; t++) { // t = end, a = start, r = characters
        let e = $(r.slice(a, t + 1).join("")), n = l.filter(t => t.includes(e)); // e = longer, $ = normalize, r = characters, a = start, t = word, n = wordsWithLonger, l = wordsWithPiece
        if (!n.length) break;
        u = e, l = n
      }
      qe(u) ? n.push(u) : t = a + 1
    }
    return n
  }(e.wordList, t);
  let r = function({normalized: e, titleEnds: t}, r) { // r = word, e = normalized, t = titleEnds
    let n = new RegExp(`(?= \\S{3})${Array.from(r, e => ` ${e}\\S*`).join("(?: \\S{1,3})?")}(?= )`, "g"), a = e.flatMap((e, a) => r.length > 2 && r.length < 7 && e.slice(0, t[a]).match(n) || []); // n = initials, r = word, e = text, a = i, t = titleEnds
    return a.length ? [ Array.from(new Set(a)).join("|") ] : []
  }(e, t);
  return r.length || !ze(t) || /\d/.test(t) ? r : function({counts: e}, t) {
    let r = t.length < ke ? 1 : 2, n = [], a = 1 / 0; // r = maxDistance, t = typed, ke = LONG_WORD, n = best, a = bestCost
    return e.forEach((e, u) => { // e = times, u = word
      let l = U(u), o = l.trim(), i = (u, o) => { // l = pattern, U = patternOf, u = part, o = penalty, i = compare
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
  }(e.wordList, t)
}

var Ue = l(38); // Ue = NO_SEARCH, l = at

// src/explore/search/fuzzy-search.ts
var We = 3, Ie = new WeakMap; // We = FEW_WORDS, Ie = lastSearches

function De(e) { // De = meaningfulOf, e = patterns
  let t = Q(e); // t = words, Q = withoutStopWords, e = patterns
  return t.length ? t : e
}

function Fe(e, t) { // Fe = fuzzySearch, e = index, t = text
  let r = Ie.get(e); // r = last, Ie = lastSearches, e = index
  if (r && r.text === t) return r.result;
  let n = I(t), a = n.length > We ? De(n) : n; // n = all, I = patternsOf, t = text, a = typed, We = FEW_WORDS, De = meaningfulOf
  if (!a.length) return Ue;
  let u = ie(e), l = G(u.wordList, a), o = ye(u, l), i = !ee(o.programs) && function(e, t) { // u = textIndex, ie = textIndexOf, e = index, l = patterns, G = withSpellings, a = typed, o = exact, ye = findPrograms, i = result, ee = count, t = patterns
    let r = ie(e), n = (e, t = !1) => { // r = textIndex, ie = textIndexOf, e = alternative, n = find, t = withHelp
      let n = e && ye(r, e.patterns, e.corrected, t); // n = result, e = alternative, ye = findPrograms, r = textIndex, t = withHelp
      return n && ee(n.programs) ? n : null
    }, a = De(t), u = {
      patterns: G(r.wordList, a),
      corrected: null
    };
    return n(u) || n(u, !0) || n(function(e, t) {
      let r = ie(e), n = [], a = !1, u = !1, l = 0; // r = textIndex, ie = textIndexOf, e = index, n = found, a = isChanged, u = isCorrected, l = mistakes
      for (let e of t) { // e = pattern, t = patterns
        let t = Ne(r.wordList, e), o = t ? [ t ] : Pe(r, e.trim()); // t = occurring, Ne = occurringPattern, r = textIndex, e = pattern, o = replacements, Pe = similarPatterns
        if (l += t || S(e) ? 0 : 1, !o.length || l > 1) return null;
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
        patterns: t.map(e => e.replace(_e, "$1")),
        corrected: null
      }
    }(e, a))
  }(e, a) || o;
  return Ie.set(e, {
    text: t,
    result: i
  }), i
}

// src/explore/search/several-words.ts
function He(e) { // He = severalWords, e = text
  let t = Array.from(new Set(e.split(/\s+/))).filter(e => Q(I(e)).length); // t = words, e = word, Q = withoutStopWords, I = patternsOf
  return t.length > 1 ? t : []
}

var Te = l(2), Be = l(3); // Te = Fragment, l = at, Be = h

var Ke = l(100), Ze = l(101); // Ke = DataText, l = at, Ze = isolated

// src/views/layout/corrected.tsx
function Ge({view: {context: {msg: e}, state: t}, words: r}) { // Ge = Corrected, e = msg, t = state, r = words
  return Be("p", {
    class: "program-explorer__corrected"
  }, e("results-for", Ze(t.settled.query.text), Ze(r.join(" "))))
}

// src/views/results/matched.tsx
function Je({text: e, patterns: t, around: r}) { // Je = MarkedText, e = text, t = patterns, r = around
  return Be(Ke, {
    text: e,
    around: r
  }, je(e.text, t).map(e => e.hit ? Be("mark", null, e.text) : e.text))
}

function Qe({context: e, program: t, patterns: r, shown: n}) { // Qe = Matched, e = context, t = program, r = patterns, n = shown
  let {msg: a, labels: u, format: l, language: o, index: i, limit: s} = e, {status: f, start: c, end: p} = t, d = [ ...n.map(e => e ? e.text : ""), u.status(f), l.span(c, p, f) || "" ], m = s ? null : Ce(i, i.programs.indexOf(t), r, d); // a = msg, u = labels, l = format, o = language, i = index, s = limit, e = each, f = status, c = start, p = end, t = program, d = texts, n = shown, m = snippet, Ce = findSnippet, r = patterns
  return m && Be("p", {
    class: "program-explorer__matched"
  }, a("matched-in", function({msg: e, labels: t, format: r}, {field: n, facet: a, language: u}) {
    return n ? n === "title" || n === "summary" ? r.language(u) : e(`detail-${n}`) : t.facet(a).text
  }(e, m)), " ", Be(Je, {
    text: {
      text: m.text,
      language: m.language || o
    },
    patterns: r,
    around: o
  }))
}

var Ve = l(27), Xe = l(28); // Ve = chosenTerms, l = at, Xe = explore

var Ye = l(36), et = l(37); // Ye = withTerms, l = at, et = withText

// src/explore/suggestions.ts
var tt = l(46); // tt = joinList, l = at

// src/app/describe-query.ts
var rt = l(20); // rt = toFragment, l = at

// src/views/report-url.ts
var nt = "Template:Program explorer/missing", at = /[[\]{}<>|~]/g; // nt = NEW_SECTION, at = MARKUP

var ut = l(99); // ut = Heading, l = at

// src/views/results/no-results.tsx
var lt = 6; // lt = MOST_SUGGESTIONS

function ot({view: e}) { // ot = NoResults, e = view
  let {context: t, state: {query: r}, actions: n, search: a} = e, {msg: u, labels: l, index: s, list: f, level: c} = t, p = function(e, t, r, n) { // t = query, r = find, n = byText, a = search, e = index, u = msg, l = labels, s = index, f = list, c = level, p = suggestions
    let a = (t, n) => Object.assign(t, { // a = counted, t = change, n = changed
      query: n,
      count: Xe(e, n, r).count
    }), {text: u} = t, l = (n ? n.findNeeds(e, u) : []).map(({facet: e, need: r}) => a({
      kind: "need",
      need: r
    }, Ye(et(t, ""), e.id, [ r.id ]))), o = (n ? n.severalWords(u) : []).map(e => a({
      kind: "word",
      word: e
    }, et(t, e)));
    u.trim() && o.push(a({
      kind: "text"
    }, et(t, ""))), e.facets.forEach(e => { // et = withText, t = query, e = facet
      let r = Ve(e, t), [n, u] = r; // r = terms, Ve = chosenTerms, e = facet, t = query, n = term, u = another
      n && o.push(a({
        kind: "terms",
        facet: e,
        terms: r
      }, Ye(t, e.id, []))), n && !u && o.push(...function(e) {
        return e.filter(({count: e}) => e > 0).sort((e, t) => t.count - e.count).slice(0, 1)
      }(function({terms: e}, {id: t, depth: r}) {
        let n = [], a = !1; // n = group, a = isFound
        for (let u of Array.from(e.values())) if (u.depth < r) { // u = each, e = terms, r = depth
          if (a) break;
          n = []
        } else u.id === t ? a = !0 : u.depth === r && n.push(u);
        return a ? n : []
      }(e, n).map(r => a({
        kind: "swap",
        facet: e,
        term: n,
        other: r
      }, Ye(t, e.id, [ r.id ])))))
    });
    let i = ({count: e}) => e > 0; // i = helps, e = count
    return [ ...l.filter(i), ...o.filter(i).sort((e, t) => t.count - e.count) ]
  }(s, r, t.find, a), d = p.filter(({kind: e}) => e === "need"), m = p.filter(({kind: e}) => e !== "need").slice(0, lt), h = function(e, t, r) {
    let {msg: n, list: a, facetOrder: u, urlOf: l, urlOfAll: s} = e; // n = msg, a = list, u = facetOrder, l = urlOf, s = urlOfAll, e = context
    if (a.talk === null) return null;
    let f = function({msg: e, labels: t, facetOrder: r}, {chosen: n, text: a}) { // f = description, e = msg, t = labels, r = facetOrder, n = chosen, a = text
      let u = r.filter(e => n.has(e)).map(r => { // u = parts, r = facet, e = facet, n = chosen
        var a; // a = _a
        let u = tt(e, ((a = n.get(r)) != null ? a : []).map(e => t.term(r, e).text)); // u = terms, tt = joinList, e = term, a = _a, n = chosen, r = facet, t = labels
        return r === o || r === i ? u : `${e("chip-facet", t.facet(r).text)} ${u}`
      });
      return tt(e, a.trim() ? [ ...u, `\u201c${a.trim()}\u201d` ] : u)
    }(e, t).replace(at, ""), c = new URL(s(rt(r, u)), location.href).href, p = new URL(l({
      page: a.talk
    }), location.href);
    return Object.entries({
      action: "edit",
      section: "new",
      preload: nt,
      preloadtitle: n("missing-title", f)
    }).forEach(([e, t]) => p.searchParams.set(e, t)), [ n("missing-view", `[${c} ${f}]`), n("missing-need") ].forEach(e => p.searchParams.append("preloadparams[]", e)), 
    p.href
  }(t, r, r), g = (e, t) => Ze(l.term(e, t).text), w = e => Be("li", null, Be("button", {
    type: "button",
    class: "cdx-button",
    onClick: () => n.choose(e.query)
  }, (e => { // e = suggestion
    let {count: t} = e; // e = suggestion
    switch (e.kind) {
     case "need":
      return u("shortcut", g(o, e.need.id), t);

     case "word":
      return u("empty-word", Ze(e.word), t);

     case "text":
      return u("empty-text", Ze(r.text), t);

     case "swap":
      return u("empty-swap", g(e.facet.id, e.other.id), g(e.facet.id, e.term.id), t);

     default:
      return u("empty-without", Ze(l.facet(e.facet.id).text), tt(u, e.terms.map(({id: t}) => g(e.facet.id, t))), t)
    }
  })(e)));
  return Be("div", {
    class: "program-explorer__empty"
  }, Be(ut, {
    level: c,
    class: "program-explorer__group"
  }, f.programs.length ? u("empty-title") : u("empty-list")), d.length > 0 && Be(Te, null, Be("p", null, u("empty-needs")), Be("ul", {
    role: "list"
  }, d.map(w))), m.length > 0 && Be(Te, null, Be("p", null, u("empty-hint")), Be("ul", {
    role: "list"
  }, m.map(w))), Be("p", null, f.programs.length > 0 && Be("button", {
    type: "button",
    class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: n.clear
  }, u("see-all", f.programs.length)), h !== null && Be("a", {
    href: h
  }, u("report-missing"))))
}
}
};
// </nowiki>