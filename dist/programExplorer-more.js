// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).more = {
runtime: '06bbd3648d336bac',
create: function ( require, module ) {
"use strict";
var F = Object.defineProperty;
var st = Object.getOwnPropertyDescriptor;
var lt = Object.getOwnPropertyNames;
var at = Object.prototype.hasOwnProperty;
var ct = (r, e) => {
  for (var t in e)
    F(r, t, { get: e[t], enumerable: !0 });
}, mt = (r, e, t, n) => {
  if (e && typeof e == "object" || typeof e == "function")
    for (let o of lt(e))
      !at.call(r, o) && o !== t && F(r, o, { get: () => e[o], enumerable: !(n = st(e, o)) || n.enumerable });
  return r;
};
var dt = (r) => mt(F({}, "__esModule", { value: !0 }), r);

// src/more.ts
var Wt = {}; // Wt = more_exports
ct(Wt, {
  Details: () => tt,
  FilterDialog: () => z,
  NoResults: () => nt,
  findSnippet: () => M,
  fuzzySearch: () => Z,
  highlight: () => A,
  keepPosition: () => et
});
module.exports = dt(Wt);

// runtime:src/explore/bitset.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// runtime:src/explore/search/normalize.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// runtime:src/explore/search/words.ts
var x = require("program-explorer-runtime"); // x = import_program_explorer_runtime

// src/explore/search/highlight.ts
var pt = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // pt = CHARACTER
function ft(r) { // ft = normalizeWithPositions, r = text
  let e = "", t = [], n = 0; // e = letters, t = letterPositions, n = position
  for (let a of r.match(pt) || []) { // a = character, r = text, pt = CHARACTER
    let s = (0, E.normalize)(a); // s = normalized, a = character
    e += s;
    for (let c = 0; c < s.length; c++) // c = i, s = normalized
      t.push(n);
    n += a.length;
  }
  t.push(n);
  let o = " ", i = [0]; // o = words, i = positions
  return (0, x.eachWord)((0, E.normalize)(e), (a, s) => { // e = letters, a = word, s = start
    o += `${a} `;
    for (let c = s; c <= s + a.length; c++) // c = i, s = start, a = word
      i.push(t[c]);
  }), { normalized: o, positions: i };
}
function ut(r, e) { // ut = findHits, r = text, e = patterns
  let { normalized: t, positions: n } = ft(r), o = new Uint8Array(r.length); // t = normalized, n = positions, ft = normalizeWithPositions, r = text, o = hits
  for (let i of e) { // i = pattern, e = patterns
    let a = i.startsWith(" ") || (0, x.mayHavePrefix)(i); // a = includesPrefix, i = pattern
    for (let s = t.indexOf(i); s !== -1; s = t.indexOf(i, s + 1)) { // s = match, t = normalized, i = pattern
      let c = a ? t.lastIndexOf(" ", s) + 1 : s, m = s + i.length; // c = start, a = includesPrefix, t = normalized, s = match, m = end, i = pattern
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
function q(r, e, t) { // q = editDistance, r = a, e = b, t = most
  let n = t + 1, o = [], i = Array.from({ length: e.length + 1 }, (a, s) => s); // n = tooMany, t = most, o = beforeLast, i = last, e = b, a = _, s = j
  for (let a = 1; a <= r.length; a++) { // a = i, r = a
    let s = i.map(() => n); // s = row, i = last, n = tooMany
    s[0] = a;
    let c = a; // c = least, a = i
    for (let m = Math.max(1, a - t); m <= Math.min(e.length, a + t); m++) { // m = j, a = i, t = most, e = b
      let d = r[a - 1] === e[m - 1], g = Math.min( // d = isSame, r = a, a = i, e = b, m = j, g = cost
        i[m - 1] + (d ? 0 : 1),
        i[m] + 1,
        s[m - 1] + 1
      );
      m > 1 && a > 1 && r[a - 1] === e[m - 2] && r[a - 2] === e[m - 1] && (g = Math.min(g, o[m - 2] + 1)), s[m] = g, c = Math.min(c, g);
    }
    if (c > t)
      return n;
    o = i, i = s;
  }
  return Math.min(i[e.length], n);
}

// runtime:src/explore/search/patterns.ts
var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// src/explore/search/similar-word.ts
var D = 4, gt = 8; // D = MIN_LETTERS, gt = LONG_WORD
function V({ counts: r }, e) { // V = mostSimilar, r = counts, e = typed
  let t = e.length < gt ? 1 : 2, n = [], o = 1 / 0; // t = maxDistance, e = typed, gt = LONG_WORD, n = best, o = bestCost
  return r.forEach((i, a) => { // r = counts, i = times, a = word
    let s = (0, J.patternOf)(a), c = s.trim(), m = (d, g) => { // s = pattern, a = word, c = candidate, m = compare, d = part, g = penalty
      if (Math.abs(d.length - e.length) > t)
        return;
      let y = q(e, d, t), C = y + g + 0.4 / i; // y = distance, q = editDistance, e = typed, d = part, t = maxDistance, C = cost, g = penalty, i = times
      y <= t && C < o && (n = [s], o = C);
    };
    if (m(c, 0), e.length > D && c.charCodeAt(0) === e.charCodeAt(0))
      for (let d = e.length - 1; d <= e.length + 1 && d < c.length; d++) // d = length, e = typed, c = candidate
        m(c.slice(0, d), 0.5);
  }), n;
}

// runtime:src/programs/texts.ts
var W = require("program-explorer-runtime"); // W = import_program_explorer_runtime

// runtime:src/explore/search/text-index.ts
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// src/explore/search/snippet.ts
var ht = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, xt = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // ht = FAR_BEFORE, xt = FAR_AFTER
function yt(r, e, t) { // yt = candidates, r = index, e = i, t = pattern
  let { normalized: n, terms: o } = (0, w.textIndexOf)(r), i = n[e].includes(t) ? (0, w.textsOf)(r.programs[e]) : [], a = o.filter((s) => (0, S.has)(s.programs, e) && s.normalized.includes(t)); // n = normalized, o = terms, r = index, i = fields, e = i, t = pattern, a = matchingTerms, s = term
  return [...i, ...a.flatMap(({ names: s }) => s)];
}
function bt(r, e, t) { // bt = wordings, r = text, e = chain, t = plainLanguage
  let n = [(0, W.pickText)(r, e, t)]; // n = all, r = text, e = chain, t = plainLanguage
  return typeof r != "string" && r.forEach((o, i) => n.push({ text: o, language: i })), n;
}
function wt(r, e) { // wt = shorten, r = text, e = pattern
  let [t] = A(r, [e]), n = t.hit ? 0 : t.text.length; // t = first, A = highlight, r = text, e = pattern, n = match
  return r.slice(0, n).replace(ht, "\u2026") + r.slice(n).replace(xt, "$1\u2026");
}
function M(r, e, t, n) { // M = findSnippet, r = index, e = i, t = patterns, n = shown
  let o = t.length ? n.map(x.normalizeWords).join(`
`) : "", i = t.find((c) => !o.includes(c));
  if (!i)
    return null;
  let { chain: a, page: s } = r.languages; // a = chain, s = page, r = index
  for (let { text: c, field: m, facet: d } of yt(r, e, i)) { // c = text, m = field, d = facet, yt = candidates, r = index, e = i, i = pattern
    let g = bt(c, a, d ? "" : s).find((y) => (0, x.normalizeWords)(y.text).includes(i)); // g = match, bt = wordings, c = text, a = chain, d = facet, s = page, y = wording, i = pattern
    if (g)
      return { field: m, facet: d, language: g.language, text: wt(g.text, i) };
  }
  return null;
}

// src/explore/search/split-unspaced.ts
var Pt = /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu; // Pt = CHARACTER
function St(r) { // St = isLongEnough, r = piece
  return r.length >= (r > "\u3130" ? 2 : 3);
}
function B({ words: r }, e) { // B = splitUnspaced, r = words, e = run
  let t = e.normalize("NFC").match(Pt) || [], n = []; // t = characters, e = run, Pt = CHARACTER, n = pieces
  for (let o = 0, i; o < t.length; o = i) { // o = start, i = end, t = characters
    let a = "", s = r; // a = piece, s = wordsWithPiece, r = words
    for (i = o + 1; i < t.length; i++) { // i = end, o = start, t = characters
      let c = (0, E.normalize)(t.slice(o, i + 1).join("")), m = s.filter((d) => d.includes(c)); // c = longer, t = characters, o = start, i = end, m = wordsWithLonger, s = wordsWithPiece, d = word
      if (!m.length)
        break;
      a = c, s = m;
    }
    St(a) ? n.push(a) : i = o + 1;
  }
  return n;
}

// runtime:src/explore/memoize.ts
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// src/explore/search/word-list.ts
function Tt({ normalized: r, terms: e }) { // Tt = buildWordList, r = normalized, e = terms
  let t = /* @__PURE__ */ new Map(); // t = counts
  for (let o of [...e.map((i) => i.normalized), ...r]) // o = text, e = terms, i = term, r = normalized
    for (let i of o.split(" ")) // i = word, o = text
      t.set(i, (t.get(i) || 0) + 1);
  let n = Array.from(t.keys()); // n = words, t = counts
  return { counts: t, words: n, joined: ` ${n.join(" ")}` };
}
var Q = (0, X.memoize)(Tt); // Q = wordListOf, Tt = buildWordList

// src/explore/search/fuzzy.ts
var vt = /^ [^\d ]{1,3}$/, Et = /^( [^\d ]{5,})[^ ]{2}$/; // vt = SHORT_WORD, Et = WITH_ENDING
function At({ joined: r }, e) { // At = occurringPattern, r = joined, e = pattern
  let t = e.trim(); // t = word, e = pattern
  return t.includes(" ") || r.includes(e) ? e : ((0, x.mayHavePrefix)(t) ? [t, t.slice(1), t.slice(2)] : [t]).find((i) => i.length >= D && r.includes(i));
}
function kt(r, e) { // kt = similarPatterns, r = wordList, e = word
  return (0, x.isUnspaced)(e) ? B(r, e) : e.length < D || /\d/.test(e) ? [] : V(r, e);
}
function It(r, e) { // It = spellingOf, r = index, e = pattern
  for (let t = 0; t < r.programs.length; t++) { // t = i, r = index
    let n = M(r, t, [e], []), o = n && A(n.text, [e]).find((i) => i.hit); // n = snippet, M = findSnippet, r = index, t = i, e = pattern, o = hit, A = highlight, i = piece
    if (o)
      return o.text;
  }
  return e.trim();
}
function _t(r) { // _t = relax, r = patterns
  let e = r.filter((t) => !vt.test(t)).map((t) => t.replace(Et, "$1")); // e = relaxed, r = patterns, t = pattern, vt = SHORT_WORD, Et = WITH_ENDING
  return e.length ? { patterns: e, corrected: null } : null;
}
function G(r, e) { // G = findAlternative, r = index, e = patterns
  let t = Q((0, w.textIndexOf)(r)), n = [], o = !1; // t = wordList, Q = wordListOf, r = index, n = found, o = isCorrected
  for (let i of e) { // i = pattern, e = patterns
    let a = At(t, i), s = a ? [a] : kt(t, i.trim()); // a = occurring, At = occurringPattern, t = wordList, i = pattern, s = replacements, kt = similarPatterns
    if (!s.length)
      return null;
    n.push(...s), o = o || !a;
  }
  return n.join() === e.join() ? _t(e) : { patterns: n, corrected: o ? n.map((i) => It(r, i)) : null };
}

// runtime:src/explore/search/search.ts
var k = require("program-explorer-runtime"); // k = import_program_explorer_runtime

// src/explore/search/fuzzy-search.ts
var Y = /* @__PURE__ */ new WeakMap(); // Y = lastSearches
function Ct(r, e) { // Ct = searchAlternative, r = index, e = exact
  let t = G(r, e.patterns), n = t && (0, k.findPrograms)((0, w.textIndexOf)(r), t.patterns, null, t.corrected); // t = alternative, G = findAlternative, r = index, e = exact, n = result
  return n && (0, S.count)(n.programs) ? n : e;
}
function Z(r, e) { // Z = fuzzySearch, r = index, e = text
  let t = (0, k.search)(r, e); // t = exact, r = index, e = text
  if (!t.programs || (0, S.count)(t.programs))
    return t;
  let n = Y.get(r); // n = last, Y = lastSearches, r = index
  if ((n == null ? void 0 : n.text) === e)
    return n.result;
  let o = Ct(r, t); // o = result, Ct = searchAlternative, r = index, t = exact
  return Y.set(r, { text: e, result: o }), o;
}

// runtime:src/views/parts/text.tsx
var P = require("program-explorer-runtime"); // P = import_program_explorer_runtime

// runtime:preact/jsx-runtime
var l = require("program-explorer-runtime"); // l = import_program_explorer_runtime

// src/views/details.tsx
var Rt = ["status", "period"]; // Rt = ON_CARD
function h({ label: r, content: e }) { // h = Row, r = label, e = content
  return e === null || Array.isArray(e) && e.length === 0 ? null : /* @__PURE__ */ (0, l.jsxs)("div", { class: "program-explorer__row", children: [
    /* @__PURE__ */ (0, l.jsx)("dt", { children: r }),
    /* @__PURE__ */ (0, l.jsx)("dd", { children: Array.isArray(e) ? /* @__PURE__ */ (0, l.jsx)("ul", { role: "list", children: e.map((n) => /* @__PURE__ */ (0, l.jsx)("li", { children: n })) }) : e })
  ] });
}
function Lt(r) { // Lt = readableAddress, r = url
  let e = r.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // e = short, r = url
  try {
    return decodeURI(e);
  } catch (t) {
    return e;
  }
}
function Ot({ ctrlKey: r, metaKey: e, shiftKey: t, altKey: n }) { // Ot = opensElsewhere, r = ctrlKey, e = metaKey, t = shiftKey, n = altKey
  return r || e || t || n;
}
function tt({ context: r, actions: e, program: t, id: n }) { // tt = Details, r = context, e = actions, t = program, n = id
  let { msg: o, labels: i, format: a, language: s, list: c, relations: m } = r, { minutes: d, owner: g, partOf: y, reviewed: C } = t, v = (u) => u === null ? null : /* @__PURE__ */ (0, l.jsx)(P.DataText, { text: i.pick(u), around: s }), $ = (u) => u.map((b) => /* @__PURE__ */ (0, l.jsx)("bdi", { children: b })), H = (u, b) => /* @__PURE__ */ (0, l.jsx)("a", { href: r.urlOf(u), rel: "noopener", children: b }), R = (u) => u.map((b) => { // o = msg, i = labels, a = format, s = language, c = list, m = relations, r = context, d = minutes, g = owner, y = partOf, C = reviewed, t = program, v = text, u = ids, $ = names, b = other, H = link, R = related
    var O, K; // O = _a, K = _b
    return /* @__PURE__ */ (0, l.jsx)(
      "a",
      {
        href: r.urlOfProgram(b),
        onClick: (j) => { // j = event
          Ot(j) || (j.preventDefault(), e.goTo(b));
        },
        children: v((K = (O = m.program(b)) == null ? void 0 : O.title) != null ? K : b)
      }
    );
  }), L = y === null ? void 0 : c.series.get(y), it = y === null ? [] : m.parts(y).filter((u) => u !== t.id);
  return /* @__PURE__ */ (0, l.jsxs)("dl", { class: "program-explorer__details", id: n, children: [
    c.facets.filter((u) => !Rt.includes(u)).map((u) => { // c = list, u = facet, Rt = ON_CARD
      var b; // b = _a
      return /* @__PURE__ */ (0, l.jsx)(
        h,
        {
          label: /* @__PURE__ */ (0, l.jsx)(P.DataText, { text: i.facet(u), around: s }),
          content: ((b = t.terms.get(u)) != null ? b : []).map((O) => /* @__PURE__ */ (0, l.jsx)(P.DataText, { text: i.term(u, O), around: s }))
        }
      );
    }),
    /* @__PURE__ */ (0, l.jsx)(
      h,
      {
        label: o("detail-session"),
        content: d && (d[0] === d[1] ? o("detail-minutes", d[0]) : o("detail-minutes-range", ...d))
      }
    ),
    /* @__PURE__ */ (0, l.jsx)(h, { label: o("detail-duration"), content: v(t.duration) }),
    /* @__PURE__ */ (0, l.jsx)(h, { label: o("detail-scale"), content: v(t.scale) }),
    /* @__PURE__ */ (0, l.jsx)(h, { label: o("detail-team"), content: $(t.team) }),
    /* @__PURE__ */ (0, l.jsx)(h, { label: o("detail-partners"), content: $(t.partners) }),
    /* @__PURE__ */ (0, l.jsx)(h, { label: o("detail-materials"), content: t.materials.map(({ target: u, label: b }) => H(u, v(b))) }),
    /* @__PURE__ */ (0, l.jsx)(
      h,
      {
        label: o("detail-part-of"),
        content: L ? L.target ? H(L.target, v(L.title)) : v(L.title) : R(y === null ? [] : [y])
      }
    ),
    /* @__PURE__ */ (0, l.jsx)(h, { label: o("detail-siblings"), content: R(it) }),
    /* @__PURE__ */ (0, l.jsx)(h, { label: o("detail-parts"), content: R(m.parts(t.id)) }),
    /* @__PURE__ */ (0, l.jsx)(h, { label: o("detail-follows"), content: R(m.before(t.id)) }),
    /* @__PURE__ */ (0, l.jsx)(h, { label: o("detail-followed-by"), content: R(t.followedBy) }),
    /* @__PURE__ */ (0, l.jsx)(h, { label: o("detail-owner"), content: g && /* @__PURE__ */ (0, l.jsx)("bdi", { children: g }) }),
    /* @__PURE__ */ (0, l.jsx)(h, { label: o("detail-reviewed"), content: C && a.date(C) }),
    /* @__PURE__ */ (0, l.jsx)(h, { label: o("detail-sources"), content: t.sources.map((u) => H({ url: u }, /* @__PURE__ */ (0, l.jsx)("bdi", { title: u, children: Lt(u) }))) }),
    /* @__PURE__ */ (0, l.jsx)(h, { label: o("detail-share"), content: /* @__PURE__ */ (0, l.jsx)("a", { href: r.urlOfProgram(t.id), children: o("link-to-program") }) })
  ] });
}

// src/views/keep-position.ts
function et(r, e) { // et = keepPosition, r = root, e = draw
  var a; // a = _a
  let t = (a = r.ownerDocument.defaultView) != null ? a : window, n = (s) => { // t = view, a = _a, r = root, n = topOf, s = id
    var c; // c = _a
    return (c = r.ownerDocument.getElementById(s)) == null ? void 0 : c.getBoundingClientRect().top;
  }, i = Array.from(r.querySelectorAll("article"), (s) => { // i = before, r = root, s = article
    var c; // c = _a
    return (c = s.getAttribute("aria-labelledby")) != null ? c : "";
  }).map((s) => { // s = id
    var c; // c = _a
    return [s, (c = n(s)) != null ? c : -1 / 0];
  }).filter(([, s]) => s > 80 && s < t.innerHeight);
  e();
  for (let [s, c] of i) { // s = id, c = top, i = before
    let m = n(s); // m = now, n = topOf, s = id
    if (m !== void 0) {
      t.scrollBy(0, m - c);
      return;
    }
  }
}

// runtime:preact
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// runtime:src/views/layout/filters.tsx
var N = require("program-explorer-runtime"); // N = import_program_explorer_runtime

// src/views/layout/filter-dialog.tsx
var rt = "program-explorer-locked", z = class extends I.Component { // rt = LOCK_CLASS, z = FilterDialog
  constructor() {
    super(...arguments);
    this.box = (0, I.createRef)();
    this.onKeyDown = (t) => { // t = event
      let n = this.box.current; // n = box
      if (t.key === "Escape")
        t.stopPropagation(), this.props.view.actions.closeFilters();
      else if (t.key === "Tab" && n) {
        let o = Array.from(n.querySelectorAll("button, input")).filter((c) => c.getClientRects().length > 0), i = t.target, a = i === o[t.shiftKey ? 0 : o.length - 1] || t.shiftKey && i === n, s = o[t.shiftKey ? o.length - 1 : 0]; // o = stops, n = box, c = element, i = here, t = event, a = isAtEnd, s = next
        a && s && (t.preventDefault(), s.focus());
      }
    };
  }
  componentDidMount() {
    var t; // t = _a
    document.documentElement.classList.add(rt), (t = this.box.current) == null || t.focus();
  }
  componentWillUnmount() {
    document.documentElement.classList.remove(rt);
  }
  render({ view: t }) {
    let { context: { msg: n, idPrefix: o }, results: i, actions: a } = t; // n = msg, o = idPrefix, i = results, a = actions, t = view
    return /* @__PURE__ */ (0, l.jsx)("div", { class: "program-explorer__backdrop", onClick: (s) => s.target === s.currentTarget && a.closeFilters(), children: /* @__PURE__ */ (0, l.jsxs)(
      "div",
      {
        class: "program-explorer__dialog",
        role: "dialog",
        "aria-modal": "true",
        "aria-labelledby": `${o}-dialog-title`,
        tabIndex: -1,
        ref: this.box,
        onKeyDown: this.onKeyDown,
        children: [
          /* @__PURE__ */ (0, l.jsxs)("div", { class: "program-explorer__dialog-head", children: [
            /* @__PURE__ */ (0, l.jsx)("span", { class: "program-explorer__dialog-title", id: `${o}-dialog-title`, children: n("filters") }),
            /* @__PURE__ */ (0, l.jsx)(
              "button",
              {
                type: "button",
                class: "cdx-button cdx-button--weight-quiet",
                onClick: a.clear,
                children: n("clear-all")
              }
            ),
            /* @__PURE__ */ (0, l.jsx)(
              "button",
              {
                type: "button",
                class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                "aria-label": n("close"),
                onClick: a.closeFilters
              }
            )
          ] }),
          /* @__PURE__ */ (0, l.jsx)("div", { class: "program-explorer__dialog-body", children: /* @__PURE__ */ (0, l.jsx)(N.Filters, { view: t }) }),
          /* @__PURE__ */ (0, l.jsx)("div", { class: "program-explorer__dialog-foot", role: "status", children: /* @__PURE__ */ (0, l.jsx)(
            "button",
            {
              type: "button",
              class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
              onClick: a.closeFilters,
              children: n("show-results", i.exploration.count)
            }
          ) })
        ]
      }
    ) });
  }
};

// runtime:src/explore/facets.ts
var T = require("program-explorer-runtime"); // T = import_program_explorer_runtime

// runtime:src/explore/query-changes.ts
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// src/explore/suggestions.ts
function ot(r, e, t) { // ot = suggestQueries, r = index, e = query, t = find
  let n = []; // n = suggestions
  if (e.text.trim()) {
    let o = (0, _.withText)(e, ""); // o = shorter, e = query
    n.push({ kind: "text", query: o, count: (0, T.countMatches)(r, o, t) });
  }
  return r.facets.forEach((o) => { // r = index, o = facet
    let i = (0, T.chosenTerms)(o, e); // i = terms, o = facet, e = query
    if (i.length) {
      let a = (0, _.withTerms)(e, o.id, []); // a = shorter, e = query, o = facet
      n.push({ kind: "terms", facet: o, terms: i, query: a, count: (0, T.countMatches)(r, a, t) });
    }
  }), n.filter(({ count: o }) => o > 0).sort((o, i) => i.count - o.count);
}

// runtime:src/views/parts/heading.tsx
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// src/views/results/no-results.tsx
var Dt = 4; // Dt = MOST_SUGGESTIONS
function nt({ view: { context: r, state: { query: e }, actions: t } }) { // nt = NoResults, r = context, e = query, t = actions
  let { msg: n, labels: o, index: i, list: a, level: s } = r, c = ot(i, e, r.find).slice(0, Dt), m = (d) => d.kind === "text" ? n("empty-text", (0, P.isolated)(e.text), d.count) : n( // n = msg, o = labels, i = index, a = list, s = level, r = context, c = suggestions, ot = suggestQueries, e = query, Dt = MOST_SUGGESTIONS, m = textOf, d = suggestion
    "empty-without",
    (0, P.isolated)(o.facet(d.facet.id).text),
    d.terms.map((g) => (0, P.isolated)(o.term(d.facet.id, g.id).text)).reduce((g, y) => n("list", g, y)),
    d.count
  );
  return /* @__PURE__ */ (0, l.jsxs)("div", { class: "program-explorer__empty", children: [
    /* @__PURE__ */ (0, l.jsx)(U.Heading, { level: s, class: "program-explorer__group", children: n("empty-title") }),
    c.length > 0 && /* @__PURE__ */ (0, l.jsx)("p", { children: n("empty-hint") }),
    /* @__PURE__ */ (0, l.jsxs)("ul", { children: [
      c.map((d) => /* @__PURE__ */ (0, l.jsx)("li", { children: /* @__PURE__ */ (0, l.jsx)("button", { type: "button", class: "cdx-button", onClick: () => t.choose(d.query), children: m(d) }) }, d.kind === "text" ? "text" : d.facet.id)),
      /* @__PURE__ */ (0, l.jsx)("li", { children: /* @__PURE__ */ (0, l.jsx)("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: t.clear, children: n("see-all", a.programs.length) }) }, "all")
    ] })
  ] });
}
}
};
// </nowiki>