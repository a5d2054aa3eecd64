// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: 'af0f8e29a6a4adfb',
create: function ( require, module ) {
"use strict";
var Q = Object.defineProperty;
var je = Object.getOwnPropertyDescriptor;
var Ke = Object.getOwnPropertyNames;
var qe = Object.prototype.hasOwnProperty;
var Qe = (e, r) => {
  for (var t in r)
    Q(e, t, { get: r[t], enumerable: !0 });
}, Ge = (e, r, t, n) => {
  if (r && typeof r == "object" || typeof r == "function")
    for (let o of Ke(r))
      !qe.call(e, o) && o !== t && Q(e, o, { get: () => r[o], enumerable: !(n = je(r, o)) || n.enumerable });
  return e;
};
var Ye = (e) => Ge(Q({}, "__esModule", { value: !0 }), e);

// src/more.ts
var ir = {}; // ir = more_exports
Qe(ir, {
  ActiveFilters: () => B,
  Corrected: () => He,
  Details: () => We,
  FilterDialog: () => j,
  MarkedText: () => me,
  Matched: () => Ue,
  NeedHelp: () => Ne,
  NoResults: () => Ve,
  Reasons: () => Xe,
  TermSearch: () => K,
  fuzzySearch: () => Me,
  keepFocus: () => ge,
  keepFragment: () => be,
  keepPlace: () => xe,
  keepPosition: () => $e,
  textIndexOf: () => L
});
module.exports = Ye(ir);

// src/app/keep-focus.ts
function ge(e, r) { // ge = keepFocus, e = root, r = history
  var a; // a = _a
  let t = (a = e.ownerDocument.defaultView) != null ? a : window, n = null, o, s = ({ target: l, relatedTarget: m }) => { // t = view, a = _a, e = root, n = lost, o = timer, s = onFocusOut, l = target, m = relatedTarget
    n = m ? null : l, t.clearTimeout(o), o = t.setTimeout(() => { // n = lost, m = relatedTarget, l = target, t = view, o = timer
      n = null;
    }, 0);
  }, i = ({ state: l }) => { // i = onPopState, l = state
    n && (l || r.read() !== null) && n.focus({ preventScroll: !0 });
  };
  return e.addEventListener("focusout", s), t.addEventListener("popstate", i, !0), () => { // e = root, s = onFocusOut, t = view, i = onPopState
    t.clearTimeout(o), e.removeEventListener("focusout", s), t.removeEventListener("popstate", i, !0);
  };
}

// src/app/keep-place.ts
function xe(e, r) { // xe = keepPlace, e = root, r = history
  var i; // i = _a
  let t = (i = e.ownerDocument.defaultView) != null ? i : window, n, o = () => { // t = view, i = _a, e = root, n = timer, o = keep
    t.clearTimeout(n), r.keepPlace(t.pageYOffset, e.querySelectorAll("article").length);
  }, s = () => { // s = onScroll
    t.clearTimeout(n), n = t.setTimeout(o, 400);
  };
  return t.addEventListener("scroll", s, { passive: !0 }), t.addEventListener("pagehide", o), t.pageYOffset && s(), () => { // t = view, s = onScroll, o = keep
    t.clearTimeout(n), t.removeEventListener("scroll", s), t.removeEventListener("pagehide", o);
  };
}

// runtime:src/app/url.ts
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// src/app/language-links.ts
var Ze = ".mw-pt-languages a, .interwiki-pagetranslation a", ye = ["mousedown", "focusin"]; // Ze = LINKS, ye = EVENTS
function he({ target: e }) { // he = copyFragment, e = target
  let r = e instanceof Element ? e.closest(Ze) : null; // r = link, e = target, Ze = LINKS
  r && (r.hash = (0, _.x7)(location.hash) ? location.hash : "");
}
function be() { // be = keepFragment
  return ye.forEach((e) => document.addEventListener(e, he)), () => ye.forEach((e) => document.removeEventListener(e, he));
}

// runtime:src/explore/bitset.ts
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// src/explore/search/find-programs.ts
var et = 24, tt = 12, rt = 6, nt = 2, ot = 1.5, st = 50; // et = TITLE_SCORE, tt = TERM_SCORE, rt = SUMMARY_SCORE, nt = OTHER_SCORE, ot = WHOLE_WORD_FACTOR, st = MOST_KNOWN
function it({ terms: e, normalized: r }, t, n) { // it = withMatchingTerm, e = terms, r = normalized, t = pattern, n = withHelp
  let o = e.filter((s) => (n || !s.isHelp) && t.test(s.normalized)); // o = matching, e = terms, s = term, n = withHelp, t = pattern
  return (0, h.x16)(r.length, o.map(({ programs: s }) => s));
}
function at({ normalized: e, titleEnds: r, summaryEnds: t }, n, o, s) { // at = textScore, e = normalized, r = titleEnds, t = summaryEnds, n = i, o = typed, s = expression
  let i = e[n], a = s ? i.search(s) : i.indexOf(o); // i = text, e = normalized, n = i, a = position, s = expression, o = typed
  if (a === -1)
    return 0;
  let l = a < r[n] ? et : a < t[n] ? rt : nt; // l = score, a = position, r = titleEnds, n = i, et = TITLE_SCORE, t = summaryEnds, rt = SUMMARY_SCORE, nt = OTHER_SCORE
  return i[a + o.length] === " " ? l * ot : l;
}
function lt(e, r, t) { // lt = scorePattern, e = textIndex, r = pattern, t = withHelp
  let n = t ? /* @__PURE__ */ new Map() : e.scores, o = n.get(r); // n = known, t = withHelp, e = textIndex, o = scores, r = pattern
  if (!o) {
    let s = new RegExp(r), i = it(e, s, t), a = r.replace(/\|.*/, ""), l = a === r, m = l ? Array.from(n.keys()).reverse().find((u) => r.startsWith(u)) : void 0, p = n.get(m || ""); // s = expression, r = pattern, i = withTerm, it = withMatchingTerm, e = textIndex, t = withHelp, a = typed, l = isPlain, m = start, n = known, u = each, p = within
    o = new Uint16Array(e.normalized.length);
    for (let u = 0; u < o.length; u++) // u = i, o = scores
      (!p || p[u]) && (o[u] = at(e, u, a, l ? null : s) + ((0, h.x14)(i, u) ? tt : 0));
    n.size > st && n.clear(), n.set(r, o);
  }
  return o;
}
function G(e, r, t = null, n = !1) { // G = findPrograms, e = textIndex, r = patterns, t = corrected, n = withHelp
  let o = r.map((l) => lt(e, l, n)), s = e.normalized.length, i = (0, h.x15)(s), a = new Uint16Array(s); // o = scored, r = patterns, l = pattern, lt = scorePattern, e = textIndex, n = withHelp, s = size, i = programs, a = scores
  for (let l = 0; l < s; l++) // l = i, s = size
    o.every((m) => m[l]) && ((0, h.x12)(i, l), a[l] = o.reduce((m, p) => m + p[l], 0));
  return { programs: i, scores: a, patterns: r, corrected: t };
}

// src/explore/search/hidden-text.ts
var ct = /https?:\/\/\S+|<\/?[a-z][^<>]*>|\[\[[^[\]|]*\|/gi; // ct = HIDDEN
function U(e) { // U = withoutHidden, e = text
  return e.replace(ct, (r) => " ".repeat(r.length));
}

// src/explore/search/normalize.ts
var mt = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Y = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // mt = REMOVED, Y = REPLACEMENTS, e = pair
function we(e, r, t) { // we = replaceRange, e = from, r = to, t = length
  for (let n = 0; n < t; n++) // n = i, t = length
    Y.set(String.fromCharCode(e + n), String.fromCharCode(r + n));
}
we(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => we(parseInt(e, 16), 48, 10));
var ut = new RegExp(`[${mt}${Array.from(Y.keys()).join("")}]`, "g"), pt = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, dt = /^[\0-\x7f]*$/; // ut = REMOVED_OR_REPLACED, mt = REMOVED, Y = REPLACEMENTS, pt = KANA_OR_NASAL, dt = ASCII
function T(e) { // T = normalize, e = text
  return dt.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(ut, (r) => Y.get(r) || "").replace(pt, (r) => r > "\u3000" ? r.normalize("NFC") : "\u0928");
}

// src/explore/search/words.ts
var Z = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", ft = "\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", Ee = `[^${Z}${ft}]+`, Se = new RegExp(`[${Z}]+|${Ee}(?:'(?=[\\u0400-\\u04ff])${Ee})*`, "g"), gt = new RegExp(`[${Z}]`), xt = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // Z = UNSPACED, ft = BETWEEN, Ee = SPACED_WORD, Se = WORD, gt = UNSPACED_LETTER, xt = PREFIXABLE
function X(e, r) { // X = eachWord, e = normalized, r = visit
  e.replace(Se, (t, n) => (r(t, n), ""));
}
function F(e) { // F = normalizeWords, e = text
  let r = T(U(e)).match(Se); // r = words, T = normalize, U = withoutHidden, e = text, Se = WORD
  return r ? ` ${r.join(" ")} ` : "";
}
function I(e) { // I = isUnspaced, e = word
  return gt.test(e);
}
function R(e) { // R = mayHavePrefix, e = word
  return xt.test(e);
}

// src/explore/search/highlight.ts
var yt = 100, ht = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // yt = MOST_MARKS, ht = CHARACTER
function bt(e) { // bt = normalizeWithPositions, e = text
  let r = "", t = [], n = 0; // r = letters, t = letterPositions, n = position
  for (let i of U(e).match(ht) || []) { // i = character, U = withoutHidden, e = text, ht = CHARACTER
    let a = T(i); // a = normalized, T = normalize, i = character
    r += a;
    for (let l = 0; l < a.length; l++) // l = i, a = normalized
      t.push(n);
    n += i.length;
  }
  t.push(n);
  let o = " ", s = [0]; // o = words, s = positions
  return X(T(r), (i, a) => { // X = eachWord, T = normalize, r = letters, i = word, a = start
    o += `${i} `;
    for (let l = a; l <= a + i.length; l++) // l = i, a = start, i = word
      s.push(t[l]);
  }), { normalized: o, positions: s };
}
function wt(e, r) { // wt = findHits, e = text, r = patterns
  let { normalized: t, positions: n } = bt(e), o = new Uint8Array(e.length); // t = normalized, n = positions, bt = normalizeWithPositions, e = text, o = hits
  for (let s of r) { // s = pattern, r = patterns
    let i = new RegExp(s, "g"), a = s.startsWith(" ") || R(s), l = 0, m = 0, p = 0, u = 0; // i = expression, s = pattern, a = includesPrefix, R = mayHavePrefix, l = marks, m = searched, p = wordStart, u = marked
    for (let g = i.exec(t); g && l < yt; g = i.exec(t)) { // g = found, i = expression, t = normalized, l = marks, yt = MOST_MARKS
      let b = g.index; // b = match, g = found
      i.lastIndex = b + 1;
      let E = t.slice(m, b + 1).lastIndexOf(" "); // E = space, t = normalized, m = searched, b = match
      p = E === -1 ? p : m + E + 1, m = b + 1;
      let C = a ? p : b, P = b + g[0].length; // C = start, a = includesPrefix, p = wordStart, b = match, P = end, g = found
      for (; n[P] === n[P - 1]; ) // n = positions, P = end
        P++;
      let v = n[P]; // v = last, n = positions, P = end
      l += o[v - 1] ? 0 : 1, o.fill(1, Math.max(n[C], u), v), u = v;
    }
  }
  return o;
}
function M(e, r) { // M = highlight, e = text, r = patterns
  let t = r.length ? wt(e, r) : new Uint8Array(e.length), n = [], o = 0; // t = hits, r = patterns, wt = findHits, e = text, n = pieces, o = start
  for (let s = 1; s <= e.length; s++) // s = end, e = text
    (s === e.length || t[s] !== t[o]) && (n.push({ text: e.slice(o, s), hit: t[o] === 1 }), o = s);
  return n;
}

// src/programs/edit-distance.ts
function Te(e, r, t) { // Te = editDistance, e = a, r = b, t = most
  let n = t + 1, o = [], s = Array.from({ length: r.length + 1 }, (i, a) => a); // n = tooMany, t = most, o = beforeLast, s = last, r = b, i = _, a = j
  for (let i = 1; i <= e.length; i++) { // e = a
    let a = s.map(() => n); // a = row, s = last, n = tooMany
    a[0] = i;
    let l = i; // l = least
    for (let m = Math.max(1, i - t); m <= Math.min(r.length, i + t); m++) { // m = j, t = most, r = b
      let p = e[i - 1] === r[m - 1], u = Math.min( // p = isSame, e = a, r = b, m = j, u = cost
        s[m - 1] + (p ? 0 : 1),
        s[m] + 1,
        a[m - 1] + 1
      );
      m > 1 && i > 1 && e[i - 1] === r[m - 2] && e[i - 2] === r[m - 1] && (u = Math.min(u, o[m - 2] + 1)), a[m] = u, l = Math.min(l, u);
    }
    if (l > t)
      return n;
    o = s, s = a;
  }
  return Math.min(s[r.length], n);
}

// src/explore/search/patterns.ts
var Et = 200, St = 16, Tt = /^(?:.|\d{1,3})$/, vt = /\b\w'|'\w\b/g, Pt = /["“”„«»\u300a-\u300f]/, Lt = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // Et = MAX_LENGTH, St = MAX_WORDS, Tt = PART, vt = ELIDED, Pt = QUOTATION_MARK, Lt = ARTICLE
function ee(e) { // ee = patternOf, e = word
  return I(e) ? e : R(e) ? e.replace(Lt, "") : ` ${e}`;
}
function ve(e) { // ve = wordsOf, e = text
  let r = []; // r = words
  return X(e, (t) => r.push(t)), r;
}
function At(e) { // At = phrasesOf, e = text
  return e.replace(vt, " ").replace(/ +& +/g, "&").split(/\s/).flatMap((r) => { // e = text, vt = ELIDED, r = part
    let t = ve(r); // t = words, ve = wordsOf, r = part
    return t.some((n) => Tt.test(n)) && !t.some(I) ? t.join(" ") : t;
  });
}
function Pe(e) { // Pe = patternsOf, e = text
  let r = /* @__PURE__ */ new Set(); // r = patterns
  return T(e.slice(0, Et)).split(Pt).forEach((t, n) => { // T = normalize, e = text, Et = MAX_LENGTH, Pt = QUOTATION_MARK, t = part, n = i
    (n % 2 === 1 ? [ve(t).join(" ")] : At(t)).filter(Boolean).forEach((i) => r.add(ee(i)));
  }), Array.from(r).slice(0, St);
}

// src/explore/search/similar-word.ts
function te(e) { // te = isLong, e = word
  return e.length > (R(e) ? 3 : 4);
}
var Rt = 8; // Rt = LONG_WORD
function Ot(e, r) { // Ot = startsAlike, e = a, r = b
  return e[0] === r[0] || e[0] === r[1] && e[1] === r[0];
}
function Le({ counts: e }, r) { // Le = mostSimilar, e = counts, r = typed
  let t = r.length < Rt ? 1 : 2, n = [], o = 1 / 0; // t = maxDistance, r = typed, Rt = LONG_WORD, n = best, o = bestCost
  return e.forEach((s, i) => { // e = counts, s = times, i = word
    let a = ee(i), l = a.trim(), m = (p, u) => { // a = pattern, ee = patternOf, i = word, l = candidate, m = compare, p = part, u = penalty
      if (!s || Math.abs(p.length - r.length) > t || !Ot(p, r))
        return;
      let g = Te(r, p, t), b = g + u + 0.4 / s; // g = distance, Te = editDistance, r = typed, p = part, t = maxDistance, b = cost, u = penalty, s = times
      g <= t && b < o && (n = [a], o = b);
    };
    if (m(l, 0), r.length > 4)
      for (let p = r.length - 1; p <= r.length + 1 && p < l.length; p++) // p = length, r = typed, l = candidate
        m(l.slice(0, p), 0.5);
  }), n;
}

// runtime:src/programs/texts.ts
var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// runtime:src/explore/append.ts
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var H = require("program-explorer-runtime"); // H = import_program_explorer_runtime

// src/explore/search/language-names.ts
function Ae(e) { // Ae = languageNames, e = code
  try {
    return "DisplayNames" in Intl ? [e, "en"].map((r) => new Intl.DisplayNames([r], { type: "language", fallback: "none" }).of(e) || "") : [];
  } catch (r) {
    return [];
  }
}

// src/explore/search/word-list.ts
function Re(e, { chain: r, page: t }) { // Re = listWords, e = texts, r = chain, t = page
  let n = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Set(), s = (l) => l.toLowerCase().replace(/-.*/, ""), i = [...r, t].map(s); // n = counts, o = english, s = baseOf, l = language, i = read, r = chain, t = page
  e.forEach((l, m) => { // e = texts, l = normalized, m = language
    let p = s(m), u = l.join(" ").split(" "); // p = base, s = baseOf, m = language, u = all, l = normalized
    new Set(u).forEach((g) => { // u = all, g = word
      n.set(g, n.get(g) || 0), p === "en" && o.add(g);
    }), i.includes(p) && u.forEach((g) => n.set(g, n.get(g) + 1));
  });
  let a = Array.from(n.keys()); // a = words, n = counts
  return { counts: n, english: o, words: a, joined: ` ${a.join(" ")}` };
}

// src/explore/search/text-index.ts
var Ct = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // Ct = FIELDS
function re(e) { // re = textsOf, e = program
  let r = []; // r = indexed
  for (let t of Ct) { // t = field, Ct = FIELDS
    let n = t === "materials" ? e.materials.map(({ label: s }) => s) : e[t]; // n = value, t = field, e = program, s = label
    [].concat(n).forEach((s) => r.push({ text: s || "", field: t, facet: "" }));
  }
  return r;
}
function _t(e, r, { id: t, label: n, aliases: o }) { // _t = namesOf, e = index, r = facet, t = id, n = label, o = aliases
  return [n || "", e.nameOf(r, t) || "", r === "period" ? t : "", ...r === "language" ? Ae(t) : [], ...o].map((s) => ({ text: s, field: null, facet: r }));
}
function kt(e) { // kt = buildTextIndex, e = index
  let r = new Uint32Array(e.programs.length), t = new Uint32Array(e.programs.length), n = /* @__PURE__ */ new Map(), o = ({ text: l }) => { // r = titleEnds, e = index, t = summaryEnds, n = byLanguage, o = normalizeAll, l = text
    let m = typeof l == "string" ? /* @__PURE__ */ new Map([[e.languages.page, l]]) : l; // m = wordings, l = text, e = index
    return Array.from(m, ([p, u]) => { // m = wordings, p = language, u = wording
      let g = F(u); // g = words, F = normalizeWords, u = wording
      return (0, D.x11)(n, p, g), g;
    }).join(`
`);
  }, s = e.programs.map((l, m) => { // s = normalized, e = index, l = program, m = i
    let p = re(l).map(o), [u, g] = p; // p = texts, re = textsOf, l = program, o = normalizeAll, u = title, g = summary
    return r[m] = u.length, t[m] = u.length + 1 + g.length, p.join(`
`);
  }), i = [], a = (l, m, p) => { // i = terms, a = addNames, l = names, m = programs, p = isHelp
    i.push({ names: l, normalized: l.map(o).join(`
`), programs: m, isHelp: p });
  };
  return e.facets.forEach(({ id: l, help: m, terms: p }) => { // e = index, l = id, m = help, p = indexed
    p.forEach((g) => a(_t(e, l, g), g.own, !1));
    let u = Array.from(p.values()).flatMap(({ label: g, own: b }) => g ? [b] : []); // u = withTerm, p = indexed, g = label, b = own
    a([{ text: m || "", field: null, facet: l }], (0, h.x16)(s.length, u), !0);
  }), { normalized: s, titleEnds: r, summaryEnds: t, terms: i, wordList: Re(n, e.languages), scores: /* @__PURE__ */ new Map() };
}
var L = (0, H.x19)(kt); // L = textIndexOf, kt = buildTextIndex

// src/explore/search/snippet.ts
var It = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, Mt = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // It = FAR_BEFORE, Mt = FAR_AFTER
function Dt(e, r, t) { // Dt = candidates, e = index, r = i, t = pattern
  let { normalized: n, terms: o } = L(e), s = t.test(n[r]) ? re(e.programs[r]) : [], i = o.filter((a) => (0, h.x14)(a.programs, r) && t.test(a.normalized)); // n = normalized, o = terms, L = textIndexOf, e = index, s = fields, t = pattern, r = i, re = textsOf, i = matchingTerms, a = term
  return [...s, ...i.flatMap(({ names: a }) => a)];
}
function Wt(e, r, t) { // Wt = wordings, e = text, r = chain, t = plainLanguage
  let n = [(0, J.x56)(e, r, t)]; // n = all, e = text, r = chain, t = plainLanguage
  return typeof e != "string" && e.forEach((o, s) => n.push({ text: o, language: s })), n;
}
function $t(e, r) { // $t = shorten, e = text, r = pattern
  let [t] = M(e, [r]), n = t.hit ? 0 : t.text.length; // t = first, M = highlight, e = text, r = pattern, n = match
  return e.slice(0, n).replace(It, "\u2026") + e.slice(n).replace(Mt, "$1\u2026");
}
function V(e, r, t, n) { // V = findSnippet, e = index, r = i, t = patterns, n = shown
  let o = t.length ? n.map(F).join(`
`) : "", s = t.find((m) => !new RegExp(m).test(o));
  if (!s)
    return null;
  let i = new RegExp(s), { chain: a, page: l } = e.languages; // i = expression, s = pattern, a = chain, l = page, e = index
  for (let { text: m, field: p, facet: u } of Dt(e, r, i)) { // m = text, p = field, u = facet, Dt = candidates, e = index, r = i, i = expression
    let g = Wt(m, a, u ? "" : l).find((b) => i.test(F(b.text))); // g = match, Wt = wordings, m = text, a = chain, u = facet, l = page, b = wording, i = expression, F = normalizeWords
    if (g)
      return { field: p, facet: u, language: g.language, text: $t(g.text, s) };
  }
  return null;
}

// src/explore/search/split-word.ts
function ne(e, r, t) { // ne = splitWord, e = words, r = word, t = most
  let n = e.get(r) ? [r] : []; // n = found, e = words, r = word
  for (let o = 1; o < r.length && t > 1; o++) { // o = i, r = word, t = most
    let s = r.slice(0, o); // s = first, r = word, o = i
    e.get(s) && n.push(...ne(e, r.slice(o), t - 1).map((i) => `${s} ${i}`));
  }
  return n;
}

// src/explore/search/word-forms.ts
var Ft = /^(?:news|evening|united)$/, Ht = /^[^aeiou]*[aeiou]([^aeiouwxy])$/; // Ft = NO_FORMS, Ht = SHORT
function Nt(e) { // Nt = inflect, e = base
  let r = e.replace(Ht, "$&$1").replace(/e$/, ""), t = e.replace(/([^aeiou])y$/, "$1i"); // r = stem, e = base, Ht = SHORT, t = changed
  return [e, `${e}s`, `${t}es`, `${r}ing`, `${t === e ? r : t}ed`, e.replace(/[eo]r$/, "$&ship")];
}
function Oe(e) { // Oe = formsOf, e = word
  let r = [e]; // r = forms, e = word
  if (!Ft.test(e) && /^[a-z]{4,}$/.test(e))
    for (let t = e.length; t > 2 && t > e.length - 5; t--) // t = length, e = word
      for (let n of ["", "e", "y"]) { // n = ending
        let o = Nt(e.slice(0, t) + n); // o = inflected, Nt = inflect, e = word, t = length, n = ending
        r.push(...o.includes(e) ? o : []);
      }
  return r;
}

// src/explore/search/spellings.ts
var zt = 12, Ut = /^(?!.* (?:.|\d{1,3})(?: |$)) .* /, Ce = /^(?!.(?: .)+$)(?:.*\b..?(?: .*)? ..?\b|.* \D$)|\d (?!\d{3}(?!\d))\d/; // zt = MOST_SPELLINGS, Ut = QUOTED, Ce = UNLIKELY
function N({ counts: e, english: r }, t) { // N = withSpellings, e = counts, r = english, t = patterns
  return t.map((n, o) => { // t = patterns, n = pattern, o = i
    if (n[0] !== " " || Ut.test(n) || Ce.test(n.trim()))
      return n;
    let s = n.replace(/ /g, ""), i = r.has(s) || !e.has(s) ? Oe(s) : [s], a = [s, s.replace(/s$/, ""), `${s}s`].flatMap((u) => ne(e, u, 3)), l = [...i.filter((u) => r.has(u)), ...a.filter((u) => / /.test(u) && !Ce.test(u))].map((u) => ` ${u}(?= )`), p = [...[[2, 1], [1, 1], [1, 2], [0, 2], [0, 3]].map(([u, g]) => t.slice(Math.max(o - u, 0), o + g).join("").replace(/ /g, "")).filter((u) => e.has(u)).map((u) => ` ${u}`), ...l].filter((u) => !u.startsWith(n)); // s = word, n = pattern, i = forms, r = english, e = counts, Oe = formsOf, a = splits, u = each, ne = splitWord, l = whole, Ce = UNLIKELY, p = others, g = after, t = patterns, o = i
    return Array.from(/* @__PURE__ */ new Set([n, ...p])).slice(0, zt).join("|");
  });
}

// src/explore/search/split-unspaced.ts
var Xt = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // Xt = CHARACTER
function Jt(e) { // Jt = isLongEnough, e = piece
  return e.length >= (e > "\u3130" ? 2 : 3);
}
function _e({ words: e }, r) { // _e = splitUnspaced, e = words, r = run
  let t = r.normalize("NFC").match(Xt) || [], n = []; // t = characters, r = run, Xt = CHARACTER, n = pieces
  for (let o = 0, s; o < t.length; o = s) { // o = start, s = end, t = characters
    let i = "", a = e; // i = piece, a = wordsWithPiece, e = words
    for (s = o + 1; s < t.length; s++) { // s = end, o = start, t = characters
      let l = T(t.slice(o, s + 1).join("")), m = a.filter((p) => p.includes(l)); // l = longer, T = normalize, t = characters, o = start, s = end, m = wordsWithLonger, a = wordsWithPiece, p = word
      if (!m.length)
        break;
      i = l, a = m;
    }
    Jt(i) ? n.push(i) : s = o + 1;
  }
  return n;
}

// src/explore/search/fuzzy.ts
var Vt = /^( [^\d ]{5,})[^ ]{2}$/; // Vt = WITH_ENDING
function Bt(e, r) { // Bt = occurringPattern, e = wordList, r = pattern
  let { joined: t } = e, n = r.trim(), [o = r] = N(e, [r]); // t = joined, e = wordList, n = word, r = pattern, o = spelled, N = withSpellings
  return n.includes(" ") || o !== r || t.includes(r) ? o : (R(n) ? [n, n.slice(1), n.slice(2)] : [n]).find((a) => te(a) && t.includes(a));
}
function jt(e, r) { // jt = similarPatterns, e = wordList, r = word
  return I(r) ? _e(e, r) : te(r) && !/\d/.test(r) ? Le(e, r) : [];
}
function Kt(e, r) { // Kt = spellingOf, e = index, r = pattern
  for (let t = 0; t < e.programs.length; t++) { // t = i, e = index
    let n = V(e, t, [r], []), o = n && M(n.text, [r]).find((s) => s.hit); // n = snippet, V = findSnippet, e = index, t = i, r = pattern, o = hit, M = highlight, s = piece
    if (o)
      return o.text;
  }
  return r.trim();
}
function ke(e, r) { // ke = findAlternative, e = index, r = patterns
  let { wordList: t } = L(e), n = [], o = !1, s = !1, i = 0; // t = wordList, L = textIndexOf, e = index, n = found, o = isChanged, s = isCorrected, i = mistakes
  for (let a of r) { // a = pattern, r = patterns
    let l = Bt(t, a), m = l ? [l] : jt(t, a.trim()); // l = occurring, Bt = occurringPattern, t = wordList, a = pattern, m = replacements, jt = similarPatterns
    if (i += l || I(a) ? 0 : 1, !m.length || i > 1)
      return null;
    n.push(...m), s = s || !l, o = o || s || !l.startsWith(a);
  }
  return o ? { patterns: n, corrected: s ? n.map((a) => Kt(e, a)) : null } : { patterns: r.map((a) => a.replace(Vt, "$1")), corrected: null };
}

// runtime:src/explore/search/search-result.ts
var oe = require("program-explorer-runtime"); // oe = import_program_explorer_runtime

// src/explore/search/stop-words.ts
var qt = new RegExp("^ (?:[aeiou]?[^aeiou]|[^aeiou]?[aeiou]|au|ou|eu|[dlmnst][aeou][smnt]|[dms]ein|(?:u|ei)n[aes]?[mnrs]?|uma|about|and|are|can|does|for|from|get|have|help|how|need|our|should|some|something|the|there|this|want|what|where|who|with|your?|como|con|nuestr[ao]s?|para|por|puedo|que|quiero|avec|comment|dans|est|notre|pour|qui|sur|auf|der|die|fur|hilfe|ich|ist|kann|mit|und|unsere?[mnr]?|von|was|wie|wir|zur?)$"); // qt = STOP_WORD
function se(e) { // se = withoutStopWords, e = patterns
  return e.filter((r) => !qt.test(r));
}

// src/explore/search/fuzzy-search.ts
var Qt = 3, Ie = /* @__PURE__ */ new WeakMap(); // Qt = FEW_WORDS, Ie = lastSearches
function Gt(e, r) { // Gt = searchAgain, e = index, r = patterns
  let t = L(e), n = (i, a = !1) => { // t = textIndex, L = textIndexOf, e = index, n = find, i = alternative, a = withHelp
    let l = i && G(t, i.patterns, i.corrected, a); // l = result, i = alternative, G = findPrograms, t = textIndex, a = withHelp
    return l && (0, h.x13)(l.programs) ? l : null;
  }, o = se(r), s = { patterns: N(t.wordList, o), corrected: null };
  return o.length ? n(s) || n(s, !0) || n(ke(e, o)) : null;
}
function Me(e, r) { // Me = fuzzySearch, e = index, r = text
  let t = Ie.get(e); // t = last, Ie = lastSearches, e = index
  if (t && t.text === r)
    return t.result;
  let n = Pe(r), o = n.length > Qt ? se(n) : [], s = o.length ? o : n; // n = all, Pe = patternsOf, r = text, o = meaningful, Qt = FEW_WORDS, se = withoutStopWords, s = typed
  if (!s.length)
    return oe.x23;
  let i = L(e), a = N(i.wordList, s), l = G(i, a), m = !(0, h.x13)(l.programs) && Gt(e, s) || l; // i = textIndex, L = textIndexOf, e = index, a = patterns, N = withSpellings, s = typed, l = exact, G = findPrograms, m = result, Gt = searchAgain
  return Ie.set(e, { text: r, result: m }), m;
}

// runtime:preact
var c = require("program-explorer-runtime"); // c = import_program_explorer_runtime

// src/explore/relations.ts
var De = (0, H.x19)(({ programs: e }) => { // De = relationsOf, e = programs
  let r = /* @__PURE__ */ new Map(), t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(); // r = byId, t = parts, n = before
  for (let o of e) // o = program, e = programs
    r.set(o.id, o), o.partOf !== null && (0, D.x11)(t, o.partOf, o.id), o.followedBy.forEach((s) => (0, D.x11)(n, s, o.id));
  return {
    program: (o) => r.get(o) || null,
    parts: (o) => t.get(o) || [],
    before: (o) => n.get(o) || []
  };
});

// runtime:src/views/parts/data-link.tsx
var ie = require("program-explorer-runtime"); // ie = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/views/details.tsx
var Yt = ["status", "period"]; // Yt = ON_CARD
function w({ label: e, content: r }) { // w = Row, e = label, r = content
  return r === null || Array.isArray(r) && r.length === 0 ? null : /* @__PURE__ */ (0, c.x3)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, c.x3)("dt", null, e), /* @__PURE__ */ (0, c.x3)("dd", null, Array.isArray(r) ? /* @__PURE__ */ (0, c.x3)("ul", { role: "list" }, r.map((n) => /* @__PURE__ */ (0, c.x3)("li", null, n))) : r));
}
function Zt(e) { // Zt = readableAddress, e = url
  let r = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // r = short, e = url
  try {
    return decodeURI(r);
  } catch (t) {
    return r;
  }
}
function er({ ctrlKey: e, metaKey: r, shiftKey: t, altKey: n }) { // er = opensElsewhere, e = ctrlKey, r = metaKey, t = shiftKey, n = altKey
  return e || r || t || n;
}
function We({ context: e, actions: r, program: t, id: n }) { // We = Details, e = context, r = actions, t = program, n = id
  let { msg: o, labels: s, format: i, language: a, list: l } = e, m = De(l), { join: p, materials: u, minutes: g, owner: b, partOf: E, reviewed: C } = t, P = u.length === 1 && (!p || p.isOver), v = (x) => x === null ? null : /* @__PURE__ */ (0, c.x3)(y.x61, { text: s.pick(x), around: a }), pe = (x) => x.map((S) => /* @__PURE__ */ (0, c.x3)("bdi", null, S)), q = (x, S) => /* @__PURE__ */ (0, c.x3)(ie.x59, { context: e, target: x }, S), W = (x) => x.map((S) => { // o = msg, s = labels, i = format, a = language, l = list, e = context, m = relations, De = relationsOf, p = join, u = materials, g = minutes, b = owner, E = partOf, C = reviewed, t = program, P = isOnCard, v = text, x = ids, pe = names, S = other, q = link, W = related
    var k, de; // k = _a, de = _b
    return /* @__PURE__ */ (0, c.x3)(
      "a",
      {
        href: e.urlOfProgram(S),
        onClick: (fe) => { // fe = event
          er(fe) || (fe.preventDefault(), r.goTo(S));
        }
      },
      v((de = (k = m.program(S)) == null ? void 0 : k.title) != null ? de : S)
    );
  }), $ = E === null ? void 0 : l.series.get(E), Be = E === null ? [] : m.parts(E).filter((x) => x !== t.id);
  return /* @__PURE__ */ (0, c.x3)("dl", { class: "program-explorer__details", id: n }, l.facets.filter((x) => !Yt.includes(x)).map((x) => { // n = id, l = list, x = facet, Yt = ON_CARD
    var S; // S = _a
    return /* @__PURE__ */ (0, c.x3)(
      w,
      {
        label: /* @__PURE__ */ (0, c.x3)(y.x61, { text: s.facet(x), around: a }),
        content: ((S = t.terms.get(x)) != null ? S : []).filter((k) => x !== "language" || !t.interpreted.includes(k)).map((k) => /* @__PURE__ */ (0, c.x3)(y.x61, { text: s.term(x, k), around: a }))
      }
    );
  }), /* @__PURE__ */ (0, c.x3)(w, { label: o("detail-interpreted"), content: t.interpreted.map((x) => i.language(x)) }), /* @__PURE__ */ (0, c.x3)(
    w,
    {
      label: o("detail-session"),
      content: g && (g[0] === g[1] ? o("detail-minutes", g[0]) : o("detail-minutes-range", ...g))
    }
  ), /* @__PURE__ */ (0, c.x3)(w, { label: o("detail-duration"), content: v(t.duration) }), /* @__PURE__ */ (0, c.x3)(w, { label: o("detail-scale"), content: v(t.scale) }), /* @__PURE__ */ (0, c.x3)(w, { label: o("detail-team"), content: pe(t.team) }), /* @__PURE__ */ (0, c.x3)(w, { label: o("detail-partners"), content: pe(t.partners) }), /* @__PURE__ */ (0, c.x3)(w, { label: o("detail-materials"), content: P ? null : u.map(({ target: x, label: S }) => q(x, v(S))) }), /* @__PURE__ */ (0, c.x3)(
    w,
    {
      label: o("detail-part-of"),
      content: $ ? $.target ? q($.target, v($.title)) : v($.title) : W(E === null ? [] : [E])
    }
  ), /* @__PURE__ */ (0, c.x3)(w, { label: o("detail-siblings"), content: W(Be) }), /* @__PURE__ */ (0, c.x3)(w, { label: o("detail-parts"), content: W(m.parts(t.id)) }), /* @__PURE__ */ (0, c.x3)(w, { label: o("detail-follows"), content: W(m.before(t.id)) }), /* @__PURE__ */ (0, c.x3)(w, { label: o("detail-followed-by"), content: W(t.followedBy) }), /* @__PURE__ */ (0, c.x3)(w, { label: o("detail-owner"), content: b && /* @__PURE__ */ (0, c.x3)("bdi", null, b) }), /* @__PURE__ */ (0, c.x3)(w, { label: o("detail-reviewed"), content: C && i.date(C) }), /* @__PURE__ */ (0, c.x3)(w, { label: o("detail-sources"), content: t.sources.map((x) => q({ url: x }, /* @__PURE__ */ (0, c.x3)("bdi", { title: x }, Zt(x)))) }), /* @__PURE__ */ (0, c.x3)(w, { label: o("detail-share"), content: /* @__PURE__ */ (0, c.x3)("a", { href: e.urlOfProgram(t.id) }, o("link-to-program")) }));
}

// src/views/keep-position.ts
function $e(e, r) { // $e = keepPosition, e = root, r = draw
  var i; // i = _a
  let t = (i = e.ownerDocument.defaultView) != null ? i : window, n = (a) => { // t = view, i = _a, e = root, n = topOf, a = id
    var l; // l = _a
    return (l = e.ownerDocument.getElementById(a)) == null ? void 0 : l.getBoundingClientRect().top;
  }, s = Array.from(e.querySelectorAll("article"), (a) => { // s = before, e = root, a = article
    var l; // l = _a
    return (l = a.getAttribute("aria-labelledby")) != null ? l : "";
  }).map((a) => { // a = id
    var l; // l = _a
    return [a, (l = n(a)) != null ? l : -1 / 0];
  }).filter(([, a]) => a > 80 && a < t.innerHeight);
  r();
  for (let [a, l] of s) { // a = id, l = top, s = before
    let m = n(a); // m = now, n = topOf, a = id
    if (m !== void 0) {
      t.scrollBy(0, m - l);
      return;
    }
  }
}

// runtime:src/explore/facets.ts
var A = require("program-explorer-runtime"); // A = import_program_explorer_runtime

// src/explore/active-filters.ts
function Fe(e, r) { // Fe = activeFilters, e = index, r = query
  return Array.from(e.facets.values()).flatMap((t) => (0, A.x17)(t, r).map((n) => ({ facet: t, term: n })));
}

// runtime:src/explore/query-changes.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// src/views/layout/active-filters.tsx
function tr({ view: { context: { msg: e, labels: r, language: t }, actions: n }, filter: { facet: o, term: s } }) { // tr = FilterChip, e = msg, r = labels, t = language, n = actions, o = facet, s = term
  let i = r.facet(o.id), a = r.term(o.id, s.id); // i = facetLabel, r = labels, o = facet, a = termLabel, s = term
  return /* @__PURE__ */ (0, c.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": e("remove-filter", i.text, a.text),
      onClick: () => n.toggleTerm(o.id, s.id)
    },
    /* @__PURE__ */ (0, c.x3)("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ (0, c.x3)(y.x61, { text: i, around: t }, e("chip-facet", i.text))),
    " ",
    /* @__PURE__ */ (0, c.x3)(y.x61, { text: a, around: t })
  );
}
function rr({ view: { context: { msg: e }, state: { query: r }, actions: t } }) { // rr = SearchChip, e = msg, r = query, t = actions
  return /* @__PURE__ */ (0, c.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": e("remove-search", r.text),
      onClick: () => t.choose((0, O.x22)(r, ""))
    },
    /* @__PURE__ */ (0, c.x3)("span", { class: "program-explorer__chip-facet" }, e("search-chip")),
    " ",
    /* @__PURE__ */ (0, c.x3)("bdi", null, r.text)
  );
}
var B = class extends c.x0 { // B = ActiveFilters
  constructor() {
    super(...arguments);
    this.list = (0, c.x1)();
  }
  getSnapshotBeforeUpdate() {
    return this.buttons().indexOf(document.activeElement);
  }
  componentDidUpdate(t, n, o) {
    var i; // i = _a
    let s = this.buttons(); // s = buttons
    o >= 0 && !s.includes(document.activeElement) && ((i = s[Math.min(o, s.length - 1)]) == null || i.focus());
  }
  buttons() {
    return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
  }
  render({ view: t }) {
    let { context: { index: n, msg: o }, state: { query: s }, actions: i } = t, a = Fe(n, s), l = s.text.trim() !== ""; // n = index, o = msg, s = query, i = actions, t = view, a = filters, Fe = activeFilters, l = hasText
    return !a.length && !l ? null : /* @__PURE__ */ (0, c.x3)("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, a.map((m) => /* @__PURE__ */ (0, c.x3)("li", { key: `${m.facet.id} ${m.term.id}` }, /* @__PURE__ */ (0, c.x3)(tr, { view: t, filter: m }))), l && /* @__PURE__ */ (0, c.x3)("li", { key: "text" }, /* @__PURE__ */ (0, c.x3)(rr, { view: t })), /* @__PURE__ */ (0, c.x3)("li", { key: "all" }, /* @__PURE__ */ (0, c.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: i.clear }, o("clear-all"))));
  }
};

// src/views/layout/corrected.tsx
function He({ view: { context: { msg: e }, state: r }, words: t }) { // He = Corrected, e = msg, r = state, t = words
  return /* @__PURE__ */ (0, c.x3)("p", { class: "program-explorer__corrected" }, e("results-for", (0, y.x62)(r.settled.query.text), (0, y.x62)(t.join(" "))));
}

// runtime:src/programs/facets.ts
var z = require("program-explorer-runtime"); // z = import_program_explorer_runtime

// src/views/layout/need-help.tsx
function Ne({ view: e }) { // Ne = NeedHelp, e = view
  var i; // i = _a
  let { context: { labels: r, language: t, list: n }, state: { query: o } } = e, s = (i = o.chosen.get(z.x39)) != null ? i : []; // r = labels, t = language, n = list, o = query, e = view, s = chosen, i = _a
  return /* @__PURE__ */ (0, c.x3)(c.x2, null, n.needs.map(({ id: a, help: l }) => l && s.includes(a) && /* @__PURE__ */ (0, c.x3)("p", { class: "program-explorer__note" }, /* @__PURE__ */ (0, c.x3)(y.x61, { text: r.pick(l), around: t }))));
}

// runtime:src/views/layout/filters.tsx
var ae = require("program-explorer-runtime"); // ae = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var le = "program-explorer-locked", ze = `${le}--scrollbar`, j = class extends c.x0 { // le = LOCK_CLASS, ze = SCROLLBAR_CLASS, j = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, c.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(le, ze), document.removeEventListener("keydown", this.onKeyDown, !0);
    };
    this.onKeyDown = (t) => { // t = event
      let n = this.box.current; // n = box
      if (n != null && n.isConnected) {
        if (t.key === "Escape")
          t.stopPropagation(), this.props.view.actions.closeFilters();
        else if (t.key === "Tab" || t.code === "Tab") {
          let o = Array.from(n.querySelectorAll("button, input")).filter((l) => l.getClientRects().length > 0), s = document.activeElement, i = !n.contains(s) || s === o[t.shiftKey ? 0 : o.length - 1] || t.shiftKey && s === n, a = o[t.shiftKey ? o.length - 1 : 0]; // o = stops, n = box, l = element, s = here, i = isAtEnd, t = event, a = next
          i && a && (t.preventDefault(), a.focus());
        }
      }
    };
  }
  componentDidMount() {
    var o; // o = _a
    let { classList: t, clientWidth: n } = document.documentElement; // t = classList, n = clientWidth
    window.innerWidth > n && t.add(ze), t.add(le), document.addEventListener("keydown", this.onKeyDown, !0), this.props.view.cleanups.add(this.componentWillUnmount), (o = this.box.current) == null || o.focus();
  }
  render({ view: t }) {
    let { context: { msg: n, idPrefix: o }, results: s, actions: i } = t; // n = msg, o = idPrefix, s = results, i = actions, t = view
    return /* @__PURE__ */ (0, c.x3)("div", { class: "program-explorer__backdrop", onClick: (a) => a.target === a.currentTarget && i.closeFilters() }, /* @__PURE__ */ (0, c.x3)(
      "div",
      {
        class: "program-explorer__dialog",
        role: "dialog",
        "aria-modal": "true",
        "aria-labelledby": `${o}-dialog-title`,
        tabIndex: -1,
        ref: this.box
      },
      /* @__PURE__ */ (0, c.x3)("div", { class: "program-explorer__dialog-head" }, /* @__PURE__ */ (0, c.x3)("span", { class: "program-explorer__dialog-title", id: `${o}-dialog-title` }, n("filters")), /* @__PURE__ */ (0, c.x3)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--weight-quiet",
          onClick: i.clear
        },
        n("clear-all")
      ), /* @__PURE__ */ (0, c.x3)(
        "button",
        {
          type: "button",
          class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
          "aria-label": n("close"),
          onClick: i.closeFilters
        }
      )),
      /* @__PURE__ */ (0, c.x3)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, c.x3)(ae.x57, { view: t })),
      /* @__PURE__ */ (0, c.x3)("div", { class: "program-explorer__dialog-foot", role: "status" }, /* @__PURE__ */ (0, c.x3)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
          onClick: i.closeFilters
        },
        n("show-results", s.exploration.count)
      ))
    ));
  }
};

