// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).editor = {
runtime: '9ef4c7387af06130',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, n = Object.getOwnPropertyDescriptor, i = Object.getOwnPropertyDescriptors, r = Object.getOwnPropertyNames, l = Object.getOwnPropertySymbols;

var s = Object.prototype.hasOwnProperty, a = Object.prototype.propertyIsEnumerable;

var o = (t, n, i) => n in t ? e(t, n, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: i
}) : t[n] = i, d = (e, t) => {
  for (var n in t || (t = {})) s.call(t, n) && o(e, n, t[n]);
  if (l) for (var n of l(t)) a.call(t, n) && o(e, n, t[n]);
  return e
}, u = (e, n) => t(e, i(n));

var c = (e, t) => {
  var n = {};
  for (var i in e) s.call(e, i) && t.indexOf(i) < 0 && (n[i] = e[i]);
  if (e != null && l) for (var i of l(e)) t.indexOf(i) < 0 && a.call(e, i) && (n[i] = e[i]);
  return n
};

var f = (e, t, n) => new Promise((i, r) => {
  var l = e => {
    try {
      a(n.next(e))
    } catch (e) {
      r(e)
    }
  }, s = e => {
    try {
      a(n.throw(e))
    } catch (e) {
      r(e)
    }
  }, a = e => e.done ? i(e.value) : Promise.resolve(e.value).then(l, s);
  a((n = n.apply(e, t)).next())
});

// src/editor.ts
var g = {}; // g = editor_exports

((t, n) => {
  for (var i in n) e(t, i, {
    get: n[i],
    enumerable: !0
  })
})(g, {
  create: () => Ii,
  createPageEditor: () => Ti,
  open: () => Ei,
  openSuggestions: () => Dn,
  saveChanges: () => rn
});

