// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).editorMore = {
runtime: 'a784b3230da5bc4e',
create: function ( require, module ) {
"use strict";
var V = Object.defineProperty, le = Object.defineProperties, ce = Object.getOwnPropertyDescriptor, pe = Object.getOwnPropertyDescriptors, me = Object.getOwnPropertyNames, U = Object.getOwnPropertySymbols;
var B = Object.prototype.hasOwnProperty, fe = Object.prototype.propertyIsEnumerable;
var z = (t, r, o) => r in t ? V(t, r, { enumerable: !0, configurable: !0, writable: !0, value: o }) : t[r] = o, R = (t, r) => {
  for (var o in r || (r = {}))
    B.call(r, o) && z(t, o, r[o]);
  if (U)
    for (var o of U(r))
      fe.call(r, o) && z(t, o, r[o]);
  return t;
}, O = (t, r) => le(t, pe(r));
var ue = (t, r) => {
  for (var o in r)
    V(t, o, { get: r[o], enumerable: !0 });
}, ge = (t, r, o, d) => {
  if (r && typeof r == "object" || typeof r == "function")
    for (let n of me(r))
      !B.call(t, n) && n !== o && V(t, n, { get: () => r[n], enumerable: !(d = ce(r, n)) || d.enumerable });
  return t;
};
var ye = (t) => ge(V({}, "__esModule", { value: !0 }), t);
var I = (t, r, o) => new Promise((d, n) => {
  var l = (f) => {
    try {
      p(o.next(f));
    } catch (P) {
      n(P);
    }
  }, i = (f) => {
    try {
      p(o.throw(f));
    } catch (P) {
      n(P);
    }
  }, p = (f) => f.done ? d(f.value) : Promise.resolve(f.value).then(l, i);
  p((o = o.apply(t, r)).next());
});

// src/editor-more.ts
var Oe = {}; // Oe = editor_more_exports
ue(Oe, {
  createMore: () => Re,
  createPageFinder: () => ae,
  english: () => _e
});
module.exports = ye(Oe);

// runtime:src/programs/kinds.ts
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// src/editor/lists-changes.ts
var G = (t) => (0, _.x56)(t) ? t.id : void 0, we = ["label", "help", "title"]; // G = idOf, t = value, we = NOT_EMPTY
function H(t, r) { // H = clean, t = value, r = before
  if (JSON.stringify(t) === JSON.stringify(r))
    return t;
  if (typeof t == "string")
    return t.trim() || void 0;
  if (Array.isArray(t)) {
    let d = new Map(Array.isArray(r) ? r.map((l) => [G(l), l]) : []), n = t.map((l) => H(l, d.get(G(l)))).filter((l) => l !== void 0); // d = ids, r = before, l = one, G = idOf, n = items, t = value, H = clean
    return n.length ? n : void 0;
  }
  if (!(0, _.x56)(t))
    return t;
  let o = Object.entries(t).map(([d, n]) => [d, H(n, (0, _.x56)(r) ? r[d] : void 0)]).filter(([d, n]) => n !== void 0 && !(we.includes(d) && (0, _.x56)(n) && !Object.keys(n).length)); // o = fields, t = value, d = name, n = one, H = clean, r = before, we = NOT_EMPTY
  return Object.fromEntries(o);
}
function Y({ comparePages: t }) { // Y = createListsChanges, t = comparePages
  return (r, o) => { // r = text, o = record
    let d = JSON.parse(r || "{}"), { programs: n } = d, l = H(o, O(R({}, d), { programs: void 0 })); // d = page, r = text, n = programs, l = now, H = clean, o = record, O = __spreadProps, R = __spreadValues
    return t(r, JSON.stringify(O(R({}, l), { programs: n }))) || [];
  };
}

// runtime:src/messages/i18n/en.json
var K = { "edit-conflict": "Meanwhile somebody else has changed the same. Choose {{PLURAL:$1|which one to keep|for each which one to keep}}. All your other changes are kept.", "edit-conflict-base": "Before: $1", "edit-conflict-mine": "Yours:", "edit-conflict-theirs": "On the page now:", "edit-gone": "removed", "edit-json-apply": "Use this", "edit-json-page": "Edit the whole page as JSON", "edit-json-wrong": "This is no JSON of the program. Its id has to stay the same.", "edit-list-help-bundle": "A page of the extension Translate, if there is one.", "edit-list-help-facets": "In this order. Without any, all lists of terms are filters.", "edit-list-help-include": "Data pages whose programs are shown too.", "edit-list-help-talk": "Suggestions go there.", "edit-list-matchesAll": "A program with this term fits every choice of the filter, as \u201CAnyone\u201D fits \u201CNewcomers\u201D", "edit-list-needs": "Needs", "edit-list-new": "Name of a new entry", "edit-list-on": "Readers see the explorer", "edit-list-page": "The page", "edit-list-series": "Series", "edit-list-terms": "Terms: $1", "edit-list-used": "{{PLURAL:$1|$1 program|$1 programs}}", "edit-list-vocabularies": "Lists of terms", "edit-list-which": "What to edit", "edit-place": "Place in the list", "edit-place-help": "The program that it comes after, where nothing else orders them." }; // K = en_default

// src/editor/more-english.ts
var Q = new Map(Object.entries(K)); // Q = MORE_ENGLISH, K = en_default

// runtime:preact
var e = require("program-explorer-runtime"); // e = import_program_explorer_runtime

// src/views/editor/more/conflicts.tsx
function Z({ Button: t, conflictKey: r, describeValue: o, pathLabel: d, recordText: n }) { // Z = createConflicts, t = Button, r = conflictKey, o = describeValue, d = pathLabel, n = recordText
  function l({ view: { context: i, state: { decisions: p, record: f }, actions: P }, conflict: E, index: s }) { // l = ConflictChoice, i = context, p = decisions, f = mine, P = actions, E = conflict, s = index
    let { msg: y, idPrefix: u } = i, { record: w, field: b } = E, c = r(E), h = p.get(c), a = !b || b.length === 0, x = (m) => a ? m === void 0 ? y("edit-gone") : JSON.stringify(m) : o(i, b, m), v = (m, S, F) => { // y = msg, u = idPrefix, i = context, w = record, b = field, E = conflict, c = key, r = conflictKey, h = decision, p = decisions, a = isWhole, x = words, m = isMine, o = describeValue, v = option, S = label, F = value
      let L = `${u}-conflict-${s}-${m ? "mine" : "theirs"}`; // L = id, u = idPrefix, s = index, m = isMine
      return /* @__PURE__ */ (0, e.x3)("div", { class: "cdx-radio" }, /* @__PURE__ */ (0, e.x3)("div", { class: "cdx-radio__wrapper" }, /* @__PURE__ */ (0, e.x3)("input", { class: "cdx-radio__input", type: "radio", id: L, name: `${u}-conflict-${s}`, checked: h === m, onChange: () => P.decide(c, m) }), /* @__PURE__ */ (0, e.x3)("span", { class: "cdx-radio__icon" }), /* @__PURE__ */ (0, e.x3)("div", { class: "cdx-radio__label cdx-label" }, /* @__PURE__ */ (0, e.x3)("label", { class: "cdx-label__label", for: L }, /* @__PURE__ */ (0, e.x3)("span", { class: "cdx-label__label__text" }, S, /* @__PURE__ */ (0, e.x3)("span", { dir: "auto", class: "program-explorer__conflict-value" }, x(F)))))));
    }, g = n(i, w, w[1] === f.id ? f.title : (0, _.x56)(E.theirs) ? E.theirs.title : void 0);
    return /* @__PURE__ */ (0, e.x3)("fieldset", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, e.x3)("legend", { class: "program-explorer__editor-label" }, a ? g : `${g}: ${d(i, b)}`), /* @__PURE__ */ (0, e.x3)("p", { class: "program-explorer__editor-help" }, y("edit-conflict-base", x(E.base))), v(!0, y("edit-conflict-mine"), E.mine), v(!1, y("edit-conflict-theirs"), E.theirs));
  }
  return function({ view: p }) {
    let { context: { msg: f, idPrefix: P }, state: { conflicts: E, decisions: s, isBusy: y }, actions: u } = p, w = E.every((b) => s.has(r(b))); // f = msg, P = idPrefix, E = conflicts, s = decisions, y = isBusy, u = actions, p = view, w = isDecided, b = conflict, r = conflictKey
    return /* @__PURE__ */ (0, e.x3)("div", null, /* @__PURE__ */ (0, e.x3)("p", null, f("edit-conflict", E.length)), E.map((b, c) => /* @__PURE__ */ (0, e.x3)(l, { key: r(b), view: p, conflict: b, index: c })), /* @__PURE__ */ (0, e.x3)("div", { class: "program-explorer__editor-buttons" }, /* @__PURE__ */ (0, e.x3)(t, { kind: "primary", id: `${P}-publish`, text: f(y ? "edit-saving" : "edit-save"), isOff: y || !w, onClick: u.save }), /* @__PURE__ */ (0, e.x3)(t, { text: f("edit-back"), isOff: y, onClick: u.back }), /* @__PURE__ */ (0, e.x3)(t, { kind: "quiet", text: f("edit-cancel"), isOff: y, onClick: u.cancel })));
  };
}

