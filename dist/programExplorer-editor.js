// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).editor = {
runtime: '9f14ce9cddaad867',
create: function ( require, module ) {
"use strict";
var Me = Object.defineProperty, mr = Object.defineProperties, gr = Object.getOwnPropertyDescriptor, yr = Object.getOwnPropertyDescriptors, hr = Object.getOwnPropertyNames, Fe = Object.getOwnPropertySymbols;
var Ze = Object.prototype.hasOwnProperty, Tt = Object.prototype.propertyIsEnumerable;
var _t = (e, t, n) => t in e ? Me(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, h = (e, t) => {
  for (var n in t || (t = {}))
    Ze.call(t, n) && _t(e, n, t[n]);
  if (Fe)
    for (var n of Fe(t))
      Tt.call(t, n) && _t(e, n, t[n]);
  return e;
}, b = (e, t) => mr(e, yr(t));
var At = (e, t) => {
  var n = {};
  for (var r in e)
    Ze.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && Fe)
    for (var r of Fe(e))
      t.indexOf(r) < 0 && Tt.call(e, r) && (n[r] = e[r]);
  return n;
};
var wr = (e, t) => {
  for (var n in t)
    Me(e, n, { get: t[n], enumerable: !0 });
}, xr = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of hr(t))
      !Ze.call(e, o) && o !== n && Me(e, o, { get: () => t[o], enumerable: !(r = gr(t, o)) || r.enumerable });
  return e;
};
var br = (e) => xr(Me({}, "__esModule", { value: !0 }), e);
var T = (e, t, n) => new Promise((r, o) => {
  var s = (l) => {
    try {
      a(n.next(l));
    } catch (c) {
      o(c);
    }
  }, i = (l) => {
    try {
      a(n.throw(l));
    } catch (c) {
      o(c);
    }
  }, a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(s, i);
  a((n = n.apply(e, t)).next());
});

// src/editor.ts
var Lo = {}; // Lo = editor_exports
wr(Lo, {
  createPageEditor: () => Rt,
  findProposals: () => he,
  open: () => Io,
  saveChanges: () => Ne
});
module.exports = br(Lo);

// runtime:preact
var d = require("program-explorer-runtime"); // d = import_program_explorer_runtime

// runtime:src/app/url.ts
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// runtime:src/messages/direction.ts
var Qe = require("program-explorer-runtime"); // Qe = import_program_explorer_runtime

// src/page/tool-box.ts
function Ft(e, t) { // Ft = openToolBox, e = root, t = language
  let n = document.activeElement, r = document.createElement("div"); // n = opener, r = element
  return r.lang = t, r.dir = (0, Qe.x31)(t), e.insertBefore(r, e.firstChild), {
    element: r,
    close: () => {
      r.remove(), n instanceof HTMLElement && n.isConnected && n.focus();
    }
  };
}

// runtime:src/programs/parse-options.ts
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// runtime:src/programs/parse-for-readers.ts
var be = require("program-explorer-runtime"); // be = import_program_explorer_runtime

// runtime:src/views/parts/heading.tsx
var et = require("program-explorer-runtime"); // et = import_program_explorer_runtime

// runtime:src/programs/schema.ts
var tt = require("program-explorer-runtime"); // tt = import_program_explorer_runtime

// runtime:src/programs/kinds.ts
var P = require("program-explorer-runtime"); // P = import_program_explorer_runtime

