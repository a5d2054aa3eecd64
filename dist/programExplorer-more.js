// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '9b4041b9ff065ad8',
create: function ( require, module ) {
"use strict";
var q = Object.defineProperty;
var gt = Object.getOwnPropertyDescriptor;
var xt = Object.getOwnPropertyNames;
var yt = Object.prototype.hasOwnProperty;
var ht = (n, e) => {
  for (var t in e)
    q(n, t, { get: e[t], enumerable: !0 });
}, bt = (n, e, t, o) => {
  if (e && typeof e == "object" || typeof e == "function")
    for (let r of xt(e))
      !yt.call(n, r) && r !== t && q(n, r, { get: () => e[r], enumerable: !(o = gt(e, r)) || o.enumerable });
  return n;
};
var wt = (n) => bt(q({}, "__esModule", { value: !0 }), n);

// src/more.ts
var Bt = {}; // Bt = more_exports
ht(Bt, {
  Details: () => mt,
  FilterDialog: () => $,
  NoResults: () => ut,
  checkLink: () => Y,
  findSnippet: () => H,
  fuzzySearch: () => at,
  highlight: () => C,
  keepFragment: () => et,
  keepPosition: () => pt
});
module.exports = wt(Bt);

// runtime:src/app/derive.ts
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// runtime:src/explore/query.ts
var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// runtime:src/app/url.ts
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/app/repair-link.ts
var St = "selftest", Pt = /[\s.,:;!)\]}>"'’”»\u200b-\u200f\ufeff]+$/; // St = SELFTEST, Pt = AFTER_LINK
function Tt(n, e) { // Tt = findKnown, n = value, e = isKnown
  let t = n.replace(Pt, ""); // t = clean, n = value, Pt = AFTER_LINK
  return [n, t, n.toLowerCase(), t.toLowerCase()].find(e);
}
function Et(n) { // Et = partsOf, n = hash
  var o; // o = _a
  let e = (o = (0, y.restOf)(n)) != null ? o : ""; // e = rest, o = _a, n = hash
  return (/[=&]/.test(e) ? e : (0, y.decode)(/\.3D/.test(e) ? e.replace(/\.([\dA-F]{2})/g, "%$1") : e)).split(/&(?:amp;)?/);
}
function G(n, e) { // G = repairLink, n = hash, e = known
  var s; // s = _a
  let t = /* @__PURE__ */ new Map(), o = [], r = null, i = null, a = null; // t = chosen, o = unknown, r = text, i = sort, a = program
  for (let c of Et(n)) { // c = part, Et = partsOf, n = hash
    let [p = "", ...m] = c.split("="), u = (0, y.decode)(p), x = u.toLowerCase(), T = m.join("="), E = (k, w) => { // p = rawKey, m = rest, c = part, u = key, x = small, T = raw, E = find, k = value, w = isKnown
      var v; // v = _a
      let P = (v = Tt(k, w)) != null ? v : null; // P = found, v = _a, Tt = findKnown, k = value, w = isKnown
      return P === null && k && o.push(`${u}=${k}`), P;
    };
    if (!m.length && r !== null)
      r += `&${c}`;
    else if (!m.length)
      u && u !== St && o.push(u);
    else if (x === "q")
      r = T;
    else if (x === "sort")
      i = E((0, y.decode)(T), (k) => J.SORTS.includes(k));
    else if (x === "program")
      a = E((0, y.decode)(T), e.hasProgram);
    else if (x !== "view")
      for (let k of T.split(",").map(y.decode).flatMap((w) => e.hasTerm(u, w) ? w : w.split(","))) { // k = term, T = raw, w = one, e = known, u = key
        let w = u, P = E(k, (v) => [u, x].some((N) => e.hasTerm(w = N, v))); // w = facet, u = key, P = id, E = find, k = term, v = one, x = small, N = each, e = known
        P !== null && t.set(w, Array.from(/* @__PURE__ */ new Set([...(s = t.get(w)) != null ? s : [], P])));
      }
  }
  return { query: { text: r === null ? "" : (0, y.normalText)((0, y.decode)(r.replace(/[_+]/g, " "))), chosen: t, sort: i, program: a }, unknown: o };
}