// runtime:src/views/layout/term-list.tsx
var ce = require("program-explorer-runtime"); // ce = import_program_explorer_runtime

// src/views/layout/term-search.tsx
var nr = 100, K = class extends c.x0 { // nr = MOST_FOUND, K = TermSearch
  constructor() {
    super(...arguments);
    this.state = { text: "" };
  }
  found() {
    let { view: { context: { labels: t } }, facet: n, terms: o } = this.props, s = T(this.state.text.trim()); // t = labels, n = facet, o = terms, s = pattern, T = normalize
    return o.filter(({ term: i }) => [t.term(n, i.id).text, ...i.aliases].some((a) => T(a).includes(s))).slice(0, nr);
  }
  render({ view: t, facet: n, children: o }, { text: s }) {
    let { context: { msg: i, labels: a }, attempt: l } = t, m = i("find-term", a.facet(n).text), p = s.trim() ? this.found() : null; // i = msg, a = labels, l = attempt, t = view, m = name, n = facet, p = found, s = text
    return /* @__PURE__ */ (0, c.x3)("div", null, /* @__PURE__ */ (0, c.x3)("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ (0, c.x3)(
      "input",
      {
        class: "cdx-text-input__input",
        type: "search",
        "aria-label": m,
        placeholder: m,
        autocomplete: "off",
        value: s,
        onInput: ({ currentTarget: { value: u } }) => l(() => this.setState({ text: u }))
      }
    )), p ? p.map((u) => /* @__PURE__ */ (0, c.x3)(ce.x58, { key: u.term.id, view: t, facet: n, count: u })) : o, /* @__PURE__ */ (0, c.x3)("p", { role: "status", class: "program-explorer__note" }, p && !p.length && i("no-term")));
  }
};

