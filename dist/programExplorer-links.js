// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).links = {
runtime: 'aded14fff1739343',
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
  var i; // i = _a
  let t = (i = (0, e.x13)(r)) != null ? i : ""; // t = rest, i = _a, r = hash
  return (/[=&]/.test(t) ? t : (0, e.x9)(/\.3D/.test(t) ? t.replace(/\.([\dA-F]{2})/g, "%$1") : t)).split(/&(?:amp;)?/);
}
function q(r, t) { // q = idsOf, r = list, t = isKnown
  return r.split(",").map(e.x9).flatMap((n) => t(n) ? n : n.split(","));
}
function F(r, t) { // F = repairLink, r = hash, t = known
  var w; // w = _a
  let n = /* @__PURE__ */ new Map(), i = [], s = null, g = null, y = []; // n = chosen, i = unknown, s = text, g = sort, y = details
  for (let S of _(r)) { // S = part, _ = partsOf, r = hash
    let [x = "", ...c] = S.split("="), a = (0, e.x9)(x), f = a.toLowerCase(), p = c.join("="), d = (o, l) => { // x = rawKey, c = rest, S = part, a = key, f = small, p = raw, d = find, o = value, l = isKnown
      var T; // T = _a
      let h = (T = P(o, l)) != null ? T : null; // h = found, T = _a, P = findKnown, o = value, l = isKnown
      return h === null && o && i.push(`${a}=${o}`), h;
    };
    if (!c.length && s !== null)
      s += `&${S}`;
    else if (!c.length)
      a && a !== e.x14 && i.push(a);
    else if (f === "q")
      s = p;
    else if (f === "sort")
      g = d((0, e.x9)(p), (o) => D.x25.includes(o));
    else if (f === "program")
      y = q(p, t.hasProgram).map((o) => d(o, t.hasProgram)).filter((o) => o !== null);
    else if (f !== "view")
      for (let o of q(p, (l) => t.hasTerm(a, l))) { // o = term, q = idsOf, p = raw, l = one, t = known, a = key
        let l = a, h = d(o, (T) => [a, f].some((C) => t.hasTerm(l = C, T))); // l = facet, a = key, h = id, d = find, o = term, T = one, f = small, C = each, t = known
        h !== null && n.set(l, Array.from(/* @__PURE__ */ new Set([...(w = n.get(l)) != null ? w : [], h])));
      }
  }
  return { query: { text: s === null ? "" : (0, e.x12)((0, e.x9)(s.replace(/[_+]/g, " "))), chosen: n, sort: g, details: y }, unknown: i };
}

// src/app/check-link.ts
var Q = 200; // Q = MAX_QUOTED
function A(r, t, { index: n, derive: i, fragmentOf: s, msg: g, notify: y, reveal: w }, S) { // A = checkLink, r = history, t = store, n = index, i = derive, s = fragmentOf, g = msg, y = notify, w = reveal, S = scrollTo
  let x = r.read(), { query: c, settled: a, open: f } = t.get(); // x = link, r = history, c = shown, a = settled, f = open, t = store
  if (!x || c !== a.query)
    return;
  let { query: p, unknown: d } = F(x, n), o = (0, E.x6)(n, i, p), { details: l } = o; // p = found, d = unknown, F = repairLink, x = link, n = index, o = query, i = derive, l = details
  s(o) !== s(c) && (t.set({ query: o, settled: { query: o, cause: "address" } }), l.length && w(() => (0, L.x5)(() => S(l)))), l.length < p.details.length ? y(g("link-hidden")) : d.length > 0 ? y(g("link-unknown", d.join(", ").slice(0, Q))) : (0, e.x13)(x) !== e.x14 && r.write(s(o), "replace", f.filters);
}
}
};
// </nowiki>