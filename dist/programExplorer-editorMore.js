// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).editorMore = {
runtime: 'a784b3230da5bc4e',
create: function ( require, module ) {
"use strict";
var V = Object.defineProperty, de = Object.defineProperties, le = Object.getOwnPropertyDescriptor, ce = Object.getOwnPropertyDescriptors, pe = Object.getOwnPropertyNames, D = Object.getOwnPropertySymbols;
var B = Object.prototype.hasOwnProperty, me = Object.prototype.propertyIsEnumerable;
var U = (t, r, o) => r in t ? V(t, r, { enumerable: !0, configurable: !0, writable: !0, value: o }) : t[r] = o, R = (t, r) => {
  for (var o in r || (r = {}))
    B.call(r, o) && U(t, o, r[o]);
  if (D)
    for (var o of D(r))
      me.call(r, o) && U(t, o, r[o]);
  return t;
}, O = (t, r) => de(t, ce(r));
var fe = (t, r) => {
  for (var o in r)
    V(t, o, { get: r[o], enumerable: !0 });
}, ue = (t, r, o, d) => {
  if (r && typeof r == "object" || typeof r == "function")
    for (let i of pe(r))
      !B.call(t, i) && i !== o && V(t, i, { get: () => r[i], enumerable: !(d = le(r, i)) || d.enumerable });
  return t;
};
var ge = (t) => ue(V({}, "__esModule", { value: !0 }), t);
var X = (t, r, o) => new Promise((d, i) => {
  var l = (f) => {
    try {
      p(o.next(f));
    } catch (P) {
      i(P);
    }
  }, s = (f) => {
    try {
      p(o.throw(f));
    } catch (P) {
      i(P);
    }
  }, p = (f) => f.done ? d(f.value) : Promise.resolve(f.value).then(l, s);
  p((o = o.apply(t, r)).next());
});

// src/editor-more.ts
var Oe = {}; // Oe = editor_more_exports
fe(Oe, {
  createMore: () => Re,
  createPageFinder: () => ne,
  english: () => _e
});
module.exports = ge(Oe);

// runtime:src/programs/kinds.ts
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// src/editor/lists-changes.ts
var z = (t) => (0, _.x55)(t) ? t.id : void 0, he = ["label", "help", "title"]; // z = idOf, t = value, he = NOT_EMPTY
function M(t, r) { // M = clean, t = value, r = before
  if (JSON.stringify(t) === JSON.stringify(r))
    return t;
  if (typeof t == "string")
    return t.trim() || void 0;
  if (Array.isArray(t)) {
    let d = new Map(Array.isArray(r) ? r.map((l) => [z(l), l]) : []), i = t.map((l) => M(l, d.get(z(l)))).filter((l) => l !== void 0); // d = ids, r = before, l = one, z = idOf, i = items, t = value, M = clean
    return i.length ? i : void 0;
  }
  if (!(0, _.x55)(t))
    return t;
  let o = Object.entries(t).map(([d, i]) => [d, M(i, (0, _.x55)(r) ? r[d] : void 0)]).filter(([d, i]) => i !== void 0 && !(he.includes(d) && (0, _.x55)(i) && !Object.keys(i).length)); // o = fields, t = value, d = name, i = one, M = clean, r = before, he = NOT_EMPTY
  return Object.fromEntries(o);
}
function Y({ comparePages: t }) { // Y = createListsChanges, t = comparePages
  return (r, o) => { // r = text, o = record
    let d = JSON.parse(r || "{}"), { programs: i } = d, l = M(o, O(R({}, d), { programs: void 0 })); // d = page, r = text, i = programs, l = now, M = clean, o = record, O = __spreadProps, R = __spreadValues
    return t(r, JSON.stringify(O(R({}, l), { programs: i }))) || [];
  };
}

// runtime:src/messages/i18n/en.json
var G = { "edit-conflict": "Meanwhile somebody else has changed the same. Choose {{PLURAL:$1|which one to keep|for each which one to keep}}. All your other changes are kept.", "edit-conflict-base": "Before: $1", "edit-conflict-mine": "Yours:", "edit-conflict-theirs": "On the page now:", "edit-gone": "removed", "edit-help-dates": "A day, such as 2026-12-03, or a minute with its zone, such as 2026-12-03T15:00Z.", "edit-help-duration": "How long the whole lasts, in words.", "edit-help-end": "2020, 2020-06 or 2020-06-15. For a paused program, the beginning of the pause.", "edit-help-followedBy": "The programs that came after it.", "edit-help-id": "Links to the program use it, so it stays the same for ever.", "edit-help-interpreted": "The languages with interpretation.", "edit-help-join": "Where one takes part. After the last day, the explorer says that it is closed.", "edit-help-language": "The languages it is held in.", "edit-help-materials": "What came out of it, such as slides and reports.", "edit-help-notice": "What readers have to know first, such as \u201CApplications are closed\u201D.", "edit-help-owner": "A user or a team.", "edit-help-page": "A page, or an address that begins with https://.", "edit-help-partOf": "The series or the program it is a part of.", "edit-help-partners": "Who helps.", "edit-help-reviewed": "When somebody last checked this record, such as 2026-11-27.", "edit-help-scale": "How many people or sessions, in words.", "edit-help-session": "In minutes.", "edit-help-sources": "Addresses of where the facts come from. They begin with https://.", "edit-help-start": "2020, 2020-06 or 2020-06-15.", "edit-help-status": "Choose one only if it does not follow from the dates.", "edit-help-summary": "What it is, in a sentence or two.", "edit-help-team": "Who holds it.", "edit-help-title": "What the program is called.", "edit-json-apply": "Use this", "edit-json-page": "Edit the whole page as JSON", "edit-json-wrong": "This is no JSON of the program. Its id has to stay the same.", "edit-list-help-bundle": "A page of the extension Translate, if there is one.", "edit-list-help-facets": "In this order. Without any, all lists of terms are filters.", "edit-list-help-include": "Data pages whose programs are shown too.", "edit-list-help-talk": "Suggestions go there.", "edit-list-matchesAll": "A program with this term fits every choice of the filter, as \u201CAnyone\u201D fits \u201CNewcomers\u201D", "edit-list-needs": "Needs", "edit-list-new": "Name of a new entry", "edit-list-on": "Readers see the explorer", "edit-list-page": "The page", "edit-list-series": "Series", "edit-list-terms": "Terms: $1", "edit-list-used": "{{PLURAL:$1|$1 program|$1 programs}}", "edit-list-vocabularies": "Lists of terms", "edit-list-which": "What to edit", "edit-place": "Place in the list", "edit-place-help": "The program that it comes after, where nothing else orders them." }; // G = en_default

// src/editor/more-english.ts
var Z = new Map(Object.entries(G)); // Z = MORE_ENGLISH, G = en_default

// runtime:preact
var e = require("program-explorer-runtime"); // e = import_program_explorer_runtime

// src/views/editor/more/conflicts.tsx
function K({ Button: t, conflictKey: r, describeValue: o, pathLabel: d, recordText: i }) { // K = createConflicts, t = Button, r = conflictKey, o = describeValue, d = pathLabel, i = recordText
  function l({ view: { context: s, state: { decisions: p, record: f }, actions: P }, conflict: E, index: n }) { // l = ConflictChoice, s = context, p = decisions, f = mine, P = actions, E = conflict, n = index
    let { msg: h, idPrefix: u } = s, { record: y, field: w } = E, c = r(E), b = p.get(c), a = !w || w.length === 0, x = (m) => a ? m === void 0 ? h("edit-gone") : JSON.stringify(m) : o(s, w, m), v = (m, S, F) => { // h = msg, u = idPrefix, s = context, y = record, w = field, E = conflict, c = key, r = conflictKey, b = decision, p = decisions, a = isWhole, x = words, m = isMine, o = describeValue, v = option, S = label, F = value
      let L = `${u}-conflict-${n}-${m ? "mine" : "theirs"}`; // L = id, u = idPrefix, n = index, m = isMine
      return /* @__PURE__ */ (0, e.x3)("div", { class: "cdx-radio" }, /* @__PURE__ */ (0, e.x3)("div", { class: "cdx-radio__wrapper" }, /* @__PURE__ */ (0, e.x3)("input", { class: "cdx-radio__input", type: "radio", id: L, name: `${u}-conflict-${n}`, checked: b === m, onChange: () => P.decide(c, m) }), /* @__PURE__ */ (0, e.x3)("span", { class: "cdx-radio__icon" }), /* @__PURE__ */ (0, e.x3)("div", { class: "cdx-radio__label cdx-label" }, /* @__PURE__ */ (0, e.x3)("label", { class: "cdx-label__label", for: L }, /* @__PURE__ */ (0, e.x3)("span", { class: "cdx-label__label__text" }, S, /* @__PURE__ */ (0, e.x3)("span", { dir: "auto", class: "program-explorer__conflict-value" }, x(F)))))));
    }, g = i(s, y, y[1] === f.id ? f.title : (0, _.x55)(E.theirs) ? E.theirs.title : void 0);
    return /* @__PURE__ */ (0, e.x3)("fieldset", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, e.x3)("legend", { class: "program-explorer__editor-label" }, a ? g : `${g}: ${d(s, w)}`), /* @__PURE__ */ (0, e.x3)("p", { class: "program-explorer__editor-help" }, h("edit-conflict-base", x(E.base))), v(!0, h("edit-conflict-mine"), E.mine), v(!1, h("edit-conflict-theirs"), E.theirs));
  }
  return function({ view: p }) {
    let { context: { msg: f, idPrefix: P }, state: { conflicts: E, decisions: n, isBusy: h }, actions: u } = p, y = E.every((w) => n.has(r(w))); // f = msg, P = idPrefix, E = conflicts, n = decisions, h = isBusy, u = actions, p = view, y = isDecided, w = conflict, r = conflictKey
    return /* @__PURE__ */ (0, e.x3)("div", null, /* @__PURE__ */ (0, e.x3)("p", null, f("edit-conflict", E.length)), E.map((w, c) => /* @__PURE__ */ (0, e.x3)(l, { key: r(w), view: p, conflict: w, index: c })), /* @__PURE__ */ (0, e.x3)("div", { class: "program-explorer__editor-buttons" }, /* @__PURE__ */ (0, e.x3)(t, { kind: "primary", id: `${P}-publish`, text: f(h ? "edit-saving" : "edit-save"), isOff: h || !y, onClick: u.save }), /* @__PURE__ */ (0, e.x3)(t, { text: f("edit-back"), isOff: h, onClick: u.back }), /* @__PURE__ */ (0, e.x3)(t, { kind: "quiet", text: f("edit-cancel"), isOff: h, onClick: u.cancel })));
  };
}

