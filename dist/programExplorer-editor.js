// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).editor = {
runtime: '9042692eb8b93ba4',
create: function ( require, module ) {
"use strict";
var De = Object.defineProperty, Cr = Object.defineProperties, Pr = Object.getOwnPropertyDescriptor, Er = Object.getOwnPropertyDescriptors, Or = Object.getOwnPropertyNames, Ne = Object.getOwnPropertySymbols;
var it = Object.prototype.hasOwnProperty, Nt = Object.prototype.propertyIsEnumerable;
var jt = (e, t, n) => t in e ? De(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, g = (e, t) => {
  for (var n in t || (t = {}))
    it.call(t, n) && jt(e, n, t[n]);
  if (Ne)
    for (var n of Ne(t))
      Nt.call(t, n) && jt(e, n, t[n]);
  return e;
}, v = (e, t) => Cr(e, Er(t));
var Be = (e, t) => {
  var n = {};
  for (var r in e)
    it.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && Ne)
    for (var r of Ne(e))
      t.indexOf(r) < 0 && Nt.call(e, r) && (n[r] = e[r]);
  return n;
};
var Rr = (e, t) => {
  for (var n in t)
    De(e, n, { get: t[n], enumerable: !0 });
}, $r = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of Or(t))
      !it.call(e, o) && o !== n && De(e, o, { get: () => t[o], enumerable: !(r = Pr(t, o)) || r.enumerable });
  return e;
};
var _r = (e) => $r(De({}, "__esModule", { value: !0 }), e);
var _ = (e, t, n) => new Promise((r, o) => {
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
var Zo = {}; // Zo = editor_exports
Rr(Zo, {
  create: () => Ho,
  edit: () => Go
});
module.exports = _r(Zo);

// runtime:src/programs/parse-for-readers.ts
var se = require("program-explorer-runtime"); // se = import_program_explorer_runtime

// runtime:src/programs/parse-options.ts
var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// runtime:preact
var d = require("program-explorer-runtime"); // d = import_program_explorer_runtime

// runtime:src/app/url.ts
var z = require("program-explorer-runtime"); // z = import_program_explorer_runtime

// runtime:src/programs/kinds.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// src/edit/json-value.ts
var Tr = 512; // Tr = MOST_LEVELS
function Dt(e, t) { // Dt = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some((n) => Dt(n, t - 1)));
}
function W(e) { // W = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return Dt(t, Tr) ? void 0 : t;
  } catch (t) {
    return;
  }
}
function S(e, t) { // S = fieldOf, e = value, t = name
  return (0, O.x55)(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}
function M(e, t) { // M = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t))
    return e.length === t.length && e.every((n, r) => M(n, t[r]));
  if ((0, O.x55)(e) && (0, O.x55)(t)) {
    let n = Object.keys(e); // n = keys, e = one
    return n.length === Object.keys(t).length && n.every((r) => M(e[r], S(t, r)));
  }
  return e === t;
}

// src/edit/compare-values.ts
function Je(e, t, n, r, o, s = []) { // Je = compareValues, e = record, t = field, n = from, r = to, o = visit, s = skipped
  if (M(n, r))
    return;
  if (!(0, O.x55)(n) || !(0, O.x55)(r)) {
    o({ kind: "edit", record: e, field: t, from: n, to: r });
    return;
  }
  let i = null; // i = after
  for (let a of Object.keys(n)) // a = key, n = from
    S(r, a) === void 0 ? o({ kind: "edit", record: e, field: [...t, a], from: n[a], to: void 0, after: i }) : i = a;
  i = null;
  for (let a of Object.keys(r)) { // a = key, r = to
    let l = S(n, a); // l = old, S = fieldOf, n = from, a = key
    l === void 0 ? o({ kind: "edit", record: e, field: [...t, a], from: void 0, to: r[a], after: i }) : s.includes(a) || Je(e, [...t, a], l, r[a], o), i = a;
  }
}
function Oe(e, t, n) { // Oe = editsBetween, e = record, t = from, n = to
  let r = []; // r = edits
  return Je(e, [], t, n, (o) => r.push(o)), r;
}

// src/edit/json-text.ts
function Bt(e) { // Bt = open, e = text
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
function ae(e) { // ae = write, e = value
  if (typeof e == "string")
    return e;
  let t = e.members.map(({ head: n, value: r, tail: o }) => n + ae(r) + o).join(","); // t = members, e = value, n = head, r = inner, o = tail, ae = write
  return e.isList ? `[${t}${e.close}]` : `{${t}${e.close}}`;
}
function Re({ members: e }, t) { // Re = indexOfName, e = members, t = name
  var r; // r = _a
  let n = e.length - 1; // n = index, e = members
  for (; n >= 0 && ((r = e[n]) == null ? void 0 : r.name) !== t; ) // n = index, r = _a, e = members, t = name
    n--;
  return n;
}

// src/edit/record-order.ts
function Jt(e) { // Jt = createOrder, e = ids
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
function Vt(e, t) { // Vt = movedIds, e = before, t = after
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

// src/edit/records.ts
var Xt = ["needs", "programs"], Ar = ["vocabularies", "series", ...Xt], Fr = ["terms"]; // Xt = LISTS, Ar = PAGE_COLLECTIONS, Fr = VOCABULARY_COLLECTIONS
function me({ length: e, 0: t }) { // me = collectionsOf, e = length, t = first
  return e === 0 ? Ar : e === 2 && t === "vocabularies" ? Fr : [];
}
function Y([e]) { // Y = isInList, e = first
  return Xt.includes(e);
}
function H(e) { // H = openPage, e = text
  let t = e.trim() || "{}", n = Math.max(e.indexOf(t), 0); // t = json, e = text, n = start
  return (0, O.x55)(W(t)) ? { name: null, head: e.slice(0, n), value: t, tail: e.slice(n + t.length) } : null;
}
function Wt({ head: e, value: t, tail: n }) { // Wt = writePage, e = head, t = value, n = tail
  return e + ae(t) + n;
}
function N(e) { // N = valueOf, e = member
  return e && JSON.parse(ae(e.value));
}
function Kt(e, t) { // Kt = openAs, e = isList, t = member
  if (typeof t.value == "string" && t.value.startsWith(e ? "[" : "{")) {
    t.value = Bt(t.value);
    let n = /* @__PURE__ */ new Set(); // n = ids
    for (let r of e ? t.value.members : []) { // r = item, e = isList, t = member
      let o = S(N(r), "id"); // o = id, S = fieldOf, N = valueOf, r = item
      r.name = typeof o == "string" && !n.has(o) ? o : null, n.add(o);
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value;
}
function ge(e) { // ge = openObject, e = member
  return Kt(!1, e);
}
function ye(e, t) { // ye = memberOf, e = branch, t = name
  return e ? e.members[Re(e, t)] : void 0;
}
function Z(e, t) { // Z = openRecords, e = owner, t = collection
  let n = ye(ge(e), t[t.length - 1]); // n = member, ye = memberOf, ge = openObject, e = owner, t = collection
  return n ? Kt(Y(t), n) : null;
}
function D(e, t) { // D = findRecord, e = page, t = path
  let n = e; // n = found, e = page
  for (let r = 0; n && r < t.length; r += 2) // r = depth, n = found, t = path
    n = ye(Z(n, t.slice(0, r + 1)), t[r + 1]);
  return n;
}
function $e(e) { // $e = byId, e = records
  return new Map((e ? e.members : []).filter(({ name: t }) => t !== null).map((t) => [t.name, t]));
}

// src/edit/compare-pages.ts
function Mr(e, t, n, r) { // Mr = compareCollections, e = path, t = before, n = after, r = visit
  let o = $e(t), s = $e(n), i = Vt([...o.keys()].filter((c) => s.has(c)), [...s.keys()].filter((c) => o.has(c))), a = Jt(o.keys()); // o = old, $e = byId, t = before, s = now, n = after, i = moved, Vt = movedIds, c = id, a = order, Jt = createOrder
  o.forEach((c, u) => { // o = old, c = member, u = id
    s.has(u) || r({ kind: "remove", record: [...e, u], value: N(c), after: a.remove(u) });
  });
  let l = null; // l = last
  s.forEach((c, u) => { // s = now, c = member, u = id
    let f = [...e, u]; // f = record, e = path, u = id
    o.has(u) ? i.has(u) && (r({ kind: "move", record: f, from: a.remove(u), to: l }), a.insert(u, l)) : (r({ kind: "add", record: f, value: N(c), after: l }), a.insert(u, l)), l = u;
  }), s.forEach((c, u) => Ut([...e, u], o.get(u) || c, c, r));
}
function Ut(e, t, n, r) { // Ut = compareRecords, e = path, t = before, n = after, r = visit
  if (ae(t.value) === ae(n.value))
    return;
  let o = [], s = []; // o = names, s = compareInside
  for (let i of me(e)) { // i = name, me = collectionsOf, e = path
    let a = [...e, i], l = Z(t, a), c = Z(n, a); // a = collection, e = path, i = name, l = old, Z = openRecords, t = before, c = now, n = after
    l && c && (o.push(i), s.push(() => Mr(a, l, c, r)));
  }
  Je(e, [], N(t), N(n), r, o), s.forEach((i) => i());
}
function U(e, t) { // U = comparePages, e = before, t = after
  let n = H(e), r = H(t); // n = old, H = openPage, e = before, r = now, t = after
  if (!n || !r)
    return null;
  let o = []; // o = changes
  return Ut([], n, r, (s) => o.push(s)), o;
}

// src/edit/wiki-json.ts
var Ir = /[<>&\u2028\u2029]/g, qt = { lineBreak: `
`, indent: "	" };
function zt({ members: [e] }) { // zt = styleOf, e = first
  let [, t, n] = /(\r?\n)([ \t]+)/.exec(e ? e.head : "") || []; // t = lineBreak, n = indent, e = first
  return t && n ? { lineBreak: t, indent: n } : g(g({}, qt), e && { indent: "" });
}
function Ve({ lineBreak: e, indent: t }, n) { // Ve = newLine, e = lineBreak, t = indent, n = depth
  return t && e + t.repeat(n);
}
function de(e, t = qt, n = 0) { // de = toJson, e = value, t = style, qt = WIKI_STYLE, n = depth
  return JSON.stringify(e, null, t.indent).replace(/\n/g, Ve(t, n)).replace(Ir, (r) => `\\u${`000${r.charCodeAt(0).toString(16).toUpperCase()}`.slice(-4)}`);
}

// runtime:src/messages/direction.ts
var st = require("program-explorer-runtime"); // st = import_program_explorer_runtime

// runtime:src/programs/migrate.ts
var at = require("program-explorer-runtime"); // at = import_program_explorer_runtime

// runtime:src/views/parts/heading.tsx
var dt = require("program-explorer-runtime"); // dt = import_program_explorer_runtime

// runtime:src/programs/schema.ts
var lt = require("program-explorer-runtime"); // lt = import_program_explorer_runtime

// src/edit/field-order.ts
function Lr(e, t) { // Lr = inside, e = node, t = name
  let { entries: n, value: r, item: o } = e || {}, s = n ? S(n, t) : r || o; // n = entries, r = value, o = item, e = node, s = found, S = fieldOf, t = name
  return s && (s.wrapped || s);
}
function Yt(e) { // Yt = rankIn, e = path
  var r; // r = _a
  let t = Object.keys(((r = e.reduce(Lr, lt.x68)) == null ? void 0 : r.entries) || {}), n = t.includes("language") ? t.indexOf("language") - 0.5 : t.length; // t = known, r = _a, e = path, Lr = inside, n = unknown
  return (o) => t.includes(o) ? t.indexOf(o) : n;
}
function ct(e, t, n) { // ct = indexForField, e = path, t = names, n = name
  let r = Yt(e); // r = rank, Yt = rankIn, e = path
  return t.reduce((o, s, i) => r(s) <= r(n) ? i + 1 : o, 0);
}
function Gt(e, t) { // Gt = inFieldOrder, e = record, t = fields
  let n = Yt(e); // n = rank, Yt = rankIn, e = record
  return Object.fromEntries(Object.entries(t).map(([r, o], s) => ({ name: r, value: o, index: s })).sort((r, o) => n(r.name) - n(o.name) || r.index - o.index).map(({ name: r, value: o }) => [r, o]));
}

// src/edit/apply.ts
function ut(e, t, n, r, o, s) { // ut = insert, e = branch, t = index, n = name, r = value, o = depth, s = style
  let i = Ve(s, o), a = e.isList ? "" : `${de(n)}:${i && " "}`; // i = start, Ve = newLine, s = style, o = depth, a = key, e = branch, de = toJson, n = name
  e.members.length || (e.close = Ve(s, o - 1)), e.members.splice(t, 0, { name: n, head: i + a, value: de(r, s, o), tail: "" });
}
function Ht(e, t) { // Ht = remove, e = branch, t = name
  e.members = e.members.filter((n) => n.name !== t), e.members.length || (e.close = "");
}
function pt(e, t) { // pt = indexAfter, e = branch, t = name
  let n = t === null ? -1 : Re(e, t); // n = index, t = name, Re = indexOfName, e = branch
  return t === null || n >= 0 ? n + 1 : -1;
}
function jr(e, { record: t, field: n, from: r, to: o, after: s }, i) { // jr = applyEdit, e = page, t = record, n = field, r = from, o = to, s = after, i = style
  let a = n[n.length - 1], l = n.slice(0, -1), c = [...t, ...l], u = D(e, t); // a = name, n = field, l = parents, c = path, t = record, u = found, D = findRecord, e = page
  if (a === void 0)
    return !u || !t.length || Y(t) || !M(N(u), r) || o === void 0 ? !1 : (u.value = de(o, i, c.length), !0);
  let f = l.reduce((h, b) => h && ye(ge(h), b), u), p = f ? ge(f) : null, m = ye(p, a); // f = parent, l = parents, h = member, b = key, ye = memberOf, ge = openObject, u = found, p = branch, m = member, a = name
  if (!p || !M(N(m), r) || Y(t) && c.length === t.length && a === "id")
    return !1;
  if (o === void 0)
    Ht(p, a);
  else if (m)
    m.value = de(o, i, c.length + 1);
  else {
    let h = s === void 0 ? -1 : pt(p, s); // h = index, s = after, pt = indexAfter, p = branch
    ut(p, h < 0 ? ct(c, p.members.map((b) => b.name), a) : h, a, o, c.length + 1, i);
  }
  return !0;
}
function Nr(e, t, n) { // Nr = recordsForNew, e = owner, t = collection, n = style
  let r = t[t.length - 1], o = ge(e); // r = name, t = collection, o = fields, ge = openObject, e = owner
  if (o && Re(o, r) < 0) {
    let s = ct(t.slice(0, -1), o.members.map((i) => i.name), r); // s = index, ct = indexForField, t = collection, o = fields, i = one, r = name
    ut(o, s, r, Y(t) ? [] : {}, t.length, n);
  }
  return Z(e, t);
}
function Dr(e, { record: t, value: n, after: r }, o) { // Dr = applyAdd, e = page, t = record, n = value, r = after, o = style
  let s = t.slice(0, -1), i = t[s.length], a = D(e, s.slice(0, -1)); // s = collection, t = record, i = id, a = owner, D = findRecord, e = page
  if (!a || D(e, t) || Y(t) && S(n, "id") !== i)
    return !1;
  let l = Nr(a, s, o); // l = records, Nr = recordsForNew, a = owner, s = collection, o = style
  if (l) {
    let c = pt(l, r); // c = index, pt = indexAfter, l = records, r = after
    ut(l, c < 0 ? l.members.length : c, i, n, t.length, o);
  }
  return !!l;
}
function Br(e, t, n) { // Br = applyMove, e = records, t = member, n = to
  let r = e.members.filter((s) => s !== t), o = pt(v(g({}, e), { members: r }), n); // r = others, e = records, s = one, t = member, o = index, pt = indexAfter, v = __spreadProps, g = __spreadValues, n = to
  return o >= 0 && (r.splice(o, 0, t), e.members = r), o >= 0;
}
function Jr(e, t, n) { // Jr = applyChange, e = page, t = change, n = style
  let { kind: r, record: o } = t; // r = kind, o = record, t = change
  if (r === "edit")
    return jr(e, t, n);
  if (!o.length)
    return !1;
  if (r === "add")
    return Dr(e, t, n);
  let s = D(e, o.slice(0, -2)), i = s ? Z(s, o.slice(0, -1)) : null, a = o[o.length - 1], l = ye(i, a); // s = owner, D = findRecord, e = page, o = record, i = records, Z = openRecords, a = id, l = member, ye = memberOf
  return !i || !l || r === "remove" && !M(N(l), t.value) ? !1 : r === "move" ? Br(i, l, t.to) : (Ht(i, a), !0);
}
function ne(e, t) { // ne = applyChanges, e = text, t = changes
  let n = H(e), r = n && ge(n); // n = page, H = openPage, e = text, r = fields, ge = openObject
  if (!n || !r)
    return null;
  let o = zt(r), s = t.filter((i) => !Jr(n, i, o)); // o = style, zt = styleOf, r = fields, s = refused, t = changes, i = change, Jr = applyChange, n = page
  return { text: Wt(n), refused: s };
}

// src/edit/add-in-order.ts
function Xe(e, t) { // Xe = addInOrder, e = order, t = others
  let n = new Set(e), r = [], o = /* @__PURE__ */ new Map(), s = r; // n = known, e = order, r = first, o = following, s = added
  for (let a of t) // a = name, t = others
    n.has(a) ? (s = [], o.set(a, s)) : s.push(a);
  let i = [...r]; // i = all, r = first
  for (let a of e) // a = name, e = order
    i.push(a), (o.get(a) || []).forEach((l) => i.push(l));
  return i;
}

// src/edit/merge-lists.ts
function Vr(e) { // Vr = linkOrText, e = item
  let t = ["id", "page", "url"].map((n) => S(e, n)).find((n) => typeof n == "string"); // t = name, n = value, S = fieldOf, e = item
  return t === void 0 ? JSON.stringify(e) : `${t} `;
}
function Xr(e, t) { // Xr = namedItems, e = value, t = nameOf
  let n = Array.isArray(e) ? e : e === void 0 ? [] : [e], r = new Map(n.map((o) => [t(o), o])); // n = list, e = value, r = items, o = item, t = nameOf
  return r.size === n.length && n.every((o) => typeof o == "string" || (0, O.x55)(o)) ? r : null;
}
function Wr(e, t, n, r) { // Wr = mergeItems, e = base, t = mine, n = theirs, r = mergeItem
  let o = (p) => [...p.keys()].filter((m) => [e, t, n].every((h) => h.has(m))), s = (p, m) => [...p.keys()].some((h) => !e.has(h) && !m.has(h)), i = (p, m) => [...p].some(([h, b]) => e.has(h) && !m.has(h) && !M(b, e.get(h))); // o = orderOf, p = items, m = others, e = base, t = mine, n = theirs, h = name, s = addedBy, i = changedBy, b = item, M = isEqual
  if ([...e.keys()].some((p) => !t.has(p) && !n.has(p)) && s(t, n) && s(n, t) || i(t, n) || i(n, t))
    return null;
  let l = !M(o(n), o(e)); // l = theirsIsMoved, M = isEqual, o = orderOf, n = theirs, e = base
  if (l && !M(o(t), o(e)) && !M(o(t), o(n)))
    return null;
  let [c, u] = l ? [n, t] : [t, n], f = []; // c = first, u = second, l = theirsIsMoved, n = theirs, t = mine, f = merged
  for (let p of Xe([...c.keys()], u.keys())) // p = name, Xe = addInOrder, c = first, u = second
    if (t.has(p) && n.has(p)) {
      let m = r(e.get(p), t.get(p), n.get(p)); // m = item, r = mergeItem, e = base, p = name, t = mine, n = theirs
      if (!m)
        return null;
      f.push(m.value);
    } else e.has(p) || f.push(t.has(p) ? t.get(p) : n.get(p));
  return f;
}
function Zt(e, t, n, r) { // Zt = mergeLists, e = base, t = mine, n = theirs, r = mergeItem
  for (let o of [Vr, JSON.stringify]) { // o = nameOf, Vr = linkOrText
    let [s, i, a] = [e, t, n].map((l) => Xr(l, o)); // s = from, i = my, a = their, e = base, t = mine, n = theirs, l = value, Xr = namedItems, o = nameOf
    if (s && i && a)
      return Wr(s, i, a, r);
  }
  return null;
}

// src/edit/merge-values.ts
function Qt(e, t) { // Qt = languageOf, e = plain, t = texts
  let n = typeof e == "string" && (0, O.x55)(t) ? Object.keys(t).filter((r) => t[r] === e) : []; // n = languages, e = plain, t = texts, r = language
  return n.length === 1 ? n[0] : void 0;
}
function en(e, t, n) { // en = withField, e = object, t = name, n = value
  return Object.fromEntries(Object.entries(e).map(([r, o]) => [r, r === t ? n : o]));
}
function We({ base: e, mine: t, theirs: n }, r, o) { // We = mergeValues, e = base, t = mine, n = theirs, r = field, o = conflicts
  if (M(t, n) || M(e, t))
    return n;
  if (M(e, n))
    return t;
  let s = Qt(e, t) || Qt(e, n); // s = language, Qt = languageOf, e = base, t = mine, n = theirs
  if ((0, O.x55)(t) && (0, O.x55)(n)) {
    let i = [], a = Kr({ base: s ? { [s]: e } : e, mine: t, theirs: n }, r, i); // i = found, a = merged, Kr = mergeObjects, s = language, e = base, t = mine, n = theirs, r = field
    if (Object.keys(a).length || i.length)
      return i.forEach((l) => o.push(l)), a;
  } else {
    if (s && typeof n == "string")
      return en(t, s, n);
    if (s && typeof t == "string")
      return en(n, s, t);
    if (Array.isArray(t) || Array.isArray(n)) {
      let i = Zt(e, t, n, (...a) => { // i = merged, Zt = mergeLists, e = base, t = mine, n = theirs, a = sides
        let l = [], c = We({ base: a[0], mine: a[1], theirs: a[2] }, [], l); // l = found, c = value, We = mergeValues, a = sides
        return l.length ? null : { value: c };
      });
      if (i)
        return i;
    }
  }
  return o.push({ field: r, base: e, mine: t, theirs: n }), n;
}
function Kr({ base: e, mine: t, theirs: n }, r, o) { // Kr = mergeObjects, e = base, t = mine, n = theirs, r = field, o = conflicts
  let i = Xe(Object.keys(n), Object.keys(t)).map((a) => [a, We( // i = fields, Xe = addInOrder, n = theirs, t = mine, a = name, We = mergeValues
    { base: S(e, a), mine: S(t, a), theirs: S(n, a) },
    [...r, a],
    o
  )]);
  return Object.fromEntries(i.filter(([, a]) => a !== void 0));
}

// src/edit/merge-record.ts
var ft = { changes: [], conflicts: [] }; // ft = NOTHING
function mt(e, t) { // mt = idsBefore, e = page, t = record
  let n = D(e, t.slice(0, -2)), r = [...$e(n ? Z(n, t.slice(0, -1)) : null).keys()]; // n = owner, D = findRecord, e = page, t = record, r = ids, $e = byId, Z = openRecords
  return r.slice(0, Math.max(r.indexOf(t[t.length - 1]), 0));
}
function gt(e) { // gt = lastOf, e = ids
  return e.length ? e[e.length - 1] : null;
}
function yt({ mine: e, theirs: t }, n, r) { // yt = placeOnTheirs, e = mine, t = theirs, n = record, r = isAdded
  return gt(mt(e, n).filter((o) => { // gt = lastOf, mt = idsBefore, e = mine, n = record, o = id
    let s = [...n.slice(0, -1), o]; // s = other, n = record, o = id
    return D(t, s) || r(s);
  }));
}
function Ke({ base: e, mine: t, theirs: n }, r) { // Ke = valuesOf, e = base, t = mine, n = theirs, r = record
  return { base: N(D(e, r)), mine: N(D(t, r)), theirs: N(D(n, r)) };
}
function nn(e, t) { // nn = mergeLost, e = pages, t = record
  let n = Ke(e, t), r = yt(e, t, () => !1); // n = values, Ke = valuesOf, e = pages, t = record, r = after, yt = placeOnTheirs
  return { changes: [], conflicts: [v(g({ record: t, field: [] }, n), { takeMine: [{ kind: "add", record: t, value: n.mine, after: r }] })] };
}
function rn(e, { record: t, value: n }, r) { // rn = mergeAdd, e = pages, t = record, n = value, r = isAdded
  let { theirs: o } = Ke(e, t); // o = theirs, Ke = valuesOf, e = pages, t = record
  return o === void 0 ? { changes: [{ kind: "add", record: t, value: n, after: yt(e, t, r) }], conflicts: [] } : M(n, o) ? ft : { changes: [], conflicts: [{ record: t, field: [], base: void 0, mine: n, theirs: o, takeMine: Oe(t, o, n) }] };
}
function on(e, { record: t, value: n }, r) { // on = mergeRemove, e = pages, t = record, n = value, r = isTouched
  let { theirs: o } = Ke(e, t); // o = theirs, Ke = valuesOf, e = pages, t = record
  if (o === void 0)
    return ft;
  let s = { kind: "remove", record: t, value: o, after: gt(mt(e.theirs, t)) }; // s = removal, t = record, o = theirs, gt = lastOf, mt = idsBefore, e = pages
  return r ? { changes: [], conflicts: [{ record: t, field: [], base: n, mine: void 0, theirs: o, takeMine: [s] }] } : { changes: [s], conflicts: [] };
}
function sn(e, { record: t }, n, r) { // sn = mergeMove, e = pages, t = record, n = isMoved, r = isAdded
  let [o, s, i] = [e.base, e.mine, e.theirs].map((l) => gt(mt(l, t))), a = { kind: "move", record: t, from: i != null ? i : null, to: yt(e, t, r) }; // o = base, s = mine, i = theirs, e = pages, l = page, gt = lastOf, mt = idsBefore, t = record, a = move, yt = placeOnTheirs, r = isAdded
  return a.from === a.to ? ft : n ? { changes: [], conflicts: [{ record: t, field: null, base: o, mine: s, theirs: i, takeMine: [a] }] } : { changes: [a], conflicts: [] };
}
function tn(e, t, n) { // tn = withFieldsOf, e = value, t = other, n = names
  return (0, O.x55)(e) && n.length ? Object.fromEntries(Object.keys(e).map((r) => [r, S(n.includes(r) ? t : e, r)])) : e;
}
function an(e, t, n) { // an = mergeEdits, e = pages, t = record, n = edits
  let { base: r, mine: o, theirs: s } = Ke(e, t), i = me(t).filter((c) => !n.some(({ field: u }) => u[0] === c)), a = [], l = We({ base: tn(r, s, i), mine: tn(o, s, i), theirs: s }, [], a); // r = base, o = mine, s = theirs, Ke = valuesOf, e = pages, t = record, i = names, me = collectionsOf, c = name, n = edits, u = field, a = conflicts, l = merged, We = mergeValues, tn = withFieldsOf
  return {
    changes: Oe(t, s, l),
    conflicts: a.map((c) => v(g({
      record: t
    }, c), {
      takeMine: [{ kind: "edit", record: t, field: c.field, from: c.theirs, to: c.mine }]
    }))
  };
}

// src/edit/net-changes.ts
function dn(e, t) { // dn = netChanges, e = text, t = changes
  let n = ne(e, t); // n = applied, ne = applyChanges, e = text, t = changes
  return n && v(g({}, n), { changes: U(e, n.text) || [] });
}

// src/edit/merge.ts
var q = (e) => JSON.stringify(e); // q = nameOf, e = path
function ln(e) { // ln = withOwner, e = record
  return e.length > 2 ? [e.slice(0, 2), e] : [e];
}
function Ur(e, t, n) { // Ur = createMerge, e = pages, t = mine, n = theirs
  let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Set(); // r = touched, o = moved
  for (let { kind: u, record: f } of n) // u = kind, f = record, n = theirs
    u === "move" ? o.add(q(f)) : u !== "remove" && ln(f).forEach((p) => r.add(q(p)));
  let s = /* @__PURE__ */ new Map(); // s = edits
  for (let u of t) // u = change, t = mine
    u.kind === "edit" && s.set(q(u.record), [...s.get(q(u.record)) || [], u]);
  let i = /* @__PURE__ */ new Set(), a = (u) => i.has(q(u)), l = /* @__PURE__ */ new Set(), c = (u, f) => { // i = added, a = isAdded, u = record, q = nameOf, l = done, c = once, f = merge
    let p = l.has(q(u)); // p = isDone, l = done, q = nameOf, u = record
    return l.add(q(u)), p ? null : f();
  };
  return (u) => { // u = change
    let { kind: f, record: p } = u, m = ln(p).find((h) => D(e.base, h) && !D(e.theirs, h)); // f = kind, p = record, u = change, m = lost, ln = withOwner, h = one, D = findRecord, e = pages
    if (f === "remove")
      return on(e, u, r.has(q(p)));
    if (m)
      return f === "move" ? null : c(m, () => nn(e, m));
    switch (f) {
      case "add":
        return i.add(q(p)), rn(e, u, a);
      case "move":
        return sn(e, u, o.has(q(p)), a);
      default:
        return c(p, () => an(e, p, s.get(q(p)) || []));
    }
  };
}
function _e(e, t, n) { // _e = merge, e = base, t = mine, n = theirs
  let r = dn(e, t), o = U(e, n), [s, i, a] = [e, r ? r.text : "", n].map(H); // r = net, dn = netChanges, e = base, t = mine, o = theirChanges, U = comparePages, n = theirs, s = basePage, i = minePage, a = theirPage, H = openPage
  if (!r || !o || !s || !i || !a)
    return null;
  let l = r.changes.map(Ur({ base: s, mine: i, theirs: a }, r.changes, o)), c = [], u = []; // l = outcomes, r = net, Ur = createMerge, s = basePage, i = minePage, a = theirPage, o = theirChanges, c = changes, u = conflicts
  for (let p of l) // p = outcome, l = outcomes
    (p ? p.changes : []).forEach((m) => c.push(m)), (p ? p.conflicts : []).forEach((m) => u.push(m));
  let f = ne(n, c); // f = applied, ne = applyChanges, n = theirs, c = changes
  return (f ? f.refused : []).forEach((p) => u.push({
    record: p.record,
    field: [],
    base: void 0,
    mine: p.kind === "add" ? p.value : void 0,
    theirs: void 0,
    takeMine: [p]
  })), { changes: U(n, f ? f.text : n) || [], conflicts: u, refused: r.refused };
}

// src/edit/save.ts
var qr = 3; // qr = MOST_TRIES
function re({ record: e, field: t, theirs: n }) { // re = conflictKey, e = record, t = field, n = theirs
  return JSON.stringify([e, t, n]);
}
function zr(e, { base: t, changes: n, decisions: r = /* @__PURE__ */ new Map() }) { // zr = mergeInto, e = page, t = base, n = changes, r = decisions
  let o = _e(t.text, n, e.text); // o = merged, _e = merge, t = base, n = changes, e = page
  if (!o)
    return { kind: "unreadable" };
  if (o.conflicts.filter((u) => !r.has(re(u))).length)
    return { kind: "ask", conflicts: o.conflicts };
  let i = o.conflicts.filter((u) => r.get(re(u))), a = [...o.changes, ...i.flatMap(({ takeMine: u }) => u)], l = ne(e.text, a), c = o.refused.concat(l ? l.refused : a); // i = taken, o = merged, u = takeMine, r = decisions, re = conflictKey, a = all, l = applied, ne = applyChanges, e = page, c = refused
  return l && !c.length ? { kind: "merged", text: l.text, changes: a } : { kind: "misfit", changes: c };
}
function Yr(e, t, n, r, o) { // Yr = check, e = editor, t = page, n = changes, r = sent, o = revision
  return _(this, null, function* () {
    let s = yield e.read(t.title); // s = now, e = editor, t = page
    if (s.kind === "failed")
      return { kind: "saved", text: r, revision: o, before: t.revision };
    let i = _e(t.text, n, s.text), a = i ? [...i.changes, ...i.conflicts.flatMap(({ takeMine: l }) => l)] : n; // i = merged, _e = merge, t = page, n = changes, s = now, a = missing, l = takeMine
    return a.length ? { kind: "lost", changes: a } : { kind: "saved", text: s.text, revision: s.revision, before: t.revision };
  });
}
function cn(e, t) { // cn = saveChanges, e = editor, t = input
  return _(this, null, function* () {
    let { title: n, summary: r, captcha: o } = t; // n = title, r = summary, o = captcha, t = input
    for (let s = 0; s < qr; s++) { // s = tries, qr = MOST_TRIES
      let i = yield e.read(n); // i = page, e = editor, n = title
      if (i.kind === "failed")
        return i;
      if (i.refusal)
        return i.refusal;
      let a = !t.base.revision, l = zr(a && !i.revision ? v(g({}, i), { text: t.base.text }) : i, t); // a = isNew, t = input, l = merged, zr = mergeInto, i = page, v = __spreadProps, g = __spreadValues
      if (l.kind !== "merged")
        return a && l.kind === "ask" ? { kind: "exists" } : l;
      let { text: c, changes: u } = l; // c = text, u = changes, l = merged
      if (c === i.text)
        return { kind: "unchanged", text: c, revision: i.revision, before: i.revision };
      if (a && i.revision)
        return { kind: "exists" };
      let f = yield e.save(g({ title: n, text: c, base: i.revision, summary: r }, o && { captcha: o })); // f = result, e = editor, g = __spreadValues, n = title, c = text, i = page, r = summary, o = captcha
      switch (f.kind) {
        case "saved":
          return f.before === i.revision ? { kind: "saved", text: c, revision: f.revision, before: i.revision } : Yr(e, i, u, c, f.revision);
        case "unchanged":
          return { kind: "unchanged", text: c, revision: i.revision, before: i.revision };
        case "conflict":
          break;
        default:
          return f;
      }
    }
    return { kind: "busy" };
  });
}

// src/edit/form/fields.ts
var un = ["about", "when", "who", "size", "materials", "related", "record"], Ue = [ // un = GROUPS, Ue = FIELDS
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
function Te(e) { // Te = isFieldName, e = name
  return Ue.some((t) => t.name === e);
}
function pn(e) { // pn = formFields, e = vocabularies
  let t = e.filter((r) => !Te(r)).map((r) => ({ name: r, control: "terms", group: "who" })), n = Ue.findIndex(({ name: r }) => r === "language"); // t = terms, e = vocabularies, r = name, Te = isFieldName, n = index, Ue = FIELDS
  return [...Ue.slice(0, n), ...t, ...Ue.slice(n)];
}

// runtime:src/programs/dates.ts
var Ae = require("program-explorer-runtime"); // Ae = import_program_explorer_runtime

// runtime:src/programs/status.ts
var he = require("program-explorer-runtime"); // he = import_program_explorer_runtime

// runtime:src/programs/patterns.ts
var we = require("program-explorer-runtime"); // we = import_program_explorer_runtime

// src/views/editor/inputs.tsx
function I({ id: e, value: t, name: n, described: r, onInput: o, lang: s, isLong: i = !1, list: a, size: l = "full", isReadOnly: c = !1 }) { // I = TextInput, e = id, t = value, n = name, r = described, o = onInput, s = lang, i = isLong, a = list, l = size, c = isReadOnly
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
  return i ? /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-text-area" }, /* @__PURE__ */ (0, d.x3)("textarea", g({ class: "cdx-text-area__textarea", rows: 3 }, u))) : /* @__PURE__ */ (0, d.x3)("div", { class: `cdx-text-input program-explorer__input--${l}` }, /* @__PURE__ */ (0, d.x3)("input", g({ class: "cdx-text-input__input", type: "text" }, u)));
}
var Gr = { // Gr = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};
function P({ text: e, onClick: t, id: n, name: r, kind: o = "normal", isOff: s = !1 }) { // P = Button, e = text, t = onClick, n = id, r = name, o = kind, s = isOff
  return /* @__PURE__ */ (0, d.x3)("button", { type: "button", class: `cdx-button ${Gr[o]}`, id: n, "aria-label": r, disabled: s, onClick: t }, e);
}
function Fe({ id: e, value: t, options: n, onChange: r, name: o, described: s }) { // Fe = Choice, e = id, t = value, n = options, r = onChange, o = name, s = described
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
function xe({ id: e, text: t, isChecked: n, onChange: r }) { // xe = Checkbox, e = id, t = text, n = isChecked, r = onChange
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
function Hr({ idPrefix: e }) { // Hr = languageListId, e = idPrefix
  return `${e}-languages`;
}
function Zr(e, t) { // Zr = languageFor, e = text, t = languages
  let n = e.trim().toLowerCase(), [r] = Array.from(t).find(([o, s]) => s.toLowerCase() === n || o === n) || []; // n = wanted, e = text, r = code, t = languages, o = one, s = name
  return r || (we.x65.test(n) && /^[a-z]{2,3}(-|$)/.test(n) ? n : null);
}
function Q({ languages: e, format: t }, n) { // Q = languageName, e = languages, t = format, n = code
  return e.get(n) || t.language(n);
}
var Me = class extends d.x0 { // Me = AddLanguage
  constructor() {
    super(...arguments);
    this.state = { text: "", isUnknown: !1 };
  }
  render({ view: { context: n }, id: r, label: o, onAdd: s }) {
    let { text: i, isUnknown: a } = this.state, l = () => { // i = text, a = isUnknown, l = add
      let c = Zr(i, n.languages); // c = code, Zr = languageFor, i = text, n = context
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
      /* @__PURE__ */ (0, d.x3)(I, { id: r, value: i, name: o, size: "short", list: Hr(n), described: a ? `${r}-unknown` : void 0, onInput: (c) => this.setState({ text: c, isUnknown: !1 }) }),
      /* @__PURE__ */ (0, d.x3)(P, { text: n.msg("edit-add-language"), name: `${n.msg("edit-add-language")}: ${o}`, isOff: !i.trim(), onClick: l }),
      a && /* @__PURE__ */ (0, d.x3)("p", { id: `${r}-unknown`, class: "program-explorer__editor-error", role: "alert" }, n.msg("edit-language-unknown", i))
    );
  }
};
function Ie({ view: e, label: t, id: n, value: r, described: o, onChange: s, isLong: i = !1 }) { // Ie = TextControl, e = view, t = label, n = id, r = value, o = described, s = onChange, i = isLong
  let { context: a, actions: l } = e, { msg: c, pageLanguage: u } = a, f = (0, O.x55)(r) ? Object.entries(r) : null; // a = context, l = actions, e = view, c = msg, u = pageLanguage, f = texts, r = value
  return /* @__PURE__ */ (0, d.x3)("div", null, f ? f.map(([p, m], h) => /* @__PURE__ */ (0, d.x3)("div", { key: p, class: "program-explorer__translation" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__translation-label", for: h ? `${n}-${p}` : n }, Q(a, p)), /* @__PURE__ */ (0, d.x3)(
    I,
    {
      id: h ? `${n}-${p}` : n,
      value: m,
      name: `${t}: ${Q(a, p)}`,
      lang: p,
      isLong: i,
      described: o,
      onInput: (b) => s(v(g({}, r), { [p]: b }), !0)
    }
  ), f.length > 1 && /* @__PURE__ */ (0, d.x3)(
    P,
    {
      kind: "quiet",
      text: c("edit-remove"),
      name: c("edit-remove-of", `${t}: ${Q(a, p)}`),
      onClick: () => {
        l.focus(`${n}-language`), s(Object.fromEntries(f.filter(([b]) => b !== p)));
      }
    }
  ))) : /* @__PURE__ */ (0, d.x3)(I, { id: n, value: r, name: t, lang: u, isLong: i, described: o, onInput: (p) => s(p, !0) }), /* @__PURE__ */ (0, d.x3)("details", { class: "program-explorer__more-languages" }, /* @__PURE__ */ (0, d.x3)("summary", null, c("edit-translate")), /* @__PURE__ */ (0, d.x3)(
    Me,
    {
      view: e,
      id: `${n}-language`,
      label: c("edit-language-of", t),
      onAdd: (p) => { // p = code
        let m = f ? r : { [u]: r != null ? r : "" }; // m = before, f = texts, r = value, u = pageLanguage
        l.focus(Object.keys(m)[0] === p ? n : `${n}-${p}`), s(p in m ? m : v(g({}, m), { [p]: "" }));
      }
    }
  )));
}

// src/views/editor/describe.ts
var Qr = ["start", "end", "until", "reviewed"], eo = ["language", "interpreted"], to = ["partOf", "followedBy"], no = ["label", "until"]; // Qr = DATES, eo = LANGUAGES, to = PROGRAMS, no = PARTS
function be({ msg: e, labels: t }, n) { // be = fieldLabel, e = msg, t = labels, n = name
  return Te(n) ? e(`edit-field-${n}`) : t.facet(n).text;
}
function ve(e, [t = "", ...n]) { // ve = pathLabel, e = context, t = name, n = rest
  let r = n.map((o) => no.includes(o) ? e.msg(`edit-part-${o}`) : o === "page" || o === "url" ? e.msg("edit-part-link") : o === "minutes" ? "" : Q(e, o)).filter(Boolean); // r = inside, n = rest, o = step, no = PARTS, e = context, Q = languageName
  return r.length ? e.msg("edit-field-in", be(e, t), r.join(", ")) : be(e, t);
}
function Le({ labels: e }, t, n) { // Le = titleText, e = labels, t = title, n = id
  return typeof t == "string" ? t : (0, O.x55)(t) && e.pick(new Map(Object.entries(t).map(([r, o]) => [r, String(o)]))).text || n;
}
function V(e, [t = "", ...n], r) { // V = describeValue, e = context, t = name, n = rest, r = value
  var c, u, f; // c = _a, u = _b, f = _c
  let { msg: o, labels: s, format: i, list: a } = e, l = n.length ? n[n.length - 1] : t; // o = msg, s = labels, i = format, a = list, e = context, l = last, n = rest, t = name
  if (r === void 0 || r === "" || r === null)
    return o("edit-none");
  if (Array.isArray(r))
    return l === "minutes" ? r.join("\u2013") : r.map((p) => V(e, [t, ...n], p)).join("; ");
  if ((0, O.x55)(r)) {
    let p = (c = r.page) != null ? c : r.url, m = [r.start, r.end].filter(Boolean).join(" \u2013 "); // p = link, c = _a, r = value, m = time
    return t === "materials" || t === "join" || t === "dates" ? [m, r.label === void 0 ? "" : V(e, ["title"], r.label), p, r.until].filter(Boolean).join(", ") : Object.entries(r).map(([h, b]) => h === "minutes" ? V(e, [t, h], b) : `${Q(e, h)}: ${V(e, [t, h], b)}`).join("; ");
  }
  if (typeof r != "string")
    return JSON.stringify(r);
  if (Qr.includes(l)) {
    let p = (0, Ae.x49)(r); // p = date, r = value
    return p ? i.date(p) : r;
  }
  if (to.includes(t)) {
    let p = a.series.get(r), m = a.programs.find(({ id: h }) => h === r); // p = series, a = list, r = value, m = program, h = id
    return p || m ? s.pick((f = (u = p || m) == null ? void 0 : u.title) != null ? f : r).text : r;
  }
  return eo.includes(t) ? Q(e, r) : t === "status" && (0, he.x69)(r) ? s.status(r) : a.vocabularies.has(t) ? s.term(t, r).text : r;
}
function ee(e, t, n) { // ee = recordText, e = context, t = record, n = title
  var r; // r = _a
  return Le(e, n, (r = t[t.length - 1]) != null ? r : e.title);
}

// src/views/editor/conflicts.tsx
function ro({ view: { context: e, state: { decisions: t, record: n }, actions: r }, conflict: o, index: s }) { // ro = ConflictChoice, e = context, t = decisions, n = mine, r = actions, o = conflict, s = index
  let { msg: i, idPrefix: a } = e, { record: l, field: c } = o, u = re(o), f = t.get(u), p = !c || c.length === 0, m = (C) => p ? C === void 0 ? i("edit-gone") : JSON.stringify(C) : V(e, c, C), h = (C, T, L) => { // i = msg, a = idPrefix, e = context, l = record, c = field, o = conflict, u = key, re = conflictKey, f = decision, t = decisions, p = isWhole, m = words, C = isMine, V = describeValue, h = option, T = label, L = value
    let R = `${a}-conflict-${s}-${C ? "mine" : "theirs"}`; // R = id, a = idPrefix, s = index, C = isMine
    return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-radio" }, /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-radio__wrapper" }, /* @__PURE__ */ (0, d.x3)("input", { class: "cdx-radio__input", type: "radio", id: R, name: `${a}-conflict-${s}`, checked: f === C, onChange: () => r.decide(u, C) }), /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-radio__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-radio__label cdx-label" }, /* @__PURE__ */ (0, d.x3)("label", { class: "cdx-label__label", for: R }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-label__label__text" }, T, /* @__PURE__ */ (0, d.x3)("span", { dir: "auto", class: "program-explorer__conflict-value" }, m(L)))))));
  }, b = ee(e, l, l[1] === n.id ? n.title : S(o.theirs, "title"));
  return /* @__PURE__ */ (0, d.x3)("fieldset", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("legend", { class: "program-explorer__editor-label" }, p ? b : `${b}: ${ve(e, c)}`), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, i("edit-conflict-base", m(o.base))), h(!0, i("edit-conflict-mine"), o.mine), h(!1, i("edit-conflict-theirs"), o.theirs));
}
function fn({ view: e }) { // fn = Conflicts, e = view
  let { context: { msg: t, idPrefix: n }, state: { conflicts: r, decisions: o, isBusy: s }, actions: i } = e, a = r.every((l) => o.has(re(l))); // t = msg, n = idPrefix, r = conflicts, o = decisions, s = isBusy, i = actions, e = view, a = isDecided, l = conflict, re = conflictKey
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)("p", null, t("edit-conflict", r.length)), r.map((l, c) => /* @__PURE__ */ (0, d.x3)(ro, { key: re(l), view: e, conflict: l, index: c })), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, /* @__PURE__ */ (0, d.x3)(P, { kind: "primary", id: `${n}-publish`, text: t(s ? "edit-saving" : "edit-save"), isOff: s || !a, onClick: i.save }), /* @__PURE__ */ (0, d.x3)(P, { text: t("edit-back"), isOff: s, onClick: i.back }), /* @__PURE__ */ (0, d.x3)(P, { kind: "quiet", text: t("edit-cancel"), isOff: s, onClick: i.cancel })));
}

