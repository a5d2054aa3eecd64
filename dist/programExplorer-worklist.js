// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).worklist = {
runtime: '9f14ce9cddaad867',
create: function ( require, module ) {
"use strict";
var A = Object.defineProperty, Oe = Object.defineProperties, Pe = Object.getOwnPropertyDescriptor, Le = Object.getOwnPropertyDescriptors, Te = Object.getOwnPropertyNames, Q = Object.getOwnPropertySymbols;
var ee = Object.prototype.hasOwnProperty, Re = Object.prototype.propertyIsEnumerable;
var Z = (t, n, e) => n in t ? A(t, n, { enumerable: !0, configurable: !0, writable: !0, value: e }) : t[n] = e, y = (t, n) => {
  for (var e in n || (n = {}))
    ee.call(n, e) && Z(t, e, n[e]);
  if (Q)
    for (var e of Q(n))
      Re.call(n, e) && Z(t, e, n[e]);
  return t;
}, x = (t, n) => Oe(t, Le(n));
var Fe = (t, n) => {
  for (var e in n)
    A(t, e, { get: n[e], enumerable: !0 });
}, Me = (t, n, e, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let o of Te(n))
      !ee.call(t, o) && o !== e && A(t, o, { get: () => n[o], enumerable: !(r = Pe(n, o)) || r.enumerable });
  return t;
};
var Ae = (t) => Me(A({}, "__esModule", { value: !0 }), t);
var h = (t, n, e) => new Promise((r, o) => {
  var i = (a) => {
    try {
      c(e.next(a));
    } catch (m) {
      o(m);
    }
  }, s = (a) => {
    try {
      c(e.throw(a));
    } catch (m) {
      o(m);
    }
  }, c = (a) => a.done ? r(a.value) : Promise.resolve(a.value).then(i, s);
  c((e = e.apply(t, n)).next());
});

// src/worklist.ts
var Ze = {}; // Ze = worklist_exports
Fe(Ze, {
  open: () => Qe
});
module.exports = Ae(Ze);

// src/edit/invert.ts
function $e(t) { // $e = invertOne, t = change
  switch (t.kind) {
    case "add":
      return x(y({}, t), { kind: "remove" });
    case "remove":
      return x(y({}, t), { kind: "add" });
    default:
      return x(y({}, t), { from: t.to, to: t.from });
  }
}
function te(t) { // te = invertChanges, t = changes
  return t.map($e).reverse();
}

// runtime:src/messages/messages.ts
var v = require("program-explorer-runtime"); // v = import_program_explorer_runtime

// runtime:src/programs/parse-options.ts
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// runtime:src/programs/parse-for-readers.ts
var T = require("program-explorer-runtime"); // T = import_program_explorer_runtime

// runtime:preact
var d = require("program-explorer-runtime"); // d = import_program_explorer_runtime

// runtime:src/programs/dates.ts
var R = require("program-explorer-runtime"); // R = import_program_explorer_runtime

