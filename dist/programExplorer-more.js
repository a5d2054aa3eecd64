// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '08566ea87bd7ca9d',
create: function ( require, module ) {
"use strict";
var j = Object.defineProperty;
var vt = Object.getOwnPropertyDescriptor;
var Dt = Object.getOwnPropertyNames;
var Mt = Object.prototype.hasOwnProperty;
var zt = (t, r) => {
  for (var e in r)
    j(t, e, { get: r[e], enumerable: !0 });
}, Wt = (t, r, e, o) => {
  if (r && typeof r == "object" || typeof r == "function")
    for (let n of Dt(r))
      !Mt.call(t, n) && n !== e && j(t, n, { get: () => r[n], enumerable: !(o = vt(r, n)) || o.enumerable });
  return t;
};
var Ft = (t) => Wt(j({}, "__esModule", { value: !0 }), t);

// src/more.ts
var Fe = {}; // Fe = more_exports
zt(Fe, {
  Details: () => Ot,
  FilterDialog: () => B,
  NoResults: () => _t,
  checkLink: () => lt,
  findSnippet: () => $,
  fuzzySearch: () => Rt,
  highlight: () => v,
  keepFragment: () => dt,
  keepPlace: () => ct,
  keepPosition: () => It,
  textIndexOf: () => A
});
module.exports = Ft(Fe);

// runtime:src/app/derive.ts
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// runtime:src/explore/query.ts
var V = require("program-explorer-runtime"); // V = import_program_explorer_runtime

// runtime:src/app/url.ts
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// src/app/repair-link.ts
var Ht = "selftest", Nt = /[\s.,:;!)\]}>"'’”»\u200b-\u200f\ufeff]+$/, st = 20; // Ht = SELFTEST, Nt = AFTER_LINK, st = MOST_ADDED
function $t(t, r) { // $t = findKnown, t = value, r = isKnown
  let e = t.slice(0, -st) + t.slice(-st).replace(Nt, ""); // e = clean, t = value, st = MOST_ADDED, Nt = AFTER_LINK
  return [t, e, t.toLowerCase(), e.toLowerCase()].find(r);
}
function Ut(t) { // Ut = partsOf, t = hash
  var o; // o = _a
  let r = (o = (0, h.restOf)(t)) != null ? o : ""; // r = rest, o = _a, t = hash
  return (/[=&]/.test(r) ? r : (0, h.decode)(/\.3D/.test(r) ? r.replace(/\.([\dA-F]{2})/g, "%$1") : r)).split(/&(?:amp;)?/);
}
function at(t, r) { // at = repairLink, t = hash, r = known
  var s; // s = _a
  let e = /* @__PURE__ */ new Map(), o = [], n = null, i = null, a = null; // e = chosen, o = unknown, n = text, i = sort, a = program
  for (let c of Ut(t)) { // c = part, Ut = partsOf, t = hash
    let [u = "", ...m] = c.split("="), d = (0, h.decode)(u), g = d.toLowerCase(), L = m.join("="), E = (S, w) => { // u = rawKey, m = rest, c = part, d = key, g = small, L = raw, E = find, S = value, w = isKnown
      var R; // R = _a
      let P = (R = $t(S, w)) != null ? R : null; // P = found, R = _a, $t = findKnown, S = value, w = isKnown
      return P === null && S && o.push(`${d}=${S}`), P;
    };
    if (!m.length && n !== null)
      n += `&${c}`;
    else if (!m.length)
      d && d !== Ht && o.push(d);
    else if (g === "q")
      n = L;
    else if (g === "sort")
      i = E((0, h.decode)(L), (S) => V.SORTS.includes(S));
    else if (g === "program")
      a = E((0, h.decode)(L), r.hasProgram);
    else if (g !== "view")
      for (let S of L.split(",").map(h.decode).flatMap((w) => r.hasTerm(d, w) ? w : w.split(","))) { // S = term, L = raw, w = one, r = known, d = key
        let w = d, P = E(S, (R) => [d, g].some((K) => r.hasTerm(w = K, R))); // w = facet, d = key, P = id, E = find, S = term, R = one, g = small, K = each, r = known
        P !== null && e.set(w, Array.from(/* @__PURE__ */ new Set([...(s = e.get(w)) != null ? s : [], P])));
      }
  }
  return { query: { text: n === null ? "" : (0, h.normalText)((0, h.decode)(n.replace(/[_+]/g, " "))), chosen: e, sort: i, program: a }, unknown: o };
}

