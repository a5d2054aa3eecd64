// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: 'fe8bd54b43fc04bf',
create: function ( require, module ) {
"use strict";
var Q = Object.defineProperty, st = Object.defineProperties, at = Object.getOwnPropertyDescriptor, lt = Object.getOwnPropertyDescriptors, ct = Object.getOwnPropertyNames, Ee = Object.getOwnPropertySymbols;
var Te = Object.prototype.hasOwnProperty, mt = Object.prototype.propertyIsEnumerable;
var Se = (e, t, r) => t in e ? Q(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, ve = (e, t) => {
  for (var r in t || (t = {}))
    Te.call(t, r) && Se(e, r, t[r]);
  if (Ee)
    for (var r of Ee(t))
      mt.call(t, r) && Se(e, r, t[r]);
  return e;
}, Pe = (e, t) => st(e, lt(t));
var pt = (e, t) => {
  for (var r in t)
    Q(e, r, { get: t[r], enumerable: !0 });
}, ut = (e, t, r, n) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of ct(t))
      !Te.call(e, o) && o !== r && Q(e, o, { get: () => t[o], enumerable: !(n = at(t, o)) || n.enumerable });
  return e;
};
var dt = (e) => ut(Q({}, "__esModule", { value: !0 }), e);
var Oe = (e, t, r) => new Promise((n, o) => {
  var i = (a) => {
    try {
      s(r.next(a));
    } catch (m) {
      o(m);
    }
  }, l = (a) => {
    try {
      s(r.throw(a));
    } catch (m) {
      o(m);
    }
  }, s = (a) => a.done ? n(a.value) : Promise.resolve(a.value).then(i, l);
  s((r = r.apply(e, t)).next());
});

// src/more.ts
var Lr = {}; // Lr = more_exports
pt(Lr, {
  ActiveFilters: () => ee,
  CopyLink: () => te,
  Corrected: () => Ge,
  Details: () => Qe,
  FilterDialog: () => re,
  Freshness: () => rt,
  MarkedText: () => ye,
  Matched: () => et,
  NeedHelp: () => Ye,
  NoResults: () => ot,
  Reasons: () => tt,
  TermSearch: () => ne,
  findNeeds: () => Y,
  fuzzySearch: () => Be,
  keepFocus: () => Ce,
  keepFragment: () => ke,
  keepPlace: () => Le,
  keepPosition: () => Ke,
  nameTab: () => Ie,
  textIndexOf: () => R
});
module.exports = dt(Lr);

// src/app/keep-focus.ts
function Ce(e, t) { // Ce = keepFocus, e = root, t = history
  var s; // s = _a
  let r = (s = e.ownerDocument.defaultView) != null ? s : window, n = null, o, i = ({ target: a, relatedTarget: m }) => { // r = view, s = _a, e = root, n = lost, o = timer, i = onFocusOut, a = target, m = relatedTarget
    n = m ? null : a, r.clearTimeout(o), o = r.setTimeout(() => { // n = lost, m = relatedTarget, a = target, r = view, o = timer
      n = null;
    }, 0);
  }, l = ({ state: a }) => { // l = onPopState, a = state
    n && (a || t.read() !== null) && n.focus({ preventScroll: !0 });
  };
  return e.addEventListener("focusout", i), r.addEventListener("popstate", l, !0), () => { // e = root, i = onFocusOut, r = view, l = onPopState
    r.clearTimeout(o), e.removeEventListener("focusout", i), r.removeEventListener("popstate", l, !0);
  };
}

// src/app/keep-place.ts
function Le(e, t) { // Le = keepPlace, e = root, t = history
  var l; // l = _a
  let r = (l = e.ownerDocument.defaultView) != null ? l : window, n, o = () => { // r = view, l = _a, e = root, n = timer, o = keep
    r.clearTimeout(n), t.keepPlace(r.pageYOffset, e.querySelectorAll("article").length);
  }, i = () => { // i = onScroll
    r.clearTimeout(n), n = r.setTimeout(o, 400);
  };
  return r.addEventListener("scroll", i, { passive: !0 }), r.addEventListener("pagehide", o), r.pageYOffset && i(), () => { // r = view, i = onScroll, o = keep
    r.clearTimeout(n), r.removeEventListener("scroll", i), r.removeEventListener("pagehide", o);
  };
}

// runtime:src/app/url.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// src/app/language-links.ts
var ft = ".mw-pt-languages a, .interwiki-pagetranslation a", Re = ["mousedown", "focusin"]; // ft = LINKS, Re = EVENTS
function Ae({ target: e }) { // Ae = copyFragment, e = target
  let t = e instanceof Element ? e.closest(ft) : null; // t = link, e = target, ft = LINKS
  t && (t.hash = (0, O.x7)(location.hash) ? location.hash : "");
}
function ke() { // ke = keepFragment
  return Re.forEach((e) => document.addEventListener(e, Ae)), () => Re.forEach((e) => document.removeEventListener(e, Ae));
}

// runtime:src/programs/facets.ts
var v = require("program-explorer-runtime"); // v = import_program_explorer_runtime

// src/app/describe-query.ts
function K({ msg: e, labels: t, facetOrder: r }, { chosen: n, text: o }) { // K = describeQuery, e = msg, t = labels, r = facetOrder, n = chosen, o = text
  let i = (s) => s.length ? s.reduce((a, m) => e("list", a, m)) : "", l = r.filter((s) => n.has(s)).map((s) => { // i = join, s = facet, a = all, m = one, e = msg, l = parts, r = facetOrder, n = chosen
    var m; // m = _a
    let a = i(((m = n.get(s)) != null ? m : []).map((u) => t.term(s, u).text)); // a = terms, i = join, m = _a, n = chosen, s = facet, u = term, t = labels
    return s === v.x38 || s === v.x39 ? a : `${e("chip-facet", t.facet(s).text)} ${a}`;
  });
  return i(o.trim() ? [...l, `\u201C${o.trim()}\u201D`] : l);
}

// src/app/tab-title.ts
function Ie(e, t, r) { // Ie = nameTab, e = store, t = context, r = document
  let n = "", o = (s) => { // n = prefix, o = write, s = next
    let a = r.title.startsWith(n) ? r.title.slice(n.length) : r.title; // a = rest, r = document, n = prefix
    r.title = s + a, n = s;
  }, i = () => { // i = update
    let { settled: { query: s } } = e.get(), { index: a, labels: m, preset: u } = t(), p = s.details[s.details.length - 1], g = a.programs.find(({ id: E }) => E === p), y = g ? m.pick(g.title).text : s === u ? "" : K(t(), s); // s = query, e = store, a = index, m = labels, u = preset, t = context, p = open, g = program, E = id, y = description, K = describeQuery
    o(y && `${y} \u2013 `);
  };
  i();
  let l = e.subscribe(({ settled: s }, a) => { // l = end, e = store, s = settled, a = before
    s !== a.settled && i();
  });
  return () => {
    l(), o("");
  };
}

// runtime:src/programs/texts.ts
var z = require("program-explorer-runtime"); // z = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var F = require("program-explorer-runtime"); // F = import_program_explorer_runtime

