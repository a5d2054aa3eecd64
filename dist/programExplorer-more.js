// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '38e618c94af5fbde',
create: function ( require, module ) {
"use strict";
var $ = Object.defineProperty;
var ft = Object.getOwnPropertyDescriptor;
var ut = Object.getOwnPropertyNames;
var gt = Object.prototype.hasOwnProperty;
var xt = (r, e) => {
  for (var t in e)
    $(r, t, { get: e[t], enumerable: !0 });
}, yt = (r, e, t, o) => {
  if (e && typeof e == "object" || typeof e == "function")
    for (let n of ut(e))
      !gt.call(r, n) && n !== t && $(r, n, { get: () => e[n], enumerable: !(o = ft(e, n)) || o.enumerable });
  return r;
};
var ht = (r) => yt($({}, "__esModule", { value: !0 }), r);

// src/more.ts
var Vt = {}; // Vt = more_exports
xt(Vt, {
  Details: () => at,
  FilterDialog: () => z,
  NoResults: () => pt,
  checkLink: () => G,
  findSnippet: () => H,
  fuzzySearch: () => lt,
  highlight: () => _,
  keepFragment: () => tt,
  keepPosition: () => ct
});
module.exports = ht(Vt);

// runtime:src/app/derive.ts
var N = require("program-explorer-runtime"); // N = import_program_explorer_runtime

// runtime:src/explore/query.ts
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// runtime:src/app/url.ts
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/app/repair-link.ts
var bt = "selftest", wt = /[\s.,:;!)\]}>"'’”»\u200b-\u200f\ufeff]+$/; // bt = SELFTEST, wt = AFTER_LINK
function St(r, e) { // St = findKnown, r = value, e = isKnown
  let t = r.replace(wt, ""); // t = clean, r = value, wt = AFTER_LINK
  return [r, t, r.toLowerCase(), t.toLowerCase()].find(e);
}
function Tt(r) { // Tt = partsOf, r = hash
  var o; // o = _a
  let e = (o = (0, y.restOf)(r)) != null ? o : ""; // e = rest, o = _a, r = hash
  return (/[=&]/.test(e) ? e : (0, y.decode)(/\.3D/.test(e) ? e.replace(/\.([\dA-F]{2})/g, "%$1") : e)).split(/&(?:amp;)?/);
}
function B(r, e) { // B = repairLink, r = hash, e = known
  var s; // s = _a
  let t = /* @__PURE__ */ new Map(), o = [], n = null, i = null, a = null; // t = chosen, o = unknown, n = text, i = sort, a = program
  for (let c of Tt(r)) { // c = part, Tt = partsOf, r = hash
    let [d = "", ...m] = c.split("="), u = (0, y.decode)(d), x = u.toLowerCase(), k = m.join("="), E = (P, w) => { // d = rawKey, m = rest, c = part, u = key, x = small, k = raw, E = find, P = value, w = isKnown
      var v; // v = _a
      let T = (v = St(P, w)) != null ? v : null; // T = found, v = _a, St = findKnown, P = value, w = isKnown
      return T === null && P && o.push(`${u}=${P}`), T;
    };
    if (!m.length && n !== null)
      n += `&${c}`;
    else if (!m.length)
      u && u !== bt && o.push(u);
    else if (x === "q")
      n = k;
    else if (x === "sort")
      i = E((0, y.decode)(k), (P) => q.SORTS.includes(P));
    else if (x === "program")
      a = E((0, y.decode)(k), e.hasProgram);
    else if (x !== "view")
      for (let P of k.split(",").map(y.decode).flatMap((w) => e.hasTerm(u, w) ? w : w.split(","))) { // P = term, k = raw, w = one, e = known, u = key
        let w = u, T = E(P, (v) => [u, x].some((K) => e.hasTerm(w = K, v))); // w = facet, u = key, T = id, E = find, P = term, v = one, x = small, K = each, e = known
        T !== null && t.set(w, Array.from(/* @__PURE__ */ new Set([...(s = t.get(w)) != null ? s : [], T])));
      }
  }
  return { query: { text: n === null ? "" : (0, y.normalText)((0, y.decode)(n.replace(/[_+]/g, " "))), chosen: t, sort: i, program: a }, unknown: o };
}

