// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '5b32be4df7a76d1a',
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
var ve = {}; // ve = more_exports
_t(ve, {
  Details: () => Pt,
  FilterDialog: () => B,
  NoResults: () => Ot,
  checkLink: () => it,
  findSnippet: () => $,
  fuzzySearch: () => St,
  highlight: () => v,
  keepFragment: () => lt,
  keepPosition: () => Rt,
  textIndexOf: () => A
});
module.exports = Dt(ve);

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
  var s; // s = _a
  let e = /* @__PURE__ */ new Map(), o = [], n = null, i = null, a = null; // e = chosen, o = unknown, n = text, i = sort, a = program
  for (let c of Ft(t)) { // c = part, Ft = partsOf, t = hash
    let [u = "", ...m] = c.split("="), p = (0, h.decode)(u), g = p.toLowerCase(), T = m.join("="), P = (R, E) => { // u = rawKey, m = rest, c = part, p = key, g = small, T = raw, P = find, R = value, E = isKnown
      var I; // I = _a
      let S = (I = Wt(R, E)) != null ? I : null; // S = found, I = _a, Wt = findKnown, R = value, E = isKnown
      return S === null && R && o.push(`${p}=${R}`), S;
    };
    if (!m.length && n !== null)
      n += `&${c}`;
    else if (!m.length)
      p && p !== Mt && o.push(p);
    else if (g === "q")
      n = T;
    else if (g === "sort")
      i = P((0, h.decode)(T), (R) => q.SORTS.includes(R));
    else if (g === "program")
      a = P((0, h.decode)(T), r.hasProgram);
    else if (g !== "view")
      for (let R of T.split(",").map(h.decode).flatMap((E) => r.hasTerm(p, E) ? E : E.split(","))) { // R = term, T = raw, E = one, r = known, p = key
        let E = p, S = P(R, (I) => [p, g].some((K) => r.hasTerm(E = K, I))); // E = facet, p = key, S = id, P = find, R = term, I = one, g = small, K = each, r = known
        S !== null && e.set(E, Array.from(/* @__PURE__ */ new Set([...(s = e.get(E)) != null ? s : [], S])));
      }
  }
  return { query: { text: n === null ? "" : (0, h.normalText)((0, h.decode)(n.replace(/[_+]/g, " "))), chosen: e, sort: i, program: a }, unknown: o };
}

// src/app/check-link.ts
var Ht = 200; // Ht = MAX_QUOTED
function it(t, r, { index: e, derive: o, fragmentOf: n, msg: i, notify: a }) { // it = checkLink, t = history, r = store, e = index, o = derive, n = fragmentOf, i = msg, a = notify
  let s = t.read(); // s = link, t = history
  if (!s)
    return;
  let { query: c, unknown: u } = ot(s, e), m = (0, X.withoutHiddenDetails)(e, o, c), { query: p, open: g } = r.get(); // c = found, u = unknown, ot = repairLink, s = link, e = index, m = query, o = derive, p = shown, g = open, r = store
  n(m) !== n(p) && r.set({ query: m, settled: { query: m, cause: "address" } }), m.program !== c.program ? a(i("link-hidden")) : u.length > 0 ? a(i("link-unknown", u.join(", ").slice(0, Ht))) : t.write(n(m), "replace", g.filters);
}

