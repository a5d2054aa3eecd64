// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: 'e0bf842d0e23f87c',
create: function ( require, module ) {
"use strict";
var j = Object.defineProperty;
var Lt = Object.getOwnPropertyDescriptor;
var Ct = Object.getOwnPropertyNames;
var kt = Object.prototype.hasOwnProperty;
var _t = (t, r) => {
  for (var e in r)
    j(t, e, { get: r[e], enumerable: !0 });
}, vt = (t, r, e, o) => {
  if (r && typeof r == "object" || typeof r == "function")
    for (let n of Ct(r))
      !kt.call(t, n) && n !== e && j(t, n, { get: () => r[n], enumerable: !(o = Lt(r, n)) || o.enumerable });
  return t;
};
var Dt = (t) => vt(j({}, "__esModule", { value: !0 }), t);

// src/more.ts
var De = {}; // De = more_exports
_t(De, {
  Details: () => Rt,
  FilterDialog: () => K,
  NoResults: () => Ot,
  checkLink: () => st,
  findSnippet: () => $,
  fuzzySearch: () => St,
  highlight: () => v,
  keepFragment: () => lt,
  keepPosition: () => Pt,
  textIndexOf: () => I
});
module.exports = Dt(De);

// runtime:src/app/derive.ts
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// runtime:src/explore/query.ts
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// runtime:src/app/url.ts
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// src/app/repair-link.ts
var Mt = "selftest", zt = /[\s.,:;!)\]}>"'’”»\u200b-\u200f\ufeff]+$/; // Mt = SELFTEST, zt = AFTER_LINK
function Wt(t, r) { // Wt = findKnown, t = value, r = isKnown
  let e = t.replace(zt, ""); // e = clean, t = value, zt = AFTER_LINK
  return [t, e, t.toLowerCase(), e.toLowerCase()].find(r);
}
function Ft(t) { // Ft = partsOf, t = hash
  var o; // o = _a
  let r = (o = (0, h.restOf)(t)) != null ? o : ""; // r = rest, o = _a, t = hash
  return (/[=&]/.test(r) ? r : (0, h.decode)(/\.3D/.test(r) ? r.replace(/\.([\dA-F]{2})/g, "%$1") : r)).split(/&(?:amp;)?/);
}
function ot(t, r) { // ot = repairLink, t = hash, r = known
  var i; // i = _a
  let e = /* @__PURE__ */ new Map(), o = [], n = null, s = null, a = null; // e = chosen, o = unknown, n = text, s = sort, a = program
  for (let c of Ft(t)) { // c = part, Ft = partsOf, t = hash
    let [u = "", ...m] = c.split("="), f = (0, h.decode)(u), g = f.toLowerCase(), R = m.join("="), w = (E, S) => { // u = rawKey, m = rest, c = part, f = key, g = small, R = raw, w = find, E = value, S = isKnown
      var A; // A = _a
      let P = (A = Wt(E, S)) != null ? A : null; // P = found, A = _a, Wt = findKnown, E = value, S = isKnown
      return P === null && E && o.push(`${f}=${E}`), P;
    };
    if (!m.length && n !== null)
      n += `&${c}`;
    else if (!m.length)
      f && f !== Mt && o.push(f);
    else if (g === "q")
      n = R;
    else if (g === "sort")
      s = w((0, h.decode)(R), (E) => q.SORTS.includes(E));
    else if (g === "program")
      a = w((0, h.decode)(R), r.hasProgram);
    else if (g !== "view")
      for (let E of R.split(",").map(h.decode).flatMap((S) => r.hasTerm(f, S) ? S : S.split(","))) { // E = term, R = raw, S = one, r = known, f = key
        let S = f, P = w(E, (A) => [f, g].some((B) => r.hasTerm(S = B, A))); // S = facet, f = key, P = id, w = find, E = term, A = one, g = small, B = each, r = known
        P !== null && e.set(S, Array.from(/* @__PURE__ */ new Set([...(i = e.get(S)) != null ? i : [], P])));
      }
  }
  return { query: { text: n === null ? "" : (0, h.normalText)((0, h.decode)(n.replace(/[_+]/g, " "))), chosen: e, sort: s, program: a }, unknown: o };
}

// src/app/check-link.ts
var Ht = 200; // Ht = MAX_QUOTED
function st(t, r, { index: e, derive: o, fragmentOf: n, msg: s, notify: a }) { // st = checkLink, t = history, r = store, e = index, o = derive, n = fragmentOf, s = msg, a = notify
  let i = t.read(); // i = link, t = history
  if (!i)
    return;
  let { query: c, unknown: u } = ot(i, e), m = (0, X.withoutHiddenDetails)(e, o, c), { query: f, open: g } = r.get(); // c = found, u = unknown, ot = repairLink, i = link, e = index, m = query, o = derive, f = shown, g = open, r = store
  n(m) !== n(f) && r.set({ query: m, settled: { query: m, cause: "address" } }), m.program !== c.program ? a(s("link-hidden")) : u.length > 0 ? a(s("link-unknown", u.join(", ").slice(0, Ht))) : t.write(n(m), "replace", g.filters);
}

