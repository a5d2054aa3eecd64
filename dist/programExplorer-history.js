// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).history = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, i = Object.getOwnPropertyDescriptors, n = Object.getOwnPropertyNames, l = Object.getOwnPropertySymbols;

var o = Object.prototype.hasOwnProperty, s = Object.prototype.propertyIsEnumerable;

var a = (t, r, i) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: i
}) : t[r] = i, d = (e, t) => {
  for (var r in t || (t = {})) o.call(t, r) && a(e, r, t[r]);
  if (l) for (var r of l(t)) s.call(t, r) && a(e, r, t[r]);
  return e
}, u = (e, r) => t(e, i(r));

var f = (e, t, r) => new Promise((i, n) => {
  var l = e => {
    try {
      s(r.next(e))
    } catch (e) {
      n(e)
    }
  }, o = e => {
    try {
      s(r.throw(e))
    } catch (e) {
      n(e)
    }
  }, s = e => e.done ? i(e.value) : Promise.resolve(e.value).then(l, o);
  s((r = r.apply(e, t)).next())
});

// src/history.ts
var c = {}; // c = history_exports

((t, r) => {
  for (var i in r) e(t, i, {
    get: r[i],
    enumerable: !0
  })
})(c, {
  open: () => $e
});

module.exports = (t => ((t, i, l, s) => {
  if (i && typeof i == "object" || typeof i == "function") for (let l of n(i)) !o.call(t, l) && l !== void 0 && e(t, l, {
    get: () => i[l],
    enumerable: !(s = r(i, l)) || s.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(c);

var m = require("program-explorer-runtime"), p = e => m[e]; // m = shared, p = at, e = place

var h = p(0); // h = Component, p = at

var g = p(3), v = p(4); // g = h, p = at, v = render

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

function k(e, t) { // k = fieldOf, e = value, t = name
  return y(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

function w(e, t) { // w = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, r) => w(e, t[r]));
  if (y(e) && y(t)) {
    let r = Object.keys(e); // r = keys, e = one
    return r.length === Object.keys(t).length && r.every(r => Object.prototype.hasOwnProperty.call(t, r) && w(e[r], t[r]))
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
  for (let l of Object.keys(r)) k(i, l) === void 0 ? n({ // l = key, r = from, k = fieldOf, i = to, n = visit
    kind: "edit",
    record: e,
    field: [ ...t, l ],
    from: r[l],
    to: void 0,
    after: o
  }) : o = l;
  o = null;
  for (let s of Object.keys(i)) { // s = key, i = to
    let a = k(r, s); // a = old, k = fieldOf, r = from, s = key
    a === void 0 ? n({
      kind: "edit",
      record: e,
      field: [ ...t, s ],
      from: void 0,
      to: i[s],
      after: o
    }) : l.includes(s) || O(e, [ ...t, s ], a, i[s], n), o = s
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

function _(e) { // _ = valueOf, e = member
  return e && JSON.parse(j(e.value))
}

function L(e, t) { // L = openAs, e = isList, t = member
  if (typeof t.value == "string" && t.value.startsWith(e ? "[" : "{")) {
    t.value = function(e) {
      let t = { // t = branch
        isList: e.startsWith("["),
        members: [],
        close: e.slice(1, -1)
      }, r = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/g, i = 0, n = 1, l = 1, o = null;
      for (let s = r.exec(e); s; s = r.exec(e)) { // s = found, r = token, e = text
        let {0: r, index: a} = s; // r = sign, a = index, s = found
        if (r === "{" || r === "[" ? i++ : (r === "}" || r === "]") && i--, r === ":" && i === 1) o = JSON.parse(e.slice(n, a)), 
        l = a + 1; else if (i === 0 || r === "," && i === 1) {
          let r = e.slice(l, a), s = r.trim(); // r = padded, e = text, l = valueStart, a = index, s = value
          if (s) {
            let d = l + r.indexOf(s) + s.length; // d = valueEnd, l = valueStart, r = padded, s = value
            t.close = e.slice(d, a), t.members.push({
              name: o,
              head: e.slice(n, d - s.length),
              value: s,
              tail: i ? t.close : ""
            })
          }
          n = l = a + 1
        }
      }
      return t
    }(t.value);
    let r = new Set; // r = ids
    for (let i of e ? t.value.members : []) { // i = item, e = isList, t = member
      let e = k(_(i), "id"); // e = id, k = fieldOf, _ = valueOf, i = item
      i.name = typeof e == "string" && !r.has(e) ? e : null, r.add(e)
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value
}

function C(e, t) { // C = memberOf, e = branch, t = name
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
  let r = C(function(e) { // r = member, C = memberOf, e = member
    return L(!1, e)
  }(e), t[t.length - 1]);
  return r ? L(function([e]) {
    return $.includes(e)
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
function T(e, t, r, i) { // T = compareCollections, e = path, t = before, r = after, i = visit
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
  }([ ...n.keys() ].filter(e => l.has(e)), [ ...l.keys() ].filter(e => n.has(e))), s = function(e) {
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
      value: _(t),
      after: s.remove(r)
    })
  });
  let a = null; // a = last
  l.forEach((t, r) => { // l = now, t = member, r = id
    let l = [ ...e, r ]; // l = record, e = path, r = id
    n.has(r) ? o.has(r) && (i({
      kind: "move",
      record: l,
      from: s.remove(r),
      to: a
    }), s.insert(r, a)) : (i({
      kind: "add",
      record: l,
      value: _(t),
      after: a
    }), s.insert(r, a)), a = r
  }), l.forEach((t, r) => q([ ...e, r ], n.get(r) || t, t, i))
}

function q(e, t, r, i) { // q = compareRecords, e = path, t = before, r = after, i = visit
  if (j(t.value) === j(r.value)) return;
  let n = [], l = []; // n = names, l = compareInside
  for (let o of function({length: e, 0: t}) { // o = name, e = length, t = first
    return e === 0 ? S : e === 2 && t === "vocabularies" ? M : []
  }(e)) {
    let s = [ ...e, o ], a = E(t, s), d = E(r, s); // s = collection, e = path, o = name, a = old, E = openRecords, t = before, d = now, r = after
    a && d && (n.push(o), l.push(() => T(s, a, d, i)))
  }
  O(e, [], _(t), _(r), i, n), l.forEach(e => e())
}

// src/edit/difference.ts
var B = { // B = KINDS
  add: "added",
  remove: "removed",
  edit: "changed",
  move: "moved"
};

function D(e, t) { // D = titleIn, e = page, t = record
  let r = t.length ? _(A(e, t)) : void 0, i = k(r, "title"); // r = value, t = record, _ = valueOf, A = findRecord, e = page, i = title, k = fieldOf
  return i === void 0 ? k(r, "label") : i
}

function H(e, t) { // H = rowsOf, e = value, t = isAdded
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

var R = p(65); // R = parseDate, p = at

var J = p(99); // J = Heading, p = at

var I = p(85); // I = PROGRAM_FIELDS, p = at

// src/edit/form/labelled.ts
var G = [ "label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include" ]; // G = LIST_FIELDS

var W = p(90); // W = isStatus, p = at

// src/views/editor/language-name.ts
function F({languages: e, format: t}, r) { // F = languageName, e = languages, t = format, r = code
  return e.get(r) || t.language(r)
}

// src/views/editor/describe.ts
var U = [ "start", "end", "until", "reviewed" ], z = [ "language", "interpreted" ], V = [ "partOf", "followedBy" ], K = [ "label", "until" ]; // U = DATES, z = LANGUAGES, V = PROGRAMS, K = PARTS

function Q({msg: e, labels: t}, r) { // Q = fieldLabel, e = msg, t = labels, r = name
  return function(e) {
    return I.includes(e) || G.includes(e)
  }(r) ? e(`edit-field-${r}`) : t.facet(r).text
}

function X({labels: e}, t, r) { // X = titleText, e = labels, t = title, r = id
  return typeof t == "string" ? t : y(t) && e.pick(new Map(Object.entries(t).map(([e, t]) => [ e, String(t) ]))).text || r
}

function Y(e, [t = "", ...r], i) { // Y = describeValue, e = context, t = name, r = rest, i = value
  var n, l, o; // n = _a, l = _b, o = _c
  let {msg: s, labels: a, format: d, list: u} = e, f = r.length ? r[r.length - 1] : t; // s = msg, a = labels, d = format, u = list, e = context, f = last, r = rest, t = name
  if (i === void 0 || i === "" || i === null) return s("edit-none");
  if (t === "terms" && r.length) return Y(e, r, i);
  if (Array.isArray(i)) return f === "minutes" ? i.join("\u2013") : i.map(i => Y(e, [ t, ...r ], i)).join("; ");
  if (y(i)) {
    let r = (n = i.page) != null ? n : i.url, l = [ i.start, i.end ].filter(Boolean).join(" \u2013 "); // r = link, n = _a, i = value, l = time
    return t === "materials" || t === "join" || t === "dates" ? [ l, i.label === void 0 ? "" : Y(e, [ "title" ], i.label), r, i.until ].filter(Boolean).join(", ") : t === "terms" ? Object.entries(i).map(([t, r]) => `${a.facet(t).text}: ${Y(e, [ t ], r)}`).join("; ") : Object.entries(i).map(([r, i]) => r === "minutes" ? Y(e, [ t, r ], i) : `${F(e, r)}: ${Y(e, [ t, r ], i)}`).join("; ")
  }
  if (typeof i != "string") return JSON.stringify(i);
  if (U.includes(f)) {
    let e = R(i); // e = date, R = parseDate, i = value
    return e ? d.date(e) : i
  }
  if (V.includes(t)) {
    let e = u.series.get(i), t = u.programs.find(({id: e}) => e === i); // e = id, u = list, i = value, t = program
    return e || t ? a.pick((o = (l = e || t) == null ? void 0 : l.title) != null ? o : i).text : i
  }
  return z.includes(t) ? F(e, i) : t === "status" && W(i) ? a.status(i) : u.vocabularies.has(t) ? a.term(t, i).text : i
}

// src/views/editor/difference-rows.tsx
function Z({context: e, difference: {record: t, kind: r, rows: i, moved: n}, nameOf: l = e => e}) { // Z = DifferenceRows, e = text, t = record, r = kind, i = rows, n = moved, l = nameOf
  return g("dl", {
    class: "program-explorer__differences"
  }, n && g("dd", null, n.to === null ? e.msg("edit-first") : e.msg("edit-after", X(e, n.to, ""))), (function([e], t) {
    return e === "programs" || t === "changed"
  }(t, r) ? i : []).map(({field: t, from: i, to: n}) => g("div", {
    key: t.join("/"),
    class: "program-explorer__difference"
  }, g("dt", null, l(function(e, [t = "", ...r]) {
    let i = r.map(r => K.includes(r) ? e.msg(`edit-part-${r}`) : r === "page" || r === "url" ? e.msg("edit-part-link") : r === "minutes" ? "" : t === "terms" ? e.labels.facet(r).text : F(e, r)).filter(Boolean); // i = inside, r = step, K = PARTS, e = context, t = name, F = languageName
    return i.length ? e.msg("edit-field-in", Q(e, t), i.join(", ")) : Q(e, t)
  }(e, t), t)), g("dd", null, r === "added" ? g("ins", {
    dir: "auto"
  }, Y(e, t, n)) : [ g("del", {
    dir: "auto"
  }, Y(e, t, i)), ` ${e.msg("edit-arrow")} `, g("ins", {
    dir: "auto"
  }, Y(e, t, n)) ]))))
}

// src/views/editor/keys.ts
// src/views/editor/inputs.tsx
var ee = { // ee = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function te({text: e, onClick: t, id: r, name: i, kind: n = "normal", isOff: l = !1}) { // te = Button, e = text, t = onClick, r = id, i = name, n = kind, l = isOff
  return g("button", {
    type: "button",
    class: `cdx-button ${ee[n]}`, // ee = KINDS, n = kind
    id: r,
    "aria-label": i,
    disabled: l,
    "aria-keyshortcuts": n === "primary" && r ? "Control+Enter" : void 0,
    onClick: t
  }, e)
}

// src/views/editor/record-history.tsx
var re = class extends h { // re = RecordHistory, h = Component
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
    this.load = () => f(this, null, function*() {
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
    return f(this, null, function*() {
      var e, t; // e = _a, t = _b
      let {context: {title: r}, history: i, id: n} = this.props, l = yield i.revisions(r, this.next); // r = title, i = history, n = id, l = answer
      if (l.kind === "failed") return l;
      let {steps: o, rest: s} = function(e, t, r) { // o = steps, s = rest, e = revisions, t = isWhole, r = record
        let i = e.filter(({text: e}) => e !== null && P(e)), n = []; // i = readable, e = text, P = openPage, n = steps
        return i.forEach((e, l) => { // i = readable, e = revision, l = i
          let o = i[l + 1]; // o = before, i = readable, l = i
          if (!o && !t) return;
          let s = e.text || "", a = (function(e, t) { // s = text, e = before, a = differences, t = after
            let [r, i] = [ e, t ].map(P), n = function(e, t) { // r = old, i = now, e = before, t = after, P = openPage, n = changes
              let r = P(e), i = P(t); // r = old, P = openPage, e = before, i = now, t = after
              if (!r || !i) return null;
              let n = []; // n = changes
              return q([], r, i, e => n.push(e)), n
            }(e, t);
            if (!r || !i || !n) return null;
            let l = e => { // l = titleOf, e = record
              var t; // t = _a
              return (t = D(i, e)) != null ? t : D(r, e)
            }, o = (e, t) => { // o = titleOfNeighbour, e = record, t = id
              var r; // r = _a
              return t === null ? null : (r = l([ ...e.slice(0, -1), t ])) != null ? r : t
            }, s = [], a = new Map, u = ({kind: e, record: t}, r, i) => { // s = differences, a = edited, u = add, r = rows, i = moved
              s.push(d({
                record: t,
                kind: B[e],
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
                  let {field: r, from: i, to: n} = e, l = a.get(t) || []; // r = field, i = from, n = to, e = change, l = rows, a = edited, t = name
                  l.push({
                    field: r,
                    from: i,
                    to: n
                  }), l.length === 1 && (a.set(t, l), u(e, l));
                  break
                }

               case "move":
                u(e, [], {
                  from: o(e.record, e.from),
                  to: o(e.record, e.to)
                });
                break;

               default:
                u(e, H(e.value, e.kind === "add"))
              }
            }
            return s
          }
          // src/edit/record-history.ts
          (o ? o.text || "" : '{ "programs": [] }', s) || []).filter(e => w(e.record, r)), u = P(s);
          a.length && u && n.push({
            revision: e,
            differences: a,
            value: _(A(u, r))
          })
        }), {
          steps: n,
          rest: t ? null : i[i.length - 1] || null
        }
      }([ ...this.rest ? [ this.rest ] : [], ...l.revisions ], !l.hasOlder, [ "programs", n ]);
      return this.rest = s, this.next = (t = (e = l.revisions[l.revisions.length - 1]) == null ? void 0 : e.before) != null ? t : 0, 
      this.setState({
        steps: [ ...this.state.steps, ...o ],
        hasOlder: l.hasOlder && this.next > 0
      }), null
    })
  }
  step({revision: e, differences: t, value: r}, i) {
    let {context: n, onRestore: l} = this.props, {msg: o, format: s, urlOf: a, title: d} = n, u = R(e.time.slice(0, 10)), f = u ? s.date(u) : e.time; // n = context, l = onRestore, o = msg, s = format, a = urlOf, d = title, u = day, R = parseDate, e = revision, f = date
    return g("li", {
      key: e.id,
      class: "program-explorer__step"
    }, g("p", null, g("a", {
      href: a(d, {
        diff: String(e.id),
        oldid: String(e.before)
      }),
      title: e.time,
      "aria-label": o("edit-history-difference", f)
    }, f), " \xb7 ", e.user ? g("a", {
      href: a(`User:${e.user}`)
    }, g("bdi", null, e.user)) : o("edit-history-hidden"), e.summary && g("span", {
      class: "program-explorer__editor-help",
      dir: "auto"
    }, ` \xb7 ${e.summary}`)), t.map(e => [ e.kind !== "changed" && g("p", null, o(`edit-kind-${e.kind}`, X(n, e.title, this.props.id))), e.kind !== "removed" && g(Z, {
      context: n,
      difference: e
    }) ]), !i && y(r) && g(te, {
      text: o("edit-history-restore"),
      name: `${o("edit-history-restore")}: ${f}`,
      onClick: () => l(r)
    }))
  }
  render({context: e, id: t, onClose: r}, {steps: i, isLoading: n, hasOlder: l, failure: o}) {
    let {msg: s, level: a, list: d, urlOf: u, title: f} = e, c = d.programs.find(e => e.id === t); // s = msg, a = level, d = list, u = urlOf, f = title, e = one, c = program, t = id
    return g("section", {
      class: "program-explorer__editor",
      "aria-labelledby": "program-explorer-history-heading"
    }, g(J, {
      level: a,
      class: "program-explorer__group",
      id: "program-explorer-history-heading"
    }, s("edit-history-title", c ? e.labels.pick(c.title).text : t)), g("ol", {
      class: "program-explorer__steps",
      reversed: !0
    }, i.map((e, t) => this.step(e, t === 0))), g("div", {
      role: "status"
    }, n ? s("edit-history-loading") : !i.length && !o && s(l ? "edit-history-none-yet" : "edit-history-none")), g("div", {
      role: "alert"
    }, o && g("p", null, [ s("edit-history-failed"), o.words ].filter(Boolean).join(" "))), g("div", {
      class: "program-explorer__editor-buttons"
    }, l && g(te, {
      text: s(o ? "edit-history-retry" : "edit-history-older"),
      isOff: n,
      onClick: () => {
        this.load()
      }
    }), g("a", {
      href: u(f, {
        action: "history"
      })
    }, s("edit-history-page")), g(te, {
      kind: "quiet",
      text: s("edit-close"),
      onClick: r
    })))
  }
};

var ie = p(55); // ie = showLoadFailure, p = at

// src/editor/open-in-editor.ts
function ne(e, t, r) { // ne = openInEditor, e = subject, t = id, r = start
  return f(this, null, function*() {
    let {environment: {load: i, wiki: n}, host: l, messages: o} = e; // i = load, n = wiki, l = host, o = messages, e = subject
    try {
      (yield i("editor")).open(e, t, r)
    } catch (i) {
      n.log("The editor could not be opened.", i), ie(l.root, o, "failure", i, () => { // n = wiki, i = error, ie = showLoadFailure, l = host, o = messages
        ne(e, t, r)
      })
    }
  })
}

var le = p(47); // le = createMessages, p = at

var oe = p(56); // oe = showNotice, p = at

var se = p(41); // se = directionOf, p = at

// src/page/tool-box.ts
var ae = p(9); // ae = createLabels, p = at

var de = p(42); // de = createFormat, p = at

var ue = p(44), fe = p(45); // ue = FALLBACK_LANGUAGE, p = at, fe = KEYS_ONLY

// src/editor/english.ts
var ce = new Map(Object.entries({ // ce = ENGLISH
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

var me = p(72); // me = parseJsonObject, p = at

// src/editor/load-texts.ts
function pe(e, t) { // pe = loadTexts, e = wiki, t = language
  return f(this, null, function*() {
    return t === fe || t === ue ? new Map : function(e, t) {
      return f(this, null, function*() {
        try {
          let {pages: [r]} = yield e.readPages([ `Module:Program explorer/i18n/${t}.json` ], [], null); // r = page, e = wiki, t = name
          return new Map(Object.entries(me(r ? r.text : "")).filter(e => typeof e[1] == "string"))
        } catch (e) {
          return new Map
        }
      })
    }(e, `editor/${t}`)
  })
}

// src/editor/context.ts
function he({messages: {language: e}}, t, r = ce) { // he = createWords, e = language, t = texts, r = english, ce = ENGLISH
  return {
    msg: le({
      language: e,
      texts: t
    }, r),
    texts: t
  }
}

function ge(e, t) { // ge = withLanguages, e = context, t = names
  let r = new Map(Array.from(t, ([t, r]) => { // r = name, t = code
    let i = e.format.language(t); // i = translated, e = context, t = code
    return [ t, i === t ? r : i ]
  }));
  return u(d({}, e), {
    languages: r
  })
}

// src/editor/drawing.tsx
var ve = class extends h { // ve = Boundary, h = Component
  componentDidCatch(e) {
    this.props.onError(e)
  }
  render({children: e}) {
    return e
  }
};

var ye = p(80); // ye = optionsFor, p = at

var be = p(78); // be = parseForReaders, p = at

// src/editor/edited-page.ts
// src/editor/show-tool.ts
function xe(e, t, r, i) { // xe = showTool, e = subject, t = id, r = Tool, i = props
  return f(this, null, function*() {
    let {environment: {wiki: n}, host: {root: l}, messages: o} = e, s = () => {}, a = e => { // n = wiki, l = root, o = messages, e = error, s = onClose, a = crash
      n.log("The tool could not be shown.", e), s(), oe(l, o, {
        kind: "failure",
        text: le(o)("failed-unexpected"),
        retry: null
      })
    };
    try {
      let {language: c} = o, [m, p] = yield Promise.all([ pe(n, c), n.languageNames() ]), h = d(d({}, function(e) { // c = language, o = messages, m = texts, p = names, pe = loadTexts, n = wiki, h = context, d = __spreadValues, e = subject
        let {environment: {wiki: t}, host: {level: r}, messages: i, list: n, source: l} = e; // t = wiki, r = level, i = messages, n = list, l = source, e = subject
        return u(d(d({}, function(e, t, r, i = e.languages) {
          let n = le(t), {language: l} = t, o = de(l, n); // n = words, le = createMessages, t = messages, l = language, o = format, de = createFormat
          return {
            list: r,
            format: o,
            labels: ae(r, n, o, i, e.contentLanguage, l)
          }
        }(t, i, n)), he(e, i.texts)), {
          pageLanguage: t.contentLanguage,
          level: r,
          languages: new Map,
          urlOf: t.urlOf,
          title: l
        })
      }(function(e, t) {
        var r, i; // r = _a, i = _b
        let {environment: {wiki: n, load: l}, included: o, text: s, list: a, translate: c} = e, m = (i = (r = a.programs.find(e => e.id === t)) == null ? void 0 : r.source.page) != null ? i : null, p = o.find(({title: e}) => e === m), h = p ? p.text : s, g = e => p ? [ s, o.map(t => t === p ? u(d({}, t), { // n = wiki, l = load, o = included, s = dataText, a = loaded, c = translate, e = text, m = include, i = _b, r = _a, t = one, p = page, h = loadedText, g = textsWith, u = __spreadProps, d = __spreadValues
          text: e
        }) : t) ] : [ e, o ];
        return u(d(d({}, e), p && {
          source: p.title,
          text: h
        }), {
          include: p ? p.title : null,
          listOf: e => { // e = text
            if (e === h) return a;
            let [t, r] = g(e), {list: i} = be(t, ye(n), r); // t = main, r = others, g = textsWith, e = text, i = list, be = parseForReaders, ye = optionsFor, n = wiki
            return i && c ? c(i) : i
          },
          problemsOf: e => f(null, null, function*() {
            let [t, r] = g(e), [{validatePage: i}, s] = yield Promise.all([ l("validator"), l("checks") ]), {problems: a} = i(t, ye(n), r, s, 1e4); // t = main, r = others, g = textsWith, e = text, i = validatePage, s = checks, l = load, a = problems, ye = optionsFor, n = wiki
            return p ? a.filter(({path: [e, t]}) => e === "include" && p !== void 0 && t === o.indexOf(p)).map(e => u(d({}, e), {
              path: e.path.slice(2)
            })) : a
          })
        })
      }(e, t))), he(e, m)), {element: y, close: b, focusHeading: x} = function(e, t) {
        let r = document.activeElement, i = document.createElement("div"); // r = opener, i = element
        return i.lang = t, i.dir = se(t), e.insertBefore(i, e.firstChild), {
          element: i,
          focusHeading: () => {
            let e = i.querySelector("h1, h2, h3, h4, h5, h6"); // e = heading, i = element
            e && (e.tabIndex = -1, e.focus())
          },
          close: () => {
            i.remove(), r instanceof HTMLElement && r.isConnected && r.focus()
          }
        }
      }(l, c), {draw: k, clear: w} = function(e, t) {
        let r = !1, i = e => { // r = isBroken, i = crash, e = error
          r || (r = !0, t(e))
        }, n = e => { // n = crashLater, e = error
          Promise.resolve(e).then(i)
        };
        return {
          draw: t => { // t = content
            if (!r) try {
              v(g(ve, {
                onError: n
              }, t()), e)
            } catch (e) {
              i(e)
            }
          },
          clear: () => {
            r ? e.textContent = "" : v(null, e)
          }
        }
      }(y, a);
      s = () => { // s = onClose
        w(), b()
      }, k(() => g(r, u(d({}, i(s)), {
        context: ge(h, p),
        onClose: s
      }))), y.scrollIntoView(), x()
    } catch (e) {
      a(e)
    }
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

function we(e, t = "") { // we = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

// src/wiki/mediawiki-revisions.ts
var Oe = { // Oe = REVISION_PARAMETERS
  action: "query",
  prop: "revisions",
  rvslots: "main",
  rvprop: [ "ids", "timestamp", "user", "comment", "content" ]
};

function je(e) { // je = revisionsIn, e = answer
  let {query: {pages: [{title: t, revisions: r = []}] = [ { // t = title, r = revisions
    title: ""
  } ]}} = e;
  return {
    title: t,
    revisions: r.map(({revid: e, parentid: t, timestamp: r, user: i = "", comment: n = "", slots: l}) => { // r = revisions
      var o; // o = _a
      return {
        id: e,
        before: t,
        time: r,
        user: i,
        summary: n,
        text: (o = l == null ? void 0 : l.main.content) != null ? o : null
      }
    })
  }
}

// src/wiki/mediawiki-history.ts
// src/history.ts
var $e = function(e) { // $e = open, e = createPageHistory
  return (t, r) => { // t = subject, r = id
    xe(t, r, re, i => ({
      id: r || "",
      history: e(),
      log: t.environment.wiki.log,
      onRestore: e => { // e = record
        i(), ne(t, r, {
          record: e
        })
      }
    }))
  }
}(function() {
  let e = new mw.Api; // e = api
  return {
    revisions: (t, r) => function(e, t) {
      return f(this, null, function*() {
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
          return "result" in r ? t(r.result) : we("server", function({errors: e = []}) {
            return e.map(({text: e = ""}) => e).filter(Boolean).join("\n")
          }(r.details))
        } catch (e) {
          return we("server")
        }
      })
    }(e.get(d(u(d(d({}, ke), Oe), {
      titles: t,
      rvlimit: 20
    }), r ? {
      rvstartid: r
    } : {})), e => ({
      kind: "revisions",
      revisions: je(e).revisions,
      hasOlder: !!e.continue
    }))
  }
});
}
};
// </nowiki>