// src/app/check-link.ts
var kt = 200; // kt = MAX_QUOTED
function Y(n, e, { index: t, derive: o, fragmentOf: r, msg: i, notify: a }) { // Y = checkLink, n = history, e = store, t = index, o = derive, r = fragmentOf, i = msg, a = notify
  let s = n.read(); // s = link, n = history
  if (!s)
    return;
  let { query: c, unknown: p } = G(s, t), m = (0, X.withoutHiddenDetails)(t, o, c), { query: u, open: x } = e.get(); // c = found, p = unknown, G = repairLink, s = link, t = index, m = query, o = derive, u = shown, x = open, e = store
  r(m) !== r(u) && e.set({ query: m, settled: { query: m, cause: "address" } }), m.program !== c.program ? a(i("link-hidden")) : p.length > 0 ? a(i("link-unknown", p.join(", ").slice(0, kt))) : n.write(r(m), "replace", x.filters);
}

// src/app/language-links.ts
var vt = ".mw-pt-languages a, .interwiki-pagetranslation a", Z = ["mousedown", "focusin"]; // vt = LINKS, Z = EVENTS
function tt({ target: n }) { // tt = copyFragment, n = target
  let e = n instanceof Element ? n.closest(vt) : null; // e = link, n = target, vt = LINKS
  e && (e.hash = (0, y.isFragmentOurs)(location.hash) ? location.hash : "");
}
function et() { // et = keepFragment
  return Z.forEach((n) => document.addEventListener(n, tt)), () => Z.forEach((n) => document.removeEventListener(n, tt));
}

// runtime:src/explore/bitset.ts
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// runtime:src/explore/search/normalize.ts
var R = require("program-explorer-runtime"); // R = import_program_explorer_runtime

// runtime:src/explore/search/words.ts
var b = require("program-explorer-runtime"); // b = import_program_explorer_runtime

// src/explore/search/highlight.ts
var Lt = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // Lt = CHARACTER
function At(n) { // At = normalizeWithPositions, n = text
  let e = "", t = [], o = 0; // e = letters, t = letterPositions, o = position
  for (let a of n.match(Lt) || []) { // a = character, n = text, Lt = CHARACTER
    let s = (0, R.normalize)(a); // s = normalized, a = character
    e += s;
    for (let c = 0; c < s.length; c++) // c = i, s = normalized
      t.push(o);
    o += a.length;
  }
  t.push(o);
  let r = " ", i = [0]; // r = words, i = positions
  return (0, b.eachWord)((0, R.normalize)(e), (a, s) => { // e = letters, a = word, s = start
    r += `${a} `;
    for (let c = s; c <= s + a.length; c++) // c = i, s = start, a = word
      i.push(t[c]);
  }), { normalized: r, positions: i };
}
function It(n, e) { // It = findHits, n = text, e = patterns
  let { normalized: t, positions: o } = At(n), r = new Uint8Array(n.length); // t = normalized, o = positions, At = normalizeWithPositions, n = text, r = hits
  for (let i of e) { // i = pattern, e = patterns
    let a = i.startsWith(" ") || (0, b.mayHavePrefix)(i); // a = includesPrefix, i = pattern
    for (let s = t.indexOf(i); s !== -1; s = t.indexOf(i, s + 1)) { // s = match, t = normalized, i = pattern
      let c = a ? t.lastIndexOf(" ", s) + 1 : s, p = s + i.length; // c = start, a = includesPrefix, t = normalized, s = match, p = end, i = pattern
      for (; o[p] === o[p - 1]; ) // o = positions, p = end
        p++;
      r.fill(1, o[c], o[p]);
    }
  }
  return r;
}
function C(n, e) { // C = highlight, n = text, e = patterns
  let t = e.length ? It(n, e) : new Uint8Array(n.length), o = [], r = 0; // t = hits, e = patterns, It = findHits, n = text, o = pieces, r = start
  for (let i = 1; i <= n.length; i++) // i = end, n = text
    (i === n.length || t[i] !== t[r]) && (o.push({ text: n.slice(r, i), hit: t[r] === 1 }), r = i);
  return o;
}