// src/app/check-link.ts
var kt = 200; // kt = MAX_QUOTED
function G(r, e, { index: t, derive: o, fragmentOf: n, msg: i, notify: a }) { // G = checkLink, r = history, e = store, t = index, o = derive, n = fragmentOf, i = msg, a = notify
  let s = r.read(); // s = link, r = history
  if (!s)
    return;
  let { query: c, unknown: d } = B(s, t), m = (0, N.withoutHiddenDetails)(t, o, c), { query: u, open: x } = e.get(); // c = found, d = unknown, B = repairLink, s = link, t = index, m = query, o = derive, u = shown, x = open, e = store
  n(m) !== n(u) && e.set({ query: m, settled: { query: m, cause: "address" } }), m.program !== c.program ? a(i("link-hidden")) : d.length > 0 ? a(i("link-unknown", d.join(", ").slice(0, kt))) : r.write(n(m), "replace", x.filters);
}

// src/app/language-links.ts
var Et = ".mw-pt-languages a, .interwiki-pagetranslation a", Y = ["mousedown", "focusin"]; // Et = LINKS, Y = EVENTS
function Z({ target: r }) { // Z = copyFragment, r = target
  let e = r instanceof Element ? r.closest(Et) : null; // e = link, r = target, Et = LINKS
  e && (e.hash = (0, y.isFragmentOurs)(location.hash) ? location.hash : "");
}
function tt() { // tt = keepFragment
  return Y.forEach((r) => document.addEventListener(r, Z)), () => Y.forEach((r) => document.removeEventListener(r, Z));
}

// runtime:src/explore/bitset.ts
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// runtime:src/explore/search/normalize.ts
var R = require("program-explorer-runtime"); // R = import_program_explorer_runtime

// runtime:src/explore/search/words.ts
var b = require("program-explorer-runtime"); // b = import_program_explorer_runtime

// src/explore/search/highlight.ts
var Pt = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // Pt = CHARACTER
function vt(r) { // vt = normalizeWithPositions, r = text
  let e = "", t = [], o = 0; // e = letters, t = letterPositions, o = position
  for (let a of r.match(Pt) || []) { // a = character, r = text, Pt = CHARACTER
    let s = (0, R.normalize)(a); // s = normalized, a = character
    e += s;
    for (let c = 0; c < s.length; c++) // c = i, s = normalized
      t.push(o);
    o += a.length;
  }
  t.push(o);
  let n = " ", i = [0]; // n = words, i = positions
  return (0, b.eachWord)((0, R.normalize)(e), (a, s) => { // e = letters, a = word, s = start
    n += `${a} `;
    for (let c = s; c <= s + a.length; c++) // c = i, s = start, a = word
      i.push(t[c]);
  }), { normalized: n, positions: i };
}
function Lt(r, e) { // Lt = findHits, r = text, e = patterns
  let { normalized: t, positions: o } = vt(r), n = new Uint8Array(r.length); // t = normalized, o = positions, vt = normalizeWithPositions, r = text, n = hits
  for (let i of e) { // i = pattern, e = patterns
    let a = i.startsWith(" ") || (0, b.mayHavePrefix)(i); // a = includesPrefix, i = pattern
    for (let s = t.indexOf(i); s !== -1; s = t.indexOf(i, s + 1)) { // s = match, t = normalized, i = pattern
      let c = a ? t.lastIndexOf(" ", s) + 1 : s, d = s + i.length; // c = start, a = includesPrefix, t = normalized, s = match, d = end, i = pattern
      for (; o[d] === o[d - 1]; ) // o = positions, d = end
        d++;
      n.fill(1, o[c], o[d]);
    }
  }
  return n;
}
function _(r, e) { // _ = highlight, r = text, e = patterns
  let t = e.length ? Lt(r, e) : new Uint8Array(r.length), o = [], n = 0; // t = hits, e = patterns, Lt = findHits, r = text, o = pieces, n = start
  for (let i = 1; i <= r.length; i++) // i = end, r = text
    (i === r.length || t[i] !== t[n]) && (o.push({ text: r.slice(n, i), hit: t[n] === 1 }), n = i);
  return o;
}