// src/edit/json-value.ts
var vr = 512; // vr = MOST_LEVELS
function Mt(e, t) { // Mt = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some((n) => Mt(n, t - 1)));
}
function J(e) { // J = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return Mt(t, vr) ? void 0 : t;
  } catch (t) {
    return;
  }
}
function k(e, t) { // k = fieldOf, e = value, t = name
  return (0, P.x55)(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}
function _(e, t) { // _ = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t))
    return e.length === t.length && e.every((n, r) => _(n, t[r]));
  if ((0, P.x55)(e) && (0, P.x55)(t)) {
    let n = Object.keys(e); // n = keys, e = one
    return n.length === Object.keys(t).length && n.every((r) => _(e[r], k(t, r)));
  }
  return e === t;
}

// src/edit/field-order.ts
function kr(e, t) { // kr = inside, e = node, t = name
  let { entries: n, value: r, item: o } = e || {}, s = n ? k(n, t) : r || o; // n = entries, r = value, o = item, e = node, s = found, k = fieldOf, t = name
  return s && (s.wrapped || s);
}
function It(e) { // It = rankIn, e = path
  var r; // r = _a
  let t = Object.keys(((r = e.reduce(kr, tt.x68)) == null ? void 0 : r.entries) || {}), n = t.includes("language") ? t.indexOf("language") - 0.5 : t.length; // t = known, r = _a, e = path, kr = inside, n = unknown
  return (o) => t.includes(o) ? t.indexOf(o) : n;
}
function nt(e, t, n) { // nt = indexForField, e = path, t = names, n = name
  let r = It(e); // r = rank, It = rankIn, e = path
  return t.reduce((o, s, i) => r(s) <= r(n) ? i + 1 : o, 0);
}
function Lt(e, t) { // Lt = inFieldOrder, e = record, t = fields
  let n = It(e); // n = rank, It = rankIn, e = record
  return Object.fromEntries(Object.entries(t).map(([r, o], s) => ({ name: r, value: o, index: s })).sort((r, o) => n(r.name) - n(o.name) || r.index - o.index).map(({ name: r, value: o }) => [r, o]));
}

// src/edit/json-text.ts
function jt(e) { // jt = open, e = text
  let t = { isList: e.startsWith("["), members: [], close: e.slice(1, -1) }, n = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/g, r = 0, o = 1, s = 1, i = null; // t = branch, e = text, n = token, r = depth, o = start, s = valueStart, i = name
  for (let a = n.exec(e); a; a = n.exec(e)) { // a = found, n = token, e = text
    let { 0: l, index: c } = a; // l = sign, c = index, a = found
    if (l === "{" || l === "[" ? r++ : (l === "}" || l === "]") && r--, l === ":" && r === 1)
      i = JSON.parse(e.slice(o, c)), s = c + 1;
    else if (r === 0 || l === "," && r === 1) {
      let u = e.slice(s, c), f = u.trim(); // u = padded, e = text, s = valueStart, c = index, f = value
      if (f) {
        let p = s + u.indexOf(f) + f.length; // p = valueEnd, s = valueStart, u = padded, f = value
        t.close = e.slice(p, c), t.members.push({ name: i, head: e.slice(o, p - f.length), value: f, tail: r ? t.close : "" });
      }
      o = s = c + 1;
    }
  }
  return t;
}
function ee(e) { // ee = write, e = value
  if (typeof e == "string")
    return e;
  let t = e.members.map(({ head: n, value: r, tail: o }) => n + ee(r) + o).join(","); // t = members, e = value, n = head, r = inner, o = tail, ee = write
  return e.isList ? `[${t}${e.close}]` : `{${t}${e.close}}`;
}
function ve({ members: e }, t) { // ve = indexOfName, e = members, t = name
  var r; // r = _a
  let n = e.length - 1; // n = index, e = members
  for (; n >= 0 && ((r = e[n]) == null ? void 0 : r.name) !== t; ) // n = index, r = _a, e = members, t = name
    n--;
  return n;
}

// src/edit/records.ts
var Dt = ["needs", "programs"], Cr = ["vocabularies", "series", ...Dt], Sr = ["terms"]; // Dt = LISTS, Cr = PAGE_COLLECTIONS, Sr = VOCABULARY_COLLECTIONS
function de({ length: e, 0: t }) { // de = collectionsOf, e = length, t = first
  return e === 0 ? Cr : e === 2 && t === "vocabularies" ? Sr : [];
}
function K([e]) { // K = isInList, e = first
  return Dt.includes(e);
}
function z(e) { // z = openPage, e = text
  let t = e.trim() || "{}", n = Math.max(e.indexOf(t), 0); // t = json, e = text, n = start
  return (0, P.x55)(J(t)) ? { name: null, head: e.slice(0, n), value: t, tail: e.slice(n + t.length) } : null;
}
function Bt({ head: e, value: t, tail: n }) { // Bt = writePage, e = head, t = value, n = tail
  return e + ee(t) + n;
}
function M(e) { // M = valueOf, e = member
  return e && JSON.parse(ee(e.value));
}
function Nt(e, t) { // Nt = openAs, e = isList, t = member
  if (typeof t.value == "string" && t.value.startsWith(e ? "[" : "{")) {
    t.value = jt(t.value);
    let n = /* @__PURE__ */ new Set(); // n = ids
    for (let r of e ? t.value.members : []) { // r = item, e = isList, t = member
      let o = k(M(r), "id"); // o = id, k = fieldOf, M = valueOf, r = item
      r.name = typeof o == "string" && !n.has(o) ? o : null, n.add(o);
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value;
}
function le(e) { // le = openObject, e = member
  return Nt(!1, e);
}
function ce(e, t) { // ce = memberOf, e = branch, t = name
  return e ? e.members[ve(e, t)] : void 0;
}
function G(e, t) { // G = openRecords, e = owner, t = collection
  let n = ce(le(e), t[t.length - 1]); // n = member, ce = memberOf, le = openObject, e = owner, t = collection
  return n ? Nt(K(t), n) : null;
}
function I(e, t) { // I = findRecord, e = page, t = path
  let n = e; // n = found, e = page
  for (let r = 0; n && r < t.length; r += 2) // r = depth, n = found, t = path
    n = ce(G(n, t.slice(0, r + 1)), t[r + 1]);
  return n;
}
function ke(e) { // ke = byId, e = records
  return new Map((e ? e.members : []).filter(({ name: t }) => t !== null).map((t) => [t.name, t]));
}

// src/edit/wiki-json.ts
var Pr = /[<>&\u2028\u2029]/g, Jt = { lineBreak: `
`, indent: "	" };
function Xt({ members: [e] }) { // Xt = styleOf, e = first
  let [, t, n] = /(\r?\n)([ \t]+)/.exec(e ? e.head : "") || []; // t = lineBreak, n = indent, e = first
  return t && n ? { lineBreak: t, indent: n } : h(h({}, Jt), e && { indent: "" });
}
function Ie({ lineBreak: e, indent: t }, n) { // Ie = newLine, e = lineBreak, t = indent, n = depth
  return t && e + t.repeat(n);
}
function Ce(e, t = Jt, n = 0) { // Ce = toJson, e = value, t = style, Jt = WIKI_STYLE, n = depth
  return JSON.stringify(e, null, t.indent).replace(/\n/g, Ie(t, n)).replace(Pr, (r) => `\\u${`000${r.charCodeAt(0).toString(16).toUpperCase()}`.slice(-4)}`);
}

// src/edit/apply.ts
function rt(e, t, n, r, o, s) { // rt = insert, e = branch, t = index, n = name, r = value, o = depth, s = style
  let i = Ie(s, o), a = e.isList ? "" : `${Ce(n)}:${i && " "}`; // i = start, Ie = newLine, s = style, o = depth, a = key, e = branch, Ce = toJson, n = name
  e.members.length || (e.close = Ie(s, o - 1)), e.members.splice(t, 0, { name: n, head: i + a, value: Ce(r, s, o), tail: "" });
}
function Vt(e, t) { // Vt = remove, e = branch, t = name
  e.members = e.members.filter((n) => n.name !== t), e.members.length || (e.close = "");
}
function ot(e, t) { // ot = indexAfter, e = branch, t = name
  let n = t === null ? -1 : ve(e, t); // n = index, t = name, ve = indexOfName, e = branch
  return t === null || n >= 0 ? n + 1 : -1;
}
function Er(e, { record: t, field: n, from: r, to: o, after: s }, i) { // Er = applyEdit, e = page, t = record, n = field, r = from, o = to, s = after, i = style
  let a = n[n.length - 1], l = n.slice(0, -1), c = [...t, ...l], u = I(e, t); // a = name, n = field, l = parents, c = path, t = record, u = found, I = findRecord, e = page
  if (a === void 0)
    return !u || !t.length || K(t) || !_(M(u), r) || o === void 0 ? !1 : (u.value = Ce(o, i, c.length), !0);
  let f = l.reduce((m, v) => m && ce(le(m), v), u), p = f ? le(f) : null, g = ce(p, a); // f = parent, l = parents, m = member, v = key, ce = memberOf, le = openObject, u = found, p = branch, g = member, a = name
  if (!p || !_(M(g), r) || K(t) && c.length === t.length && a === "id")
    return !1;
  if (o === void 0)
    Vt(p, a);
  else if (g)
    g.value = Ce(o, i, c.length + 1);
  else {
    let m = s === void 0 ? -1 : ot(p, s); // m = index, s = after, ot = indexAfter, p = branch
    rt(p, m < 0 ? nt(c, p.members.map((v) => v.name), a) : m, a, o, c.length + 1, i);
  }
  return !0;
}
function Or(e, t, n) { // Or = recordsForNew, e = owner, t = collection, n = style
  let r = t[t.length - 1], o = le(e); // r = name, t = collection, o = fields, le = openObject, e = owner
  if (o && ve(o, r) < 0) {
    let s = nt(t.slice(0, -1), o.members.map((i) => i.name), r); // s = index, nt = indexForField, t = collection, o = fields, i = one, r = name
    rt(o, s, r, K(t) ? [] : {}, t.length, n);
  }
  return G(e, t);
}
function Rr(e, { record: t, value: n, after: r }, o) { // Rr = applyAdd, e = page, t = record, n = value, r = after, o = style
  let s = t.slice(0, -1), i = t[s.length], a = I(e, s.slice(0, -1)); // s = collection, t = record, i = id, a = owner, I = findRecord, e = page
  if (!a || I(e, t) || K(t) && k(n, "id") !== i)
    return !1;
  let l = Or(a, s, o); // l = records, Or = recordsForNew, a = owner, s = collection, o = style
  if (l) {
    let c = ot(l, r); // c = index, ot = indexAfter, l = records, r = after
    rt(l, c < 0 ? l.members.length : c, i, n, t.length, o);
  }
  return !!l;
}
function $r(e, t, n) { // $r = applyMove, e = records, t = member, n = to
  let r = e.members.filter((s) => s !== t), o = ot(b(h({}, e), { members: r }), n); // r = others, e = records, s = one, t = member, o = index, ot = indexAfter, b = __spreadProps, h = __spreadValues, n = to
  return o >= 0 && (r.splice(o, 0, t), e.members = r), o >= 0;
}
function _r(e, t, n) { // _r = applyChange, e = page, t = change, n = style
  let { kind: r, record: o } = t; // r = kind, o = record, t = change
  if (r === "edit")
    return Er(e, t, n);
  if (!o.length)
    return !1;
  if (r === "add")
    return Rr(e, t, n);
  let s = I(e, o.slice(0, -2)), i = s ? G(s, o.slice(0, -1)) : null, a = o[o.length - 1], l = ce(i, a); // s = owner, I = findRecord, e = page, o = record, i = records, G = openRecords, a = id, l = member, ce = memberOf
  return !i || !l || r === "remove" && !_(M(l), t.value) ? !1 : r === "move" ? $r(i, l, t.to) : (Vt(i, a), !0);
}
function H(e, t) { // H = applyChanges, e = text, t = changes
  let n = z(e), r = n && le(n); // n = page, z = openPage, e = text, r = fields, le = openObject
  if (!n || !r)
    return null;
  let o = Xt(r), s = t.filter((i) => !_r(n, i, o)); // o = style, Xt = styleOf, r = fields, s = refused, t = changes, i = change, _r = applyChange, n = page
  return { text: Bt(n), refused: s };
}

// src/edit/compare-values.ts
function Le(e, t, n, r, o, s = []) { // Le = compareValues, e = record, t = field, n = from, r = to, o = visit, s = skipped
  if (_(n, r))
    return;
  if (!(0, P.x55)(n) || !(0, P.x55)(r)) {
    o({ kind: "edit", record: e, field: t, from: n, to: r });
    return;
  }
  let i = null; // i = after
  for (let a of Object.keys(n)) // a = key, n = from
    k(r, a) === void 0 ? o({ kind: "edit", record: e, field: [...t, a], from: n[a], to: void 0, after: i }) : i = a;
  i = null;
  for (let a of Object.keys(r)) { // a = key, r = to
    let l = k(n, a); // l = old, k = fieldOf, n = from, a = key
    l === void 0 ? o({ kind: "edit", record: e, field: [...t, a], from: void 0, to: r[a], after: i }) : s.includes(a) || Le(e, [...t, a], l, r[a], o), i = a;
  }
}
function Se(e, t, n) { // Se = editsBetween, e = record, t = from, n = to
  let r = []; // r = edits
  return Le(e, [], t, n, (o) => r.push(o)), r;
}

// src/edit/record-order.ts
function Wt(e) { // Wt = createOrder, e = ids
  let t = /* @__PURE__ */ new Map([[null, null]]), n = /* @__PURE__ */ new Map([[null, null]]), r = (i, a) => { // t = next, n = previous, r = link, i = one, a = other
    t.set(i, a), n.set(a, i);
  }, o = {
    remove(i) {
      var l, c; // l = _a, c = _b
      let a = (l = n.get(i)) != null ? l : null; // a = before, l = _a, n = previous, i = id
      return r(a, (c = t.get(i)) != null ? c : null), a;
    },
    insert(i, a) {
      var c; // c = _a
      let l = (c = t.get(a)) != null ? c : null; // l = following, c = _a, t = next, a = after
      r(a, i), r(i, l);
    }
  }, s = null;
  for (let i of e) // i = id, e = ids
    o.insert(i, s), s = i;
  return o;
}
function Ut(e, t) { // Ut = movedIds, e = before, t = after
  let n = new Map(e.map((a, l) => [a, l])), r = (a) => n.get(a), o = [], s = /* @__PURE__ */ new Map(); // n = positions, e = before, a = id, l = index, r = position, o = ends, s = previous
  for (let a of t) { // a = id, t = after
    let l = 0, c = o.length; // l = low, c = high, o = ends
    for (; l < c; ) { // l = low, c = high
      let u = l + c >> 1; // u = middle, l = low, c = high
      r(o[u]) < r(a) ? l = u + 1 : c = u;
    }
    s.set(a, o[l - 1]), o[l] = a;
  }
  let i = new Set(t); // i = moved, t = after
  for (let a = o.pop(); a !== void 0; a = s.get(a)) // a = id, o = ends, s = previous
    i.delete(a);
  return i;
}

// src/edit/compare-pages.ts
function Tr(e, t, n, r) { // Tr = compareCollections, e = path, t = before, n = after, r = visit
  let o = ke(t), s = ke(n), i = Ut([...o.keys()].filter((c) => s.has(c)), [...s.keys()].filter((c) => o.has(c))), a = Wt(o.keys()); // o = old, ke = byId, t = before, s = now, n = after, i = moved, Ut = movedIds, c = id, a = order, Wt = createOrder
  o.forEach((c, u) => { // o = old, c = member, u = id
    s.has(u) || r({ kind: "remove", record: [...e, u], value: M(c), after: a.remove(u) });
  });
  let l = null; // l = last
  s.forEach((c, u) => { // s = now, c = member, u = id
    let f = [...e, u]; // f = record, e = path, u = id
    o.has(u) ? i.has(u) && (r({ kind: "move", record: f, from: a.remove(u), to: l }), a.insert(u, l)) : (r({ kind: "add", record: f, value: M(c), after: l }), a.insert(u, l)), l = u;
  }), s.forEach((c, u) => Kt([...e, u], o.get(u) || c, c, r));
}
function Kt(e, t, n, r) { // Kt = compareRecords, e = path, t = before, n = after, r = visit
  if (ee(t.value) === ee(n.value))
    return;
  let o = [], s = []; // o = names, s = compareInside
  for (let i of de(e)) { // i = name, de = collectionsOf, e = path
    let a = [...e, i], l = G(t, a), c = G(n, a); // a = collection, e = path, i = name, l = old, G = openRecords, t = before, c = now, n = after
    l && c && (o.push(i), s.push(() => Tr(a, l, c, r)));
  }
  Le(e, [], M(t), M(n), r, o), s.forEach((i) => i());
}
function te(e, t) { // te = comparePages, e = before, t = after
  let n = z(e), r = z(t); // n = old, z = openPage, e = before, r = now, t = after
  if (!n || !r)
    return null;
  let o = []; // o = changes
  return Kt([], n, r, (s) => o.push(s)), o;
}

// src/edit/add-in-order.ts
function je(e, t) { // je = addInOrder, e = order, t = others
  let n = new Set(e), r = [], o = /* @__PURE__ */ new Map(), s = r; // n = known, e = order, r = first, o = following, s = added
  for (let a of t) // a = name, t = others
    n.has(a) ? (s = [], o.set(a, s)) : s.push(a);
  let i = [...r]; // i = all, r = first
  for (let a of e) // a = name, e = order
    i.push(a), (o.get(a) || []).forEach((l) => i.push(l));
  return i;
}

// src/edit/merge-lists.ts
function Ar(e) { // Ar = linkOrText, e = item
  let t = ["id", "page", "url"].map((n) => k(e, n)).find((n) => typeof n == "string"); // t = name, n = value, k = fieldOf, e = item
  return t === void 0 ? JSON.stringify(e) : `${t} `;
}
function Fr(e, t) { // Fr = namedItems, e = value, t = nameOf
  let n = Array.isArray(e) ? e : e === void 0 ? [] : [e], r = new Map(n.map((o) => [t(o), o])); // n = list, e = value, r = items, o = item, t = nameOf
  return r.size === n.length && n.every((o) => typeof o == "string" || (0, P.x55)(o)) ? r : null;
}
function Mr(e, t, n, r) { // Mr = mergeItems, e = base, t = mine, n = theirs, r = mergeItem
  let o = (p) => [...p.keys()].filter((g) => [e, t, n].every((m) => m.has(g))), s = (p, g) => [...p.keys()].some((m) => !e.has(m) && !g.has(m)), i = (p, g) => [...p].some(([m, v]) => e.has(m) && !g.has(m) && !_(v, e.get(m))); // o = orderOf, p = items, g = others, e = base, t = mine, n = theirs, m = name, s = addedBy, i = changedBy, v = item, _ = isEqual
  if ([...e.keys()].some((p) => !t.has(p) && !n.has(p)) && s(t, n) && s(n, t) || i(t, n) || i(n, t))
    return null;
  let l = !_(o(n), o(e)); // l = theirsIsMoved, _ = isEqual, o = orderOf, n = theirs, e = base
  if (l && !_(o(t), o(e)) && !_(o(t), o(n)))
    return null;
  let [c, u] = l ? [n, t] : [t, n], f = []; // c = first, u = second, l = theirsIsMoved, n = theirs, t = mine, f = merged
  for (let p of je([...c.keys()], u.keys())) // p = name, je = addInOrder, c = first, u = second
    if (t.has(p) && n.has(p)) {
      let g = r(e.get(p), t.get(p), n.get(p)); // g = item, r = mergeItem, e = base, p = name, t = mine, n = theirs
      if (!g)
        return null;
      f.push(g.value);
    } else e.has(p) || f.push(t.has(p) ? t.get(p) : n.get(p));
  return f;
}
function qt(e, t, n, r) { // qt = mergeLists, e = base, t = mine, n = theirs, r = mergeItem
  for (let o of [Ar, JSON.stringify]) { // o = nameOf, Ar = linkOrText
    let [s, i, a] = [e, t, n].map((l) => Fr(l, o)); // s = from, i = my, a = their, e = base, t = mine, n = theirs, l = value, Fr = namedItems, o = nameOf
    if (s && i && a)
      return Mr(s, i, a, r);
  }
  return null;
}

// src/edit/merge-values.ts
function zt(e, t) { // zt = languageOf, e = plain, t = texts
  let n = typeof e == "string" && (0, P.x55)(t) ? Object.keys(t).filter((r) => t[r] === e) : []; // n = languages, e = plain, t = texts, r = language
  return n.length === 1 ? n[0] : void 0;
}
function Gt(e, t, n) { // Gt = withField, e = object, t = name, n = value
  return Object.fromEntries(Object.entries(e).map(([r, o]) => [r, r === t ? n : o]));
}
function De({ base: e, mine: t, theirs: n }, r, o) { // De = mergeValues, e = base, t = mine, n = theirs, r = field, o = conflicts
  if (_(t, n) || _(e, t))
    return n;
  if (_(e, n))
    return t;
  let s = zt(e, t) || zt(e, n); // s = language, zt = languageOf, e = base, t = mine, n = theirs
  if ((0, P.x55)(t) && (0, P.x55)(n)) {
    let i = [], a = Ir({ base: s ? { [s]: e } : e, mine: t, theirs: n }, r, i); // i = found, a = merged, Ir = mergeObjects, s = language, e = base, t = mine, n = theirs, r = field
    if (Object.keys(a).length || i.length)
      return i.forEach((l) => o.push(l)), a;
  } else {
    if (s && typeof n == "string")
      return Gt(t, s, n);
    if (s && typeof t == "string")
      return Gt(n, s, t);
    if (Array.isArray(t) || Array.isArray(n)) {
      let i = qt(e, t, n, (...a) => { // i = merged, qt = mergeLists, e = base, t = mine, n = theirs, a = sides
        let l = [], c = De({ base: a[0], mine: a[1], theirs: a[2] }, [], l); // l = found, c = value, De = mergeValues, a = sides
        return l.length ? null : { value: c };
      });
      if (i)
        return i;
    }
  }
  return o.push({ field: r, base: e, mine: t, theirs: n }), n;
}
function Ir({ base: e, mine: t, theirs: n }, r, o) { // Ir = mergeObjects, e = base, t = mine, n = theirs, r = field, o = conflicts
  let i = je(Object.keys(n), Object.keys(t)).map((a) => [a, De( // i = fields, je = addInOrder, n = theirs, t = mine, a = name, De = mergeValues
    { base: k(e, a), mine: k(t, a), theirs: k(n, a) },
    [...r, a],
    o
  )]);
  return Object.fromEntries(i.filter(([, a]) => a !== void 0));
}

// src/edit/merge-record.ts
var it = { changes: [], conflicts: [] }; // it = NOTHING
function st(e, t) { // st = idsBefore, e = page, t = record
  let n = I(e, t.slice(0, -2)), r = [...ke(n ? G(n, t.slice(0, -1)) : null).keys()]; // n = owner, I = findRecord, e = page, t = record, r = ids, ke = byId, G = openRecords
  return r.slice(0, Math.max(r.indexOf(t[t.length - 1]), 0));
}
function at(e) { // at = lastOf, e = ids
  return e.length ? e[e.length - 1] : null;
}
function dt({ mine: e, theirs: t }, n, r) { // dt = placeOnTheirs, e = mine, t = theirs, n = record, r = isAdded
  return at(st(e, n).filter((o) => { // at = lastOf, st = idsBefore, e = mine, n = record, o = id
    let s = [...n.slice(0, -1), o]; // s = other, n = record, o = id
    return I(t, s) || r(s);
  }));
}
function Be({ base: e, mine: t, theirs: n }, r) { // Be = valuesOf, e = base, t = mine, n = theirs, r = record
  return { base: M(I(e, r)), mine: M(I(t, r)), theirs: M(I(n, r)) };
}
function Ht(e, t) { // Ht = mergeLost, e = pages, t = record
  let n = Be(e, t), r = dt(e, t, () => !1); // n = values, Be = valuesOf, e = pages, t = record, r = after, dt = placeOnTheirs
  return { changes: [], conflicts: [b(h({ record: t, field: [] }, n), { takeMine: [{ kind: "add", record: t, value: n.mine, after: r }] })] };
}
function Zt(e, { record: t, value: n }, r) { // Zt = mergeAdd, e = pages, t = record, n = value, r = isAdded
  let { theirs: o } = Be(e, t); // o = theirs, Be = valuesOf, e = pages, t = record
  return o === void 0 ? { changes: [{ kind: "add", record: t, value: n, after: dt(e, t, r) }], conflicts: [] } : _(n, o) ? it : { changes: [], conflicts: [{ record: t, field: [], base: void 0, mine: n, theirs: o, takeMine: Se(t, o, n) }] };
}
function Qt(e, { record: t, value: n }, r) { // Qt = mergeRemove, e = pages, t = record, n = value, r = isTouched
  let { theirs: o } = Be(e, t); // o = theirs, Be = valuesOf, e = pages, t = record
  if (o === void 0)
    return it;
  let s = { kind: "remove", record: t, value: o, after: at(st(e.theirs, t)) }; // s = removal, t = record, o = theirs, at = lastOf, st = idsBefore, e = pages
  return r ? { changes: [], conflicts: [{ record: t, field: [], base: n, mine: void 0, theirs: o, takeMine: [s] }] } : { changes: [s], conflicts: [] };
}
function en(e, { record: t }, n, r) { // en = mergeMove, e = pages, t = record, n = isMoved, r = isAdded
  let [o, s, i] = [e.base, e.mine, e.theirs].map((l) => at(st(l, t))), a = { kind: "move", record: t, from: i != null ? i : null, to: dt(e, t, r) }; // o = base, s = mine, i = theirs, e = pages, l = page, at = lastOf, st = idsBefore, t = record, a = move, dt = placeOnTheirs, r = isAdded
  return a.from === a.to ? it : n ? { changes: [], conflicts: [{ record: t, field: null, base: o, mine: s, theirs: i, takeMine: [a] }] } : { changes: [a], conflicts: [] };
}
function Yt(e, t, n) { // Yt = withFieldsOf, e = value, t = other, n = names
  return (0, P.x55)(e) && n.length ? Object.fromEntries(Object.keys(e).map((r) => [r, k(n.includes(r) ? t : e, r)])) : e;
}
function tn(e, t, n) { // tn = mergeEdits, e = pages, t = record, n = edits
  let { base: r, mine: o, theirs: s } = Be(e, t), i = de(t).filter((c) => !n.some(({ field: u }) => u[0] === c)), a = [], l = De({ base: Yt(r, s, i), mine: Yt(o, s, i), theirs: s }, [], a); // r = base, o = mine, s = theirs, Be = valuesOf, e = pages, t = record, i = names, de = collectionsOf, c = name, n = edits, u = field, a = conflicts, l = merged, De = mergeValues, Yt = withFieldsOf
  return {
    changes: Se(t, s, l),
    conflicts: a.map((c) => b(h({
      record: t
    }, c), {
      takeMine: [{ kind: "edit", record: t, field: c.field, from: c.theirs, to: c.mine }]
    }))
  };
}

// src/edit/net-changes.ts
function nn(e, t) { // nn = netChanges, e = text, t = changes
  let n = H(e, t); // n = applied, H = applyChanges, e = text, t = changes
  return n && b(h({}, n), { changes: te(e, n.text) || [] });
}

// src/edit/merge.ts
var V = (e) => JSON.stringify(e); // V = nameOf, e = path
function rn(e) { // rn = withOwner, e = record
  return e.length > 2 ? [e.slice(0, 2), e] : [e];
}
function Lr(e, t, n) { // Lr = createMerge, e = pages, t = mine, n = theirs
  let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Set(); // r = touched, o = moved
  for (let { kind: u, record: f } of n) // u = kind, f = record, n = theirs
    u === "move" ? o.add(V(f)) : u !== "remove" && rn(f).forEach((p) => r.add(V(p)));
  let s = /* @__PURE__ */ new Map(); // s = edits
  for (let u of t) // u = change, t = mine
    u.kind === "edit" && s.set(V(u.record), [...s.get(V(u.record)) || [], u]);
  let i = /* @__PURE__ */ new Set(), a = (u) => i.has(V(u)), l = /* @__PURE__ */ new Set(), c = (u, f) => { // i = added, a = isAdded, u = record, V = nameOf, l = done, c = once, f = merge
    let p = l.has(V(u)); // p = isDone, l = done, V = nameOf, u = record
    return l.add(V(u)), p ? null : f();
  };
  return (u) => { // u = change
    let { kind: f, record: p } = u, g = rn(p).find((m) => I(e.base, m) && !I(e.theirs, m)); // f = kind, p = record, u = change, g = lost, rn = withOwner, m = one, I = findRecord, e = pages
    if (f === "remove")
      return Qt(e, u, r.has(V(p)));
    if (g)
      return f === "move" ? null : c(g, () => Ht(e, g));
    switch (f) {
      case "add":
        return i.add(V(p)), Zt(e, u, a);
      case "move":
        return en(e, u, o.has(V(p)), a);
      default:
        return c(p, () => tn(e, p, s.get(V(p)) || []));
    }
  };
}
function lt(e, t, n) { // lt = merge, e = base, t = mine, n = theirs
  let r = nn(e, t), o = te(e, n), [s, i, a] = [e, r ? r.text : "", n].map(z); // r = net, nn = netChanges, e = base, t = mine, o = theirChanges, te = comparePages, n = theirs, s = basePage, i = minePage, a = theirPage, z = openPage
  if (!r || !o || !s || !i || !a)
    return null;
  let l = r.changes.map(Lr({ base: s, mine: i, theirs: a }, r.changes, o)), c = [], u = []; // l = outcomes, r = net, Lr = createMerge, s = basePage, i = minePage, a = theirPage, o = theirChanges, c = changes, u = conflicts
  for (let p of l) // p = outcome, l = outcomes
    (p ? p.changes : []).forEach((g) => c.push(g)), (p ? p.conflicts : []).forEach((g) => u.push(g));
  let f = H(n, c); // f = applied, H = applyChanges, n = theirs, c = changes
  return (f ? f.refused : []).forEach((p) => u.push({
    record: p.record,
    field: [],
    base: void 0,
    mine: p.kind === "add" ? p.value : void 0,
    theirs: void 0,
    takeMine: [p]
  })), { changes: te(n, f ? f.text : n) || [], conflicts: u, refused: r.refused };
}

// src/edit/save.ts
var jr = 3; // jr = MOST_TRIES
function Z({ record: e, field: t, theirs: n }) { // Z = conflictKey, e = record, t = field, n = theirs
  return JSON.stringify([e, t, n]);
}
function Dr(e, { base: t, changes: n, decisions: r = /* @__PURE__ */ new Map() }) { // Dr = mergeInto, e = page, t = base, n = changes, r = decisions
  let o = lt(t.text, n, e.text); // o = merged, lt = merge, t = base, n = changes, e = page
  if (!o)
    return { kind: "unreadable" };
  if (o.conflicts.filter((u) => !r.has(Z(u))).length)
    return { kind: "ask", conflicts: o.conflicts };
  let a = o.conflicts.filter((u) => r.get(Z(u))).reduce((u, { takeMine: f }) => u.concat(f), o.changes), l = H(e.text, a), c = o.refused.concat(l ? l.refused : a); // a = all, o = merged, u = list, r = decisions, Z = conflictKey, f = takeMine, l = applied, H = applyChanges, e = page, c = refused
  return l && !c.length ? { kind: "merged", text: l.text, changes: a } : { kind: "misfit", changes: c };
}
function Br(e, t, n, r, o) { // Br = check, e = editor, t = page, n = changes, r = sent, o = revision
  return T(this, null, function* () {
    let s = yield e.read(t.title); // s = now, e = editor, t = page
    if (s.kind === "failed")
      return { kind: "saved", text: r, revision: o, before: t.revision };
    let i = lt(t.text, n, s.text), a = i ? i.conflicts.reduce((l, { takeMine: c }) => l.concat(c), i.changes) : n; // i = merged, lt = merge, t = page, n = changes, s = now, a = missing, l = list, c = takeMine
    return a.length ? { kind: "lost", changes: a } : { kind: "saved", text: s.text, revision: s.revision, before: t.revision };
  });
}
function Ne(e, t) { // Ne = saveChanges, e = editor, t = input
  return T(this, null, function* () {
    let { title: n, summary: r, captcha: o } = t; // n = title, r = summary, o = captcha, t = input
    for (let s = 0; s < jr; s++) { // s = tries, jr = MOST_TRIES
      let i = yield e.read(n); // i = page, e = editor, n = title
      if (i.kind === "failed")
        return i;
      if (i.refusal)
        return i.refusal;
      let a = Dr(i, t); // a = merged, Dr = mergeInto, i = page, t = input
      if (a.kind !== "merged")
        return a;
      let { text: l, changes: c } = a; // l = text, c = changes, a = merged
      if (l === i.text)
        return { kind: "unchanged", text: l, revision: i.revision, before: i.revision };
      let u = yield e.save(h({ title: n, text: l, base: i.revision, summary: r }, o && { captcha: o })); // u = result, e = editor, h = __spreadValues, n = title, l = text, i = page, r = summary, o = captcha
      switch (u.kind) {
        case "saved":
          return u.before === i.revision ? { kind: "saved", text: l, revision: u.revision, before: i.revision } : Br(e, i, c, l, u.revision);
        case "unchanged":
          return { kind: "unchanged", text: l, revision: i.revision, before: i.revision };
        case "conflict":
          break;
        default:
          return u;
      }
    }
    return { kind: "busy" };
  });
}

// src/edit/form/fields.ts
var on = ["about", "when", "who", "size", "materials", "related", "record"], Je = [ // on = GROUPS, Je = FIELDS
  { name: "title", control: "text", group: "about" },
  { name: "id", control: "id", group: "about" },
  { name: "summary", control: "long-text", group: "about" },
  { name: "notice", control: "text", group: "about" },
  { name: "page", control: "link", group: "about" },
  { name: "join", control: "join", group: "about" },
  { name: "status", control: "status", group: "when" },
  { name: "start", control: "date", group: "when" },
  { name: "end", control: "date", group: "when" },
  { name: "dates", control: "dates", group: "when" },
  { name: "language", control: "languages", group: "who" },
  { name: "interpreted", control: "languages", group: "who" },
  { name: "session", control: "session", group: "size" },
  { name: "duration", control: "text", group: "size" },
  { name: "scale", control: "text", group: "size" },
  { name: "team", control: "lines", group: "size" },
  { name: "partners", control: "lines", group: "size" },
  { name: "materials", control: "materials", group: "materials" },
  { name: "partOf", control: "program", group: "related" },
  { name: "followedBy", control: "programs", group: "related" },
  { name: "owner", control: "words", group: "record" },
  { name: "reviewed", control: "checked", group: "record" },
  { name: "sources", control: "addresses", group: "record" }
];
function Pe(e) { // Pe = isFieldName, e = name
  return Je.some((t) => t.name === e);
}
function sn(e) { // sn = formFields, e = vocabularies
  let t = e.filter((r) => !Pe(r)).map((r) => ({ name: r, control: "terms", group: "who" })), n = Je.findIndex(({ name: r }) => r === "language"); // t = terms, e = vocabularies, r = name, Pe = isFieldName, n = index, Je = FIELDS
  return [...Je.slice(0, n), ...t, ...Je.slice(n)];
}

// runtime:src/programs/dates.ts
var Ee = require("program-explorer-runtime"); // Ee = import_program_explorer_runtime

// runtime:src/programs/status.ts
var ue = require("program-explorer-runtime"); // ue = import_program_explorer_runtime

// runtime:src/programs/patterns.ts
var pe = require("program-explorer-runtime"); // pe = import_program_explorer_runtime

// src/views/editor/inputs.tsx
function A({ id: e, value: t, name: n, described: r, onInput: o, lang: s, isLong: i = !1, list: a, size: l = "full", isReadOnly: c = !1 }) { // A = TextInput, e = id, t = value, n = name, r = described, o = onInput, s = lang, i = isLong, a = list, l = size, c = isReadOnly
  let u = { // u = common
    id: e,
    lang: s,
    list: a,
    dir: "auto",
    value: typeof t == "string" || typeof t == "number" ? String(t) : "",
    readOnly: c,
    autocomplete: "off",
    "aria-label": n,
    "aria-describedby": r,
    onInput: (f) => o(f.currentTarget.value)
  };
  return i ? /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-text-area" }, /* @__PURE__ */ (0, d.x3)("textarea", h({ class: "cdx-text-area__textarea", rows: 3 }, u))) : /* @__PURE__ */ (0, d.x3)("div", { class: `cdx-text-input program-explorer__input--${l}` }, /* @__PURE__ */ (0, d.x3)("input", h({ class: "cdx-text-input__input", type: "text" }, u)));
}
var Nr = { // Nr = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};
function S({ text: e, onClick: t, id: n, name: r, kind: o = "normal", isOff: s = !1 }) { // S = Button, e = text, t = onClick, n = id, r = name, o = kind, s = isOff
  return /* @__PURE__ */ (0, d.x3)("button", { type: "button", class: `cdx-button ${Nr[o]}`, id: n, "aria-label": r, disabled: s, onClick: t }, e);
}
function Oe({ id: e, value: t, options: n, onChange: r, name: o, described: s }) { // Oe = Choice, e = id, t = value, n = options, r = onChange, o = name, s = described
  return /* @__PURE__ */ (0, d.x3)(
    "select",
    {
      class: "cdx-select",
      id: e,
      value: t,
      "aria-label": o,
      "aria-describedby": s,
      onChange: (i) => r(i.currentTarget.value)
    },
    n.map(([i, a]) => /* @__PURE__ */ (0, d.x3)("option", { key: i, value: i, selected: i === t }, a))
  );
}
function Xe({ id: e, text: t, isChecked: n, onChange: r }) { // Xe = Checkbox, e = id, t = text, n = isChecked, r = onChange
  return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-checkbox" }, /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-checkbox__wrapper" }, /* @__PURE__ */ (0, d.x3)(
    "input",
    {
      class: "cdx-checkbox__input",
      type: "checkbox",
      id: e,
      checked: n,
      onChange: (o) => r(o.currentTarget.checked)
    }
  ), /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ (0, d.x3)("label", { class: "cdx-label__label", for: e }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-label__label__text" }, t)))));
}

// src/views/editor/text-control.tsx
function Jr({ idPrefix: e }) { // Jr = languageListId, e = idPrefix
  return `${e}-languages`;
}
function Xr(e, t) { // Xr = languageFor, e = text, t = languages
  let n = e.trim().toLowerCase(), [r] = Array.from(t).find(([o, s]) => s.toLowerCase() === n || o === n) || []; // n = wanted, e = text, r = code, t = languages, o = one, s = name
  return r || (pe.x65.test(n) && /^[a-z]{2,3}(-|$)/.test(n) ? n : null);
}
function Y({ languages: e, format: t }, n) { // Y = languageName, e = languages, t = format, n = code
  return e.get(n) || t.language(n);
}
var Re = class extends d.x0 { // Re = AddLanguage
  constructor() {
    super(...arguments);
    this.state = { text: "", isUnknown: !1 };
  }
  render({ view: { context: n }, id: r, label: o, onAdd: s }) {
    let { text: i, isUnknown: a } = this.state, l = () => { // i = text, a = isUnknown, l = add
      let c = Xr(i, n.languages); // c = code, Xr = languageFor, i = text, n = context
      this.setState({ text: c ? "" : i, isUnknown: !c }), c && s(c);
    };
    return /* @__PURE__ */ (0, d.x3)(
      "div",
      {
        class: "program-explorer__add-language",
        onKeyDown: (c) => { // c = event
          c.key === "Enter" && i && (c.preventDefault(), l());
        }
      },
      /* @__PURE__ */ (0, d.x3)(A, { id: r, value: i, name: o, size: "short", list: Jr(n), described: a ? `${r}-unknown` : void 0, onInput: (c) => this.setState({ text: c, isUnknown: !1 }) }),
      /* @__PURE__ */ (0, d.x3)(S, { text: n.msg("edit-add-language"), name: `${n.msg("edit-add-language")}: ${o}`, isOff: !i.trim(), onClick: l }),
      a && /* @__PURE__ */ (0, d.x3)("p", { id: `${r}-unknown`, class: "program-explorer__editor-error", role: "alert" }, n.msg("edit-language-unknown", i))
    );
  }
};
function $e({ view: e, label: t, id: n, value: r, described: o, onChange: s, isLong: i = !1 }) { // $e = TextControl, e = view, t = label, n = id, r = value, o = described, s = onChange, i = isLong
  let { context: a, actions: l } = e, { msg: c, pageLanguage: u } = a, f = (0, P.x55)(r) ? Object.entries(r) : null; // a = context, l = actions, e = view, c = msg, u = pageLanguage, f = texts, r = value
  return /* @__PURE__ */ (0, d.x3)("div", null, f ? f.map(([p, g], m) => /* @__PURE__ */ (0, d.x3)("div", { key: p, class: "program-explorer__translation" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__translation-label", for: m ? `${n}-${p}` : n }, Y(a, p)), /* @__PURE__ */ (0, d.x3)(
    A,
    {
      id: m ? `${n}-${p}` : n,
      value: g,
      name: `${t}: ${Y(a, p)}`,
      lang: p,
      isLong: i,
      described: o,
      onInput: (v) => s(b(h({}, r), { [p]: v }), !0)
    }
  ), f.length > 1 && /* @__PURE__ */ (0, d.x3)(
    S,
    {
      kind: "quiet",
      text: c("edit-remove"),
      name: c("edit-remove-of", `${t}: ${Y(a, p)}`),
      onClick: () => {
        l.focus(`${n}-language`), s(Object.fromEntries(f.filter(([v]) => v !== p)));
      }
    }
  ))) : /* @__PURE__ */ (0, d.x3)(A, { id: n, value: r, name: t, lang: u, isLong: i, described: o, onInput: (p) => s(p, !0) }), /* @__PURE__ */ (0, d.x3)("details", { class: "program-explorer__more-languages" }, /* @__PURE__ */ (0, d.x3)("summary", null, c("edit-translate")), /* @__PURE__ */ (0, d.x3)(
    Re,
    {
      view: e,
      id: `${n}-language`,
      label: c("edit-language-of", t),
      onAdd: (p) => { // p = code
        let g = f ? r : { [u]: r != null ? r : "" }; // g = before, f = texts, r = value, u = pageLanguage
        l.focus(Object.keys(g)[0] === p ? n : `${n}-${p}`), s(p in g ? g : b(h({}, g), { [p]: "" }));
      }
    }
  )));
}

// src/views/editor/describe.ts
var Vr = ["start", "end", "until", "reviewed"], Wr = ["language", "interpreted"], Ur = ["partOf", "followedBy"], Kr = ["label", "until"]; // Vr = DATES, Wr = LANGUAGES, Ur = PROGRAMS, Kr = PARTS
function fe({ msg: e, labels: t }, n) { // fe = fieldLabel, e = msg, t = labels, n = name
  return Pe(n) ? e(`edit-field-${n}`) : t.facet(n).text;
}
function me(e, [t = "", ...n]) { // me = pathLabel, e = context, t = name, n = rest
  let r = n.map((o) => Kr.includes(o) ? e.msg(`edit-part-${o}`) : o === "page" || o === "url" ? e.msg("edit-part-link") : o === "minutes" ? "" : Y(e, o)).filter(Boolean); // r = inside, n = rest, o = step, Kr = PARTS, e = context, Y = languageName
  return r.length ? e.msg("edit-field-in", fe(e, t), r.join(", ")) : fe(e, t);
}
function ne({ labels: e }, t, n) { // ne = titleText, e = labels, t = title, n = id
  return typeof t == "string" ? t : (0, P.x55)(t) && e.pick(new Map(Object.entries(t).map(([r, o]) => [r, String(o)]))).text || n;
}
function B(e, [t = "", ...n], r) { // B = describeValue, e = context, t = name, n = rest, r = value
  var c, u, f; // c = _a, u = _b, f = _c
  let { msg: o, labels: s, format: i, list: a } = e, l = n.length ? n[n.length - 1] : t; // o = msg, s = labels, i = format, a = list, e = context, l = last, n = rest, t = name
  if (r === void 0 || r === "" || r === null)
    return o("edit-none");
  if (Array.isArray(r))
    return l === "minutes" ? r.join("\u2013") : r.map((p) => B(e, [t, ...n], p)).join("; ");
  if ((0, P.x55)(r)) {
    let p = (c = r.page) != null ? c : r.url, g = [r.start, r.end].filter(Boolean).join(" \u2013 "); // p = link, c = _a, r = value, g = time
    return t === "materials" || t === "join" || t === "dates" ? [g, r.label === void 0 ? "" : B(e, ["title"], r.label), p, r.until].filter(Boolean).join(", ") : Object.entries(r).map(([m, v]) => m === "minutes" ? B(e, [t, m], v) : `${Y(e, m)}: ${B(e, [t, m], v)}`).join("; ");
  }
  if (typeof r != "string")
    return JSON.stringify(r);
  if (Vr.includes(l)) {
    let p = (0, Ee.x49)(r); // p = date, r = value
    return p ? i.date(p) : r;
  }
  if (Ur.includes(t)) {
    let p = a.series.get(r), g = a.programs.find(({ id: m }) => m === r); // p = series, a = list, r = value, g = program, m = id
    return p || g ? s.pick((f = (u = p || g) == null ? void 0 : u.title) != null ? f : r).text : r;
  }
  return Wr.includes(t) ? Y(e, r) : t === "status" && (0, ue.x69)(r) ? s.status(r) : a.vocabularies.has(t) ? s.term(t, r).text : r;
}
function re(e, t, n) { // re = recordText, e = context, t = record, n = title
  var r; // r = _a
  return ne(e, n, (r = t[t.length - 1]) != null ? r : "");
}

// src/views/editor/conflicts.tsx
function qr({ view: { context: e, state: { decisions: t, record: n }, actions: r }, conflict: o, index: s }) { // qr = ConflictChoice, e = context, t = decisions, n = mine, r = actions, o = conflict, s = index
  let { msg: i, idPrefix: a } = e, { record: l, field: c } = o, u = Z(o), f = t.get(u), p = !c || c.length === 0, g = (E) => p ? E === void 0 ? i("edit-gone") : JSON.stringify(E) : B(e, c, E), m = (E, F, D) => { // i = msg, a = idPrefix, e = context, l = record, c = field, o = conflict, u = key, Z = conflictKey, f = decision, t = decisions, p = isWhole, g = words, E = isMine, B = describeValue, m = option, F = label, D = value
    let y = `${a}-conflict-${s}-${E ? "mine" : "theirs"}`; // y = id, a = idPrefix, s = index, E = isMine
    return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-radio" }, /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-radio__wrapper" }, /* @__PURE__ */ (0, d.x3)("input", { class: "cdx-radio__input", type: "radio", id: y, name: `${a}-conflict-${s}`, checked: f === E, onChange: () => r.decide(u, E) }), /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-radio__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-radio__label cdx-label" }, /* @__PURE__ */ (0, d.x3)("label", { class: "cdx-label__label", for: y }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-label__label__text" }, F, /* @__PURE__ */ (0, d.x3)("span", { dir: "auto", class: "program-explorer__conflict-value" }, g(D)))))));
  }, v = re(e, l, l[1] === n.id ? n.title : k(o.theirs, "title"));
  return /* @__PURE__ */ (0, d.x3)("fieldset", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("legend", { class: "program-explorer__editor-label" }, p ? v : `${v}: ${me(e, c)}`), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, i("edit-conflict-base", g(o.base))), m(!0, i("edit-conflict-mine"), o.mine), m(!1, i("edit-conflict-theirs"), o.theirs));
}
function an({ view: e }) { // an = Conflicts, e = view
  let { context: { msg: t, idPrefix: n }, state: { conflicts: r, decisions: o, isBusy: s }, actions: i } = e, a = r.every((l) => o.has(Z(l))); // t = msg, n = idPrefix, r = conflicts, o = decisions, s = isBusy, i = actions, e = view, a = isDecided, l = conflict, Z = conflictKey
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)("p", null, t("edit-conflict", r.length)), r.map((l, c) => /* @__PURE__ */ (0, d.x3)(qr, { key: Z(l), view: e, conflict: l, index: c })), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, /* @__PURE__ */ (0, d.x3)(S, { kind: "primary", id: `${n}-publish`, text: t(s ? "edit-saving" : "edit-save"), isOff: s || !a, onClick: i.save }), /* @__PURE__ */ (0, d.x3)(S, { text: t("edit-back"), isOff: s, onClick: i.back }), /* @__PURE__ */ (0, d.x3)(S, { kind: "quiet", text: t("edit-cancel"), isOff: s, onClick: i.cancel })));
}