// src/app/check-link.ts
var Bt = 200; // Bt = MAX_QUOTED
function lt(t, r, { index: e, derive: o, fragmentOf: n, msg: i, notify: a }) { // lt = checkLink, t = history, r = store, e = index, o = derive, n = fragmentOf, i = msg, a = notify
  let s = t.read(); // s = link, t = history
  if (!s)
    return;
  let { query: c, unknown: u } = at(s, e), m = (0, X.withoutHiddenDetails)(e, o, c), { query: d, open: g } = r.get(); // c = found, u = unknown, at = repairLink, s = link, e = index, m = query, o = derive, d = shown, g = open, r = store
  n(m) !== n(d) && r.set({ query: m, settled: { query: m, cause: "address" } }), m.program !== c.program ? a(i("link-hidden")) : u.length > 0 ? a(i("link-unknown", u.join(", ").slice(0, Bt))) : t.write(n(m), "replace", g.filters);
}

// src/app/keep-place.ts
function ct(t, r, e) { // ct = keepPlace, t = view, r = history, e = countCards
  let o, n = () => { // o = timer, n = keep
    t.clearTimeout(o), r.keepPlace(t.pageYOffset, e());
  }, i = () => { // i = onScroll
    t.clearTimeout(o), o = t.setTimeout(n, 400);
  };
  return t.addEventListener("scroll", i, { passive: !0 }), t.addEventListener("pagehide", n), () => { // t = view, i = onScroll, n = keep
    t.clearTimeout(o), t.removeEventListener("scroll", i), t.removeEventListener("pagehide", n);
  };
}

// src/app/language-links.ts
var Kt = ".mw-pt-languages a, .interwiki-pagetranslation a", ut = ["mousedown", "focusin"]; // Kt = LINKS, ut = EVENTS
function mt({ target: t }) { // mt = copyFragment, t = target
  let r = t instanceof Element ? t.closest(Kt) : null; // r = link, t = target, Kt = LINKS
  r && (r.hash = (0, h.isFragmentOurs)(location.hash) ? location.hash : "");
}
function dt() { // dt = keepFragment
  return ut.forEach((t) => document.addEventListener(t, mt)), () => ut.forEach((t) => document.removeEventListener(t, mt));
}