// src/views/editor/more/list-records.ts
var ee = "terms/"; // ee = TERMS
function T(t) { // T = vocabularyOf, t = list
  return t.startsWith(ee) ? t.slice(ee.length) : null;
}
function te(t) { // te = pathOf, t = list
  let r = T(t); // r = vocabulary, T = vocabularyOf, t = list
  return r === null ? [t] : ["vocabularies", r, "terms"];
}
var N = (t) => (0, _.x56)(t) ? t : {}; // N = fieldsOf, t = value
function J(t, r) { // J = recordsOf, t = page, r = list
  let o = te(r).reduce((d, n) => N(d)[n], t); // o = value, te = pathOf, r = list, d = found, n = step, N = fieldsOf, t = page
  return Array.isArray(o) ? o.map((d) => [String(N(d).id), N(d)]) : Object.entries(N(o)).map(([d, n]) => [d, N(n)]);
}
function W(t, r, o) { // W = withRecords, t = page, r = list, o = records
  let d = r === "needs" ? o.map(([, l]) => l) : Object.fromEntries(o), n = (l, [i = "", ...p]) => O(R({}, l), { [i]: p.length ? n(N(l[i]), p) : d }); // d = value, r = list, o = records, l = into, n = put, i = step, p = rest, O = __spreadProps, R = __spreadValues, N = fieldsOf
  return n(t, te(r));
}

