// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).links = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = runtime(5); // e = afterPaint

var r = runtime(7); // r = withoutHiddenDetails

var n = runtime(32), l = runtime(33); // n = isSort, l = LIST

var t = runtime(35); // t = VIEWS

var i = runtime(12); // i = decode

var u = runtime(14); // u = isColumn

var s = runtime(16), a = runtime(17), o = runtime(18), f = runtime(19); // s = normalText, a = restOf, o = SELFTEST, f = splitIds

// src/app/repair-link.ts
var m = /[\s.,:;!)\]}>"'\u2019\u201d\xbb\u200b-\u200f\ufeff]+$/, d = /^(?:visit|\d{4}-\d\d-\d\d)$/, v = /^\d+$/; // m = AFTER_LINK, d = SINCE, v = REVISION

function c(e, r) { // c = findKnown, e = value, r = isKnown
  let n = e.slice(0, -20) + e.slice(-20).replace(m, ""); // n = clean, e = value, m = AFTER_LINK
  return [ e, n, e.toLowerCase(), n.toLowerCase() ].find(r)
}

return {
  checkLink: function(m, w, {index: g, derive: h, fragmentOf: p, msg: y, notify: k, reveal: q}, $) {
    let A = m.read(), {query: L, settled: x, open: C} = w.get(); // A = link, m = history, L = shown, x = settled, C = open, w = store
    if (!A || L !== x.query) return;
    let {query: S, unknown: j} = function(e, r) { // S = found, j = unknown, e = hash, r = known
      var m, w, g; // m = _a, w = _b, g = _c
      let h = new Map, p = [], y = null, k = null, q = "", $ = "", A = "", L = [], x = [], C = function(e) { // h = chosen, p = unknown, y = text, k = sort, q = rows, $ = since, A = revision, L = columns, x = details, C = parts, e = hash
        var r; // r = _a
        let n = (r = a(e)) != null ? r : ""; // n = rest, r = _a, a = restOf, e = hash
        return (/[=&]/.test(n) ? n : i(/\.3D/.test(n) ? n.replace(/\.([\dA-F]{2})/g, "%$1") : n)).split(/&(?:amp;)?/)
      }(e), S = function(e) {
        var r; // r = _a
        let n = e.map(e => { // n = names, e = part
          var r, n; // r = _a, n = _b
          return (n = (r = /^view=(.*)/i.exec(e)) == null ? void 0 : r[1]) != null ? n : ""
        });
        return (r = t.find(e => n.some(r => c(i(r), r => r === e) !== void 0))) != null ? r : l
      }(C);
      for (let e of C) { // e = part, C = parts
        let [l = "", ...t] = e.split("="), s = i(l), a = s.toLowerCase(), C = t.join("="), j = (e, r) => { // l = rawKey, t = rest, e = value, s = key, i = decode, a = small, C = raw, j = find, r = isKnown
          var n; // n = _a
          let l = (n = c(e, r)) != null ? n : null; // l = found, n = _a, c = findKnown, e = value, r = isKnown
          return l === null && e && p.push(`${s}=${e}`), l
        };
        if (!t.length && y !== null) y += `&${e}`; else if (!t.length) s && s !== o && p.push(s); else if (a === "q") y = C; else if (a === "sort") k = j(i(C), e => n(e, S)); else if (a === "rows") q = i(C); else if (a === "since") $ = (m = j(i(C), e => d.test(e))) != null ? m : ""; else if (a === "revision") A = (w = j(i(C), e => v.test(e))) != null ? w : ""; else if (a === "columns") L = Array.from(new Set(f(C, u).filter(u))); else if (a === "program") {
          let e = f(C, r.hasProgram).map(e => j(e, r.hasProgram)); // e = id, f = splitIds, C = raw, r = known, j = find
          x = Array.from(new Set(e)).filter(e => e !== null)
        } else if (a !== "view") for (let e of f(C, e => r.hasTerm(s, e))) {
          let n = s, l = j(e, e => [ s, a ].some(l => r.hasTerm(n = l, e))); // n = facet, s = key, l = each, j = find, e = one, a = small, r = known
          l !== null && h.set(n, Array.from(new Set([ ...(g = h.get(n)) != null ? g : [], l ])))
        }
      }
      return {
        query: {
          text: y === null ? "" : s(i(y.replace(/[_+]/g, " "))),
          chosen: h,
          sort: k,
          details: x,
          view: S,
          rows: q,
          columns: L,
          since: $,
          revision: A
        },
        unknown: p
      }
    }
    // src/app/check-link.ts
    (A, g), P = r(g, h, S), {details: T} = P;
    p(P) !== p(L) && (w.set({
      query: P,
      settled: {
        query: P,
        cause: "address"
      }
    }), T.length && q(() => e(() => $(T)))), T.length < S.details.length ? k(y("link-hidden")) : j.length > 0 ? k(y("link-unknown", j.join(", ").slice(0, 200))) : a(A) !== o && m.write(p(P), "replace", C.filters)
  }
};
}
};
// </nowiki>