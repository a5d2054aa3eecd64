// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} )[ 'editor-more' ] = {
runtime: '5a1d0413f4c67d02',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty;

var t = Object.getOwnPropertyDescriptor;

var i = Object.getOwnPropertyNames, a = Object.getOwnPropertySymbols;

var r = Object.prototype.hasOwnProperty, n = Object.prototype.propertyIsEnumerable;

var o = (t, i, a) => i in t ? e(t, i, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: a
}) : t[i] = a, s = (e, t) => {
  for (var i in t || (t = {})) r.call(t, i) && o(e, i, t[i]);
  if (a) for (var i of a(t)) n.call(t, i) && o(e, i, t[i]);
  return e
};

var l = (e, t, i) => new Promise((a, r) => {
  var n = e => {
    try {
      s(i.next(e))
    } catch (e) {
      r(e)
    }
  }, o = e => {
    try {
      s(i.throw(e))
    } catch (e) {
      r(e)
    }
  }, s = e => e.done ? a(e.value) : Promise.resolve(e.value).then(n, o);
  s((i = i.apply(e, t)).next())
});

// src/editor-more.ts
var d = {}; // d = editor_more_exports

((t, i) => {
  for (var a in i) e(t, a, {
    get: i[a],
    enumerable: !0
  })
})(d, {
  copyOf: () => u,
  createDraftActions: () => h,
  createMore: () => L,
  createPageFinder: () => N,
  english: () => M,
  findDrafts: () => x,
  holdDrafts: () => p,
  suggestChanges: () => O
});

module.exports = (a => ((a, n, o, s) => {
  if (n && typeof n == "object" || typeof n == "function") for (let o of i(n)) !r.call(a, o) && o !== void 0 && e(a, o, {
    get: () => n[o],
    enumerable: !(s = t(n, o)) || s.enumerable
  });
  return a
})(e({}, "__esModule", {
  value: !0
}), a))(d);

// src/editor/copy-of.ts
function c(e) { // c = textOf, e = changes
  return e.map(e => { // e = change
    let t = e.kind === "edit" ? e.to : e.kind === "add" ? e.value : void 0; // t = value, e = change
    return `${[ ...e.record, ...e.kind === "edit" ? e.field : [ e.kind ] ].join(" \u2192 ")}\n${typeof t == "string" ? t : JSON.stringify(t, null, "\t")}`
  }).join("\n\n")
}

function u(e, t) { // u = copyOf, e = changes, t = words
  let i = document.createElement("label"), a = Object.assign(document.createElement("textarea"), { // i = label, a = box
    className: "cdx-text-area__textarea",
    readOnly: !0,
    rows: 6,
    dir: "auto",
    value: c(e)
  });
  return i.append(t, a), [ i ]
}

