// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).links = {
runtime: 'af0f8e29a6a4adfb',
create: function ( require, module ) {
"use strict";
var k = Object.defineProperty;
var C = Object.getOwnPropertyDescriptor;
var K = Object.getOwnPropertyNames;
var R = Object.prototype.hasOwnProperty;
var $ = (r, t) => {
  for (var n in t)
    k(r, n, { get: t[n], enumerable: !0 });
}, H = (r, t, n, l) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of K(t))
      !R.call(r, o) && o !== n && k(r, o, { get: () => t[o], enumerable: !(l = C(t, o)) || l.enumerable });
  return r;
};
var M = (r) => H(k({}, "__esModule", { value: !0 }), r);

// src/links.ts
var Q = {}; // Q = links_exports
$(Q, {
  checkLink: () => F
});
module.exports = M(Q);

// runtime:src/app/after-paint.ts
var L = require("program-explorer-runtime"); // L = import_program_explorer_runtime

// runtime:src/app/derive.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// runtime:src/explore/query.ts
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// runtime:src/app/url.ts
var e = require("program-explorer-runtime"); // e = import_program_explorer_runtime

// src/app/repair-link.ts
var _ = /[\s.,:;!)\]}>"'’”»\u200b-\u200f\ufeff]+$/, D = 20; // _ = AFTER_LINK, D = MOST_ADDED
function b(r, t) { // b = findKnown, r = value, t = isKnown
  let n = r.slice(0, -D) + r.slice(-D).replace(_, ""); // n = clean, r = value, D = MOST_ADDED, _ = AFTER_LINK
  return [r, n, r.toLowerCase(), n.toLowerCase()].find(t);
}
function I(r) { // I = partsOf, r = hash
  var l; // l = _a
  let t = (l = (0, e.x9)(r)) != null ? l : ""; // t = rest, l = _a, r = hash
  return (/[=&]/.test(t) ? t : (0, e.x6)(/\.3D/.test(t) ? t.replace(/\.([\dA-F]{2})/g, "%$1") : t)).split(/&(?:amp;)?/);
}
function O(r, t) { // O = repairLink, r = hash, t = known
  var S; // S = _a
  let n = /* @__PURE__ */ new Map(), l = [], o = null, g = null, y = null; // n = chosen, l = unknown, o = text, g = sort, y = program
  for (let h of I(r)) { // h = part, I = partsOf, r = hash
    let [w = "", ...c] = h.split("="), a = (0, e.x6)(w), f = a.toLowerCase(), p = c.join("="), u = (s, i) => { // w = rawKey, c = rest, h = part, a = key, f = small, p = raw, u = find, s = value, i = isKnown
      var T; // T = _a
      let x = (T = b(s, i)) != null ? T : null; // x = found, T = _a, b = findKnown, s = value, i = isKnown
      return x === null && s && l.push(`${a}=${s}`), x;
    };
    if (!c.length && o !== null)
      o += `&${h}`;
    else if (!c.length)
      a && a !== e.x10 && l.push(a);
    else if (f === "q")
      o = p;
    else if (f === "sort")
      g = u((0, e.x6)(p), (s) => q.x20.includes(s));
    else if (f === "program")
      y = u((0, e.x6)(p), t.hasProgram);
    else if (f !== "view")
      for (let s of p.split(",").map(e.x6).flatMap((i) => t.hasTerm(a, i) ? i : i.split(","))) { // s = term, p = raw, i = one, t = known, a = key
        let i = a, x = u(s, (T) => [a, f].some((A) => t.hasTerm(i = A, T))); // i = facet, a = key, x = id, u = find, s = term, T = one, f = small, A = each, t = known
        x !== null && n.set(i, Array.from(/* @__PURE__ */ new Set([...(S = n.get(i)) != null ? S : [], x])));
      }
  }
  return { query: { text: o === null ? "" : (0, e.x8)((0, e.x6)(o.replace(/[_+]/g, " "))), chosen: n, sort: g, program: y }, unknown: l };
}

// src/app/check-link.ts
var P = 200; // P = MAX_QUOTED
function F(r, t, { index: n, derive: l, fragmentOf: o, msg: g, notify: y, reveal: S }, h) { // F = checkLink, r = history, t = store, n = index, l = derive, o = fragmentOf, g = msg, y = notify, S = reveal, h = scrollTo
  let w = r.read(), { query: c, settled: a, open: f } = t.get(); // w = link, r = history, c = shown, a = settled, f = open, t = store
  if (!w || c !== a.query)
    return;
  let { query: p, unknown: u } = O(w, n), s = (0, E.x5)(n, l, p), { program: i } = s; // p = found, u = unknown, O = repairLink, w = link, n = index, s = query, l = derive, i = program
  o(s) !== o(c) && (t.set({ query: s, settled: { query: s, cause: "address" } }), i !== null && S(() => (0, L.x4)(() => h(i)))), i !== p.program ? y(g("link-hidden")) : u.length > 0 ? y(g("link-unknown", u.join(", ").slice(0, P))) : (0, e.x9)(w) !== e.x10 && r.write(o(s), "replace", f.filters);
}
}
};
// </nowiki>