// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} )[ 'editor-more' ] = {
runtime: '628e0ff7a56fe9e3',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, i = Object.getOwnPropertyDescriptor, r = Object.getOwnPropertyDescriptors, a = Object.getOwnPropertyNames, n = Object.getOwnPropertySymbols;

var s = Object.prototype.hasOwnProperty, l = Object.prototype.propertyIsEnumerable;

var o = (t, i, r) => i in t ? e(t, i, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: r
}) : t[i] = r, d = (e, t) => {
  for (var i in t || (t = {})) s.call(t, i) && o(e, i, t[i]);
  if (n) for (var i of n(t)) l.call(t, i) && o(e, i, t[i]);
  return e
}, c = (e, i) => t(e, r(i));

var u = (e, t, i) => new Promise((r, a) => {
  var n = e => {
    try {
      l(i.next(e))
    } catch (e) {
      a(e)
    }
  }, s = e => {
    try {
      l(i.throw(e))
    } catch (e) {
      a(e)
    }
  }, l = e => e.done ? r(e.value) : Promise.resolve(e.value).then(n, s);
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
  createDraftActions: () => h,
  createMore: () => K,
  createPageFinder: () => H,
  english: () => U,
  findDrafts: () => g,
  holdDrafts: () => f
});

module.exports = (t => ((t, r, n, l) => {
  if (r && typeof r == "object" || typeof r == "function") for (let n of a(r)) !s.call(t, n) && n !== void 0 && e(t, n, {
    get: () => r[n],
    enumerable: !(l = i(r, n)) || l.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(p);

// src/editor/draft-actions.ts
function h(e, {step: t, withMore: i, wantsToKeep: r, differencesNow: a, showReview: n, focusHeading: s}, {findRecord: l, listsRecord: o, newTermsIn: d, positionIn: c, programOf: p, textWith: h}) { // h = textWith, e = session, t = step, i = withMore, r = wantsToKeep, a = differencesNow, n = showReview, s = focusHeading, l = findRecord, o = listsRecord, d = newTermsIn, c = positionIn, p = programOf
  let {store: f, drafts: g, editor: m, source: v} = e, w = ({key: e}) => t => t.key !== e; // f = store, g = drafts, m = editor, v = source, e = key, w = isOther, t = one
  return {
    takeDraft: y => u(null, null, function*() {
      let {base: u, changes: b, summary: x = null} = y.draft, k = yield m.read(v, u); // u = revision, b = changes, x = ownSummary, y = offer, k = page, m = editor, v = source
      if (k.kind === "failed") {
        e.fail(k);
        return
      }
      let _ = { // _ = base
        text: u ? k.text : "",
        revision: u
      }, $ = p(b), O = b.some(({kind: e, record: t}) => e === "remove" && t[0] === "programs"), C = O ? _.text : h(_, b), S = $ === null ? o(C) : l(C, $);
      if (!S) {
        e.fail({
          kind: "misfit"
        });
        return
      }
      let A = $ !== null || (yield i()) ? (() => { // A = left, $ = program, i = withMore
        if (!e.isUnsaved()) return [];
        let t = g.key(), i = e.keep() ? g.read(t) : null; // t = key, g = drafts, i = draft, e = session
        return i ? (g.renew(), [ {
          key: t,
          draft: i,
          differences: a()
        } ]) : r() ? null : []
      })() : null;
      A && (f.set({
        offers: [ ...A, ...f.get().offers.filter(w(y)) ]
      }), e.begin(_, $ !== null && l(_.text, $) ? $ : null, null, {
        isLists: $ === null
      }), t({
        record: S,
        newTerms: d(b),
        after: c(b),
        isRemoved: O,
        isIdAutomatic: !1,
        ownSummary: x
      }), e.keep() && g.remove(y.key), O ? n() : (e.settle(), s()))
    }),
    dropDraft: e => { // e = offer
      g.remove(e.key), f.set({
        offers: f.get().offers.filter(w(e))
      }), s()
    }
  }
}

// src/editor/find-drafts.ts
function f({prefix: e}) { // f = holdDrafts, e = prefix
  let t = !1, i = () => { // t = isOver, i = release
    t = !0
  };
  return "locks" in navigator && navigator.locks.request(e, () => t ? void 0 : new Promise(e => { // e = resolve, t = isOver
    i = e
  })).catch(() => {}), () => i()
}

function g(e, t) { // g = findDrafts, e = drafts, t = left
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

var m = require("program-explorer-runtime"), v = e => m[e]; // m = shared, v = at, e = place

var w = v(70); // w = isObject, v = at

// src/editor/lists-changes.ts
var y = e => w(e) ? e.id : void 0, b = [ "label", "help", "title" ]; // y = idOf, e = value, w = isObject, b = NOT_EMPTY

function x(e, t) { // x = clean, e = value, t = before
  if (JSON.stringify(e) === JSON.stringify(t)) return e;
  if (typeof e == "string") return e.trim() || void 0;
  if (Array.isArray(e)) {
    let i = new Map(Array.isArray(t) ? t.map(e => [ y(e), e ]) : []), r = e.map(e => x(e, i.get(y(e)))).filter(e => e !== void 0); // i = ids, t = before, e = one, y = idOf, r = items, x = clean
    return r.length ? r : void 0
  }
  if (!w(e)) return e;
  let i = Object.entries(e).map(([e, i]) => [ e, x(i, w(t) ? t[e] : void 0) ]).filter(([e, t]) => t !== void 0 && !(b.includes(e) && w(t) && !Object.keys(t).length)); // i = one, e = name, x = clean, w = isObject, t = one, b = NOT_EMPTY
  return Object.fromEntries(i)
}

function k({comparePages: e}) { // k = createListsChanges, e = comparePages
  return (t, i) => { // t = text, i = record
    let r = JSON.parse(t || "{}"), {programs: a} = r, n = x(i, c(d({}, r), { // r = page, t = text, a = programs, n = now, x = clean, i = record, c = __spreadProps, d = __spreadValues
      programs: void 0
    }));
    return e(t, JSON.stringify(c(d({}, n), {
      programs: a
    }))) || []
  }
}

// src/editor/more-english.ts
var _ = new Map(Object.entries({ // _ = MORE_ENGLISH
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

var $ = v(0); // $ = Component, v = at

var O = v(2), C = v(3); // O = Fragment, v = at, C = h

// src/views/editor/more/conflicts.tsx
function S({Button: e, conflictKey: t, describeValue: i, pathLabel: r, recordText: a}) { // S = createConflicts, e = Button, t = conflictKey, i = describeValue, r = pathLabel, a = recordText
  function n({view: {context: e, state: {decisions: n, record: s}, actions: l}, conflict: o, index: d}) { // n = decisions, e = context, s = mine, l = actions, o = conflict, d = index
    let {msg: c, idPrefix: u} = e, {record: p, field: h} = o, f = t(o), g = n.get(f), m = !h || h.length === 0, v = t => m ? t === void 0 ? c("edit-gone") : JSON.stringify(t) : i(e, h, t), y = (e, t, i) => { // c = msg, u = idPrefix, e = isMine, p = record, h = field, o = conflict, f = key, t = label, g = decision, n = decisions, m = isWhole, v = words, i = value, y = option
      let r = `${u}-conflict-${d}-${e ? "mine" : "theirs"}`; // r = id, u = idPrefix, d = index, e = isMine
      return C("div", {
        class: "cdx-radio"
      }, C("div", {
        class: "cdx-radio__wrapper"
      }, C("input", {
        class: "cdx-radio__input",
        type: "radio",
        id: r,
        name: `${u}-conflict-${d}`,
        checked: g === e,
        onChange: () => l.decide(f, e)
      }), C("span", {
        class: "cdx-radio__icon"
      }), C("div", {
        class: "cdx-radio__label cdx-label"
      }, C("label", {
        class: "cdx-label__label",
        for: r
      }, C("span", {
        class: "cdx-label__label__text"
      }, t, C("span", {
        dir: "auto",
        class: "program-explorer__conflict-value"
      }, v(i)))))))
    }, b = a(e, p, p[1] === s.id ? s.title : w(o.theirs) ? o.theirs.title : void 0);
    return C("fieldset", {
      class: "program-explorer__editor-field"
    }, C("legend", {
      class: "program-explorer__editor-label"
    }, m ? b : `${b}: ${r(e, h)}`), C("p", {
      class: "program-explorer__editor-help"
    }, c("edit-conflict-base", v(o.base))), y(!0, c("edit-conflict-mine"), o.mine), y(!1, c("edit-conflict-theirs"), o.theirs))
  }
  return function({view: i}) {
    let {context: {msg: r, idPrefix: a}, state: {conflicts: s, decisions: l, isBusy: o}, actions: d} = i, c = s.every(e => l.has(t(e))); // r = msg, a = idPrefix, s = conflicts, l = decisions, o = isBusy, d = actions, i = view, c = isDecided, e = conflict, t = conflictKey
    return C("div", null, C("p", null, r("edit-conflict")), s.map((e, r) => C(n, {
      key: t(e),
      view: i,
      conflict: e,
      index: r
    })), C("div", {
      class: "program-explorer__editor-buttons"
    }, C(e, {
      kind: "primary",
      id: `${a}-publish`,
      text: r(o ? "edit-saving" : "edit-save"),
      isOff: o || !c,
      onClick: d.save
    }), C(e, {
      text: r("edit-back"),
      isOff: o,
      onClick: d.back
    }), C(e, {
      kind: "quiet",
      text: r("edit-cancel"),
      isOff: o,
      onClick: d.cancel
    })))
  }
}

// src/views/editor/more/drafts.tsx
function A({Button: e, DifferenceRows: t, recordText: i}) { // A = createDrafts, e = Button, t = DifferenceRows, i = recordText
  return function({view: {context: r, state: {offers: a}, actions: n}}) {
    let {msg: s, format: l} = r; // s = msg, l = format, r = context
    return C("div", {
      role: "status"
    }, a.map(o => { // a = offers, o = offer
      let {key: d, draft: {time: c}, differences: u} = o, p = u.map(({kind: e, record: t, title: a}) => s(`edit-kind-${e}`, i(r, t, a))), h = e => a.length > 1 ? `${e}: ${p.join(", ")}` : void 0, [f, g] = [ s("edit-draft-take"), s("edit-draft-drop") ]; // d = key, c = time, u = differences, o = offer, p = names, s = msg, e = text, i = recordText, r = context, t = record, a = offers, h = nameOf, f = take, g = drop
      return C("div", {
        key: d,
        class: "cdx-message cdx-message--block cdx-message--notice"
      }, C("span", {
        class: "cdx-message__icon"
      }), C("div", {
        class: "cdx-message__content"
      }, C("p", null, s("edit-draft", l.occurrence({
        id: d,
        start: new Date(c).toISOString(),
        end: null,
        isExact: !0,
        label: null,
        target: null
      }))), C("details", {
        class: "program-explorer__editor-field"
      }, C("summary", null, p.join(", ")), u.map(e => C(t, {
        key: e.record.join("/"),
        context: r,
        difference: e
      }))), C(e, {
        text: f,
        name: h(f),
        onClick: () => {
          n.takeDraft(o)
        }
      }), " ", C(e, {
        text: g,
        name: h(g),
        onClick: () => n.dropDraft(o)
      })))
    }))
  }
}

// src/views/editor/more/list-records.ts
var j = "terms/"; // j = TERMS

function T(e) { // T = vocabularyOf, e = list
  return e.startsWith(j) ? e.slice(j.length) : null
}

function P(e) { // P = pathOf, e = list
  let t = T(e); // t = vocabulary, T = vocabularyOf, e = list
  return t === null ? [ e ] : [ "vocabularies", t, "terms" ]
}

var D = e => w(e) ? e : {}; // D = fieldsOf, e = value, w = isObject

function I(e, t) { // I = recordsOf, e = page, t = list
  let i = P(t).reduce((e, t) => D(e)[t], e); // i = value, P = pathOf, t = step, e = page, D = fieldsOf
  return Array.isArray(i) ? i.map(e => [ String(D(e).id), D(e) ]) : Object.entries(D(i)).map(([e, t]) => [ e, D(t) ])
}

function N(e, t, i) { // N = withRecords, e = page, t = list, i = records
  let r = t === "needs" ? i.map(([, e]) => e) : Object.fromEntries(i), a = (e, [t = "", ...i]) => c(d({}, e), { // r = value, t = step, i = rest, e = into, a = put, c = __spreadProps, d = __spreadValues
    [t]: i.length ? a(D(e[t]), i) : r
  });
  return a(e, P(t))
}

// src/views/editor/more/fields.tsx
// src/views/editor/more/problems.tsx
function W({ProblemList: e}) { // W = createProblems, e = ProblemList
  return function({view: {context: t, state: {problems: i}}, path: r}) {
    return C(e, {
      context: t,
      problems: i.filter(({path: e}) => r.every((t, i) => t === e[i]))
    })
  }
}

// src/views/editor/more/head-form.tsx
var L = [ "status", "language", "period", "team" ], R = e => Array.isArray(e) ? e : []; // L = WITHOUT_VOCABULARY, R = listOf, e = value

function M(e) { // M = allNames, e = records
  return {
    label: Object.assign({}, ...e.map(([, {label: e, title: t}]) => e != null ? e : t).filter(w))
  }
}

function J(e) { // J = createListsForm, e = parts
  let {Button: t, Choice: i, idFor: r, Rows: a, TextInput: n} = e, s = function(e) { // t = Button, i = Choice, r = idFor, a = Rows, n = TextInput, e = parts, s = HeadForm
    let {Checkbox: t, Choice: i, PageBox: r, Rows: a} = e, n = W(e); // t = Checkbox, i = Choice, r = PageBox, a = Rows, e = parts, n = Problems, W = createProblems
    return function({view: e}) {
      let {context: {msg: s, idPrefix: l, labels: o, list: d}, state: {record: c}, actions: u} = e, p = e => `${l}-${e}`, h = (t, i, r) => C("fieldset", { // s = msg, l = idPrefix, o = labels, d = list, c = record, u = actions, e = name, p = idOf, h = field, t = name, i = help, r = control, C = h
        class: "program-explorer__editor-field"
      }, C("legend", {
        class: "program-explorer__editor-label"
      }, s(`edit-field-${t}`)), i && C("p", {
        class: "program-explorer__editor-help",
        id: `${p(t)}-help`
      }, i), r, C(n, {
        view: e,
        path: [ t ]
      })), f = (t, i) => h(t, i, C(r, {
        view: e,
        id: p(t),
        label: s(`edit-field-${t}`),
        value: c[t],
        described: `${p(t)}-help`,
        onInput: e => u.change(t, e, !0)
      })), g = [ ...L, ...d.vocabularies.keys() ].map(e => [ e, o.facet(e).text ]), m = e => t => s("edit-item", s(`edit-field-${e}`), t + 1);
      return C(O, null, h("enabled", "", C(t, {
        id: p("enabled"),
        text: s("edit-list-on"),
        isChecked: c.enabled !== !1,
        onChange: e => u.change("enabled", e ? void 0 : !1)
      })), f("talk", s("edit-list-help-talk")), f("bundle", s("edit-list-help-bundle")), h("facets", s("edit-list-help-facets"), C(a, {
        view: e,
        id: p("facets"),
        items: R(c.facets),
        nameOf: m("facets"),
        onChange: e => u.change("facets", e),
        create: () => {
          var e; // e = _a
          return (e = g.map(([e]) => e).find(e => !R(c.facets).includes(e))) != null ? e : "status"
        },
        draw: (e, t, r) => C(i, {
          id: `${p("facets")}-${t}`,
          value: String(e),
          name: m("facets")(t),
          described: void 0,
          options: g,
          onChange: r
        })
      })), h("include", s("edit-list-help-include"), C(a, {
        view: e,
        id: p("include"),
        items: R(c.include),
        nameOf: m("include"),
        create: () => "",
        onChange: (e, t) => u.change("include", e, t),
        draw: (t, i, a) => C(r, {
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
    return function({view: n, list: s, fields: l, id: o, onChange: u}) {
      let {context: {msg: p, labels: h, list: {vocabularies: f}}} = n, g = T(s), m = (e, t, i) => u(c(d({}, l), { // p = msg, h = labels, f = vocabularies, n = view, g = vocabulary, T = vocabularyOf, s = list, m = change, e = name, t = value, i = continues, u = onChange, c = __spreadProps, d = __spreadValues, l = fields
        [e]: t
      }), i), v = e => ({
        view: n,
        id: `${o}-${e}`,
        label: p(`edit-field-${e}`),
        value: l[e],
        described: void 0,
        onChange: (t, i) => m(e, t, i)
      }), y = (e, t) => C("fieldset", {
        class: "program-explorer__editor-field"
      }, C("legend", {
        class: "program-explorer__translation-label"
      }, e), t), b = (e, t = !1) => y(p(`edit-field-${e}`), C(a, c(d({}, v(e)), {
        isLong: t
      }))), x = v("page"), k = w(l.terms) ? l.terms : {};
      if (g !== null) return C(O, null, b("label"), y(p("edit-field-aliases"), C(t, d({}, v("aliases")))), y(p("edit-field-broader"), C(r, c(d({}, v("broader")), {
        vocabulary: g,
        isFixed: !0,
        isSingle: !0
      }))), C(e, {
        id: `${o}-all`,
        text: p("edit-list-matchesAll"),
        isChecked: l.matchesAll === !0,
        onChange: e => m("matchesAll", e || void 0)
      }));
      switch (s) {
       case "needs":
        return C(O, null, b("label"), b("help", !0), Array.from(f.keys(), e => { // C = h, O = Fragment, b = text, f = vocabularies, e = facet
          let t = h.facet(e).text; // t = label, h = labels, e = facet
          return y(t, C(r, {
            view: n,
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
        return C(O, null, b("title"), y(x.label, C(i, c(d({}, x), {
          onInput: e => m("page", e, !0)
        }))));

       default:
        return C(O, null, b("label"), b("help", !0))
      }
    }
  }(e), o = W(e);
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
        return typeof e == "string" ? e : w(e) ? new Map(Object.entries(e).map(([e, t]) => [ e, String(t) ])) : void 0
      }(t != null ? t : i);
      return r === void 0 ? e : this.props.view.context.labels.pick(r).text || e
    }
    choices() {
      let {context: {msg: e}, state: {record: t}} = this.props.view, i = I(t, "vocabularies").map(t => [ `terms/${t[0]}`, e("edit-list-terms", this.nameOf(t)) ]); // e = msg, t = one, i = vocabularies, I = recordsOf
      return [ [ "page", e("edit-list-page") ], [ "needs", e("edit-list-needs") ], ...i, [ "vocabularies", e("edit-list-vocabularies") ], [ "series", e("edit-list-series") ] ]
    }
    add(e) {
      let {view: {context: {pageLanguage: t, idPrefix: i}, state: {record: a}, actions: n}} = this.props, s = I(a, e), l = { // t = pageLanguage, i = idPrefix, a = record, n = actions, s = records, I = recordsOf, e = list, l = name
        [t]: this.state.added.trim()
      }, o = r(this.state.added, s.map(([e]) => e)), u = e === "needs" ? {
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
      }, p = N(a, e, [ ...s, [ o, u ] ]), {facets: h} = p;
      this.setState({
        added: "",
        open: new Set([ ...this.state.open, o ])
      }), n.focus(`${i}-list-${s.length}`), n.replace(e === "vocabularies" && Array.isArray(h) ? c(d({}, p), {
        facets: [ ...h, o ]
      }) : p)
    }
    drawRecord(e, t, i, r) {
      let {view: a} = this.props, {context: {msg: n, idPrefix: s, list: {programs: u}}, state: {record: p}} = a, {open: h} = this.state, [f, g] = t, m = T(e), v = m === null ? 0 : u.filter(({terms: e}) => { // a = view, n = msg, s = idPrefix, u = programs, p = record, h = open, f = id, g = fields, t = one, m = vocabulary, T = vocabularyOf, e = list, v = uses
        var t; // t = _a
        return (t = e.get(m)) == null ? void 0 : t.includes(f)
      }).length, w = h.has(f);
      return C("details", {
        open: w,
        onToggle: ({currentTarget: e}) => {
          let t = Array.from(h).filter(e => e !== f); // t = others, h = open, e = other, f = id
          this.setState({
            open: new Set(e.open ? [ ...t, f ] : t)
          })
        }
      }, C("summary", {
        id: `${s}-list-${i}`
      }, C("bdi", null, this.nameOf(t)), m !== null && C("span", {
        class: "program-explorer__editor-help"
      }, ` ${n("edit-list-used", v)}`)), C(o, {
        view: a,
        path: e === "needs" ? [ e, i ] : m === null ? [ e, f ] : [ "vocabularies", m, "terms", f ]
      }), w && C(l, {
        view: c(d({}, a), {
          state: c(d({}, a.state), {
            record: M(I(p, e))
          })
        }),
        list: e,
        fields: g,
        id: `${s}-list-${i}`,
        onChange: r
      }))
    }
    render({view: e}) {
      let {context: {msg: r, idPrefix: l}, state: {record: o}, actions: d} = e, {shown: c, added: u} = this.state, p = this.choices(), [, h = ""] = p.find(([e]) => e === c) || [], f = c === "page" ? [] : I(o, c); // r = msg, l = idPrefix, o = record, d = actions, e = one, c = shown, u = added, p = choices, h = shownName, f = records, I = recordsOf
      return C("div", null, C("div", {
        class: "program-explorer__editor-field"
      }, C("label", {
        class: "program-explorer__editor-label",
        for: `${l}-list-which`
      }, r("edit-list-which")), C(i, {
        id: `${l}-list-which`,
        value: c,
        options: p,
        described: void 0,
        onChange: e => this.setState({
          shown: e,
          open: new Set,
          added: ""
        })
      })), c === "page" ? C(s, {
        view: e
      }) : C("div", {
        key: c,
        role: "group",
        "aria-label": h
      }, C(a, {
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
      }), C("div", {
        class: "program-explorer__part",
        onKeyDown: e => { // e = event
          e.key === "Enter" && u.trim() && (e.preventDefault(), this.add(c))
        }
      }, C("label", {
        class: "program-explorer__translation-label",
        for: `${l}-list-add`
      }, r("edit-list-new")), C(n, {
        id: `${l}-list-add`,
        value: u,
        size: "short",
        described: void 0,
        onInput: e => this.setState({
          added: e
        })
      }), " ", C(t, {
        text: r("edit-add"),
        name: `${r("edit-add")}: ${h}`,
        isOff: !u.trim(),
        onClick: () => this.add(c)
      }))))
    }
  }
}

// src/views/editor/more/position.tsx
function B({Choice: e}) { // B = createPosition, e = Choice
  return function({view: {context: {msg: t, idPrefix: i, labels: r, list: a}, state: {original: n, record: s, after: l, ids: o}, actions: d}}) {
    var c; // c = _a
    let u = `${i}-place`, p = new Map(a.programs.map(e => [ e.id, e.title ])), h = o.filter(e => e !== s.id || !n), f = n ? o[o.indexOf(String(s.id)) - 1] : o[o.length - 1]; // u = id, i = idPrefix, p = titles, a = list, e = one, h = others, o = ids, s = record, n = original, f = before
    return h.length ? C("div", {
      class: "program-explorer__editor-field"
    }, C("label", {
      class: "program-explorer__editor-label",
      for: u
    }, t("edit-place")), C("p", {
      class: "program-explorer__editor-help",
      id: `${u}-help`
    }, t("edit-place-help")), C(e, {
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
function q({Button: e, TextInput: t}) { // q = createRawRecord, e = Button, t = TextInput
  return class extends $ {
    constructor() {
      super(...arguments);
      this.state = {
        text: null,
        isWrong: !1
      }
    }
    render({view: {context: {msg: i, idPrefix: r, urlOf: a, title: n}, state: {record: s, original: l}, actions: o}}) {
      let {text: d, isWrong: c} = this.state, u = `${r}-json`, p = d != null ? d : JSON.stringify(s, null, "\t"); // d = text, c = isWrong, u = id, r = idPrefix, p = shown, s = record
      return C(O, null, C(t, {
        id: u,
        value: p,
        name: i("edit-json"),
        isLong: !0,
        described: c ? `${u}-wrong` : void 0,
        onInput: e => this.setState({
          text: e,
          isWrong: !1
        })
      }), c && C("p", {
        id: `${u}-wrong`,
        class: "program-explorer__editor-error",
        role: "alert"
      }, i("edit-json-wrong")), C(e, {
        text: i("edit-json-apply"),
        isOff: d === null,
        onClick: () => {
          let e = function(e) { // e = text
            try {
              let t = JSON.parse(e); // t = value, e = text
              return w(t) ? t : null
            } catch (e) {
              return null
            }
          }(p), t = e !== null && (!l || e.id === l.id);
          this.setState({
            text: t ? null : p,
            isWrong: !t
          }), t && o.replace(e)
        }
      }), " ", C("a", {
        href: a(n, {
          action: "edit"
        })
      }, i("edit-json-page")))
    }
  }
}

// src/wiki/linked-pages.ts
function E(e) { // E = pageName, e = link
  let [t = ""] = e.split("#"); // t = title, e = link
  return /^https?:/i.test(e) || /[|<>[\]{}]/.test(t) ? null : t.replace(/_/g, " ").trim() || null
}

function F(e) { // F = linksIn, e = value
  return (typeof e == "object" && e ? Object.entries(e) : []).flatMap(([e, t]) => e === "page" && typeof t == "string" && E(t) !== null ? [ t ] : F(t))
}

// src/wiki/mediawiki-find.ts
var Y = 50; // Y = MOST_TITLES

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
    let r = e.map(E).filter(e => e !== null).slice(0, Y); // r = titles, e = title, E = pageName, Y = MOST_TITLES
    return r.length ? t(d({
      action: "query",
      titles: r
    }, i ? {
      list: "prefixsearch",
      pssearch: i
    } : {}), t => function({query: {normalized: e = [], pages: t = [], prefixsearch: i = []}}, r) {
      let a = new Map(e.map(({from: e, to: t}) => [ e, t ])), n = t.filter(e => e.missing && !e.known || e.invalid).map(({title: e}) => e); // a = written, e = title, t = pages, n = missing
      return {
        found: i.map(({title: e}) => e),
        missing: r.filter(e => { // r = links, e = link
          var t, i; // t = _a, i = _b
          let r = (t = E(e)) != null ? t : ""; // r = name, t = _a, E = pageName, e = link
          return n.includes((i = a.get(r)) != null ? i : r)
        })
      }
    }(t, e), null) : Promise.resolve(null)
  }, r = null;
  return {
    findMissing: e => u(null, null, function*() {
      var t, r; // t = _a, r = _b
      return (r = (t = yield i(Array.from(new Set(F(e))), "")) == null ? void 0 : t.missing) != null ? r : []
    }),
    findPages: e => { // e = link
      var t; // t = _a
      return i([ e ], (t = E(e)) != null ? t : "")
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
      let [a, n] = yield Promise.all([ r, t({ // a = names, n = others, r = all, t = ask
        action: "languagesearch",
        search: i
      }, e => Object.keys(e.languagesearch), []) ]);
      return Array.from(new Set([ ...Array.from(a).filter(([, e]) => e.includes(i)).map(([e]) => e), ...n ]))
    })
  }
}

// src/editor-more.ts
function K(e) { // K = createMore, e = parts
  return {
    Conflicts: S(e),
    Drafts: A(e),
    ListsForm: J(e),
    Position: B(e),
    RawRecord: q(e),
    listsChanges: k(e)
  }
}

var U = _; // U = english, _ = MORE_ENGLISH
}
};
// </nowiki>