// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} )[ 'editor-lists' ] = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = Object.defineProperty, t = Object.defineProperties;

var i = Object.getOwnPropertyDescriptors;

var r = Object.getOwnPropertySymbols;

var s = Object.prototype.hasOwnProperty, l = Object.prototype.propertyIsEnumerable;

var a = (t, i, r) => i in t ? e(t, i, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: r
}) : t[i] = r, n = (e, t) => {
  for (var i in t || (t = {})) s.call(t, i) && a(e, i, t[i]);
  if (r) for (var i of r(t)) l.call(t, i) && a(e, i, t[i]);
  return e
}, o = (e, r) => t(e, i(r));

var d = runtime(73); // d = isObject

// src/editor/lists-changes.ts
var c = e => d(e) ? e.id : void 0, u = [ "label", "help", "title" ]; // c = idOf, e = value, d = isObject, u = NOT_EMPTY

function p(e, t) { // p = clean, e = value, t = before
  if (JSON.stringify(e) === JSON.stringify(t)) return e;
  if (typeof e == "string") return e.trim() || void 0;
  if (Array.isArray(e)) {
    let i = new Map(Array.isArray(t) ? t.map(e => [ c(e), e ]) : []), r = e.map(e => p(e, i.get(c(e)))).filter(e => e !== void 0); // i = ids, t = before, e = one, c = idOf, r = items, p = clean
    return r.length ? r : void 0
  }
  if (!d(e)) return e;
  let i = Object.entries(e).map(([e, i]) => [ e, p(i, d(t) ? t[e] : void 0) ]).filter(([e, t]) => t !== void 0 && !(u.includes(e) && d(t) && !Object.keys(t).length)); // i = one, e = name, p = clean, d = isObject, t = one, u = NOT_EMPTY
  return Object.fromEntries(i)
}

function h({comparePages: e}) { // h = createListsChanges, e = comparePages
  return (t, i) => { // t = text, i = record
    let r = JSON.parse(t || "{}"), {programs: s} = r, l = p(i, o(n({}, r), { // r = page, t = text, s = programs, l = now, p = clean, i = record, o = __spreadProps, n = __spreadValues
      programs: void 0
    }));
    return e(t, JSON.stringify(o(n({}, l), {
      programs: s
    }))) || []
  }
}

