// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).changes = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, i = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyDescriptors, r = Object.getOwnPropertyNames, s = Object.getOwnPropertySymbols;

var o = Object.prototype.hasOwnProperty, a = Object.prototype.propertyIsEnumerable;

var l = (t, i, n) => i in t ? e(t, i, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[i] = n, d = (e, t) => {
  for (var i in t || (t = {})) o.call(t, i) && l(e, i, t[i]);
  if (s) for (var i of s(t)) a.call(t, i) && l(e, i, t[i]);
  return e
}, u = (e, i) => t(e, n(i));

var c = (e, t, i) => new Promise((n, r) => {
  var s = e => {
    try {
      a(i.next(e))
    } catch (e) {
      r(e)
    }
  }, o = e => {
    try {
      a(i.throw(e))
    } catch (e) {
      r(e)
    }
  }, a = e => e.done ? n(e.value) : Promise.resolve(e.value).then(s, o);
  a((i = i.apply(e, t)).next())
});

// src/changes.ts
var g = {}; // g = changes_exports

((t, i) => {
  for (var n in i) e(t, n, {
    get: i[n],
    enumerable: !0
  })
})(g, {
  View: () => fe,
  showRevision: () => pe
});

module.exports = (t => ((t, n, s, a) => {
  if (n && typeof n == "object" || typeof n == "function") for (let s of r(n)) !o.call(t, s) && s !== void 0 && e(t, s, {
    get: () => n[s],
    enumerable: !(a = i(n, s)) || a.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(g);

var h = require("program-explorer-runtime"), f = e => h[e]; // h = shared, f = at, e = place

var p = f(0); // p = Component, f = at

var m = f(2), v = f(3), y = f(4); // m = Fragment, f = at, v = h, y = render

var w = f(47); // w = createMessages, f = at

var b = f(6); // b = createContext, f = at

// src/app/visits.ts
var x = "program-explorer-visit:"; // x = KEY

var k = "visit"; // k = LAST_VISIT

function _(e) { // _ = lastVisit, e = source
  try {
    let [t = NaN, i = NaN] = function(e) { // t = revision, i = time, e = source
      return (localStorage.getItem(x + e) || "").split(" ").map(parseFloat)
    }(e);
    return t > 0 && i > 0 ? {
      revision: t,
      time: i
    } : null
  } catch (e) {
    return null
  }
}

var j = f(73); // j = isObject, f = at

// src/edit/json-value.ts
function O(e, t) { // O = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => O(e, t - 1)))
}

function $(e) { // $ = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return O(t, 512) ? void 0 : t
  } catch (e) {
    return
  }
}

function S(e, t) { // S = fieldOf, e = value, t = name
  return j(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

function P(e, t) { // P = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, i) => P(e, t[i]));
  if (j(e) && j(t)) {
    let i = Object.keys(e); // i = keys, e = one
    return i.length === Object.keys(t).length && i.every(i => Object.prototype.hasOwnProperty.call(t, i) && P(e[i], t[i]))
  }
  return e === t
}

// src/edit/compare-values.ts
function q(e, t, i, n, r, s = []) { // q = compareValues, e = record, t = field, i = from, n = to, r = visit, s = skipped
  if (P(i, n)) return;
  if (!j(i) || !j(n)) {
    r({
      kind: "edit",
      record: e,
      field: t,
      from: i,
      to: n
    });
    return
  }
  let o = null; // o = after
  for (let s of Object.keys(i)) S(n, s) === void 0 ? r({ // s = key, i = from, S = fieldOf, n = to, r = visit
    kind: "edit",
    record: e,
    field: [ ...t, s ],
    from: i[s],
    to: void 0,
    after: o
  }) : o = s;
  o = null;
  for (let a of Object.keys(n)) { // a = key, n = to
    let l = S(i, a); // l = old, S = fieldOf, i = from, a = key
    l === void 0 ? r({
      kind: "edit",
      record: e,
      field: [ ...t, a ],
      from: void 0,
      to: n[a],
      after: o
    }) : s.includes(a) || q(e, [ ...t, a ], l, n[a], r), o = a
  }
}

// src/edit/program-records.ts
function T(e) { // T = programRecords, e = text
  let t = S($(e), "programs"); // t = programs, S = fieldOf, $ = parseJson, e = text
  return Array.isArray(t) ? t.filter(e => typeof S(e, "id") == "string") : []
}

// src/edit/changes-since.ts
var M = [ "added", "ended", "reopened", "changed", "removed" ]; // M = CHANGE_KINDS

function A({pages: e}, t) { // A = recordsOf, e = pages, t = without
  var i; // i = _a
  let n = new Map; // n = records
  for (let {title: r, revision: s} of e) t.includes(r) || T((i = s.text) != null ? i : "").forEach(e => n.has(e.id) || n.set(e.id, e)); // r = title, s = revision, e = record, t = without, T = programRecords, i = _a, n = records
  return n
}

function D({list: {programs: e}}) { // D = programsOf, e = programs
  return new Map(e.map(e => [ e.id, e ]))
}

function N(e, t) { // N = changesSince, e = then, t = now
  let i = [ ...e.hidden, ...t.hidden ], [n, r] = [ A(e, i), A(t, i) ], [s, o] = [ D(e), D(t) ], a = [], l = (e, t, i = []) => { // i = rows, e = id, t = kind, n = oldRecords, r = newRecords, A = recordsOf, s = oldPrograms, o = newPrograms, D = programsOf, a = changes, l = add
    a.push({
      id: e,
      kind: t,
      rows: i,
      then: s.get(e) || null,
      now: o.get(e) || null
    })
  };
  return r.forEach((e, t) => { // r = newRecords, e = record, t = id
    if (!n.has(t)) {
      l(t, "added");
      return
    }
    let i = function(e, t, i) { // i = to, e = record, t = from
      let n = []; // n = edits
      return q(e, [], t, i, e => n.push(e)), n
    }([ "programs", t ], n.get(t), e).map(({field: e, from: t, to: i}) => ({
      field: e,
      from: t,
      to: i
    })), [r, a] = [ s, o ].map(e => { // r = wasPast, a = isPast, s = oldPrograms, o = newPrograms, e = programs
      var i; // i = _a
      return ((i = e.get(t)) == null ? void 0 : i.status) === "past"
    });
    s.has(t) && o.has(t) && r !== a ? l(t, a ? "ended" : "reopened", i) : i.length && l(t, "changed", i)
  }), n.forEach((e, t) => { // n = oldRecords, e = _, t = id
    r.has(t) || l(t, "removed")
  }), a
}

var B = f(71); // B = includedTitles, f = at

var F = f(78); // F = parseForReaders, f = at

// src/edit/page-state.ts
function I(e, t, i, n, r) { // I = readPageState, e = reader, t = source, i = moment, n = language, r = today
  return c(this, null, function*() {
    let s = yield e.read(t, i); // s = main, e = reader, t = source, i = moment
    if (s.kind !== "revision") return s;
    let {text: o, time: a} = s.revision; // o = text, a = time, s = main
    if (o === null) return {
      kind: "hidden"
    };
    let l = [ { // l = pages
      title: t,
      revision: s.revision
    } ], d = [], u = [];
    for (let t of B(o)) { // t = title, B = includedTitles, o = text
      let n = yield e.read(t, typeof i == "number" ? a : i); // n = page, e = reader, t = title, i = moment, a = time
      if (n.kind === "failed") return n;
      n.kind === "revision" && (n.revision.text === null ? u.push(t) : (l.push({
        title: t,
        revision: n.revision
      }), d.push({
        title: t,
        text: n.revision.text
      })))
    }
    let {list: c} = F(o, { // c = list, F = parseForReaders, o = text
      today: r != null ? r : a.slice(0, 10),
      language: n
    }, d);
    return c ? {
      kind: "state",
      pages: l,
      hidden: u,
      list: c
    } : {
      kind: "unreadable"
    }
  })
}

var C = f(65); // C = parseDate, f = at

var R = f(99); // R = Heading, f = at

var E = f(85); // E = PROGRAM_FIELDS, f = at

// src/edit/form/labelled.ts
var L = [ "label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include" ]; // L = LIST_FIELDS

var W = f(90); // W = isStatus, f = at

// src/views/editor/language-name.ts
function U({languages: e, format: t}, i) { // U = languageName, e = languages, t = format, i = code
  return e.get(i) || t.language(i)
}

// src/views/editor/describe.ts
var V = [ "start", "end", "until", "reviewed" ], H = [ "language", "interpreted" ], J = [ "partOf", "followedBy" ], Z = [ "label", "until" ]; // V = DATES, H = LANGUAGES, J = PROGRAMS, Z = PARTS

function z({msg: e, labels: t}, i) { // z = fieldLabel, e = msg, t = labels, i = name
  return function(e) {
    return E.includes(e) || L.includes(e)
  }(i) ? e(`edit-field-${i}`) : t.facet(i).text
}

function Y(e, [t = "", ...i], n) { // Y = describeValue, e = context, t = name, i = rest, n = value
  var r, s, o; // r = _a, s = _b, o = _c
  let {msg: a, labels: l, format: d, list: u} = e, c = i.length ? i[i.length - 1] : t; // a = msg, l = labels, d = format, u = list, e = context, c = last, i = rest, t = name
  if (n === void 0 || n === "" || n === null) return a("edit-none");
  if (t === "terms" && i.length) return Y(e, i, n);
  if (Array.isArray(n)) return c === "minutes" ? n.join("\u2013") : n.map(n => Y(e, [ t, ...i ], n)).join("; ");
  if (j(n)) {
    let i = (r = n.page) != null ? r : n.url, s = [ n.start, n.end ].filter(Boolean).join(" \u2013 "); // i = link, r = _a, n = value, s = time
    return t === "materials" || t === "join" || t === "dates" ? [ s, n.label === void 0 ? "" : Y(e, [ "title" ], n.label), i, n.until ].filter(Boolean).join(", ") : t === "terms" ? Object.entries(n).map(([t, i]) => `${l.facet(t).text}: ${Y(e, [ t ], i)}`).join("; ") : Object.entries(n).map(([i, n]) => i === "minutes" ? Y(e, [ t, i ], n) : `${U(e, i)}: ${Y(e, [ t, i ], n)}`).join("; ")
  }
  if (typeof n != "string") return JSON.stringify(n);
  if (V.includes(c)) {
    let e = C(n); // e = date, C = parseDate, n = value
    return e ? d.date(e) : n
  }
  if (J.includes(t)) {
    let e = u.series.get(n), t = u.programs.find(({id: e}) => e === n); // e = id, u = list, n = value, t = program
    return e || t ? l.pick((o = (s = e || t) == null ? void 0 : s.title) != null ? o : n).text : n
  }
  return H.includes(t) ? U(e, n) : t === "status" && W(n) ? l.status(n) : u.vocabularies.has(t) ? l.term(t, n).text : n
}

// src/views/editor/difference-rows.tsx
function G({context: e, difference: {record: t, kind: i, rows: n, moved: r}, nameOf: s = e => e}) { // G = DifferenceRows, e = text, t = record, i = kind, n = rows, r = moved, s = nameOf
  return v("dl", {
    class: "program-explorer__differences"
  }, r && v("dd", null, r.to === null ? e.msg("edit-first") : e.msg("edit-after", function({labels: e}, t, i) {
    return typeof t == "string" ? t : j(t) && e.pick(new Map(Object.entries(t).map(([e, t]) => [ e, String(t) ]))).text || i
  }(e, r.to, ""))), (function([e], t) {
    return e === "programs" || t === "changed"
  }(t, i) ? n : []).map(({field: t, from: n, to: r}) => v("div", {
    key: t.join("/"),
    class: "program-explorer__difference"
  }, v("dt", null, s(function(e, [t = "", ...i]) {
    let n = i.map(i => Z.includes(i) ? e.msg(`edit-part-${i}`) : i === "page" || i === "url" ? e.msg("edit-part-link") : i === "minutes" ? "" : t === "terms" ? e.labels.facet(i).text : U(e, i)).filter(Boolean); // n = inside, i = step, Z = PARTS, e = context, t = name, U = languageName
    return n.length ? e.msg("edit-field-in", z(e, t), n.join(", ")) : z(e, t)
  }(e, t), t)), v("dd", null, i === "added" ? v("ins", {
    dir: "auto"
  }, Y(e, t, r)) : [ v("del", {
    dir: "auto"
  }, Y(e, t, n)), ` ${e.msg("edit-arrow")} `, v("ins", {
    dir: "auto"
  }, Y(e, t, r)) ]))))
}

var K = f(98); // K = DetailsButton, f = at

var Q = f(100); // Q = DataText, f = at

// src/views/changes/change.tsx
function X({kind: e, rows: t, then: i, now: n}) { // X = rowsOf, e = kind, t = rows, i = then, n = now
  var r, s; // r = _a, s = _b
  return [ ...(e === "ended" || e === "reopened") && !t.some(({field: e}) => e[0] === "status") ? [ {
    field: [ "status" ],
    from: (r = i == null ? void 0 : i.status) != null ? r : void 0,
    to: (s = n == null ? void 0 : n.status) != null ? s : void 0
  } ] : [], ...t ]
}

function ee({view: {context: e, state: {query: t}, actions: i, more: n}, msg: r, change: s, program: o, oldUrl: a, level: l}) { // ee = Change, e = context, t = query, i = actions, n = more, r = msg, s = change, o = program, a = oldUrl, l = level
  let {labels: c, language: g, idPrefix: h} = e, {id: f, kind: p, then: m, now: y} = s, w = o || y || m, b = w ? c.pick(w.title) : { // c = labels, g = language, h = idPrefix, e = context, f = id, p = kind, m = then, y = now, s = change, w = known, o = program, b = title
    text: f,
    language: g
  }, x = `${h}:program:${f}`, k = `${x}:details`, _ = t.details.includes(f);
  return v("li", null, v("article", {
    class: "program-explorer__change",
    "aria-labelledby": x
  }, v(R, {
    level: l,
    class: "program-explorer__title",
    id: x
  }, v(Q, {
    text: b,
    around: g
  })), v(G, {
    context: u(d({}, e), {
      msg: r,
      languages: new Map,
      title: ""
    }),
    difference: {
      record: [ "programs", f ],
      kind: "changed",
      title: "",
      rows: X(s)
    }
  }), p === "removed" && v("a", {
    href: a,
    "aria-label": `${r("edit-changes-old")}: ${b.text}`
  }, r("edit-changes-old")), o && v(K, {
    msg: e.msg,
    title: b.text,
    open: _,
    detailsId: k,
    onToggle: () => i.toggleDetails(f)
  }), o && _ && n && v(n.Details, {
    context: e,
    actions: i,
    program: o,
    id: k,
    isAlone: !0
  })))
}

// src/views/changes/page-links.tsx
function te({editing: {wiki: e, source: t}, msg: i, then: n, now: r}) { // te = PageLinks, e = wiki, t = source, i = msg, n = then, r = now
  let s = r ? r.pages.map(({title: e}) => e) : [ t ], o = s.length > 1, a = (e, t) => { // s = titles, r = now, e = state, t = title, o = isOneOfMany, a = revisionIn
    var i, n; // i = _a, n = _b
    return (n = (i = e == null ? void 0 : e.pages.find(e => e.title === t)) == null ? void 0 : i.revision.id) != null ? n : 0
  };
  return v("ul", {
    class: "program-explorer__page-links",
    role: "list"
  }, s.map(t => { // s = titles, t = title
    let [s, l] = [ a(n, t), a(r, t) ], d = (i, n) => v("a", { // s = from, l = to, a = revisionIn, n = parameters, t = title, r = now, d = link, i = text, v = h
      href: e.urlOf(t, n),
      "aria-label": o ? `${i}: ${t}` : void 0
    }, i);
    return v("li", {
      key: t
    }, o && v("bdi", null, t), s > 0 && s !== l && d(i("edit-changes-difference"), {
      diff: String(l),
      oldid: String(s)
    }), d(i("edit-history-page"), {
      action: "history"
    }), e.isNamed && d(i("edit-changes-watch"), {
      action: "watch"
    }), d(i("edit-changes-feed"), {
      action: "history",
      feed: "atom"
    }))
  }))
}

// src/views/changes/since-choice.tsx
var ie = "2001-01-01"; // ie = FIRST_DAY

function ne({view: {context: e, state: {query: t}, actions: i}, msg: n, day: r, visit: s, onForget: o}) { // ne = SinceChoice, e = context, t = query, i = actions, n = msg, r = day, s = visit, o = onForget
  let {idPrefix: a, today: l} = e, c = `${a}-since`, g = e => i.choose(u(d({}, t), { // a = idPrefix, l = today, e = since, c = id, g = choose, i = actions, u = __spreadProps, d = __spreadValues, t = query
    since: e
  })), h = (e, i) => v("button", {
    type: "button",
    class: "cdx-button" + (t.since === e ? " cdx-button--action-progressive" : ""), // t = query, e = since
    "aria-pressed": t.since === e,
    onClick: () => g(e)
  }, i);
  return v("div", {
    class: "program-explorer__since",
    role: "group",
    "aria-label": n("edit-changes-since")
  }, v("label", {
    for: c
  }, n("edit-changes-since")), v("span", {
    class: "cdx-text-input"
  }, v("input", {
    type: "date",
    class: "cdx-text-input__input",
    id: c,
    value: r,
    min: ie,
    max: l,
    onChange: ({currentTarget: {value: e}}) => {
      e >= ie && e <= l && g(e)
    }
  })), h("", n("edit-changes-days")), h(`${l.slice(0, 4)}-01-01`, n("edit-changes-year")), s && h(k, n("edit-changes-visit")), s && v("button", {
    type: "button",
    class: "cdx-button cdx-button--weight-quiet",
    onClick: o
  }, n("edit-changes-forget")))
}

// src/views/changes/changes.tsx
var re = class extends p { // re = Changes, p = Component
  constructor() {
    super(...arguments);
    this.state = {
      words: null,
      result: null,
      visit: this.props.view.context.editing && _(this.props.view.context.editing.source),
      isForgotten: !1
    };
    this.reader = this.props.createReader();
    this.requests = 0;
    this.old = null;
    this.load = () => c(this, null, function*() {
      let {view: {context: e, attempt: t}, loadWords: i} = this.props, {editing: n, pageLanguage: r, today: s} = e, o = ++this.requests, a = e => t(() => o === this.requests && this.setState(e)); // e = change, t = attempt, i = loadWords, n = editing, r = pageLanguage, s = today, o = request, a = set
      a({
        result: null
      });
      let l = this.state.words || (yield i(e)); // l = words, i = loadWords, e = context
      if (a({
        words: l
      }), !n) return;
      let {day: d, moment: u} = this.since(), c = (e, t) => I(this.reader, n.source, e, r, t), [g, h] = yield Promise.all([ c(u, d), c("", s) ]), f = g.kind === "none" && typeof u == "number" ? yield c(`${d}T00:00:00Z`, d) : g; // d = day, u = moment, c = read, e = at, t = on, I = readPageState, n = editing, r = pageLanguage, g = old, h = now, s = today, f = then
      a({
        result: f.kind !== "state" ? f : h.kind !== "state" ? h : {
          kind: "compared",
          then: f,
          now: h,
          changes: N(f, h)
        }
      })
    });
    this.retry = () => {
      this.props.view.actions.submitSearch(), this.load()
    };
    this.forget = () => {
      var e; // e = _a
      let {context: {editing: t, idPrefix: i}, state: {query: n}, actions: r} = this.props.view; // t = editing, i = idPrefix, n = query, r = actions
      t && function(e) {
        try {
          localStorage.removeItem(x + e)
        } catch (e) {}
      }(t.source), this.setState({
        visit: null,
        isForgotten: !0
      }), n.since === k && r.choose(u(d({}, n), {
        since: ""
      })), (e = document.getElementById(`${i}-since`)) == null || e.focus()
    }
  }
  componentDidMount() {
    this.load()
  }
  componentDidUpdate({view: {context: {list: e}, state: {query: {since: t}}}}) {
    let {view: {context: i, state: {query: n}}} = this.props; // i = context, n = query
    (e !== i.list || t !== n.since) && this.load()
  }
  componentWillUnmount() {
    this.requests = -1
  }
  since() {
    let {view: {context: {today: e}, state: {query: {since: t}}}} = this.props, {visit: i} = this.state; // e = today, t = since, i = visit
    if (t === k && i) return {
      day: new Date(i.time).toISOString().slice(0, 10),
      moment: i.revision
    };
    let n = C(t), r = n != null && n.day && !n.approximate && t <= e ? t : new Date(Date.parse(e) - 2592e6).toISOString().slice(0, 10); // n = date, C = parseDate, t = since, r = day, e = today, 2592e6 = DAYS
    return {
      day: r,
      moment: `${r}T00:00:00Z`
    }
  }
  fits({then: {list: e}}) {
    var t; // t = _a
    let {context: i, state: {query: n}, results: r} = this.props.view, {index: s, find: o} = i; // i = context, n = query, r = results, s = index, o = find
    (((t = this.old) == null ? void 0 : t.list) !== e || this.old.find !== o) && (this.old = b(e, u(d({}, i), {
      preset: ""
    }), o));
    let a = (e, {order: t}) => new Set(t.map(t => { // a = idsIn, e = of, t = number
      var i, n; // i = _a, n = _b
      return (n = (i = e.index.programs[t]) == null ? void 0 : i.id) != null ? n : ""
    })), [l, c] = [ a(i, r), a(this.old, this.old.derive(n)) ], {index: {hasProgram: g}} = this.old;
    return ({id: e}) => s.hasProgram(e) ? l.has(e) : c.has(e) || !g(e)
  }
  summary(e, t, i) {
    let {result: n, isForgotten: r} = this.state, {context: s} = this.props.view, o = C(t), a = o ? s.format.date(o) : t, l = n ? n.kind !== "compared" ? n.kind === "failed" ? "" : e(`edit-change-${n.kind}`, a) : n.changes.length ? i < n.changes.length ? e("edit-changes-fitting", i, n.changes.length, a) : e("edit-changes-count", i, a) : e("edit-changes-nothing", a) : s.msg("loading"); // n = result, r = isForgotten, s = context, o = date, C = parseDate, t = day, a = when, l = sentence, e = msg, i = fitting
    return [ r && e("edit-changes-forgotten"), l ].filter(Boolean).join(" ")
  }
  groups(e, t, i) {
    let {view: n} = this.props, {level: r, list: s, editing: o} = n.context, {pages: a, hidden: l} = t.then, d = new Map(s.programs.map(e => [ e.id, e ])), u = ({then: e}) => { // n = view, r = level, s = list, o = editing, a = pages, l = hidden, t = compared, d = programs, e = program, u = oldUrl
      let {title: t, revision: i} = a.find(t => t.title === (e == null ? void 0 : e.source.page)) || a[0]; // t = page, i = revision, a = pages, e = then
      return o ? o.wiki.urlOf(t, {
        oldid: String(i.id)
      }) : ""
    }, c = [ ...new Set([ ...l, ...t.now.hidden ]) ];
    return v(m, null, c.length > 0 && v("p", {
      class: "program-explorer__note"
    }, e("edit-changes-left-out", c.join(", "))), M.map(t => { // e = msg, c = left, M = CHANGE_KINDS, t = kind
      let s = i.filter(e => e.kind === t); // s = changes, i = fitting, e = change, t = kind
      return s.length > 0 && v("section", {
        key: t
      }, v(R, {
        level: r,
        class: "program-explorer__group"
      }, e(`edit-change-${t}`)), v("ul", {
        class: "program-explorer__changed",
        role: "list",
        "aria-label": n.context.msg("programs")
      }, s.map(t => v(ee, {
        key: t.id,
        view: n,
        msg: e,
        change: t,
        program: d.get(t.id) || null,
        level: r + 1,
        oldUrl: u(t)
      }))))
    }))
  }
  render({view: e}, {words: t, result: i, visit: n}) {
    let {context: r} = e, {editing: s} = r; // r = context, e = view, s = editing
    if (!t) return v("div", {
      class: "program-explorer__loading program-explorer__note",
      role: "status",
      "aria-busy": "true"
    }, r.msg("loading"));
    if (!s) return v("p", {
      class: "program-explorer__empty",
      role: "status"
    }, e.state.query.revision ? t("edit-changes-old-list") : r.msg("failed-missing"));
    let o = (i == null ? void 0 : i.kind) === "compared" ? i : null, a = o ? o.changes.filter(this.fits(o)) : [], {day: l} = this.since(); // o = compared, i = result, a = fitting, l = day
    return v("div", {
      class: "program-explorer__changes"
    }, v(ne, {
      view: e,
      msg: t,
      day: l,
      visit: n,
      onForget: this.forget
    }), v("p", {
      class: "program-explorer__note",
      role: "status",
      "aria-busy": !i
    }, this.summary(t, l, a.length)), v("div", {
      role: "alert"
    }, (i == null ? void 0 : i.kind) === "failed" && v(m, null, v("p", null, [ t("edit-history-failed"), i.words ].filter(Boolean).join(" ")), v("button", {
      type: "button",
      class: "cdx-button",
      onClick: this.retry
    }, r.msg("retry")))), o && this.groups(t, o, a), v(te, {
      editing: s,
      msg: t,
      then: o && o.then,
      now: o && o.now
    }), v("p", {
      class: "program-explorer__note"
    }, t("edit-changes-what")))
  }
};

// src/editor/english.ts
var se = new Map(Object.entries({ // se = ENGLISH
  "edit-arrow": "\u2192",
  "edit-change-added": "Added",
  "edit-change-changed": "Changed",
  "edit-change-ended": "Ended",
  "edit-change-hidden": "The list of $1 is hidden, so nothing can be compared.",
  "edit-change-none": "The list did not exist yet on $1.",
  "edit-change-removed": "Removed",
  "edit-change-reopened": "Reopened",
  "edit-change-unreadable": "The list of $1 cannot be read, so nothing can be compared.",
  "edit-changes-count": "Programs that have changed since $2: $1",
  "edit-changes-days": "Last 30 days",
  "edit-changes-difference": "Difference on the wiki",
  "edit-changes-feed": "Feed of changes",
  "edit-changes-fitting": "Programs that have changed since $3: $2. With your search and filters: $1",
  "edit-changes-forget": "Forget my visits",
  "edit-changes-forgotten": "Your visits are forgotten.",
  "edit-changes-left-out": "Not compared, because the text is hidden: $1",
  "edit-changes-nothing": "Nothing has changed since $1.",
  "edit-changes-old": "As it was",
  "edit-changes-old-list": "This is an older list. Show the newest list first.",
  "edit-changes-since": "Changes since",
  "edit-changes-visit": "My last visit",
  "edit-changes-watch": "Watch the list",
  "edit-changes-what": "The programs of that day are compared with those of now, not each edit between.",
  "edit-changes-year": "This year",
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
  "edit-history-failed": "The wiki did not answer.",
  "edit-history-page": "History of the data page",
  "edit-none": "none",
  "edit-part-label": "Text",
  "edit-part-link": "Link",
  "edit-part-until": "Last day to join",
  "edit-revision-failed": "The link is to a list that cannot be loaded. This is the newest list.",
  "edit-revision-newest": "Show the newest list",
  "edit-revision-none": "The link is to a list that cannot be shown. This is the newest list.",
  "edit-revision-old": "This is the list as it was saved on $1. It cannot be edited."
}));

var oe = f(44), ae = f(45); // oe = FALLBACK_LANGUAGE, f = at, ae = KEYS_ONLY

var le = f(72); // le = parseJsonObject, f = at

// src/editor/load-texts.ts
// src/views/changes/revision-notice.tsx
function de({text: e, button: t, onClick: i}) { // de = RevisionNotice, e = text, t = button, i = onClick
  return v("div", {
    class: "program-explorer__old-revision cdx-message cdx-message--notice"
  }, v("span", {
    class: "cdx-message__icon"
  }), v("div", {
    class: "cdx-message__content"
  }, v("p", {
    role: "status"
  }, e), v("button", {
    type: "button",
    class: "cdx-button",
    onClick: i
  }, t)))
}

// src/editor/show-revision.tsx
function ue(e, t) { // ue = createShowRevision, e = createReader, t = loadWords
  let i = new WeakMap; // i = known
  return (n, r) => c(null, null, function*() {
    let {attempt: s, actions: o, store: a, update: l, follow: c, context: g} = n, h = (e => { // s = attempt, o = actions, a = store, l = update, c = follow, g = context, n = explorer, h = shown, e = explorer
      let t = i.get(e) || { // t = shown, i = known, e = explorer
        newest: null,
        requests: 0,
        element: document.createElement("div")
      };
      return i.has(e) || (i.set(e, t), e.root.before(t.element), t.element.lang = e.root.lang, 
      t.element.dir = e.root.dir, e.cleanups.add(() => { // t = shown, e = explorer
        y(null, t.element), t.element.remove()
      })), t
    })(n), f = ++h.requests, {list: p, revision: m, editing: w, today: b} = g(), x = h.newest || {
      list: p,
      settings: {
        revision: m,
        editing: w,
        today: b
      }
    }, {editing: k} = x.settings, _ = parseInt(r);
    if (!k || !r || _ === x.settings.revision) {
      (({update: e, follow: t}, i) => { // i = shown
        let {newest: n} = i; // n = newest, i = shown
        i.newest = null, y(null, i.element), n && (e(n.list, n.settings), t())
      })(n, h);
      return
    }
    let j = yield t(u(d({}, g()), { // j = msg, t = loadWords, u = __spreadProps, d = __spreadValues, g = context
      editing: k
    })), O = e => y(v(de, {
      text: e,
      button: j("edit-revision-newest"),
      onClick: () => {
        o.choose(u(d({}, a.get().query), {
          revision: ""
        })), o.submitSearch()
      }
    }), h.element), $ = () => f === h.requests;
    s(() => $() && O(g().msg("loading")));
    let S = _ > 0 ? yield I(e(), k.source, _, g().pageLanguage, null) : { // S = state, _ = id, I = readPageState, e = createReader, k = source, g = context
      kind: "none"
    };
    s(() => { // s = attempt
      if (!$()) return;
      if (S.kind !== "state") {
        let {query: e} = a.get(), t = u(d({}, e), { // e = query, a = store, t = cleared, u = __spreadProps, d = __spreadValues
          revision: ""
        });
        a.set({
          query: t,
          settled: {
            query: t,
            cause: "address"
          }
        }), g().notify(S.kind === "failed" ? [ j("edit-revision-failed"), S.words ].filter(Boolean).join(" ") : j("edit-revision-none"));
        return
      }
      let {time: e} = S.pages[0].revision, t = e.slice(0, 10); // e = time, S = state, t = day
      h.newest = x, l(S.list, {
        revision: _,
        editing: null,
        today: t
      }), c();
      let i = C(t); // i = date, C = parseDate, t = day
      O(j("edit-revision-old", i ? g().format.date(i) : e))
    })
  })
}

// src/editor/create-changes.tsx
// src/wiki/mediawiki-answer.ts
var ce = { // ce = COMMON
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
var he = { // he = REVISION_PARAMETERS
  action: "query",
  prop: "revisions",
  rvslots: "main",
  rvprop: [ "ids", "timestamp", "user", "comment", "content" ]
};

// src/changes.ts
var {View: fe, showRevision: pe} = function(e) { // fe = View, pe = showRevision, e = createReader
  let t = ({editing: e, language: t}) => (e ? function(e, t) { // t = language, e = wiki
    return c(this, null, function*() {
      return t === ae || t === oe ? new Map : function(e, t) {
        return c(this, null, function*() {
          try {
            let {pages: [i]} = yield e.readPages([ `Module:Program explorer/i18n/${t}.json` ], [], null); // i = page, e = wiki, t = name
            return new Map(Object.entries(le(i ? i.text : "")).filter(e => typeof e[1] == "string"))
          } catch (e) {
            return new Map
          }
        })
      }(e, `editor/${t}`)
    })
  }(e.wiki, t) : Promise.resolve(new Map)).then(e => w({
    language: t,
    texts: e
  }, se));
  return {
    View: ({view: i}) => v(re, {
      view: i,
      createReader: e,
      loadWords: t
    }),
    showRevision: ue(e, t)
  }
}(
// src/wiki/mediawiki-revision-reader.ts
function() {
  let e = new mw.Api; // e = api
  return {
    read: (t, i) => function(e, t) {
      return c(this, null, function*() {
        let i = yield function(e) { // i = answer, e = request
          return new Promise(t => { // t = resolve
            e.then(e => t({
              result: e
            }), (e, i) => t({
              code: String(e),
              details: i || {}
            }))
          })
        }(e);
        try {
          return "result" in i ? t(i.result) : ge("server", function({errors: e = []}) {
            return e.map(({text: e = ""}) => e).filter(Boolean).join("\n")
          }(i.details))
        } catch (e) {
          return ge("server")
        }
      })
    }(e.get(d(d(d({}, ce), he), typeof i == "number" ? {
      revids: i
    } : d({
      titles: t,
      rvlimit: 1
    }, i && {
      rvstart: i
    }))), e => { // e = answer
      var n; // n = _a
      let {title: r, revisions: [s]} = function(e) { // r = found, s = revision, e = answer
        let {query: {pages: [{title: t, revisions: i = []}] = [ { // t = title, i = revisions
          title: ""
        } ]}} = e;
        return {
          title: t,
          revisions: i.map(({revid: e, parentid: t, timestamp: i, user: n = "", comment: r = "", slots: s}) => { // i = revisions
            var o; // o = _a
            return {
              id: e,
              before: t,
              time: i,
              user: n,
              summary: r,
              text: (o = s == null ? void 0 : s.main.content) != null ? o : null
            }
          })
        }
      }(e), o = typeof i == "number" && r !== ((n = mw.Title.newFromText(t)) == null ? void 0 : n.getPrefixedText());
      return s && !o ? {
        kind: "revision",
        revision: s
      } : {
        kind: "none"
      }
    })
  }
});
}
};
// </nowiki>