// src/edit/worklist.ts
function Be(t) { // Be = yearBefore, t = today
  return `${Number(t.slice(0, 4)) - 1}${t.slice(4)}`;
}
function J({ source: t }) { // J = isOwn, t = source
  return t.page === null;
}
function $({ status: t }) { // $ = isPast, t = status
  return t === "past";
}
function B(t) { // B = pageOf, t = target
  return t && "page" in t && t.page.replace(/#.*/, "") || null;
}
function ne({ programs: t }, n, e) { // ne = worklistOf, t = programs, n = problems, e = today
  let r = t.filter(J), o = new Map(r.map((l) => [l.id, l])), i = Be(e), s = r.filter(({ reviewed: l }) => !l || (0, R.x48)(l) < i), c = n.map((l) => { // r = own, t = programs, J = isOwn, o = byId, l = problem, i = lastYear, Be = yearBefore, e = today, s = unchecked, c = all, n = problems
    var k; // k = _a
    let g = l.program === void 0 ? void 0 : o.get(l.program); // g = program, l = problem, o = byId
    return { problem: l, task: g ? { program: g, field: String((k = l.path[2]) != null ? k : "title") } : null };
  }), a = ({ problem: l, task: g }) => l.code === "status-against-dates" && g !== null && !$(g.program), m = (l) => (g) => ({ program: g, field: l });
  return {
    problems: c.filter((l) => !a(l)),
    overdue: c.flatMap((l) => a(l) && l.task ? l.task : []),
    closed: r.filter((l) => { // r = own, l = program
      var g; // g = _a
      return ((g = l.join) == null ? void 0 : g.isOver) && !$(l);
    }).map(m("join")),
    unchecked: [...s.filter((l) => !$(l)), ...s.filter($)].map(m("reviewed"))
  };
}
function re({ programs: t }) { // re = linkTasks, t = programs
  return t.filter(J).flatMap((n) => [
    ["page", B(n.target)],
    ["join", B(n.join && n.join.target)],
    ...n.materials.map(({ target: r }) => ["materials", B(r)]),
    ...n.dates.map(({ target: r }) => ["dates", B(r)])
  ].flatMap(([r, o]) => o === null ? [] : { program: n, field: r, page: o }));
}
function oe({ programs: t }) { // oe = textLanguages, t = programs
  let n = /* @__PURE__ */ new Set(); // n = languages
  return t.forEach(({ title: e, summary: r }) => [e, r].forEach((o) => { // t = programs, e = title, r = summary, o = text
    o && typeof o != "string" && o.forEach((i, s) => n.add(s));
  })), Array.from(n).sort();
}
function U({ programs: t }, n, e) { // U = untranslated, t = programs, n = language, e = pageLanguage
  let r = (o) => o !== null && (typeof o == "string" ? n !== e : !o.has(n)); // r = lacks, o = text, n = language, e = pageLanguage
  return t.filter(J).flatMap((o) => { // t = programs, J = isOwn, o = program
    let i = r(o.title) ? "title" : r(o.summary) ? "summary" : null; // i = field, r = lacks, o = program
    return i ? { program: o, field: i } : [];
  });
}

// src/programs/problems.ts
function G(t, n) { // G = describePath, t = path, n = program
  return t.map((e, r) => { // t = path, e = step, r = depth
    let o = typeof e == "number" ? `#${e + 1}` : e; // o = name, e = step
    return n !== void 0 && typeof e == "number" && t[r - 1] === "programs" ? `${o} ("${n}")` : o;
  }).join(" \u2192 ");
}

// runtime:src/views/parts/heading.tsx
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// src/views/editor/inputs.tsx
var _e = { // _e = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};
function S({ text: t, onClick: n, id: e, name: r, kind: o = "normal", isOff: i = !1 }) { // S = Button, t = text, n = onClick, e = id, r = name, o = kind, i = isOff
  return /* @__PURE__ */ (0, d.x3)("button", { type: "button", class: `cdx-button ${_e[o]}`, id: e, "aria-label": r, disabled: i, onClick: n }, t);
}
function ie({ id: t, value: n, options: e, onChange: r, name: o, described: i }) { // ie = Choice, t = id, n = value, e = options, r = onChange, o = name, i = described
  return /* @__PURE__ */ (0, d.x3)(
    "select",
    {
      class: "cdx-select",
      id: t,
      value: n,
      "aria-label": o,
      "aria-describedby": i,
      onChange: (s) => r(s.currentTarget.value)
    },
    e.map(([s, c]) => /* @__PURE__ */ (0, d.x3)("option", { key: s, value: s, selected: s === n }, c))
  );
}

// runtime:src/programs/kinds.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// runtime:src/programs/patterns.ts
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// src/views/editor/text-control.tsx
function se({ languages: t, format: n }, e) { // se = languageName, t = languages, n = format, e = code
  return t.get(e) || n.language(e);
}

// src/views/editor/worklist.tsx
var je = 10, j = class extends d.x0 { // je = MOST_SHOWN, j = WorklistView
  constructor() {
    super(...arguments);
    this.state = { loaded: null, failure: null, checks: /* @__PURE__ */ new Map(), language: "", whole: /* @__PURE__ */ new Set() };
    this.isGone = !1;
    this.load = () => h(this, null, function* () {
      this.setState({ failure: null });
      let e = yield this.props.load(); // e = loaded
      this.isGone || this.setState(e.kind === "failed" ? { failure: e } : { loaded: e });
    });
  }
  componentDidMount() {
    this.load();
  }
  componentWillUnmount() {
    this.isGone = !0;
  }
  check(e) {
    return h(this, null, function* () {
      let { loaded: r, checks: o } = this.state, i = o.get(e), s = (c) => { // r = loaded, o = checks, i = before, e = program, s = set, c = state
        let a = new Map(this.state.checks); // a = next
        a.delete(e), this.setState({ checks: c ? a.set(e, c) : a });
      };
      if (r) {
        let { check: c, undo: a } = this.props; // c = check, a = undo
        s("saving");
        let m = typeof i == "object", l = yield m ? a(i, e) : c(r, e); // m = isUndoing, i = before, l = saved, a = undo, e = program, c = check, r = loaded
        this.isGone || s(l ? m ? null : l : "failed");
      }
    });
  }
  /** A button with the title of a program that opens the editor at a field. */
  editButton({ program: e, field: r }) {
    let { context: { labels: o, msg: i }, onEdit: s } = this.props, c = o.pick(e.title).text; // o = labels, i = msg, s = onEdit, c = title, e = program
    return /* @__PURE__ */ (0, d.x3)(S, { kind: "quiet", text: c, name: i("edit-title", c), onClick: () => s(e.id, { field: r }) });
  }
  stillRight({ program: e }) {
    let { context: { labels: r, msg: o } } = this.props, i = this.state.checks.get(e.id), s = typeof i == "object", c = o(i === "saving" ? "edit-saving" : s ? "edit-undo" : "edit-worklist-still-right"); // r = labels, o = msg, i = state, e = program, s = isChecked, c = text
    return /* @__PURE__ */ (0, d.x3)("span", null, /* @__PURE__ */ (0, d.x3)(S, { text: c, name: `${c}: ${r.pick(e.title).text}`, isOff: i === "saving", onClick: () => { // S = Button, c = text, r = labels, e = program, i = state
      this.check(e.id);
    } }), /* @__PURE__ */ (0, d.x3)("span", { role: "status" }, s ? ` ${o("edit-worklist-checked")}` : i === "failed" ? ` ${o("edit-worklist-not-saved")}` : ""));
  }
  /** A list with a heading; nothing if it is empty. */
  section(e, r, o, i, s = null) {
    let { context: { level: c, msg: a } } = this.props, { whole: m } = this.state, l = m.has(e) ? o : o.slice(0, je); // c = level, a = msg, m = whole, l = shown, e = name, o = items, je = MOST_SHOWN
    return o.length || s ? /* @__PURE__ */ (0, d.x3)("div", { key: e }, /* @__PURE__ */ (0, d.x3)(_.x77, { level: c + 1, class: "program-explorer__editor-group" }, r), s, /* @__PURE__ */ (0, d.x3)("ul", { role: "list" }, l.map((g) => /* @__PURE__ */ (0, d.x3)("li", { class: "program-explorer__task" }, i(g)))), l.length < o.length && /* @__PURE__ */ (0, d.x3)(S, { text: a("edit-worklist-all", o.length), name: `${a("edit-worklist-all", o.length)}: ${r}`, onClick: () => this.setState({ whole: /* @__PURE__ */ new Set([...m, e]) }) })) : null;
  }
  translations({ list: e }) {
    let { context: r } = this.props, { msg: o, pageLanguage: i } = r, s = oe(e).filter((m) => m !== i), { language: c } = this.state, a = s.map((m) => [m, `${se(r, m)} (${U(e, m, i).length})`]); // r = context, o = msg, i = pageLanguage, s = languages, oe = textLanguages, e = list, m = code, c = language, a = options, se = languageName, U = untranslated
    return s.length ? this.section("translations", o("edit-worklist-translations"), c ? U(e, c, i) : [], (m) => this.editButton(m), /* @__PURE__ */ (0, d.x3)(ie, { id: "program-explorer-worklist-language", name: o("edit-worklist-language"), value: c, described: void 0, options: [["", o("edit-worklist-language")], ...a], onChange: (m) => this.setState({ language: m }) })) : null;
  }
  lists(e) {
    let { context: { msg: r, urlOf: o, title: i }, onSuggestions: s } = this.props, { problems: c, overdue: a, closed: m, unchecked: l, missing: g, suggestions: k } = e, E = !(c.length || a.length || m.length || l.length || g != null && g.length || k); // r = msg, o = urlOf, i = title, s = onSuggestions, c = problems, a = overdue, m = closed, l = unchecked, g = missing, k = suggestions, e = loaded, E = isDone
    return /* @__PURE__ */ (0, d.x3)("div", null, E && /* @__PURE__ */ (0, d.x3)("p", null, r("edit-worklist-done")), k > 0 && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)(S, { kind: "primary", text: r("edit-suggestions", k), onClick: s })), this.section("overdue", r("edit-worklist-overdue", a.length), a, (f) => this.editButton(f)), this.section("closed", r("edit-worklist-closed", m.length), m, (f) => this.editButton(f)), this.section("problems", r("edit-worklist-problems", c.length), c, ({ task: f, problem: C }) => [
      f ? this.editButton(f) : /* @__PURE__ */ (0, d.x3)("a", { href: o(i, { action: "edit" }) }, G(C.path) || i),
      /* @__PURE__ */ (0, d.x3)("div", { lang: "en", dir: "ltr", class: "program-explorer__editor-help" }, `${G(C.path.slice(f ? 2 : 0))}: ${C.reason} ${C.fix}`)
    ]), g ? this.section("missing", r("edit-worklist-missing", g.length), g, (f) => [this.editButton(f), /* @__PURE__ */ (0, d.x3)("span", { class: "program-explorer__editor-help" }, /* @__PURE__ */ (0, d.x3)("bdi", null, f.page))]) : /* @__PURE__ */ (0, d.x3)("p", null, r("edit-worklist-links-failed")), this.section("unchecked", r("edit-worklist-unchecked", l.length), l, (f) => [this.editButton(f), " ", this.stillRight(f)]), this.translations(e));
  }
  render({ context: { msg: e, level: r }, onClose: o }, { loaded: i, failure: s }) {
    return /* @__PURE__ */ (0, d.x3)("section", { class: "program-explorer__editor", "aria-labelledby": "program-explorer-worklist-heading" }, /* @__PURE__ */ (0, d.x3)(_.x77, { level: r, class: "program-explorer__group", id: "program-explorer-worklist-heading" }, e("edit-worklist-title")), /* @__PURE__ */ (0, d.x3)("div", { role: "status" }, !i && !s && e("edit-worklist-loading")), /* @__PURE__ */ (0, d.x3)("div", { role: "alert" }, s && /* @__PURE__ */ (0, d.x3)("p", null, [e("edit-history-failed"), s.words].filter(Boolean).join(" "))), i && this.lists(i), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, s && /* @__PURE__ */ (0, d.x3)(S, { text: e("edit-history-retry"), onClick: () => { // r = level, e = msg, i = loaded, s = failure, S = Button
      this.load();
    } }), /* @__PURE__ */ (0, d.x3)(S, { kind: "quiet", text: e("edit-close"), onClick: o })));
  }
};

