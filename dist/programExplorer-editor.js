// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).editor = {
runtime: 'aded14fff1739343',
create: function ( require, module ) {
"use strict";
var Ce = Object.defineProperty, qn = Object.defineProperties, Un = Object.getOwnPropertyDescriptor, zn = Object.getOwnPropertyDescriptors, Wn = Object.getOwnPropertyNames, ke = Object.getOwnPropertySymbols;
var qe = Object.prototype.hasOwnProperty, bt = Object.prototype.propertyIsEnumerable;
var xt = (e, t, n) => t in e ? Ce(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, y = (e, t) => {
  for (var n in t || (t = {}))
    qe.call(t, n) && xt(e, n, t[n]);
  if (ke)
    for (var n of ke(t))
      bt.call(t, n) && xt(e, n, t[n]);
  return e;
}, v = (e, t) => qn(e, zn(t));
var wt = (e, t) => {
  var n = {};
  for (var r in e)
    qe.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && ke)
    for (var r of ke(e))
      t.indexOf(r) < 0 && bt.call(e, r) && (n[r] = e[r]);
  return n;
};
var Kn = (e, t) => {
  for (var n in t)
    Ce(e, n, { get: t[n], enumerable: !0 });
}, Gn = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of Wn(t))
      !qe.call(e, o) && o !== n && Ce(e, o, { get: () => t[o], enumerable: !(r = Un(t, o)) || r.enumerable });
  return e;
};
var Hn = (e) => Gn(Ce({}, "__esModule", { value: !0 }), e);
var G = (e, t, n) => new Promise((r, o) => {
  var i = (u) => {
    try {
      a(n.next(u));
    } catch (l) {
      o(l);
    }
  }, s = (u) => {
    try {
      a(n.throw(u));
    } catch (l) {
      o(l);
    }
  }, a = (u) => u.done ? r(u.value) : Promise.resolve(u.value).then(i, s);
  a((n = n.apply(e, t)).next());
});

// src/editor.ts
var to = {}; // to = editor_exports
Kn(to, {
  edit: () => eo
});
module.exports = Hn(to);

// runtime:preact
var d = require("program-explorer-runtime"); // d = import_program_explorer_runtime

// runtime:src/app/store.ts
var Ue = require("program-explorer-runtime"); // Ue = import_program_explorer_runtime

// runtime:src/app/url.ts
var V = require("program-explorer-runtime"); // V = import_program_explorer_runtime

