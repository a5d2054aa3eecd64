// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).links = {
runtime: '53b8c08e9c3480f9',
create: function ( require, module ) {
"use strict";
var k = Object.defineProperty;
var K = Object.getOwnPropertyDescriptor;
var R = Object.getOwnPropertyNames;
var $ = Object.prototype.hasOwnProperty;
var b = (r, t) => {
  for (var n in t)
    k(r, n, { get: t[n], enumerable: !0 });
}, H = (r, t, n, i) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let s of R(t))
      !$.call(r, s) && s !== n && k(r, s, { get: () => t[s], enumerable: !(i = K(t, s)) || i.enumerable });
  return r;
};
var M = (r) => H(k({}, "__esModule", { value: !0 }), r);

// src/links.ts
var j = {}; // j = links_exports
b(j, {
  checkLink: () => A
});
module.exports = M(j);

// runtime:src/app/after-paint.ts
var L = require("program-explorer-runtime"); // L = import_program_explorer_runtime

// runtime:src/app/derive.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// runtime:src/explore/query.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// runtime:src/app/url.ts
var e = require("program-explorer-runtime"); // e = import_program_explorer_runtime

// src/app/repair-link.ts
var P = /[\s.,:;!)\]}>"'’”»\u200b-\u200f\ufeff]+$/, q = 20; // P = AFTER_LINK, q = MOST_ADDED
function _(r, t) { // _ = findKnown, r = value, t = isKnown
  let n = r.slice(0, -q) + r.slice(-q).replace(P, ""); // n = clean, r = value, q = MOST_ADDED, P = AFTER_LINK
  return [r, n, r.toLowerCase(), n.toLowerCase()].find(t);
}
function I(r) { // I = partsOf, r = hash
  var i; // i = _a
  let t = (i = (0, e.x9)(r)) != null ? i : ""; // t = rest, i = _a, r = hash
  return (/[=&]/.test(t) ? t : (0, e.x6)(/\.3D/.test(t) ? t.replace(/\.([\dA-F]{2})/g, "%$1") : t)).split(/&(?:amp;)?/);
}
function D(r, t) { // D = idsOf, r = list, t = isKnown
  return r.split(",").map(e.x6).flatMap((n) => t(n) ? n : n.split(","));
}
function F(r, t) { // F = repairLink, r = hash, t = known
  var w; // w = _a
  let n = /* @__PURE__ */ new Map(), i = [], s = null, g = null, y = []; // n = chosen, i = unknown, s = text, g = sort, y = details
  for (let S of I(r)) { // S = part, I = partsOf, r = hash
    let [x = "", ...c] = S.split("="), a = (0, e.x6)(x), f = a.toLowerCase(), p = c.join("="), d = (o, l) => { // x = rawKey, c = rest, S = part, a = key, f = small, p = raw, d = find, o = value, l = isKnown
      var T; // T = _a
      let h = (T = _(o, l)) != null ? T : null; // h = found, T = _a, _ = findKnown, o = value, l = isKnown
      return h === null && o && i.push(`${a}=${o}`), h;
    };
    if (!c.length && s !== null)
      s += `&${S}`;
    else if (!c.length)
      a && a !== e.x10 && i.push(a);
    else if (f === "q")
      s = p;
    else if (f === "sort")
      g = d((0, e.x6)(p), (o) => O.x21.includes(o));
    else if (f === "program")
      y = D(p, t.hasProgram).map((o) => d(o, t.hasProgram)).filter((o) => o !== null);
    else if (f !== "view")
      for (let o of D(p, (l) => t.hasTerm(a, l))) { // o = term, D = idsOf, p = raw, l = one, t = known, a = key
        let l = a, h = d(o, (T) => [a, f].some((C) => t.hasTerm(l = C, T))); // l = facet, a = key, h = id, d = find, o = term, T = one, f = small, C = each, t = known
        h !== null && n.set(l, Array.from(/* @__PURE__ */ new Set([...(w = n.get(l)) != null ? w : [], h])));
      }
  }
  return { query: { text: s === null ? "" : (0, e.x8)((0, e.x6)(s.replace(/[_+]/g, " "))), chosen: n, sort: g, details: y }, unknown: i };
}

// src/app/check-link.ts
var Q = 200; // Q = MAX_QUOTED
function A(r, t, { index: n, derive: i, fragmentOf: s, msg: g, notify: y, reveal: w }, S) { // A = checkLink, r = history, t = store, n = index, i = derive, s = fragmentOf, g = msg, y = notify, w = reveal, S = scrollTo
  let x = r.read(), { query: c, settled: a, open: f } = t.get(); // x = link, r = history, c = shown, a = settled, f = open, t = store
  if (!x || c !== a.query)
    return;
  let { query: p, unknown: d } = F(x, n), o = (0, E.x5)(n, i, p), { details: l } = o; // p = found, d = unknown, F = repairLink, x = link, n = index, o = query, i = derive, l = details
  s(o) !== s(c) && (t.set({ query: o, settled: { query: o, cause: "address" } }), l.length && w(() => (0, L.x4)(() => S(l)))), l.length < p.details.length ? y(g("link-hidden")) : d.length > 0 ? y(g("link-unknown", d.join(", ").slice(0, Q))) : (0, e.x9)(x) !== e.x10 && r.write(s(o), "replace", f.filters);
}
}
};
// </nowiki>