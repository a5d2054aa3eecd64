// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} )[ 'editor-more' ] = {
runtime: '6700aa671904104f',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty;

var t = Object.getOwnPropertyDescriptor;

var i = Object.getOwnPropertyNames, r = Object.getOwnPropertySymbols;

var a = Object.prototype.hasOwnProperty, n = Object.prototype.propertyIsEnumerable;

var o = (t, i, r) => i in t ? e(t, i, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: r
}) : t[i] = r, l = (e, t) => {
  for (var i in t || (t = {})) a.call(t, i) && o(e, i, t[i]);
  if (r) for (var i of r(t)) n.call(t, i) && o(e, i, t[i]);
  return e
};

var s = (e, t, i) => new Promise((r, a) => {
  var n = e => {
    try {
      l(i.next(e))
    } catch (e) {
      a(e)
    }
  }, o = e => {
    try {
      l(i.throw(e))
    } catch (e) {
      a(e)
    }
  }, l = e => e.done ? r(e.value) : Promise.resolve(e.value).then(n, o);
  l((i = i.apply(e, t)).next())
});

// src/editor-more.ts
var d = {}; // d = editor_more_exports

((t, i) => {
  for (var r in i) e(t, r, {
    get: i[r],
    enumerable: !0
  })
})(d, {
  createDraftActions: () => c,
  createMore: () => I,
  createPageFinder: () => W,
  english: () => N,
  findDrafts: () => x,
  holdDrafts: () => u
});

module.exports = (r => ((r, n, o, l) => {
  if (n && typeof n == "object" || typeof n == "function") for (let o of i(n)) !a.call(r, o) && o !== void 0 && e(r, o, {
    get: () => n[o],
    enumerable: !(l = t(n, o)) || l.enumerable
  });
  return r
})(e({}, "__esModule", {
  value: !0
}), r))(d);

// src/editor/draft-actions.ts
function c(e, {step: t, withMore: i, wantsToKeep: r, differencesNow: a, showReview: n, focusHeading: o}, {findRecord: l, listsRecord: d, newTermsIn: c, positionIn: u, programOf: h, textWith: f}) { // c = newTermsIn, e = session, t = step, i = withMore, r = wantsToKeep, a = differencesNow, n = showReview, o = focusHeading, l = findRecord, d = listsRecord, u = positionIn, h = programOf, f = textWith
  let {store: p, drafts: g, editor: m, source: y} = e, v = ({key: e}) => t => t.key !== e; // p = store, g = drafts, m = editor, y = source, e = key, v = isOther, t = one
  return {
    takeDraft: w => s(null, null, function*() {
      let {base: s, changes: x, summary: b = null} = w.draft, k = yield m.read(y, s); // s = revision, x = changes, b = ownSummary, w = offer, k = page, m = editor, y = source
      if (k.kind === "failed") {
        e.fail(k);
        return
      }
      let _ = { // _ = base
        text: s ? k.text : "",
        revision: s
      }, O = h(x), j = x.some(({kind: e, record: t}) => e === "remove" && t[0] === "programs"), S = j ? _.text : f(_, x), T = O === null ? d(S) : l(S, O);
      if (!T) {
        e.fail({
          kind: "misfit"
        });
        return
      }
      let C = O !== null || (yield i()) ? (() => { // C = left, O = program, i = withMore
        if (!e.isUnsaved()) return [];
        let t = g.key(), i = e.keep() ? g.read(t) : null; // t = key, g = drafts, i = draft, e = session
        return i ? (g.renew(), [ {
          key: t,
          draft: i,
          differences: a()
        } ]) : r() ? null : []
      })() : null;
      C && (p.set({
        offers: [ ...C, ...p.get().offers.filter(v(w)) ]
      }), e.begin(_, O !== null && l(_.text, O) ? O : null, null, {
        isLists: O === null
      }), t({
        record: T,
        newTerms: c(x),
        after: u(x),
        isRemoved: j,
        isIdAutomatic: !1,
        ownSummary: b
      }), e.keep() && g.remove(w.key), j ? n() : (e.settle(), o()))
    }),
    dropDraft: e => { // e = offer
      g.remove(e.key), p.set({
        offers: p.get().offers.filter(v(e))
      }), o()
    }
  }
}

// src/editor/draft-locks.ts
function u({prefix: e}) { // u = holdDrafts, e = prefix
  let t = !1, i = () => { // t = isOver, i = release
    t = !0
  };
  return "locks" in navigator && navigator.locks.request(e, () => t ? void 0 : new Promise(e => { // e = resolve, t = isOver
    i = e
  })).catch(() => {}), () => i()
}

