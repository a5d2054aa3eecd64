// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).links = {
runtime: '9042692eb8b93ba4',
create: function ( require, module ) {
"use strict";
var k = Object.defineProperty;
var I = Object.getOwnPropertyDescriptor;
var C = Object.getOwnPropertyNames;
var K = Object.prototype.hasOwnProperty;
var R = (r, e) => {
  for (var n in e)
    k(r, n, { get: e[n], enumerable: !0 });
}, $ = (r, e, n, l) => {
  if (e && typeof e == "object" || typeof e == "function")
    for (let o of C(e))
      !K.call(r, o) && o !== n && k(r, o, { get: () => e[o], enumerable: !(l = I(e, o)) || l.enumerable });
  return r;
};
var H = (r) => $(k({}, "__esModule", { value: !0 }), r);

// src/links.ts
var Q = {}; // Q = links_exports
R(Q, {
  checkLink: () => O
});
module.exports = H(Q);

// runtime:src/app/after-paint.ts
var L = require("program-explorer-runtime"); // L = import_program_explorer_runtime

// runtime:src/app/derive.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// runtime:src/explore/query.ts
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// runtime:src/app/url.ts
var t = require("program-explorer-runtime"); // t = import_program_explorer_runtime

// src/app/repair-link.ts
var P = /[\s.,:;!)\]}>"'’”»\u200b-\u200f\ufeff]+$/, q = 20; // P = AFTER_LINK, q = MOST_ADDED
function _(r, e) { // _ = findKnown, r = value, e = isKnown
  let n = r.slice(0, -q) + r.slice(-q).replace(P, ""); // n = clean, r = value, q = MOST_ADDED, P = AFTER_LINK
  return [r, n, r.toLowerCase(), n.toLowerCase()].find(e);
}
function b(r) { // b = partsOf, r = hash
  var l; // l = _a
  let e = (l = (0, t.x13)(r)) != null ? l : ""; // e = rest, l = _a, r = hash
  return (/[=&]/.test(e) ? e : (0, t.x9)(/\.3D/.test(e) ? e.replace(/\.([\dA-F]{2})/g, "%$1") : e)).split(/&(?:amp;)?/);
}
function F(r, e) { // F = repairLink, r = hash, e = known
  var w; // w = _a
  let n = /* @__PURE__ */ new Map(), l = [], o = null, g = null, y = []; // n = chosen, l = unknown, o = text, g = sort, y = details
  for (let S of b(r)) { // S = part, b = partsOf, r = hash
    let [x = "", ...p] = S.split("="), a = (0, t.x9)(x), f = a.toLowerCase(), c = p.join("="), d = (s, i) => { // x = rawKey, p = rest, S = part, a = key, f = small, c = raw, d = find, s = value, i = isKnown
      var T; // T = _a
      let h = (T = _(s, i)) != null ? T : null; // h = found, T = _a, _ = findKnown, s = value, i = isKnown
      return h === null && s && l.push(`${a}=${s}`), h;
    };
    if (!p.length && o !== null)
      o += `&${S}`;
    else if (!p.length)
      a && a !== t.x14 && l.push(a);
    else if (f === "q")
      o = c;
    else if (f === "sort")
      g = d((0, t.x9)(c), (s) => D.x26.includes(s));
    else if (f === "program") {
      let s = (0, t.x15)(c, e.hasProgram).map((i) => d(i, e.hasProgram)); // s = ids, c = raw, e = known, i = id, d = find
      y = Array.from(new Set(s)).filter((i) => i !== null);
    } else if (f !== "view")
      for (let s of (0, t.x15)(c, (i) => e.hasTerm(a, i))) { // s = term, c = raw, i = one, e = known, a = key
        let i = a, h = d(s, (T) => [a, f].some((A) => e.hasTerm(i = A, T))); // i = facet, a = key, h = id, d = find, s = term, T = one, f = small, A = each, e = known
        h !== null && n.set(i, Array.from(/* @__PURE__ */ new Set([...(w = n.get(i)) != null ? w : [], h])));
      }
  }
  return { query: { text: o === null ? "" : (0, t.x12)((0, t.x9)(o.replace(/[_+]/g, " "))), chosen: n, sort: g, details: y }, unknown: l };
}

// src/app/check-link.ts
var M = 200; // M = MAX_QUOTED
function O(r, e, { index: n, derive: l, fragmentOf: o, msg: g, notify: y, reveal: w }, S) { // O = checkLink, r = history, e = store, n = index, l = derive, o = fragmentOf, g = msg, y = notify, w = reveal, S = scrollTo
  let x = r.read(), { query: p, settled: a, open: f } = e.get(); // x = link, r = history, p = shown, a = settled, f = open, e = store
  if (!x || p !== a.query)
    return;
  let { query: c, unknown: d } = F(x, n), s = (0, E.x6)(n, l, c), { details: i } = s; // c = found, d = unknown, F = repairLink, x = link, n = index, s = query, l = derive, i = details
  o(s) !== o(p) && (e.set({ query: s, settled: { query: s, cause: "address" } }), i.length && w(() => (0, L.x5)(() => S(i)))), i.length < c.details.length ? y(g("link-hidden")) : d.length > 0 ? y(g("link-unknown", d.join(", ").slice(0, M))) : (0, t.x13)(x) !== t.x14 && r.write(o(s), "replace", f.filters);
}
}
};
// </nowiki>