// runtime:src/programs/kinds.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// src/edit/json-value.ts
var Yn = 512; // Yn = MOST_LEVELS
function vt(e, t) { // vt = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some((n) => vt(n, t - 1)));
}
function ee(e) { // ee = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return vt(t, Yn) ? void 0 : t;
  } catch (t) {
    return;
  }
}
function k(e, t) { // k = fieldOf, e = value, t = name
  return (0, S.x49)(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}
function T(e, t) { // T = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t))
    return e.length === t.length && e.every((n, r) => T(n, t[r]));
  if ((0, S.x49)(e) && (0, S.x49)(t)) {
    let n = Object.keys(e); // n = keys, e = one
    return n.length === Object.keys(t).length && n.every((r) => T(e[r], k(t, r)));
  }
  return e === t;
}

// src/edit/compare-values.ts
function Se(e, t, n, r, o, i = []) { // Se = compareValues, e = record, t = field, n = from, r = to, o = visit, i = skipped
  if (T(n, r))
    return;
  if (!(0, S.x49)(n) || !(0, S.x49)(r)) {
    o({ kind: "edit", record: e, field: t, from: n, to: r });
    return;
  }
  let s = null; // s = after
  for (let a of Object.keys(n)) // a = key, n = from
    k(r, a) === void 0 ? o({ kind: "edit", record: e, field: [...t, a], from: n[a], to: void 0, after: s }) : s = a;
  s = null;
  for (let a of Object.keys(r)) { // a = key, r = to
    let u = k(n, a); // u = old, k = fieldOf, n = from, a = key
    u === void 0 ? o({ kind: "edit", record: e, field: [...t, a], from: void 0, to: r[a], after: s }) : i.includes(a) || Se(e, [...t, a], u, r[a], o), s = a;
  }
}
function ce(e, t, n) { // ce = editsBetween, e = record, t = from, n = to
  let r = []; // r = edits
  return Se(e, [], t, n, (o) => r.push(o)), r;
}

// src/edit/json-text.ts
function kt(e) { // kt = open, e = text
  let t = { isList: e.startsWith("["), members: [], close: e.slice(1, -1) }, n = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/g, r = 0, o = 1, i = 1, s = null; // t = branch, e = text, n = token, r = depth, o = start, i = valueStart, s = name
  for (let a = n.exec(e); a; a = n.exec(e)) { // a = found, n = token, e = text
    let { 0: u, index: l } = a; // u = sign, l = index, a = found
    if (u === "{" || u === "[" ? r++ : (u === "}" || u === "]") && r--, u === ":" && r === 1)
      s = JSON.parse(e.slice(o, l)), i = l + 1;
    else if (r === 0 || u === "," && r === 1) {
      let c = e.slice(i, l), p = c.trim(); // c = padded, e = text, i = valueStart, l = index, p = value
      if (p) {
        let f = i + c.indexOf(p) + p.length; // f = valueEnd, i = valueStart, c = padded, p = value
        t.close = e.slice(f, l), t.members.push({ name: s, head: e.slice(o, f - p.length), value: p, tail: r ? t.close : "" });
      }
      o = i = l + 1;
    }
  }
  return t;
}
function Z(e) { // Z = write, e = value
  if (typeof e == "string")
    return e;
  let t = e.members.map(({ head: n, value: r, tail: o }) => n + Z(r) + o).join(","); // t = members, e = value, n = head, r = inner, o = tail, Z = write
  return e.isList ? `[${t}${e.close}]` : `{${t}${e.close}}`;
}
function ue({ members: e }, t) { // ue = indexOfName, e = members, t = name
  var r; // r = _a
  let n = e.length - 1; // n = index, e = members
  for (; n >= 0 && ((r = e[n]) == null ? void 0 : r.name) !== t; ) // n = index, r = _a, e = members, t = name
    n--;
  return n;
}

// src/edit/record-order.ts
function Ct(e) { // Ct = createOrder, e = ids
  let t = /* @__PURE__ */ new Map([[null, null]]), n = /* @__PURE__ */ new Map([[null, null]]), r = (s, a) => { // t = next, n = previous, r = link, s = one, a = other
    t.set(s, a), n.set(a, s);
  }, o = {
    remove(s) {
      var u, l; // u = _a, l = _b
      let a = (u = n.get(s)) != null ? u : null; // a = before, u = _a, n = previous, s = id
      return r(a, (l = t.get(s)) != null ? l : null), a;
    },
    insert(s, a) {
      var l; // l = _a
      let u = (l = t.get(a)) != null ? l : null; // u = following, l = _a, t = next, a = after
      r(a, s), r(s, u);
    }
  }, i = null;
  for (let s of e) // s = id, e = ids
    o.insert(s, i), i = s;
  return o;
}
function St(e, t) { // St = movedIds, e = before, t = after
  let n = new Map(e.map((a, u) => [a, u])), r = (a) => n.get(a), o = [], i = /* @__PURE__ */ new Map(); // n = positions, e = before, a = id, u = index, r = position, o = ends, i = previous
  for (let a of t) { // a = id, t = after
    let u = 0, l = o.length; // u = low, l = high, o = ends
    for (; u < l; ) { // u = low, l = high
      let c = u + l >> 1; // c = middle, u = low, l = high
      r(o[c]) < r(a) ? u = c + 1 : l = c;
    }
    i.set(a, o[u - 1]), o[u] = a;
  }
  let s = new Set(t); // s = moved, t = after
  for (let a = o.pop(); a !== void 0; a = i.get(a)) // a = id, o = ends, i = previous
    s.delete(a);
  return s;
}

// src/edit/records.ts
var Pt = ["needs", "programs"], Zn = ["vocabularies", "series", ...Pt], Qn = ["terms"]; // Pt = LISTS, Zn = PAGE_COLLECTIONS, Qn = VOCABULARY_COLLECTIONS
function te({ length: e, 0: t }) { // te = collectionsOf, e = length, t = first
  return e === 0 ? Zn : e === 2 && t === "vocabularies" ? Qn : [];
}
function B([e]) { // B = isInList, e = first
  return Pt.includes(e);
}
function q(e) { // q = openPage, e = text
  let t = e.trim() || "{}", n = Math.max(e.indexOf(t), 0); // t = json, e = text, n = start
  return (0, S.x49)(ee(t)) ? { name: null, head: e.slice(0, n), value: t, tail: e.slice(n + t.length) } : null;
}
function Et({ head: e, value: t, tail: n }) { // Et = writePage, e = head, t = value, n = tail
  return e + Z(t) + n;
}
function I(e) { // I = valueOf, e = member
  return e && JSON.parse(Z(e.value));
}
function Ot(e, t) { // Ot = openAs, e = isList, t = member
  if (typeof t.value == "string" && t.value.startsWith(e ? "[" : "{")) {
    t.value = kt(t.value);
    let n = /* @__PURE__ */ new Set(); // n = ids
    for (let r of e ? t.value.members : []) { // r = item, e = isList, t = member
      let o = k(I(r), "id"); // o = id, k = fieldOf, I = valueOf, r = item
      r.name = typeof o == "string" && !n.has(o) ? o : null, n.add(o);
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value;
}
function ne(e) { // ne = openObject, e = member
  return Ot(!1, e);
}
function re(e, t) { // re = memberOf, e = branch, t = name
  return e ? e.members[ue(e, t)] : void 0;
}
function U(e, t) { // U = openRecords, e = owner, t = collection
  let n = re(ne(e), t[t.length - 1]); // n = member, re = memberOf, ne = openObject, e = owner, t = collection
  return n ? Ot(B(t), n) : null;
}
function j(e, t) { // j = findRecord, e = page, t = path
  let n = e; // n = found, e = page
  for (let r = 0; n && r < t.length; r += 2) // r = depth, n = found, t = path
    n = re(U(n, t.slice(0, r + 1)), t[r + 1]);
  return n;
}
function fe(e) { // fe = byId, e = records
  return new Map((e ? e.members : []).filter(({ name: t }) => t !== null).map((t) => [t.name, t]));
}

// src/edit/compare-pages.ts
function er(e, t, n, r) { // er = compareCollections, e = path, t = before, n = after, r = visit
  let o = fe(t), i = fe(n), s = St([...o.keys()].filter((l) => i.has(l)), [...i.keys()].filter((l) => o.has(l))), a = Ct(o.keys()); // o = old, fe = byId, t = before, i = now, n = after, s = moved, St = movedIds, l = id, a = order, Ct = createOrder
  o.forEach((l, c) => { // o = old, l = member, c = id
    i.has(c) || r({ kind: "remove", record: [...e, c], value: I(l), after: a.remove(c) });
  });
  let u = null; // u = last
  i.forEach((l, c) => { // i = now, l = member, c = id
    let p = [...e, c]; // p = record, e = path, c = id
    o.has(c) ? s.has(c) && (r({ kind: "move", record: p, from: a.remove(c), to: u }), a.insert(c, u)) : (r({ kind: "add", record: p, value: I(l), after: u }), a.insert(c, u)), u = c;
  }), i.forEach((l, c) => Rt([...e, c], o.get(c) || l, l, r));
}
function Rt(e, t, n, r) { // Rt = compareRecords, e = path, t = before, n = after, r = visit
  if (Z(t.value) === Z(n.value))
    return;
  let o = [], i = []; // o = names, i = compareInside
  for (let s of te(e)) { // s = name, te = collectionsOf, e = path
    let a = [...e, s], u = U(t, a), l = U(n, a); // a = collection, e = path, s = name, u = old, U = openRecords, t = before, l = now, n = after
    u && l && (o.push(s), i.push(() => er(a, u, l, r)));
  }
  Se(e, [], I(t), I(n), r, o), i.forEach((s) => s());
}
function Q(e, t) { // Q = comparePages, e = before, t = after
  let n = q(e), r = q(t); // n = old, q = openPage, e = before, r = now, t = after
  if (!n || !r)
    return null;
  let o = []; // o = changes
  return Rt([], n, r, (i) => o.push(i)), o;
}

// src/edit/difference.ts
var tr = { add: "added", remove: "removed", edit: "changed", move: "moved" }; // tr = KINDS
function _t(e, t) { // _t = titleIn, e = page, t = record
  let n = t.length ? I(j(e, t)) : void 0, r = k(n, "title"); // n = value, t = record, I = valueOf, j = findRecord, e = page, r = title, k = fieldOf
  return r === void 0 ? k(n, "label") : r;
}
function nr(e, t) { // nr = rowsOf, e = value, t = isAdded
  return (0, S.x49)(e) ? Object.keys(e).filter((n) => n !== "id").map((n) => ({ field: [n], from: t ? void 0 : e[n], to: t ? e[n] : void 0 })) : [{ field: [], from: t ? void 0 : e, to: t ? e : void 0 }];
}
function $t(e, t) { // $t = differencesBetween, e = before, t = after
  let [n, r] = [e, t].map(q), o = Q(e, t); // n = old, r = now, e = before, t = after, q = openPage, o = changes, Q = comparePages
  if (!n || !r || !o)
    return null;
  let i = (c) => { // i = titleOf, c = record
    var p; // p = _a
    return (p = _t(r, c)) != null ? p : _t(n, c);
  }, s = (c, p) => { // s = titleOfNeighbour, c = record, p = id
    var f; // f = _a
    return p === null ? null : (f = i([...c.slice(0, -1), p])) != null ? f : p;
  }, a = [], u = /* @__PURE__ */ new Map(), l = ({ kind: c, record: p }, f, g) => { // a = differences, u = edited, l = add, c = kind, p = record, f = rows, g = moved
    a.push(y({ record: p, kind: tr[c], title: i(p), rows: f }, g && { moved: g }));
  };
  for (let c of o) { // c = change, o = changes
    let p = JSON.stringify(c.record); // p = name, c = change
    switch (c.kind) {
      case "edit": {
        let { field: f, from: g, to: h } = c, C = u.get(p) || []; // f = field, g = from, h = to, c = change, C = rows, u = edited, p = name
        C.push({ field: f, from: g, to: h }), C.length === 1 && (u.set(p, C), l(c, C));
        break;
      }
      case "move":
        l(c, [], { from: s(c.record, c.from), to: s(c.record, c.to) });
        break;
      default:
        l(c, nr(c.value, c.kind === "add"));
    }
  }
  return a;
}

// runtime:src/programs/schema.ts
var Pe = require("program-explorer-runtime"); // Pe = import_program_explorer_runtime

// src/edit/field-order.ts
function rr(e, t) { // rr = inside, e = node, t = name
  let { entries: n, value: r, item: o } = e || {}, i = n ? k(n, t) : r || o; // n = entries, r = value, o = item, e = node, i = found, k = fieldOf, t = name
  return i && (i.wrapped || i);
}
function Tt(e) { // Tt = rankIn, e = path
  var r; // r = _a
  let t = Object.keys(((r = e.reduce(rr, Pe.x61)) == null ? void 0 : r.entries) || {}), n = t.includes("language") ? t.indexOf("language") - 0.5 : t.length; // t = known, r = _a, e = path, rr = inside, n = unknown
  return (o) => t.includes(o) ? t.indexOf(o) : n;
}
function ze(e, t, n) { // ze = indexForField, e = path, t = names, n = name
  let r = Tt(e); // r = rank, Tt = rankIn, e = path
  return t.reduce((o, i, s) => r(i) <= r(n) ? s + 1 : o, 0);
}
function At(e, t) { // At = inFieldOrder, e = record, t = fields
  let n = Tt(e); // n = rank, Tt = rankIn, e = record
  return Object.fromEntries(Object.entries(t).map(([r, o], i) => ({ name: r, value: o, index: i })).sort((r, o) => n(r.name) - n(o.name) || r.index - o.index).map(({ name: r, value: o }) => [r, o]));
}

// src/edit/wiki-json.ts
var or = /[<>&\u2028\u2029]/g, Mt = { lineBreak: `
`, indent: "	" };
function Ft({ members: [e] }) { // Ft = styleOf, e = first
  let [, t, n] = /(\r?\n)([ \t]+)/.exec(e ? e.head : "") || []; // t = lineBreak, n = indent, e = first
  return t && n ? { lineBreak: t, indent: n } : y(y({}, Mt), e && { indent: "" });
}
function Ee({ lineBreak: e, indent: t }, n) { // Ee = newLine, e = lineBreak, t = indent, n = depth
  return t && e + t.repeat(n);
}
function pe(e, t = Mt, n = 0) { // pe = toJson, e = value, t = style, Mt = WIKI_STYLE, n = depth
  return JSON.stringify(e, null, t.indent).replace(/\n/g, Ee(t, n)).replace(or, (r) => `\\u${`000${r.charCodeAt(0).toString(16).toUpperCase()}`.slice(-4)}`);
}

// src/edit/apply.ts
function We(e, t, n, r, o, i) { // We = insert, e = branch, t = index, n = name, r = value, o = depth, i = style
  let s = Ee(i, o), a = e.isList ? "" : `${pe(n)}:${s && " "}`; // s = start, Ee = newLine, i = style, o = depth, a = key, e = branch, pe = toJson, n = name
  e.members.length || (e.close = Ee(i, o - 1)), e.members.splice(t, 0, { name: n, head: s + a, value: pe(r, i, o), tail: "" });
}
function It(e, t) { // It = remove, e = branch, t = name
  e.members = e.members.filter((n) => n.name !== t), e.members.length || (e.close = "");
}
function Ke(e, t) { // Ke = indexAfter, e = branch, t = name
  let n = t === null ? -1 : ue(e, t); // n = index, t = name, ue = indexOfName, e = branch
  return t === null || n >= 0 ? n + 1 : -1;
}
function ir(e, { record: t, field: n, from: r, to: o, after: i }, s) { // ir = applyEdit, e = page, t = record, n = field, r = from, o = to, i = after, s = style
  let a = n[n.length - 1], u = n.slice(0, -1), l = [...t, ...u], c = j(e, t); // a = name, n = field, u = parents, l = path, t = record, c = found, j = findRecord, e = page
  if (a === void 0)
    return !c || !t.length || B(t) || !T(I(c), r) || o === void 0 ? !1 : (c.value = pe(o, s, l.length), !0);
  let p = u.reduce((h, C) => h && re(ne(h), C), c), f = p ? ne(p) : null, g = re(f, a); // p = parent, u = parents, h = member, C = key, re = memberOf, ne = openObject, c = found, f = branch, g = member, a = name
  if (!f || !T(I(g), r) || B(t) && l.length === t.length && a === "id")
    return !1;
  if (o === void 0)
    It(f, a);
  else if (g)
    g.value = pe(o, s, l.length + 1);
  else {
    let h = i === void 0 ? -1 : Ke(f, i); // h = index, i = after, Ke = indexAfter, f = branch
    We(f, h < 0 ? ze(l, f.members.map((C) => C.name), a) : h, a, o, l.length + 1, s);
  }
  return !0;
}
function sr(e, t, n) { // sr = recordsForNew, e = owner, t = collection, n = style
  let r = t[t.length - 1], o = ne(e); // r = name, t = collection, o = fields, ne = openObject, e = owner
  if (o && ue(o, r) < 0) {
    let i = ze(t.slice(0, -1), o.members.map((s) => s.name), r); // i = index, ze = indexForField, t = collection, o = fields, s = one, r = name
    We(o, i, r, B(t) ? [] : {}, t.length, n);
  }
  return U(e, t);
}
function ar(e, { record: t, value: n, after: r }, o) { // ar = applyAdd, e = page, t = record, n = value, r = after, o = style
  let i = t.slice(0, -1), s = t[i.length], a = j(e, i.slice(0, -1)); // i = collection, t = record, s = id, a = owner, j = findRecord, e = page
  if (!a || j(e, t) || B(t) && k(n, "id") !== s)
    return !1;
  let u = sr(a, i, o); // u = records, sr = recordsForNew, a = owner, i = collection, o = style
  if (u) {
    let l = Ke(u, r); // l = index, Ke = indexAfter, u = records, r = after
    We(u, l < 0 ? u.members.length : l, s, n, t.length, o);
  }
  return !!u;
}
function dr(e, t, n) { // dr = applyMove, e = records, t = member, n = to
  let r = e.members.filter((i) => i !== t), o = Ke(v(y({}, e), { members: r }), n); // r = others, e = records, i = one, t = member, o = index, Ke = indexAfter, v = __spreadProps, y = __spreadValues, n = to
  return o >= 0 && (r.splice(o, 0, t), e.members = r), o >= 0;
}
function lr(e, t, n) { // lr = applyChange, e = page, t = change, n = style
  let { kind: r, record: o } = t; // r = kind, o = record, t = change
  if (r === "edit")
    return ir(e, t, n);
  if (!o.length)
    return !1;
  if (r === "add")
    return ar(e, t, n);
  let i = j(e, o.slice(0, -2)), s = i ? U(i, o.slice(0, -1)) : null, a = o[o.length - 1], u = re(s, a); // i = owner, j = findRecord, e = page, o = record, s = records, U = openRecords, a = id, u = member, re = memberOf
  return !s || !u || r === "remove" && !T(I(u), t.value) ? !1 : r === "move" ? dr(s, u, t.to) : (It(s, a), !0);
}
function H(e, t) { // H = applyChanges, e = text, t = changes
  let n = q(e), r = n && ne(n); // n = page, q = openPage, e = text, r = fields, ne = openObject
  if (!n || !r)
    return null;
  let o = Ft(r), i = t.filter((s) => !lr(n, s, o)); // o = style, Ft = styleOf, r = fields, i = refused, t = changes, s = change, lr = applyChange, n = page
  return { text: Et(n), refused: i };
}

// src/edit/add-in-order.ts
function Oe(e, t) { // Oe = addInOrder, e = order, t = others
  let n = new Set(e), r = [], o = /* @__PURE__ */ new Map(), i = r; // n = known, e = order, r = first, o = following, i = added
  for (let a of t) // a = name, t = others
    n.has(a) ? (i = [], o.set(a, i)) : i.push(a);
  let s = [...r]; // s = all, r = first
  for (let a of e) // a = name, e = order
    s.push(a), (o.get(a) || []).forEach((u) => s.push(u));
  return s;
}

// src/edit/merge-lists.ts
function cr(e) { // cr = linkOrText, e = item
  let t = ["id", "page", "url"].map((n) => k(e, n)).find((n) => typeof n == "string"); // t = name, n = value, k = fieldOf, e = item
  return t === void 0 ? JSON.stringify(e) : `${t} `;
}
function ur(e, t) { // ur = namedItems, e = value, t = nameOf
  let n = Array.isArray(e) ? e : e === void 0 ? [] : [e], r = new Map(n.map((o) => [t(o), o])); // n = list, e = value, r = items, o = item, t = nameOf
  return r.size === n.length && n.every((o) => typeof o == "string" || (0, S.x49)(o)) ? r : null;
}
function fr(e, t, n, r) { // fr = mergeItems, e = base, t = mine, n = theirs, r = mergeItem
  let o = (f) => [...f.keys()].filter((g) => [e, t, n].every((h) => h.has(g))), i = (f, g) => [...f.keys()].some((h) => !e.has(h) && !g.has(h)), s = (f, g) => [...f].some(([h, C]) => e.has(h) && !g.has(h) && !T(C, e.get(h))); // o = orderOf, f = items, g = others, e = base, t = mine, n = theirs, h = name, i = addedBy, s = changedBy, C = item, T = isEqual
  if ([...e.keys()].some((f) => !t.has(f) && !n.has(f)) && i(t, n) && i(n, t) || s(t, n) || s(n, t))
    return null;
  let u = !T(o(n), o(e)); // u = theirsIsMoved, T = isEqual, o = orderOf, n = theirs, e = base
  if (u && !T(o(t), o(e)) && !T(o(t), o(n)))
    return null;
  let [l, c] = u ? [n, t] : [t, n], p = []; // l = first, c = second, u = theirsIsMoved, n = theirs, t = mine, p = merged
  for (let f of Oe([...l.keys()], c.keys())) // f = name, Oe = addInOrder, l = first, c = second
    if (t.has(f) && n.has(f)) {
      let g = r(e.get(f), t.get(f), n.get(f)); // g = item, r = mergeItem, e = base, f = name, t = mine, n = theirs
      if (!g)
        return null;
      p.push(g.value);
    } else e.has(f) || p.push(t.has(f) ? t.get(f) : n.get(f));
  return p;
}
function jt(e, t, n, r) { // jt = mergeLists, e = base, t = mine, n = theirs, r = mergeItem
  for (let o of [cr, JSON.stringify]) { // o = nameOf, cr = linkOrText
    let [i, s, a] = [e, t, n].map((u) => ur(u, o)); // i = from, s = my, a = their, e = base, t = mine, n = theirs, u = value, ur = namedItems, o = nameOf
    if (i && s && a)
      return fr(i, s, a, r);
  }
  return null;
}

// src/edit/merge-values.ts
function Dt(e, t) { // Dt = languageOf, e = plain, t = texts
  let n = typeof e == "string" && (0, S.x49)(t) ? Object.keys(t).filter((r) => t[r] === e) : []; // n = languages, e = plain, t = texts, r = language
  return n.length === 1 ? n[0] : void 0;
}
function Lt(e, t, n) { // Lt = withField, e = object, t = name, n = value
  return Object.fromEntries(Object.entries(e).map(([r, o]) => [r, r === t ? n : o]));
}
function Re({ base: e, mine: t, theirs: n }, r, o) { // Re = mergeValues, e = base, t = mine, n = theirs, r = field, o = conflicts
  if (T(t, n) || T(e, t))
    return n;
  if (T(e, n))
    return t;
  let i = Dt(e, t) || Dt(e, n); // i = language, Dt = languageOf, e = base, t = mine, n = theirs
  if ((0, S.x49)(t) && (0, S.x49)(n)) {
    let s = [], a = pr({ base: i ? { [i]: e } : e, mine: t, theirs: n }, r, s); // s = found, a = merged, pr = mergeObjects, i = language, e = base, t = mine, n = theirs, r = field
    if (Object.keys(a).length || s.length)
      return s.forEach((u) => o.push(u)), a;
  } else {
    if (i && typeof n == "string")
      return Lt(t, i, n);
    if (i && typeof t == "string")
      return Lt(n, i, t);
    if (Array.isArray(t) || Array.isArray(n)) {
      let s = jt(e, t, n, (...a) => { // s = merged, jt = mergeLists, e = base, t = mine, n = theirs, a = sides
        let u = [], l = Re({ base: a[0], mine: a[1], theirs: a[2] }, [], u); // u = found, l = value, Re = mergeValues, a = sides
        return u.length ? null : { value: l };
      });
      if (s)
        return s;
    }
  }
  return o.push({ field: r, base: e, mine: t, theirs: n }), n;
}
function pr({ base: e, mine: t, theirs: n }, r, o) { // pr = mergeObjects, e = base, t = mine, n = theirs, r = field, o = conflicts
  let s = Oe(Object.keys(n), Object.keys(t)).map((a) => [a, Re( // s = fields, Oe = addInOrder, n = theirs, t = mine, a = name, Re = mergeValues
    { base: k(e, a), mine: k(t, a), theirs: k(n, a) },
    [...r, a],
    o
  )]);
  return Object.fromEntries(s.filter(([, a]) => a !== void 0));
}

// src/edit/merge-record.ts
var Ge = { changes: [], conflicts: [] }; // Ge = NOTHING
function He(e, t) { // He = idsBefore, e = page, t = record
  let n = j(e, t.slice(0, -2)), r = [...fe(n ? U(n, t.slice(0, -1)) : null).keys()]; // n = owner, j = findRecord, e = page, t = record, r = ids, fe = byId, U = openRecords
  return r.slice(0, Math.max(r.indexOf(t[t.length - 1]), 0));
}
function Ye(e) { // Ye = lastOf, e = ids
  return e.length ? e[e.length - 1] : null;
}
function Ze({ mine: e, theirs: t }, n, r) { // Ze = placeOnTheirs, e = mine, t = theirs, n = record, r = isAdded
  return Ye(He(e, n).filter((o) => { // Ye = lastOf, He = idsBefore, e = mine, n = record, o = id
    let i = [...n.slice(0, -1), o]; // i = other, n = record, o = id
    return j(t, i) || r(i);
  }));
}
function _e({ base: e, mine: t, theirs: n }, r) { // _e = valuesOf, e = base, t = mine, n = theirs, r = record
  return { base: I(j(e, r)), mine: I(j(t, r)), theirs: I(j(n, r)) };
}
function Jt(e, t) { // Jt = mergeLost, e = pages, t = record
  let n = _e(e, t), r = Ze(e, t, () => !1); // n = values, _e = valuesOf, e = pages, t = record, r = after, Ze = placeOnTheirs
  return { changes: [], conflicts: [v(y({ record: t, field: [] }, n), { takeMine: [{ kind: "add", record: t, value: n.mine, after: r }] })] };
}
function Nt(e, { record: t, value: n }, r) { // Nt = mergeAdd, e = pages, t = record, n = value, r = isAdded
  let { theirs: o } = _e(e, t); // o = theirs, _e = valuesOf, e = pages, t = record
  return o === void 0 ? { changes: [{ kind: "add", record: t, value: n, after: Ze(e, t, r) }], conflicts: [] } : T(n, o) ? Ge : { changes: [], conflicts: [{ record: t, field: [], base: void 0, mine: n, theirs: o, takeMine: ce(t, o, n) }] };
}
function Xt(e, { record: t, value: n }, r) { // Xt = mergeRemove, e = pages, t = record, n = value, r = isTouched
  let { theirs: o } = _e(e, t); // o = theirs, _e = valuesOf, e = pages, t = record
  if (o === void 0)
    return Ge;
  let i = { kind: "remove", record: t, value: o, after: Ye(He(e.theirs, t)) }; // i = removal, t = record, o = theirs, Ye = lastOf, He = idsBefore, e = pages
  return r ? { changes: [], conflicts: [{ record: t, field: [], base: n, mine: void 0, theirs: o, takeMine: [i] }] } : { changes: [i], conflicts: [] };
}
function Vt(e, { record: t }, n, r) { // Vt = mergeMove, e = pages, t = record, n = isMoved, r = isAdded
  let [o, i, s] = [e.base, e.mine, e.theirs].map((u) => Ye(He(u, t))), a = { kind: "move", record: t, from: s != null ? s : null, to: Ze(e, t, r) }; // o = base, i = mine, s = theirs, e = pages, u = page, Ye = lastOf, He = idsBefore, t = record, a = move, Ze = placeOnTheirs, r = isAdded
  return a.from === a.to ? Ge : n ? { changes: [], conflicts: [{ record: t, field: null, base: o, mine: i, theirs: s, takeMine: [a] }] } : { changes: [a], conflicts: [] };
}
function Bt(e, t, n) { // Bt = withFieldsOf, e = value, t = other, n = names
  return (0, S.x49)(e) && n.length ? Object.fromEntries(Object.keys(e).map((r) => [r, k(n.includes(r) ? t : e, r)])) : e;
}
function qt(e, t, n) { // qt = mergeEdits, e = pages, t = record, n = edits
  let { base: r, mine: o, theirs: i } = _e(e, t), s = te(t).filter((l) => !n.some(({ field: c }) => c[0] === l)), a = [], u = Re({ base: Bt(r, i, s), mine: Bt(o, i, s), theirs: i }, [], a); // r = base, o = mine, i = theirs, _e = valuesOf, e = pages, t = record, s = names, te = collectionsOf, l = name, n = edits, c = field, a = conflicts, u = merged, Re = mergeValues, Bt = withFieldsOf
  return {
    changes: ce(t, i, u),
    conflicts: a.map((l) => v(y({
      record: t
    }, l), {
      takeMine: [{ kind: "edit", record: t, field: l.field, from: l.theirs, to: l.mine }]
    }))
  };
}

// src/edit/net-changes.ts
function Ut(e, t) { // Ut = netChanges, e = text, t = changes
  let n = H(e, t); // n = applied, H = applyChanges, e = text, t = changes
  return n && v(y({}, n), { changes: Q(e, n.text) || [] });
}

// src/edit/merge.ts
var D = (e) => JSON.stringify(e); // D = nameOf, e = path
function zt(e) { // zt = withOwner, e = record
  return e.length > 2 ? [e.slice(0, 2), e] : [e];
}
function mr(e, t, n) { // mr = createMerge, e = pages, t = mine, n = theirs
  let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Set(); // r = touched, o = moved
  for (let { kind: c, record: p } of n) // c = kind, p = record, n = theirs
    c === "move" ? o.add(D(p)) : c !== "remove" && zt(p).forEach((f) => r.add(D(f)));
  let i = /* @__PURE__ */ new Map(); // i = edits
  for (let c of t) // c = change, t = mine
    c.kind === "edit" && i.set(D(c.record), [...i.get(D(c.record)) || [], c]);
  let s = /* @__PURE__ */ new Set(), a = (c) => s.has(D(c)), u = /* @__PURE__ */ new Set(), l = (c, p) => { // s = added, a = isAdded, c = record, D = nameOf, u = done, l = once, p = merge
    let f = u.has(D(c)); // f = isDone, u = done, D = nameOf, c = record
    return u.add(D(c)), f ? null : p();
  };
  return (c) => { // c = change
    let { kind: p, record: f } = c, g = zt(f).find((h) => j(e.base, h) && !j(e.theirs, h)); // p = kind, f = record, c = change, g = lost, zt = withOwner, h = one, j = findRecord, e = pages
    if (p === "remove")
      return Xt(e, c, r.has(D(f)));
    if (g)
      return p === "move" ? null : l(g, () => Jt(e, g));
    switch (p) {
      case "add":
        return s.add(D(f)), Nt(e, c, a);
      case "move":
        return Vt(e, c, o.has(D(f)), a);
      default:
        return l(f, () => qt(e, f, i.get(D(f)) || []));
    }
  };
}
function Qe(e, t, n) { // Qe = merge, e = base, t = mine, n = theirs
  let r = Ut(e, t), o = Q(e, n), [i, s, a] = [e, r ? r.text : "", n].map(q); // r = net, Ut = netChanges, e = base, t = mine, o = theirChanges, Q = comparePages, n = theirs, i = basePage, s = minePage, a = theirPage, q = openPage
  if (!r || !o || !i || !s || !a)
    return null;
  let u = r.changes.map(mr({ base: i, mine: s, theirs: a }, r.changes, o)), l = [], c = []; // u = outcomes, r = net, mr = createMerge, i = basePage, s = minePage, a = theirPage, o = theirChanges, l = changes, c = conflicts
  for (let f of u) // f = outcome, u = outcomes
    (f ? f.changes : []).forEach((g) => l.push(g)), (f ? f.conflicts : []).forEach((g) => c.push(g));
  let p = H(n, l); // p = applied, H = applyChanges, n = theirs, l = changes
  return (p ? p.refused : []).forEach((f) => c.push({
    record: f.record,
    field: [],
    base: void 0,
    mine: f.kind === "add" ? f.value : void 0,
    theirs: void 0,
    takeMine: [f]
  })), { changes: Q(n, p ? p.text : n) || [], conflicts: c, refused: r.refused };
}

// src/edit/save.ts
var gr = 3; // gr = MOST_TRIES
function Y({ record: e, field: t, theirs: n }) { // Y = conflictKey, e = record, t = field, n = theirs
  return JSON.stringify([e, t, n]);
}
function yr(e, { base: t, changes: n, decisions: r = /* @__PURE__ */ new Map() }) { // yr = mergeInto, e = page, t = base, n = changes, r = decisions
  let o = Qe(t.text, n, e.text); // o = merged, Qe = merge, t = base, n = changes, e = page
  if (!o)
    return { kind: "unreadable" };
  if (o.conflicts.filter((c) => !r.has(Y(c))).length)
    return { kind: "ask", conflicts: o.conflicts };
  let a = o.conflicts.filter((c) => r.get(Y(c))).reduce((c, { takeMine: p }) => c.concat(p), o.changes), u = H(e.text, a), l = o.refused.concat(u ? u.refused : a); // a = all, o = merged, c = list, r = decisions, Y = conflictKey, p = takeMine, u = applied, H = applyChanges, e = page, l = refused
  return u && !l.length ? { kind: "merged", text: u.text, changes: a } : { kind: "misfit", changes: l };
}
function hr(e, t, n, r, o) { // hr = check, e = editor, t = page, n = changes, r = sent, o = revision
  return G(this, null, function* () {
    let i = yield e.read(t.title); // i = now, e = editor, t = page
    if (i.kind === "failed")
      return { kind: "saved", text: r, revision: o, before: t.revision };
    let s = Qe(t.text, n, i.text), a = s ? s.conflicts.reduce((u, { takeMine: l }) => u.concat(l), s.changes) : n; // s = merged, Qe = merge, t = page, n = changes, i = now, a = missing, u = list, l = takeMine
    return a.length ? { kind: "lost", changes: a } : { kind: "saved", text: i.text, revision: i.revision, before: t.revision };
  });
}
function Wt(e, t) { // Wt = saveChanges, e = editor, t = input
  return G(this, null, function* () {
    let { title: n, summary: r, captcha: o } = t; // n = title, r = summary, o = captcha, t = input
    for (let i = 0; i < gr; i++) { // i = tries, gr = MOST_TRIES
      let s = yield e.read(n); // s = page, e = editor, n = title
      if (s.kind === "failed")
        return s;
      if (s.refusal)
        return s.refusal;
      let a = yr(s, t); // a = merged, yr = mergeInto, s = page, t = input
      if (a.kind !== "merged")
        return a;
      let { text: u, changes: l } = a; // u = text, l = changes, a = merged
      if (u === s.text)
        return { kind: "unchanged", text: u, revision: s.revision, before: s.revision };
      let c = yield e.save(y({ title: n, text: u, base: s.revision, summary: r }, o && { captcha: o })); // c = result, e = editor, y = __spreadValues, n = title, u = text, s = page, r = summary, o = captcha
      switch (c.kind) {
        case "saved":
          return c.before === s.revision ? { kind: "saved", text: u, revision: c.revision, before: s.revision } : hr(e, s, l, u, c.revision);
        case "unchanged":
          return { kind: "unchanged", text: u, revision: s.revision, before: s.revision };
        case "conflict":
          break;
        default:
          return c;
      }
    }
    return { kind: "busy" };
  });
}

// src/edit/form/record.ts
function Kt(e) { // Kt = isEmpty, e = value
  return e == null || typeof e == "string" && !e.trim() || typeof e == "object" && Object.values(e).length === 0;
}
function et(e) { // et = withoutEmpty, e = value
  if (typeof e == "string")
    return e.trim() || void 0;
  if (Array.isArray(e)) {
    let t = e.map(et).filter((n) => !Kt(n)); // t = items, e = value, et = withoutEmpty, n = item, Kt = isEmpty
    return t.length ? t : void 0;
  }
  if ((0, S.x49)(e)) {
    let t = Object.entries(e).map(([n, r]) => [n, et(r)]).filter(([, n]) => !Kt(n)); // t = fields, e = value, n = one, r = one, et = withoutEmpty, Kt = isEmpty
    return t.length ? Object.fromEntries(t) : void 0;
  }
  return e;
}
function xr(e, t) { // xr = toRecord, e = original, t = record
  let n = Object.entries(t).map(([r, o]) => [r, e && o === k(e, r) ? o : et(o)]).filter(([, r]) => r !== void 0); // n = fields, t = record, r = value, o = value, e = original, k = fieldOf, et = withoutEmpty
  return Object.fromEntries(n);
}
function tt(e, t, n) { // tt = withField, e = record, t = name, n = value
  return v(y({}, e), { [t]: n });
}
function Gt(e, t, n) { // Gt = changesOfForm, e = original, t = record, n = last
  var s; // s = _a
  let r = xr(e, t), o = String((s = r.id) != null ? s : ""), i = ["programs", o]; // r = now, xr = toRecord, e = original, t = record, o = id, s = _a, i = path
  return e ? T(e, r) ? [] : ce(i, e, r) : o && Object.keys(r).length > 1 ? [{ kind: "add", record: i, value: At(i, r), after: n }] : [];
}
var br = /* @__PURE__ */ new Map([["\xDF", "ss"], ["\xE6", "ae"], ["\xF8", "o"], ["\u0153", "oe"], ["\u0142", "l"], ["\u0111", "d"], ["\u0131", "i"]]), wr = 60; // br = LETTERS, wr = MOST_IN_ID
function nt(e, t) { // nt = idFor, e = title, t = used
  let n = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'’]/g, "").replace(/[^\0-\x7f]/g, (o) => br.get(o) || "-").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, wr).replace(/-$/, ""), r = n || "program"; // n = words, e = title, o = letter, br = LETTERS, wr = MOST_IN_ID, r = start
  for (let o = n ? 1 : t.length + 1; ; o++) { // o = number, n = words, t = used
    let i = o === 1 ? r : `${r}-${o}`; // i = id, o = number, r = start
    if (!t.includes(i))
      return i;
  }
}

// runtime:src/messages/messages.ts
var oe = require("program-explorer-runtime"); // oe = import_program_explorer_runtime

// runtime:src/views/parts/heading.tsx
var rt = require("program-explorer-runtime"); // rt = import_program_explorer_runtime

// src/edit/form/fields.ts
var Ht = ["about", "when", "who", "size", "materials", "related", "record"], $e = [ // Ht = GROUPS, $e = FIELDS
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
  { name: "reviewed", control: "date", group: "record" },
  { name: "sources", control: "addresses", group: "record" }
];
function me(e) { // me = isFieldName, e = name
  return $e.some((t) => t.name === e);
}
function Yt(e) { // Yt = formFields, e = vocabularies
  let t = e.filter((r) => !me(r)).map((r) => ({ name: r, control: "terms", group: "who" })), n = $e.findIndex(({ name: r }) => r === "language"); // t = terms, e = vocabularies, r = name, me = isFieldName, n = index, $e = FIELDS
  return [...$e.slice(0, n), ...t, ...$e.slice(n)];
}

// runtime:src/programs/dates.ts
var ge = require("program-explorer-runtime"); // ge = import_program_explorer_runtime

// runtime:src/programs/status.ts
var ie = require("program-explorer-runtime"); // ie = import_program_explorer_runtime

// runtime:src/programs/patterns.ts
var Te = require("program-explorer-runtime"); // Te = import_program_explorer_runtime

// src/views/editor/inputs.tsx
function M({ id: e, value: t, name: n, described: r, onInput: o, lang: i, isLong: s = !1, list: a, size: u = "full", isReadOnly: l = !1 }) { // M = TextInput, e = id, t = value, n = name, r = described, o = onInput, i = lang, s = isLong, a = list, u = size, l = isReadOnly
  let c = { // c = common
    id: e,
    lang: i,
    list: a,
    dir: "auto",
    value: typeof t == "string" || typeof t == "number" ? String(t) : "",
    readOnly: l,
    autocomplete: "off",
    "aria-label": n,
    "aria-describedby": r,
    onInput: (p) => o(p.currentTarget.value)
  };
  return s ? /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-text-area" }, /* @__PURE__ */ (0, d.x3)("textarea", y({ class: "cdx-text-area__textarea", rows: 3 }, c))) : /* @__PURE__ */ (0, d.x3)("div", { class: `cdx-text-input program-explorer__input--${u}` }, /* @__PURE__ */ (0, d.x3)("input", y({ class: "cdx-text-input__input", type: "text" }, c)));
}
var vr = { // vr = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};
function P({ text: e, onClick: t, id: n, name: r, kind: o = "normal", isOff: i = !1 }) { // P = Button, e = text, t = onClick, n = id, r = name, o = kind, i = isOff
  return /* @__PURE__ */ (0, d.x3)("button", { type: "button", class: `cdx-button ${vr[o]}`, id: n, "aria-label": r, disabled: i, onClick: t }, e);
}
function ye({ id: e, value: t, options: n, onChange: r, name: o, described: i }) { // ye = Choice, e = id, t = value, n = options, r = onChange, o = name, i = described
  return /* @__PURE__ */ (0, d.x3)(
    "select",
    {
      class: "cdx-select",
      id: e,
      value: t,
      "aria-label": o,
      "aria-describedby": i,
      onChange: (s) => r(s.currentTarget.value)
    },
    n.map(([s, a]) => /* @__PURE__ */ (0, d.x3)("option", { key: s, value: s, selected: s === t }, a))
  );
}
function Ae({ id: e, text: t, isChecked: n, onChange: r }) { // Ae = Checkbox, e = id, t = text, n = isChecked, r = onChange
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
function kr({ idPrefix: e }) { // kr = languageListId, e = idPrefix
  return `${e}-languages`;
}
function Cr(e, t) { // Cr = languageFor, e = text, t = languages
  let n = e.trim().toLowerCase(), [r] = Array.from(t).find(([o, i]) => i.toLowerCase() === n || o === n) || []; // n = wanted, e = text, r = code, t = languages, o = one, i = name
  return r || (Te.x58.test(n) && /^[a-z]{2,3}(-|$)/.test(n) ? n : null);
}
function z({ languages: e, format: t }, n) { // z = languageName, e = languages, t = format, n = code
  return e.get(n) || t.language(n);
}
var he = class extends d.x0 { // he = AddLanguage
  constructor() {
    super(...arguments);
    this.state = { text: "", isUnknown: !1 };
  }
  render({ view: { context: n }, id: r, label: o, onAdd: i }) {
    let { text: s, isUnknown: a } = this.state, u = () => { // s = text, a = isUnknown, u = add
      let l = Cr(s, n.languages); // l = code, Cr = languageFor, s = text, n = context
      this.setState({ text: l ? "" : s, isUnknown: !l }), l && i(l);
    };
    return /* @__PURE__ */ (0, d.x3)(
      "div",
      {
        class: "program-explorer__add-language",
        onKeyDown: (l) => { // l = event
          l.key === "Enter" && s && (l.preventDefault(), u());
        }
      },
      /* @__PURE__ */ (0, d.x3)(M, { id: r, value: s, name: o, size: "short", list: kr(n), described: a ? `${r}-unknown` : void 0, onInput: (l) => this.setState({ text: l, isUnknown: !1 }) }),
      /* @__PURE__ */ (0, d.x3)(P, { text: n.msg("edit-add-language"), name: `${n.msg("edit-add-language")}: ${o}`, isOff: !s.trim(), onClick: u }),
      a && /* @__PURE__ */ (0, d.x3)("p", { id: `${r}-unknown`, class: "program-explorer__editor-error", role: "alert" }, n.msg("edit-language-unknown", s))
    );
  }
};
function xe({ view: e, label: t, id: n, value: r, described: o, onChange: i, isLong: s = !1 }) { // xe = TextControl, e = view, t = label, n = id, r = value, o = described, i = onChange, s = isLong
  let { context: a, actions: u } = e, { msg: l, pageLanguage: c } = a, p = (0, S.x49)(r) ? Object.entries(r) : null; // a = context, u = actions, e = view, l = msg, c = pageLanguage, p = texts, r = value
  return /* @__PURE__ */ (0, d.x3)("div", null, p ? p.map(([f, g], h) => /* @__PURE__ */ (0, d.x3)("div", { key: f, class: "program-explorer__translation" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__translation-label", for: h ? `${n}-${f}` : n }, z(a, f)), /* @__PURE__ */ (0, d.x3)(
    M,
    {
      id: h ? `${n}-${f}` : n,
      value: g,
      name: `${t}: ${z(a, f)}`,
      lang: f,
      isLong: s,
      described: o,
      onInput: (C) => i(v(y({}, r), { [f]: C }), !0)
    }
  ), p.length > 1 && /* @__PURE__ */ (0, d.x3)(
    P,
    {
      kind: "quiet",
      text: l("edit-remove"),
      name: l("edit-remove-of", `${t}: ${z(a, f)}`),
      onClick: () => {
        u.focus(`${n}-language`), i(Object.fromEntries(p.filter(([C]) => C !== f)));
      }
    }
  ))) : /* @__PURE__ */ (0, d.x3)(M, { id: n, value: r, name: t, lang: c, isLong: s, described: o, onInput: (f) => i(f, !0) }), /* @__PURE__ */ (0, d.x3)("details", { class: "program-explorer__more-languages" }, /* @__PURE__ */ (0, d.x3)("summary", null, l("edit-translate")), /* @__PURE__ */ (0, d.x3)(
    he,
    {
      view: e,
      id: `${n}-language`,
      label: l("edit-language-of", t),
      onAdd: (f) => { // f = code
        let g = p ? r : { [c]: r != null ? r : "" }; // g = before, p = texts, r = value, c = pageLanguage
        f in g || i(v(y({}, g), { [f]: "" })), u.focus(Object.keys(g)[0] === f ? n : `${n}-${f}`);
      }
    }
  )));
}

// src/views/editor/describe.ts
var Sr = ["start", "end", "until", "reviewed"], Pr = ["language", "interpreted"], Er = ["partOf", "followedBy"], Or = ["label", "until"]; // Sr = DATES, Pr = LANGUAGES, Er = PROGRAMS, Or = PARTS
function se({ msg: e, labels: t }, n) { // se = fieldLabel, e = msg, t = labels, n = name
  return me(n) ? e(`edit-field-${n}`) : t.facet(n).text;
}
function Me(e, [t = "", ...n]) { // Me = pathLabel, e = context, t = name, n = rest
  let r = n.map((o) => Or.includes(o) ? e.msg(`edit-part-${o}`) : o === "page" || o === "url" ? e.msg("edit-part-link") : o === "minutes" ? "" : z(e, o)).filter(Boolean); // r = inside, n = rest, o = step, Or = PARTS, e = context, z = languageName
  return r.length ? e.msg("edit-field-in", se(e, t), r.join(", ")) : se(e, t);
}
function be({ labels: e }, t, n) { // be = titleText, e = labels, t = title, n = id
  return typeof t == "string" ? t : (0, S.x49)(t) && e.pick(new Map(Object.entries(t).map(([r, o]) => [r, String(o)]))).text || n;
}
function J(e, [t = "", ...n], r) { // J = describeValue, e = context, t = name, n = rest, r = value
  var l; // l = _a
  let { msg: o, labels: i, format: s, list: a } = e, u = n.length ? n[n.length - 1] : t; // o = msg, i = labels, s = format, a = list, e = context, u = last, n = rest, t = name
  if (r === void 0 || r === "" || r === null)
    return o("edit-none");
  if (Array.isArray(r))
    return u === "minutes" ? r.join("\u2013") : r.map((c) => J(e, [t, ...n], c)).join("; ");
  if ((0, S.x49)(r)) {
    let c = (l = r.page) != null ? l : r.url, p = [r.start, r.end].filter(Boolean).join(" \u2013 "); // c = link, l = _a, r = value, p = time
    return t === "materials" || t === "join" || t === "dates" ? [p, r.label === void 0 ? "" : J(e, ["title"], r.label), c, r.until].filter(Boolean).join(", ") : Object.entries(r).map(([f, g]) => f === "minutes" ? J(e, [t, f], g) : `${z(e, f)}: ${J(e, [t, f], g)}`).join("; ");
  }
  if (typeof r != "string")
    return JSON.stringify(r);
  if (Sr.includes(u)) {
    let c = (0, ge.x43)(r); // c = date, r = value
    return c ? s.date(c) : r;
  }
  if (Er.includes(t)) {
    let c = a.series.get(r), p = a.programs.find(({ id: f }) => f === r); // c = series, a = list, r = value, p = program, f = id
    return c || p ? i.pick((c || p).title).text : r;
  }
  return Pr.includes(t) ? z(e, r) : t === "status" && (0, ie.x63)(r) ? i.status(r) : a.vocabularies.has(t) ? i.term(t, r).text : r;
}
function Fe(e, t, n) { // Fe = recordText, e = context, t = record, n = title
  var r; // r = _a
  return be(e, n, (r = t[t.length - 1]) != null ? r : "");
}

// src/views/editor/conflicts.tsx
function Rr({ view: { context: e, state: { decisions: t, record: n }, actions: r }, conflict: o, index: i }) { // Rr = ConflictChoice, e = context, t = decisions, n = mine, r = actions, o = conflict, i = index
  let { msg: s, idPrefix: a } = e, { record: u, field: l } = o, c = Y(o), p = t.get(c), f = !l || l.length === 0, g = (R) => f ? R === void 0 ? s("edit-gone") : JSON.stringify(R) : J(e, l, R), h = (R, _, E) => { // s = msg, a = idPrefix, e = context, u = record, l = field, o = conflict, c = key, Y = conflictKey, p = decision, t = decisions, f = isWhole, g = words, R = isMine, J = describeValue, h = option, _ = label, E = value
    let F = `${a}-conflict-${i}-${R ? "mine" : "theirs"}`; // F = id, a = idPrefix, i = index, R = isMine
    return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-radio" }, /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-radio__wrapper" }, /* @__PURE__ */ (0, d.x3)("input", { class: "cdx-radio__input", type: "radio", id: F, name: `${a}-conflict-${i}`, checked: p === R, onChange: () => r.decide(c, R) }), /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-radio__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-radio__label cdx-label" }, /* @__PURE__ */ (0, d.x3)("label", { class: "cdx-label__label", for: F }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-label__label__text" }, _, /* @__PURE__ */ (0, d.x3)("span", { dir: "auto", class: "program-explorer__conflict-value" }, g(E)))))));
  }, C = Fe(e, u, u[1] === n.id ? n.title : k(o.theirs, "title"));
  return /* @__PURE__ */ (0, d.x3)("fieldset", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("legend", { class: "program-explorer__editor-label" }, f ? C : `${C}: ${Me(e, l)}`), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, s("edit-conflict-base", g(o.base))), h(!0, s("edit-conflict-mine"), o.mine), h(!1, s("edit-conflict-theirs"), o.theirs));
}
function Zt({ view: e }) { // Zt = Conflicts, e = view
  let { context: { msg: t, idPrefix: n }, state: { conflicts: r, decisions: o, isBusy: i }, actions: s } = e, a = r.every((u) => o.has(Y(u))); // t = msg, n = idPrefix, r = conflicts, o = decisions, i = isBusy, s = actions, e = view, a = isDecided, u = conflict, Y = conflictKey
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)("p", null, t("edit-conflict", r.length)), r.map((u, l) => /* @__PURE__ */ (0, d.x3)(Rr, { key: Y(u), view: e, conflict: u, index: l })), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, /* @__PURE__ */ (0, d.x3)(P, { kind: "primary", id: `${n}-publish`, text: t(i ? "edit-saving" : "edit-save"), isOff: i || !a, onClick: s.save }), /* @__PURE__ */ (0, d.x3)(P, { text: t("edit-back"), isOff: i, onClick: s.back }), /* @__PURE__ */ (0, d.x3)(P, { kind: "quiet", text: t("edit-cancel"), isOff: i, onClick: s.cancel })));
}