// src/editor/more-english.ts
var f = new Map(Object.entries({ // f = MORE_ENGLISH
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

var m = runtime(0); // m = Component

var g = runtime(2), v = runtime(3); // g = Fragment, v = h

// src/views/editor/more/list-records.ts
function b(e) { // b = vocabularyOf, e = list
  return e.startsWith("terms/") ? e.slice(6) : null
}

function w(e) { // w = pathOf, e = list
  let t = b(e); // t = vocabulary, b = vocabularyOf, e = list
  return t === null ? [ e ] : [ "vocabularies", t, "terms" ]
}

var y = e => d(e) ? e : {}; // y = fieldsOf, e = value, d = isObject

function x(e, t) { // x = recordsOf, e = page, t = list
  let i = w(t).reduce((e, t) => y(e)[t], e); // i = value, w = pathOf, t = step, e = page, y = fieldsOf
  return Array.isArray(i) ? i.map(e => [ String(y(e).id), y(e) ]) : Object.entries(y(i)).map(([e, t]) => [ e, y(t) ])
}

function $(e, t, i) { // $ = withRecords, e = page, t = list, i = records
  let r = t === "needs" ? i.map(([, e]) => e) : Object.fromEntries(i), s = (e, [t = "", ...i]) => o(n({}, e), { // r = value, t = step, i = rest, e = into, s = put, o = __spreadProps, n = __spreadValues
    [t]: i.length ? s(y(e[t]), i) : r
  });
  return s(e, w(t))
}

// src/views/editor/more/fields.tsx
// src/views/editor/more/problems.tsx
function O({ProblemList: e}) { // O = createProblems, e = ProblemList
  return function({view: {context: t, state: {problems: i}}, path: r}) {
    return v(e, {
      context: t,
      problems: i.filter(({path: e}) => r.every((t, i) => t === e[i]))
    })
  }
}

// src/views/editor/more/head-form.tsx
var A = [ "status", "language", "period", "team" ], C = e => Array.isArray(e) ? e : []; // A = WITHOUT_VOCABULARY, C = listOf, e = value

function _(e) { // _ = allNames, e = records
  return {
    label: Object.assign({}, ...e.map(([, {label: e, title: t}]) => e != null ? e : t).filter(d))
  }
}

function S(e) { // S = createListsForm, e = parts
  let {Button: t, Choice: i, idFor: r, Rows: s, TextInput: l} = e, a = function(e) { // t = Button, i = Choice, r = idFor, s = Rows, l = TextInput, e = parts, a = HeadForm
    let {Checkbox: t, Choice: i, PageBox: r, Rows: s} = e, l = O(e); // t = Checkbox, i = Choice, r = PageBox, s = Rows, e = parts, l = Problems, O = createProblems
    return function({view: e}) {
      let {context: {msg: a, idPrefix: n, labels: o, list: d}, state: {record: c}, actions: u} = e, p = e => `${n}-${e}`, h = (t, i, r) => v("fieldset", { // a = msg, n = idPrefix, o = labels, d = list, c = record, u = actions, e = name, p = idOf, h = field, t = name, i = help, r = control, v = h
        class: "program-explorer__editor-field"
      }, v("legend", {
        class: "program-explorer__editor-label"
      }, a(`edit-field-${t}`)), i && v("p", {
        class: "program-explorer__editor-help",
        id: `${p(t)}-help`
      }, i), r, v(l, {
        view: e,
        path: [ t ]
      })), f = (t, i) => h(t, i, v(r, {
        view: e,
        id: p(t),
        label: a(`edit-field-${t}`),
        value: c[t],
        described: `${p(t)}-help`,
        onInput: e => u.change(t, e, !0)
      })), m = [ ...A, ...d.vocabularies.keys() ].map(e => [ e, o.facet(e).text ]), b = e => t => a("edit-item", a(`edit-field-${e}`), t + 1);
      return v(g, null, h("enabled", "", v(t, {
        id: p("enabled"),
        text: a("edit-list-on"),
        isChecked: c.enabled !== !1,
        onChange: e => u.change("enabled", e ? void 0 : !1)
      })), f("talk", a("edit-list-help-talk")), f("bundle", a("edit-list-help-bundle")), h("facets", a("edit-list-help-facets"), v(s, {
        view: e,
        id: p("facets"),
        items: C(c.facets),
        nameOf: b("facets"),
        onChange: e => u.change("facets", e),
        create: () => {
          var e; // e = _a
          return (e = m.map(([e]) => e).find(e => !C(c.facets).includes(e))) != null ? e : "status"
        },
        draw: (e, t, r) => v(i, {
          id: `${p("facets")}-${t}`,
          value: String(e),
          name: b("facets")(t),
          described: void 0,
          options: m,
          onChange: r
        })
      })), h("include", a("edit-list-help-include"), v(s, {
        view: e,
        id: p("include"),
        items: C(c.include),
        nameOf: b("include"),
        create: () => "",
        onChange: (e, t) => u.change("include", e, t),
        draw: (t, i, s) => v(r, {
          view: e,
          id: `${p("include")}-${i}`,
          label: b("include")(i),
          value: t,
          described: void 0,
          onInput: e => s(e, !0)
        })
      })))
    }
  }
  // src/views/editor/more/lists-form.tsx
  (e), c = function({Checkbox: e, LinesControl: t, PageBox: i, TermsControl: r, TextControl: s}) {
    return function({view: l, list: a, fields: c, id: u, onChange: p}) {
      let {context: {msg: h, labels: f, list: {vocabularies: m}}} = l, w = b(a), y = (e, t, i) => p(o(n({}, c), { // h = msg, f = labels, m = vocabularies, l = view, w = vocabulary, b = vocabularyOf, a = list, y = change, e = name, t = value, i = continues, p = onChange, o = __spreadProps, n = __spreadValues, c = fields
        [e]: t
      }), i), x = e => ({
        view: l,
        id: `${u}-${e}`,
        label: h(`edit-field-${e}`),
        value: c[e],
        described: void 0,
        onChange: (t, i) => y(e, t, i)
      }), $ = (e, t) => v("fieldset", {
        class: "program-explorer__editor-field"
      }, v("legend", {
        class: "program-explorer__translation-label"
      }, e), t), O = (e, t = !1) => $(h(`edit-field-${e}`), v(s, o(n({}, x(e)), {
        isLong: t
      }))), A = x("page"), C = d(c.terms) ? c.terms : {};
      if (w !== null) return v(g, null, O("label"), $(h("edit-field-aliases"), v(t, n({}, x("aliases")))), $(h("edit-field-broader"), v(r, o(n({}, x("broader")), {
        vocabulary: w,
        isFixed: !0,
        isSingle: !0
      }))), v(e, {
        id: `${u}-all`,
        text: h("edit-list-matchesAll"),
        isChecked: c.matchesAll === !0,
        onChange: e => y("matchesAll", e || void 0)
      }));
      switch (a) {
       case "needs":
        return v(g, null, O("label"), O("help", !0), Array.from(m.keys(), e => { // v = h, g = Fragment, O = text, m = vocabularies, e = facet
          let t = f.facet(e).text; // t = label, f = labels, e = facet
          return $(t, v(r, {
            view: l,
            id: `${u}-terms-${e}`,
            label: t,
            value: C[e],
            described: void 0,
            vocabulary: e,
            isFixed: !0,
            onChange: t => { // t = value
              let i = Object.entries(o(n({}, C), { // i = terms, o = __spreadProps, n = __spreadValues, C = needTerms
                [e]: t
              })).filter(([, e]) => Array.isArray(e) ? e.length : e);
              y("terms", Object.fromEntries(i))
            }
          }))
        }));

       case "series":
        return v(g, null, O("title"), $(A.label, v(i, o(n({}, A), {
          onInput: e => y("page", e, !0)
        }))));

       default:
        return v(g, null, O("label"), O("help", !0))
      }
    }
  }(e), u = O(e);
  return class extends m {
    constructor() {
      super(...arguments);
      this.state = {
        shown: "page",
        open: new Set,
        added: ""
      }
    }
    nameOf([e, {label: t, title: i}]) {
      let r = function(e) { // r = text, e = value
        return typeof e == "string" ? e : d(e) ? new Map(Object.entries(e).map(([e, t]) => [ e, String(t) ])) : void 0
      }(t != null ? t : i);
      return r === void 0 ? e : this.props.view.context.labels.pick(r).text || e
    }
    choices() {
      let {context: {msg: e}, state: {record: t}} = this.props.view, i = x(t, "vocabularies").map(t => [ `terms/${t[0]}`, e("edit-list-terms", this.nameOf(t)) ]); // e = msg, t = one, i = vocabularies, x = recordsOf
      return [ [ "page", e("edit-list-page") ], [ "needs", e("edit-list-needs") ], ...i, [ "vocabularies", e("edit-list-vocabularies") ], [ "series", e("edit-list-series") ] ]
    }
    add(e) {
      let {view: {context: {pageLanguage: t, idPrefix: i}, state: {record: s}, actions: l}} = this.props, a = x(s, e), d = { // t = pageLanguage, i = idPrefix, s = record, l = actions, a = records, x = recordsOf, e = list, d = name
        [t]: this.state.added.trim()
      }, c = r(this.state.added, a.map(([e]) => e)), u = e === "needs" ? {
        id: c,
        label: d,
        terms: {}
      } : e === "series" ? {
        title: d
      } : e === "vocabularies" ? {
        label: d,
        terms: {}
      } : {
        label: d
      }, p = $(s, e, [ ...a, [ c, u ] ]), {facets: h} = p;
      this.setState({
        added: "",
        open: new Set([ ...this.state.open, c ])
      }), l.focus(`${i}-list-${a.length}`), l.replace(e === "vocabularies" && Array.isArray(h) ? o(n({}, p), {
        facets: [ ...h, c ]
      }) : p)
    }
    drawRecord(e, t, i, r) {
      let {view: s} = this.props, {context: {msg: l, idPrefix: a, list: {programs: d}}, state: {record: p}} = s, {open: h} = this.state, [f, m] = t, g = b(e), w = g === null ? 0 : d.filter(({terms: e}) => { // s = view, l = msg, a = idPrefix, d = programs, p = record, h = open, f = id, m = fields, t = one, g = vocabulary, b = vocabularyOf, e = list, w = uses
        var t; // t = _a
        return (t = e.get(g)) == null ? void 0 : t.includes(f)
      }).length, y = h.has(f);
      return v("details", {
        open: y,
        onToggle: ({currentTarget: e}) => {
          let t = Array.from(h).filter(e => e !== f); // t = others, h = open, e = other, f = id
          this.setState({
            open: new Set(e.open ? [ ...t, f ] : t)
          })
        }
      }, v("summary", {
        id: `${a}-list-${i}`
      }, v("bdi", null, this.nameOf(t)), g !== null && v("span", {
        class: "program-explorer__editor-help"
      }, ` ${l("edit-list-used", w)}`)), v(u, {
        view: s,
        path: e === "needs" ? [ e, i ] : g === null ? [ e, f ] : [ "vocabularies", g, "terms", f ]
      }), y && v(c, {
        view: o(n({}, s), {
          state: o(n({}, s.state), {
            record: _(x(p, e))
          })
        }),
        list: e,
        fields: m,
        id: `${a}-list-${i}`,
        onChange: r
      }))
    }
    render({view: e}) {
      let {context: {msg: r, idPrefix: n}, state: {record: o}, actions: d} = e, {shown: c, added: u} = this.state, p = this.choices(), [, h = ""] = p.find(([e]) => e === c) || [], f = c === "page" ? [] : x(o, c); // r = msg, n = idPrefix, o = record, d = actions, e = one, c = shown, u = added, p = choices, h = shownName, f = records, x = recordsOf
      return v("div", null, v("div", {
        class: "program-explorer__editor-field"
      }, v("label", {
        class: "program-explorer__editor-label",
        for: `${n}-list-which`
      }, r("edit-list-which")), v(i, {
        id: `${n}-list-which`,
        value: c,
        options: p,
        described: void 0,
        onChange: e => this.setState({
          shown: e,
          open: new Set,
          added: ""
        })
      })), c === "page" ? v(a, {
        view: e
      }) : v("div", {
        key: c,
        role: "group",
        "aria-label": h
      }, v(s, {
        view: e,
        id: `${n}-list`,
        items: f,
        nameOf: e => { // e = index
          var t; // t = _a
          return this.nameOf((t = f[e]) != null ? t : [ "", {} ])
        },
        onChange: (e, t) => ((e, t, i) => { // e = list, t = now, i = continues
          let r = $(o, e, t), [s = ""] = e === "needs" || e === "series" ? [ e ] : [ "vocabularies" ]; // r = page, $ = withRecords, o = record, e = list, t = now, s = name
          d.change(s, r[s], i)
        })(c, e, t),
        draw: (e, t, i) => this.drawRecord(c, e, t, (t, r) => i([ e[0], t ], r))
      }), v("div", {
        class: "program-explorer__part",
        onKeyDown: e => { // e = event
          e.key === "Enter" && u.trim() && (e.preventDefault(), this.add(c))
        }
      }, v("label", {
        class: "program-explorer__translation-label",
        for: `${n}-list-add`
      }, r("edit-list-new")), v(l, {
        id: `${n}-list-add`,
        value: u,
        size: "short",
        described: void 0,
        onInput: e => this.setState({
          added: e
        })
      }), " ", v(t, {
        text: r("edit-add"),
        name: `${r("edit-add")}: ${h}`,
        isOff: !u.trim(),
        onClick: () => this.add(c)
      }))))
    }
  }
}

// src/editor-lists.ts
var j = f; // j = english, f = MORE_ENGLISH

return {
  createLists: function(e) {
    return {
      ListsForm: S(e),
      listsChanges: h(e)
    }
  },
  english: j
};
}
};
// </nowiki>