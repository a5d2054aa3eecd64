// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).history = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = Object.defineProperty, t = Object.defineProperties;

var r = Object.getOwnPropertyDescriptors;

var i = Object.getOwnPropertySymbols;

var n = Object.prototype.hasOwnProperty, l = Object.prototype.propertyIsEnumerable;

var o = (t, r, i) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: i
}) : t[r] = i, s = (e, t) => {
  for (var r in t || (t = {})) n.call(t, r) && o(e, r, t[r]);
  if (i) for (var r of i(t)) l.call(t, r) && o(e, r, t[r]);
  return e
}, a = (e, i) => t(e, r(i));

var d = (e, t, r) => new Promise((i, n) => {
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

var u = runtime(0); // u = Component

var f = runtime(3), c = runtime(4); // f = h, c = render

var m = runtime(73); // m = isObject

// src/edit/json-value.ts
function h(e, t) { // h = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => h(e, t - 1)))
}

function p(e) { // p = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return h(t, 512) ? void 0 : t
  } catch (e) {
    return
  }
}

function v(e, t) { // v = fieldOf, e = value, t = name
  return m(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

function g(e, t) { // g = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, r) => g(e, t[r]));
  if (m(e) && m(t)) {
    let r = Object.keys(e); // r = keys, e = one
    return r.length === Object.keys(t).length && r.every(r => Object.prototype.hasOwnProperty.call(t, r) && g(e[r], t[r]))
  }
  return e === t
}

// src/edit/compare-values.ts
function y(e, t, r, i, n, l = []) { // y = compareValues, e = record, t = field, r = from, i = to, n = visit, l = skipped
  if (g(r, i)) return;
  if (!m(r) || !m(i)) {
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
  for (let l of Object.keys(r)) v(i, l) === void 0 ? n({ // l = key, r = from, v = fieldOf, i = to, n = visit
    kind: "edit",
    record: e,
    field: [ ...t, l ],
    from: r[l],
    to: void 0,
    after: o
  }) : o = l;
  o = null;
  for (let s of Object.keys(i)) { // s = key, i = to
    let a = v(r, s); // a = old, v = fieldOf, r = from, s = key
    a === void 0 ? n({
      kind: "edit",
      record: e,
      field: [ ...t, s ],
      from: void 0,
      to: i[s],
      after: o
    }) : l.includes(s) || y(e, [ ...t, s ], a, i[s], n), o = s
  }
}

// src/edit/json-text.ts
function b(e) { // b = write, e = value
  if (typeof e == "string") return e;
  let t = e.members.map(({head: e, value: t, tail: r}) => e + b(t) + r).join(","); // t = inner, e = head, b = write, r = tail
  return e.isList ? `[${t}${e.close}]` : `{${t}${e.close}}`
}

// src/edit/records.ts
var x = [ "needs", "programs" ], k = [ "vocabularies", "series", ...x ], w = [ "terms" ]; // x = LISTS, k = PAGE_COLLECTIONS, w = VOCABULARY_COLLECTIONS

function O(e) { // O = openPage, e = text
  let t = e.trim() || "{}", r = Math.max(e.indexOf(t), 0); // t = json, e = text, r = start
  return m(p(t)) ? {
    name: null,
    head: e.slice(0, r),
    value: t,
    tail: e.slice(r + t.length)
  } : null
}

function j(e) { // j = valueOf, e = member
  return e && JSON.parse(b(e.value))
}

function $(e, t) { // $ = openAs, e = isList, t = member
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
      let e = v(j(i), "id"); // e = id, v = fieldOf, j = valueOf, i = item
      i.name = typeof e == "string" && !r.has(e) ? e : null, r.add(e)
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value
}

function S(e, t) { // S = memberOf, e = branch, t = name
  return e ? e.members[function({members: e}, t) {
    var r; // r = _a
    let i = e.length - 1; // i = index, e = members
    for (;i >= 0 && ((r = e[i]) == null ? void 0 : r.name) !== t; ) i--; // i = index, r = _a, e = members, t = name
    return i
  }
  // src/edit/record-order.ts
  (e, t)] : void 0
}

function M(e, t) { // M = openRecords, e = owner, t = collection
  let r = S(function(e) { // r = member, S = memberOf, e = member
    return $(!1, e)
  }(e), t[t.length - 1]);
  return r ? $(function([e]) {
    return x.includes(e)
  }(t), r) : null
}

function P(e, t) { // P = findRecord, e = page, t = path
  let r = e; // r = found, e = page
  for (let e = 0; r && e < t.length; e += 2) r = S(M(r, t.slice(0, e + 1)), t[e + 1]); // e = depth, r = found, t = path, S = memberOf, M = openRecords
  return r
}

function L(e) { // L = byId, e = records
  return new Map((e ? e.members : []).filter(({name: e}) => e !== null).map(e => [ e.name, e ]))
}

// src/edit/compare-pages.ts
function _(e, t, r, i) { // _ = compareCollections, e = path, t = before, r = after, i = visit
  let n = L(t), l = L(r), o = function(e, t) { // n = old, L = byId, t = after, l = now, r = after, o = moved, e = before
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
      value: j(t),
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
      value: j(t),
      after: a
    }), s.insert(r, a)), a = r
  }), l.forEach((t, r) => C([ ...e, r ], n.get(r) || t, t, i))
}

