// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).editor = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = Object.defineProperty, t = Object.defineProperties;

var n = Object.getOwnPropertyDescriptors;

var i = Object.getOwnPropertySymbols;

var r = Object.prototype.hasOwnProperty, l = Object.prototype.propertyIsEnumerable;

var s = (t, n, i) => n in t ? e(t, n, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: i
}) : t[n] = i, a = (e, t) => {
  for (var n in t || (t = {})) r.call(t, n) && s(e, n, t[n]);
  if (i) for (var n of i(t)) l.call(t, n) && s(e, n, t[n]);
  return e
}, o = (e, i) => t(e, n(i));

var d = (e, t) => {
  var n = {};
  for (var s in e) r.call(e, s) && t.indexOf(s) < 0 && (n[s] = e[s]);
  if (e != null && i) for (var s of i(e)) t.indexOf(s) < 0 && l.call(e, s) && (n[s] = e[s]);
  return n
};

var u = (e, t, n) => new Promise((i, r) => {
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

var c = runtime(78); // c = parseForReaders

var f = runtime(80), g = runtime(81); // f = optionsFor, g = today

var m = runtime(0), p = runtime(1), h = runtime(2), v = runtime(3), b = runtime(4); // m = Component, p = createRef, h = Fragment, v = h, b = render

var x = runtime(8); // x = guarded

var y = runtime(13); // y = EDIT

var k = runtime(73); // k = isObject

// src/edit/json-value.ts
function w(e, t) { // w = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => w(e, t - 1)))
}

function $(e) { // $ = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return w(t, 512) ? void 0 : t
  } catch (e) {
    return
  }
}

function O(e, t) { // O = fieldOf, e = value, t = name
  return k(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

function _(e, t) { // _ = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, n) => _(e, t[n]));
  if (k(e) && k(t)) {
    let n = Object.keys(e); // n = keys, e = one
    return n.length === Object.keys(t).length && n.every(n => Object.prototype.hasOwnProperty.call(t, n) && _(e[n], t[n]))
  }
  return e === t
}

// src/edit/compare-values.ts
function C(e, t, n, i, r, l = []) { // C = compareValues, e = record, t = field, n = from, i = to, r = visit, l = skipped
  if (_(n, i)) return;
  if (!k(n) || !k(i)) {
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
  for (let l of Object.keys(n)) O(i, l) === void 0 ? r({ // l = key, n = from, O = fieldOf, i = to, r = visit
    kind: "edit",
    record: e,
    field: [ ...t, l ],
    from: n[l],
    to: void 0,
    after: s
  }) : s = l;
  s = null;
  for (let a of Object.keys(i)) { // a = key, i = to
    let o = O(n, a); // o = old, O = fieldOf, n = from, a = key
    o === void 0 ? r({
      kind: "edit",
      record: e,
      field: [ ...t, a ],
      from: void 0,
      to: i[a],
      after: s
    }) : l.includes(a) || C(e, [ ...t, a ], o, i[a], r), s = a
  }
}

function S(e, t, n) { // S = editsBetween, e = record, t = from, n = to
  let i = []; // i = edits
  return C(e, [], t, n, e => i.push(e)), i
}

// src/edit/json-text.ts
function j(e) { // j = write, e = value
  if (typeof e == "string") return e;
  let t = e.members.map(({head: e, value: t, tail: n}) => e + j(t) + n).join(","); // t = inner, e = head, j = write, n = tail
  return e.isList ? `[${t}${e.close}]` : `{${t}${e.close}}`
}

function A({members: e}, t) { // A = indexOfName, e = members, t = name
  var n; // n = _a
  let i = e.length - 1; // i = index, e = members
  for (;i >= 0 && ((n = e[i]) == null ? void 0 : n.name) !== t; ) i--; // i = index, n = _a, e = members, t = name
  return i
}

// src/edit/record-order.ts
// src/edit/records.ts
var L = [ "needs", "programs" ], M = [ "vocabularies", "series", ...L ], T = [ "terms" ]; // L = LISTS, M = PAGE_COLLECTIONS, T = VOCABULARY_COLLECTIONS

function E({length: e, 0: t}) { // E = collectionsOf, e = length, t = first
  return e === 0 ? M : e === 2 && t === "vocabularies" ? T : []
}

function I([e]) { // I = isInList, e = first
  return L.includes(e)
}

function P(e) { // P = openPage, e = text
  let t = e.trim() || "{}", n = Math.max(e.indexOf(t), 0); // t = json, e = text, n = start
  return k($(t)) ? {
    name: null,
    head: e.slice(0, n),
    value: t,
    tail: e.slice(n + t.length)
  } : null
}

function R({head: e, value: t, tail: n}) { // R = writePage, e = head, t = value, n = tail
  return e + j(t) + n
}

function D(e) { // D = valueOf, e = member
  return e && JSON.parse(j(e.value))
}

function B(e, t) { // B = openAs, e = isList, t = member
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
      let e = O(D(i), "id"); // e = id, O = fieldOf, D = valueOf, i = item
      i.name = typeof e == "string" && !n.has(e) ? e : null, n.add(e)
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value
}

function F(e) { // F = openObject, e = member
  return B(!1, e)
}

function N(e, t) { // N = memberOf, e = branch, t = name
  return e ? e.members[A(e, t)] : void 0
}

function W(e, t) { // W = openRecords, e = owner, t = collection
  let n = N(F(e), t[t.length - 1]); // n = member, N = memberOf, F = openObject, e = owner, t = collection
  return n ? B(I(t), n) : null
}

function z(e, t) { // z = findRecord, e = page, t = path
  let n = e; // n = found, e = page
  for (let e = 0; n && e < t.length; e += 2) n = N(W(n, t.slice(0, e + 1)), t[e + 1]); // e = depth, n = found, t = path, N = memberOf, W = openRecords
  return n
}

function q(e) { // q = byId, e = records
  return new Map((e ? e.members : []).filter(({name: e}) => e !== null).map(e => [ e.name, e ]))
}

// src/edit/compare-pages.ts
function U(e, t, n, i) { // U = compareCollections, e = path, t = before, n = after, i = visit
  let r = q(t), l = q(n), s = function(e, t) { // r = old, q = byId, t = after, l = now, n = after, s = moved, e = before
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
      value: D(t),
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
      value: D(t),
      after: o
    }), a.insert(n, o)), o = n
  }), l.forEach((t, n) => J([ ...e, n ], r.get(n) || t, t, i))
}

function J(e, t, n, i) { // J = compareRecords, e = path, t = before, n = after, i = visit
  if (j(t.value) === j(n.value)) return;
  let r = [], l = []; // r = names, l = compareInside
  for (let s of E(e)) { // s = name, E = collectionsOf, e = path
    let a = [ ...e, s ], o = W(t, a), d = W(n, a); // a = collection, e = path, s = name, o = old, W = openRecords, t = before, d = now, n = after
    o && d && (r.push(s), l.push(() => U(a, o, d, i)))
  }
  C(e, [], D(t), D(n), i, r), l.forEach(e => e())
}

function H(e, t) { // H = comparePages, e = before, t = after
  let n = P(e), i = P(t); // n = old, P = openPage, e = before, i = now, t = after
  if (!n || !i) return null;
  let r = []; // r = changes
  return J([], n, i, e => r.push(e)), r
}

// src/edit/wiki-json.ts
var K = /[<>&\u2028\u2029]/g, V = { // K = ESCAPED, V = WIKI_STYLE
  lineBreak: "\n",
  indent: "\t"
};

function Y({lineBreak: e, indent: t}, n) { // Y = newLine, e = lineBreak, t = indent, n = depth
  return t && e + t.repeat(n)
}

function G(e, t = V, n = 0) { // G = toJson, e = value, t = style, V = WIKI_STYLE, n = depth
  return JSON.stringify(e, null, t.indent).replace(/\n/g, Y(t, n)).replace(K, e => `\\u${`000${e.charCodeAt(0).toString(16).toUpperCase()}`.slice(-4)}`)
}

var Q = runtime(47); // Q = createMessages

var X = runtime(55); // X = showLoadFailure

var Z = runtime(56); // Z = showNotice

var ee = runtime(41); // ee = directionOf

// src/page/tool-box.ts
var te = runtime(77); // te = VERSION

var ne = runtime(99); // ne = Heading

var ie = runtime(85); // ie = PROGRAM_FIELDS

// src/edit/form/labelled.ts
var re = [ "label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include" ]; // re = LIST_FIELDS

var le = runtime(65); // le = parseDate

var se = runtime(90), ae = runtime(91); // se = isStatus, ae = STATUSES

// src/views/editor/language-name.ts
function oe({languages: e, format: t}, n) { // oe = languageName, e = languages, t = format, n = code
  return e.get(n) || t.language(n)
}

// src/views/editor/describe.ts
var de = [ "start", "end", "until", "reviewed" ], ue = [ "language", "interpreted" ], ce = [ "partOf", "followedBy" ], fe = [ "label", "until" ]; // de = DATES, ue = LANGUAGES, ce = PROGRAMS, fe = PARTS

function ge({msg: e, labels: t}, n) { // ge = fieldLabel, e = msg, t = labels, n = name
  return function(e) {
    return ie.includes(e) || re.includes(e)
  }(n) ? e(`edit-field-${n}`) : t.facet(n).text
}

function me(e, [t = "", ...n]) { // me = pathLabel, e = context, t = name, n = rest
  let i = n.map(n => fe.includes(n) ? e.msg(`edit-part-${n}`) : n === "page" || n === "url" ? e.msg("edit-part-link") : n === "minutes" ? "" : t === "terms" ? e.labels.facet(n).text : oe(e, n)).filter(Boolean); // i = inside, n = step, fe = PARTS, e = context, t = name, oe = languageName
  return i.length ? e.msg("edit-field-in", ge(e, t), i.join(", ")) : ge(e, t)
}

function pe({labels: e}, t, n) { // pe = titleText, e = labels, t = title, n = id
  return typeof t == "string" ? t : k(t) && e.pick(new Map(Object.entries(t).map(([e, t]) => [ e, String(t) ]))).text || n
}

function he(e, [t = "", ...n], i) { // he = describeValue, e = context, t = name, n = rest, i = value
  var r, l, s; // r = _a, l = _b, s = _c
  let {msg: a, labels: o, format: d, list: u} = e, c = n.length ? n[n.length - 1] : t; // a = msg, o = labels, d = format, u = list, e = context, c = last, n = rest, t = name
  if (i === void 0 || i === "" || i === null) return a("edit-none");
  if (t === "terms" && n.length) return he(e, n, i);
  if (Array.isArray(i)) return c === "minutes" ? i.join("\u2013") : i.map(i => he(e, [ t, ...n ], i)).join("; ");
  if (k(i)) {
    let n = (r = i.page) != null ? r : i.url, l = [ i.start, i.end ].filter(Boolean).join(" \u2013 "); // n = link, r = _a, i = value, l = time
    return t === "materials" || t === "join" || t === "dates" ? [ l, i.label === void 0 ? "" : he(e, [ "title" ], i.label), n, i.until ].filter(Boolean).join(", ") : t === "terms" ? Object.entries(i).map(([t, n]) => `${o.facet(t).text}: ${he(e, [ t ], n)}`).join("; ") : Object.entries(i).map(([n, i]) => n === "minutes" ? he(e, [ t, n ], i) : `${oe(e, n)}: ${he(e, [ t, n ], i)}`).join("; ")
  }
  if (typeof i != "string") return JSON.stringify(i);
  if (de.includes(c)) {
    let e = le(i); // e = date, le = parseDate, i = value
    return e ? d.date(e) : i
  }
  if (ce.includes(t)) {
    let e = u.series.get(i), t = u.programs.find(({id: e}) => e === i); // e = id, u = list, i = value, t = program
    return e || t ? o.pick((s = (l = e || t) == null ? void 0 : l.title) != null ? s : i).text : i
  }
  return ue.includes(t) ? oe(e, i) : t === "status" && se(i) ? o.status(i) : u.vocabularies.has(t) ? o.term(t, i).text : i
}

function ve(e, t, n) { // ve = recordText, e = context, t = record, n = title
  var i; // i = _a
  return pe(e, n, (i = t[t.length - 1]) != null ? i : e.title)
}

// src/edit/difference.ts
function be(e, t) { // be = changeKey, e = record, t = field
  return JSON.stringify([ e, t ])
}

var xe = { // xe = KINDS
  add: "added",
  remove: "removed",
  edit: "changed",
  move: "moved"
};

function ye(e, t) { // ye = titleIn, e = page, t = record
  let n = t.length ? D(z(e, t)) : void 0, i = O(n, "title"); // n = value, t = record, D = valueOf, z = findRecord, e = page, i = title, O = fieldOf
  return i === void 0 ? O(n, "label") : i
}

function ke(e, t) { // ke = rowsOf, e = value, t = isAdded
  return k(e) ? Object.keys(e).filter(e => e !== "id").map(n => ({
    field: [ n ],
    from: t ? void 0 : e[n],
    to: t ? e[n] : void 0
  })) : [ {
    field: [],
    from: t ? void 0 : e,
    to: t ? e : void 0
  } ]
}