// src/views/editor/more/fields.tsx
function re({ Checkbox: t, LinesControl: r, PageBox: o, TermsControl: d, TextControl: n }) { // re = createFields, t = Checkbox, r = LinesControl, o = PageBox, d = TermsControl, n = TextControl
  return function({ view: i, list: p, fields: f, id: P, onChange: E }) {
    let { context: { msg: s, labels: y, list: { vocabularies: u } } } = i, w = T(p), b = (g, m, S) => E(O(R({}, f), { [g]: m }), S), c = (g) => ({ // s = msg, y = labels, u = vocabularies, i = view, w = vocabulary, T = vocabularyOf, p = list, b = change, g = name, m = value, S = continues, E = onChange, O = __spreadProps, R = __spreadValues, f = fields, c = propsOf
      view: i,
      id: `${P}-${g}`,
      label: s(`edit-field-${g}`),
      value: f[g],
      described: void 0,
      onChange: (m, S) => b(g, m, S)
    }), h = (g, m) => /* @__PURE__ */ (0, e.x3)("fieldset", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, e.x3)("legend", { class: "program-explorer__translation-label" }, g), m), a = (g, m = !1) => h(s(`edit-field-${g}`), /* @__PURE__ */ (0, e.x3)(n, O(R({}, c(g)), { isLong: m }))), x = c("page"), v = (0, _.x56)(f.terms) ? f.terms : {};
    if (w !== null)
      return /* @__PURE__ */ (0, e.x3)(e.x2, null, a("label"), h(s("edit-field-aliases"), /* @__PURE__ */ (0, e.x3)(r, R({}, c("aliases")))), h(s("edit-field-broader"), /* @__PURE__ */ (0, e.x3)(d, O(R({}, c("broader")), { vocabulary: w, isFixed: !0, isSingle: !0 }))), /* @__PURE__ */ (0, e.x3)(t, { id: `${P}-all`, text: s("edit-list-matchesAll"), isChecked: f.matchesAll === !0, onChange: (g) => b("matchesAll", g || void 0) }));
    switch (p) {
      case "needs":
        return /* @__PURE__ */ (0, e.x3)(e.x2, null, a("label"), a("help", !0), Array.from(u.keys(), (g) => { // a = text, u = vocabularies, g = facet
          let m = y.facet(g).text, S = (F) => { // m = label, y = labels, g = facet, S = onTerms, F = value
            let L = Object.entries(O(R({}, v), { [g]: F })).filter(([, k]) => Array.isArray(k) ? k.length : k); // L = terms, O = __spreadProps, R = __spreadValues, v = needTerms, g = facet, F = value, k = one
            b("terms", Object.fromEntries(L));
          };
          return h(m, /* @__PURE__ */ (0, e.x3)(d, { view: i, id: `${P}-terms-${g}`, label: m, value: v[g], described: void 0, vocabulary: g, isFixed: !0, onChange: S }));
        }));
      case "series":
        return /* @__PURE__ */ (0, e.x3)(e.x2, null, a("title"), h(x.label, /* @__PURE__ */ (0, e.x3)(o, O(R({}, x), { onInput: (g) => b("page", g, !0) }))));
      default:
        return /* @__PURE__ */ (0, e.x3)(e.x2, null, a("label"), a("help", !0));
    }
  };
}