function C(e, t, r, i) { // C = compareRecords, e = path, t = before, r = after, i = visit
  if (b(t.value) === b(r.value)) return;
  let n = [], l = []; // n = names, l = compareInside
  for (let o of function({length: e, 0: t}) { // o = name, e = length, t = first
    return e === 0 ? k : e === 2 && t === "vocabularies" ? w : []
  }(e)) {
    let s = [ ...e, o ], a = M(t, s), d = M(r, s); // s = collection, e = path, o = name, a = old, M = openRecords, t = before, d = now, r = after
    a && d && (n.push(o), l.push(() => _(s, a, d, i)))
  }
  y(e, [], j(t), j(r), i, n), l.forEach(e => e())
}

// src/edit/difference.ts
var E = { // E = KINDS
  add: "added",
  remove: "removed",
  edit: "changed",
  move: "moved"
};

function A(e, t) { // A = titleIn, e = page, t = record
  let r = t.length ? j(P(e, t)) : void 0, i = v(r, "title"); // r = value, t = record, j = valueOf, P = findRecord, e = page, i = title, v = fieldOf
  return i === void 0 ? v(r, "label") : i
}

function T(e, t) { // T = rowsOf, e = value, t = isAdded
  return m(e) ? Object.keys(e).filter(e => e !== "id").map(r => ({
    field: [ r ],
    from: t ? void 0 : e[r],
    to: t ? e[r] : void 0
  })) : [ {
    field: [],
    from: t ? void 0 : e,
    to: t ? e : void 0
  } ]
}

var B = runtime(65); // B = parseDate

var N = runtime(99); // N = Heading

var q = runtime(85); // q = PROGRAM_FIELDS

// src/edit/form/labelled.ts
var D = [ "label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include" ]; // D = LIST_FIELDS

var H = runtime(90); // H = isStatus

// src/views/editor/language-name.ts
function R({languages: e, format: t}, r) { // R = languageName, e = languages, t = format, r = code
  return e.get(r) || t.language(r)
}

// src/views/editor/describe.ts
var J = [ "start", "end", "until", "reviewed" ], I = [ "language", "interpreted" ], G = [ "partOf", "followedBy" ], W = [ "label", "until" ]; // J = DATES, I = LANGUAGES, G = PROGRAMS, W = PARTS

function F({msg: e, labels: t}, r) { // F = fieldLabel, e = msg, t = labels, r = name
  return function(e) {
    return q.includes(e) || D.includes(e)
  }(r) ? e(`edit-field-${r}`) : t.facet(r).text
}

