// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).worklist = {
runtime: '9ef4c7387af06130',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyDescriptors, l = Object.getOwnPropertyNames, i = Object.getOwnPropertySymbols;

var o = Object.prototype.hasOwnProperty, a = Object.prototype.propertyIsEnumerable;

var s = (t, r, n) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[r] = n, u = (e, t) => {
  for (var r in t || (t = {})) o.call(t, r) && s(e, r, t[r]);
  if (i) for (var r of i(t)) a.call(t, r) && s(e, r, t[r]);
  return e
}, d = (e, r) => t(e, n(r));

var c = (e, t, r) => new Promise((n, l) => {
  var i = e => {
    try {
      a(r.next(e))
    } catch (e) {
      l(e)
    }
  }, o = e => {
    try {
      a(r.throw(e))
    } catch (e) {
      l(e)
    }
  }, a = e => e.done ? n(e.value) : Promise.resolve(e.value).then(i, o);
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
  open: () => ge
});

module.exports = (t => ((t, n, i, a) => {
  if (n && typeof n == "object" || typeof n == "function") for (let i of l(n)) !o.call(t, i) && i !== void 0 && e(t, i, {
    get: () => n[i],
    enumerable: !(a = r(n, i)) || a.enumerable
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

var w = h(63); // w = firstDay, h = at

// src/programs/reviewed.ts
// src/edit/worklist.ts
function b({source: e}) { // b = isOwn, e = source
  return e.page === null
}

function y({status: e}) { // y = isPast, e = status
  return e === "past"
}

function x(e) { // x = pageOf, e = target
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
var O = h(99); // O = Heading, h = at

// src/views/editor/keys.ts
// src/views/editor/inputs.tsx
var j = { // j = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function P({text: e, onClick: t, id: r, name: n, kind: l = "normal", isOff: i = !1}) { // P = Button, e = text, t = onClick, r = id, n = name, l = kind, i = isOff
  return k("button", {
    type: "button",
    class: `cdx-button ${j[l]}`, // j = KINDS, l = kind
    id: r,
    "aria-label": n,
    disabled: i,
    "aria-keyshortcuts": l === "primary" && r ? "Control+Enter" : void 0,
    onClick: t
  }, e)
}

function S({id: e, value: t, options: r, onChange: n, name: l, described: i}) { // S = Choice, e = id, t = value, r = options, n = onChange, l = name, i = described
  return k("select", {
    class: "cdx-select",
    id: e,
    value: t,
    "aria-label": l,
    "aria-describedby": i,
    onChange: e => n(e.currentTarget.value)
  }, r.map(([e, r]) => k("option", {
    key: e,
    value: e,
    selected: e === t
  }, r)))
}

// src/views/editor/language-name.ts
function L({languages: e, format: t}, r) { // L = languageName, e = languages, t = format, r = code
  return e.get(r) || t.language(r)
}

var C = h(90); // C = isStatus, h = at

var A = h(101); // A = isolated, h = at

var M = h(85); // M = PROGRAM_FIELDS, h = at

// src/edit/form/labelled.ts
var T = [ "label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include" ]; // T = LIST_FIELDS

var _ = h(73); // _ = isObject, h = at

// src/views/editor/describe.ts
function E(e, {code: t, path: [r]}, n) { // E = nameOf, e = context, t = code, r = collection, n = param
  let {msg: l, labels: i} = e; // l = msg, i = labels, e = context
  switch (t) {
   case "missing":
   case "left-out":
    return n === "label" && r === "programs" ? l("edit-part-label") : function({msg: e, labels: t}, r) {
      return function(e) {
        return M.includes(e) || T.includes(e)
      }(r) ? e(`edit-field-${r}`) : t.facet(r).text
    }
    // src/views/editor/problem-text.ts
    (e, n);

   case "no-first-term":
    return i.facet(n).text;

   case "no-page-language":
    return L(e, n);

   default:
    return C(n) ? i.status(n) : n
  }
}

// src/views/editor/problem-list.tsx
function B({context: e, problem: t}) { // B = ProblemWords, e = context, t = problem
  let r = function(e, t) { // r = text, e = context, t = problem
    let {msg: r} = e, {code: n, params: [l = "", ...i], meant: o} = t; // r = msg, e = context, n = code, l = first, i = others, o = meant, t = problem
    if (!function({texts: e}, t) {
      return e.has(`edit-problem-${t}`)
    }(e, n)) return null;
    let a = r(`edit-problem-${n}`, ...[ E(e, t, l), ...i ].map(A)); // a = text, r = msg, n = code, E = nameOf, e = context, t = problem, l = first, i = others, A = isolated
    return o ? `${a} ${r("edit-problem-meant", A(o))}` : a
  }(e, t);
  return r === null ? k("span", {
    lang: "en",
    dir: "ltr"
  }, `${t.reason} ${t.fix}`) : k("span", null, r)
}

// src/views/editor/worklist.tsx
var U = class extends f { // U = WorklistView, f = Component
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
      let {loaded: t, checks: r} = this.state, n = r.get(e), l = t => { // t = state, r = checks, n = before, e = program, l = set
        let r = new Map(this.state.checks); // r = next
        r.delete(e), this.setState({
          checks: t ? r.set(e, t) : r
        })
      };
      if (t) {
        let {check: r, undo: i} = this.props; // r = check, i = undo
        l("saving");
        let o = typeof n == "object", a = yield o ? i(n, e) : r(t, e); // o = isUndoing, n = before, a = saved, i = undo, e = program, r = check, t = loaded
        this.isGone || l(a ? o ? null : a : "failed")
      }
    })
  }
  editButton({program: e, field: t}) {
    let {context: {labels: r, msg: n}, onEdit: l} = this.props, i = r.pick(e.title).text; // r = labels, n = msg, l = onEdit, i = title, e = program
    return k(P, {
      kind: "quiet",
      text: i,
      name: n("edit-title", i),
      onClick: () => l(e.id, {
        field: t
      })
    })
  }
  stillRight({program: e}) {
    let {context: {labels: t, msg: r}} = this.props, n = this.state.checks.get(e.id), l = typeof n == "object", i = r(n === "saving" ? "edit-saving" : l ? "edit-undo" : "edit-worklist-still-right"); // t = labels, r = msg, n = state, e = program, l = isChecked, i = text
    return k("span", null, k(P, {
      text: i,
      name: `${i}: ${t.pick(e.title).text}`,
      isOff: n === "saving",
      onClick: () => {
        this.check(e.id)
      }
    }), k("span", {
      role: "status"
    }, l ? ` ${r("edit-worklist-checked")}` : n === "failed" ? ` ${r("edit-worklist-not-saved")}` : ""))
  }
  section(e, t, r, n, l = null) {
    let {context: {level: i, msg: o}} = this.props, {whole: a} = this.state, s = a.has(e) ? r : r.slice(0, 10); // i = level, o = msg, a = whole, s = shown, e = name, r = items
    return r.length || l ? k("div", {
      key: e
    }, k(O, {
      level: i + 1,
      class: "program-explorer__editor-group"
    }, t), l, k("ul", {
      role: "list"
    }, s.map(e => k("li", {
      class: "program-explorer__task"
    }, n(e)))), s.length < r.length && k(P, {
      text: o("edit-worklist-all", r.length),
      name: `${o("edit-worklist-all", r.length)}: ${t}`,
      onClick: () => this.setState({
        whole: new Set([ ...a, e ])
      })
    })) : null
  }
  translations({list: e}) {
    let {context: t} = this.props, {msg: r, pageLanguage: n} = t, l = function({programs: e}) { // t = context, r = msg, n = pageLanguage, l = languages, e = programs
      let t = new Set; // t = languages
      return e.forEach(({title: e, summary: r}) => [ e, r ].forEach(e => { // e = text, r = summary
        e && typeof e != "string" && e.forEach((e, r) => t.add(r))
      })), Array.from(t).sort()
    }(e).filter(e => e !== n), {language: i} = this.state, o = l.map(r => [ r, `${L(t, r)} (${$(e, r, n).length})` ]);
    return l.length ? this.section("translations", r("edit-worklist-translations"), i ? $(e, i, n) : [], e => this.editButton(e), k(S, {
      id: "program-explorer-worklist-language",
      name: r("edit-worklist-language"),
      value: i,
      described: void 0,
      options: [ [ "", r("edit-worklist-language") ], ...o ],
      onChange: e => this.setState({
        language: e
      })
    })) : null
  }
  lists(e) {
    let {context: t, onSuggestions: r} = this.props, {msg: n, urlOf: l, title: i} = t, {problems: o, overdue: a, closed: s, unchecked: u, missing: d, suggestions: c} = e, g = !(o.length || a.length || s.length || u.length || d != null && d.length || c); // t = context, r = onSuggestions, n = msg, l = urlOf, i = title, o = problems, a = overdue, s = closed, u = unchecked, d = missing, c = suggestions, e = loaded, g = isDone
    return k("div", null, g && k("p", null, n("edit-worklist-done")), c > 0 && k("p", null, k(P, {
      kind: "primary",
      text: n("edit-suggestions", c),
      onClick: r
    })), this.section("overdue", n("edit-worklist-overdue", a.length), a, e => this.editButton(e)), this.section("closed", n("edit-worklist-closed"), s, e => this.editButton(e)), this.section("problems", n("edit-worklist-problems", o.length), o, ({task: e, problem: r}) => { // n = msg, a = overdue, e = task, s = closed, o = problems
      let n = function(e) { // n = path, e = path
        return e.map((e, t) => { // e = step, t = depth
          let r = typeof e == "number" ? `#${e + 1}` : e; // r = name, e = step
          return false ? `${r} ("undefined")` : r
        }).join(" \u2192 ")
      }(r.path.slice(e ? 2 : 0));
      return [ e ? this.editButton(e) : k("a", {
        href: l(i, {
          action: "edit"
        })
      }, n || i), k("div", {
        class: "program-explorer__editor-help"
      }, e && n && [ k("span", {
        lang: "en",
        dir: "ltr"
      }, n), ": " ], k(B, {
        context: t,
        problem: r
      })) ]
    }), d ? this.section("missing", n("edit-worklist-missing", d.length), d, e => [ this.editButton(e), k("span", {
      class: "program-explorer__editor-help"
    }, k("bdi", null, e.page)) ]) : k("p", null, n("edit-worklist-links-failed")), this.section("unchecked", n("edit-worklist-unchecked", u.length), u, e => [ this.editButton(e), " ", this.stillRight(e) ]), this.translations(e))
  }
  render({context: {msg: e, level: t}, onClose: r}, {loaded: n, failure: l}) {
    return k("section", {
      class: "program-explorer__editor",
      "aria-labelledby": "program-explorer-worklist-heading"
    }, k(O, {
      level: t,
      class: "program-explorer__group",
      id: "program-explorer-worklist-heading"
    }, e("edit-worklist-title")), k("div", {
      role: "status"
    }, !n && !l && e("edit-worklist-loading")), k("div", {
      role: "alert"
    }, l && k("p", null, [ e("edit-history-failed"), l.words ].filter(Boolean).join(" "))), n && this.lists(n), k("div", {
      class: "program-explorer__editor-buttons"
    }, l && k(P, {
      text: e("edit-history-retry"),
      onClick: () => {
        this.load()
      }
    }), k(P, {
      kind: "quiet",
      text: e("edit-close"),
      onClick: r
    })))
  }
};

// src/edit/json-value.ts
function R(e, t) { // R = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => R(e, t - 1)))
}

function q(e) { // q = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return R(t, 512) ? void 0 : t
  } catch (e) {
    return
  }
}

function z(e, t) { // z = fieldOf, e = value, t = name
  return _(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

var N = h(80), G = h(81); // N = optionsFor, h = at, G = today

// src/edit/records.ts
// src/editor/keep-worklist.ts
function I(e, t, r) { // I = loadWorklist, e = _0, t = _1, r = _2
  return c(this, arguments, function*({createPageEditor: e, openSuggestions: t}, r, {source: n, list: l, listOf: i, problemsOf: o}) {
    let a = e(), s = yield a.read(n); // a = editor, e = createPageEditor, s = page, n = source
    if (s.kind === "failed") return s;
    let c = i(s.text) || l, g = function({programs: e}) { // c = list, i = listOf, s = page, l = loaded, g = links, e = programs
      return e.filter(b).flatMap(e => [ [ "page", x(e.target) ], [ "join", x(e.join && e.join.target) ], ...e.materials.map(({target: e}) => [ "materials", x(e) ]), ...e.dates.map(({target: e}) => [ "dates", x(e) ]) ].flatMap(([t, r]) => r === null ? [] : {
        program: e,
        field: t,
        page: r
      }))
    }(c), [p, m, h] = yield Promise.all([ o(s.text), g.length ? r(Array.from(new Set(g.map(e => e.page)))) : new Set, t({
      editor: a,
      source: n
    }, c.talk) ]);
    return d(u({
      kind: "worklist",
      base: s,
      list: c
    }, function({programs: e}, t, r) {
      let n = e.filter(b), l = new Map(n.map(e => [ e.id, e ])), i = n.filter(e => !function({reviewed: e}, t) { // n = own, e = reviewed, b = isOwn, l = byId, i = unchecked, t = today
        let r = `${Number(t.slice(0, 4)) - 1}${t.slice(4)}`; // r = yearBefore, t = today
        return e !== null && w(e) >= r
      }(e, r)), o = t.map(e => { // e = problem, r = today, o = all, t = problems
        var t; // t = _a
        let r = e.program === void 0 ? void 0 : l.get(e.program); // r = program, e = problem, l = byId
        return {
          problem: e,
          task: r ? {
            program: r,
            field: String((t = e.path[2]) != null ? t : "title")
          } : null
        }
      }), a = ({problem: e, task: t}) => e.code === "status-against-dates" && t !== null && !y(t.program), s = e => t => ({
        program: t,
        field: e
      });
      return {
        problems: o.filter(e => !a(e)),
        overdue: o.flatMap(e => a(e) && e.task ? e.task : []),
        closed: n.filter(e => { // n = own, e = program
          var t; // t = _a
          return ((t = e.join) == null ? void 0 : t.isOver) && !y(e)
        }).map(s("join")),
        unchecked: [ ...i.filter(e => !y(e)), ...i.filter(y) ].map(s("reviewed"))
      }
    }(c, p, G())), {
      missing: "kind" in m ? null : g.filter(e => m.has(e.page)),
      suggestions: h.length
    })
  })
}

var D = h(8); // D = createLabels, h = at

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

function W(e) { // W = formFields, e = vocabularies
  let t = e.filter(e => !function(e) { // t = terms, e = name
    return H.some(t => t.name === e)
  }(e)).map(e => ({
    name: e,
    control: "terms",
    group: "who"
  })), r = H.findIndex(({name: e}) => e === "language");
  return [ ...H.slice(0, r), ...t, ...H.slice(r) ]
}

var F = h(42); // F = createFormat, h = at

var J = h(43), V = h(44), K = h(45); // J = chooseLanguage, h = at, V = FALLBACK_LANGUAGE, K = KEYS_ONLY

var Q = h(47); // Q = createMessages, h = at

// src/editor/english.ts
var X = new Map(Object.entries({ // X = ENGLISH
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

var Y = h(72); // Y = parseJsonObject, h = at

// src/editor/load-texts.ts
function Z(e, t) { // Z = loadTexts, e = wiki, t = language
  return c(this, null, function*() {
    return t === K || t === V ? new Map : function(e, t) {
      return c(this, null, function*() {
        try {
          let {pages: [r]} = yield e.readPages([ `Module:Program explorer/i18n/${t}.json` ], [], null); // r = page, e = wiki, t = name
          return new Map(Object.entries(Y(r ? r.text : "")).filter(e => typeof e[1] == "string"))
        } catch (e) {
          return new Map
        }
      })
    }(e, `editor/${t}`)
  })
}

// src/editor/wiki-languages.ts
function ee({environment: {wiki: {contentLanguage: e}}, host: {root: t, fallbacks: r}}) { // ee = wikiLanguages, e = contentLanguage, t = root, r = fallbacks
  return [ e, ...t.lang === e ? r : [ e.replace(/-.*/, "") ] ]
}

// src/editor/context.ts
function te({messages: {language: e}}, t, r = X) { // te = createWords, e = language, t = texts, r = english, X = ENGLISH
  return {
    msg: Q({
      language: e,
      texts: t
    }, r),
    texts: t
  }
}

function re(e, t) { // re = loadWikiWords, e = wiki, t = languages
  return c(this, null, function*() {
    let r = J(t), n = yield Z(e, r); // r = language, J = chooseLanguage, t = languages, n = texts, Z = loadTexts, e = wiki
    return Q({
      language: n.size ? r : V,
      texts: n
    }, X)
  })
}

function ne(e, t) { // ne = withLanguages, e = context, t = names
  let r = new Map(Array.from(t, ([t, r]) => { // r = name, t = code
    let n = e.format.language(t); // n = translated, e = context, t = code
    return [ t, n === t ? r : n ]
  }));
  return d(u({}, e), {
    languages: r
  })
}

var le = h(78); // le = parseForReaders, h = at

// src/editor/edited-page.ts
function ie(e, t) { // ie = editedPage, e = subject, t = id
  var r, n; // r = _a, n = _b
  let {environment: {wiki: l, load: i}, included: o, text: a, list: s, translate: g} = e, p = (n = (r = s.programs.find(e => e.id === t)) == null ? void 0 : r.source.page) != null ? n : null, m = o.find(({title: e}) => e === p), h = m ? m.text : a, f = e => m ? [ a, o.map(t => t === m ? d(u({}, t), { // l = wiki, i = load, o = included, a = dataText, s = loaded, g = translate, e = text, p = include, n = _b, r = _a, t = one, m = page, h = loadedText, f = textsWith, d = __spreadProps, u = __spreadValues
    text: e
  }) : t) ] : [ e, o ];
  return d(u(u({}, e), m && {
    source: m.title,
    text: h
  }), {
    include: m ? m.title : null,
    listOf: e => { // e = text
      if (e === h) return s;
      let [t, r] = f(e), {list: n} = le(t, N(l), r); // t = main, r = others, f = textsWith, e = text, n = list, le = parseForReaders, N = optionsFor, l = wiki
      return n && g ? g(n) : n
    },
    problemsOf: e => c(null, null, function*() {
      let [t, r] = f(e), [{validatePage: n}, a] = yield Promise.all([ i("validator"), i("checks") ]), {problems: s} = n(t, N(l), r, a, 1e4); // t = main, r = others, f = textsWith, e = text, n = validatePage, a = checks, i = load, s = problems, N = optionsFor, l = wiki
      return m ? s.filter(({path: [e, t]}) => e === "include" && m !== void 0 && t === o.indexOf(m)).map(e => d(u({}, e), {
        path: e.path.slice(2)
      })) : s
    })
  })
}

var oe = h(55); // oe = showLoadFailure, h = at

// src/editor/open-in-editor.ts
function ae(e, t, r) { // ae = openInEditor, e = subject, t = id, r = start
  return c(this, null, function*() {
    let {environment: {load: n, wiki: l}, host: i, messages: o} = e; // n = load, l = wiki, i = host, o = messages, e = subject
    try {
      (yield n("editor")).open(e, t, r)
    } catch (n) {
      l.log("The editor could not be opened.", n), oe(i.root, o, "failure", n, () => { // l = wiki, n = error, oe = showLoadFailure, i = host, o = messages
        ae(e, t, r)
      })
    }
  })
}

var se = h(41); // se = directionOf, h = at

// src/page/tool-box.ts
// src/editor/show-tool.ts
function ue(e, t, r, n) { // ue = showTool, e = subject, t = id, r = Tool, n = props
  return c(this, null, function*() {
    let {environment: {wiki: l}, host: {root: i}, messages: {language: o}} = e, [a, s] = yield Promise.all([ Z(l, o), l.languageNames() ]), c = u(u({}, function(e) { // l = wiki, i = root, o = language, e = subject, a = texts, s = names, Z = loadTexts, c = context, u = __spreadValues
      var t; // t = _a
      let {environment: {wiki: r}, host: n, messages: l, list: i, source: o, include: a} = e; // r = wiki, n = host, l = messages, i = list, o = source, a = include, e = subject
      return d(u(u({}, function(e, t, r, n = e.languages) {
        let l = Q(t), {language: i} = t, o = F(i, l); // l = words, Q = createMessages, t = messages, i = language, o = format, F = createFormat
        return {
          list: r,
          format: o,
          labels: D(r, l, o, n, e.contentLanguage, i),
          fields: W(Array.from(r.vocabularies.keys()))
        }
      }(r, l, i)), te(e, l.texts)), {
        pageLanguage: r.contentLanguage,
        ownLanguage: (t = r.languages[0]) != null ? t : r.contentLanguage,
        idPrefix: "program-explorer-edit",
        level: n.level,
        today: G(),
        languages: new Map,
        mayAddTerms: a === null,
        more: null,
        lists: null,
        urlOf: r.urlOf,
        title: o
      })
    }(ie(e, t))), te(e, a)), {element: g, close: p, focusHeading: m} = function(e, t) {
      let r = document.activeElement, n = document.createElement("div"); // r = opener, n = element
      return n.lang = t, n.dir = se(t), e.insertBefore(n, e.firstChild), {
        element: n,
        focusHeading: () => {
          let e = n.querySelector("h1, h2, h3, h4, h5, h6"); // e = heading, n = element
          e && (e.tabIndex = -1, e.focus())
        },
        close: () => {
          n.remove(), r instanceof HTMLElement && r.isConnected && r.focus()
        }
      }
    }(i, o), h = () => { // i = root, o = language, h = onClose
      v(null, g), p()
    };
    v(k(r, d(u({}, n(h)), {
      context: ne(c, s),
      onClose: h
    })), g), g.scrollIntoView(), m()
  })
}

// src/editor/open-worklist.ts
// src/wiki/mediawiki-answer.ts
var de = { // de = COMMON
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

// src/worklist.ts
var ge = function(e) { // ge = open, e = missingPages
  return t => { // t = subject
    let {environment: {load: r, wiki: n}, source: l} = t, i = ie(t, null), o = (e, o, a) => c(null, null, function*() { // r = load, n = wiki, l = source, t = subject, i = page, ie = editedPage, o = findChange, e = base, a = summary, c = __async
      try {
        let s = o(); // s = change, o = findChange
        if (!s) return null;
        let [{createPageEditor: u, saveChanges: d}, c] = yield Promise.all([ r("editor"), re(n, ee(t)) ]), g = yield d(u(), { // u = createPageEditor, d = saveChanges, c = msg, r = load, re = loadWikiWords, n = wiki, ee = wikiLanguages, t = subject, g = outcome
          title: l,
          base: e,
          changes: [ s ],
          summary: a(c)
        });
        return g.kind !== "saved" && g.kind !== "unchanged" ? null : ((e => { // g = outcome, e = text
          try {
            let r = i.listOf(e); // r = list, i = page, e = text
            r && t.explorer.update(r)
          } catch (e) {
            n.log("The list could not be drawn.", e)
          }
        })(g.text), {
          base: g,
          change: s
        })
      } catch (e) {
        return n.log("The change could not be saved.", e), null
      }
    });
    ue(t, null, U, l => ({
      load: () => c(null, null, function*() {
        try {
          return yield I(yield r("editor"), e, i)
        } catch (e) {
          return n.log("The worklist cannot be loaded.", e), {
            kind: "failed",
            failure: "network",
            words: ""
          }
        }
      }),
      check: ({base: e}, t) => o(e, () => function({text: e}, t) {
        let r =  // r = record
        // src/editor/page-text.ts
        function(e, t) { // e = text, t = id
          // src/edit/program-records.ts
          return function(e) {
            let t = z(q(e), "programs"); // t = programs, z = fieldOf, q = parseJson, e = text
            return Array.isArray(t) ? t.filter(e => typeof z(e, "id") == "string") : []
          }(e).find(e => e.id === t) || null
        }(e, t);
        return r && {
          kind: "edit",
          record: [ "programs", t ],
          field: [ "reviewed" ],
          from: z(r, "reviewed"),
          to: G()
        }
      }(e, t), e => e("edit-worklist-summary", t)),
      undo: ({base: e, change: t}, r) => o(e, () => function(e) {
        return e.map(p).reverse()
      }([ t ])[0], e => e("edit-worklist-undo-summary", r)),
      onEdit: (e, r) => { // e = id, r = start
        l(), ae(t, e, r)
      },
      onSuggestions: () => {
        l(), ae(t, "", {})
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
        return "result" in r ? t(r.result) : ce("server", function({errors: e = []}) {
          return e.map(({text: e = ""}) => e).filter(Boolean).join("\n")
        }(r.details))
      } catch (e) {
        return ce("server")
      }
    })
  }
  // src/wiki/mediawiki-missing.ts
  ((new mw.Api).post(d(u({}, de), {
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