// src/views/editor/differences.tsx
var _r = { added: "edit-added", removed: "edit-removed", changed: "edit-changed", moved: "edit-moved" }; // _r = KINDS
function Qt({ view: e }) { // Qt = Review, e = view
  let { context: t, state: { differences: n, summary: r, isBusy: o, captcha: i, captchaAnswer: s, problems: a, trouble: u }, actions: l } = e, { msg: c, idPrefix: p } = t, f = (u == null ? void 0 : u.kind) === "failed" && u.failure === "warning"; // t = context, n = differences, r = summary, o = isBusy, i = captcha, s = captchaAnswer, a = problems, u = trouble, l = actions, e = view, c = msg, p = idPrefix, f = isWarned
  return /* @__PURE__ */ (0, d.x3)("div", null, n.length === 0 && /* @__PURE__ */ (0, d.x3)("p", null, c("edit-no-changes")), n.map(({ record: g, kind: h, title: C, rows: R }) => /* @__PURE__ */ (0, d.x3)("div", { key: g.join("/") }, /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-group" }, c(_r[h], Fe(t, g, C))), /* @__PURE__ */ (0, d.x3)("dl", { class: "program-explorer__differences" }, R.map(({ field: _, from: E, to: F }) => /* @__PURE__ */ (0, d.x3)("div", { key: _.join("/"), class: "program-explorer__difference" }, /* @__PURE__ */ (0, d.x3)("dt", null, Me(t, _)), /* @__PURE__ */ (0, d.x3)("dd", null, h === "added" ? /* @__PURE__ */ (0, d.x3)("ins", { dir: "auto" }, J(t, _, F)) : [
    /* @__PURE__ */ (0, d.x3)("del", { dir: "auto" }, J(t, _, E)),
    " \u2192 ",
    /* @__PURE__ */ (0, d.x3)("ins", { dir: "auto" }, J(t, _, F))
  ])))))), a.length > 0 && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, c("edit-has-problems", a.length)), n.length > 0 && /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: `${p}-summary-of-edit` }, c("edit-summary")), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${p}-summary-help` }, c("edit-summary-help")), /* @__PURE__ */ (0, d.x3)(M, { id: `${p}-summary-of-edit`, value: r, described: `${p}-summary-help`, onInput: l.setSummary })), i && /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: `${p}-captcha` }, i.question || c("edit-captcha-image")), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${p}-captcha-help` }, c("edit-captcha-help")), i.image && /* @__PURE__ */ (0, d.x3)("img", { src: i.image, alt: "" }), /* @__PURE__ */ (0, d.x3)(M, { id: `${p}-captcha`, value: s, size: "short", described: `${p}-captcha-help`, onInput: l.answerCaptcha })), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, n.length > 0 && /* @__PURE__ */ (0, d.x3)(P, { kind: "primary", id: `${p}-publish`, text: c(o ? "edit-saving" : f ? "edit-save-anyway" : "edit-save"), isOff: o, onClick: l.save }), /* @__PURE__ */ (0, d.x3)(P, { text: c("edit-back"), isOff: o, onClick: l.back }), /* @__PURE__ */ (0, d.x3)(P, { kind: "quiet", text: c("edit-cancel"), isOff: o, onClick: l.cancel })));
}

