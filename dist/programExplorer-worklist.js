// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).worklist = {
runtime: '97d55540d0c705dc',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyDescriptors, i = Object.getOwnPropertyNames, o = Object.getOwnPropertySymbols;

var l = Object.prototype.hasOwnProperty, a = Object.prototype.propertyIsEnumerable;

var s = (t, r, n) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[r] = n, d = (e, t) => {
  for (var r in t || (t = {})) l.call(t, r) && s(e, r, t[r]);
  if (o) for (var r of o(t)) a.call(t, r) && s(e, r, t[r]);
  return e
}, u = (e, r) => t(e, n(r));

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
    return u(d({}, e), {
      kind: "remove"
    });

   case "remove":
    return u(d({}, e), {
      kind: "add"
    });

   default:
    return u(d({}, e), {
      from: e.to,
      to: e.from
    })
  }
}

var m = require("program-explorer-runtime"), h = e => m[e]; // m = shared, h = at, e = place

var f = h(43); // f = createMessages, h = at

var k = h(75), v = h(76); // k = optionsFor, h = at, v = today

var w = h(73); // w = parseForReaders, h = at

var b = h(0); // b = Component, h = at

var y = h(3), x = h(4); // y = h, h = at, x = render

var $ = h(59); // $ = lastDay, h = at

// src/edit/worklist.ts
function j({source: e}) { // j = isOwn, e = source
  return e.page === null
}

function O({status: e}) { // O = isPast, e = status
  return e === "past"
}