// src/views/editor/more/list-records.ts
var Q = "terms/"; // Q = TERMS
function N(t) { // N = vocabularyOf, t = list
  return t.startsWith(Q) ? t.slice(Q.length) : null;
}
function ee(t) { // ee = pathOf, t = list
  let r = N(t); // r = vocabulary, N = vocabularyOf, t = list
  return r === null ? [t] : ["vocabularies", r, "terms"];
}
var A = (t) => (0, _.x55)(t) ? t : {}; // A = fieldsOf, t = value
function j(t, r) { // j = recordsOf, t = page, r = list
  let o = ee(r).reduce((d, i) => A(d)[i], t); // o = value, ee = pathOf, r = list, d = found, i = step, A = fieldsOf, t = page
  return Array.isArray(o) ? o.map((d) => [String(A(d).id), A(d)]) : Object.entries(A(o)).map(([d, i]) => [d, A(i)]);
}
function W(t, r, o) { // W = withRecords, t = page, r = list, o = records
  let d = r === "needs" ? o.map(([, l]) => l) : Object.fromEntries(o), i = (l, [s = "", ...p]) => O(R({}, l), { [s]: p.length ? i(A(l[s]), p) : d }); // d = value, r = list, o = records, l = into, i = put, s = step, p = rest, O = __spreadProps, R = __spreadValues, A = fieldsOf
  return i(t, ee(r));
}

