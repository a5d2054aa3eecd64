// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: 'fa6c64eb031b2162',
create: function ( require, module ) {
"use strict";
var H = Object.defineProperty;
var it = Object.getOwnPropertyDescriptor;
var st = Object.getOwnPropertyNames;
var lt = Object.prototype.hasOwnProperty;
var at = (r, e) => {
  for (var t in e)
    H(r, t, { get: e[t], enumerable: !0 });
}, ct = (r, e, t, n) => {
  if (e && typeof e == "object" || typeof e == "function")
    for (let o of st(e))
      !lt.call(r, o) && o !== t && H(r, o, { get: () => e[o], enumerable: !(n = it(e, o)) || n.enumerable });
  return r;
};
var mt = (r) => ct(H({}, "__esModule", { value: !0 }), r);

// src/more.ts
var Dt = {}; // Dt = more_exports
at(Dt, {
  Details: () => Z,
  FilterDialog: () => M,
  NoResults: () => ot,
  findSnippet: () => W,
  fuzzySearch: () => Y,
  highlight: () => A,
  keepPosition: () => tt
});
module.exports = mt(Dt);

// runtime:src/explore/bitset.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// runtime:src/explore/search/normalize.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// runtime:src/explore/search/words.ts
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/explore/search/highlight.ts
var dt = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // dt = CHARACTER
function pt(r) { // pt = normalizeWithPositions, r = text
  let e = "", t = [], n = 0; // e = letters, t = letterPositions, n = position
  for (let a of r.match(dt) || []) { // a = character, r = text, dt = CHARACTER
    let l = (0, E.normalize)(a); // l = normalized, a = character
    e += l;
    for (let c = 0; c < l.length; c++) // c = i, l = normalized
      t.push(n);
    n += a.length;
  }
  t.push(n);
  let o = " ", i = [0]; // o = words, i = positions
  return (0, y.eachWord)((0, E.normalize)(e), (a, l) => { // e = letters, a = word, l = start
    o += `${a} `;
    for (let c = l; c <= l + a.length; c++) // c = i, l = start, a = word
      i.push(t[c]);
  }), { normalized: o, positions: i };
}
function ut(r, e) { // ut = findHits, r = text, e = patterns
  let { normalized: t, positions: n } = pt(r), o = new Uint8Array(r.length); // t = normalized, n = positions, pt = normalizeWithPositions, r = text, o = hits
  for (let i of e) { // i = pattern, e = patterns
    let a = i.startsWith(" ") || (0, y.mayHavePrefix)(i); // a = includesPrefix, i = pattern
    for (let l = t.indexOf(i); l !== -1; l = t.indexOf(i, l + 1)) { // l = match, t = normalized, i = pattern
      let c = a ? t.lastIndexOf(" ", l) + 1 : l, m = l + i.length; // c = start, a = includesPrefix, t = normalized, l = match, m = end, i = pattern
      for (; n[m] === n[m - 1]; ) // n = positions, m = end
        m++;
      o.fill(1, n[c], n[m]);
    }
  }
  return o;
}
function A(r, e) { // A = highlight, r = text, e = patterns
  let t = e.length ? ut(r, e) : new Uint8Array(r.length), n = [], o = 0; // t = hits, e = patterns, ut = findHits, r = text, n = pieces, o = start
  for (let i = 1; i <= r.length; i++) // i = end, r = text
    (i === r.length || t[i] !== t[o]) && (n.push({ text: r.slice(o, i), hit: t[o] === 1 }), o = i);
  return n;
}

// src/programs/edit-distance.ts
function j(r, e, t) { // j = editDistance, r = a, e = b, t = most
  let n = t + 1, o = [], i = Array.from({ length: e.length + 1 }, (a, l) => l); // n = tooMany, t = most, o = beforeLast, i = last, e = b, a = _, l = j
  for (let a = 1; a <= r.length; a++) { // a = i, r = a
    let l = i.map(() => n); // l = row, i = last, n = tooMany
    l[0] = a;
    let c = a; // c = least, a = i
    for (let m = Math.max(1, a - t); m <= Math.min(e.length, a + t); m++) { // m = j, a = i, t = most, e = b
      let d = r[a - 1] === e[m - 1], g = Math.min( // d = isSame, r = a, a = i, e = b, m = j, g = cost
        i[m - 1] + (d ? 0 : 1),
        i[m] + 1,
        l[m - 1] + 1
      );
      m > 1 && a > 1 && r[a - 1] === e[m - 2] && r[a - 2] === e[m - 1] && (g = Math.min(g, o[m - 2] + 1)), l[m] = g, c = Math.min(c, g);
    }
    if (c > t)
      return n;
    o = i, i = l;
  }
  return Math.min(i[e.length], n);
}

// runtime:src/explore/search/patterns.ts
var F = require("program-explorer-runtime"); // F = import_program_explorer_runtime

// src/explore/search/similar-word.ts
var O = 4, ft = 8; // O = MIN_LETTERS, ft = LONG_WORD
function q({ counts: r }, e) { // q = mostSimilar, r = counts, e = typed
  let t = e.length < ft ? 1 : 2, n = [], o = 1 / 0; // t = maxDistance, e = typed, ft = LONG_WORD, n = best, o = bestCost
  return r.forEach((i, a) => { // r = counts, i = times, a = word
    let l = (0, F.patternOf)(a), c = l.trim(), m = (d, g) => { // l = pattern, a = word, c = candidate, m = compare, d = part, g = penalty
      if (Math.abs(d.length - e.length) > t)
        return;
      let h = j(e, d, t), _ = h + g + 0.4 / i; // h = distance, j = editDistance, e = typed, d = part, t = maxDistance, _ = cost, g = penalty, i = times
      h <= t && _ < o && (n = [l], o = _);
    };
    if (m(c, 0), e.length > O && c.charCodeAt(0) === e.charCodeAt(0))
      for (let d = e.length - 1; d <= e.length + 1 && d < c.length; d++) // d = length, e = typed, c = candidate
        m(c.slice(0, d), 0.5);
  }), n;
}

// runtime:src/programs/texts.ts
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// runtime:src/explore/search/text-index.ts
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// src/explore/search/snippet.ts
var gt = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, xt = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // gt = FAR_BEFORE, xt = FAR_AFTER
function yt(r, e, t) { // yt = candidates, r = index, e = i, t = pattern
  let { normalized: n, terms: o } = (0, w.textIndexOf)(r), i = n[e].includes(t) ? (0, w.textsOf)(r.programs[e]) : [], a = o.filter((l) => (0, S.has)(l.programs, e) && l.normalized.includes(t)); // n = normalized, o = terms, r = index, i = fields, e = i, t = pattern, a = matchingTerms, l = term
  return [...i, ...a.flatMap(({ names: l }) => l)];
}
function ht(r, e, t) { // ht = wordings, r = text, e = chain, t = plainLanguage
  let n = [(0, D.pickText)(r, e, t)]; // n = all, r = text, e = chain, t = plainLanguage
  return typeof r != "string" && r.forEach((o, i) => n.push({ text: o, language: i })), n;
}
function bt(r, e) { // bt = shorten, r = text, e = pattern
  let [t] = A(r, [e]), n = t.hit ? 0 : t.text.length; // t = first, A = highlight, r = text, e = pattern, n = match
  return r.slice(0, n).replace(gt, "\u2026") + r.slice(n).replace(xt, "$1\u2026");
}
function W(r, e, t, n) { // W = findSnippet, r = index, e = i, t = patterns, n = shown
  let o = t.length ? n.map(y.normalizeWords).join(`
`) : "", i = t.find((c) => !o.includes(c));
  if (!i)
    return null;
  let { chain: a, page: l } = r.languages; // a = chain, l = page, r = index
  for (let { text: c, field: m, facet: d } of yt(r, e, i)) { // c = text, m = field, d = facet, yt = candidates, r = index, e = i, i = pattern
    let g = ht(c, a, d ? "" : l).find((h) => (0, y.normalizeWords)(h.text).includes(i)); // g = match, ht = wordings, c = text, a = chain, d = facet, l = page, h = wording, i = pattern
    if (g)
      return { field: m, facet: d, language: g.language, text: bt(g.text, i) };
  }
  return null;
}

// src/explore/search/split-unspaced.ts
var wt = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // wt = CHARACTER
function Pt(r) { // Pt = isLongEnough, r = piece
  return r.length >= (r > "\u3130" ? 2 : 3);
}
function V({ words: r }, e) { // V = splitUnspaced, r = words, e = run
  let t = e.normalize("NFC").match(wt) || [], n = []; // t = characters, e = run, wt = CHARACTER, n = pieces
  for (let o = 0, i; o < t.length; o = i) { // o = start, i = end, t = characters
    let a = "", l = r; // a = piece, l = wordsWithPiece, r = words
    for (i = o + 1; i < t.length; i++) { // i = end, o = start, t = characters
      let c = (0, E.normalize)(t.slice(o, i + 1).join("")), m = l.filter((d) => d.includes(c)); // c = longer, t = characters, o = start, i = end, m = wordsWithLonger, l = wordsWithPiece, d = word
      if (!m.length)
        break;
      a = c, l = m;
    }
    Pt(a) ? n.push(a) : i = o + 1;
  }
  return n;
}

// runtime:src/explore/memoize.ts
var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// src/explore/search/word-list.ts
function St({ normalized: r, terms: e }) { // St = buildWordList, r = normalized, e = terms
  let t = /* @__PURE__ */ new Map(); // t = counts
  for (let o of [...e.map((i) => i.normalized), ...r]) // o = text, e = terms, i = term, r = normalized
    for (let i of o.split(" ")) // i = word, o = text
      t.set(i, (t.get(i) || 0) + 1);
  let n = Array.from(t.keys()); // n = words, t = counts
  return { counts: t, words: n, joined: ` ${n.join(" ")}` };
}
var B = (0, J.memoize)(St); // B = wordListOf, St = buildWordList

// src/explore/search/fuzzy.ts
var Tt = /^ [^\d ]{1,3}$/, vt = /^( [^\d ]{5,})[^ ]{2}$/; // Tt = SHORT_WORD, vt = WITH_ENDING
function Et({ joined: r }, e) { // Et = occurringPattern, r = joined, e = pattern
  let t = e.trim(); // t = word, e = pattern
  return t.includes(" ") || r.includes(e) ? e : ((0, y.mayHavePrefix)(t) ? [t, t.slice(1), t.slice(2)] : [t]).find((i) => i.length >= O && r.includes(i));
}
function At(r, e) { // At = similarPatterns, r = wordList, e = word
  return (0, y.isUnspaced)(e) ? V(r, e) : e.length < O || /\d/.test(e) ? [] : q(r, e);
}
function kt(r, e) { // kt = spellingOf, r = index, e = pattern
  for (let t = 0; t < r.programs.length; t++) { // t = i, r = index
    let n = W(r, t, [e], []), o = n && A(n.text, [e]).find((i) => i.hit); // n = snippet, W = findSnippet, r = index, t = i, e = pattern, o = hit, A = highlight, i = piece
    if (o)
      return o.text;
  }
  return e.trim();
}
function It(r) { // It = relax, r = patterns
  let e = r.filter((t) => !Tt.test(t)).map((t) => t.replace(vt, "$1")); // e = relaxed, r = patterns, t = pattern, Tt = SHORT_WORD, vt = WITH_ENDING
  return e.length ? { patterns: e, corrected: null } : null;
}
function Q(r, e) { // Q = findAlternative, r = index, e = patterns
  let t = B((0, w.textIndexOf)(r)), n = [], o = !1; // t = wordList, B = wordListOf, r = index, n = found, o = isCorrected
  for (let i of e) { // i = pattern, e = patterns
    let a = Et(t, i), l = a ? [a] : At(t, i.trim()); // a = occurring, Et = occurringPattern, t = wordList, i = pattern, l = replacements, At = similarPatterns
    if (!l.length)
      return null;
    n.push(...l), o = o || !a;
  }
  return n.join() === e.join() ? It(e) : { patterns: n, corrected: o ? n.map((i) => kt(r, i)) : null };
}

// runtime:src/explore/search/search.ts
var k = require("program-explorer-runtime"); // k = import_program_explorer_runtime

// src/explore/search/fuzzy-search.ts
var G = /* @__PURE__ */ new WeakMap(); // G = lastSearches
function _t(r, e) { // _t = searchAlternative, r = index, e = exact
  let t = Q(r, e.patterns), n = t && (0, k.findPrograms)((0, w.textIndexOf)(r), t.patterns, null, t.corrected); // t = alternative, Q = findAlternative, r = index, e = exact, n = result
  return n && (0, S.count)(n.programs) ? n : e;
}
function Y(r, e) { // Y = fuzzySearch, r = index, e = text
  let t = (0, k.search)(r, e); // t = exact, r = index, e = text
  if (!t.programs || (0, S.count)(t.programs))
    return t;
  let n = G.get(r); // n = last, G = lastSearches, r = index
  if ((n == null ? void 0 : n.text) === e)
    return n.result;
  let o = _t(r, t); // o = result, _t = searchAlternative, r = index, t = exact
  return G.set(r, { text: e, result: o }), o;
}

// runtime:preact
var s = require("program-explorer-runtime"); // s = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var P = require("program-explorer-runtime"); // P = import_program_explorer_runtime

// src/views/details.tsx
var Ct = ["status", "period"]; // Ct = ON_CARD
function x({ label: r, content: e }) { // x = Row, r = label, e = content
  return e === null || Array.isArray(e) && e.length === 0 ? null : /* @__PURE__ */ (0, s.h)("div", { class: "program-explorer__row" }, /* @__PURE__ */ (0, s.h)("dt", null, r), /* @__PURE__ */ (0, s.h)("dd", null, Array.isArray(e) ? /* @__PURE__ */ (0, s.h)("ul", { role: "list" }, e.map((n) => /* @__PURE__ */ (0, s.h)("li", null, n))) : e));
}
function Rt(r) { // Rt = readableAddress, r = url
  let e = r.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // e = short, r = url
  try {
    return decodeURI(e);
  } catch (t) {
    return e;
  }
}
function Lt({ ctrlKey: r, metaKey: e, shiftKey: t, altKey: n }) { // Lt = opensElsewhere, r = ctrlKey, e = metaKey, t = shiftKey, n = altKey
  return r || e || t || n;
}
function Z({ context: r, actions: e, program: t, id: n }) { // Z = Details, r = context, e = actions, t = program, n = id
  let { msg: o, labels: i, format: a, language: l, list: c, relations: m } = r, { minutes: d, owner: g, partOf: h, reviewed: _ } = t, v = (f) => f === null ? null : /* @__PURE__ */ (0, s.h)(P.DataText, { text: i.pick(f), around: l }), U = (f) => f.map((b) => /* @__PURE__ */ (0, s.h)("bdi", null, b)), z = (f, b) => /* @__PURE__ */ (0, s.h)("a", { href: r.urlOf(f), rel: "noopener" }, b), C = (f) => f.map((b) => { // o = msg, i = labels, a = format, l = language, c = list, m = relations, r = context, d = minutes, g = owner, h = partOf, _ = reviewed, t = program, v = text, f = ids, U = names, b = other, z = link, C = related
    var L, $; // L = _a, $ = _b
    return /* @__PURE__ */ (0, s.h)(
      "a",
      {
        href: r.urlOfProgram(b),
        onClick: (K) => { // K = event
          Lt(K) || (K.preventDefault(), e.goTo(b));
        }
      },
      v(($ = (L = m.program(b)) == null ? void 0 : L.title) != null ? $ : b)
    );
  }), R = h === null ? void 0 : c.series.get(h), nt = h === null ? [] : m.parts(h).filter((f) => f !== t.id);
  return /* @__PURE__ */ (0, s.h)("dl", { class: "program-explorer__details", id: n }, c.facets.filter((f) => !Ct.includes(f)).map((f) => { // n = id, c = list, f = facet, Ct = ON_CARD
    var b; // b = _a
    return /* @__PURE__ */ (0, s.h)(
      x,
      {
        label: /* @__PURE__ */ (0, s.h)(P.DataText, { text: i.facet(f), around: l }),
        content: ((b = t.terms.get(f)) != null ? b : []).map((L) => /* @__PURE__ */ (0, s.h)(P.DataText, { text: i.term(f, L), around: l }))
      }
    );
  }), /* @__PURE__ */ (0, s.h)(
    x,
    {
      label: o("detail-session"),
      content: d && (d[0] === d[1] ? o("detail-minutes", d[0]) : o("detail-minutes-range", ...d))
    }
  ), /* @__PURE__ */ (0, s.h)(x, { label: o("detail-duration"), content: v(t.duration) }), /* @__PURE__ */ (0, s.h)(x, { label: o("detail-scale"), content: v(t.scale) }), /* @__PURE__ */ (0, s.h)(x, { label: o("detail-team"), content: U(t.team) }), /* @__PURE__ */ (0, s.h)(x, { label: o("detail-partners"), content: U(t.partners) }), /* @__PURE__ */ (0, s.h)(x, { label: o("detail-materials"), content: t.materials.map(({ target: f, label: b }) => z(f, v(b))) }), /* @__PURE__ */ (0, s.h)(
    x,
    {
      label: o("detail-part-of"),
      content: R ? R.target ? z(R.target, v(R.title)) : v(R.title) : C(h === null ? [] : [h])
    }
  ), /* @__PURE__ */ (0, s.h)(x, { label: o("detail-siblings"), content: C(nt) }), /* @__PURE__ */ (0, s.h)(x, { label: o("detail-parts"), content: C(m.parts(t.id)) }), /* @__PURE__ */ (0, s.h)(x, { label: o("detail-follows"), content: C(m.before(t.id)) }), /* @__PURE__ */ (0, s.h)(x, { label: o("detail-followed-by"), content: C(t.followedBy) }), /* @__PURE__ */ (0, s.h)(x, { label: o("detail-owner"), content: g && /* @__PURE__ */ (0, s.h)("bdi", null, g) }), /* @__PURE__ */ (0, s.h)(x, { label: o("detail-reviewed"), content: _ && a.date(_) }), /* @__PURE__ */ (0, s.h)(x, { label: o("detail-sources"), content: t.sources.map((f) => z({ url: f }, /* @__PURE__ */ (0, s.h)("bdi", { title: f }, Rt(f)))) }), /* @__PURE__ */ (0, s.h)(x, { label: o("detail-share"), content: /* @__PURE__ */ (0, s.h)("a", { href: r.urlOfProgram(t.id) }, o("link-to-program")) }));
}

// src/views/keep-position.ts
function tt(r, e) { // tt = keepPosition, r = root, e = draw
  var a; // a = _a
  let t = (a = r.ownerDocument.defaultView) != null ? a : window, n = (l) => { // t = view, a = _a, r = root, n = topOf, l = id
    var c; // c = _a
    return (c = r.ownerDocument.getElementById(l)) == null ? void 0 : c.getBoundingClientRect().top;
  }, i = Array.from(r.querySelectorAll("article"), (l) => { // i = before, r = root, l = article
    var c; // c = _a
    return (c = l.getAttribute("aria-labelledby")) != null ? c : "";
  }).map((l) => { // l = id
    var c; // c = _a
    return [l, (c = n(l)) != null ? c : -1 / 0];
  }).filter(([, l]) => l > 80 && l < t.innerHeight);
  e();
  for (let [l, c] of i) { // l = id, c = top, i = before
    let m = n(l); // m = now, n = topOf, l = id
    if (m !== void 0) {
      t.scrollBy(0, m - c);
      return;
    }
  }
}

// runtime:src/views/layout/filters.tsx
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var et = "program-explorer-locked", M = class extends s.Component { // et = LOCK_CLASS, M = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, s.createRef)();
    this.onKeyDown = (t) => { // t = event
      let n = this.box.current; // n = box
      if (t.key === "Escape")
        t.stopPropagation(), this.props.view.actions.closeFilters();
      else if (t.key === "Tab" && n) {
        let o = Array.from(n.querySelectorAll("button, input")).filter((c) => c.getClientRects().length > 0), i = t.target, a = i === o[t.shiftKey ? 0 : o.length - 1] || t.shiftKey && i === n, l = o[t.shiftKey ? o.length - 1 : 0]; // o = stops, n = box, c = element, i = here, t = event, a = isAtEnd, l = next
        a && l && (t.preventDefault(), l.focus());
      }
    };
  }
  componentDidMount() {
    var t; // t = _a
    document.documentElement.classList.add(et), (t = this.box.current) == null || t.focus();
  }
  componentWillUnmount() {
    document.documentElement.classList.remove(et);
  }
  render({ view: t }) {
    let { context: { msg: n, idPrefix: o }, results: i, actions: a } = t; // n = msg, o = idPrefix, i = results, a = actions, t = view
    return /* @__PURE__ */ (0, s.h)("div", { class: "program-explorer__backdrop", onClick: (l) => l.target === l.currentTarget && a.closeFilters() }, /* @__PURE__ */ (0, s.h)(
      "div",
      {
        class: "program-explorer__dialog",
        role: "dialog",
        "aria-modal": "true",
        "aria-labelledby": `${o}-dialog-title`,
        tabIndex: -1,
        ref: this.box,
        onKeyDown: this.onKeyDown
      },
      /* @__PURE__ */ (0, s.h)("div", { class: "program-explorer__dialog-head" }, /* @__PURE__ */ (0, s.h)("span", { class: "program-explorer__dialog-title", id: `${o}-dialog-title` }, n("filters")), /* @__PURE__ */ (0, s.h)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--weight-quiet",
          onClick: a.clear
        },
        n("clear-all")
      ), /* @__PURE__ */ (0, s.h)(
        "button",
        {
          type: "button",
          class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
          "aria-label": n("close"),
          onClick: a.closeFilters
        }
      )),
      /* @__PURE__ */ (0, s.h)("div", { class: "program-explorer__dialog-body" }, /* @__PURE__ */ (0, s.h)(X.Filters, { view: t })),
      /* @__PURE__ */ (0, s.h)("div", { class: "program-explorer__dialog-foot", role: "status" }, /* @__PURE__ */ (0, s.h)(
        "button",
        {
          type: "button",
          class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
          onClick: a.closeFilters
        },
        n("show-results", i.exploration.count)
      ))
    ));
  }
};

