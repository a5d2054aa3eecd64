// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '347743a23b4c3d1f',
create: function ( require, module ) {
"use strict";
var J = Object.defineProperty;
var We = Object.getOwnPropertyDescriptor;
var Ne = Object.getOwnPropertyNames;
var Ue = Object.prototype.hasOwnProperty;
var $e = (t, r) => {
  for (var e in r)
    J(t, e, { get: r[e], enumerable: !0 });
}, Be = (t, r, e, o) => {
  if (r && typeof r == "object" || typeof r == "function")
    for (let n of Ne(r))
      !Ue.call(t, n) && n !== e && J(t, n, { get: () => r[n], enumerable: !(o = We(r, n)) || o.enumerable });
  return t;
};
var Ve = (t) => Be(J({}, "__esModule", { value: !0 }), t);

// src/more.ts
var Kt = {}; // Kt = more_exports
$e(Kt, {
  ActiveFilters: () => B,
  Details: () => _e,
  FilterDialog: () => V,
  NoResults: () => ze,
  TermSearch: () => X,
  checkLink: () => pe,
  findSnippet: () => U,
  fuzzySearch: () => Oe,
  highlight: () => D,
  keepFocus: () => de,
  keepFragment: () => ye,
  keepPlace: () => fe,
  keepPosition: () => De,
  textIndexOf: () => k
});
module.exports = Ve(Kt);

// runtime:src/app/derive.ts
var j = require("program-explorer-runtime"); // j = import_program_explorer_runtime

// runtime:src/explore/query.ts
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// runtime:src/app/url.ts
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/app/repair-link.ts
var Q = "selftest", Xe = /[\s.,:;!)\]}>"'’”»\u200b-\u200f\ufeff]+$/, ue = 20; // Q = SELFTEST, Xe = AFTER_LINK, ue = MOST_ADDED
function Ke(t, r) { // Ke = findKnown, t = value, r = isKnown
  let e = t.slice(0, -ue) + t.slice(-ue).replace(Xe, ""); // e = clean, t = value, ue = MOST_ADDED, Xe = AFTER_LINK
  return [t, e, t.toLowerCase(), e.toLowerCase()].find(r);
}
function Je(t) { // Je = partsOf, t = hash
  var o; // o = _a
  let r = (o = (0, y.x7)(t)) != null ? o : ""; // r = rest, o = _a, t = hash
  return (/[=&]/.test(r) ? r : (0, y.x4)(/\.3D/.test(r) ? r.replace(/\.([\dA-F]{2})/g, "%$1") : r)).split(/&(?:amp;)?/);
}
function me(t, r) { // me = repairLink, t = hash, r = known
  var a; // a = _a
  let e = /* @__PURE__ */ new Map(), o = [], n = null, i = null, s = null; // e = chosen, o = unknown, n = text, i = sort, s = program
  for (let c of Je(t)) { // c = part, Je = partsOf, t = hash
    let [u = "", ...m] = c.split("="), p = (0, y.x4)(u), g = p.toLowerCase(), L = m.join("="), w = (S, T) => { // u = rawKey, m = rest, c = part, p = key, g = small, L = raw, w = find, S = value, T = isKnown
      var C; // C = _a
      let A = (C = Ke(S, T)) != null ? C : null; // A = found, C = _a, Ke = findKnown, S = value, T = isKnown
      return A === null && S && o.push(`${p}=${S}`), A;
    };
    if (!m.length && n !== null)
      n += `&${c}`;
    else if (!m.length)
      p && p !== Q && o.push(p);
    else if (g === "q")
      n = L;
    else if (g === "sort")
      i = w((0, y.x4)(L), (S) => q.xh.includes(S));
    else if (g === "program")
      s = w((0, y.x4)(L), r.hasProgram);
    else if (g !== "view")
      for (let S of L.split(",").map(y.x4).flatMap((T) => r.hasTerm(p, T) ? T : T.split(","))) { // S = term, L = raw, T = one, r = known, p = key
        let T = p, A = w(S, (C) => [p, g].some((K) => r.hasTerm(T = K, C))); // T = facet, p = key, A = id, w = find, S = term, C = one, g = small, K = each, r = known
        A !== null && e.set(T, Array.from(/* @__PURE__ */ new Set([...(a = e.get(T)) != null ? a : [], A])));
      }
  }
  return { query: { text: n === null ? "" : (0, y.x6)((0, y.x4)(n.replace(/[_+]/g, " "))), chosen: e, sort: i, program: s }, unknown: o };
}

// src/app/check-link.ts
var je = 200; // je = MAX_QUOTED
function pe(t, r, { index: e, derive: o, fragmentOf: n, msg: i, notify: s }) { // pe = checkLink, t = history, r = store, e = index, o = derive, n = fragmentOf, i = msg, s = notify
  let a = t.read(); // a = link, t = history
  if (!a)
    return;
  let { query: c, unknown: u } = me(a, e), m = (0, j.x3)(e, o, c), { query: p, open: g } = r.get(); // c = found, u = unknown, me = repairLink, a = link, e = index, m = query, o = derive, p = shown, g = open, r = store
  n(m) !== n(p) && r.set({ query: m, settled: { query: m, cause: "address" } }), m.program !== c.program ? s(i("link-hidden")) : u.length > 0 ? s(i("link-unknown", u.join(", ").slice(0, je))) : (0, y.x7)(a) !== Q && t.write(n(m), "replace", g.filters);
}

