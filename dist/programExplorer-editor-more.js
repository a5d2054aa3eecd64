// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} )[ 'editor-more' ] = {
runtime: '628e0ff7a56fe9e3',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, i = Object.getOwnPropertyDescriptor, r = Object.getOwnPropertyDescriptors, a = Object.getOwnPropertyNames, s = Object.getOwnPropertySymbols;

var n = Object.prototype.hasOwnProperty, l = Object.prototype.propertyIsEnumerable;

var o = (t, i, r) => i in t ? e(t, i, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: r
}) : t[i] = r, d = (e, t) => {
  for (var i in t || (t = {})) n.call(t, i) && o(e, i, t[i]);
  if (s) for (var i of s(t)) l.call(t, i) && o(e, i, t[i]);
  return e
}, c = (e, i) => t(e, r(i));

var u = (e, t, i) => new Promise((r, a) => {
  var s = e => {
    try {
      l(i.next(e))
    } catch (e) {
      a(e)
    }
  }, n = e => {
    try {
      l(i.throw(e))
    } catch (e) {
      a(e)
    }
  }, l = e => e.done ? r(e.value) : Promise.resolve(e.value).then(s, n);
  l((i = i.apply(e, t)).next())
});

// src/editor-more.ts
var p = {}; // p = editor_more_exports

((t, i) => {
  for (var r in i) e(t, r, {
    get: i[r],
    enumerable: !0
  })
})(p, {
  createMore: () => H,
  createPageFinder: () => z,
  english: () => K,
  findDrafts: () => f,
  holdDrafts: () => h
});

