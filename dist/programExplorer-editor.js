// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).editor = {
runtime: '4d985588b0bce1ed',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, i = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyDescriptors, r = Object.getOwnPropertyNames, l = Object.getOwnPropertySymbols;

var a = Object.prototype.hasOwnProperty, s = Object.prototype.propertyIsEnumerable;

var o = (t, i, n) => i in t ? e(t, i, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[i] = n, d = (e, t) => {
  for (var i in t || (t = {})) a.call(t, i) && o(e, i, t[i]);
  if (l) for (var i of l(t)) s.call(t, i) && o(e, i, t[i]);
  return e
}, u = (e, i) => t(e, n(i));

var c = (e, t) => {
  var i = {};
  for (var n in e) a.call(e, n) && t.indexOf(n) < 0 && (i[n] = e[n]);
  if (e != null && l) for (var n of l(e)) t.indexOf(n) < 0 && s.call(e, n) && (i[n] = e[n]);
  return i
};

var f = (e, t, i) => new Promise((n, r) => {
  var l = e => {
    try {
      s(i.next(e))
    } catch (e) {
      r(e)
    }
  }, a = e => {
    try {
      s(i.throw(e))
    } catch (e) {
      r(e)
    }
  }, s = e => e.done ? n(e.value) : Promise.resolve(e.value).then(l, a);
  s((i = i.apply(e, t)).next())
});

// src/editor.ts
var g = {}; // g = editor_exports

((t, i) => {
  for (var n in i) e(t, n, {
    get: i[n],
    enumerable: !0
  })
})(g, {
  create: () => hn,
  createPageEditor: () => pn,
  open: () => mn,
  openSuggestions: () => Ti,
  saveChanges: () => Qt
});

module.exports = (t => ((t, n, l, s) => {
  if (n && typeof n == "object" || typeof n == "function") for (let l of r(n)) !a.call(t, l) && l !== void 0 && e(t, l, {
    get: () => n[l],
    enumerable: !(s = i(n, l)) || s.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(g);

var p = require("program-explorer-runtime"), m = e => p[e]; // p = shared, m = at, e = place

var h = m(75); // h = parseForReaders, m = at

var v = m(77), b = m(78); // v = optionsFor, m = at, b = today

var x = m(0), y = m(1), k = m(2), w = m(3), $ = m(4); // x = Component, m = at, y = createRef, k = Fragment, w = h, $ = render

var _ = m(11); // _ = EDIT, m = at

var O = m(70); // O = isObject, m = at

// src/edit/json-value.ts
var S = 512; // S = MOST_LEVELS

function C(e, t) { // C = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => C(e, t - 1)))
}

function A(e) { // A = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return C(t, S) ? void 0 : t
  } catch (e) {
    return
  }
}

function T(e, t) { // T = fieldOf, e = value, t = name
  return O(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

function j(e, t) { // j = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, i) => j(e, t[i]));
  if (O(e) && O(t)) {
    let i = Object.keys(e); // i = keys, e = one
    return i.length === Object.keys(t).length && i.every(i => j(e[i], T(t, i)))
  }
  return e === t
}

// src/edit/compare-values.ts
function L(e, t, i, n, r, l = []) { // L = compareValues, e = record, t = field, i = from, n = to, r = visit, l = skipped
  if (j(i, n)) return;
  if (!O(i) || !O(n)) {
    r({
      kind: "edit",
      record: e,
      field: t,
      from: i,
      to: n
    });
    return
  }
  let a = null; // a = after
  for (let l of Object.keys(i)) T(n, l) === void 0 ? r({ // l = key, i = from, T = fieldOf, n = to, r = visit
    kind: "edit",
    record: e,
    field: [ ...t, l ],
    from: i[l],
    to: void 0,
    after: a
  }) : a = l;
  a = null;
  for (let s of Object.keys(n)) { // s = key, n = to
    let o = T(i, s); // o = old, T = fieldOf, i = from, s = key
    o === void 0 ? r({
      kind: "edit",
      record: e,
      field: [ ...t, s ],
      from: void 0,
      to: n[s],
      after: a
    }) : l.includes(s) || L(e, [ ...t, s ], o, n[s], r), a = s
  }
}

function M(e, t, i) { // M = editsBetween, e = record, t = from, i = to
  let n = []; // n = edits
  return L(e, [], t, i, e => n.push(e)), n
}

// src/edit/json-text.ts
function I(e) { // I = write, e = value
  if (typeof e == "string") return e;
  let t = e.members.map(({head: e, value: t, tail: i}) => e + I(t) + i).join(","); // t = inner, e = head, I = write, i = tail
  return e.isList ? `[${t}${e.close}]` : `{${t}${e.close}}`
}

function E({members: e}, t) { // E = indexOfName, e = members, t = name
  var i; // i = _a
  let n = e.length - 1; // n = index, e = members
  for (;n >= 0 && ((i = e[n]) == null ? void 0 : i.name) !== t; ) n--; // n = index, i = _a, e = members, t = name
  return n
}

// src/edit/record-order.ts
// src/edit/records.ts
var P = [ "needs", "programs" ], D = [ "vocabularies", "series", ...P ], B = [ "terms" ]; // P = LISTS, D = PAGE_COLLECTIONS, B = VOCABULARY_COLLECTIONS

function R({length: e, 0: t}) { // R = collectionsOf, e = length, t = first
  return e === 0 ? D : e === 2 && t === "vocabularies" ? B : []
}

function F([e]) { // F = isInList, e = first
  return P.includes(e)
}

function N(e) { // N = openPage, e = text
  let t = e.trim() || "{}", i = Math.max(e.indexOf(t), 0); // t = json, e = text, i = start
  return O(A(t)) ? {
    name: null,
    head: e.slice(0, i),
    value: t,
    tail: e.slice(i + t.length)
  } : null
}

function z({head: e, value: t, tail: i}) { // z = writePage, e = head, t = value, i = tail
  return e + I(t) + i
}

function W(e) { // W = valueOf, e = member
  return e && JSON.parse(I(e.value))
}

function q(e, t) { // q = openAs, e = isList, t = member
  if (typeof t.value == "string" && t.value.startsWith(e ? "[" : "{")) {
    t.value = function(e) {
      let t = { // t = branch
        isList: e.startsWith("["),
        members: [],
        close: e.slice(1, -1)
      }, i = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/g, n = 0, r = 1, l = 1, a = null;
      for (let s = i.exec(e); s; s = i.exec(e)) { // s = found, i = token, e = text
        let {0: i, index: o} = s; // i = sign, o = index, s = found
        if (i === "{" || i === "[" ? n++ : (i === "}" || i === "]") && n--, i === ":" && n === 1) a = JSON.parse(e.slice(r, o)), 
        l = o + 1; else if (n === 0 || i === "," && n === 1) {
          let i = e.slice(l, o), s = i.trim(); // i = padded, e = text, l = valueStart, o = index, s = value
          if (s) {
            let d = l + i.indexOf(s) + s.length; // d = valueEnd, l = valueStart, i = padded, s = value
            t.close = e.slice(d, o), t.members.push({
              name: a,
              head: e.slice(r, d - s.length),
              value: s,
              tail: n ? t.close : ""
            })
          }
          r = l = o + 1
        }
      }
      return t
    }(t.value);
    let i = new Set; // i = ids
    for (let n of e ? t.value.members : []) { // n = item, e = isList, t = member
      let e = T(W(n), "id"); // e = id, T = fieldOf, W = valueOf, n = item
      n.name = typeof e == "string" && !i.has(e) ? e : null, i.add(e)
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value
}

function U(e) { // U = openObject, e = member
  return q(!1, e)
}

function Y(e, t) { // Y = memberOf, e = branch, t = name
  return e ? e.members[E(e, t)] : void 0
}

function J(e, t) { // J = openRecords, e = owner, t = collection
  let i = Y(U(e), t[t.length - 1]); // i = member, Y = memberOf, U = openObject, e = owner, t = collection
  return i ? q(F(t), i) : null
}

function H(e, t) { // H = findRecord, e = page, t = path
  let i = e; // i = found, e = page
  for (let e = 0; i && e < t.length; e += 2) i = Y(J(i, t.slice(0, e + 1)), t[e + 1]); // e = depth, i = found, t = path, Y = memberOf, J = openRecords
  return i
}

function K(e) { // K = byId, e = records
  return new Map((e ? e.members : []).filter(({name: e}) => e !== null).map(e => [ e.name, e ]))
}

// src/edit/compare-pages.ts
function V(e, t, i, n) { // V = compareCollections, e = path, t = before, i = after, n = visit
  let r = K(t), l = K(i), a = function(e, t) { // r = old, K = byId, t = after, l = now, i = after, a = moved, e = before
    let i = new Map(e.map((e, t) => [ e, t ])), n = e => i.get(e), r = [], l = new Map; // i = positions, e = id, t = index, n = position, r = ends, l = previous
    for (let e of t) { // e = id, t = after
      let t = 0, i = r.length; // t = low, i = high, r = ends
      for (;t < i; ) { // t = low, i = high
        let l = t + i >> 1; // l = middle, t = low, i = high
        n(r[l]) < n(e) ? t = l + 1 : i = l
      }
      l.set(e, r[t - 1]), r[t] = e
    }
    let a = new Set(t); // a = moved, t = after
    for (let e = r.pop(); e !== void 0; e = l.get(e)) a.delete(e); // e = id, r = ends, l = previous, a = moved
    return a
  }([ ...r.keys() ].filter(e => l.has(e)), [ ...l.keys() ].filter(e => r.has(e))), s = function(e) {
    let t = new Map([ [ null, null ] ]), i = new Map([ [ null, null ] ]), n = (e, n) => { // t = next, i = previous, n = other, e = one
      t.set(e, n), i.set(n, e)
    }, r = {
      remove(e) {
        var r, l; // r = _a, l = _b
        let a = (r = i.get(e)) != null ? r : null; // a = before, r = _a, i = previous, e = id
        return n(a, (l = t.get(e)) != null ? l : null), a
      },
      insert(e, i) {
        var r; // r = _a
        let l = (r = t.get(i)) != null ? r : null; // l = following, r = _a, t = next, i = after
        n(i, e), n(e, l)
      }
    }, l = null;
    for (let t of e) r.insert(t, l), l = t; // t = id, e = ids, r = order, l = last
    return r
  }(r.keys());
  r.forEach((t, i) => { // r = old, t = member, i = id
    l.has(i) || n({
      kind: "remove",
      record: [ ...e, i ],
      value: W(t),
      after: s.remove(i)
    })
  });
  let o = null; // o = last
  l.forEach((t, i) => { // l = now, t = member, i = id
    let l = [ ...e, i ]; // l = record, e = path, i = id
    r.has(i) ? a.has(i) && (n({
      kind: "move",
      record: l,
      from: s.remove(i),
      to: o
    }), s.insert(i, o)) : (n({
      kind: "add",
      record: l,
      value: W(t),
      after: o
    }), s.insert(i, o)), o = i
  }), l.forEach((t, i) => Z([ ...e, i ], r.get(i) || t, t, n))
}

function Z(e, t, i, n) { // Z = compareRecords, e = path, t = before, i = after, n = visit
  if (I(t.value) === I(i.value)) return;
  let r = [], l = []; // r = names, l = compareInside
  for (let a of R(e)) { // a = name, R = collectionsOf, e = path
    let s = [ ...e, a ], o = J(t, s), d = J(i, s); // s = collection, e = path, a = name, o = old, J = openRecords, t = before, d = now, i = after
    o && d && (r.push(a), l.push(() => V(s, o, d, n)))
  }
  L(e, [], W(t), W(i), n, r), l.forEach(e => e())
}

function G(e, t) { // G = comparePages, e = before, t = after
  let i = N(e), n = N(t); // i = old, N = openPage, e = before, n = now, t = after
  if (!i || !n) return null;
  let r = []; // r = changes
  return Z([], i, n, e => r.push(e)), r
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

var ie = m(39); // ie = directionOf, m = at

// src/page/tool-box.ts
var ne = m(74); // ne = VERSION, m = at

var re = m(95); // re = Heading, m = at

// src/edit/form/fields.ts
var le = [ "about", "when", "who", "size", "materials", "related", "record" ], ae = [ { // le = GROUPS, ae = FIELDS
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

function se(e) { // se = isFieldName, e = name
  return ae.some(t => t.name === e)
}

var oe = [ "label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include" ]; // oe = LIST_FIELDS

function de(e) { // de = formFields, e = vocabularies
  let t = e.filter(e => !se(e)).map(e => ({ // t = terms, e = name, se = isFieldName
    name: e,
    control: "terms",
    group: "who"
  })), i = ae.findIndex(({name: e}) => e === "language");
  return [ ...ae.slice(0, i), ...t, ...ae.slice(i) ]
}

var ue = m(62); // ue = parseDate, m = at

var ce = m(86), fe = m(87); // ce = isStatus, m = at, fe = STATUSES

// src/views/editor/language-name.ts
function ge({languages: e, format: t}, i) { // ge = languageName, e = languages, t = format, i = code
  return e.get(i) || t.language(i)
}

// src/views/editor/describe.ts
var pe = [ "start", "end", "until", "reviewed" ], me = [ "language", "interpreted" ], he = [ "partOf", "followedBy" ], ve = [ "label", "until" ]; // pe = DATES, me = LANGUAGES, he = PROGRAMS, ve = PARTS

function be({msg: e, labels: t}, i) { // be = fieldLabel, e = msg, t = labels, i = name
  return function(e) {
    return se(e) || oe.includes(e)
  }(i) ? e(`edit-field-${i}`) : t.facet(i).text
}

function xe(e, [t = "", ...i]) { // xe = pathLabel, e = context, t = name, i = rest
  let n = i.map(i => ve.includes(i) ? e.msg(`edit-part-${i}`) : i === "page" || i === "url" ? e.msg("edit-part-link") : i === "minutes" ? "" : t === "terms" ? e.labels.facet(i).text : ge(e, i)).filter(Boolean); // n = inside, i = step, ve = PARTS, e = context, t = name, ge = languageName
  return n.length ? e.msg("edit-field-in", be(e, t), n.join(", ")) : be(e, t)
}

function ye({labels: e}, t, i) { // ye = titleText, e = labels, t = title, i = id
  return typeof t == "string" ? t : O(t) && e.pick(new Map(Object.entries(t).map(([e, t]) => [ e, String(t) ]))).text || i
}

function ke(e, [t = "", ...i], n) { // ke = describeValue, e = context, t = name, i = rest, n = value
  var r, l, a; // r = _a, l = _b, a = _c
  let {msg: s, labels: o, format: d, list: u} = e, c = i.length ? i[i.length - 1] : t; // s = msg, o = labels, d = format, u = list, e = context, c = last, i = rest, t = name
  if (n === void 0 || n === "" || n === null) return s("edit-none");
  if (t === "terms" && i.length) return ke(e, i, n);
  if (Array.isArray(n)) return c === "minutes" ? n.join("\u2013") : n.map(n => ke(e, [ t, ...i ], n)).join("; ");
  if (O(n)) {
    let i = (r = n.page) != null ? r : n.url, l = [ n.start, n.end ].filter(Boolean).join(" \u2013 "); // i = link, r = _a, n = value, l = time
    return t === "materials" || t === "join" || t === "dates" ? [ l, n.label === void 0 ? "" : ke(e, [ "title" ], n.label), i, n.until ].filter(Boolean).join(", ") : t === "terms" ? Object.entries(n).map(([t, i]) => `${o.facet(t).text}: ${ke(e, [ t ], i)}`).join("; ") : Object.entries(n).map(([i, n]) => i === "minutes" ? ke(e, [ t, i ], n) : `${ge(e, i)}: ${ke(e, [ t, i ], n)}`).join("; ")
  }
  if (typeof n != "string") return JSON.stringify(n);
  if (pe.includes(c)) {
    let e = ue(n); // e = date, ue = parseDate, n = value
    return e ? d.date(e) : n
  }
  if (he.includes(t)) {
    let e = u.series.get(n), t = u.programs.find(({id: e}) => e === n); // e = id, u = list, n = value, t = program
    return e || t ? o.pick((a = (l = e || t) == null ? void 0 : l.title) != null ? a : n).text : n
  }
  return me.includes(t) ? ge(e, n) : t === "status" && ce(n) ? o.status(n) : u.vocabularies.has(t) ? o.term(t, n).text : n
}

function we(e, t, i) { // we = recordText, e = context, t = record, i = title
  var n; // n = _a
  return ye(e, i, (n = t[t.length - 1]) != null ? n : e.title)
}

// src/edit/difference.ts
function $e(e, t) { // $e = changeKey, e = record, t = field
  return JSON.stringify([ e, t ])
}

var _e = { // _e = KINDS
  add: "added",
  remove: "removed",
  edit: "changed",
  move: "moved"
};

function Oe(e, t) { // Oe = titleIn, e = page, t = record
  let i = t.length ? W(H(e, t)) : void 0, n = T(i, "title"); // i = value, t = record, W = valueOf, H = findRecord, e = page, n = title, T = fieldOf
  return n === void 0 ? T(i, "label") : n
}

function Se(e, t) { // Se = rowsOf, e = value, t = isAdded
  return O(e) ? Object.keys(e).filter(e => e !== "id").map(i => ({
    field: [ i ],
    from: t ? void 0 : e[i],
    to: t ? e[i] : void 0
  })) : [ {
    field: [],
    from: t ? void 0 : e,
    to: t ? e : void 0
  } ]
}

function Ce({context: e, difference: {record: t, kind: i, rows: n, moved: r}, nameOf: l = e => e}) { // Ce = DifferenceRows, e = text, t = record, i = kind, n = rows, r = moved
  return w("dl", {
    class: "program-explorer__differences"
  }, r && w("dd", null, r.to === null ? e.msg("edit-first") : e.msg("edit-after", ye(e, r.to, ""))), (
  // src/views/editor/difference-rows.tsx
  function([e], t) { // e = collection, t = kind
    return e === "programs" || t === "changed"
  }(t, i) ? n : []).map(({field: t, from: n, to: r}) => w("div", {
    key: t.join("/"),
    class: "program-explorer__difference"
  }, w("dt", null, l(xe(e, t), t)), w("dd", null, i === "added" ? w("ins", {
    dir: "auto"
  }, ke(e, t, r)) : [ w("del", {
    dir: "auto"
  }, ke(e, t, n)), " \u2192 ", w("ins", {
    dir: "auto"
  }, ke(e, t, r)) ]))))
}

// src/views/editor/inputs.tsx
var Ae = "-errors"; // Ae = ERRORS

function Te(e) { // Te = isWrong, e = described
  return !!(e && e.endsWith(Ae))
}

function je({id: e, value: t, name: i, described: n, onInput: r, lang: l, dir: a = "auto", isLong: s = !1, size: o = "full", isReadOnly: u = !1}) { // je = TextInput, e = id, t = value, i = name, n = described, r = onInput, l = lang, a = dir, s = isLong, o = size, u = isReadOnly
  let c = { // c = common
    id: e,
    lang: l,
    dir: a,
    value: typeof t == "string" || typeof t == "number" ? String(t) : "",
    readOnly: u,
    autocomplete: "off",
    "aria-label": i,
    "aria-describedby": n,
    "aria-invalid": Te(n),
    onInput: e => r(e.currentTarget.value)
  };
  return s ? w("div", {
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

var Le = { // Le = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function Me({text: e, onClick: t, id: i, name: n, kind: r = "normal", isOff: l = !1}) { // Me = Button, e = text, t = onClick, i = id, n = name, r = kind, l = isOff
  return w("button", {
    type: "button",
    class: `cdx-button ${Le[r]}`, // Le = KINDS, r = kind
    id: i,
    "aria-label": n,
    disabled: l,
    onClick: t
  }, e)
}

function Ie({id: e, value: t, options: i, onChange: n, name: r, described: l}) { // Ie = Choice, e = id, t = value, i = options, n = onChange, r = name, l = described
  return w("select", {
    class: "cdx-select",
    id: e,
    value: t,
    "aria-label": r,
    "aria-describedby": l,
    onChange: e => n(e.currentTarget.value)
  }, i.map(([e, i]) => w("option", {
    key: e,
    value: e,
    selected: e === t
  }, i)))
}

function Ee({id: e, text: t, isChecked: i, onChange: n}) { // Ee = Checkbox, e = id, t = text, i = isChecked, n = onChange
  return w("div", {
    class: "cdx-checkbox"
  }, w("div", {
    class: "cdx-checkbox__wrapper"
  }, w("input", {
    class: "cdx-checkbox__input",
    type: "checkbox",
    id: e,
    checked: i,
    onChange: e => n(e.currentTarget.checked)
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
function Pe({view: {context: {idPrefix: e}, state: {given: t, leftOut: i}, actions: n}, text: r, change: l}) { // Pe = Name, e = idPrefix, t = given, i = leftOut, n = actions, r = text, l = change
  return t && l ? w(Ee, {
    id: `${e}-${l}`,
    text: r,
    isChecked: !i.has(l),
    onChange: () => n.toggle(l)
  }) : w("span", null, r)
}

var De = m(79), Be = m(80); // De = ID, m = at, Be = LANGUAGE

// src/views/editor/combobox.tsx
var Re = class extends x { // Re = Combobox, x = Component
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
      let {value: t} = e.currentTarget, {text: i, onInput: n} = this.props; // t = value, e = event, i = text, n = onInput
      this.setState({
        typed: t,
        isOpen: !0,
        active: i === void 0 && t.trim() ? 0 : -1,
        asked: []
      }), n == null || n(t), this.ask(t)
    };
    this.press = e => { // e = event
      let {isOpen: t, active: i} = this.state, n = this.highlighted(), {length: r} = this.options(), l = { // t = isOpen, i = active, n = option, r = length, l = step
        ArrowDown: 1,
        ArrowUp: -1
      }[e.key];
      l ? (e.preventDefault(), this.setState({
        isOpen: !0,
        active: (i + 1 + l + r + 1) % (r + 1) - 1
      })) : e.key === "Enter" && n ? (e.preventDefault(), this.choose(n)) : e.key === "Escape" && t && (e.preventDefault(), 
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
    let {isMultiple: t, onChoose: i} = this.props, n = !!(t && !this.text); // t = isMultiple, i = onChoose, n = staysOpen
    this.setState({
      typed: "",
      asked: [],
      active: n ? this.state.active : -1,
      isOpen: n
    }), i(e)
  }
  render({id: e, msg: t, name: i, described: n, isWrong: r = !1, isMultiple: l = !1, text: a}) {
    let {isOpen: s, active: o, typed: d} = this.state, u = a === void 0 && !s && d.trim(), c = s ? this.options() : [], f = c.length > 0, g = t => `${e}-option-${t}`; // s = isOpen, o = active, d = typed, u = unknown, a = text, c = options, f = isShown, g = idOf, t = index, e = id
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
      "aria-label": i,
      "aria-expanded": f,
      "aria-controls": `${e}-options`,
      "aria-activedescendant": c[o] ? g(o) : void 0,
      "aria-describedby": [ n, u && `${e}-unknown` ].filter(Boolean).join(" ") || void 0,
      "aria-invalid": r || !!u,
      placeholder: a === void 0 ? t("edit-choose") : void 0,
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
      "aria-label": i,
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
    }, s && w("span", {
      class: "program-explorer__unseen"
    }, t("edit-options", c.length)), u && w("span", {
      id: `${e}-unknown`,
      class: "program-explorer__editor-error"
    }, t("edit-not-chosen", u))))
  }
};

// src/views/editor/find-options.ts
function Fe(e) { // Fe = fold, e = text
  return e.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim()
}

function Ne(e, t) { // Ne = findOptions, e = options, t = text
  let i = Fe(t), n = e.filter(({text: e, value: t, words: n = ""}) => Fe(`${e} ${t} ${n}`).includes(i)), r = ({text: e}) => Fe(e).startsWith(i); // i = searched, Fe = fold, t = value, n = words, e = name, r = begins
  return [ ...n.filter(r), ...n.filter(e => !r(e)) ]
}

// src/views/editor/choose-controls.tsx
function ze(e) { // ze = listOf, e = value
  return Array.isArray(e) ? e : e === void 0 || e === "" ? [] : [ e ]
}

function We({view: {context: {msg: e}, actions: t}, id: i, label: n, value: r, described: l, onChange: a, options: s, ask: o, nameOf: c, isSingle: f = !1, create: g}) { // We = Picker, e = msg, t = actions, i = id, n = label, r = value, l = described, a = onChange, s = options, o = ask, f = isSingle
  let p = ze(r).map(String), m = e => a(f ? e[e.length - 1] : e); // p = chosen, ze = listOf, r = value, m = set, e = values, a = onChange, f = isSingle
  return w("div", null, p.length > 0 && w("ul", {
    class: "program-explorer__chosen",
    role: "list"
  }, p.map(n => w("li", {
    key: n
  }, w("bdi", null, c(n)), " ", w(Me, {
    kind: "quiet",
    text: "\xd7",
    name: e("edit-remove-of", c(n)),
    onClick: () => {
      t.focus(i), m(p.filter(e => e !== n))
    }
  })))), w(Re, u(d({
    id: i,
    msg: e,
    name: n,
    described: l,
    options: t => { // t = text
      let i = s(t).map(e => u(d({}, e), { // i = found, s = options, t = text, e = option, u = __spreadProps, d = __spreadValues
        isChosen: p.includes(e.value)
      })), n = t.trim();
      return g && n && !function(e, t) {
        return e.some(({text: e}) => Fe(e) === Fe(t))
      }(i, n) ? [ ...i, {
        value: "+" + n,
        text: e("edit-new-term", n),
        isNew: !0
      } ] : i
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

function qe(e) { // qe = TermsControl, e = props
  var t, i; // t = _a, i = _b
  let {view: {context: {labels: n, list: r, mayAddTerms: l}, actions: a, state: {newTerms: s}}, vocabulary: o, isFixed: c = !l} = e, f = Array.from((i = (t = r.vocabularies.get(o)) == null ? void 0 : t.terms.values()) != null ? i : [], ({id: e, aliases: t}) => [ e, t.join(" ") ]).concat(s.filter(e => e.vocabulary === o).map(({id: e}) => [ e, "" ])), g = e => n.term(o, e).text, p = f.map(([e, t]) => ({ // n = labels, r = list, l = mayAddTerms, a = actions, s = newTerms, o = vocabulary, c = isFixed, e = value, f = terms, i = _b, t = words, g = nameOf, p = options
    value: e,
    words: t,
    text: g(e)
  }));
  return w(We, d(u(d({}, e), {
    nameOf: g,
    options: e => Ne(p, e)
  }), !c && {
    create: e => a.addTerm(o, e)
  }))
}

function Ue({languages: e}, t) { // Ue = languageOptions, e = languages, t = text
  let i = Array.from(e, ([e, t]) => ({ // i = options, e = value, t = name
    value: e,
    text: t
  })), n = t.trim().toLowerCase(), r = Ne(i, t);
  return !r.length && Be.test(n) && /^[a-z]{2,3}(-|$)/.test(n) ? [ {
    value: n,
    text: n
  } ] : r
}

function Ye({context: e, actions: t}) { // Ye = askLanguages, e = context, t = actions
  return i => f(null, null, function*() {
    return (yield t.findLanguages(i)).map(t => ({
      value: t,
      text: ge(e, t)
    }))
  })
}

function Je(e) { // Je = ProgramsControl, e = props
  let t = function({view: {context: {labels: e, list: t}, state: {record: i}}}, n) { // t = list, e = labels, i = record, n = hasSeries
    let r = n ? Array.from(t.series, ([t, {title: i}]) => ({ // r = series, n = hasSeries, t = value
      value: t,
      text: e.pick(i).text
    })) : [], l = t.programs.filter(({id: e}) => e !== i.id).map(({id: t, title: i}) => ({
      value: t,
      text: e.pick(i).text
    }));
    return [ ...r, ...l.sort((e, t) => e.text.localeCompare(t.text)) ]
  }(e, !!e.isSingle);
  return w(We, u(d({}, e), {
    nameOf: e => { // e = one
      var i, n; // i = _a, n = _b
      return (n = (i = t.find(({value: t}) => t === e)) == null ? void 0 : i.text) != null ? n : e
    },
    options: e => Ne(t, e)
  }))
}

// src/views/editor/text-control.tsx
var He = [ "title", "summary", "notice", "duration", "scale", "label", "help" ]; // He = TEXTS

function Ke({view: e, label: t, id: i, value: n, described: r, onChange: l, isLong: a = !1}) { // Ke = TextControl, e = view, t = label, i = id, n = value, r = described, l = onChange, a = isLong
  let {context: s, state: o, actions: c} = e, {msg: f, pageLanguage: g} = s, p = O(n) ? Object.entries(n) : null, m = p ? p.map(([e]) => e) : [ g ], h = n === void 0 || n === "" ? [] : function(e) { // s = context, o = state, c = actions, e = record, f = msg, g = pageLanguage, p = texts, O = isObject, n = value, m = languages, h = missing
    return Array.from(new Set(He.flatMap(t => { // He = TEXTS, t = name
      let i = e[t]; // i = text, e = record, t = name
      return O(i) ? Object.keys(i) : []
    })))
  }(o.record).filter(e => !m.includes(e)), v = e => { // o = state, e = code, m = languages, v = add
    let t = p ? n : { // t = before, p = texts, n = value
      [g]: n != null ? n : ""
    };
    c.focus(m[0] === e ? i : `${i}-${e}`), l(e in t ? t : u(d({}, t), {
      [e]: ""
    }))
  };
  return w("div", null, p ? w("div", {
    class: "program-explorer__translations"
  }, p.map(([e, o], g) => { // p = texts, e = language, o = text, g = index
    let m = `${t}: ${ge(s, e)}`, h = g ? `${i}-${e}` : i; // m = name, t = label, ge = languageName, s = context, e = language, h = inputId, g = index, i = id
    return w("div", {
      key: e
    }, w("label", {
      class: "program-explorer__translation-label",
      for: h
    }, ge(s, e)), p.length > 1 && w(Me, {
      kind: "quiet",
      text: "\xd7",
      name: f("edit-remove-of", m),
      onClick: () => {
        c.focus(`${i}-language`), l(Object.fromEntries(p.filter(([t]) => t !== e)))
      }
    }), w(je, {
      id: h,
      value: o,
      name: m,
      lang: e,
      dir: ie(e),
      isLong: a,
      described: r,
      onInput: t => l(u(d({}, n), {
        [e]: t
      }), !0)
    }))
  })) : w(je, {
    id: i,
    value: n,
    name: t,
    lang: g,
    isLong: a,
    described: r,
    onInput: e => l(e, !0)
  }), w("details", {
    class: "program-explorer__more-languages"
  }, w("summary", null, h.length ? f("edit-translate-missing", h.length) : f("edit-translate")), h.map(e => w(Me, {
    kind: "quiet",
    text: ge(s, e),
    name: f("edit-add-of", `${t}: ${ge(s, e)}`),
    onClick: () => v(e)
  })), w(Re, {
    id: `${i}-language`,
    msg: f,
    name: f("edit-language-of", t),
    described: void 0,
    options: e => Ue(s, e).filter(({value: e}) => !m.includes(e)),
    ask: Ye(e),
    onChoose: v
  })))
}

// src/views/editor/page-box.tsx
function Ve({view: {context: {msg: e}, state: {missing: t}, actions: i}, id: n, label: r, value: l, described: a, onInput: s}) { // Ve = PageBox, e = msg, t = missing, i = actions, n = id, r = label, l = value, a = described, s = onInput
  let o = typeof l == "string" ? l : "", d = t.has(o); // o = text, l = value, d = isMissing, t = missing
  return w("div", null, w(Re, {
    id: n,
    msg: e,
    name: r,
    text: o,
    isWrong: d || Te(a),
    described: [ d && `${n}-missing`, a ].filter(Boolean).join(" ") || void 0,
    options: () => [],
    ask: e => f(null, null, function*() {
      return (yield i.findPages(e)).map(e => ({
        value: e,
        text: e
      }))
    }),
    onInput: s,
    onChoose: s
  }), w("div", {
    role: "status",
    id: `${n}-missing`
  }, d && w("span", {
    class: "program-explorer__editor-error"
  }, e("edit-page-missing", o))))
}

// src/views/editor/rows.tsx
var Ze = class extends x { // Ze = Rows, x = Component
  constructor() {
    super(...arguments);
    this.keys = [];
    this.nextKey = 0
  }
  rearrange(e, t) {
    let {items: i, onChange: n, view: r} = this.props; // i = items, n = onChange, r = view
    this.keys = [ ...e(this.keys) ], r.actions.focus(t), n(e(i))
  }
  render({view: {context: {msg: e}, actions: t}, id: i, nameOf: n, items: r, create: l, addText: a = e("edit-add"), draw: s, onChange: o}) {
    let d = r.length - 1; // d = last, r = items
    for (;this.keys.length < r.length; ) this.keys.push(this.nextKey++); // r = items
    this.keys.length = r.length;
    let u = (e, t) => `${i}-${t}${e}`, c = (e, t, i, n) => this.rearrange(i => { // u = idOf, e = index, t = to, i = list, c = move, n = otherPart
      let n = i.filter((t, i) => i !== e); // n = others, i = at, t = _, e = index
      return n.splice(t, 0, ...i.slice(e, e + 1)), n
    }, u(t === 0 || t === d ? n : i, t)), f = (t, i, r, l) => w(Me, {
      kind: "quiet",
      id: u(r, t),
      text: e(r === "-up" ? "edit-up" : "edit-down"),
      name: e(r === "-up" ? "edit-up-of" : "edit-down-of", n(t)),
      isOff: i < 0 || i > d,
      onClick: () => c(t, i, r, l)
    });
    return w("div", null, r.length > 0 && w("ul", {
      class: "program-explorer__rows",
      role: "list"
    }, r.map((t, l) => w("li", {
      key: this.keys[l],
      class: "program-explorer__editor-row"
    }, w("div", {
      role: "group",
      "aria-label": n(l)
    }, s(t, l, (e, t) => o(r.map((t, i) => i === l ? e : t), t)), w("div", {
      class: "program-explorer__row-buttons"
    }, d > 0 && f(l, l - 1, "-up", "-down"), d > 0 && f(l, l + 1, "-down", "-up"), w(Me, {
      kind: "destructive",
      id: u("-remove", l),
      text: e("edit-remove"),
      name: e("edit-remove-of", n(l)),
      onClick: () => this.rearrange(e => e.filter((e, t) => t !== l), d ? u("-remove", Math.min(l, d - 1)) : `${i}-add`)
    })))))), l && w(Me, {
      id: `${i}-add`,
      text: a,
      onClick: () => {
        t.focus(`${i}-${r.length}`), o([ ...r, l() ])
      }
    }))
  }
};

// src/views/editor/value-controls.tsx
var Ge = e => O(e) ? e : {}; // Ge = fieldsOf, e = value, O = isObject

function Qe({view: {context: {msg: e, format: t}}, id: i, value: n, described: r, onChange: l}) { // Qe = DateControl, e = msg, t = format, i = id, n = value, r = described, l = onChange
  let a = typeof n == "string" ? n : "", s = ue(a), o = a.endsWith("~"), d = o ? a.slice(0, -1) : a; // a = text, n = value, s = found, ue = parseDate, o = isApproximate, d = date
  return w("div", {
    class: "program-explorer__date"
  }, w(je, {
    id: i,
    value: d,
    size: "short",
    described: r,
    onInput: e => l(e + (o && e ? "~" : ""), !0)
  }), d && w(Ee, {
    id: `${i}-about`,
    text: e("edit-approximate"),
    isChecked: o,
    onChange: e => l(d + (e ? "~" : ""))
  }), s && w("p", {
    class: "program-explorer__editor-help"
  }, t.date(s)))
}

function Xe({id: e, label: t, children: i}) { // Xe = Part, e = id, t = label, i = children
  return w("div", {
    class: "program-explorer__part"
  }, w("label", {
    class: "program-explorer__translation-label",
    for: e
  }, t), i)
}

function et({view: e, id: t, value: i, described: n, onChange: r, parts: l}) { // et = Parts, e = view, t = id, i = value, n = described, r = onChange, l = parts
  let a = Ge(i), s = a, {page: o, url: f} = s, g = c(s, [ "page", "url" ]), p = e => r(u(d({}, g), { // a = fields, Ge = fieldsOf, i = value, s = _a, f = url, g = others, c = __objRest, p = changeLink, e = text, r = onChange, u = __spreadProps, d = __spreadValues
    [/^https:/i.test(e) && o === void 0 || f !== void 0 && /^h/i.test(e) ? "url" : "page"]: e
  }), !0);
  return w(k, null, l.map((i, l) => { // w = h, k = Fragment, l = index, i = name
    let s = e.context.msg(`edit-part-${i}`), c = { // s = label, e = view, i = name, c = props
      view: e,
      label: s,
      described: n,
      id: l ? `${t}-${i}` : t,
      value: a[i],
      onChange: (e, t) => r(u(d({}, a), {
        [i]: e
      }), t)
    };
    return w(Xe, {
      key: i,
      id: c.id,
      label: s
    }, i === "link" ? w(Ve, u(d({}, c), {
      value: o != null ? o : f,
      onInput: p
    })) : i === "label" ? w(Ke, d({}, c)) : w(je, u(d({}, c), {
      size: "short",
      onInput: e => c.onChange(e, !0)
    })))
  }))
}

function tt({view: e, label: t, id: i, value: n, described: r, onChange: l, parts: a, addText: s}) { // tt = ObjectsControl, e = view, t = label, i = id, n = value, r = described, l = onChange, a = parts, s = addText
  return w(Ze, {
    view: e,
    id: i,
    items: ze(n),
    create: () => ({}),
    addText: s,
    onChange: l,
    nameOf: i => e.context.msg("edit-item", t, i + 1),
    draw: (t, n, l) => w(et, {
      view: e,
      id: `${i}-${n}`,
      value: t,
      described: r,
      onChange: l,
      parts: a
    })
  })
}

function it({view: e, label: t, id: i, value: n, described: r, onChange: l}) { // it = LinesControl, e = view, t = label, i = id, n = value, r = described, l = onChange
  let {msg: a} = e.context; // a = msg, e = view
  return w(Ze, {
    view: e,
    id: i,
    items: ze(n),
    create: () => "",
    onChange: l,
    nameOf: e => a("edit-item", t, e + 1),
    draw: (e, n, l) => w(je, {
      id: `${i}-${n}`,
      value: e,
      name: a("edit-item", t, n + 1),
      described: r,
      onInput: e => l(e, !0)
    })
  })
}

// src/views/editor/form.tsx
var nt = { // nt = CONTROLS
  id: function({view: {state: e}, id: t, value: i, described: n, onChange: r}) {
    return w(je, {
      id: t,
      value: i,
      described: n,
      size: "short",
      isReadOnly: e.original !== null,
      onInput: e => r(e, !0)
    })
  },
  text: Ke,
  words: function({id: e, value: t, described: i, onChange: n}) {
    return w(je, {
      id: e,
      value: t,
      described: i,
      onInput: e => n(e, !0)
    })
  },
  lines: it,
  addresses: it,
  link: function({view: e, label: t, id: i, value: n, described: r, onChange: l}) {
    return w(Ve, {
      view: e,
      id: i,
      label: t,
      value: n,
      described: r,
      onInput: e => l(e, !0)
    })
  },
  join: function(e) {
    return w(et, u(d({}, e), {
      parts: [ "link", "label", "until" ]
    }))
  },
  status: function({view: {context: {msg: e, labels: t}}, id: i, value: n, described: r, onChange: l}) {
    return w(Ie, {
      id: i,
      value: typeof n == "string" ? n : "",
      described: r,
      options: [ [ "", e("edit-status-from-dates") ], ...fe.map(e => [ e, t.status(e) ]) ],
      onChange: e => l(e || void 0)
    })
  },
  date: Qe,
  checked: function(e) {
    let {view: {context: {msg: t, today: i}}, value: n, onChange: r} = e; // t = msg, n = value, r = onChange, e = props
    return w("div", null, w(Qe, d({}, e)), n !== i && w(Me, {
      text: t("edit-today"),
      onClick: () => r(i)
    }))
  },
  dates: function(e) {
    return w(tt, u(d({}, e), {
      parts: [ "start", "end", "label", "link" ],
      addText: e.view.context.msg("edit-add-date")
    }))
  },
  languages: function(e) {
    let {view: t} = e; // t = view, e = props
    return w(We, u(d({}, e), {
      nameOf: e => ge(t.context, e),
      options: e => Ue(t.context, e),
      ask: Ye(t)
    }))
  },
  session: function({view: {context: {msg: e}}, id: t, value: i, described: n, onChange: r}) {
    let l = Ge(i), [a = "", s = ""] = ze(l.minutes), o = e => typeof e == "string" && /^\d+$/.test(e.trim()) ? Number(e) : e, c = (e, t) => { // l = session, Ge = fieldsOf, i = value, a = least, s = most, ze = listOf, o = numberOf, e = first, c = change, t = last
      let i = e === "" && t === "" ? void 0 : [ e, t ].map(o); // i = minutes, e = first, t = last, o = numberOf
      r(u(d({}, l), {
        minutes: i
      }), !0)
    };
    return w(k, null, w(Xe, {
      id: t,
      label: e("edit-part-least")
    }, w(je, {
      id: t,
      value: a,
      size: "short",
      described: n,
      onInput: e => c(e, s === "" || s === a ? e : s)
    })), w(Xe, {
      id: `${t}-most`,
      label: e("edit-part-most")
    }, w(je, {
      id: `${t}-most`,
      value: s,
      size: "short",
      described: n,
      onInput: e => c(a, e)
    })))
  },
  materials: function(e) {
    return w(tt, u(d({}, e), {
      parts: [ "label", "link" ],
      addText: e.view.context.msg("edit-add-material")
    }))
  },
  program: function(e) {
    return w(Je, u(d({}, e), {
      isSingle: !0
    }))
  },
  programs: Je
}, rt = [ "id", "words", "link", "status", "date", "checked" ];

function lt({view: e, field: {name: t, control: i}}) { // lt = Field, e = view, t = name, i = control
  var n; // n = _a
  let {context: r, state: l, actions: a} = e, {msg: s, idPrefix: o, labels: c, list: f, more: g} = r, p = `${o}-${t}`, m = be(r, t), h = (n = f.vocabularies.get(t)) == null ? void 0 : n.help, v = se(t) ? g && s(`edit-help-${t}`) : h && c.pick(h).text, b = function({state: {problems: e}, context: {fields: t}}, i) { // r = context, l = state, a = actions, e = problems, s = msg, o = idPrefix, c = labels, f = list, g = more, p = id, t = fields, m = label, be = fieldLabel, h = help, n = _a, v = helpText, se = isFieldName, b = problems, i = name
    return e.filter(({path: [, , e]}) => e === i || i === "title" && t.every(t => t.name !== e))
  }(e, t), x = p + (b.some(({severity: e}) => e === "error") ? Ae : "-problems"), y = [ v && `${p}-help`, b.length && x ].filter(Boolean).join(" ") || void 0, k = {
    view: e,
    label: m,
    id: p,
    described: y,
    value: l.record[t],
    onChange: (e, i) => a.change(t, e, i)
  }, $ = i === "terms" || i === "long-text" ? null : nt[i], _ = rt.includes(i), O = [ v && w("p", {
    class: "program-explorer__editor-help",
    id: `${p}-help`
  }, v), i === "terms" ? w(qe, u(d({}, k), {
    vocabulary: t
  })) : $ ? w($, d({}, k)) : w(Ke, u(d({}, k), {
    isLong: !0
  })), w("div", {
    id: x,
    class: "program-explorer__editor-problems",
    lang: "en"
  }, b.map(({severity: e, reason: t, fix: i}) => w("p", {
    class: `cdx-message cdx-message--inline cdx-message--${e}` // e = severity
  }, w("span", {
    class: "cdx-message__icon"
  }), w("span", {
    class: "cdx-message__content"
  }, `${t} ${i}`)))) ];
  return _ ? w("div", {
    class: "program-explorer__editor-field"
  }, w("label", {
    class: "program-explorer__editor-label",
    for: p
  }, m), O) : w("fieldset", {
    class: "program-explorer__editor-field"
  }, w("legend", {
    class: "program-explorer__editor-label"
  }, m), O)
}

function at({view: e}) { // at = Form, e = view
  let {context: {fields: t, msg: i, idPrefix: n, more: r}, state: {only: l}, actions: a} = e, s = l.length ? t.filter(({name: e}) => l.includes(e)) : t; // t = fields, i = msg, n = idPrefix, r = more, l = only, a = actions, e = name, s = shown
  return w("div", null, le.filter(e => s.some(t => t.group === e)).map(t => w("div", {
    key: t,
    role: "group",
    "aria-labelledby": `${n}-group-${t}`
  }, w("p", {
    class: "program-explorer__editor-group",
    id: `${n}-group-${t}`
  }, i(`edit-group-${t}`)), s.filter(e => e.group === t).map(t => w(lt, {
    key: t.name,
    view: e,
    field: t
  })), t === "record" && r && w(r.Position, {
    view: e
  }))), l.length > 0 && w(Me, {
    text: i("edit-show-all"),
    onClick: a.showAll
  }))
}

// src/views/editor/suggestions.tsx
function st({view: {context: {msg: e, list: t, urlOf: i}, state: {suggestions: n}, actions: r}, isOpen: l = !1}) { // st = Suggestions, e = msg, t = list, i = urlOf, n = suggestions, r = actions, l = isOpen
  let a = w("ul", { // a = rows, w = h
    role: "list",
    class: "program-explorer__editor-field"
  }, n.map(n => { // n = suggestion
    let l = n.heading.replace(/&#(\d+);/g, (e, t) => String.fromCharCode(Number(t))); // l = heading, n = suggestion, e = _, t = code
    return w("li", {
      key: n.id,
      class: "program-explorer__editor-row"
    }, w("a", {
      href: i(`${t.talk || ""}#${l}`),
      dir: "auto"
    }, l), " ", w(Me, {
      text: e("edit-suggestion-open"),
      name: `${e("edit-suggestion-open")}: ${l}`,
      onClick: () => {
        r.openSuggestion(n)
      }
    }))
  }));
  return l ? a : n.length ? w("details", null, w("summary", null, e("edit-suggestions", n.length)), a) : null
}

// src/views/editor/editor.tsx
function ot({context: {msg: e, urlOf: t}}) { // ot = LogIn, e = msg, t = urlOf
  return w("a", {
    href: t("Special:UserLogin"),
    target: "_blank",
    rel: "noopener"
  }, e("edit-log-in"))
}

function dt({view: {context: e, state: {trouble: t}}}) { // dt = TroubleMessage, e = context, t = trouble
  let {msg: i, urlOf: n, title: r} = e, l = (t == null ? void 0 : t.kind) === "failed" && t.failure === "warning" || (t == null ? void 0 : t.kind) === "storage" || (t == null ? void 0 : t.kind) === "stale"; // i = msg, n = urlOf, r = title, e = context, l = isWarning, t = trouble
  return w("div", {
    role: "alert"
  }, t && w("div", {
    class: "cdx-message cdx-message--block cdx-message--" + (l ? "warning" : "error") // l = isWarning
  }, w("span", {
    class: "cdx-message__icon"
  }), w("div", {
    class: "cdx-message__content"
  }, w("p", null, i(t.kind === "failed" ? `edit-failed-${t.failure}` : `edit-failed-${t.kind}`)), t.kind === "failed" && t.words && w("p", null, t.words), t.kind === "failed" && t.failure === "session" && w("p", null, w(ot, {
    context: e
  })), (t.kind === "elsewhere" || t.kind === "unreadable") && w("p", null, w("a", {
    href: n(r, {
      action: "edit"
    })
  }, r)))))
}

function ut({view: {context: {msg: e, format: t}, state: {draftTime: i}, actions: n}}) { // ut = DraftOffer, e = msg, t = format, i = draftTime, n = actions
  if (i === null) return null;
  let r = new Date(i); // r = time, i = draftTime
  return w("div", {
    class: "cdx-message cdx-message--block cdx-message--notice",
    role: "status"
  }, w("span", {
    class: "cdx-message__icon"
  }), w("div", {
    class: "cdx-message__content"
  }, w("p", null, e("edit-draft", t.date({
    year: r.getFullYear(),
    month: r.getMonth() + 1,
    day: r.getDate(),
    approximate: !1
  }))), w(Me, {
    text: e("edit-draft-take"),
    onClick: () => {
      n.takeDraft()
    }
  }), " ", w(Me, {
    kind: "destructive",
    text: e("edit-draft-drop"),
    onClick: n.dropDraft
  })))
}

function ct({view: {context: {msg: e}, state: {past: t, original: i, record: n, isLists: r}, actions: l}}) { // ct = ProgramButtons, e = msg, t = past, i = original, n = record, r = isLists, l = actions
  return i && !r ? w("div", {
    class: "program-explorer__editor-buttons"
  }, n.status !== "past" && w(Me, {
    text: e("edit-ended"),
    onClick: l.retire
  }), t.length === 0 && w(Me, {
    text: e("edit-duplicate"),
    onClick: l.duplicate
  }), w(Me, {
    kind: "destructive",
    text: e("edit-delete"),
    onClick: l.remove
  })) : null
}

function ft({view: e}) { // ft = Json, e = view
  let {context: {msg: t, more: i}, actions: n} = e; // t = msg, i = more, n = actions, e = view
  return w("details", {
    class: "program-explorer__editor-json",
    onToggle: () => {
      i || n.loadMore()
    }
  }, w("summary", null, t("edit-json")), i && w(i.RawRecord, {
    view: e
  }))
}

var gt = { // gt = STEPS
  suggestions: function({view: e}) {
    return w("div", null, w(st, {
      view: e,
      isOpen: !0
    }), w(Me, {
      text: e.context.msg("edit-close"),
      onClick: e.actions.close
    }))
  },
  form: function({view: e}) {
    let {context: {msg: t, idPrefix: i, mayAddTerms: n, more: r}, state: {past: l, future: a, isLists: s, isOutdated: o, isSuggestion: d}, actions: u} = e; // t = msg, i = idPrefix, n = mayAddTerms, r = more, l = past, a = future, s = isLists, o = isOutdated, d = isSuggestion, u = actions, e = view
    return w("div", null, o && w("p", {
      role: "status",
      class: "program-explorer__editor-help"
    }, t("edit-outdated")), l.length === 0 && w(st, {
      view: e
    }), w(ct, {
      view: e
    }), s && r ? w(r.ListsForm, {
      view: e
    }) : w(at, {
      view: e
    }), w(ft, {
      view: e
    }), n && !s && !d && w("p", null, w(Me, {
      kind: "quiet",
      text: t("edit-lists"),
      onClick: () => {
        u.editLists()
      }
    })), w("div", {
      class: "program-explorer__editor-buttons program-explorer__editor-buttons--last"
    }, w(Me, {
      kind: "primary",
      id: `${i}-review`,
      text: t("edit-review"),
      onClick: u.review
    }), w(Me, {
      text: t("edit-undo"),
      isOff: l.length === 0,
      onClick: u.undo
    }), w(Me, {
      text: t("edit-redo"),
      isOff: a.length === 0,
      onClick: u.redo
    }), w(Me, {
      kind: "quiet",
      text: t("edit-cancel"),
      onClick: u.cancel
    })))
  },
  review: function({view: e}) {
    let {context: t, state: {differences: i, summary: n, isBusy: r, isSuggestion: l, captcha: a, captchaAnswer: s, problems: o, trouble: d, given: u, leftOut: c, suggestion: f, reply: g}, actions: p} = e, {msg: m, idPrefix: h} = t, v = i.length > 0 && i.every(e => function({record: e, kind: t, rows: i}) { // t = kind, i = rows, n = summary, r = isBusy, l = isSuggestion, a = captcha, s = captchaAnswer, o = problems, d = trouble, u = given, c = leftOut, f = suggestion, g = reply, p = actions, e = record, m = msg, h = idPrefix, v = isLeftOut
      return t === "changed" ? i.map(({field: t}) => $e(e, t)) : [ $e(e, null) ]
    }(e).every(e => c.has(e))), b = i.length > 0 || f !== null && !d, x = (d == null ? void 0 : d.kind) === "failed" && d.failure === "warning";
    return w("div", null, i.length === 0 && w("p", null, m("edit-no-changes")), i.map(i => { // w = h, i = difference, m = msg
      let {record: n, kind: r, title: l} = i; // n = record, r = kind, l = title, i = difference
      return w("div", {
        key: `${r}/${n.join("/")}`
      }, w("div", {
        class: "program-explorer__editor-group"
      }, w(Pe, {
        view: e,
        change: r === "changed" ? null : $e(n, null),
        text: m(`edit-kind-${r}`, we(t, n, l))
      })), w(Ce, {
        context: t,
        difference: i,
        nameOf: (t, i) => w(Pe, {
          view: e,
          change: r === "changed" ? $e(n, i) : null,
          text: t
        })
      }))
    }), o.length > 0 && w("p", {
      class: "program-explorer__editor-help"
    }, m("edit-has-problems", o.length)), i.length > 0 && w("div", {
      class: "program-explorer__editor-field"
    }, w("label", {
      class: "program-explorer__editor-label",
      for: `${h}-summary-of-edit`
    }, m(l ? "edit-reason" : "edit-summary")), w("p", {
      class: "program-explorer__editor-help",
      id: `${h}-summary-help`
    }, m(l ? "edit-reason-help" : "edit-summary-help")), w(je, {
      id: `${h}-summary-of-edit`,
      value: n,
      isLong: l,
      described: `${h}-summary-help`,
      onInput: p.setSummary
    })), f && w("div", {
      class: "program-explorer__editor-field"
    }, w("label", {
      class: "program-explorer__editor-label",
      for: `${h}-reply`
    }, m("edit-reply")), w(je, {
      id: `${h}-reply`,
      value: g,
      described: void 0,
      onInput: p.setReply
    })), a && w("div", {
      class: "program-explorer__editor-field"
    }, w("label", {
      class: "program-explorer__editor-label",
      for: `${h}-captcha`
    }, a.question || m("edit-captcha-image")), w("p", {
      class: "program-explorer__editor-help",
      id: `${h}-captcha-help`
    }, m("edit-captcha-help")), a.image && w("img", {
      src: a.image,
      alt: ""
    }), w(je, {
      id: `${h}-captcha`,
      value: s,
      size: "short",
      described: `${h}-captcha-help`,
      onInput: p.answerCaptcha
    })), w("div", {
      class: "program-explorer__editor-buttons"
    }, b && w(Me, {
      kind: "primary",
      id: `${h}-publish`,
      text: m(r ? "edit-saving" : x ? "edit-save-anyway" : l ? "edit-suggest" : "edit-save"),
      isOff: r || v,
      onClick: p.save
    }), f && w(Me, {
      kind: "destructive",
      text: m("edit-suggestion-decline"),
      isOff: r || !g.trim(),
      onClick: () => {
        p.decline()
      }
    }), (f || !u) && w(Me, {
      text: m("edit-back"),
      isOff: r,
      onClick: p.back
    }), w(Me, {
      kind: "quiet",
      text: m("edit-cancel"),
      isOff: r,
      onClick: p.cancel
    })))
  },
  conflicts: function({view: e}) {
    let {more: t} = e.context; // t = more, e = view
    return t && w(t.Conflicts, {
      view: e
    })
  },
  saved: function({view: e}) {
    let {context: {msg: t, urlOf: i, title: n, list: r}, state: {saved: l, isSuggestion: a}, actions: s} = e; // t = msg, i = urlOf, n = title, r = list, l = saved, a = isSuggestion, s = actions, e = view
    return w("div", {
      class: "cdx-message cdx-message--block cdx-message--success",
      role: "status"
    }, w("span", {
      class: "cdx-message__icon"
    }), w("div", {
      class: "cdx-message__content"
    }, w("p", null, t(a ? "edit-suggested" : l ? "edit-saved" : "edit-unchanged")), a && r.talk && w("p", null, w("a", {
      href: i(r.talk)
    }, r.talk)), l && l.before > 0 && w("p", null, w("a", {
      href: i(n, {
        diff: String(l.revision),
        oldid: String(l.before)
      })
    }, t("edit-see-difference"))), w(st, {
      view: e
    }), w(Me, {
      kind: "primary",
      text: t("edit-close"),
      onClick: s.close
    })))
  }
};

function pt({view: e}) { // pt = Editor, e = view
  let {context: t, state: {step: i, original: n, record: r, isLists: l, isSuggestion: a, publicAs: s, trouble: o}} = e, {msg: d, level: u, idPrefix: c} = t, f = i === "loading" ? null : gt[i], g = (o == null ? void 0 : o.kind) === "failed" && o.failure === "nowhere", p = i === "form" || i === "review"; // t = context, i = step, n = original, r = record, l = isLists, a = isSuggestion, s = publicAs, o = trouble, e = view, d = msg, u = level, c = idPrefix, f = Shown, gt = STEPS, g = isRefused, p = isBeforeSaving
  return w("section", {
    class: "program-explorer__editor",
    "aria-labelledby": `${c}-heading`
  }, w(re, {
    level: u,
    class: "program-explorer__group",
    id: `${c}-heading`
  }, function({context: e, state: {step: t, original: i, record: n, isLists: r, suggestion: l, given: a, suggestions: s, differences: o}}) {
    let {msg: d} = e; // d = msg, e = context
    switch (t) {
     case "loading":
      return d("edit-loading");

     case "suggestions":
      return d("edit-suggestions", s.length);

     default:
      return l ? d("edit-suggestion", o.map(t => we(e, t.record, t.title)).join(", ")) : a ? d("edit-create") : r ? d("edit-lists") : i ? d("edit-title", ye(e, i.title, String(n.id))) : d("edit-add-program")
    }
  }(e)), w(ut, {
    view: e
  }), p && w("p", {
    class: "program-explorer__editor-help"
  }, d("edit-preview")), i === "form" && n && !l && w("p", null, w("a", {
    href: `#programs?program=${encodeURIComponent(String(r.id))}`
  }, d("edit-see-card"))), p && s !== "account" && w("p", {
    class: "program-explorer__editor-help"
  }, g || d(`edit-public-${s}`), " ", w(ot, {
    context: t
  })), p && a && w("p", {
    class: "program-explorer__editor-help"
  }, d("edit-suggestion-help")), w(dt, {
    view: e
  }), f ? w(f, {
    view: e
  }) : w(Me, {
    text: d("edit-close"),
    onClick: e.actions.close
  }))
}

var mt = m(83); // mt = dataPageSchema, m = at

// src/edit/field-order.ts
function ht(e, t) { // ht = inside, e = node, t = name
  let {entries: i, value: n, item: r} = e || {}, l = i ? T(i, t) : n || r; // i = entries, n = value, r = item, e = node, l = found, T = fieldOf, t = name
  return l && (l.wrapped || l)
}

function vt(e) { // vt = rankIn, e = path
  var t; // t = _a
  let i = Object.keys(((t = e.reduce(ht, mt)) == null ? void 0 : t.entries) || {}), n = i.includes("language") ? i.indexOf("language") - .5 : i.length; // i = known, t = _a, e = path, ht = inside, mt = dataPageSchema, n = unknown
  return e => i.includes(e) ? i.indexOf(e) : n
}

function bt(e, t, i) { // bt = indexForField, e = path, t = names, i = name
  let n = vt(e); // n = rank, vt = rankIn, e = path
  return t.reduce((e, t, r) => n(t) <= n(i) ? r + 1 : e, 0)
}

function xt(e, t) { // xt = inFieldOrder, e = record, t = fields
  let i = vt(e); // i = rank, vt = rankIn, e = record
  return Object.fromEntries(Object.entries(t).map(([e, t], i) => ({
    name: e,
    value: t,
    index: i
  })).sort((e, t) => i(e.name) - i(t.name) || e.index - t.index).map(({name: e, value: t}) => [ e, t ]))
}

// src/edit/form/record.ts
function yt(e) { // yt = isEmpty, e = value
  return e == null || typeof e == "string" && !e.trim() || typeof e == "object" && Object.values(e).length === 0
}

function kt(e) { // kt = withoutEmpty, e = value
  if (typeof e == "string") return e.trim() || void 0;
  if (Array.isArray(e)) {
    let t = e.map(kt).filter(e => !yt(e)); // t = items, e = item, kt = withoutEmpty, yt = isEmpty
    return t.length ? t : void 0
  }
  if (O(e)) {
    let t = Object.entries(e).map(([e, t]) => [ e, kt(t) ]).filter(([, e]) => !yt(e)); // t = one, e = one, kt = withoutEmpty, yt = isEmpty
    return t.length ? Object.fromEntries(t) : void 0
  }
  return e
}

function wt(e, t) { // wt = toRecord, e = original, t = record
  let i = Object.entries(t).map(([t, i]) => [ t, e && j(i, T(e, t)) ? i : kt(i) ]).filter(([, e]) => e !== void 0); // i = value, t = name, e = value, j = isEqual, T = fieldOf, kt = withoutEmpty
  return Object.fromEntries(i)
}

function $t(e, t, i) { // $t = withField, e = record, t = name, i = value
  return u(d({}, e), {
    [t]: i
  })
}

var _t = new Map([ [ "\xdf", "ss" ], [ "\xe6", "ae" ], [ "\xf8", "o" ], [ "\u0153", "oe" ], [ "\u0142", "l" ], [ "\u0111", "d" ], [ "\u0131", "i" ] ]); // _t = LETTERS

function Ot(e, t) { // Ot = idFor, e = title, t = used
  let i = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'\u2019]/g, "").replace(/[^\0-\x7f]/g, e => _t.get(e) || "-").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60).replace(/-$/, ""), n = i || "program"; // i = words, e = letter, _t = LETTERS, n = start
  for (let e = i ? 1 : t.length + 1; ;e++) { // e = number, i = words, t = used
    let i = e === 1 ? n : `${n}-${e}`; // i = id, e = number, n = start
    if (!t.includes(i)) return i
  }
}

// src/edit/apply.ts
function St(e, t, i, n, r, l) { // St = insert, e = branch, t = index, i = name, n = value, r = depth, l = style
  let a = ee(l, r), s = e.isList ? "" : `${te(i)}:${a && " "}`; // a = start, ee = newLine, l = style, r = depth, s = key, e = branch, te = toJson, i = name
  e.members.length || (e.close = ee(l, r - 1)), e.members.splice(t, 0, {
    name: i,
    head: a + s,
    value: te(n, l, r),
    tail: ""
  })
}

function Ct(e, t) { // Ct = remove, e = branch, t = name
  e.members = e.members.filter(e => e.name !== t), e.members.length || (e.close = "")
}

function At(e, t) { // At = indexAfter, e = branch, t = name
  let i = t === null ? -1 : E(e, t); // i = index, t = name, E = indexOfName, e = branch
  return t === null || i >= 0 ? i + 1 : -1
}

function Tt(e, t, i) { // Tt = applyChange, e = page, t = change, i = style
  let {kind: n, record: r} = t; // n = kind, r = record, t = change
  if (n === "edit") return function(e, {record: t, field: i, from: n, to: r, after: l}, a) {
    let s = i[i.length - 1], o = i.slice(0, -1), d = [ ...t, ...o ], u = H(e, t); // s = name, i = field, o = parents, d = path, t = record, u = found, H = findRecord, e = page
    if (s === void 0) return !u || !t.length || F(t) || !j(W(u), n) || r === void 0 ? !1 : (u.value = te(r, a, d.length), 
    !0);
    let c = o.reduce((e, t) => e && Y(U(e), t), u), f = c ? U(c) : null, g = Y(f, s); // c = parent, o = parents, e = member, t = key, Y = memberOf, U = openObject, u = found, f = branch, g = member, s = name
    if (!f || !j(W(g), n) || F(t) && d.length === t.length && s === "id") return !1;
    if (r === void 0) Ct(f, s); else if (g) g.value = te(r, a, d.length + 1); else {
      let e = l === void 0 ? -1 : At(f, l); // e = index, l = after, At = indexAfter, f = branch
      St(f, e < 0 ? bt(d, f.members.map(e => e.name), s) : e, s, r, d.length + 1, a)
    }
    return !0
  }(e, t, i);
  if (!r.length) return !1;
  if (n === "add") return function(e, {record: t, value: i, after: n}, r) {
    let l = t.slice(0, -1), a = t[l.length], s = H(e, l.slice(0, -1)); // l = collection, t = record, a = id, s = owner, H = findRecord, e = page
    if (!s || H(e, t) || F(t) && T(i, "id") !== a) return !1;
    let o = function(e, t, i) { // o = records, e = owner, t = collection, i = style
      let n = t[t.length - 1], r = U(e); // n = name, t = collection, r = fields, U = openObject, e = owner
      if (r && E(r, n) < 0) {
        let e = bt(t.slice(0, -1), r.members.map(e => e.name), n); // e = one, bt = indexForField, t = collection, r = fields, n = name
        St(r, e, n, F(t) ? [] : {}, t.length, i)
      }
      return J(e, t)
    }(s, l, r);
    if (o) {
      let e = At(o, n); // e = index, At = indexAfter, o = records, n = after
      St(o, e < 0 ? o.members.length : e, a, i, t.length, r)
    }
    return !!o
  }(e, t, i);
  let l = H(e, r.slice(0, -2)), a = l ? J(l, r.slice(0, -1)) : null, s = r[r.length - 1], o = Y(a, s); // l = owner, H = findRecord, e = page, r = record, a = records, J = openRecords, s = id, o = member, Y = memberOf
  return !a || !o || n === "remove" && !j(W(o), t.value) ? !1 : n === "move" ? function(e, t, i) {
    let n = e.members.filter(e => e !== t), r = At(u(d({}, e), { // n = others, e = records, t = member, r = index, At = indexAfter, u = __spreadProps, d = __spreadValues
      members: n
    }), i);
    return r >= 0 && (n.splice(r, 0, t), e.members = n), r >= 0
  }(a, o, t.to) : (Ct(a, s), !0)
}

function jt(e, t) { // jt = applyChanges, e = text, t = changes
  let i = N(e), n = i && U(i); // i = page, N = openPage, e = text, n = fields, U = openObject
  if (!i || !n) return null;
  let r = function({members: [e]}) { // r = style, e = first
    let [, t, i] = /(\r?\n)([ \t]+)/.exec(e ? e.head : "") || []; // t = lineBreak, i = indent, e = first
    return t && i ? {
      lineBreak: t,
      indent: i
    } : d(d({}, X), e && {
      indent: ""
    })
  }(n), l = t.filter(e => !Tt(i, e, r));
  return {
    text: z(i),
    refused: l
  }
}

// src/edit/add-in-order.ts
function Lt(e, t) { // Lt = addInOrder, e = order, t = others
  let i = new Set(e), n = [], r = new Map, l = n; // i = known, e = order, n = first, r = following, l = added
  for (let e of t) i.has(e) ? (l = [], r.set(e, l)) : l.push(e); // e = name, t = others, i = known, l = added, r = following
  let a = [ ...n ]; // a = all, n = first
  for (let t of e) a.push(t), (r.get(t) || []).forEach(e => a.push(e)); // t = name, e = one, a = all, r = following
  return a
}

// src/edit/merge-lists.ts
function Mt(e) { // Mt = linkOrText, e = item
  let t = [ "id", "page", "url" ].map(t => T(e, t)).find(e => typeof e == "string"); // t = field, T = fieldOf, e = value
  return t === void 0 ? JSON.stringify(e) : `${t} `
}

function It(e, t) { // It = namedItems, e = value, t = nameOf
  let i = Array.isArray(e) ? e : e === void 0 ? [] : [ e ], n = new Map(i.map(e => [ t(e), e ])); // i = list, e = item, n = items, t = nameOf
  return n.size === i.length && i.every(e => typeof e == "string" || O(e)) ? n : null
}

function Et(e, t, i, n) { // Et = mergeItems, e = base, t = mine, i = theirs, n = mergeItem
  let r = n => [ ...n.keys() ].filter(n => [ e, t, i ].every(e => e.has(n))), l = (t, i) => [ ...t.keys() ].some(t => !e.has(t) && !i.has(t)), a = (t, i) => [ ...t ].some(([t, n]) => e.has(t) && !i.has(t) && !j(n, e.get(t))); // r = orderOf, n = item, e = base, t = name, i = others, l = addedBy, a = changedBy, j = isEqual
  if ([ ...e.keys() ].some(e => !t.has(e) && !i.has(e)) && l(t, i) && l(i, t) || a(t, i) || a(i, t)) return null;
  let s = !j(r(i), r(e)); // s = theirsIsMoved, j = isEqual, r = orderOf, i = theirs, e = base
  if (s && !j(r(t), r(e)) && !j(r(t), r(i))) return null;
  let [o, d] = s ? [ i, t ] : [ t, i ], u = []; // o = first, d = second, s = theirsIsMoved, i = theirs, t = mine, u = merged
  for (let r of Lt([ ...o.keys() ], d.keys())) if (t.has(r) && i.has(r)) { // r = name, Lt = addInOrder, o = first, d = second, t = mine, i = theirs
    let l = n(e.get(r), t.get(r), i.get(r)); // l = item, n = mergeItem, e = base, r = name, t = mine, i = theirs
    if (!l) return null;
    u.push(l.value)
  } else e.has(r) || u.push(t.has(r) ? t.get(r) : i.get(r));
  return u
}

// src/edit/merge-values.ts
function Pt(e, t) { // Pt = languageOf, e = plain, t = texts
  let i = typeof e == "string" && O(t) ? Object.keys(t).filter(i => t[i] === e) : []; // i = language, e = plain, O = isObject, t = texts
  return i.length === 1 ? i[0] : void 0
}

function Dt(e, t, i) { // Dt = withField, e = object, t = name, i = value
  return Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, e === t ? i : n ]))
}

function Bt({base: e, mine: t, theirs: i}, n, r) { // Bt = mergeValues, e = base, t = mine, i = theirs, n = field, r = conflicts
  if (j(t, i) || j(e, t)) return i;
  if (j(e, i)) return t;
  let l = Pt(e, t) || Pt(e, i); // l = language, Pt = languageOf, e = base, t = mine, i = theirs
  if (O(t) && O(i)) {
    let a = [], s = function({base: e, mine: t, theirs: i}, n, r) { // a = found, s = merged, e = base, t = mine, i = theirs, n = field, r = conflicts
      let l = Lt(Object.keys(i), Object.keys(t)).map(l => [ l, Bt({ // l = name, Lt = addInOrder, i = theirs, t = mine, Bt = mergeValues
        base: T(e, l),
        mine: T(t, l),
        theirs: T(i, l)
      }, [ ...n, l ], r) ]);
      return Object.fromEntries(l.filter(([, e]) => e !== void 0))
    }
    // src/edit/merge-record.ts
    ({
      base: l ? {
        [l]: e
      } : e,
      mine: t,
      theirs: i
    }, n, a);
    if (Object.keys(s).length || a.length) return a.forEach(e => r.push(e)), s
  } else {
    if (l && typeof i == "string") return Dt(t, l, i);
    if (l && typeof t == "string") return Dt(i, l, t);
    if (Array.isArray(t) || Array.isArray(i)) {
      let n = function(e, t, i, n) { // n = mergeItem, e = base, t = mine, i = theirs
        for (let r of [ Mt, JSON.stringify ]) { // r = nameOf, Mt = linkOrText
          let [l, a, s] = [ e, t, i ].map(e => It(e, r)); // l = from, a = my, s = their, e = value, t = mine, i = theirs, It = namedItems, r = nameOf
          if (l && a && s) return Et(l, a, s, n)
        }
        return null
      }(e, t, i, (...e) => { // e = sides, t = mine, i = theirs
        let t = [], i = Bt({ // t = found, i = value, Bt = mergeValues
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

var Rt = { // Rt = NOTHING
  changes: [],
  conflicts: []
};

function Ft(e, t) { // Ft = idsBefore, e = page, t = record
  let i = H(e, t.slice(0, -2)), n = [ ...K(i ? J(i, t.slice(0, -1)) : null).keys() ]; // i = owner, H = findRecord, e = page, t = record, n = ids, K = byId, J = openRecords
  return n.slice(0, Math.max(n.indexOf(t[t.length - 1]), 0))
}

function Nt(e) { // Nt = lastOf, e = ids
  return e.length ? e[e.length - 1] : null
}

function zt({mine: e, theirs: t}, i, n) { // zt = placeOnTheirs, e = mine, t = theirs, i = record, n = isAdded
  return Nt(Ft(e, i).filter(e => { // Nt = lastOf, Ft = idsBefore, e = id, i = record
    let r = [ ...i.slice(0, -1), e ]; // r = other, i = record, e = id
    return H(t, r) || n(r)
  }))
}

function Wt({base: e, mine: t, theirs: i}, n) { // Wt = valuesOf, e = base, t = mine, i = theirs, n = record
  return {
    base: W(H(e, n)),
    mine: W(H(t, n)),
    theirs: W(H(i, n))
  }
}

function qt(e, t, i) { // qt = withFieldsOf, e = value, t = other, i = names
  return O(e) && i.length ? Object.fromEntries(Object.keys(e).map(n => [ n, T(i.includes(n) ? t : e, n) ])) : e
}

// src/edit/merge.ts
var Ut = e => JSON.stringify(e); // Ut = nameOf, e = path

function Yt(e) { // Yt = withOwner, e = record
  return e.length > 2 ? [ e.slice(0, 2), e ] : [ e ]
}

function Jt(e, t, i) { // Jt = createMerge, e = pages, t = mine, i = theirs
  let n = new Set, r = new Set; // n = touched, r = moved
  for (let {kind: e, record: t} of i) e === "move" ? r.add(Ut(t)) : e !== "remove" && Yt(t).forEach(e => n.add(Ut(e))); // e = one, t = record, i = theirs, r = moved, Ut = nameOf, Yt = withOwner, n = touched
  let l = new Map; // l = edits
  for (let e of t) e.kind === "edit" && l.set(Ut(e.record), [ ...l.get(Ut(e.record)) || [], e ]); // e = change, t = mine, l = edits, Ut = nameOf
  let a = new Set, s = e => a.has(Ut(e)), o = new Set, c = (e, t) => { // a = added, s = isAdded, e = record, Ut = nameOf, o = done, c = once, t = merge
    let i = o.has(Ut(e)); // i = isDone, o = done, Ut = nameOf, e = record
    return o.add(Ut(e)), i ? null : t()
  };
  return t => { // t = change
    let {kind: i, record: o} = t, f = Yt(o).find(t => H(e.base, t) && !H(e.theirs, t)); // i = kind, o = record, t = one, f = lost, Yt = withOwner, H = findRecord, e = pages
    if (i === "remove") return function(e, {record: t, value: i}, n) {
      let {theirs: r} = Wt(e, t); // r = theirs, Wt = valuesOf, e = pages, t = record
      if (r === void 0) return Rt;
      let l = { // l = removal
        kind: "remove",
        record: t,
        value: r,
        after: Nt(Ft(e.theirs, t))
      };
      return n ? {
        changes: [],
        conflicts: [ {
          record: t,
          field: [],
          base: i,
          mine: void 0,
          theirs: r,
          takeMine: [ l ]
        } ]
      } : {
        changes: [ l ],
        conflicts: []
      }
    }(e, t, n.has(Ut(o)));
    if (f) return i === "move" ? null : c(f, () => function(e, t) {
      let i = Wt(e, t), n = zt(e, t, () => !1); // i = values, Wt = valuesOf, e = pages, t = record, n = after, zt = placeOnTheirs
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
      return a.add(Ut(o)), function(e, {record: t, value: i}, n) {
        let {theirs: r} = Wt(e, t); // r = theirs, Wt = valuesOf, e = pages, t = record
        return r === void 0 ? {
          changes: [ {
            kind: "add",
            record: t,
            value: i,
            after: zt(e, t, n)
          } ],
          conflicts: []
        } : j(i, r) ? Rt : {
          changes: [],
          conflicts: [ {
            record: t,
            field: [],
            base: void 0,
            mine: i,
            theirs: r,
            takeMine: M(t, r, i)
          } ]
        }
      }(e, t, s);

     case "move":
      return function(e, {record: t}, i, n) {
        let [r, l, a] = [ e.base, e.mine, e.theirs ].map(e => Nt(Ft(e, t))), s = { // r = base, l = mine, a = theirs, e = page, Nt = lastOf, Ft = idsBefore, t = record, s = move
          kind: "move",
          record: t,
          from: a != null ? a : null,
          to: zt(e, t, n)
        };
        return s.from === s.to ? Rt : i ? {
          changes: [],
          conflicts: [ {
            record: t,
            field: null,
            base: r,
            mine: l,
            theirs: a,
            takeMine: [ s ]
          } ]
        } : {
          changes: [ s ],
          conflicts: []
        }
      }(e, t, r.has(Ut(o)), s);

     default:
      return c(o, () => function(e, t, i) {
        let {base: n, mine: r, theirs: l} = Wt(e, t), a = R(t).filter(e => !i.some(({field: t}) => t[0] === e)), s = [], o = Bt({ // n = base, r = mine, l = theirs, Wt = valuesOf, e = name, t = field, a = names, R = collectionsOf, i = edits, s = conflicts, o = merged, Bt = mergeValues
          base: qt(n, l, a),
          mine: qt(r, l, a),
          theirs: l
        }, [], s);
        return {
          changes: M(t, l, o),
          conflicts: s.map(e => u(d({
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
      (e, o, l.get(Ut(o)) || []))
    }
  }
}

function Ht(e, t, i) { // Ht = merge, e = base, t = mine, i = theirs
  let n = function(e, t) { // n = net, e = text, t = changes
    let i = jt(e, t); // i = applied, jt = applyChanges, e = text, t = changes
    return i && u(d({}, i), {
      changes: G(e, i.text) || []
    })
  }(e, t), r = G(e, i), [l, a, s] = [ e, n ? n.text : "", i ].map(N);
  if (!n || !r || !l || !a || !s) return null;
  let o = n.changes.map(Jt({ // o = outcomes, n = net, Jt = createMerge
    base: l,
    mine: a,
    theirs: s
  }, n.changes, r)), c = [], f = [];
  for (let e of o) (e ? e.changes : []).forEach(e => c.push(e)), (e ? e.conflicts : []).forEach(e => f.push(e)); // e = conflict, o = outcomes, c = changes, f = conflicts
  let g = jt(i, c); // g = applied, jt = applyChanges, i = theirs, c = changes
  return (g ? g.refused : []).forEach(e => f.push({
    record: e.record,
    field: [],
    base: void 0,
    mine: e.kind === "add" ? e.value : void 0,
    theirs: void 0,
    takeMine: [ e ]
  })), {
    changes: G(i, g ? g.text : i) || [],
    conflicts: f,
    refused: n.refused
  }
}

// src/edit/save.ts
var Kt = 3; // Kt = MOST_TRIES

function Vt({record: e, field: t, theirs: i}) { // Vt = conflictKey, e = record, t = field, i = theirs
  return JSON.stringify([ e, t, i ])
}

function Zt(e, {base: t, changes: i, decisions: n = new Map}) { // Zt = mergeInto, e = page, t = base, i = changes, n = decisions
  let r = Ht(t.text, i, e.text); // r = merged, Ht = merge, t = base, i = changes, e = page
  if (!r) return {
    kind: "unreadable"
  };
  if (r.conflicts.filter(e => !n.has(Vt(e))).length) return {
    kind: "ask",
    conflicts: r.conflicts
  };
  let l = r.conflicts.filter(e => n.get(Vt(e))), a = [ ...r.changes, ...l.flatMap(({takeMine: e}) => e) ], s = jt(e.text, a), o = r.refused.concat(s ? s.refused : a); // l = taken, r = merged, e = page, n = decisions, Vt = conflictKey, a = all, s = applied, jt = applyChanges, o = refused
  return s && !o.length ? {
    kind: "merged",
    text: s.text,
    changes: a
  } : {
    kind: "misfit",
    changes: o
  }
}

function Gt(e, t, i, n, r) { // Gt = check, e = editor, t = page, i = changes, n = sent, r = revision
  return f(this, null, function*() {
    let l = yield e.read(t.title); // l = now, e = editor, t = page
    if (l.kind === "failed") return {
      kind: "saved",
      text: n,
      revision: r,
      before: t.revision
    };
    let a = Ht(t.text, i, l.text), s = a ? [ ...a.changes, ...a.conflicts.flatMap(({takeMine: e}) => e) ] : i; // a = merged, Ht = merge, t = page, i = changes, l = now, s = missing, e = takeMine
    return s.length ? {
      kind: "lost",
      changes: s
    } : {
      kind: "saved",
      text: l.text,
      revision: l.revision,
      before: t.revision
    }
  })
}

function Qt(e, t) { // Qt = saveChanges, e = editor, t = input
  return f(this, null, function*() {
    let {title: i, summary: n, captcha: r} = t; // i = title, n = summary, r = captcha, t = input
    for (let l = 0; l < Kt; l++) { // l = tries, Kt = MOST_TRIES
      let l = yield e.read(i); // l = page, e = editor, i = title
      if (l.kind === "failed") return l;
      if (l.refusal) return l.refusal;
      let a = !t.base.revision, s = Zt(a && !l.revision ? u(d({}, l), { // a = isNew, t = input, s = merged, Zt = mergeInto, l = page, u = __spreadProps, d = __spreadValues
        text: t.base.text
      }) : l, t);
      if (s.kind !== "merged") return a && s.kind === "ask" ? {
        kind: "exists"
      } : s;
      let {text: o, changes: c} = s; // o = text, c = changes, s = merged
      if (o === l.text) return {
        kind: "unchanged",
        text: o,
        revision: l.revision,
        before: l.revision
      };
      if (a && l.revision) return {
        kind: "exists"
      };
      let f = yield e.save(d({ // f = result, e = editor, d = __spreadValues
        title: i,
        text: o,
        base: l.revision,
        summary: n
      }, r && {
        captcha: r
      }));
      switch (f.kind) {
       case "saved":
        return f.before === l.revision ? {
          kind: "saved",
          text: o,
          revision: f.revision,
          before: l.revision
        } : Gt(e, l, c, o, f.revision);

       case "unchanged":
        return {
          kind: "unchanged",
          text: o,
          revision: l.revision,
          before: l.revision
        };

       case "conflict":
        break;

       default:
        return f
      }
    }
    return {
      kind: "busy"
    }
  })
}

// src/views/editor/parts.ts
var Xt = { // Xt = PARTS
  Button: Me,
  Checkbox: Ee,
  Choice: Ie,
  comparePages: G,
  conflictKey: Vt,
  describeValue: ke,
  idFor: Ot,
  LinesControl: it,
  PageBox: Ve,
  pathLabel: xe,
  Picker: We,
  recordText: we,
  Rows: Ze,
  TermsControl: qe,
  TextControl: Ke,
  TextInput: je
};

// src/edit/plain-wikitext.ts
var ei = /[&<>[\]{}|~]|'(?=')|[_\uFF3F](?=[_\uFF3F])|^[*#:;=-]/g, ti = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g; // ei = MARKUP, ti = NOT_KEPT

function ii(e) { // ii = plainWikitext, e = text
  return e.replace(ti, "").replace(/\s+/g, " ").trim().replace(ei, e => `&#${e.charCodeAt(0)};`)
}

// src/programs/proposal-marker.ts
var ni = "program-explorer-proposal", ri = `<pre class="${ni}" data-state="open">`; // ni = MARKER, ri = OPEN_PROPOSAL

// src/edit/read-changes.ts
function li(e) { // li = isPath, e = value
  return Array.isArray(e) && e.every(e => typeof e == "string")
}

function ai(e) { // ai = isPlace, e = value
  return e === null || typeof e == "string"
}

function si(e) { // si = readChange, e = raw
  let [t, i, n, r, l, a, s] = [ "kind", "record", "field", "from", "to", "after", "value" ].map(t => T(e, t)); // t = name, i = record, n = field, r = from, l = to, a = after, s = value, T = fieldOf, e = raw
  if (!function(e) {
    return li(e) && e.length % 2 === 0 && e.every((t, i) => i % 2 === 1 || R(e.slice(0, i)).includes(t))
  }(i)) return null;
  if (t === "edit") return li(n) && function(e, t) {
    return t.length ? !(e.length && F(e) && t.length === 1 && t[0] === "id") : e.length > 0 && !F(e)
  }(i, n) && (a === void 0 || ai(a)) ? d({
    kind: t,
    record: i,
    field: n,
    from: r,
    to: l
  }, a !== void 0 && {
    after: a
  }) : null;
  if (!i.length) return null;
  if (t === "move") return ai(r) && ai(l) ? {
    kind: t,
    record: i,
    from: r,
    to: l
  } : null;
  let o = i[i.length - 1]; // o = id, i = record
  return (t === "add" || t === "remove") && ai(a) && s !== void 0 && (!F(i) || O(s) && T(s, "id") === o) ? {
    kind: t,
    record: i,
    value: s,
    after: a
  } : null
}

function oi(e) { // oi = readChanges, e = raw
  let t = Array.isArray(e) ? e.map(si) : null; // t = changes, e = raw, si = readChange
  return t && !t.includes(null) ? t : null
}

// src/edit/proposal.ts
var di = [ "open", "taken", "partly", "declined" ]; // di = PROPOSAL_STATES

function ui(e) { // ui = isState, e = state
  return di.includes(e)
}

var ci = "~".repeat(4), fi = 1e3, gi = new RegExp(`^==(?!=)(.*)$|<pre class="${ni}" data-state="([a-z]*)">([^<]*)</pre>`, "gm"), pi = /[<>&{}[\]|~'\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|_(?=_)/g; // ci = SIGNATURE, fi = MOST_CHANGES, gi = PATTERN, ni = MARKER, pi = UNSAFE

function mi({page: e, base: t, changes: i}) { // mi = contentText, e = page, t = base, i = changes
  return JSON.stringify({
    page: e,
    base: t,
    changes: i
  }, null, "\t").normalize("NFC").replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, e => e.replace(pi, e => `\\u${`000${e.charCodeAt(0).toString(16)}`.slice(-4)}`))
}

function hi(e) { // hi = readContent, e = text
  let t = A(e), [i, n] = [ T(t, "page"), T(t, "base") ], r = oi(T(t, "changes")); // t = raw, A = parseJson, e = text, i = page, n = base, T = fieldOf, r = changes, oi = readChanges
  return typeof i == "string" && typeof n == "number" && r && r.length && r.length <= fi ? {
    page: i,
    base: n,
    changes: r
  } : null
}

function vi(e, t) { // vi = hash, e = text, t = start
  let i = t; // i = value, t = start
  for (let t = 0; t < e.length; t++) i = Math.imul(i ^ e.charCodeAt(t), 16777619); // t = index, e = text, i = value
  return (i >>> 0).toString(36)
}

function bi({page: e, changes: t}) { // bi = idOf, e = page, t = changes
  let i = JSON.stringify([ e, t ]); // i = text, e = page, t = changes
  return `${vi(i, 2166136261)}-${vi(i, 42)}`
}

function xi(e) { // xi = headingText, e = line
  let t = e.trim(); // t = text, e = line
  return (t.endsWith("==") ? t.slice(0, -2) : t).trim()
}

function yi(e) { // yi = findProposals, e = wikitext
  let t = [], i = 0, n = "", r = new RegExp(gi); // t = proposals, i = unreadable, n = heading, r = pattern, gi = PATTERN
  for (let l = r.exec(e); l; l = r.exec(e)) { // l = found, r = pattern, e = wikitext
    let [, e, r, a] = l; // e = line, r = state, a = text, l = found
    if (a === void 0) {
      n = xi(e || "");
      continue
    }
    let s = hi(a); // s = content, hi = readContent, a = text
    s && ui(r) ? t.push(u(d({}, s), {
      id: bi(s),
      state: r,
      heading: n
    })) : i++
  }
  return {
    proposals: t,
    unreadable: i
  }
}

// src/editor/edit-talk.ts
function ki(e, t, i, n, r) { // ki = editTalk, e = editor, t = title, i = textFrom, n = summary, r = captcha
  return f(this, null, function*() {
    for (let l = 0; l < 3; l++) { // l = tries
      let l = yield e.read(t); // l = page, e = editor, t = title
      if (l.kind === "failed") return l;
      let a = i(l.text), s = a === null ? { // a = text, i = textFrom, l = page, s = result
        kind: "unchanged"
      } : l.refusal || (yield e.save(d({
        title: t,
        text: a,
        base: l.revision,
        summary: n,
        isWikitext: !0
      }, r && {
        captcha: r
      })));
      if (s.kind !== "conflict") return s
    }
    return {
      kind: "conflict"
    }
  })
}

// src/editor/page-text.ts
function wi(e) { // wi = idOf, e = record
  let t = e && e.id; // t = id, e = record
  return typeof t == "string" ? t : ""
}

function $i(e) { // $i = recordsOf, e = text
  let t = T(A(e), "programs"); // t = programs, T = fieldOf, A = parseJson, e = text
  return Array.isArray(t) ? t.filter(e => typeof T(e, "id") == "string") : []
}

function _i(e, t) { // _i = findRecord, e = text, t = id
  return $i(e).find(e => e.id === t) || null
}

function Oi({text: e}, t, i, n) { // Oi = changesIn, e = text, t = original, i = record, n = after
  var r, l; // r = _a, l = _b
  let a = $i(e).map(wi), s = function(e, t, i) { // a = ids, $i = recordsOf, e = original, wi = idOf, s = changes, t = record, i = last
    let n = wt(e, t), r = typeof n.id == "string" ? n.id : "", l = [ "programs", r ]; // n = now, wt = toRecord, e = original, t = record, r = id, l = path
    return e ? j(e, n) ? [] : M(l, e, n) : r && Object.keys(n).length > 1 ? [ {
      kind: "add",
      record: l,
      value: xt(l, n),
      after: i
    } ] : []
  }(t, i, n === void 0 ? (r = a[a.length - 1]) != null ? r : null : n), o = wi(i), d = (l = a[a.indexOf(o) - 1]) != null ? l : null;
  return t && n !== void 0 && n !== d ? [ ...s, {
    kind: "move",
    record: [ "programs", o ],
    from: d,
    to: n
  } ] : s
}

function Si(e) { // Si = positionIn, e = changes
  let t = e.find(({kind: e, record: [t]}) => t === "programs" && (e === "move" || e === "add")); // t = collection, e = kind
  return t && (t.kind === "move" ? t.to : t.kind === "add" ? t.after : void 0)
}

function Ci(e, t) { // Ci = textWith, e = base, t = changes
  let i = jt(e.text, t); // i = applied, jt = applyChanges, e = base, t = changes
  return i ? i.text : e.text
}

function Ai(e) { // Ai = programOf, e = changes
  var t; // t = _a
  let i = e.find(({record: [e]}) => e === "programs"); // i = change, e = collection
  return i && (t = i.record[1]) != null ? t : null
}

// src/editor/answer.ts
function Ti(e, t) { // Ti = openSuggestions, e = _0, t = _1
  return f(this, arguments, function*({editor: e, source: t}, i) {
    let n = i ? yield e.read(i) : null; // n = page, i = talk, e = editor
    return (n == null ? void 0 : n.kind) === "page" ? yi(n.text).proposals.filter(({state: e, page: i}) => e === "open" && i === t) : []
  })
}

function ji(e, t, i, n, r, l, a) { // ji = answerSuggestion, e = _0, t = _1, i = _2, n = _3, r = _4, l = _5, a = _6
  return f(this, arguments, function*({editor: e, store: t, fail: i}, n, {id: r}, l, a, s, o) {
    let d = l === "declined" ? a : `${o(l === "taken" ? "edit-answer-taken" : "edit-answer-partly")} ${a}`, {kind: u} = yield ki(e, n, e => function(e, t, i, n, r = 0) { // d = answer, l = state, a = reply, o = msg, u = kind, ki = editTalk, e = wikitext, n = reply, t = id, i = state, r = revision
      let l = new RegExp(gi); // l = pattern, gi = PATTERN
      for (let a = l.exec(e); a; a = l.exec(e)) { // a = found, l = pattern, e = wikitext
        let {index: l, 0: s, 2: o, 3: d} = a, u = o === "open" && d !== void 0 ? hi(d) : null; // l = index, s = block, o = before, d = text, a = found, u = content, hi = readContent
        if (u && bi(u) === t) {
          let t = e.slice(l + s.length), a = t.search(/^==?(?!=)/m), o = a < 0 ? t : t.slice(0, a); // t = rest, e = wikitext, l = index, s = block, a = end, o = section
          return `${e.slice(0, l)}${s.replace('data-state="open"', `data-state="${i}"`)}${o.trimEnd()}\n: ${ii(n)}${r ? ` [[Special:Diff/${r}]]` : ""} ${ci}\n${a < 0 ? "" : `\n${t.slice(a)}`}`
        }
      }
      return null
    }(e, r, l, d, s), o("edit-answer-summary")), c = u === "saved" || u === "unchanged";
    return c ? t.set({
      suggestions: t.get().suggestions.filter(e => e.id !== r)
    }) : i({
      kind: "answer"
    }), c
  })
}

var Li = m(44); // Li = createMessages, m = at

// src/editor/english.ts
var Mi = new Map(Object.entries({ // Mi = ENGLISH
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
  "edit-back": "Back to the form",
  "edit-cancel": "Cancel",
  "edit-cancel-question": "Discard your changes?",
  "edit-captcha-help": "Answer this to show that you are not a program, then save again.",
  "edit-captcha-image": "The characters in the picture",
  "edit-choose": "Search or choose",
  "edit-close": "Close",
  "edit-create": "Create the data page",
  "edit-created": "Created from the list on $1",
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
  "edit-failed-exists": "Somebody has created the data page meanwhile. Load this page again.",
  "edit-failed-id": "Choose another name in links: it is in use, or it has characters other than A-Z a-z 0-9 . _ -",
  "edit-failed-invalid": "The wiki does not accept this as JSON. Copy your text, and report this.",
  "edit-failed-lost": "The wiki saved the page, but merged it with another edit and some of your changes are missing. Save again.",
  "edit-failed-misfit": "Some of your changes no longer fit the page. Copy your text, cancel, and edit the program again.",
  "edit-failed-network": "The connection failed. Nothing is lost: save again when you are online.",
  "edit-failed-nowhere": "You may edit neither the data page nor its talk page.",
  "edit-failed-other": "The wiki did not save this.",
  "edit-failed-protected": "The data page is protected, so that you cannot save. Your text is kept in this browser.",
  "edit-failed-ratelimited": "The wiki asks you to wait. Save again in a minute.",
  "edit-failed-readonly": "The wiki is locked for maintenance. Save again in a few minutes.",
  "edit-failed-server": "The wiki answered with an error. Save again in a minute.",
  "edit-failed-session": "You are no longer logged in. Log in in another tab, then save again.",
  "edit-failed-spam": "The wiki takes a link or a title in this edit for spam. Remove it and save again.",
  "edit-failed-stale": "A part of this suggestion no longer fits the page.",
  "edit-failed-storage": "Your browser cannot keep a draft, so do not close this tab before you have saved.",
  "edit-failed-timeout": "The answer took too long. Save again; if it was saved already, it is not saved twice.",
  "edit-failed-title": "The program needs a title.",
  "edit-failed-token": "Your session is out of date. Save again.",
  "edit-failed-too-big": "The data page is too big for the wiki.",
  "edit-failed-unreadable": "The data page is not valid JSON, so that it cannot be edited here. Correct it there first.",
  "edit-failed-warning": "The wiki warns about this edit. If it is right, save it all the same.",
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
  "edit-has-problems": "There {{PLURAL:$1|is $1 problem|are $1 problems}} in this program; see the form. You can save it all the same.",
  "edit-item": "$1 $2",
  "edit-json": "JSON",
  "edit-kind-added": "Added \u201c$1\u201d",
  "edit-kind-changed": "Changed \u201c$1\u201d",
  "edit-kind-moved": "Moved \u201c$1\u201d",
  "edit-kind-removed": "Removed \u201c$1\u201d",
  "edit-language-of": "Language: $1",
  "edit-lists": "Edit the lists of terms",
  "edit-loading": "Loading the data page \u2026",
  "edit-log-in": "Log in",
  "edit-new-term": "New term: $1",
  "edit-no-changes": "There are no changes.",
  "edit-none": "none",
  "edit-not-chosen": "\u201c$1\u201d is not in the list. Choose an entry of the list.",
  "edit-options": "{{PLURAL:$1|$1 option|$1 options}}",
  "edit-outdated": "Somebody has saved the page since you began. Your changes will be merged with it when you save.",
  "edit-page-missing": "The page \u201c$1\u201d does not exist.",
  "edit-part-end": "End",
  "edit-part-label": "Text",
  "edit-part-least": "Shortest",
  "edit-part-link": "Link",
  "edit-part-most": "Longest",
  "edit-part-start": "Start",
  "edit-part-until": "Last day to join",
  "edit-preview": "The list below shows your changes. Nobody else sees them until you save.",
  "edit-public-address": "You are not logged in. Your IP address will be public.",
  "edit-public-temporary": "You are not logged in. The name of a temporary account will be public.",
  "edit-reason": "Why?",
  "edit-reason-help": "It is shown with your suggestion on the talk page. Say where you know it from.",
  "edit-redo": "Redo",
  "edit-remove": "Remove",
  "edit-remove-of": "Remove: $1",
  "edit-reply": "Reply on the talk page, needed to decline",
  "edit-review": "Show changes and save",
  "edit-save": "Save changes",
  "edit-save-anyway": "Save all the same",
  "edit-saved": "Your changes are saved.",
  "edit-saving": "Saving \u2026",
  "edit-see-card": "See it in the list",
  "edit-see-difference": "See the edit",
  "edit-show-all": "Show all fields",
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
  "edit-translate-missing": "Other languages ({{PLURAL:$1|$1 is missing|$1 are missing}})",
  "edit-unchanged": "The page has these changes already.",
  "edit-undo": "Undo",
  "edit-unsaved": "Not saved yet.",
  "edit-up": "Up",
  "edit-up-of": "Up: $1"
}));

// src/editor/lists-record.ts
function Ii(e) { // Ii = listsRecord, e = text
  let t = A(e); // t = page, A = parseJson, e = text
  return O(t) ? u(d({}, t), {
    programs: void 0
  }) : null
}

// src/editor/new-terms.ts
function Ei(e, t, i, n) { // Ei = termChanges, e = base, t = record, i = newTerms, n = language
  return i.filter(({vocabulary: e, id: i}) => ze(t[e]).includes(i)).map(({vocabulary: t, id: i, label: r}) => { // i = id, ze = listOf, t = record, e = vocabulary
    var l; // l = _a
    let a = function({text: e}, t) { // a = ids, e = text, t = vocabulary
      let i = T(T(T(A(e), "vocabularies"), t), "terms"); // i = terms, T = fieldOf, A = parseJson, e = text, t = vocabulary
      return O(i) ? Object.keys(i) : []
    }(e, t);
    return {
      kind: "add",
      record: [ "vocabularies", t, "terms", i ],
      value: {
        label: {
          [n]: r
        }
      },
      after: (l = a[a.length - 1]) != null ? l : null
    }
  })
}

function Pi(e) { // Pi = newTermsIn, e = changes
  return e.flatMap(e => { // e = change
    let [t, i, , n] = e.record, r = e.kind === "add" && T(e.value, "label"), [l] = O(r) ? Object.values(r) : []; // t = collection, i = vocabulary, n = id, e = change, r = label, T = fieldOf, l = text, O = isObject
    return t === "vocabularies" && i !== void 0 && n !== void 0 && typeof l == "string" ? [ {
      vocabulary: i,
      id: n,
      label: l
    } ] : []
  })
}

// src/editor/program-actions.ts
var Di = [ "notice", "end", "materials", "followedBy" ]; // Di = LEFT_AFTER_END

function Bi({title: e}) { // Bi = titleOf, e = title
  let t = typeof e == "object" && e ? Object.values(e)[0] : e; // t = text, e = title
  return typeof t == "string" ? t : ""
}

// src/edit/summary.ts
var Ri = [ "added", "removed", "changed", "moved" ]; // Ri = ORDER

function Fi({kind: e, rows: t}) { // Fi = fieldsOf, e = kind, t = rows
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

function Ni(e, t) { // Ni = createdText, e = page, t = msg
  return t("edit-created", `[[${e}]]`)
}

// src/editor/suggestion-actions.ts
function zi(e, {context: t, focus: i, focusHeading: n, confirm: r, close: l, loadMore: a}) { // zi = createActions, e = session, t = context, i = focus, n = focusHeading, r = confirm, l = close, a = loadMore
  let {store: s, drafts: o, editor: c, source: g} = e, p = function() { // s = store, o = drafts, c = editor, g = source, e = session, p = english
    return Li({
      language: "en",
      texts: new Map
    }, Mi)
  }(), m = "", h = 0, v = () => t().list.talk || "", x = () => { // m = lastField, h = lastTime, v = talk, t = context, x = snapshot
    let {record: e, after: t, newTerms: i} = s.get(); // e = record, t = after, i = newTerms, s = store
    return {
      record: e,
      after: t,
      newTerms: i
    }
  }, y = t => { // y = step, t = change
    m = "", e.setRecord(u(d({}, t), {
      past: [ ...s.get().past, x() ],
      future: []
    }))
  }, k = () => function(e, t) {
    let [i, n] = [ e, t ].map(N), r = G(e, t); // i = old, n = now, e = before, t = after, N = openPage, r = changes, G = comparePages
    if (!i || !n || !r) return null;
    let l = e => { // l = titleOf, e = record
      var t; // t = _a
      return (t = Oe(n, e)) != null ? t : Oe(i, e)
    }, a = (e, t) => { // a = titleOfNeighbour, e = record, t = id
      var i; // i = _a
      return t === null ? null : (i = l([ ...e.slice(0, -1), t ])) != null ? i : t
    }, s = [], o = new Map, u = ({kind: e, record: t}, i, n) => { // s = differences, o = edited, u = add, i = rows, n = moved
      s.push(d({
        record: t,
        kind: _e[e],
        title: l(t),
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
          let {field: i, from: n, to: r} = e, l = o.get(t) || []; // i = field, n = from, r = to, e = change, l = rows, o = edited, t = name
          l.push({
            field: i,
            from: n,
            to: r
          }), l.length === 1 && (o.set(t, l), u(e, l));
          break
        }

       case "move":
        u(e, [], {
          from: a(e.record, e.from),
          to: a(e.record, e.to)
        });
        break;

       default:
        u(e, Se(e.value, e.kind === "add"))
      }
    }
    return s
  }(e.base.text, Ci(e.base, e.changes())) || [], w = () => `${function(e, t, i) {
    let n = function(e) {
      let t = e.map(e => {
        let {kind: t, record: i, title: n} = e;
        return {
          kind: t,
          of: i.length ? i[i.length - 2] : "page",
          record: i,
          title: n,
          fields: Fi(e)
        }
      });
      return Ri.reduce((e, i) => e.concat(t.filter(e => e.kind === i)), [])
    }
    // src/editor/summary-text.ts
    (t).map(({kind: t, record: n, title: r, fields: l}) => {
      let a = i(`edit-kind-${t}`, we(e, n, r)), s = l.map(({name: t, paths: n}) => {
        let r = n.map(([, e]) => e).filter(Boolean);
        return be(u(d({}, e), {
          msg: i
        }), t) + (r.length && e.fields.some(e => e.name === t && /text/.test(e.control)) ? ` (${r.join(", ")})` : "")
      });
      return s.length ? `${a}: ${s.join(", ")}` : a
    }).join("; ");
    return n.length > 490 ? `${n.slice(0, 490)}\u2026` : n
  }(t(), k(), p)}${s.get().suggestion ? ` ([[${v()}]])` : ""}`, $ = () => { // t = context, k = differencesNow, p = english, s = store, v = talk, $ = showReview
    e.settle();
    let t = k(); // t = differences, k = differencesNow
    s.set({
      step: "review",
      differences: t,
      trouble: null,
      summary: s.get().isSuggestion ? "" : w()
    }), n()
  }, _ = () => e.isUnsaved() && !r(t().msg("edit-cancel-question")), O = function(e, {talk: t, showReview: i, focusHeading: n, wantsToKeep: r, automaticSummary: l}, a) {
    let {store: s} = e, o = ""; // s = store, e = session, o = suggested
    return {
      stateAfterSaving: () => Ci(e.base, e.changes()) === o ? "taken" : "partly",
      openSuggestion: t => f(null, null, function*() {
        let n = r() ? null : yield function(e, t) { // n = found, r = wantsToKeep, e = _0, t = _1
          return f(this, arguments, function*({editor: e, source: t}, {base: i, changes: n}) {
            let [r, l] = yield Promise.all([ e.read(t), e.read(t, i) ]); // r = page, l = then, e = editor, t = source, i = base
            if (r.kind === "failed") return r;
            let a = Ht(l.kind === "page" && l.title === r.title ? l.text : r.text, n, r.text), s = a ? [ ...a.changes, ...a.conflicts.flatMap(({takeMine: e}) => e) ] : []; // a = merged, Ht = merge, l = then, r = page, n = changes, s = all, e = takeMine
            return {
              kind: "ready",
              page: r,
              changes: G(r.text, Ci(r, s)) || [],
              isWhole: a !== null && !a.refused.length
            }
          })
        }(e, t);
        if ((n == null ? void 0 : n.kind) === "failed") e.fail(n); else if (n) {
          let {page: r, changes: l, isWhole: a} = n; // r = page, l = changes, a = isWhole, n = found
          o = Ci(r, l), e.beginWith(r, l, t), i(), s.set({
            trouble: a ? null : {
              kind: "stale"
            }
          })
        }
      }),
      create: (t, n, r) => { // t = base, n = changes, r = page
        e.beginWith(t, n), i(), s.set({
          summary: Ni(r, a)
        })
      },
      toggle: t => { // t = key
        let {leftOut: i, summary: n} = s.get(), r = n === l(), a = Array.from(i).filter(e => e !== t); // i = leftOut, n = summary, s = store, r = isAutomatic, l = automaticSummary, a = left, e = one, t = key
        s.set({
          leftOut: new Set(a.length < i.size ? a : [ ...a, t ])
        }), r && s.set({
          summary: l()
        }), e.settle()
      },
      setReply: e => s.set({
        reply: e
      }),
      decline: () => f(null, null, function*() {
        let {suggestion: i, reply: r, isBusy: l} = s.get(); // i = suggestion, r = reply, l = isBusy, s = store
        i && !l && (s.set({
          isBusy: !0,
          trouble: null
        }), (yield ji(e, t(), i, "declined", r, 0, a)) && (e.beginEmpty(), n()))
      })
    }
  }
  // src/editor/actions.ts
  (e, {
    talk: v,
    showReview: $,
    focusHeading: n,
    wantsToKeep: _,
    automaticSummary: w
  }, p), S = n => { // p = english, S = refuse, n = kind
    i(`${t().idPrefix}-${n}`), e.fail({
      kind: n
    })
  }, C = () => f(null, null, function*() {
    let t = yield a(); // t = isThere, a = loadMore
    return t ? s.set({}) : e.fail({
      kind: "failed",
      failure: "network",
      words: ""
    }), t
  }), A = () => f(null, null, function*() {
    let {suggestion: t, reply: i} = s.get(), r = O.stateAfterSaving(); // t = suggestion, i = reply, s = store, r = state, O = suggestionActions
    // src/editor/save-session.ts
    yield function(e, t) {
      return f(this, null, function*() {
        let {store: i, editor: n, source: r} = e, {summary: l, decisions: a, captcha: s, captchaAnswer: o} = i.get(); // i = store, n = editor, r = source, e = session, l = summary, a = decisions, s = captcha, o = captchaAnswer
        i.set({
          isBusy: !0,
          trouble: null
        });
        let u = yield Qt(n, d({ // u = outcome, Qt = saveChanges, n = editor, d = __spreadValues
          title: r,
          base: e.base,
          changes: e.changes(),
          summary: l,
          decisions: a
        }, s && {
          captcha: {
            id: s.id,
            answer: o
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
            let e = u.conflicts.map(Vt); // e = keys, u = outcome, Vt = conflictKey
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
    (e, n), s.get().step === "conflicts" && !(yield C()) && s.set({
      step: "review"
    });
    let l = s.get(); // l = after, s = store
    t && l.step === "saved" && (yield ji(e, v(), t, r, i, l.saved ? l.saved.revision : 0, p))
  });
  return u(d(u(d({
    change: (t, i, n = !1) => { // t = name, i = value, n = continues
      let {record: r, past: l, isIdAutomatic: a, original: o, isLists: d} = s.get(), u = n && m === t && Date.now() - h < 1500; // r = record, l = past, a = isIdAutomatic, o = original, d = isLists, s = store, u = isSame, n = continues, m = lastField, t = name, h = lastTime
      m = t, h = Date.now();
      let c = $t(r, t, i), f = a && !o && !d && t !== "id"; // c = next, $t = withField, r = record, t = name, i = value, f = isAutomatic, a = isIdAutomatic, o = original, d = isLists
      e.setRecord({
        record: f && t === "title" ? $t(c, "id", Ot(Bi(c), e.usedIds())) : c,
        isIdAutomatic: f,
        past: u ? l : [ ...l, x() ],
        future: []
      })
    },
    replace: e => y({
      record: e,
      isIdAutomatic: !1
    })
  }, function(e, {context: t, focus: i, focusHeading: n}, r) {
    let {store: l} = e; // l = store, e = session
    return {
      move: e => r({
        after: e
      }),
      retire: () => {
        let {record: e} = l.get(), {end: n} = e; // e = record, l = store, n = end
        i(`${t().idPrefix}-end`), r({
          only: Di,
          record: u(d({}, e), {
            status: "past",
            end: typeof n == "string" && n && n <= b() ? n : b()
          })
        })
      },
      showAll: () => {
        n(), l.set({
          only: []
        })
      },
      duplicate: () => {
        let {record: n} = l.get(); // n = record, l = store
        e.begin(e.base, null, u(d({}, n), {
          id: Ot(Bi(n), e.usedIds())
        }), {
          after: wi(n)
        }), i(`${t().idPrefix}-title`), l.set({})
      },
      findPages: t => f(null, null, function*() {
        var i; // i = _a
        let n = yield (i = e.finder) == null ? void 0 : i.findPages(t); // n = answer, i = _a, e = session, t = link
        return n && l.set({
          missing: new Set([ ...l.get().missing, ...n.missing ])
        }), n ? n.found : []
      }),
      findLanguages: t => f(null, null, function*() {
        var i, n; // i = _a, n = _b
        return (n = yield (i = e.finder) == null ? void 0 : i.findLanguages(t)) != null ? n : []
      })
    }
  }(e, {
    context: t,
    focus: i,
    focusHeading: n
  }, y)), {
    addTerm: (e, i) => { // e = vocabulary, i = label
      let {record: n, newTerms: r} = s.get(), l = function({list: e, labels: t}, i, n, r) { // n = vocabulary, r = label, s = store, l = term, e = list, t = labels, i = newTerms
        var l, a; // l = _a, a = _b
        let s = i.filter(e => e.vocabulary === n).map(({id: e}) => e), o = [ ...Array.from((a = (l = e.vocabularies.get(n)) == null ? void 0 : l.terms.keys()) != null ? a : []), ...s ], d = o.find(e => t.term(n, e).text.toLowerCase() === r.toLowerCase()); // s = others, i = newTerms, e = id, n = vocabulary, o = ids, a = _b, l = _a, d = same, t = labels, r = label
        return d != null ? d : {
          vocabulary: n,
          id: Ot(r, o),
          label: r
        }
      }(t(), r, e, i), [a, o] = typeof l == "string" ? [ l, r ] : [ l.id, [ ...r, l ] ], d = ze(n[e]);
      y({
        newTerms: o,
        record: $t(n, e, d.includes(a) ? d : [ ...d, a ])
      })
    },
    loadMore: C,
    editLists: () => f(null, null, function*() {
      !_() && (yield C()) && (e.begin(e.base, null, null, {
        isLists: !0
      }), n())
    }),
    remove: () => {
      s.set({
        isRemoved: !0
      }), $()
    },
    undo: () => {
      let {past: t, future: i} = s.get(), n = t[t.length - 1]; // t = past, i = future, s = store, n = before
      n && (m = "", e.setRecord(u(d({}, n), {
        past: t.slice(0, -1),
        future: [ ...i, x() ]
      })))
    },
    redo: () => {
      let {past: t, future: i} = s.get(), n = i[i.length - 1]; // t = past, i = future, s = store, n = next
      n && (m = "", e.setRecord(u(d({}, n), {
        past: [ ...t, x() ],
        future: i.slice(0, -1)
      })))
    },
    review: () => {
      let {original: t, record: i, isLists: n} = s.get(), r = wi(i).trim(); // t = original, i = record, n = isLists, s = store, r = id, wi = idOf
      n ? $() : wt(t, i).title === void 0 ? S("title") : !t && (!De.test(r) || e.usedIds().includes(r)) ? S("id") : $()
    },
    back: () => {
      let {record: t, given: i} = s.get(); // t = record, i = given, s = store
      i && !wi(t) ? e.beginEmpty() : (s.set({
        step: "form",
        given: null,
        leftOut: new Set,
        isRemoved: !1,
        trouble: null
      }), e.settle()), n()
    },
    setSummary: e => s.set({
      summary: e
    }),
    answerCaptcha: e => s.set({
      captchaAnswer: e
    }),
    decide: (e, t) => s.set({
      decisions: new Map([ ...s.get().decisions, [ e, t ] ])
    }),
    save: () => {
      s.get().isBusy || (s.get().isSuggestion ? function(e, t, i, n) {
        f(this, null, function*() {
          let {store: r, editor: l, source: a} = e, {summary: s, captcha: o, captchaAnswer: c, differences: f} = r.get(), g = { // r = store, l = editor, a = source, e = session, s = summary, o = captcha, c = captchaAnswer, f = differences, g = content
            page: a,
            base: e.base.revision,
            changes: e.changes()
          }, p = ii(i("edit-suggestion", f.map(({record: e, title: i}) => we(t, e, i)).join(", ").slice(0, 150)));
          r.set({
            isBusy: !0,
            trouble: null
          });
          let m = function(e) { // m = id, e = content
            let t = hi(mi(e)); // t = read, hi = readContent, mi = contentText, e = content
            return t && bi(t)
          }(g), h = `== ${p} ==\n${function(e, t, i) {
            let n = i.split(/\n\s*\n/).map(ii).filter(Boolean);
            return [ ...t.map(e => `* ${ii(e)}`), ri, mi(e), "</pre>", `${n.join("\n\n")} ${ci}`.trim() ].join("\n")
          }(g, function({store: e}, t, i) {
            let n = u(d({}, t), {
              msg: i
            });
            return e.get().differences.flatMap(({kind: e, record: t, title: r, rows: l}) => {
              let a = i(`edit-kind-${e}`, we(n, t, r)), s = t[0] === "programs" && e !== "removed" ? l : [];
              return s.length ? s.map(({field: t, from: i, to: r}) => {
                let l = [ ...e === "added" ? [] : [ ke(n, t, i) ], ke(n, t, r) ];
                return `${a}: ${xe(n, t)}: ${l.join(" \u2192 ")}`
              }) : [ a ]
            })
          }(e, t, i), s)}`, v = yield ki(l, t.list.talk || "", e => yi(e).proposals.some(e => e.id === m && e.state === "open") ? null : `${e}\n\n${h}`.trim(), `/* ${p} */`, o ? {
            id: o.id,
            answer: c
          } : void 0);
          switch (r.set({
            captcha: null,
            captchaAnswer: ""
          }), v.kind) {
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
              captcha: v,
              isBusy: !1
            });
            break;

           default:
            e.fail(v.kind === "conflict" ? {
              kind: "busy"
            } : v)
          }
        })
      }(e, t(), p, n) : A())
    },
    cancel: () => {
      _() || (e.isUnsaved() && e.dropDraft(), l())
    },
    close: l
  }), O), {
    takeDraft: () => f(null, null, function*() {
      let t = o.read(); // t = draft, o = drafts
      _() || t && (yield ((t, i) => f(null, null, function*() {
        let r = yield c.read(g, t); // r = page, c = editor, g = source, t = revision
        if (r.kind === "failed") return e.fail(r), !1;
        let l = { // l = base
          text: t ? r.text : "",
          revision: t
        }, a = Ai(i), s = Ci(l, i), o = a === null ? Ii(s) : _i(s, a);
        if (!o) return e.fail({
          kind: "misfit"
        }), !1;
        if (a === null) {
          if (!(yield C())) return !1;
          e.begin(l, null, o, {
            isLists: !0
          })
        } else e.begin(l, _i(l.text, a) ? a : null, o, {
          newTerms: Pi(i),
          after: Si(i)
        });
        return n(), !0
      }))(t.base, t.changes)) && (s.set({
        draftTime: null
      }), e.settle())
    }),
    dropDraft: () => {
      o.remove(), s.set({
        draftTime: null
      }), e.settle(), n()
    },
    focus: i
  })
}

var Wi = m(7); // Wi = createLabels, m = at

var qi = m(40); // qi = createFormat, m = at

var Ui = m(41), Yi = m(42); // Ui = FALLBACK_LANGUAGE, m = at, Yi = KEYS_ONLY

var Ji = m(69); // Ji = parseJsonObject, m = at

// src/editor/context.ts
function Hi(e) { // Hi = loadTexts, e = _0
  return f(this, arguments, function*({environment: {wiki: e}, messages: {language: t}}) {
    let i = `Module:Program explorer/i18n/editor/${t}.json`; // i = title, t = language
    if (t === Yi || t === Ui) return new Map;
    try {
      let {pages: [t]} = yield e.readPages([ i ], [], null); // t = page, e = wiki, i = title
      return new Map(Object.entries(Ji(t ? t.text : "")).filter(e => typeof e[1] == "string"))
    } catch (e) {
      return new Map
    }
  })
}

function Ki({messages: {language: e}}, t, i) { // Ki = createWords, e = language, t = texts, i = more
  return Li({
    language: e,
    texts: t
  }, i ? new Map([ ...Mi, ...i.english ]) : Mi)
}

function Vi({environment: {wiki: e}, messages: t}, i) { // Vi = listContext, e = wiki, t = messages, i = list
  let n = Li(t), {language: r} = t, l = qi(r, n); // n = words, Li = createMessages, t = messages, r = language, l = format, qi = createFormat
  return {
    list: i,
    format: l,
    labels: Wi(i, n, l, e.languages, e.contentLanguage, r),
    fields: de(Array.from(i.vocabularies.keys()))
  }
}

// src/editor/permission.ts
var Zi = [ "protected", "denied", "blocked" ]; // Zi = CAN_SUGGEST

function Gi(e, t, i) { // Gi = readPermission, e = _0, t = _1, i = _2
  return f(this, arguments, function*(e, {refusal: t, publicAs: i}, n) {
    let r = t && n && Zi.includes(t.failure) ? yield e.read(n) : null; // r = page, t = refusal, n = talk, Zi = CAN_SUGGEST, e = editor
    return (r == null ? void 0 : r.kind) === "page" && r.refusal ? {
      isSuggestion: !1,
      publicAs: i,
      trouble: u(d({}, r.refusal), {
        failure: "nowhere"
      })
    } : r ? {
      isSuggestion: !0,
      publicAs: i,
      trouble: null
    } : {
      isSuggestion: !1,
      publicAs: i,
      trouble: t
    }
  })
}

var Qi = m(9); // Qi = createStore, m = at

// src/edit/draft.ts
// src/editor/draft-storage.ts
function Xi(e, t) { // Xi = createDraftStorage, e = storage, t = owner
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
        let n = A(e), [r, l] = [ T(n, "base"), T(n, "time") ], a = oi(T(n, "changes")); // n = raw, A = parseJson, e = text, r = base, l = time, T = fieldOf, a = changes, oi = readChanges
        return T(n, "format") !== 1 || !a || typeof r != "number" || typeof l != "number" ? {
          kind: "unreadable"
        } : T(n, "page") !== t || T(n, "user") !== i ? {
          kind: "foreign"
        } : a.length ? {
          kind: "ready",
          draft: {
            page: t,
            user: i,
            base: r,
            time: l,
            changes: a
          }
        } : {
          kind: "none"
        }
      }(n(() => e().getItem(i), null), t);
      return r.kind === "ready" ? r.draft : null
    },
    keep: l => { // l = draft
      let a = function({page: e, user: t, base: i, time: n, changes: r}) { // a = text, e = page, t = user, i = base, n = time, r = changes
        return r.length ? JSON.stringify({
          format: 1,
          page: e,
          user: t,
          base: i,
          time: n,
          changes: r
        }) : null
      }(u(d(d({}, l), t), {
        time: Date.now()
      }));
      return a === null ? (r(), !0) : n(() => (e().setItem(i, a), !0), !1)
    },
    remove: r
  }
}

var en = m(89); // en = pickText, m = at

// src/editor/preview.ts
var tn = "program-explorer--unsaved"; // tn = UNSAVED

// src/editor/session.ts
var nn = { // nn = START
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
  leftOut: new Set,
  suggestions: [],
  suggestion: null,
  reply: "",
  differences: [],
  summary: "",
  conflicts: [],
  decisions: new Map,
  draftTime: null,
  saved: null
};

function rn(e, t, i, n) { // rn = createSession, e = editor, t = subject, i = storage, n = unsavedText
  let {source: r} = t, l = Qi(nn), a = function(e, t, i, n) { // r = source, t = onProblems, l = store, Qi = createStore, nn = START, a = preview, e = page, i = programId, n = unsavedText
    let {environment: {wiki: r}, host: {root: l}, messages: {language: a}, text: s, explorer: o, listOf: f, problemsOf: g} = e, p = "", m = { // r = wiki, l = root, a = language, s = loaded, o = explorer, e = page, p = latest, m = drawn
      text: s,
      isUnsaved: !1
    }, h = (e, t) => { // h = update, e = text, t = isUnsaved
      if (e === m.text && t === m.isUnsaved) return;
      let l = f(e); // l = next, f = listOf, e = text
      l && (m = {
        text: e,
        isUnsaved: t
      }, o.update(t ? (e => { // o = explorer, t = isUnsaved, e = _a
        var t = e, {programs: l} = t, s = c(t, [ "programs" ]); // t = _b, e = _a, s = others, c = __objRest
        return u(d({}, s), {
          programs: l.map(e => { // l = programs, e = program
            let t = e.notice ? ` ${en(e.notice, r.languages, r.contentLanguage).text}` : ""; // t = notice, e = program, en = pickText, r = wiki
            return e.id === i() ? u(d({}, e), {
              notice: new Map([ [ a, n() + t ] ])
            }) : e
          })
        })
      })(l) : l))
    };
    return {
      draw: (e, n) => { // e = text, n = isUnsaved
        p = e, h(e, n), l.classList.toggle(tn, n), g(e).then(n => { // p = latest, e = text, h = update, n = problems, l = root, tn = UNSAVED, g = problemsOf
          if (p === e) {
            let r = i(); // r = id, i = programId
            t(n.filter(({path: [t, i]}) => r === null ? t !== "programs" && t !== "include" : t === "programs" && i === function(e, t) {
              let i = T(A(e), "programs"); // i = programs, T = fieldOf, A = parseJson, e = text
              return Array.isArray(i) ? i.findIndex(e => T(e, "id") === t) : -1
            }(e, r)))
          }
        }, e => r.log("The problems of the data cannot be found.", e))
      },
      end: e => { // e = text
        p = "", l.classList.remove(tn), h(e, !1)
      }
    }
  }(t, e => l.set({
    problems: e
  }), () => l.get().isLists ? null : wi(l.get().record), n), s = 0, o = () => { // l = store, wi = idOf, n = unsavedText, s = timer, o = fresh
    let {draftTime: e, isSuggestion: t, publicAs: i, suggestions: n} = l.get(); // e = draftTime, t = isSuggestion, i = publicAs, n = suggestions, l = store
    return u(d({}, nn), {
      draftTime: e,
      isSuggestion: t,
      publicAs: i,
      suggestions: n
    })
  }, f = {
    editor: e,
    source: r,
    store: l,
    drafts: Xi(i, {
      page: r,
      user: e.user
    }),
    base: {
      text: "",
      revision: 0
    },
    newest: t.text,
    more: null,
    finder: null,
    changes: () => {
      var e, i; // e = _a, i = _b
      let {original: n, record: r, after: a, isLists: s, isRemoved: o, newTerms: d, given: u, leftOut: c} = l.get(); // n = original, r = record, a = after, s = isLists, o = isRemoved, d = newTerms, u = given, c = leftOut, l = store
      return u ? u.filter(e => !c.has($e(e.record, e.kind === "edit" ? e.field : null))) : s ? (i = (e = f.more) == null ? void 0 : e.listsChanges(f.base.text, r)) != null ? i : [] : o ? function({text: e}, t) {
        var i; // i = _a
        if (!t) return [];
        let n = $i(e).map(wi), r = wi(t); // n = ids, $i = recordsOf, e = text, wi = idOf, r = id, t = original
        return [ {
          kind: "remove",
          record: [ "programs", r ],
          value: t,
          after: (i = n[n.indexOf(r) - 1]) != null ? i : null
        } ]
      }(f.base, n) : [ ...Ei(f.base, r, d, t.environment.wiki.contentLanguage), ...Oi(f.base, n, r, a) ]
    },
    isUnsaved: () => {
      let {step: e, given: t} = l.get(); // e = step, t = given, l = store
      return e !== "saved" && e !== "loading" && !t && f.changes().length > 0
    },
    usedIds: () => $i(f.base.text).map(wi),
    begin: (e, t, i, n = {}) => { // e = base, t = program, i = record, n = more
      var r, a; // r = _a, a = _b
      f.base = e;
      let s = n.isLists ? Ii(e.text) : t === null ? null : _i(e.text, t); // s = original, n = more, Ii = listsRecord, e = base, t = program, _i = findRecord
      if ((t !== null || n.isLists) && !s && !i) {
        f.fail({
          kind: $i(e.text).length ? "elsewhere" : "unreadable"
        });
        return
      }
      l.set(u(d(d({}, o()), n), {
        step: "form",
        ids: f.usedIds(),
        original: s,
        record: (r = i != null ? i : s) != null ? r : {
          id: Ot("", f.usedIds()),
          title: ""
        },
        isIdAutomatic: !s && !i
      })), (a = f.finder) == null || a.findMissing(l.get().record).then(e => l.set({
        missing: new Set(e)
      })), f.settle()
    },
    beginWith: (e, t, i) => { // e = base, t = given, i = suggestion
      let n = Ai(t), r = n !== null && t.every(e => function({kind: e, record: [t, i, , n]}, r) { // n = term, Ai = programOf, t = collection, r = program, e = kind, i = id
        return t === "programs" ? i === r : e === "add" && n !== void 0
      }(e, n)) && _i(Ci(e, t), n) || {};
      f.base = e, f.newest = e.text, l.set(u(d({}, o()), {
        given: t,
        suggestion: i || null,
        ids: f.usedIds(),
        record: r,
        original: n === null ? null : _i(e.text, n),
        newTerms: Pi(t),
        after: Si(t)
      }))
    },
    beginEmpty: () => {
      l.set(u(d({}, o()), {
        step: "suggestions"
      })), f.settle()
    },
    setRecord: e => { // e = change
      l.set(u(d({}, e), {
        trouble: null,
        saved: null
      })), window.clearTimeout(s), s = window.setTimeout(f.settle, 400)
    },
    settle: () => {
      window.clearTimeout(s);
      let {step: e, draftTime: t, trouble: i} = l.get(), n = f.changes(), r = e !== "saved" && n.length > 0; // e = step, t = draftTime, i = trouble, l = store, n = changes, f = session, r = isUnsaved
      a.draw(r ? Ci(f.base, n) : f.newest, r), e === "form" && t === null && !f.drafts.keep({
        base: f.base.revision,
        changes: n
      }) && !i && l.set({
        trouble: {
          kind: "storage"
        }
      })
    },
    dropDraft: () => {
      l.get().draftTime === null && f.drafts.remove()
    },
    fail: e => l.set({
      trouble: e,
      isBusy: !1
    }),
    end: () => {
      window.clearTimeout(s), a.end(f.newest)
    }
  };
  return f
}

// src/editor/open-editor.tsx
var ln = { // ln = EMPTY_PAGE
  text: te({
    version: ne,
    programs: []
  }),
  revision: 0
};

function an(e, t, i, {field: n, record: r} = {}, l = null) { // an = openEditor, e = editor, t = dataPage, i = id, n = field, r = record, l = draft
  let a = function(e, t) { // a = subject, e = subject, t = id
    var i, n; // i = _a, n = _b
    let {environment: {wiki: r, load: l}, included: a, text: s, list: o, translate: c} = e, g = (n = (i = o.programs.find(e => e.id === t)) == null ? void 0 : i.source.page) != null ? n : null, p = a.find(({title: e}) => e === g), m = p ? p.text : s, b = e => p ? [ s, a.map(t => t === p ? u(d({}, t), { // r = wiki, l = load, a = included, s = dataText, o = loaded, c = translate, e = text, g = include, n = _b, i = _a, t = one, p = page, m = loadedText, b = textsWith, u = __spreadProps, d = __spreadValues
      text: e
    }) : t) ] : [ e, a ];
    return u(d(d({}, e), p && {
      source: p.title,
      text: m
    }), {
      include: p ? p.title : null,
      listOf: e => { // e = text
        if (e === m) return o;
        let [t, i] = b(e), {list: n} = h(t, v(r), i); // t = main, i = others, b = textsWith, e = text, n = list, h = parseForReaders, v = optionsFor, r = wiki
        return n && c ? c(n) : n
      },
      problemsOf: e => f(null, null, function*() {
        let [t, i] = b(e), [{validatePage: n}, s] = yield Promise.all([ l.validator(), l.checks() ]), {problems: o} = n(t, v(r), i, s, 1e4); // t = main, i = others, b = textsWith, e = text, n = validatePage, s = checks, l = load, o = problems, v = optionsFor, r = wiki
        return p ? o.filter(({path: [e, t]}) => e === "include" && p !== void 0 && t === a.indexOf(p)).map(e => u(d({}, e), {
          path: e.path.slice(2)
        })) : o
      })
    })
  }(t, i), {environment: {wiki: s, load: o}, host: {root: g}, messages: {language: p}, source: m} = a, {element: x, close: y, focusHeading: k} = function(e, t) {
    let i = document.activeElement, n = document.createElement("div"); // i = opener, n = element
    return n.lang = t, n.dir = ie(t), e.insertBefore(n, e.firstChild), {
      element: n,
      focusHeading: () => {
        let e = n.querySelector("h1, h2, h3, h4, h5, h6"); // e = heading, n = element
        e && (e.tabIndex = -1, e.focus())
      },
      close: () => {
        n.remove(), i instanceof HTMLElement && i.isConnected && i.focus()
      }
    }
  }(g, p), O = rn(e, a, () => localStorage, () => A.msg("edit-unsaved")), {store: S, drafts: C} = O, A = function(e) {
    let {environment: {wiki: t}, host: i, messages: n, list: r, source: l, include: a} = e; // t = wiki, i = host, n = messages, r = list, l = source, a = include, e = subject
    return u(d({}, Vi(e, r)), {
      msg: Ki(e, n.texts, null),
      pageLanguage: t.contentLanguage,
      idPrefix: "program-explorer-edit",
      level: i.level,
      today: b(),
      languages: new Map,
      mayAddTerms: a === null,
      more: null,
      urlOf: t.urlOf,
      title: l
    })
  }
  // src/editor/edited-page.ts
  (a), T = "", j = Date.now(), L = e => { // a = subject, T = toFocus, j = lastLook, L = onUnload, e = event
    x.isConnected && O.isUnsaved() && (e.preventDefault(), e.returnValue = "")
  }, M = () => { // M = lookAgain
    (() => {
      f(null, null, function*() {
        let {step: t} = S.get(); // t = step, S = store
        if (Date.now() - j < 1e4 || t === "saved" || t === "loading") return;
        j = Date.now();
        let i = yield e.read(m); // i = page, e = editor, m = source
        if (i.kind === "page") {
          let {isSuggestion: t, publicAs: n, trouble: r} = yield Gi(e, i, A.list.talk); // t = isSuggestion, n = publicAs, r = trouble, Gi = readPermission, e = editor, i = page, A = context
          S.set({
            isOutdated: i.revision !== O.base.revision,
            isSuggestion: t,
            publicAs: n,
            trouble: S.get().trouble || r
          })
        }
      })
    })()
  }, I = new Map, E = null, P = () => f(null, null, function*() {
    try {
      return E = yield o["editor-more"](), O.more = O.more || E.createMore(Xt), O.finder = O.finder || E.createPageFinder(), 
      A = u(d({}, A), {
        more: O.more,
        msg: Ki(a, I, E)
      }), !0
    } catch (e) {
      return !1
    }
  }), D = zi(O, {
    context: () => A,
    focus: e => { // e = target
      T = e
    },
    focusHeading: k,
    confirm: e => window.confirm(e),
    close: () => {
      window.removeEventListener("beforeunload", L), window.removeEventListener("focus", M), 
      B(), $(null, x), y(), O.end(), location.hash.includes(_) && history.replaceState(history.state, "", "#programs")
    },
    loadMore: P
  }), B = S.subscribe(e => { // B = unsubscribe, S = store, e = state
    var t; // t = _a
    let i = function(e, t, i) { // i = language, e = labels, t = newTerms
      return u(d({}, e), {
        term: (n, r) => { // n = facet, r = term
          let l = t.find(({vocabulary: e, id: t}) => e === n && t === r); // l = found, t = id, e = vocabulary, n = facet, r = term
          return l ? {
            text: l.label,
            language: i
          } : e.term(n, r)
        }
      })
    }(A.labels, e.newTerms, A.pageLanguage);
    $(w(pt, {
      view: {
        context: u(d({}, A), {
          labels: i
        }),
        state: e,
        actions: D
      }
    }), x), T && ((t = document.getElementById(T)) == null || t.focus(), T = "")
  });
  return window.addEventListener("beforeunload", L), window.addEventListener("focus", M), 
  S.set({}), x.scrollIntoView(), s.languageNames().then(e => { // S = store, x = box, s = wiki, e = names
    A = function(e, t) {
      let i = new Map(Array.from(t, ([t, i]) => { // i = name, t = code
        let n = e.format.language(t); // n = translated, e = context, t = code
        return [ t, n === t ? i : n ]
      }));
      return u(d({}, e), {
        languages: i
      })
    }(A, e), x.isConnected && S.set({})
  }), Promise.all([ e.read(m), Hi(a), P() ]).then(t => f(null, [ t ], function*([t, o]) {
    if (I = o, A = u(d({}, A), {
      msg: Ki(a, I, E)
    }), !x.isConnected) return;
    if (t.kind === "failed") {
      O.fail(t);
      return
    }
    O.newest = t.text, A = d(d({}, A), Vi(a, a.listOf(t.text) || a.list));
    let f = C.read(), g = yield Gi(e, t, A.list.talk), {trouble: p} = g, m = c(g, [ "trouble" ]); // f = kept, C = drafts, g = _a, Gi = readPermission, e = editor, t = page, A = context, m = permission, c = __objRest
    if (!x.isConnected) return;
    S.set(u(d({}, m), {
      draftTime: l === null && f ? f.time : null
    }));
    let h = t.refusal ? [] : Ti(O, A.list.talk); // h = suggestions, t = page, Ti = openSuggestions, O = session, A = context
    if (l !== null) t.revision ? O.fail({
      kind: "exists"
    }) : D.create(ln, G(ln.text, l) || [], s.pageTitle); else if (i === "") S.set({
      suggestions: yield h
    }), O.beginEmpty(); else {
      let e = i !== null && _i(t.text, i); // e = isThere, i = id, _i = findRecord, t = page
      O.begin(t, r && !e ? null : i, r != null ? r : null)
    }
    S.set({
      trouble: S.get().trouble || p
    });
    let v = n && document.getElementById(`${A.idPrefix}-${n}`); // v = target, n = field, A = context
    v ? v.focus() : k(), S.set({
      suggestions: yield h
    })
  })), () => (x.isConnected && D.cancel(), !x.isConnected)
}

// src/editor/edit.ts
var sn = { // sn = NO_PREVIEW
  update: () => {},
  unmount: () => {}
};

// src/wiki/mediawiki-answer.ts
var on = { // on = COMMON
  formatversion: "2",
  errorformat: "plaintext",
  errorsuselocal: !0,
  uselang: "user"
}, dn = [ [ /^readonly/, "readonly" ], [ /^(ratelimited|actionthrottled)/, "ratelimited" ], [ /blocked/, "blocked" ], [ /^abusefilter-warning/, "warning" ], [ /^abusefilter/, "disallowed" ], [ /^(spam|titleblacklist)/, "spam" ], [ /protected|^createonly$/, "protected" ], [ /^badtoken|^notoken/, "token" ], [ /^assert/, "session" ], [ /^(missingtitle|pagedeleted|nosuchrevid)/, "deleted" ], [ /^contenttoobig/, "too-big" ], [ /^(invalid-json|contentmodel|unsupportednocontent|no-direct-editing|badformat)/, "invalid" ], [ /permission|denied|^noedit|^nocreate|^cantcreate|^cantchange|^badaccess|^readapidenied/, "denied" ] ];

function un(e) { // un = failureOf, e = code
  let [, t = "other"] = dn.find(([t]) => t.test(e)) || []; // t = pattern, dn = CODES, e = code
  return t
}

function cn(e, t = "") { // cn = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

function fn(e, t) { // fn = explain, e = code, t = details
  let {textStatus: i, xhr: n} = t; // i = textStatus, n = xhr, t = details
  if (e === "http") {
    let e = n && n.status || 0; // e = status, n = xhr
    return cn(i === "timeout" ? "timeout" : e === 429 ? "ratelimited" : e ? "server" : "network")
  }
  return e === "ok-but-empty" ? cn("server") : cn(un(e), function({errors: e = []}) {
    return e.map(({text: e = ""}) => e).filter(Boolean).join("\n")
  }(t))
}

function gn(e) { // gn = answerOf, e = request
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
function pn() { // pn = createPageEditor
  let e = new mw.Api, t = mw.config.get("wgUserName") || ""; // e = api, t = user
  return {
    user: t,
    read: (t, i) => f(null, null, function*() {
      let n = yield gn(e.get(d(u(d({}, on), { // n = answer, gn = answerOf, e = api, d = __spreadValues, u = __spreadProps, on = COMMON
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
        titles: t
      })));
      try {
        return "result" in n ? function({query: {pages: [e], userinfo: {anon: t, temp: i} = {}}}) {
          var n; // n = _a
          let [r] = e.revisions || [], [l] = e.actions && e.actions.edit || []; // r = revision, e = page, l = error
          return {
            kind: "page",
            title: e.title,
            text: r && r.slots.main.content || "",
            revision: r ? r.revid : 0,
            contentModel: r ? r.slots.main.contentmodel : "json",
            refusal: l ? cn(un(l.code), l.text) : null,
            publicAs: i || (n = e.wouldautocreate) != null && n.edit ? "temporary" : t ? "address" : "account"
          }
        }(n.result) : fn(n.code, n.details)
      } catch (e) {
        return cn("server")
      }
    }),
    save: i => f(null, null, function*() {
      let {title: n, captcha: r} = i, l = yield gn(e.postWithToken("csrf", d(d(d(u(d({}, on), { // n = title, r = captcha, i = request, l = answer, gn = answerOf, e = api, d = __spreadValues, u = __spreadProps, on = COMMON
        action: "edit",
        title: n
      }), function({text: e, base: t, summary: i, isWikitext: n}) {
        return d({
          text: e,
          summary: i
        }, t ? {
          baserevid: String(t),
          nocreate: !0
        } : d({
          createonly: !0
        }, n ? {} : {
          contentmodel: "json",
          contentformat: "application/json"
        }))
      }(i)), t ? {
        assert: "user",
        assertuser: t
      } : {}), r ? {
        captchaid: r.id,
        captchaword: r.answer
      } : {})));
      return "result" in l ? function({edit: e = {}}) {
        let {result: t, captcha: i, nochange: n, oldrevid: r = 0, newrevid: l, code: a = "", info: s = ""} = e; // t = result, i = captcha, n = nochange, r = oldrevid, l = newrevid, a = code, s = info, e = edit
        return i ? {
          kind: "captcha",
          id: String(i.id),
          question: i.url ? "" : i.question || "",
          image: i.url || ""
        } : t !== "Success" ? cn(un(a), s) : n || !l ? {
          kind: "unchanged"
        } : {
          kind: "saved",
          before: r,
          revision: l
        }
      }(l.result) : l.code === "editconflict" || l.code === "articleexists" ? {
        kind: "conflict"
      } : fn(l.code, l.details)
    })
  }
}

// src/editor.ts
var {open: mn, create: hn} = function(e) { // hn = create, e = createPageEditor
  let t = () => !0; // t = cancel
  return {
    open: (i, n, r) => { // i = subject, n = id, r = start
      t() && (t = an(e(), i, n, r))
    },
    create: (i, n) => { // i = subject, n = draft
      let {list: r} = h(n, v(i.environment.wiki), []); // r = list, h = parseForReaders, n = draft, v = optionsFor, i = subject
      r && t() && (t = an(e(), u(d({}, i), {
        included: [],
        text: n,
        list: r,
        translate: null,
        explorer: sn
      }), null, {}, n))
    }
  }
}(pn);
}
};
// </nowiki>