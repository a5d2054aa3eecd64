// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).changes = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = Object.defineProperty, t = Object.defineProperties;

var i = Object.getOwnPropertyDescriptors;

var n = Object.getOwnPropertySymbols;

var r = Object.prototype.hasOwnProperty, s = Object.prototype.propertyIsEnumerable;

var o = (t, i, n) => i in t ? e(t, i, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[i] = n, a = (e, t) => {
  for (var i in t || (t = {})) r.call(t, i) && o(e, i, t[i]);
  if (n) for (var i of n(t)) s.call(t, i) && o(e, i, t[i]);
  return e
}, l = (e, n) => t(e, i(n));

var d = (e, t, i) => new Promise((n, r) => {
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

var u = runtime(0); // u = Component

var c = runtime(2), g = runtime(3), h = runtime(4); // c = Fragment, g = h, h = render

var f = runtime(47); // f = createMessages

var p = runtime(6); // p = createContext

// src/app/visits.ts
var m = "program-explorer-visit:"; // m = KEY

var v = "visit"; // v = LAST_VISIT

function y(e) { // y = lastVisit, e = source
  try {
    let [t = NaN, i = NaN] = function(e) { // t = revision, i = time, e = source
      return (localStorage.getItem(m + e) || "").split(" ").map(parseFloat)
    }(e);
    return t > 0 && i > 0 ? {
      revision: t,
      time: i
    } : null
  } catch (e) {
    return null
  }
}

var w = runtime(73); // w = isObject

// src/edit/json-value.ts
function x(e, t) { // x = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => x(e, t - 1)))
}

function b(e) { // b = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return x(t, 512) ? void 0 : t
  } catch (e) {
    return
  }
}

function k(e, t) { // k = fieldOf, e = value, t = name
  return w(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

function _(e, t) { // _ = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, i) => _(e, t[i]));
  if (w(e) && w(t)) {
    let i = Object.keys(e); // i = keys, e = one
    return i.length === Object.keys(t).length && i.every(i => Object.prototype.hasOwnProperty.call(t, i) && _(e[i], t[i]))
  }
  return e === t
}

// src/edit/compare-values.ts
function j(e, t, i, n, r, s = []) { // j = compareValues, e = record, t = field, i = from, n = to, r = visit, s = skipped
  if (_(i, n)) return;
  if (!w(i) || !w(n)) {
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
  for (let s of Object.keys(i)) k(n, s) === void 0 ? r({ // s = key, i = from, k = fieldOf, n = to, r = visit
    kind: "edit",
    record: e,
    field: [ ...t, s ],
    from: i[s],
    to: void 0,
    after: o
  }) : o = s;
  o = null;
  for (let a of Object.keys(n)) { // a = key, n = to
    let l = k(i, a); // l = old, k = fieldOf, i = from, a = key
    l === void 0 ? r({
      kind: "edit",
      record: e,
      field: [ ...t, a ],
      from: void 0,
      to: n[a],
      after: o
    }) : s.includes(a) || j(e, [ ...t, a ], l, n[a], r), o = a
  }
}

// src/edit/program-records.ts
function $(e) { // $ = programRecords, e = text
  let t = k(b(e), "programs"); // t = programs, k = fieldOf, b = parseJson, e = text
  return Array.isArray(t) ? t.filter(e => typeof k(e, "id") == "string") : []
}

// src/edit/changes-since.ts
var O = [ "added", "ended", "reopened", "changed", "removed" ]; // O = CHANGE_KINDS

function S({pages: e}, t) { // S = recordsOf, e = pages, t = without
  var i; // i = _a
  let n = new Map; // n = records
  for (let {title: r, revision: s} of e) t.includes(r) || $((i = s.text) != null ? i : "").forEach(e => n.has(e.id) || n.set(e.id, e)); // r = title, s = revision, e = record, t = without, $ = programRecords, i = _a, n = records
  return n
}

function P({list: {programs: e}}) { // P = programsOf, e = programs
  return new Map(e.map(e => [ e.id, e ]))
}

function q(e, t) { // q = changesSince, e = then, t = now
  let i = [ ...e.hidden, ...t.hidden ], [n, r] = [ S(e, i), S(t, i) ], [s, o] = [ P(e), P(t) ], a = [], l = (e, t, i = []) => { // i = rows, e = id, t = kind, n = oldRecords, r = newRecords, S = recordsOf, s = oldPrograms, o = newPrograms, P = programsOf, a = changes, l = add
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
      return j(e, [], t, i, e => n.push(e)), n
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

var T = runtime(71); // T = includedTitles

var M = runtime(78); // M = parseForReaders

// src/edit/page-state.ts
function A(e, t, i, n, r) { // A = readPageState, e = reader, t = source, i = moment, n = language, r = today
  return d(this, null, function*() {
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
    for (let t of T(o)) { // t = title, T = includedTitles, o = text
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
    let {list: c} = M(o, { // c = list, M = parseForReaders, o = text
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

var D = runtime(65); // D = parseDate

var B = runtime(99); // B = Heading

var F = runtime(85); // F = PROGRAM_FIELDS

// src/edit/form/labelled.ts
var I = [ "label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include" ]; // I = LIST_FIELDS

var N = runtime(90); // N = isStatus

// src/views/editor/language-name.ts
function C({languages: e, format: t}, i) { // C = languageName, e = languages, t = format, i = code
  return e.get(i) || t.language(i)
}

// src/views/editor/describe.ts
var R = [ "start", "end", "until", "reviewed" ], E = [ "language", "interpreted" ], L = [ "partOf", "followedBy" ], W = [ "label", "until" ]; // R = DATES, E = LANGUAGES, L = PROGRAMS, W = PARTS

function U({msg: e, labels: t}, i) { // U = fieldLabel, e = msg, t = labels, i = name
  return function(e) {
    return F.includes(e) || I.includes(e)
  }(i) ? e(`edit-field-${i}`) : t.facet(i).text
}

function V(e, [t = "", ...i], n) { // V = describeValue, e = context, t = name, i = rest, n = value
  var r, s, o; // r = _a, s = _b, o = _c
  let {msg: a, labels: l, format: d, list: u} = e, c = i.length ? i[i.length - 1] : t; // a = msg, l = labels, d = format, u = list, e = context, c = last, i = rest, t = name
  if (n === void 0 || n === "" || n === null) return a("edit-none");
  if (t === "terms" && i.length) return V(e, i, n);
  if (Array.isArray(n)) return c === "minutes" ? n.join("\u2013") : n.map(n => V(e, [ t, ...i ], n)).join("; ");
  if (w(n)) {
    let i = (r = n.page) != null ? r : n.url, s = [ n.start, n.end ].filter(Boolean).join(" \u2013 "); // i = link, r = _a, n = value, s = time
    return t === "materials" || t === "join" || t === "dates" ? [ s, n.label === void 0 ? "" : V(e, [ "title" ], n.label), i, n.until ].filter(Boolean).join(", ") : t === "terms" ? Object.entries(n).map(([t, i]) => `${l.facet(t).text}: ${V(e, [ t ], i)}`).join("; ") : Object.entries(n).map(([i, n]) => i === "minutes" ? V(e, [ t, i ], n) : `${C(e, i)}: ${V(e, [ t, i ], n)}`).join("; ")
  }
  if (typeof n != "string") return JSON.stringify(n);
  if (R.includes(c)) {
    let e = D(n); // e = date, D = parseDate, n = value
    return e ? d.date(e) : n
  }
  if (L.includes(t)) {
    let e = u.series.get(n), t = u.programs.find(({id: e}) => e === n); // e = id, u = list, n = value, t = program
    return e || t ? l.pick((o = (s = e || t) == null ? void 0 : s.title) != null ? o : n).text : n
  }
  return E.includes(t) ? C(e, n) : t === "status" && N(n) ? l.status(n) : u.vocabularies.has(t) ? l.term(t, n).text : n
}

// src/views/editor/difference-rows.tsx
function H({context: e, difference: {record: t, kind: i, rows: n, moved: r}, nameOf: s = e => e}) { // H = DifferenceRows, e = text, t = record, i = kind, n = rows, r = moved, s = nameOf
  return g("dl", {
    class: "program-explorer__differences"
  }, r && g("dd", null, r.to === null ? e.msg("edit-first") : e.msg("edit-after", function({labels: e}, t, i) {
    return typeof t == "string" ? t : w(t) && e.pick(new Map(Object.entries(t).map(([e, t]) => [ e, String(t) ]))).text || i
  }(e, r.to, ""))), (function([e], t) {
    return e === "programs" || t === "changed"
  }(t, i) ? n : []).map(({field: t, from: n, to: r}) => g("div", {
    key: t.join("/"),
    class: "program-explorer__difference"
  }, g("dt", null, s(function(e, [t = "", ...i]) {
    let n = i.map(i => W.includes(i) ? e.msg(`edit-part-${i}`) : i === "page" || i === "url" ? e.msg("edit-part-link") : i === "minutes" ? "" : t === "terms" ? e.labels.facet(i).text : C(e, i)).filter(Boolean); // n = inside, i = step, W = PARTS, e = context, t = name, C = languageName
    return n.length ? e.msg("edit-field-in", U(e, t), n.join(", ")) : U(e, t)
  }(e, t), t)), g("dd", null, i === "added" ? g("ins", {
    dir: "auto"
  }, V(e, t, r)) : [ g("del", {
    dir: "auto"
  }, V(e, t, n)), ` ${e.msg("edit-arrow")} `, g("ins", {
    dir: "auto"
  }, V(e, t, r)) ]))))
}

var J = runtime(98); // J = DetailsButton

var Z = runtime(100); // Z = DataText

// src/views/changes/change.tsx
function z({kind: e, rows: t, then: i, now: n}) { // z = rowsOf, e = kind, t = rows, i = then, n = now
  var r, s; // r = _a, s = _b
  return [ ...(e === "ended" || e === "reopened") && !t.some(({field: e}) => e[0] === "status") ? [ {
    field: [ "status" ],
    from: (r = i == null ? void 0 : i.status) != null ? r : void 0,
    to: (s = n == null ? void 0 : n.status) != null ? s : void 0
  } ] : [], ...t ]
}

function Y({view: {context: e, state: {query: t}, actions: i, more: n}, msg: r, change: s, program: o, oldUrl: d, level: u}) { // Y = Change, e = context, t = query, i = actions, n = more, r = msg, s = change, o = program, d = oldUrl, u = level
  let {labels: c, language: h, idPrefix: f} = e, {id: p, kind: m, then: v, now: y} = s, w = o || y || v, x = w ? c.pick(w.title) : { // c = labels, h = language, f = idPrefix, e = context, p = id, m = kind, v = then, y = now, s = change, w = known, o = program, x = title
    text: p,
    language: h
  }, b = `${f}:program:${p}`, k = `${b}:details`, _ = t.details.includes(p);
  return g("li", null, g("article", {
    class: "program-explorer__change",
    "aria-labelledby": b
  }, g(B, {
    level: u,
    class: "program-explorer__title",
    id: b
  }, g(Z, {
    text: x,
    around: h
  })), g(H, {
    context: l(a({}, e), {
      msg: r,
      languages: new Map,
      title: ""
    }),
    difference: {
      record: [ "programs", p ],
      kind: "changed",
      title: "",
      rows: z(s)
    }
  }), m === "removed" && g("a", {
    href: d,
    "aria-label": `${r("edit-changes-old")}: ${x.text}`
  }, r("edit-changes-old")), o && g(J, {
    msg: e.msg,
    title: x.text,
    open: _,
    detailsId: k,
    onToggle: () => i.toggleDetails(p)
  }), o && _ && n && g(n.Details, {
    context: e,
    actions: i,
    program: o,
    id: k,
    isAlone: !0
  })))
}

// src/views/changes/page-links.tsx
function G({editing: {wiki: e, source: t}, msg: i, then: n, now: r}) { // G = PageLinks, e = wiki, t = source, i = msg, n = then, r = now
  let s = r ? r.pages.map(({title: e}) => e) : [ t ], o = s.length > 1, a = (e, t) => { // s = titles, r = now, e = state, t = title, o = isOneOfMany, a = revisionIn
    var i, n; // i = _a, n = _b
    return (n = (i = e == null ? void 0 : e.pages.find(e => e.title === t)) == null ? void 0 : i.revision.id) != null ? n : 0
  };
  return g("ul", {
    class: "program-explorer__page-links",
    role: "list"
  }, s.map(t => { // s = titles, t = title
    let [s, l] = [ a(n, t), a(r, t) ], d = (i, n) => g("a", { // s = from, l = to, a = revisionIn, n = parameters, t = title, r = now, d = link, i = text, g = h
      href: e.urlOf(t, n),
      "aria-label": o ? `${i}: ${t}` : void 0
    }, i);
    return g("li", {
      key: t
    }, o && g("bdi", null, t), s > 0 && s !== l && d(i("edit-changes-difference"), {
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
var K = "2001-01-01"; // K = FIRST_DAY

function Q({view: {context: e, state: {query: t}, actions: i}, msg: n, day: r, visit: s, onForget: o}) { // Q = SinceChoice, e = context, t = query, i = actions, n = msg, r = day, s = visit, o = onForget
  let {idPrefix: d, today: u} = e, c = `${d}-since`, h = e => i.choose(l(a({}, t), { // d = idPrefix, u = today, e = since, c = id, h = choose, i = actions, l = __spreadProps, a = __spreadValues, t = query
    since: e
  })), f = (e, i) => g("button", {
    type: "button",
    class: "cdx-button" + (t.since === e ? " cdx-button--action-progressive" : ""), // t = query, e = since
    "aria-pressed": t.since === e,
    onClick: () => h(e)
  }, i);
  return g("div", {
    class: "program-explorer__since",
    role: "group",
    "aria-label": n("edit-changes-since")
  }, g("label", {
    for: c
  }, n("edit-changes-since")), g("span", {
    class: "cdx-text-input"
  }, g("input", {
    type: "date",
    class: "cdx-text-input__input",
    id: c,
    value: r,
    min: K,
    max: u,
    onChange: ({currentTarget: {value: e}}) => {
      e >= K && e <= u && h(e)
    }
  })), f("", n("edit-changes-days")), f(`${u.slice(0, 4)}-01-01`, n("edit-changes-year")), s && f(v, n("edit-changes-visit")), s && g("button", {
    type: "button",
    class: "cdx-button cdx-button--weight-quiet",
    onClick: o
  }, n("edit-changes-forget")))
}

// src/views/changes/changes.tsx
var X = class extends u { // X = Changes, u = Component
  constructor() {
    super(...arguments);
    this.state = {
      words: null,
      result: null,
      visit: this.props.view.context.editing && y(this.props.view.context.editing.source),
      isForgotten: !1
    };
    this.reader = this.props.createReader();
    this.requests = 0;
    this.old = null;
    this.load = () => d(this, null, function*() {
      let {view: {context: e, attempt: t}, loadWords: i} = this.props, {editing: n, pageLanguage: r, today: s} = e, o = ++this.requests, a = e => t(() => o === this.requests && this.setState(e)); // e = change, t = attempt, i = loadWords, n = editing, r = pageLanguage, s = today, o = request, a = set
      a({
        result: null
      });
      let l = this.state.words || (yield i(e)); // l = words, i = loadWords, e = context
      if (a({
        words: l
      }), !n) return;
      let {day: d, moment: u} = this.since(), c = (e, t) => A(this.reader, n.source, e, r, t), [g, h] = yield Promise.all([ c(u, d), c("", s) ]), f = g.kind === "none" && typeof u == "number" ? yield c(`${d}T00:00:00Z`, d) : g; // d = day, u = moment, c = read, e = at, t = on, A = readPageState, n = editing, r = pageLanguage, g = old, h = now, s = today, f = then
      a({
        result: f.kind !== "state" ? f : h.kind !== "state" ? h : {
          kind: "compared",
          then: f,
          now: h,
          changes: q(f, h)
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
          localStorage.removeItem(m + e)
        } catch (e) {}
      }(t.source), this.setState({
        visit: null,
        isForgotten: !0
      }), n.since === v && r.choose(l(a({}, n), {
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
    if (t === v && i) return {
      day: new Date(i.time).toISOString().slice(0, 10),
      moment: i.revision
    };
    let n = D(t), r = n != null && n.day && !n.approximate && t <= e ? t : new Date(Date.parse(e) - 2592e6).toISOString().slice(0, 10); // n = date, D = parseDate, t = since, r = day, e = today, 2592e6 = DAYS
    return {
      day: r,
      moment: `${r}T00:00:00Z`
    }
  }
  fits({then: {list: e}}) {
    var t; // t = _a
    let {context: i, state: {query: n}, results: r} = this.props.view, {index: s, find: o} = i; // i = context, n = query, r = results, s = index, o = find
    (((t = this.old) == null ? void 0 : t.list) !== e || this.old.find !== o) && (this.old = p(e, l(a({}, i), {
      preset: ""
    }), o));
    let d = (e, {order: t}) => new Set(t.map(t => { // d = idsIn, e = of, t = number
      var i, n; // i = _a, n = _b
      return (n = (i = e.index.programs[t]) == null ? void 0 : i.id) != null ? n : ""
    })), [u, c] = [ d(i, r), d(this.old, this.old.derive(n)) ], {index: {hasProgram: g}} = this.old;
    return ({id: e}) => s.hasProgram(e) ? u.has(e) : c.has(e) || !g(e)
  }
  summary(e, t, i) {
    let {result: n, isForgotten: r} = this.state, {context: s} = this.props.view, o = D(t), a = o ? s.format.date(o) : t, l = n ? n.kind !== "compared" ? n.kind === "failed" ? "" : e(`edit-change-${n.kind}`, a) : n.changes.length ? i < n.changes.length ? e("edit-changes-fitting", i, n.changes.length, a) : e("edit-changes-count", i, a) : e("edit-changes-nothing", a) : s.msg("loading"); // n = result, r = isForgotten, s = context, o = date, D = parseDate, t = day, a = when, l = sentence, e = msg, i = fitting
    return [ r && e("edit-changes-forgotten"), l ].filter(Boolean).join(" ")
  }
  groups(e, t, i) {
    let {view: n} = this.props, {level: r, list: s, editing: o} = n.context, {pages: a, hidden: l} = t.then, d = new Map(s.programs.map(e => [ e.id, e ])), u = ({then: e}) => { // n = view, r = level, s = list, o = editing, a = pages, l = hidden, t = compared, d = programs, e = program, u = oldUrl
      let {title: t, revision: i} = a.find(t => t.title === (e == null ? void 0 : e.source.page)) || a[0]; // t = page, i = revision, a = pages, e = then
      return o ? o.wiki.urlOf(t, {
        oldid: String(i.id)
      }) : ""
    }, h = [ ...new Set([ ...l, ...t.now.hidden ]) ];
    return g(c, null, h.length > 0 && g("p", {
      class: "program-explorer__note"
    }, e("edit-changes-left-out", h.join(", "))), O.map(t => { // e = msg, h = left, O = CHANGE_KINDS, t = kind
      let s = i.filter(e => e.kind === t); // s = changes, i = fitting, e = change, t = kind
      return s.length > 0 && g("section", {
        key: t
      }, g(B, {
        level: r,
        class: "program-explorer__group"
      }, e(`edit-change-${t}`)), g("ul", {
        class: "program-explorer__changed",
        role: "list",
        "aria-label": n.context.msg("programs")
      }, s.map(t => g(Y, {
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
    if (!t) return g("div", {
      class: "program-explorer__loading program-explorer__note",
      role: "status",
      "aria-busy": "true"
    }, r.msg("loading"));
    if (!s) return g("p", {
      class: "program-explorer__empty",
      role: "status"
    }, e.state.query.revision ? t("edit-changes-old-list") : r.msg("failed-missing"));
    let o = (i == null ? void 0 : i.kind) === "compared" ? i : null, a = o ? o.changes.filter(this.fits(o)) : [], {day: l} = this.since(); // o = compared, i = result, a = fitting, l = day
    return g("div", {
      class: "program-explorer__changes"
    }, g(Q, {
      view: e,
      msg: t,
      day: l,
      visit: n,
      onForget: this.forget
    }), g("p", {
      class: "program-explorer__note",
      role: "status",
      "aria-busy": !i
    }, this.summary(t, l, a.length)), g("div", {
      role: "alert"
    }, (i == null ? void 0 : i.kind) === "failed" && g(c, null, g("p", null, [ t("edit-history-failed"), i.words ].filter(Boolean).join(" ")), g("button", {
      type: "button",
      class: "cdx-button",
      onClick: this.retry
    }, r.msg("retry")))), o && this.groups(t, o, a), g(G, {
      editing: s,
      msg: t,
      then: o && o.then,
      now: o && o.now
    }), g("p", {
      class: "program-explorer__note"
    }, t("edit-changes-what")))
  }
};

// src/editor/english.ts
var ee = new Map(Object.entries({ // ee = ENGLISH
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

var te = runtime(44), ie = runtime(45); // te = FALLBACK_LANGUAGE, ie = KEYS_ONLY

var ne = runtime(72); // ne = parseJsonObject

// src/editor/load-texts.ts
// src/views/changes/revision-notice.tsx
function re({text: e, button: t, onClick: i}) { // re = RevisionNotice, e = text, t = button, i = onClick
  return g("div", {
    class: "program-explorer__old-revision cdx-message cdx-message--notice"
  }, g("span", {
    class: "cdx-message__icon"
  }), g("div", {
    class: "cdx-message__content"
  }, g("p", {
    role: "status"
  }, e), g("button", {
    type: "button",
    class: "cdx-button",
    onClick: i
  }, t)))
}

// src/editor/show-revision.tsx
function se(e, t) { // se = createShowRevision, e = createReader, t = loadWords
  let i = new WeakMap; // i = known
  return (n, r) => d(null, null, function*() {
    let {attempt: s, actions: o, store: d, update: u, follow: c, context: f} = n, p = (e => { // s = attempt, o = actions, d = store, u = update, c = follow, f = context, n = explorer, p = shown, e = explorer
      let t = i.get(e) || { // t = shown, i = known, e = explorer
        newest: null,
        requests: 0,
        element: document.createElement("div")
      };
      return i.has(e) || (i.set(e, t), e.root.before(t.element), t.element.lang = e.root.lang, 
      t.element.dir = e.root.dir, e.cleanups.add(() => { // t = shown, e = explorer
        h(null, t.element), t.element.remove()
      })), t
    })(n), m = ++p.requests, {list: v, revision: y, editing: w, today: x} = f(), b = p.newest || {
      list: v,
      settings: {
        revision: y,
        editing: w,
        today: x
      }
    }, {editing: k} = b.settings, _ = parseInt(r);
    if (!k || !r || _ === b.settings.revision) {
      (({update: e, follow: t}, i) => { // i = shown
        let {newest: n} = i; // n = newest, i = shown
        i.newest = null, h(null, i.element), n && (e(n.list, n.settings), t())
      })(n, p);
      return
    }
    let j = yield t(l(a({}, f()), { // j = msg, t = loadWords, l = __spreadProps, a = __spreadValues, f = context
      editing: k
    })), $ = e => h(g(re, {
      text: e,
      button: j("edit-revision-newest"),
      onClick: () => {
        o.choose(l(a({}, d.get().query), {
          revision: ""
        })), o.submitSearch()
      }
    }), p.element), O = () => m === p.requests;
    s(() => O() && $(f().msg("loading")));
    let S = _ > 0 ? yield A(e(), k.source, _, f().pageLanguage, null) : { // S = state, _ = id, A = readPageState, e = createReader, k = source, f = context
      kind: "none"
    };
    s(() => { // s = attempt
      if (!O()) return;
      if (S.kind !== "state") {
        let {query: e} = d.get(), t = l(a({}, e), { // e = query, d = store, t = cleared, l = __spreadProps, a = __spreadValues
          revision: ""
        });
        d.set({
          query: t,
          settled: {
            query: t,
            cause: "address"
          }
        }), f().notify(S.kind === "failed" ? [ j("edit-revision-failed"), S.words ].filter(Boolean).join(" ") : j("edit-revision-none"));
        return
      }
      let {time: e} = S.pages[0].revision, t = e.slice(0, 10); // e = time, S = state, t = day
      p.newest = b, u(S.list, {
        revision: _,
        editing: null,
        today: t
      }), c();
      let i = D(t); // i = date, D = parseDate, t = day
      $(j("edit-revision-old", i ? f().format.date(i) : e))
    })
  })
}

// src/editor/create-changes.tsx
// src/wiki/mediawiki-answer.ts
var oe = { // oe = COMMON
  formatversion: "2",
  errorformat: "plaintext",
  errorsuselocal: !0,
  uselang: "user"
};

function ae(e, t = "") { // ae = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

// src/wiki/mediawiki-revisions.ts
var le = { // le = REVISION_PARAMETERS
  action: "query",
  prop: "revisions",
  rvslots: "main",
  rvprop: [ "ids", "timestamp", "user", "comment", "content" ]
};

// src/changes.ts
var {View: de, showRevision: ue} = function(e) { // de = View, ue = showRevision, e = createReader
  let t = ({editing: e, language: t}) => (e ? function(e, t) { // t = language, e = wiki
    return d(this, null, function*() {
      return t === ie || t === te ? new Map : function(e, t) {
        return d(this, null, function*() {
          try {
            let {pages: [i]} = yield e.readPages([ `Module:Program explorer/i18n/${t}.json` ], [], null); // i = page, e = wiki, t = name
            return new Map(Object.entries(ne(i ? i.text : "")).filter(e => typeof e[1] == "string"))
          } catch (e) {
            return new Map
          }
        })
      }(e, `editor/${t}`)
    })
  }(e.wiki, t) : Promise.resolve(new Map)).then(e => f({
    language: t,
    texts: e
  }, ee));
  return {
    View: ({view: i}) => g(X, {
      view: i,
      createReader: e,
      loadWords: t
    }),
    showRevision: se(e, t)
  }
}(
// src/wiki/mediawiki-revision-reader.ts
function() {
  let e = new mw.Api; // e = api
  return {
    read: (t, i) => function(e, t) {
      return d(this, null, function*() {
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
          return "result" in i ? t(i.result) : ae("server", function({errors: e = []}) {
            return e.map(({text: e = ""}) => e).filter(Boolean).join("\n")
          }(i.details))
        } catch (e) {
          return ae("server")
        }
      })
    }(e.get(a(a(a({}, oe), le), typeof i == "number" ? {
      revids: i
    } : a({
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

return {
  View: de,
  showRevision: ue
};
}
};
// </nowiki>