// src/app/language-links.ts
var Nt = ".mw-pt-languages a, .interwiki-pagetranslation a", it = ["mousedown", "focusin"]; // Nt = LINKS, it = EVENTS
function at({ target: t }) { // at = copyFragment, t = target
  let r = t instanceof Element ? t.closest(Nt) : null; // r = link, t = target, Nt = LINKS
  r && (r.hash = (0, h.isFragmentOurs)(location.hash) ? location.hash : "");
}
function lt() { // lt = keepFragment
  return it.forEach((t) => document.addEventListener(t, at)), () => it.forEach((t) => document.removeEventListener(t, at));
}

// runtime:src/explore/bitset.ts
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/explore/search/normalize.ts
var $t = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", J = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((t) => [t.charAt(0), t.slice(1)])); // $t = REMOVED, J = REPLACEMENTS, t = pair
function ct(t, r, e) { // ct = replaceRange, t = from, r = to, e = length
  for (let o = 0; o < e; o++) // o = i, e = length
    J.set(String.fromCharCode(t + o), String.fromCharCode(r + o));
}
ct(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((t) => ct(parseInt(t, 16), 48, 10));
var Ut = new RegExp(`[${$t}${Array.from(J.keys()).join("")}]`, "g"), Kt = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Bt = /^[\0-\x7f]*$/; // Ut = REMOVED_OR_REPLACED, $t = REMOVED, J = REPLACEMENTS, Kt = KANA_OR_NASAL, Bt = ASCII
function L(t) { // L = normalize, t = text
  return Bt.test(t) ? t.toLowerCase() : t.normalize("NFKD").toLowerCase().replace(Ut, (r) => J.get(r) || "").replace(Kt, (r) => r > "\u3000" ? r.normalize("NFC") : "\u0928");
}

// src/explore/search/words.ts
var V = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", jt = "\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", ut = `[^${V}${jt}]+`, mt = new RegExp(`[${V}]+|${ut}(?:'(?=[\\u0400-\\u04ff])${ut})*`, "g"), Xt = new RegExp(`[${V}]`), qt = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // V = UNSPACED, jt = BETWEEN, ut = SPACED_WORD, mt = WORD, Xt = UNSPACED_LETTER, qt = PREFIXABLE
function F(t, r) { // F = eachWord, t = normalized, r = visit
  t.replace(mt, (e, o) => (r(e, o), ""));
}
function z(t) { // z = normalizeWords, t = text
  let r = L(t).match(mt); // r = words, L = normalize, t = text, mt = WORD
  return r ? ` ${r.join(" ")} ` : "";
}
function H(t) { // H = isUnspaced, t = word
  return Xt.test(t);
}
function _(t) { // _ = mayHavePrefix, t = word
  return qt.test(t);
}

// src/explore/search/highlight.ts
var Jt = 100, Vt = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // Jt = MOST_MARKS, Vt = CHARACTER
function Qt(t) { // Qt = normalizeWithPositions, t = text
  let r = "", e = [], o = 0; // r = letters, e = letterPositions, o = position
  for (let a of t.match(Vt) || []) { // a = character, t = text, Vt = CHARACTER
    let i = L(a); // i = normalized, L = normalize, a = character
    r += i;
    for (let c = 0; c < i.length; c++) // c = i, i = normalized
      e.push(o);
    o += a.length;
  }
  e.push(o);
  let n = " ", s = [0]; // n = words, s = positions
  return F(L(r), (a, i) => { // F = eachWord, L = normalize, r = letters, a = word, i = start
    n += `${a} `;
    for (let c = i; c <= i + a.length; c++) // c = i, i = start, a = word
      s.push(e[c]);
  }), { normalized: n, positions: s };
}
function Gt(t, r) { // Gt = findHits, t = text, r = patterns
  let { normalized: e, positions: o } = Qt(t), n = new Uint8Array(t.length); // e = normalized, o = positions, Qt = normalizeWithPositions, t = text, n = hits
  for (let s of r) { // s = pattern, r = patterns
    let a = s.startsWith(" ") || _(s), i = 0, c = 0, u = 0, m = 0; // a = includesPrefix, s = pattern, _ = mayHavePrefix, i = marks, c = searched, u = wordStart, m = marked
    for (let f = e.indexOf(s); f !== -1 && i < Jt; f = e.indexOf(s, f + 1)) { // f = match, e = normalized, s = pattern, i = marks, Jt = MOST_MARKS
      let g = e.slice(c, f + 1).lastIndexOf(" "); // g = space, e = normalized, c = searched, f = match
      u = g === -1 ? u : c + g + 1, c = f + 1;
      let R = a ? u : f, w = f + s.length; // R = start, a = includesPrefix, u = wordStart, f = match, w = end, s = pattern
      for (; o[w] === o[w - 1]; ) // o = positions, w = end
        w++;
      let E = o[w]; // E = last, o = positions, w = end
      i += n[E - 1] ? 0 : 1, n.fill(1, Math.max(o[R], m), E), m = E;
    }
  }
  return n;
}
function v(t, r) { // v = highlight, t = text, r = patterns
  let e = r.length ? Gt(t, r) : new Uint8Array(t.length), o = [], n = 0; // e = hits, r = patterns, Gt = findHits, t = text, o = pieces, n = start
  for (let s = 1; s <= t.length; s++) // s = end, t = text
    (s === t.length || e[s] !== e[n]) && (o.push({ text: t.slice(n, s), hit: e[n] === 1 }), n = s);
  return o;
}

// src/programs/edit-distance.ts
function ft(t, r, e) { // ft = editDistance, t = a, r = b, e = most
  let o = e + 1, n = [], s = Array.from({ length: r.length + 1 }, (a, i) => i); // o = tooMany, e = most, n = beforeLast, s = last, r = b, a = _, i = j
  for (let a = 1; a <= t.length; a++) { // a = i, t = a
    let i = s.map(() => o); // i = row, s = last, o = tooMany
    i[0] = a;
    let c = a; // c = least, a = i
    for (let u = Math.max(1, a - e); u <= Math.min(r.length, a + e); u++) { // u = j, a = i, e = most, r = b
      let m = t[a - 1] === r[u - 1], f = Math.min( // m = isSame, t = a, a = i, r = b, u = j, f = cost
        s[u - 1] + (m ? 0 : 1),
        s[u] + 1,
        i[u - 1] + 1
      );
      u > 1 && a > 1 && t[a - 1] === r[u - 2] && t[a - 2] === r[u - 1] && (f = Math.min(f, n[u - 2] + 1)), i[u] = f, c = Math.min(c, f);
    }
    if (c > e)
      return o;
    n = s, s = i;
  }
  return Math.min(s[r.length], o);
}

// src/explore/search/patterns.ts
var Yt = 200, Zt = 16, te = /\b\w'|'\w\b/g, ee = /["“”„«»\u300a-\u300f]/, re = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // Yt = MAX_LENGTH, Zt = MAX_WORDS, te = ELIDED, ee = QUOTATION_MARK, re = ARTICLE
function Q(t) { // Q = patternOf, t = word
  return H(t) ? t : _(t) ? t.replace(re, "") : ` ${t}`;
}
function dt(t) { // dt = patternsOf, t = text
  let r = /* @__PURE__ */ new Set(); // r = patterns
  return L(t.slice(0, Yt)).split(ee).forEach((e, o) => { // L = normalize, t = text, Yt = MAX_LENGTH, ee = QUOTATION_MARK, e = part, o = i
    let n = o % 2 === 1, s = []; // n = isQuoted, o = i, s = words
    F(n ? e : e.replace(te, " "), (i) => s.push(i)), (n && s.length ? [s.join(" ")] : s).forEach((i) => r.add(Q(i)));
  }), Array.from(r).slice(0, Zt);
}

// src/explore/search/similar-word.ts
var N = 4, ne = 8; // N = MIN_LETTERS, ne = LONG_WORD
function pt({ counts: t }, r) { // pt = mostSimilar, t = counts, r = typed
  let e = r.length < ne ? 1 : 2, o = [], n = 1 / 0; // e = maxDistance, r = typed, ne = LONG_WORD, o = best, n = bestCost
  return t.forEach((s, a) => { // t = counts, s = times, a = word
    let i = Q(a), c = i.trim(), u = (m, f) => { // i = pattern, Q = patternOf, a = word, c = candidate, u = compare, m = part, f = penalty
      if (Math.abs(m.length - r.length) > e)
        return;
      let g = ft(r, m, e), R = g + f + 0.4 / s; // g = distance, ft = editDistance, r = typed, m = part, e = maxDistance, R = cost, f = penalty, s = times
      g <= e && R < n && (o = [i], n = R);
    };
    if (u(c, 0), r.length > N && c.charCodeAt(0) === r.charCodeAt(0))
      for (let m = r.length - 1; m <= r.length + 1 && m < c.length; m++) // m = length, r = typed, c = candidate
        u(c.slice(0, m), 0.5);
  }), o;
}

// runtime:src/programs/texts.ts
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var C = require("program-explorer-runtime"); // C = import_program_explorer_runtime

// src/explore/search/text-index.ts
var oe = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // oe = FIELDS
function G(t) { // G = textsOf, t = program
  let r = []; // r = indexed
  for (let e of oe) { // e = field, oe = FIELDS
    let o = e === "materials" ? t.materials.map(({ label: s }) => s) : t[e]; // o = value, e = field, t = program, s = label
    [].concat(o).forEach((s) => r.push({ text: s || "", field: e, facet: "" }));
  }
  return r;
}
function se(t, r, { id: e, label: o, aliases: n }) { // se = namesOf, t = index, r = facet, e = id, o = label, n = aliases
  return [o || "", t.nameOf(r, e) || "", r === "period" ? e : "", ...n].map((s) => ({ text: s, field: null, facet: r }));
}
function gt({ text: t }) { // gt = normalizeAll, t = text
  return (0, D.allTexts)(t).map(z).join(`
`);
}
function ie(t) { // ie = buildTextIndex, t = index
  let r = new Uint32Array(t.programs.length), e = new Uint32Array(t.programs.length), o = t.programs.map((s, a) => { // r = titleEnds, t = index, e = summaryEnds, o = normalized, s = program, a = i
    let i = G(s).map(gt), [c, u] = i; // i = texts, G = textsOf, s = program, gt = normalizeAll, c = title, u = summary
    return r[a] = c.length, e[a] = c.length + 1 + u.length, i.join(`
`);
  }), n = [];
  return t.facets.forEach((s) => s.terms.forEach((a) => { // t = index, s = facet, a = term
    let i = se(t, s.id, a); // i = names, se = namesOf, t = index, s = facet, a = term
    n.push({ names: i, normalized: i.map(gt).join(`
`), programs: a.programs });
  })), { normalized: o, titleEnds: r, summaryEnds: e, terms: n };
}
var I = (0, C.memoize)(ie); // I = textIndexOf, ie = buildTextIndex

// src/explore/search/snippet.ts
var ae = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, le = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // ae = FAR_BEFORE, le = FAR_AFTER
function ce(t, r, e) { // ce = candidates, t = index, r = i, e = pattern
  let { normalized: o, terms: n } = I(t), s = o[r].includes(e) ? G(t.programs[r]) : [], a = n.filter((i) => (0, y.has)(i.programs, r) && i.normalized.includes(e)); // o = normalized, n = terms, I = textIndexOf, t = index, s = fields, r = i, e = pattern, G = textsOf, a = matchingTerms, i = term
  return [...s, ...a.flatMap(({ names: i }) => i)];
}
function ue(t, r, e) { // ue = wordings, t = text, r = chain, e = plainLanguage
  let o = [(0, D.pickText)(t, r, e)]; // o = all, t = text, r = chain, e = plainLanguage
  return typeof t != "string" && t.forEach((n, s) => o.push({ text: n, language: s })), o;
}
function me(t, r) { // me = shorten, t = text, r = pattern
  let [e] = v(t, [r]), o = e.hit ? 0 : e.text.length; // e = first, v = highlight, t = text, r = pattern, o = match
  return t.slice(0, o).replace(ae, "\u2026") + t.slice(o).replace(le, "$1\u2026");
}
function $(t, r, e, o) { // $ = findSnippet, t = index, r = i, e = patterns, o = shown
  let n = e.length ? o.map(z).join(`
`) : "", s = e.find((c) => !n.includes(c));
  if (!s)
    return null;
  let { chain: a, page: i } = t.languages; // a = chain, i = page, t = index
  for (let { text: c, field: u, facet: m } of ce(t, r, s)) { // c = text, u = field, m = facet, ce = candidates, t = index, r = i, s = pattern
    let f = ue(c, a, m ? "" : i).find((g) => z(g.text).includes(s)); // f = match, ue = wordings, c = text, a = chain, m = facet, i = page, g = wording, z = normalizeWords, s = pattern
    if (f)
      return { field: u, facet: m, language: f.language, text: me(f.text, s) };
  }
  return null;
}

// src/explore/search/split-unspaced.ts
var fe = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // fe = CHARACTER
function de(t) { // de = isLongEnough, t = piece
  return t.length >= (t > "\u3130" ? 2 : 3);
}
function xt({ words: t }, r) { // xt = splitUnspaced, t = words, r = run
  let e = r.normalize("NFC").match(fe) || [], o = []; // e = characters, r = run, fe = CHARACTER, o = pieces
  for (let n = 0, s; n < e.length; n = s) { // n = start, s = end, e = characters
    let a = "", i = t; // a = piece, i = wordsWithPiece, t = words
    for (s = n + 1; s < e.length; s++) { // s = end, n = start, e = characters
      let c = L(e.slice(n, s + 1).join("")), u = i.filter((m) => m.includes(c)); // c = longer, L = normalize, e = characters, n = start, s = end, u = wordsWithLonger, i = wordsWithPiece, m = word
      if (!u.length)
        break;
      a = c, i = u;
    }
    de(a) ? o.push(a) : s = n + 1;
  }
  return o;
}

// src/explore/search/word-list.ts
function pe({ normalized: t, terms: r }) { // pe = buildWordList, t = normalized, r = terms
  let e = /* @__PURE__ */ new Map(); // e = counts
  for (let n of [...r.map((s) => s.normalized), ...t]) // n = text, r = terms, s = term, t = normalized
    for (let s of n.split(" ")) // s = word, n = text
      e.set(s, (e.get(s) || 0) + 1);
  let o = Array.from(e.keys()); // o = words, e = counts
  return { counts: e, words: o, joined: ` ${o.join(" ")}` };
}
var yt = (0, C.memoize)(pe); // yt = wordListOf, pe = buildWordList

// src/explore/search/fuzzy.ts
var ge = /^ [^\d ]{1,3}$/, xe = /^( [^\d ]{5,})[^ ]{2}$/; // ge = SHORT_WORD, xe = WITH_ENDING
function ye({ joined: t }, r) { // ye = occurringPattern, t = joined, r = pattern
  let e = r.trim(); // e = word, r = pattern
  return e.includes(" ") || t.includes(r) ? r : (_(e) ? [e, e.slice(1), e.slice(2)] : [e]).find((s) => s.length >= N && t.includes(s));
}
function he(t, r) { // he = similarPatterns, t = wordList, r = word
  return H(r) ? xt(t, r) : r.length < N || /\d/.test(r) ? [] : pt(t, r);
}
function be(t, r) { // be = spellingOf, t = index, r = pattern
  for (let e = 0; e < t.programs.length; e++) { // e = i, t = index
    let o = $(t, e, [r], []), n = o && v(o.text, [r]).find((s) => s.hit); // o = snippet, $ = findSnippet, t = index, e = i, r = pattern, n = hit, v = highlight, s = piece
    if (n)
      return n.text;
  }
  return r.trim();
}
function we(t) { // we = relax, t = patterns
  let r = t.filter((e) => !ge.test(e)).map((e) => e.replace(xe, "$1")); // r = relaxed, t = patterns, e = pattern, ge = SHORT_WORD, xe = WITH_ENDING
  return r.length ? { patterns: r, corrected: null } : null;
}
function ht(t, r) { // ht = findAlternative, t = index, r = patterns
  let e = yt(I(t)), o = [], n = !1; // e = wordList, yt = wordListOf, I = textIndexOf, t = index, o = found, n = isCorrected
  for (let s of r) { // s = pattern, r = patterns
    let a = ye(e, s), i = a ? [a] : he(e, s.trim()); // a = occurring, ye = occurringPattern, e = wordList, s = pattern, i = replacements, he = similarPatterns
    if (!i.length)
      return null;
    o.push(...i), n = n || !a;
  }
  return o.join() === r.join() ? we(r) : { patterns: o, corrected: n ? o.map((s) => be(t, s)) : null };
}

// runtime:src/explore/search/search-result.ts
var Y = require("program-explorer-runtime"); // Y = import_program_explorer_runtime

// src/explore/search/search.ts
var Ee = 24, Se = 12, Te = 6, Re = 2, Pe = 1.5, bt = /* @__PURE__ */ new WeakMap(); // Ee = TITLE_SCORE, Se = TERM_SCORE, Te = SUMMARY_SCORE, Re = OTHER_SCORE, Pe = WHOLE_WORD_FACTOR, bt = lastSearches
function Ae({ terms: t, normalized: r }, e) { // Ae = withMatchingTerm, t = terms, r = normalized, e = pattern
  let o = t.filter((n) => n.normalized.includes(e)); // o = matching, t = terms, n = term, e = pattern
  return (0, y.unionOf)(r.length, o.map(({ programs: n }) => n));
}
function Ie({ normalized: t, titleEnds: r, summaryEnds: e }, o, n) { // Ie = textScore, t = normalized, r = titleEnds, e = summaryEnds, o = i, n = pattern
  let s = t[o], a = s.indexOf(n); // s = text, t = normalized, o = i, a = position, n = pattern
  if (a === -1)
    return 0;
  let i = a < r[o] ? Ee : a < e[o] ? Te : Re; // i = score, a = position, r = titleEnds, o = i, Ee = TITLE_SCORE, e = summaryEnds, Te = SUMMARY_SCORE, Re = OTHER_SCORE
  return s[a + n.length] === " " ? i * Pe : i;
}
function Z(t, r, e, o) { // Z = findPrograms, t = textIndex, r = patterns, e = within, o = corrected
  let n = t.normalized.length, s = r.map((u) => Ae(t, u)), a = (0, y.noBits)(n), i = new Uint16Array(n), c = (u) => { // n = size, t = textIndex, s = withTerm, r = patterns, u = i, Ae = withMatchingTerm, a = programs, i = scores, c = scoreOf
    let m = 0; // m = score
    for (let f = 0; f < r.length; f++) { // f = n, r = patterns
      let g = Ie(t, u, r[f]) + ((0, y.has)(s[f], u) ? Se : 0); // g = patternScore, Ie = textScore, t = textIndex, u = i, r = patterns, f = n, s = withTerm, Se = TERM_SCORE
      if (!g)
        return 0;
      m += g;
    }
    return m;
  };
  for (let u = 0; u < n; u++) { // u = i, n = size
    let m = e && !(0, y.has)(e, u) ? 0 : c(u); // m = score, e = within, u = i, c = scoreOf
    m && ((0, y.add)(a, u), i[u] = m);
  }
  return { programs: a, scores: i, patterns: r, corrected: o };
}
function Oe(t, r) { // Oe = narrows, t = patterns, r = last
  return r.patterns.every((e, o) => { // r = last, e = pattern, o = i
    var n; // n = _a
    return (n = t[o]) == null ? void 0 : n.startsWith(e);
  });
}
function wt(t, r) { // wt = search, t = index, r = text
  let e = bt.get(t); // e = last, bt = lastSearches, t = index
  if (e && e.text === r)
    return e.result;
  let o = dt(r); // o = patterns, dt = patternsOf, r = text
  if (!o.length)
    return Y.NO_SEARCH;
  let n = I(t), s = Z(n, o, e && Oe(o, e.result) ? e.result.programs : null, null); // n = textIndex, I = textIndexOf, t = index, s = result, Z = findPrograms, o = patterns, e = last, Oe = narrows
  return bt.set(t, { text: r, result: s }), s;
}

// src/explore/search/fuzzy-search.ts
var Et = /* @__PURE__ */ new WeakMap(); // Et = lastSearches
function Le(t, r) { // Le = searchAlternative, t = index, r = exact
  let e = ht(t, r.patterns), o = e && Z(I(t), e.patterns, null, e.corrected); // e = alternative, ht = findAlternative, t = index, r = exact, o = result, Z = findPrograms, I = textIndexOf
  return o && (0, y.count)(o.programs) ? o : r;
}
function St(t, r) { // St = fuzzySearch, t = index, r = text
  let e = wt(t, r); // e = exact, wt = search, t = index, r = text
  if (!e.programs || (0, y.count)(e.programs))
    return e;
  let o = Et.get(t); // o = last, Et = lastSearches, t = index
  if ((o == null ? void 0 : o.text) === r)
    return o.result;
  let n = Le(t, e); // n = result, Le = searchAlternative, t = index, e = exact
  return Et.set(t, { text: r, result: n }), n;
}

// runtime:preact
var l = require("program-explorer-runtime"); // l = import_program_explorer_runtime

// runtime:src/explore/append.ts
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// src/explore/relations.ts
var Tt = (0, C.memoize)(({ programs: t }) => { // Tt = relationsOf, t = programs
  let r = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(); // r = byId, e = parts, o = before
  for (let n of t) // n = program, t = programs
    r.set(n.id, n), n.partOf !== null && (0, U.append)(e, n.partOf, n.id), n.followedBy.forEach((s) => (0, U.append)(o, s, n.id));
  return {
    program: (n) => r.get(n) || null,
    parts: (n) => e.get(n) || [],
    before: (n) => o.get(n) || []
  };
});

// runtime:src/views/parts/text.tsx
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// src/views/details.tsx
var Ce = ["status", "period"]; // Ce = ON_CARD
function b({ label: t, content: r }) { // b = Row, t = label, r = content
  return r === null || Array.isArray(r) && r.length === 0 ? null : /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, l.h)("dt", null, t), /* @__PURE__ */ (0, l.h)("dd", null, Array.isArray(r) ? /* @__PURE__ */ (0, l.h)("ul", { role: "list" }, r.map((o) => /* @__PURE__ */ (0, l.h)("li", null, o))) : r));
}
function ke(t) { // ke = readableAddress, t = url
  let r = t.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // r = short, t = url
  try {
    return decodeURI(r);
  } catch (e) {
    return r;
  }
}
function _e({ ctrlKey: t, metaKey: r, shiftKey: e, altKey: o }) { // _e = opensElsewhere, t = ctrlKey, r = metaKey, e = shiftKey, o = altKey
  return t || r || e || o;
}
function Rt({ context: t, actions: r, program: e, id: o }) { // Rt = Details, t = context, r = actions, e = program, o = id
  let { msg: n, labels: s, format: a, language: i, list: c } = t, u = Tt(c), { minutes: m, owner: f, partOf: g, reviewed: R } = e, w = (x) => x === null ? null : /* @__PURE__ */ (0, l.h)(O.DataText, { text: s.pick(x), around: i }), E = (x) => x.map((T) => /* @__PURE__ */ (0, l.h)("bdi", null, T)), S = (x, T) => /* @__PURE__ */ (0, l.h)("a", { href: t.urlOf(x), rel: "noopener" }, T), P = (x) => x.map((T) => { // n = msg, s = labels, a = format, i = language, c = list, t = context, u = relations, Tt = relationsOf, m = minutes, f = owner, g = partOf, R = reviewed, e = program, w = text, x = ids, E = names, T = other, S = link, P = related
    var W, rt; // W = _a, rt = _b
    return /* @__PURE__ */ (0, l.h)(
      "a",
      {
        href: t.urlOfProgram(T),
        onClick: (nt) => { // nt = event
          _e(nt) || (nt.preventDefault(), r.goTo(T));
        }
      },
      w((rt = (W = u.program(T)) == null ? void 0 : W.title) != null ? rt : T)
    );
  }), A = g === null ? void 0 : c.series.get(g), B = g === null ? [] : u.parts(g).filter((x) => x !== e.id);
  return /* @__PURE__ */ (0, l.h)("dl", { class: "program-explorer__details", id: o }, c.facets.filter((x) => !Ce.includes(x)).map((x) => { // o = id, c = list, x = facet, Ce = ON_CARD
    var T; // T = _a
    return /* @__PURE__ */ (0, l.h)(
      b,
      {
        label: /* @__PURE__ */ (0, l.h)(O.DataText, { text: s.facet(x), around: i }),
        content: ((T = e.terms.get(x)) != null ? T : []).map((W) => /* @__PURE__ */ (0, l.h)(O.DataText, { text: s.term(x, W), around: i }))
      }
    );
  }), /* @__PURE__ */ (0, l.h)(
    b,
    {
      label: n("detail-session"),
      content: m && (m[0] === m[1] ? n("detail-minutes", m[0]) : n("detail-minutes-range", ...m))
    }
  ), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-duration"), content: w(e.duration) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-scale"), content: w(e.scale) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-team"), content: E(e.team) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-partners"), content: E(e.partners) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-materials"), content: e.materials.map(({ target: x, label: T }) => S(x, w(T))) }), /* @__PURE__ */ (0, l.h)(
    b,
    {
      label: n("detail-part-of"),
      content: A ? A.target ? S(A.target, w(A.title)) : w(A.title) : P(g === null ? [] : [g])
    }
  ), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-siblings"), content: P(B) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-parts"), content: P(u.parts(e.id)) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-follows"), content: P(u.before(e.id)) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-followed-by"), content: P(e.followedBy) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-owner"), content: f && /* @__PURE__ */ (0, l.h)("bdi", null, f) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-reviewed"), content: R && a.date(R) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-sources"), content: e.sources.map((x) => S({ url: x }, /* @__PURE__ */ (0, l.h)("bdi", { title: x }, ke(x)))) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-share"), content: /* @__PURE__ */ (0, l.h)("a", { href: t.urlOfProgram(e.id) }, n("link-to-program")) }));
}

