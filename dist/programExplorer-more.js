// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '08566ea87bd7ca9d',
create: function ( require, module ) {
"use strict";
var j = Object.defineProperty;
var Ct = Object.getOwnPropertyDescriptor;
var _t = Object.getOwnPropertyNames;
var vt = Object.prototype.hasOwnProperty;
var Dt = (t, r) => {
  for (var e in r)
    j(t, e, { get: r[e], enumerable: !0 });
}, Mt = (t, r, e, o) => {
  if (r && typeof r == "object" || typeof r == "function")
    for (let n of _t(r))
      !vt.call(t, n) && n !== e && j(t, n, { get: () => r[n], enumerable: !(o = Ct(r, n)) || o.enumerable });
  return t;
};
var zt = (t) => Mt(j({}, "__esModule", { value: !0 }), t);

// src/more.ts
var ze = {}; // ze = more_exports
Dt(ze, {
  Details: () => Pt,
  FilterDialog: () => K,
  NoResults: () => kt,
  checkLink: () => at,
  findSnippet: () => $,
  fuzzySearch: () => Rt,
  highlight: () => v,
  keepFragment: () => ut,
  keepPosition: () => It,
  textIndexOf: () => I
});
module.exports = zt(ze);

// runtime:src/app/derive.ts
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// runtime:src/explore/query.ts
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// runtime:src/app/url.ts
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// src/app/repair-link.ts
var Wt = "selftest", Ft = /[\s.,:;!)\]}>"'’”»\u200b-\u200f\ufeff]+$/, st = 20; // Wt = SELFTEST, Ft = AFTER_LINK, st = MOST_ADDED
function Ht(t, r) { // Ht = findKnown, t = value, r = isKnown
  let e = t.slice(0, -st) + t.slice(-st).replace(Ft, ""); // e = clean, t = value, st = MOST_ADDED, Ft = AFTER_LINK
  return [t, e, t.toLowerCase(), e.toLowerCase()].find(r);
}
function Nt(t) { // Nt = partsOf, t = hash
  var o; // o = _a
  let r = (o = (0, h.restOf)(t)) != null ? o : ""; // r = rest, o = _a, t = hash
  return (/[=&]/.test(r) ? r : (0, h.decode)(/\.3D/.test(r) ? r.replace(/\.([\dA-F]{2})/g, "%$1") : r)).split(/&(?:amp;)?/);
}
function it(t, r) { // it = repairLink, t = hash, r = known
  var i; // i = _a
  let e = /* @__PURE__ */ new Map(), o = [], n = null, s = null, a = null; // e = chosen, o = unknown, n = text, s = sort, a = program
  for (let c of Nt(t)) { // c = part, Nt = partsOf, t = hash
    let [u = "", ...m] = c.split("="), f = (0, h.decode)(u), g = f.toLowerCase(), R = m.join("="), E = (w, S) => { // u = rawKey, m = rest, c = part, f = key, g = small, R = raw, E = find, w = value, S = isKnown
      var P; // P = _a
      let A = (P = Ht(w, S)) != null ? P : null; // A = found, P = _a, Ht = findKnown, w = value, S = isKnown
      return A === null && w && o.push(`${f}=${w}`), A;
    };
    if (!m.length && n !== null)
      n += `&${c}`;
    else if (!m.length)
      f && f !== Wt && o.push(f);
    else if (g === "q")
      n = R;
    else if (g === "sort")
      s = E((0, h.decode)(R), (w) => q.SORTS.includes(w));
    else if (g === "program")
      a = E((0, h.decode)(R), r.hasProgram);
    else if (g !== "view")
      for (let w of R.split(",").map(h.decode).flatMap((S) => r.hasTerm(f, S) ? S : S.split(","))) { // w = term, R = raw, S = one, r = known, f = key
        let S = f, A = E(w, (P) => [f, g].some((B) => r.hasTerm(S = B, P))); // S = facet, f = key, A = id, E = find, w = term, P = one, g = small, B = each, r = known
        A !== null && e.set(S, Array.from(/* @__PURE__ */ new Set([...(i = e.get(S)) != null ? i : [], A])));
      }
  }
  return { query: { text: n === null ? "" : (0, h.normalText)((0, h.decode)(n.replace(/[_+]/g, " "))), chosen: e, sort: s, program: a }, unknown: o };
}