// src/editor/draft-actions.ts
function h(e, {step: t, loadLists: i, wantsToKeep: a, differencesNow: r, showReview: n, focusHeading: o}, {findRecord: s, listsRecord: d, newTermsIn: c, positionIn: u, programOf: h, textWith: p}) { // h = programOf, e = session, t = step, i = loadLists, a = wantsToKeep, r = differencesNow, n = showReview, o = focusHeading, s = findRecord, d = listsRecord, c = newTermsIn, u = positionIn, p = textWith
  let {store: f, drafts: g, editor: m, source: y} = e, w = ({key: e}) => t => t.key !== e, v = b => l(null, null, function*() { // f = store, g = drafts, m = editor, y = source, e = key, w = isOther, t = one, v = takeDraft, b = offer, l = __async
    let {base: l, changes: k, summary: x = null} = b.draft, _ = yield m.read(y, l); // l = revision, k = changes, x = ownSummary, b = offer, _ = page, m = editor, y = source
    if (_.kind === "failed") {
      e.fail(_);
      return
    }
    let O = { // O = base
      text: l ? _.text : "",
      revision: l
    }, T = h(k), $ = k.some(({kind: e, record: t}) => e === "remove" && t[0] === "programs"), j = $ ? O.text : p(O, k), S = T === null ? d(j) : s(j, T);
    if (!S) {
      e.fail({
        kind: "misfit"
      });
      return
    }
    let C = T !== null || (yield i(() => v(b))) ? (() => { // C = left, T = program, i = loadLists, v = takeDraft, b = offer
      if (!e.isUnsaved()) return [];
      let t = g.key(), i = e.keep() ? g.read(t) : null; // t = key, g = drafts, i = draft, e = session
      return i ? (g.renew(), [ {
        key: t,
        draft: i,
        differences: r()
      } ]) : a() ? null : []
    })() : null;
    C && (f.set({
      offers: [ ...C, ...f.get().offers.filter(w(b)) ]
    }), e.begin(O, T !== null && s(O.text, T) ? T : null, null, {
      isLists: T === null
    }), t({
      record: S,
      newTerms: c(k),
      after: u(k),
      isRemoved: $,
      isIdAutomatic: !1,
      ownSummary: x
    }), e.keep() && g.remove(b.key), $ ? n() : (e.settle(), o()))
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
function p({prefix: e}) { // p = holdDrafts, e = prefix
  let t = !1, i = () => { // t = isOver, i = release
    t = !0
  };
  return "locks" in navigator && navigator.locks.request(e, () => t ? void 0 : new Promise(e => { // e = resolve, t = isOver
    i = e
  })).catch(() => {}), () => i()
}

var f = require("program-explorer-runtime"), g = e => f[e]; // f = shared, g = at, e = place

var m = g(73); // m = isObject, g = at

// src/edit/json-value.ts
var y = 512; // y = MOST_LEVELS

function w(e, t) { // w = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => w(e, t - 1)))
}

function v(e) { // v = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return w(t, y) ? void 0 : t
  } catch (e) {
    return
  }
}

// src/edit/draft.ts
var b = "programExplorer-draft-"; // b = DRAFT

// src/editor/old-drafts.ts
var k = 7776e6; // k = KEPT_FOR

// src/editor/find-drafts.ts
function x(e, t) { // x = findDrafts, e = drafts, t = left
  return l(this, null, function*() {
    let i = yield function() { // i = isHeld
      return l(this, null, function*() {
        let e = yield function() { // e = held
          return l(this, null, function*() {
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
        Object.keys(i).filter(e => e.startsWith(b) && !t(e)).forEach(e => { // i = all, e = key, b = DRAFT, t = isHeld
          let t = function(e) { // t = time, e = text
            let t = function(e, t) { // t = name, e = value
              return m(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
            }
            // src/edit/records.ts
            (v(e != null ? e : ""), "time");
            return typeof t == "number" ? t : null
          }(i.getItem(e));
          t !== null && t < Date.now() - k && i.removeItem(e)
        })
      } catch (e) {}
    }(e.getStorage, i), (yield Promise.all(e.keys().filter(e => !i(e)).map(i => l(null, null, function*() {
      let a = e.read(i); // a = draft, e = drafts, i = key
      if (a) try {
        let r = yield t(a); // r = differences, t = left, a = draft
        if (r) return [ {
          key: i,
          draft: a,
          differences: r
        } ];
        e.remove(i)
      } catch (e) {}
      return []
    })))).reduce((e, t) => e.concat(t), []).sort((e, t) => t.draft.time - e.draft.time)
  })
}

// src/editor/more-english.ts
var _ = new Map(Object.entries({ // _ = MORE_ENGLISH
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
  "edit-unchanged": "The page has these changes already."
}));

// src/editor/suggest-session.ts
function O(e, t, i, a) { // O = suggestChanges, e = session, t = context, i = onStep, a = tools
  return l(this, null, function*() {
    let {editTalk: r, findProposals: n, plainWikitext: o, proposalId: s, proposalWikitext: l, recordText: d} = a, {store: c, editor: u, source: h} = e, {summary: p, captcha: f, captchaAnswer: g, differences: m} = c.get(), y = { // r = editTalk, n = findProposals, o = plainWikitext, s = proposalId, l = proposalWikitext, d = recordText, a = tools, c = store, u = editor, h = source, e = session, p = summary, f = captcha, g = captchaAnswer, m = differences, y = content
      page: h,
      base: e.base.revision,
      changes: e.changes()
    }, w = o(t.msg("edit-suggestion", m.map(({record: e, title: i}) => d(t, e, i)).join(", ").slice(0, 150)));
    c.set({
      isBusy: !0,
      trouble: null
    });
    let v = s(y), b = `== ${w} ==\n${l(y, function({store: e}, t, {describeValue: i, pathLabel: a, recordText: r}) {
      let {msg: n} = t;
      return e.get().differences.flatMap(({kind: e, record: o, title: s, rows: l}) => {
        let d = n(`edit-kind-${e}`, r(t, o, s)), c = o[0] === "programs" && e !== "removed" ? l : [];
        return c.length ? c.map(({field: r, from: o, to: s}) => {
          let l = [ ...e === "added" ? [] : [ i(t, r, o) ], i(t, r, s) ];
          return `${d}: ${a(t, r)}: ${l.join(` ${n("edit-arrow")} `)}`
        }) : [ d ]
      })
    }(e, t, a), p)}`, k = yield r(u, t.list.talk || "", e => n(e).proposals.some(e => e.id === v && e.state === "open") ? null : `${e}\n\n${b}`.trim(), `/* ${w} */`, f ? {
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

var T = g(0); // T = Component, g = at

var $ = g(2), j = g(3); // $ = Fragment, g = at, j = h

// src/views/editor/more/conflicts.tsx
function S({Button: e, conflictKey: t, describeValue: i, pathLabel: a, recordText: r}) { // S = createConflicts, e = Button, t = conflictKey, i = describeValue, a = pathLabel, r = recordText
  function n({view: {context: e, state: {decisions: n, record: o}, actions: s}, conflict: l, index: d}) { // n = decisions, e = context, o = mine, s = actions, l = conflict, d = index
    let {msg: c, idPrefix: u} = e, {record: h, field: p} = l, f = t(l), g = n.get(f), y = !p || p.length === 0, w = t => y ? t === void 0 ? c("edit-gone") : JSON.stringify(t) : i(e, p, t), v = (e, t, i) => { // c = msg, u = idPrefix, e = isMine, h = record, p = field, l = conflict, f = key, t = label, g = decision, n = decisions, y = isWhole, w = words, i = value, v = option
      let a = `${u}-conflict-${d}-${e ? "mine" : "theirs"}`; // a = id, u = idPrefix, d = index, e = isMine
      return j("div", {
        class: "cdx-radio"
      }, j("div", {
        class: "cdx-radio__wrapper"
      }, j("input", {
        class: "cdx-radio__input",
        type: "radio",
        id: a,
        name: `${u}-conflict-${d}`,
        checked: g === e,
        onChange: () => s.decide(f, e)
      }), j("span", {
        class: "cdx-radio__icon"
      }), j("div", {
        class: "cdx-radio__label cdx-label"
      }, j("label", {
        class: "cdx-label__label",
        for: a
      }, j("span", {
        class: "cdx-label__label__text"
      }, t, j("span", {
        dir: "auto",
        class: "program-explorer__conflict-value"
      }, w(i)))))))
    }, b = r(e, h, h[1] === o.id ? o.title : m(l.theirs) ? l.theirs.title : void 0);
    return j("fieldset", {
      class: "program-explorer__editor-field"
    }, j("legend", {
      class: "program-explorer__editor-label"
    }, y ? b : `${b}: ${a(e, p)}`), j("p", {
      class: "program-explorer__editor-help"
    }, c("edit-conflict-base", w(l.base))), v(!0, c("edit-conflict-mine"), l.mine), v(!1, c("edit-conflict-theirs"), l.theirs))
  }
  return function({view: i}) {
    let {context: {msg: a, idPrefix: r}, state: {conflicts: o, decisions: s, isBusy: l}, actions: d} = i, c = o.every(e => s.has(t(e))); // a = msg, r = idPrefix, o = conflicts, s = decisions, l = isBusy, d = actions, i = view, c = isDecided, e = conflict, t = conflictKey
    return j("div", null, j("p", null, a("edit-conflict")), o.map((e, a) => j(n, {
      key: t(e),
      view: i,
      conflict: e,
      index: a
    })), j("div", {
      class: "program-explorer__editor-buttons"
    }, j(e, {
      kind: "primary",
      id: `${r}-publish`,
      text: a(l ? "edit-saving" : "edit-save"),
      isOff: l || !c,
      onClick: () => {
        d.save()
      }
    }), j(e, {
      text: a("edit-back"),
      isOff: l,
      onClick: d.back
    }), j(e, {
      kind: "quiet",
      text: a("edit-cancel"),
      isOff: l,
      onClick: d.cancel
    })))
  }
}

// src/views/editor/more/drafts.tsx
function C({Button: e, DifferenceRows: t, recordText: i}) { // C = createDrafts, e = Button, t = DifferenceRows, i = recordText
  return function({view: {context: a, state: {offers: r}, actions: n}}) {
    let {msg: o, format: s} = a; // o = msg, s = format, a = context
    return j("div", {
      role: "status"
    }, r.map(l => { // r = offers, l = offer
      let {key: d, draft: {time: c}, differences: u} = l, h = u.map(({kind: e, record: t, title: r}) => o(`edit-kind-${e}`, i(a, t, r))), p = e => r.length > 1 ? `${e}: ${h.join(", ")}` : void 0, [f, g] = [ o("edit-draft-take"), o("edit-draft-drop") ]; // d = key, c = time, u = differences, l = offer, h = names, o = msg, e = text, i = recordText, a = context, t = record, r = offers, p = nameOf, f = take, g = drop
      return j("div", {
        key: d,
        class: "cdx-message cdx-message--block cdx-message--notice"
      }, j("span", {
        class: "cdx-message__icon"
      }), j("div", {
        class: "cdx-message__content"
      }, j("p", null, o("edit-draft", s.occurrence({
        id: d,
        start: new Date(c).toISOString(),
        end: null,
        isExact: !0,
        label: null,
        target: null
      }))), j("details", {
        class: "program-explorer__editor-field"
      }, j("summary", null, h.join(", ")), u.map(e => j(t, {
        key: e.record.join("/"),
        context: a,
        difference: e
      }))), j(e, {
        text: f,
        name: p(f),
        onClick: () => {
          n.takeDraft(l)
        }
      }), " ", j(e, {
        text: g,
        name: p(g),
        onClick: () => n.dropDraft(l)
      })))
    }))
  }
}

// src/views/editor/more/position.tsx
function P({Choice: e}) { // P = createPosition, e = Choice
  return function({view: {context: {msg: t, idPrefix: i, labels: a, list: r}, state: {original: n, record: o, after: s, ids: l}, actions: d}}) {
    var c; // c = _a
    let u = `${i}-place`, h = new Map(r.programs.map(e => [ e.id, e.title ])), p = l.filter(e => e !== o.id || !n), f = n ? l[l.indexOf(String(o.id)) - 1] : l[l.length - 1]; // u = id, i = idPrefix, h = titles, r = list, e = one, p = others, l = ids, o = record, n = original, f = before
    return p.length ? j("div", {
      class: "program-explorer__editor-field"
    }, j("label", {
      class: "program-explorer__editor-label",
      for: u
    }, t("edit-place")), j("p", {
      class: "program-explorer__editor-help",
      id: `${u}-help`
    }, t("edit-place-help")), j(e, {
      id: u,
      value: (c = s === void 0 ? f : s) != null ? c : "",
      described: `${u}-help`,
      options: [ [ "", t("edit-first") ], ...p.map(e => { // t = msg, p = others, e = one
        var i; // i = _a
        return [ e, t("edit-after", a.pick((i = h.get(e)) != null ? i : e).text) ]
      }) ],
      onChange: e => d.move(e || null)
    })) : null
  }
}

// src/views/editor/more/raw-record.tsx
function A({Button: e, TextInput: t}) { // A = createRawRecord, e = Button, t = TextInput
  return class extends T {
    constructor() {
      super(...arguments);
      this.state = {
        text: null,
        isWrong: !1
      }
    }
    render({view: {context: {msg: i, idPrefix: a, urlOf: r, title: n}, state: {record: o, original: s}, actions: l}}) {
      let {text: d, isWrong: c} = this.state, u = `${a}-json`, h = d != null ? d : JSON.stringify(o, null, "\t"); // d = text, c = isWrong, u = id, a = idPrefix, h = shown, o = record
      return j($, null, j(t, {
        id: u,
        value: h,
        name: i("edit-json"),
        isLong: !0,
        described: c ? `${u}-wrong` : void 0,
        onInput: e => this.setState({
          text: e,
          isWrong: !1
        })
      }), c && j("p", {
        id: `${u}-wrong`,
        class: "program-explorer__editor-error",
        role: "alert"
      }, i("edit-json-wrong")), j(e, {
        text: i("edit-json-apply"),
        isOff: d === null,
        onClick: () => {
          let e = function(e) { // e = text
            try {
              let t = JSON.parse(e); // t = value, e = text
              return m(t) ? t : null
            } catch (e) {
              return null
            }
          }(h), t = e !== null && (!s || e.id === s.id);
          this.setState({
            text: t ? null : h,
            isWrong: !t
          }), t && l.replace(e)
        }
      }), " ", j("a", {
        href: r(n, {
          action: "edit"
        })
      }, i("edit-json-page")))
    }
  }
}

// src/wiki/linked-pages.ts
function Y(e) { // Y = pageName, e = link
  let [t = ""] = e.split("#"); // t = title, e = link
  return /^https?:/i.test(e) || /[|<>[\]{}]/.test(t) ? null : t.replace(/_/g, " ").trim() || null
}

function W(e) { // W = linksIn, e = value
  return (typeof e == "object" && e ? Object.entries(e) : []).flatMap(([e, t]) => e === "page" && typeof t == "string" && Y(t) !== null ? [ t ] : W(t))
}

// src/wiki/mediawiki-find.ts
var D = 50; // D = MOST_TITLES

function I(e) { // I = englishName, e = code
  try {
    return "DisplayNames" in Intl && new Intl.DisplayNames([ "en" ], {
      type: "language"
    }).of(e) || ""
  } catch (e) {
    return ""
  }
}

function N() { // N = createPageFinder
  let e = new mw.Api, t = (t, i, a) => l(null, null, function*() { // e = api, t = parameters, i = read, a = otherwise, l = __async
    try {
      return i(yield e.get(s({
        formatversion: "2"
      }, t)))
    } catch (e) {
      return a
    }
  }), i = (e, i) => { // i = search, e = links
    let a = e.map(Y).filter(e => e !== null).slice(0, D); // a = titles, e = title, Y = pageName, D = MOST_TITLES
    return a.length ? t(s({
      action: "query",
      titles: a
    }, i ? {
      list: "prefixsearch",
      pssearch: i
    } : {}), t => function({query: {normalized: e = [], pages: t = [], prefixsearch: i = []}}, a) {
      let r = new Map(e.map(({from: e, to: t}) => [ e, t ])), n = t.filter(e => e.missing && !e.known || e.invalid).map(({title: e}) => e); // r = written, e = title, t = pages, n = missing
      return {
        found: i.map(({title: e}) => e),
        missing: a.filter(e => { // a = links, e = link
          var t, i; // t = _a, i = _b
          let a = (t = Y(e)) != null ? t : ""; // a = name, t = _a, Y = pageName, e = link
          return n.includes((i = r.get(a)) != null ? i : a)
        })
      }
    }(t, e), null) : Promise.resolve(null)
  }, a = null;
  return {
    findMissing: e => l(null, null, function*() {
      var t, a; // t = _a, a = _b
      return (a = (t = yield i(Array.from(new Set(W(e))), "")) == null ? void 0 : t.missing) != null ? a : []
    }),
    findPages: e => { // e = link
      var t; // t = _a
      return i([ e ], (t = Y(e)) != null ? t : "")
    },
    findLanguages: e => l(null, null, function*() {
      let i = e.trim().toLowerCase(); // i = searched, e = text
      a = a || t({
        action: "query",
        meta: "siteinfo",
        siprop: "languages",
        maxage: "86400",
        smaxage: "86400"
      }, e => new Map(e.query.languages.map(({code: e, name: t}) => [ e, `${t} ${I(e)}`.toLowerCase() ])), new Map);
      let [r, n] = yield Promise.all([ a, t({ // r = names, n = others, a = all, t = ask
        action: "languagesearch",
        search: i
      }, e => Object.keys(e.languagesearch), []) ]);
      return Array.from(new Set([ ...Array.from(r).filter(([, e]) => e.includes(i)).map(([e]) => e), ...n ]))
    })
  }
}

// src/editor-more.ts
function L(e) { // L = createMore, e = parts
  return {
    Conflicts: S(e),
    Drafts: C(e),
    Position: P(e),
    RawRecord: A(e)
  }
}

var M = _; // M = english, _ = MORE_ENGLISH
}
};
// </nowiki>