// src/views/keep-position.ts
function Pt(t, r) { // Pt = keepPosition, t = root, r = draw
  var a; // a = _a
  let e = (a = t.ownerDocument.defaultView) != null ? a : window, o = (i) => { // e = view, a = _a, t = root, o = topOf, i = id
    var c; // c = _a
    return (c = t.ownerDocument.getElementById(i)) == null ? void 0 : c.getBoundingClientRect().top;
  }, s = Array.from(t.querySelectorAll("article"), (i) => { // s = before, t = root, i = article
    var c; // c = _a
    return (c = i.getAttribute("aria-labelledby")) != null ? c : "";
  }).map((i) => { // i = id
    var c; // c = _a
    return [i, (c = o(i)) != null ? c : -1 / 0];
  }).filter(([, i]) => i > 80 && i < e.innerHeight);
  r();
  for (let [i, c] of s) { // i = id, c = top, s = before
    let u = o(i); // u = now, o = topOf, i = id
    if (u !== void 0) {
      e.scrollBy(0, u - c);
      return;
    }
  }
}

// runtime:src/views/layout/filters.tsx
var tt = require("program-explorer-runtime"); // tt = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var At = "program-explorer-locked", K = class extends l.Component { // At = LOCK_CLASS, K = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, l.createRef)();
    this.onKeyDown = (e) => { // e = event
      let o = this.box.current; // o = box
      if (e.key === "Escape")
        e.stopPropagation(), this.props.view.actions.closeFilters();
      else if (e.key === "Tab" && o) {
        let n = Array.from(o.querySelectorAll("button, input")).filter((c) => c.getClientRects().length > 0), s = e.target, a = s === n[e.shiftKey ? 0 : n.length - 1] || e.shiftKey && s === o, i = n[e.shiftKey ? n.length - 1 : 0]; // n = stops, o = box, c = element, s = here, e = event, a = isAtEnd, i = next
        a && i && (e.preventDefault(), i.focus());
      }
    };
  }
  componentDidMount() {
    var e; // e = _a
    document.documentElement.classList.add(At), (e = this.box.current) == null || e.focus();
  }
  componentWillUnmount() {
    document.documentElement.classList.remove(At);
  }
  render({ view: e }) {
    let { context: { msg: o, idPrefix: n }, results: s, actions: a } = e; // o = msg, n = idPrefix, s = results, a = actions, e = view
    return /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__backdrop", onClick: (i) => i.target === i.currentTarget && a.closeFilters() }, /* @__PURE__ */ (0, l.h)(
      "div",
      {
        class: "program-explorer__dialog",
        role: "dialog",
        "aria-modal": "true",
        "aria-labelledby": `${n}-dialog-title`,
        tabIndex: -1,
        ref: this.box,
        onKeyDown: this.onKeyDown
      },
      /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__dialog-head" }, /* @__PURE__ */ (0, l.h)("span", { class: "program-explorer__dialog-title", id: `${n}-dialog-title` }, o("filters")), /* @__PURE__ */ (0, l.h)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--weight-quiet",
          onClick: a.clear
        },
        o("clear-all")
      ), /* @__PURE__ */ (0, l.h)(
        "button",
        {
          type: "button",
          class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
          "aria-label": o("close"),
          onClick: a.closeFilters
        }
      )),
      /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, l.h)(tt.Filters, { view: e })),
      /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__dialog-foot", role: "status" }, /* @__PURE__ */ (0, l.h)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
          onClick: a.closeFilters
        },
        o("show-results", s.exploration.count)
      ))
    ));
  }
};

