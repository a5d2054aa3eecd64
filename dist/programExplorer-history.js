// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).history = {
runtime: '9ef4c7387af06130',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyDescriptors, i = Object.getOwnPropertyNames, l = Object.getOwnPropertySymbols;

var o = Object.prototype.hasOwnProperty, a = Object.prototype.propertyIsEnumerable;

var s = (t, r, n) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[r] = n, u = (e, t) => {
  for (var r in t || (t = {})) o.call(t, r) && s(e, r, t[r]);
  if (l) for (var r of l(t)) a.call(t, r) && s(e, r, t[r]);
  return e
}, d = (e, r) => t(e, n(r));

var c = (e, t, r) => new Promise((n, i) => {
  var l = e => {
    try {
      a(r.next(e))
    } catch (e) {
      i(e)
    }
  }, o = e => {
    try {
      a(r.throw(e))
    } catch (e) {
      i(e)
    }
  }, a = e => e.done ? n(e.value) : Promise.resolve(e.value).then(l, o);
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
  open: () => Se
});

module.exports = (t => ((t, n, l, a) => {
  if (n && typeof n == "object" || typeof n == "function") for (let l of i(n)) !o.call(t, l) && l !== void 0 && e(t, l, {
    get: () => n[l],
    enumerable: !(a = r(n, l)) || a.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(f);

var m = require("program-explorer-runtime"), p = e => m[e]; // m = shared, p = at, e = place

var g = p(0); // g = Component, p = at

var h = p(3), v = p(4); // p = at, v = render

var y = p(73); // y = isObject, p = at

// src/edit/json-value.ts
function b(e, t) { // b = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => b(e, t - 1)))
}

function x(e) { // x = parseJson, e = text
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

function k(e, t) { // k = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, r) => k(e, t[r]));
  if (y(e) && y(t)) {
    let r = Object.keys(e); // r = keys, e = one
    return r.length === Object.keys(t).length && r.every(r => Object.prototype.hasOwnProperty.call(t, r) && k(e[r], t[r]))
  }
  return e === t
}

// src/edit/compare-values.ts
function O(e, t, r, n, i, l = []) { // O = compareValues, e = record, t = field, r = from, n = to, i = visit, l = skipped
  if (k(r, n)) return;
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
  let o = null; // o = after
  for (let l of Object.keys(r)) w(n, l) === void 0 ? i({ // l = key, r = from, w = fieldOf, n = to, i = visit
    kind: "edit",
    record: e,
    field: [ ...t, l ],
    from: r[l],
    to: void 0,
    after: o
  }) : o = l;
  o = null;
  for (let a of Object.keys(n)) { // a = key, n = to
    let s = w(r, a); // s = old, w = fieldOf, r = from, a = key
    s === void 0 ? i({
      kind: "edit",
      record: e,
      field: [ ...t, a ],
      from: void 0,
      to: n[a],
      after: o
    }) : l.includes(a) || O(e, [ ...t, a ], s, n[a], i), o = a
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
  return y(x(t)) ? {
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
      }, r = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/g, n = 0, i = 1, l = 1, o = null;
      for (let a = r.exec(e); a; a = r.exec(e)) { // a = found, r = token, e = text
        let {0: r, index: s} = a; // r = sign, s = index, a = found
        if (r === "{" || r === "[" ? n++ : (r === "}" || r === "]") && n--, r === ":" && n === 1) o = JSON.parse(e.slice(i, s)), 
        l = s + 1; else if (n === 0 || r === "," && n === 1) {
          let r = e.slice(l, s), a = r.trim(); // r = padded, e = text, l = valueStart, s = index, a = value
          if (a) {
            let u = l + r.indexOf(a) + a.length; // u = valueEnd, l = valueStart, r = padded, a = value
            t.close = e.slice(u, s), t.members.push({
              name: o,
              head: e.slice(i, u - a.length),
              value: a,
              tail: n ? t.close : ""
            })
          }
          i = l = s + 1
        }
      }
      return t
    }(t.value);
    let r = new Set; // r = ids
    for (let n of e ? t.value.members : []) { // n = item, e = isList, t = member
      let e = w(L(n), "id"); // e = id, w = fieldOf, L = valueOf, n = item
      n.name = typeof e == "string" && !r.has(e) ? e : null, r.add(e)
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value
}

function A(e, t) { // A = memberOf, e = branch, t = name
  return e ? e.members[function({members: e}, t) {
    var r; // r = _a
    let n = e.length - 1; // n = index, e = members
    for (;n >= 0 && ((r = e[n]) == null ? void 0 : r.name) !== t; ) n--; // n = index, r = _a, e = members, t = name
    return n
  }
  // src/edit/record-order.ts
  (e, t)] : void 0
}

function C(e, t) { // C = openRecords, e = owner, t = collection
  let r = A(function(e) { // r = member, A = memberOf, e = member
    return _(!1, e)
  }(e), t[t.length - 1]);
  return r ? _(function([e]) {
    return $.includes(e)
  }(t), r) : null
}

function E(e, t) { // E = findRecord, e = page, t = path
  let r = e; // r = found, e = page
  for (let e = 0; r && e < t.length; e += 2) r = A(C(r, t.slice(0, e + 1)), t[e + 1]); // e = depth, r = found, t = path, A = memberOf, C = openRecords
  return r
}

function B(e) { // B = byId, e = records
  return new Map((e ? e.members : []).filter(({name: e}) => e !== null).map(e => [ e.name, e ]))
}

// src/edit/compare-pages.ts
function N(e, t, r, n) { // N = compareCollections, e = path, t = before, r = after, n = visit
  let i = B(t), l = B(r), o = function(e, t) { // i = old, B = byId, t = after, l = now, r = after, o = moved, e = before
    let r = new Map(e.map((e, t) => [ e, t ])), n = e => r.get(e), i = [], l = new Map; // r = positions, e = id, t = index, n = position, i = ends, l = previous
    for (let e of t) { // e = id, t = after
      let t = 0, r = i.length; // t = low, r = high, i = ends
      for (;t < r; ) { // t = low, r = high
        let l = t + r >> 1; // l = middle, t = low, r = high
        n(i[l]) < n(e) ? t = l + 1 : r = l
      }
      l.set(e, i[t - 1]), i[t] = e
    }
    let o = new Set(t); // o = moved, t = after
    for (let e = i.pop(); e !== void 0; e = l.get(e)) o.delete(e); // e = id, i = ends, l = previous, o = moved
    return o
  }([ ...i.keys() ].filter(e => l.has(e)), [ ...l.keys() ].filter(e => i.has(e))), a = function(e) {
    let t = new Map([ [ null, null ] ]), r = new Map([ [ null, null ] ]), n = (e, n) => { // t = next, r = previous, n = other, e = one
      t.set(e, n), r.set(n, e)
    }, i = {
      remove(e) {
        var i, l; // i = _a, l = _b
        let o = (i = r.get(e)) != null ? i : null; // o = before, i = _a, r = previous, e = id
        return n(o, (l = t.get(e)) != null ? l : null), o
      },
      insert(e, r) {
        var i; // i = _a
        let l = (i = t.get(r)) != null ? i : null; // l = following, i = _a, t = next, r = after
        n(r, e), n(e, l)
      }
    }, l = null;
    for (let t of e) i.insert(t, l), l = t; // t = id, e = ids, i = order, l = last
    return i
  }(i.keys());
  i.forEach((t, r) => { // i = old, t = member, r = id
    l.has(r) || n({
      kind: "remove",
      record: [ ...e, r ],
      value: L(t),
      after: a.remove(r)
    })
  });
  let s = null; // s = last
  l.forEach((t, r) => { // l = now, t = member, r = id
    let l = [ ...e, r ]; // l = record, e = path, r = id
    i.has(r) ? o.has(r) && (n({
      kind: "move",
      record: l,
      from: a.remove(r),
      to: s
    }), a.insert(r, s)) : (n({
      kind: "add",
      record: l,
      value: L(t),
      after: s
    }), a.insert(r, s)), s = r
  }), l.forEach((t, r) => T([ ...e, r ], i.get(r) || t, t, n))
}

function T(e, t, r, n) { // T = compareRecords, e = path, t = before, r = after, n = visit
  if (j(t.value) === j(r.value)) return;
  let i = [], l = []; // i = names, l = compareInside
  for (let o of function({length: e, 0: t}) { // o = name, e = length, t = first
    return e === 0 ? S : e === 2 && t === "vocabularies" ? M : []
  }(e)) {
    let a = [ ...e, o ], s = C(t, a), u = C(r, a); // a = collection, e = path, o = name, s = old, C = openRecords, t = before, u = now, r = after
    s && u && (i.push(o), l.push(() => N(a, s, u, n)))
  }
  O(e, [], L(t), L(r), n, i), l.forEach(e => e())
}

// src/edit/difference.ts
var q = { // q = KINDS
  add: "added",
  remove: "removed",
  edit: "changed",
  move: "moved"
};

function z(e, t) { // z = titleIn, e = page, t = record
  let r = t.length ? L(E(e, t)) : void 0, n = w(r, "title"); // r = value, t = record, L = valueOf, E = findRecord, e = page, n = title, w = fieldOf
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

var H = p(65); // H = parseDate, p = at

var R = p(99); // R = Heading, p = at

var I = p(85); // I = PROGRAM_FIELDS, p = at

// src/edit/form/labelled.ts
var J = [ "label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include" ]; // J = LIST_FIELDS

var G = p(90); // G = isStatus, p = at

// src/views/editor/language-name.ts
function W({languages: e, format: t}, r) { // W = languageName, e = languages, t = format, r = code
  return e.get(r) || t.language(r)
}

// src/views/editor/describe.ts
var F = [ "start", "end", "until", "reviewed" ], U = [ "language", "interpreted" ], V = [ "partOf", "followedBy" ], K = [ "label", "until" ]; // F = DATES, U = LANGUAGES, V = PROGRAMS, K = PARTS

function Q({msg: e, labels: t}, r) { // Q = fieldLabel, e = msg, t = labels, r = name
  return function(e) {
    return I.includes(e) || J.includes(e)
  }(r) ? e(`edit-field-${r}`) : t.facet(r).text
}

function X({labels: e}, t, r) { // X = titleText, e = labels, t = title, r = id
  return typeof t == "string" ? t : y(t) && e.pick(new Map(Object.entries(t).map(([e, t]) => [ e, String(t) ]))).text || r
}

function Y(e, [t = "", ...r], n) { // Y = describeValue, e = context, t = name, r = rest, n = value
  var i, l, o; // i = _a, l = _b, o = _c
  let {msg: a, labels: s, format: u, list: d} = e, c = r.length ? r[r.length - 1] : t; // a = msg, s = labels, u = format, d = list, e = context, c = last, r = rest, t = name
  if (n === void 0 || n === "" || n === null) return a("edit-none");
  if (t === "terms" && r.length) return Y(e, r, n);
  if (Array.isArray(n)) return c === "minutes" ? n.join("\u2013") : n.map(n => Y(e, [ t, ...r ], n)).join("; ");
  if (y(n)) {
    let r = (i = n.page) != null ? i : n.url, l = [ n.start, n.end ].filter(Boolean).join(" \u2013 "); // r = link, i = _a, n = value, l = time
    return t === "materials" || t === "join" || t === "dates" ? [ l, n.label === void 0 ? "" : Y(e, [ "title" ], n.label), r, n.until ].filter(Boolean).join(", ") : t === "terms" ? Object.entries(n).map(([t, r]) => `${s.facet(t).text}: ${Y(e, [ t ], r)}`).join("; ") : Object.entries(n).map(([r, n]) => r === "minutes" ? Y(e, [ t, r ], n) : `${W(e, r)}: ${Y(e, [ t, r ], n)}`).join("; ")
  }
  if (typeof n != "string") return JSON.stringify(n);
  if (F.includes(c)) {
    let e = H(n); // e = date, H = parseDate, n = value
    return e ? u.date(e) : n
  }
  if (V.includes(t)) {
    let e = d.series.get(n), t = d.programs.find(({id: e}) => e === n); // e = id, d = list, n = value, t = program
    return e || t ? s.pick((o = (l = e || t) == null ? void 0 : l.title) != null ? o : n).text : n
  }
  return U.includes(t) ? W(e, n) : t === "status" && G(n) ? s.status(n) : d.vocabularies.has(t) ? s.term(t, n).text : n
}

// src/views/editor/difference-rows.tsx
function Z({context: e, difference: {record: t, kind: r, rows: n, moved: i}, nameOf: l = e => e}) { // Z = DifferenceRows, e = text, t = record, r = kind, n = rows, i = moved, l = nameOf
  return h("dl", {
    class: "program-explorer__differences"
  }, i && h("dd", null, i.to === null ? e.msg("edit-first") : e.msg("edit-after", X(e, i.to, ""))), (function([e], t) {
    return e === "programs" || t === "changed"
  }(t, r) ? n : []).map(({field: t, from: n, to: i}) => h("div", {
    key: t.join("/"),
    class: "program-explorer__difference"
  }, h("dt", null, l(function(e, [t = "", ...r]) {
    let n = r.map(r => K.includes(r) ? e.msg(`edit-part-${r}`) : r === "page" || r === "url" ? e.msg("edit-part-link") : r === "minutes" ? "" : t === "terms" ? e.labels.facet(r).text : W(e, r)).filter(Boolean); // n = inside, r = step, K = PARTS, e = context, t = name, W = languageName
    return n.length ? e.msg("edit-field-in", Q(e, t), n.join(", ")) : Q(e, t)
  }(e, t), t)), h("dd", null, r === "added" ? h("ins", {
    dir: "auto"
  }, Y(e, t, i)) : [ h("del", {
    dir: "auto"
  }, Y(e, t, n)), ` ${e.msg("edit-arrow")} `, h("ins", {
    dir: "auto"
  }, Y(e, t, i)) ]))))
}

// src/views/editor/keys.ts
// src/views/editor/inputs.tsx
var ee = { // ee = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function te({text: e, onClick: t, id: r, name: n, kind: i = "normal", isOff: l = !1}) { // te = Button, e = text, t = onClick, r = id, n = name, i = kind, l = isOff
  return h("button", {
    type: "button",
    class: `cdx-button ${ee[i]}`, // ee = KINDS, i = kind
    id: r,
    "aria-label": n,
    disabled: l,
    "aria-keyshortcuts": i === "primary" && r ? "Control+Enter" : void 0,
    onClick: t
  }, e)
}

// src/views/editor/record-history.tsx
var re = class extends g { // re = RecordHistory, g = Component
  constructor() {
    super(...arguments);
    this.state = {
      steps: [],
      isLoading: !1,
      hasOlder: !0,
      failure: null
    };
    this.rest = null;
    this.next = 0;
    this.isGone = !1;
    this.load = () => c(this, null, function*() {
      this.setState({
        isLoading: !0,
        failure: null
      });
      let e = { // e = failure
        kind: "failed",
        failure: "other",
        words: ""
      };
      try {
        e = yield this.loadOlder()
      } catch (e) {
        this.props.log("The history cannot be shown.", e)
      }
      this.isGone || this.setState({
        isLoading: !1,
        failure: e
      })
    })
  }
  componentDidMount() {
    this.load()
  }
  componentWillUnmount() {
    this.isGone = !0
  }
  loadOlder() {
    return c(this, null, function*() {
      var e, t; // e = _a, t = _b
      let {context: {title: r}, history: n, id: i} = this.props, l = yield n.revisions(r, this.next); // r = title, n = history, i = id, l = answer
      if (l.kind === "failed") return l;
      let {steps: o, rest: a} = function(e, t, r) { // o = steps, a = rest, e = revisions, t = isWhole, r = record
        let n = e.filter(({text: e}) => e !== null && P(e)), i = []; // n = readable, e = text, P = openPage, i = steps
        return n.forEach((e, l) => { // n = readable, e = revision, l = i
          let o = n[l + 1]; // o = before, n = readable, l = i
          if (!o && !t) return;
          let a = e.text || "", s = (function(e, t) { // a = text, e = before, s = differences, t = after
            let [r, n] = [ e, t ].map(P), i = function(e, t) { // r = old, n = now, e = before, t = after, P = openPage, i = changes
              let r = P(e), n = P(t); // r = old, P = openPage, e = before, n = now, t = after
              if (!r || !n) return null;
              let i = []; // i = changes
              return T([], r, n, e => i.push(e)), i
            }(e, t);
            if (!r || !n || !i) return null;
            let l = e => { // l = titleOf, e = record
              var t; // t = _a
              return (t = z(n, e)) != null ? t : z(r, e)
            }, o = (e, t) => { // o = titleOfNeighbour, e = record, t = id
              var r; // r = _a
              return t === null ? null : (r = l([ ...e.slice(0, -1), t ])) != null ? r : t
            }, a = [], s = new Map, d = ({kind: e, record: t}, r, n) => { // a = differences, s = edited, d = add, r = rows, n = moved
              a.push(u({
                record: t,
                kind: q[e],
                title: l(t),
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
                  let {field: r, from: n, to: i} = e, l = s.get(t) || []; // r = field, n = from, i = to, e = change, l = rows, s = edited, t = name
                  l.push({
                    field: r,
                    from: n,
                    to: i
                  }), l.length === 1 && (s.set(t, l), d(e, l));
                  break
                }

               case "move":
                d(e, [], {
                  from: o(e.record, e.from),
                  to: o(e.record, e.to)
                });
                break;

               default:
                d(e, D(e.value, e.kind === "add"))
              }
            }
            return a
          }
          // src/edit/record-history.ts
          (o ? o.text || "" : '{ "programs": [] }', a) || []).filter(e => k(e.record, r)), d = P(a);
          s.length && d && i.push({
            revision: e,
            differences: s,
            value: L(E(d, r))
          })
        }), {
          steps: i,
          rest: t ? null : n[n.length - 1] || null
        }
      }([ ...this.rest ? [ this.rest ] : [], ...l.revisions ], !l.hasOlder, [ "programs", i ]);
      return this.rest = a, this.next = (t = (e = l.revisions[l.revisions.length - 1]) == null ? void 0 : e.before) != null ? t : 0, 
      this.setState({
        steps: [ ...this.state.steps, ...o ],
        hasOlder: l.hasOlder && this.next > 0
      }), null
    })
  }
  step({revision: e, differences: t, value: r}, n) {
    let {context: i, onRestore: l} = this.props, {msg: o, format: a, urlOf: s, title: u} = i, d = H(e.time.slice(0, 10)), c = d ? a.date(d) : e.time; // i = context, l = onRestore, o = msg, a = format, s = urlOf, u = title, d = day, H = parseDate, e = revision, c = date
    return h("li", {
      key: e.id,
      class: "program-explorer__step"
    }, h("p", null, h("a", {
      href: s(u, {
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
    }, ` \xb7 ${e.summary}`)), t.map(e => [ e.kind !== "changed" && h("p", null, o(`edit-kind-${e.kind}`, X(i, e.title, this.props.id))), e.kind !== "removed" && h(Z, {
      context: i,
      difference: e
    }) ]), !n && y(r) && h(te, {
      text: o("edit-history-restore"),
      name: `${o("edit-history-restore")}: ${c}`,
      onClick: () => l(r)
    }))
  }
  render({context: e, id: t, onClose: r}, {steps: n, isLoading: i, hasOlder: l, failure: o}) {
    let {msg: a, level: s, list: u, urlOf: d, title: c} = e, f = u.programs.find(e => e.id === t); // a = msg, s = level, u = list, d = urlOf, c = title, e = one, f = program, t = id
    return h("section", {
      class: "program-explorer__editor",
      "aria-labelledby": "program-explorer-history-heading"
    }, h(R, {
      level: s,
      class: "program-explorer__group",
      id: "program-explorer-history-heading"
    }, a("edit-history-title", f ? e.labels.pick(f.title).text : t)), h("ol", {
      class: "program-explorer__steps",
      reversed: !0
    }, n.map((e, t) => this.step(e, t === 0))), h("div", {
      role: "status"
    }, i ? a("edit-history-loading") : !n.length && !o && a(l ? "edit-history-none-yet" : "edit-history-none")), h("div", {
      role: "alert"
    }, o && h("p", null, [ a("edit-history-failed"), o.words ].filter(Boolean).join(" "))), h("div", {
      class: "program-explorer__editor-buttons"
    }, l && h(te, {
      text: a(o ? "edit-history-retry" : "edit-history-older"),
      isOff: i,
      onClick: () => {
        this.load()
      }
    }), h("a", {
      href: d(c, {
        action: "history"
      })
    }, a("edit-history-page")), h(te, {
      kind: "quiet",
      text: a("edit-close"),
      onClick: r
    })))
  }
};

var ne = p(55); // ne = showLoadFailure, p = at

// src/editor/open-in-editor.ts
function ie(e, t, r) { // ie = openInEditor, e = subject, t = id, r = start
  return c(this, null, function*() {
    let {environment: {load: n, wiki: i}, host: l, messages: o} = e; // n = load, i = wiki, l = host, o = messages, e = subject
    try {
      (yield n("editor")).open(e, t, r)
    } catch (n) {
      i.log("The editor could not be opened.", n), ne(l.root, o, "failure", n, () => { // i = wiki, n = error, ne = showLoadFailure, l = host, o = messages
        ie(e, t, r)
      })
    }
  })
}

var le = p(41); // le = directionOf, p = at

// src/page/tool-box.ts
var oe = p(8); // oe = createLabels, p = at

// src/edit/form/fields.ts
var ae = [ { // ae = FIELDS
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

function se(e) { // se = formFields, e = vocabularies
  let t = e.filter(e => !function(e) { // t = terms, e = name
    return ae.some(t => t.name === e)
  }(e)).map(e => ({
    name: e,
    control: "terms",
    group: "who"
  })), r = ae.findIndex(({name: e}) => e === "language");
  return [ ...ae.slice(0, r), ...t, ...ae.slice(r) ]
}

var ue = p(42); // ue = createFormat, p = at

var de = p(44), ce = p(45); // de = FALLBACK_LANGUAGE, p = at, ce = KEYS_ONLY

var fe = p(47); // fe = createMessages, p = at

var me = p(80), pe = p(81); // me = optionsFor, p = at, pe = today

// src/editor/english.ts
var ge = new Map(Object.entries({ // ge = ENGLISH
  "edit-after": "After \u201c$1\u201d",
  "edit-arrow": "\u2192",
  "edit-close": "Close",
  "edit-field-dates": "Dates",
  "edit-field-duration": "Duration",
  "edit-field-end": "End",
  "edit-field-followedBy": "Followed by",
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
  "edit-first": "First",
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
  "edit-kind-moved": "Moved \u201c$1\u201d",
  "edit-kind-removed": "Removed \u201c$1\u201d",
  "edit-none": "none",
  "edit-part-label": "Text",
  "edit-part-link": "Link",
  "edit-part-until": "Last day to join"
}));

var he = p(72); // he = parseJsonObject, p = at

// src/editor/load-texts.ts
function ve(e, t) { // ve = loadTexts, e = wiki, t = language
  return c(this, null, function*() {
    return t === ce || t === de ? new Map : function(e, t) {
      return c(this, null, function*() {
        try {
          let {pages: [r]} = yield e.readPages([ `Module:Program explorer/i18n/${t}.json` ], [], null); // r = page, e = wiki, t = name
          return new Map(Object.entries(he(r ? r.text : "")).filter(e => typeof e[1] == "string"))
        } catch (e) {
          return new Map
        }
      })
    }(e, `editor/${t}`)
  })
}

// src/editor/context.ts
function ye({messages: {language: e}}, t, r = ge) { // ye = createWords, e = language, t = texts, r = english, ge = ENGLISH
  return {
    msg: fe({
      language: e,
      texts: t
    }, r),
    texts: t
  }
}

function be(e, t) { // be = withLanguages, e = context, t = names
  let r = new Map(Array.from(t, ([t, r]) => { // r = name, t = code
    let n = e.format.language(t); // n = translated, e = context, t = code
    return [ t, n === t ? r : n ]
  }));
  return d(u({}, e), {
    languages: r
  })
}

var xe = p(78); // xe = parseForReaders, p = at

// src/editor/edited-page.ts
// src/editor/show-tool.ts
function we(e, t, r, n) { // we = showTool, e = subject, t = id, r = Tool, n = props
  return c(this, null, function*() {
    let {environment: {wiki: i}, host: {root: l}, messages: {language: o}} = e, [a, s] = yield Promise.all([ ve(i, o), i.languageNames() ]), f = u(u({}, function(e) { // i = wiki, l = root, o = language, e = subject, a = texts, s = names, ve = loadTexts, f = context, u = __spreadValues
      var t; // t = _a
      let {environment: {wiki: r}, host: n, messages: i, list: l, source: o, include: a} = e; // r = wiki, n = host, i = messages, l = list, o = source, a = include, e = subject
      return d(u(u({}, function(e, t, r, n = e.languages) {
        let i = fe(t), {language: l} = t, o = ue(l, i); // i = words, fe = createMessages, t = messages, l = language, o = format, ue = createFormat
        return {
          list: r,
          format: o,
          labels: oe(r, i, o, n, e.contentLanguage, l),
          fields: se(Array.from(r.vocabularies.keys()))
        }
      }(r, i, l)), ye(e, i.texts)), {
        pageLanguage: r.contentLanguage,
        ownLanguage: (t = r.languages[0]) != null ? t : r.contentLanguage,
        idPrefix: "program-explorer-edit",
        level: n.level,
        today: pe(),
        languages: new Map,
        mayAddTerms: a === null,
        more: null,
        lists: null,
        urlOf: r.urlOf,
        title: o
      })
    }(function(e, t) {
      var r, n; // r = _a, n = _b
      let {environment: {wiki: i, load: l}, included: o, text: a, list: s, translate: f} = e, m = (n = (r = s.programs.find(e => e.id === t)) == null ? void 0 : r.source.page) != null ? n : null, p = o.find(({title: e}) => e === m), g = p ? p.text : a, h = e => p ? [ a, o.map(t => t === p ? d(u({}, t), { // i = wiki, l = load, o = included, a = dataText, s = loaded, f = translate, e = text, m = include, n = _b, r = _a, t = one, p = page, g = loadedText, h = textsWith, d = __spreadProps, u = __spreadValues
        text: e
      }) : t) ] : [ e, o ];
      return d(u(u({}, e), p && {
        source: p.title,
        text: g
      }), {
        include: p ? p.title : null,
        listOf: e => { // e = text
          if (e === g) return s;
          let [t, r] = h(e), {list: n} = xe(t, me(i), r); // t = main, r = others, h = textsWith, e = text, n = list, xe = parseForReaders, me = optionsFor, i = wiki
          return n && f ? f(n) : n
        },
        problemsOf: e => c(null, null, function*() {
          let [t, r] = h(e), [{validatePage: n}, a] = yield Promise.all([ l("validator"), l("checks") ]), {problems: s} = n(t, me(i), r, a, 1e4); // t = main, r = others, h = textsWith, e = text, n = validatePage, a = checks, l = load, s = problems, me = optionsFor, i = wiki
          return p ? s.filter(({path: [e, t]}) => e === "include" && p !== void 0 && t === o.indexOf(p)).map(e => d(u({}, e), {
            path: e.path.slice(2)
          })) : s
        })
      })
    }(e, t))), ye(e, a)), {element: m, close: p, focusHeading: g} = function(e, t) {
      let r = document.activeElement, n = document.createElement("div"); // r = opener, n = element
      return n.lang = t, n.dir = le(t), e.insertBefore(n, e.firstChild), {
        element: n,
        focusHeading: () => {
          let e = n.querySelector("h1, h2, h3, h4, h5, h6"); // e = heading, n = element
          e && (e.tabIndex = -1, e.focus())
        },
        close: () => {
          n.remove(), r instanceof HTMLElement && r.isConnected && r.focus()
        }
      }
    }(l, o), y = () => { // l = root, o = language, y = onClose
      v(null, m), p()
    };
    v(h(r, d(u({}, n(y)), {
      context: be(f, s),
      onClose: y
    })), m), m.scrollIntoView(), g()
  })
}

// src/editor/open-history.ts
// src/wiki/mediawiki-answer.ts
var ke = { // ke = COMMON
  formatversion: "2",
  errorformat: "plaintext",
  errorsuselocal: !0,
  uselang: "user"
};

function Oe(e, t = "") { // Oe = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

// src/wiki/mediawiki-revisions.ts
var je = { // je = REVISION_PARAMETERS
  action: "query",
  prop: "revisions",
  rvslots: "main",
  rvprop: [ "ids", "timestamp", "user", "comment", "content" ]
};

function $e(e) { // $e = revisionsIn, e = answer
  let {query: {pages: [{title: t, revisions: r = []}] = [ { // t = title, r = revisions
    title: ""
  } ]}} = e;
  return {
    title: t,
    revisions: r.map(({revid: e, parentid: t, timestamp: r, user: n = "", comment: i = "", slots: l}) => { // r = revisions
      var o; // o = _a
      return {
        id: e,
        before: t,
        time: r,
        user: n,
        summary: i,
        text: (o = l == null ? void 0 : l.main.content) != null ? o : null
      }
    })
  }
}

// src/wiki/mediawiki-history.ts
// src/history.ts
var Se = function(e) { // Se = open, e = createPageHistory
  return (t, r) => { // t = subject, r = id
    we(t, r, re, n => ({
      id: r || "",
      history: e(),
      log: t.environment.wiki.log,
      onRestore: e => { // e = record
        n(), ie(t, r, {
          record: e
        })
      }
    }))
  }
}(function() {
  let e = new mw.Api; // e = api
  return {
    revisions: (t, r) => function(e, t) {
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
          return "result" in r ? t(r.result) : Oe("server", function({errors: e = []}) {
            return e.map(({text: e = ""}) => e).filter(Boolean).join("\n")
          }(r.details))
        } catch (e) {
          return Oe("server")
        }
      })
    }(e.get(u(d(u(u({}, ke), je), {
      titles: t,
      rvlimit: 20
    }), r ? {
      rvstartid: r
    } : {})), e => ({
      kind: "revisions",
      revisions: $e(e).revisions,
      hasOlder: !!e.continue
    }))
  }
});
}
};
// </nowiki>