// src/programs/edit-distance.ts
function rt(n, e, t) { // rt = editDistance, n = a, e = b, t = most
  let o = t + 1, r = [], i = Array.from({ length: e.length + 1 }, (a, s) => s); // o = tooMany, t = most, r = beforeLast, i = last, e = b, a = _, s = j
  for (let a = 1; a <= n.length; a++) { // a = i, n = a
    let s = i.map(() => o); // s = row, i = last, o = tooMany
    s[0] = a;
    let c = a; // c = least, a = i
    for (let p = Math.max(1, a - t); p <= Math.min(e.length, a + t); p++) { // p = j, a = i, t = most, e = b
      let m = n[a - 1] === e[p - 1], u = Math.min( // m = isSame, n = a, a = i, e = b, p = j, u = cost
        i[p - 1] + (m ? 0 : 1),
        i[p] + 1,
        s[p - 1] + 1
      );
      p > 1 && a > 1 && n[a - 1] === e[p - 2] && n[a - 2] === e[p - 1] && (u = Math.min(u, r[p - 2] + 1)), s[p] = u, c = Math.min(c, u);
    }
    if (c > t)
      return o;
    r = i, i = s;
  }
  return Math.min(i[e.length], o);
}

// runtime:src/explore/search/patterns.ts
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// src/explore/search/similar-word.ts
var W = 4, Ot = 8; // W = MIN_LETTERS, Ot = LONG_WORD
function nt({ counts: n }, e) { // nt = mostSimilar, n = counts, e = typed
  let t = e.length < Ot ? 1 : 2, o = [], r = 1 / 0; // t = maxDistance, e = typed, Ot = LONG_WORD, o = best, r = bestCost
  return n.forEach((i, a) => { // n = counts, i = times, a = word
    let s = (0, U.patternOf)(a), c = s.trim(), p = (m, u) => { // s = pattern, a = word, c = candidate, p = compare, m = part, u = penalty
      if (Math.abs(m.length - e.length) > t)
        return;
      let x = rt(e, m, t), T = x + u + 0.4 / i; // x = distance, rt = editDistance, e = typed, m = part, t = maxDistance, T = cost, u = penalty, i = times
      x <= t && T < r && (o = [s], r = T);
    };
    if (p(c, 0), e.length > W && c.charCodeAt(0) === e.charCodeAt(0))
      for (let m = e.length - 1; m <= e.length + 1 && m < c.length; m++) // m = length, e = typed, c = candidate
        p(c.slice(0, m), 0.5);
  }), o;
}

// runtime:src/programs/texts.ts
var z = require("program-explorer-runtime"); // z = import_program_explorer_runtime

// runtime:src/explore/search/text-index.ts
var L = require("program-explorer-runtime"); // L = import_program_explorer_runtime

// src/explore/search/snippet.ts
var Rt = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, Ct = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // Rt = FAR_BEFORE, Ct = FAR_AFTER
function _t(n, e, t) { // _t = candidates, n = index, e = i, t = pattern
  let { normalized: o, terms: r } = (0, L.textIndexOf)(n), i = o[e].includes(t) ? (0, L.textsOf)(n.programs[e]) : [], a = r.filter((s) => (0, I.has)(s.programs, e) && s.normalized.includes(t)); // o = normalized, r = terms, n = index, i = fields, e = i, t = pattern, a = matchingTerms, s = term
  return [...i, ...a.flatMap(({ names: s }) => s)];
}
function Mt(n, e, t) { // Mt = wordings, n = text, e = chain, t = plainLanguage
  let o = [(0, z.pickText)(n, e, t)]; // o = all, n = text, e = chain, t = plainLanguage
  return typeof n != "string" && n.forEach((r, i) => o.push({ text: r, language: i })), o;
}
function Dt(n, e) { // Dt = shorten, n = text, e = pattern
  let [t] = C(n, [e]), o = t.hit ? 0 : t.text.length; // t = first, C = highlight, n = text, e = pattern, o = match
  return n.slice(0, o).replace(Rt, "\u2026") + n.slice(o).replace(Ct, "$1\u2026");
}
function H(n, e, t, o) { // H = findSnippet, n = index, e = i, t = patterns, o = shown
  let r = t.length ? o.map(b.normalizeWords).join(`
`) : "", i = t.find((c) => !r.includes(c));
  if (!i)
    return null;
  let { chain: a, page: s } = n.languages; // a = chain, s = page, n = index
  for (let { text: c, field: p, facet: m } of _t(n, e, i)) { // c = text, p = field, m = facet, _t = candidates, n = index, e = i, i = pattern
    let u = Mt(c, a, m ? "" : s).find((x) => (0, b.normalizeWords)(x.text).includes(i)); // u = match, Mt = wordings, c = text, a = chain, m = facet, s = page, x = wording, i = pattern
    if (u)
      return { field: p, facet: m, language: u.language, text: Dt(u.text, i) };
  }
  return null;
}