// src/app/check-link.ts
var $t = 200; // $t = MAX_QUOTED
function at(t, r, { index: e, derive: o, fragmentOf: n, msg: s, notify: a }) { // at = checkLink, t = history, r = store, e = index, o = derive, n = fragmentOf, s = msg, a = notify
  let i = t.read(); // i = link, t = history
  if (!i)
    return;
  let { query: c, unknown: u } = it(i, e), m = (0, X.withoutHiddenDetails)(e, o, c), { query: f, open: g } = r.get(); // c = found, u = unknown, it = repairLink, i = link, e = index, m = query, o = derive, f = shown, g = open, r = store
  n(m) !== n(f) && r.set({ query: m, settled: { query: m, cause: "address" } }), m.program !== c.program ? a(s("link-hidden")) : u.length > 0 ? a(s("link-unknown", u.join(", ").slice(0, $t))) : t.write(n(m), "replace", g.filters);
}

// src/app/language-links.ts
var Ut = ".mw-pt-languages a, .interwiki-pagetranslation a", lt = ["mousedown", "focusin"]; // Ut = LINKS, lt = EVENTS
function ct({ target: t }) { // ct = copyFragment, t = target
  let r = t instanceof Element ? t.closest(Ut) : null; // r = link, t = target, Ut = LINKS
  r && (r.hash = (0, h.isFragmentOurs)(location.hash) ? location.hash : "");
}
function ut() { // ut = keepFragment
  return lt.forEach((t) => document.addEventListener(t, ct)), () => lt.forEach((t) => document.removeEventListener(t, ct));
}