// src/programs/edit-distance.ts
function et(r, e, t) { // et = editDistance, r = a, e = b, t = most
  let o = t + 1, n = [], i = Array.from({ length: e.length + 1 }, (a, s) => s); // o = tooMany, t = most, n = beforeLast, i = last, e = b, a = _, s = j
  for (let a = 1; a <= r.length; a++) { // a = i, r = a
    let s = i.map(() => o); // s = row, i = last, o = tooMany
    s[0] = a;
    let c = a; // c = least, a = i
    for (let d = Math.max(1, a - t); d <= Math.min(e.length, a + t); d++) { // d = j, a = i, t = most, e = b
      let m = r[a - 1] === e[d - 1], u = Math.min( // m = isSame, r = a, a = i, e = b, d = j, u = cost
        i[d - 1] + (m ? 0 : 1),
        i[d] + 1,
        s[d - 1] + 1
      );
      d > 1 && a > 1 && r[a - 1] === e[d - 2] && r[a - 2] === e[d - 1] && (u = Math.min(u, n[d - 2] + 1)), s[d] = u, c = Math.min(c, u);
    }
    if (c > t)
      return o;
    n = i, i = s;
  }
  return Math.min(i[e.length], o);
}

// runtime:src/explore/search/patterns.ts
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// src/explore/search/similar-word.ts
var F = 4, At = 8; // F = MIN_LETTERS, At = LONG_WORD
function rt({ counts: r }, e) { // rt = mostSimilar, r = counts, e = typed
  let t = e.length < At ? 1 : 2, o = [], n = 1 / 0; // t = maxDistance, e = typed, At = LONG_WORD, o = best, n = bestCost
  return r.forEach((i, a) => { // r = counts, i = times, a = word
    let s = (0, X.patternOf)(a), c = s.trim(), d = (m, u) => { // s = pattern, a = word, c = candidate, d = compare, m = part, u = penalty
      if (Math.abs(m.length - e.length) > t)
        return;
      let x = et(e, m, t), k = x + u + 0.4 / i; // x = distance, et = editDistance, e = typed, m = part, t = maxDistance, k = cost, u = penalty, i = times
      x <= t && k < n && (o = [s], n = k);
    };
    if (d(c, 0), e.length > F && c.charCodeAt(0) === e.charCodeAt(0))
      for (let m = e.length - 1; m <= e.length + 1 && m < c.length; m++) // m = length, e = typed, c = candidate
        d(c.slice(0, m), 0.5);
  }), o;
}

// runtime:src/programs/texts.ts
var W = require("program-explorer-runtime"); // W = import_program_explorer_runtime

// runtime:src/explore/search/text-index.ts
var L = require("program-explorer-runtime"); // L = import_program_explorer_runtime

// src/explore/search/snippet.ts
var It = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, Ct = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // It = FAR_BEFORE, Ct = FAR_AFTER
function Rt(r, e, t) { // Rt = candidates, r = index, e = i, t = pattern
  let { normalized: o, terms: n } = (0, L.textIndexOf)(r), i = o[e].includes(t) ? (0, L.textsOf)(r.programs[e]) : [], a = n.filter((s) => (0, I.has)(s.programs, e) && s.normalized.includes(t)); // o = normalized, n = terms, r = index, i = fields, e = i, t = pattern, a = matchingTerms, s = term
  return [...i, ...a.flatMap(({ names: s }) => s)];
}
function _t(r, e, t) { // _t = wordings, r = text, e = chain, t = plainLanguage
  let o = [(0, W.pickText)(r, e, t)]; // o = all, r = text, e = chain, t = plainLanguage
  return typeof r != "string" && r.forEach((n, i) => o.push({ text: n, language: i })), o;
}
function Ot(r, e) { // Ot = shorten, r = text, e = pattern
  let [t] = _(r, [e]), o = t.hit ? 0 : t.text.length; // t = first, _ = highlight, r = text, e = pattern, o = match
  return r.slice(0, o).replace(It, "\u2026") + r.slice(o).replace(Ct, "$1\u2026");
}
function H(r, e, t, o) { // H = findSnippet, r = index, e = i, t = patterns, o = shown
  let n = t.length ? o.map(b.normalizeWords).join(`
`) : "", i = t.find((c) => !n.includes(c));
  if (!i)
    return null;
  let { chain: a, page: s } = r.languages; // a = chain, s = page, r = index
  for (let { text: c, field: d, facet: m } of Rt(r, e, i)) { // c = text, d = field, m = facet, Rt = candidates, r = index, e = i, i = pattern
    let u = _t(c, a, m ? "" : s).find((x) => (0, b.normalizeWords)(x.text).includes(i)); // u = match, _t = wordings, c = text, a = chain, m = facet, s = page, x = wording, i = pattern
    if (u)
      return { field: d, facet: m, language: u.language, text: Ot(u.text, i) };
  }
  return null;
}

