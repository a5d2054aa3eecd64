// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} )[ 'editor-more' ] = {
runtime: '761dd900d3cc68ba',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, i = Object.getOwnPropertyDescriptors, l = Object.getOwnPropertyNames, s = Object.getOwnPropertySymbols;

var a = Object.prototype.hasOwnProperty, n = Object.prototype.propertyIsEnumerable;

var o = (t, r, i) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: i
}) : t[r] = i, d = (e, t) => {
  for (var r in t || (t = {})) a.call(t, r) && o(e, r, t[r]);
  if (s) for (var r of s(t)) n.call(t, r) && o(e, r, t[r]);
  return e
}, c = (e, r) => t(e, i(r));

var u = (e, t, r) => new Promise((i, l) => {
  var s = e => {
    try {
      n(r.next(e))
    } catch (e) {
      l(e)
    }
  }, a = e => {
    try {
      n(r.throw(e))
    } catch (e) {
      l(e)
    }
  }, n = e => e.done ? i(e.value) : Promise.resolve(e.value).then(s, a);
  n((r = r.apply(e, t)).next())
});

// src/editor-more.ts
var p = {}; // p = editor_more_exports

((t, r) => {
  for (var i in r) e(t, i, {
    get: r[i],
    enumerable: !0
  })
})(p, {
  createDraftActions: () => f,
  createMore: () => U,
  createPageFinder: () => K,
  english: () => Y,
  findDrafts: () => m,
  holdDrafts: () => h
});