// runtime:src/explore/facets.ts
var k = require("program-explorer-runtime"); // k = import_program_explorer_runtime

// runtime:src/explore/query-changes.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// src/explore/suggestions.ts
function It(t, r, e) { // It = suggestQueries, t = index, r = query, e = find
  let o = []; // o = suggestions
  if (r.text.trim()) {
    let n = (0, M.withText)(r, ""); // n = shorter, r = query
    o.push({ kind: "text", query: n, count: (0, k.explore)(t, n, e).count });
  }
  return t.facets.forEach((n) => { // t = index, n = facet
    let s = (0, k.chosenTerms)(n, r); // s = terms, n = facet, r = query
    if (s.length) {
      let a = (0, M.withTerms)(r, n.id, []); // a = shorter, r = query, n = facet
      o.push({ kind: "terms", facet: n, terms: s, query: a, count: (0, k.explore)(t, a, e).count });
    }
  }), o.filter(({ count: n }) => n > 0).sort((n, s) => s.count - n.count);
}

// runtime:src/views/parts/heading.tsx
var et = require("program-explorer-runtime"); // et = import_program_explorer_runtime

// src/views/results/no-results.tsx
var ve = 4; // ve = MOST_SUGGESTIONS
function Ot({ view: { context: t, state: { query: r }, actions: e } }) { // Ot = NoResults, t = context, r = query, e = actions
  let { msg: o, labels: n, index: s, list: a, level: i } = t, c = It(s, r, t.find).slice(0, ve), u = (m) => m.kind === "text" ? o("empty-text", (0, O.isolated)(r.text), m.count) : o( // o = msg, n = labels, s = index, a = list, i = level, t = context, c = suggestions, It = suggestQueries, r = query, ve = MOST_SUGGESTIONS, u = textOf, m = suggestion
    "empty-without",
    (0, O.isolated)(n.facet(m.facet.id).text),
    m.terms.map((f) => (0, O.isolated)(n.term(m.facet.id, f.id).text)).reduce((f, g) => o("list", f, g)),
    m.count
  );
  return /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, l.h)(et.Heading, { level: i, class: "program-explorer__group" }, o("empty-title")), c.length > 0 && /* @__PURE__ */ (0, l.h)("p", null, o("empty-hint")), /* @__PURE__ */ (0, l.h)("ul", null, c.map((m) => /* @__PURE__ */ (0, l.h)("li", { key: m.kind === "text" ? "text" : m.facet.id }, /* @__PURE__ */ (0, l.h)("button", { type: "button", class: "cdx-button", onClick: () => e.choose(m.query) }, u(m)))), /* @__PURE__ */ (0, l.h)("li", { key: "all" }, /* @__PURE__ */ (0, l.h)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: e.clear }, o("see-all", a.programs.length)))));
}
}
};
// </nowiki>