// src/explore/search/normalize.ts
var gt = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", ie = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // gt = REMOVED, ie = REPLACEMENTS, e = pair
function _e(e, t, r) { // _e = replaceRange, e = from, t = to, r = length
  for (let n = 0; n < r; n++) // n = i, r = length
    ie.set(String.fromCharCode(e + n), String.fromCharCode(t + n));
}
_e(12449, 12353, 86);
"660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => _e(parseInt(e, 16), 48, 10));
var xt = new RegExp(`[${gt}${Array.from(ie.keys()).join("")}]`, "g"), yt = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, ht = /^[\0-\x7f]*$/; // xt = REMOVED_OR_REPLACED, gt = REMOVED, ie = REPLACEMENTS, yt = KANA_OR_NASAL, ht = ASCII
function C(e) { // C = normalize, e = text
  return ht.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(xt, (t) => ie.get(t) || "").replace(yt, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
}

// src/explore/search/hidden-text.ts
var bt = /https?:\/\/\S+|<\/?[a-z][^<>]*>|\[\[[^[\]|]*\|/gi; // bt = HIDDEN
function q(e) { // q = withoutHidden, e = text
  return e.replace(bt, (t) => " ".repeat(t.length));
}

// src/explore/search/words.ts
var se = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", wt = "\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", Me = `[^${se}${wt}]+`, De = new RegExp(`[${se}]+|${Me}(?:'(?=[\\u0400-\\u04ff])${Me})*`, "g"), Et = new RegExp(`[${se}]`), St = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // se = UNSPACED, wt = BETWEEN, Me = SPACED_WORD, De = WORD, Et = UNSPACED_LETTER, St = PREFIXABLE
function G(e, t) { // G = eachWord, e = normalized, t = visit
  e.replace(De, (r, n) => (t(r, n), ""));
}
function W(e) { // W = normalizeWords, e = text
  let t = C(q(e)).match(De); // t = words, C = normalize, q = withoutHidden, e = text, De = WORD
  return t ? ` ${t.join(" ")} ` : "";
}
function U(e) { // U = isUnspaced, e = word
  return Et.test(e);
}
function I(e) { // I = mayHavePrefix, e = word
  return St.test(e);
}

// src/explore/search/patterns.ts
var Tt = 200, vt = 16, Pt = /^(?:.|\d{1,3})$/, Ot = /\b\w'|'\w\b/g, Ct = /["“”„«»\u300a-\u300f]/, Lt = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // Tt = MAX_LENGTH, vt = MAX_WORDS, Pt = PART, Ot = ELIDED, Ct = QUOTATION_MARK, Lt = ARTICLE
function ae(e) { // ae = patternOf, e = word
  return U(e) ? e : I(e) ? e.replace(Lt, "") : ` ${e}`;
}
function Fe(e) { // Fe = wordsOf, e = text
  let t = []; // t = words
  return G(e, (r) => t.push(r)), t;
}
function Rt(e) { // Rt = phrasesOf, e = text
  return e.replace(Ot, " ").replace(/ +& +/g, "&").split(/\s/).flatMap((t) => { // e = text, Ot = ELIDED, t = part
    let r = Fe(t); // r = words, Fe = wordsOf, t = part
    return r.some((n) => Pt.test(n)) && !r.some(U) ? r.join(" ") : r;
  });
}
function X(e) { // X = patternsOf, e = text
  let t = /* @__PURE__ */ new Set(); // t = patterns
  return C(e.slice(0, Tt)).split(Ct).forEach((r, n) => { // C = normalize, e = text, Tt = MAX_LENGTH, Ct = QUOTATION_MARK, r = part, n = i
    (n % 2 === 1 ? [Fe(r).join(" ")] : Rt(r)).filter(Boolean).forEach((l) => t.add(ae(l)));
  }), Array.from(t).slice(0, vt);
}

// src/explore/search/split-word.ts
function le(e, t, r) { // le = splitWord, e = words, t = word, r = most
  let n = e.get(t) ? [t] : []; // n = found, e = words, t = word
  for (let o = 1; o < t.length && r > 1; o++) { // o = i, t = word, r = most
    let i = t.slice(0, o); // i = first, t = word, o = i
    e.get(i) && n.push(...le(e, t.slice(o), r - 1).map((l) => `${i} ${l}`));
  }
  return n;
}

// src/explore/search/word-forms.ts
var At = /^(?:news|evening|united)$/, kt = /^[^aeiou]*[aeiou]([^aeiouwxy])$/; // At = NO_FORMS, kt = SHORT
function It(e) { // It = inflect, e = base
  let t = e.replace(kt, "$&$1").replace(/e$/, ""), r = e.replace(/([^aeiou])y$/, "$1i"); // t = stem, e = base, kt = SHORT, r = changed
  return [e, `${e}s`, `${r}es`, `${t}ing`, `${r === e ? t : r}ed`, e.replace(/[eo]r$/, "$&ship")];
}
function We(e) { // We = formsOf, e = word
  let t = [e]; // t = forms, e = word
  if (!At.test(e) && /^[a-z]{4,}$/.test(e))
    for (let r = e.length; r > 2 && r > e.length - 5; r--) // r = length, e = word
      for (let n of ["", "e", "y"]) { // n = ending
        let o = It(e.slice(0, r) + n); // o = inflected, It = inflect, e = word, r = length, n = ending
        t.push(...o.includes(e) ? o : []);
      }
  return t;
}

// src/explore/search/spellings.ts
var _t = 12, Mt = /^(?!.* (?:.|\d{1,3})(?: |$)) .* /, $e = /^(?!.(?: .)+$)(?:.*\b..?(?: .*)? ..?\b|.* \D$)|\d (?!\d{3}(?!\d))\d/; // _t = MOST_SPELLINGS, Mt = QUOTED, $e = UNLIKELY
function $({ counts: e, english: t }, r) { // $ = withSpellings, e = counts, t = english, r = patterns
  return r.map((n, o) => { // r = patterns, n = pattern, o = i
    if (n[0] !== " " || Mt.test(n) || $e.test(n.trim()))
      return n;
    let i = n.replace(/ /g, ""), l = t.has(i) || !e.has(i) ? We(i) : [i], s = [i, i.replace(/s$/, ""), `${i}s`].flatMap((p) => le(e, p, 3)), a = [...l.filter((p) => t.has(p)), ...s.filter((p) => / /.test(p) && !$e.test(p))].map((p) => ` ${p}(?= )`), u = [...[[2, 1], [1, 1], [1, 2], [0, 2], [0, 3]].map(([p, g]) => r.slice(Math.max(o - p, 0), o + g).join("").replace(/ /g, "")).filter((p) => e.has(p)).map((p) => ` ${p}`), ...a].filter((p) => !p.startsWith(n)); // i = word, n = pattern, l = forms, t = english, e = counts, We = formsOf, s = splits, p = each, le = splitWord, a = whole, $e = UNLIKELY, u = others, g = after, r = patterns, o = i
    return Array.from(/* @__PURE__ */ new Set([n, ...u])).slice(0, _t).join("|");
  });
}

// src/explore/search/stop-words.ts
var Dt = new RegExp("^ (?:[aeiou]?[^aeiou]|[^aeiou]?[aeiou]|au|ou|eu|[dlmnst][aeou][smnt]|[dms]ein|(?:u|ei)n[aes]?[mnrs]?|uma|about|and|are|can|does|for|from|get|have|help|how|need|our|should|some|something|the|there|this|want|what|where|who|with|your?|como|con|nuestr[ao]s?|para|por|puedo|que|quiero|avec|comment|dans|est|notre|pour|qui|sur|auf|der|die|fur|hilfe|ich|ist|kann|mit|und|unsere?[mnr]?|von|was|wie|wir|zur?)$"); // Dt = STOP_WORD
function N(e) { // N = withoutStopWords, e = patterns
  return e.filter((t) => !Dt.test(t));
}

// runtime:src/explore/append.ts
var V = require("program-explorer-runtime"); // V = import_program_explorer_runtime

// runtime:src/explore/bitset.ts
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// src/explore/search/language-names.ts
function Ne(e) { // Ne = languageNames, e = code
  try {
    return "DisplayNames" in Intl ? [e, "en"].map((t) => new Intl.DisplayNames([t], { type: "language", fallback: "none" }).of(e) || "") : [];
  } catch (t) {
    return [];
  }
}

// src/explore/search/word-list.ts
function He(e, { chain: t, page: r }) { // He = listWords, e = texts, t = chain, r = page
  let n = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Set(), i = (a) => a.toLowerCase().replace(/-.*/, ""), l = [...t, r].map(i); // n = counts, o = english, i = baseOf, a = language, l = read, t = chain, r = page
  e.forEach((a, m) => { // e = texts, a = normalized, m = language
    let u = i(m), p = a.join(" ").split(" "); // u = base, i = baseOf, m = language, p = all, a = normalized
    new Set(p).forEach((g) => { // p = all, g = word
      n.set(g, n.get(g) || 0), u === "en" && o.add(g);
    }), l.includes(u) && p.forEach((g) => n.set(g, n.get(g) + 1));
  });
  let s = Array.from(n.keys()); // s = words, n = counts
  return { counts: n, english: o, words: s, joined: ` ${s.join(" ")}` };
}

// src/explore/search/text-index.ts
var Ft = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // Ft = FIELDS
function ce(e) { // ce = textsOf, e = program
  let t = []; // t = indexed
  for (let r of Ft) { // r = field, Ft = FIELDS
    let n = r === "materials" ? e.materials.map(({ label: i }) => i) : e[r]; // n = value, r = field, e = program, i = label
    [].concat(n).forEach((i) => t.push({ text: i || "", field: r, facet: "" }));
  }
  return t;
}
function Wt(e, t, { id: r, label: n, aliases: o }) { // Wt = namesOf, e = index, t = facet, r = id, n = label, o = aliases
  return [n || "", e.nameOf(t, r) || "", t === "period" ? r : "", ...t === "language" ? Ne(r) : [], ...o].map((i) => ({ text: i, field: null, facet: t }));
}
function $t(e) { // $t = buildTextIndex, e = index
  let t = new Uint32Array(e.programs.length), r = new Uint32Array(e.programs.length), n = /* @__PURE__ */ new Map(), o = ({ text: a }) => { // t = titleEnds, e = index, r = summaryEnds, n = byLanguage, o = normalizeAll, a = text
    let m = typeof a == "string" ? /* @__PURE__ */ new Map([[e.languages.page, a]]) : a; // m = wordings, a = text, e = index
    return Array.from(m, ([u, p]) => { // m = wordings, u = language, p = wording
      let g = W(p); // g = words, W = normalizeWords, p = wording
      return (0, V.x12)(n, u, g), g;
    }).join(`
`);
  }, i = e.programs.map((a, m) => { // i = normalized, e = index, a = program, m = i
    let u = ce(a).map(o), [p, g] = u; // u = texts, ce = textsOf, a = program, o = normalizeAll, p = title, g = summary
    return t[m] = p.length, r[m] = p.length + 1 + g.length, u.join(`
`);
  }), l = [], s = (a, m, u) => { // l = terms, s = addNames, a = names, m = programs, u = isHelp
    l.push({ names: a, normalized: a.map(o).join(`
`), programs: m, isHelp: u });
  };
  return e.facets.forEach(({ id: a, help: m, terms: u }) => { // e = index, a = id, m = help, u = indexed
    u.forEach((g) => s(Wt(e, a, g), g.own, !1));
    let p = Array.from(u.values()).flatMap(({ label: g, own: y }) => g ? [y] : []); // p = withTerm, u = indexed, g = label, y = own
    s([{ text: m || "", field: null, facet: a }], (0, w.x17)(i.length, p), !0);
  }), { normalized: i, titleEnds: t, summaryEnds: r, terms: l, wordList: He(n, e.languages), scores: /* @__PURE__ */ new Map() };
}
var R = (0, F.x20)($t); // R = textIndexOf, $t = buildTextIndex

// src/explore/search/find-needs.ts
var Nt = 3, Ht = (0, F.x20)(({ label: e, aliases: t }) => (0, z.x53)(e || "").concat(t).map(W)); // Nt = MOST_NEEDS, Ht = textsOf, e = label, t = aliases, W = normalizeWords
function Y(e, t) { // Y = findNeeds, e = index, t = text
  let r = e.facets.get(v.x38), n = N(X(t)); // r = facet, e = index, n = words, N = withoutStopWords, X = patternsOf, t = text
  if (!r || !n.length)
    return [];
  let o = $(R(e).wordList, n).map((s) => new RegExp(s)), i = Array.from(r.terms.values(), (s) => ({ // o = patterns, $ = withSpellings, R = textIndexOf, e = index, n = words, s = need, i = scored, r = facet
    facet: r,
    need: s,
    score: o.filter((a) => Ht(s).some((m) => a.test(m))).length
  })), l = Math.max(1, Math.ceil(n.length / 3));
  return i.filter(({ score: s }) => s >= l).sort((s, a) => a.score - s.score).slice(0, Nt);
}

// src/explore/search/find-programs.ts
var zt = 24, Ut = 12, Xt = 6, Vt = 2, Jt = 1.5, Bt = 50; // zt = TITLE_SCORE, Ut = TERM_SCORE, Xt = SUMMARY_SCORE, Vt = OTHER_SCORE, Jt = WHOLE_WORD_FACTOR, Bt = MOST_KNOWN
function jt({ terms: e, normalized: t }, r, n) { // jt = withMatchingTerm, e = terms, t = normalized, r = pattern, n = withHelp
  let o = e.filter((i) => (n || !i.isHelp) && r.test(i.normalized)); // o = matching, e = terms, i = term, n = withHelp, r = pattern
  return (0, w.x17)(t.length, o.map(({ programs: i }) => i));
}
function Qt({ normalized: e, titleEnds: t, summaryEnds: r }, n, o, i) { // Qt = textScore, e = normalized, t = titleEnds, r = summaryEnds, n = i, o = typed, i = expression
  let l = e[n], s = i ? l.search(i) : l.indexOf(o); // l = text, e = normalized, n = i, s = position, i = expression, o = typed
  if (s === -1)
    return 0;
  let a = s < t[n] ? zt : s < r[n] ? Xt : Vt; // a = score, s = position, t = titleEnds, n = i, zt = TITLE_SCORE, r = summaryEnds, Xt = SUMMARY_SCORE, Vt = OTHER_SCORE
  return l[s + o.length] === " " ? a * Jt : a;
}
function Kt(e, t, r) { // Kt = scorePattern, e = textIndex, t = pattern, r = withHelp
  let n = r ? /* @__PURE__ */ new Map() : e.scores, o = n.get(t); // n = known, r = withHelp, e = textIndex, o = scores, t = pattern
  if (!o) {
    let i = new RegExp(t), l = jt(e, i, r), s = t.replace(/\|.*/, ""), a = s === t, m = a ? Array.from(n.keys()).reverse().find((p) => t.startsWith(p)) : void 0, u = n.get(m || ""); // i = expression, t = pattern, l = withTerm, jt = withMatchingTerm, e = textIndex, r = withHelp, s = typed, a = isPlain, m = start, n = known, p = each, u = within
    o = new Uint16Array(e.normalized.length);
    for (let p = 0; p < o.length; p++) // p = i, o = scores
      (!u || u[p]) && (o[p] = Qt(e, p, s, a ? null : i) + ((0, w.x15)(l, p) ? Ut : 0));
    n.size > Bt && n.clear(), n.set(t, o);
  }
  return o;
}
function me(e, t, r = null, n = !1) { // me = findPrograms, e = textIndex, t = patterns, r = corrected, n = withHelp
  let o = t.map((a) => Kt(e, a, n)), i = e.normalized.length, l = (0, w.x16)(i), s = new Uint16Array(i); // o = scored, t = patterns, a = pattern, Kt = scorePattern, e = textIndex, n = withHelp, i = size, l = programs, s = scores
  for (let a = 0; a < i; a++) // a = i, i = size
    o.every((m) => m[a]) && ((0, w.x13)(l, a), s[a] = o.reduce((m, u) => m + u[a], 0));
  return { programs: l, scores: s, patterns: t, corrected: r };
}

// src/explore/search/highlight.ts
var qt = 100, Gt = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // qt = MOST_MARKS, Gt = CHARACTER
function Yt(e) { // Yt = normalizeWithPositions, e = text
  let t = "", r = [], n = 0; // t = letters, r = letterPositions, n = position
  for (let l of q(e).match(Gt) || []) { // l = character, q = withoutHidden, e = text, Gt = CHARACTER
    let s = C(l); // s = normalized, C = normalize, l = character
    t += s;
    for (let a = 0; a < s.length; a++) // a = i, s = normalized
      r.push(n);
    n += l.length;
  }
  r.push(n);
  let o = " ", i = [0]; // o = words, i = positions
  return G(C(t), (l, s) => { // G = eachWord, C = normalize, t = letters, l = word, s = start
    o += `${l} `;
    for (let a = s; a <= s + l.length; a++) // a = i, s = start, l = word
      i.push(r[a]);
  }), { normalized: o, positions: i };
}
function Zt(e, t) { // Zt = findHits, e = text, t = patterns
  let { normalized: r, positions: n } = Yt(e), o = new Uint8Array(e.length); // r = normalized, n = positions, Yt = normalizeWithPositions, e = text, o = hits
  for (let i of t) { // i = pattern, t = patterns
    let l = new RegExp(i, "g"), s = i.startsWith(" ") || I(i), a = 0, m = 0, u = 0, p = 0; // l = expression, i = pattern, s = includesPrefix, I = mayHavePrefix, a = marks, m = searched, u = wordStart, p = marked
    for (let g = l.exec(r); g && a < qt; g = l.exec(r)) { // g = found, l = expression, r = normalized, a = marks, qt = MOST_MARKS
      let y = g.index; // y = match, g = found
      l.lastIndex = y + 1;
      let E = r.slice(m, y + 1).lastIndexOf(" "); // E = space, r = normalized, m = searched, y = match
      u = E === -1 ? u : m + E + 1, m = y + 1;
      let A = s ? u : y, P = y + g[0].length; // A = start, s = includesPrefix, u = wordStart, y = match, P = end, g = found
      for (; n[P] === n[P - 1]; ) // n = positions, P = end
        P++;
      let x = n[P]; // x = last, n = positions, P = end
      a += o[x - 1] ? 0 : 1, o.fill(1, Math.max(n[A], p), x), p = x;
    }
  }
  return o;
}
function J(e, t) { // J = highlight, e = text, t = patterns
  let r = t.length ? Zt(e, t) : new Uint8Array(e.length), n = [], o = 0; // r = hits, t = patterns, Zt = findHits, e = text, n = pieces, o = start
  for (let i = 1; i <= e.length; i++) // i = end, e = text
    (i === e.length || r[i] !== r[o]) && (n.push({ text: e.slice(o, i), hit: r[o] === 1 }), o = i);
  return n;
}

// src/programs/edit-distance.ts
function ze(e, t, r) { // ze = editDistance, e = a, t = b, r = most
  let n = r + 1, o = [], i = Array.from({ length: t.length + 1 }, (l, s) => s); // n = tooMany, r = most, o = beforeLast, i = last, t = b, l = _, s = j
  for (let l = 1; l <= e.length; l++) { // l = i, e = a
    let s = i.map(() => n); // s = row, i = last, n = tooMany
    s[0] = l;
    let a = l; // a = least, l = i
    for (let m = Math.max(1, l - r); m <= Math.min(t.length, l + r); m++) { // m = j, l = i, r = most, t = b
      let u = e[l - 1] === t[m - 1], p = Math.min( // u = isSame, e = a, l = i, t = b, m = j, p = cost
        i[m - 1] + (u ? 0 : 1),
        i[m] + 1,
        s[m - 1] + 1
      );
      m > 1 && l > 1 && e[l - 1] === t[m - 2] && e[l - 2] === t[m - 1] && (p = Math.min(p, o[m - 2] + 1)), s[m] = p, a = Math.min(a, p);
    }
    if (a > r)
      return n;
    o = i, i = s;
  }
  return Math.min(i[t.length], n);
}

// src/explore/search/similar-word.ts
function pe(e) { // pe = isLong, e = word
  return e.length > (I(e) ? 3 : 4);
}
var er = 8; // er = LONG_WORD
function tr(e, t) { // tr = startsAlike, e = a, t = b
  return e[0] === t[0] || e[0] === t[1] && e[1] === t[0];
}
function Ue({ counts: e }, t) { // Ue = mostSimilar, e = counts, t = typed
  let r = t.length < er ? 1 : 2, n = [], o = 1 / 0; // r = maxDistance, t = typed, er = LONG_WORD, n = best, o = bestCost
  return e.forEach((i, l) => { // e = counts, i = times, l = word
    let s = ae(l), a = s.trim(), m = (u, p) => { // s = pattern, ae = patternOf, l = word, a = candidate, m = compare, u = part, p = penalty
      if (!i || Math.abs(u.length - t.length) > r || !tr(u, t))
        return;
      let g = ze(t, u, r), y = g + p + 0.4 / i; // g = distance, ze = editDistance, t = typed, u = part, r = maxDistance, y = cost, p = penalty, i = times
      g <= r && y < o && (n = [s], o = y);
    };
    if (m(a, 0), t.length > 4)
      for (let u = t.length - 1; u <= t.length + 1 && u < a.length; u++) // u = length, t = typed, a = candidate
        m(a.slice(0, u), 0.5);
  }), n;
}

// src/explore/search/snippet.ts
var rr = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, nr = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // rr = FAR_BEFORE, nr = FAR_AFTER
function or(e, t, r) { // or = candidates, e = index, t = i, r = pattern
  let { normalized: n, terms: o } = R(e), i = r.test(n[t]) ? ce(e.programs[t]) : [], l = o.filter((s) => (0, w.x15)(s.programs, t) && r.test(s.normalized)); // n = normalized, o = terms, R = textIndexOf, e = index, i = fields, r = pattern, t = i, ce = textsOf, l = matchingTerms, s = term
  return [...i, ...l.flatMap(({ names: s }) => s)];
}
function ir(e, t, r) { // ir = wordings, e = text, t = chain, r = plainLanguage
  let n = [(0, z.x54)(e, t, r)]; // n = all, e = text, t = chain, r = plainLanguage
  return typeof e != "string" && e.forEach((o, i) => n.push({ text: o, language: i })), n;
}
function sr(e, t) { // sr = shorten, e = text, t = pattern
  let [r] = J(e, [t]), n = r.hit ? 0 : r.text.length; // r = first, J = highlight, e = text, t = pattern, n = match
  return e.slice(0, n).replace(rr, "\u2026") + e.slice(n).replace(nr, "$1\u2026");
}
function Z(e, t, r, n) { // Z = findSnippet, e = index, t = i, r = patterns, n = shown
  let o = r.length ? n.map(W).join(`
`) : "", i = r.find((m) => !new RegExp(m).test(o));
  if (!i)
    return null;
  let l = new RegExp(i), { chain: s, page: a } = e.languages; // l = expression, i = pattern, s = chain, a = page, e = index
  for (let { text: m, field: u, facet: p } of or(e, t, l)) { // m = text, u = field, p = facet, or = candidates, e = index, t = i, l = expression
    let g = ir(m, s, p ? "" : a).find((y) => l.test(W(y.text))); // g = match, ir = wordings, m = text, s = chain, p = facet, a = page, y = wording, l = expression, W = normalizeWords
    if (g)
      return { field: u, facet: p, language: g.language, text: sr(g.text, i) };
  }
  return null;
}

// src/explore/search/split-unspaced.ts
var ar = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // ar = CHARACTER
function lr(e) { // lr = isLongEnough, e = piece
  return e.length >= (e > "\u3130" ? 2 : 3);
}
function Xe({ words: e }, t) { // Xe = splitUnspaced, e = words, t = run
  let r = t.normalize("NFC").match(ar) || [], n = []; // r = characters, t = run, ar = CHARACTER, n = pieces
  for (let o = 0, i; o < r.length; o = i) { // o = start, i = end, r = characters
    let l = "", s = e; // l = piece, s = wordsWithPiece, e = words
    for (i = o + 1; i < r.length; i++) { // i = end, o = start, r = characters
      let a = C(r.slice(o, i + 1).join("")), m = s.filter((u) => u.includes(a)); // a = longer, C = normalize, r = characters, o = start, i = end, m = wordsWithLonger, s = wordsWithPiece, u = word
      if (!m.length)
        break;
      l = a, s = m;
    }
    lr(l) ? n.push(l) : i = o + 1;
  }
  return n;
}

// src/explore/search/fuzzy.ts
var cr = /^( [^\d ]{5,})[^ ]{2}$/; // cr = WITH_ENDING
function mr(e, t) { // mr = occurringPattern, e = wordList, t = pattern
  let { joined: r } = e, n = t.trim(), [o = t] = $(e, [t]); // r = joined, e = wordList, n = word, t = pattern, o = spelled, $ = withSpellings
  return n.includes(" ") || o !== t || r.includes(t) ? o : (I(n) ? [n, n.slice(1), n.slice(2)] : [n]).find((s) => pe(s) && r.includes(s));
}
function pr(e, t) { // pr = similarPatterns, e = wordList, t = word
  return U(t) ? Xe(e, t) : pe(t) && !/\d/.test(t) ? Ue(e, t) : [];
}
function ur(e, t) { // ur = spellingOf, e = index, t = pattern
  for (let r = 0; r < e.programs.length; r++) { // r = i, e = index
    let n = Z(e, r, [t], []), o = n && J(n.text, [t]).find((i) => i.hit); // n = snippet, Z = findSnippet, e = index, r = i, t = pattern, o = hit, J = highlight, i = piece
    if (o)
      return o.text;
  }
  return t.trim();
}
function Ve(e, t) { // Ve = findAlternative, e = index, t = patterns
  let { wordList: r } = R(e), n = [], o = !1, i = !1, l = 0; // r = wordList, R = textIndexOf, e = index, n = found, o = isChanged, i = isCorrected, l = mistakes
  for (let s of t) { // s = pattern, t = patterns
    let a = mr(r, s), m = a ? [a] : pr(r, s.trim()); // a = occurring, mr = occurringPattern, r = wordList, s = pattern, m = replacements, pr = similarPatterns
    if (l += a || U(s) ? 0 : 1, !m.length || l > 1)
      return null;
    n.push(...m), i = i || !a, o = o || i || !a.startsWith(s);
  }
  return o ? { patterns: n, corrected: i ? n.map((s) => ur(e, s)) : null } : { patterns: t.map((s) => s.replace(cr, "$1")), corrected: null };
}

// runtime:src/explore/search/search-result.ts
var ue = require("program-explorer-runtime"); // ue = import_program_explorer_runtime

// src/explore/search/fuzzy-search.ts
var dr = 3, Je = /* @__PURE__ */ new WeakMap(); // dr = FEW_WORDS, Je = lastSearches
function fr(e, t) { // fr = searchAgain, e = index, t = patterns
  let r = R(e), n = (l, s = !1) => { // r = textIndex, R = textIndexOf, e = index, n = find, l = alternative, s = withHelp
    let a = l && me(r, l.patterns, l.corrected, s); // a = result, l = alternative, me = findPrograms, r = textIndex, s = withHelp
    return a && (0, w.x14)(a.programs) ? a : null;
  }, o = N(t), i = { patterns: $(r.wordList, o), corrected: null };
  return o.length ? n(i) || n(i, !0) || n(Ve(e, o)) : null;
}
function Be(e, t) { // Be = fuzzySearch, e = index, t = text
  let r = Je.get(e); // r = last, Je = lastSearches, e = index
  if (r && r.text === t)
    return r.result;
  let n = X(t), o = n.length > dr ? N(n) : [], i = o.length ? o : n; // n = all, X = patternsOf, t = text, o = meaningful, dr = FEW_WORDS, N = withoutStopWords, i = typed
  if (!i.length)
    return ue.x24;
  let l = R(e), s = $(l.wordList, i), a = me(l, s), m = !(0, w.x14)(a.programs) && fr(e, i) || a; // l = textIndex, R = textIndexOf, e = index, s = patterns, $ = withSpellings, i = typed, a = exact, me = findPrograms, m = result, fr = searchAgain
  return Je.set(e, { text: t, result: m }), m;
}

// runtime:preact
var c = require("program-explorer-runtime"); // c = import_program_explorer_runtime

// src/explore/relations.ts
var je = (0, F.x20)(({ programs: e }) => { // je = relationsOf, e = programs
  let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(); // t = byId, r = parts, n = before
  for (let o of e) // o = program, e = programs
    t.set(o.id, o), o.partOf !== null && (0, V.x12)(r, o.partOf, o.id), o.followedBy.forEach((i) => (0, V.x12)(n, i, o.id));
  return {
    program: (o) => t.get(o) || null,
    parts: (o) => r.get(o) || [],
    before: (o) => n.get(o) || []
  };
});

// runtime:src/views/parts/data-link.tsx
var de = require("program-explorer-runtime"); // de = import_program_explorer_runtime

// runtime:src/views/results/on-card.ts
var B = require("program-explorer-runtime"); // B = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var b = require("program-explorer-runtime"); // b = import_program_explorer_runtime

// src/views/details.tsx
function T({ label: e, content: t }) { // T = Row, e = label, t = content
  return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ (0, c.x3)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, c.x3)("dt", null, e), /* @__PURE__ */ (0, c.x3)("dd", null, Array.isArray(t) ? /* @__PURE__ */ (0, c.x3)("ul", { role: "list" }, t.map((n) => /* @__PURE__ */ (0, c.x3)("li", null, n))) : t));
}
function gr(e) { // gr = readableAddress, e = url
  let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
  try {
    return decodeURI(t);
  } catch (r) {
    return t;
  }
}
function xr({ ctrlKey: e, metaKey: t, shiftKey: r, altKey: n }) { // xr = opensElsewhere, e = ctrlKey, t = metaKey, r = shiftKey, n = altKey
  return e || t || r || n;
}
function Qe({ context: e, actions: t, program: r, id: n }) { // Qe = Details, e = context, t = actions, r = program, n = id
  let { msg: o, labels: i, format: l, language: s, list: a } = e, m = je(a), { materials: u, minutes: p, owner: g, partOf: y, reviewed: E, sources: A } = r, P = a.facets.filter((h) => { // o = msg, i = labels, l = format, s = language, a = list, e = context, m = relations, je = relationsOf, u = materials, p = minutes, g = owner, y = partOf, E = reviewed, A = sources, r = program, P = facets, h = facet
    var S; // S = _a
    return ((S = r.terms.get(h)) != null ? S : []).length > (0, B.x62)(e, r, h).length;
  }), x = (h) => h === null ? null : /* @__PURE__ */ (0, c.x3)(b.x59, { text: i.pick(h), around: s }), k = (h) => h.map((S) => /* @__PURE__ */ (0, c.x3)("bdi", null, S)), M = (h, S) => /* @__PURE__ */ (0, c.x3)(de.x57, { context: e, target: h }, S), D = (h) => h.map((S) => { // x = text, h = ids, i = labels, s = language, k = names, S = other, M = link, e = context, D = related
    var H, be; // H = _a, be = _b
    return /* @__PURE__ */ (0, c.x3)(
      "a",
      {
        href: e.urlOfProgram(S),
        onClick: (we) => { // we = event
          xr(we) || (we.preventDefault(), t.goTo(S));
        }
      },
      x((be = (H = m.program(S)) == null ? void 0 : H.title) != null ? be : S)
    );
  }), j = y === null ? void 0 : a.series.get(y), it = y === null ? [] : m.parts(y).filter((h) => h !== r.id);
  return /* @__PURE__ */ (0, c.x3)("div", { class: "program-explorer__details", id: n }, /* @__PURE__ */ (0, c.x3)("dl", null, P.map((h) => { // n = id, P = facets, h = facet
    var S; // S = _a
    return /* @__PURE__ */ (0, c.x3)(
      T,
      {
        label: /* @__PURE__ */ (0, c.x3)(b.x59, { text: i.facet(h), around: s }),
        content: ((S = r.terms.get(h)) != null ? S : []).filter((H) => h !== "language" || !r.interpreted.includes(H)).map((H) => /* @__PURE__ */ (0, c.x3)(b.x59, { text: i.term(h, H), around: s }))
      }
    );
  }), /* @__PURE__ */ (0, c.x3)(T, { label: o("detail-interpreted"), content: r.interpreted.map((h) => l.language(h)) }), /* @__PURE__ */ (0, c.x3)(T, { label: o("detail-duration"), content: p && x(r.duration) }), /* @__PURE__ */ (0, c.x3)(T, { label: o("detail-scale"), content: x(r.scale) }), /* @__PURE__ */ (0, c.x3)(T, { label: o("detail-team"), content: k(r.team) }), /* @__PURE__ */ (0, c.x3)(T, { label: o("detail-partners"), content: k(r.partners) }), /* @__PURE__ */ (0, c.x3)(T, { label: o("detail-materials"), content: (0, B.x61)(r) === "material" ? null : u.map(({ target: h, label: S }) => M(h, x(S))) }), /* @__PURE__ */ (0, c.x3)(
    T,
    {
      label: o("detail-part-of"),
      content: j ? j.target ? M(j.target, x(j.title)) : x(j.title) : D(y === null ? [] : [y])
    }
  ), /* @__PURE__ */ (0, c.x3)(T, { label: o("detail-siblings"), content: D(it) }), /* @__PURE__ */ (0, c.x3)(T, { label: o("detail-parts"), content: D(m.parts(r.id)) }), /* @__PURE__ */ (0, c.x3)(T, { label: o("detail-follows"), content: D(m.before(r.id)) }), /* @__PURE__ */ (0, c.x3)(T, { label: o("detail-followed-by"), content: D(r.followedBy) }), /* @__PURE__ */ (0, c.x3)(T, { label: o("detail-owner"), content: g && /* @__PURE__ */ (0, c.x3)("bdi", null, g) }), /* @__PURE__ */ (0, c.x3)(T, { label: o("detail-reviewed"), content: E && l.date(E) }), /* @__PURE__ */ (0, c.x3)(T, { label: o("detail-share"), content: /* @__PURE__ */ (0, c.x3)("a", { href: e.urlOfProgram(r.id) }, o("link-to-program")) })), A.length > 0 && /* @__PURE__ */ (0, c.x3)("details", null, /* @__PURE__ */ (0, c.x3)("summary", null, o("shortcut", o("detail-sources"), A.length)), /* @__PURE__ */ (0, c.x3)("ul", { role: "list" }, A.map((h) => /* @__PURE__ */ (0, c.x3)("li", null, M({ url: h }, /* @__PURE__ */ (0, c.x3)("bdi", { title: h }, gr(h))))))));
}

// src/views/keep-position.ts
function Ke(e, t) { // Ke = keepPosition, e = root, t = draw
  var l; // l = _a
  let r = (l = e.ownerDocument.defaultView) != null ? l : window, n = (s) => { // r = view, l = _a, e = root, n = topOf, s = id
    var a; // a = _a
    return (a = e.ownerDocument.getElementById(s)) == null ? void 0 : a.getBoundingClientRect().top;
  }, i = Array.from(e.querySelectorAll("article"), (s) => { // i = before, e = root, s = article
    var a; // a = _a
    return (a = s.getAttribute("aria-labelledby")) != null ? a : "";
  }).map((s) => { // s = id
    var a; // a = _a
    return [s, (a = n(s)) != null ? a : -1 / 0];
  }).filter(([, s]) => s > 80 && s < r.innerHeight);
  t();
  for (let [s, a] of i) { // s = id, a = top, i = before
    let m = n(s); // m = now, n = topOf, s = id
    if (m !== void 0) {
      r.scrollBy(0, m - a);
      return;
    }
  }
}

// runtime:src/explore/facets.ts
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// src/explore/active-filters.ts
function qe(e, t) { // qe = activeFilters, e = index, t = query
  return Array.from(e.facets.values()).flatMap((r) => (0, _.x18)(r, t).map((n) => ({ facet: r, term: n })));
}

// runtime:src/explore/query-changes.ts
var L = require("program-explorer-runtime"); // L = import_program_explorer_runtime

// src/views/layout/active-filters.tsx
function yr({ view: { context: { msg: e, labels: t, language: r }, actions: n }, filter: { facet: o, term: i } }) { // yr = FilterChip, e = msg, t = labels, r = language, n = actions, o = facet, i = term
  let l = t.facet(o.id), s = t.term(o.id, i.id); // l = facetLabel, t = labels, o = facet, s = termLabel, i = term
  return /* @__PURE__ */ (0, c.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": e("remove-filter", l.text, s.text),
      onClick: () => n.toggleTerm(o.id, i.id)
    },
    /* @__PURE__ */ (0, c.x3)("span", { class: "program-explorer__chip-facet" }, /* @__PURE__ */ (0, c.x3)(b.x59, { text: l, around: r }, e("chip-facet", l.text))),
    " ",
    /* @__PURE__ */ (0, c.x3)(b.x59, { text: s, around: r })
  );
}
function hr({ view: { context: { msg: e }, state: { query: t }, actions: r } }) { // hr = SearchChip, e = msg, t = query, r = actions
  return /* @__PURE__ */ (0, c.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__chip",
      "aria-label": e("remove-search", t.text),
      onClick: () => r.choose((0, L.x23)(t, ""))
    },
    /* @__PURE__ */ (0, c.x3)("span", { class: "program-explorer__chip-facet" }, e("search-chip")),
    " ",
    /* @__PURE__ */ (0, c.x3)("bdi", null, t.text)
  );
}
var ee = class extends c.x0 { // ee = ActiveFilters
  constructor() {
    super(...arguments);
    this.list = (0, c.x1)();
  }
  getSnapshotBeforeUpdate() {
    return this.buttons().indexOf(document.activeElement);
  }
  componentDidUpdate(r, n, o) {
    var l; // l = _a
    let i = this.buttons(); // i = buttons
    o >= 0 && !i.includes(document.activeElement) && ((l = i[Math.min(o, i.length - 1)]) == null || l.focus());
  }
  buttons() {
    return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
  }
  render({ view: r }) {
    let { context: { index: n, msg: o }, state: { query: i }, actions: l } = r, s = qe(n, i), a = i.text.trim() !== ""; // n = index, o = msg, i = query, l = actions, r = view, s = filters, qe = activeFilters, a = hasText
    return !s.length && !a ? null : /* @__PURE__ */ (0, c.x3)("ul", { class: "program-explorer__chips", role: "list", "aria-label": o("active-filters"), ref: this.list }, s.map((m) => /* @__PURE__ */ (0, c.x3)("li", { key: `${m.facet.id} ${m.term.id}` }, /* @__PURE__ */ (0, c.x3)(yr, { view: r, filter: m }))), a && /* @__PURE__ */ (0, c.x3)("li", { key: "text" }, /* @__PURE__ */ (0, c.x3)(hr, { view: r })), /* @__PURE__ */ (0, c.x3)("li", { key: "all" }, /* @__PURE__ */ (0, c.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: l.clear }, o("clear-all"))));
  }
};