// src/views/results/matched.tsx
function me({ text: e, patterns: r, around: t }) { // me = MarkedText, e = text, r = patterns, t = around
  return /* @__PURE__ */ (0, c.x3)(y.x61, { text: e, around: t }, M(e.text, r).map((n) => n.hit ? /* @__PURE__ */ (0, c.x3)("mark", null, n.text) : n.text));
}
function or({ msg: e, labels: r, format: t }, { field: n, facet: o, language: s }) { // or = nameOf, e = msg, r = labels, t = format, n = field, o = facet, s = language
  return n ? n === "title" || n === "summary" ? t.language(s) : e(`detail-${n}`) : r.facet(o).text;
}
function Ue({ context: e, program: r, patterns: t, shown: n }) { // Ue = Matched, e = context, r = program, t = patterns, n = shown
  var C; // C = _a
  let { msg: o, labels: s, format: i, language: a, index: l, limit: m } = e, { status: p, start: u, end: g } = r, b = [...n.map((P) => P ? P.text : ""), s.status(p), (C = i.span(u, g, p)) != null ? C : ""], E = m ? null : V(l, l.programs.indexOf(r), t, b); // o = msg, s = labels, i = format, a = language, l = index, m = limit, e = context, p = status, u = start, g = end, r = program, b = texts, n = shown, P = each, C = _a, E = snippet, V = findSnippet, t = patterns
  return E && /* @__PURE__ */ (0, c.x3)("p", { class: "program-explorer__matched" }, o("matched-in", or(e, E)), " ", /* @__PURE__ */ (0, c.x3)(me, { text: { text: E.text, language: E.language || a }, patterns: t, around: a }));
}

