// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).search = {
runtime: '5b23d655f3b7e30b',
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
  NoResults: () => lt,
  findNeeds: () => ce,
  fuzzySearch: () => Ie,
  normalize: () => $,
  severalWords: () => De,
  textIndexOf: () => ie
});

module.exports = (a => ((a, l, u, o) => {
  if (l && typeof l == "object" || typeof l == "function") for (let u of r(l)) !n.call(a, u) && u !== void 0 && e(a, u, {
    get: () => l[u],
    enumerable: !(o = t(l, u)) || o.enumerable
  });
  return a
})(e({}, "__esModule", {
  value: !0
}), a))(a);

var l = require("program-explorer-runtime"), u = e => l[e]; // l = shared, u = at, e = place

var o = u(67); // o = NEED, u = at

var i = u(70); // i = OFFERS, u = at

var s = u(92), f = u(93); // s = allTexts, u = at, f = pickText

var c = u(29); // c = memoize, u = at

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
    let l = t.slice(0, a); // l = first, t = word, a = i
    e.get(l) && n.push(...D(e, t.slice(a), r - 1).map(e => `${l} ${e}`))
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
    let l = n.replace(/ /g, ""), u = t.has(l) || !e.has(l) ? function(e) { // l = word, n = pattern, u = forms, t = english, e = word
      let t = [ e ]; // t = forms, e = word
      if (!F.test(e) && /^[a-z]{4,}$/.test(e)) for (let r = e.length; r > 2 && r > e.length - 5; r--) for (let n of [ "", "e", "y" ]) {
        let a = T(e.slice(0, r) + n); // a = inflected, T = inflect, e = word, r = length, n = ending
        t.push(...a.includes(e) ? a : [])
      }
      return t
    }(l) : [ l ], o = [ l, l.replace(/s$/, ""), `${l}s` ].flatMap(t => D(e, t, 3)), i = [ ...u.filter(e => t.has(e)), ...o.filter(e => / /.test(e) && !Z.test(e)) ].map(e => ` ${e}(?= )`), s = [ ...[ [ 2, 1 ], [ 1, 1 ], [ 1, 2 ], [ 0, 2 ], [ 0, 3 ] ].map(([e, t]) => r.slice(Math.max(a - e, 0), a + t).join("").replace(/ /g, "")).filter(t => e.has(t)).map(e => ` ${e}`), ...i ].filter(e => !e.startsWith(n));
    return Array.from(new Set([ n, ...s ])).slice(0, B).join("|")
  })
}

// src/explore/search/stop-words.ts
var J = new RegExp("^ (?:[aeiou]?[^aeiou]|[^aeiou]?[aeiou]|au|ou|eu|[dlmnst][aeou][smnt]|[dms]ein|(?:u|ei)n[aes]?[mnrs]?|uma|about|after|all|always|and|are|because|before|but|can|cannot|does|for|from|get|have|help|how|its|need|our|should|some|something|the|their|there|they|this|time|want|what|when|where|who|why|with|your?|como|con|conseguir|cuando|despues|esta|nuestr[ao]s?|para|pero|por|puedo|que|quiero|siempre|tiempo|tod[ao]s?|avec|comment|dans|est|notre|pour|quand|qui|sur|temps|toujours|tous?|toute?s?|mas|nossos?|quando|sempre|tempo|aber|alle|auf|der|die|fur|hilfe|ich|immer|ist|kann|mit|nach|und|unsere?[mnr]?|von|was|wenn|wie|wir|zeit|zur?)$"); // J = STOP_WORD

function Q(e) { // Q = withoutStopWords, e = patterns
  return e.filter(e => !J.test(e))
}

var V = u(89); // V = groupOf, u = at

var X = u(21); // X = append, u = at