// src/app/keep-focus.ts
function de(t, r) { // de = keepFocus, t = root, r = history
  var a; // a = _a
  let e = (a = t.ownerDocument.defaultView) != null ? a : window, o = null, n, i = ({ target: c, relatedTarget: u }) => { // e = view, a = _a, t = root, o = lost, n = timer, i = onFocusOut, c = target, u = relatedTarget
    o = u ? null : c, e.clearTimeout(n), n = e.setTimeout(() => { // o = lost, u = relatedTarget, c = target, e = view, n = timer
      o = null;
    }, 0);
  }, s = ({ state: c }) => { // s = onPopState, c = state
    o && (c || r.read() !== null) && o.focus({ preventScroll: !0 });
  };
  return t.addEventListener("focusout", i), e.addEventListener("popstate", s, !0), () => { // t = root, i = onFocusOut, e = view, s = onPopState
    e.clearTimeout(n), t.removeEventListener("focusout", i), e.removeEventListener("popstate", s, !0);
  };
}

// src/app/keep-place.ts
function fe(t, r) { // fe = keepPlace, t = root, r = history
  var s; // s = _a
  let e = (s = t.ownerDocument.defaultView) != null ? s : window, o, n = () => { // e = view, s = _a, t = root, o = timer, n = keep
    e.clearTimeout(o), r.keepPlace(e.pageYOffset, t.querySelectorAll("article").length);
  }, i = () => { // i = onScroll
    e.clearTimeout(o), o = e.setTimeout(n, 400);
  };
  return e.addEventListener("scroll", i, { passive: !0 }), e.addEventListener("pagehide", n), e.pageYOffset && i(), () => { // e = view, i = onScroll, n = keep
    e.clearTimeout(o), e.removeEventListener("scroll", i), e.removeEventListener("pagehide", n);
  };
}

// src/app/language-links.ts
var qe = ".mw-pt-languages a, .interwiki-pagetranslation a", ge = ["mousedown", "focusin"]; // qe = LINKS, ge = EVENTS
function xe({ target: t }) { // xe = copyFragment, t = target
  let r = t instanceof Element ? t.closest(qe) : null; // r = link, t = target, qe = LINKS
  r && (r.hash = (0, y.x5)(location.hash) ? location.hash : "");
}
function ye() { // ye = keepFragment
  return ge.forEach((t) => document.addEventListener(t, xe)), () => ge.forEach((t) => document.removeEventListener(t, xe));
}

