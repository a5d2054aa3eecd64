// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).editor = {
runtime: '97d55540d0c705dc',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, i = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyDescriptors, r = Object.getOwnPropertyNames, a = Object.getOwnPropertySymbols;

var l = Object.prototype.hasOwnProperty, o = Object.prototype.propertyIsEnumerable;

var s = (t, i, n) => i in t ? e(t, i, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[i] = n, d = (e, t) => {
  for (var i in t || (t = {})) l.call(t, i) && s(e, i, t[i]);
  if (a) for (var i of a(t)) o.call(t, i) && s(e, i, t[i]);
  return e
}, u = (e, i) => t(e, n(i));

var c = (e, t, i) => new Promise((n, r) => {
  var a = e => {
    try {
      o(i.next(e))
    } catch (e) {
      r(e)
    }
  }, l = e => {
    try {
      o(i.throw(e))
    } catch (e) {
      r(e)
    }
  }, o = e => e.done ? n(e.value) : Promise.resolve(e.value).then(a, l);
  o((i = i.apply(e, t)).next())
});

// src/editor.ts
var f = {}; // f = editor_exports

((t, i) => {
  for (var n in i) e(t, n, {
    get: i[n],
    enumerable: !0
  })
})(f, {
  createPageEditor: () => zi,
  findProposals: () => Gt,
  open: () => Ri,
  saveChanges: () => Me
});

module.exports = (t => ((t, n, a, o) => {
  if (n && typeof n == "object" || typeof n == "function") for (let a of r(n)) !l.call(t, a) && a !== void 0 && e(t, a, {
    get: () => n[a],
    enumerable: !(o = i(n, a)) || o.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(f);

var g = require("program-explorer-runtime"), p = e => g[e]; // g = shared, p = at, e = place

var m = p(0); // m = Component, p = at

var h = p(2), v = p(3), b = p(4); // h = Fragment, p = at, v = h, b = render

var w = p(10); // w = EDIT, p = at

var x = p(38); // x = directionOf, p = at

// src/page/tool-box.ts
var k = p(75), y = p(76); // k = optionsFor, p = at, y = today

var $ = p(73); // $ = parseForReaders, p = at

var _ = p(90); // _ = Heading, p = at

var O = p(81); // O = dataPageSchema, p = at

var C = p(68); // C = isObject, p = at

// src/edit/json-value.ts
var S = 512; // S = MOST_LEVELS

function j(e, t) { // j = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => j(e, t - 1)))
}

function A(e) { // A = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return j(t, S) ? void 0 : t
  } catch (e) {
    return
  }
}

function T(e, t) { // T = fieldOf, e = value, t = name
  return C(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

function I(e, t) { // I = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, i) => I(e, t[i]));
  if (C(e) && C(t)) {
    let i = Object.keys(e); // i = keys, e = one
    return i.length === Object.keys(t).length && i.every(i => I(e[i], T(t, i)))
  }
  return e === t
}

// src/edit/field-order.ts
function L(e, t) { // L = inside, e = node, t = name
  let {entries: i, value: n, item: r} = e || {}, a = i ? T(i, t) : n || r; // i = entries, n = value, r = item, e = node, a = found, T = fieldOf, t = name
  return a && (a.wrapped || a)
}

function M(e) { // M = rankIn, e = path
  var t; // t = _a
  let i = Object.keys(((t = e.reduce(L, O)) == null ? void 0 : t.entries) || {}), n = i.includes("language") ? i.indexOf("language") - .5 : i.length; // i = known, t = _a, e = path, L = inside, O = dataPageSchema, n = unknown
  return e => i.includes(e) ? i.indexOf(e) : n
}

function E(e, t, i) { // E = indexForField, e = path, t = names, i = name
  let n = M(e); // n = rank, M = rankIn, e = path
  return t.reduce((e, t, r) => n(t) <= n(i) ? r + 1 : e, 0)
}

function P(e, t) { // P = inFieldOrder, e = record, t = fields
  let i = M(e); // i = rank, M = rankIn, e = record
  return Object.fromEntries(Object.entries(t).map(([e, t], i) => ({
    name: e,
    value: t,
    index: i
  })).sort((e, t) => i(e.name) - i(t.name) || e.index - t.index).map(({name: e, value: t}) => [ e, t ]))
}

// src/edit/json-text.ts
function D(e) { // D = write, e = value
  if (typeof e == "string") return e;
  let t = e.members.map(({head: e, value: t, tail: i}) => e + D(t) + i).join(","); // t = inner, e = head, D = write, i = tail
  return e.isList ? `[${t}${e.close}]` : `{${t}${e.close}}`
}

function N({members: e}, t) { // N = indexOfName, e = members, t = name
  var i; // i = _a
  let n = e.length - 1; // n = index, e = members
  for (;n >= 0 && ((i = e[n]) == null ? void 0 : i.name) !== t; ) n--; // n = index, i = _a, e = members, t = name
  return n
}

// src/edit/records.ts
var B = [ "needs", "programs" ], F = [ "vocabularies", "series", ...B ], z = [ "terms" ]; // B = LISTS, F = PAGE_COLLECTIONS, z = VOCABULARY_COLLECTIONS

function R({length: e, 0: t}) { // R = collectionsOf, e = length, t = first
  return e === 0 ? F : e === 2 && t === "vocabularies" ? z : []
}

function J([e]) { // J = isInList, e = first
  return B.includes(e)
}

function W(e) { // W = openPage, e = text
  let t = e.trim() || "{}", i = Math.max(e.indexOf(t), 0); // t = json, e = text, i = start
  return C(A(t)) ? {
    name: null,
    head: e.slice(0, i),
    value: t,
    tail: e.slice(i + t.length)
  } : null
}

function q({head: e, value: t, tail: i}) { // q = writePage, e = head, t = value, i = tail
  return e + D(t) + i
}

function Y(e) { // Y = valueOf, e = member
  return e && JSON.parse(D(e.value))
}

function U(e, t) { // U = openAs, e = isList, t = member
  if (typeof t.value == "string" && t.value.startsWith(e ? "[" : "{")) {
    t.value = function(e) {
      let t = { // t = branch
        isList: e.startsWith("["),
        members: [],
        close: e.slice(1, -1)
      }, i = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/g, n = 0, r = 1, a = 1, l = null;
      for (let o = i.exec(e); o; o = i.exec(e)) { // o = found, i = token, e = text
        let {0: i, index: s} = o; // i = sign, s = index, o = found
        if (i === "{" || i === "[" ? n++ : (i === "}" || i === "]") && n--, i === ":" && n === 1) l = JSON.parse(e.slice(r, s)), 
        a = s + 1; else if (n === 0 || i === "," && n === 1) {
          let i = e.slice(a, s), o = i.trim(); // i = padded, e = text, a = valueStart, s = index, o = value
          if (o) {
            let d = a + i.indexOf(o) + o.length; // d = valueEnd, a = valueStart, i = padded, o = value
            t.close = e.slice(d, s), t.members.push({
              name: l,
              head: e.slice(r, d - o.length),
              value: o,
              tail: n ? t.close : ""
            })
          }
          r = a = s + 1
        }
      }
      return t
    }(t.value);
    let i = new Set; // i = ids
    for (let n of e ? t.value.members : []) { // n = item, e = isList, t = member
      let e = T(Y(n), "id"); // e = id, T = fieldOf, Y = valueOf, n = item
      n.name = typeof e == "string" && !i.has(e) ? e : null, i.add(e)
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value
}

function H(e) { // H = openObject, e = member
  return U(!1, e)
}

function V(e, t) { // V = memberOf, e = branch, t = name
  return e ? e.members[N(e, t)] : void 0
}

function Z(e, t) { // Z = openRecords, e = owner, t = collection
  let i = V(H(e), t[t.length - 1]); // i = member, V = memberOf, H = openObject, e = owner, t = collection
  return i ? U(J(t), i) : null
}

function K(e, t) { // K = findRecord, e = page, t = path
  let i = e; // i = found, e = page
  for (let e = 0; i && e < t.length; e += 2) i = V(Z(i, t.slice(0, e + 1)), t[e + 1]); // e = depth, i = found, t = path, V = memberOf, Z = openRecords
  return i
}

function G(e) { // G = byId, e = records
  return new Map((e ? e.members : []).filter(({name: e}) => e !== null).map(e => [ e.name, e ]))
}

// src/edit/wiki-json.ts
var Q = /[<>&\u2028\u2029]/g, X = { // Q = ESCAPED, X = WIKI_STYLE
  lineBreak: "\n",
  indent: "\t"
};

function ee({lineBreak: e, indent: t}, i) { // ee = newLine, e = lineBreak, t = indent, i = depth
  return t && e + t.repeat(i)
}

function te(e, t = X, i = 0) { // te = toJson, e = value, t = style, X = WIKI_STYLE, i = depth
  return JSON.stringify(e, null, t.indent).replace(/\n/g, ee(t, i)).replace(Q, e => `\\u${`000${e.charCodeAt(0).toString(16).toUpperCase()}`.slice(-4)}`)
}

// src/edit/apply.ts
function ie(e, t, i, n, r, a) { // ie = insert, e = branch, t = index, i = name, n = value, r = depth, a = style
  let l = ee(a, r), o = e.isList ? "" : `${te(i)}:${l && " "}`; // l = start, ee = newLine, a = style, r = depth, o = key, e = branch, te = toJson, i = name
  e.members.length || (e.close = ee(a, r - 1)), e.members.splice(t, 0, {
    name: i,
    head: l + o,
    value: te(n, a, r),
    tail: ""
  })
}

function ne(e, t) { // ne = remove, e = branch, t = name
  e.members = e.members.filter(e => e.name !== t), e.members.length || (e.close = "")
}

function re(e, t) { // re = indexAfter, e = branch, t = name
  let i = t === null ? -1 : N(e, t); // i = index, t = name, N = indexOfName, e = branch
  return t === null || i >= 0 ? i + 1 : -1
}

function ae(e, t, i) { // ae = applyChange, e = page, t = change, i = style
  let {kind: n, record: r} = t; // n = kind, r = record, t = change
  if (n === "edit") return function(e, {record: t, field: i, from: n, to: r, after: a}, l) {
    let o = i[i.length - 1], s = i.slice(0, -1), d = [ ...t, ...s ], u = K(e, t); // o = name, i = field, s = parents, d = path, t = record, u = found, K = findRecord, e = page
    if (o === void 0) return !u || !t.length || J(t) || !I(Y(u), n) || r === void 0 ? !1 : (u.value = te(r, l, d.length), 
    !0);
    let c = s.reduce((e, t) => e && V(H(e), t), u), f = c ? H(c) : null, g = V(f, o); // c = parent, s = parents, e = member, t = key, V = memberOf, H = openObject, u = found, f = branch, g = member, o = name
    if (!f || !I(Y(g), n) || J(t) && d.length === t.length && o === "id") return !1;
    if (r === void 0) ne(f, o); else if (g) g.value = te(r, l, d.length + 1); else {
      let e = a === void 0 ? -1 : re(f, a); // e = index, a = after, re = indexAfter, f = branch
      ie(f, e < 0 ? E(d, f.members.map(e => e.name), o) : e, o, r, d.length + 1, l)
    }
    return !0
  }(e, t, i);
  if (!r.length) return !1;
  if (n === "add") return function(e, {record: t, value: i, after: n}, r) {
    let a = t.slice(0, -1), l = t[a.length], o = K(e, a.slice(0, -1)); // a = collection, t = record, l = id, o = owner, K = findRecord, e = page
    if (!o || K(e, t) || J(t) && T(i, "id") !== l) return !1;
    let s = function(e, t, i) { // s = records, e = owner, t = collection, i = style
      let n = t[t.length - 1], r = H(e); // n = name, t = collection, r = fields, H = openObject, e = owner
      if (r && N(r, n) < 0) {
        let e = E(t.slice(0, -1), r.members.map(e => e.name), n); // e = one, E = indexForField, t = collection, r = fields, n = name
        ie(r, e, n, J(t) ? [] : {}, t.length, i)
      }
      return Z(e, t)
    }(o, a, r);
    if (s) {
      let e = re(s, n); // e = index, re = indexAfter, s = records, n = after
      ie(s, e < 0 ? s.members.length : e, l, i, t.length, r)
    }
    return !!s
  }(e, t, i);
  let a = K(e, r.slice(0, -2)), l = a ? Z(a, r.slice(0, -1)) : null, o = r[r.length - 1], s = V(l, o); // a = owner, K = findRecord, e = page, r = record, l = records, Z = openRecords, o = id, s = member, V = memberOf
  return !l || !s || n === "remove" && !I(Y(s), t.value) ? !1 : n === "move" ? function(e, t, i) {
    let n = e.members.filter(e => e !== t), r = re(u(d({}, e), { // n = others, e = records, t = member, r = index, re = indexAfter, u = __spreadProps, d = __spreadValues
      members: n
    }), i);
    return r >= 0 && (n.splice(r, 0, t), e.members = n), r >= 0
  }(l, s, t.to) : (ne(l, o), !0)
}

function le(e, t) { // le = applyChanges, e = text, t = changes
  let i = W(e), n = i && H(i); // i = page, W = openPage, e = text, n = fields, H = openObject
  if (!i || !n) return null;
  let r = function({members: [e]}) { // r = style, e = first
    let [, t, i] = /(\r?\n)([ \t]+)/.exec(e ? e.head : "") || []; // t = lineBreak, i = indent, e = first
    return t && i ? {
      lineBreak: t,
      indent: i
    } : d(d({}, X), e && {
      indent: ""
    })
  }(n), a = t.filter(e => !ae(i, e, r));
  return {
    text: q(i),
    refused: a
  }
}

// src/edit/compare-values.ts
function oe(e, t, i, n, r, a = []) { // oe = compareValues, e = record, t = field, i = from, n = to, r = visit, a = skipped
  if (I(i, n)) return;
  if (!C(i) || !C(n)) {
    r({
      kind: "edit",
      record: e,
      field: t,
      from: i,
      to: n
    });
    return
  }
  let l = null; // l = after
  for (let a of Object.keys(i)) T(n, a) === void 0 ? r({ // a = key, i = from, T = fieldOf, n = to, r = visit
    kind: "edit",
    record: e,
    field: [ ...t, a ],
    from: i[a],
    to: void 0,
    after: l
  }) : l = a;
  l = null;
  for (let o of Object.keys(n)) { // o = key, n = to
    let s = T(i, o); // s = old, T = fieldOf, i = from, o = key
    s === void 0 ? r({
      kind: "edit",
      record: e,
      field: [ ...t, o ],
      from: void 0,
      to: n[o],
      after: l
    }) : a.includes(o) || oe(e, [ ...t, o ], s, n[o], r), l = o
  }
}

function se(e, t, i) { // se = editsBetween, e = record, t = from, i = to
  let n = []; // n = edits
  return oe(e, [], t, i, e => n.push(e)), n
}

// src/edit/record-order.ts
// src/edit/compare-pages.ts
function de(e, t, i, n) { // de = compareCollections, e = path, t = before, i = after, n = visit
  let r = G(t), a = G(i), l = function(e, t) { // r = old, G = byId, t = after, a = now, i = after, l = moved, e = before
    let i = new Map(e.map((e, t) => [ e, t ])), n = e => i.get(e), r = [], a = new Map; // i = positions, e = id, t = index, n = position, r = ends, a = previous
    for (let e of t) { // e = id, t = after
      let t = 0, i = r.length; // t = low, i = high, r = ends
      for (;t < i; ) { // t = low, i = high
        let a = t + i >> 1; // a = middle, t = low, i = high
        n(r[a]) < n(e) ? t = a + 1 : i = a
      }
      a.set(e, r[t - 1]), r[t] = e
    }
    let l = new Set(t); // l = moved, t = after
    for (let e = r.pop(); e !== void 0; e = a.get(e)) l.delete(e); // e = id, r = ends, a = previous, l = moved
    return l
  }([ ...r.keys() ].filter(e => a.has(e)), [ ...a.keys() ].filter(e => r.has(e))), o = function(e) {
    let t = new Map([ [ null, null ] ]), i = new Map([ [ null, null ] ]), n = (e, n) => { // t = next, i = previous, n = other, e = one
      t.set(e, n), i.set(n, e)
    }, r = {
      remove(e) {
        var r, a; // r = _a, a = _b
        let l = (r = i.get(e)) != null ? r : null; // l = before, r = _a, i = previous, e = id
        return n(l, (a = t.get(e)) != null ? a : null), l
      },
      insert(e, i) {
        var r; // r = _a
        let a = (r = t.get(i)) != null ? r : null; // a = following, r = _a, t = next, i = after
        n(i, e), n(e, a)
      }
    }, a = null;
    for (let t of e) r.insert(t, a), a = t; // t = id, e = ids, r = order, a = last
    return r
  }(r.keys());
  r.forEach((t, i) => { // r = old, t = member, i = id
    a.has(i) || n({
      kind: "remove",
      record: [ ...e, i ],
      value: Y(t),
      after: o.remove(i)
    })
  });
  let s = null; // s = last
  a.forEach((t, i) => { // a = now, t = member, i = id
    let a = [ ...e, i ]; // a = record, e = path, i = id
    r.has(i) ? l.has(i) && (n({
      kind: "move",
      record: a,
      from: o.remove(i),
      to: s
    }), o.insert(i, s)) : (n({
      kind: "add",
      record: a,
      value: Y(t),
      after: s
    }), o.insert(i, s)), s = i
  }), a.forEach((t, i) => ue([ ...e, i ], r.get(i) || t, t, n))
}

function ue(e, t, i, n) { // ue = compareRecords, e = path, t = before, i = after, n = visit
  if (D(t.value) === D(i.value)) return;
  let r = [], a = []; // r = names, a = compareInside
  for (let l of R(e)) { // l = name, R = collectionsOf, e = path
    let o = [ ...e, l ], s = Z(t, o), d = Z(i, o); // o = collection, e = path, l = name, s = old, Z = openRecords, t = before, d = now, i = after
    s && d && (r.push(l), a.push(() => de(o, s, d, n)))
  }
  oe(e, [], Y(t), Y(i), n, r), a.forEach(e => e())
}

function ce(e, t) { // ce = comparePages, e = before, t = after
  let i = W(e), n = W(t); // i = old, W = openPage, e = before, n = now, t = after
  if (!i || !n) return null;
  let r = []; // r = changes
  return ue([], i, n, e => r.push(e)), r
}

// src/edit/add-in-order.ts
function fe(e, t) { // fe = addInOrder, e = order, t = others
  let i = new Set(e), n = [], r = new Map, a = n; // i = known, e = order, n = first, r = following, a = added
  for (let e of t) i.has(e) ? (a = [], r.set(e, a)) : a.push(e); // e = name, t = others, i = known, a = added, r = following
  let l = [ ...n ]; // l = all, n = first
  for (let t of e) l.push(t), (r.get(t) || []).forEach(e => l.push(e)); // t = name, e = one, l = all, r = following
  return l
}

// src/edit/merge-lists.ts
function ge(e) { // ge = linkOrText, e = item
  let t = [ "id", "page", "url" ].map(t => T(e, t)).find(e => typeof e == "string"); // t = field, T = fieldOf, e = value
  return t === void 0 ? JSON.stringify(e) : `${t} `
}

function pe(e, t) { // pe = namedItems, e = value, t = nameOf
  let i = Array.isArray(e) ? e : e === void 0 ? [] : [ e ], n = new Map(i.map(e => [ t(e), e ])); // i = list, e = item, n = items, t = nameOf
  return n.size === i.length && i.every(e => typeof e == "string" || C(e)) ? n : null
}

function me(e, t, i, n) { // me = mergeItems, e = base, t = mine, i = theirs, n = mergeItem
  let r = n => [ ...n.keys() ].filter(n => [ e, t, i ].every(e => e.has(n))), a = (t, i) => [ ...t.keys() ].some(t => !e.has(t) && !i.has(t)), l = (t, i) => [ ...t ].some(([t, n]) => e.has(t) && !i.has(t) && !I(n, e.get(t))); // r = orderOf, n = item, e = base, t = name, i = others, a = addedBy, l = changedBy, I = isEqual
  if ([ ...e.keys() ].some(e => !t.has(e) && !i.has(e)) && a(t, i) && a(i, t) || l(t, i) || l(i, t)) return null;
  let o = !I(r(i), r(e)); // o = theirsIsMoved, I = isEqual, r = orderOf, i = theirs, e = base
  if (o && !I(r(t), r(e)) && !I(r(t), r(i))) return null;
  let [s, d] = o ? [ i, t ] : [ t, i ], u = []; // s = first, d = second, o = theirsIsMoved, i = theirs, t = mine, u = merged
  for (let r of fe([ ...s.keys() ], d.keys())) if (t.has(r) && i.has(r)) { // r = name, fe = addInOrder, s = first, d = second, t = mine, i = theirs
    let a = n(e.get(r), t.get(r), i.get(r)); // a = item, n = mergeItem, e = base, r = name, t = mine, i = theirs
    if (!a) return null;
    u.push(a.value)
  } else e.has(r) || u.push(t.has(r) ? t.get(r) : i.get(r));
  return u
}

// src/edit/merge-values.ts
function he(e, t) { // he = languageOf, e = plain, t = texts
  let i = typeof e == "string" && C(t) ? Object.keys(t).filter(i => t[i] === e) : []; // i = language, e = plain, C = isObject, t = texts
  return i.length === 1 ? i[0] : void 0
}

function ve(e, t, i) { // ve = withField, e = object, t = name, i = value
  return Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, e === t ? i : n ]))
}

function be({base: e, mine: t, theirs: i}, n, r) { // be = mergeValues, e = base, t = mine, i = theirs, n = field, r = conflicts
  if (I(t, i) || I(e, t)) return i;
  if (I(e, i)) return t;
  let a = he(e, t) || he(e, i); // a = language, he = languageOf, e = base, t = mine, i = theirs
  if (C(t) && C(i)) {
    let l = [], o = function({base: e, mine: t, theirs: i}, n, r) { // l = found, o = merged, e = base, t = mine, i = theirs, n = field, r = conflicts
      let a = fe(Object.keys(i), Object.keys(t)).map(a => [ a, be({ // a = name, fe = addInOrder, i = theirs, t = mine, be = mergeValues
        base: T(e, a),
        mine: T(t, a),
        theirs: T(i, a)
      }, [ ...n, a ], r) ]);
      return Object.fromEntries(a.filter(([, e]) => e !== void 0))
    }
    // src/edit/merge-record.ts
    ({
      base: a ? {
        [a]: e
      } : e,
      mine: t,
      theirs: i
    }, n, l);
    if (Object.keys(o).length || l.length) return l.forEach(e => r.push(e)), o
  } else {
    if (a && typeof i == "string") return ve(t, a, i);
    if (a && typeof t == "string") return ve(i, a, t);
    if (Array.isArray(t) || Array.isArray(i)) {
      let n = function(e, t, i, n) { // n = mergeItem, e = base, t = mine, i = theirs
        for (let r of [ ge, JSON.stringify ]) { // r = nameOf, ge = linkOrText
          let [a, l, o] = [ e, t, i ].map(e => pe(e, r)); // a = from, l = my, o = their, e = value, t = mine, i = theirs, pe = namedItems, r = nameOf
          if (a && l && o) return me(a, l, o, n)
        }
        return null
      }(e, t, i, (...e) => { // e = sides, t = mine, i = theirs
        let t = [], i = be({ // t = found, i = value, be = mergeValues
          base: e[0],
          mine: e[1],
          theirs: e[2]
        }, [], t);
        return t.length ? null : {
          value: i
        }
      });
      if (n) return n
    }
  }
  return r.push({
    field: n,
    base: e,
    mine: t,
    theirs: i
  }), i
}

var we = { // we = NOTHING
  changes: [],
  conflicts: []
};

function xe(e, t) { // xe = idsBefore, e = page, t = record
  let i = K(e, t.slice(0, -2)), n = [ ...G(i ? Z(i, t.slice(0, -1)) : null).keys() ]; // i = owner, K = findRecord, e = page, t = record, n = ids, G = byId, Z = openRecords
  return n.slice(0, Math.max(n.indexOf(t[t.length - 1]), 0))
}

function ke(e) { // ke = lastOf, e = ids
  return e.length ? e[e.length - 1] : null
}

function ye({mine: e, theirs: t}, i, n) { // ye = placeOnTheirs, e = mine, t = theirs, i = record, n = isAdded
  return ke(xe(e, i).filter(e => { // ke = lastOf, xe = idsBefore, e = id, i = record
    let r = [ ...i.slice(0, -1), e ]; // r = other, i = record, e = id
    return K(t, r) || n(r)
  }))
}

function $e({base: e, mine: t, theirs: i}, n) { // $e = valuesOf, e = base, t = mine, i = theirs, n = record
  return {
    base: Y(K(e, n)),
    mine: Y(K(t, n)),
    theirs: Y(K(i, n))
  }
}

function _e(e, t, i) { // _e = withFieldsOf, e = value, t = other, i = names
  return C(e) && i.length ? Object.fromEntries(Object.keys(e).map(n => [ n, T(i.includes(n) ? t : e, n) ])) : e
}

// src/edit/merge.ts
var Oe = e => JSON.stringify(e); // Oe = nameOf, e = path

function Ce(e) { // Ce = withOwner, e = record
  return e.length > 2 ? [ e.slice(0, 2), e ] : [ e ]
}

function Se(e, t, i) { // Se = createMerge, e = pages, t = mine, i = theirs
  let n = new Set, r = new Set; // n = touched, r = moved
  for (let {kind: e, record: t} of i) e === "move" ? r.add(Oe(t)) : e !== "remove" && Ce(t).forEach(e => n.add(Oe(e))); // e = one, t = record, i = theirs, r = moved, Oe = nameOf, Ce = withOwner, n = touched
  let a = new Map; // a = edits
  for (let e of t) e.kind === "edit" && a.set(Oe(e.record), [ ...a.get(Oe(e.record)) || [], e ]); // e = change, t = mine, a = edits, Oe = nameOf
  let l = new Set, o = e => l.has(Oe(e)), s = new Set, c = (e, t) => { // l = added, o = isAdded, e = record, Oe = nameOf, s = done, c = once, t = merge
    let i = s.has(Oe(e)); // i = isDone, s = done, Oe = nameOf, e = record
    return s.add(Oe(e)), i ? null : t()
  };
  return t => { // t = change
    let {kind: i, record: s} = t, f = Ce(s).find(t => K(e.base, t) && !K(e.theirs, t)); // i = kind, s = record, t = one, f = lost, Ce = withOwner, K = findRecord, e = pages
    if (i === "remove") return function(e, {record: t, value: i}, n) {
      let {theirs: r} = $e(e, t); // r = theirs, $e = valuesOf, e = pages, t = record
      if (r === void 0) return we;
      let a = { // a = removal
        kind: "remove",
        record: t,
        value: r,
        after: ke(xe(e.theirs, t))
      };
      return n ? {
        changes: [],
        conflicts: [ {
          record: t,
          field: [],
          base: i,
          mine: void 0,
          theirs: r,
          takeMine: [ a ]
        } ]
      } : {
        changes: [ a ],
        conflicts: []
      }
    }(e, t, n.has(Oe(s)));
    if (f) return i === "move" ? null : c(f, () => function(e, t) {
      let i = $e(e, t), n = ye(e, t, () => !1); // i = values, $e = valuesOf, e = pages, t = record, n = after, ye = placeOnTheirs
      return {
        changes: [],
        conflicts: [ u(d({
          record: t,
          field: []
        }, i), {
          takeMine: [ {
            kind: "add",
            record: t,
            value: i.mine,
            after: n
          } ]
        }) ]
      }
    }(e, f));
    switch (i) {
     case "add":
      return l.add(Oe(s)), function(e, {record: t, value: i}, n) {
        let {theirs: r} = $e(e, t); // r = theirs, $e = valuesOf, e = pages, t = record
        return r === void 0 ? {
          changes: [ {
            kind: "add",
            record: t,
            value: i,
            after: ye(e, t, n)
          } ],
          conflicts: []
        } : I(i, r) ? we : {
          changes: [],
          conflicts: [ {
            record: t,
            field: [],
            base: void 0,
            mine: i,
            theirs: r,
            takeMine: se(t, r, i)
          } ]
        }
      }(e, t, o);

     case "move":
      return function(e, {record: t}, i, n) {
        let [r, a, l] = [ e.base, e.mine, e.theirs ].map(e => ke(xe(e, t))), o = { // r = base, a = mine, l = theirs, e = page, ke = lastOf, xe = idsBefore, t = record, o = move
          kind: "move",
          record: t,
          from: l != null ? l : null,
          to: ye(e, t, n)
        };
        return o.from === o.to ? we : i ? {
          changes: [],
          conflicts: [ {
            record: t,
            field: null,
            base: r,
            mine: a,
            theirs: l,
            takeMine: [ o ]
          } ]
        } : {
          changes: [ o ],
          conflicts: []
        }
      }(e, t, r.has(Oe(s)), o);

     default:
      return c(s, () => function(e, t, i) {
        let {base: n, mine: r, theirs: a} = $e(e, t), l = R(t).filter(e => !i.some(({field: t}) => t[0] === e)), o = [], s = be({ // n = base, r = mine, a = theirs, $e = valuesOf, e = name, t = field, l = names, R = collectionsOf, i = edits, o = conflicts, s = merged, be = mergeValues
          base: _e(n, a, l),
          mine: _e(r, a, l),
          theirs: a
        }, [], o);
        return {
          changes: se(t, a, s),
          conflicts: o.map(e => u(d({
            record: t
          }, e), {
            takeMine: [ {
              kind: "edit",
              record: t,
              field: e.field,
              from: e.theirs,
              to: e.mine
            } ]
          }))
        }
      }
      // src/edit/net-changes.ts
      (e, s, a.get(Oe(s)) || []))
    }
  }
}

function je(e, t, i) { // je = merge, e = base, t = mine, i = theirs
  let n = function(e, t) { // n = net, e = text, t = changes
    let i = le(e, t); // i = applied, le = applyChanges, e = text, t = changes
    return i && u(d({}, i), {
      changes: ce(e, i.text) || []
    })
  }(e, t), r = ce(e, i), [a, l, o] = [ e, n ? n.text : "", i ].map(W);
  if (!n || !r || !a || !l || !o) return null;
  let s = n.changes.map(Se({ // s = outcomes, n = net, Se = createMerge
    base: a,
    mine: l,
    theirs: o
  }, n.changes, r)), c = [], f = [];
  for (let e of s) (e ? e.changes : []).forEach(e => c.push(e)), (e ? e.conflicts : []).forEach(e => f.push(e)); // e = conflict, s = outcomes, c = changes, f = conflicts
  let g = le(i, c); // g = applied, le = applyChanges, i = theirs, c = changes
  return (g ? g.refused : []).forEach(e => f.push({
    record: e.record,
    field: [],
    base: void 0,
    mine: e.kind === "add" ? e.value : void 0,
    theirs: void 0,
    takeMine: [ e ]
  })), {
    changes: ce(i, g ? g.text : i) || [],
    conflicts: f,
    refused: n.refused
  }
}

// src/edit/save.ts
var Ae = 3; // Ae = MOST_TRIES

function Te({record: e, field: t, theirs: i}) { // Te = conflictKey, e = record, t = field, i = theirs
  return JSON.stringify([ e, t, i ])
}

function Ie(e, {base: t, changes: i, decisions: n = new Map}) { // Ie = mergeInto, e = page, t = base, i = changes, n = decisions
  let r = je(t.text, i, e.text); // r = merged, je = merge, t = base, i = changes, e = page
  if (!r) return {
    kind: "unreadable"
  };
  if (r.conflicts.filter(e => !n.has(Te(e))).length) return {
    kind: "ask",
    conflicts: r.conflicts
  };
  let a = r.conflicts.filter(e => n.get(Te(e))).reduce((e, {takeMine: t}) => e.concat(t), r.changes), l = le(e.text, a), o = r.refused.concat(l ? l.refused : a); // a = all, r = merged, e = page, n = decisions, Te = conflictKey, t = takeMine, l = applied, le = applyChanges, o = refused
  return l && !o.length ? {
    kind: "merged",
    text: l.text,
    changes: a
  } : {
    kind: "misfit",
    changes: o
  }
}

function Le(e, t, i, n, r) { // Le = check, e = editor, t = page, i = changes, n = sent, r = revision
  return c(this, null, function*() {
    let a = yield e.read(t.title); // a = now, e = editor, t = page
    if (a.kind === "failed") return {
      kind: "saved",
      text: n,
      revision: r,
      before: t.revision
    };
    let l = je(t.text, i, a.text), o = l ? l.conflicts.reduce((e, {takeMine: t}) => e.concat(t), l.changes) : i; // l = merged, je = merge, t = takeMine, i = changes, a = now, o = missing, e = list
    return o.length ? {
      kind: "lost",
      changes: o
    } : {
      kind: "saved",
      text: a.text,
      revision: a.revision,
      before: t.revision
    }
  })
}

function Me(e, t) { // Me = saveChanges, e = editor, t = input
  return c(this, null, function*() {
    let {title: i, summary: n, captcha: r} = t; // i = title, n = summary, r = captcha, t = input
    for (let a = 0; a < Ae; a++) { // a = tries, Ae = MOST_TRIES
      let a = yield e.read(i); // a = page, e = editor, i = title
      if (a.kind === "failed") return a;
      if (a.refusal) return a.refusal;
      let l = Ie(a, t); // l = merged, Ie = mergeInto, a = page, t = input
      if (l.kind !== "merged") return l;
      let {text: o, changes: s} = l; // o = text, s = changes, l = merged
      if (o === a.text) return {
        kind: "unchanged",
        text: o,
        revision: a.revision,
        before: a.revision
      };
      let u = yield e.save(d({ // u = result, e = editor, d = __spreadValues
        title: i,
        text: o,
        base: a.revision,
        summary: n
      }, r && {
        captcha: r
      }));
      switch (u.kind) {
       case "saved":
        return u.before === a.revision ? {
          kind: "saved",
          text: o,
          revision: u.revision,
          before: a.revision
        } : Le(e, a, s, o, u.revision);

       case "unchanged":
        return {
          kind: "unchanged",
          text: o,
          revision: a.revision,
          before: a.revision
        };

       case "conflict":
        break;

       default:
        return u
      }
    }
    return {
      kind: "busy"
    }
  })
}

// src/edit/form/fields.ts
var Ee = [ "about", "when", "who", "size", "materials", "related", "record" ], Pe = [ { // Ee = GROUPS, Pe = FIELDS
  name: "title",
  control: "text",
  group: "about"
}, {
  name: "id",
  control: "id",
  group: "about"
}, {
  name: "summary",
  control: "long-text",
  group: "about"
}, {
  name: "notice",
  control: "text",
  group: "about"
}, {
  name: "page",
  control: "link",
  group: "about"
}, {
  name: "join",
  control: "join",
  group: "about"
}, {
  name: "status",
  control: "status",
  group: "when"
}, {
  name: "start",
  control: "date",
  group: "when"
}, {
  name: "end",
  control: "date",
  group: "when"
}, {
  name: "dates",
  control: "dates",
  group: "when"
}, {
  name: "language",
  control: "languages",
  group: "who"
}, {
  name: "interpreted",
  control: "languages",
  group: "who"
}, {
  name: "session",
  control: "session",
  group: "size"
}, {
  name: "duration",
  control: "text",
  group: "size"
}, {
  name: "scale",
  control: "text",
  group: "size"
}, {
  name: "team",
  control: "lines",
  group: "size"
}, {
  name: "partners",
  control: "lines",
  group: "size"
}, {
  name: "materials",
  control: "materials",
  group: "materials"
}, {
  name: "partOf",
  control: "program",
  group: "related"
}, {
  name: "followedBy",
  control: "programs",
  group: "related"
}, {
  name: "owner",
  control: "words",
  group: "record"
}, {
  name: "reviewed",
  control: "checked",
  group: "record"
}, {
  name: "sources",
  control: "addresses",
  group: "record"
} ];

function De(e) { // De = isFieldName, e = name
  return Pe.some(t => t.name === e)
}

function Ne(e) { // Ne = formFields, e = vocabularies
  let t = e.filter(e => !De(e)).map(e => ({ // t = terms, e = name, De = isFieldName
    name: e,
    control: "terms",
    group: "who"
  })), i = Pe.findIndex(({name: e}) => e === "language");
  return [ ...Pe.slice(0, i), ...t, ...Pe.slice(i) ]
}

var Be = p(60); // Be = parseDate, p = at

var Fe = p(82), ze = p(83); // Fe = isStatus, p = at, ze = STATUSES

var Re = p(77), Je = p(78); // Re = ID, p = at, Je = LANGUAGE

// src/views/editor/inputs.tsx
function We({id: e, value: t, name: i, described: n, onInput: r, lang: a, isLong: l = !1, list: o, size: s = "full", isReadOnly: u = !1}) { // We = TextInput, e = id, t = value, i = name, n = described, r = onInput, a = lang, l = isLong, o = list, s = size, u = isReadOnly
  let c = { // c = common
    id: e,
    lang: a,
    list: o,
    dir: "auto",
    value: typeof t == "string" || typeof t == "number" ? String(t) : "",
    readOnly: u,
    autocomplete: "off",
    "aria-label": i,
    "aria-describedby": n,
    onInput: e => r(e.currentTarget.value)
  };
  return l ? v("div", {
    class: "cdx-text-area"
  }, v("textarea", d({
    class: "cdx-text-area__textarea",
    rows: 3
  }, c))) : v("div", {
    class: `cdx-text-input program-explorer__input--${s}` // s = size
  }, v("input", d({
    class: "cdx-text-input__input",
    type: "text"
  }, c)))
}

var qe = { // qe = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function Ye({text: e, onClick: t, id: i, name: n, kind: r = "normal", isOff: a = !1}) { // Ye = Button, e = text, t = onClick, i = id, n = name, r = kind, a = isOff
  return v("button", {
    type: "button",
    class: `cdx-button ${qe[r]}`, // qe = KINDS, r = kind
    id: i,
    "aria-label": n,
    disabled: a,
    onClick: t
  }, e)
}

function Ue({id: e, value: t, options: i, onChange: n, name: r, described: a}) { // Ue = Choice, e = id, t = value, i = options, n = onChange, r = name, a = described
  return v("select", {
    class: "cdx-select",
    id: e,
    value: t,
    "aria-label": r,
    "aria-describedby": a,
    onChange: e => n(e.currentTarget.value)
  }, i.map(([e, i]) => v("option", {
    key: e,
    value: e,
    selected: e === t
  }, i)))
}

function He({id: e, text: t, isChecked: i, onChange: n}) { // He = Checkbox, e = id, t = text, i = isChecked, n = onChange
  return v("div", {
    class: "cdx-checkbox"
  }, v("div", {
    class: "cdx-checkbox__wrapper"
  }, v("input", {
    class: "cdx-checkbox__input",
    type: "checkbox",
    id: e,
    checked: i,
    onChange: e => n(e.currentTarget.checked)
  }), v("span", {
    class: "cdx-checkbox__icon"
  }), v("div", {
    class: "cdx-checkbox__label cdx-label"
  }, v("label", {
    class: "cdx-label__label",
    for: e
  }, v("span", {
    class: "cdx-label__label__text"
  }, t)))))
}

// src/views/editor/text-control.tsx
function Ve({idPrefix: e}) { // Ve = languageListId, e = idPrefix
  return `${e}-languages`
}

function Ze({languages: e, format: t}, i) { // Ze = languageName, e = languages, t = format, i = code
  return e.get(i) || t.language(i)
}

var Ke = class extends m { // Ke = AddLanguage, m = Component
  constructor() {
    super(...arguments);
    this.state = {
      text: "",
      isUnknown: !1
    }
  }
  render({view: {context: e}, id: t, label: i, onAdd: n}) {
    let {text: r, isUnknown: a} = this.state, l = () => { // r = text, a = isUnknown, l = add
      let t = function(e, t) { // t = languages, e = text
        let i = e.trim().toLowerCase(), [n] = Array.from(t).find(([e, t]) => t.toLowerCase() === i || e === i) || []; // i = wanted, e = one, n = code, t = name
        return n || (Je.test(i) && /^[a-z]{2,3}(-|$)/.test(i) ? i : null)
      }(r, e.languages);
      this.setState({
        text: t ? "" : r,
        isUnknown: !t
      }), t && n(t)
    };
    return v("div", {
      class: "program-explorer__add-language",
      onKeyDown: e => { // e = event
        e.key === "Enter" && r && (e.preventDefault(), l())
      }
    }, v(We, {
      id: t,
      value: r,
      name: i,
      size: "short",
      list: Ve(e),
      described: a ? `${t}-unknown` : void 0,
      onInput: e => this.setState({
        text: e,
        isUnknown: !1
      })
    }), v(Ye, {
      text: e.msg("edit-add-language"),
      name: `${e.msg("edit-add-language")}: ${i}`,
      isOff: !r.trim(),
      onClick: l
    }), a && v("p", {
      id: `${t}-unknown`,
      class: "program-explorer__editor-error",
      role: "alert"
    }, e.msg("edit-language-unknown", r)))
  }
};

function Ge({view: e, label: t, id: i, value: n, described: r, onChange: a, isLong: l = !1}) { // Ge = TextControl, e = view, t = label, i = id, n = value, r = described, a = onChange, l = isLong
  let {context: o, actions: s} = e, {msg: c, pageLanguage: f} = o, g = C(n) ? Object.entries(n) : null; // o = context, s = actions, e = view, c = msg, f = pageLanguage, g = texts, C = isObject, n = value
  return v("div", null, g ? g.map(([e, f], p) => v("div", {
    key: e,
    class: "program-explorer__translation"
  }, v("label", {
    class: "program-explorer__translation-label",
    for: p ? `${i}-${e}` : i
  }, Ze(o, e)), v(We, {
    id: p ? `${i}-${e}` : i,
    value: f,
    name: `${t}: ${Ze(o, e)}`,
    lang: e,
    isLong: l,
    described: r,
    onInput: t => a(u(d({}, n), {
      [e]: t
    }), !0)
  }), g.length > 1 && v(Ye, {
    kind: "quiet",
    text: c("edit-remove"),
    name: c("edit-remove-of", `${t}: ${Ze(o, e)}`),
    onClick: () => {
      s.focus(`${i}-language`), a(Object.fromEntries(g.filter(([t]) => t !== e)))
    }
  }))) : v(We, {
    id: i,
    value: n,
    name: t,
    lang: f,
    isLong: l,
    described: r,
    onInput: e => a(e, !0)
  }), v("details", {
    class: "program-explorer__more-languages"
  }, v("summary", null, c("edit-translate")), v(Ke, {
    view: e,
    id: `${i}-language`,
    label: c("edit-language-of", t),
    onAdd: e => { // e = code
      let t = g ? n : { // t = before, g = texts, n = value
        [f]: n != null ? n : ""
      };
      s.focus(Object.keys(t)[0] === e ? i : `${i}-${e}`), a(e in t ? t : u(d({}, t), {
        [e]: ""
      }))
    }
  })))
}

// src/views/editor/describe.ts
var Qe = [ "start", "end", "until", "reviewed" ], Xe = [ "language", "interpreted" ], et = [ "partOf", "followedBy" ], tt = [ "label", "until" ]; // Qe = DATES, Xe = LANGUAGES, et = PROGRAMS, tt = PARTS

function it({msg: e, labels: t}, i) { // it = fieldLabel, e = msg, t = labels, i = name
  return De(i) ? e(`edit-field-${i}`) : t.facet(i).text
}

function nt(e, [t = "", ...i]) { // nt = pathLabel, e = context, t = name, i = rest
  let n = i.map(t => tt.includes(t) ? e.msg(`edit-part-${t}`) : t === "page" || t === "url" ? e.msg("edit-part-link") : t === "minutes" ? "" : Ze(e, t)).filter(Boolean); // n = inside, i = rest, t = step, tt = PARTS, e = context, Ze = languageName
  return n.length ? e.msg("edit-field-in", it(e, t), n.join(", ")) : it(e, t)
}

function rt({labels: e}, t, i) { // rt = titleText, e = labels, t = title, i = id
  return typeof t == "string" ? t : C(t) && e.pick(new Map(Object.entries(t).map(([e, t]) => [ e, String(t) ]))).text || i
}

function at(e, [t = "", ...i], n) { // at = describeValue, e = context, t = name, i = rest, n = value
  var r, a, l; // r = _a, a = _b, l = _c
  let {msg: o, labels: s, format: d, list: u} = e, c = i.length ? i[i.length - 1] : t; // o = msg, s = labels, d = format, u = list, e = context, c = last, i = rest, t = name
  if (n === void 0 || n === "" || n === null) return o("edit-none");
  if (Array.isArray(n)) return c === "minutes" ? n.join("\u2013") : n.map(n => at(e, [ t, ...i ], n)).join("; ");
  if (C(n)) {
    let i = (r = n.page) != null ? r : n.url, a = [ n.start, n.end ].filter(Boolean).join(" \u2013 "); // i = link, r = _a, n = value, a = time
    return t === "materials" || t === "join" || t === "dates" ? [ a, n.label === void 0 ? "" : at(e, [ "title" ], n.label), i, n.until ].filter(Boolean).join(", ") : Object.entries(n).map(([i, n]) => i === "minutes" ? at(e, [ t, i ], n) : `${Ze(e, i)}: ${at(e, [ t, i ], n)}`).join("; ")
  }
  if (typeof n != "string") return JSON.stringify(n);
  if (Qe.includes(c)) {
    let e = Be(n); // e = date, Be = parseDate, n = value
    return e ? d.date(e) : n
  }
  if (et.includes(t)) {
    let e = u.series.get(n), t = u.programs.find(({id: e}) => e === n); // e = id, u = list, n = value, t = program
    return e || t ? s.pick((l = (a = e || t) == null ? void 0 : a.title) != null ? l : n).text : n
  }
  return Xe.includes(t) ? Ze(e, n) : t === "status" && Fe(n) ? s.status(n) : u.vocabularies.has(t) ? s.term(t, n).text : n
}

function lt(e, t, i) { // lt = recordText, e = context, t = record, i = title
  var n; // n = _a
  return rt(e, i, (n = t[t.length - 1]) != null ? n : "")
}

// src/views/editor/conflicts.tsx
function ot({view: {context: e, state: {decisions: t, record: i}, actions: n}, conflict: r, index: a}) { // ot = ConflictChoice, e = context, t = decisions, i = mine, n = actions, r = conflict, a = index
  let {msg: l, idPrefix: o} = e, {record: s, field: d} = r, u = Te(r), c = t.get(u), f = !d || d.length === 0, g = t => f ? t === void 0 ? l("edit-gone") : JSON.stringify(t) : at(e, d, t), p = (e, t, i) => { // l = msg, o = idPrefix, e = isMine, s = record, d = field, r = conflict, u = key, Te = conflictKey, c = decision, t = label, f = isWhole, g = words, at = describeValue, p = option, i = value
    let r = `${o}-conflict-${a}-${e ? "mine" : "theirs"}`; // r = id, o = idPrefix, a = index, e = isMine
    return v("div", {
      class: "cdx-radio"
    }, v("div", {
      class: "cdx-radio__wrapper"
    }, v("input", {
      class: "cdx-radio__input",
      type: "radio",
      id: r,
      name: `${o}-conflict-${a}`,
      checked: c === e,
      onChange: () => n.decide(u, e)
    }), v("span", {
      class: "cdx-radio__icon"
    }), v("div", {
      class: "cdx-radio__label cdx-label"
    }, v("label", {
      class: "cdx-label__label",
      for: r
    }, v("span", {
      class: "cdx-label__label__text"
    }, t, v("span", {
      dir: "auto",
      class: "program-explorer__conflict-value"
    }, g(i)))))))
  }, m = lt(e, s, s[1] === i.id ? i.title : T(r.theirs, "title"));
  return v("fieldset", {
    class: "program-explorer__editor-field"
  }, v("legend", {
    class: "program-explorer__editor-label"
  }, f ? m : `${m}: ${nt(e, d)}`), v("p", {
    class: "program-explorer__editor-help"
  }, l("edit-conflict-base", g(r.base))), p(!0, l("edit-conflict-mine"), r.mine), p(!1, l("edit-conflict-theirs"), r.theirs))
}

// src/views/editor/difference-rows.tsx
function st({context: e, difference: {record: t, kind: i, rows: n}}) { // st = DifferenceRows, e = context, t = record, i = kind, n = rows
  return v("dl", {
    class: "program-explorer__differences"
  }, (t[0] === "programs" ? n : []).map(({field: t, from: n, to: r}) => v("div", {
    key: t.join("/"),
    class: "program-explorer__difference"
  }, v("dt", null, nt(e, t)), v("dd", null, i === "added" ? v("ins", {
    dir: "auto"
  }, at(e, t, r)) : [ v("del", {
    dir: "auto"
  }, at(e, t, n)), " \u2192 ", v("ins", {
    dir: "auto"
  }, at(e, t, r)) ]))))
}

// src/views/editor/differences.tsx
// src/views/editor/choose-controls.tsx
function dt(e) { // dt = listOf, e = value
  return Array.isArray(e) ? e : e === void 0 || e === "" ? [] : [ e ]
}

var ut = class extends m { // ut = TermsControl, m = Component
  constructor() {
    super(...arguments);
    this.state = {
      filter: "",
      added: ""
    }
  }
  render({view: {context: {labels: e, list: t, msg: i}, actions: n}, vocabulary: r, label: a, id: l, value: o, described: s, onChange: d}) {
    var u, c; // u = _a, c = _b
    let f = dt(o), g = Array.from((c = (u = t.vocabularies.get(r)) == null ? void 0 : u.terms.keys()) != null ? c : []), p = [ ...g, ...f.filter(e => typeof e == "string" && !g.includes(e)) ], m = this.state.filter.trim().toLowerCase(), h = p.filter(t => `${e.term(r, t).text} ${t}`.toLowerCase().includes(m)); // f = chosen, dt = listOf, o = value, g = known, c = _b, u = _a, t = term, r = vocabulary, p = all, e = labels, m = filter, h = shown
    return v("div", {
      role: "group",
      "aria-label": a,
      "aria-describedby": s
    }, p.length > 15 && v(We, {
      id: `${l}-filter`,
      value: this.state.filter,
      name: i("edit-filter-terms", a),
      described: void 0,
      size: "short",
      onInput: e => this.setState({
        filter: e
      })
    }), v("div", {
      class: "program-explorer__terms-box"
    }, h.map((t, i) => v(He, {
      key: t,
      id: i ? `${l}-${t}` : l,
      text: e.term(r, t).text,
      isChecked: f.includes(t),
      onChange: e => d(e ? [ ...f, t ] : f.filter(e => e !== t))
    }))), v("details", null, v("summary", null, i("edit-new-term")), v("p", {
      class: "program-explorer__editor-help",
      id: `${l}-new-help`
    }, i("edit-new-term-help")), v(We, {
      id: `${l}-new`,
      value: this.state.added,
      name: i("edit-new-term-of", a),
      described: `${l}-new-help`,
      size: "short",
      onInput: e => this.setState({
        added: e
      })
    }), v(Ye, {
      text: i("edit-add"),
      name: `${i("edit-add")}: ${i("edit-new-term-of", a)}`,
      isOff: !this.state.added.trim(),
      onClick: () => {
        n.addTerm(r, this.state.added.trim()), this.setState({
          added: ""
        })
      }
    })))
  }
};

function ct({view: {context: {msg: e}, actions: t}, id: i, value: n, nameOf: r, onChange: a}) { // ct = Chosen, e = msg, t = actions, i = id, n = value, a = onChange
  let l = dt(n); // l = chosen, dt = listOf, n = value
  return v("ul", {
    class: "program-explorer__chosen",
    role: "list"
  }, l.map(n => v("li", {
    key: n
  }, v("bdi", null, r(String(n))), " ", v(Ye, {
    kind: "quiet",
    text: e("edit-remove"),
    name: e("edit-remove-of", r(String(n))),
    onClick: () => {
      t.focus(i), a(l.filter(e => e !== n))
    }
  }))))
}

function ft({view: {context: {labels: e, list: t}, state: {record: i}}}) { // ft = programsOf, e = labels, t = list, i = record
  return t.programs.filter(({id: e}) => e !== i.id).map(({id: t, title: i}) => [ t, e.pick(i).text ]).sort(([, e], [, t]) => e.localeCompare(t))
}

// src/views/editor/rows.tsx
function gt({view: {context: {msg: e}, actions: t}, id: i, nameOf: n, items: r, create: a, addText: l, draw: o, onChange: s}) { // gt = Rows, e = msg, t = actions, i = id, r = items, a = create, l = addText, o = draw, s = onChange
  let d = (e, t) => `${i}-${t}${e}`, u = (e, i, n) => { // d = idOf, e = index, t = index, i = to, u = move, n = part
    let a = r.filter((t, i) => i !== e); // a = others, r = items, t = _, i = at, e = index
    a.splice(i, 0, r[e]);
    let l = i === 0 || i === r.length - 1; // l = isEnd, i = to, r = items
    t.focus(d(l ? n === "-up" ? "-down" : "-up" : n, i)), s(a)
  };
  return v("div", null, r.length > 0 && v("ul", {
    class: "program-explorer__rows",
    role: "list"
  }, r.map((a, l) => v("li", {
    key: l,
    class: "program-explorer__editor-row"
  }, v("div", {
    role: "group",
    "aria-label": n(l)
  }, o(a, l, (e, t) => s(r.map((t, i) => i === l ? e : t), t)), v("div", {
    class: "program-explorer__row-buttons"
  }, r.length > 1 && v(Ye, {
    kind: "quiet",
    id: d("-up", l),
    text: e("edit-up"),
    name: e("edit-up-of", n(l)),
    isOff: l === 0,
    onClick: () => u(l, l - 1, "-up")
  }), r.length > 1 && v(Ye, {
    kind: "quiet",
    id: d("-down", l),
    text: e("edit-down"),
    name: e("edit-down-of", n(l)),
    isOff: l === r.length - 1,
    onClick: () => u(l, l + 1, "-down")
  }), v(Ye, {
    kind: "destructive",
    id: d("-remove", l),
    text: e("edit-remove"),
    name: e("edit-remove-of", n(l)),
    onClick: () => {
      t.focus(r.length > 1 ? d("-remove", Math.min(l, r.length - 2)) : `${i}-add`), s(r.filter((e, t) => t !== l))
    }
  })))))), v(Ye, {
    id: `${i}-add`,
    text: l,
    onClick: () => {
      t.focus(`${i}-${r.length}`), s([ ...r, a() ])
    }
  }))
}

// src/views/editor/value-controls.tsx
var pt = e => C(e) ? e : {}; // pt = fieldsOf, e = value, C = isObject

function mt({id: e, value: t, described: i, onChange: n}) { // mt = WordsControl, e = id, t = value, i = described, n = onChange
  return v(We, {
    id: e,
    value: t,
    described: i,
    onInput: e => n(e, !0)
  })
}

function ht({view: {context: {msg: e}}, id: t, value: i, described: n, onChange: r}) { // ht = DateControl, e = msg, t = id, i = value, n = described, r = onChange
  let a = typeof i == "string" ? i : "", l = a.endsWith("~"), o = l ? a.slice(0, -1) : a; // a = text, i = value, l = isApproximate, o = date
  return v("div", {
    class: "program-explorer__date"
  }, v(We, {
    id: t,
    value: o,
    size: "short",
    described: n,
    onInput: e => r(e + (l && e ? "~" : ""), !0)
  }), o && v(He, {
    id: `${t}-about`,
    text: e("edit-approximate"),
    isChecked: l,
    onChange: e => r(o + (e ? "~" : ""))
  }))
}

function vt({id: e, label: t, children: i}) { // vt = Part, e = id, t = label, i = children
  return v("div", {
    class: "program-explorer__part"
  }, v("label", {
    class: "program-explorer__translation-label",
    for: e
  }, t), i)
}

function bt({view: {context: {msg: e}}, id: t, value: i, described: n, onChange: r}) { // bt = LinkPart, e = msg, t = id, i = value, n = described, r = onChange
  let s = pt(i), {page: c, url: f} = s, g = ((e, t) => { // s = _a, pt = fieldsOf, i = value, f = url, g = others
    var i = {};
    for (var n in e) l.call(e, n) && t.indexOf(n) < 0 && (i[n] = e[n]);
    if (e != null && a) for (var n of a(e)) t.indexOf(n) < 0 && o.call(e, n) && (i[n] = e[n]);
    return i
  })(s, [ "page", "url" ]);
  return v(vt, {
    id: t,
    label: e("edit-part-link")
  }, v(We, {
    id: t,
    value: c != null ? c : f,
    described: n,
    onInput: e => r(u(d({}, g), {
      [/^https:/i.test(e) && c === void 0 || f !== void 0 && /^h/i.test(e) ? "url" : "page"]: e
    }), !0)
  }))
}

function wt({view: e, label: t, id: i, value: n, described: r, onChange: a, name: l, isDate: o = !1}) { // wt = FieldPart, e = view, t = label, i = id, n = value, r = described, a = onChange, l = name, o = isDate
  let s = pt(n), c = (e, t) => a(u(d({}, s), { // s = fields, pt = fieldsOf, n = value, c = change, e = to, t = continues, a = onChange, u = __spreadProps, d = __spreadValues
    [l]: e
  }), t);
  return v(vt, {
    id: i,
    label: t
  }, o ? v(We, {
    id: i,
    value: s[l],
    size: "short",
    described: r,
    onInput: e => c(e, !0)
  }) : v(Ge, {
    view: e,
    label: t,
    id: i,
    value: s[l],
    described: r,
    onChange: c
  }))
}

function xt({view: e, label: t, id: i, value: n, described: r, onChange: a}) { // xt = LinesControl, e = view, t = label, i = id, n = value, r = described, a = onChange
  let {msg: l} = e.context; // l = msg, e = view
  return v(gt, {
    view: e,
    id: i,
    items: dt(n),
    create: () => "",
    addText: l("edit-add"),
    onChange: a,
    nameOf: e => l("edit-item", t, e + 1),
    draw: (e, n, a) => v(We, {
      id: `${i}-${n}`,
      value: e,
      name: l("edit-item", t, n + 1),
      described: r,
      onInput: e => a(e, !0)
    })
  })
}

// src/views/editor/form.tsx
var kt = { // kt = CONTROLS
  id: function({view: {state: e}, id: t, value: i, described: n, onChange: r}) {
    return v(We, {
      id: t,
      value: i,
      described: n,
      size: "short",
      isReadOnly: e.original !== null,
      onInput: e => r(e, !0)
    })
  },
  text: Ge,
  words: mt,
  lines: xt,
  addresses: xt,
  link: mt,
  join: function(e) {
    let {view: {context: {msg: t}}, id: i} = e; // t = msg, i = id, e = props
    return v(h, null, v(bt, u(d({}, e), {
      id: i
    })), v(wt, u(d({}, e), {
      id: `${i}-label`,
      label: t("edit-part-label"),
      name: "label"
    })), v(wt, u(d({}, e), {
      id: `${i}-until`,
      label: t("edit-part-until"),
      name: "until",
      isDate: !0
    })))
  },
  status: function({view: {context: {msg: e, labels: t}}, id: i, value: n, described: r, onChange: a}) {
    return v(Ue, {
      id: i,
      value: typeof n == "string" ? n : "",
      described: r,
      options: [ [ "", e("edit-status-from-dates") ], ...ze.map(e => [ e, t.status(e) ]) ],
      onChange: e => a(e || void 0)
    })
  },
  date: ht,
  checked: function(e) {
    let {view: {context: {msg: t, today: i}}, value: n, onChange: r} = e; // t = msg, n = value, r = onChange, e = props
    return v("div", null, v(ht, d({}, e)), n !== i && v(Ye, {
      text: t("edit-today"),
      onClick: () => r(i)
    }))
  },
  dates: function(e) {
    let {view: t, label: i, id: n, value: r, described: a, onChange: l} = e, {msg: o} = t.context; // t = view, i = label, n = id, r = value, a = described, l = onChange, e = props, o = msg
    return v(gt, {
      view: t,
      id: n,
      items: dt(r),
      create: () => ({}),
      addText: o("edit-add-date"),
      onChange: l,
      nameOf: e => o("edit-item", i, e + 1),
      draw: (e, i, r) => { // e = item, i = index, r = onItem
        let l = { // l = part
          view: t,
          value: e,
          described: a,
          onChange: r
        };
        return v(h, null, v(wt, u(d({}, l), {
          id: `${n}-${i}`,
          label: o("edit-part-start"),
          name: "start",
          isDate: !0
        })), v(wt, u(d({}, l), {
          id: `${n}-${i}-end`,
          label: o("edit-part-end"),
          name: "end",
          isDate: !0
        })), v(wt, u(d({}, l), {
          id: `${n}-${i}-label`,
          label: o("edit-part-label"),
          name: "label"
        })), v(bt, u(d({}, l), {
          id: `${n}-${i}-link`
        })))
      }
    })
  },
  languages: function(e) {
    let {view: t, id: i, label: n, value: r, onChange: a} = e, l = dt(r); // t = view, i = id, n = label, r = value, a = onChange, e = props, l = chosen, dt = listOf
    return v("div", null, v(ct, u(d({}, e), {
      nameOf: e => Ze(t.context, e)
    })), v(Ke, {
      view: t,
      id: i,
      label: n,
      onAdd: e => a(l.includes(e) ? l : [ ...l, e ])
    }))
  },
  session: function({view: {context: {msg: e}}, id: t, value: i, described: n, onChange: r}) {
    let a = pt(i), [l = "", o = ""] = dt(a.minutes), s = e => typeof e == "string" && /^\d+$/.test(e.trim()) ? Number(e) : e, c = (e, t) => { // a = session, pt = fieldsOf, i = value, l = least, o = most, dt = listOf, s = numberOf, e = first, c = change, t = last
      let i = e === "" && t === "" ? void 0 : [ e, t ].map(s); // i = minutes, e = first, t = last, s = numberOf
      r(u(d({}, a), {
        minutes: i
      }), !0)
    };
    return v(h, null, v(vt, {
      id: t,
      label: e("edit-part-least")
    }, v(We, {
      id: t,
      value: l,
      size: "short",
      described: n,
      onInput: e => c(e, o === "" || o === l ? e : o)
    })), v(vt, {
      id: `${t}-most`,
      label: e("edit-part-most")
    }, v(We, {
      id: `${t}-most`,
      value: o,
      size: "short",
      described: n,
      onInput: e => c(l, e)
    })))
  },
  materials: function(e) {
    let {view: t, label: i, id: n, value: r, described: a, onChange: l} = e, {msg: o} = t.context; // t = view, i = label, n = id, r = value, a = described, l = onChange, e = props, o = msg
    return v(gt, {
      view: t,
      id: n,
      items: dt(r),
      create: () => ({}),
      addText: o("edit-add-material"),
      onChange: l,
      nameOf: e => o("edit-item", i, e + 1),
      draw: (e, i, r) => v(h, null, v(wt, {
        view: t,
        id: `${n}-${i}`,
        label: o("edit-part-label"),
        name: "label",
        value: e,
        described: a,
        onChange: r
      }), v(bt, {
        view: t,
        id: `${n}-${i}-link`,
        value: e,
        described: a,
        onChange: r
      }))
    })
  },
  program: function(e) {
    let {view: {context: {labels: t, list: i, msg: n}}, id: r, value: a, described: l, onChange: o} = e, s = Array.from(i.series, ([e, {title: i}]) => [ e, t.pick(i).text ]), d = [ [ "", n("edit-none") ], ...s, ...ft(e) ], u = typeof a == "string" ? a : "", c = d.some(([e]) => e === u) ? d : [ ...d, [ u, u ] ]; // t = labels, i = title, n = msg, r = id, a = value, l = described, o = onChange, e = one, s = series, d = options, ft = programsOf, u = now, c = all
    return v(Ue, {
      id: r,
      value: u,
      options: c,
      described: l,
      onChange: e => o(e || void 0)
    })
  },
  programs: function(e) {
    let {view: {context: {msg: t}}, id: i, label: n, value: r, described: a, onChange: l} = e, o = dt(r), s = ft(e), c = new Map(s); // t = msg, i = id, n = label, r = value, a = described, l = onChange, e = props, o = chosen, dt = listOf, s = programs, ft = programsOf, c = titles
    return v("div", null, v(ct, u(d({}, e), {
      nameOf: e => c.get(e) || e
    })), v(Ue, {
      id: i,
      value: "",
      name: n,
      described: a,
      options: [ [ "", t("edit-add-program-here") ], ...s.filter(([e]) => !o.includes(e)) ],
      onChange: e => e && l([ ...o, e ])
    }))
  }
}, yt = [ "id", "words", "link", "status", "date", "checked", "program" ];

function $t({view: e, field: {name: t, control: i}}) { // $t = Field, e = view, t = name, i = control
  var n; // n = _a
  let {context: r, state: a, actions: l} = e, {msg: o, idPrefix: s, labels: c, list: f} = r, g = `${s}-${t}`, p = it(r, t), m = (n = f.vocabularies.get(t)) == null ? void 0 : n.help, h = De(t) ? o(`edit-help-${t}`) : m ? c.pick(m).text : "", b = function({state: {problems: e}}, t) { // r = context, a = state, l = actions, e = problems, o = msg, s = idPrefix, c = labels, f = list, g = id, t = name, p = label, it = fieldLabel, m = help, n = _a, h = helpText, De = isFieldName, b = problems
    return e.filter(({path: [, , e]}) => e === t || e === void 0 && t === "title")
  }(e, t), w = [ h && `${g}-help`, b.length && `${g}-problems` ].filter(Boolean).join(" ") || void 0, x = {
    view: e,
    label: p,
    id: g,
    described: w,
    value: a.record[t],
    onChange: (e, i) => l.change(t, e, i)
  }, k = i === "terms" || i === "long-text" ? null : kt[i], y = yt.includes(i), $ = [ h && v("p", {
    class: "program-explorer__editor-help",
    id: `${g}-help`
  }, h), i === "terms" ? v(ut, u(d({}, x), {
    vocabulary: t
  })) : k ? v(k, d({}, x)) : v(Ge, u(d({}, x), {
    isLong: !0
  })), v("div", {
    id: `${g}-problems`,
    class: "program-explorer__editor-problems",
    lang: "en"
  }, b.map(({severity: e, reason: t, fix: i}) => v("p", {
    class: `cdx-message cdx-message--inline cdx-message--${e}` // e = severity
  }, v("span", {
    class: "cdx-message__icon"
  }), v("span", {
    class: "cdx-message__content"
  }, `${t} ${i}`)))) ];
  return y ? v("div", {
    class: "program-explorer__editor-field"
  }, v("label", {
    class: "program-explorer__editor-label",
    for: g
  }, p), $) : v("fieldset", {
    class: "program-explorer__editor-field"
  }, v("legend", {
    class: "program-explorer__editor-label"
  }, p), $)
}

function _t({view: e}) { // _t = Form, e = view
  let {context: {fields: t, msg: i, languages: n, idPrefix: r, format: a}} = e; // t = fields, i = msg, n = languages, r = idPrefix, a = format, e = view
  return v("div", null, v("datalist", {
    id: `${r}-languages`
  }, Array.from(n, ([e, t]) => v("option", {
    key: e,
    value: t || a.language(e)
  }))), Ee.map(n => v("div", {
    key: n,
    role: "group",
    "aria-labelledby": `${r}-group-${n}`
  }, v("p", {
    class: "program-explorer__editor-group",
    id: `${r}-group-${n}`
  }, i(`edit-group-${n}`)), t.filter(e => e.group === n).map(t => v($t, {
    key: t.name,
    view: e,
    field: t
  })))))
}

// src/views/editor/raw-record.tsx
var Ot = class extends m { // Ot = RawRecord, m = Component
  constructor() {
    super(...arguments);
    this.state = {
      text: null,
      isWrong: !1
    }
  }
  render({view: {context: {msg: e, idPrefix: t, urlOf: i, title: n}, state: {record: r, original: a}, actions: l}}) {
    let {text: o, isWrong: s} = this.state, d = `${t}-json`, u = o != null ? o : JSON.stringify(r, null, "\t"); // o = text, s = isWrong, d = id, t = idPrefix, u = shown, r = record
    return v("details", {
      class: "program-explorer__editor-json"
    }, v("summary", null, e("edit-json")), v(We, {
      id: d,
      value: u,
      name: e("edit-json"),
      isLong: !0,
      described: s ? `${d}-wrong` : void 0,
      onInput: e => this.setState({
        text: e,
        isWrong: !1
      })
    }), s && v("p", {
      id: `${d}-wrong`,
      class: "program-explorer__editor-error",
      role: "alert"
    }, e("edit-json-wrong")), v(Ye, {
      text: e("edit-json-apply"),
      isOff: o === null,
      onClick: () => {
        let e = function(e) { // e = text
          try {
            let t = JSON.parse(e); // t = value, e = text
            return C(t) ? t : null
          } catch (e) {
            return null
          }
        }(u), t = e !== null && (!a || e.id === a.id);
        this.setState({
          text: t ? null : u,
          isWrong: !t
        }), t && l.replace(e)
      }
    }), " ", v("a", {
      href: i(n, {
        action: "edit"
      })
    }, e("edit-json-page")))
  }
};

// src/views/editor/suggestions.tsx
var Ct = class extends m { // Ct = Suggestions, m = Component
  constructor() {
    super(...arguments);
    this.state = {
      replies: new Map
    }
  }
  titleOf({changes: e}) {
    var t; // t = _a
    let {context: i} = this.props.view, n = e.find(({record: [e]}) => e === "programs"), r = (t = n == null ? void 0 : n.record[1]) != null ? t : "", a = i.list.programs.find(e => e.id === r); // i = context, n = change, e = program, r = id, t = _a, a = known
    return a ? i.labels.pick(a.title).text : rt(i, n && "value" in n ? T(n.value, "title") : void 0, r)
  }
  render({view: {context: {msg: e, idPrefix: t, list: i, urlOf: n}, state: {suggestions: r}, actions: a}}) {
    let {replies: l} = this.state; // l = replies
    return r.length ? v("details", {
      class: "program-explorer__editor-field"
    }, v("summary", null, e("edit-suggestions", r.length)), i.talk && v("p", null, v("a", {
      href: n(i.talk)
    }, i.talk)), v("ul", {
      role: "list"
    }, r.map((i, n) => { // r = suggestions, i = suggestion, n = index
      var r; // r = _a
      let o = this.titleOf(i), s = (r = l.get(i.id)) != null ? r : ""; // o = title, i = suggestion, s = reply, r = _a, l = replies
      return v("li", {
        key: i.id,
        class: "program-explorer__editor-row"
      }, v("p", null, v("bdi", null, o)), v(Ye, {
        text: e("edit-suggestion-open"),
        name: `${e("edit-suggestion-open")}: ${o}`,
        onClick: () => {
          a.takeSuggestion(i)
        }
      }), v(We, {
        id: `${t}-reply-${n}`,
        value: s,
        name: e("edit-reply", o),
        described: void 0,
        size: "short",
        onInput: e => this.setState({
          replies: new Map(l).set(i.id, e)
        })
      }), v(Ye, {
        kind: "destructive",
        text: e("edit-suggestion-decline"),
        name: `${e("edit-suggestion-decline")}: ${o}`,
        isOff: !s.trim(),
        onClick: () => {
          a.declineSuggestion(i, s)
        }
      }))
    }))) : null
  }
};

// src/views/editor/editor.tsx
function St({view: {context: {msg: e, urlOf: t, title: i}, state: {trouble: n}}}) { // St = TroubleMessage, e = msg, t = urlOf, i = title, n = trouble
  let r = (n == null ? void 0 : n.kind) === "failed" && n.failure === "warning" || (n == null ? void 0 : n.kind) === "storage"; // r = isWarning, n = trouble
  return v("div", {
    role: "alert"
  }, n && v("div", {
    class: "cdx-message cdx-message--block cdx-message--" + (r ? "warning" : "error") // r = isWarning
  }, v("span", {
    class: "cdx-message__icon"
  }), v("div", {
    class: "cdx-message__content"
  }, v("p", null, e(n.kind === "failed" ? `edit-failed-${n.failure}` : `edit-failed-${n.kind}`)), n.kind === "failed" && n.words && v("p", null, n.words), n.kind === "failed" && n.failure === "session" && v("p", null, v("a", {
    href: t("Special:UserLogin"),
    target: "_blank",
    rel: "noopener"
  }, e("edit-log-in"))), (n.kind === "elsewhere" || n.kind === "unreadable") && v("p", null, v("a", {
    href: t(i, {
      action: "edit"
    })
  }, i)))))
}

function jt({view: {context: {msg: e, format: t}, state: {draftTime: i}, actions: n}}) { // jt = DraftOffer, e = msg, t = format, i = draftTime, n = actions
  if (i === null) return null;
  let r = new Date(i); // r = time, i = draftTime
  return v("div", {
    class: "cdx-message cdx-message--block cdx-message--notice",
    role: "status"
  }, v("span", {
    class: "cdx-message__icon"
  }), v("div", {
    class: "cdx-message__content"
  }, v("p", null, e("edit-draft", t.date({
    year: r.getFullYear(),
    month: r.getMonth() + 1,
    day: r.getDate(),
    approximate: !1
  }))), v(Ye, {
    text: e("edit-draft-take"),
    onClick: () => {
      n.takeDraft()
    }
  }), " ", v(Ye, {
    kind: "destructive",
    text: e("edit-draft-drop"),
    onClick: n.dropDraft
  })))
}

var At = { // At = STEPS
  form: function({view: e}) {
    let {context: {msg: t, idPrefix: i}, state: {past: n, future: r, original: a, record: l, isOutdated: o}, actions: s} = e; // t = msg, i = idPrefix, n = past, r = future, a = original, l = record, o = isOutdated, s = actions, e = view
    return v("div", null, o && v("p", {
      role: "status",
      class: "program-explorer__editor-help"
    }, t("edit-outdated")), n.length === 0 && v(Ct, {
      view: e
    }), a && v("div", {
      class: "program-explorer__editor-buttons"
    }, l.status !== "past" && v(Ye, {
      text: t("edit-ended"),
      onClick: s.retire
    }), n.length === 0 && v(Ye, {
      text: t("edit-duplicate"),
      onClick: s.duplicate
    }), v(Ye, {
      kind: "destructive",
      text: t("edit-delete"),
      onClick: s.remove
    })), v(_t, {
      view: e
    }), v(Ot, {
      view: e
    }), v("div", {
      class: "program-explorer__editor-buttons"
    }, v(Ye, {
      kind: "primary",
      id: `${i}-review`,
      text: t("edit-review"),
      onClick: s.review
    }), v(Ye, {
      text: t("edit-undo"),
      isOff: n.length === 0,
      onClick: s.undo
    }), v(Ye, {
      text: t("edit-redo"),
      isOff: r.length === 0,
      onClick: s.redo
    }), v(Ye, {
      kind: "quiet",
      text: t("edit-cancel"),
      onClick: s.cancel
    })))
  },
  review: function({view: e}) {
    let {context: t, state: {differences: i, summary: n, isBusy: r, isSuggestion: a, captcha: l, captchaAnswer: o, problems: s, trouble: d}, actions: u} = e, {msg: c, idPrefix: f} = t, g = (d == null ? void 0 : d.kind) === "failed" && d.failure === "warning"; // t = context, i = differences, n = summary, r = isBusy, a = isSuggestion, l = captcha, o = captchaAnswer, s = problems, d = trouble, u = actions, e = view, c = msg, f = idPrefix, g = isWarned
    return v("div", null, i.length === 0 && v("p", null, c("edit-no-changes")), i.map(e => v("div", {
      key: e.record.join("/")
    }, v("p", {
      class: "program-explorer__editor-group"
    }, c(`edit-kind-${e.kind}`, lt(t, e.record, e.title))), v(st, {
      context: t,
      difference: e
    }))), s.length > 0 && v("p", {
      class: "program-explorer__editor-help"
    }, c("edit-has-problems", s.length)), i.length > 0 && v("div", {
      class: "program-explorer__editor-field"
    }, v("label", {
      class: "program-explorer__editor-label",
      for: `${f}-summary-of-edit`
    }, c(a ? "edit-reason" : "edit-summary")), v("p", {
      class: "program-explorer__editor-help",
      id: `${f}-summary-help`
    }, c(a ? "edit-reason-help" : "edit-summary-help")), v(We, {
      id: `${f}-summary-of-edit`,
      value: n,
      isLong: a,
      described: `${f}-summary-help`,
      onInput: u.setSummary
    })), l && v("div", {
      class: "program-explorer__editor-field"
    }, v("label", {
      class: "program-explorer__editor-label",
      for: `${f}-captcha`
    }, l.question || c("edit-captcha-image")), v("p", {
      class: "program-explorer__editor-help",
      id: `${f}-captcha-help`
    }, c("edit-captcha-help")), l.image && v("img", {
      src: l.image,
      alt: ""
    }), v(We, {
      id: `${f}-captcha`,
      value: o,
      size: "short",
      described: `${f}-captcha-help`,
      onInput: u.answerCaptcha
    })), v("div", {
      class: "program-explorer__editor-buttons"
    }, i.length > 0 && v(Ye, {
      kind: "primary",
      id: `${f}-publish`,
      text: c(r ? "edit-saving" : g ? "edit-save-anyway" : a ? "edit-suggest" : "edit-save"),
      isOff: r,
      onClick: u.save
    }), v(Ye, {
      text: c("edit-back"),
      isOff: r,
      onClick: u.back
    }), v(Ye, {
      kind: "quiet",
      text: c("edit-cancel"),
      isOff: r,
      onClick: u.cancel
    })))
  },
  conflicts: function({view: e}) {
    let {context: {msg: t, idPrefix: i}, state: {conflicts: n, decisions: r, isBusy: a}, actions: l} = e, o = n.every(e => r.has(Te(e))); // t = msg, i = idPrefix, n = conflicts, r = decisions, a = isBusy, l = actions, e = conflict, o = isDecided, Te = conflictKey
    return v("div", null, v("p", null, t("edit-conflict", n.length)), n.map((t, i) => v(ot, {
      key: Te(t),
      view: e,
      conflict: t,
      index: i
    })), v("div", {
      class: "program-explorer__editor-buttons"
    }, v(Ye, {
      kind: "primary",
      id: `${i}-publish`,
      text: t(a ? "edit-saving" : "edit-save"),
      isOff: a || !o,
      onClick: l.save
    }), v(Ye, {
      text: t("edit-back"),
      isOff: a,
      onClick: l.back
    }), v(Ye, {
      kind: "quiet",
      text: t("edit-cancel"),
      isOff: a,
      onClick: l.cancel
    })))
  },
  saved: function({view: {context: {msg: e, urlOf: t, title: i, list: n}, state: {saved: r, isSuggestion: a}, actions: l}}) {
    return v("div", {
      class: "cdx-message cdx-message--block cdx-message--success",
      role: "status"
    }, v("span", {
      class: "cdx-message__icon"
    }), v("div", {
      class: "cdx-message__content"
    }, v("p", null, e(a ? "edit-suggested" : r ? "edit-saved" : "edit-unchanged")), a && n.talk && v("p", null, v("a", {
      href: t(n.talk)
    }, n.talk)), r && v("p", null, v("a", {
      href: t(i, {
        diff: String(r.revision),
        oldid: String(r.before)
      })
    }, e("edit-see-difference"))), v(Ye, {
      kind: "primary",
      text: e("edit-close"),
      onClick: l.close
    })))
  }
};

function Tt({view: e}) { // Tt = Editor, e = view
  let {context: t, state: {step: i, original: n, record: r, isSuggestion: a}} = e, {msg: l, level: o, idPrefix: s} = t, d = i === "loading" ? null : At[i], u = n ? l("edit-title", rt(t, n.title, String(r.id))) : l(i === "loading" ? "edit-loading" : "edit-add-program"); // t = context, i = step, n = original, r = record, a = isSuggestion, e = view, l = msg, o = level, s = idPrefix, d = Shown, At = STEPS, u = title, rt = titleText
  return v("section", {
    class: "program-explorer__editor",
    "aria-labelledby": `${s}-heading`
  }, v(_, {
    level: o,
    class: "program-explorer__group",
    id: `${s}-heading`
  }, u), v(jt, {
    view: e
  }), i !== "saved" && i !== "loading" && v("p", {
    class: "program-explorer__editor-help"
  }, l("edit-preview")), a && (i === "form" || i === "review") && v("p", {
    class: "program-explorer__editor-help"
  }, l("edit-suggestion-help")), v(St, {
    view: e
  }), d ? v(d, {
    view: e
  }) : v(Ye, {
    text: l("edit-close"),
    onClick: e.actions.close
  }))
}

// src/edit/plain-wikitext.ts
var It = /[&<>[\]{}|~]|'(?=')|[_\uFF3F](?=[_\uFF3F])|^[*#:;=-]/g, Lt = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g; // It = MARKUP, Lt = NOT_KEPT

function Mt(e) { // Mt = plainWikitext, e = text
  return e.replace(Lt, "").replace(/\s+/g, " ").trim().replace(It, e => `&#${e.charCodeAt(0)};`)
}

// src/edit/read-changes.ts
function Et(e) { // Et = isPath, e = value
  return Array.isArray(e) && e.every(e => typeof e == "string")
}

function Pt(e) { // Pt = isPlace, e = value
  return e === null || typeof e == "string"
}

function Dt(e) { // Dt = readChange, e = raw
  let [t, i, n, r, a, l, o] = [ "kind", "record", "field", "from", "to", "after", "value" ].map(t => T(e, t)); // t = name, i = record, n = field, r = from, a = to, l = after, o = value, T = fieldOf, e = raw
  if (!function(e) {
    return Et(e) && e.length % 2 === 0 && e.every((t, i) => i % 2 === 1 || R(e.slice(0, i)).includes(t))
  }(i)) return null;
  if (t === "edit") return Et(n) && function(e, t) {
    return t.length ? !(e.length && J(e) && t.length === 1 && t[0] === "id") : e.length > 0 && !J(e)
  }(i, n) && (l === void 0 || Pt(l)) ? d({
    kind: t,
    record: i,
    field: n,
    from: r,
    to: a
  }, l !== void 0 && {
    after: l
  }) : null;
  if (!i.length) return null;
  if (t === "move") return Pt(r) && Pt(a) ? {
    kind: t,
    record: i,
    from: r,
    to: a
  } : null;
  let s = i[i.length - 1]; // s = id, i = record
  return (t === "add" || t === "remove") && Pt(l) && o !== void 0 && (!J(i) || C(o) && T(o, "id") === s) ? {
    kind: t,
    record: i,
    value: o,
    after: l
  } : null
}

function Nt(e) { // Nt = readChanges, e = raw
  let t = Array.isArray(e) ? e.map(Dt) : null; // t = changes, e = raw, Dt = readChange
  return t && !t.includes(null) ? t : null
}

// src/edit/proposal.ts
var Bt = [ "open", "taken", "partly", "declined" ]; // Bt = PROPOSAL_STATES

function Ft(e) { // Ft = isState, e = state
  return Bt.includes(e)
}

var zt = "~".repeat(4), Rt = 1e3, Jt = "program-explorer-proposal", Wt = new RegExp(`^==(?!=)(.*)$|<pre class="${Jt}" data-state="([a-z]*)">([^<]*)</pre>`, "gm"), qt = /[<>&{}[\]|~'\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|_(?=_)/g; // zt = SIGNATURE, Rt = MOST_CHANGES, Jt = MARKER, Wt = PATTERN, qt = UNSAFE

function Yt({page: e, base: t, changes: i}) { // Yt = contentText, e = page, t = base, i = changes
  return JSON.stringify({
    page: e,
    base: t,
    changes: i
  }, null, "\t").normalize("NFC").replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, e => e.replace(qt, e => `\\u${`000${e.charCodeAt(0).toString(16)}`.slice(-4)}`))
}

function Ut(e) { // Ut = readContent, e = text
  let t = A(e), [i, n] = [ T(t, "page"), T(t, "base") ], r = Nt(T(t, "changes")); // t = raw, A = parseJson, e = text, i = page, n = base, T = fieldOf, r = changes, Nt = readChanges
  return typeof i == "string" && typeof n == "number" && r && r.length && r.length <= Rt ? {
    page: i,
    base: n,
    changes: r
  } : null
}

function Ht(e, t) { // Ht = hash, e = text, t = start
  let i = t; // i = value, t = start
  for (let t = 0; t < e.length; t++) i = Math.imul(i ^ e.charCodeAt(t), 16777619); // t = index, e = text, i = value
  return (i >>> 0).toString(36)
}

function Vt({page: e, changes: t}) { // Vt = idOf, e = page, t = changes
  let i = JSON.stringify([ e, t ]); // i = text, e = page, t = changes
  return `${Ht(i, 2166136261)}-${Ht(i, 42)}`
}

function Zt(e, t, i) { // Zt = proposalWikitext, e = content, t = sentences, i = reason
  let n = i.split(/\n\s*\n/).map(Mt).filter(Boolean); // n = paragraphs, i = reason, Mt = plainWikitext
  return [ ...t.map(e => `* ${Mt(e)}`), `<pre class="${Jt}" data-state="open">`, Yt(e), "</pre>", `${n.join("\n\n")} ${zt}`.trim() ].join("\n")
}

function Kt(e) { // Kt = headingText, e = line
  let t = e.trim(); // t = text, e = line
  return (t.endsWith("==") ? t.slice(0, -2) : t).trim()
}

function Gt(e) { // Gt = findProposals, e = wikitext
  let t = [], i = 0, n = "", r = new RegExp(Wt); // t = proposals, i = unreadable, n = heading, r = pattern, Wt = PATTERN
  for (let a = r.exec(e); a; a = r.exec(e)) { // a = found, r = pattern, e = wikitext
    let [, e, r, l] = a; // e = line, r = state, l = text, a = found
    if (l === void 0) {
      n = Kt(e || "");
      continue
    }
    let o = Ut(l); // o = content, Ut = readContent, l = text
    o && Ft(r) ? t.push(u(d({}, o), {
      id: Vt(o),
      state: r,
      heading: n
    })) : i++
  }
  return {
    proposals: t,
    unreadable: i
  }
}

function Qt(e, t, i, n, r, a) { // Qt = answerSuggestion, e = _0, t = _1, i = _2, n = _3, r = _4, a = _5
  return c(this, arguments, function*(e, t, {id: i}, n, r, a) {
    let {editor: l, store: o} = e, s = yield l.read(t), d = s.kind === "page" ? function(e, t, i, n) { // l = editor, o = store, e = wikitext, s = page, t = id, d = text, i = state, n = reply
      let r = new RegExp(Wt); // r = pattern, Wt = PATTERN
      for (let a = r.exec(e); a; a = r.exec(e)) { // a = found, r = pattern, e = wikitext
        let {index: r, 0: l, 2: o, 3: s} = a, d = o === "open" && s !== void 0 ? Ut(s) : null; // r = index, l = block, o = before, s = text, a = found, d = content, Ut = readContent
        if (d && Vt(d) === t) {
          let t = e.slice(r + l.length), a = t.search(/^==?(?!=)/m), o = a < 0 ? t : t.slice(0, a); // t = rest, e = wikitext, r = index, l = block, a = end, o = section
          return `${e.slice(0, r)}${l.replace('data-state="open"', `data-state="${i}"`)}${o.trimEnd()}\n: ${Mt(n)} ${zt}\n${a < 0 ? "" : `\n${t.slice(a)}`}`
        }
      }
      return null
    }
    // src/editor/answer.ts
    (s.text, i, n, n === "declined" ? r : a(n === "taken" ? "edit-answer-taken" : "edit-answer-partly")) : null, u = s.kind === "page" && d !== null ? yield l.save({
      title: t,
      text: d,
      base: s.revision,
      summary: a("edit-answer-summary")
    }) : s;
    u.kind === "failed" || u.kind === "conflict" || u.kind === "captcha" ? e.fail({
      kind: "answer"
    }) : o.set({
      suggestions: o.get().suggestions.filter(e => e.id !== i)
    })
  })
}

// src/edit/difference.ts
var Xt = { // Xt = KINDS
  add: "added",
  remove: "removed",
  edit: "changed",
  move: "moved"
};

function ei(e, t) { // ei = titleIn, e = page, t = record
  let i = t.length ? Y(K(e, t)) : void 0, n = T(i, "title"); // i = value, t = record, Y = valueOf, K = findRecord, e = page, n = title, T = fieldOf
  return n === void 0 ? T(i, "label") : n
}

function ti(e, t) { // ti = rowsOf, e = value, t = isAdded
  return C(e) ? Object.keys(e).filter(e => e !== "id").map(i => ({
    field: [ i ],
    from: t ? void 0 : e[i],
    to: t ? e[i] : void 0
  })) : [ {
    field: [],
    from: t ? void 0 : e,
    to: t ? e : void 0
  } ]
}

// src/edit/form/record.ts
function ii(e) { // ii = isEmpty, e = value
  return e == null || typeof e == "string" && !e.trim() || typeof e == "object" && Object.values(e).length === 0
}

function ni(e) { // ni = withoutEmpty, e = value
  if (typeof e == "string") return e.trim() || void 0;
  if (Array.isArray(e)) {
    let t = e.map(ni).filter(e => !ii(e)); // t = items, e = item, ni = withoutEmpty, ii = isEmpty
    return t.length ? t : void 0
  }
  if (C(e)) {
    let t = Object.entries(e).map(([e, t]) => [ e, ni(t) ]).filter(([, e]) => !ii(e)); // t = one, e = one, ni = withoutEmpty, ii = isEmpty
    return t.length ? Object.fromEntries(t) : void 0
  }
  return e
}

function ri(e, t) { // ri = toRecord, e = original, t = record
  let i = Object.entries(t).map(([t, i]) => [ t, e && I(i, T(e, t)) ? i : ni(i) ]).filter(([, e]) => e !== void 0); // i = value, t = name, e = value, I = isEqual, T = fieldOf, ni = withoutEmpty
  return Object.fromEntries(i)
}

function ai(e, t, i) { // ai = withField, e = record, t = name, i = value
  return u(d({}, e), {
    [t]: i
  })
}

var li = new Map([ [ "\xdf", "ss" ], [ "\xe6", "ae" ], [ "\xf8", "o" ], [ "\u0153", "oe" ], [ "\u0142", "l" ], [ "\u0111", "d" ], [ "\u0131", "i" ] ]); // li = LETTERS

function oi(e, t) { // oi = idFor, e = title, t = used
  let i = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'\u2019]/g, "").replace(/[^\0-\x7f]/g, e => li.get(e) || "-").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60).replace(/-$/, ""), n = i || "program"; // i = words, e = letter, li = LETTERS, n = start
  for (let e = i ? 1 : t.length + 1; ;e++) { // e = number, i = words, t = used
    let i = e === 1 ? n : `${n}-${e}`; // i = id, e = number, n = start
    if (!t.includes(i)) return i
  }
}

var si = p(43); // si = createMessages, p = at

// src/editor/english.ts
var di = new Map(Object.entries({ // di = ENGLISH
  "edit-add": "Add",
  "edit-add-date": "Add a date",
  "edit-add-language": "Add",
  "edit-add-material": "Add a material",
  "edit-add-program": "Add a program",
  "edit-add-program-here": "Add a program \u2026",
  "edit-answer-partly": "Saved in part, thank you.",
  "edit-answer-summary": "Answered a suggestion",
  "edit-answer-taken": "Saved, thank you.",
  "edit-approximate": "approximately",
  "edit-back": "Back to the form",
  "edit-cancel": "Cancel",
  "edit-cancel-question": "Discard your changes?",
  "edit-captcha-help": "Answer this to show that you are not a program, then save again.",
  "edit-captcha-image": "The characters in the picture",
  "edit-close": "Close",
  "edit-conflict": "Meanwhile somebody else has changed the same. Choose {{PLURAL:$1|which one to keep|for each which one to keep}}. All your other changes are kept.",
  "edit-conflict-base": "Before: $1",
  "edit-conflict-mine": "Yours:",
  "edit-conflict-theirs": "On the page now:",
  "edit-delete": "Delete the program",
  "edit-down": "Down",
  "edit-down-of": "Down: $1",
  "edit-draft": "You have changes from $1 that are not saved.",
  "edit-draft-drop": "Discard them",
  "edit-draft-take": "Continue with them",
  "edit-duplicate": "Duplicate",
  "edit-ended": "It has ended",
  "edit-failed-answer": "The suggestion on the talk page could not be answered. Answer it there.",
  "edit-failed-blocked": "You are blocked from editing. Your text is kept in this browser.",
  "edit-failed-busy": "Others are saving at the same time. Save again.",
  "edit-failed-deleted": "The data page was deleted or moved meanwhile. Copy your text before you close.",
  "edit-failed-denied": "You may not edit the data page. Your text is kept in this browser.",
  "edit-failed-disallowed": "A filter of the wiki does not allow this edit. Change it, or ask an administrator.",
  "edit-failed-elsewhere": "This program is not on this data page, so that it cannot be edited here.",
  "edit-failed-id": "Choose another name in links: it is in use, or it has characters other than A-Z a-z 0-9 . _ -",
  "edit-failed-invalid": "The wiki does not accept this as JSON. Copy your text, and report this.",
  "edit-failed-lost": "The wiki saved the page, but merged it with another edit and some of your changes are missing. Save again.",
  "edit-failed-misfit": "Some of your changes no longer fit the page. Copy your text, cancel, and edit the program again.",
  "edit-failed-network": "The connection failed. Nothing is lost: save again when you are online.",
  "edit-failed-other": "The wiki did not save this.",
  "edit-failed-protected": "The data page is protected, so that you cannot save. Your text is kept in this browser.",
  "edit-failed-ratelimited": "The wiki asks you to wait. Save again in a minute.",
  "edit-failed-readonly": "The wiki is locked for maintenance. Save again in a few minutes.",
  "edit-failed-server": "The wiki answered with an error. Save again in a minute.",
  "edit-failed-session": "You are no longer logged in. Log in in another tab, then save again.",
  "edit-failed-spam": "The wiki takes a link or a title in this edit for spam. Remove it and save again.",
  "edit-failed-storage": "Your browser cannot keep a draft, so do not close this tab before you have saved.",
  "edit-failed-timeout": "The answer took too long. Save again; if it was saved already, it is not saved twice.",
  "edit-failed-title": "The program needs a title.",
  "edit-failed-token": "Your session is out of date. Save again.",
  "edit-failed-too-big": "The data page is too big for the wiki.",
  "edit-failed-unreadable": "The data page is not valid JSON, so that it cannot be edited here. Correct it there first.",
  "edit-failed-warning": "The wiki warns about this edit. If it is right, save it all the same.",
  "edit-field-dates": "Dates",
  "edit-field-duration": "Duration",
  "edit-field-end": "End",
  "edit-field-followedBy": "Followed by",
  "edit-field-id": "Name in links",
  "edit-field-in": "$1 ($2)",
  "edit-field-interpreted": "Interpretation",
  "edit-field-join": "How to take part",
  "edit-field-language": "Languages",
  "edit-field-materials": "Materials",
  "edit-field-notice": "Notice",
  "edit-field-owner": "Record kept by",
  "edit-field-page": "Link",
  "edit-field-partOf": "Part of",
  "edit-field-partners": "Partners",
  "edit-field-reviewed": "Last checked",
  "edit-field-scale": "Size",
  "edit-field-session": "One session",
  "edit-field-sources": "Sources",
  "edit-field-start": "Start",
  "edit-field-status": "Status",
  "edit-field-summary": "Summary",
  "edit-field-team": "Run by",
  "edit-field-title": "Title",
  "edit-filter-terms": "Filter: $1",
  "edit-gone": "removed",
  "edit-group-about": "About the program",
  "edit-group-materials": "Materials",
  "edit-group-record": "About this record",
  "edit-group-related": "Related programs",
  "edit-group-size": "Time and people",
  "edit-group-when": "When",
  "edit-group-who": "What it is about, and for whom",
  "edit-has-problems": "There {{PLURAL:$1|is $1 problem|are $1 problems}} in this program; see the form. You can save it all the same.",
  "edit-help-dates": "A day, such as 2026-12-03, or a minute with its zone, such as 2026-12-03T15:00Z.",
  "edit-help-duration": "How long the whole lasts, in words.",
  "edit-help-end": "2020, 2020-06 or 2020-06-15. For a paused program, the beginning of the pause.",
  "edit-help-followedBy": "The programs that came after it.",
  "edit-help-id": "Links to the program use it, so it stays the same for ever.",
  "edit-help-interpreted": "The languages with interpretation.",
  "edit-help-join": "Where one takes part. After the last day, the explorer says that it is closed.",
  "edit-help-language": "The languages it is held in.",
  "edit-help-materials": "What came out of it, such as slides and reports.",
  "edit-help-notice": "What readers have to know first, such as \u201cApplications are closed\u201d.",
  "edit-help-owner": "A user or a team.",
  "edit-help-page": "A page, or an address that begins with https://.",
  "edit-help-partOf": "The series or the program it is a part of.",
  "edit-help-partners": "Who helps.",
  "edit-help-reviewed": "When somebody last checked this record, such as 2026-11-27.",
  "edit-help-scale": "How many people or sessions, in words.",
  "edit-help-session": "In minutes.",
  "edit-help-sources": "Addresses of where the facts come from. They begin with https://.",
  "edit-help-start": "2020, 2020-06 or 2020-06-15.",
  "edit-help-status": "Choose one only if it does not follow from the dates.",
  "edit-help-summary": "What it is, in a sentence or two.",
  "edit-help-team": "Who holds it.",
  "edit-help-title": "What the program is called.",
  "edit-item": "$1 $2",
  "edit-json": "JSON",
  "edit-json-apply": "Use this",
  "edit-json-page": "Edit the whole page as JSON",
  "edit-json-wrong": "This is no JSON of the program. Its id has to stay the same.",
  "edit-kind-added": "Added \u201c$1\u201d",
  "edit-kind-changed": "Changed \u201c$1\u201d",
  "edit-kind-moved": "Moved \u201c$1\u201d",
  "edit-kind-removed": "Removed \u201c$1\u201d",
  "edit-language-of": "Language: $1",
  "edit-language-unknown": "There is no language \u201c$1\u201d. Choose one from the list, or write its code, such as pt-br.",
  "edit-loading": "Loading the data page \u2026",
  "edit-log-in": "Log in",
  "edit-new-term": "New term",
  "edit-new-term-help": "It is added to the list for all programs when you save.",
  "edit-new-term-of": "New term: $1",
  "edit-no-changes": "There are no changes.",
  "edit-none": "none",
  "edit-outdated": "Somebody has saved the page since you began. Your changes will be merged with it when you save.",
  "edit-part-end": "End",
  "edit-part-label": "Text",
  "edit-part-least": "Shortest",
  "edit-part-link": "Link",
  "edit-part-most": "Longest",
  "edit-part-start": "Start",
  "edit-part-until": "Last day to join",
  "edit-preview": "The list below shows your changes. Nobody else sees them until you save.",
  "edit-reason": "Why?",
  "edit-reason-help": "It is shown with your suggestion on the talk page. Say where you know it from.",
  "edit-redo": "Redo",
  "edit-remove": "Remove",
  "edit-remove-of": "Remove: $1",
  "edit-reply": "Reply: $1",
  "edit-review": "Show changes and save",
  "edit-save": "Save changes",
  "edit-save-anyway": "Save all the same",
  "edit-saved": "Your changes are saved.",
  "edit-saving": "Saving \u2026",
  "edit-see-difference": "See the edit",
  "edit-status-from-dates": "follows from the dates",
  "edit-suggest": "Send the suggestion",
  "edit-suggested": "Your suggestion is on the talk page.",
  "edit-suggestion": "Suggestion: $1",
  "edit-suggestion-decline": "Decline",
  "edit-suggestion-help": "You cannot save the data page yourself. Your changes become a suggestion on its talk page.",
  "edit-suggestion-open": "Open",
  "edit-suggestions": "Suggestions waiting ($1)",
  "edit-summary": "Summary of your edit",
  "edit-summary-help": "It is shown in the history of the data page.",
  "edit-title": "Edit \u201c$1\u201d",
  "edit-today": "Today",
  "edit-translate": "Other languages",
  "edit-unchanged": "The page has these changes already.",
  "edit-undo": "Undo",
  "edit-up": "Up",
  "edit-up-of": "Up: $1"
}));

// src/editor/page-text.ts
function ui(e) { // ui = idOf, e = record
  let t = e && e.id; // t = id, e = record
  return typeof t == "string" ? t : ""
}

function ci(e) { // ci = recordsOf, e = text
  let t = T(A(e), "programs"); // t = programs, T = fieldOf, A = parseJson, e = text
  return Array.isArray(t) ? t.filter(e => typeof T(e, "id") == "string") : []
}

function fi(e, t) { // fi = findRecord, e = text, t = id
  return ci(e).find(e => e.id === t) || null
}

function gi({text: e}, t, i) { // gi = changesIn, e = text, t = original, i = record
  var n; // n = _a
  let r = ci(e).map(ui); // r = ids, ci = recordsOf, e = text, ui = idOf
  return function(e, t, i) {
    let n = ri(e, t), r = typeof n.id == "string" ? n.id : "", a = [ "programs", r ]; // n = now, ri = toRecord, e = original, t = record, r = id, a = path
    return e ? I(e, n) ? [] : se(a, e, n) : r && Object.keys(n).length > 1 ? [ {
      kind: "add",
      record: a,
      value: P(a, n),
      after: i
    } ] : []
  }(t, i, (n = r[r.length - 1]) != null ? n : null)
}

function pi(e, t) { // pi = textWith, e = base, t = changes
  let i = le(e.text, t); // i = applied, le = applyChanges, e = base, t = changes
  return i ? i.text : e.text
}

function mi(e, t, i, n) { // mi = termChanges, e = base, t = record, i = newTerms, n = language
  return i.filter(({vocabulary: e, id: i}) => dt(t[e]).includes(i)).map(({vocabulary: t, id: i, label: r}) => { // i = id, dt = listOf, t = record, e = vocabulary
    var a; // a = _a
    let l =  // l = ids
    // src/editor/new-terms.ts
    function({text: e}, t) { // e = text, t = vocabulary
      let i = T(T(T(A(e), "vocabularies"), t), "terms"); // i = terms, T = fieldOf, A = parseJson, e = text, t = vocabulary
      return C(i) ? Object.keys(i) : []
    }(e, t);
    return {
      kind: "add",
      record: [ "vocabularies", t, "terms", i ],
      value: {
        label: {
          [n]: r
        }
      },
      after: (a = l[l.length - 1]) != null ? a : null
    }
  })
}

// src/edit/summary.ts
var hi = [ "added", "removed", "changed", "moved" ]; // hi = ORDER

function vi({kind: e, rows: t}) { // vi = fieldsOf, e = kind, t = rows
  let i = new Map; // i = names
  for (let {field: n} of e === "changed" ? t : []) { // n = field, e = kind, t = rows
    let [e = ""] = n; // e = name, n = field
    i.set(e, [ ...i.get(e) || [], n ])
  }
  return [ ...i ].map(([e, t]) => ({
    name: e,
    paths: t
  }))
}

function bi(e, t, i) { // bi = summaryText, e = context, t = differences, i = msg
  let n = function(e) { // n = text, e = differences
    let t = e.map(e => { // t = parts, e = difference
      let {kind: t, record: i, title: n} = e; // t = kind, i = record, n = title, e = difference
      return {
        kind: t,
        of: i.length ? i[i.length - 2] : "page",
        record: i,
        title: n,
        fields: vi(e)
      }
    });
    return hi.reduce((e, i) => e.concat(t.filter(e => e.kind === i)), [])
  }
  // src/editor/summary-text.ts
  (t).map(({kind: t, record: n, title: r, fields: a}) => { // t = differences
    var l; // l = _a
    let o = i(`edit-kind-${t}`, rt(e, r, (l = n[n.length - 1]) != null ? l : "")), s = a.map(({name: t, paths: n}) => { // o = start, i = msg, t = kind, rt = titleText, e = context, r = title, l = _a, n = record, s = names, a = fields
      let r = n.map(([, e]) => e).filter(Boolean); // r = languages, n = paths, e = language
      return it(u(d({}, e), {
        msg: i
      }), t) + (r.length && e.fields.some(e => e.name === t && /text/.test(e.control)) ? ` (${r.join(", ")})` : "")
    });
    return s.length ? `${o}: ${s.join(", ")}` : o
  }).join("; ");
  return n.length > 490 ? `${n.slice(0, 490)}\u2026` : n
}

// src/editor/actions.ts
function wi({title: e}) { // wi = titleOf, e = title
  let t = typeof e == "object" && e ? Object.values(e)[0] : e; // t = text, e = title
  return typeof t == "string" ? t : ""
}

function xi(e, {context: t, focus: i, focusHeading: n, confirm: r, close: a}) { // xi = createActions, e = session, t = context, i = focus, n = focusHeading, r = confirm, a = close
  let {store: l, drafts: o, editor: s, source: f} = e, g = si({ // l = store, o = drafts, s = editor, f = source, e = session, g = english, si = createMessages
    language: "en",
    texts: new Map
  }, di), p = "", m = 0, h = (t, i = !1) => { // di = ENGLISH, p = lastField, m = lastTime, h = replace, t = record, i = isIdAutomatic
    let {record: n, past: r} = l.get(); // n = before, r = past, l = store
    p = "", e.setRecord({
      record: t,
      isIdAutomatic: i,
      past: [ ...r, n ],
      future: []
    })
  }, v = () => { // v = showReview
    e.settle();
    let i = function(e, t) { // i = differences, e = before, t = after
      let [i, n] = [ e, t ].map(W), r = ce(e, t); // i = old, n = now, e = before, t = after, W = openPage, r = changes, ce = comparePages
      if (!i || !n || !r) return null;
      let a = e => { // a = titleOf, e = record
        var t; // t = _a
        return (t = ei(n, e)) != null ? t : ei(i, e)
      }, l = (e, t) => { // l = titleOfNeighbour, e = record, t = id
        var i; // i = _a
        return t === null ? null : (i = a([ ...e.slice(0, -1), t ])) != null ? i : t
      }, o = [], s = new Map, u = ({kind: e, record: t}, i, n) => { // o = differences, s = edited, u = add, i = rows, n = moved
        o.push(d({
          record: t,
          kind: Xt[e],
          title: a(t),
          rows: i
        }, n && {
          moved: n
        }))
      };
      for (let e of r) { // e = change, r = changes
        let t = JSON.stringify(e.record); // t = name, e = change
        switch (e.kind) {
         case "edit":
          {
            let {field: i, from: n, to: r} = e, a = s.get(t) || []; // i = field, n = from, r = to, e = change, a = rows, s = edited, t = name
            a.push({
              field: i,
              from: n,
              to: r
            }), a.length === 1 && (s.set(t, a), u(e, a));
            break
          }

         case "move":
          u(e, [], {
            from: l(e.record, e.from),
            to: l(e.record, e.to)
          });
          break;

         default:
          u(e, ti(e.value, e.kind === "add"))
        }
      }
      return o
    }(e.base.text, pi(e.base, e.changes())) || [];
    l.set({
      step: "review",
      differences: i,
      trouble: null,
      summary: l.get().isSuggestion ? "" : bi(t(), i, g)
    }), n()
  }, b = n => { // b = refuse, n = kind
    i(`${t().idPrefix}-${n}`), e.fail({
      kind: n
    })
  }, w = () => c(null, null, function*() {
    let {suggestion: i} = l.get(), r = e.changes(); // i = suggestion, l = store, r = changes, e = session
    // src/editor/save-session.ts
    yield function(e, t) {
      return c(this, null, function*() {
        let {store: i, editor: n, source: r} = e, {summary: a, decisions: l, captcha: o, captchaAnswer: s} = i.get(); // i = store, n = editor, r = source, e = session, a = summary, l = decisions, o = captcha, s = captchaAnswer
        i.set({
          isBusy: !0,
          trouble: null
        });
        let u = yield Me(n, d({ // u = outcome, Me = saveChanges, n = editor, d = __spreadValues
          title: r,
          base: e.base,
          changes: e.changes(),
          summary: a,
          decisions: l
        }, o && {
          captcha: {
            id: o.id,
            answer: s
          }
        }));
        switch (i.set({
          captcha: null,
          captchaAnswer: ""
        }), u.kind) {
         case "saved":
         case "unchanged":
          e.base = u, e.newest = u.text, e.dropDraft(), i.set({
            step: "saved",
            isBusy: !1,
            saved: u.kind === "saved" ? {
              revision: u.revision,
              before: u.before
            } : null
          }), e.settle(), t();
          break;

         case "ask":
          {
            let e = u.conflicts.map(Te); // e = keys, u = outcome, Te = conflictKey
            i.set({
              step: "conflicts",
              isBusy: !1,
              conflicts: u.conflicts,
              decisions: new Map(Array.from(i.get().decisions).filter(([t]) => e.includes(t)))
            }), t();
            break
          }

         case "captcha":
          i.set({
            captcha: u,
            isBusy: !1,
            step: "review"
          });
          break;

         default:
          e.fail(u.kind === "failed" ? u : {
            kind: u.kind
          })
        }
      })
    }
    // src/editor/suggest-session.ts
    (e, n), i && l.get().step === "saved" && (yield Qt(e, t().list.talk || "", i, I(r, i.changes) ? "taken" : "partly", "", g))
  }), x = () => { // x = mayLose
    let {step: t} = l.get(); // t = step, l = store
    return t !== "saved" && t !== "loading" && e.changes().length > 0
  }, k = (t, i) => c(null, null, function*() {
    let r = yield s.read(f, t); // r = page, s = editor, f = source, t = revision
    if (r.kind === "failed") return e.fail(r), !1;
    let a = { // a = base
      text: t ? r.text : "",
      revision: t
    }, l = function(e) {
      var t; // t = _a
      let i = e.find(({record: [e]}) => e === "programs"); // i = change, e = collection
      return i && (t = i.record[1]) != null ? t : null
    }(i), o = l === null ? null : fi(pi(a, i), l);
    return l === null || !o ? (e.fail({
      kind: "misfit"
    }), !1) : (e.begin(a, fi(a.text, l) ? l : null, o, function(e) {
      return e.flatMap(e => { // e = change
        let [t, i, , n] = e.record, r = e.kind === "add" && T(e.value, "label"), [a] = C(r) ? Object.values(r) : []; // t = collection, i = vocabulary, n = id, e = change, r = label, T = fieldOf, a = text, C = isObject
        return t === "vocabularies" && i !== void 0 && n !== void 0 && typeof a == "string" ? [ {
          vocabulary: i,
          id: n,
          label: a
        } ] : []
      })
    }(i)), n(), !0)
  });
  return {
    change: (t, i, n = !1) => { // t = name, i = value, n = continues
      let {record: r, past: a, isIdAutomatic: o, original: s} = l.get(), d = n && p === t && Date.now() - m < 1500; // r = record, a = past, o = isIdAutomatic, s = original, l = store, d = isSame, n = continues, p = lastField, t = name, m = lastTime
      p = t, m = Date.now();
      let u = ai(r, t, i), c = o && !s && t !== "id"; // u = next, ai = withField, r = record, t = name, i = value, c = isAutomatic, o = isIdAutomatic, s = original
      e.setRecord({
        record: c && t === "title" ? ai(u, "id", oi(wi(u), e.usedIds())) : u,
        isIdAutomatic: c,
        past: d ? a : [ ...a, r ],
        future: []
      })
    },
    replace: h,
    addTerm: (i, n) => { // i = vocabulary, n = label
      let {record: r, newTerms: a, past: o} = l.get(), s = function({list: e, labels: t}, i, n, r) { // r = label, a = newTerms, o = past, l = store, s = term, e = list, t = labels, i = newTerms, n = vocabulary
        var a, l; // a = _a, l = _b
        let o = i.filter(e => e.vocabulary === n).map(({id: e}) => e), s = [ ...Array.from((l = (a = e.vocabularies.get(n)) == null ? void 0 : a.terms.keys()) != null ? l : []), ...o ], d = s.find(e => t.term(n, e).text.toLowerCase() === r.toLowerCase()); // o = others, i = newTerms, e = id, n = vocabulary, s = ids, l = _b, a = _a, d = same, t = labels, r = label
        return d != null ? d : {
          vocabulary: n,
          id: oi(r, s),
          label: r
        }
      }(t(), a, i, n), [d, u] = typeof s == "string" ? [ s, a ] : [ s.id, [ ...a, s ] ], c = dt(r[i]);
      p = "", e.setRecord({
        newTerms: u,
        record: ai(r, i, c.includes(d) ? c : [ ...c, d ]),
        past: [ ...o, r ],
        future: []
      })
    },
    retire: () => {
      i(`${t().idPrefix}-end`), h(u(d({}, l.get().record), {
        status: "past",
        end: y()
      }))
    },
    duplicate: () => {
      let {record: t} = l.get(); // t = record, l = store
      e.begin(e.base, null, u(d({}, t), {
        id: oi(wi(t), e.usedIds())
      })), n()
    },
    remove: () => {
      l.set({
        isRemoved: !0
      }), v()
    },
    undo: () => {
      let {record: t, past: i, future: n} = l.get(), r = i[i.length - 1]; // t = record, i = past, n = future, l = store, r = before
      r && (p = "", e.setRecord({
        record: r,
        past: i.slice(0, -1),
        future: [ ...n, t ]
      }))
    },
    redo: () => {
      let {record: t, past: i, future: n} = l.get(), r = n[n.length - 1]; // t = record, i = past, n = future, l = store, r = next
      r && (p = "", e.setRecord({
        record: r,
        past: [ ...i, t ],
        future: n.slice(0, -1)
      }))
    },
    review: () => {
      let {original: t, record: i} = l.get(), n = ui(i).trim(); // t = original, i = record, l = store, n = id, ui = idOf
      ri(t, i).title === void 0 ? b("title") : !t && (!Re.test(n) || e.usedIds().includes(n)) ? b("id") : v()
    },
    back: () => {
      l.set({
        step: "form",
        isRemoved: !1,
        trouble: null
      }), e.settle(), n()
    },
    setSummary: e => l.set({
      summary: e
    }),
    answerCaptcha: e => l.set({
      captchaAnswer: e
    }),
    decide: (e, t) => l.set({
      decisions: new Map([ ...l.get().decisions, [ e, t ] ])
    }),
    save: () => {
      l.get().isBusy || (l.get().isSuggestion ? function(e, t, i, n) {
        c(this, null, function*() {
          let {store: r, editor: a, source: l} = e, {summary: o, captcha: s, captchaAnswer: c} = r.get(), f = t.list.talk || "", g = { // r = store, a = editor, l = source, e = session, o = summary, s = captcha, c = captchaAnswer, f = talk, t = context, g = content
            page: l,
            base: e.base.revision,
            changes: e.changes()
          }, p = function(e) {
            let t = Ut(Yt(e)); // t = read, Ut = readContent, Yt = contentText, e = content
            return t && Vt(t)
          }(g);
          r.set({
            isBusy: !0,
            trouble: null
          });
          let m = yield a.read(f); // m = page, a = editor, f = talk
          if (m.kind === "failed") {
            e.fail(m);
            return
          }
          let h = Gt(m.text).proposals.some(e => e.id === p), v = function({store: e}, t, i) { // h = isThere, Gt = findProposals, m = page, e = store, p = id, v = sentences, t = context, i = msg
            let n = u(d({}, t), { // n = words, u = __spreadProps, d = __spreadValues, t = context
              msg: i
            });
            return e.get().differences.flatMap(({kind: e, record: t, title: r, rows: a}) => { // e = store
              let l = i(`edit-kind-${e}`, lt(n, t, r)), o = t[0] === "programs" && e !== "removed" ? a : []; // l = start, i = msg, e = kind, lt = recordText, n = words, t = record, r = title, o = fields, a = rows
              return o.length ? o.map(({field: t, from: i, to: r}) => { // o = fields
                let a = [ ...e === "added" ? [] : [ at(n, t, i) ], at(n, t, r) ]; // a = values, e = kind, at = describeValue, n = words, t = field, i = from, r = to
                return `${l}: ${nt(n, t)}: ${a.join(" \u2192 ")}`
              }) : [ l ]
            })
          }(e, t, i), b = h ? {
            kind: "unchanged"
          } : yield a.addSection(d({
            title: f,
            heading: Mt(i("edit-suggestion", r.get().differences.map(({record: e, title: i}) => lt(t, e, i)).join(", ").slice(0, 150))),
            text: Zt(g, v, o)
          }, s && {
            captcha: {
              id: s.id,
              answer: c
            }
          }));
          switch (r.set({
            captcha: null,
            captchaAnswer: ""
          }), b.kind) {
           case "saved":
           case "unchanged":
            e.dropDraft(), r.set({
              step: "saved",
              isBusy: !1,
              saved: null
            }), e.settle(), n();
            break;

           case "captcha":
            r.set({
              captcha: b,
              isBusy: !1
            });
            break;

           case "conflict":
            e.fail({
              kind: "busy"
            });
            break;

           default:
            e.fail(b)
          }
        })
      }(e, t(), g, n) : w())
    },
    cancel: () => {
      let i = x(); // i = hasChanges, x = mayLose
      (!i || r(t().msg("edit-cancel-question"))) && (i && e.dropDraft(), a())
    },
    close: a,
    takeSuggestion: e => c(null, null, function*() {
      (yield k(e.base, e.changes)) && l.set({
        suggestion: e
      })
    }),
    declineSuggestion: (i, n) => Qt(e, t().list.talk || "", i, "declined", n, g),
    takeDraft: () => c(null, null, function*() {
      let i = o.read(); // i = draft, o = drafts
      x() && !r(t().msg("edit-cancel-question")) || i && (yield k(i.base, i.changes)) && (l.set({
        draftTime: null
      }), e.settle())
    }),
    dropDraft: () => {
      o.remove(), l.set({
        draftTime: null
      }), e.settle(), n()
    },
    focus: i
  }
}

var ki = p(7); // ki = createLabels, p = at

var yi = p(39); // yi = createFormat, p = at

var $i = p(40), _i = p(41); // $i = FALLBACK_LANGUAGE, p = at, _i = KEYS_ONLY

var Oi = p(67); // Oi = parseJsonObject, p = at

// src/editor/context.ts
function Ci(e, t) { // Ci = withMessages, e = _0, t = _1
  return c(this, arguments, function*(e, {environment: {wiki: t}, messages: {language: i}}) {
    let n = `Module:Program explorer/i18n/editor/${i}.json`; // n = title, i = language
    if (i === _i || i === $i) return e;
    try {
      let {pages: [r]} = yield t.readPages([ n ], [], null), a = Object.entries(Oi(r ? r.text : "")).filter(e => typeof e[1] == "string"); // r = page, t = wiki, n = title, a = texts, Oi = parseJsonObject, e = field
      return u(d({}, e), {
        msg: si({
          language: i,
          texts: new Map(a)
        }, di)
      })
    } catch (t) {
      return e
    }
  })
}

function Si({environment: {wiki: e}, messages: t}, i) { // Si = listContext, e = wiki, t = messages, i = list
  let n = si(t), {language: r} = t, a = yi(r, n); // n = words, si = createMessages, t = messages, r = language, a = format, yi = createFormat
  return {
    list: i,
    format: a,
    labels: ki(i, n, a, e.languages, e.contentLanguage, r),
    fields: Ne(Array.from(i.vocabularies.keys()))
  }
}

var ji = p(8); // ji = createStore, p = at

// src/edit/draft.ts
// src/editor/draft-storage.ts
function Ai(e, t) { // Ai = createDraftStorage, e = storage, t = owner
  let i = function({page: e, user: t}) { // i = key, e = page, t = user
    return `programExplorer-draft-${JSON.stringify([ e, t ])}`
  }(t), n = (e, t) => { // t = otherwise, n = attempt, e = act
    try {
      return e()
    } catch (e) {
      return t
    }
  }, r = () => n(() => e().removeItem(i), void 0);
  return {
    read: () => {
      let r = function(e, {page: t, user: i}) { // r = found, e = text, t = page, i = user
        if (e === null) return {
          kind: "none"
        };
        let n = A(e), [r, a] = [ T(n, "base"), T(n, "time") ], l = Nt(T(n, "changes")); // n = raw, A = parseJson, e = text, r = base, a = time, T = fieldOf, l = changes, Nt = readChanges
        return T(n, "format") !== 1 || !l || typeof r != "number" || typeof a != "number" ? {
          kind: "unreadable"
        } : T(n, "page") !== t || T(n, "user") !== i ? {
          kind: "foreign"
        } : l.length ? {
          kind: "ready",
          draft: {
            page: t,
            user: i,
            base: r,
            time: a,
            changes: l
          }
        } : {
          kind: "none"
        }
      }(n(() => e().getItem(i), null), t);
      return r.kind === "ready" ? r.draft : null
    },
    keep: a => { // a = draft
      let l = function({page: e, user: t, base: i, time: n, changes: r}) { // l = text, e = page, t = user, i = base, n = time, r = changes
        return r.length ? JSON.stringify({
          format: 1,
          page: e,
          user: t,
          base: i,
          time: n,
          changes: r
        }) : null
      }(u(d(d({}, a), t), {
        time: Date.now()
      }));
      return l === null ? (r(), !0) : n(() => (e().setItem(i, l), !0), !1)
    },
    remove: r
  }
}

// src/editor/preview.ts
var Ti = "program-explorer--unsaved"; // Ti = UNSAVED

// src/editor/session.ts
var Ii = { // Ii = START
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
  decisions: new Map,
  draftTime: null,
  saved: null
};

function Li(e, t, i) { // Li = createSession, e = editor, t = subject, i = storage
  let {source: n} = t, r = ji(Ii), a = function({environment: {wiki: e, load: t}, host: i, included: n, text: r, list: a, explorer: l}, o, s) { // n = included, t = load, r = loaded, ji = createStore, Ii = START, a = list, e = wiki, i = host, l = explorer, o = onProblems, s = programId
    let d = "", u = r, c = t => { // d = latest, u = drawn, r = loaded, c = update, t = text
      let i = t === r ? a : $(t, k(e), n).list; // i = next, t = text, r = loaded, a = list, $ = parseForReaders, k = optionsFor, e = wiki, n = included
      i && t !== u && (u = t, l.update(i))
    };
    return {
      draw: (r, a) => { // r = text, a = isUnsaved
        d = r, c(r), i.root.classList.toggle(Ti, a), Promise.all([ t.validator(), t.checks() ]).then(([{validatePage: t}, i]) => { // d = latest, r = text, c = update, i = checks, Ti = UNSAVED, a = isUnsaved, t = load
          d === r && o(t(r, k(e), n, i, 1e4).problems.filter(({path: [e, t]}) => e === "programs" && t === function(e, t) {
            let i = T(A(e), "programs"); // i = programs, T = fieldOf, A = parseJson, e = text
            return Array.isArray(i) ? i.findIndex(e => T(e, "id") === t) : -1
          }(r, s())))
        }).catch(t => e.log("The problems of the data cannot be found.", t))
      },
      end: e => { // e = text
        d = "", i.root.classList.remove(Ti), c(e)
      }
    }
  }(t, e => r.set({
    problems: e
  }), () => ui(r.get().record)), l = 0, o = {
    editor: e,
    source: n,
    store: r,
    drafts: Ai(i, {
      page: n,
      user: e.user
    }),
    base: {
      text: "",
      revision: 0
    },
    newest: t.text,
    changes: () => {
      let {original: e, record: i, isRemoved: n, newTerms: a} = r.get(); // e = original, i = record, n = isRemoved, a = newTerms, r = store
      return n ? function({text: e}, t) {
        var i; // i = _a
        if (!t) return [];
        let n = ci(e).map(ui), r = ui(t); // n = ids, ci = recordsOf, e = text, ui = idOf, r = id, t = original
        return [ {
          kind: "remove",
          record: [ "programs", r ],
          value: t,
          after: (i = n[n.indexOf(r) - 1]) != null ? i : null
        } ]
      }(o.base, e) : [ ...mi(o.base, i, a, t.environment.wiki.contentLanguage), ...gi(o.base, e, i) ]
    },
    usedIds: () => ci(o.base.text).map(ui),
    begin: (e, t, i, n = []) => { // e = base, t = program, i = record, n = newTerms
      var a; // a = _a
      o.base = e;
      let l = t === null ? null : fi(e.text, t); // l = original, t = program, fi = findRecord, e = base
      if (t !== null && !l && !i) {
        o.fail({
          kind: ci(e.text).length ? "elsewhere" : "unreadable"
        });
        return
      }
      r.set(u(d({}, Ii), {
        newTerms: n,
        draftTime: r.get().draftTime,
        isSuggestion: r.get().isSuggestion,
        suggestions: r.get().suggestions,
        step: "form",
        original: l,
        record: (a = i != null ? i : l) != null ? a : {
          id: oi("", o.usedIds()),
          title: ""
        },
        isIdAutomatic: !l && !i
      })), o.settle()
    },
    setRecord: e => { // e = change
      r.set(u(d({}, e), {
        trouble: null,
        saved: null
      })), window.clearTimeout(l), l = window.setTimeout(o.settle, 400)
    },
    settle: () => {
      window.clearTimeout(l);
      let {step: e, draftTime: t, trouble: i} = r.get(), n = o.changes(), s = e !== "saved" && n.length > 0; // e = step, t = draftTime, i = trouble, r = store, n = changes, o = session, s = isUnsaved
      a.draw(s ? pi(o.base, n) : o.newest, s), e === "form" && t === null && !o.drafts.keep({
        base: o.base.revision,
        changes: n
      }) && !i && r.set({
        trouble: {
          kind: "storage"
        }
      })
    },
    dropDraft: () => {
      r.get().draftTime === null && o.drafts.remove()
    },
    fail: e => r.set({
      trouble: e,
      isBusy: !1
    }),
    end: () => {
      window.clearTimeout(l), a.end(o.newest)
    }
  };
  return o
}

// src/editor/open-editor.tsx
var Mi = [ "protected", "denied" ]; // Mi = CAN_SUGGEST

// src/wiki/mediawiki-answer.ts
var Ei = { // Ei = COMMON
  formatversion: "2",
  errorformat: "plaintext",
  errorsuselocal: !0,
  uselang: "user"
}, Pi = [ [ /^readonly/, "readonly" ], [ /^(ratelimited|actionthrottled)/, "ratelimited" ], [ /blocked/, "blocked" ], [ /^abusefilter-warning/, "warning" ], [ /^abusefilter/, "disallowed" ], [ /^(spam|titleblacklist)/, "spam" ], [ /protected|^createonly$/, "protected" ], [ /^badtoken|^notoken/, "token" ], [ /^assert/, "session" ], [ /^(missingtitle|pagedeleted|nosuchrevid)/, "deleted" ], [ /^contenttoobig/, "too-big" ], [ /^(invalid-json|contentmodel|unsupportednocontent|no-direct-editing|badformat)/, "invalid" ], [ /permission|denied|^noedit|^nocreate|^cantcreate|^badaccess|^readapidenied/, "denied" ] ];

function Di(e) { // Di = failureOf, e = code
  let [, t = "other"] = Pi.find(([t]) => t.test(e)) || []; // t = pattern, Pi = CODES, e = code
  return t
}

function Ni(e, t = "") { // Ni = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

function Bi(e, {errors: t = [], textStatus: i, xhr: n}) { // Bi = explain, e = code, t = errors, i = textStatus, n = xhr
  if (e === "http") {
    let e = n && n.status || 0; // e = status, n = xhr
    return Ni(i === "timeout" ? "timeout" : e === 429 ? "ratelimited" : e ? "server" : "network")
  }
  if (e === "ok-but-empty") return Ni("server");
  let r = t.map(({text: e = ""}) => e).filter(Boolean).join("\n"); // r = words, t = errors, e = text
  return Ni(Di(e), r)
}

function Fi(e) { // Fi = answerOf, e = request
  return new Promise(t => { // t = resolve
    e.then(e => t({
      result: e
    }), (e, i) => t({
      code: String(e),
      details: i || {}
    }))
  })
}

// src/wiki/mediawiki-edit.ts
function zi() { // zi = createPageEditor
  let e = new mw.Api, t = mw.config.get("wgUserName") || "", i = (i, n) => c(null, [ i, n ], function*({title: i, captcha: n}, r) { // e = api, t = user, i = title, n = captcha, c = __async, r = parameters
    let a = yield Fi(e.postWithToken("csrf", d(d(d(u(d({}, Ei), { // a = answer, Fi = answerOf, e = api, d = __spreadValues, u = __spreadProps, Ei = COMMON
      action: "edit",
      title: i
    }), r), t ? {
      assert: "user",
      assertuser: t
    } : {}), n ? {
      captchaid: n.id,
      captchaword: n.answer
    } : {})));
    return "result" in a ? function({edit: e = {}}) {
      let {result: t, captcha: i, nochange: n, oldrevid: r = 0, newrevid: a, code: l = "", info: o = ""} = e; // t = result, i = captcha, n = nochange, r = oldrevid, a = newrevid, l = code, o = info, e = edit
      return i ? {
        kind: "captcha",
        id: String(i.id),
        question: i.url ? "" : i.question || "",
        image: i.url || ""
      } : t !== "Success" ? Ni(Di(l), o) : n || !a ? {
        kind: "unchanged"
      } : {
        kind: "saved",
        before: r,
        revision: a
      }
    }(a.result) : a.code === "editconflict" || a.code === "articleexists" ? {
      kind: "conflict"
    } : Bi(a.code, a.details)
  });
  return {
    user: t,
    read: (t, i) => c(null, null, function*() {
      let n = yield Fi(e.get(d(u(d({}, Ei), { // n = answer, Fi = answerOf, e = api, d = __spreadValues, u = __spreadProps, Ei = COMMON
        action: "query",
        prop: [ "revisions", "info" ],
        rvprop: [ "ids", "content", "contentmodel" ],
        rvslots: "main",
        intestactions: "edit",
        intestactionsdetail: "full"
      }), i ? {
        revids: i
      } : {
        titles: t
      })));
      try {
        return "result" in n ? function({query: {pages: [e]}}) {
          let [t] = e.revisions || [], [i] = e.actions && e.actions.edit || []; // t = revision, e = page, i = error
          return {
            kind: "page",
            title: e.title,
            text: t && t.slots.main.content || "",
            revision: t ? t.revid : 0,
            contentModel: t ? t.slots.main.contentmodel : "json",
            refusal: i ? Ni(Di(i.code), i.text) : null
          }
        }(n.result) : Bi(n.code, n.details)
      } catch (e) {
        return Ni("server")
      }
    }),
    save: e => i(e, function({text: e, base: t, summary: i}) {
      return d({
        text: e,
        summary: i
      }, t ? {
        baserevid: String(t),
        nocreate: !0
      } : {
        createonly: !0,
        contentmodel: "json",
        contentformat: "application/json"
      })
    }(e)),
    addSection: e => i(e, {
      section: "new",
      sectiontitle: e.heading,
      text: e.text
    })
  }
}

// src/editor.ts
var Ri =  // Ri = open
// src/editor/edit.ts
function(e) { // e = createPageEditor
  let t = () => !0; // t = cancel
  return (i, n, r) => { // i = subject, n = id, r = start
    t() && (t = function(e, t, i, {field: n, record: r} = {}) {
      let {environment: {wiki: a}, host: {root: l}, messages: {language: o}, source: s} = t, {element: f, close: g} = function(e, t) { // a = wiki, l = root, o = language, s = source, t = language, f = box, g = closeBox, e = root
        let i = document.activeElement, n = document.createElement("div"); // i = opener, n = element
        return n.lang = t, n.dir = x(t), e.insertBefore(n, e.firstChild), {
          element: n,
          close: () => {
            n.remove(), i instanceof HTMLElement && i.isConnected && i.focus()
          }
        }
      }(l, o), p = Li(e, t, () => localStorage), {store: m, drafts: h} = p, _ = function(e) {
        let {environment: {wiki: t}, host: i, messages: n, list: r, source: a} = e; // t = wiki, i = host, n = messages, r = list, a = source, e = subject
        return u(d({}, Si(e, r)), {
          msg: si(n, di),
          pageLanguage: t.contentLanguage,
          idPrefix: "program-explorer-edit",
          level: i.level,
          today: y(),
          languages: new Map,
          urlOf: t.urlOf,
          title: a
        })
      }(t), O = "", C = Date.now(), S = e => { // t = subject, O = toFocus, C = lastLook, S = onUnload, e = event
        let {step: t} = m.get(); // t = step, m = store
        f.isConnected && t !== "saved" && t !== "loading" && p.changes().length && (e.preventDefault(), 
        e.returnValue = "")
      }, j = () => { // j = lookAgain
        (() => {
          c(null, null, function*() {
            let {step: t} = m.get(); // t = step, m = store
            if (Date.now() - C < 1e4 || t === "saved" || t === "loading") return;
            C = Date.now();
            let i = yield e.read(s); // i = page, e = editor, s = source
            i.kind === "page" && m.set({
              isOutdated: i.revision !== p.base.revision
            })
          })
        })()
      }, A = () => { // A = focusHeading
        let e = document.getElementById(`${_.idPrefix}-heading`); // e = heading, _ = context
        e && (e.tabIndex = -1, e.focus())
      }, T = xi(p, {
        context: () => _,
        focus: e => { // e = target
          O = e
        },
        focusHeading: A,
        confirm: e => window.confirm(e),
        close: () => {
          window.removeEventListener("beforeunload", S), window.removeEventListener("focus", j), 
          I(), b(null, f), g(), p.end(), location.hash.includes(w) && history.replaceState(history.state, "", "#programs")
        }
      }), I = m.subscribe(e => { // I = unsubscribe, m = store, e = state
        var t; // t = _a
        let i = function(e, t, i) { // i = language, e = labels, t = newTerms
          return u(d({}, e), {
            term: (n, r) => { // n = facet, r = term
              let a = t.find(({vocabulary: e, id: t}) => e === n && t === r); // a = found, t = id, e = vocabulary, n = facet, r = term
              return a ? {
                text: a.label,
                language: i
              } : e.term(n, r)
            }
          })
        }(_.labels, e.newTerms, _.pageLanguage);
        b(v(Tt, {
          view: {
            context: u(d({}, _), {
              labels: i
            }),
            state: e,
            actions: T
          }
        }), f), O && ((t = document.getElementById(O)) == null || t.focus(), O = "")
      });
      return window.addEventListener("beforeunload", S), window.addEventListener("focus", j), 
      m.set({}), f.scrollIntoView(), a.languageNames().then(e => { // m = store, f = box, a = wiki, e = names
        _ = function(e, t) {
          let i = new Map(Array.from(t, ([t, i]) => { // i = name, t = code
            let n = e.format.language(t); // n = translated, e = context, t = code
            return [ t, n === t ? i : n ]
          }));
          return u(d({}, e), {
            languages: i
          })
        }(_, e), f.isConnected && m.set({})
      }), Promise.all([ e.read(s), Ci(_, t) ]).then(([e, {msg: l}]) => { // e = page, s = source, Ci = withMessages, _ = context, t = subject
        if (_ = u(d({}, _), {
          msg: l
        }), !f.isConnected) return;
        if (e.kind === "failed") {
          p.fail(e);
          return
        }
        p.newest = e.text, _ = d(d({}, _), Si(t, $(e.text, k(a), t.included).list || t.list));
        let o = h.read(), s = !!(e.refusal && Mi.includes(e.refusal.failure) && _.list.talk); // o = draft, h = drafts, s = isSuggestion, e = page, Mi = CAN_SUGGEST, _ = context
        m.set({
          draftTime: o && o.time,
          isSuggestion: s
        });
        let g = i !== null && fi(e.text, i); // g = isThere, i = id, fi = findRecord, e = page
        p.begin(e, i === null || r && !g ? null : i, r != null ? r : null), m.set({
          trouble: m.get().trouble || (s ? null : e.refusal)
        });
        let v = n && document.getElementById(`${_.idPrefix}-${n}`); // v = target, n = field, _ = context
        v ? v.focus() : A(), e.refusal || function(e, t) {
          return c(this, arguments, function*({editor: e, source: t}, i) {
            let n = i ? yield e.read(i) : null; // n = page, i = talk, e = editor
            return (n == null ? void 0 : n.kind) === "page" ? Gt(n.text).proposals.filter(({state: e, page: i}) => e === "open" && i === t) : []
          })
        }(p, _.list.talk).then(e => m.set({
          suggestions: e
        }))
      }), () => (f.isConnected && T.cancel(), !f.isConnected)
    }(e(), i, n, r))
  }
}(zi);
}
};
// </nowiki>