// src/explore/search/split-unspaced.ts
var Dt = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // Dt = CHARACTER
function Mt(r) { // Mt = isLongEnough, r = piece
  return r.length >= (r > "\u3130" ? 2 : 3);
}
function nt({ words: r }, e) { // nt = splitUnspaced, r = words, e = run
  let t = e.normalize("NFC").match(Dt) || [], o = []; // t = characters, e = run, Dt = CHARACTER, o = pieces
  for (let n = 0, i; n < t.length; n = i) { // n = start, i = end, t = characters
    let a = "", s = r; // a = piece, s = wordsWithPiece, r = words
    for (i = n + 1; i < t.length; i++) { // i = end, n = start, t = characters
      let c = (0, R.normalize)(t.slice(n, i + 1).join("")), d = s.filter((m) => m.includes(c)); // c = longer, t = characters, n = start, i = end, d = wordsWithLonger, s = wordsWithPiece, m = word
      if (!d.length)
        break;
      a = c, s = d;
    }
    Mt(a) ? o.push(a) : i = n + 1;
  }
  return o;
}

// runtime:src/explore/memoize.ts
var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// src/explore/search/word-list.ts
function Ft({ normalized: r, terms: e }) { // Ft = buildWordList, r = normalized, e = terms
  let t = /* @__PURE__ */ new Map(); // t = counts
  for (let n of [...e.map((i) => i.normalized), ...r]) // n = text, e = terms, i = term, r = normalized
    for (let i of n.split(" ")) // i = word, n = text
      t.set(i, (t.get(i) || 0) + 1);
  let o = Array.from(t.keys()); // o = words, t = counts
  return { counts: t, words: o, joined: ` ${o.join(" ")}` };
}
var ot = (0, J.memoize)(Ft); // ot = wordListOf, Ft = buildWordList

// src/explore/search/fuzzy.ts
var Wt = /^ [^\d ]{1,3}$/, Ht = /^( [^\d ]{5,})[^ ]{2}$/; // Wt = SHORT_WORD, Ht = WITH_ENDING
function zt({ joined: r }, e) { // zt = occurringPattern, r = joined, e = pattern
  let t = e.trim(); // t = word, e = pattern
  return t.includes(" ") || r.includes(e) ? e : ((0, b.mayHavePrefix)(t) ? [t, t.slice(1), t.slice(2)] : [t]).find((i) => i.length >= F && r.includes(i));
}
function Kt(r, e) { // Kt = similarPatterns, r = wordList, e = word
  return (0, b.isUnspaced)(e) ? nt(r, e) : e.length < F || /\d/.test(e) ? [] : rt(r, e);
}
function $t(r, e) { // $t = spellingOf, r = index, e = pattern
  for (let t = 0; t < r.programs.length; t++) { // t = i, r = index
    let o = H(r, t, [e], []), n = o && _(o.text, [e]).find((i) => i.hit); // o = snippet, H = findSnippet, r = index, t = i, e = pattern, n = hit, _ = highlight, i = piece
    if (n)
      return n.text;
  }
  return e.trim();
}
function Nt(r) { // Nt = relax, r = patterns
  let e = r.filter((t) => !Wt.test(t)).map((t) => t.replace(Ht, "$1")); // e = relaxed, r = patterns, t = pattern, Wt = SHORT_WORD, Ht = WITH_ENDING
  return e.length ? { patterns: e, corrected: null } : null;
}
function it(r, e) { // it = findAlternative, r = index, e = patterns
  let t = ot((0, L.textIndexOf)(r)), o = [], n = !1; // t = wordList, ot = wordListOf, r = index, o = found, n = isCorrected
  for (let i of e) { // i = pattern, e = patterns
    let a = zt(t, i), s = a ? [a] : Kt(t, i.trim()); // a = occurring, zt = occurringPattern, t = wordList, i = pattern, s = replacements, Kt = similarPatterns
    if (!s.length)
      return null;
    o.push(...s), n = n || !a;
  }
  return o.join() === e.join() ? Nt(e) : { patterns: o, corrected: n ? o.map((i) => $t(r, i)) : null };
}