// src/views/results/reasons.tsx
function Xe({ context: { msg: e, labels: r }, needs: t }) { // Xe = Reasons, e = msg, r = labels, t = needs
  let n = t.map((o) => (0, y.x62)(r.term(z.x39, o).text)); // n = names, t = needs, o = need, r = labels
  return /* @__PURE__ */ (0, c.x3)("p", { class: "program-explorer__note" }, e("helps-with", n.reduce((o, s) => e("list", o, s))));
}

// src/explore/suggestions.ts
function Je(e, r, t) { // Je = suggestQueries, e = index, r = query, t = find
  let n = []; // n = suggestions
  if (r.text.trim()) {
    let o = (0, O.x22)(r, ""); // o = shorter, r = query
    n.push({ kind: "text", query: o, count: (0, A.x18)(e, o, t).count });
  }
  return e.facets.forEach((o) => { // e = index, o = facet
    let s = (0, A.x17)(o, r); // s = terms, o = facet, r = query
    if (s.length) {
      let i = (0, O.x21)(r, o.id, []); // i = shorter, r = query, o = facet
      n.push({ kind: "terms", facet: o, terms: s, query: i, count: (0, A.x18)(e, i, t).count });
    }
  }), n.filter(({ count: o }) => o > 0).sort((o, s) => s.count - o.count);
}