// src/edit/difference.ts
function le(e, t) { // le = changeKey, e = record, t = field
  return JSON.stringify([e, t]);
}
var oo = { add: "added", remove: "removed", edit: "changed", move: "moved" }; // oo = KINDS
function mn(e, t) { // mn = titleIn, e = page, t = record
  let n = t.length ? N(D(e, t)) : void 0, r = S(n, "title"); // n = value, t = record, N = valueOf, D = findRecord, e = page, r = title, S = fieldOf
  return r === void 0 ? S(n, "label") : r;
}
function io(e, t) { // io = rowsOf, e = value, t = isAdded
  return (0, O.x55)(e) ? Object.keys(e).filter((n) => n !== "id").map((n) => ({ field: [n], from: t ? void 0 : e[n], to: t ? e[n] : void 0 })) : [{ field: [], from: t ? void 0 : e, to: t ? e : void 0 }];
}
function gn(e, t) { // gn = differencesBetween, e = before, t = after
  let [n, r] = [e, t].map(H), o = U(e, t); // n = old, r = now, e = before, t = after, H = openPage, o = changes, U = comparePages
  if (!n || !r || !o)
    return null;
  let s = (u) => { // s = titleOf, u = record
    var f; // f = _a
    return (f = mn(r, u)) != null ? f : mn(n, u);
  }, i = (u, f) => { // i = titleOfNeighbour, u = record, f = id
    var p; // p = _a
    return f === null ? null : (p = s([...u.slice(0, -1), f])) != null ? p : f;
  }, a = [], l = /* @__PURE__ */ new Map(), c = ({ kind: u, record: f }, p, m) => { // a = differences, l = edited, c = add, u = kind, f = record, p = rows, m = moved
    a.push(g({ record: f, kind: oo[u], title: s(f), rows: p }, m && { moved: m }));
  };
  for (let u of o) { // u = change, o = changes
    let f = JSON.stringify(u.record); // f = name, u = change
    switch (u.kind) {
      case "edit": {
        let { field: p, from: m, to: h } = u, b = l.get(f) || []; // p = field, m = from, h = to, u = change, b = rows, l = edited, f = name
        b.push({ field: p, from: m, to: h }), b.length === 1 && (l.set(f, b), c(u, b));
        break;
      }
      case "move":
        c(u, [], { from: i(u.record, u.from), to: i(u.record, u.to) });
        break;
      default:
        c(u, io(u.value, u.kind === "add"));
    }
  }
  return a;
}