// src/views/editor/difference-rows.tsx
function dn({ context: e, difference: { record: t, kind: n, rows: r } }) { // dn = DifferenceRows, e = context, t = record, n = kind, r = rows
  return /* @__PURE__ */ (0, d.x3)("dl", { class: "program-explorer__differences" }, (t[0] === "programs" ? r : []).map(({ field: o, from: s, to: i }) => /* @__PURE__ */ (0, d.x3)("div", { key: o.join("/"), class: "program-explorer__difference" }, /* @__PURE__ */ (0, d.x3)("dt", null, me(e, o)), /* @__PURE__ */ (0, d.x3)("dd", null, n === "added" ? /* @__PURE__ */ (0, d.x3)("ins", { dir: "auto" }, B(e, o, i)) : [
    /* @__PURE__ */ (0, d.x3)("del", { dir: "auto" }, B(e, o, s)),
    " \u2192 ",
    /* @__PURE__ */ (0, d.x3)("ins", { dir: "auto" }, B(e, o, i))
  ]))));
}

// src/views/editor/differences.tsx
function ln({ view: e }) { // ln = Review, e = view
  let { context: t, state: { differences: n, summary: r, isBusy: o, isSuggestion: s, captcha: i, captchaAnswer: a, problems: l, trouble: c }, actions: u } = e, { msg: f, idPrefix: p } = t, g = (c == null ? void 0 : c.kind) === "failed" && c.failure === "warning"; // t = context, n = differences, r = summary, o = isBusy, s = isSuggestion, i = captcha, a = captchaAnswer, l = problems, c = trouble, u = actions, e = view, f = msg, p = idPrefix, g = isWarned
  return /* @__PURE__ */ (0, d.x3)("div", null, n.length === 0 && /* @__PURE__ */ (0, d.x3)("p", null, f("edit-no-changes")), n.map((m) => /* @__PURE__ */ (0, d.x3)("div", { key: m.record.join("/") }, /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-group" }, f(`edit-kind-${m.kind}`, re(t, m.record, m.title))), /* @__PURE__ */ (0, d.x3)(dn, { context: t, difference: m }))), l.length > 0 && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, f("edit-has-problems", l.length)), n.length > 0 && /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: `${p}-summary-of-edit` }, f(s ? "edit-reason" : "edit-summary")), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${p}-summary-help` }, f(s ? "edit-reason-help" : "edit-summary-help")), /* @__PURE__ */ (0, d.x3)(A, { id: `${p}-summary-of-edit`, value: r, isLong: s, described: `${p}-summary-help`, onInput: u.setSummary })), i && /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: `${p}-captcha` }, i.question || f("edit-captcha-image")), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${p}-captcha-help` }, f("edit-captcha-help")), i.image && /* @__PURE__ */ (0, d.x3)("img", { src: i.image, alt: "" }), /* @__PURE__ */ (0, d.x3)(A, { id: `${p}-captcha`, value: a, size: "short", described: `${p}-captcha-help`, onInput: u.answerCaptcha })), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, n.length > 0 && /* @__PURE__ */ (0, d.x3)(S, { kind: "primary", id: `${p}-publish`, text: f(o ? "edit-saving" : g ? "edit-save-anyway" : s ? "edit-suggest" : "edit-save"), isOff: o, onClick: u.save }), /* @__PURE__ */ (0, d.x3)(S, { text: f("edit-back"), isOff: o, onClick: u.back }), /* @__PURE__ */ (0, d.x3)(S, { kind: "quiet", text: f("edit-cancel"), isOff: o, onClick: u.cancel })));
}

// src/views/editor/choose-controls.tsx
function N(e) { // N = listOf, e = value
  return Array.isArray(e) ? e : e === void 0 || e === "" ? [] : [e];
}
var zr = 15, Ve = class extends d.x0 { // zr = MANY_TERMS, Ve = TermsControl
  constructor() {
    super(...arguments);
    this.state = { filter: "", added: "" };
  }
  render({ view: { context: { labels: n, list: r, msg: o }, actions: s }, vocabulary: i, label: a, id: l, value: c, described: u, onChange: f }) {
    var F, D; // F = _a, D = _b
    let p = N(c), g = Array.from((D = (F = r.vocabularies.get(i)) == null ? void 0 : F.terms.keys()) != null ? D : []), m = [...g, ...p.filter((y) => typeof y == "string" && !g.includes(y))], v = this.state.filter.trim().toLowerCase(), E = m.filter((y) => `${n.term(i, y).text} ${y}`.toLowerCase().includes(v)); // p = chosen, N = listOf, c = value, g = known, D = _b, F = _a, r = list, i = vocabulary, m = all, y = term, v = filter, E = shown, n = labels
    return /* @__PURE__ */ (0, d.x3)("div", { role: "group", "aria-label": a, "aria-describedby": u }, m.length > zr && /* @__PURE__ */ (0, d.x3)(A, { id: `${l}-filter`, value: this.state.filter, name: o("edit-filter-terms", a), described: void 0, size: "short", onInput: (y) => this.setState({ filter: y }) }), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__terms-box" }, E.map((y, O) => /* @__PURE__ */ (0, d.x3)(
      Xe,
      {
        key: y,
        id: O ? `${l}-${y}` : l,
        text: n.term(i, y).text,
        isChecked: p.includes(y),
        onChange: (R) => f(R ? [...p, y] : p.filter(($) => $ !== y))
      }
    ))), /* @__PURE__ */ (0, d.x3)("details", null, /* @__PURE__ */ (0, d.x3)("summary", null, o("edit-new-term")), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${l}-new-help` }, o("edit-new-term-help")), /* @__PURE__ */ (0, d.x3)(A, { id: `${l}-new`, value: this.state.added, name: o("edit-new-term-of", a), described: `${l}-new-help`, size: "short", onInput: (y) => this.setState({ added: y }) }), /* @__PURE__ */ (0, d.x3)(
      S,
      {
        text: o("edit-add"),
        name: `${o("edit-add")}: ${o("edit-new-term-of", a)}`,
        isOff: !this.state.added.trim(),
        onClick: () => {
          s.addTerm(i, this.state.added.trim()), this.setState({ added: "" });
        }
      }
    )));
  }
};
function cn({ view: { context: { msg: e }, actions: t }, id: n, value: r, nameOf: o, onChange: s }) { // cn = Chosen, e = msg, t = actions, n = id, r = value, o = nameOf, s = onChange
  let i = N(r); // i = chosen, N = listOf, r = value
  return /* @__PURE__ */ (0, d.x3)("ul", { class: "program-explorer__chosen", role: "list" }, i.map((a) => /* @__PURE__ */ (0, d.x3)("li", { key: a }, /* @__PURE__ */ (0, d.x3)("bdi", null, o(String(a))), " ", /* @__PURE__ */ (0, d.x3)(
    S,
    {
      kind: "quiet",
      text: e("edit-remove"),
      name: e("edit-remove-of", o(String(a))),
      onClick: () => {
        t.focus(n), s(i.filter((l) => l !== a));
      }
    }
  ))));
}
function un(e) { // un = LanguagesControl, e = props
  let { view: t, id: n, label: r, value: o, onChange: s } = e, i = N(o); // t = view, n = id, r = label, o = value, s = onChange, e = props, i = chosen, N = listOf
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(cn, b(h({}, e), { nameOf: (a) => Y(t.context, a) })), /* @__PURE__ */ (0, d.x3)(Re, { view: t, id: n, label: r, onAdd: (a) => s(i.includes(a) ? i : [...i, a]) }));
}
function pn({ view: { context: { labels: e, list: t }, state: { record: n } } }) { // pn = programsOf, e = labels, t = list, n = record
  return t.programs.filter(({ id: r }) => r !== n.id).map(({ id: r, title: o }) => [r, e.pick(o).text]).sort(([, r], [, o]) => r.localeCompare(o));
}
function fn(e) { // fn = ProgramControl, e = props
  let { view: { context: { labels: t, list: n, msg: r } }, id: o, value: s, described: i, onChange: a } = e, l = Array.from(n.series, ([p, { title: g }]) => [p, t.pick(g).text]), c = [["", r("edit-none")], ...l, ...pn(e)], u = typeof s == "string" ? s : "", f = c.some(([p]) => p === u) ? c : [...c, [u, u]]; // t = labels, n = list, r = msg, o = id, s = value, i = described, a = onChange, e = props, l = series, p = one, g = title, c = options, pn = programsOf, u = now, f = all
  return /* @__PURE__ */ (0, d.x3)(Oe, { id: o, value: u, options: f, described: i, onChange: (p) => a(p || void 0) });
}
function mn(e) { // mn = ProgramsControl, e = props
  let { view: { context: { msg: t } }, id: n, label: r, value: o, described: s, onChange: i } = e, a = N(o), l = pn(e), c = new Map(l); // t = msg, n = id, r = label, o = value, s = described, i = onChange, e = props, a = chosen, N = listOf, l = programs, pn = programsOf, c = titles
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(cn, b(h({}, e), { nameOf: (u) => c.get(u) || u })), /* @__PURE__ */ (0, d.x3)(
    Oe,
    {
      id: n,
      value: "",
      name: r,
      described: s,
      options: [["", t("edit-add-program-here")], ...l.filter(([u]) => !a.includes(u))],
      onChange: (u) => u && i([...a, u])
    }
  ));
}

// src/views/editor/rows.tsx
function We({ view: { context: { msg: e }, actions: t }, id: n, nameOf: r, items: o, create: s, addText: i, draw: a, onChange: l }) { // We = Rows, e = msg, t = actions, n = id, r = nameOf, o = items, s = create, i = addText, a = draw, l = onChange
  let c = (f, p) => `${n}-${p}${f}`, u = (f, p, g) => { // c = idOf, f = index, p = to, n = id, u = move, g = part
    let m = o.filter((E, F) => F !== f); // m = others, o = items, E = _, F = at, f = index
    m.splice(p, 0, o[f]);
    let v = p === 0 || p === o.length - 1; // v = isEnd, p = to, o = items
    t.focus(c(v ? g === "-up" ? "-down" : "-up" : g, p)), l(m);
  };
  return /* @__PURE__ */ (0, d.x3)("div", null, o.length > 0 && /* @__PURE__ */ (0, d.x3)("ul", { class: "program-explorer__rows", role: "list" }, o.map((f, p) => /* @__PURE__ */ (0, d.x3)("li", { key: p, class: "program-explorer__editor-row" }, /* @__PURE__ */ (0, d.x3)("div", { role: "group", "aria-label": r(p) }, a(f, p, (g, m) => l(o.map((v, E) => E === p ? g : v), m)), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__row-buttons" }, o.length > 1 && /* @__PURE__ */ (0, d.x3)(S, { kind: "quiet", id: c("-up", p), text: e("edit-up"), name: e("edit-up-of", r(p)), isOff: p === 0, onClick: () => u(p, p - 1, "-up") }), o.length > 1 && /* @__PURE__ */ (0, d.x3)(S, { kind: "quiet", id: c("-down", p), text: e("edit-down"), name: e("edit-down-of", r(p)), isOff: p === o.length - 1, onClick: () => u(p, p + 1, "-down") }), /* @__PURE__ */ (0, d.x3)(
    S,
    {
      kind: "destructive",
      id: c("-remove", p),
      text: e("edit-remove"),
      name: e("edit-remove-of", r(p)),
      onClick: () => {
        t.focus(o.length > 1 ? c("-remove", Math.min(p, o.length - 2)) : `${n}-add`), l(o.filter((g, m) => m !== p));
      }
    }
  )))))), /* @__PURE__ */ (0, d.x3)(
    S,
    {
      id: `${n}-add`,
      text: i,
      onClick: () => {
        t.focus(`${n}-${o.length}`), l([...o, s()]);
      }
    }
  ));
}

// src/views/editor/value-controls.tsx
var ct = (e) => (0, P.x55)(e) ? e : {}; // ct = fieldsOf, e = value
function ut({ id: e, value: t, described: n, onChange: r }) { // ut = WordsControl, e = id, t = value, n = described, r = onChange
  return /* @__PURE__ */ (0, d.x3)(A, { id: e, value: t, described: n, onInput: (o) => r(o, !0) });
}
function gn({ view: { state: e }, id: t, value: n, described: r, onChange: o }) { // gn = IdControl, e = state, t = id, n = value, r = described, o = onChange
  return /* @__PURE__ */ (0, d.x3)(A, { id: t, value: n, described: r, size: "short", isReadOnly: e.original !== null, onInput: (s) => o(s, !0) });
}
function pt({ view: { context: { msg: e } }, id: t, value: n, described: r, onChange: o }) { // pt = DateControl, e = msg, t = id, n = value, r = described, o = onChange
  let s = typeof n == "string" ? n : "", i = s.endsWith("~"), a = i ? s.slice(0, -1) : s; // s = text, n = value, i = isApproximate, a = date
  return /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__date" }, /* @__PURE__ */ (0, d.x3)(A, { id: t, value: a, size: "short", described: r, onInput: (l) => o(l + (i && l ? "~" : ""), !0) }), a && /* @__PURE__ */ (0, d.x3)(Xe, { id: `${t}-about`, text: e("edit-approximate"), isChecked: i, onChange: (l) => o(a + (l ? "~" : "")) }));
}
function yn(e) { // yn = CheckedControl, e = props
  let { view: { context: { msg: t, today: n } }, value: r, onChange: o } = e; // t = msg, n = today, r = value, o = onChange, e = props
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(pt, h({}, e)), r !== n && /* @__PURE__ */ (0, d.x3)(S, { text: t("edit-today"), onClick: () => o(n) }));
}
function hn({ view: { context: { msg: e, labels: t } }, id: n, value: r, described: o, onChange: s }) { // hn = StatusControl, e = msg, t = labels, n = id, r = value, o = described, s = onChange
  return /* @__PURE__ */ (0, d.x3)(
    Oe,
    {
      id: n,
      value: typeof r == "string" ? r : "",
      described: o,
      options: [["", e("edit-status-from-dates")], ...ue.x70.map((i) => [i, t.status(i)])],
      onChange: (i) => s(i || void 0)
    }
  );
}
function Ue({ id: e, label: t, children: n }) { // Ue = Part, e = id, t = label, n = children
  return /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__part" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__translation-label", for: e }, t), n);
}
function ft({ view: { context: { msg: e } }, id: t, value: n, described: r, onChange: o }) { // ft = LinkPart, e = msg, t = id, n = value, r = described, o = onChange
  let l = ct(n), { page: s, url: i } = l, a = At(l, ["page", "url"]); // l = _a, ct = fieldsOf, n = value, s = page, i = url, a = others, At = __objRest
  return /* @__PURE__ */ (0, d.x3)(Ue, { id: t, label: e("edit-part-link") }, /* @__PURE__ */ (0, d.x3)(
    A,
    {
      id: t,
      value: s != null ? s : i,
      described: r,
      onInput: (c) => o(b(h({}, a), { [/^https:/i.test(c) && s === void 0 || i !== void 0 && /^h/i.test(c) ? "url" : "page"]: c }), !0)
    }
  ));
}
function ge({ view: e, label: t, id: n, value: r, described: o, onChange: s, name: i, isDate: a = !1 }) { // ge = FieldPart, e = view, t = label, n = id, r = value, o = described, s = onChange, i = name, a = isDate
  let l = ct(r), c = (u, f) => s(b(h({}, l), { [i]: u }), f); // l = fields, ct = fieldsOf, r = value, c = change, u = to, f = continues, s = onChange, b = __spreadProps, h = __spreadValues, i = name
  return /* @__PURE__ */ (0, d.x3)(Ue, { id: n, label: t }, a ? /* @__PURE__ */ (0, d.x3)(A, { id: n, value: l[i], size: "short", described: o, onInput: (u) => c(u, !0) }) : /* @__PURE__ */ (0, d.x3)($e, { view: e, label: t, id: n, value: l[i], described: o, onChange: c }));
}
function wn(e) { // wn = JoinControl, e = props
  let { view: { context: { msg: t } }, id: n } = e; // t = msg, n = id, e = props
  return /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(ft, b(h({}, e), { id: n })), /* @__PURE__ */ (0, d.x3)(ge, b(h({}, e), { id: `${n}-label`, label: t("edit-part-label"), name: "label" })), /* @__PURE__ */ (0, d.x3)(ge, b(h({}, e), { id: `${n}-until`, label: t("edit-part-until"), name: "until", isDate: !0 })));
}
function xn(e) { // xn = MaterialsControl, e = props
  let { view: t, label: n, id: r, value: o, described: s, onChange: i } = e, { msg: a } = t.context; // t = view, n = label, r = id, o = value, s = described, i = onChange, e = props, a = msg
  return /* @__PURE__ */ (0, d.x3)(
    We,
    {
      view: t,
      id: r,
      items: N(o),
      create: () => ({}),
      addText: a("edit-add-material"),
      onChange: i,
      nameOf: (l) => a("edit-item", n, l + 1),
      draw: (l, c, u) => /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(ge, { view: t, id: `${r}-${c}`, label: a("edit-part-label"), name: "label", value: l, described: s, onChange: u }), /* @__PURE__ */ (0, d.x3)(ft, { view: t, id: `${r}-${c}-link`, value: l, described: s, onChange: u }))
    }
  );
}
function bn(e) { // bn = DatesControl, e = props
  let { view: t, label: n, id: r, value: o, described: s, onChange: i } = e, { msg: a } = t.context; // t = view, n = label, r = id, o = value, s = described, i = onChange, e = props, a = msg
  return /* @__PURE__ */ (0, d.x3)(
    We,
    {
      view: t,
      id: r,
      items: N(o),
      create: () => ({}),
      addText: a("edit-add-date"),
      onChange: i,
      nameOf: (l) => a("edit-item", n, l + 1),
      draw: (l, c, u) => { // l = item, c = index, u = onItem
        let f = { view: t, value: l, described: s, onChange: u }; // f = part, t = view, l = item, s = described, u = onItem
        return /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(ge, b(h({}, f), { id: `${r}-${c}`, label: a("edit-part-start"), name: "start", isDate: !0 })), /* @__PURE__ */ (0, d.x3)(ge, b(h({}, f), { id: `${r}-${c}-end`, label: a("edit-part-end"), name: "end", isDate: !0 })), /* @__PURE__ */ (0, d.x3)(ge, b(h({}, f), { id: `${r}-${c}-label`, label: a("edit-part-label"), name: "label" })), /* @__PURE__ */ (0, d.x3)(ft, b(h({}, f), { id: `${r}-${c}-link` })));
      }
    }
  );
}
function mt({ view: e, label: t, id: n, value: r, described: o, onChange: s }) { // mt = LinesControl, e = view, t = label, n = id, r = value, o = described, s = onChange
  let { msg: i } = e.context; // i = msg, e = view
  return /* @__PURE__ */ (0, d.x3)(
    We,
    {
      view: e,
      id: n,
      items: N(r),
      create: () => "",
      addText: i("edit-add"),
      onChange: s,
      nameOf: (a) => i("edit-item", t, a + 1),
      draw: (a, l, c) => /* @__PURE__ */ (0, d.x3)(A, { id: `${n}-${l}`, value: a, name: i("edit-item", t, l + 1), described: o, onInput: (u) => c(u, !0) })
    }
  );
}
function vn({ view: { context: { msg: e } }, id: t, value: n, described: r, onChange: o }) { // vn = SessionControl, e = msg, t = id, n = value, r = described, o = onChange
  let s = ct(n), [i = "", a = ""] = N(s.minutes), l = (u) => typeof u == "string" && /^\d+$/.test(u.trim()) ? Number(u) : u, c = (u, f) => { // s = session, ct = fieldsOf, n = value, i = least, a = most, N = listOf, l = numberOf, u = first, c = change, f = last
    let p = u === "" && f === "" ? void 0 : [u, f].map(l); // p = minutes, u = first, f = last, l = numberOf
    o(b(h({}, s), { minutes: p }), !0);
  };
  return /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(Ue, { id: t, label: e("edit-part-least") }, /* @__PURE__ */ (0, d.x3)(A, { id: t, value: i, size: "short", described: r, onInput: (u) => c(u, a === "" || a === i ? u : a) })), /* @__PURE__ */ (0, d.x3)(Ue, { id: `${t}-most`, label: e("edit-part-most") }, /* @__PURE__ */ (0, d.x3)(A, { id: `${t}-most`, value: a, size: "short", described: r, onInput: (u) => c(i, u) })));
}

// src/views/editor/form.tsx
var Gr = { // Gr = CONTROLS
  id: gn,
  text: $e,
  words: ut,
  lines: mt,
  addresses: mt,
  link: ut,
  join: wn,
  status: hn,
  date: pt,
  checked: yn,
  dates: bn,
  languages: un,
  session: vn,
  materials: xn,
  program: fn,
  programs: mn
}, Yr = ["id", "words", "link", "status", "date", "checked", "program"];
function Hr({ state: { problems: e } }, t) { // Hr = problemsOf, e = problems, t = name
  return e.filter(({ path: [, , n] }) => n === t || n === void 0 && t === "title");
}
function Zr({ view: e, field: { name: t, control: n } }) { // Zr = Field, e = view, t = name, n = control
  var O; // O = _a
  let { context: r, state: o, actions: s } = e, { msg: i, idPrefix: a, labels: l, list: c } = r, u = `${a}-${t}`, f = fe(r, t), p = (O = c.vocabularies.get(t)) == null ? void 0 : O.help, g = Pe(t) ? i(`edit-help-${t}`) : p ? l.pick(p).text : "", m = Hr(e, t), v = [g && `${u}-help`, m.length && `${u}-problems`].filter(Boolean).join(" ") || void 0, E = { // r = context, o = state, s = actions, e = view, i = msg, a = idPrefix, l = labels, c = list, u = id, t = name, f = label, fe = fieldLabel, p = help, O = _a, g = helpText, Pe = isFieldName, m = problems, Hr = problemsOf, v = described, E = props
    view: e,
    label: f,
    id: u,
    described: v,
    value: o.record[t],
    onChange: (R, $) => s.change(t, R, $)
  }, F = n === "terms" || n === "long-text" ? null : Gr[n], D = Yr.includes(n), y = [
    g && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${u}-help` }, g),
    n === "terms" ? /* @__PURE__ */ (0, d.x3)(Ve, b(h({}, E), { vocabulary: t })) : F ? /* @__PURE__ */ (0, d.x3)(F, h({}, E)) : /* @__PURE__ */ (0, d.x3)($e, b(h({}, E), { isLong: !0 })),
    /* @__PURE__ */ (0, d.x3)("div", { id: `${u}-problems`, class: "program-explorer__editor-problems", lang: "en" }, m.map(({ severity: R, reason: $, fix: L }) => /* @__PURE__ */ (0, d.x3)("p", { class: `cdx-message cdx-message--inline cdx-message--${R}` }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__content" }, `${$} ${L}`))))
  ];
  return D ? /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: u }, f), y) : /* @__PURE__ */ (0, d.x3)("fieldset", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("legend", { class: "program-explorer__editor-label" }, f), y);
}
function kn({ view: e }) { // kn = Form, e = view
  let { context: { fields: t, msg: n, languages: r, idPrefix: o, format: s } } = e; // t = fields, n = msg, r = languages, o = idPrefix, s = format, e = view
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)("datalist", { id: `${o}-languages` }, Array.from(r, ([i, a]) => /* @__PURE__ */ (0, d.x3)("option", { key: i, value: a || s.language(i) }))), on.map((i) => /* @__PURE__ */ (0, d.x3)("div", { key: i, role: "group", "aria-labelledby": `${o}-group-${i}` }, /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-group", id: `${o}-group-${i}` }, n(`edit-group-${i}`)), t.filter((a) => a.group === i).map((a) => /* @__PURE__ */ (0, d.x3)(Zr, { key: a.name, view: e, field: a })))));
}

// src/views/editor/raw-record.tsx
function Qr(e) { // Qr = parse, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return (0, P.x55)(t) ? t : null;
  } catch (t) {
    return null;
  }
}
var Ke = class extends d.x0 { // Ke = RawRecord
  constructor() {
    super(...arguments);
    this.state = { text: null, isWrong: !1 };
  }
  render({ view: { context: { msg: n, idPrefix: r, urlOf: o, title: s }, state: { record: i, original: a }, actions: l } }) {
    let { text: c, isWrong: u } = this.state, f = `${r}-json`, p = c != null ? c : JSON.stringify(i, null, "	"), g = () => { // c = text, u = isWrong, f = id, r = idPrefix, p = shown, i = record, g = apply
      let m = Qr(p), v = m !== null && (!a || m.id === a.id); // m = value, Qr = parse, p = shown, v = isRight, a = original
      this.setState({ text: v ? null : p, isWrong: !v }), v && l.replace(m);
    };
    return /* @__PURE__ */ (0, d.x3)("details", { class: "program-explorer__editor-json" }, /* @__PURE__ */ (0, d.x3)("summary", null, n("edit-json")), /* @__PURE__ */ (0, d.x3)(A, { id: f, value: p, name: n("edit-json"), isLong: !0, described: u ? `${f}-wrong` : void 0, onInput: (m) => this.setState({ text: m, isWrong: !1 }) }), u && /* @__PURE__ */ (0, d.x3)("p", { id: `${f}-wrong`, class: "program-explorer__editor-error", role: "alert" }, n("edit-json-wrong")), /* @__PURE__ */ (0, d.x3)(S, { text: n("edit-json-apply"), isOff: c === null, onClick: g }), " ", /* @__PURE__ */ (0, d.x3)("a", { href: o(s, { action: "edit" }) }, n("edit-json-page")));
  }
};