// src/views/layout/copy-link.tsx
var br = 4e3, te = class extends c.x0 { // br = SHOWN_FOR, te = CopyLink
  constructor() {
    super(...arguments);
    this.state = { isCopied: null };
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.clearTimeout(this.timer), this.timer = void 0;
    };
    this.copy = () => Oe(this, null, function* () {
      let { view: { context: r, state: { query: n }, attempt: o } } = this.props, i = (0, O.x11)(n, r.facetOrder) || "programs", l = (s) => { // r = context, n = query, o = attempt, i = fragment, l = show, s = isCopied
        window.clearTimeout(this.timer), o(() => this.setState({ isCopied: s })), this.timer = s === null ? void 0 : window.setTimeout(() => l(null), br);
      };
      try {
        yield navigator.clipboard.writeText(new URL(r.urlOfAll(i), location.href).href), l(!0);
      } catch (s) {
        l(!1);
      }
    });
  }
  componentDidMount() {
    this.props.view.cleanups.add(this.componentWillUnmount);
  }
  render({ view: { context: { msg: r } } }, { isCopied: n }) {
    let o = n === null ? "" : r(n ? "link-copied" : "link-not-copied"); // o = answer, n = isCopied, r = msg
    return /* @__PURE__ */ (0, c.x3)(c.x2, null, /* @__PURE__ */ (0, c.x3)("button", { type: "button", class: "program-explorer__copy cdx-button cdx-button--weight-quiet", onClick: () => {
      this.copy();
    } }, o || r("copy-link")), /* @__PURE__ */ (0, c.x3)("span", { class: "program-explorer__unseen", role: "status" }, o));
  }
};