// src/explore/search/split-unspaced.ts
var Ft = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // Ft = CHARACTER
function Wt(n) { // Wt = isLongEnough, n = piece
  return n.length >= (n > "\u3130" ? 2 : 3);
}
function ot({ words: n }, e) { // ot = splitUnspaced, n = words, e = run
  let t = e.normalize("NFC").match(Ft) || [], o = []; // t = characters, e = run, Ft = CHARACTER, o = pieces
  for (let r = 0, i; r < t.length; r = i) { // r = start, i = end, t = characters
    let a = "", s = n; // a = piece, s = wordsWithPiece, n = words
    for (i = r + 1; i < t.length; i++) { // i = end, r = start, t = characters
      let c = (0, R.normalize)(t.slice(r, i + 1).join("")), p = s.filter((m) => m.includes(c)); // c = longer, t = characters, r = start, i = end, p = wordsWithLonger, s = wordsWithPiece, m = word
      if (!p.length)
        break;
      a = c, s = p;
    }
    Wt(a) ? o.push(a) : i = r + 1;
  }
  return o;
}

// runtime:src/explore/memoize.ts
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// src/explore/search/word-list.ts
function zt({ normalized: n, terms: e }) { // zt = buildWordList, n = normalized, e = terms
  let t = /* @__PURE__ */ new Map(); // t = counts
  for (let r of [...e.map((i) => i.normalized), ...n]) // r = text, e = terms, i = term, n = normalized
    for (let i of r.split(" ")) // i = word, r = text
      t.set(i, (t.get(i) || 0) + 1);
  let o = Array.from(t.keys()); // o = words, t = counts
  return { counts: t, words: o, joined: ` ${o.join(" ")}` };
}
var it = (0, D.memoize)(zt); // it = wordListOf, zt = buildWordList

// src/explore/search/fuzzy.ts
var Ht = /^ [^\d ]{1,3}$/, Kt = /^( [^\d ]{5,})[^ ]{2}$/; // Ht = SHORT_WORD, Kt = WITH_ENDING
function $t({ joined: n }, e) { // $t = occurringPattern, n = joined, e = pattern
  let t = e.trim(); // t = word, e = pattern
  return t.includes(" ") || n.includes(e) ? e : ((0, b.mayHavePrefix)(t) ? [t, t.slice(1), t.slice(2)] : [t]).find((i) => i.length >= W && n.includes(i));
}
function Nt(n, e) { // Nt = similarPatterns, n = wordList, e = word
  return (0, b.isUnspaced)(e) ? ot(n, e) : e.length < W || /\d/.test(e) ? [] : nt(n, e);
}
function qt(n, e) { // qt = spellingOf, n = index, e = pattern
  for (let t = 0; t < n.programs.length; t++) { // t = i, n = index
    let o = H(n, t, [e], []), r = o && C(o.text, [e]).find((i) => i.hit); // o = snippet, H = findSnippet, n = index, t = i, e = pattern, r = hit, C = highlight, i = piece
    if (r)
      return r.text;
  }
  return e.trim();
}
function Xt(n) { // Xt = relax, n = patterns
  let e = n.filter((t) => !Ht.test(t)).map((t) => t.replace(Kt, "$1")); // e = relaxed, n = patterns, t = pattern, Ht = SHORT_WORD, Kt = WITH_ENDING
  return e.length ? { patterns: e, corrected: null } : null;
}
function st(n, e) { // st = findAlternative, n = index, e = patterns
  let t = it((0, L.textIndexOf)(n)), o = [], r = !1; // t = wordList, it = wordListOf, n = index, o = found, r = isCorrected
  for (let i of e) { // i = pattern, e = patterns
    let a = $t(t, i), s = a ? [a] : Nt(t, i.trim()); // a = occurring, $t = occurringPattern, t = wordList, i = pattern, s = replacements, Nt = similarPatterns
    if (!s.length)
      return null;
    o.push(...s), r = r || !a;
  }
  return o.join() === e.join() ? Xt(e) : { patterns: o, corrected: r ? o.map((i) => qt(n, i)) : null };
}

