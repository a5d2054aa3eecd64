// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).editor = {
runtime: '9dcc8241d4379849',
create: function ( require, module ) {
"use strict";
var Ae = Object.defineProperty, cr = Object.defineProperties, ur = Object.getOwnPropertyDescriptor, pr = Object.getOwnPropertyDescriptors, fr = Object.getOwnPropertyNames, Te = Object.getOwnPropertySymbols;
var Ge = Object.prototype.hasOwnProperty, Pt = Object.prototype.propertyIsEnumerable;
var St = (e, t, n) => t in e ? Ae(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, y = (e, t) => {
  for (var n in t || (t = {}))
    Ge.call(t, n) && St(e, n, t[n]);
  if (Te)
    for (var n of Te(t))
      Pt.call(t, n) && St(e, n, t[n]);
  return e;
}, b = (e, t) => cr(e, pr(t));
var Et = (e, t) => {
  var n = {};
  for (var r in e)
    Ge.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && Te)
    for (var r of Te(e))
      t.indexOf(r) < 0 && Pt.call(e, r) && (n[r] = e[r]);
  return n;
};
var mr = (e, t) => {
  for (var n in t)
    Ae(e, n, { get: t[n], enumerable: !0 });
}, gr = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of fr(t))
      !Ge.call(e, o) && o !== n && Ae(e, o, { get: () => t[o], enumerable: !(r = ur(t, o)) || r.enumerable });
  return e;
};
var yr = (e) => gr(Ae({}, "__esModule", { value: !0 }), e);
var F = (e, t, n) => new Promise((r, o) => {
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
var Ao = {}; // Ao = editor_exports
mr(Ao, {
  edit: () => To
});
module.exports = yr(Ao);

// runtime:preact
var d = require("program-explorer-runtime"); // d = import_program_explorer_runtime

// runtime:src/app/url.ts
var V = require("program-explorer-runtime"); // V = import_program_explorer_runtime

// runtime:src/messages/direction.ts
var Ye = require("program-explorer-runtime"); // Ye = import_program_explorer_runtime

// runtime:src/programs/parse-options.ts
var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// runtime:src/programs/parse-for-readers.ts
var we = require("program-explorer-runtime"); // we = import_program_explorer_runtime

// runtime:src/views/parts/heading.tsx
var He = require("program-explorer-runtime"); // He = import_program_explorer_runtime

// runtime:src/programs/schema.ts
var Ze = require("program-explorer-runtime"); // Ze = import_program_explorer_runtime

// runtime:src/programs/kinds.ts
var P = require("program-explorer-runtime"); // P = import_program_explorer_runtime

// src/edit/json-value.ts
var hr = 512; // hr = MOST_LEVELS
function Ot(e, t) { // Ot = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some((n) => Ot(n, t - 1)));
}
function B(e) { // B = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return Ot(t, hr) ? void 0 : t;
  } catch (t) {
    return;
  }
}
function C(e, t) { // C = fieldOf, e = value, t = name
  return (0, P.x55)(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}
function $(e, t) { // $ = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t))
    return e.length === t.length && e.every((n, r) => $(n, t[r]));
  if ((0, P.x55)(e) && (0, P.x55)(t)) {
    let n = Object.keys(e); // n = keys, e = one
    return n.length === Object.keys(t).length && n.every((r) => $(e[r], C(t, r)));
  }
  return e === t;
}

// src/edit/field-order.ts
function wr(e, t) { // wr = inside, e = node, t = name
  let { entries: n, value: r, item: o } = e || {}, s = n ? C(n, t) : r || o; // n = entries, r = value, o = item, e = node, s = found, C = fieldOf, t = name
  return s && (s.wrapped || s);
}
function Rt(e) { // Rt = rankIn, e = path
  var r; // r = _a
  let t = Object.keys(((r = e.reduce(wr, Ze.x68)) == null ? void 0 : r.entries) || {}), n = t.includes("language") ? t.indexOf("language") - 0.5 : t.length; // t = known, r = _a, e = path, wr = inside, n = unknown
  return (o) => t.includes(o) ? t.indexOf(o) : n;
}
function Qe(e, t, n) { // Qe = indexForField, e = path, t = names, n = name
  let r = Rt(e); // r = rank, Rt = rankIn, e = path
  return t.reduce((o, s, i) => r(s) <= r(n) ? i + 1 : o, 0);
}
function $t(e, t) { // $t = inFieldOrder, e = record, t = fields
  let n = Rt(e); // n = rank, Rt = rankIn, e = record
  return Object.fromEntries(Object.entries(t).map(([r, o], s) => ({ name: r, value: o, index: s })).sort((r, o) => n(r.name) - n(o.name) || r.index - o.index).map(({ name: r, value: o }) => [r, o]));
}

// src/edit/json-text.ts
function _t(e) { // _t = open, e = text
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
function Q(e) { // Q = write, e = value
  if (typeof e == "string")
    return e;
  let t = e.members.map(({ head: n, value: r, tail: o }) => n + Q(r) + o).join(","); // t = members, e = value, n = head, r = inner, o = tail, Q = write
  return e.isList ? `[${t}${e.close}]` : `{${t}${e.close}}`;
}
function xe({ members: e }, t) { // xe = indexOfName, e = members, t = name
  var r; // r = _a
  let n = e.length - 1; // n = index, e = members
  for (; n >= 0 && ((r = e[n]) == null ? void 0 : r.name) !== t; ) // n = index, r = _a, e = members, t = name
    n--;
  return n;
}

// src/edit/records.ts
var Tt = ["needs", "programs"], xr = ["vocabularies", "series", ...Tt], br = ["terms"]; // Tt = LISTS, xr = PAGE_COLLECTIONS, br = VOCABULARY_COLLECTIONS
function ie({ length: e, 0: t }) { // ie = collectionsOf, e = length, t = first
  return e === 0 ? xr : e === 2 && t === "vocabularies" ? br : [];
}
function W([e]) { // W = isInList, e = first
  return Tt.includes(e);
}
function U(e) { // U = openPage, e = text
  let t = e.trim() || "{}", n = Math.max(e.indexOf(t), 0); // t = json, e = text, n = start
  return (0, P.x55)(B(t)) ? { name: null, head: e.slice(0, n), value: t, tail: e.slice(n + t.length) } : null;
}
function At({ head: e, value: t, tail: n }) { // At = writePage, e = head, t = value, n = tail
  return e + Q(t) + n;
}
function I(e) { // I = valueOf, e = member
  return e && JSON.parse(Q(e.value));
}
function Ft(e, t) { // Ft = openAs, e = isList, t = member
  if (typeof t.value == "string" && t.value.startsWith(e ? "[" : "{")) {
    t.value = _t(t.value);
    let n = /* @__PURE__ */ new Set(); // n = ids
    for (let r of e ? t.value.members : []) { // r = item, e = isList, t = member
      let o = C(I(r), "id"); // o = id, C = fieldOf, I = valueOf, r = item
      r.name = typeof o == "string" && !n.has(o) ? o : null, n.add(o);
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value;
}
function se(e) { // se = openObject, e = member
  return Ft(!1, e);
}
function ae(e, t) { // ae = memberOf, e = branch, t = name
  return e ? e.members[xe(e, t)] : void 0;
}
function K(e, t) { // K = openRecords, e = owner, t = collection
  let n = ae(se(e), t[t.length - 1]); // n = member, ae = memberOf, se = openObject, e = owner, t = collection
  return n ? Ft(W(t), n) : null;
}
function L(e, t) { // L = findRecord, e = page, t = path
  let n = e; // n = found, e = page
  for (let r = 0; n && r < t.length; r += 2) // r = depth, n = found, t = path
    n = ae(K(n, t.slice(0, r + 1)), t[r + 1]);
  return n;
}
function be(e) { // be = byId, e = records
  return new Map((e ? e.members : []).filter(({ name: t }) => t !== null).map((t) => [t.name, t]));
}

// src/edit/wiki-json.ts
var vr = /[<>&\u2028\u2029]/g, Mt = { lineBreak: `
`, indent: "	" };
function It({ members: [e] }) { // It = styleOf, e = first
  let [, t, n] = /(\r?\n)([ \t]+)/.exec(e ? e.head : "") || []; // t = lineBreak, n = indent, e = first
  return t && n ? { lineBreak: t, indent: n } : y(y({}, Mt), e && { indent: "" });
}
function Fe({ lineBreak: e, indent: t }, n) { // Fe = newLine, e = lineBreak, t = indent, n = depth
  return t && e + t.repeat(n);
}
function ve(e, t = Mt, n = 0) { // ve = toJson, e = value, t = style, Mt = WIKI_STYLE, n = depth
  return JSON.stringify(e, null, t.indent).replace(/\n/g, Fe(t, n)).replace(vr, (r) => `\\u${`000${r.charCodeAt(0).toString(16).toUpperCase()}`.slice(-4)}`);
}

// src/edit/apply.ts
function et(e, t, n, r, o, s) { // et = insert, e = branch, t = index, n = name, r = value, o = depth, s = style
  let i = Fe(s, o), a = e.isList ? "" : `${ve(n)}:${i && " "}`; // i = start, Fe = newLine, s = style, o = depth, a = key, e = branch, ve = toJson, n = name
  e.members.length || (e.close = Fe(s, o - 1)), e.members.splice(t, 0, { name: n, head: i + a, value: ve(r, s, o), tail: "" });
}
function Lt(e, t) { // Lt = remove, e = branch, t = name
  e.members = e.members.filter((n) => n.name !== t), e.members.length || (e.close = "");
}
function tt(e, t) { // tt = indexAfter, e = branch, t = name
  let n = t === null ? -1 : xe(e, t); // n = index, t = name, xe = indexOfName, e = branch
  return t === null || n >= 0 ? n + 1 : -1;
}
function kr(e, { record: t, field: n, from: r, to: o, after: s }, i) { // kr = applyEdit, e = page, t = record, n = field, r = from, o = to, s = after, i = style
  let a = n[n.length - 1], l = n.slice(0, -1), c = [...t, ...l], u = L(e, t); // a = name, n = field, l = parents, c = path, t = record, u = found, L = findRecord, e = page
  if (a === void 0)
    return !u || !t.length || W(t) || !$(I(u), r) || o === void 0 ? !1 : (u.value = ve(o, i, c.length), !0);
  let f = l.reduce((h, v) => h && ae(se(h), v), u), p = f ? se(f) : null, m = ae(p, a); // f = parent, l = parents, h = member, v = key, ae = memberOf, se = openObject, u = found, p = branch, m = member, a = name
  if (!p || !$(I(m), r) || W(t) && c.length === t.length && a === "id")
    return !1;
  if (o === void 0)
    Lt(p, a);
  else if (m)
    m.value = ve(o, i, c.length + 1);
  else {
    let h = s === void 0 ? -1 : tt(p, s); // h = index, s = after, tt = indexAfter, p = branch
    et(p, h < 0 ? Qe(c, p.members.map((v) => v.name), a) : h, a, o, c.length + 1, i);
  }
  return !0;
}
function Cr(e, t, n) { // Cr = recordsForNew, e = owner, t = collection, n = style
  let r = t[t.length - 1], o = se(e); // r = name, t = collection, o = fields, se = openObject, e = owner
  if (o && xe(o, r) < 0) {
    let s = Qe(t.slice(0, -1), o.members.map((i) => i.name), r); // s = index, Qe = indexForField, t = collection, o = fields, i = one, r = name
    et(o, s, r, W(t) ? [] : {}, t.length, n);
  }
  return K(e, t);
}
function Sr(e, { record: t, value: n, after: r }, o) { // Sr = applyAdd, e = page, t = record, n = value, r = after, o = style
  let s = t.slice(0, -1), i = t[s.length], a = L(e, s.slice(0, -1)); // s = collection, t = record, i = id, a = owner, L = findRecord, e = page
  if (!a || L(e, t) || W(t) && C(n, "id") !== i)
    return !1;
  let l = Cr(a, s, o); // l = records, Cr = recordsForNew, a = owner, s = collection, o = style
  if (l) {
    let c = tt(l, r); // c = index, tt = indexAfter, l = records, r = after
    et(l, c < 0 ? l.members.length : c, i, n, t.length, o);
  }
  return !!l;
}
function Pr(e, t, n) { // Pr = applyMove, e = records, t = member, n = to
  let r = e.members.filter((s) => s !== t), o = tt(b(y({}, e), { members: r }), n); // r = others, e = records, s = one, t = member, o = index, tt = indexAfter, b = __spreadProps, y = __spreadValues, n = to
  return o >= 0 && (r.splice(o, 0, t), e.members = r), o >= 0;
}
function Er(e, t, n) { // Er = applyChange, e = page, t = change, n = style
  let { kind: r, record: o } = t; // r = kind, o = record, t = change
  if (r === "edit")
    return kr(e, t, n);
  if (!o.length)
    return !1;
  if (r === "add")
    return Sr(e, t, n);
  let s = L(e, o.slice(0, -2)), i = s ? K(s, o.slice(0, -1)) : null, a = o[o.length - 1], l = ae(i, a); // s = owner, L = findRecord, e = page, o = record, i = records, K = openRecords, a = id, l = member, ae = memberOf
  return !i || !l || r === "remove" && !$(I(l), t.value) ? !1 : r === "move" ? Pr(i, l, t.to) : (Lt(i, a), !0);
}
function z(e, t) { // z = applyChanges, e = text, t = changes
  let n = U(e), r = n && se(n); // n = page, U = openPage, e = text, r = fields, se = openObject
  if (!n || !r)
    return null;
  let o = It(r), s = t.filter((i) => !Er(n, i, o)); // o = style, It = styleOf, r = fields, s = refused, t = changes, i = change, Er = applyChange, n = page
  return { text: At(n), refused: s };
}

// src/edit/compare-values.ts
function Me(e, t, n, r, o, s = []) { // Me = compareValues, e = record, t = field, n = from, r = to, o = visit, s = skipped
  if ($(n, r))
    return;
  if (!(0, P.x55)(n) || !(0, P.x55)(r)) {
    o({ kind: "edit", record: e, field: t, from: n, to: r });
    return;
  }
  let i = null; // i = after
  for (let a of Object.keys(n)) // a = key, n = from
    C(r, a) === void 0 ? o({ kind: "edit", record: e, field: [...t, a], from: n[a], to: void 0, after: i }) : i = a;
  i = null;
  for (let a of Object.keys(r)) { // a = key, r = to
    let l = C(n, a); // l = old, C = fieldOf, n = from, a = key
    l === void 0 ? o({ kind: "edit", record: e, field: [...t, a], from: void 0, to: r[a], after: i }) : s.includes(a) || Me(e, [...t, a], l, r[a], o), i = a;
  }
}
function ke(e, t, n) { // ke = editsBetween, e = record, t = from, n = to
  let r = []; // r = edits
  return Me(e, [], t, n, (o) => r.push(o)), r;
}

// src/edit/record-order.ts
function jt(e) { // jt = createOrder, e = ids
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
function Dt(e, t) { // Dt = movedIds, e = before, t = after
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
function Or(e, t, n, r) { // Or = compareCollections, e = path, t = before, n = after, r = visit
  let o = be(t), s = be(n), i = Dt([...o.keys()].filter((c) => s.has(c)), [...s.keys()].filter((c) => o.has(c))), a = jt(o.keys()); // o = old, be = byId, t = before, s = now, n = after, i = moved, Dt = movedIds, c = id, a = order, jt = createOrder
  o.forEach((c, u) => { // o = old, c = member, u = id
    s.has(u) || r({ kind: "remove", record: [...e, u], value: I(c), after: a.remove(u) });
  });
  let l = null; // l = last
  s.forEach((c, u) => { // s = now, c = member, u = id
    let f = [...e, u]; // f = record, e = path, u = id
    o.has(u) ? i.has(u) && (r({ kind: "move", record: f, from: a.remove(u), to: l }), a.insert(u, l)) : (r({ kind: "add", record: f, value: I(c), after: l }), a.insert(u, l)), l = u;
  }), s.forEach((c, u) => Nt([...e, u], o.get(u) || c, c, r));
}
function Nt(e, t, n, r) { // Nt = compareRecords, e = path, t = before, n = after, r = visit
  if (Q(t.value) === Q(n.value))
    return;
  let o = [], s = []; // o = names, s = compareInside
  for (let i of ie(e)) { // i = name, ie = collectionsOf, e = path
    let a = [...e, i], l = K(t, a), c = K(n, a); // a = collection, e = path, i = name, l = old, K = openRecords, t = before, c = now, n = after
    l && c && (o.push(i), s.push(() => Or(a, l, c, r)));
  }
  Me(e, [], I(t), I(n), r, o), s.forEach((i) => i());
}
function ee(e, t) { // ee = comparePages, e = before, t = after
  let n = U(e), r = U(t); // n = old, U = openPage, e = before, r = now, t = after
  if (!n || !r)
    return null;
  let o = []; // o = changes
  return Nt([], n, r, (s) => o.push(s)), o;
}

// src/edit/add-in-order.ts
function Ie(e, t) { // Ie = addInOrder, e = order, t = others
  let n = new Set(e), r = [], o = /* @__PURE__ */ new Map(), s = r; // n = known, e = order, r = first, o = following, s = added
  for (let a of t) // a = name, t = others
    n.has(a) ? (s = [], o.set(a, s)) : s.push(a);
  let i = [...r]; // i = all, r = first
  for (let a of e) // a = name, e = order
    i.push(a), (o.get(a) || []).forEach((l) => i.push(l));
  return i;
}

// src/edit/merge-lists.ts
function Rr(e) { // Rr = linkOrText, e = item
  let t = ["id", "page", "url"].map((n) => C(e, n)).find((n) => typeof n == "string"); // t = name, n = value, C = fieldOf, e = item
  return t === void 0 ? JSON.stringify(e) : `${t} `;
}
function $r(e, t) { // $r = namedItems, e = value, t = nameOf
  let n = Array.isArray(e) ? e : e === void 0 ? [] : [e], r = new Map(n.map((o) => [t(o), o])); // n = list, e = value, r = items, o = item, t = nameOf
  return r.size === n.length && n.every((o) => typeof o == "string" || (0, P.x55)(o)) ? r : null;
}
function _r(e, t, n, r) { // _r = mergeItems, e = base, t = mine, n = theirs, r = mergeItem
  let o = (p) => [...p.keys()].filter((m) => [e, t, n].every((h) => h.has(m))), s = (p, m) => [...p.keys()].some((h) => !e.has(h) && !m.has(h)), i = (p, m) => [...p].some(([h, v]) => e.has(h) && !m.has(h) && !$(v, e.get(h))); // o = orderOf, p = items, m = others, e = base, t = mine, n = theirs, h = name, s = addedBy, i = changedBy, v = item, $ = isEqual
  if ([...e.keys()].some((p) => !t.has(p) && !n.has(p)) && s(t, n) && s(n, t) || i(t, n) || i(n, t))
    return null;
  let l = !$(o(n), o(e)); // l = theirsIsMoved, $ = isEqual, o = orderOf, n = theirs, e = base
  if (l && !$(o(t), o(e)) && !$(o(t), o(n)))
    return null;
  let [c, u] = l ? [n, t] : [t, n], f = []; // c = first, u = second, l = theirsIsMoved, n = theirs, t = mine, f = merged
  for (let p of Ie([...c.keys()], u.keys())) // p = name, Ie = addInOrder, c = first, u = second
    if (t.has(p) && n.has(p)) {
      let m = r(e.get(p), t.get(p), n.get(p)); // m = item, r = mergeItem, e = base, p = name, t = mine, n = theirs
      if (!m)
        return null;
      f.push(m.value);
    } else e.has(p) || f.push(t.has(p) ? t.get(p) : n.get(p));
  return f;
}
function Bt(e, t, n, r) { // Bt = mergeLists, e = base, t = mine, n = theirs, r = mergeItem
  for (let o of [Rr, JSON.stringify]) { // o = nameOf, Rr = linkOrText
    let [s, i, a] = [e, t, n].map((l) => $r(l, o)); // s = from, i = my, a = their, e = base, t = mine, n = theirs, l = value, $r = namedItems, o = nameOf
    if (s && i && a)
      return _r(s, i, a, r);
  }
  return null;
}

// src/edit/merge-values.ts
function Jt(e, t) { // Jt = languageOf, e = plain, t = texts
  let n = typeof e == "string" && (0, P.x55)(t) ? Object.keys(t).filter((r) => t[r] === e) : []; // n = languages, e = plain, t = texts, r = language
  return n.length === 1 ? n[0] : void 0;
}
function Xt(e, t, n) { // Xt = withField, e = object, t = name, n = value
  return Object.fromEntries(Object.entries(e).map(([r, o]) => [r, r === t ? n : o]));
}
function Le({ base: e, mine: t, theirs: n }, r, o) { // Le = mergeValues, e = base, t = mine, n = theirs, r = field, o = conflicts
  if ($(t, n) || $(e, t))
    return n;
  if ($(e, n))
    return t;
  let s = Jt(e, t) || Jt(e, n); // s = language, Jt = languageOf, e = base, t = mine, n = theirs
  if ((0, P.x55)(t) && (0, P.x55)(n)) {
    let i = [], a = Tr({ base: s ? { [s]: e } : e, mine: t, theirs: n }, r, i); // i = found, a = merged, Tr = mergeObjects, s = language, e = base, t = mine, n = theirs, r = field
    if (Object.keys(a).length || i.length)
      return i.forEach((l) => o.push(l)), a;
  } else {
    if (s && typeof n == "string")
      return Xt(t, s, n);
    if (s && typeof t == "string")
      return Xt(n, s, t);
    if (Array.isArray(t) || Array.isArray(n)) {
      let i = Bt(e, t, n, (...a) => { // i = merged, Bt = mergeLists, e = base, t = mine, n = theirs, a = sides
        let l = [], c = Le({ base: a[0], mine: a[1], theirs: a[2] }, [], l); // l = found, c = value, Le = mergeValues, a = sides
        return l.length ? null : { value: c };
      });
      if (i)
        return i;
    }
  }
  return o.push({ field: r, base: e, mine: t, theirs: n }), n;
}
function Tr({ base: e, mine: t, theirs: n }, r, o) { // Tr = mergeObjects, e = base, t = mine, n = theirs, r = field, o = conflicts
  let i = Ie(Object.keys(n), Object.keys(t)).map((a) => [a, Le( // i = fields, Ie = addInOrder, n = theirs, t = mine, a = name, Le = mergeValues
    { base: C(e, a), mine: C(t, a), theirs: C(n, a) },
    [...r, a],
    o
  )]);
  return Object.fromEntries(i.filter(([, a]) => a !== void 0));
}

// src/edit/merge-record.ts
var nt = { changes: [], conflicts: [] }; // nt = NOTHING
function rt(e, t) { // rt = idsBefore, e = page, t = record
  let n = L(e, t.slice(0, -2)), r = [...be(n ? K(n, t.slice(0, -1)) : null).keys()]; // n = owner, L = findRecord, e = page, t = record, r = ids, be = byId, K = openRecords
  return r.slice(0, Math.max(r.indexOf(t[t.length - 1]), 0));
}
function ot(e) { // ot = lastOf, e = ids
  return e.length ? e[e.length - 1] : null;
}
function it({ mine: e, theirs: t }, n, r) { // it = placeOnTheirs, e = mine, t = theirs, n = record, r = isAdded
  return ot(rt(e, n).filter((o) => { // ot = lastOf, rt = idsBefore, e = mine, n = record, o = id
    let s = [...n.slice(0, -1), o]; // s = other, n = record, o = id
    return L(t, s) || r(s);
  }));
}
function je({ base: e, mine: t, theirs: n }, r) { // je = valuesOf, e = base, t = mine, n = theirs, r = record
  return { base: I(L(e, r)), mine: I(L(t, r)), theirs: I(L(n, r)) };
}
function Wt(e, t) { // Wt = mergeLost, e = pages, t = record
  let n = je(e, t), r = it(e, t, () => !1); // n = values, je = valuesOf, e = pages, t = record, r = after, it = placeOnTheirs
  return { changes: [], conflicts: [b(y({ record: t, field: [] }, n), { takeMine: [{ kind: "add", record: t, value: n.mine, after: r }] })] };
}
function Ut(e, { record: t, value: n }, r) { // Ut = mergeAdd, e = pages, t = record, n = value, r = isAdded
  let { theirs: o } = je(e, t); // o = theirs, je = valuesOf, e = pages, t = record
  return o === void 0 ? { changes: [{ kind: "add", record: t, value: n, after: it(e, t, r) }], conflicts: [] } : $(n, o) ? nt : { changes: [], conflicts: [{ record: t, field: [], base: void 0, mine: n, theirs: o, takeMine: ke(t, o, n) }] };
}
function Kt(e, { record: t, value: n }, r) { // Kt = mergeRemove, e = pages, t = record, n = value, r = isTouched
  let { theirs: o } = je(e, t); // o = theirs, je = valuesOf, e = pages, t = record
  if (o === void 0)
    return nt;
  let s = { kind: "remove", record: t, value: o, after: ot(rt(e.theirs, t)) }; // s = removal, t = record, o = theirs, ot = lastOf, rt = idsBefore, e = pages
  return r ? { changes: [], conflicts: [{ record: t, field: [], base: n, mine: void 0, theirs: o, takeMine: [s] }] } : { changes: [s], conflicts: [] };
}
function qt(e, { record: t }, n, r) { // qt = mergeMove, e = pages, t = record, n = isMoved, r = isAdded
  let [o, s, i] = [e.base, e.mine, e.theirs].map((l) => ot(rt(l, t))), a = { kind: "move", record: t, from: i != null ? i : null, to: it(e, t, r) }; // o = base, s = mine, i = theirs, e = pages, l = page, ot = lastOf, rt = idsBefore, t = record, a = move, it = placeOnTheirs, r = isAdded
  return a.from === a.to ? nt : n ? { changes: [], conflicts: [{ record: t, field: null, base: o, mine: s, theirs: i, takeMine: [a] }] } : { changes: [a], conflicts: [] };
}
function Vt(e, t, n) { // Vt = withFieldsOf, e = value, t = other, n = names
  return (0, P.x55)(e) && n.length ? Object.fromEntries(Object.keys(e).map((r) => [r, C(n.includes(r) ? t : e, r)])) : e;
}
function zt(e, t, n) { // zt = mergeEdits, e = pages, t = record, n = edits
  let { base: r, mine: o, theirs: s } = je(e, t), i = ie(t).filter((c) => !n.some(({ field: u }) => u[0] === c)), a = [], l = Le({ base: Vt(r, s, i), mine: Vt(o, s, i), theirs: s }, [], a); // r = base, o = mine, s = theirs, je = valuesOf, e = pages, t = record, i = names, ie = collectionsOf, c = name, n = edits, u = field, a = conflicts, l = merged, Le = mergeValues, Vt = withFieldsOf
  return {
    changes: ke(t, s, l),
    conflicts: a.map((c) => b(y({
      record: t
    }, c), {
      takeMine: [{ kind: "edit", record: t, field: c.field, from: c.theirs, to: c.mine }]
    }))
  };
}

// src/edit/net-changes.ts
function Gt(e, t) { // Gt = netChanges, e = text, t = changes
  let n = z(e, t); // n = applied, z = applyChanges, e = text, t = changes
  return n && b(y({}, n), { changes: ee(e, n.text) || [] });
}

// src/edit/merge.ts
var X = (e) => JSON.stringify(e); // X = nameOf, e = path
function Yt(e) { // Yt = withOwner, e = record
  return e.length > 2 ? [e.slice(0, 2), e] : [e];
}
function Ar(e, t, n) { // Ar = createMerge, e = pages, t = mine, n = theirs
  let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Set(); // r = touched, o = moved
  for (let { kind: u, record: f } of n) // u = kind, f = record, n = theirs
    u === "move" ? o.add(X(f)) : u !== "remove" && Yt(f).forEach((p) => r.add(X(p)));
  let s = /* @__PURE__ */ new Map(); // s = edits
  for (let u of t) // u = change, t = mine
    u.kind === "edit" && s.set(X(u.record), [...s.get(X(u.record)) || [], u]);
  let i = /* @__PURE__ */ new Set(), a = (u) => i.has(X(u)), l = /* @__PURE__ */ new Set(), c = (u, f) => { // i = added, a = isAdded, u = record, X = nameOf, l = done, c = once, f = merge
    let p = l.has(X(u)); // p = isDone, l = done, X = nameOf, u = record
    return l.add(X(u)), p ? null : f();
  };
  return (u) => { // u = change
    let { kind: f, record: p } = u, m = Yt(p).find((h) => L(e.base, h) && !L(e.theirs, h)); // f = kind, p = record, u = change, m = lost, Yt = withOwner, h = one, L = findRecord, e = pages
    if (f === "remove")
      return Kt(e, u, r.has(X(p)));
    if (m)
      return f === "move" ? null : c(m, () => Wt(e, m));
    switch (f) {
      case "add":
        return i.add(X(p)), Ut(e, u, a);
      case "move":
        return qt(e, u, o.has(X(p)), a);
      default:
        return c(p, () => zt(e, p, s.get(X(p)) || []));
    }
  };
}
function st(e, t, n) { // st = merge, e = base, t = mine, n = theirs
  let r = Gt(e, t), o = ee(e, n), [s, i, a] = [e, r ? r.text : "", n].map(U); // r = net, Gt = netChanges, e = base, t = mine, o = theirChanges, ee = comparePages, n = theirs, s = basePage, i = minePage, a = theirPage, U = openPage
  if (!r || !o || !s || !i || !a)
    return null;
  let l = r.changes.map(Ar({ base: s, mine: i, theirs: a }, r.changes, o)), c = [], u = []; // l = outcomes, r = net, Ar = createMerge, s = basePage, i = minePage, a = theirPage, o = theirChanges, c = changes, u = conflicts
  for (let p of l) // p = outcome, l = outcomes
    (p ? p.changes : []).forEach((m) => c.push(m)), (p ? p.conflicts : []).forEach((m) => u.push(m));
  let f = z(n, c); // f = applied, z = applyChanges, n = theirs, c = changes
  return (f ? f.refused : []).forEach((p) => u.push({
    record: p.record,
    field: [],
    base: void 0,
    mine: p.kind === "add" ? p.value : void 0,
    theirs: void 0,
    takeMine: [p]
  })), { changes: ee(n, f ? f.text : n) || [], conflicts: u, refused: r.refused };
}

// src/edit/save.ts
var Fr = 3; // Fr = MOST_TRIES
function G({ record: e, field: t, theirs: n }) { // G = conflictKey, e = record, t = field, n = theirs
  return JSON.stringify([e, t, n]);
}
function Mr(e, { base: t, changes: n, decisions: r = /* @__PURE__ */ new Map() }) { // Mr = mergeInto, e = page, t = base, n = changes, r = decisions
  let o = st(t.text, n, e.text); // o = merged, st = merge, t = base, n = changes, e = page
  if (!o)
    return { kind: "unreadable" };
  if (o.conflicts.filter((u) => !r.has(G(u))).length)
    return { kind: "ask", conflicts: o.conflicts };
  let a = o.conflicts.filter((u) => r.get(G(u))).reduce((u, { takeMine: f }) => u.concat(f), o.changes), l = z(e.text, a), c = o.refused.concat(l ? l.refused : a); // a = all, o = merged, u = list, r = decisions, G = conflictKey, f = takeMine, l = applied, z = applyChanges, e = page, c = refused
  return l && !c.length ? { kind: "merged", text: l.text, changes: a } : { kind: "misfit", changes: c };
}
function Ir(e, t, n, r, o) { // Ir = check, e = editor, t = page, n = changes, r = sent, o = revision
  return F(this, null, function* () {
    let s = yield e.read(t.title); // s = now, e = editor, t = page
    if (s.kind === "failed")
      return { kind: "saved", text: r, revision: o, before: t.revision };
    let i = st(t.text, n, s.text), a = i ? i.conflicts.reduce((l, { takeMine: c }) => l.concat(c), i.changes) : n; // i = merged, st = merge, t = page, n = changes, s = now, a = missing, l = list, c = takeMine
    return a.length ? { kind: "lost", changes: a } : { kind: "saved", text: s.text, revision: s.revision, before: t.revision };
  });
}
function Ht(e, t) { // Ht = saveChanges, e = editor, t = input
  return F(this, null, function* () {
    let { title: n, summary: r, captcha: o } = t; // n = title, r = summary, o = captcha, t = input
    for (let s = 0; s < Fr; s++) { // s = tries, Fr = MOST_TRIES
      let i = yield e.read(n); // i = page, e = editor, n = title
      if (i.kind === "failed")
        return i;
      if (i.refusal)
        return i.refusal;
      let a = Mr(i, t); // a = merged, Mr = mergeInto, i = page, t = input
      if (a.kind !== "merged")
        return a;
      let { text: l, changes: c } = a; // l = text, c = changes, a = merged
      if (l === i.text)
        return { kind: "unchanged", text: l, revision: i.revision, before: i.revision };
      let u = yield e.save(y({ title: n, text: l, base: i.revision, summary: r }, o && { captcha: o })); // u = result, e = editor, y = __spreadValues, n = title, l = text, i = page, r = summary, o = captcha
      switch (u.kind) {
        case "saved":
          return u.before === i.revision ? { kind: "saved", text: l, revision: u.revision, before: i.revision } : Ir(e, i, c, l, u.revision);
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
var Zt = ["about", "when", "who", "size", "materials", "related", "record"], De = [ // Zt = GROUPS, De = FIELDS
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
function Ce(e) { // Ce = isFieldName, e = name
  return De.some((t) => t.name === e);
}
function Qt(e) { // Qt = formFields, e = vocabularies
  let t = e.filter((r) => !Ce(r)).map((r) => ({ name: r, control: "terms", group: "who" })), n = De.findIndex(({ name: r }) => r === "language"); // t = terms, e = vocabularies, r = name, Ce = isFieldName, n = index, De = FIELDS
  return [...De.slice(0, n), ...t, ...De.slice(n)];
}

// runtime:src/programs/dates.ts
var Se = require("program-explorer-runtime"); // Se = import_program_explorer_runtime

// runtime:src/programs/status.ts
var de = require("program-explorer-runtime"); // de = import_program_explorer_runtime

// runtime:src/programs/patterns.ts
var le = require("program-explorer-runtime"); // le = import_program_explorer_runtime

// src/views/editor/inputs.tsx
function T({ id: e, value: t, name: n, described: r, onInput: o, lang: s, isLong: i = !1, list: a, size: l = "full", isReadOnly: c = !1 }) { // T = TextInput, e = id, t = value, n = name, r = described, o = onInput, s = lang, i = isLong, a = list, l = size, c = isReadOnly
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
  return i ? /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-text-area" }, /* @__PURE__ */ (0, d.x3)("textarea", y({ class: "cdx-text-area__textarea", rows: 3 }, u))) : /* @__PURE__ */ (0, d.x3)("div", { class: `cdx-text-input program-explorer__input--${l}` }, /* @__PURE__ */ (0, d.x3)("input", y({ class: "cdx-text-input__input", type: "text" }, u)));
}
var Lr = { // Lr = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};
function S({ text: e, onClick: t, id: n, name: r, kind: o = "normal", isOff: s = !1 }) { // S = Button, e = text, t = onClick, n = id, r = name, o = kind, s = isOff
  return /* @__PURE__ */ (0, d.x3)("button", { type: "button", class: `cdx-button ${Lr[o]}`, id: n, "aria-label": r, disabled: s, onClick: t }, e);
}
function Pe({ id: e, value: t, options: n, onChange: r, name: o, described: s }) { // Pe = Choice, e = id, t = value, n = options, r = onChange, o = name, s = described
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
function Ne({ id: e, text: t, isChecked: n, onChange: r }) { // Ne = Checkbox, e = id, t = text, n = isChecked, r = onChange
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
function jr({ idPrefix: e }) { // jr = languageListId, e = idPrefix
  return `${e}-languages`;
}
function Dr(e, t) { // Dr = languageFor, e = text, t = languages
  let n = e.trim().toLowerCase(), [r] = Array.from(t).find(([o, s]) => s.toLowerCase() === n || o === n) || []; // n = wanted, e = text, r = code, t = languages, o = one, s = name
  return r || (le.x65.test(n) && /^[a-z]{2,3}(-|$)/.test(n) ? n : null);
}
function q({ languages: e, format: t }, n) { // q = languageName, e = languages, t = format, n = code
  return e.get(n) || t.language(n);
}
var Ee = class extends d.x0 { // Ee = AddLanguage
  constructor() {
    super(...arguments);
    this.state = { text: "", isUnknown: !1 };
  }
  render({ view: { context: n }, id: r, label: o, onAdd: s }) {
    let { text: i, isUnknown: a } = this.state, l = () => { // i = text, a = isUnknown, l = add
      let c = Dr(i, n.languages); // c = code, Dr = languageFor, i = text, n = context
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
      /* @__PURE__ */ (0, d.x3)(T, { id: r, value: i, name: o, size: "short", list: jr(n), described: a ? `${r}-unknown` : void 0, onInput: (c) => this.setState({ text: c, isUnknown: !1 }) }),
      /* @__PURE__ */ (0, d.x3)(S, { text: n.msg("edit-add-language"), name: `${n.msg("edit-add-language")}: ${o}`, isOff: !i.trim(), onClick: l }),
      a && /* @__PURE__ */ (0, d.x3)("p", { id: `${r}-unknown`, class: "program-explorer__editor-error", role: "alert" }, n.msg("edit-language-unknown", i))
    );
  }
};
function Oe({ view: e, label: t, id: n, value: r, described: o, onChange: s, isLong: i = !1 }) { // Oe = TextControl, e = view, t = label, n = id, r = value, o = described, s = onChange, i = isLong
  let { context: a, actions: l } = e, { msg: c, pageLanguage: u } = a, f = (0, P.x55)(r) ? Object.entries(r) : null; // a = context, l = actions, e = view, c = msg, u = pageLanguage, f = texts, r = value
  return /* @__PURE__ */ (0, d.x3)("div", null, f ? f.map(([p, m], h) => /* @__PURE__ */ (0, d.x3)("div", { key: p, class: "program-explorer__translation" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__translation-label", for: h ? `${n}-${p}` : n }, q(a, p)), /* @__PURE__ */ (0, d.x3)(
    T,
    {
      id: h ? `${n}-${p}` : n,
      value: m,
      name: `${t}: ${q(a, p)}`,
      lang: p,
      isLong: i,
      described: o,
      onInput: (v) => s(b(y({}, r), { [p]: v }), !0)
    }
  ), f.length > 1 && /* @__PURE__ */ (0, d.x3)(
    S,
    {
      kind: "quiet",
      text: c("edit-remove"),
      name: c("edit-remove-of", `${t}: ${q(a, p)}`),
      onClick: () => {
        l.focus(`${n}-language`), s(Object.fromEntries(f.filter(([v]) => v !== p)));
      }
    }
  ))) : /* @__PURE__ */ (0, d.x3)(T, { id: n, value: r, name: t, lang: u, isLong: i, described: o, onInput: (p) => s(p, !0) }), /* @__PURE__ */ (0, d.x3)("details", { class: "program-explorer__more-languages" }, /* @__PURE__ */ (0, d.x3)("summary", null, c("edit-translate")), /* @__PURE__ */ (0, d.x3)(
    Ee,
    {
      view: e,
      id: `${n}-language`,
      label: c("edit-language-of", t),
      onAdd: (p) => { // p = code
        let m = f ? r : { [u]: r != null ? r : "" }; // m = before, f = texts, r = value, u = pageLanguage
        l.focus(Object.keys(m)[0] === p ? n : `${n}-${p}`), s(p in m ? m : b(y({}, m), { [p]: "" }));
      }
    }
  )));
}

// src/views/editor/describe.ts
var Nr = ["start", "end", "until", "reviewed"], Br = ["language", "interpreted"], Jr = ["partOf", "followedBy"], Xr = ["label", "until"]; // Nr = DATES, Br = LANGUAGES, Jr = PROGRAMS, Xr = PARTS
function ce({ msg: e, labels: t }, n) { // ce = fieldLabel, e = msg, t = labels, n = name
  return Ce(n) ? e(`edit-field-${n}`) : t.facet(n).text;
}
function ue(e, [t = "", ...n]) { // ue = pathLabel, e = context, t = name, n = rest
  let r = n.map((o) => Xr.includes(o) ? e.msg(`edit-part-${o}`) : o === "page" || o === "url" ? e.msg("edit-part-link") : o === "minutes" ? "" : q(e, o)).filter(Boolean); // r = inside, n = rest, o = step, Xr = PARTS, e = context, q = languageName
  return r.length ? e.msg("edit-field-in", ce(e, t), r.join(", ")) : ce(e, t);
}
function te({ labels: e }, t, n) { // te = titleText, e = labels, t = title, n = id
  return typeof t == "string" ? t : (0, P.x55)(t) && e.pick(new Map(Object.entries(t).map(([r, o]) => [r, String(o)]))).text || n;
}
function D(e, [t = "", ...n], r) { // D = describeValue, e = context, t = name, n = rest, r = value
  var c, u, f; // c = _a, u = _b, f = _c
  let { msg: o, labels: s, format: i, list: a } = e, l = n.length ? n[n.length - 1] : t; // o = msg, s = labels, i = format, a = list, e = context, l = last, n = rest, t = name
  if (r === void 0 || r === "" || r === null)
    return o("edit-none");
  if (Array.isArray(r))
    return l === "minutes" ? r.join("\u2013") : r.map((p) => D(e, [t, ...n], p)).join("; ");
  if ((0, P.x55)(r)) {
    let p = (c = r.page) != null ? c : r.url, m = [r.start, r.end].filter(Boolean).join(" \u2013 "); // p = link, c = _a, r = value, m = time
    return t === "materials" || t === "join" || t === "dates" ? [m, r.label === void 0 ? "" : D(e, ["title"], r.label), p, r.until].filter(Boolean).join(", ") : Object.entries(r).map(([h, v]) => h === "minutes" ? D(e, [t, h], v) : `${q(e, h)}: ${D(e, [t, h], v)}`).join("; ");
  }
  if (typeof r != "string")
    return JSON.stringify(r);
  if (Nr.includes(l)) {
    let p = (0, Se.x49)(r); // p = date, r = value
    return p ? i.date(p) : r;
  }
  if (Jr.includes(t)) {
    let p = a.series.get(r), m = a.programs.find(({ id: h }) => h === r); // p = series, a = list, r = value, m = program, h = id
    return p || m ? s.pick((f = (u = p || m) == null ? void 0 : u.title) != null ? f : r).text : r;
  }
  return Br.includes(t) ? q(e, r) : t === "status" && (0, de.x69)(r) ? s.status(r) : a.vocabularies.has(t) ? s.term(t, r).text : r;
}
function ne(e, t, n) { // ne = recordText, e = context, t = record, n = title
  var r; // r = _a
  return te(e, n, (r = t[t.length - 1]) != null ? r : "");
}

// src/views/editor/conflicts.tsx
function Vr({ view: { context: e, state: { decisions: t, record: n }, actions: r }, conflict: o, index: s }) { // Vr = ConflictChoice, e = context, t = decisions, n = mine, r = actions, o = conflict, s = index
  let { msg: i, idPrefix: a } = e, { record: l, field: c } = o, u = G(o), f = t.get(u), p = !c || c.length === 0, m = (O) => p ? O === void 0 ? i("edit-gone") : JSON.stringify(O) : D(e, c, O), h = (O, _, M) => { // i = msg, a = idPrefix, e = context, l = record, c = field, o = conflict, u = key, G = conflictKey, f = decision, t = decisions, p = isWhole, m = words, O = isMine, D = describeValue, h = option, _ = label, M = value
    let g = `${a}-conflict-${s}-${O ? "mine" : "theirs"}`; // g = id, a = idPrefix, s = index, O = isMine
    return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-radio" }, /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-radio__wrapper" }, /* @__PURE__ */ (0, d.x3)("input", { class: "cdx-radio__input", type: "radio", id: g, name: `${a}-conflict-${s}`, checked: f === O, onChange: () => r.decide(u, O) }), /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-radio__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-radio__label cdx-label" }, /* @__PURE__ */ (0, d.x3)("label", { class: "cdx-label__label", for: g }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-label__label__text" }, _, /* @__PURE__ */ (0, d.x3)("span", { dir: "auto", class: "program-explorer__conflict-value" }, m(M)))))));
  }, v = ne(e, l, l[1] === n.id ? n.title : C(o.theirs, "title"));
  return /* @__PURE__ */ (0, d.x3)("fieldset", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("legend", { class: "program-explorer__editor-label" }, p ? v : `${v}: ${ue(e, c)}`), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, i("edit-conflict-base", m(o.base))), h(!0, i("edit-conflict-mine"), o.mine), h(!1, i("edit-conflict-theirs"), o.theirs));
}
function en({ view: e }) { // en = Conflicts, e = view
  let { context: { msg: t, idPrefix: n }, state: { conflicts: r, decisions: o, isBusy: s }, actions: i } = e, a = r.every((l) => o.has(G(l))); // t = msg, n = idPrefix, r = conflicts, o = decisions, s = isBusy, i = actions, e = view, a = isDecided, l = conflict, G = conflictKey
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)("p", null, t("edit-conflict", r.length)), r.map((l, c) => /* @__PURE__ */ (0, d.x3)(Vr, { key: G(l), view: e, conflict: l, index: c })), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, /* @__PURE__ */ (0, d.x3)(S, { kind: "primary", id: `${n}-publish`, text: t(s ? "edit-saving" : "edit-save"), isOff: s || !a, onClick: i.save }), /* @__PURE__ */ (0, d.x3)(S, { text: t("edit-back"), isOff: s, onClick: i.back }), /* @__PURE__ */ (0, d.x3)(S, { kind: "quiet", text: t("edit-cancel"), isOff: s, onClick: i.cancel })));
}

// src/views/editor/differences.tsx
function tn({ view: e }) { // tn = Review, e = view
  let { context: t, state: { differences: n, summary: r, isBusy: o, isSuggestion: s, captcha: i, captchaAnswer: a, problems: l, trouble: c }, actions: u } = e, { msg: f, idPrefix: p } = t, m = (c == null ? void 0 : c.kind) === "failed" && c.failure === "warning"; // t = context, n = differences, r = summary, o = isBusy, s = isSuggestion, i = captcha, a = captchaAnswer, l = problems, c = trouble, u = actions, e = view, f = msg, p = idPrefix, m = isWarned
  return /* @__PURE__ */ (0, d.x3)("div", null, n.length === 0 && /* @__PURE__ */ (0, d.x3)("p", null, f("edit-no-changes")), n.map(({ record: h, kind: v, title: O, rows: _ }) => /* @__PURE__ */ (0, d.x3)("div", { key: h.join("/") }, /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-group" }, f(`edit-kind-${v}`, ne(t, h, O))), /* @__PURE__ */ (0, d.x3)("dl", { class: "program-explorer__differences" }, (h[0] === "programs" ? _ : []).map(({ field: M, from: g, to: E }) => /* @__PURE__ */ (0, d.x3)("div", { key: M.join("/"), class: "program-explorer__difference" }, /* @__PURE__ */ (0, d.x3)("dt", null, ue(t, M)), /* @__PURE__ */ (0, d.x3)("dd", null, v === "added" ? /* @__PURE__ */ (0, d.x3)("ins", { dir: "auto" }, D(t, M, E)) : [
    /* @__PURE__ */ (0, d.x3)("del", { dir: "auto" }, D(t, M, g)),
    " \u2192 ",
    /* @__PURE__ */ (0, d.x3)("ins", { dir: "auto" }, D(t, M, E))
  ])))))), l.length > 0 && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, f("edit-has-problems", l.length)), n.length > 0 && /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: `${p}-summary-of-edit` }, f(s ? "edit-reason" : "edit-summary")), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${p}-summary-help` }, f(s ? "edit-reason-help" : "edit-summary-help")), /* @__PURE__ */ (0, d.x3)(T, { id: `${p}-summary-of-edit`, value: r, isLong: s, described: `${p}-summary-help`, onInput: u.setSummary })), i && /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: `${p}-captcha` }, i.question || f("edit-captcha-image")), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${p}-captcha-help` }, f("edit-captcha-help")), i.image && /* @__PURE__ */ (0, d.x3)("img", { src: i.image, alt: "" }), /* @__PURE__ */ (0, d.x3)(T, { id: `${p}-captcha`, value: a, size: "short", described: `${p}-captcha-help`, onInput: u.answerCaptcha })), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, n.length > 0 && /* @__PURE__ */ (0, d.x3)(S, { kind: "primary", id: `${p}-publish`, text: f(o ? "edit-saving" : m ? "edit-save-anyway" : s ? "edit-suggest" : "edit-save"), isOff: o, onClick: u.save }), /* @__PURE__ */ (0, d.x3)(S, { text: f("edit-back"), isOff: o, onClick: u.back }), /* @__PURE__ */ (0, d.x3)(S, { kind: "quiet", text: f("edit-cancel"), isOff: o, onClick: u.cancel })));
}