// src/views/editor/suggestions.tsx
var qe = class extends d.x0 { // qe = Suggestions
  constructor() {
    super(...arguments);
    this.state = { replies: /* @__PURE__ */ new Map() };
  }
  titleOf({ changes: n }) {
    var a; // a = _a
    let { context: r } = this.props.view, o = n.find(({ record: [l] }) => l === "programs"), s = (a = o == null ? void 0 : o.record[1]) != null ? a : "", i = r.list.programs.find((l) => l.id === s); // r = context, o = change, n = changes, l = program, s = id, a = _a, i = known
    return i ? r.labels.pick(i.title).text : ne(r, o && "value" in o ? k(o.value, "title") : void 0, s);
  }
  render({ view: { context: { msg: n, idPrefix: r, list: o, urlOf: s }, state: { suggestions: i }, actions: a } }) {
    let { replies: l } = this.state; // l = replies
    return i.length ? /* @__PURE__ */ (0, d.x3)("details", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("summary", null, n("edit-suggestions", i.length)), o.talk && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: s(o.talk) }, o.talk)), /* @__PURE__ */ (0, d.x3)("ul", { role: "list" }, i.map((c, u) => { // i = suggestions, n = msg, o = list, s = urlOf, c = suggestion, u = index
      var g; // g = _a
      let f = this.titleOf(c), p = (g = l.get(c.id)) != null ? g : ""; // f = title, c = suggestion, p = reply, g = _a, l = replies
      return /* @__PURE__ */ (0, d.x3)("li", { key: c.id, class: "program-explorer__editor-row" }, /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("bdi", null, f)), /* @__PURE__ */ (0, d.x3)(S, { text: n("edit-suggestion-open"), name: `${n("edit-suggestion-open")}: ${f}`, onClick: () => { // c = suggestion, f = title, S = Button, n = msg
        a.takeSuggestion(c);
      } }), /* @__PURE__ */ (0, d.x3)(A, { id: `${r}-reply-${u}`, value: p, name: n("edit-reply", f), described: void 0, size: "short", onInput: (m) => this.setState({ replies: new Map(l).set(c.id, m) }) }), /* @__PURE__ */ (0, d.x3)(S, { kind: "destructive", text: n("edit-suggestion-decline"), name: `${n("edit-suggestion-decline")}: ${f}`, isOff: !p.trim(), onClick: () => { // A = TextInput, r = idPrefix, u = index, p = reply, n = msg, f = title, m = text, l = replies, c = suggestion, S = Button
        a.declineSuggestion(c, p);
      } }));
    }))) : null;
  }
};

