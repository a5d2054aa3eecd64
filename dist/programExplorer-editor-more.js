// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} )[ 'editor-more' ] = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, i = Object.getOwnPropertyDescriptor, r = Object.getOwnPropertyDescriptors, a = Object.getOwnPropertyNames, n = Object.getOwnPropertySymbols;

var o = Object.prototype.hasOwnProperty, s = Object.prototype.propertyIsEnumerable;

var l = (t, i, r) => i in t ? e(t, i, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: r
}) : t[i] = r, d = (e, t) => {
  for (var i in t || (t = {})) o.call(t, i) && l(e, i, t[i]);
  if (n) for (var i of n(t)) s.call(t, i) && l(e, i, t[i]);
  return e
};

var c = (e, t, i) => new Promise((r, a) => {
  var n = e => {
    try {
      s(i.next(e))
    } catch (e) {
      a(e)
    }
  }, o = e => {
    try {
      s(i.throw(e))
    } catch (e) {
      a(e)
    }
  }, s = e => e.done ? r(e.value) : Promise.resolve(e.value).then(n, o);
  s((i = i.apply(e, t)).next())
});

// src/editor-more.ts
var u = {}; // u = editor_more_exports

((t, i) => {
  for (var r in i) e(t, r, {
    get: i[r],
    enumerable: !0
  })
})(u, {
  copyOf: () => p,
  createDraftActions: () => f,
  createMore: () => E,
  createPageFinder: () => q,
  english: () => U,
  findDrafts: () => O,
  holdDrafts: () => g,
  suggestChanges: () => T
});