module.exports = (t => ((t, i, l, a) => {
  if (i && typeof i == "object" || typeof i == "function") for (let l of r(i)) !s.call(t, l) && l !== void 0 && e(t, l, {
    get: () => i[l],
    enumerable: !(a = n(i, l)) || a.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(g);

var p = require("program-explorer-runtime"), m = e => p[e]; // p = shared, m = at, e = place

var h = m(78); // h = parseForReaders, m = at

var v = m(80), b = m(81); // v = optionsFor, m = at, b = today

var x = m(0), y = m(1), k = m(2), w = m(3), $ = m(4); // x = Component, m = at, y = createRef, k = Fragment, w = h, $ = render

var O = m(9); // O = guarded, m = at

var _ = m(13); // _ = EDIT, m = at

var C = m(73); // C = isObject, m = at

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

function L(e, t) { // L = fieldOf, e = value, t = name
  return C(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

function M(e, t) { // M = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, n) => M(e, t[n]));
  if (C(e) && C(t)) {
    let n = Object.keys(e); // n = keys, e = one
    return n.length === Object.keys(t).length && n.every(n => Object.prototype.hasOwnProperty.call(t, n) && M(e[n], t[n]))
  }
  return e === t
}

// src/edit/compare-values.ts
function T(e, t, n, i, r, l = []) { // T = compareValues, e = record, t = field, n = from, i = to, r = visit, l = skipped
  if (M(n, i)) return;
  if (!C(n) || !C(i)) {
    r({
      kind: "edit",
      record: e,
      field: t,
      from: n,
      to: i
    });
    return
  }
  let s = null; // s = after
  for (let l of Object.keys(n)) L(i, l) === void 0 ? r({ // l = key, n = from, L = fieldOf, i = to, r = visit
    kind: "edit",
    record: e,
    field: [ ...t, l ],
    from: n[l],
    to: void 0,
    after: s
  }) : s = l;
  s = null;
  for (let a of Object.keys(i)) { // a = key, i = to
    let o = L(n, a); // o = old, L = fieldOf, n = from, a = key
    o === void 0 ? r({
      kind: "edit",
      record: e,
      field: [ ...t, a ],
      from: void 0,
      to: i[a],
      after: s
    }) : l.includes(a) || T(e, [ ...t, a ], o, i[a], r), s = a
  }
}

function E(e, t, n) { // E = editsBetween, e = record, t = from, n = to
  let i = []; // i = edits
  return T(e, [], t, n, e => i.push(e)), i
}

// src/edit/json-text.ts
function I(e) { // I = write, e = value
  if (typeof e == "string") return e;
  let t = e.members.map(({head: e, value: t, tail: n}) => e + I(t) + n).join(","); // t = inner, e = head, I = write, n = tail
  return e.isList ? `[${t}${e.close}]` : `{${t}${e.close}}`
}

function P({members: e}, t) { // P = indexOfName, e = members, t = name
  var n; // n = _a
  let i = e.length - 1; // i = index, e = members
  for (;i >= 0 && ((n = e[i]) == null ? void 0 : n.name) !== t; ) i--; // i = index, n = _a, e = members, t = name
  return i
}

// src/edit/record-order.ts
// src/edit/records.ts
var D = [ "needs", "programs" ], R = [ "vocabularies", "series", ...D ], B = [ "terms" ]; // D = LISTS, R = PAGE_COLLECTIONS, B = VOCABULARY_COLLECTIONS

function F({length: e, 0: t}) { // F = collectionsOf, e = length, t = first
  return e === 0 ? R : e === 2 && t === "vocabularies" ? B : []
}

function N([e]) { // N = isInList, e = first
  return D.includes(e)
}

function W(e) { // W = openPage, e = text
  let t = e.trim() || "{}", n = Math.max(e.indexOf(t), 0); // t = json, e = text, n = start
  return C(A(t)) ? {
    name: null,
    head: e.slice(0, n),
    value: t,
    tail: e.slice(n + t.length)
  } : null
}

function z({head: e, value: t, tail: n}) { // z = writePage, e = head, t = value, n = tail
  return e + I(t) + n
}

function q(e) { // q = valueOf, e = member
  return e && JSON.parse(I(e.value))
}

function U(e, t) { // U = openAs, e = isList, t = member
  if (typeof t.value == "string" && t.value.startsWith(e ? "[" : "{")) {
    t.value = function(e) {
      let t = { // t = branch
        isList: e.startsWith("["),
        members: [],
        close: e.slice(1, -1)
      }, n = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/g, i = 0, r = 1, l = 1, s = null;
      for (let a = n.exec(e); a; a = n.exec(e)) { // a = found, n = token, e = text
        let {0: n, index: o} = a; // n = sign, o = index, a = found
        if (n === "{" || n === "[" ? i++ : (n === "}" || n === "]") && i--, n === ":" && i === 1) s = JSON.parse(e.slice(r, o)), 
        l = o + 1; else if (i === 0 || n === "," && i === 1) {
          let n = e.slice(l, o), a = n.trim(); // n = padded, e = text, l = valueStart, o = index, a = value
          if (a) {
            let d = l + n.indexOf(a) + a.length; // d = valueEnd, l = valueStart, n = padded, a = value
            t.close = e.slice(d, o), t.members.push({
              name: s,
              head: e.slice(r, d - a.length),
              value: a,
              tail: i ? t.close : ""
            })
          }
          r = l = o + 1
        }
      }
      return t
    }(t.value);
    let n = new Set; // n = ids
    for (let i of e ? t.value.members : []) { // i = item, e = isList, t = member
      let e = L(q(i), "id"); // e = id, L = fieldOf, q = valueOf, i = item
      i.name = typeof e == "string" && !n.has(e) ? e : null, n.add(e)
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value
}

function J(e) { // J = openObject, e = member
  return U(!1, e)
}

function H(e, t) { // H = memberOf, e = branch, t = name
  return e ? e.members[P(e, t)] : void 0
}

function K(e, t) { // K = openRecords, e = owner, t = collection
  let n = H(J(e), t[t.length - 1]); // n = member, H = memberOf, J = openObject, e = owner, t = collection
  return n ? U(N(t), n) : null
}

function V(e, t) { // V = findRecord, e = page, t = path
  let n = e; // n = found, e = page
  for (let e = 0; n && e < t.length; e += 2) n = H(K(n, t.slice(0, e + 1)), t[e + 1]); // e = depth, n = found, t = path, H = memberOf, K = openRecords
  return n
}

function Y(e) { // Y = byId, e = records
  return new Map((e ? e.members : []).filter(({name: e}) => e !== null).map(e => [ e.name, e ]))
}

// src/edit/compare-pages.ts
function G(e, t, n, i) { // G = compareCollections, e = path, t = before, n = after, i = visit
  let r = Y(t), l = Y(n), s = function(e, t) { // r = old, Y = byId, t = after, l = now, n = after, s = moved, e = before
    let n = new Map(e.map((e, t) => [ e, t ])), i = e => n.get(e), r = [], l = new Map; // n = positions, e = id, t = index, i = position, r = ends, l = previous
    for (let e of t) { // e = id, t = after
      let t = 0, n = r.length; // t = low, n = high, r = ends
      for (;t < n; ) { // t = low, n = high
        let l = t + n >> 1; // l = middle, t = low, n = high
        i(r[l]) < i(e) ? t = l + 1 : n = l
      }
      l.set(e, r[t - 1]), r[t] = e
    }
    let s = new Set(t); // s = moved, t = after
    for (let e = r.pop(); e !== void 0; e = l.get(e)) s.delete(e); // e = id, r = ends, l = previous, s = moved
    return s
  }([ ...r.keys() ].filter(e => l.has(e)), [ ...l.keys() ].filter(e => r.has(e))), a = function(e) {
    let t = new Map([ [ null, null ] ]), n = new Map([ [ null, null ] ]), i = (e, i) => { // t = next, n = previous, i = other, e = one
      t.set(e, i), n.set(i, e)
    }, r = {
      remove(e) {
        var r, l; // r = _a, l = _b
        let s = (r = n.get(e)) != null ? r : null; // s = before, r = _a, n = previous, e = id
        return i(s, (l = t.get(e)) != null ? l : null), s
      },
      insert(e, n) {
        var r; // r = _a
        let l = (r = t.get(n)) != null ? r : null; // l = following, r = _a, t = next, n = after
        i(n, e), i(e, l)
      }
    }, l = null;
    for (let t of e) r.insert(t, l), l = t; // t = id, e = ids, r = order, l = last
    return r
  }(r.keys());
  r.forEach((t, n) => { // r = old, t = member, n = id
    l.has(n) || i({
      kind: "remove",
      record: [ ...e, n ],
      value: q(t),
      after: a.remove(n)
    })
  });
  let o = null; // o = last
  l.forEach((t, n) => { // l = now, t = member, n = id
    let l = [ ...e, n ]; // l = record, e = path, n = id
    r.has(n) ? s.has(n) && (i({
      kind: "move",
      record: l,
      from: a.remove(n),
      to: o
    }), a.insert(n, o)) : (i({
      kind: "add",
      record: l,
      value: q(t),
      after: o
    }), a.insert(n, o)), o = n
  }), l.forEach((t, n) => Q([ ...e, n ], r.get(n) || t, t, i))
}

function Q(e, t, n, i) { // Q = compareRecords, e = path, t = before, n = after, i = visit
  if (I(t.value) === I(n.value)) return;
  let r = [], l = []; // r = names, l = compareInside
  for (let s of F(e)) { // s = name, F = collectionsOf, e = path
    let a = [ ...e, s ], o = K(t, a), d = K(n, a); // a = collection, e = path, s = name, o = old, K = openRecords, t = before, d = now, n = after
    o && d && (r.push(s), l.push(() => G(a, o, d, i)))
  }
  T(e, [], q(t), q(n), i, r), l.forEach(e => e())
}

function X(e, t) { // X = comparePages, e = before, t = after
  let n = W(e), i = W(t); // n = old, W = openPage, e = before, i = now, t = after
  if (!n || !i) return null;
  let r = []; // r = changes
  return Q([], n, i, e => r.push(e)), r
}

// src/edit/wiki-json.ts
var Z = /[<>&\u2028\u2029]/g, ee = { // Z = ESCAPED, ee = WIKI_STYLE
  lineBreak: "\n",
  indent: "\t"
};

function te({lineBreak: e, indent: t}, n) { // te = newLine, e = lineBreak, t = indent, n = depth
  return t && e + t.repeat(n)
}

function ne(e, t = ee, n = 0) { // ne = toJson, e = value, t = style, ee = WIKI_STYLE, n = depth
  return JSON.stringify(e, null, t.indent).replace(/\n/g, te(t, n)).replace(Z, e => `\\u${`000${e.charCodeAt(0).toString(16).toUpperCase()}`.slice(-4)}`)
}

var ie = m(55); // ie = showLoadFailure, m = at

var re = m(41); // re = directionOf, m = at

// src/page/tool-box.ts
var le = m(77); // le = VERSION, m = at

var se = m(99); // se = Heading, m = at

var ae = m(85); // ae = PROGRAM_FIELDS, m = at

// src/edit/form/labelled.ts
var oe = [ "label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include" ]; // oe = LIST_FIELDS

var de = m(65); // de = parseDate, m = at

var ue = m(90), ce = m(91); // ue = isStatus, m = at, ce = STATUSES

// src/views/editor/language-name.ts
function fe({languages: e, format: t}, n) { // fe = languageName, e = languages, t = format, n = code
  return e.get(n) || t.language(n)
}

// src/views/editor/describe.ts
var ge = [ "start", "end", "until", "reviewed" ], pe = [ "language", "interpreted" ], me = [ "partOf", "followedBy" ], he = [ "label", "until" ]; // ge = DATES, pe = LANGUAGES, me = PROGRAMS, he = PARTS

function ve({msg: e, labels: t}, n) { // ve = fieldLabel, e = msg, t = labels, n = name
  return function(e) {
    return ae.includes(e) || oe.includes(e)
  }(n) ? e(`edit-field-${n}`) : t.facet(n).text
}

function be(e, [t = "", ...n]) { // be = pathLabel, e = context, t = name, n = rest
  let i = n.map(n => he.includes(n) ? e.msg(`edit-part-${n}`) : n === "page" || n === "url" ? e.msg("edit-part-link") : n === "minutes" ? "" : t === "terms" ? e.labels.facet(n).text : fe(e, n)).filter(Boolean); // i = inside, n = step, he = PARTS, e = context, t = name, fe = languageName
  return i.length ? e.msg("edit-field-in", ve(e, t), i.join(", ")) : ve(e, t)
}

function xe({labels: e}, t, n) { // xe = titleText, e = labels, t = title, n = id
  return typeof t == "string" ? t : C(t) && e.pick(new Map(Object.entries(t).map(([e, t]) => [ e, String(t) ]))).text || n
}

function ye(e, [t = "", ...n], i) { // ye = describeValue, e = context, t = name, n = rest, i = value
  var r, l, s; // r = _a, l = _b, s = _c
  let {msg: a, labels: o, format: d, list: u} = e, c = n.length ? n[n.length - 1] : t; // a = msg, o = labels, d = format, u = list, e = context, c = last, n = rest, t = name
  if (i === void 0 || i === "" || i === null) return a("edit-none");
  if (t === "terms" && n.length) return ye(e, n, i);
  if (Array.isArray(i)) return c === "minutes" ? i.join("\u2013") : i.map(i => ye(e, [ t, ...n ], i)).join("; ");
  if (C(i)) {
    let n = (r = i.page) != null ? r : i.url, l = [ i.start, i.end ].filter(Boolean).join(" \u2013 "); // n = link, r = _a, i = value, l = time
    return t === "materials" || t === "join" || t === "dates" ? [ l, i.label === void 0 ? "" : ye(e, [ "title" ], i.label), n, i.until ].filter(Boolean).join(", ") : t === "terms" ? Object.entries(i).map(([t, n]) => `${o.facet(t).text}: ${ye(e, [ t ], n)}`).join("; ") : Object.entries(i).map(([n, i]) => n === "minutes" ? ye(e, [ t, n ], i) : `${fe(e, n)}: ${ye(e, [ t, n ], i)}`).join("; ")
  }
  if (typeof i != "string") return JSON.stringify(i);
  if (ge.includes(c)) {
    let e = de(i); // e = date, de = parseDate, i = value
    return e ? d.date(e) : i
  }
  if (me.includes(t)) {
    let e = u.series.get(i), t = u.programs.find(({id: e}) => e === i); // e = id, u = list, i = value, t = program
    return e || t ? o.pick((s = (l = e || t) == null ? void 0 : l.title) != null ? s : i).text : i
  }
  return pe.includes(t) ? fe(e, i) : t === "status" && ue(i) ? o.status(i) : u.vocabularies.has(t) ? o.term(t, i).text : i
}

function ke(e, t, n) { // ke = recordText, e = context, t = record, n = title
  var i; // i = _a
  return xe(e, n, (i = t[t.length - 1]) != null ? i : e.title)
}

// src/edit/difference.ts
function we(e, t) { // we = changeKey, e = record, t = field
  return JSON.stringify([ e, t ])
}

var $e = { // $e = KINDS
  add: "added",
  remove: "removed",
  edit: "changed",
  move: "moved"
};

function Oe(e, t) { // Oe = titleIn, e = page, t = record
  let n = t.length ? q(V(e, t)) : void 0, i = L(n, "title"); // n = value, t = record, q = valueOf, V = findRecord, e = page, i = title, L = fieldOf
  return i === void 0 ? L(n, "label") : i
}

function _e(e, t) { // _e = rowsOf, e = value, t = isAdded
  return C(e) ? Object.keys(e).filter(e => e !== "id").map(n => ({
    field: [ n ],
    from: t ? void 0 : e[n],
    to: t ? e[n] : void 0
  })) : [ {
    field: [],
    from: t ? void 0 : e,
    to: t ? e : void 0
  } ]
}

function Ce(e, t) { // Ce = differencesBetween, e = before, t = after
  let [n, i] = [ e, t ].map(W), r = X(e, t); // n = old, i = now, e = before, t = after, W = openPage, r = changes, X = comparePages
  if (!n || !i || !r) return null;
  let l = e => { // l = titleOf, e = record
    var t; // t = _a
    return (t = Oe(i, e)) != null ? t : Oe(n, e)
  }, s = (e, t) => { // s = titleOfNeighbour, e = record, t = id
    var n; // n = _a
    return t === null ? null : (n = l([ ...e.slice(0, -1), t ])) != null ? n : t
  }, a = [], o = new Map, u = ({kind: e, record: t}, n, i) => { // a = differences, o = edited, u = add, n = rows, i = moved
    a.push(d({
      record: t,
      kind: $e[e],
      title: l(t),
      rows: n
    }, i && {
      moved: i
    }))
  };
  for (let e of r) { // e = change, r = changes
    let t = JSON.stringify(e.record); // t = name, e = change
    switch (e.kind) {
     case "edit":
      {
        let {field: n, from: i, to: r} = e, l = o.get(t) || []; // n = field, i = from, r = to, e = change, l = rows, o = edited, t = name
        l.push({
          field: n,
          from: i,
          to: r
        }), l.length === 1 && (o.set(t, l), u(e, l));
        break
      }

     case "move":
      u(e, [], {
        from: s(e.record, e.from),
        to: s(e.record, e.to)
      });
      break;

     default:
      u(e, _e(e.value, e.kind === "add"))
    }
  }
  return a
}

// src/views/editor/difference-rows.tsx
function Se({context: e, difference: {record: t, kind: n, rows: i, moved: r}, nameOf: l = e => e}) { // Se = DifferenceRows, e = text, t = record, n = kind, i = rows, r = moved
  return w("dl", {
    class: "program-explorer__differences"
  }, r && w("dd", null, r.to === null ? e.msg("edit-first") : e.msg("edit-after", xe(e, r.to, ""))), (function([e], t) {
    return e === "programs" || t === "changed"
  }(t, n) ? i : []).map(({field: t, from: i, to: r}) => w("div", {
    key: t.join("/"),
    class: "program-explorer__difference"
  }, w("dt", null, l(be(e, t), t)), w("dd", null, n === "added" ? w("ins", {
    dir: "auto"
  }, ye(e, t, r)) : [ w("del", {
    dir: "auto"
  }, ye(e, t, i)), ` ${e.msg("edit-arrow")} `, w("ins", {
    dir: "auto"
  }, ye(e, t, r)) ]))))
}

// src/views/editor/keys.ts
// src/views/editor/inputs.tsx
var je = "-errors"; // je = ERRORS

function Ae(e) { // Ae = isWrong, e = described
  return !!(e && e.endsWith(je))
}

function Le({id: e, value: t, name: n, described: i, onInput: r, lang: l, dir: s = "auto", isLong: a = !1, size: o = "full", isReadOnly: u = !1}) { // Le = TextInput, e = id, t = value, n = name, i = described, r = onInput, l = lang, s = dir, a = isLong, o = size, u = isReadOnly
  let c = { // c = common
    id: e,
    lang: l,
    dir: s,
    value: typeof t == "string" || typeof t == "number" ? String(t) : "",
    readOnly: u,
    autocomplete: "off",
    "aria-label": n,
    "aria-describedby": i,
    "aria-invalid": Ae(i),
    onInput: e => r(e.currentTarget.value)
  };
  return a ? w("div", {
    class: "cdx-text-area"
  }, w("textarea", d({
    class: "cdx-text-area__textarea",
    rows: 3
  }, c))) : w("div", {
    class: `cdx-text-input program-explorer__input--${o}` // o = size
  }, w("input", d({
    class: "cdx-text-input__input",
    type: "text"
  }, c)))
}

var Me = { // Me = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function Te({text: e, onClick: t, id: n, name: i, kind: r = "normal", isOff: l = !1}) { // Te = Button, e = text, t = onClick, n = id, i = name, r = kind, l = isOff
  return w("button", {
    type: "button",
    class: `cdx-button ${Me[r]}`, // Me = KINDS, r = kind
    id: n,
    "aria-label": i,
    disabled: l,
    "aria-keyshortcuts": r === "primary" && n ? "Control+Enter" : void 0,
    onClick: t
  }, e)
}

function Ee({id: e, value: t, options: n, onChange: i, name: r, described: l}) { // Ee = Choice, e = id, t = value, n = options, i = onChange, r = name, l = described
  return w("select", {
    class: "cdx-select",
    id: e,
    value: t,
    "aria-label": r,
    "aria-describedby": l,
    onChange: e => i(e.currentTarget.value)
  }, n.map(([e, n]) => w("option", {
    key: e,
    value: e,
    selected: e === t
  }, n)))
}

function Ie({id: e, text: t, isChecked: n, onChange: i}) { // Ie = Checkbox, e = id, t = text, n = isChecked, i = onChange
  return w("div", {
    class: "cdx-checkbox"
  }, w("div", {
    class: "cdx-checkbox__wrapper"
  }, w("input", {
    class: "cdx-checkbox__input",
    type: "checkbox",
    id: e,
    checked: n,
    onChange: e => i(e.currentTarget.checked)
  }), w("span", {
    class: "cdx-checkbox__icon"
  }), w("div", {
    class: "cdx-checkbox__label cdx-label"
  }, w("label", {
    class: "cdx-label__label",
    for: e
  }, w("span", {
    class: "cdx-label__label__text"
  }, t)))))
}

// src/views/editor/differences.tsx
function Pe({view: {context: {idPrefix: e}, state: {given: t, suggestion: n, leftOut: i}, actions: r}, text: l, change: s}) { // Pe = Name, e = idPrefix, t = given, n = suggestion, i = leftOut, r = actions, l = text, s = change
  return (t || n) && s ? w(Ie, {
    id: `${e}-${s}`,
    text: l,
    isChecked: !i.has(s),
    onChange: () => r.toggle(s)
  }) : w("span", null, l)
}

// src/edit/form/fields.ts
var De = [ "about", "when", "who", "size", "materials", "related", "record" ], Re = [ { // De = GROUPS, Re = FIELDS
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

function Be(e) { // Be = isFieldName, e = name
  return Re.some(t => t.name === e)
}

function Fe(e) { // Fe = formFields, e = vocabularies
  let t = e.filter(e => !Be(e)).map(e => ({ // t = terms, e = name, Be = isFieldName
    name: e,
    control: "terms",
    group: "who"
  })), n = Re.findIndex(({name: e}) => e === "language");
  return [ ...Re.slice(0, n), ...t, ...Re.slice(n) ]
}

var Ne = m(82), We = m(83); // Ne = ID, m = at, We = LANGUAGE

// src/views/editor/combobox.tsx
var ze = class extends x { // ze = Combobox, x = Component
  constructor() {
    super(...arguments);
    this.state = {
      typed: "",
      isOpen: !1,
      active: -1,
      asked: []
    };
    this.timer = 0;
    this.isRemoved = !1;
    this.list = y();
    this.type = e => { // e = event
      let {value: t} = e.currentTarget, {text: n, onInput: i} = this.props; // t = value, e = event, n = text, i = onInput
      this.setState({
        typed: t,
        isOpen: !0,
        active: n === void 0 && t.trim() ? 0 : -1,
        asked: []
      }), i == null || i(t), this.ask(t)
    };
    this.press = e => { // e = event
      let {isOpen: t, active: n} = this.state, i = this.highlighted(), {length: r} = this.options(), l = { // t = isOpen, n = active, i = option, r = length, l = step
        ArrowDown: 1,
        ArrowUp: -1
      }[e.key];
      l ? (e.preventDefault(), this.setState({
        isOpen: !0,
        active: (n + 1 + l + r + 1) % (r + 1) - 1
      })) : e.key === "Enter" && i ? (e.preventDefault(), this.choose(i)) : e.key === "Escape" && t && (e.preventDefault(), 
      this.close())
    };
    this.leave = () => {
      if (this.isRemoved) return;
      let e = this.highlighted(); // e = option
      this.close(), e && this.state.typed.trim() && this.props.text === void 0 && !e.isNew && this.choose(e)
    }
  }
  componentDidUpdate() {
    let e = this.list.current, t = e == null ? void 0 : e.querySelector(".program-explorer__active"); // e = list, t = option
    e && t && (e.scrollTop = Math.min(t.offsetTop, Math.max(e.scrollTop, t.offsetTop + t.offsetHeight - e.clientHeight)))
  }
  componentWillUnmount() {
    window.clearTimeout(this.timer), this.isRemoved = !0
  }
  get text() {
    var e; // e = _a
    return (e = this.props.text) != null ? e : this.state.typed
  }
  options() {
    let e = this.props.options(this.text); // e = own
    return e.concat(this.state.asked.filter(({value: t}) => e.every(e => e.value !== t))).slice(0, 100)
  }
  highlighted() {
    return this.state.isOpen ? this.options()[this.state.active] : void 0
  }
  ask(e) {
    let {ask: t} = this.props; // t = ask
    window.clearTimeout(this.timer), t && e.trim() && (this.timer = window.setTimeout(() => { // t = ask, e = text
      t(e).then(t => { // t = asked, e = text
        !this.isRemoved && this.text === e && this.state.isOpen && this.setState({
          asked: t
        })
      })
    }, 250))
  }
  close() {
    window.clearTimeout(this.timer), this.setState({
      isOpen: !1,
      active: -1,
      asked: []
    })
  }
  choose({value: e}) {
    let {isMultiple: t, onChoose: n} = this.props, i = !!(t && !this.text); // t = isMultiple, n = onChoose, i = staysOpen
    this.setState({
      typed: "",
      asked: [],
      active: i ? this.state.active : -1,
      isOpen: i
    }), n(e)
  }
  render({id: e, msg: t, name: n, described: i, isWrong: r = !1, isMultiple: l = !1, text: s}) {
    let {isOpen: a, active: o, typed: d} = this.state, u = s === void 0 && !a && d.trim(), c = a ? this.options() : [], f = c.length > 0, g = t => `${e}-option-${t}`; // a = isOpen, o = active, d = typed, u = unknown, s = text, c = options, f = isShown, g = idOf, t = index, e = id
    return w("div", {
      class: "program-explorer__combobox"
    }, w("div", {
      class: "cdx-text-input" + (r ? " cdx-text-input--status-error" : "") // r = isWrong
    }, w("input", {
      class: "cdx-text-input__input",
      type: "text",
      id: e,
      role: "combobox",
      dir: "auto",
      autocomplete: "off",
      "aria-autocomplete": "list",
      "aria-label": n,
      "aria-expanded": f,
      "aria-controls": `${e}-options`,
      "aria-activedescendant": c[o] ? g(o) : void 0,
      "aria-describedby": [ i, u && `${e}-unknown` ].filter(Boolean).join(" ") || void 0,
      "aria-invalid": r || !!u,
      placeholder: s === void 0 ? t("edit-choose") : void 0,
      value: this.text,
      onInput: this.type,
      onKeyDown: this.press,
      onBlur: this.leave,
      onClick: () => this.setState({
        isOpen: !0
      })
    })), f && w("ul", {
      class: "program-explorer__choices",
      role: "listbox",
      id: `${e}-options`,
      "aria-label": n,
      "aria-multiselectable": l || void 0,
      ref: this.list
    }, c.map((e, t) => w("li", {
      key: e.value,
      id: g(t),
      role: "option",
      dir: "auto",
      "aria-selected": l ? !!e.isChosen : t === o,
      class: t === o ? "program-explorer__active" : void 0, // t = index, o = active
      onMouseDown: e => e.preventDefault(),
      onClick: () => this.choose(e)
    }, e.text))), w("div", {
      role: "status"
    }, a && w("span", {
      class: "program-explorer__unseen"
    }, t("edit-options", c.length)), u && w("span", {
      id: `${e}-unknown`,
      class: "program-explorer__editor-error"
    }, t("edit-not-chosen", u))))
  }
};

// src/views/editor/find-options.ts
function qe(e) { // qe = fold, e = text
  return e.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim()
}

function Ue(e, t) { // Ue = findOptions, e = options, t = text
  let n = qe(t), i = e.filter(({text: e, value: t, words: i = ""}) => qe(`${e} ${t} ${i}`).includes(n)), r = ({text: e}) => qe(e).startsWith(n); // n = searched, qe = fold, t = value, i = words, e = name, r = begins
  return [ ...i.filter(r), ...i.filter(e => !r(e)) ]
}

// src/views/editor/choose-controls.tsx
function Je(e) { // Je = listOf, e = value
  return Array.isArray(e) ? e : e === void 0 || e === "" ? [] : [ e ]
}

function He({view: {context: {msg: e}, actions: t}, id: n, label: i, value: r, described: l, onChange: s, options: a, ask: o, nameOf: c, isSingle: f = !1, create: g}) { // He = Picker, e = msg, t = actions, n = id, i = label, r = value, l = described, s = onChange, a = options, o = ask, f = isSingle
  let p = Je(r).map(String), m = e => s(f ? e[e.length - 1] : e); // p = chosen, Je = listOf, r = value, m = set, e = values, s = onChange, f = isSingle
  return w("div", null, p.length > 0 && w("ul", {
    class: "program-explorer__chosen",
    role: "list"
  }, p.map(i => w("li", {
    key: i
  }, w("bdi", null, c(i)), " ", w(Te, {
    kind: "quiet",
    text: "\xd7",
    name: e("edit-remove-of", c(i)),
    onClick: () => {
      t.focus(n), m(p.filter(e => e !== i))
    }
  })))), w(ze, u(d({
    id: n,
    msg: e,
    name: i,
    described: l,
    options: t => { // t = text
      let n = a(t).map(e => u(d({}, e), { // n = found, a = options, t = text, e = option, u = __spreadProps, d = __spreadValues
        isChosen: p.includes(e.value)
      })), i = t.trim();
      return g && i && !function(e, t) {
        return e.some(({text: e}) => qe(e) === qe(t))
      }(n, i) ? [ ...n, {
        value: "+" + i,
        text: e("edit-new-term", i),
        isNew: !0
      } ] : n
    },
    isMultiple: !f
  }, o && {
    ask: o
  }), {
    onChoose: e => { // e = one
      g && e.startsWith("+") ? g(e.slice(1)) : m(p.includes(e) ? p.filter(t => t !== e) : [ ...p, e ])
    }
  })))
}

function Ke(e) { // Ke = TermsControl, e = props
  var t, n; // t = _a, n = _b
  let {view: {context: {labels: i, list: r, mayAddTerms: l}, actions: s, state: {newTerms: a}}, vocabulary: o, isFixed: c = !l} = e, f = Array.from((n = (t = r.vocabularies.get(o)) == null ? void 0 : t.terms.values()) != null ? n : [], ({id: e, aliases: t}) => [ e, t.join(" ") ]).concat(a.filter(e => e.vocabulary === o).map(({id: e}) => [ e, "" ])), g = e => i.term(o, e).text, p = f.map(([e, t]) => ({ // i = labels, r = list, l = mayAddTerms, s = actions, a = newTerms, o = vocabulary, c = isFixed, e = value, f = terms, n = _b, t = words, g = nameOf, p = options
    value: e,
    words: t,
    text: g(e)
  }));
  return w(He, d(u(d({}, e), {
    nameOf: g,
    options: e => Ue(p, e)
  }), !c && {
    create: e => s.addTerm(o, e)
  }))
}

function Ve({languages: e}, t) { // Ve = languageOptions, e = languages, t = text
  let n = Array.from(e, ([e, t]) => ({ // n = options, e = value, t = name
    value: e,
    text: t
  })), i = t.trim().toLowerCase(), r = Ue(n, t);
  return !r.length && We.test(i) && /^[a-z]{2,3}(-|$)/.test(i) ? [ {
    value: i,
    text: i
  } ] : r
}

function Ye({context: e, actions: t}) { // Ye = askLanguages, e = context, t = actions
  return n => f(null, null, function*() {
    return (yield t.findLanguages(n)).map(t => ({
      value: t,
      text: fe(e, t)
    }))
  })
}

function Ge(e) { // Ge = ProgramsControl, e = props
  let t = function({view: {context: {labels: e, list: t}, state: {record: n}}}, i) { // t = list, e = labels, n = record, i = hasSeries
    let r = i ? Array.from(t.series, ([t, {title: n}]) => ({ // r = series, i = hasSeries, t = value
      value: t,
      text: e.pick(n).text
    })) : [], l = t.programs.filter(({id: e}) => e !== n.id).map(({id: t, title: n}) => ({
      value: t,
      text: e.pick(n).text
    }));
    return [ ...r, ...l.sort((e, t) => e.text.localeCompare(t.text)) ]
  }(e, !!e.isSingle);
  return w(He, u(d({}, e), {
    nameOf: e => { // e = one
      var n, i; // n = _a, i = _b
      return (i = (n = t.find(({value: t}) => t === e)) == null ? void 0 : n.text) != null ? i : e
    },
    options: e => Ue(t, e)
  }))
}

var Qe = m(101); // Qe = isolated, m = at

// src/views/editor/problem-text.ts
function Xe(e, {code: t, path: [n]}, i) { // Xe = nameOf, e = context, t = code, n = collection, i = param
  let {msg: r, labels: l} = e; // r = msg, l = labels, e = context
  switch (t) {
   case "missing":
   case "left-out":
    return i === "label" && n === "programs" ? r("edit-part-label") : ve(e, i);

   case "no-first-term":
    return l.facet(i).text;

   case "no-page-language":
    return fe(e, i);

   default:
    return ue(i) ? l.status(i) : i
  }
}

// src/views/editor/problem-list.tsx
function Ze({context: e, problem: t}) { // Ze = ProblemWords, e = context, t = problem
  let n = function(e, t) { // n = text, e = context, t = problem
    let {msg: n} = e, {code: i, params: [r = "", ...l], meant: s} = t; // n = msg, e = context, i = code, r = first, l = others, s = meant, t = problem
    if (!function({texts: e}, t) {
      return e.has(`edit-problem-${t}`)
    }(e, i)) return null;
    let a = n(`edit-problem-${i}`, ...[ Xe(e, t, r), ...l ].map(Qe)); // a = text, n = msg, i = code, Xe = nameOf, e = context, t = problem, r = first, l = others, Qe = isolated
    return s ? `${a} ${n("edit-problem-meant", Qe(s))}` : a
  }(e, t);
  return n === null ? w("span", {
    lang: "en",
    dir: "ltr"
  }, `${t.reason} ${t.fix}`) : w("span", null, n)
}

function et({context: e, problems: t, id: n}) { // et = ProblemList, e = context, t = problems, n = id
  return w("div", {
    id: n,
    class: "program-explorer__editor-problems"
  }, t.map(t => w("p", {
    class: `cdx-message cdx-message--inline cdx-message--${t.severity}` // t = problem
  }, w("span", {
    class: "cdx-message__icon"
  }), w("span", {
    class: "cdx-message__content"
  }, w(Ze, {
    context: e,
    problem: t
  })))))
}

// src/views/editor/text-control.tsx
var tt = [ "title", "summary", "notice", "duration", "scale", "label", "help" ]; // tt = TEXTS

function nt({view: e, label: t, id: n, value: i, described: r, onChange: l, isLong: s = !1}) { // nt = TextControl, e = view, t = label, n = id, i = value, r = described, l = onChange, s = isLong
  let {context: a, state: o, actions: c} = e, {msg: f, pageLanguage: g, ownLanguage: p, labels: m} = a, h = C(i) ? Object.entries(i) : null, v = h ? h.map(([e]) => e) : [ g ], b = i === void 0 || i === "", x = !b && v.every(m.isForeign), y = b ? [] : function(e) { // a = context, o = state, c = actions, e = record, f = msg, g = pageLanguage, p = ownLanguage, m = labels, h = texts, C = isObject, i = value, v = languages, b = isEmpty, x = isWithoutOwn, y = missing
    return Array.from(new Set(tt.flatMap(t => { // tt = TEXTS, t = name
      let n = e[t]; // n = text, e = record, t = name
      return C(n) ? Object.keys(n) : []
    })))
  }(o.record).filter(e => !v.includes(e) && !(x && e === p)), k = f("edit-add-of", fe(a, p)), $ = e => { // o = state, e = code, v = languages, x = isWithoutOwn, p = ownLanguage, k = addOwn, f = msg, fe = languageName, a = context, $ = add
    let t = h ? i : { // t = before, h = texts, i = value
      [g]: i != null ? i : ""
    };
    c.focus(v[0] === e ? n : `${n}-${e}`), l(e in t ? t : u(d({}, t), {
      [e]: ""
    }))
  }, O = e => v.length > 3 && e !== v[0] && m.isForeign(e), _ = v.filter(O), S = e => w("div", {
    class: "program-explorer__translations"
  }, h == null ? void 0 : h.filter(([t]) => e.includes(t)).map(([e, o]) => { // h = texts, t = language, e = language, o = text
    let g = `${t}: ${fe(a, e)}`, p = e === v[0] ? n : `${n}-${e}`; // g = name, t = label, fe = languageName, a = context, e = language, p = inputId, v = languages, n = id
    return w("div", {
      key: e
    }, w("label", {
      class: "program-explorer__translation-label",
      for: p
    }, fe(a, e)), h.length > 1 && w(Te, {
      kind: "quiet",
      text: "\xd7",
      name: f("edit-remove-of", g),
      onClick: () => {
        c.focus(`${n}-language`), l(Object.fromEntries(h.filter(([t]) => t !== e)))
      }
    }), w(Le, {
      id: p,
      value: o,
      name: g,
      lang: e,
      dir: re(e),
      isLong: s,
      described: r,
      onInput: t => l(u(d({}, i), {
        [e]: t
      }), !0)
    }))
  }));
  return w("div", null, h ? S(v.filter(e => !O(e))) : w(Le, {
    id: n,
    value: i,
    name: t,
    lang: g,
    isLong: s,
    described: r,
    onInput: e => l(e, !0)
  }), x && w(Te, {
    kind: "quiet",
    text: k,
    name: `${k}: ${t}`,
    onClick: () => $(p)
  }), w("details", {
    class: "program-explorer__more-languages"
  }, w("summary", null, y.length ? f("edit-translate-missing", y.length) : f("edit-translate"), _.length > 0 && w("span", {
    class: "program-explorer__editor-help"
  }, `: ${_.map(e => fe(a, e)).join(", ")}`)), y.map(e => w(Te, {
    kind: "quiet",
    text: fe(a, e),
    name: f("edit-add-of", `${t}: ${fe(a, e)}`),
    onClick: () => $(e)
  })), w(ze, {
    id: `${n}-language`,
    msg: f,
    name: f("edit-language-of", t),
    described: void 0,
    options: e => Ve(a, e).filter(({value: e}) => !v.includes(e)),
    ask: Ye(e),
    onChoose: $
  }), _.length > 0 && S(_)))
}

// src/views/editor/page-box.tsx
function it({view: {context: {msg: e}, state: {missing: t}, actions: n}, id: i, label: r, value: l, described: s, onInput: a}) { // it = PageBox, e = msg, t = missing, n = actions, i = id, r = label, l = value, s = described, a = onInput
  let o = typeof l == "string" ? l : "", d = t.has(o); // o = text, l = value, d = isMissing, t = missing
  return w("div", null, w(ze, {
    id: i,
    msg: e,
    name: r,
    text: o,
    isWrong: d || Ae(s),
    described: [ d && `${i}-missing`, s ].filter(Boolean).join(" ") || void 0,
    options: () => [],
    ask: e => f(null, null, function*() {
      return (yield n.findPages(e)).map(e => ({
        value: e,
        text: e
      }))
    }),
    onInput: a,
    onChoose: a
  }), w("div", {
    role: "status",
    id: `${i}-missing`
  }, d && w("span", {
    class: "program-explorer__editor-error"
  }, e("edit-page-missing", o))))
}

// src/views/editor/rows.tsx
var rt = class extends x { // rt = Rows, x = Component
  constructor() {
    super(...arguments);
    this.keys = [];
    this.nextKey = 0
  }
  rearrange(e, t) {
    let {items: n, onChange: i, view: r} = this.props; // n = items, i = onChange, r = view
    this.keys = [ ...e(this.keys) ], r.actions.focus(t), i(e(n))
  }
  render({view: {context: {msg: e}, actions: t}, id: n, nameOf: i, items: r, create: l, addText: s = e("edit-add"), draw: a, onChange: o}) {
    let d = r.length - 1; // d = last, r = items
    for (;this.keys.length < r.length; ) this.keys.push(this.nextKey++); // r = items
    this.keys.length = r.length;
    let u = (e, t) => `${n}-${t}${e}`, c = (e, t, n, i) => this.rearrange(n => { // u = idOf, e = index, t = to, n = list, c = move, i = otherPart
      let i = n.filter((t, n) => n !== e); // i = others, n = at, t = _, e = index
      return i.splice(t, 0, ...n.slice(e, e + 1)), i
    }, u(t === 0 || t === d ? i : n, t)), f = (t, n, r, l) => w(Te, {
      kind: "quiet",
      id: u(r, t),
      text: e(r === "-up" ? "edit-up" : "edit-down"),
      name: e(r === "-up" ? "edit-up-of" : "edit-down-of", i(t)),
      isOff: n < 0 || n > d,
      onClick: () => c(t, n, r, l)
    });
    return w("div", null, r.length > 0 && w("ul", {
      class: "program-explorer__rows",
      role: "list"
    }, r.map((t, l) => w("li", {
      key: this.keys[l],
      class: "program-explorer__editor-row"
    }, w("div", {
      role: "group",
      "aria-label": i(l)
    }, a(t, l, (e, t) => o(r.map((t, n) => n === l ? e : t), t)), w("div", {
      class: "program-explorer__row-buttons"
    }, d > 0 && f(l, l - 1, "-up", "-down"), d > 0 && f(l, l + 1, "-down", "-up"), w(Te, {
      kind: "destructive",
      id: u("-remove", l),
      text: e("edit-remove"),
      name: e("edit-remove-of", i(l)),
      onClick: () => this.rearrange(e => e.filter((e, t) => t !== l), d ? u("-remove", Math.min(l, d - 1)) : `${n}-add`)
    })))))), l && w(Te, {
      id: `${n}-add`,
      text: s,
      onClick: () => {
        t.focus(`${n}-${r.length}`), o([ ...r, l() ])
      }
    }))
  }
};

// src/views/editor/value-controls.tsx
var lt = e => C(e) ? e : {}; // lt = fieldsOf, e = value, C = isObject

function st({view: {context: {msg: e, format: t}}, id: n, value: i, described: r, onChange: l}) { // st = DateControl, e = msg, t = format, n = id, i = value, r = described, l = onChange
  let s = typeof i == "string" ? i : "", a = de(s), o = s.endsWith("~"), d = o ? s.slice(0, -1) : s; // s = text, i = value, a = found, de = parseDate, o = isApproximate, d = date
  return w("div", {
    class: "program-explorer__date"
  }, w(Le, {
    id: n,
    value: d,
    size: "short",
    described: r,
    onInput: e => l(e + (o && e ? "~" : ""), !0)
  }), d && w(Ie, {
    id: `${n}-about`,
    text: e("edit-approximate"),
    isChecked: o,
    onChange: e => l(d + (e ? "~" : ""))
  }), a && w("p", {
    class: "program-explorer__editor-help"
  }, t.date(a)))
}

function at({id: e, label: t, children: n}) { // at = Part, e = id, t = label, n = children
  return w("div", {
    class: "program-explorer__part"
  }, w("label", {
    class: "program-explorer__translation-label",
    for: e
  }, t), n)
}

function ot({view: e, id: t, value: n, described: i, onChange: r, parts: l}) { // ot = Parts, e = view, t = id, n = value, i = described, r = onChange, l = parts
  let s = lt(n), a = s, {page: o, url: f} = a, g = c(a, [ "page", "url" ]), p = e => r(u(d({}, g), { // s = fields, lt = fieldsOf, n = value, a = _a, f = url, g = others, c = __objRest, p = changeLink, e = text, r = onChange, u = __spreadProps, d = __spreadValues
    [/^https:/i.test(e) && o === void 0 || f !== void 0 && /^h/i.test(e) ? "url" : "page"]: e
  }), !0);
  return w(k, null, l.map((n, l) => { // w = h, k = Fragment, l = index, n = name
    let a = e.context.msg(`edit-part-${n}`), c = { // a = label, e = view, n = name, c = props
      view: e,
      label: a,
      described: i,
      id: l ? `${t}-${n}` : t,
      value: s[n],
      onChange: (e, t) => r(u(d({}, s), {
        [n]: e
      }), t)
    };
    return w(at, {
      key: n,
      id: c.id,
      label: a
    }, n === "link" ? w(it, u(d({}, c), {
      value: o != null ? o : f,
      onInput: p
    })) : n === "label" ? w(nt, d({}, c)) : w(Le, u(d({}, c), {
      size: "short",
      onInput: e => c.onChange(e, !0)
    })))
  }))
}

function dt({view: e, label: t, id: n, value: i, described: r, onChange: l, parts: s, addText: a}) { // dt = ObjectsControl, e = view, t = label, n = id, i = value, r = described, l = onChange, s = parts, a = addText
  return w(rt, {
    view: e,
    id: n,
    items: Je(i),
    create: () => ({}),
    addText: a,
    onChange: l,
    nameOf: n => e.context.msg("edit-item", t, n + 1),
    draw: (t, i, l) => w(ot, {
      view: e,
      id: `${n}-${i}`,
      value: t,
      described: r,
      onChange: l,
      parts: s
    })
  })
}

function ut({view: e, label: t, id: n, value: i, described: r, onChange: l}) { // ut = LinesControl, e = view, t = label, n = id, i = value, r = described, l = onChange
  let {msg: s} = e.context; // s = msg, e = view
  return w(rt, {
    view: e,
    id: n,
    items: Je(i),
    create: () => "",
    onChange: l,
    nameOf: e => s("edit-item", t, e + 1),
    draw: (e, i, l) => w(Le, {
      id: `${n}-${i}`,
      value: e,
      name: s("edit-item", t, i + 1),
      described: r,
      onInput: e => l(e, !0)
    })
  })
}

// src/views/editor/form.tsx
var ct = { // ct = CONTROLS
  id: function({view: {state: e}, id: t, value: n, described: i, onChange: r}) {
    return w(Le, {
      id: t,
      value: n,
      described: i,
      size: "short",
      isReadOnly: e.original !== null,
      onInput: e => r(e, !0)
    })
  },
  text: nt,
  words: function({id: e, value: t, described: n, onChange: i}) {
    return w(Le, {
      id: e,
      value: t,
      described: n,
      onInput: e => i(e, !0)
    })
  },
  lines: ut,
  addresses: ut,
  link: function({view: e, label: t, id: n, value: i, described: r, onChange: l}) {
    return w(it, {
      view: e,
      id: n,
      label: t,
      value: i,
      described: r,
      onInput: e => l(e, !0)
    })
  },
  join: function(e) {
    return w(ot, u(d({}, e), {
      parts: [ "link", "label", "until" ]
    }))
  },
  status: function({view: {context: {msg: e, labels: t}}, id: n, value: i, described: r, onChange: l}) {
    return w(Ee, {
      id: n,
      value: typeof i == "string" ? i : "",
      described: r,
      options: [ [ "", e("edit-status-from-dates") ], ...ce.map(e => [ e, t.status(e) ]) ],
      onChange: e => l(e || void 0)
    })
  },
  date: st,
  checked: function(e) {
    let {view: {context: {msg: t, today: n}}, value: i, onChange: r} = e; // t = msg, i = value, r = onChange, e = props
    return w("div", null, w(st, d({}, e)), i !== n && w(Te, {
      text: t("edit-today"),
      onClick: () => r(n)
    }))
  },
  dates: function(e) {
    return w(dt, u(d({}, e), {
      parts: [ "start", "end", "label", "link" ],
      addText: e.view.context.msg("edit-add-date")
    }))
  },
  languages: function(e) {
    let {view: t} = e; // t = view, e = props
    return w(He, u(d({}, e), {
      nameOf: e => fe(t.context, e),
      options: e => Ve(t.context, e),
      ask: Ye(t)
    }))
  },
  session: function({view: {context: {msg: e}}, id: t, value: n, described: i, onChange: r}) {
    let l = lt(n), [s = "", a = ""] = Je(l.minutes), o = e => typeof e == "string" && /^\d+$/.test(e.trim()) ? Number(e) : e, c = (e, t) => { // l = session, lt = fieldsOf, n = value, s = least, a = most, Je = listOf, o = numberOf, e = first, c = change, t = last
      let n = e === "" && t === "" ? void 0 : [ e, t ].map(o); // n = minutes, e = first, t = last, o = numberOf
      r(u(d({}, l), {
        minutes: n
      }), !0)
    };
    return w(k, null, w(at, {
      id: t,
      label: e("edit-part-least")
    }, w(Le, {
      id: t,
      value: s,
      size: "short",
      described: i,
      onInput: e => c(e, a === "" || a === s ? e : a)
    })), w(at, {
      id: `${t}-most`,
      label: e("edit-part-most")
    }, w(Le, {
      id: `${t}-most`,
      value: a,
      size: "short",
      described: i,
      onInput: e => c(s, e)
    })))
  },
  materials: function(e) {
    return w(dt, u(d({}, e), {
      parts: [ "label", "link" ],
      addText: e.view.context.msg("edit-add-material")
    }))
  },
  program: function(e) {
    return w(Ge, u(d({}, e), {
      isSingle: !0
    }))
  },
  programs: Ge
}, ft = [ "id", "words", "link", "status", "date", "checked" ];

function gt({view: e, field: {name: t, control: n}}) { // gt = Field, e = view, t = name, n = control
  var i; // i = _a
  let {context: r, state: l, actions: s} = e, {msg: a, idPrefix: o, labels: c, list: f, more: g} = r, p = `${o}-${t}`, m = ve(r, t), h = (i = f.vocabularies.get(t)) == null ? void 0 : i.help, v = Be(t) ? g && a(`edit-help-${t}`) : h && c.pick(h).text, b = function({state: {problems: e}, context: {fields: t}}, n) { // r = context, l = state, s = actions, e = problems, a = msg, o = idPrefix, c = labels, f = list, g = more, p = id, t = fields, m = label, ve = fieldLabel, h = help, i = _a, v = helpText, Be = isFieldName, b = problems, n = name
    return e.filter(({path: [, , e]}) => e === n || n === "title" && t.every(t => t.name !== e))
  }(e, t), x = p + (b.some(({severity: e}) => e === "error") ? je : "-problems"), y = [ v && `${p}-help`, b.length && x ].filter(Boolean).join(" ") || void 0, k = {
    view: e,
    label: m,
    id: p,
    described: y,
    value: l.record[t],
    onChange: (e, n) => s.change(t, e, n)
  }, $ = n === "terms" || n === "long-text" ? null : ct[n], O = ft.includes(n), _ = [ v && w("p", {
    class: "program-explorer__editor-help",
    id: `${p}-help`
  }, v), n === "terms" ? w(Ke, u(d({}, k), {
    vocabulary: t
  })) : $ ? w($, d({}, k)) : w(nt, u(d({}, k), {
    isLong: !0
  })), w(et, {
    id: x,
    context: r,
    problems: b
  }) ];
  return O ? w("div", {
    class: "program-explorer__editor-field"
  }, w("label", {
    class: "program-explorer__editor-label",
    for: p
  }, m), _) : w("fieldset", {
    class: "program-explorer__editor-field"
  }, w("legend", {
    class: "program-explorer__editor-label"
  }, m), _)
}

function pt({view: e}) { // pt = Form, e = view
  let {context: {fields: t, msg: n, idPrefix: i, more: r}, state: {only: l}, actions: s} = e, a = l.length ? t.filter(({name: e}) => l.includes(e)) : t; // t = fields, n = msg, i = idPrefix, r = more, l = only, s = actions, e = name, a = shown
  return w("div", null, De.filter(e => a.some(t => t.group === e)).map(t => w("div", {
    key: t,
    role: "group",
    "aria-labelledby": `${i}-group-${t}`
  }, w("p", {
    class: "program-explorer__editor-group",
    id: `${i}-group-${t}`
  }, n(`edit-group-${t}`)), a.filter(e => e.group === t).map(t => w(gt, {
    key: t.name,
    view: e,
    field: t
  })), t === "record" && r && w(r.Position, {
    view: e
  }))), l.length > 0 && w(Te, {
    text: n("edit-show-all"),
    onClick: s.showAll
  }))
}

// src/views/editor/suggestions.tsx
function mt({view: {context: {msg: e, list: t, urlOf: n}, state: {suggestions: i}, actions: r}, isOpen: l = !1}) { // mt = Suggestions, e = msg, t = list, n = urlOf, i = suggestions, r = actions, l = isOpen
  let s = w("ul", { // s = rows, w = h
    role: "list",
    class: "program-explorer__editor-field"
  }, i.map(i => { // i = suggestion
    let l = i.heading.replace(/&#(\d+);/g, (e, t) => String.fromCharCode(Number(t))); // l = heading, i = suggestion, e = _, t = code
    return w("li", {
      key: i.id,
      class: "program-explorer__editor-row"
    }, w("a", {
      href: n(`${t.talk || ""}#${l}`),
      dir: "auto"
    }, l), " ", w(Te, {
      text: e("edit-suggestion-open"),
      name: `${e("edit-suggestion-open")}: ${l}`,
      onClick: () => {
        r.openSuggestion(i)
      }
    }))
  }));
  return l ? s : i.length ? w("details", null, w("summary", null, e("edit-suggestions", i.length)), s) : null
}

// src/views/editor/editor.tsx
function ht({context: {msg: e, urlOf: t}}) { // ht = LogIn, e = msg, t = urlOf
  return w("a", {
    href: t("Special:UserLogin"),
    target: "_blank",
    rel: "noopener"
  }, e("edit-log-in"))
}

function vt({view: {context: e, state: {trouble: t}}}) { // vt = TroubleMessage, e = context, t = trouble
  let {msg: n, urlOf: i, title: r} = e, l = (t == null ? void 0 : t.kind) === "failed" && t.failure === "warning" || (t == null ? void 0 : t.kind) === "storage" || (t == null ? void 0 : t.kind) === "stale"; // n = msg, i = urlOf, r = title, e = context, l = isWarning, t = trouble
  return w("div", {
    role: "alert"
  }, t && w("div", {
    class: "cdx-message cdx-message--block cdx-message--" + (l ? "warning" : "error") // l = isWarning
  }, w("span", {
    class: "cdx-message__icon"
  }), w("div", {
    class: "cdx-message__content"
  }, w("p", null, n(t.kind === "failed" ? `edit-failed-${t.failure}` : `edit-failed-${t.kind}`)), t.kind === "failed" && t.words && w("p", null, t.words), t.kind === "failed" && (t.failure === "session" || t.failure === "captcha") && w("p", null, w(ht, {
    context: e
  })), (t.kind === "elsewhere" || t.kind === "unreadable") && w("p", null, w("a", {
    href: i(r, {
      action: "edit"
    })
  }, r)))))
}

function bt({view: {context: {msg: e}, state: {past: t, original: n, record: i, isLists: r}, actions: l}}) { // bt = ProgramButtons, e = msg, t = past, n = original, i = record, r = isLists, l = actions
  return n && !r ? w("div", {
    class: "program-explorer__editor-buttons"
  }, i.status !== "past" && w(Te, {
    text: e("edit-ended"),
    onClick: l.retire
  }), t.length === 0 && w(Te, {
    text: e("edit-duplicate"),
    onClick: l.duplicate
  }), w(Te, {
    kind: "destructive",
    text: e("edit-delete"),
    onClick: l.remove
  })) : null
}

function xt({view: e}) { // xt = Json, e = view
  let {context: {msg: t, more: n}, actions: i} = e; // t = msg, n = more, i = actions, e = view
  return w("details", {
    class: "program-explorer__editor-json",
    onToggle: () => {
      n || i.loadMore()
    }
  }, w("summary", null, t("edit-json")), n && w(n.RawRecord, {
    view: e
  }))
}

var yt = { // yt = STEPS
  suggestions: function({view: e}) {
    return w("div", null, w(mt, {
      view: e,
      isOpen: !0
    }), w(Te, {
      text: e.context.msg("edit-close"),
      onClick: e.actions.close
    }))
  },
  form: function({view: e}) {
    let {context: {msg: t, idPrefix: n, mayAddTerms: i, lists: r}, state: {past: l, future: s, isLists: a, isOutdated: o, isSuggestion: d, isBusy: u}, actions: c} = e; // t = msg, n = idPrefix, i = mayAddTerms, r = lists, l = past, s = future, a = isLists, o = isOutdated, d = isSuggestion, u = isBusy, c = actions, e = view
    return w("div", null, o && w("p", {
      role: "status",
      class: "program-explorer__editor-help"
    }, t("edit-outdated")), l.length === 0 && w(mt, {
      view: e
    }), w(bt, {
      view: e
    }), a && r ? w(r.ListsForm, {
      view: e
    }) : w(pt, {
      view: e
    }), w(xt, {
      view: e
    }), i && !a && !d && w("p", {
      onPointerEnter: c.prepareLists,
      onFocusIn: c.prepareLists
    }, w(Te, {
      kind: "quiet",
      text: t(u ? "edit-lists-loading" : "edit-lists"),
      onClick: () => {
        c.editLists()
      }
    })), w("div", {
      class: "program-explorer__editor-buttons program-explorer__editor-buttons--last"
    }, w(Te, {
      kind: "primary",
      id: `${n}-review`,
      text: t("edit-review"),
      onClick: c.review
    }), w(Te, {
      text: t("edit-undo"),
      isOff: l.length === 0,
      onClick: c.undo
    }), w(Te, {
      text: t("edit-redo"),
      isOff: s.length === 0,
      onClick: c.redo
    }), w(Te, {
      kind: "quiet",
      text: t("edit-cancel"),
      onClick: c.cancel
    })))
  },
  review: function({view: e}) {
    let {context: t, state: {differences: n, summary: i, isBusy: r, isSuggestion: l, captcha: s, captchaAnswer: a, problems: o, trouble: d, given: u, leftOut: c, suggestion: f, reply: g, isRemoved: p}, actions: m} = e, {msg: h, idPrefix: v} = t, b = n.length > 0 && n.every(e => function({record: e, kind: t, rows: n}) { // t = kind, n = rows, i = summary, r = isBusy, l = isSuggestion, s = captcha, a = captchaAnswer, o = problems, d = trouble, u = given, c = leftOut, f = suggestion, g = reply, p = isRemoved, m = actions, e = record, h = msg, v = idPrefix, b = isLeftOut
      return t === "changed" ? n.map(({field: t}) => we(e, t)) : [ we(e, null) ]
    }(e).every(e => c.has(e))), x = n.length > 0 || f !== null && !d, y = (d == null ? void 0 : d.kind) === "failed" && d.failure === "warning";
    return w("div", null, n.length === 0 && w("p", null, h("edit-no-changes")), n.map(n => { // w = h, n = difference, h = msg
      let {record: i, kind: r, title: l} = n; // i = record, r = kind, l = title, n = difference
      return w("div", {
        key: `${r}/${i.join("/")}`
      }, w("div", {
        class: "program-explorer__editor-group"
      }, w(Pe, {
        view: e,
        change: r === "changed" ? null : we(i, null),
        text: h(`edit-kind-${r}`, ke(t, i, l))
      })), w(Se, {
        context: t,
        difference: n,
        nameOf: (t, n) => w(Pe, {
          view: e,
          change: r === "changed" ? we(i, n) : null,
          text: t
        })
      }))
    }), o.length > 0 && w("p", {
      class: "program-explorer__editor-help"
    }, h("edit-has-problems", o.length)), n.length > 0 && w("div", {
      class: "program-explorer__editor-field"
    }, w("label", {
      class: "program-explorer__editor-label",
      for: `${v}-summary-of-edit`
    }, h(l ? "edit-reason" : "edit-summary")), w("p", {
      class: "program-explorer__editor-help",
      id: `${v}-summary-help`
    }, h(l ? "edit-reason-help" : "edit-summary-help")), w(Le, {
      id: `${v}-summary-of-edit`,
      value: i,
      isLong: l,
      described: `${v}-summary-help`,
      onInput: m.setSummary
    })), f && w("div", {
      class: "program-explorer__editor-field"
    }, w("label", {
      class: "program-explorer__editor-label",
      for: `${v}-reply`
    }, h("edit-reply")), w(Le, {
      id: `${v}-reply`,
      value: g,
      described: void 0,
      onInput: m.setReply
    })), s && w("div", {
      class: "program-explorer__editor-field"
    }, w("label", {
      class: "program-explorer__editor-label",
      for: `${v}-captcha`
    }, s.question || h("edit-captcha-image")), w("p", {
      class: "program-explorer__editor-help",
      id: `${v}-captcha-help`
    }, h("edit-captcha-help")), s.image && w("img", {
      src: s.image,
      alt: ""
    }), w(Le, {
      id: `${v}-captcha`,
      value: a,
      size: "short",
      described: `${v}-captcha-help`,
      onInput: m.answerCaptcha
    })), w("div", {
      class: "program-explorer__editor-buttons"
    }, x && w(Te, {
      kind: "primary",
      id: `${v}-publish`,
      text: h(r ? "edit-saving" : y ? "edit-save-anyway" : l ? "edit-suggest" : "edit-save"),
      isOff: r || b,
      onClick: () => {
        m.save()
      }
    }), f && w(Te, {
      kind: "destructive",
      text: h("edit-suggestion-decline"),
      isOff: r || !g.trim(),
      onClick: () => {
        m.decline()
      }
    }), p && w(Te, {
      text: h("edit-undo"),
      isOff: r,
      onClick: m.undo
    }), (f || !u) && w(Te, {
      text: h("edit-back"),
      isOff: r,
      onClick: m.back
    }), w(Te, {
      kind: "quiet",
      text: h("edit-cancel"),
      isOff: r,
      onClick: m.cancel
    })))
  },
  conflicts: function({view: e}) {
    let {more: t} = e.context; // t = more, e = view
    return t && w(t.Conflicts, {
      view: e
    })
  },
  saved: function({view: e}) {
    let {context: {msg: t, urlOf: n, title: i, list: r}, state: {saved: l, isSuggestion: s}, actions: a} = e; // t = msg, n = urlOf, i = title, r = list, l = saved, s = isSuggestion, a = actions, e = view
    return w("div", {
      class: "cdx-message cdx-message--block cdx-message--success",
      role: "status"
    }, w("span", {
      class: "cdx-message__icon"
    }), w("div", {
      class: "cdx-message__content"
    }, w("p", null, t(s ? "edit-suggested" : l ? "edit-saved" : "edit-unchanged")), s && r.talk && w("p", null, w("a", {
      href: n(r.talk)
    }, r.talk)), l && l.before > 0 && w("p", null, w("a", {
      href: n(i, {
        diff: String(l.revision),
        oldid: String(l.before)
      })
    }, t("edit-see-difference"))), w(mt, {
      view: e
    }), w(Te, {
      kind: "primary",
      text: t("edit-close"),
      onClick: a.close
    })))
  }
};

function kt({view: e}) { // kt = Editor, e = view
  let {context: t, state: {step: n, original: i, record: r, isLists: l, isSuggestion: s, publicAs: a, trouble: o}} = e, {msg: d, level: u, idPrefix: c} = t, f = n === "loading" ? null : yt[n], g = (o == null ? void 0 : o.kind) === "failed" && o.failure === "nowhere", p = n === "form" || n === "review"; // t = context, n = step, i = original, r = record, l = isLists, s = isSuggestion, a = publicAs, o = trouble, e = view, d = msg, u = level, c = idPrefix, f = Shown, yt = STEPS, g = isRefused, p = isBeforeSaving
  return w("section", {
    class: "program-explorer__editor",
    "aria-labelledby": `${c}-heading`,
    onKeyDown: e => function(e, t) {
      var n, i; // n = _a, i = _b
      e.key === "Enter" && (e.ctrlKey || e.metaKey) && !e.isComposing && (e.preventDefault(), 
      (n = document.activeElement) == null || n.blur(), (i = document.getElementById(t)) == null || i.click())
    }(e, `${c}-${n === "form" ? "review" : "publish"}`)
  }, w(se, {
    level: u,
    class: "program-explorer__group",
    id: `${c}-heading`
  }, function({context: e, state: {step: t, original: n, record: i, isLists: r, suggestion: l, given: s, suggestions: a, differences: o}}) {
    let {msg: d} = e; // d = msg, e = context
    switch (t) {
     case "loading":
      return d("edit-loading");

     case "suggestions":
      return d("edit-suggestions", a.length);

     default:
      return l ? d("edit-suggestion", o.map(t => ke(e, t.record, t.title)).join(", ")) : s ? d("edit-create") : r ? d("edit-lists") : n ? d("edit-title", xe(e, n.title, String(i.id))) : d("edit-add-program")
    }
  }(e)), t.more && w(t.more.Drafts, {
    view: e
  }), p && w("p", {
    class: "program-explorer__editor-help"
  }, d("edit-preview")), n === "form" && i && !l && w("p", null, w("a", {
    href: `#programs?program=${encodeURIComponent(String(r.id))}`
  }, d("edit-see-card"))), p && a !== "account" && w("p", {
    class: "program-explorer__editor-help"
  }, g || d(`edit-public-${a}`), " ", w(ht, {
    context: t
  })), p && s && w("p", {
    class: "program-explorer__editor-help"
  }, d("edit-suggestion-help")), w(vt, {
    view: e
  }), f ? w(f, {
    view: e
  }) : w(Te, {
    text: d("edit-close"),
    onClick: e.actions.close
  }))
}

var wt = m(87); // wt = dataPageSchema, m = at

// src/edit/field-order.ts
function $t(e, t) { // $t = inside, e = node, t = name
  let {entries: n, value: i, item: r} = e || {}, l = n ? L(n, t) : i || r; // n = entries, i = value, r = item, e = node, l = found, L = fieldOf, t = name
  return l && (l.wrapped || l)
}

function Ot(e) { // Ot = rankIn, e = path
  var t; // t = _a
  let n = Object.keys(((t = e.reduce($t, wt)) == null ? void 0 : t.entries) || {}), i = n.includes("language") ? n.indexOf("language") - .5 : n.length; // n = known, t = _a, e = path, $t = inside, wt = dataPageSchema, i = unknown
  return e => n.includes(e) ? n.indexOf(e) : i
}

function _t(e, t, n) { // _t = indexForField, e = path, t = names, n = name
  let i = Ot(e); // i = rank, Ot = rankIn, e = path
  return t.reduce((e, t, r) => i(t) <= i(n) ? r + 1 : e, 0)
}

function Ct(e, t) { // Ct = inFieldOrder, e = record, t = fields
  let n = Ot(e); // n = rank, Ot = rankIn, e = record
  return Object.fromEntries(Object.entries(t).map(([e, t], n) => ({
    name: e,
    value: t,
    index: n
  })).sort((e, t) => n(e.name) - n(t.name) || e.index - t.index).map(({name: e, value: t}) => [ e, t ]))
}

// src/edit/form/record.ts
function St(e) { // St = isEmpty, e = value
  return e == null || typeof e == "string" && !e.trim() || typeof e == "object" && Object.values(e).length === 0
}

function jt(e) { // jt = withoutEmpty, e = value
  if (typeof e == "string") return e.trim() || void 0;
  if (Array.isArray(e)) {
    let t = e.map(jt).filter(e => !St(e)); // t = items, e = item, jt = withoutEmpty, St = isEmpty
    return t.length ? t : void 0
  }
  if (C(e)) {
    let t = Object.entries(e).map(([e, t]) => [ e, jt(t) ]).filter(([, e]) => !St(e)); // t = one, e = one, jt = withoutEmpty, St = isEmpty
    return t.length ? Object.fromEntries(t) : void 0
  }
  return e
}

function At(e, t) { // At = toRecord, e = original, t = record
  let n = Object.entries(t).map(([t, n]) => [ t, e && M(n, L(e, t)) ? n : jt(n) ]).filter(([, e]) => e !== void 0); // n = value, t = name, e = value, M = isEqual, L = fieldOf, jt = withoutEmpty
  return Object.fromEntries(n)
}

function Lt(e, t, n) { // Lt = withField, e = record, t = name, n = value
  return u(d({}, e), {
    [t]: n
  })
}

var Mt = new Map([ [ "\xdf", "ss" ], [ "\xe6", "ae" ], [ "\xf8", "o" ], [ "\u0153", "oe" ], [ "\u0142", "l" ], [ "\u0111", "d" ], [ "\u0131", "i" ] ]); // Mt = LETTERS

function Tt(e, t) { // Tt = idFor, e = title, t = used
  let n = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'\u2019]/g, "").replace(/[^\0-\x7f]/g, e => Mt.get(e) || "-").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60).replace(/-$/, ""), i = n || "program"; // n = words, e = letter, Mt = LETTERS, i = start
  for (let e = n ? 1 : t.length + 1; ;e++) { // e = number, n = words, t = used
    let n = e === 1 ? i : `${i}-${e}`; // n = id, e = number, i = start
    if (!t.includes(n)) return n
  }
}

// src/edit/apply.ts
function Et(e, t, n, i, r, l) { // Et = insert, e = branch, t = index, n = name, i = value, r = depth, l = style
  let s = te(l, r), a = e.isList ? "" : `${ne(n)}:${s && " "}`; // s = start, te = newLine, l = style, r = depth, a = key, e = branch, ne = toJson, n = name
  e.members.length || (e.close = te(l, r - 1)), e.members.splice(t, 0, {
    name: n,
    head: s + a,
    value: ne(i, l, r),
    tail: ""
  })
}

function It(e, t) { // It = remove, e = branch, t = name
  e.members = e.members.filter(e => e.name !== t), e.members.length || (e.close = "")
}

function Pt(e, t) { // Pt = indexAfter, e = branch, t = name
  let n = t === null ? -1 : P(e, t); // n = index, t = name, P = indexOfName, e = branch
  return t === null || n >= 0 ? n + 1 : -1
}

function Dt(e, t, n) { // Dt = applyChange, e = page, t = change, n = style
  let {kind: i, record: r} = t; // i = kind, r = record, t = change
  if (i === "edit") return function(e, {record: t, field: n, from: i, to: r, after: l}, s) {
    let a = n[n.length - 1], o = n.slice(0, -1), d = [ ...t, ...o ], u = V(e, t); // a = name, n = field, o = parents, d = path, t = record, u = found, V = findRecord, e = page
    if (a === void 0) return !u || !t.length || N(t) || !M(q(u), i) || r === void 0 ? !1 : (u.value = ne(r, s, d.length), 
    !0);
    let c = o.reduce((e, t) => e && H(J(e), t), u), f = c ? J(c) : null, g = H(f, a); // c = parent, o = parents, e = member, t = key, H = memberOf, J = openObject, u = found, f = branch, g = member, a = name
    if (!f || !M(q(g), i) || N(t) && d.length === t.length && a === "id") return !1;
    if (r === void 0) It(f, a); else if (g) g.value = ne(r, s, d.length + 1); else {
      let e = l === void 0 ? -1 : Pt(f, l); // e = index, l = after, Pt = indexAfter, f = branch
      Et(f, e < 0 ? _t(d, f.members.map(e => e.name), a) : e, a, r, d.length + 1, s)
    }
    return !0
  }(e, t, n);
  if (!r.length) return !1;
  if (i === "add") return function(e, {record: t, value: n, after: i}, r) {
    let l = t.slice(0, -1), s = t[l.length], a = V(e, l.slice(0, -1)); // l = collection, t = record, s = id, a = owner, V = findRecord, e = page
    if (!a || V(e, t) || N(t) && L(n, "id") !== s) return !1;
    let o = function(e, t, n) { // o = records, e = owner, t = collection, n = style
      let i = t[t.length - 1], r = J(e); // i = name, t = collection, r = fields, J = openObject, e = owner
      if (r && P(r, i) < 0) {
        let e = _t(t.slice(0, -1), r.members.map(e => e.name), i); // e = one, _t = indexForField, t = collection, r = fields, i = name
        Et(r, e, i, N(t) ? [] : {}, t.length, n)
      }
      return K(e, t)
    }(a, l, r);
    if (o) {
      let e = Pt(o, i); // e = index, Pt = indexAfter, o = records, i = after
      Et(o, e < 0 ? o.members.length : e, s, n, t.length, r)
    }
    return !!o
  }(e, t, n);
  let l = V(e, r.slice(0, -2)), s = l ? K(l, r.slice(0, -1)) : null, a = r[r.length - 1], o = H(s, a); // l = owner, V = findRecord, e = page, r = record, s = records, K = openRecords, a = id, o = member, H = memberOf
  return !s || !o || i === "remove" && !M(q(o), t.value) ? !1 : i === "move" ? function(e, t, n) {
    let i = e.members.filter(e => e !== t), r = Pt(u(d({}, e), { // i = others, e = records, t = member, r = index, Pt = indexAfter, u = __spreadProps, d = __spreadValues
      members: i
    }), n);
    return r >= 0 && (i.splice(r, 0, t), e.members = i), r >= 0
  }(s, o, t.to) : (It(s, a), !0)
}

function Rt(e, t) { // Rt = applyChanges, e = text, t = changes
  let n = W(e), i = n && J(n); // n = page, W = openPage, e = text, i = fields, J = openObject
  if (!n || !i) return null;
  let r = function({members: [e]}) { // r = style, e = first
    let [, t, n] = /(\r?\n)([ \t]+)/.exec(e ? e.head : "") || []; // t = lineBreak, n = indent, e = first
    return t && n ? {
      lineBreak: t,
      indent: n
    } : d(d({}, ee), e && {
      indent: ""
    })
  }(i), l = t.filter(e => !Dt(n, e, r));
  return {
    text: z(n),
    refused: l
  }
}

// src/edit/edit-newest.ts
function Bt(e, t, n) { // Bt = editNewest, e = editor, t = title, n = edit
  return f(this, null, function*() {
    for (let i = 1; ;i++) { // i = tries
      let r = yield e.read(t), l = r.kind === "failed" ? r : yield n(r); // r = page, e = editor, t = title, l = result, n = edit
      if (l.kind !== "conflict" || i === 3) return l
    }
  })
}

// src/edit/add-in-order.ts
function Ft(e, t) { // Ft = addInOrder, e = order, t = others
  let n = new Set(e), i = [], r = new Map, l = i; // n = known, e = order, i = first, r = following, l = added
  for (let e of t) n.has(e) ? (l = [], r.set(e, l)) : l.push(e); // e = name, t = others, n = known, l = added, r = following
  let s = [ ...i ]; // s = all, i = first
  for (let t of e) s.push(t), (r.get(t) || []).forEach(e => s.push(e)); // t = name, e = one, s = all, r = following
  return s
}

// src/edit/merge-lists.ts
function Nt(e) { // Nt = linkOrText, e = item
  let t = [ "id", "page", "url" ].map(t => L(e, t)).find(e => typeof e == "string"); // t = field, L = fieldOf, e = value
  return t === void 0 ? JSON.stringify(e) : `${t} `
}

function Wt(e, t) { // Wt = namedItems, e = value, t = nameOf
  let n = Array.isArray(e) ? e : e === void 0 ? [] : [ e ], i = new Map(n.map(e => [ t(e), e ])); // n = list, e = item, i = items, t = nameOf
  return i.size === n.length && n.every(e => typeof e == "string" || C(e)) ? i : null
}

function zt(e, t, n, i) { // zt = mergeItems, e = base, t = mine, n = theirs, i = mergeItem
  let r = i => [ ...i.keys() ].filter(i => [ e, t, n ].every(e => e.has(i))), l = (t, n) => [ ...t.keys() ].some(t => !e.has(t) && !n.has(t)), s = (t, n) => [ ...t ].some(([t, i]) => e.has(t) && !n.has(t) && !M(i, e.get(t))); // r = orderOf, i = item, e = base, t = name, n = others, l = addedBy, s = changedBy, M = isEqual
  if ([ ...e.keys() ].some(e => !t.has(e) && !n.has(e)) && l(t, n) && l(n, t) || s(t, n) || s(n, t)) return null;
  let a = !M(r(n), r(e)); // a = theirsIsMoved, M = isEqual, r = orderOf, n = theirs, e = base
  if (a && !M(r(t), r(e)) && !M(r(t), r(n))) return null;
  let [o, d] = a ? [ n, t ] : [ t, n ], u = []; // o = first, d = second, a = theirsIsMoved, n = theirs, t = mine, u = merged
  for (let r of Ft([ ...o.keys() ], d.keys())) if (t.has(r) && n.has(r)) { // r = name, Ft = addInOrder, o = first, d = second, t = mine, n = theirs
    let l = i(e.get(r), t.get(r), n.get(r)); // l = item, i = mergeItem, e = base, r = name, t = mine, n = theirs
    if (!l) return null;
    u.push(l.value)
  } else e.has(r) || u.push(t.has(r) ? t.get(r) : n.get(r));
  return u
}

// src/edit/merge-values.ts
function qt(e, t) { // qt = languageOf, e = plain, t = texts
  let n = typeof e == "string" && C(t) ? Object.keys(t).filter(n => t[n] === e) : []; // n = language, e = plain, C = isObject, t = texts
  return n.length === 1 ? n[0] : void 0
}

function Ut(e, t, n) { // Ut = withField, e = object, t = name, n = value
  return Object.fromEntries(Object.entries(e).map(([e, i]) => [ e, e === t ? n : i ]))
}

function Jt({base: e, mine: t, theirs: n}, i, r) { // Jt = mergeValues, e = base, t = mine, n = theirs, i = field, r = conflicts
  if (M(t, n) || M(e, t)) return n;
  if (M(e, n)) return t;
  let l = qt(e, t) || qt(e, n); // l = language, qt = languageOf, e = base, t = mine, n = theirs
  if (C(t) && C(n)) {
    let s = [], a = function({base: e, mine: t, theirs: n}, i, r) { // s = found, a = merged, e = base, t = mine, n = theirs, i = field, r = conflicts
      let l = Ft(Object.keys(n), Object.keys(t)).map(l => [ l, Jt({ // l = name, Ft = addInOrder, n = theirs, t = mine, Jt = mergeValues
        base: L(e, l),
        mine: L(t, l),
        theirs: L(n, l)
      }, [ ...i, l ], r) ]);
      return Object.fromEntries(l.filter(([, e]) => e !== void 0))
    }
    // src/edit/merge-record.ts
    ({
      base: l ? {
        [l]: e
      } : e,
      mine: t,
      theirs: n
    }, i, s);
    if (Object.keys(a).length || s.length) return s.forEach(e => r.push(e)), a
  } else {
    if (l && typeof n == "string") return Ut(t, l, n);
    if (l && typeof t == "string") return Ut(n, l, t);
    if (Array.isArray(t) || Array.isArray(n)) {
      let i = function(e, t, n, i) { // i = mergeItem, e = base, t = mine, n = theirs
        for (let r of [ Nt, JSON.stringify ]) { // r = nameOf, Nt = linkOrText
          let [l, s, a] = [ e, t, n ].map(e => Wt(e, r)); // l = from, s = my, a = their, e = value, t = mine, n = theirs, Wt = namedItems, r = nameOf
          if (l && s && a) return zt(l, s, a, i)
        }
        return null
      }(e, t, n, (...e) => { // e = sides, t = mine, n = theirs
        let t = [], n = Jt({ // t = found, n = value, Jt = mergeValues
          base: e[0],
          mine: e[1],
          theirs: e[2]
        }, [], t);
        return t.length ? null : {
          value: n
        }
      });
      if (i) return i
    }
  }
  return r.push({
    field: i,
    base: e,
    mine: t,
    theirs: n
  }), n
}

var Ht = { // Ht = NOTHING
  changes: [],
  conflicts: []
};

function Kt(e, t) { // Kt = idsBefore, e = page, t = record
  let n = V(e, t.slice(0, -2)), i = [ ...Y(n ? K(n, t.slice(0, -1)) : null).keys() ]; // n = owner, V = findRecord, e = page, t = record, i = ids, Y = byId, K = openRecords
  return i.slice(0, Math.max(i.indexOf(t[t.length - 1]), 0))
}

function Vt(e) { // Vt = lastOf, e = ids
  return e.length ? e[e.length - 1] : null
}

function Yt({mine: e, theirs: t}, n, i) { // Yt = placeOnTheirs, e = mine, t = theirs, n = record, i = isAdded
  return Vt(Kt(e, n).filter(e => { // Vt = lastOf, Kt = idsBefore, e = id, n = record
    let r = [ ...n.slice(0, -1), e ]; // r = other, n = record, e = id
    return V(t, r) || i(r)
  }))
}

function Gt({base: e, mine: t, theirs: n}, i) { // Gt = valuesOf, e = base, t = mine, n = theirs, i = record
  return {
    base: q(V(e, i)),
    mine: q(V(t, i)),
    theirs: q(V(n, i))
  }
}

function Qt(e, t, n) { // Qt = withFieldsOf, e = value, t = other, n = names
  return C(e) && n.length ? Object.fromEntries(Object.keys(e).map(i => [ i, L(n.includes(i) ? t : e, i) ]).filter(([, e]) => e !== void 0)) : e
}

// src/edit/merge.ts
var Xt = e => JSON.stringify(e); // Xt = nameOf, e = path

function Zt(e) { // Zt = withOwner, e = record
  return e.length > 2 ? [ e.slice(0, 2), e ] : [ e ]
}

function en(e, t, n) { // en = createMerge, e = pages, t = mine, n = theirs
  let i = new Set, r = new Set; // i = touched, r = moved
  for (let {kind: e, record: t} of n) e === "move" ? r.add(Xt(t)) : e !== "remove" && Zt(t).forEach(e => i.add(Xt(e))); // e = one, t = record, n = theirs, r = moved, Xt = nameOf, Zt = withOwner, i = touched
  let l = new Map; // l = edits
  for (let e of t) e.kind === "edit" && l.set(Xt(e.record), [ ...l.get(Xt(e.record)) || [], e ]); // e = change, t = mine, l = edits, Xt = nameOf
  let s = new Set, a = e => s.has(Xt(e)), o = new Set, c = (e, t) => { // s = added, a = isAdded, e = record, Xt = nameOf, o = done, c = once, t = merge
    let n = o.has(Xt(e)); // n = isDone, o = done, Xt = nameOf, e = record
    return o.add(Xt(e)), n ? null : t()
  };
  return t => { // t = change
    let {kind: n, record: o} = t, f = Zt(o).find(t => V(e.base, t) && !V(e.theirs, t)); // n = kind, o = record, t = one, f = lost, Zt = withOwner, V = findRecord, e = pages
    if (n === "remove") return function(e, {record: t, value: n}, i) {
      let {theirs: r} = Gt(e, t); // r = theirs, Gt = valuesOf, e = pages, t = record
      if (r === void 0) return Ht;
      let l = { // l = removal
        kind: "remove",
        record: t,
        value: r,
        after: Vt(Kt(e.theirs, t))
      };
      return i ? {
        changes: [],
        conflicts: [ {
          record: t,
          field: [],
          base: n,
          mine: void 0,
          theirs: r,
          takeMine: [ l ]
        } ]
      } : {
        changes: [ l ],
        conflicts: []
      }
    }(e, t, i.has(Xt(o)));
    if (f) return n === "move" ? null : c(f, () => function(e, t) {
      let n = Gt(e, t), i = Yt(e, t, () => !1); // n = values, Gt = valuesOf, e = pages, t = record, i = after, Yt = placeOnTheirs
      return {
        changes: [],
        conflicts: [ u(d({
          record: t,
          field: []
        }, n), {
          takeMine: [ {
            kind: "add",
            record: t,
            value: n.mine,
            after: i
          } ]
        }) ]
      }
    }(e, f));
    switch (n) {
     case "add":
      return s.add(Xt(o)), function(e, {record: t, value: n}, i) {
        let {theirs: r} = Gt(e, t); // r = theirs, Gt = valuesOf, e = pages, t = record
        return r === void 0 ? {
          changes: [ {
            kind: "add",
            record: t,
            value: n,
            after: Yt(e, t, i)
          } ],
          conflicts: []
        } : M(n, r) ? Ht : {
          changes: [],
          conflicts: [ {
            record: t,
            field: [],
            base: void 0,
            mine: n,
            theirs: r,
            takeMine: E(t, r, n)
          } ]
        }
      }(e, t, a);

     case "move":
      return function(e, {record: t}, n, i) {
        let [r, l, s] = [ e.base, e.mine, e.theirs ].map(e => Vt(Kt(e, t))), a = { // r = base, l = mine, s = theirs, e = page, Vt = lastOf, Kt = idsBefore, t = record, a = move
          kind: "move",
          record: t,
          from: s != null ? s : null,
          to: Yt(e, t, i)
        };
        return a.from === a.to ? Ht : n ? {
          changes: [],
          conflicts: [ {
            record: t,
            field: null,
            base: r,
            mine: l,
            theirs: s,
            takeMine: [ a ]
          } ]
        } : {
          changes: [ a ],
          conflicts: []
        }
      }(e, t, r.has(Xt(o)), a);

     default:
      return c(o, () => function(e, t, n) {
        let {base: i, mine: r, theirs: l} = Gt(e, t), s = F(t).filter(e => !n.some(({field: t}) => t[0] === e)), a = [], o = Jt({ // i = base, r = mine, l = theirs, Gt = valuesOf, e = name, t = field, s = names, F = collectionsOf, n = edits, a = conflicts, o = merged, Jt = mergeValues
          base: Qt(i, l, s),
          mine: Qt(r, l, s),
          theirs: l
        }, [], a);
        return {
          changes: E(t, l, o),
          conflicts: a.map(e => u(d({
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
      (e, o, l.get(Xt(o)) || []))
    }
  }
}

function tn(e, t, n) { // tn = merge, e = base, t = mine, n = theirs
  let i = function(e, t) { // i = net, e = text, t = changes
    let n = Rt(e, t); // n = applied, Rt = applyChanges, e = text, t = changes
    return n && u(d({}, n), {
      changes: X(e, n.text) || []
    })
  }(e, t), r = X(e, n), [l, s, a] = [ e, i ? i.text : "", n ].map(W);
  if (!i || !r || !l || !s || !a) return null;
  let o = i.changes.map(en({ // o = outcomes, i = net, en = createMerge
    base: l,
    mine: s,
    theirs: a
  }, i.changes, r)), c = [], f = [];
  for (let e of o) (e ? e.changes : []).forEach(e => c.push(e)), (e ? e.conflicts : []).forEach(e => f.push(e)); // e = conflict, o = outcomes, c = changes, f = conflicts
  let g = Rt(n, c); // g = applied, Rt = applyChanges, n = theirs, c = changes
  return (g ? g.refused : []).forEach(e => f.push({
    record: e.record,
    field: [],
    base: void 0,
    mine: e.kind === "add" ? e.value : void 0,
    theirs: void 0,
    takeMine: [ e ]
  })), {
    changes: X(n, g ? g.text : n) || [],
    conflicts: f,
    refused: i.refused
  }
}

// src/edit/save.ts
function nn({record: e, field: t, theirs: n}) { // nn = conflictKey, e = record, t = field, n = theirs
  return JSON.stringify([ e, t, n ])
}

function rn(e, t) { // rn = saveChanges, e = editor, t = input
  return f(this, null, function*() {
    let n = yield Bt(e, t.title, n => function(e, t, n) { // n = input, Bt = editNewest, e = editor, t = page
      return f(this, null, function*() {
        let {title: i, base: r, summary: l, captcha: s} = n; // i = title, r = base, l = summary, s = captcha, n = input
        if (t.refusal) return t.refusal;
        let a = !r.revision; // a = isNew, r = base
        if (!a && !t.revision) return {
          kind: "failed",
          failure: "deleted",
          words: ""
        };
        let o = function(e, {base: t, changes: n, decisions: i = new Map}) { // o = merged, e = page, t = base, n = changes, i = decisions
          let r = tn(t.text, n, e.text); // r = merged, tn = merge, t = base, n = changes, e = page
          if (!r) return {
            kind: "unreadable"
          };
          if (r.conflicts.filter(e => !i.has(nn(e))).length) return {
            kind: "ask",
            conflicts: r.conflicts
          };
          let l = r.conflicts.filter(e => i.get(nn(e))), s = [ ...r.changes, ...l.flatMap(({takeMine: e}) => e) ], a = Rt(e.text, s), o = r.refused.concat(a ? a.refused : s); // l = taken, r = merged, e = page, i = decisions, nn = conflictKey, s = all, a = applied, Rt = applyChanges, o = refused
          return a && !o.length ? {
            kind: "merged",
            text: a.text,
            changes: s
          } : {
            kind: "misfit",
            changes: o
          }
        }(a && !t.revision ? u(d({}, t), {
          text: r.text
        }) : t, n);
        if (o.kind !== "merged") return a && o.kind === "ask" ? {
          kind: "exists"
        } : o;
        let {text: c, changes: g} = o, p = { // c = text, g = changes, o = merged, p = unchanged
          kind: "unchanged",
          text: c,
          revision: t.revision,
          before: t.revision
        };
        if (c === t.text) return p;
        if (a && t.revision) return {
          kind: "exists"
        };
        let m = yield e.save(d({ // m = result, e = editor, d = __spreadValues
          title: i,
          text: c,
          base: t.revision,
          summary: l
        }, s && {
          captcha: s
        }));
        switch (m.kind) {
         case "saved":
          return m.before === t.revision ? {
            kind: "saved",
            text: c,
            revision: m.revision,
            before: t.revision
          } : function(e, t, n, i, r) {
            return f(this, null, function*() {
              let l = yield e.read(t.title); // l = now, e = editor, t = page
              if (l.kind === "failed") return {
                kind: "saved",
                text: i,
                revision: r,
                before: t.revision
              };
              let s = tn(t.text, n, l.text), a = s ? [ ...s.changes, ...s.conflicts.flatMap(({takeMine: e}) => e) ] : n; // s = merged, tn = merge, t = page, n = changes, l = now, a = missing, e = takeMine
              return a.length ? {
                kind: "lost",
                changes: a
              } : {
                kind: "saved",
                text: l.text,
                revision: l.revision,
                before: t.revision
              }
            })
          }(e, t, g, c, m.revision);

         case "unchanged":
          return p;

         default:
          return m
        }
      })
    }(e, n, t));
    return n.kind === "conflict" ? {
      kind: "busy"
    } : n
  })
}

// src/views/editor/parts.ts
var ln = { // ln = PARTS
  Button: Te,
  Checkbox: Ie,
  Choice: Ee,
  comparePages: X,
  conflictKey: nn,
  DifferenceRows: Se,
  describeValue: ye,
  idFor: Tt,
  LinesControl: ut,
  PageBox: it,
  pathLabel: be,
  Picker: He,
  ProblemList: et,
  recordText: ke,
  Rows: rt,
  TermsControl: Ke,
  TextControl: nt,
  TextInput: Le
};

// src/edit/plain-wikitext.ts
var sn = /[&<>[\]{}|~]|'(?=')|[_\uFF3F](?=[_\uFF3F])|^[*#:;=-]/g, an = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g; // sn = MARKUP, an = NOT_KEPT

function on(e) { // on = plainWikitext, e = text
  return e.replace(an, "").replace(/\s+/g, " ").trim().replace(sn, e => `&#${e.charCodeAt(0)};`)
}

// src/programs/proposal-marker.ts
var dn = "program-explorer-proposal", un = `<pre class="${dn}" data-state="open">`; // dn = MARKER, un = OPEN_PROPOSAL

// src/edit/read-changes.ts
function cn(e) { // cn = isPath, e = value
  return Array.isArray(e) && e.every(e => typeof e == "string")
}

function fn(e) { // fn = isPlace, e = value
  return e === null || typeof e == "string"
}

function gn(e) { // gn = readChange, e = raw
  let [t, n, i, r, l, s, a] = [ "kind", "record", "field", "from", "to", "after", "value" ].map(t => L(e, t)); // t = name, n = record, i = field, r = from, l = to, s = after, a = value, L = fieldOf, e = raw
  if (!function(e) {
    return cn(e) && e.length % 2 === 0 && e.every((t, n) => n % 2 === 1 || F(e.slice(0, n)).includes(t))
  }(n)) return null;
  if (t === "edit") return cn(i) && function(e, t) {
    return t.length ? !(e.length && N(e) && t.length === 1 && t[0] === "id") : e.length > 0 && !N(e)
  }(n, i) && (s === void 0 || fn(s)) ? d({
    kind: t,
    record: n,
    field: i,
    from: r,
    to: l
  }, s !== void 0 && {
    after: s
  }) : null;
  if (!n.length) return null;
  if (t === "move") return fn(r) && fn(l) ? {
    kind: t,
    record: n,
    from: r,
    to: l
  } : null;
  let o = n[n.length - 1]; // o = id, n = record
  return (t === "add" || t === "remove") && fn(s) && a !== void 0 && (!N(n) || C(a) && L(a, "id") === o) ? {
    kind: t,
    record: n,
    value: a,
    after: s
  } : null
}

function pn(e) { // pn = readChanges, e = raw
  let t = Array.isArray(e) ? e.map(gn) : null; // t = changes, e = raw, gn = readChange
  return t && !t.includes(null) ? t : null
}

// src/edit/proposal.ts
var mn = [ "open", "taken", "partly", "declined" ]; // mn = PROPOSAL_STATES

function hn(e) { // hn = isState, e = state
  return mn.includes(e)
}

var vn = "~".repeat(4), bn = 1e3, xn = new RegExp(`^==(?!=)(.*)$|<pre class="${dn}" data-state="([a-z]*)">([^<]*)</pre>`, "gm"), yn = /[<>&{}[\]|~'\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|_(?=_)/g; // vn = SIGNATURE, bn = MOST_CHANGES, xn = PATTERN, dn = MARKER, yn = UNSAFE

function kn({page: e, base: t, changes: n}) { // kn = contentText, e = page, t = base, n = changes
  return JSON.stringify({
    page: e,
    base: t,
    changes: n
  }, null, "\t").normalize("NFC").replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, e => e.replace(yn, e => `\\u${`000${e.charCodeAt(0).toString(16)}`.slice(-4)}`))
}

function wn(e) { // wn = readContent, e = text
  let t = A(e), [n, i] = [ L(t, "page"), L(t, "base") ], r = pn(L(t, "changes")); // t = raw, A = parseJson, e = text, n = page, i = base, L = fieldOf, r = changes, pn = readChanges
  return typeof n == "string" && typeof i == "number" && r && r.length && r.length <= bn ? {
    page: n,
    base: i,
    changes: r
  } : null
}

function $n(e, t) { // $n = hash, e = text, t = start
  let n = t; // n = value, t = start
  for (let t = 0; t < e.length; t++) n = Math.imul(n ^ e.charCodeAt(t), 16777619); // t = index, e = text, n = value
  return (n >>> 0).toString(36)
}

function On({page: e, changes: t}) { // On = idOf, e = page, t = changes
  let n = JSON.stringify([ e, t ]); // n = text, e = page, t = changes
  return `${$n(n, 2166136261)}-${$n(n, 42)}`
}

function _n(e) { // _n = proposalId, e = content
  let t = wn(kn(e)); // t = read, wn = readContent, kn = contentText, e = content
  return t && On(t)
}

function Cn(e) { // Cn = headingText, e = line
  let t = e.trim(); // t = text, e = line
  return (t.endsWith("==") ? t.slice(0, -2) : t).trim()
}

function Sn(e) { // Sn = findProposals, e = wikitext
  let t = [], n = 0, i = "", r = new RegExp(xn); // t = proposals, n = unreadable, i = heading, r = pattern, xn = PATTERN
  for (let l = r.exec(e); l; l = r.exec(e)) { // l = found, r = pattern, e = wikitext
    let [, e, r, s] = l; // e = line, r = state, s = text, l = found
    if (s === void 0) {
      i = Cn(e || "");
      continue
    }
    let a = wn(s); // a = content, wn = readContent, s = text
    a && hn(r) ? t.push(u(d({}, a), {
      id: On(a),
      state: r,
      heading: i
    })) : n++
  }
  return {
    proposals: t,
    unreadable: n
  }
}

// src/editor/edit-talk.ts
function jn(e, t, n, i, r) { // jn = editTalk, e = editor, t = title, n = textFrom, i = summary, r = captcha
  return Bt(e, t, l => f(null, null, function*() {
    let s = n(l.text); // s = text, n = textFrom, l = page
    return s === null ? {
      kind: "unchanged"
    } : l.refusal || e.save(d({
      title: t,
      text: s,
      base: l.revision,
      summary: i,
      isWikitext: !0
    }, r && {
      captcha: r
    }))
  }))
}

// src/edit/program-records.ts
function An(e) { // An = programRecords, e = text
  let t = L(A(e), "programs"); // t = programs, L = fieldOf, A = parseJson, e = text
  return Array.isArray(t) ? t.filter(e => typeof L(e, "id") == "string") : []
}

// src/editor/page-text.ts
function Ln(e) { // Ln = idOf, e = record
  let t = e && e.id; // t = id, e = record
  return typeof t == "string" ? t : ""
}

function Mn(e, t) { // Mn = findRecord, e = text, t = id
  return An(e).find(e => e.id === t) || null
}

function Tn({text: e}, t, n, i) { // Tn = changesIn, e = text, t = original, n = record, i = after
  var r, l; // r = _a, l = _b
  let s = An(e).map(Ln), a = function(e, t, n) { // s = ids, An = programRecords, e = original, Ln = idOf, a = changes, t = record, n = last
    let i = At(e, t), r = typeof i.id == "string" ? i.id : "", l = [ "programs", r ]; // i = now, At = toRecord, e = original, t = record, r = id, l = path
    return e ? M(e, i) ? [] : E(l, e, i) : r && Object.keys(i).length > 1 ? [ {
      kind: "add",
      record: l,
      value: Ct(l, i),
      after: n
    } ] : []
  }(t, n, i === void 0 ? (r = s[s.length - 1]) != null ? r : null : i), o = Ln(n), d = (l = s[s.indexOf(o) - 1]) != null ? l : null;
  return t && i !== void 0 && i !== d ? [ ...a, {
    kind: "move",
    record: [ "programs", o ],
    from: d,
    to: i
  } ] : a
}

function En(e) { // En = positionIn, e = changes
  let t = e.find(({kind: e, record: [t]}) => t === "programs" && (e === "move" || e === "add")); // t = collection, e = kind
  return t && (t.kind === "move" ? t.to : t.kind === "add" ? t.after : void 0)
}

function In(e, t) { // In = textWith, e = base, t = changes
  let n = Rt(e.text, t); // n = applied, Rt = applyChanges, e = base, t = changes
  return n ? n.text : e.text
}

function Pn(e) { // Pn = programOf, e = changes
  var t; // t = _a
  let n = e.find(({record: [e]}) => e === "programs"); // n = change, e = collection
  return n && (t = n.record[1]) != null ? t : null
}

// src/editor/answer.ts
function Dn(e, t) { // Dn = openSuggestions, e = _0, t = _1
  return f(this, arguments, function*({editor: e, source: t}, n) {
    let i = n ? yield e.read(n) : null; // i = page, n = talk, e = editor
    return (i == null ? void 0 : i.kind) === "page" ? Sn(i.text).proposals.filter(({state: e, page: n}) => e === "open" && n === t) : []
  })
}

function Rn(e, t, n) { // Rn = changesToday, e = _0, t = _1, n = _2
  return f(this, arguments, function*({editor: e, source: t}, n, {base: i, changes: r}) {
    let l = i === n.revision ? n : yield e.read(t, i), s = tn(l.kind === "page" && l.title === n.title ? l.text : n.text, r, n.text), a = s ? [ ...s.changes, ...s.conflicts.flatMap(({takeMine: e}) => e) ] : []; // l = then, i = base, n = page, e = takeMine, t = source, s = merged, tn = merge, r = changes, a = all
    return {
      kind: "ready",
      page: n,
      changes: X(n.text, In(n, a)) || [],
      isWhole: s !== null && !s.refused.length
    }
  })
}

function Bn(e, t, n, i, r, l, s) { // Bn = answerSuggestion, e = _0, t = _1, n = _2, i = _3, r = _4, l = _5, s = _6
  return f(this, arguments, function*({editor: e, store: t, fail: n, crash: i}, r, {id: l}, s, a, o, d) {
    let u = s === "declined" ? a : `${d(s === "taken" ? "edit-answer-taken" : "edit-answer-partly")} ${a}`, c = yield jn(e, r, e => function(e, t, n, i, r = 0) { // u = answer, s = state, a = reply, d = msg, c = result, jn = editTalk, e = wikitext, r = revision, t = id, n = state, i = reply
      let l = new RegExp(xn); // l = pattern, xn = PATTERN
      for (let s = l.exec(e); s; s = l.exec(e)) { // s = found, l = pattern, e = wikitext
        let {index: l, 0: a, 2: o, 3: d} = s, u = o === "open" && d !== void 0 ? wn(d) : null; // l = index, a = block, o = before, d = text, s = found, u = content, wn = readContent
        if (u && On(u) === t) {
          let t = e.slice(l + a.length), s = t.search(/^==?(?!=)/m), o = s < 0 ? t : t.slice(0, s); // t = rest, e = wikitext, l = index, a = block, s = end, o = section
          return `${e.slice(0, l)}${a.replace('data-state="open"', `data-state="${n}"`)}${o.trimEnd()}\n: ${on(i)}${r ? ` [[Special:Diff/${r}]]` : ""} ${vn}\n${s < 0 ? "" : `\n${t.slice(s)}`}`
        }
      }
      return null
    }(e, l, s, u, o), d("edit-answer-summary")).catch(i), f = (c == null ? void 0 : c.kind) === "saved" || (c == null ? void 0 : c.kind) === "unchanged";
    return f ? t.set({
      suggestions: t.get().suggestions.filter(e => e.id !== l)
    }) : n({
      kind: "answer"
    }), f
  })
}

// src/edit/left-out.ts
function Fn(e) { // Fn = keyOf, e = change
  return we(e.record, e.kind === "edit" ? e.field : null)
}

function Nn(e, t) { // Nn = textOf, e = changes, t = key
  return JSON.stringify(e.filter(e => Fn(e) === t))
}

function Wn(e, t, n) { // Wn = toggled, e = leftOut, t = changes, n = key
  let i = new Map(e); // i = next, e = leftOut
  return i.delete(n) ? i : i.set(n, Nn(t, n))
}

function zn(e, t) { // zn = stillLeftOut, e = leftOut, t = changes
  return new Map(Array.from(e).filter(([e, n]) => Nn(t, e) === n))
}

// src/editor/lists-record.ts
function qn(e) { // qn = listsRecord, e = text
  let t = A(e); // t = page, A = parseJson, e = text
  return C(t) ? u(d({}, t), {
    programs: void 0
  }) : null
}

// src/editor/new-terms.ts
function Un(e, t, n, i) { // Un = termChanges, e = base, t = record, n = newTerms, i = language
  return n.filter(({vocabulary: e, id: n}) => Je(t[e]).includes(n)).map(({vocabulary: t, id: n, label: r}) => { // n = id, Je = listOf, t = record, e = vocabulary
    var l; // l = _a
    let s = function({text: e}, t) { // s = ids, e = text, t = vocabulary
      let n = L(L(L(A(e), "vocabularies"), t), "terms"); // n = terms, L = fieldOf, A = parseJson, e = text, t = vocabulary
      return C(n) ? Object.keys(n) : []
    }(e, t);
    return {
      kind: "add",
      record: [ "vocabularies", t, "terms", n ],
      value: {
        label: {
          [i]: r
        }
      },
      after: (l = s[s.length - 1]) != null ? l : null
    }
  })
}

function Jn(e) { // Jn = newTermsIn, e = changes
  return e.flatMap(e => { // e = change
    let [t, n, , i] = e.record, r = e.kind === "add" && L(e.value, "label"), [l] = C(r) ? Object.values(r) : []; // t = collection, n = vocabulary, i = id, e = change, r = label, L = fieldOf, l = text, C = isObject
    return t === "vocabularies" && n !== void 0 && i !== void 0 && typeof l == "string" ? [ {
      vocabulary: n,
      id: i,
      label: l
    } ] : []
  })
}

function Hn(e, t, n) { // Hn = withNewTerms, e = labels, t = newTerms, n = language
  return u(d({}, e), {
    term: (i, r) => { // i = facet, r = term
      let l = t.find(({vocabulary: e, id: t}) => e === i && t === r); // l = found, t = id, e = vocabulary, i = facet, r = term
      return l ? {
        text: l.label,
        language: n
      } : e.term(i, r)
    }
  })
}

// src/editor/draft-tools.ts
var Kn = { // Kn = DRAFT_TOOLS
  findRecord: Mn,
  listsRecord: qn,
  newTermsIn: Jn,
  positionIn: En,
  programOf: Pn,
  textWith: In
};

// src/editor/program-actions.ts
var Vn = [ "notice", "end", "materials", "followedBy" ]; // Vn = LEFT_AFTER_END

function Yn({title: e}) { // Yn = titleOf, e = title
  let t = typeof e == "object" && e ? Object.values(e)[0] : e; // t = text, e = title
  return typeof t == "string" ? t : ""
}

// src/edit/summary.ts
var Gn = [ "added", "removed", "changed", "moved" ]; // Gn = ORDER

function Qn({kind: e, rows: t}) { // Qn = fieldsOf, e = kind, t = rows
  let n = new Map; // n = names
  for (let {field: i} of e === "changed" ? t : []) { // i = field, e = kind, t = rows
    let [e = ""] = i; // e = name, i = field
    n.set(e, [ ...n.get(e) || [], i ])
  }
  return [ ...n ].map(([e, t]) => ({
    name: e,
    paths: t
  }))
}

function Xn(e, t) { // Xn = createdText, e = page, t = msg
  return t("edit-created", `[[${e}]]`)
}

// src/editor/suggestion-actions.ts
function Zn(e, {context: t, wikiContext: n, focus: i, focusHeading: r, confirm: l, close: s, loadMore: a, more: o, loadLists: c, prepareLists: g}) { // Zn = createActions, e = session, t = context, n = wikiContext, i = focus, r = focusHeading, l = confirm, s = close, a = loadMore, o = more, c = loadLists, g = prepareLists
  let {store: p} = e, m = "", h = 0, v = () => t().list.talk || "", x = () => { // p = store, e = session, m = lastField, h = lastTime, v = talk, t = context, x = snapshot
    let {record: e, after: t, newTerms: n, isRemoved: i} = p.get(); // e = record, t = after, n = newTerms, i = isRemoved, p = store
    return {
      record: e,
      after: t,
      newTerms: n,
      isRemoved: i
    }
  }, y = t => { // y = step, t = change
    m = "", e.setRecord(u(d({}, t), {
      past: [ ...p.get().past, x() ],
      future: []
    }))
  }, k = t => Ce(e.base.text, In(e.base, t)) || [], w = () => k(e.changes()), $ = () => `${function(e, t) {
    let {msg: n} = e, i = function(e) {
      let t = e.map(e => {
        let {kind: t, record: n, title: i} = e;
        return {
          kind: t,
          of: n.length ? n[n.length - 2] : "page",
          record: n,
          title: i,
          fields: Qn(e)
        }
      });
      return Gn.reduce((e, n) => e.concat(t.filter(e => e.kind === n)), [])
    }
    // src/editor/summary-text.ts
    (t).map(({kind: t, record: i, title: r, fields: l}) => {
      let s = n(`edit-kind-${t}`, ke(e, i, r)), a = l.map(({name: t, paths: n}) => {
        let i = n.map(([, e]) => e).filter(Boolean);
        return ve(e, t) + (i.length && e.fields.some(e => e.name === t && /text/.test(e.control)) ? ` (${i.join(", ")})` : "")
      });
      return a.length ? `${s}: ${a.join(", ")}` : s
    }).join("; ");
    return i.length > 490 ? `${i.slice(0, 490)}\u2026` : i
  }(n(), w())}${p.get().suggestion ? ` ([[${v()}]])` : ""}`, O = () => { // n = wikiContext, w = differencesNow, p = store, v = talk, O = showReview
    let t = e.allChanges(); // t = all, e = session
    p.set({
      leftOut: zn(p.get().leftOut, t)
    }), e.settle();
    let {ownSummary: n, isSuggestion: i} = p.get(); // n = ownSummary, i = isSuggestion, p = store
    p.set({
      step: "review",
      differences: k(t),
      trouble: null,
      summary: n != null ? n : i ? "" : $()
    }), r()
  }, _ = () => e.isUnsaved() && !l(t().msg("edit-cancel-question")), C = function(e, {talk: t, showReview: n, focusHeading: i, wantsToKeep: r, automaticSummary: l, wikiWords: s}) {
    let {store: a} = e, o = "", d = new Map, u = e => { // a = store, e = change, o = suggested, d = kept, u = keep
      a.set(e);
      let {suggestion: t, reply: n, leftOut: i} = a.get(); // t = suggestion, n = reply, i = leftOut, a = store
      d.set(t ? t.id : "", {
        reply: n,
        leftOut: i
      })
    };
    return {
      stateAfterSaving: () => In(e.base, e.changes()) === o ? "taken" : "partly",
      openSuggestion: t => f(null, null, function*() {
        var i; // i = _a
        let l = r() ? null : yield function(e, t) { // l = found, r = wantsToKeep, e = session, t = suggestion
          return f(this, null, function*() {
            let n = yield e.editor.read(e.source); // n = page, e = session
            return n.kind === "failed" ? n : Rn(e, n, t)
          })
        }(e, t);
        if ((l == null ? void 0 : l.kind) === "failed") e.fail(l); else if (l) {
          let {page: r, changes: s, isWhole: u} = l; // r = page, s = changes, u = isWhole, l = found
          o = In(r, s), e.beginWith(r, s, t), a.set((i = d.get(t.id)) != null ? i : {}), n(), 
          a.set({
            trouble: u ? null : {
              kind: "stale"
            }
          })
        }
      }),
      create: (t, i, r) => { // t = base, i = changes, r = page
        e.beginWith(t, i), n(), a.set({
          summary: Xn(r, s())
        })
      },
      toggle: t => { // t = key
        let {leftOut: n, summary: i} = a.get(), r = i === l(); // n = leftOut, i = summary, a = store, r = isAutomatic, l = automaticSummary
        u({
          leftOut: Wn(n, e.allChanges(), t)
        }), r && a.set({
          summary: l()
        }), e.settle()
      },
      setReply: e => u({
        reply: e
      }),
      decline: () => f(null, null, function*() {
        let {suggestion: n, reply: r, isBusy: l} = a.get(); // n = suggestion, r = reply, l = isBusy, a = store
        n && !l && (a.set({
          isBusy: !0,
          trouble: null
        }), (yield Bn(e, t(), n, "declined", r, 0, s())) && (e.beginEmpty(), i()))
      })
    }
  }
  // src/editor/actions.ts
  (e, {
    talk: v,
    showReview: O,
    focusHeading: r,
    wantsToKeep: _,
    automaticSummary: $,
    wikiWords: () => n().msg
  }), S = n => { // S = refuse, n = kind
    i(`${t().idPrefix}-${n}`), e.fail({
      kind: n
    })
  }, j = () => f(null, null, function*() {
    let t = yield a(); // t = isThere, a = loadMore
    return t ? p.set({}) : e.fail({
      kind: "failed",
      failure: "network",
      words: ""
    }), t
  }), A = () => f(null, null, function*() {
    (yield c(A)) && p.get().step === "form" && !_() && (e.begin(e.base, null, null, {
      isLists: !0
    }), r())
  }), L = () => { // L = draftActions
    var t; // t = _a
    return (t = o()) == null ? void 0 : t.createDraftActions(e, {
      step: y,
      loadLists: c,
      wantsToKeep: _,
      differencesNow: w,
      showReview: O,
      focusHeading: r
    }, Kn)
  }, M = () => f(null, null, function*() {
    let {suggestion: t, reply: i} = p.get(), l = C.stateAfterSaving(); // t = suggestion, i = reply, p = store, l = state, C = suggestionActions
    // src/editor/save-session.ts
    yield function(e, t) {
      return f(this, null, function*() {
        let {store: n, editor: i, source: r} = e, {summary: l, decisions: s, captcha: a, captchaAnswer: o} = n.get(); // n = store, i = editor, r = source, e = session, l = summary, s = decisions, a = captcha, o = captchaAnswer
        n.set({
          isBusy: !0,
          trouble: null
        });
        let u = yield rn(i, d({ // u = outcome, rn = saveChanges, i = editor, d = __spreadValues
          title: r,
          base: e.base,
          changes: e.changes(),
          summary: l,
          decisions: s
        }, a && {
          captcha: {
            id: a.id,
            answer: o
          }
        }));
        switch (n.set({
          captcha: null,
          captchaAnswer: ""
        }), u.kind) {
         case "saved":
         case "unchanged":
          e.base = u, e.newest = u.text, e.dropDraft(), n.set({
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
            let e = u.conflicts.map(nn); // e = keys, u = outcome, nn = conflictKey
            n.set({
              step: "conflicts",
              isBusy: !1,
              conflicts: u.conflicts,
              decisions: new Map(Array.from(n.get().decisions).filter(([t]) => e.includes(t)))
            }), t();
            break
          }

         case "captcha":
          n.set({
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
    (e, r), p.get().step === "conflicts" && !(yield j()) && p.set({
      step: "review"
    });
    let s = p.get(); // s = after, p = store
    t && s.step === "saved" && (yield Bn(e, v(), t, l, i, s.saved ? s.saved.revision : 0, n().msg))
  }), T = () => { // T = undo
    let {past: t, future: n, isRemoved: i} = p.get(), l = t[t.length - 1]; // t = past, n = future, i = isRemoved, p = store, l = before
    l && (m = "", e.setRecord(u(d({}, l), {
      past: t.slice(0, -1),
      future: [ ...n, x() ],
      step: "form"
    })), i && (e.settle(), r()))
  };
  return u(d(u(d({
    change: (t, n, i = !1) => { // t = name, n = value, i = continues
      let {record: r, past: l, isIdAutomatic: s, original: a, isLists: o} = p.get(), d = i && m === t && Date.now() - h < 1500; // r = record, l = past, s = isIdAutomatic, a = original, o = isLists, p = store, d = isSame, i = continues, m = lastField, t = name, h = lastTime
      m = t, h = Date.now();
      let u = Lt(r, t, n), c = s && !a && !o && t !== "id"; // u = next, Lt = withField, r = record, t = name, n = value, c = isAutomatic, s = isIdAutomatic, a = original, o = isLists
      e.setRecord({
        record: c && t === "title" ? Lt(u, "id", Tt(Yn(u), e.usedIds())) : u,
        isIdAutomatic: c,
        past: d ? l : [ ...l, x() ],
        future: []
      })
    },
    replace: e => y({
      record: e,
      isIdAutomatic: !1
    })
  }, function(e, {context: t, focus: n, focusHeading: i}, r) {
    let {store: l} = e; // l = store, e = session
    return {
      move: e => r({
        after: e
      }),
      retire: () => {
        let {record: e} = l.get(), {end: i} = e; // e = record, l = store, i = end
        n(`${t().idPrefix}-end`), r({
          only: Vn,
          record: u(d({}, e), {
            status: "past",
            end: typeof i == "string" && i && i <= b() ? i : b()
          })
        })
      },
      showAll: () => {
        i(), l.set({
          only: []
        })
      },
      duplicate: () => {
        let {record: i} = l.get(); // i = record, l = store
        e.begin(e.base, null, u(d({}, i), {
          id: Tt(Yn(i), e.usedIds())
        }), {
          after: Ln(i)
        }), n(`${t().idPrefix}-title`), l.set({})
      },
      findPages: t => f(null, null, function*() {
        var n; // n = _a
        let i = yield (n = e.finder) == null ? void 0 : n.findPages(t); // i = answer, n = _a, e = session, t = link
        return i && l.set({
          missing: new Set([ ...l.get().missing, ...i.missing ])
        }), i ? i.found : []
      }),
      findLanguages: t => f(null, null, function*() {
        var n, i; // n = _a, i = _b
        return (i = yield (n = e.finder) == null ? void 0 : n.findLanguages(t)) != null ? i : []
      })
    }
  }(e, {
    context: t,
    focus: i,
    focusHeading: r
  }, y)), {
    showVersion: (t, n) => { // t = base, n = record
      let i = Ln(n); // i = id, Ln = idOf, n = record
      e.begin(t, Mn(t.text, i) ? i : null, null), y({
        record: n,
        isIdAutomatic: !1
      }), e.settle()
    },
    addTerm: (e, n) => { // e = vocabulary, n = label
      let {record: i, newTerms: r} = p.get(), l = function({list: e, labels: t}, n, i, r) { // i = vocabulary, r = label, p = store, l = term, e = list, t = labels, n = newTerms
        var l, s; // l = _a, s = _b
        let a = n.filter(e => e.vocabulary === i).map(({id: e}) => e), o = [ ...Array.from((s = (l = e.vocabularies.get(i)) == null ? void 0 : l.terms.keys()) != null ? s : []), ...a ], d = o.find(e => t.term(i, e).text.toLowerCase() === r.toLowerCase()); // a = others, n = newTerms, e = id, i = vocabulary, o = ids, s = _b, l = _a, d = same, t = labels, r = label
        return d != null ? d : {
          vocabulary: i,
          id: Tt(r, o),
          label: r
        }
      }(t(), r, e, n), [s, a] = typeof l == "string" ? [ l, r ] : [ l.id, [ ...r, l ] ], o = Je(i[e]);
      y({
        newTerms: a,
        record: Lt(i, e, o.includes(s) ? o : [ ...o, s ])
      })
    },
    loadMore: j,
    prepareLists: g,
    editLists: A,
    remove: () => {
      y({
        isRemoved: !0
      }), O()
    },
    undo: T,
    redo: () => {
      let {past: t, future: n} = p.get(), i = n[n.length - 1]; // t = past, n = future, p = store, i = next
      i && (m = "", e.setRecord(u(d({}, i), {
        past: [ ...t, x() ],
        future: n.slice(0, -1)
      })), i.isRemoved && O())
    },
    review: () => {
      let {original: t, record: n, isLists: i} = p.get(), r = Ln(n).trim(); // t = original, n = record, i = isLists, p = store, r = id, Ln = idOf
      i ? O() : At(t, n).title === void 0 ? S("title") : !t && (!Ne.test(r) || e.usedIds().includes(r)) ? S("id") : O()
    },
    back: () => {
      let {record: t, given: n, isRemoved: i} = p.get(); // t = record, n = given, i = isRemoved, p = store
      if (i) {
        T();
        return
      }
      n && !Ln(t) ? e.beginEmpty() : (p.set({
        step: "form",
        given: null,
        trouble: null
      }), e.settle()), r()
    },
    setSummary: e.setSummary,
    answerCaptcha: e => p.set({
      captchaAnswer: e
    }),
    decide: (e, t) => p.set({
      decisions: new Map([ ...p.get().decisions, [ e, t ] ])
    }),
    save: () => f(null, null, function*() {
      p.get().isBusy || (e.keep(), yield p.get().isSuggestion ? function(e, t, n) {
        return f(this, null, function*() {
          let {store: i, editor: r, source: l} = e, {summary: s, captcha: a, captchaAnswer: o, differences: d} = i.get(), u = { // i = store, r = editor, l = source, e = session, s = summary, a = captcha, o = captchaAnswer, d = differences, u = content
            page: l,
            base: e.base.revision,
            changes: e.changes()
          }, c = on(t.msg("edit-suggestion", d.map(({record: e, title: n}) => ke(t, e, n)).join(", ").slice(0, 150)));
          i.set({
            isBusy: !0,
            trouble: null
          });
          let f = _n(u), g = `== ${c} ==\n${function(e, t, n) {
            let i = n.split(/\n\s*\n/).map(on).filter(Boolean);
            return [ ...t.map(e => `* ${on(e)}`), un, kn(e), "</pre>", `${i.join("\n\n")} ${vn}`.trim() ].join("\n")
          }(u, function({store: e}, t) {
            let {msg: n} = t;
            return e.get().differences.flatMap(({kind: e, record: i, title: r, rows: l}) => {
              let s = n(`edit-kind-${e}`, ke(t, i, r)), a = i[0] === "programs" && e !== "removed" ? l : [];
              return a.length ? a.map(({field: i, from: r, to: l}) => {
                let a = [ ...e === "added" ? [] : [ ye(t, i, r) ], ye(t, i, l) ];
                return `${s}: ${be(t, i)}: ${a.join(` ${n("edit-arrow")} `)}`
              }) : [ s ]
            })
          }(e, t), s)}`, p = yield jn(r, t.list.talk || "", e => Sn(e).proposals.some(e => e.id === f && e.state === "open") ? null : `${e}\n\n${g}`.trim(), `/* ${c} */`, a ? {
            id: a.id,
            answer: o
          } : void 0);
          switch (i.set({
            captcha: null,
            captchaAnswer: ""
          }), p.kind) {
           case "saved":
           case "unchanged":
            e.dropDraft(), i.set({
              step: "saved",
              isBusy: !1,
              saved: null
            }), e.settle(), n();
            break;

           case "captcha":
            i.set({
              captcha: p,
              isBusy: !1
            });
            break;

           default:
            e.fail(p.kind === "conflict" ? {
              kind: "busy"
            } : p)
          }
        })
      }(e, n(), r) : M())
    }),
    cancel: () => {
      _() || (e.isUnsaved() && e.dropDraft(), s())
    },
    close: s
  }), C), {
    takeDraft: e => f(null, null, function*() {
      var t; // t = _a
      return (t = L()) == null ? void 0 : t.takeDraft(e)
    }),
    dropDraft: e => { // e = offer
      var t; // t = _a
      return (t = L()) == null ? void 0 : t.dropDraft(e)
    },
    focus: i
  })
}

// src/editor/attempt-with.ts
function ei(e) { // ei = attemptWith, e = onException
  return t => { // t = act
    try {
      let n = t(); // n = result, t = act
      return n instanceof Promise ? n.catch(e) : n
    } catch (t) {
      e(t)
    }
  }
}

var ti = m(8); // ti = createLabels, m = at

var ni = m(42); // ni = createFormat, m = at

var ii = m(43), ri = m(44), li = m(45); // ii = chooseLanguage, m = at, ri = FALLBACK_LANGUAGE, li = KEYS_ONLY

var si = m(47); // si = createMessages, m = at

// src/editor/english.ts
var ai = new Map(Object.entries({ // ai = ENGLISH
  "edit-add": "Add",
  "edit-add-date": "Add a date",
  "edit-add-material": "Add a material",
  "edit-add-of": "Add: $1",
  "edit-add-program": "Add a program",
  "edit-after": "After \u201c$1\u201d",
  "edit-answer-partly": "Saved in part, thank you.",
  "edit-answer-summary": "Answered a suggestion",
  "edit-answer-taken": "Saved, thank you.",
  "edit-approximate": "approximately",
  "edit-arrow": "\u2192",
  "edit-back": "Back to the form",
  "edit-cancel": "Cancel",
  "edit-cancel-question": "Discard your changes?",
  "edit-choose": "Search or choose",
  "edit-close": "Close",
  "edit-create": "Create the data page",
  "edit-created": "Created from the list on $1",
  "edit-delete": "Delete the program",
  "edit-down": "Down",
  "edit-down-of": "Down: $1",
  "edit-duplicate": "Duplicate",
  "edit-ended": "It has ended",
  "edit-failed-network": "The connection failed. Nothing is lost: save again when you are online.",
  "edit-failed-other": "The wiki did not save this. Your text is kept in this browser.",
  "edit-failed-server": "The wiki answered with an error. Save again in a minute.",
  "edit-failed-timeout": "The answer took too long. Save again; if it was saved already, it is not saved twice.",
  "edit-failed-title": "The program needs a title.",
  "edit-field-aliases": "Other names",
  "edit-field-broader": "Belongs to",
  "edit-field-bundle": "Page with translations",
  "edit-field-dates": "Dates",
  "edit-field-duration": "Duration",
  "edit-field-enabled": "Explorer",
  "edit-field-end": "End",
  "edit-field-facets": "Filters",
  "edit-field-followedBy": "Followed by",
  "edit-field-help": "Explanation",
  "edit-field-id": "Name in links",
  "edit-field-in": "$1 ($2)",
  "edit-field-include": "Pages with more programs",
  "edit-field-interpreted": "Interpretation",
  "edit-field-join": "How to take part",
  "edit-field-label": "Name",
  "edit-field-language": "Languages",
  "edit-field-matchesAll": "Fits every choice",
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
  "edit-field-talk": "Talk page",
  "edit-field-team": "Run by",
  "edit-field-terms": "Terms",
  "edit-field-title": "Title",
  "edit-first": "First",
  "edit-group-about": "About the program",
  "edit-group-materials": "Materials",
  "edit-group-record": "About this record",
  "edit-group-related": "Related programs",
  "edit-group-size": "Time and people",
  "edit-group-when": "When",
  "edit-group-who": "What it is about, and for whom",
  "edit-item": "$1 $2",
  "edit-json": "JSON",
  "edit-kind-added": "Added \u201c$1\u201d",
  "edit-kind-changed": "Changed \u201c$1\u201d",
  "edit-kind-moved": "Moved \u201c$1\u201d",
  "edit-kind-removed": "Removed \u201c$1\u201d",
  "edit-language-of": "Language: $1",
  "edit-lists": "Edit the lists of terms",
  "edit-lists-loading": "Loading the lists \u2026",
  "edit-loading": "Loading the data page \u2026",
  "edit-log-in": "Log in",
  "edit-new-term": "New term: $1",
  "edit-no-changes": "There are no changes.",
  "edit-none": "none",
  "edit-not-chosen": "\u201c$1\u201d is not in the list. Choose an entry of the list.",
  "edit-options": "{{PLURAL:$1|$1 option|$1 options}}",
  "edit-page-missing": "The page \u201c$1\u201d does not exist.",
  "edit-part-end": "End",
  "edit-part-label": "Text",
  "edit-part-least": "Shortest",
  "edit-part-link": "Link",
  "edit-part-most": "Longest",
  "edit-part-start": "Start",
  "edit-part-until": "Last day to join",
  "edit-preview": "The list below shows your changes. Nobody else sees them until you save.",
  "edit-redo": "Redo",
  "edit-remove": "Remove",
  "edit-remove-of": "Remove: $1",
  "edit-review": "Show changes and save",
  "edit-save": "Save changes",
  "edit-saved": "Your changes are saved.",
  "edit-saving": "Saving \u2026",
  "edit-see-card": "See it in the list",
  "edit-show-all": "Show all fields",
  "edit-status-from-dates": "follows from the dates",
  "edit-suggest": "Send the suggestion",
  "edit-suggestion": "Suggestion: $1",
  "edit-suggestions": "Suggestions waiting ($1)",
  "edit-summary": "Summary of your edit",
  "edit-summary-help": "It is shown in the history of the data page.",
  "edit-title": "Edit \u201c$1\u201d",
  "edit-today": "Today",
  "edit-translate": "Other languages",
  "edit-translate-missing": "Other languages ({{PLURAL:$1|$1 is missing|$1 are missing}})",
  "edit-undo": "Undo",
  "edit-unsaved": "Not saved yet.",
  "edit-up": "Up",
  "edit-up-of": "Up: $1"
}));

var oi = m(72); // oi = parseJsonObject, m = at

// src/editor/load-texts.ts
function di(e, t) { // di = readTexts, e = wiki, t = name
  return f(this, null, function*() {
    try {
      let {pages: [n]} = yield e.readPages([ `Module:Program explorer/i18n/${t}.json` ], [], null); // n = page, e = wiki, t = name
      return new Map(Object.entries(oi(n ? n.text : "")).filter(e => typeof e[1] == "string"))
    } catch (e) {
      return new Map
    }
  })
}

function ui(e, t) { // ui = loadTexts, e = wiki, t = language
  return f(this, null, function*() {
    return t === li || t === ri ? new Map : di(e, `editor/${t}`)
  })
}

// src/editor/wiki-languages.ts
// src/editor/context.ts
function ci({messages: {language: e}}, t, n = ai) { // ci = createWords, e = language, t = texts, n = english, ai = ENGLISH
  return {
    msg: si({
      language: e,
      texts: t
    }, n),
    texts: t
  }
}

function fi(e, t) { // fi = loadWikiWords, e = wiki, t = languages
  return f(this, null, function*() {
    let n = ii(t), i = yield ui(e, n); // n = language, ii = chooseLanguage, t = languages, i = texts, ui = loadTexts, e = wiki
    return si({
      language: i.size ? n : ri,
      texts: i
    }, ai)
  })
}

function gi(e) { // gi = loadWikiContext, e = subject
  return f(this, null, function*() {
    let {environment: {wiki: t}, messages: n} = e, i = function({environment: {wiki: {contentLanguage: e}}, host: {root: t, fallbacks: n}}) { // t = root, n = fallbacks, e = contentLanguage, i = languages
      return [ e, ...t.lang === e ? n : [ e.replace(/-.*/, "") ] ]
    }(e), r = ii(i);
    if (r === n.language) return e => e;
    let [l, s] = yield Promise.all([ fi(t, i), di(t, r) ]); // l = msg, s = texts, fi = loadWikiWords, t = wiki, i = languages, di = readTexts, r = language
    return e => u(d(d({}, e), s.size && u(d({}, pi(t, {
      language: r,
      texts: s
    }, e.list, i)), {
      languages: new Map
    })), {
      msg: l
    })
  })
}

function pi(e, t, n, i = e.languages) { // pi = listContext, e = wiki, t = messages, n = list, i = languages
  let r = si(t), {language: l} = t, s = ni(l, r); // r = words, si = createMessages, t = messages, l = language, s = format, ni = createFormat
  return {
    list: n,
    format: s,
    labels: ti(n, r, s, i, e.contentLanguage, l),
    fields: Fe(Array.from(n.vocabularies.keys()))
  }
}

// src/editor/permission.ts
var mi = [ "protected", "denied", "blocked" ]; // mi = CAN_SUGGEST

function hi(e, t, n) { // hi = readPermission, e = _0, t = _1, n = _2
  return f(this, arguments, function*(e, {refusal: t, publicAs: n}, i) {
    let r = t && i && mi.includes(t.failure) ? yield e.read(i) : null; // r = page, t = refusal, i = talk, mi = CAN_SUGGEST, e = editor
    return (r == null ? void 0 : r.kind) === "page" && r.refusal ? {
      isSuggestion: !1,
      publicAs: n,
      trouble: u(d({}, r.refusal), {
        failure: "nowhere"
      })
    } : r ? {
      isSuggestion: !0,
      publicAs: n,
      trouble: null
    } : {
      isSuggestion: !1,
      publicAs: n,
      trouble: t
    }
  })
}

var vi = m(11); // vi = createStore, m = at

// src/edit/draft.ts
// src/editor/draft-storage.ts
function bi(e, t) { // bi = createDraftStorage, e = storage, t = owner
  let n = function({page: e, user: t}) { // n = all, e = page, t = user
    return `programExplorer-draft-${JSON.stringify([ e, t ])}`
  }(t), i = `${n}${Math.random().toString(36).slice(2)}-`, r = 0, l = () => i + String(r), s = (e, t) => { // t = otherwise, i = prefix, n = all, r = count, l = keyNow, s = attempt, e = act
    try {
      return e()
    } catch (e) {
      return t
    }
  }, a = t => s(() => e().removeItem(t), void 0);
  return {
    getStorage: e,
    prefix: i,
    key: l,
    renew: () => {
      r++
    },
    keep: n => { // n = draft
      let i = function({page: e, user: t, base: n, time: i, changes: r, summary: l}) { // i = time, e = page, t = user, n = base, r = changes, l = summary
        return r.length ? JSON.stringify({
          format: 1,
          page: e,
          user: t,
          base: n,
          time: i,
          changes: r,
          summary: l
        }) : null
      }(u(d(d({}, n), t), {
        time: Date.now()
      }));
      return i === null ? (a(l()), !0) : s(() => (e().setItem(l(), i), !0), !1)
    },
    keys: () => s(() => Object.keys(e()).filter(e => e.startsWith(n)), []),
    read: n => { // n = key
      let i = function(e, {page: t, user: n}) { // i = found, e = text, t = page, n = user
        if (e === null) return {
          kind: "none"
        };
        let i = A(e), [r, l, s] = [ L(i, "base"), L(i, "time"), L(i, "summary") ], a = pn(L(i, "changes")); // i = raw, A = parseJson, e = text, r = base, l = time, s = summary, L = fieldOf, a = changes, pn = readChanges
        return L(i, "format") !== 1 || !a || typeof r != "number" || typeof l != "number" ? {
          kind: "unreadable"
        } : L(i, "page") !== t || L(i, "user") !== n ? {
          kind: "foreign"
        } : a.length ? {
          kind: "ready",
          draft: d({
            page: t,
            user: n,
            base: r,
            time: l,
            changes: a
          }, typeof s == "string" && {
            summary: s
          })
        } : {
          kind: "none"
        }
      }(s(() => e().getItem(n), null), t);
      return i.kind === "ready" ? i.draft : null
    },
    remove: a
  }
}

var xi = m(93); // xi = pickText, m = at

// src/editor/preview.ts
var yi = "program-explorer--unsaved"; // yi = UNSAVED

// src/editor/session.ts
var ki = { // ki = START
  step: "loading",
  original: null,
  record: {},
  after: void 0,
  isLists: !1,
  ids: [],
  only: [],
  missing: new Set,
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
  leftOut: new Map,
  suggestions: [],
  suggestion: null,
  reply: "",
  differences: [],
  summary: "",
  conflicts: [],
  decisions: new Map,
  ownSummary: null,
  offers: [],
  saved: null
};

function wi(e, t, n, i) { // wi = createSession, e = editor, t = subject, n = storage, i = unsavedText
  let {source: r} = t, l = vi(ki), s = function(e, t, n, i) { // r = source, t = onProblems, l = store, vi = createStore, ki = START, s = preview, e = page, n = programId, i = unsavedText
    let {environment: {wiki: r}, host: {root: l}, messages: {language: s}, text: a, explorer: o, listOf: f, problemsOf: g} = e, p = "", m = { // r = wiki, l = root, s = language, a = loaded, o = explorer, e = page, p = latest, m = drawn
      text: a,
      isUnsaved: !1
    }, h = (e, t) => { // h = update, e = text, t = isUnsaved
      if (e === m.text && t === m.isUnsaved) return;
      let l = f(e); // l = next, f = listOf, e = text
      l && (m = {
        text: e,
        isUnsaved: t
      }, o.update(t ? (e => { // o = explorer, t = isUnsaved, e = _a
        var t = e, {programs: l} = t, a = c(t, [ "programs" ]); // t = _b, e = _a, a = others, c = __objRest
        return u(d({}, a), {
          programs: l.map(e => { // l = programs, e = program
            let t = e.notice ? ` ${xi(e.notice, r.languages, r.contentLanguage).text}` : ""; // t = notice, e = program, xi = pickText, r = wiki
            return e.id === n() ? u(d({}, e), {
              notice: new Map([ [ s, i() + t ] ])
            }) : e
          })
        })
      })(l) : l))
    };
    return {
      draw: (e, i) => { // e = text, i = isUnsaved
        p = e, h(e, i), l.classList.toggle(yi, i), g(e).then(i => { // p = latest, e = text, h = update, i = problems, l = root, yi = UNSAVED, g = problemsOf
          if (p === e) {
            let r = n(); // r = id, n = programId
            t(i.filter(({path: [t, n]}) => r === null ? t !== "programs" && t !== "include" : t === "programs" && n === function(e, t) {
              let n = L(A(e), "programs"); // n = programs, L = fieldOf, A = parseJson, e = text
              return Array.isArray(n) ? n.findIndex(e => L(e, "id") === t) : -1
            }(e, r)))
          }
        }, e => r.log("The problems of the data cannot be found.", e))
      },
      end: e => { // e = text
        p = "", l.classList.remove(yi), h(e, !1)
      }
    }
  }(t, e => l.set({
    problems: e
  }), () => l.get().isLists ? null : Ln(l.get().record), i), a = 0, o = 0, f = () => { // l = store, Ln = idOf, i = unsavedText, a = timer, o = lastKept, f = later
    window.clearTimeout(a), a = window.setTimeout(() => ei(p.crash)(p.settle), 400), 
    Date.now() - o > 1e3 && p.keep()
  }, g = () => { // g = fresh
    let {offers: e, isSuggestion: t, publicAs: n, suggestions: i} = l.get(); // e = offers, t = isSuggestion, n = publicAs, i = suggestions, l = store
    return u(d({}, ki), {
      offers: e,
      isSuggestion: t,
      publicAs: n,
      suggestions: i
    })
  }, p = {
    editor: e,
    source: r,
    store: l,
    drafts: bi(n, {
      page: r,
      user: e.user
    }),
    base: {
      text: "",
      revision: 0
    },
    newest: t.text,
    more: null,
    lists: null,
    finder: null,
    changes: () => function(e, t) {
      let n = zn(e, t); // n = keys, zn = stillLeftOut, e = leftOut, t = changes
      return t.filter(e => !n.has(Fn(e)))
    }(l.get().leftOut, p.allChanges()),
    allChanges: () => {
      var e, n; // e = _a, n = _b
      let {original: i, record: r, after: s, isLists: a, isRemoved: o, newTerms: d, given: u} = l.get(); // i = original, r = record, s = after, a = isLists, o = isRemoved, d = newTerms, u = given, l = store
      return u != null ? u : a ? (n = (e = p.lists) == null ? void 0 : e.listsChanges(p.base.text, r)) != null ? n : [] : o ? function({text: e}, t) {
        var n; // n = _a
        if (!t) return [];
        let i = An(e).map(Ln), r = Ln(t); // i = ids, An = programRecords, e = text, Ln = idOf, r = id, t = original
        return [ {
          kind: "remove",
          record: [ "programs", r ],
          value: t,
          after: (n = i[i.indexOf(r) - 1]) != null ? n : null
        } ]
      }(p.base, i) : [ ...Un(p.base, r, d, t.environment.wiki.contentLanguage), ...Tn(p.base, i, r, s) ]
    },
    isUnsaved: () => {
      let {step: e, given: t} = l.get(); // e = step, t = given, l = store
      return e !== "saved" && e !== "loading" && !t && p.changes().length > 0
    },
    usedIds: () => An(p.base.text).map(Ln),
    begin: (e, t, n, i = {}) => { // e = base, t = program, n = record, i = more
      var r, s; // r = _a, s = _b
      p.base = e;
      let a = i.isLists ? qn(e.text) : t === null ? null : Mn(e.text, t); // a = original, i = more, qn = listsRecord, e = base, t = program, Mn = findRecord
      if ((t !== null || i.isLists) && !a && !n) {
        p.fail({
          kind: An(e.text).length ? "elsewhere" : "unreadable"
        });
        return
      }
      l.set(u(d(d({}, g()), i), {
        step: "form",
        ids: p.usedIds(),
        original: a,
        record: (r = n != null ? n : a) != null ? r : {
          id: Tt("", p.usedIds()),
          title: ""
        },
        isIdAutomatic: !a && !n
      })), (s = p.finder) == null || s.findMissing(l.get().record).then(e => l.set({
        missing: new Set(e)
      })), p.settle()
    },
    beginWith: (e, t, n) => { // e = base, t = given, n = suggestion
      let i = Pn(t), r = i !== null && t.every(e => function({kind: e, record: [t, n, , i]}, r) { // i = term, Pn = programOf, t = collection, r = program, e = kind, n = id
        return t === "programs" ? n === r : e === "add" && i !== void 0
      }(e, i)) && Mn(In(e, t), i) || {};
      p.base = e, p.newest = e.text, l.set(u(d({}, g()), {
        given: t,
        suggestion: n || null,
        ids: p.usedIds(),
        record: r,
        original: i === null ? null : Mn(e.text, i),
        newTerms: Jn(t),
        after: En(t)
      }))
    },
    beginEmpty: () => {
      l.set(u(d({}, g()), {
        step: "suggestions"
      })), p.settle()
    },
    setRecord: e => { // e = change
      let {trouble: t} = l.get(); // t = trouble, l = store
      l.set(u(d({}, e), {
        trouble: (t == null ? void 0 : t.kind) === "storage" ? t : null,
        saved: null
      })), f()
    },
    setSummary: e => { // e = summary
      l.set({
        summary: e,
        ownSummary: e
      }), f()
    },
    keep: () => {
      let {step: e, given: t, trouble: n, ownSummary: i} = l.get(); // e = step, t = given, n = trouble, i = ownSummary, l = store
      if (t || e === "loading" || e === "suggestions" || e === "saved") return !0;
      o = Date.now();
      let r = p.drafts.keep(d({ // r = isKept, p = session, d = __spreadValues
        base: p.base.revision,
        changes: p.changes()
      }, i !== null && {
        summary: i
      }));
      return (r ? (n == null ? void 0 : n.kind) === "storage" : !n) && l.set({
        trouble: r ? null : {
          kind: "storage"
        }
      }), r
    },
    settle: () => {
      window.clearTimeout(a);
      let {step: e} = l.get(), t = p.changes(), n = e !== "saved" && t.length > 0; // e = step, l = store, t = changes, p = session, n = isUnsaved
      p.keep(), s.draw(n ? In(p.base, t) : p.newest, n)
    },
    dropDraft: () => p.drafts.remove(p.drafts.key()),
    fail: e => l.set({
      trouble: e,
      isBusy: !1
    }),
    crash: e => { // e = error
      t.environment.wiki.log("The editor failed.", e), p.fail({
        kind: "crash"
      })
    },
    end: () => {
      window.clearTimeout(a), s.end(p.newest)
    }
  };
  return p
}

// src/editor/open-editor.tsx
var $i = { // $i = EMPTY_PAGE
  text: ne({
    version: le,
    programs: []
  }),
  revision: 0
};

function Oi(e, t, n, {field: i, record: r} = {}, l = null) { // Oi = openEditor, e = editor, t = dataPage, n = id, i = field, r = record, l = draft
  let s = function(e, t) { // s = subject, e = subject, t = id
    var n, i; // n = _a, i = _b
    let {environment: {wiki: r, load: l}, included: s, text: a, list: o, translate: c} = e, g = (i = (n = o.programs.find(e => e.id === t)) == null ? void 0 : n.source.page) != null ? i : null, p = s.find(({title: e}) => e === g), m = p ? p.text : a, b = e => p ? [ a, s.map(t => t === p ? u(d({}, t), { // r = wiki, l = load, s = included, a = dataText, o = loaded, c = translate, e = text, g = include, i = _b, n = _a, t = one, p = page, m = loadedText, b = textsWith, u = __spreadProps, d = __spreadValues
      text: e
    }) : t) ] : [ e, s ];
    return u(d(d({}, e), p && {
      source: p.title,
      text: m
    }), {
      include: p ? p.title : null,
      listOf: e => { // e = text
        if (e === m) return o;
        let [t, n] = b(e), {list: i} = h(t, v(r), n); // t = main, n = others, b = textsWith, e = text, i = list, h = parseForReaders, v = optionsFor, r = wiki
        return i && c ? c(i) : i
      },
      problemsOf: e => f(null, null, function*() {
        let [t, n] = b(e), [{validatePage: i}, a] = yield Promise.all([ l("validator"), l("checks") ]), {problems: o} = i(t, v(r), n, a, 1e4); // t = main, n = others, b = textsWith, e = text, i = validatePage, a = checks, l = load, o = problems, v = optionsFor, r = wiki
        return p ? o.filter(({path: [e, t]}) => e === "include" && p !== void 0 && t === s.indexOf(p)).map(e => u(d({}, e), {
          path: e.path.slice(2)
        })) : o
      })
    })
  }(t, n), {environment: {wiki: a, load: o}, host: {root: g}, messages: p, source: m} = s, {language: x} = p, {element: y, close: k, focusHeading: C} = function(e, t) {
    let n = document.activeElement, i = document.createElement("div"); // n = opener, i = element
    return i.lang = t, i.dir = re(t), e.insertBefore(i, e.firstChild), {
      element: i,
      focusHeading: () => {
        let e = i.querySelector("h1, h2, h3, h4, h5, h6"); // e = heading, i = element
        e && (e.tabIndex = -1, e.focus())
      },
      close: () => {
        i.remove(), n instanceof HTMLElement && n.isConnected && n.focus()
      }
    }
  }(g, x), S = wi(e, s, () => localStorage, () => L.msg("edit-unsaved")), {store: j, drafts: A} = S, L = function(e) {
    var t; // t = _a
    let {environment: {wiki: n}, host: i, messages: r, list: l, source: s, include: a} = e; // n = wiki, i = host, r = messages, l = list, s = source, a = include, e = subject
    return u(d(d({}, pi(n, r, l)), ci(e, r.texts)), {
      pageLanguage: n.contentLanguage,
      ownLanguage: (t = n.languages[0]) != null ? t : n.contentLanguage,
      idPrefix: "program-explorer-edit",
      level: i.level,
      today: b(),
      languages: new Map,
      mayAddTerms: a === null,
      more: null,
      lists: null,
      urlOf: n.urlOf,
      title: s
    })
  }
  // src/editor/edited-page.ts
  (s), M = "", T = Date.now(), E = e => { // s = subject, M = toFocus, T = lastLook, E = onUnload, e = event
    y.isConnected && S.isUnsaved() && (e.preventDefault(), e.returnValue = "")
  }, I = () => { // I = lookAgain
    (() => {
      f(null, null, function*() {
        let {step: t} = j.get(); // t = step, j = store
        if (Date.now() - T < 1e4 || t === "saved" || t === "loading") return;
        T = Date.now();
        let n = yield e.read(m); // n = page, e = editor, m = source
        if (n.kind === "page") {
          let {isSuggestion: t, publicAs: i, trouble: r} = yield hi(e, n, L.list.talk), {trouble: l} = j.get(), s = (l == null ? void 0 : l.kind) === "failed" && l.failure === "session"; // t = isSuggestion, i = publicAs, r = trouble, hi = readPermission, e = editor, n = page, L = context, l = shown, j = store, s = isOver
          j.set({
            isOutdated: n.revision !== S.base.revision,
            isSuggestion: t,
            publicAs: i,
            trouble: s ? r : l || r
          })
        }
      })
    })()
  }, P = () => { // P = onHidden
    S.keep()
  }, D = null, R = new Map, B = ai, F = e => e, N = null, W = e => { // D = releaseDrafts, R = texts, B = english, ai = ENGLISH, F = toWikiLanguage, e = words, N = more, W = useParts
    B = new Map([ ...B, ...e ]), L = d(u(d({}, L), {
      more: S.more,
      lists: S.lists
    }), ci(s, R, B))
  }, z = () => f(null, null, function*() {
    try {
      return N = yield o("editor-more"), S.more = S.more || N.createMore(ln), S.finder = S.finder || N.createPageFinder(), 
      D = D || N.holdDrafts(A), W(N.english), !0
    } catch (e) {
      return !1
    }
  }), q = O(Zn(S, {
    context: () => L,
    wikiContext: () => {
      let e = F(L); // e = words, F = toWikiLanguage, L = context
      return u(d({}, e), {
        labels: Hn(e.labels, j.get().newTerms, e.pageLanguage)
      })
    },
    focus: e => { // e = target
      M = e
    },
    focusHeading: C,
    confirm: e => window.confirm(e),
    close: () => {
      window.removeEventListener("beforeunload", E), window.removeEventListener("focus", I), 
      document.removeEventListener("visibilitychange", P), D == null || D(), U(), $(null, y), 
      k(), S.end(), location.hash.includes(_) && history.replaceState(history.state, "", "#programs")
    },
    loadMore: z,
    loadLists: e => f(null, null, function*() {
      j.set({
        isBusy: !0
      });
      try {
        let e = yield o("editor-lists"); // e = lists, o = load
        S.lists = S.lists || e.createLists(ln), W(e.english)
      } catch (t) {
        y.isConnected && ie(g, p, "failure", t, () => y.isConnected && void e().catch(S.crash))
      }
      return j.set({
        isBusy: !1
      }), y.isConnected && S.lists !== null
    }),
    prepareLists: () => {
      o("editor-lists").catch(() => {})
    },
    more: () => N
  }), ei(S.crash)), U = j.subscribe(e => { // ei = attemptWith, S = session, U = unsubscribe, j = store, e = state
    var t; // t = _a
    let n = Hn(L.labels, e.newTerms, L.pageLanguage); // n = labels, Hn = withNewTerms, L = context, e = state
    $(w(kt, {
      view: {
        context: u(d({}, L), {
          labels: n
        }),
        state: e,
        actions: q
      }
    }), y), M && ((t = document.getElementById(M)) == null || t.focus(), M = "")
  });
  return window.addEventListener("beforeunload", E), window.addEventListener("focus", I), 
  document.addEventListener("visibilitychange", P), j.set({}), y.scrollIntoView(), 
  a.languageNames().then(e => { // a = wiki, e = names
    L = function(e, t) {
      let n = new Map(Array.from(t, ([t, n]) => { // n = name, t = code
        let i = e.format.language(t); // i = translated, e = context, t = code
        return [ t, i === t ? n : i ]
      }));
      return u(d({}, e), {
        languages: n
      })
    }(L, e), y.isConnected && j.set({})
  }), Promise.all([ e.read(m), ui(a, x), gi(s), z() ]).then(t => f(null, [ t ], function*([t, o, g]) {
    if (R = o, F = g, L = d(d({}, L), ci(s, R, B)), !y.isConnected) return;
    if (t.kind === "failed") {
      S.fail(t);
      return
    }
    S.newest = t.text, L = d(d({}, L), pi(a, p, s.listOf(t.text) || s.list));
    let m = () => Dn(S, L.list.talk), h = t.refusal ? null : m(), [v, ...b] = yield Promise.all([ hi(e, t, L.list.talk), l === null && N ? N.findDrafts(A, e => f(null, null, function*() { // m = findSuggestions, Dn = openSuggestions, S = session, L = context, h = suggestions, t = page, v = _a, b = _b, hi = readPermission, e = one, l = draft, N = more, A = drafts, f = __async
      return function(e, t, n, i) {
        return f(this, arguments, function*(e, t, n, {base: i, changes: r}) {
          let l = _n({ // l = id, _n = proposalId
            page: e.source,
            base: i,
            changes: r
          }), s = yield Rn(e, t, {
            base: i,
            changes: r
          });
          return s.isWhole && !s.changes.length || n.some(e => e.id === l) ? null : Ce(t.text, In(t, s.changes)) || []
        })
      }(S, t, yield h || m(), e)
    })) : [] ]), x = v, {trouble: k} = x, w = c(x, [ "trouble" ]), [$] = b;
    if (!y.isConnected) return;
    j.set(u(d({}, w), {
      offers: $
    })), l !== null ? t.revision ? S.fail({
      kind: "exists"
    }) : q.create($i, X($i.text, l) || [], a.pageTitle) : n === "" ? (j.set({
      suggestions: (yield h) || []
    }), S.beginEmpty()) : r ? q.showVersion(t, r) : S.begin(t, n, null), j.set({
      trouble: j.get().trouble || k
    });
    let O = i && document.getElementById(`${L.idPrefix}-${i}`); // O = target, i = field, L = context
    O ? O.focus() : C(), j.set({
      suggestions: (yield h) || []
    })
  })).catch(S.crash), () => (y.isConnected && q.cancel(), !y.isConnected)
}

// src/editor/edit.ts
var _i = { // _i = NO_PREVIEW
  update: () => {},
  unmount: () => {}
};

// src/wiki/mediawiki-answer.ts
var Ci = { // Ci = COMMON
  formatversion: "2",
  errorformat: "plaintext",
  errorsuselocal: !0,
  uselang: "user"
}, Si = [ [ /^readonly/, "readonly" ], [ /^(ratelimited|actionthrottled)/, "ratelimited" ], [ /^(spam|titleblacklist|abusefilter-blocked-domain)/, "spam" ], [ /blocked/, "blocked" ], [ /^abusefilter-warning/, "warning" ], [ /^abusefilter/, "disallowed" ], [ /protected|^createonly$/, "protected" ], [ /^badtoken|^notoken/, "token" ], [ /^assert/, "session" ], [ /^(missingtitle|pagedeleted|nosuchrevid)/, "deleted" ], [ /^contenttoobig/, "too-big" ], [ /^(invalid-json|contentmodel|unsupportednocontent|no-direct-editing|badformat)/, "invalid" ], [ /permission|denied|^noedit|^nocreate|^cantcreate|^cantchange|^badaccess|^readapidenied/, "denied" ] ];

function ji(e) { // ji = failureOf, e = code
  let [, t = "other"] = Si.find(([t]) => t.test(e)) || []; // t = pattern, Si = CODES, e = code
  return t
}

function Ai(e, t = "") { // Ai = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

function Li(e, t) { // Li = explain, e = code, t = details
  let {textStatus: n, xhr: i} = t; // n = textStatus, i = xhr, t = details
  if (e === "http") {
    let e = i && i.status || 0; // e = status, i = xhr
    return Ai(n === "timeout" ? "timeout" : e === 429 ? "ratelimited" : e ? "server" : "network")
  }
  return e === "ok-but-empty" ? Ai("server") : Ai(ji(e), function({errors: e = []}) {
    return e.map(({text: e = ""}) => e).filter(Boolean).join("\n")
  }(t))
}

function Mi(e) { // Mi = answerOf, e = request
  return new Promise(t => { // t = resolve
    e.then(e => t({
      result: e
    }), (e, n) => t({
      code: String(e),
      details: n || {}
    }))
  })
}

// src/wiki/mediawiki-edit.ts
function Ti() { // Ti = createPageEditor
  let e = new mw.Api, t = mw.config.get("wgUserName") || ""; // e = api, t = user
  return {
    user: t,
    read: (n, i) => f(null, null, function*() {
      let r = yield Mi(e.get(d(u(d({}, Ci), { // r = answer, Mi = answerOf, e = api, d = __spreadValues, u = __spreadProps, Ci = COMMON
        action: "query",
        meta: "userinfo",
        prop: [ "revisions", "info" ],
        rvprop: [ "ids", "content", "contentmodel" ],
        rvslots: "main",
        intestactions: "edit",
        intestactionsdetail: "full",
        intestactionsautocreate: !0
      }), i ? {
        revids: i
      } : {
        titles: n
      })));
      try {
        return "result" in r ? function({query: {pages: [e], userinfo: t = {}}}, n) {
          var i; // i = _a
          let {name: r = n, anon: l, temp: s} = t, [a] = e.revisions || [], [o] = e.actions && e.actions.edit || []; // r = name, n = user, l = anon, s = temp, t = userinfo, a = revision, e = page, o = error
          return {
            kind: "page",
            title: e.title,
            text: a && a.slots.main.content || "",
            revision: a ? a.revid : 0,
            contentModel: a ? a.slots.main.contentmodel : "json",
            refusal: n && r !== n ? Ai("session") : o ? Ai(ji(o.code), o.text) : null,
            publicAs: s || (i = e.wouldautocreate) != null && i.edit ? "temporary" : l ? "address" : "account"
          }
        }(r.result, t) : Li(r.code, r.details)
      } catch (e) {
        return Ai("server")
      }
    }),
    save: n => f(null, null, function*() {
      let {title: i, captcha: r} = n, l = yield Mi(e.postWithToken("csrf", d(d(d(u(d({}, Ci), { // i = title, r = captcha, n = request, l = answer, Mi = answerOf, e = api, d = __spreadValues, u = __spreadProps, Ci = COMMON
        action: "edit",
        title: i
      }), function({text: e, base: t, summary: n, isWikitext: i}) {
        return d({
          text: e,
          summary: n
        }, t ? {
          baserevid: String(t),
          nocreate: !0
        } : d({
          createonly: !0
        }, i ? {} : {
          contentmodel: "json",
          contentformat: "application/json"
        }))
      }(n)), t ? {
        assert: "user",
        assertuser: t
      } : {}), r ? {
        captchaid: r.id,
        captchaword: r.answer
      } : {})));
      return "result" in l ? function({edit: e = {}}) {
        let {result: t, captcha: n, nochange: i, oldrevid: r = 0, newrevid: l, code: s = "", info: a = ""} = e; // t = result, n = captcha, i = nochange, r = oldrevid, l = newrevid, s = code, a = info, e = edit
        return n ? !n.url && !n.question ? Ai("captcha") : {
          kind: "captcha",
          id: String(n.id),
          question: n.url ? "" : n.question || "",
          image: n.url || ""
        } : t !== "Success" ? Ai(ji(s), a) : i || !l ? {
          kind: "unchanged"
        } : {
          kind: "saved",
          before: r,
          revision: l
        }
      }(l.result) : l.code === "editconflict" || l.code === "articleexists" ? {
        kind: "conflict"
      } : Li(l.code, l.details)
    })
  }
}

// src/editor.ts
var {open: Ei, create: Ii} = function(e) { // Ii = create, e = createPageEditor
  let t = () => !0; // t = cancel
  return {
    open: (n, i, r) => { // n = subject, i = id, r = start
      t() && (t = Oi(e(), n, i, r))
    },
    create: (n, i) => { // n = subject, i = draft
      let {list: r} = h(i, v(n.environment.wiki), []); // r = list, h = parseForReaders, i = draft, v = optionsFor, n = subject
      r && t() && (t = Oi(e(), u(d({}, n), {
        included: [],
        text: i,
        list: r,
        translate: null,
        explorer: _i
      }), null, {}, i))
    }
  }
}(Ti);
}
};
// </nowiki>