// src/edit/json-value.ts
var Ne = 512; // Ne = MOST_LEVELS
function ae(t, n) { // ae = isDeeper, t = value, n = levels
  return Object(t) === t && (n === 0 || Object.values(t).some((e) => ae(e, n - 1)));
}
function X(t) { // X = parseJson, t = text
  try {
    let n = JSON.parse(t); // n = value, t = text
    return ae(n, Ne) ? void 0 : n;
  } catch (n) {
    return;
  }
}
function b(t, n) { // b = fieldOf, t = value, n = name
  return (0, O.x55)(t) && Object.prototype.hasOwnProperty.call(t, n) ? t[n] : void 0;
}

// runtime:src/programs/schema.ts
var le = require("program-explorer-runtime"); // le = import_program_explorer_runtime

// src/edit/records.ts
var We = ["needs", "programs"], Pn = ["vocabularies", "series", ...We]; // We = LISTS, Pn = PAGE_COLLECTIONS

// src/editor/page-text.ts
function Je(t) { // Je = recordsOf, t = text
  let n = b(X(t), "programs"); // n = programs, b = fieldOf, X = parseJson, t = text
  return Array.isArray(n) ? n.filter((e) => typeof b(e, "id") == "string") : [];
}
function ce(t, n) { // ce = findRecord, t = text, n = id
  return Je(t).find((e) => e.id === n) || null;
}