// runtime:src/explore/search/search.ts
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// src/explore/search/fuzzy-search.ts
var lt = /* @__PURE__ */ new WeakMap(); // lt = lastSearches
function Jt(n, e) { // Jt = searchAlternative, n = index, e = exact
  let t = st(n, e.patterns), o = t && (0, _.findPrograms)((0, L.textIndexOf)(n), t.patterns, null, t.corrected); // t = alternative, st = findAlternative, n = index, e = exact, o = result
  return o && (0, I.count)(o.programs) ? o : e;
}
function at(n, e) { // at = fuzzySearch, n = index, e = text
  let t = (0, _.search)(n, e); // t = exact, n = index, e = text
  if (!t.programs || (0, I.count)(t.programs))
    return t;
  let o = lt.get(n); // o = last, lt = lastSearches, n = index
  if ((o == null ? void 0 : o.text) === e)
    return o.result;
  let r = Jt(n, t); // r = result, Jt = searchAlternative, n = index, t = exact
  return lt.set(n, { text: e, result: r }), r;
}

// runtime:preact
var l = require("program-explorer-runtime"); // l = import_program_explorer_runtime

// runtime:src/explore/append.ts
var K = require("program-explorer-runtime"); // K = import_program_explorer_runtime

// src/explore/relations.ts
var ct = (0, D.memoize)(({ programs: n }) => { // ct = relationsOf, n = programs
  let e = /* @__PURE__ */ new Map(), t = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(); // e = byId, t = parts, o = before
  for (let r of n) // r = program, n = programs
    e.set(r.id, r), r.partOf !== null && (0, K.append)(t, r.partOf, r.id), r.followedBy.forEach((i) => (0, K.append)(o, i, r.id));
  return {
    program: (r) => e.get(r) || null,
    parts: (r) => t.get(r) || [],
    before: (r) => o.get(r) || []
  };
});

// runtime:src/views/parts/text.tsx
var A = require("program-explorer-runtime"); // A = import_program_explorer_runtime