// src/views/editor/editor.tsx
function eo({ view: { context: { msg: e, urlOf: t, title: n }, state: { trouble: r } } }) { // eo = TroubleMessage, e = msg, t = urlOf, n = title, r = trouble
  let o = (r == null ? void 0 : r.kind) === "failed" && r.failure === "warning" || (r == null ? void 0 : r.kind) === "storage"; // o = isWarning, r = trouble
  return /* @__PURE__ */ (0, d.x3)("div", { role: "alert" }, r && /* @__PURE__ */ (0, d.x3)("div", { class: `cdx-message cdx-message--block cdx-message--${o ? "warning" : "error"}` }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, e(r.kind === "failed" ? `edit-failed-${r.failure}` : `edit-failed-${r.kind}`)), r.kind === "failed" && r.words && /* @__PURE__ */ (0, d.x3)("p", null, r.words), r.kind === "failed" && r.failure === "session" && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t("Special:UserLogin"), target: "_blank", rel: "noopener" }, e("edit-log-in"))), (r.kind === "elsewhere" || r.kind === "unreadable") && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t(n, { action: "edit" }) }, n)))));
}
function to({ view: { context: { msg: e, format: t }, state: { draftTime: n }, actions: r } }) { // to = DraftOffer, e = msg, t = format, n = draftTime, r = actions
  if (n === null)
    return null;
  let o = new Date(n); // o = time, n = draftTime
  return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message cdx-message--block cdx-message--notice", role: "status" }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, e("edit-draft", t.date({ year: o.getFullYear(), month: o.getMonth() + 1, day: o.getDate(), approximate: !1 }))), /* @__PURE__ */ (0, d.x3)(S, { text: e("edit-draft-take"), onClick: () => { // e = msg, t = format, o = time, S = Button
    r.takeDraft();
  } }), " ", /* @__PURE__ */ (0, d.x3)(S, { kind: "destructive", text: e("edit-draft-drop"), onClick: r.dropDraft })));
}
function no({ view: e }) { // no = FormStep, e = view
  let { context: { msg: t, idPrefix: n }, state: { past: r, future: o, original: s, record: i, isOutdated: a }, actions: l } = e; // t = msg, n = idPrefix, r = past, o = future, s = original, i = record, a = isOutdated, l = actions, e = view
  return /* @__PURE__ */ (0, d.x3)("div", null, a && /* @__PURE__ */ (0, d.x3)("p", { role: "status", class: "program-explorer__editor-help" }, t("edit-outdated")), r.length === 0 && /* @__PURE__ */ (0, d.x3)(qe, { view: e }), s && /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, i.status !== "past" && /* @__PURE__ */ (0, d.x3)(S, { text: t("edit-ended"), onClick: l.retire }), r.length === 0 && /* @__PURE__ */ (0, d.x3)(S, { text: t("edit-duplicate"), onClick: l.duplicate }), /* @__PURE__ */ (0, d.x3)(S, { kind: "destructive", text: t("edit-delete"), onClick: l.remove })), /* @__PURE__ */ (0, d.x3)(kn, { view: e }), /* @__PURE__ */ (0, d.x3)(Ke, { view: e }), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, /* @__PURE__ */ (0, d.x3)(S, { kind: "primary", id: `${n}-review`, text: t("edit-review"), onClick: l.review }), /* @__PURE__ */ (0, d.x3)(S, { text: t("edit-undo"), isOff: r.length === 0, onClick: l.undo }), /* @__PURE__ */ (0, d.x3)(S, { text: t("edit-redo"), isOff: o.length === 0, onClick: l.redo }), /* @__PURE__ */ (0, d.x3)(S, { kind: "quiet", text: t("edit-cancel"), onClick: l.cancel })));
}
function ro({ view: { context: { msg: e, urlOf: t, title: n, list: r }, state: { saved: o, isSuggestion: s }, actions: i } }) { // ro = SavedStep, e = msg, t = urlOf, n = title, r = list, o = saved, s = isSuggestion, i = actions
  return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message cdx-message--block cdx-message--success", role: "status" }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, e(s ? "edit-suggested" : o ? "edit-saved" : "edit-unchanged")), s && r.talk && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t(r.talk) }, r.talk)), o && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t(n, { diff: String(o.revision), oldid: String(o.before) }) }, e("edit-see-difference"))), /* @__PURE__ */ (0, d.x3)(S, { kind: "primary", text: e("edit-close"), onClick: i.close })));
}
var oo = { form: no, review: ln, conflicts: an, saved: ro }; // oo = STEPS, no = FormStep, ln = Review, an = Conflicts, ro = SavedStep
function Cn({ view: e }) { // Cn = Editor, e = view
  let { context: t, state: { step: n, original: r, record: o, isSuggestion: s } } = e, { msg: i, level: a, idPrefix: l } = t, c = n === "loading" ? null : oo[n], u = r ? i("edit-title", ne(t, r.title, String(o.id))) : i(n === "loading" ? "edit-loading" : "edit-add-program"); // t = context, n = step, r = original, o = record, s = isSuggestion, e = view, i = msg, a = level, l = idPrefix, c = Shown, oo = STEPS, u = title, ne = titleText
  return /* @__PURE__ */ (0, d.x3)("section", { class: "program-explorer__editor", "aria-labelledby": `${l}-heading` }, /* @__PURE__ */ (0, d.x3)(et.x77, { level: a, class: "program-explorer__group", id: `${l}-heading` }, u), /* @__PURE__ */ (0, d.x3)(to, { view: e }), n !== "saved" && n !== "loading" && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, i("edit-preview")), s && (n === "form" || n === "review") && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, i("edit-suggestion-help")), /* @__PURE__ */ (0, d.x3)(eo, { view: e }), c ? /* @__PURE__ */ (0, d.x3)(c, { view: e }) : /* @__PURE__ */ (0, d.x3)(S, { text: i("edit-close"), onClick: e.actions.close }));
}