// src/editor/keep-worklist.ts
var Ue = 1e3; // Ue = MOST_ALIKE
function ue(m, l, g) { // ue = loadWorklist, m = _0, l = _1, g = _2
  return h(this, arguments, function* ({ createPageEditor: t, findProposals: n }, e, { environment: { wiki: r, load: o }, source: i, included: s, text: c, list: a }) {
    let k = t(), E = yield k.read(i); // k = editor, t = createPageEditor, E = page, i = source
    if (E.kind === "failed")
      return E;
    let f = E.text === c ? a : (0, T.x60)(E.text, (0, w.x62)(r), s).list || a, C = re(f), [{ parsePrograms: Ce }, Y, M] = yield Promise.all([ // f = list, E = page, c = text, a = loaded, r = wiki, s = included, C = links, re = linkTasks, Ce = parsePrograms, Y = missing, M = talk
      o.validator(),
      C.length ? e(Array.from(new Set(C.map((L) => L.page)))) : /* @__PURE__ */ new Set(),
      f.talk ? k.read(f.talk) : null
    ]);
    return x(y({
      kind: "worklist",
      base: E,
      list: f
    }, ne(f, Ce(E.text, (0, w.x62)(r), s, Ue).problems, (0, w.x63)())), {
      missing: "kind" in Y ? null : C.filter((L) => Y.has(L.page)),
      suggestions: (M == null ? void 0 : M.kind) === "page" ? n(M.text).proposals.filter(({ state: L, page: Se }) => L === "open" && Se === i).length : 0
    });
  });
}
function pe({ text: t }, n) { // pe = checkedToday, t = text, n = program
  let e = ce(t, n); // e = record, ce = findRecord, t = text, n = program
  return e && { kind: "edit", record: ["programs", n], field: ["reviewed"], from: b(e, "reviewed"), to: (0, w.x63)() };
}