// runtime:src/programs/facets.ts
var j = require("program-explorer-runtime"); // j = import_program_explorer_runtime

// src/views/editor/more/problems.tsx
function M() { // M = createProblems
  return function({ view: { state: { problems: r } }, path: o }) {
    let d = r.filter(({ path: n }) => o.every((l, i) => l === n[i])); // d = found, r = problems, n = other, o = path, l = step, i = depth
    return /* @__PURE__ */ (0, e.x3)("div", { class: "program-explorer__editor-problems", lang: "en" }, d.map(({ severity: n, reason: l, fix: i }) => /* @__PURE__ */ (0, e.x3)("p", { class: `cdx-message cdx-message--inline cdx-message--${n}` }, /* @__PURE__ */ (0, e.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, e.x3)("span", { class: "cdx-message__content" }, `${l} ${i}`))));
  };
}

// src/views/editor/more/head-form.tsx
var D = (t) => Array.isArray(t) ? t : []; // D = listOf, t = value
function oe({ Checkbox: t, Choice: r, PageBox: o, Rows: d }) { // oe = createHeadForm, t = Checkbox, r = Choice, o = PageBox, d = Rows
  let n = M(); // n = Problems, M = createProblems
  return function({ view: i }) {
    let { context: { msg: p, idPrefix: f, labels: P, list: E }, state: { record: s }, actions: y } = i, u = (a) => `${f}-${a}`, w = (a, x, v) => /* @__PURE__ */ (0, e.x3)("fieldset", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, e.x3)("legend", { class: "program-explorer__editor-label" }, p(`edit-field-${a}`)), x && /* @__PURE__ */ (0, e.x3)("p", { class: "program-explorer__editor-help", id: `${u(a)}-help` }, x), v, /* @__PURE__ */ (0, e.x3)(n, { view: i, path: [a] })), b = (a, x) => w(a, x, /* @__PURE__ */ (0, e.x3)(o, { view: i, id: u(a), label: p(`edit-field-${a}`), value: s[a], described: `${u(a)}-help`, onInput: (v) => y.change(a, v, !0) })), c = [...j.x51, ...E.vocabularies.keys()].map((a) => [a, P.facet(a).text]), h = (a) => (x) => p("edit-item", p(`edit-field-${a}`), x + 1); // p = msg, f = idPrefix, P = labels, E = list, s = record, y = actions, i = view, u = idOf, a = name, w = field, x = index, v = text, n = Problems, b = pageField, o = PageBox, c = facets, h = nameOf
    return /* @__PURE__ */ (0, e.x3)(e.x2, null, w("enabled", "", /* @__PURE__ */ (0, e.x3)(t, { id: u("enabled"), text: p("edit-list-on"), isChecked: s.enabled !== !1, onChange: (a) => y.change("enabled", a ? void 0 : !1) })), b("talk", p("edit-list-help-talk")), b("bundle", p("edit-list-help-bundle")), w("facets", p("edit-list-help-facets"), /* @__PURE__ */ (0, e.x3)(
      d,
      {
        view: i,
        id: u("facets"),
        items: D(s.facets),
        nameOf: h("facets"),
        onChange: (a) => y.change("facets", a),
        create: () => {
          var a; // a = _a
          return (a = c.map(([x]) => x).find((x) => !D(s.facets).includes(x))) != null ? a : "status";
        },
        draw: (a, x, v) => /* @__PURE__ */ (0, e.x3)(r, { id: `${u("facets")}-${x}`, value: String(a), name: h("facets")(x), described: void 0, options: c, onChange: v })
      }
    )), w("include", p("edit-list-help-include"), /* @__PURE__ */ (0, e.x3)(
      d,
      {
        view: i,
        id: u("include"),
        items: D(s.include),
        nameOf: h("include"),
        create: () => "",
        onChange: (a, x) => y.change("include", a, x),
        draw: (a, x, v) => /* @__PURE__ */ (0, e.x3)(o, { view: i, id: `${u("include")}-${x}`, label: h("include")(x), value: a, described: void 0, onInput: (g) => v(g, !0) })
      }
    )));
  };
}