// runtime:src/explore/facets.ts
var T = require("program-explorer-runtime"); // T = import_program_explorer_runtime

// runtime:src/explore/query-changes.ts
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// src/explore/suggestions.ts
function rt(r, e, t) { // rt = suggestQueries, r = index, e = query, t = find
  let n = []; // n = suggestions
  if (e.text.trim()) {
    let o = (0, I.withText)(e, ""); // o = shorter, e = query
    n.push({ kind: "text", query: o, count: (0, T.countMatches)(r, o, t) });
  }
  return r.facets.forEach((o) => { // r = index, o = facet
    let i = (0, T.chosenTerms)(o, e); // i = terms, o = facet, e = query
    if (i.length) {
      let a = (0, I.withTerms)(e, o.id, []); // a = shorter, e = query, o = facet
      n.push({ kind: "terms", facet: o, terms: i, query: a, count: (0, T.countMatches)(r, a, t) });
    }
  }), n.filter(({ count: o }) => o > 0).sort((o, i) => i.count - o.count);
}

// runtime:src/views/parts/heading.tsx
var N = require("program-explorer-runtime"); // N = import_program_explorer_runtime

// src/views/results/no-results.tsx
var Ot = 4; // Ot = MOST_SUGGESTIONS
function ot({ view: { context: r, state: { query: e }, actions: t } }) { // ot = NoResults, r = context, e = query, t = actions
  let { msg: n, labels: o, index: i, list: a, level: l } = r, c = rt(i, e, r.find).slice(0, Ot), m = (d) => d.kind === "text" ? n("empty-text", (0, P.isolated)(e.text), d.count) : n( // n = msg, o = labels, i = index, a = list, l = level, r = context, c = suggestions, rt = suggestQueries, e = query, Ot = MOST_SUGGESTIONS, m = textOf, d = suggestion
    "empty-without",
    (0, P.isolated)(o.facet(d.facet.id).text),
    d.terms.map((g) => (0, P.isolated)(o.term(d.facet.id, g.id).text)).reduce((g, h) => n("list", g, h)),
    d.count
  );
  return /* @__PURE__ */ (0, s.h)("div", { class: "program-explorer__empty" }, /* @__PURE__ */ (0, s.h)(N.Heading, { level: l, class: "program-explorer__group" }, n("empty-title")), c.length > 0 && /* @__PURE__ */ (0, s.h)("p", null, n("empty-hint")), /* @__PURE__ */ (0, s.h)("ul", null, c.map((d) => /* @__PURE__ */ (0, s.h)("li", { key: d.kind === "text" ? "text" : d.facet.id }, /* @__PURE__ */ (0, s.h)("button", { type: "button", class: "cdx-button", onClick: () => t.choose(d.query) }, m(d)))), /* @__PURE__ */ (0, s.h)("li", { key: "all" }, /* @__PURE__ */ (0, s.h)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: t.clear }, n("see-all", a.programs.length)))));
}
}
};
// </nowiki>