// runtime:src/explore/bitset.ts
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// src/explore/search/normalize.ts
var Qe = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", G = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((t) => [t.charAt(0), t.slice(1)])); // Qe = REMOVED, G = REPLACEMENTS, t = pair
function he(t, r, e) { // he = replaceRange, t = from, r = to, e = length
  for (let o = 0; o < e; o++) // o = i, e = length
    G.set(String.fromCharCode(t + o), String.fromCharCode(r + o));
}
he(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((t) => he(parseInt(t, 16), 48, 10));
var Ge = new RegExp(`[${Qe}${Array.from(G.keys()).join("")}]`, "g"), Ye = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Ze = /^[\0-\x7f]*$/; // Ge = REMOVED_OR_REPLACED, Qe = REMOVED, G = REPLACEMENTS, Ye = KANA_OR_NASAL, Ze = ASCII
function P(t) { // P = normalize, t = text
  return Ze.test(t) ? t.toLowerCase() : t.normalize("NFKD").toLowerCase().replace(Ge, (r) => G.get(r) || "").replace(Ye, (r) => r > "\u3000" ? r.normalize("NFC") : "\u0928");
}

// src/explore/search/words.ts
var Y = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", et = "\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", be = `[^${Y}${et}]+`, we = new RegExp(`[${Y}]+|${be}(?:'(?=[\\u0400-\\u04ff])${be})*`, "g"), tt = new RegExp(`[${Y}]`), rt = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // Y = UNSPACED, et = BETWEEN, be = SPACED_WORD, we = WORD, tt = UNSPACED_LETTER, rt = PREFIXABLE
function z(t, r) { // z = eachWord, t = normalized, r = visit
  t.replace(we, (e, o) => (r(e, o), ""));
}
function F(t) { // F = normalizeWords, t = text
  let r = P(t).match(we); // r = words, P = normalize, t = text, we = WORD
  return r ? ` ${r.join(" ")} ` : "";
}
function W(t) { // W = isUnspaced, t = word
  return tt.test(t);
}
function _(t) { // _ = mayHavePrefix, t = word
  return rt.test(t);
}

// src/explore/search/highlight.ts
var nt = 100, ot = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // nt = MOST_MARKS, ot = CHARACTER
function it(t) { // it = normalizeWithPositions, t = text
  let r = "", e = [], o = 0; // r = letters, e = letterPositions, o = position
  for (let s of t.match(ot) || []) { // s = character, t = text, ot = CHARACTER
    let a = P(s); // a = normalized, P = normalize, s = character
    r += a;
    for (let c = 0; c < a.length; c++) // c = i, a = normalized
      e.push(o);
    o += s.length;
  }
  e.push(o);
  let n = " ", i = [0]; // n = words, i = positions
  return z(P(r), (s, a) => { // z = eachWord, P = normalize, r = letters, s = word, a = start
    n += `${s} `;
    for (let c = a; c <= a + s.length; c++) // c = i, a = start, s = word
      i.push(e[c]);
  }), { normalized: n, positions: i };
}
function st(t, r) { // st = findHits, t = text, r = patterns
  let { normalized: e, positions: o } = it(t), n = new Uint8Array(t.length); // e = normalized, o = positions, it = normalizeWithPositions, t = text, n = hits
  for (let i of r) { // i = pattern, r = patterns
    let s = i.startsWith(" ") || _(i), a = 0, c = 0, u = 0, m = 0; // s = includesPrefix, i = pattern, _ = mayHavePrefix, a = marks, c = searched, u = wordStart, m = marked
    for (let p = e.indexOf(i); p !== -1 && a < nt; p = e.indexOf(i, p + 1)) { // p = match, e = normalized, i = pattern, a = marks, nt = MOST_MARKS
      let g = e.slice(c, p + 1).lastIndexOf(" "); // g = space, e = normalized, c = searched, p = match
      u = g === -1 ? u : c + g + 1, c = p + 1;
      let L = s ? u : p, w = p + i.length; // L = start, s = includesPrefix, u = wordStart, p = match, w = end, i = pattern
      for (; o[w] === o[w - 1]; ) // o = positions, w = end
        w++;
      let S = o[w]; // S = last, o = positions, w = end
      a += n[S - 1] ? 0 : 1, n.fill(1, Math.max(o[L], m), S), m = S;
    }
  }
  return n;
}
function D(t, r) { // D = highlight, t = text, r = patterns
  let e = r.length ? st(t, r) : new Uint8Array(t.length), o = [], n = 0; // e = hits, r = patterns, st = findHits, t = text, o = pieces, n = start
  for (let i = 1; i <= t.length; i++) // i = end, t = text
    (i === t.length || e[i] !== e[n]) && (o.push({ text: t.slice(n, i), hit: e[n] === 1 }), n = i);
  return o;
}

// src/programs/edit-distance.ts
function Se(t, r, e) { // Se = editDistance, t = a, r = b, e = most
  let o = e + 1, n = [], i = Array.from({ length: r.length + 1 }, (s, a) => a); // o = tooMany, e = most, n = beforeLast, i = last, r = b, s = _, a = j
  for (let s = 1; s <= t.length; s++) { // s = i, t = a
    let a = i.map(() => o); // a = row, i = last, o = tooMany
    a[0] = s;
    let c = s; // c = least, s = i
    for (let u = Math.max(1, s - e); u <= Math.min(r.length, s + e); u++) { // u = j, s = i, e = most, r = b
      let m = t[s - 1] === r[u - 1], p = Math.min( // m = isSame, t = a, s = i, r = b, u = j, p = cost
        i[u - 1] + (m ? 0 : 1),
        i[u] + 1,
        a[u - 1] + 1
      );
      u > 1 && s > 1 && t[s - 1] === r[u - 2] && t[s - 2] === r[u - 1] && (p = Math.min(p, n[u - 2] + 1)), a[u] = p, c = Math.min(c, p);
    }
    if (c > e)
      return o;
    n = i, i = a;
  }
  return Math.min(i[r.length], o);
}

// src/explore/search/patterns.ts
var at = 200, lt = 16, ct = /\b\w'|'\w\b/g, ut = /["“”„«»\u300a-\u300f]/, mt = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // at = MAX_LENGTH, lt = MAX_WORDS, ct = ELIDED, ut = QUOTATION_MARK, mt = ARTICLE
function Z(t) { // Z = patternOf, t = word
  return W(t) ? t : _(t) ? t.replace(mt, "") : ` ${t}`;
}
function Te(t) { // Te = patternsOf, t = text
  let r = /* @__PURE__ */ new Set(); // r = patterns
  return P(t.slice(0, at)).split(ut).forEach((e, o) => { // P = normalize, t = text, at = MAX_LENGTH, ut = QUOTATION_MARK, e = part, o = i
    let n = o % 2 === 1, i = []; // n = isQuoted, o = i, i = words
    z(n ? e : e.replace(ct, " "), (a) => i.push(a)), (n && i.length ? [i.join(" ")] : i).forEach((a) => r.add(Z(a)));
  }), Array.from(r).slice(0, lt);
}

// src/explore/search/similar-word.ts
var N = 4, pt = 8; // N = MIN_LETTERS, pt = LONG_WORD
function Ee({ counts: t }, r) { // Ee = mostSimilar, t = counts, r = typed
  let e = r.length < pt ? 1 : 2, o = [], n = 1 / 0; // e = maxDistance, r = typed, pt = LONG_WORD, o = best, n = bestCost
  return t.forEach((i, s) => { // t = counts, i = times, s = word
    let a = Z(s), c = a.trim(), u = (m, p) => { // a = pattern, Z = patternOf, s = word, c = candidate, u = compare, m = part, p = penalty
      if (Math.abs(m.length - r.length) > e)
        return;
      let g = Se(r, m, e), L = g + p + 0.4 / i; // g = distance, Se = editDistance, r = typed, m = part, e = maxDistance, L = cost, p = penalty, i = times
      g <= e && L < n && (o = [a], n = L);
    };
    if (u(c, 0), r.length > N && c.charCodeAt(0) === r.charCodeAt(0))
      for (let m = r.length - 1; m <= r.length + 1 && m < c.length; m++) // m = length, r = typed, c = candidate
        u(c.slice(0, m), 0.5);
  }), o;
}

// runtime:src/programs/texts.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var R = require("program-explorer-runtime"); // R = import_program_explorer_runtime

// src/explore/search/text-index.ts
var dt = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // dt = FIELDS
function ee(t) { // ee = textsOf, t = program
  let r = []; // r = indexed
  for (let e of dt) { // e = field, dt = FIELDS
    let o = e === "materials" ? t.materials.map(({ label: i }) => i) : t[e]; // o = value, e = field, t = program, i = label
    [].concat(o).forEach((i) => r.push({ text: i || "", field: e, facet: "" }));
  }
  return r;
}
function ft(t, r, { id: e, label: o, aliases: n }) { // ft = namesOf, t = index, r = facet, e = id, o = label, n = aliases
  return [o || "", t.nameOf(r, e) || "", r === "period" ? e : "", ...n].map((i) => ({ text: i, field: null, facet: r }));
}
function ve({ text: t }) { // ve = normalizeAll, t = text
  return (0, M.x1b)(t).map(F).join(`
`);
}
function gt(t) { // gt = buildTextIndex, t = index
  let r = new Uint32Array(t.programs.length), e = new Uint32Array(t.programs.length), o = t.programs.map((i, s) => { // r = titleEnds, t = index, e = summaryEnds, o = normalized, i = program, s = i
    let a = ee(i).map(ve), [c, u] = a; // a = texts, ee = textsOf, i = program, ve = normalizeAll, c = title, u = summary
    return r[s] = c.length, e[s] = c.length + 1 + u.length, a.join(`
`);
  }), n = [];
  return t.facets.forEach((i) => i.terms.forEach((s) => { // t = index, i = facet, s = term
    let a = ft(t, i.id, s); // a = names, ft = namesOf, t = index, i = facet, s = term
    n.push({ names: a, normalized: a.map(ve).join(`
`), programs: s.own });
  })), { normalized: o, titleEnds: r, summaryEnds: e, terms: n };
}
var k = (0, R.xg)(gt); // k = textIndexOf, gt = buildTextIndex

// src/explore/search/snippet.ts
var xt = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, yt = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // xt = FAR_BEFORE, yt = FAR_AFTER
function ht(t, r, e) { // ht = candidates, t = index, r = i, e = pattern
  let { normalized: o, terms: n } = k(t), i = o[r].includes(e) ? ee(t.programs[r]) : [], s = n.filter((a) => (0, h.xb)(a.programs, r) && a.normalized.includes(e)); // o = normalized, n = terms, k = textIndexOf, t = index, i = fields, r = i, e = pattern, ee = textsOf, s = matchingTerms, a = term
  return [...i, ...s.flatMap(({ names: a }) => a)];
}
function bt(t, r, e) { // bt = wordings, t = text, r = chain, e = plainLanguage
  let o = [(0, M.x1c)(t, r, e)]; // o = all, t = text, r = chain, e = plainLanguage
  return typeof t != "string" && t.forEach((n, i) => o.push({ text: n, language: i })), o;
}
function wt(t, r) { // wt = shorten, t = text, r = pattern
  let [e] = D(t, [r]), o = e.hit ? 0 : e.text.length; // e = first, D = highlight, t = text, r = pattern, o = match
  return t.slice(0, o).replace(xt, "\u2026") + t.slice(o).replace(yt, "$1\u2026");
}
function U(t, r, e, o) { // U = findSnippet, t = index, r = i, e = patterns, o = shown
  let n = e.length ? o.map(F).join(`
`) : "", i = e.find((c) => !n.includes(c));
  if (!i)
    return null;
  let { chain: s, page: a } = t.languages; // s = chain, a = page, t = index
  for (let { text: c, field: u, facet: m } of ht(t, r, i)) { // c = text, u = field, m = facet, ht = candidates, t = index, r = i, i = pattern
    let p = bt(c, s, m ? "" : a).find((g) => F(g.text).includes(i)); // p = match, bt = wordings, c = text, s = chain, m = facet, a = page, g = wording, F = normalizeWords, i = pattern
    if (p)
      return { field: u, facet: m, language: p.language, text: wt(p.text, i) };
  }
  return null;
}

// src/explore/search/split-unspaced.ts
var St = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // St = CHARACTER
function Tt(t) { // Tt = isLongEnough, t = piece
  return t.length >= (t > "\u3130" ? 2 : 3);
}
function Le({ words: t }, r) { // Le = splitUnspaced, t = words, r = run
  let e = r.normalize("NFC").match(St) || [], o = []; // e = characters, r = run, St = CHARACTER, o = pieces
  for (let n = 0, i; n < e.length; n = i) { // n = start, i = end, e = characters
    let s = "", a = t; // s = piece, a = wordsWithPiece, t = words
    for (i = n + 1; i < e.length; i++) { // i = end, n = start, e = characters
      let c = P(e.slice(n, i + 1).join("")), u = a.filter((m) => m.includes(c)); // c = longer, P = normalize, e = characters, n = start, i = end, u = wordsWithLonger, a = wordsWithPiece, m = word
      if (!u.length)
        break;
      s = c, a = u;
    }
    Tt(s) ? o.push(s) : i = n + 1;
  }
  return o;
}

// src/explore/search/word-list.ts
function Et({ normalized: t, terms: r }) { // Et = buildWordList, t = normalized, r = terms
  let e = /* @__PURE__ */ new Map(); // e = counts
  for (let n of [...r.map((i) => i.normalized), ...t]) // n = text, r = terms, i = term, t = normalized
    for (let i of n.split(" ")) // i = word, n = text
      e.set(i, (e.get(i) || 0) + 1);
  let o = Array.from(e.keys()); // o = words, e = counts
  return { counts: e, words: o, joined: ` ${o.join(" ")}` };
}
var Pe = (0, R.xg)(Et); // Pe = wordListOf, Et = buildWordList

// src/explore/search/fuzzy.ts
var vt = /^ [^\d ]{1,3}$/, Lt = /^( [^\d ]{5,})[^ ]{2}$/; // vt = SHORT_WORD, Lt = WITH_ENDING
function Pt({ joined: t }, r) { // Pt = occurringPattern, t = joined, r = pattern
  let e = r.trim(); // e = word, r = pattern
  return e.includes(" ") || t.includes(r) ? r : (_(e) ? [e, e.slice(1), e.slice(2)] : [e]).find((i) => i.length >= N && t.includes(i));
}
function At(t, r) { // At = similarPatterns, t = wordList, r = word
  return W(r) ? Le(t, r) : r.length < N || /\d/.test(r) ? [] : Ee(t, r);
}
function Ct(t, r) { // Ct = spellingOf, t = index, r = pattern
  for (let e = 0; e < t.programs.length; e++) { // e = i, t = index
    let o = U(t, e, [r], []), n = o && D(o.text, [r]).find((i) => i.hit); // o = snippet, U = findSnippet, t = index, e = i, r = pattern, n = hit, D = highlight, i = piece
    if (n)
      return n.text;
  }
  return r.trim();
}
function kt(t) { // kt = relax, t = patterns
  let r = t.filter((e) => !vt.test(e)).map((e) => e.replace(Lt, "$1")); // r = relaxed, t = patterns, e = pattern, vt = SHORT_WORD, Lt = WITH_ENDING
  return r.length ? { patterns: r, corrected: null } : null;
}
function Ae(t, r) { // Ae = findAlternative, t = index, r = patterns
  let e = Pe(k(t)), o = [], n = !1; // e = wordList, Pe = wordListOf, k = textIndexOf, t = index, o = found, n = isCorrected
  for (let i of r) { // i = pattern, r = patterns
    let s = Pt(e, i), a = s ? [s] : At(e, i.trim()); // s = occurring, Pt = occurringPattern, e = wordList, i = pattern, a = replacements, At = similarPatterns
    if (!a.length)
      return null;
    o.push(...a), n = n || !s;
  }
  return o.join() === r.join() ? kt(r) : { patterns: o, corrected: n ? o.map((i) => Ct(t, i)) : null };
}

// runtime:src/explore/search/search-result.ts
var te = require("program-explorer-runtime"); // te = import_program_explorer_runtime

// src/explore/search/search.ts
var It = 24, Ot = 12, Rt = 6, _t = 2, Dt = 1.5, Ce = /* @__PURE__ */ new WeakMap(); // It = TITLE_SCORE, Ot = TERM_SCORE, Rt = SUMMARY_SCORE, _t = OTHER_SCORE, Dt = WHOLE_WORD_FACTOR, Ce = lastSearches
function Mt({ terms: t, normalized: r }, e) { // Mt = withMatchingTerm, t = terms, r = normalized, e = pattern
  let o = t.filter((n) => n.normalized.includes(e)); // o = matching, t = terms, n = term, e = pattern
  return (0, h.xd)(r.length, o.map(({ programs: n }) => n));
}
function Ft({ normalized: t, titleEnds: r, summaryEnds: e }, o, n) { // Ft = textScore, t = normalized, r = titleEnds, e = summaryEnds, o = i, n = pattern
  let i = t[o], s = i.indexOf(n); // i = text, t = normalized, o = i, s = position, n = pattern
  if (s === -1)
    return 0;
  let a = s < r[o] ? It : s < e[o] ? Rt : _t; // a = score, s = position, r = titleEnds, o = i, It = TITLE_SCORE, e = summaryEnds, Rt = SUMMARY_SCORE, _t = OTHER_SCORE
  return i[s + n.length] === " " ? a * Dt : a;
}
function re(t, r, e, o) { // re = findPrograms, t = textIndex, r = patterns, e = within, o = corrected
  let n = t.normalized.length, i = r.map((u) => Mt(t, u)), s = (0, h.xc)(n), a = new Uint16Array(n), c = (u) => { // n = size, t = textIndex, i = withTerm, r = patterns, u = i, Mt = withMatchingTerm, s = programs, a = scores, c = scoreOf
    let m = 0; // m = score
    for (let p = 0; p < r.length; p++) { // p = n, r = patterns
      let g = Ft(t, u, r[p]) + ((0, h.xb)(i[p], u) ? Ot : 0); // g = patternScore, Ft = textScore, t = textIndex, u = i, r = patterns, p = n, i = withTerm, Ot = TERM_SCORE
      if (!g)
        return 0;
      m += g;
    }
    return m;
  };
  for (let u = 0; u < n; u++) { // u = i, n = size
    let m = e && !(0, h.xb)(e, u) ? 0 : c(u); // m = score, e = within, u = i, c = scoreOf
    m && ((0, h.x9)(s, u), a[u] = m);
  }
  return { programs: s, scores: a, patterns: r, corrected: o };
}
function Ht(t, r) { // Ht = narrows, t = patterns, r = last
  return r.patterns.every((e, o) => { // r = last, e = pattern, o = i
    var n; // n = _a
    return (n = t[o]) == null ? void 0 : n.startsWith(e);
  });
}
function ke(t, r) { // ke = search, t = index, r = text
  let e = Ce.get(t); // e = last, Ce = lastSearches, t = index
  if (e && e.text === r)
    return e.result;
  let o = Te(r); // o = patterns, Te = patternsOf, r = text
  if (!o.length)
    return te.xk;
  let n = k(t), i = re(n, o, e && Ht(o, e.result) ? e.result.programs : null, null); // n = textIndex, k = textIndexOf, t = index, i = result, re = findPrograms, o = patterns, e = last, Ht = narrows
  return Ce.set(t, { text: r, result: i }), i;
}

// src/explore/search/fuzzy-search.ts
var Ie = /* @__PURE__ */ new WeakMap(); // Ie = lastSearches
function zt(t, r) { // zt = searchAlternative, t = index, r = exact
  let e = Ae(t, r.patterns), o = e && re(k(t), e.patterns, null, e.corrected); // e = alternative, Ae = findAlternative, t = index, r = exact, o = result, re = findPrograms, k = textIndexOf
  return o && (0, h.xa)(o.programs) ? o : r;
}
function Oe(t, r) { // Oe = fuzzySearch, t = index, r = text
  let e = ke(t, r); // e = exact, ke = search, t = index, r = text
  if (!e.programs || (0, h.xa)(e.programs))
    return e;
  let o = Ie.get(t); // o = last, Ie = lastSearches, t = index
  if ((o == null ? void 0 : o.text) === r)
    return o.result;
  let n = zt(t, e); // n = result, zt = searchAlternative, t = index, e = exact
  return Ie.set(t, { text: r, result: n }), n;
}

// runtime:preact
var l = require("program-explorer-runtime"); // l = import_program_explorer_runtime

// runtime:src/explore/append.ts
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// src/explore/relations.ts
var Re = (0, R.xg)(({ programs: t }) => { // Re = relationsOf, t = programs
  let r = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(); // r = byId, e = parts, o = before
  for (let n of t) // n = program, t = programs
    r.set(n.id, n), n.partOf !== null && (0, $.x8)(e, n.partOf, n.id), n.followedBy.forEach((i) => (0, $.x8)(o, i, n.id));
  return {
    program: (n) => r.get(n) || null,
    parts: (n) => e.get(n) || [],
    before: (n) => o.get(n) || []
  };
});

// runtime:src/views/parts/data-link.tsx
var ne = require("program-explorer-runtime"); // ne = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var v = require("program-explorer-runtime"); // v = import_program_explorer_runtime

// src/views/details.tsx
var Wt = ["status", "period"]; // Wt = ON_CARD
function b({ label: t, content: r }) { // b = Row, t = label, r = content
  return r === null || Array.isArray(r) && r.length === 0 ? null : /* @__PURE__ */ (0, l.x2)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, l.x2)("dt", null, t), /* @__PURE__ */ (0, l.x2)("dd", null, Array.isArray(r) ? /* @__PURE__ */ (0, l.x2)("ul", { role: "list" }, r.map((o) => /* @__PURE__ */ (0, l.x2)("li", null, o))) : r));
}
function Nt(t) { // Nt = readableAddress, t = url
  let r = t.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // r = short, t = url
  try {
    return decodeURI(r);
  } catch (e) {
    return r;
  }
}
function Ut({ ctrlKey: t, metaKey: r, shiftKey: e, altKey: o }) { // Ut = opensElsewhere, t = ctrlKey, r = metaKey, e = shiftKey, o = altKey
  return t || r || e || o;
}
function _e({ context: t, actions: r, program: e, id: o }) { // _e = Details, t = context, r = actions, e = program, o = id
  let { msg: n, labels: i, format: s, language: a, list: c } = t, u = Re(c), { minutes: m, owner: p, partOf: g, reviewed: L } = e, w = (x) => x === null ? null : /* @__PURE__ */ (0, l.x2)(v.x1h, { text: i.pick(x), around: a }), S = (x) => x.map((E) => /* @__PURE__ */ (0, l.x2)("bdi", null, E)), T = (x, E) => /* @__PURE__ */ (0, l.x2)(ne.x1f, { context: t, target: x }, E), A = (x) => x.map((E) => { // n = msg, i = labels, s = format, a = language, c = list, t = context, u = relations, Re = relationsOf, m = minutes, p = owner, g = partOf, L = reviewed, e = program, w = text, x = ids, S = names, E = other, T = link, A = related
    var H, le; // H = _a, le = _b
    return /* @__PURE__ */ (0, l.x2)(
      "a",
      {
        href: t.urlOfProgram(E),
        onClick: (ce) => { // ce = event
          Ut(ce) || (ce.preventDefault(), r.goTo(E));
        }
      },
      w((le = (H = u.program(E)) == null ? void 0 : H.title) != null ? le : E)
    );
  }), C = g === null ? void 0 : c.series.get(g), K = g === null ? [] : u.parts(g).filter((x) => x !== e.id);
  return /* @__PURE__ */ (0, l.x2)("dl", { class: "program-explorer__details", id: o }, c.facets.filter((x) => !Wt.includes(x)).map((x) => { // o = id, c = list, x = facet, Wt = ON_CARD
    var E; // E = _a
    return /* @__PURE__ */ (0, l.x2)(
      b,
      {
        label: /* @__PURE__ */ (0, l.x2)(v.x1h, { text: i.facet(x), around: a }),
        content: ((E = e.terms.get(x)) != null ? E : []).map((H) => /* @__PURE__ */ (0, l.x2)(v.x1h, { text: i.term(x, H), around: a }))
      }
    );
  }), /* @__PURE__ */ (0, l.x2)(
    b,
    {
      label: n("detail-session"),
      content: m && (m[0] === m[1] ? n("detail-minutes", m[0]) : n("detail-minutes-range", ...m))
    }
  ), /* @__PURE__ */ (0, l.x2)(b, { label: n("detail-duration"), content: w(e.duration) }), /* @__PURE__ */ (0, l.x2)(b, { label: n("detail-scale"), content: w(e.scale) }), /* @__PURE__ */ (0, l.x2)(b, { label: n("detail-team"), content: S(e.team) }), /* @__PURE__ */ (0, l.x2)(b, { label: n("detail-partners"), content: S(e.partners) }), /* @__PURE__ */ (0, l.x2)(b, { label: n("detail-materials"), content: e.materials.map(({ target: x, label: E }) => T(x, w(E))) }), /* @__PURE__ */ (0, l.x2)(
    b,
    {
      label: n("detail-part-of"),
      content: C ? C.target ? T(C.target, w(C.title)) : w(C.title) : A(g === null ? [] : [g])
    }
  ), /* @__PURE__ */ (0, l.x2)(b, { label: n("detail-siblings"), content: A(K) }), /* @__PURE__ */ (0, l.x2)(b, { label: n("detail-parts"), content: A(u.parts(e.id)) }), /* @__PURE__ */ (0, l.x2)(b, { label: n("detail-follows"), content: A(u.before(e.id)) }), /* @__PURE__ */ (0, l.x2)(b, { label: n("detail-followed-by"), content: A(e.followedBy) }), /* @__PURE__ */ (0, l.x2)(b, { label: n("detail-owner"), content: p && /* @__PURE__ */ (0, l.x2)("bdi", null, p) }), /* @__PURE__ */ (0, l.x2)(b, { label: n("detail-reviewed"), content: L && s.date(L) }), /* @__PURE__ */ (0, l.x2)(b, { label: n("detail-sources"), content: e.sources.map((x) => T({ url: x }, /* @__PURE__ */ (0, l.x2)("bdi", { title: x }, Nt(x)))) }), /* @__PURE__ */ (0, l.x2)(b, { label: n("detail-share"), content: /* @__PURE__ */ (0, l.x2)("a", { href: t.urlOfProgram(e.id) }, n("link-to-program")) }));
}

