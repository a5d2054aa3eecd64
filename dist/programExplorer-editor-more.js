// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} )[ 'editor-more' ] = {
runtime: '4d985588b0bce1ed',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, i = Object.getOwnPropertyDescriptor, r = Object.getOwnPropertyDescriptors, l = Object.getOwnPropertyNames, s = Object.getOwnPropertySymbols;

var a = Object.prototype.hasOwnProperty, n = Object.prototype.propertyIsEnumerable;

var o = (t, i, r) => i in t ? e(t, i, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: r
}) : t[i] = r, d = (e, t) => {
  for (var i in t || (t = {})) a.call(t, i) && o(e, i, t[i]);
  if (s) for (var i of s(t)) n.call(t, i) && o(e, i, t[i]);
  return e
}, c = (e, i) => t(e, r(i));

var p = (e, t, i) => new Promise((r, l) => {
  var s = e => {
    try {
      n(i.next(e))
    } catch (e) {
      l(e)
    }
  }, a = e => {
    try {
      n(i.throw(e))
    } catch (e) {
      l(e)
    }
  }, n = e => e.done ? r(e.value) : Promise.resolve(e.value).then(s, a);
  n((i = i.apply(e, t)).next())
});

// src/editor-more.ts
var u = {}; // u = editor_more_exports

((t, i) => {
  for (var r in i) e(t, r, {
    get: i[r],
    enumerable: !0
  })
})(u, {
  createMore: () => F,
  createPageFinder: () => E,
  english: () => z
});