// src/edit/plain-wikitext.ts
var io = /[&<>[\]{}|~]|'(?=')|[_\uFF3F](?=[_\uFF3F])|^[*#:;=-]/g, so = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g; // io = MARKUP, so = NOT_KEPT
function ye(e) { // ye = plainWikitext, e = text
  return e.replace(so, "").replace(/\s+/g, " ").trim().replace(io, (t) => `&#${t.charCodeAt(0)};`);
}

// src/edit/read-changes.ts
function Sn(e) { // Sn = isPath, e = value
  return Array.isArray(e) && e.every((t) => typeof t == "string");
}
function ao(e) { // ao = isRecordPath, e = value
  return Sn(e) && e.length % 2 === 0 && e.every((t, n) => n % 2 === 1 || de(e.slice(0, n)).includes(t));
}
function ze(e) { // ze = isPlace, e = value
  return e === null || typeof e == "string";
}
function lo(e, t) { // lo = isEditable, e = record, t = field
  return t.length ? !(e.length && K(e) && t.length === 1 && t[0] === "id") : e.length > 0 && !K(e);
}
function co(e) { // co = readChange, e = raw
  let [t, n, r, o, s, i, a] = ["kind", "record", "field", "from", "to", "after", "value"].map((c) => k(e, c)); // t = kind, n = record, r = field, o = from, s = to, i = after, a = value, c = name, k = fieldOf, e = raw
  if (!ao(n))
    return null;
  if (t === "edit")
    return Sn(r) && lo(n, r) && (i === void 0 || ze(i)) ? h({ kind: t, record: n, field: r, from: o, to: s }, i !== void 0 && { after: i }) : null;
  if (!n.length)
    return null;
  if (t === "move")
    return ze(o) && ze(s) ? { kind: t, record: n, from: o, to: s } : null;
  let l = n[n.length - 1]; // l = id, n = record
  return (t === "add" || t === "remove") && ze(i) && a !== void 0 && (!K(n) || (0, P.x55)(a) && k(a, "id") === l) ? { kind: t, record: n, value: a, after: i } : null;
}
function Ge(e) { // Ge = readChanges, e = raw
  let t = Array.isArray(e) ? e.map(co) : null; // t = changes, e = raw, co = readChange
  return t && !t.includes(null) ? t : null;
}

// src/edit/proposal.ts
var uo = ["open", "taken", "partly", "declined"]; // uo = PROPOSAL_STATES
function po(e) { // po = isState, e = state
  return uo.includes(e);
}
var En = "~".repeat(4), fo = 1e3, On = "program-explorer-proposal", Rn = new RegExp(`^==(?!=)(.*)$|<pre class="${On}" data-state="([a-z]*)">([^<]*)</pre>`, "gm"), mo = /[<>&{}[\]|~'\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|_(?=_)/g; // En = SIGNATURE, fo = MOST_CHANGES, On = MARKER, Rn = PATTERN, mo = UNSAFE
function $n({ page: e, base: t, changes: n }) { // $n = contentText, e = page, t = base, n = changes
  return JSON.stringify({ page: e, base: t, changes: n }, null, "	").normalize("NFC").replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, (r) => r.replace(mo, (o) => `\\u${`000${o.charCodeAt(0).toString(16)}`.slice(-4)}`));
}
function gt(e) { // gt = readContent, e = text
  let t = J(e), [n, r] = [k(t, "page"), k(t, "base")], o = Ge(k(t, "changes")); // t = raw, J = parseJson, e = text, n = page, r = base, k = fieldOf, o = changes, Ge = readChanges
  return typeof n == "string" && typeof r == "number" && o && o.length && o.length <= fo ? { page: n, base: r, changes: o } : null;
}
function Pn(e, t) { // Pn = hash, e = text, t = start
  let n = t; // n = value, t = start
  for (let r = 0; r < e.length; r++) // r = index, e = text
    n = Math.imul(n ^ e.charCodeAt(r), 16777619);
  return (n >>> 0).toString(36);
}
function yt({ page: e, changes: t }) { // yt = idOf, e = page, t = changes
  let n = JSON.stringify([e, t]); // n = text, e = page, t = changes
  return `${Pn(n, 2166136261)}-${Pn(n, 42)}`;
}
function _n(e) { // _n = proposalId, e = content
  let t = gt($n(e)); // t = read, gt = readContent, $n = contentText, e = content
  return t && yt(t);
}
function Tn(e, t, n) { // Tn = proposalWikitext, e = content, t = sentences, n = reason
  let r = n.split(/\n\s*\n/).map(ye).filter(Boolean); // r = paragraphs, n = reason, ye = plainWikitext
  return [
    ...t.map((o) => `* ${ye(o)}`),
    `<pre class="${On}" data-state="open">`,
    $n(e),
    "</pre>",
    `${r.join(`

`)} ${En}`.trim()
  ].join(`
`);
}
function go(e) { // go = headingText, e = line
  let t = e.trim(); // t = text, e = line
  return (t.endsWith("==") ? t.slice(0, -2) : t).trim();
}
function he(e) { // he = findProposals, e = wikitext
  let t = [], n = 0, r = "", o = new RegExp(Rn); // t = proposals, n = unreadable, r = heading, o = pattern, Rn = PATTERN
  for (let s = o.exec(e); s; s = o.exec(e)) { // s = found, o = pattern, e = wikitext
    let [, i, a, l] = s; // i = line, a = state, l = text, s = found
    if (l === void 0) {
      r = go(i || "");
      continue;
    }
    let c = gt(l); // c = content, gt = readContent, l = text
    c && po(a) ? t.push(b(h({}, c), { id: yt(c), state: a, heading: r })) : n++;
  }
  return { proposals: t, unreadable: n };
}
function An(e, t, n, r) { // An = answerProposal, e = wikitext, t = id, n = state, r = reply
  let o = new RegExp(Rn); // o = pattern, Rn = PATTERN
  for (let s = o.exec(e); s; s = o.exec(e)) { // s = found, o = pattern, e = wikitext
    let { index: i, 0: a, 2: l, 3: c } = s, u = l === "open" && c !== void 0 ? gt(c) : null; // i = index, a = block, l = before, c = text, s = found, u = content, gt = readContent
    if (u && yt(u) === t) {
      let f = e.slice(i + a.length), p = f.search(/^==?(?!=)/m), g = p < 0 ? f : f.slice(0, p); // f = rest, e = wikitext, i = index, a = block, p = end, g = section
      return `${e.slice(0, i)}${a.replace('data-state="open"', `data-state="${n}"`)}${g.trimEnd()}
: ${ye(r)} ${En}
${p < 0 ? "" : `
${f.slice(p)}`}`;
    }
  }
  return null;
}

// src/editor/answer.ts
function Fn(r, o) { // Fn = openSuggestions, r = _0, o = _1
  return T(this, arguments, function* ({ editor: e, source: t }, n) {
    let s = n ? yield e.read(n) : null; // s = page, n = talk, e = editor
    return (s == null ? void 0 : s.kind) === "page" ? he(s.text).proposals.filter(({ state: i, page: a }) => i === "open" && a === t) : [];
  });
}
function ht(i, a, l, c, u, f) { // ht = answerSuggestion, i = _0, a = _1, l = _2, c = _3, u = _4, f = _5
  return T(this, arguments, function* (e, t, { id: n }, r, o, s) {
    let { editor: p, store: g } = e, m = yield p.read(t), v = m.kind === "page" ? An(m.text, n, r, r === "declined" ? o : s(r === "taken" ? "edit-answer-taken" : "edit-answer-partly")) : null, E = m.kind === "page" && v !== null ? yield p.save({ title: t, text: v, base: m.revision, summary: s("edit-answer-summary") }) : m; // p = editor, g = store, e = session, m = page, t = talk, v = text, An = answerProposal, n = id, r = state, o = reply, s = msg, E = result
    E.kind === "failed" || E.kind === "conflict" || E.kind === "captcha" ? e.fail({ kind: "answer" }) : g.set({ suggestions: g.get().suggestions.filter((F) => F.id !== n) });
  });
}

// src/edit/difference.ts
var yo = { add: "added", remove: "removed", edit: "changed", move: "moved" }; // yo = KINDS
function Mn(e, t) { // Mn = titleIn, e = page, t = record
  let n = t.length ? M(I(e, t)) : void 0, r = k(n, "title"); // n = value, t = record, M = valueOf, I = findRecord, e = page, r = title, k = fieldOf
  return r === void 0 ? k(n, "label") : r;
}
function ho(e, t) { // ho = rowsOf, e = value, t = isAdded
  return (0, P.x55)(e) ? Object.keys(e).filter((n) => n !== "id").map((n) => ({ field: [n], from: t ? void 0 : e[n], to: t ? e[n] : void 0 })) : [{ field: [], from: t ? void 0 : e, to: t ? e : void 0 }];
}
function In(e, t) { // In = differencesBetween, e = before, t = after
  let [n, r] = [e, t].map(z), o = te(e, t); // n = old, r = now, e = before, t = after, z = openPage, o = changes, te = comparePages
  if (!n || !r || !o)
    return null;
  let s = (u) => { // s = titleOf, u = record
    var f; // f = _a
    return (f = Mn(r, u)) != null ? f : Mn(n, u);
  }, i = (u, f) => { // i = titleOfNeighbour, u = record, f = id
    var p; // p = _a
    return f === null ? null : (p = s([...u.slice(0, -1), f])) != null ? p : f;
  }, a = [], l = /* @__PURE__ */ new Map(), c = ({ kind: u, record: f }, p, g) => { // a = differences, l = edited, c = add, u = kind, f = record, p = rows, g = moved
    a.push(h({ record: f, kind: yo[u], title: s(f), rows: p }, g && { moved: g }));
  };
  for (let u of o) { // u = change, o = changes
    let f = JSON.stringify(u.record); // f = name, u = change
    switch (u.kind) {
      case "edit": {
        let { field: p, from: g, to: m } = u, v = l.get(f) || []; // p = field, g = from, m = to, u = change, v = rows, l = edited, f = name
        v.push({ field: p, from: g, to: m }), v.length === 1 && (l.set(f, v), c(u, v));
        break;
      }
      case "move":
        c(u, [], { from: i(u.record, u.from), to: i(u.record, u.to) });
        break;
      default:
        c(u, ho(u.value, u.kind === "add"));
    }
  }
  return a;
}

// src/edit/form/record.ts
function Ln(e) { // Ln = isEmpty, e = value
  return e == null || typeof e == "string" && !e.trim() || typeof e == "object" && Object.values(e).length === 0;
}
function wt(e) { // wt = withoutEmpty, e = value
  if (typeof e == "string")
    return e.trim() || void 0;
  if (Array.isArray(e)) {
    let t = e.map(wt).filter((n) => !Ln(n)); // t = items, e = value, wt = withoutEmpty, n = item, Ln = isEmpty
    return t.length ? t : void 0;
  }
  if ((0, P.x55)(e)) {
    let t = Object.entries(e).map(([n, r]) => [n, wt(r)]).filter(([, n]) => !Ln(n)); // t = fields, e = value, n = one, r = one, wt = withoutEmpty, Ln = isEmpty
    return t.length ? Object.fromEntries(t) : void 0;
  }
  return e;
}
function xt(e, t) { // xt = toRecord, e = original, t = record
  let n = Object.entries(t).map(([r, o]) => [r, e && _(o, k(e, r)) ? o : wt(o)]).filter(([, r]) => r !== void 0); // n = fields, t = record, r = value, o = value, e = original, _ = isEqual, k = fieldOf, wt = withoutEmpty
  return Object.fromEntries(n);
}
function Ye(e, t, n) { // Ye = withField, e = record, t = name, n = value
  return b(h({}, e), { [t]: n });
}
function jn(e, t, n) { // jn = changesOfForm, e = original, t = record, n = last
  let r = xt(e, t), o = typeof r.id == "string" ? r.id : "", s = ["programs", o]; // r = now, xt = toRecord, e = original, t = record, o = id, s = path
  return e ? _(e, r) ? [] : Se(s, e, r) : o && Object.keys(r).length > 1 ? [{ kind: "add", record: s, value: Lt(s, r), after: n }] : [];
}
var wo = /* @__PURE__ */ new Map([["\xDF", "ss"], ["\xE6", "ae"], ["\xF8", "o"], ["\u0153", "oe"], ["\u0142", "l"], ["\u0111", "d"], ["\u0131", "i"]]), xo = 60; // wo = LETTERS, xo = MOST_IN_ID
function oe(e, t) { // oe = idFor, e = title, t = used
  let n = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'’]/g, "").replace(/[^\0-\x7f]/g, (o) => wo.get(o) || "-").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, xo).replace(/-$/, ""), r = n || "program"; // n = words, e = title, o = letter, wo = LETTERS, xo = MOST_IN_ID, r = start
  for (let o = n ? 1 : t.length + 1; ; o++) { // o = number, n = words, t = used
    let s = o === 1 ? r : `${r}-${o}`; // s = id, o = number, r = start
    if (!t.includes(s))
      return s;
  }
}

// runtime:src/messages/messages.ts
var ie = require("program-explorer-runtime"); // ie = import_program_explorer_runtime

// runtime:src/messages/i18n/en.json
var Dn = { "edit-add": "Add", "edit-add-date": "Add a date", "edit-add-language": "Add", "edit-add-material": "Add a material", "edit-add-program": "Add a program", "edit-add-program-here": "Add a program \u2026", "edit-answer-partly": "Saved in part, thank you.", "edit-answer-summary": "Answered a suggestion", "edit-answer-taken": "Saved, thank you.", "edit-approximate": "approximately", "edit-back": "Back to the form", "edit-cancel": "Cancel", "edit-cancel-question": "Discard your changes?", "edit-captcha-help": "Answer this to show that you are not a program, then save again.", "edit-captcha-image": "The characters in the picture", "edit-close": "Close", "edit-conflict": "Meanwhile somebody else has changed the same. Choose {{PLURAL:$1|which one to keep|for each which one to keep}}. All your other changes are kept.", "edit-conflict-base": "Before: $1", "edit-conflict-mine": "Yours:", "edit-conflict-theirs": "On the page now:", "edit-delete": "Delete the program", "edit-down": "Down", "edit-down-of": "Down: $1", "edit-draft": "You have changes from $1 that are not saved.", "edit-draft-drop": "Discard them", "edit-draft-take": "Continue with them", "edit-duplicate": "Duplicate", "edit-ended": "It has ended", "edit-failed-answer": "The suggestion on the talk page could not be answered. Answer it there.", "edit-failed-blocked": "You are blocked from editing. Your text is kept in this browser.", "edit-failed-busy": "Others are saving at the same time. Save again.", "edit-failed-deleted": "The data page was deleted or moved meanwhile. Copy your text before you close.", "edit-failed-denied": "You may not edit the data page. Your text is kept in this browser.", "edit-failed-disallowed": "A filter of the wiki does not allow this edit. Change it, or ask an administrator.", "edit-failed-elsewhere": "This program is not on this data page, so that it cannot be edited here.", "edit-failed-id": "Choose another name in links: it is in use, or it has characters other than A-Z a-z 0-9 . _ -", "edit-failed-invalid": "The wiki does not accept this as JSON. Copy your text, and report this.", "edit-failed-lost": "The wiki saved the page, but merged it with another edit and some of your changes are missing. Save again.", "edit-failed-misfit": "Some of your changes no longer fit the page. Copy your text, cancel, and edit the program again.", "edit-failed-network": "The connection failed. Nothing is lost: save again when you are online.", "edit-failed-other": "The wiki did not save this.", "edit-failed-protected": "The data page is protected, so that you cannot save. Your text is kept in this browser.", "edit-failed-ratelimited": "The wiki asks you to wait. Save again in a minute.", "edit-failed-readonly": "The wiki is locked for maintenance. Save again in a few minutes.", "edit-failed-server": "The wiki answered with an error. Save again in a minute.", "edit-failed-session": "You are no longer logged in. Log in in another tab, then save again.", "edit-failed-spam": "The wiki takes a link or a title in this edit for spam. Remove it and save again.", "edit-failed-storage": "Your browser cannot keep a draft, so do not close this tab before you have saved.", "edit-failed-timeout": "The answer took too long. Save again; if it was saved already, it is not saved twice.", "edit-failed-title": "The program needs a title.", "edit-failed-token": "Your session is out of date. Save again.", "edit-failed-too-big": "The data page is too big for the wiki.", "edit-failed-unreadable": "The data page is not valid JSON, so that it cannot be edited here. Correct it there first.", "edit-failed-warning": "The wiki warns about this edit. If it is right, save it all the same.", "edit-field-dates": "Dates", "edit-field-duration": "Duration", "edit-field-end": "End", "edit-field-followedBy": "Followed by", "edit-field-id": "Name in links", "edit-field-in": "$1 ($2)", "edit-field-interpreted": "Interpretation", "edit-field-join": "How to take part", "edit-field-language": "Languages", "edit-field-materials": "Materials", "edit-field-notice": "Notice", "edit-field-owner": "Record kept by", "edit-field-page": "Link", "edit-field-partOf": "Part of", "edit-field-partners": "Partners", "edit-field-reviewed": "Last checked", "edit-field-scale": "Size", "edit-field-session": "One session", "edit-field-sources": "Sources", "edit-field-start": "Start", "edit-field-status": "Status", "edit-field-summary": "Summary", "edit-field-team": "Run by", "edit-field-title": "Title", "edit-filter-terms": "Filter: $1", "edit-gone": "removed", "edit-group-about": "About the program", "edit-group-materials": "Materials", "edit-group-record": "About this record", "edit-group-related": "Related programs", "edit-group-size": "Time and people", "edit-group-when": "When", "edit-group-who": "What it is about, and for whom", "edit-has-problems": "There {{PLURAL:$1|is $1 problem|are $1 problems}} in this program; see the form. You can save it all the same.", "edit-help-dates": "A day, such as 2026-12-03, or a minute with its zone, such as 2026-12-03T15:00Z.", "edit-help-duration": "How long the whole lasts, in words.", "edit-help-end": "2020, 2020-06 or 2020-06-15. For a paused program, the beginning of the pause.", "edit-help-followedBy": "The programs that came after it.", "edit-help-id": "Links to the program use it, so it stays the same for ever.", "edit-help-interpreted": "The languages with interpretation.", "edit-help-join": "Where one takes part. After the last day, the explorer says that it is closed.", "edit-help-language": "The languages it is held in.", "edit-help-materials": "What came out of it, such as slides and reports.", "edit-help-notice": "What readers have to know first, such as \u201CApplications are closed\u201D.", "edit-help-owner": "A user or a team.", "edit-help-page": "A page, or an address that begins with https://.", "edit-help-partOf": "The series or the program it is a part of.", "edit-help-partners": "Who helps.", "edit-help-reviewed": "When somebody last checked this record, such as 2026-11-27.", "edit-help-scale": "How many people or sessions, in words.", "edit-help-session": "In minutes.", "edit-help-sources": "Addresses of where the facts come from. They begin with https://.", "edit-help-start": "2020, 2020-06 or 2020-06-15.", "edit-help-status": "Choose one only if it does not follow from the dates.", "edit-help-summary": "What it is, in a sentence or two.", "edit-help-team": "Who holds it.", "edit-help-title": "What the program is called.", "edit-item": "$1 $2", "edit-json": "JSON", "edit-json-apply": "Use this", "edit-json-page": "Edit the whole page as JSON", "edit-json-wrong": "This is no JSON of the program. Its id has to stay the same.", "edit-kind-added": "Added \u201C$1\u201D", "edit-kind-changed": "Changed \u201C$1\u201D", "edit-kind-moved": "Moved \u201C$1\u201D", "edit-kind-removed": "Removed \u201C$1\u201D", "edit-language-of": "Language: $1", "edit-language-unknown": "There is no language \u201C$1\u201D. Choose one from the list, or write its code, such as pt-br.", "edit-loading": "Loading the data page \u2026", "edit-log-in": "Log in", "edit-new-term": "New term", "edit-new-term-help": "It is added to the list for all programs when you save.", "edit-new-term-of": "New term: $1", "edit-no-changes": "There are no changes.", "edit-none": "none", "edit-outdated": "Somebody has saved the page since you began. Your changes will be merged with it when you save.", "edit-part-end": "End", "edit-part-label": "Text", "edit-part-least": "Shortest", "edit-part-link": "Link", "edit-part-most": "Longest", "edit-part-start": "Start", "edit-part-until": "Last day to join", "edit-preview": "The list below shows your changes. Nobody else sees them until you save.", "edit-reason": "Why?", "edit-reason-help": "It is shown with your suggestion on the talk page. Say where you know it from.", "edit-redo": "Redo", "edit-remove": "Remove", "edit-remove-of": "Remove: $1", "edit-reply": "Reply: $1", "edit-review": "Show changes and save", "edit-save": "Save changes", "edit-save-anyway": "Save all the same", "edit-saved": "Your changes are saved.", "edit-saving": "Saving \u2026", "edit-see-difference": "See the edit", "edit-status-from-dates": "follows from the dates", "edit-suggest": "Send the suggestion", "edit-suggested": "Your suggestion is on the talk page.", "edit-suggestion": "Suggestion: $1", "edit-suggestion-decline": "Decline", "edit-suggestion-help": "You cannot save the data page yourself. Your changes become a suggestion on its talk page.", "edit-suggestion-open": "Open", "edit-suggestions": "Suggestions waiting ($1)", "edit-summary": "Summary of your edit", "edit-summary-help": "It is shown in the history of the data page.", "edit-title": "Edit \u201C$1\u201D", "edit-today": "Today", "edit-translate": "Other languages", "edit-unchanged": "The page has these changes already.", "edit-undo": "Undo", "edit-up": "Up", "edit-up-of": "Up: $1" }; // Dn = en_default

// src/editor/english.ts
var _e = new Map(Object.entries(Dn)); // _e = ENGLISH, Dn = en_default

// src/editor/page-text.ts
function Q(e) { // Q = idOf, e = record
  let t = e && e.id; // t = id, e = record
  return typeof t == "string" ? t : "";
}
function we(e) { // we = recordsOf, e = text
  let t = k(J(e), "programs"); // t = programs, k = fieldOf, J = parseJson, e = text
  return Array.isArray(t) ? t.filter((n) => typeof k(n, "id") == "string") : [];
}
function se(e, t) { // se = findRecord, e = text, t = id
  return we(e).find((n) => n.id === t) || null;
}
function Bn({ text: e }, t, n) { // Bn = changesIn, e = text, t = original, n = record
  var o; // o = _a
  let r = we(e).map(Q); // r = ids, we = recordsOf, e = text, Q = idOf
  return jn(t, n, (o = r[r.length - 1]) != null ? o : null);
}
function Nn({ text: e }, t) { // Nn = removalOf, e = text, t = original
  var o; // o = _a
  if (!t)
    return [];
  let n = we(e).map(Q), r = Q(t); // n = ids, we = recordsOf, e = text, Q = idOf, r = id, t = original
  return [{ kind: "remove", record: ["programs", r], value: t, after: (o = n[n.indexOf(r) - 1]) != null ? o : null }];
}
function Te(e, t) { // Te = textWith, e = base, t = changes
  let n = H(e.text, t); // n = applied, H = applyChanges, e = base, t = changes
  return n ? n.text : e.text;
}
function Jn(e) { // Jn = programOf, e = changes
  var n; // n = _a
  let t = e.find(({ record: [r] }) => r === "programs"); // t = change, e = changes, r = collection
  return t && (n = t.record[1]) != null ? n : null;
}

// src/editor/new-terms.ts
function vo({ text: e }, t) { // vo = termsOf, e = text, t = vocabulary
  let n = k(k(k(J(e), "vocabularies"), t), "terms"); // n = terms, k = fieldOf, J = parseJson, e = text, t = vocabulary
  return (0, P.x55)(n) ? Object.keys(n) : [];
}
function Xn(e, t, n, r) { // Xn = termChanges, e = base, t = record, n = newTerms, r = language
  return n.filter(({ vocabulary: o, id: s }) => N(t[o]).includes(s)).map(({ vocabulary: o, id: s, label: i }) => { // n = newTerms, o = vocabulary, s = id, N = listOf, t = record, i = label
    var l; // l = _a
    let a = vo(e, o); // a = ids, vo = termsOf, e = base, o = vocabulary
    return { kind: "add", record: ["vocabularies", o, "terms", s], value: { label: { [r]: i } }, after: (l = a[a.length - 1]) != null ? l : null };
  });
}
function Vn(e) { // Vn = newTermsIn, e = changes
  return e.flatMap((t) => { // e = changes, t = change
    let [n, r, , o] = t.record, s = t.kind === "add" && k(t.value, "label"), [i] = (0, P.x55)(s) ? Object.values(s) : []; // n = collection, r = vocabulary, o = id, t = change, s = label, k = fieldOf, i = text
    return n === "vocabularies" && r !== void 0 && o !== void 0 && typeof i == "string" ? [{ vocabulary: r, id: o, label: i }] : [];
  });
}
function Wn({ list: e, labels: t }, n, r, o) { // Wn = newTerm, e = list, t = labels, n = newTerms, r = vocabulary, o = label
  var l, c; // l = _a, c = _b
  let s = n.filter((u) => u.vocabulary === r).map(({ id: u }) => u), i = [...Array.from((c = (l = e.vocabularies.get(r)) == null ? void 0 : l.terms.keys()) != null ? c : []), ...s], a = i.find((u) => t.term(r, u).text.toLowerCase() === o.toLowerCase()); // s = others, n = newTerms, u = id, r = vocabulary, i = ids, c = _b, l = _a, e = list, a = same, t = labels, o = label
  return a != null ? a : { vocabulary: r, id: oe(o, i), label: o };
}
function Un(e, t, n) { // Un = withNewTerms, e = labels, t = newTerms, n = language
  return b(h({}, e), { term: (r, o) => { // b = __spreadProps, h = __spreadValues, e = labels, r = facet, o = term
    let s = t.find(({ vocabulary: i, id: a }) => i === r && a === o); // s = found, t = newTerms, i = vocabulary, a = id, r = facet, o = term
    return s ? { text: s.label, language: n } : e.term(r, o);
  } });
}

// src/editor/save-session.ts
function Kn(e, t) { // Kn = saveSession, e = session, t = onStep
  return T(this, null, function* () {
    let { store: n, editor: r, source: o } = e, { summary: s, decisions: i, captcha: a, captchaAnswer: l } = n.get(); // n = store, r = editor, o = source, e = session, s = summary, i = decisions, a = captcha, l = captchaAnswer
    n.set({ isBusy: !0, trouble: null });
    let c = yield Ne(r, h({ // c = outcome, Ne = saveChanges, r = editor, h = __spreadValues
      title: o,
      base: e.base,
      changes: e.changes(),
      summary: s,
      decisions: i
    }, a && { captcha: { id: a.id, answer: l } }));
    switch (n.set({ captcha: null, captchaAnswer: "" }), c.kind) {
      case "saved":
      case "unchanged":
        e.base = c, e.newest = c.text, e.dropDraft(), n.set({ step: "saved", isBusy: !1, saved: c.kind === "saved" ? { revision: c.revision, before: c.before } : null }), e.settle(), t();
        break;
      case "ask": {
        let u = c.conflicts.map(Z); // u = keys, c = outcome, Z = conflictKey
        n.set({
          step: "conflicts",
          isBusy: !1,
          conflicts: c.conflicts,
          decisions: new Map(Array.from(n.get().decisions).filter(([f]) => u.includes(f)))
        }), t();
        break;
      }
      case "captcha":
        n.set({ captcha: c, isBusy: !1, step: "review" });
        break;
      default:
        e.fail(c.kind === "failed" ? c : { kind: c.kind });
    }
  });
}

// src/editor/suggest-session.ts
function ko({ store: e }, t, n) { // ko = sentencesOf, e = store, t = context, n = msg
  let r = b(h({}, t), { msg: n }); // r = words, b = __spreadProps, h = __spreadValues, t = context, n = msg
  return e.get().differences.flatMap(({ kind: o, record: s, title: i, rows: a }) => { // e = store, o = kind, s = record, i = title, a = rows
    let l = n(`edit-kind-${o}`, re(r, s, i)), c = s[0] === "programs" && o !== "removed" ? a : []; // l = start, n = msg, o = kind, re = recordText, r = words, s = record, i = title, c = fields, a = rows
    return c.length ? c.map(({ field: u, from: f, to: p }) => { // c = fields, u = field, f = from, p = to
      let g = [...o === "added" ? [] : [B(r, u, f)], B(r, u, p)]; // g = values, o = kind, B = describeValue, r = words, u = field, f = from, p = to
      return `${l}: ${me(r, u)}: ${g.join(" \u2192 ")}`;
    }) : [l];
  });
}
function qn(e, t, n, r) { // qn = suggestChanges, e = session, t = context, n = msg, r = onStep
  return T(this, null, function* () {
    let { store: o, editor: s, source: i } = e, { summary: a, captcha: l, captchaAnswer: c } = o.get(), u = t.list.talk || "", f = { page: i, base: e.base.revision, changes: e.changes() }, p = _n(f); // o = store, s = editor, i = source, e = session, a = summary, l = captcha, c = captchaAnswer, u = talk, t = context, f = content, p = id, _n = proposalId
    o.set({ isBusy: !0, trouble: null });
    let g = yield s.read(u); // g = page, s = editor, u = talk
    if (g.kind === "failed") {
      e.fail(g);
      return;
    }
    let m = he(g.text).proposals.some((F) => F.id === p), v = ko(e, t, n), E = m ? { kind: "unchanged" } : yield s.addSection(h({ // m = isThere, he = findProposals, g = page, F = proposal, p = id, v = sentences, ko = sentencesOf, e = session, t = context, n = msg, E = result, s = editor, h = __spreadValues
      title: u,
      heading: ye(n("edit-suggestion", o.get().differences.map(({ record: F, title: D }) => re(t, F, D)).join(", ").slice(0, 150))),
      text: Tn(f, v, a)
    }, l && { captcha: { id: l.id, answer: c } }));
    switch (o.set({ captcha: null, captchaAnswer: "" }), E.kind) {
      case "saved":
      case "unchanged":
        e.dropDraft(), o.set({ step: "saved", isBusy: !1, saved: null }), e.settle(), r();
        break;
      case "captcha":
        o.set({ captcha: E, isBusy: !1 });
        break;
      case "conflict":
        e.fail({ kind: "busy" });
        break;
      default:
        e.fail(E);
    }
  });
}

// src/edit/summary.ts
var Co = ["added", "removed", "changed", "moved"]; // Co = ORDER
function So({ kind: e, rows: t }) { // So = fieldsOf, e = kind, t = rows
  let n = /* @__PURE__ */ new Map(); // n = names
  for (let { field: r } of e === "changed" ? t : []) { // r = field, e = kind, t = rows
    let [o = ""] = r; // o = name, r = field
    n.set(o, [...n.get(o) || [], r]);
  }
  return [...n].map(([r, o]) => ({ name: r, paths: o }));
}
function zn(e) { // zn = summarize, e = differences
  let t = e.map((n) => { // t = parts, e = differences, n = difference
    let { kind: r, record: o, title: s } = n; // r = kind, o = record, s = title, n = difference
    return { kind: r, of: o.length ? o[o.length - 2] : "page", record: o, title: s, fields: So(n) };
  });
  return Co.reduce((n, r) => n.concat(t.filter((o) => o.kind === r)), []);
}

// src/editor/summary-text.ts
var Gn = 490; // Gn = MOST_CHARACTERS
function Yn(e, t, n) { // Yn = summaryText, e = context, t = differences, n = msg
  let o = zn(t).map(({ kind: s, record: i, title: a, fields: l }) => { // o = text, zn = summarize, t = differences, s = kind, i = record, a = title, l = fields
    var f; // f = _a
    let c = n(`edit-kind-${s}`, ne(e, a, (f = i[i.length - 1]) != null ? f : "")), u = l.map(({ name: p, paths: g }) => { // c = start, n = msg, s = kind, ne = titleText, e = context, a = title, f = _a, i = record, u = names, l = fields, p = name, g = paths
      let m = g.map(([, v]) => v).filter(Boolean); // m = languages, g = paths, v = language
      return fe(b(h({}, e), { msg: n }), p) + (m.length && e.fields.some((v) => v.name === p && /text/.test(v.control)) ? ` (${m.join(", ")})` : "");
    });
    return u.length ? `${c}: ${u.join(", ")}` : c;
  }).join("; ");
  return o.length > Gn ? `${o.slice(0, Gn)}\u2026` : o;
}

// src/editor/actions.ts
var Po = 1500; // Po = ONE_WORD
function Hn({ title: e }) { // Hn = titleOf, e = title
  let t = typeof e == "object" && e ? Object.values(e)[0] : e; // t = text, e = title
  return typeof t == "string" ? t : "";
}
function Zn(e, { context: t, focus: n, focusHeading: r, confirm: o, close: s }) { // Zn = createActions, e = session, t = context, n = focus, r = focusHeading, o = confirm, s = close
  let { store: i, drafts: a, editor: l, source: c } = e, u = (0, ie.x36)({ language: "en", texts: /* @__PURE__ */ new Map() }, _e), f = "", p = 0, g = (y, O = !1) => { // i = store, a = drafts, l = editor, c = source, e = session, u = english, _e = ENGLISH, f = lastField, p = lastTime, g = replace, y = record, O = isIdAutomatic
    let { record: R, past: $ } = i.get(); // R = before, $ = past, i = store
    f = "", e.setRecord({ record: y, isIdAutomatic: O, past: [...$, R], future: [] });
  }, m = () => { // m = showReview
    e.settle();
    let y = In(e.base.text, Te(e.base, e.changes())) || []; // y = differences, In = differencesBetween, e = session, Te = textWith
    i.set({ step: "review", differences: y, trouble: null, summary: i.get().isSuggestion ? "" : Yn(t(), y, u) }), r();
  }, v = (y) => { // v = refuse, y = kind
    n(`${t().idPrefix}-${y}`), e.fail({ kind: y });
  }, E = () => T(null, null, function* () {
    let { suggestion: y } = i.get(), O = e.changes(); // y = suggestion, i = store, O = changes, e = session
    yield Kn(e, r), y && i.get().step === "saved" && (yield ht(e, t().list.talk || "", y, _(O, y.changes) ? "taken" : "partly", "", u));
  }), F = () => { // F = mayLose
    let { step: y } = i.get(); // y = step, i = store
    return y !== "saved" && y !== "loading" && e.changes().length > 0;
  }, D = (y, O) => T(null, null, function* () {
    let R = yield l.read(c, y); // R = page, l = editor, c = source, y = revision
    if (R.kind === "failed")
      return e.fail(R), !1;
    let $ = { text: y ? R.text : "", revision: y }, L = Jn(O), C = L === null ? null : se(Te($, O), L); // $ = base, y = revision, R = page, L = program, Jn = programOf, O = changes, C = record, se = findRecord, Te = textWith
    return L === null || !C ? (e.fail({ kind: "misfit" }), !1) : (e.begin($, se($.text, L) ? L : null, C, Vn(O)), r(), !0);
  });
  return {
    change: (y, O, R = !1) => { // y = name, O = value, R = continues
      let { record: $, past: L, isIdAutomatic: C, original: j } = i.get(), q = R && f === y && Date.now() - p < Po; // $ = record, L = past, C = isIdAutomatic, j = original, i = store, q = isSame, R = continues, f = lastField, y = name, p = lastTime, Po = ONE_WORD
      f = y, p = Date.now();
      let W = Ye($, y, O), Ae = C && !j && y !== "id"; // W = next, Ye = withField, $ = record, y = name, O = value, Ae = isAutomatic, C = isIdAutomatic, j = original
      e.setRecord({
        record: Ae && y === "title" ? Ye(W, "id", oe(Hn(W), e.usedIds())) : W,
        isIdAutomatic: Ae,
        past: q ? L : [...L, $],
        future: []
      });
    },
    replace: g,
    addTerm: (y, O) => { // y = vocabulary, O = label
      let { record: R, newTerms: $, past: L } = i.get(), C = Wn(t(), $, y, O), [j, q] = typeof C == "string" ? [C, $] : [C.id, [...$, C]], W = N(R[y]); // R = record, $ = newTerms, L = past, i = store, C = term, Wn = newTerm, t = context, y = vocabulary, O = label, j = id, q = all, W = chosen, N = listOf
      f = "", e.setRecord({ newTerms: q, record: Ye(R, y, W.includes(j) ? W : [...W, j]), past: [...L, R], future: [] });
    },
    retire: () => {
      n(`${t().idPrefix}-end`), g(b(h({}, i.get().record), { status: "past", end: (0, X.x63)() }));
    },
    duplicate: () => {
      let { record: y } = i.get(); // y = record, i = store
      e.begin(e.base, null, b(h({}, y), { id: oe(Hn(y), e.usedIds()) })), r();
    },
    remove: () => {
      i.set({ isRemoved: !0 }), m();
    },
    undo: () => {
      let { record: y, past: O, future: R } = i.get(), $ = O[O.length - 1]; // y = record, O = past, R = future, i = store, $ = before
      $ && (f = "", e.setRecord({ record: $, past: O.slice(0, -1), future: [...R, y] }));
    },
    redo: () => {
      let { record: y, past: O, future: R } = i.get(), $ = R[R.length - 1]; // y = record, O = past, R = future, i = store, $ = next
      $ && (f = "", e.setRecord({ record: $, past: [...O, y], future: R.slice(0, -1) }));
    },
    review: () => {
      let { original: y, record: O } = i.get(), R = Q(O).trim(); // y = original, O = record, i = store, R = id, Q = idOf
      xt(y, O).title === void 0 ? v("title") : !y && (!pe.x64.test(R) || e.usedIds().includes(R)) ? v("id") : m();
    },
    back: () => {
      i.set({ step: "form", isRemoved: !1, trouble: null }), e.settle(), r();
    },
    setSummary: (y) => i.set({ summary: y }),
    answerCaptcha: (y) => i.set({ captchaAnswer: y }),
    decide: (y, O) => i.set({ decisions: new Map([...i.get().decisions, [y, O]]) }),
    save: () => {
      i.get().isBusy || (i.get().isSuggestion ? qn(e, t(), u, r) : E());
    },
    cancel: () => {
      let y = F(); // y = hasChanges, F = mayLose
      (!y || o(t().msg("edit-cancel-question"))) && (y && e.dropDraft(), s());
    },
    close: s,
    takeSuggestion: (y) => T(null, null, function* () {
      (yield D(y.base, y.changes)) && i.set({ suggestion: y });
    }),
    declineSuggestion: (y, O) => ht(e, t().list.talk || "", y, "declined", O, u),
    takeDraft: () => T(null, null, function* () {
      let y = a.read(); // y = draft, a = drafts
      F() && !o(t().msg("edit-cancel-question")) || y && (yield D(y.base, y.changes)) && (i.set({ draftTime: null }), e.settle());
    }),
    dropDraft: () => {
      a.remove(), i.set({ draftTime: null }), e.settle(), r();
    },
    focus: n
  };
}

// runtime:src/app/labels.ts
var bt = require("program-explorer-runtime"); // bt = import_program_explorer_runtime

// runtime:src/messages/format.ts
var vt = require("program-explorer-runtime"); // vt = import_program_explorer_runtime

// runtime:src/messages/message-texts.ts
var xe = require("program-explorer-runtime"); // xe = import_program_explorer_runtime

// runtime:src/programs/json-object.ts
var kt = require("program-explorer-runtime"); // kt = import_program_explorer_runtime

// src/editor/context.ts
function Qn(r, o) { // Qn = withMessages, r = _0, o = _1
  return T(this, arguments, function* (e, { environment: { wiki: t }, messages: { language: n } }) {
    let s = `Module:Program explorer/i18n/editor/${n}.json`; // s = title, n = language
    if (n === xe.x34 || n === xe.x33)
      return e;
    try {
      let { pages: [i] } = yield t.readPages([s], [], null), a = Object.entries((0, kt.x54)(i ? i.text : "")).filter((l) => typeof l[1] == "string"); // i = page, t = wiki, s = title, a = texts, l = field
      return b(h({}, e), { msg: (0, ie.x36)({ language: n, texts: new Map(a) }, _e) });
    } catch (i) {
      return e;
    }
  });
}
function er(e, t) { // er = withLanguages, e = context, t = names
  let n = new Map(Array.from(t, ([r, o]) => { // n = languages, t = names, r = code, o = name
    let s = e.format.language(r); // s = translated, e = context, r = code
    return [r, s === r ? o : s];
  }));
  return b(h({}, e), { languages: n });
}
function Ct({ environment: { wiki: e }, messages: t }, n) { // Ct = listContext, e = wiki, t = messages, n = list
  let r = (0, ie.x36)(t), { language: o } = t, s = (0, vt.x32)(o, r); // r = words, t = messages, o = language, s = format
  return {
    list: n,
    format: s,
    labels: (0, bt.x7)(n, r, s, e.languages, e.contentLanguage, o),
    fields: sn(Array.from(n.vocabularies.keys()))
  };
}
function tr(e) { // tr = createEditorContext, e = subject
  let { environment: { wiki: t }, host: n, messages: r, list: o, source: s } = e; // t = wiki, n = host, r = messages, o = list, s = source, e = subject
  return b(h({}, Ct(e, o)), {
    msg: (0, ie.x36)(r, _e),
    pageLanguage: t.contentLanguage,
    idPrefix: "program-explorer-edit",
    level: n.level,
    today: (0, X.x63)(),
    languages: /* @__PURE__ */ new Map(),
    urlOf: t.urlOf,
    title: s
  });
}

// runtime:src/app/store.ts
var St = require("program-explorer-runtime"); // St = import_program_explorer_runtime

// src/edit/draft.ts
var nr = 1; // nr = FORMAT
function rr({ page: e, user: t }) { // rr = draftKey, e = page, t = user
  return `programExplorer-draft-${JSON.stringify([e, t])}`;
}
function or({ page: e, user: t, base: n, time: r, changes: o }) { // or = draftText, e = page, t = user, n = base, r = time, o = changes
  return o.length ? JSON.stringify({ format: nr, page: e, user: t, base: n, time: r, changes: o }) : null;
}
function ir(e, { page: t, user: n }) { // ir = readDraft, e = text, t = page, n = user
  if (e === null)
    return { kind: "none" };
  let r = J(e), [o, s] = [k(r, "base"), k(r, "time")], i = Ge(k(r, "changes")); // r = raw, J = parseJson, e = text, o = base, s = time, k = fieldOf, i = changes, Ge = readChanges
  return k(r, "format") !== nr || !i || typeof o != "number" || typeof s != "number" ? { kind: "unreadable" } : k(r, "page") !== t || k(r, "user") !== n ? { kind: "foreign" } : i.length ? { kind: "ready", draft: { page: t, user: n, base: o, time: s, changes: i } } : { kind: "none" };
}

// src/editor/draft-storage.ts
function sr(e, t) { // sr = createDraftStorage, e = storage, t = owner
  let n = rr(t), r = (s, i) => { // n = key, rr = draftKey, t = owner, r = attempt, s = act, i = otherwise
    try {
      return s();
    } catch (a) {
      return i;
    }
  }, o = () => r(() => e().removeItem(n), void 0);
  return {
    read: () => {
      let s = ir(r(() => e().getItem(n), null), t); // s = found, ir = readDraft, r = attempt, e = storage, n = key, t = owner
      return s.kind === "ready" ? s.draft : null;
    },
    keep: (s) => { // s = draft
      let i = or(b(h(h({}, s), t), { time: Date.now() })); // i = text, or = draftText, b = __spreadProps, h = __spreadValues, s = draft, t = owner
      return i === null ? (o(), !0) : r(() => (e().setItem(n, i), !0), !1);
    },
    remove: o
  };
}

// src/editor/preview.ts
var ar = "program-explorer--unsaved", Eo = 1e4; // ar = UNSAVED, Eo = MOST_ALIKE
function Oo(e, t) { // Oo = indexOf, e = text, t = id
  let n = k(J(e), "programs"); // n = programs, k = fieldOf, J = parseJson, e = text
  return Array.isArray(n) ? n.findIndex((r) => k(r, "id") === t) : -1;
}
function dr({ environment: { wiki: e, load: t }, host: n, included: r, text: o, list: s, explorer: i }, a, l) { // dr = createPreview, e = wiki, t = load, n = host, r = included, o = loaded, s = list, i = explorer, a = onProblems, l = programId
  let c = "", u = o, f = (p) => { // c = latest, u = drawn, o = loaded, f = update, p = text
    let g = p === o ? s : (0, be.x60)(p, (0, X.x62)(e), r).list; // g = next, p = text, o = loaded, s = list, e = wiki, r = included
    g && p !== u && (u = p, i.update(g));
  };
  return {
    draw: (p, g) => { // p = text, g = isUnsaved
      c = p, f(p), n.root.classList.toggle(ar, g), t.validator().then(({ parsePrograms: m }) => { // c = latest, p = text, f = update, n = host, ar = UNSAVED, g = isUnsaved, t = load, m = parsePrograms
        c === p && a(m(p, (0, X.x62)(e), r, Eo).problems.filter(({ path: [v, E] }) => v === "programs" && E === Oo(p, l())));
      }).catch((m) => e.log("The problems of the data cannot be found.", m));
    },
    end: (p) => { // p = text
      c = "", n.root.classList.remove(ar), f(p);
    }
  };
}

// src/editor/session.ts
var Ro = 400, lr = { // Ro = PAUSE, lr = START
  step: "loading",
  original: null,
  record: {},
  isIdAutomatic: !0,
  isRemoved: !1,
  newTerms: [],
  past: [],
  future: [],
  problems: [],
  trouble: null,
  captcha: null,
  captchaAnswer: "",
  isBusy: !1,
  isOutdated: !1,
  isSuggestion: !1,
  suggestions: [],
  suggestion: null,
  differences: [],
  summary: "",
  conflicts: [],
  decisions: /* @__PURE__ */ new Map(),
  draftTime: null,
  saved: null
};
function cr(e, t, n) { // cr = createSession, e = editor, t = subject, n = storage
  let { source: r } = t, o = (0, St.x8)(lr), s = dr(t, (l) => o.set({ problems: l }), () => Q(o.get().record)), i = 0, a = { // r = source, t = subject, o = store, lr = START, s = preview, dr = createPreview, l = problems, Q = idOf, i = timer, a = session
    editor: e,
    source: r,
    store: o,
    drafts: sr(n, { page: r, user: e.user }),
    base: { text: "", revision: 0 },
    newest: t.text,
    changes: () => {
      let { original: l, record: c, isRemoved: u, newTerms: f } = o.get(); // l = original, c = record, u = isRemoved, f = newTerms, o = store
      return u ? Nn(a.base, l) : [...Xn(a.base, c, f, t.environment.wiki.contentLanguage), ...Bn(a.base, l, c)];
    },
    usedIds: () => we(a.base.text).map(Q),
    begin: (l, c, u, f = []) => { // l = base, c = program, u = record, f = newTerms
      var g; // g = _a
      a.base = l;
      let p = c === null ? null : se(l.text, c); // p = original, c = program, se = findRecord, l = base
      if (c !== null && !p && !u) {
        a.fail({ kind: we(l.text).length ? "elsewhere" : "unreadable" });
        return;
      }
      o.set(b(h({}, lr), {
        newTerms: f,
        draftTime: o.get().draftTime,
        isSuggestion: o.get().isSuggestion,
        suggestions: o.get().suggestions,
        step: "form",
        original: p,
        record: (g = u != null ? u : p) != null ? g : { id: oe("", a.usedIds()), title: "" },
        isIdAutomatic: !p && !u
      })), a.settle();
    },
    setRecord: (l) => { // l = change
      o.set(b(h({}, l), { trouble: null, saved: null })), window.clearTimeout(i), i = window.setTimeout(a.settle, Ro);
    },
    settle: () => {
      window.clearTimeout(i);
      let { step: l, draftTime: c, trouble: u } = o.get(), f = a.changes(), p = l !== "saved" && f.length > 0; // l = step, c = draftTime, u = trouble, o = store, f = changes, a = session, p = isUnsaved
      s.draw(p ? Te(a.base, f) : a.newest, p), l === "form" && c === null && !a.drafts.keep({ base: a.base.revision, changes: f }) && !u && o.set({ trouble: { kind: "storage" } });
    },
    dropDraft: () => {
      o.get().draftTime === null && a.drafts.remove();
    },
    fail: (l) => o.set({ trouble: l, isBusy: !1 }),
    end: () => {
      window.clearTimeout(i), s.end(a.newest);
    }
  };
  return a;
}

// src/editor/open-editor.tsx
var $o = ["protected", "denied"], _o = 1e4; // $o = CAN_SUGGEST, _o = LOOK_AGAIN_AFTER
function ur(e, t, n, { field: r, record: o } = {}) { // ur = openEditor, e = editor, t = subject, n = id, r = field, o = record
  let { environment: { wiki: s }, host: { root: i }, messages: { language: a }, source: l } = t, { element: c, close: u } = Ft(i, a), f = cr(e, t, () => localStorage), { store: p, drafts: g } = f, m = tr(t), v = "", E = Date.now(), F = (C) => { // s = wiki, i = root, a = language, l = source, t = subject, c = box, u = closeBox, Ft = openToolBox, f = session, cr = createSession, e = editor, p = store, g = drafts, m = context, tr = createEditorContext, v = toFocus, E = lastLook, F = onUnload, C = event
    let { step: j } = p.get(); // j = step, p = store
    c.isConnected && j !== "saved" && j !== "loading" && f.changes().length && (C.preventDefault(), C.returnValue = "");
  }, D = () => T(null, null, function* () {
    let { step: C } = p.get(); // C = step, p = store
    if (Date.now() - E < _o || C === "saved" || C === "loading")
      return;
    E = Date.now();
    let j = yield e.read(l); // j = page, e = editor, l = source
    j.kind === "page" && p.set({ isOutdated: j.revision !== f.base.revision });
  }), y = () => { // y = lookAgain
    D();
  }, O = () => { // O = close
    window.removeEventListener("beforeunload", F), window.removeEventListener("focus", y), L(), (0, d.x4)(null, c), u(), f.end(), location.hash.includes(U.x10) && history.replaceState(history.state, "", "#programs");
  }, R = () => { // R = focusHeading
    let C = document.getElementById(`${m.idPrefix}-heading`); // C = heading, m = context
    C && (C.tabIndex = -1, C.focus());
  }, $ = Zn(f, {
    context: () => m,
    focus: (C) => { // C = target
      v = C;
    },
    focusHeading: R,
    confirm: (C) => window.confirm(C),
    close: O
  }), L = p.subscribe((C) => { // L = unsubscribe, p = store, C = state
    var q; // q = _a
    let j = Un(m.labels, C.newTerms, m.pageLanguage); // j = labels, Un = withNewTerms, m = context, C = state
    (0, d.x4)(/* @__PURE__ */ (0, d.x3)(Cn, { view: { context: b(h({}, m), { labels: j }), state: C, actions: $ } }), c), v && ((q = document.getElementById(v)) == null || q.focus(), v = "");
  });
  return window.addEventListener("beforeunload", F), window.addEventListener("focus", y), p.set({}), c.scrollIntoView(), s.languageNames().then((C) => { // F = onUnload, y = lookAgain, p = store, c = box, s = wiki, C = names
    m = er(m, C), c.isConnected && p.set({});
  }), Promise.all([e.read(l), Qn(m, t)]).then(([C, { msg: j }]) => { // e = editor, l = source, Qn = withMessages, m = context, t = subject, C = page, j = msg
    if (m = b(h({}, m), { msg: j }), !c.isConnected)
      return;
    if (C.kind === "failed") {
      f.fail(C);
      return;
    }
    f.newest = C.text, m = h(h({}, m), Ct(t, (0, be.x60)(C.text, (0, X.x62)(s), t.included).list || t.list));
    let q = g.read(), W = !!(C.refusal && $o.includes(C.refusal.failure) && m.list.talk); // q = draft, g = drafts, W = isSuggestion, C = page, $o = CAN_SUGGEST, m = context
    p.set({ draftTime: q && q.time, isSuggestion: W });
    let Ae = n !== null && se(C.text, n); // Ae = isThere, n = id, se = findRecord, C = page
    f.begin(C, n === null || o && !Ae ? null : n, o != null ? o : null), p.set({ trouble: p.get().trouble || (W ? null : C.refusal) });
    let $t = r && document.getElementById(`${m.idPrefix}-${r}`); // $t = target, r = field, m = context
    $t ? $t.focus() : R(), C.refusal || Fn(f, m.list.talk).then((fr) => p.set({ suggestions: fr }));
  }), () => (c.isConnected && $.cancel(), !c.isConnected);
}

// src/editor/edit.ts
function pr(e) { // pr = createEdit, e = createPageEditor
  let t = () => !0; // t = cancel
  return (n, r, o) => { // n = subject, r = id, o = start
    t() && (t = ur(e(), n, r, o));
  };
}

// src/wiki/mediawiki-answer.ts
var Pt = { formatversion: "2", errorformat: "plaintext", errorsuselocal: !0, uselang: "user" }, To = [ // Pt = COMMON, To = CODES
  [/^readonly/, "readonly"],
  [/^(ratelimited|actionthrottled)/, "ratelimited"],
  [/blocked/, "blocked"],
  [/^abusefilter-warning/, "warning"],
  [/^abusefilter/, "disallowed"],
  [/^(spam|titleblacklist)/, "spam"],
  [/protected|^createonly$/, "protected"],
  [/^badtoken|^notoken/, "token"],
  [/^assert/, "session"],
  [/^(missingtitle|pagedeleted|nosuchrevid)/, "deleted"],
  [/^contenttoobig/, "too-big"],
  [/^(invalid-json|contentmodel|unsupportednocontent|no-direct-editing|badformat)/, "invalid"],
  [/permission|denied|^noedit|^nocreate|^cantcreate|^badaccess|^readapidenied/, "denied"]
];
function He(e) { // He = failureOf, e = code
  let [, t = "other"] = To.find(([n]) => n.test(e)) || []; // t = failure, To = CODES, n = pattern, e = code
  return t;
}
function ae(e, t = "") { // ae = failed, e = failure, t = words
  return { kind: "failed", failure: e, words: t };
}
function Et(e, { errors: t = [], textStatus: n, xhr: r }) { // Et = explain, e = code, t = errors, n = textStatus, r = xhr
  if (e === "http") {
    let s = r && r.status || 0; // s = status, r = xhr
    return ae(n === "timeout" ? "timeout" : s === 429 ? "ratelimited" : s ? "server" : "network");
  }
  if (e === "ok-but-empty")
    return ae("server");
  let o = t.map(({ text: s = "" }) => s).filter(Boolean).join(`
`);
  return ae(He(e), o);
}
function Ot(e) { // Ot = answerOf, e = request
  return new Promise((t) => { // t = resolve
    e.then(
      (n) => t({ result: n }),
      (n, r) => t({ code: String(n), details: r || {} })
    );
  });
}

// src/wiki/mediawiki-edit.ts
function Ao({ query: { pages: [e] } }) { // Ao = readPage, e = page
  let [t] = e.revisions || [], [n] = e.actions && e.actions.edit || []; // t = revision, e = page, n = error
  return {
    kind: "page",
    title: e.title,
    text: t && t.slots.main.content || "",
    revision: t ? t.revid : 0,
    contentModel: t ? t.slots.main.contentmodel : "json",
    refusal: n ? ae(He(n.code), n.text) : null
  };
}
function Fo({ edit: e = {} }) { // Fo = readSave, e = edit
  let { result: t, captcha: n, nochange: r, oldrevid: o = 0, newrevid: s, code: i = "", info: a = "" } = e; // t = result, n = captcha, r = nochange, o = oldrevid, s = newrevid, i = code, a = info, e = edit
  return n ? { kind: "captcha", id: String(n.id), question: n.url ? "" : n.question || "", image: n.url || "" } : t !== "Success" ? ae(He(i), a) : r || !s ? { kind: "unchanged" } : { kind: "saved", before: o, revision: s };
}
function Mo({ text: e, base: t, summary: n }) { // Mo = ofSave, e = text, t = base, n = summary
  return h({
    text: e,
    summary: n
  }, t ? { baserevid: String(t), nocreate: !0 } : { createonly: !0, contentmodel: "json", contentformat: "application/json" });
}
function Rt() { // Rt = createPageEditor
  let e = new mw.Api(), t = mw.config.get("wgUserName") || "", n = (i, a) => T(null, [i, a], function* ({ title: r, captcha: o }, s) { // e = api, t = user, n = post, i = _0, a = _1, T = __async, r = title, o = captcha, s = parameters
    let l = yield Ot(e.postWithToken("csrf", h(h(h(b(h({}, Pt), { // l = answer, Ot = answerOf, e = api, h = __spreadValues, b = __spreadProps, Pt = COMMON
      action: "edit",
      title: r
    }), s), t ? { assert: "user", assertuser: t } : {}), o ? { captchaid: o.id, captchaword: o.answer } : {})));
    return "result" in l ? Fo(l.result) : l.code === "editconflict" || l.code === "articleexists" ? { kind: "conflict" } : Et(l.code, l.details);
  });
  return {
    user: t,
    read: (r, o) => T(null, null, function* () {
      let s = yield Ot(e.get(h(b(h({}, Pt), { // s = answer, Ot = answerOf, e = api, h = __spreadValues, b = __spreadProps, Pt = COMMON
        action: "query",
        prop: ["revisions", "info"],
        rvprop: ["ids", "content", "contentmodel"],
        rvslots: "main",
        intestactions: "edit",
        intestactionsdetail: "full"
      }), o ? { revids: o } : { titles: r })));
      try {
        return "result" in s ? Ao(s.result) : Et(s.code, s.details);
      } catch (i) {
        return ae("server");
      }
    }),
    save: (r) => n(r, Mo(r)),
    addSection: (r) => n(r, { section: "new", sectiontitle: r.heading, text: r.text })
  };
}

// src/editor.ts
var Io = pr(Rt); // Io = open, pr = createEdit, Rt = createPageEditor
}
};
// </nowiki>