// src/views/editor/more/lists-form.tsx
function he(t) { // he = toText, t = value
  return typeof t == "string" ? t : (0, _.x56)(t) ? new Map(Object.entries(t).map(([r, o]) => [r, String(o)])) : void 0;
}
function xe(t) { // xe = allNames, t = records
  return { label: Object.assign({}, ...t.map(([, { label: r, title: o }]) => r != null ? r : o).filter(_.x56)) };
}
function ne(t) { // ne = createListsForm, t = parts
  let { Button: r, Choice: o, idFor: d, Rows: n, TextInput: l } = t, i = oe(t), p = re(t), f = M(); // r = Button, o = Choice, d = idFor, n = Rows, l = TextInput, t = parts, i = HeadForm, oe = createHeadForm, p = RecordFields, re = createFields, f = Problems, M = createProblems
  return class extends e.x0 {
    constructor() {
      super(...arguments);
      this.state = { shown: "page", open: /* @__PURE__ */ new Set(), added: "" };
    }
    nameOf([s, { label: y, title: u }]) {
      let w = he(y != null ? y : u); // w = text, he = toText, y = label, u = title
      return w === void 0 ? s : this.props.view.context.labels.pick(w).text || s;
    }
    /** The lists to choose from, with their names. */
    choices() {
      let { context: { msg: s }, state: { record: y } } = this.props.view, u = J(y, "vocabularies").map((w) => [`terms/${w[0]}`, s("edit-list-terms", this.nameOf(w))]); // s = msg, y = record, u = vocabularies, J = recordsOf, w = one
      return [["page", s("edit-list-page")], ["needs", s("edit-list-needs")], ...u, ["vocabularies", s("edit-list-vocabularies")], ["series", s("edit-list-series")]];
    }
    add(s) {
      let { view: { context: { pageLanguage: y, idPrefix: u }, state: { record: w }, actions: b } } = this.props, c = J(w, s), h = { [y]: this.state.added.trim() }, a = d(this.state.added, c.map(([m]) => m)), x = s === "needs" ? { id: a, label: h, terms: {} } : s === "series" ? { title: h } : s === "vocabularies" ? { label: h, terms: {} } : { label: h }, v = W(w, s, [...c, [a, x]]), { facets: g } = v; // y = pageLanguage, u = idPrefix, w = record, b = actions, c = records, J = recordsOf, s = list, h = name, a = id, d = idFor, m = one, x = fields, v = page, W = withRecords, g = facets
      this.setState({ added: "", open: /* @__PURE__ */ new Set([...this.state.open, a]) }), b.focus(`${u}-list-${c.length}`), b.replace(s === "vocabularies" && Array.isArray(g) ? O(R({}, v), { facets: [...g, a] }) : v);
    }
    drawRecord(s, y, u, w) {
      let { view: b } = this.props, { context: { msg: c, idPrefix: h, list: { programs: a } }, state: { record: x } } = b, { open: v } = this.state, [g, m] = y, S = T(s), F = S === null ? 0 : a.filter(({ terms: k }) => { // b = view, c = msg, h = idPrefix, a = programs, x = record, v = open, g = id, m = fields, y = one, S = vocabulary, T = vocabularyOf, s = list, F = uses, k = terms
        var A; // A = _a
        return (A = k.get(S)) == null ? void 0 : A.includes(g);
      }).length, L = v.has(g);
      return /* @__PURE__ */ (0, e.x3)(
        "details",
        {
          open: L,
          onToggle: ({ currentTarget: k }) => { // k = currentTarget
            let A = Array.from(v).filter((de) => de !== g); // A = others, v = open, de = other, g = id
            this.setState({ open: new Set(k.open ? [...A, g] : A) });
          }
        },
        /* @__PURE__ */ (0, e.x3)("summary", { id: `${h}-list-${u}` }, /* @__PURE__ */ (0, e.x3)("bdi", null, this.nameOf(y)), S !== null && /* @__PURE__ */ (0, e.x3)("span", { class: "program-explorer__editor-help" }, ` ${c("edit-list-used", F)}`)),
        /* @__PURE__ */ (0, e.x3)(f, { view: b, path: s === "needs" ? [s, u] : S === null ? [s, g] : ["vocabularies", S, "terms", g] }),
        L && /* @__PURE__ */ (0, e.x3)(
          p,
          {
            view: O(R({}, b), { state: O(R({}, b.state), { record: xe(J(x, s)) }) }),
            list: s,
            fields: m,
            id: `${h}-list-${u}`,
            onChange: w
          }
        )
      );
    }
    render({ view: s }) {
      let { context: { msg: y, idPrefix: u }, state: { record: w }, actions: b } = s, { shown: c, added: h } = this.state, a = this.choices(), [, x = ""] = a.find(([m]) => m === c) || [], v = c === "page" ? [] : J(w, c), g = (m, S, F) => { // y = msg, u = idPrefix, w = record, b = actions, s = view, c = shown, h = added, a = choices, x = shownName, m = list, v = records, J = recordsOf, g = change, S = now, F = continues
        let L = W(w, m, S), [k = ""] = m === "needs" || m === "series" ? [m] : ["vocabularies"]; // L = page, W = withRecords, w = record, m = list, S = now, k = name
        b.change(k, L[k], F);
      };
      return /* @__PURE__ */ (0, e.x3)("div", null, /* @__PURE__ */ (0, e.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, e.x3)("label", { class: "program-explorer__editor-label", for: `${u}-list-which` }, y("edit-list-which")), /* @__PURE__ */ (0, e.x3)(
        o,
        {
          id: `${u}-list-which`,
          value: c,
          options: a,
          described: void 0,
          onChange: (m) => this.setState({ shown: m, open: /* @__PURE__ */ new Set(), added: "" })
        }
      )), c === "page" ? /* @__PURE__ */ (0, e.x3)(i, { view: s }) : /* @__PURE__ */ (0, e.x3)("div", { key: c, role: "group", "aria-label": x }, /* @__PURE__ */ (0, e.x3)(
        n,
        {
          view: s,
          id: `${u}-list`,
          items: v,
          nameOf: (m) => { // m = index
            var S; // S = _a
            return this.nameOf((S = v[m]) != null ? S : ["", {}]);
          },
          onChange: (m, S) => g(c, m, S),
          draw: (m, S, F) => this.drawRecord(c, m, S, (L, k) => F([m[0], L], k))
        }
      ), /* @__PURE__ */ (0, e.x3)(
        "div",
        {
          class: "program-explorer__part",
          onKeyDown: (m) => { // m = event
            m.key === "Enter" && h.trim() && (m.preventDefault(), this.add(c));
          }
        },
        /* @__PURE__ */ (0, e.x3)("label", { class: "program-explorer__translation-label", for: `${u}-list-add` }, y("edit-list-new")),
        /* @__PURE__ */ (0, e.x3)(l, { id: `${u}-list-add`, value: h, size: "short", described: void 0, onInput: (m) => this.setState({ added: m }) }),
        " ",
        /* @__PURE__ */ (0, e.x3)(r, { text: y("edit-add"), name: `${y("edit-add")}: ${x}`, isOff: !h.trim(), onClick: () => this.add(c) })
      )));
    }
  };
}