// src/views/keep-position.ts
function De(t, r) { // De = keepPosition, t = root, r = draw
  var s; // s = _a
  let e = (s = t.ownerDocument.defaultView) != null ? s : window, o = (a) => { // e = view, s = _a, t = root, o = topOf, a = id
    var c; // c = _a
    return (c = t.ownerDocument.getElementById(a)) == null ? void 0 : c.getBoundingClientRect().top;
  }, i = Array.from(t.querySelectorAll("article"), (a) => { // i = before, t = root, a = article
    var c; // c = _a
    return (c = a.getAttribute("aria-labelledby")) != null ? c : "";
  }).map((a) => { // a = id
    var c; // c = _a
    return [a, (c = o(a)) != null ? c : -1 / 0];
  }).filter(([, a]) => a > 80 && a < e.innerHeight);
  r();
  for (let [a, c] of i) { // a = id, c = top, i = before
    let u = o(a); // u = now, o = topOf, a = id
    if (u !== void 0) {
      e.scrollBy(0, u - c);
      return;
    }
  }
}

// runtime:src/explore/facets.ts
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// src/explore/active-filters.ts
function Me(t, r) { // Me = activeFilters, t = index, r = query
  return Array.from(t.facets.values()).flatMap((e) => (0, I.xe)(e, r).map((o) => ({ facet: e, term: o })));
}