module.exports = (t => ((t, r, n, s) => {
  if (r && typeof r == "object" || typeof r == "function") for (let n of a(r)) !o.call(t, n) && n !== void 0 && e(t, n, {
    get: () => r[n],
    enumerable: !(s = i(r, n)) || s.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(u);

// src/editor/copy-of.ts
function h(e) { // h = textOf, e = changes
  return e.map(e => { // e = change
    let t = e.kind === "edit" ? e.to : e.kind === "add" ? e.value : void 0; // t = value, e = change
    return `${[ ...e.record, ...e.kind === "edit" ? e.field : [ e.kind ] ].join(" \u2192 ")}\n${typeof t == "string" ? t : JSON.stringify(t, null, "\t")}`
  }).join("\n\n")
}

function p(e, t) { // p = copyOf, e = changes, t = words
  let i = document.createElement("label"), r = Object.assign(document.createElement("textarea"), { // i = label, r = box
    className: "cdx-text-area__textarea",
    readOnly: !0,
    rows: 6,
    dir: "auto",
    value: h(e)
  });
  return i.append(t, r), [ i ]
}

// src/editor/draft-actions.ts
function f(e, {step: t, loadLists: i, wantsToKeep: r, differencesNow: a, showReview: n, focusHeading: o}, {findRecord: s, listsRecord: l, newTermsIn: d, positionIn: u, programOf: h, textWith: p}) { // f = createDraftActions, e = session, t = step, i = loadLists, r = wantsToKeep, a = differencesNow, n = showReview, o = focusHeading, s = findRecord, l = listsRecord, d = newTermsIn, u = positionIn, h = programOf, p = textWith
  let {store: f, drafts: g, editor: m, source: y} = e, w = ({key: e}) => t => t.key !== e, v = b => c(null, null, function*() { // f = store, g = drafts, m = editor, y = source, e = key, w = isOther, t = one, v = takeDraft, b = offer, c = __async
    let {base: c, changes: k, summary: x = null} = b.draft, _ = yield m.read(y, c); // c = revision, k = changes, x = ownSummary, b = offer, _ = page, m = editor, y = source
    if (_.kind === "failed") {
      e.fail(_);
      return
    }
    let O = { // O = base
      text: c ? _.text : "",
      revision: c
    }, $ = h(k), T = k.some(({kind: e, record: t}) => e === "remove" && t[0] === "programs"), S = T ? O.text : p(O, k), j = $ === null ? l(S) : s(S, $);
    if (!j) {
      e.fail({
        kind: "misfit"
      });
      return
    }
    let C = $ !== null || (yield i(() => v(b))) ? (() => { // C = left, $ = program, i = loadLists, v = takeDraft, b = offer
      if (!e.isUnsaved()) return [];
      let t = g.key(), i = e.keep() ? g.read(t) : null; // t = key, g = drafts, i = draft, e = session
      return i ? (g.renew(), [ {
        key: t,
        draft: i,
        differences: a()
      } ]) : r() ? null : []
    })() : null;
    C && (f.set({
      offers: [ ...C, ...f.get().offers.filter(w(b)) ]
    }), e.begin(O, $ !== null && s(O.text, $) ? $ : null, null, {
      isLists: $ === null
    }), t({
      record: j,
      newTerms: d(k),
      after: u(k),
      isRemoved: T,
      isIdAutomatic: !1,
      ownSummary: x
    }), e.keep() && g.remove(b.key), T ? n() : (e.settle(), o()))
  });
  return {
    takeDraft: v,
    dropDraft: e => { // e = offer
      g.remove(e.key), f.set({
        offers: f.get().offers.filter(w(e))
      }), o()
    }
  }
}

// src/editor/draft-locks.ts
function g({prefix: e}) { // g = holdDrafts, e = prefix
  let t = !1, i = () => { // t = isOver, i = release
    t = !0
  };
  return "locks" in navigator && navigator.locks.request(e, () => t ? void 0 : new Promise(e => { // e = resolve, t = isOver
    i = e
  })).catch(() => {}), () => i()
}

var m = require("program-explorer-runtime"), y = e => m[e]; // m = shared, y = at, e = place

var w = y(73); // w = isObject, y = at

// src/edit/json-value.ts
var v = 512; // v = MOST_LEVELS

function b(e, t) { // b = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => b(e, t - 1)))
}

function k(e) { // k = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return b(t, v) ? void 0 : t
  } catch (e) {
    return
  }
}

// src/edit/draft.ts
var x = "programExplorer-draft-"; // x = DRAFT

// src/editor/old-drafts.ts
var _ = 7776e6; // _ = KEPT_FOR

// src/editor/find-drafts.ts
function O(e, t) { // O = findDrafts, e = drafts, t = left
  return c(this, null, function*() {
    let i = yield function() { // i = isHeld
      return c(this, null, function*() {
        let e = yield function() { // e = held
          return c(this, null, function*() {
            try {
              let {held: e = []} = "locks" in navigator ? yield navigator.locks.query() : {}; // e = held
              return e.map(({name: e = ""}) => e)
            } catch (e) {
              return []
            }
          })
        }();
        return t => e.some(e => t.startsWith(e))
      })
    }();
    return function(e, t) {
      try {
        let i = e(); // i = all, e = storage
        Object.keys(i).filter(e => e.startsWith(x) && !t(e)).forEach(e => { // i = all, e = key, x = DRAFT, t = isHeld
          let t = function(e) { // t = time, e = text
            let t = function(e, t) { // t = name, e = value
              return w(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
            }
            // src/edit/records.ts
            (k(e != null ? e : ""), "time");
            return typeof t == "number" ? t : null
          }(i.getItem(e));
          t !== null && t < Date.now() - _ && i.removeItem(e)
        })
      } catch (e) {}
    }(e.getStorage, i), (yield Promise.all(e.keys().filter(e => !i(e)).map(i => c(null, null, function*() {
      let r = e.read(i); // r = draft, e = drafts, i = key
      if (r) try {
        let a = yield t(r); // a = differences, t = left, r = draft
        if (a) return [ {
          key: i,
          draft: r,
          differences: a
        } ];
        e.remove(i)
      } catch (e) {}
      return []
    })))).reduce((e, t) => e.concat(t), []).sort((e, t) => t.draft.time - e.draft.time)
  })
}

// src/editor/more-english.ts
var $ = new Map(Object.entries({ // $ = MORE_ENGLISH
  "edit-broken-copy": "The editor was closed, and this browser cannot keep your changes. Copy them here:",
  "edit-broken-kept": "The editor was closed. Your changes are kept in this browser, and the editor offers them when you open it again. You can also copy them here:",
  "edit-captcha-help": "Answer this to show that you are not a program, then save again.",
  "edit-captcha-image": "The characters in the picture",
  "edit-conflict": "Meanwhile somebody else has changed the same. Choose for each which one to keep. All your other changes are kept.",
  "edit-conflict-base": "Before: $1",
  "edit-conflict-mine": "Yours:",
  "edit-conflict-theirs": "On the page now:",
  "edit-draft": "You have changes from $1 that are not saved.",
  "edit-draft-drop": "Discard them",
  "edit-draft-take": "Continue with them",
  "edit-failed-answer": "The suggestion on the talk page could not be answered. Answer it there.",
  "edit-failed-blocked": "You are blocked from editing. Your text is kept in this browser.",
  "edit-failed-busy": "Others are saving at the same time. Save again.",
  "edit-failed-captcha": "The wiki checks whether you are a person, in a way that this editor cannot show. Log in in another tab, then save again.",
  "edit-failed-crash": "Something went wrong in this editor. Nothing is lost: try again. Copy your text before you close.",
  "edit-failed-deleted": "The data page was deleted or moved meanwhile. Copy your text before you close.",
  "edit-failed-denied": "You may not edit the data page. Your text is kept in this browser.",
  "edit-failed-disallowed": "A filter of the wiki does not allow this edit. Change it, or ask an administrator.",
  "edit-failed-elsewhere": "This program is not on this data page, so that it cannot be edited here.",
  "edit-failed-exists": "Somebody has created the data page meanwhile. Load this page again.",
  "edit-failed-id": "Choose another name in links: it is in use, or it has characters other than A-Z a-z 0-9 . _ -",
  "edit-failed-invalid": "The wiki does not accept this as JSON. Copy your text, and report this.",
  "edit-failed-lost": "The wiki saved the page, but merged it with another edit and some of your changes are missing. Save again.",
  "edit-failed-misfit": "Some of your changes no longer fit the page. Copy your text, cancel, and edit the program again.",
  "edit-failed-nowhere": "You may edit neither the data page nor its talk page.",
  "edit-failed-protected": "The data page is protected, so that you cannot save. Your text is kept in this browser.",
  "edit-failed-ratelimited": "The wiki asks you to wait. Save again in a minute.",
  "edit-failed-readonly": "The wiki is locked for maintenance. Save again in a few minutes.",
  "edit-failed-session": "You are no longer logged in. Log in in another tab, then save again.",
  "edit-failed-spam": "The wiki takes a link or a title in this edit for spam. Remove it and save again.",
  "edit-failed-stale": "A part of this suggestion no longer fits the page.",
  "edit-failed-storage": "Your browser cannot keep a draft, so do not close this tab before you have saved.",
  "edit-failed-token": "Your session is out of date. Save again.",
  "edit-failed-too-big": "The data page is too big for the wiki. Shorten your text and save again.",
  "edit-failed-unreadable": "The data page is not valid JSON, so that it cannot be edited here. Correct it there first.",
  "edit-failed-warning": "The wiki warns about this edit. If it is right, save it all the same.",
  "edit-gone": "removed",
  "edit-has-problems": "There {{PLURAL:$1|is $1 problem|are $1 problems}} in this program; see the form. You can save it all the same.",
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
  "edit-outdated": "Somebody has saved the page since you began. Your changes will be merged with it when you save.",
  "edit-place": "Place in the list",
  "edit-place-help": "The program that it comes after, where nothing else orders them.",
  "edit-public-address": "You are not logged in. Your IP address will be public.",
  "edit-public-temporary": "You are not logged in. The name of a temporary account will be public.",
  "edit-reason": "Why?",
  "edit-reason-help": "It is shown with your suggestion on the talk page. Say where you know it from.",
  "edit-reply": "Reply on the talk page, needed to decline",
  "edit-save-anyway": "Save all the same",
  "edit-see-difference": "See the edit",
  "edit-suggested": "Your suggestion is on the talk page.",
  "edit-suggestion-decline": "Decline",
  "edit-suggestion-help": "You cannot save the data page yourself. Your changes become a suggestion on its talk page.",
  "edit-suggestion-open": "Open",
  "edit-unchanged": "The page has these changes already.",
  "edit-use": "Use \u201c$1\u201d"
}));

// src/editor/suggest-session.ts
function T(e, t, i, r) { // T = suggestChanges, e = session, t = context, i = onStep, r = tools
  return c(this, null, function*() {
    let {editTalk: a, findProposals: n, plainWikitext: o, proposalId: s, proposalWikitext: l, recordText: d} = r, {store: c, editor: u, source: h} = e, {summary: p, captcha: f, captchaAnswer: g, differences: m} = c.get(), y = { // a = editTalk, n = findProposals, o = plainWikitext, s = proposalId, l = proposalWikitext, d = recordText, r = tools, c = store, u = editor, h = source, e = session, p = summary, f = captcha, g = captchaAnswer, m = differences, y = content
      page: h,
      base: e.base.revision,
      changes: e.changes()
    }, w = o(t.msg("edit-suggestion", m.map(({record: e, title: i}) => d(t, e, i)).join(", ").slice(0, 150)));
    c.set({
      isBusy: !0,
      trouble: null
    });
    let v = s(y), b = `== ${w} ==\n${l(y, function({store: e}, t, {describeValue: i, pathLabel: r, recordText: a}) {
      let {msg: n} = t;
      return e.get().differences.flatMap(({kind: e, record: o, title: s, rows: l}) => {
        let d = n(`edit-kind-${e}`, a(t, o, s)), c = o[0] === "programs" && e !== "removed" ? l : [];
        return c.length ? c.map(({field: a, from: o, to: s}) => {
          let l = [ ...e === "added" ? [] : [ i(t, a, o) ], i(t, a, s) ];
          return `${d}: ${r(t, a)}: ${l.join(` ${n("edit-arrow")} `)}`
        }) : [ d ]
      })
    }(e, t, r), p)}`, k = yield a(u, t.list.talk || "", e => n(e).proposals.some(e => e.id === v && e.state === "open") ? null : `${e}\n\n${b}`.trim(), `/* ${w} */`, f ? {
      id: f.id,
      answer: g
    } : void 0);
    switch (c.set({
      captcha: null,
      captchaAnswer: ""
    }), k.kind) {
     case "saved":
     case "unchanged":
      e.dropDraft(), c.set({
        step: "saved",
        isBusy: !1,
        saved: null
      }), e.settle(), i();
      break;

     case "captcha":
      c.set({
        captcha: k,
        isBusy: !1
      });
      break;

     default:
      e.fail(k.kind === "conflict" ? {
        kind: "busy"
      } : k)
    }
  })
}

var S = y(0); // S = Component, y = at

var j = y(2), C = y(3); // j = Fragment, y = at, C = h

// src/views/editor/more/conflicts.tsx
function P({Button: e, conflictKey: t, describeValue: i, pathLabel: r, recordText: a}) { // P = createConflicts, e = Button, t = conflictKey, i = describeValue, r = pathLabel, a = recordText
  function n({view: {context: e, state: {decisions: n, record: o}, actions: s}, conflict: l, index: d}) { // n = decisions, e = context, o = mine, s = actions, l = conflict, d = index
    let {msg: c, idPrefix: u} = e, {record: h, field: p} = l, f = t(l), g = n.get(f), m = !p || p.length === 0, y = t => m ? t === void 0 ? c("edit-gone") : JSON.stringify(t) : i(e, p, t), v = (e, t, i) => { // c = msg, u = idPrefix, e = isMine, h = record, p = field, l = conflict, f = key, t = label, g = decision, n = decisions, m = isWhole, y = words, i = value, v = option
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
        onChange: () => s.decide(f, e)
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
      }, y(i)))))))
    }, b = a(e, h, h[1] === o.id ? o.title : w(l.theirs) ? l.theirs.title : void 0);
    return C("fieldset", {
      class: "program-explorer__editor-field"
    }, C("legend", {
      class: "program-explorer__editor-label"
    }, m ? b : `${b}: ${r(e, p)}`), C("p", {
      class: "program-explorer__editor-help"
    }, c("edit-conflict-base", y(l.base))), v(!0, c("edit-conflict-mine"), l.mine), v(!1, c("edit-conflict-theirs"), l.theirs))
  }
  return function({view: i}) {
    let {context: {msg: r, idPrefix: a}, state: {conflicts: o, decisions: s, isBusy: l}, actions: d} = i, c = o.every(e => s.has(t(e))); // r = msg, a = idPrefix, o = conflicts, s = decisions, l = isBusy, d = actions, i = view, c = isDecided, e = conflict, t = conflictKey
    return C("div", null, C("p", null, r("edit-conflict")), o.map((e, r) => C(n, {
      key: t(e),
      view: i,
      conflict: e,
      index: r
    })), C("div", {
      class: "program-explorer__editor-buttons"
    }, C(e, {
      kind: "primary",
      id: `${a}-publish`,
      text: r(l ? "edit-saving" : "edit-save"),
      isOff: l || !c,
      onClick: () => {
        d.save()
      }
    }), C(e, {
      text: r("edit-back"),
      isOff: l,
      onClick: d.back
    }), C(e, {
      kind: "quiet",
      text: r("edit-cancel"),
      isOff: l,
      onClick: d.cancel
    })))
  }
}

