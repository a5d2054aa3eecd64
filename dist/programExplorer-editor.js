// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).editor = {
runtime: 'ead98d477f45e50e',
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
  create: () => vn,
  createPageEditor: () => mn,
  open: () => hn,
  openSuggestions: () => ji,
  saveChanges: () => Xt
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

var h = m(76); // h = parseForReaders, m = at

var v = m(78), b = m(79); // v = optionsFor, m = at, b = today

var x = m(0), y = m(1), k = m(2), w = m(3), $ = m(4); // x = Component, m = at, y = createRef, k = Fragment, w = h, $ = render

var _ = m(12); // _ = EDIT, m = at

var O = m(71); // O = isObject, m = at

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

var ie = m(40); // ie = directionOf, m = at

// src/page/tool-box.ts
var ne = m(75); // ne = VERSION, m = at

var re = m(97); // re = Heading, m = at

var le = m(83); // le = PROGRAM_FIELDS, m = at

// src/edit/form/labelled.ts
var ae = [ "label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include" ]; // ae = LIST_FIELDS

var se = m(63); // se = parseDate, m = at

var oe = m(88), de = m(89); // oe = isStatus, m = at, de = STATUSES

// src/views/editor/language-name.ts
function ue({languages: e, format: t}, i) { // ue = languageName, e = languages, t = format, i = code
  return e.get(i) || t.language(i)
}

// src/views/editor/describe.ts
var ce = [ "start", "end", "until", "reviewed" ], fe = [ "language", "interpreted" ], ge = [ "partOf", "followedBy" ], pe = [ "label", "until" ]; // ce = DATES, fe = LANGUAGES, ge = PROGRAMS, pe = PARTS

function me({msg: e, labels: t}, i) { // me = fieldLabel, e = msg, t = labels, i = name
  return function(e) {
    return le.includes(e) || ae.includes(e)
  }(i) ? e(`edit-field-${i}`) : t.facet(i).text
}

function he(e, [t = "", ...i]) { // he = pathLabel, e = context, t = name, i = rest
  let n = i.map(i => pe.includes(i) ? e.msg(`edit-part-${i}`) : i === "page" || i === "url" ? e.msg("edit-part-link") : i === "minutes" ? "" : t === "terms" ? e.labels.facet(i).text : ue(e, i)).filter(Boolean); // n = inside, i = step, pe = PARTS, e = context, t = name, ue = languageName
  return n.length ? e.msg("edit-field-in", me(e, t), n.join(", ")) : me(e, t)
}

function ve({labels: e}, t, i) { // ve = titleText, e = labels, t = title, i = id
  return typeof t == "string" ? t : O(t) && e.pick(new Map(Object.entries(t).map(([e, t]) => [ e, String(t) ]))).text || i
}

function be(e, [t = "", ...i], n) { // be = describeValue, e = context, t = name, i = rest, n = value
  var r, l, a; // r = _a, l = _b, a = _c
  let {msg: s, labels: o, format: d, list: u} = e, c = i.length ? i[i.length - 1] : t; // s = msg, o = labels, d = format, u = list, e = context, c = last, i = rest, t = name
  if (n === void 0 || n === "" || n === null) return s("edit-none");
  if (t === "terms" && i.length) return be(e, i, n);
  if (Array.isArray(n)) return c === "minutes" ? n.join("\u2013") : n.map(n => be(e, [ t, ...i ], n)).join("; ");
  if (O(n)) {
    let i = (r = n.page) != null ? r : n.url, l = [ n.start, n.end ].filter(Boolean).join(" \u2013 "); // i = link, r = _a, n = value, l = time
    return t === "materials" || t === "join" || t === "dates" ? [ l, n.label === void 0 ? "" : be(e, [ "title" ], n.label), i, n.until ].filter(Boolean).join(", ") : t === "terms" ? Object.entries(n).map(([t, i]) => `${o.facet(t).text}: ${be(e, [ t ], i)}`).join("; ") : Object.entries(n).map(([i, n]) => i === "minutes" ? be(e, [ t, i ], n) : `${ue(e, i)}: ${be(e, [ t, i ], n)}`).join("; ")
  }
  if (typeof n != "string") return JSON.stringify(n);
  if (ce.includes(c)) {
    let e = se(n); // e = date, se = parseDate, n = value
    return e ? d.date(e) : n
  }
  if (ge.includes(t)) {
    let e = u.series.get(n), t = u.programs.find(({id: e}) => e === n); // e = id, u = list, n = value, t = program
    return e || t ? o.pick((a = (l = e || t) == null ? void 0 : l.title) != null ? a : n).text : n
  }
  return fe.includes(t) ? ue(e, n) : t === "status" && oe(n) ? o.status(n) : u.vocabularies.has(t) ? o.term(t, n).text : n
}

function xe(e, t, i) { // xe = recordText, e = context, t = record, i = title
  var n; // n = _a
  return ve(e, i, (n = t[t.length - 1]) != null ? n : e.title)
}

// src/edit/difference.ts
function ye(e, t) { // ye = changeKey, e = record, t = field
  return JSON.stringify([ e, t ])
}

var ke = { // ke = KINDS
  add: "added",
  remove: "removed",
  edit: "changed",
  move: "moved"
};

function we(e, t) { // we = titleIn, e = page, t = record
  let i = t.length ? W(H(e, t)) : void 0, n = T(i, "title"); // i = value, t = record, W = valueOf, H = findRecord, e = page, n = title, T = fieldOf
  return n === void 0 ? T(i, "label") : n
}