// runtime:src/explore/query-changes.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// src/views/layout/active-filters.tsx
function $t({ view: { context: { msg: t, labels: r, language: e }, actions: o }, filter: { facet: n, term: i } }) { // $t = FilterChip, t = msg, r = labels, e = language, o = actions, n = facet, i = term
  let s = r.facet(n.id), a = r.term(n.id, i.id); // s = facetLabel, r = labels, n = facet, a = termLabel, i = term
  return /* @__PURE__ */ (0, l.x2)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": t("remove-filter", s.text, a.text),
      onClick: () => o.toggleTerm(n.id, i.id)
    },
    /* @__PURE__ */ (0, l.x2)("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ (0, l.x2)(v.x1h, { text: s, around: e }, t("chip-facet", s.text))),
    " ",
    /* @__PURE__ */ (0, l.x2)(v.x1h, { text: a, around: e })
  );
}
function Bt({ view: { context: { msg: t }, state: { query: r }, actions: e } }) { // Bt = SearchChip, t = msg, r = query, e = actions
  return /* @__PURE__ */ (0, l.x2)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": t("remove-search", r.text),
      onClick: () => e.choose((0, O.xj)(r, ""))
    },
    /* @__PURE__ */ (0, l.x2)("span", { class: "program-explorer__chip-facet" }, t("search-chip")),
    " ",
    /* @__PURE__ */ (0, l.x2)("bdi", null, r.text)
  );
}
var B = class extends l.x0 { // B = ActiveFilters
  constructor() {
    super(...arguments);
    this.list = (0, l.x1)();
  }
  getSnapshotBeforeUpdate() {
    return this.buttons().indexOf(document.activeElement);
  }
  componentDidUpdate(e, o, n) {
    var s; // s = _a
    let i = this.buttons(); // i = buttons
    n >= 0 && !i.includes(document.activeElement) && ((s = i[Math.min(n, i.length - 1)]) == null || s.focus());
  }
  buttons() {
    return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
  }
  render({ view: e }) {
    let { context: { index: o, msg: n }, state: { query: i }, actions: s } = e, a = Me(o, i), c = i.text.trim() !== ""; // o = index, n = msg, i = query, s = actions, e = view, a = filters, Me = activeFilters, c = hasText
    return !a.length && !c ? null : /* @__PURE__ */ (0, l.x2)("ul", { class: "program-explorer__chips", role: "list", "aria-label": n("active-filters"), ref: this.list }, a.map((u) => /* @__PURE__ */ (0, l.x2)("li", { key: `${u.facet.id} ${u.term.id}` }, /* @__PURE__ */ (0, l.x2)($t, { view: e, filter: u }))), c && /* @__PURE__ */ (0, l.x2)("li", { key: "text" }, /* @__PURE__ */ (0, l.x2)(Bt, { view: e })), /* @__PURE__ */ (0, l.x2)("li", { key: "all" }, /* @__PURE__ */ (0, l.x2)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: s.clear }, n("clear-all"))));
  }
};

