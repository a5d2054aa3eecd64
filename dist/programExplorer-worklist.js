// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).worklist = {
runtime: '4d985588b0bce1ed',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyDescriptors, i = Object.getOwnPropertyNames, o = Object.getOwnPropertySymbols;

var l = Object.prototype.hasOwnProperty, a = Object.prototype.propertyIsEnumerable;

var s = (t, r, n) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[r] = n, u = (e, t) => {
  for (var r in t || (t = {})) l.call(t, r) && s(e, r, t[r]);
  if (o) for (var r of o(t)) a.call(t, r) && s(e, r, t[r]);
  return e
}, d = (e, r) => t(e, n(r));

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

// src/worklist.ts
var g = {}; // g = worklist_exports

((t, r) => {
  for (var n in r) e(t, n, {
    get: r[n],
    enumerable: !0
  })
})(g, {
  open: () => ie
});

module.exports = (t => ((t, n, o, a) => {
  if (n && typeof n == "object" || typeof n == "function") for (let o of i(n)) !l.call(t, o) && o !== void 0 && e(t, o, {
    get: () => n[o],
    enumerable: !(a = r(n, o)) || a.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(g);

// src/edit/invert.ts
function p(e) { // p = invertOne, e = change
  switch (e.kind) {
   case "add":
    return d(u({}, e), {
      kind: "remove"
    });

   case "remove":
    return d(u({}, e), {
      kind: "add"
    });

   default:
    return d(u({}, e), {
      from: e.to,
      to: e.from
    })
  }
}

var m = require("program-explorer-runtime"), h = e => m[e]; // m = shared, h = at, e = place

var f = h(0); // f = Component, h = at

var k = h(3), v = h(4); // k = h, h = at, v = render

var w = h(60); // w = firstDay, h = at

// src/programs/reviewed.ts
// src/edit/worklist.ts
function y({source: e}) { // y = isOwn, e = source
  return e.page === null
}

function b({status: e}) { // b = isPast, e = status
  return e === "past"
}

function x(e) { // x = pageOf, e = target
  return e && "page" in e && e.page.replace(/#.*/, "") || null
}

function O({programs: e}, t, r) { // O = untranslated, e = programs, t = language, r = pageLanguage
  let n = e => e !== null && (typeof e == "string" ? t !== r : !e.has(t)); // n = lacks, e = text, t = language, r = pageLanguage
  return e.filter(y).flatMap(e => { // e = program, y = isOwn
    let t = n(e.title) ? "title" : n(e.summary) ? "summary" : null; // t = field, n = lacks, e = program
    return t ? {
      program: e,
      field: t
    } : []
  })
}

// src/programs/problems.ts
function $(e, t) { // $ = describePath, e = path, t = program
  return e.map((r, n) => { // e = path, r = step, n = depth
    let i = typeof r == "number" ? `#${r + 1}` : r; // i = name, r = step
    return t !== void 0 && typeof r == "number" && e[n - 1] === "programs" ? `${i} ("${t}")` : i
  }).join(" \u2192 ")
}

var j = h(95); // j = Heading, h = at

// src/views/editor/inputs.tsx
var P = { // P = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function S({text: e, onClick: t, id: r, name: n, kind: i = "normal", isOff: o = !1}) { // S = Button, e = text, t = onClick, r = id, n = name, i = kind, o = isOff
  return k("button", {
    type: "button",
    class: `cdx-button ${P[i]}`, // P = KINDS, i = kind
    id: r,
    "aria-label": n,
    disabled: o,
    onClick: t
  }, e)
}

function M({id: e, value: t, options: r, onChange: n, name: i, described: o}) { // M = Choice, e = id, t = value, r = options, n = onChange, i = name, o = described
  return k("select", {
    class: "cdx-select",
    id: e,
    value: t,
    "aria-label": i,
    "aria-describedby": o,
    onChange: e => n(e.currentTarget.value)
  }, r.map(([e, r]) => k("option", {
    key: e,
    value: e,
    selected: e === t
  }, r)))
}

// src/views/editor/language-name.ts
function C({languages: e, format: t}, r) { // C = languageName, e = languages, t = format, r = code
  return e.get(r) || t.language(r)
}

// src/views/editor/worklist.tsx
var A = class extends f { // A = WorklistView, f = Component
  constructor() {
    super(...arguments);
    this.state = {
      loaded: null,
      failure: null,
      checks: new Map,
      language: "",
      whole: new Set
    };
    this.isGone = !1;
    this.load = () => c(this, null, function*() {
      this.setState({
        failure: null
      });
      let e = yield this.props.load(); // e = loaded
      this.isGone || this.setState(e.kind === "failed" ? {
        failure: e
      } : {
        loaded: e
      })
    })
  }
  componentDidMount() {
    this.load()
  }
  componentWillUnmount() {
    this.isGone = !0
  }
  check(e) {
    return c(this, null, function*() {
      let {loaded: t, checks: r} = this.state, n = r.get(e), i = t => { // t = state, r = checks, n = before, e = program, i = set
        let r = new Map(this.state.checks); // r = next
        r.delete(e), this.setState({
          checks: t ? r.set(e, t) : r
        })
      };
      if (t) {
        let {check: r, undo: o} = this.props; // r = check, o = undo
        i("saving");
        let l = typeof n == "object", a = yield l ? o(n, e) : r(t, e); // l = isUndoing, n = before, a = saved, o = undo, e = program, r = check, t = loaded
        this.isGone || i(a ? l ? null : a : "failed")
      }
    })
  }
  editButton({program: e, field: t}) {
    let {context: {labels: r, msg: n}, onEdit: i} = this.props, o = r.pick(e.title).text; // r = labels, n = msg, i = onEdit, o = title, e = program
    return k(S, {
      kind: "quiet",
      text: o,
      name: n("edit-title", o),
      onClick: () => i(e.id, {
        field: t
      })
    })
  }
  stillRight({program: e}) {
    let {context: {labels: t, msg: r}} = this.props, n = this.state.checks.get(e.id), i = typeof n == "object", o = r(n === "saving" ? "edit-saving" : i ? "edit-undo" : "edit-worklist-still-right"); // t = labels, r = msg, n = state, e = program, i = isChecked, o = text
    return k("span", null, k(S, {
      text: o,
      name: `${o}: ${t.pick(e.title).text}`,
      isOff: n === "saving",
      onClick: () => {
        this.check(e.id)
      }
    }), k("span", {
      role: "status"
    }, i ? ` ${r("edit-worklist-checked")}` : n === "failed" ? ` ${r("edit-worklist-not-saved")}` : ""))
  }
  section(e, t, r, n, i = null) {
    let {context: {level: o, msg: l}} = this.props, {whole: a} = this.state, s = a.has(e) ? r : r.slice(0, 10); // o = level, l = msg, a = whole, s = shown, e = name, r = items
    return r.length || i ? k("div", {
      key: e
    }, k(j, {
      level: o + 1,
      class: "program-explorer__editor-group"
    }, t), i, k("ul", {
      role: "list"
    }, s.map(e => k("li", {
      class: "program-explorer__task"
    }, n(e)))), s.length < r.length && k(S, {
      text: l("edit-worklist-all", r.length),
      name: `${l("edit-worklist-all", r.length)}: ${t}`,
      onClick: () => this.setState({
        whole: new Set([ ...a, e ])
      })
    })) : null
  }
  translations({list: e}) {
    let {context: t} = this.props, {msg: r, pageLanguage: n} = t, i = function({programs: e}) { // t = context, r = msg, n = pageLanguage, i = languages, e = programs
      let t = new Set; // t = languages
      return e.forEach(({title: e, summary: r}) => [ e, r ].forEach(e => { // e = text, r = summary
        e && typeof e != "string" && e.forEach((e, r) => t.add(r))
      })), Array.from(t).sort()
    }(e).filter(e => e !== n), {language: o} = this.state, l = i.map(r => [ r, `${C(t, r)} (${O(e, r, n).length})` ]);
    return i.length ? this.section("translations", r("edit-worklist-translations"), o ? O(e, o, n) : [], e => this.editButton(e), k(M, {
      id: "program-explorer-worklist-language",
      name: r("edit-worklist-language"),
      value: o,
      described: void 0,
      options: [ [ "", r("edit-worklist-language") ], ...l ],
      onChange: e => this.setState({
        language: e
      })
    })) : null
  }
  lists(e) {
    let {context: {msg: t, urlOf: r, title: n}, onSuggestions: i} = this.props, {problems: o, overdue: l, closed: a, unchecked: s, missing: u, suggestions: d} = e, c = !(o.length || l.length || a.length || s.length || u != null && u.length || d); // t = msg, r = urlOf, n = title, i = onSuggestions, o = problems, l = overdue, a = closed, s = unchecked, u = missing, d = suggestions, e = loaded, c = isDone
    return k("div", null, c && k("p", null, t("edit-worklist-done")), d > 0 && k("p", null, k(S, {
      kind: "primary",
      text: t("edit-suggestions", d),
      onClick: i
    })), this.section("overdue", t("edit-worklist-overdue", l.length), l, e => this.editButton(e)), this.section("closed", t("edit-worklist-closed"), a, e => this.editButton(e)), this.section("problems", t("edit-worklist-problems", o.length), o, ({task: e, problem: t}) => [ e ? this.editButton(e) : k("a", {
      href: r(n, {
        action: "edit"
      })
    }, $(t.path) || n), k("div", {
      lang: "en",
      dir: "ltr",
      class: "program-explorer__editor-help"
    }, `${$(t.path.slice(e ? 2 : 0))}: ${t.reason} ${t.fix}`) ]), u ? this.section("missing", t("edit-worklist-missing", u.length), u, e => [ this.editButton(e), k("span", {
      class: "program-explorer__editor-help"
    }, k("bdi", null, e.page)) ]) : k("p", null, t("edit-worklist-links-failed")), this.section("unchecked", t("edit-worklist-unchecked", s.length), s, e => [ this.editButton(e), " ", this.stillRight(e) ]), this.translations(e))
  }
  render({context: {msg: e, level: t}, onClose: r}, {loaded: n, failure: i}) {
    return k("section", {
      class: "program-explorer__editor",
      "aria-labelledby": "program-explorer-worklist-heading"
    }, k(j, {
      level: t,
      class: "program-explorer__group",
      id: "program-explorer-worklist-heading"
    }, e("edit-worklist-title")), k("div", {
      role: "status"
    }, !n && !i && e("edit-worklist-loading")), k("div", {
      role: "alert"
    }, i && k("p", null, [ e("edit-history-failed"), i.words ].filter(Boolean).join(" "))), n && this.lists(n), k("div", {
      class: "program-explorer__editor-buttons"
    }, i && k(S, {
      text: e("edit-history-retry"),
      onClick: () => {
        this.load()
      }
    }), k(S, {
      kind: "quiet",
      text: e("edit-close"),
      onClick: r
    })))
  }
};

var L = h(70); // L = isObject, h = at

// src/edit/json-value.ts
function _(e, t) { // _ = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => _(e, t - 1)))
}

function T(e) { // T = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return _(t, 512) ? void 0 : t
  } catch (e) {
    return
  }
}

function E(e, t) { // E = fieldOf, e = value, t = name
  return L(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

var B = h(77), U = h(78); // B = optionsFor, h = at, U = today

// src/edit/records.ts
// src/editor/keep-worklist.ts
function R(e, t, r) { // R = loadWorklist, e = _0, t = _1, r = _2
  return c(this, arguments, function*({createPageEditor: e, openSuggestions: t}, r, {source: n, list: i, listOf: o, problemsOf: l}) {
    let a = e(), s = yield a.read(n); // a = editor, e = createPageEditor, s = page, n = source
    if (s.kind === "failed") return s;
    let c = o(s.text) || i, g = function({programs: e}) { // c = list, o = listOf, s = page, i = loaded, g = links, e = programs
      return e.filter(y).flatMap(e => [ [ "page", x(e.target) ], [ "join", x(e.join && e.join.target) ], ...e.materials.map(({target: e}) => [ "materials", x(e) ]), ...e.dates.map(({target: e}) => [ "dates", x(e) ]) ].flatMap(([t, r]) => r === null ? [] : {
        program: e,
        field: t,
        page: r
      }))
    }(c), [p, m, h] = yield Promise.all([ l(s.text), g.length ? r(Array.from(new Set(g.map(e => e.page)))) : new Set, t({
      editor: a,
      source: n
    }, c.talk) ]);
    return d(u({
      kind: "worklist",
      base: s,
      list: c
    }, function({programs: e}, t, r) {
      let n = e.filter(y), i = new Map(n.map(e => [ e.id, e ])), o = n.filter(e => !function({reviewed: e}, t) { // n = own, e = reviewed, y = isOwn, i = byId, o = unchecked, t = today
        let r = `${Number(t.slice(0, 4)) - 1}${t.slice(4)}`; // r = yearBefore, t = today
        return e !== null && w(e) >= r
      }(e, r)), l = t.map(e => { // e = problem, r = today, l = all, t = problems
        var t; // t = _a
        let r = e.program === void 0 ? void 0 : i.get(e.program); // r = program, e = problem, i = byId
        return {
          problem: e,
          task: r ? {
            program: r,
            field: String((t = e.path[2]) != null ? t : "title")
          } : null
        }
      }), a = ({problem: e, task: t}) => e.code === "status-against-dates" && t !== null && !b(t.program), s = e => t => ({
        program: t,
        field: e
      });
      return {
        problems: l.filter(e => !a(e)),
        overdue: l.flatMap(e => a(e) && e.task ? e.task : []),
        closed: n.filter(e => { // n = own, e = program
          var t; // t = _a
          return ((t = e.join) == null ? void 0 : t.isOver) && !b(e)
        }).map(s("join")),
        unchecked: [ ...o.filter(e => !b(e)), ...o.filter(b) ].map(s("reviewed"))
      }
    }(c, p, U())), {
      missing: "kind" in m ? null : g.filter(e => m.has(e.page)),
      suggestions: h.length
    })
  })
}

var q = h(75); // q = parseForReaders, h = at

// src/editor/edited-page.ts
function z(e, t) { // z = editedPage, e = subject, t = id
  var r, n; // r = _a, n = _b
  let {environment: {wiki: i, load: o}, included: l, text: a, list: s, translate: g} = e, p = (n = (r = s.programs.find(e => e.id === t)) == null ? void 0 : r.source.page) != null ? n : null, m = l.find(({title: e}) => e === p), h = m ? m.text : a, f = e => m ? [ a, l.map(t => t === m ? d(u({}, t), { // i = wiki, o = load, l = included, a = dataText, s = loaded, g = translate, e = text, p = include, n = _b, r = _a, t = one, m = page, h = loadedText, f = textsWith, d = __spreadProps, u = __spreadValues
    text: e
  }) : t) ] : [ e, l ];
  return d(u(u({}, e), m && {
    source: m.title,
    text: h
  }), {
    include: m ? m.title : null,
    listOf: e => { // e = text
      if (e === h) return s;
      let [t, r] = f(e), {list: n} = q(t, B(i), r); // t = main, r = others, f = textsWith, e = text, n = list, q = parseForReaders, B = optionsFor, i = wiki
      return n && g ? g(n) : n
    },
    problemsOf: e => c(null, null, function*() {
      let [t, r] = f(e), [{validatePage: n}, a] = yield Promise.all([ o.validator(), o.checks() ]), {problems: s} = n(t, B(i), r, a, 1e4); // t = main, r = others, f = textsWith, e = text, n = validatePage, a = checks, o = load, s = problems, B = optionsFor, i = wiki
      return m ? s.filter(({path: [e, t]}) => e === "include" && m !== void 0 && t === l.indexOf(m)).map(e => d(u({}, e), {
        path: e.path.slice(2)
      })) : s
    })
  })
}

var N = h(44); // N = createMessages, h = at

// src/editor/english.ts
var G = new Map(Object.entries({ // G = ENGLISH
  "edit-close": "Close",
  "edit-history-failed": "The wiki did not answer.",
  "edit-history-retry": "Try again",
  "edit-saving": "Saving \u2026",
  "edit-suggestions": "Suggestions waiting ($1)",
  "edit-title": "Edit \u201c$1\u201d",
  "edit-undo": "Undo",
  "edit-worklist-all": "Show all $1",
  "edit-worklist-checked": "Saved as checked today.",
  "edit-worklist-closed": "One can no longer take part in these programs: give the next date, or remove how to take part",
  "edit-worklist-done": "There is nothing to do. Thank you for keeping this list.",
  "edit-worklist-language": "Choose a language",
  "edit-worklist-links-failed": "The wiki did not say which pages exist.",
  "edit-worklist-loading": "Loading the worklist \u2026",
  "edit-worklist-missing": "{{PLURAL:$1|A link to a page|$1 links to pages}} that {{PLURAL:$1|does|do}} not exist",
  "edit-worklist-not-saved": "Not saved. Try again, or edit the program.",
  "edit-worklist-overdue": "{{PLURAL:$1|A program|$1 programs}} past {{PLURAL:$1|its|their}} dates: has it ended?",
  "edit-worklist-problems": "{{PLURAL:$1|A problem|$1 problems}} of the data",
  "edit-worklist-still-right": "Still right",
  "edit-worklist-summary": "Checked \u201c$1\u201d: still right",
  "edit-worklist-title": "Worklist",
  "edit-worklist-translations": "Missing translations",
  "edit-worklist-unchecked": "{{PLURAL:$1|A program|$1 programs}} that nobody has checked for a year",
  "edit-worklist-undo-summary": "Undone: checked \u201c$1\u201d"
}));

var I = h(52); // I = showLoadFailure, h = at

// src/editor/open-in-editor.ts
function D(e, t, r) { // D = openInEditor, e = subject, t = id, r = start
  return c(this, null, function*() {
    let {environment: {load: n, wiki: i}, host: o, messages: l} = e; // n = load, i = wiki, o = host, l = messages, e = subject
    try {
      (yield n.editor()).open(e, t, r)
    } catch (n) {
      i.log("The editor could not be opened.", n), I(o.root, l, "failure", n, () => { // i = wiki, n = error, I = showLoadFailure, o = host, l = messages
        D(e, t, r)
      })
    }
  })
}

var H = h(39); // H = directionOf, h = at

// src/page/tool-box.ts
var W = h(7); // W = createLabels, h = at

// src/edit/form/fields.ts
var F = [ { // F = FIELDS
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

function J(e) { // J = formFields, e = vocabularies
  let t = e.filter(e => !function(e) { // t = terms, e = name
    return F.some(t => t.name === e)
  }(e)).map(e => ({
    name: e,
    control: "terms",
    group: "who"
  })), r = F.findIndex(({name: e}) => e === "language");
  return [ ...F.slice(0, r), ...t, ...F.slice(r) ]
}

var V = h(40); // V = createFormat, h = at

var K = h(41), Q = h(42); // K = FALLBACK_LANGUAGE, h = at, Q = KEYS_ONLY

var X = h(69); // X = parseJsonObject, h = at

// src/editor/context.ts
function Y(e) { // Y = loadTexts, e = _0
  return c(this, arguments, function*({environment: {wiki: e}, messages: {language: t}}) {
    let r = `Module:Program explorer/i18n/editor/${t}.json`; // r = title, t = language
    if (t === Q || t === K) return new Map;
    try {
      let {pages: [t]} = yield e.readPages([ r ], [], null); // t = page, e = wiki, r = title
      return new Map(Object.entries(X(t ? t.text : "")).filter(e => typeof e[1] == "string"))
    } catch (e) {
      return new Map
    }
  })
}

function Z({messages: {language: e}}, t, r) { // Z = createWords, e = language, t = texts, r = more
  return N({
    language: e,
    texts: t
  }, r ? new Map([ ...G, ...r.english ]) : G)
}

function ee(e, t) { // ee = withLanguages, e = context, t = names
  let r = new Map(Array.from(t, ([t, r]) => { // r = name, t = code
    let n = e.format.language(t); // n = translated, e = context, t = code
    return [ t, n === t ? r : n ]
  }));
  return d(u({}, e), {
    languages: r
  })
}

// src/editor/show-tool.ts
function te(e, t, r, n) { // te = showTool, e = subject, t = id, r = Tool, n = props
  return c(this, null, function*() {
    let {environment: {wiki: i}, host: {root: o}, messages: {language: l}} = e, [a, s] = yield Promise.all([ Y(e), i.languageNames() ]), c = d(u({}, function(e) { // i = wiki, o = root, l = language, e = subject, a = texts, s = names, Y = loadTexts, c = context, d = __spreadProps, u = __spreadValues
      let {environment: {wiki: t}, host: r, messages: n, list: i, source: o, include: l} = e; // t = wiki, r = host, n = messages, i = list, o = source, l = include, e = subject
      return d(u({}, function({environment: {wiki: e}, messages: t}, r) {
        let n = N(t), {language: i} = t, o = V(i, n); // n = words, N = createMessages, t = messages, i = language, o = format, V = createFormat
        return {
          list: r,
          format: o,
          labels: W(r, n, o, e.languages, e.contentLanguage, i),
          fields: J(Array.from(r.vocabularies.keys()))
        }
      }(e, i)), {
        msg: Z(e, n.texts, null),
        pageLanguage: t.contentLanguage,
        idPrefix: "program-explorer-edit",
        level: r.level,
        today: U(),
        languages: new Map,
        mayAddTerms: l === null,
        more: null,
        urlOf: t.urlOf,
        title: o
      })
    }(z(e, t))), {
      msg: Z(e, a, null)
    }), {element: g, close: p, focusHeading: m} = function(e, t) {
      let r = document.activeElement, n = document.createElement("div"); // r = opener, n = element
      return n.lang = t, n.dir = H(t), e.insertBefore(n, e.firstChild), {
        element: n,
        focusHeading: () => {
          let e = n.querySelector("h1, h2, h3, h4, h5, h6"); // e = heading, n = element
          e && (e.tabIndex = -1, e.focus())
        },
        close: () => {
          n.remove(), r instanceof HTMLElement && r.isConnected && r.focus()
        }
      }
    }(o, l), h = () => { // o = root, l = language, h = onClose
      v(null, g), p()
    };
    v(k(r, d(u({}, n(h)), {
      context: ee(c, s),
      onClose: h
    })), g), g.scrollIntoView(), m()
  })
}

// src/editor/open-worklist.ts
// src/wiki/mediawiki-answer.ts
var re = { // re = COMMON
  formatversion: "2",
  errorformat: "plaintext",
  errorsuselocal: !0,
  uselang: "user"
};

function ne(e, t = "") { // ne = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

// src/worklist.ts
var ie = function(e) { // ie = open, e = missingPages
  return t => { // t = subject
    let {environment: {load: r, wiki: n}, source: i} = t, o = z(t, null), l = function() { // r = load, n = wiki, i = source, t = subject, o = page, z = editedPage, l = msg
      return N({
        language: "en",
        texts: new Map
      }, G)
    }(), a = (e, l, a) => c(null, null, function*() {
      try {
        let {createPageEditor: n, saveChanges: s} = yield r.editor(), u = yield s(n(), { // n = createPageEditor, s = saveChanges, r = load, u = outcome
          title: i,
          base: e,
          changes: [ l ],
          summary: a
        });
        if (u.kind !== "saved" && u.kind !== "unchanged") return null;
        let d = o.listOf(u.text); // d = list, o = page, u = outcome
        return d && t.explorer.update(d), {
          base: u,
          change: l
        }
      } catch (e) {
        return n.log("The change could not be saved.", e), null
      }
    });
    te(t, null, A, i => ({
      load: () => c(null, null, function*() {
        try {
          return yield R(yield r.editor(), e, o)
        } catch (e) {
          return n.log("The worklist cannot be loaded.", e), {
            kind: "failed",
            failure: "network",
            words: ""
          }
        }
      }),
      check: ({base: e}, t) => { // t = program
        let r = function({text: e}, t) { // r = change, e = text, t = program
          let r = function(e, t) { // r = record, e = text, t = id
            // src/editor/page-text.ts
            return function(e) {
              let t = E(T(e), "programs"); // t = programs, E = fieldOf, T = parseJson, e = text
              return Array.isArray(t) ? t.filter(e => typeof E(e, "id") == "string") : []
            }(e).find(e => e.id === t) || null
          }(e, t);
          return r && {
            kind: "edit",
            record: [ "programs", t ],
            field: [ "reviewed" ],
            from: E(r, "reviewed"),
            to: U()
          }
        }(e, t);
        return r ? a(e, r, l("edit-worklist-summary", t)) : Promise.resolve(null)
      },
      undo: ({base: e, change: t}, r) => a(e, ...function(e) {
        return e.map(p).reverse()
      }([ t ]), l("edit-worklist-undo-summary", r)),
      onEdit: (e, r) => { // e = id, r = start
        i(), D(t, e, r)
      },
      onSuggestions: () => {
        i(), D(t, "", {})
      }
    }))
  }
}(function(e) {
  let t = e.slice(0, 500), r = t.map(e => `[[:${e}]]`).join("\n"); // t = asked, e = title, r = text
  return function(e, t) {
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
        return "result" in r ? t(r.result) : ne("server", function({errors: e = []}) {
          return e.map(({text: e = ""}) => e).filter(Boolean).join("\n")
        }(r.details))
      } catch (e) {
        return ne("server")
      }
    })
  }
  // src/wiki/mediawiki-missing.ts
  ((new mw.Api).post(d(u({}, re), {
    action: "parse",
    prop: "links",
    contentmodel: "wikitext",
    text: r
  })), e => { // e = answer
    let {parse: {links: r}} = e, n = new Set(r.filter(({exists: e}) => !e).map(({title: e}) => e)); // r = links, e = title, n = missing
    return new Set(t.filter(e => { // t = asked, e = title
      var t, r; // t = _a, r = _b
      return n.has((r = (t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) != null ? r : "")
    }))
  })
});
}
};
// </nowiki>