function $e(e, t) { // $e = rowsOf, e = value, t = isAdded
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

function _e({context: e, difference: {record: t, kind: i, rows: n, moved: r}, nameOf: l = e => e}) { // _e = DifferenceRows, e = text, t = record, i = kind, n = rows, r = moved
  return w("dl", {
    class: "program-explorer__differences"
  }, r && w("dd", null, r.to === null ? e.msg("edit-first") : e.msg("edit-after", ve(e, r.to, ""))), (
  // src/views/editor/difference-rows.tsx
  function([e], t) { // e = collection, t = kind
    return e === "programs" || t === "changed"
  }(t, i) ? n : []).map(({field: t, from: n, to: r}) => w("div", {
    key: t.join("/"),
    class: "program-explorer__difference"
  }, w("dt", null, l(he(e, t), t)), w("dd", null, i === "added" ? w("ins", {
    dir: "auto"
  }, be(e, t, r)) : [ w("del", {
    dir: "auto"
  }, be(e, t, n)), " \u2192 ", w("ins", {
    dir: "auto"
  }, be(e, t, r)) ]))))
}

// src/views/editor/inputs.tsx
var Oe = "-errors"; // Oe = ERRORS

function Se(e) { // Se = isWrong, e = described
  return !!(e && e.endsWith(Oe))
}

function Ce({id: e, value: t, name: i, described: n, onInput: r, lang: l, dir: a = "auto", isLong: s = !1, size: o = "full", isReadOnly: u = !1}) { // Ce = TextInput, e = id, t = value, i = name, n = described, r = onInput, l = lang, a = dir, s = isLong, o = size, u = isReadOnly
  let c = { // c = common
    id: e,
    lang: l,
    dir: a,
    value: typeof t == "string" || typeof t == "number" ? String(t) : "",
    readOnly: u,
    autocomplete: "off",
    "aria-label": i,
    "aria-describedby": n,
    "aria-invalid": Se(n),
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

var Ae = { // Ae = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function Te({text: e, onClick: t, id: i, name: n, kind: r = "normal", isOff: l = !1}) { // Te = Button, e = text, t = onClick, i = id, n = name, r = kind, l = isOff
  return w("button", {
    type: "button",
    class: `cdx-button ${Ae[r]}`, // Ae = KINDS, r = kind
    id: i,
    "aria-label": n,
    disabled: l,
    onClick: t
  }, e)
}

function je({id: e, value: t, options: i, onChange: n, name: r, described: l}) { // je = Choice, e = id, t = value, i = options, n = onChange, r = name, l = described
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

function Le({id: e, text: t, isChecked: i, onChange: n}) { // Le = Checkbox, e = id, t = text, i = isChecked, n = onChange
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
function Me({view: {context: {idPrefix: e}, state: {given: t, leftOut: i}, actions: n}, text: r, change: l}) { // Me = Name, e = idPrefix, t = given, i = leftOut, n = actions, r = text, l = change
  return t && l ? w(Le, {
    id: `${e}-${l}`,
    text: r,
    isChecked: !i.has(l),
    onChange: () => n.toggle(l)
  }) : w("span", null, r)
}

// src/edit/form/fields.ts
var Ie = [ "about", "when", "who", "size", "materials", "related", "record" ], Ee = [ { // Ie = GROUPS, Ee = FIELDS
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

function Pe(e) { // Pe = isFieldName, e = name
  return Ee.some(t => t.name === e)
}

function De(e) { // De = formFields, e = vocabularies
  let t = e.filter(e => !Pe(e)).map(e => ({ // t = terms, e = name, Pe = isFieldName
    name: e,
    control: "terms",
    group: "who"
  })), i = Ee.findIndex(({name: e}) => e === "language");
  return [ ...Ee.slice(0, i), ...t, ...Ee.slice(i) ]
}

var Be = m(80), Re = m(81); // Be = ID, m = at, Re = LANGUAGE

// src/views/editor/combobox.tsx
var Fe = class extends x { // Fe = Combobox, x = Component
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
function Ne(e) { // Ne = fold, e = text
  return e.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim()
}

function ze(e, t) { // ze = findOptions, e = options, t = text
  let i = Ne(t), n = e.filter(({text: e, value: t, words: n = ""}) => Ne(`${e} ${t} ${n}`).includes(i)), r = ({text: e}) => Ne(e).startsWith(i); // i = searched, Ne = fold, t = value, n = words, e = name, r = begins
  return [ ...n.filter(r), ...n.filter(e => !r(e)) ]
}

// src/views/editor/choose-controls.tsx
function We(e) { // We = listOf, e = value
  return Array.isArray(e) ? e : e === void 0 || e === "" ? [] : [ e ]
}

function qe({view: {context: {msg: e}, actions: t}, id: i, label: n, value: r, described: l, onChange: a, options: s, ask: o, nameOf: c, isSingle: f = !1, create: g}) { // qe = Picker, e = msg, t = actions, i = id, n = label, r = value, l = described, a = onChange, s = options, o = ask, f = isSingle
  let p = We(r).map(String), m = e => a(f ? e[e.length - 1] : e); // p = chosen, We = listOf, r = value, m = set, e = values, a = onChange, f = isSingle
  return w("div", null, p.length > 0 && w("ul", {
    class: "program-explorer__chosen",
    role: "list"
  }, p.map(n => w("li", {
    key: n
  }, w("bdi", null, c(n)), " ", w(Te, {
    kind: "quiet",
    text: "\xd7",
    name: e("edit-remove-of", c(n)),
    onClick: () => {
      t.focus(i), m(p.filter(e => e !== n))
    }
  })))), w(Fe, u(d({
    id: i,
    msg: e,
    name: n,
    described: l,
    options: t => { // t = text
      let i = s(t).map(e => u(d({}, e), { // i = found, s = options, t = text, e = option, u = __spreadProps, d = __spreadValues
        isChosen: p.includes(e.value)
      })), n = t.trim();
      return g && n && !function(e, t) {
        return e.some(({text: e}) => Ne(e) === Ne(t))
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

function Ue(e) { // Ue = TermsControl, e = props
  var t, i; // t = _a, i = _b
  let {view: {context: {labels: n, list: r, mayAddTerms: l}, actions: a, state: {newTerms: s}}, vocabulary: o, isFixed: c = !l} = e, f = Array.from((i = (t = r.vocabularies.get(o)) == null ? void 0 : t.terms.values()) != null ? i : [], ({id: e, aliases: t}) => [ e, t.join(" ") ]).concat(s.filter(e => e.vocabulary === o).map(({id: e}) => [ e, "" ])), g = e => n.term(o, e).text, p = f.map(([e, t]) => ({ // n = labels, r = list, l = mayAddTerms, a = actions, s = newTerms, o = vocabulary, c = isFixed, e = value, f = terms, i = _b, t = words, g = nameOf, p = options
    value: e,
    words: t,
    text: g(e)
  }));
  return w(qe, d(u(d({}, e), {
    nameOf: g,
    options: e => ze(p, e)
  }), !c && {
    create: e => a.addTerm(o, e)
  }))
}

function Ye({languages: e}, t) { // Ye = languageOptions, e = languages, t = text
  let i = Array.from(e, ([e, t]) => ({ // i = options, e = value, t = name
    value: e,
    text: t
  })), n = t.trim().toLowerCase(), r = ze(i, t);
  return !r.length && Re.test(n) && /^[a-z]{2,3}(-|$)/.test(n) ? [ {
    value: n,
    text: n
  } ] : r
}

function Je({context: e, actions: t}) { // Je = askLanguages, e = context, t = actions
  return i => f(null, null, function*() {
    return (yield t.findLanguages(i)).map(t => ({
      value: t,
      text: ue(e, t)
    }))
  })
}

function He(e) { // He = ProgramsControl, e = props
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
  return w(qe, u(d({}, e), {
    nameOf: e => { // e = one
      var i, n; // i = _a, n = _b
      return (n = (i = t.find(({value: t}) => t === e)) == null ? void 0 : i.text) != null ? n : e
    },
    options: e => ze(t, e)
  }))
}

// src/views/editor/text-control.tsx
var Ke = [ "title", "summary", "notice", "duration", "scale", "label", "help" ]; // Ke = TEXTS

function Ve({view: e, label: t, id: i, value: n, described: r, onChange: l, isLong: a = !1}) { // Ve = TextControl, e = view, t = label, i = id, n = value, r = described, l = onChange, a = isLong
  let {context: s, state: o, actions: c} = e, {msg: f, pageLanguage: g} = s, p = O(n) ? Object.entries(n) : null, m = p ? p.map(([e]) => e) : [ g ], h = n === void 0 || n === "" ? [] : function(e) { // s = context, o = state, c = actions, e = record, f = msg, g = pageLanguage, p = texts, O = isObject, n = value, m = languages, h = missing
    return Array.from(new Set(Ke.flatMap(t => { // Ke = TEXTS, t = name
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
    let m = `${t}: ${ue(s, e)}`, h = g ? `${i}-${e}` : i; // m = name, t = label, ue = languageName, s = context, e = language, h = inputId, g = index, i = id
    return w("div", {
      key: e
    }, w("label", {
      class: "program-explorer__translation-label",
      for: h
    }, ue(s, e)), p.length > 1 && w(Te, {
      kind: "quiet",
      text: "\xd7",
      name: f("edit-remove-of", m),
      onClick: () => {
        c.focus(`${i}-language`), l(Object.fromEntries(p.filter(([t]) => t !== e)))
      }
    }), w(Ce, {
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
  })) : w(Ce, {
    id: i,
    value: n,
    name: t,
    lang: g,
    isLong: a,
    described: r,
    onInput: e => l(e, !0)
  }), w("details", {
    class: "program-explorer__more-languages"
  }, w("summary", null, h.length ? f("edit-translate-missing", h.length) : f("edit-translate")), h.map(e => w(Te, {
    kind: "quiet",
    text: ue(s, e),
    name: f("edit-add-of", `${t}: ${ue(s, e)}`),
    onClick: () => v(e)
  })), w(Fe, {
    id: `${i}-language`,
    msg: f,
    name: f("edit-language-of", t),
    described: void 0,
    options: e => Ye(s, e).filter(({value: e}) => !m.includes(e)),
    ask: Je(e),
    onChoose: v
  })))
}

// src/views/editor/page-box.tsx
function Ze({view: {context: {msg: e}, state: {missing: t}, actions: i}, id: n, label: r, value: l, described: a, onInput: s}) { // Ze = PageBox, e = msg, t = missing, i = actions, n = id, r = label, l = value, a = described, s = onInput
  let o = typeof l == "string" ? l : "", d = t.has(o); // o = text, l = value, d = isMissing, t = missing
  return w("div", null, w(Fe, {
    id: n,
    msg: e,
    name: r,
    text: o,
    isWrong: d || Se(a),
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
var Ge = class extends x { // Ge = Rows, x = Component
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
    }, u(t === 0 || t === d ? n : i, t)), f = (t, i, r, l) => w(Te, {
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
    }, d > 0 && f(l, l - 1, "-up", "-down"), d > 0 && f(l, l + 1, "-down", "-up"), w(Te, {
      kind: "destructive",
      id: u("-remove", l),
      text: e("edit-remove"),
      name: e("edit-remove-of", n(l)),
      onClick: () => this.rearrange(e => e.filter((e, t) => t !== l), d ? u("-remove", Math.min(l, d - 1)) : `${i}-add`)
    })))))), l && w(Te, {
      id: `${i}-add`,
      text: a,
      onClick: () => {
        t.focus(`${i}-${r.length}`), o([ ...r, l() ])
      }
    }))
  }
};

// src/views/editor/value-controls.tsx
var Qe = e => O(e) ? e : {}; // Qe = fieldsOf, e = value, O = isObject

function Xe({view: {context: {msg: e, format: t}}, id: i, value: n, described: r, onChange: l}) { // Xe = DateControl, e = msg, t = format, i = id, n = value, r = described, l = onChange
  let a = typeof n == "string" ? n : "", s = se(a), o = a.endsWith("~"), d = o ? a.slice(0, -1) : a; // a = text, n = value, s = found, se = parseDate, o = isApproximate, d = date
  return w("div", {
    class: "program-explorer__date"
  }, w(Ce, {
    id: i,
    value: d,
    size: "short",
    described: r,
    onInput: e => l(e + (o && e ? "~" : ""), !0)
  }), d && w(Le, {
    id: `${i}-about`,
    text: e("edit-approximate"),
    isChecked: o,
    onChange: e => l(d + (e ? "~" : ""))
  }), s && w("p", {
    class: "program-explorer__editor-help"
  }, t.date(s)))
}

function et({id: e, label: t, children: i}) { // et = Part, e = id, t = label, i = children
  return w("div", {
    class: "program-explorer__part"
  }, w("label", {
    class: "program-explorer__translation-label",
    for: e
  }, t), i)
}

function tt({view: e, id: t, value: i, described: n, onChange: r, parts: l}) { // tt = Parts, e = view, t = id, i = value, n = described, r = onChange, l = parts
  let a = Qe(i), s = a, {page: o, url: f} = s, g = c(s, [ "page", "url" ]), p = e => r(u(d({}, g), { // a = fields, Qe = fieldsOf, i = value, s = _a, f = url, g = others, c = __objRest, p = changeLink, e = text, r = onChange, u = __spreadProps, d = __spreadValues
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
    return w(et, {
      key: i,
      id: c.id,
      label: s
    }, i === "link" ? w(Ze, u(d({}, c), {
      value: o != null ? o : f,
      onInput: p
    })) : i === "label" ? w(Ve, d({}, c)) : w(Ce, u(d({}, c), {
      size: "short",
      onInput: e => c.onChange(e, !0)
    })))
  }))
}

function it({view: e, label: t, id: i, value: n, described: r, onChange: l, parts: a, addText: s}) { // it = ObjectsControl, e = view, t = label, i = id, n = value, r = described, l = onChange, a = parts, s = addText
  return w(Ge, {
    view: e,
    id: i,
    items: We(n),
    create: () => ({}),
    addText: s,
    onChange: l,
    nameOf: i => e.context.msg("edit-item", t, i + 1),
    draw: (t, n, l) => w(tt, {
      view: e,
      id: `${i}-${n}`,
      value: t,
      described: r,
      onChange: l,
      parts: a
    })
  })
}

function nt({view: e, label: t, id: i, value: n, described: r, onChange: l}) { // nt = LinesControl, e = view, t = label, i = id, n = value, r = described, l = onChange
  let {msg: a} = e.context; // a = msg, e = view
  return w(Ge, {
    view: e,
    id: i,
    items: We(n),
    create: () => "",
    onChange: l,
    nameOf: e => a("edit-item", t, e + 1),
    draw: (e, n, l) => w(Ce, {
      id: `${i}-${n}`,
      value: e,
      name: a("edit-item", t, n + 1),
      described: r,
      onInput: e => l(e, !0)
    })
  })
}

// src/views/editor/form.tsx
var rt = { // rt = CONTROLS
  id: function({view: {state: e}, id: t, value: i, described: n, onChange: r}) {
    return w(Ce, {
      id: t,
      value: i,
      described: n,
      size: "short",
      isReadOnly: e.original !== null,
      onInput: e => r(e, !0)
    })
  },
  text: Ve,
  words: function({id: e, value: t, described: i, onChange: n}) {
    return w(Ce, {
      id: e,
      value: t,
      described: i,
      onInput: e => n(e, !0)
    })
  },
  lines: nt,
  addresses: nt,
  link: function({view: e, label: t, id: i, value: n, described: r, onChange: l}) {
    return w(Ze, {
      view: e,
      id: i,
      label: t,
      value: n,
      described: r,
      onInput: e => l(e, !0)
    })
  },
  join: function(e) {
    return w(tt, u(d({}, e), {
      parts: [ "link", "label", "until" ]
    }))
  },
  status: function({view: {context: {msg: e, labels: t}}, id: i, value: n, described: r, onChange: l}) {
    return w(je, {
      id: i,
      value: typeof n == "string" ? n : "",
      described: r,
      options: [ [ "", e("edit-status-from-dates") ], ...de.map(e => [ e, t.status(e) ]) ],
      onChange: e => l(e || void 0)
    })
  },
  date: Xe,
  checked: function(e) {
    let {view: {context: {msg: t, today: i}}, value: n, onChange: r} = e; // t = msg, n = value, r = onChange, e = props
    return w("div", null, w(Xe, d({}, e)), n !== i && w(Te, {
      text: t("edit-today"),
      onClick: () => r(i)
    }))
  },
  dates: function(e) {
    return w(it, u(d({}, e), {
      parts: [ "start", "end", "label", "link" ],
      addText: e.view.context.msg("edit-add-date")
    }))
  },
  languages: function(e) {
    let {view: t} = e; // t = view, e = props
    return w(qe, u(d({}, e), {
      nameOf: e => ue(t.context, e),
      options: e => Ye(t.context, e),
      ask: Je(t)
    }))
  },
  session: function({view: {context: {msg: e}}, id: t, value: i, described: n, onChange: r}) {
    let l = Qe(i), [a = "", s = ""] = We(l.minutes), o = e => typeof e == "string" && /^\d+$/.test(e.trim()) ? Number(e) : e, c = (e, t) => { // l = session, Qe = fieldsOf, i = value, a = least, s = most, We = listOf, o = numberOf, e = first, c = change, t = last
      let i = e === "" && t === "" ? void 0 : [ e, t ].map(o); // i = minutes, e = first, t = last, o = numberOf
      r(u(d({}, l), {
        minutes: i
      }), !0)
    };
    return w(k, null, w(et, {
      id: t,
      label: e("edit-part-least")
    }, w(Ce, {
      id: t,
      value: a,
      size: "short",
      described: n,
      onInput: e => c(e, s === "" || s === a ? e : s)
    })), w(et, {
      id: `${t}-most`,
      label: e("edit-part-most")
    }, w(Ce, {
      id: `${t}-most`,
      value: s,
      size: "short",
      described: n,
      onInput: e => c(a, e)
    })))
  },
  materials: function(e) {
    return w(it, u(d({}, e), {
      parts: [ "label", "link" ],
      addText: e.view.context.msg("edit-add-material")
    }))
  },
  program: function(e) {
    return w(He, u(d({}, e), {
      isSingle: !0
    }))
  },
  programs: He
}, lt = [ "id", "words", "link", "status", "date", "checked" ];

function at({view: e, field: {name: t, control: i}}) { // at = Field, e = view, t = name, i = control
  var n; // n = _a
  let {context: r, state: l, actions: a} = e, {msg: s, idPrefix: o, labels: c, list: f, more: g} = r, p = `${o}-${t}`, m = me(r, t), h = (n = f.vocabularies.get(t)) == null ? void 0 : n.help, v = Pe(t) ? g && s(`edit-help-${t}`) : h && c.pick(h).text, b = function({state: {problems: e}, context: {fields: t}}, i) { // r = context, l = state, a = actions, e = problems, s = msg, o = idPrefix, c = labels, f = list, g = more, p = id, t = fields, m = label, me = fieldLabel, h = help, n = _a, v = helpText, Pe = isFieldName, b = problems, i = name
    return e.filter(({path: [, , e]}) => e === i || i === "title" && t.every(t => t.name !== e))
  }(e, t), x = p + (b.some(({severity: e}) => e === "error") ? Oe : "-problems"), y = [ v && `${p}-help`, b.length && x ].filter(Boolean).join(" ") || void 0, k = {
    view: e,
    label: m,
    id: p,
    described: y,
    value: l.record[t],
    onChange: (e, i) => a.change(t, e, i)
  }, $ = i === "terms" || i === "long-text" ? null : rt[i], _ = lt.includes(i), O = [ v && w("p", {
    class: "program-explorer__editor-help",
    id: `${p}-help`
  }, v), i === "terms" ? w(Ue, u(d({}, k), {
    vocabulary: t
  })) : $ ? w($, d({}, k)) : w(Ve, u(d({}, k), {
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

function st({view: e}) { // st = Form, e = view
  let {context: {fields: t, msg: i, idPrefix: n, more: r}, state: {only: l}, actions: a} = e, s = l.length ? t.filter(({name: e}) => l.includes(e)) : t; // t = fields, i = msg, n = idPrefix, r = more, l = only, a = actions, e = name, s = shown
  return w("div", null, Ie.filter(e => s.some(t => t.group === e)).map(t => w("div", {
    key: t,
    role: "group",
    "aria-labelledby": `${n}-group-${t}`
  }, w("p", {
    class: "program-explorer__editor-group",
    id: `${n}-group-${t}`
  }, i(`edit-group-${t}`)), s.filter(e => e.group === t).map(t => w(at, {
    key: t.name,
    view: e,
    field: t
  })), t === "record" && r && w(r.Position, {
    view: e
  }))), l.length > 0 && w(Te, {
    text: i("edit-show-all"),
    onClick: a.showAll
  }))
}

// src/views/editor/suggestions.tsx
function ot({view: {context: {msg: e, list: t, urlOf: i}, state: {suggestions: n}, actions: r}, isOpen: l = !1}) { // ot = Suggestions, e = msg, t = list, i = urlOf, n = suggestions, r = actions, l = isOpen
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
    }, l), " ", w(Te, {
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
function dt({context: {msg: e, urlOf: t}}) { // dt = LogIn, e = msg, t = urlOf
  return w("a", {
    href: t("Special:UserLogin"),
    target: "_blank",
    rel: "noopener"
  }, e("edit-log-in"))
}

function ut({view: {context: e, state: {trouble: t}}}) { // ut = TroubleMessage, e = context, t = trouble
  let {msg: i, urlOf: n, title: r} = e, l = (t == null ? void 0 : t.kind) === "failed" && t.failure === "warning" || (t == null ? void 0 : t.kind) === "storage" || (t == null ? void 0 : t.kind) === "stale"; // i = msg, n = urlOf, r = title, e = context, l = isWarning, t = trouble
  return w("div", {
    role: "alert"
  }, t && w("div", {
    class: "cdx-message cdx-message--block cdx-message--" + (l ? "warning" : "error") // l = isWarning
  }, w("span", {
    class: "cdx-message__icon"
  }), w("div", {
    class: "cdx-message__content"
  }, w("p", null, i(t.kind === "failed" ? `edit-failed-${t.failure}` : `edit-failed-${t.kind}`)), t.kind === "failed" && t.words && w("p", null, t.words), t.kind === "failed" && t.failure === "session" && w("p", null, w(dt, {
    context: e
  })), (t.kind === "elsewhere" || t.kind === "unreadable") && w("p", null, w("a", {
    href: n(r, {
      action: "edit"
    })
  }, r)))))
}

function ct({view: {context: {msg: e, format: t}, state: {draftTime: i}, actions: n}}) { // ct = DraftOffer, e = msg, t = format, i = draftTime, n = actions
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
  }))), w(Te, {
    text: e("edit-draft-take"),
    onClick: () => {
      n.takeDraft()
    }
  }), " ", w(Te, {
    kind: "destructive",
    text: e("edit-draft-drop"),
    onClick: n.dropDraft
  })))
}

function ft({view: {context: {msg: e}, state: {past: t, original: i, record: n, isLists: r}, actions: l}}) { // ft = ProgramButtons, e = msg, t = past, i = original, n = record, r = isLists, l = actions
  return i && !r ? w("div", {
    class: "program-explorer__editor-buttons"
  }, n.status !== "past" && w(Te, {
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

function gt({view: e}) { // gt = Json, e = view
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

var pt = { // pt = STEPS
  suggestions: function({view: e}) {
    return w("div", null, w(ot, {
      view: e,
      isOpen: !0
    }), w(Te, {
      text: e.context.msg("edit-close"),
      onClick: e.actions.close
    }))
  },
  form: function({view: e}) {
    let {context: {msg: t, idPrefix: i, mayAddTerms: n, more: r}, state: {past: l, future: a, isLists: s, isOutdated: o, isSuggestion: d}, actions: u} = e; // t = msg, i = idPrefix, n = mayAddTerms, r = more, l = past, a = future, s = isLists, o = isOutdated, d = isSuggestion, u = actions, e = view
    return w("div", null, o && w("p", {
      role: "status",
      class: "program-explorer__editor-help"
    }, t("edit-outdated")), l.length === 0 && w(ot, {
      view: e
    }), w(ft, {
      view: e
    }), s && r ? w(r.ListsForm, {
      view: e
    }) : w(st, {
      view: e
    }), w(gt, {
      view: e
    }), n && !s && !d && w("p", null, w(Te, {
      kind: "quiet",
      text: t("edit-lists"),
      onClick: () => {
        u.editLists()
      }
    })), w("div", {
      class: "program-explorer__editor-buttons program-explorer__editor-buttons--last"
    }, w(Te, {
      kind: "primary",
      id: `${i}-review`,
      text: t("edit-review"),
      onClick: u.review
    }), w(Te, {
      text: t("edit-undo"),
      isOff: l.length === 0,
      onClick: u.undo
    }), w(Te, {
      text: t("edit-redo"),
      isOff: a.length === 0,
      onClick: u.redo
    }), w(Te, {
      kind: "quiet",
      text: t("edit-cancel"),
      onClick: u.cancel
    })))
  },
  review: function({view: e}) {
    let {context: t, state: {differences: i, summary: n, isBusy: r, isSuggestion: l, captcha: a, captchaAnswer: s, problems: o, trouble: d, given: u, leftOut: c, suggestion: f, reply: g}, actions: p} = e, {msg: m, idPrefix: h} = t, v = i.length > 0 && i.every(e => function({record: e, kind: t, rows: i}) { // t = kind, i = rows, n = summary, r = isBusy, l = isSuggestion, a = captcha, s = captchaAnswer, o = problems, d = trouble, u = given, c = leftOut, f = suggestion, g = reply, p = actions, e = record, m = msg, h = idPrefix, v = isLeftOut
      return t === "changed" ? i.map(({field: t}) => ye(e, t)) : [ ye(e, null) ]
    }(e).every(e => c.has(e))), b = i.length > 0 || f !== null && !d, x = (d == null ? void 0 : d.kind) === "failed" && d.failure === "warning";
    return w("div", null, i.length === 0 && w("p", null, m("edit-no-changes")), i.map(i => { // w = h, i = difference, m = msg
      let {record: n, kind: r, title: l} = i; // n = record, r = kind, l = title, i = difference
      return w("div", {
        key: `${r}/${n.join("/")}`
      }, w("div", {
        class: "program-explorer__editor-group"
      }, w(Me, {
        view: e,
        change: r === "changed" ? null : ye(n, null),
        text: m(`edit-kind-${r}`, xe(t, n, l))
      })), w(_e, {
        context: t,
        difference: i,
        nameOf: (t, i) => w(Me, {
          view: e,
          change: r === "changed" ? ye(n, i) : null,
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
    }, m(l ? "edit-reason-help" : "edit-summary-help")), w(Ce, {
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
    }, m("edit-reply")), w(Ce, {
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
    }), w(Ce, {
      id: `${h}-captcha`,
      value: s,
      size: "short",
      described: `${h}-captcha-help`,
      onInput: p.answerCaptcha
    })), w("div", {
      class: "program-explorer__editor-buttons"
    }, b && w(Te, {
      kind: "primary",
      id: `${h}-publish`,
      text: m(r ? "edit-saving" : x ? "edit-save-anyway" : l ? "edit-suggest" : "edit-save"),
      isOff: r || v,
      onClick: p.save
    }), f && w(Te, {
      kind: "destructive",
      text: m("edit-suggestion-decline"),
      isOff: r || !g.trim(),
      onClick: () => {
        p.decline()
      }
    }), (f || !u) && w(Te, {
      text: m("edit-back"),
      isOff: r,
      onClick: p.back
    }), w(Te, {
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
    }, t("edit-see-difference"))), w(ot, {
      view: e
    }), w(Te, {
      kind: "primary",
      text: t("edit-close"),
      onClick: s.close
    })))
  }
};

function mt({view: e}) { // mt = Editor, e = view
  let {context: t, state: {step: i, original: n, record: r, isLists: l, isSuggestion: a, publicAs: s, trouble: o}} = e, {msg: d, level: u, idPrefix: c} = t, f = i === "loading" ? null : pt[i], g = (o == null ? void 0 : o.kind) === "failed" && o.failure === "nowhere", p = i === "form" || i === "review"; // t = context, i = step, n = original, r = record, l = isLists, a = isSuggestion, s = publicAs, o = trouble, e = view, d = msg, u = level, c = idPrefix, f = Shown, pt = STEPS, g = isRefused, p = isBeforeSaving
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
      return l ? d("edit-suggestion", o.map(t => xe(e, t.record, t.title)).join(", ")) : a ? d("edit-create") : r ? d("edit-lists") : i ? d("edit-title", ve(e, i.title, String(n.id))) : d("edit-add-program")
    }
  }(e)), w(ct, {
    view: e
  }), p && w("p", {
    class: "program-explorer__editor-help"
  }, d("edit-preview")), i === "form" && n && !l && w("p", null, w("a", {
    href: `#programs?program=${encodeURIComponent(String(r.id))}`
  }, d("edit-see-card"))), p && s !== "account" && w("p", {
    class: "program-explorer__editor-help"
  }, g || d(`edit-public-${s}`), " ", w(dt, {
    context: t
  })), p && a && w("p", {
    class: "program-explorer__editor-help"
  }, d("edit-suggestion-help")), w(ut, {
    view: e
  }), f ? w(f, {
    view: e
  }) : w(Te, {
    text: d("edit-close"),
    onClick: e.actions.close
  }))
}

var ht = m(85); // ht = dataPageSchema, m = at

// src/edit/field-order.ts
function vt(e, t) { // vt = inside, e = node, t = name
  let {entries: i, value: n, item: r} = e || {}, l = i ? T(i, t) : n || r; // i = entries, n = value, r = item, e = node, l = found, T = fieldOf, t = name
  return l && (l.wrapped || l)
}

function bt(e) { // bt = rankIn, e = path
  var t; // t = _a
  let i = Object.keys(((t = e.reduce(vt, ht)) == null ? void 0 : t.entries) || {}), n = i.includes("language") ? i.indexOf("language") - .5 : i.length; // i = known, t = _a, e = path, vt = inside, ht = dataPageSchema, n = unknown
  return e => i.includes(e) ? i.indexOf(e) : n
}

function xt(e, t, i) { // xt = indexForField, e = path, t = names, i = name
  let n = bt(e); // n = rank, bt = rankIn, e = path
  return t.reduce((e, t, r) => n(t) <= n(i) ? r + 1 : e, 0)
}

function yt(e, t) { // yt = inFieldOrder, e = record, t = fields
  let i = bt(e); // i = rank, bt = rankIn, e = record
  return Object.fromEntries(Object.entries(t).map(([e, t], i) => ({
    name: e,
    value: t,
    index: i
  })).sort((e, t) => i(e.name) - i(t.name) || e.index - t.index).map(({name: e, value: t}) => [ e, t ]))
}

// src/edit/form/record.ts
function kt(e) { // kt = isEmpty, e = value
  return e == null || typeof e == "string" && !e.trim() || typeof e == "object" && Object.values(e).length === 0
}

function wt(e) { // wt = withoutEmpty, e = value
  if (typeof e == "string") return e.trim() || void 0;
  if (Array.isArray(e)) {
    let t = e.map(wt).filter(e => !kt(e)); // t = items, e = item, wt = withoutEmpty, kt = isEmpty
    return t.length ? t : void 0
  }
  if (O(e)) {
    let t = Object.entries(e).map(([e, t]) => [ e, wt(t) ]).filter(([, e]) => !kt(e)); // t = one, e = one, wt = withoutEmpty, kt = isEmpty
    return t.length ? Object.fromEntries(t) : void 0
  }
  return e
}

function $t(e, t) { // $t = toRecord, e = original, t = record
  let i = Object.entries(t).map(([t, i]) => [ t, e && j(i, T(e, t)) ? i : wt(i) ]).filter(([, e]) => e !== void 0); // i = value, t = name, e = value, j = isEqual, T = fieldOf, wt = withoutEmpty
  return Object.fromEntries(i)
}

function _t(e, t, i) { // _t = withField, e = record, t = name, i = value
  return u(d({}, e), {
    [t]: i
  })
}

var Ot = new Map([ [ "\xdf", "ss" ], [ "\xe6", "ae" ], [ "\xf8", "o" ], [ "\u0153", "oe" ], [ "\u0142", "l" ], [ "\u0111", "d" ], [ "\u0131", "i" ] ]); // Ot = LETTERS

function St(e, t) { // St = idFor, e = title, t = used
  let i = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'\u2019]/g, "").replace(/[^\0-\x7f]/g, e => Ot.get(e) || "-").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60).replace(/-$/, ""), n = i || "program"; // i = words, e = letter, Ot = LETTERS, n = start
  for (let e = i ? 1 : t.length + 1; ;e++) { // e = number, i = words, t = used
    let i = e === 1 ? n : `${n}-${e}`; // i = id, e = number, n = start
    if (!t.includes(i)) return i
  }
}

// src/edit/apply.ts
function Ct(e, t, i, n, r, l) { // Ct = insert, e = branch, t = index, i = name, n = value, r = depth, l = style
  let a = ee(l, r), s = e.isList ? "" : `${te(i)}:${a && " "}`; // a = start, ee = newLine, l = style, r = depth, s = key, e = branch, te = toJson, i = name
  e.members.length || (e.close = ee(l, r - 1)), e.members.splice(t, 0, {
    name: i,
    head: a + s,
    value: te(n, l, r),
    tail: ""
  })
}

function At(e, t) { // At = remove, e = branch, t = name
  e.members = e.members.filter(e => e.name !== t), e.members.length || (e.close = "")
}

function Tt(e, t) { // Tt = indexAfter, e = branch, t = name
  let i = t === null ? -1 : E(e, t); // i = index, t = name, E = indexOfName, e = branch
  return t === null || i >= 0 ? i + 1 : -1
}

function jt(e, t, i) { // jt = applyChange, e = page, t = change, i = style
  let {kind: n, record: r} = t; // n = kind, r = record, t = change
  if (n === "edit") return function(e, {record: t, field: i, from: n, to: r, after: l}, a) {
    let s = i[i.length - 1], o = i.slice(0, -1), d = [ ...t, ...o ], u = H(e, t); // s = name, i = field, o = parents, d = path, t = record, u = found, H = findRecord, e = page
    if (s === void 0) return !u || !t.length || F(t) || !j(W(u), n) || r === void 0 ? !1 : (u.value = te(r, a, d.length), 
    !0);
    let c = o.reduce((e, t) => e && Y(U(e), t), u), f = c ? U(c) : null, g = Y(f, s); // c = parent, o = parents, e = member, t = key, Y = memberOf, U = openObject, u = found, f = branch, g = member, s = name
    if (!f || !j(W(g), n) || F(t) && d.length === t.length && s === "id") return !1;
    if (r === void 0) At(f, s); else if (g) g.value = te(r, a, d.length + 1); else {
      let e = l === void 0 ? -1 : Tt(f, l); // e = index, l = after, Tt = indexAfter, f = branch
      Ct(f, e < 0 ? xt(d, f.members.map(e => e.name), s) : e, s, r, d.length + 1, a)
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
        let e = xt(t.slice(0, -1), r.members.map(e => e.name), n); // e = one, xt = indexForField, t = collection, r = fields, n = name
        Ct(r, e, n, F(t) ? [] : {}, t.length, i)
      }
      return J(e, t)
    }(s, l, r);
    if (o) {
      let e = Tt(o, n); // e = index, Tt = indexAfter, o = records, n = after
      Ct(o, e < 0 ? o.members.length : e, a, i, t.length, r)
    }
    return !!o
  }(e, t, i);
  let l = H(e, r.slice(0, -2)), a = l ? J(l, r.slice(0, -1)) : null, s = r[r.length - 1], o = Y(a, s); // l = owner, H = findRecord, e = page, r = record, a = records, J = openRecords, s = id, o = member, Y = memberOf
  return !a || !o || n === "remove" && !j(W(o), t.value) ? !1 : n === "move" ? function(e, t, i) {
    let n = e.members.filter(e => e !== t), r = Tt(u(d({}, e), { // n = others, e = records, t = member, r = index, Tt = indexAfter, u = __spreadProps, d = __spreadValues
      members: n
    }), i);
    return r >= 0 && (n.splice(r, 0, t), e.members = n), r >= 0
  }(a, o, t.to) : (At(a, s), !0)
}

function Lt(e, t) { // Lt = applyChanges, e = text, t = changes
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
  }(n), l = t.filter(e => !jt(i, e, r));
  return {
    text: z(i),
    refused: l
  }
}

// src/edit/add-in-order.ts
function Mt(e, t) { // Mt = addInOrder, e = order, t = others
  let i = new Set(e), n = [], r = new Map, l = n; // i = known, e = order, n = first, r = following, l = added
  for (let e of t) i.has(e) ? (l = [], r.set(e, l)) : l.push(e); // e = name, t = others, i = known, l = added, r = following
  let a = [ ...n ]; // a = all, n = first
  for (let t of e) a.push(t), (r.get(t) || []).forEach(e => a.push(e)); // t = name, e = one, a = all, r = following
  return a
}

// src/edit/merge-lists.ts
function It(e) { // It = linkOrText, e = item
  let t = [ "id", "page", "url" ].map(t => T(e, t)).find(e => typeof e == "string"); // t = field, T = fieldOf, e = value
  return t === void 0 ? JSON.stringify(e) : `${t} `
}

function Et(e, t) { // Et = namedItems, e = value, t = nameOf
  let i = Array.isArray(e) ? e : e === void 0 ? [] : [ e ], n = new Map(i.map(e => [ t(e), e ])); // i = list, e = item, n = items, t = nameOf
  return n.size === i.length && i.every(e => typeof e == "string" || O(e)) ? n : null
}

function Pt(e, t, i, n) { // Pt = mergeItems, e = base, t = mine, i = theirs, n = mergeItem
  let r = n => [ ...n.keys() ].filter(n => [ e, t, i ].every(e => e.has(n))), l = (t, i) => [ ...t.keys() ].some(t => !e.has(t) && !i.has(t)), a = (t, i) => [ ...t ].some(([t, n]) => e.has(t) && !i.has(t) && !j(n, e.get(t))); // r = orderOf, n = item, e = base, t = name, i = others, l = addedBy, a = changedBy, j = isEqual
  if ([ ...e.keys() ].some(e => !t.has(e) && !i.has(e)) && l(t, i) && l(i, t) || a(t, i) || a(i, t)) return null;
  let s = !j(r(i), r(e)); // s = theirsIsMoved, j = isEqual, r = orderOf, i = theirs, e = base
  if (s && !j(r(t), r(e)) && !j(r(t), r(i))) return null;
  let [o, d] = s ? [ i, t ] : [ t, i ], u = []; // o = first, d = second, s = theirsIsMoved, i = theirs, t = mine, u = merged
  for (let r of Mt([ ...o.keys() ], d.keys())) if (t.has(r) && i.has(r)) { // r = name, Mt = addInOrder, o = first, d = second, t = mine, i = theirs
    let l = n(e.get(r), t.get(r), i.get(r)); // l = item, n = mergeItem, e = base, r = name, t = mine, i = theirs
    if (!l) return null;
    u.push(l.value)
  } else e.has(r) || u.push(t.has(r) ? t.get(r) : i.get(r));
  return u
}

// src/edit/merge-values.ts
function Dt(e, t) { // Dt = languageOf, e = plain, t = texts
  let i = typeof e == "string" && O(t) ? Object.keys(t).filter(i => t[i] === e) : []; // i = language, e = plain, O = isObject, t = texts
  return i.length === 1 ? i[0] : void 0
}

function Bt(e, t, i) { // Bt = withField, e = object, t = name, i = value
  return Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, e === t ? i : n ]))
}

function Rt({base: e, mine: t, theirs: i}, n, r) { // Rt = mergeValues, e = base, t = mine, i = theirs, n = field, r = conflicts
  if (j(t, i) || j(e, t)) return i;
  if (j(e, i)) return t;
  let l = Dt(e, t) || Dt(e, i); // l = language, Dt = languageOf, e = base, t = mine, i = theirs
  if (O(t) && O(i)) {
    let a = [], s = function({base: e, mine: t, theirs: i}, n, r) { // a = found, s = merged, e = base, t = mine, i = theirs, n = field, r = conflicts
      let l = Mt(Object.keys(i), Object.keys(t)).map(l => [ l, Rt({ // l = name, Mt = addInOrder, i = theirs, t = mine, Rt = mergeValues
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
    if (l && typeof i == "string") return Bt(t, l, i);
    if (l && typeof t == "string") return Bt(i, l, t);
    if (Array.isArray(t) || Array.isArray(i)) {
      let n = function(e, t, i, n) { // n = mergeItem, e = base, t = mine, i = theirs
        for (let r of [ It, JSON.stringify ]) { // r = nameOf, It = linkOrText
          let [l, a, s] = [ e, t, i ].map(e => Et(e, r)); // l = from, a = my, s = their, e = value, t = mine, i = theirs, Et = namedItems, r = nameOf
          if (l && a && s) return Pt(l, a, s, n)
        }
        return null
      }(e, t, i, (...e) => { // e = sides, t = mine, i = theirs
        let t = [], i = Rt({ // t = found, i = value, Rt = mergeValues
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

var Ft = { // Ft = NOTHING
  changes: [],
  conflicts: []
};

function Nt(e, t) { // Nt = idsBefore, e = page, t = record
  let i = H(e, t.slice(0, -2)), n = [ ...K(i ? J(i, t.slice(0, -1)) : null).keys() ]; // i = owner, H = findRecord, e = page, t = record, n = ids, K = byId, J = openRecords
  return n.slice(0, Math.max(n.indexOf(t[t.length - 1]), 0))
}

function zt(e) { // zt = lastOf, e = ids
  return e.length ? e[e.length - 1] : null
}

function Wt({mine: e, theirs: t}, i, n) { // Wt = placeOnTheirs, e = mine, t = theirs, i = record, n = isAdded
  return zt(Nt(e, i).filter(e => { // zt = lastOf, Nt = idsBefore, e = id, i = record
    let r = [ ...i.slice(0, -1), e ]; // r = other, i = record, e = id
    return H(t, r) || n(r)
  }))
}

function qt({base: e, mine: t, theirs: i}, n) { // qt = valuesOf, e = base, t = mine, i = theirs, n = record
  return {
    base: W(H(e, n)),
    mine: W(H(t, n)),
    theirs: W(H(i, n))
  }
}

function Ut(e, t, i) { // Ut = withFieldsOf, e = value, t = other, i = names
  return O(e) && i.length ? Object.fromEntries(Object.keys(e).map(n => [ n, T(i.includes(n) ? t : e, n) ])) : e
}

// src/edit/merge.ts
var Yt = e => JSON.stringify(e); // Yt = nameOf, e = path

function Jt(e) { // Jt = withOwner, e = record
  return e.length > 2 ? [ e.slice(0, 2), e ] : [ e ]
}

function Ht(e, t, i) { // Ht = createMerge, e = pages, t = mine, i = theirs
  let n = new Set, r = new Set; // n = touched, r = moved
  for (let {kind: e, record: t} of i) e === "move" ? r.add(Yt(t)) : e !== "remove" && Jt(t).forEach(e => n.add(Yt(e))); // e = one, t = record, i = theirs, r = moved, Yt = nameOf, Jt = withOwner, n = touched
  let l = new Map; // l = edits
  for (let e of t) e.kind === "edit" && l.set(Yt(e.record), [ ...l.get(Yt(e.record)) || [], e ]); // e = change, t = mine, l = edits, Yt = nameOf
  let a = new Set, s = e => a.has(Yt(e)), o = new Set, c = (e, t) => { // a = added, s = isAdded, e = record, Yt = nameOf, o = done, c = once, t = merge
    let i = o.has(Yt(e)); // i = isDone, o = done, Yt = nameOf, e = record
    return o.add(Yt(e)), i ? null : t()
  };
  return t => { // t = change
    let {kind: i, record: o} = t, f = Jt(o).find(t => H(e.base, t) && !H(e.theirs, t)); // i = kind, o = record, t = one, f = lost, Jt = withOwner, H = findRecord, e = pages
    if (i === "remove") return function(e, {record: t, value: i}, n) {
      let {theirs: r} = qt(e, t); // r = theirs, qt = valuesOf, e = pages, t = record
      if (r === void 0) return Ft;
      let l = { // l = removal
        kind: "remove",
        record: t,
        value: r,
        after: zt(Nt(e.theirs, t))
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
    }(e, t, n.has(Yt(o)));
    if (f) return i === "move" ? null : c(f, () => function(e, t) {
      let i = qt(e, t), n = Wt(e, t, () => !1); // i = values, qt = valuesOf, e = pages, t = record, n = after, Wt = placeOnTheirs
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
      return a.add(Yt(o)), function(e, {record: t, value: i}, n) {
        let {theirs: r} = qt(e, t); // r = theirs, qt = valuesOf, e = pages, t = record
        return r === void 0 ? {
          changes: [ {
            kind: "add",
            record: t,
            value: i,
            after: Wt(e, t, n)
          } ],
          conflicts: []
        } : j(i, r) ? Ft : {
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
        let [r, l, a] = [ e.base, e.mine, e.theirs ].map(e => zt(Nt(e, t))), s = { // r = base, l = mine, a = theirs, e = page, zt = lastOf, Nt = idsBefore, t = record, s = move
          kind: "move",
          record: t,
          from: a != null ? a : null,
          to: Wt(e, t, n)
        };
        return s.from === s.to ? Ft : i ? {
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
      }(e, t, r.has(Yt(o)), s);

     default:
      return c(o, () => function(e, t, i) {
        let {base: n, mine: r, theirs: l} = qt(e, t), a = R(t).filter(e => !i.some(({field: t}) => t[0] === e)), s = [], o = Rt({ // n = base, r = mine, l = theirs, qt = valuesOf, e = name, t = field, a = names, R = collectionsOf, i = edits, s = conflicts, o = merged, Rt = mergeValues
          base: Ut(n, l, a),
          mine: Ut(r, l, a),
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
      (e, o, l.get(Yt(o)) || []))
    }
  }
}

function Kt(e, t, i) { // Kt = merge, e = base, t = mine, i = theirs
  let n = function(e, t) { // n = net, e = text, t = changes
    let i = Lt(e, t); // i = applied, Lt = applyChanges, e = text, t = changes
    return i && u(d({}, i), {
      changes: G(e, i.text) || []
    })
  }(e, t), r = G(e, i), [l, a, s] = [ e, n ? n.text : "", i ].map(N);
  if (!n || !r || !l || !a || !s) return null;
  let o = n.changes.map(Ht({ // o = outcomes, n = net, Ht = createMerge
    base: l,
    mine: a,
    theirs: s
  }, n.changes, r)), c = [], f = [];
  for (let e of o) (e ? e.changes : []).forEach(e => c.push(e)), (e ? e.conflicts : []).forEach(e => f.push(e)); // e = conflict, o = outcomes, c = changes, f = conflicts
  let g = Lt(i, c); // g = applied, Lt = applyChanges, i = theirs, c = changes
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
var Vt = 3; // Vt = MOST_TRIES

function Zt({record: e, field: t, theirs: i}) { // Zt = conflictKey, e = record, t = field, i = theirs
  return JSON.stringify([ e, t, i ])
}

function Gt(e, {base: t, changes: i, decisions: n = new Map}) { // Gt = mergeInto, e = page, t = base, i = changes, n = decisions
  let r = Kt(t.text, i, e.text); // r = merged, Kt = merge, t = base, i = changes, e = page
  if (!r) return {
    kind: "unreadable"
  };
  if (r.conflicts.filter(e => !n.has(Zt(e))).length) return {
    kind: "ask",
    conflicts: r.conflicts
  };
  let l = r.conflicts.filter(e => n.get(Zt(e))), a = [ ...r.changes, ...l.flatMap(({takeMine: e}) => e) ], s = Lt(e.text, a), o = r.refused.concat(s ? s.refused : a); // l = taken, r = merged, e = page, n = decisions, Zt = conflictKey, a = all, s = applied, Lt = applyChanges, o = refused
  return s && !o.length ? {
    kind: "merged",
    text: s.text,
    changes: a
  } : {
    kind: "misfit",
    changes: o
  }
}

function Qt(e, t, i, n, r) { // Qt = check, e = editor, t = page, i = changes, n = sent, r = revision
  return f(this, null, function*() {
    let l = yield e.read(t.title); // l = now, e = editor, t = page
    if (l.kind === "failed") return {
      kind: "saved",
      text: n,
      revision: r,
      before: t.revision
    };
    let a = Kt(t.text, i, l.text), s = a ? [ ...a.changes, ...a.conflicts.flatMap(({takeMine: e}) => e) ] : i; // a = merged, Kt = merge, t = page, i = changes, l = now, s = missing, e = takeMine
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

function Xt(e, t) { // Xt = saveChanges, e = editor, t = input
  return f(this, null, function*() {
    let {title: i, summary: n, captcha: r} = t; // i = title, n = summary, r = captcha, t = input
    for (let l = 0; l < Vt; l++) { // l = tries, Vt = MOST_TRIES
      let l = yield e.read(i); // l = page, e = editor, i = title
      if (l.kind === "failed") return l;
      if (l.refusal) return l.refusal;
      let a = !t.base.revision, s = Gt(a && !l.revision ? u(d({}, l), { // a = isNew, t = input, s = merged, Gt = mergeInto, l = page, u = __spreadProps, d = __spreadValues
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
        } : Qt(e, l, c, o, f.revision);

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
var ei = { // ei = PARTS
  Button: Te,
  Checkbox: Le,
  Choice: je,
  comparePages: G,
  conflictKey: Zt,
  describeValue: be,
  idFor: St,
  LinesControl: nt,
  PageBox: Ze,
  pathLabel: he,
  Picker: qe,
  recordText: xe,
  Rows: Ge,
  TermsControl: Ue,
  TextControl: Ve,
  TextInput: Ce
};

// src/edit/plain-wikitext.ts
var ti = /[&<>[\]{}|~]|'(?=')|[_\uFF3F](?=[_\uFF3F])|^[*#:;=-]/g, ii = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g; // ti = MARKUP, ii = NOT_KEPT

function ni(e) { // ni = plainWikitext, e = text
  return e.replace(ii, "").replace(/\s+/g, " ").trim().replace(ti, e => `&#${e.charCodeAt(0)};`)
}

// src/programs/proposal-marker.ts
var ri = "program-explorer-proposal", li = `<pre class="${ri}" data-state="open">`; // ri = MARKER, li = OPEN_PROPOSAL

// src/edit/read-changes.ts
function ai(e) { // ai = isPath, e = value
  return Array.isArray(e) && e.every(e => typeof e == "string")
}

function si(e) { // si = isPlace, e = value
  return e === null || typeof e == "string"
}

function oi(e) { // oi = readChange, e = raw
  let [t, i, n, r, l, a, s] = [ "kind", "record", "field", "from", "to", "after", "value" ].map(t => T(e, t)); // t = name, i = record, n = field, r = from, l = to, a = after, s = value, T = fieldOf, e = raw
  if (!function(e) {
    return ai(e) && e.length % 2 === 0 && e.every((t, i) => i % 2 === 1 || R(e.slice(0, i)).includes(t))
  }(i)) return null;
  if (t === "edit") return ai(n) && function(e, t) {
    return t.length ? !(e.length && F(e) && t.length === 1 && t[0] === "id") : e.length > 0 && !F(e)
  }(i, n) && (a === void 0 || si(a)) ? d({
    kind: t,
    record: i,
    field: n,
    from: r,
    to: l
  }, a !== void 0 && {
    after: a
  }) : null;
  if (!i.length) return null;
  if (t === "move") return si(r) && si(l) ? {
    kind: t,
    record: i,
    from: r,
    to: l
  } : null;
  let o = i[i.length - 1]; // o = id, i = record
  return (t === "add" || t === "remove") && si(a) && s !== void 0 && (!F(i) || O(s) && T(s, "id") === o) ? {
    kind: t,
    record: i,
    value: s,
    after: a
  } : null
}

function di(e) { // di = readChanges, e = raw
  let t = Array.isArray(e) ? e.map(oi) : null; // t = changes, e = raw, oi = readChange
  return t && !t.includes(null) ? t : null
}

// src/edit/proposal.ts
var ui = [ "open", "taken", "partly", "declined" ]; // ui = PROPOSAL_STATES

function ci(e) { // ci = isState, e = state
  return ui.includes(e)
}

var fi = "~".repeat(4), gi = 1e3, pi = new RegExp(`^==(?!=)(.*)$|<pre class="${ri}" data-state="([a-z]*)">([^<]*)</pre>`, "gm"), mi = /[<>&{}[\]|~'\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|_(?=_)/g; // fi = SIGNATURE, gi = MOST_CHANGES, pi = PATTERN, ri = MARKER, mi = UNSAFE

function hi({page: e, base: t, changes: i}) { // hi = contentText, e = page, t = base, i = changes
  return JSON.stringify({
    page: e,
    base: t,
    changes: i
  }, null, "\t").normalize("NFC").replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, e => e.replace(mi, e => `\\u${`000${e.charCodeAt(0).toString(16)}`.slice(-4)}`))
}

function vi(e) { // vi = readContent, e = text
  let t = A(e), [i, n] = [ T(t, "page"), T(t, "base") ], r = di(T(t, "changes")); // t = raw, A = parseJson, e = text, i = page, n = base, T = fieldOf, r = changes, di = readChanges
  return typeof i == "string" && typeof n == "number" && r && r.length && r.length <= gi ? {
    page: i,
    base: n,
    changes: r
  } : null
}

function bi(e, t) { // bi = hash, e = text, t = start
  let i = t; // i = value, t = start
  for (let t = 0; t < e.length; t++) i = Math.imul(i ^ e.charCodeAt(t), 16777619); // t = index, e = text, i = value
  return (i >>> 0).toString(36)
}

function xi({page: e, changes: t}) { // xi = idOf, e = page, t = changes
  let i = JSON.stringify([ e, t ]); // i = text, e = page, t = changes
  return `${bi(i, 2166136261)}-${bi(i, 42)}`
}

function yi(e) { // yi = headingText, e = line
  let t = e.trim(); // t = text, e = line
  return (t.endsWith("==") ? t.slice(0, -2) : t).trim()
}

function ki(e) { // ki = findProposals, e = wikitext
  let t = [], i = 0, n = "", r = new RegExp(pi); // t = proposals, i = unreadable, n = heading, r = pattern, pi = PATTERN
  for (let l = r.exec(e); l; l = r.exec(e)) { // l = found, r = pattern, e = wikitext
    let [, e, r, a] = l; // e = line, r = state, a = text, l = found
    if (a === void 0) {
      n = yi(e || "");
      continue
    }
    let s = vi(a); // s = content, vi = readContent, a = text
    s && ci(r) ? t.push(u(d({}, s), {
      id: xi(s),
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
function wi(e, t, i, n, r) { // wi = editTalk, e = editor, t = title, i = textFrom, n = summary, r = captcha
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
function $i(e) { // $i = idOf, e = record
  let t = e && e.id; // t = id, e = record
  return typeof t == "string" ? t : ""
}

function _i(e) { // _i = recordsOf, e = text
  let t = T(A(e), "programs"); // t = programs, T = fieldOf, A = parseJson, e = text
  return Array.isArray(t) ? t.filter(e => typeof T(e, "id") == "string") : []
}

function Oi(e, t) { // Oi = findRecord, e = text, t = id
  return _i(e).find(e => e.id === t) || null
}

function Si({text: e}, t, i, n) { // Si = changesIn, e = text, t = original, i = record, n = after
  var r, l; // r = _a, l = _b
  let a = _i(e).map($i), s = function(e, t, i) { // a = ids, _i = recordsOf, e = original, $i = idOf, s = changes, t = record, i = last
    let n = $t(e, t), r = typeof n.id == "string" ? n.id : "", l = [ "programs", r ]; // n = now, $t = toRecord, e = original, t = record, r = id, l = path
    return e ? j(e, n) ? [] : M(l, e, n) : r && Object.keys(n).length > 1 ? [ {
      kind: "add",
      record: l,
      value: yt(l, n),
      after: i
    } ] : []
  }(t, i, n === void 0 ? (r = a[a.length - 1]) != null ? r : null : n), o = $i(i), d = (l = a[a.indexOf(o) - 1]) != null ? l : null;
  return t && n !== void 0 && n !== d ? [ ...s, {
    kind: "move",
    record: [ "programs", o ],
    from: d,
    to: n
  } ] : s
}

function Ci(e) { // Ci = positionIn, e = changes
  let t = e.find(({kind: e, record: [t]}) => t === "programs" && (e === "move" || e === "add")); // t = collection, e = kind
  return t && (t.kind === "move" ? t.to : t.kind === "add" ? t.after : void 0)
}

function Ai(e, t) { // Ai = textWith, e = base, t = changes
  let i = Lt(e.text, t); // i = applied, Lt = applyChanges, e = base, t = changes
  return i ? i.text : e.text
}

function Ti(e) { // Ti = programOf, e = changes
  var t; // t = _a
  let i = e.find(({record: [e]}) => e === "programs"); // i = change, e = collection
  return i && (t = i.record[1]) != null ? t : null
}

// src/editor/answer.ts
function ji(e, t) { // ji = openSuggestions, e = _0, t = _1
  return f(this, arguments, function*({editor: e, source: t}, i) {
    let n = i ? yield e.read(i) : null; // n = page, i = talk, e = editor
    return (n == null ? void 0 : n.kind) === "page" ? ki(n.text).proposals.filter(({state: e, page: i}) => e === "open" && i === t) : []
  })
}

function Li(e, t, i, n, r, l, a) { // Li = answerSuggestion, e = _0, t = _1, i = _2, n = _3, r = _4, l = _5, a = _6
  return f(this, arguments, function*({editor: e, store: t, fail: i}, n, {id: r}, l, a, s, o) {
    let d = l === "declined" ? a : `${o(l === "taken" ? "edit-answer-taken" : "edit-answer-partly")} ${a}`, {kind: u} = yield wi(e, n, e => function(e, t, i, n, r = 0) { // d = answer, l = state, a = reply, o = msg, u = kind, wi = editTalk, e = wikitext, n = reply, t = id, i = state, r = revision
      let l = new RegExp(pi); // l = pattern, pi = PATTERN
      for (let a = l.exec(e); a; a = l.exec(e)) { // a = found, l = pattern, e = wikitext
        let {index: l, 0: s, 2: o, 3: d} = a, u = o === "open" && d !== void 0 ? vi(d) : null; // l = index, s = block, o = before, d = text, a = found, u = content, vi = readContent
        if (u && xi(u) === t) {
          let t = e.slice(l + s.length), a = t.search(/^==?(?!=)/m), o = a < 0 ? t : t.slice(0, a); // t = rest, e = wikitext, l = index, s = block, a = end, o = section
          return `${e.slice(0, l)}${s.replace('data-state="open"', `data-state="${i}"`)}${o.trimEnd()}\n: ${ni(n)}${r ? ` [[Special:Diff/${r}]]` : ""} ${fi}\n${a < 0 ? "" : `\n${t.slice(a)}`}`
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

var Mi = m(45); // Mi = createMessages, m = at

// src/editor/english.ts
var Ii = new Map(Object.entries({ // Ii = ENGLISH
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
function Ei(e) { // Ei = listsRecord, e = text
  let t = A(e); // t = page, A = parseJson, e = text
  return O(t) ? u(d({}, t), {
    programs: void 0
  }) : null
}

// src/editor/new-terms.ts
function Pi(e, t, i, n) { // Pi = termChanges, e = base, t = record, i = newTerms, n = language
  return i.filter(({vocabulary: e, id: i}) => We(t[e]).includes(i)).map(({vocabulary: t, id: i, label: r}) => { // i = id, We = listOf, t = record, e = vocabulary
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

function Di(e) { // Di = newTermsIn, e = changes
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
var Bi = [ "notice", "end", "materials", "followedBy" ]; // Bi = LEFT_AFTER_END

function Ri({title: e}) { // Ri = titleOf, e = title
  let t = typeof e == "object" && e ? Object.values(e)[0] : e; // t = text, e = title
  return typeof t == "string" ? t : ""
}

// src/edit/summary.ts
var Fi = [ "added", "removed", "changed", "moved" ]; // Fi = ORDER

function Ni({kind: e, rows: t}) { // Ni = fieldsOf, e = kind, t = rows
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

function zi(e, t) { // zi = createdText, e = page, t = msg
  return t("edit-created", `[[${e}]]`)
}

// src/editor/suggestion-actions.ts
function Wi(e, {context: t, focus: i, focusHeading: n, confirm: r, close: l, loadMore: a}) { // Wi = createActions, e = session, t = context, i = focus, n = focusHeading, r = confirm, l = close, a = loadMore
  let {store: s, drafts: o, editor: c, source: g} = e, p = function() { // s = store, o = drafts, c = editor, g = source, e = session, p = english
    return Mi({
      language: "en",
      texts: new Map
    }, Ii)
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
      return (t = we(n, e)) != null ? t : we(i, e)
    }, a = (e, t) => { // a = titleOfNeighbour, e = record, t = id
      var i; // i = _a
      return t === null ? null : (i = l([ ...e.slice(0, -1), t ])) != null ? i : t
    }, s = [], o = new Map, u = ({kind: e, record: t}, i, n) => { // s = differences, o = edited, u = add, i = rows, n = moved
      s.push(d({
        record: t,
        kind: ke[e],
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
        u(e, $e(e.value, e.kind === "add"))
      }
    }
    return s
  }(e.base.text, Ai(e.base, e.changes())) || [], w = () => `${function(e, t, i) {
    let n = function(e) {
      let t = e.map(e => {
        let {kind: t, record: i, title: n} = e;
        return {
          kind: t,
          of: i.length ? i[i.length - 2] : "page",
          record: i,
          title: n,
          fields: Ni(e)
        }
      });
      return Fi.reduce((e, i) => e.concat(t.filter(e => e.kind === i)), [])
    }
    // src/editor/summary-text.ts
    (t).map(({kind: t, record: n, title: r, fields: l}) => {
      let a = i(`edit-kind-${t}`, xe(e, n, r)), s = l.map(({name: t, paths: n}) => {
        let r = n.map(([, e]) => e).filter(Boolean);
        return me(u(d({}, e), {
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
      stateAfterSaving: () => Ai(e.base, e.changes()) === o ? "taken" : "partly",
      openSuggestion: t => f(null, null, function*() {
        let n = r() ? null : yield function(e, t) { // n = found, r = wantsToKeep, e = _0, t = _1
          return f(this, arguments, function*({editor: e, source: t}, {base: i, changes: n}) {
            let [r, l] = yield Promise.all([ e.read(t), e.read(t, i) ]); // r = page, l = then, e = editor, t = source, i = base
            if (r.kind === "failed") return r;
            let a = Kt(l.kind === "page" && l.title === r.title ? l.text : r.text, n, r.text), s = a ? [ ...a.changes, ...a.conflicts.flatMap(({takeMine: e}) => e) ] : []; // a = merged, Kt = merge, l = then, r = page, n = changes, s = all, e = takeMine
            return {
              kind: "ready",
              page: r,
              changes: G(r.text, Ai(r, s)) || [],
              isWhole: a !== null && !a.refused.length
            }
          })
        }(e, t);
        if ((n == null ? void 0 : n.kind) === "failed") e.fail(n); else if (n) {
          let {page: r, changes: l, isWhole: a} = n; // r = page, l = changes, a = isWhole, n = found
          o = Ai(r, l), e.beginWith(r, l, t), i(), s.set({
            trouble: a ? null : {
              kind: "stale"
            }
          })
        }
      }),
      create: (t, n, r) => { // t = base, n = changes, r = page
        e.beginWith(t, n), i(), s.set({
          summary: zi(r, a)
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
        }), (yield Li(e, t(), i, "declined", r, 0, a)) && (e.beginEmpty(), n()))
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
        let u = yield Xt(n, d({ // u = outcome, Xt = saveChanges, n = editor, d = __spreadValues
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
            let e = u.conflicts.map(Zt); // e = keys, u = outcome, Zt = conflictKey
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
    t && l.step === "saved" && (yield Li(e, v(), t, r, i, l.saved ? l.saved.revision : 0, p))
  });
  return u(d(u(d({
    change: (t, i, n = !1) => { // t = name, i = value, n = continues
      let {record: r, past: l, isIdAutomatic: a, original: o, isLists: d} = s.get(), u = n && m === t && Date.now() - h < 1500; // r = record, l = past, a = isIdAutomatic, o = original, d = isLists, s = store, u = isSame, n = continues, m = lastField, t = name, h = lastTime
      m = t, h = Date.now();
      let c = _t(r, t, i), f = a && !o && !d && t !== "id"; // c = next, _t = withField, r = record, t = name, i = value, f = isAutomatic, a = isIdAutomatic, o = original, d = isLists
      e.setRecord({
        record: f && t === "title" ? _t(c, "id", St(Ri(c), e.usedIds())) : c,
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
          only: Bi,
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
          id: St(Ri(n), e.usedIds())
        }), {
          after: $i(n)
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
          id: St(r, o),
          label: r
        }
      }(t(), r, e, i), [a, o] = typeof l == "string" ? [ l, r ] : [ l.id, [ ...r, l ] ], d = We(n[e]);
      y({
        newTerms: o,
        record: _t(n, e, d.includes(a) ? d : [ ...d, a ])
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
      let {original: t, record: i, isLists: n} = s.get(), r = $i(i).trim(); // t = original, i = record, n = isLists, s = store, r = id, $i = idOf
      n ? $() : $t(t, i).title === void 0 ? S("title") : !t && (!Be.test(r) || e.usedIds().includes(r)) ? S("id") : $()
    },
    back: () => {
      let {record: t, given: i} = s.get(); // t = record, i = given, s = store
      i && !$i(t) ? e.beginEmpty() : (s.set({
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
          }, p = ni(i("edit-suggestion", f.map(({record: e, title: i}) => xe(t, e, i)).join(", ").slice(0, 150)));
          r.set({
            isBusy: !0,
            trouble: null
          });
          let m = function(e) { // m = id, e = content
            let t = vi(hi(e)); // t = read, vi = readContent, hi = contentText, e = content
            return t && xi(t)
          }(g), h = `== ${p} ==\n${function(e, t, i) {
            let n = i.split(/\n\s*\n/).map(ni).filter(Boolean);
            return [ ...t.map(e => `* ${ni(e)}`), li, hi(e), "</pre>", `${n.join("\n\n")} ${fi}`.trim() ].join("\n")
          }(g, function({store: e}, t, i) {
            let n = u(d({}, t), {
              msg: i
            });
            return e.get().differences.flatMap(({kind: e, record: t, title: r, rows: l}) => {
              let a = i(`edit-kind-${e}`, xe(n, t, r)), s = t[0] === "programs" && e !== "removed" ? l : [];
              return s.length ? s.map(({field: t, from: i, to: r}) => {
                let l = [ ...e === "added" ? [] : [ be(n, t, i) ], be(n, t, r) ];
                return `${a}: ${he(n, t)}: ${l.join(" \u2192 ")}`
              }) : [ a ]
            })
          }(e, t, i), s)}`, v = yield wi(l, t.list.talk || "", e => ki(e).proposals.some(e => e.id === m && e.state === "open") ? null : `${e}\n\n${h}`.trim(), `/* ${p} */`, o ? {
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
        }, a = Ti(i), s = Ai(l, i), o = a === null ? Ei(s) : Oi(s, a);
        if (!o) return e.fail({
          kind: "misfit"
        }), !1;
        if (a === null) {
          if (!(yield C())) return !1;
          e.begin(l, null, o, {
            isLists: !0
          })
        } else e.begin(l, Oi(l.text, a) ? a : null, o, {
          newTerms: Di(i),
          after: Ci(i)
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

var qi = m(8); // qi = createLabels, m = at

var Ui = m(41); // Ui = createFormat, m = at

// src/editor/context.ts
function Yi({messages: {language: e}}, t, i) { // Yi = createWords, e = language, t = texts, i = more
  return Mi({
    language: e,
    texts: t
  }, i ? new Map([ ...Ii, ...i.english ]) : Ii)
}

function Ji({environment: {wiki: e}, messages: t}, i) { // Ji = listContext, e = wiki, t = messages, i = list
  let n = Mi(t), {language: r} = t, l = Ui(r, n); // n = words, Mi = createMessages, t = messages, r = language, l = format, Ui = createFormat
  return {
    list: i,
    format: l,
    labels: qi(i, n, l, e.languages, e.contentLanguage, r),
    fields: De(Array.from(i.vocabularies.keys()))
  }
}

var Hi = m(42), Ki = m(43); // Hi = FALLBACK_LANGUAGE, m = at, Ki = KEYS_ONLY

var Vi = m(70); // Vi = parseJsonObject, m = at

// src/editor/load-texts.ts
function Zi(e, t) { // Zi = loadTexts, e = wiki, t = language
  return f(this, null, function*() {
    let i = `Module:Program explorer/i18n/editor/${t}.json`; // i = title, t = language
    if (t === Ki || t === Hi) return new Map;
    try {
      let {pages: [t]} = yield e.readPages([ i ], [], null); // t = page, e = wiki, i = title
      return new Map(Object.entries(Vi(t ? t.text : "")).filter(e => typeof e[1] == "string"))
    } catch (e) {
      return new Map
    }
  })
}

// src/editor/edited-page.ts
// src/editor/permission.ts
var Gi = [ "protected", "denied", "blocked" ]; // Gi = CAN_SUGGEST

function Qi(e, t, i) { // Qi = readPermission, e = _0, t = _1, i = _2
  return f(this, arguments, function*(e, {refusal: t, publicAs: i}, n) {
    let r = t && n && Gi.includes(t.failure) ? yield e.read(n) : null; // r = page, t = refusal, n = talk, Gi = CAN_SUGGEST, e = editor
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

var Xi = m(10); // Xi = createStore, m = at

// src/edit/draft.ts
// src/editor/draft-storage.ts
function en(e, t) { // en = createDraftStorage, e = storage, t = owner
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
        let n = A(e), [r, l] = [ T(n, "base"), T(n, "time") ], a = di(T(n, "changes")); // n = raw, A = parseJson, e = text, r = base, l = time, T = fieldOf, a = changes, di = readChanges
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

var tn = m(91); // tn = pickText, m = at

// src/editor/preview.ts
var nn = "program-explorer--unsaved"; // nn = UNSAVED

// src/editor/session.ts
var rn = { // rn = START
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

function ln(e, t, i, n) { // ln = createSession, e = editor, t = subject, i = storage, n = unsavedText
  let {source: r} = t, l = Xi(rn), a = function(e, t, i, n) { // r = source, t = onProblems, l = store, Xi = createStore, rn = START, a = preview, e = page, i = programId, n = unsavedText
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
            let t = e.notice ? ` ${tn(e.notice, r.languages, r.contentLanguage).text}` : ""; // t = notice, e = program, tn = pickText, r = wiki
            return e.id === i() ? u(d({}, e), {
              notice: new Map([ [ a, n() + t ] ])
            }) : e
          })
        })
      })(l) : l))
    };
    return {
      draw: (e, n) => { // e = text, n = isUnsaved
        p = e, h(e, n), l.classList.toggle(nn, n), g(e).then(n => { // p = latest, e = text, h = update, n = problems, l = root, nn = UNSAVED, g = problemsOf
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
        p = "", l.classList.remove(nn), h(e, !1)
      }
    }
  }(t, e => l.set({
    problems: e
  }), () => l.get().isLists ? null : $i(l.get().record), n), s = 0, o = () => { // l = store, $i = idOf, n = unsavedText, s = timer, o = fresh
    let {draftTime: e, isSuggestion: t, publicAs: i, suggestions: n} = l.get(); // e = draftTime, t = isSuggestion, i = publicAs, n = suggestions, l = store
    return u(d({}, rn), {
      draftTime: e,
      isSuggestion: t,
      publicAs: i,
      suggestions: n
    })
  }, f = {
    editor: e,
    source: r,
    store: l,
    drafts: en(i, {
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
      return u ? u.filter(e => !c.has(ye(e.record, e.kind === "edit" ? e.field : null))) : s ? (i = (e = f.more) == null ? void 0 : e.listsChanges(f.base.text, r)) != null ? i : [] : o ? function({text: e}, t) {
        var i; // i = _a
        if (!t) return [];
        let n = _i(e).map($i), r = $i(t); // n = ids, _i = recordsOf, e = text, $i = idOf, r = id, t = original
        return [ {
          kind: "remove",
          record: [ "programs", r ],
          value: t,
          after: (i = n[n.indexOf(r) - 1]) != null ? i : null
        } ]
      }(f.base, n) : [ ...Pi(f.base, r, d, t.environment.wiki.contentLanguage), ...Si(f.base, n, r, a) ]
    },
    isUnsaved: () => {
      let {step: e, given: t} = l.get(); // e = step, t = given, l = store
      return e !== "saved" && e !== "loading" && !t && f.changes().length > 0
    },
    usedIds: () => _i(f.base.text).map($i),
    begin: (e, t, i, n = {}) => { // e = base, t = program, i = record, n = more
      var r, a; // r = _a, a = _b
      f.base = e;
      let s = n.isLists ? Ei(e.text) : t === null ? null : Oi(e.text, t); // s = original, n = more, Ei = listsRecord, e = base, t = program, Oi = findRecord
      if ((t !== null || n.isLists) && !s && !i) {
        f.fail({
          kind: _i(e.text).length ? "elsewhere" : "unreadable"
        });
        return
      }
      l.set(u(d(d({}, o()), n), {
        step: "form",
        ids: f.usedIds(),
        original: s,
        record: (r = i != null ? i : s) != null ? r : {
          id: St("", f.usedIds()),
          title: ""
        },
        isIdAutomatic: !s && !i
      })), (a = f.finder) == null || a.findMissing(l.get().record).then(e => l.set({
        missing: new Set(e)
      })), f.settle()
    },
    beginWith: (e, t, i) => { // e = base, t = given, i = suggestion
      let n = Ti(t), r = n !== null && t.every(e => function({kind: e, record: [t, i, , n]}, r) { // n = term, Ti = programOf, t = collection, r = program, e = kind, i = id
        return t === "programs" ? i === r : e === "add" && n !== void 0
      }(e, n)) && Oi(Ai(e, t), n) || {};
      f.base = e, f.newest = e.text, l.set(u(d({}, o()), {
        given: t,
        suggestion: i || null,
        ids: f.usedIds(),
        record: r,
        original: n === null ? null : Oi(e.text, n),
        newTerms: Di(t),
        after: Ci(t)
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
      a.draw(r ? Ai(f.base, n) : f.newest, r), e === "form" && t === null && !f.drafts.keep({
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
var an = { // an = EMPTY_PAGE
  text: te({
    version: ne,
    programs: []
  }),
  revision: 0
};

function sn(e, t, i, {field: n, record: r} = {}, l = null) { // sn = openEditor, e = editor, t = dataPage, i = id, n = field, r = record, l = draft
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
  }(g, p), O = ln(e, a, () => localStorage, () => A.msg("edit-unsaved")), {store: S, drafts: C} = O, A = function(e) {
    let {environment: {wiki: t}, host: i, messages: n, list: r, source: l, include: a} = e; // t = wiki, i = host, n = messages, r = list, l = source, a = include, e = subject
    return u(d({}, Ji(e, r)), {
      msg: Yi(e, n.texts, null),
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
  }(a), T = "", j = Date.now(), L = e => { // a = subject, T = toFocus, j = lastLook, L = onUnload, e = event
    x.isConnected && O.isUnsaved() && (e.preventDefault(), e.returnValue = "")
  }, M = () => { // M = lookAgain
    (() => {
      f(null, null, function*() {
        let {step: t} = S.get(); // t = step, S = store
        if (Date.now() - j < 1e4 || t === "saved" || t === "loading") return;
        j = Date.now();
        let i = yield e.read(m); // i = page, e = editor, m = source
        if (i.kind === "page") {
          let {isSuggestion: t, publicAs: n, trouble: r} = yield Qi(e, i, A.list.talk); // t = isSuggestion, n = publicAs, r = trouble, Qi = readPermission, e = editor, i = page, A = context
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
      return E = yield o["editor-more"](), O.more = O.more || E.createMore(ei), O.finder = O.finder || E.createPageFinder(), 
      A = u(d({}, A), {
        more: O.more,
        msg: Yi(a, I, E)
      }), !0
    } catch (e) {
      return !1
    }
  }), D = Wi(O, {
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
    $(w(mt, {
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
  }), Promise.all([ e.read(m), Zi(s, p), P() ]).then(t => f(null, [ t ], function*([t, o]) {
    if (I = o, A = u(d({}, A), {
      msg: Yi(a, I, E)
    }), !x.isConnected) return;
    if (t.kind === "failed") {
      O.fail(t);
      return
    }
    O.newest = t.text, A = d(d({}, A), Ji(a, a.listOf(t.text) || a.list));
    let f = C.read(), g = yield Qi(e, t, A.list.talk), {trouble: p} = g, m = c(g, [ "trouble" ]); // f = kept, C = drafts, g = _a, Qi = readPermission, e = editor, t = page, A = context, m = permission, c = __objRest
    if (!x.isConnected) return;
    S.set(u(d({}, m), {
      draftTime: l === null && f ? f.time : null
    }));
    let h = t.refusal ? [] : ji(O, A.list.talk); // h = suggestions, t = page, ji = openSuggestions, O = session, A = context
    if (l !== null) t.revision ? O.fail({
      kind: "exists"
    }) : D.create(an, G(an.text, l) || [], s.pageTitle); else if (i === "") S.set({
      suggestions: yield h
    }), O.beginEmpty(); else {
      let e = i !== null && Oi(t.text, i); // e = isThere, i = id, Oi = findRecord, t = page
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
var on = { // on = NO_PREVIEW
  update: () => {},
  unmount: () => {}
};

// src/wiki/mediawiki-answer.ts
var dn = { // dn = COMMON
  formatversion: "2",
  errorformat: "plaintext",
  errorsuselocal: !0,
  uselang: "user"
}, un = [ [ /^readonly/, "readonly" ], [ /^(ratelimited|actionthrottled)/, "ratelimited" ], [ /blocked/, "blocked" ], [ /^abusefilter-warning/, "warning" ], [ /^abusefilter/, "disallowed" ], [ /^(spam|titleblacklist)/, "spam" ], [ /protected|^createonly$/, "protected" ], [ /^badtoken|^notoken/, "token" ], [ /^assert/, "session" ], [ /^(missingtitle|pagedeleted|nosuchrevid)/, "deleted" ], [ /^contenttoobig/, "too-big" ], [ /^(invalid-json|contentmodel|unsupportednocontent|no-direct-editing|badformat)/, "invalid" ], [ /permission|denied|^noedit|^nocreate|^cantcreate|^cantchange|^badaccess|^readapidenied/, "denied" ] ];

function cn(e) { // cn = failureOf, e = code
  let [, t = "other"] = un.find(([t]) => t.test(e)) || []; // t = pattern, un = CODES, e = code
  return t
}

function fn(e, t = "") { // fn = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

function gn(e, t) { // gn = explain, e = code, t = details
  let {textStatus: i, xhr: n} = t; // i = textStatus, n = xhr, t = details
  if (e === "http") {
    let e = n && n.status || 0; // e = status, n = xhr
    return fn(i === "timeout" ? "timeout" : e === 429 ? "ratelimited" : e ? "server" : "network")
  }
  return e === "ok-but-empty" ? fn("server") : fn(cn(e), function({errors: e = []}) {
    return e.map(({text: e = ""}) => e).filter(Boolean).join("\n")
  }(t))
}

function pn(e) { // pn = answerOf, e = request
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
function mn() { // mn = createPageEditor
  let e = new mw.Api, t = mw.config.get("wgUserName") || ""; // e = api, t = user
  return {
    user: t,
    read: (t, i) => f(null, null, function*() {
      let n = yield pn(e.get(d(u(d({}, dn), { // n = answer, pn = answerOf, e = api, d = __spreadValues, u = __spreadProps, dn = COMMON
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
            refusal: l ? fn(cn(l.code), l.text) : null,
            publicAs: i || (n = e.wouldautocreate) != null && n.edit ? "temporary" : t ? "address" : "account"
          }
        }(n.result) : gn(n.code, n.details)
      } catch (e) {
        return fn("server")
      }
    }),
    save: i => f(null, null, function*() {
      let {title: n, captcha: r} = i, l = yield pn(e.postWithToken("csrf", d(d(d(u(d({}, dn), { // n = title, r = captcha, i = request, l = answer, pn = answerOf, e = api, d = __spreadValues, u = __spreadProps, dn = COMMON
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
        } : t !== "Success" ? fn(cn(a), s) : n || !l ? {
          kind: "unchanged"
        } : {
          kind: "saved",
          before: r,
          revision: l
        }
      }(l.result) : l.code === "editconflict" || l.code === "articleexists" ? {
        kind: "conflict"
      } : gn(l.code, l.details)
    })
  }
}

// src/editor.ts
var {open: hn, create: vn} = function(e) { // vn = create, e = createPageEditor
  let t = () => !0; // t = cancel
  return {
    open: (i, n, r) => { // i = subject, n = id, r = start
      t() && (t = sn(e(), i, n, r))
    },
    create: (i, n) => { // i = subject, n = draft
      let {list: r} = h(n, v(i.environment.wiki), []); // r = list, h = parseForReaders, n = draft, v = optionsFor, i = subject
      r && t() && (t = sn(e(), u(d({}, i), {
        included: [],
        text: n,
        list: r,
        translate: null,
        explorer: on
      }), null, {}, n))
    }
  }
}(mn);
}
};
// </nowiki>