function P(e) { // P = pageOf, e = target
  return e && "page" in e && e.page.replace(/#.*/, "") || null
}

function S({programs: e}, t, r) { // S = untranslated, e = programs, t = language, r = pageLanguage
  let n = e => e !== null && (typeof e == "string" ? t !== r : !e.has(t)); // n = lacks, e = text, t = language, r = pageLanguage
  return e.filter(j).flatMap(e => { // e = program, j = isOwn
    let t = n(e.title) ? "title" : n(e.summary) ? "summary" : null; // t = field, n = lacks, e = program
    return t ? {
      program: e,
      field: t
    } : []
  })
}

// src/programs/problems.ts
function L(e, t) { // L = describePath, e = path, t = program
  return e.map((r, n) => { // e = path, r = step, n = depth
    let i = typeof r == "number" ? `#${r + 1}` : r; // i = name, r = step
    return t !== void 0 && typeof r == "number" && e[n - 1] === "programs" ? `${i} ("${t}")` : i
  }).join(" \u2192 ")
}

var C = h(90); // C = Heading, h = at

// src/views/editor/inputs.tsx
var A = { // A = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function M({text: e, onClick: t, id: r, name: n, kind: i = "normal", isOff: o = !1}) { // M = Button, e = text, t = onClick, r = id, n = name, i = kind, o = isOff
  return y("button", {
    type: "button",
    class: `cdx-button ${A[i]}`, // A = KINDS, i = kind
    id: r,
    "aria-label": n,
    disabled: o,
    onClick: t
  }, e)
}

function _({id: e, value: t, options: r, onChange: n, name: i, described: o}) { // _ = Choice, e = id, t = value, r = options, n = onChange, i = name, o = described
  return y("select", {
    class: "cdx-select",
    id: e,
    value: t,
    "aria-label": i,
    "aria-describedby": o,
    onChange: e => n(e.currentTarget.value)
  }, r.map(([e, r]) => y("option", {
    key: e,
    value: e,
    selected: e === t
  }, r)))
}

var T = h(68); // T = isObject, h = at

// src/views/editor/text-control.tsx
function E({languages: e, format: t}, r) { // E = languageName, e = languages, t = format, r = code
  return e.get(r) || t.language(r)
}

// src/views/editor/worklist.tsx
var B = class extends b { // B = WorklistView, b = Component
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
    return y(M, {
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
    return y("span", null, y(M, {
      text: o,
      name: `${o}: ${t.pick(e.title).text}`,
      isOff: n === "saving",
      onClick: () => {
        this.check(e.id)
      }
    }), y("span", {
      role: "status"
    }, i ? ` ${r("edit-worklist-checked")}` : n === "failed" ? ` ${r("edit-worklist-not-saved")}` : ""))
  }
  section(e, t, r, n, i = null) {
    let {context: {level: o, msg: l}} = this.props, {whole: a} = this.state, s = a.has(e) ? r : r.slice(0, 10); // o = level, l = msg, a = whole, s = shown, e = name, r = items
    return r.length || i ? y("div", {
      key: e
    }, y(C, {
      level: o + 1,
      class: "program-explorer__editor-group"
    }, t), i, y("ul", {
      role: "list"
    }, s.map(e => y("li", {
      class: "program-explorer__task"
    }, n(e)))), s.length < r.length && y(M, {
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
    }(e).filter(e => e !== n), {language: o} = this.state, l = i.map(r => [ r, `${E(t, r)} (${S(e, r, n).length})` ]);
    return i.length ? this.section("translations", r("edit-worklist-translations"), o ? S(e, o, n) : [], e => this.editButton(e), y(_, {
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
    let {context: {msg: t, urlOf: r, title: n}, onSuggestions: i} = this.props, {problems: o, overdue: l, closed: a, unchecked: s, missing: d, suggestions: u} = e, c = !(o.length || l.length || a.length || s.length || d != null && d.length || u); // t = msg, r = urlOf, n = title, i = onSuggestions, o = problems, l = overdue, a = closed, s = unchecked, d = missing, u = suggestions, e = loaded, c = isDone
    return y("div", null, c && y("p", null, t("edit-worklist-done")), u > 0 && y("p", null, y(M, {
      kind: "primary",
      text: t("edit-suggestions", u),
      onClick: i
    })), this.section("overdue", t("edit-worklist-overdue", l.length), l, e => this.editButton(e)), this.section("closed", t("edit-worklist-closed", a.length), a, e => this.editButton(e)), this.section("problems", t("edit-worklist-problems", o.length), o, ({task: e, problem: t}) => [ e ? this.editButton(e) : y("a", {
      href: r(n, {
        action: "edit"
      })
    }, L(t.path) || n), y("div", {
      lang: "en",
      dir: "ltr",
      class: "program-explorer__editor-help"
    }, `${L(t.path.slice(e ? 2 : 0))}: ${t.reason} ${t.fix}`) ]), d ? this.section("missing", t("edit-worklist-missing", d.length), d, e => [ this.editButton(e), y("span", {
      class: "program-explorer__editor-help"
    }, y("bdi", null, e.page)) ]) : y("p", null, t("edit-worklist-links-failed")), this.section("unchecked", t("edit-worklist-unchecked", s.length), s, e => [ this.editButton(e), " ", this.stillRight(e) ]), this.translations(e))
  }
  render({context: {msg: e, level: t}, onClose: r}, {loaded: n, failure: i}) {
    return y("section", {
      class: "program-explorer__editor",
      "aria-labelledby": "program-explorer-worklist-heading"
    }, y(C, {
      level: t,
      class: "program-explorer__group",
      id: "program-explorer-worklist-heading"
    }, e("edit-worklist-title")), y("div", {
      role: "status"
    }, !n && !i && e("edit-worklist-loading")), y("div", {
      role: "alert"
    }, i && y("p", null, [ e("edit-history-failed"), i.words ].filter(Boolean).join(" "))), n && this.lists(n), y("div", {
      class: "program-explorer__editor-buttons"
    }, i && y(M, {
      text: e("edit-history-retry"),
      onClick: () => {
        this.load()
      }
    }), y(M, {
      kind: "quiet",
      text: e("edit-close"),
      onClick: r
    })))
  }
};

// src/edit/json-value.ts
function U(e, t) { // U = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => U(e, t - 1)))
}

function R(e) { // R = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return U(t, 512) ? void 0 : t
  } catch (e) {
    return
  }
}

function q(e, t) { // q = fieldOf, e = value, t = name
  return T(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

// src/edit/records.ts
function z(e, t, r) { // z = loadWorklist, e = _0, t = _1, r = _2
  return c(this, arguments, function*({createPageEditor: e, findProposals: t}, r, {environment: {wiki: n, load: i}, source: o, included: l, text: a, list: s}) {
    let c = e(), g = yield c.read(o); // c = editor, e = createPageEditor, g = page, o = source
    if (g.kind === "failed") return g;
    let p = g.text === a ? s : w(g.text, k(n), l).list || s, m = function({programs: e}) { // p = list, g = page, a = text, s = loaded, w = parseForReaders, k = optionsFor, n = wiki, l = included, m = links, e = programs
      return e.filter(j).flatMap(e => [ [ "page", P(e.target) ], [ "join", P(e.join && e.join.target) ], ...e.materials.map(({target: e}) => [ "materials", P(e) ]), ...e.dates.map(({target: e}) => [ "dates", P(e) ]) ].flatMap(([t, r]) => r === null ? [] : {
        program: e,
        field: t,
        page: r
      }))
    }(p), [{validatePage: h}, f, b, y] = yield Promise.all([ i.validator(), i.checks(), m.length ? r(Array.from(new Set(m.map(e => e.page)))) : new Set, p.talk ? c.read(p.talk) : null ]);
    return u(d({
      kind: "worklist",
      base: g,
      list: p
    }, function({programs: e}, t, r) {
      let n = e.filter(j), i = new Map(n.map(e => [ e.id, e ])), o = function(e) { // n = own, e = today, j = isOwn, i = byId, o = lastYear
        return `${Number(e.slice(0, 4)) - 1}${e.slice(4)}`
      }(r), l = n.filter(({reviewed: e}) => !e || $(e) < o), a = t.map(e => { // r = today, l = unchecked, n = own, e = problem, $ = lastDay, o = lastYear, a = all, t = problems
        var t; // t = _a
        let r = e.program === void 0 ? void 0 : i.get(e.program); // r = program, e = problem, i = byId
        return {
          problem: e,
          task: r ? {
            program: r,
            field: String((t = e.path[2]) != null ? t : "title")
          } : null
        }
      }), s = ({problem: e, task: t}) => e.code === "status-against-dates" && t !== null && !O(t.program), d = e => t => ({
        program: t,
        field: e
      });
      return {
        problems: a.filter(e => !s(e)),
        overdue: a.flatMap(e => s(e) && e.task ? e.task : []),
        closed: n.filter(e => { // n = own, e = program
          var t; // t = _a
          return ((t = e.join) == null ? void 0 : t.isOver) && !O(e)
        }).map(d("join")),
        unchecked: [ ...l.filter(e => !O(e)), ...l.filter(O) ].map(d("reviewed"))
      }
    }(p, h(g.text, k(n), l, f, 1e3).problems, v())), {
      missing: "kind" in b ? null : m.filter(e => b.has(e.page)),
      suggestions: (y == null ? void 0 : y.kind) === "page" ? t(y.text).proposals.filter(({state: e, page: t}) => e === "open" && t === o).length : 0
    })
  })
}

// src/editor/english.ts
var N = new Map(Object.entries({ // N = ENGLISH
  "edit-close": "Close",
  "edit-history-failed": "The wiki did not answer.",
  "edit-history-retry": "Try again",
  "edit-saving": "Saving \u2026",
  "edit-suggestions": "Suggestions waiting ($1)",
  "edit-title": "Edit \u201c$1\u201d",
  "edit-undo": "Undo",
  "edit-worklist-all": "Show all $1",
  "edit-worklist-checked": "Saved as checked today.",
  "edit-worklist-closed": "{{PLURAL:$1|One can no longer take part in this program|One can no longer take part in these programs}}: give the next date, or remove how to take part",
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

var G = h(51); // G = showNotice, h = at

// src/editor/open-in-editor.ts
function I(e, t, r) { // I = openInEditor, e = subject, t = id, r = start
  return c(this, null, function*() {
    let {environment: {load: n, wiki: i}, host: o, messages: l} = e; // n = load, i = wiki, o = host, l = messages, e = subject
    try {
      (yield n.editor()).open(e, t, r)
    } catch (n) {
      i.log("The editor could not be opened.", n), G(o.root, l, {
        kind: "failure",
        text: f(l)("failed-network"),
        retry: () => {
          I(e, t, r)
        }
      })
    }
  })
}

var D = h(38); // D = directionOf, h = at

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

function H(e) { // H = formFields, e = vocabularies
  let t = e.filter(e => !function(e) { // t = terms, e = name
    return F.some(t => t.name === e)
  }(e)).map(e => ({
    name: e,
    control: "terms",
    group: "who"
  })), r = F.findIndex(({name: e}) => e === "language");
  return [ ...F.slice(0, r), ...t, ...F.slice(r) ]
}

var J = h(39); // J = createFormat, h = at

var V = h(40), K = h(41); // V = FALLBACK_LANGUAGE, h = at, K = KEYS_ONLY

var Q = h(67); // Q = parseJsonObject, h = at

// src/editor/context.ts
function X(e, t) { // X = withMessages, e = _0, t = _1
  return c(this, arguments, function*(e, {environment: {wiki: t}, messages: {language: r}}) {
    let n = `Module:Program explorer/i18n/editor/${r}.json`; // n = title, r = language
    if (r === K || r === V) return e;
    try {
      let {pages: [i]} = yield t.readPages([ n ], [], null), o = Object.entries(Q(i ? i.text : "")).filter(e => typeof e[1] == "string"); // i = page, t = wiki, n = title, o = texts, Q = parseJsonObject, e = field
      return u(d({}, e), {
        msg: f({
          language: r,
          texts: new Map(o)
        }, N)
      })
    } catch (t) {
      return e
    }
  })
}

function Y(e, t) { // Y = withLanguages, e = context, t = names
  let r = new Map(Array.from(t, ([t, r]) => { // r = name, t = code
    let n = e.format.language(t); // n = translated, e = context, t = code
    return [ t, n === t ? r : n ]
  }));
  return u(d({}, e), {
    languages: r
  })
}

function Z(e) { // Z = createEditorContext, e = subject
  let {environment: {wiki: t}, host: r, messages: n, list: i, source: o} = e; // t = wiki, r = host, n = messages, i = list, o = source, e = subject
  return u(d({}, function({environment: {wiki: e}, messages: t}, r) {
    let n = f(t), {language: i} = t, o = J(i, n); // n = words, f = createMessages, t = messages, i = language, o = format, J = createFormat
    return {
      list: r,
      format: o,
      labels: W(r, n, o, e.languages, e.contentLanguage, i),
      fields: H(Array.from(r.vocabularies.keys()))
    }
  }(e, i)), {
    msg: f(n, N),
    pageLanguage: t.contentLanguage,
    idPrefix: "program-explorer-edit",
    level: r.level,
    today: v(),
    languages: new Map,
    urlOf: t.urlOf,
    title: o
  })
}

// src/editor/show-tool.ts
// src/wiki/mediawiki-answer.ts
var ee = { // ee = COMMON
  formatversion: "2",
  errorformat: "plaintext",
  errorsuselocal: !0,
  uselang: "user"
}, te = [ [ /^readonly/, "readonly" ], [ /^(ratelimited|actionthrottled)/, "ratelimited" ], [ /blocked/, "blocked" ], [ /^abusefilter-warning/, "warning" ], [ /^abusefilter/, "disallowed" ], [ /^(spam|titleblacklist)/, "spam" ], [ /protected|^createonly$/, "protected" ], [ /^badtoken|^notoken/, "token" ], [ /^assert/, "session" ], [ /^(missingtitle|pagedeleted|nosuchrevid)/, "deleted" ], [ /^contenttoobig/, "too-big" ], [ /^(invalid-json|contentmodel|unsupportednocontent|no-direct-editing|badformat)/, "invalid" ], [ /permission|denied|^noedit|^nocreate|^cantcreate|^badaccess|^readapidenied/, "denied" ] ];

function re(e, t = "") { // re = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

function ne(e, t) { // ne = readAnswerAs, e = request, t = make
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
      return "result" in r ? t(r.result) : function(e, {errors: t = [], textStatus: r, xhr: n}) {
        if (e === "http") {
          let e = n && n.status || 0; // e = status, n = xhr
          return re(r === "timeout" ? "timeout" : e === 429 ? "ratelimited" : e ? "server" : "network")
        }
        if (e === "ok-but-empty") return re("server");
        let i = t.map(({text: e = ""}) => e).filter(Boolean).join("\n"); // i = words, t = errors, e = text
        return re(function(e) {
          let [, t = "other"] = te.find(([t]) => t.test(e)) || []; // t = pattern, te = CODES, e = code
          return t
        }(e), i)
      }(r.code, r.details)
    } catch (e) {
      return re("server")
    }
  })
}

// src/wiki/mediawiki-missing.ts
// src/worklist.ts
var ie = function(e) { // ie = open, e = missingPages
  return t => { // t = subject
    let {environment: {load: r, wiki: n}, source: i} = t, o = f({ // r = load, n = wiki, i = source, t = subject, o = msg, f = createMessages
      language: "en",
      texts: new Map
    }, N), l = (e, o, l) => c(null, null, function*() {
      try {
        let {createPageEditor: n, saveChanges: a} = yield r.editor(), s = yield a(n(), { // n = createPageEditor, a = saveChanges, r = load, s = outcome
          title: i,
          base: e,
          changes: [ o ],
          summary: l
        });
        return s.kind !== "saved" && s.kind !== "unchanged" ? null : (
        // src/editor/open-worklist.ts
        function({environment: {wiki: e}, included: t, explorer: r}, n) { // e = wiki, t = included, r = explorer, n = text
          let {list: i} = w(n, k(e), t); // i = list, w = parseForReaders, n = text, k = optionsFor, e = wiki, t = included
          i && r.update(i)
        }(t, s.text), {
          base: s,
          change: o
        })
      } catch (e) {
        return n.log("The change could not be saved.", e), null
      }
    });
    (function(e, t, r) {
      c(this, null, function*() {
        let {environment: {wiki: n}, host: {root: i}, messages: {language: o}} = e, [l, a] = yield Promise.all([ X(Z(e), e), n.languageNames() ]), {element: s, close: c} = function(e, t) { // n = wiki, i = root, o = language, e = root, l = context, a = names, X = withMessages, Z = createEditorContext, s = element, c = close, t = language
          let r = document.activeElement, n = document.createElement("div"); // r = opener, n = element
          return n.lang = t, n.dir = D(t), e.insertBefore(n, e.firstChild), {
            element: n,
            close: () => {
              n.remove(), r instanceof HTMLElement && r.isConnected && r.focus()
            }
          }
        }(i, o), g = () => { // i = root, o = language, g = onClose
          x(null, s), c()
        };
        x(y(t, u(d({}, r(g)), {
          context: Y(l, a),
          onClose: g
        })), s), s.scrollIntoView();
        let p = s.querySelector("h2, h3, h4, h5, h6"); // p = heading, s = element
        p && (p.tabIndex = -1, p.focus())
      })
    })(t, B, i => ({
      load: () => c(null, null, function*() {
        try {
          return yield z(yield r.editor(), e, t)
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
              let t = q(R(e), "programs"); // t = programs, q = fieldOf, R = parseJson, e = text
              return Array.isArray(t) ? t.filter(e => typeof q(e, "id") == "string") : []
            }(e).find(e => e.id === t) || null
          }
          // src/editor/keep-worklist.ts
          (e, t);
          return r && {
            kind: "edit",
            record: [ "programs", t ],
            field: [ "reviewed" ],
            from: q(r, "reviewed"),
            to: v()
          }
        }(e, t);
        return r ? l(e, r, o("edit-worklist-summary", t)) : Promise.resolve(null)
      },
      undo: ({base: e, change: t}, r) => l(e, ...function(e) {
        return e.map(p).reverse()
      }([ t ]), o("edit-worklist-undo-summary", r)),
      onEdit: (e, r) => { // e = id, r = start
        i(), I(t, e, r)
      },
      onSuggestions: () => {
        i(), I(t, null, {})
      }
    }))
  }
}(function(e) {
  let t = e.slice(0, 500), r = t.map(e => `[[:${e}]]`).join("\n"); // t = asked, e = title, r = text
  return ne((new mw.Api).post(u(d({}, ee), {
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