// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} )[ 'editor-more' ] = {
runtime: '761dd900d3cc68ba',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, i = Object.getOwnPropertyDescriptor, r = Object.getOwnPropertyDescriptors, a = Object.getOwnPropertyNames, l = Object.getOwnPropertySymbols;

var s = Object.prototype.hasOwnProperty, n = Object.prototype.propertyIsEnumerable;

var o = (t, i, r) => i in t ? e(t, i, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: r
}) : t[i] = r, d = (e, t) => {
  for (var i in t || (t = {})) s.call(t, i) && o(e, i, t[i]);
  if (l) for (var i of l(t)) n.call(t, i) && o(e, i, t[i]);
  return e
}, c = (e, i) => t(e, r(i));

var u = (e, t, i) => new Promise((r, a) => {
  var l = e => {
    try {
      n(i.next(e))
    } catch (e) {
      a(e)
    }
  }, s = e => {
    try {
      n(i.throw(e))
    } catch (e) {
      a(e)
    }
  }, n = e => e.done ? r(e.value) : Promise.resolve(e.value).then(l, s);
  n((i = i.apply(e, t)).next())
});

// src/editor-more.ts
var p = {}; // p = editor_more_exports

((t, i) => {
  for (var r in i) e(t, r, {
    get: i[r],
    enumerable: !0
  })
})(p, {
  createMore: () => K,
  createPageFinder: () => H,
  english: () => U,
  findDrafts: () => f,
  holdDrafts: () => h
});