// src/views/editor/more/fields.tsx
function te({ Checkbox: t, LinesControl: r, PageBox: o, TermsControl: d, TextControl: i }) { // te = createFields, t = Checkbox, r = LinesControl, o = PageBox, d = TermsControl, i = TextControl
  return function({ view: s, list: p, fields: f, id: P, onChange: E }) {
    let { context: { msg: n, labels: h, list: { vocabularies: u } } } = s, y = N(p), w = (g, m, S) => E(O(R({}, f), { [g]: m }), S), c = (g) => ({ // n = msg, h = labels, u = vocabularies, s = view, y = vocabulary, N = vocabularyOf, p = list, w = change, g = name, m = value, S = continues, E = onChange, O = __spreadProps, R = __spreadValues, f = fields, c = propsOf
      view: s,
      id: `${P}-${g}`,
      label: n(`edit-field-${g}`),
      value: f[g],
      described: void 0,
      onChange: (m, S) => w(g, m, S)
    }), b = (g, m) => /* @__PURE__ */ (0, e.x3)("fieldset", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, e.x3)("legend", { class: "program-explorer__translation-label" }, g), m), a = (g, m = !1) => b(n(`edit-field-${g}`), /* @__PURE__ */ (0, e.x3)(i, O(R({}, c(g)), { isLong: m }))), x = c("page"), v = (0, _.x55)(f.terms) ? f.terms : {};
    if (y !== null)
      return /* @__PURE__ */ (0, e.x3)(e.x2, null, a("label"), b(n("edit-field-aliases"), /* @__PURE__ */ (0, e.x3)(r, R({}, c("aliases")))), b(n("edit-field-broader"), /* @__PURE__ */ (0, e.x3)(d, O(R({}, c("broader")), { vocabulary: y, isFixed: !0, isSingle: !0 }))), /* @__PURE__ */ (0, e.x3)(t, { id: `${P}-all`, text: n("edit-list-matchesAll"), isChecked: f.matchesAll === !0, onChange: (g) => w("matchesAll", g || void 0) }));
    switch (p) {
      case "needs":
        return /* @__PURE__ */ (0, e.x3)(e.x2, null, a("label"), a("help", !0), Array.from(u.keys(), (g) => { // a = text, u = vocabularies, g = facet
          let m = h.facet(g).text, S = (F) => { // m = label, h = labels, g = facet, S = onTerms, F = value
            let L = Object.entries(O(R({}, v), { [g]: F })).filter(([, $]) => Array.isArray($) ? $.length : $); // L = terms, O = __spreadProps, R = __spreadValues, v = needTerms, g = facet, F = value, $ = one
            w("terms", Object.fromEntries(L));
          };
          return b(m, /* @__PURE__ */ (0, e.x3)(d, { view: s, id: `${P}-terms-${g}`, label: m, value: v[g], described: void 0, vocabulary: g, isFixed: !0, onChange: S }));
        }));
      case "series":
        return /* @__PURE__ */ (0, e.x3)(e.x2, null, a("title"), b(x.label, /* @__PURE__ */ (0, e.x3)(o, O(R({}, x), { onInput: (g) => w("page", g, !0) }))));
      default:
        return /* @__PURE__ */ (0, e.x3)(e.x2, null, a("label"), a("help", !0));
    }
  };
}

