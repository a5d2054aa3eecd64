// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '6af8d0cf608ab3a6',
create: function ( require, module ) {
"use strict";
var j = Object.defineProperty;
var _e = Object.getOwnPropertyDescriptor;
var De = Object.getOwnPropertyNames;
var Me = Object.prototype.hasOwnProperty;
var We = (t, r) => {
  for (var e in r)
    j(t, e, { get: r[e], enumerable: !0 });
}, ze = (t, r, e, o) => {
  if (r && typeof r == "object" || typeof r == "function")
    for (let n of De(r))
      !Me.call(t, n) && n !== e && j(t, n, { get: () => r[n], enumerable: !(o = _e(r, n)) || o.enumerable });
  return t;
};
var Fe = (t) => ze(j({}, "__esModule", { value: !0 }), t);

// src/more.ts
var Ft = {}; // Ft = more_exports
We(Ft, {
  Details: () => Oe,
  FilterDialog: () => B,
  NoResults: () => Ce,
  checkLink: () => le,
  findSnippet: () => $,
  fuzzySearch: () => Pe,
  highlight: () => _,
  keepFragment: () => de,
  keepPlace: () => ce,
  keepPosition: () => Ie,
  textIndexOf: () => R
});
module.exports = Fe(Ft);

// runtime:src/app/derive.ts
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// runtime:src/explore/query.ts
var V = require("program-explorer-runtime"); // V = import_program_explorer_runtime

// runtime:src/app/url.ts
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// src/app/repair-link.ts
var He = "selftest", Ne = /[\s.,:;!)\]}>"'’”»\u200b-\u200f\ufeff]+$/, se = 20; // He = SELFTEST, Ne = AFTER_LINK, se = MOST_ADDED
function $e(t, r) { // $e = findKnown, t = value, r = isKnown
  let e = t.slice(0, -se) + t.slice(-se).replace(Ne, ""); // e = clean, t = value, se = MOST_ADDED, Ne = AFTER_LINK
  return [t, e, t.toLowerCase(), e.toLowerCase()].find(r);
}
function Ue(t) { // Ue = partsOf, t = hash
  var o; // o = _a
  let r = (o = (0, h.restOf)(t)) != null ? o : ""; // r = rest, o = _a, t = hash
  return (/[=&]/.test(r) ? r : (0, h.decode)(/\.3D/.test(r) ? r.replace(/\.([\dA-F]{2})/g, "%$1") : r)).split(/&(?:amp;)?/);
}
function ae(t, r) { // ae = repairLink, t = hash, r = known
  var s; // s = _a
  let e = /* @__PURE__ */ new Map(), o = [], n = null, i = null, a = null; // e = chosen, o = unknown, n = text, i = sort, a = program
  for (let c of Ue(t)) { // c = part, Ue = partsOf, t = hash
    let [u = "", ...m] = c.split("="), d = (0, h.decode)(u), g = d.toLowerCase(), L = m.join("="), w = (E, S) => { // u = rawKey, m = rest, c = part, d = key, g = small, L = raw, w = find, E = value, S = isKnown
      var P; // P = _a
      let A = (P = $e(E, S)) != null ? P : null; // A = found, P = _a, $e = findKnown, E = value, S = isKnown
      return A === null && E && o.push(`${d}=${E}`), A;
    };
    if (!m.length && n !== null)
      n += `&${c}`;
    else if (!m.length)
      d && d !== He && o.push(d);
    else if (g === "q")
      n = L;
    else if (g === "sort")
      i = w((0, h.decode)(L), (E) => V.SORTS.includes(E));
    else if (g === "program")
      a = w((0, h.decode)(L), r.hasProgram);
    else if (g !== "view")
      for (let E of L.split(",").map(h.decode).flatMap((S) => r.hasTerm(d, S) ? S : S.split(","))) { // E = term, L = raw, S = one, r = known, d = key
        let S = d, A = w(E, (P) => [d, g].some((K) => r.hasTerm(S = K, P))); // S = facet, d = key, A = id, w = find, E = term, P = one, g = small, K = each, r = known
        A !== null && e.set(S, Array.from(/* @__PURE__ */ new Set([...(s = e.get(S)) != null ? s : [], A])));
      }
  }
  return { query: { text: n === null ? "" : (0, h.normalText)((0, h.decode)(n.replace(/[_+]/g, " "))), chosen: e, sort: i, program: a }, unknown: o };
}