// src/views/layout/corrected.tsx
function Ge({ view: { context: { msg: e }, state: t }, words: r }) { // Ge = Corrected, e = msg, t = state, r = words
  return /* @__PURE__ */ (0, c.x3)("p", { class: "program-explorer__corrected" }, e("results-for", (0, b.x60)(t.settled.query.text), (0, b.x60)(r.join(" "))));
}

// src/views/layout/need-help.tsx
function Ye({ view: e }) { // Ye = NeedHelp, e = view
  var l; // l = _a
  let { context: { labels: t, language: r, list: n }, state: { query: o } } = e, i = (l = o.chosen.get(v.x38)) != null ? l : []; // t = labels, r = language, n = list, o = query, e = view, i = chosen, l = _a
  return /* @__PURE__ */ (0, c.x3)(c.x2, null, n.needs.map(({ id: s, help: a }) => a && i.includes(s) && /* @__PURE__ */ (0, c.x3)("p", { class: "program-explorer__note" }, /* @__PURE__ */ (0, c.x3)(b.x59, { text: t.pick(a), around: r }))));
}

// runtime:src/views/layout/filters.tsx
var fe = require("program-explorer-runtime"); // fe = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var ge = "program-explorer-locked", Ze = `${ge}--scrollbar`, re = class extends c.x0 { // ge = LOCK_CLASS, Ze = SCROLLBAR_CLASS, re = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, c.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), document.documentElement.classList.remove(ge, Ze), document.removeEventListener("keydown", this.onKeyDown, !0);
    };
    this.onKeyDown = (r) => { // r = event
      let n = this.box.current; // n = box
      if (n != null && n.isConnected) {
        if (r.key === "Escape")
          r.stopPropagation(), this.props.view.actions.closeFilters();
        else if (r.key === "Tab" || r.code === "Tab") {
          let o = Array.from(n.querySelectorAll("button, input")).filter((a) => a.getClientRects().length > 0), i = document.activeElement, l = !n.contains(i) || i === o[r.shiftKey ? 0 : o.length - 1] || r.shiftKey && i === n, s = o[r.shiftKey ? o.length - 1 : 0]; // o = stops, n = box, a = element, i = here, l = isAtEnd, r = event, s = next
          l && s && (r.preventDefault(), s.focus());
        }
      }
    };
  }
  componentDidMount() {
    var o; // o = _a
    let { classList: r, clientWidth: n } = document.documentElement; // r = classList, n = clientWidth
    window.innerWidth > n && r.add(Ze), r.add(ge), document.addEventListener("keydown", this.onKeyDown, !0), this.props.view.cleanups.add(this.componentWillUnmount), (o = this.box.current) == null || o.focus();
  }
  render({ view: r }) {
    let { context: { msg: n, idPrefix: o }, results: i, actions: l } = r; // n = msg, o = idPrefix, i = results, l = actions, r = view
    return /* @__PURE__ */ (0, c.x3)("div", { class: "program-explorer__backdrop", onClick: (s) => s.target === s.currentTarget && l.closeFilters() }, /* @__PURE__ */ (0, c.x3)(
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
          onClick: l.clear
        },
        n("clear-all")
      ), /* @__PURE__ */ (0, c.x3)(
        "button",
        {
          type: "button",
          class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
          "aria-label": n("close"),
          onClick: l.closeFilters
        }
      )),
      /* @__PURE__ */ (0, c.x3)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, c.x3)(fe.x55, { view: r })),
      /* @__PURE__ */ (0, c.x3)("div", { class: "program-explorer__dialog-foot", role: "status" }, /* @__PURE__ */ (0, c.x3)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
          onClick: l.closeFilters
        },
        n("show-results", i.exploration.count)
      ))
    ));
  }
};

