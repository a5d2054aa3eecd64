// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).search = {
runtime: 'aded14fff1739343',
create: function ( require, module ) {
"use strict";
var k = Object.defineProperty;
var pt = Object.getOwnPropertyDescriptor;
var dt = Object.getOwnPropertyNames;
var gt = Object.prototype.hasOwnProperty;
var xt = (t, e) => {
  for (var n in e)
    k(t, n, { get: e[n], enumerable: !0 });
}, ht = (t, e, n, r) => {
  if (e && typeof e == "object" || typeof e == "function")
    for (let s of dt(e))
      !gt.call(t, s) && s !== n && k(t, s, { get: () => e[s], enumerable: !(r = pt(e, s)) || r.enumerable });
  return t;
};
var yt = (t) => ht(k({}, "__esModule", { value: !0 }), t);

// src/search.ts
var Se = {}; // Se = search_exports
xt(Se, {
  Corrected: () => ft,
  MarkedText: () => q,
  Matched: () => mt,
  findNeeds: () => nt,
  fuzzySearch: () => ct,
  severalWords: () => ut,
  textIndexOf: () => y
});
module.exports = yt(Se);

// runtime:src/programs/facets.ts
var z = require("program-explorer-runtime"); // z = import_program_explorer_runtime

// runtime:src/programs/texts.ts
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var L = require("program-explorer-runtime"); // L = import_program_explorer_runtime

// src/explore/search/normalize.ts
var Et = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", v = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((t) => [t.charAt(0), t.slice(1)])); // Et = REMOVED, v = REPLACEMENTS, t = pair
function G(t, e, n) { // G = replaceRange, t = from, e = to, n = length
  for (let r = 0; r < n; r++) // r = i, n = length
    v.set(String.fromCharCode(t + r), String.fromCharCode(e + r));
}
G(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((t) => G(parseInt(t, 16), 48, 10));
var St = new RegExp(`[${Et}${Array.from(v.keys()).join("")}]`, "g"), Tt = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, wt = /^[\0-\x7f]*$/; // St = REMOVED_OR_REPLACED, Et = REMOVED, v = REPLACEMENTS, Tt = KANA_OR_NASAL, wt = ASCII
function E(t) { // E = normalize, t = text
  return wt.test(t) ? t.toLowerCase() : t.normalize("NFKD").toLowerCase().replace(St, (e) => v.get(e) || "").replace(Tt, (e) => e > "\u3000" ? e.normalize("NFC") : "\u0928");
}

// src/explore/search/hidden-text.ts
var Pt = /https?:\/\/\S+|<\/?[a-z][^<>]*>|\[\[[^[\]|]*\|/gi; // Pt = HIDDEN
function C(t) { // C = withoutHidden, t = text
  return t.replace(Pt, (e) => " ".repeat(e.length));
}

// src/explore/search/words.ts
var F = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", Rt = "\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", Q = `[^${F}${Rt}]+`, V = new RegExp(`[${F}]+|${Q}(?:'(?=[\\u0400-\\u04ff])${Q})*`, "g"), Ot = new RegExp(`[${F}]`), bt = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // F = UNSPACED, Rt = BETWEEN, Q = SPACED_WORD, V = WORD, Ot = UNSPACED_LETTER, bt = PREFIXABLE
function N(t, e) { // N = eachWord, t = normalized, e = visit
  t.replace(V, (n, r) => (e(n, r), ""));
}
function P(t) { // P = normalizeWords, t = text
  let e = E(C(t)).match(V); // e = words, E = normalize, C = withoutHidden, t = text, V = WORD
  return e ? ` ${e.join(" ")} ` : "";
}
function A(t) { // A = isUnspaced, t = word
  return Ot.test(t);
}
function S(t) { // S = mayHavePrefix, t = word
  return bt.test(t);
}

// src/explore/search/patterns.ts
var It = 200, At = 16, Mt = /^(?:.|\d{1,3})$/, Wt = /\b\w'|'\w\b/g, Lt = /["“”„«»\u300a-\u300f]/, $t = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // It = MAX_LENGTH, At = MAX_WORDS, Mt = PART, Wt = ELIDED, Lt = QUOTATION_MARK, $t = ARTICLE
function U(t) { // U = patternOf, t = word
  return A(t) ? t : S(t) ? t.replace($t, "") : ` ${t}`;
}
function Y(t) { // Y = wordsOf, t = text
  let e = []; // e = words
  return N(t, (n) => e.push(n)), e;
}
function zt(t) { // zt = phrasesOf, t = text
  return t.replace(Wt, " ").replace(/ +& +/g, "&").split(/\s/).flatMap((e) => { // t = text, Wt = ELIDED, e = part
    let n = Y(e); // n = words, Y = wordsOf, e = part
    return n.some((r) => Mt.test(r)) && !n.some(A) ? n.join(" ") : n;
  });
}
function M(t) { // M = patternsOf, t = text
  let e = /* @__PURE__ */ new Set(); // e = patterns
  return E(t.slice(0, It)).split(Lt).forEach((n, r) => { // E = normalize, t = text, It = MAX_LENGTH, Lt = QUOTATION_MARK, n = part, r = i
    (r % 2 === 1 ? [Y(n).join(" ")] : zt(n)).filter(Boolean).forEach((l) => e.add(U(l)));
  }), Array.from(e).slice(0, At);
}

// src/explore/search/split-word.ts
function j(t, e, n) { // j = splitWord, t = words, e = word, n = most
  let r = t.get(e) ? [e] : []; // r = found, t = words, e = word
  for (let s = 1; s < e.length && n > 1; s++) { // s = i, e = word, n = most
    let o = e.slice(0, s); // o = first, e = word, s = i
    t.get(o) && r.push(...j(t, e.slice(s), n - 1).map((l) => `${o} ${l}`));
  }
  return r;
}

// src/explore/search/word-forms.ts
var Ct = /^(?:news|evening|united)$/, Nt = /^[^aeiou]*[aeiou]([^aeiouwxy])$/; // Ct = NO_FORMS, Nt = SHORT
function Dt(t) { // Dt = inflect, t = base
  let e = t.replace(Nt, "$&$1").replace(/e$/, ""), n = t.replace(/([^aeiou])y$/, "$1i"); // e = stem, t = base, Nt = SHORT, n = changed
  return [t, `${t}s`, `${n}es`, `${e}ing`, `${n === t ? e : n}ed`, t.replace(/[eo]r$/, "$&ship")];
}
function Z(t) { // Z = formsOf, t = word
  let e = [t]; // e = forms, t = word
  if (!Ct.test(t) && /^[a-z]{4,}$/.test(t))
    for (let n = t.length; n > 2 && n > t.length - 5; n--) // n = length, t = word
      for (let r of ["", "e", "y"]) { // r = ending
        let s = Dt(t.slice(0, n) + r); // s = inflected, Dt = inflect, t = word, n = length, r = ending
        e.push(...s.includes(t) ? s : []);
      }
  return e;
}

// src/explore/search/spellings.ts
var _t = 12, kt = /^(?!.* (?:.|\d{1,3})(?: |$)) .* /, tt = /^(?!.(?: .)+$)(?:.*\b..?(?: .*)? ..?\b|.* \D$)|\d (?!\d{3}(?!\d))\d/; // _t = MOST_SPELLINGS, kt = QUOTED, tt = UNLIKELY
function R({ counts: t, english: e }, n) { // R = withSpellings, t = counts, e = english, n = patterns
  return n.map((r, s) => { // n = patterns, r = pattern, s = i
    if (r[0] !== " " || kt.test(r) || tt.test(r.trim()))
      return r;
    let o = r.replace(/ /g, ""), l = e.has(o) || !t.has(o) ? Z(o) : [o], a = [o, o.replace(/s$/, ""), `${o}s`].flatMap((u) => j(t, u, 3)), i = [...l.filter((u) => e.has(u)), ...a.filter((u) => / /.test(u) && !tt.test(u))].map((u) => ` ${u}(?= )`), f = [...[[2, 1], [1, 1], [1, 2], [0, 2], [0, 3]].map(([u, m]) => n.slice(Math.max(s - u, 0), s + m).join("").replace(/ /g, "")).filter((u) => t.has(u)).map((u) => ` ${u}`), ...i].filter((u) => !u.startsWith(r)); // o = word, r = pattern, l = forms, e = english, t = counts, Z = formsOf, a = splits, u = each, j = splitWord, i = whole, tt = UNLIKELY, f = others, m = after, n = patterns, s = i
    return Array.from(/* @__PURE__ */ new Set([r, ...f])).slice(0, _t).join("|");
  });
}

// src/explore/search/stop-words.ts
var vt = new RegExp("^ (?:[aeiou]?[^aeiou]|[^aeiou]?[aeiou]|au|ou|eu|[dlmnst][aeou][smnt]|[dms]ein|(?:u|ei)n[aes]?[mnrs]?|uma|about|and|are|can|does|for|from|get|have|help|how|need|our|should|some|something|the|there|this|want|what|where|who|with|your?|como|con|nuestr[ao]s?|para|por|puedo|que|quiero|avec|comment|dans|est|notre|pour|qui|sur|auf|der|die|fur|hilfe|ich|ist|kann|mit|und|unsere?[mnr]?|von|was|wie|wir|zur?)$"); // vt = STOP_WORD
function O(t) { // O = withoutStopWords, t = patterns
  return t.filter((e) => !vt.test(e));
}

// runtime:src/explore/append.ts
var H = require("program-explorer-runtime"); // H = import_program_explorer_runtime

// runtime:src/explore/bitset.ts
var g = require("program-explorer-runtime"); // g = import_program_explorer_runtime

// src/explore/search/language-names.ts
function et(t) { // et = languageNames, t = code
  try {
    return "DisplayNames" in Intl ? [t, "en"].map((e) => new Intl.DisplayNames([e], { type: "language", fallback: "none" }).of(t) || "") : [];
  } catch (e) {
    return [];
  }
}

// src/explore/search/word-list.ts
function rt(t, { chain: e, page: n }) { // rt = listWords, t = texts, e = chain, n = page
  let r = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Set(), o = (i) => i.toLowerCase().replace(/-.*/, ""), l = [...e, n].map(o); // r = counts, s = english, o = baseOf, i = language, l = read, e = chain, n = page
  t.forEach((i, c) => { // t = texts, i = normalized, c = language
    let f = o(c), u = i.join(" ").split(" "); // f = base, o = baseOf, c = language, u = all, i = normalized
    new Set(u).forEach((m) => { // u = all, m = word
      r.set(m, r.get(m) || 0), f === "en" && s.add(m);
    }), l.includes(f) && u.forEach((m) => r.set(m, r.get(m) + 1));
  });
  let a = Array.from(r.keys()); // a = words, r = counts
  return { counts: r, english: s, words: a, joined: ` ${a.join(" ")}` };
}

// src/explore/search/text-index.ts
var Ft = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // Ft = FIELDS
function B(t) { // B = textsOf, t = program
  let e = []; // e = indexed
  for (let n of Ft) { // n = field, Ft = FIELDS
    let r = n === "materials" ? t.materials.map(({ label: o }) => o) : t[n]; // r = value, n = field, t = program, o = label
    [].concat(r).forEach((o) => e.push({ text: o || "", field: n, facet: "" }));
  }
  return e;
}
function Ut(t, e, { id: n, label: r, aliases: s }) { // Ut = namesOf, t = index, e = facet, n = id, r = label, s = aliases
  return [r || "", t.nameOf(e, n) || "", e === "period" ? n : "", ...e === "language" ? et(n) : [], ...s].map((o) => ({ text: o, field: null, facet: e }));
}
function jt(t) { // jt = buildTextIndex, t = index
  let e = new Uint32Array(t.programs.length), n = new Uint32Array(t.programs.length), r = /* @__PURE__ */ new Map(), s = ({ text: i }) => { // e = titleEnds, t = index, n = summaryEnds, r = byLanguage, s = normalizeAll, i = text
    let c = typeof i == "string" ? /* @__PURE__ */ new Map([[t.languages.page, i]]) : i; // c = wordings, i = text, t = index
    return Array.from(c, ([f, u]) => { // c = wordings, f = language, u = wording
      let m = P(u); // m = words, P = normalizeWords, u = wording
      return (0, H.x16)(r, f, m), m;
    }).join(`
`);
  }, o = t.programs.map((i, c) => { // o = normalized, t = index, i = program, c = i
    let f = B(i).map(s), [u, m] = f; // f = texts, B = textsOf, i = program, s = normalizeAll, u = title, m = summary
    return e[c] = u.length, n[c] = u.length + 1 + m.length, f.join(`
`);
  }), l = [], a = (i, c, f) => { // l = terms, a = addNames, i = names, c = programs, f = isHelp
    l.push({ names: i, normalized: i.map(s).join(`
`), programs: c, isHelp: f });
  };
  return t.facets.forEach(({ id: i, help: c, terms: f }) => { // t = index, i = id, c = help, f = indexed
    f.forEach((m) => a(Ut(t, i, m), m.own, !1));
    let u = Array.from(f.values()).flatMap(({ label: m, own: x }) => m ? [x] : []); // u = withTerm, f = indexed, m = label, x = own
    a([{ text: c || "", field: null, facet: i }], (0, g.x21)(o.length, u), !0);
  }), { normalized: o, titleEnds: e, summaryEnds: n, terms: l, wordList: rt(r, t.languages), scores: /* @__PURE__ */ new Map() };
}
var y = (0, L.x24)(jt); // y = textIndexOf, jt = buildTextIndex

// src/explore/search/find-needs.ts
var Ht = 3, Bt = (0, L.x24)(({ label: t, aliases: e }) => (0, I.x65)(t || "").concat(e).map(P)); // Ht = MOST_NEEDS, Bt = textsOf, t = label, e = aliases, P = normalizeWords
function nt(t, e) { // nt = findNeeds, t = index, e = text
  let n = t.facets.get(z.x45), r = O(M(e)); // n = facet, t = index, r = words, O = withoutStopWords, M = patternsOf, e = text
  if (!n || !r.length)
    return [];
  let s = R(y(t).wordList, r).map((a) => new RegExp(a)), o = Array.from(n.terms.values(), (a) => ({ // s = patterns, R = withSpellings, y = textIndexOf, t = index, r = words, a = need, o = scored, n = facet
    facet: n,
    need: a,
    score: s.filter((i) => Bt(a).some((c) => i.test(c))).length
  })), l = Math.max(1, Math.ceil(r.length / 3));
  return o.filter(({ score: a }) => a >= l).sort((a, i) => i.score - a.score).slice(0, Ht);
}

// src/explore/search/find-programs.ts
var Xt = 24, Kt = 12, Jt = 6, qt = 2, Gt = 1.5, Qt = 50; // Xt = TITLE_SCORE, Kt = TERM_SCORE, Jt = SUMMARY_SCORE, qt = OTHER_SCORE, Gt = WHOLE_WORD_FACTOR, Qt = MOST_KNOWN
function Vt({ terms: t, normalized: e }, n, r) { // Vt = withMatchingTerm, t = terms, e = normalized, n = pattern, r = withHelp
  let s = t.filter((o) => (r || !o.isHelp) && n.test(o.normalized)); // s = matching, t = terms, o = term, r = withHelp, n = pattern
  return (0, g.x21)(e.length, s.map(({ programs: o }) => o));
}
function Yt({ normalized: t, titleEnds: e, summaryEnds: n }, r, s, o) { // Yt = textScore, t = normalized, e = titleEnds, n = summaryEnds, r = i, s = typed, o = expression
  let l = t[r], a = o ? l.search(o) : l.indexOf(s); // l = text, t = normalized, r = i, a = position, o = expression, s = typed
  if (a === -1)
    return 0;
  let i = a < e[r] ? Xt : a < n[r] ? Jt : qt; // i = score, a = position, e = titleEnds, r = i, Xt = TITLE_SCORE, n = summaryEnds, Jt = SUMMARY_SCORE, qt = OTHER_SCORE
  return l[a + s.length] === " " ? i * Gt : i;
}
function Zt(t, e, n) { // Zt = scorePattern, t = textIndex, e = pattern, n = withHelp
  let r = n ? /* @__PURE__ */ new Map() : t.scores, s = r.get(e); // r = known, n = withHelp, t = textIndex, s = scores, e = pattern
  if (!s) {
    let o = new RegExp(e), l = Vt(t, o, n), a = e.replace(/\|.*/, ""), i = a === e, c = i ? Array.from(r.keys()).reverse().find((u) => e.startsWith(u)) : void 0, f = r.get(c || ""); // o = expression, e = pattern, l = withTerm, Vt = withMatchingTerm, t = textIndex, n = withHelp, a = typed, i = isPlain, c = start, r = known, u = each, f = within
    s = new Uint16Array(t.normalized.length);
    for (let u = 0; u < s.length; u++) // u = i, s = scores
      (!f || f[u]) && (s[u] = Yt(t, u, a, i ? null : o) + ((0, g.x19)(l, u) ? Kt : 0));
    r.size > Qt && r.clear(), r.set(e, s);
  }
  return s;
}
function X(t, e, n = null, r = !1) { // X = findPrograms, t = textIndex, e = patterns, n = corrected, r = withHelp
  let s = e.map((i) => Zt(t, i, r)), o = t.normalized.length, l = (0, g.x20)(o), a = new Uint16Array(o); // s = scored, e = patterns, i = pattern, Zt = scorePattern, t = textIndex, r = withHelp, o = size, l = programs, a = scores
  for (let i = 0; i < o; i++) // o = size
    s.every((c) => c[i]) && ((0, g.x17)(l, i), a[i] = s.reduce((c, f) => c + f[i], 0));
  return { programs: l, scores: a, patterns: e, corrected: n };
}

// src/explore/search/highlight.ts
var te = 100, ee = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // te = MOST_MARKS, ee = CHARACTER
function re(t) { // re = normalizeWithPositions, t = text
  let e = "", n = [], r = 0; // e = letters, n = letterPositions, r = position
  for (let l of C(t).match(ee) || []) { // l = character, C = withoutHidden, t = text, ee = CHARACTER
    let a = E(l); // a = normalized, E = normalize, l = character
    e += a;
    for (let i = 0; i < a.length; i++) // a = normalized
      n.push(r);
    r += l.length;
  }
  n.push(r);
  let s = " ", o = [0]; // s = words, o = positions
  return N(E(e), (l, a) => { // N = eachWord, E = normalize, e = letters, l = word, a = start
    s += `${l} `;
    for (let i = a; i <= a + l.length; i++) // a = start, l = word
      o.push(n[i]);
  }), { normalized: s, positions: o };
}
function ne(t, e) { // ne = findHits, t = text, e = patterns
  let { normalized: n, positions: r } = re(t), s = new Uint8Array(t.length); // n = normalized, r = positions, re = normalizeWithPositions, t = text, s = hits
  for (let o of e) { // o = pattern, e = patterns
    let l = new RegExp(o, "g"), a = o.startsWith(" ") || S(o), i = 0, c = 0, f = 0, u = 0; // l = expression, o = pattern, a = includesPrefix, S = mayHavePrefix, i = marks, c = searched, f = wordStart, u = marked
    for (let m = l.exec(n); m && i < te; m = l.exec(n)) { // m = found, l = expression, n = normalized, i = marks, te = MOST_MARKS
      let x = m.index; // x = match, m = found
      l.lastIndex = x + 1;
      let T = n.slice(c, x + 1).lastIndexOf(" "); // T = space, n = normalized, c = searched, x = match
      f = T === -1 ? f : c + T + 1, c = x + 1;
      let $ = a ? f : x, w = x + m[0].length; // $ = start, a = includesPrefix, f = wordStart, x = match, w = end, m = found
      for (; r[w] === r[w - 1]; ) // r = positions, w = end
        w++;
      let _ = r[w]; // _ = last, r = positions, w = end
      i += s[_ - 1] ? 0 : 1, s.fill(1, Math.max(r[$], u), _), u = _;
    }
  }
  return s;
}
function W(t, e) { // W = highlight, t = text, e = patterns
  let n = e.length ? ne(t, e) : new Uint8Array(t.length), r = [], s = 0; // n = hits, e = patterns, ne = findHits, t = text, r = pieces, s = start
  for (let o = 1; o <= t.length; o++) // o = end, t = text
    (o === t.length || n[o] !== n[s]) && (r.push({ text: t.slice(s, o), hit: n[s] === 1 }), s = o);
  return r;
}

// src/programs/edit-distance.ts
function ot(t, e, n) { // ot = editDistance, t = a, e = b, n = most
  let r = n + 1, s = [], o = Array.from({ length: e.length + 1 }, (l, a) => a); // r = tooMany, n = most, s = beforeLast, o = last, e = b, l = _, a = j
  for (let l = 1; l <= t.length; l++) { // l = i, t = a
    let a = o.map(() => r); // a = row, o = last, r = tooMany
    a[0] = l;
    let i = l; // i = least, l = i
    for (let c = Math.max(1, l - n); c <= Math.min(e.length, l + n); c++) { // c = j, l = i, n = most, e = b
      let f = t[l - 1] === e[c - 1], u = Math.min( // f = isSame, t = a, l = i, e = b, c = j, u = cost
        o[c - 1] + (f ? 0 : 1),
        o[c] + 1,
        a[c - 1] + 1
      );
      c > 1 && l > 1 && t[l - 1] === e[c - 2] && t[l - 2] === e[c - 1] && (u = Math.min(u, s[c - 2] + 1)), a[c] = u, i = Math.min(i, u);
    }
    if (i > n)
      return r;
    s = o, o = a;
  }
  return Math.min(o[e.length], r);
}

// src/explore/search/similar-word.ts
function K(t) { // K = isLong, t = word
  return t.length > (S(t) ? 3 : 4);
}
var oe = 8; // oe = LONG_WORD
function se(t, e) { // se = startsAlike, t = a, e = b
  return t[0] === e[0] || t[0] === e[1] && t[1] === e[0];
}
function st({ counts: t }, e) { // st = mostSimilar, t = counts, e = typed
  let n = e.length < oe ? 1 : 2, r = [], s = 1 / 0; // n = maxDistance, e = typed, oe = LONG_WORD, r = best, s = bestCost
  return t.forEach((o, l) => { // t = counts, o = times, l = word
    let a = U(l), i = a.trim(), c = (f, u) => { // a = pattern, U = patternOf, l = word, i = candidate, c = compare, f = part, u = penalty
      if (!o || Math.abs(f.length - e.length) > n || !se(f, e))
        return;
      let m = ot(e, f, n), x = m + u + 0.4 / o; // m = distance, ot = editDistance, e = typed, f = part, n = maxDistance, x = cost, u = penalty, o = times
      m <= n && x < s && (r = [a], s = x);
    };
    if (c(i, 0), e.length > 4)
      for (let f = e.length - 1; f <= e.length + 1 && f < i.length; f++) // f = length, e = typed, i = candidate
        c(i.slice(0, f), 0.5);
  }), r;
}

// src/explore/search/snippet.ts
var ie = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, ae = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // ie = FAR_BEFORE, ae = FAR_AFTER
function le(t, e, n) { // le = candidates, t = index, e = i, n = pattern
  let { normalized: r, terms: s } = y(t), o = n.test(r[e]) ? B(t.programs[e]) : [], l = s.filter((a) => (0, g.x19)(a.programs, e) && n.test(a.normalized)); // r = normalized, s = terms, y = textIndexOf, t = index, o = fields, n = pattern, e = i, B = textsOf, l = matchingTerms, a = term
  return [...o, ...l.flatMap(({ names: a }) => a)];
}
function ce(t, e, n) { // ce = wordings, t = text, e = chain, n = plainLanguage
  let r = [(0, I.x66)(t, e, n)]; // r = all, t = text, e = chain, n = plainLanguage
  return typeof t != "string" && t.forEach((s, o) => r.push({ text: s, language: o })), r;
}
function ue(t, e) { // ue = shorten, t = text, e = pattern
  let [n] = W(t, [e]), r = n.hit ? 0 : n.text.length; // n = first, W = highlight, t = text, e = pattern, r = match
  return t.slice(0, r).replace(ie, "\u2026") + t.slice(r).replace(ae, "$1\u2026");
}
function D(t, e, n, r) { // D = findSnippet, t = index, e = i, n = patterns, r = shown
  let s = n.length ? r.map(P).join(`
`) : "", o = n.find((c) => !new RegExp(c).test(s));
  if (!o)
    return null;
  let l = new RegExp(o), { chain: a, page: i } = t.languages; // l = expression, o = pattern, a = chain, i = page, t = index
  for (let { text: c, field: f, facet: u } of le(t, e, l)) { // c = text, f = field, u = facet, le = candidates, t = index, e = i, l = expression
    let m = ce(c, a, u ? "" : i).find((x) => l.test(P(x.text))); // m = match, ce = wordings, c = text, a = chain, u = facet, i = page, x = wording, l = expression, P = normalizeWords
    if (m)
      return { field: f, facet: u, language: m.language, text: ue(m.text, o) };
  }
  return null;
}

// src/explore/search/split-unspaced.ts
var fe = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // fe = CHARACTER
function me(t) { // me = isLongEnough, t = piece
  return t.length >= (t > "\u3130" ? 2 : 3);
}
function it({ words: t }, e) { // it = splitUnspaced, t = words, e = run
  let n = e.normalize("NFC").match(fe) || [], r = []; // n = characters, e = run, fe = CHARACTER, r = pieces
  for (let s = 0, o; s < n.length; s = o) { // s = start, o = end, n = characters
    let l = "", a = t; // l = piece, a = wordsWithPiece, t = words
    for (o = s + 1; o < n.length; o++) { // o = end, s = start, n = characters
      let i = E(n.slice(s, o + 1).join("")), c = a.filter((f) => f.includes(i)); // i = longer, E = normalize, n = characters, s = start, o = end, c = wordsWithLonger, a = wordsWithPiece, f = word
      if (!c.length)
        break;
      l = i, a = c;
    }
    me(l) ? r.push(l) : o = s + 1;
  }
  return r;
}

// src/explore/search/fuzzy.ts
var pe = /^( [^\d ]{5,})[^ ]{2}$/; // pe = WITH_ENDING
function de(t, e) { // de = occurringPattern, t = wordList, e = pattern
  let { joined: n } = t, r = e.trim(), [s = e] = R(t, [e]); // n = joined, t = wordList, r = word, e = pattern, s = spelled, R = withSpellings
  return r.includes(" ") || s !== e || n.includes(e) ? s : (S(r) ? [r, r.slice(1), r.slice(2)] : [r]).find((a) => K(a) && n.includes(a));
}
function ge(t, e) { // ge = similarPatterns, t = wordList, e = word
  return A(e) ? it(t, e) : K(e) && !/\d/.test(e) ? st(t, e) : [];
}
function xe(t, e) { // xe = spellingOf, t = index, e = pattern
  for (let n = 0; n < t.programs.length; n++) { // n = i, t = index
    let r = D(t, n, [e], []), s = r && W(r.text, [e]).find((o) => o.hit); // r = snippet, D = findSnippet, t = index, n = i, e = pattern, s = hit, W = highlight, o = piece
    if (s)
      return s.text;
  }
  return e.trim();
}
function at(t, e) { // at = findAlternative, t = index, e = patterns
  let { wordList: n } = y(t), r = [], s = !1, o = !1, l = 0; // n = wordList, y = textIndexOf, t = index, r = found, s = isChanged, o = isCorrected, l = mistakes
  for (let a of e) { // a = pattern, e = patterns
    let i = de(n, a), c = i ? [i] : ge(n, a.trim()); // i = occurring, de = occurringPattern, n = wordList, a = pattern, c = replacements, ge = similarPatterns
    if (l += i || A(a) ? 0 : 1, !c.length || l > 1)
      return null;
    r.push(...c), o = o || !i, s = s || o || !i.startsWith(a);
  }
  return s ? { patterns: r, corrected: o ? r.map((a) => xe(t, a)) : null } : { patterns: e.map((a) => a.replace(pe, "$1")), corrected: null };
}

// runtime:src/explore/search/search-result.ts
var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// src/explore/search/fuzzy-search.ts
var he = 3, lt = /* @__PURE__ */ new WeakMap(); // he = FEW_WORDS, lt = lastSearches
function ye(t, e) { // ye = searchAgain, t = index, e = patterns
  let n = y(t), r = (l, a = !1) => { // n = textIndex, y = textIndexOf, t = index, r = find, l = alternative, a = withHelp
    let i = l && X(n, l.patterns, l.corrected, a); // i = result, l = alternative, X = findPrograms, n = textIndex, a = withHelp
    return i && (0, g.x18)(i.programs) ? i : null;
  }, s = O(e), o = { patterns: R(n.wordList, s), corrected: null };
  return s.length ? r(o) || r(o, !0) || r(at(t, s)) : null;
}
function ct(t, e) { // ct = fuzzySearch, t = index, e = text
  let n = lt.get(t); // n = last, lt = lastSearches, t = index
  if (n && n.text === e)
    return n.result;
  let r = M(e), s = r.length > he ? O(r) : [], o = s.length ? s : r; // r = all, M = patternsOf, e = text, s = meaningful, he = FEW_WORDS, O = withoutStopWords, o = typed
  if (!o.length)
    return J.x28;
  let l = y(t), a = R(l.wordList, o), i = X(l, a), c = !(0, g.x18)(i.programs) && ye(t, o) || i; // l = textIndex, y = textIndexOf, t = index, a = patterns, R = withSpellings, o = typed, i = exact, X = findPrograms, c = result, ye = searchAgain
  return lt.set(t, { text: e, result: c }), c;
}

// src/explore/search/several-words.ts
function ut(t) { // ut = severalWords, t = text
  let e = Array.from(new Set(t.split(/\s+/))).filter((n) => O(M(n)).length); // e = words, t = text, n = word, O = withoutStopWords, M = patternsOf
  return e.length > 1 ? e : [];
}

// runtime:preact
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var b = require("program-explorer-runtime"); // b = import_program_explorer_runtime

// src/views/layout/corrected.tsx
function ft({ view: { context: { msg: t }, state: e }, words: n }) { // ft = Corrected, t = msg, e = state, n = words
  return /* @__PURE__ */ (0, h.x3)("p", { class: "program-explorer__corrected" }, t("results-for", (0, b.x72)(e.settled.query.text), (0, b.x72)(n.join(" "))));
}

// src/views/results/matched.tsx
function q({ text: t, patterns: e, around: n }) { // q = MarkedText, t = text, e = patterns, n = around
  return /* @__PURE__ */ (0, h.x3)(b.x71, { text: t, around: n }, W(t.text, e).map((r) => r.hit ? /* @__PURE__ */ (0, h.x3)("mark", null, r.text) : r.text));
}
function Ee({ msg: t, labels: e, format: n }, { field: r, facet: s, language: o }) { // Ee = nameOf, t = msg, e = labels, n = format, r = field, s = facet, o = language
  return r ? r === "title" || r === "summary" ? n.language(o) : t(`detail-${r}`) : e.facet(s).text;
}
function mt({ context: t, program: e, patterns: n, shown: r }) { // mt = Matched, t = context, e = program, n = patterns, r = shown
  var $; // $ = _a
  let { msg: s, labels: o, format: l, language: a, index: i, limit: c } = t, { status: f, start: u, end: m } = e, x = [...r.map((w) => w ? w.text : ""), o.status(f), ($ = l.span(u, m, f)) != null ? $ : ""], T = c ? null : D(i, i.programs.indexOf(e), n, x); // s = msg, o = labels, l = format, a = language, i = index, c = limit, t = context, f = status, u = start, m = end, e = program, x = texts, r = shown, w = each, $ = _a, T = snippet, D = findSnippet, n = patterns
  return T && /* @__PURE__ */ (0, h.x3)("p", { class: "program-explorer__matched" }, s("matched-in", Ee(t, T)), " ", /* @__PURE__ */ (0, h.x3)(q, { text: { text: T.text, language: T.language || a }, patterns: n, around: a }));
}
}
};
// </nowiki>