module.exports = (t => ((t, r, l, n) => {
  if (r && typeof r == "object" || typeof r == "function") for (let l of a(r)) !s.call(t, l) && l !== void 0 && e(t, l, {
    get: () => r[l],
    enumerable: !(n = i(r, l)) || n.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(p);

// src/editor/find-drafts.ts
function h({prefix: e}) { // h = holdDrafts, e = prefix
  let t = !1, i = () => { // t = isOver, i = release
    t = !0
  };
  return "locks" in navigator && navigator.locks.request(e, () => t ? void 0 : new Promise(e => { // e = resolve, t = isOver
    i = e
  })).catch(() => {}), () => i()
}

function f(e, t) { // f = findDrafts, e = drafts, t = left
  return u(this, null, function*() {
    let i = yield function() { // i = held
      return u(this, null, function*() {
        try {
          let {held: e = []} = "locks" in navigator ? yield navigator.locks.query() : {}; // e = held
          return e.map(({name: e = ""}) => e)
        } catch (e) {
          return []
        }
      })
    }();
    return (yield Promise.all(e.keys().filter(e => !i.some(t => e.startsWith(t))).map(i => u(null, null, function*() {
      let r = e.read(i), a = r && (yield t(r)); // r = draft, e = drafts, i = key, a = differences, t = left
      return r && !a && e.remove(i), r && a ? [ {
        key: i,
        draft: r,
        differences: a
      } ] : []
    })))).reduce((e, t) => e.concat(t), []).sort((e, t) => t.draft.time - e.draft.time)
  })
}

var m = require("program-explorer-runtime"), g = e => m[e]; // m = shared, g = at, e = place

var v = g(70); // v = isObject, g = at

// src/editor/lists-changes.ts
var b = e => v(e) ? e.id : void 0, x = [ "label", "help", "title" ]; // b = idOf, e = value, v = isObject, x = NOT_EMPTY

function w(e, t) { // w = clean, e = value, t = before
  if (JSON.stringify(e) === JSON.stringify(t)) return e;
  if (typeof e == "string") return e.trim() || void 0;
  if (Array.isArray(e)) {
    let i = new Map(Array.isArray(t) ? t.map(e => [ b(e), e ]) : []), r = e.map(e => w(e, i.get(b(e)))).filter(e => e !== void 0); // i = ids, t = before, e = one, b = idOf, r = items, w = clean
    return r.length ? r : void 0
  }
  if (!v(e)) return e;
  let i = Object.entries(e).map(([e, i]) => [ e, w(i, v(t) ? t[e] : void 0) ]).filter(([e, t]) => t !== void 0 && !(x.includes(e) && v(t) && !Object.keys(t).length)); // i = one, e = name, w = clean, v = isObject, t = one, x = NOT_EMPTY
  return Object.fromEntries(i)
}

function y({comparePages: e}) { // y = createListsChanges, e = comparePages
  return (t, i) => { // t = text, i = record
    let r = JSON.parse(t || "{}"), {programs: a} = r, l = w(i, c(d({}, r), { // r = page, t = text, a = programs, l = now, w = clean, i = record, c = __spreadProps, d = __spreadValues
      programs: void 0
    }));
    return e(t, JSON.stringify(c(d({}, l), {
      programs: a
    }))) || []
  }
}

// src/editor/more-english.ts
var _ = new Map(Object.entries({ // _ = MORE_ENGLISH
  "edit-conflict": "Meanwhile somebody else has changed the same. Choose for each which one to keep. All your other changes are kept.",
  "edit-conflict-base": "Before: $1",
  "edit-conflict-mine": "Yours:",
  "edit-conflict-theirs": "On the page now:",
  "edit-draft": "You have changes from $1 that are not saved.",
  "edit-draft-drop": "Discard them",
  "edit-draft-take": "Continue with them",
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

var $ = g(0); // $ = Component, g = at

var O = g(2), k = g(3); // O = Fragment, g = at, k = h

// src/views/editor/more/conflicts.tsx
function C({Button: e, conflictKey: t, describeValue: i, pathLabel: r, recordText: a}) { // C = createConflicts, e = Button, t = conflictKey, i = describeValue, r = pathLabel, a = recordText
  function l({view: {context: e, state: {decisions: l, record: s}, actions: n}, conflict: o, index: d}) { // l = decisions, e = context, s = mine, n = actions, o = conflict, d = index
    let {msg: c, idPrefix: u} = e, {record: p, field: h} = o, f = t(o), m = l.get(f), g = !h || h.length === 0, b = t => g ? t === void 0 ? c("edit-gone") : JSON.stringify(t) : i(e, h, t), x = (e, t, i) => { // c = msg, u = idPrefix, e = isMine, p = record, h = field, o = conflict, f = key, t = label, m = decision, l = decisions, g = isWhole, b = words, i = value, x = option
      let r = `${u}-conflict-${d}-${e ? "mine" : "theirs"}`; // r = id, u = idPrefix, d = index, e = isMine
      return k("div", {
        class: "cdx-radio"
      }, k("div", {
        class: "cdx-radio__wrapper"
      }, k("input", {
        class: "cdx-radio__input",
        type: "radio",
        id: r,
        name: `${u}-conflict-${d}`,
        checked: m === e,
        onChange: () => n.decide(f, e)
      }), k("span", {
        class: "cdx-radio__icon"
      }), k("div", {
        class: "cdx-radio__label cdx-label"
      }, k("label", {
        class: "cdx-label__label",
        for: r
      }, k("span", {
        class: "cdx-label__label__text"
      }, t, k("span", {
        dir: "auto",
        class: "program-explorer__conflict-value"
      }, b(i)))))))
    }, w = a(e, p, p[1] === s.id ? s.title : v(o.theirs) ? o.theirs.title : void 0);
    return k("fieldset", {
      class: "program-explorer__editor-field"
    }, k("legend", {
      class: "program-explorer__editor-label"
    }, g ? w : `${w}: ${r(e, h)}`), k("p", {
      class: "program-explorer__editor-help"
    }, c("edit-conflict-base", b(o.base))), x(!0, c("edit-conflict-mine"), o.mine), x(!1, c("edit-conflict-theirs"), o.theirs))
  }
  return function({view: i}) {
    let {context: {msg: r, idPrefix: a}, state: {conflicts: s, decisions: n, isBusy: o}, actions: d} = i, c = s.every(e => n.has(t(e))); // r = msg, a = idPrefix, s = conflicts, n = decisions, o = isBusy, d = actions, i = view, c = isDecided, e = conflict, t = conflictKey
    return k("div", null, k("p", null, r("edit-conflict")), s.map((e, r) => k(l, {
      key: t(e),
      view: i,
      conflict: e,
      index: r
    })), k("div", {
      class: "program-explorer__editor-buttons"
    }, k(e, {
      kind: "primary",
      id: `${a}-publish`,
      text: r(o ? "edit-saving" : "edit-save"),
      isOff: o || !c,
      onClick: d.save
    }), k(e, {
      text: r("edit-back"),
      isOff: o,
      onClick: d.back
    }), k(e, {
      kind: "quiet",
      text: r("edit-cancel"),
      isOff: o,
      onClick: d.cancel
    })))
  }
}

// src/views/editor/more/drafts.tsx
function j({Button: e, DifferenceRows: t, recordText: i}) { // j = createDrafts, e = Button, t = DifferenceRows, i = recordText
  return function({view: {context: r, state: {offers: a}, actions: l}}) {
    let {msg: s, format: n} = r; // s = msg, n = format, r = context
    return k("div", {
      role: "status"
    }, a.map(o => { // a = offers, o = offer
      let {key: d, draft: {time: c}, differences: u} = o, p = u.map(({kind: e, record: t, title: a}) => s(`edit-kind-${e}`, i(r, t, a))), h = e => a.length > 1 ? `${e}: ${p.join(", ")}` : void 0, [f, m] = [ s("edit-draft-take"), s("edit-draft-drop") ]; // d = key, c = time, u = differences, o = offer, p = names, s = msg, e = text, i = recordText, r = context, t = record, a = offers, h = nameOf, f = take, m = drop
      return k("div", {
        key: d,
        class: "cdx-message cdx-message--block cdx-message--notice"
      }, k("span", {
        class: "cdx-message__icon"
      }), k("div", {
        class: "cdx-message__content"
      }, k("p", null, s("edit-draft", n.occurrence({
        id: d,
        start: new Date(c).toISOString(),
        end: null,
        isExact: !0,
        label: null,
        target: null
      }))), k("details", {
        class: "program-explorer__editor-field"
      }, k("summary", null, p.join(", ")), u.map(e => k(t, {
        key: e.record.join("/"),
        context: r,
        difference: e
      }))), k(e, {
        text: f,
        name: h(f),
        onClick: () => {
          l.takeDraft(o)
        }
      }), " ", k(e, {
        text: m,
        name: h(m),
        onClick: () => l.dropDraft(o)
      })))
    }))
  }
}

// src/views/editor/more/list-records.ts
var A = "terms/"; // A = TERMS

function S(e) { // S = vocabularyOf, e = list
  return e.startsWith(A) ? e.slice(A.length) : null
}

function P(e) { // P = pathOf, e = list
  let t = S(e); // t = vocabulary, S = vocabularyOf, e = list
  return t === null ? [ e ] : [ "vocabularies", t, "terms" ]
}

var T = e => v(e) ? e : {}; // T = fieldsOf, e = value, v = isObject

function W(e, t) { // W = recordsOf, e = page, t = list
  let i = P(t).reduce((e, t) => T(e)[t], e); // i = value, P = pathOf, t = step, e = page, T = fieldsOf
  return Array.isArray(i) ? i.map(e => [ String(T(e).id), T(e) ]) : Object.entries(T(i)).map(([e, t]) => [ e, T(t) ])
}

function D(e, t, i) { // D = withRecords, e = page, t = list, i = records
  let r = t === "needs" ? i.map(([, e]) => e) : Object.fromEntries(i), a = (e, [t = "", ...i]) => c(d({}, e), { // r = value, t = step, i = rest, e = into, a = put, c = __spreadProps, d = __spreadValues
    [t]: i.length ? a(T(e[t]), i) : r
  });
  return a(e, P(t))
}

// src/views/editor/more/fields.tsx
// src/views/editor/more/problems.tsx
function N() { // N = createProblems
  return function({view: {state: {problems: e}}, path: t}) {
    let i = e.filter(({path: e}) => t.every((t, i) => t === e[i])); // i = depth, e = other, t = step
    return k("div", {
      class: "program-explorer__editor-problems",
      lang: "en"
    }, i.map(({severity: e, reason: t, fix: i}) => k("p", {
      class: `cdx-message cdx-message--inline cdx-message--${e}` // e = severity
    }, k("span", {
      class: "cdx-message__icon"
    }), k("span", {
      class: "cdx-message__content"
    }, `${t} ${i}`))))
  }
}

// src/views/editor/more/head-form.tsx
var I = [ "status", "language", "period", "team" ], L = e => Array.isArray(e) ? e : []; // I = WITHOUT_VOCABULARY, L = listOf, e = value

function M(e) { // M = allNames, e = records
  return {
    label: Object.assign({}, ...e.map(([, {label: e, title: t}]) => e != null ? e : t).filter(v))
  }
}

function B(e) { // B = createListsForm, e = parts
  let {Button: t, Choice: i, idFor: r, Rows: a, TextInput: l} = e, s = function({Checkbox: e, Choice: t, PageBox: i, Rows: r}) { // t = Choice, i = PageBox, r = Rows, a = Rows, l = TextInput, e = Checkbox, s = HeadForm
    let a = N(); // a = Problems, N = createProblems
    return function({view: l}) {
      let {context: {msg: s, idPrefix: n, labels: o, list: d}, state: {record: c}, actions: u} = l, p = e => `${n}-${e}`, h = (e, t, i) => k("fieldset", { // s = msg, n = idPrefix, o = labels, d = list, c = record, u = actions, l = view, p = idOf, e = name, h = field, t = help, i = control, k = h
        class: "program-explorer__editor-field"
      }, k("legend", {
        class: "program-explorer__editor-label"
      }, s(`edit-field-${e}`)), t && k("p", {
        class: "program-explorer__editor-help",
        id: `${p(e)}-help`
      }, t), i, k(a, {
        view: l,
        path: [ e ]
      })), f = (e, t) => h(e, t, k(i, {
        view: l,
        id: p(e),
        label: s(`edit-field-${e}`),
        value: c[e],
        described: `${p(e)}-help`,
        onInput: t => u.change(e, t, !0)
      })), m = [ ...I, ...d.vocabularies.keys() ].map(e => [ e, o.facet(e).text ]), g = e => t => s("edit-item", s(`edit-field-${e}`), t + 1);
      return k(O, null, h("enabled", "", k(e, {
        id: p("enabled"),
        text: s("edit-list-on"),
        isChecked: c.enabled !== !1,
        onChange: e => u.change("enabled", e ? void 0 : !1)
      })), f("talk", s("edit-list-help-talk")), f("bundle", s("edit-list-help-bundle")), h("facets", s("edit-list-help-facets"), k(r, {
        view: l,
        id: p("facets"),
        items: L(c.facets),
        nameOf: g("facets"),
        onChange: e => u.change("facets", e),
        create: () => {
          var e; // e = _a
          return (e = m.map(([e]) => e).find(e => !L(c.facets).includes(e))) != null ? e : "status"
        },
        draw: (e, i, r) => k(t, {
          id: `${p("facets")}-${i}`,
          value: String(e),
          name: g("facets")(i),
          described: void 0,
          options: m,
          onChange: r
        })
      })), h("include", s("edit-list-help-include"), k(r, {
        view: l,
        id: p("include"),
        items: L(c.include),
        nameOf: g("include"),
        create: () => "",
        onChange: (e, t) => u.change("include", e, t),
        draw: (e, t, r) => k(i, {
          view: l,
          id: `${p("include")}-${t}`,
          label: g("include")(t),
          value: e,
          described: void 0,
          onInput: e => r(e, !0)
        })
      })))
    }
  }
  // src/views/editor/more/lists-form.tsx
  (e), n = function({Checkbox: e, LinesControl: t, PageBox: i, TermsControl: r, TextControl: a}) {
    return function({view: l, list: s, fields: n, id: o, onChange: u}) {
      let {context: {msg: p, labels: h, list: {vocabularies: f}}} = l, m = S(s), g = (e, t, i) => u(c(d({}, n), { // p = msg, h = labels, f = vocabularies, l = view, m = vocabulary, S = vocabularyOf, s = list, g = change, e = name, t = value, i = continues, u = onChange, c = __spreadProps, d = __spreadValues, n = fields
        [e]: t
      }), i), b = e => ({
        view: l,
        id: `${o}-${e}`,
        label: p(`edit-field-${e}`),
        value: n[e],
        described: void 0,
        onChange: (t, i) => g(e, t, i)
      }), x = (e, t) => k("fieldset", {
        class: "program-explorer__editor-field"
      }, k("legend", {
        class: "program-explorer__translation-label"
      }, e), t), w = (e, t = !1) => x(p(`edit-field-${e}`), k(a, c(d({}, b(e)), {
        isLong: t
      }))), y = b("page"), _ = v(n.terms) ? n.terms : {};
      if (m !== null) return k(O, null, w("label"), x(p("edit-field-aliases"), k(t, d({}, b("aliases")))), x(p("edit-field-broader"), k(r, c(d({}, b("broader")), {
        vocabulary: m,
        isFixed: !0,
        isSingle: !0
      }))), k(e, {
        id: `${o}-all`,
        text: p("edit-list-matchesAll"),
        isChecked: n.matchesAll === !0,
        onChange: e => g("matchesAll", e || void 0)
      }));
      switch (s) {
       case "needs":
        return k(O, null, w("label"), w("help", !0), Array.from(f.keys(), e => { // k = h, O = Fragment, w = text, f = vocabularies, e = facet
          let t = h.facet(e).text; // t = label, h = labels, e = facet
          return x(t, k(r, {
            view: l,
            id: `${o}-terms-${e}`,
            label: t,
            value: _[e],
            described: void 0,
            vocabulary: e,
            isFixed: !0,
            onChange: t => { // t = value
              let i = Object.entries(c(d({}, _), { // i = terms, c = __spreadProps, d = __spreadValues, _ = needTerms
                [e]: t
              })).filter(([, e]) => Array.isArray(e) ? e.length : e);
              g("terms", Object.fromEntries(i))
            }
          }))
        }));

       case "series":
        return k(O, null, w("title"), x(y.label, k(i, c(d({}, y), {
          onInput: e => g("page", e, !0)
        }))));

       default:
        return k(O, null, w("label"), w("help", !0))
      }
    }
  }(e), o = N();
  return class extends $ {
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
        return typeof e == "string" ? e : v(e) ? new Map(Object.entries(e).map(([e, t]) => [ e, String(t) ])) : void 0
      }(t != null ? t : i);
      return r === void 0 ? e : this.props.view.context.labels.pick(r).text || e
    }
    choices() {
      let {context: {msg: e}, state: {record: t}} = this.props.view, i = W(t, "vocabularies").map(t => [ `terms/${t[0]}`, e("edit-list-terms", this.nameOf(t)) ]); // e = msg, t = one, i = vocabularies, W = recordsOf
      return [ [ "page", e("edit-list-page") ], [ "needs", e("edit-list-needs") ], ...i, [ "vocabularies", e("edit-list-vocabularies") ], [ "series", e("edit-list-series") ] ]
    }
    add(e) {
      let {view: {context: {pageLanguage: t, idPrefix: i}, state: {record: a}, actions: l}} = this.props, s = W(a, e), n = { // t = pageLanguage, i = idPrefix, a = record, l = actions, s = records, W = recordsOf, e = list, n = name
        [t]: this.state.added.trim()
      }, o = r(this.state.added, s.map(([e]) => e)), u = e === "needs" ? {
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
      }, p = D(a, e, [ ...s, [ o, u ] ]), {facets: h} = p;
      this.setState({
        added: "",
        open: new Set([ ...this.state.open, o ])
      }), l.focus(`${i}-list-${s.length}`), l.replace(e === "vocabularies" && Array.isArray(h) ? c(d({}, p), {
        facets: [ ...h, o ]
      }) : p)
    }
    drawRecord(e, t, i, r) {
      let {view: a} = this.props, {context: {msg: l, idPrefix: s, list: {programs: u}}, state: {record: p}} = a, {open: h} = this.state, [f, m] = t, g = S(e), v = g === null ? 0 : u.filter(({terms: e}) => { // a = view, l = msg, s = idPrefix, u = programs, p = record, h = open, f = id, m = fields, t = one, g = vocabulary, S = vocabularyOf, e = list, v = uses
        var t; // t = _a
        return (t = e.get(g)) == null ? void 0 : t.includes(f)
      }).length, b = h.has(f);
      return k("details", {
        open: b,
        onToggle: ({currentTarget: e}) => {
          let t = Array.from(h).filter(e => e !== f); // t = others, h = open, e = other, f = id
          this.setState({
            open: new Set(e.open ? [ ...t, f ] : t)
          })
        }
      }, k("summary", {
        id: `${s}-list-${i}`
      }, k("bdi", null, this.nameOf(t)), g !== null && k("span", {
        class: "program-explorer__editor-help"
      }, ` ${l("edit-list-used", v)}`)), k(o, {
        view: a,
        path: e === "needs" ? [ e, i ] : g === null ? [ e, f ] : [ "vocabularies", g, "terms", f ]
      }), b && k(n, {
        view: c(d({}, a), {
          state: c(d({}, a.state), {
            record: M(W(p, e))
          })
        }),
        list: e,
        fields: m,
        id: `${s}-list-${i}`,
        onChange: r
      }))
    }
    render({view: e}) {
      let {context: {msg: r, idPrefix: n}, state: {record: o}, actions: d} = e, {shown: c, added: u} = this.state, p = this.choices(), [, h = ""] = p.find(([e]) => e === c) || [], f = c === "page" ? [] : W(o, c); // r = msg, n = idPrefix, o = record, d = actions, e = one, c = shown, u = added, p = choices, h = shownName, f = records, W = recordsOf
      return k("div", null, k("div", {
        class: "program-explorer__editor-field"
      }, k("label", {
        class: "program-explorer__editor-label",
        for: `${n}-list-which`
      }, r("edit-list-which")), k(i, {
        id: `${n}-list-which`,
        value: c,
        options: p,
        described: void 0,
        onChange: e => this.setState({
          shown: e,
          open: new Set,
          added: ""
        })
      })), c === "page" ? k(s, {
        view: e
      }) : k("div", {
        key: c,
        role: "group",
        "aria-label": h
      }, k(a, {
        view: e,
        id: `${n}-list`,
        items: f,
        nameOf: e => { // e = index
          var t; // t = _a
          return this.nameOf((t = f[e]) != null ? t : [ "", {} ])
        },
        onChange: (e, t) => ((e, t, i) => { // e = list, t = now, i = continues
          let r = D(o, e, t), [a = ""] = e === "needs" || e === "series" ? [ e ] : [ "vocabularies" ]; // r = page, D = withRecords, o = record, e = list, t = now, a = name
          d.change(a, r[a], i)
        })(c, e, t),
        draw: (e, t, i) => this.drawRecord(c, e, t, (t, r) => i([ e[0], t ], r))
      }), k("div", {
        class: "program-explorer__part",
        onKeyDown: e => { // e = event
          e.key === "Enter" && u.trim() && (e.preventDefault(), this.add(c))
        }
      }, k("label", {
        class: "program-explorer__translation-label",
        for: `${n}-list-add`
      }, r("edit-list-new")), k(l, {
        id: `${n}-list-add`,
        value: u,
        size: "short",
        described: void 0,
        onInput: e => this.setState({
          added: e
        })
      }), " ", k(t, {
        text: r("edit-add"),
        name: `${r("edit-add")}: ${h}`,
        isOff: !u.trim(),
        onClick: () => this.add(c)
      }))))
    }
  }
}

// src/views/editor/more/position.tsx
function J({Choice: e}) { // J = createPosition, e = Choice
  return function({view: {context: {msg: t, idPrefix: i, labels: r, list: a}, state: {original: l, record: s, after: n, ids: o}, actions: d}}) {
    var c; // c = _a
    let u = `${i}-place`, p = new Map(a.programs.map(e => [ e.id, e.title ])), h = o.filter(e => e !== s.id || !l), f = l ? o[o.indexOf(String(s.id)) - 1] : o[o.length - 1]; // u = id, i = idPrefix, p = titles, a = list, e = one, h = others, o = ids, s = record, l = original, f = before
    return h.length ? k("div", {
      class: "program-explorer__editor-field"
    }, k("label", {
      class: "program-explorer__editor-label",
      for: u
    }, t("edit-place")), k("p", {
      class: "program-explorer__editor-help",
      id: `${u}-help`
    }, t("edit-place-help")), k(e, {
      id: u,
      value: (c = n === void 0 ? f : n) != null ? c : "",
      described: `${u}-help`,
      options: [ [ "", t("edit-first") ], ...h.map(e => { // t = msg, h = others, e = one
        var i; // i = _a
        return [ e, t("edit-after", r.pick((i = p.get(e)) != null ? i : e).text) ]
      }) ],
      onChange: e => d.move(e || null)
    })) : null
  }
}

// src/views/editor/more/raw-record.tsx
function R({Button: e, TextInput: t}) { // R = createRawRecord, e = Button, t = TextInput
  return class extends $ {
    constructor() {
      super(...arguments);
      this.state = {
        text: null,
        isWrong: !1
      }
    }
    render({view: {context: {msg: i, idPrefix: r, urlOf: a, title: l}, state: {record: s, original: n}, actions: o}}) {
      let {text: d, isWrong: c} = this.state, u = `${r}-json`, p = d != null ? d : JSON.stringify(s, null, "\t"); // d = text, c = isWrong, u = id, r = idPrefix, p = shown, s = record
      return k(O, null, k(t, {
        id: u,
        value: p,
        name: i("edit-json"),
        isLong: !0,
        described: c ? `${u}-wrong` : void 0,
        onInput: e => this.setState({
          text: e,
          isWrong: !1
        })
      }), c && k("p", {
        id: `${u}-wrong`,
        class: "program-explorer__editor-error",
        role: "alert"
      }, i("edit-json-wrong")), k(e, {
        text: i("edit-json-apply"),
        isOff: d === null,
        onClick: () => {
          let e = function(e) { // e = text
            try {
              let t = JSON.parse(e); // t = value, e = text
              return v(t) ? t : null
            } catch (e) {
              return null
            }
          }(p), t = e !== null && (!n || e.id === n.id);
          this.setState({
            text: t ? null : p,
            isWrong: !t
          }), t && o.replace(e)
        }
      }), " ", k("a", {
        href: a(l, {
          action: "edit"
        })
      }, i("edit-json-page")))
    }
  }
}

// src/wiki/linked-pages.ts
function q(e) { // q = pageName, e = link
  let [t = ""] = e.split("#"); // t = title, e = link
  return /^https?:/i.test(e) || /[|<>[\]{}]/.test(t) ? null : t.replace(/_/g, " ").trim() || null
}

function E(e) { // E = linksIn, e = value
  return (typeof e == "object" && e ? Object.entries(e) : []).flatMap(([e, t]) => e === "page" && typeof t == "string" && q(t) !== null ? [ t ] : E(t))
}

// src/wiki/mediawiki-find.ts
var F = 50; // F = MOST_TITLES

function z(e) { // z = englishName, e = code
  try {
    return "DisplayNames" in Intl && new Intl.DisplayNames([ "en" ], {
      type: "language"
    }).of(e) || ""
  } catch (e) {
    return ""
  }
}

function H() { // H = createPageFinder
  let e = new mw.Api, t = (t, i, r) => u(null, null, function*() { // e = api, t = parameters, i = read, r = otherwise, u = __async
    try {
      return i(yield e.get(d({
        formatversion: "2"
      }, t)))
    } catch (e) {
      return r
    }
  }), i = (e, i) => { // i = search, e = links
    let r = e.map(q).filter(e => e !== null).slice(0, F); // r = titles, e = title, q = pageName, F = MOST_TITLES
    return r.length ? t(d({
      action: "query",
      titles: r
    }, i ? {
      list: "prefixsearch",
      pssearch: i
    } : {}), t => function({query: {normalized: e = [], pages: t = [], prefixsearch: i = []}}, r) {
      let a = new Map(e.map(({from: e, to: t}) => [ e, t ])), l = t.filter(e => e.missing && !e.known || e.invalid).map(({title: e}) => e); // a = written, e = title, t = pages, l = missing
      return {
        found: i.map(({title: e}) => e),
        missing: r.filter(e => { // r = links, e = link
          var t, i; // t = _a, i = _b
          let r = (t = q(e)) != null ? t : ""; // r = name, t = _a, q = pageName, e = link
          return l.includes((i = a.get(r)) != null ? i : r)
        })
      }
    }(t, e), null) : Promise.resolve(null)
  }, r = null;
  return {
    findMissing: e => u(null, null, function*() {
      var t, r; // t = _a, r = _b
      return (r = (t = yield i(Array.from(new Set(E(e))), "")) == null ? void 0 : t.missing) != null ? r : []
    }),
    findPages: e => { // e = link
      var t; // t = _a
      return i([ e ], (t = q(e)) != null ? t : "")
    },
    findLanguages: e => u(null, null, function*() {
      let i = e.trim().toLowerCase(); // i = searched, e = text
      r = r || t({
        action: "query",
        meta: "siteinfo",
        siprop: "languages",
        maxage: "86400",
        smaxage: "86400"
      }, e => new Map(e.query.languages.map(({code: e, name: t}) => [ e, `${t} ${z(e)}`.toLowerCase() ])), new Map);
      let [a, l] = yield Promise.all([ r, t({ // a = names, l = others, r = all, t = ask
        action: "languagesearch",
        search: i
      }, e => Object.keys(e.languagesearch), []) ]);
      return Array.from(new Set([ ...Array.from(a).filter(([, e]) => e.includes(i)).map(([e]) => e), ...l ]))
    })
  }
}

// src/editor-more.ts
function K(e) { // K = createMore, e = parts
  return {
    Conflicts: C(e),
    Drafts: j(e),
    ListsForm: B(e),
    Position: J(e),
    RawRecord: R(e),
    listsChanges: y(e)
  }
}

var U = _; // U = english, _ = MORE_ENGLISH
}
};
// </nowiki>