// runtime:src/messages/i18n/en.json
var me = { "edit-close": "Close", "edit-history-failed": "The wiki did not answer.", "edit-history-retry": "Try again", "edit-saving": "Saving \u2026", "edit-suggestions": "Suggestions waiting ($1)", "edit-title": "Edit \u201C$1\u201D", "edit-undo": "Undo", "edit-worklist-all": "Show all $1", "edit-worklist-checked": "Saved as checked today.", "edit-worklist-closed": "{{PLURAL:$1|One can no longer take part in this program|One can no longer take part in these programs}}: give the next date, or remove how to take part", "edit-worklist-done": "There is nothing to do. Thank you for keeping this list.", "edit-worklist-language": "Choose a language", "edit-worklist-links-failed": "The wiki did not say which pages exist.", "edit-worklist-loading": "Loading the worklist \u2026", "edit-worklist-missing": "{{PLURAL:$1|A link to a page|$1 links to pages}} that {{PLURAL:$1|does|do}} not exist", "edit-worklist-not-saved": "Not saved. Try again, or edit the program.", "edit-worklist-overdue": "{{PLURAL:$1|A program|$1 programs}} past {{PLURAL:$1|its|their}} dates: has it ended?", "edit-worklist-problems": "{{PLURAL:$1|A problem|$1 problems}} of the data", "edit-worklist-still-right": "Still right", "edit-worklist-summary": "Checked \u201C$1\u201D: still right", "edit-worklist-title": "Worklist", "edit-worklist-translations": "Missing translations", "edit-worklist-unchecked": "{{PLURAL:$1|A program|$1 programs}} that nobody has checked for a year", "edit-worklist-undo-summary": "Undone: checked \u201C$1\u201D" }; // me = en_default

