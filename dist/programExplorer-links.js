// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).links = {
runtime: '273e5aba8d83ec24',
create: function ( require, module ) {
"use strict";
var k = Object.defineProperty;
var C = Object.getOwnPropertyDescriptor;
var I = Object.getOwnPropertyNames;
var K = Object.prototype.hasOwnProperty;
var R = (r, t) => {
  for (var n in t)
    k(r, n, { get: t[n], enumerable: !0 });
}, $ = (r, t, n, l) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of I(t))
      !K.call(r, o) && o !== n && k(r, o, { get: () => t[o], enumerable: !(l = C(t, o)) || l.enumerable });
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
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// runtime:src/app/url.ts
var e = require("program-explorer-runtime"); // e = import_program_explorer_runtime

// src/app/repair-link.ts
var P = /[\s.,:;!)\]}>"'’”»\u200b-\u200f\ufeff]+$/, D = 20; // P = AFTER_LINK, D = MOST_ADDED
function _(r, t) { // _ = findKnown, r = value, t = isKnown
  let n = r.slice(0, -D) + r.slice(-D).replace(P, ""); // n = clean, r = value, D = MOST_ADDED, P = AFTER_LINK
  return [r, n, r.toLowerCase(), n.toLowerCase()].find(t);
}
function b(r) { // b = partsOf, r = hash
  var l; // l = _a
  let t = (l = (0, e.x9)(r)) != null ? l : ""; // t = rest, l = _a, r = hash
  return (/[=&]/.test(t) ? t : (0, e.x6)(/\.3D/.test(t) ? t.replace(/\.([\dA-F]{2})/g, "%$1") : t)).split(/&(?:amp;)?/);
}
function F(r, t) { // F = repairLink, r = hash, t = known
  var w; // w = _a
  let n = /* @__PURE__ */ new Map(), l = [], o = null, g = null, y = []; // n = chosen, l = unknown, o = text, g = sort, y = details
  for (let S of b(r)) { // S = part, b = partsOf, r = hash
    let [x = "", ...p] = S.split("="), a = (0, e.x6)(x), f = a.toLowerCase(), c = p.join("="), d = (s, i) => { // x = rawKey, p = rest, S = part, a = key, f = small, c = raw, d = find, s = value, i = isKnown
      var T; // T = _a
      let h = (T = _(s, i)) != null ? T : null; // h = found, T = _a, _ = findKnown, s = value, i = isKnown
      return h === null && s && l.push(`${a}=${s}`), h;
    };
    if (!p.length && o !== null)
      o += `&${S}`;
    else if (!p.length)
      a && a !== e.x10 && l.push(a);
    else if (f === "q")
      o = c;
    else if (f === "sort")
      g = d((0, e.x6)(c), (s) => q.x22.includes(s));
    else if (f === "program") {
      let s = (0, e.x11)(c, t.hasProgram).map((i) => d(i, t.hasProgram)); // s = ids, c = raw, t = known, i = id, d = find
      y = Array.from(new Set(s)).filter((i) => i !== null);
    } else if (f !== "view")
      for (let s of (0, e.x11)(c, (i) => t.hasTerm(a, i))) { // s = term, c = raw, i = one, t = known, a = key
        let i = a, h = d(s, (T) => [a, f].some((A) => t.hasTerm(i = A, T))); // i = facet, a = key, h = id, d = find, s = term, T = one, f = small, A = each, t = known
        h !== null && n.set(i, Array.from(/* @__PURE__ */ new Set([...(w = n.get(i)) != null ? w : [], h])));
      }
  }
  return { query: { text: o === null ? "" : (0, e.x8)((0, e.x6)(o.replace(/[_+]/g, " "))), chosen: n, sort: g, details: y }, unknown: l };
}

// src/app/check-link.ts
var M = 200; // M = MAX_QUOTED
function O(r, t, { index: n, derive: l, fragmentOf: o, msg: g, notify: y, reveal: w }, S) { // O = checkLink, r = history, t = store, n = index, l = derive, o = fragmentOf, g = msg, y = notify, w = reveal, S = scrollTo
  let x = r.read(), { query: p, settled: a, open: f } = t.get(); // x = link, r = history, p = shown, a = settled, f = open, t = store
  if (!x || p !== a.query)
    return;
  let { query: c, unknown: d } = F(x, n), s = (0, E.x5)(n, l, c), { details: i } = s; // c = found, d = unknown, F = repairLink, x = link, n = index, s = query, l = derive, i = details
  o(s) !== o(p) && (t.set({ query: s, settled: { query: s, cause: "address" } }), i.length && w(() => (0, L.x4)(() => S(i)))), i.length < c.details.length ? y(g("link-hidden")) : d.length > 0 ? y(g("link-unknown", d.join(", ").slice(0, M))) : (0, e.x9)(x) !== e.x10 && r.write(o(s), "replace", f.filters);
}
}
};
// </nowiki>