// runtime:src/views/layout/filters.tsx
var oe = require("program-explorer-runtime"); // oe = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var ie = "program-explorer-locked", Fe = `${ie}--scrollbar`, V = class extends l.x0 { // ie = LOCK_CLASS, Fe = SCROLLBAR_CLASS, V = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, l.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(ie, Fe), document.removeEventListener("keydown", this.onKeyDown, !0);
    };
    this.onKeyDown = (e) => { // e = event
      let o = this.box.current; // o = box
      if (o != null && o.isConnected) {
        if (e.key === "Escape")
          e.stopPropagation(), this.props.view.actions.closeFilters();
        else if (e.key === "Tab" || e.code === "Tab") {
          let n = Array.from(o.querySelectorAll("button, input")).filter((c) => c.getClientRects().length > 0), i = document.activeElement, s = !o.contains(i) || i === n[e.shiftKey ? 0 : n.length - 1] || e.shiftKey && i === o, a = n[e.shiftKey ? n.length - 1 : 0]; // n = stops, o = box, c = element, i = here, s = isAtEnd, e = event, a = next
          s && a && (e.preventDefault(), a.focus());
        }
      }
    };
  }
  componentDidMount() {
    var n; // n = _a
    let { classList: e, clientWidth: o } = document.documentElement; // e = classList, o = clientWidth
    window.innerWidth > o && e.add(Fe), e.add(ie), document.addEventListener("keydown", this.onKeyDown, !0), this.props.view.cleanups.add(this.componentWillUnmount), (n = this.box.current) == null || n.focus();
  }
  render({ view: e }) {
    let { context: { msg: o, idPrefix: n }, results: i, actions: s } = e; // o = msg, n = idPrefix, i = results, s = actions, e = view
    return /* @__PURE__ */ (0, l.x2)("div", { class: "program-explorer__backdrop", onClick: (a) => a.target === a.currentTarget && s.closeFilters() }, /* @__PURE__ */ (0, l.x2)(
      "div",
      {
        class: "program-explorer__dialog",
        role: "dialog",
        "aria-modal": "true",
        "aria-labelledby": `${n}-dialog-title`,
        tabIndex: -1,
        ref: this.box
      },
      /* @__PURE__ */ (0, l.x2)("div", { class: "program-explorer__dialog-head" }, /* @__PURE__ */ (0, l.x2)("span", { class: "program-explorer__dialog-title", id: `${n}-dialog-title` }, o("filters")), /* @__PURE__ */ (0, l.x2)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--weight-quiet",
          onClick: s.clear
        },
        o("clear-all")
      ), /* @__PURE__ */ (0, l.x2)(
        "button",
        {
          type: "button",
          class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
          "aria-label": o("close"),
          onClick: s.closeFilters
        }
      )),
      /* @__PURE__ */ (0, l.x2)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, l.x2)(oe.x1d, { view: e })),
      /* @__PURE__ */ (0, l.x2)("div", { class: "program-explorer__dialog-foot", role: "status" }, /* @__PURE__ */ (0, l.x2)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
          onClick: s.closeFilters
        },
        o("show-results", i.exploration.count)
      ))
    ));
  }
};

