// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).editor = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, n = Object.getOwnPropertyDescriptor, r = Object.getOwnPropertyDescriptors, i = Object.getOwnPropertyNames, l = Object.getOwnPropertySymbols;

var s = Object.prototype.hasOwnProperty, a = Object.prototype.propertyIsEnumerable;

var o = (t, n, r) => n in t ? e(t, n, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: r
}) : t[n] = r, d = (e, t) => {
  for (var n in t || (t = {})) s.call(t, n) && o(e, n, t[n]);
  if (l) for (var n of l(t)) a.call(t, n) && o(e, n, t[n]);
  return e
}, u = (e, n) => t(e, r(n));

var c = (e, t) => {
  var n = {};
  for (var r in e) s.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && l) for (var r of l(e)) t.indexOf(r) < 0 && a.call(e, r) && (n[r] = e[r]);
  return n
};

var f = (e, t, n) => new Promise((r, i) => {
  var l = e => {
    try {
      a(n.next(e))
    } catch (e) {
      i(e)
    }
  }, s = e => {
    try {
      a(n.throw(e))
    } catch (e) {
      i(e)
    }
  }, a = e => e.done ? r(e.value) : Promise.resolve(e.value).then(l, s);
  a((n = n.apply(e, t)).next())
});

// src/editor.ts
var g = {}; // g = editor_exports

((t, n) => {
  for (var r in n) e(t, r, {
    get: n[r],
    enumerable: !0
  })
})(g, {
  create: () => Dr,
  createPageEditor: () => Ir,
  open: () => Pr,
  openSuggestions: () => Dn,
  saveChanges: () => rn
});