// src/views/editor/choose-controls.tsx
function W(e) { // W = listOf, e = value
  return Array.isArray(e) ? e : e === void 0 || e === "" ? [] : [e];
}
var $r = 15, Ie = class extends d.x0 { // $r = MANY_TERMS, Ie = TermsControl
  constructor() {
    super(...arguments);
    this.state = { filter: "" };
  }
  render({ view: { context: { labels: n, list: r, msg: o } }, vocabulary: i, label: s, id: a, value: u, described: l, onChange: c }) {
    var R, _; // R = _a, _ = _b
    let p = W(u), f = Array.from((_ = (R = r.vocabularies.get(i)) == null ? void 0 : R.terms.keys()) != null ? _ : []), g = [...f, ...p.filter((E) => typeof E == "string" && !f.includes(E))], h = this.state.filter.trim().toLowerCase(), C = g.filter((E) => `${n.term(i, E).text} ${E}`.toLowerCase().includes(h)); // p = chosen, W = listOf, u = value, f = known, _ = _b, R = _a, r = list, i = vocabulary, g = all, E = term, h = filter, C = shown, n = labels
    return /* @__PURE__ */ (0, d.x3)("div", { role: "group", "aria-label": s, "aria-describedby": l }, g.length > $r && /* @__PURE__ */ (0, d.x3)(M, { id: `${a}-filter`, value: this.state.filter, name: o("edit-filter-terms", s), described: void 0, size: "short", onInput: (E) => this.setState({ filter: E }) }), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__terms-box" }, C.map((E, F) => /* @__PURE__ */ (0, d.x3)(
      Ae,
      {
        key: E,
        id: F ? `${a}-${E}` : a,
        text: n.term(i, E).text,
        isChecked: p.includes(E),
        onChange: (N) => c(N ? [...p, E] : p.filter((X) => X !== E))
      }
    ))));
  }
};
function en({ view: { context: { msg: e }, actions: t }, id: n, value: r, nameOf: o, onChange: i }) { // en = Chosen, e = msg, t = actions, n = id, r = value, o = nameOf, i = onChange
  let s = W(r); // s = chosen, W = listOf, r = value
  return /* @__PURE__ */ (0, d.x3)("ul", { class: "program-explorer__chosen", role: "list" }, s.map((a) => /* @__PURE__ */ (0, d.x3)("li", { key: a }, /* @__PURE__ */ (0, d.x3)("bdi", null, o(String(a))), " ", /* @__PURE__ */ (0, d.x3)(
    P,
    {
      kind: "quiet",
      text: e("edit-remove"),
      name: e("edit-remove-of", o(String(a))),
      onClick: () => {
        t.focus(n), i(s.filter((u) => u !== a));
      }
    }
  ))));
}
function tn(e) { // tn = LanguagesControl, e = props
  let { view: t, id: n, label: r, value: o, onChange: i } = e, s = W(o); // t = view, n = id, r = label, o = value, i = onChange, e = props, s = chosen, W = listOf
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(en, v(y({}, e), { nameOf: (a) => z(t.context, a) })), /* @__PURE__ */ (0, d.x3)(he, { view: t, id: n, label: r, onAdd: (a) => i(s.includes(a) ? s : [...s, a]) }));
}
function nn({ view: { context: { labels: e, list: t }, state: { record: n } } }) { // nn = programsOf, e = labels, t = list, n = record
  return t.programs.filter(({ id: r }) => r !== n.id).map(({ id: r, title: o }) => [r, e.pick(o).text]).sort(([, r], [, o]) => r.localeCompare(o));
}
function rn(e) { // rn = ProgramControl, e = props
  let { view: { context: { labels: t, list: n, msg: r } }, id: o, value: i, described: s, onChange: a } = e, u = Array.from(n.series, ([f, { title: g }]) => [f, t.pick(g).text]), l = [["", r("edit-none")], ...u, ...nn(e)], c = typeof i == "string" ? i : "", p = l.some(([f]) => f === c) ? l : [...l, [c, c]]; // t = labels, n = list, r = msg, o = id, i = value, s = described, a = onChange, e = props, u = series, f = one, g = title, l = options, nn = programsOf, c = now, p = all
  return /* @__PURE__ */ (0, d.x3)(ye, { id: o, value: c, options: p, described: s, onChange: (f) => a(f || void 0) });
}
function on(e) { // on = ProgramsControl, e = props
  let { view: { context: { msg: t } }, id: n, label: r, value: o, described: i, onChange: s } = e, a = W(o), u = nn(e), l = new Map(u); // t = msg, n = id, r = label, o = value, i = described, s = onChange, e = props, a = chosen, W = listOf, u = programs, nn = programsOf, l = titles
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(en, v(y({}, e), { nameOf: (c) => l.get(c) || c })), /* @__PURE__ */ (0, d.x3)(
    ye,
    {
      id: n,
      value: "",
      name: r,
      described: i,
      options: [["", t("edit-add-program-here")], ...u.filter(([c]) => !a.includes(c))],
      onChange: (c) => c && s([...a, c])
    }
  ));
}