// runtime:src/explore/search/search.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// src/explore/search/fuzzy-search.ts
var st = /* @__PURE__ */ new WeakMap(); // st = lastSearches
function qt(r, e) { // qt = searchAlternative, r = index, e = exact
  let t = it(r, e.patterns), o = t && (0, O.findPrograms)((0, L.textIndexOf)(r), t.patterns, null, t.corrected); // t = alternative, it = findAlternative, r = index, e = exact, o = result
  return o && (0, I.count)(o.programs) ? o : e;
}
function lt(r, e) { // lt = fuzzySearch, r = index, e = text
  let t = (0, O.search)(r, e); // t = exact, r = index, e = text
  if (!t.programs || (0, I.count)(t.programs))
    return t;
  let o = st.get(r); // o = last, st = lastSearches, r = index
  if ((o == null ? void 0 : o.text) === e)
    return o.result;
  let n = qt(r, t); // n = result, qt = searchAlternative, r = index, t = exact
  return st.set(r, { text: e, result: n }), n;
}

// runtime:preact
var l = require("program-explorer-runtime"); // l = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var A = require("program-explorer-runtime"); // A = import_program_explorer_runtime

// src/views/details.tsx
var Xt = ["status", "period"]; // Xt = ON_CARD
function h({ label: r, content: e }) { // h = Row, r = label, e = content
  return e === null || Array.isArray(e) && e.length === 0 ? null : /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, l.h)("dt", null, r), /* @__PURE__ */ (0, l.h)("dd", null, Array.isArray(e) ? /* @__PURE__ */ (0, l.h)("ul", { role: "list" }, e.map((o) => /* @__PURE__ */ (0, l.h)("li", null, o))) : e));
}
function Jt(r) { // Jt = readableAddress, r = url
  let e = r.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // e = short, r = url
  try {
    return decodeURI(e);
  } catch (t) {
    return e;
  }
}
function Ut({ ctrlKey: r, metaKey: e, shiftKey: t, altKey: o }) { // Ut = opensElsewhere, r = ctrlKey, e = metaKey, t = shiftKey, o = altKey
  return r || e || t || o;
}
function at({ context: r, actions: e, program: t, id: o }) { // at = Details, r = context, e = actions, t = program, o = id
  let { msg: n, labels: i, format: a, language: s, list: c, relations: d } = r, { minutes: m, owner: u, partOf: x, reviewed: k } = t, E = (g) => g === null ? null : /* @__PURE__ */ (0, l.h)(A.DataText, { text: i.pick(g), around: s }), P = (g) => g.map((S) => /* @__PURE__ */ (0, l.h)("bdi", null, S)), w = (g, S) => /* @__PURE__ */ (0, l.h)("a", { href: r.urlOf(g), rel: "noopener" }, S), T = (g) => g.map((S) => { // n = msg, i = labels, a = format, s = language, c = list, d = relations, r = context, m = minutes, u = owner, x = partOf, k = reviewed, t = program, E = text, g = ids, P = names, S = other, w = link, T = related
    var M, V; // M = _a, V = _b
    return /* @__PURE__ */ (0, l.h)(
      "a",
      {
        href: r.urlOfProgram(S),
        onClick: (Q) => { // Q = event
          Ut(Q) || (Q.preventDefault(), e.goTo(S));
        }
      },
      E((V = (M = d.program(S)) == null ? void 0 : M.title) != null ? V : S)
    );
  }), v = x === null ? void 0 : c.series.get(x), K = x === null ? [] : d.parts(x).filter((g) => g !== t.id);
  return /* @__PURE__ */ (0, l.h)("dl", { class: "program-explorer__details", id: o }, c.facets.filter((g) => !Xt.includes(g)).map((g) => { // o = id, c = list, g = facet, Xt = ON_CARD
    var S; // S = _a
    return /* @__PURE__ */ (0, l.h)(
      h,
      {
        label: /* @__PURE__ */ (0, l.h)(A.DataText, { text: i.facet(g), around: s }),
        content: ((S = t.terms.get(g)) != null ? S : []).map((M) => /* @__PURE__ */ (0, l.h)(A.DataText, { text: i.term(g, M), around: s }))
      }
    );
  }), /* @__PURE__ */ (0, l.h)(
    h,
    {
      label: n("detail-session"),
      content: m && (m[0] === m[1] ? n("detail-minutes", m[0]) : n("detail-minutes-range", ...m))
    }
  ), /* @__PURE__ */ (0, l.h)(h, { label: n("detail-duration"), content: E(t.duration) }), /* @__PURE__ */ (0, l.h)(h, { label: n("detail-scale"), content: E(t.scale) }), /* @__PURE__ */ (0, l.h)(h, { label: n("detail-team"), content: P(t.team) }), /* @__PURE__ */ (0, l.h)(h, { label: n("detail-partners"), content: P(t.partners) }), /* @__PURE__ */ (0, l.h)(h, { label: n("detail-materials"), content: t.materials.map(({ target: g, label: S }) => w(g, E(S))) }), /* @__PURE__ */ (0, l.h)(
    h,
    {
      label: n("detail-part-of"),
      content: v ? v.target ? w(v.target, E(v.title)) : E(v.title) : T(x === null ? [] : [x])
    }
  ), /* @__PURE__ */ (0, l.h)(h, { label: n("detail-siblings"), content: T(K) }), /* @__PURE__ */ (0, l.h)(h, { label: n("detail-parts"), content: T(d.parts(t.id)) }), /* @__PURE__ */ (0, l.h)(h, { label: n("detail-follows"), content: T(d.before(t.id)) }), /* @__PURE__ */ (0, l.h)(h, { label: n("detail-followed-by"), content: T(t.followedBy) }), /* @__PURE__ */ (0, l.h)(h, { label: n("detail-owner"), content: u && /* @__PURE__ */ (0, l.h)("bdi", null, u) }), /* @__PURE__ */ (0, l.h)(h, { label: n("detail-reviewed"), content: k && a.date(k) }), /* @__PURE__ */ (0, l.h)(h, { label: n("detail-sources"), content: t.sources.map((g) => w({ url: g }, /* @__PURE__ */ (0, l.h)("bdi", { title: g }, Jt(g)))) }), /* @__PURE__ */ (0, l.h)(h, { label: n("detail-share"), content: /* @__PURE__ */ (0, l.h)("a", { href: r.urlOfProgram(t.id) }, n("link-to-program")) }));
}

