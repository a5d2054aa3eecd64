// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).history = {
runtime: '97d55540d0c705dc',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyDescriptors, i = Object.getOwnPropertyNames, o = Object.getOwnPropertySymbols;

var l = Object.prototype.hasOwnProperty, a = Object.prototype.propertyIsEnumerable;

var s = (t, r, n) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[r] = n, d = (e, t) => {
  for (var r in t || (t = {})) l.call(t, r) && s(e, r, t[r]);
  if (o) for (var r of o(t)) a.call(t, r) && s(e, r, t[r]);
  return e
}, u = (e, r) => t(e, n(r));

var c = (e, t, r) => new Promise((n, i) => {
  var o = e => {
    try {
      a(r.next(e))
    } catch (e) {
      i(e)
    }
  }, l = e => {
    try {
      a(r.throw(e))
    } catch (e) {
      i(e)
    }
  }, a = e => e.done ? n(e.value) : Promise.resolve(e.value).then(o, l);
  a((r = r.apply(e, t)).next())
});

// src/history.ts
var f = {}; // f = history_exports

((t, r) => {
  for (var n in r) e(t, n, {
    get: r[n],
    enumerable: !0
  })
})(f, {
  open: () => xe
});

module.exports = (t => ((t, n, o, a) => {
  if (n && typeof n == "object" || typeof n == "function") for (let o of i(n)) !l.call(t, o) && o !== void 0 && e(t, o, {
    get: () => n[o],
    enumerable: !(a = r(n, o)) || a.enumerable
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

function w(e, t) { // w = fieldOf, e = value, t = name
  return y(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

function x(e, t) { // x = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, r) => x(e, t[r]));
  if (y(e) && y(t)) {
    let r = Object.keys(e); // r = keys, e = one
    return r.length === Object.keys(t).length && r.every(r => x(e[r], w(t, r)))
  }
  return e === t
}

// src/edit/compare-values.ts
function O(e, t, r, n, i, o = []) { // O = compareValues, e = record, t = field, r = from, n = to, i = visit, o = skipped
  if (x(r, n)) return;
  if (!y(r) || !y(n)) {
    i({
      kind: "edit",
      record: e,
      field: t,
      from: r,
      to: n
    });
    return
  }
  let l = null; // l = after
  for (let o of Object.keys(r)) w(n, o) === void 0 ? i({ // o = key, r = from, w = fieldOf, n = to, i = visit
    kind: "edit",
    record: e,
    field: [ ...t, o ],
    from: r[o],
    to: void 0,
    after: l
  }) : l = o;
  l = null;
  for (let a of Object.keys(n)) { // a = key, n = to
    let s = w(r, a); // s = old, w = fieldOf, r = from, a = key
    s === void 0 ? i({
      kind: "edit",
      record: e,
      field: [ ...t, a ],
      from: void 0,
      to: n[a],
      after: l
    }) : o.includes(a) || O(e, [ ...t, a ], s, n[a], i), l = a
  }
}

// src/edit/json-text.ts
function j(e) { // j = write, e = value
  if (typeof e == "string") return e;
  let t = e.members.map(({head: e, value: t, tail: r}) => e + j(t) + r).join(","); // t = inner, e = head, j = write, r = tail
  return e.isList ? `[${t}${e.close}]` : `{${t}${e.close}}`
}

// src/edit/records.ts
var S = [ "needs", "programs" ], $ = [ "vocabularies", "series", ...S ], L = [ "terms" ]; // S = LISTS, $ = PAGE_COLLECTIONS, L = VOCABULARY_COLLECTIONS

function M(e) { // M = openPage, e = text
  let t = e.trim() || "{}", r = Math.max(e.indexOf(t), 0); // t = json, e = text, r = start
  return y(k(t)) ? {
    name: null,
    head: e.slice(0, r),
    value: t,
    tail: e.slice(r + t.length)
  } : null
}

function _(e) { // _ = valueOf, e = member
  return e && JSON.parse(j(e.value))
}

function P(e, t) { // P = openAs, e = isList, t = member
  if (typeof t.value == "string" && t.value.startsWith(e ? "[" : "{")) {
    t.value = function(e) {
      let t = { // t = branch
        isList: e.startsWith("["),
        members: [],
        close: e.slice(1, -1)
      }, r = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/g, n = 0, i = 1, o = 1, l = null;
      for (let a = r.exec(e); a; a = r.exec(e)) { // a = found, r = token, e = text
        let {0: r, index: s} = a; // r = sign, s = index, a = found
        if (r === "{" || r === "[" ? n++ : (r === "}" || r === "]") && n--, r === ":" && n === 1) l = JSON.parse(e.slice(i, s)), 
        o = s + 1; else if (n === 0 || r === "," && n === 1) {
          let r = e.slice(o, s), a = r.trim(); // r = padded, e = text, o = valueStart, s = index, a = value
          if (a) {
            let d = o + r.indexOf(a) + a.length; // d = valueEnd, o = valueStart, r = padded, a = value
            t.close = e.slice(d, s), t.members.push({
              name: l,
              head: e.slice(i, d - a.length),
              value: a,
              tail: n ? t.close : ""
            })
          }
          i = o = s + 1
        }
      }
      return t
    }(t.value);
    let r = new Set; // r = ids
    for (let n of e ? t.value.members : []) { // n = item, e = isList, t = member
      let e = w(_(n), "id"); // e = id, w = fieldOf, _ = valueOf, n = item
      n.name = typeof e == "string" && !r.has(e) ? e : null, r.add(e)
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value
}

function C(e, t) { // C = memberOf, e = branch, t = name
  return e ? e.members[function({members: e}, t) {
    var r; // r = _a
    let n = e.length - 1; // n = index, e = members
    for (;n >= 0 && ((r = e[n]) == null ? void 0 : r.name) !== t; ) n--; // n = index, r = _a, e = members, t = name
    return n
  }
  // src/edit/record-order.ts
  (e, t)] : void 0
}

function E(e, t) { // E = openRecords, e = owner, t = collection
  let r = C(function(e) { // r = member, C = memberOf, e = member
    return P(!1, e)
  }(e), t[t.length - 1]);
  return r ? P(function([e]) {
    return S.includes(e)
  }(t), r) : null
}

function A(e, t) { // A = findRecord, e = page, t = path
  let r = e; // r = found, e = page
  for (let e = 0; r && e < t.length; e += 2) r = C(E(r, t.slice(0, e + 1)), t[e + 1]); // e = depth, r = found, t = path, C = memberOf, E = openRecords
  return r
}

function N(e) { // N = byId, e = records
  return new Map((e ? e.members : []).filter(({name: e}) => e !== null).map(e => [ e.name, e ]))
}

// src/edit/compare-pages.ts
function B(e, t, r, n) { // B = compareCollections, e = path, t = before, r = after, n = visit
  let i = N(t), o = N(r), l = function(e, t) { // i = old, N = byId, t = after, o = now, r = after, l = moved, e = before
    let r = new Map(e.map((e, t) => [ e, t ])), n = e => r.get(e), i = [], o = new Map; // r = positions, e = id, t = index, n = position, i = ends, o = previous
    for (let e of t) { // e = id, t = after
      let t = 0, r = i.length; // t = low, r = high, i = ends
      for (;t < r; ) { // t = low, r = high
        let o = t + r >> 1; // o = middle, t = low, r = high
        n(i[o]) < n(e) ? t = o + 1 : r = o
      }
      o.set(e, i[t - 1]), i[t] = e
    }
    let l = new Set(t); // l = moved, t = after
    for (let e = i.pop(); e !== void 0; e = o.get(e)) l.delete(e); // e = id, i = ends, o = previous, l = moved
    return l
  }([ ...i.keys() ].filter(e => o.has(e)), [ ...o.keys() ].filter(e => i.has(e))), a = function(e) {
    let t = new Map([ [ null, null ] ]), r = new Map([ [ null, null ] ]), n = (e, n) => { // t = next, r = previous, n = other, e = one
      t.set(e, n), r.set(n, e)
    }, i = {
      remove(e) {
        var i, o; // i = _a, o = _b
        let l = (i = r.get(e)) != null ? i : null; // l = before, i = _a, r = previous, e = id
        return n(l, (o = t.get(e)) != null ? o : null), l
      },
      insert(e, r) {
        var i; // i = _a
        let o = (i = t.get(r)) != null ? i : null; // o = following, i = _a, t = next, r = after
        n(r, e), n(e, o)
      }
    }, o = null;
    for (let t of e) i.insert(t, o), o = t; // t = id, e = ids, i = order, o = last
    return i
  }(i.keys());
  i.forEach((t, r) => { // i = old, t = member, r = id
    o.has(r) || n({
      kind: "remove",
      record: [ ...e, r ],
      value: _(t),
      after: a.remove(r)
    })
  });
  let s = null; // s = last
  o.forEach((t, r) => { // o = now, t = member, r = id
    let o = [ ...e, r ]; // o = record, e = path, r = id
    i.has(r) ? l.has(r) && (n({
      kind: "move",
      record: o,
      from: a.remove(r),
      to: s
    }), a.insert(r, s)) : (n({
      kind: "add",
      record: o,
      value: _(t),
      after: s
    }), a.insert(r, s)), s = r
  }), o.forEach((t, r) => q([ ...e, r ], i.get(r) || t, t, n))
}

function q(e, t, r, n) { // q = compareRecords, e = path, t = before, r = after, n = visit
  if (j(t.value) === j(r.value)) return;
  let i = [], o = []; // i = names, o = compareInside
  for (let l of function({length: e, 0: t}) { // l = name, e = length, t = first
    return e === 0 ? $ : e === 2 && t === "vocabularies" ? L : []
  }(e)) {
    let a = [ ...e, l ], s = E(t, a), d = E(r, a); // a = collection, e = path, l = name, s = old, E = openRecords, t = before, d = now, r = after
    s && d && (i.push(l), o.push(() => B(a, s, d, n)))
  }
  O(e, [], _(t), _(r), n, i), o.forEach(e => e())
}

// src/edit/difference.ts
var T = { // T = KINDS
  add: "added",
  remove: "removed",
  edit: "changed",
  move: "moved"
};

function z(e, t) { // z = titleIn, e = page, t = record
  let r = t.length ? _(A(e, t)) : void 0, n = w(r, "title"); // r = value, t = record, _ = valueOf, A = findRecord, e = page, n = title, w = fieldOf
  return n === void 0 ? w(r, "label") : n
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

var I = p(90); // I = Heading, p = at

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

function G(e) { // G = formFields, e = vocabularies
  let t = e.filter(e => !H(e)).map(e => ({ // t = terms, e = name, H = isFieldName
    name: e,
    control: "terms",
    group: "who"
  })), r = J.findIndex(({name: e}) => e === "language");
  return [ ...J.slice(0, r), ...t, ...J.slice(r) ]
}

var W = p(82); // W = isStatus, p = at

// src/views/editor/inputs.tsx
var U = { // U = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function F({text: e, onClick: t, id: r, name: n, kind: i = "normal", isOff: o = !1}) { // F = Button, e = text, t = onClick, r = id, n = name, i = kind, o = isOff
  return h("button", {
    type: "button",
    class: `cdx-button ${U[i]}`, // U = KINDS, i = kind
    id: r,
    "aria-label": n,
    disabled: o,
    onClick: t
  }, e)
}

// src/views/editor/text-control.tsx
function V({languages: e, format: t}, r) { // V = languageName, e = languages, t = format, r = code
  return e.get(r) || t.language(r)
}

// src/views/editor/describe.ts
var K = [ "start", "end", "until", "reviewed" ], Q = [ "language", "interpreted" ], X = [ "partOf", "followedBy" ], Y = [ "label", "until" ]; // K = DATES, Q = LANGUAGES, X = PROGRAMS, Y = PARTS

function Z({msg: e, labels: t}, r) { // Z = fieldLabel, e = msg, t = labels, r = name
  return H(r) ? e(`edit-field-${r}`) : t.facet(r).text
}

function ee({labels: e}, t, r) { // ee = titleText, e = labels, t = title, r = id
  return typeof t == "string" ? t : y(t) && e.pick(new Map(Object.entries(t).map(([e, t]) => [ e, String(t) ]))).text || r
}

function te(e, [t = "", ...r], n) { // te = describeValue, e = context, t = name, r = rest, n = value
  var i, o, l; // i = _a, o = _b, l = _c
  let {msg: a, labels: s, format: d, list: u} = e, c = r.length ? r[r.length - 1] : t; // a = msg, s = labels, d = format, u = list, e = context, c = last, r = rest, t = name
  if (n === void 0 || n === "" || n === null) return a("edit-none");
  if (Array.isArray(n)) return c === "minutes" ? n.join("\u2013") : n.map(n => te(e, [ t, ...r ], n)).join("; ");
  if (y(n)) {
    let r = (i = n.page) != null ? i : n.url, o = [ n.start, n.end ].filter(Boolean).join(" \u2013 "); // r = link, i = _a, n = value, o = time
    return t === "materials" || t === "join" || t === "dates" ? [ o, n.label === void 0 ? "" : te(e, [ "title" ], n.label), r, n.until ].filter(Boolean).join(", ") : Object.entries(n).map(([r, n]) => r === "minutes" ? te(e, [ t, r ], n) : `${V(e, r)}: ${te(e, [ t, r ], n)}`).join("; ")
  }
  if (typeof n != "string") return JSON.stringify(n);
  if (K.includes(c)) {
    let e = R(n); // e = date, R = parseDate, n = value
    return e ? d.date(e) : n
  }
  if (X.includes(t)) {
    let e = u.series.get(n), t = u.programs.find(({id: e}) => e === n); // e = id, u = list, n = value, t = program
    return e || t ? s.pick((l = (o = e || t) == null ? void 0 : o.title) != null ? l : n).text : n
  }
  return Q.includes(t) ? V(e, n) : t === "status" && W(n) ? s.status(n) : u.vocabularies.has(t) ? s.term(t, n).text : n
}

// src/views/editor/difference-rows.tsx
function re({context: e, difference: {record: t, kind: r, rows: n}}) { // re = DifferenceRows, e = context, t = record, r = kind, n = rows
  return h("dl", {
    class: "program-explorer__differences"
  }, (t[0] === "programs" ? n : []).map(({field: t, from: n, to: i}) => h("div", {
    key: t.join("/"),
    class: "program-explorer__difference"
  }, h("dt", null, function(e, [t = "", ...r]) {
    let n = r.map(t => Y.includes(t) ? e.msg(`edit-part-${t}`) : t === "page" || t === "url" ? e.msg("edit-part-link") : t === "minutes" ? "" : V(e, t)).filter(Boolean); // n = inside, r = rest, t = step, Y = PARTS, e = context, V = languageName
    return n.length ? e.msg("edit-field-in", Z(e, t), n.join(", ")) : Z(e, t)
  }(e, t)), h("dd", null, r === "added" ? h("ins", {
    dir: "auto"
  }, te(e, t, i)) : [ h("del", {
    dir: "auto"
  }, te(e, t, n)), " \u2192 ", h("ins", {
    dir: "auto"
  }, te(e, t, i)) ]))))
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
      let n = yield t.revisions(e, this.rest ? this.rest.before : 0); // n = answer, t = history, e = title
      if (this.isGone) return;
      if (n.kind === "failed") {
        this.setState({
          isLoading: !1,
          failure: n
        });
        return
      }
      let {steps: i, rest: o} = function(e, t, r) { // i = steps, o = rest, e = revisions, t = isWhole, r = record
        let n = e.filter(({text: e}) => e !== null && M(e) && k(e) !== void 0), i = []; // n = readable, e = text, M = openPage, k = parseJson, i = steps
        return n.forEach((e, o) => { // n = readable, e = revision, o = i
          let l = n[o + 1]; // l = before, n = readable, o = i
          if (!l && !t) return;
          let a = e.text || "", s = (function(e, t) { // a = text, e = before, s = differences, t = after
            let [r, n] = [ e, t ].map(M), i = function(e, t) { // r = old, n = now, e = before, t = after, M = openPage, i = changes
              let r = M(e), n = M(t); // r = old, M = openPage, e = before, n = now, t = after
              if (!r || !n) return null;
              let i = []; // i = changes
              return q([], r, n, e => i.push(e)), i
            }(e, t);
            if (!r || !n || !i) return null;
            let o = e => { // o = titleOf, e = record
              var t; // t = _a
              return (t = z(n, e)) != null ? t : z(r, e)
            }, l = (e, t) => { // l = titleOfNeighbour, e = record, t = id
              var r; // r = _a
              return t === null ? null : (r = o([ ...e.slice(0, -1), t ])) != null ? r : t
            }, a = [], s = new Map, u = ({kind: e, record: t}, r, n) => { // a = differences, s = edited, u = add, r = rows, n = moved
              a.push(d({
                record: t,
                kind: T[e],
                title: o(t),
                rows: r
              }, n && {
                moved: n
              }))
            };
            for (let e of i) { // e = change, i = changes
              let t = JSON.stringify(e.record); // t = name, e = change
              switch (e.kind) {
               case "edit":
                {
                  let {field: r, from: n, to: i} = e, o = s.get(t) || []; // r = field, n = from, i = to, e = change, o = rows, s = edited, t = name
                  o.push({
                    field: r,
                    from: n,
                    to: i
                  }), o.length === 1 && (s.set(t, o), u(e, o));
                  break
                }

               case "move":
                u(e, [], {
                  from: l(e.record, e.from),
                  to: l(e.record, e.to)
                });
                break;

               default:
                u(e, D(e.value, e.kind === "add"))
              }
            }
            return a
          }
          // src/edit/record-history.ts
          (l ? l.text || "" : '{ "programs": [] }', a) || []).filter(e => x(e.record, r)), u = M(a);
          s.length && u && i.push({
            revision: e,
            differences: s,
            value: _(A(u, r))
          })
        }), {
          steps: i,
          rest: t ? null : n[n.length - 1] || null
        }
      }([ ...this.rest ? [ this.rest ] : [], ...n.revisions ], !n.hasOlder, [ "programs", r ]);
      this.rest = o, this.setState({
        isLoading: !1,
        steps: [ ...this.state.steps, ...i ],
        hasOlder: n.hasOlder
      })
    })
  }
  componentDidMount() {
    this.load()
  }
  componentWillUnmount() {
    this.isGone = !0
  }
  step({revision: e, differences: t, value: r}, n) {
    let {context: i, onRestore: o} = this.props, {msg: l, format: a, urlOf: s, title: d} = i, u = R(e.time.slice(0, 10)), c = u ? a.date(u) : e.time; // i = context, o = onRestore, l = msg, a = format, s = urlOf, d = title, u = day, R = parseDate, e = revision, c = date
    return h("li", {
      key: e.id,
      class: "program-explorer__step"
    }, h("p", null, h("a", {
      href: s(d, {
        diff: String(e.id),
        oldid: String(e.before)
      }),
      title: e.time,
      "aria-label": l("edit-history-difference", c)
    }, c), " \xb7 ", e.user ? h("a", {
      href: s(`User:${e.user}`)
    }, h("bdi", null, e.user)) : l("edit-history-hidden"), e.summary && h("span", {
      class: "program-explorer__editor-help",
      dir: "auto"
    }, ` \xb7 ${e.summary}`)), t.map(e => [ e.kind !== "changed" && h("p", null, l(`edit-kind-${e.kind}`, ee(i, e.title, this.props.id))), e.kind !== "removed" && h(re, {
      context: i,
      difference: e
    }) ]), !n && y(r) && h(F, {
      text: l("edit-history-restore"),
      name: `${l("edit-history-restore")}: ${c}`,
      onClick: () => o(r)
    }))
  }
  render({context: e, id: t, onClose: r}, {steps: n, isLoading: i, hasOlder: o, failure: l}) {
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
    }, n.map((e, t) => this.step(e, t === 0))), h("div", {
      role: "status"
    }, i ? a("edit-history-loading") : !n.length && !l && a(o ? "edit-history-none-yet" : "edit-history-none")), h("div", {
      role: "alert"
    }, l && h("p", null, [ a("edit-history-failed"), l.words ].filter(Boolean).join(" "))), h("div", {
      class: "program-explorer__editor-buttons"
    }, o && h(F, {
      text: a(l ? "edit-history-retry" : "edit-history-older"),
      isOff: i,
      onClick: () => {
        this.load()
      }
    }), h("a", {
      href: u(c, {
        action: "history"
      })
    }, a("edit-history-page")), h(F, {
      kind: "quiet",
      text: a("edit-close"),
      onClick: r
    })))
  }
};

var ie = p(43); // ie = createMessages, p = at

var oe = p(51); // oe = showNotice, p = at

// src/editor/open-in-editor.ts
function le(e, t, r) { // le = openInEditor, e = subject, t = id, r = start
  return c(this, null, function*() {
    let {environment: {load: n, wiki: i}, host: o, messages: l} = e; // n = load, i = wiki, o = host, l = messages, e = subject
    try {
      (yield n.editor()).open(e, t, r)
    } catch (n) {
      i.log("The editor could not be opened.", n), oe(o.root, l, {
        kind: "failure",
        text: ie(l)("failed-network"),
        retry: () => {
          le(e, t, r)
        }
      })
    }
  })
}

var ae = p(38); // ae = directionOf, p = at

// src/page/tool-box.ts
var se = p(7); // se = createLabels, p = at

var de = p(39); // de = createFormat, p = at

var ue = p(40), ce = p(41); // ue = FALLBACK_LANGUAGE, p = at, ce = KEYS_ONLY

var fe = p(67); // fe = parseJsonObject, p = at

var me = p(76); // me = today, p = at

// src/editor/english.ts
var pe = new Map(Object.entries({ // pe = ENGLISH
  "edit-close": "Close",
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
function ge(e, t) { // ge = withMessages, e = _0, t = _1
  return c(this, arguments, function*(e, {environment: {wiki: t}, messages: {language: r}}) {
    let n = `Module:Program explorer/i18n/editor/${r}.json`; // n = title, r = language
    if (r === ce || r === ue) return e;
    try {
      let {pages: [i]} = yield t.readPages([ n ], [], null), o = Object.entries(fe(i ? i.text : "")).filter(e => typeof e[1] == "string"); // i = page, t = wiki, n = title, o = texts, fe = parseJsonObject, e = field
      return u(d({}, e), {
        msg: ie({
          language: r,
          texts: new Map(o)
        }, pe)
      })
    } catch (t) {
      return e
    }
  })
}

function he(e, t) { // he = withLanguages, e = context, t = names
  let r = new Map(Array.from(t, ([t, r]) => { // r = name, t = code
    let n = e.format.language(t); // n = translated, e = context, t = code
    return [ t, n === t ? r : n ]
  }));
  return u(d({}, e), {
    languages: r
  })
}

function ve(e) { // ve = createEditorContext, e = subject
  let {environment: {wiki: t}, host: r, messages: n, list: i, source: o} = e; // t = wiki, r = host, n = messages, i = list, o = source, e = subject
  return u(d({}, function({environment: {wiki: e}, messages: t}, r) {
    let n = ie(t), {language: i} = t, o = de(i, n); // n = words, ie = createMessages, t = messages, i = language, o = format, de = createFormat
    return {
      list: r,
      format: o,
      labels: se(r, n, o, e.languages, e.contentLanguage, i),
      fields: G(Array.from(r.vocabularies.keys()))
    }
  }(e, i)), {
    msg: ie(n, pe),
    pageLanguage: t.contentLanguage,
    idPrefix: "program-explorer-edit",
    level: r.level,
    today: me(),
    languages: new Map,
    urlOf: t.urlOf,
    title: o
  })
}

// src/editor/show-tool.ts
// src/wiki/mediawiki-answer.ts
var ye = { // ye = COMMON
  formatversion: "2",
  errorformat: "plaintext",
  errorsuselocal: !0,
  uselang: "user"
}, be = [ [ /^readonly/, "readonly" ], [ /^(ratelimited|actionthrottled)/, "ratelimited" ], [ /blocked/, "blocked" ], [ /^abusefilter-warning/, "warning" ], [ /^abusefilter/, "disallowed" ], [ /^(spam|titleblacklist)/, "spam" ], [ /protected|^createonly$/, "protected" ], [ /^badtoken|^notoken/, "token" ], [ /^assert/, "session" ], [ /^(missingtitle|pagedeleted|nosuchrevid)/, "deleted" ], [ /^contenttoobig/, "too-big" ], [ /^(invalid-json|contentmodel|unsupportednocontent|no-direct-editing|badformat)/, "invalid" ], [ /permission|denied|^noedit|^nocreate|^cantcreate|^badaccess|^readapidenied/, "denied" ] ];

function ke(e, t = "") { // ke = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

function we(e, t) { // we = readAnswerAs, e = request, t = make
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
      return "result" in r ? t(r.result) : function(e, {errors: t = [], textStatus: r, xhr: n}) {
        if (e === "http") {
          let e = n && n.status || 0; // e = status, n = xhr
          return ke(r === "timeout" ? "timeout" : e === 429 ? "ratelimited" : e ? "server" : "network")
        }
        if (e === "ok-but-empty") return ke("server");
        let i = t.map(({text: e = ""}) => e).filter(Boolean).join("\n"); // i = words, t = errors, e = text
        return ke(function(e) {
          let [, t = "other"] = be.find(([t]) => t.test(e)) || []; // t = pattern, be = CODES, e = code
          return t
        }(e), i)
      }(r.code, r.details)
    } catch (e) {
      return ke("server")
    }
  })
}

// src/wiki/mediawiki-history.ts
// src/history.ts
var xe =  // xe = open
// src/editor/open-history.ts
function(e) { // e = createPageHistory
  return (t, r) => { // t = subject, r = id
    (function(e, t, r) {
      c(this, null, function*() {
        let {environment: {wiki: n}, host: {root: i}, messages: {language: o}} = e, [l, a] = yield Promise.all([ ge(ve(e), e), n.languageNames() ]), {element: s, close: c} = function(e, t) { // n = wiki, i = root, o = language, e = root, l = context, a = names, ge = withMessages, ve = createEditorContext, s = element, c = close, t = language
          let r = document.activeElement, n = document.createElement("div"); // r = opener, n = element
          return n.lang = t, n.dir = ae(t), e.insertBefore(n, e.firstChild), {
            element: n,
            close: () => {
              n.remove(), r instanceof HTMLElement && r.isConnected && r.focus()
            }
          }
        }(i, o), f = () => { // i = root, o = language, f = onClose
          v(null, s), c()
        };
        v(h(t, u(d({}, r(f)), {
          context: he(l, a),
          onClose: f
        })), s), s.scrollIntoView();
        let m = s.querySelector("h2, h3, h4, h5, h6"); // m = heading, s = element
        m && (m.tabIndex = -1, m.focus())
      })
    })(t, ne, n => ({
      id: r || "",
      history: e(),
      onRestore: e => { // e = record
        n(), le(t, r, {
          record: e
        })
      }
    }))
  }
}(function() {
  let e = new mw.Api; // e = api
  return {
    revisions: (t, r) => we(e.get(d(u(d({}, ye), {
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
        revisions: t.map(({revid: e, parentid: t, timestamp: r, user: n = "", comment: i = "", slots: o}) => { // t = revisions
          var l; // l = _a
          return {
            id: e,
            before: t,
            time: r,
            user: n,
            summary: i,
            text: (l = o == null ? void 0 : o.main.content) != null ? l : null
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