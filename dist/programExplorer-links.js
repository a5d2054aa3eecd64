// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).links = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty;

var r = Object.getOwnPropertyDescriptor;

var t = Object.getOwnPropertyNames;

var l = Object.prototype.hasOwnProperty;

// src/links.ts
var n = {}; // n = links_exports

((r, t) => {
  for (var l in t) e(r, l, {
    get: t[l],
    enumerable: !0
  })
})(n, {
  checkLink: () => k
});

module.exports = (n => ((n, i, o, s) => {
  if (i && typeof i == "object" || typeof i == "function") for (let o of t(i)) !l.call(n, o) && o !== void 0 && e(n, o, {
    get: () => i[o],
    enumerable: !(s = r(i, o)) || s.enumerable
  });
  return n
})(e({}, "__esModule", {
  value: !0
}), n))(n);

var i = require("program-explorer-runtime"), o = e => i[e]; // i = shared, o = at, e = place

var s = o(5); // s = afterPaint, o = at

var a = o(7); // a = withoutHiddenDetails, o = at

var u = o(32), f = o(33); // u = isSort, o = at, f = LIST

var v = o(35); // v = VIEWS, o = at

var c = o(12); // c = decode, o = at

var d = o(14); // d = isColumn, o = at

var p = o(16), m = o(17), g = o(18), w = o(19); // p = normalText, o = at, m = restOf, g = SELFTEST, w = splitIds

// src/app/repair-link.ts
var y = /[\s.,:;!)\]}>"'\u2019\u201d\xbb\u200b-\u200f\ufeff]+$/, h = 20, b = /^(?:visit|\d{4}-\d\d-\d\d)$/, q = /^\d+$/; // y = AFTER_LINK, h = MOST_ADDED, b = SINCE, q = REVISION

function O(e, r) { // O = findKnown, e = value, r = isKnown
  let t = e.slice(0, -h) + e.slice(-h).replace(y, ""); // t = clean, e = value, h = MOST_ADDED, y = AFTER_LINK
  return [ e, t, e.toLowerCase(), t.toLowerCase() ].find(r)
}

// src/app/check-link.ts
var j = 200; // j = MAX_QUOTED

function k(e, r, {index: t, derive: l, fragmentOf: n, msg: i, notify: o, reveal: y}, h) { // k = checkLink, e = history, r = store, t = index, l = derive, n = fragmentOf, i = msg, o = notify, y = reveal, h = scrollTo
  let k = e.read(), {query: $, settled: P, open: x} = r.get(); // k = link, e = history, $ = shown, P = settled, x = open, r = store
  if (!k || $ !== P.query) return;
  let {query: A, unknown: L} = function(e, r) { // A = found, L = unknown, e = hash, r = known
    var t, l, n; // t = _a, l = _b, n = _c
    let i = new Map, o = [], s = null, a = null, y = "", h = "", j = "", k = [], $ = [], P = function(e) { // i = chosen, o = unknown, s = text, a = sort, y = rows, h = since, j = revision, k = columns, $ = details, P = parts, e = hash
      var r; // r = _a
      let t = (r = m(e)) != null ? r : ""; // t = rest, r = _a, m = restOf, e = hash
      return (/[=&]/.test(t) ? t : c(/\.3D/.test(t) ? t.replace(/\.([\dA-F]{2})/g, "%$1") : t)).split(/&(?:amp;)?/)
    }(e), x = function(e) {
      var r; // r = _a
      let t = e.map(e => { // t = names, e = part
        var r, t; // r = _a, t = _b
        return (t = (r = /^view=(.*)/i.exec(e)) == null ? void 0 : r[1]) != null ? t : ""
      });
      return (r = v.find(e => t.some(r => O(c(r), r => r === e) !== void 0))) != null ? r : f
    }(P);
    for (let e of P) { // e = part, P = parts
      let [f = "", ...v] = e.split("="), p = c(f), m = p.toLowerCase(), P = v.join("="), A = (e, r) => { // f = rawKey, v = rest, e = value, p = key, c = decode, m = small, P = raw, A = find, r = isKnown
        var t; // t = _a
        let l = (t = O(e, r)) != null ? t : null; // l = found, t = _a, O = findKnown, e = value, r = isKnown
        return l === null && e && o.push(`${p}=${e}`), l
      };
      if (!v.length && s !== null) s += `&${e}`; else if (!v.length) p && p !== g && o.push(p); else if (m === "q") s = P; else if (m === "sort") a = A(c(P), e => u(e, x)); else if (m === "rows") y = c(P); else if (m === "since") h = (t = A(c(P), e => b.test(e))) != null ? t : ""; else if (m === "revision") j = (l = A(c(P), e => q.test(e))) != null ? l : ""; else if (m === "columns") k = Array.from(new Set(w(P, d).filter(d))); else if (m === "program") {
        let e = w(P, r.hasProgram).map(e => A(e, r.hasProgram)); // e = id, w = splitIds, P = raw, r = known, A = find
        $ = Array.from(new Set(e)).filter(e => e !== null)
      } else if (m !== "view") for (let e of w(P, e => r.hasTerm(p, e))) {
        let t = p, l = A(e, e => [ p, m ].some(l => r.hasTerm(t = l, e))); // t = facet, p = key, l = each, A = find, e = one, m = small, r = known
        l !== null && i.set(t, Array.from(new Set([ ...(n = i.get(t)) != null ? n : [], l ])))
      }
    }
    return {
      query: {
        text: s === null ? "" : p(c(s.replace(/[_+]/g, " "))),
        chosen: i,
        sort: a,
        details: $,
        view: x,
        rows: y,
        columns: k,
        since: h,
        revision: j
      },
      unknown: o
    }
  }(k, t), C = a(t, l, A), {details: S} = C;
  n(C) !== n($) && (r.set({
    query: C,
    settled: {
      query: C,
      cause: "address"
    }
  }), S.length && y(() => s(() => h(S)))), S.length < A.details.length ? o(i("link-hidden")) : L.length > 0 ? o(i("link-unknown", L.join(", ").slice(0, j))) : m(k) !== g && e.write(n(C), "replace", x.filters)
}
}
};
// </nowiki>