// src/views/keep-position.ts
function ct(r, e) { // ct = keepPosition, r = root, e = draw
  var a; // a = _a
  let t = (a = r.ownerDocument.defaultView) != null ? a : window, o = (s) => { // t = view, a = _a, r = root, o = topOf, s = id
    var c; // c = _a
    return (c = r.ownerDocument.getElementById(s)) == null ? void 0 : c.getBoundingClientRect().top;
  }, i = Array.from(r.querySelectorAll("article"), (s) => { // i = before, r = root, s = article
    var c; // c = _a
    return (c = s.getAttribute("aria-labelledby")) != null ? c : "";
  }).map((s) => { // s = id
    var c; // c = _a
    return [s, (c = o(s)) != null ? c : -1 / 0];
  }).filter(([, s]) => s > 80 && s < t.innerHeight);
  e();
  for (let [s, c] of i) { // s = id, c = top, i = before
    let d = o(s); // d = now, o = topOf, s = id
    if (d !== void 0) {
      t.scrollBy(0, d - c);
      return;
    }
  }
}

// runtime:src/views/layout/filters.tsx
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var mt = "program-explorer-locked", z = class extends l.Component { // mt = LOCK_CLASS, z = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, l.createRef)();
    this.onKeyDown = (t) => { // t = event
      let o = this.box.current; // o = box
      if (t.key === "Escape")
        t.stopPropagation(), this.props.view.actions.closeFilters();
      else if (t.key === "Tab" && o) {
        let n = Array.from(o.querySelectorAll("button, input")).filter((c) => c.getClientRects().length > 0), i = t.target, a = i === n[t.shiftKey ? 0 : n.length - 1] || t.shiftKey && i === o, s = n[t.shiftKey ? n.length - 1 : 0]; // n = stops, o = box, c = element, i = here, t = event, a = isAtEnd, s = next
        a && s && (t.preventDefault(), s.focus());
      }
    };
  }
  componentDidMount() {
    var t; // t = _a
    document.documentElement.classList.add(mt), (t = this.box.current) == null || t.focus();
  }
  componentWillUnmount() {
    document.documentElement.classList.remove(mt);
  }
  render({ view: t }) {
    let { context: { msg: o, idPrefix: n }, results: i, actions: a } = t; // o = msg, n = idPrefix, i = results, a = actions, t = view
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
      /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, l.h)(U.Filters, { view: t })),
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
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// src/explore/suggestions.ts
function dt(r, e, t) { // dt = suggestQueries, r = index, e = query, t = find
  let o = []; // o = suggestions
  if (e.text.trim()) {
    let n = (0, D.withText)(e, ""); // n = shorter, e = query
    o.push({ kind: "text", query: n, count: (0, C.countMatches)(r, n, t) });
  }
  return r.facets.forEach((n) => { // r = index, n = facet
    let i = (0, C.chosenTerms)(n, e); // i = terms, n = facet, e = query
    if (i.length) {
      let a = (0, D.withTerms)(e, n.id, []); // a = shorter, e = query, n = facet
      o.push({ kind: "terms", facet: n, terms: i, query: a, count: (0, C.countMatches)(r, a, t) });
    }
  }), o.filter(({ count: n }) => n > 0).sort((n, i) => i.count - n.count);
}