// runtime:src/views/layout/term-list.tsx
var xe = require("program-explorer-runtime"); // xe = import_program_explorer_runtime

// src/views/layout/term-search.tsx
var wr = 100, ne = class extends c.x0 { // wr = MOST_FOUND, ne = TermSearch
  constructor() {
    super(...arguments);
    this.state = { text: "" };
  }
  found() {
    let { view: { context: { labels: r } }, facet: n, terms: o } = this.props, i = C(this.state.text.trim()); // r = labels, n = facet, o = terms, i = pattern, C = normalize
    return o.filter(({ term: l }) => [r.term(n, l.id).text, ...l.aliases].some((s) => C(s).includes(i))).slice(0, wr);
  }
  render({ view: r, facet: n, children: o }, { text: i }) {
    let { context: { msg: l, labels: s }, attempt: a } = r, m = l("find-term", s.facet(n).text), u = i.trim() ? this.found() : null; // l = msg, s = labels, a = attempt, r = view, m = name, n = facet, u = found, i = text
    return /* @__PURE__ */ (0, c.x3)("div", null, /* @__PURE__ */ (0, c.x3)("div", { class: "program-explorer__term-search cdx-text-input" }, /* @__PURE__ */ (0, c.x3)(
      "input",
      {
        class: "cdx-text-input__input",
        type: "search",
        "aria-label": m,
        placeholder: m,
        autocomplete: "off",
        value: i,
        onInput: ({ currentTarget: { value: p } }) => a(() => this.setState({ text: p }))
      }
    )), u ? u.map((p) => /* @__PURE__ */ (0, c.x3)(xe.x56, { key: p.term.id, view: r, facet: n, count: p })) : o, /* @__PURE__ */ (0, c.x3)("p", { role: "status", class: "program-explorer__note" }, u && !u.length && l("no-term")));
  }
};