// src/views/editor/choose-controls.tsx
function N(e) { // N = listOf, e = value
  return Array.isArray(e) ? e : e === void 0 || e === "" ? [] : [e];
}
var Wr = 15, Be = class extends d.x0 { // Wr = MANY_TERMS, Be = TermsControl
  constructor() {
    super(...arguments);
    this.state = { filter: "", added: "" };
  }
  render({ view: { context: { labels: n, list: r, msg: o }, actions: s }, vocabulary: i, label: a, id: l, value: c, described: u, onChange: f }) {
    var _, M; // _ = _a, M = _b
    let p = N(c), m = Array.from((M = (_ = r.vocabularies.get(i)) == null ? void 0 : _.terms.keys()) != null ? M : []), h = [...m, ...p.filter((g) => typeof g == "string" && !m.includes(g))], v = this.state.filter.trim().toLowerCase(), O = h.filter((g) => `${n.term(i, g).text} ${g}`.toLowerCase().includes(v)); // p = chosen, N = listOf, c = value, m = known, M = _b, _ = _a, r = list, i = vocabulary, h = all, g = term, v = filter, O = shown, n = labels
    return /* @__PURE__ */ (0, d.x3)("div", { role: "group", "aria-label": a, "aria-describedby": u }, h.length > Wr && /* @__PURE__ */ (0, d.x3)(T, { id: `${l}-filter`, value: this.state.filter, name: o("edit-filter-terms", a), described: void 0, size: "short", onInput: (g) => this.setState({ filter: g }) }), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__terms-box" }, O.map((g, E) => /* @__PURE__ */ (0, d.x3)(
      Ne,
      {
        key: g,
        id: E ? `${l}-${g}` : l,
        text: n.term(i, g).text,
        isChecked: p.includes(g),
        onChange: (R) => f(R ? [...p, g] : p.filter((k) => k !== g))
      }
    ))), /* @__PURE__ */ (0, d.x3)("details", null, /* @__PURE__ */ (0, d.x3)("summary", null, o("edit-new-term")), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${l}-new-help` }, o("edit-new-term-help")), /* @__PURE__ */ (0, d.x3)(T, { id: `${l}-new`, value: this.state.added, name: o("edit-new-term-of", a), described: `${l}-new-help`, size: "short", onInput: (g) => this.setState({ added: g }) }), /* @__PURE__ */ (0, d.x3)(
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
function nn({ view: { context: { msg: e }, actions: t }, id: n, value: r, nameOf: o, onChange: s }) { // nn = Chosen, e = msg, t = actions, n = id, r = value, o = nameOf, s = onChange
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
function rn(e) { // rn = LanguagesControl, e = props
  let { view: t, id: n, label: r, value: o, onChange: s } = e, i = N(o); // t = view, n = id, r = label, o = value, s = onChange, e = props, i = chosen, N = listOf
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(nn, b(y({}, e), { nameOf: (a) => q(t.context, a) })), /* @__PURE__ */ (0, d.x3)(Ee, { view: t, id: n, label: r, onAdd: (a) => s(i.includes(a) ? i : [...i, a]) }));
}
function on({ view: { context: { labels: e, list: t }, state: { record: n } } }) { // on = programsOf, e = labels, t = list, n = record
  return t.programs.filter(({ id: r }) => r !== n.id).map(({ id: r, title: o }) => [r, e.pick(o).text]).sort(([, r], [, o]) => r.localeCompare(o));
}
function sn(e) { // sn = ProgramControl, e = props
  let { view: { context: { labels: t, list: n, msg: r } }, id: o, value: s, described: i, onChange: a } = e, l = Array.from(n.series, ([p, { title: m }]) => [p, t.pick(m).text]), c = [["", r("edit-none")], ...l, ...on(e)], u = typeof s == "string" ? s : "", f = c.some(([p]) => p === u) ? c : [...c, [u, u]]; // t = labels, n = list, r = msg, o = id, s = value, i = described, a = onChange, e = props, l = series, p = one, m = title, c = options, on = programsOf, u = now, f = all
  return /* @__PURE__ */ (0, d.x3)(Pe, { id: o, value: u, options: f, described: i, onChange: (p) => a(p || void 0) });
}
function an(e) { // an = ProgramsControl, e = props
  let { view: { context: { msg: t } }, id: n, label: r, value: o, described: s, onChange: i } = e, a = N(o), l = on(e), c = new Map(l); // t = msg, n = id, r = label, o = value, s = described, i = onChange, e = props, a = chosen, N = listOf, l = programs, on = programsOf, c = titles
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(nn, b(y({}, e), { nameOf: (u) => c.get(u) || u })), /* @__PURE__ */ (0, d.x3)(
    Pe,
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
function Je({ view: { context: { msg: e }, actions: t }, id: n, nameOf: r, items: o, create: s, addText: i, draw: a, onChange: l }) { // Je = Rows, e = msg, t = actions, n = id, r = nameOf, o = items, s = create, i = addText, a = draw, l = onChange
  let c = (f, p) => `${n}-${p}${f}`, u = (f, p, m) => { // c = idOf, f = index, p = to, n = id, u = move, m = part
    let h = o.filter((O, _) => _ !== f); // h = others, o = items, O = _, _ = at, f = index
    h.splice(p, 0, o[f]);
    let v = p === 0 || p === o.length - 1; // v = isEnd, p = to, o = items
    t.focus(c(v ? m === "-up" ? "-down" : "-up" : m, p)), l(h);
  };
  return /* @__PURE__ */ (0, d.x3)("div", null, o.length > 0 && /* @__PURE__ */ (0, d.x3)("ul", { class: "program-explorer__rows", role: "list" }, o.map((f, p) => /* @__PURE__ */ (0, d.x3)("li", { key: p, class: "program-explorer__editor-row" }, /* @__PURE__ */ (0, d.x3)("div", { role: "group", "aria-label": r(p) }, a(f, p, (m, h) => l(o.map((v, O) => O === p ? m : v), h)), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__row-buttons" }, o.length > 1 && /* @__PURE__ */ (0, d.x3)(S, { kind: "quiet", id: c("-up", p), text: e("edit-up"), name: e("edit-up-of", r(p)), isOff: p === 0, onClick: () => u(p, p - 1, "-up") }), o.length > 1 && /* @__PURE__ */ (0, d.x3)(S, { kind: "quiet", id: c("-down", p), text: e("edit-down"), name: e("edit-down-of", r(p)), isOff: p === o.length - 1, onClick: () => u(p, p + 1, "-down") }), /* @__PURE__ */ (0, d.x3)(
    S,
    {
      kind: "destructive",
      id: c("-remove", p),
      text: e("edit-remove"),
      name: e("edit-remove-of", r(p)),
      onClick: () => {
        t.focus(o.length > 1 ? c("-remove", Math.min(p, o.length - 2)) : `${n}-add`), l(o.filter((m, h) => h !== p));
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
var at = (e) => (0, P.x55)(e) ? e : {}; // at = fieldsOf, e = value
function dt({ id: e, value: t, described: n, onChange: r }) { // dt = WordsControl, e = id, t = value, n = described, r = onChange
  return /* @__PURE__ */ (0, d.x3)(T, { id: e, value: t, described: n, onInput: (o) => r(o, !0) });
}
function dn({ view: { state: e }, id: t, value: n, described: r, onChange: o }) { // dn = IdControl, e = state, t = id, n = value, r = described, o = onChange
  return /* @__PURE__ */ (0, d.x3)(T, { id: t, value: n, described: r, size: "short", isReadOnly: e.original !== null, onInput: (s) => o(s, !0) });
}
function lt({ view: { context: { msg: e } }, id: t, value: n, described: r, onChange: o }) { // lt = DateControl, e = msg, t = id, n = value, r = described, o = onChange
  let s = typeof n == "string" ? n : "", i = s.endsWith("~"), a = i ? s.slice(0, -1) : s; // s = text, n = value, i = isApproximate, a = date
  return /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__date" }, /* @__PURE__ */ (0, d.x3)(T, { id: t, value: a, size: "short", described: r, onInput: (l) => o(l + (i && l ? "~" : ""), !0) }), a && /* @__PURE__ */ (0, d.x3)(Ne, { id: `${t}-about`, text: e("edit-approximate"), isChecked: i, onChange: (l) => o(a + (l ? "~" : "")) }));
}
function ln(e) { // ln = CheckedControl, e = props
  let { view: { context: { msg: t, today: n } }, value: r, onChange: o } = e; // t = msg, n = today, r = value, o = onChange, e = props
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(lt, y({}, e)), r !== n && /* @__PURE__ */ (0, d.x3)(S, { text: t("edit-today"), onClick: () => o(n) }));
}
function cn({ view: { context: { msg: e, labels: t } }, id: n, value: r, described: o, onChange: s }) { // cn = StatusControl, e = msg, t = labels, n = id, r = value, o = described, s = onChange
  return /* @__PURE__ */ (0, d.x3)(
    Pe,
    {
      id: n,
      value: typeof r == "string" ? r : "",
      described: o,
      options: [["", e("edit-status-from-dates")], ...de.x70.map((i) => [i, t.status(i)])],
      onChange: (i) => s(i || void 0)
    }
  );
}
function Xe({ id: e, label: t, children: n }) { // Xe = Part, e = id, t = label, n = children
  return /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__part" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__translation-label", for: e }, t), n);
}
function ct({ view: { context: { msg: e } }, id: t, value: n, described: r, onChange: o }) { // ct = LinkPart, e = msg, t = id, n = value, r = described, o = onChange
  let l = at(n), { page: s, url: i } = l, a = Et(l, ["page", "url"]); // l = _a, at = fieldsOf, n = value, s = page, i = url, a = others, Et = __objRest
  return /* @__PURE__ */ (0, d.x3)(Xe, { id: t, label: e("edit-part-link") }, /* @__PURE__ */ (0, d.x3)(
    T,
    {
      id: t,
      value: s != null ? s : i,
      described: r,
      onInput: (c) => o(b(y({}, a), { [/^https:/i.test(c) && s === void 0 || i !== void 0 && /^h/i.test(c) ? "url" : "page"]: c }), !0)
    }
  ));
}
function pe({ view: e, label: t, id: n, value: r, described: o, onChange: s, name: i, isDate: a = !1 }) { // pe = FieldPart, e = view, t = label, n = id, r = value, o = described, s = onChange, i = name, a = isDate
  let l = at(r), c = (u, f) => s(b(y({}, l), { [i]: u }), f); // l = fields, at = fieldsOf, r = value, c = change, u = to, f = continues, s = onChange, b = __spreadProps, y = __spreadValues, i = name
  return /* @__PURE__ */ (0, d.x3)(Xe, { id: n, label: t }, a ? /* @__PURE__ */ (0, d.x3)(T, { id: n, value: l[i], size: "short", described: o, onInput: (u) => c(u, !0) }) : /* @__PURE__ */ (0, d.x3)(Oe, { view: e, label: t, id: n, value: l[i], described: o, onChange: c }));
}
function un(e) { // un = JoinControl, e = props
  let { view: { context: { msg: t } }, id: n } = e; // t = msg, n = id, e = props
  return /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(ct, b(y({}, e), { id: n })), /* @__PURE__ */ (0, d.x3)(pe, b(y({}, e), { id: `${n}-label`, label: t("edit-part-label"), name: "label" })), /* @__PURE__ */ (0, d.x3)(pe, b(y({}, e), { id: `${n}-until`, label: t("edit-part-until"), name: "until", isDate: !0 })));
}
function pn(e) { // pn = MaterialsControl, e = props
  let { view: t, label: n, id: r, value: o, described: s, onChange: i } = e, { msg: a } = t.context; // t = view, n = label, r = id, o = value, s = described, i = onChange, e = props, a = msg
  return /* @__PURE__ */ (0, d.x3)(
    Je,
    {
      view: t,
      id: r,
      items: N(o),
      create: () => ({}),
      addText: a("edit-add-material"),
      onChange: i,
      nameOf: (l) => a("edit-item", n, l + 1),
      draw: (l, c, u) => /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(pe, { view: t, id: `${r}-${c}`, label: a("edit-part-label"), name: "label", value: l, described: s, onChange: u }), /* @__PURE__ */ (0, d.x3)(ct, { view: t, id: `${r}-${c}-link`, value: l, described: s, onChange: u }))
    }
  );
}
function fn(e) { // fn = DatesControl, e = props
  let { view: t, label: n, id: r, value: o, described: s, onChange: i } = e, { msg: a } = t.context; // t = view, n = label, r = id, o = value, s = described, i = onChange, e = props, a = msg
  return /* @__PURE__ */ (0, d.x3)(
    Je,
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
        return /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(pe, b(y({}, f), { id: `${r}-${c}`, label: a("edit-part-start"), name: "start", isDate: !0 })), /* @__PURE__ */ (0, d.x3)(pe, b(y({}, f), { id: `${r}-${c}-end`, label: a("edit-part-end"), name: "end", isDate: !0 })), /* @__PURE__ */ (0, d.x3)(pe, b(y({}, f), { id: `${r}-${c}-label`, label: a("edit-part-label"), name: "label" })), /* @__PURE__ */ (0, d.x3)(ct, b(y({}, f), { id: `${r}-${c}-link` })));
      }
    }
  );
}
function ut({ view: e, label: t, id: n, value: r, described: o, onChange: s }) { // ut = LinesControl, e = view, t = label, n = id, r = value, o = described, s = onChange
  let { msg: i } = e.context; // i = msg, e = view
  return /* @__PURE__ */ (0, d.x3)(
    Je,
    {
      view: e,
      id: n,
      items: N(r),
      create: () => "",
      addText: i("edit-add"),
      onChange: s,
      nameOf: (a) => i("edit-item", t, a + 1),
      draw: (a, l, c) => /* @__PURE__ */ (0, d.x3)(T, { id: `${n}-${l}`, value: a, name: i("edit-item", t, l + 1), described: o, onInput: (u) => c(u, !0) })
    }
  );
}
function mn({ view: { context: { msg: e } }, id: t, value: n, described: r, onChange: o }) { // mn = SessionControl, e = msg, t = id, n = value, r = described, o = onChange
  let s = at(n), [i = "", a = ""] = N(s.minutes), l = (u) => typeof u == "string" && /^\d+$/.test(u.trim()) ? Number(u) : u, c = (u, f) => { // s = session, at = fieldsOf, n = value, i = least, a = most, N = listOf, l = numberOf, u = first, c = change, f = last
    let p = u === "" && f === "" ? void 0 : [u, f].map(l); // p = minutes, u = first, f = last, l = numberOf
    o(b(y({}, s), { minutes: p }), !0);
  };
  return /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(Xe, { id: t, label: e("edit-part-least") }, /* @__PURE__ */ (0, d.x3)(T, { id: t, value: i, size: "short", described: r, onInput: (u) => c(u, a === "" || a === i ? u : a) })), /* @__PURE__ */ (0, d.x3)(Xe, { id: `${t}-most`, label: e("edit-part-most") }, /* @__PURE__ */ (0, d.x3)(T, { id: `${t}-most`, value: a, size: "short", described: r, onInput: (u) => c(i, u) })));
}

// src/views/editor/form.tsx
var Ur = { // Ur = CONTROLS
  id: dn,
  text: Oe,
  words: dt,
  lines: ut,
  addresses: ut,
  link: dt,
  join: un,
  status: cn,
  date: lt,
  checked: ln,
  dates: fn,
  languages: rn,
  session: mn,
  materials: pn,
  program: sn,
  programs: an
}, Kr = ["id", "words", "link", "status", "date", "checked", "program"];
function qr({ state: { problems: e } }, t) { // qr = problemsOf, e = problems, t = name
  return e.filter(({ path: [, , n] }) => n === t || n === void 0 && t === "title");
}
function zr({ view: e, field: { name: t, control: n } }) { // zr = Field, e = view, t = name, n = control
  var E; // E = _a
  let { context: r, state: o, actions: s } = e, { msg: i, idPrefix: a, labels: l, list: c } = r, u = `${a}-${t}`, f = ce(r, t), p = (E = c.vocabularies.get(t)) == null ? void 0 : E.help, m = Ce(t) ? i(`edit-help-${t}`) : p ? l.pick(p).text : "", h = qr(e, t), v = [m && `${u}-help`, h.length && `${u}-problems`].filter(Boolean).join(" ") || void 0, O = { // r = context, o = state, s = actions, e = view, i = msg, a = idPrefix, l = labels, c = list, u = id, t = name, f = label, ce = fieldLabel, p = help, E = _a, m = helpText, Ce = isFieldName, h = problems, qr = problemsOf, v = described, O = props
    view: e,
    label: f,
    id: u,
    described: v,
    value: o.record[t],
    onChange: (R, k) => s.change(t, R, k)
  }, _ = n === "terms" || n === "long-text" ? null : Ur[n], M = Kr.includes(n), g = [
    m && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${u}-help` }, m),
    n === "terms" ? /* @__PURE__ */ (0, d.x3)(Be, b(y({}, O), { vocabulary: t })) : _ ? /* @__PURE__ */ (0, d.x3)(_, y({}, O)) : /* @__PURE__ */ (0, d.x3)(Oe, b(y({}, O), { isLong: !0 })),
    /* @__PURE__ */ (0, d.x3)("div", { id: `${u}-problems`, class: "program-explorer__editor-problems", lang: "en" }, h.map(({ severity: R, reason: k, fix: A }) => /* @__PURE__ */ (0, d.x3)("p", { class: `cdx-message cdx-message--inline cdx-message--${R}` }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__content" }, `${k} ${A}`))))
  ];
  return M ? /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: u }, f), g) : /* @__PURE__ */ (0, d.x3)("fieldset", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("legend", { class: "program-explorer__editor-label" }, f), g);
}
function gn({ view: e }) { // gn = Form, e = view
  let { context: { fields: t, msg: n, languages: r, idPrefix: o, format: s } } = e; // t = fields, n = msg, r = languages, o = idPrefix, s = format, e = view
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)("datalist", { id: `${o}-languages` }, Array.from(r, ([i, a]) => /* @__PURE__ */ (0, d.x3)("option", { key: i, value: a || s.language(i) }))), Zt.map((i) => /* @__PURE__ */ (0, d.x3)("div", { key: i, role: "group", "aria-labelledby": `${o}-group-${i}` }, /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-group", id: `${o}-group-${i}` }, n(`edit-group-${i}`)), t.filter((a) => a.group === i).map((a) => /* @__PURE__ */ (0, d.x3)(zr, { key: a.name, view: e, field: a })))));
}

// src/views/editor/raw-record.tsx
function Gr(e) { // Gr = parse, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return (0, P.x55)(t) ? t : null;
  } catch (t) {
    return null;
  }
}
var Ve = class extends d.x0 { // Ve = RawRecord
  constructor() {
    super(...arguments);
    this.state = { text: null, isWrong: !1 };
  }
  render({ view: { context: { msg: n, idPrefix: r, urlOf: o, title: s }, state: { record: i, original: a }, actions: l } }) {
    let { text: c, isWrong: u } = this.state, f = `${r}-json`, p = c != null ? c : JSON.stringify(i, null, "	"), m = () => { // c = text, u = isWrong, f = id, r = idPrefix, p = shown, i = record, m = apply
      let h = Gr(p), v = h !== null && (!a || h.id === a.id); // h = value, Gr = parse, p = shown, v = isRight, a = original
      this.setState({ text: v ? null : p, isWrong: !v }), v && l.replace(h);
    };
    return /* @__PURE__ */ (0, d.x3)("details", { class: "program-explorer__editor-json" }, /* @__PURE__ */ (0, d.x3)("summary", null, n("edit-json")), /* @__PURE__ */ (0, d.x3)(T, { id: f, value: p, name: n("edit-json"), isLong: !0, described: u ? `${f}-wrong` : void 0, onInput: (h) => this.setState({ text: h, isWrong: !1 }) }), u && /* @__PURE__ */ (0, d.x3)("p", { id: `${f}-wrong`, class: "program-explorer__editor-error", role: "alert" }, n("edit-json-wrong")), /* @__PURE__ */ (0, d.x3)(S, { text: n("edit-json-apply"), isOff: c === null, onClick: m }), " ", /* @__PURE__ */ (0, d.x3)("a", { href: o(s, { action: "edit" }) }, n("edit-json-page")));
  }
};