// src/views/editor/more/place.tsx
function ie({ Choice: t }) { // ie = createPlace, t = Choice
  return function({ view: { context: { msg: o, idPrefix: d, labels: n, list: l }, state: { original: i, record: p, place: f, ids: P }, actions: E } }) {
    var b; // b = _a
    let s = `${d}-place`, y = new Map(l.programs.map((c) => [c.id, c.title])), u = P.filter((c) => c !== p.id || !i), w = i ? P[P.indexOf(String(p.id)) - 1] : P[P.length - 1]; // s = id, d = idPrefix, y = titles, l = list, c = one, u = others, P = ids, p = record, i = original, w = before
    return u.length ? /* @__PURE__ */ (0, e.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, e.x3)("label", { class: "program-explorer__editor-label", for: s }, o("edit-place")), /* @__PURE__ */ (0, e.x3)("p", { class: "program-explorer__editor-help", id: `${s}-help` }, o("edit-place-help")), /* @__PURE__ */ (0, e.x3)(
      t,
      {
        id: s,
        value: (b = f === void 0 ? w : f) != null ? b : "",
        described: `${s}-help`,
        options: [["", o("edit-first")], ...u.map((c) => { // o = msg, u = others, c = one
          var h; // h = _a
          return [c, o("edit-after", n.pick((h = y.get(c)) != null ? h : c).text)];
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
    return (0, _.x56)(r) ? r : null;
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
    render({ view: { context: { msg: n, idPrefix: l, urlOf: i, title: p }, state: { record: f, original: P }, actions: E } }) {
      let { text: s, isWrong: y } = this.state, u = `${l}-json`, w = s != null ? s : JSON.stringify(f, null, "	"), b = () => { // s = text, y = isWrong, u = id, l = idPrefix, w = shown, f = record, b = apply
        let c = Pe(w), h = c !== null && (!P || c.id === P.id); // c = value, Pe = parse, w = shown, h = isRight, P = original
        this.setState({ text: h ? null : w, isWrong: !h }), h && E.replace(c);
      };
      return /* @__PURE__ */ (0, e.x3)(e.x2, null, /* @__PURE__ */ (0, e.x3)(r, { id: u, value: w, name: n("edit-json"), isLong: !0, described: y ? `${u}-wrong` : void 0, onInput: (c) => this.setState({ text: c, isWrong: !1 }) }), y && /* @__PURE__ */ (0, e.x3)("p", { id: `${u}-wrong`, class: "program-explorer__editor-error", role: "alert" }, n("edit-json-wrong")), /* @__PURE__ */ (0, e.x3)(t, { text: n("edit-json-apply"), isOff: s === null, onClick: b }), " ", /* @__PURE__ */ (0, e.x3)("a", { href: i(p, { action: "edit" }) }, n("edit-json-page")));
    }
  };
}

// src/wiki/linked-pages.ts
function X(t) { // X = pageName, t = link
  let [r = ""] = t.split("#"); // r = title, t = link
  return /^https?:/i.test(t) || /[|<>[\]{}]/.test(r) ? null : r.replace(/_/g, " ").trim() || null;
}
function q(t) { // q = linksIn, t = value
  return (typeof t == "object" && t ? Object.entries(t) : []).flatMap(([o, d]) => o === "page" && typeof d == "string" && X(d) !== null ? [d] : q(d));
}

// src/wiki/mediawiki-find.ts
var ve = 50; // ve = MOST_TITLES
function Ee({ query: { normalized: t = [], pages: r = [], prefixsearch: o = [] } }, d) { // Ee = readPages, t = normalized, r = pages, o = prefixsearch, d = links
  let n = new Map(t.map(({ from: i, to: p }) => [i, p])), l = r.filter((i) => i.missing && !i.known || i.invalid).map(({ title: i }) => i); // n = written, t = normalized, i = title, p = to, l = missing, r = pages
  return {
    found: o.map(({ title: i }) => i),
    missing: d.filter((i) => { // d = links, i = link
      var f, P; // f = _a, P = _b
      let p = (f = X(i)) != null ? f : ""; // p = name, f = _a, X = pageName, i = link
      return l.includes((P = n.get(p)) != null ? P : p);
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
function ae() { // ae = createPageFinder
  let t = new mw.Api(), r = (n, l, i) => I(null, null, function* () { // t = api, r = ask, n = parameters, l = read, i = otherwise, I = __async
    try {
      return l(yield t.get(R({ formatversion: "2" }, n)));
    } catch (p) {
      return i;
    }
  }), o = (n, l) => { // o = look, n = links, l = search
    let i = n.map(X).filter((p) => p !== null).slice(0, ve); // i = titles, n = links, X = pageName, p = title, ve = MOST_TITLES
    return i.length ? r(R({
      action: "query",
      titles: i
    }, l ? { list: "prefixsearch", pssearch: l } : {}), (p) => Ee(p, n), null) : Promise.resolve(null);
  }, d = null;
  return {
    findMissing: (n) => I(null, null, function* () {
      var l, i; // l = _a, i = _b
      return (i = (l = yield o(Array.from(new Set(q(n))), "")) == null ? void 0 : l.missing) != null ? i : [];
    }),
    findPages: (n) => { // n = link
      var l; // l = _a
      return o([n], (l = X(n)) != null ? l : "");
    },
    findLanguages: (n) => I(null, null, function* () {
      let l = n.trim().toLowerCase(); // l = searched, n = text
      d = d || r({ action: "query", meta: "siteinfo", siprop: "languages", maxage: "86400", smaxage: "86400" }, (f) => new Map(f.query.languages.map(({ code: P, name: E }) => [P, `${E} ${Se(P)}`.toLowerCase()])), /* @__PURE__ */ new Map());
      let [i, p] = yield Promise.all([ // i = names, p = others
        d,
        r({ action: "languagesearch", search: l }, (f) => Object.keys(f.languagesearch), [])
      ]);
      return Array.from(/* @__PURE__ */ new Set([...Array.from(i).filter(([, f]) => f.includes(l)).map(([f]) => f), ...p]));
    })
  };
}

// src/editor-more.ts
function Re(t) { // Re = createMore, t = parts
  return { Conflicts: Z(t), ListsForm: ne(t), Place: ie(t), RawRecord: se(t), listsChanges: Y(t) };
}
var _e = Q; // _e = english, Q = MORE_ENGLISH
}
};
// </nowiki>