module.exports = (t => ((t, i, s, n) => {
  if (i && typeof i == "object" || typeof i == "function") for (let s of l(i)) !a.call(t, s) && s !== void 0 && e(t, s, {
    get: () => i[s],
    enumerable: !(n = r(i, s)) || n.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(p);

// src/editor/draft-actions.ts
function f(e, {step: t, withMore: r, wantsToKeep: i, differencesNow: l, showReview: s, focusHeading: a}, {findRecord: n, listsRecord: o, newTermsIn: d, positionIn: c, programOf: p, textWith: f}) { // f = textWith, e = session, t = step, r = withMore, i = wantsToKeep, l = differencesNow, s = showReview, a = focusHeading, n = findRecord, o = listsRecord, d = newTermsIn, c = positionIn, p = programOf
  let {store: h, drafts: m, editor: g, source: v} = e, b = ({key: e}) => t => t.key !== e; // h = store, m = drafts, g = editor, v = source, e = key, b = isOther, t = one
  return {
    takeDraft: w => u(null, null, function*() {
      let {base: u, changes: x, summary: y = null} = w.draft, _ = yield g.read(v, u); // u = revision, x = changes, y = ownSummary, w = offer, _ = page, g = editor, v = source
      if (_.kind === "failed") {
        e.fail(_);
        return
      }
      let k = { // k = base
        text: u ? _.text : "",
        revision: u
      }, $ = p(x), O = x.some(({kind: e, record: t}) => e === "remove" && t[0] === "programs"), C = O ? k.text : f(k, x), A = $ === null ? o(C) : n(C, $);
      if (!A) {
        e.fail({
          kind: "misfit"
        });
        return
      }
      let j = $ !== null || (yield r()) ? (() => { // j = left, $ = program, r = withMore
        if (!e.isUnsaved()) return [];
        let t = m.key(), r = e.keep() ? m.read(t) : null; // t = key, m = drafts, r = draft, e = session
        return r ? (m.renew(), [ {
          key: t,
          draft: r,
          differences: l()
        } ]) : i() ? null : []
      })() : null;
      j && (h.set({
        offers: [ ...j, ...h.get().offers.filter(b(w)) ]
      }), e.begin(k, $ !== null && n(k.text, $) ? $ : null, null, {
        isLists: $ === null
      }), t({
        record: A,
        newTerms: d(x),
        after: c(x),
        isRemoved: O,
        isIdAutomatic: !1,
        ownSummary: y
      }), e.keep() && m.remove(w.key), O ? s() : (e.settle(), a()))
    }),
    dropDraft: e => { // e = offer
      m.remove(e.key), h.set({
        offers: h.get().offers.filter(b(e))
      }), a()
    }
  }
}

// src/editor/find-drafts.ts
function h({prefix: e}) { // h = holdDrafts, e = prefix
  let t = !1, r = () => { // t = isOver, r = release
    t = !0
  };
  return "locks" in navigator && navigator.locks.request(e, () => t ? void 0 : new Promise(e => { // e = resolve, t = isOver
    r = e
  })).catch(() => {}), () => r()
}

function m(e, t) { // m = findDrafts, e = drafts, t = left
  return u(this, null, function*() {
    let r = yield function() { // r = held
      return u(this, null, function*() {
        try {
          let {held: e = []} = "locks" in navigator ? yield navigator.locks.query() : {}; // e = held
          return e.map(({name: e = ""}) => e)
        } catch (e) {
          return []
        }
      })
    }();
    return (yield Promise.all(e.keys().filter(e => !r.some(t => e.startsWith(t))).map(r => u(null, null, function*() {
      let i = e.read(r), l = i && (yield t(i)); // i = draft, e = drafts, r = key, l = differences, t = left
      return i && !l && e.remove(r), i && l ? [ {
        key: r,
        draft: i,
        differences: l
      } ] : []
    })))).reduce((e, t) => e.concat(t), []).sort((e, t) => t.draft.time - e.draft.time)
  })
}

var g = require("program-explorer-runtime"), v = e => g[e]; // g = shared, v = at, e = place

var b = v(70); // b = isObject, v = at

// src/editor/lists-changes.ts
var w = e => b(e) ? e.id : void 0, x = [ "label", "help", "title" ]; // w = idOf, e = value, b = isObject, x = NOT_EMPTY

function y(e, t) { // y = clean, e = value, t = before
  if (JSON.stringify(e) === JSON.stringify(t)) return e;
  if (typeof e == "string") return e.trim() || void 0;
  if (Array.isArray(e)) {
    let r = new Map(Array.isArray(t) ? t.map(e => [ w(e), e ]) : []), i = e.map(e => y(e, r.get(w(e)))).filter(e => e !== void 0); // r = ids, t = before, e = one, w = idOf, i = items, y = clean
    return i.length ? i : void 0
  }
  if (!b(e)) return e;
  let r = Object.entries(e).map(([e, r]) => [ e, y(r, b(t) ? t[e] : void 0) ]).filter(([e, t]) => t !== void 0 && !(x.includes(e) && b(t) && !Object.keys(t).length)); // r = one, e = name, y = clean, b = isObject, t = one, x = NOT_EMPTY
  return Object.fromEntries(r)
}

function _({comparePages: e}) { // _ = createListsChanges, e = comparePages
  return (t, r) => { // t = text, r = record
    let i = JSON.parse(t || "{}"), {programs: l} = i, s = y(r, c(d({}, i), { // i = page, t = text, l = programs, s = now, y = clean, r = record, c = __spreadProps, d = __spreadValues
      programs: void 0
    }));
    return e(t, JSON.stringify(c(d({}, s), {
      programs: l
    }))) || []
  }
}

// src/editor/more-english.ts
var k = new Map(Object.entries({ // k = MORE_ENGLISH
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

var $ = v(0); // $ = Component, v = at

var O = v(2), C = v(3); // O = Fragment, v = at, C = h

// src/views/editor/more/conflicts.tsx
function A({Button: e, conflictKey: t, describeValue: r, pathLabel: i, recordText: l}) { // A = createConflicts, e = Button, t = conflictKey, r = describeValue, i = pathLabel, l = recordText
  function s({view: {context: e, state: {decisions: s, record: a}, actions: n}, conflict: o, index: d}) { // s = decisions, e = context, a = mine, n = actions, o = conflict, d = index
    let {msg: c, idPrefix: u} = e, {record: p, field: f} = o, h = t(o), m = s.get(h), g = !f || f.length === 0, v = t => g ? t === void 0 ? c("edit-gone") : JSON.stringify(t) : r(e, f, t), w = (e, t, r) => { // c = msg, u = idPrefix, e = isMine, p = record, f = field, o = conflict, h = key, t = label, m = decision, s = decisions, g = isWhole, v = words, r = value, w = option
      let i = `${u}-conflict-${d}-${e ? "mine" : "theirs"}`; // i = id, u = idPrefix, d = index, e = isMine
      return C("div", {
        class: "cdx-radio"
      }, C("div", {
        class: "cdx-radio__wrapper"
      }, C("input", {
        class: "cdx-radio__input",
        type: "radio",
        id: i,
        name: `${u}-conflict-${d}`,
        checked: m === e,
        onChange: () => n.decide(h, e)
      }), C("span", {
        class: "cdx-radio__icon"
      }), C("div", {
        class: "cdx-radio__label cdx-label"
      }, C("label", {
        class: "cdx-label__label",
        for: i
      }, C("span", {
        class: "cdx-label__label__text"
      }, t, C("span", {
        dir: "auto",
        class: "program-explorer__conflict-value"
      }, v(r)))))))
    }, x = l(e, p, p[1] === a.id ? a.title : b(o.theirs) ? o.theirs.title : void 0);
    return C("fieldset", {
      class: "program-explorer__editor-field"
    }, C("legend", {
      class: "program-explorer__editor-label"
    }, g ? x : `${x}: ${i(e, f)}`), C("p", {
      class: "program-explorer__editor-help"
    }, c("edit-conflict-base", v(o.base))), w(!0, c("edit-conflict-mine"), o.mine), w(!1, c("edit-conflict-theirs"), o.theirs))
  }
  return function({view: r}) {
    let {context: {msg: i, idPrefix: l}, state: {conflicts: a, decisions: n, isBusy: o}, actions: d} = r, c = a.every(e => n.has(t(e))); // i = msg, l = idPrefix, a = conflicts, n = decisions, o = isBusy, d = actions, r = view, c = isDecided, e = conflict, t = conflictKey
    return C("div", null, C("p", null, i("edit-conflict")), a.map((e, i) => C(s, {
      key: t(e),
      view: r,
      conflict: e,
      index: i
    })), C("div", {
      class: "program-explorer__editor-buttons"
    }, C(e, {
      kind: "primary",
      id: `${l}-publish`,
      text: i(o ? "edit-saving" : "edit-save"),
      isOff: o || !c,
      onClick: d.save
    }), C(e, {
      text: i("edit-back"),
      isOff: o,
      onClick: d.back
    }), C(e, {
      kind: "quiet",
      text: i("edit-cancel"),
      isOff: o,
      onClick: d.cancel
    })))
  }
}

// src/views/editor/more/drafts.tsx
function j({Button: e, DifferenceRows: t, recordText: r}) { // j = createDrafts, e = Button, t = DifferenceRows, r = recordText
  return function({view: {context: i, state: {offers: l}, actions: s}}) {
    let {msg: a, format: n} = i; // a = msg, n = format, i = context
    return C("div", {
      role: "status"
    }, l.map(o => { // l = offers, o = offer
      let {key: d, draft: {time: c}, differences: u} = o, p = u.map(({kind: e, record: t, title: l}) => a(`edit-kind-${e}`, r(i, t, l))), f = e => l.length > 1 ? `${e}: ${p.join(", ")}` : void 0, [h, m] = [ a("edit-draft-take"), a("edit-draft-drop") ]; // d = key, c = time, u = differences, o = offer, p = names, a = msg, e = text, r = recordText, i = context, t = record, l = offers, f = nameOf, h = take, m = drop
      return C("div", {
        key: d,
        class: "cdx-message cdx-message--block cdx-message--notice"
      }, C("span", {
        class: "cdx-message__icon"
      }), C("div", {
        class: "cdx-message__content"
      }, C("p", null, a("edit-draft", n.occurrence({
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
        context: i,
        difference: e
      }))), C(e, {
        text: h,
        name: f(h),
        onClick: () => {
          s.takeDraft(o)
        }
      }), " ", C(e, {
        text: m,
        name: f(m),
        onClick: () => s.dropDraft(o)
      })))
    }))
  }
}

// src/views/editor/more/list-records.ts
var S = "terms/"; // S = TERMS

function P(e) { // P = vocabularyOf, e = list
  return e.startsWith(S) ? e.slice(S.length) : null
}

function T(e) { // T = pathOf, e = list
  let t = P(e); // t = vocabulary, P = vocabularyOf, e = list
  return t === null ? [ e ] : [ "vocabularies", t, "terms" ]
}

var D = e => b(e) ? e : {}; // D = fieldsOf, e = value, b = isObject

function I(e, t) { // I = recordsOf, e = page, t = list
  let r = T(t).reduce((e, t) => D(e)[t], e); // r = value, T = pathOf, t = step, e = page, D = fieldsOf
  return Array.isArray(r) ? r.map(e => [ String(D(e).id), D(e) ]) : Object.entries(D(r)).map(([e, t]) => [ e, D(t) ])
}

function W(e, t, r) { // W = withRecords, e = page, t = list, r = records
  let i = t === "needs" ? r.map(([, e]) => e) : Object.fromEntries(r), l = (e, [t = "", ...r]) => c(d({}, e), { // i = value, t = step, r = rest, e = into, l = put, c = __spreadProps, d = __spreadValues
    [t]: r.length ? l(D(e[t]), r) : i
  });
  return l(e, T(t))
}

// src/views/editor/more/fields.tsx
// src/views/editor/more/problems.tsx
function N() { // N = createProblems
  return function({view: {state: {problems: e}}, path: t}) {
    let r = e.filter(({path: e}) => t.every((t, r) => t === e[r])); // r = depth, e = other, t = step
    return C("div", {
      class: "program-explorer__editor-problems",
      lang: "en"
    }, r.map(({severity: e, reason: t, fix: r}) => C("p", {
      class: `cdx-message cdx-message--inline cdx-message--${e}` // e = severity
    }, C("span", {
      class: "cdx-message__icon"
    }), C("span", {
      class: "cdx-message__content"
    }, `${t} ${r}`))))
  }
}

// src/views/editor/more/head-form.tsx
var L = [ "status", "language", "period", "team" ], M = e => Array.isArray(e) ? e : []; // L = WITHOUT_VOCABULARY, M = listOf, e = value

function R(e) { // R = allNames, e = records
  return {
    label: Object.assign({}, ...e.map(([, {label: e, title: t}]) => e != null ? e : t).filter(b))
  }
}

function B(e) { // B = createListsForm, e = parts
  let {Button: t, Choice: r, idFor: i, Rows: l, TextInput: s} = e, a = function({Checkbox: e, Choice: t, PageBox: r, Rows: i}) { // t = Choice, r = PageBox, i = Rows, l = Rows, s = TextInput, e = Checkbox, a = HeadForm
    let l = N(); // l = Problems, N = createProblems
    return function({view: s}) {
      let {context: {msg: a, idPrefix: n, labels: o, list: d}, state: {record: c}, actions: u} = s, p = e => `${n}-${e}`, f = (e, t, r) => C("fieldset", { // a = msg, n = idPrefix, o = labels, d = list, c = record, u = actions, s = view, p = idOf, e = name, f = field, t = help, r = control, C = h
        class: "program-explorer__editor-field"
      }, C("legend", {
        class: "program-explorer__editor-label"
      }, a(`edit-field-${e}`)), t && C("p", {
        class: "program-explorer__editor-help",
        id: `${p(e)}-help`
      }, t), r, C(l, {
        view: s,
        path: [ e ]
      })), h = (e, t) => f(e, t, C(r, {
        view: s,
        id: p(e),
        label: a(`edit-field-${e}`),
        value: c[e],
        described: `${p(e)}-help`,
        onInput: t => u.change(e, t, !0)
      })), m = [ ...L, ...d.vocabularies.keys() ].map(e => [ e, o.facet(e).text ]), g = e => t => a("edit-item", a(`edit-field-${e}`), t + 1);
      return C(O, null, f("enabled", "", C(e, {
        id: p("enabled"),
        text: a("edit-list-on"),
        isChecked: c.enabled !== !1,
        onChange: e => u.change("enabled", e ? void 0 : !1)
      })), h("talk", a("edit-list-help-talk")), h("bundle", a("edit-list-help-bundle")), f("facets", a("edit-list-help-facets"), C(i, {
        view: s,
        id: p("facets"),
        items: M(c.facets),
        nameOf: g("facets"),
        onChange: e => u.change("facets", e),
        create: () => {
          var e; // e = _a
          return (e = m.map(([e]) => e).find(e => !M(c.facets).includes(e))) != null ? e : "status"
        },
        draw: (e, r, i) => C(t, {
          id: `${p("facets")}-${r}`,
          value: String(e),
          name: g("facets")(r),
          described: void 0,
          options: m,
          onChange: i
        })
      })), f("include", a("edit-list-help-include"), C(i, {
        view: s,
        id: p("include"),
        items: M(c.include),
        nameOf: g("include"),
        create: () => "",
        onChange: (e, t) => u.change("include", e, t),
        draw: (e, t, i) => C(r, {
          view: s,
          id: `${p("include")}-${t}`,
          label: g("include")(t),
          value: e,
          described: void 0,
          onInput: e => i(e, !0)
        })
      })))
    }
  }
  // src/views/editor/more/lists-form.tsx
  (e), n = function({Checkbox: e, LinesControl: t, PageBox: r, TermsControl: i, TextControl: l}) {
    return function({view: s, list: a, fields: n, id: o, onChange: u}) {
      let {context: {msg: p, labels: f, list: {vocabularies: h}}} = s, m = P(a), g = (e, t, r) => u(c(d({}, n), { // p = msg, f = labels, h = vocabularies, s = view, m = vocabulary, P = vocabularyOf, a = list, g = change, e = name, t = value, r = continues, u = onChange, c = __spreadProps, d = __spreadValues, n = fields
        [e]: t
      }), r), v = e => ({
        view: s,
        id: `${o}-${e}`,
        label: p(`edit-field-${e}`),
        value: n[e],
        described: void 0,
        onChange: (t, r) => g(e, t, r)
      }), w = (e, t) => C("fieldset", {
        class: "program-explorer__editor-field"
      }, C("legend", {
        class: "program-explorer__translation-label"
      }, e), t), x = (e, t = !1) => w(p(`edit-field-${e}`), C(l, c(d({}, v(e)), {
        isLong: t
      }))), y = v("page"), _ = b(n.terms) ? n.terms : {};
      if (m !== null) return C(O, null, x("label"), w(p("edit-field-aliases"), C(t, d({}, v("aliases")))), w(p("edit-field-broader"), C(i, c(d({}, v("broader")), {
        vocabulary: m,
        isFixed: !0,
        isSingle: !0
      }))), C(e, {
        id: `${o}-all`,
        text: p("edit-list-matchesAll"),
        isChecked: n.matchesAll === !0,
        onChange: e => g("matchesAll", e || void 0)
      }));
      switch (a) {
       case "needs":
        return C(O, null, x("label"), x("help", !0), Array.from(h.keys(), e => { // C = h, O = Fragment, x = text, h = vocabularies, e = facet
          let t = f.facet(e).text; // t = label, f = labels, e = facet
          return w(t, C(i, {
            view: s,
            id: `${o}-terms-${e}`,
            label: t,
            value: _[e],
            described: void 0,
            vocabulary: e,
            isFixed: !0,
            onChange: t => { // t = value
              let r = Object.entries(c(d({}, _), { // r = terms, c = __spreadProps, d = __spreadValues, _ = needTerms
                [e]: t
              })).filter(([, e]) => Array.isArray(e) ? e.length : e);
              g("terms", Object.fromEntries(r))
            }
          }))
        }));

       case "series":
        return C(O, null, x("title"), w(y.label, C(r, c(d({}, y), {
          onInput: e => g("page", e, !0)
        }))));

       default:
        return C(O, null, x("label"), x("help", !0))
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
    nameOf([e, {label: t, title: r}]) {
      let i = function(e) { // i = text, e = value
        return typeof e == "string" ? e : b(e) ? new Map(Object.entries(e).map(([e, t]) => [ e, String(t) ])) : void 0
      }(t != null ? t : r);
      return i === void 0 ? e : this.props.view.context.labels.pick(i).text || e
    }
    choices() {
      let {context: {msg: e}, state: {record: t}} = this.props.view, r = I(t, "vocabularies").map(t => [ `terms/${t[0]}`, e("edit-list-terms", this.nameOf(t)) ]); // e = msg, t = one, r = vocabularies, I = recordsOf
      return [ [ "page", e("edit-list-page") ], [ "needs", e("edit-list-needs") ], ...r, [ "vocabularies", e("edit-list-vocabularies") ], [ "series", e("edit-list-series") ] ]
    }
    add(e) {
      let {view: {context: {pageLanguage: t, idPrefix: r}, state: {record: l}, actions: s}} = this.props, a = I(l, e), n = { // t = pageLanguage, r = idPrefix, l = record, s = actions, a = records, I = recordsOf, e = list, n = name
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
      }, p = W(l, e, [ ...a, [ o, u ] ]), {facets: f} = p;
      this.setState({
        added: "",
        open: new Set([ ...this.state.open, o ])
      }), s.focus(`${r}-list-${a.length}`), s.replace(e === "vocabularies" && Array.isArray(f) ? c(d({}, p), {
        facets: [ ...f, o ]
      }) : p)
    }
    drawRecord(e, t, r, i) {
      let {view: l} = this.props, {context: {msg: s, idPrefix: a, list: {programs: u}}, state: {record: p}} = l, {open: f} = this.state, [h, m] = t, g = P(e), v = g === null ? 0 : u.filter(({terms: e}) => { // l = view, s = msg, a = idPrefix, u = programs, p = record, f = open, h = id, m = fields, t = one, g = vocabulary, P = vocabularyOf, e = list, v = uses
        var t; // t = _a
        return (t = e.get(g)) == null ? void 0 : t.includes(h)
      }).length, b = f.has(h);
      return C("details", {
        open: b,
        onToggle: ({currentTarget: e}) => {
          let t = Array.from(f).filter(e => e !== h); // t = others, f = open, e = other, h = id
          this.setState({
            open: new Set(e.open ? [ ...t, h ] : t)
          })
        }
      }, C("summary", {
        id: `${a}-list-${r}`
      }, C("bdi", null, this.nameOf(t)), g !== null && C("span", {
        class: "program-explorer__editor-help"
      }, ` ${s("edit-list-used", v)}`)), C(o, {
        view: l,
        path: e === "needs" ? [ e, r ] : g === null ? [ e, h ] : [ "vocabularies", g, "terms", h ]
      }), b && C(n, {
        view: c(d({}, l), {
          state: c(d({}, l.state), {
            record: R(I(p, e))
          })
        }),
        list: e,
        fields: m,
        id: `${a}-list-${r}`,
        onChange: i
      }))
    }
    render({view: e}) {
      let {context: {msg: i, idPrefix: n}, state: {record: o}, actions: d} = e, {shown: c, added: u} = this.state, p = this.choices(), [, f = ""] = p.find(([e]) => e === c) || [], h = c === "page" ? [] : I(o, c); // i = msg, n = idPrefix, o = record, d = actions, e = one, c = shown, u = added, p = choices, f = shownName, h = records, I = recordsOf
      return C("div", null, C("div", {
        class: "program-explorer__editor-field"
      }, C("label", {
        class: "program-explorer__editor-label",
        for: `${n}-list-which`
      }, i("edit-list-which")), C(r, {
        id: `${n}-list-which`,
        value: c,
        options: p,
        described: void 0,
        onChange: e => this.setState({
          shown: e,
          open: new Set,
          added: ""
        })
      })), c === "page" ? C(a, {
        view: e
      }) : C("div", {
        key: c,
        role: "group",
        "aria-label": f
      }, C(l, {
        view: e,
        id: `${n}-list`,
        items: h,
        nameOf: e => { // e = index
          var t; // t = _a
          return this.nameOf((t = h[e]) != null ? t : [ "", {} ])
        },
        onChange: (e, t) => ((e, t, r) => { // e = list, t = now, r = continues
          let i = W(o, e, t), [l = ""] = e === "needs" || e === "series" ? [ e ] : [ "vocabularies" ]; // i = page, W = withRecords, o = record, e = list, t = now, l = name
          d.change(l, i[l], r)
        })(c, e, t),
        draw: (e, t, r) => this.drawRecord(c, e, t, (t, i) => r([ e[0], t ], i))
      }), C("div", {
        class: "program-explorer__part",
        onKeyDown: e => { // e = event
          e.key === "Enter" && u.trim() && (e.preventDefault(), this.add(c))
        }
      }, C("label", {
        class: "program-explorer__translation-label",
        for: `${n}-list-add`
      }, i("edit-list-new")), C(s, {
        id: `${n}-list-add`,
        value: u,
        size: "short",
        described: void 0,
        onInput: e => this.setState({
          added: e
        })
      }), " ", C(t, {
        text: i("edit-add"),
        name: `${i("edit-add")}: ${f}`,
        isOff: !u.trim(),
        onClick: () => this.add(c)
      }))))
    }
  }
}

// src/views/editor/more/position.tsx
function J({Choice: e}) { // J = createPosition, e = Choice
  return function({view: {context: {msg: t, idPrefix: r, labels: i, list: l}, state: {original: s, record: a, after: n, ids: o}, actions: d}}) {
    var c; // c = _a
    let u = `${r}-place`, p = new Map(l.programs.map(e => [ e.id, e.title ])), f = o.filter(e => e !== a.id || !s), h = s ? o[o.indexOf(String(a.id)) - 1] : o[o.length - 1]; // u = id, r = idPrefix, p = titles, l = list, e = one, f = others, o = ids, a = record, s = original, h = before
    return f.length ? C("div", {
      class: "program-explorer__editor-field"
    }, C("label", {
      class: "program-explorer__editor-label",
      for: u
    }, t("edit-place")), C("p", {
      class: "program-explorer__editor-help",
      id: `${u}-help`
    }, t("edit-place-help")), C(e, {
      id: u,
      value: (c = n === void 0 ? h : n) != null ? c : "",
      described: `${u}-help`,
      options: [ [ "", t("edit-first") ], ...f.map(e => { // t = msg, f = others, e = one
        var r; // r = _a
        return [ e, t("edit-after", i.pick((r = p.get(e)) != null ? r : e).text) ]
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
    render({view: {context: {msg: r, idPrefix: i, urlOf: l, title: s}, state: {record: a, original: n}, actions: o}}) {
      let {text: d, isWrong: c} = this.state, u = `${i}-json`, p = d != null ? d : JSON.stringify(a, null, "\t"); // d = text, c = isWrong, u = id, i = idPrefix, p = shown, a = record
      return C(O, null, C(t, {
        id: u,
        value: p,
        name: r("edit-json"),
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
      }, r("edit-json-wrong")), C(e, {
        text: r("edit-json-apply"),
        isOff: d === null,
        onClick: () => {
          let e = function(e) { // e = text
            try {
              let t = JSON.parse(e); // t = value, e = text
              return b(t) ? t : null
            } catch (e) {
              return null
            }
          }(p), t = e !== null && (!n || e.id === n.id);
          this.setState({
            text: t ? null : p,
            isWrong: !t
          }), t && o.replace(e)
        }
      }), " ", C("a", {
        href: l(s, {
          action: "edit"
        })
      }, r("edit-json-page")))
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
var z = 50; // z = MOST_TITLES

function H(e) { // H = englishName, e = code
  try {
    return "DisplayNames" in Intl && new Intl.DisplayNames([ "en" ], {
      type: "language"
    }).of(e) || ""
  } catch (e) {
    return ""
  }
}

function K() { // K = createPageFinder
  let e = new mw.Api, t = (t, r, i) => u(null, null, function*() { // e = api, t = parameters, r = read, i = otherwise, u = __async
    try {
      return r(yield e.get(d({
        formatversion: "2"
      }, t)))
    } catch (e) {
      return i
    }
  }), r = (e, r) => { // r = search, e = links
    let i = e.map(E).filter(e => e !== null).slice(0, z); // i = titles, e = title, E = pageName, z = MOST_TITLES
    return i.length ? t(d({
      action: "query",
      titles: i
    }, r ? {
      list: "prefixsearch",
      pssearch: r
    } : {}), t => function({query: {normalized: e = [], pages: t = [], prefixsearch: r = []}}, i) {
      let l = new Map(e.map(({from: e, to: t}) => [ e, t ])), s = t.filter(e => e.missing && !e.known || e.invalid).map(({title: e}) => e); // l = written, e = title, t = pages, s = missing
      return {
        found: r.map(({title: e}) => e),
        missing: i.filter(e => { // i = links, e = link
          var t, r; // t = _a, r = _b
          let i = (t = E(e)) != null ? t : ""; // i = name, t = _a, E = pageName, e = link
          return s.includes((r = l.get(i)) != null ? r : i)
        })
      }
    }(t, e), null) : Promise.resolve(null)
  }, i = null;
  return {
    findMissing: e => u(null, null, function*() {
      var t, i; // t = _a, i = _b
      return (i = (t = yield r(Array.from(new Set(F(e))), "")) == null ? void 0 : t.missing) != null ? i : []
    }),
    findPages: e => { // e = link
      var t; // t = _a
      return r([ e ], (t = E(e)) != null ? t : "")
    },
    findLanguages: e => u(null, null, function*() {
      let r = e.trim().toLowerCase(); // r = searched, e = text
      i = i || t({
        action: "query",
        meta: "siteinfo",
        siprop: "languages",
        maxage: "86400",
        smaxage: "86400"
      }, e => new Map(e.query.languages.map(({code: e, name: t}) => [ e, `${t} ${H(e)}`.toLowerCase() ])), new Map);
      let [l, s] = yield Promise.all([ i, t({ // l = names, s = others, i = all, t = ask
        action: "languagesearch",
        search: r
      }, e => Object.keys(e.languagesearch), []) ]);
      return Array.from(new Set([ ...Array.from(l).filter(([, e]) => e.includes(r)).map(([e]) => e), ...s ]))
    })
  }
}

// src/editor-more.ts
function U(e) { // U = createMore, e = parts
  return {
    Conflicts: A(e),
    Drafts: j(e),
    ListsForm: B(e),
    Position: J(e),
    RawRecord: q(e),
    listsChanges: _(e)
  }
}

var Y = k; // Y = english, k = MORE_ENGLISH
}
};
// </nowiki>