function we(e, t) { // we = differencesBetween, e = before, t = after
  let [n, i] = [ e, t ].map(P), r = H(e, t); // n = old, i = now, e = before, t = after, P = openPage, r = changes, H = comparePages
  if (!n || !i || !r) return null;
  let l = e => { // l = titleOf, e = record
    var t; // t = _a
    return (t = ye(i, e)) != null ? t : ye(n, e)
  }, s = (e, t) => { // s = titleOfNeighbour, e = record, t = id
    var n; // n = _a
    return t === null ? null : (n = l([ ...e.slice(0, -1), t ])) != null ? n : t
  }, o = [], d = new Map, u = ({kind: e, record: t}, n, i) => { // o = differences, d = edited, u = add, n = rows, i = moved
    o.push(a({
      record: t,
      kind: xe[e],
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
        let {field: n, from: i, to: r} = e, l = d.get(t) || []; // n = field, i = from, r = to, e = change, l = rows, d = edited, t = name
        l.push({
          field: n,
          from: i,
          to: r
        }), l.length === 1 && (d.set(t, l), u(e, l));
        break
      }

     case "move":
      u(e, [], {
        from: s(e.record, e.from),
        to: s(e.record, e.to)
      });
      break;

     default:
      u(e, ke(e.value, e.kind === "add"))
    }
  }
  return o
}

// src/views/editor/difference-rows.tsx
function $e({context: e, difference: {record: t, kind: n, rows: i, moved: r}, nameOf: l = e => e}) { // $e = DifferenceRows, e = text, t = record, n = kind, i = rows, r = moved
  return v("dl", {
    class: "program-explorer__differences"
  }, r && v("dd", null, r.to === null ? e.msg("edit-first") : e.msg("edit-after", pe(e, r.to, ""))), (function([e], t) {
    return e === "programs" || t === "changed"
  }(t, n) ? i : []).map(({field: t, from: i, to: r}) => v("div", {
    key: t.join("/"),
    class: "program-explorer__difference"
  }, v("dt", null, l(me(e, t), t)), v("dd", null, n === "added" ? v("ins", {
    dir: "auto"
  }, he(e, t, r)) : [ v("del", {
    dir: "auto"
  }, he(e, t, i)), ` ${e.msg("edit-arrow")} `, v("ins", {
    dir: "auto"
  }, he(e, t, r)) ]))))
}

// src/views/editor/keys.ts
// src/views/editor/inputs.tsx
var Oe = "-errors"; // Oe = ERRORS

function _e(e) { // _e = isWrong, e = described
  return !!(e && e.endsWith(Oe))
}

function Ce({id: e, value: t, name: n, described: i, onInput: r, lang: l, dir: s = "auto", isLong: o = !1, size: d = "full", isReadOnly: u = !1}) { // Ce = TextInput, e = id, t = value, n = name, i = described, r = onInput, l = lang, s = dir, o = isLong, d = size, u = isReadOnly
  let c = { // c = common
    id: e,
    lang: l,
    dir: s,
    value: typeof t == "string" || typeof t == "number" ? String(t) : "",
    readOnly: u,
    autocomplete: "off",
    "aria-label": n,
    "aria-describedby": i,
    "aria-invalid": _e(i),
    onInput: e => r(e.currentTarget.value)
  };
  return o ? v("div", {
    class: "cdx-text-area"
  }, v("textarea", a({
    class: "cdx-text-area__textarea",
    rows: 3
  }, c))) : v("div", {
    class: `cdx-text-input program-explorer__input--${d}` // d = size
  }, v("input", a({
    class: "cdx-text-input__input",
    type: "text"
  }, c)))
}

var Se = { // Se = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function je({text: e, onClick: t, id: n, name: i, kind: r = "normal", isOff: l = !1}) { // je = Button, e = text, t = onClick, n = id, i = name, r = kind, l = isOff
  return v("button", {
    type: "button",
    class: `cdx-button ${Se[r]}`, // Se = KINDS, r = kind
    id: n,
    "aria-label": i,
    disabled: l,
    "aria-keyshortcuts": r === "primary" && n ? "Control+Enter" : void 0,
    onClick: t
  }, e)
}

function Ae({id: e, value: t, options: n, onChange: i, name: r, described: l}) { // Ae = Choice, e = id, t = value, n = options, i = onChange, r = name, l = described
  return v("select", {
    class: "cdx-select",
    id: e,
    value: t,
    "aria-label": r,
    "aria-describedby": l,
    onChange: e => i(e.currentTarget.value)
  }, n.map(([e, n]) => v("option", {
    key: e,
    value: e,
    selected: e === t
  }, n)))
}

function Le({id: e, text: t, isChecked: n, onChange: i}) { // Le = Checkbox, e = id, t = text, n = isChecked, i = onChange
  return v("div", {
    class: "cdx-checkbox"
  }, v("div", {
    class: "cdx-checkbox__wrapper"
  }, v("input", {
    class: "cdx-checkbox__input",
    type: "checkbox",
    id: e,
    checked: n,
    onChange: e => i(e.currentTarget.checked)
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

// src/views/editor/differences.tsx
function Me({view: {context: {idPrefix: e}, state: {given: t, suggestion: n, leftOut: i}, actions: r}, text: l, change: s}) { // Me = Name, e = idPrefix, t = given, n = suggestion, i = leftOut, r = actions, l = text, s = change
  return (t || n) && s ? v(Le, {
    id: `${e}-${s}`,
    text: l,
    isChecked: !i.has(s),
    onChange: () => r.toggle(s)
  }) : v("span", null, l)
}

// src/edit/form/fields.ts
var Te = [ "about", "when", "who", "join", "size", "materials", "related", "record" ], Ee = [ { // Te = GROUPS, Ee = FIELDS
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

function Ie(e) { // Ie = isFieldName, e = name
  return Ee.some(t => t.name === e)
}

var Pe = runtime(82), Re = runtime(83); // Pe = ID, Re = LANGUAGE

// src/views/editor/combobox.tsx
var De = class extends m { // De = Combobox, m = Component
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
    this.list = p();
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
    return v("div", {
      class: "program-explorer__combobox"
    }, v("div", {
      class: "cdx-text-input" + (r ? " cdx-text-input--status-error" : "") // r = isWrong
    }, v("input", {
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
    })), f && v("ul", {
      class: "program-explorer__choices",
      role: "listbox",
      id: `${e}-options`,
      "aria-label": n,
      "aria-multiselectable": l || void 0,
      ref: this.list
    }, c.map((e, t) => v("li", {
      key: e.value,
      id: g(t),
      role: "option",
      dir: "auto",
      "aria-selected": l ? !!e.isChosen : t === o,
      class: t === o ? "program-explorer__active" : void 0, // t = index, o = active
      onMouseDown: e => e.preventDefault(),
      onClick: () => this.choose(e)
    }, e.text))), v("div", {
      role: "status"
    }, a && v("span", {
      class: "program-explorer__unseen"
    }, t("edit-options", c.length)), u && v("span", {
      id: `${e}-unknown`,
      class: "program-explorer__editor-error"
    }, t("edit-not-chosen", u))))
  }
};

// src/views/editor/find-options.ts
function Be(e) { // Be = fold, e = text
  return e.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim()
}

function Fe(e, t) { // Fe = findOptions, e = options, t = text
  let n = Be(t), i = e.filter(({text: e, value: t, words: i = ""}) => Be(`${e} ${t} ${i}`).includes(n)), r = ({text: e}) => Be(e).startsWith(n); // n = searched, Be = fold, t = value, i = words, e = name, r = begins
  return [ ...i.filter(r), ...i.filter(e => !r(e)) ]
}

// src/views/editor/choose-controls.tsx
function Ne(e) { // Ne = listOf, e = value
  return Array.isArray(e) ? e : e === void 0 || e === "" ? [] : [ e ]
}

function We({view: {context: {msg: e}, actions: t}, id: n, label: i, value: r, described: l, onChange: s, options: d, ask: u, nameOf: c, isSingle: f = !1, create: g}) { // We = Picker, e = msg, t = actions, n = id, i = label, r = value, l = described, s = onChange, d = options, u = ask, f = isSingle
  let m = Ne(r).map(String), p = e => s(f ? e[e.length - 1] : e); // m = chosen, Ne = listOf, r = value, p = set, e = values, s = onChange, f = isSingle
  return v("div", null, m.length > 0 && v("ul", {
    class: "program-explorer__chosen",
    role: "list"
  }, m.map(i => v("li", {
    key: i
  }, v("bdi", null, c(i)), " ", v(je, {
    kind: "quiet",
    text: "\xd7",
    name: e("edit-remove-of", c(i)),
    onClick: () => {
      t.focus(n), p(m.filter(e => e !== i))
    }
  })))), v(De, o(a({
    id: n,
    msg: e,
    name: i,
    described: l,
    options: t => { // t = text
      let n = d(t).map(e => o(a({}, e), { // n = found, d = options, t = text, e = option, o = __spreadProps, a = __spreadValues
        isChosen: m.includes(e.value)
      })), i = t.trim();
      return g && i && !function(e, t) {
        return e.some(({text: e}) => Be(e) === Be(t))
      }(n, i) ? [ ...n, {
        value: "+" + i,
        text: e("edit-new-term", i),
        isNew: !0
      } ] : n
    },
    isMultiple: !f
  }, u && {
    ask: u
  }), {
    onChoose: e => { // e = one
      g && e.startsWith("+") ? g(e.slice(1)) : p(m.includes(e) ? m.filter(t => t !== e) : [ ...m, e ])
    }
  })))
}

function ze(e) { // ze = TermsControl, e = props
  var t, n; // t = _a, n = _b
  let {view: {context: {labels: i, list: r, mayAddTerms: l}, actions: s, state: {newTerms: d}}, vocabulary: u, isFixed: c = !l} = e, f = Array.from((n = (t = r.vocabularies.get(u)) == null ? void 0 : t.terms.values()) != null ? n : [], ({id: e, aliases: t}) => [ e, t.join(" ") ]).concat(d.filter(e => e.vocabulary === u).map(({id: e}) => [ e, "" ])), g = e => i.term(u, e).text, m = f.map(([e, t]) => ({ // i = labels, r = list, l = mayAddTerms, s = actions, d = newTerms, u = vocabulary, c = isFixed, e = value, f = terms, n = _b, t = words, g = nameOf, m = options
    value: e,
    words: t,
    text: g(e)
  }));
  return v(We, a(o(a({}, e), {
    nameOf: g,
    options: e => Fe(m, e)
  }), !c && {
    create: e => s.addTerm(u, e)
  }))
}

function qe({languages: e}, t) { // qe = languageOptions, e = languages, t = text
  let n = Array.from(e, ([e, t]) => ({ // n = options, e = value, t = name
    value: e,
    text: t
  })), i = t.trim().toLowerCase(), r = Fe(n, t);
  return !r.length && Re.test(i) && /^[a-z]{2,3}(-|$)/.test(i) ? [ {
    value: i,
    text: i
  } ] : r
}

function Ue({context: e, actions: t}) { // Ue = askLanguages, e = context, t = actions
  return n => u(null, null, function*() {
    return (yield t.findLanguages(n)).map(t => ({
      value: t,
      text: oe(e, t)
    }))
  })
}

function Je(e) { // Je = ProgramsControl, e = props
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
  return v(We, o(a({}, e), {
    nameOf: e => { // e = one
      var n, i; // n = _a, i = _b
      return (i = (n = t.find(({value: t}) => t === e)) == null ? void 0 : n.text) != null ? i : e
    },
    options: e => Fe(t, e)
  }))
}

var He = runtime(101); // He = isolated

// src/views/editor/problem-text.ts
function Ke(e, {code: t, path: [n]}, i) { // Ke = nameOf, e = context, t = code, n = collection, i = param
  let {msg: r, labels: l} = e; // r = msg, l = labels, e = context
  switch (t) {
   case "missing":
   case "left-out":
    return i === "label" && n === "programs" ? r("edit-part-label") : ge(e, i);

   case "no-first-term":
    return l.facet(i).text;

   case "no-page-language":
    return oe(e, i);

   default:
    return se(i) ? l.status(i) : i
  }
}

// src/views/editor/problem-list.tsx
function Ve({context: e, problem: t}) { // Ve = ProblemWords, e = context, t = problem
  let n = function(e, t) { // n = text, e = context, t = problem
    let {msg: n} = e, {code: i, params: [r = "", ...l], meant: s} = t; // n = msg, e = context, i = code, r = first, l = others, s = meant, t = problem
    if (!function({texts: e}, t) {
      return e.has(`edit-problem-${t}`)
    }(e, i)) return null;
    let a = n(`edit-problem-${i}`, ...[ Ke(e, t, r), ...l ].map(He)); // a = text, n = msg, i = code, Ke = nameOf, e = context, t = problem, r = first, l = others, He = isolated
    return s ? `${a} ${n("edit-problem-meant", He(s))}` : a
  }(e, t);
  return n === null ? v("span", {
    lang: "en",
    dir: "ltr"
  }, `${t.reason} ${t.fix}`) : v("span", null, n)
}

function Ye({context: e, problems: t, id: n}) { // Ye = ProblemList, e = context, t = problems, n = id
  return v("div", {
    id: n,
    class: "program-explorer__editor-problems"
  }, t.map(t => v("p", {
    class: `cdx-message cdx-message--inline cdx-message--${t.severity}` // t = problem
  }, v("span", {
    class: "cdx-message__icon"
  }), v("span", {
    class: "cdx-message__content"
  }, v(Ve, {
    context: e,
    problem: t
  })))))
}

// src/views/editor/text-control.tsx
var Ge = [ "title", "summary", "notice", "duration", "scale", "label", "help" ]; // Ge = TEXTS

function Qe({view: e, label: t, id: n, value: i, described: r, onChange: l, isLong: s = !1}) { // Qe = TextControl, e = view, t = label, n = id, i = value, r = described, l = onChange, s = isLong
  let {context: d, state: u, actions: c} = e, {msg: f, pageLanguage: g, ownLanguage: m, labels: p} = d, h = k(i) ? Object.entries(i) : null, b = h ? h.map(([e]) => e) : [ g ], x = i === void 0 || i === "", y = !x && b.every(p.isForeign), w = x ? [] : function(e) { // d = context, u = state, c = actions, e = record, f = msg, g = pageLanguage, m = ownLanguage, p = labels, h = texts, k = isObject, i = value, b = languages, x = isEmpty, y = isWithoutOwn, w = missing
    return Array.from(new Set(Ge.flatMap(t => { // Ge = TEXTS, t = name
      let n = e[t]; // n = text, e = record, t = name
      return k(n) ? Object.keys(n) : []
    })))
  }(u.record).filter(e => !b.includes(e) && !(y && e === m)), $ = f("edit-add-of", oe(d, m)), O = e => { // u = state, e = code, b = languages, y = isWithoutOwn, m = ownLanguage, $ = addOwn, f = msg, oe = languageName, d = context, O = add
    let t = h ? i : { // t = before, h = texts, i = value
      [g]: i != null ? i : ""
    };
    c.focus(b[0] === e ? n : `${n}-${e}`), l(e in t ? t : o(a({}, t), {
      [e]: ""
    }))
  }, _ = e => b.length > 3 && e !== b[0] && p.isForeign(e), C = b.filter(_), S = e => v("div", {
    class: "program-explorer__translations"
  }, h == null ? void 0 : h.filter(([t]) => e.includes(t)).map(([e, u]) => { // h = texts, t = language, e = language, u = text
    let g = `${t}: ${oe(d, e)}`, m = e === b[0] ? n : `${n}-${e}`; // g = name, t = label, oe = languageName, d = context, e = language, m = inputId, b = languages, n = id
    return v("div", {
      key: e
    }, v("label", {
      class: "program-explorer__translation-label",
      for: m
    }, oe(d, e)), h.length > 1 && v(je, {
      kind: "quiet",
      text: "\xd7",
      name: f("edit-remove-of", g),
      onClick: () => {
        c.focus(`${n}-language`), l(Object.fromEntries(h.filter(([t]) => t !== e)))
      }
    }), v(Ce, {
      id: m,
      value: u,
      name: g,
      lang: e,
      dir: ee(e),
      isLong: s,
      described: r,
      onInput: t => l(o(a({}, i), {
        [e]: t
      }), !0)
    }))
  }));
  return v("div", null, h ? S(b.filter(e => !_(e))) : v(Ce, {
    id: n,
    value: i,
    name: t,
    lang: g,
    isLong: s,
    described: r,
    onInput: e => l(e, !0)
  }), y && v(je, {
    kind: "quiet",
    text: $,
    name: `${$}: ${t}`,
    onClick: () => O(m)
  }), v("details", {
    class: "program-explorer__more-languages"
  }, v("summary", null, w.length ? f("edit-translate-missing", w.length) : f("edit-translate"), C.length > 0 && v("span", {
    class: "program-explorer__editor-help"
  }, `: ${C.map(e => oe(d, e)).join(", ")}`)), w.map(e => v(je, {
    kind: "quiet",
    text: oe(d, e),
    name: f("edit-add-of", `${t}: ${oe(d, e)}`),
    onClick: () => O(e)
  })), v(De, {
    id: `${n}-language`,
    msg: f,
    name: f("edit-language-of", t),
    described: void 0,
    options: e => qe(d, e).filter(({value: e}) => !b.includes(e)),
    ask: Ue(e),
    onChoose: O
  }), C.length > 0 && S(C)))
}

// src/views/editor/page-box.tsx
function Xe({view: {context: {msg: e}, state: {missing: t}, actions: n}, id: i, label: r, value: l, described: s, onInput: a}) { // Xe = PageBox, e = msg, t = missing, n = actions, i = id, r = label, l = value, s = described, a = onInput
  let o = typeof l == "string" ? l : "", d = t.has(o); // o = text, l = value, d = isMissing, t = missing
  return v("div", null, v(De, {
    id: i,
    msg: e,
    name: r,
    text: o,
    isWrong: d || _e(s),
    described: [ d && `${i}-missing`, s ].filter(Boolean).join(" ") || void 0,
    options: () => [],
    ask: e => u(null, null, function*() {
      return (yield n.findPages(e)).map(e => ({
        value: e,
        text: e
      }))
    }),
    onInput: a,
    onChoose: a
  }), v("div", {
    role: "status",
    id: `${i}-missing`
  }, d && v("span", {
    class: "program-explorer__editor-error"
  }, e("edit-page-missing", o))))
}

// src/views/editor/rows.tsx
var Ze = class extends m { // Ze = Rows, m = Component
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
    }, u(t === 0 || t === d ? i : n, t)), f = (t, n, r, l) => v(je, {
      kind: "quiet",
      id: u(r, t),
      text: e(r === "-up" ? "edit-up" : "edit-down"),
      name: e(r === "-up" ? "edit-up-of" : "edit-down-of", i(t)),
      isOff: n < 0 || n > d,
      onClick: () => c(t, n, r, l)
    });
    return v("div", null, r.length > 0 && v("ul", {
      class: "program-explorer__rows",
      role: "list"
    }, r.map((t, l) => v("li", {
      key: this.keys[l],
      class: "program-explorer__editor-row"
    }, v("div", {
      role: "group",
      "aria-label": i(l)
    }, a(t, l, (e, t) => o(r.map((t, n) => n === l ? e : t), t)), v("div", {
      class: "program-explorer__row-buttons"
    }, d > 0 && f(l, l - 1, "-up", "-down"), d > 0 && f(l, l + 1, "-down", "-up"), v(je, {
      kind: "destructive",
      id: u("-remove", l),
      text: e("edit-remove"),
      name: e("edit-remove-of", i(l)),
      onClick: () => this.rearrange(e => e.filter((e, t) => t !== l), d ? u("-remove", Math.min(l, d - 1)) : `${n}-add`)
    })))))), l && v(je, {
      id: `${n}-add`,
      text: s,
      onClick: () => {
        t.focus(`${n}-${r.length}`), o([ ...r, l() ])
      }
    }))
  }
};

// src/views/editor/value-controls.tsx
var et = e => k(e) ? e : {}; // et = fieldsOf, e = value, k = isObject

function tt({view: {context: {msg: e, format: t}}, id: n, value: i, described: r, onChange: l}) { // tt = DateControl, e = msg, t = format, n = id, i = value, r = described, l = onChange
  let s = typeof i == "string" ? i : "", a = le(s), o = s.endsWith("~"), d = o ? s.slice(0, -1) : s; // s = text, i = value, a = found, le = parseDate, o = isApproximate, d = date
  return v("div", {
    class: "program-explorer__date"
  }, v(Ce, {
    id: n,
    value: d,
    size: "short",
    described: r,
    onInput: e => l(e + (o && e ? "~" : ""), !0)
  }), d && v(Le, {
    id: `${n}-about`,
    text: e("edit-approximate"),
    isChecked: o,
    onChange: e => l(d + (e ? "~" : ""))
  }), a && v("p", {
    class: "program-explorer__editor-help"
  }, t.date(a)))
}

function nt({id: e, label: t, children: n}) { // nt = Part, e = id, t = label, n = children
  return v("div", {
    class: "program-explorer__part"
  }, v("label", {
    class: "program-explorer__translation-label",
    for: e
  }, t), n)
}

function it({view: e, id: t, value: n, described: i, onChange: r, parts: l}) { // it = Parts, e = view, t = id, n = value, i = described, r = onChange, l = parts
  let s = et(n), u = s, {page: c, url: f} = u, g = d(u, [ "page", "url" ]), m = e => r(o(a({}, g), { // s = fields, et = fieldsOf, n = value, u = _a, f = url, g = others, d = __objRest, m = changeLink, e = text, r = onChange, o = __spreadProps, a = __spreadValues
    [/^https:/i.test(e) && c === void 0 || f !== void 0 && /^h/i.test(e) ? "url" : "page"]: e
  }), !0);
  return v(h, null, l.map((n, l) => { // v = h, h = Fragment, l = index, n = name
    let d = e.context.msg(`edit-part-${n}`), u = { // d = label, e = view, n = name, u = props
      view: e,
      label: d,
      described: i,
      id: l ? `${t}-${n}` : t,
      value: s[n],
      onChange: (e, t) => r(o(a({}, s), {
        [n]: e
      }), t)
    };
    return v(nt, {
      key: n,
      id: u.id,
      label: d
    }, n === "link" ? v(Xe, o(a({}, u), {
      value: c != null ? c : f,
      onInput: m
    })) : n === "label" ? v(Qe, a({}, u)) : v(Ce, o(a({}, u), {
      size: "short",
      onInput: e => u.onChange(e, !0)
    })))
  }))
}

function rt({view: e, label: t, id: n, value: i, described: r, onChange: l, parts: s, addText: a}) { // rt = ObjectsControl, e = view, t = label, n = id, i = value, r = described, l = onChange, s = parts, a = addText
  return v(Ze, {
    view: e,
    id: n,
    items: Ne(i),
    create: () => ({}),
    addText: a,
    onChange: l,
    nameOf: n => e.context.msg("edit-item", t, n + 1),
    draw: (t, i, l) => v(it, {
      view: e,
      id: `${n}-${i}`,
      value: t,
      described: r,
      onChange: l,
      parts: s
    })
  })
}

function lt({view: e, label: t, id: n, value: i, described: r, onChange: l}) { // lt = LinesControl, e = view, t = label, n = id, i = value, r = described, l = onChange
  let {msg: s} = e.context; // s = msg, e = view
  return v(Ze, {
    view: e,
    id: n,
    items: Ne(i),
    create: () => "",
    onChange: l,
    nameOf: e => s("edit-item", t, e + 1),
    draw: (e, i, l) => v(Ce, {
      id: `${n}-${i}`,
      value: e,
      name: s("edit-item", t, i + 1),
      described: r,
      onInput: e => l(e, !0)
    })
  })
}

// src/views/editor/form.tsx
var st = { // st = CONTROLS
  id: function({view: {state: e}, id: t, value: n, described: i, onChange: r}) {
    return v(Ce, {
      id: t,
      value: n,
      described: i,
      size: "short",
      isReadOnly: e.original !== null,
      onInput: e => r(e, !0)
    })
  },
  text: Qe,
  words: function({id: e, value: t, described: n, onChange: i}) {
    return v(Ce, {
      id: e,
      value: t,
      described: n,
      onInput: e => i(e, !0)
    })
  },
  lines: lt,
  addresses: lt,
  link: function({view: e, label: t, id: n, value: i, described: r, onChange: l}) {
    return v(Xe, {
      view: e,
      id: n,
      label: t,
      value: i,
      described: r,
      onInput: e => l(e, !0)
    })
  },
  join: function(e) {
    return v(it, o(a({}, e), {
      parts: [ "link", "label", "until" ]
    }))
  },
  status: function({view: {context: {msg: e, labels: t}}, id: n, value: i, described: r, onChange: l}) {
    return v(Ae, {
      id: n,
      value: typeof i == "string" ? i : "",
      described: r,
      options: [ [ "", e("edit-status-from-dates") ], ...ae.map(e => [ e, t.status(e) ]) ],
      onChange: e => l(e || void 0)
    })
  },
  date: tt,
  checked: function(e) {
    let {view: {context: {msg: t, today: n}}, value: i, onChange: r} = e; // t = msg, i = value, r = onChange, e = props
    return v("div", null, v(tt, a({}, e)), i !== n && v(je, {
      text: t("edit-today"),
      onClick: () => r(n)
    }))
  },
  dates: function(e) {
    return v(rt, o(a({}, e), {
      parts: [ "start", "end", "label", "link" ],
      addText: e.view.context.msg("edit-add-date")
    }))
  },
  languages: function(e) {
    let {view: t} = e; // t = view, e = props
    return v(We, o(a({}, e), {
      nameOf: e => oe(t.context, e),
      options: e => qe(t.context, e),
      ask: Ue(t)
    }))
  },
  session: function({view: {context: {msg: e}}, id: t, value: n, described: i, onChange: r}) {
    let l = et(n), [s = "", d = ""] = Ne(l.minutes), u = e => typeof e == "string" && /^\d+$/.test(e.trim()) ? Number(e) : e, c = (e, t) => { // l = session, et = fieldsOf, n = value, s = least, d = most, Ne = listOf, u = numberOf, e = first, c = change, t = last
      let n = e === "" && t === "" ? void 0 : [ e, t ].map(u); // n = minutes, e = first, t = last, u = numberOf
      r(o(a({}, l), {
        minutes: n
      }), !0)
    };
    return v(h, null, v(nt, {
      id: t,
      label: e("edit-part-least")
    }, v(Ce, {
      id: t,
      value: s,
      size: "short",
      described: i,
      onInput: e => c(e, d === "" || d === s ? e : d)
    })), v(nt, {
      id: `${t}-most`,
      label: e("edit-part-most")
    }, v(Ce, {
      id: `${t}-most`,
      value: d,
      size: "short",
      described: i,
      onInput: e => c(s, e)
    })))
  },
  materials: function(e) {
    return v(rt, o(a({}, e), {
      parts: [ "label", "link" ],
      addText: e.view.context.msg("edit-add-material")
    }))
  },
  program: function(e) {
    return v(Je, o(a({}, e), {
      isSingle: !0
    }))
  },
  programs: Je
}, at = [ "id", "words", "link", "status", "date", "checked" ];

function ot({view: e, field: {name: t, control: n}}) { // ot = Field, e = view, t = name, n = control
  var i; // i = _a
  let {context: r, state: l, actions: s} = e, {msg: d, idPrefix: u, labels: c, list: f, more: g} = r, m = `${u}-${t}`, p = ge(r, t), h = (i = f.vocabularies.get(t)) == null ? void 0 : i.help, b = Ie(t) ? g && d(`edit-help-${t}`) : h && c.pick(h).text, x = function({state: {problems: e}, context: {fields: t}}, n) { // r = context, l = state, s = actions, e = problems, d = msg, u = idPrefix, c = labels, f = list, g = more, m = id, t = fields, p = label, ge = fieldLabel, h = help, i = _a, b = helpText, Ie = isFieldName, x = problems, n = name
    return e.filter(({path: [, , e]}) => e === n || n === "title" && t.every(t => t.name !== e))
  }(e, t), y = m + (x.some(({severity: e}) => e === "error") ? Oe : "-problems"), k = [ b && `${m}-help`, x.length && y ].filter(Boolean).join(" ") || void 0, w = {
    view: e,
    label: p,
    id: m,
    described: k,
    value: l.record[t],
    onChange: (e, n) => s.change(t, e, n)
  }, $ = n === "terms" || n === "long-text" ? null : st[n], O = at.includes(n), _ = [ b && v("p", {
    class: "program-explorer__editor-help",
    id: `${m}-help`
  }, b), n === "terms" ? v(ze, o(a({}, w), {
    vocabulary: t
  })) : $ ? v($, a({}, w)) : v(Qe, o(a({}, w), {
    isLong: !0
  })), v(Ye, {
    id: y,
    context: r,
    problems: x
  }), g && v(g.Meant, {
    view: e,
    problems: x
  }) ];
  return O ? v("div", {
    class: "program-explorer__editor-field"
  }, v("label", {
    class: "program-explorer__editor-label",
    for: m
  }, p), _) : v("fieldset", {
    class: "program-explorer__editor-field"
  }, v("legend", {
    class: "program-explorer__editor-label"
  }, p), _)
}

function dt({view: e}) { // dt = Form, e = view
  let {context: {fields: t, msg: n, idPrefix: i, more: r}, state: {only: l}, actions: s} = e, a = l.length ? t.filter(({name: e}) => l.includes(e)) : t; // t = fields, n = msg, i = idPrefix, r = more, l = only, s = actions, e = name, a = shown
  return v("div", null, Te.filter(e => a.some(t => t.group === e)).map(t => v("div", {
    key: t,
    role: "group",
    "aria-labelledby": `${i}-group-${t}`
  }, v("p", {
    class: "program-explorer__editor-group",
    id: `${i}-group-${t}`
  }, n(`edit-group-${t}`)), a.filter(e => e.group === t).map(t => v(ot, {
    key: t.name,
    view: e,
    field: t
  })), t === "record" && r && v(r.Position, {
    view: e
  }))), l.length > 0 && v(je, {
    text: n("edit-show-all"),
    onClick: s.showAll
  }))
}

// src/views/editor/editor.tsx
function ut({context: {msg: e, urlOf: t}}) { // ut = LogIn, e = msg, t = urlOf
  return v("a", {
    href: t("Special:UserLogin"),
    target: "_blank",
    rel: "noopener"
  }, e("edit-log-in"))
}

function ct({view: {context: e, state: {trouble: t}}}) { // ct = TroubleMessage, e = context, t = trouble
  let {msg: n, urlOf: i, title: r} = e, l = (t == null ? void 0 : t.kind) === "failed" && t.failure === "warning" || (t == null ? void 0 : t.kind) === "storage" || (t == null ? void 0 : t.kind) === "stale"; // n = msg, i = urlOf, r = title, e = context, l = isWarning, t = trouble
  return v("div", {
    role: "alert"
  }, t && v("div", {
    class: "cdx-message cdx-message--block cdx-message--" + (l ? "warning" : "error") // l = isWarning
  }, v("span", {
    class: "cdx-message__icon"
  }), v("div", {
    class: "cdx-message__content"
  }, v("p", null, n(t.kind === "failed" ? `edit-failed-${t.failure}` : `edit-failed-${t.kind}`)), t.kind === "failed" && t.words && v("p", null, t.words), t.kind === "failed" && (t.failure === "session" || t.failure === "captcha") && v("p", null, v(ut, {
    context: e
  })), (t.kind === "elsewhere" || t.kind === "unreadable") && v("p", null, v("a", {
    href: i(r, {
      action: "edit"
    })
  }, r)))))
}

function ft({view: {context: {msg: e}, state: {past: t, original: n, record: i, isLists: r}, actions: l}}) { // ft = ProgramButtons, e = msg, t = past, n = original, i = record, r = isLists, l = actions
  return n && !r ? v("div", {
    class: "program-explorer__editor-buttons"
  }, i.status !== "past" && v(je, {
    text: e("edit-ended"),
    onClick: l.retire
  }), t.length === 0 && v(je, {
    text: e("edit-duplicate"),
    onClick: l.duplicate
  }), v(je, {
    kind: "destructive",
    text: e("edit-delete"),
    onClick: l.remove
  })) : null
}

function gt({view: e}) { // gt = Json, e = view
  let {context: {msg: t, more: n}, actions: i} = e; // t = msg, n = more, i = actions, e = view
  return v("details", {
    class: "program-explorer__editor-json",
    onToggle: () => {
      n || i.loadMore()
    }
  }, v("summary", null, t("edit-json")), n && v(n.RawRecord, {
    view: e
  }))
}

var mt = { // mt = STEPS
  suggestions: function({view: e}) {
    let {context: {msg: t, more: n}, actions: i} = e; // t = msg, n = more, i = actions, e = view
    return v("div", null, n && v(n.Suggestions, {
      view: e,
      isOpen: !0
    }), v(je, {
      text: t("edit-close"),
      onClick: i.close
    }))
  },
  form: function({view: e}) {
    let {context: {msg: t, idPrefix: n, mayAddTerms: i, more: r, lists: l}, state: {past: s, future: a, isLists: o, isOutdated: d, isSuggestion: u, isBusy: c}, actions: f} = e; // t = msg, n = idPrefix, i = mayAddTerms, r = more, l = lists, s = past, a = future, o = isLists, d = isOutdated, u = isSuggestion, c = isBusy, f = actions, e = view
    return v("div", null, d && v("p", {
      role: "status",
      class: "program-explorer__editor-help"
    }, t("edit-outdated")), r && s.length === 0 && v(r.Suggestions, {
      view: e
    }), v(ft, {
      view: e
    }), o && l ? v(l.ListsForm, {
      view: e
    }) : v(dt, {
      view: e
    }), v(gt, {
      view: e
    }), i && !o && !u && v("p", {
      onPointerEnter: f.prepareLists,
      onFocusIn: f.prepareLists
    }, v(je, {
      kind: "quiet",
      text: t(c ? "edit-lists-loading" : "edit-lists"),
      onClick: () => {
        f.editLists()
      }
    })), v("div", {
      class: "program-explorer__editor-buttons program-explorer__editor-buttons--last"
    }, v(je, {
      kind: "primary",
      id: `${n}-review`,
      text: t("edit-review"),
      onClick: f.review
    }), v(je, {
      text: t("edit-undo"),
      isOff: s.length === 0,
      onClick: f.undo
    }), v(je, {
      text: t("edit-redo"),
      isOff: a.length === 0,
      onClick: f.redo
    }), v(je, {
      kind: "quiet",
      text: t("edit-cancel"),
      onClick: f.cancel
    })))
  },
  review: function({view: e}) {
    let {context: t, state: {differences: n, summary: i, isBusy: r, isSuggestion: l, captcha: s, captchaAnswer: a, problems: o, trouble: d, given: u, leftOut: c, suggestion: f, reply: g, isRemoved: m}, actions: p} = e, {msg: h, idPrefix: b} = t, x = n.length > 0 && n.every(e => function({record: e, kind: t, rows: n}) { // t = kind, n = rows, i = summary, r = isBusy, l = isSuggestion, s = captcha, a = captchaAnswer, o = problems, d = trouble, u = given, c = leftOut, f = suggestion, g = reply, m = isRemoved, p = actions, e = record, h = msg, b = idPrefix, x = isLeftOut
      return t === "changed" ? n.map(({field: t}) => be(e, t)) : [ be(e, null) ]
    }(e).every(e => c.has(e))), y = n.length > 0 || f !== null && !d, k = (d == null ? void 0 : d.kind) === "failed" && d.failure === "warning";
    return v("div", null, n.length === 0 && v("p", null, h("edit-no-changes")), n.map(n => { // v = h, n = difference, h = msg
      let {record: i, kind: r, title: l} = n; // i = record, r = kind, l = title, n = difference
      return v("div", {
        key: `${r}/${i.join("/")}`
      }, v("div", {
        class: "program-explorer__editor-group"
      }, v(Me, {
        view: e,
        change: r === "changed" ? null : be(i, null),
        text: h(`edit-kind-${r}`, ve(t, i, l))
      })), v($e, {
        context: t,
        difference: n,
        nameOf: (t, n) => v(Me, {
          view: e,
          change: r === "changed" ? be(i, n) : null,
          text: t
        })
      }))
    }), o.length > 0 && v("p", {
      class: "program-explorer__editor-help"
    }, h("edit-has-problems", o.length)), n.length > 0 && v("div", {
      class: "program-explorer__editor-field"
    }, v("label", {
      class: "program-explorer__editor-label",
      for: `${b}-summary-of-edit`
    }, h(l ? "edit-reason" : "edit-summary")), v("p", {
      class: "program-explorer__editor-help",
      id: `${b}-summary-help`
    }, h(l ? "edit-reason-help" : "edit-summary-help")), v(Ce, {
      id: `${b}-summary-of-edit`,
      value: i,
      isLong: l,
      described: `${b}-summary-help`,
      onInput: p.setSummary
    })), f && v("div", {
      class: "program-explorer__editor-field"
    }, v("label", {
      class: "program-explorer__editor-label",
      for: `${b}-reply`
    }, h("edit-reply")), v(Ce, {
      id: `${b}-reply`,
      value: g,
      described: void 0,
      onInput: p.setReply
    })), s && v("div", {
      class: "program-explorer__editor-field"
    }, v("label", {
      class: "program-explorer__editor-label",
      for: `${b}-captcha`
    }, s.question || h("edit-captcha-image")), v("p", {
      class: "program-explorer__editor-help",
      id: `${b}-captcha-help`
    }, h("edit-captcha-help")), s.image && v("img", {
      src: s.image,
      alt: ""
    }), v(Ce, {
      id: `${b}-captcha`,
      value: a,
      size: "short",
      described: `${b}-captcha-help`,
      onInput: p.answerCaptcha
    })), v("div", {
      class: "program-explorer__editor-buttons"
    }, y && v(je, {
      kind: "primary",
      id: `${b}-publish`,
      text: h(r ? "edit-saving" : k ? "edit-save-anyway" : l ? "edit-suggest" : "edit-save"),
      isOff: r || x,
      onClick: () => {
        p.save()
      }
    }), f && v(je, {
      kind: "destructive",
      text: h("edit-suggestion-decline"),
      isOff: r || !g.trim(),
      onClick: () => {
        p.decline()
      }
    }), m && v(je, {
      text: h("edit-undo"),
      isOff: r,
      onClick: p.undo
    }), (f || !u) && v(je, {
      text: h("edit-back"),
      isOff: r,
      onClick: p.back
    }), v(je, {
      kind: "quiet",
      text: h("edit-cancel"),
      isOff: r,
      onClick: p.cancel
    })))
  },
  conflicts: function({view: e}) {
    let {more: t} = e.context; // t = more, e = view
    return t && v(t.Conflicts, {
      view: e
    })
  },
  saved: function({view: e}) {
    let {context: {msg: t, urlOf: n, title: i, list: r, more: l}, state: {saved: s, isSuggestion: a}, actions: o} = e; // t = msg, n = urlOf, i = title, r = list, l = more, s = saved, a = isSuggestion, o = actions, e = view
    return v("div", {
      class: "cdx-message cdx-message--block cdx-message--success",
      role: "status"
    }, v("span", {
      class: "cdx-message__icon"
    }), v("div", {
      class: "cdx-message__content"
    }, v("p", null, t(a ? "edit-suggested" : s ? "edit-saved" : "edit-unchanged")), a && r.talk && v("p", null, v("a", {
      href: n(r.talk)
    }, r.talk)), s && s.before > 0 && v("p", null, v("a", {
      href: n(i, {
        diff: String(s.revision),
        oldid: String(s.before)
      })
    }, t("edit-see-difference"))), l && v(l.Suggestions, {
      view: e
    }), v(je, {
      kind: "primary",
      text: t("edit-close"),
      onClick: o.close
    })))
  }
};

function pt({view: e}) { // pt = Editor, e = view
  let {context: t, state: {step: n, original: i, record: r, isLists: l, isSuggestion: s, publicAs: a, trouble: o}} = e, {msg: d, level: u, idPrefix: c} = t, f = n === "loading" ? null : mt[n], g = (o == null ? void 0 : o.kind) === "failed" && o.failure === "nowhere", m = n === "form" || n === "review"; // t = context, n = step, i = original, r = record, l = isLists, s = isSuggestion, a = publicAs, o = trouble, e = view, d = msg, u = level, c = idPrefix, f = Shown, mt = STEPS, g = isRefused, m = isBeforeSaving
  return v("section", {
    class: "program-explorer__editor",
    "aria-labelledby": `${c}-heading`,
    onKeyDown: e => function(e, t) {
      var n, i; // n = _a, i = _b
      e.key === "Enter" && (e.ctrlKey || e.metaKey) && !e.isComposing && (e.preventDefault(), 
      (n = document.activeElement) == null || n.blur(), (i = document.getElementById(t)) == null || i.click())
    }(e, `${c}-${n === "form" ? "review" : "publish"}`)
  }, v(ne, {
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
      return l ? d("edit-suggestion", o.map(t => ve(e, t.record, t.title)).join(", ")) : s ? d("edit-create") : r ? d("edit-lists") : n ? d("edit-title", pe(e, n.title, String(i.id))) : d("edit-add-program")
    }
  }(e)), t.more && v(t.more.Drafts, {
    view: e
  }), m && v("p", {
    class: "program-explorer__editor-help"
  }, d("edit-preview")), n === "form" && i && !l && v("p", null, v("a", {
    href: `#programs?program=${encodeURIComponent(String(r.id))}`
  }, d("edit-see-card"))), m && a !== "account" && v("p", {
    class: "program-explorer__editor-help"
  }, g || d(`edit-public-${a}`), " ", v(ut, {
    context: t
  })), m && s && v("p", {
    class: "program-explorer__editor-help"
  }, d("edit-suggestion-help")), v(ct, {
    view: e
  }), f ? v(f, {
    view: e
  }) : v(je, {
    text: d("edit-close"),
    onClick: e.actions.close
  }))
}

var ht = runtime(87); // ht = dataPageSchema

// src/edit/field-order.ts
function vt(e, t) { // vt = inside, e = node, t = name
  let {entries: n, value: i, item: r} = e || {}, l = n ? O(n, t) : i || r; // n = entries, i = value, r = item, e = node, l = found, O = fieldOf, t = name
  return l && (l.wrapped || l)
}

function bt(e) { // bt = rankIn, e = path
  var t; // t = _a
  let n = Object.keys(((t = e.reduce(vt, ht)) == null ? void 0 : t.entries) || {}), i = n.includes("language") ? n.indexOf("language") - .5 : n.length; // n = known, t = _a, e = path, vt = inside, ht = dataPageSchema, i = unknown
  return e => n.includes(e) ? n.indexOf(e) : i
}

function xt(e, t, n) { // xt = indexForField, e = path, t = names, n = name
  let i = bt(e); // i = rank, bt = rankIn, e = path
  return t.reduce((e, t, r) => i(t) <= i(n) ? r + 1 : e, 0)
}

function yt(e, t) { // yt = inFieldOrder, e = record, t = fields
  let n = bt(e); // n = rank, bt = rankIn, e = record
  return Object.fromEntries(Object.entries(t).map(([e, t], n) => ({
    name: e,
    value: t,
    index: n
  })).sort((e, t) => n(e.name) - n(t.name) || e.index - t.index).map(({name: e, value: t}) => [ e, t ]))
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
  if (k(e)) {
    let t = Object.entries(e).map(([e, t]) => [ e, wt(t) ]).filter(([, e]) => !kt(e)); // t = one, e = one, wt = withoutEmpty, kt = isEmpty
    return t.length ? Object.fromEntries(t) : void 0
  }
  return e
}

function $t(e, t) { // $t = toRecord, e = original, t = record
  let n = Object.entries(t).map(([t, n]) => [ t, e && _(n, O(e, t)) ? n : wt(n) ]).filter(([, e]) => e !== void 0); // n = value, t = name, e = value, _ = isEqual, O = fieldOf, wt = withoutEmpty
  return Object.fromEntries(n)
}

function Ot(e, t, n) { // Ot = withField, e = record, t = name, n = value
  return o(a({}, e), {
    [t]: n
  })
}

var _t = new Map([ [ "\xdf", "ss" ], [ "\xe6", "ae" ], [ "\xf8", "o" ], [ "\u0153", "oe" ], [ "\u0142", "l" ], [ "\u0111", "d" ], [ "\u0131", "i" ] ]); // _t = LETTERS

function Ct(e, t) { // Ct = idFor, e = title, t = used
  let n = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'\u2019]/g, "").replace(/[^\0-\x7f]/g, e => _t.get(e) || "-").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60).replace(/-$/, ""), i = n || "program"; // n = words, e = letter, _t = LETTERS, i = start
  for (let e = n ? 1 : t.length + 1; ;e++) { // e = number, n = words, t = used
    let n = e === 1 ? i : `${i}-${e}`; // n = id, e = number, i = start
    if (!t.includes(n)) return n
  }
}

// src/edit/apply.ts
function St(e, t, n, i, r, l) { // St = insert, e = branch, t = index, n = name, i = value, r = depth, l = style
  let s = Y(l, r), a = e.isList ? "" : `${G(n)}:${s && " "}`; // s = start, Y = newLine, l = style, r = depth, a = key, e = branch, G = toJson, n = name
  e.members.length || (e.close = Y(l, r - 1)), e.members.splice(t, 0, {
    name: n,
    head: s + a,
    value: G(i, l, r),
    tail: ""
  })
}

function jt(e, t) { // jt = remove, e = branch, t = name
  e.members = e.members.filter(e => e.name !== t), e.members.length || (e.close = "")
}

function At(e, t) { // At = indexAfter, e = branch, t = name
  let n = t === null ? -1 : A(e, t); // n = index, t = name, A = indexOfName, e = branch
  return t === null || n >= 0 ? n + 1 : -1
}

function Lt(e, t, n) { // Lt = applyChange, e = page, t = change, n = style
  let {kind: i, record: r} = t; // i = kind, r = record, t = change
  if (i === "edit") return function(e, {record: t, field: n, from: i, to: r, after: l}, s) {
    let a = n[n.length - 1], o = n.slice(0, -1), d = [ ...t, ...o ], u = z(e, t); // a = name, n = field, o = parents, d = path, t = record, u = found, z = findRecord, e = page
    if (a === void 0) return !u || !t.length || I(t) || !_(D(u), i) || r === void 0 ? !1 : (u.value = G(r, s, d.length), 
    !0);
    let c = o.reduce((e, t) => e && N(F(e), t), u), f = c ? F(c) : null, g = N(f, a); // c = parent, o = parents, e = member, t = key, N = memberOf, F = openObject, u = found, f = branch, g = member, a = name
    if (!f || !_(D(g), i) || I(t) && d.length === t.length && a === "id") return !1;
    if (r === void 0) jt(f, a); else if (g) g.value = G(r, s, d.length + 1); else {
      let e = l === void 0 ? -1 : At(f, l); // e = index, l = after, At = indexAfter, f = branch
      St(f, e < 0 ? xt(d, f.members.map(e => e.name), a) : e, a, r, d.length + 1, s)
    }
    return !0
  }(e, t, n);
  if (!r.length) return !1;
  if (i === "add") return function(e, {record: t, value: n, after: i}, r) {
    let l = t.slice(0, -1), s = t[l.length], a = z(e, l.slice(0, -1)); // l = collection, t = record, s = id, a = owner, z = findRecord, e = page
    if (!a || z(e, t) || I(t) && O(n, "id") !== s) return !1;
    let o = function(e, t, n) { // o = records, e = owner, t = collection, n = style
      let i = t[t.length - 1], r = F(e); // i = name, t = collection, r = fields, F = openObject, e = owner
      if (r && A(r, i) < 0) {
        let e = xt(t.slice(0, -1), r.members.map(e => e.name), i); // e = one, xt = indexForField, t = collection, r = fields, i = name
        St(r, e, i, I(t) ? [] : {}, t.length, n)
      }
      return W(e, t)
    }(a, l, r);
    if (o) {
      let e = At(o, i); // e = index, At = indexAfter, o = records, i = after
      St(o, e < 0 ? o.members.length : e, s, n, t.length, r)
    }
    return !!o
  }(e, t, n);
  let l = z(e, r.slice(0, -2)), s = l ? W(l, r.slice(0, -1)) : null, d = r[r.length - 1], u = N(s, d); // l = owner, z = findRecord, e = page, r = record, s = records, W = openRecords, d = id, u = member, N = memberOf
  return !s || !u || i === "remove" && !_(D(u), t.value) ? !1 : i === "move" ? function(e, t, n) {
    let i = e.members.filter(e => e !== t), r = At(o(a({}, e), { // i = others, e = records, t = member, r = index, At = indexAfter, o = __spreadProps, a = __spreadValues
      members: i
    }), n);
    return r >= 0 && (i.splice(r, 0, t), e.members = i), r >= 0
  }(s, u, t.to) : (jt(s, d), !0)
}

function Mt(e, t) { // Mt = applyChanges, e = text, t = changes
  let n = P(e), i = n && F(n); // n = page, P = openPage, e = text, i = fields, F = openObject
  if (!n || !i) return null;
  let r = function({members: [e]}) { // r = style, e = first
    let [, t, n] = /(\r?\n)([ \t]+)/.exec(e ? e.head : "") || []; // t = lineBreak, n = indent, e = first
    return t && n ? {
      lineBreak: t,
      indent: n
    } : a(a({}, V), e && {
      indent: ""
    })
  }(i), l = t.filter(e => !Lt(n, e, r));
  return {
    text: R(n),
    refused: l
  }
}

// src/edit/edit-newest.ts
function Tt(e, t, n) { // Tt = editNewest, e = editor, t = title, n = edit
  return u(this, null, function*() {
    for (let i = 1; ;i++) { // i = tries
      let r = yield e.read(t), l = r.kind === "failed" ? r : yield n(r); // r = page, e = editor, t = title, l = result, n = edit
      if (l.kind !== "conflict" || i === 3) return l
    }
  })
}

// src/edit/add-in-order.ts
function Et(e, t) { // Et = addInOrder, e = order, t = others
  let n = new Set(e), i = [], r = new Map, l = i; // n = known, e = order, i = first, r = following, l = added
  for (let e of t) n.has(e) ? (l = [], r.set(e, l)) : l.push(e); // e = name, t = others, n = known, l = added, r = following
  let s = [ ...i ]; // s = all, i = first
  for (let t of e) s.push(t), (r.get(t) || []).forEach(e => s.push(e)); // t = name, e = one, s = all, r = following
  return s
}

// src/edit/merge-lists.ts
function It(e) { // It = linkOrText, e = item
  let t = [ "id", "page", "url" ].map(t => O(e, t)).find(e => typeof e == "string"); // t = field, O = fieldOf, e = value
  return t === void 0 ? JSON.stringify(e) : `${t} `
}

function Pt(e, t) { // Pt = namedItems, e = value, t = nameOf
  let n = Array.isArray(e) ? e : e === void 0 ? [] : [ e ], i = new Map(n.map(e => [ t(e), e ])); // n = list, e = item, i = items, t = nameOf
  return i.size === n.length && n.every(e => typeof e == "string" || k(e)) ? i : null
}

function Rt(e, t, n, i) { // Rt = mergeItems, e = base, t = mine, n = theirs, i = mergeItem
  let r = i => [ ...i.keys() ].filter(i => [ e, t, n ].every(e => e.has(i))), l = (t, n) => [ ...t.keys() ].some(t => !e.has(t) && !n.has(t)), s = (t, n) => [ ...t ].some(([t, i]) => e.has(t) && !n.has(t) && !_(i, e.get(t))); // r = orderOf, i = item, e = base, t = name, n = others, l = addedBy, s = changedBy, _ = isEqual
  if ([ ...e.keys() ].some(e => !t.has(e) && !n.has(e)) && l(t, n) && l(n, t) || s(t, n) || s(n, t)) return null;
  let a = !_(r(n), r(e)); // a = theirsIsMoved, _ = isEqual, r = orderOf, n = theirs, e = base
  if (a && !_(r(t), r(e)) && !_(r(t), r(n))) return null;
  let [o, d] = a ? [ n, t ] : [ t, n ], u = []; // o = first, d = second, a = theirsIsMoved, n = theirs, t = mine, u = merged
  for (let r of Et([ ...o.keys() ], d.keys())) if (t.has(r) && n.has(r)) { // r = name, Et = addInOrder, o = first, d = second, t = mine, n = theirs
    let l = i(e.get(r), t.get(r), n.get(r)); // l = item, i = mergeItem, e = base, r = name, t = mine, n = theirs
    if (!l) return null;
    u.push(l.value)
  } else e.has(r) || u.push(t.has(r) ? t.get(r) : n.get(r));
  return u
}

// src/edit/merge-values.ts
function Dt(e, t) { // Dt = languageOf, e = plain, t = texts
  let n = typeof e == "string" && k(t) ? Object.keys(t).filter(n => t[n] === e) : []; // n = language, e = plain, k = isObject, t = texts
  return n.length === 1 ? n[0] : void 0
}

function Bt(e, t, n) { // Bt = withField, e = object, t = name, n = value
  return Object.fromEntries(Object.entries(e).map(([e, i]) => [ e, e === t ? n : i ]))
}

function Ft({base: e, mine: t, theirs: n}, i, r) { // Ft = mergeValues, e = base, t = mine, n = theirs, i = field, r = conflicts
  if (_(t, n) || _(e, t)) return n;
  if (_(e, n)) return t;
  let l = Dt(e, t) || Dt(e, n); // l = language, Dt = languageOf, e = base, t = mine, n = theirs
  if (k(t) && k(n)) {
    let s = [], a = function({base: e, mine: t, theirs: n}, i, r) { // s = found, a = merged, e = base, t = mine, n = theirs, i = field, r = conflicts
      let l = Et(Object.keys(n), Object.keys(t)).map(l => [ l, Ft({ // l = name, Et = addInOrder, n = theirs, t = mine, Ft = mergeValues
        base: O(e, l),
        mine: O(t, l),
        theirs: O(n, l)
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
    if (l && typeof n == "string") return Bt(t, l, n);
    if (l && typeof t == "string") return Bt(n, l, t);
    if (Array.isArray(t) || Array.isArray(n)) {
      let i = function(e, t, n, i) { // i = mergeItem, e = base, t = mine, n = theirs
        for (let r of [ It, JSON.stringify ]) { // r = nameOf, It = linkOrText
          let [l, s, a] = [ e, t, n ].map(e => Pt(e, r)); // l = from, s = my, a = their, e = value, t = mine, n = theirs, Pt = namedItems, r = nameOf
          if (l && s && a) return Rt(l, s, a, i)
        }
        return null
      }(e, t, n, (...e) => { // e = sides, t = mine, n = theirs
        let t = [], n = Ft({ // t = found, n = value, Ft = mergeValues
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

var Nt = { // Nt = NOTHING
  changes: [],
  conflicts: []
};

function Wt(e, t) { // Wt = idsBefore, e = page, t = record
  let n = z(e, t.slice(0, -2)), i = [ ...q(n ? W(n, t.slice(0, -1)) : null).keys() ]; // n = owner, z = findRecord, e = page, t = record, i = ids, q = byId, W = openRecords
  return i.slice(0, Math.max(i.indexOf(t[t.length - 1]), 0))
}

function zt(e) { // zt = lastOf, e = ids
  return e.length ? e[e.length - 1] : null
}

function qt({mine: e, theirs: t}, n, i) { // qt = placeOnTheirs, e = mine, t = theirs, n = record, i = isAdded
  return zt(Wt(e, n).filter(e => { // zt = lastOf, Wt = idsBefore, e = id, n = record
    let r = [ ...n.slice(0, -1), e ]; // r = other, n = record, e = id
    return z(t, r) || i(r)
  }))
}

function Ut({base: e, mine: t, theirs: n}, i) { // Ut = valuesOf, e = base, t = mine, n = theirs, i = record
  return {
    base: D(z(e, i)),
    mine: D(z(t, i)),
    theirs: D(z(n, i))
  }
}

function Jt(e, t, n) { // Jt = withFieldsOf, e = value, t = other, n = names
  return k(e) && n.length ? Object.fromEntries(Object.keys(e).map(i => [ i, O(n.includes(i) ? t : e, i) ]).filter(([, e]) => e !== void 0)) : e
}

// src/edit/merge.ts
var Ht = e => JSON.stringify(e); // Ht = nameOf, e = path

function Kt(e) { // Kt = withOwner, e = record
  return e.length > 2 ? [ e.slice(0, 2), e ] : [ e ]
}

function Vt(e, t, n) { // Vt = createMerge, e = pages, t = mine, n = theirs
  let i = new Set, r = new Set; // i = touched, r = moved
  for (let {kind: e, record: t} of n) e === "move" ? r.add(Ht(t)) : e !== "remove" && Kt(t).forEach(e => i.add(Ht(e))); // e = one, t = record, n = theirs, r = moved, Ht = nameOf, Kt = withOwner, i = touched
  let l = new Map; // l = edits
  for (let e of t) e.kind === "edit" && l.set(Ht(e.record), [ ...l.get(Ht(e.record)) || [], e ]); // e = change, t = mine, l = edits, Ht = nameOf
  let s = new Set, d = e => s.has(Ht(e)), u = new Set, c = (e, t) => { // s = added, d = isAdded, e = record, Ht = nameOf, u = done, c = once, t = merge
    let n = u.has(Ht(e)); // n = isDone, u = done, Ht = nameOf, e = record
    return u.add(Ht(e)), n ? null : t()
  };
  return t => { // t = change
    let {kind: n, record: u} = t, f = Kt(u).find(t => z(e.base, t) && !z(e.theirs, t)); // n = kind, u = record, t = one, f = lost, Kt = withOwner, z = findRecord, e = pages
    if (n === "remove") return function(e, {record: t, value: n}, i) {
      let {theirs: r} = Ut(e, t); // r = theirs, Ut = valuesOf, e = pages, t = record
      if (r === void 0) return Nt;
      let l = { // l = removal
        kind: "remove",
        record: t,
        value: r,
        after: zt(Wt(e.theirs, t))
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
    }(e, t, i.has(Ht(u)));
    if (f) return n === "move" ? null : c(f, () => function(e, t) {
      let n = Ut(e, t), i = qt(e, t, () => !1); // n = values, Ut = valuesOf, e = pages, t = record, i = after, qt = placeOnTheirs
      return {
        changes: [],
        conflicts: [ o(a({
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
      return s.add(Ht(u)), function(e, {record: t, value: n}, i) {
        let {theirs: r} = Ut(e, t); // r = theirs, Ut = valuesOf, e = pages, t = record
        return r === void 0 ? {
          changes: [ {
            kind: "add",
            record: t,
            value: n,
            after: qt(e, t, i)
          } ],
          conflicts: []
        } : _(n, r) ? Nt : {
          changes: [],
          conflicts: [ {
            record: t,
            field: [],
            base: void 0,
            mine: n,
            theirs: r,
            takeMine: S(t, r, n)
          } ]
        }
      }(e, t, d);

     case "move":
      return function(e, {record: t}, n, i) {
        let [r, l, s] = [ e.base, e.mine, e.theirs ].map(e => zt(Wt(e, t))), a = { // r = base, l = mine, s = theirs, e = page, zt = lastOf, Wt = idsBefore, t = record, a = move
          kind: "move",
          record: t,
          from: s != null ? s : null,
          to: qt(e, t, i)
        };
        return a.from === a.to ? Nt : n ? {
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
      }(e, t, r.has(Ht(u)), d);

     default:
      return c(u, () => function(e, t, n) {
        let {base: i, mine: r, theirs: l} = Ut(e, t), s = E(t).filter(e => !n.some(({field: t}) => t[0] === e)), d = [], u = Ft({ // i = base, r = mine, l = theirs, Ut = valuesOf, e = name, t = field, s = names, E = collectionsOf, n = edits, d = conflicts, u = merged, Ft = mergeValues
          base: Jt(i, l, s),
          mine: Jt(r, l, s),
          theirs: l
        }, [], d);
        return {
          changes: S(t, l, u),
          conflicts: d.map(e => o(a({
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
      (e, u, l.get(Ht(u)) || []))
    }
  }
}

function Yt(e, t, n) { // Yt = merge, e = base, t = mine, n = theirs
  let i = function(e, t) { // i = net, e = text, t = changes
    let n = Mt(e, t); // n = applied, Mt = applyChanges, e = text, t = changes
    return n && o(a({}, n), {
      changes: H(e, n.text) || []
    })
  }(e, t), r = H(e, n), [l, s, d] = [ e, i ? i.text : "", n ].map(P);
  if (!i || !r || !l || !s || !d) return null;
  let u = i.changes.map(Vt({ // u = outcomes, i = net, Vt = createMerge
    base: l,
    mine: s,
    theirs: d
  }, i.changes, r)), c = [], f = [];
  for (let e of u) (e ? e.changes : []).forEach(e => c.push(e)), (e ? e.conflicts : []).forEach(e => f.push(e)); // e = conflict, u = outcomes, c = changes, f = conflicts
  let g = Mt(n, c); // g = applied, Mt = applyChanges, n = theirs, c = changes
  return (g ? g.refused : []).forEach(e => f.push({
    record: e.record,
    field: [],
    base: void 0,
    mine: e.kind === "add" ? e.value : void 0,
    theirs: void 0,
    takeMine: [ e ]
  })), {
    changes: H(n, g ? g.text : n) || [],
    conflicts: f,
    refused: i.refused
  }
}

// src/edit/save.ts
function Gt({record: e, field: t, theirs: n}) { // Gt = conflictKey, e = record, t = field, n = theirs
  return JSON.stringify([ e, t, n ])
}

function Qt(e, t) { // Qt = saveChanges, e = editor, t = input
  return u(this, null, function*() {
    let n = yield Tt(e, t.title, n => function(e, t, n) { // n = input, Tt = editNewest, e = editor, t = page
      return u(this, null, function*() {
        let {title: i, base: r, summary: l, captcha: s} = n; // i = title, r = base, l = summary, s = captcha, n = input
        if (t.refusal) return t.refusal;
        let d = !r.revision; // d = isNew, r = base
        if (!d && !t.revision) return {
          kind: "failed",
          failure: "deleted",
          words: ""
        };
        let c = function(e, {base: t, changes: n, decisions: i = new Map}) { // c = merged, e = page, t = base, n = changes, i = decisions
          let r = Yt(t.text, n, e.text); // r = merged, Yt = merge, t = base, n = changes, e = page
          if (!r) return {
            kind: "unreadable"
          };
          if (r.conflicts.filter(e => !i.has(Gt(e))).length) return {
            kind: "ask",
            conflicts: r.conflicts
          };
          let l = r.conflicts.filter(e => i.get(Gt(e))), s = [ ...r.changes, ...l.flatMap(({takeMine: e}) => e) ], a = Mt(e.text, s), o = r.refused.concat(a ? a.refused : s); // l = taken, r = merged, e = page, i = decisions, Gt = conflictKey, s = all, a = applied, Mt = applyChanges, o = refused
          return a && !o.length ? {
            kind: "merged",
            text: a.text,
            changes: s
          } : {
            kind: "misfit",
            changes: o
          }
        }(d && !t.revision ? o(a({}, t), {
          text: r.text
        }) : t, n);
        if (c.kind !== "merged") return d && c.kind === "ask" ? {
          kind: "exists"
        } : c;
        let {text: f, changes: g} = c, m = { // f = text, g = changes, c = merged, m = unchanged
          kind: "unchanged",
          text: f,
          revision: t.revision,
          before: t.revision
        };
        if (f === t.text) return m;
        if (d && t.revision) return {
          kind: "exists"
        };
        let p = yield e.save(a({ // p = result, e = editor, a = __spreadValues
          title: i,
          text: f,
          base: t.revision,
          summary: l
        }, s && {
          captcha: s
        }));
        switch (p.kind) {
         case "saved":
          return p.before === t.revision ? {
            kind: "saved",
            text: f,
            revision: p.revision,
            before: t.revision
          } : function(e, t, n, i, r) {
            return u(this, null, function*() {
              let l = yield e.read(t.title); // l = now, e = editor, t = page
              if (l.kind === "failed") return {
                kind: "saved",
                text: i,
                revision: r,
                before: t.revision
              };
              let s = Yt(t.text, n, l.text), a = s ? [ ...s.changes, ...s.conflicts.flatMap(({takeMine: e}) => e) ] : n; // s = merged, Yt = merge, t = page, n = changes, l = now, a = missing, e = takeMine
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
          }(e, t, g, f, p.revision);

         case "unchanged":
          return m;

         default:
          return p
        }
      })
    }(e, n, t));
    return n.kind === "conflict" ? {
      kind: "busy"
    } : n
  })
}

// src/views/editor/parts.ts
var Xt = { // Xt = PARTS
  Button: je,
  Checkbox: Le,
  Choice: Ae,
  comparePages: H,
  conflictKey: Gt,
  DifferenceRows: $e,
  describeValue: he,
  idFor: Ct,
  LinesControl: lt,
  PageBox: Xe,
  pathLabel: me,
  Picker: We,
  ProblemList: Ye,
  recordText: ve,
  Rows: Ze,
  TermsControl: ze,
  TextControl: Qe,
  TextInput: Ce
};

// src/edit/plain-wikitext.ts
var Zt = /[&<>[\]{}|~]|'(?=')|[_\uFF3F](?=[_\uFF3F])|^[*#:;=-]/g, en = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g; // Zt = MARKUP, en = NOT_KEPT

function tn(e) { // tn = plainWikitext, e = text
  return e.replace(en, "").replace(/\s+/g, " ").trim().replace(Zt, e => `&#${e.charCodeAt(0)};`)
}

// src/programs/proposal-marker.ts
var nn = "program-explorer-proposal", rn = `<pre class="${nn}" data-state="open">`; // nn = MARKER, rn = OPEN_PROPOSAL

// src/edit/read-changes.ts
function ln(e) { // ln = isPath, e = value
  return Array.isArray(e) && e.every(e => typeof e == "string")
}

function sn(e) { // sn = isPlace, e = value
  return e === null || typeof e == "string"
}

function an(e) { // an = readChange, e = raw
  let [t, n, i, r, l, s, o] = [ "kind", "record", "field", "from", "to", "after", "value" ].map(t => O(e, t)); // t = name, n = record, i = field, r = from, l = to, s = after, o = value, O = fieldOf, e = raw
  if (!function(e) {
    return ln(e) && e.length % 2 === 0 && e.every((t, n) => n % 2 === 1 || E(e.slice(0, n)).includes(t))
  }(n)) return null;
  if (t === "edit") return ln(i) && function(e, t) {
    return t.length ? !(e.length && I(e) && t.length === 1 && t[0] === "id") : e.length > 0 && !I(e)
  }(n, i) && (s === void 0 || sn(s)) ? a({
    kind: t,
    record: n,
    field: i,
    from: r,
    to: l
  }, s !== void 0 && {
    after: s
  }) : null;
  if (!n.length) return null;
  if (t === "move") return sn(r) && sn(l) ? {
    kind: t,
    record: n,
    from: r,
    to: l
  } : null;
  let d = n[n.length - 1]; // d = id, n = record
  return (t === "add" || t === "remove") && sn(s) && o !== void 0 && (!I(n) || k(o) && O(o, "id") === d) ? {
    kind: t,
    record: n,
    value: o,
    after: s
  } : null
}

function on(e) { // on = readChanges, e = raw
  let t = Array.isArray(e) ? e.map(an) : null; // t = changes, e = raw, an = readChange
  return t && !t.includes(null) ? t : null
}

// src/edit/proposal.ts
var dn = [ "open", "taken", "partly", "declined" ]; // dn = PROPOSAL_STATES

function un(e) { // un = isState, e = state
  return dn.includes(e)
}

var cn = "~".repeat(4), fn = new RegExp(`^==(?!=)(.*)$|<pre class="${nn}" data-state="([a-z]*)">([^<]*)</pre>`, "gm"), gn = /[<>&{}[\]|~'\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|_(?=_)/g; // cn = SIGNATURE, fn = PATTERN, nn = MARKER, gn = UNSAFE

function mn({page: e, base: t, changes: n}) { // mn = contentText, e = page, t = base, n = changes
  return JSON.stringify({
    page: e,
    base: t,
    changes: n
  }, null, "\t").normalize("NFC").replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, e => e.replace(gn, e => `\\u${`000${e.charCodeAt(0).toString(16)}`.slice(-4)}`))
}

function pn(e) { // pn = readContent, e = text
  let t = $(e), [n, i] = [ O(t, "page"), O(t, "base") ], r = on(O(t, "changes")); // t = raw, $ = parseJson, e = text, n = page, i = base, O = fieldOf, r = changes, on = readChanges
  return typeof n == "string" && typeof i == "number" && r && r.length && r.length <= 1e3 ? {
    page: n,
    base: i,
    changes: r
  } : null
}

function hn(e, t) { // hn = hash, e = text, t = start
  let n = t; // n = value, t = start
  for (let t = 0; t < e.length; t++) n = Math.imul(n ^ e.charCodeAt(t), 16777619); // t = index, e = text, n = value
  return (n >>> 0).toString(36)
}

function vn({page: e, changes: t}) { // vn = idOf, e = page, t = changes
  let n = JSON.stringify([ e, t ]); // n = text, e = page, t = changes
  return `${hn(n, 2166136261)}-${hn(n, 42)}`
}

function bn(e) { // bn = proposalId, e = content
  let t = pn(mn(e)); // t = read, pn = readContent, mn = contentText, e = content
  return t && vn(t)
}

function xn(e) { // xn = headingText, e = line
  let t = e.trim(); // t = text, e = line
  return (t.endsWith("==") ? t.slice(0, -2) : t).trim()
}

function yn(e) { // yn = findProposals, e = wikitext
  let t = [], n = 0, i = "", r = new RegExp(fn); // t = proposals, n = unreadable, i = heading, r = pattern, fn = PATTERN
  for (let l = r.exec(e); l; l = r.exec(e)) { // l = found, r = pattern, e = wikitext
    let [, e, r, s] = l; // e = line, r = state, s = text, l = found
    if (s === void 0) {
      i = xn(e || "");
      continue
    }
    let d = pn(s); // d = content, pn = readContent, s = text
    d && un(r) ? t.push(o(a({}, d), {
      id: vn(d),
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
function kn(e, t, n, i, r) { // kn = editTalk, e = editor, t = title, n = textFrom, i = summary, r = captcha
  return Tt(e, t, l => u(null, null, function*() {
    let s = n(l.text); // s = text, n = textFrom, l = page
    return s === null ? {
      kind: "unchanged"
    } : l.refusal || e.save(a({
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
function wn(e) { // wn = programRecords, e = text
  let t = O($(e), "programs"); // t = programs, O = fieldOf, $ = parseJson, e = text
  return Array.isArray(t) ? t.filter(e => typeof O(e, "id") == "string") : []
}

// src/editor/page-text.ts
function $n(e) { // $n = idOf, e = record
  let t = e && e.id; // t = id, e = record
  return typeof t == "string" ? t : ""
}

function On(e, t) { // On = findRecord, e = text, t = id
  return wn(e).find(e => e.id === t) || null
}

function _n({text: e}, t, n, i) { // _n = changesIn, e = text, t = original, n = record, i = after
  var r, l; // r = _a, l = _b
  let s = wn(e).map($n), a = function(e, t, n) { // s = ids, wn = programRecords, e = original, $n = idOf, a = changes, t = record, n = last
    let i = $t(e, t), r = typeof i.id == "string" ? i.id : "", l = [ "programs", r ]; // i = now, $t = toRecord, e = original, t = record, r = id, l = path
    return e ? _(e, i) ? [] : S(l, e, i) : r && Object.keys(i).length > 1 ? [ {
      kind: "add",
      record: l,
      value: yt(l, i),
      after: n
    } ] : []
  }(t, n, i === void 0 ? (r = s[s.length - 1]) != null ? r : null : i), o = $n(n), d = (l = s[s.indexOf(o) - 1]) != null ? l : null;
  return t && i !== void 0 && i !== d ? [ ...a, {
    kind: "move",
    record: [ "programs", o ],
    from: d,
    to: i
  } ] : a
}

function Cn(e) { // Cn = positionIn, e = changes
  let t = e.find(({kind: e, record: [t]}) => t === "programs" && (e === "move" || e === "add")); // t = collection, e = kind
  return t && (t.kind === "move" ? t.to : t.kind === "add" ? t.after : void 0)
}

function Sn(e, t) { // Sn = textWith, e = base, t = changes
  let n = Mt(e.text, t); // n = applied, Mt = applyChanges, e = base, t = changes
  return n ? n.text : e.text
}

function jn(e) { // jn = programOf, e = changes
  var t; // t = _a
  let n = e.find(({record: [e]}) => e === "programs"); // n = change, e = collection
  return n && (t = n.record[1]) != null ? t : null
}

// src/editor/answer.ts
function An(e, t) { // An = openSuggestions, e = _0, t = _1
  return u(this, arguments, function*({editor: e, source: t}, n) {
    let i = n ? yield e.read(n) : null; // i = page, n = talk, e = editor
    return (i == null ? void 0 : i.kind) === "page" ? yn(i.text).proposals.filter(({state: e, page: n}) => e === "open" && n === t) : []
  })
}

function Ln(e, t, n) { // Ln = changesToday, e = _0, t = _1, n = _2
  return u(this, arguments, function*({editor: e, source: t}, n, {base: i, changes: r}) {
    let l = i === n.revision ? n : yield e.read(t, i), s = Yt(l.kind === "page" && l.title === n.title ? l.text : n.text, r, n.text), a = s ? [ ...s.changes, ...s.conflicts.flatMap(({takeMine: e}) => e) ] : []; // l = then, i = base, n = page, e = takeMine, t = source, s = merged, Yt = merge, r = changes, a = all
    return {
      kind: "ready",
      page: n,
      changes: H(n.text, Sn(n, a)) || [],
      isWhole: s !== null && !s.refused.length
    }
  })
}

function Mn(e, t, n, i, r, l, s) { // Mn = answerSuggestion, e = _0, t = _1, n = _2, i = _3, r = _4, l = _5, s = _6
  return u(this, arguments, function*({editor: e, store: t, fail: n, crash: i}, r, {id: l}, s, a, o, d) {
    let u = s === "declined" ? a : `${d(s === "taken" ? "edit-answer-taken" : "edit-answer-partly")} ${a}`, c = yield kn(e, r, e => function(e, t, n, i, r = 0) { // u = answer, s = state, a = reply, d = msg, c = result, kn = editTalk, e = wikitext, r = revision, t = id, n = state, i = reply
      let l = new RegExp(fn); // l = pattern, fn = PATTERN
      for (let s = l.exec(e); s; s = l.exec(e)) { // s = found, l = pattern, e = wikitext
        let {index: l, 0: a, 2: o, 3: d} = s, u = o === "open" && d !== void 0 ? pn(d) : null; // l = index, a = block, o = before, d = text, s = found, u = content, pn = readContent
        if (u && vn(u) === t) {
          let t = e.slice(l + a.length), s = t.search(/^==?(?!=)/m), o = s < 0 ? t : t.slice(0, s); // t = rest, e = wikitext, l = index, a = block, s = end, o = section
          return `${e.slice(0, l)}${a.replace('data-state="open"', `data-state="${n}"`)}${o.trimEnd()}\n: ${tn(i)}${r ? ` [[Special:Diff/${r}]]` : ""} ${cn}\n${s < 0 ? "" : `\n${t.slice(s)}`}`
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
function Tn(e) { // Tn = keyOf, e = change
  return be(e.record, e.kind === "edit" ? e.field : null)
}

function En(e, t) { // En = textOf, e = changes, t = key
  return JSON.stringify(e.filter(e => Tn(e) === t))
}

function In(e, t, n) { // In = toggled, e = leftOut, t = changes, n = key
  let i = new Map(e); // i = next, e = leftOut
  return i.delete(n) ? i : i.set(n, En(t, n))
}

function Pn(e, t) { // Pn = stillLeftOut, e = leftOut, t = changes
  return new Map(Array.from(e).filter(([e, n]) => En(t, e) === n))
}

// src/editor/lists-record.ts
function Rn(e) { // Rn = listsRecord, e = text
  let t = $(e); // t = page, $ = parseJson, e = text
  return k(t) ? o(a({}, t), {
    programs: void 0
  }) : null
}

// src/editor/new-terms.ts
function Dn(e, t, n, i) { // Dn = termChanges, e = base, t = record, n = newTerms, i = language
  return n.filter(({vocabulary: e, id: n}) => Ne(t[e]).includes(n)).map(({vocabulary: t, id: n, label: r}) => { // n = id, Ne = listOf, t = record, e = vocabulary
    var l; // l = _a
    let s = function({text: e}, t) { // s = ids, e = text, t = vocabulary
      let n = O(O(O($(e), "vocabularies"), t), "terms"); // n = terms, O = fieldOf, $ = parseJson, e = text, t = vocabulary
      return k(n) ? Object.keys(n) : []
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

function Bn(e) { // Bn = newTermsIn, e = changes
  return e.flatMap(e => { // e = change
    let [t, n, , i] = e.record, r = e.kind === "add" && O(e.value, "label"), [l] = k(r) ? Object.values(r) : []; // t = collection, n = vocabulary, i = id, e = change, r = label, O = fieldOf, l = text, k = isObject
    return t === "vocabularies" && n !== void 0 && i !== void 0 && typeof l == "string" ? [ {
      vocabulary: n,
      id: i,
      label: l
    } ] : []
  })
}

function Fn(e, t, n) { // Fn = withNewTerms, e = labels, t = newTerms, n = language
  return o(a({}, e), {
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
var Nn = { // Nn = DRAFT_TOOLS
  findRecord: On,
  listsRecord: Rn,
  newTermsIn: Bn,
  positionIn: Cn,
  programOf: jn,
  textWith: Sn
};

// src/editor/program-actions.ts
var Wn = [ "notice", "end", "materials", "followedBy" ]; // Wn = LEFT_AFTER_END

function zn({title: e}) { // zn = titleOf, e = title
  let t = typeof e == "object" && e ? Object.values(e)[0] : e; // t = text, e = title
  return typeof t == "string" ? t : ""
}

// src/editor/suggest-tools.ts
var qn = { // qn = SUGGEST_TOOLS
  describeValue: he,
  editTalk: kn,
  findProposals: yn,
  pathLabel: me,
  plainWikitext: tn,
  proposalId: bn,
  proposalWikitext: function(e, t, n) {
    let i = n.split(/\n\s*\n/).map(tn).filter(Boolean); // i = paragraphs, n = reason, tn = plainWikitext
    return [ ...t.map(e => `* ${tn(e)}`), rn, mn(e), "</pre>", `${i.join("\n\n")} ${cn}`.trim() ].join("\n")
  },
  recordText: ve
};

// src/edit/summary.ts
var Un = [ "added", "removed", "changed", "moved" ]; // Un = ORDER

function Jn({kind: e, rows: t}) { // Jn = fieldsOf, e = kind, t = rows
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

function Hn(e, t) { // Hn = createdText, e = page, t = msg
  return t("edit-created", `[[${e}]]`)
}

// src/editor/suggestion-actions.ts
function Kn(e, {context: t, wikiContext: n, focus: i, focusHeading: r, confirm: l, close: s, loadMore: d, more: c, loadLists: f, prepareLists: m}) { // Kn = createActions, e = session, t = context, n = wikiContext, i = focus, r = focusHeading, l = confirm, s = close, d = loadMore, c = more, f = loadLists, m = prepareLists
  let {store: p} = e, h = "", v = 0, b = () => t().list.talk || "", x = () => { // p = store, e = session, h = lastField, v = lastTime, b = talk, t = context, x = snapshot
    let {record: e, after: t, newTerms: n, isRemoved: i} = p.get(); // e = record, t = after, n = newTerms, i = isRemoved, p = store
    return {
      record: e,
      after: t,
      newTerms: n,
      isRemoved: i
    }
  }, y = t => { // y = step, t = change
    h = "", e.setRecord(o(a({}, t), {
      past: [ ...p.get().past, x() ],
      future: []
    }))
  }, k = t => we(e.base.text, Sn(e.base, t)) || [], w = () => k(e.changes()), $ = () => `${function(e, t) {
    let {msg: n} = e, i = function(e) {
      let t = e.map(e => {
        let {kind: t, record: n, title: i} = e;
        return {
          kind: t,
          of: n.length ? n[n.length - 2] : "page",
          record: n,
          title: i,
          fields: Jn(e)
        }
      });
      return Un.reduce((e, n) => e.concat(t.filter(e => e.kind === n)), [])
    }
    // src/editor/summary-text.ts
    (t).map(({kind: t, record: i, title: r, fields: l}) => {
      let s = n(`edit-kind-${t}`, ve(e, i, r)), a = l.map(({name: t, paths: n}) => {
        let i = n.map(([, e]) => e).filter(Boolean);
        return ge(e, t) + (i.length && e.fields.some(e => e.name === t && /text/.test(e.control)) ? ` (${i.join(", ")})` : "")
      });
      return a.length ? `${s}: ${a.join(", ")}` : s
    }).join("; ");
    return i.length > 490 ? `${i.slice(0, 490)}\u2026` : i
  }(n(), w())}${p.get().suggestion ? ` ([[${b()}]])` : ""}`, O = () => { // n = wikiContext, w = differencesNow, p = store, b = talk, O = showReview
    let t = e.allChanges(); // t = all, e = session
    p.set({
      leftOut: Pn(p.get().leftOut, t)
    }), e.settle();
    let {ownSummary: n, isSuggestion: i} = p.get(); // n = ownSummary, i = isSuggestion, p = store
    p.set({
      step: "review",
      differences: k(t),
      trouble: null,
      summary: n != null ? n : i ? "" : $()
    }), r()
  }, _ = () => e.isUnsaved() && !l(t().msg("edit-cancel-question")), C = function(e, {talk: t, showReview: n, focusHeading: i, wantsToKeep: r, automaticSummary: l, wikiWords: s}) {
    let {store: a} = e, o = "", d = new Map, c = e => { // a = store, e = change, o = suggested, d = kept, c = keep
      a.set(e);
      let {suggestion: t, reply: n, leftOut: i} = a.get(); // t = suggestion, n = reply, i = leftOut, a = store
      d.set(t ? t.id : "", {
        reply: n,
        leftOut: i
      })
    };
    return {
      stateAfterSaving: () => Sn(e.base, e.changes()) === o ? "taken" : "partly",
      openSuggestion: t => u(null, null, function*() {
        var i; // i = _a
        let l = r() ? null : yield function(e, t) { // l = found, r = wantsToKeep, e = session, t = suggestion
          return u(this, null, function*() {
            let n = yield e.editor.read(e.source); // n = page, e = session
            return n.kind === "failed" ? n : Ln(e, n, t)
          })
        }(e, t);
        if ((l == null ? void 0 : l.kind) === "failed") e.fail(l); else if (l) {
          let {page: r, changes: s, isWhole: u} = l; // r = page, s = changes, u = isWhole, l = found
          o = Sn(r, s), e.beginWith(r, s, t), a.set((i = d.get(t.id)) != null ? i : {}), n(), 
          a.set({
            trouble: u ? null : {
              kind: "stale"
            }
          })
        }
      }),
      create: (t, i, r) => { // t = base, i = changes, r = page
        e.beginWith(t, i), n(), a.set({
          summary: Hn(r, s())
        })
      },
      toggle: t => { // t = key
        let {leftOut: n, summary: i} = a.get(), r = i === l(); // n = leftOut, i = summary, a = store, r = isAutomatic, l = automaticSummary
        c({
          leftOut: In(n, e.allChanges(), t)
        }), r && a.set({
          summary: l()
        }), e.settle()
      },
      setReply: e => c({
        reply: e
      }),
      decline: () => u(null, null, function*() {
        let {suggestion: n, reply: r, isBusy: l} = a.get(); // n = suggestion, r = reply, l = isBusy, a = store
        n && !l && (a.set({
          isBusy: !0,
          trouble: null
        }), (yield Mn(e, t(), n, "declined", r, 0, s())) && (e.beginEmpty(), i()))
      })
    }
  }
  // src/editor/actions.ts
  (e, {
    talk: b,
    showReview: O,
    focusHeading: r,
    wantsToKeep: _,
    automaticSummary: $,
    wikiWords: () => n().msg
  }), S = n => { // S = refuse, n = kind
    i(`${t().idPrefix}-${n}`), e.fail({
      kind: n
    })
  }, j = () => u(null, null, function*() {
    let t = yield d(); // t = isThere, d = loadMore
    return t ? p.set({}) : e.fail({
      kind: "failed",
      failure: "network",
      words: ""
    }), t
  }), A = () => u(null, null, function*() {
    (yield f(A)) && p.get().step === "form" && !_() && (e.begin(e.base, null, null, {
      isLists: !0
    }), r())
  }), L = () => { // L = draftActions
    var t; // t = _a
    return (t = c()) == null ? void 0 : t.createDraftActions(e, {
      step: y,
      loadLists: f,
      wantsToKeep: _,
      differencesNow: w,
      showReview: O,
      focusHeading: r
    }, Nn)
  }, M = () => u(null, null, function*() {
    let {suggestion: t, reply: i} = p.get(), l = C.stateAfterSaving(); // t = suggestion, i = reply, p = store, l = state, C = suggestionActions
    // src/editor/save-session.ts
    yield function(e, t) {
      return u(this, null, function*() {
        let {store: n, editor: i, source: r} = e, {summary: l, decisions: s, captcha: o, captchaAnswer: d} = n.get(); // n = store, i = editor, r = source, e = session, l = summary, s = decisions, o = captcha, d = captchaAnswer
        n.set({
          isBusy: !0,
          trouble: null
        });
        let u = yield Qt(i, a({ // u = outcome, Qt = saveChanges, i = editor, a = __spreadValues
          title: r,
          base: e.base,
          changes: e.changes(),
          summary: l,
          decisions: s
        }, o && {
          captcha: {
            id: o.id,
            answer: d
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
            let e = u.conflicts.map(Gt); // e = keys, u = outcome, Gt = conflictKey
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
    }(e, r), p.get().step === "conflicts" && !(yield j()) && p.set({
      step: "review"
    });
    let s = p.get(); // s = after, p = store
    t && s.step === "saved" && (yield Mn(e, b(), t, l, i, s.saved ? s.saved.revision : 0, n().msg))
  }), T = () => { // T = undo
    let {past: t, future: n, isRemoved: i} = p.get(), l = t[t.length - 1]; // t = past, n = future, i = isRemoved, p = store, l = before
    l && (h = "", e.setRecord(o(a({}, l), {
      past: t.slice(0, -1),
      future: [ ...n, x() ],
      step: "form"
    })), i && (e.settle(), r()))
  };
  return o(a(o(a({
    change: (t, n, i = !1) => { // t = name, n = value, i = continues
      let {record: r, past: l, isIdAutomatic: s, original: a, isLists: o} = p.get(), d = i && h === t && Date.now() - v < 1500; // r = record, l = past, s = isIdAutomatic, a = original, o = isLists, p = store, d = isSame, i = continues, h = lastField, t = name, v = lastTime
      h = t, v = Date.now();
      let u = Ot(r, t, n), c = s && !a && !o && t !== "id"; // u = next, Ot = withField, r = record, t = name, n = value, c = isAutomatic, s = isIdAutomatic, a = original, o = isLists
      e.setRecord({
        record: c && t === "title" ? Ot(u, "id", Ct(zn(u), e.usedIds())) : u,
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
          only: Wn,
          record: o(a({}, e), {
            status: "past",
            end: typeof i == "string" && i && i <= g() ? i : g()
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
        e.begin(e.base, null, o(a({}, i), {
          id: Ct(zn(i), e.usedIds())
        }), {
          after: $n(i)
        }), n(`${t().idPrefix}-title`), l.set({})
      },
      findPages: t => u(null, null, function*() {
        var n; // n = _a
        let i = yield (n = e.finder) == null ? void 0 : n.findPages(t); // i = answer, n = _a, e = session, t = link
        return i && l.set({
          missing: new Set([ ...l.get().missing, ...i.missing ])
        }), i ? i.found : []
      }),
      findLanguages: t => u(null, null, function*() {
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
      let i = $n(n); // i = id, $n = idOf, n = record
      e.begin(t, On(t.text, i) ? i : null, null), y({
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
          id: Ct(r, o),
          label: r
        }
      }(t(), r, e, n), [s, a] = typeof l == "string" ? [ l, r ] : [ l.id, [ ...r, l ] ], o = Ne(i[e]);
      y({
        newTerms: a,
        record: Ot(i, e, o.includes(s) ? o : [ ...o, s ])
      })
    },
    loadMore: j,
    prepareLists: m,
    editLists: A,
    remove: () => {
      y({
        isRemoved: !0
      }), O()
    },
    undo: T,
    redo: () => {
      let {past: t, future: n} = p.get(), i = n[n.length - 1]; // t = past, n = future, p = store, i = next
      i && (h = "", e.setRecord(o(a({}, i), {
        past: [ ...t, x() ],
        future: n.slice(0, -1)
      })), i.isRemoved && O())
    },
    review: () => {
      let {original: t, record: n, isLists: i} = p.get(), r = $n(n).trim(); // t = original, n = record, i = isLists, p = store, r = id, $n = idOf
      i ? O() : $t(t, n).title === void 0 ? S("title") : !t && (!Pe.test(r) || e.usedIds().includes(r)) ? S("id") : O()
    },
    back: () => {
      let {record: t, given: n, isRemoved: i} = p.get(); // t = record, n = given, i = isRemoved, p = store
      if (i) {
        T();
        return
      }
      n && !$n(t) ? e.beginEmpty() : (p.set({
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
    save: () => u(null, null, function*() {
      p.get().isBusy || (e.keep(), yield p.get().isSuggestion ? (() => u(null, null, function*() {
        var t; // t = _a
        (yield j()) && (yield (t = c()) == null ? void 0 : t.suggestChanges(e, n(), r, qn))
      }))() : M())
    }),
    cancel: () => {
      _() || (e.isUnsaved() && e.dropDraft(), s())
    },
    close: s
  }), C), {
    takeDraft: e => u(null, null, function*() {
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
function Vn(e) { // Vn = attemptWith, e = onException
  return t => { // t = act
    try {
      let n = t(); // n = result, t = act
      return n instanceof Promise ? n.catch(e) : n
    } catch (t) {
      e(t)
    }
  }
}

var Yn = runtime(9); // Yn = createLabels

var Gn = runtime(42); // Gn = createFormat

var Qn = runtime(43), Xn = runtime(44), Zn = runtime(45); // Qn = chooseLanguage, Xn = FALLBACK_LANGUAGE, Zn = KEYS_ONLY

// src/editor/english.ts
var ei = new Map(Object.entries({ // ei = ENGLISH
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

var ti = runtime(72); // ti = parseJsonObject

// src/editor/load-texts.ts
function ni(e, t) { // ni = readTexts, e = wiki, t = name
  return u(this, null, function*() {
    try {
      let {pages: [n]} = yield e.readPages([ `Module:Program explorer/i18n/${t}.json` ], [], null); // n = page, e = wiki, t = name
      return new Map(Object.entries(ti(n ? n.text : "")).filter(e => typeof e[1] == "string"))
    } catch (e) {
      return new Map
    }
  })
}

function ii(e, t) { // ii = loadTexts, e = wiki, t = language
  return u(this, null, function*() {
    return t === Zn || t === Xn ? new Map : ni(e, `editor/${t}`)
  })
}

// src/editor/wiki-languages.ts
// src/editor/context.ts
function ri({messages: {language: e}}, t, n = ei) { // ri = createWords, e = language, t = texts, n = english, ei = ENGLISH
  return {
    msg: Q({
      language: e,
      texts: t
    }, n),
    texts: t
  }
}

function li(e, t) { // li = loadWikiWords, e = wiki, t = languages
  return u(this, null, function*() {
    let n = Qn(t), i = yield ii(e, n); // n = language, Qn = chooseLanguage, t = languages, i = texts, ii = loadTexts, e = wiki
    return Q({
      language: i.size ? n : Xn,
      texts: i
    }, ei)
  })
}

function si(e) { // si = loadWikiContext, e = subject
  return u(this, null, function*() {
    let {environment: {wiki: t}, messages: n} = e, i = function({environment: {wiki: {contentLanguage: e}}, host: {root: t, fallbacks: n}}) { // t = root, n = fallbacks, e = contentLanguage, i = languages
      return [ e, ...t.lang === e ? n : [ e.replace(/-.*/, "") ] ]
    }(e), r = Qn(i);
    if (r === n.language) return e => e;
    let [l, s] = yield Promise.all([ li(t, i), ni(t, r) ]); // l = msg, s = texts, li = loadWikiWords, t = wiki, i = languages, ni = readTexts, r = language
    return e => o(a(a({}, e), s.size && o(a({}, ai(t, {
      language: r,
      texts: s
    }, e.list, i)), {
      languages: new Map
    })), {
      msg: l
    })
  })
}

function ai(e, t, n, i = e.languages) { // ai = listContext, e = wiki, t = messages, n = list, i = languages
  let r = Q(t), {language: l} = t, s = Gn(l, r); // r = words, Q = createMessages, t = messages, l = language, s = format, Gn = createFormat
  return {
    list: n,
    format: s,
    labels: Yn(n, r, s, i, e.contentLanguage, l)
  }
}

// src/editor/form-context.ts
var oi = ({vocabularies: e}) => function(e) { // oi = fieldsOf, e = vocabularies
  let t = e.filter(e => !Ie(e)).map(e => ({ // t = terms, e = name, Ie = isFieldName
    name: e,
    control: "terms",
    group: "who"
  })), n = Ee.findIndex(({name: e}) => e === "language");
  return [ ...Ee.slice(0, n), ...t, ...Ee.slice(n) ]
}(Array.from(e.keys()));

// src/editor/drawing.tsx
var di = class extends m { // di = Boundary, m = Component
  componentDidCatch(e) {
    this.props.onError(e)
  }
  render({children: e}) {
    return e
  }
};

// src/editor/permission.ts
var ui = [ "protected", "denied", "blocked" ]; // ui = CAN_SUGGEST

function ci(e, t, n) { // ci = readPermission, e = _0, t = _1, n = _2
  return u(this, arguments, function*(e, {refusal: t, publicAs: n}, i) {
    let r = t && i && ui.includes(t.failure) ? yield e.read(i) : null; // r = page, t = refusal, i = talk, ui = CAN_SUGGEST, e = editor
    return (r == null ? void 0 : r.kind) === "page" && r.refusal ? {
      isSuggestion: !1,
      publicAs: n,
      trouble: o(a({}, r.refusal), {
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

var fi = runtime(11); // fi = createStore

// src/edit/draft.ts
// src/editor/draft-storage.ts
function gi(e, t) { // gi = createDraftStorage, e = storage, t = owner
  let n = function({page: e, user: t}) { // n = all, e = page, t = user
    return `programExplorer-draft-${JSON.stringify([ e, t ])}`
  }(t), i = `${n}${Math.random().toString(36).slice(2)}-`, r = 0, l = () => i + String(r), s = (e, t) => { // t = otherwise, i = prefix, n = all, r = count, l = keyNow, s = attempt, e = act
    try {
      return e()
    } catch (e) {
      return t
    }
  }, d = t => s(() => e().removeItem(t), void 0);
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
      }(o(a(a({}, n), t), {
        time: Date.now()
      }));
      return i === null ? (d(l()), !0) : s(() => (e().setItem(l(), i), !0), !1)
    },
    keys: () => s(() => Object.keys(e()).filter(e => e.startsWith(n)), []),
    read: n => { // n = key
      let i = function(e, {page: t, user: n}) { // i = found, e = text, t = page, n = user
        if (e === null) return {
          kind: "none"
        };
        let i = $(e), [r, l, s] = [ O(i, "base"), O(i, "time"), O(i, "summary") ], o = on(O(i, "changes")); // i = raw, $ = parseJson, e = text, r = base, l = time, s = summary, O = fieldOf, o = changes, on = readChanges
        return O(i, "format") !== 1 || !o || typeof r != "number" || typeof l != "number" ? {
          kind: "unreadable"
        } : O(i, "page") !== t || O(i, "user") !== n ? {
          kind: "foreign"
        } : o.length ? {
          kind: "ready",
          draft: a({
            page: t,
            user: n,
            base: r,
            time: l,
            changes: o
          }, typeof s == "string" && {
            summary: s
          })
        } : {
          kind: "none"
        }
      }(s(() => e().getItem(n), null), t);
      return i.kind === "ready" ? i.draft : null
    },
    remove: d
  }
}

var mi = runtime(93); // mi = pickText

// src/editor/preview.ts
var pi = "program-explorer--unsaved"; // pi = UNSAVED

// src/editor/session.ts
var hi = { // hi = START
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

function vi(e, t, n, i) { // vi = createSession, e = editor, t = subject, n = storage, i = unsavedText
  let {source: r} = t, l = fi(hi), s = function(e, t, n, i) { // r = source, t = onProblems, l = store, fi = createStore, hi = START, s = preview, e = page, n = programId, i = unsavedText
    let {environment: {wiki: r}, host: {root: l}, messages: {language: s}, text: u, explorer: c, listOf: f, problemsOf: g} = e, m = "", p = { // r = wiki, l = root, s = language, u = loaded, c = explorer, e = page, m = latest, p = drawn
      text: u,
      isUnsaved: !1
    }, h = (e, t) => { // h = update, e = text, t = isUnsaved
      if (e === p.text && t === p.isUnsaved) return;
      let l = f(e); // l = next, f = listOf, e = text
      l && (p = {
        text: e,
        isUnsaved: t
      }, c.update(t ? (e => { // c = explorer, t = isUnsaved, e = _a
        var t = e, {programs: l} = t, u = d(t, [ "programs" ]); // t = _b, e = _a, u = others, d = __objRest
        return o(a({}, u), {
          programs: l.map(e => { // l = programs, e = program
            let t = e.notice ? ` ${mi(e.notice, r.languages, r.contentLanguage).text}` : ""; // t = notice, e = program, mi = pickText, r = wiki
            return e.id === n() ? o(a({}, e), {
              notice: new Map([ [ s, i() + t ] ])
            }) : e
          })
        })
      })(l) : l))
    };
    return {
      draw: (e, i) => { // e = text, i = isUnsaved
        m = e, h(e, i), l.classList.toggle(pi, i), g(e).then(i => { // m = latest, e = text, h = update, i = problems, l = root, pi = UNSAVED, g = problemsOf
          if (m === e) {
            let r = n(); // r = id, n = programId
            t(i.filter(({path: [t, n]}) => r === null ? t !== "programs" && t !== "include" : t === "programs" && n === function(e, t) {
              let n = O($(e), "programs"); // n = programs, O = fieldOf, $ = parseJson, e = text
              return Array.isArray(n) ? n.findIndex(e => O(e, "id") === t) : -1
            }(e, r)))
          }
        }, e => r.log("The problems of the data cannot be found.", e))
      },
      end: e => { // e = text
        m = "", l.classList.remove(pi), h(e, !1)
      }
    }
  }(t, e => l.set({
    problems: e
  }), () => l.get().isLists ? null : $n(l.get().record), i), u = 0, c = 0, f = !1, g = () => { // l = store, $n = idOf, i = unsavedText, u = timer, c = lastKept, f = isOver, g = later
    f || (window.clearTimeout(u), u = window.setTimeout(() => Vn(p.crash)(p.settle), 400), 
    Date.now() - c > 1e3 && p.keep())
  }, m = () => { // m = fresh
    let {offers: e, isSuggestion: t, publicAs: n, suggestions: i} = l.get(); // e = offers, t = isSuggestion, n = publicAs, i = suggestions, l = store
    return o(a({}, hi), {
      offers: e,
      isSuggestion: t,
      publicAs: n,
      suggestions: i
    })
  }, p = {
    editor: e,
    source: r,
    store: l,
    drafts: gi(n, {
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
      let n = Pn(e, t); // n = keys, Pn = stillLeftOut, e = leftOut, t = changes
      return t.filter(e => !n.has(Tn(e)))
    }(l.get().leftOut, p.allChanges()),
    allChanges: () => {
      var e, n; // e = _a, n = _b
      let {original: i, record: r, after: s, isLists: a, isRemoved: o, newTerms: d, given: u} = l.get(); // i = original, r = record, s = after, a = isLists, o = isRemoved, d = newTerms, u = given, l = store
      return u != null ? u : a ? (n = (e = p.lists) == null ? void 0 : e.listsChanges(p.base.text, r)) != null ? n : [] : o ? function({text: e}, t) {
        var n; // n = _a
        if (!t) return [];
        let i = wn(e).map($n), r = $n(t); // i = ids, wn = programRecords, e = text, $n = idOf, r = id, t = original
        return [ {
          kind: "remove",
          record: [ "programs", r ],
          value: t,
          after: (n = i[i.indexOf(r) - 1]) != null ? n : null
        } ]
      }(p.base, i) : [ ...Dn(p.base, r, d, t.environment.wiki.contentLanguage), ..._n(p.base, i, r, s) ]
    },
    isUnsaved: () => {
      let {step: e, given: t} = l.get(); // e = step, t = given, l = store
      return e !== "saved" && e !== "loading" && !t && p.changes().length > 0
    },
    usedIds: () => wn(p.base.text).map($n),
    begin: (e, t, n, i = {}) => { // e = base, t = program, n = record, i = more
      var r, s; // r = _a, s = _b
      p.base = e;
      let d = i.isLists ? Rn(e.text) : t === null ? null : On(e.text, t); // d = original, i = more, Rn = listsRecord, e = base, t = program, On = findRecord
      if ((t !== null || i.isLists) && !d && !n) {
        p.fail({
          kind: wn(e.text).length ? "elsewhere" : "unreadable"
        });
        return
      }
      l.set(o(a(a({}, m()), i), {
        step: "form",
        ids: p.usedIds(),
        original: d,
        record: (r = n != null ? n : d) != null ? r : {
          id: Ct("", p.usedIds()),
          title: ""
        },
        isIdAutomatic: !d && !n
      })), (s = p.finder) == null || s.findMissing(l.get().record).then(e => l.set({
        missing: new Set(e)
      })), p.settle()
    },
    beginWith: (e, t, n) => { // e = base, t = given, n = suggestion
      let i = jn(t), r = i !== null && t.every(e => function({kind: e, record: [t, n, , i]}, r) { // i = term, jn = programOf, t = collection, r = program, e = kind, n = id
        return t === "programs" ? n === r : e === "add" && i !== void 0
      }(e, i)) && On(Sn(e, t), i) || {};
      p.base = e, p.newest = e.text, l.set(o(a({}, m()), {
        given: t,
        suggestion: n || null,
        ids: p.usedIds(),
        record: r,
        original: i === null ? null : On(e.text, i),
        newTerms: Bn(t),
        after: Cn(t)
      }))
    },
    beginEmpty: () => {
      l.set(o(a({}, m()), {
        step: "suggestions"
      })), p.settle()
    },
    setRecord: e => { // e = change
      let {trouble: t} = l.get(); // t = trouble, l = store
      l.set(o(a({}, e), {
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
      let {step: e, given: t, trouble: n, ownSummary: i} = l.get(); // e = step, t = given, n = trouble, i = ownSummary, l = store
      if (t || e === "loading" || e === "suggestions" || e === "saved") return !0;
      c = Date.now();
      let r = p.drafts.keep(a({ // r = isKept, p = session, a = __spreadValues
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
      window.clearTimeout(u);
      let {step: e} = l.get(), t = p.changes(), n = e !== "saved" && t.length > 0; // e = step, l = store, t = changes, p = session, n = isUnsaved
      p.keep(), s.draw(n ? Sn(p.base, t) : p.newest, n)
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
      f = !0, window.clearTimeout(u), s.end(p.newest)
    }
  };
  return p
}

// src/editor/open-editor.tsx
var bi = { // bi = EMPTY_PAGE
  text: G({
    version: te,
    programs: []
  }),
  revision: 0
};

function xi(e, t, n, {field: i, record: r} = {}, l = null) { // xi = openEditor, e = editor, t = dataPage, n = id, i = field, r = record, l = draft
  let s = function(e, t) { // s = subject, e = subject, t = id
    var n, i; // n = _a, i = _b
    let {environment: {wiki: r, load: l}, included: s, text: d, list: g, translate: m} = e, p = (i = (n = g.programs.find(e => e.id === t)) == null ? void 0 : n.source.page) != null ? i : null, h = s.find(({title: e}) => e === p), v = h ? h.text : d, b = e => h ? [ d, s.map(t => t === h ? o(a({}, t), { // r = wiki, l = load, s = included, d = dataText, g = loaded, m = translate, e = text, p = include, i = _b, n = _a, t = one, h = page, v = loadedText, b = textsWith, o = __spreadProps, a = __spreadValues
      text: e
    }) : t) ] : [ e, s ];
    return o(a(a({}, e), h && {
      source: h.title,
      text: v
    }), {
      include: h ? h.title : null,
      listOf: e => { // e = text
        if (e === v) return g;
        let [t, n] = b(e), {list: i} = c(t, f(r), n); // t = main, n = others, b = textsWith, e = text, i = list, c = parseForReaders, f = optionsFor, r = wiki
        return i && m ? m(i) : i
      },
      problemsOf: e => u(null, null, function*() {
        let [t, n] = b(e), [{validatePage: i}, d] = yield Promise.all([ l("validator"), l("checks") ]), {problems: u} = i(t, f(r), n, d, 1e4); // t = main, n = others, b = textsWith, e = text, i = validatePage, d = checks, l = load, u = problems, f = optionsFor, r = wiki
        return h ? u.filter(({path: [e, t]}) => e === "include" && h !== void 0 && t === s.indexOf(h)).map(e => o(a({}, e), {
          path: e.path.slice(2)
        })) : u
      })
    })
  }(t, n), {environment: {wiki: m, load: p}, host: {root: h}, messages: k, source: w} = s, {language: $} = k, {element: O, close: _, focusHeading: C} = function(e, t) {
    let n = document.activeElement, i = document.createElement("div"); // n = opener, i = element
    return i.lang = t, i.dir = ee(t), e.insertBefore(i, e.firstChild), {
      element: i,
      focusHeading: () => {
        let e = i.querySelector("h1, h2, h3, h4, h5, h6"); // e = heading, i = element
        e && (e.tabIndex = -1, e.focus())
      },
      close: () => {
        i.remove(), n instanceof HTMLElement && n.isConnected && n.focus()
      }
    }
  }(h, $), S = vi(e, s, () => localStorage, () => L.msg("edit-unsaved")), {store: j, drafts: A} = S, L = function(e) {
    var t; // t = _a
    let {environment: {wiki: n}, list: i, include: r} = e; // n = wiki, i = list, r = include, e = subject
    return o(a({}, function(e) {
      let {environment: {wiki: t}, host: {level: n}, messages: i, list: r, source: l} = e; // t = wiki, n = level, i = messages, r = list, l = source, e = subject
      return o(a(a({}, ai(t, i, r)), ri(e, i.texts)), {
        pageLanguage: t.contentLanguage,
        level: n,
        languages: new Map,
        urlOf: t.urlOf,
        title: l
      })
    }(e)), {
      fields: oi(i),
      ownLanguage: (t = n.languages[0]) != null ? t : n.contentLanguage,
      idPrefix: "program-explorer-edit",
      today: g(),
      mayAddTerms: r === null,
      more: null,
      lists: null
    })
  }(s), M = "", T = Date.now(), E = e => { // s = subject, M = toFocus, T = lastLook, E = onUnload, e = event
    O.isConnected && S.isUnsaved() && (e.preventDefault(), e.returnValue = "")
  }, I = () => { // I = lookAgain
    (() => {
      u(null, null, function*() {
        let {step: t} = j.get(); // t = step, j = store
        if (Date.now() - T < 1e4 || t === "saved" || t === "loading") return;
        T = Date.now();
        let n = yield e.read(w); // n = page, e = editor, w = source
        if (n.kind === "page") {
          let {isSuggestion: t, publicAs: i, trouble: r} = yield ci(e, n, L.list.talk), {trouble: l} = j.get(), s = (l == null ? void 0 : l.kind) === "failed" && l.failure === "session"; // t = isSuggestion, i = publicAs, r = trouble, ci = readPermission, e = editor, n = page, L = context, l = shown, j = store, s = isOver
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
  }, R = null, D = () => { // R = releaseDrafts, D = close
    window.removeEventListener("beforeunload", E), window.removeEventListener("focus", I), 
    document.removeEventListener("visibilitychange", P), R == null || R(), V(), F(), 
    _(), S.end(), location.hash.includes(y) && history.replaceState(history.state, "", "#programs")
  }, {draw: B, clear: F} = function(e) {
    let t = !1, n = e => { // t = isBroken, n = crash, e = error
      t || (t = !0, (e => { // t = isBroken, e = error
        m.log("The editor could not be shown.", e);
        let t = []; // t = content
        try {
          t = q && S.isUnsaved() ? q.copyOf(S.changes(), L.msg(S.keep() ? "edit-broken-kept" : "edit-broken-copy")) : []
        } finally {
          D(), Z(h, k, {
            kind: "failure",
            text: Q(k)("failed-unexpected"),
            content: t,
            retry: null
          })
        }
      })(e))
    }, i = e => { // i = crashLater, e = error
      Promise.resolve(e).then(n)
    };
    return {
      draw: r => { // r = content
        if (!t) try {
          b(v(di, {
            onError: i
          }, r()), e)
        } catch (e) {
          n(e)
        }
      },
      clear: () => {
        t ? e.textContent = "" : b(null, e)
      }
    }
  }
  // src/editor/edited-page.ts
  (O), N = new Map, W = ei, z = e => e, q = null, U = e => { // O = box, N = texts, W = english, ei = ENGLISH, z = toWikiLanguage, e = words, q = more, U = useParts
    W = new Map([ ...W, ...e ]), L = a(o(a({}, L), {
      more: S.more,
      lists: S.lists
    }), ri(s, N, W))
  }, J = () => u(null, null, function*() {
    try {
      return q = yield p("editor-more"), S.more = S.more || q.createMore(Xt), S.finder = S.finder || q.createPageFinder(), 
      R = R || q.holdDrafts(A), U(q.english), !0
    } catch (e) {
      return !1
    }
  }), K = x(Kn(S, {
    context: () => L,
    wikiContext: () => {
      let e = z(L); // e = words, z = toWikiLanguage, L = context
      return o(a({}, e), {
        labels: Fn(e.labels, j.get().newTerms, e.pageLanguage)
      })
    },
    focus: e => { // e = target
      M = e
    },
    focusHeading: C,
    confirm: e => window.confirm(e),
    close: D,
    loadMore: J,
    loadLists: e => u(null, null, function*() {
      j.set({
        isBusy: !0
      });
      try {
        let e = yield p("editor-lists"); // e = lists, p = load
        S.lists = S.lists || e.createLists(Xt), U(e.english)
      } catch (t) {
        O.isConnected && X(h, k, "failure", t, () => O.isConnected && void e().catch(S.crash))
      }
      return j.set({
        isBusy: !1
      }), O.isConnected && S.lists !== null
    }),
    prepareLists: () => {
      p("editor-lists").catch(() => {})
    },
    more: () => q
  }), Vn(S.crash)), V = j.subscribe(e => { // Vn = attemptWith, S = session, V = unsubscribe, j = store, e = state
    var t; // t = _a
    B(() => v(pt, {
      view: {
        context: o(a({}, L), {
          labels: Fn(L.labels, e.newTerms, L.pageLanguage)
        }),
        state: e,
        actions: K
      }
    })), M && ((t = document.getElementById(M)) == null || t.focus(), M = "")
  });
  return window.addEventListener("beforeunload", E), window.addEventListener("focus", I), 
  document.addEventListener("visibilitychange", P), j.set({}), O.scrollIntoView(), 
  m.languageNames().then(e => { // m = wiki, e = names
    L = function(e, t) {
      let n = new Map(Array.from(t, ([t, n]) => { // n = name, t = code
        let i = e.format.language(t); // i = translated, e = context, t = code
        return [ t, i === t ? n : i ]
      }));
      return o(a({}, e), {
        languages: n
      })
    }(L, e), O.isConnected && j.set({})
  }), Promise.all([ e.read(w), ii(m, $), si(s), J() ]).then(t => u(null, [ t ], function*([t, c, f]) {
    if (N = c, z = f, L = a(a({}, L), ri(s, N, W)), !O.isConnected) return;
    if (t.kind === "failed") {
      S.fail(t);
      return
    }
    S.newest = t.text, L = function(e, {environment: {wiki: t}, messages: n}, i) {
      return o(a(a({}, e), ai(t, n, i)), {
        fields: oi(i)
      })
    }(L, s, s.listOf(t.text) || s.list);
    let g = () => An(S, L.list.talk), p = t.refusal ? null : g(), [h, ...v] = yield Promise.all([ ci(e, t, L.list.talk), l === null && q ? q.findDrafts(A, e => u(null, null, function*() { // g = findSuggestions, An = openSuggestions, S = session, L = context, p = suggestions, t = page, h = _a, v = _b, ci = readPermission, e = one, l = draft, q = more, A = drafts, u = __async
      return function(e, t, n, i) {
        return u(this, arguments, function*(e, t, n, {base: i, changes: r}) {
          let l = bn({ // l = id, bn = proposalId
            page: e.source,
            base: i,
            changes: r
          }), s = yield Ln(e, t, {
            base: i,
            changes: r
          });
          return s.isWhole && !s.changes.length || n.some(e => e.id === l) ? null : we(t.text, Sn(t, s.changes)) || []
        })
      }(S, t, yield p || g(), e)
    })) : [] ]), b = h, {trouble: x} = b, y = d(b, [ "trouble" ]), [k] = v;
    if (!O.isConnected) return;
    j.set(o(a({}, y), {
      offers: k
    })), l !== null ? t.revision ? S.fail({
      kind: "exists"
    }) : K.create(bi, H(bi.text, l) || [], m.pageTitle) : n === "" ? (j.set({
      suggestions: (yield p) || []
    }), S.beginEmpty(), q || S.fail({
      kind: "failed",
      failure: "network",
      words: ""
    })) : r ? K.showVersion(t, r) : S.begin(t, n, null), j.set({
      trouble: j.get().trouble || x
    });
    let w = i && document.getElementById(`${L.idPrefix}-${i}`); // w = target, i = field, L = context
    w ? w.focus() : C(), j.set({
      suggestions: (yield p) || []
    })
  })).catch(S.crash), () => (O.isConnected && K.cancel(), !O.isConnected)
}

// src/editor/edit.ts
var yi = { // yi = NO_PREVIEW
  update: () => {},
  unmount: () => {}
};

// src/wiki/mediawiki-answer.ts
var ki = { // ki = COMMON
  formatversion: "2",
  errorformat: "plaintext",
  errorsuselocal: !0,
  uselang: "user"
}, wi = [ [ /^readonly/, "readonly" ], [ /^(ratelimited|actionthrottled)/, "ratelimited" ], [ /^(spam|titleblacklist|abusefilter-blocked-domain)/, "spam" ], [ /blocked/, "blocked" ], [ /^abusefilter-warning/, "warning" ], [ /^abusefilter/, "disallowed" ], [ /protected|^createonly$/, "protected" ], [ /^badtoken|^notoken/, "token" ], [ /^assert/, "session" ], [ /^(missingtitle|pagedeleted|nosuchrevid)/, "deleted" ], [ /^contenttoobig/, "too-big" ], [ /^(invalid-json|contentmodel|unsupportednocontent|no-direct-editing|badformat)/, "invalid" ], [ /permission|denied|^noedit|^nocreate|^cantcreate|^cantchange|^badaccess|^readapidenied/, "denied" ] ];

function $i(e) { // $i = failureOf, e = code
  let [, t = "other"] = wi.find(([t]) => t.test(e)) || []; // t = pattern, wi = CODES, e = code
  return t
}

function Oi(e, t = "") { // Oi = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

function _i(e, t) { // _i = explain, e = code, t = details
  let {textStatus: n, xhr: i} = t; // n = textStatus, i = xhr, t = details
  if (e === "http") {
    let e = i && i.status || 0; // e = status, i = xhr
    return Oi(n === "timeout" ? "timeout" : e === 429 ? "ratelimited" : e ? "server" : "network")
  }
  return e === "ok-but-empty" ? Oi("server") : Oi($i(e), function({errors: e = []}) {
    return e.map(({text: e = ""}) => e).filter(Boolean).join("\n")
  }(t))
}

function Ci(e) { // Ci = answerOf, e = request
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
function Si() { // Si = createPageEditor
  let e = new mw.Api, t = mw.config.get("wgUserName") || ""; // e = api, t = user
  return {
    user: t,
    read: (n, i) => u(null, null, function*() {
      let r = yield Ci(e.get(a(o(a({}, ki), { // r = answer, Ci = answerOf, e = api, a = __spreadValues, o = __spreadProps, ki = COMMON
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
            refusal: n && r !== n ? Oi("session") : o ? Oi($i(o.code), o.text) : null,
            publicAs: s || (i = e.wouldautocreate) != null && i.edit ? "temporary" : l ? "address" : "account"
          }
        }(r.result, t) : _i(r.code, r.details)
      } catch (e) {
        return Oi("server")
      }
    }),
    save: n => u(null, null, function*() {
      let {title: i, captcha: r} = n, l = yield Ci(e.postWithToken("csrf", a(a(a(o(a({}, ki), { // i = title, r = captcha, n = request, l = answer, Ci = answerOf, e = api, a = __spreadValues, o = __spreadProps, ki = COMMON
        action: "edit",
        title: i
      }), function({text: e, base: t, summary: n, isWikitext: i}) {
        return a({
          text: e,
          summary: n
        }, t ? {
          baserevid: String(t),
          nocreate: !0
        } : a({
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
        return n ? !n.url && !n.question ? Oi("captcha") : {
          kind: "captcha",
          id: String(n.id),
          question: n.url ? "" : n.question || "",
          image: n.url || ""
        } : t !== "Success" ? Oi($i(s), a) : i || !l ? {
          kind: "unchanged"
        } : {
          kind: "saved",
          before: r,
          revision: l
        }
      }(l.result) : l.code === "editconflict" || l.code === "articleexists" ? {
        kind: "conflict"
      } : _i(l.code, l.details)
    })
  }
}

// src/editor.ts
var {open: ji, create: Ai} = function(e) { // Ai = create, e = createPageEditor
  let t = () => !0; // t = cancel
  return {
    open: (n, i, r) => { // n = subject, i = id, r = start
      t() && (t = xi(e(), n, i, r))
    },
    create: (n, i) => { // n = subject, i = draft
      let {list: r} = c(i, f(n.environment.wiki), []); // r = list, c = parseForReaders, i = draft, f = optionsFor, n = subject
      r && t() && (t = xi(e(), o(a({}, n), {
        included: [],
        text: i,
        list: r,
        translate: null,
        explorer: yi
      }), null, {}, i))
    }
  }
}(Si);

return {
  create: Ai,
  createPageEditor: Si,
  open: ji,
  openSuggestions: An,
  saveChanges: Qt
};
}
};
// </nowiki>