// src/app/check-link.ts
var Be = 200; // Be = MAX_QUOTED
function le(t, r, { index: e, derive: o, fragmentOf: n, msg: i, notify: a }) { // le = checkLink, t = history, r = store, e = index, o = derive, n = fragmentOf, i = msg, a = notify
  let s = t.read(); // s = link, t = history
  if (!s)
    return;
  let { query: c, unknown: u } = ae(s, e), m = (0, X.withoutHiddenDetails)(e, o, c), { query: d, open: g } = r.get(); // c = found, u = unknown, ae = repairLink, s = link, e = index, m = query, o = derive, d = shown, g = open, r = store
  n(m) !== n(d) && r.set({ query: m, settled: { query: m, cause: "address" } }), m.program !== c.program ? a(i("link-hidden")) : u.length > 0 ? a(i("link-unknown", u.join(", ").slice(0, Be))) : t.write(n(m), "replace", g.filters);
}

// src/app/keep-place.ts
function ce(t, r) { // ce = keepPlace, t = root, r = history
  var a; // a = _a
  let e = (a = t.ownerDocument.defaultView) != null ? a : window, o, n = () => { // e = view, a = _a, t = root, o = timer, n = keep
    e.clearTimeout(o), r.keepPlace(e.pageYOffset, t.querySelectorAll("article").length);
  }, i = () => { // i = onScroll
    e.clearTimeout(o), o = e.setTimeout(n, 400);
  };
  return e.addEventListener("scroll", i, { passive: !0 }), e.addEventListener("pagehide", n), e.pageYOffset && i(), () => { // e = view, i = onScroll, n = keep
    e.clearTimeout(o), e.removeEventListener("scroll", i), e.removeEventListener("pagehide", n);
  };
}

// src/app/language-links.ts
var Ke = ".mw-pt-languages a, .interwiki-pagetranslation a", ue = ["mousedown", "focusin"]; // Ke = LINKS, ue = EVENTS
function me({ target: t }) { // me = copyFragment, t = target
  let r = t instanceof Element ? t.closest(Ke) : null; // r = link, t = target, Ke = LINKS
  r && (r.hash = (0, h.isFragmentOurs)(location.hash) ? location.hash : "");
}
function de() { // de = keepFragment
  return ue.forEach((t) => document.addEventListener(t, me)), () => ue.forEach((t) => document.removeEventListener(t, me));
}