module.exports = (t => ((t, r, s, l) => {
  if (r && typeof r == "object" || typeof r == "function") for (let s of a(r)) !n.call(t, s) && s !== void 0 && e(t, s, {
    get: () => r[s],
    enumerable: !(l = i(r, s)) || l.enumerable
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

var g = require("program-explorer-runtime"), m = e => g[e]; // g = shared, m = at, e = place

var v = m(70); // v = isObject, m = at

// src/editor/lists-changes.ts
var w = e => v(e) ? e.id : void 0, b = [ "label", "help", "title" ]; // w = idOf, e = value, v = isObject, b = NOT_EMPTY

function y(e, t) { // y = clean, e = value, t = before
  if (JSON.stringify(e) === JSON.stringify(t)) return e;
  if (typeof e == "string") return e.trim() || void 0;
  if (Array.isArray(e)) {
    let i = new Map(Array.isArray(t) ? t.map(e => [ w(e), e ]) : []), r = e.map(e => y(e, i.get(w(e)))).filter(e => e !== void 0); // i = ids, t = before, e = one, w = idOf, r = items, y = clean
    return r.length ? r : void 0
  }
  if (!v(e)) return e;
  let i = Object.entries(e).map(([e, i]) => [ e, y(i, v(t) ? t[e] : void 0) ]).filter(([e, t]) => t !== void 0 && !(b.includes(e) && v(t) && !Object.keys(t).length)); // i = one, e = name, y = clean, v = isObject, t = one, b = NOT_EMPTY
  return Object.fromEntries(i)
}

function x({comparePages: e}) { // x = createListsChanges, e = comparePages
  return (t, i) => { // t = text, i = record
    let r = JSON.parse(t || "{}"), {programs: a} = r, s = y(i, c(d({}, r), { // r = page, t = text, a = programs, s = now, y = clean, i = record, c = __spreadProps, d = __spreadValues
      programs: void 0
    }));
    return e(t, JSON.stringify(c(d({}, s), {
      programs: a
    }))) || []
  }
}

// src/editor/more-english.ts
var k = new Map(Object.entries({ // k = MORE_ENGLISH
  "edit-answer-partly": "Saved in part, thank you.",
  "edit-answer-summary": "Answered a suggestion",
  "edit-answer-taken": "Saved, thank you.",
  "edit-captcha-help": "Answer this to show that you are not a program, then save again.",
  "edit-captcha-image": "The characters in the picture",
  "edit-conflict": "Meanwhile somebody else has changed the same. Choose for each which one to keep. All your other changes are kept.",
  "edit-conflict-base": "Before: $1",
  "edit-conflict-mine": "Yours:",
  "edit-conflict-theirs": "On the page now:",
  "edit-create": "Create the data page",
  "edit-created": "Created from the list on $1",
  "edit-draft": "You have changes from $1 that are not saved.",
  "edit-draft-drop": "Discard them",
  "edit-draft-take": "Continue with them",
  "edit-failed-answer": "The suggestion on the talk page could not be answered. Answer it there.",
  "edit-failed-busy": "Others are saving at the same time. Save again.",
  "edit-failed-deleted": "The data page was deleted or moved meanwhile. Copy your text before you close.",
  "edit-failed-disallowed": "A filter of the wiki does not allow this edit. Change it, or ask an administrator.",
  "edit-failed-exists": "Somebody has created the data page meanwhile. Load this page again.",
  "edit-failed-id": "Choose another name in links: it is in use, or it has characters other than A-Z a-z 0-9 . _ -",
  "edit-failed-invalid": "The wiki does not accept this as JSON. Copy your text, and report this.",
  "edit-failed-lost": "The wiki saved the page, but merged it with another edit and some of your changes are missing. Save again.",
  "edit-failed-misfit": "Some of your changes no longer fit the page. Copy your text, cancel, and edit the program again.",
  "edit-failed-ratelimited": "The wiki asks you to wait. Save again in a minute.",
  "edit-failed-spam": "The wiki takes a link or a title in this edit for spam. Remove it and save again.",
  "edit-failed-stale": "A part of this suggestion no longer fits the page.",
  "edit-failed-token": "Your session is out of date. Save again.",
  "edit-failed-too-big": "The data page is too big for the wiki. Shorten your text and save again.",
  "edit-failed-warning": "The wiki warns about this edit. If it is right, save it all the same.",
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
  "edit-place-help": "The program that it comes after, where nothing else orders them.",
  "edit-reply": "Reply on the talk page, needed to decline",
  "edit-suggestion-decline": "Decline",
  "edit-suggestion-help": "You cannot save the data page yourself. Your changes become a suggestion on its talk page.",
  "edit-suggestion-open": "Open"
}));

var _ = m(0); // _ = Component, m = at

var $ = m(2), O = m(3); // $ = Fragment, m = at, O = h

// src/views/editor/more/conflicts.tsx
function C({Button: e, conflictKey: t, describeValue: i, pathLabel: r, recordText: a}) { // C = createConflicts, e = Button, t = conflictKey, i = describeValue, r = pathLabel, a = recordText
  function s({view: {context: e, state: {decisions: s, record: n}, actions: l}, conflict: o, index: d}) { // s = decisions, e = context, n = mine, l = actions, o = conflict, d = index
    let {msg: c, idPrefix: u} = e, {record: p, field: h} = o, f = t(o), g = s.get(f), m = !h || h.length === 0, w = t => m ? t === void 0 ? c("edit-gone") : JSON.stringify(t) : i(e, h, t), b = (e, t, i) => { // c = msg, u = idPrefix, e = isMine, p = record, h = field, o = conflict, f = key, t = label, g = decision, s = decisions, m = isWhole, w = words, i = value, b = option
      let r = `${u}-conflict-${d}-${e ? "mine" : "theirs"}`; // r = id, u = idPrefix, d = index, e = isMine
      return O("div", {
        class: "cdx-radio"
      }, O("div", {
        class: "cdx-radio__wrapper"
      }, O("input", {
        class: "cdx-radio__input",
        type: "radio",
        id: r,
        name: `${u}-conflict-${d}`,
        checked: g === e,
        onChange: () => l.decide(f, e)
      }), O("span", {
        class: "cdx-radio__icon"
      }), O("div", {
        class: "cdx-radio__label cdx-label"
      }, O("label", {
        class: "cdx-label__label",
        for: r
      }, O("span", {
        class: "cdx-label__label__text"
      }, t, O("span", {
        dir: "auto",
        class: "program-explorer__conflict-value"
      }, w(i)))))))
    }, y = a(e, p, p[1] === n.id ? n.title : v(o.theirs) ? o.theirs.title : void 0);
    return O("fieldset", {
      class: "program-explorer__editor-field"
    }, O("legend", {
      class: "program-explorer__editor-label"
    }, m ? y : `${y}: ${r(e, h)}`), O("p", {
      class: "program-explorer__editor-help"
    }, c("edit-conflict-base", w(o.base))), b(!0, c("edit-conflict-mine"), o.mine), b(!1, c("edit-conflict-theirs"), o.theirs))
  }
  return function({view: i}) {
    let {context: {msg: r, idPrefix: a}, state: {conflicts: n, decisions: l, isBusy: o}, actions: d} = i, c = n.every(e => l.has(t(e))); // r = msg, a = idPrefix, n = conflicts, l = decisions, o = isBusy, d = actions, i = view, c = isDecided, e = conflict, t = conflictKey
    return O("div", null, O("p", null, r("edit-conflict")), n.map((e, r) => O(s, {
      key: t(e),
      view: i,
      conflict: e,
      index: r
    })), O("div", {
      class: "program-explorer__editor-buttons"
    }, O(e, {
      kind: "primary",
      id: `${a}-publish`,
      text: r(o ? "edit-saving" : "edit-save"),
      isOff: o || !c,
      onClick: d.save
    }), O(e, {
      text: r("edit-back"),
      isOff: o,
      onClick: d.back
    }), O(e, {
      kind: "quiet",
      text: r("edit-cancel"),
      isOff: o,
      onClick: d.cancel
    })))
  }
}

// src/views/editor/more/drafts.tsx
function S({Button: e, DifferenceRows: t, recordText: i}) { // S = createDrafts, e = Button, t = DifferenceRows, i = recordText
  return function({view: {context: r, state: {offers: a}, actions: s}}) {
    let {msg: n, format: l} = r; // n = msg, l = format, r = context
    return O("div", {
      role: "status"
    }, a.map(o => { // a = offers, o = offer
      let {key: d, draft: {time: c}, differences: u} = o, p = u.map(({kind: e, record: t, title: a}) => n(`edit-kind-${e}`, i(r, t, a))), h = e => a.length > 1 ? `${e}: ${p.join(", ")}` : void 0, [f, g] = [ n("edit-draft-take"), n("edit-draft-drop") ]; // d = key, c = time, u = differences, o = offer, p = names, n = msg, e = text, i = recordText, r = context, t = record, a = offers, h = nameOf, f = take, g = drop
      return O("div", {
        key: d,
        class: "cdx-message cdx-message--block cdx-message--notice"
      }, O("span", {
        class: "cdx-message__icon"
      }), O("div", {
        class: "cdx-message__content"
      }, O("p", null, n("edit-draft", l.occurrence({
        id: d,
        start: new Date(c).toISOString(),
        end: null,
        isExact: !0,
        label: null,
        target: null
      }))), O("details", {
        class: "program-explorer__editor-field"
      }, O("summary", null, p.join(", ")), u.map(e => O(t, {
        key: e.record.join("/"),
        context: r,
        difference: e
      }))), O(e, {
        text: f,
        name: h(f),
        onClick: () => {
          s.takeDraft(o)
        }
      }), " ", O(e, {
        text: g,
        name: h(g),
        onClick: () => s.dropDraft(o)
      })))
    }))
  }
}

// src/views/editor/more/list-records.ts
var A = "terms/"; // A = TERMS

function j(e) { // j = vocabularyOf, e = list
  return e.startsWith(A) ? e.slice(A.length) : null
}

function P(e) { // P = pathOf, e = list
  let t = j(e); // t = vocabulary, j = vocabularyOf, e = list
  return t === null ? [ e ] : [ "vocabularies", t, "terms" ]
}

var T = e => v(e) ? e : {}; // T = fieldsOf, e = value, v = isObject

function D(e, t) { // D = recordsOf, e = page, t = list
  let i = P(t).reduce((e, t) => T(e)[t], e); // i = value, P = pathOf, t = step, e = page, T = fieldsOf
  return Array.isArray(i) ? i.map(e => [ String(T(e).id), T(e) ]) : Object.entries(T(i)).map(([e, t]) => [ e, T(t) ])
}

function N(e, t, i) { // N = withRecords, e = page, t = list, i = records
  let r = t === "needs" ? i.map(([, e]) => e) : Object.fromEntries(i), a = (e, [t = "", ...i]) => c(d({}, e), { // r = value, t = step, i = rest, e = into, a = put, c = __spreadProps, d = __spreadValues
    [t]: i.length ? a(T(e[t]), i) : r
  });
  return a(e, P(t))
}

// src/views/editor/more/fields.tsx
// src/views/editor/more/problems.tsx
function W({ProblemList: e}) { // W = createProblems, e = ProblemList
  return function({view: {context: t, state: {problems: i}}, path: r}) {
    return O(e, {
      context: t,
      problems: i.filter(({path: e}) => r.every((t, i) => t === e[i]))
    })
  }
}

// src/views/editor/more/head-form.tsx
var I = [ "status", "language", "period", "team" ], L = e => Array.isArray(e) ? e : []; // I = WITHOUT_VOCABULARY, L = listOf, e = value

function M(e) { // M = allNames, e = records
  return {
    label: Object.assign({}, ...e.map(([, {label: e, title: t}]) => e != null ? e : t).filter(v))
  }
}

function R(e) { // R = createListsForm, e = parts
  let {Button: t, Choice: i, idFor: r, Rows: a, TextInput: s} = e, n = function(e) { // t = Button, i = Choice, r = idFor, a = Rows, s = TextInput, e = parts, n = HeadForm
    let {Checkbox: t, Choice: i, PageBox: r, Rows: a} = e, s = W(e); // t = Checkbox, i = Choice, r = PageBox, a = Rows, e = parts, s = Problems, W = createProblems
    return function({view: e}) {
      let {context: {msg: n, idPrefix: l, labels: o, list: d}, state: {record: c}, actions: u} = e, p = e => `${l}-${e}`, h = (t, i, r) => O("fieldset", { // n = msg, l = idPrefix, o = labels, d = list, c = record, u = actions, e = name, p = idOf, h = field, t = name, i = help, r = control, O = h
        class: "program-explorer__editor-field"
      }, O("legend", {
        class: "program-explorer__editor-label"
      }, n(`edit-field-${t}`)), i && O("p", {
        class: "program-explorer__editor-help",
        id: `${p(t)}-help`
      }, i), r, O(s, {
        view: e,
        path: [ t ]
      })), f = (t, i) => h(t, i, O(r, {
        view: e,
        id: p(t),
        label: n(`edit-field-${t}`),
        value: c[t],
        described: `${p(t)}-help`,
        onInput: e => u.change(t, e, !0)
      })), g = [ ...I, ...d.vocabularies.keys() ].map(e => [ e, o.facet(e).text ]), m = e => t => n("edit-item", n(`edit-field-${e}`), t + 1);
      return O($, null, h("enabled", "", O(t, {
        id: p("enabled"),
        text: n("edit-list-on"),
        isChecked: c.enabled !== !1,
        onChange: e => u.change("enabled", e ? void 0 : !1)
      })), f("talk", n("edit-list-help-talk")), f("bundle", n("edit-list-help-bundle")), h("facets", n("edit-list-help-facets"), O(a, {
        view: e,
        id: p("facets"),
        items: L(c.facets),
        nameOf: m("facets"),
        onChange: e => u.change("facets", e),
        create: () => {
          var e; // e = _a
          return (e = g.map(([e]) => e).find(e => !L(c.facets).includes(e))) != null ? e : "status"
        },
        draw: (e, t, r) => O(i, {
          id: `${p("facets")}-${t}`,
          value: String(e),
          name: m("facets")(t),
          described: void 0,
          options: g,
          onChange: r
        })
      })), h("include", n("edit-list-help-include"), O(a, {
        view: e,
        id: p("include"),
        items: L(c.include),
        nameOf: m("include"),
        create: () => "",
        onChange: (e, t) => u.change("include", e, t),
        draw: (t, i, a) => O(r, {
          view: e,
          id: `${p("include")}-${i}`,
          label: m("include")(i),
          value: t,
          described: void 0,
          onInput: e => a(e, !0)
        })
      })))
    }
  }
  // src/views/editor/more/lists-form.tsx
  (e), l = function({Checkbox: e, LinesControl: t, PageBox: i, TermsControl: r, TextControl: a}) {
    return function({view: s, list: n, fields: l, id: o, onChange: u}) {
      let {context: {msg: p, labels: h, list: {vocabularies: f}}} = s, g = j(n), m = (e, t, i) => u(c(d({}, l), { // p = msg, h = labels, f = vocabularies, s = view, g = vocabulary, j = vocabularyOf, n = list, m = change, e = name, t = value, i = continues, u = onChange, c = __spreadProps, d = __spreadValues, l = fields
        [e]: t
      }), i), w = e => ({
        view: s,
        id: `${o}-${e}`,
        label: p(`edit-field-${e}`),
        value: l[e],
        described: void 0,
        onChange: (t, i) => m(e, t, i)
      }), b = (e, t) => O("fieldset", {
        class: "program-explorer__editor-field"
      }, O("legend", {
        class: "program-explorer__translation-label"
      }, e), t), y = (e, t = !1) => b(p(`edit-field-${e}`), O(a, c(d({}, w(e)), {
        isLong: t
      }))), x = w("page"), k = v(l.terms) ? l.terms : {};
      if (g !== null) return O($, null, y("label"), b(p("edit-field-aliases"), O(t, d({}, w("aliases")))), b(p("edit-field-broader"), O(r, c(d({}, w("broader")), {
        vocabulary: g,
        isFixed: !0,
        isSingle: !0
      }))), O(e, {
        id: `${o}-all`,
        text: p("edit-list-matchesAll"),
        isChecked: l.matchesAll === !0,
        onChange: e => m("matchesAll", e || void 0)
      }));
      switch (n) {
       case "needs":
        return O($, null, y("label"), y("help", !0), Array.from(f.keys(), e => { // O = h, $ = Fragment, y = text, f = vocabularies, e = facet
          let t = h.facet(e).text; // t = label, h = labels, e = facet
          return b(t, O(r, {
            view: s,
            id: `${o}-terms-${e}`,
            label: t,
            value: k[e],
            described: void 0,
            vocabulary: e,
            isFixed: !0,
            onChange: t => { // t = value
              let i = Object.entries(c(d({}, k), { // i = terms, c = __spreadProps, d = __spreadValues, k = needTerms
                [e]: t
              })).filter(([, e]) => Array.isArray(e) ? e.length : e);
              m("terms", Object.fromEntries(i))
            }
          }))
        }));

       case "series":
        return O($, null, y("title"), b(x.label, O(i, c(d({}, x), {
          onInput: e => m("page", e, !0)
        }))));

       default:
        return O($, null, y("label"), y("help", !0))
      }
    }
  }(e), o = W(e);
  return class extends _ {
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
      let {context: {msg: e}, state: {record: t}} = this.props.view, i = D(t, "vocabularies").map(t => [ `terms/${t[0]}`, e("edit-list-terms", this.nameOf(t)) ]); // e = msg, t = one, i = vocabularies, D = recordsOf
      return [ [ "page", e("edit-list-page") ], [ "needs", e("edit-list-needs") ], ...i, [ "vocabularies", e("edit-list-vocabularies") ], [ "series", e("edit-list-series") ] ]
    }
    add(e) {
      let {view: {context: {pageLanguage: t, idPrefix: i}, state: {record: a}, actions: s}} = this.props, n = D(a, e), l = { // t = pageLanguage, i = idPrefix, a = record, s = actions, n = records, D = recordsOf, e = list, l = name
        [t]: this.state.added.trim()
      }, o = r(this.state.added, n.map(([e]) => e)), u = e === "needs" ? {
        id: o,
        label: l,
        terms: {}
      } : e === "series" ? {
        title: l
      } : e === "vocabularies" ? {
        label: l,
        terms: {}
      } : {
        label: l
      }, p = N(a, e, [ ...n, [ o, u ] ]), {facets: h} = p;
      this.setState({
        added: "",
        open: new Set([ ...this.state.open, o ])
      }), s.focus(`${i}-list-${n.length}`), s.replace(e === "vocabularies" && Array.isArray(h) ? c(d({}, p), {
        facets: [ ...h, o ]
      }) : p)
    }
    drawRecord(e, t, i, r) {
      let {view: a} = this.props, {context: {msg: s, idPrefix: n, list: {programs: u}}, state: {record: p}} = a, {open: h} = this.state, [f, g] = t, m = j(e), v = m === null ? 0 : u.filter(({terms: e}) => { // a = view, s = msg, n = idPrefix, u = programs, p = record, h = open, f = id, g = fields, t = one, m = vocabulary, j = vocabularyOf, e = list, v = uses
        var t; // t = _a
        return (t = e.get(m)) == null ? void 0 : t.includes(f)
      }).length, w = h.has(f);
      return O("details", {
        open: w,
        onToggle: ({currentTarget: e}) => {
          let t = Array.from(h).filter(e => e !== f); // t = others, h = open, e = other, f = id
          this.setState({
            open: new Set(e.open ? [ ...t, f ] : t)
          })
        }
      }, O("summary", {
        id: `${n}-list-${i}`
      }, O("bdi", null, this.nameOf(t)), m !== null && O("span", {
        class: "program-explorer__editor-help"
      }, ` ${s("edit-list-used", v)}`)), O(o, {
        view: a,
        path: e === "needs" ? [ e, i ] : m === null ? [ e, f ] : [ "vocabularies", m, "terms", f ]
      }), w && O(l, {
        view: c(d({}, a), {
          state: c(d({}, a.state), {
            record: M(D(p, e))
          })
        }),
        list: e,
        fields: g,
        id: `${n}-list-${i}`,
        onChange: r
      }))
    }
    render({view: e}) {
      let {context: {msg: r, idPrefix: l}, state: {record: o}, actions: d} = e, {shown: c, added: u} = this.state, p = this.choices(), [, h = ""] = p.find(([e]) => e === c) || [], f = c === "page" ? [] : D(o, c); // r = msg, l = idPrefix, o = record, d = actions, e = one, c = shown, u = added, p = choices, h = shownName, f = records, D = recordsOf
      return O("div", null, O("div", {
        class: "program-explorer__editor-field"
      }, O("label", {
        class: "program-explorer__editor-label",
        for: `${l}-list-which`
      }, r("edit-list-which")), O(i, {
        id: `${l}-list-which`,
        value: c,
        options: p,
        described: void 0,
        onChange: e => this.setState({
          shown: e,
          open: new Set,
          added: ""
        })
      })), c === "page" ? O(n, {
        view: e
      }) : O("div", {
        key: c,
        role: "group",
        "aria-label": h
      }, O(a, {
        view: e,
        id: `${l}-list`,
        items: f,
        nameOf: e => { // e = index
          var t; // t = _a
          return this.nameOf((t = f[e]) != null ? t : [ "", {} ])
        },
        onChange: (e, t) => ((e, t, i) => { // e = list, t = now, i = continues
          let r = N(o, e, t), [a = ""] = e === "needs" || e === "series" ? [ e ] : [ "vocabularies" ]; // r = page, N = withRecords, o = record, e = list, t = now, a = name
          d.change(a, r[a], i)
        })(c, e, t),
        draw: (e, t, i) => this.drawRecord(c, e, t, (t, r) => i([ e[0], t ], r))
      }), O("div", {
        class: "program-explorer__part",
        onKeyDown: e => { // e = event
          e.key === "Enter" && u.trim() && (e.preventDefault(), this.add(c))
        }
      }, O("label", {
        class: "program-explorer__translation-label",
        for: `${l}-list-add`
      }, r("edit-list-new")), O(s, {
        id: `${l}-list-add`,
        value: u,
        size: "short",
        described: void 0,
        onInput: e => this.setState({
          added: e
        })
      }), " ", O(t, {
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
  return function({view: {context: {msg: t, idPrefix: i, labels: r, list: a}, state: {original: s, record: n, after: l, ids: o}, actions: d}}) {
    var c; // c = _a
    let u = `${i}-place`, p = new Map(a.programs.map(e => [ e.id, e.title ])), h = o.filter(e => e !== n.id || !s), f = s ? o[o.indexOf(String(n.id)) - 1] : o[o.length - 1]; // u = id, i = idPrefix, p = titles, a = list, e = one, h = others, o = ids, n = record, s = original, f = before
    return h.length ? O("div", {
      class: "program-explorer__editor-field"
    }, O("label", {
      class: "program-explorer__editor-label",
      for: u
    }, t("edit-place")), O("p", {
      class: "program-explorer__editor-help",
      id: `${u}-help`
    }, t("edit-place-help")), O(e, {
      id: u,
      value: (c = l === void 0 ? f : l) != null ? c : "",
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
function B({Button: e, TextInput: t}) { // B = createRawRecord, e = Button, t = TextInput
  return class extends _ {
    constructor() {
      super(...arguments);
      this.state = {
        text: null,
        isWrong: !1
      }
    }
    render({view: {context: {msg: i, idPrefix: r, urlOf: a, title: s}, state: {record: n, original: l}, actions: o}}) {
      let {text: d, isWrong: c} = this.state, u = `${r}-json`, p = d != null ? d : JSON.stringify(n, null, "\t"); // d = text, c = isWrong, u = id, r = idPrefix, p = shown, n = record
      return O($, null, O(t, {
        id: u,
        value: p,
        name: i("edit-json"),
        isLong: !0,
        described: c ? `${u}-wrong` : void 0,
        onInput: e => this.setState({
          text: e,
          isWrong: !1
        })
      }), c && O("p", {
        id: `${u}-wrong`,
        class: "program-explorer__editor-error",
        role: "alert"
      }, i("edit-json-wrong")), O(e, {
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
          }(p), t = e !== null && (!l || e.id === l.id);
          this.setState({
            text: t ? null : p,
            isWrong: !t
          }), t && o.replace(e)
        }
      }), " ", O("a", {
        href: a(s, {
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

function Y(e) { // Y = englishName, e = code
  try {
    return "DisplayNames" in Intl && new Intl.DisplayNames([ "en" ], {
      type: "language"
    }).of(e) || ""
  } catch (e) {
    return ""
  }
}

function z() { // z = createPageFinder
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
      let a = new Map(e.map(({from: e, to: t}) => [ e, t ])), s = t.filter(e => e.missing && !e.known || e.invalid).map(({title: e}) => e); // a = written, e = title, t = pages, s = missing
      return {
        found: i.map(({title: e}) => e),
        missing: r.filter(e => { // r = links, e = link
          var t, i; // t = _a, i = _b
          let r = (t = q(e)) != null ? t : ""; // r = name, t = _a, q = pageName, e = link
          return s.includes((i = a.get(r)) != null ? i : r)
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
      }, e => new Map(e.query.languages.map(({code: e, name: t}) => [ e, `${t} ${Y(e)}`.toLowerCase() ])), new Map);
      let [a, s] = yield Promise.all([ r, t({ // a = names, s = others, r = all, t = ask
        action: "languagesearch",
        search: i
      }, e => Object.keys(e.languagesearch), []) ]);
      return Array.from(new Set([ ...Array.from(a).filter(([, e]) => e.includes(i)).map(([e]) => e), ...s ]))
    })
  }
}

// src/editor-more.ts
function H(e) { // H = createMore, e = parts
  return {
    Conflicts: C(e),
    Drafts: S(e),
    ListsForm: R(e),
    Position: J(e),
    RawRecord: B(e),
    listsChanges: x(e)
  }
}

var K = k; // K = english, k = MORE_ENGLISH
}
};
// </nowiki>