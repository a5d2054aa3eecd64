// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).search = {
runtime: '3c5f6406d15e01a4',
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
  Corrected: () => Ke,
  MarkedText: () => Ze,
  Matched: () => Ge,
  NoResults: () => ut,
  findNeeds: () => ce,
  fuzzySearch: () => Ie,
  normalize: () => $,
  severalWords: () => De,
  textIndexOf: () => oe
});

module.exports = (a => ((a, u, l, i) => {
  if (u && typeof u == "object" || typeof u == "function") for (let l of r(u)) !n.call(a, l) && l !== void 0 && e(a, l, {
    get: () => u[l],
    enumerable: !(i = t(u, l)) || i.enumerable
  });
  return a
})(e({}, "__esModule", {
  value: !0
}), a))(a);

var u = require("program-explorer-runtime"), l = e => u[e]; // u = shared, l = at, e = place

var i = l(65); // i = NEED, l = at

var o = l(68); // o = OFFERS, l = at

var s = l(90), f = l(91); // s = allTexts, l = at, f = pickText

var c = l(28); // c = memoize, l = at

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
var C = 200, L = 16, q = /^(?:.|\d{1,3})$/, _ = /\b\w'|'\w\b/g, N = /["\u201c\u201d\u201e\xab\xbb\u300a-\u300f]/, U = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // C = MAX_LENGTH, L = MAX_WORDS, q = PART, _ = ELIDED, N = QUOTATION_MARK, U = ARTICLE

function P(e) { // P = patternOf, e = word
  return S(e) ? e : R(e) ? e.replace(U, "") : ` ${e}`
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
    }(e)).filter(Boolean).forEach(e => t.add(P(e)))
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
    }(u) : [ u ], i = [ u, u.replace(/s$/, ""), `${u}s` ].flatMap(t => D(e, t, 3)), o = [ ...l.filter(e => t.has(e)), ...i.filter(e => / /.test(e) && !Z.test(e)) ].map(e => ` ${e}(?= )`), s = [ ...[ [ 2, 1 ], [ 1, 1 ], [ 1, 2 ], [ 0, 2 ], [ 0, 3 ] ].map(([e, t]) => r.slice(Math.max(a - e, 0), a + t).join("").replace(/ /g, "")).filter(t => e.has(t)).map(e => ` ${e}`), ...o ].filter(e => !e.startsWith(n));
    return Array.from(new Set([ n, ...s ])).slice(0, B).join("|")
  })
}

// src/explore/search/stop-words.ts
var J = new RegExp("^ (?:[aeiou]?[^aeiou]|[^aeiou]?[aeiou]|au|ou|eu|[dlmnst][aeou][smnt]|[dms]ein|(?:u|ei)n[aes]?[mnrs]?|uma|about|after|all|always|and|are|because|before|but|can|cannot|does|for|from|get|have|help|how|its|need|our|should|some|something|the|their|there|they|this|time|want|what|when|where|who|why|with|your?|como|con|conseguir|cuando|despues|esta|nuestr[ao]s?|para|pero|por|puedo|que|quiero|siempre|tiempo|tod[ao]s?|avec|comment|dans|est|notre|pour|quand|qui|sur|temps|toujours|tous?|toute?s?|mas|nossos?|quando|sempre|tempo|aber|alle|auf|der|die|fur|hilfe|ich|immer|ist|kann|mit|nach|und|unsere?[mnr]?|von|was|wenn|wie|wir|zeit|zur?)$"); // J = STOP_WORD

function Q(e) { // Q = withoutStopWords, e = patterns
  return e.filter(e => !J.test(e))
}

var V = l(87); // V = groupOf, l = at

var X = l(20); // X = append, l = at

var Y = l(21), ee = l(22), te = l(23), re = l(24), ne = l(25); // Y = add, l = at, ee = count, te = has, re = noBits, ne = unionOf

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
    let r = u(t), i = e.join(" ").split(" "); // r = base, u = baseOf, t = language, i = all, e = normalized
    new Set(i).forEach(e => { // i = all, e = word
      n.set(e, n.get(e) || 0), r === "en" && a.add(e)
    }), l.includes(r) && i.forEach(e => n.set(e, n.get(e) + 1))
  });
  let i = Array.from(n.keys()); // i = words, n = counts
  return {
    counts: n,
    english: a,
    words: i,
    joined: ` ${i.join(" ")}`
  }
}