// src/views/editor/suggestions.tsx
var We = class extends d.x0 { // We = Suggestions
  constructor() {
    super(...arguments);
    this.state = { replies: /* @__PURE__ */ new Map() };
  }
  titleOf({ changes: n }) {
    var a; // a = _a
    let { context: r } = this.props.view, o = n.find(({ record: [l] }) => l === "programs"), s = (a = o == null ? void 0 : o.record[1]) != null ? a : "", i = r.list.programs.find((l) => l.id === s); // r = context, o = change, n = changes, l = program, s = id, a = _a, i = known
    return i ? r.labels.pick(i.title).text : te(r, o && "value" in o ? C(o.value, "title") : void 0, s);
  }
  render({ view: { context: { msg: n, idPrefix: r, list: o, urlOf: s }, state: { suggestions: i }, actions: a } }) {
    let { replies: l } = this.state; // l = replies
    return i.length ? /* @__PURE__ */ (0, d.x3)("details", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("summary", null, n("edit-suggestions", i.length)), o.talk && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: s(o.talk) }, o.talk)), /* @__PURE__ */ (0, d.x3)("ul", { role: "list" }, i.map((c, u) => { // i = suggestions, n = msg, o = list, s = urlOf, c = suggestion, u = index
      var m; // m = _a
      let f = this.titleOf(c), p = (m = l.get(c.id)) != null ? m : ""; // f = title, c = suggestion, p = reply, m = _a, l = replies
      return /* @__PURE__ */ (0, d.x3)("li", { key: c.id, class: "program-explorer__editor-row" }, /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("bdi", null, f)), /* @__PURE__ */ (0, d.x3)(S, { text: n("edit-suggestion-open"), name: `${n("edit-suggestion-open")}: ${f}`, onClick: () => { // c = suggestion, f = title, S = Button, n = msg
        a.takeSuggestion(c);
      } }), /* @__PURE__ */ (0, d.x3)(T, { id: `${r}-reply-${u}`, value: p, name: n("edit-reply", f), described: void 0, size: "short", onInput: (h) => this.setState({ replies: new Map(l).set(c.id, h) }) }), /* @__PURE__ */ (0, d.x3)(S, { kind: "destructive", text: n("edit-suggestion-decline"), name: `${n("edit-suggestion-decline")}: ${f}`, isOff: !p.trim(), onClick: () => { // T = TextInput, r = idPrefix, u = index, p = reply, n = msg, f = title, h = text, l = replies, c = suggestion, S = Button
        a.declineSuggestion(c, p);
      } }));
    }))) : null;
  }
};