// src/views/editor/rows.tsx
function je({ view: { context: { msg: e }, actions: t }, id: n, nameOf: r, items: o, create: i, addText: s, draw: a, onChange: u }) { // je = Rows, e = msg, t = actions, n = id, r = nameOf, o = items, i = create, s = addText, a = draw, u = onChange
  let l = (p, f) => `${n}-${f}${p}`, c = (p, f, g) => { // l = idOf, p = index, f = to, n = id, c = move, g = part
    let h = o.filter((R, _) => _ !== p); // h = others, o = items, R = _, _ = at, p = index
    h.splice(f, 0, o[p]);
    let C = f === 0 || f === o.length - 1; // C = isEnd, f = to, o = items
    t.focus(l(C ? g === "-up" ? "-down" : "-up" : g, f)), u(h);
  };
  return /* @__PURE__ */ (0, d.x3)("div", null, o.length > 0 && /* @__PURE__ */ (0, d.x3)("ul", { class: "program-explorer__rows", role: "list" }, o.map((p, f) => /* @__PURE__ */ (0, d.x3)("li", { key: f, class: "program-explorer__editor-row", role: "group", "aria-label": r(f) }, a(p, f, (g, h) => u(o.map((C, R) => R === f ? g : C), h)), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__row-buttons" }, o.length > 1 && /* @__PURE__ */ (0, d.x3)(P, { kind: "quiet", id: l("-up", f), text: e("edit-up"), name: e("edit-up-of", r(f)), isOff: f === 0, onClick: () => c(f, f - 1, "-up") }), o.length > 1 && /* @__PURE__ */ (0, d.x3)(P, { kind: "quiet", id: l("-down", f), text: e("edit-down"), name: e("edit-down-of", r(f)), isOff: f === o.length - 1, onClick: () => c(f, f + 1, "-down") }), /* @__PURE__ */ (0, d.x3)(
    P,
    {
      kind: "destructive",
      id: l("-remove", f),
      text: e("edit-remove"),
      name: e("edit-remove-of", r(f)),
      onClick: () => {
        t.focus(o.length > 1 ? l("-remove", Math.min(f, o.length - 2)) : `${n}-add`), u(o.filter((g, h) => h !== f));
      }
    }
  ))))), /* @__PURE__ */ (0, d.x3)(
    P,
    {
      id: `${n}-add`,
      text: s,
      onClick: () => {
        t.focus(`${n}-${o.length}`), u([...o, i()]);
      }
    }
  ));
}

// src/views/editor/value-controls.tsx
var ot = (e) => (0, S.x49)(e) ? e : {}; // ot = fieldsOf, e = value
function it({ id: e, value: t, described: n, onChange: r }) { // it = WordsControl, e = id, t = value, n = described, r = onChange
  return /* @__PURE__ */ (0, d.x3)(M, { id: e, value: t, described: n, onInput: (o) => r(o, !0) });
}
function sn({ view: { state: e }, id: t, value: n, described: r, onChange: o }) { // sn = IdControl, e = state, t = id, n = value, r = described, o = onChange
  return /* @__PURE__ */ (0, d.x3)(M, { id: t, value: n, described: r, size: "short", isReadOnly: e.original !== null, onInput: (i) => o(i, !0) });
}
function an({ view: { context: { msg: e } }, id: t, value: n, described: r, onChange: o }) { // an = DateControl, e = msg, t = id, n = value, r = described, o = onChange
  let i = typeof n == "string" ? n : "", s = i.endsWith("~"), a = s ? i.slice(0, -1) : i; // i = text, n = value, s = isApproximate, a = date
  return /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__date" }, /* @__PURE__ */ (0, d.x3)(M, { id: t, value: a, size: "short", described: r, onInput: (u) => o(u + (s && u ? "~" : ""), !0) }), a && /* @__PURE__ */ (0, d.x3)(Ae, { id: `${t}-about`, text: e("edit-approximate"), isChecked: s, onChange: (u) => o(a + (u ? "~" : "")) }));
}
function dn({ view: { context: { msg: e, labels: t } }, id: n, value: r, described: o, onChange: i }) { // dn = StatusControl, e = msg, t = labels, n = id, r = value, o = described, i = onChange
  return /* @__PURE__ */ (0, d.x3)(
    ye,
    {
      id: n,
      value: typeof r == "string" ? r : "",
      described: o,
      options: [["", e("edit-status-from-dates")], ...ie.x64.map((s) => [s, t.status(s)])],
      onChange: (s) => i(s || void 0)
    }
  );
}
function De({ id: e, label: t, children: n }) { // De = Part, e = id, t = label, n = children
  return /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__part" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__translation-label", for: e }, t), n);
}
function st({ view: { context: { msg: e } }, id: t, value: n, described: r, onChange: o }) { // st = LinkPart, e = msg, t = id, n = value, r = described, o = onChange
  let u = ot(n), { page: i, url: s } = u, a = wt(u, ["page", "url"]); // u = _a, ot = fieldsOf, n = value, i = page, s = url, a = others, wt = __objRest
  return /* @__PURE__ */ (0, d.x3)(De, { id: t, label: e("edit-part-link") }, /* @__PURE__ */ (0, d.x3)(
    M,
    {
      id: t,
      value: i != null ? i : s,
      described: r,
      onInput: (l) => o(v(y({}, a), { [/^https:/i.test(l) && i === void 0 || s !== void 0 && /^h/i.test(l) ? "url" : "page"]: l }), !0)
    }
  ));
}
function ae({ view: e, label: t, id: n, value: r, described: o, onChange: i, name: s, isDate: a = !1 }) { // ae = FieldPart, e = view, t = label, n = id, r = value, o = described, i = onChange, s = name, a = isDate
  let u = ot(r), l = (c, p) => i(v(y({}, u), { [s]: c }), p); // u = fields, ot = fieldsOf, r = value, l = change, c = to, p = continues, i = onChange, v = __spreadProps, y = __spreadValues, s = name
  return /* @__PURE__ */ (0, d.x3)(De, { id: n, label: t }, a ? /* @__PURE__ */ (0, d.x3)(M, { id: n, value: u[s], size: "short", described: o, onInput: (c) => l(c, !0) }) : /* @__PURE__ */ (0, d.x3)(xe, { view: e, label: t, id: n, value: u[s], described: o, onChange: l }));
}
function ln(e) { // ln = JoinControl, e = props
  let { view: { context: { msg: t } }, id: n } = e; // t = msg, n = id, e = props
  return /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(st, v(y({}, e), { id: n })), /* @__PURE__ */ (0, d.x3)(ae, v(y({}, e), { id: `${n}-label`, label: t("edit-part-label"), name: "label" })), /* @__PURE__ */ (0, d.x3)(ae, v(y({}, e), { id: `${n}-until`, label: t("edit-part-until"), name: "until", isDate: !0 })));
}
function cn(e) { // cn = MaterialsControl, e = props
  let { view: t, label: n, id: r, value: o, described: i, onChange: s } = e, { msg: a } = t.context; // t = view, n = label, r = id, o = value, i = described, s = onChange, e = props, a = msg
  return /* @__PURE__ */ (0, d.x3)(
    je,
    {
      view: t,
      id: r,
      items: W(o),
      create: () => ({}),
      addText: a("edit-add-material"),
      onChange: s,
      nameOf: (u) => a("edit-item", n, u + 1),
      draw: (u, l, c) => /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(ae, { view: t, id: `${r}-${l}`, label: a("edit-part-label"), name: "label", value: u, described: i, onChange: c }), /* @__PURE__ */ (0, d.x3)(st, { view: t, id: `${r}-${l}-link`, value: u, described: i, onChange: c }))
    }
  );
}
function un(e) { // un = DatesControl, e = props
  let { view: t, label: n, id: r, value: o, described: i, onChange: s } = e, { msg: a } = t.context; // t = view, n = label, r = id, o = value, i = described, s = onChange, e = props, a = msg
  return /* @__PURE__ */ (0, d.x3)(
    je,
    {
      view: t,
      id: r,
      items: W(o),
      create: () => ({}),
      addText: a("edit-add-date"),
      onChange: s,
      nameOf: (u) => a("edit-item", n, u + 1),
      draw: (u, l, c) => { // u = item, l = index, c = onItem
        let p = { view: t, value: u, described: i, onChange: c }; // p = part, t = view, u = item, i = described, c = onItem
        return /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(ae, v(y({}, p), { id: `${r}-${l}`, label: a("edit-part-start"), name: "start", isDate: !0 })), /* @__PURE__ */ (0, d.x3)(ae, v(y({}, p), { id: `${r}-${l}-end`, label: a("edit-part-end"), name: "end", isDate: !0 })), /* @__PURE__ */ (0, d.x3)(ae, v(y({}, p), { id: `${r}-${l}-label`, label: a("edit-part-label"), name: "label" })), /* @__PURE__ */ (0, d.x3)(st, v(y({}, p), { id: `${r}-${l}-link` })));
      }
    }
  );
}
function at({ view: e, label: t, id: n, value: r, described: o, onChange: i }) { // at = LinesControl, e = view, t = label, n = id, r = value, o = described, i = onChange
  let { msg: s } = e.context; // s = msg, e = view
  return /* @__PURE__ */ (0, d.x3)(
    je,
    {
      view: e,
      id: n,
      items: W(r),
      create: () => "",
      addText: s("edit-add"),
      onChange: i,
      nameOf: (a) => s("edit-item", t, a + 1),
      draw: (a, u, l) => /* @__PURE__ */ (0, d.x3)(M, { id: `${n}-${u}`, value: a, name: s("edit-item", t, u + 1), described: o, onInput: (c) => l(c, !0) })
    }
  );
}
function fn({ view: { context: { msg: e } }, id: t, value: n, described: r, onChange: o }) { // fn = SessionControl, e = msg, t = id, n = value, r = described, o = onChange
  let i = ot(n), [s = "", a = ""] = W(i.minutes), u = (c) => typeof c == "string" && /^\d+$/.test(c.trim()) ? Number(c) : c, l = (c, p) => { // i = session, ot = fieldsOf, n = value, s = least, a = most, W = listOf, u = numberOf, c = first, l = change, p = last
    let f = c === "" && p === "" ? void 0 : [c, p].map(u); // f = minutes, c = first, p = last, u = numberOf
    o(v(y({}, i), { minutes: f }), !0);
  };
  return /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(De, { id: t, label: e("edit-part-least") }, /* @__PURE__ */ (0, d.x3)(M, { id: t, value: s, size: "short", described: r, onInput: (c) => l(c, a === "" || a === s ? c : a) })), /* @__PURE__ */ (0, d.x3)(De, { id: `${t}-most`, label: e("edit-part-most") }, /* @__PURE__ */ (0, d.x3)(M, { id: `${t}-most`, value: a, size: "short", described: r, onInput: (c) => l(s, c) })));
}

