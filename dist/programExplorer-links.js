// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).links = {
runtime: '140bec32b171f263',
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
  checkLink: () => w
});

module.exports = (n => ((n, a, o, u) => {
  if (a && typeof a == "object" || typeof a == "function") for (let o of t(a)) !l.call(n, o) && o !== void 0 && e(n, o, {
    get: () => a[o],
    enumerable: !(u = r(a, o)) || u.enumerable
  });
  return n
})(e({}, "__esModule", {
  value: !0
}), n))(n);

var a = require("program-explorer-runtime"), o = e => a[e]; // a = shared, o = at, e = place

var u = o(5); // u = afterPaint, o = at

var s = o(6); // s = withoutHiddenDetails, o = at

var i = o(26); // i = SORTS, o = at

var f = o(9); // f = decode, o = at

var c = o(12), p = o(13), v = o(14), g = o(15); // c = normalText, o = at, p = restOf, v = SELFTEST, g = splitIds

// src/app/repair-link.ts
var d = /[\s.,:;!)\]}>"'\u2019\u201d\xbb\u200b-\u200f\ufeff]+$/, m = 20; // d = AFTER_LINK, m = MOST_ADDED

function h(e, r) { // h = findKnown, e = value, r = isKnown
  let t = e.slice(0, -m) + e.slice(-m).replace(d, ""); // t = clean, e = value, m = MOST_ADDED, d = AFTER_LINK
  return [ e, t, e.toLowerCase(), t.toLowerCase() ].find(r)
}

// src/app/check-link.ts
var y = 200; // y = MAX_QUOTED

function w(e, r, {index: t, derive: l, fragmentOf: n, msg: a, notify: o, reveal: d}, m) { // w = checkLink, e = history, r = store, t = index, l = derive, n = fragmentOf, a = msg, o = notify, d = reveal, m = scrollTo
  let w = e.read(), {query: b, settled: q, open: O} = r.get(); // w = link, e = history, b = shown, q = settled, O = open, r = store
  if (!w || b !== q.query) return;
  let {query: j, unknown: k} = function(e, r) { // j = found, k = unknown, e = hash, r = known
    var t; // t = _a
    let l = new Map, n = [], a = null, o = null, u = []; // l = chosen, n = unknown, a = text, o = sort, u = details
    for (let s of function(e) { // s = part, e = hash
      var r; // r = _a
      let t = (r = p(e)) != null ? r : ""; // t = rest, r = _a, p = restOf, e = hash
      return (/[=&]/.test(t) ? t : f(/\.3D/.test(t) ? t.replace(/\.([\dA-F]{2})/g, "%$1") : t)).split(/&(?:amp;)?/)
    }(e)) {
      let [e = "", ...c] = s.split("="), p = f(e), d = p.toLowerCase(), m = c.join("="), y = (e, r) => { // e = value, c = rest, s = part, p = key, f = decode, d = small, m = raw, y = find, r = isKnown
        var t; // t = _a
        let l = (t = h(e, r)) != null ? t : null; // l = found, t = _a, h = findKnown, e = value, r = isKnown
        return l === null && e && n.push(`${p}=${e}`), l
      };
      if (!c.length && a !== null) a += `&${s}`; else if (!c.length) p && p !== v && n.push(p); else if (d === "q") a = m; else if (d === "sort") o = y(f(m), e => i.includes(e)); else if (d === "program") {
        let e = g(m, r.hasProgram).map(e => y(e, r.hasProgram)); // e = id, g = splitIds, m = raw, r = known, y = find
        u = Array.from(new Set(e)).filter(e => e !== null)
      } else if (d !== "view") for (let e of g(m, e => r.hasTerm(p, e))) {
        let n = p, a = y(e, e => [ p, d ].some(t => r.hasTerm(n = t, e))); // n = facet, p = key, a = id, y = find, e = one, d = small, t = each, r = known
        a !== null && l.set(n, Array.from(new Set([ ...(t = l.get(n)) != null ? t : [], a ])))
      }
    }
    return {
      query: {
        text: a === null ? "" : c(f(a.replace(/[_+]/g, " "))),
        chosen: l,
        sort: o,
        details: u
      },
      unknown: n
    }
  }(w, t), P = s(t, l, j), {details: $} = P;
  n(P) !== n(b) && (r.set({
    query: P,
    settled: {
      query: P,
      cause: "address"
    }
  }), $.length && d(() => u(() => m($)))), $.length < j.details.length ? o(a("link-hidden")) : k.length > 0 ? o(a("link-unknown", k.join(", ").slice(0, y))) : p(w) !== v && e.write(n(P), "replace", O.filters)
}
}
};
// </nowiki>