// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '3469746ca683b880',
create: function ( require, module ) {
"use strict";
var q = Object.defineProperty;
var Ue = Object.getOwnPropertyDescriptor;
var Je = Object.getOwnPropertyNames;
var Ve = Object.prototype.hasOwnProperty;
var Be = (t, r) => {
  for (var e in r)
    q(t, e, { get: r[e], enumerable: !0 });
}, $e = (t, r, e, o) => {
  if (r && typeof r == "object" || typeof r == "function")
    for (let n of Je(r))
      !Ve.call(t, n) && n !== e && q(t, n, { get: () => r[n], enumerable: !(o = Ue(r, n)) || o.enumerable });
  return t;
};
var je = (t) => $e(q({}, "__esModule", { value: !0 }), t);

// src/more.ts
var $t = {}; // $t = more_exports
Be($t, {
  ActiveFilters: () => B,
  Corrected: () => Me,
  Details: () => Re,
  FilterDialog: () => $,
  MarkedText: () => se,
  Matched: () => He,
  NeedHelp: () => De,
  NoResults: () => Ne,
  Reasons: () => ze,
  TermSearch: () => j,
  fuzzySearch: () => Ae,
  keepFocus: () => ue,
  keepFragment: () => xe,
  keepPlace: () => pe,
  keepPosition: () => Ie,
  textIndexOf: () => w
});
module.exports = je($t);

// src/app/keep-focus.ts
function ue(t, r) { // ue = keepFocus, t = root, r = history
  var l; // l = _a
  let e = (l = t.ownerDocument.defaultView) != null ? l : window, o = null, n, i = ({ target: c, relatedTarget: m }) => { // e = view, l = _a, t = root, o = lost, n = timer, i = onFocusOut, c = target, m = relatedTarget
    o = m ? null : c, e.clearTimeout(n), n = e.setTimeout(() => { // o = lost, m = relatedTarget, c = target, e = view, n = timer
      o = null;
    }, 0);
  }, a = ({ state: c }) => { // a = onPopState, c = state
    o && (c || r.read() !== null) && o.focus({ preventScroll: !0 });
  };
  return t.addEventListener("focusout", i), e.addEventListener("popstate", a, !0), () => { // t = root, i = onFocusOut, e = view, a = onPopState
    e.clearTimeout(n), t.removeEventListener("focusout", i), e.removeEventListener("popstate", a, !0);
  };
}

// src/app/keep-place.ts
function pe(t, r) { // pe = keepPlace, t = root, r = history
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

// runtime:src/app/url.ts
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// src/app/language-links.ts
var Ke = ".mw-pt-languages a, .interwiki-pagetranslation a", de = ["mousedown", "focusin"]; // Ke = LINKS, de = EVENTS
function fe({ target: t }) { // fe = copyFragment, t = target
  let r = t instanceof Element ? t.closest(Ke) : null; // r = link, t = target, Ke = LINKS
  r && (r.hash = (0, _.x7)(location.hash) ? location.hash : "");
}
function xe() { // xe = keepFragment
  return de.forEach((t) => document.addEventListener(t, fe)), () => de.forEach((t) => document.removeEventListener(t, fe));
}

// runtime:src/explore/bitset.ts
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// src/explore/search/normalize.ts
var qe = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Q = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((t) => [t.charAt(0), t.slice(1)])); // qe = REMOVED, Q = REPLACEMENTS, t = pair
function ge(t, r, e) { // ge = replaceRange, t = from, r = to, e = length
  for (let o = 0; o < e; o++) // o = i, e = length
    Q.set(String.fromCharCode(t + o), String.fromCharCode(r + o));
}
ge(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((t) => ge(parseInt(t, 16), 48, 10));
var Qe = new RegExp(`[${qe}${Array.from(Q.keys()).join("")}]`, "g"), Ge = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Ye = /^[\0-\x7f]*$/; // Qe = REMOVED_OR_REPLACED, qe = REMOVED, Q = REPLACEMENTS, Ge = KANA_OR_NASAL, Ye = ASCII
function S(t) { // S = normalize, t = text
  return Ye.test(t) ? t.toLowerCase() : t.normalize("NFKD").toLowerCase().replace(Qe, (r) => Q.get(r) || "").replace(Ge, (r) => r > "\u3000" ? r.normalize("NFC") : "\u0928");
}

// src/explore/search/words.ts
var G = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", Ze = "\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", ye = `[^${G}${Ze}]+`, he = new RegExp(`[${G}]+|${ye}(?:'(?=[\\u0400-\\u04ff])${ye})*`, "g"), et = new RegExp(`[${G}]`), tt = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // G = UNSPACED, Ze = BETWEEN, ye = SPACED_WORD, he = WORD, et = UNSPACED_LETTER, tt = PREFIXABLE
function N(t, r) { // N = eachWord, t = normalized, r = visit
  t.replace(he, (e, o) => (r(e, o), ""));
}
function H(t) { // H = normalizeWords, t = text
  let r = S(t).match(he); // r = words, S = normalize, t = text, he = WORD
  return r ? ` ${r.join(" ")} ` : "";
}
function X(t) { // X = isUnspaced, t = word
  return et.test(t);
}
function I(t) { // I = mayHavePrefix, t = word
  return tt.test(t);
}

// src/explore/search/highlight.ts
var rt = 100, nt = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // rt = MOST_MARKS, nt = CHARACTER
function ot(t) { // ot = normalizeWithPositions, t = text
  let r = "", e = [], o = 0; // r = letters, e = letterPositions, o = position
  for (let a of t.match(nt) || []) { // a = character, t = text, nt = CHARACTER
    let l = S(a); // l = normalized, S = normalize, a = character
    r += l;
    for (let c = 0; c < l.length; c++) // c = i, l = normalized
      e.push(o);
    o += a.length;
  }
  e.push(o);
  let n = " ", i = [0]; // n = words, i = positions
  return N(S(r), (a, l) => { // N = eachWord, S = normalize, r = letters, a = word, l = start
    n += `${a} `;
    for (let c = l; c <= l + a.length; c++) // c = i, l = start, a = word
      i.push(e[c]);
  }), { normalized: n, positions: i };
}
function it(t, r) { // it = findHits, t = text, r = patterns
  let { normalized: e, positions: o } = ot(t), n = new Uint8Array(t.length); // e = normalized, o = positions, ot = normalizeWithPositions, t = text, n = hits
  for (let i of r) { // i = pattern, r = patterns
    let a = i.startsWith(" ") || I(i), l = 0, c = 0, m = 0, u = 0; // a = includesPrefix, i = pattern, I = mayHavePrefix, l = marks, c = searched, m = wordStart, u = marked
    for (let f = e.indexOf(i); f !== -1 && l < rt; f = e.indexOf(i, f + 1)) { // f = match, e = normalized, i = pattern, l = marks, rt = MOST_MARKS
      let y = e.slice(c, f + 1).lastIndexOf(" "); // y = space, e = normalized, c = searched, f = match
      m = y === -1 ? m : c + y + 1, c = f + 1;
      let v = a ? m : f, E = f + i.length; // v = start, a = includesPrefix, m = wordStart, f = match, E = end, i = pattern
      for (; o[E] === o[E - 1]; ) // o = positions, E = end
        E++;
      let P = o[E]; // P = last, o = positions, E = end
      l += n[P - 1] ? 0 : 1, n.fill(1, Math.max(o[v], u), P), u = P;
    }
  }
  return n;
}
function k(t, r) { // k = highlight, t = text, r = patterns
  let e = r.length ? it(t, r) : new Uint8Array(t.length), o = [], n = 0; // e = hits, r = patterns, it = findHits, t = text, o = pieces, n = start
  for (let i = 1; i <= t.length; i++) // i = end, t = text
    (i === t.length || e[i] !== e[n]) && (o.push({ text: t.slice(n, i), hit: e[n] === 1 }), n = i);
  return o;
}

// src/programs/edit-distance.ts
function be(t, r, e) { // be = editDistance, t = a, r = b, e = most
  let o = e + 1, n = [], i = Array.from({ length: r.length + 1 }, (a, l) => l); // o = tooMany, e = most, n = beforeLast, i = last, r = b, a = _, l = j
  for (let a = 1; a <= t.length; a++) { // a = i, t = a
    let l = i.map(() => o); // l = row, i = last, o = tooMany
    l[0] = a;
    let c = a; // c = least, a = i
    for (let m = Math.max(1, a - e); m <= Math.min(r.length, a + e); m++) { // m = j, a = i, e = most, r = b
      let u = t[a - 1] === r[m - 1], f = Math.min( // u = isSame, t = a, a = i, r = b, m = j, f = cost
        i[m - 1] + (u ? 0 : 1),
        i[m] + 1,
        l[m - 1] + 1
      );
      m > 1 && a > 1 && t[a - 1] === r[m - 2] && t[a - 2] === r[m - 1] && (f = Math.min(f, n[m - 2] + 1)), l[m] = f, c = Math.min(c, f);
    }
    if (c > e)
      return o;
    n = i, i = l;
  }
  return Math.min(i[r.length], o);
}

// src/explore/search/patterns.ts
var st = 200, at = 16, lt = /\b\w'|'\w\b/g, ct = /["“”„«»\u300a-\u300f]/, mt = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // st = MAX_LENGTH, at = MAX_WORDS, lt = ELIDED, ct = QUOTATION_MARK, mt = ARTICLE
function Y(t) { // Y = patternOf, t = word
  return X(t) ? t : I(t) ? t.replace(mt, "") : ` ${t}`;
}
function Ee(t) { // Ee = patternsOf, t = text
  let r = /* @__PURE__ */ new Set(); // r = patterns
  return S(t.slice(0, st)).split(ct).forEach((e, o) => { // S = normalize, t = text, st = MAX_LENGTH, ct = QUOTATION_MARK, e = part, o = i
    let n = o % 2 === 1, i = []; // n = isQuoted, o = i, i = words
    N(n ? e : e.replace(lt, " "), (l) => i.push(l)), (n && i.length ? [i.join(" ")] : i).forEach((l) => r.add(Y(l)));
  }), Array.from(r).slice(0, at);
}

// src/explore/search/similar-word.ts
var U = 4, ut = 8; // U = MIN_LETTERS, ut = LONG_WORD
function Te({ counts: t }, r) { // Te = mostSimilar, t = counts, r = typed
  let e = r.length < ut ? 1 : 2, o = [], n = 1 / 0; // e = maxDistance, r = typed, ut = LONG_WORD, o = best, n = bestCost
  return t.forEach((i, a) => { // t = counts, i = times, a = word
    let l = Y(a), c = l.trim(), m = (u, f) => { // l = pattern, Y = patternOf, a = word, c = candidate, m = compare, u = part, f = penalty
      if (Math.abs(u.length - r.length) > e)
        return;
      let y = be(r, u, e), v = y + f + 0.4 / i; // y = distance, be = editDistance, r = typed, u = part, e = maxDistance, v = cost, f = penalty, i = times
      y <= e && v < n && (o = [l], n = v);
    };
    if (m(c, 0), r.length > U && c.charCodeAt(0) === r.charCodeAt(0))
      for (let u = r.length - 1; u <= r.length + 1 && u < c.length; u++) // u = length, r = typed, c = candidate
        m(c.slice(0, u), 0.5);
  }), o;
}

// runtime:src/programs/texts.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var A = require("program-explorer-runtime"); // A = import_program_explorer_runtime

// src/explore/search/text-index.ts
var pt = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // pt = FIELDS
function Z(t) { // Z = textsOf, t = program
  let r = []; // r = indexed
  for (let e of pt) { // e = field, pt = FIELDS
    let o = e === "materials" ? t.materials.map(({ label: i }) => i) : t[e]; // o = value, e = field, t = program, i = label
    [].concat(o).forEach((i) => r.push({ text: i || "", field: e, facet: "" }));
  }
  return r;
}
function dt(t, r, { id: e, label: o, aliases: n }) { // dt = namesOf, t = index, r = facet, e = id, o = label, n = aliases
  return [o || "", t.nameOf(r, e) || "", r === "period" ? e : "", ...n].map((i) => ({ text: i, field: null, facet: r }));
}
function Se({ text: t }) { // Se = normalizeAll, t = text
  return (0, M.x1f)(t).map(H).join(`
`);
}
function ft(t) { // ft = buildTextIndex, t = index
  let r = new Uint32Array(t.programs.length), e = new Uint32Array(t.programs.length), o = t.programs.map((i, a) => { // r = titleEnds, t = index, e = summaryEnds, o = normalized, i = program, a = i
    let l = Z(i).map(Se), [c, m] = l; // l = texts, Z = textsOf, i = program, Se = normalizeAll, c = title, m = summary
    return r[a] = c.length, e[a] = c.length + 1 + m.length, l.join(`
`);
  }), n = [];
  return t.facets.forEach((i) => i.terms.forEach((a) => { // t = index, i = facet, a = term
    let l = dt(t, i.id, a); // l = names, dt = namesOf, t = index, i = facet, a = term
    n.push({ names: l, normalized: l.map(Se).join(`
`), programs: a.own });
  })), { normalized: o, titleEnds: r, summaryEnds: e, terms: n };
}
var w = (0, A.xj)(ft); // w = textIndexOf, ft = buildTextIndex

// src/explore/search/snippet.ts
var xt = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, gt = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // xt = FAR_BEFORE, gt = FAR_AFTER
function yt(t, r, e) { // yt = candidates, t = index, r = i, e = pattern
  let { normalized: o, terms: n } = w(t), i = o[r].includes(e) ? Z(t.programs[r]) : [], a = n.filter((l) => (0, h.xe)(l.programs, r) && l.normalized.includes(e)); // o = normalized, n = terms, w = textIndexOf, t = index, i = fields, r = i, e = pattern, Z = textsOf, a = matchingTerms, l = term
  return [...i, ...a.flatMap(({ names: l }) => l)];
}
function ht(t, r, e) { // ht = wordings, t = text, r = chain, e = plainLanguage
  let o = [(0, M.x1g)(t, r, e)]; // o = all, t = text, r = chain, e = plainLanguage
  return typeof t != "string" && t.forEach((n, i) => o.push({ text: n, language: i })), o;
}
function bt(t, r) { // bt = shorten, t = text, r = pattern
  let [e] = k(t, [r]), o = e.hit ? 0 : e.text.length; // e = first, k = highlight, t = text, r = pattern, o = match
  return t.slice(0, o).replace(xt, "\u2026") + t.slice(o).replace(gt, "$1\u2026");
}
function J(t, r, e, o) { // J = findSnippet, t = index, r = i, e = patterns, o = shown
  let n = e.length ? o.map(H).join(`
`) : "", i = e.find((c) => !n.includes(c));
  if (!i)
    return null;
  let { chain: a, page: l } = t.languages; // a = chain, l = page, t = index
  for (let { text: c, field: m, facet: u } of yt(t, r, i)) { // c = text, m = field, u = facet, yt = candidates, t = index, r = i, i = pattern
    let f = ht(c, a, u ? "" : l).find((y) => H(y.text).includes(i)); // f = match, ht = wordings, c = text, a = chain, u = facet, l = page, y = wording, H = normalizeWords, i = pattern
    if (f)
      return { field: m, facet: u, language: f.language, text: bt(f.text, i) };
  }
  return null;
}

// src/explore/search/split-unspaced.ts
var Et = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // Et = CHARACTER
function Tt(t) { // Tt = isLongEnough, t = piece
  return t.length >= (t > "\u3130" ? 2 : 3);
}
function we({ words: t }, r) { // we = splitUnspaced, t = words, r = run
  let e = r.normalize("NFC").match(Et) || [], o = []; // e = characters, r = run, Et = CHARACTER, o = pieces
  for (let n = 0, i; n < e.length; n = i) { // n = start, i = end, e = characters
    let a = "", l = t; // a = piece, l = wordsWithPiece, t = words
    for (i = n + 1; i < e.length; i++) { // i = end, n = start, e = characters
      let c = S(e.slice(n, i + 1).join("")), m = l.filter((u) => u.includes(c)); // c = longer, S = normalize, e = characters, n = start, i = end, m = wordsWithLonger, l = wordsWithPiece, u = word
      if (!m.length)
        break;
      a = c, l = m;
    }
    Tt(a) ? o.push(a) : i = n + 1;
  }
  return o;
}

// src/explore/search/word-list.ts
function St({ normalized: t, terms: r }) { // St = buildWordList, t = normalized, r = terms
  let e = /* @__PURE__ */ new Map(); // e = counts
  for (let n of [...r.map((i) => i.normalized), ...t]) // n = text, r = terms, i = term, t = normalized
    for (let i of n.split(" ")) // i = word, n = text
      e.set(i, (e.get(i) || 0) + 1);
  let o = Array.from(e.keys()); // o = words, e = counts
  return { counts: e, words: o, joined: ` ${o.join(" ")}` };
}
var ve = (0, A.xj)(St); // ve = wordListOf, St = buildWordList

// src/explore/search/fuzzy.ts
var wt = /^ [^\d ]{1,3}$/, vt = /^( [^\d ]{5,})[^ ]{2}$/; // wt = SHORT_WORD, vt = WITH_ENDING
function Pt({ joined: t }, r) { // Pt = occurringPattern, t = joined, r = pattern
  let e = r.trim(); // e = word, r = pattern
  return e.includes(" ") || t.includes(r) ? r : (I(e) ? [e, e.slice(1), e.slice(2)] : [e]).find((i) => i.length >= U && t.includes(i));
}
function Ct(t, r) { // Ct = similarPatterns, t = wordList, r = word
  return X(r) ? we(t, r) : r.length < U || /\d/.test(r) ? [] : Te(t, r);
}
function Lt(t, r) { // Lt = spellingOf, t = index, r = pattern
  for (let e = 0; e < t.programs.length; e++) { // e = i, t = index
    let o = J(t, e, [r], []), n = o && k(o.text, [r]).find((i) => i.hit); // o = snippet, J = findSnippet, t = index, e = i, r = pattern, n = hit, k = highlight, i = piece
    if (n)
      return n.text;
  }
  return r.trim();
}
function _t(t) { // _t = relax, t = patterns
  let r = t.filter((e) => !wt.test(e)).map((e) => e.replace(vt, "$1")); // r = relaxed, t = patterns, e = pattern, wt = SHORT_WORD, vt = WITH_ENDING
  return r.length ? { patterns: r, corrected: null } : null;
}
function Pe(t, r) { // Pe = findAlternative, t = index, r = patterns
  let e = ve(w(t)), o = [], n = !1; // e = wordList, ve = wordListOf, w = textIndexOf, t = index, o = found, n = isCorrected
  for (let i of r) { // i = pattern, r = patterns
    let a = Pt(e, i), l = a ? [a] : Ct(e, i.trim()); // a = occurring, Pt = occurringPattern, e = wordList, i = pattern, l = replacements, Ct = similarPatterns
    if (!l.length)
      return null;
    o.push(...l), n = n || !a;
  }
  return o.join() === r.join() ? _t(r) : { patterns: o, corrected: n ? o.map((i) => Lt(t, i)) : null };
}

// runtime:src/explore/search/search-result.ts
var ee = require("program-explorer-runtime"); // ee = import_program_explorer_runtime

// src/explore/search/search.ts
var At = 24, Ot = 12, Rt = 6, It = 2, kt = 1.5, Ce = /* @__PURE__ */ new WeakMap(); // At = TITLE_SCORE, Ot = TERM_SCORE, Rt = SUMMARY_SCORE, It = OTHER_SCORE, kt = WHOLE_WORD_FACTOR, Ce = lastSearches
function Mt({ terms: t, normalized: r }, e) { // Mt = withMatchingTerm, t = terms, r = normalized, e = pattern
  let o = t.filter((n) => n.normalized.includes(e)); // o = matching, t = terms, n = term, e = pattern
  return (0, h.xg)(r.length, o.map(({ programs: n }) => n));
}
function Dt({ normalized: t, titleEnds: r, summaryEnds: e }, o, n) { // Dt = textScore, t = normalized, r = titleEnds, e = summaryEnds, o = i, n = pattern
  let i = t[o], a = i.indexOf(n); // i = text, t = normalized, o = i, a = position, n = pattern
  if (a === -1)
    return 0;
  let l = a < r[o] ? At : a < e[o] ? Rt : It; // l = score, a = position, r = titleEnds, o = i, At = TITLE_SCORE, e = summaryEnds, Rt = SUMMARY_SCORE, It = OTHER_SCORE
  return i[a + n.length] === " " ? l * kt : l;
}
function te(t, r, e, o) { // te = findPrograms, t = textIndex, r = patterns, e = within, o = corrected
  let n = t.normalized.length, i = r.map((m) => Mt(t, m)), a = (0, h.xf)(n), l = new Uint16Array(n), c = (m) => { // n = size, t = textIndex, i = withTerm, r = patterns, m = i, Mt = withMatchingTerm, a = programs, l = scores, c = scoreOf
    let u = 0; // u = score
    for (let f = 0; f < r.length; f++) { // f = n, r = patterns
      let y = Dt(t, m, r[f]) + ((0, h.xe)(i[f], m) ? Ot : 0); // y = patternScore, Dt = textScore, t = textIndex, m = i, r = patterns, f = n, i = withTerm, Ot = TERM_SCORE
      if (!y)
        return 0;
      u += y;
    }
    return u;
  };
  for (let m = 0; m < n; m++) { // m = i, n = size
    let u = e && !(0, h.xe)(e, m) ? 0 : c(m); // u = score, e = within, m = i, c = scoreOf
    u && ((0, h.xc)(a, m), l[m] = u);
  }
  return { programs: a, scores: l, patterns: r, corrected: o };
}
function Ft(t, r) { // Ft = narrows, t = patterns, r = last
  return r.patterns.every((e, o) => { // r = last, e = pattern, o = i
    var n; // n = _a
    return (n = t[o]) == null ? void 0 : n.startsWith(e);
  });
}
function Le(t, r) { // Le = search, t = index, r = text
  let e = Ce.get(t); // e = last, Ce = lastSearches, t = index
  if (e && e.text === r)
    return e.result;
  let o = Ee(r); // o = patterns, Ee = patternsOf, r = text
  if (!o.length)
    return ee.xn;
  let n = w(t), i = te(n, o, e && Ft(o, e.result) ? e.result.programs : null, null); // n = textIndex, w = textIndexOf, t = index, i = result, te = findPrograms, o = patterns, e = last, Ft = narrows
  return Ce.set(t, { text: r, result: i }), i;
}

// src/explore/search/fuzzy-search.ts
var _e = /* @__PURE__ */ new WeakMap(); // _e = lastSearches
function Ht(t, r) { // Ht = searchAlternative, t = index, r = exact
  let e = Pe(t, r.patterns), o = e && te(w(t), e.patterns, null, e.corrected); // e = alternative, Pe = findAlternative, t = index, r = exact, o = result, te = findPrograms, w = textIndexOf
  return o && (0, h.xd)(o.programs) ? o : r;
}
function Ae(t, r) { // Ae = fuzzySearch, t = index, r = text
  let e = Le(t, r); // e = exact, Le = search, t = index, r = text
  if (!e.programs || (0, h.xd)(e.programs))
    return e;
  let o = _e.get(t); // o = last, _e = lastSearches, t = index
  if ((o == null ? void 0 : o.text) === r)
    return o.result;
  let n = Ht(t, e); // n = result, Ht = searchAlternative, t = index, e = exact
  return _e.set(t, { text: r, result: n }), n;
}

// runtime:preact
var s = require("program-explorer-runtime"); // s = import_program_explorer_runtime

// runtime:src/explore/append.ts
var V = require("program-explorer-runtime"); // V = import_program_explorer_runtime

// src/explore/relations.ts
var Oe = (0, A.xj)(({ programs: t }) => { // Oe = relationsOf, t = programs
  let r = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(); // r = byId, e = parts, o = before
  for (let n of t) // n = program, t = programs
    r.set(n.id, n), n.partOf !== null && (0, V.xb)(e, n.partOf, n.id), n.followedBy.forEach((i) => (0, V.xb)(o, i, n.id));
  return {
    program: (n) => r.get(n) || null,
    parts: (n) => e.get(n) || [],
    before: (n) => o.get(n) || []
  };
});

// runtime:src/views/parts/data-link.tsx
var re = require("program-explorer-runtime"); // re = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var g = require("program-explorer-runtime"); // g = import_program_explorer_runtime

// src/views/details.tsx
var zt = ["status", "period"]; // zt = ON_CARD
function b({ label: t, content: r }) { // b = Row, t = label, r = content
  return r === null || Array.isArray(r) && r.length === 0 ? null : /* @__PURE__ */ (0, s.x3)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, s.x3)("dt", null, t), /* @__PURE__ */ (0, s.x3)("dd", null, Array.isArray(r) ? /* @__PURE__ */ (0, s.x3)("ul", { role: "list" }, r.map((o) => /* @__PURE__ */ (0, s.x3)("li", null, o))) : r));
}
function Wt(t) { // Wt = readableAddress, t = url
  let r = t.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // r = short, t = url
  try {
    return decodeURI(r);
  } catch (e) {
    return r;
  }
}
function Nt({ ctrlKey: t, metaKey: r, shiftKey: e, altKey: o }) { // Nt = opensElsewhere, t = ctrlKey, r = metaKey, e = shiftKey, o = altKey
  return t || r || e || o;
}
function Re({ context: t, actions: r, program: e, id: o }) { // Re = Details, t = context, r = actions, e = program, o = id
  let { msg: n, labels: i, format: a, language: l, list: c } = t, m = Oe(c), { join: u, materials: f, minutes: y, owner: v, partOf: E, reviewed: P } = e, W = f.length === 1 && (!u || u.isOver), O = (x) => x === null ? null : /* @__PURE__ */ (0, s.x3)(g.x1l, { text: i.pick(x), around: l }), le = (x) => x.map((T) => /* @__PURE__ */ (0, s.x3)("bdi", null, T)), K = (x, T) => /* @__PURE__ */ (0, s.x3)(re.x1j, { context: t, target: x }, T), D = (x) => x.map((T) => { // n = msg, i = labels, a = format, l = language, c = list, t = context, m = relations, Oe = relationsOf, u = join, f = materials, y = minutes, v = owner, E = partOf, P = reviewed, e = program, W = isOnCard, O = text, x = ids, le = names, T = other, K = link, D = related
    var R, ce; // R = _a, ce = _b
    return /* @__PURE__ */ (0, s.x3)(
      "a",
      {
        href: t.urlOfProgram(T),
        onClick: (me) => { // me = event
          Nt(me) || (me.preventDefault(), r.goTo(T));
        }
      },
      O((ce = (R = m.program(T)) == null ? void 0 : R.title) != null ? ce : T)
    );
  }), F = E === null ? void 0 : c.series.get(E), Xe = E === null ? [] : m.parts(E).filter((x) => x !== e.id);
  return /* @__PURE__ */ (0, s.x3)("dl", { class: "program-explorer__details", id: o }, c.facets.filter((x) => !zt.includes(x)).map((x) => { // o = id, c = list, x = facet, zt = ON_CARD
    var T; // T = _a
    return /* @__PURE__ */ (0, s.x3)(
      b,
      {
        label: /* @__PURE__ */ (0, s.x3)(g.x1l, { text: i.facet(x), around: l }),
        content: ((T = e.terms.get(x)) != null ? T : []).filter((R) => x !== "language" || !e.interpreted.includes(R)).map((R) => /* @__PURE__ */ (0, s.x3)(g.x1l, { text: i.term(x, R), around: l }))
      }
    );
  }), /* @__PURE__ */ (0, s.x3)(b, { label: n("detail-interpreted"), content: e.interpreted.map((x) => a.language(x)) }), /* @__PURE__ */ (0, s.x3)(
    b,
    {
      label: n("detail-session"),
      content: y && (y[0] === y[1] ? n("detail-minutes", y[0]) : n("detail-minutes-range", ...y))
    }
  ), /* @__PURE__ */ (0, s.x3)(b, { label: n("detail-duration"), content: O(e.duration) }), /* @__PURE__ */ (0, s.x3)(b, { label: n("detail-scale"), content: O(e.scale) }), /* @__PURE__ */ (0, s.x3)(b, { label: n("detail-team"), content: le(e.team) }), /* @__PURE__ */ (0, s.x3)(b, { label: n("detail-partners"), content: le(e.partners) }), /* @__PURE__ */ (0, s.x3)(b, { label: n("detail-materials"), content: W ? null : f.map(({ target: x, label: T }) => K(x, O(T))) }), /* @__PURE__ */ (0, s.x3)(
    b,
    {
      label: n("detail-part-of"),
      content: F ? F.target ? K(F.target, O(F.title)) : O(F.title) : D(E === null ? [] : [E])
    }
  ), /* @__PURE__ */ (0, s.x3)(b, { label: n("detail-siblings"), content: D(Xe) }), /* @__PURE__ */ (0, s.x3)(b, { label: n("detail-parts"), content: D(m.parts(e.id)) }), /* @__PURE__ */ (0, s.x3)(b, { label: n("detail-follows"), content: D(m.before(e.id)) }), /* @__PURE__ */ (0, s.x3)(b, { label: n("detail-followed-by"), content: D(e.followedBy) }), /* @__PURE__ */ (0, s.x3)(b, { label: n("detail-owner"), content: v && /* @__PURE__ */ (0, s.x3)("bdi", null, v) }), /* @__PURE__ */ (0, s.x3)(b, { label: n("detail-reviewed"), content: P && a.date(P) }), /* @__PURE__ */ (0, s.x3)(b, { label: n("detail-sources"), content: e.sources.map((x) => K({ url: x }, /* @__PURE__ */ (0, s.x3)("bdi", { title: x }, Wt(x)))) }), /* @__PURE__ */ (0, s.x3)(b, { label: n("detail-share"), content: /* @__PURE__ */ (0, s.x3)("a", { href: t.urlOfProgram(e.id) }, n("link-to-program")) }));
}

// src/views/keep-position.ts
function Ie(t, r) { // Ie = keepPosition, t = root, r = draw
  var a; // a = _a
  let e = (a = t.ownerDocument.defaultView) != null ? a : window, o = (l) => { // e = view, a = _a, t = root, o = topOf, l = id
    var c; // c = _a
    return (c = t.ownerDocument.getElementById(l)) == null ? void 0 : c.getBoundingClientRect().top;
  }, i = Array.from(t.querySelectorAll("article"), (l) => { // i = before, t = root, l = article
    var c; // c = _a
    return (c = l.getAttribute("aria-labelledby")) != null ? c : "";
  }).map((l) => { // l = id
    var c; // c = _a
    return [l, (c = o(l)) != null ? c : -1 / 0];
  }).filter(([, l]) => l > 80 && l < e.innerHeight);
  r();
  for (let [l, c] of i) { // l = id, c = top, i = before
    let m = o(l); // m = now, o = topOf, l = id
    if (m !== void 0) {
      e.scrollBy(0, m - c);
      return;
    }
  }
}

// runtime:src/explore/facets.ts
var C = require("program-explorer-runtime"); // C = import_program_explorer_runtime

// src/explore/active-filters.ts
function ke(t, r) { // ke = activeFilters, t = index, r = query
  return Array.from(t.facets.values()).flatMap((e) => (0, C.xh)(e, r).map((o) => ({ facet: e, term: o })));
}

// runtime:src/explore/query-changes.ts
var L = require("program-explorer-runtime"); // L = import_program_explorer_runtime

// src/views/layout/active-filters.tsx
function Xt({ view: { context: { msg: t, labels: r, language: e }, actions: o }, filter: { facet: n, term: i } }) { // Xt = FilterChip, t = msg, r = labels, e = language, o = actions, n = facet, i = term
  let a = r.facet(n.id), l = r.term(n.id, i.id); // a = facetLabel, r = labels, n = facet, l = termLabel, i = term
  return /* @__PURE__ */ (0, s.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": t("remove-filter", a.text, l.text),
      onClick: () => o.toggleTerm(n.id, i.id)
    },
    /* @__PURE__ */ (0, s.x3)("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ (0, s.x3)(g.x1l, { text: a, around: e }, t("chip-facet", a.text))),
    " ",
    /* @__PURE__ */ (0, s.x3)(g.x1l, { text: l, around: e })
  );
}
function Ut({ view: { context: { msg: t }, state: { query: r }, actions: e } }) { // Ut = SearchChip, t = msg, r = query, e = actions
  return /* @__PURE__ */ (0, s.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": t("remove-search", r.text),
      onClick: () => e.choose((0, L.xm)(r, ""))
    },
    /* @__PURE__ */ (0, s.x3)("span", { class: "program-explorer__chip-facet" }, t("search-chip")),
    " ",
    /* @__PURE__ */ (0, s.x3)("bdi", null, r.text)
  );
}
var B = class extends s.x0 { // B = ActiveFilters
  constructor() {
    super(...arguments);
    this.list = (0, s.x1)();
  }
  getSnapshotBeforeUpdate() {
    return this.buttons().indexOf(document.activeElement);
  }
  componentDidUpdate(e, o, n) {
    var a; // a = _a
    let i = this.buttons(); // i = buttons
    n >= 0 && !i.includes(document.activeElement) && ((a = i[Math.min(n, i.length - 1)]) == null || a.focus());
  }
  buttons() {
    return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
  }
  render({ view: e }) {
    let { context: { index: o, msg: n }, state: { query: i }, actions: a } = e, l = ke(o, i), c = i.text.trim() !== ""; // o = index, n = msg, i = query, a = actions, e = view, l = filters, ke = activeFilters, c = hasText
    return !l.length && !c ? null : /* @__PURE__ */ (0, s.x3)("ul", { class: "program-explorer__chips", role: "list", "aria-label": n("active-filters"), ref: this.list }, l.map((m) => /* @__PURE__ */ (0, s.x3)("li", { key: `${m.facet.id} ${m.term.id}` }, /* @__PURE__ */ (0, s.x3)(Xt, { view: e, filter: m }))), c && /* @__PURE__ */ (0, s.x3)("li", { key: "text" }, /* @__PURE__ */ (0, s.x3)(Ut, { view: e })), /* @__PURE__ */ (0, s.x3)("li", { key: "all" }, /* @__PURE__ */ (0, s.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear }, n("clear-all"))));
  }
};

