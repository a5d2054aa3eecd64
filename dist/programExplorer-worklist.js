// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).worklist = {
runtime: '5b62ac544218d799',
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
  open: () => ge
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

var h = require("program-explorer-runtime"), f = e => h[e]; // h = shared, f = at, e = place

var m = f(0); // m = Component, f = at

var k = f(3), v = f(4); // k = h, f = at, v = render

var w = f(63); // w = firstDay, f = at

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
var O = f(99); // O = Heading, f = at

// src/views/editor/keys.ts
// src/views/editor/inputs.tsx
var P = { // P = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function j({text: e, onClick: t, id: r, name: n, kind: i = "normal", isOff: l = !1}) { // j = Button, e = text, t = onClick, r = id, n = name, i = kind, l = isOff
  return k("button", {
    type: "button",
    class: `cdx-button ${P[i]}`, // P = KINDS, i = kind
    id: r,
    "aria-label": n,
    disabled: l,
    "aria-keyshortcuts": i === "primary" && r ? "Control+Enter" : void 0,
    onClick: t
  }, e)
}

function S({id: e, value: t, options: r, onChange: n, name: i, described: l}) { // S = Choice, e = id, t = value, r = options, n = onChange, i = name, l = described
  return k("select", {
    class: "cdx-select",
    id: e,
    value: t,
    "aria-label": i,
    "aria-describedby": l,
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

var L = f(90); // L = isStatus, f = at

var M = f(101); // M = isolated, f = at

var A = f(85); // A = PROGRAM_FIELDS, f = at

// src/edit/form/labelled.ts
var T = [ "label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include" ]; // T = LIST_FIELDS

var _ = f(73); // _ = isObject, f = at

// src/views/editor/describe.ts
function E(e, {code: t, path: [r]}, n) { // E = nameOf, e = context, t = code, r = collection, n = param
  let {msg: i, labels: l} = e; // i = msg, l = labels, e = context
  switch (t) {
   case "missing":
   case "left-out":
    return n === "label" && r === "programs" ? i("edit-part-label") : function({msg: e, labels: t}, r) {
      return function(e) {
        return A.includes(e) || T.includes(e)
      }(r) ? e(`edit-field-${r}`) : t.facet(r).text
    }
    // src/views/editor/problem-text.ts
    (e, n);

   case "no-first-term":
    return l.facet(n).text;

   case "no-page-language":
    return C(e, n);

   default:
    return L(n) ? l.status(n) : n
  }
}

// src/views/editor/problem-list.tsx
function B({context: e, problem: t}) { // B = ProblemWords, e = context, t = problem
  let r = function(e, t) { // r = text, e = context, t = problem
    let {msg: r} = e, {code: n, params: [i = "", ...l], meant: o} = t; // r = msg, e = context, n = code, i = first, l = others, o = meant, t = problem
    if (!function({texts: e}, t) {
      return e.has(`edit-problem-${t}`)
    }(e, n)) return null;
    let a = r(`edit-problem-${n}`, ...[ E(e, t, i), ...l ].map(M)); // a = text, r = msg, n = code, E = nameOf, e = context, t = problem, i = first, l = others, M = isolated
    return o ? `${a} ${r("edit-problem-meant", M(o))}` : a
  }(e, t);
  return r === null ? k("span", {
    lang: "en",
    dir: "ltr"
  }, `${t.reason} ${t.fix}`) : k("span", null, r)
}

// src/views/editor/worklist.tsx
var U = class extends m { // U = WorklistView, m = Component
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
    return k(j, {
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
    return k("span", null, k(j, {
      text: l,
      name: `${l}: ${t.pick(e.title).text}`,
      isOff: n === "saving",
      onClick: () => {
        this.check(e.id)
      }
    }), k("span", {
      role: "status"
    }, i ? ` ${r("edit-worklist-checked")}` : n === "failed" ? ` ${r("edit-worklist-not-saved")}` : ""))
  }
  section(e, t, r, n, i = null) {
    let {context: {level: l, msg: o}} = this.props, {whole: a} = this.state, s = a.has(e) ? r : r.slice(0, 10); // l = level, o = msg, a = whole, s = shown, e = name, r = items
    return r.length || i ? k("div", {
      key: e
    }, k(O, {
      level: l + 1,
      class: "program-explorer__editor-group"
    }, t), i, k("ul", {
      role: "list"
    }, s.map(e => k("li", {
      class: "program-explorer__task"
    }, n(e)))), s.length < r.length && k(j, {
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
    }(e).filter(e => e !== n), {language: l} = this.state, o = i.map(r => [ r, `${C(t, r)} (${$(e, r, n).length})` ]);
    return i.length ? this.section("translations", r("edit-worklist-translations"), l ? $(e, l, n) : [], e => this.editButton(e), k(S, {
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
    let {context: t, onSuggestions: r} = this.props, {msg: n, urlOf: i, title: l} = t, {problems: o, overdue: a, closed: s, unchecked: u, missing: d, suggestions: c} = e, g = !(o.length || a.length || s.length || u.length || d != null && d.length || c); // t = context, r = onSuggestions, n = msg, i = urlOf, l = title, o = problems, a = overdue, s = closed, u = unchecked, d = missing, c = suggestions, e = loaded, g = isDone
    return k("div", null, g && k("p", null, n("edit-worklist-done")), c > 0 && k("p", null, k(j, {
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
        href: i(l, {
          action: "edit"
        })
      }, n || l), k("div", {
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
  render({context: {msg: e, level: t}, onClose: r}, {loaded: n, failure: i}) {
    return k("section", {
      class: "program-explorer__editor",
      "aria-labelledby": "program-explorer-worklist-heading"
    }, k(O, {
      level: t,
      class: "program-explorer__group",
      id: "program-explorer-worklist-heading"
    }, e("edit-worklist-title")), k("div", {
      role: "status"
    }, !n && !i && e("edit-worklist-loading")), k("div", {
      role: "alert"
    }, i && k("p", null, [ e("edit-history-failed"), i.words ].filter(Boolean).join(" "))), n && this.lists(n), k("div", {
      class: "program-explorer__editor-buttons"
    }, i && k(j, {
      text: e("edit-history-retry"),
      onClick: () => {
        this.load()
      }
    }), k(j, {
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

function N(e, t) { // N = fieldOf, e = value, t = name
  return _(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

var D = f(80), G = f(81); // D = optionsFor, f = at, G = today

// src/edit/records.ts
// src/editor/keep-worklist.ts
function H(e, t, r) { // H = loadWorklist, e = _0, t = _1, r = _2
  return c(this, arguments, function*({createPageEditor: e, openSuggestions: t}, r, {source: n, list: i, listOf: l, problemsOf: o}) {
    let a = e(), s = yield a.read(n); // a = editor, e = createPageEditor, s = page, n = source
    if (s.kind === "failed") return s;
    let c = l(s.text) || i, g = function({programs: e}) { // c = list, l = listOf, s = page, i = loaded, g = links, e = programs
      return e.filter(b).flatMap(e => [ [ "page", x(e.target) ], [ "join", x(e.join && e.join.target) ], ...e.materials.map(({target: e}) => [ "materials", x(e) ]), ...e.dates.map(({target: e}) => [ "dates", x(e) ]) ].flatMap(([t, r]) => r === null ? [] : {
        program: e,
        field: t,
        page: r
      }))
    }(c), [p, h, f] = yield Promise.all([ o(s.text), g.length ? r(Array.from(new Set(g.map(e => e.page)))) : new Set, t({
      editor: a,
      source: n
    }, c.talk) ]);
    return d(u({
      kind: "worklist",
      base: s,
      list: c
    }, function({programs: e}, t, r) {
      let n = e.filter(b), i = new Map(n.map(e => [ e.id, e ])), l = n.filter(e => !function({reviewed: e}, t) { // n = own, e = reviewed, b = isOwn, i = byId, l = unchecked, t = today
        let r = `${Number(t.slice(0, 4)) - 1}${t.slice(4)}`; // r = yearBefore, t = today
        return e !== null && w(e) >= r
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
        unchecked: [ ...l.filter(e => !y(e)), ...l.filter(y) ].map(s("reviewed"))
      }
    }(c, p, G())), {
      missing: "kind" in h ? null : g.filter(e => h.has(e.page)),
      suggestions: f.length
    })
  })
}

var I = f(9); // I = createLabels, f = at

var W = f(42); // W = createFormat, f = at

var z = f(43), F = f(44), J = f(45); // z = chooseLanguage, f = at, F = FALLBACK_LANGUAGE, J = KEYS_ONLY

var V = f(47); // V = createMessages, f = at

// src/editor/english.ts
var K = new Map(Object.entries({ // K = ENGLISH
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

var Q = f(72); // Q = parseJsonObject, f = at

// src/editor/load-texts.ts
function X(e, t) { // X = loadTexts, e = wiki, t = language
  return c(this, null, function*() {
    return t === J || t === F ? new Map : function(e, t) {
      return c(this, null, function*() {
        try {
          let {pages: [r]} = yield e.readPages([ `Module:Program explorer/i18n/${t}.json` ], [], null); // r = page, e = wiki, t = name
          return new Map(Object.entries(Q(r ? r.text : "")).filter(e => typeof e[1] == "string"))
        } catch (e) {
          return new Map
        }
      })
    }(e, `editor/${t}`)
  })
}

// src/editor/wiki-languages.ts
function Y({environment: {wiki: {contentLanguage: e}}, host: {root: t, fallbacks: r}}) { // Y = wikiLanguages, e = contentLanguage, t = root, r = fallbacks
  return [ e, ...t.lang === e ? r : [ e.replace(/-.*/, "") ] ]
}

// src/editor/context.ts
function Z({messages: {language: e}}, t, r = K) { // Z = createWords, e = language, t = texts, r = english, K = ENGLISH
  return {
    msg: V({
      language: e,
      texts: t
    }, r),
    texts: t
  }
}

function ee(e, t) { // ee = loadWikiWords, e = wiki, t = languages
  return c(this, null, function*() {
    let r = z(t), n = yield X(e, r); // r = language, z = chooseLanguage, t = languages, n = texts, X = loadTexts, e = wiki
    return V({
      language: n.size ? r : F,
      texts: n
    }, K)
  })
}

function te(e, t) { // te = withLanguages, e = context, t = names
  let r = new Map(Array.from(t, ([t, r]) => { // r = name, t = code
    let n = e.format.language(t); // n = translated, e = context, t = code
    return [ t, n === t ? r : n ]
  }));
  return d(u({}, e), {
    languages: r
  })
}

var re = f(78); // re = parseForReaders, f = at

// src/editor/edited-page.ts
function ne(e, t) { // ne = editedPage, e = subject, t = id
  var r, n; // r = _a, n = _b
  let {environment: {wiki: i, load: l}, included: o, text: a, list: s, translate: g} = e, p = (n = (r = s.programs.find(e => e.id === t)) == null ? void 0 : r.source.page) != null ? n : null, h = o.find(({title: e}) => e === p), f = h ? h.text : a, m = e => h ? [ a, o.map(t => t === h ? d(u({}, t), { // i = wiki, l = load, o = included, a = dataText, s = loaded, g = translate, e = text, p = include, n = _b, r = _a, t = one, h = page, f = loadedText, m = textsWith, d = __spreadProps, u = __spreadValues
    text: e
  }) : t) ] : [ e, o ];
  return d(u(u({}, e), h && {
    source: h.title,
    text: f
  }), {
    include: h ? h.title : null,
    listOf: e => { // e = text
      if (e === f) return s;
      let [t, r] = m(e), {list: n} = re(t, D(i), r); // t = main, r = others, m = textsWith, e = text, n = list, re = parseForReaders, D = optionsFor, i = wiki
      return n && g ? g(n) : n
    },
    problemsOf: e => c(null, null, function*() {
      let [t, r] = m(e), [{validatePage: n}, a] = yield Promise.all([ l("validator"), l("checks") ]), {problems: s} = n(t, D(i), r, a, 1e4); // t = main, r = others, m = textsWith, e = text, n = validatePage, a = checks, l = load, s = problems, D = optionsFor, i = wiki
      return h ? s.filter(({path: [e, t]}) => e === "include" && h !== void 0 && t === o.indexOf(h)).map(e => d(u({}, e), {
        path: e.path.slice(2)
      })) : s
    })
  })
}

var ie = f(55); // ie = showLoadFailure, f = at

// src/editor/open-in-editor.ts
function le(e, t, r) { // le = openInEditor, e = subject, t = id, r = start
  return c(this, null, function*() {
    let {environment: {load: n, wiki: i}, host: l, messages: o} = e; // n = load, i = wiki, l = host, o = messages, e = subject
    try {
      (yield n("editor")).open(e, t, r)
    } catch (n) {
      i.log("The editor could not be opened.", n), ie(l.root, o, "failure", n, () => { // i = wiki, n = error, ie = showLoadFailure, l = host, o = messages
        le(e, t, r)
      })
    }
  })
}

var oe = f(56); // oe = showNotice, f = at

var ae = f(41); // ae = directionOf, f = at

// src/page/tool-box.ts
// src/editor/drawing.tsx
var se = class extends m { // se = Boundary, m = Component
  componentDidCatch(e) {
    this.props.onError(e)
  }
  render({children: e}) {
    return e
  }
};

// src/editor/show-tool.ts
function ue(e, t, r, n) { // ue = showTool, e = subject, t = id, r = Tool, n = props
  return c(this, null, function*() {
    let {environment: {wiki: i}, host: {root: l}, messages: o} = e, a = () => {}, s = e => { // i = wiki, l = root, o = messages, e = error, a = onClose, s = crash
      i.log("The tool could not be shown.", e), a(), oe(l, o, {
        kind: "failure",
        text: V(o)("failed-unexpected"),
        retry: null
      })
    };
    try {
      let {language: c} = o, [g, p] = yield Promise.all([ X(i, c), i.languageNames() ]), h = u(u({}, function(e) { // c = language, o = messages, g = texts, p = names, X = loadTexts, i = wiki, h = context, u = __spreadValues, e = subject
        let {environment: {wiki: t}, host: {level: r}, messages: n, list: i, source: l} = e; // t = wiki, r = level, n = messages, i = list, l = source, e = subject
        return d(u(u({}, function(e, t, r, n = e.languages) {
          let i = V(t), {language: l} = t, o = W(l, i); // i = words, V = createMessages, t = messages, l = language, o = format, W = createFormat
          return {
            list: r,
            format: o,
            labels: I(r, i, o, n, e.contentLanguage, l)
          }
        }(t, n, i)), Z(e, n.texts)), {
          pageLanguage: t.contentLanguage,
          level: r,
          languages: new Map,
          urlOf: t.urlOf,
          title: l
        })
      }(ne(e, t))), Z(e, g)), {element: f, close: m, focusHeading: w} = function(e, t) {
        let r = document.activeElement, n = document.createElement("div"); // r = opener, n = element
        return n.lang = t, n.dir = ae(t), e.insertBefore(n, e.firstChild), {
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
              v(k(se, {
                onError: i
              }, t()), e)
            } catch (e) {
              n(e)
            }
          },
          clear: () => {
            r ? e.textContent = "" : v(null, e)
          }
        }
      }(f, s);
      a = () => { // a = onClose
        y(), m()
      }, b(() => k(r, d(u({}, n(a)), {
        context: te(h, p),
        onClose: a
      }))), f.scrollIntoView(), w()
    } catch (e) {
      s(e)
    }
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
    let {environment: {load: r, wiki: n}, source: i} = t, l = ne(t, null), o = (e, o, a) => c(null, null, function*() { // r = load, n = wiki, i = source, t = subject, l = page, ne = editedPage, o = findChange, e = base, a = summary, c = __async
      try {
        let s = o(); // s = change, o = findChange
        if (!s) return null;
        let [{createPageEditor: u, saveChanges: d}, c] = yield Promise.all([ r("editor"), ee(n, Y(t)) ]), g = yield d(u(), { // u = createPageEditor, d = saveChanges, c = msg, r = load, ee = loadWikiWords, n = wiki, Y = wikiLanguages, t = subject, g = outcome
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
    ue(t, null, U, i => ({
      load: () => c(null, null, function*() {
        try {
          return yield H(yield r("editor"), e, l)
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
            let t = N(q(e), "programs"); // t = programs, N = fieldOf, q = parseJson, e = text
            return Array.isArray(t) ? t.filter(e => typeof N(e, "id") == "string") : []
          }(e).find(e => e.id === t) || null
        }(e, t);
        return r && {
          kind: "edit",
          record: [ "programs", t ],
          field: [ "reviewed" ],
          from: N(r, "reviewed"),
          to: G()
        }
      }(e, t), e => e("edit-worklist-summary", t)),
      undo: ({base: e, change: t}, r) => o(e, () => function(e) {
        return e.map(p).reverse()
      }([ t ])[0], e => e("edit-worklist-undo-summary", r)),
      onEdit: (e, r) => { // e = id, r = start
        i(), le(t, e, r)
      },
      onSuggestions: () => {
        i(), le(t, "", {})
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