module.exports = (t => ((t, r, l, a) => {
  if (r && typeof r == "object" || typeof r == "function") for (let l of i(r)) !s.call(t, l) && l !== void 0 && e(t, l, {
    get: () => r[l],
    enumerable: !(a = n(r, l)) || a.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(g);

var p = require("program-explorer-runtime"), m = e => p[e]; // p = shared, m = at, e = place

var h = m(78); // h = parseForReaders, m = at

var v = m(80), b = m(81); // v = optionsFor, m = at, b = today

var x = m(0), y = m(1), k = m(2), w = m(3), $ = m(4); // x = Component, m = at, y = createRef, k = Fragment, w = h, $ = render

var O = m(8); // O = guarded, m = at

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
function T(e, t, n, r, i, l = []) { // T = compareValues, e = record, t = field, n = from, r = to, i = visit, l = skipped
  if (M(n, r)) return;
  if (!C(n) || !C(r)) {
    i({
      kind: "edit",
      record: e,
      field: t,
      from: n,
      to: r
    });
    return
  }
  let s = null; // s = after
  for (let l of Object.keys(n)) L(r, l) === void 0 ? i({ // l = key, n = from, L = fieldOf, r = to, i = visit
    kind: "edit",
    record: e,
    field: [ ...t, l ],
    from: n[l],
    to: void 0,
    after: s
  }) : s = l;
  s = null;
  for (let a of Object.keys(r)) { // a = key, r = to
    let o = L(n, a); // o = old, L = fieldOf, n = from, a = key
    o === void 0 ? i({
      kind: "edit",
      record: e,
      field: [ ...t, a ],
      from: void 0,
      to: r[a],
      after: s
    }) : l.includes(a) || T(e, [ ...t, a ], o, r[a], i), s = a
  }
}

function E(e, t, n) { // E = editsBetween, e = record, t = from, n = to
  let r = []; // r = edits
  return T(e, [], t, n, e => r.push(e)), r
}

// src/edit/json-text.ts
function I(e) { // I = write, e = value
  if (typeof e == "string") return e;
  let t = e.members.map(({head: e, value: t, tail: n}) => e + I(t) + n).join(","); // t = inner, e = head, I = write, n = tail
  return e.isList ? `[${t}${e.close}]` : `{${t}${e.close}}`
}

function P({members: e}, t) { // P = indexOfName, e = members, t = name
  var n; // n = _a
  let r = e.length - 1; // r = index, e = members
  for (;r >= 0 && ((n = e[r]) == null ? void 0 : n.name) !== t; ) r--; // r = index, n = _a, e = members, t = name
  return r
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
      }, n = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/g, r = 0, i = 1, l = 1, s = null;
      for (let a = n.exec(e); a; a = n.exec(e)) { // a = found, n = token, e = text
        let {0: n, index: o} = a; // n = sign, o = index, a = found
        if (n === "{" || n === "[" ? r++ : (n === "}" || n === "]") && r--, n === ":" && r === 1) s = JSON.parse(e.slice(i, o)), 
        l = o + 1; else if (r === 0 || n === "," && r === 1) {
          let n = e.slice(l, o), a = n.trim(); // n = padded, e = text, l = valueStart, o = index, a = value
          if (a) {
            let d = l + n.indexOf(a) + a.length; // d = valueEnd, l = valueStart, n = padded, a = value
            t.close = e.slice(d, o), t.members.push({
              name: s,
              head: e.slice(i, d - a.length),
              value: a,
              tail: r ? t.close : ""
            })
          }
          i = l = o + 1
        }
      }
      return t
    }(t.value);
    let n = new Set; // n = ids
    for (let r of e ? t.value.members : []) { // r = item, e = isList, t = member
      let e = L(q(r), "id"); // e = id, L = fieldOf, q = valueOf, r = item
      r.name = typeof e == "string" && !n.has(e) ? e : null, n.add(e)
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
function G(e, t, n, r) { // G = compareCollections, e = path, t = before, n = after, r = visit
  let i = Y(t), l = Y(n), s = function(e, t) { // i = old, Y = byId, t = after, l = now, n = after, s = moved, e = before
    let n = new Map(e.map((e, t) => [ e, t ])), r = e => n.get(e), i = [], l = new Map; // n = positions, e = id, t = index, r = position, i = ends, l = previous
    for (let e of t) { // e = id, t = after
      let t = 0, n = i.length; // t = low, n = high, i = ends
      for (;t < n; ) { // t = low, n = high
        let l = t + n >> 1; // l = middle, t = low, n = high
        r(i[l]) < r(e) ? t = l + 1 : n = l
      }
      l.set(e, i[t - 1]), i[t] = e
    }
    let s = new Set(t); // s = moved, t = after
    for (let e = i.pop(); e !== void 0; e = l.get(e)) s.delete(e); // e = id, i = ends, l = previous, s = moved
    return s
  }([ ...i.keys() ].filter(e => l.has(e)), [ ...l.keys() ].filter(e => i.has(e))), a = function(e) {
    let t = new Map([ [ null, null ] ]), n = new Map([ [ null, null ] ]), r = (e, r) => { // t = next, n = previous, r = other, e = one
      t.set(e, r), n.set(r, e)
    }, i = {
      remove(e) {
        var i, l; // i = _a, l = _b
        let s = (i = n.get(e)) != null ? i : null; // s = before, i = _a, n = previous, e = id
        return r(s, (l = t.get(e)) != null ? l : null), s
      },
      insert(e, n) {
        var i; // i = _a
        let l = (i = t.get(n)) != null ? i : null; // l = following, i = _a, t = next, n = after
        r(n, e), r(e, l)
      }
    }, l = null;
    for (let t of e) i.insert(t, l), l = t; // t = id, e = ids, i = order, l = last
    return i
  }(i.keys());
  i.forEach((t, n) => { // i = old, t = member, n = id
    l.has(n) || r({
      kind: "remove",
      record: [ ...e, n ],
      value: q(t),
      after: a.remove(n)
    })
  });
  let o = null; // o = last
  l.forEach((t, n) => { // l = now, t = member, n = id
    let l = [ ...e, n ]; // l = record, e = path, n = id
    i.has(n) ? s.has(n) && (r({
      kind: "move",
      record: l,
      from: a.remove(n),
      to: o
    }), a.insert(n, o)) : (r({
      kind: "add",
      record: l,
      value: q(t),
      after: o
    }), a.insert(n, o)), o = n
  }), l.forEach((t, n) => Q([ ...e, n ], i.get(n) || t, t, r))
}

function Q(e, t, n, r) { // Q = compareRecords, e = path, t = before, n = after, r = visit
  if (I(t.value) === I(n.value)) return;
  let i = [], l = []; // i = names, l = compareInside
  for (let s of F(e)) { // s = name, F = collectionsOf, e = path
    let a = [ ...e, s ], o = K(t, a), d = K(n, a); // a = collection, e = path, s = name, o = old, K = openRecords, t = before, d = now, n = after
    o && d && (i.push(s), l.push(() => G(a, o, d, r)))
  }
  T(e, [], q(t), q(n), r, i), l.forEach(e => e())
}

function X(e, t) { // X = comparePages, e = before, t = after
  let n = W(e), r = W(t); // n = old, W = openPage, e = before, r = now, t = after
  if (!n || !r) return null;
  let i = []; // i = changes
  return Q([], n, r, e => i.push(e)), i
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

var re = m(47); // re = createMessages, m = at

var ie = m(55); // ie = showLoadFailure, m = at

var le = m(56); // le = showNotice, m = at

var se = m(41); // se = directionOf, m = at

// src/page/tool-box.ts
var ae = m(77); // ae = VERSION, m = at

var oe = m(99); // oe = Heading, m = at

var de = m(85); // de = PROGRAM_FIELDS, m = at

// src/edit/form/labelled.ts
var ue = [ "label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include" ]; // ue = LIST_FIELDS

var ce = m(65); // ce = parseDate, m = at

var fe = m(90), ge = m(91); // fe = isStatus, m = at, ge = STATUSES

// src/views/editor/language-name.ts
function pe({languages: e, format: t}, n) { // pe = languageName, e = languages, t = format, n = code
  return e.get(n) || t.language(n)
}

// src/views/editor/describe.ts
var me = [ "start", "end", "until", "reviewed" ], he = [ "language", "interpreted" ], ve = [ "partOf", "followedBy" ], be = [ "label", "until" ]; // me = DATES, he = LANGUAGES, ve = PROGRAMS, be = PARTS

function xe({msg: e, labels: t}, n) { // xe = fieldLabel, e = msg, t = labels, n = name
  return function(e) {
    return de.includes(e) || ue.includes(e)
  }(n) ? e(`edit-field-${n}`) : t.facet(n).text
}

function ye(e, [t = "", ...n]) { // ye = pathLabel, e = context, t = name, n = rest
  let r = n.map(n => be.includes(n) ? e.msg(`edit-part-${n}`) : n === "page" || n === "url" ? e.msg("edit-part-link") : n === "minutes" ? "" : t === "terms" ? e.labels.facet(n).text : pe(e, n)).filter(Boolean); // r = inside, n = step, be = PARTS, e = context, t = name, pe = languageName
  return r.length ? e.msg("edit-field-in", xe(e, t), r.join(", ")) : xe(e, t)
}

function ke({labels: e}, t, n) { // ke = titleText, e = labels, t = title, n = id
  return typeof t == "string" ? t : C(t) && e.pick(new Map(Object.entries(t).map(([e, t]) => [ e, String(t) ]))).text || n
}

function we(e, [t = "", ...n], r) { // we = describeValue, e = context, t = name, n = rest, r = value
  var i, l, s; // i = _a, l = _b, s = _c
  let {msg: a, labels: o, format: d, list: u} = e, c = n.length ? n[n.length - 1] : t; // a = msg, o = labels, d = format, u = list, e = context, c = last, n = rest, t = name
  if (r === void 0 || r === "" || r === null) return a("edit-none");
  if (t === "terms" && n.length) return we(e, n, r);
  if (Array.isArray(r)) return c === "minutes" ? r.join("\u2013") : r.map(r => we(e, [ t, ...n ], r)).join("; ");
  if (C(r)) {
    let n = (i = r.page) != null ? i : r.url, l = [ r.start, r.end ].filter(Boolean).join(" \u2013 "); // n = link, i = _a, r = value, l = time
    return t === "materials" || t === "join" || t === "dates" ? [ l, r.label === void 0 ? "" : we(e, [ "title" ], r.label), n, r.until ].filter(Boolean).join(", ") : t === "terms" ? Object.entries(r).map(([t, n]) => `${o.facet(t).text}: ${we(e, [ t ], n)}`).join("; ") : Object.entries(r).map(([n, r]) => n === "minutes" ? we(e, [ t, n ], r) : `${pe(e, n)}: ${we(e, [ t, n ], r)}`).join("; ")
  }
  if (typeof r != "string") return JSON.stringify(r);
  if (me.includes(c)) {
    let e = ce(r); // e = date, ce = parseDate, r = value
    return e ? d.date(e) : r
  }
  if (ve.includes(t)) {
    let e = u.series.get(r), t = u.programs.find(({id: e}) => e === r); // e = id, u = list, r = value, t = program
    return e || t ? o.pick((s = (l = e || t) == null ? void 0 : l.title) != null ? s : r).text : r
  }
  return he.includes(t) ? pe(e, r) : t === "status" && fe(r) ? o.status(r) : u.vocabularies.has(t) ? o.term(t, r).text : r
}

function $e(e, t, n) { // $e = recordText, e = context, t = record, n = title
  var r; // r = _a
  return ke(e, n, (r = t[t.length - 1]) != null ? r : e.title)
}

// src/edit/difference.ts
function Oe(e, t) { // Oe = changeKey, e = record, t = field
  return JSON.stringify([ e, t ])
}

var _e = { // _e = KINDS
  add: "added",
  remove: "removed",
  edit: "changed",
  move: "moved"
};

function Ce(e, t) { // Ce = titleIn, e = page, t = record
  let n = t.length ? q(V(e, t)) : void 0, r = L(n, "title"); // n = value, t = record, q = valueOf, V = findRecord, e = page, r = title, L = fieldOf
  return r === void 0 ? L(n, "label") : r
}

function Se(e, t) { // Se = rowsOf, e = value, t = isAdded
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

function je(e, t) { // je = differencesBetween, e = before, t = after
  let [n, r] = [ e, t ].map(W), i = X(e, t); // n = old, r = now, e = before, t = after, W = openPage, i = changes, X = comparePages
  if (!n || !r || !i) return null;
  let l = e => { // l = titleOf, e = record
    var t; // t = _a
    return (t = Ce(r, e)) != null ? t : Ce(n, e)
  }, s = (e, t) => { // s = titleOfNeighbour, e = record, t = id
    var n; // n = _a
    return t === null ? null : (n = l([ ...e.slice(0, -1), t ])) != null ? n : t
  }, a = [], o = new Map, u = ({kind: e, record: t}, n, r) => { // a = differences, o = edited, u = add, n = rows, r = moved
    a.push(d({
      record: t,
      kind: _e[e],
      title: l(t),
      rows: n
    }, r && {
      moved: r
    }))
  };
  for (let e of i) { // e = change, i = changes
    let t = JSON.stringify(e.record); // t = name, e = change
    switch (e.kind) {
     case "edit":
      {
        let {field: n, from: r, to: i} = e, l = o.get(t) || []; // n = field, r = from, i = to, e = change, l = rows, o = edited, t = name
        l.push({
          field: n,
          from: r,
          to: i
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
      u(e, Se(e.value, e.kind === "add"))
    }
  }
  return a
}

// src/views/editor/difference-rows.tsx
function Ae({context: e, difference: {record: t, kind: n, rows: r, moved: i}, nameOf: l = e => e}) { // Ae = DifferenceRows, e = text, t = record, n = kind, r = rows, i = moved
  return w("dl", {
    class: "program-explorer__differences"
  }, i && w("dd", null, i.to === null ? e.msg("edit-first") : e.msg("edit-after", ke(e, i.to, ""))), (function([e], t) {
    return e === "programs" || t === "changed"
  }(t, n) ? r : []).map(({field: t, from: r, to: i}) => w("div", {
    key: t.join("/"),
    class: "program-explorer__difference"
  }, w("dt", null, l(ye(e, t), t)), w("dd", null, n === "added" ? w("ins", {
    dir: "auto"
  }, we(e, t, i)) : [ w("del", {
    dir: "auto"
  }, we(e, t, r)), ` ${e.msg("edit-arrow")} `, w("ins", {
    dir: "auto"
  }, we(e, t, i)) ]))))
}

// src/views/editor/keys.ts
// src/views/editor/inputs.tsx
var Le = "-errors"; // Le = ERRORS

function Me(e) { // Me = isWrong, e = described
  return !!(e && e.endsWith(Le))
}

function Te({id: e, value: t, name: n, described: r, onInput: i, lang: l, dir: s = "auto", isLong: a = !1, size: o = "full", isReadOnly: u = !1}) { // Te = TextInput, e = id, t = value, n = name, r = described, i = onInput, l = lang, s = dir, a = isLong, o = size, u = isReadOnly
  let c = { // c = common
    id: e,
    lang: l,
    dir: s,
    value: typeof t == "string" || typeof t == "number" ? String(t) : "",
    readOnly: u,
    autocomplete: "off",
    "aria-label": n,
    "aria-describedby": r,
    "aria-invalid": Me(r),
    onInput: e => i(e.currentTarget.value)
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

var Ee = { // Ee = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function Ie({text: e, onClick: t, id: n, name: r, kind: i = "normal", isOff: l = !1}) { // Ie = Button, e = text, t = onClick, n = id, r = name, i = kind, l = isOff
  return w("button", {
    type: "button",
    class: `cdx-button ${Ee[i]}`, // Ee = KINDS, i = kind
    id: n,
    "aria-label": r,
    disabled: l,
    "aria-keyshortcuts": i === "primary" && n ? "Control+Enter" : void 0,
    onClick: t
  }, e)
}

function Pe({id: e, value: t, options: n, onChange: r, name: i, described: l}) { // Pe = Choice, e = id, t = value, n = options, r = onChange, i = name, l = described
  return w("select", {
    class: "cdx-select",
    id: e,
    value: t,
    "aria-label": i,
    "aria-describedby": l,
    onChange: e => r(e.currentTarget.value)
  }, n.map(([e, n]) => w("option", {
    key: e,
    value: e,
    selected: e === t
  }, n)))
}

function De({id: e, text: t, isChecked: n, onChange: r}) { // De = Checkbox, e = id, t = text, n = isChecked, r = onChange
  return w("div", {
    class: "cdx-checkbox"
  }, w("div", {
    class: "cdx-checkbox__wrapper"
  }, w("input", {
    class: "cdx-checkbox__input",
    type: "checkbox",
    id: e,
    checked: n,
    onChange: e => r(e.currentTarget.checked)
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
function Re({view: {context: {idPrefix: e}, state: {given: t, suggestion: n, leftOut: r}, actions: i}, text: l, change: s}) { // Re = Name, e = idPrefix, t = given, n = suggestion, r = leftOut, i = actions, l = text, s = change
  return (t || n) && s ? w(De, {
    id: `${e}-${s}`,
    text: l,
    isChecked: !r.has(s),
    onChange: () => i.toggle(s)
  }) : w("span", null, l)
}

// src/edit/form/fields.ts
var Be = [ "about", "when", "who", "join", "size", "materials", "related", "record" ], Fe = [ { // Be = GROUPS, Fe = FIELDS
  name: "title",
  control: "text",
  group: "about"
}, {
  name: "summary",
  control: "long-text",
  group: "about"
}, {
  name: "page",
  control: "link",
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
  name: "notice",
  control: "text",
  group: "join"
}, {
  name: "join",
  control: "join",
  group: "join"
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
  name: "id",
  control: "id",
  group: "record"
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

function Ne(e) { // Ne = isFieldName, e = name
  return Fe.some(t => t.name === e)
}

var We = m(82), ze = m(83); // We = ID, m = at, ze = LANGUAGE

// src/views/editor/combobox.tsx
var qe = class extends x { // qe = Combobox, x = Component
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
      let {value: t} = e.currentTarget, {text: n, onInput: r} = this.props; // t = value, e = event, n = text, r = onInput
      this.setState({
        typed: t,
        isOpen: !0,
        active: n === void 0 && t.trim() ? 0 : -1,
        asked: []
      }), r == null || r(t), this.ask(t)
    };
    this.press = e => { // e = event
      let {isOpen: t, active: n} = this.state, r = this.highlighted(), {length: i} = this.options(), l = { // t = isOpen, n = active, r = option, i = length, l = step
        ArrowDown: 1,
        ArrowUp: -1
      }[e.key];
      l ? (e.preventDefault(), this.setState({
        isOpen: !0,
        active: (n + 1 + l + i + 1) % (i + 1) - 1
      })) : e.key === "Enter" && r ? (e.preventDefault(), this.choose(r)) : e.key === "Escape" && t && (e.preventDefault(), 
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
    let {isMultiple: t, onChoose: n} = this.props, r = !!(t && !this.text); // t = isMultiple, n = onChoose, r = staysOpen
    this.setState({
      typed: "",
      asked: [],
      active: r ? this.state.active : -1,
      isOpen: r
    }), n(e)
  }
  render({id: e, msg: t, name: n, described: r, isWrong: i = !1, isMultiple: l = !1, text: s}) {
    let {isOpen: a, active: o, typed: d} = this.state, u = s === void 0 && !a && d.trim(), c = a ? this.options() : [], f = c.length > 0, g = t => `${e}-option-${t}`; // a = isOpen, o = active, d = typed, u = unknown, s = text, c = options, f = isShown, g = idOf, t = index, e = id
    return w("div", {
      class: "program-explorer__combobox"
    }, w("div", {
      class: "cdx-text-input" + (i ? " cdx-text-input--status-error" : "") // i = isWrong
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
      "aria-describedby": [ r, u && `${e}-unknown` ].filter(Boolean).join(" ") || void 0,
      "aria-invalid": i || !!u,
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
function Ue(e) { // Ue = fold, e = text
  return e.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim()
}

function Je(e, t) { // Je = findOptions, e = options, t = text
  let n = Ue(t), r = e.filter(({text: e, value: t, words: r = ""}) => Ue(`${e} ${t} ${r}`).includes(n)), i = ({text: e}) => Ue(e).startsWith(n); // n = searched, Ue = fold, t = value, r = words, e = name, i = begins
  return [ ...r.filter(i), ...r.filter(e => !i(e)) ]
}

// src/views/editor/choose-controls.tsx
function He(e) { // He = listOf, e = value
  return Array.isArray(e) ? e : e === void 0 || e === "" ? [] : [ e ]
}

function Ke({view: {context: {msg: e}, actions: t}, id: n, label: r, value: i, described: l, onChange: s, options: a, ask: o, nameOf: c, isSingle: f = !1, create: g}) { // Ke = Picker, e = msg, t = actions, n = id, r = label, i = value, l = described, s = onChange, a = options, o = ask, f = isSingle
  let p = He(i).map(String), m = e => s(f ? e[e.length - 1] : e); // p = chosen, He = listOf, i = value, m = set, e = values, s = onChange, f = isSingle
  return w("div", null, p.length > 0 && w("ul", {
    class: "program-explorer__chosen",
    role: "list"
  }, p.map(r => w("li", {
    key: r
  }, w("bdi", null, c(r)), " ", w(Ie, {
    kind: "quiet",
    text: "\xd7",
    name: e("edit-remove-of", c(r)),
    onClick: () => {
      t.focus(n), m(p.filter(e => e !== r))
    }
  })))), w(qe, u(d({
    id: n,
    msg: e,
    name: r,
    described: l,
    options: t => { // t = text
      let n = a(t).map(e => u(d({}, e), { // n = found, a = options, t = text, e = option, u = __spreadProps, d = __spreadValues
        isChosen: p.includes(e.value)
      })), r = t.trim();
      return g && r && !function(e, t) {
        return e.some(({text: e}) => Ue(e) === Ue(t))
      }(n, r) ? [ ...n, {
        value: "+" + r,
        text: e("edit-new-term", r),
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

function Ve(e) { // Ve = TermsControl, e = props
  var t, n; // t = _a, n = _b
  let {view: {context: {labels: r, list: i, mayAddTerms: l}, actions: s, state: {newTerms: a}}, vocabulary: o, isFixed: c = !l} = e, f = Array.from((n = (t = i.vocabularies.get(o)) == null ? void 0 : t.terms.values()) != null ? n : [], ({id: e, aliases: t}) => [ e, t.join(" ") ]).concat(a.filter(e => e.vocabulary === o).map(({id: e}) => [ e, "" ])), g = e => r.term(o, e).text, p = f.map(([e, t]) => ({ // r = labels, i = list, l = mayAddTerms, s = actions, a = newTerms, o = vocabulary, c = isFixed, e = value, f = terms, n = _b, t = words, g = nameOf, p = options
    value: e,
    words: t,
    text: g(e)
  }));
  return w(Ke, d(u(d({}, e), {
    nameOf: g,
    options: e => Je(p, e)
  }), !c && {
    create: e => s.addTerm(o, e)
  }))
}

function Ye({languages: e}, t) { // Ye = languageOptions, e = languages, t = text
  let n = Array.from(e, ([e, t]) => ({ // n = options, e = value, t = name
    value: e,
    text: t
  })), r = t.trim().toLowerCase(), i = Je(n, t);
  return !i.length && ze.test(r) && /^[a-z]{2,3}(-|$)/.test(r) ? [ {
    value: r,
    text: r
  } ] : i
}

function Ge({context: e, actions: t}) { // Ge = askLanguages, e = context, t = actions
  return n => f(null, null, function*() {
    return (yield t.findLanguages(n)).map(t => ({
      value: t,
      text: pe(e, t)
    }))
  })
}

function Qe(e) { // Qe = ProgramsControl, e = props
  let t = function({view: {context: {labels: e, list: t}, state: {record: n}}}, r) { // t = list, e = labels, n = record, r = hasSeries
    let i = r ? Array.from(t.series, ([t, {title: n}]) => ({ // i = series, r = hasSeries, t = value
      value: t,
      text: e.pick(n).text
    })) : [], l = t.programs.filter(({id: e}) => e !== n.id).map(({id: t, title: n}) => ({
      value: t,
      text: e.pick(n).text
    }));
    return [ ...i, ...l.sort((e, t) => e.text.localeCompare(t.text)) ]
  }(e, !!e.isSingle);
  return w(Ke, u(d({}, e), {
    nameOf: e => { // e = one
      var n, r; // n = _a, r = _b
      return (r = (n = t.find(({value: t}) => t === e)) == null ? void 0 : n.text) != null ? r : e
    },
    options: e => Je(t, e)
  }))
}

var Xe = m(101); // Xe = isolated, m = at

// src/views/editor/problem-text.ts
function Ze(e, {code: t, path: [n]}, r) { // Ze = nameOf, e = context, t = code, n = collection, r = param
  let {msg: i, labels: l} = e; // i = msg, l = labels, e = context
  switch (t) {
   case "missing":
   case "left-out":
    return r === "label" && n === "programs" ? i("edit-part-label") : xe(e, r);

   case "no-first-term":
    return l.facet(r).text;

   case "no-page-language":
    return pe(e, r);

   default:
    return fe(r) ? l.status(r) : r
  }
}

// src/views/editor/problem-list.tsx
function et({context: e, problem: t}) { // et = ProblemWords, e = context, t = problem
  let n = function(e, t) { // n = text, e = context, t = problem
    let {msg: n} = e, {code: r, params: [i = "", ...l], meant: s} = t; // n = msg, e = context, r = code, i = first, l = others, s = meant, t = problem
    if (!function({texts: e}, t) {
      return e.has(`edit-problem-${t}`)
    }(e, r)) return null;
    let a = n(`edit-problem-${r}`, ...[ Ze(e, t, i), ...l ].map(Xe)); // a = text, n = msg, r = code, Ze = nameOf, e = context, t = problem, i = first, l = others, Xe = isolated
    return s ? `${a} ${n("edit-problem-meant", Xe(s))}` : a
  }(e, t);
  return n === null ? w("span", {
    lang: "en",
    dir: "ltr"
  }, `${t.reason} ${t.fix}`) : w("span", null, n)
}

function tt({context: e, problems: t, id: n}) { // tt = ProblemList, e = context, t = problems, n = id
  return w("div", {
    id: n,
    class: "program-explorer__editor-problems"
  }, t.map(t => w("p", {
    class: `cdx-message cdx-message--inline cdx-message--${t.severity}` // t = problem
  }, w("span", {
    class: "cdx-message__icon"
  }), w("span", {
    class: "cdx-message__content"
  }, w(et, {
    context: e,
    problem: t
  })))))
}

// src/views/editor/text-control.tsx
var nt = [ "title", "summary", "notice", "duration", "scale", "label", "help" ]; // nt = TEXTS

function rt({view: e, label: t, id: n, value: r, described: i, onChange: l, isLong: s = !1}) { // rt = TextControl, e = view, t = label, n = id, r = value, i = described, l = onChange, s = isLong
  let {context: a, state: o, actions: c} = e, {msg: f, pageLanguage: g, ownLanguage: p, labels: m} = a, h = C(r) ? Object.entries(r) : null, v = h ? h.map(([e]) => e) : [ g ], b = r === void 0 || r === "", x = !b && v.every(m.isForeign), y = b ? [] : function(e) { // a = context, o = state, c = actions, e = record, f = msg, g = pageLanguage, p = ownLanguage, m = labels, h = texts, C = isObject, r = value, v = languages, b = isEmpty, x = isWithoutOwn, y = missing
    return Array.from(new Set(nt.flatMap(t => { // nt = TEXTS, t = name
      let n = e[t]; // n = text, e = record, t = name
      return C(n) ? Object.keys(n) : []
    })))
  }(o.record).filter(e => !v.includes(e) && !(x && e === p)), k = f("edit-add-of", pe(a, p)), $ = e => { // o = state, e = code, v = languages, x = isWithoutOwn, p = ownLanguage, k = addOwn, f = msg, pe = languageName, a = context, $ = add
    let t = h ? r : { // t = before, h = texts, r = value
      [g]: r != null ? r : ""
    };
    c.focus(v[0] === e ? n : `${n}-${e}`), l(e in t ? t : u(d({}, t), {
      [e]: ""
    }))
  }, O = e => v.length > 3 && e !== v[0] && m.isForeign(e), _ = v.filter(O), S = e => w("div", {
    class: "program-explorer__translations"
  }, h == null ? void 0 : h.filter(([t]) => e.includes(t)).map(([e, o]) => { // h = texts, t = language, e = language, o = text
    let g = `${t}: ${pe(a, e)}`, p = e === v[0] ? n : `${n}-${e}`; // g = name, t = label, pe = languageName, a = context, e = language, p = inputId, v = languages, n = id
    return w("div", {
      key: e
    }, w("label", {
      class: "program-explorer__translation-label",
      for: p
    }, pe(a, e)), h.length > 1 && w(Ie, {
      kind: "quiet",
      text: "\xd7",
      name: f("edit-remove-of", g),
      onClick: () => {
        c.focus(`${n}-language`), l(Object.fromEntries(h.filter(([t]) => t !== e)))
      }
    }), w(Te, {
      id: p,
      value: o,
      name: g,
      lang: e,
      dir: se(e),
      isLong: s,
      described: i,
      onInput: t => l(u(d({}, r), {
        [e]: t
      }), !0)
    }))
  }));
  return w("div", null, h ? S(v.filter(e => !O(e))) : w(Te, {
    id: n,
    value: r,
    name: t,
    lang: g,
    isLong: s,
    described: i,
    onInput: e => l(e, !0)
  }), x && w(Ie, {
    kind: "quiet",
    text: k,
    name: `${k}: ${t}`,
    onClick: () => $(p)
  }), w("details", {
    class: "program-explorer__more-languages"
  }, w("summary", null, y.length ? f("edit-translate-missing", y.length) : f("edit-translate"), _.length > 0 && w("span", {
    class: "program-explorer__editor-help"
  }, `: ${_.map(e => pe(a, e)).join(", ")}`)), y.map(e => w(Ie, {
    kind: "quiet",
    text: pe(a, e),
    name: f("edit-add-of", `${t}: ${pe(a, e)}`),
    onClick: () => $(e)
  })), w(qe, {
    id: `${n}-language`,
    msg: f,
    name: f("edit-language-of", t),
    described: void 0,
    options: e => Ye(a, e).filter(({value: e}) => !v.includes(e)),
    ask: Ge(e),
    onChoose: $
  }), _.length > 0 && S(_)))
}

// src/views/editor/page-box.tsx
function it({view: {context: {msg: e}, state: {missing: t}, actions: n}, id: r, label: i, value: l, described: s, onInput: a}) { // it = PageBox, e = msg, t = missing, n = actions, r = id, i = label, l = value, s = described, a = onInput
  let o = typeof l == "string" ? l : "", d = t.has(o); // o = text, l = value, d = isMissing, t = missing
  return w("div", null, w(qe, {
    id: r,
    msg: e,
    name: i,
    text: o,
    isWrong: d || Me(s),
    described: [ d && `${r}-missing`, s ].filter(Boolean).join(" ") || void 0,
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
    id: `${r}-missing`
  }, d && w("span", {
    class: "program-explorer__editor-error"
  }, e("edit-page-missing", o))))
}

// src/views/editor/rows.tsx
var lt = class extends x { // lt = Rows, x = Component
  constructor() {
    super(...arguments);
    this.keys = [];
    this.nextKey = 0
  }
  rearrange(e, t) {
    let {items: n, onChange: r, view: i} = this.props; // n = items, r = onChange, i = view
    this.keys = [ ...e(this.keys) ], i.actions.focus(t), r(e(n))
  }
  render({view: {context: {msg: e}, actions: t}, id: n, nameOf: r, items: i, create: l, addText: s = e("edit-add"), draw: a, onChange: o}) {
    let d = i.length - 1; // d = last, i = items
    for (;this.keys.length < i.length; ) this.keys.push(this.nextKey++); // i = items
    this.keys.length = i.length;
    let u = (e, t) => `${n}-${t}${e}`, c = (e, t, n, r) => this.rearrange(n => { // u = idOf, e = index, t = to, n = list, c = move, r = otherPart
      let r = n.filter((t, n) => n !== e); // r = others, n = at, t = _, e = index
      return r.splice(t, 0, ...n.slice(e, e + 1)), r
    }, u(t === 0 || t === d ? r : n, t)), f = (t, n, i, l) => w(Ie, {
      kind: "quiet",
      id: u(i, t),
      text: e(i === "-up" ? "edit-up" : "edit-down"),
      name: e(i === "-up" ? "edit-up-of" : "edit-down-of", r(t)),
      isOff: n < 0 || n > d,
      onClick: () => c(t, n, i, l)
    });
    return w("div", null, i.length > 0 && w("ul", {
      class: "program-explorer__rows",
      role: "list"
    }, i.map((t, l) => w("li", {
      key: this.keys[l],
      class: "program-explorer__editor-row"
    }, w("div", {
      role: "group",
      "aria-label": r(l)
    }, a(t, l, (e, t) => o(i.map((t, n) => n === l ? e : t), t)), w("div", {
      class: "program-explorer__row-buttons"
    }, d > 0 && f(l, l - 1, "-up", "-down"), d > 0 && f(l, l + 1, "-down", "-up"), w(Ie, {
      kind: "destructive",
      id: u("-remove", l),
      text: e("edit-remove"),
      name: e("edit-remove-of", r(l)),
      onClick: () => this.rearrange(e => e.filter((e, t) => t !== l), d ? u("-remove", Math.min(l, d - 1)) : `${n}-add`)
    })))))), l && w(Ie, {
      id: `${n}-add`,
      text: s,
      onClick: () => {
        t.focus(`${n}-${i.length}`), o([ ...i, l() ])
      }
    }))
  }
};

// src/views/editor/value-controls.tsx
var st = e => C(e) ? e : {}; // st = fieldsOf, e = value, C = isObject

function at({view: {context: {msg: e, format: t}}, id: n, value: r, described: i, onChange: l}) { // at = DateControl, e = msg, t = format, n = id, r = value, i = described, l = onChange
  let s = typeof r == "string" ? r : "", a = ce(s), o = s.endsWith("~"), d = o ? s.slice(0, -1) : s; // s = text, r = value, a = found, ce = parseDate, o = isApproximate, d = date
  return w("div", {
    class: "program-explorer__date"
  }, w(Te, {
    id: n,
    value: d,
    size: "short",
    described: i,
    onInput: e => l(e + (o && e ? "~" : ""), !0)
  }), d && w(De, {
    id: `${n}-about`,
    text: e("edit-approximate"),
    isChecked: o,
    onChange: e => l(d + (e ? "~" : ""))
  }), a && w("p", {
    class: "program-explorer__editor-help"
  }, t.date(a)))
}

function ot({id: e, label: t, children: n}) { // ot = Part, e = id, t = label, n = children
  return w("div", {
    class: "program-explorer__part"
  }, w("label", {
    class: "program-explorer__translation-label",
    for: e
  }, t), n)
}

function dt({view: e, id: t, value: n, described: r, onChange: i, parts: l}) { // dt = Parts, e = view, t = id, n = value, r = described, i = onChange, l = parts
  let s = st(n), a = s, {page: o, url: f} = a, g = c(a, [ "page", "url" ]), p = e => i(u(d({}, g), { // s = fields, st = fieldsOf, n = value, a = _a, f = url, g = others, c = __objRest, p = changeLink, e = text, i = onChange, u = __spreadProps, d = __spreadValues
    [/^https:/i.test(e) && o === void 0 || f !== void 0 && /^h/i.test(e) ? "url" : "page"]: e
  }), !0);
  return w(k, null, l.map((n, l) => { // w = h, k = Fragment, l = index, n = name
    let a = e.context.msg(`edit-part-${n}`), c = { // a = label, e = view, n = name, c = props
      view: e,
      label: a,
      described: r,
      id: l ? `${t}-${n}` : t,
      value: s[n],
      onChange: (e, t) => i(u(d({}, s), {
        [n]: e
      }), t)
    };
    return w(ot, {
      key: n,
      id: c.id,
      label: a
    }, n === "link" ? w(it, u(d({}, c), {
      value: o != null ? o : f,
      onInput: p
    })) : n === "label" ? w(rt, d({}, c)) : w(Te, u(d({}, c), {
      size: "short",
      onInput: e => c.onChange(e, !0)
    })))
  }))
}

function ut({view: e, label: t, id: n, value: r, described: i, onChange: l, parts: s, addText: a}) { // ut = ObjectsControl, e = view, t = label, n = id, r = value, i = described, l = onChange, s = parts, a = addText
  return w(lt, {
    view: e,
    id: n,
    items: He(r),
    create: () => ({}),
    addText: a,
    onChange: l,
    nameOf: n => e.context.msg("edit-item", t, n + 1),
    draw: (t, r, l) => w(dt, {
      view: e,
      id: `${n}-${r}`,
      value: t,
      described: i,
      onChange: l,
      parts: s
    })
  })
}

function ct({view: e, label: t, id: n, value: r, described: i, onChange: l}) { // ct = LinesControl, e = view, t = label, n = id, r = value, i = described, l = onChange
  let {msg: s} = e.context; // s = msg, e = view
  return w(lt, {
    view: e,
    id: n,
    items: He(r),
    create: () => "",
    onChange: l,
    nameOf: e => s("edit-item", t, e + 1),
    draw: (e, r, l) => w(Te, {
      id: `${n}-${r}`,
      value: e,
      name: s("edit-item", t, r + 1),
      described: i,
      onInput: e => l(e, !0)
    })
  })
}

// src/views/editor/form.tsx
var ft = { // ft = CONTROLS
  id: function({view: {state: e}, id: t, value: n, described: r, onChange: i}) {
    return w(Te, {
      id: t,
      value: n,
      described: r,
      size: "short",
      isReadOnly: e.original !== null,
      onInput: e => i(e, !0)
    })
  },
  text: rt,
  words: function({id: e, value: t, described: n, onChange: r}) {
    return w(Te, {
      id: e,
      value: t,
      described: n,
      onInput: e => r(e, !0)
    })
  },
  lines: ct,
  addresses: ct,
  link: function({view: e, label: t, id: n, value: r, described: i, onChange: l}) {
    return w(it, {
      view: e,
      id: n,
      label: t,
      value: r,
      described: i,
      onInput: e => l(e, !0)
    })
  },
  join: function(e) {
    return w(dt, u(d({}, e), {
      parts: [ "link", "label", "until" ]
    }))
  },
  status: function({view: {context: {msg: e, labels: t}}, id: n, value: r, described: i, onChange: l}) {
    return w(Pe, {
      id: n,
      value: typeof r == "string" ? r : "",
      described: i,
      options: [ [ "", e("edit-status-from-dates") ], ...ge.map(e => [ e, t.status(e) ]) ],
      onChange: e => l(e || void 0)
    })
  },
  date: at,
  checked: function(e) {
    let {view: {context: {msg: t, today: n}}, value: r, onChange: i} = e; // t = msg, r = value, i = onChange, e = props
    return w("div", null, w(at, d({}, e)), r !== n && w(Ie, {
      text: t("edit-today"),
      onClick: () => i(n)
    }))
  },
  dates: function(e) {
    return w(ut, u(d({}, e), {
      parts: [ "start", "end", "label", "link" ],
      addText: e.view.context.msg("edit-add-date")
    }))
  },
  languages: function(e) {
    let {view: t} = e; // t = view, e = props
    return w(Ke, u(d({}, e), {
      nameOf: e => pe(t.context, e),
      options: e => Ye(t.context, e),
      ask: Ge(t)
    }))
  },
  session: function({view: {context: {msg: e}}, id: t, value: n, described: r, onChange: i}) {
    let l = st(n), [s = "", a = ""] = He(l.minutes), o = e => typeof e == "string" && /^\d+$/.test(e.trim()) ? Number(e) : e, c = (e, t) => { // l = session, st = fieldsOf, n = value, s = least, a = most, He = listOf, o = numberOf, e = first, c = change, t = last
      let n = e === "" && t === "" ? void 0 : [ e, t ].map(o); // n = minutes, e = first, t = last, o = numberOf
      i(u(d({}, l), {
        minutes: n
      }), !0)
    };
    return w(k, null, w(ot, {
      id: t,
      label: e("edit-part-least")
    }, w(Te, {
      id: t,
      value: s,
      size: "short",
      described: r,
      onInput: e => c(e, a === "" || a === s ? e : a)
    })), w(ot, {
      id: `${t}-most`,
      label: e("edit-part-most")
    }, w(Te, {
      id: `${t}-most`,
      value: a,
      size: "short",
      described: r,
      onInput: e => c(s, e)
    })))
  },
  materials: function(e) {
    return w(ut, u(d({}, e), {
      parts: [ "label", "link" ],
      addText: e.view.context.msg("edit-add-material")
    }))
  },
  program: function(e) {
    return w(Qe, u(d({}, e), {
      isSingle: !0
    }))
  },
  programs: Qe
}, gt = [ "id", "words", "link", "status", "date", "checked" ];

function pt({view: e, field: {name: t, control: n}}) { // pt = Field, e = view, t = name, n = control
  var r; // r = _a
  let {context: i, state: l, actions: s} = e, {msg: a, idPrefix: o, labels: c, list: f, more: g} = i, p = `${o}-${t}`, m = xe(i, t), h = (r = f.vocabularies.get(t)) == null ? void 0 : r.help, v = Ne(t) ? g && a(`edit-help-${t}`) : h && c.pick(h).text, b = function({state: {problems: e}, context: {fields: t}}, n) { // i = context, l = state, s = actions, e = problems, a = msg, o = idPrefix, c = labels, f = list, g = more, p = id, t = fields, m = label, xe = fieldLabel, h = help, r = _a, v = helpText, Ne = isFieldName, b = problems, n = name
    return e.filter(({path: [, , e]}) => e === n || n === "title" && t.every(t => t.name !== e))
  }(e, t), x = p + (b.some(({severity: e}) => e === "error") ? Le : "-problems"), y = [ v && `${p}-help`, b.length && x ].filter(Boolean).join(" ") || void 0, k = {
    view: e,
    label: m,
    id: p,
    described: y,
    value: l.record[t],
    onChange: (e, n) => s.change(t, e, n)
  }, $ = n === "terms" || n === "long-text" ? null : ft[n], O = gt.includes(n), _ = [ v && w("p", {
    class: "program-explorer__editor-help",
    id: `${p}-help`
  }, v), n === "terms" ? w(Ve, u(d({}, k), {
    vocabulary: t
  })) : $ ? w($, d({}, k)) : w(rt, u(d({}, k), {
    isLong: !0
  })), w(tt, {
    id: x,
    context: i,
    problems: b
  }), g && w(g.Meant, {
    view: e,
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

function mt({view: e}) { // mt = Form, e = view
  let {context: {fields: t, msg: n, idPrefix: r, more: i}, state: {only: l}, actions: s} = e, a = l.length ? t.filter(({name: e}) => l.includes(e)) : t; // t = fields, n = msg, r = idPrefix, i = more, l = only, s = actions, e = name, a = shown
  return w("div", null, Be.filter(e => a.some(t => t.group === e)).map(t => w("div", {
    key: t,
    role: "group",
    "aria-labelledby": `${r}-group-${t}`
  }, w("p", {
    class: "program-explorer__editor-group",
    id: `${r}-group-${t}`
  }, n(`edit-group-${t}`)), a.filter(e => e.group === t).map(t => w(pt, {
    key: t.name,
    view: e,
    field: t
  })), t === "record" && i && w(i.Position, {
    view: e
  }))), l.length > 0 && w(Ie, {
    text: n("edit-show-all"),
    onClick: s.showAll
  }))
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
  let {msg: n, urlOf: r, title: i} = e, l = (t == null ? void 0 : t.kind) === "failed" && t.failure === "warning" || (t == null ? void 0 : t.kind) === "storage" || (t == null ? void 0 : t.kind) === "stale"; // n = msg, r = urlOf, i = title, e = context, l = isWarning, t = trouble
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
    href: r(i, {
      action: "edit"
    })
  }, i)))))
}

function bt({view: {context: {msg: e}, state: {past: t, original: n, record: r, isLists: i}, actions: l}}) { // bt = ProgramButtons, e = msg, t = past, n = original, r = record, i = isLists, l = actions
  return n && !i ? w("div", {
    class: "program-explorer__editor-buttons"
  }, r.status !== "past" && w(Ie, {
    text: e("edit-ended"),
    onClick: l.retire
  }), t.length === 0 && w(Ie, {
    text: e("edit-duplicate"),
    onClick: l.duplicate
  }), w(Ie, {
    kind: "destructive",
    text: e("edit-delete"),
    onClick: l.remove
  })) : null
}

function xt({view: e}) { // xt = Json, e = view
  let {context: {msg: t, more: n}, actions: r} = e; // t = msg, n = more, r = actions, e = view
  return w("details", {
    class: "program-explorer__editor-json",
    onToggle: () => {
      n || r.loadMore()
    }
  }, w("summary", null, t("edit-json")), n && w(n.RawRecord, {
    view: e
  }))
}

var yt = { // yt = STEPS
  suggestions: function({view: e}) {
    let {context: {msg: t, more: n}, actions: r} = e; // t = msg, n = more, r = actions, e = view
    return w("div", null, n && w(n.Suggestions, {
      view: e,
      isOpen: !0
    }), w(Ie, {
      text: t("edit-close"),
      onClick: r.close
    }))
  },
  form: function({view: e}) {
    let {context: {msg: t, idPrefix: n, mayAddTerms: r, more: i, lists: l}, state: {past: s, future: a, isLists: o, isOutdated: d, isSuggestion: u, isBusy: c}, actions: f} = e; // t = msg, n = idPrefix, r = mayAddTerms, i = more, l = lists, s = past, a = future, o = isLists, d = isOutdated, u = isSuggestion, c = isBusy, f = actions, e = view
    return w("div", null, d && w("p", {
      role: "status",
      class: "program-explorer__editor-help"
    }, t("edit-outdated")), i && s.length === 0 && w(i.Suggestions, {
      view: e
    }), w(bt, {
      view: e
    }), o && l ? w(l.ListsForm, {
      view: e
    }) : w(mt, {
      view: e
    }), w(xt, {
      view: e
    }), r && !o && !u && w("p", {
      onPointerEnter: f.prepareLists,
      onFocusIn: f.prepareLists
    }, w(Ie, {
      kind: "quiet",
      text: t(c ? "edit-lists-loading" : "edit-lists"),
      onClick: () => {
        f.editLists()
      }
    })), w("div", {
      class: "program-explorer__editor-buttons program-explorer__editor-buttons--last"
    }, w(Ie, {
      kind: "primary",
      id: `${n}-review`,
      text: t("edit-review"),
      onClick: f.review
    }), w(Ie, {
      text: t("edit-undo"),
      isOff: s.length === 0,
      onClick: f.undo
    }), w(Ie, {
      text: t("edit-redo"),
      isOff: a.length === 0,
      onClick: f.redo
    }), w(Ie, {
      kind: "quiet",
      text: t("edit-cancel"),
      onClick: f.cancel
    })))
  },
  review: function({view: e}) {
    let {context: t, state: {differences: n, summary: r, isBusy: i, isSuggestion: l, captcha: s, captchaAnswer: a, problems: o, trouble: d, given: u, leftOut: c, suggestion: f, reply: g, isRemoved: p}, actions: m} = e, {msg: h, idPrefix: v} = t, b = n.length > 0 && n.every(e => function({record: e, kind: t, rows: n}) { // t = kind, n = rows, r = summary, i = isBusy, l = isSuggestion, s = captcha, a = captchaAnswer, o = problems, d = trouble, u = given, c = leftOut, f = suggestion, g = reply, p = isRemoved, m = actions, e = record, h = msg, v = idPrefix, b = isLeftOut
      return t === "changed" ? n.map(({field: t}) => Oe(e, t)) : [ Oe(e, null) ]
    }(e).every(e => c.has(e))), x = n.length > 0 || f !== null && !d, y = (d == null ? void 0 : d.kind) === "failed" && d.failure === "warning";
    return w("div", null, n.length === 0 && w("p", null, h("edit-no-changes")), n.map(n => { // w = h, n = difference, h = msg
      let {record: r, kind: i, title: l} = n; // r = record, i = kind, l = title, n = difference
      return w("div", {
        key: `${i}/${r.join("/")}`
      }, w("div", {
        class: "program-explorer__editor-group"
      }, w(Re, {
        view: e,
        change: i === "changed" ? null : Oe(r, null),
        text: h(`edit-kind-${i}`, $e(t, r, l))
      })), w(Ae, {
        context: t,
        difference: n,
        nameOf: (t, n) => w(Re, {
          view: e,
          change: i === "changed" ? Oe(r, n) : null,
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
    }, h(l ? "edit-reason-help" : "edit-summary-help")), w(Te, {
      id: `${v}-summary-of-edit`,
      value: r,
      isLong: l,
      described: `${v}-summary-help`,
      onInput: m.setSummary
    })), f && w("div", {
      class: "program-explorer__editor-field"
    }, w("label", {
      class: "program-explorer__editor-label",
      for: `${v}-reply`
    }, h("edit-reply")), w(Te, {
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
    }), w(Te, {
      id: `${v}-captcha`,
      value: a,
      size: "short",
      described: `${v}-captcha-help`,
      onInput: m.answerCaptcha
    })), w("div", {
      class: "program-explorer__editor-buttons"
    }, x && w(Ie, {
      kind: "primary",
      id: `${v}-publish`,
      text: h(i ? "edit-saving" : y ? "edit-save-anyway" : l ? "edit-suggest" : "edit-save"),
      isOff: i || b,
      onClick: () => {
        m.save()
      }
    }), f && w(Ie, {
      kind: "destructive",
      text: h("edit-suggestion-decline"),
      isOff: i || !g.trim(),
      onClick: () => {
        m.decline()
      }
    }), p && w(Ie, {
      text: h("edit-undo"),
      isOff: i,
      onClick: m.undo
    }), (f || !u) && w(Ie, {
      text: h("edit-back"),
      isOff: i,
      onClick: m.back
    }), w(Ie, {
      kind: "quiet",
      text: h("edit-cancel"),
      isOff: i,
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
    let {context: {msg: t, urlOf: n, title: r, list: i, more: l}, state: {saved: s, isSuggestion: a}, actions: o} = e; // t = msg, n = urlOf, r = title, i = list, l = more, s = saved, a = isSuggestion, o = actions, e = view
    return w("div", {
      class: "cdx-message cdx-message--block cdx-message--success",
      role: "status"
    }, w("span", {
      class: "cdx-message__icon"
    }), w("div", {
      class: "cdx-message__content"
    }, w("p", null, t(a ? "edit-suggested" : s ? "edit-saved" : "edit-unchanged")), a && i.talk && w("p", null, w("a", {
      href: n(i.talk)
    }, i.talk)), s && s.before > 0 && w("p", null, w("a", {
      href: n(r, {
        diff: String(s.revision),
        oldid: String(s.before)
      })
    }, t("edit-see-difference"))), l && w(l.Suggestions, {
      view: e
    }), w(Ie, {
      kind: "primary",
      text: t("edit-close"),
      onClick: o.close
    })))
  }
};

function kt({view: e}) { // kt = Editor, e = view
  let {context: t, state: {step: n, original: r, record: i, isLists: l, isSuggestion: s, publicAs: a, trouble: o}} = e, {msg: d, level: u, idPrefix: c} = t, f = n === "loading" ? null : yt[n], g = (o == null ? void 0 : o.kind) === "failed" && o.failure === "nowhere", p = n === "form" || n === "review"; // t = context, n = step, r = original, i = record, l = isLists, s = isSuggestion, a = publicAs, o = trouble, e = view, d = msg, u = level, c = idPrefix, f = Shown, yt = STEPS, g = isRefused, p = isBeforeSaving
  return w("section", {
    class: "program-explorer__editor",
    "aria-labelledby": `${c}-heading`,
    onKeyDown: e => function(e, t) {
      var n, r; // n = _a, r = _b
      e.key === "Enter" && (e.ctrlKey || e.metaKey) && !e.isComposing && (e.preventDefault(), 
      (n = document.activeElement) == null || n.blur(), (r = document.getElementById(t)) == null || r.click())
    }(e, `${c}-${n === "form" ? "review" : "publish"}`)
  }, w(oe, {
    level: u,
    class: "program-explorer__group",
    id: `${c}-heading`
  }, function({context: e, state: {step: t, original: n, record: r, isLists: i, suggestion: l, given: s, suggestions: a, differences: o}}) {
    let {msg: d} = e; // d = msg, e = context
    switch (t) {
     case "loading":
      return d("edit-loading");

     case "suggestions":
      return d("edit-suggestions", a.length);

     default:
      return l ? d("edit-suggestion", o.map(t => $e(e, t.record, t.title)).join(", ")) : s ? d("edit-create") : i ? d("edit-lists") : n ? d("edit-title", ke(e, n.title, String(r.id))) : d("edit-add-program")
    }
  }(e)), t.more && w(t.more.Drafts, {
    view: e
  }), p && w("p", {
    class: "program-explorer__editor-help"
  }, d("edit-preview")), n === "form" && r && !l && w("p", null, w("a", {
    href: `#programs?program=${encodeURIComponent(String(i.id))}`
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
  }) : w(Ie, {
    text: d("edit-close"),
    onClick: e.actions.close
  }))
}

var wt = m(87); // wt = dataPageSchema, m = at

// src/edit/field-order.ts
function $t(e, t) { // $t = inside, e = node, t = name
  let {entries: n, value: r, item: i} = e || {}, l = n ? L(n, t) : r || i; // n = entries, r = value, i = item, e = node, l = found, L = fieldOf, t = name
  return l && (l.wrapped || l)
}

function Ot(e) { // Ot = rankIn, e = path
  var t; // t = _a
  let n = Object.keys(((t = e.reduce($t, wt)) == null ? void 0 : t.entries) || {}), r = n.includes("language") ? n.indexOf("language") - .5 : n.length; // n = known, t = _a, e = path, $t = inside, wt = dataPageSchema, r = unknown
  return e => n.includes(e) ? n.indexOf(e) : r
}

function _t(e, t, n) { // _t = indexForField, e = path, t = names, n = name
  let r = Ot(e); // r = rank, Ot = rankIn, e = path
  return t.reduce((e, t, i) => r(t) <= r(n) ? i + 1 : e, 0)
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
  let n = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'\u2019]/g, "").replace(/[^\0-\x7f]/g, e => Mt.get(e) || "-").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60).replace(/-$/, ""), r = n || "program"; // n = words, e = letter, Mt = LETTERS, r = start
  for (let e = n ? 1 : t.length + 1; ;e++) { // e = number, n = words, t = used
    let n = e === 1 ? r : `${r}-${e}`; // n = id, e = number, r = start
    if (!t.includes(n)) return n
  }
}

// src/edit/apply.ts
function Et(e, t, n, r, i, l) { // Et = insert, e = branch, t = index, n = name, r = value, i = depth, l = style
  let s = te(l, i), a = e.isList ? "" : `${ne(n)}:${s && " "}`; // s = start, te = newLine, l = style, i = depth, a = key, e = branch, ne = toJson, n = name
  e.members.length || (e.close = te(l, i - 1)), e.members.splice(t, 0, {
    name: n,
    head: s + a,
    value: ne(r, l, i),
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
  let {kind: r, record: i} = t; // r = kind, i = record, t = change
  if (r === "edit") return function(e, {record: t, field: n, from: r, to: i, after: l}, s) {
    let a = n[n.length - 1], o = n.slice(0, -1), d = [ ...t, ...o ], u = V(e, t); // a = name, n = field, o = parents, d = path, t = record, u = found, V = findRecord, e = page
    if (a === void 0) return !u || !t.length || N(t) || !M(q(u), r) || i === void 0 ? !1 : (u.value = ne(i, s, d.length), 
    !0);
    let c = o.reduce((e, t) => e && H(J(e), t), u), f = c ? J(c) : null, g = H(f, a); // c = parent, o = parents, e = member, t = key, H = memberOf, J = openObject, u = found, f = branch, g = member, a = name
    if (!f || !M(q(g), r) || N(t) && d.length === t.length && a === "id") return !1;
    if (i === void 0) It(f, a); else if (g) g.value = ne(i, s, d.length + 1); else {
      let e = l === void 0 ? -1 : Pt(f, l); // e = index, l = after, Pt = indexAfter, f = branch
      Et(f, e < 0 ? _t(d, f.members.map(e => e.name), a) : e, a, i, d.length + 1, s)
    }
    return !0
  }(e, t, n);
  if (!i.length) return !1;
  if (r === "add") return function(e, {record: t, value: n, after: r}, i) {
    let l = t.slice(0, -1), s = t[l.length], a = V(e, l.slice(0, -1)); // l = collection, t = record, s = id, a = owner, V = findRecord, e = page
    if (!a || V(e, t) || N(t) && L(n, "id") !== s) return !1;
    let o = function(e, t, n) { // o = records, e = owner, t = collection, n = style
      let r = t[t.length - 1], i = J(e); // r = name, t = collection, i = fields, J = openObject, e = owner
      if (i && P(i, r) < 0) {
        let e = _t(t.slice(0, -1), i.members.map(e => e.name), r); // e = one, _t = indexForField, t = collection, i = fields, r = name
        Et(i, e, r, N(t) ? [] : {}, t.length, n)
      }
      return K(e, t)
    }(a, l, i);
    if (o) {
      let e = Pt(o, r); // e = index, Pt = indexAfter, o = records, r = after
      Et(o, e < 0 ? o.members.length : e, s, n, t.length, i)
    }
    return !!o
  }(e, t, n);
  let l = V(e, i.slice(0, -2)), s = l ? K(l, i.slice(0, -1)) : null, a = i[i.length - 1], o = H(s, a); // l = owner, V = findRecord, e = page, i = record, s = records, K = openRecords, a = id, o = member, H = memberOf
  return !s || !o || r === "remove" && !M(q(o), t.value) ? !1 : r === "move" ? function(e, t, n) {
    let r = e.members.filter(e => e !== t), i = Pt(u(d({}, e), { // r = others, e = records, t = member, i = index, Pt = indexAfter, u = __spreadProps, d = __spreadValues
      members: r
    }), n);
    return i >= 0 && (r.splice(i, 0, t), e.members = r), i >= 0
  }(s, o, t.to) : (It(s, a), !0)
}

function Rt(e, t) { // Rt = applyChanges, e = text, t = changes
  let n = W(e), r = n && J(n); // n = page, W = openPage, e = text, r = fields, J = openObject
  if (!n || !r) return null;
  let i = function({members: [e]}) { // i = style, e = first
    let [, t, n] = /(\r?\n)([ \t]+)/.exec(e ? e.head : "") || []; // t = lineBreak, n = indent, e = first
    return t && n ? {
      lineBreak: t,
      indent: n
    } : d(d({}, ee), e && {
      indent: ""
    })
  }(r), l = t.filter(e => !Dt(n, e, i));
  return {
    text: z(n),
    refused: l
  }
}

// src/edit/edit-newest.ts
function Bt(e, t, n) { // Bt = editNewest, e = editor, t = title, n = edit
  return f(this, null, function*() {
    for (let r = 1; ;r++) { // r = tries
      let i = yield e.read(t), l = i.kind === "failed" ? i : yield n(i); // i = page, e = editor, t = title, l = result, n = edit
      if (l.kind !== "conflict" || r === 3) return l
    }
  })
}

// src/edit/add-in-order.ts
function Ft(e, t) { // Ft = addInOrder, e = order, t = others
  let n = new Set(e), r = [], i = new Map, l = r; // n = known, e = order, r = first, i = following, l = added
  for (let e of t) n.has(e) ? (l = [], i.set(e, l)) : l.push(e); // e = name, t = others, n = known, l = added, i = following
  let s = [ ...r ]; // s = all, r = first
  for (let t of e) s.push(t), (i.get(t) || []).forEach(e => s.push(e)); // t = name, e = one, s = all, i = following
  return s
}

// src/edit/merge-lists.ts
function Nt(e) { // Nt = linkOrText, e = item
  let t = [ "id", "page", "url" ].map(t => L(e, t)).find(e => typeof e == "string"); // t = field, L = fieldOf, e = value
  return t === void 0 ? JSON.stringify(e) : `${t} `
}

function Wt(e, t) { // Wt = namedItems, e = value, t = nameOf
  let n = Array.isArray(e) ? e : e === void 0 ? [] : [ e ], r = new Map(n.map(e => [ t(e), e ])); // n = list, e = item, r = items, t = nameOf
  return r.size === n.length && n.every(e => typeof e == "string" || C(e)) ? r : null
}

function zt(e, t, n, r) { // zt = mergeItems, e = base, t = mine, n = theirs, r = mergeItem
  let i = r => [ ...r.keys() ].filter(r => [ e, t, n ].every(e => e.has(r))), l = (t, n) => [ ...t.keys() ].some(t => !e.has(t) && !n.has(t)), s = (t, n) => [ ...t ].some(([t, r]) => e.has(t) && !n.has(t) && !M(r, e.get(t))); // i = orderOf, r = item, e = base, t = name, n = others, l = addedBy, s = changedBy, M = isEqual
  if ([ ...e.keys() ].some(e => !t.has(e) && !n.has(e)) && l(t, n) && l(n, t) || s(t, n) || s(n, t)) return null;
  let a = !M(i(n), i(e)); // a = theirsIsMoved, M = isEqual, i = orderOf, n = theirs, e = base
  if (a && !M(i(t), i(e)) && !M(i(t), i(n))) return null;
  let [o, d] = a ? [ n, t ] : [ t, n ], u = []; // o = first, d = second, a = theirsIsMoved, n = theirs, t = mine, u = merged
  for (let i of Ft([ ...o.keys() ], d.keys())) if (t.has(i) && n.has(i)) { // i = name, Ft = addInOrder, o = first, d = second, t = mine, n = theirs
    let l = r(e.get(i), t.get(i), n.get(i)); // l = item, r = mergeItem, e = base, i = name, t = mine, n = theirs
    if (!l) return null;
    u.push(l.value)
  } else e.has(i) || u.push(t.has(i) ? t.get(i) : n.get(i));
  return u
}

// src/edit/merge-values.ts
function qt(e, t) { // qt = languageOf, e = plain, t = texts
  let n = typeof e == "string" && C(t) ? Object.keys(t).filter(n => t[n] === e) : []; // n = language, e = plain, C = isObject, t = texts
  return n.length === 1 ? n[0] : void 0
}

function Ut(e, t, n) { // Ut = withField, e = object, t = name, n = value
  return Object.fromEntries(Object.entries(e).map(([e, r]) => [ e, e === t ? n : r ]))
}

function Jt({base: e, mine: t, theirs: n}, r, i) { // Jt = mergeValues, e = base, t = mine, n = theirs, r = field, i = conflicts
  if (M(t, n) || M(e, t)) return n;
  if (M(e, n)) return t;
  let l = qt(e, t) || qt(e, n); // l = language, qt = languageOf, e = base, t = mine, n = theirs
  if (C(t) && C(n)) {
    let s = [], a = function({base: e, mine: t, theirs: n}, r, i) { // s = found, a = merged, e = base, t = mine, n = theirs, r = field, i = conflicts
      let l = Ft(Object.keys(n), Object.keys(t)).map(l => [ l, Jt({ // l = name, Ft = addInOrder, n = theirs, t = mine, Jt = mergeValues
        base: L(e, l),
        mine: L(t, l),
        theirs: L(n, l)
      }, [ ...r, l ], i) ]);
      return Object.fromEntries(l.filter(([, e]) => e !== void 0))
    }
    // src/edit/merge-record.ts
    ({
      base: l ? {
        [l]: e
      } : e,
      mine: t,
      theirs: n
    }, r, s);
    if (Object.keys(a).length || s.length) return s.forEach(e => i.push(e)), a
  } else {
    if (l && typeof n == "string") return Ut(t, l, n);
    if (l && typeof t == "string") return Ut(n, l, t);
    if (Array.isArray(t) || Array.isArray(n)) {
      let r = function(e, t, n, r) { // r = mergeItem, e = base, t = mine, n = theirs
        for (let i of [ Nt, JSON.stringify ]) { // i = nameOf, Nt = linkOrText
          let [l, s, a] = [ e, t, n ].map(e => Wt(e, i)); // l = from, s = my, a = their, e = value, t = mine, n = theirs, Wt = namedItems, i = nameOf
          if (l && s && a) return zt(l, s, a, r)
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
      if (r) return r
    }
  }
  return i.push({
    field: r,
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
  let n = V(e, t.slice(0, -2)), r = [ ...Y(n ? K(n, t.slice(0, -1)) : null).keys() ]; // n = owner, V = findRecord, e = page, t = record, r = ids, Y = byId, K = openRecords
  return r.slice(0, Math.max(r.indexOf(t[t.length - 1]), 0))
}

function Vt(e) { // Vt = lastOf, e = ids
  return e.length ? e[e.length - 1] : null
}

function Yt({mine: e, theirs: t}, n, r) { // Yt = placeOnTheirs, e = mine, t = theirs, n = record, r = isAdded
  return Vt(Kt(e, n).filter(e => { // Vt = lastOf, Kt = idsBefore, e = id, n = record
    let i = [ ...n.slice(0, -1), e ]; // i = other, n = record, e = id
    return V(t, i) || r(i)
  }))
}

function Gt({base: e, mine: t, theirs: n}, r) { // Gt = valuesOf, e = base, t = mine, n = theirs, r = record
  return {
    base: q(V(e, r)),
    mine: q(V(t, r)),
    theirs: q(V(n, r))
  }
}

function Qt(e, t, n) { // Qt = withFieldsOf, e = value, t = other, n = names
  return C(e) && n.length ? Object.fromEntries(Object.keys(e).map(r => [ r, L(n.includes(r) ? t : e, r) ]).filter(([, e]) => e !== void 0)) : e
}

// src/edit/merge.ts
var Xt = e => JSON.stringify(e); // Xt = nameOf, e = path

function Zt(e) { // Zt = withOwner, e = record
  return e.length > 2 ? [ e.slice(0, 2), e ] : [ e ]
}

function en(e, t, n) { // en = createMerge, e = pages, t = mine, n = theirs
  let r = new Set, i = new Set; // r = touched, i = moved
  for (let {kind: e, record: t} of n) e === "move" ? i.add(Xt(t)) : e !== "remove" && Zt(t).forEach(e => r.add(Xt(e))); // e = one, t = record, n = theirs, i = moved, Xt = nameOf, Zt = withOwner, r = touched
  let l = new Map; // l = edits
  for (let e of t) e.kind === "edit" && l.set(Xt(e.record), [ ...l.get(Xt(e.record)) || [], e ]); // e = change, t = mine, l = edits, Xt = nameOf
  let s = new Set, a = e => s.has(Xt(e)), o = new Set, c = (e, t) => { // s = added, a = isAdded, e = record, Xt = nameOf, o = done, c = once, t = merge
    let n = o.has(Xt(e)); // n = isDone, o = done, Xt = nameOf, e = record
    return o.add(Xt(e)), n ? null : t()
  };
  return t => { // t = change
    let {kind: n, record: o} = t, f = Zt(o).find(t => V(e.base, t) && !V(e.theirs, t)); // n = kind, o = record, t = one, f = lost, Zt = withOwner, V = findRecord, e = pages
    if (n === "remove") return function(e, {record: t, value: n}, r) {
      let {theirs: i} = Gt(e, t); // i = theirs, Gt = valuesOf, e = pages, t = record
      if (i === void 0) return Ht;
      let l = { // l = removal
        kind: "remove",
        record: t,
        value: i,
        after: Vt(Kt(e.theirs, t))
      };
      return r ? {
        changes: [],
        conflicts: [ {
          record: t,
          field: [],
          base: n,
          mine: void 0,
          theirs: i,
          takeMine: [ l ]
        } ]
      } : {
        changes: [ l ],
        conflicts: []
      }
    }(e, t, r.has(Xt(o)));
    if (f) return n === "move" ? null : c(f, () => function(e, t) {
      let n = Gt(e, t), r = Yt(e, t, () => !1); // n = values, Gt = valuesOf, e = pages, t = record, r = after, Yt = placeOnTheirs
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
            after: r
          } ]
        }) ]
      }
    }(e, f));
    switch (n) {
     case "add":
      return s.add(Xt(o)), function(e, {record: t, value: n}, r) {
        let {theirs: i} = Gt(e, t); // i = theirs, Gt = valuesOf, e = pages, t = record
        return i === void 0 ? {
          changes: [ {
            kind: "add",
            record: t,
            value: n,
            after: Yt(e, t, r)
          } ],
          conflicts: []
        } : M(n, i) ? Ht : {
          changes: [],
          conflicts: [ {
            record: t,
            field: [],
            base: void 0,
            mine: n,
            theirs: i,
            takeMine: E(t, i, n)
          } ]
        }
      }(e, t, a);

     case "move":
      return function(e, {record: t}, n, r) {
        let [i, l, s] = [ e.base, e.mine, e.theirs ].map(e => Vt(Kt(e, t))), a = { // i = base, l = mine, s = theirs, e = page, Vt = lastOf, Kt = idsBefore, t = record, a = move
          kind: "move",
          record: t,
          from: s != null ? s : null,
          to: Yt(e, t, r)
        };
        return a.from === a.to ? Ht : n ? {
          changes: [],
          conflicts: [ {
            record: t,
            field: null,
            base: i,
            mine: l,
            theirs: s,
            takeMine: [ a ]
          } ]
        } : {
          changes: [ a ],
          conflicts: []
        }
      }(e, t, i.has(Xt(o)), a);

     default:
      return c(o, () => function(e, t, n) {
        let {base: r, mine: i, theirs: l} = Gt(e, t), s = F(t).filter(e => !n.some(({field: t}) => t[0] === e)), a = [], o = Jt({ // r = base, i = mine, l = theirs, Gt = valuesOf, e = name, t = field, s = names, F = collectionsOf, n = edits, a = conflicts, o = merged, Jt = mergeValues
          base: Qt(r, l, s),
          mine: Qt(i, l, s),
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
  let r = function(e, t) { // r = net, e = text, t = changes
    let n = Rt(e, t); // n = applied, Rt = applyChanges, e = text, t = changes
    return n && u(d({}, n), {
      changes: X(e, n.text) || []
    })
  }(e, t), i = X(e, n), [l, s, a] = [ e, r ? r.text : "", n ].map(W);
  if (!r || !i || !l || !s || !a) return null;
  let o = r.changes.map(en({ // o = outcomes, r = net, en = createMerge
    base: l,
    mine: s,
    theirs: a
  }, r.changes, i)), c = [], f = [];
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
    refused: r.refused
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
        let {title: r, base: i, summary: l, captcha: s} = n; // r = title, i = base, l = summary, s = captcha, n = input
        if (t.refusal) return t.refusal;
        let a = !i.revision; // a = isNew, i = base
        if (!a && !t.revision) return {
          kind: "failed",
          failure: "deleted",
          words: ""
        };
        let o = function(e, {base: t, changes: n, decisions: r = new Map}) { // o = merged, e = page, t = base, n = changes, r = decisions
          let i = tn(t.text, n, e.text); // i = merged, tn = merge, t = base, n = changes, e = page
          if (!i) return {
            kind: "unreadable"
          };
          if (i.conflicts.filter(e => !r.has(nn(e))).length) return {
            kind: "ask",
            conflicts: i.conflicts
          };
          let l = i.conflicts.filter(e => r.get(nn(e))), s = [ ...i.changes, ...l.flatMap(({takeMine: e}) => e) ], a = Rt(e.text, s), o = i.refused.concat(a ? a.refused : s); // l = taken, i = merged, e = page, r = decisions, nn = conflictKey, s = all, a = applied, Rt = applyChanges, o = refused
          return a && !o.length ? {
            kind: "merged",
            text: a.text,
            changes: s
          } : {
            kind: "misfit",
            changes: o
          }
        }(a && !t.revision ? u(d({}, t), {
          text: i.text
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
          title: r,
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
          } : function(e, t, n, r, i) {
            return f(this, null, function*() {
              let l = yield e.read(t.title); // l = now, e = editor, t = page
              if (l.kind === "failed") return {
                kind: "saved",
                text: r,
                revision: i,
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
  Button: Ie,
  Checkbox: De,
  Choice: Pe,
  comparePages: X,
  conflictKey: nn,
  DifferenceRows: Ae,
  describeValue: we,
  idFor: Tt,
  LinesControl: ct,
  PageBox: it,
  pathLabel: ye,
  Picker: Ke,
  ProblemList: tt,
  recordText: $e,
  Rows: lt,
  TermsControl: Ve,
  TextControl: rt,
  TextInput: Te
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
  let [t, n, r, i, l, s, a] = [ "kind", "record", "field", "from", "to", "after", "value" ].map(t => L(e, t)); // t = name, n = record, r = field, i = from, l = to, s = after, a = value, L = fieldOf, e = raw
  if (!function(e) {
    return cn(e) && e.length % 2 === 0 && e.every((t, n) => n % 2 === 1 || F(e.slice(0, n)).includes(t))
  }(n)) return null;
  if (t === "edit") return cn(r) && function(e, t) {
    return t.length ? !(e.length && N(e) && t.length === 1 && t[0] === "id") : e.length > 0 && !N(e)
  }(n, r) && (s === void 0 || fn(s)) ? d({
    kind: t,
    record: n,
    field: r,
    from: i,
    to: l
  }, s !== void 0 && {
    after: s
  }) : null;
  if (!n.length) return null;
  if (t === "move") return fn(i) && fn(l) ? {
    kind: t,
    record: n,
    from: i,
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
  let t = A(e), [n, r] = [ L(t, "page"), L(t, "base") ], i = pn(L(t, "changes")); // t = raw, A = parseJson, e = text, n = page, r = base, L = fieldOf, i = changes, pn = readChanges
  return typeof n == "string" && typeof r == "number" && i && i.length && i.length <= bn ? {
    page: n,
    base: r,
    changes: i
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
  let t = [], n = 0, r = "", i = new RegExp(xn); // t = proposals, n = unreadable, r = heading, i = pattern, xn = PATTERN
  for (let l = i.exec(e); l; l = i.exec(e)) { // l = found, i = pattern, e = wikitext
    let [, e, i, s] = l; // e = line, i = state, s = text, l = found
    if (s === void 0) {
      r = Cn(e || "");
      continue
    }
    let a = wn(s); // a = content, wn = readContent, s = text
    a && hn(i) ? t.push(u(d({}, a), {
      id: On(a),
      state: i,
      heading: r
    })) : n++
  }
  return {
    proposals: t,
    unreadable: n
  }
}

// src/editor/edit-talk.ts
function jn(e, t, n, r, i) { // jn = editTalk, e = editor, t = title, n = textFrom, r = summary, i = captcha
  return Bt(e, t, l => f(null, null, function*() {
    let s = n(l.text); // s = text, n = textFrom, l = page
    return s === null ? {
      kind: "unchanged"
    } : l.refusal || e.save(d({
      title: t,
      text: s,
      base: l.revision,
      summary: r,
      isWikitext: !0
    }, i && {
      captcha: i
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

function Tn({text: e}, t, n, r) { // Tn = changesIn, e = text, t = original, n = record, r = after
  var i, l; // i = _a, l = _b
  let s = An(e).map(Ln), a = function(e, t, n) { // s = ids, An = programRecords, e = original, Ln = idOf, a = changes, t = record, n = last
    let r = At(e, t), i = typeof r.id == "string" ? r.id : "", l = [ "programs", i ]; // r = now, At = toRecord, e = original, t = record, i = id, l = path
    return e ? M(e, r) ? [] : E(l, e, r) : i && Object.keys(r).length > 1 ? [ {
      kind: "add",
      record: l,
      value: Ct(l, r),
      after: n
    } ] : []
  }(t, n, r === void 0 ? (i = s[s.length - 1]) != null ? i : null : r), o = Ln(n), d = (l = s[s.indexOf(o) - 1]) != null ? l : null;
  return t && r !== void 0 && r !== d ? [ ...a, {
    kind: "move",
    record: [ "programs", o ],
    from: d,
    to: r
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
    let r = n ? yield e.read(n) : null; // r = page, n = talk, e = editor
    return (r == null ? void 0 : r.kind) === "page" ? Sn(r.text).proposals.filter(({state: e, page: n}) => e === "open" && n === t) : []
  })
}

function Rn(e, t, n) { // Rn = changesToday, e = _0, t = _1, n = _2
  return f(this, arguments, function*({editor: e, source: t}, n, {base: r, changes: i}) {
    let l = r === n.revision ? n : yield e.read(t, r), s = tn(l.kind === "page" && l.title === n.title ? l.text : n.text, i, n.text), a = s ? [ ...s.changes, ...s.conflicts.flatMap(({takeMine: e}) => e) ] : []; // l = then, r = base, n = page, e = takeMine, t = source, s = merged, tn = merge, i = changes, a = all
    return {
      kind: "ready",
      page: n,
      changes: X(n.text, In(n, a)) || [],
      isWhole: s !== null && !s.refused.length
    }
  })
}

function Bn(e, t, n, r, i, l, s) { // Bn = answerSuggestion, e = _0, t = _1, n = _2, r = _3, i = _4, l = _5, s = _6
  return f(this, arguments, function*({editor: e, store: t, fail: n, crash: r}, i, {id: l}, s, a, o, d) {
    let u = s === "declined" ? a : `${d(s === "taken" ? "edit-answer-taken" : "edit-answer-partly")} ${a}`, c = yield jn(e, i, e => function(e, t, n, r, i = 0) { // u = answer, s = state, a = reply, d = msg, c = result, jn = editTalk, e = wikitext, i = revision, t = id, n = state, r = reply
      let l = new RegExp(xn); // l = pattern, xn = PATTERN
      for (let s = l.exec(e); s; s = l.exec(e)) { // s = found, l = pattern, e = wikitext
        let {index: l, 0: a, 2: o, 3: d} = s, u = o === "open" && d !== void 0 ? wn(d) : null; // l = index, a = block, o = before, d = text, s = found, u = content, wn = readContent
        if (u && On(u) === t) {
          let t = e.slice(l + a.length), s = t.search(/^==?(?!=)/m), o = s < 0 ? t : t.slice(0, s); // t = rest, e = wikitext, l = index, a = block, s = end, o = section
          return `${e.slice(0, l)}${a.replace('data-state="open"', `data-state="${n}"`)}${o.trimEnd()}\n: ${on(r)}${i ? ` [[Special:Diff/${i}]]` : ""} ${vn}\n${s < 0 ? "" : `\n${t.slice(s)}`}`
        }
      }
      return null
    }(e, l, s, u, o), d("edit-answer-summary")).catch(r), f = (c == null ? void 0 : c.kind) === "saved" || (c == null ? void 0 : c.kind) === "unchanged";
    return f ? t.set({
      suggestions: t.get().suggestions.filter(e => e.id !== l)
    }) : n({
      kind: "answer"
    }), f
  })
}

// src/edit/left-out.ts
function Fn(e) { // Fn = keyOf, e = change
  return Oe(e.record, e.kind === "edit" ? e.field : null)
}

function Nn(e, t) { // Nn = textOf, e = changes, t = key
  return JSON.stringify(e.filter(e => Fn(e) === t))
}

function Wn(e, t, n) { // Wn = toggled, e = leftOut, t = changes, n = key
  let r = new Map(e); // r = next, e = leftOut
  return r.delete(n) ? r : r.set(n, Nn(t, n))
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
function Un(e, t, n, r) { // Un = termChanges, e = base, t = record, n = newTerms, r = language
  return n.filter(({vocabulary: e, id: n}) => He(t[e]).includes(n)).map(({vocabulary: t, id: n, label: i}) => { // n = id, He = listOf, t = record, e = vocabulary
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
          [r]: i
        }
      },
      after: (l = s[s.length - 1]) != null ? l : null
    }
  })
}

function Jn(e) { // Jn = newTermsIn, e = changes
  return e.flatMap(e => { // e = change
    let [t, n, , r] = e.record, i = e.kind === "add" && L(e.value, "label"), [l] = C(i) ? Object.values(i) : []; // t = collection, n = vocabulary, r = id, e = change, i = label, L = fieldOf, l = text, C = isObject
    return t === "vocabularies" && n !== void 0 && r !== void 0 && typeof l == "string" ? [ {
      vocabulary: n,
      id: r,
      label: l
    } ] : []
  })
}

function Hn(e, t, n) { // Hn = withNewTerms, e = labels, t = newTerms, n = language
  return u(d({}, e), {
    term: (r, i) => { // r = facet, i = term
      let l = t.find(({vocabulary: e, id: t}) => e === r && t === i); // l = found, t = id, e = vocabulary, r = facet, i = term
      return l ? {
        text: l.label,
        language: n
      } : e.term(r, i)
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

// src/editor/suggest-tools.ts
var Gn = { // Gn = SUGGEST_TOOLS
  describeValue: we,
  editTalk: jn,
  findProposals: Sn,
  pathLabel: ye,
  plainWikitext: on,
  proposalId: _n,
  proposalWikitext: function(e, t, n) {
    let r = n.split(/\n\s*\n/).map(on).filter(Boolean); // r = paragraphs, n = reason, on = plainWikitext
    return [ ...t.map(e => `* ${on(e)}`), un, kn(e), "</pre>", `${r.join("\n\n")} ${vn}`.trim() ].join("\n")
  },
  recordText: $e
};

// src/edit/summary.ts
var Qn = [ "added", "removed", "changed", "moved" ]; // Qn = ORDER

function Xn({kind: e, rows: t}) { // Xn = fieldsOf, e = kind, t = rows
  let n = new Map; // n = names
  for (let {field: r} of e === "changed" ? t : []) { // r = field, e = kind, t = rows
    let [e = ""] = r; // e = name, r = field
    n.set(e, [ ...n.get(e) || [], r ])
  }
  return [ ...n ].map(([e, t]) => ({
    name: e,
    paths: t
  }))
}

function Zn(e, t) { // Zn = createdText, e = page, t = msg
  return t("edit-created", `[[${e}]]`)
}

// src/editor/suggestion-actions.ts
function er(e, {context: t, wikiContext: n, focus: r, focusHeading: i, confirm: l, close: s, loadMore: a, more: o, loadLists: c, prepareLists: g}) { // er = createActions, e = session, t = context, n = wikiContext, r = focus, i = focusHeading, l = confirm, s = close, a = loadMore, o = more, c = loadLists, g = prepareLists
  let {store: p} = e, m = "", h = 0, v = () => t().list.talk || "", x = () => { // p = store, e = session, m = lastField, h = lastTime, v = talk, t = context, x = snapshot
    let {record: e, after: t, newTerms: n, isRemoved: r} = p.get(); // e = record, t = after, n = newTerms, r = isRemoved, p = store
    return {
      record: e,
      after: t,
      newTerms: n,
      isRemoved: r
    }
  }, y = t => { // y = step, t = change
    m = "", e.setRecord(u(d({}, t), {
      past: [ ...p.get().past, x() ],
      future: []
    }))
  }, k = t => je(e.base.text, In(e.base, t)) || [], w = () => k(e.changes()), $ = () => `${function(e, t) {
    let {msg: n} = e, r = function(e) {
      let t = e.map(e => {
        let {kind: t, record: n, title: r} = e;
        return {
          kind: t,
          of: n.length ? n[n.length - 2] : "page",
          record: n,
          title: r,
          fields: Xn(e)
        }
      });
      return Qn.reduce((e, n) => e.concat(t.filter(e => e.kind === n)), [])
    }
    // src/editor/summary-text.ts
    (t).map(({kind: t, record: r, title: i, fields: l}) => {
      let s = n(`edit-kind-${t}`, $e(e, r, i)), a = l.map(({name: t, paths: n}) => {
        let r = n.map(([, e]) => e).filter(Boolean);
        return xe(e, t) + (r.length && e.fields.some(e => e.name === t && /text/.test(e.control)) ? ` (${r.join(", ")})` : "")
      });
      return a.length ? `${s}: ${a.join(", ")}` : s
    }).join("; ");
    return r.length > 490 ? `${r.slice(0, 490)}\u2026` : r
  }(n(), w())}${p.get().suggestion ? ` ([[${v()}]])` : ""}`, O = () => { // n = wikiContext, w = differencesNow, p = store, v = talk, O = showReview
    let t = e.allChanges(); // t = all, e = session
    p.set({
      leftOut: zn(p.get().leftOut, t)
    }), e.settle();
    let {ownSummary: n, isSuggestion: r} = p.get(); // n = ownSummary, r = isSuggestion, p = store
    p.set({
      step: "review",
      differences: k(t),
      trouble: null,
      summary: n != null ? n : r ? "" : $()
    }), i()
  }, _ = () => e.isUnsaved() && !l(t().msg("edit-cancel-question")), C = function(e, {talk: t, showReview: n, focusHeading: r, wantsToKeep: i, automaticSummary: l, wikiWords: s}) {
    let {store: a} = e, o = "", d = new Map, u = e => { // a = store, e = change, o = suggested, d = kept, u = keep
      a.set(e);
      let {suggestion: t, reply: n, leftOut: r} = a.get(); // t = suggestion, n = reply, r = leftOut, a = store
      d.set(t ? t.id : "", {
        reply: n,
        leftOut: r
      })
    };
    return {
      stateAfterSaving: () => In(e.base, e.changes()) === o ? "taken" : "partly",
      openSuggestion: t => f(null, null, function*() {
        var r; // r = _a
        let l = i() ? null : yield function(e, t) { // l = found, i = wantsToKeep, e = session, t = suggestion
          return f(this, null, function*() {
            let n = yield e.editor.read(e.source); // n = page, e = session
            return n.kind === "failed" ? n : Rn(e, n, t)
          })
        }(e, t);
        if ((l == null ? void 0 : l.kind) === "failed") e.fail(l); else if (l) {
          let {page: i, changes: s, isWhole: u} = l; // i = page, s = changes, u = isWhole, l = found
          o = In(i, s), e.beginWith(i, s, t), a.set((r = d.get(t.id)) != null ? r : {}), n(), 
          a.set({
            trouble: u ? null : {
              kind: "stale"
            }
          })
        }
      }),
      create: (t, r, i) => { // t = base, r = changes, i = page
        e.beginWith(t, r), n(), a.set({
          summary: Zn(i, s())
        })
      },
      toggle: t => { // t = key
        let {leftOut: n, summary: r} = a.get(), i = r === l(); // n = leftOut, r = summary, a = store, i = isAutomatic, l = automaticSummary
        u({
          leftOut: Wn(n, e.allChanges(), t)
        }), i && a.set({
          summary: l()
        }), e.settle()
      },
      setReply: e => u({
        reply: e
      }),
      decline: () => f(null, null, function*() {
        let {suggestion: n, reply: i, isBusy: l} = a.get(); // n = suggestion, i = reply, l = isBusy, a = store
        n && !l && (a.set({
          isBusy: !0,
          trouble: null
        }), (yield Bn(e, t(), n, "declined", i, 0, s())) && (e.beginEmpty(), r()))
      })
    }
  }
  // src/editor/actions.ts
  (e, {
    talk: v,
    showReview: O,
    focusHeading: i,
    wantsToKeep: _,
    automaticSummary: $,
    wikiWords: () => n().msg
  }), S = n => { // S = refuse, n = kind
    r(`${t().idPrefix}-${n}`), e.fail({
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
    }), i())
  }), L = () => { // L = draftActions
    var t; // t = _a
    return (t = o()) == null ? void 0 : t.createDraftActions(e, {
      step: y,
      loadLists: c,
      wantsToKeep: _,
      differencesNow: w,
      showReview: O,
      focusHeading: i
    }, Kn)
  }, M = () => f(null, null, function*() {
    let {suggestion: t, reply: r} = p.get(), l = C.stateAfterSaving(); // t = suggestion, r = reply, p = store, l = state, C = suggestionActions
    // src/editor/save-session.ts
    yield function(e, t) {
      return f(this, null, function*() {
        let {store: n, editor: r, source: i} = e, {summary: l, decisions: s, captcha: a, captchaAnswer: o} = n.get(); // n = store, r = editor, i = source, e = session, l = summary, s = decisions, a = captcha, o = captchaAnswer
        n.set({
          isBusy: !0,
          trouble: null
        });
        let u = yield rn(r, d({ // u = outcome, rn = saveChanges, r = editor, d = __spreadValues
          title: i,
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
    }(e, i), p.get().step === "conflicts" && !(yield j()) && p.set({
      step: "review"
    });
    let s = p.get(); // s = after, p = store
    t && s.step === "saved" && (yield Bn(e, v(), t, l, r, s.saved ? s.saved.revision : 0, n().msg))
  }), T = () => { // T = undo
    let {past: t, future: n, isRemoved: r} = p.get(), l = t[t.length - 1]; // t = past, n = future, r = isRemoved, p = store, l = before
    l && (m = "", e.setRecord(u(d({}, l), {
      past: t.slice(0, -1),
      future: [ ...n, x() ],
      step: "form"
    })), r && (e.settle(), i()))
  };
  return u(d(u(d({
    change: (t, n, r = !1) => { // t = name, n = value, r = continues
      let {record: i, past: l, isIdAutomatic: s, original: a, isLists: o} = p.get(), d = r && m === t && Date.now() - h < 1500; // i = record, l = past, s = isIdAutomatic, a = original, o = isLists, p = store, d = isSame, r = continues, m = lastField, t = name, h = lastTime
      m = t, h = Date.now();
      let u = Lt(i, t, n), c = s && !a && !o && t !== "id"; // u = next, Lt = withField, i = record, t = name, n = value, c = isAutomatic, s = isIdAutomatic, a = original, o = isLists
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
  }, function(e, {context: t, focus: n, focusHeading: r}, i) {
    let {store: l} = e; // l = store, e = session
    return {
      move: e => i({
        after: e
      }),
      retire: () => {
        let {record: e} = l.get(), {end: r} = e; // e = record, l = store, r = end
        n(`${t().idPrefix}-end`), i({
          only: Vn,
          record: u(d({}, e), {
            status: "past",
            end: typeof r == "string" && r && r <= b() ? r : b()
          })
        })
      },
      showAll: () => {
        r(), l.set({
          only: []
        })
      },
      duplicate: () => {
        let {record: r} = l.get(); // r = record, l = store
        e.begin(e.base, null, u(d({}, r), {
          id: Tt(Yn(r), e.usedIds())
        }), {
          after: Ln(r)
        }), n(`${t().idPrefix}-title`), l.set({})
      },
      findPages: t => f(null, null, function*() {
        var n; // n = _a
        let r = yield (n = e.finder) == null ? void 0 : n.findPages(t); // r = answer, n = _a, e = session, t = link
        return r && l.set({
          missing: new Set([ ...l.get().missing, ...r.missing ])
        }), r ? r.found : []
      }),
      findLanguages: t => f(null, null, function*() {
        var n, r; // n = _a, r = _b
        return (r = yield (n = e.finder) == null ? void 0 : n.findLanguages(t)) != null ? r : []
      })
    }
  }(e, {
    context: t,
    focus: r,
    focusHeading: i
  }, y)), {
    showVersion: (t, n) => { // t = base, n = record
      let r = Ln(n); // r = id, Ln = idOf, n = record
      e.begin(t, Mn(t.text, r) ? r : null, null), y({
        record: n,
        isIdAutomatic: !1
      }), e.settle()
    },
    addTerm: (e, n) => { // e = vocabulary, n = label
      let {record: r, newTerms: i} = p.get(), l = function({list: e, labels: t}, n, r, i) { // r = vocabulary, i = label, p = store, l = term, e = list, t = labels, n = newTerms
        var l, s; // l = _a, s = _b
        let a = n.filter(e => e.vocabulary === r).map(({id: e}) => e), o = [ ...Array.from((s = (l = e.vocabularies.get(r)) == null ? void 0 : l.terms.keys()) != null ? s : []), ...a ], d = o.find(e => t.term(r, e).text.toLowerCase() === i.toLowerCase()); // a = others, n = newTerms, e = id, r = vocabulary, o = ids, s = _b, l = _a, d = same, t = labels, i = label
        return d != null ? d : {
          vocabulary: r,
          id: Tt(i, o),
          label: i
        }
      }(t(), i, e, n), [s, a] = typeof l == "string" ? [ l, i ] : [ l.id, [ ...i, l ] ], o = He(r[e]);
      y({
        newTerms: a,
        record: Lt(r, e, o.includes(s) ? o : [ ...o, s ])
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
      let {past: t, future: n} = p.get(), r = n[n.length - 1]; // t = past, n = future, p = store, r = next
      r && (m = "", e.setRecord(u(d({}, r), {
        past: [ ...t, x() ],
        future: n.slice(0, -1)
      })), r.isRemoved && O())
    },
    review: () => {
      let {original: t, record: n, isLists: r} = p.get(), i = Ln(n).trim(); // t = original, n = record, r = isLists, p = store, i = id, Ln = idOf
      r ? O() : At(t, n).title === void 0 ? S("title") : !t && (!We.test(i) || e.usedIds().includes(i)) ? S("id") : O()
    },
    back: () => {
      let {record: t, given: n, isRemoved: r} = p.get(); // t = record, n = given, r = isRemoved, p = store
      if (r) {
        T();
        return
      }
      n && !Ln(t) ? e.beginEmpty() : (p.set({
        step: "form",
        given: null,
        trouble: null
      }), e.settle()), i()
    },
    setSummary: e.setSummary,
    answerCaptcha: e => p.set({
      captchaAnswer: e
    }),
    decide: (e, t) => p.set({
      decisions: new Map([ ...p.get().decisions, [ e, t ] ])
    }),
    save: () => f(null, null, function*() {
      p.get().isBusy || (e.keep(), yield p.get().isSuggestion ? (() => f(null, null, function*() {
        var t; // t = _a
        (yield j()) && (yield (t = o()) == null ? void 0 : t.suggestChanges(e, n(), i, Gn))
      }))() : M())
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
    focus: r
  })
}

// src/editor/attempt-with.ts
function tr(e) { // tr = attemptWith, e = onException
  return t => { // t = act
    try {
      let n = t(); // n = result, t = act
      return n instanceof Promise ? n.catch(e) : n
    } catch (t) {
      e(t)
    }
  }
}

var nr = m(9); // nr = createLabels, m = at

var rr = m(42); // rr = createFormat, m = at

var ir = m(43), lr = m(44), sr = m(45); // ir = chooseLanguage, m = at, lr = FALLBACK_LANGUAGE, sr = KEYS_ONLY

// src/editor/english.ts
var ar = new Map(Object.entries({ // ar = ENGLISH
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
  "edit-group-join": "Taking part",
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

var or = m(72); // or = parseJsonObject, m = at

// src/editor/load-texts.ts
function dr(e, t) { // dr = readTexts, e = wiki, t = name
  return f(this, null, function*() {
    try {
      let {pages: [n]} = yield e.readPages([ `Module:Program explorer/i18n/${t}.json` ], [], null); // n = page, e = wiki, t = name
      return new Map(Object.entries(or(n ? n.text : "")).filter(e => typeof e[1] == "string"))
    } catch (e) {
      return new Map
    }
  })
}

function ur(e, t) { // ur = loadTexts, e = wiki, t = language
  return f(this, null, function*() {
    return t === sr || t === lr ? new Map : dr(e, `editor/${t}`)
  })
}

// src/editor/wiki-languages.ts
// src/editor/context.ts
function cr({messages: {language: e}}, t, n = ar) { // cr = createWords, e = language, t = texts, n = english, ar = ENGLISH
  return {
    msg: re({
      language: e,
      texts: t
    }, n),
    texts: t
  }
}

function fr(e, t) { // fr = loadWikiWords, e = wiki, t = languages
  return f(this, null, function*() {
    let n = ir(t), r = yield ur(e, n); // n = language, ir = chooseLanguage, t = languages, r = texts, ur = loadTexts, e = wiki
    return re({
      language: r.size ? n : lr,
      texts: r
    }, ar)
  })
}

function gr(e) { // gr = loadWikiContext, e = subject
  return f(this, null, function*() {
    let {environment: {wiki: t}, messages: n} = e, r = function({environment: {wiki: {contentLanguage: e}}, host: {root: t, fallbacks: n}}) { // t = root, n = fallbacks, e = contentLanguage, r = languages
      return [ e, ...t.lang === e ? n : [ e.replace(/-.*/, "") ] ]
    }(e), i = ir(r);
    if (i === n.language) return e => e;
    let [l, s] = yield Promise.all([ fr(t, r), dr(t, i) ]); // l = msg, s = texts, fr = loadWikiWords, t = wiki, r = languages, dr = readTexts, i = language
    return e => u(d(d({}, e), s.size && u(d({}, pr(t, {
      language: i,
      texts: s
    }, e.list, r)), {
      languages: new Map
    })), {
      msg: l
    })
  })
}

function pr(e, t, n, r = e.languages) { // pr = listContext, e = wiki, t = messages, n = list, r = languages
  let i = re(t), {language: l} = t, s = rr(l, i); // i = words, re = createMessages, t = messages, l = language, s = format, rr = createFormat
  return {
    list: n,
    format: s,
    labels: nr(n, i, s, r, e.contentLanguage, l)
  }
}

// src/editor/form-context.ts
var mr = ({vocabularies: e}) => function(e) { // mr = fieldsOf, e = vocabularies
  let t = e.filter(e => !Ne(e)).map(e => ({ // t = terms, e = name, Ne = isFieldName
    name: e,
    control: "terms",
    group: "who"
  })), n = Fe.findIndex(({name: e}) => e === "language");
  return [ ...Fe.slice(0, n), ...t, ...Fe.slice(n) ]
}(Array.from(e.keys()));

// src/editor/drawing.tsx
var hr = class extends x { // hr = Boundary, x = Component
  componentDidCatch(e) {
    this.props.onError(e)
  }
  render({children: e}) {
    return e
  }
};

// src/editor/permission.ts
var vr = [ "protected", "denied", "blocked" ]; // vr = CAN_SUGGEST

function br(e, t, n) { // br = readPermission, e = _0, t = _1, n = _2
  return f(this, arguments, function*(e, {refusal: t, publicAs: n}, r) {
    let i = t && r && vr.includes(t.failure) ? yield e.read(r) : null; // i = page, t = refusal, r = talk, vr = CAN_SUGGEST, e = editor
    return (i == null ? void 0 : i.kind) === "page" && i.refusal ? {
      isSuggestion: !1,
      publicAs: n,
      trouble: u(d({}, i.refusal), {
        failure: "nowhere"
      })
    } : i ? {
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

var xr = m(11); // xr = createStore, m = at

// src/edit/draft.ts
// src/editor/draft-storage.ts
function yr(e, t) { // yr = createDraftStorage, e = storage, t = owner
  let n = function({page: e, user: t}) { // n = all, e = page, t = user
    return `programExplorer-draft-${JSON.stringify([ e, t ])}`
  }(t), r = `${n}${Math.random().toString(36).slice(2)}-`, i = 0, l = () => r + String(i), s = (e, t) => { // t = otherwise, r = prefix, n = all, i = count, l = keyNow, s = attempt, e = act
    try {
      return e()
    } catch (e) {
      return t
    }
  }, a = t => s(() => e().removeItem(t), void 0);
  return {
    getStorage: e,
    prefix: r,
    key: l,
    renew: () => {
      i++
    },
    keep: n => { // n = draft
      let r = function({page: e, user: t, base: n, time: r, changes: i, summary: l}) { // r = time, e = page, t = user, n = base, i = changes, l = summary
        return i.length ? JSON.stringify({
          format: 1,
          page: e,
          user: t,
          base: n,
          time: r,
          changes: i,
          summary: l
        }) : null
      }(u(d(d({}, n), t), {
        time: Date.now()
      }));
      return r === null ? (a(l()), !0) : s(() => (e().setItem(l(), r), !0), !1)
    },
    keys: () => s(() => Object.keys(e()).filter(e => e.startsWith(n)), []),
    read: n => { // n = key
      let r = function(e, {page: t, user: n}) { // r = found, e = text, t = page, n = user
        if (e === null) return {
          kind: "none"
        };
        let r = A(e), [i, l, s] = [ L(r, "base"), L(r, "time"), L(r, "summary") ], a = pn(L(r, "changes")); // r = raw, A = parseJson, e = text, i = base, l = time, s = summary, L = fieldOf, a = changes, pn = readChanges
        return L(r, "format") !== 1 || !a || typeof i != "number" || typeof l != "number" ? {
          kind: "unreadable"
        } : L(r, "page") !== t || L(r, "user") !== n ? {
          kind: "foreign"
        } : a.length ? {
          kind: "ready",
          draft: d({
            page: t,
            user: n,
            base: i,
            time: l,
            changes: a
          }, typeof s == "string" && {
            summary: s
          })
        } : {
          kind: "none"
        }
      }(s(() => e().getItem(n), null), t);
      return r.kind === "ready" ? r.draft : null
    },
    remove: a
  }
}

var kr = m(93); // kr = pickText, m = at

// src/editor/preview.ts
var wr = "program-explorer--unsaved"; // wr = UNSAVED

// src/editor/session.ts
var $r = { // $r = START
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

function Or(e, t, n, r) { // Or = createSession, e = editor, t = subject, n = storage, r = unsavedText
  let {source: i} = t, l = xr($r), s = function(e, t, n, r) { // i = source, t = onProblems, l = store, xr = createStore, $r = START, s = preview, e = page, n = programId, r = unsavedText
    let {environment: {wiki: i}, host: {root: l}, messages: {language: s}, text: a, explorer: o, listOf: f, problemsOf: g} = e, p = "", m = { // i = wiki, l = root, s = language, a = loaded, o = explorer, e = page, p = latest, m = drawn
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
            let t = e.notice ? ` ${kr(e.notice, i.languages, i.contentLanguage).text}` : ""; // t = notice, e = program, kr = pickText, i = wiki
            return e.id === n() ? u(d({}, e), {
              notice: new Map([ [ s, r() + t ] ])
            }) : e
          })
        })
      })(l) : l))
    };
    return {
      draw: (e, r) => { // e = text, r = isUnsaved
        p = e, h(e, r), l.classList.toggle(wr, r), g(e).then(r => { // p = latest, e = text, h = update, r = problems, l = root, wr = UNSAVED, g = problemsOf
          if (p === e) {
            let i = n(); // i = id, n = programId
            t(r.filter(({path: [t, n]}) => i === null ? t !== "programs" && t !== "include" : t === "programs" && n === function(e, t) {
              let n = L(A(e), "programs"); // n = programs, L = fieldOf, A = parseJson, e = text
              return Array.isArray(n) ? n.findIndex(e => L(e, "id") === t) : -1
            }(e, i)))
          }
        }, e => i.log("The problems of the data cannot be found.", e))
      },
      end: e => { // e = text
        p = "", l.classList.remove(wr), h(e, !1)
      }
    }
  }(t, e => l.set({
    problems: e
  }), () => l.get().isLists ? null : Ln(l.get().record), r), a = 0, o = 0, f = !1, g = () => { // l = store, Ln = idOf, r = unsavedText, a = timer, o = lastKept, f = isOver, g = later
    f || (window.clearTimeout(a), a = window.setTimeout(() => tr(m.crash)(m.settle), 400), 
    Date.now() - o > 1e3 && m.keep())
  }, p = () => { // p = fresh
    let {offers: e, isSuggestion: t, publicAs: n, suggestions: r} = l.get(); // e = offers, t = isSuggestion, n = publicAs, r = suggestions, l = store
    return u(d({}, $r), {
      offers: e,
      isSuggestion: t,
      publicAs: n,
      suggestions: r
    })
  }, m = {
    editor: e,
    source: i,
    store: l,
    drafts: yr(n, {
      page: i,
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
    }(l.get().leftOut, m.allChanges()),
    allChanges: () => {
      var e, n; // e = _a, n = _b
      let {original: r, record: i, after: s, isLists: a, isRemoved: o, newTerms: d, given: u} = l.get(); // r = original, i = record, s = after, a = isLists, o = isRemoved, d = newTerms, u = given, l = store
      return u != null ? u : a ? (n = (e = m.lists) == null ? void 0 : e.listsChanges(m.base.text, i)) != null ? n : [] : o ? function({text: e}, t) {
        var n; // n = _a
        if (!t) return [];
        let r = An(e).map(Ln), i = Ln(t); // r = ids, An = programRecords, e = text, Ln = idOf, i = id, t = original
        return [ {
          kind: "remove",
          record: [ "programs", i ],
          value: t,
          after: (n = r[r.indexOf(i) - 1]) != null ? n : null
        } ]
      }(m.base, r) : [ ...Un(m.base, i, d, t.environment.wiki.contentLanguage), ...Tn(m.base, r, i, s) ]
    },
    isUnsaved: () => {
      let {step: e, given: t} = l.get(); // e = step, t = given, l = store
      return e !== "saved" && e !== "loading" && !t && m.changes().length > 0
    },
    usedIds: () => An(m.base.text).map(Ln),
    begin: (e, t, n, r = {}) => { // e = base, t = program, n = record, r = more
      var i, s; // i = _a, s = _b
      m.base = e;
      let a = r.isLists ? qn(e.text) : t === null ? null : Mn(e.text, t); // a = original, r = more, qn = listsRecord, e = base, t = program, Mn = findRecord
      if ((t !== null || r.isLists) && !a && !n) {
        m.fail({
          kind: An(e.text).length ? "elsewhere" : "unreadable"
        });
        return
      }
      l.set(u(d(d({}, p()), r), {
        step: "form",
        ids: m.usedIds(),
        original: a,
        record: (i = n != null ? n : a) != null ? i : {
          id: Tt("", m.usedIds()),
          title: ""
        },
        isIdAutomatic: !a && !n
      })), (s = m.finder) == null || s.findMissing(l.get().record).then(e => l.set({
        missing: new Set(e)
      })), m.settle()
    },
    beginWith: (e, t, n) => { // e = base, t = given, n = suggestion
      let r = Pn(t), i = r !== null && t.every(e => function({kind: e, record: [t, n, , r]}, i) { // r = term, Pn = programOf, t = collection, i = program, e = kind, n = id
        return t === "programs" ? n === i : e === "add" && r !== void 0
      }(e, r)) && Mn(In(e, t), r) || {};
      m.base = e, m.newest = e.text, l.set(u(d({}, p()), {
        given: t,
        suggestion: n || null,
        ids: m.usedIds(),
        record: i,
        original: r === null ? null : Mn(e.text, r),
        newTerms: Jn(t),
        after: En(t)
      }))
    },
    beginEmpty: () => {
      l.set(u(d({}, p()), {
        step: "suggestions"
      })), m.settle()
    },
    setRecord: e => { // e = change
      let {trouble: t} = l.get(); // t = trouble, l = store
      l.set(u(d({}, e), {
        trouble: (t == null ? void 0 : t.kind) === "storage" ? t : null,
        saved: null
      })), g()
    },
    setSummary: e => { // e = summary
      l.set({
        summary: e,
        ownSummary: e
      }), g()
    },
    keep: () => {
      let {step: e, given: t, trouble: n, ownSummary: r} = l.get(); // e = step, t = given, n = trouble, r = ownSummary, l = store
      if (t || e === "loading" || e === "suggestions" || e === "saved") return !0;
      o = Date.now();
      let i = m.drafts.keep(d({ // i = isKept, m = session, d = __spreadValues
        base: m.base.revision,
        changes: m.changes()
      }, r !== null && {
        summary: r
      }));
      return (i ? (n == null ? void 0 : n.kind) === "storage" : !n) && l.set({
        trouble: i ? null : {
          kind: "storage"
        }
      }), i
    },
    settle: () => {
      window.clearTimeout(a);
      let {step: e} = l.get(), t = m.changes(), n = e !== "saved" && t.length > 0; // e = step, l = store, t = changes, m = session, n = isUnsaved
      m.keep(), s.draw(n ? In(m.base, t) : m.newest, n)
    },
    dropDraft: () => m.drafts.remove(m.drafts.key()),
    fail: e => l.set({
      trouble: e,
      isBusy: !1
    }),
    crash: e => { // e = error
      t.environment.wiki.log("The editor failed.", e), m.fail({
        kind: "crash"
      })
    },
    end: () => {
      f = !0, window.clearTimeout(a), s.end(m.newest)
    }
  };
  return m
}

// src/editor/open-editor.tsx
var _r = { // _r = EMPTY_PAGE
  text: ne({
    version: ae,
    programs: []
  }),
  revision: 0
};

function Cr(e, t, n, {field: r, record: i} = {}, l = null) { // Cr = openEditor, e = editor, t = dataPage, n = id, r = field, i = record, l = draft
  let s = function(e, t) { // s = subject, e = subject, t = id
    var n, r; // n = _a, r = _b
    let {environment: {wiki: i, load: l}, included: s, text: a, list: o, translate: c} = e, g = (r = (n = o.programs.find(e => e.id === t)) == null ? void 0 : n.source.page) != null ? r : null, p = s.find(({title: e}) => e === g), m = p ? p.text : a, b = e => p ? [ a, s.map(t => t === p ? u(d({}, t), { // i = wiki, l = load, s = included, a = dataText, o = loaded, c = translate, e = text, g = include, r = _b, n = _a, t = one, p = page, m = loadedText, b = textsWith, u = __spreadProps, d = __spreadValues
      text: e
    }) : t) ] : [ e, s ];
    return u(d(d({}, e), p && {
      source: p.title,
      text: m
    }), {
      include: p ? p.title : null,
      listOf: e => { // e = text
        if (e === m) return o;
        let [t, n] = b(e), {list: r} = h(t, v(i), n); // t = main, n = others, b = textsWith, e = text, r = list, h = parseForReaders, v = optionsFor, i = wiki
        return r && c ? c(r) : r
      },
      problemsOf: e => f(null, null, function*() {
        let [t, n] = b(e), [{validatePage: r}, a] = yield Promise.all([ l("validator"), l("checks") ]), {problems: o} = r(t, v(i), n, a, 1e4); // t = main, n = others, b = textsWith, e = text, r = validatePage, a = checks, l = load, o = problems, v = optionsFor, i = wiki
        return p ? o.filter(({path: [e, t]}) => e === "include" && p !== void 0 && t === s.indexOf(p)).map(e => u(d({}, e), {
          path: e.path.slice(2)
        })) : o
      })
    })
  }(t, n), {environment: {wiki: a, load: o}, host: {root: g}, messages: p, source: m} = s, {language: x} = p, {element: y, close: k, focusHeading: C} = function(e, t) {
    let n = document.activeElement, r = document.createElement("div"); // n = opener, r = element
    return r.lang = t, r.dir = se(t), e.insertBefore(r, e.firstChild), {
      element: r,
      focusHeading: () => {
        let e = r.querySelector("h1, h2, h3, h4, h5, h6"); // e = heading, r = element
        e && (e.tabIndex = -1, e.focus())
      },
      close: () => {
        r.remove(), n instanceof HTMLElement && n.isConnected && n.focus()
      }
    }
  }(g, x), S = Or(e, s, () => localStorage, () => L.msg("edit-unsaved")), {store: j, drafts: A} = S, L = function(e) {
    var t; // t = _a
    let {environment: {wiki: n}, list: r, include: i} = e; // n = wiki, r = list, i = include, e = subject
    return u(d({}, function(e) {
      let {environment: {wiki: t}, host: {level: n}, messages: r, list: i, source: l} = e; // t = wiki, n = level, r = messages, i = list, l = source, e = subject
      return u(d(d({}, pr(t, r, i)), cr(e, r.texts)), {
        pageLanguage: t.contentLanguage,
        level: n,
        languages: new Map,
        urlOf: t.urlOf,
        title: l
      })
    }(e)), {
      fields: mr(r),
      ownLanguage: (t = n.languages[0]) != null ? t : n.contentLanguage,
      idPrefix: "program-explorer-edit",
      today: b(),
      mayAddTerms: i === null,
      more: null,
      lists: null
    })
  }(s), M = "", T = Date.now(), E = e => { // s = subject, M = toFocus, T = lastLook, E = onUnload, e = event
    y.isConnected && S.isUnsaved() && (e.preventDefault(), e.returnValue = "")
  }, I = () => { // I = lookAgain
    (() => {
      f(null, null, function*() {
        let {step: t} = j.get(); // t = step, j = store
        if (Date.now() - T < 1e4 || t === "saved" || t === "loading") return;
        T = Date.now();
        let n = yield e.read(m); // n = page, e = editor, m = source
        if (n.kind === "page") {
          let {isSuggestion: t, publicAs: r, trouble: i} = yield br(e, n, L.list.talk), {trouble: l} = j.get(), s = (l == null ? void 0 : l.kind) === "failed" && l.failure === "session"; // t = isSuggestion, r = publicAs, i = trouble, br = readPermission, e = editor, n = page, L = context, l = shown, j = store, s = isOver
          j.set({
            isOutdated: n.revision !== S.base.revision,
            isSuggestion: t,
            publicAs: r,
            trouble: s ? i : l || i
          })
        }
      })
    })()
  }, P = () => { // P = onHidden
    S.keep()
  }, D = null, R = () => { // D = releaseDrafts, R = close
    window.removeEventListener("beforeunload", E), window.removeEventListener("focus", I), 
    document.removeEventListener("visibilitychange", P), D == null || D(), K(), F(), 
    k(), S.end(), location.hash.includes(_) && history.replaceState(history.state, "", "#programs")
  }, {draw: B, clear: F} = function(e) {
    let t = !1, n = e => { // t = isBroken, n = crash, e = error
      t || (t = !0, (e => { // t = isBroken, e = error
        a.log("The editor could not be shown.", e);
        let t = []; // t = content
        try {
          t = q && S.isUnsaved() ? q.copyOf(S.changes(), L.msg(S.keep() ? "edit-broken-kept" : "edit-broken-copy")) : []
        } finally {
          R(), le(g, p, {
            kind: "failure",
            text: re(p)("failed-unexpected"),
            content: t,
            retry: null
          })
        }
      })(e))
    }, r = e => { // r = crashLater, e = error
      Promise.resolve(e).then(n)
    };
    return {
      draw: i => { // i = content
        if (!t) try {
          $(w(hr, {
            onError: r
          }, i()), e)
        } catch (e) {
          n(e)
        }
      },
      clear: () => {
        t ? e.textContent = "" : $(null, e)
      }
    }
  }
  // src/editor/edited-page.ts
  (y), N = new Map, W = ar, z = e => e, q = null, U = e => { // y = box, N = texts, W = english, ar = ENGLISH, z = toWikiLanguage, e = words, q = more, U = useParts
    W = new Map([ ...W, ...e ]), L = d(u(d({}, L), {
      more: S.more,
      lists: S.lists
    }), cr(s, N, W))
  }, J = () => f(null, null, function*() {
    try {
      return q = yield o("editor-more"), S.more = S.more || q.createMore(ln), S.finder = S.finder || q.createPageFinder(), 
      D = D || q.holdDrafts(A), U(q.english), !0
    } catch (e) {
      return !1
    }
  }), H = O(er(S, {
    context: () => L,
    wikiContext: () => {
      let e = z(L); // e = words, z = toWikiLanguage, L = context
      return u(d({}, e), {
        labels: Hn(e.labels, j.get().newTerms, e.pageLanguage)
      })
    },
    focus: e => { // e = target
      M = e
    },
    focusHeading: C,
    confirm: e => window.confirm(e),
    close: R,
    loadMore: J,
    loadLists: e => f(null, null, function*() {
      j.set({
        isBusy: !0
      });
      try {
        let e = yield o("editor-lists"); // e = lists, o = load
        S.lists = S.lists || e.createLists(ln), U(e.english)
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
    more: () => q
  }), tr(S.crash)), K = j.subscribe(e => { // tr = attemptWith, S = session, K = unsubscribe, j = store, e = state
    var t; // t = _a
    B(() => w(kt, {
      view: {
        context: u(d({}, L), {
          labels: Hn(L.labels, e.newTerms, L.pageLanguage)
        }),
        state: e,
        actions: H
      }
    })), M && ((t = document.getElementById(M)) == null || t.focus(), M = "")
  });
  return window.addEventListener("beforeunload", E), window.addEventListener("focus", I), 
  document.addEventListener("visibilitychange", P), j.set({}), y.scrollIntoView(), 
  a.languageNames().then(e => { // a = wiki, e = names
    L = function(e, t) {
      let n = new Map(Array.from(t, ([t, n]) => { // n = name, t = code
        let r = e.format.language(t); // r = translated, e = context, t = code
        return [ t, r === t ? n : r ]
      }));
      return u(d({}, e), {
        languages: n
      })
    }(L, e), y.isConnected && j.set({})
  }), Promise.all([ e.read(m), ur(a, x), gr(s), J() ]).then(t => f(null, [ t ], function*([t, o, g]) {
    if (N = o, z = g, L = d(d({}, L), cr(s, N, W)), !y.isConnected) return;
    if (t.kind === "failed") {
      S.fail(t);
      return
    }
    S.newest = t.text, L = function(e, {environment: {wiki: t}, messages: n}, r) {
      return u(d(d({}, e), pr(t, n, r)), {
        fields: mr(r)
      })
    }(L, s, s.listOf(t.text) || s.list);
    let p = () => Dn(S, L.list.talk), m = t.refusal ? null : p(), [h, ...v] = yield Promise.all([ br(e, t, L.list.talk), l === null && q ? q.findDrafts(A, e => f(null, null, function*() { // p = findSuggestions, Dn = openSuggestions, S = session, L = context, m = suggestions, t = page, h = _a, v = _b, br = readPermission, e = one, l = draft, q = more, A = drafts, f = __async
      return function(e, t, n, r) {
        return f(this, arguments, function*(e, t, n, {base: r, changes: i}) {
          let l = _n({ // l = id, _n = proposalId
            page: e.source,
            base: r,
            changes: i
          }), s = yield Rn(e, t, {
            base: r,
            changes: i
          });
          return s.isWhole && !s.changes.length || n.some(e => e.id === l) ? null : je(t.text, In(t, s.changes)) || []
        })
      }(S, t, yield m || p(), e)
    })) : [] ]), b = h, {trouble: x} = b, k = c(b, [ "trouble" ]), [w] = v;
    if (!y.isConnected) return;
    j.set(u(d({}, k), {
      offers: w
    })), l !== null ? t.revision ? S.fail({
      kind: "exists"
    }) : H.create(_r, X(_r.text, l) || [], a.pageTitle) : n === "" ? (j.set({
      suggestions: (yield m) || []
    }), S.beginEmpty(), q || S.fail({
      kind: "failed",
      failure: "network",
      words: ""
    })) : i ? H.showVersion(t, i) : S.begin(t, n, null), j.set({
      trouble: j.get().trouble || x
    });
    let $ = r && document.getElementById(`${L.idPrefix}-${r}`); // $ = target, r = field, L = context
    $ ? $.focus() : C(), j.set({
      suggestions: (yield m) || []
    })
  })).catch(S.crash), () => (y.isConnected && H.cancel(), !y.isConnected)
}

// src/editor/edit.ts
var Sr = { // Sr = NO_PREVIEW
  update: () => {},
  unmount: () => {}
};

// src/wiki/mediawiki-answer.ts
var jr = { // jr = COMMON
  formatversion: "2",
  errorformat: "plaintext",
  errorsuselocal: !0,
  uselang: "user"
}, Ar = [ [ /^readonly/, "readonly" ], [ /^(ratelimited|actionthrottled)/, "ratelimited" ], [ /^(spam|titleblacklist|abusefilter-blocked-domain)/, "spam" ], [ /blocked/, "blocked" ], [ /^abusefilter-warning/, "warning" ], [ /^abusefilter/, "disallowed" ], [ /protected|^createonly$/, "protected" ], [ /^badtoken|^notoken/, "token" ], [ /^assert/, "session" ], [ /^(missingtitle|pagedeleted|nosuchrevid)/, "deleted" ], [ /^contenttoobig/, "too-big" ], [ /^(invalid-json|contentmodel|unsupportednocontent|no-direct-editing|badformat)/, "invalid" ], [ /permission|denied|^noedit|^nocreate|^cantcreate|^cantchange|^badaccess|^readapidenied/, "denied" ] ];

function Lr(e) { // Lr = failureOf, e = code
  let [, t = "other"] = Ar.find(([t]) => t.test(e)) || []; // t = pattern, Ar = CODES, e = code
  return t
}

function Mr(e, t = "") { // Mr = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

function Tr(e, t) { // Tr = explain, e = code, t = details
  let {textStatus: n, xhr: r} = t; // n = textStatus, r = xhr, t = details
  if (e === "http") {
    let e = r && r.status || 0; // e = status, r = xhr
    return Mr(n === "timeout" ? "timeout" : e === 429 ? "ratelimited" : e ? "server" : "network")
  }
  return e === "ok-but-empty" ? Mr("server") : Mr(Lr(e), function({errors: e = []}) {
    return e.map(({text: e = ""}) => e).filter(Boolean).join("\n")
  }(t))
}

function Er(e) { // Er = answerOf, e = request
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
function Ir() { // Ir = createPageEditor
  let e = new mw.Api, t = mw.config.get("wgUserName") || ""; // e = api, t = user
  return {
    user: t,
    read: (n, r) => f(null, null, function*() {
      let i = yield Er(e.get(d(u(d({}, jr), { // i = answer, Er = answerOf, e = api, d = __spreadValues, u = __spreadProps, jr = COMMON
        action: "query",
        meta: "userinfo",
        prop: [ "revisions", "info" ],
        rvprop: [ "ids", "content", "contentmodel" ],
        rvslots: "main",
        intestactions: "edit",
        intestactionsdetail: "full",
        intestactionsautocreate: !0
      }), r ? {
        revids: r
      } : {
        titles: n
      })));
      try {
        return "result" in i ? function({query: {pages: [e], userinfo: t = {}}}, n) {
          var r; // r = _a
          let {name: i = n, anon: l, temp: s} = t, [a] = e.revisions || [], [o] = e.actions && e.actions.edit || []; // i = name, n = user, l = anon, s = temp, t = userinfo, a = revision, e = page, o = error
          return {
            kind: "page",
            title: e.title,
            text: a && a.slots.main.content || "",
            revision: a ? a.revid : 0,
            contentModel: a ? a.slots.main.contentmodel : "json",
            refusal: n && i !== n ? Mr("session") : o ? Mr(Lr(o.code), o.text) : null,
            publicAs: s || (r = e.wouldautocreate) != null && r.edit ? "temporary" : l ? "address" : "account"
          }
        }(i.result, t) : Tr(i.code, i.details)
      } catch (e) {
        return Mr("server")
      }
    }),
    save: n => f(null, null, function*() {
      let {title: r, captcha: i} = n, l = yield Er(e.postWithToken("csrf", d(d(d(u(d({}, jr), { // r = title, i = captcha, n = request, l = answer, Er = answerOf, e = api, d = __spreadValues, u = __spreadProps, jr = COMMON
        action: "edit",
        title: r
      }), function({text: e, base: t, summary: n, isWikitext: r}) {
        return d({
          text: e,
          summary: n
        }, t ? {
          baserevid: String(t),
          nocreate: !0
        } : d({
          createonly: !0
        }, r ? {} : {
          contentmodel: "json",
          contentformat: "application/json"
        }))
      }(n)), t ? {
        assert: "user",
        assertuser: t
      } : {}), i ? {
        captchaid: i.id,
        captchaword: i.answer
      } : {})));
      return "result" in l ? function({edit: e = {}}) {
        let {result: t, captcha: n, nochange: r, oldrevid: i = 0, newrevid: l, code: s = "", info: a = ""} = e; // t = result, n = captcha, r = nochange, i = oldrevid, l = newrevid, s = code, a = info, e = edit
        return n ? !n.url && !n.question ? Mr("captcha") : {
          kind: "captcha",
          id: String(n.id),
          question: n.url ? "" : n.question || "",
          image: n.url || ""
        } : t !== "Success" ? Mr(Lr(s), a) : r || !l ? {
          kind: "unchanged"
        } : {
          kind: "saved",
          before: i,
          revision: l
        }
      }(l.result) : l.code === "editconflict" || l.code === "articleexists" ? {
        kind: "conflict"
      } : Tr(l.code, l.details)
    })
  }
}

// src/editor.ts
var {open: Pr, create: Dr} = function(e) { // Dr = create, e = createPageEditor
  let t = () => !0; // t = cancel
  return {
    open: (n, r, i) => { // n = subject, r = id, i = start
      t() && (t = Cr(e(), n, r, i))
    },
    create: (n, r) => { // n = subject, r = draft
      let {list: i} = h(r, v(n.environment.wiki), []); // i = list, h = parseForReaders, r = draft, v = optionsFor, n = subject
      i && t() && (t = Cr(e(), u(d({}, n), {
        included: [],
        text: r,
        list: i,
        translate: null,
        explorer: Sr
      }), null, {}, r))
    }
  }
}(Ir);
}
};
// </nowiki>