// src/views/results/matched.tsx
function ye({ text: e, patterns: t, around: r }) { // ye = MarkedText, e = text, t = patterns, r = around
  return /* @__PURE__ */ (0, c.x3)(b.x59, { text: e, around: r }, J(e.text, t).map((n) => n.hit ? /* @__PURE__ */ (0, c.x3)("mark", null, n.text) : n.text));
}
function Er({ msg: e, labels: t, format: r }, { field: n, facet: o, language: i }) { // Er = nameOf, e = msg, t = labels, r = format, n = field, o = facet, i = language
  return n ? n === "title" || n === "summary" ? r.language(i) : e(`detail-${n}`) : t.facet(o).text;
}
function et({ context: e, program: t, patterns: r, shown: n }) { // et = Matched, e = context, t = program, r = patterns, n = shown
  var A; // A = _a
  let { msg: o, labels: i, format: l, language: s, index: a, limit: m } = e, { status: u, start: p, end: g } = t, y = [...n.map((P) => P ? P.text : ""), i.status(u), (A = l.span(p, g, u)) != null ? A : ""], E = m ? null : Z(a, a.programs.indexOf(t), r, y); // o = msg, i = labels, l = format, s = language, a = index, m = limit, e = context, u = status, p = start, g = end, t = program, y = texts, n = shown, P = each, A = _a, E = snippet, Z = findSnippet, r = patterns
  return E && /* @__PURE__ */ (0, c.x3)("p", { class: "program-explorer__matched" }, o("matched-in", Er(e, E)), " ", /* @__PURE__ */ (0, c.x3)(ye, { text: { text: E.text, language: E.language || s }, patterns: r, around: s }));
}