// src/views/editor/more/problems.tsx
function I() { // I = createProblems
  return function({ view: { state: { problems: r } }, path: o }) {
    let d = r.filter(({ path: i }) => o.every((l, s) => l === i[s])); // d = found, r = problems, i = other, o = path, l = step, s = depth
    return /* @__PURE__ */ (0, e.x3)("div", { class: "program-explorer__editor-problems", lang: "en" }, d.map(({ severity: i, reason: l, fix: s }) => /* @__PURE__ */ (0, e.x3)("p", { class: `cdx-message cdx-message--inline cdx-message--${i}` }, /* @__PURE__ */ (0, e.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, e.x3)("span", { class: "cdx-message__content" }, `${l} ${s}`))));
  };
}

// src/views/editor/more/head-form.tsx
var we = ["status", "language", "period"], H = (t) => Array.isArray(t) ? t : []; // we = WITHOUT_VOCABULARY, H = listOf, t = value
function re({ Checkbox: t, Choice: r, PageBox: o, Rows: d }) { // re = createHeadForm, t = Checkbox, r = Choice, o = PageBox, d = Rows
  let i = I(); // i = Problems, I = createProblems
  return function({ view: s }) {
    let { context: { msg: p, idPrefix: f, labels: P, list: E }, state: { record: n }, actions: h } = s, u = (a) => `${f}-${a}`, y = (a, x, v) => /* @__PURE__ */ (0, e.x3)("fieldset", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, e.x3)("legend", { class: "program-explorer__editor-label" }, p(`edit-field-${a}`)), x && /* @__PURE__ */ (0, e.x3)("p", { class: "program-explorer__editor-help", id: `${u(a)}-help` }, x), v, /* @__PURE__ */ (0, e.x3)(i, { view: s, path: [a] })), w = (a, x) => y(a, x, /* @__PURE__ */ (0, e.x3)(o, { view: s, id: u(a), label: p(`edit-field-${a}`), value: n[a], described: `${u(a)}-help`, onInput: (v) => h.change(a, v, !0) })), c = [...we, ...E.vocabularies.keys()].map((a) => [a, P.facet(a).text]), b = (a) => (x) => p("edit-item", p(`edit-field-${a}`), x + 1); // p = msg, f = idPrefix, P = labels, E = list, n = record, h = actions, s = view, u = idOf, a = name, y = field, x = index, v = text, i = Problems, w = pageField, o = PageBox, c = facets, we = WITHOUT_VOCABULARY, b = nameOf
    return /* @__PURE__ */ (0, e.x3)(e.x2, null, y("enabled", "", /* @__PURE__ */ (0, e.x3)(t, { id: u("enabled"), text: p("edit-list-on"), isChecked: n.enabled !== !1, onChange: (a) => h.change("enabled", a ? void 0 : !1) })), w("talk", p("edit-list-help-talk")), w("bundle", p("edit-list-help-bundle")), y("facets", p("edit-list-help-facets"), /* @__PURE__ */ (0, e.x3)(
      d,
      {
        view: s,
        id: u("facets"),
        items: H(n.facets),
        nameOf: b("facets"),
        onChange: (a) => h.change("facets", a),
        create: () => {
          var a; // a = _a
          return (a = c.map(([x]) => x).find((x) => !H(n.facets).includes(x))) != null ? a : "status";
        },
        draw: (a, x, v) => /* @__PURE__ */ (0, e.x3)(r, { id: `${u("facets")}-${x}`, value: String(a), name: b("facets")(x), described: void 0, options: c, onChange: v })
      }
    )), y("include", p("edit-list-help-include"), /* @__PURE__ */ (0, e.x3)(
      d,
      {
        view: s,
        id: u("include"),
        items: H(n.include),
        nameOf: b("include"),
        create: () => "",
        onChange: (a, x) => h.change("include", a, x),
        draw: (a, x, v) => /* @__PURE__ */ (0, e.x3)(o, { view: s, id: `${u("include")}-${x}`, label: b("include")(x), value: a, described: void 0, onInput: (g) => v(g, !0) })
      }
    )));
  };
}

