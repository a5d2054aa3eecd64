// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).worklist = {
runtime: 'eea9675668bcb6d4',
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

module.exports = (t => ((t, n, l, a) => {
  if (n && typeof n == "object" || typeof n == "function") for (let l of i(n)) !o.call(t, l) && l !== void 0 && e(t, l, {
    get: () => n[l],
    enumerable: !(a = r(n, l)) || a.enumerable
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

var f = h(44); // f = createMessages, h = at

var k = h(0); // k = Component, h = at

var v = h(3), w = h(4); // v = h, h = at, w = render

var y = h(61); // y = lastDay, h = at

// src/edit/worklist.ts
function b({source: e}) { // b = isOwn, e = source
  return e.page === null
}

function x({status: e}) { // x = isPast, e = status
  return e === "past"
}

function O(e) { // O = pageOf, e = target
  return e && "page" in e && e.page.replace(/#.*/, "") || null
}

function $({programs: e}, t, r) { // $ = untranslated, e = programs, t = language, r = pageLanguage
  let n = e => e !== null && (typeof e == "string" ? t !== r : !e.has(t)); // n = lacks, e = text, t = language, r = pageLanguage
  return e.filter(b).flatMap(e => { // e = program, b = isOwn
    let t = n(e.title) ? "title" : n(e.summary) ? "summary" : null; // t = field, n = lacks, e = program
    return t ? {
      program: e,
      field: t
    } : []
  })
}

// src/programs/problems.ts
function P(e, t) { // P = describePath, e = path, t = program
  return e.map((r, n) => { // e = path, r = step, n = depth
    let i = typeof r == "number" ? `#${r + 1}` : r; // i = name, r = step
    return t !== void 0 && typeof r == "number" && e[n - 1] === "programs" ? `${i} ("${t}")` : i
  }).join(" \u2192 ")
}

var j = h(94); // j = Heading, h = at

// src/views/editor/inputs.tsx
var S = { // S = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function M({text: e, onClick: t, id: r, name: n, kind: i = "normal", isOff: l = !1}) { // M = Button, e = text, t = onClick, r = id, n = name, i = kind, l = isOff
  return v("button", {
    type: "button",
    class: `cdx-button ${S[i]}`, // S = KINDS, i = kind
    id: r,
    "aria-label": n,
    disabled: l,
    onClick: t
  }, e)
}

function C({id: e, value: t, options: r, onChange: n, name: i, described: l}) { // C = Choice, e = id, t = value, r = options, n = onChange, i = name, l = described
  return v("select", {
    class: "cdx-select",
    id: e,
    value: t,
    "aria-label": i,
    "aria-describedby": l,
    onChange: e => n(e.currentTarget.value)
  }, r.map(([e, r]) => v("option", {
    key: e,
    value: e,
    selected: e === t
  }, r)))
}

// src/views/editor/language-name.ts
function A({languages: e, format: t}, r) { // A = languageName, e = languages, t = format, r = code
  return e.get(r) || t.language(r)
}

// src/views/editor/worklist.tsx
var L = class extends k { // L = WorklistView, k = Component
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
        let {check: r, undo: l} = this.props; // r = check, l = undo
        i("saving");
        let o = typeof n == "object", a = yield o ? l(n, e) : r(t, e); // o = isUndoing, n = before, a = saved, l = undo, e = program, r = check, t = loaded
        this.isGone || i(a ? o ? null : a : "failed")
      }
    })
  }
  editButton({program: e, field: t}) {
    let {context: {labels: r, msg: n}, onEdit: i} = this.props, l = r.pick(e.title).text; // r = labels, n = msg, i = onEdit, l = title, e = program
    return v(M, {
      kind: "quiet",
      text: l,
      name: n("edit-title", l),
      onClick: () => i(e.id, {
        field: t
      })
    })
  }
  stillRight({program: e}) {
    let {context: {labels: t, msg: r}} = this.props, n = this.state.checks.get(e.id), i = typeof n == "object", l = r(n === "saving" ? "edit-saving" : i ? "edit-undo" : "edit-worklist-still-right"); // t = labels, r = msg, n = state, e = program, i = isChecked, l = text
    return v("span", null, v(M, {
      text: l,
      name: `${l}: ${t.pick(e.title).text}`,
      isOff: n === "saving",
      onClick: () => {
        this.check(e.id)
      }
    }), v("span", {
      role: "status"
    }, i ? ` ${r("edit-worklist-checked")}` : n === "failed" ? ` ${r("edit-worklist-not-saved")}` : ""))
  }
  section(e, t, r, n, i = null) {
    let {context: {level: l, msg: o}} = this.props, {whole: a} = this.state, s = a.has(e) ? r : r.slice(0, 10); // l = level, o = msg, a = whole, s = shown, e = name, r = items
    return r.length || i ? v("div", {
      key: e
    }, v(j, {
      level: l + 1,
      class: "program-explorer__editor-group"
    }, t), i, v("ul", {
      role: "list"
    }, s.map(e => v("li", {
      class: "program-explorer__task"
    }, n(e)))), s.length < r.length && v(M, {
      text: o("edit-worklist-all", r.length),
      name: `${o("edit-worklist-all", r.length)}: ${t}`,
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
    }(e).filter(e => e !== n), {language: l} = this.state, o = i.map(r => [ r, `${A(t, r)} (${$(e, r, n).length})` ]);
    return i.length ? this.section("translations", r("edit-worklist-translations"), l ? $(e, l, n) : [], e => this.editButton(e), v(C, {
      id: "program-explorer-worklist-language",
      name: r("edit-worklist-language"),
      value: l,
      described: void 0,
      options: [ [ "", r("edit-worklist-language") ], ...o ],
      onChange: e => this.setState({
        language: e
      })
    })) : null
  }
  lists(e) {
    let {context: {msg: t, urlOf: r, title: n}, onSuggestions: i} = this.props, {problems: l, overdue: o, closed: a, unchecked: s, missing: u, suggestions: d} = e, c = !(l.length || o.length || a.length || s.length || u != null && u.length || d); // t = msg, r = urlOf, n = title, i = onSuggestions, l = problems, o = overdue, a = closed, s = unchecked, u = missing, d = suggestions, e = loaded, c = isDone
    return v("div", null, c && v("p", null, t("edit-worklist-done")), d > 0 && v("p", null, v(M, {
      kind: "primary",
      text: t("edit-suggestions", d),
      onClick: i
    })), this.section("overdue", t("edit-worklist-overdue", o.length), o, e => this.editButton(e)), this.section("closed", t("edit-worklist-closed"), a, e => this.editButton(e)), this.section("problems", t("edit-worklist-problems", l.length), l, ({task: e, problem: t}) => [ e ? this.editButton(e) : v("a", {
      href: r(n, {
        action: "edit"
      })
    }, P(t.path) || n), v("div", {
      lang: "en",
      dir: "ltr",
      class: "program-explorer__editor-help"
    }, `${P(t.path.slice(e ? 2 : 0))}: ${t.reason} ${t.fix}`) ]), u ? this.section("missing", t("edit-worklist-missing", u.length), u, e => [ this.editButton(e), v("span", {
      class: "program-explorer__editor-help"
    }, v("bdi", null, e.page)) ]) : v("p", null, t("edit-worklist-links-failed")), this.section("unchecked", t("edit-worklist-unchecked", s.length), s, e => [ this.editButton(e), " ", this.stillRight(e) ]), this.translations(e))
  }
  render({context: {msg: e, level: t}, onClose: r}, {loaded: n, failure: i}) {
    return v("section", {
      class: "program-explorer__editor",
      "aria-labelledby": "program-explorer-worklist-heading"
    }, v(j, {
      level: t,
      class: "program-explorer__group",
      id: "program-explorer-worklist-heading"
    }, e("edit-worklist-title")), v("div", {
      role: "status"
    }, !n && !i && e("edit-worklist-loading")), v("div", {
      role: "alert"
    }, i && v("p", null, [ e("edit-history-failed"), i.words ].filter(Boolean).join(" "))), n && this.lists(n), v("div", {
      class: "program-explorer__editor-buttons"
    }, i && v(M, {
      text: e("edit-history-retry"),
      onClick: () => {
        this.load()
      }
    }), v(M, {
      kind: "quiet",
      text: e("edit-close"),
      onClick: r
    })))
  }
};

var _ = h(70); // _ = isObject, h = at

// src/edit/json-value.ts
function T(e, t) { // T = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => T(e, t - 1)))
}

function E(e) { // E = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return T(t, 512) ? void 0 : t
  } catch (e) {
    return
  }
}

function B(e, t) { // B = fieldOf, e = value, t = name
  return _(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

var U = h(77), R = h(78); // U = optionsFor, h = at, R = today

// src/edit/records.ts
// src/editor/keep-worklist.ts
function q(e, t, r) { // q = loadWorklist, e = _0, t = _1, r = _2
  return c(this, arguments, function*({createPageEditor: e, findProposals: t}, r, {source: n, text: i, list: l, listOf: o, problemsOf: a}) {
    let s = e(), c = yield s.read(n); // s = editor, e = createPageEditor, c = page, n = source
    if (c.kind === "failed") return c;
    let g = c.text === i ? l : o(c.text) || l, p = function({programs: e}) { // g = list, c = page, i = text, l = loaded, o = listOf, p = links, e = programs
      return e.filter(b).flatMap(e => [ [ "page", O(e.target) ], [ "join", O(e.join && e.join.target) ], ...e.materials.map(({target: e}) => [ "materials", O(e) ]), ...e.dates.map(({target: e}) => [ "dates", O(e) ]) ].flatMap(([t, r]) => r === null ? [] : {
        program: e,
        field: t,
        page: r
      }))
    }(g), [m, h, f] = yield Promise.all([ a(c.text), p.length ? r(Array.from(new Set(p.map(e => e.page)))) : new Set, g.talk ? s.read(g.talk) : null ]);
    return d(u({
      kind: "worklist",
      base: c,
      list: g
    }, function({programs: e}, t, r) {
      let n = e.filter(b), i = new Map(n.map(e => [ e.id, e ])), l = function(e) { // n = own, e = today, b = isOwn, i = byId, l = lastYear
        return `${Number(e.slice(0, 4)) - 1}${e.slice(4)}`
      }(r), o = n.filter(({reviewed: e}) => !e || y(e) < l), a = t.map(e => { // r = today, o = unchecked, n = own, e = problem, y = lastDay, l = lastYear, a = all, t = problems
        var t; // t = _a
        let r = e.program === void 0 ? void 0 : i.get(e.program); // r = program, e = problem, i = byId
        return {
          problem: e,
          task: r ? {
            program: r,
            field: String((t = e.path[2]) != null ? t : "title")
          } : null
        }
      }), s = ({problem: e, task: t}) => e.code === "status-against-dates" && t !== null && !x(t.program), u = e => t => ({
        program: t,
        field: e
      });
      return {
        problems: a.filter(e => !s(e)),
        overdue: a.flatMap(e => s(e) && e.task ? e.task : []),
        closed: n.filter(e => { // n = own, e = program
          var t; // t = _a
          return ((t = e.join) == null ? void 0 : t.isOver) && !x(e)
        }).map(u("join")),
        unchecked: [ ...o.filter(e => !x(e)), ...o.filter(x) ].map(u("reviewed"))
      }
    }(g, m, R())), {
      missing: "kind" in h ? null : p.filter(e => h.has(e.page)),
      suggestions: (f == null ? void 0 : f.kind) === "page" ? t(f.text).proposals.filter(({state: e, page: t}) => e === "open" && t === n).length : 0
    })
  })
}

var z = h(75); // z = parseForReaders, h = at

// src/editor/edited-page.ts
function N(e, t) { // N = editedPage, e = subject, t = id
  var r, n; // r = _a, n = _b
  let {environment: {wiki: i, load: l}, included: o, text: a, list: s, translate: g} = e, p = (n = (r = s.programs.find(e => e.id === t)) == null ? void 0 : r.source.page) != null ? n : null, m = o.find(({title: e}) => e === p), h = e => m ? [ a, o.map(t => t === m ? d(u({}, t), { // i = wiki, l = load, o = included, a = dataText, s = list, g = translate, e = text, p = include, n = _b, r = _a, t = one, m = page, h = textsWith, d = __spreadProps, u = __spreadValues
    text: e
  }) : t) ] : [ e, o ];
  return d(u(u({}, e), m && {
    source: m.title,
    text: m.text
  }), {
    include: m ? m.title : null,
    listOf: e => { // e = text
      let [t, r] = h(e), n = z(t, U(i), r).list; // t = main, r = others, h = textsWith, e = text, n = found, z = parseForReaders, U = optionsFor, i = wiki
      return n && g ? g(n) : n
    },
    problemsOf: e => c(null, null, function*() {
      let [t, r] = h(e), [{validatePage: n}, a] = yield Promise.all([ l.validator(), l.checks() ]), {problems: s} = n(t, U(i), r, a, 1e4); // t = main, r = others, h = textsWith, e = text, n = validatePage, a = checks, l = load, s = problems, U = optionsFor, i = wiki
      return m ? s.filter(({path: [e, t]}) => e === "include" && m !== void 0 && t === o.indexOf(m)).map(e => d(u({}, e), {
        path: e.path.slice(2)
      })) : s
    })
  })
}

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
    let {environment: {load: n, wiki: i}, host: l, messages: o} = e; // n = load, i = wiki, l = host, o = messages, e = subject
    try {
      (yield n.editor()).open(e, t, r)
    } catch (n) {
      i.log("The editor could not be opened.", n), I(l.root, o, "failure", n, () => { // i = wiki, n = error, I = showLoadFailure, l = host, o = messages
        D(e, t, r)
      })
    }
  })
}

var W = h(39); // W = directionOf, h = at

// src/page/tool-box.ts
var F = h(7); // F = createLabels, h = at

// src/edit/form/fields.ts
var H = [ { // H = FIELDS
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
    return H.some(t => t.name === e)
  }(e)).map(e => ({
    name: e,
    control: "terms",
    group: "who"
  })), r = H.findIndex(({name: e}) => e === "language");
  return [ ...H.slice(0, r), ...t, ...H.slice(r) ]
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
  return f({
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
    let {environment: {wiki: i}, host: {root: l}, messages: {language: o}} = e, [a, s] = yield Promise.all([ Y(e), i.languageNames() ]), c = d(u({}, function(e) { // i = wiki, l = root, o = language, e = subject, a = texts, s = names, Y = loadTexts, c = context, d = __spreadProps, u = __spreadValues
      let {environment: {wiki: t}, host: r, messages: n, list: i, source: l, include: o} = e; // t = wiki, r = host, n = messages, i = list, l = source, o = include, e = subject
      return d(u({}, function({environment: {wiki: e}, messages: t}, r) {
        let n = f(t), {language: i} = t, l = V(i, n); // n = words, f = createMessages, t = messages, i = language, l = format, V = createFormat
        return {
          list: r,
          format: l,
          labels: F(r, n, l, e.languages, e.contentLanguage, i),
          fields: J(Array.from(r.vocabularies.keys()))
        }
      }(e, i)), {
        msg: Z(e, n.texts, null),
        pageLanguage: t.contentLanguage,
        idPrefix: "program-explorer-edit",
        level: r.level,
        today: R(),
        languages: new Map,
        mayAddTerms: o === null,
        more: null,
        urlOf: t.urlOf,
        title: l
      })
    }(N(e, t))), {
      msg: Z(e, a, null)
    }), {element: g, close: p} = function(e, t) {
      let r = document.activeElement, n = document.createElement("div"); // r = opener, n = element
      return n.lang = t, n.dir = W(t), e.insertBefore(n, e.firstChild), {
        element: n,
        close: () => {
          n.remove(), r instanceof HTMLElement && r.isConnected && r.focus()
        }
      }
    }(l, o), m = () => { // l = root, o = language, m = onClose
      w(null, g), p()
    };
    w(v(r, d(u({}, n(m)), {
      context: ee(c, s),
      onClose: m
    })), g), g.scrollIntoView();
    let h = g.querySelector("h2, h3, h4, h5, h6"); // h = heading, g = element
    h && (h.tabIndex = -1, h.focus())
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
    let {environment: {load: r, wiki: n}, source: i} = t, l = N(t, null), o = f({ // r = load, n = wiki, i = source, t = subject, l = page, N = editedPage, o = msg, f = createMessages
      language: "en",
      texts: new Map
    }, G), a = (e, o, a) => c(null, null, function*() {
      try {
        let {createPageEditor: n, saveChanges: s} = yield r.editor(), u = yield s(n(), { // n = createPageEditor, s = saveChanges, r = load, u = outcome
          title: i,
          base: e,
          changes: [ o ],
          summary: a
        });
        if (u.kind !== "saved" && u.kind !== "unchanged") return null;
        let d = l.listOf(u.text); // d = list, l = page, u = outcome
        return d && t.explorer.update(d), {
          base: u,
          change: o
        }
      } catch (e) {
        return n.log("The change could not be saved.", e), null
      }
    });
    te(t, null, L, i => ({
      load: () => c(null, null, function*() {
        try {
          return yield q(yield r.editor(), e, l)
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
              let t = B(E(e), "programs"); // t = programs, B = fieldOf, E = parseJson, e = text
              return Array.isArray(t) ? t.filter(e => typeof B(e, "id") == "string") : []
            }(e).find(e => e.id === t) || null
          }(e, t);
          return r && {
            kind: "edit",
            record: [ "programs", t ],
            field: [ "reviewed" ],
            from: B(r, "reviewed"),
            to: R()
          }
        }(e, t);
        return r ? a(e, r, o("edit-worklist-summary", t)) : Promise.resolve(null)
      },
      undo: ({base: e, change: t}, r) => a(e, ...function(e) {
        return e.map(p).reverse()
      }([ t ]), o("edit-worklist-undo-summary", r)),
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