// src/views/details.tsx
var Ut = ["status", "period"]; // Ut = ON_CARD
function h({ label: n, content: e }) { // h = Row, n = label, e = content
  return e === null || Array.isArray(e) && e.length === 0 ? null : /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, l.h)("dt", null, n), /* @__PURE__ */ (0, l.h)("dd", null, Array.isArray(e) ? /* @__PURE__ */ (0, l.h)("ul", { role: "list" }, e.map((o) => /* @__PURE__ */ (0, l.h)("li", null, o))) : e));
}
function jt(n) { // jt = readableAddress, n = url
  let e = n.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // e = short, n = url
  try {
    return decodeURI(e);
  } catch (t) {
    return e;
  }
}
function Vt({ ctrlKey: n, metaKey: e, shiftKey: t, altKey: o }) { // Vt = opensElsewhere, n = ctrlKey, e = metaKey, t = shiftKey, o = altKey
  return n || e || t || o;
}
function mt({ context: n, actions: e, program: t, id: o }) { // mt = Details, n = context, e = actions, t = program, o = id
  let { msg: r, labels: i, format: a, language: s, list: c } = n, p = ct(c), { minutes: m, owner: u, partOf: x, reviewed: T } = t, E = (g) => g === null ? null : /* @__PURE__ */ (0, l.h)(A.DataText, { text: i.pick(g), around: s }), k = (g) => g.map((S) => /* @__PURE__ */ (0, l.h)("bdi", null, S)), w = (g, S) => /* @__PURE__ */ (0, l.h)("a", { href: n.urlOf(g), rel: "noopener" }, S), P = (g) => g.map((S) => { // r = msg, i = labels, a = format, s = language, c = list, n = context, p = relations, ct = relationsOf, m = minutes, u = owner, x = partOf, T = reviewed, t = program, E = text, g = ids, k = names, S = other, w = link, P = related
    var F, Q; // F = _a, Q = _b
    return /* @__PURE__ */ (0, l.h)(
      "a",
      {
        href: n.urlOfProgram(S),
        onClick: (B) => { // B = event
          Vt(B) || (B.preventDefault(), e.goTo(S));
        }
      },
      E((Q = (F = p.program(S)) == null ? void 0 : F.title) != null ? Q : S)
    );
  }), v = x === null ? void 0 : c.series.get(x), N = x === null ? [] : p.parts(x).filter((g) => g !== t.id);
  return /* @__PURE__ */ (0, l.h)("dl", { class: "program-explorer__details", id: o }, c.facets.filter((g) => !Ut.includes(g)).map((g) => { // o = id, c = list, g = facet, Ut = ON_CARD
    var S; // S = _a
    return /* @__PURE__ */ (0, l.h)(
      h,
      {
        label: /* @__PURE__ */ (0, l.h)(A.DataText, { text: i.facet(g), around: s }),
        content: ((S = t.terms.get(g)) != null ? S : []).map((F) => /* @__PURE__ */ (0, l.h)(A.DataText, { text: i.term(g, F), around: s }))
      }
    );
  }), /* @__PURE__ */ (0, l.h)(
    h,
    {
      label: r("detail-session"),
      content: m && (m[0] === m[1] ? r("detail-minutes", m[0]) : r("detail-minutes-range", ...m))
    }
  ), /* @__PURE__ */ (0, l.h)(h, { label: r("detail-duration"), content: E(t.duration) }), /* @__PURE__ */ (0, l.h)(h, { label: r("detail-scale"), content: E(t.scale) }), /* @__PURE__ */ (0, l.h)(h, { label: r("detail-team"), content: k(t.team) }), /* @__PURE__ */ (0, l.h)(h, { label: r("detail-partners"), content: k(t.partners) }), /* @__PURE__ */ (0, l.h)(h, { label: r("detail-materials"), content: t.materials.map(({ target: g, label: S }) => w(g, E(S))) }), /* @__PURE__ */ (0, l.h)(
    h,
    {
      label: r("detail-part-of"),
      content: v ? v.target ? w(v.target, E(v.title)) : E(v.title) : P(x === null ? [] : [x])
    }
  ), /* @__PURE__ */ (0, l.h)(h, { label: r("detail-siblings"), content: P(N) }), /* @__PURE__ */ (0, l.h)(h, { label: r("detail-parts"), content: P(p.parts(t.id)) }), /* @__PURE__ */ (0, l.h)(h, { label: r("detail-follows"), content: P(p.before(t.id)) }), /* @__PURE__ */ (0, l.h)(h, { label: r("detail-followed-by"), content: P(t.followedBy) }), /* @__PURE__ */ (0, l.h)(h, { label: r("detail-owner"), content: u && /* @__PURE__ */ (0, l.h)("bdi", null, u) }), /* @__PURE__ */ (0, l.h)(h, { label: r("detail-reviewed"), content: T && a.date(T) }), /* @__PURE__ */ (0, l.h)(h, { label: r("detail-sources"), content: t.sources.map((g) => w({ url: g }, /* @__PURE__ */ (0, l.h)("bdi", { title: g }, jt(g)))) }), /* @__PURE__ */ (0, l.h)(h, { label: r("detail-share"), content: /* @__PURE__ */ (0, l.h)("a", { href: n.urlOfProgram(t.id) }, r("link-to-program")) }));
}

// src/views/keep-position.ts
function pt(n, e) { // pt = keepPosition, n = root, e = draw
  var a; // a = _a
  let t = (a = n.ownerDocument.defaultView) != null ? a : window, o = (s) => { // t = view, a = _a, n = root, o = topOf, s = id
    var c; // c = _a
    return (c = n.ownerDocument.getElementById(s)) == null ? void 0 : c.getBoundingClientRect().top;
  }, i = Array.from(n.querySelectorAll("article"), (s) => { // i = before, n = root, s = article
    var c; // c = _a
    return (c = s.getAttribute("aria-labelledby")) != null ? c : "";
  }).map((s) => { // s = id
    var c; // c = _a
    return [s, (c = o(s)) != null ? c : -1 / 0];
  }).filter(([, s]) => s > 80 && s < t.innerHeight);
  e();
  for (let [s, c] of i) { // s = id, c = top, i = before
    let p = o(s); // p = now, o = topOf, s = id
    if (p !== void 0) {
      t.scrollBy(0, p - c);
      return;
    }
  }
}