// src/views/editor/more/drafts.tsx
function A({Button: e, DifferenceRows: t, recordText: i}) { // A = createDrafts, e = Button, t = DifferenceRows, i = recordText
  return function({view: {context: r, state: {offers: a}, actions: n}}) {
    let {msg: o, format: s} = r; // o = msg, s = format, r = context
    return C("div", {
      role: "status"
    }, a.map(l => { // a = offers, l = offer
      let {key: d, draft: {time: c}, differences: u} = l, h = u.map(({kind: e, record: t, title: a}) => o(`edit-kind-${e}`, i(r, t, a))), p = e => a.length > 1 ? `${e}: ${h.join(", ")}` : void 0, [f, g] = [ o("edit-draft-take"), o("edit-draft-drop") ]; // d = key, c = time, u = differences, l = offer, h = names, o = msg, e = text, i = recordText, r = context, t = record, a = offers, p = nameOf, f = take, g = drop
      return C("div", {
        key: d,
        class: "cdx-message cdx-message--block cdx-message--notice"
      }, C("span", {
        class: "cdx-message__icon"
      }), C("div", {
        class: "cdx-message__content"
      }, C("p", null, o("edit-draft", s.occurrence({
        id: d,
        start: new Date(c).toISOString(),
        end: null,
        isExact: !0,
        label: null,
        target: null
      }))), C("details", {
        class: "program-explorer__editor-field"
      }, C("summary", null, h.join(", ")), u.map(e => C(t, {
        key: e.record.join("/"),
        context: r,
        difference: e
      }))), C(e, {
        text: f,
        name: p(f),
        onClick: () => {
          n.takeDraft(l)
        }
      }), " ", C(e, {
        text: g,
        name: p(g),
        onClick: () => n.dropDraft(l)
      })))
    }))
  }
}

