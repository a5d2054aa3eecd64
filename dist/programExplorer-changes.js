// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).changes = {
runtime: '8da32010d75191c3',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, i = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyDescriptors, r = Object.getOwnPropertyNames, o = Object.getOwnPropertySymbols;

var s = Object.prototype.hasOwnProperty, a = Object.prototype.propertyIsEnumerable;

var l = (t, i, n) => i in t ? e(t, i, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[i] = n, d = (e, t) => {
  for (var i in t || (t = {})) s.call(t, i) && l(e, i, t[i]);
  if (o) for (var i of o(t)) a.call(t, i) && l(e, i, t[i]);
  return e
}, u = (e, i) => t(e, n(i));

var c = (e, t, i) => new Promise((n, r) => {
  var o = e => {
    try {
      a(i.next(e))
    } catch (e) {
      r(e)
    }
  }, s = e => {
    try {
      a(i.throw(e))
    } catch (e) {
      r(e)
    }
  }, a = e => e.done ? n(e.value) : Promise.resolve(e.value).then(o, s);
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
  View: () => he,
  showRevision: () => pe
});

module.exports = (t => ((t, n, o, a) => {
  if (n && typeof n == "object" || typeof n == "function") for (let o of r(n)) !s.call(t, o) && o !== void 0 && e(t, o, {
    get: () => n[o],
    enumerable: !(a = i(n, o)) || a.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(g);

var h = require("program-explorer-runtime"), p = e => h[e]; // h = shared, p = at, e = place

var f = p(0); // f = Component, p = at

var m = p(2), v = p(3), w = p(4); // m = Fragment, p = at, v = h, w = render

var y = p(45); // y = createMessages, p = at

var b = p(6); // b = createContext, p = at

// src/app/visits.ts
var x = "program-explorer-visit:"; // x = KEY

function k(e) { // k = lastVisit, e = source
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

var j = p(71); // j = isObject, p = at

// src/edit/json-value.ts
function _(e, t) { // _ = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => _(e, t - 1)))
}

function O(e) { // O = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return _(t, 512) ? void 0 : t
  } catch (e) {
    return
  }
}

function $(e, t) { // $ = fieldOf, e = value, t = name
  return j(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

function T(e, t) { // T = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, i) => T(e, t[i]));
  if (j(e) && j(t)) {
    let i = Object.keys(e); // i = keys, e = one
    return i.length === Object.keys(t).length && i.every(i => T(e[i], $(t, i)))
  }
  return e === t
}

// src/edit/compare-values.ts
function S(e, t, i, n, r, o = []) { // S = compareValues, e = record, t = field, i = from, n = to, r = visit, o = skipped
  if (T(i, n)) return;
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
  let s = null; // s = after
  for (let o of Object.keys(i)) $(n, o) === void 0 ? r({ // o = key, i = from, $ = fieldOf, n = to, r = visit
    kind: "edit",
    record: e,
    field: [ ...t, o ],
    from: i[o],
    to: void 0,
    after: s
  }) : s = o;
  s = null;
  for (let a of Object.keys(n)) { // a = key, n = to
    let l = $(i, a); // l = old, $ = fieldOf, i = from, a = key
    l === void 0 ? r({
      kind: "edit",
      record: e,
      field: [ ...t, a ],
      from: void 0,
      to: n[a],
      after: s
    }) : o.includes(a) || S(e, [ ...t, a ], l, n[a], r), s = a
  }
}

var q = p(69); // q = includedTitles, p = at

var P = p(76); // P = parseForReaders, p = at

// src/edit/page-state.ts
function M(e, t, i, n, r) { // M = readPageState, e = reader, t = source, i = moment, n = language, r = today
  return c(this, null, function*() {
    let o = yield e.read(t, i); // o = main, e = reader, t = source, i = moment
    if (o.kind !== "revision") return o;
    let {text: s, time: a} = o.revision; // s = text, a = time, o = main
    if (s === null) return {
      kind: "hidden"
    };
    let l = [ { // l = pages
      title: t,
      revision: o.revision
    } ], d = [], u = [];
    for (let t of q(s)) { // t = title, q = includedTitles, s = text
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
    let {list: c} = P(s, { // c = list, P = parseForReaders, s = text
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

function A(e) { // A = recordsIn, e = text
  let t = $(O(e), "programs"), i = new Map; // t = programs, $ = fieldOf, O = parseJson, e = text, i = records
  for (let e of Array.isArray(t) ? t : []) { // e = record, t = programs
    let t = $(e, "id"); // t = id, $ = fieldOf, e = record
    typeof t == "string" && !i.has(t) && i.set(t, e)
  }
  return i
}

// src/edit/changes-since.ts
var D = [ "added", "ended", "reopened", "changed", "removed" ]; // D = CHANGE_KINDS

function N({pages: e}, t) { // N = recordsOf, e = pages, t = without
  var i; // i = _a
  let n = new Map; // n = records
  for (let {title: r, revision: o} of e) t.includes(r) || A((i = o.text) != null ? i : "").forEach((e, t) => n.has(t) || n.set(t, e)); // r = title, o = revision, e = record, t = id, A = recordsIn, i = _a, n = records
  return n
}

function B({list: {programs: e}}) { // B = programsOf, e = programs
  return new Map(e.map(e => [ e.id, e ]))
}

function R(e, t) { // R = changesSince, e = then, t = now
  let i = [ ...e.hidden, ...t.hidden ], [n, r] = [ N(e, i), N(t, i) ], [o, s] = [ B(e), B(t) ], a = [], l = (e, t, i = []) => { // i = rows, e = id, t = kind, n = oldRecords, r = newRecords, N = recordsOf, o = oldPrograms, s = newPrograms, B = programsOf, a = changes, l = add
    a.push({
      id: e,
      kind: t,
      rows: i,
      then: o.get(e) || null,
      now: s.get(e) || null
    })
  };
  return r.forEach((e, t) => { // r = newRecords, e = record, t = id
    if (!n.has(t)) {
      l(t, "added");
      return
    }
    let i = function(e, t, i) { // i = to, e = record, t = from
      let n = []; // n = edits
      return S(e, [], t, i, e => n.push(e)), n
    }([ "programs", t ], n.get(t), e).map(({field: e, from: t, to: i}) => ({
      field: e,
      from: t,
      to: i
    })), [r, a] = [ o, s ].map(e => { // r = wasPast, a = isPast, o = oldPrograms, s = newPrograms, e = programs
      var i; // i = _a
      return ((i = e.get(t)) == null ? void 0 : i.status) === "past"
    });
    o.has(t) && s.has(t) && r !== a ? l(t, a ? "ended" : "reopened", i) : i.length && l(t, "changed", i)
  }), n.forEach((e, t) => { // n = oldRecords, e = _, t = id
    r.has(t) || l(t, "removed")
  }), a
}

var C = p(63); // C = parseDate, p = at

var F = p(96); // F = Heading, p = at

// src/edit/form/fields.ts
var I = [ { // I = FIELDS
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

var L = [ "label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include" ]; // L = LIST_FIELDS

var E = p(87); // E = isStatus, p = at

// src/views/editor/language-name.ts
function z({languages: e, format: t}, i) { // z = languageName, e = languages, t = format, i = code
  return e.get(i) || t.language(i)
}

// src/views/editor/describe.ts
var W = [ "start", "end", "until", "reviewed" ], U = [ "language", "interpreted" ], V = [ "partOf", "followedBy" ], H = [ "label", "until" ]; // W = DATES, U = LANGUAGES, V = PROGRAMS, H = PARTS

function J({msg: e, labels: t}, i) { // J = fieldLabel, e = msg, t = labels, i = name
  return function(e) {
    return function(e) {
      return I.some(t => t.name === e)
    }(e) || L.includes(e)
  }(i) ? e(`edit-field-${i}`) : t.facet(i).text
}

function Z(e, [t = "", ...i], n) { // Z = describeValue, e = context, t = name, i = rest, n = value
  var r, o, s; // r = _a, o = _b, s = _c
  let {msg: a, labels: l, format: d, list: u} = e, c = i.length ? i[i.length - 1] : t; // a = msg, l = labels, d = format, u = list, e = context, c = last, i = rest, t = name
  if (n === void 0 || n === "" || n === null) return a("edit-none");
  if (t === "terms" && i.length) return Z(e, i, n);
  if (Array.isArray(n)) return c === "minutes" ? n.join("\u2013") : n.map(n => Z(e, [ t, ...i ], n)).join("; ");
  if (j(n)) {
    let i = (r = n.page) != null ? r : n.url, o = [ n.start, n.end ].filter(Boolean).join(" \u2013 "); // i = link, r = _a, n = value, o = time
    return t === "materials" || t === "join" || t === "dates" ? [ o, n.label === void 0 ? "" : Z(e, [ "title" ], n.label), i, n.until ].filter(Boolean).join(", ") : t === "terms" ? Object.entries(n).map(([t, i]) => `${l.facet(t).text}: ${Z(e, [ t ], i)}`).join("; ") : Object.entries(n).map(([i, n]) => i === "minutes" ? Z(e, [ t, i ], n) : `${z(e, i)}: ${Z(e, [ t, i ], n)}`).join("; ")
  }
  if (typeof n != "string") return JSON.stringify(n);
  if (W.includes(c)) {
    let e = C(n); // e = date, C = parseDate, n = value
    return e ? d.date(e) : n
  }
  if (V.includes(t)) {
    let e = u.series.get(n), t = u.programs.find(({id: e}) => e === n); // e = id, u = list, n = value, t = program
    return e || t ? l.pick((s = (o = e || t) == null ? void 0 : o.title) != null ? s : n).text : n
  }
  return U.includes(t) ? z(e, n) : t === "status" && E(n) ? l.status(n) : u.vocabularies.has(t) ? l.term(t, n).text : n
}

// src/views/editor/difference-rows.tsx
function G({context: e, difference: {record: t, kind: i, rows: n, moved: r}, nameOf: o = e => e}) { // G = DifferenceRows, e = text, t = record, i = kind, n = rows, r = moved, o = nameOf
  return v("dl", {
    class: "program-explorer__differences"
  }, r && v("dd", null, r.to === null ? e.msg("edit-first") : e.msg("edit-after", function({labels: e}, t, i) {
    return typeof t == "string" ? t : j(t) && e.pick(new Map(Object.entries(t).map(([e, t]) => [ e, String(t) ]))).text || i
  }(e, r.to, ""))), (function([e], t) {
    return e === "programs" || t === "changed"
  }(t, i) ? n : []).map(({field: t, from: n, to: r}) => v("div", {
    key: t.join("/"),
    class: "program-explorer__difference"
  }, v("dt", null, o(function(e, [t = "", ...i]) {
    let n = i.map(i => H.includes(i) ? e.msg(`edit-part-${i}`) : i === "page" || i === "url" ? e.msg("edit-part-link") : i === "minutes" ? "" : t === "terms" ? e.labels.facet(i).text : z(e, i)).filter(Boolean); // n = inside, i = step, H = PARTS, e = context, t = name, z = languageName
    return n.length ? e.msg("edit-field-in", J(e, t), n.join(", ")) : J(e, t)
  }(e, t), t)), v("dd", null, i === "added" ? v("ins", {
    dir: "auto"
  }, Z(e, t, r)) : [ v("del", {
    dir: "auto"
  }, Z(e, t, n)), " \u2192 ", v("ins", {
    dir: "auto"
  }, Z(e, t, r)) ]))))
}

var K = p(95); // K = DetailsButton, p = at

var Q = p(97); // Q = DataText, p = at

// src/views/changes/change.tsx
function X({kind: e, rows: t, then: i, now: n}) { // X = rowsOf, e = kind, t = rows, i = then, n = now
  var r, o; // r = _a, o = _b
  return [ ...(e === "ended" || e === "reopened") && !t.some(({field: e}) => e[0] === "status") ? [ {
    field: [ "status" ],
    from: (r = i == null ? void 0 : i.status) != null ? r : void 0,
    to: (o = n == null ? void 0 : n.status) != null ? o : void 0
  } ] : [], ...t ]
}

function Y({view: {context: e, state: {query: t}, actions: i, more: n}, words: r, change: o, program: s, oldUrl: a, level: l}) { // Y = Change, e = context, t = query, i = actions, n = more, r = words, o = change, s = program, a = oldUrl, l = level
  let {labels: c, language: g, idPrefix: h, msg: p} = e, {id: f, kind: m, then: w, now: y} = o, b = s || y || w, x = b ? c.pick(b.title) : { // c = labels, g = language, h = idPrefix, p = msg, e = context, f = id, m = kind, w = then, y = now, o = change, b = known, s = program, x = title
    text: f,
    language: g
  }, k = `${h}:program:${f}`, j = `${k}:details`, _ = t.details.includes(f);
  return v("article", {
    class: "program-explorer__change",
    "aria-labelledby": k
  }, v(F, {
    level: l,
    class: "program-explorer__title",
    id: k
  }, v(Q, {
    text: x,
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
      rows: X(o)
    }
  }), m === "removed" && v("a", {
    href: a,
    "aria-label": `${r("edit-changes-old")}: ${x.text}`
  }, r("edit-changes-old")), s && v(K, {
    msg: p,
    title: x.text,
    open: _,
    detailsId: j,
    onToggle: () => i.toggleDetails(f)
  }), s && _ && n && v(n.Details, {
    context: e,
    actions: i,
    program: s,
    id: j,
    isAlone: !0
  }))
}

// src/views/changes/page-links.tsx
function ee({editing: {wiki: e, source: t}, words: i, then: n, now: r}) { // ee = PageLinks, e = wiki, t = source, i = words, n = then, r = now
  let o = r ? r.pages.map(({title: e}) => e) : [ t ], s = (e, t) => { // o = titles, r = now, e = state, t = title, s = revisionIn
    var i, n; // i = _a, n = _b
    return (n = (i = e == null ? void 0 : e.pages.find(e => e.title === t)) == null ? void 0 : i.revision.id) != null ? n : 0
  };
  return v("ul", {
    class: "program-explorer__page-links",
    role: "list"
  }, o.map(t => { // o = titles, t = title
    let [a, l] = [ s(n, t), s(r, t) ], d = (i, n) => v("a", { // a = from, l = to, s = revisionIn, n = parameters, t = title, r = now, d = link, i = text, v = h
      href: e.urlOf(t, n),
      "aria-label": o.length > 1 ? `${i}: ${t}` : void 0
    }, i);
    return v("li", {
      key: t
    }, o.length > 1 && v("bdi", null, t), a > 0 && a !== l && d(i("edit-changes-difference"), {
      diff: String(l),
      oldid: String(a)
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
var te = "2001-01-01"; // te = FIRST_DAY

function ie({view: {context: e, state: {query: t}, actions: i}, words: n, day: r, visit: o, onForget: s}) { // ie = SinceChoice, e = context, t = query, i = actions, n = words, r = day, o = visit, s = onForget
  let {idPrefix: a, today: l} = e, c = `${a}-since`, g = e => i.choose(u(d({}, t), { // a = idPrefix, l = today, e = since, c = id, g = choose, i = actions, u = __spreadProps, d = __spreadValues, t = query
    since: e
  })), h = (e, i) => v("button", {
    type: "button",
    class: "cdx-button",
    "aria-pressed": t.since === e,
    onClick: () => g(e)
  }, i);
  return v(m, null, v("div", {
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
    min: te,
    max: l,
    onChange: ({currentTarget: {value: e}}) => {
      e >= te && e <= l && g(e)
    }
  })), h("", n("edit-changes-days")), h(`${l.slice(0, 4)}-01-01`, n("edit-changes-year")), o && h("visit", n("edit-changes-visit")), o && v("button", {
    type: "button",
    class: "cdx-button cdx-button--weight-quiet",
    onClick: s
  }, n("edit-changes-forget"))))
}

// src/views/changes/changes.tsx
var ne = class extends f { // ne = Changes, f = Component
  constructor() {
    super(...arguments);
    this.state = {
      words: null,
      result: null,
      visit: this.props.view.context.editing && k(this.props.view.context.editing.source),
      isForgotten: !1
    };
    this.reader = this.props.createReader();
    this.requests = 0;
    this.contexts = new Map;
    this.load = () => c(this, null, function*() {
      let {view: {context: e, attempt: t}, loadWords: i} = this.props, {editing: n, pageLanguage: r, today: o} = e, s = ++this.requests, a = e => t(() => s === this.requests && this.setState(e)); // e = change, t = attempt, i = loadWords, n = editing, r = pageLanguage, o = today, s = request, a = set
      a({
        result: null
      });
      let l = this.state.words || (yield i(e)); // l = words, i = loadWords, e = context
      if (a({
        words: l
      }), !n) return;
      let {day: d, moment: u} = this.since(), c = (e, t) => M(this.reader, n.source, e, r, t), [g, h] = yield Promise.all([ c(u, d), c("", o) ]), p = g.kind === "none" && typeof u == "number" ? yield c(`${d}T00:00:00Z`, d) : g; // d = day, u = moment, c = read, e = at, t = on, M = readPageState, n = editing, r = pageLanguage, g = old, h = now, o = today, p = then
      this.contexts.clear(), a({
        result: p.kind !== "state" ? p : h.kind !== "state" ? h : {
          kind: "compared",
          then: p,
          now: h,
          changes: R(p, h)
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
      }), n.since === "visit" && r.choose(u(d({}, n), {
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
    if (t === "visit" && i) return {
      day: new Date(i.time).toISOString().slice(0, 10),
      moment: i.revision
    };
    let n = C(t), r = n != null && n.day && !n.approximate && t <= e ? t : new Date(Date.parse(e) - 2592e6).toISOString().slice(0, 10); // n = date, C = parseDate, t = since, r = day, e = today, 2592e6 = DAYS
    return {
      day: r,
      moment: `${r}T00:00:00Z`
    }
  }
  fits({then: e, now: t}) {
    let {context: i, state: {query: n}, results: r} = this.props.view, o = ({index: e}, t) => new Set(t.map(t => { // i = context, n = query, r = results, o = idsIn, t = number
      var i, n; // i = _a, n = _b
      return (n = (i = e.programs[t]) == null ? void 0 : i.id) != null ? n : ""
    })), s = o(i, r.order), a = [ e.list, t.list ].map(e => { // s = shown, o = idsIn, i = context, r = results, a = others, e = list, t = now
      let t = this.contexts.get(e), r = (t == null ? void 0 : t.find) === i.find ? t : b(e, u(d({}, i), { // t = known, e = list, r = other, i = context, b = createContext, u = __spreadProps, d = __spreadValues
        preset: ""
      }), i.find);
      return this.contexts.set(e, r), o(r, r.derive(n).order)
    });
    return ({id: e}) => i.index.hasProgram(e) ? s.has(e) : a.some(t => t.has(e))
  }
  summary(e, t, i) {
    let {result: n, isForgotten: r} = this.state, {format: o} = this.props.view.context, s = C(t), a = s ? o.date(s) : t, l = n ? n.kind !== "compared" ? n.kind === "failed" ? "" : e(`edit-changes-${n.kind}`, a) : n.changes.length ? i < n.changes.length ? e("edit-changes-fitting", i, n.changes.length, a) : e("edit-changes-count", i, a) : e("edit-changes-nothing", a) : e("edit-changes-loading", a); // n = result, r = isForgotten, o = format, s = date, C = parseDate, t = day, a = when, l = said, e = words, i = fitting
    return [ r && e("edit-changes-forgotten"), l ].filter(Boolean).join(" ")
  }
  groups(e, t, i) {
    let {view: n} = this.props, {level: r, list: o, editing: s} = n.context, {pages: [{title: a, revision: l}], hidden: d} = t.then, u = new Map(o.programs.map(e => [ e.id, e ])), c = [ ...new Set([ ...d, ...t.now.hidden ]) ]; // n = view, r = level, o = list, s = editing, a = title, l = revision, d = hidden, t = compared, u = programs, e = program, c = left
    return v(m, null, c.length > 0 && v("p", {
      class: "program-explorer__note"
    }, e("edit-changes-left-out", c.join(", "))), D.map(o => { // e = words, c = left, D = CHANGE_KINDS, o = kind
      let d = i.filter(e => e.kind === o); // d = changes, i = fitting, e = change, o = kind
      return d.length > 0 && v("section", {
        key: o
      }, v(F, {
        level: r,
        class: "program-explorer__group"
      }, e(`edit-changes-${o}`)), d.map(i => { // e = words, o = kind, d = changes, i = change
        var o; // o = _a
        return v(Y, {
          key: i.id,
          view: n,
          words: e,
          change: i,
          program: u.get(i.id) || null,
          level: r + 1,
          oldUrl: s ? s.wiki.urlOf(((o = i.then) == null ? void 0 : o.source.page) || a, {
            oldid: String(this.oldRevision(t.then, i) || l.id)
          }) : ""
        })
      }))
    }))
  }
  oldRevision({pages: e}, {then: t}) {
    var i; // i = _a
    return (i = e.find(({title: e}) => e === (t == null ? void 0 : t.source.page))) == null ? void 0 : i.revision.id
  }
  render({view: e}, {words: t, result: i, visit: n}) {
    let {context: {msg: r, editing: o}} = e; // r = msg, o = editing, e = view
    if (!t) return v("div", {
      class: "program-explorer__loading program-explorer__note",
      role: "status",
      "aria-busy": "true"
    }, r("loading"));
    if (!o) return v("p", {
      class: "program-explorer__empty",
      role: "status"
    }, t(e.state.query.revision ? "edit-changes-old-list" : "edit-changes-no-page"));
    let s = (i == null ? void 0 : i.kind) === "compared" ? i : null, a = s ? s.changes.filter(this.fits(s)) : [], {day: l} = this.since(); // s = compared, i = result, a = fitting, l = day
    return v("div", {
      class: "program-explorer__changes"
    }, v(ie, {
      view: e,
      words: t,
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
    }, r("retry")))), s && this.groups(t, s, a), v(ee, {
      editing: o,
      words: t,
      then: s && s.then,
      now: s && s.now
    }), v("p", {
      class: "program-explorer__note"
    }, t("edit-changes-what")))
  }
};

// src/editor/english.ts
var re = new Map(Object.entries({ // re = ENGLISH
  "edit-changes-added": "Added",
  "edit-changes-changed": "Changed",
  "edit-changes-count": "Programs that have changed since $2: $1",
  "edit-changes-days": "Last 30 days",
  "edit-changes-difference": "Difference on the wiki",
  "edit-changes-ended": "Ended",
  "edit-changes-feed": "Feed of the changes",
  "edit-changes-fitting": "Programs that have changed since $3: $2. $1 of them fit the search and the filters.",
  "edit-changes-forget": "Forget my visits",
  "edit-changes-forgotten": "This browser has forgotten your visits.",
  "edit-changes-hidden": "The list of $1 is hidden, so nothing can be compared.",
  "edit-changes-left-out": "Not compared, because the text is hidden: $1",
  "edit-changes-loading": "Comparing with the list of $1 \u2026",
  "edit-changes-no-page": "There is no data page, so nothing can be compared.",
  "edit-changes-none": "The list did not exist yet on $1.",
  "edit-changes-nothing": "Nothing has changed since $1.",
  "edit-changes-old": "As it was",
  "edit-changes-old-list": "This is an older list. To see what has changed, show the newest list first.",
  "edit-changes-removed": "Removed",
  "edit-changes-reopened": "Reopened",
  "edit-changes-since": "Changes since",
  "edit-changes-unreadable": "The list of $1 cannot be read, so nothing can be compared.",
  "edit-changes-visit": "My last visit",
  "edit-changes-watch": "Watch the list",
  "edit-changes-what": "The programs of that day are compared with those of now, not each edit between. The difference on the wiki also has what has changed in the filters.",
  "edit-changes-year": "This year",
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
  "edit-history-failed": "The wiki did not answer.",
  "edit-history-page": "History of the data page",
  "edit-none": "none",
  "edit-part-end": "End",
  "edit-part-label": "Text",
  "edit-part-least": "Shortest",
  "edit-part-link": "Link",
  "edit-part-most": "Longest",
  "edit-part-start": "Start",
  "edit-part-until": "Last day to join",
  "edit-revision-failed": "The link is to a version of the list that could not be loaded. This is the newest list.",
  "edit-revision-hidden": "The link is to a version of the list that is hidden. This is the newest list.",
  "edit-revision-loading": "Loading an older list \u2026",
  "edit-revision-newest": "Show the newest list",
  "edit-revision-none": "The link is to a version of the list that does not exist. This is the newest list.",
  "edit-revision-old": "This is the list as it was saved on $1. It cannot be edited.",
  "edit-revision-unreadable": "The link is to a version of the list that cannot be read. This is the newest list."
}));

var oe = p(42), se = p(43); // oe = FALLBACK_LANGUAGE, p = at, se = KEYS_ONLY

var ae = p(70); // ae = parseJsonObject, p = at

// src/editor/load-texts.ts
// src/views/changes/revision-notice.tsx
function le({text: e, button: t, onClick: i}) { // le = RevisionNotice, e = text, t = button, i = onClick
  return v("div", {
    class: "program-explorer__old-revision cdx-message cdx-message--block cdx-message--notice"
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
function de(e, t) { // de = createShowRevision, e = createReader, t = loadWords
  let i = new WeakMap; // i = known
  return (n, r) => c(null, null, function*() {
    let {attempt: o, actions: s, store: a, update: l, follow: c, context: g} = n, h = (e => { // o = attempt, s = actions, a = store, l = update, c = follow, g = context, n = explorer, h = shown, e = explorer
      let t = i.get(e) || { // t = shown, i = known, e = explorer
        newest: null,
        requests: 0,
        element: document.createElement("div")
      };
      return i.has(e) || (i.set(e, t), e.root.before(t.element), t.element.lang = e.root.lang, 
      t.element.dir = e.root.dir, e.cleanups.add(() => { // t = shown, e = explorer
        w(null, t.element), t.element.remove()
      })), t
    })(n), p = ++h.requests, {list: f, revision: m, editing: y, today: b} = g(), x = h.newest || {
      list: f,
      settings: {
        revision: m,
        editing: y,
        today: b
      }
    }, {editing: k} = x.settings, j = parseInt(r);
    if (!k || !r || j === x.settings.revision) {
      (({update: e, follow: t}, i) => { // i = shown
        let {newest: n} = i; // n = newest, i = shown
        i.newest = null, w(null, i.element), n && (e(n.list, n.settings), t())
      })(n, h);
      return
    }
    let _ = yield t(u(d({}, g()), { // _ = msg, t = loadWords, u = __spreadProps, d = __spreadValues, g = context
      editing: k
    })), O = e => w(v(le, {
      text: e,
      button: _("edit-revision-newest"),
      onClick: () => {
        s.choose(u(d({}, a.get().query), {
          revision: ""
        })), s.submitSearch()
      }
    }), h.element), $ = () => p === h.requests;
    o(() => $() && O(_("edit-revision-loading")));
    let T = j > 0 ? yield M(e(), k.source, j, g().pageLanguage, null) : { // T = state, j = id, M = readPageState, e = createReader, k = source, g = context
      kind: "none"
    };
    o(() => { // o = attempt
      if (!$()) return;
      if (T.kind !== "state") {
        let {query: e} = a.get(), t = u(d({}, e), { // e = query, a = store, t = cleared, u = __spreadProps, d = __spreadValues
          revision: ""
        });
        a.set({
          query: t,
          settled: {
            query: t,
            cause: "address"
          }
        }), g().notify([ _(`edit-revision-${T.kind}`), T.kind === "failed" && T.words ].filter(Boolean).join(" "));
        return
      }
      let {time: e} = T.pages[0].revision, t = e.slice(0, 10); // e = time, T = state, t = day
      h.newest = x, l(T.list, {
        revision: j,
        editing: null,
        today: t
      }), c();
      let i = C(t); // i = date, C = parseDate, t = day
      O(_("edit-revision-old", i ? g().format.date(i) : e))
    })
  })
}

// src/editor/create-changes.tsx
// src/wiki/mediawiki-answer.ts
var ue = { // ue = COMMON
  formatversion: "2",
  errorformat: "plaintext",
  errorsuselocal: !0,
  uselang: "user"
};

function ce(e, t = "") { // ce = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

// src/wiki/mediawiki-revisions.ts
var ge = { // ge = REVISION_PARAMETERS
  action: "query",
  prop: "revisions",
  rvslots: "main",
  rvprop: [ "ids", "timestamp", "user", "comment", "content" ]
};

// src/changes.ts
var {View: he, showRevision: pe} = function(e) { // he = View, pe = showRevision, e = createReader
  let t = e => c(null, [ e ], function*({editing: e, language: t}) { // t = language, e = editing, c = __async
    let i = e ? yield function(e, t) { // i = texts, e = wiki, t = language
      return c(this, null, function*() {
        let i = `Module:Program explorer/i18n/editor/${t}.json`; // i = title, t = language
        if (t === se || t === oe) return new Map;
        try {
          let {pages: [t]} = yield e.readPages([ i ], [], null); // t = page, e = wiki, i = title
          return new Map(Object.entries(ae(t ? t.text : "")).filter(e => typeof e[1] == "string"))
        } catch (e) {
          return new Map
        }
      })
    }(e.wiki, t) : new Map;
    return y({
      language: t,
      texts: i
    }, re)
  });
  return {
    View: ({view: i}) => v(ne, {
      view: i,
      createReader: e,
      loadWords: t
    }),
    showRevision: de(e, t)
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
          return "result" in i ? t(i.result) : ce("server", function({errors: e = []}) {
            return e.map(({text: e = ""}) => e).filter(Boolean).join("\n")
          }(i.details))
        } catch (e) {
          return ce("server")
        }
      })
    }(e.get(d(d(d({}, ue), ge), typeof i == "number" ? {
      revids: i
    } : d({
      titles: t,
      rvlimit: 1
    }, i && {
      rvstart: i
    }))), e => { // e = answer
      var n; // n = _a
      let {title: r, revisions: [o]} = function(e) { // r = found, o = revision, e = answer
        let {query: {pages: [{title: t, revisions: i = []}] = [ { // t = title, i = revisions
          title: ""
        } ]}} = e;
        return {
          title: t,
          revisions: i.map(({revid: e, parentid: t, timestamp: i, user: n = "", comment: r = "", slots: o}) => { // i = revisions
            var s; // s = _a
            return {
              id: e,
              before: t,
              time: i,
              user: n,
              summary: r,
              text: (s = o == null ? void 0 : o.main.content) != null ? s : null
            }
          })
        }
      }(e), s = typeof i == "number" && r !== ((n = mw.Title.newFromText(t)) == null ? void 0 : n.getPrefixedText());
      return o && !s ? {
        kind: "revision",
        revision: o
      } : {
        kind: "none"
      }
    })
  }
});
}
};
// </nowiki>