// runtime:src/views/layout/term-list.tsx
var se = require("program-explorer-runtime"); // se = import_program_explorer_runtime

// src/views/layout/term-search.tsx
var Vt = 100, X = class extends l.x0 { // Vt = MOST_FOUND, X = TermSearch
  constructor() {
    super(...arguments);
    this.state = { text: "" };
  }
  found() {
    let { view: { context: { labels: e } }, facet: o, terms: n } = this.props, i = P(this.state.text.trim()); // e = labels, o = facet, n = terms, i = pattern, P = normalize
    return n.filter(({ term: s }) => [e.term(o, s.id).text, ...s.aliases].some((a) => P(a).includes(i))).slice(0, Vt);
  }
  render({ view: e, facet: o, children: n }, { text: i }) {
    let { context: { msg: s, labels: a }, attempt: c } = e, u = s("find-term", a.facet(o).text), m = i.trim() ? this.found() : null; // s = msg, a = labels, c = attempt, e = view, u = name, o = facet, m = found, i = text
    return /* @__PURE__ */ (0, l.x2)("div", null, /* @__PURE__ */ (0, l.x2)("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ (0, l.x2)(
      "input",
      {
        class: "cdx-text-input__input",
        type: "search",
        "aria-label": u,
        placeholder: u,
        autocomplete: "off",
        value: i,
        onInput: ({ currentTarget: { value: p } }) => c(() => this.setState({ text: p }))
      }
    )), m ? m.map((p) => /* @__PURE__ */ (0, l.x2)(se.x1e, { key: p.term.id, view: e, facet: o, count: p })) : n, /* @__PURE__ */ (0, l.x2)("p", { role: "status", class: "program-explorer__note" }, m && !m.length && s("no-term")));
  }
};