// runtime:src/explore/bitset.ts
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/explore/search/normalize.ts
var je = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", q = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((t) => [t.charAt(0), t.slice(1)])); // je = REMOVED, q = REPLACEMENTS, t = pair
function fe(t, r, e) { // fe = replaceRange, t = from, r = to, e = length
  for (let o = 0; o < e; o++) // o = i, e = length
    q.set(String.fromCharCode(t + o), String.fromCharCode(r + o));
}
fe(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((t) => fe(parseInt(t, 16), 48, 10));
var Xe = new RegExp(`[${je}${Array.from(q.keys()).join("")}]`, "g"), Ve = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, qe = /^[\0-\x7f]*$/; // Xe = REMOVED_OR_REPLACED, je = REMOVED, q = REPLACEMENTS, Ve = KANA_OR_NASAL, qe = ASCII
function I(t) { // I = normalize, t = text
  return qe.test(t) ? t.toLowerCase() : t.normalize("NFKD").toLowerCase().replace(Xe, (r) => q.get(r) || "").replace(Ve, (r) => r > "\u3000" ? r.normalize("NFC") : "\u0928");
}

// src/explore/search/words.ts
var J = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", Je = "\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", pe = `[^${J}${Je}]+`, ge = new RegExp(`[${J}]+|${pe}(?:'(?=[\\u0400-\\u04ff])${pe})*`, "g"), Qe = new RegExp(`[${J}]`), Ge = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // J = UNSPACED, Je = BETWEEN, pe = SPACED_WORD, ge = WORD, Qe = UNSPACED_LETTER, Ge = PREFIXABLE
function F(t, r) { // F = eachWord, t = normalized, r = visit
  t.replace(ge, (e, o) => (r(e, o), ""));
}
function W(t) { // W = normalizeWords, t = text
  let r = I(t).match(ge); // r = words, I = normalize, t = text, ge = WORD
  return r ? ` ${r.join(" ")} ` : "";
}
function H(t) { // H = isUnspaced, t = word
  return Qe.test(t);
}
function C(t) { // C = mayHavePrefix, t = word
  return Ge.test(t);
}

// src/explore/search/highlight.ts
var Ye = 100, Ze = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // Ye = MOST_MARKS, Ze = CHARACTER
function et(t) { // et = normalizeWithPositions, t = text
  let r = "", e = [], o = 0; // r = letters, e = letterPositions, o = position
  for (let a of t.match(Ze) || []) { // a = character, t = text, Ze = CHARACTER
    let s = I(a); // s = normalized, I = normalize, a = character
    r += s;
    for (let c = 0; c < s.length; c++) // c = i, s = normalized
      e.push(o);
    o += a.length;
  }
  e.push(o);
  let n = " ", i = [0]; // n = words, i = positions
  return F(I(r), (a, s) => { // F = eachWord, I = normalize, r = letters, a = word, s = start
    n += `${a} `;
    for (let c = s; c <= s + a.length; c++) // c = i, s = start, a = word
      i.push(e[c]);
  }), { normalized: n, positions: i };
}
function tt(t, r) { // tt = findHits, t = text, r = patterns
  let { normalized: e, positions: o } = et(t), n = new Uint8Array(t.length); // e = normalized, o = positions, et = normalizeWithPositions, t = text, n = hits
  for (let i of r) { // i = pattern, r = patterns
    let a = i.startsWith(" ") || C(i), s = 0, c = 0, u = 0, m = 0; // a = includesPrefix, i = pattern, C = mayHavePrefix, s = marks, c = searched, u = wordStart, m = marked
    for (let d = e.indexOf(i); d !== -1 && s < Ye; d = e.indexOf(i, d + 1)) { // d = match, e = normalized, i = pattern, s = marks, Ye = MOST_MARKS
      let g = e.slice(c, d + 1).lastIndexOf(" "); // g = space, e = normalized, c = searched, d = match
      u = g === -1 ? u : c + g + 1, c = d + 1;
      let L = a ? u : d, w = d + i.length; // L = start, a = includesPrefix, u = wordStart, d = match, w = end, i = pattern
      for (; o[w] === o[w - 1]; ) // o = positions, w = end
        w++;
      let E = o[w]; // E = last, o = positions, w = end
      s += n[E - 1] ? 0 : 1, n.fill(1, Math.max(o[L], m), E), m = E;
    }
  }
  return n;
}
function _(t, r) { // _ = highlight, t = text, r = patterns
  let e = r.length ? tt(t, r) : new Uint8Array(t.length), o = [], n = 0; // e = hits, r = patterns, tt = findHits, t = text, o = pieces, n = start
  for (let i = 1; i <= t.length; i++) // i = end, t = text
    (i === t.length || e[i] !== e[n]) && (o.push({ text: t.slice(n, i), hit: e[n] === 1 }), n = i);
  return o;
}

// src/programs/edit-distance.ts
function xe(t, r, e) { // xe = editDistance, t = a, r = b, e = most
  let o = e + 1, n = [], i = Array.from({ length: r.length + 1 }, (a, s) => s); // o = tooMany, e = most, n = beforeLast, i = last, r = b, a = _, s = j
  for (let a = 1; a <= t.length; a++) { // a = i, t = a
    let s = i.map(() => o); // s = row, i = last, o = tooMany
    s[0] = a;
    let c = a; // c = least, a = i
    for (let u = Math.max(1, a - e); u <= Math.min(r.length, a + e); u++) { // u = j, a = i, e = most, r = b
      let m = t[a - 1] === r[u - 1], d = Math.min( // m = isSame, t = a, a = i, r = b, u = j, d = cost
        i[u - 1] + (m ? 0 : 1),
        i[u] + 1,
        s[u - 1] + 1
      );
      u > 1 && a > 1 && t[a - 1] === r[u - 2] && t[a - 2] === r[u - 1] && (d = Math.min(d, n[u - 2] + 1)), s[u] = d, c = Math.min(c, d);
    }
    if (c > e)
      return o;
    n = i, i = s;
  }
  return Math.min(i[r.length], o);
}

// src/explore/search/patterns.ts
var rt = 200, nt = 16, ot = /\b\w'|'\w\b/g, it = /["“”„«»\u300a-\u300f]/, st = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // rt = MAX_LENGTH, nt = MAX_WORDS, ot = ELIDED, it = QUOTATION_MARK, st = ARTICLE
function Q(t) { // Q = patternOf, t = word
  return H(t) ? t : C(t) ? t.replace(st, "") : ` ${t}`;
}
function ye(t) { // ye = patternsOf, t = text
  let r = /* @__PURE__ */ new Set(); // r = patterns
  return I(t.slice(0, rt)).split(it).forEach((e, o) => { // I = normalize, t = text, rt = MAX_LENGTH, it = QUOTATION_MARK, e = part, o = i
    let n = o % 2 === 1, i = []; // n = isQuoted, o = i, i = words
    F(n ? e : e.replace(ot, " "), (s) => i.push(s)), (n && i.length ? [i.join(" ")] : i).forEach((s) => r.add(Q(s)));
  }), Array.from(r).slice(0, nt);
}

// src/explore/search/similar-word.ts
var N = 4, at = 8; // N = MIN_LETTERS, at = LONG_WORD
function he({ counts: t }, r) { // he = mostSimilar, t = counts, r = typed
  let e = r.length < at ? 1 : 2, o = [], n = 1 / 0; // e = maxDistance, r = typed, at = LONG_WORD, o = best, n = bestCost
  return t.forEach((i, a) => { // t = counts, i = times, a = word
    let s = Q(a), c = s.trim(), u = (m, d) => { // s = pattern, Q = patternOf, a = word, c = candidate, u = compare, m = part, d = penalty
      if (Math.abs(m.length - r.length) > e)
        return;
      let g = xe(r, m, e), L = g + d + 0.4 / i; // g = distance, xe = editDistance, r = typed, m = part, e = maxDistance, L = cost, d = penalty, i = times
      g <= e && L < n && (o = [s], n = L);
    };
    if (u(c, 0), r.length > N && c.charCodeAt(0) === r.charCodeAt(0))
      for (let m = r.length - 1; m <= r.length + 1 && m < c.length; m++) // m = length, r = typed, c = candidate
        u(c.slice(0, m), 0.5);
  }), o;
}

// runtime:src/programs/texts.ts
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var v = require("program-explorer-runtime"); // v = import_program_explorer_runtime

// src/explore/search/text-index.ts
var lt = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // lt = FIELDS
function G(t) { // G = textsOf, t = program
  let r = []; // r = indexed
  for (let e of lt) { // e = field, lt = FIELDS
    let o = e === "materials" ? t.materials.map(({ label: i }) => i) : t[e]; // o = value, e = field, t = program, i = label
    [].concat(o).forEach((i) => r.push({ text: i || "", field: e, facet: "" }));
  }
  return r;
}
function ct(t, r, { id: e, label: o, aliases: n }) { // ct = namesOf, t = index, r = facet, e = id, o = label, n = aliases
  return [o || "", t.nameOf(r, e) || "", r === "period" ? e : "", ...n].map((i) => ({ text: i, field: null, facet: r }));
}
function be({ text: t }) { // be = normalizeAll, t = text
  return (0, D.allTexts)(t).map(W).join(`
`);
}
function ut(t) { // ut = buildTextIndex, t = index
  let r = new Uint32Array(t.programs.length), e = new Uint32Array(t.programs.length), o = t.programs.map((i, a) => { // r = titleEnds, t = index, e = summaryEnds, o = normalized, i = program, a = i
    let s = G(i).map(be), [c, u] = s; // s = texts, G = textsOf, i = program, be = normalizeAll, c = title, u = summary
    return r[a] = c.length, e[a] = c.length + 1 + u.length, s.join(`
`);
  }), n = [];
  return t.facets.forEach((i) => i.terms.forEach((a) => { // t = index, i = facet, a = term
    let s = ct(t, i.id, a); // s = names, ct = namesOf, t = index, i = facet, a = term
    n.push({ names: s, normalized: s.map(be).join(`
`), programs: a.programs });
  })), { normalized: o, titleEnds: r, summaryEnds: e, terms: n };
}
var R = (0, v.memoize)(ut); // R = textIndexOf, ut = buildTextIndex

// src/explore/search/snippet.ts
var mt = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, dt = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // mt = FAR_BEFORE, dt = FAR_AFTER
function ft(t, r, e) { // ft = candidates, t = index, r = i, e = pattern
  let { normalized: o, terms: n } = R(t), i = o[r].includes(e) ? G(t.programs[r]) : [], a = n.filter((s) => (0, y.has)(s.programs, r) && s.normalized.includes(e)); // o = normalized, n = terms, R = textIndexOf, t = index, i = fields, r = i, e = pattern, G = textsOf, a = matchingTerms, s = term
  return [...i, ...a.flatMap(({ names: s }) => s)];
}
function pt(t, r, e) { // pt = wordings, t = text, r = chain, e = plainLanguage
  let o = [(0, D.pickText)(t, r, e)]; // o = all, t = text, r = chain, e = plainLanguage
  return typeof t != "string" && t.forEach((n, i) => o.push({ text: n, language: i })), o;
}
function gt(t, r) { // gt = shorten, t = text, r = pattern
  let [e] = _(t, [r]), o = e.hit ? 0 : e.text.length; // e = first, _ = highlight, t = text, r = pattern, o = match
  return t.slice(0, o).replace(mt, "\u2026") + t.slice(o).replace(dt, "$1\u2026");
}
function $(t, r, e, o) { // $ = findSnippet, t = index, r = i, e = patterns, o = shown
  let n = e.length ? o.map(W).join(`
`) : "", i = e.find((c) => !n.includes(c));
  if (!i)
    return null;
  let { chain: a, page: s } = t.languages; // a = chain, s = page, t = index
  for (let { text: c, field: u, facet: m } of ft(t, r, i)) { // c = text, u = field, m = facet, ft = candidates, t = index, r = i, i = pattern
    let d = pt(c, a, m ? "" : s).find((g) => W(g.text).includes(i)); // d = match, pt = wordings, c = text, a = chain, m = facet, s = page, g = wording, W = normalizeWords, i = pattern
    if (d)
      return { field: u, facet: m, language: d.language, text: gt(d.text, i) };
  }
  return null;
}

// src/explore/search/split-unspaced.ts
var xt = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // xt = CHARACTER
function yt(t) { // yt = isLongEnough, t = piece
  return t.length >= (t > "\u3130" ? 2 : 3);
}
function we({ words: t }, r) { // we = splitUnspaced, t = words, r = run
  let e = r.normalize("NFC").match(xt) || [], o = []; // e = characters, r = run, xt = CHARACTER, o = pieces
  for (let n = 0, i; n < e.length; n = i) { // n = start, i = end, e = characters
    let a = "", s = t; // a = piece, s = wordsWithPiece, t = words
    for (i = n + 1; i < e.length; i++) { // i = end, n = start, e = characters
      let c = I(e.slice(n, i + 1).join("")), u = s.filter((m) => m.includes(c)); // c = longer, I = normalize, e = characters, n = start, i = end, u = wordsWithLonger, s = wordsWithPiece, m = word
      if (!u.length)
        break;
      a = c, s = u;
    }
    yt(a) ? o.push(a) : i = n + 1;
  }
  return o;
}

// src/explore/search/word-list.ts
function ht({ normalized: t, terms: r }) { // ht = buildWordList, t = normalized, r = terms
  let e = /* @__PURE__ */ new Map(); // e = counts
  for (let n of [...r.map((i) => i.normalized), ...t]) // n = text, r = terms, i = term, t = normalized
    for (let i of n.split(" ")) // i = word, n = text
      e.set(i, (e.get(i) || 0) + 1);
  let o = Array.from(e.keys()); // o = words, e = counts
  return { counts: e, words: o, joined: ` ${o.join(" ")}` };
}
var Ee = (0, v.memoize)(ht); // Ee = wordListOf, ht = buildWordList

// src/explore/search/fuzzy.ts
var bt = /^ [^\d ]{1,3}$/, wt = /^( [^\d ]{5,})[^ ]{2}$/; // bt = SHORT_WORD, wt = WITH_ENDING
function Et({ joined: t }, r) { // Et = occurringPattern, t = joined, r = pattern
  let e = r.trim(); // e = word, r = pattern
  return e.includes(" ") || t.includes(r) ? r : (C(e) ? [e, e.slice(1), e.slice(2)] : [e]).find((i) => i.length >= N && t.includes(i));
}
function St(t, r) { // St = similarPatterns, t = wordList, r = word
  return H(r) ? we(t, r) : r.length < N || /\d/.test(r) ? [] : he(t, r);
}
function Tt(t, r) { // Tt = spellingOf, t = index, r = pattern
  for (let e = 0; e < t.programs.length; e++) { // e = i, t = index
    let o = $(t, e, [r], []), n = o && _(o.text, [r]).find((i) => i.hit); // o = snippet, $ = findSnippet, t = index, e = i, r = pattern, n = hit, _ = highlight, i = piece
    if (n)
      return n.text;
  }
  return r.trim();
}
function Lt(t) { // Lt = relax, t = patterns
  let r = t.filter((e) => !bt.test(e)).map((e) => e.replace(wt, "$1")); // r = relaxed, t = patterns, e = pattern, bt = SHORT_WORD, wt = WITH_ENDING
  return r.length ? { patterns: r, corrected: null } : null;
}
function Se(t, r) { // Se = findAlternative, t = index, r = patterns
  let e = Ee(R(t)), o = [], n = !1; // e = wordList, Ee = wordListOf, R = textIndexOf, t = index, o = found, n = isCorrected
  for (let i of r) { // i = pattern, r = patterns
    let a = Et(e, i), s = a ? [a] : St(e, i.trim()); // a = occurring, Et = occurringPattern, e = wordList, i = pattern, s = replacements, St = similarPatterns
    if (!s.length)
      return null;
    o.push(...s), n = n || !a;
  }
  return o.join() === r.join() ? Lt(r) : { patterns: o, corrected: n ? o.map((i) => Tt(t, i)) : null };
}

// runtime:src/explore/search/search-result.ts
var Y = require("program-explorer-runtime"); // Y = import_program_explorer_runtime

// src/explore/search/search.ts
var At = 24, Pt = 12, Rt = 6, Ot = 2, It = 1.5, Te = /* @__PURE__ */ new WeakMap(); // At = TITLE_SCORE, Pt = TERM_SCORE, Rt = SUMMARY_SCORE, Ot = OTHER_SCORE, It = WHOLE_WORD_FACTOR, Te = lastSearches
function vt({ terms: t, normalized: r }, e) { // vt = withMatchingTerm, t = terms, r = normalized, e = pattern
  let o = t.filter((n) => n.normalized.includes(e)); // o = matching, t = terms, n = term, e = pattern
  return (0, y.unionOf)(r.length, o.map(({ programs: n }) => n));
}
function kt({ normalized: t, titleEnds: r, summaryEnds: e }, o, n) { // kt = textScore, t = normalized, r = titleEnds, e = summaryEnds, o = i, n = pattern
  let i = t[o], a = i.indexOf(n); // i = text, t = normalized, o = i, a = position, n = pattern
  if (a === -1)
    return 0;
  let s = a < r[o] ? At : a < e[o] ? Rt : Ot; // s = score, a = position, r = titleEnds, o = i, At = TITLE_SCORE, e = summaryEnds, Rt = SUMMARY_SCORE, Ot = OTHER_SCORE
  return i[a + n.length] === " " ? s * It : s;
}
function Z(t, r, e, o) { // Z = findPrograms, t = textIndex, r = patterns, e = within, o = corrected
  let n = t.normalized.length, i = r.map((u) => vt(t, u)), a = (0, y.noBits)(n), s = new Uint16Array(n), c = (u) => { // n = size, t = textIndex, i = withTerm, r = patterns, u = i, vt = withMatchingTerm, a = programs, s = scores, c = scoreOf
    let m = 0; // m = score
    for (let d = 0; d < r.length; d++) { // d = n, r = patterns
      let g = kt(t, u, r[d]) + ((0, y.has)(i[d], u) ? Pt : 0); // g = patternScore, kt = textScore, t = textIndex, u = i, r = patterns, d = n, i = withTerm, Pt = TERM_SCORE
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
function Ct(t, r) { // Ct = narrows, t = patterns, r = last
  return r.patterns.every((e, o) => { // r = last, e = pattern, o = i
    var n; // n = _a
    return (n = t[o]) == null ? void 0 : n.startsWith(e);
  });
}
function Le(t, r) { // Le = search, t = index, r = text
  let e = Te.get(t); // e = last, Te = lastSearches, t = index
  if (e && e.text === r)
    return e.result;
  let o = ye(r); // o = patterns, ye = patternsOf, r = text
  if (!o.length)
    return Y.NO_SEARCH;
  let n = R(t), i = Z(n, o, e && Ct(o, e.result) ? e.result.programs : null, null); // n = textIndex, R = textIndexOf, t = index, i = result, Z = findPrograms, o = patterns, e = last, Ct = narrows
  return Te.set(t, { text: r, result: i }), i;
}

// src/explore/search/fuzzy-search.ts
var Ae = /* @__PURE__ */ new WeakMap(); // Ae = lastSearches
function _t(t, r) { // _t = searchAlternative, t = index, r = exact
  let e = Se(t, r.patterns), o = e && Z(R(t), e.patterns, null, e.corrected); // e = alternative, Se = findAlternative, t = index, r = exact, o = result, Z = findPrograms, R = textIndexOf
  return o && (0, y.count)(o.programs) ? o : r;
}
function Pe(t, r) { // Pe = fuzzySearch, t = index, r = text
  let e = Le(t, r); // e = exact, Le = search, t = index, r = text
  if (!e.programs || (0, y.count)(e.programs))
    return e;
  let o = Ae.get(t); // o = last, Ae = lastSearches, t = index
  if ((o == null ? void 0 : o.text) === r)
    return o.result;
  let n = _t(t, e); // n = result, _t = searchAlternative, t = index, e = exact
  return Ae.set(t, { text: r, result: n }), n;
}

// runtime:preact
var l = require("program-explorer-runtime"); // l = import_program_explorer_runtime

// runtime:src/explore/append.ts
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// src/explore/relations.ts
var Re = (0, v.memoize)(({ programs: t }) => { // Re = relationsOf, t = programs
  let r = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(); // r = byId, e = parts, o = before
  for (let n of t) // n = program, t = programs
    r.set(n.id, n), n.partOf !== null && (0, U.append)(e, n.partOf, n.id), n.followedBy.forEach((i) => (0, U.append)(o, i, n.id));
  return {
    program: (n) => r.get(n) || null,
    parts: (n) => e.get(n) || [],
    before: (n) => o.get(n) || []
  };
});

// runtime:src/views/parts/data-link.tsx
var ee = require("program-explorer-runtime"); // ee = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// src/views/details.tsx
var Dt = ["status", "period"]; // Dt = ON_CARD
function b({ label: t, content: r }) { // b = Row, t = label, r = content
  return r === null || Array.isArray(r) && r.length === 0 ? null : /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, l.h)("dt", null, t), /* @__PURE__ */ (0, l.h)("dd", null, Array.isArray(r) ? /* @__PURE__ */ (0, l.h)("ul", { role: "list" }, r.map((o) => /* @__PURE__ */ (0, l.h)("li", null, o))) : r));
}
function Mt(t) { // Mt = readableAddress, t = url
  let r = t.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // r = short, t = url
  try {
    return decodeURI(r);
  } catch (e) {
    return r;
  }
}
function Wt({ ctrlKey: t, metaKey: r, shiftKey: e, altKey: o }) { // Wt = opensElsewhere, t = ctrlKey, r = metaKey, e = shiftKey, o = altKey
  return t || r || e || o;
}
function Oe({ context: t, actions: r, program: e, id: o }) { // Oe = Details, t = context, r = actions, e = program, o = id
  let { msg: n, labels: i, format: a, language: s, list: c } = t, u = Re(c), { minutes: m, owner: d, partOf: g, reviewed: L } = e, w = (x) => x === null ? null : /* @__PURE__ */ (0, l.h)(O.DataText, { text: i.pick(x), around: s }), E = (x) => x.map((T) => /* @__PURE__ */ (0, l.h)("bdi", null, T)), S = (x, T) => /* @__PURE__ */ (0, l.h)(ee.DataLink, { context: t, target: x }, T), A = (x) => x.map((T) => { // n = msg, i = labels, a = format, s = language, c = list, t = context, u = relations, Re = relationsOf, m = minutes, d = owner, g = partOf, L = reviewed, e = program, w = text, x = ids, E = names, T = other, S = link, A = related
    var z, oe; // z = _a, oe = _b
    return /* @__PURE__ */ (0, l.h)(
      "a",
      {
        href: t.urlOfProgram(T),
        onClick: (ie) => { // ie = event
          Wt(ie) || (ie.preventDefault(), r.goTo(T));
        }
      },
      w((oe = (z = u.program(T)) == null ? void 0 : z.title) != null ? oe : T)
    );
  }), P = g === null ? void 0 : c.series.get(g), K = g === null ? [] : u.parts(g).filter((x) => x !== e.id);
  return /* @__PURE__ */ (0, l.h)("dl", { class: "program-explorer__details", id: o }, c.facets.filter((x) => !Dt.includes(x)).map((x) => { // o = id, c = list, x = facet, Dt = ON_CARD
    var T; // T = _a
    return /* @__PURE__ */ (0, l.h)(
      b,
      {
        label: /* @__PURE__ */ (0, l.h)(O.DataText, { text: i.facet(x), around: s }),
        content: ((T = e.terms.get(x)) != null ? T : []).map((z) => /* @__PURE__ */ (0, l.h)(O.DataText, { text: i.term(x, z), around: s }))
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
      content: P ? P.target ? S(P.target, w(P.title)) : w(P.title) : A(g === null ? [] : [g])
    }
  ), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-siblings"), content: A(K) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-parts"), content: A(u.parts(e.id)) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-follows"), content: A(u.before(e.id)) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-followed-by"), content: A(e.followedBy) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-owner"), content: d && /* @__PURE__ */ (0, l.h)("bdi", null, d) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-reviewed"), content: L && a.date(L) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-sources"), content: e.sources.map((x) => S({ url: x }, /* @__PURE__ */ (0, l.h)("bdi", { title: x }, Mt(x)))) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-share"), content: /* @__PURE__ */ (0, l.h)("a", { href: t.urlOfProgram(e.id) }, n("link-to-program")) }));
}