var Y = u(22), ee = u(23), te = u(24), re = u(25), ne = u(26); // Y = add, u = at, ee = count, te = has, re = noBits, ne = unionOf

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
function le(e, {chain: t, page: r}) { // le = listWords, e = texts, t = chain, r = page
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
var ue = [ "title", "summary", "materials", "team", "partners", "owner", "scale", "duration" ]; // ue = FIELDS

function oe(e) { // oe = textsOf, e = program
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

var ie = c(function(e) { // ie = textIndexOf, c = memoize, e = index
  let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = new Map, a = ({text: t}) => { // t = titleEnds, e = index, r = summaryEnds, n = byLanguage, a = normalizeAll
    let r = typeof t == "string" ? new Map([ [ e.languages.page, t ] ]) : t; // r = wordings, t = text, e = index
    return Array.from(r, ([e, t]) => { // r = wordings, e = language, t = wording
      let r = O(t); // r = words, O = normalizeWords, t = wording
      return X(n, e, r), r
    }).join("\n")
  }, l = e.programs.map((e, n) => { // l = normalized, e = program, n = i
    let l = oe(e).map(a), [u, o] = l; // l = texts, oe = textsOf, e = program, a = normalizeAll, u = title, o = summary
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
    } ], ne(l.length, a), !0)
  });
  let i = e.programs.map(({status: e}) => e === "past" ? 0 : V(e) === "current" ? 2 : 1); // i = standings, e = status, V = groupOf
  return {
    normalized: l,
    titleEnds: t,
    summaryEnds: r,
    standings: i,
    terms: u,
    wordList: le(n, e.languages),
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
  let a = G(ie(e).wordList, n).map(e => new RegExp(e)), l = Array.from(r.terms.values(), e => Object.assign(function(e, t) { // a = patterns, G = withSpellings, ie = textIndexOf, e = patterns, n = words, l = scored, r = facet, t = need
    let {sentence: r, help: n} = fe(t), a = (e, t) => e.some(e => t.test(e)), l = e.filter(e => a(r, e)).length; // r = sentence, n = help, fe = textsOf, t = pattern, a = matches, e = pattern, l = inSentence
    return {
      count: e.filter(e => a(r, e) || a(n, e)).length,
      inSentence: l
    }
  }(a, e), {
    facet: r,
    need: e
  })), u = Math.max(1, Math.ceil(n.length / 3));
  return l.filter(({count: e}) => e >= u).sort((e, t) => t.count - e.count || t.inSentence - e.inSentence).slice(0, se)
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

function ve({normalized: e, titleEnds: t, summaryEnds: r}, n, a, l) { // ve = textScore, e = normalized, t = titleEnds, r = summaryEnds, n = i, a = typed, l = expression
  let u = e[n], o = l ? u.search(l) : u.indexOf(a); // u = text, e = normalized, n = i, o = position, l = expression, a = typed
  if (o === -1) return 0;
  let i = o < t[n] ? pe : o < r[n] ? me : he; // i = score, o = position, t = titleEnds, n = i, pe = TITLE_SCORE, r = summaryEnds, me = SUMMARY_SCORE, he = OTHER_SCORE
  return u[o + a.length] === " " ? i * ge : i
}

function ye(e, t, r = null, n = !1) { // ye = findPrograms, e = textIndex, t = patterns, r = corrected, n = withHelp
  let a = t.map(t => function(e, t, r) { // a = scored, t = pattern, e = textIndex, r = withHelp
    let n = r ? new Map : e.scores, a = n.get(t); // n = known, r = withHelp, e = textIndex, a = scores, t = pattern
    if (!a) {
      let l = new RegExp(t), u = function({terms: e, normalized: t}, r, n) { // l = expression, t = normalized, u = withTerm, e = terms, r = pattern, n = withHelp
        let a = e.filter(e => (n || !e.isHelp) && r.test(e.normalized)); // a = matching, e = term, n = withHelp, r = pattern
        return ne(t.length, a.map(({programs: e}) => e))
      }(e, l, r), o = t.replace(/\|.*/, ""), i = o === t, s = i ? Array.from(n.keys()).reverse().find(e => t.startsWith(e)) : void 0, f = n.get(s || "");
      a = new Uint16Array(e.normalized.length);
      for (let t = 0; t < a.length; t++) (!f || f[t]) && (a[t] = ve(e, t, o, i ? null : l) + (te(u, t) ? de : 0)); // t = i, a = scores, f = within, ve = textScore, e = textIndex, o = typed, i = isPlain, l = expression, te = has, u = withTerm, de = TERM_SCORE
      n.size > we && n.clear(), n.set(t, a)
    }
    return a
  }(e, t, n)), l = e.normalized.length, u = re(l), o = new Uint16Array(l);
  for (let t = 0; t < l; t++) a.every(e => e[t]) && (Y(u, t), o[t] = xe(a, t, e)); // t = i, l = size, a = scored, e = textIndex, Y = add, u = programs, o = scores, xe = combine
  return {
    programs: u,
    scores: o,
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
      let a = " ", l = [ 0 ]; // a = words, l = positions
      return A($(t), (e, t) => { // A = eachWord, $ = normalize, t = start, e = word
        a += `${e} `;
        for (let n = t; n <= t + e.length; n++) l.push(r[n]) // n = i, t = start, e = word, l = positions, r = letterPositions
      }), {
        normalized: a,
        positions: l
      }
    }(e), a = new Uint8Array(e.length);
    for (let e of t) { // e = pattern, t = patterns
      let t = new RegExp(e, "g"), l = e.startsWith(" ") || R(e), u = 0, o = 0, i = 0, s = 0; // t = expression, e = pattern, l = includesPrefix, R = mayHavePrefix, u = marks, o = searched, i = wordStart, s = marked
      for (let e = t.exec(r); e && u < be; e = t.exec(r)) { // e = found, t = expression, r = normalized, u = marks, be = MOST_MARKS
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
  let a = r.length ? n.map(O).join("\n") : "", l = r.find(e => !new RegExp(e).test(a)); // a = normalizedShown, r = patterns, n = shown, O = normalizeWords, l = pattern, e = each
  if (!l) return null;
  let u = new RegExp(l), {chain: o, page: i} = e.languages; // u = expression, l = pattern, o = chain, i = page, e = index
  for (let {text: r, field: n, facet: a} of function(e, t, r) { // r = pattern, n = field, a = facet, e = index, t = i
    let {normalized: n, terms: a} = ie(e), l = r.test(n[t]) ? oe(e.programs[t]) : [], u = a.filter(e => te(e.programs, t) && r.test(e.normalized)); // n = normalized, a = terms, ie = textIndexOf, e = term, l = fields, r = pattern, t = i, oe = textsOf, u = matchingTerms, te = has
    return [ ...l, ...u.flatMap(({names: e}) => e) ]
  }(e, t, u)) {
    let e = Ae(r, o, a ? "" : i).find(e => u.test(O(e.text))); // e = wording, Ae = wordings, r = text, o = chain, a = facet, i = page, u = expression, O = normalizeWords
    if (e) return {
      field: n,
      facet: a,
      language: e.language,
      text: Oe(e.text, l)
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
      let l = "", u = e; // l = piece, u = wordsWithPiece, e = words
      for (t = a + 1; t < r.length; t++) { // t = end, a = start, r = characters
        let e = $(r.slice(a, t + 1).join("")), n = u.filter(t => t.includes(e)); // e = longer, $ = normalize, r = characters, a = start, t = word, n = wordsWithLonger, u = wordsWithPiece
        if (!n.length) break;
        l = e, u = n
      }
      Ce(l) ? n.push(l) : t = a + 1
    }
    return n
  }(e.wordList, t);
  let r = function({normalized: e, titleEnds: t}, r) { // r = word, e = normalized, t = titleEnds
    let n = new RegExp(`(?= \\S{3})${Array.from(r, e => ` ${e}\\S*`).join("(?: \\S{1,3})?")}(?= )`, "g"), a = e.flatMap((e, a) => r.length > 2 && r.length < 7 && e.slice(0, t[a]).match(n) || []); // n = initials, r = word, e = text, a = i, t = titleEnds
    return a.length ? [ Array.from(new Set(a)).join("|") ] : []
  }(e, t);
  return r.length || !Me(t) || /\d/.test(t) ? r : function({counts: e}, t) {
    let r = t.length < je ? 1 : 2, n = [], a = 1 / 0; // r = maxDistance, t = typed, je = LONG_WORD, n = best, a = bestCost
    return e.forEach((e, l) => { // e = times, l = word
      let u = P(l), o = u.trim(), i = (l, o) => { // u = pattern, P = patternOf, l = part, o = penalty, i = compare
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
  }(e.wordList, t)
}

var Ne = u(38); // Ne = NO_SEARCH, u = at

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
  let l = ie(e), u = G(l.wordList, a), o = ye(l, u), i = !ee(o.programs) && function(e, t) { // l = textIndex, ie = textIndexOf, e = index, u = patterns, G = withSpellings, a = typed, o = exact, ye = findPrograms, i = result, ee = count, t = patterns
    let r = ie(e), n = (e, t = !1) => { // r = textIndex, ie = textIndexOf, e = alternative, n = find, t = withHelp
      let n = e && ye(r, e.patterns, e.corrected, t); // n = result, e = alternative, ye = findPrograms, r = textIndex, t = withHelp
      return n && ee(n.programs) ? n : null
    }, a = We(t), l = {
      patterns: G(r.wordList, a),
      corrected: null
    };
    return n(l) || n(l, !0) || n(function(e, t) {
      let r = ie(e), n = [], a = !1, l = !1, u = 0; // r = textIndex, ie = textIndexOf, e = index, n = found, a = isChanged, l = isCorrected, u = mistakes
      for (let e of t) { // e = pattern, t = patterns
        let t = qe(r.wordList, e), o = t ? [ t ] : _e(r, e.trim()); // t = occurring, qe = occurringPattern, r = textIndex, e = pattern, o = replacements, _e = similarPatterns
        if (u += t || S(e) ? 0 : 1, !o.length || u > 1) return null;
        n.push(...o), l = l || !t, a = a || l || !t.startsWith(e)
      }
      return a ? {
        patterns: n,
        corrected: l ? n.map(t => function(e, t) {
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
  }(e, a) || o;
  return Pe.set(e, {
    text: t,
    result: i
  }), i
}

// src/explore/search/several-words.ts
function De(e) { // De = severalWords, e = text
  let t = Array.from(new Set(e.split(/\s+/))).filter(e => Q(I(e)).length); // t = words, e = word, Q = withoutStopWords, I = patternsOf
  return t.length > 1 ? t : []
}

var Fe = u(2), He = u(3); // Fe = Fragment, u = at, He = h

var Te = u(100), Be = u(101); // Te = DataText, u = at, Be = isolated

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
  let {msg: l, labels: u, format: o, language: i, index: s, limit: f} = e, {status: c, start: p, end: d} = t, m = [ ...n.map(e => e ? e.text : ""), u.status(c), (a = o.span(p, d, c)) != null ? a : "" ], h = f ? null : Se(s, s.programs.indexOf(t), r, m); // l = msg, u = labels, o = format, i = language, s = index, f = limit, e = each, c = status, p = start, d = end, t = program, m = texts, n = shown, a = _a, h = snippet, Se = findSnippet, r = patterns
  return h && He("p", {
    class: "program-explorer__matched"
  }, l("matched-in", function({msg: e, labels: t, format: r}, {field: n, facet: a, language: l}) {
    return n ? n === "title" || n === "summary" ? r.language(l) : e(`detail-${n}`) : t.facet(a).text
  }(e, h)), " ", He(Ze, {
    text: {
      text: h.text,
      language: h.language || i
    },
    patterns: r,
    around: i
  }))
}

var Je = u(27), Qe = u(28); // Je = chosenTerms, u = at, Qe = explore

var Ve = u(36), Xe = u(37); // Ve = withTerms, u = at, Xe = withText

// src/explore/suggestions.ts
var Ye = u(46); // Ye = joinList, u = at

// src/app/describe-query.ts
var et = u(20); // et = toFragment, u = at

// src/views/report-url.ts
var tt = "Template:Program explorer/missing", rt = /[[\]{}<>|~]/g; // tt = NEW_SECTION, rt = MARKUP

var nt = u(99); // nt = Heading, u = at

// src/views/results/no-results.tsx
var at = 6; // at = MOST_SUGGESTIONS

function lt({view: e}) { // lt = NoResults, e = view
  let {context: t, state: {query: r}, actions: n, search: a} = e, {msg: l, labels: u, index: s, list: f, level: c} = t, p = function(e, t, r, n) { // t = query, r = find, n = byText, a = search, e = index, l = msg, u = labels, s = index, f = list, c = level, p = suggestions
    let a = (t, n) => Object.assign(t, { // a = counted, t = change, n = changed
      query: n,
      count: Qe(e, n, r).count
    }), {text: l} = t, u = (n ? n.findNeeds(e, l) : []).map(({facet: e, need: r}) => a({
      kind: "need",
      need: r
    }, Ve(Xe(t, ""), e.id, [ r.id ]))), o = (n ? n.severalWords(l) : []).map(e => a({
      kind: "word",
      word: e
    }, Xe(t, e)));
    l.trim() && o.push(a({
      kind: "text"
    }, Xe(t, ""))), e.facets.forEach(e => { // Xe = withText, t = query, e = facet
      let r = Je(e, t), [n, l] = r; // r = terms, Je = chosenTerms, e = facet, t = query, n = term, l = another
      n && o.push(a({
        kind: "terms",
        facet: e,
        terms: r
      }, Ve(t, e.id, []))), n && !l && o.push(...function(e) {
        return e.filter(({count: e}) => e > 0).sort((e, t) => t.count - e.count).slice(0, 1)
      }(function({terms: e}, {id: t, depth: r}) {
        let n = [], a = !1; // n = group, a = isFound
        for (let l of Array.from(e.values())) if (l.depth < r) { // l = each, e = terms, r = depth
          if (a) break;
          n = []
        } else l.id === t ? a = !0 : l.depth === r && n.push(l);
        return a ? n : []
      }(e, n).map(r => a({
        kind: "swap",
        facet: e,
        term: n,
        other: r
      }, Ve(t, e.id, [ r.id ])))))
    });
    let i = ({count: e}) => e > 0; // i = helps, e = count
    return [ ...u.filter(i), ...o.filter(i).sort((e, t) => t.count - e.count) ]
  }(s, r, t.find, a), d = p.filter(({kind: e}) => e === "need"), m = p.filter(({kind: e}) => e !== "need").slice(0, at), h = function(e, t, r) {
    let {msg: n, list: a, facetOrder: l, urlOf: u, urlOfAll: s} = e; // n = msg, a = list, l = facetOrder, u = urlOf, s = urlOfAll, e = context
    if (a.talk === null) return null;
    let f = function({msg: e, labels: t, facetOrder: r}, {chosen: n, text: a}) { // f = description, e = msg, t = labels, r = facetOrder, n = chosen, a = text
      let l = r.filter(e => n.has(e)).map(r => { // l = parts, r = facet, e = facet, n = chosen
        var a; // a = _a
        let l = Ye(e, ((a = n.get(r)) != null ? a : []).map(e => t.term(r, e).text)); // l = terms, Ye = joinList, e = term, a = _a, n = chosen, r = facet, t = labels
        return r === o || r === i ? l : `${e("chip-facet", t.facet(r).text)} ${l}`
      });
      return Ye(e, a.trim() ? [ ...l, `\u201c${a.trim()}\u201d` ] : l)
    }(e, t).replace(rt, ""), c = new URL(s(et(r, l)), location.href).href, p = new URL(u({
      page: a.talk
    }), location.href);
    return Object.entries({
      action: "edit",
      section: "new",
      preload: tt,
      preloadtitle: n("missing-title", f)
    }).forEach(([e, t]) => p.searchParams.set(e, t)), [ n("missing-view", `[${c} ${f}]`), n("missing-need") ].forEach(e => p.searchParams.append("preloadparams[]", e)), 
    p.href
  }(t, r, r), g = (e, t) => Be(u.term(e, t).text), w = e => He("li", null, He("button", {
    type: "button",
    class: "cdx-button",
    onClick: () => n.choose(e.query)
  }, (e => { // e = suggestion
    let {count: t} = e; // e = suggestion
    switch (e.kind) {
     case "need":
      return l("shortcut", g(o, e.need.id), t);

     case "word":
      return l("empty-word", Be(e.word), t);

     case "text":
      return l("empty-text", Be(r.text), t);

     case "swap":
      return l("empty-swap", g(e.facet.id, e.other.id), g(e.facet.id, e.term.id), t);

     default:
      return l("empty-without", Be(u.facet(e.facet.id).text), Ye(l, e.terms.map(({id: t}) => g(e.facet.id, t))), t)
    }
  })(e)));
  return He("div", {
    class: "program-explorer__empty"
  }, He(nt, {
    level: c,
    class: "program-explorer__group"
  }, f.programs.length ? l("empty-title") : l("empty-list")), d.length > 0 && He(Fe, null, He("p", null, l("empty-needs")), He("ul", {
    role: "list"
  }, d.map(w))), m.length > 0 && He(Fe, null, He("p", null, l("empty-hint")), He("ul", {
    role: "list"
  }, m.map(w))), He("p", null, f.programs.length > 0 && He("button", {
    type: "button",
    class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    onClick: n.clear
  }, l("see-all", f.programs.length)), h !== null && He("a", {
    href: h
  }, l("report-missing"))))
}
}
};
// </nowiki>