function U({labels: e}, t, r) { // U = titleText, e = labels, t = title, r = id
  return typeof t == "string" ? t : m(t) && e.pick(new Map(Object.entries(t).map(([e, t]) => [ e, String(t) ]))).text || r
}

function z(e, [t = "", ...r], i) { // z = describeValue, e = context, t = name, r = rest, i = value
  var n, l, o; // n = _a, l = _b, o = _c
  let {msg: s, labels: a, format: d, list: u} = e, f = r.length ? r[r.length - 1] : t; // s = msg, a = labels, d = format, u = list, e = context, f = last, r = rest, t = name
  if (i === void 0 || i === "" || i === null) return s("edit-none");
  if (t === "terms" && r.length) return z(e, r, i);
  if (Array.isArray(i)) return f === "minutes" ? i.join("\u2013") : i.map(i => z(e, [ t, ...r ], i)).join("; ");
  if (m(i)) {
    let r = (n = i.page) != null ? n : i.url, l = [ i.start, i.end ].filter(Boolean).join(" \u2013 "); // r = link, n = _a, i = value, l = time
    return t === "materials" || t === "join" || t === "dates" ? [ l, i.label === void 0 ? "" : z(e, [ "title" ], i.label), r, i.until ].filter(Boolean).join(", ") : t === "terms" ? Object.entries(i).map(([t, r]) => `${a.facet(t).text}: ${z(e, [ t ], r)}`).join("; ") : Object.entries(i).map(([r, i]) => r === "minutes" ? z(e, [ t, r ], i) : `${R(e, r)}: ${z(e, [ t, r ], i)}`).join("; ")
  }
  if (typeof i != "string") return JSON.stringify(i);
  if (J.includes(f)) {
    let e = B(i); // e = date, B = parseDate, i = value
    return e ? d.date(e) : i
  }
  if (G.includes(t)) {
    let e = u.series.get(i), t = u.programs.find(({id: e}) => e === i); // e = id, u = list, i = value, t = program
    return e || t ? a.pick((o = (l = e || t) == null ? void 0 : l.title) != null ? o : i).text : i
  }
  return I.includes(t) ? R(e, i) : t === "status" && H(i) ? a.status(i) : u.vocabularies.has(t) ? a.term(t, i).text : i
}

// src/views/editor/difference-rows.tsx
function V({context: e, difference: {record: t, kind: r, rows: i, moved: n}, nameOf: l = e => e}) { // V = DifferenceRows, e = text, t = record, r = kind, i = rows, n = moved, l = nameOf
  return f("dl", {
    class: "program-explorer__differences"
  }, n && f("dd", null, n.to === null ? e.msg("edit-first") : e.msg("edit-after", U(e, n.to, ""))), (function([e], t) {
    return e === "programs" || t === "changed"
  }(t, r) ? i : []).map(({field: t, from: i, to: n}) => f("div", {
    key: t.join("/"),
    class: "program-explorer__difference"
  }, f("dt", null, l(function(e, [t = "", ...r]) {
    let i = r.map(r => W.includes(r) ? e.msg(`edit-part-${r}`) : r === "page" || r === "url" ? e.msg("edit-part-link") : r === "minutes" ? "" : t === "terms" ? e.labels.facet(r).text : R(e, r)).filter(Boolean); // i = inside, r = step, W = PARTS, e = context, t = name, R = languageName
    return i.length ? e.msg("edit-field-in", F(e, t), i.join(", ")) : F(e, t)
  }(e, t), t)), f("dd", null, r === "added" ? f("ins", {
    dir: "auto"
  }, z(e, t, n)) : [ f("del", {
    dir: "auto"
  }, z(e, t, i)), ` ${e.msg("edit-arrow")} `, f("ins", {
    dir: "auto"
  }, z(e, t, n)) ]))))
}