// src/app/language-links.ts
var Nt = ".mw-pt-languages a, .interwiki-pagetranslation a", st = ["mousedown", "focusin"]; // Nt = LINKS, st = EVENTS
function at({ target: t }) { // at = copyFragment, t = target
  let r = t instanceof Element ? t.closest(Nt) : null; // r = link, t = target, Nt = LINKS
  r && (r.hash = (0, h.isFragmentOurs)(location.hash) ? location.hash : "");
}
function lt() { // lt = keepFragment
  return st.forEach((t) => document.addEventListener(t, at)), () => st.forEach((t) => document.removeEventListener(t, at));
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
var Ut = new RegExp(`[${$t}${Array.from(J.keys()).join("")}]`, "g"), Bt = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Kt = /^[\0-\x7f]*$/; // Ut = REMOVED_OR_REPLACED, $t = REMOVED, J = REPLACEMENTS, Bt = KANA_OR_NASAL, Kt = ASCII
function L(t) { // L = normalize, t = text
  return Kt.test(t) ? t.toLowerCase() : t.normalize("NFKD").toLowerCase().replace(Ut, (r) => J.get(r) || "").replace(Bt, (r) => r > "\u3000" ? r.normalize("NFC") : "\u0928");
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
var Jt = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // Jt = CHARACTER
function Vt(t) { // Vt = normalizeWithPositions, t = text
  let r = "", e = [], o = 0; // r = letters, e = letterPositions, o = position
  for (let a of t.match(Jt) || []) { // a = character, t = text, Jt = CHARACTER
    let s = L(a); // s = normalized, L = normalize, a = character
    r += s;
    for (let c = 0; c < s.length; c++) // c = i, s = normalized
      e.push(o);
    o += a.length;
  }
  e.push(o);
  let n = " ", i = [0]; // n = words, i = positions
  return F(L(r), (a, s) => { // F = eachWord, L = normalize, r = letters, a = word, s = start
    n += `${a} `;
    for (let c = s; c <= s + a.length; c++) // c = i, s = start, a = word
      i.push(e[c]);
  }), { normalized: n, positions: i };
}
function Qt(t, r) { // Qt = findHits, t = text, r = patterns
  let { normalized: e, positions: o } = Vt(t), n = new Uint8Array(t.length); // e = normalized, o = positions, Vt = normalizeWithPositions, t = text, n = hits
  for (let i of r) { // i = pattern, r = patterns
    let a = i.startsWith(" ") || _(i); // a = includesPrefix, i = pattern, _ = mayHavePrefix
    for (let s = e.indexOf(i); s !== -1; s = e.indexOf(i, s + 1)) { // s = match, e = normalized, i = pattern
      let c = a ? e.lastIndexOf(" ", s) + 1 : s, u = s + i.length; // c = start, a = includesPrefix, e = normalized, s = match, u = end, i = pattern
      for (; o[u] === o[u - 1]; ) // o = positions, u = end
        u++;
      n.fill(1, o[c], o[u]);
    }
  }
  return n;
}
function v(t, r) { // v = highlight, t = text, r = patterns
  let e = r.length ? Qt(t, r) : new Uint8Array(t.length), o = [], n = 0; // e = hits, r = patterns, Qt = findHits, t = text, o = pieces, n = start
  for (let i = 1; i <= t.length; i++) // i = end, t = text
    (i === t.length || e[i] !== e[n]) && (o.push({ text: t.slice(n, i), hit: e[n] === 1 }), n = i);
  return o;
}

// src/programs/edit-distance.ts
function ft(t, r, e) { // ft = editDistance, t = a, r = b, e = most
  let o = e + 1, n = [], i = Array.from({ length: r.length + 1 }, (a, s) => s); // o = tooMany, e = most, n = beforeLast, i = last, r = b, a = _, s = j
  for (let a = 1; a <= t.length; a++) { // a = i, t = a
    let s = i.map(() => o); // s = row, i = last, o = tooMany
    s[0] = a;
    let c = a; // c = least, a = i
    for (let u = Math.max(1, a - e); u <= Math.min(r.length, a + e); u++) { // u = j, a = i, e = most, r = b
      let m = t[a - 1] === r[u - 1], p = Math.min( // m = isSame, t = a, a = i, r = b, u = j, p = cost
        i[u - 1] + (m ? 0 : 1),
        i[u] + 1,
        s[u - 1] + 1
      );
      u > 1 && a > 1 && t[a - 1] === r[u - 2] && t[a - 2] === r[u - 1] && (p = Math.min(p, n[u - 2] + 1)), s[u] = p, c = Math.min(c, p);
    }
    if (c > e)
      return o;
    n = i, i = s;
  }
  return Math.min(i[r.length], o);
}

// src/explore/search/patterns.ts
var Gt = 200, Yt = 16, Zt = /\b\w'|'\w\b/g, te = /["“”„«»\u300a-\u300f]/, ee = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // Gt = MAX_LENGTH, Yt = MAX_WORDS, Zt = ELIDED, te = QUOTATION_MARK, ee = ARTICLE
function Q(t) { // Q = patternOf, t = word
  return H(t) ? t : _(t) ? t.replace(ee, "") : ` ${t}`;
}
function dt(t) { // dt = patternsOf, t = text
  let r = /* @__PURE__ */ new Set(); // r = patterns
  return L(t.slice(0, Gt)).split(te).forEach((e, o) => { // L = normalize, t = text, Gt = MAX_LENGTH, te = QUOTATION_MARK, e = part, o = i
    let n = o % 2 === 1, i = []; // n = isQuoted, o = i, i = words
    F(n ? e : e.replace(Zt, " "), (s) => i.push(s)), (n && i.length ? [i.join(" ")] : i).forEach((s) => r.add(Q(s)));
  }), Array.from(r).slice(0, Yt);
}

// src/explore/search/similar-word.ts
var N = 4, re = 8; // N = MIN_LETTERS, re = LONG_WORD
function pt({ counts: t }, r) { // pt = mostSimilar, t = counts, r = typed
  let e = r.length < re ? 1 : 2, o = [], n = 1 / 0; // e = maxDistance, r = typed, re = LONG_WORD, o = best, n = bestCost
  return t.forEach((i, a) => { // t = counts, i = times, a = word
    let s = Q(a), c = s.trim(), u = (m, p) => { // s = pattern, Q = patternOf, a = word, c = candidate, u = compare, m = part, p = penalty
      if (Math.abs(m.length - r.length) > e)
        return;
      let g = ft(r, m, e), T = g + p + 0.4 / i; // g = distance, ft = editDistance, r = typed, m = part, e = maxDistance, T = cost, p = penalty, i = times
      g <= e && T < n && (o = [s], n = T);
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
var ne = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // ne = FIELDS
function G(t) { // G = textsOf, t = program
  let r = []; // r = indexed
  for (let e of ne) { // e = field, ne = FIELDS
    let o = e === "materials" ? t.materials.map(({ label: i }) => i) : t[e]; // o = value, e = field, t = program, i = label
    [].concat(o).forEach((i) => r.push({ text: i || "", field: e, facet: "" }));
  }
  return r;
}
function oe(t, r, { id: e, label: o, aliases: n }) { // oe = namesOf, t = index, r = facet, e = id, o = label, n = aliases
  return [o || "", t.nameOf(r, e) || "", r === "period" ? e : "", ...n].map((i) => ({ text: i, field: null, facet: r }));
}
function gt({ text: t }) { // gt = normalizeAll, t = text
  return (0, D.allTexts)(t).map(z).join(`
`);
}
function ie(t) { // ie = buildTextIndex, t = index
  let r = new Uint32Array(t.programs.length), e = new Uint32Array(t.programs.length), o = t.programs.map((i, a) => { // r = titleEnds, t = index, e = summaryEnds, o = normalized, i = program, a = i
    let s = G(i).map(gt), [c, u] = s; // s = texts, G = textsOf, i = program, gt = normalizeAll, c = title, u = summary
    return r[a] = c.length, e[a] = c.length + 1 + u.length, s.join(`
`);
  }), n = [];
  return t.facets.forEach((i) => i.terms.forEach((a) => { // t = index, i = facet, a = term
    let s = oe(t, i.id, a); // s = names, oe = namesOf, t = index, i = facet, a = term
    n.push({ names: s, normalized: s.map(gt).join(`
`), programs: a.programs });
  })), { normalized: o, titleEnds: r, summaryEnds: e, terms: n };
}
var A = (0, C.memoize)(ie); // A = textIndexOf, ie = buildTextIndex

// src/explore/search/snippet.ts
var se = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, ae = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // se = FAR_BEFORE, ae = FAR_AFTER
function le(t, r, e) { // le = candidates, t = index, r = i, e = pattern
  let { normalized: o, terms: n } = A(t), i = o[r].includes(e) ? G(t.programs[r]) : [], a = n.filter((s) => (0, y.has)(s.programs, r) && s.normalized.includes(e)); // o = normalized, n = terms, A = textIndexOf, t = index, i = fields, r = i, e = pattern, G = textsOf, a = matchingTerms, s = term
  return [...i, ...a.flatMap(({ names: s }) => s)];
}
function ce(t, r, e) { // ce = wordings, t = text, r = chain, e = plainLanguage
  let o = [(0, D.pickText)(t, r, e)]; // o = all, t = text, r = chain, e = plainLanguage
  return typeof t != "string" && t.forEach((n, i) => o.push({ text: n, language: i })), o;
}
function ue(t, r) { // ue = shorten, t = text, r = pattern
  let [e] = v(t, [r]), o = e.hit ? 0 : e.text.length; // e = first, v = highlight, t = text, r = pattern, o = match
  return t.slice(0, o).replace(se, "\u2026") + t.slice(o).replace(ae, "$1\u2026");
}
function $(t, r, e, o) { // $ = findSnippet, t = index, r = i, e = patterns, o = shown
  let n = e.length ? o.map(z).join(`
`) : "", i = e.find((c) => !n.includes(c));
  if (!i)
    return null;
  let { chain: a, page: s } = t.languages; // a = chain, s = page, t = index
  for (let { text: c, field: u, facet: m } of le(t, r, i)) { // c = text, u = field, m = facet, le = candidates, t = index, r = i, i = pattern
    let p = ce(c, a, m ? "" : s).find((g) => z(g.text).includes(i)); // p = match, ce = wordings, c = text, a = chain, m = facet, s = page, g = wording, z = normalizeWords, i = pattern
    if (p)
      return { field: u, facet: m, language: p.language, text: ue(p.text, i) };
  }
  return null;
}

// src/explore/search/split-unspaced.ts
var me = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // me = CHARACTER
function fe(t) { // fe = isLongEnough, t = piece
  return t.length >= (t > "\u3130" ? 2 : 3);
}
function xt({ words: t }, r) { // xt = splitUnspaced, t = words, r = run
  let e = r.normalize("NFC").match(me) || [], o = []; // e = characters, r = run, me = CHARACTER, o = pieces
  for (let n = 0, i; n < e.length; n = i) { // n = start, i = end, e = characters
    let a = "", s = t; // a = piece, s = wordsWithPiece, t = words
    for (i = n + 1; i < e.length; i++) { // i = end, n = start, e = characters
      let c = L(e.slice(n, i + 1).join("")), u = s.filter((m) => m.includes(c)); // c = longer, L = normalize, e = characters, n = start, i = end, u = wordsWithLonger, s = wordsWithPiece, m = word
      if (!u.length)
        break;
      a = c, s = u;
    }
    fe(a) ? o.push(a) : i = n + 1;
  }
  return o;
}

// src/explore/search/word-list.ts
function de({ normalized: t, terms: r }) { // de = buildWordList, t = normalized, r = terms
  let e = /* @__PURE__ */ new Map(); // e = counts
  for (let n of [...r.map((i) => i.normalized), ...t]) // n = text, r = terms, i = term, t = normalized
    for (let i of n.split(" ")) // i = word, n = text
      e.set(i, (e.get(i) || 0) + 1);
  let o = Array.from(e.keys()); // o = words, e = counts
  return { counts: e, words: o, joined: ` ${o.join(" ")}` };
}
var yt = (0, C.memoize)(de); // yt = wordListOf, de = buildWordList

// src/explore/search/fuzzy.ts
var pe = /^ [^\d ]{1,3}$/, ge = /^( [^\d ]{5,})[^ ]{2}$/; // pe = SHORT_WORD, ge = WITH_ENDING
function xe({ joined: t }, r) { // xe = occurringPattern, t = joined, r = pattern
  let e = r.trim(); // e = word, r = pattern
  return e.includes(" ") || t.includes(r) ? r : (_(e) ? [e, e.slice(1), e.slice(2)] : [e]).find((i) => i.length >= N && t.includes(i));
}
function ye(t, r) { // ye = similarPatterns, t = wordList, r = word
  return H(r) ? xt(t, r) : r.length < N || /\d/.test(r) ? [] : pt(t, r);
}
function he(t, r) { // he = spellingOf, t = index, r = pattern
  for (let e = 0; e < t.programs.length; e++) { // e = i, t = index
    let o = $(t, e, [r], []), n = o && v(o.text, [r]).find((i) => i.hit); // o = snippet, $ = findSnippet, t = index, e = i, r = pattern, n = hit, v = highlight, i = piece
    if (n)
      return n.text;
  }
  return r.trim();
}
function be(t) { // be = relax, t = patterns
  let r = t.filter((e) => !pe.test(e)).map((e) => e.replace(ge, "$1")); // r = relaxed, t = patterns, e = pattern, pe = SHORT_WORD, ge = WITH_ENDING
  return r.length ? { patterns: r, corrected: null } : null;
}
function ht(t, r) { // ht = findAlternative, t = index, r = patterns
  let e = yt(A(t)), o = [], n = !1; // e = wordList, yt = wordListOf, A = textIndexOf, t = index, o = found, n = isCorrected
  for (let i of r) { // i = pattern, r = patterns
    let a = xe(e, i), s = a ? [a] : ye(e, i.trim()); // a = occurring, xe = occurringPattern, e = wordList, i = pattern, s = replacements, ye = similarPatterns
    if (!s.length)
      return null;
    o.push(...s), n = n || !a;
  }
  return o.join() === r.join() ? be(r) : { patterns: o, corrected: n ? o.map((i) => he(t, i)) : null };
}

// runtime:src/explore/search/search-result.ts
var Y = require("program-explorer-runtime"); // Y = import_program_explorer_runtime

// src/explore/search/search.ts
var Ee = 24, we = 12, Se = 6, Te = 2, Pe = 1.5, bt = /* @__PURE__ */ new WeakMap(); // Ee = TITLE_SCORE, we = TERM_SCORE, Se = SUMMARY_SCORE, Te = OTHER_SCORE, Pe = WHOLE_WORD_FACTOR, bt = lastSearches
function Re({ terms: t, normalized: r }, e) { // Re = withMatchingTerm, t = terms, r = normalized, e = pattern
  let o = t.filter((n) => n.normalized.includes(e)); // o = matching, t = terms, n = term, e = pattern
  return (0, y.unionOf)(r.length, o.map(({ programs: n }) => n));
}
function Ie({ normalized: t, titleEnds: r, summaryEnds: e }, o, n) { // Ie = textScore, t = normalized, r = titleEnds, e = summaryEnds, o = i, n = pattern
  let i = t[o], a = i.indexOf(n); // i = text, t = normalized, o = i, a = position, n = pattern
  if (a === -1)
    return 0;
  let s = a < r[o] ? Ee : a < e[o] ? Se : Te; // s = score, a = position, r = titleEnds, o = i, Ee = TITLE_SCORE, e = summaryEnds, Se = SUMMARY_SCORE, Te = OTHER_SCORE
  return i[a + n.length] === " " ? s * Pe : s;
}
function Z(t, r, e, o) { // Z = findPrograms, t = textIndex, r = patterns, e = within, o = corrected
  let n = t.normalized.length, i = r.map((u) => Re(t, u)), a = (0, y.noBits)(n), s = new Uint16Array(n), c = (u) => { // n = size, t = textIndex, i = withTerm, r = patterns, u = i, Re = withMatchingTerm, a = programs, s = scores, c = scoreOf
    let m = 0; // m = score
    for (let p = 0; p < r.length; p++) { // p = n, r = patterns
      let g = Ie(t, u, r[p]) + ((0, y.has)(i[p], u) ? we : 0); // g = patternScore, Ie = textScore, t = textIndex, u = i, r = patterns, p = n, i = withTerm, we = TERM_SCORE
      if (!g)
        return 0;
      m += g;
    }
    return m;
  };
  for (let u = 0; u < n; u++) { // u = i, n = size
    let m = e && !(0, y.has)(e, u) ? 0 : c(u); // m = score, e = within, u = i, c = scoreOf
    m && ((0, y.add)(a, u), s[u] = m);
  }
  return { programs: a, scores: s, patterns: r, corrected: o };
}
function Ae(t, r) { // Ae = narrows, t = patterns, r = last
  return r.patterns.every((e, o) => { // r = last, e = pattern, o = i
    var n; // n = _a
    return (n = t[o]) == null ? void 0 : n.startsWith(e);
  });
}
function Et(t, r) { // Et = search, t = index, r = text
  let e = bt.get(t); // e = last, bt = lastSearches, t = index
  if (e && e.text === r)
    return e.result;
  let o = dt(r); // o = patterns, dt = patternsOf, r = text
  if (!o.length)
    return Y.NO_SEARCH;
  let n = A(t), i = Z(n, o, e && Ae(o, e.result) ? e.result.programs : null, null); // n = textIndex, A = textIndexOf, t = index, i = result, Z = findPrograms, o = patterns, e = last, Ae = narrows
  return bt.set(t, { text: r, result: i }), i;
}

// src/explore/search/fuzzy-search.ts
var wt = /* @__PURE__ */ new WeakMap(); // wt = lastSearches
function Oe(t, r) { // Oe = searchAlternative, t = index, r = exact
  let e = ht(t, r.patterns), o = e && Z(A(t), e.patterns, null, e.corrected); // e = alternative, ht = findAlternative, t = index, r = exact, o = result, Z = findPrograms, A = textIndexOf
  return o && (0, y.count)(o.programs) ? o : r;
}
function St(t, r) { // St = fuzzySearch, t = index, r = text
  let e = Et(t, r); // e = exact, Et = search, t = index, r = text
  if (!e.programs || (0, y.count)(e.programs))
    return e;
  let o = wt.get(t); // o = last, wt = lastSearches, t = index
  if ((o == null ? void 0 : o.text) === r)
    return o.result;
  let n = Oe(t, e); // n = result, Oe = searchAlternative, t = index, e = exact
  return wt.set(t, { text: r, result: n }), n;
}

// runtime:preact
var l = require("program-explorer-runtime"); // l = import_program_explorer_runtime

// runtime:src/explore/append.ts
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// src/explore/relations.ts
var Tt = (0, C.memoize)(({ programs: t }) => { // Tt = relationsOf, t = programs
  let r = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(); // r = byId, e = parts, o = before
  for (let n of t) // n = program, t = programs
    r.set(n.id, n), n.partOf !== null && (0, U.append)(e, n.partOf, n.id), n.followedBy.forEach((i) => (0, U.append)(o, i, n.id));
  return {
    program: (n) => r.get(n) || null,
    parts: (n) => e.get(n) || [],
    before: (n) => o.get(n) || []
  };
});

// runtime:src/views/parts/text.tsx
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// src/views/details.tsx
var Le = ["status", "period"]; // Le = ON_CARD
function b({ label: t, content: r }) { // b = Row, t = label, r = content
  return r === null || Array.isArray(r) && r.length === 0 ? null : /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, l.h)("dt", null, t), /* @__PURE__ */ (0, l.h)("dd", null, Array.isArray(r) ? /* @__PURE__ */ (0, l.h)("ul", { role: "list" }, r.map((o) => /* @__PURE__ */ (0, l.h)("li", null, o))) : r));
}
function Ce(t) { // Ce = readableAddress, t = url
  let r = t.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // r = short, t = url
  try {
    return decodeURI(r);
  } catch (e) {
    return r;
  }
}
function ke({ ctrlKey: t, metaKey: r, shiftKey: e, altKey: o }) { // ke = opensElsewhere, t = ctrlKey, r = metaKey, e = shiftKey, o = altKey
  return t || r || e || o;
}
function Pt({ context: t, actions: r, program: e, id: o }) { // Pt = Details, t = context, r = actions, e = program, o = id
  let { msg: n, labels: i, format: a, language: s, list: c } = t, u = Tt(c), { minutes: m, owner: p, partOf: g, reviewed: T } = e, P = (x) => x === null ? null : /* @__PURE__ */ (0, l.h)(O.DataText, { text: i.pick(x), around: s }), R = (x) => x.map((w) => /* @__PURE__ */ (0, l.h)("bdi", null, w)), E = (x, w) => /* @__PURE__ */ (0, l.h)("a", { href: t.urlOf(x), rel: "noopener" }, w), S = (x) => x.map((w) => { // n = msg, i = labels, a = format, s = language, c = list, t = context, u = relations, Tt = relationsOf, m = minutes, p = owner, g = partOf, T = reviewed, e = program, P = text, x = ids, R = names, w = other, E = link, S = related
    var W, rt; // W = _a, rt = _b
    return /* @__PURE__ */ (0, l.h)(
      "a",
      {
        href: t.urlOfProgram(w),
        onClick: (nt) => { // nt = event
          ke(nt) || (nt.preventDefault(), r.goTo(w));
        }
      },
      P((rt = (W = u.program(w)) == null ? void 0 : W.title) != null ? rt : w)
    );
  }), I = g === null ? void 0 : c.series.get(g), K = g === null ? [] : u.parts(g).filter((x) => x !== e.id);
  return /* @__PURE__ */ (0, l.h)("dl", { class: "program-explorer__details", id: o }, c.facets.filter((x) => !Le.includes(x)).map((x) => { // o = id, c = list, x = facet, Le = ON_CARD
    var w; // w = _a
    return /* @__PURE__ */ (0, l.h)(
      b,
      {
        label: /* @__PURE__ */ (0, l.h)(O.DataText, { text: i.facet(x), around: s }),
        content: ((w = e.terms.get(x)) != null ? w : []).map((W) => /* @__PURE__ */ (0, l.h)(O.DataText, { text: i.term(x, W), around: s }))
      }
    );
  }), /* @__PURE__ */ (0, l.h)(
    b,
    {
      label: n("detail-session"),
      content: m && (m[0] === m[1] ? n("detail-minutes", m[0]) : n("detail-minutes-range", ...m))
    }
  ), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-duration"), content: P(e.duration) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-scale"), content: P(e.scale) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-team"), content: R(e.team) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-partners"), content: R(e.partners) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-materials"), content: e.materials.map(({ target: x, label: w }) => E(x, P(w))) }), /* @__PURE__ */ (0, l.h)(
    b,
    {
      label: n("detail-part-of"),
      content: I ? I.target ? E(I.target, P(I.title)) : P(I.title) : S(g === null ? [] : [g])
    }
  ), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-siblings"), content: S(K) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-parts"), content: S(u.parts(e.id)) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-follows"), content: S(u.before(e.id)) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-followed-by"), content: S(e.followedBy) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-owner"), content: p && /* @__PURE__ */ (0, l.h)("bdi", null, p) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-reviewed"), content: T && a.date(T) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-sources"), content: e.sources.map((x) => E({ url: x }, /* @__PURE__ */ (0, l.h)("bdi", { title: x }, Ce(x)))) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-share"), content: /* @__PURE__ */ (0, l.h)("a", { href: t.urlOfProgram(e.id) }, n("link-to-program")) }));
}