// src/views/layout/corrected.tsx
function Me({ view: { context: { msg: t }, state: r }, words: e }) { // Me = Corrected, t = msg, r = state, e = words
  return /* @__PURE__ */ (0, s.x3)("p", { class: "program-explorer__corrected" }, t("results-for", (0, g.x1m)(r.settled.query.text), (0, g.x1m)(e.join(" "))));
}

// runtime:src/programs/facets.ts
var z = require("program-explorer-runtime"); // z = import_program_explorer_runtime

// src/views/layout/need-help.tsx
function De({ view: t }) { // De = NeedHelp, t = view
  var a; // a = _a
  let { context: { labels: r, language: e, list: o }, state: { query: n } } = t, i = (a = n.chosen.get(z.x10)) != null ? a : []; // r = labels, e = language, o = list, n = query, t = view, i = chosen, a = _a
  return /* @__PURE__ */ (0, s.x3)(s.x2, null, o.needs.map(({ id: l, help: c }) => c && i.includes(l) && /* @__PURE__ */ (0, s.x3)("p", { class: "program-explorer__note" }, /* @__PURE__ */ (0, s.x3)(g.x1l, { text: r.pick(c), around: e }))));
}

// runtime:src/views/layout/filters.tsx
var ne = require("program-explorer-runtime"); // ne = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var oe = "program-explorer-locked", Fe = `${oe}--scrollbar`, $ = class extends s.x0 { // oe = LOCK_CLASS, Fe = SCROLLBAR_CLASS, $ = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, s.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(oe, Fe), document.removeEventListener("keydown", this.onKeyDown, !0);
    };
    this.onKeyDown = (e) => { // e = event
      let o = this.box.current; // o = box
      if (o != null && o.isConnected) {
        if (e.key === "Escape")
          e.stopPropagation(), this.props.view.actions.closeFilters();
        else if (e.key === "Tab" || e.code === "Tab") {
          let n = Array.from(o.querySelectorAll("button, input")).filter((c) => c.getClientRects().length > 0), i = document.activeElement, a = !o.contains(i) || i === n[e.shiftKey ? 0 : n.length - 1] || e.shiftKey && i === o, l = n[e.shiftKey ? n.length - 1 : 0]; // n = stops, o = box, c = element, i = here, a = isAtEnd, e = event, l = next
          a && l && (e.preventDefault(), l.focus());
        }
      }
    };
  }
  componentDidMount() {
    var n; // n = _a
    let { classList: e, clientWidth: o } = document.documentElement; // e = classList, o = clientWidth
    window.innerWidth > o && e.add(Fe), e.add(oe), document.addEventListener("keydown", this.onKeyDown, !0), this.props.view.cleanups.add(this.componentWillUnmount), (n = this.box.current) == null || n.focus();
  }
  render({ view: e }) {
    let { context: { msg: o, idPrefix: n }, results: i, actions: a } = e; // o = msg, n = idPrefix, i = results, a = actions, e = view
    return /* @__PURE__ */ (0, s.x3)("div", { class: "program-explorer__backdrop", onClick: (l) => l.target === l.currentTarget && a.closeFilters() }, /* @__PURE__ */ (0, s.x3)(
      "div",
      {
        class: "program-explorer__dialog",
        role: "dialog",
        "aria-modal": "true",
        "aria-labelledby": `${n}-dialog-title`,
        tabIndex: -1,
        ref: this.box
      },
      /* @__PURE__ */ (0, s.x3)("div", { class: "program-explorer__dialog-head" }, /* @__PURE__ */ (0, s.x3)("span", { class: "program-explorer__dialog-title", id: `${n}-dialog-title` }, o("filters")), /* @__PURE__ */ (0, s.x3)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--weight-quiet",
          onClick: a.clear
        },
        o("clear-all")
      ), /* @__PURE__ */ (0, s.x3)(
        "button",
        {
          type: "button",
          class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
          "aria-label": o("close"),
          onClick: a.closeFilters
        }
      )),
      /* @__PURE__ */ (0, s.x3)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, s.x3)(ne.x1h, { view: e })),
      /* @__PURE__ */ (0, s.x3)("div", { class: "program-explorer__dialog-foot", role: "status" }, /* @__PURE__ */ (0, s.x3)(
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

// runtime:src/views/layout/term-list.tsx
var ie = require("program-explorer-runtime"); // ie = import_program_explorer_runtime

// src/views/layout/term-search.tsx
var Jt = 100, j = class extends s.x0 { // Jt = MOST_FOUND, j = TermSearch
  constructor() {
    super(...arguments);
    this.state = { text: "" };
  }
  found() {
    let { view: { context: { labels: e } }, facet: o, terms: n } = this.props, i = S(this.state.text.trim()); // e = labels, o = facet, n = terms, i = pattern, S = normalize
    return n.filter(({ term: a }) => [e.term(o, a.id).text, ...a.aliases].some((l) => S(l).includes(i))).slice(0, Jt);
  }
  render({ view: e, facet: o, children: n }, { text: i }) {
    let { context: { msg: a, labels: l }, attempt: c } = e, m = a("find-term", l.facet(o).text), u = i.trim() ? this.found() : null; // a = msg, l = labels, c = attempt, e = view, m = name, o = facet, u = found, i = text
    return /* @__PURE__ */ (0, s.x3)("div", null, /* @__PURE__ */ (0, s.x3)("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ (0, s.x3)(
      "input",
      {
        class: "cdx-text-input__input",
        type: "search",
        "aria-label": m,
        placeholder: m,
        autocomplete: "off",
        value: i,
        onInput: ({ currentTarget: { value: f } }) => c(() => this.setState({ text: f }))
      }
    )), u ? u.map((f) => /* @__PURE__ */ (0, s.x3)(ie.x1i, { key: f.term.id, view: e, facet: o, count: f })) : n, /* @__PURE__ */ (0, s.x3)("p", { role: "status", class: "program-explorer__note" }, u && !u.length && a("no-term")));
  }
};

// src/views/results/matched.tsx
function se({ text: t, patterns: r, around: e }) { // se = MarkedText, t = text, r = patterns, e = around
  return /* @__PURE__ */ (0, s.x3)(g.x1l, { text: t, around: e }, k(t.text, r).map((o) => o.hit ? /* @__PURE__ */ (0, s.x3)("mark", null, o.text) : o.text));
}
function Vt({ msg: t, labels: r, format: e }, { field: o, facet: n, language: i }) { // Vt = nameOf, t = msg, r = labels, e = format, o = field, n = facet, i = language
  return o ? o === "title" || o === "summary" ? e.language(i) : t(`detail-${o}`) : r.facet(n).text;
}
function He({ context: t, program: r, patterns: e, shown: o }) { // He = Matched, t = context, r = program, e = patterns, o = shown
  var P; // P = _a
  let { msg: n, labels: i, format: a, language: l, index: c, limit: m } = t, { status: u, start: f, end: y } = r, v = [...o.map((W) => W ? W.text : ""), i.status(u), (P = a.span(f, y, u)) != null ? P : ""], E = m ? null : J(c, c.programs.indexOf(r), e, v); // n = msg, i = labels, a = format, l = language, c = index, m = limit, t = context, u = status, f = start, y = end, r = program, v = texts, o = shown, W = each, P = _a, E = snippet, J = findSnippet, e = patterns
  return E && /* @__PURE__ */ (0, s.x3)("p", { class: "program-explorer__matched" }, n("matched-in", Vt(t, E)), " ", /* @__PURE__ */ (0, s.x3)(se, { text: { text: E.text, language: E.language || l }, patterns: e, around: l }));
}

// src/views/results/reasons.tsx
function ze({ context: { msg: t, labels: r }, needs: e }) { // ze = Reasons, t = msg, r = labels, e = needs
  let o = e.map((n) => (0, g.x1m)(r.term(z.x10, n).text)); // o = names, e = needs, n = need, r = labels
  return /* @__PURE__ */ (0, s.x3)("p", { class: "program-explorer__note" }, t("helps-with", o.reduce((n, i) => t("list", n, i))));
}

// src/explore/suggestions.ts
function We(t, r, e) { // We = suggestQueries, t = index, r = query, e = find
  let o = []; // o = suggestions
  if (r.text.trim()) {
    let n = (0, L.xm)(r, ""); // n = shorter, r = query
    o.push({ kind: "text", query: n, count: (0, C.xi)(t, n, e).count });
  }
  return t.facets.forEach((n) => { // t = index, n = facet
    let i = (0, C.xh)(n, r); // i = terms, n = facet, r = query
    if (i.length) {
      let a = (0, L.xl)(r, n.id, []); // a = shorter, r = query, n = facet
      o.push({ kind: "terms", facet: n, terms: i, query: a, count: (0, C.xi)(t, a, e).count });
    }
  }), o.filter(({ count: n }) => n > 0).sort((n, i) => i.count - n.count);
}

// runtime:src/views/parts/heading.tsx
var ae = require("program-explorer-runtime"); // ae = import_program_explorer_runtime

// src/views/results/no-results.tsx
var Bt = 4; // Bt = MOST_SUGGESTIONS
function Ne({ view: { context: t, state: { query: r }, actions: e } }) { // Ne = NoResults, t = context, r = query, e = actions
  let { msg: o, labels: n, index: i, list: a, level: l } = t, c = We(i, r, t.find).slice(0, Bt), m = (u) => u.kind === "text" ? o("empty-text", (0, g.x1m)(r.text), u.count) : o( // o = msg, n = labels, i = index, a = list, l = level, t = context, c = suggestions, We = suggestQueries, r = query, Bt = MOST_SUGGESTIONS, m = textOf, u = suggestion
    "empty-without",
    (0, g.x1m)(n.facet(u.facet.id).text),
    u.terms.map((f) => (0, g.x1m)(n.term(u.facet.id, f.id).text)).reduce((f, y) => o("list", f, y)),
    u.count
  );
  return /* @__PURE__ */ (0, s.x3)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, s.x3)(ae.x1k, { level: l, class: "program-explorer__group" }, o("empty-title")), c.length > 0 && /* @__PURE__ */ (0, s.x3)("p", null, o("empty-hint")), /* @__PURE__ */ (0, s.x3)("ul", null, c.map((u) => /* @__PURE__ */ (0, s.x3)("li", { key: u.kind === "text" ? "text" : u.facet.id }, /* @__PURE__ */ (0, s.x3)("button", { type: "button", class: "cdx-button", onClick: () => e.choose(u.query) }, m(u)))), /* @__PURE__ */ (0, s.x3)("li", { key: "all" }, /* @__PURE__ */ (0, s.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: e.clear }, o("see-all", a.programs.length)))));
}
}
};
// </nowiki>