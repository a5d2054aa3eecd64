// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).links = {
runtime: 'e678f09ea4046a2f',
create: function ( require, module ) {
"use strict";
var k = Object.defineProperty;
var K = Object.getOwnPropertyDescriptor;
var R = Object.getOwnPropertyNames;
var $ = Object.prototype.hasOwnProperty;
var b = (r, t) => {
  for (var n in t)
    k(r, n, { get: t[n], enumerable: !0 });
}, H = (r, t, n, l) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of R(t))
      !$.call(r, o) && o !== n && k(r, o, { get: () => t[o], enumerable: !(l = K(t, o)) || l.enumerable });
  return r;
};
var I = (r) => H(k({}, "__esModule", { value: !0 }), r);

// src/links.ts
var j = {}; // j = links_exports
b(j, {
  checkLink: () => A
});
module.exports = I(j);

// runtime:src/app/after-paint.ts
var L = require("program-explorer-runtime"); // L = import_program_explorer_runtime

// runtime:src/app/derive.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// runtime:src/explore/query.ts
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// runtime:src/app/url.ts
var e = require("program-explorer-runtime"); // e = import_program_explorer_runtime

// src/app/repair-link.ts
var M = /[\s.,:;!)\]}>"'’”»\u200b-\u200f\ufeff]+$/, O = 20; // M = AFTER_LINK, O = MOST_ADDED
function P(r, t) { // P = findKnown, r = value, t = isKnown
  let n = r.slice(0, -O) + r.slice(-O).replace(M, ""); // n = clean, r = value, O = MOST_ADDED, M = AFTER_LINK
  return [r, n, r.toLowerCase(), n.toLowerCase()].find(t);
}
function _(r) { // _ = partsOf, r = hash
  var l; // l = _a
  let t = (l = (0, e.x13)(r)) != null ? l : ""; // t = rest, l = _a, r = hash
  return (/[=&]/.test(t) ? t : (0, e.x9)(/\.3D/.test(t) ? t.replace(/\.([\dA-F]{2})/g, "%$1") : t)).split(/&(?:amp;)?/);
}
function q(r, t) { // q = idsOf, r = list, t = isKnown
  return r.split(",").map(e.x9).flatMap((n) => t(n) ? n : n.split(","));
}
function F(r, t) { // F = repairLink, r = hash, t = known
  var w; // w = _a
  let n = /* @__PURE__ */ new Map(), l = [], o = null, g = null, y = []; // n = chosen, l = unknown, o = text, g = sort, y = details
  for (let S of _(r)) { // S = part, _ = partsOf, r = hash
    let [x = "", ...p] = S.split("="), a = (0, e.x9)(x), f = a.toLowerCase(), c = p.join("="), d = (s, i) => { // x = rawKey, p = rest, S = part, a = key, f = small, c = raw, d = find, s = value, i = isKnown
      var T; // T = _a
      let h = (T = P(s, i)) != null ? T : null; // h = found, T = _a, P = findKnown, s = value, i = isKnown
      return h === null && s && l.push(`${a}=${s}`), h;
    };
    if (!p.length && o !== null)
      o += `&${S}`;
    else if (!p.length)
      a && a !== e.x14 && l.push(a);
    else if (f === "q")
      o = c;
    else if (f === "sort")
      g = d((0, e.x9)(c), (s) => D.x25.includes(s));
    else if (f === "program") {
      let s = q(c, t.hasProgram).map((i) => d(i, t.hasProgram)); // s = ids, q = idsOf, c = raw, t = known, i = id, d = find
      y = Array.from(new Set(s)).filter((i) => i !== null);
    } else if (f !== "view")
      for (let s of q(c, (i) => t.hasTerm(a, i))) { // s = term, q = idsOf, c = raw, i = one, t = known, a = key
        let i = a, h = d(s, (T) => [a, f].some((C) => t.hasTerm(i = C, T))); // i = facet, a = key, h = id, d = find, s = term, T = one, f = small, C = each, t = known
        h !== null && n.set(i, Array.from(/* @__PURE__ */ new Set([...(w = n.get(i)) != null ? w : [], h])));
      }
  }
  return { query: { text: o === null ? "" : (0, e.x12)((0, e.x9)(o.replace(/[_+]/g, " "))), chosen: n, sort: g, details: y }, unknown: l };
}

// src/app/check-link.ts
var Q = 200; // Q = MAX_QUOTED
function A(r, t, { index: n, derive: l, fragmentOf: o, msg: g, notify: y, reveal: w }, S) { // A = checkLink, r = history, t = store, n = index, l = derive, o = fragmentOf, g = msg, y = notify, w = reveal, S = scrollTo
  let x = r.read(), { query: p, settled: a, open: f } = t.get(); // x = link, r = history, p = shown, a = settled, f = open, t = store
  if (!x || p !== a.query)
    return;
  let { query: c, unknown: d } = F(x, n), s = (0, E.x6)(n, l, c), { details: i } = s; // c = found, d = unknown, F = repairLink, x = link, n = index, s = query, l = derive, i = details
  o(s) !== o(p) && (t.set({ query: s, settled: { query: s, cause: "address" } }), i.length && w(() => (0, L.x5)(() => S(i)))), i.length < c.details.length ? y(g("link-hidden")) : d.length > 0 ? y(g("link-unknown", d.join(", ").slice(0, Q))) : (0, e.x13)(x) !== e.x14 && r.write(o(s), "replace", f.filters);
}
}
};
// </nowiki>