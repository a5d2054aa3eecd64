// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).worklist = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = Object.defineProperty, t = Object.defineProperties;

var r = Object.getOwnPropertyDescriptors;

var n = Object.getOwnPropertySymbols;

var i = Object.prototype.hasOwnProperty, l = Object.prototype.propertyIsEnumerable;

var o = (t, r, n) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[r] = n, a = (e, t) => {
  for (var r in t || (t = {})) i.call(t, r) && o(e, r, t[r]);
  if (n) for (var r of n(t)) l.call(t, r) && o(e, r, t[r]);
  return e
}, s = (e, n) => t(e, r(n));

var u = (e, t, r) => new Promise((n, i) => {
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

// src/edit/invert.ts
function d(e) { // d = invertOne, e = change
  switch (e.kind) {
   case "add":
    return s(a({}, e), {
      kind: "remove"
    });

   case "remove":
    return s(a({}, e), {
      kind: "add"
    });

   default:
    return s(a({}, e), {
      from: e.to,
      to: e.from
    })
  }
}

var c = runtime(0); // c = Component

var g = runtime(3), p = runtime(4); // g = h, p = render

var m = runtime(63); // m = firstDay

// src/programs/reviewed.ts
// src/edit/worklist.ts
function h({source: e}) { // h = isOwn, e = source
  return e.page === null
}

function f({status: e}) { // f = isPast, e = status
  return e === "past"
}

function k(e) { // k = pageOf, e = target
  return e && "page" in e && e.page.replace(/#.*/, "") || null
}

function v({programs: e}, t, r) { // v = untranslated, e = programs, t = language, r = pageLanguage
  let n = e => e !== null && (typeof e == "string" ? t !== r : !e.has(t)); // n = lacks, e = text, t = language, r = pageLanguage
  return e.filter(h).flatMap(e => { // e = program, h = isOwn
    let t = n(e.title) ? "title" : n(e.summary) ? "summary" : null; // t = field, n = lacks, e = program
    return t ? {
      program: e,
      field: t
    } : []
  })
}

// src/programs/problems.ts
var w = runtime(99); // w = Heading

// src/views/editor/keys.ts
// src/views/editor/inputs.tsx
var b = { // b = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function y({text: e, onClick: t, id: r, name: n, kind: i = "normal", isOff: l = !1}) { // y = Button, e = text, t = onClick, r = id, n = name, i = kind, l = isOff
  return g("button", {
    type: "button",
    class: `cdx-button ${b[i]}`, // b = KINDS, i = kind
    id: r,
    "aria-label": n,
    disabled: l,
    "aria-keyshortcuts": i === "primary" && r ? "Control+Enter" : void 0,
    onClick: t
  }, e)
}

function x({id: e, value: t, options: r, onChange: n, name: i, described: l}) { // x = Choice, e = id, t = value, r = options, n = onChange, i = name, l = described
  return g("select", {
    class: "cdx-select",
    id: e,
    value: t,
    "aria-label": i,
    "aria-describedby": l,
    onChange: e => n(e.currentTarget.value)
  }, r.map(([e, r]) => g("option", {
    key: e,
    value: e,
    selected: e === t
  }, r)))
}

// src/views/editor/language-name.ts
function $({languages: e, format: t}, r) { // $ = languageName, e = languages, t = format, r = code
  return e.get(r) || t.language(r)
}

var O = runtime(90); // O = isStatus

var P = runtime(101); // P = isolated

var S = runtime(85); // S = PROGRAM_FIELDS

// src/edit/form/labelled.ts
var j = [ "label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include" ]; // j = LIST_FIELDS

var C = runtime(73); // C = isObject

// src/views/editor/describe.ts
function L(e, {code: t, path: [r]}, n) { // L = nameOf, e = context, t = code, r = collection, n = param
  let {msg: i, labels: l} = e; // i = msg, l = labels, e = context
  switch (t) {
   case "missing":
   case "left-out":
    return n === "label" && r === "programs" ? i("edit-part-label") : function({msg: e, labels: t}, r) {
      return function(e) {
        return S.includes(e) || j.includes(e)
      }(r) ? e(`edit-field-${r}`) : t.facet(r).text
    }
    // src/views/editor/problem-text.ts
    (e, n);

   case "no-first-term":
    return l.facet(n).text;

   case "no-page-language":
    return $(e, n);

   default:
    return O(n) ? l.status(n) : n
  }
}

// src/views/editor/problem-list.tsx
function A({context: e, problem: t}) { // A = ProblemWords, e = context, t = problem
  let r = function(e, t) { // r = text, e = context, t = problem
    let {msg: r} = e, {code: n, params: [i = "", ...l], meant: o} = t; // r = msg, e = context, n = code, i = first, l = others, o = meant, t = problem
    if (!function({texts: e}, t) {
      return e.has(`edit-problem-${t}`)
    }(e, n)) return null;
    let a = r(`edit-problem-${n}`, ...[ L(e, t, i), ...l ].map(P)); // a = text, r = msg, n = code, L = nameOf, e = context, t = problem, i = first, l = others, P = isolated
    return o ? `${a} ${r("edit-problem-meant", P(o))}` : a
  }(e, t);
  return r === null ? g("span", {
    lang: "en",
    dir: "ltr"
  }, `${t.reason} ${t.fix}`) : g("span", null, r)
}

// src/views/editor/worklist.tsx
var M = class extends c { // M = WorklistView, c = Component
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
    this.load = () => u(this, null, function*() {
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
    return u(this, null, function*() {
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
    return g(y, {
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
    return g("span", null, g(y, {
      text: l,
      name: `${l}: ${t.pick(e.title).text}`,
      isOff: n === "saving",
      onClick: () => {
        this.check(e.id)
      }
    }), g("span", {
      role: "status"
    }, i ? ` ${r("edit-worklist-checked")}` : n === "failed" ? ` ${r("edit-worklist-not-saved")}` : ""))
  }
  section(e, t, r, n, i = null) {
    let {context: {level: l, msg: o}} = this.props, {whole: a} = this.state, s = a.has(e) ? r : r.slice(0, 10); // l = level, o = msg, a = whole, s = shown, e = name, r = items
    return r.length || i ? g("div", {
      key: e
    }, g(w, {
      level: l + 1,
      class: "program-explorer__editor-group"
    }, t), i, g("ul", {
      role: "list"
    }, s.map(e => g("li", {
      class: "program-explorer__task"
    }, n(e)))), s.length < r.length && g(y, {
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
    }(e).filter(e => e !== n), {language: l} = this.state, o = i.map(r => [ r, `${$(t, r)} (${v(e, r, n).length})` ]);
    return i.length ? this.section("translations", r("edit-worklist-translations"), l ? v(e, l, n) : [], e => this.editButton(e), g(x, {
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
    let {context: t, onSuggestions: r} = this.props, {msg: n, urlOf: i, title: l} = t, {problems: o, overdue: a, closed: s, unchecked: u, missing: d, suggestions: c} = e, p = !(o.length || a.length || s.length || u.length || d != null && d.length || c); // t = context, r = onSuggestions, n = msg, i = urlOf, l = title, o = problems, a = overdue, s = closed, u = unchecked, d = missing, c = suggestions, e = loaded, p = isDone
    return g("div", null, p && g("p", null, n("edit-worklist-done")), c > 0 && g("p", null, g(y, {
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
      return [ e ? this.editButton(e) : g("a", {
        href: i(l, {
          action: "edit"
        })
      }, n || l), g("div", {
        class: "program-explorer__editor-help"
      }, e && n && [ g("span", {
        lang: "en",
        dir: "ltr"
      }, n), ": " ], g(A, {
        context: t,
        problem: r
      })) ]
    }), d ? this.section("missing", n("edit-worklist-missing", d.length), d, e => [ this.editButton(e), g("span", {
      class: "program-explorer__editor-help"
    }, g("bdi", null, e.page)) ]) : g("p", null, n("edit-worklist-links-failed")), this.section("unchecked", n("edit-worklist-unchecked", u.length), u, e => [ this.editButton(e), " ", this.stillRight(e) ]), this.translations(e))
  }
  render({context: {msg: e, level: t}, onClose: r}, {loaded: n, failure: i}) {
    return g("section", {
      class: "program-explorer__editor",
      "aria-labelledby": "program-explorer-worklist-heading"
    }, g(w, {
      level: t,
      class: "program-explorer__group",
      id: "program-explorer-worklist-heading"
    }, e("edit-worklist-title")), g("div", {
      role: "status"
    }, !n && !i && e("edit-worklist-loading")), g("div", {
      role: "alert"
    }, i && g("p", null, [ e("edit-history-failed"), i.words ].filter(Boolean).join(" "))), n && this.lists(n), g("div", {
      class: "program-explorer__editor-buttons"
    }, i && g(y, {
      text: e("edit-history-retry"),
      onClick: () => {
        this.load()
      }
    }), g(y, {
      kind: "quiet",
      text: e("edit-close"),
      onClick: r
    })))
  }
};

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

function _(e, t) { // _ = fieldOf, e = value, t = name
  return C(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

var B = runtime(80), U = runtime(81); // B = optionsFor, U = today

// src/edit/records.ts
// src/editor/keep-worklist.ts
function R(e, t, r) { // R = loadWorklist, e = _0, t = _1, r = _2
  return u(this, arguments, function*({createPageEditor: e, openSuggestions: t}, r, {source: n, list: i, listOf: l, problemsOf: o}) {
    let u = e(), d = yield u.read(n); // u = editor, e = createPageEditor, d = page, n = source
    if (d.kind === "failed") return d;
    let c = l(d.text) || i, g = function({programs: e}) { // c = list, l = listOf, d = page, i = loaded, g = links, e = programs
      return e.filter(h).flatMap(e => [ [ "page", k(e.target) ], [ "join", k(e.join && e.join.target) ], ...e.materials.map(({target: e}) => [ "materials", k(e) ]), ...e.dates.map(({target: e}) => [ "dates", k(e) ]) ].flatMap(([t, r]) => r === null ? [] : {
        program: e,
        field: t,
        page: r
      }))
    }(c), [p, v, w] = yield Promise.all([ o(d.text), g.length ? r(Array.from(new Set(g.map(e => e.page)))) : new Set, t({
      editor: u,
      source: n
    }, c.talk) ]);
    return s(a({
      kind: "worklist",
      base: d,
      list: c
    }, function({programs: e}, t, r) {
      let n = e.filter(h), i = new Map(n.map(e => [ e.id, e ])), l = n.filter(e => !function({reviewed: e}, t) { // n = own, e = reviewed, h = isOwn, i = byId, l = unchecked, t = today
        let r = `${Number(t.slice(0, 4)) - 1}${t.slice(4)}`; // r = yearBefore, t = today
        return e !== null && m(e) >= r
      }(e, r)), o = t.map(e => { // e = problem, r = today, o = all, t = problems
        var t; // t = _a
        let r = e.program === void 0 ? void 0 : i.get(e.program); // r = program, e = problem, i = byId
        return {
          problem: e,
          task: r ? {
            program: r,
            field: String((t = e.path[2]) != null ? t : "title")
          } : null
        }
      }), a = ({problem: e, task: t}) => e.code === "status-against-dates" && t !== null && !f(t.program), s = e => t => ({
        program: t,
        field: e
      });
      return {
        problems: o.filter(e => !a(e)),
        overdue: o.flatMap(e => a(e) && e.task ? e.task : []),
        closed: n.filter(e => { // n = own, e = program
          var t; // t = _a
          return ((t = e.join) == null ? void 0 : t.isOver) && !f(e)
        }).map(s("join")),
        unchecked: [ ...l.filter(e => !f(e)), ...l.filter(f) ].map(s("reviewed"))
      }
    }(c, p, U())), {
      missing: "kind" in v ? null : g.filter(e => v.has(e.page)),
      suggestions: w.length
    })
  })
}

var q = runtime(9); // q = createLabels

var G = runtime(42); // G = createFormat

var N = runtime(43), D = runtime(44), H = runtime(45); // N = chooseLanguage, D = FALLBACK_LANGUAGE, H = KEYS_ONLY

var I = runtime(47); // I = createMessages

// src/editor/english.ts
var W = new Map(Object.entries({ // W = ENGLISH
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

var z = runtime(72); // z = parseJsonObject

// src/editor/load-texts.ts
function F(e, t) { // F = loadTexts, e = wiki, t = language
  return u(this, null, function*() {
    return t === H || t === D ? new Map : function(e, t) {
      return u(this, null, function*() {
        try {
          let {pages: [r]} = yield e.readPages([ `Module:Program explorer/i18n/${t}.json` ], [], null); // r = page, e = wiki, t = name
          return new Map(Object.entries(z(r ? r.text : "")).filter(e => typeof e[1] == "string"))
        } catch (e) {
          return new Map
        }
      })
    }(e, `editor/${t}`)
  })
}

// src/editor/wiki-languages.ts
function J({environment: {wiki: {contentLanguage: e}}, host: {root: t, fallbacks: r}}) { // J = wikiLanguages, e = contentLanguage, t = root, r = fallbacks
  return [ e, ...t.lang === e ? r : [ e.replace(/-.*/, "") ] ]
}

// src/editor/context.ts
function V({messages: {language: e}}, t, r = W) { // V = createWords, e = language, t = texts, r = english, W = ENGLISH
  return {
    msg: I({
      language: e,
      texts: t
    }, r),
    texts: t
  }
}

function K(e, t) { // K = loadWikiWords, e = wiki, t = languages
  return u(this, null, function*() {
    let r = N(t), n = yield F(e, r); // r = language, N = chooseLanguage, t = languages, n = texts, F = loadTexts, e = wiki
    return I({
      language: n.size ? r : D,
      texts: n
    }, W)
  })
}

function Q(e, t) { // Q = withLanguages, e = context, t = names
  let r = new Map(Array.from(t, ([t, r]) => { // r = name, t = code
    let n = e.format.language(t); // n = translated, e = context, t = code
    return [ t, n === t ? r : n ]
  }));
  return s(a({}, e), {
    languages: r
  })
}

var X = runtime(78); // X = parseForReaders

// src/editor/edited-page.ts
function Y(e, t) { // Y = editedPage, e = subject, t = id
  var r, n; // r = _a, n = _b
  let {environment: {wiki: i, load: l}, included: o, text: d, list: c, translate: g} = e, p = (n = (r = c.programs.find(e => e.id === t)) == null ? void 0 : r.source.page) != null ? n : null, m = o.find(({title: e}) => e === p), h = m ? m.text : d, f = e => m ? [ d, o.map(t => t === m ? s(a({}, t), { // i = wiki, l = load, o = included, d = dataText, c = loaded, g = translate, e = text, p = include, n = _b, r = _a, t = one, m = page, h = loadedText, f = textsWith, s = __spreadProps, a = __spreadValues
    text: e
  }) : t) ] : [ e, o ];
  return s(a(a({}, e), m && {
    source: m.title,
    text: h
  }), {
    include: m ? m.title : null,
    listOf: e => { // e = text
      if (e === h) return c;
      let [t, r] = f(e), {list: n} = X(t, B(i), r); // t = main, r = others, f = textsWith, e = text, n = list, X = parseForReaders, B = optionsFor, i = wiki
      return n && g ? g(n) : n
    },
    problemsOf: e => u(null, null, function*() {
      let [t, r] = f(e), [{validatePage: n}, u] = yield Promise.all([ l("validator"), l("checks") ]), {problems: d} = n(t, B(i), r, u, 1e4); // t = main, r = others, f = textsWith, e = text, n = validatePage, u = checks, l = load, d = problems, B = optionsFor, i = wiki
      return m ? d.filter(({path: [e, t]}) => e === "include" && m !== void 0 && t === o.indexOf(m)).map(e => s(a({}, e), {
        path: e.path.slice(2)
      })) : d
    })
  })
}

var Z = runtime(55); // Z = showLoadFailure

// src/editor/open-in-editor.ts
function ee(e, t, r) { // ee = openInEditor, e = subject, t = id, r = start
  return u(this, null, function*() {
    let {environment: {load: n, wiki: i}, host: l, messages: o} = e; // n = load, i = wiki, l = host, o = messages, e = subject
    try {
      (yield n("editor")).open(e, t, r)
    } catch (n) {
      i.log("The editor could not be opened.", n), Z(l.root, o, "failure", n, () => { // i = wiki, n = error, Z = showLoadFailure, l = host, o = messages
        ee(e, t, r)
      })
    }
  })
}

var te = runtime(56); // te = showNotice

var re = runtime(41); // re = directionOf

// src/page/tool-box.ts
// src/editor/drawing.tsx
var ne = class extends c { // ne = Boundary, c = Component
  componentDidCatch(e) {
    this.props.onError(e)
  }
  render({children: e}) {
    return e
  }
};

// src/editor/show-tool.ts
function ie(e, t, r, n) { // ie = showTool, e = subject, t = id, r = Tool, n = props
  return u(this, null, function*() {
    let {environment: {wiki: i}, host: {root: l}, messages: o} = e, u = () => {}, d = e => { // i = wiki, l = root, o = messages, e = error, u = onClose, d = crash
      i.log("The tool could not be shown.", e), u(), te(l, o, {
        kind: "failure",
        text: I(o)("failed-unexpected"),
        retry: null
      })
    };
    try {
      let {language: c} = o, [m, h] = yield Promise.all([ F(i, c), i.languageNames() ]), f = a(a({}, function(e) { // c = language, o = messages, m = texts, h = names, F = loadTexts, i = wiki, f = context, a = __spreadValues, e = subject
        let {environment: {wiki: t}, host: {level: r}, messages: n, list: i, source: l} = e; // t = wiki, r = level, n = messages, i = list, l = source, e = subject
        return s(a(a({}, function(e, t, r, n = e.languages) {
          let i = I(t), {language: l} = t, o = G(l, i); // i = words, I = createMessages, t = messages, l = language, o = format, G = createFormat
          return {
            list: r,
            format: o,
            labels: q(r, i, o, n, e.contentLanguage, l)
          }
        }(t, n, i)), V(e, n.texts)), {
          pageLanguage: t.contentLanguage,
          level: r,
          languages: new Map,
          urlOf: t.urlOf,
          title: l
        })
      }(Y(e, t))), V(e, m)), {element: k, close: v, focusHeading: w} = function(e, t) {
        let r = document.activeElement, n = document.createElement("div"); // r = opener, n = element
        return n.lang = t, n.dir = re(t), e.insertBefore(n, e.firstChild), {
          element: n,
          focusHeading: () => {
            let e = n.querySelector("h1, h2, h3, h4, h5, h6"); // e = heading, n = element
            e && (e.tabIndex = -1, e.focus())
          },
          close: () => {
            n.remove(), r instanceof HTMLElement && r.isConnected && r.focus()
          }
        }
      }(l, c), {draw: b, clear: y} = function(e, t) {
        let r = !1, n = e => { // r = isBroken, n = crash, e = error
          r || (r = !0, t(e))
        }, i = e => { // i = crashLater, e = error
          Promise.resolve(e).then(n)
        };
        return {
          draw: t => { // t = content
            if (!r) try {
              p(g(ne, {
                onError: i
              }, t()), e)
            } catch (e) {
              n(e)
            }
          },
          clear: () => {
            r ? e.textContent = "" : p(null, e)
          }
        }
      }(k, d);
      u = () => { // u = onClose
        y(), v()
      }, b(() => g(r, s(a({}, n(u)), {
        context: Q(f, h),
        onClose: u
      }))), k.scrollIntoView(), w()
    } catch (e) {
      d(e)
    }
  })
}

// src/editor/open-worklist.ts
// src/wiki/mediawiki-answer.ts
var le = { // le = COMMON
  formatversion: "2",
  errorformat: "plaintext",
  errorsuselocal: !0,
  uselang: "user"
};

function oe(e, t = "") { // oe = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

// src/worklist.ts
var ae = function(e) { // ae = open, e = missingPages
  return t => { // t = subject
    let {environment: {load: r, wiki: n}, source: i} = t, l = Y(t, null), o = (e, o, a) => u(null, null, function*() { // r = load, n = wiki, i = source, t = subject, l = page, Y = editedPage, o = findChange, e = base, a = summary, u = __async
      try {
        let s = o(); // s = change, o = findChange
        if (!s) return null;
        let [{createPageEditor: u, saveChanges: d}, c] = yield Promise.all([ r("editor"), K(n, J(t)) ]), g = yield d(u(), { // u = createPageEditor, d = saveChanges, c = msg, r = load, K = loadWikiWords, n = wiki, J = wikiLanguages, t = subject, g = outcome
          title: i,
          base: e,
          changes: [ s ],
          summary: a(c)
        });
        return g.kind !== "saved" && g.kind !== "unchanged" ? null : ((e => { // g = outcome, e = text
          try {
            let r = l.listOf(e); // r = list, l = page, e = text
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
    ie(t, null, M, i => ({
      load: () => u(null, null, function*() {
        try {
          return yield R(yield r("editor"), e, l)
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
            let t = _(E(e), "programs"); // t = programs, _ = fieldOf, E = parseJson, e = text
            return Array.isArray(t) ? t.filter(e => typeof _(e, "id") == "string") : []
          }(e).find(e => e.id === t) || null
        }(e, t);
        return r && {
          kind: "edit",
          record: [ "programs", t ],
          field: [ "reviewed" ],
          from: _(r, "reviewed"),
          to: U()
        }
      }(e, t), e => e("edit-worklist-summary", t)),
      undo: ({base: e, change: t}, r) => o(e, () => function(e) {
        return e.map(d).reverse()
      }([ t ])[0], e => e("edit-worklist-undo-summary", r)),
      onEdit: (e, r) => { // e = id, r = start
        i(), ee(t, e, r)
      },
      onSuggestions: () => {
        i(), ee(t, "", {})
      }
    }))
  }
}(function(e) {
  let t = e.slice(0, 500), r = t.map(e => `[[:${e}]]`).join("\n"); // t = asked, e = title, r = text
  return function(e, t) {
    return u(this, null, function*() {
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
        return "result" in r ? t(r.result) : oe("server", function({errors: e = []}) {
          return e.map(({text: e = ""}) => e).filter(Boolean).join("\n")
        }(r.details))
      } catch (e) {
        return oe("server")
      }
    })
  }
  // src/wiki/mediawiki-missing.ts
  ((new mw.Api).post(s(a({}, le), {
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

return {
  open: ae
};
}
};
// </nowiki>