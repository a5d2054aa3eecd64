// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).links = {
runtime: '0191c83113f40410',
create: function ( require, module ) {
"use strict";
var A = Object.defineProperty;
var H = Object.getOwnPropertyDescriptor;
var P = Object.getOwnPropertyNames;
var R = Object.prototype.hasOwnProperty;
var _ = (r, t) => {
  for (var s in t)
    A(r, s, { get: t[s], enumerable: !0 });
}, b = (r, t, s, o) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let n of P(t))
      !R.call(r, n) && n !== s && A(r, n, { get: () => t[n], enumerable: !(o = H(t, n)) || o.enumerable });
  return r;
};
var M = (r) => b(A({}, "__esModule", { value: !0 }), r);

// src/links.ts
var v = {}; // v = links_exports
_(v, {
  checkLink: () => K
});
module.exports = M(v);

// runtime:src/app/after-paint.ts
var C = require("program-explorer-runtime"); // C = import_program_explorer_runtime

// runtime:src/app/derive.ts
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// runtime:src/explore/query.ts
var c = require("program-explorer-runtime"); // c = import_program_explorer_runtime

// runtime:src/app/url.ts
var e = require("program-explorer-runtime"); // e = import_program_explorer_runtime

// src/app/repair-link.ts
var N = /[\s.,:;!)\]}>"'’”»\u200b-\u200f\ufeff]+$/, F = 20; // N = AFTER_LINK, F = MOST_ADDED
function O(r, t) { // O = findKnown, r = value, t = isKnown
  let s = r.slice(0, -F) + r.slice(-F).replace(N, ""); // s = clean, r = value, F = MOST_ADDED, N = AFTER_LINK
  return [r, s, r.toLowerCase(), s.toLowerCase()].find(t);
}
function Q(r) { // Q = partsOf, r = hash
  var o; // o = _a
  let t = (o = (0, e.x10)(r)) != null ? o : ""; // t = rest, o = _a, r = hash
  return (/[=&]/.test(t) ? t : (0, e.x6)(/\.3D/.test(t) ? t.replace(/\.([\dA-F]{2})/g, "%$1") : t)).split(/&(?:amp;)?/);
}
function j(r) { // j = viewOf, r = parts
  var s; // s = _a
  let t = r.map((o) => { // t = names, r = parts, o = part
    var n, f; // n = _a, f = _b
    return (f = (n = /^view=(.*)/i.exec(o)) == null ? void 0 : n[1]) != null ? f : "";
  });
  return (s = c.x28.find((o) => t.some((n) => O((0, e.x6)(n), (f) => f === o) !== void 0))) != null ? s : c.x26;
}
function V(r, t) { // V = repairLink, r = hash, t = known
  var L; // L = _a
  let s = /* @__PURE__ */ new Map(), o = [], n = null, f = null, x = "", h = [], T = [], d = Q(r), y = j(d); // s = chosen, o = unknown, n = text, f = sort, x = rows, h = columns, T = details, d = parts, Q = partsOf, r = hash, y = view, j = viewOf
  for (let k of d) { // k = part, d = parts
    let [E = "", ...p] = k.split("="), i = (0, e.x6)(E), l = i.toLowerCase(), u = p.join("="), q = (m, a) => { // E = rawKey, p = rest, k = part, i = key, l = small, u = raw, q = find, m = value, a = isKnown
      var I; // I = _a
      let S = (I = O(m, a)) != null ? I : null; // S = found, I = _a, O = findKnown, m = value, a = isKnown
      return S === null && m && o.push(`${i}=${m}`), S;
    };
    if (!p.length && n !== null)
      n += `&${k}`;
    else if (!p.length)
      i && i !== e.x11 && o.push(i);
    else if (l === "q")
      n = u;
    else if (l === "sort")
      f = q((0, e.x6)(u), (m) => (0, c.x25)(m, y));
    else if (l === "rows")
      x = (0, e.x6)(u);
    else if (l === "columns")
      h = Array.from(new Set((0, e.x12)(u, e.x7).filter(e.x7)));
    else if (l === "program") {
      let m = (0, e.x12)(u, t.hasProgram).map((a) => q(a, t.hasProgram)); // m = ids, u = raw, t = known, a = id, q = find
      T = Array.from(new Set(m)).filter((a) => a !== null);
    } else if (l !== "view")
      for (let m of (0, e.x12)(u, (a) => t.hasTerm(i, a))) { // m = term, u = raw, a = one, t = known, i = key
        let a = i, S = q(m, (I) => [i, l].some(($) => t.hasTerm(a = $, I))); // a = facet, i = key, S = id, q = find, m = term, I = one, l = small, $ = each, t = known
        S !== null && s.set(a, Array.from(/* @__PURE__ */ new Set([...(L = s.get(a)) != null ? L : [], S])));
      }
  }
  return { query: { text: n === null ? "" : (0, e.x9)((0, e.x6)(n.replace(/[_+]/g, " "))), chosen: s, sort: f, details: T, view: y, rows: x, columns: h }, unknown: o };
}

// src/app/check-link.ts
var W = 200; // W = MAX_QUOTED
function K(r, t, { index: s, derive: o, fragmentOf: n, msg: f, notify: x, reveal: h }, T) { // K = checkLink, r = history, t = store, s = index, o = derive, n = fragmentOf, f = msg, x = notify, h = reveal, T = scrollTo
  let d = r.read(), { query: y, settled: L, open: k } = t.get(); // d = link, r = history, y = shown, L = settled, k = open, t = store
  if (!d || y !== L.query)
    return;
  let { query: E, unknown: p } = V(d, s), i = (0, D.x5)(s, o, E), { details: l } = i; // E = found, p = unknown, V = repairLink, d = link, s = index, i = query, o = derive, l = details
  n(i) !== n(y) && (t.set({ query: i, settled: { query: i, cause: "address" } }), l.length && h(() => (0, C.x4)(() => T(l)))), l.length < E.details.length ? x(f("link-hidden")) : p.length > 0 ? x(f("link-unknown", p.join(", ").slice(0, W))) : (0, e.x10)(d) !== e.x11 && r.write(n(i), "replace", k.filters);
}
}
};
// </nowiki>