module.exports = (t => ((t, r, s, n) => {
  if (r && typeof r == "object" || typeof r == "function") for (let s of l(r)) !a.call(t, s) && s !== void 0 && e(t, s, {
    get: () => r[s],
    enumerable: !(n = i(r, s)) || n.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(u);

var h = require("program-explorer-runtime"), f = e => h[e]; // h = shared, f = at, e = place

var g = f(70); // g = isObject, f = at

// src/editor/lists-changes.ts
var m = e => g(e) ? e.id : void 0, v = [ "label", "help", "title" ]; // m = idOf, e = value, g = isObject, v = NOT_EMPTY

function b(e, t) { // b = clean, e = value, t = before
  if (JSON.stringify(e) === JSON.stringify(t)) return e;
  if (typeof e == "string") return e.trim() || void 0;
  if (Array.isArray(e)) {
    let i = new Map(Array.isArray(t) ? t.map(e => [ m(e), e ]) : []), r = e.map(e => b(e, i.get(m(e)))).filter(e => e !== void 0); // i = ids, t = before, e = one, m = idOf, r = items, b = clean
    return r.length ? r : void 0
  }
  if (!g(e)) return e;
  let i = Object.entries(e).map(([e, i]) => [ e, b(i, g(t) ? t[e] : void 0) ]).filter(([e, t]) => t !== void 0 && !(v.includes(e) && g(t) && !Object.keys(t).length)); // i = one, e = name, b = clean, g = isObject, t = one, v = NOT_EMPTY
  return Object.fromEntries(i)
}

function w({comparePages: e}) { // w = createListsChanges, e = comparePages
  return (t, i) => { // t = text, i = record
    let r = JSON.parse(t || "{}"), {programs: l} = r, s = b(i, c(d({}, r), { // r = page, t = text, l = programs, s = now, b = clean, i = record, c = __spreadProps, d = __spreadValues
      programs: void 0
    }));
    return e(t, JSON.stringify(c(d({}, s), {
      programs: l
    }))) || []
  }
}

// src/editor/more-english.ts
var x = new Map(Object.entries({ // x = MORE_ENGLISH
  "edit-conflict": "Meanwhile somebody else has changed the same. Choose for each which one to keep. All your other changes are kept.",
  "edit-conflict-base": "Before: $1",
  "edit-conflict-mine": "Yours:",
  "edit-conflict-theirs": "On the page now:",
  "edit-gone": "removed",
  "edit-help-dates": "A day, such as 2026-12-03, or a minute with its zone, such as 2026-12-03T15:00Z.",
  "edit-help-duration": "How long the whole lasts, in words.",
  "edit-help-end": "2020, 2020-06 or 2020-06-15. For a paused program, the beginning of the pause.",
  "edit-help-followedBy": "The programs that came after it.",
  "edit-help-id": "Links to the program use it, so it stays the same for ever.",
  "edit-help-interpreted": "The languages with interpretation.",
  "edit-help-join": "Where one takes part. After the last day, the explorer says that it is closed.",
  "edit-help-language": "The languages it is held in.",
  "edit-help-materials": "What came out of it, such as slides and reports.",
  "edit-help-notice": "What readers have to know first, such as \u201cApplications are closed\u201d.",
  "edit-help-owner": "A user or a team.",
  "edit-help-page": "A page, or an address that begins with https://.",
  "edit-help-partOf": "The series or the program it is a part of.",
  "edit-help-partners": "Who helps.",
  "edit-help-reviewed": "When somebody last checked this record, such as 2026-11-27.",
  "edit-help-scale": "How many people or sessions, in words.",
  "edit-help-session": "In minutes.",
  "edit-help-sources": "Addresses of where the facts come from. They begin with https://.",
  "edit-help-start": "2020, 2020-06 or 2020-06-15.",
  "edit-help-status": "Choose one only if it does not follow from the dates.",
  "edit-help-summary": "What it is, in a sentence or two.",
  "edit-help-team": "Who holds it.",
  "edit-help-title": "What the program is called.",
  "edit-json-apply": "Use this",
  "edit-json-page": "Edit the whole page as JSON",
  "edit-json-wrong": "This is no JSON of the program. Its id has to stay the same.",
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
  "edit-list-which": "What to edit",
  "edit-place": "Place in the list",
  "edit-place-help": "The program that it comes after, where nothing else orders them."
}));

var y = f(0); // y = Component, f = at

var _ = f(2), $ = f(3); // _ = Fragment, f = at, $ = h

// src/views/editor/more/conflicts.tsx
function O({Button: e, conflictKey: t, describeValue: i, pathLabel: r, recordText: l}) { // O = createConflicts, e = Button, t = conflictKey, i = describeValue, r = pathLabel, l = recordText
  function s({view: {context: e, state: {decisions: s, record: a}, actions: n}, conflict: o, index: d}) { // s = decisions, e = context, a = mine, n = actions, o = conflict, d = index
    let {msg: c, idPrefix: p} = e, {record: u, field: h} = o, f = t(o), m = s.get(f), v = !h || h.length === 0, b = t => v ? t === void 0 ? c("edit-gone") : JSON.stringify(t) : i(e, h, t), w = (e, t, i) => { // c = msg, p = idPrefix, e = isMine, u = record, h = field, o = conflict, f = key, t = label, m = decision, s = decisions, v = isWhole, b = words, i = value, w = option
      let r = `${p}-conflict-${d}-${e ? "mine" : "theirs"}`; // r = id, p = idPrefix, d = index, e = isMine
      return $("div", {
        class: "cdx-radio"
      }, $("div", {
        class: "cdx-radio__wrapper"
      }, $("input", {
        class: "cdx-radio__input",
        type: "radio",
        id: r,
        name: `${p}-conflict-${d}`,
        checked: m === e,
        onChange: () => n.decide(f, e)
      }), $("span", {
        class: "cdx-radio__icon"
      }), $("div", {
        class: "cdx-radio__label cdx-label"
      }, $("label", {
        class: "cdx-label__label",
        for: r
      }, $("span", {
        class: "cdx-label__label__text"
      }, t, $("span", {
        dir: "auto",
        class: "program-explorer__conflict-value"
      }, b(i)))))))
    }, x = l(e, u, u[1] === a.id ? a.title : g(o.theirs) ? o.theirs.title : void 0);
    return $("fieldset", {
      class: "program-explorer__editor-field"
    }, $("legend", {
      class: "program-explorer__editor-label"
    }, v ? x : `${x}: ${r(e, h)}`), $("p", {
      class: "program-explorer__editor-help"
    }, c("edit-conflict-base", b(o.base))), w(!0, c("edit-conflict-mine"), o.mine), w(!1, c("edit-conflict-theirs"), o.theirs))
  }
  return function({view: i}) {
    let {context: {msg: r, idPrefix: l}, state: {conflicts: a, decisions: n, isBusy: o}, actions: d} = i, c = a.every(e => n.has(t(e))); // r = msg, l = idPrefix, a = conflicts, n = decisions, o = isBusy, d = actions, i = view, c = isDecided, e = conflict, t = conflictKey
    return $("div", null, $("p", null, r("edit-conflict")), a.map((e, r) => $(s, {
      key: t(e),
      view: i,
      conflict: e,
      index: r
    })), $("div", {
      class: "program-explorer__editor-buttons"
    }, $(e, {
      kind: "primary",
      id: `${l}-publish`,
      text: r(o ? "edit-saving" : "edit-save"),
      isOff: o || !c,
      onClick: d.save
    }), $(e, {
      text: r("edit-back"),
      isOff: o,
      onClick: d.back
    }), $(e, {
      kind: "quiet",
      text: r("edit-cancel"),
      isOff: o,
      onClick: d.cancel
    })))
  }
}

// src/views/editor/more/list-records.ts
var C = "terms/"; // C = TERMS

function k(e) { // k = vocabularyOf, e = list
  return e.startsWith(C) ? e.slice(C.length) : null
}

function A(e) { // A = pathOf, e = list
  let t = k(e); // t = vocabulary, k = vocabularyOf, e = list
  return t === null ? [ e ] : [ "vocabularies", t, "terms" ]
}

var j = e => g(e) ? e : {}; // j = fieldsOf, e = value, g = isObject

function S(e, t) { // S = recordsOf, e = page, t = list
  let i = A(t).reduce((e, t) => j(e)[t], e); // i = value, A = pathOf, t = step, e = page, j = fieldsOf
  return Array.isArray(i) ? i.map(e => [ String(j(e).id), j(e) ]) : Object.entries(j(i)).map(([e, t]) => [ e, j(t) ])
}

function P(e, t, i) { // P = withRecords, e = page, t = list, i = records
  let r = t === "needs" ? i.map(([, e]) => e) : Object.fromEntries(i), l = (e, [t = "", ...i]) => c(d({}, e), { // r = value, t = step, i = rest, e = into, l = put, c = __spreadProps, d = __spreadValues
    [t]: i.length ? l(j(e[t]), i) : r
  });
  return l(e, A(t))
}

// src/views/editor/more/fields.tsx
// src/views/editor/more/problems.tsx
function T() { // T = createProblems
  return function({view: {state: {problems: e}}, path: t}) {
    let i = e.filter(({path: e}) => t.every((t, i) => t === e[i])); // i = depth, e = other, t = step
    return $("div", {
      class: "program-explorer__editor-problems",
      lang: "en"
    }, i.map(({severity: e, reason: t, fix: i}) => $("p", {
      class: `cdx-message cdx-message--inline cdx-message--${e}` // e = severity
    }, $("span", {
      class: "cdx-message__icon"
    }), $("span", {
      class: "cdx-message__content"
    }, `${t} ${i}`))))
  }
}

// src/views/editor/more/head-form.tsx
var N = [ "status", "language", "period", "team" ], W = e => Array.isArray(e) ? e : []; // N = WITHOUT_VOCABULARY, W = listOf, e = value

function I(e) { // I = allNames, e = records
  return {
    label: Object.assign({}, ...e.map(([, {label: e, title: t}]) => e != null ? e : t).filter(g))
  }
}

function L(e) { // L = createListsForm, e = parts
  let {Button: t, Choice: i, idFor: r, Rows: l, TextInput: s} = e, a = function({Checkbox: e, Choice: t, PageBox: i, Rows: r}) { // t = Choice, i = PageBox, r = Rows, l = Rows, s = TextInput, e = Checkbox, a = HeadForm
    let l = T(); // l = Problems, T = createProblems
    return function({view: s}) {
      let {context: {msg: a, idPrefix: n, labels: o, list: d}, state: {record: c}, actions: p} = s, u = e => `${n}-${e}`, h = (e, t, i) => $("fieldset", { // a = msg, n = idPrefix, o = labels, d = list, c = record, p = actions, s = view, u = idOf, e = name, h = field, t = help, i = control, $ = h
        class: "program-explorer__editor-field"
      }, $("legend", {
        class: "program-explorer__editor-label"
      }, a(`edit-field-${e}`)), t && $("p", {
        class: "program-explorer__editor-help",
        id: `${u(e)}-help`
      }, t), i, $(l, {
        view: s,
        path: [ e ]
      })), f = (e, t) => h(e, t, $(i, {
        view: s,
        id: u(e),
        label: a(`edit-field-${e}`),
        value: c[e],
        described: `${u(e)}-help`,
        onInput: t => p.change(e, t, !0)
      })), g = [ ...N, ...d.vocabularies.keys() ].map(e => [ e, o.facet(e).text ]), m = e => t => a("edit-item", a(`edit-field-${e}`), t + 1);
      return $(_, null, h("enabled", "", $(e, {
        id: u("enabled"),
        text: a("edit-list-on"),
        isChecked: c.enabled !== !1,
        onChange: e => p.change("enabled", e ? void 0 : !1)
      })), f("talk", a("edit-list-help-talk")), f("bundle", a("edit-list-help-bundle")), h("facets", a("edit-list-help-facets"), $(r, {
        view: s,
        id: u("facets"),
        items: W(c.facets),
        nameOf: m("facets"),
        onChange: e => p.change("facets", e),
        create: () => {
          var e; // e = _a
          return (e = g.map(([e]) => e).find(e => !W(c.facets).includes(e))) != null ? e : "status"
        },
        draw: (e, i, r) => $(t, {
          id: `${u("facets")}-${i}`,
          value: String(e),
          name: m("facets")(i),
          described: void 0,
          options: g,
          onChange: r
        })
      })), h("include", a("edit-list-help-include"), $(r, {
        view: s,
        id: u("include"),
        items: W(c.include),
        nameOf: m("include"),
        create: () => "",
        onChange: (e, t) => p.change("include", e, t),
        draw: (e, t, r) => $(i, {
          view: s,
          id: `${u("include")}-${t}`,
          label: m("include")(t),
          value: e,
          described: void 0,
          onInput: e => r(e, !0)
        })
      })))
    }
  }
  // src/views/editor/more/lists-form.tsx
  (e), n = function({Checkbox: e, LinesControl: t, PageBox: i, TermsControl: r, TextControl: l}) {
    return function({view: s, list: a, fields: n, id: o, onChange: p}) {
      let {context: {msg: u, labels: h, list: {vocabularies: f}}} = s, m = k(a), v = (e, t, i) => p(c(d({}, n), { // u = msg, h = labels, f = vocabularies, s = view, m = vocabulary, k = vocabularyOf, a = list, v = change, e = name, t = value, i = continues, p = onChange, c = __spreadProps, d = __spreadValues, n = fields
        [e]: t
      }), i), b = e => ({
        view: s,
        id: `${o}-${e}`,
        label: u(`edit-field-${e}`),
        value: n[e],
        described: void 0,
        onChange: (t, i) => v(e, t, i)
      }), w = (e, t) => $("fieldset", {
        class: "program-explorer__editor-field"
      }, $("legend", {
        class: "program-explorer__translation-label"
      }, e), t), x = (e, t = !1) => w(u(`edit-field-${e}`), $(l, c(d({}, b(e)), {
        isLong: t
      }))), y = b("page"), O = g(n.terms) ? n.terms : {};
      if (m !== null) return $(_, null, x("label"), w(u("edit-field-aliases"), $(t, d({}, b("aliases")))), w(u("edit-field-broader"), $(r, c(d({}, b("broader")), {
        vocabulary: m,
        isFixed: !0,
        isSingle: !0
      }))), $(e, {
        id: `${o}-all`,
        text: u("edit-list-matchesAll"),
        isChecked: n.matchesAll === !0,
        onChange: e => v("matchesAll", e || void 0)
      }));
      switch (a) {
       case "needs":
        return $(_, null, x("label"), x("help", !0), Array.from(f.keys(), e => { // $ = h, _ = Fragment, x = text, f = vocabularies, e = facet
          let t = h.facet(e).text; // t = label, h = labels, e = facet
          return w(t, $(r, {
            view: s,
            id: `${o}-terms-${e}`,
            label: t,
            value: O[e],
            described: void 0,
            vocabulary: e,
            isFixed: !0,
            onChange: t => { // t = value
              let i = Object.entries(c(d({}, O), { // i = terms, c = __spreadProps, d = __spreadValues, O = needTerms
                [e]: t
              })).filter(([, e]) => Array.isArray(e) ? e.length : e);
              v("terms", Object.fromEntries(i))
            }
          }))
        }));

       case "series":
        return $(_, null, x("title"), w(y.label, $(i, c(d({}, y), {
          onInput: e => v("page", e, !0)
        }))));

       default:
        return $(_, null, x("label"), x("help", !0))
      }
    }
  }(e), o = T();
  return class extends y {
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
        return typeof e == "string" ? e : g(e) ? new Map(Object.entries(e).map(([e, t]) => [ e, String(t) ])) : void 0
      }(t != null ? t : i);
      return r === void 0 ? e : this.props.view.context.labels.pick(r).text || e
    }
    choices() {
      let {context: {msg: e}, state: {record: t}} = this.props.view, i = S(t, "vocabularies").map(t => [ `terms/${t[0]}`, e("edit-list-terms", this.nameOf(t)) ]); // e = msg, t = one, i = vocabularies, S = recordsOf
      return [ [ "page", e("edit-list-page") ], [ "needs", e("edit-list-needs") ], ...i, [ "vocabularies", e("edit-list-vocabularies") ], [ "series", e("edit-list-series") ] ]
    }
    add(e) {
      let {view: {context: {pageLanguage: t, idPrefix: i}, state: {record: l}, actions: s}} = this.props, a = S(l, e), n = { // t = pageLanguage, i = idPrefix, l = record, s = actions, a = records, S = recordsOf, e = list, n = name
        [t]: this.state.added.trim()
      }, o = r(this.state.added, a.map(([e]) => e)), p = e === "needs" ? {
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
      }, u = P(l, e, [ ...a, [ o, p ] ]), {facets: h} = u;
      this.setState({
        added: "",
        open: new Set([ ...this.state.open, o ])
      }), s.focus(`${i}-list-${a.length}`), s.replace(e === "vocabularies" && Array.isArray(h) ? c(d({}, u), {
        facets: [ ...h, o ]
      }) : u)
    }
    drawRecord(e, t, i, r) {
      let {view: l} = this.props, {context: {msg: s, idPrefix: a, list: {programs: p}}, state: {record: u}} = l, {open: h} = this.state, [f, g] = t, m = k(e), v = m === null ? 0 : p.filter(({terms: e}) => { // l = view, s = msg, a = idPrefix, p = programs, u = record, h = open, f = id, g = fields, t = one, m = vocabulary, k = vocabularyOf, e = list, v = uses
        var t; // t = _a
        return (t = e.get(m)) == null ? void 0 : t.includes(f)
      }).length, b = h.has(f);
      return $("details", {
        open: b,
        onToggle: ({currentTarget: e}) => {
          let t = Array.from(h).filter(e => e !== f); // t = others, h = open, e = other, f = id
          this.setState({
            open: new Set(e.open ? [ ...t, f ] : t)
          })
        }
      }, $("summary", {
        id: `${a}-list-${i}`
      }, $("bdi", null, this.nameOf(t)), m !== null && $("span", {
        class: "program-explorer__editor-help"
      }, ` ${s("edit-list-used", v)}`)), $(o, {
        view: l,
        path: e === "needs" ? [ e, i ] : m === null ? [ e, f ] : [ "vocabularies", m, "terms", f ]
      }), b && $(n, {
        view: c(d({}, l), {
          state: c(d({}, l.state), {
            record: I(S(u, e))
          })
        }),
        list: e,
        fields: g,
        id: `${a}-list-${i}`,
        onChange: r
      }))
    }
    render({view: e}) {
      let {context: {msg: r, idPrefix: n}, state: {record: o}, actions: d} = e, {shown: c, added: p} = this.state, u = this.choices(), [, h = ""] = u.find(([e]) => e === c) || [], f = c === "page" ? [] : S(o, c); // r = msg, n = idPrefix, o = record, d = actions, e = one, c = shown, p = added, u = choices, h = shownName, f = records, S = recordsOf
      return $("div", null, $("div", {
        class: "program-explorer__editor-field"
      }, $("label", {
        class: "program-explorer__editor-label",
        for: `${n}-list-which`
      }, r("edit-list-which")), $(i, {
        id: `${n}-list-which`,
        value: c,
        options: u,
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
        "aria-label": h
      }, $(l, {
        view: e,
        id: `${n}-list`,
        items: f,
        nameOf: e => { // e = index
          var t; // t = _a
          return this.nameOf((t = f[e]) != null ? t : [ "", {} ])
        },
        onChange: (e, t) => ((e, t, i) => { // e = list, t = now, i = continues
          let r = P(o, e, t), [l = ""] = e === "needs" || e === "series" ? [ e ] : [ "vocabularies" ]; // r = page, P = withRecords, o = record, e = list, t = now, l = name
          d.change(l, r[l], i)
        })(c, e, t),
        draw: (e, t, i) => this.drawRecord(c, e, t, (t, r) => i([ e[0], t ], r))
      }), $("div", {
        class: "program-explorer__part",
        onKeyDown: e => { // e = event
          e.key === "Enter" && p.trim() && (e.preventDefault(), this.add(c))
        }
      }, $("label", {
        class: "program-explorer__translation-label",
        for: `${n}-list-add`
      }, r("edit-list-new")), $(s, {
        id: `${n}-list-add`,
        value: p,
        size: "short",
        described: void 0,
        onInput: e => this.setState({
          added: e
        })
      }), " ", $(t, {
        text: r("edit-add"),
        name: `${r("edit-add")}: ${h}`,
        isOff: !p.trim(),
        onClick: () => this.add(c)
      }))))
    }
  }
}

// src/views/editor/more/position.tsx
function M({Choice: e}) { // M = createPosition, e = Choice
  return function({view: {context: {msg: t, idPrefix: i, labels: r, list: l}, state: {original: s, record: a, after: n, ids: o}, actions: d}}) {
    var c; // c = _a
    let p = `${i}-place`, u = new Map(l.programs.map(e => [ e.id, e.title ])), h = o.filter(e => e !== a.id || !s), f = s ? o[o.indexOf(String(a.id)) - 1] : o[o.length - 1]; // p = id, i = idPrefix, u = titles, l = list, e = one, h = others, o = ids, a = record, s = original, f = before
    return h.length ? $("div", {
      class: "program-explorer__editor-field"
    }, $("label", {
      class: "program-explorer__editor-label",
      for: p
    }, t("edit-place")), $("p", {
      class: "program-explorer__editor-help",
      id: `${p}-help`
    }, t("edit-place-help")), $(e, {
      id: p,
      value: (c = n === void 0 ? f : n) != null ? c : "",
      described: `${p}-help`,
      options: [ [ "", t("edit-first") ], ...h.map(e => { // t = msg, h = others, e = one
        var i; // i = _a
        return [ e, t("edit-after", r.pick((i = u.get(e)) != null ? i : e).text) ]
      }) ],
      onChange: e => d.move(e || null)
    })) : null
  }
}

// src/views/editor/more/raw-record.tsx
function J({Button: e, TextInput: t}) { // J = createRawRecord, e = Button, t = TextInput
  return class extends y {
    constructor() {
      super(...arguments);
      this.state = {
        text: null,
        isWrong: !1
      }
    }
    render({view: {context: {msg: i, idPrefix: r, urlOf: l, title: s}, state: {record: a, original: n}, actions: o}}) {
      let {text: d, isWrong: c} = this.state, p = `${r}-json`, u = d != null ? d : JSON.stringify(a, null, "\t"); // d = text, c = isWrong, p = id, r = idPrefix, u = shown, a = record
      return $(_, null, $(t, {
        id: p,
        value: u,
        name: i("edit-json"),
        isLong: !0,
        described: c ? `${p}-wrong` : void 0,
        onInput: e => this.setState({
          text: e,
          isWrong: !1
        })
      }), c && $("p", {
        id: `${p}-wrong`,
        class: "program-explorer__editor-error",
        role: "alert"
      }, i("edit-json-wrong")), $(e, {
        text: i("edit-json-apply"),
        isOff: d === null,
        onClick: () => {
          let e = function(e) { // e = text
            try {
              let t = JSON.parse(e); // t = value, e = text
              return g(t) ? t : null
            } catch (e) {
              return null
            }
          }(u), t = e !== null && (!n || e.id === n.id);
          this.setState({
            text: t ? null : u,
            isWrong: !t
          }), t && o.replace(e)
        }
      }), " ", $("a", {
        href: l(s, {
          action: "edit"
        })
      }, i("edit-json-page")))
    }
  }
}

// src/wiki/linked-pages.ts
function B(e) { // B = pageName, e = link
  let [t = ""] = e.split("#"); // t = title, e = link
  return /^https?:/i.test(e) || /[|<>[\]{}]/.test(t) ? null : t.replace(/_/g, " ").trim() || null
}

function R(e) { // R = linksIn, e = value
  return (typeof e == "object" && e ? Object.entries(e) : []).flatMap(([e, t]) => e === "page" && typeof t == "string" && B(t) !== null ? [ t ] : R(t))
}

// src/wiki/mediawiki-find.ts
var D = 50; // D = MOST_TITLES

function q(e) { // q = englishName, e = code
  try {
    return "DisplayNames" in Intl && new Intl.DisplayNames([ "en" ], {
      type: "language"
    }).of(e) || ""
  } catch (e) {
    return ""
  }
}

function E() { // E = createPageFinder
  let e = new mw.Api, t = (t, i, r) => p(null, null, function*() { // e = api, t = parameters, i = read, r = otherwise, p = __async
    try {
      return i(yield e.get(d({
        formatversion: "2"
      }, t)))
    } catch (e) {
      return r
    }
  }), i = (e, i) => { // i = search, e = links
    let r = e.map(B).filter(e => e !== null).slice(0, D); // r = titles, e = title, B = pageName, D = MOST_TITLES
    return r.length ? t(d({
      action: "query",
      titles: r
    }, i ? {
      list: "prefixsearch",
      pssearch: i
    } : {}), t => function({query: {normalized: e = [], pages: t = [], prefixsearch: i = []}}, r) {
      let l = new Map(e.map(({from: e, to: t}) => [ e, t ])), s = t.filter(e => e.missing && !e.known || e.invalid).map(({title: e}) => e); // l = written, e = title, t = pages, s = missing
      return {
        found: i.map(({title: e}) => e),
        missing: r.filter(e => { // r = links, e = link
          var t, i; // t = _a, i = _b
          let r = (t = B(e)) != null ? t : ""; // r = name, t = _a, B = pageName, e = link
          return s.includes((i = l.get(r)) != null ? i : r)
        })
      }
    }(t, e), null) : Promise.resolve(null)
  }, r = null;
  return {
    findMissing: e => p(null, null, function*() {
      var t, r; // t = _a, r = _b
      return (r = (t = yield i(Array.from(new Set(R(e))), "")) == null ? void 0 : t.missing) != null ? r : []
    }),
    findPages: e => { // e = link
      var t; // t = _a
      return i([ e ], (t = B(e)) != null ? t : "")
    },
    findLanguages: e => p(null, null, function*() {
      let i = e.trim().toLowerCase(); // i = searched, e = text
      r = r || t({
        action: "query",
        meta: "siteinfo",
        siprop: "languages",
        maxage: "86400",
        smaxage: "86400"
      }, e => new Map(e.query.languages.map(({code: e, name: t}) => [ e, `${t} ${q(e)}`.toLowerCase() ])), new Map);
      let [l, s] = yield Promise.all([ r, t({ // l = names, s = others, r = all, t = ask
        action: "languagesearch",
        search: i
      }, e => Object.keys(e.languagesearch), []) ]);
      return Array.from(new Set([ ...Array.from(l).filter(([, e]) => e.includes(i)).map(([e]) => e), ...s ]))
    })
  }
}

// src/editor-more.ts
function F(e) { // F = createMore, e = parts
  return {
    Conflicts: O(e),
    ListsForm: L(e),
    Position: M(e),
    RawRecord: J(e),
    listsChanges: w(e)
  }
}

var z = x; // z = english, x = MORE_ENGLISH
}
};
// </nowiki>