// src/views/editor/differences.tsx
function so({ record: e, kind: t, rows: n }) { // so = keysOf, e = record, t = kind, n = rows
  return t === "changed" ? n.map(({ field: r }) => le(e, r)) : [le(e, null)];
}
function yn({ view: { context: { idPrefix: e }, state: { given: t, leftOut: n }, actions: r }, text: o, change: s }) { // yn = Name, e = idPrefix, t = given, n = leftOut, r = actions, o = text, s = change
  return t && s ? /* @__PURE__ */ (0, d.x3)(xe, { id: `${e}-${s}`, text: o, isChecked: !n.has(s), onChange: () => r.toggle(s) }) : /* @__PURE__ */ (0, d.x3)("span", null, o);
}
function hn({ view: e }) { // hn = Review, e = view
  let { context: t, state: { differences: n, summary: r, isBusy: o, isSuggestion: s, captcha: i, captchaAnswer: a, problems: l, trouble: c, given: u, leftOut: f, suggestion: p, reply: m }, actions: h } = e, { msg: b, idPrefix: C } = t, T = n.length > 0 && n.every((j) => so(j).every((F) => f.has(F))), L = n.length > 0 || p !== null && !c, R = (c == null ? void 0 : c.kind) === "failed" && c.failure === "warning"; // t = context, n = differences, r = summary, o = isBusy, s = isSuggestion, i = captcha, a = captchaAnswer, l = problems, c = trouble, u = given, f = leftOut, p = suggestion, m = reply, h = actions, e = view, b = msg, C = idPrefix, T = isLeftOut, j = one, so = keysOf, F = key, L = canSave, R = isWarned
  return /* @__PURE__ */ (0, d.x3)("div", null, n.length === 0 && /* @__PURE__ */ (0, d.x3)("p", null, b("edit-no-changes")), n.map(({ record: j, kind: F, title: K, rows: y }) => /* @__PURE__ */ (0, d.x3)("div", { key: j.join("/") + F }, /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-group" }, /* @__PURE__ */ (0, d.x3)(yn, { view: e, change: F === "changed" ? null : le(j, null), text: b(`edit-kind-${F}`, ee(t, j, K)) })), /* @__PURE__ */ (0, d.x3)("dl", { class: "program-explorer__differences" }, (j[0] === "programs" || F === "changed" ? y : []).map(({ field: k, from: E, to: $ }) => /* @__PURE__ */ (0, d.x3)("div", { key: k.join("/"), class: "program-explorer__difference" }, /* @__PURE__ */ (0, d.x3)("dt", null, /* @__PURE__ */ (0, d.x3)(yn, { view: e, change: F === "changed" ? le(j, k) : null, text: ve(t, k) })), /* @__PURE__ */ (0, d.x3)("dd", null, F === "added" ? /* @__PURE__ */ (0, d.x3)("ins", { dir: "auto" }, V(t, k, $)) : [
    /* @__PURE__ */ (0, d.x3)("del", { dir: "auto" }, V(t, k, E)),
    " \u2192 ",
    /* @__PURE__ */ (0, d.x3)("ins", { dir: "auto" }, V(t, k, $))
  ])))))), l.length > 0 && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, b("edit-has-problems", l.length)), n.length > 0 && /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: `${C}-summary-of-edit` }, b(s ? "edit-reason" : "edit-summary")), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${C}-summary-help` }, b(s ? "edit-reason-help" : "edit-summary-help")), /* @__PURE__ */ (0, d.x3)(I, { id: `${C}-summary-of-edit`, value: r, isLong: s, described: `${C}-summary-help`, onInput: h.setSummary })), p && /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: `${C}-reply` }, b("edit-reply")), /* @__PURE__ */ (0, d.x3)(I, { id: `${C}-reply`, value: m, described: void 0, onInput: h.setReply })), i && /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: `${C}-captcha` }, i.question || b("edit-captcha-image")), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${C}-captcha-help` }, b("edit-captcha-help")), i.image && /* @__PURE__ */ (0, d.x3)("img", { src: i.image, alt: "" }), /* @__PURE__ */ (0, d.x3)(I, { id: `${C}-captcha`, value: a, size: "short", described: `${C}-captcha-help`, onInput: h.answerCaptcha })), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, L && /* @__PURE__ */ (0, d.x3)(P, { kind: "primary", id: `${C}-publish`, text: b(o ? "edit-saving" : R ? "edit-save-anyway" : s ? "edit-suggest" : "edit-save"), isOff: o || T, onClick: h.save }), p && /* @__PURE__ */ (0, d.x3)(P, { kind: "destructive", text: b("edit-suggestion-decline"), isOff: o || !m.trim(), onClick: () => { // l = problems, b = msg, n = differences, C = idPrefix, s = isSuggestion, I = TextInput, r = summary, h = actions, p = suggestion, m = reply, i = captcha, a = captchaAnswer, L = canSave, P = Button, o = isBusy, R = isWarned, T = isLeftOut
    h.decline();
  } }), (p || !u) && /* @__PURE__ */ (0, d.x3)(P, { text: b("edit-back"), isOff: o, onClick: h.back }), /* @__PURE__ */ (0, d.x3)(P, { kind: "quiet", text: b("edit-cancel"), isOff: o, onClick: h.cancel })));
}