// src/views/editor/more/lists-form.tsx
function be(t) { // be = toText, t = value
  return typeof t == "string" ? t : (0, _.x55)(t) ? new Map(Object.entries(t).map(([r, o]) => [r, String(o)])) : void 0;
}
function xe(t) { // xe = allNames, t = records
  return { label: Object.assign({}, ...t.map(([, { label: r, title: o }]) => r != null ? r : o).filter(_.x55)) };
}
function oe(t) { // oe = createListsForm, t = parts
  let { Button: r, Choice: o, idFor: d, Rows: i, TextInput: l } = t, s = re(t), p = te(t), f = I(); // r = Button, o = Choice, d = idFor, i = Rows, l = TextInput, t = parts, s = HeadForm, re = createHeadForm, p = RecordFields, te = createFields, f = Problems, I = createProblems
  return class extends e.x0 {
    constructor() {
      super(...arguments);
      this.state = { shown: "page", open: /* @__PURE__ */ new Set(), added: "" };
    }
    nameOf([n, { label: h, title: u }]) {
      let y = be(h != null ? h : u); // y = text, be = toText, h = label, u = title
      return y === void 0 ? n : this.props.view.context.labels.pick(y).text || n;
    }
    /** The lists to choose from, with their names. */
    choices() {
      let { context: { msg: n }, state: { record: h } } = this.props.view, u = j(h, "vocabularies").map((y) => [`terms/${y[0]}`, n("edit-list-terms", this.nameOf(y))]); // n = msg, h = record, u = vocabularies, j = recordsOf, y = one
      return [["page", n("edit-list-page")], ["needs", n("edit-list-needs")], ...u, ["vocabularies", n("edit-list-vocabularies")], ["series", n("edit-list-series")]];
    }
    add(n) {
      let { view: { context: { pageLanguage: h, idPrefix: u }, state: { record: y }, actions: w } } = this.props, c = j(y, n), b = { [h]: this.state.added.trim() }, a = d(this.state.added, c.map(([m]) => m)), x = n === "needs" ? { id: a, label: b, terms: {} } : n === "series" ? { title: b } : n === "vocabularies" ? { label: b, terms: {} } : { label: b }, v = W(y, n, [...c, [a, x]]), { facets: g } = v; // h = pageLanguage, u = idPrefix, y = record, w = actions, c = records, j = recordsOf, n = list, b = name, a = id, d = idFor, m = one, x = fields, v = page, W = withRecords, g = facets
      this.setState({ added: "", open: /* @__PURE__ */ new Set([...this.state.open, a]) }), w.focus(`${u}-list-${c.length}`), w.replace(n === "vocabularies" && Array.isArray(g) ? O(R({}, v), { facets: [...g, a] }) : v);
    }
    drawRecord(n, h, u, y) {
      let { view: w } = this.props, { context: { msg: c, idPrefix: b, list: { programs: a } }, state: { record: x } } = w, { open: v } = this.state, [g, m] = h, S = N(n), F = S === null ? 0 : a.filter(({ terms: $ }) => { // w = view, c = msg, b = idPrefix, a = programs, x = record, v = open, g = id, m = fields, h = one, S = vocabulary, N = vocabularyOf, n = list, F = uses, $ = terms
        var T; // T = _a
        return (T = $.get(S)) == null ? void 0 : T.includes(g);
      }).length, L = v.has(g);
      return /* @__PURE__ */ (0, e.x3)(
        "details",
        {
          open: L,
          onToggle: ({ currentTarget: $ }) => { // $ = currentTarget
            let T = Array.from(v).filter((ae) => ae !== g); // T = others, v = open, ae = other, g = id
            this.setState({ open: new Set($.open ? [...T, g] : T) });
          }
        },
        /* @__PURE__ */ (0, e.x3)("summary", { id: `${b}-list-${u}` }, /* @__PURE__ */ (0, e.x3)("bdi", null, this.nameOf(h)), S !== null && /* @__PURE__ */ (0, e.x3)("span", { class: "program-explorer__editor-help" }, ` ${c("edit-list-used", F)}`)),
        /* @__PURE__ */ (0, e.x3)(f, { view: w, path: n === "needs" ? [n, u] : S === null ? [n, g] : ["vocabularies", S, "terms", g] }),
        L && /* @__PURE__ */ (0, e.x3)(
          p,
          {
            view: O(R({}, w), { state: O(R({}, w.state), { record: xe(j(x, n)) }) }),
            list: n,
            fields: m,
            id: `${b}-list-${u}`,
            onChange: y
          }
        )
      );
    }
    render({ view: n }) {
      let { context: { msg: h, idPrefix: u }, state: { record: y }, actions: w } = n, { shown: c, added: b } = this.state, a = this.choices(), [, x = ""] = a.find(([m]) => m === c) || [], v = c === "page" ? [] : j(y, c), g = (m, S, F) => { // h = msg, u = idPrefix, y = record, w = actions, n = view, c = shown, b = added, a = choices, x = shownName, m = list, v = records, j = recordsOf, g = change, S = now, F = continues
        let L = W(y, m, S), [$ = ""] = m === "needs" || m === "series" ? [m] : ["vocabularies"]; // L = page, W = withRecords, y = record, m = list, S = now, $ = name
        w.change($, L[$], F);
      };
      return /* @__PURE__ */ (0, e.x3)("div", null, /* @__PURE__ */ (0, e.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, e.x3)("label", { class: "program-explorer__editor-label", for: `${u}-list-which` }, h("edit-list-which")), /* @__PURE__ */ (0, e.x3)(
        o,
        {
          id: `${u}-list-which`,
          value: c,
          options: a,
          described: void 0,
          onChange: (m) => this.setState({ shown: m, open: /* @__PURE__ */ new Set(), added: "" })
        }
      )), c === "page" ? /* @__PURE__ */ (0, e.x3)(s, { view: n }) : /* @__PURE__ */ (0, e.x3)("div", { key: c, role: "group", "aria-label": x }, /* @__PURE__ */ (0, e.x3)(
        i,
        {
          view: n,
          id: `${u}-list`,
          items: v,
          nameOf: (m) => { // m = index
            var S; // S = _a
            return this.nameOf((S = v[m]) != null ? S : ["", {}]);
          },
          onChange: (m, S) => g(c, m, S),
          draw: (m, S, F) => this.drawRecord(c, m, S, (L, $) => F([m[0], L], $))
        }
      ), /* @__PURE__ */ (0, e.x3)(
        "div",
        {
          class: "program-explorer__part",
          onKeyDown: (m) => { // m = event
            m.key === "Enter" && b.trim() && (m.preventDefault(), this.add(c));
          }
        },
        /* @__PURE__ */ (0, e.x3)("label", { class: "program-explorer__translation-label", for: `${u}-list-add` }, h("edit-list-new")),
        /* @__PURE__ */ (0, e.x3)(l, { id: `${u}-list-add`, value: b, size: "short", described: void 0, onInput: (m) => this.setState({ added: m }) }),
        " ",
        /* @__PURE__ */ (0, e.x3)(r, { text: h("edit-add"), name: `${h("edit-add")}: ${x}`, isOff: !b.trim(), onClick: () => this.add(c) })
      )));
    }
  };
}