// src/views/results/reasons.tsx
function tt({ context: { msg: e, labels: t }, needs: r }) { // tt = Reasons, e = msg, t = labels, r = needs
  let n = r.map((o) => (0, b.x60)(t.term(v.x38, o).text)); // n = names, r = needs, o = need, t = labels
  return /* @__PURE__ */ (0, c.x3)("p", { class: "program-explorer__note" }, e("helps-with", n.reduce((o, i) => e("list", o, i))));
}

// runtime:src/programs/dates.ts
var oe = require("program-explorer-runtime"); // oe = import_program_explorer_runtime

// src/views/results/freshness.tsx
function rt({ view: { context: { msg: e, list: { programs: t }, today: r } } }) { // rt = Freshness, e = msg, t = programs, r = today
  let n = `${Number(r.slice(0, 4)) - 1}${r.slice(4)}`, o = t.filter(({ reviewed: l }) => l), i = o.filter(({ reviewed: l }) => l && (0, oe.x36)(l) >= n); // n = lastYear, r = today, o = checked, t = programs, l = reviewed, i = recently
  return o.length ? /* @__PURE__ */ (0, c.x3)("p", { class: "program-explorer__note" }, e("reviewed-within-year", i.length, t.length)) : null;
}

// src/explore/suggestions.ts
function Sr({ terms: e }, { id: t, depth: r }) { // Sr = siblingsOf, e = terms, t = id, r = depth
  let n = [], o = !1; // n = group, o = isFound
  for (let i of Array.from(e.values())) // i = each, e = terms
    if (i.depth < r) {
      if (o)
        break;
      n = [];
    } else i.id === t ? o = !0 : i.depth === r && n.push(i);
  return o ? n : [];
}
function Tr(e) { // Tr = severalWords, e = text
  let t = Array.from(new Set(e.split(/\s+/))).filter((r) => N(X(r)).length); // t = words, e = text, r = word, N = withoutStopWords, X = patternsOf
  return t.length > 1 ? t : [];
}
function vr(e) { // vr = best, e = suggestions
  return e.filter(({ count: t }) => t > 0).sort((t, r) => r.count - t.count).slice(0, 1);
}
function nt(e, t, r) { // nt = suggestQueries, e = index, t = query, r = find
  let n = (s, a) => Pe(ve({}, s), { query: a, count: (0, _.x19)(e, a, r).count }), o = Y(e, t.text).map(({ facet: s, need: a }) => n({ kind: "need", need: a }, (0, L.x22)((0, L.x23)(t, ""), s.id, [a.id]))), i = Tr(t.text).map((s) => n({ kind: "word", word: s }, (0, L.x23)(t, s))); // n = counted, s = word, a = need, Pe = __spreadProps, ve = __spreadValues, e = index, r = find, o = needs, Y = findNeeds, t = query, i = others, Tr = severalWords
  t.text.trim() && i.push(n({ kind: "text" }, (0, L.x23)(t, ""))), e.facets.forEach((s) => { // t = query, i = others, n = counted, e = index, s = facet
    let a = (0, _.x18)(s, t), [m, u] = a; // a = terms, s = facet, t = query, m = term, u = another
    m && i.push(n({ kind: "terms", facet: s, terms: a }, (0, L.x22)(t, s.id, []))), m && !u && i.push(...vr(Sr(s, m).map((p) => n({ kind: "swap", facet: s, term: m, other: p }, (0, L.x22)(t, s.id, [p.id])))));
  });
  let l = ({ count: s }) => s > 0; // l = helps, s = count
  return [...o.filter(l), ...i.filter(l).sort((s, a) => a.count - s.count)];
}