// runtime:src/views/parts/heading.tsx
var ue = require("program-explorer-runtime"); // ue = import_program_explorer_runtime

// src/views/results/no-results.tsx
var sr = 4; // sr = MOST_SUGGESTIONS
function Ve({ view: { context: e, state: { query: r }, actions: t } }) { // Ve = NoResults, e = context, r = query, t = actions
  let { msg: n, labels: o, index: s, list: i, level: a } = e, l = Je(s, r, e.find).slice(0, sr), m = (p) => p.kind === "text" ? n("empty-text", (0, y.x62)(r.text), p.count) : n( // n = msg, o = labels, s = index, i = list, a = level, e = context, l = suggestions, Je = suggestQueries, r = query, sr = MOST_SUGGESTIONS, m = textOf, p = suggestion
    "empty-without",
    (0, y.x62)(o.facet(p.facet.id).text),
    p.terms.map((u) => (0, y.x62)(o.term(p.facet.id, u.id).text)).reduce((u, g) => n("list", u, g)),
    p.count
  );
  return /* @__PURE__ */ (0, c.x3)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, c.x3)(ue.x60, { level: a, class: "program-explorer__group" }, n("empty-title")), l.length > 0 && /* @__PURE__ */ (0, c.x3)("p", null, n("empty-hint")), /* @__PURE__ */ (0, c.x3)("ul", null, l.map((p) => /* @__PURE__ */ (0, c.x3)("li", { key: p.kind === "text" ? "text" : p.facet.id }, /* @__PURE__ */ (0, c.x3)("button", { type: "button", class: "cdx-button", onClick: () => t.choose(p.query) }, m(p)))), /* @__PURE__ */ (0, c.x3)("li", { key: "all" }, /* @__PURE__ */ (0, c.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: t.clear }, n("see-all", i.programs.length)))));
}
}
};
// </nowiki>