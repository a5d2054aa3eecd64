// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).search = {
runtime: '9042692eb8b93ba4',
create: function ( require, module ) {
"use strict";
var z = Object.defineProperty;
var he = Object.getOwnPropertyDescriptor;
var ye = Object.getOwnPropertyNames, G = Object.getOwnPropertySymbols;
var V = Object.prototype.hasOwnProperty, Ee = Object.prototype.propertyIsEnumerable;
var Q = (e, t, r) => t in e ? z(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, Y = (e, t) => {
  for (var r in t || (t = {}))
    V.call(t, r) && Q(e, r, t[r]);
  if (G)
    for (var r of G(t))
      Ee.call(t, r) && Q(e, r, t[r]);
  return e;
};
var Se = (e, t) => {
  for (var r in t)
    z(e, r, { get: t[r], enumerable: !0 });
}, Te = (e, t, r, n) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let s of ye(t))
      !V.call(e, s) && s !== r && z(e, s, { get: () => t[s], enumerable: !(n = he(t, s)) || n.enumerable });
  return e;
};
var we = (e) => Te(z({}, "__esModule", { value: !0 }), e);

// src/search.ts
var Pt = {}; // Pt = search_exports
Se(Pt, {
  Corrected: () => ge,
  MarkedText: () => J,
  Matched: () => xe,
  findNeeds: () => ae,
  fuzzySearch: () => pe,
  severalWords: () => de,
  textIndexOf: () => y
});
module.exports = we(Pt);

// runtime:src/programs/facets.ts
var C = require("program-explorer-runtime"); // C = import_program_explorer_runtime

// runtime:src/programs/texts.ts
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var L = require("program-explorer-runtime"); // L = import_program_explorer_runtime

// src/explore/search/normalize.ts
var be = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", v = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // be = REMOVED, v = REPLACEMENTS, e = pair
function Z(e, t, r) { // Z = replaceRange, e = from, t = to, r = length
  for (let n = 0; n < r; n++) // n = i, r = length
    v.set(String.fromCharCode(e + n), String.fromCharCode(t + n));
}
Z(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => Z(parseInt(e, 16), 48, 10));
var Re = new RegExp(`[${be}${Array.from(v.keys()).join("")}]`, "g"), Pe = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Oe = /^[\0-\x7f]*$/; // Re = REMOVED_OR_REPLACED, be = REMOVED, v = REPLACEMENTS, Pe = KANA_OR_NASAL, Oe = ASCII
function E(e) { // E = normalize, e = text
  return Oe.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Re, (t) => v.get(t) || "").replace(Pe, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
}