// src/editor/english.ts
var F = new Map(Object.entries(me)); // F = ENGLISH, me = en_default

// runtime:src/page/notice.ts
var H = require("program-explorer-runtime"); // H = import_program_explorer_runtime

// src/editor/open-in-editor.ts
function N(t, n, e) { // N = openInEditor, t = subject, n = id, e = start
  return h(this, null, function* () {
    let { environment: { load: r, wiki: o }, host: i, messages: s } = t; // r = load, o = wiki, i = host, s = messages, t = subject
    try {
      (yield r.editor()).open(t, n, e);
    } catch (c) {
      o.log("The editor could not be opened.", c), (0, H.x44)(i.root, s, { kind: "failure", text: (0, v.x36)(s)("failed-network"), retry: () => { // o = wiki, c = error, i = host, s = messages
        N(t, n, e);
      } });
    }
  });
}

// runtime:src/messages/direction.ts
var K = require("program-explorer-runtime"); // K = import_program_explorer_runtime

// src/page/tool-box.ts
function ge(t, n) { // ge = openToolBox, t = root, n = language
  let e = document.activeElement, r = document.createElement("div"); // e = opener, r = element
  return r.lang = n, r.dir = (0, K.x31)(n), t.insertBefore(r, t.firstChild), {
    element: r,
    close: () => {
      r.remove(), e instanceof HTMLElement && e.isConnected && e.focus();
    }
  };
}

// runtime:src/app/labels.ts
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// src/edit/form/fields.ts
var I = [ // I = FIELDS
  { name: "title", control: "text", group: "about" },
  { name: "id", control: "id", group: "about" },
  { name: "summary", control: "long-text", group: "about" },
  { name: "notice", control: "text", group: "about" },
  { name: "page", control: "link", group: "about" },
  { name: "join", control: "join", group: "about" },
  { name: "status", control: "status", group: "when" },
  { name: "start", control: "date", group: "when" },
  { name: "end", control: "date", group: "when" },
  { name: "dates", control: "dates", group: "when" },
  { name: "language", control: "languages", group: "who" },
  { name: "interpreted", control: "languages", group: "who" },
  { name: "session", control: "session", group: "size" },
  { name: "duration", control: "text", group: "size" },
  { name: "scale", control: "text", group: "size" },
  { name: "team", control: "lines", group: "size" },
  { name: "partners", control: "lines", group: "size" },
  { name: "materials", control: "materials", group: "materials" },
  { name: "partOf", control: "program", group: "related" },
  { name: "followedBy", control: "programs", group: "related" },
  { name: "owner", control: "words", group: "record" },
  { name: "reviewed", control: "checked", group: "record" },
  { name: "sources", control: "addresses", group: "record" }
];
function De(t) { // De = isFieldName, t = name
  return I.some((n) => n.name === t);
}
function fe(t) { // fe = formFields, t = vocabularies
  let n = t.filter((r) => !De(r)).map((r) => ({ name: r, control: "terms", group: "who" })), e = I.findIndex(({ name: r }) => r === "language"); // n = terms, t = vocabularies, r = name, De = isFieldName, e = index, I = FIELDS
  return [...I.slice(0, e), ...n, ...I.slice(e)];
}

// runtime:src/messages/format.ts
var z = require("program-explorer-runtime"); // z = import_program_explorer_runtime

// runtime:src/messages/message-texts.ts
var P = require("program-explorer-runtime"); // P = import_program_explorer_runtime

// runtime:src/programs/json-object.ts
var V = require("program-explorer-runtime"); // V = import_program_explorer_runtime

