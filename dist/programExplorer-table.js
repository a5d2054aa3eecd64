// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).table = {
runtime: '04f2642de80432e4',
create: function ( require, module ) {
"use strict";
var s = Object.defineProperty;
var c = Object.getOwnPropertyDescriptor;
var d = Object.getOwnPropertyNames;
var g = Object.prototype.hasOwnProperty;
var w = (t, r) => {
  for (var a in r)
    s(t, a, { get: r[a], enumerable: !0 });
}, y = (t, r, a, m) => {
  if (r && typeof r == "object" || typeof r == "function")
    for (let o of d(r))
      !g.call(t, o) && o !== a && s(t, o, { get: () => r[o], enumerable: !(m = c(r, o)) || m.enumerable });
  return t;
};
var u = (t) => y(s({}, "__esModule", { value: !0 }), t);

// src/table.ts
var P = {}; // P = table_exports
w(P, {
  View: () => l
});
module.exports = u(P);

// runtime:preact
var e = require("program-explorer-runtime"); // e = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var p = require("program-explorer-runtime"); // p = import_program_explorer_runtime

// src/views/table/table.tsx
function l({ view: { context: { index: t, labels: r, language: a, msg: m }, results: o } }) { // l = Table, t = index, r = labels, a = language, m = msg, o = results
  return /* @__PURE__ */ (0, e.x3)("table", { class: "program-explorer__table", "aria-label": m("programs") }, /* @__PURE__ */ (0, e.x3)("tbody", null, o.order.map((n) => { // m = msg, o = results, n = number
    let { id: f, title: b } = t.programs[n]; // f = id, b = title, t = index, n = number
    return /* @__PURE__ */ (0, e.x3)("tr", { key: f }, /* @__PURE__ */ (0, e.x3)("th", { scope: "row" }, /* @__PURE__ */ (0, e.x3)(p.x72, { text: r.pick(b), around: a })));
  })));
}
}
};
// </nowiki>