// runtime:src/explore/bitset.ts
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/explore/search/normalize.ts
var jt = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", q = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((t) => [t.charAt(0), t.slice(1)])); // jt = REMOVED, q = REPLACEMENTS, t = pair
function ft(t, r, e) { // ft = replaceRange, t = from, r = to, e = length
  for (let o = 0; o < e; o++) // o = i, e = length
    q.set(String.fromCharCode(t + o), String.fromCharCode(r + o));
}
ft(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((t) => ft(parseInt(t, 16), 48, 10));
var Xt = new RegExp(`[${jt}${Array.from(q.keys()).join("")}]`, "g"), Vt = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, qt = /^[\0-\x7f]*$/; // Xt = REMOVED_OR_REPLACED, jt = REMOVED, q = REPLACEMENTS, Vt = KANA_OR_NASAL, qt = ASCII
function I(t) { // I = normalize, t = text
  return qt.test(t) ? t.toLowerCase() : t.normalize("NFKD").toLowerCase().replace(Xt, (r) => q.get(r) || "").replace(Vt, (r) => r > "\u3000" ? r.normalize("NFC") : "\u0928");
}

// src/explore/search/words.ts
var J = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", Jt = "\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", pt = `[^${J}${Jt}]+`, gt = new RegExp(`[${J}]+|${pt}(?:'(?=[\\u0400-\\u04ff])${pt})*`, "g"), Qt = new RegExp(`[${J}]`), Gt = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // J = UNSPACED, Jt = BETWEEN, pt = SPACED_WORD, gt = WORD, Qt = UNSPACED_LETTER, Gt = PREFIXABLE
function F(t, r) { // F = eachWord, t = normalized, r = visit
  t.replace(gt, (e, o) => (r(e, o), ""));
}
function z(t) { // z = normalizeWords, t = text
  let r = I(t).match(gt); // r = words, I = normalize, t = text, gt = WORD
  return r ? ` ${r.join(" ")} ` : "";
}
function H(t) { // H = isUnspaced, t = word
  return Qt.test(t);
}
function _(t) { // _ = mayHavePrefix, t = word
  return Gt.test(t);
}

// src/explore/search/highlight.ts
var Yt = 100, Zt = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // Yt = MOST_MARKS, Zt = CHARACTER
function te(t) { // te = normalizeWithPositions, t = text
  let r = "", e = [], o = 0; // r = letters, e = letterPositions, o = position
  for (let a of t.match(Zt) || []) { // a = character, t = text, Zt = CHARACTER
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
function ee(t, r) { // ee = findHits, t = text, r = patterns
  let { normalized: e, positions: o } = te(t), n = new Uint8Array(t.length); // e = normalized, o = positions, te = normalizeWithPositions, t = text, n = hits
  for (let i of r) { // i = pattern, r = patterns
    let a = i.startsWith(" ") || _(i), s = 0, c = 0, u = 0, m = 0; // a = includesPrefix, i = pattern, _ = mayHavePrefix, s = marks, c = searched, u = wordStart, m = marked
    for (let d = e.indexOf(i); d !== -1 && s < Yt; d = e.indexOf(i, d + 1)) { // d = match, e = normalized, i = pattern, s = marks, Yt = MOST_MARKS
      let g = e.slice(c, d + 1).lastIndexOf(" "); // g = space, e = normalized, c = searched, d = match
      u = g === -1 ? u : c + g + 1, c = d + 1;
      let L = a ? u : d, E = d + i.length; // L = start, a = includesPrefix, u = wordStart, d = match, E = end, i = pattern
      for (; o[E] === o[E - 1]; ) // o = positions, E = end
        E++;
      let S = o[E]; // S = last, o = positions, E = end
      s += n[S - 1] ? 0 : 1, n.fill(1, Math.max(o[L], m), S), m = S;
    }
  }
  return n;
}
function v(t, r) { // v = highlight, t = text, r = patterns
  let e = r.length ? ee(t, r) : new Uint8Array(t.length), o = [], n = 0; // e = hits, r = patterns, ee = findHits, t = text, o = pieces, n = start
  for (let i = 1; i <= t.length; i++) // i = end, t = text
    (i === t.length || e[i] !== e[n]) && (o.push({ text: t.slice(n, i), hit: e[n] === 1 }), n = i);
  return o;
}

// src/programs/edit-distance.ts
function xt(t, r, e) { // xt = editDistance, t = a, r = b, e = most
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
var re = 200, ne = 16, oe = /\b\w'|'\w\b/g, ie = /["“”„«»\u300a-\u300f]/, se = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // re = MAX_LENGTH, ne = MAX_WORDS, oe = ELIDED, ie = QUOTATION_MARK, se = ARTICLE
function Q(t) { // Q = patternOf, t = word
  return H(t) ? t : _(t) ? t.replace(se, "") : ` ${t}`;
}
function yt(t) { // yt = patternsOf, t = text
  let r = /* @__PURE__ */ new Set(); // r = patterns
  return I(t.slice(0, re)).split(ie).forEach((e, o) => { // I = normalize, t = text, re = MAX_LENGTH, ie = QUOTATION_MARK, e = part, o = i
    let n = o % 2 === 1, i = []; // n = isQuoted, o = i, i = words
    F(n ? e : e.replace(oe, " "), (s) => i.push(s)), (n && i.length ? [i.join(" ")] : i).forEach((s) => r.add(Q(s)));
  }), Array.from(r).slice(0, ne);
}

// src/explore/search/similar-word.ts
var N = 4, ae = 8; // N = MIN_LETTERS, ae = LONG_WORD
function ht({ counts: t }, r) { // ht = mostSimilar, t = counts, r = typed
  let e = r.length < ae ? 1 : 2, o = [], n = 1 / 0; // e = maxDistance, r = typed, ae = LONG_WORD, o = best, n = bestCost
  return t.forEach((i, a) => { // t = counts, i = times, a = word
    let s = Q(a), c = s.trim(), u = (m, d) => { // s = pattern, Q = patternOf, a = word, c = candidate, u = compare, m = part, d = penalty
      if (Math.abs(m.length - r.length) > e)
        return;
      let g = xt(r, m, e), L = g + d + 0.4 / i; // g = distance, xt = editDistance, r = typed, m = part, e = maxDistance, L = cost, d = penalty, i = times
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
var k = require("program-explorer-runtime"); // k = import_program_explorer_runtime

// src/explore/search/text-index.ts
var le = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // le = FIELDS
function G(t) { // G = textsOf, t = program
  let r = []; // r = indexed
  for (let e of le) { // e = field, le = FIELDS
    let o = e === "materials" ? t.materials.map(({ label: i }) => i) : t[e]; // o = value, e = field, t = program, i = label
    [].concat(o).forEach((i) => r.push({ text: i || "", field: e, facet: "" }));
  }
  return r;
}
function ce(t, r, { id: e, label: o, aliases: n }) { // ce = namesOf, t = index, r = facet, e = id, o = label, n = aliases
  return [o || "", t.nameOf(r, e) || "", r === "period" ? e : "", ...n].map((i) => ({ text: i, field: null, facet: r }));
}
function bt({ text: t }) { // bt = normalizeAll, t = text
  return (0, D.allTexts)(t).map(z).join(`
`);
}
function ue(t) { // ue = buildTextIndex, t = index
  let r = new Uint32Array(t.programs.length), e = new Uint32Array(t.programs.length), o = t.programs.map((i, a) => { // r = titleEnds, t = index, e = summaryEnds, o = normalized, i = program, a = i
    let s = G(i).map(bt), [c, u] = s; // s = texts, G = textsOf, i = program, bt = normalizeAll, c = title, u = summary
    return r[a] = c.length, e[a] = c.length + 1 + u.length, s.join(`
`);
  }), n = [];
  return t.facets.forEach((i) => i.terms.forEach((a) => { // t = index, i = facet, a = term
    let s = ce(t, i.id, a); // s = names, ce = namesOf, t = index, i = facet, a = term
    n.push({ names: s, normalized: s.map(bt).join(`
`), programs: a.programs });
  })), { normalized: o, titleEnds: r, summaryEnds: e, terms: n };
}
var A = (0, k.memoize)(ue); // A = textIndexOf, ue = buildTextIndex

// src/explore/search/snippet.ts
var me = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, de = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // me = FAR_BEFORE, de = FAR_AFTER
function fe(t, r, e) { // fe = candidates, t = index, r = i, e = pattern
  let { normalized: o, terms: n } = A(t), i = o[r].includes(e) ? G(t.programs[r]) : [], a = n.filter((s) => (0, y.has)(s.programs, r) && s.normalized.includes(e)); // o = normalized, n = terms, A = textIndexOf, t = index, i = fields, r = i, e = pattern, G = textsOf, a = matchingTerms, s = term
  return [...i, ...a.flatMap(({ names: s }) => s)];
}
function pe(t, r, e) { // pe = wordings, t = text, r = chain, e = plainLanguage
  let o = [(0, D.pickText)(t, r, e)]; // o = all, t = text, r = chain, e = plainLanguage
  return typeof t != "string" && t.forEach((n, i) => o.push({ text: n, language: i })), o;
}
function ge(t, r) { // ge = shorten, t = text, r = pattern
  let [e] = v(t, [r]), o = e.hit ? 0 : e.text.length; // e = first, v = highlight, t = text, r = pattern, o = match
  return t.slice(0, o).replace(me, "\u2026") + t.slice(o).replace(de, "$1\u2026");
}
function $(t, r, e, o) { // $ = findSnippet, t = index, r = i, e = patterns, o = shown
  let n = e.length ? o.map(z).join(`
`) : "", i = e.find((c) => !n.includes(c));
  if (!i)
    return null;
  let { chain: a, page: s } = t.languages; // a = chain, s = page, t = index
  for (let { text: c, field: u, facet: m } of fe(t, r, i)) { // c = text, u = field, m = facet, fe = candidates, t = index, r = i, i = pattern
    let d = pe(c, a, m ? "" : s).find((g) => z(g.text).includes(i)); // d = match, pe = wordings, c = text, a = chain, m = facet, s = page, g = wording, z = normalizeWords, i = pattern
    if (d)
      return { field: u, facet: m, language: d.language, text: ge(d.text, i) };
  }
  return null;
}

// src/explore/search/split-unspaced.ts
var xe = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // xe = CHARACTER
function ye(t) { // ye = isLongEnough, t = piece
  return t.length >= (t > "\u3130" ? 2 : 3);
}
function Et({ words: t }, r) { // Et = splitUnspaced, t = words, r = run
  let e = r.normalize("NFC").match(xe) || [], o = []; // e = characters, r = run, xe = CHARACTER, o = pieces
  for (let n = 0, i; n < e.length; n = i) { // n = start, i = end, e = characters
    let a = "", s = t; // a = piece, s = wordsWithPiece, t = words
    for (i = n + 1; i < e.length; i++) { // i = end, n = start, e = characters
      let c = I(e.slice(n, i + 1).join("")), u = s.filter((m) => m.includes(c)); // c = longer, I = normalize, e = characters, n = start, i = end, u = wordsWithLonger, s = wordsWithPiece, m = word
      if (!u.length)
        break;
      a = c, s = u;
    }
    ye(a) ? o.push(a) : i = n + 1;
  }
  return o;
}

// src/explore/search/word-list.ts
function he({ normalized: t, terms: r }) { // he = buildWordList, t = normalized, r = terms
  let e = /* @__PURE__ */ new Map(); // e = counts
  for (let n of [...r.map((i) => i.normalized), ...t]) // n = text, r = terms, i = term, t = normalized
    for (let i of n.split(" ")) // i = word, n = text
      e.set(i, (e.get(i) || 0) + 1);
  let o = Array.from(e.keys()); // o = words, e = counts
  return { counts: e, words: o, joined: ` ${o.join(" ")}` };
}
var St = (0, k.memoize)(he); // St = wordListOf, he = buildWordList

// src/explore/search/fuzzy.ts
var be = /^ [^\d ]{1,3}$/, Ee = /^( [^\d ]{5,})[^ ]{2}$/; // be = SHORT_WORD, Ee = WITH_ENDING
function Se({ joined: t }, r) { // Se = occurringPattern, t = joined, r = pattern
  let e = r.trim(); // e = word, r = pattern
  return e.includes(" ") || t.includes(r) ? r : (_(e) ? [e, e.slice(1), e.slice(2)] : [e]).find((i) => i.length >= N && t.includes(i));
}
function we(t, r) { // we = similarPatterns, t = wordList, r = word
  return H(r) ? Et(t, r) : r.length < N || /\d/.test(r) ? [] : ht(t, r);
}
function Te(t, r) { // Te = spellingOf, t = index, r = pattern
  for (let e = 0; e < t.programs.length; e++) { // e = i, t = index
    let o = $(t, e, [r], []), n = o && v(o.text, [r]).find((i) => i.hit); // o = snippet, $ = findSnippet, t = index, e = i, r = pattern, n = hit, v = highlight, i = piece
    if (n)
      return n.text;
  }
  return r.trim();
}
function Le(t) { // Le = relax, t = patterns
  let r = t.filter((e) => !be.test(e)).map((e) => e.replace(Ee, "$1")); // r = relaxed, t = patterns, e = pattern, be = SHORT_WORD, Ee = WITH_ENDING
  return r.length ? { patterns: r, corrected: null } : null;
}
function wt(t, r) { // wt = findAlternative, t = index, r = patterns
  let e = St(A(t)), o = [], n = !1; // e = wordList, St = wordListOf, A = textIndexOf, t = index, o = found, n = isCorrected
  for (let i of r) { // i = pattern, r = patterns
    let a = Se(e, i), s = a ? [a] : we(e, i.trim()); // a = occurring, Se = occurringPattern, e = wordList, i = pattern, s = replacements, we = similarPatterns
    if (!s.length)
      return null;
    o.push(...s), n = n || !a;
  }
  return o.join() === r.join() ? Le(r) : { patterns: o, corrected: n ? o.map((i) => Te(t, i)) : null };
}

// runtime:src/explore/search/search-result.ts
var Y = require("program-explorer-runtime"); // Y = import_program_explorer_runtime

// src/explore/search/search.ts
var Pe = 24, Re = 12, Ae = 6, Oe = 2, Ie = 1.5, Tt = /* @__PURE__ */ new WeakMap(); // Pe = TITLE_SCORE, Re = TERM_SCORE, Ae = SUMMARY_SCORE, Oe = OTHER_SCORE, Ie = WHOLE_WORD_FACTOR, Tt = lastSearches
function ke({ terms: t, normalized: r }, e) { // ke = withMatchingTerm, t = terms, r = normalized, e = pattern
  let o = t.filter((n) => n.normalized.includes(e)); // o = matching, t = terms, n = term, e = pattern
  return (0, y.unionOf)(r.length, o.map(({ programs: n }) => n));
}
function Ce({ normalized: t, titleEnds: r, summaryEnds: e }, o, n) { // Ce = textScore, t = normalized, r = titleEnds, e = summaryEnds, o = i, n = pattern
  let i = t[o], a = i.indexOf(n); // i = text, t = normalized, o = i, a = position, n = pattern
  if (a === -1)
    return 0;
  let s = a < r[o] ? Pe : a < e[o] ? Ae : Oe; // s = score, a = position, r = titleEnds, o = i, Pe = TITLE_SCORE, e = summaryEnds, Ae = SUMMARY_SCORE, Oe = OTHER_SCORE
  return i[a + n.length] === " " ? s * Ie : s;
}
function Z(t, r, e, o) { // Z = findPrograms, t = textIndex, r = patterns, e = within, o = corrected
  let n = t.normalized.length, i = r.map((u) => ke(t, u)), a = (0, y.noBits)(n), s = new Uint16Array(n), c = (u) => { // n = size, t = textIndex, i = withTerm, r = patterns, u = i, ke = withMatchingTerm, a = programs, s = scores, c = scoreOf
    let m = 0; // m = score
    for (let d = 0; d < r.length; d++) { // d = n, r = patterns
      let g = Ce(t, u, r[d]) + ((0, y.has)(i[d], u) ? Re : 0); // g = patternScore, Ce = textScore, t = textIndex, u = i, r = patterns, d = n, i = withTerm, Re = TERM_SCORE
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
function _e(t, r) { // _e = narrows, t = patterns, r = last
  return r.patterns.every((e, o) => { // r = last, e = pattern, o = i
    var n; // n = _a
    return (n = t[o]) == null ? void 0 : n.startsWith(e);
  });
}
function Lt(t, r) { // Lt = search, t = index, r = text
  let e = Tt.get(t); // e = last, Tt = lastSearches, t = index
  if (e && e.text === r)
    return e.result;
  let o = yt(r); // o = patterns, yt = patternsOf, r = text
  if (!o.length)
    return Y.NO_SEARCH;
  let n = A(t), i = Z(n, o, e && _e(o, e.result) ? e.result.programs : null, null); // n = textIndex, A = textIndexOf, t = index, i = result, Z = findPrograms, o = patterns, e = last, _e = narrows
  return Tt.set(t, { text: r, result: i }), i;
}

// src/explore/search/fuzzy-search.ts
var Pt = /* @__PURE__ */ new WeakMap(); // Pt = lastSearches
function ve(t, r) { // ve = searchAlternative, t = index, r = exact
  let e = wt(t, r.patterns), o = e && Z(A(t), e.patterns, null, e.corrected); // e = alternative, wt = findAlternative, t = index, r = exact, o = result, Z = findPrograms, A = textIndexOf
  return o && (0, y.count)(o.programs) ? o : r;
}
function Rt(t, r) { // Rt = fuzzySearch, t = index, r = text
  let e = Lt(t, r); // e = exact, Lt = search, t = index, r = text
  if (!e.programs || (0, y.count)(e.programs))
    return e;
  let o = Pt.get(t); // o = last, Pt = lastSearches, t = index
  if ((o == null ? void 0 : o.text) === r)
    return o.result;
  let n = ve(t, e); // n = result, ve = searchAlternative, t = index, e = exact
  return Pt.set(t, { text: r, result: n }), n;
}

// runtime:preact
var l = require("program-explorer-runtime"); // l = import_program_explorer_runtime

// runtime:src/explore/append.ts
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// src/explore/relations.ts
var At = (0, k.memoize)(({ programs: t }) => { // At = relationsOf, t = programs
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
var tt = require("program-explorer-runtime"); // tt = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// src/views/details.tsx
var De = ["status", "period"]; // De = ON_CARD
function b({ label: t, content: r }) { // b = Row, t = label, r = content
  return r === null || Array.isArray(r) && r.length === 0 ? null : /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, l.h)("dt", null, t), /* @__PURE__ */ (0, l.h)("dd", null, Array.isArray(r) ? /* @__PURE__ */ (0, l.h)("ul", { role: "list" }, r.map((o) => /* @__PURE__ */ (0, l.h)("li", null, o))) : r));
}
function Me(t) { // Me = readableAddress, t = url
  let r = t.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // r = short, t = url
  try {
    return decodeURI(r);
  } catch (e) {
    return r;
  }
}
function ze({ ctrlKey: t, metaKey: r, shiftKey: e, altKey: o }) { // ze = opensElsewhere, t = ctrlKey, r = metaKey, e = shiftKey, o = altKey
  return t || r || e || o;
}
function Ot({ context: t, actions: r, program: e, id: o }) { // Ot = Details, t = context, r = actions, e = program, o = id
  let { msg: n, labels: i, format: a, language: s, list: c } = t, u = At(c), { minutes: m, owner: d, partOf: g, reviewed: L } = e, E = (x) => x === null ? null : /* @__PURE__ */ (0, l.h)(O.DataText, { text: i.pick(x), around: s }), S = (x) => x.map((T) => /* @__PURE__ */ (0, l.h)("bdi", null, T)), w = (x, T) => /* @__PURE__ */ (0, l.h)(tt.DataLink, { context: t, target: x }, T), P = (x) => x.map((T) => { // n = msg, i = labels, a = format, s = language, c = list, t = context, u = relations, At = relationsOf, m = minutes, d = owner, g = partOf, L = reviewed, e = program, E = text, x = ids, S = names, T = other, w = link, P = related
    var W, ot; // W = _a, ot = _b
    return /* @__PURE__ */ (0, l.h)(
      "a",
      {
        href: t.urlOfProgram(T),
        onClick: (it) => { // it = event
          ze(it) || (it.preventDefault(), r.goTo(T));
        }
      },
      E((ot = (W = u.program(T)) == null ? void 0 : W.title) != null ? ot : T)
    );
  }), R = g === null ? void 0 : c.series.get(g), K = g === null ? [] : u.parts(g).filter((x) => x !== e.id);
  return /* @__PURE__ */ (0, l.h)("dl", { class: "program-explorer__details", id: o }, c.facets.filter((x) => !De.includes(x)).map((x) => { // o = id, c = list, x = facet, De = ON_CARD
    var T; // T = _a
    return /* @__PURE__ */ (0, l.h)(
      b,
      {
        label: /* @__PURE__ */ (0, l.h)(O.DataText, { text: i.facet(x), around: s }),
        content: ((T = e.terms.get(x)) != null ? T : []).map((W) => /* @__PURE__ */ (0, l.h)(O.DataText, { text: i.term(x, W), around: s }))
      }
    );
  }), /* @__PURE__ */ (0, l.h)(
    b,
    {
      label: n("detail-session"),
      content: m && (m[0] === m[1] ? n("detail-minutes", m[0]) : n("detail-minutes-range", ...m))
    }
  ), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-duration"), content: E(e.duration) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-scale"), content: E(e.scale) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-team"), content: S(e.team) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-partners"), content: S(e.partners) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-materials"), content: e.materials.map(({ target: x, label: T }) => w(x, E(T))) }), /* @__PURE__ */ (0, l.h)(
    b,
    {
      label: n("detail-part-of"),
      content: R ? R.target ? w(R.target, E(R.title)) : E(R.title) : P(g === null ? [] : [g])
    }
  ), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-siblings"), content: P(K) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-parts"), content: P(u.parts(e.id)) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-follows"), content: P(u.before(e.id)) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-followed-by"), content: P(e.followedBy) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-owner"), content: d && /* @__PURE__ */ (0, l.h)("bdi", null, d) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-reviewed"), content: L && a.date(L) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-sources"), content: e.sources.map((x) => w({ url: x }, /* @__PURE__ */ (0, l.h)("bdi", { title: x }, Me(x)))) }), /* @__PURE__ */ (0, l.h)(b, { label: n("detail-share"), content: /* @__PURE__ */ (0, l.h)("a", { href: t.urlOfProgram(e.id) }, n("link-to-program")) }));
}

// src/views/keep-position.ts
function It(t, r) { // It = keepPosition, t = root, r = draw
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
var et = require("program-explorer-runtime"); // et = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var rt = "program-explorer-locked", kt = `${rt}--scrollbar`, B = class extends l.Component { // rt = LOCK_CLASS, kt = SCROLLBAR_CLASS, B = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, l.createRef)();
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
    window.innerWidth > o && e.add(kt), e.add(rt), document.addEventListener("keydown", this.onKeyDown, !0), (n = this.box.current) == null || n.focus();
  }
  componentWillUnmount() {
    document.documentElement.classList.remove(rt, kt), document.removeEventListener("keydown", this.onKeyDown, !0);
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
      /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, l.h)(et.Filters, { view: e })),
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
var C = require("program-explorer-runtime"); // C = import_program_explorer_runtime

// runtime:src/explore/query-changes.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// src/explore/suggestions.ts
function Ct(t, r, e) { // Ct = suggestQueries, t = index, r = query, e = find
  let o = []; // o = suggestions
  if (r.text.trim()) {
    let n = (0, M.withText)(r, ""); // n = shorter, r = query
    o.push({ kind: "text", query: n, count: (0, C.explore)(t, n, e).count });
  }
  return t.facets.forEach((n) => { // t = index, n = facet
    let i = (0, C.chosenTerms)(n, r); // i = terms, n = facet, r = query
    if (i.length) {
      let a = (0, M.withTerms)(r, n.id, []); // a = shorter, r = query, n = facet
      o.push({ kind: "terms", facet: n, terms: i, query: a, count: (0, C.explore)(t, a, e).count });
    }
  }), o.filter(({ count: n }) => n > 0).sort((n, i) => i.count - n.count);
}

// runtime:src/views/parts/heading.tsx
var nt = require("program-explorer-runtime"); // nt = import_program_explorer_runtime

// src/views/results/no-results.tsx
var We = 4; // We = MOST_SUGGESTIONS
function _t({ view: { context: t, state: { query: r }, actions: e } }) { // _t = NoResults, t = context, r = query, e = actions
  let { msg: o, labels: n, index: i, list: a, level: s } = t, c = Ct(i, r, t.find).slice(0, We), u = (m) => m.kind === "text" ? o("empty-text", (0, O.isolated)(r.text), m.count) : o( // o = msg, n = labels, i = index, a = list, s = level, t = context, c = suggestions, Ct = suggestQueries, r = query, We = MOST_SUGGESTIONS, u = textOf, m = suggestion
    "empty-without",
    (0, O.isolated)(n.facet(m.facet.id).text),
    m.terms.map((d) => (0, O.isolated)(n.term(m.facet.id, d.id).text)).reduce((d, g) => o("list", d, g)),
    m.count
  );
  return /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, l.h)(nt.Heading, { level: s, class: "program-explorer__group" }, o("empty-title")), c.length > 0 && /* @__PURE__ */ (0, l.h)("p", null, o("empty-hint")), /* @__PURE__ */ (0, l.h)("ul", null, c.map((m) => /* @__PURE__ */ (0, l.h)("li", { key: m.kind === "text" ? "text" : m.facet.id }, /* @__PURE__ */ (0, l.h)("button", { type: "button", class: "cdx-button", onClick: () => e.choose(m.query) }, u(m)))), /* @__PURE__ */ (0, l.h)("li", { key: "all" }, /* @__PURE__ */ (0, l.h)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: e.clear }, o("see-all", a.programs.length)))));
}
}
};
// </nowiki>