// src/views/editor/more/place.tsx
function ie({ Choice: t }) { // ie = createPlace, t = Choice
  return function({ view: { context: { msg: o, idPrefix: d, labels: i, list: l }, state: { original: s, record: p, place: f, ids: P }, actions: E } }) {
    var w; // w = _a
    let n = `${d}-place`, h = new Map(l.programs.map((c) => [c.id, c.title])), u = P.filter((c) => c !== p.id || !s), y = s ? P[P.indexOf(String(p.id)) - 1] : P[P.length - 1]; // n = id, d = idPrefix, h = titles, l = list, c = one, u = others, P = ids, p = record, s = original, y = before
    return u.length ? /* @__PURE__ */ (0, e.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, e.x3)("label", { class: "program-explorer__editor-label", for: n }, o("edit-place")), /* @__PURE__ */ (0, e.x3)("p", { class: "program-explorer__editor-help", id: `${n}-help` }, o("edit-place-help")), /* @__PURE__ */ (0, e.x3)(
      t,
      {
        id: n,
        value: (w = f === void 0 ? y : f) != null ? w : "",
        described: `${n}-help`,
        options: [["", o("edit-first")], ...u.map((c) => { // o = msg, u = others, c = one
          var b; // b = _a
          return [c, o("edit-after", i.pick((b = h.get(c)) != null ? b : c).text)];
        })],
        onChange: (c) => E.move(c || null)
      }
    )) : null;
  };
}