// src/views/editor/editor.tsx
function Yr({ view: { context: { msg: e, urlOf: t, title: n }, state: { trouble: r } } }) { // Yr = TroubleMessage, e = msg, t = urlOf, n = title, r = trouble
  let o = (r == null ? void 0 : r.kind) === "failed" && r.failure === "warning" || (r == null ? void 0 : r.kind) === "storage"; // o = isWarning, r = trouble
  return /* @__PURE__ */ (0, d.x3)("div", { role: "alert" }, r && /* @__PURE__ */ (0, d.x3)("div", { class: `cdx-message cdx-message--block cdx-message--${o ? "warning" : "error"}` }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, e(r.kind === "failed" ? `edit-failed-${r.failure}` : `edit-failed-${r.kind}`)), r.kind === "failed" && r.words && /* @__PURE__ */ (0, d.x3)("p", null, r.words), r.kind === "failed" && r.failure === "session" && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t("Special:UserLogin"), target: "_blank", rel: "noopener" }, e("edit-log-in"))), (r.kind === "elsewhere" || r.kind === "unreadable") && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t(n, { action: "edit" }) }, n)))));
}
function Hr({ view: { context: { msg: e, format: t }, state: { draftTime: n }, actions: r } }) { // Hr = DraftOffer, e = msg, t = format, n = draftTime, r = actions
  if (n === null)
    return null;
  let o = new Date(n); // o = time, n = draftTime
  return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message cdx-message--block cdx-message--notice", role: "status" }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, e("edit-draft", t.date({ year: o.getFullYear(), month: o.getMonth() + 1, day: o.getDate(), approximate: !1 }))), /* @__PURE__ */ (0, d.x3)(S, { text: e("edit-draft-take"), onClick: () => { // e = msg, t = format, o = time, S = Button
    r.takeDraft();
  } }), " ", /* @__PURE__ */ (0, d.x3)(S, { kind: "destructive", text: e("edit-draft-drop"), onClick: r.dropDraft })));
}
function Zr({ view: e }) { // Zr = FormStep, e = view
  let { context: { msg: t, idPrefix: n }, state: { past: r, future: o, original: s, record: i, isOutdated: a }, actions: l } = e; // t = msg, n = idPrefix, r = past, o = future, s = original, i = record, a = isOutdated, l = actions, e = view
  return /* @__PURE__ */ (0, d.x3)("div", null, a && /* @__PURE__ */ (0, d.x3)("p", { role: "status", class: "program-explorer__editor-help" }, t("edit-outdated")), r.length === 0 && /* @__PURE__ */ (0, d.x3)(We, { view: e }), s && /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, i.status !== "past" && /* @__PURE__ */ (0, d.x3)(S, { text: t("edit-ended"), onClick: l.retire }), r.length === 0 && /* @__PURE__ */ (0, d.x3)(S, { text: t("edit-duplicate"), onClick: l.duplicate }), /* @__PURE__ */ (0, d.x3)(S, { kind: "destructive", text: t("edit-delete"), onClick: l.remove })), /* @__PURE__ */ (0, d.x3)(gn, { view: e }), /* @__PURE__ */ (0, d.x3)(Ve, { view: e }), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, /* @__PURE__ */ (0, d.x3)(S, { kind: "primary", id: `${n}-review`, text: t("edit-review"), onClick: l.review }), /* @__PURE__ */ (0, d.x3)(S, { text: t("edit-undo"), isOff: r.length === 0, onClick: l.undo }), /* @__PURE__ */ (0, d.x3)(S, { text: t("edit-redo"), isOff: o.length === 0, onClick: l.redo }), /* @__PURE__ */ (0, d.x3)(S, { kind: "quiet", text: t("edit-cancel"), onClick: l.cancel })));
}
function Qr({ view: { context: { msg: e, urlOf: t, title: n, list: r }, state: { saved: o, isSuggestion: s }, actions: i } }) { // Qr = SavedStep, e = msg, t = urlOf, n = title, r = list, o = saved, s = isSuggestion, i = actions
  return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message cdx-message--block cdx-message--success", role: "status" }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, e(s ? "edit-suggested" : o ? "edit-saved" : "edit-unchanged")), s && r.talk && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t(r.talk) }, r.talk)), o && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t(n, { diff: String(o.revision), oldid: String(o.before) }) }, e("edit-see-difference"))), /* @__PURE__ */ (0, d.x3)(S, { kind: "primary", text: e("edit-close"), onClick: i.close })));
}
var eo = { form: Zr, review: tn, conflicts: en, saved: Qr }; // eo = STEPS, Zr = FormStep, tn = Review, en = Conflicts, Qr = SavedStep
function yn({ view: e }) { // yn = Editor, e = view
  let { context: t, state: { step: n, original: r, record: o, isSuggestion: s } } = e, { msg: i, level: a, idPrefix: l } = t, c = n === "loading" ? null : eo[n], u = r ? i("edit-title", te(t, r.title, String(o.id))) : i(n === "loading" ? "edit-loading" : "edit-add-program"); // t = context, n = step, r = original, o = record, s = isSuggestion, e = view, i = msg, a = level, l = idPrefix, c = Shown, eo = STEPS, u = title, te = titleText
  return /* @__PURE__ */ (0, d.x3)("section", { class: "program-explorer__editor", "aria-labelledby": `${l}-heading` }, /* @__PURE__ */ (0, d.x3)(He.x77, { level: a, class: "program-explorer__group", id: `${l}-heading` }, u), /* @__PURE__ */ (0, d.x3)(Hr, { view: e }), n !== "saved" && n !== "loading" && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, i("edit-preview")), s && (n === "form" || n === "review") && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, i("edit-suggestion-help")), /* @__PURE__ */ (0, d.x3)(Yr, { view: e }), c ? /* @__PURE__ */ (0, d.x3)(c, { view: e }) : /* @__PURE__ */ (0, d.x3)(S, { text: i("edit-close"), onClick: e.actions.close }));
}