// src/explore/search/text-index.ts
var le = [ "title", "summary", "materials", "team", "partners", "owner", "scale", "duration" ]; // le = FIELDS

function ie(e) { // ie = textsOf, e = program
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

var oe = c(function(e) { // oe = textIndexOf, c = memoize, e = index
  let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = new Map, a = ({text: t}) => { // t = titleEnds, e = index, r = summaryEnds, n = byLanguage, a = normalizeAll
    let r = typeof t == "string" ? new Map([ [ e.languages.page, t ] ]) : t; // r = wordings, t = text, e = index
    return Array.from(r, ([e, t]) => { // r = wordings, e = language, t = wording
      let r = O(t); // r = words, O = normalizeWords, t = wording
      return X(n, e, r), r
    }).join("\n")
  }, u = e.programs.map((e, n) => { // u = normalized, e = program, n = i
    let u = ie(e).map(a), [l, i] = u; // u = texts, ie = textsOf, e = program, a = normalizeAll, l = title, i = summary
    return t[n] = l.length, r[n] = l.length + 1 + i.length, u.join("\n")
  }), l = [], i = (e, t, r) => { // l = terms, i = addNames, e = names, t = programs, r = isHelp
    l.push({
      names: e,
      normalized: e.map(a).join("\n"),
      programs: t,
      isHelp: r
    })
  };
  e.facets.forEach(({id: t, help: r, terms: n}) => { // e = index, n = indexed
    n.forEach(r => i(function(e, t, {id: r, label: n, aliases: a}) {
      return [ n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...t === "language" ? ae(r) : [], ...a ].map(e => ({
        text: e,
        field: null,
        facet: t
      }))
    }(e, t, r), r.own, !1));
    let a = Array.from(n.values()).flatMap(({label: e, own: t}) => e ? [ t ] : []); // a = withTerm, n = indexed, e = label, t = own
    i([ {
      text: r || "",
      field: null,
      facet: t
    } ], ne(u.length, a), !0)
  });
  let o = e.programs.map(({status: e}) => e === "past" ? 0 : V(e) === "current" ? 2 : 1); // o = standings, e = status, V = groupOf
  return {
    normalized: u,
    titleEnds: t,
    summaryEnds: r,
    standings: o,
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
  let r = e.facets.get(i), n = Q(I(t)); // r = facet, e = index, i = NEED, n = words, Q = withoutStopWords, I = patternsOf, t = text
  if (!r || !n.length) return [];
  let a = G(oe(e).wordList, n).map(e => new RegExp(e)), u = Array.from(r.terms.values(), e => Object.assign(function(e, t) { // a = patterns, G = withSpellings, oe = textIndexOf, e = patterns, n = words, u = scored, r = facet, t = need
    let {sentence: r, help: n} = fe(t), a = (e, t) => e.some(e => t.test(e)), u = e.filter(e => a(r, e)).length; // r = sentence, n = help, fe = textsOf, t = pattern, a = matches, e = pattern, u = inSentence
    return {
      count: e.filter(e => a(r, e) || a(n, e)).length,
      inSentence: u
    }
  }(a, e), {
    facet: r,
    need: e
  })), l = Math.max(1, Math.ceil(n.length / 3));
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
  let l = e[n], i = u ? l.search(u) : l.indexOf(a); // l = text, e = normalized, n = i, i = position, u = expression, a = typed
  if (i === -1) return 0;
  let o = i < t[n] ? pe : i < r[n] ? me : he; // o = score, i = position, t = titleEnds, n = i, pe = TITLE_SCORE, r = summaryEnds, me = SUMMARY_SCORE, he = OTHER_SCORE
  return l[i + a.length] === " " ? o * ge : o
}

function ye(e, t, r = null, n = !1) { // ye = findPrograms, e = textIndex, t = patterns, r = corrected, n = withHelp
  let a = t.map(t => function(e, t, r) { // a = scored, t = pattern, e = textIndex, r = withHelp
    let n = r ? new Map : e.scores, a = n.get(t); // n = known, r = withHelp, e = textIndex, a = scores, t = pattern
    if (!a) {
      let u = new RegExp(t), l = function({terms: e, normalized: t}, r, n) { // u = expression, t = normalized, l = withTerm, e = terms, r = pattern, n = withHelp
        let a = e.filter(e => (n || !e.isHelp) && r.test(e.normalized)); // a = matching, e = term, n = withHelp, r = pattern
        return ne(t.length, a.map(({programs: e}) => e))
      }(e, u, r), i = t.replace(/\|.*/, ""), o = i === t, s = o ? Array.from(n.keys()).reverse().find(e => t.startsWith(e)) : void 0, f = n.get(s || "");
      a = new Uint16Array(e.normalized.length);
      for (let t = 0; t < a.length; t++) (!f || f[t]) && (a[t] = ve(e, t, i, o ? null : u) + (te(l, t) ? de : 0)); // t = i, a = scores, f = within, ve = textScore, e = textIndex, i = typed, o = isPlain, u = expression, te = has, l = withTerm, de = TERM_SCORE
      n.size > we && n.clear(), n.set(t, a)
    }
    return a
  }(e, t, n)), u = e.normalized.length, l = re(u), i = new Uint16Array(u);
  for (let t = 0; t < u; t++) a.every(e => e[t]) && (Y(l, t), i[t] = xe(a, t, e)); // t = i, u = size, a = scored, e = textIndex, Y = add, l = programs, i = scores, xe = combine
  return {
    programs: l,
    scores: i,
    patterns: t,
    corrected: r
  }
}

// src/explore/search/abbreviations.ts
// src/explore/search/highlight.ts
var be = 100, $e = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // be = MOST_MARKS, $e = CHARACTER

function Ee(e, t) { // Ee = highlight, e = text, t = patterns
  let r = t.length ? function(e, t) { // r = hits, t = patterns, e = text
    let {normalized: r, positions: n} = function(e) { // r = normalized, n = positions, e = text
      let t = "", r = [], n = 0; // t = letters, r = letterPositions, n = position
      for (let a of g(e).match($e) || []) { // a = character, g = withoutHidden, e = text, $e = CHARACTER
        let e = $(a); // e = normalized, $ = normalize, a = character
        t += e;
        for (let t = 0; t < e.length; t++) r.push(n); // t = i, e = normalized, r = letterPositions, n = position
        n += a.length
      }
      r.push(n);
      let a = " ", u = [ 0 ]; // a = words, u = positions
      return A($(t), (e, t) => { // A = eachWord, $ = normalize, t = start, e = word
        a += `${e} `;
        for (let n = t; n <= t + e.length; n++) u.push(r[n]) // n = i, t = start, e = word, u = positions, r = letterPositions
      }), {
        normalized: a,
        positions: u
      }
    }(e), a = new Uint8Array(e.length);
    for (let e of t) { // e = pattern, t = patterns
      let t = new RegExp(e, "g"), u = e.startsWith(" ") || R(e), l = 0, i = 0, o = 0, s = 0; // t = expression, e = pattern, u = includesPrefix, R = mayHavePrefix, l = marks, i = searched, o = wordStart, s = marked
      for (let e = t.exec(r); e && l < be; e = t.exec(r)) { // e = found, t = expression, r = normalized, l = marks, be = MOST_MARKS
        let f = e.index; // f = match, e = found
        t.lastIndex = f + 1;
        let c = r.slice(i, f + 1).lastIndexOf(" "); // c = space, r = normalized, i = searched, f = match
        o = c === -1 ? o : i + c + 1, i = f + 1;
        let p = u ? o : f, d = f + e[0].length; // p = start, u = includesPrefix, o = wordStart, f = match, d = end, e = found
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
  return e.length > (R(e) ? 3 : 4)
}

var je = 8; // je = LONG_WORD

// src/explore/search/snippet.ts
var ze = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, ke = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // ze = FAR_BEFORE, ke = FAR_AFTER

function Ae(e, t, r) { // Ae = wordings, e = text, t = chain, r = plainLanguage
  let n = [ f(e, t, r) ]; // n = all, f = pickText, e = text, t = chain, r = plainLanguage
  return typeof e != "string" && e.forEach((e, t) => n.push({
    text: e,
    language: t
  })), n
}

function Oe(e, t) { // Oe = shorten, e = text, t = pattern
  let [r] = Ee(e, [ t ]), n = r.hit ? 0 : r.text.length; // r = first, Ee = highlight, e = text, t = pattern, n = match
  return e.slice(0, n).replace(ze, "\u2026") + e.slice(n).replace(ke, "$1\u2026")
}

function Se(e, t, r, n) { // Se = findSnippet, e = index, t = i, r = patterns, n = shown
  let a = r.length ? n.map(O).join("\n") : "", u = r.find(e => !new RegExp(e).test(a)); // a = normalizedShown, r = patterns, n = shown, O = normalizeWords, u = pattern, e = each
  if (!u) return null;
  let l = new RegExp(u), {chain: i, page: o} = e.languages; // l = expression, u = pattern, i = chain, o = page, e = index
  for (let {text: r, field: n, facet: a} of function(e, t, r) { // r = pattern, n = field, a = facet, e = index, t = i
    let {normalized: n, terms: a} = oe(e), u = r.test(n[t]) ? ie(e.programs[t]) : [], l = a.filter(e => te(e.programs, t) && r.test(e.normalized)); // n = normalized, a = terms, oe = textIndexOf, e = term, u = fields, r = pattern, t = i, ie = textsOf, l = matchingTerms, te = has
    return [ ...u, ...l.flatMap(({names: e}) => e) ]
  }(e, t, l)) {
    let e = Ae(r, i, a ? "" : o).find(e => l.test(O(e.text))); // e = wording, Ae = wordings, r = text, i = chain, a = facet, o = page, l = expression, O = normalizeWords
    if (e) return {
      field: n,
      facet: a,
      language: e.language,
      text: Oe(e.text, u)
    }
  }
  return null
}

// src/explore/search/split-unspaced.ts
var Re = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // Re = CHARACTER

function Ce(e) { // Ce = isLongEnough, e = piece
  return e.length >= (e > "\u3130" ? 2 : 3)
}

// src/explore/search/fuzzy.ts
var Le = /^( [^\d ]{5,})[^ ]{2}$/; // Le = WITH_ENDING

function qe(e, t) { // qe = occurringPattern, e = wordList, t = pattern
  let {joined: r} = e, n = t.trim(), [a = t] = G(e, [ t ]); // r = joined, e = wordList, n = word, t = pattern, a = spelled, G = withSpellings
  return n.includes(" ") || a !== t || r.includes(t) ? a : (R(n) ? [ n, n.slice(1), n.slice(2) ] : [ n ]).find(e => Me(e) && r.includes(e))
}

function _e(e, t) { // _e = similarPatterns, e = textIndex, t = word
  if (S(t)) return function({words: e}, t) {
    let r = t.normalize("NFC").match(Re) || [], n = []; // r = characters, t = run, Re = CHARACTER, n = pieces
    for (let t, a = 0; a < r.length; a = t) { // t = end, a = start, r = characters
      let u = "", l = e; // u = piece, l = wordsWithPiece, e = words
      for (t = a + 1; t < r.length; t++) { // t = end, a = start, r = characters
        let e = $(r.slice(a, t + 1).join("")), n = l.filter(t => t.includes(e)); // e = longer, $ = normalize, r = characters, a = start, t = word, n = wordsWithLonger, l = wordsWithPiece
        if (!n.length) break;
        u = e, l = n
      }
      Ce(u) ? n.push(u) : t = a + 1
    }
    return n
  }(e.wordList, t);
  let r = function({normalized: e, titleEnds: t}, r) { // r = word, e = normalized, t = titleEnds
    let n = new RegExp(`(?= \\S{3})${Array.from(r, e => ` ${e}\\S*`).join("(?: \\S{1,3})?")}(?= )`, "g"), a = e.flatMap((e, a) => r.length > 2 && r.length < 7 && e.slice(0, t[a]).match(n) || []); // n = initials, r = word, e = text, a = i, t = titleEnds
    return a.length ? [ Array.from(new Set(a)).join("|") ] : []
  }(e, t);
  return r.length || !Me(t) || /\d/.test(t) ? r : function({counts: e}, t) {
    let r = t.length < je ? 1 : 2, n = [], a = 1 / 0; // r = maxDistance, t = typed, je = LONG_WORD, n = best, a = bestCost
    return e.forEach((e, u) => { // e = times, u = word
      let l = P(u), i = l.trim(), o = (u, i) => { // l = pattern, P = patternOf, u = part, i = penalty, o = compare
        if (!e || Math.abs(u.length - t.length) > r || !function(e, t) {
          return e[0] === t[0] || e[0] === t[1] && e[1] === t[0]
        }(u, t)) return;
        let o = function(e, t, r) { // o = distance, e = a, t = b, r = most
          let n = r + 1, a = [], u = Array.from({ // n = tooMany, r = most, a = beforeLast, u = last
            length: t.length + 1
          }, (e, t) => t);
          for (let l = 1; l <= e.length; l++) { // l = i, e = a
            let i = u.map(() => n); // i = row, u = last, n = tooMany
            i[0] = l;
            let o = l; // o = least, l = i
            for (let n = Math.max(1, l - r); n <= Math.min(t.length, l + r); n++) { // n = j, l = i, r = most, t = b
              let r = e[l - 1] === t[n - 1], s = Math.min(u[n - 1] + (r ? 0 : 1), u[n] + 1, i[n - 1] + 1); // r = isSame, e = a, l = i, t = b, n = j, s = cost, u = last, i = row
              n > 1 && l > 1 && e[l - 1] === t[n - 2] && e[l - 2] === t[n - 1] && (s = Math.min(s, a[n - 2] + 1)), 
              i[n] = s, o = Math.min(o, s)
            }
            if (o > r) return n;
            a = u, u = i
          }
          return Math.min(u[t.length], n)
        }(t, u, r), s = o + i + .4 / e;
        o <= r && s < a && (n = [ l ], a = s)
      };
      if (o(i, 0), t.length > 4) for (let e = t.length - 1; e <= t.length + 1 && e < i.length; e++) o(i.slice(0, e), .5)
    }), n
  }(e.wordList, t)
}

var Ne = l(37); // Ne = NO_SEARCH, l = at

// src/explore/search/fuzzy-search.ts
var Ue = 3, Pe = new WeakMap; // Ue = FEW_WORDS, Pe = lastSearches

function We(e) { // We = meaningfulOf, e = patterns
  let t = Q(e); // t = words, Q = withoutStopWords, e = patterns
  return t.length ? t : e
}

function Ie(e, t) { // Ie = fuzzySearch, e = index, t = text
  let r = Pe.get(e); // r = last, Pe = lastSearches, e = index
  if (r && r.text === t) return r.result;
  let n = I(t), a = n.length > Ue ? We(n) : n; // n = all, I = patternsOf, t = text, a = typed, Ue = FEW_WORDS, We = meaningfulOf
  if (!a.length) return Ne;
  let u = oe(e), l = G(u.wordList, a), i = ye(u, l), o = !ee(i.programs) && function(e, t) { // u = textIndex, oe = textIndexOf, e = index, l = patterns, G = withSpellings, a = typed, i = exact, ye = findPrograms, o = result, ee = count, t = patterns
    let r = oe(e), n = (e, t = !1) => { // r = textIndex, oe = textIndexOf, e = alternative, n = find, t = withHelp
      let n = e && ye(r, e.patterns, e.corrected, t); // n = result, e = alternative, ye = findPrograms, r = textIndex, t = withHelp
      return n && ee(n.programs) ? n : null
    }, a = We(t), u = {
      patterns: G(r.wordList, a),
      corrected: null
    };
    return n(u) || n(u, !0) || n(function(e, t) {
      let r = oe(e), n = [], a = !1, u = !1, l = 0; // r = textIndex, oe = textIndexOf, e = index, n = found, a = isChanged, u = isCorrected, l = mistakes
      for (let e of t) { // e = pattern, t = patterns
        let t = qe(r.wordList, e), i = t ? [ t ] : _e(r, e.trim()); // t = occurring, qe = occurringPattern, r = textIndex, e = pattern, i = replacements, _e = similarPatterns
        if (l += t || S(e) ? 0 : 1, !i.length || l > 1) return null;
        n.push(...i), u = u || !t, a = a || u || !t.startsWith(e)
      }
      return a ? {
        patterns: n,
        corrected: u ? n.map(t => function(e, t) {
          for (let r = 0; r < e.programs.length; r++) { // r = i, e = index
            let n = Se(e, r, [ t ], []), a = n && Ee(n.text, [ t ]).find(e => e.hit); // n = snippet, Se = findSnippet, e = piece, r = i, t = pattern, a = hit, Ee = highlight
            if (a) return a.text
          }
          return t.trim()
        }(e, t)) : null
      } : {
        patterns: t.map(e => e.replace(Le, "$1")),
        corrected: null
      }
    }(e, a))
  }(e, a) || i;
  return Pe.set(e, {
    text: t,
    result: o
  }), o
}

// src/explore/search/several-words.ts
function De(e) { // De = severalWords, e = text
  let t = Array.from(new Set(e.split(/\s+/))).filter(e => Q(I(e)).length); // t = words, e = word, Q = withoutStopWords, I = patternsOf
  return t.length > 1 ? t : []
}

var Fe = l(2), He = l(3); // Fe = Fragment, l = at, He = h

var Te = l(98), Be = l(99); // Te = DataText, l = at, Be = isolated

// src/views/layout/corrected.tsx
function Ke({view: {context: {msg: e}, state: t}, words: r}) { // Ke = Corrected, e = msg, t = state, r = words
  return He("p", {
    class: "program-explorer__corrected"
  }, e("results-for", Be(t.settled.query.text), Be(r.join(" "))))
}

// src/views/results/matched.tsx
function Ze({text: e, patterns: t, around: r}) { // Ze = MarkedText, e = text, t = patterns, r = around
  return He(Te, {
    text: e,
    around: r
  }, Ee(e.text, t).map(e => e.hit ? He("mark", null, e.text) : e.text))
}

function Ge({context: e, program: t, patterns: r, shown: n}) { // Ge = Matched, e = context, t = program, r = patterns, n = shown
  var a; // a = _a
  let {msg: u, labels: l, format: i, language: o, index: s, limit: f} = e, {status: c, start: p, end: d} = t, m = [ ...n.map(e => e ? e.text : ""), l.status(c), (a = i.span(p, d, c)) != null ? a : "" ], h = f ? null : Se(s, s.programs.indexOf(t), r, m); // u = msg, l = labels, i = format, o = language, s = index, f = limit, e = each, c = status, p = start, d = end, t = program, m = texts, n = shown, a = _a, h = snippet, Se = findSnippet, r = patterns
  return h && He("p", {
    class: "program-explorer__matched"
  }, u("matched-in", function({msg: e, labels: t, format: r}, {field: n, facet: a, language: u}) {
    return n ? n === "title" || n === "summary" ? r.language(u) : e(`detail-${n}`) : t.facet(a).text
  }(e, h)), " ", He(Ze, {
    text: {
      text: h.text,
      language: h.language || o
    },
    patterns: r,
    around: o
  }))
}

var Je = l(26), Qe = l(27); // Je = chosenTerms, l = at, Qe = explore

var Ve = l(35), Xe = l(36); // Ve = withTerms, l = at, Xe = withText

// src/explore/suggestions.ts
var Ye = l(44); // Ye = joinList, l = at

// src/app/describe-query.ts
var et = l(19); // et = toFragment, l = at

// src/views/report-url.ts
var tt = "Template:Program explorer/missing", rt = /[[\]{}<>|~]/g; // tt = NEW_SECTION, rt = MARKUP

var nt = l(97); // nt = Heading, l = at

// src/views/results/no-results.tsx
var at = 6; // at = MOST_SUGGESTIONS

function ut({view: e}) { // ut = NoResults, e = view
  let {context: t, state: {query: r}, actions: n, search: a} = e, {msg: u, labels: l, index: s, list: f, level: c} = t, p = function(e, t, r, n) { // t = query, r = find, n = byText, a = search, e = index, u = msg, l = labels, s = index, f = list, c = level, p = suggestions
    let a = (t, n) => Object.assign(t, { // a = counted, t = change, n = changed
      query: n,
      count: Qe(e, n, r).count
    }), {text: u} = t, l = (n ? n.findNeeds(e, u) : []).map(({facet: e, need: r}) => a({
      kind: "need",
      need: r
    }, Ve(Xe(t, ""), e.id, [ r.id ]))), i = (n ? n.severalWords(u) : []).map(e => a({
      kind: "word",
      word: e
    }, Xe(t, e)));
    u.trim() && i.push(a({
      kind: "text"
    }, Xe(t, ""))), e.facets.forEach(e => { // Xe = withText, t = query, e = facet
      let r = Je(e, t), [n, u] = r; // r = terms, Je = chosenTerms, e = facet, t = query, n = term, u = another
      n && i.push(a({
        kind: "terms",
        facet: e,
        terms: r
      }, Ve(t, e.id, []))), n && !u && i.push(...function(e) {
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
      }, Ve(t, e.id, [ r.id ])))))
    });
    let o = ({count: e}) => e > 0; // o = helps, e = count
    return [ ...l.filter(o), ...i.filter(o).sort((e, t) => t.count - e.count) ]
  }(s, r, t.find, a), d = p.filter(({kind: e}) => e === "need"), m = p.filter(({kind: e}) => e !== "need").slice(0, at), h = function(e, t, r) {
    let {msg: n, list: a, facetOrder: u, urlOf: l, urlOfAll: s} = e; // n = msg, a = list, u = facetOrder, l = urlOf, s = urlOfAll, e = context
    if (a.talk === null) return null;
    let f = function({msg: e, labels: t, facetOrder: r}, {chosen: n, text: a}) { // f = description, e = msg, t = labels, r = facetOrder, n = chosen, a = text
      let u = r.filter(e => n.has(e)).map(r => { // u = parts, r = facet, e = facet, n = chosen
        var a; // a = _a
        let u = Ye(e, ((a = n.get(r)) != null ? a : []).map(e => t.term(r, e).text)); // u = terms, Ye = joinList, e = term, a = _a, n = chosen, r = facet, t = labels
        return r === i || r === o ? u : `${e("chip-facet", t.facet(r).text)} ${u}`
      });
      return Ye(e, a.trim() ? [ ...u, `\u201c${a.trim()}\u201d` ] : u)
    }(e, t).replace(rt, ""), c = new URL(s(et(r, u)), location.href).href, p = new URL(l({
      page: a.talk
    }), location.href);
    return Object.entries({
      action: "edit",
      section: "new",
      preload: tt,
      preloadtitle: n("missing-title", f)
    }).forEach(([e, t]) => p.searchParams.set(e, t)), [ n("missing-view", `[${c} ${f}]`), n("missing-need") ].forEach(e => p.searchParams.append("preloadparams[]", e)), 
    p.href
  }(t, r, r), g = (e, t) => Be(l.term(e, t).text), w = e => He("li", null, He("button", {
    type: "button",
    class: "cdx-button",
    onClick: () => n.choose(e.query)
  }, (e => { // e = suggestion
    let {count: t} = e; // e = suggestion
    switch (e.kind) {
     case "need":
      return u("shortcut", g(i, e.need.id), t);

     case "word":
      return u("empty-word", Be(e.word), t);

     case "text":
      return u("empty-text", Be(r.text), t);

     case "swap":
      return u("empty-swap", g(e.facet.id, e.other.id), g(e.facet.id, e.term.id), t);

     default:
      return u("empty-without", Be(l.facet(e.facet.id).text), Ye(u, e.terms.map(({id: t}) => g(e.facet.id, t))), t)
    }
  })(e)));
  return He("div", {
    class: "program-explorer__empty"
  }, He(nt, {
    level: c,
    class: "program-explorer__group"
  }, u("empty-title")), d.length > 0 && He(Fe, null, He("p", null, u("empty-needs")), He("ul", {
    role: "list"
  }, d.map(w))), m.length > 0 && He(Fe, null, He("p", null, u("empty-hint")), He("ul", {
    role: "list"
  }, m.map(w))), He("p", null, He("button", {
    type: "button",
    class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: n.clear
  }, u("see-all", f.programs.length)), h !== null && He("a", {
    href: h
  }, u("report-missing"))))
}
}
};
// </nowiki>