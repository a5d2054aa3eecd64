// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} )[ 'editor-lists' ] = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, i = Object.getOwnPropertyDescriptors, s = Object.getOwnPropertyNames, l = Object.getOwnPropertySymbols;

var a = Object.prototype.hasOwnProperty, n = Object.prototype.propertyIsEnumerable;

var o = (t, r, i) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: i
}) : t[r] = i, d = (e, t) => {
  for (var r in t || (t = {})) a.call(t, r) && o(e, r, t[r]);
  if (l) for (var r of l(t)) n.call(t, r) && o(e, r, t[r]);
  return e
}, c = (e, r) => t(e, i(r));

// src/editor-lists.ts
var u = {}; // u = editor_lists_exports

((t, r) => {
  for (var i in r) e(t, i, {
    get: r[i],
    enumerable: !0
  })
})(u, {
  createLists: () => I,
  english: () => R
});

module.exports = (t => ((t, i, l, n) => {
  if (i && typeof i == "object" || typeof i == "function") for (let l of s(i)) !a.call(t, l) && l !== void 0 && e(t, l, {
    get: () => i[l],
    enumerable: !(n = r(i, l)) || n.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(u);

var p = require("program-explorer-runtime"), f = e => p[e]; // p = shared, f = at, e = place

var h = f(73); // h = isObject, f = at

// src/editor/lists-changes.ts
var m = e => h(e) ? e.id : void 0, g = [ "label", "help", "title" ]; // m = idOf, e = value, h = isObject, g = NOT_EMPTY

function b(e, t) { // b = clean, e = value, t = before
  if (JSON.stringify(e) === JSON.stringify(t)) return e;
  if (typeof e == "string") return e.trim() || void 0;
  if (Array.isArray(e)) {
    let r = new Map(Array.isArray(t) ? t.map(e => [ m(e), e ]) : []), i = e.map(e => b(e, r.get(m(e)))).filter(e => e !== void 0); // r = ids, t = before, e = one, m = idOf, i = items, b = clean
    return i.length ? i : void 0
  }
  if (!h(e)) return e;
  let r = Object.entries(e).map(([e, r]) => [ e, b(r, h(t) ? t[e] : void 0) ]).filter(([e, t]) => t !== void 0 && !(g.includes(e) && h(t) && !Object.keys(t).length)); // r = one, e = name, b = clean, h = isObject, t = one, g = NOT_EMPTY
  return Object.fromEntries(r)
}

function v({comparePages: e}) { // v = createListsChanges, e = comparePages
  return (t, r) => { // t = text, r = record
    let i = JSON.parse(t || "{}"), {programs: s} = i, l = b(r, c(d({}, i), { // i = page, t = text, s = programs, l = now, b = clean, r = record, c = __spreadProps, d = __spreadValues
      programs: void 0
    }));
    return e(t, JSON.stringify(c(d({}, l), {
      programs: s
    }))) || []
  }
}

// src/editor/more-english.ts
var w = new Map(Object.entries({ // w = MORE_ENGLISH
  "edit-list-help-bundle": "A page of the extension Translate, if there is one.",
  "edit-list-help-facets": "In this order. Without any, all lists of terms are filters.",
  "edit-list-help-include": "Data pages whose programs are shown too.",
  "edit-list-help-talk": "Suggestions go there.",
  "edit-list-matchesAll": "A program with this term fits every choice of the filter, as \u201cAnyone\u201d fits \u201cNewcomers\u201d",
  "edit-list-needs": "Needs",
  "edit-list-new": "Name of a new entry",
  "edit-list-on": "Readers see the explorer",
  "edit-list-page": "The page",
  "edit-list-series": "Series",
  "edit-list-terms": "Terms: $1",
  "edit-list-used": "{{PLURAL:$1|$1 program|$1 programs}}",
  "edit-list-vocabularies": "Lists of terms",
  "edit-list-which": "What to edit"
}));

var y = f(0); // y = Component, f = at

var x = f(2), $ = f(3); // x = Fragment, f = at, $ = h

// src/views/editor/more/list-records.ts
var O = "terms/"; // O = TERMS

function A(e) { // A = vocabularyOf, e = list
  return e.startsWith(O) ? e.slice(O.length) : null
}

function C(e) { // C = pathOf, e = list
  let t = A(e); // t = vocabulary, A = vocabularyOf, e = list
  return t === null ? [ e ] : [ "vocabularies", t, "terms" ]
}

var _ = e => h(e) ? e : {}; // _ = fieldsOf, e = value, h = isObject

function j(e, t) { // j = recordsOf, e = page, t = list
  let r = C(t).reduce((e, t) => _(e)[t], e); // r = value, C = pathOf, t = step, e = page, _ = fieldsOf
  return Array.isArray(r) ? r.map(e => [ String(_(e).id), _(e) ]) : Object.entries(_(r)).map(([e, t]) => [ e, _(t) ])
}

function S(e, t, r) { // S = withRecords, e = page, t = list, r = records
  let i = t === "needs" ? r.map(([, e]) => e) : Object.fromEntries(r), s = (e, [t = "", ...r]) => c(d({}, e), { // i = value, t = step, r = rest, e = into, s = put, c = __spreadProps, d = __spreadValues
    [t]: r.length ? s(_(e[t]), r) : i
  });
  return s(e, C(t))
}

// src/views/editor/more/fields.tsx
// src/views/editor/more/problems.tsx
function P({ProblemList: e}) { // P = createProblems, e = ProblemList
  return function({view: {context: t, state: {problems: r}}, path: i}) {
    return $(e, {
      context: t,
      problems: r.filter(({path: e}) => i.every((t, r) => t === e[r]))
    })
  }
}

// src/views/editor/more/head-form.tsx
var k = [ "status", "language", "period", "team" ], L = e => Array.isArray(e) ? e : []; // k = WITHOUT_VOCABULARY, L = listOf, e = value

function N(e) { // N = allNames, e = records
  return {
    label: Object.assign({}, ...e.map(([, {label: e, title: t}]) => e != null ? e : t).filter(h))
  }
}

function T(e) { // T = createListsForm, e = parts
  let {Button: t, Choice: r, idFor: i, Rows: s, TextInput: l} = e, a = function(e) { // t = Button, r = Choice, i = idFor, s = Rows, l = TextInput, e = parts, a = HeadForm
    let {Checkbox: t, Choice: r, PageBox: i, Rows: s} = e, l = P(e); // t = Checkbox, r = Choice, i = PageBox, s = Rows, e = parts, l = Problems, P = createProblems
    return function({view: e}) {
      let {context: {msg: a, idPrefix: n, labels: o, list: d}, state: {record: c}, actions: u} = e, p = e => `${n}-${e}`, f = (t, r, i) => $("fieldset", { // a = msg, n = idPrefix, o = labels, d = list, c = record, u = actions, e = name, p = idOf, f = field, t = name, r = help, i = control, $ = h
        class: "program-explorer__editor-field"
      }, $("legend", {
        class: "program-explorer__editor-label"
      }, a(`edit-field-${t}`)), r && $("p", {
        class: "program-explorer__editor-help",
        id: `${p(t)}-help`
      }, r), i, $(l, {
        view: e,
        path: [ t ]
      })), h = (t, r) => f(t, r, $(i, {
        view: e,
        id: p(t),
        label: a(`edit-field-${t}`),
        value: c[t],
        described: `${p(t)}-help`,
        onInput: e => u.change(t, e, !0)
      })), m = [ ...k, ...d.vocabularies.keys() ].map(e => [ e, o.facet(e).text ]), g = e => t => a("edit-item", a(`edit-field-${e}`), t + 1);
      return $(x, null, f("enabled", "", $(t, {
        id: p("enabled"),
        text: a("edit-list-on"),
        isChecked: c.enabled !== !1,
        onChange: e => u.change("enabled", e ? void 0 : !1)
      })), h("talk", a("edit-list-help-talk")), h("bundle", a("edit-list-help-bundle")), f("facets", a("edit-list-help-facets"), $(s, {
        view: e,
        id: p("facets"),
        items: L(c.facets),
        nameOf: g("facets"),
        onChange: e => u.change("facets", e),
        create: () => {
          var e; // e = _a
          return (e = m.map(([e]) => e).find(e => !L(c.facets).includes(e))) != null ? e : "status"
        },
        draw: (e, t, i) => $(r, {
          id: `${p("facets")}-${t}`,
          value: String(e),
          name: g("facets")(t),
          described: void 0,
          options: m,
          onChange: i
        })
      })), f("include", a("edit-list-help-include"), $(s, {
        view: e,
        id: p("include"),
        items: L(c.include),
        nameOf: g("include"),
        create: () => "",
        onChange: (e, t) => u.change("include", e, t),
        draw: (t, r, s) => $(i, {
          view: e,
          id: `${p("include")}-${r}`,
          label: g("include")(r),
          value: t,
          described: void 0,
          onInput: e => s(e, !0)
        })
      })))
    }
  }
  // src/views/editor/more/lists-form.tsx
  (e), n = function({Checkbox: e, LinesControl: t, PageBox: r, TermsControl: i, TextControl: s}) {
    return function({view: l, list: a, fields: n, id: o, onChange: u}) {
      let {context: {msg: p, labels: f, list: {vocabularies: m}}} = l, g = A(a), b = (e, t, r) => u(c(d({}, n), { // p = msg, f = labels, m = vocabularies, l = view, g = vocabulary, A = vocabularyOf, a = list, b = change, e = name, t = value, r = continues, u = onChange, c = __spreadProps, d = __spreadValues, n = fields
        [e]: t
      }), r), v = e => ({
        view: l,
        id: `${o}-${e}`,
        label: p(`edit-field-${e}`),
        value: n[e],
        described: void 0,
        onChange: (t, r) => b(e, t, r)
      }), w = (e, t) => $("fieldset", {
        class: "program-explorer__editor-field"
      }, $("legend", {
        class: "program-explorer__translation-label"
      }, e), t), y = (e, t = !1) => w(p(`edit-field-${e}`), $(s, c(d({}, v(e)), {
        isLong: t
      }))), O = v("page"), C = h(n.terms) ? n.terms : {};
      if (g !== null) return $(x, null, y("label"), w(p("edit-field-aliases"), $(t, d({}, v("aliases")))), w(p("edit-field-broader"), $(i, c(d({}, v("broader")), {
        vocabulary: g,
        isFixed: !0,
        isSingle: !0
      }))), $(e, {
        id: `${o}-all`,
        text: p("edit-list-matchesAll"),
        isChecked: n.matchesAll === !0,
        onChange: e => b("matchesAll", e || void 0)
      }));
      switch (a) {
       case "needs":
        return $(x, null, y("label"), y("help", !0), Array.from(m.keys(), e => { // $ = h, x = Fragment, y = text, m = vocabularies, e = facet
          let t = f.facet(e).text; // t = label, f = labels, e = facet
          return w(t, $(i, {
            view: l,
            id: `${o}-terms-${e}`,
            label: t,
            value: C[e],
            described: void 0,
            vocabulary: e,
            isFixed: !0,
            onChange: t => { // t = value
              let r = Object.entries(c(d({}, C), { // r = terms, c = __spreadProps, d = __spreadValues, C = needTerms
                [e]: t
              })).filter(([, e]) => Array.isArray(e) ? e.length : e);
              b("terms", Object.fromEntries(r))
            }
          }))
        }));

       case "series":
        return $(x, null, y("title"), w(O.label, $(r, c(d({}, O), {
          onInput: e => b("page", e, !0)
        }))));

       default:
        return $(x, null, y("label"), y("help", !0))
      }
    }
  }(e), o = P(e);
  return class extends y {
    constructor() {
      super(...arguments);
      this.state = {
        shown: "page",
        open: new Set,
        added: ""
      }
    }
    nameOf([e, {label: t, title: r}]) {
      let i = function(e) { // i = text, e = value
        return typeof e == "string" ? e : h(e) ? new Map(Object.entries(e).map(([e, t]) => [ e, String(t) ])) : void 0
      }(t != null ? t : r);
      return i === void 0 ? e : this.props.view.context.labels.pick(i).text || e
    }
    choices() {
      let {context: {msg: e}, state: {record: t}} = this.props.view, r = j(t, "vocabularies").map(t => [ `terms/${t[0]}`, e("edit-list-terms", this.nameOf(t)) ]); // e = msg, t = one, r = vocabularies, j = recordsOf
      return [ [ "page", e("edit-list-page") ], [ "needs", e("edit-list-needs") ], ...r, [ "vocabularies", e("edit-list-vocabularies") ], [ "series", e("edit-list-series") ] ]
    }
    add(e) {
      let {view: {context: {pageLanguage: t, idPrefix: r}, state: {record: s}, actions: l}} = this.props, a = j(s, e), n = { // t = pageLanguage, r = idPrefix, s = record, l = actions, a = records, j = recordsOf, e = list, n = name
        [t]: this.state.added.trim()
      }, o = i(this.state.added, a.map(([e]) => e)), u = e === "needs" ? {
        id: o,
        label: n,
        terms: {}
      } : e === "series" ? {
        title: n
      } : e === "vocabularies" ? {
        label: n,
        terms: {}
      } : {
        label: n
      }, p = S(s, e, [ ...a, [ o, u ] ]), {facets: f} = p;
      this.setState({
        added: "",
        open: new Set([ ...this.state.open, o ])
      }), l.focus(`${r}-list-${a.length}`), l.replace(e === "vocabularies" && Array.isArray(f) ? c(d({}, p), {
        facets: [ ...f, o ]
      }) : p)
    }
    drawRecord(e, t, r, i) {
      let {view: s} = this.props, {context: {msg: l, idPrefix: a, list: {programs: u}}, state: {record: p}} = s, {open: f} = this.state, [h, m] = t, g = A(e), b = g === null ? 0 : u.filter(({terms: e}) => { // s = view, l = msg, a = idPrefix, u = programs, p = record, f = open, h = id, m = fields, t = one, g = vocabulary, A = vocabularyOf, e = list, b = uses
        var t; // t = _a
        return (t = e.get(g)) == null ? void 0 : t.includes(h)
      }).length, v = f.has(h);
      return $("details", {
        open: v,
        onToggle: ({currentTarget: e}) => {
          let t = Array.from(f).filter(e => e !== h); // t = others, f = open, e = other, h = id
          this.setState({
            open: new Set(e.open ? [ ...t, h ] : t)
          })
        }
      }, $("summary", {
        id: `${a}-list-${r}`
      }, $("bdi", null, this.nameOf(t)), g !== null && $("span", {
        class: "program-explorer__editor-help"
      }, ` ${l("edit-list-used", b)}`)), $(o, {
        view: s,
        path: e === "needs" ? [ e, r ] : g === null ? [ e, h ] : [ "vocabularies", g, "terms", h ]
      }), v && $(n, {
        view: c(d({}, s), {
          state: c(d({}, s.state), {
            record: N(j(p, e))
          })
        }),
        list: e,
        fields: m,
        id: `${a}-list-${r}`,
        onChange: i
      }))
    }
    render({view: e}) {
      let {context: {msg: i, idPrefix: n}, state: {record: o}, actions: d} = e, {shown: c, added: u} = this.state, p = this.choices(), [, f = ""] = p.find(([e]) => e === c) || [], h = c === "page" ? [] : j(o, c); // i = msg, n = idPrefix, o = record, d = actions, e = one, c = shown, u = added, p = choices, f = shownName, h = records, j = recordsOf
      return $("div", null, $("div", {
        class: "program-explorer__editor-field"
      }, $("label", {
        class: "program-explorer__editor-label",
        for: `${n}-list-which`
      }, i("edit-list-which")), $(r, {
        id: `${n}-list-which`,
        value: c,
        options: p,
        described: void 0,
        onChange: e => this.setState({
          shown: e,
          open: new Set,
          added: ""
        })
      })), c === "page" ? $(a, {
        view: e
      }) : $("div", {
        key: c,
        role: "group",
        "aria-label": f
      }, $(s, {
        view: e,
        id: `${n}-list`,
        items: h,
        nameOf: e => { // e = index
          var t; // t = _a
          return this.nameOf((t = h[e]) != null ? t : [ "", {} ])
        },
        onChange: (e, t) => ((e, t, r) => { // e = list, t = now, r = continues
          let i = S(o, e, t), [s = ""] = e === "needs" || e === "series" ? [ e ] : [ "vocabularies" ]; // i = page, S = withRecords, o = record, e = list, t = now, s = name
          d.change(s, i[s], r)
        })(c, e, t),
        draw: (e, t, r) => this.drawRecord(c, e, t, (t, i) => r([ e[0], t ], i))
      }), $("div", {
        class: "program-explorer__part",
        onKeyDown: e => { // e = event
          e.key === "Enter" && u.trim() && (e.preventDefault(), this.add(c))
        }
      }, $("label", {
        class: "program-explorer__translation-label",
        for: `${n}-list-add`
      }, i("edit-list-new")), $(l, {
        id: `${n}-list-add`,
        value: u,
        size: "short",
        described: void 0,
        onInput: e => this.setState({
          added: e
        })
      }), " ", $(t, {
        text: i("edit-add"),
        name: `${i("edit-add")}: ${f}`,
        isOff: !u.trim(),
        onClick: () => this.add(c)
      }))))
    }
  }
}

// src/editor-lists.ts
function I(e) { // I = createLists, e = parts
  return {
    ListsForm: T(e),
    listsChanges: v(e)
  }
}

var R = w; // R = english, w = MORE_ENGLISH
}
};
// </nowiki>