// src/views/editor/keys.ts
// src/views/editor/inputs.tsx
var K = { // K = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function Q({text: e, onClick: t, id: r, name: i, kind: n = "normal", isOff: l = !1}) { // Q = Button, e = text, t = onClick, r = id, i = name, n = kind, l = isOff
  return f("button", {
    type: "button",
    class: `cdx-button ${K[n]}`, // K = KINDS, n = kind
    id: r,
    "aria-label": i,
    disabled: l,
    "aria-keyshortcuts": n === "primary" && r ? "Control+Enter" : void 0,
    onClick: t
  }, e)
}

// src/views/editor/record-history.tsx
var X = class extends u { // X = RecordHistory, u = Component
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
    this.load = () => d(this, null, function*() {
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
    return d(this, null, function*() {
      var e, t; // e = _a, t = _b
      let {context: {title: r}, history: i, id: n} = this.props, l = yield i.revisions(r, this.next); // r = title, i = history, n = id, l = answer
      if (l.kind === "failed") return l;
      let {steps: o, rest: a} = function(e, t, r) { // o = steps, a = rest, e = revisions, t = isWhole, r = record
        let i = e.filter(({text: e}) => e !== null && O(e)), n = []; // i = readable, e = text, O = openPage, n = steps
        return i.forEach((e, l) => { // i = readable, e = revision, l = i
          let o = i[l + 1]; // o = before, i = readable, l = i
          if (!o && !t) return;
          let a = e.text || "", d = (function(e, t) { // a = text, e = before, d = differences, t = after
            let [r, i] = [ e, t ].map(O), n = function(e, t) { // r = old, i = now, e = before, t = after, O = openPage, n = changes
              let r = O(e), i = O(t); // r = old, O = openPage, e = before, i = now, t = after
              if (!r || !i) return null;
              let n = []; // n = changes
              return C([], r, i, e => n.push(e)), n
            }(e, t);
            if (!r || !i || !n) return null;
            let l = e => { // l = titleOf, e = record
              var t; // t = _a
              return (t = A(i, e)) != null ? t : A(r, e)
            }, o = (e, t) => { // o = titleOfNeighbour, e = record, t = id
              var r; // r = _a
              return t === null ? null : (r = l([ ...e.slice(0, -1), t ])) != null ? r : t
            }, a = [], d = new Map, u = ({kind: e, record: t}, r, i) => { // a = differences, d = edited, u = add, r = rows, i = moved
              a.push(s({
                record: t,
                kind: E[e],
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
                  let {field: r, from: i, to: n} = e, l = d.get(t) || []; // r = field, i = from, n = to, e = change, l = rows, d = edited, t = name
                  l.push({
                    field: r,
                    from: i,
                    to: n
                  }), l.length === 1 && (d.set(t, l), u(e, l));
                  break
                }

               case "move":
                u(e, [], {
                  from: o(e.record, e.from),
                  to: o(e.record, e.to)
                });
                break;

               default:
                u(e, T(e.value, e.kind === "add"))
              }
            }
            return a
          }
          // src/edit/record-history.ts
          (o ? o.text || "" : '{ "programs": [] }', a) || []).filter(e => g(e.record, r)), u = O(a);
          d.length && u && n.push({
            revision: e,
            differences: d,
            value: j(P(u, r))
          })
        }), {
          steps: n,
          rest: t ? null : i[i.length - 1] || null
        }
      }([ ...this.rest ? [ this.rest ] : [], ...l.revisions ], !l.hasOlder, [ "programs", n ]);
      return this.rest = a, this.next = (t = (e = l.revisions[l.revisions.length - 1]) == null ? void 0 : e.before) != null ? t : 0, 
      this.setState({
        steps: [ ...this.state.steps, ...o ],
        hasOlder: l.hasOlder && this.next > 0
      }), null
    })
  }
  step({revision: e, differences: t, value: r}, i) {
    let {context: n, onRestore: l} = this.props, {msg: o, format: s, urlOf: a, title: d} = n, u = B(e.time.slice(0, 10)), c = u ? s.date(u) : e.time; // n = context, l = onRestore, o = msg, s = format, a = urlOf, d = title, u = day, B = parseDate, e = revision, c = date
    return f("li", {
      key: e.id,
      class: "program-explorer__step"
    }, f("p", null, f("a", {
      href: a(d, {
        diff: String(e.id),
        oldid: String(e.before)
      }),
      title: e.time,
      "aria-label": o("edit-history-difference", c)
    }, c), " \xb7 ", e.user ? f("a", {
      href: a(`User:${e.user}`)
    }, f("bdi", null, e.user)) : o("edit-history-hidden"), e.summary && f("span", {
      class: "program-explorer__editor-help",
      dir: "auto"
    }, ` \xb7 ${e.summary}`)), t.map(e => [ e.kind !== "changed" && f("p", null, o(`edit-kind-${e.kind}`, U(n, e.title, this.props.id))), e.kind !== "removed" && f(V, {
      context: n,
      difference: e
    }) ]), !i && m(r) && f(Q, {
      text: o("edit-history-restore"),
      name: `${o("edit-history-restore")}: ${c}`,
      onClick: () => l(r)
    }))
  }
  render({context: e, id: t, onClose: r}, {steps: i, isLoading: n, hasOlder: l, failure: o}) {
    let {msg: s, level: a, list: d, urlOf: u, title: c} = e, m = d.programs.find(e => e.id === t); // s = msg, a = level, d = list, u = urlOf, c = title, e = one, m = program, t = id
    return f("section", {
      class: "program-explorer__editor",
      "aria-labelledby": "program-explorer-history-heading"
    }, f(N, {
      level: a,
      class: "program-explorer__group",
      id: "program-explorer-history-heading"
    }, s("edit-history-title", m ? e.labels.pick(m.title).text : t)), f("ol", {
      class: "program-explorer__steps",
      reversed: !0
    }, i.map((e, t) => this.step(e, t === 0))), f("div", {
      role: "status"
    }, n ? s("edit-history-loading") : !i.length && !o && s(l ? "edit-history-none-yet" : "edit-history-none")), f("div", {
      role: "alert"
    }, o && f("p", null, [ s("edit-history-failed"), o.words ].filter(Boolean).join(" "))), f("div", {
      class: "program-explorer__editor-buttons"
    }, l && f(Q, {
      text: s(o ? "edit-history-retry" : "edit-history-older"),
      isOff: n,
      onClick: () => {
        this.load()
      }
    }), f("a", {
      href: u(c, {
        action: "history"
      })
    }, s("edit-history-page")), f(Q, {
      kind: "quiet",
      text: s("edit-close"),
      onClick: r
    })))
  }
};

var Y = runtime(55); // Y = showLoadFailure

// src/editor/open-in-editor.ts
function Z(e, t, r) { // Z = openInEditor, e = subject, t = id, r = start
  return d(this, null, function*() {
    let {environment: {load: i, wiki: n}, host: l, messages: o} = e; // i = load, n = wiki, l = host, o = messages, e = subject
    try {
      (yield i("editor")).open(e, t, r)
    } catch (i) {
      n.log("The editor could not be opened.", i), Y(l.root, o, "failure", i, () => { // n = wiki, i = error, Y = showLoadFailure, l = host, o = messages
        Z(e, t, r)
      })
    }
  })
}

var ee = runtime(47); // ee = createMessages

var te = runtime(56); // te = showNotice

var re = runtime(41); // re = directionOf

// src/page/tool-box.ts
var ie = runtime(9); // ie = createLabels

var ne = runtime(42); // ne = createFormat

var le = runtime(44), oe = runtime(45); // le = FALLBACK_LANGUAGE, oe = KEYS_ONLY

// src/editor/english.ts
var se = new Map(Object.entries({ // se = ENGLISH
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

var ae = runtime(72); // ae = parseJsonObject

// src/editor/load-texts.ts
function de(e, t) { // de = loadTexts, e = wiki, t = language
  return d(this, null, function*() {
    return t === oe || t === le ? new Map : function(e, t) {
      return d(this, null, function*() {
        try {
          let {pages: [r]} = yield e.readPages([ `Module:Program explorer/i18n/${t}.json` ], [], null); // r = page, e = wiki, t = name
          return new Map(Object.entries(ae(r ? r.text : "")).filter(e => typeof e[1] == "string"))
        } catch (e) {
          return new Map
        }
      })
    }(e, `editor/${t}`)
  })
}

// src/editor/context.ts
function ue({messages: {language: e}}, t, r = se) { // ue = createWords, e = language, t = texts, r = english, se = ENGLISH
  return {
    msg: ee({
      language: e,
      texts: t
    }, r),
    texts: t
  }
}

function fe(e, t) { // fe = withLanguages, e = context, t = names
  let r = new Map(Array.from(t, ([t, r]) => { // r = name, t = code
    let i = e.format.language(t); // i = translated, e = context, t = code
    return [ t, i === t ? r : i ]
  }));
  return a(s({}, e), {
    languages: r
  })
}

// src/editor/drawing.tsx
var ce = class extends u { // ce = Boundary, u = Component
  componentDidCatch(e) {
    this.props.onError(e)
  }
  render({children: e}) {
    return e
  }
};

var me = runtime(80); // me = optionsFor

var he = runtime(78); // he = parseForReaders

// src/editor/edited-page.ts
// src/editor/show-tool.ts
function pe(e, t, r, i) { // pe = showTool, e = subject, t = id, r = Tool, i = props
  return d(this, null, function*() {
    let {environment: {wiki: n}, host: {root: l}, messages: o} = e, u = () => {}, m = e => { // n = wiki, l = root, o = messages, e = error, u = onClose, m = crash
      n.log("The tool could not be shown.", e), u(), te(l, o, {
        kind: "failure",
        text: ee(o)("failed-unexpected"),
        retry: null
      })
    };
    try {
      let {language: h} = o, [p, v] = yield Promise.all([ de(n, h), n.languageNames() ]), g = s(s({}, function(e) { // h = language, o = messages, p = texts, v = names, de = loadTexts, n = wiki, g = context, s = __spreadValues, e = subject
        let {environment: {wiki: t}, host: {level: r}, messages: i, list: n, source: l} = e; // t = wiki, r = level, i = messages, n = list, l = source, e = subject
        return a(s(s({}, function(e, t, r, i = e.languages) {
          let n = ee(t), {language: l} = t, o = ne(l, n); // n = words, ee = createMessages, t = messages, l = language, o = format, ne = createFormat
          return {
            list: r,
            format: o,
            labels: ie(r, n, o, i, e.contentLanguage, l)
          }
        }(t, i, n)), ue(e, i.texts)), {
          pageLanguage: t.contentLanguage,
          level: r,
          languages: new Map,
          urlOf: t.urlOf,
          title: l
        })
      }(function(e, t) {
        var r, i; // r = _a, i = _b
        let {environment: {wiki: n, load: l}, included: o, text: u, list: f, translate: c} = e, m = (i = (r = f.programs.find(e => e.id === t)) == null ? void 0 : r.source.page) != null ? i : null, h = o.find(({title: e}) => e === m), p = h ? h.text : u, v = e => h ? [ u, o.map(t => t === h ? a(s({}, t), { // n = wiki, l = load, o = included, u = dataText, f = loaded, c = translate, e = text, m = include, i = _b, r = _a, t = one, h = page, p = loadedText, v = textsWith, a = __spreadProps, s = __spreadValues
          text: e
        }) : t) ] : [ e, o ];
        return a(s(s({}, e), h && {
          source: h.title,
          text: p
        }), {
          include: h ? h.title : null,
          listOf: e => { // e = text
            if (e === p) return f;
            let [t, r] = v(e), {list: i} = he(t, me(n), r); // t = main, r = others, v = textsWith, e = text, i = list, he = parseForReaders, me = optionsFor, n = wiki
            return i && c ? c(i) : i
          },
          problemsOf: e => d(null, null, function*() {
            let [t, r] = v(e), [{validatePage: i}, d] = yield Promise.all([ l("validator"), l("checks") ]), {problems: u} = i(t, me(n), r, d, 1e4); // t = main, r = others, v = textsWith, e = text, i = validatePage, d = checks, l = load, u = problems, me = optionsFor, n = wiki
            return h ? u.filter(({path: [e, t]}) => e === "include" && h !== void 0 && t === o.indexOf(h)).map(e => a(s({}, e), {
              path: e.path.slice(2)
            })) : u
          })
        })
      }(e, t))), ue(e, p)), {element: y, close: b, focusHeading: x} = function(e, t) {
        let r = document.activeElement, i = document.createElement("div"); // r = opener, i = element
        return i.lang = t, i.dir = re(t), e.insertBefore(i, e.firstChild), {
          element: i,
          focusHeading: () => {
            let e = i.querySelector("h1, h2, h3, h4, h5, h6"); // e = heading, i = element
            e && (e.tabIndex = -1, e.focus())
          },
          close: () => {
            i.remove(), r instanceof HTMLElement && r.isConnected && r.focus()
          }
        }
      }(l, h), {draw: k, clear: w} = function(e, t) {
        let r = !1, i = e => { // r = isBroken, i = crash, e = error
          r || (r = !0, t(e))
        }, n = e => { // n = crashLater, e = error
          Promise.resolve(e).then(i)
        };
        return {
          draw: t => { // t = content
            if (!r) try {
              c(f(ce, {
                onError: n
              }, t()), e)
            } catch (e) {
              i(e)
            }
          },
          clear: () => {
            r ? e.textContent = "" : c(null, e)
          }
        }
      }(y, m);
      u = () => { // u = onClose
        w(), b()
      }, k(() => f(r, a(s({}, i(u)), {
        context: fe(g, v),
        onClose: u
      }))), y.scrollIntoView(), x()
    } catch (e) {
      m(e)
    }
  })
}

// src/editor/open-history.ts
// src/wiki/mediawiki-answer.ts
var ve = { // ve = COMMON
  formatversion: "2",
  errorformat: "plaintext",
  errorsuselocal: !0,
  uselang: "user"
};

function ge(e, t = "") { // ge = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

// src/wiki/mediawiki-revisions.ts
var ye = { // ye = REVISION_PARAMETERS
  action: "query",
  prop: "revisions",
  rvslots: "main",
  rvprop: [ "ids", "timestamp", "user", "comment", "content" ]
};

function be(e) { // be = revisionsIn, e = answer
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
var xe = function(e) { // xe = open, e = createPageHistory
  return (t, r) => { // t = subject, r = id
    pe(t, r, X, i => ({
      id: r || "",
      history: e(),
      log: t.environment.wiki.log,
      onRestore: e => { // e = record
        i(), Z(t, r, {
          record: e
        })
      }
    }))
  }
}(function() {
  let e = new mw.Api; // e = api
  return {
    revisions: (t, r) => function(e, t) {
      return d(this, null, function*() {
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
          return "result" in r ? t(r.result) : ge("server", function({errors: e = []}) {
            return e.map(({text: e = ""}) => e).filter(Boolean).join("\n")
          }(r.details))
        } catch (e) {
          return ge("server")
        }
      })
    }(e.get(s(a(s(s({}, ve), ye), {
      titles: t,
      rvlimit: 20
    }), r ? {
      rvstartid: r
    } : {})), e => ({
      kind: "revisions",
      revisions: be(e).revisions,
      hasOlder: !!e.continue
    }))
  }
});

return {
  open: xe
};
}
};
// </nowiki>