var h = require("program-explorer-runtime"), f = e => h[e]; // h = shared, f = at, e = place

var p = f(72); // p = isObject, f = at

// src/edit/json-value.ts
var g = 512; // g = MOST_LEVELS

function m(e, t) { // m = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => m(e, t - 1)))
}

function y(e) { // y = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return m(t, g) ? void 0 : t
  } catch (e) {
    return
  }
}

// src/edit/draft.ts
var v = "programExplorer-draft-"; // v = DRAFT

// src/editor/old-drafts.ts
var w = 7776e6; // w = KEPT_FOR

// src/editor/find-drafts.ts
function x(e, t) { // x = findDrafts, e = drafts, t = left
  return s(this, null, function*() {
    let i = yield function() { // i = isHeld
      return s(this, null, function*() {
        let e = yield function() { // e = held
          return s(this, null, function*() {
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
        Object.keys(i).filter(e => e.startsWith(v) && !t(e)).forEach(e => { // i = all, e = key, v = DRAFT, t = isHeld
          let t = function(e) { // t = time, e = text
            let t = function(e, t) { // t = name, e = value
              return p(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
            }
            // src/edit/records.ts
            (y(e != null ? e : ""), "time");
            return typeof t == "number" ? t : null
          }(i.getItem(e));
          t !== null && t < Date.now() - w && i.removeItem(e)
        })
      } catch (e) {}
    }(e.getStorage, i), (yield Promise.all(e.keys().filter(e => !i(e)).map(i => s(null, null, function*() {
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
var b = new Map(Object.entries({ // b = MORE_ENGLISH
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
  "edit-failed-busy": "Others are saving at the same time. Save again.",
  "edit-failed-captcha": "The wiki checks whether you are a person, in a way that this editor cannot show. Log in in another tab, then save again.",
  "edit-failed-crash": "Something went wrong in this editor. Nothing is lost: try again. Copy your text before you close.",
  "edit-failed-deleted": "The data page was deleted or moved meanwhile. Copy your text before you close.",
  "edit-failed-disallowed": "A filter of the wiki does not allow this edit. Change it, or ask an administrator.",
  "edit-failed-elsewhere": "This program is not on this data page, so that it cannot be edited here.",
  "edit-failed-exists": "Somebody has created the data page meanwhile. Load this page again.",
  "edit-failed-id": "Choose another name in links: it is in use, or it has characters other than A-Z a-z 0-9 . _ -",
  "edit-failed-invalid": "The wiki does not accept this as JSON. Copy your text, and report this.",
  "edit-failed-lost": "The wiki saved the page, but merged it with another edit and some of your changes are missing. Save again.",
  "edit-failed-misfit": "Some of your changes no longer fit the page. Copy your text, cancel, and edit the program again.",
  "edit-failed-nowhere": "You may edit neither the data page nor its talk page.",
  "edit-failed-ratelimited": "The wiki asks you to wait. Save again in a minute.",
  "edit-failed-readonly": "The wiki is locked for maintenance. Save again in a few minutes.",
  "edit-failed-spam": "The wiki takes a link or a title in this edit for spam. Remove it and save again.",
  "edit-failed-stale": "A part of this suggestion no longer fits the page.",
  "edit-failed-storage": "Your browser cannot keep a draft, so do not close this tab before you have saved.",
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
  "edit-outdated": "Somebody has saved the page since you began. Your changes will be merged with it when you save.",
  "edit-place": "Place in the list",
  "edit-place-help": "The program that it comes after, where nothing else orders them.",
  "edit-reply": "Reply on the talk page, needed to decline",
  "edit-suggestion-decline": "Decline",
  "edit-suggestion-help": "You cannot save the data page yourself. Your changes become a suggestion on its talk page.",
  "edit-suggestion-open": "Open"
}));

var k = f(0); // k = Component, f = at

var _ = f(2), O = f(3); // _ = Fragment, f = at, O = h

// src/views/editor/more/conflicts.tsx
function j({Button: e, conflictKey: t, describeValue: i, pathLabel: r, recordText: a}) { // j = createConflicts, e = Button, t = conflictKey, i = describeValue, r = pathLabel, a = recordText
  function n({view: {context: e, state: {decisions: n, record: o}, actions: l}, conflict: s, index: d}) { // n = decisions, e = context, o = mine, l = actions, s = conflict, d = index
    let {msg: c, idPrefix: u} = e, {record: h, field: f} = s, g = t(s), m = n.get(g), y = !f || f.length === 0, v = t => y ? t === void 0 ? c("edit-gone") : JSON.stringify(t) : i(e, f, t), w = (e, t, i) => { // c = msg, u = idPrefix, e = isMine, h = record, f = field, s = conflict, g = key, t = label, m = decision, n = decisions, y = isWhole, v = words, i = value, w = option
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
        checked: m === e,
        onChange: () => l.decide(g, e)
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
      }, v(i)))))))
    }, x = a(e, h, h[1] === o.id ? o.title : p(s.theirs) ? s.theirs.title : void 0);
    return O("fieldset", {
      class: "program-explorer__editor-field"
    }, O("legend", {
      class: "program-explorer__editor-label"
    }, y ? x : `${x}: ${r(e, f)}`), O("p", {
      class: "program-explorer__editor-help"
    }, c("edit-conflict-base", v(s.base))), w(!0, c("edit-conflict-mine"), s.mine), w(!1, c("edit-conflict-theirs"), s.theirs))
  }
  return function({view: i}) {
    let {context: {msg: r, idPrefix: a}, state: {conflicts: o, decisions: l, isBusy: s}, actions: d} = i, c = o.every(e => l.has(t(e))); // r = msg, a = idPrefix, o = conflicts, l = decisions, s = isBusy, d = actions, i = view, c = isDecided, e = conflict, t = conflictKey
    return O("div", null, O("p", null, r("edit-conflict")), o.map((e, r) => O(n, {
      key: t(e),
      view: i,
      conflict: e,
      index: r
    })), O("div", {
      class: "program-explorer__editor-buttons"
    }, O(e, {
      kind: "primary",
      id: `${a}-publish`,
      text: r(s ? "edit-saving" : "edit-save"),
      isOff: s || !c,
      onClick: () => {
        d.save()
      }
    }), O(e, {
      text: r("edit-back"),
      isOff: s,
      onClick: d.back
    }), O(e, {
      kind: "quiet",
      text: r("edit-cancel"),
      isOff: s,
      onClick: d.cancel
    })))
  }
}

// src/views/editor/more/drafts.tsx
function S({Button: e, DifferenceRows: t, recordText: i}) { // S = createDrafts, e = Button, t = DifferenceRows, i = recordText
  return function({view: {context: r, state: {offers: a}, actions: n}}) {
    let {msg: o, format: l} = r; // o = msg, l = format, r = context
    return O("div", {
      role: "status"
    }, a.map(s => { // a = offers, s = offer
      let {key: d, draft: {time: c}, differences: u} = s, h = u.map(({kind: e, record: t, title: a}) => o(`edit-kind-${e}`, i(r, t, a))), f = e => a.length > 1 ? `${e}: ${h.join(", ")}` : void 0, [p, g] = [ o("edit-draft-take"), o("edit-draft-drop") ]; // d = key, c = time, u = differences, s = offer, h = names, o = msg, e = text, i = recordText, r = context, t = record, a = offers, f = nameOf, p = take, g = drop
      return O("div", {
        key: d,
        class: "cdx-message cdx-message--block cdx-message--notice"
      }, O("span", {
        class: "cdx-message__icon"
      }), O("div", {
        class: "cdx-message__content"
      }, O("p", null, o("edit-draft", l.occurrence({
        id: d,
        start: new Date(c).toISOString(),
        end: null,
        isExact: !0,
        label: null,
        target: null
      }))), O("details", {
        class: "program-explorer__editor-field"
      }, O("summary", null, h.join(", ")), u.map(e => O(t, {
        key: e.record.join("/"),
        context: r,
        difference: e
      }))), O(e, {
        text: p,
        name: f(p),
        onClick: () => {
          n.takeDraft(s)
        }
      }), " ", O(e, {
        text: g,
        name: f(g),
        onClick: () => n.dropDraft(s)
      })))
    }))
  }
}

// src/views/editor/more/position.tsx
function T({Choice: e}) { // T = createPosition, e = Choice
  return function({view: {context: {msg: t, idPrefix: i, labels: r, list: a}, state: {original: n, record: o, after: l, ids: s}, actions: d}}) {
    var c; // c = _a
    let u = `${i}-place`, h = new Map(a.programs.map(e => [ e.id, e.title ])), f = s.filter(e => e !== o.id || !n), p = n ? s[s.indexOf(String(o.id)) - 1] : s[s.length - 1]; // u = id, i = idPrefix, h = titles, a = list, e = one, f = others, s = ids, o = record, n = original, p = before
    return f.length ? O("div", {
      class: "program-explorer__editor-field"
    }, O("label", {
      class: "program-explorer__editor-label",
      for: u
    }, t("edit-place")), O("p", {
      class: "program-explorer__editor-help",
      id: `${u}-help`
    }, t("edit-place-help")), O(e, {
      id: u,
      value: (c = l === void 0 ? p : l) != null ? c : "",
      described: `${u}-help`,
      options: [ [ "", t("edit-first") ], ...f.map(e => { // t = msg, f = others, e = one
        var i; // i = _a
        return [ e, t("edit-after", r.pick((i = h.get(e)) != null ? i : e).text) ]
      }) ],
      onChange: e => d.move(e || null)
    })) : null
  }
}

// src/views/editor/more/raw-record.tsx
function C({Button: e, TextInput: t}) { // C = createRawRecord, e = Button, t = TextInput
  return class extends k {
    constructor() {
      super(...arguments);
      this.state = {
        text: null,
        isWrong: !1
      }
    }
    render({view: {context: {msg: i, idPrefix: r, urlOf: a, title: n}, state: {record: o, original: l}, actions: s}}) {
      let {text: d, isWrong: c} = this.state, u = `${r}-json`, h = d != null ? d : JSON.stringify(o, null, "\t"); // d = text, c = isWrong, u = id, r = idPrefix, h = shown, o = record
      return O(_, null, O(t, {
        id: u,
        value: h,
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
              return p(t) ? t : null
            } catch (e) {
              return null
            }
          }(h), t = e !== null && (!l || e.id === l.id);
          this.setState({
            text: t ? null : h,
            isWrong: !t
          }), t && s.replace(e)
        }
      }), " ", O("a", {
        href: a(n, {
          action: "edit"
        })
      }, i("edit-json-page")))
    }
  }
}

// src/wiki/linked-pages.ts
function $(e) { // $ = pageName, e = link
  let [t = ""] = e.split("#"); // t = title, e = link
  return /^https?:/i.test(e) || /[|<>[\]{}]/.test(t) ? null : t.replace(/_/g, " ").trim() || null
}

function P(e) { // P = linksIn, e = value
  return (typeof e == "object" && e ? Object.entries(e) : []).flatMap(([e, t]) => e === "page" && typeof t == "string" && $(t) !== null ? [ t ] : P(t))
}

// src/wiki/mediawiki-find.ts
var A = 50; // A = MOST_TITLES

function D(e) { // D = englishName, e = code
  try {
    return "DisplayNames" in Intl && new Intl.DisplayNames([ "en" ], {
      type: "language"
    }).of(e) || ""
  } catch (e) {
    return ""
  }
}

function W() { // W = createPageFinder
  let e = new mw.Api, t = (t, i, r) => s(null, null, function*() { // e = api, t = parameters, i = read, r = otherwise, s = __async
    try {
      return i(yield e.get(l({
        formatversion: "2"
      }, t)))
    } catch (e) {
      return r
    }
  }), i = (e, i) => { // i = search, e = links
    let r = e.map($).filter(e => e !== null).slice(0, A); // r = titles, e = title, $ = pageName, A = MOST_TITLES
    return r.length ? t(l({
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
          let r = (t = $(e)) != null ? t : ""; // r = name, t = _a, $ = pageName, e = link
          return n.includes((i = a.get(r)) != null ? i : r)
        })
      }
    }(t, e), null) : Promise.resolve(null)
  }, r = null;
  return {
    findMissing: e => s(null, null, function*() {
      var t, r; // t = _a, r = _b
      return (r = (t = yield i(Array.from(new Set(P(e))), "")) == null ? void 0 : t.missing) != null ? r : []
    }),
    findPages: e => { // e = link
      var t; // t = _a
      return i([ e ], (t = $(e)) != null ? t : "")
    },
    findLanguages: e => s(null, null, function*() {
      let i = e.trim().toLowerCase(); // i = searched, e = text
      r = r || t({
        action: "query",
        meta: "siteinfo",
        siprop: "languages",
        maxage: "86400",
        smaxage: "86400"
      }, e => new Map(e.query.languages.map(({code: e, name: t}) => [ e, `${t} ${D(e)}`.toLowerCase() ])), new Map);
      let [a, n] = yield Promise.all([ r, t({ // a = names, n = others, r = all, t = ask
        action: "languagesearch",
        search: i
      }, e => Object.keys(e.languagesearch), []) ]);
      return Array.from(new Set([ ...Array.from(a).filter(([, e]) => e.includes(i)).map(([e]) => e), ...n ]))
    })
  }
}

// src/editor-more.ts
function I(e) { // I = createMore, e = parts
  return {
    Conflicts: j(e),
    Drafts: S(e),
    Position: T(e),
    RawRecord: C(e)
  }
}

var N = b; // N = english, b = MORE_ENGLISH
}
};
// </nowiki>