// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).search = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = runtime(67); // e = NEED

var t = runtime(70); // t = OFFERS

var r = runtime(92), n = runtime(93); // r = allTexts, n = pickText

var u = runtime(29); // u = memoize

// src/explore/search/hidden-text.ts
var a = /https?:\/\/\S+|<\/?[a-z][^<>]*>|\[\[[^[\]|]*\|/gi, l = /\b[A-Za-z]{1,2}['\u2019\u02bc](?:ai|as?|e[ns]|h[aio]|il|[ou]n)(?![\w\u00c0-\u024f])/g, i = e => " ".repeat(e.length); // a = HIDDEN, l = CONTRACTION, i = toSpaces, e = hidden

function o(e) { // o = withoutContractions, e = text
  return e.replace(l, i)
}

function s(e) { // s = withoutHidden, e = text
  return o(e.replace(a, i))
}

// src/explore/search/normalize.ts
var f = new Map("\xdfss \xe6ae \u0153oe \xf8o \u0142l \u0111d \xf0d \xfeth \u0127h \u0131i \u0253b \u0257d \u0199k \u01b4y \u03c2\u03c3 \u0491\u0433 \u2019' \u02bc' \u05da\u05db \u05dd\u05de \u05df\u05e0 \u05e3\u05e4 \u05e5\u05e6 \u0649\u064a \u06cc\u064a \u06a9\u0643 \u0629\u0647 \u0901\u0928\u094d \u0902\u0928\u094d".split(" ").map(e => [ e.charAt(0), e.slice(1) ])); // f = REPLACEMENTS, e = pair

function c(e, t, r) { // c = replaceRange, e = from, t = to, r = length
  for (let n = 0; n < r; n++) f.set(String.fromCharCode(e + n), String.fromCharCode(t + n)) // n = i, r = length, f = REPLACEMENTS, e = from, t = to
}

c(12449, 12353, 86);

"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach(e => c(parseInt(e, 16), 48, 10));

var m = new RegExp(`[\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff${Array.from(f.keys()).join("")}]`, "g"), p = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, d = /^[\0-\x7f]*$/; // m = REMOVED_OR_REPLACED, f = REPLACEMENTS, p = KANA_OR_NASAL, d = ASCII

function h(e) { // h = normalize, e = text
  return d.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(m, e => f.get(e) || "").replace(p, e => e > "\u3000" ? e.normalize("NFC") : "\u0928")
}

// src/explore/search/words.ts
var g = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", w = `[^${g}\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb]+`, x = new RegExp(`[${g}]+|${w}(?:'(?=[\\u0400-\\u04ff])${w})*`, "g"), y = new RegExp(`[${g}]`), v = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // g = UNSPACED, w = SPACED_WORD, x = WORD, y = UNSPACED_LETTER, v = PREFIXABLE

function b(e, t) { // b = eachWord, e = normalized, t = visit
  e.replace(x, (e, r) => (t(e, r), ""))
}

function $(e) { // $ = normalizeWords, e = text
  let t = h(s(e)).match(x); // t = words, h = normalize, s = withoutHidden, e = text, x = WORD
  return t ? ` ${t.join(" ")} ` : ""
}

function E(e) { // E = isUnspaced, e = word
  return y.test(e)
}

function M(e) { // M = mayHavePrefix, e = word
  return v.test(e)
}

// src/explore/search/patterns.ts
var z = /^(?:.|\d{1,3})$/, j = /\b\w'|'\w\b/g, k = /["\u201c\u201d\u201e\xab\xbb\u300a-\u300f]/, A = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // z = PART, j = ELIDED, k = QUOTATION_MARK, A = ARTICLE

function S(e) { // S = patternOf, e = word
  return E(e) ? e : M(e) ? e.replace(A, "") : ` ${e}`
}

function R(e) { // R = wordsOf, e = text
  let t = []; // t = words
  return b(e, e => t.push(e)), t
}

function C(e) { // C = patternsOf, e = text
  let t = new Set; // t = patterns
  return h(o(e.slice(0, 200))).split(k).forEach((e, r) => { // h = normalize, o = withoutContractions, e = part, k = QUOTATION_MARK, r = i
    (r % 2 === 1 ? [ R(e).join(" ") ] : function(e) {
      return e.replace(j, " ").replace(/ +& +/g, "&").split(/\s/).flatMap(e => { // e = part, j = ELIDED
        let t = R(e); // t = words, R = wordsOf, e = part
        return t.some(e => z.test(e)) && !t.some(E) ? t.join(" ") : t
      })
    }(e)).filter(Boolean).forEach(e => t.add(S(e)))
  }), Array.from(t).slice(0, 16)
}

// src/explore/search/split-word.ts
function L(e, t, r) { // L = splitWord, e = words, t = word, r = most
  let n = e.get(t) ? [ t ] : []; // n = found, e = words, t = word
  for (let u = 1; u < t.length && r > 1; u++) { // u = i, t = word, r = most
    let a = t.slice(0, u); // a = first, t = word, u = i
    e.get(a) && n.push(...L(e, t.slice(u), r - 1).map(e => `${a} ${e}`))
  }
  return n
}

// src/explore/search/word-forms.ts
var O = /^(?:news|evening|united)$/, q = /^[^aeiou]*[aeiou]([^aeiouwxy])$/; // O = NO_FORMS, q = SHORT

function N(e) { // N = inflect, e = base
  let t = e.replace(q, "$&$1").replace(/e$/, ""), r = e.replace(/([^aeiou])y$/, "$1i"); // t = stem, e = base, q = SHORT, r = changed
  return [ e, `${e}s`, `${r}es`, `${t}ing`, `${r === e ? t : r}ed`, e.replace(/[eo]r$/, "$&ship") ]
}

// src/explore/search/spellings.ts
var _ = /^(?!.* (?:.|\d{1,3})(?: |$)) .* /, U = /^(?!.(?: .)+$)(?:.*\b..?(?: .*)? ..?\b|.* \D$)|\d (?!\d{3}(?!\d))\d/; // _ = QUOTED, U = UNLIKELY

function W({counts: e, english: t}, r) { // W = withSpellings, e = counts, t = english, r = patterns
  return r.map((n, u) => { // r = patterns, n = pattern, u = i
    if (n[0] !== " " || _.test(n) || U.test(n.trim())) return n;
    let a = n.replace(/ /g, ""), l = t.has(a) || !e.has(a) ? function(e) { // a = word, n = pattern, l = forms, t = english, e = word
      let t = [ e ]; // t = forms, e = word
      if (!O.test(e) && /^[a-z]{4,}$/.test(e)) for (let r = e.length; r > 2 && r > e.length - 5; r--) for (let n of [ "", "e", "y" ]) {
        let u = N(e.slice(0, r) + n); // u = inflected, N = inflect, e = word, r = length, n = ending
        t.push(...u.includes(e) ? u : [])
      }
      return t
    }(a) : [ a ], i = [ a, a.replace(/s$/, ""), `${a}s` ].flatMap(t => L(e, t, 3)), o = [ ...l.filter(e => t.has(e)), ...i.filter(e => / /.test(e) && !U.test(e)) ].map(e => ` ${e}(?= )`), s = [ ...[ [ 2, 1 ], [ 1, 1 ], [ 1, 2 ], [ 0, 2 ], [ 0, 3 ] ].map(([e, t]) => r.slice(Math.max(u - e, 0), u + t).join("").replace(/ /g, "")).filter(t => e.has(t)).map(e => ` ${e}`), ...o ].filter(e => !e.startsWith(n));
    return Array.from(new Set([ n, ...s ])).slice(0, 12).join("|")
  })
}

// src/explore/search/stop-words.ts
var I = new RegExp("^ (?:[aeiou]?[^aeiou]|[^aeiou]?[aeiou]|au|ou|eu|[dlmnst][aeou][smnt]|[dms]ein|(?:u|ei)n[aes]?[mnrs]?|uma|about|after|all|always|and|are|because|before|but|can|cannot|does|for|from|get|have|help|how|its|need|our|should|some|something|the|their|there|they|this|time|want|what|when|where|who|why|with|your?|como|con|conseguir|cuando|despues|esta|nuestr[ao]s?|para|pero|por|puedo|que|quiero|siempre|tiempo|tod[ao]s?|avec|comment|dans|est|notre|pour|quand|qui|sur|temps|toujours|tous?|toute?s?|mas|nossos?|quando|sempre|tempo|aber|alle|auf|der|die|fur|hilfe|ich|immer|ist|kann|mit|nach|und|unsere?[mnr]?|von|was|wenn|wie|wir|zeit|zur?)$"); // I = STOP_WORD

function D(e) { // D = withoutStopWords, e = patterns
  return e.filter(e => !I.test(e))
}

var F = runtime(89); // F = groupOf

var P = runtime(21); // P = append

var H = runtime(22), T = runtime(23), B = runtime(24), K = runtime(25), Z = runtime(26); // H = add, T = count, B = has, K = noBits, Z = unionOf

// src/explore/search/language-names.ts
function G(e) { // G = languageNames, e = code
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
function J(e, {chain: t, page: r}) { // J = listWords, e = texts, t = chain, r = page
  let n = new Map, u = new Set, a = e => e.toLowerCase().replace(/-.*/, ""), l = [ ...t, r ].map(a); // n = counts, u = english, a = baseOf, e = language, l = read, t = chain, r = page
  e.forEach((e, t) => { // e = normalized, t = language
    let r = a(t), i = e.join(" ").split(" "); // r = base, a = baseOf, t = language, i = all, e = normalized
    new Set(i).forEach(e => { // i = all, e = word
      n.set(e, n.get(e) || 0), r === "en" && u.add(e)
    }), l.includes(r) && i.forEach(e => n.set(e, n.get(e) + 1))
  });
  let i = Array.from(n.keys()); // i = words, n = counts
  return {
    counts: n,
    english: u,
    words: i,
    joined: ` ${i.join(" ")}`
  }
}

// src/explore/search/text-index.ts
var Q = [ "title", "summary", "materials", "team", "partners", "owner", "scale", "duration" ]; // Q = FIELDS

function V(e) { // V = textsOf, e = program
  let t = []; // t = indexed
  for (let r of Q) { // r = field, Q = FIELDS
    let n = r === "materials" ? e.materials.map(({label: e}) => e) : e[r]; // n = value, r = field, e = program
    [].concat(n).forEach(e => t.push({
      text: e || "",
      field: r,
      facet: ""
    }))
  }
  return t
}

var X = u(function(e) { // X = textIndexOf, u = memoize, e = index
  let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = new Map, u = ({text: t}) => { // t = titleEnds, e = index, r = summaryEnds, n = byLanguage, u = normalizeAll
    let r = typeof t == "string" ? new Map([ [ e.languages.page, t ] ]) : t; // r = wordings, t = text, e = index
    return Array.from(r, ([e, t]) => { // r = wordings, e = language, t = wording
      let r = $(t); // r = words, $ = normalizeWords, t = wording
      return P(n, e, r), r
    }).join("\n")
  }, a = e.programs.map((e, n) => { // a = normalized, e = program, n = i
    let a = V(e).map(u), [l, i] = a; // a = texts, V = textsOf, e = program, u = normalizeAll, l = title, i = summary
    return t[n] = l.length, r[n] = l.length + 1 + i.length, a.join("\n")
  }), l = [], i = (e, t, r) => { // l = terms, i = addNames, e = names, t = programs, r = isHelp
    l.push({
      names: e,
      normalized: e.map(u).join("\n"),
      programs: t,
      isHelp: r
    })
  };
  e.facets.forEach(({id: t, help: r, terms: n}) => { // e = index, n = indexed
    n.forEach(r => i(function(e, t, {id: r, label: n, aliases: u}) {
      return [ n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...t === "language" ? G(r) : [], ...u ].map(e => ({
        text: e,
        field: null,
        facet: t
      }))
    }(e, t, r), r.own, !1));
    let u = Array.from(n.values()).flatMap(({label: e, own: t}) => e ? [ t ] : []); // u = withTerm, n = indexed, e = label, t = own
    i([ {
      text: r || "",
      field: null,
      facet: t
    } ], Z(a.length, u), !0)
  });
  let o = e.programs.map(({status: e}) => e === "past" ? 0 : F(e) === "current" ? 2 : 1); // o = standings, e = status, F = groupOf
  return {
    normalized: a,
    titleEnds: t,
    summaryEnds: r,
    standings: o,
    terms: l,
    wordList: J(n, e.languages),
    scores: new Map
  }
});

// src/explore/search/find-needs.ts
var Y = u(({label: e, aliases: t}) => ({ // Y = textsOf, u = memoize
  sentence: r(e || "").map($),
  help: t.map($)
}));

// src/explore/search/keep.ts
function ee(e, t, r, n) { // ee = keep, e = known, t = most, r = key, n = value
  e.size > t && e.clear(), e.set(r, n)
}

// src/explore/search/find-programs.ts
function te(e, t, {standings: r}) { // te = combine, e = scored, t = i, r = standings
  let n = 0, u = 0; // n = places, u = sum
  for (let r of e) { // r = scores, e = scored
    let e = r[t]; // e = score, r = scores, t = i
    n += Math.min(Math.floor(e / 6), 4), u += e
  }
  return (Math.floor(n * 3 / e.length) * 3 + r[t]) * 25 + u / e.length / 2
}

function re({normalized: e, titleEnds: t, summaryEnds: r}, n, u, a) { // re = textScore, e = normalized, t = titleEnds, r = summaryEnds, n = i, u = typed, a = expression
  let l = e[n], i = a ? l.search(a) : l.indexOf(u); // l = text, e = normalized, n = i, i = position, a = expression, u = typed
  if (i === -1) return 0;
  let o = i < t[n] ? 24 : i < r[n] ? 6 : 2; // o = score, i = position, t = titleEnds, n = i, r = summaryEnds
  return l[i + u.length] === " " ? o * 1.5 : o
}

function ne(e, t, r = null, n = !1) { // ne = findPrograms, e = textIndex, t = patterns, r = corrected, n = withHelp
  let u = t.map(t => function(e, t, r) { // u = scored, t = pattern, e = textIndex, r = withHelp
    let n = r ? new Map : e.scores, u = n.get(t); // n = known, r = withHelp, e = textIndex, u = scores, t = pattern
    if (!u) {
      let a = new RegExp(t), l = function({terms: e, normalized: t}, r, n) { // a = expression, t = normalized, l = withTerm, e = terms, r = pattern, n = withHelp
        let u = e.filter(e => (n || !e.isHelp) && r.test(e.normalized)); // u = matching, e = term, n = withHelp, r = pattern
        return Z(t.length, u.map(({programs: e}) => e))
      }(e, a, r), i = t.replace(/\|.*/, ""), o = i === t, s = o ? Array.from(n.keys()).reverse().find(e => t.startsWith(e)) : void 0, f = n.get(s || "");
      u = new Uint16Array(e.normalized.length);
      for (let t = 0; t < u.length; t++) (!f || f[t]) && (u[t] = re(e, t, i, o ? null : a) + (B(l, t) ? 12 : 0)); // t = i, u = scores, f = within, re = textScore, e = textIndex, i = typed, o = isPlain, a = expression, B = has, l = withTerm
      ee(n, 50, t, u)
    }
    return u
  }(e, t, n)), a = e.normalized.length, l = K(a), i = new Uint16Array(a);
  for (let t = 0; t < a; t++) u.every(e => e[t]) && (H(l, t), i[t] = te(u, t, e)); // t = i, a = size, u = scored, e = textIndex, H = add, l = programs, i = scores, te = combine
  return {
    programs: l,
    scores: i,
    patterns: t,
    corrected: r
  }
}

// src/explore/search/abbreviations.ts
// src/explore/search/highlight.ts
var ue = /[^][\u3099\u309a\uff9e\uff9f]?/gu, ae = new Map; // ue = CHARACTER, ae = known

function le(e, t) { // le = highlight, e = text, t = patterns
  let r = function(e, t) { // r = hits, e = text, t = patterns
    let {normalized: r, positions: n} = ae.get(e) || function(e) { // r = normalized, n = positions, ae = known, e = text
      let t = "", r = [], n = 0; // t = letters, r = letterPositions, n = position
      for (let u of s(e).match(ue) || []) { // u = character, s = withoutHidden, e = text, ue = CHARACTER
        let e = h(u); // e = normalized, h = normalize, u = character
        t += e;
        for (let t = 0; t < e.length; t++) r.push(n); // t = i, e = normalized, r = letterPositions, n = position
        n += u.length
      }
      r.push(n);
      let u = " ", a = [ 0 ]; // u = words, a = positions
      b(h(t), (e, t) => { // b = eachWord, h = normalize, t = start, e = word
        u += `${e} `;
        for (let n = t; n <= t + e.length; n++) a.push(r[n]) // n = i, t = start, e = word, a = positions, r = letterPositions
      });
      let l = { // l = result
        normalized: u,
        positions: a
      };
      return ee(ae, 600, e, l), l
    }(e), u = new Uint8Array(e.length);
    for (let e of t) { // e = pattern, t = patterns
      let t = new RegExp(e, "g"), a = e.startsWith(" ") || M(e), l = 0, i = 0, o = 0, s = 0; // t = expression, e = pattern, a = includesPrefix, M = mayHavePrefix, l = marks, i = searched, o = wordStart, s = marked
      for (let e = t.exec(r); e && l < 100; e = t.exec(r)) { // e = found, t = expression, r = normalized, l = marks
        let f = e.index; // f = match, e = found
        t.lastIndex = f + 1;
        let c = r.slice(i, f + 1).lastIndexOf(" "); // c = space, r = normalized, i = searched, f = match
        o = c === -1 ? o : i + c + 1, i = f + 1;
        let m = a ? o : f, p = f + e[0].length; // m = start, a = includesPrefix, o = wordStart, f = match, p = end, e = found
        for (;n[p] === n[p - 1]; ) p++; // n = positions, p = end
        let d = n[p]; // d = last, n = positions, p = end
        l += u[d - 1] ? 0 : 1, u.fill(1, Math.max(n[m], s), d), s = d
      }
    }
    return u
  }(e, t), n = [], u = 0;
  for (let t = 1; t <= e.length; t++) (t === e.length || r[t] !== r[u]) && (n.push({ // t = end, e = text, r = hits, u = start, n = pieces
    text: e.slice(u, t),
    hit: r[u] === 1
  }), u = t);
  return n
}

// src/programs/edit-distance.ts
// src/explore/search/similar-word.ts
function ie(e) { // ie = isLong, e = word
  return e.length > (M(e) ? 3 : 4)
}

// src/explore/search/snippet.ts
var oe = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, se = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // oe = FAR_BEFORE, se = FAR_AFTER

function fe(e, t, r) { // fe = wordings, e = text, t = chain, r = plainLanguage
  let u = [ n(e, t, r) ]; // u = all, n = pickText, e = text, t = chain, r = plainLanguage
  return typeof e != "string" && e.forEach((e, t) => u.push({
    text: e,
    language: t
  })), u
}

function ce(e, t) { // ce = shorten, e = text, t = pattern
  let [r] = le(e, [ t ]), n = r.hit ? 0 : r.text.length; // r = first, le = highlight, e = text, t = pattern, n = match
  return e.slice(0, n).replace(oe, "\u2026") + e.slice(n).replace(se, "$1\u2026")
}

function me(e, t, r, n) { // me = findSnippet, e = index, t = i, r = patterns, n = shown
  let u = n.map($).join("\n"), a = r.find(e => !new RegExp(e).test(u)); // u = normalizedShown, n = shown, $ = normalizeWords, a = pattern, r = patterns, e = each
  if (!a) return null;
  let l = new RegExp(a), {chain: i, page: o} = e.languages; // l = expression, a = pattern, i = chain, o = page, e = index
  for (let {text: r, field: n, facet: u} of function(e, t, r) { // r = pattern, n = field, u = facet, e = index, t = i
    let {normalized: n, terms: u} = X(e), a = r.test(n[t]) ? V(e.programs[t]) : [], l = u.filter(e => B(e.programs, t) && r.test(e.normalized)); // n = normalized, u = terms, X = textIndexOf, e = term, a = fields, r = pattern, t = i, V = textsOf, l = matchingTerms, B = has
    return [ ...a, ...l.flatMap(({names: e}) => e) ]
  }(e, t, l)) {
    let e = fe(r, i, u ? "" : o).find(e => l.test($(e.text))); // e = wording, fe = wordings, r = text, i = chain, u = facet, o = page, l = expression, $ = normalizeWords
    if (e) return {
      field: n,
      facet: u,
      language: e.language,
      text: ce(e.text, a)
    }
  }
  return null
}

// src/explore/search/split-unspaced.ts
var pe = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // pe = CHARACTER

function de(e) { // de = isLongEnough, e = piece
  return e.length >= (e > "\u3130" ? 2 : 3)
}

// src/explore/search/fuzzy.ts
var he = /^( [^\d ]{5,})[^ ]{2}$/; // he = WITH_ENDING

function ge(e, t) { // ge = occurringPattern, e = wordList, t = pattern
  let r = t.trim(), [n = t] = W(e, [ t ]); // r = word, t = pattern, n = spelled, W = withSpellings, e = wordList
  return r.includes(" ") || n !== t || e.joined.includes(t) ? n : (M(r) ? [ r, r.slice(1), r.slice(2) ] : [ r ]).find(t => ie(t) && e.joined.includes(t))
}

function we(e, t) { // we = similarPatterns, e = textIndex, t = word
  if (E(t)) return function({words: e}, t) {
    let r = t.normalize("NFC").match(pe) || [], n = []; // r = characters, t = run, pe = CHARACTER, n = pieces
    for (let t, u = 0; u < r.length; u = t) { // t = end, u = start, r = characters
      let a = "", l = e; // a = piece, l = wordsWithPiece, e = words
      for (t = u + 1; t < r.length; t++) { // t = end, u = start, r = characters
        let e = h(r.slice(u, t + 1).join("")), n = l.filter(t => t.includes(e)); // e = longer, h = normalize, r = characters, u = start, t = word, n = wordsWithLonger, l = wordsWithPiece
        if (!n.length) break;
        a = e, l = n
      }
      de(a) ? n.push(a) : t = u + 1
    }
    return n
  }(e.wordList, t);
  let r = function({normalized: e, titleEnds: t}, r) { // r = word, e = normalized, t = titleEnds
    let n = new RegExp(`(?= \\S{3})${Array.from(r, e => ` ${e}\\S*`).join("(?: \\S{1,3})?")}(?= )`, "g"), u = e.flatMap((e, u) => r.length > 2 && r.length < 7 && e.slice(0, t[u]).match(n) || []); // n = initials, r = word, e = text, u = i, t = titleEnds
    return u.length ? [ Array.from(new Set(u)).join("|") ] : []
  }(e, t);
  return r.length || !ie(t) || /\d/.test(t) ? r : function({counts: e}, t) {
    let r = t.length < 8 ? 1 : 2, n = [], u = 1 / 0; // r = maxDistance, t = typed, n = best, u = bestCost
    return e.forEach((e, a) => { // e = times, a = word
      let l = S(a), i = l.trim(), o = (a, i) => { // l = pattern, S = patternOf, a = part, i = penalty, o = compare
        if (!e || Math.abs(a.length - t.length) > r || !function(e, t) {
          return e[0] === t[0] || e[0] === t[1] && e[1] === t[0]
        }(a, t)) return;
        let o = function(e, t, r) { // o = distance, e = a, t = b, r = most
          let n = r + 1, u = [], a = Array.from({ // n = tooMany, r = most, u = beforeLast, a = last
            length: t.length + 1
          }, (e, t) => t);
          for (let l = 1; l <= e.length; l++) { // l = i, e = a
            let i = a.map(() => n); // i = row, a = last, n = tooMany
            i[0] = l;
            let o = l; // o = least, l = i
            for (let n = Math.max(1, l - r); n <= Math.min(t.length, l + r); n++) { // n = j, l = i, r = most, t = b
              let r = e[l - 1] === t[n - 1], s = Math.min(a[n - 1] + (r ? 0 : 1), a[n] + 1, i[n - 1] + 1); // r = isSame, e = a, l = i, t = b, n = j, s = cost, a = last, i = row
              n > 1 && l > 1 && e[l - 1] === t[n - 2] && e[l - 2] === t[n - 1] && (s = Math.min(s, u[n - 2] + 1)), 
              i[n] = s, o = Math.min(o, s)
            }
            if (o > r) return n;
            u = a, a = i
          }
          return Math.min(a[t.length], n)
        }(t, a, r), s = o + i + .4 / e;
        o <= r && s < u && (n = [ l ], u = s)
      };
      if (o(i, 0), t.length > 4) for (let e = t.length - 1; e <= t.length + 1 && e < i.length; e++) o(i.slice(0, e), .5)
    }), n
  }(e.wordList, t)
}

var xe = runtime(38); // xe = NO_SEARCH

// src/explore/search/fuzzy-search.ts
var ye = new WeakMap; // ye = lastSearches

function ve(e) { // ve = meaningfulOf, e = patterns
  let t = D(e); // t = words, D = withoutStopWords, e = patterns
  return t.length ? t : e
}

var be = runtime(2), $e = runtime(3); // be = Fragment, $e = h

var Ee = runtime(100), Me = runtime(101); // Ee = DataText, Me = isolated

// src/views/layout/corrected.tsx
// src/views/results/matched.tsx
function ze({text: e, patterns: t, around: r}) { // ze = MarkedText, e = text, t = patterns, r = around
  return $e(Ee, {
    text: e,
    around: r
  }, le(e.text, t).map(e => e.hit ? $e("mark", null, e.text) : e.text))
}

var je = runtime(27), ke = runtime(28); // je = chosenTerms, ke = explore

var Ae = runtime(36), Se = runtime(37); // Ae = withTerms, Se = withText

// src/explore/suggestions.ts
var Re = runtime(46); // Re = joinList

// src/app/describe-query.ts
var Ce = runtime(20); // Ce = toFragment

// src/views/report-url.ts
var Le = /[[\]{}<>|~]/g; // Le = MARKUP

var Oe = runtime(99); // Oe = Heading

// src/views/results/no-results.tsx
return {
  Corrected: function({view: {context: {msg: e}, state: t}, words: r}) {
    return $e("p", {
      class: "program-explorer__corrected"
    }, e("results-for", Me(t.settled.query.text), Me(r.join(" "))))
  },
  MarkedText: ze,
  Matched: function({context: e, program: t, patterns: r, shown: n}) {
    let {msg: u, labels: a, format: l, language: i, index: o, limit: s} = e, {status: f, start: c, end: m} = t, p = [ ...n.map(e => e ? e.text : ""), a.status(f), l.span(c, m, f) || "" ], d = s ? null : me(o, o.programs.indexOf(t), r, p); // u = msg, a = labels, l = format, i = language, o = index, s = limit, e = each, f = status, c = start, m = end, t = program, p = texts, n = shown, d = snippet, me = findSnippet, r = patterns
    return d && $e("p", {
      class: "program-explorer__matched"
    }, u("matched-in", function({msg: e, labels: t, format: r}, {field: n, facet: u, language: a}) {
      return n ? n === "title" || n === "summary" ? r.language(a) : e(`detail-${n}`) : t.facet(u).text
    }(e, d)), " ", $e(ze, {
      text: {
        text: d.text,
        language: d.language || i
      },
      patterns: r,
      around: i
    }))
  },
  NoResults: function({view: r}) {
    let {context: n, state: {query: u}, actions: a, search: l} = r, {msg: i, labels: o, index: s, list: f, level: c} = n, m = function(e, t, r, n) { // n = byText, u = query, a = actions, l = search, r = find, i = msg, o = labels, s = index, f = list, c = level, m = suggestions, e = index, t = query
      let u = (t, n) => Object.assign(t, { // u = counted, t = change, n = changed
        query: n,
        count: ke(e, n, r).count
      }), {text: a} = t, l = (n ? n.findNeeds(e, a) : []).map(({facet: e, need: r}) => u({
        kind: "need",
        need: r
      }, Ae(Se(t, ""), e.id, [ r.id ]))), i = (n ? n.severalWords(a) : []).map(e => u({
        kind: "word",
        word: e
      }, Se(t, e)));
      a.trim() && i.push(u({
        kind: "text"
      }, Se(t, ""))), e.facets.forEach(e => { // Se = withText, t = query, e = facet
        let r = je(e, t), [n, a] = r; // r = terms, je = chosenTerms, e = facet, t = query, n = term, a = another
        n && i.push(u({
          kind: "terms",
          facet: e,
          terms: r
        }, Ae(t, e.id, []))), n && !a && i.push(...function(e) {
          return e.filter(({count: e}) => e > 0).sort((e, t) => t.count - e.count).slice(0, 1)
        }(function({terms: e}, {id: t, depth: r}) {
          let n = [], u = !1; // n = group, u = isFound
          for (let a of Array.from(e.values())) if (a.depth < r) { // a = each, e = terms, r = depth
            if (u) break;
            n = []
          } else a.id === t ? u = !0 : a.depth === r && n.push(a);
          return u ? n : []
        }(e, n).map(r => u({
          kind: "swap",
          facet: e,
          term: n,
          other: r
        }, Ae(t, e.id, [ r.id ])))))
      });
      let o = ({count: e}) => e > 0; // o = helps, e = count
      return [ ...l.filter(o), ...i.filter(o).sort((e, t) => t.count - e.count) ]
    }(s, u, n.find, l), p = m.filter(({kind: e}) => e === "need"), d = m.filter(({kind: e}) => e !== "need").slice(0, 6), h = function(r, n, u) {
      let {msg: a, list: l, facetOrder: i, urlOf: o, urlOfAll: s} = r; // a = msg, l = list, i = facetOrder, o = urlOf, s = urlOfAll, r = context
      if (l.talk === null) return null;
      let f = function({msg: r, labels: n, facetOrder: u}, {chosen: a, text: l}) { // f = description, r = msg, n = labels, u = facetOrder, a = chosen, l = text
        let i = u.filter(e => a.has(e)).map(u => { // i = parts, u = facet, e = facet, a = chosen
          var l; // l = _a
          let i = Re(r, ((l = a.get(u)) != null ? l : []).map(e => n.term(u, e).text)); // i = terms, Re = joinList, r = msg, l = _a, a = chosen, u = facet, e = term, n = labels
          return u === e || u === t ? i : `${r("chip-facet", n.facet(u).text)} ${i}`
        });
        return Re(r, l.trim() ? [ ...i, `\u201c${l.trim()}\u201d` ] : i)
      }(r, n).replace(Le, ""), c = new URL(s(Ce(u, i)), location.href).href, m = new URL(o({
        page: l.talk
      }), location.href);
      return Object.entries({
        action: "edit",
        section: "new",
        preload: "Template:Program explorer/missing",
        preloadtitle: a("missing-title", f)
      }).forEach(([e, t]) => m.searchParams.set(e, t)), [ a("missing-view", `[${c} ${f}]`), a("missing-need") ].forEach(e => m.searchParams.append("preloadparams[]", e)), 
      m.href
    }(n, u, u), g = (e, t) => Me(o.term(e, t).text), w = t => $e("li", null, $e("button", {
      type: "button",
      class: "cdx-button",
      onClick: () => a.choose(t.query)
    }, (t => { // t = suggestion
      let {count: r} = t; // t = suggestion
      switch (t.kind) {
       case "need":
        return i("shortcut", g(e, t.need.id), r);

       case "word":
        return i("empty-word", Me(t.word), r);

       case "text":
        return i("empty-text", Me(u.text), r);

       case "swap":
        return i("empty-swap", g(t.facet.id, t.other.id), g(t.facet.id, t.term.id), r);

       default:
        return i("empty-without", Me(o.facet(t.facet.id).text), Re(i, t.terms.map(({id: e}) => g(t.facet.id, e))), r)
      }
    })(t)));
    return $e("div", {
      class: "program-explorer__empty"
    }, $e(Oe, {
      level: c,
      class: "program-explorer__group"
    }, f.programs.length ? i("empty-title") : i("empty-list")), p.length > 0 && $e(be, null, $e("p", null, i("empty-needs")), $e("ul", {
      role: "list"
    }, p.map(w))), d.length > 0 && $e(be, null, $e("p", null, i("empty-hint")), $e("ul", {
      role: "list"
    }, d.map(w))), $e("p", null, f.programs.length > 0 && $e("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      onClick: a.clear
    }, i("see-all", f.programs.length)), h !== null && $e("a", {
      href: h
    }, i("report-missing"))))
  },
  findNeeds: function(t, r) {
    let n = t.facets.get(e), u = D(C(r)); // n = facet, t = index, e = NEED, u = words, D = withoutStopWords, C = patternsOf, r = text
    if (!n || !u.length) return [];
    let a = W(X(t).wordList, u).map(e => new RegExp(e)), l = Array.from(n.terms.values(), e => Object.assign(function(e, t) { // a = patterns, W = withSpellings, X = textIndexOf, t = need, u = words, e = patterns, l = scored, n = facet
      let {sentence: r, help: n} = Y(t), u = (e, t) => e.some(e => t.test(e)), a = e.filter(e => u(r, e)).length; // r = sentence, n = help, Y = textsOf, t = pattern, u = matches, e = pattern, a = inSentence
      return {
        count: e.filter(e => u(r, e) || u(n, e)).length,
        inSentence: a
      }
    }(a, e), {
      facet: n,
      need: e
    })), i = Math.ceil(u.length / 3);
    return l.filter(({count: e}) => e >= i).sort((e, t) => t.count - e.count || t.inSentence - e.inSentence).slice(0, 3)
  },
  fuzzySearch: function(e, t) {
    let r = ye.get(e); // r = last, ye = lastSearches, e = index
    if (r && r.text === t) return r.result;
    let n = C(t), u = n.length > 3 ? ve(n) : n; // n = all, C = patternsOf, t = text, u = typed, ve = meaningfulOf
    if (!u.length) return xe;
    let a = X(e), l = W(a.wordList, u), i = ne(a, l), o = !T(i.programs) && function(e, t) { // a = textIndex, X = textIndexOf, e = index, l = patterns, W = withSpellings, u = typed, i = exact, ne = findPrograms, o = result, T = count, t = patterns
      let r = X(e), n = (e, t = !1) => { // r = textIndex, X = textIndexOf, e = alternative, n = find, t = withHelp
        let n = e && ne(r, e.patterns, e.corrected, t); // n = result, e = alternative, ne = findPrograms, r = textIndex, t = withHelp
        return n && T(n.programs) ? n : null
      }, u = ve(t), a = {
        patterns: W(r.wordList, u),
        corrected: null
      };
      return n(a) || n(a, !0) || n(function(e, t) {
        let r = X(e), n = [], u = !1, a = !1, l = 0; // r = textIndex, X = textIndexOf, e = index, n = found, u = isChanged, a = isCorrected, l = mistakes
        for (let e of t) { // e = pattern, t = patterns
          let t = ge(r.wordList, e), i = t ? [ t ] : we(r, e.trim()); // t = occurring, ge = occurringPattern, r = textIndex, e = pattern, i = replacements, we = similarPatterns
          if (l += t || E(e) ? 0 : 1, !i.length || l > 1) return null;
          n.push(...i), a = a || !t, u = u || a || !t.startsWith(e)
        }
        return u ? {
          patterns: n,
          corrected: a ? n.map(t => function(e, t) {
            for (let r = 0; r < e.programs.length; r++) { // r = i, e = index
              let n = me(e, r, [ t ], []), u = n && le(n.text, [ t ]).find(e => e.hit); // n = snippet, me = findSnippet, e = piece, r = i, t = pattern, u = hit, le = highlight
              if (u) return u.text
            }
            return t.trim()
          }(e, t)) : null
        } : {
          patterns: t.map(e => e.replace(he, "$1")),
          corrected: null
        }
      }(e, u))
    }(e, u) || i;
    return ye.set(e, {
      text: t,
      result: o
    }), o
  }
  // src/explore/search/several-words.ts
  ,
  normalize: h,
  severalWords: function(e) {
    let t = Array.from(new Set(e.split(/\s+/))).filter(e => D(C(e)).length); // t = words, e = word, D = withoutStopWords, C = patternsOf
    return t.length > 1 ? t : []
  },
  textIndexOf: X
};
}
};
// </nowiki>