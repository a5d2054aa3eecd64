// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).links = {
runtime: '4d985588b0bce1ed',
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
  checkLink: () => O
});

module.exports = (n => ((n, o, a, u) => {
  if (o && typeof o == "object" || typeof o == "function") for (let a of t(o)) !l.call(n, a) && a !== void 0 && e(n, a, {
    get: () => o[a],
    enumerable: !(u = r(o, a)) || u.enumerable
  });
  return n
})(e({}, "__esModule", {
  value: !0
}), n))(n);

var o = require("program-explorer-runtime"), a = e => o[e]; // o = shared, a = at, e = place

var u = a(5); // u = afterPaint, a = at

var i = a(6); // i = withoutHiddenDetails, a = at

var s = a(30), f = a(31); // s = isSort, a = at, f = LIST

var v = a(33); // v = VIEWS, a = at

var c = a(10); // c = decode, a = at

var p = a(12); // p = isColumn, a = at

var m = a(14), d = a(15), g = a(16), w = a(17); // m = normalText, a = at, d = restOf, g = SELFTEST, w = splitIds

// src/app/repair-link.ts
var y = /[\s.,:;!)\]}>"'\u2019\u201d\xbb\u200b-\u200f\ufeff]+$/, h = 20; // y = AFTER_LINK, h = MOST_ADDED

function b(e, r) { // b = findKnown, e = value, r = isKnown
  let t = e.slice(0, -h) + e.slice(-h).replace(y, ""); // t = clean, e = value, h = MOST_ADDED, y = AFTER_LINK
  return [ e, t, e.toLowerCase(), t.toLowerCase() ].find(r)
}

// src/app/check-link.ts
var q = 200; // q = MAX_QUOTED

function O(e, r, {index: t, derive: l, fragmentOf: n, msg: o, notify: a, reveal: y}, h) { // O = checkLink, e = history, r = store, t = index, l = derive, n = fragmentOf, o = msg, a = notify, y = reveal, h = scrollTo
  let O = e.read(), {query: j, settled: k, open: P} = r.get(); // O = link, e = history, j = shown, k = settled, P = open, r = store
  if (!O || j !== k.query) return;
  let {query: x, unknown: $} = function(e, r) { // x = found, $ = unknown, e = hash, r = known
    var t; // t = _a
    let l = new Map, n = [], o = null, a = null, u = "", i = [], y = [], h = function(e) { // l = chosen, n = unknown, o = text, a = sort, u = rows, i = columns, y = details, h = parts, e = hash
      var r; // r = _a
      let t = (r = d(e)) != null ? r : ""; // t = rest, r = _a, d = restOf, e = hash
      return (/[=&]/.test(t) ? t : c(/\.3D/.test(t) ? t.replace(/\.([\dA-F]{2})/g, "%$1") : t)).split(/&(?:amp;)?/)
    }(e), q = function(e) {
      var r; // r = _a
      let t = e.map(e => { // t = names, e = part
        var r, t; // r = _a, t = _b
        return (t = (r = /^view=(.*)/i.exec(e)) == null ? void 0 : r[1]) != null ? t : ""
      });
      return (r = v.find(e => t.some(r => b(c(r), r => r === e) !== void 0))) != null ? r : f
    }(h);
    for (let e of h) { // e = part, h = parts
      let [f = "", ...v] = e.split("="), m = c(f), d = m.toLowerCase(), h = v.join("="), O = (e, r) => { // f = rawKey, v = rest, e = value, m = key, c = decode, d = small, h = raw, O = find, r = isKnown
        var t; // t = _a
        let l = (t = b(e, r)) != null ? t : null; // l = found, t = _a, b = findKnown, e = value, r = isKnown
        return l === null && e && n.push(`${m}=${e}`), l
      };
      if (!v.length && o !== null) o += `&${e}`; else if (!v.length) m && m !== g && n.push(m); else if (d === "q") o = h; else if (d === "sort") a = O(c(h), e => s(e, q)); else if (d === "rows") u = c(h); else if (d === "columns") i = Array.from(new Set(w(h, p).filter(p))); else if (d === "program") {
        let e = w(h, r.hasProgram).map(e => O(e, r.hasProgram)); // e = id, w = splitIds, h = raw, r = known, O = find
        y = Array.from(new Set(e)).filter(e => e !== null)
      } else if (d !== "view") for (let e of w(h, e => r.hasTerm(m, e))) {
        let n = m, o = O(e, e => [ m, d ].some(t => r.hasTerm(n = t, e))); // n = facet, m = key, o = id, O = find, e = one, d = small, t = each, r = known
        o !== null && l.set(n, Array.from(new Set([ ...(t = l.get(n)) != null ? t : [], o ])))
      }
    }
    return {
      query: {
        text: o === null ? "" : m(c(o.replace(/[_+]/g, " "))),
        chosen: l,
        sort: a,
        details: y,
        view: q,
        rows: u,
        columns: i
      },
      unknown: n
    }
  }(O, t), A = i(t, l, x), {details: L} = A;
  n(A) !== n(j) && (r.set({
    query: A,
    settled: {
      query: A,
      cause: "address"
    }
  }), L.length && y(() => u(() => h(L)))), L.length < x.details.length ? a(o("link-hidden")) : $.length > 0 ? a(o("link-unknown", $.join(", ").slice(0, q))) : d(O) !== g && e.write(n(A), "replace", P.filters)
}
}
};
// </nowiki>