// src/views/editor/more/meant.tsx
function Y(e, t) { // Y = partOf, e = value, t = step
  return Array.isArray(e) || w(e) ? e[t] : void 0
}

function D(e, [i, ...a], n) { // D = withValue, e = value, i = step, a = rest, n = to
  return i === void 0 ? n : Array.isArray(e) ? e.map((e, t) => t === i ? D(e, a, n) : e) : ((e, i) => t(e, r(i)))(d({}, e), {
    [i]: D(Y(e, i), a, n)
  })
}

function W({Button: e}) { // W = createMeant, e = Button
  return function({view: {context: {msg: t, idPrefix: i}, state: {record: r}, actions: a}, problems: n}) {
    return C("div", null, n.map(({path: [, , n, ...o], params: [s], meant: l}) => typeof n == "string" && l !== void 0 && [ n, ...o ].reduce(Y, r) === s && C(e, {
      text: t("edit-use", l),
      onClick: () => {
        a.focus(`${i}-${n}`), a.change(n, D(r[n], o, l))
      }
    })))
  }
}

// src/views/editor/more/position.tsx
function I({Choice: e}) { // I = createPosition, e = Choice
  return function({view: {context: {msg: t, idPrefix: i, labels: r, list: a}, state: {original: n, record: o, after: s, ids: l}, actions: d}}) {
    var c; // c = _a
    let u = `${i}-place`, h = new Map(a.programs.map(e => [ e.id, e.title ])), p = l.filter(e => e !== o.id || !n), f = n ? l[l.indexOf(String(o.id)) - 1] : l[l.length - 1]; // u = id, i = idPrefix, h = titles, a = list, e = one, p = others, l = ids, o = record, n = original, f = before
    return p.length ? C("div", {
      class: "program-explorer__editor-field"
    }, C("label", {
      class: "program-explorer__editor-label",
      for: u
    }, t("edit-place")), C("p", {
      class: "program-explorer__editor-help",
      id: `${u}-help`
    }, t("edit-place-help")), C(e, {
      id: u,
      value: (c = s === void 0 ? f : s) != null ? c : "",
      described: `${u}-help`,
      options: [ [ "", t("edit-first") ], ...p.map(e => { // t = msg, p = others, e = one
        var i; // i = _a
        return [ e, t("edit-after", r.pick((i = h.get(e)) != null ? i : e).text) ]
      }) ],
      onChange: e => d.move(e || null)
    })) : null
  }
}