// src/explore/search/hidden-text.ts
var Ie = /https?:\/\/\S+|<\/?[a-z][^<>]*>|\[\[[^[\]|]*\|/gi; // Ie = HIDDEN
function N(e) { // N = withoutHidden, e = text
  return e.replace(Ie, (t) => " ".repeat(t.length));
}

// src/explore/search/words.ts
var F = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", Ae = "\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", ee = `[^${F}${Ae}]+`, te = new RegExp(`[${F}]+|${ee}(?:'(?=[\\u0400-\\u04ff])${ee})*`, "g"), Me = new RegExp(`[${F}]`), We = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // F = UNSPACED, Ae = BETWEEN, ee = SPACED_WORD, te = WORD, Me = UNSPACED_LETTER, We = PREFIXABLE
function D(e, t) { // D = eachWord, e = normalized, t = visit
  e.replace(te, (r, n) => (t(r, n), ""));
}
function S(e) { // S = normalizeWords, e = text
  let t = E(N(e)).match(te); // t = words, E = normalize, N = withoutHidden, e = text, te = WORD
  return t ? ` ${t.join(" ")} ` : "";
}
function A(e) { // A = isUnspaced, e = word
  return Me.test(e);
}
function T(e) { // T = mayHavePrefix, e = word
  return We.test(e);
}

// src/explore/search/patterns.ts
var Le = 200, $e = 16, ze = /^(?:.|\d{1,3})$/, Ce = /\b\w'|'\w\b/g, Ne = /["“”„«»\u300a-\u300f]/, De = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // Le = MAX_LENGTH, $e = MAX_WORDS, ze = PART, Ce = ELIDED, Ne = QUOTATION_MARK, De = ARTICLE
function U(e) { // U = patternOf, e = word
  return A(e) ? e : T(e) ? e.replace(De, "") : ` ${e}`;
}
function re(e) { // re = wordsOf, e = text
  let t = []; // t = words
  return D(e, (r) => t.push(r)), t;
}
function _e(e) { // _e = phrasesOf, e = text
  return e.replace(Ce, " ").replace(/ +& +/g, "&").split(/\s/).flatMap((t) => { // e = text, Ce = ELIDED, t = part
    let r = re(t); // r = words, re = wordsOf, t = part
    return r.some((n) => ze.test(n)) && !r.some(A) ? r.join(" ") : r;
  });
}
function M(e) { // M = patternsOf, e = text
  let t = /* @__PURE__ */ new Set(); // t = patterns
  return E(e.slice(0, Le)).split(Ne).forEach((r, n) => { // E = normalize, e = text, Le = MAX_LENGTH, Ne = QUOTATION_MARK, r = part, n = i
    (n % 2 === 1 ? [re(r).join(" ")] : _e(r)).filter(Boolean).forEach((l) => t.add(U(l)));
  }), Array.from(t).slice(0, $e);
}

// src/explore/search/split-word.ts
function j(e, t, r) { // j = splitWord, e = words, t = word, r = most
  let n = e.get(t) ? [t] : []; // n = found, e = words, t = word
  for (let s = 1; s < t.length && r > 1; s++) { // s = i, t = word, r = most
    let o = t.slice(0, s); // o = first, t = word, s = i
    e.get(o) && n.push(...j(e, t.slice(s), r - 1).map((l) => `${o} ${l}`));
  }
  return n;
}

// src/explore/search/word-forms.ts
var ke = /^(?:news|evening|united)$/, ve = /^[^aeiou]*[aeiou]([^aeiouwxy])$/; // ke = NO_FORMS, ve = SHORT
function Fe(e) { // Fe = inflect, e = base
  let t = e.replace(ve, "$&$1").replace(/e$/, ""), r = e.replace(/([^aeiou])y$/, "$1i"); // t = stem, e = base, ve = SHORT, r = changed
  return [e, `${e}s`, `${r}es`, `${t}ing`, `${r === e ? t : r}ed`, e.replace(/[eo]r$/, "$&ship")];
}
function ne(e) { // ne = formsOf, e = word
  let t = [e]; // t = forms, e = word
  if (!ke.test(e) && /^[a-z]{4,}$/.test(e))
    for (let r = e.length; r > 2 && r > e.length - 5; r--) // r = length, e = word
      for (let n of ["", "e", "y"]) { // n = ending
        let s = Fe(e.slice(0, r) + n); // s = inflected, Fe = inflect, e = word, r = length, n = ending
        t.push(...s.includes(e) ? s : []);
      }
  return t;
}

// src/explore/search/spellings.ts
var Ue = 12, je = /^(?!.* (?:.|\d{1,3})(?: |$)) .* /, oe = /^(?!.(?: .)+$)(?:.*\b..?(?: .*)? ..?\b|.* \D$)|\d (?!\d{3}(?!\d))\d/; // Ue = MOST_SPELLINGS, je = QUOTED, oe = UNLIKELY
function R({ counts: e, english: t }, r) { // R = withSpellings, e = counts, t = english, r = patterns
  return r.map((n, s) => { // r = patterns, n = pattern, s = i
    if (n[0] !== " " || je.test(n) || oe.test(n.trim()))
      return n;
    let o = n.replace(/ /g, ""), l = t.has(o) || !e.has(o) ? ne(o) : [o], i = [o, o.replace(/s$/, ""), `${o}s`].flatMap((c) => j(e, c, 3)), a = [...l.filter((c) => t.has(c)), ...i.filter((c) => / /.test(c) && !oe.test(c))].map((c) => ` ${c}(?= )`), m = [...[[2, 1], [1, 1], [1, 2], [0, 2], [0, 3]].map(([c, f]) => r.slice(Math.max(s - c, 0), s + f).join("").replace(/ /g, "")).filter((c) => e.has(c)).map((c) => ` ${c}`), ...a].filter((c) => !c.startsWith(n)); // o = word, n = pattern, l = forms, t = english, e = counts, ne = formsOf, i = splits, c = each, j = splitWord, a = whole, oe = UNLIKELY, m = others, f = after, r = patterns, s = i
    return Array.from(/* @__PURE__ */ new Set([n, ...m])).slice(0, Ue).join("|");
  });
}

// src/explore/search/stop-words.ts
var He = new RegExp("^ (?:[aeiou]?[^aeiou]|[^aeiou]?[aeiou]|au|ou|eu|[dlmnst][aeou][smnt]|[dms]ein|(?:u|ei)n[aes]?[mnrs]?|uma|about|after|all|always|and|are|because|before|but|can|cannot|does|for|from|get|have|help|how|its|need|our|should|some|something|the|their|there|they|this|time|want|what|when|where|who|why|with|your?|como|con|cuando|despues|nuestr[ao]s?|para|pero|por|puedo|que|quiero|siempre|tiempo|tod[ao]s?|avec|comment|dans|est|notre|pour|quand|qui|sur|temps|toujours|tous?|toute?s?|mas|nossos?|quando|sempre|tempo|aber|alle|auf|der|die|fur|hilfe|ich|immer|ist|kann|mit|nach|und|unsere?[mnr]?|von|was|wenn|wie|wir|zeit|zur?)$"); // He = STOP_WORD
function P(e) { // P = withoutStopWords, e = patterns
  return e.filter((t) => !He.test(t));
}

// runtime:src/explore/append.ts
var H = require("program-explorer-runtime"); // H = import_program_explorer_runtime

// runtime:src/explore/bitset.ts
var g = require("program-explorer-runtime"); // g = import_program_explorer_runtime

// src/explore/search/language-names.ts
function se(e) { // se = languageNames, e = code
  try {
    return "DisplayNames" in Intl ? [e, "en"].map((t) => new Intl.DisplayNames([t], { type: "language", fallback: "none" }).of(e) || "") : [];
  } catch (t) {
    return [];
  }
}

// src/explore/search/word-list.ts
function ie(e, { chain: t, page: r }) { // ie = listWords, e = texts, t = chain, r = page
  let n = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Set(), o = (a) => a.toLowerCase().replace(/-.*/, ""), l = [...t, r].map(o); // n = counts, s = english, o = baseOf, a = language, l = read, t = chain, r = page
  e.forEach((a, u) => { // e = texts, a = normalized, u = language
    let m = o(u), c = a.join(" ").split(" "); // m = base, o = baseOf, u = language, c = all, a = normalized
    new Set(c).forEach((f) => { // c = all, f = word
      n.set(f, n.get(f) || 0), m === "en" && s.add(f);
    }), l.includes(m) && c.forEach((f) => n.set(f, n.get(f) + 1));
  });
  let i = Array.from(n.keys()); // i = words, n = counts
  return { counts: n, english: s, words: i, joined: ` ${i.join(" ")}` };
}

// src/explore/search/text-index.ts
var Be = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // Be = FIELDS
function B(e) { // B = textsOf, e = program
  let t = []; // t = indexed
  for (let r of Be) { // r = field, Be = FIELDS
    let n = r === "materials" ? e.materials.map(({ label: o }) => o) : e[r]; // n = value, r = field, e = program, o = label
    [].concat(n).forEach((o) => t.push({ text: o || "", field: r, facet: "" }));
  }
  return t;
}
function Xe(e, t, { id: r, label: n, aliases: s }) { // Xe = namesOf, e = index, t = facet, r = id, n = label, s = aliases
  return [n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...t === "language" ? se(r) : [], ...s].map((o) => ({ text: o, field: null, facet: t }));
}
function qe(e) { // qe = buildTextIndex, e = index
  let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = /* @__PURE__ */ new Map(), s = ({ text: a }) => { // t = titleEnds, e = index, r = summaryEnds, n = byLanguage, s = normalizeAll, a = text
    let u = typeof a == "string" ? /* @__PURE__ */ new Map([[e.languages.page, a]]) : a; // u = wordings, a = text, e = index
    return Array.from(u, ([m, c]) => { // u = wordings, m = language, c = wording
      let f = S(c); // f = words, S = normalizeWords, c = wording
      return (0, H.x17)(n, m, f), f;
    }).join(`
`);
  }, o = e.programs.map((a, u) => { // o = normalized, e = index, a = program, u = i
    let m = B(a).map(s), [c, f] = m; // m = texts, B = textsOf, a = program, s = normalizeAll, c = title, f = summary
    return t[u] = c.length, r[u] = c.length + 1 + f.length, m.join(`
`);
  }), l = [], i = (a, u, m) => { // l = terms, i = addNames, a = names, u = programs, m = isHelp
    l.push({ names: a, normalized: a.map(s).join(`
`), programs: u, isHelp: m });
  };
  return e.facets.forEach(({ id: a, help: u, terms: m }) => { // e = index, a = id, u = help, m = indexed
    m.forEach((f) => i(Xe(e, a, f), f.own, !1));
    let c = Array.from(m.values()).flatMap(({ label: f, own: x }) => f ? [x] : []); // c = withTerm, m = indexed, f = label, x = own
    i([{ text: u || "", field: null, facet: a }], (0, g.x22)(o.length, c), !0);
  }), { normalized: o, titleEnds: t, summaryEnds: r, terms: l, wordList: ie(n, e.languages), scores: /* @__PURE__ */ new Map() };
}
var y = (0, L.x25)(qe); // y = textIndexOf, qe = buildTextIndex

// src/explore/search/find-needs.ts
var Ke = 3, Je = (0, L.x25)(({ label: e, aliases: t }) => ({ sentence: (0, I.x71)(e || "").map(S), help: t.map(S) })); // Ke = MOST_NEEDS, Je = textsOf, e = label, t = aliases, S = normalizeWords
function Ge(e, t) { // Ge = countWords, e = patterns, t = need
  let { sentence: r, help: n } = Je(t), s = (i, a) => i.some((u) => a.test(u)), o = e.filter((i) => s(r, i)).length; // r = sentence, n = help, Je = textsOf, t = need, s = matches, i = pattern, a = pattern, u = words, o = inSentence, e = patterns
  return { count: e.filter((i) => s(r, i) || s(n, i)).length, inSentence: o };
}
function ae(e, t) { // ae = findNeeds, e = index, t = text
  let r = e.facets.get(C.x51), n = P(M(t)); // r = facet, e = index, n = words, P = withoutStopWords, M = patternsOf, t = text
  if (!r || !n.length)
    return [];
  let s = R(y(e).wordList, n).map((i) => new RegExp(i)), o = Array.from(r.terms.values(), (i) => Y({ // s = patterns, R = withSpellings, y = textIndexOf, e = index, n = words, i = need, o = scored, r = facet, Y = __spreadValues
    facet: r,
    need: i
  }, Ge(s, i))), l = Math.max(1, Math.ceil(n.length / 3));
  return o.filter(({ count: i }) => i >= l).sort((i, a) => a.count - i.count || a.inSentence - i.inSentence).slice(0, Ke);
}

// src/explore/search/find-programs.ts
var Qe = 24, Ve = 12, Ye = 6, Ze = 2, et = 1.5, tt = 50; // Qe = TITLE_SCORE, Ve = TERM_SCORE, Ye = SUMMARY_SCORE, Ze = OTHER_SCORE, et = WHOLE_WORD_FACTOR, tt = MOST_KNOWN
function rt({ terms: e, normalized: t }, r, n) { // rt = withMatchingTerm, e = terms, t = normalized, r = pattern, n = withHelp
  let s = e.filter((o) => (n || !o.isHelp) && r.test(o.normalized)); // s = matching, e = terms, o = term, n = withHelp, r = pattern
  return (0, g.x22)(t.length, s.map(({ programs: o }) => o));
}
function nt({ normalized: e, titleEnds: t, summaryEnds: r }, n, s, o) { // nt = textScore, e = normalized, t = titleEnds, r = summaryEnds, n = i, s = typed, o = expression
  let l = e[n], i = o ? l.search(o) : l.indexOf(s); // l = text, e = normalized, n = i, i = position, o = expression, s = typed
  if (i === -1)
    return 0;
  let a = i < t[n] ? Qe : i < r[n] ? Ye : Ze; // a = score, i = position, t = titleEnds, n = i, Qe = TITLE_SCORE, r = summaryEnds, Ye = SUMMARY_SCORE, Ze = OTHER_SCORE
  return l[i + s.length] === " " ? a * et : a;
}
function ot(e, t, r) { // ot = scorePattern, e = textIndex, t = pattern, r = withHelp
  let n = r ? /* @__PURE__ */ new Map() : e.scores, s = n.get(t); // n = known, r = withHelp, e = textIndex, s = scores, t = pattern
  if (!s) {
    let o = new RegExp(t), l = rt(e, o, r), i = t.replace(/\|.*/, ""), a = i === t, u = a ? Array.from(n.keys()).reverse().find((c) => t.startsWith(c)) : void 0, m = n.get(u || ""); // o = expression, t = pattern, l = withTerm, rt = withMatchingTerm, e = textIndex, r = withHelp, i = typed, a = isPlain, u = start, n = known, c = each, m = within
    s = new Uint16Array(e.normalized.length);
    for (let c = 0; c < s.length; c++) // c = i, s = scores
      (!m || m[c]) && (s[c] = nt(e, c, i, a ? null : o) + ((0, g.x20)(l, c) ? Ve : 0));
    n.size > tt && n.clear(), n.set(t, s);
  }
  return s;
}
function X(e, t, r = null, n = !1) { // X = findPrograms, e = textIndex, t = patterns, r = corrected, n = withHelp
  let s = t.map((a) => ot(e, a, n)), o = e.normalized.length, l = (0, g.x21)(o), i = new Uint16Array(o); // s = scored, t = patterns, a = pattern, ot = scorePattern, e = textIndex, n = withHelp, o = size, l = programs, i = scores
  for (let a = 0; a < o; a++) // a = i, o = size
    s.every((u) => u[a]) && ((0, g.x18)(l, a), i[a] = s.reduce((u, m) => u + m[a], 0));
  return { programs: l, scores: i, patterns: t, corrected: r };
}

// src/explore/search/highlight.ts
var st = 100, it = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // st = MOST_MARKS, it = CHARACTER
function at(e) { // at = normalizeWithPositions, e = text
  let t = "", r = [], n = 0; // t = letters, r = letterPositions, n = position
  for (let l of N(e).match(it) || []) { // l = character, N = withoutHidden, e = text, it = CHARACTER
    let i = E(l); // i = normalized, E = normalize, l = character
    t += i;
    for (let a = 0; a < i.length; a++) // a = i, i = normalized
      r.push(n);
    n += l.length;
  }
  r.push(n);
  let s = " ", o = [0]; // s = words, o = positions
  return D(E(t), (l, i) => { // D = eachWord, E = normalize, t = letters, l = word, i = start
    s += `${l} `;
    for (let a = i; a <= i + l.length; a++) // a = i, i = start, l = word
      o.push(r[a]);
  }), { normalized: s, positions: o };
}
function lt(e, t) { // lt = findHits, e = text, t = patterns
  let { normalized: r, positions: n } = at(e), s = new Uint8Array(e.length); // r = normalized, n = positions, at = normalizeWithPositions, e = text, s = hits
  for (let o of t) { // o = pattern, t = patterns
    let l = new RegExp(o, "g"), i = o.startsWith(" ") || T(o), a = 0, u = 0, m = 0, c = 0; // l = expression, o = pattern, i = includesPrefix, T = mayHavePrefix, a = marks, u = searched, m = wordStart, c = marked
    for (let f = l.exec(r); f && a < st; f = l.exec(r)) { // f = found, l = expression, r = normalized, a = marks, st = MOST_MARKS
      let x = f.index; // x = match, f = found
      l.lastIndex = x + 1;
      let w = r.slice(u, x + 1).lastIndexOf(" "); // w = space, r = normalized, u = searched, x = match
      m = w === -1 ? m : u + w + 1, u = x + 1;
      let $ = i ? m : x, b = x + f[0].length; // $ = start, i = includesPrefix, m = wordStart, x = match, b = end, f = found
      for (; n[b] === n[b - 1]; ) // n = positions, b = end
        b++;
      let k = n[b]; // k = last, n = positions, b = end
      a += s[k - 1] ? 0 : 1, s.fill(1, Math.max(n[$], c), k), c = k;
    }
  }
  return s;
}
function W(e, t) { // W = highlight, e = text, t = patterns
  let r = t.length ? lt(e, t) : new Uint8Array(e.length), n = [], s = 0; // r = hits, t = patterns, lt = findHits, e = text, n = pieces, s = start
  for (let o = 1; o <= e.length; o++) // o = end, e = text
    (o === e.length || r[o] !== r[s]) && (n.push({ text: e.slice(s, o), hit: r[s] === 1 }), s = o);
  return n;
}

// src/programs/edit-distance.ts
function le(e, t, r) { // le = editDistance, e = a, t = b, r = most
  let n = r + 1, s = [], o = Array.from({ length: t.length + 1 }, (l, i) => i); // n = tooMany, r = most, s = beforeLast, o = last, t = b, l = _, i = j
  for (let l = 1; l <= e.length; l++) { // l = i, e = a
    let i = o.map(() => n); // i = row, o = last, n = tooMany
    i[0] = l;
    let a = l; // a = least, l = i
    for (let u = Math.max(1, l - r); u <= Math.min(t.length, l + r); u++) { // u = j, l = i, r = most, t = b
      let m = e[l - 1] === t[u - 1], c = Math.min( // m = isSame, e = a, l = i, t = b, u = j, c = cost
        o[u - 1] + (m ? 0 : 1),
        o[u] + 1,
        i[u - 1] + 1
      );
      u > 1 && l > 1 && e[l - 1] === t[u - 2] && e[l - 2] === t[u - 1] && (c = Math.min(c, s[u - 2] + 1)), i[u] = c, a = Math.min(a, c);
    }
    if (a > r)
      return n;
    s = o, o = i;
  }
  return Math.min(o[t.length], n);
}

// src/explore/search/similar-word.ts
function q(e) { // q = isLong, e = word
  return e.length > (T(e) ? 3 : 4);
}
var ut = 8; // ut = LONG_WORD
function ct(e, t) { // ct = startsAlike, e = a, t = b
  return e[0] === t[0] || e[0] === t[1] && e[1] === t[0];
}
function ue({ counts: e }, t) { // ue = mostSimilar, e = counts, t = typed
  let r = t.length < ut ? 1 : 2, n = [], s = 1 / 0; // r = maxDistance, t = typed, ut = LONG_WORD, n = best, s = bestCost
  return e.forEach((o, l) => { // e = counts, o = times, l = word
    let i = U(l), a = i.trim(), u = (m, c) => { // i = pattern, U = patternOf, l = word, a = candidate, u = compare, m = part, c = penalty
      if (!o || Math.abs(m.length - t.length) > r || !ct(m, t))
        return;
      let f = le(t, m, r), x = f + c + 0.4 / o; // f = distance, le = editDistance, t = typed, m = part, r = maxDistance, x = cost, c = penalty, o = times
      f <= r && x < s && (n = [i], s = x);
    };
    if (u(a, 0), t.length > 4)
      for (let m = t.length - 1; m <= t.length + 1 && m < a.length; m++) // m = length, t = typed, a = candidate
        u(a.slice(0, m), 0.5);
  }), n;
}

// src/explore/search/snippet.ts
var mt = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, ft = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // mt = FAR_BEFORE, ft = FAR_AFTER
function pt(e, t, r) { // pt = candidates, e = index, t = i, r = pattern
  let { normalized: n, terms: s } = y(e), o = r.test(n[t]) ? B(e.programs[t]) : [], l = s.filter((i) => (0, g.x20)(i.programs, t) && r.test(i.normalized)); // n = normalized, s = terms, y = textIndexOf, e = index, o = fields, r = pattern, t = i, B = textsOf, l = matchingTerms, i = term
  return [...o, ...l.flatMap(({ names: i }) => i)];
}
function dt(e, t, r) { // dt = wordings, e = text, t = chain, r = plainLanguage
  let n = [(0, I.x72)(e, t, r)]; // n = all, e = text, t = chain, r = plainLanguage
  return typeof e != "string" && e.forEach((s, o) => n.push({ text: s, language: o })), n;
}
function gt(e, t) { // gt = shorten, e = text, t = pattern
  let [r] = W(e, [t]), n = r.hit ? 0 : r.text.length; // r = first, W = highlight, e = text, t = pattern, n = match
  return e.slice(0, n).replace(mt, "\u2026") + e.slice(n).replace(ft, "$1\u2026");
}
function _(e, t, r, n) { // _ = findSnippet, e = index, t = i, r = patterns, n = shown
  let s = r.length ? n.map(S).join(`
`) : "", o = r.find((u) => !new RegExp(u).test(s));
  if (!o)
    return null;
  let l = new RegExp(o), { chain: i, page: a } = e.languages; // l = expression, o = pattern, i = chain, a = page, e = index
  for (let { text: u, field: m, facet: c } of pt(e, t, l)) { // u = text, m = field, c = facet, pt = candidates, e = index, t = i, l = expression
    let f = dt(u, i, c ? "" : a).find((x) => l.test(S(x.text))); // f = match, dt = wordings, u = text, i = chain, c = facet, a = page, x = wording, l = expression, S = normalizeWords
    if (f)
      return { field: m, facet: c, language: f.language, text: gt(f.text, o) };
  }
  return null;
}

// src/explore/search/split-unspaced.ts
var xt = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // xt = CHARACTER
function ht(e) { // ht = isLongEnough, e = piece
  return e.length >= (e > "\u3130" ? 2 : 3);
}
function ce({ words: e }, t) { // ce = splitUnspaced, e = words, t = run
  let r = t.normalize("NFC").match(xt) || [], n = []; // r = characters, t = run, xt = CHARACTER, n = pieces
  for (let s = 0, o; s < r.length; s = o) { // s = start, o = end, r = characters
    let l = "", i = e; // l = piece, i = wordsWithPiece, e = words
    for (o = s + 1; o < r.length; o++) { // o = end, s = start, r = characters
      let a = E(r.slice(s, o + 1).join("")), u = i.filter((m) => m.includes(a)); // a = longer, E = normalize, r = characters, s = start, o = end, u = wordsWithLonger, i = wordsWithPiece, m = word
      if (!u.length)
        break;
      l = a, i = u;
    }
    ht(l) ? n.push(l) : o = s + 1;
  }
  return n;
}

// src/explore/search/fuzzy.ts
var yt = /^( [^\d ]{5,})[^ ]{2}$/; // yt = WITH_ENDING
function Et(e, t) { // Et = occurringPattern, e = wordList, t = pattern
  let { joined: r } = e, n = t.trim(), [s = t] = R(e, [t]); // r = joined, e = wordList, n = word, t = pattern, s = spelled, R = withSpellings
  return n.includes(" ") || s !== t || r.includes(t) ? s : (T(n) ? [n, n.slice(1), n.slice(2)] : [n]).find((i) => q(i) && r.includes(i));
}
function St(e, t) { // St = similarPatterns, e = wordList, t = word
  return A(t) ? ce(e, t) : q(t) && !/\d/.test(t) ? ue(e, t) : [];
}
function Tt(e, t) { // Tt = spellingOf, e = index, t = pattern
  for (let r = 0; r < e.programs.length; r++) { // r = i, e = index
    let n = _(e, r, [t], []), s = n && W(n.text, [t]).find((o) => o.hit); // n = snippet, _ = findSnippet, e = index, r = i, t = pattern, s = hit, W = highlight, o = piece
    if (s)
      return s.text;
  }
  return t.trim();
}
function me(e, t) { // me = findAlternative, e = index, t = patterns
  let { wordList: r } = y(e), n = [], s = !1, o = !1, l = 0; // r = wordList, y = textIndexOf, e = index, n = found, s = isChanged, o = isCorrected, l = mistakes
  for (let i of t) { // i = pattern, t = patterns
    let a = Et(r, i), u = a ? [a] : St(r, i.trim()); // a = occurring, Et = occurringPattern, r = wordList, i = pattern, u = replacements, St = similarPatterns
    if (l += a || A(i) ? 0 : 1, !u.length || l > 1)
      return null;
    n.push(...u), o = o || !a, s = s || o || !a.startsWith(i);
  }
  return s ? { patterns: n, corrected: o ? n.map((i) => Tt(e, i)) : null } : { patterns: t.map((i) => i.replace(yt, "$1")), corrected: null };
}

// runtime:src/explore/search/search-result.ts
var K = require("program-explorer-runtime"); // K = import_program_explorer_runtime

// src/explore/search/fuzzy-search.ts
var wt = 3, fe = /* @__PURE__ */ new WeakMap(); // wt = FEW_WORDS, fe = lastSearches
function bt(e, t) { // bt = searchAgain, e = index, t = patterns
  let r = y(e), n = (l, i = !1) => { // r = textIndex, y = textIndexOf, e = index, n = find, l = alternative, i = withHelp
    let a = l && X(r, l.patterns, l.corrected, i); // a = result, l = alternative, X = findPrograms, r = textIndex, i = withHelp
    return a && (0, g.x19)(a.programs) ? a : null;
  }, s = P(t), o = { patterns: R(r.wordList, s), corrected: null };
  return s.length ? n(o) || n(o, !0) || n(me(e, s)) : null;
}
function pe(e, t) { // pe = fuzzySearch, e = index, t = text
  let r = fe.get(e); // r = last, fe = lastSearches, e = index
  if (r && r.text === t)
    return r.result;
  let n = M(t), s = n.length > wt ? P(n) : [], o = s.length ? s : n; // n = all, M = patternsOf, t = text, s = meaningful, wt = FEW_WORDS, P = withoutStopWords, o = typed
  if (!o.length)
    return K.x29;
  let l = y(e), i = R(l.wordList, o), a = X(l, i), u = !(0, g.x19)(a.programs) && bt(e, o) || a; // l = textIndex, y = textIndexOf, e = index, i = patterns, R = withSpellings, o = typed, a = exact, X = findPrograms, u = result, bt = searchAgain
  return fe.set(e, { text: t, result: u }), u;
}

// src/explore/search/several-words.ts
function de(e) { // de = severalWords, e = text
  let t = Array.from(new Set(e.split(/\s+/))).filter((r) => P(M(r)).length); // t = words, e = text, r = word, P = withoutStopWords, M = patternsOf
  return t.length > 1 ? t : [];
}

// runtime:preact
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// src/views/layout/corrected.tsx
function ge({ view: { context: { msg: e }, state: t }, words: r }) { // ge = Corrected, e = msg, t = state, r = words
  return /* @__PURE__ */ (0, h.x3)("p", { class: "program-explorer__corrected" }, e("results-for", (0, O.x79)(t.settled.query.text), (0, O.x79)(r.join(" "))));
}

// src/views/results/matched.tsx
function J({ text: e, patterns: t, around: r }) { // J = MarkedText, e = text, t = patterns, r = around
  return /* @__PURE__ */ (0, h.x3)(O.x78, { text: e, around: r }, W(e.text, t).map((n) => n.hit ? /* @__PURE__ */ (0, h.x3)("mark", null, n.text) : n.text));
}
function Rt({ msg: e, labels: t, format: r }, { field: n, facet: s, language: o }) { // Rt = nameOf, e = msg, t = labels, r = format, n = field, s = facet, o = language
  return n ? n === "title" || n === "summary" ? r.language(o) : e(`detail-${n}`) : t.facet(s).text;
}
function xe({ context: e, program: t, patterns: r, shown: n }) { // xe = Matched, e = context, t = program, r = patterns, n = shown
  var $; // $ = _a
  let { msg: s, labels: o, format: l, language: i, index: a, limit: u } = e, { status: m, start: c, end: f } = t, x = [...n.map((b) => b ? b.text : ""), o.status(m), ($ = l.span(c, f, m)) != null ? $ : ""], w = u ? null : _(a, a.programs.indexOf(t), r, x); // s = msg, o = labels, l = format, i = language, a = index, u = limit, e = context, m = status, c = start, f = end, t = program, x = texts, n = shown, b = each, $ = _a, w = snippet, _ = findSnippet, r = patterns
  return w && /* @__PURE__ */ (0, h.x3)("p", { class: "program-explorer__matched" }, s("matched-in", Rt(e, w)), " ", /* @__PURE__ */ (0, h.x3)(J, { text: { text: w.text, language: w.language || i }, patterns: r, around: i }));
}
}
};
// </nowiki>