// src/views/editor/choose-controls.tsx
function X(e) { // X = listOf, e = value
  return Array.isArray(e) ? e : e === void 0 || e === "" ? [] : [e];
}
var ao = 15, qe = class extends d.x0 { // ao = MANY_TERMS, qe = TermsControl
  constructor() {
    super(...arguments);
    this.state = { filter: "", added: "" };
  }
  render({ view: { context: { labels: n, list: r, msg: o }, actions: s }, vocabulary: i, label: a, id: l, value: c, described: u, onChange: f }) {
    var T, L; // T = _a, L = _b
    let p = X(c), m = Array.from((L = (T = r.vocabularies.get(i)) == null ? void 0 : T.terms.keys()) != null ? L : []), h = [...m, ...p.filter((R) => typeof R == "string" && !m.includes(R))], b = this.state.filter.trim().toLowerCase(), C = h.filter((R) => `${n.term(i, R).text} ${R}`.toLowerCase().includes(b)); // p = chosen, X = listOf, c = value, m = known, L = _b, T = _a, r = list, i = vocabulary, h = all, R = term, b = filter, C = shown, n = labels
    return /* @__PURE__ */ (0, d.x3)("div", { role: "group", "aria-label": a, "aria-describedby": u }, h.length > ao && /* @__PURE__ */ (0, d.x3)(I, { id: `${l}-filter`, value: this.state.filter, name: o("edit-filter-terms", a), described: void 0, size: "short", onInput: (R) => this.setState({ filter: R }) }), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__terms-box" }, C.map((R, j) => /* @__PURE__ */ (0, d.x3)(
      xe,
      {
        key: R,
        id: j ? `${l}-${R}` : l,
        text: n.term(i, R).text,
        isChecked: p.includes(R),
        onChange: (F) => f(F ? [...p, R] : p.filter((K) => K !== R))
      }
    ))), /* @__PURE__ */ (0, d.x3)("details", null, /* @__PURE__ */ (0, d.x3)("summary", null, o("edit-new-term")), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${l}-new-help` }, o("edit-new-term-help")), /* @__PURE__ */ (0, d.x3)(I, { id: `${l}-new`, value: this.state.added, name: o("edit-new-term-of", a), described: `${l}-new-help`, size: "short", onInput: (R) => this.setState({ added: R }) }), /* @__PURE__ */ (0, d.x3)(
      P,
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
function wn({ view: { context: { msg: e }, actions: t }, id: n, value: r, nameOf: o, onChange: s }) { // wn = Chosen, e = msg, t = actions, n = id, r = value, o = nameOf, s = onChange
  let i = X(r); // i = chosen, X = listOf, r = value
  return /* @__PURE__ */ (0, d.x3)("ul", { class: "program-explorer__chosen", role: "list" }, i.map((a) => /* @__PURE__ */ (0, d.x3)("li", { key: a }, /* @__PURE__ */ (0, d.x3)("bdi", null, o(String(a))), " ", /* @__PURE__ */ (0, d.x3)(
    P,
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
function xn(e) { // xn = LanguagesControl, e = props
  let { view: t, id: n, label: r, value: o, onChange: s } = e, i = X(o); // t = view, n = id, r = label, o = value, s = onChange, e = props, i = chosen, X = listOf
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(wn, v(g({}, e), { nameOf: (a) => Q(t.context, a) })), /* @__PURE__ */ (0, d.x3)(Me, { view: t, id: n, label: r, onAdd: (a) => s(i.includes(a) ? i : [...i, a]) }));
}
function bn({ view: { context: { labels: e, list: t }, state: { record: n } } }) { // bn = programsOf, e = labels, t = list, n = record
  return t.programs.filter(({ id: r }) => r !== n.id).map(({ id: r, title: o }) => [r, e.pick(o).text]).sort(([, r], [, o]) => r.localeCompare(o));
}
function vn(e) { // vn = ProgramControl, e = props
  let { view: { context: { labels: t, list: n, msg: r } }, id: o, value: s, described: i, onChange: a } = e, l = Array.from(n.series, ([p, { title: m }]) => [p, t.pick(m).text]), c = [["", r("edit-none")], ...l, ...bn(e)], u = typeof s == "string" ? s : "", f = c.some(([p]) => p === u) ? c : [...c, [u, u]]; // t = labels, n = list, r = msg, o = id, s = value, i = described, a = onChange, e = props, l = series, p = one, m = title, c = options, bn = programsOf, u = now, f = all
  return /* @__PURE__ */ (0, d.x3)(Fe, { id: o, value: u, options: f, described: i, onChange: (p) => a(p || void 0) });
}
function kn(e) { // kn = ProgramsControl, e = props
  let { view: { context: { msg: t } }, id: n, label: r, value: o, described: s, onChange: i } = e, a = X(o), l = bn(e), c = new Map(l); // t = msg, n = id, r = label, o = value, s = described, i = onChange, e = props, a = chosen, X = listOf, l = programs, bn = programsOf, c = titles
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(wn, v(g({}, e), { nameOf: (u) => c.get(u) || u })), /* @__PURE__ */ (0, d.x3)(
    Fe,
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
function ze({ view: { context: { msg: e }, actions: t }, id: n, nameOf: r, items: o, create: s, addText: i, draw: a, onChange: l }) { // ze = Rows, e = msg, t = actions, n = id, r = nameOf, o = items, s = create, i = addText, a = draw, l = onChange
  let c = (f, p) => `${n}-${p}${f}`, u = (f, p, m) => { // c = idOf, f = index, p = to, n = id, u = move, m = part
    let h = o.filter((C, T) => T !== f); // h = others, o = items, C = _, T = at, f = index
    h.splice(p, 0, o[f]);
    let b = p === 0 || p === o.length - 1; // b = isEnd, p = to, o = items
    t.focus(c(b ? m === "-up" ? "-down" : "-up" : m, p)), l(h);
  };
  return /* @__PURE__ */ (0, d.x3)("div", null, o.length > 0 && /* @__PURE__ */ (0, d.x3)("ul", { class: "program-explorer__rows", role: "list" }, o.map((f, p) => /* @__PURE__ */ (0, d.x3)("li", { key: p, class: "program-explorer__editor-row" }, /* @__PURE__ */ (0, d.x3)("div", { role: "group", "aria-label": r(p) }, a(f, p, (m, h) => l(o.map((b, C) => C === p ? m : b), h)), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__row-buttons" }, o.length > 1 && /* @__PURE__ */ (0, d.x3)(P, { kind: "quiet", id: c("-up", p), text: e("edit-up"), name: e("edit-up-of", r(p)), isOff: p === 0, onClick: () => u(p, p - 1, "-up") }), o.length > 1 && /* @__PURE__ */ (0, d.x3)(P, { kind: "quiet", id: c("-down", p), text: e("edit-down"), name: e("edit-down-of", r(p)), isOff: p === o.length - 1, onClick: () => u(p, p + 1, "-down") }), /* @__PURE__ */ (0, d.x3)(
    P,
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
    P,
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
var ht = (e) => (0, O.x55)(e) ? e : {}; // ht = fieldsOf, e = value
function wt({ id: e, value: t, described: n, onChange: r }) { // wt = WordsControl, e = id, t = value, n = described, r = onChange
  return /* @__PURE__ */ (0, d.x3)(I, { id: e, value: t, described: n, onInput: (o) => r(o, !0) });
}
function Sn({ view: { state: e }, id: t, value: n, described: r, onChange: o }) { // Sn = IdControl, e = state, t = id, n = value, r = described, o = onChange
  return /* @__PURE__ */ (0, d.x3)(I, { id: t, value: n, described: r, size: "short", isReadOnly: e.original !== null, onInput: (s) => o(s, !0) });
}
function xt({ view: { context: { msg: e } }, id: t, value: n, described: r, onChange: o }) { // xt = DateControl, e = msg, t = id, n = value, r = described, o = onChange
  let s = typeof n == "string" ? n : "", i = s.endsWith("~"), a = i ? s.slice(0, -1) : s; // s = text, n = value, i = isApproximate, a = date
  return /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__date" }, /* @__PURE__ */ (0, d.x3)(I, { id: t, value: a, size: "short", described: r, onInput: (l) => o(l + (i && l ? "~" : ""), !0) }), a && /* @__PURE__ */ (0, d.x3)(xe, { id: `${t}-about`, text: e("edit-approximate"), isChecked: i, onChange: (l) => o(a + (l ? "~" : "")) }));
}
function Cn(e) { // Cn = CheckedControl, e = props
  let { view: { context: { msg: t, today: n } }, value: r, onChange: o } = e; // t = msg, n = today, r = value, o = onChange, e = props
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(xt, g({}, e)), r !== n && /* @__PURE__ */ (0, d.x3)(P, { text: t("edit-today"), onClick: () => o(n) }));
}
function Pn({ view: { context: { msg: e, labels: t } }, id: n, value: r, described: o, onChange: s }) { // Pn = StatusControl, e = msg, t = labels, n = id, r = value, o = described, s = onChange
  return /* @__PURE__ */ (0, d.x3)(
    Fe,
    {
      id: n,
      value: typeof r == "string" ? r : "",
      described: o,
      options: [["", e("edit-status-from-dates")], ...he.x70.map((i) => [i, t.status(i)])],
      onChange: (i) => s(i || void 0)
    }
  );
}
function Ye({ id: e, label: t, children: n }) { // Ye = Part, e = id, t = label, n = children
  return /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__part" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__translation-label", for: e }, t), n);
}
function bt({ view: { context: { msg: e } }, id: t, value: n, described: r, onChange: o }) { // bt = LinkPart, e = msg, t = id, n = value, r = described, o = onChange
  let l = ht(n), { page: s, url: i } = l, a = Be(l, ["page", "url"]); // l = _a, ht = fieldsOf, n = value, s = page, i = url, a = others, Be = __objRest
  return /* @__PURE__ */ (0, d.x3)(Ye, { id: t, label: e("edit-part-link") }, /* @__PURE__ */ (0, d.x3)(
    I,
    {
      id: t,
      value: s != null ? s : i,
      described: r,
      onInput: (c) => o(v(g({}, a), { [/^https:/i.test(c) && s === void 0 || i !== void 0 && /^h/i.test(c) ? "url" : "page"]: c }), !0)
    }
  ));
}
function ke({ view: e, label: t, id: n, value: r, described: o, onChange: s, name: i, isDate: a = !1 }) { // ke = FieldPart, e = view, t = label, n = id, r = value, o = described, s = onChange, i = name, a = isDate
  let l = ht(r), c = (u, f) => s(v(g({}, l), { [i]: u }), f); // l = fields, ht = fieldsOf, r = value, c = change, u = to, f = continues, s = onChange, v = __spreadProps, g = __spreadValues, i = name
  return /* @__PURE__ */ (0, d.x3)(Ye, { id: n, label: t }, a ? /* @__PURE__ */ (0, d.x3)(I, { id: n, value: l[i], size: "short", described: o, onInput: (u) => c(u, !0) }) : /* @__PURE__ */ (0, d.x3)(Ie, { view: e, label: t, id: n, value: l[i], described: o, onChange: c }));
}
function En(e) { // En = JoinControl, e = props
  let { view: { context: { msg: t } }, id: n } = e; // t = msg, n = id, e = props
  return /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(bt, v(g({}, e), { id: n })), /* @__PURE__ */ (0, d.x3)(ke, v(g({}, e), { id: `${n}-label`, label: t("edit-part-label"), name: "label" })), /* @__PURE__ */ (0, d.x3)(ke, v(g({}, e), { id: `${n}-until`, label: t("edit-part-until"), name: "until", isDate: !0 })));
}
function On(e) { // On = MaterialsControl, e = props
  let { view: t, label: n, id: r, value: o, described: s, onChange: i } = e, { msg: a } = t.context; // t = view, n = label, r = id, o = value, s = described, i = onChange, e = props, a = msg
  return /* @__PURE__ */ (0, d.x3)(
    ze,
    {
      view: t,
      id: r,
      items: X(o),
      create: () => ({}),
      addText: a("edit-add-material"),
      onChange: i,
      nameOf: (l) => a("edit-item", n, l + 1),
      draw: (l, c, u) => /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(ke, { view: t, id: `${r}-${c}`, label: a("edit-part-label"), name: "label", value: l, described: s, onChange: u }), /* @__PURE__ */ (0, d.x3)(bt, { view: t, id: `${r}-${c}-link`, value: l, described: s, onChange: u }))
    }
  );
}
function Rn(e) { // Rn = DatesControl, e = props
  let { view: t, label: n, id: r, value: o, described: s, onChange: i } = e, { msg: a } = t.context; // t = view, n = label, r = id, o = value, s = described, i = onChange, e = props, a = msg
  return /* @__PURE__ */ (0, d.x3)(
    ze,
    {
      view: t,
      id: r,
      items: X(o),
      create: () => ({}),
      addText: a("edit-add-date"),
      onChange: i,
      nameOf: (l) => a("edit-item", n, l + 1),
      draw: (l, c, u) => { // l = item, c = index, u = onItem
        let f = { view: t, value: l, described: s, onChange: u }; // f = part, t = view, l = item, s = described, u = onItem
        return /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(ke, v(g({}, f), { id: `${r}-${c}`, label: a("edit-part-start"), name: "start", isDate: !0 })), /* @__PURE__ */ (0, d.x3)(ke, v(g({}, f), { id: `${r}-${c}-end`, label: a("edit-part-end"), name: "end", isDate: !0 })), /* @__PURE__ */ (0, d.x3)(ke, v(g({}, f), { id: `${r}-${c}-label`, label: a("edit-part-label"), name: "label" })), /* @__PURE__ */ (0, d.x3)(bt, v(g({}, f), { id: `${r}-${c}-link` })));
      }
    }
  );
}
function vt({ view: e, label: t, id: n, value: r, described: o, onChange: s }) { // vt = LinesControl, e = view, t = label, n = id, r = value, o = described, s = onChange
  let { msg: i } = e.context; // i = msg, e = view
  return /* @__PURE__ */ (0, d.x3)(
    ze,
    {
      view: e,
      id: n,
      items: X(r),
      create: () => "",
      addText: i("edit-add"),
      onChange: s,
      nameOf: (a) => i("edit-item", t, a + 1),
      draw: (a, l, c) => /* @__PURE__ */ (0, d.x3)(I, { id: `${n}-${l}`, value: a, name: i("edit-item", t, l + 1), described: o, onInput: (u) => c(u, !0) })
    }
  );
}
function $n({ view: { context: { msg: e } }, id: t, value: n, described: r, onChange: o }) { // $n = SessionControl, e = msg, t = id, n = value, r = described, o = onChange
  let s = ht(n), [i = "", a = ""] = X(s.minutes), l = (u) => typeof u == "string" && /^\d+$/.test(u.trim()) ? Number(u) : u, c = (u, f) => { // s = session, ht = fieldsOf, n = value, i = least, a = most, X = listOf, l = numberOf, u = first, c = change, f = last
    let p = u === "" && f === "" ? void 0 : [u, f].map(l); // p = minutes, u = first, f = last, l = numberOf
    o(v(g({}, s), { minutes: p }), !0);
  };
  return /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(Ye, { id: t, label: e("edit-part-least") }, /* @__PURE__ */ (0, d.x3)(I, { id: t, value: i, size: "short", described: r, onInput: (u) => c(u, a === "" || a === i ? u : a) })), /* @__PURE__ */ (0, d.x3)(Ye, { id: `${t}-most`, label: e("edit-part-most") }, /* @__PURE__ */ (0, d.x3)(I, { id: `${t}-most`, value: a, size: "short", described: r, onInput: (u) => c(i, u) })));
}

// src/views/editor/form.tsx
var lo = { // lo = CONTROLS
  id: Sn,
  text: Ie,
  words: wt,
  lines: vt,
  addresses: vt,
  link: wt,
  join: En,
  status: Pn,
  date: xt,
  checked: Cn,
  dates: Rn,
  languages: xn,
  session: $n,
  materials: On,
  program: vn,
  programs: kn
}, co = ["id", "words", "link", "status", "date", "checked", "program"];
function uo({ state: { problems: e } }, t) { // uo = problemsOf, e = problems, t = name
  return e.filter(({ path: [, , n] }) => n === t || n === void 0 && t === "title");
}
function po({ view: e, field: { name: t, control: n } }) { // po = Field, e = view, t = name, n = control
  var j; // j = _a
  let { context: r, state: o, actions: s } = e, { msg: i, idPrefix: a, labels: l, list: c } = r, u = `${a}-${t}`, f = be(r, t), p = (j = c.vocabularies.get(t)) == null ? void 0 : j.help, m = Te(t) ? i(`edit-help-${t}`) : p ? l.pick(p).text : "", h = uo(e, t), b = [m && `${u}-help`, h.length && `${u}-problems`].filter(Boolean).join(" ") || void 0, C = { // r = context, o = state, s = actions, e = view, i = msg, a = idPrefix, l = labels, c = list, u = id, t = name, f = label, be = fieldLabel, p = help, j = _a, m = helpText, Te = isFieldName, h = problems, uo = problemsOf, b = described, C = props
    view: e,
    label: f,
    id: u,
    described: b,
    value: o.record[t],
    onChange: (F, K) => s.change(t, F, K)
  }, T = n === "terms" || n === "long-text" ? null : lo[n], L = co.includes(n), R = [
    m && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${u}-help` }, m),
    n === "terms" ? /* @__PURE__ */ (0, d.x3)(qe, v(g({}, C), { vocabulary: t })) : T ? /* @__PURE__ */ (0, d.x3)(T, g({}, C)) : /* @__PURE__ */ (0, d.x3)(Ie, v(g({}, C), { isLong: !0 })),
    /* @__PURE__ */ (0, d.x3)("div", { id: `${u}-problems`, class: "program-explorer__editor-problems", lang: "en" }, h.map(({ severity: F, reason: K, fix: y }) => /* @__PURE__ */ (0, d.x3)("p", { class: `cdx-message cdx-message--inline cdx-message--${F}` }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__content" }, `${K} ${y}`))))
  ];
  return L ? /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: u }, f), R) : /* @__PURE__ */ (0, d.x3)("fieldset", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("legend", { class: "program-explorer__editor-label" }, f), R);
}
function _n({ view: e }) { // _n = Form, e = view
  let { context: { fields: t, msg: n, languages: r, idPrefix: o, format: s } } = e; // t = fields, n = msg, r = languages, o = idPrefix, s = format, e = view
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)("datalist", { id: `${o}-languages` }, Array.from(r, ([i, a]) => /* @__PURE__ */ (0, d.x3)("option", { key: i, value: a || s.language(i) }))), un.map((i) => /* @__PURE__ */ (0, d.x3)("div", { key: i, role: "group", "aria-labelledby": `${o}-group-${i}` }, /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-group", id: `${o}-group-${i}` }, n(`edit-group-${i}`)), t.filter((a) => a.group === i).map((a) => /* @__PURE__ */ (0, d.x3)(po, { key: a.name, view: e, field: a })))));
}

// src/views/editor/raw-record.tsx
function fo(e) { // fo = parse, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return (0, O.x55)(t) ? t : null;
  } catch (t) {
    return null;
  }
}
var Ge = class extends d.x0 { // Ge = RawRecord
  constructor() {
    super(...arguments);
    this.state = { text: null, isWrong: !1 };
  }
  render({ view: { context: { msg: n, idPrefix: r, urlOf: o, title: s }, state: { record: i, original: a }, actions: l } }) {
    let { text: c, isWrong: u } = this.state, f = `${r}-json`, p = c != null ? c : JSON.stringify(i, null, "	"), m = () => { // c = text, u = isWrong, f = id, r = idPrefix, p = shown, i = record, m = apply
      let h = fo(p), b = h !== null && (!a || h.id === a.id); // h = value, fo = parse, p = shown, b = isRight, a = original
      this.setState({ text: b ? null : p, isWrong: !b }), b && l.replace(h);
    };
    return /* @__PURE__ */ (0, d.x3)("details", { class: "program-explorer__editor-json" }, /* @__PURE__ */ (0, d.x3)("summary", null, n("edit-json")), /* @__PURE__ */ (0, d.x3)(I, { id: f, value: p, name: n("edit-json"), isLong: !0, described: u ? `${f}-wrong` : void 0, onInput: (h) => this.setState({ text: h, isWrong: !1 }) }), u && /* @__PURE__ */ (0, d.x3)("p", { id: `${f}-wrong`, class: "program-explorer__editor-error", role: "alert" }, n("edit-json-wrong")), /* @__PURE__ */ (0, d.x3)(P, { text: n("edit-json-apply"), isOff: c === null, onClick: m }), " ", /* @__PURE__ */ (0, d.x3)("a", { href: o(s, { action: "edit" }) }, n("edit-json-page")));
  }
};