// src/edit/plain-wikitext.ts
var to = /[&<>[\]{}|~]|'(?=')|[_\uFF3F](?=[_\uFF3F])|^[*#:;=-]/g, no = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g; // to = MARKUP, no = NOT_KEPT
function fe(e) { // fe = plainWikitext, e = text
  return e.replace(no, "").replace(/\s+/g, " ").trim().replace(to, (t) => `&#${t.charCodeAt(0)};`);
}

// src/edit/read-changes.ts
function hn(e) { // hn = isPath, e = value
  return Array.isArray(e) && e.every((t) => typeof t == "string");
}
function ro(e) { // ro = isRecordPath, e = value
  return hn(e) && e.length % 2 === 0 && e.every((t, n) => n % 2 === 1 || ie(e.slice(0, n)).includes(t));
}
function Ue(e) { // Ue = isPlace, e = value
  return e === null || typeof e == "string";
}
function oo(e, t) { // oo = isEditable, e = record, t = field
  return t.length ? !(e.length && W(e) && t.length === 1 && t[0] === "id") : e.length > 0 && !W(e);
}
function io(e) { // io = readChange, e = raw
  let [t, n, r, o, s, i, a] = ["kind", "record", "field", "from", "to", "after", "value"].map((c) => C(e, c)); // t = kind, n = record, r = field, o = from, s = to, i = after, a = value, c = name, C = fieldOf, e = raw
  if (!ro(n))
    return null;
  if (t === "edit")
    return hn(r) && oo(n, r) && (i === void 0 || Ue(i)) ? y({ kind: t, record: n, field: r, from: o, to: s }, i !== void 0 && { after: i }) : null;
  if (!n.length)
    return null;
  if (t === "move")
    return Ue(o) && Ue(s) ? { kind: t, record: n, from: o, to: s } : null;
  let l = n[n.length - 1]; // l = id, n = record
  return (t === "add" || t === "remove") && Ue(i) && a !== void 0 && (!W(n) || (0, P.x55)(a) && C(a, "id") === l) ? { kind: t, record: n, value: a, after: i } : null;
}
function Ke(e) { // Ke = readChanges, e = raw
  let t = Array.isArray(e) ? e.map(io) : null; // t = changes, e = raw, io = readChange
  return t && !t.includes(null) ? t : null;
}

// src/edit/proposal.ts
var so = ["open", "taken", "partly", "declined"]; // so = PROPOSAL_STATES
function ao(e) { // ao = isState, e = state
  return so.includes(e);
}
var xn = "~".repeat(4), lo = 1e3, bn = "program-explorer-proposal", vn = new RegExp(`^==(?!=)(.*)$|<pre class="${bn}" data-state="([a-z]*)">([^<]*)</pre>`, "gm"), co = /[<>&{}[\]|~'\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|_(?=_)/g; // xn = SIGNATURE, lo = MOST_CHANGES, bn = MARKER, vn = PATTERN, co = UNSAFE
function kn({ page: e, base: t, changes: n }) { // kn = contentText, e = page, t = base, n = changes
  return JSON.stringify({ page: e, base: t, changes: n }, null, "	").normalize("NFC").replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, (r) => r.replace(co, (o) => `\\u${`000${o.charCodeAt(0).toString(16)}`.slice(-4)}`));
}
function pt(e) { // pt = readContent, e = text
  let t = B(e), [n, r] = [C(t, "page"), C(t, "base")], o = Ke(C(t, "changes")); // t = raw, B = parseJson, e = text, n = page, r = base, C = fieldOf, o = changes, Ke = readChanges
  return typeof n == "string" && typeof r == "number" && o && o.length && o.length <= lo ? { page: n, base: r, changes: o } : null;
}
function wn(e, t) { // wn = hash, e = text, t = start
  let n = t; // n = value, t = start
  for (let r = 0; r < e.length; r++) // r = index, e = text
    n = Math.imul(n ^ e.charCodeAt(r), 16777619);
  return (n >>> 0).toString(36);
}
function ft({ page: e, changes: t }) { // ft = idOf, e = page, t = changes
  let n = JSON.stringify([e, t]); // n = text, e = page, t = changes
  return `${wn(n, 2166136261)}-${wn(n, 42)}`;
}
function Cn(e) { // Cn = proposalId, e = content
  let t = pt(kn(e)); // t = read, pt = readContent, kn = contentText, e = content
  return t && ft(t);
}
function Sn(e, t, n) { // Sn = proposalWikitext, e = content, t = sentences, n = reason
  let r = n.split(/\n\s*\n/).map(fe).filter(Boolean); // r = paragraphs, n = reason, fe = plainWikitext
  return [
    ...t.map((o) => `* ${fe(o)}`),
    `<pre class="${bn}" data-state="open">`,
    kn(e),
    "</pre>",
    `${r.join(`

`)} ${xn}`.trim()
  ].join(`
`);
}
function uo(e) { // uo = headingText, e = line
  let t = e.trim(); // t = text, e = line
  return (t.endsWith("==") ? t.slice(0, -2) : t).trim();
}
function qe(e) { // qe = findProposals, e = wikitext
  let t = [], n = 0, r = "", o = new RegExp(vn); // t = proposals, n = unreadable, r = heading, o = pattern, vn = PATTERN
  for (let s = o.exec(e); s; s = o.exec(e)) { // s = found, o = pattern, e = wikitext
    let [, i, a, l] = s; // i = line, a = state, l = text, s = found
    if (l === void 0) {
      r = uo(i || "");
      continue;
    }
    let c = pt(l); // c = content, pt = readContent, l = text
    c && ao(a) ? t.push(b(y({}, c), { id: ft(c), state: a, heading: r })) : n++;
  }
  return { proposals: t, unreadable: n };
}
function Pn(e, t, n, r) { // Pn = answerProposal, e = wikitext, t = id, n = state, r = reply
  let o = new RegExp(vn); // o = pattern, vn = PATTERN
  for (let s = o.exec(e); s; s = o.exec(e)) { // s = found, o = pattern, e = wikitext
    let { index: i, 0: a, 2: l, 3: c } = s, u = l === "open" && c !== void 0 ? pt(c) : null; // i = index, a = block, l = before, c = text, s = found, u = content, pt = readContent
    if (u && ft(u) === t) {
      let f = e.slice(i + a.length), p = f.search(/^==?(?!=)/m), m = p < 0 ? f : f.slice(0, p); // f = rest, e = wikitext, i = index, a = block, p = end, m = section
      return `${e.slice(0, i)}${a.replace('data-state="open"', `data-state="${n}"`)}${m.trimEnd()}
: ${fe(r)} ${xn}
${p < 0 ? "" : `
${f.slice(p)}`}`;
    }
  }
  return null;
}

// src/editor/answer.ts
function En(r, o) { // En = openSuggestions, r = _0, o = _1
  return F(this, arguments, function* ({ editor: e, source: t }, n) {
    let s = n ? yield e.read(n) : null; // s = page, n = talk, e = editor
    return (s == null ? void 0 : s.kind) === "page" ? qe(s.text).proposals.filter(({ state: i, page: a }) => i === "open" && a === t) : [];
  });
}
function mt(i, a, l, c, u, f) { // mt = answerSuggestion, i = _0, a = _1, l = _2, c = _3, u = _4, f = _5
  return F(this, arguments, function* (e, t, { id: n }, r, o, s) {
    let { editor: p, store: m } = e, h = yield p.read(t), v = h.kind === "page" ? Pn(h.text, n, r, r === "declined" ? o : s(r === "taken" ? "edit-answer-taken" : "edit-answer-partly")) : null, O = h.kind === "page" && v !== null ? yield p.save({ title: t, text: v, base: h.revision, summary: s("edit-answer-summary") }) : h; // p = editor, m = store, e = session, h = page, t = talk, v = text, Pn = answerProposal, n = id, r = state, o = reply, s = msg, O = result
    O.kind === "failed" || O.kind === "conflict" || O.kind === "captcha" ? e.fail({ kind: "answer" }) : m.set({ suggestions: m.get().suggestions.filter((_) => _.id !== n) });
  });
}

// src/edit/difference.ts
var po = { add: "added", remove: "removed", edit: "changed", move: "moved" }; // po = KINDS
function On(e, t) { // On = titleIn, e = page, t = record
  let n = t.length ? I(L(e, t)) : void 0, r = C(n, "title"); // n = value, t = record, I = valueOf, L = findRecord, e = page, r = title, C = fieldOf
  return r === void 0 ? C(n, "label") : r;
}
function fo(e, t) { // fo = rowsOf, e = value, t = isAdded
  return (0, P.x55)(e) ? Object.keys(e).filter((n) => n !== "id").map((n) => ({ field: [n], from: t ? void 0 : e[n], to: t ? e[n] : void 0 })) : [{ field: [], from: t ? void 0 : e, to: t ? e : void 0 }];
}
function Rn(e, t) { // Rn = differencesBetween, e = before, t = after
  let [n, r] = [e, t].map(U), o = ee(e, t); // n = old, r = now, e = before, t = after, U = openPage, o = changes, ee = comparePages
  if (!n || !r || !o)
    return null;
  let s = (u) => { // s = titleOf, u = record
    var f; // f = _a
    return (f = On(r, u)) != null ? f : On(n, u);
  }, i = (u, f) => { // i = titleOfNeighbour, u = record, f = id
    var p; // p = _a
    return f === null ? null : (p = s([...u.slice(0, -1), f])) != null ? p : f;
  }, a = [], l = /* @__PURE__ */ new Map(), c = ({ kind: u, record: f }, p, m) => { // a = differences, l = edited, c = add, u = kind, f = record, p = rows, m = moved
    a.push(y({ record: f, kind: po[u], title: s(f), rows: p }, m && { moved: m }));
  };
  for (let u of o) { // u = change, o = changes
    let f = JSON.stringify(u.record); // f = name, u = change
    switch (u.kind) {
      case "edit": {
        let { field: p, from: m, to: h } = u, v = l.get(f) || []; // p = field, m = from, h = to, u = change, v = rows, l = edited, f = name
        v.push({ field: p, from: m, to: h }), v.length === 1 && (l.set(f, v), c(u, v));
        break;
      }
      case "move":
        c(u, [], { from: i(u.record, u.from), to: i(u.record, u.to) });
        break;
      default:
        c(u, fo(u.value, u.kind === "add"));
    }
  }
  return a;
}

// src/edit/form/record.ts
function $n(e) { // $n = isEmpty, e = value
  return e == null || typeof e == "string" && !e.trim() || typeof e == "object" && Object.values(e).length === 0;
}
function gt(e) { // gt = withoutEmpty, e = value
  if (typeof e == "string")
    return e.trim() || void 0;
  if (Array.isArray(e)) {
    let t = e.map(gt).filter((n) => !$n(n)); // t = items, e = value, gt = withoutEmpty, n = item, $n = isEmpty
    return t.length ? t : void 0;
  }
  if ((0, P.x55)(e)) {
    let t = Object.entries(e).map(([n, r]) => [n, gt(r)]).filter(([, n]) => !$n(n)); // t = fields, e = value, n = one, r = one, gt = withoutEmpty, $n = isEmpty
    return t.length ? Object.fromEntries(t) : void 0;
  }
  return e;
}
function yt(e, t) { // yt = toRecord, e = original, t = record
  let n = Object.entries(t).map(([r, o]) => [r, e && $(o, C(e, r)) ? o : gt(o)]).filter(([, r]) => r !== void 0); // n = fields, t = record, r = value, o = value, e = original, $ = isEqual, C = fieldOf, gt = withoutEmpty
  return Object.fromEntries(n);
}
function ze(e, t, n) { // ze = withField, e = record, t = name, n = value
  return b(y({}, e), { [t]: n });
}
function _n(e, t, n) { // _n = changesOfForm, e = original, t = record, n = last
  let r = yt(e, t), o = typeof r.id == "string" ? r.id : "", s = ["programs", o]; // r = now, yt = toRecord, e = original, t = record, o = id, s = path
  return e ? $(e, r) ? [] : ke(s, e, r) : o && Object.keys(r).length > 1 ? [{ kind: "add", record: s, value: $t(s, r), after: n }] : [];
}
var mo = /* @__PURE__ */ new Map([["\xDF", "ss"], ["\xE6", "ae"], ["\xF8", "o"], ["\u0153", "oe"], ["\u0142", "l"], ["\u0111", "d"], ["\u0131", "i"]]), go = 60; // mo = LETTERS, go = MOST_IN_ID
function re(e, t) { // re = idFor, e = title, t = used
  let n = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'’]/g, "").replace(/[^\0-\x7f]/g, (o) => mo.get(o) || "-").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, go).replace(/-$/, ""), r = n || "program"; // n = words, e = title, o = letter, mo = LETTERS, go = MOST_IN_ID, r = start
  for (let o = n ? 1 : t.length + 1; ; o++) { // o = number, n = words, t = used
    let s = o === 1 ? r : `${r}-${o}`; // s = id, o = number, r = start
    if (!t.includes(s))
      return s;
  }
}

// runtime:src/messages/messages.ts
var oe = require("program-explorer-runtime"); // oe = import_program_explorer_runtime

// runtime:src/messages/i18n/en.json
var Tn = { "edit-add": "Add", "edit-add-date": "Add a date", "edit-add-language": "Add", "edit-add-material": "Add a material", "edit-add-program": "Add a program", "edit-add-program-here": "Add a program \u2026", "edit-answer-partly": "Saved in part, thank you.", "edit-answer-summary": "Answered a suggestion", "edit-answer-taken": "Saved, thank you.", "edit-approximate": "approximately", "edit-back": "Back to the form", "edit-cancel": "Cancel", "edit-cancel-question": "Discard your changes?", "edit-captcha-help": "Answer this to show that you are not a program, then save again.", "edit-captcha-image": "The characters in the picture", "edit-close": "Close", "edit-conflict": "Meanwhile somebody else has changed the same. Choose {{PLURAL:$1|which one to keep|for each which one to keep}}. All your other changes are kept.", "edit-conflict-base": "Before: $1", "edit-conflict-mine": "Yours:", "edit-conflict-theirs": "On the page now:", "edit-delete": "Delete the program", "edit-down": "Down", "edit-down-of": "Down: $1", "edit-draft": "You have changes from $1 that are not saved.", "edit-draft-drop": "Discard them", "edit-draft-take": "Continue with them", "edit-duplicate": "Duplicate", "edit-ended": "It has ended", "edit-failed-answer": "The suggestion on the talk page could not be answered. Answer it there.", "edit-failed-blocked": "You are blocked from editing. Your text is kept in this browser.", "edit-failed-busy": "Others are saving at the same time. Save again.", "edit-failed-deleted": "The data page was deleted or moved meanwhile. Copy your text before you close.", "edit-failed-denied": "You may not edit the data page. Your text is kept in this browser.", "edit-failed-disallowed": "A filter of the wiki does not allow this edit. Change it, or ask an administrator.", "edit-failed-elsewhere": "This program is not on this data page, so that it cannot be edited here.", "edit-failed-id": "Choose another name in links: it is in use, or it has characters other than A-Z a-z 0-9 . _ -", "edit-failed-invalid": "The wiki does not accept this as JSON. Copy your text, and report this.", "edit-failed-lost": "The wiki saved the page, but merged it with another edit and some of your changes are missing. Save again.", "edit-failed-misfit": "Some of your changes no longer fit the page. Copy your text, cancel, and edit the program again.", "edit-failed-network": "The connection failed. Nothing is lost: save again when you are online.", "edit-failed-other": "The wiki did not save this.", "edit-failed-protected": "The data page is protected, so that you cannot save. Your text is kept in this browser.", "edit-failed-ratelimited": "The wiki asks you to wait. Save again in a minute.", "edit-failed-readonly": "The wiki is locked for maintenance. Save again in a few minutes.", "edit-failed-server": "The wiki answered with an error. Save again in a minute.", "edit-failed-session": "You are no longer logged in. Log in in another tab, then save again.", "edit-failed-spam": "The wiki takes a link or a title in this edit for spam. Remove it and save again.", "edit-failed-storage": "Your browser cannot keep a draft, so do not close this tab before you have saved.", "edit-failed-timeout": "The answer took too long. Save again; if it was saved already, it is not saved twice.", "edit-failed-title": "The program needs a title.", "edit-failed-token": "Your session is out of date. Save again.", "edit-failed-too-big": "The data page is too big for the wiki.", "edit-failed-unreadable": "The data page is not valid JSON, so that it cannot be edited here. Correct it there first.", "edit-failed-warning": "The wiki warns about this edit. If it is right, save it all the same.", "edit-field-dates": "Dates", "edit-field-duration": "Duration", "edit-field-end": "End", "edit-field-followedBy": "Followed by", "edit-field-id": "Name in links", "edit-field-in": "$1 ($2)", "edit-field-interpreted": "Interpretation", "edit-field-join": "How to take part", "edit-field-language": "Languages", "edit-field-materials": "Materials", "edit-field-notice": "Notice", "edit-field-owner": "Record kept by", "edit-field-page": "Link", "edit-field-partOf": "Part of", "edit-field-partners": "Partners", "edit-field-reviewed": "Last checked", "edit-field-scale": "Size", "edit-field-session": "One session", "edit-field-sources": "Sources", "edit-field-start": "Start", "edit-field-status": "Status", "edit-field-summary": "Summary", "edit-field-team": "Run by", "edit-field-title": "Title", "edit-filter-terms": "Filter: $1", "edit-gone": "removed", "edit-group-about": "About the program", "edit-group-materials": "Materials", "edit-group-record": "About this record", "edit-group-related": "Related programs", "edit-group-size": "Time and people", "edit-group-when": "When", "edit-group-who": "What it is about, and for whom", "edit-has-problems": "There {{PLURAL:$1|is $1 problem|are $1 problems}} in this program; see the form. You can save it all the same.", "edit-help-dates": "A day, such as 2026-12-03, or a minute with its zone, such as 2026-12-03T15:00Z.", "edit-help-duration": "How long the whole lasts, in words.", "edit-help-end": "2020, 2020-06 or 2020-06-15. For a paused program, the beginning of the pause.", "edit-help-followedBy": "The programs that came after it.", "edit-help-id": "Links to the program use it, so it stays the same for ever.", "edit-help-interpreted": "The languages with interpretation.", "edit-help-join": "Where one takes part. After the last day, the explorer says that it is closed.", "edit-help-language": "The languages it is held in.", "edit-help-materials": "What came out of it, such as slides and reports.", "edit-help-notice": "What readers have to know first, such as \u201CApplications are closed\u201D.", "edit-help-owner": "A user or a team.", "edit-help-page": "A page, or an address that begins with https://.", "edit-help-partOf": "The series or the program it is a part of.", "edit-help-partners": "Who helps.", "edit-help-reviewed": "When somebody last checked this record, such as 2026-11-27.", "edit-help-scale": "How many people or sessions, in words.", "edit-help-session": "In minutes.", "edit-help-sources": "Addresses of where the facts come from. They begin with https://.", "edit-help-start": "2020, 2020-06 or 2020-06-15.", "edit-help-status": "Choose one only if it does not follow from the dates.", "edit-help-summary": "What it is, in a sentence or two.", "edit-help-team": "Who holds it.", "edit-help-title": "What the program is called.", "edit-item": "$1 $2", "edit-json": "JSON", "edit-json-apply": "Use this", "edit-json-page": "Edit the whole page as JSON", "edit-json-wrong": "This is no JSON of the program. Its id has to stay the same.", "edit-kind-added": "Added \u201C$1\u201D", "edit-kind-changed": "Changed \u201C$1\u201D", "edit-kind-moved": "Moved \u201C$1\u201D", "edit-kind-removed": "Removed \u201C$1\u201D", "edit-language-of": "Language: $1", "edit-language-unknown": "There is no language \u201C$1\u201D. Choose one from the list, or write its code, such as pt-br.", "edit-loading": "Loading the data page \u2026", "edit-log-in": "Log in", "edit-new-term": "New term", "edit-new-term-help": "It is added to the list for all programs when you save.", "edit-new-term-of": "New term: $1", "edit-no-changes": "There are no changes.", "edit-none": "none", "edit-outdated": "Somebody has saved the page since you began. Your changes will be merged with it when you save.", "edit-part-end": "End", "edit-part-label": "Text", "edit-part-least": "Shortest", "edit-part-link": "Link", "edit-part-most": "Longest", "edit-part-start": "Start", "edit-part-until": "Last day to join", "edit-preview": "The list below shows your changes. Nobody else sees them until you save.", "edit-reason": "Why?", "edit-reason-help": "It is shown with your suggestion on the talk page. Say where you know it from.", "edit-redo": "Redo", "edit-remove": "Remove", "edit-remove-of": "Remove: $1", "edit-reply": "Reply: $1", "edit-review": "Show changes and save", "edit-save": "Save changes", "edit-save-anyway": "Save all the same", "edit-saved": "Your changes are saved.", "edit-saving": "Saving \u2026", "edit-see-difference": "See the edit", "edit-status-from-dates": "follows from the dates", "edit-suggest": "Send the suggestion", "edit-suggested": "Your suggestion is on the talk page.", "edit-suggestion": "Suggestion: $1", "edit-suggestion-decline": "Decline", "edit-suggestion-help": "You cannot save the data page yourself. Your changes become a suggestion on its talk page.", "edit-suggestion-open": "Open", "edit-suggestions": "Suggestions waiting ($1)", "edit-summary": "Summary of your edit", "edit-summary-help": "It is shown in the history of the data page.", "edit-title": "Edit \u201C$1\u201D", "edit-today": "Today", "edit-translate": "Other languages", "edit-unchanged": "The page has these changes already.", "edit-undo": "Undo", "edit-up": "Up", "edit-up-of": "Up: $1" }; // Tn = en_default

// src/editor/english.ts
var Re = new Map(Object.entries(Tn)); // Re = ENGLISH, Tn = en_default

// src/editor/page-text.ts
function Y(e) { // Y = idOf, e = record
  let t = e && e.id; // t = id, e = record
  return typeof t == "string" ? t : "";
}
function me(e) { // me = recordsOf, e = text
  let t = C(B(e), "programs"); // t = programs, C = fieldOf, B = parseJson, e = text
  return Array.isArray(t) ? t.filter((n) => typeof C(n, "id") == "string") : [];
}
function $e(e, t) { // $e = findRecord, e = text, t = id
  return me(e).find((n) => n.id === t) || null;
}
function An({ text: e }, t, n) { // An = changesIn, e = text, t = original, n = record
  var o; // o = _a
  let r = me(e).map(Y); // r = ids, me = recordsOf, e = text, Y = idOf
  return _n(t, n, (o = r[r.length - 1]) != null ? o : null);
}
function Fn({ text: e }, t) { // Fn = removalOf, e = text, t = original
  var o; // o = _a
  if (!t)
    return [];
  let n = me(e).map(Y), r = Y(t); // n = ids, me = recordsOf, e = text, Y = idOf, r = id, t = original
  return [{ kind: "remove", record: ["programs", r], value: t, after: (o = n[n.indexOf(r) - 1]) != null ? o : null }];
}
function _e(e, t) { // _e = textWith, e = base, t = changes
  let n = z(e.text, t); // n = applied, z = applyChanges, e = base, t = changes
  return n ? n.text : e.text;
}
function Mn(e) { // Mn = programOf, e = changes
  var n; // n = _a
  let t = e.find(({ record: [r] }) => r === "programs"); // t = change, e = changes, r = collection
  return t && (n = t.record[1]) != null ? n : null;
}

// src/editor/new-terms.ts
function ho({ text: e }, t) { // ho = termsOf, e = text, t = vocabulary
  let n = C(C(C(B(e), "vocabularies"), t), "terms"); // n = terms, C = fieldOf, B = parseJson, e = text, t = vocabulary
  return (0, P.x55)(n) ? Object.keys(n) : [];
}
function In(e, t, n, r) { // In = termChanges, e = base, t = record, n = newTerms, r = language
  return n.filter(({ vocabulary: o, id: s }) => N(t[o]).includes(s)).map(({ vocabulary: o, id: s, label: i }) => { // n = newTerms, o = vocabulary, s = id, N = listOf, t = record, i = label
    var l; // l = _a
    let a = ho(e, o); // a = ids, ho = termsOf, e = base, o = vocabulary
    return { kind: "add", record: ["vocabularies", o, "terms", s], value: { label: { [r]: i } }, after: (l = a[a.length - 1]) != null ? l : null };
  });
}
function Ln(e) { // Ln = newTermsIn, e = changes
  return e.flatMap((t) => { // e = changes, t = change
    let [n, r, , o] = t.record, s = t.kind === "add" && C(t.value, "label"), [i] = (0, P.x55)(s) ? Object.values(s) : []; // n = collection, r = vocabulary, o = id, t = change, s = label, C = fieldOf, i = text
    return n === "vocabularies" && r !== void 0 && o !== void 0 && typeof i == "string" ? [{ vocabulary: r, id: o, label: i }] : [];
  });
}
function jn({ list: e, labels: t }, n, r, o) { // jn = newTerm, e = list, t = labels, n = newTerms, r = vocabulary, o = label
  var l, c; // l = _a, c = _b
  let s = n.filter((u) => u.vocabulary === r).map(({ id: u }) => u), i = [...Array.from((c = (l = e.vocabularies.get(r)) == null ? void 0 : l.terms.keys()) != null ? c : []), ...s], a = i.find((u) => t.term(r, u).text.toLowerCase() === o.toLowerCase()); // s = others, n = newTerms, u = id, r = vocabulary, i = ids, c = _b, l = _a, e = list, a = same, t = labels, o = label
  return a != null ? a : { vocabulary: r, id: re(o, i), label: o };
}
function Dn(e, t, n) { // Dn = withNewTerms, e = labels, t = newTerms, n = language
  return b(y({}, e), { term: (r, o) => { // b = __spreadProps, y = __spreadValues, e = labels, r = facet, o = term
    let s = t.find(({ vocabulary: i, id: a }) => i === r && a === o); // s = found, t = newTerms, i = vocabulary, a = id, r = facet, o = term
    return s ? { text: s.label, language: n } : e.term(r, o);
  } });
}

// src/editor/save-session.ts
function Nn(e, t) { // Nn = saveSession, e = session, t = onStep
  return F(this, null, function* () {
    let { store: n, editor: r, source: o } = e, { summary: s, decisions: i, captcha: a, captchaAnswer: l } = n.get(); // n = store, r = editor, o = source, e = session, s = summary, i = decisions, a = captcha, l = captchaAnswer
    n.set({ isBusy: !0, trouble: null });
    let c = yield Ht(r, y({ // c = outcome, Ht = saveChanges, r = editor, y = __spreadValues
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
        let u = c.conflicts.map(G); // u = keys, c = outcome, G = conflictKey
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
function wo({ store: e }, t, n) { // wo = sentencesOf, e = store, t = context, n = msg
  let r = b(y({}, t), { msg: n }); // r = words, b = __spreadProps, y = __spreadValues, t = context, n = msg
  return e.get().differences.flatMap(({ kind: o, record: s, title: i, rows: a }) => { // e = store, o = kind, s = record, i = title, a = rows
    let l = n(`edit-kind-${o}`, ne(r, s, i)), c = s[0] === "programs" && o !== "removed" ? a : []; // l = start, n = msg, o = kind, ne = recordText, r = words, s = record, i = title, c = fields, a = rows
    return c.length ? c.map(({ field: u, from: f, to: p }) => { // c = fields, u = field, f = from, p = to
      let m = [...o === "added" ? [] : [D(r, u, f)], D(r, u, p)]; // m = values, o = kind, D = describeValue, r = words, u = field, f = from, p = to
      return `${l}: ${ue(r, u)}: ${m.join(" \u2192 ")}`;
    }) : [l];
  });
}
function Bn(e, t, n, r) { // Bn = suggestChanges, e = session, t = context, n = msg, r = onStep
  return F(this, null, function* () {
    let { store: o, editor: s, source: i } = e, { summary: a, captcha: l, captchaAnswer: c } = o.get(), u = t.list.talk || "", f = { page: i, base: e.base.revision, changes: e.changes() }, p = Cn(f); // o = store, s = editor, i = source, e = session, a = summary, l = captcha, c = captchaAnswer, u = talk, t = context, f = content, p = id, Cn = proposalId
    o.set({ isBusy: !0, trouble: null });
    let m = yield s.read(u); // m = page, s = editor, u = talk
    if (m.kind === "failed") {
      e.fail(m);
      return;
    }
    let h = qe(m.text).proposals.some((_) => _.id === p), v = wo(e, t, n), O = h ? { kind: "unchanged" } : yield s.addSection(y({ // h = isThere, qe = findProposals, m = page, _ = proposal, p = id, v = sentences, wo = sentencesOf, e = session, t = context, n = msg, O = result, s = editor, y = __spreadValues
      title: u,
      heading: fe(n("edit-suggestion", o.get().differences.map(({ record: _, title: M }) => ne(t, _, M)).join(", ").slice(0, 150))),
      text: Sn(f, v, a)
    }, l && { captcha: { id: l.id, answer: c } }));
    switch (o.set({ captcha: null, captchaAnswer: "" }), O.kind) {
      case "saved":
      case "unchanged":
        e.dropDraft(), o.set({ step: "saved", isBusy: !1, saved: null }), e.settle(), r();
        break;
      case "captcha":
        o.set({ captcha: O, isBusy: !1 });
        break;
      case "conflict":
        e.fail({ kind: "busy" });
        break;
      default:
        e.fail(O);
    }
  });
}

// src/edit/summary.ts
var xo = ["added", "removed", "changed", "moved"]; // xo = ORDER
function bo({ kind: e, rows: t }) { // bo = fieldsOf, e = kind, t = rows
  let n = /* @__PURE__ */ new Map(); // n = names
  for (let { field: r } of e === "changed" ? t : []) { // r = field, e = kind, t = rows
    let [o = ""] = r; // o = name, r = field
    n.set(o, [...n.get(o) || [], r]);
  }
  return [...n].map(([r, o]) => ({ name: r, paths: o }));
}
function Jn(e) { // Jn = summarize, e = differences
  let t = e.map((n) => { // t = parts, e = differences, n = difference
    let { kind: r, record: o, title: s } = n; // r = kind, o = record, s = title, n = difference
    return { kind: r, of: o.length ? o[o.length - 2] : "page", record: o, title: s, fields: bo(n) };
  });
  return xo.reduce((n, r) => n.concat(t.filter((o) => o.kind === r)), []);
}

// src/editor/summary-text.ts
var Xn = 490; // Xn = MOST_CHARACTERS
function Vn(e, t, n) { // Vn = summaryText, e = context, t = differences, n = msg
  let o = Jn(t).map(({ kind: s, record: i, title: a, fields: l }) => { // o = text, Jn = summarize, t = differences, s = kind, i = record, a = title, l = fields
    var f; // f = _a
    let c = n(`edit-kind-${s}`, te(e, a, (f = i[i.length - 1]) != null ? f : "")), u = l.map(({ name: p, paths: m }) => { // c = start, n = msg, s = kind, te = titleText, e = context, a = title, f = _a, i = record, u = names, l = fields, p = name, m = paths
      let h = m.map(([, v]) => v).filter(Boolean); // h = languages, m = paths, v = language
      return ce(b(y({}, e), { msg: n }), p) + (h.length && e.fields.some((v) => v.name === p && /text/.test(v.control)) ? ` (${h.join(", ")})` : "");
    });
    return u.length ? `${c}: ${u.join(", ")}` : c;
  }).join("; ");
  return o.length > Xn ? `${o.slice(0, Xn)}\u2026` : o;
}

// src/editor/actions.ts
var vo = 1500; // vo = ONE_WORD
function Wn({ title: e }) { // Wn = titleOf, e = title
  let t = typeof e == "object" && e ? Object.values(e)[0] : e; // t = text, e = title
  return typeof t == "string" ? t : "";
}
function Un(e, { context: t, focus: n, focusHeading: r, confirm: o, close: s }) { // Un = createActions, e = session, t = context, n = focus, r = focusHeading, o = confirm, s = close
  let { store: i, drafts: a, editor: l, source: c } = e, u = (0, oe.x36)({ language: "en", texts: /* @__PURE__ */ new Map() }, Re), f = "", p = 0, m = (g, E = !1) => { // i = store, a = drafts, l = editor, c = source, e = session, u = english, Re = ENGLISH, f = lastField, p = lastTime, m = replace, g = record, E = isIdAutomatic
    let { record: R, past: k } = i.get(); // R = before, k = past, i = store
    f = "", e.setRecord({ record: g, isIdAutomatic: E, past: [...k, R], future: [] });
  }, h = () => { // h = showReview
    e.settle();
    let g = Rn(e.base.text, _e(e.base, e.changes())) || []; // g = differences, Rn = differencesBetween, e = session, _e = textWith
    i.set({ step: "review", differences: g, trouble: null, summary: i.get().isSuggestion ? "" : Vn(t(), g, u) }), r();
  }, v = (g) => { // v = refuse, g = kind
    n(`${t().idPrefix}-${g}`), e.fail({ kind: g });
  }, O = () => F(null, null, function* () {
    let { suggestion: g } = i.get(), E = e.changes(); // g = suggestion, i = store, E = changes, e = session
    yield Nn(e, r), g && i.get().step === "saved" && (yield mt(e, t().list.talk || "", g, $(E, g.changes) ? "taken" : "partly", "", u));
  }), _ = () => { // _ = mayLose
    let { step: g } = i.get(); // g = step, i = store
    return g !== "saved" && g !== "loading" && e.changes().length > 0;
  }, M = (g, E) => F(null, null, function* () {
    let R = yield l.read(c, g); // R = page, l = editor, c = source, g = revision
    if (R.kind === "failed")
      return e.fail(R), !1;
    let k = { text: g ? R.text : "", revision: g }, A = Mn(E), j = A === null ? null : $e(_e(k, E), A); // k = base, g = revision, R = page, A = program, Mn = programOf, E = changes, j = record, $e = findRecord, _e = textWith
    return A === null || !j ? (e.fail({ kind: "misfit" }), !1) : (e.begin(k, $e(k.text, A) ? A : null, j, Ln(E)), r(), !0);
  });
  return {
    change: (g, E, R = !1) => { // g = name, E = value, R = continues
      let { record: k, past: A, isIdAutomatic: j, original: H } = i.get(), he = R && f === g && Date.now() - p < vo; // k = record, A = past, j = isIdAutomatic, H = original, i = store, he = isSame, R = continues, f = lastField, g = name, p = lastTime, vo = ONE_WORD
      f = g, p = Date.now();
      let Z = ze(k, g, E), Ct = j && !H && g !== "id"; // Z = next, ze = withField, k = record, g = name, E = value, Ct = isAutomatic, j = isIdAutomatic, H = original
      e.setRecord({
        record: Ct && g === "title" ? ze(Z, "id", re(Wn(Z), e.usedIds())) : Z,
        isIdAutomatic: Ct,
        past: he ? A : [...A, k],
        future: []
      });
    },
    replace: m,
    addTerm: (g, E) => { // g = vocabulary, E = label
      let { record: R, newTerms: k, past: A } = i.get(), j = jn(t(), k, g, E), [H, he] = typeof j == "string" ? [j, k] : [j.id, [...k, j]], Z = N(R[g]); // R = record, k = newTerms, A = past, i = store, j = term, jn = newTerm, t = context, g = vocabulary, E = label, H = id, he = all, Z = chosen, N = listOf
      f = "", e.setRecord({ newTerms: he, record: ze(R, g, Z.includes(H) ? Z : [...Z, H]), past: [...A, R], future: [] });
    },
    retire: () => {
      n(`${t().idPrefix}-end`), m(b(y({}, i.get().record), { status: "past", end: (0, J.x63)() }));
    },
    duplicate: () => {
      let { record: g } = i.get(); // g = record, i = store
      e.begin(e.base, null, b(y({}, g), { id: re(Wn(g), e.usedIds()) })), r();
    },
    remove: () => {
      i.set({ isRemoved: !0 }), h();
    },
    undo: () => {
      let { record: g, past: E, future: R } = i.get(), k = E[E.length - 1]; // g = record, E = past, R = future, i = store, k = before
      k && (f = "", e.setRecord({ record: k, past: E.slice(0, -1), future: [...R, g] }));
    },
    redo: () => {
      let { record: g, past: E, future: R } = i.get(), k = R[R.length - 1]; // g = record, E = past, R = future, i = store, k = next
      k && (f = "", e.setRecord({ record: k, past: [...E, g], future: R.slice(0, -1) }));
    },
    review: () => {
      let { original: g, record: E } = i.get(), R = Y(E).trim(); // g = original, E = record, i = store, R = id, Y = idOf
      yt(g, E).title === void 0 ? v("title") : !g && (!le.x64.test(R) || e.usedIds().includes(R)) ? v("id") : h();
    },
    back: () => {
      i.set({ step: "form", isRemoved: !1, trouble: null }), e.settle(), r();
    },
    setSummary: (g) => i.set({ summary: g }),
    answerCaptcha: (g) => i.set({ captchaAnswer: g }),
    decide: (g, E) => i.set({ decisions: new Map([...i.get().decisions, [g, E]]) }),
    save: () => {
      i.get().isBusy || (i.get().isSuggestion ? Bn(e, t(), u, r) : O());
    },
    cancel: () => {
      let g = _(); // g = hasChanges, _ = mayLose
      (!g || o(t().msg("edit-cancel-question"))) && (g && e.dropDraft(), s());
    },
    close: s,
    takeSuggestion: (g) => F(null, null, function* () {
      (yield M(g.base, g.changes)) && i.set({ suggestion: g });
    }),
    declineSuggestion: (g, E) => mt(e, t().list.talk || "", g, "declined", E, u),
    takeDraft: () => F(null, null, function* () {
      let g = a.read(); // g = draft, a = drafts
      _() && !o(t().msg("edit-cancel-question")) || g && (yield M(g.base, g.changes)) && (i.set({ draftTime: null }), e.settle());
    }),
    dropDraft: () => {
      a.remove(), i.set({ draftTime: null }), e.settle(), r();
    },
    focus: n
  };
}

// runtime:src/app/labels.ts
var ht = require("program-explorer-runtime"); // ht = import_program_explorer_runtime

// runtime:src/messages/format.ts
var wt = require("program-explorer-runtime"); // wt = import_program_explorer_runtime

// runtime:src/messages/message-texts.ts
var ge = require("program-explorer-runtime"); // ge = import_program_explorer_runtime

// runtime:src/programs/json-object.ts
var xt = require("program-explorer-runtime"); // xt = import_program_explorer_runtime

// src/editor/context.ts
function Kn(r, o) { // Kn = withMessages, r = _0, o = _1
  return F(this, arguments, function* (e, { environment: { wiki: t }, messages: { language: n } }) {
    let s = `Module:Program explorer/i18n/editor/${n}.json`; // s = title, n = language
    if (n === ge.x34 || n === ge.x33)
      return e;
    try {
      let { pages: [i] } = yield t.readPages([s], [], null), a = Object.entries((0, xt.x54)(i ? i.text : "")).filter((l) => typeof l[1] == "string"); // i = page, t = wiki, s = title, a = texts, l = field
      return b(y({}, e), { msg: (0, oe.x36)({ language: n, texts: new Map(a) }, Re) });
    } catch (i) {
      return e;
    }
  });
}
function qn(e, t) { // qn = withLanguages, e = context, t = names
  let n = new Map(Array.from(t, ([r, o]) => { // n = languages, t = names, r = code, o = name
    let s = e.format.language(r); // s = translated, e = context, r = code
    return [r, s === r ? o : s];
  }));
  return b(y({}, e), { languages: n });
}
function bt({ environment: { wiki: e }, messages: t }, n) { // bt = listContext, e = wiki, t = messages, n = list
  let r = (0, oe.x36)(t), { language: o } = t, s = (0, wt.x32)(o, r); // r = words, t = messages, o = language, s = format
  return {
    list: n,
    format: s,
    labels: (0, ht.x7)(n, r, s, e.languages, e.contentLanguage, o),
    fields: Qt(Array.from(n.vocabularies.keys()))
  };
}
function zn(e) { // zn = createEditorContext, e = subject
  let { environment: { wiki: t }, host: n, messages: r, list: o, source: s } = e; // t = wiki, n = host, r = messages, o = list, s = source, e = subject
  return b(y({}, bt(e, o)), {
    msg: (0, oe.x36)(r, Re),
    pageLanguage: t.contentLanguage,
    idPrefix: "program-explorer-edit",
    level: n.level,
    today: (0, J.x63)(),
    languages: /* @__PURE__ */ new Map(),
    urlOf: t.urlOf,
    title: s
  });
}

// runtime:src/app/store.ts
var vt = require("program-explorer-runtime"); // vt = import_program_explorer_runtime

// src/edit/draft.ts
var Gn = 1; // Gn = FORMAT
function Yn({ page: e, user: t }) { // Yn = draftKey, e = page, t = user
  return `programExplorer-draft-${JSON.stringify([e, t])}`;
}
function Hn({ page: e, user: t, base: n, time: r, changes: o }) { // Hn = draftText, e = page, t = user, n = base, r = time, o = changes
  return o.length ? JSON.stringify({ format: Gn, page: e, user: t, base: n, time: r, changes: o }) : null;
}
function Zn(e, { page: t, user: n }) { // Zn = readDraft, e = text, t = page, n = user
  if (e === null)
    return { kind: "none" };
  let r = B(e), [o, s] = [C(r, "base"), C(r, "time")], i = Ke(C(r, "changes")); // r = raw, B = parseJson, e = text, o = base, s = time, C = fieldOf, i = changes, Ke = readChanges
  return C(r, "format") !== Gn || !i || typeof o != "number" || typeof s != "number" ? { kind: "unreadable" } : C(r, "page") !== t || C(r, "user") !== n ? { kind: "foreign" } : i.length ? { kind: "ready", draft: { page: t, user: n, base: o, time: s, changes: i } } : { kind: "none" };
}

// src/editor/draft-storage.ts
function Qn(e, t) { // Qn = createDraftStorage, e = storage, t = owner
  let n = Yn(t), r = (s, i) => { // n = key, Yn = draftKey, t = owner, r = attempt, s = act, i = otherwise
    try {
      return s();
    } catch (a) {
      return i;
    }
  }, o = () => r(() => e().removeItem(n), void 0);
  return {
    read: () => {
      let s = Zn(r(() => e().getItem(n), null), t); // s = found, Zn = readDraft, r = attempt, e = storage, n = key, t = owner
      return s.kind === "ready" ? s.draft : null;
    },
    keep: (s) => { // s = draft
      let i = Hn(b(y(y({}, s), t), { time: Date.now() })); // i = text, Hn = draftText, b = __spreadProps, y = __spreadValues, s = draft, t = owner
      return i === null ? (o(), !0) : r(() => (e().setItem(n, i), !0), !1);
    },
    remove: o
  };
}

// src/editor/preview.ts
var er = "program-explorer--unsaved", ko = 1e4; // er = UNSAVED, ko = MOST_ALIKE
function Co(e, t) { // Co = indexOf, e = text, t = id
  let n = C(B(e), "programs"); // n = programs, C = fieldOf, B = parseJson, e = text
  return Array.isArray(n) ? n.findIndex((r) => C(r, "id") === t) : -1;
}
function tr({ environment: { wiki: e, load: t }, host: n, included: r, text: o, list: s, explorer: i }, a, l) { // tr = createPreview, e = wiki, t = load, n = host, r = included, o = loaded, s = list, i = explorer, a = onProblems, l = programId
  let c = "", u = o, f = (p) => { // c = latest, u = drawn, o = loaded, f = update, p = text
    let m = p === o ? s : (0, we.x60)(p, (0, J.x62)(e), r).list; // m = next, p = text, o = loaded, s = list, e = wiki, r = included
    m && p !== u && (u = p, i.update(m));
  };
  return {
    draw: (p, m) => { // p = text, m = isUnsaved
      c = p, f(p), n.root.classList.toggle(er, m), t.validator().then(({ parsePrograms: h }) => { // c = latest, p = text, f = update, n = host, er = UNSAVED, m = isUnsaved, t = load, h = parsePrograms
        c === p && a(h(p, (0, J.x62)(e), r, ko).problems.filter(({ path: [v, O] }) => v === "programs" && O === Co(p, l())));
      }).catch((h) => e.log("The problems of the data cannot be found.", h));
    },
    end: (p) => { // p = text
      c = "", n.root.classList.remove(er), f(p);
    }
  };
}

// src/editor/session.ts
var So = 400, nr = { // So = PAUSE, nr = START
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
function rr(e, t, n) { // rr = createSession, e = editor, t = subject, n = storage
  let { source: r } = t, o = (0, vt.x8)(nr), s = tr(t, (l) => o.set({ problems: l }), () => Y(o.get().record)), i = 0, a = { // r = source, t = subject, o = store, nr = START, s = preview, tr = createPreview, l = problems, Y = idOf, i = timer, a = session
    editor: e,
    source: r,
    store: o,
    drafts: Qn(n, { page: r, user: e.user }),
    base: { text: "", revision: 0 },
    newest: t.text,
    changes: () => {
      let { original: l, record: c, isRemoved: u, newTerms: f } = o.get(); // l = original, c = record, u = isRemoved, f = newTerms, o = store
      return u ? Fn(a.base, l) : [...In(a.base, c, f, t.environment.wiki.contentLanguage), ...An(a.base, l, c)];
    },
    usedIds: () => me(a.base.text).map(Y),
    begin: (l, c, u, f = []) => { // l = base, c = program, u = record, f = newTerms
      var m; // m = _a
      a.base = l;
      let p = c === null ? null : $e(l.text, c); // p = original, c = program, $e = findRecord, l = base
      if (c !== null && !p && !u) {
        a.fail({ kind: me(l.text).length ? "elsewhere" : "unreadable" });
        return;
      }
      o.set(b(y({}, nr), {
        newTerms: f,
        draftTime: o.get().draftTime,
        isSuggestion: o.get().isSuggestion,
        suggestions: o.get().suggestions,
        step: "form",
        original: p,
        record: (m = u != null ? u : p) != null ? m : { id: re("", a.usedIds()), title: "" },
        isIdAutomatic: !p && !u
      })), a.settle();
    },
    setRecord: (l) => { // l = change
      o.set(b(y({}, l), { trouble: null, saved: null })), window.clearTimeout(i), i = window.setTimeout(a.settle, So);
    },
    settle: () => {
      window.clearTimeout(i);
      let { step: l, draftTime: c, trouble: u } = o.get(), f = a.changes(), p = l !== "saved" && f.length > 0; // l = step, c = draftTime, u = trouble, o = store, f = changes, a = session, p = isUnsaved
      s.draw(p ? _e(a.base, f) : a.newest, p), l === "form" && c === null && !a.drafts.keep({ base: a.base.revision, changes: f }) && !u && o.set({ trouble: { kind: "storage" } });
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
var Po = ["protected", "denied"], Eo = 1e4; // Po = CAN_SUGGEST, Eo = LOOK_AGAIN_AFTER
function or(e, t, n) { // or = openEditor, e = editor, t = subject, n = id
  let { environment: { wiki: r }, host: { root: o }, messages: { language: s }, source: i } = t, a = document.activeElement, l = document.createElement("div"); // r = wiki, o = root, s = language, i = source, t = subject, a = opener, l = box
  l.lang = s, l.dir = (0, Ye.x31)(s), o.insertBefore(l, o.firstChild);
  let c = rr(e, t, () => localStorage), { store: u, drafts: f } = c, p = zn(t), m = "", h = Date.now(), v = (k) => { // c = session, rr = createSession, e = editor, t = subject, u = store, f = drafts, p = context, zn = createEditorContext, m = toFocus, h = lastLook, v = onUnload, k = event
    let { step: A } = u.get(); // A = step, u = store
    l.isConnected && A !== "saved" && A !== "loading" && c.changes().length && (k.preventDefault(), k.returnValue = "");
  }, O = () => F(null, null, function* () {
    let { step: k } = u.get(); // k = step, u = store
    if (Date.now() - h < Eo || k === "saved" || k === "loading")
      return;
    h = Date.now();
    let A = yield e.read(i); // A = page, e = editor, i = source
    A.kind === "page" && u.set({ isOutdated: A.revision !== c.base.revision });
  }), _ = () => { // _ = lookAgain
    O();
  }, M = () => { // M = close
    window.removeEventListener("beforeunload", v), window.removeEventListener("focus", _), R(), (0, d.x4)(null, l), l.remove(), c.end(), location.hash.includes(V.x10) && history.replaceState(history.state, "", "#programs"), a instanceof HTMLElement && a.isConnected && a.focus();
  }, g = () => { // g = focusHeading
    let k = document.getElementById(`${p.idPrefix}-heading`); // k = heading, p = context
    k && (k.tabIndex = -1, k.focus());
  }, E = Un(c, {
    context: () => p,
    focus: (k) => { // k = target
      m = k;
    },
    focusHeading: g,
    confirm: (k) => window.confirm(k),
    close: M
  }), R = u.subscribe((k) => { // R = unsubscribe, u = store, k = state
    var j; // j = _a
    let A = Dn(p.labels, k.newTerms, p.pageLanguage); // A = labels, Dn = withNewTerms, p = context, k = state
    (0, d.x4)(/* @__PURE__ */ (0, d.x3)(yn, { view: { context: b(y({}, p), { labels: A }), state: k, actions: E } }), l), m && ((j = document.getElementById(m)) == null || j.focus(), m = "");
  });
  return window.addEventListener("beforeunload", v), window.addEventListener("focus", _), u.set({}), l.scrollIntoView(), r.languageNames().then((k) => { // v = onUnload, _ = lookAgain, u = store, l = box, r = wiki, k = names
    p = qn(p, k), l.isConnected && u.set({});
  }), Promise.all([e.read(i), Kn(p, t)]).then(([k, { msg: A }]) => { // e = editor, i = source, Kn = withMessages, p = context, t = subject, k = page, A = msg
    if (p = b(y({}, p), { msg: A }), !l.isConnected)
      return;
    if (k.kind === "failed") {
      c.fail(k);
      return;
    }
    c.newest = k.text, p = y(y({}, p), bt(t, (0, we.x60)(k.text, (0, J.x62)(r), t.included).list || t.list));
    let j = f.read(), H = !!(k.refusal && Po.includes(k.refusal.failure) && p.list.talk); // j = draft, f = drafts, H = isSuggestion, k = page, Po = CAN_SUGGEST, p = context
    u.set({ draftTime: j && j.time, isSuggestion: H }), c.begin(k, n, null), u.set({ trouble: u.get().trouble || (H ? null : k.refusal) }), g(), k.refusal || En(c, p.list.talk).then((he) => u.set({ suggestions: he }));
  }), () => (l.isConnected && E.cancel(), !l.isConnected);
}

// src/editor/edit.ts
function ir(e) { // ir = createEdit, e = createPageEditor
  let t = () => !0; // t = cancel
  return (n, r) => { // n = subject, r = id
    t() && (t = or(e(), n, r));
  };
}

// src/wiki/mediawiki-edit.ts
var sr = { formatversion: "2", errorformat: "plaintext", errorsuselocal: !0, uselang: "user" }, Oo = [ // sr = COMMON, Oo = CODES
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
function kt(e) { // kt = failureOf, e = code
  let [, t = "other"] = Oo.find(([n]) => n.test(e)) || []; // t = failure, Oo = CODES, n = pattern, e = code
  return t;
}
function ye(e, t = "") { // ye = failed, e = failure, t = words
  return { kind: "failed", failure: e, words: t };
}
function ar(e, { errors: t = [], textStatus: n, xhr: r }) { // ar = explain, e = code, t = errors, n = textStatus, r = xhr
  if (e === "http") {
    let s = r && r.status || 0; // s = status, r = xhr
    return ye(n === "timeout" ? "timeout" : s === 429 ? "ratelimited" : s ? "server" : "network");
  }
  if (e === "ok-but-empty")
    return ye("server");
  let o = t.map(({ text: s = "" }) => s).filter(Boolean).join(`
`);
  return ye(kt(e), o);
}
function dr(e) { // dr = answerOf, e = request
  return new Promise((t) => { // t = resolve
    e.then(
      (n) => t({ result: n }),
      (n, r) => t({ code: String(n), details: r || {} })
    );
  });
}
function Ro({ query: { pages: [e] } }) { // Ro = readPage, e = page
  let [t] = e.revisions || [], [n] = e.actions && e.actions.edit || []; // t = revision, e = page, n = error
  return {
    kind: "page",
    title: e.title,
    text: t && t.slots.main.content || "",
    revision: t ? t.revid : 0,
    contentModel: t ? t.slots.main.contentmodel : "json",
    refusal: n ? ye(kt(n.code), n.text) : null
  };
}
function $o({ edit: e = {} }) { // $o = readSave, e = edit
  let { result: t, captcha: n, nochange: r, oldrevid: o = 0, newrevid: s, code: i = "", info: a = "" } = e; // t = result, n = captcha, r = nochange, o = oldrevid, s = newrevid, i = code, a = info, e = edit
  return n ? { kind: "captcha", id: String(n.id), question: n.url ? "" : n.question || "", image: n.url || "" } : t !== "Success" ? ye(kt(i), a) : r || !s ? { kind: "unchanged" } : { kind: "saved", before: o, revision: s };
}
function _o({ text: e, base: t, summary: n }) { // _o = ofSave, e = text, t = base, n = summary
  return y({
    text: e,
    summary: n
  }, t ? { baserevid: String(t), nocreate: !0 } : { createonly: !0, contentmodel: "json", contentformat: "application/json" });
}
function lr() { // lr = createPageEditor
  let e = new mw.Api(), t = mw.config.get("wgUserName") || "", n = (i, a) => F(null, [i, a], function* ({ title: r, captcha: o }, s) { // e = api, t = user, n = post, i = _0, a = _1, F = __async, r = title, o = captcha, s = parameters
    let l = yield dr(e.postWithToken("csrf", y(y(y(b(y({}, sr), { // l = answer, dr = answerOf, e = api, y = __spreadValues, b = __spreadProps, sr = COMMON
      action: "edit",
      title: r
    }), s), t ? { assert: "user", assertuser: t } : {}), o ? { captchaid: o.id, captchaword: o.answer } : {})));
    return "result" in l ? $o(l.result) : l.code === "editconflict" || l.code === "articleexists" ? { kind: "conflict" } : ar(l.code, l.details);
  });
  return {
    user: t,
    read: (r, o) => F(null, null, function* () {
      let s = yield dr(e.get(y(b(y({}, sr), { // s = answer, dr = answerOf, e = api, y = __spreadValues, b = __spreadProps, sr = COMMON
        action: "query",
        prop: ["revisions", "info"],
        rvprop: ["ids", "content", "contentmodel"],
        rvslots: "main",
        intestactions: "edit",
        intestactionsdetail: "full"
      }), o ? { revids: o } : { titles: r })));
      try {
        return "result" in s ? Ro(s.result) : ar(s.code, s.details);
      } catch (i) {
        return ye("server");
      }
    }),
    save: (r) => n(r, _o(r)),
    addSection: (r) => n(r, { section: "new", sectiontitle: r.heading, text: r.text })
  };
}

// src/editor.ts
var To = ir(lr); // To = edit, ir = createEdit, lr = createPageEditor
}
};
// </nowiki>