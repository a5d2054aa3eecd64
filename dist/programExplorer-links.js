// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).links = {
runtime: 'aff3461788b0d50e',
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
  checkLink: () => m
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

var o = require("program-explorer-runtime"); // o = import_program_explorer_runtime

var a = require("program-explorer-runtime"); // a = import_program_explorer_runtime

var u = require("program-explorer-runtime"); // u = import_program_explorer_runtime

var i = require("program-explorer-runtime"); // i = import_program_explorer_runtime

// src/app/repair-link.ts
var s = /[\s.,:;!)\]}>"'\u2019\u201d\xbb\u200b-\u200f\ufeff]+$/, f = 20; // s = AFTER_LINK, f = MOST_ADDED

function p(e, r) { // p = findKnown, e = value, r = isKnown
  let t = e.slice(0, -f) + e.slice(-f).replace(s, ""); // t = clean, e = value, f = MOST_ADDED, s = AFTER_LINK
  return [ e, t, e.toLowerCase(), t.toLowerCase() ].find(r)
}

// src/app/check-link.ts
var c = 200; // c = MAX_QUOTED

function m(e, r, {index: t, derive: l, fragmentOf: n, msg: s, notify: f, reveal: m}, g) { // m = reveal, e = history, r = store, t = index, l = derive, n = fragmentOf, s = msg, f = notify, g = scrollTo
  let x = e.read(), {query: v, settled: d, open: h} = r.get(); // x = link, e = history, v = shown, d = settled, h = open, r = store
  if (!x || v !== d.query) return;
  let {query: y, unknown: w} = function(e, r) { // y = found, w = unknown, e = hash, r = known
    var t; // t = _a
    let l = new Map, n = [], o = null, a = null, s = []; // l = chosen, n = unknown, o = text, a = sort, s = details
    for (let f of function(e) { // f = part, e = hash
      var r; // r = _a
      let t = (r = (0, i.x9)(e)) != null ? r : ""; // t = rest, r = _a, i = import_program_explorer_runtime4, e = hash
      return (/[=&]/.test(t) ? t : (0, i.x6)(/\.3D/.test(t) ? t.replace(/\.([\dA-F]{2})/g, "%$1") : t)).split(/&(?:amp;)?/)
    }(e)) {
      let [e = "", ...c] = f.split("="), m = (0, i.x6)(e), g = m.toLowerCase(), x = c.join("="), v = (e, r) => { // e = value, c = rest, f = part, m = key, i = import_program_explorer_runtime4, g = small, x = raw, v = find, r = isKnown
        var t; // t = _a
        let l = (t = p(e, r)) != null ? t : null; // l = found, t = _a, p = findKnown, e = value, r = isKnown
        return l === null && e && n.push(`${m}=${e}`), l
      };
      if (!c.length && o !== null) o += `&${f}`; else if (!c.length) m && m !== i.x10 && n.push(m); else if (g === "q") o = x; else if (g === "sort") a = v((0, 
      i.x6)(x), e => u.x22.includes(e)); else if (g === "program") {
        let e = (0, i.x11)(x, r.hasProgram).map(e => v(e, r.hasProgram)); // e = id, i = import_program_explorer_runtime4, x = raw, r = known, v = find
        s = Array.from(new Set(e)).filter(e => e !== null)
      } else if (g !== "view") for (let e of (0, i.x11)(x, e => r.hasTerm(m, e))) {
        let n = m, o = v(e, e => [ m, g ].some(t => r.hasTerm(n = t, e))); // n = facet, m = key, o = id, v = find, e = one, g = small, t = each, r = known
        o !== null && l.set(n, Array.from(new Set([ ...(t = l.get(n)) != null ? t : [], o ])))
      }
    }
    return {
      query: {
        text: o === null ? "" : (0, i.x8)((0, i.x6)(o.replace(/[_+]/g, " "))),
        chosen: l,
        sort: a,
        details: s
      },
      unknown: n
    }
  }(x, t), q = (0, a.x5)(t, l, y), {details: b} = q;
  n(q) !== n(v) && (r.set({
    query: q,
    settled: {
      query: q,
      cause: "address"
    }
  }), b.length && m(() => (0, o.x4)(() => g(b)))), b.length < y.details.length ? f(s("link-hidden")) : w.length > 0 ? f(s("link-unknown", w.join(", ").slice(0, c))) : (0, 
  i.x9)(x) !== i.x10 && e.write(n(q), "replace", h.filters)
}
}
};
// </nowiki>