// src/views/editor/suggestions.tsx
function He({ view: { context: { msg: e, list: t, urlOf: n }, state: { suggestions: r }, actions: o }, isOpen: s = !1 }) { // He = Suggestions, e = msg, t = list, n = urlOf, r = suggestions, o = actions, s = isOpen
  let i = /* @__PURE__ */ (0, d.x3)("ul", { role: "list", class: "program-explorer__editor-field" }, r.map((a) => { // i = rows, r = suggestions, a = suggestion
    let l = a.heading.replace(/&#(\d+);/g, (c, u) => String.fromCharCode(Number(u))); // l = heading, a = suggestion, c = _, u = code
    return /* @__PURE__ */ (0, d.x3)("li", { key: a.id, class: "program-explorer__editor-row" }, /* @__PURE__ */ (0, d.x3)("a", { href: n(`${t.talk || ""}#${l}`), dir: "auto" }, l), " ", /* @__PURE__ */ (0, d.x3)(P, { text: e("edit-suggestion-open"), name: `${e("edit-suggestion-open")}: ${l}`, onClick: () => { // a = suggestion, n = urlOf, t = list, l = heading, P = Button, e = msg
      o.openSuggestion(a);
    } }));
  }));
  return s ? i : r.length ? /* @__PURE__ */ (0, d.x3)("details", null, /* @__PURE__ */ (0, d.x3)("summary", null, e("edit-suggestions", r.length)), i) : null;
}

// src/views/editor/editor.tsx
function Tn({ context: { msg: e, urlOf: t } }) { // Tn = LogIn, e = msg, t = urlOf
  return /* @__PURE__ */ (0, d.x3)("a", { href: t("Special:UserLogin"), target: "_blank", rel: "noopener" }, e("edit-log-in"));
}
function mo({ view: { context: e, state: { trouble: t } } }) { // mo = TroubleMessage, e = context, t = trouble
  let { msg: n, urlOf: r, title: o } = e, s = (t == null ? void 0 : t.kind) === "failed" && t.failure === "warning" || (t == null ? void 0 : t.kind) === "storage" || (t == null ? void 0 : t.kind) === "stale"; // n = msg, r = urlOf, o = title, e = context, s = isWarning, t = trouble
  return /* @__PURE__ */ (0, d.x3)("div", { role: "alert" }, t && /* @__PURE__ */ (0, d.x3)("div", { class: `cdx-message cdx-message--block cdx-message--${s ? "warning" : "error"}` }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, n(t.kind === "failed" ? `edit-failed-${t.failure}` : `edit-failed-${t.kind}`)), t.kind === "failed" && t.words && /* @__PURE__ */ (0, d.x3)("p", null, t.words), t.kind === "failed" && t.failure === "session" && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)(Tn, { context: e })), (t.kind === "elsewhere" || t.kind === "unreadable") && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: r(o, { action: "edit" }) }, o)))));
}
function go({ view: { context: { msg: e, format: t }, state: { draftTime: n }, actions: r } }) { // go = DraftOffer, e = msg, t = format, n = draftTime, r = actions
  if (n === null)
    return null;
  let o = new Date(n); // o = time, n = draftTime
  return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message cdx-message--block cdx-message--notice", role: "status" }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, e("edit-draft", t.date({ year: o.getFullYear(), month: o.getMonth() + 1, day: o.getDate(), approximate: !1 }))), /* @__PURE__ */ (0, d.x3)(P, { text: e("edit-draft-take"), onClick: () => { // e = msg, t = format, o = time, P = Button
    r.takeDraft();
  } }), " ", /* @__PURE__ */ (0, d.x3)(P, { kind: "destructive", text: e("edit-draft-drop"), onClick: r.dropDraft })));
}
function yo({ view: e }) { // yo = FormStep, e = view
  let { context: { msg: t, idPrefix: n }, state: { past: r, future: o, original: s, record: i, isOutdated: a }, actions: l } = e; // t = msg, n = idPrefix, r = past, o = future, s = original, i = record, a = isOutdated, l = actions, e = view
  return /* @__PURE__ */ (0, d.x3)("div", null, a && /* @__PURE__ */ (0, d.x3)("p", { role: "status", class: "program-explorer__editor-help" }, t("edit-outdated")), r.length === 0 && /* @__PURE__ */ (0, d.x3)(He, { view: e }), s && /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, i.status !== "past" && /* @__PURE__ */ (0, d.x3)(P, { text: t("edit-ended"), onClick: l.retire }), r.length === 0 && /* @__PURE__ */ (0, d.x3)(P, { text: t("edit-duplicate"), onClick: l.duplicate }), /* @__PURE__ */ (0, d.x3)(P, { kind: "destructive", text: t("edit-delete"), onClick: l.remove })), /* @__PURE__ */ (0, d.x3)(_n, { view: e }), /* @__PURE__ */ (0, d.x3)(Ge, { view: e }), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, /* @__PURE__ */ (0, d.x3)(P, { kind: "primary", id: `${n}-review`, text: t("edit-review"), onClick: l.review }), /* @__PURE__ */ (0, d.x3)(P, { text: t("edit-undo"), isOff: r.length === 0, onClick: l.undo }), /* @__PURE__ */ (0, d.x3)(P, { text: t("edit-redo"), isOff: o.length === 0, onClick: l.redo }), /* @__PURE__ */ (0, d.x3)(P, { kind: "quiet", text: t("edit-cancel"), onClick: l.cancel })));
}
function ho({ view: e }) { // ho = SavedStep, e = view
  let { context: { msg: t, urlOf: n, title: r, list: o }, state: { saved: s, isSuggestion: i }, actions: a } = e; // t = msg, n = urlOf, r = title, o = list, s = saved, i = isSuggestion, a = actions, e = view
  return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message cdx-message--block cdx-message--success", role: "status" }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, t(i ? "edit-suggested" : s ? "edit-saved" : "edit-unchanged")), i && o.talk && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: n(o.talk) }, o.talk)), s && s.before > 0 && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: n(r, { diff: String(s.revision), oldid: String(s.before) }) }, t("edit-see-difference"))), /* @__PURE__ */ (0, d.x3)(He, { view: e }), /* @__PURE__ */ (0, d.x3)(P, { kind: "primary", text: t("edit-close"), onClick: a.close })));
}
function wo({ view: e }) { // wo = SuggestionsStep, e = view
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(He, { view: e, isOpen: !0 }), /* @__PURE__ */ (0, d.x3)(P, { text: e.context.msg("edit-close"), onClick: e.actions.close }));
}
function xo({ context: e, state: { step: t, original: n, record: r, suggestion: o, given: s, suggestions: i, differences: a } }) { // xo = headingOf, e = context, t = step, n = original, r = record, o = suggestion, s = given, i = suggestions, a = differences
  let { msg: l } = e; // l = msg, e = context
  switch (t) {
    case "loading":
      return l("edit-loading");
    case "suggestions":
      return l("edit-suggestions", i.length);
    default:
      return o ? l("edit-suggestion", a.map((c) => ee(e, c.record, c.title)).join(", ")) : s ? l("edit-create") : n ? l("edit-title", Le(e, n.title, String(r.id))) : l("edit-add-program");
  }
}
var bo = { suggestions: wo, form: yo, review: hn, conflicts: fn, saved: ho }; // bo = STEPS, wo = SuggestionsStep, yo = FormStep, hn = Review, fn = Conflicts, ho = SavedStep
function An({ view: e }) { // An = Editor, e = view
  let { context: t, state: { step: n, isSuggestion: r, publicAs: o, trouble: s } } = e, { msg: i, level: a, idPrefix: l } = t, c = n === "loading" ? null : bo[n], u = (s == null ? void 0 : s.kind) === "failed" && s.failure === "nowhere", f = n === "form" || n === "review"; // t = context, n = step, r = isSuggestion, o = publicAs, s = trouble, e = view, i = msg, a = level, l = idPrefix, c = Shown, bo = STEPS, u = isRefused, f = isBeforeSaving
  return /* @__PURE__ */ (0, d.x3)("section", { class: "program-explorer__editor", "aria-labelledby": `${l}-heading` }, /* @__PURE__ */ (0, d.x3)(dt.x77, { level: a, class: "program-explorer__group", id: `${l}-heading` }, xo(e)), /* @__PURE__ */ (0, d.x3)(go, { view: e }), f && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, i("edit-preview")), f && o !== "account" && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, u || i(`edit-public-${o}`), " ", /* @__PURE__ */ (0, d.x3)(Tn, { context: t })), f && r && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, i("edit-suggestion-help")), /* @__PURE__ */ (0, d.x3)(mo, { view: e }), c ? /* @__PURE__ */ (0, d.x3)(c, { view: e }) : /* @__PURE__ */ (0, d.x3)(P, { text: i("edit-close"), onClick: e.actions.close }));
}