// runtime:src/views/parts/heading.tsx
var j = require("program-explorer-runtime"); // j = import_program_explorer_runtime

// src/views/results/no-results.tsx
var jt = 4; // jt = MOST_SUGGESTIONS
function pt({ view: { context: r, state: { query: e }, actions: t } }) { // pt = NoResults, r = context, e = query, t = actions
  let { msg: o, labels: n, index: i, list: a, level: s } = r, c = dt(i, e, r.find).slice(0, jt), d = (m) => m.kind === "text" ? o("empty-text", (0, A.isolated)(e.text), m.count) : o( // o = msg, n = labels, i = index, a = list, s = level, r = context, c = suggestions, dt = suggestQueries, e = query, jt = MOST_SUGGESTIONS, d = textOf, m = suggestion
    "empty-without",
    (0, A.isolated)(n.facet(m.facet.id).text),
    m.terms.map((u) => (0, A.isolated)(n.term(m.facet.id, u.id).text)).reduce((u, x) => o("list", u, x)),
    m.count
  );
  return /* @__PURE__ */ (0, l.h)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, l.h)(j.Heading, { level: s, class: "program-explorer__group" }, o("empty-title")), c.length > 0 && /* @__PURE__ */ (0, l.h)("p", null, o("empty-hint")), /* @__PURE__ */ (0, l.h)("ul", null, c.map((m) => /* @__PURE__ */ (0, l.h)("li", { key: m.kind === "text" ? "text" : m.facet.id }, /* @__PURE__ */ (0, l.h)("button", { type: "button", class: "cdx-button", onClick: () => t.choose(m.query) }, d(m)))), /* @__PURE__ */ (0, l.h)("li", { key: "all" }, /* @__PURE__ */ (0, l.h)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: t.clear }, o("see-all", a.programs.length)))));
}
}
};
// </nowiki>