// runtime:src/views/layout/filters.tsx
var j = require("program-explorer-runtime"); // j = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var dt = "program-explorer-locked", $ = class extends l.Component { // dt = LOCK_CLASS, $ = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, l.createRef)();
    this.onKeyDown = (t) => { // t = event
      let o = this.box.current; // o = box
      if (t.key === "Escape")
        t.stopPropagation(), this.props.view.actions.closeFilters();
      else if (t.key === "Tab" && o) {
        let r = Array.from(o.querySelectorAll("button, input")).filter((c) => c.getClientRects().length > 0), i = t.target, a = i === r[t.shiftKey ? 0 : r.length - 1] || t.shiftKey && i === o, s = r[t.shiftKey ? r.length - 1 : 0]; // r = stops, o = box, c = element, i = here, t = event, a = isAtEnd, s = next
        a && s && (t.preventDefault(), s.focus());
      }
    };
  }
  componentDidMount() {
    var t; // t = _a
    document.documentElement.classList.add(dt), (t = this.box.current) == null || t.focus();
  }
  componentWillUnmount() {
    document.documentElement.classList.remove(dt);
  }
  render({ view: t }) {
    let { context: { msg: o, idPrefix: r }, results: i, actions: a } = t; // o = msg, r = idPrefix, i = results, a = actions, t = view
    return /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__backdrop", onClick: (s) => s.target === s.currentTarget && a.closeFilters() }, /* @__PURE__ */ (0, l.h)(
      "div",
      {
        class: "program-explorer__dialog",
        role: "dialog",
        "aria-modal": "true",
        "aria-labelledby": `${r}-dialog-title`,
        tabIndex: -1,
        ref: this.box,
        onKeyDown: this.onKeyDown
      },
      /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__dialog-head" }, /* @__PURE__ */ (0, l.h)("span", { class: "program-explorer__dialog-title", id: `${r}-dialog-title` }, o("filters")), /* @__PURE__ */ (0, l.h)(
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
      /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, l.h)(j.Filters, { view: t })),
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
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// runtime:src/explore/query-changes.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// src/explore/suggestions.ts
function ft(n, e, t) { // ft = suggestQueries, n = index, e = query, t = find
  let o = []; // o = suggestions
  if (e.text.trim()) {
    let r = (0, M.withText)(e, ""); // r = shorter, e = query
    o.push({ kind: "text", query: r, count: (0, O.countMatches)(n, r, t) });
  }
  return n.facets.forEach((r) => { // n = index, r = facet
    let i = (0, O.chosenTerms)(r, e); // i = terms, r = facet, e = query
    if (i.length) {
      let a = (0, M.withTerms)(e, r.id, []); // a = shorter, e = query, r = facet
      o.push({ kind: "terms", facet: r, terms: i, query: a, count: (0, O.countMatches)(n, a, t) });
    }
  }), o.filter(({ count: r }) => r > 0).sort((r, i) => i.count - r.count);
}

// runtime:src/views/parts/heading.tsx
var V = require("program-explorer-runtime"); // V = import_program_explorer_runtime

// src/views/results/no-results.tsx
var Qt = 4; // Qt = MOST_SUGGESTIONS
function ut({ view: { context: n, state: { query: e }, actions: t } }) { // ut = NoResults, n = context, e = query, t = actions
  let { msg: o, labels: r, index: i, list: a, level: s } = n, c = ft(i, e, n.find).slice(0, Qt), p = (m) => m.kind === "text" ? o("empty-text", (0, A.isolated)(e.text), m.count) : o( // o = msg, r = labels, i = index, a = list, s = level, n = context, c = suggestions, ft = suggestQueries, e = query, Qt = MOST_SUGGESTIONS, p = textOf, m = suggestion
    "empty-without",
    (0, A.isolated)(r.facet(m.facet.id).text),
    m.terms.map((u) => (0, A.isolated)(r.term(m.facet.id, u.id).text)).reduce((u, x) => o("list", u, x)),
    m.count
  );
  return /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, l.h)(V.Heading, { level: s, class: "program-explorer__group" }, o("empty-title")), c.length > 0 && /* @__PURE__ */ (0, l.h)("p", null, o("empty-hint")), /* @__PURE__ */ (0, l.h)("ul", null, c.map((m) => /* @__PURE__ */ (0, l.h)("li", { key: m.kind === "text" ? "text" : m.facet.id }, /* @__PURE__ */ (0, l.h)("button", { type: "button", class: "cdx-button", onClick: () => t.choose(m.query) }, p(m)))), /* @__PURE__ */ (0, l.h)("li", { key: "all" }, /* @__PURE__ */ (0, l.h)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: t.clear }, o("see-all", a.programs.length)))));
}
}
};
// </nowiki>