// src/editor/context.ts
function ye(r, o) { // ye = withMessages, r = _0, o = _1
  return h(this, arguments, function* (t, { environment: { wiki: n }, messages: { language: e } }) {
    let i = `Module:Program explorer/i18n/editor/${e}.json`; // i = title, e = language
    if (e === P.x34 || e === P.x33)
      return t;
    try {
      let { pages: [s] } = yield n.readPages([i], [], null), c = Object.entries((0, V.x54)(s ? s.text : "")).filter((a) => typeof a[1] == "string"); // s = page, n = wiki, i = title, c = texts, a = field
      return x(y({}, t), { msg: (0, v.x36)({ language: e, texts: new Map(c) }, F) });
    } catch (s) {
      return t;
    }
  });
}
function xe(t, n) { // xe = withLanguages, t = context, n = names
  let e = new Map(Array.from(n, ([r, o]) => { // e = languages, n = names, r = code, o = name
    let i = t.format.language(r); // i = translated, t = context, r = code
    return [r, i === r ? o : i];
  }));
  return x(y({}, t), { languages: e });
}
function Xe({ environment: { wiki: t }, messages: n }, e) { // Xe = listContext, t = wiki, n = messages, e = list
  let r = (0, v.x36)(n), { language: o } = n, i = (0, z.x32)(o, r); // r = words, n = messages, o = language, i = format
  return {
    list: e,
    format: i,
    labels: (0, q.x7)(e, r, i, t.languages, t.contentLanguage, o),
    fields: fe(Array.from(e.vocabularies.keys()))
  };
}
function he(t) { // he = createEditorContext, t = subject
  let { environment: { wiki: n }, host: e, messages: r, list: o, source: i } = t; // n = wiki, e = host, r = messages, o = list, i = source, t = subject
  return x(y({}, Xe(t, o)), {
    msg: (0, v.x36)(r, F),
    pageLanguage: n.contentLanguage,
    idPrefix: "program-explorer-edit",
    level: e.level,
    today: (0, w.x63)(),
    languages: /* @__PURE__ */ new Map(),
    urlOf: n.urlOf,
    title: i
  });
}

// src/editor/show-tool.ts
function ke(t, n, e) { // ke = showTool, t = subject, n = Tool, e = props
  return h(this, null, function* () {
    let { environment: { wiki: r }, host: { root: o }, messages: { language: i } } = t, [s, c] = yield Promise.all([ye(he(t), t), r.languageNames()]), { element: a, close: m } = ge(o, i), l = () => { // r = wiki, o = root, i = language, t = subject, s = context, c = names, ye = withMessages, he = createEditorContext, a = element, m = close, ge = openToolBox, l = onClose
      (0, d.x4)(null, a), m();
    };
    (0, d.x4)((0, d.x3)(n, x(y({}, e(l)), { context: xe(s, c), onClose: l })), a), a.scrollIntoView();
    let g = a.querySelector("h2, h3, h4, h5, h6"); // g = heading, a = element
    g && (g.tabIndex = -1, g.focus());
  });
}

// src/editor/open-worklist.ts
function He({ environment: { wiki: t }, included: n, explorer: e }, r) { // He = showText, t = wiki, n = included, e = explorer, r = text
  let { list: o } = (0, T.x60)(r, (0, w.x62)(t), n); // o = list, r = text, t = wiki, n = included
  o && e.update(o);
}
function we(t) { // we = createOpenWorklist, t = missingPages
  return (n) => { // n = subject
    let { environment: { load: e, wiki: r }, source: o } = n, i = (0, v.x36)({ language: "en", texts: /* @__PURE__ */ new Map() }, F), s = (c, a, m) => h(null, null, function* () { // e = load, r = wiki, o = source, n = subject, i = msg, F = ENGLISH, s = save, c = base, a = change, m = summary, h = __async
      try {
        let { createPageEditor: l, saveChanges: g } = yield e.editor(), k = yield g(l(), { title: o, base: c, changes: [a], summary: m }); // l = createPageEditor, g = saveChanges, e = load, k = outcome, o = source, c = base, a = change, m = summary
        return k.kind !== "saved" && k.kind !== "unchanged" ? null : (He(n, k.text), { base: k, change: a });
      } catch (l) {
        return r.log("The change could not be saved.", l), null;
      }
    });
    ke(n, j, (c) => ({
      load: () => h(null, null, function* () {
        try {
          return yield ue(yield e.editor(), t, n);
        } catch (a) {
          return r.log("The worklist cannot be loaded.", a), { kind: "failed", failure: "network", words: "" };
        }
      }),
      check: ({ base: a }, m) => { // a = base, m = program
        let l = pe(a, m); // l = change, pe = checkedToday, a = base, m = program
        return l ? s(a, l, i("edit-worklist-summary", m)) : Promise.resolve(null);
      },
      undo: ({ base: a, change: m }, l) => s(a, ...te([m]), i("edit-worklist-undo-summary", l)),
      onEdit: (a, m) => { // a = id, m = start
        c(), N(n, a, m);
      },
      onSuggestions: () => {
        c(), N(n, null, {});
      }
    }));
  };
}