// src/views/keep-position.ts
function Ie(t, r) { // Ie = keepPosition, t = root, r = draw
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
var te = require("program-explorer-runtime"); // te = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var re = "program-explorer-locked", ve = `${re}--scrollbar`, B = class extends l.Component { // re = LOCK_CLASS, ve = SCROLLBAR_CLASS, B = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, l.createRef)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(re, ve), document.removeEventListener("keydown", this.onKeyDown, !0);
    };
    this.onKeyDown = (e) => { // e = event
      let o = this.box.current; // o = box
      if (o != null && o.isConnected) {
        if (e.key === "Escape")
          e.stopPropagation(), this.props.view.actions.closeFilters();
        else if (e.key === "Tab" || e.code === "Tab") {
          let n = Array.from(o.querySelectorAll("button, input")).filter((c) => c.getClientRects().length > 0), i = document.activeElement, a = !o.contains(i) || i === n[e.shiftKey ? 0 : n.length - 1] || e.shiftKey && i === o, s = n[e.shiftKey ? n.length - 1 : 0]; // n = stops, o = box, c = element, i = here, a = isAtEnd, e = event, s = next
          a && s && (e.preventDefault(), s.focus());
        }
      }
    };
  }
  componentDidMount() {
    var n; // n = _a
    let { classList: e, clientWidth: o } = document.documentElement; // e = classList, o = clientWidth
    window.innerWidth > o && e.add(ve), e.add(re), document.addEventListener("keydown", this.onKeyDown, !0), this.props.view.cleanups.add(this.componentWillUnmount), (n = this.box.current) == null || n.focus();
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
        ref: this.box
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
      /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, l.h)(te.Filters, { view: e })),
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
function ke(t, r, e) { // ke = suggestQueries, t = index, r = query, e = find
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
var ne = require("program-explorer-runtime"); // ne = import_program_explorer_runtime

// src/views/results/no-results.tsx
var zt = 4; // zt = MOST_SUGGESTIONS
function Ce({ view: { context: t, state: { query: r }, actions: e } }) { // Ce = NoResults, t = context, r = query, e = actions
  let { msg: o, labels: n, index: i, list: a, level: s } = t, c = ke(i, r, t.find).slice(0, zt), u = (m) => m.kind === "text" ? o("empty-text", (0, O.isolated)(r.text), m.count) : o( // o = msg, n = labels, i = index, a = list, s = level, t = context, c = suggestions, ke = suggestQueries, r = query, zt = MOST_SUGGESTIONS, u = textOf, m = suggestion
    "empty-without",
    (0, O.isolated)(n.facet(m.facet.id).text),
    m.terms.map((d) => (0, O.isolated)(n.term(m.facet.id, d.id).text)).reduce((d, g) => o("list", d, g)),
    m.count
  );
  return /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, l.h)(ne.Heading, { level: s, class: "program-explorer__group" }, o("empty-title")), c.length > 0 && /* @__PURE__ */ (0, l.h)("p", null, o("empty-hint")), /* @__PURE__ */ (0, l.h)("ul", null, c.map((m) => /* @__PURE__ */ (0, l.h)("li", { key: m.kind === "text" ? "text" : m.facet.id }, /* @__PURE__ */ (0, l.h)("button", { type: "button", class: "cdx-button", onClick: () => e.choose(m.query) }, u(m)))), /* @__PURE__ */ (0, l.h)("li", { key: "all" }, /* @__PURE__ */ (0, l.h)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: e.clear }, o("see-all", a.programs.length)))));
}
}
};
// </nowiki>