// runtime:src/views/parts/heading.tsx
var he = require("program-explorer-runtime"); // he = import_program_explorer_runtime

// src/views/results/no-results.tsx
var Pr = 6, Or = "Template:Program explorer/missing"; // Pr = MOST_SUGGESTIONS, Or = NEW_SECTION
function Cr({ context: e, state: { query: t } }) { // Cr = reportUrl, e = context, t = query
  let { msg: r, list: n, facetOrder: o, urlOf: i, urlOfAll: l } = e; // r = msg, n = list, o = facetOrder, i = urlOf, l = urlOfAll, e = context
  if (n.talk === null)
    return null;
  let s = K(e, t), a = new URL(l((0, O.x11)(t, o)), location.href).href, m = new URL(i({ page: n.talk }), location.href); // s = description, K = describeQuery, e = context, t = query, a = view, l = urlOfAll, o = facetOrder, m = url, i = urlOf, n = list
  return m.search = new URLSearchParams({
    action: "edit",
    section: "new",
    preload: Or,
    preloadtitle: r("missing-title", s),
    "preloadparams[]": `[${a} ${s.replace(/[[\]]/g, "")}]`
  }).toString(), m.href;
}
function ot({ view: e }) { // ot = NoResults, e = view
  let { context: t, state: { query: r }, actions: n } = e, { msg: o, labels: i, index: l, list: s, level: a, language: m } = t, u = nt(l, r, t.find), p = u.filter(({ kind: x }) => x === "need"), g = u.filter(({ kind: x }) => x !== "need").slice(0, Pr), y = Cr(e), E = (x, k) => (0, b.x60)(i.term(x, k).text), A = (x) => { // t = context, r = query, n = actions, e = view, o = msg, i = labels, l = index, s = list, a = level, m = language, u = suggestions, nt = suggestQueries, p = needs, x = suggestion, g = others, Pr = MOST_SUGGESTIONS, y = url, Cr = reportUrl, E = nameOf, k = term, A = textOf
    let { count: k } = x; // k = count, x = suggestion
    switch (x.kind) {
      case "need":
        return /* @__PURE__ */ (0, c.x3)(c.x2, null, /* @__PURE__ */ (0, c.x3)(b.x59, { text: i.term(v.x38, x.need.id), around: m }), " (", o("number", k), ")");
      case "word":
        return o("empty-word", (0, b.x60)(x.word), k);
      case "text":
        return o("empty-text", (0, b.x60)(r.text), k);
      case "swap":
        return o("empty-swap", E(x.facet.id, x.other.id), E(x.facet.id, x.term.id), k);
      default:
        return o(
          "empty-without",
          (0, b.x60)(i.facet(x.facet.id).text),
          x.terms.map(({ id: M }) => E(x.facet.id, M)).reduce((M, D) => o("list", M, D)),
          k
        );
    }
  }, P = (x) => /* @__PURE__ */ (0, c.x3)("li", null, /* @__PURE__ */ (0, c.x3)("button", { type: "button", class: "cdx-button", onClick: () => n.choose(x.query) }, A(x)));
  return /* @__PURE__ */ (0, c.x3)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, c.x3)(he.x58, { level: a, class: "program-explorer__group" }, o("empty-title")), p.length > 0 && /* @__PURE__ */ (0, c.x3)(c.x2, null, /* @__PURE__ */ (0, c.x3)("p", null, o("empty-needs")), /* @__PURE__ */ (0, c.x3)("ul", { role: "list" }, p.map(P))), g.length > 0 && /* @__PURE__ */ (0, c.x3)(c.x2, null, /* @__PURE__ */ (0, c.x3)("p", null, o("empty-hint")), /* @__PURE__ */ (0, c.x3)("ul", { role: "list" }, g.map(P))), /* @__PURE__ */ (0, c.x3)("p", null, /* @__PURE__ */ (0, c.x3)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear }, o("see-all", s.programs.length)), y !== null && /* @__PURE__ */ (0, c.x3)("a", { href: y }, o("report-missing"))));
}
}
};
// </nowiki>