// src/wiki/mediawiki-answer.ts
var be = { formatversion: "2", errorformat: "plaintext", errorsuselocal: !0, uselang: "user" }, Ke = [ // be = COMMON, Ke = CODES
  [/^readonly/, "readonly"],
  [/^(ratelimited|actionthrottled)/, "ratelimited"],
  [/blocked/, "blocked"],
  [/^abusefilter-warning/, "warning"],
  [/^abusefilter/, "disallowed"],
  [/^(spam|titleblacklist)/, "spam"],
  [/protected|^createonly$/, "protected"],
  [/^badtoken|^notoken/, "token"],
  [/^assert/, "session"],
  [/^(missingtitle|pagedeleted|nosuchrevid)/, "deleted"],
  [/^contenttoobig/, "too-big"],
  [/^(invalid-json|contentmodel|unsupportednocontent|no-direct-editing|badformat)/, "invalid"],
  [/permission|denied|^noedit|^nocreate|^cantcreate|^badaccess|^readapidenied/, "denied"]
];
function qe(t) { // qe = failureOf, t = code
  let [, n = "other"] = Ke.find(([e]) => e.test(t)) || []; // n = failure, Ke = CODES, e = pattern, t = code
  return n;
}
function W(t, n = "") { // W = failed, t = failure, n = words
  return { kind: "failed", failure: t, words: n };
}
function ze(t, { errors: n = [], textStatus: e, xhr: r }) { // ze = explain, t = code, n = errors, e = textStatus, r = xhr
  if (t === "http") {
    let i = r && r.status || 0; // i = status, r = xhr
    return W(e === "timeout" ? "timeout" : i === 429 ? "ratelimited" : i ? "server" : "network");
  }
  if (t === "ok-but-empty")
    return W("server");
  let o = n.map(({ text: i = "" }) => i).filter(Boolean).join(`
`);
  return W(qe(t), o);
}
function Ve(t) { // Ve = answerOf, t = request
  return new Promise((n) => { // n = resolve
    t.then(
      (e) => n({ result: e }),
      (e, r) => n({ code: String(e), details: r || {} })
    );
  });
}
function ve(t, n) { // ve = readAnswerAs, t = request, n = make
  return h(this, null, function* () {
    let e = yield Ve(t); // e = answer, Ve = answerOf, t = request
    try {
      return "result" in e ? n(e.result) : ze(e.code, e.details);
    } catch (r) {
      return W("server");
    }
  });
}

// src/wiki/mediawiki-missing.ts
var Ye = 500; // Ye = MOST_TITLES
function Ee(t) { // Ee = missingPages, t = titles
  let n = t.slice(0, Ye), e = n.map((r) => `[[:${r}]]`).join(`
`);
  return ve(new mw.Api().post(x(y({}, be), { action: "parse", prop: "links", contentmodel: "wikitext", text: e })), (r) => { // ve = readAnswerAs, x = __spreadProps, y = __spreadValues, be = COMMON, e = text, r = answer
    let { parse: { links: o } } = r, i = new Set(o.filter(({ exists: s }) => !s).map(({ title: s }) => s)); // o = links, r = answer, i = missing, s = title
    return new Set(n.filter((s) => { // n = asked, s = title
      var c, a; // c = _a, a = _b
      return i.has((a = (c = mw.Title.newFromText(s)) == null ? void 0 : c.getPrefixedText()) != null ? a : "");
    }));
  });
}

// src/worklist.ts
var Qe = we(Ee); // Qe = open, we = createOpenWorklist, Ee = missingPages
}
};
// </nowiki>