// runtime:src/explore/bitset.ts
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/explore/search/normalize.ts
var Kt = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", J = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((t) => [t.charAt(0), t.slice(1)])); // Kt = REMOVED, J = REPLACEMENTS, t = pair
function mt(t, r, e) { // mt = replaceRange, t = from, r = to, e = length
  for (let o = 0; o < e; o++) // o = i, e = length
    J.set(String.fromCharCode(t + o), String.fromCharCode(r + o));
}
mt(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((t) => mt(parseInt(t, 16), 48, 10));
var Bt = new RegExp(`[${Kt}${Array.from(J.keys()).join("")}]`, "g"), jt = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Xt = /^[\0-\x7f]*$/; // Bt = REMOVED_OR_REPLACED, Kt = REMOVED, J = REPLACEMENTS, jt = KANA_OR_NASAL, Xt = ASCII
function L(t) { // L = normalize, t = text
  return Xt.test(t) ? t.toLowerCase() : t.normalize("NFKD").toLowerCase().replace(Bt, (r) => J.get(r) || "").replace(jt, (r) => r > "\u3000" ? r.normalize("NFC") : "\u0928");
}

// src/explore/search/words.ts
var V = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", qt = "\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", ft = `[^${V}${qt}]+`, dt = new RegExp(`[${V}]+|${ft}(?:'(?=[\\u0400-\\u04ff])${ft})*`, "g"), Jt = new RegExp(`[${V}]`), Vt = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // V = UNSPACED, qt = BETWEEN, ft = SPACED_WORD, dt = WORD, Jt = UNSPACED_LETTER, Vt = PREFIXABLE
function F(t, r) { // F = eachWord, t = normalized, r = visit
  t.replace(dt, (e, o) => (r(e, o), ""));
}
function z(t) { // z = normalizeWords, t = text
  let r = L(t).match(dt); // r = words, L = normalize, t = text, dt = WORD
  return r ? ` ${r.join(" ")} ` : "";
}
function H(t) { // H = isUnspaced, t = word
  return Jt.test(t);
}
function _(t) { // _ = mayHavePrefix, t = word
  return Vt.test(t);
}

// src/explore/search/highlight.ts
var Qt = 100, Gt = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // Qt = MOST_MARKS, Gt = CHARACTER
function Yt(t) { // Yt = normalizeWithPositions, t = text
  let r = "", e = [], o = 0; // r = letters, e = letterPositions, o = position
  for (let a of t.match(Gt) || []) { // a = character, t = text, Gt = CHARACTER
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
function Zt(t, r) { // Zt = findHits, t = text, r = patterns
  let { normalized: e, positions: o } = Yt(t), n = new Uint8Array(t.length); // e = normalized, o = positions, Yt = normalizeWithPositions, t = text, n = hits
  for (let s of r) { // s = pattern, r = patterns
    let a = s.startsWith(" ") || _(s), i = 0, c = 0, u = 0, m = 0; // a = includesPrefix, s = pattern, _ = mayHavePrefix, i = marks, c = searched, u = wordStart, m = marked
    for (let f = e.indexOf(s); f !== -1 && i < Qt; f = e.indexOf(s, f + 1)) { // f = match, e = normalized, s = pattern, i = marks, Qt = MOST_MARKS
      let g = e.slice(c, f + 1).lastIndexOf(" "); // g = space, e = normalized, c = searched, f = match
      u = g === -1 ? u : c + g + 1, c = f + 1;
      let R = a ? u : f, E = f + s.length; // R = start, a = includesPrefix, u = wordStart, f = match, E = end, s = pattern
      for (; o[E] === o[E - 1]; ) // o = positions, E = end
        E++;
      let w = o[E]; // w = last, o = positions, E = end
      i += n[w - 1] ? 0 : 1, n.fill(1, Math.max(o[R], m), w), m = w;
    }
  }
  return n;
}
function v(t, r) { // v = highlight, t = text, r = patterns
  let e = r.length ? Zt(t, r) : new Uint8Array(t.length), o = [], n = 0; // e = hits, r = patterns, Zt = findHits, t = text, o = pieces, n = start
  for (let s = 1; s <= t.length; s++) // s = end, t = text
    (s === t.length || e[s] !== e[n]) && (o.push({ text: t.slice(n, s), hit: e[n] === 1 }), n = s);
  return o;
}

// src/programs/edit-distance.ts
function pt(t, r, e) { // pt = editDistance, t = a, r = b, e = most
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
var te = 200, ee = 16, re = /\b\w'|'\w\b/g, ne = /["“”„«»\u300a-\u300f]/, oe = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // te = MAX_LENGTH, ee = MAX_WORDS, re = ELIDED, ne = QUOTATION_MARK, oe = ARTICLE
function Q(t) { // Q = patternOf, t = word
  return H(t) ? t : _(t) ? t.replace(oe, "") : ` ${t}`;
}
function gt(t) { // gt = patternsOf, t = text
  let r = /* @__PURE__ */ new Set(); // r = patterns
  return L(t.slice(0, te)).split(ne).forEach((e, o) => { // L = normalize, t = text, te = MAX_LENGTH, ne = QUOTATION_MARK, e = part, o = i
    let n = o % 2 === 1, s = []; // n = isQuoted, o = i, s = words
    F(n ? e : e.replace(re, " "), (i) => s.push(i)), (n && s.length ? [s.join(" ")] : s).forEach((i) => r.add(Q(i)));
  }), Array.from(r).slice(0, ee);
}

// src/explore/search/similar-word.ts
var N = 4, se = 8; // N = MIN_LETTERS, se = LONG_WORD
function xt({ counts: t }, r) { // xt = mostSimilar, t = counts, r = typed
  let e = r.length < se ? 1 : 2, o = [], n = 1 / 0; // e = maxDistance, r = typed, se = LONG_WORD, o = best, n = bestCost
  return t.forEach((s, a) => { // t = counts, s = times, a = word
    let i = Q(a), c = i.trim(), u = (m, f) => { // i = pattern, Q = patternOf, a = word, c = candidate, u = compare, m = part, f = penalty
      if (Math.abs(m.length - r.length) > e)
        return;
      let g = pt(r, m, e), R = g + f + 0.4 / s; // g = distance, pt = editDistance, r = typed, m = part, e = maxDistance, R = cost, f = penalty, s = times
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
var k = require("program-explorer-runtime"); // k = import_program_explorer_runtime

// src/explore/search/text-index.ts
var ie = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // ie = FIELDS
function G(t) { // G = textsOf, t = program
  let r = []; // r = indexed
  for (let e of ie) { // e = field, ie = FIELDS
    let o = e === "materials" ? t.materials.map(({ label: s }) => s) : t[e]; // o = value, e = field, t = program, s = label
    [].concat(o).forEach((s) => r.push({ text: s || "", field: e, facet: "" }));
  }
  return r;
}
function ae(t, r, { id: e, label: o, aliases: n }) { // ae = namesOf, t = index, r = facet, e = id, o = label, n = aliases
  return [o || "", t.nameOf(r, e) || "", r === "period" ? e : "", ...n].map((s) => ({ text: s, field: null, facet: r }));
}
function yt({ text: t }) { // yt = normalizeAll, t = text
  return (0, D.allTexts)(t).map(z).join(`
`);
}
function le(t) { // le = buildTextIndex, t = index
  let r = new Uint32Array(t.programs.length), e = new Uint32Array(t.programs.length), o = t.programs.map((s, a) => { // r = titleEnds, t = index, e = summaryEnds, o = normalized, s = program, a = i
    let i = G(s).map(yt), [c, u] = i; // i = texts, G = textsOf, s = program, yt = normalizeAll, c = title, u = summary
    return r[a] = c.length, e[a] = c.length + 1 + u.length, i.join(`
`);
  }), n = [];
  return t.facets.forEach((s) => s.terms.forEach((a) => { // t = index, s = facet, a = term
    let i = ae(t, s.id, a); // i = names, ae = namesOf, t = index, s = facet, a = term
    n.push({ names: i, normalized: i.map(yt).join(`
`), programs: a.programs });
  })), { normalized: o, titleEnds: r, summaryEnds: e, terms: n };
}
var I = (0, k.memoize)(le); // I = textIndexOf, le = buildTextIndex

// src/explore/search/snippet.ts
var ce = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, ue = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // ce = FAR_BEFORE, ue = FAR_AFTER
function me(t, r, e) { // me = candidates, t = index, r = i, e = pattern
  let { normalized: o, terms: n } = I(t), s = o[r].includes(e) ? G(t.programs[r]) : [], a = n.filter((i) => (0, y.has)(i.programs, r) && i.normalized.includes(e)); // o = normalized, n = terms, I = textIndexOf, t = index, s = fields, r = i, e = pattern, G = textsOf, a = matchingTerms, i = term
  return [...s, ...a.flatMap(({ names: i }) => i)];
}
function fe(t, r, e) { // fe = wordings, t = text, r = chain, e = plainLanguage
  let o = [(0, D.pickText)(t, r, e)]; // o = all, t = text, r = chain, e = plainLanguage
  return typeof t != "string" && t.forEach((n, s) => o.push({ text: n, language: s })), o;
}
function de(t, r) { // de = shorten, t = text, r = pattern
  let [e] = v(t, [r]), o = e.hit ? 0 : e.text.length; // e = first, v = highlight, t = text, r = pattern, o = match
  return t.slice(0, o).replace(ce, "\u2026") + t.slice(o).replace(ue, "$1\u2026");
}
function $(t, r, e, o) { // $ = findSnippet, t = index, r = i, e = patterns, o = shown
  let n = e.length ? o.map(z).join(`
`) : "", s = e.find((c) => !n.includes(c));
  if (!s)
    return null;
  let { chain: a, page: i } = t.languages; // a = chain, i = page, t = index
  for (let { text: c, field: u, facet: m } of me(t, r, s)) { // c = text, u = field, m = facet, me = candidates, t = index, r = i, s = pattern
    let f = fe(c, a, m ? "" : i).find((g) => z(g.text).includes(s)); // f = match, fe = wordings, c = text, a = chain, m = facet, i = page, g = wording, z = normalizeWords, s = pattern
    if (f)
      return { field: u, facet: m, language: f.language, text: de(f.text, s) };
  }
  return null;
}

// src/explore/search/split-unspaced.ts
var pe = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // pe = CHARACTER
function ge(t) { // ge = isLongEnough, t = piece
  return t.length >= (t > "\u3130" ? 2 : 3);
}
function ht({ words: t }, r) { // ht = splitUnspaced, t = words, r = run
  let e = r.normalize("NFC").match(pe) || [], o = []; // e = characters, r = run, pe = CHARACTER, o = pieces
  for (let n = 0, s; n < e.length; n = s) { // n = start, s = end, e = characters
    let a = "", i = t; // a = piece, i = wordsWithPiece, t = words
    for (s = n + 1; s < e.length; s++) { // s = end, n = start, e = characters
      let c = L(e.slice(n, s + 1).join("")), u = i.filter((m) => m.includes(c)); // c = longer, L = normalize, e = characters, n = start, s = end, u = wordsWithLonger, i = wordsWithPiece, m = word
      if (!u.length)
        break;
      a = c, i = u;
    }
    ge(a) ? o.push(a) : s = n + 1;
  }
  return o;
}

// src/explore/search/word-list.ts
function xe({ normalized: t, terms: r }) { // xe = buildWordList, t = normalized, r = terms
  let e = /* @__PURE__ */ new Map(); // e = counts
  for (let n of [...r.map((s) => s.normalized), ...t]) // n = text, r = terms, s = term, t = normalized
    for (let s of n.split(" ")) // s = word, n = text
      e.set(s, (e.get(s) || 0) + 1);
  let o = Array.from(e.keys()); // o = words, e = counts
  return { counts: e, words: o, joined: ` ${o.join(" ")}` };
}
var bt = (0, k.memoize)(xe); // bt = wordListOf, xe = buildWordList

// src/explore/search/fuzzy.ts
var ye = /^ [^\d ]{1,3}$/, he = /^( [^\d ]{5,})[^ ]{2}$/; // ye = SHORT_WORD, he = WITH_ENDING
function be({ joined: t }, r) { // be = occurringPattern, t = joined, r = pattern
  let e = r.trim(); // e = word, r = pattern
  return e.includes(" ") || t.includes(r) ? r : (_(e) ? [e, e.slice(1), e.slice(2)] : [e]).find((s) => s.length >= N && t.includes(s));
}
function Ee(t, r) { // Ee = similarPatterns, t = wordList, r = word
  return H(r) ? ht(t, r) : r.length < N || /\d/.test(r) ? [] : xt(t, r);
}
function we(t, r) { // we = spellingOf, t = index, r = pattern
  for (let e = 0; e < t.programs.length; e++) { // e = i, t = index
    let o = $(t, e, [r], []), n = o && v(o.text, [r]).find((s) => s.hit); // o = snippet, $ = findSnippet, t = index, e = i, r = pattern, n = hit, v = highlight, s = piece
    if (n)
      return n.text;
  }
  return r.trim();
}
function Se(t) { // Se = relax, t = patterns
  let r = t.filter((e) => !ye.test(e)).map((e) => e.replace(he, "$1")); // r = relaxed, t = patterns, e = pattern, ye = SHORT_WORD, he = WITH_ENDING
  return r.length ? { patterns: r, corrected: null } : null;
}
function Et(t, r) { // Et = findAlternative, t = index, r = patterns
  let e = bt(I(t)), o = [], n = !1; // e = wordList, bt = wordListOf, I = textIndexOf, t = index, o = found, n = isCorrected
  for (let s of r) { // s = pattern, r = patterns
    let a = be(e, s), i = a ? [a] : Ee(e, s.trim()); // a = occurring, be = occurringPattern, e = wordList, s = pattern, i = replacements, Ee = similarPatterns
    if (!i.length)
      return null;
    o.push(...i), n = n || !a;
  }
  return o.join() === r.join() ? Se(r) : { patterns: o, corrected: n ? o.map((s) => we(t, s)) : null };
}

// runtime:src/explore/search/search-result.ts
var Y = require("program-explorer-runtime"); // Y = import_program_explorer_runtime

// src/explore/search/search.ts
var Te = 24, Re = 12, Ae = 6, Pe = 2, Ie = 1.5, wt = /* @__PURE__ */ new WeakMap(); // Te = TITLE_SCORE, Re = TERM_SCORE, Ae = SUMMARY_SCORE, Pe = OTHER_SCORE, Ie = WHOLE_WORD_FACTOR, wt = lastSearches
function Oe({ terms: t, normalized: r }, e) { // Oe = withMatchingTerm, t = terms, r = normalized, e = pattern
  let o = t.filter((n) => n.normalized.includes(e)); // o = matching, t = terms, n = term, e = pattern
  return (0, y.unionOf)(r.length, o.map(({ programs: n }) => n));
}
function Le({ normalized: t, titleEnds: r, summaryEnds: e }, o, n) { // Le = textScore, t = normalized, r = titleEnds, e = summaryEnds, o = i, n = pattern
  let s = t[o], a = s.indexOf(n); // s = text, t = normalized, o = i, a = position, n = pattern
  if (a === -1)
    return 0;
  let i = a < r[o] ? Te : a < e[o] ? Ae : Pe; // i = score, a = position, r = titleEnds, o = i, Te = TITLE_SCORE, e = summaryEnds, Ae = SUMMARY_SCORE, Pe = OTHER_SCORE
  return s[a + n.length] === " " ? i * Ie : i;
}
function Z(t, r, e, o) { // Z = findPrograms, t = textIndex, r = patterns, e = within, o = corrected
  let n = t.normalized.length, s = r.map((u) => Oe(t, u)), a = (0, y.noBits)(n), i = new Uint16Array(n), c = (u) => { // n = size, t = textIndex, s = withTerm, r = patterns, u = i, Oe = withMatchingTerm, a = programs, i = scores, c = scoreOf
    let m = 0; // m = score
    for (let f = 0; f < r.length; f++) { // f = n, r = patterns
      let g = Le(t, u, r[f]) + ((0, y.has)(s[f], u) ? Re : 0); // g = patternScore, Le = textScore, t = textIndex, u = i, r = patterns, f = n, s = withTerm, Re = TERM_SCORE
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
function ke(t, r) { // ke = narrows, t = patterns, r = last
  return r.patterns.every((e, o) => { // r = last, e = pattern, o = i
    var n; // n = _a
    return (n = t[o]) == null ? void 0 : n.startsWith(e);
  });
}
function St(t, r) { // St = search, t = index, r = text
  let e = wt.get(t); // e = last, wt = lastSearches, t = index
  if (e && e.text === r)
    return e.result;
  let o = gt(r); // o = patterns, gt = patternsOf, r = text
  if (!o.length)
    return Y.NO_SEARCH;
  let n = I(t), s = Z(n, o, e && ke(o, e.result) ? e.result.programs : null, null); // n = textIndex, I = textIndexOf, t = index, s = result, Z = findPrograms, o = patterns, e = last, ke = narrows
  return wt.set(t, { text: r, result: s }), s;
}

// src/explore/search/fuzzy-search.ts
var Tt = /* @__PURE__ */ new WeakMap(); // Tt = lastSearches
function Ce(t, r) { // Ce = searchAlternative, t = index, r = exact
  let e = Et(t, r.patterns), o = e && Z(I(t), e.patterns, null, e.corrected); // e = alternative, Et = findAlternative, t = index, r = exact, o = result, Z = findPrograms, I = textIndexOf
  return o && (0, y.count)(o.programs) ? o : r;
}
function Rt(t, r) { // Rt = fuzzySearch, t = index, r = text
  let e = St(t, r); // e = exact, St = search, t = index, r = text
  if (!e.programs || (0, y.count)(e.programs))
    return e;
  let o = Tt.get(t); // o = last, Tt = lastSearches, t = index
  if ((o == null ? void 0 : o.text) === r)
    return o.result;
  let n = Ce(t, e); // n = result, Ce = searchAlternative, t = index, e = exact
  return Tt.set(t, { text: r, result: n }), n;
}

// runtime:preact
var l = require("program-explorer-runtime"); // l = import_program_explorer_runtime

// runtime:src/explore/append.ts
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// src/explore/relations.ts
var At = (0, k.memoize)(({ programs: t }) => { // At = relationsOf, t = programs
  let r = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(); // r = byId, e = parts, o = before
  for (let n of t) // n = program, t = programs
    r.set(n.id, n), n.partOf !== null && (0, U.append)(e, n.partOf, n.id), n.followedBy.forEach((s) => (0, U.append)(o, s, n.id));
  return {
    program: (n) => r.get(n) || null,
    parts: (n) => e.get(n) || [],
    before: (n) => o.get(n) || []
  };
});

// runtime:src/views/parts/data-link.tsx
var tt = require("program-explorer-runtime"); // tt = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// src/views/details.tsx
var _e = ["status", "period"]; // _e = ON_CARD
function b({ label: t, content: r }) { // b = Row, t = label, r = content
  return r === null || Array.isArray(r) && r.length === 0 ? null : /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, l.h)("dt", null, t), /* @__PURE__ */ (0, l.h)("dd", null, Array.isArray(r) ? /* @__PURE__ */ (0, l.h)("ul", { role: "list" }, r.map((o) => /* @__PURE__ */ (0, l.h)("li", null, o))) : r));
}
function ve(t) { // ve = readableAddress, t = url
  let r = t.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // r = short, t = url
  try {
    return decodeURI(r);
  } catch (e) {
    return r;
  }
}
function De({ ctrlKey: t, metaKey: r, shiftKey: e, altKey: o }) { // De = opensElsewhere, t = ctrlKey, r = metaKey, e = shiftKey, o = altKey
  return t || r || e || o;
}
function Pt({ context: t, actions: r, program: e, id: o }) { // Pt = Details, t = context, r = actions, e = program, o = id
  let { msg: n, labels: s, format: a, language: i, list: c } = t, u = At(c), { minutes: m, owner: f, partOf: g, reviewed: R } = e, E = (x) => x === null ? null : /* @__PURE__ */ (0, l.h)(O.DataText, { text: s.pick(x), around: i }), w = (x) => x.map((T) => /* @__PURE__ */ (0, l.h)("bdi", null, T)), S = (x, T) => /* @__PURE__ */ (0, l.h)(tt.DataLink, { context: t, target: x }, T), A = (x) => x.map((T) => { // n = msg, s = labels, a = format, i = language, c = list, t = context, u = relations, At = relationsOf, m = minutes, f = owner, g = partOf, R = reviewed, e = program, E = text, x = ids, w = names, T = other, S = link, A = related
    var W, nt; // W = _a, nt = _b
    return /* @__PURE__ */ (0, l.h)(
      "a",
      {
        href: t.urlOfProgram(T),
        onClick: (ot) => { // ot = event
          De(ot) || (ot.preventDefault(), r.goTo(T));
        }
      },
      E((nt = (W = u.program(T)) == null ? void 0 : W.title) != null ? nt : T)
    );
  }), P = g === null ? void 0 : c.series.get(g), B = g === null ? [] : u.parts(g).filter((x) => x !== e.id);
  return /* @__PURE__ */ (0, l.h)("dl", { class: "program-explorer__details", id: o }, c.facets.filter((x) => !_e.includes(x)).map((x) => { // o = id, c = list, x = facet, _e = ON_CARD
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
  ), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-duration"), content: E(e.duration) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-scale"), content: E(e.scale) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-team"), content: w(e.team) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-partners"), content: w(e.partners) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-materials"), content: e.materials.map(({ target: x, label: T }) => S(x, E(T))) }), /* @__PURE__ */ (0, l.h)(
    b,
    {
      label: n("detail-part-of"),
      content: P ? P.target ? S(P.target, E(P.title)) : E(P.title) : A(g === null ? [] : [g])
    }
  ), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-siblings"), content: A(B) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-parts"), content: A(u.parts(e.id)) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-follows"), content: A(u.before(e.id)) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-followed-by"), content: A(e.followedBy) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-owner"), content: f && /* @__PURE__ */ (0, l.h)("bdi", null, f) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-reviewed"), content: R && a.date(R) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-sources"), content: e.sources.map((x) => S({ url: x }, /* @__PURE__ */ (0, l.h)("bdi", { title: x }, ve(x)))) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-share"), content: /* @__PURE__ */ (0, l.h)("a", { href: t.urlOfProgram(e.id) }, n("link-to-program")) }));
}

// src/views/keep-position.ts
function It(t, r) { // It = keepPosition, t = root, r = draw
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
var et = require("program-explorer-runtime"); // et = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var Ot = "program-explorer-locked", K = class extends l.Component { // Ot = LOCK_CLASS, K = FilterDialog
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
    document.documentElement.classList.add(Ot), (e = this.box.current) == null || e.focus();
  }
  componentWillUnmount() {
    document.documentElement.classList.remove(Ot);
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
      /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, l.h)(et.Filters, { view: e })),
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
var C = require("program-explorer-runtime"); // C = import_program_explorer_runtime

// runtime:src/explore/query-changes.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// src/explore/suggestions.ts
function Lt(t, r, e) { // Lt = suggestQueries, t = index, r = query, e = find
  let o = []; // o = suggestions
  if (r.text.trim()) {
    let n = (0, M.withText)(r, ""); // n = shorter, r = query
    o.push({ kind: "text", query: n, count: (0, C.explore)(t, n, e).count });
  }
  return t.facets.forEach((n) => { // t = index, n = facet
    let s = (0, C.chosenTerms)(n, r); // s = terms, n = facet, r = query
    if (s.length) {
      let a = (0, M.withTerms)(r, n.id, []); // a = shorter, r = query, n = facet
      o.push({ kind: "terms", facet: n, terms: s, query: a, count: (0, C.explore)(t, a, e).count });
    }
  }), o.filter(({ count: n }) => n > 0).sort((n, s) => s.count - n.count);
}

// runtime:src/views/parts/heading.tsx
var rt = require("program-explorer-runtime"); // rt = import_program_explorer_runtime

// src/views/results/no-results.tsx
var Me = 4; // Me = MOST_SUGGESTIONS
function kt({ view: { context: t, state: { query: r }, actions: e } }) { // kt = NoResults, t = context, r = query, e = actions
  let { msg: o, labels: n, index: s, list: a, level: i } = t, c = Lt(s, r, t.find).slice(0, Me), u = (m) => m.kind === "text" ? o("empty-text", (0, O.isolated)(r.text), m.count) : o( // o = msg, n = labels, s = index, a = list, i = level, t = context, c = suggestions, Lt = suggestQueries, r = query, Me = MOST_SUGGESTIONS, u = textOf, m = suggestion
    "empty-without",
    (0, O.isolated)(n.facet(m.facet.id).text),
    m.terms.map((f) => (0, O.isolated)(n.term(m.facet.id, f.id).text)).reduce((f, g) => o("list", f, g)),
    m.count
  );
  return /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, l.h)(rt.Heading, { level: i, class: "program-explorer__group" }, o("empty-title")), c.length > 0 && /* @__PURE__ */ (0, l.h)("p", null, o("empty-hint")), /* @__PURE__ */ (0, l.h)("ul", null, c.map((m) => /* @__PURE__ */ (0, l.h)("li", { key: m.kind === "text" ? "text" : m.facet.id }, /* @__PURE__ */ (0, l.h)("button", { type: "button", class: "cdx-button", onClick: () => e.choose(m.query) }, u(m)))), /* @__PURE__ */ (0, l.h)("li", { key: "all" }, /* @__PURE__ */ (0, l.h)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: e.clear }, o("see-all", a.programs.length)))));
}
}
};
// </nowiki>