// src/explore/suggestions.ts
function He(t, r, e) { // He = suggestQueries, t = index, r = query, e = find
  let o = []; // o = suggestions
  if (r.text.trim()) {
    let n = (0, O.xj)(r, ""); // n = shorter, r = query
    o.push({ kind: "text", query: n, count: (0, I.xf)(t, n, e).count });
  }
  return t.facets.forEach((n) => { // t = index, n = facet
    let i = (0, I.xe)(n, r); // i = terms, n = facet, r = query
    if (i.length) {
      let s = (0, O.xi)(r, n.id, []); // s = shorter, r = query, n = facet
      o.push({ kind: "terms", facet: n, terms: i, query: s, count: (0, I.xf)(t, s, e).count });
    }
  }), o.filter(({ count: n }) => n > 0).sort((n, i) => i.count - n.count);
}

// runtime:src/views/parts/heading.tsx
var ae = require("program-explorer-runtime"); // ae = import_program_explorer_runtime

// src/views/results/no-results.tsx
var Xt = 4; // Xt = MOST_SUGGESTIONS
function ze({ view: { context: t, state: { query: r }, actions: e } }) { // ze = NoResults, t = context, r = query, e = actions
  let { msg: o, labels: n, index: i, list: s, level: a } = t, c = He(i, r, t.find).slice(0, Xt), u = (m) => m.kind === "text" ? o("empty-text", (0, v.x1i)(r.text), m.count) : o( // o = msg, n = labels, i = index, s = list, a = level, t = context, c = suggestions, He = suggestQueries, r = query, Xt = MOST_SUGGESTIONS, u = textOf, m = suggestion
    "empty-without",
    (0, v.x1i)(n.facet(m.facet.id).text),
    m.terms.map((p) => (0, v.x1i)(n.term(m.facet.id, p.id).text)).reduce((p, g) => o("list", p, g)),
    m.count
  );
  return /* @__PURE__ */ (0, l.x2)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, l.x2)(ae.x1g, { level: a, class: "program-explorer__group" }, o("empty-title")), c.length > 0 && /* @__PURE__ */ (0, l.x2)("p", null, o("empty-hint")), /* @__PURE__ */ (0, l.x2)("ul", null, c.map((m) => /* @__PURE__ */ (0, l.x2)("li", { key: m.kind === "text" ? "text" : m.facet.id }, /* @__PURE__ */ (0, l.x2)("button", { type: "button", class: "cdx-button", onClick: () => e.choose(m.query) }, u(m)))), /* @__PURE__ */ (0, l.x2)("li", { key: "all" }, /* @__PURE__ */ (0, l.x2)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: e.clear }, o("see-all", s.programs.length)))));
}
}
};
// </nowiki>