// src/edit/plain-wikitext.ts
var vo = /[&<>[\]{}|~]|'(?=')|[_\uFF3F](?=[_\uFF3F])|^[*#:;=-]/g, ko = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g; // vo = MARKUP, ko = NOT_KEPT
function Se(e) { // Se = plainWikitext, e = text
  return e.replace(ko, "").replace(/\s+/g, " ").trim().replace(vo, (t) => `&#${t.charCodeAt(0)};`);
}

// src/programs/proposal-marker.ts
var kt = "program-explorer-proposal", Fn = `<pre class="${kt}" data-state="open">`; // kt = MARKER, Fn = OPEN_PROPOSAL

// src/edit/read-changes.ts
function Mn(e) { // Mn = isPath, e = value
  return Array.isArray(e) && e.every((t) => typeof t == "string");
}
function So(e) { // So = isRecordPath, e = value
  return Mn(e) && e.length % 2 === 0 && e.every((t, n) => n % 2 === 1 || me(e.slice(0, n)).includes(t));
}
function Ze(e) { // Ze = isPlace, e = value
  return e === null || typeof e == "string";
}
function Co(e, t) { // Co = isEditable, e = record, t = field
  return t.length ? !(e.length && Y(e) && t.length === 1 && t[0] === "id") : e.length > 0 && !Y(e);
}
function Po(e) { // Po = readChange, e = raw
  let [t, n, r, o, s, i, a] = ["kind", "record", "field", "from", "to", "after", "value"].map((c) => S(e, c)); // t = kind, n = record, r = field, o = from, s = to, i = after, a = value, c = name, S = fieldOf, e = raw
  if (!So(n))
    return null;
  if (t === "edit")
    return Mn(r) && Co(n, r) && (i === void 0 || Ze(i)) ? g({ kind: t, record: n, field: r, from: o, to: s }, i !== void 0 && { after: i }) : null;
  if (!n.length)
    return null;
  if (t === "move")
    return Ze(o) && Ze(s) ? { kind: t, record: n, from: o, to: s } : null;
  let l = n[n.length - 1]; // l = id, n = record
  return (t === "add" || t === "remove") && Ze(i) && a !== void 0 && (!Y(n) || (0, O.x55)(a) && S(a, "id") === l) ? { kind: t, record: n, value: a, after: i } : null;
}
function Qe(e) { // Qe = readChanges, e = raw
  let t = Array.isArray(e) ? e.map(Po) : null; // t = changes, e = raw, Po = readChange
  return t && !t.includes(null) ? t : null;
}

// src/edit/proposal.ts
var Eo = ["open", "taken", "partly", "declined"]; // Eo = PROPOSAL_STATES
function Oo(e) { // Oo = isState, e = state
  return Eo.includes(e);
}
var Ln = "~".repeat(4), Ro = 1e3, jn = new RegExp(`^==(?!=)(.*)$|<pre class="${kt}" data-state="([a-z]*)">([^<]*)</pre>`, "gm"), $o = /[<>&{}[\]|~'\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|_(?=_)/g; // Ln = SIGNATURE, Ro = MOST_CHANGES, jn = PATTERN, kt = MARKER, $o = UNSAFE
function Nn({ page: e, base: t, changes: n }) { // Nn = contentText, e = page, t = base, n = changes
  return JSON.stringify({ page: e, base: t, changes: n }, null, "	").normalize("NFC").replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, (r) => r.replace($o, (o) => `\\u${`000${o.charCodeAt(0).toString(16)}`.slice(-4)}`));
}
function St(e) { // St = readContent, e = text
  let t = W(e), [n, r] = [S(t, "page"), S(t, "base")], o = Qe(S(t, "changes")); // t = raw, W = parseJson, e = text, n = page, r = base, S = fieldOf, o = changes, Qe = readChanges
  return typeof n == "string" && typeof r == "number" && o && o.length && o.length <= Ro ? { page: n, base: r, changes: o } : null;
}
function In(e, t) { // In = hash, e = text, t = start
  let n = t; // n = value, t = start
  for (let r = 0; r < e.length; r++) // r = index, e = text
    n = Math.imul(n ^ e.charCodeAt(r), 16777619);
  return (n >>> 0).toString(36);
}
function Ct({ page: e, changes: t }) { // Ct = idOf, e = page, t = changes
  let n = JSON.stringify([e, t]); // n = text, e = page, t = changes
  return `${In(n, 2166136261)}-${In(n, 42)}`;
}
function Dn(e) { // Dn = proposalId, e = content
  let t = St(Nn(e)); // t = read, St = readContent, Nn = contentText, e = content
  return t && Ct(t);
}
function Bn(e, t, n) { // Bn = proposalWikitext, e = content, t = sentences, n = reason
  let r = n.split(/\n\s*\n/).map(Se).filter(Boolean); // r = paragraphs, n = reason, Se = plainWikitext
  return [
    ...t.map((o) => `* ${Se(o)}`),
    Fn,
    Nn(e),
    "</pre>",
    `${r.join(`

`)} ${Ln}`.trim()
  ].join(`
`);
}
function _o(e) { // _o = headingText, e = line
  let t = e.trim(); // t = text, e = line
  return (t.endsWith("==") ? t.slice(0, -2) : t).trim();
}
function et(e) { // et = findProposals, e = wikitext
  let t = [], n = 0, r = "", o = new RegExp(jn); // t = proposals, n = unreadable, r = heading, o = pattern, jn = PATTERN
  for (let s = o.exec(e); s; s = o.exec(e)) { // s = found, o = pattern, e = wikitext
    let [, i, a, l] = s; // i = line, a = state, l = text, s = found
    if (l === void 0) {
      r = _o(i || "");
      continue;
    }
    let c = St(l); // c = content, St = readContent, l = text
    c && Oo(a) ? t.push(v(g({}, c), { id: Ct(c), state: a, heading: r })) : n++;
  }
  return { proposals: t, unreadable: n };
}
function Jn(e, t, n, r, o = 0) { // Jn = answerProposal, e = wikitext, t = id, n = state, r = reply, o = revision
  let s = new RegExp(jn); // s = pattern, jn = PATTERN
  for (let i = s.exec(e); i; i = s.exec(e)) { // i = found, s = pattern, e = wikitext
    let { index: a, 0: l, 2: c, 3: u } = i, f = c === "open" && u !== void 0 ? St(u) : null; // a = index, l = block, c = before, u = text, i = found, f = content, St = readContent
    if (f && Ct(f) === t) {
      let p = e.slice(a + l.length), m = p.search(/^==?(?!=)/m), h = m < 0 ? p : p.slice(0, m); // p = rest, e = wikitext, a = index, l = block, m = end, h = section
      return `${e.slice(0, a)}${l.replace('data-state="open"', `data-state="${n}"`)}${h.trimEnd()}
: ${Se(r)}${o ? ` [[Special:Diff/${o}]]` : ""} ${Ln}
${m < 0 ? "" : `
${p.slice(m)}`}`;
    }
  }
  return null;
}

// src/editor/edit-talk.ts
function tt(e, t, n, r, o) { // tt = editTalk, e = editor, t = title, n = textFrom, r = summary, o = captcha
  return _(this, null, function* () {
    for (let s = 0; s < 3; s++) { // s = tries
      let i = yield e.read(t); // i = page, e = editor, t = title
      if (i.kind === "failed")
        return i;
      let a = n(i.text), l = a === null ? { kind: "unchanged" } : i.refusal || (yield e.save(g({ title: t, text: a, base: i.revision, summary: r, isWikitext: !0 }, o && { captcha: o }))); // a = text, n = textFrom, i = page, l = result, e = editor, g = __spreadValues, t = title, r = summary, o = captcha
      if (l.kind !== "conflict")
        return l;
    }
    return { kind: "conflict" };
  });
}

// src/edit/form/record.ts
function Vn(e) { // Vn = isEmpty, e = value
  return e == null || typeof e == "string" && !e.trim() || typeof e == "object" && Object.values(e).length === 0;
}
function Pt(e) { // Pt = withoutEmpty, e = value
  if (typeof e == "string")
    return e.trim() || void 0;
  if (Array.isArray(e)) {
    let t = e.map(Pt).filter((n) => !Vn(n)); // t = items, e = value, Pt = withoutEmpty, n = item, Vn = isEmpty
    return t.length ? t : void 0;
  }
  if ((0, O.x55)(e)) {
    let t = Object.entries(e).map(([n, r]) => [n, Pt(r)]).filter(([, n]) => !Vn(n)); // t = fields, e = value, n = one, r = one, Pt = withoutEmpty, Vn = isEmpty
    return t.length ? Object.fromEntries(t) : void 0;
  }
  return e;
}
function Et(e, t) { // Et = toRecord, e = original, t = record
  let n = Object.entries(t).map(([r, o]) => [r, e && M(o, S(e, r)) ? o : Pt(o)]).filter(([, r]) => r !== void 0); // n = fields, t = record, r = value, o = value, e = original, M = isEqual, S = fieldOf, Pt = withoutEmpty
  return Object.fromEntries(n);
}
function nt(e, t, n) { // nt = withField, e = record, t = name, n = value
  return v(g({}, e), { [t]: n });
}
function Xn(e, t, n) { // Xn = changesOfForm, e = original, t = record, n = last
  let r = Et(e, t), o = typeof r.id == "string" ? r.id : "", s = ["programs", o]; // r = now, Et = toRecord, e = original, t = record, o = id, s = path
  return e ? M(e, r) ? [] : Oe(s, e, r) : o && Object.keys(r).length > 1 ? [{ kind: "add", record: s, value: Gt(s, r), after: n }] : [];
}
var To = /* @__PURE__ */ new Map([["\xDF", "ss"], ["\xE6", "ae"], ["\xF8", "o"], ["\u0153", "oe"], ["\u0142", "l"], ["\u0111", "d"], ["\u0131", "i"]]), Ao = 60; // To = LETTERS, Ao = MOST_IN_ID
function ce(e, t) { // ce = idFor, e = title, t = used
  let n = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'’]/g, "").replace(/[^\0-\x7f]/g, (o) => To.get(o) || "-").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, Ao).replace(/-$/, ""), r = n || "program"; // n = words, e = title, o = letter, To = LETTERS, Ao = MOST_IN_ID, r = start
  for (let o = n ? 1 : t.length + 1; ; o++) { // o = number, n = words, t = used
    let s = o === 1 ? r : `${r}-${o}`; // s = id, o = number, r = start
    if (!t.includes(s))
      return s;
  }
}

// src/editor/page-text.ts
function te(e) { // te = idOf, e = record
  let t = e && e.id; // t = id, e = record
  return typeof t == "string" ? t : "";
}
function Ce(e) { // Ce = recordsOf, e = text
  let t = S(W(e), "programs"); // t = programs, S = fieldOf, W = parseJson, e = text
  return Array.isArray(t) ? t.filter((n) => typeof S(n, "id") == "string") : [];
}
function ue(e, t) { // ue = findRecord, e = text, t = id
  return Ce(e).find((n) => n.id === t) || null;
}
function Wn({ text: e }, t, n) { // Wn = changesIn, e = text, t = original, n = record
  var o; // o = _a
  let r = Ce(e).map(te); // r = ids, Ce = recordsOf, e = text, te = idOf
  return Xn(t, n, (o = r[r.length - 1]) != null ? o : null);
}
function Kn({ text: e }, t) { // Kn = removalOf, e = text, t = original
  var o; // o = _a
  if (!t)
    return [];
  let n = Ce(e).map(te), r = te(t); // n = ids, Ce = recordsOf, e = text, te = idOf, r = id, t = original
  return [{ kind: "remove", record: ["programs", r], value: t, after: (o = n[n.indexOf(r) - 1]) != null ? o : null }];
}
function G(e, t) { // G = textWith, e = base, t = changes
  let n = ne(e.text, t); // n = applied, ne = applyChanges, e = base, t = changes
  return n ? n.text : e.text;
}
function rt(e) { // rt = programOf, e = changes
  var n; // n = _a
  let t = e.find(({ record: [r] }) => r === "programs"); // t = change, e = changes, r = collection
  return t && (n = t.record[1]) != null ? n : null;
}

// src/editor/answer.ts
function Un(r, o) { // Un = openSuggestions, r = _0, o = _1
  return _(this, arguments, function* ({ editor: e, source: t }, n) {
    let s = n ? yield e.read(n) : null; // s = page, n = talk, e = editor
    return (s == null ? void 0 : s.kind) === "page" ? et(s.text).proposals.filter(({ state: i, page: a }) => i === "open" && a === t) : [];
  });
}
function qn(o, s) { // qn = onToday, o = _0, s = _1
  return _(this, arguments, function* ({ editor: e, source: t }, { base: n, changes: r }) {
    let [i, a] = yield Promise.all([e.read(t), e.read(t, n)]); // i = page, a = then, e = editor, t = source, n = base
    if (i.kind === "failed")
      return i;
    let l = _e(a.kind === "page" && a.title === i.title ? a.text : i.text, r, i.text), c = l ? [...l.changes, ...l.conflicts.flatMap(({ takeMine: u }) => u)] : []; // l = merged, _e = merge, a = then, i = page, r = changes, c = all, u = takeMine
    return { kind: "ready", page: i, changes: U(i.text, G(i, c)) || [], isWhole: l !== null && !l.refused.length };
  });
}
function Ot(c, u, f, p, m, h, b) { // Ot = answerSuggestion, c = _0, u = _1, f = _2, p = _3, m = _4, h = _5, b = _6
  return _(this, arguments, function* ({ editor: e, store: t, fail: n }, r, { id: o }, s, i, a, l) {
    let C = s === "declined" ? i : `${l(s === "taken" ? "edit-answer-taken" : "edit-answer-partly")} ${i}`, { kind: T } = yield tt(e, r, (R) => Jn(R, o, s, C, a), l("edit-answer-summary")), L = T === "saved" || T === "unchanged"; // C = answer, s = state, i = reply, l = msg, T = kind, tt = editTalk, e = editor, r = talk, R = text, Jn = answerProposal, o = id, a = revision, L = isAnswered
    return L ? t.set({ suggestions: t.get().suggestions.filter((R) => R.id !== o) }) : n({ kind: "answer" }), L;
  });
}

// runtime:src/messages/messages.ts
var pe = require("program-explorer-runtime"); // pe = import_program_explorer_runtime

// runtime:src/messages/i18n/en.json
var zn = { "edit-add": "Add", "edit-add-date": "Add a date", "edit-add-language": "Add", "edit-add-material": "Add a material", "edit-add-program": "Add a program", "edit-add-program-here": "Add a program \u2026", "edit-answer-partly": "Saved in part, thank you.", "edit-answer-summary": "Answered a suggestion", "edit-answer-taken": "Saved, thank you.", "edit-approximate": "approximately", "edit-back": "Back to the form", "edit-cancel": "Cancel", "edit-cancel-question": "Discard your changes?", "edit-captcha-help": "Answer this to show that you are not a program, then save again.", "edit-captcha-image": "The characters in the picture", "edit-close": "Close", "edit-conflict": "Meanwhile somebody else has changed the same. Choose {{PLURAL:$1|which one to keep|for each which one to keep}}. All your other changes are kept.", "edit-conflict-base": "Before: $1", "edit-conflict-mine": "Yours:", "edit-conflict-theirs": "On the page now:", "edit-create": "Create the data page", "edit-created": "Created from the list on $1", "edit-delete": "Delete the program", "edit-down": "Down", "edit-down-of": "Down: $1", "edit-draft": "You have changes from $1 that are not saved.", "edit-draft-drop": "Discard them", "edit-draft-take": "Continue with them", "edit-duplicate": "Duplicate", "edit-ended": "It has ended", "edit-failed-answer": "The suggestion on the talk page could not be answered. Answer it there.", "edit-failed-blocked": "You are blocked from editing. Your text is kept in this browser.", "edit-failed-busy": "Others are saving at the same time. Save again.", "edit-failed-deleted": "The data page was deleted or moved meanwhile. Copy your text before you close.", "edit-failed-denied": "You may not edit the data page. Your text is kept in this browser.", "edit-failed-disallowed": "A filter of the wiki does not allow this edit. Change it, or ask an administrator.", "edit-failed-elsewhere": "This program is not on this data page, so that it cannot be edited here.", "edit-failed-exists": "Somebody has created the data page meanwhile. Load this page again.", "edit-failed-id": "Choose another name in links: it is in use, or it has characters other than A-Z a-z 0-9 . _ -", "edit-failed-invalid": "The wiki does not accept this as JSON. Copy your text, and report this.", "edit-failed-lost": "The wiki saved the page, but merged it with another edit and some of your changes are missing. Save again.", "edit-failed-misfit": "Some of your changes no longer fit the page. Copy your text, cancel, and edit the program again.", "edit-failed-network": "The connection failed. Nothing is lost: save again when you are online.", "edit-failed-nowhere": "You may edit neither the data page nor its talk page.", "edit-failed-other": "The wiki did not save this.", "edit-failed-protected": "The data page is protected, so that you cannot save. Your text is kept in this browser.", "edit-failed-ratelimited": "The wiki asks you to wait. Save again in a minute.", "edit-failed-readonly": "The wiki is locked for maintenance. Save again in a few minutes.", "edit-failed-server": "The wiki answered with an error. Save again in a minute.", "edit-failed-session": "You are no longer logged in. Log in in another tab, then save again.", "edit-failed-spam": "The wiki takes a link or a title in this edit for spam. Remove it and save again.", "edit-failed-stale": "A part of this suggestion no longer fits the page.", "edit-failed-storage": "Your browser cannot keep a draft, so do not close this tab before you have saved.", "edit-failed-timeout": "The answer took too long. Save again; if it was saved already, it is not saved twice.", "edit-failed-title": "The program needs a title.", "edit-failed-token": "Your session is out of date. Save again.", "edit-failed-too-big": "The data page is too big for the wiki.", "edit-failed-unreadable": "The data page is not valid JSON, so that it cannot be edited here. Correct it there first.", "edit-failed-warning": "The wiki warns about this edit. If it is right, save it all the same.", "edit-field-dates": "Dates", "edit-field-duration": "Duration", "edit-field-end": "End", "edit-field-followedBy": "Followed by", "edit-field-id": "Name in links", "edit-field-in": "$1 ($2)", "edit-field-interpreted": "Interpretation", "edit-field-join": "How to take part", "edit-field-language": "Languages", "edit-field-materials": "Materials", "edit-field-notice": "Notice", "edit-field-owner": "Record kept by", "edit-field-page": "Link", "edit-field-partOf": "Part of", "edit-field-partners": "Partners", "edit-field-reviewed": "Last checked", "edit-field-scale": "Size", "edit-field-session": "One session", "edit-field-sources": "Sources", "edit-field-start": "Start", "edit-field-status": "Status", "edit-field-summary": "Summary", "edit-field-team": "Run by", "edit-field-title": "Title", "edit-filter-terms": "Filter: $1", "edit-gone": "removed", "edit-group-about": "About the program", "edit-group-materials": "Materials", "edit-group-record": "About this record", "edit-group-related": "Related programs", "edit-group-size": "Time and people", "edit-group-when": "When", "edit-group-who": "What it is about, and for whom", "edit-has-problems": "There {{PLURAL:$1|is $1 problem|are $1 problems}} in this program; see the form. You can save it all the same.", "edit-help-dates": "A day, such as 2026-12-03, or a minute with its zone, such as 2026-12-03T15:00Z.", "edit-help-duration": "How long the whole lasts, in words.", "edit-help-end": "2020, 2020-06 or 2020-06-15. For a paused program, the beginning of the pause.", "edit-help-followedBy": "The programs that came after it.", "edit-help-id": "Links to the program use it, so it stays the same for ever.", "edit-help-interpreted": "The languages with interpretation.", "edit-help-join": "Where one takes part. After the last day, the explorer says that it is closed.", "edit-help-language": "The languages it is held in.", "edit-help-materials": "What came out of it, such as slides and reports.", "edit-help-notice": "What readers have to know first, such as \u201CApplications are closed\u201D.", "edit-help-owner": "A user or a team.", "edit-help-page": "A page, or an address that begins with https://.", "edit-help-partOf": "The series or the program it is a part of.", "edit-help-partners": "Who helps.", "edit-help-reviewed": "When somebody last checked this record, such as 2026-11-27.", "edit-help-scale": "How many people or sessions, in words.", "edit-help-session": "In minutes.", "edit-help-sources": "Addresses of where the facts come from. They begin with https://.", "edit-help-start": "2020, 2020-06 or 2020-06-15.", "edit-help-status": "Choose one only if it does not follow from the dates.", "edit-help-summary": "What it is, in a sentence or two.", "edit-help-team": "Who holds it.", "edit-help-title": "What the program is called.", "edit-item": "$1 $2", "edit-json": "JSON", "edit-json-apply": "Use this", "edit-json-page": "Edit the whole page as JSON", "edit-json-wrong": "This is no JSON of the program. Its id has to stay the same.", "edit-kind-added": "Added \u201C$1\u201D", "edit-kind-changed": "Changed \u201C$1\u201D", "edit-kind-moved": "Moved \u201C$1\u201D", "edit-kind-removed": "Removed \u201C$1\u201D", "edit-language-of": "Language: $1", "edit-language-unknown": "There is no language \u201C$1\u201D. Choose one from the list, or write its code, such as pt-br.", "edit-loading": "Loading the data page \u2026", "edit-log-in": "Log in", "edit-new-term": "New term", "edit-new-term-help": "It is added to the list for all programs when you save.", "edit-new-term-of": "New term: $1", "edit-no-changes": "There are no changes.", "edit-none": "none", "edit-outdated": "Somebody has saved the page since you began. Your changes will be merged with it when you save.", "edit-part-end": "End", "edit-part-label": "Text", "edit-part-least": "Shortest", "edit-part-link": "Link", "edit-part-most": "Longest", "edit-part-start": "Start", "edit-part-until": "Last day to join", "edit-preview": "The list below shows your changes. Nobody else sees them until you save.", "edit-public-address": "You are not logged in. Your IP address will be public.", "edit-public-temporary": "You are not logged in. The name of a temporary account will be public.", "edit-reason": "Why?", "edit-reason-help": "It is shown with your suggestion on the talk page. Say where you know it from.", "edit-redo": "Redo", "edit-remove": "Remove", "edit-remove-of": "Remove: $1", "edit-reply": "Reply on the talk page, needed to decline", "edit-review": "Show changes and save", "edit-save": "Save changes", "edit-save-anyway": "Save all the same", "edit-saved": "Your changes are saved.", "edit-saving": "Saving \u2026", "edit-see-difference": "See the edit", "edit-status-from-dates": "follows from the dates", "edit-suggest": "Send the suggestion", "edit-suggested": "Your suggestion is on the talk page.", "edit-suggestion": "Suggestion: $1", "edit-suggestion-decline": "Decline", "edit-suggestion-help": "You cannot save the data page yourself. Your changes become a suggestion on its talk page.", "edit-suggestion-open": "Open", "edit-suggestions": "Suggestions waiting ($1)", "edit-summary": "Summary of your edit", "edit-summary-help": "It is shown in the history of the data page.", "edit-title": "Edit \u201C$1\u201D", "edit-today": "Today", "edit-translate": "Other languages", "edit-unchanged": "The page has these changes already.", "edit-undo": "Undo", "edit-up": "Up", "edit-up-of": "Up: $1" }; // zn = en_default

// src/editor/english.ts
var je = new Map(Object.entries(zn)); // je = ENGLISH, zn = en_default

// src/editor/new-terms.ts
function Mo({ text: e }, t) { // Mo = termsOf, e = text, t = vocabulary
  let n = S(S(S(W(e), "vocabularies"), t), "terms"); // n = terms, S = fieldOf, W = parseJson, e = text, t = vocabulary
  return (0, O.x55)(n) ? Object.keys(n) : [];
}
function Yn(e, t, n, r) { // Yn = termChanges, e = base, t = record, n = newTerms, r = language
  return n.filter(({ vocabulary: o, id: s }) => X(t[o]).includes(s)).map(({ vocabulary: o, id: s, label: i }) => { // n = newTerms, o = vocabulary, s = id, X = listOf, t = record, i = label
    var l; // l = _a
    let a = Mo(e, o); // a = ids, Mo = termsOf, e = base, o = vocabulary
    return { kind: "add", record: ["vocabularies", o, "terms", s], value: { label: { [r]: i } }, after: (l = a[a.length - 1]) != null ? l : null };
  });
}
function ot(e) { // ot = newTermsIn, e = changes
  return e.flatMap((t) => { // e = changes, t = change
    let [n, r, , o] = t.record, s = t.kind === "add" && S(t.value, "label"), [i] = (0, O.x55)(s) ? Object.values(s) : []; // n = collection, r = vocabulary, o = id, t = change, s = label, S = fieldOf, i = text
    return n === "vocabularies" && r !== void 0 && o !== void 0 && typeof i == "string" ? [{ vocabulary: r, id: o, label: i }] : [];
  });
}
function Gn({ list: e, labels: t }, n, r, o) { // Gn = newTerm, e = list, t = labels, n = newTerms, r = vocabulary, o = label
  var l, c; // l = _a, c = _b
  let s = n.filter((u) => u.vocabulary === r).map(({ id: u }) => u), i = [...Array.from((c = (l = e.vocabularies.get(r)) == null ? void 0 : l.terms.keys()) != null ? c : []), ...s], a = i.find((u) => t.term(r, u).text.toLowerCase() === o.toLowerCase()); // s = others, n = newTerms, u = id, r = vocabulary, i = ids, c = _b, l = _a, e = list, a = same, t = labels, o = label
  return a != null ? a : { vocabulary: r, id: ce(o, i), label: o };
}
function Hn(e, t, n) { // Hn = withNewTerms, e = labels, t = newTerms, n = language
  return v(g({}, e), { term: (r, o) => { // v = __spreadProps, g = __spreadValues, e = labels, r = facet, o = term
    let s = t.find(({ vocabulary: i, id: a }) => i === r && a === o); // s = found, t = newTerms, i = vocabulary, a = id, r = facet, o = term
    return s ? { text: s.label, language: n } : e.term(r, o);
  } });
}

// src/editor/save-session.ts
function Zn(e, t) { // Zn = saveSession, e = session, t = onStep
  return _(this, null, function* () {
    let { store: n, editor: r, source: o } = e, { summary: s, decisions: i, captcha: a, captchaAnswer: l } = n.get(); // n = store, r = editor, o = source, e = session, s = summary, i = decisions, a = captcha, l = captchaAnswer
    n.set({ isBusy: !0, trouble: null });
    let c = yield cn(r, g({ // c = outcome, cn = saveChanges, r = editor, g = __spreadValues
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
        let u = c.conflicts.map(re); // u = keys, c = outcome, re = conflictKey
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
function Io({ store: e }, t, n) { // Io = sentencesOf, e = store, t = context, n = msg
  let r = v(g({}, t), { msg: n }); // r = words, v = __spreadProps, g = __spreadValues, t = context, n = msg
  return e.get().differences.flatMap(({ kind: o, record: s, title: i, rows: a }) => { // e = store, o = kind, s = record, i = title, a = rows
    let l = n(`edit-kind-${o}`, ee(r, s, i)), c = s[0] === "programs" && o !== "removed" ? a : []; // l = start, n = msg, o = kind, ee = recordText, r = words, s = record, i = title, c = fields, a = rows
    return c.length ? c.map(({ field: u, from: f, to: p }) => { // c = fields, u = field, f = from, p = to
      let m = [...o === "added" ? [] : [V(r, u, f)], V(r, u, p)]; // m = values, o = kind, V = describeValue, r = words, u = field, f = from, p = to
      return `${l}: ${ve(r, u)}: ${m.join(" \u2192 ")}`;
    }) : [l];
  });
}
function Qn(e, t, n, r) { // Qn = suggestChanges, e = session, t = context, n = msg, r = onStep
  return _(this, null, function* () {
    let { store: o, editor: s, source: i } = e, { summary: a, captcha: l, captchaAnswer: c, differences: u } = o.get(), f = { page: i, base: e.base.revision, changes: e.changes() }, p = Se(n("edit-suggestion", u.map(({ record: C, title: T }) => ee(t, C, T)).join(", ").slice(0, 150))); // o = store, s = editor, i = source, e = session, a = summary, l = captcha, c = captchaAnswer, u = differences, f = content, p = heading, Se = plainWikitext, n = msg, C = record, T = title, ee = recordText, t = context
    o.set({ isBusy: !0, trouble: null });
    let m = Dn(f), h = `== ${p} ==
${Bn(f, Io(e, t, n), a)}`, b = yield tt(
      s,
      t.list.talk || "",
      (C) => et(C).proposals.some((T) => T.id === m && T.state === "open") ? null : `${C}

${h}`.trim(),
      `/* ${p} */`,
      l ? { id: l.id, answer: c } : void 0
    );
    switch (o.set({ captcha: null, captchaAnswer: "" }), b.kind) {
      case "saved":
      case "unchanged":
        e.dropDraft(), o.set({ step: "saved", isBusy: !1, saved: null }), e.settle(), r();
        break;
      case "captcha":
        o.set({ captcha: b, isBusy: !1 });
        break;
      default:
        e.fail(b.kind === "conflict" ? { kind: "busy" } : b);
    }
  });
}

// src/edit/summary.ts
var Lo = ["added", "removed", "changed", "moved"]; // Lo = ORDER
function jo({ kind: e, rows: t }) { // jo = fieldsOf, e = kind, t = rows
  let n = /* @__PURE__ */ new Map(); // n = names
  for (let { field: r } of e === "changed" ? t : []) { // r = field, e = kind, t = rows
    let [o = ""] = r; // o = name, r = field
    n.set(o, [...n.get(o) || [], r]);
  }
  return [...n].map(([r, o]) => ({ name: r, paths: o }));
}
function er(e) { // er = summarize, e = differences
  let t = e.map((n) => { // t = parts, e = differences, n = difference
    let { kind: r, record: o, title: s } = n; // r = kind, o = record, s = title, n = difference
    return { kind: r, of: o.length ? o[o.length - 2] : "page", record: o, title: s, fields: jo(n) };
  });
  return Lo.reduce((n, r) => n.concat(t.filter((o) => o.kind === r)), []);
}

// src/editor/summary-text.ts
var tr = 490; // tr = MOST_CHARACTERS
function nr(e, t, n) { // nr = summaryText, e = context, t = differences, n = msg
  let o = er(t).map(({ kind: s, record: i, title: a, fields: l }) => { // o = text, er = summarize, t = differences, s = kind, i = record, a = title, l = fields
    var f; // f = _a
    let c = n(`edit-kind-${s}`, Le(e, a, (f = i[i.length - 1]) != null ? f : "")), u = l.map(({ name: p, paths: m }) => { // c = start, n = msg, s = kind, Le = titleText, e = context, a = title, f = _a, i = record, u = names, l = fields, p = name, m = paths
      let h = m.map(([, b]) => b).filter(Boolean); // h = languages, m = paths, b = language
      return be(v(g({}, e), { msg: n }), p) + (h.length && e.fields.some((b) => b.name === p && /text/.test(b.control)) ? ` (${h.join(", ")})` : "");
    });
    return u.length ? `${c}: ${u.join(", ")}` : c;
  }).join("; ");
  return o.length > tr ? `${o.slice(0, tr)}\u2026` : o;
}
function rr(e, t) { // rr = createdText, e = page, t = msg
  return t("edit-created", `[[${e}]]`);
}

// src/editor/actions.ts
var No = 1500; // No = ONE_WORD
function or({ title: e }) { // or = titleOf, e = title
  let t = typeof e == "object" && e ? Object.values(e)[0] : e; // t = text, e = title
  return typeof t == "string" ? t : "";
}
function ir(e, { context: t, focus: n, focusHeading: r, confirm: o, close: s }) { // ir = createActions, e = session, t = context, n = focus, r = focusHeading, o = confirm, s = close
  let { store: i, drafts: a, editor: l, source: c } = e, u = (0, pe.x36)({ language: "en", texts: /* @__PURE__ */ new Map() }, je), f = "", p = 0, m = "", h = () => t().list.talk || "", b = (y, k = !1) => { // i = store, a = drafts, l = editor, c = source, e = session, u = english, je = ENGLISH, f = lastField, p = lastTime, m = suggested, h = talk, t = context, b = replace, y = record, k = isIdAutomatic
    let { record: E, past: $ } = i.get(); // E = before, $ = past, i = store
    f = "", e.setRecord({ record: y, isIdAutomatic: k, past: [...$, E], future: [] });
  }, C = () => gn(e.base.text, G(e.base, e.changes())) || [], T = () => `${nr(t(), C(), u)}${i.get().suggestion ? ` ([[${h()}]])` : ""}`, L = () => { // C = differencesNow, gn = differencesBetween, e = session, G = textWith, T = automaticSummary, nr = summaryText, t = context, u = english, i = store, h = talk, L = showReview
    e.settle();
    let y = C(); // y = differences, C = differencesNow
    i.set({ step: "review", differences: y, trouble: null, summary: i.get().isSuggestion ? "" : T() }), r();
  }, R = (y) => { // R = refuse, y = kind
    n(`${t().idPrefix}-${y}`), e.fail({ kind: y });
  }, j = () => _(null, null, function* () {
    let { suggestion: y, reply: k } = i.get(), E = G(e.base, e.changes()) === m ? "taken" : "partly"; // y = suggestion, k = reply, i = store, E = state, G = textWith, e = session, m = suggested
    yield Zn(e, r);
    let { step: $, saved: A } = i.get(); // $ = step, A = saved, i = store
    y && $ === "saved" && (yield Ot(e, h(), y, E, k, A ? A.revision : 0, u));
  }), F = () => e.isUnsaved() && !o(t().msg("edit-cancel-question")), K = (y, k) => _(null, null, function* () {
    let E = yield l.read(c, y); // E = page, l = editor, c = source, y = revision
    if (E.kind === "failed")
      return e.fail(E), !1;
    let $ = { text: y ? E.text : "", revision: y }, A = rt(k), B = A === null ? null : ue(G($, k), A); // $ = base, y = revision, E = page, A = program, rt = programOf, k = changes, B = record, ue = findRecord, G = textWith
    return A === null || !B ? (e.fail({ kind: "misfit" }), !1) : (e.begin($, ue($.text, A) ? A : null, B, ot(k)), r(), !0);
  });
  return {
    change: (y, k, E = !1) => { // y = name, k = value, E = continues
      let { record: $, past: A, isIdAutomatic: B, original: oe } = i.get(), fe = E && f === y && Date.now() - p < No; // $ = record, A = past, B = isIdAutomatic, oe = original, i = store, fe = isSame, E = continues, f = lastField, y = name, p = lastTime, No = ONE_WORD
      f = y, p = Date.now();
      let ie = nt($, y, k), Lt = B && !oe && y !== "id"; // ie = next, nt = withField, $ = record, y = name, k = value, Lt = isAutomatic, B = isIdAutomatic, oe = original
      e.setRecord({
        record: Lt && y === "title" ? nt(ie, "id", ce(or(ie), e.usedIds())) : ie,
        isIdAutomatic: Lt,
        past: fe ? A : [...A, $],
        future: []
      });
    },
    replace: b,
    addTerm: (y, k) => { // y = vocabulary, k = label
      let { record: E, newTerms: $, past: A } = i.get(), B = Gn(t(), $, y, k), [oe, fe] = typeof B == "string" ? [B, $] : [B.id, [...$, B]], ie = X(E[y]); // E = record, $ = newTerms, A = past, i = store, B = term, Gn = newTerm, t = context, y = vocabulary, k = label, oe = id, fe = all, ie = chosen, X = listOf
      f = "", e.setRecord({ newTerms: fe, record: nt(E, y, ie.includes(oe) ? ie : [...ie, oe]), past: [...A, E], future: [] });
    },
    retire: () => {
      n(`${t().idPrefix}-end`), b(v(g({}, i.get().record), { status: "past", end: (0, J.x63)() }));
    },
    duplicate: () => {
      let { record: y } = i.get(); // y = record, i = store
      e.begin(e.base, null, v(g({}, y), { id: ce(or(y), e.usedIds()) })), r();
    },
    remove: () => {
      i.set({ isRemoved: !0 }), L();
    },
    undo: () => {
      let { record: y, past: k, future: E } = i.get(), $ = k[k.length - 1]; // y = record, k = past, E = future, i = store, $ = before
      $ && (f = "", e.setRecord({ record: $, past: k.slice(0, -1), future: [...E, y] }));
    },
    redo: () => {
      let { record: y, past: k, future: E } = i.get(), $ = E[E.length - 1]; // y = record, k = past, E = future, i = store, $ = next
      $ && (f = "", e.setRecord({ record: $, past: [...k, y], future: E.slice(0, -1) }));
    },
    review: () => {
      let { original: y, record: k } = i.get(), E = te(k).trim(); // y = original, k = record, i = store, E = id, te = idOf
      Et(y, k).title === void 0 ? R("title") : !y && (!we.x64.test(E) || e.usedIds().includes(E)) ? R("id") : L();
    },
    back: () => {
      let { record: y, given: k } = i.get(); // y = record, k = given, i = store
      k && !te(y) ? e.beginEmpty() : (i.set({ step: "form", given: null, leftOut: /* @__PURE__ */ new Set(), isRemoved: !1, trouble: null }), e.settle()), r();
    },
    setSummary: (y) => i.set({ summary: y }),
    answerCaptcha: (y) => i.set({ captchaAnswer: y }),
    decide: (y, k) => i.set({ decisions: new Map([...i.get().decisions, [y, k]]) }),
    save: () => {
      i.get().isBusy || (i.get().isSuggestion ? Qn(e, t(), u, r) : j());
    },
    cancel: () => {
      F() || (e.isUnsaved() && e.dropDraft(), s());
    },
    close: s,
    openSuggestion: (y) => _(null, null, function* () {
      let k = F() ? null : yield qn(e, y); // k = found, F = wantsToKeep, qn = onToday, e = session, y = suggestion
      if ((k == null ? void 0 : k.kind) === "failed")
        e.fail(k);
      else if (k) {
        let { page: E, changes: $, isWhole: A } = k; // E = page, $ = changes, A = isWhole, k = found
        m = G(E, $), e.beginWith(E, $, y), L(), i.set({ trouble: A ? null : { kind: "stale" } });
      }
    }),
    create: (y, k, E) => { // y = base, k = changes, E = page
      e.beginWith(y, k), L(), i.set({ summary: rr(E, u) });
    },
    toggle: (y) => { // y = key
      let { leftOut: k, summary: E } = i.get(), $ = E === T(), A = Array.from(k).filter((B) => B !== y); // k = leftOut, E = summary, i = store, $ = isAutomatic, T = automaticSummary, A = left, B = one, y = key
      i.set({ leftOut: new Set(A.length < k.size ? A : [...A, y]) }), $ && i.set({ summary: T() }), e.settle();
    },
    setReply: (y) => i.set({ reply: y }),
    decline: () => _(null, null, function* () {
      let { suggestion: y, reply: k, isBusy: E } = i.get(); // y = suggestion, k = reply, E = isBusy, i = store
      y && !E && (i.set({ isBusy: !0, trouble: null }), (yield Ot(e, h(), y, "declined", k, 0, u)) && (e.beginEmpty(), r()));
    }),
    takeDraft: () => _(null, null, function* () {
      let y = a.read(); // y = draft, a = drafts
      F() || y && (yield K(y.base, y.changes)) && (i.set({ draftTime: null }), e.settle());
    }),
    dropDraft: () => {
      a.remove(), i.set({ draftTime: null }), e.settle(), r();
    },
    focus: n
  };
}

// runtime:src/app/labels.ts
var Rt = require("program-explorer-runtime"); // Rt = import_program_explorer_runtime

// runtime:src/messages/format.ts
var $t = require("program-explorer-runtime"); // $t = import_program_explorer_runtime

// runtime:src/messages/message-texts.ts
var Pe = require("program-explorer-runtime"); // Pe = import_program_explorer_runtime

// runtime:src/programs/json-object.ts
var _t = require("program-explorer-runtime"); // _t = import_program_explorer_runtime

// src/editor/context.ts
function sr(r, o) { // sr = withMessages, r = _0, o = _1
  return _(this, arguments, function* (e, { environment: { wiki: t }, messages: { language: n } }) {
    let s = `Module:Program explorer/i18n/editor/${n}.json`; // s = title, n = language
    if (n === Pe.x34 || n === Pe.x33)
      return e;
    try {
      let { pages: [i] } = yield t.readPages([s], [], null), a = Object.entries((0, _t.x54)(i ? i.text : "")).filter((l) => typeof l[1] == "string"); // i = page, t = wiki, s = title, a = texts, l = field
      return v(g({}, e), { msg: (0, pe.x36)({ language: n, texts: new Map(a) }, je) });
    } catch (i) {
      return e;
    }
  });
}
function ar(e, t) { // ar = withLanguages, e = context, t = names
  let n = new Map(Array.from(t, ([r, o]) => { // n = languages, t = names, r = code, o = name
    let s = e.format.language(r); // s = translated, e = context, r = code
    return [r, s === r ? o : s];
  }));
  return v(g({}, e), { languages: n });
}
function Tt({ environment: { wiki: e }, messages: t }, n) { // Tt = listContext, e = wiki, t = messages, n = list
  let r = (0, pe.x36)(t), { language: o } = t, s = (0, $t.x32)(o, r); // r = words, t = messages, o = language, s = format
  return {
    list: n,
    format: s,
    labels: (0, Rt.x7)(n, r, s, e.languages, e.contentLanguage, o),
    fields: pn(Array.from(n.vocabularies.keys()))
  };
}
function dr(e) { // dr = createEditorContext, e = subject
  let { environment: { wiki: t }, host: n, messages: r, list: o, source: s } = e; // t = wiki, n = host, r = messages, o = list, s = source, e = subject
  return v(g({}, Tt(e, o)), {
    msg: (0, pe.x36)(r, je),
    pageLanguage: t.contentLanguage,
    idPrefix: "program-explorer-edit",
    level: n.level,
    today: (0, J.x63)(),
    languages: /* @__PURE__ */ new Map(),
    urlOf: t.urlOf,
    title: s
  });
}

// src/editor/permission.ts
var Do = ["protected", "denied", "blocked"]; // Do = CAN_SUGGEST
function At(o, s, i) { // At = readPermission, o = _0, s = _1, i = _2
  return _(this, arguments, function* (e, { refusal: t, publicAs: n }, r) {
    let a = t && r && Do.includes(t.failure) ? yield e.read(r) : null; // a = page, t = refusal, r = talk, Do = CAN_SUGGEST, e = editor
    return (a == null ? void 0 : a.kind) === "page" && a.refusal ? { isSuggestion: !1, publicAs: n, trouble: v(g({}, a.refusal), { failure: "nowhere" }) } : a ? { isSuggestion: !0, publicAs: n, trouble: null } : { isSuggestion: !1, publicAs: n, trouble: t };
  });
}

// runtime:src/app/store.ts
var Ft = require("program-explorer-runtime"); // Ft = import_program_explorer_runtime

// src/edit/draft.ts
var lr = 1; // lr = FORMAT
function cr({ page: e, user: t }) { // cr = draftKey, e = page, t = user
  return `programExplorer-draft-${JSON.stringify([e, t])}`;
}
function ur({ page: e, user: t, base: n, time: r, changes: o }) { // ur = draftText, e = page, t = user, n = base, r = time, o = changes
  return o.length ? JSON.stringify({ format: lr, page: e, user: t, base: n, time: r, changes: o }) : null;
}
function pr(e, { page: t, user: n }) { // pr = readDraft, e = text, t = page, n = user
  if (e === null)
    return { kind: "none" };
  let r = W(e), [o, s] = [S(r, "base"), S(r, "time")], i = Qe(S(r, "changes")); // r = raw, W = parseJson, e = text, o = base, s = time, S = fieldOf, i = changes, Qe = readChanges
  return S(r, "format") !== lr || !i || typeof o != "number" || typeof s != "number" ? { kind: "unreadable" } : S(r, "page") !== t || S(r, "user") !== n ? { kind: "foreign" } : i.length ? { kind: "ready", draft: { page: t, user: n, base: o, time: s, changes: i } } : { kind: "none" };
}

// src/editor/draft-storage.ts
function fr(e, t) { // fr = createDraftStorage, e = storage, t = owner
  let n = cr(t), r = (s, i) => { // n = key, cr = draftKey, t = owner, r = attempt, s = act, i = otherwise
    try {
      return s();
    } catch (a) {
      return i;
    }
  }, o = () => r(() => e().removeItem(n), void 0);
  return {
    read: () => {
      let s = pr(r(() => e().getItem(n), null), t); // s = found, pr = readDraft, r = attempt, e = storage, n = key, t = owner
      return s.kind === "ready" ? s.draft : null;
    },
    keep: (s) => { // s = draft
      let i = ur(v(g(g({}, s), t), { time: Date.now() })); // i = text, ur = draftText, v = __spreadProps, g = __spreadValues, s = draft, t = owner
      return i === null ? (o(), !0) : r(() => (e().setItem(n, i), !0), !1);
    },
    remove: o
  };
}

// src/editor/preview.ts
var mr = "program-explorer--unsaved", Bo = 1e4; // mr = UNSAVED, Bo = MOST_ALIKE
function Jo(e, t) { // Jo = indexOf, e = text, t = id
  let n = S(W(e), "programs"); // n = programs, S = fieldOf, W = parseJson, e = text
  return Array.isArray(n) ? n.findIndex((r) => S(r, "id") === t) : -1;
}
function gr({ environment: { wiki: e, load: t }, host: n, included: r, text: o, list: s, explorer: i }, a, l) { // gr = createPreview, e = wiki, t = load, n = host, r = included, o = loaded, s = list, i = explorer, a = onProblems, l = programId
  let c = "", u = o, f = (p) => { // c = latest, u = drawn, o = loaded, f = update, p = text
    let m = p === o ? s : (0, se.x60)(p, (0, J.x62)(e), r).list; // m = next, p = text, o = loaded, s = list, e = wiki, r = included
    m && p !== u && (u = p, i.update(m));
  };
  return {
    draw: (p, m) => { // p = text, m = isUnsaved
      c = p, f(p), n.root.classList.toggle(mr, m), t.validator().then(({ parsePrograms: h }) => { // c = latest, p = text, f = update, n = host, mr = UNSAVED, m = isUnsaved, t = load, h = parsePrograms
        c === p && a(h(p, (0, J.x62)(e), r, Bo).problems.filter(({ path: [b, C] }) => b === "programs" && C === Jo(p, l())));
      }).catch((h) => e.log("The problems of the data cannot be found.", h));
    },
    end: (p) => { // p = text
      c = "", n.root.classList.remove(mr), f(p);
    }
  };
}

// src/editor/session.ts
var Vo = 400, yr = { // Vo = PAUSE, yr = START
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
  publicAs: "account",
  given: null,
  leftOut: /* @__PURE__ */ new Set(),
  suggestions: [],
  suggestion: null,
  reply: "",
  differences: [],
  summary: "",
  conflicts: [],
  decisions: /* @__PURE__ */ new Map(),
  draftTime: null,
  saved: null
};
function Xo({ kind: e, record: [t, n, , r] }, o) { // Xo = isOfForm, e = kind, t = collection, n = id, r = term, o = program
  return t === "programs" ? n === o && e !== "move" : e === "add" && r !== void 0;
}
function hr(e, t, n) { // hr = createSession, e = editor, t = subject, n = storage
  let { source: r } = t, o = (0, Ft.x8)(yr), s = gr(t, (c) => o.set({ problems: c }), () => te(o.get().record)), i = 0, a = () => { // r = source, t = subject, o = store, yr = START, s = preview, gr = createPreview, c = problems, te = idOf, i = timer, a = fresh
    let { draftTime: c, isSuggestion: u, publicAs: f, suggestions: p } = o.get(); // c = draftTime, u = isSuggestion, f = publicAs, p = suggestions, o = store
    return v(g({}, yr), { draftTime: c, isSuggestion: u, publicAs: f, suggestions: p });
  }, l = {
    editor: e,
    source: r,
    store: o,
    drafts: fr(n, { page: r, user: e.user }),
    base: { text: "", revision: 0 },
    newest: t.text,
    changes: () => {
      let { original: c, record: u, isRemoved: f, newTerms: p, given: m, leftOut: h } = o.get(); // c = original, u = record, f = isRemoved, p = newTerms, m = given, h = leftOut, o = store
      return m ? m.filter((b) => !h.has(le(b.record, b.kind === "edit" ? b.field : null))) : f ? Kn(l.base, c) : [...Yn(l.base, u, p, t.environment.wiki.contentLanguage), ...Wn(l.base, c, u)];
    },
    isUnsaved: () => {
      let { step: c, given: u } = o.get(); // c = step, u = given, o = store
      return c !== "saved" && c !== "loading" && !u && l.changes().length > 0;
    },
    usedIds: () => Ce(l.base.text).map(te),
    begin: (c, u, f, p = []) => { // c = base, u = program, f = record, p = newTerms
      var h; // h = _a
      l.base = c;
      let m = u === null ? null : ue(c.text, u); // m = original, u = program, ue = findRecord, c = base
      if (u !== null && !m && !f) {
        l.fail({ kind: Ce(c.text).length ? "elsewhere" : "unreadable" });
        return;
      }
      o.set(v(g({}, a()), {
        newTerms: p,
        step: "form",
        original: m,
        record: (h = f != null ? f : m) != null ? h : { id: ce("", l.usedIds()), title: "" },
        isIdAutomatic: !m && !f
      })), l.settle();
    },
    beginWith: (c, u, f) => { // c = base, u = given, f = suggestion
      let p = rt(u), m = p !== null && u.every((h) => Xo(h, p)) && ue(G(c, u), p) || {}; // p = program, rt = programOf, u = given, m = record, h = change, Xo = isOfForm, ue = findRecord, G = textWith, c = base
      l.base = c, l.newest = c.text, o.set(v(g({}, a()), { given: u, suggestion: f || null, record: m, original: p === null ? null : ue(c.text, p), newTerms: ot(u) }));
    },
    beginEmpty: () => {
      o.set(v(g({}, a()), { step: "suggestions" })), l.settle();
    },
    setRecord: (c) => { // c = change
      o.set(v(g({}, c), { trouble: null, saved: null })), window.clearTimeout(i), i = window.setTimeout(l.settle, Vo);
    },
    settle: () => {
      window.clearTimeout(i);
      let { step: c, draftTime: u, trouble: f } = o.get(), p = l.changes(), m = c !== "saved" && p.length > 0; // c = step, u = draftTime, f = trouble, o = store, p = changes, l = session, m = isUnsaved
      s.draw(m ? G(l.base, p) : l.newest, m), c === "form" && u === null && !l.drafts.keep({ base: l.base.revision, changes: p }) && !f && o.set({ trouble: { kind: "storage" } });
    },
    dropDraft: () => {
      o.get().draftTime === null && l.drafts.remove();
    },
    fail: (c) => o.set({ trouble: c, isBusy: !1 }),
    end: () => {
      window.clearTimeout(i), s.end(l.newest);
    }
  };
  return l;
}

// src/editor/open-editor.tsx
var wr = { text: de({ version: at.x59, programs: [] }), revision: 0 }, Wo = 1e4; // wr = EMPTY_PAGE, de = toJson, Wo = LOOK_AGAIN_AFTER
function Mt(e, t, n, r = null) { // Mt = openEditor, e = editor, t = subject, n = id, r = draft
  let { environment: { wiki: o }, host: { root: s }, messages: { language: i }, source: a } = t, l = document.activeElement, c = document.createElement("div"); // o = wiki, s = root, i = language, a = source, t = subject, l = opener, c = box
  c.lang = i, c.dir = (0, st.x31)(i), s.insertBefore(c, s.firstChild);
  let u = hr(e, t, () => localStorage), { store: f, drafts: p } = u, m = dr(t), h = "", b = Date.now(), C = (y) => { // u = session, hr = createSession, e = editor, t = subject, f = store, p = drafts, m = context, dr = createEditorContext, h = toFocus, b = lastLook, C = onUnload, y = event
    c.isConnected && u.isUnsaved() && (y.preventDefault(), y.returnValue = "");
  }, T = () => _(null, null, function* () {
    let { step: y } = f.get(); // y = step, f = store
    if (Date.now() - b < Wo || y === "saved" || y === "loading")
      return;
    b = Date.now();
    let k = yield e.read(a); // k = page, e = editor, a = source
    if (k.kind === "page") {
      let { isSuggestion: E, publicAs: $, trouble: A } = yield At(e, k, m.list.talk); // E = isSuggestion, $ = publicAs, A = trouble, At = readPermission, e = editor, k = page, m = context
      f.set({ isOutdated: k.revision !== u.base.revision, isSuggestion: E, publicAs: $, trouble: f.get().trouble || A });
    }
  }), L = () => { // L = lookAgain
    T();
  }, R = () => { // R = close
    window.removeEventListener("beforeunload", C), window.removeEventListener("focus", L), K(), (0, d.x4)(null, c), c.remove(), u.end(), location.hash.includes(z.x10) && history.replaceState(history.state, "", "#programs"), l instanceof HTMLElement && l.isConnected && l.focus();
  }, j = () => { // j = focusHeading
    let y = document.getElementById(`${m.idPrefix}-heading`); // y = heading, m = context
    y && (y.tabIndex = -1, y.focus());
  }, F = ir(u, {
    context: () => m,
    focus: (y) => { // y = target
      h = y;
    },
    focusHeading: j,
    confirm: (y) => window.confirm(y),
    close: R
  }), K = f.subscribe((y) => { // K = unsubscribe, f = store, y = state
    var E; // E = _a
    let k = Hn(m.labels, y.newTerms, m.pageLanguage); // k = labels, Hn = withNewTerms, m = context, y = state
    (0, d.x4)(/* @__PURE__ */ (0, d.x3)(An, { view: { context: v(g({}, m), { labels: k }), state: y, actions: F } }), c), h && ((E = document.getElementById(h)) == null || E.focus(), h = "");
  });
  return window.addEventListener("beforeunload", C), window.addEventListener("focus", L), f.set({}), c.scrollIntoView(), o.languageNames().then((y) => { // C = onUnload, L = lookAgain, f = store, c = box, o = wiki, y = names
    m = ar(m, y), c.isConnected && f.set({});
  }), Promise.all([e.read(a), sr(m, t)]).then((E) => _(null, [E], function* ([y, { msg: k }]) {
    if (m = v(g({}, m), { msg: k }), !c.isConnected)
      return;
    if (y.kind === "failed") {
      u.fail(y);
      return;
    }
    u.newest = y.text, m = g(g({}, m), Tt(t, (0, se.x60)(y.text, (0, J.x62)(o), t.included).list || t.list));
    let $ = p.read(), fe = yield At(e, y, m.list.talk), { trouble: A } = fe, B = Be(fe, ["trouble"]); // $ = kept, p = drafts, fe = _a, At = readPermission, e = editor, y = page, m = context, A = trouble, B = permission, Be = __objRest
    if (!c.isConnected)
      return;
    f.set(v(g({}, B), { draftTime: r === null && $ ? $.time : null }));
    let oe = y.refusal ? [] : Un(u, m.list.talk); // oe = suggestions, y = page, Un = openSuggestions, u = session, m = context
    r !== null ? y.revision ? u.fail({ kind: "exists" }) : F.create(wr, U(wr.text, r) || [], o.pageTitle) : n === "" ? (f.set({ suggestions: yield oe }), u.beginEmpty()) : u.begin(y, n, null), f.set({ trouble: f.get().trouble || A }), j(), f.set({ suggestions: yield oe });
  })), () => (c.isConnected && F.cancel(), !c.isConnected);
}

// src/editor/edit.ts
var Ko = { update: () => { // Ko = NO_PREVIEW
}, unmount: () => {
} };
function xr(e) { // xr = createEdit, e = createPageEditor
  let t = () => !0; // t = cancel
  return {
    edit: (n, r) => { // n = subject, r = id
      t() && (t = Mt(e(), n, r));
    },
    create: (n, r) => { // n = subject, r = draft
      let { list: o } = (0, se.x60)(r, (0, J.x62)(n.environment.wiki), []); // o = list, r = draft, n = subject
      o && t() && (t = Mt(e(), v(g({}, n), { included: [], text: r, list: o, explorer: Ko }), null, r));
    }
  };
}

// src/wiki/mediawiki-edit.ts
var br = { formatversion: "2", errorformat: "plaintext", errorsuselocal: !0, uselang: "user" }, Uo = [ // br = COMMON, Uo = CODES
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
  [/permission|denied|^noedit|^nocreate|^cantcreate|^cantchange|^badaccess|^readapidenied/, "denied"]
];
function It(e) { // It = failureOf, e = code
  let [, t = "other"] = Uo.find(([n]) => n.test(e)) || []; // t = failure, Uo = CODES, n = pattern, e = code
  return t;
}
function Ee(e, t = "") { // Ee = failed, e = failure, t = words
  return { kind: "failed", failure: e, words: t };
}
function vr(e, { errors: t = [], textStatus: n, xhr: r }) { // vr = explain, e = code, t = errors, n = textStatus, r = xhr
  if (e === "http") {
    let s = r && r.status || 0; // s = status, r = xhr
    return Ee(n === "timeout" ? "timeout" : s === 429 ? "ratelimited" : s ? "server" : "network");
  }
  if (e === "ok-but-empty")
    return Ee("server");
  let o = t.map(({ text: s = "" }) => s).filter(Boolean).join(`
`);
  return Ee(It(e), o);
}
function kr(e) { // kr = answerOf, e = request
  return new Promise((t) => { // t = resolve
    e.then(
      (n) => t({ result: n }),
      (n, r) => t({ code: String(n), details: r || {} })
    );
  });
}
function qo({ query: { pages: [e], userinfo: { anon: t, temp: n } = {} } }) { // qo = readPage, e = page, t = anon, n = temp
  var s; // s = _a
  let [r] = e.revisions || [], [o] = e.actions && e.actions.edit || []; // r = revision, e = page, o = error
  return {
    kind: "page",
    title: e.title,
    text: r && r.slots.main.content || "",
    revision: r ? r.revid : 0,
    contentModel: r ? r.slots.main.contentmodel : "json",
    refusal: o ? Ee(It(o.code), o.text) : null,
    // Not from the page, because the user may have logged in in another tab.
    publicAs: n || (s = e.wouldautocreate) != null && s.edit ? "temporary" : t ? "address" : "account"
  };
}
function zo({ edit: e = {} }) { // zo = readSave, e = edit
  let { result: t, captcha: n, nochange: r, oldrevid: o = 0, newrevid: s, code: i = "", info: a = "" } = e; // t = result, n = captcha, r = nochange, o = oldrevid, s = newrevid, i = code, a = info, e = edit
  return n ? { kind: "captcha", id: String(n.id), question: n.url ? "" : n.question || "", image: n.url || "" } : t !== "Success" ? Ee(It(i), a) : r || !s ? { kind: "unchanged" } : { kind: "saved", before: o, revision: s };
}
function Yo({ text: e, base: t, summary: n, isWikitext: r }) { // Yo = ofSave, e = text, t = base, n = summary, r = isWikitext
  return g({
    text: e,
    summary: n
  }, t ? { baserevid: String(t), nocreate: !0 } : g({ createonly: !0 }, r ? {} : { contentmodel: "json", contentformat: "application/json" }));
}
function Sr() { // Sr = createPageEditor
  let e = new mw.Api(), t = mw.config.get("wgUserName") || ""; // e = api, t = user
  return {
    user: t,
    read: (r, o) => _(null, null, function* () {
      let s = yield kr(e.get(g(v(g({}, br), { // s = answer, kr = answerOf, e = api, g = __spreadValues, v = __spreadProps, br = COMMON
        action: "query",
        meta: "userinfo",
        prop: ["revisions", "info"],
        rvprop: ["ids", "content", "contentmodel"],
        rvslots: "main",
        intestactions: "edit",
        intestactionsdetail: "full",
        intestactionsautocreate: !0
      }), o ? { revids: o } : { titles: r })));
      try {
        return "result" in s ? qo(s.result) : vr(s.code, s.details);
      } catch (i) {
        return Ee("server");
      }
    }),
    save: (r) => _(null, null, function* () {
      let { title: o, captcha: s } = r, i = yield kr(e.postWithToken("csrf", g(g(g(v(g({}, br), { // o = title, s = captcha, r = request, i = answer, kr = answerOf, e = api, g = __spreadValues, v = __spreadProps, br = COMMON
        action: "edit",
        title: o
      }), Yo(r)), t ? { assert: "user", assertuser: t } : {}), s ? { captchaid: s.id, captchaword: s.answer } : {})));
      return "result" in i ? zo(i.result) : i.code === "editconflict" || i.code === "articleexists" ? { kind: "conflict" } : vr(i.code, i.details);
    })
  };
}

// src/editor.ts
var { edit: Go, create: Ho } = xr(Sr); // Go = edit, Ho = create, xr = createEdit, Sr = createPageEditor
}
};
// </nowiki>