// src/views/editor/more/raw-record.tsx
function N({Button: e, TextInput: t}) { // N = createRawRecord, e = Button, t = TextInput
  return class extends S {
    constructor() {
      super(...arguments);
      this.state = {
        text: null,
        isWrong: !1
      }
    }
    render({view: {context: {msg: i, idPrefix: r, urlOf: a, title: n}, state: {record: o, original: s}, actions: l}}) {
      let {text: d, isWrong: c} = this.state, u = `${r}-json`, h = d != null ? d : JSON.stringify(o, null, "\t"); // d = text, c = isWrong, u = id, r = idPrefix, h = shown, o = record
      return C(j, null, C(t, {
        id: u,
        value: h,
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
          }(h), t = e !== null && (!s || e.id === s.id);
          this.setState({
            text: t ? null : h,
            isWrong: !t
          }), t && l.replace(e)
        }
      }), " ", C("a", {
        href: a(n, {
          action: "edit"
        })
      }, i("edit-json-page")))
    }
  }
}

// src/views/editor/more/suggestions.tsx
function L({Button: e}) { // L = createSuggestions, e = Button
  return function({view: {context: {msg: t, list: i, urlOf: r}, state: {suggestions: a}, actions: n}, isOpen: o = !1}) {
    let s = C("ul", { // s = rows, C = h
      role: "list",
      class: "program-explorer__editor-field"
    }, a.map(a => { // a = suggestion
      let o = a.heading.replace(/&#(\d+);/g, (e, t) => String.fromCharCode(Number(t))); // o = heading, a = suggestion, e = _, t = code
      return C("li", {
        key: a.id,
        class: "program-explorer__editor-row"
      }, C("a", {
        href: r(`${i.talk || ""}#${o}`),
        dir: "auto"
      }, o), " ", C(e, {
        text: t("edit-suggestion-open"),
        name: `${t("edit-suggestion-open")}: ${o}`,
        onClick: () => {
          n.openSuggestion(a)
        }
      }))
    }));
    return o ? s : a.length ? C("details", null, C("summary", null, t("edit-suggestions", a.length)), s) : null
  }
}

// src/wiki/linked-pages.ts
function M(e) { // M = pageName, e = link
  let [t = ""] = e.split("#"); // t = title, e = link
  return /^https?:/i.test(e) || /[|<>[\]{}]/.test(t) ? null : t.replace(/_/g, " ").trim() || null
}

function B(e) { // B = linksIn, e = value
  return (typeof e == "object" && e ? Object.entries(e) : []).flatMap(([e, t]) => e === "page" && typeof t == "string" && M(t) !== null ? [ t ] : B(t))
}

// src/wiki/mediawiki-find.ts
var R = 50; // R = MOST_TITLES

function J(e) { // J = englishName, e = code
  try {
    return "DisplayNames" in Intl && new Intl.DisplayNames([ "en" ], {
      type: "language"
    }).of(e) || ""
  } catch (e) {
    return ""
  }
}

function q() { // q = createPageFinder
  let e = new mw.Api, t = (t, i, r) => c(null, null, function*() { // e = api, t = parameters, i = read, r = otherwise, c = __async
    try {
      return i(yield e.get(d({
        formatversion: "2"
      }, t)))
    } catch (e) {
      return r
    }
  }), i = (e, i) => { // i = search, e = links
    let r = e.map(M).filter(e => e !== null).slice(0, R); // r = titles, e = title, M = pageName, R = MOST_TITLES
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
          let r = (t = M(e)) != null ? t : ""; // r = name, t = _a, M = pageName, e = link
          return n.includes((i = a.get(r)) != null ? i : r)
        })
      }
    }(t, e), null) : Promise.resolve(null)
  }, r = null;
  return {
    findMissing: e => c(null, null, function*() {
      var t, r; // t = _a, r = _b
      return (r = (t = yield i(Array.from(new Set(B(e))), "")) == null ? void 0 : t.missing) != null ? r : []
    }),
    findPages: e => { // e = link
      var t; // t = _a
      return i([ e ], (t = M(e)) != null ? t : "")
    },
    findLanguages: e => c(null, null, function*() {
      let i = e.trim().toLowerCase(); // i = searched, e = text
      r = r || t({
        action: "query",
        meta: "siteinfo",
        siprop: "languages",
        maxage: "86400",
        smaxage: "86400"
      }, e => new Map(e.query.languages.map(({code: e, name: t}) => [ e, `${t} ${J(e)}`.toLowerCase() ])), new Map);
      let [a, n] = yield Promise.all([ r, t({ // a = names, n = others, r = all, t = ask
        action: "languagesearch",
        search: i
      }, e => Object.keys(e.languagesearch), []) ]);
      return Array.from(new Set([ ...Array.from(a).filter(([, e]) => e.includes(i)).map(([e]) => e), ...n ]))
    })
  }
}

// src/editor-more.ts
function E(e) { // E = createMore, e = parts
  return {
    Conflicts: P(e),
    Drafts: A(e),
    Meant: W(e),
    Position: I(e),
    RawRecord: N(e),
    Suggestions: L(e)
  }
}

var U = $; // U = english, $ = MORE_ENGLISH
}
};
// </nowiki>