// src/views/keep-position.ts
function Rt(t, r) { // Rt = keepPosition, t = root, r = draw
  var a; // a = _a
  let e = (a = t.ownerDocument.defaultView) != null ? a : window, o = (s) => { // e = view, a = _a, t = root, o = topOf, s = id
    var c; // c = _a
    return (c = t.ownerDocument.getElementById(s)) == null ? void 0 : c.getBoundingClientRect().top;
  }, i = Array.from(t.querySelectorAll("article"), (s) => { // i = before, t = root, s = article
    var c; // c = _a
    return (c = s.getAttribute("aria-labelledby")) != null ? c : "";
  }).map((s) => { // s = id
    var c; // c = _a
    return [s, (c = o(s)) != null ? c : -1 / 0];
  }).filter(([, s]) => s > 80 && s < e.innerHeight);
  r();
  for (let [s, c] of i) { // s = id, c = top, i = before
    let u = o(s); // u = now, o = topOf, s = id
    if (u !== void 0) {
      e.scrollBy(0, u - c);
      return;
    }
  }
}

// runtime:src/views/layout/filters.tsx
var tt = require("program-explorer-runtime"); // tt = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var It = "program-explorer-locked", B = class extends l.Component { // It = LOCK_CLASS, B = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, l.createRef)();
    this.onKeyDown = (e) => { // e = event
      let o = this.box.current; // o = box
      if (e.key === "Escape")
        e.stopPropagation(), this.props.view.actions.closeFilters();
      else if (e.key === "Tab" && o) {
        let n = Array.from(o.querySelectorAll("button, input")).filter((c) => c.getClientRects().length > 0), i = e.target, a = i === n[e.shiftKey ? 0 : n.length - 1] || e.shiftKey && i === o, s = n[e.shiftKey ? n.length - 1 : 0]; // n = stops, o = box, c = element, i = here, e = event, a = isAtEnd, s = next
        a && s && (e.preventDefault(), s.focus());
      }
    };
  }
  componentDidMount() {
    var e; // e = _a
    document.documentElement.classList.add(It), (e = this.box.current) == null || e.focus();
  }
  componentWillUnmount() {
    document.documentElement.classList.remove(It);
  }
  render({ view: e }) {
    let { context: { msg: o, idPrefix: n }, results: i, actions: a } = e; // o = msg, n = idPrefix, i = results, a = actions, e = view
    return /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__backdrop", onClick: (s) => s.target === s.currentTarget && a.closeFilters() }, /* @__PURE__ */ (0, l.h)(
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
        o("show-results", i.exploration.count)
      ))
    ));
  }
};