// src/views/editor/form.tsx
var Tr = { // Tr = CONTROLS
  id: sn,
  text: xe,
  words: it,
  lines: at,
  addresses: at,
  link: it,
  join: ln,
  status: dn,
  date: an,
  dates: un,
  languages: tn,
  session: fn,
  materials: cn,
  program: rn,
  programs: on
}, Ar = ["id", "words", "link", "status", "date", "program"];
function Mr({ state: { problems: e } }, t) { // Mr = problemsOf, e = problems, t = name
  return e.filter(({ path: [, , n] }) => n === t || n === void 0 && t === "title");
}
function Fr({ view: e, field: { name: t, control: n } }) { // Fr = Field, e = view, t = name, n = control
  var N; // N = _a
  let { context: r, state: o, actions: i } = e, { msg: s, idPrefix: a, labels: u, list: l } = r, c = `${a}-${t}`, p = se(r, t), f = (N = l.vocabularies.get(t)) == null ? void 0 : N.help, g = me(t) ? s(`edit-help-${t}`) : f ? u.pick(f).text : "", h = Mr(e, t), C = [g && `${c}-help`, h.length && `${c}-problems`].filter(Boolean).join(" ") || void 0, R = { // r = context, o = state, i = actions, e = view, s = msg, a = idPrefix, u = labels, l = list, c = id, t = name, p = label, se = fieldLabel, f = help, N = _a, g = helpText, me = isFieldName, h = problems, Mr = problemsOf, C = described, R = props
    view: e,
    label: p,
    id: c,
    described: C,
    value: o.record[t],
    onChange: (X, L) => i.change(t, X, L)
  }, _ = n === "terms" || n === "long-text" ? null : Tr[n], E = Ar.includes(n), F = [
    g && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${c}-help` }, g),
    n === "terms" ? /* @__PURE__ */ (0, d.x3)(Ie, v(y({}, R), { vocabulary: t })) : _ ? /* @__PURE__ */ (0, d.x3)(_, y({}, R)) : /* @__PURE__ */ (0, d.x3)(xe, v(y({}, R), { isLong: !0 })),
    /* @__PURE__ */ (0, d.x3)("div", { id: `${c}-problems`, class: "program-explorer__editor-problems", lang: "en" }, h.map(({ severity: X, reason: L, fix: K }) => /* @__PURE__ */ (0, d.x3)("p", { class: `cdx-message cdx-message--inline cdx-message--${X}` }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__content" }, `${L} ${K}`))))
  ];
  return E ? /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: c }, p), F) : /* @__PURE__ */ (0, d.x3)("fieldset", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("legend", { class: "program-explorer__editor-label" }, p), F);
}
function pn({ view: e }) { // pn = Form, e = view
  let { context: { fields: t, msg: n, languages: r, idPrefix: o, format: i } } = e; // t = fields, n = msg, r = languages, o = idPrefix, i = format, e = view
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)("datalist", { id: `${o}-languages` }, Array.from(r, ([s, a]) => /* @__PURE__ */ (0, d.x3)("option", { key: s, value: a || i.language(s) }))), Ht.map((s) => /* @__PURE__ */ (0, d.x3)("section", { key: s, role: "group", "aria-labelledby": `${o}-group-${s}` }, /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-group", id: `${o}-group-${s}` }, n(`edit-group-${s}`)), t.filter((a) => a.group === s).map((a) => /* @__PURE__ */ (0, d.x3)(Fr, { key: a.name, view: e, field: a })))));
}

// src/views/editor/editor.tsx
function Ir({ view: { context: { msg: e, urlOf: t, title: n }, state: { trouble: r } } }) { // Ir = TroubleMessage, e = msg, t = urlOf, n = title, r = trouble
  let o = (r == null ? void 0 : r.kind) === "failed" && r.failure === "warning" || (r == null ? void 0 : r.kind) === "storage"; // o = isWarning, r = trouble
  return /* @__PURE__ */ (0, d.x3)("div", { role: "alert" }, r && /* @__PURE__ */ (0, d.x3)("div", { class: `cdx-message cdx-message--block cdx-message--${o ? "warning" : "error"}` }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, e(r.kind === "failed" ? `edit-failed-${r.failure}` : `edit-failed-${r.kind}`)), r.kind === "failed" && r.words && /* @__PURE__ */ (0, d.x3)("p", null, r.words), r.kind === "failed" && r.failure === "session" && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t("Special:UserLogin"), target: "_blank", rel: "noopener" }, e("edit-log-in"))), (r.kind === "elsewhere" || r.kind === "unreadable") && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t(n, { action: "edit" }) }, n)))));
}
function jr({ view: { context: { msg: e, format: t }, state: { draftTime: n }, actions: r } }) { // jr = DraftOffer, e = msg, t = format, n = draftTime, r = actions
  if (n === null)
    return null;
  let o = new Date(n); // o = time, n = draftTime
  return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message cdx-message--block cdx-message--notice", role: "status" }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, e("edit-draft", t.date({ year: o.getFullYear(), month: o.getMonth() + 1, day: o.getDate(), approximate: !1 }))), /* @__PURE__ */ (0, d.x3)(P, { text: e("edit-draft-take"), onClick: r.takeDraft }), " ", /* @__PURE__ */ (0, d.x3)(P, { kind: "destructive", text: e("edit-draft-drop"), onClick: r.dropDraft })));
}
function Dr({ view: e }) { // Dr = FormStep, e = view
  let { context: { msg: t, idPrefix: n }, state: { past: r, future: o }, actions: i } = e; // t = msg, n = idPrefix, r = past, o = future, i = actions, e = view
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(pn, { view: e }), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, /* @__PURE__ */ (0, d.x3)(P, { kind: "primary", id: `${n}-review`, text: t("edit-review"), onClick: i.review }), /* @__PURE__ */ (0, d.x3)(P, { text: t("edit-undo"), isOff: r.length === 0, onClick: i.undo }), /* @__PURE__ */ (0, d.x3)(P, { text: t("edit-redo"), isOff: o.length === 0, onClick: i.redo }), /* @__PURE__ */ (0, d.x3)(P, { kind: "quiet", text: t("edit-cancel"), onClick: i.cancel })));
}
function Lr({ view: { context: { msg: e, urlOf: t, title: n }, state: { saved: r }, actions: o } }) { // Lr = SavedStep, e = msg, t = urlOf, n = title, r = saved, o = actions
  return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message cdx-message--block cdx-message--success", role: "status" }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, e(r ? "edit-saved" : "edit-unchanged")), r && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t(n, { diff: String(r.revision), oldid: String(r.before) }) }, e("edit-see-difference"))), /* @__PURE__ */ (0, d.x3)(P, { kind: "primary", text: e("edit-close"), onClick: o.close })));
}
var Br = { form: Dr, review: Qt, conflicts: Zt, saved: Lr }; // Br = STEPS, Dr = FormStep, Qt = Review, Zt = Conflicts, Lr = SavedStep
function mn({ view: e }) { // mn = Editor, e = view
  let { context: t, state: { step: n, original: r, record: o } } = e, { msg: i, level: s, idPrefix: a } = t, u = n === "loading" ? null : Br[n], l = r ? i("edit-title", be(t, r.title, String(o.id))) : i(n === "loading" ? "edit-loading" : "edit-add-program"); // t = context, n = step, r = original, o = record, e = view, i = msg, s = level, a = idPrefix, u = Shown, Br = STEPS, l = title, be = titleText
  return /* @__PURE__ */ (0, d.x3)("section", { class: "program-explorer__editor", "aria-labelledby": `${a}-heading` }, /* @__PURE__ */ (0, d.x3)(rt.x70, { level: s, class: "program-explorer__group", id: `${a}-heading` }, l), /* @__PURE__ */ (0, d.x3)(jr, { view: e }), n !== "saved" && n !== "loading" && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, i("edit-preview")), /* @__PURE__ */ (0, d.x3)(Ir, { view: e }), u ? /* @__PURE__ */ (0, d.x3)(u, { view: e }) : /* @__PURE__ */ (0, d.x3)(P, { text: i("edit-close"), onClick: e.actions.close }));
}

// runtime:src/app/labels.ts
var dt = require("program-explorer-runtime"); // dt = import_program_explorer_runtime

// runtime:src/messages/format.ts
var lt = require("program-explorer-runtime"); // lt = import_program_explorer_runtime

// runtime:src/messages/i18n/en.json
var gn = { "edit-add": "Add", "edit-add-date": "Add a date", "edit-add-language": "Add", "edit-add-material": "Add a material", "edit-add-program": "Add a program", "edit-add-program-here": "Add a program \u2026", "edit-added": "Added \u201C$1\u201D", "edit-approximate": "approximately", "edit-back": "Back to the form", "edit-cancel": "Cancel", "edit-cancel-question": "Discard your changes?", "edit-captcha-help": "Answer this to show that you are not a program, then save again.", "edit-captcha-image": "The characters in the picture", "edit-changed": "Changed \u201C$1\u201D", "edit-close": "Close", "edit-conflict": "Meanwhile somebody else has changed the same. Choose {{PLURAL:$1|which one to keep|for each which one to keep}}. All your other changes are kept.", "edit-conflict-base": "Before: $1", "edit-conflict-mine": "Yours:", "edit-conflict-theirs": "On the page now:", "edit-down": "Down", "edit-down-of": "Down: $1", "edit-draft": "You have changes from $1 that are not saved.", "edit-draft-drop": "Discard them", "edit-draft-take": "Continue with them", "edit-failed-blocked": "You are blocked from editing. Your text is kept in this browser.", "edit-failed-busy": "Others are saving at the same time. Save again.", "edit-failed-deleted": "The data page was deleted or moved meanwhile. Copy your text before you close.", "edit-failed-denied": "You may not edit the data page. Your text is kept in this browser.", "edit-failed-disallowed": "A filter of the wiki does not allow this edit. Change it, or ask an administrator.", "edit-failed-elsewhere": "This program is not on this data page, so that it cannot be edited here.", "edit-failed-invalid": "The wiki does not accept this as JSON. Copy your text, and report this.", "edit-failed-lost": "The wiki saved the page, but merged it with another edit and some of your changes are missing. Save again.", "edit-failed-misfit": "Some of your changes no longer fit the page. Copy your text, cancel, and edit the program again.", "edit-failed-network": "The connection failed. Nothing is lost: save again when you are online.", "edit-failed-other": "The wiki did not save this.", "edit-failed-protected": "The data page is protected, so that you cannot save. Your text is kept in this browser.", "edit-failed-ratelimited": "The wiki asks you to wait. Save again in a minute.", "edit-failed-readonly": "The wiki is locked for maintenance. Save again in a few minutes.", "edit-failed-server": "The wiki answered with an error. Save again in a minute.", "edit-failed-session": "You are no longer logged in. Log in in another tab, then save again.", "edit-failed-spam": "The wiki takes a link or a title in this edit for spam. Remove it and save again.", "edit-failed-storage": "Your browser cannot keep a draft, so do not close this tab before you have saved.", "edit-failed-timeout": "The answer took too long. Save again; if it was saved already, it is not saved twice.", "edit-failed-title": "The program needs a title.", "edit-failed-token": "Your session is out of date. Save again.", "edit-failed-too-big": "The data page is too big for the wiki.", "edit-failed-unreadable": "The data page is not valid JSON, so that it cannot be edited here. Correct it there first.", "edit-failed-warning": "The wiki warns about this edit. If it is right, save it all the same.", "edit-field-dates": "Dates", "edit-field-duration": "Duration", "edit-field-end": "End", "edit-field-followedBy": "Followed by", "edit-field-id": "Name in links", "edit-field-in": "$1 ($2)", "edit-field-interpreted": "Interpretation", "edit-field-join": "How to take part", "edit-field-language": "Languages", "edit-field-materials": "Materials", "edit-field-notice": "Notice", "edit-field-owner": "Record kept by", "edit-field-page": "Link", "edit-field-partOf": "Part of", "edit-field-partners": "Partners", "edit-field-reviewed": "Last checked", "edit-field-scale": "Size", "edit-field-session": "One session", "edit-field-sources": "Sources", "edit-field-start": "Start", "edit-field-status": "Status", "edit-field-summary": "Summary", "edit-field-team": "Run by", "edit-field-title": "Title", "edit-filter-terms": "Filter: $1", "edit-gone": "removed", "edit-group-about": "About the program", "edit-group-materials": "Materials", "edit-group-record": "About this record", "edit-group-related": "Related programs", "edit-group-size": "Time and people", "edit-group-when": "When", "edit-group-who": "What it is about, and for whom", "edit-has-problems": "There {{PLURAL:$1|is $1 problem|are $1 problems}} in this program; see the form. You can save it all the same.", "edit-help-dates": "A day, such as 2026-12-03, or a minute with its zone, such as 2026-12-03T15:00Z.", "edit-help-duration": "How long the whole lasts, in words.", "edit-help-end": "2020, 2020-06 or 2020-06-15. For a paused program, the beginning of the pause.", "edit-help-followedBy": "The programs that came after it.", "edit-help-id": "Links to the program use it, so it stays the same for ever.", "edit-help-interpreted": "The languages with interpretation.", "edit-help-join": "Where one takes part. After the last day, the explorer says that it is closed.", "edit-help-language": "The languages it is held in.", "edit-help-materials": "What came out of it, such as slides and reports.", "edit-help-notice": "What readers have to know first, such as \u201CApplications are closed\u201D.", "edit-help-owner": "A user or a team.", "edit-help-page": "A page, or an address that begins with https://.", "edit-help-partOf": "The series or the program it is a part of.", "edit-help-partners": "Who helps.", "edit-help-reviewed": "When somebody last checked this record, such as 2026-11-27.", "edit-help-scale": "How many people or sessions, in words.", "edit-help-session": "In minutes.", "edit-help-sources": "Addresses of where the facts come from. They begin with https://.", "edit-help-start": "2020, 2020-06 or 2020-06-15.", "edit-help-status": "Choose one only if it does not follow from the dates.", "edit-help-summary": "What it is, in a sentence or two.", "edit-help-team": "Who holds it.", "edit-help-title": "What the program is called.", "edit-item": "$1 $2", "edit-language-of": "Language: $1", "edit-language-unknown": "There is no language \u201C$1\u201D. Choose one from the list, or write its code, such as pt-br.", "edit-loading": "Loading the data page \u2026", "edit-log-in": "Log in", "edit-moved": "Moved \u201C$1\u201D", "edit-no-changes": "There are no changes.", "edit-none": "none", "edit-part-end": "End", "edit-part-label": "Text", "edit-part-least": "Shortest", "edit-part-link": "Link", "edit-part-most": "Longest", "edit-part-start": "Start", "edit-part-until": "Last day to join", "edit-preview": "The list below shows your changes. Nobody else sees them until you save.", "edit-redo": "Redo", "edit-remove": "Remove", "edit-remove-of": "Remove: $1", "edit-removed": "Removed \u201C$1\u201D", "edit-review": "Show changes and save", "edit-save": "Save changes", "edit-save-anyway": "Save all the same", "edit-saved": "Your changes are saved.", "edit-saving": "Saving \u2026", "edit-see-difference": "See the edit", "edit-status-from-dates": "follows from the dates", "edit-summary": "Summary of your edit", "edit-summary-help": "It is shown in the history of the data page.", "edit-title": "Edit \u201C$1\u201D", "edit-translate": "Other languages", "edit-unchanged": "The page has these changes already.", "edit-undo": "Undo", "edit-up": "Up", "edit-up-of": "Up: $1" }; // gn = en_default

// src/editor/english.ts
var Le = new Map(Object.entries(gn)); // Le = ENGLISH, gn = en_default

// src/editor/context.ts
function yn({ environment: { wiki: e }, host: t, messages: n, list: r, source: o }) { // yn = createEditorContext, e = wiki, t = host, n = messages, r = list, o = source
  let i = (0, oe.x30)(n), { language: s } = n, a = (0, lt.x29)(s, i); // i = words, n = messages, s = language, a = format
  return {
    msg: (0, oe.x30)(n, Le),
    format: a,
    labels: (0, dt.x7)(r, i, a, e.languages, e.contentLanguage, s),
    list: r,
    fields: Yt(Array.from(r.vocabularies.keys())),
    pageLanguage: e.contentLanguage,
    idPrefix: "program-explorer-edit",
    level: t.level,
    languages: /* @__PURE__ */ new Map(),
    urlOf: e.urlOf,
    title: o
  };
}

// src/edit/read-changes.ts
function hn(e) { // hn = isPath, e = value
  return Array.isArray(e) && e.every((t) => typeof t == "string");
}
function Nr(e) { // Nr = isRecordPath, e = value
  return hn(e) && e.length % 2 === 0 && e.every((t, n) => n % 2 === 1 || te(e.slice(0, n)).includes(t));
}
function Be(e) { // Be = isPlace, e = value
  return e === null || typeof e == "string";
}
function Xr(e, t) { // Xr = isEditable, e = record, t = field
  return t.length ? !(e.length && B(e) && t.length === 1 && t[0] === "id") : e.length > 0 && !B(e);
}
function Vr(e) { // Vr = readChange, e = raw
  let [t, n, r, o, i, s, a] = ["kind", "record", "field", "from", "to", "after", "value"].map((l) => k(e, l)); // t = kind, n = record, r = field, o = from, i = to, s = after, a = value, l = name, k = fieldOf, e = raw
  if (!Nr(n))
    return null;
  if (t === "edit")
    return hn(r) && Xr(n, r) && (s === void 0 || Be(s)) ? y({ kind: t, record: n, field: r, from: o, to: i }, s !== void 0 && { after: s }) : null;
  if (!n.length)
    return null;
  if (t === "move")
    return Be(o) && Be(i) ? { kind: t, record: n, from: o, to: i } : null;
  let u = n[n.length - 1]; // u = id, n = record
  return (t === "add" || t === "remove") && Be(s) && a !== void 0 && (!B(n) || (0, S.x49)(a) && k(a, "id") === u) ? { kind: t, record: n, value: a, after: s } : null;
}
function xn(e) { // xn = readChanges, e = raw
  let t = Array.isArray(e) ? e.map(Vr) : null; // t = changes, e = raw, Vr = readChange
  return t && !t.includes(null) ? t : null;
}

// src/edit/draft.ts
var bn = 1; // bn = FORMAT
function wn({ page: e, user: t }) { // wn = draftKey, e = page, t = user
  return `programExplorer-draft-${JSON.stringify([e, t])}`;
}
function vn({ page: e, user: t, base: n, time: r, changes: o }) { // vn = draftText, e = page, t = user, n = base, r = time, o = changes
  return o.length ? JSON.stringify({ format: bn, page: e, user: t, base: n, time: r, changes: o }) : null;
}
function kn(e, { page: t, user: n }) { // kn = readDraft, e = text, t = page, n = user
  if (e === null)
    return { kind: "none" };
  let r = ee(e), [o, i] = [k(r, "base"), k(r, "time")], s = xn(k(r, "changes")); // r = raw, ee = parseJson, e = text, o = base, i = time, k = fieldOf, s = changes, xn = readChanges
  return k(r, "format") !== bn || !s || typeof o != "number" || typeof i != "number" ? { kind: "unreadable" } : k(r, "page") !== t || k(r, "user") !== n ? { kind: "foreign" } : s.length ? { kind: "ready", draft: { page: t, user: n, base: o, time: i, changes: s } } : { kind: "none" };
}

// src/editor/draft-storage.ts
function Cn(e, t) { // Cn = createDraftStorage, e = storage, t = owner
  let n = wn(t), r = (i, s) => { // n = key, wn = draftKey, t = owner, r = attempt, i = act, s = otherwise
    try {
      return i();
    } catch (a) {
      return s;
    }
  }, o = () => r(() => e().removeItem(n), void 0);
  return {
    read: () => {
      let i = kn(r(() => e().getItem(n), null), t); // i = found, kn = readDraft, r = attempt, e = storage, n = key, t = owner
      return i.kind === "ready" ? i.draft : null;
    },
    keep: (i) => { // i = draft
      let s = vn(v(y(y({}, i), t), { time: Date.now() })); // s = text, vn = draftText, v = __spreadProps, y = __spreadValues, i = draft, t = owner
      return s === null ? (o(), !0) : r(() => (e().setItem(n, s), !0), !1);
    },
    remove: o
  };
}

// runtime:src/programs/parse-options.ts
var Je = require("program-explorer-runtime"); // Je = import_program_explorer_runtime

// runtime:src/programs/parse-for-readers.ts
var ct = require("program-explorer-runtime"); // ct = import_program_explorer_runtime

// src/editor/preview.ts
var Sn = "program-explorer--unsaved", qr = 1e4; // Sn = UNSAVED, qr = MOST_ALIKE
function Pn({ environment: { wiki: e, load: t }, host: n, included: r, list: o, explorer: i }, s, a) { // Pn = createPreview, e = wiki, t = load, n = host, r = included, o = list, i = explorer, s = onProblems, a = programId
  let u = "", l = (c) => { // u = latest, l = update, c = text
    let { list: p } = (0, ct.x54)(c, (0, Je.x56)(e), r); // p = shown, c = text, e = wiki, r = included
    p && i.update(p);
  };
  return {
    show: (c) => { // c = text
      u = c, n.root.classList.add(Sn), l(c), t.validator().then(({ parsePrograms: p }) => { // u = latest, c = text, n = host, Sn = UNSAVED, l = update, t = load, p = parsePrograms
        u === c && s(p(c, (0, Je.x56)(e), r, qr).problems.filter(({ program: f }) => f === a()));
      }).catch((p) => e.log("The problems of the data cannot be found.", p));
    },
    end: (c) => { // c = saved
      u = "", n.root.classList.remove(Sn), c === null ? i.update(o) : l(c);
    }
  };
}

// src/editor/session.ts
function de(e) { // de = recordsOf, e = text
  let t = k(ee(e), "programs"); // t = programs, k = fieldOf, ee = parseJson, e = text
  return Array.isArray(t) ? t.filter((n) => typeof k(n, "id") == "string") : [];
}
function ut(e, t) { // ut = findRecord, e = text, t = id
  return de(e).find((n) => n.id === t) || null;
}
function En({ text: e }, t, n) { // En = changesIn, e = text, t = original, n = record
  let r = de(e), o = r[r.length - 1]; // r = records, de = recordsOf, e = text, o = last
  return Gt(t, n, o ? String(o.id) : null);
}
function Ne(e, t) { // Ne = textWith, e = base, t = changes
  let n = H(e.text, t); // n = applied, H = applyChanges, e = base, t = changes
  return n ? n.text : e.text;
}
function On(e) { // On = programOf, e = changes
  var n; // n = _a
  let t = e.find(({ record: [r] }) => r === "programs"); // t = change, e = changes, r = collection
  return t && (n = t.record[1]) != null ? n : null;
}

// src/edit/summary.ts
var Ur = ["added", "removed", "changed", "moved"]; // Ur = ORDER
function zr({ kind: e, rows: t }) { // zr = fieldsOf, e = kind, t = rows
  let n = /* @__PURE__ */ new Map(); // n = names
  for (let { field: r } of e === "changed" ? t : []) { // r = field, e = kind, t = rows
    let [o = ""] = r; // o = name, r = field
    n.set(o, [...n.get(o) || [], r]);
  }
  return [...n].map(([r, o]) => ({ name: r, paths: o }));
}
function Rn(e) { // Rn = summarize, e = differences
  let t = e.map((n) => { // t = parts, e = differences, n = difference
    let { kind: r, record: o, title: i } = n; // r = kind, o = record, i = title, n = difference
    return { kind: r, of: o.length ? o[o.length - 2] : "page", record: o, title: i, fields: zr(n) };
  });
  return Ur.reduce((n, r) => n.concat(t.filter((o) => o.kind === r)), []);
}

// src/editor/summary-text.ts
var _n = 490, Wr = { added: "edit-added", removed: "edit-removed", changed: "edit-changed", moved: "edit-moved" }; // _n = MOST_CHARACTERS, Wr = KINDS
function $n(e, t, n) { // $n = summaryText, e = context, t = differences, n = msg
  let o = Rn(t).map(({ kind: i, record: s, title: a, fields: u }) => { // o = text, Rn = summarize, t = differences, i = kind, s = record, a = title, u = fields
    var p; // p = _a
    let l = n(Wr[i], be(e, a, (p = s[s.length - 1]) != null ? p : "")), c = u.map(({ name: f, paths: g }) => { // l = start, n = msg, Wr = KINDS, i = kind, be = titleText, e = context, a = title, p = _a, s = record, c = names, u = fields, f = name, g = paths
      let h = g.map(([, C]) => C).filter(Boolean); // h = languages, g = paths, C = language
      return se(v(y({}, e), { msg: n }), f) + (h.length && e.fields.some((C) => C.name === f && /text/.test(C.control)) ? ` (${h.join(", ")})` : "");
    });
    return c.length ? `${l}: ${c.join(", ")}` : l;
  }).join("; ");
  return o.length > _n ? `${o.slice(0, _n)}\u2026` : o;
}

// src/editor/open-editor.tsx
var Kr = 1500, Gr = 400, Tn = { // Kr = ONE_WORD, Gr = PAUSE, Tn = START
  step: "loading",
  original: null,
  record: {},
  isIdAutomatic: !0,
  past: [],
  future: [],
  problems: [],
  trouble: null,
  captcha: null,
  captchaAnswer: "",
  isBusy: !1,
  differences: [],
  summary: "",
  conflicts: [],
  decisions: /* @__PURE__ */ new Map(),
  draftTime: null,
  saved: null
};
function An(e, t, n) { // An = openEditor, e = editor, t = subject, n = id
  let { environment: { wiki: r }, host: o, messages: i, source: s } = t, a = document.activeElement, u = document.createElement("div"); // r = wiki, o = host, i = messages, s = source, t = subject, a = opener, u = box
  u.className = "program-explorer__editor-box", u.lang = i.language, o.root.insertBefore(u, o.root.firstChild);
  let l = (0, Ue.x8)(Tn), c = Cn(() => localStorage, { page: s, user: e.user }), p = Pn(t, (m) => l.set({ problems: m }), () => { // l = store, Tn = START, c = storage, Cn = createDraftStorage, s = source, e = editor, p = preview, Pn = createPreview, t = subject, m = problems
    var m; // m = _a
    return String((m = l.get().record.id) != null ? m : "");
  }), f = yn(t), g = (0, oe.x30)({ language: "en", texts: /* @__PURE__ */ new Map() }, Le), h = { text: "", revision: 0 }, C = "", R = 0, _ = 0, E = "", F = () => { // f = context, yn = createEditorContext, t = subject, g = english, Le = ENGLISH, h = base, C = lastField, R = lastTime, _ = timer, E = toFocus, F = changes
    let { original: m, record: w } = l.get(); // m = original, w = record, l = store
    return En(h, m, w);
  }, N = () => { // N = settle
    window.clearTimeout(_), _ = 0;
    let m = F(); // m = now, F = changes
    p.show(Ne(h, m)), l.get().draftTime === null && !c.keep({ base: h.revision, changes: m }) && !l.get().trouble && l.set({ trouble: { kind: "storage" } });
  }, X = (m) => { // X = setRecord, m = change
    l.set(v(y({}, m), { trouble: null, saved: null })), window.clearTimeout(_), _ = window.setTimeout(N, Gr);
  }, L = (m) => { // L = fail, m = trouble
    var w; // w = _a
    l.set({ trouble: m, isBusy: !1 }), (w = u.querySelector("[role=alert]")) == null || w.scrollIntoView({ block: "nearest" });
  }, K = () => { // K = focusHeading
    let m = document.getElementById(`${f.idPrefix}-heading`); // m = heading, f = context
    m && (m.tabIndex = -1, m.focus());
  }, pt = (m) => { // pt = onUnload, m = event
    u.isConnected && l.get().step !== "saved" && F().length && (m.preventDefault(), m.returnValue = "");
  }, mt = () => { // mt = close
    window.clearTimeout(_), window.removeEventListener("beforeunload", pt), Jn(), (0, d.x4)(null, u), u.remove(), p.end(l.get().step === "saved" ? h.text : null), location.hash.includes(V.x10) && history.replaceState(history.state, "", "#programs"), a instanceof HTMLElement && a.isConnected && a.focus();
  }, gt = (m, w, O) => { // gt = open, m = newBase, w = program, O = record
    var ve; // ve = _a
    h = m;
    let $ = w === null ? null : ut(h.text, w); // $ = original, w = program, ut = findRecord, h = base
    if (w !== null && !$ && !O) {
      L({ kind: de(h.text).length ? "elsewhere" : "unreadable" });
      return;
    }
    let A = de(h.text).map((Xe) => String(Xe.id)); // A = used, de = recordsOf, h = base, Xe = one
    l.set(v(y({}, Tn), {
      step: "form",
      original: $,
      record: (ve = O != null ? O : $) != null ? ve : { id: nt("", A), title: "" },
      isIdAutomatic: !$ && !O
    })), K();
  }, Ln = () => G(null, null, function* () {
    let { summary: m, decisions: w, captcha: O, captchaAnswer: $ } = l.get(); // m = summary, w = decisions, O = captcha, $ = captchaAnswer, l = store
    l.set({ isBusy: !0, trouble: null });
    let A = yield Wt(e, y({ // A = outcome, Wt = saveChanges, e = editor, y = __spreadValues
      title: s,
      base: h,
      changes: F(),
      summary: m,
      decisions: w
    }, O && { captcha: { id: O.id, answer: $ } }));
    switch (l.set({ captcha: null, captchaAnswer: "" }), A.kind) {
      case "saved":
      case "unchanged": {
        h = A, c.remove(), l.set({ step: "saved", isBusy: !1, saved: A.kind === "saved" ? { revision: A.revision, before: A.before } : null }), p.show(h.text), K();
        break;
      }
      case "ask":
        l.set({ step: "conflicts", isBusy: !1, conflicts: A.conflicts, decisions: Bn(A.conflicts.map(Y)) }), K();
        break;
      case "captcha":
        l.set({ captcha: A, isBusy: !1, step: "review" }), we.focus(`${f.idPrefix}-captcha`), l.set({});
        break;
      default:
        L(A.kind === "failed" ? A : { kind: A.kind });
    }
  }), Bn = (m) => new Map(Array.from(l.get().decisions).filter(([w]) => m.includes(w))), we = {
    change: (m, w, O = !1) => { // m = name, w = value, O = continues
      var ht; // ht = _a
      let { record: $, past: A, isIdAutomatic: ve, original: Xe } = l.get(), Nn = O && C === m && Date.now() - R < Kr; // $ = record, A = past, ve = isIdAutomatic, Xe = original, l = store, Nn = isSame, O = continues, C = lastField, m = name, R = lastTime, Kr = ONE_WORD
      C = m, R = Date.now();
      let Ve = tt($, m, w), yt = ve && !Xe && m !== "id"; // Ve = next, tt = withField, $ = record, m = name, w = value, yt = isAutomatic, ve = isIdAutomatic, Xe = original
      if (yt && m === "title") {
        let Xn = typeof w == "string" ? w : String((ht = Object.values(w)[0]) != null ? ht : ""); // Xn = title, w = value, ht = _a
        Ve = tt(Ve, "id", nt(Xn, de(h.text).map((Vn) => String(Vn.id))));
      }
      X({ record: Ve, isIdAutomatic: yt, past: Nn ? A : [...A, $], future: [] });
    },
    undo: () => {
      let { record: m, past: w, future: O } = l.get(), $ = w[w.length - 1]; // m = record, w = past, O = future, l = store, $ = before
      $ && (C = "", X({ record: $, past: w.slice(0, -1), future: [...O, m] }));
    },
    redo: () => {
      let { record: m, past: w, future: O } = l.get(), $ = O[O.length - 1]; // m = record, w = past, O = future, l = store, $ = next
      $ && X({ record: $, past: [...w, m], future: O.slice(0, -1) });
    },
    review: () => {
      let { record: m } = l.get(), w = m.title; // m = record, l = store, w = title
      if (typeof w != "object" && !String(w != null ? w : "").trim()) {
        we.focus(`${f.idPrefix}-title`), L({ kind: "title" });
        return;
      }
      N();
      let O = $t(h.text, Ne(h, F())) || []; // O = differences, $t = differencesBetween, h = base, Ne = textWith, F = changes
      l.set({ step: "review", differences: O, trouble: null, summary: $n(f, O, g) }), K();
    },
    back: () => {
      l.set({ step: "form", trouble: null }), K();
    },
    setSummary: (m) => l.set({ summary: m }),
    answerCaptcha: (m) => l.set({ captchaAnswer: m }),
    decide: (m, w) => l.set({ decisions: new Map([...l.get().decisions, [m, w]]) }),
    save: () => {
      Ln();
    },
    cancel: () => {
      (l.get().step === "saved" || !F().length || window.confirm(f.msg("edit-cancel-question"))) && (l.get().draftTime === null && c.remove(), mt());
    },
    close: mt,
    takeDraft: () => {
      let m = c.read(); // m = draft, c = storage
      if (!m) {
        l.set({ draftTime: null });
        return;
      }
      e.read(s, m.base).then((w) => { // e = editor, s = source, m = draft, w = page
        if (w.kind === "failed") {
          L(w);
          return;
        }
        let O = On(m.changes), $ = { text: w.text, revision: m.base }, A = O === null ? null : ut(Ne($, m.changes), O); // O = program, On = programOf, m = draft, $ = draftBase, w = page, A = record, ut = findRecord, Ne = textWith
        A ? (gt($, O, A), N()) : L({ kind: "misfit" });
      });
    },
    dropDraft: () => {
      c.remove(), l.set({ draftTime: null }), N(), K();
    },
    focus: (m) => { // m = target
      E = m;
    }
  }, Jn = l.subscribe((m) => { // Jn = unsubscribe, l = store, m = state
    var w; // w = _a
    (0, d.x4)(/* @__PURE__ */ (0, d.x3)(mn, { view: { context: f, state: m, actions: we } }), u), E && ((w = document.getElementById(E)) == null || w.focus(), E = "");
  });
  return window.addEventListener("beforeunload", pt), l.set({}), u.scrollIntoView(), r.languageNames().then((m) => { // pt = onUnload, l = store, u = box, r = wiki, m = languages
    f = v(y({}, f), { languages: new Map(Array.from(m, ([w, O]) => { // f = context, v = __spreadProps, y = __spreadValues, m = languages, w = code, O = name
      let $ = f.format.language(w); // $ = translated, f = context, w = code
      return [w, $ === w ? O : $];
    })) }), l.set({});
  }), e.read(s).then((m) => { // e = editor, s = source, m = page
    if (!u.isConnected)
      return;
    if (m.kind === "failed") {
      L(m);
      return;
    }
    let w = c.read(); // w = draft, c = storage
    gt(m, n, null), l.set({ trouble: l.get().trouble || m.refusal, draftTime: w && w.time });
  }, (m) => r.log("The editor failed.", m)), () => (u.isConnected && we.cancel(), !u.isConnected);
}

// src/editor/edit.ts
function Mn(e) { // Mn = createEdit, e = createPageEditor
  let t = () => !0; // t = cancel
  return (n, r) => { // n = subject, r = id
    t() && (t = An(e(), n, r));
  };
}

// src/wiki/mediawiki-edit.ts
var jn = { formatversion: "2", errorformat: "plaintext", errorsuselocal: !0, uselang: "user" }, Hr = [ // jn = COMMON, Hr = CODES
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
function ft(e) { // ft = failureOf, e = code
  let [, t = "other"] = Hr.find(([n]) => n.test(e)) || []; // t = failure, Hr = CODES, n = pattern, e = code
  return t;
}
function le(e, t = "") { // le = failed, e = failure, t = words
  return { kind: "failed", failure: e, words: t };
}
function Fn(e, { errors: t = [], textStatus: n, xhr: r }) { // Fn = explain, e = code, t = errors, n = textStatus, r = xhr
  if (e === "http") {
    let i = r && r.status || 0; // i = status, r = xhr
    return le(n === "timeout" ? "timeout" : i === 429 ? "ratelimited" : i ? "server" : "network");
  }
  if (e === "ok-but-empty")
    return le("server");
  let o = t.map(({ text: i = "" }) => i).filter(Boolean).join(`
`);
  return le(ft(e), o);
}
function In(e) { // In = answerOf, e = request
  return new Promise((t) => { // t = resolve
    e.then(
      (n) => t({ result: n }),
      (n, r) => t({ code: String(n), details: r || {} })
    );
  });
}
function Yr({ query: { pages: [e] } }) { // Yr = readPage, e = page
  let [t] = e.revisions || [], [n] = e.actions && e.actions.edit || []; // t = revision, e = page, n = error
  return {
    kind: "page",
    title: e.title,
    text: t && t.slots.main.content || "",
    revision: t ? t.revid : 0,
    contentModel: t ? t.slots.main.contentmodel : "json",
    refusal: n ? le(ft(n.code), n.text) : null
  };
}
function Zr({ edit: e = {} }) { // Zr = readSave, e = edit
  let { result: t, captcha: n, nochange: r, oldrevid: o = 0, newrevid: i, code: s = "", info: a = "" } = e; // t = result, n = captcha, r = nochange, o = oldrevid, i = newrevid, s = code, a = info, e = edit
  return n ? { kind: "captcha", id: String(n.id), question: n.url ? "" : n.question || "", image: n.url || "" } : t !== "Success" ? le(ft(s), a) : r || !i ? { kind: "unchanged" } : { kind: "saved", before: o, revision: i };
}
function Qr({ title: e, text: t, base: n, summary: r, captcha: o }, i) { // Qr = parametersOf, e = title, t = text, n = base, r = summary, o = captcha, i = user
  return y(y(y(v(y({}, jn), {
    action: "edit",
    title: e,
    text: t,
    summary: r
  }), n ? { baserevid: String(n), nocreate: !0 } : { createonly: !0, contentmodel: "json", contentformat: "application/json" }), i ? { assert: "user", assertuser: i } : {}), o ? { captchaid: o.id, captchaword: o.answer } : {});
}
function Dn() { // Dn = createPageEditor
  let e = new mw.Api(), t = mw.config.get("wgUserName") || ""; // e = api, t = user
  return {
    user: t,
    read: (n, r) => G(null, null, function* () {
      let o = yield In(e.get(y(v(y({}, jn), { // o = answer, In = answerOf, e = api, y = __spreadValues, v = __spreadProps, jn = COMMON
        action: "query",
        prop: ["revisions", "info"],
        rvprop: ["ids", "content", "contentmodel"],
        rvslots: "main",
        intestactions: "edit",
        intestactionsdetail: "full"
      }), r ? { revids: r } : { titles: n })));
      try {
        return "result" in o ? Yr(o.result) : Fn(o.code, o.details);
      } catch (i) {
        return le("server");
      }
    }),
    save: (n) => G(null, null, function* () {
      let r = yield In(e.postWithToken("csrf", Qr(n, t))); // r = answer, In = answerOf, e = api, Qr = parametersOf, n = request, t = user
      return "result" in r ? Zr(r.result) : r.code === "editconflict" || r.code === "articleexists" ? { kind: "conflict" } : Fn(r.code, r.details);
    })
  };
}

// src/editor.ts
var eo = Mn(Dn); // eo = edit, Mn = createEdit, Dn = createPageEditor
}
};
// </nowiki>