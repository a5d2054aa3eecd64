// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).history = {
runtime: '41a508e81ae5051e',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, i = Object.getOwnPropertyDescriptors, n = Object.getOwnPropertyNames, l = Object.getOwnPropertySymbols;

var o = Object.prototype.hasOwnProperty, a = Object.prototype.propertyIsEnumerable;

var s = (t, r, i) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: i
}) : t[r] = i, d = (e, t) => {
  for (var r in t || (t = {})) o.call(t, r) && s(e, r, t[r]);
  if (l) for (var r of l(t)) a.call(t, r) && s(e, r, t[r]);
  return e
}, u = (e, r) => t(e, i(r));

var c = (e, t, r) => new Promise((i, n) => {
  var l = e => {
    try {
      a(r.next(e))
    } catch (e) {
      n(e)
    }
  }, o = e => {
    try {
      a(r.throw(e))
    } catch (e) {
      n(e)
    }
  }, a = e => e.done ? i(e.value) : Promise.resolve(e.value).then(l, o);
  a((r = r.apply(e, t)).next())
});

// src/history.ts
var f = {}; // f = history_exports

((t, r) => {
  for (var i in r) e(t, i, {
    get: r[i],
    enumerable: !0
  })
})(f, {
  open: () => Se
});

module.exports = (t => ((t, i, l, a) => {
  if (i && typeof i == "object" || typeof i == "function") for (let l of n(i)) !o.call(t, l) && l !== void 0 && e(t, l, {
    get: () => i[l],
    enumerable: !(a = r(i, l)) || a.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(f);

var m = require("program-explorer-runtime"), p = e => m[e]; // m = shared, p = at, e = place

var g = p(0); // g = Component, p = at

var h = p(3), v = p(4); // p = at, v = render

var y = p(68); // y = isObject, p = at

// src/edit/json-value.ts
function b(e, t) { // b = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => b(e, t - 1)))
}

function k(e) { // k = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return b(t, 512) ? void 0 : t
  } catch (e) {
    return
  }
}

function x(e, t) { // x = fieldOf, e = value, t = name
  return y(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

function w(e, t) { // w = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, r) => w(e, t[r]));
  if (y(e) && y(t)) {
    let r = Object.keys(e); // r = keys, e = one
    return r.length === Object.keys(t).length && r.every(r => w(e[r], x(t, r)))
  }
  return e === t
}

// src/edit/compare-values.ts
function O(e, t, r, i, n, l = []) { // O = compareValues, e = record, t = field, r = from, i = to, n = visit, l = skipped
  if (w(r, i)) return;
  if (!y(r) || !y(i)) {
    n({
      kind: "edit",
      record: e,
      field: t,
      from: r,
      to: i
    });
    return
  }
  let o = null; // o = after
  for (let l of Object.keys(r)) x(i, l) === void 0 ? n({ // l = key, r = from, x = fieldOf, i = to, n = visit
    kind: "edit",
    record: e,
    field: [ ...t, l ],
    from: r[l],
    to: void 0,
    after: o
  }) : o = l;
  o = null;
  for (let a of Object.keys(i)) { // a = key, i = to
    let s = x(r, a); // s = old, x = fieldOf, r = from, a = key
    s === void 0 ? n({
      kind: "edit",
      record: e,
      field: [ ...t, a ],
      from: void 0,
      to: i[a],
      after: o
    }) : l.includes(a) || O(e, [ ...t, a ], s, i[a], n), o = a
  }
}

// src/edit/json-text.ts
function j(e) { // j = write, e = value
  if (typeof e == "string") return e;
  let t = e.members.map(({head: e, value: t, tail: r}) => e + j(t) + r).join(","); // t = inner, e = head, j = write, r = tail
  return e.isList ? `[${t}${e.close}]` : `{${t}${e.close}}`
}

// src/edit/records.ts
var $ = [ "needs", "programs" ], S = [ "vocabularies", "series", ...$ ], M = [ "terms" ]; // $ = LISTS, S = PAGE_COLLECTIONS, M = VOCABULARY_COLLECTIONS

function P(e) { // P = openPage, e = text
  let t = e.trim() || "{}", r = Math.max(e.indexOf(t), 0); // t = json, e = text, r = start
  return y(k(t)) ? {
    name: null,
    head: e.slice(0, r),
    value: t,
    tail: e.slice(r + t.length)
  } : null
}

function L(e) { // L = valueOf, e = member
  return e && JSON.parse(j(e.value))
}

function _(e, t) { // _ = openAs, e = isList, t = member
  if (typeof t.value == "string" && t.value.startsWith(e ? "[" : "{")) {
    t.value = function(e) {
      let t = { // t = branch
        isList: e.startsWith("["),
        members: [],
        close: e.slice(1, -1)
      }, r = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/g, i = 0, n = 1, l = 1, o = null;
      for (let a = r.exec(e); a; a = r.exec(e)) { // a = found, r = token, e = text
        let {0: r, index: s} = a; // r = sign, s = index, a = found
        if (r === "{" || r === "[" ? i++ : (r === "}" || r === "]") && i--, r === ":" && i === 1) o = JSON.parse(e.slice(n, s)), 
        l = s + 1; else if (i === 0 || r === "," && i === 1) {
          let r = e.slice(l, s), a = r.trim(); // r = padded, e = text, l = valueStart, s = index, a = value
          if (a) {
            let d = l + r.indexOf(a) + a.length; // d = valueEnd, l = valueStart, r = padded, a = value
            t.close = e.slice(d, s), t.members.push({
              name: o,
              head: e.slice(n, d - a.length),
              value: a,
              tail: i ? t.close : ""
            })
          }
          n = l = s + 1
        }
      }
      return t
    }(t.value);
    let r = new Set; // r = ids
    for (let i of e ? t.value.members : []) { // i = item, e = isList, t = member
      let e = x(L(i), "id"); // e = id, x = fieldOf, L = valueOf, i = item
      i.name = typeof e == "string" && !r.has(e) ? e : null, r.add(e)
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value
}

function A(e, t) { // A = memberOf, e = branch, t = name
  return e ? e.members[function({members: e}, t) {
    var r; // r = _a
    let i = e.length - 1; // i = index, e = members
    for (;i >= 0 && ((r = e[i]) == null ? void 0 : r.name) !== t; ) i--; // i = index, r = _a, e = members, t = name
    return i
  }
  // src/edit/record-order.ts
  (e, t)] : void 0
}

function E(e, t) { // E = openRecords, e = owner, t = collection
  let r = A(function(e) { // r = member, A = memberOf, e = member
    return _(!1, e)
  }(e), t[t.length - 1]);
  return r ? _(function([e]) {
    return $.includes(e)
  }(t), r) : null
}

function C(e, t) { // C = findRecord, e = page, t = path
  let r = e; // r = found, e = page
  for (let e = 0; r && e < t.length; e += 2) r = A(E(r, t.slice(0, e + 1)), t[e + 1]); // e = depth, r = found, t = path, A = memberOf, E = openRecords
  return r
}

function N(e) { // N = byId, e = records
  return new Map((e ? e.members : []).filter(({name: e}) => e !== null).map(e => [ e.name, e ]))
}

// src/edit/compare-pages.ts
function B(e, t, r, i) { // B = compareCollections, e = path, t = before, r = after, i = visit
  let n = N(t), l = N(r), o = function(e, t) { // n = old, N = byId, t = after, l = now, r = after, o = moved, e = before
    let r = new Map(e.map((e, t) => [ e, t ])), i = e => r.get(e), n = [], l = new Map; // r = positions, e = id, t = index, i = position, n = ends, l = previous
    for (let e of t) { // e = id, t = after
      let t = 0, r = n.length; // t = low, r = high, n = ends
      for (;t < r; ) { // t = low, r = high
        let l = t + r >> 1; // l = middle, t = low, r = high
        i(n[l]) < i(e) ? t = l + 1 : r = l
      }
      l.set(e, n[t - 1]), n[t] = e
    }
    let o = new Set(t); // o = moved, t = after
    for (let e = n.pop(); e !== void 0; e = l.get(e)) o.delete(e); // e = id, n = ends, l = previous, o = moved
    return o
  }([ ...n.keys() ].filter(e => l.has(e)), [ ...l.keys() ].filter(e => n.has(e))), a = function(e) {
    let t = new Map([ [ null, null ] ]), r = new Map([ [ null, null ] ]), i = (e, i) => { // t = next, r = previous, i = other, e = one
      t.set(e, i), r.set(i, e)
    }, n = {
      remove(e) {
        var n, l; // n = _a, l = _b
        let o = (n = r.get(e)) != null ? n : null; // o = before, n = _a, r = previous, e = id
        return i(o, (l = t.get(e)) != null ? l : null), o
      },
      insert(e, r) {
        var n; // n = _a
        let l = (n = t.get(r)) != null ? n : null; // l = following, n = _a, t = next, r = after
        i(r, e), i(e, l)
      }
    }, l = null;
    for (let t of e) n.insert(t, l), l = t; // t = id, e = ids, n = order, l = last
    return n
  }(n.keys());
  n.forEach((t, r) => { // n = old, t = member, r = id
    l.has(r) || i({
      kind: "remove",
      record: [ ...e, r ],
      value: L(t),
      after: a.remove(r)
    })
  });
  let s = null; // s = last
  l.forEach((t, r) => { // l = now, t = member, r = id
    let l = [ ...e, r ]; // l = record, e = path, r = id
    n.has(r) ? o.has(r) && (i({
      kind: "move",
      record: l,
      from: a.remove(r),
      to: s
    }), a.insert(r, s)) : (i({
      kind: "add",
      record: l,
      value: L(t),
      after: s
    }), a.insert(r, s)), s = r
  }), l.forEach((t, r) => T([ ...e, r ], n.get(r) || t, t, i))
}

function T(e, t, r, i) { // T = compareRecords, e = path, t = before, r = after, i = visit
  if (j(t.value) === j(r.value)) return;
  let n = [], l = []; // n = names, l = compareInside
  for (let o of function({length: e, 0: t}) { // o = name, e = length, t = first
    return e === 0 ? S : e === 2 && t === "vocabularies" ? M : []
  }(e)) {
    let a = [ ...e, o ], s = E(t, a), d = E(r, a); // a = collection, e = path, o = name, s = old, E = openRecords, t = before, d = now, r = after
    s && d && (n.push(o), l.push(() => B(a, s, d, i)))
  }
  O(e, [], L(t), L(r), i, n), l.forEach(e => e())
}

// src/edit/difference.ts
var q = { // q = KINDS
  add: "added",
  remove: "removed",
  edit: "changed",
  move: "moved"
};

function z(e, t) { // z = titleIn, e = page, t = record
  let r = t.length ? L(C(e, t)) : void 0, i = x(r, "title"); // r = value, t = record, L = valueOf, C = findRecord, e = page, i = title, x = fieldOf
  return i === void 0 ? x(r, "label") : i
}

function D(e, t) { // D = rowsOf, e = value, t = isAdded
  return y(e) ? Object.keys(e).filter(e => e !== "id").map(r => ({
    field: [ r ],
    from: t ? void 0 : e[r],
    to: t ? e[r] : void 0
  })) : [ {
    field: [],
    from: t ? void 0 : e,
    to: t ? e : void 0
  } ]
}

var R = p(60); // R = parseDate, p = at

var I = p(92); // I = Heading, p = at

// src/edit/form/fields.ts
var J = [ { // J = FIELDS
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

function H(e) { // H = isFieldName, e = name
  return J.some(t => t.name === e)
}

var F = [ "label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include" ]; // F = LIST_FIELDS

function G(e) { // G = formFields, e = vocabularies
  let t = e.filter(e => !H(e)).map(e => ({ // t = terms, e = name, H = isFieldName
    name: e,
    control: "terms",
    group: "who"
  })), r = J.findIndex(({name: e}) => e === "language");
  return [ ...J.slice(0, r), ...t, ...J.slice(r) ]
}

var W = p(84); // W = isStatus, p = at

// src/views/editor/language-name.ts
function U({languages: e, format: t}, r) { // U = languageName, e = languages, t = format, r = code
  return e.get(r) || t.language(r)
}

// src/views/editor/describe.ts
var V = [ "start", "end", "until", "reviewed" ], K = [ "language", "interpreted" ], Q = [ "partOf", "followedBy" ], X = [ "label", "until" ]; // V = DATES, K = LANGUAGES, Q = PROGRAMS, X = PARTS

function Y({msg: e, labels: t}, r) { // Y = fieldLabel, e = msg, t = labels, r = name
  return function(e) {
    return H(e) || F.includes(e)
  }(r) ? e(`edit-field-${r}`) : t.facet(r).text
}

function Z({labels: e}, t, r) { // Z = titleText, e = labels, t = title, r = id
  return typeof t == "string" ? t : y(t) && e.pick(new Map(Object.entries(t).map(([e, t]) => [ e, String(t) ]))).text || r
}

function ee(e, [t = "", ...r], i) { // ee = describeValue, e = context, t = name, r = rest, i = value
  var n, l, o; // n = _a, l = _b, o = _c
  let {msg: a, labels: s, format: d, list: u} = e, c = r.length ? r[r.length - 1] : t; // a = msg, s = labels, d = format, u = list, e = context, c = last, r = rest, t = name
  if (i === void 0 || i === "" || i === null) return a("edit-none");
  if (t === "terms" && r.length) return ee(e, r, i);
  if (Array.isArray(i)) return c === "minutes" ? i.join("\u2013") : i.map(i => ee(e, [ t, ...r ], i)).join("; ");
  if (y(i)) {
    let r = (n = i.page) != null ? n : i.url, l = [ i.start, i.end ].filter(Boolean).join(" \u2013 "); // r = link, n = _a, i = value, l = time
    return t === "materials" || t === "join" || t === "dates" ? [ l, i.label === void 0 ? "" : ee(e, [ "title" ], i.label), r, i.until ].filter(Boolean).join(", ") : t === "terms" ? Object.entries(i).map(([t, r]) => `${s.facet(t).text}: ${ee(e, [ t ], r)}`).join("; ") : Object.entries(i).map(([r, i]) => r === "minutes" ? ee(e, [ t, r ], i) : `${U(e, r)}: ${ee(e, [ t, r ], i)}`).join("; ")
  }
  if (typeof i != "string") return JSON.stringify(i);
  if (V.includes(c)) {
    let e = R(i); // e = date, R = parseDate, i = value
    return e ? d.date(e) : i
  }
  if (Q.includes(t)) {
    let e = u.series.get(i), t = u.programs.find(({id: e}) => e === i); // e = id, u = list, i = value, t = program
    return e || t ? s.pick((o = (l = e || t) == null ? void 0 : l.title) != null ? o : i).text : i
  }
  return K.includes(t) ? U(e, i) : t === "status" && W(i) ? s.status(i) : u.vocabularies.has(t) ? s.term(t, i).text : i
}

// src/views/editor/difference-rows.tsx
function te({context: e, difference: {record: t, kind: r, rows: i, moved: n}}) { // te = DifferenceRows, e = context, t = record, r = kind, i = rows, n = moved
  return h("dl", {
    class: "program-explorer__differences"
  }, n && h("dd", null, n.to === null ? e.msg("edit-first") : e.msg("edit-after", Z(e, n.to, ""))), (function([e], t) {
    return e === "programs" || t === "changed"
  }(t, r) ? i : []).map(({field: t, from: i, to: n}) => h("div", {
    key: t.join("/"),
    class: "program-explorer__difference"
  }, h("dt", null, function(e, [t = "", ...r]) {
    let i = r.map(r => X.includes(r) ? e.msg(`edit-part-${r}`) : r === "page" || r === "url" ? e.msg("edit-part-link") : r === "minutes" ? "" : t === "terms" ? e.labels.facet(r).text : U(e, r)).filter(Boolean); // i = inside, r = step, X = PARTS, e = context, t = name, U = languageName
    return i.length ? e.msg("edit-field-in", Y(e, t), i.join(", ")) : Y(e, t)
  }(e, t)), h("dd", null, r === "added" ? h("ins", {
    dir: "auto"
  }, ee(e, t, n)) : [ h("del", {
    dir: "auto"
  }, ee(e, t, i)), " \u2192 ", h("ins", {
    dir: "auto"
  }, ee(e, t, n)) ]))))
}

// src/views/editor/inputs.tsx
var re = { // re = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function ie({text: e, onClick: t, id: r, name: i, kind: n = "normal", isOff: l = !1}) { // ie = Button, e = text, t = onClick, r = id, i = name, n = kind, l = isOff
  return h("button", {
    type: "button",
    class: `cdx-button ${re[n]}`, // re = KINDS, n = kind
    id: r,
    "aria-label": i,
    disabled: l,
    onClick: t
  }, e)
}

// src/views/editor/record-history.tsx
var ne = class extends g { // ne = RecordHistory, g = Component
  constructor() {
    super(...arguments);
    this.state = {
      steps: [],
      isLoading: !1,
      hasOlder: !0,
      failure: null
    };
    this.rest = null;
    this.isGone = !1;
    this.load = () => c(this, null, function*() {
      let {context: {title: e}, history: t, id: r} = this.props; // e = title, t = history, r = id
      this.setState({
        isLoading: !0,
        failure: null
      });
      let i = yield t.revisions(e, this.rest ? this.rest.before : 0); // i = answer, t = history, e = title
      if (this.isGone) return;
      if (i.kind === "failed") {
        this.setState({
          isLoading: !1,
          failure: i
        });
        return
      }
      let {steps: n, rest: l} = function(e, t, r) { // n = steps, l = rest, e = revisions, t = isWhole, r = record
        let i = e.filter(({text: e}) => e !== null && P(e) && k(e) !== void 0), n = []; // i = readable, e = text, P = openPage, k = parseJson, n = steps
        return i.forEach((e, l) => { // i = readable, e = revision, l = i
          let o = i[l + 1]; // o = before, i = readable, l = i
          if (!o && !t) return;
          let a = e.text || "", s = (function(e, t) { // a = text, e = before, s = differences, t = after
            let [r, i] = [ e, t ].map(P), n = function(e, t) { // r = old, i = now, e = before, t = after, P = openPage, n = changes
              let r = P(e), i = P(t); // r = old, P = openPage, e = before, i = now, t = after
              if (!r || !i) return null;
              let n = []; // n = changes
              return T([], r, i, e => n.push(e)), n
            }(e, t);
            if (!r || !i || !n) return null;
            let l = e => { // l = titleOf, e = record
              var t; // t = _a
              return (t = z(i, e)) != null ? t : z(r, e)
            }, o = (e, t) => { // o = titleOfNeighbour, e = record, t = id
              var r; // r = _a
              return t === null ? null : (r = l([ ...e.slice(0, -1), t ])) != null ? r : t
            }, a = [], s = new Map, u = ({kind: e, record: t}, r, i) => { // a = differences, s = edited, u = add, r = rows, i = moved
              a.push(d({
                record: t,
                kind: q[e],
                title: l(t),
                rows: r
              }, i && {
                moved: i
              }))
            };
            for (let e of n) { // e = change, n = changes
              let t = JSON.stringify(e.record); // t = name, e = change
              switch (e.kind) {
               case "edit":
                {
                  let {field: r, from: i, to: n} = e, l = s.get(t) || []; // r = field, i = from, n = to, e = change, l = rows, s = edited, t = name
                  l.push({
                    field: r,
                    from: i,
                    to: n
                  }), l.length === 1 && (s.set(t, l), u(e, l));
                  break
                }

               case "move":
                u(e, [], {
                  from: o(e.record, e.from),
                  to: o(e.record, e.to)
                });
                break;

               default:
                u(e, D(e.value, e.kind === "add"))
              }
            }
            return a
          }
          // src/edit/record-history.ts
          (o ? o.text || "" : '{ "programs": [] }', a) || []).filter(e => w(e.record, r)), u = P(a);
          s.length && u && n.push({
            revision: e,
            differences: s,
            value: L(C(u, r))
          })
        }), {
          steps: n,
          rest: t ? null : i[i.length - 1] || null
        }
      }([ ...this.rest ? [ this.rest ] : [], ...i.revisions ], !i.hasOlder, [ "programs", r ]);
      this.rest = l, this.setState({
        isLoading: !1,
        steps: [ ...this.state.steps, ...n ],
        hasOlder: i.hasOlder
      })
    })
  }
  componentDidMount() {
    this.load()
  }
  componentWillUnmount() {
    this.isGone = !0
  }
  step({revision: e, differences: t, value: r}, i) {
    let {context: n, onRestore: l} = this.props, {msg: o, format: a, urlOf: s, title: d} = n, u = R(e.time.slice(0, 10)), c = u ? a.date(u) : e.time; // n = context, l = onRestore, o = msg, a = format, s = urlOf, d = title, u = day, R = parseDate, e = revision, c = date
    return h("li", {
      key: e.id,
      class: "program-explorer__step"
    }, h("p", null, h("a", {
      href: s(d, {
        diff: String(e.id),
        oldid: String(e.before)
      }),
      title: e.time,
      "aria-label": o("edit-history-difference", c)
    }, c), " \xb7 ", e.user ? h("a", {
      href: s(`User:${e.user}`)
    }, h("bdi", null, e.user)) : o("edit-history-hidden"), e.summary && h("span", {
      class: "program-explorer__editor-help",
      dir: "auto"
    }, ` \xb7 ${e.summary}`)), t.map(e => [ e.kind !== "changed" && h("p", null, o(`edit-kind-${e.kind}`, Z(n, e.title, this.props.id))), e.kind !== "removed" && h(te, {
      context: n,
      difference: e
    }) ]), !i && y(r) && h(ie, {
      text: o("edit-history-restore"),
      name: `${o("edit-history-restore")}: ${c}`,
      onClick: () => l(r)
    }))
  }
  render({context: e, id: t, onClose: r}, {steps: i, isLoading: n, hasOlder: l, failure: o}) {
    let {msg: a, level: s, list: d, urlOf: u, title: c} = e, f = d.programs.find(e => e.id === t); // a = msg, s = level, d = list, u = urlOf, c = title, e = one, f = program, t = id
    return h("section", {
      class: "program-explorer__editor",
      "aria-labelledby": "program-explorer-history-heading"
    }, h(I, {
      level: s,
      class: "program-explorer__group",
      id: "program-explorer-history-heading"
    }, a("edit-history-title", f ? e.labels.pick(f.title).text : t)), h("ol", {
      class: "program-explorer__steps",
      reversed: !0
    }, i.map((e, t) => this.step(e, t === 0))), h("div", {
      role: "status"
    }, n ? a("edit-history-loading") : !i.length && !o && a(l ? "edit-history-none-yet" : "edit-history-none")), h("div", {
      role: "alert"
    }, o && h("p", null, [ a("edit-history-failed"), o.words ].filter(Boolean).join(" "))), h("div", {
      class: "program-explorer__editor-buttons"
    }, l && h(ie, {
      text: a(o ? "edit-history-retry" : "edit-history-older"),
      isOff: n,
      onClick: () => {
        this.load()
      }
    }), h("a", {
      href: u(c, {
        action: "history"
      })
    }, a("edit-history-page")), h(ie, {
      kind: "quiet",
      text: a("edit-close"),
      onClick: r
    })))
  }
};

var le = p(43); // le = createMessages, p = at

var oe = p(51); // oe = showNotice, p = at

// src/editor/open-in-editor.ts
function ae(e, t, r) { // ae = openInEditor, e = subject, t = id, r = start
  return c(this, null, function*() {
    let {environment: {load: i, wiki: n}, host: l, messages: o} = e; // i = load, n = wiki, l = host, o = messages, e = subject
    try {
      (yield i.editor()).open(e, t, r)
    } catch (i) {
      n.log("The editor could not be opened.", i), oe(l.root, o, {
        kind: "failure",
        text: le(o)("failed-network"),
        retry: () => {
          ae(e, t, r)
        }
      })
    }
  })
}

var se = p(38); // se = directionOf, p = at

// src/page/tool-box.ts
var de = p(7); // de = createLabels, p = at

var ue = p(39); // ue = createFormat, p = at

var ce = p(40), fe = p(41); // ce = FALLBACK_LANGUAGE, p = at, fe = KEYS_ONLY

var me = p(67); // me = parseJsonObject, p = at

var pe = p(75), ge = p(76); // pe = optionsFor, p = at, ge = today

// src/editor/english.ts
var he = new Map(Object.entries({ // he = ENGLISH
  "edit-close": "Close",
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
  "edit-history-difference": "Difference of $1",
  "edit-history-failed": "The wiki did not answer.",
  "edit-history-hidden": "name hidden",
  "edit-history-loading": "Loading the history \u2026",
  "edit-history-none": "No edit of the data page has changed this program.",
  "edit-history-none-yet": "The newest edits of the data page have not changed this program.",
  "edit-history-older": "Older edits",
  "edit-history-page": "History of the data page",
  "edit-history-restore": "Restore this version",
  "edit-history-retry": "Try again",
  "edit-history-title": "History of \u201c$1\u201d",
  "edit-kind-added": "Added \u201c$1\u201d",
  "edit-kind-changed": "Changed \u201c$1\u201d",
  "edit-kind-moved": "Moved \u201c$1\u201d",
  "edit-kind-removed": "Removed \u201c$1\u201d",
  "edit-none": "none",
  "edit-part-end": "End",
  "edit-part-label": "Text",
  "edit-part-least": "Shortest",
  "edit-part-link": "Link",
  "edit-part-most": "Longest",
  "edit-part-start": "Start",
  "edit-part-until": "Last day to join"
}));

// src/editor/context.ts
function ve(e) { // ve = loadTexts, e = _0
  return c(this, arguments, function*({environment: {wiki: e}, messages: {language: t}}) {
    let r = `Module:Program explorer/i18n/editor/${t}.json`; // r = title, t = language
    if (t === fe || t === ce) return new Map;
    try {
      let {pages: [t]} = yield e.readPages([ r ], [], null); // t = page, e = wiki, r = title
      return new Map(Object.entries(me(t ? t.text : "")).filter(e => typeof e[1] == "string"))
    } catch (e) {
      return new Map
    }
  })
}

function ye({messages: {language: e}}, t, r) { // ye = createWords, e = language, t = texts, r = more
  return le({
    language: e,
    texts: t
  }, r ? new Map([ ...he, ...r.english ]) : he)
}

function be(e, t) { // be = withLanguages, e = context, t = names
  let r = new Map(Array.from(t, ([t, r]) => { // r = name, t = code
    let i = e.format.language(t); // i = translated, e = context, t = code
    return [ t, i === t ? r : i ]
  }));
  return u(d({}, e), {
    languages: r
  })
}

var ke = p(73); // ke = parseForReaders, p = at

// src/editor/edited-page.ts
// src/editor/show-tool.ts
function xe(e, t, r, i) { // xe = showTool, e = subject, t = id, r = Tool, i = props
  return c(this, null, function*() {
    let {environment: {wiki: n}, host: {root: l}, messages: {language: o}} = e, [a, s] = yield Promise.all([ ve(e), n.languageNames() ]), f = u(d({}, function(e) { // n = wiki, l = root, o = language, e = subject, a = texts, s = names, ve = loadTexts, f = context, u = __spreadProps, d = __spreadValues
      let {environment: {wiki: t}, host: r, messages: i, list: n, source: l, include: o} = e; // t = wiki, r = host, i = messages, n = list, l = source, o = include, e = subject
      return u(d({}, function({environment: {wiki: e}, messages: t}, r) {
        let i = le(t), {language: n} = t, l = ue(n, i); // i = words, le = createMessages, t = messages, n = language, l = format, ue = createFormat
        return {
          list: r,
          format: l,
          labels: de(r, i, l, e.languages, e.contentLanguage, n),
          fields: G(Array.from(r.vocabularies.keys()))
        }
      }(e, n)), {
        msg: ye(e, i.texts, null),
        pageLanguage: t.contentLanguage,
        idPrefix: "program-explorer-edit",
        level: r.level,
        today: ge(),
        languages: new Map,
        mayAddTerms: o === null,
        more: null,
        urlOf: t.urlOf,
        title: l
      })
    }(function(e, t) {
      var r, i; // r = _a, i = _b
      let {environment: {wiki: n, load: l}, included: o, text: a, list: s, translate: f} = e, m = (i = (r = s.programs.find(e => e.id === t)) == null ? void 0 : r.source.page) != null ? i : null, p = o.find(({title: e}) => e === m), g = e => p ? [ a, o.map(t => t === p ? u(d({}, t), { // n = wiki, l = load, o = included, a = dataText, s = list, f = translate, e = text, m = include, i = _b, r = _a, t = one, p = page, g = textsWith, u = __spreadProps, d = __spreadValues
        text: e
      }) : t) ] : [ e, o ];
      return u(d(d({}, e), p && {
        source: p.title,
        text: p.text
      }), {
        include: p ? p.title : null,
        listOf: e => { // e = text
          let [t, r] = g(e), i = ke(t, pe(n), r).list; // t = main, r = others, g = textsWith, e = text, i = found, ke = parseForReaders, pe = optionsFor, n = wiki
          return i && f ? f(i) : i
        },
        problemsOf: e => c(null, null, function*() {
          let [t, r] = g(e), [{validatePage: i}, a] = yield Promise.all([ l.validator(), l.checks() ]), {problems: s} = i(t, pe(n), r, a, 1e4); // t = main, r = others, g = textsWith, e = text, i = validatePage, a = checks, l = load, s = problems, pe = optionsFor, n = wiki
          return p ? s.filter(({path: [e, t]}) => e === "include" && p !== void 0 && t === o.indexOf(p)).map(e => u(d({}, e), {
            path: e.path.slice(2)
          })) : s
        })
      })
    }(e, t))), {
      msg: ye(e, a, null)
    }), {element: m, close: p} = function(e, t) {
      let r = document.activeElement, i = document.createElement("div"); // r = opener, i = element
      return i.lang = t, i.dir = se(t), e.insertBefore(i, e.firstChild), {
        element: i,
        close: () => {
          i.remove(), r instanceof HTMLElement && r.isConnected && r.focus()
        }
      }
    }(l, o), g = () => { // l = root, o = language, g = onClose
      v(null, m), p()
    };
    v(h(r, u(d({}, i(g)), {
      context: be(f, s),
      onClose: g
    })), m), m.scrollIntoView();
    let y = m.querySelector("h2, h3, h4, h5, h6"); // y = heading, m = element
    y && (y.tabIndex = -1, y.focus())
  })
}

// src/editor/open-history.ts
// src/wiki/mediawiki-answer.ts
var we = { // we = COMMON
  formatversion: "2",
  errorformat: "plaintext",
  errorsuselocal: !0,
  uselang: "user"
}, Oe = [ [ /^readonly/, "readonly" ], [ /^(ratelimited|actionthrottled)/, "ratelimited" ], [ /blocked/, "blocked" ], [ /^abusefilter-warning/, "warning" ], [ /^abusefilter/, "disallowed" ], [ /^(spam|titleblacklist)/, "spam" ], [ /protected|^createonly$/, "protected" ], [ /^badtoken|^notoken/, "token" ], [ /^assert/, "session" ], [ /^(missingtitle|pagedeleted|nosuchrevid)/, "deleted" ], [ /^contenttoobig/, "too-big" ], [ /^(invalid-json|contentmodel|unsupportednocontent|no-direct-editing|badformat)/, "invalid" ], [ /permission|denied|^noedit|^nocreate|^cantcreate|^badaccess|^readapidenied/, "denied" ] ];

function je(e, t = "") { // je = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

function $e(e, t) { // $e = readAnswerAs, e = request, t = make
  return c(this, null, function*() {
    let r = yield function(e) { // r = answer, e = request
      return new Promise(t => { // t = resolve
        e.then(e => t({
          result: e
        }), (e, r) => t({
          code: String(e),
          details: r || {}
        }))
      })
    }(e);
    try {
      return "result" in r ? t(r.result) : function(e, {errors: t = [], textStatus: r, xhr: i}) {
        if (e === "http") {
          let e = i && i.status || 0; // e = status, i = xhr
          return je(r === "timeout" ? "timeout" : e === 429 ? "ratelimited" : e ? "server" : "network")
        }
        if (e === "ok-but-empty") return je("server");
        let n = t.map(({text: e = ""}) => e).filter(Boolean).join("\n"); // n = words, t = errors, e = text
        return je(function(e) {
          let [, t = "other"] = Oe.find(([t]) => t.test(e)) || []; // t = pattern, Oe = CODES, e = code
          return t
        }(e), n)
      }(r.code, r.details)
    } catch (e) {
      return je("server")
    }
  })
}

// src/wiki/mediawiki-history.ts
// src/history.ts
var Se = function(e) { // Se = open, e = createPageHistory
  return (t, r) => { // t = subject, r = id
    xe(t, r, ne, i => ({
      id: r || "",
      history: e(),
      onRestore: e => { // e = record
        i(), ae(t, r, {
          record: e
        })
      }
    }))
  }
}(function() {
  let e = new mw.Api; // e = api
  return {
    revisions: (t, r) => $e(e.get(d(u(d({}, we), {
      action: "query",
      prop: "revisions",
      titles: t,
      rvslots: "main",
      rvlimit: 20,
      rvprop: [ "ids", "timestamp", "user", "comment", "content" ]
    }), r ? {
      rvstartid: r
    } : {})), e => { // e = answer
      let {query: {pages: [{revisions: t = []}]}, continue: r} = e; // t = revisions, r = rest, e = answer
      return {
        kind: "revisions",
        revisions: t.map(({revid: e, parentid: t, timestamp: r, user: i = "", comment: n = "", slots: l}) => { // t = revisions
          var o; // o = _a
          return {
            id: e,
            before: t,
            time: r,
            user: i,
            summary: n,
            text: (o = l == null ? void 0 : l.main.content) != null ? o : null
          }
        }),
        hasOlder: !!r
      }
    })
  }
});
}
};
// </nowiki>