// src/views/editor/more/raw-record.tsx
function Pe(t) { // Pe = parse, t = text
  try {
    let r = JSON.parse(t); // r = value, t = text
    return (0, _.x55)(r) ? r : null;
  } catch (r) {
    return null;
  }
}
function se({ Button: t, TextInput: r }) { // se = createRawRecord, t = Button, r = TextInput
  return class extends e.x0 {
    constructor() {
      super(...arguments);
      this.state = { text: null, isWrong: !1 };
    }
    render({ view: { context: { msg: i, idPrefix: l, urlOf: s, title: p }, state: { record: f, original: P }, actions: E } }) {
      let { text: n, isWrong: h } = this.state, u = `${l}-json`, y = n != null ? n : JSON.stringify(f, null, "	"), w = () => { // n = text, h = isWrong, u = id, l = idPrefix, y = shown, f = record, w = apply
        let c = Pe(y), b = c !== null && (!P || c.id === P.id); // c = value, Pe = parse, y = shown, b = isRight, P = original
        this.setState({ text: b ? null : y, isWrong: !b }), b && E.replace(c);
      };
      return /* @__PURE__ */ (0, e.x3)(e.x2, null, /* @__PURE__ */ (0, e.x3)(r, { id: u, value: y, name: i("edit-json"), isLong: !0, described: h ? `${u}-wrong` : void 0, onInput: (c) => this.setState({ text: c, isWrong: !1 }) }), h && /* @__PURE__ */ (0, e.x3)("p", { id: `${u}-wrong`, class: "program-explorer__editor-error", role: "alert" }, i("edit-json-wrong")), /* @__PURE__ */ (0, e.x3)(t, { text: i("edit-json-apply"), isOff: n === null, onClick: w }), " ", /* @__PURE__ */ (0, e.x3)("a", { href: s(p, { action: "edit" }) }, i("edit-json-page")));
    }
  };
}