// runtime:src/explore/facets.ts
var k = require("program-explorer-runtime"); // k = import_program_explorer_runtime

// runtime:src/explore/query-changes.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// src/explore/suggestions.ts
function At(t, r, e) { // At = suggestQueries, t = index, r = query, e = find
  let o = []; // o = suggestions
  if (r.text.trim()) {
    let n = (0, M.withText)(r, ""); // n = shorter, r = query
    o.push({ kind: "text", query: n, count: (0, k.explore)(t, n, e).count });
  }
  return t.facets.forEach((n) => { // t = index, n = facet
    let i = (0, k.chosenTerms)(n, r); // i = terms, n = facet, r = query
    if (i.length) {
      let a = (0, M.withTerms)(r, n.id, []); // a = shorter, r = query, n = facet
      o.push({ kind: "terms", facet: n, terms: i, query: a, count: (0, k.explore)(t, a, e).count });
    }
  }), o.filter(({ count: n }) => n > 0).sort((n, i) => i.count - n.count);
}

// runtime:src/views/parts/heading.tsx
var et = require("program-explorer-runtime"); // et = import_program_explorer_runtime

// src/views/results/no-results.tsx
var _e = 4; // _e = MOST_SUGGESTIONS
function Ot({ view: { context: t, state: { query: r }, actions: e } }) { // Ot = NoResults, t = context, r = query, e = actions
  let { msg: o, labels: n, index: i, list: a, level: s } = t, c = At(i, r, t.find).slice(0, _e), u = (m) => m.kind === "text" ? o("empty-text", (0, O.isolated)(r.text), m.count) : o( // o = msg, n = labels, i = index, a = list, s = level, t = context, c = suggestions, At = suggestQueries, r = query, _e = MOST_SUGGESTIONS, u = textOf, m = suggestion
    "empty-without",
    (0, O.isolated)(n.facet(m.facet.id).text),
    m.terms.map((p) => (0, O.isolated)(n.term(m.facet.id, p.id).text)).reduce((p, g) => o("list", p, g)),
    m.count
  );
  return /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, l.h)(et.Heading, { level: s, class: "program-explorer__group" }, o("empty-title")), c.length > 0 && /* @__PURE__ */ (0, l.h)("p", null, o("empty-hint")), /* @__PURE__ */ (0, l.h)("ul", null, c.map((m) => /* @__PURE__ */ (0, l.h)("li", { key: m.kind === "text" ? "text" : m.facet.id }, /* @__PURE__ */ (0, l.h)("button", { type: "button", class: "cdx-button", onClick: () => e.choose(m.query) }, u(m)))), /* @__PURE__ */ (0, l.h)("li", { key: "all" }, /* @__PURE__ */ (0, l.h)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: e.clear }, o("see-all", a.programs.length)))));
}
}
};
// </nowiki>