// src/wiki/linked-pages.ts
function J(t) { // J = pageName, t = link
  let [r = ""] = t.split("#"); // r = title, t = link
  return /^https?:/i.test(t) || /[|<>[\]{}]/.test(r) ? null : r.replace(/_/g, " ").trim() || null;
}
function q(t) { // q = linksIn, t = value
  return (typeof t == "object" && t ? Object.entries(t) : []).flatMap(([o, d]) => o === "page" && typeof d == "string" && J(d) !== null ? [d] : q(d));
}

// src/wiki/mediawiki-find.ts
var ve = 50; // ve = MOST_TITLES
function Ee({ query: { normalized: t = [], pages: r = [], prefixsearch: o = [] } }, d) { // Ee = readPages, t = normalized, r = pages, o = prefixsearch, d = links
  let i = new Map(t.map(({ from: s, to: p }) => [s, p])), l = r.filter((s) => s.missing && !s.known || s.invalid).map(({ title: s }) => s); // i = written, t = normalized, s = title, p = to, l = missing, r = pages
  return {
    found: o.map(({ title: s }) => s),
    missing: d.filter((s) => { // d = links, s = link
      var f, P; // f = _a, P = _b
      let p = (f = J(s)) != null ? f : ""; // p = name, f = _a, J = pageName, s = link
      return l.includes((P = i.get(p)) != null ? P : p);
    })
  };
}
function Se(t) { // Se = englishName, t = code
  try {
    return "DisplayNames" in Intl && new Intl.DisplayNames(["en"], { type: "language" }).of(t) || "";
  } catch (r) {
    return "";
  }
}
function ne() { // ne = createPageFinder
  let t = new mw.Api(), r = (i, l, s) => X(null, null, function* () { // t = api, r = ask, i = parameters, l = read, s = otherwise, X = __async
    try {
      return l(yield t.get(R({ formatversion: "2" }, i)));
    } catch (p) {
      return s;
    }
  }), o = (i, l) => { // o = look, i = links, l = search
    let s = i.map(J).filter((p) => p !== null).slice(0, ve); // s = titles, i = links, J = pageName, p = title, ve = MOST_TITLES
    return s.length ? r(R({
      action: "query",
      titles: s
    }, l ? { list: "prefixsearch", pssearch: l } : {}), (p) => Ee(p, i), null) : Promise.resolve(null);
  }, d = null;
  return {
    findMissing: (i) => X(null, null, function* () {
      var l, s; // l = _a, s = _b
      return (s = (l = yield o(Array.from(new Set(q(i))), "")) == null ? void 0 : l.missing) != null ? s : [];
    }),
    findPages: (i) => { // i = link
      var l; // l = _a
      return o([i], (l = J(i)) != null ? l : "");
    },
    findLanguages: (i) => X(null, null, function* () {
      let l = i.trim().toLowerCase(); // l = searched, i = text
      d = d || r({ action: "query", meta: "siteinfo", siprop: "languages", maxage: "86400", smaxage: "86400" }, (f) => new Map(f.query.languages.map(({ code: P, name: E }) => [P, `${E} ${Se(P)}`.toLowerCase()])), /* @__PURE__ */ new Map());
      let [s, p] = yield Promise.all([ // s = names, p = others
        d,
        r({ action: "languagesearch", search: l }, (f) => Object.keys(f.languagesearch), [])
      ]);
      return Array.from(/* @__PURE__ */ new Set([...Array.from(s).filter(([, f]) => f.includes(l)).map(([f]) => f), ...p]));
    })
  };
}

// src/editor-more.ts
function Re(t) { // Re = createMore, t = parts
  return { Conflicts: K(t), ListsForm: oe(t), Place: ie(t), RawRecord: se(t), listsChanges: Y(t) };
}
var _e = Z; // _e = english, Z = MORE_ENGLISH
}
};
// </nowiki>