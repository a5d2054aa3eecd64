// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} )[ 'editor-more' ] = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = Object.defineProperty, t = Object.defineProperties;

var i = Object.getOwnPropertyDescriptors;

var r = Object.getOwnPropertySymbols;

var a = Object.prototype.hasOwnProperty, n = Object.prototype.propertyIsEnumerable;

var o = (t, i, r) => i in t ? e(t, i, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: r
}) : t[i] = r, s = (e, t) => {
  for (var i in t || (t = {})) a.call(t, i) && o(e, i, t[i]);
  if (r) for (var i of r(t)) n.call(t, i) && o(e, i, t[i]);
  return e
};

var l = (e, t, i) => new Promise((r, a) => {
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

// src/editor/copy-of.ts
function d(e) { // d = textOf, e = changes
  return e.map(e => { // e = change
    let t = e.kind === "edit" ? e.to : e.kind === "add" ? e.value : void 0; // t = value, e = change
    return `${[ ...e.record, ...e.kind === "edit" ? e.field : [ e.kind ] ].join(" \u2192 ")}\n${typeof t == "string" ? t : JSON.stringify(t, null, "\t")}`
  }).join("\n\n")
}

var c = runtime(73); // c = isObject

// src/edit/json-value.ts
function u(e, t) { // u = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => u(e, t - 1)))
}

function h(e) { // h = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return u(t, 512) ? void 0 : t
  } catch (e) {
    return
  }
}

// src/editor/more-english.ts
var p = new Map(Object.entries({ // p = MORE_ENGLISH
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
var f = runtime(0); // f = Component

var g = runtime(2), m = runtime(3); // g = Fragment, m = h

// src/views/editor/more/conflicts.tsx
function y({Button: e, conflictKey: t, describeValue: i, pathLabel: r, recordText: a}) { // y = createConflicts, e = Button, t = conflictKey, i = describeValue, r = pathLabel, a = recordText
  function n({view: {context: e, state: {decisions: n, record: o}, actions: s}, conflict: l, index: d}) { // n = decisions, e = context, o = mine, s = actions, l = conflict, d = index
    let {msg: u, idPrefix: h} = e, {record: p, field: f} = l, g = t(l), y = n.get(g), w = !f || f.length === 0, v = t => w ? t === void 0 ? u("edit-gone") : JSON.stringify(t) : i(e, f, t), k = (e, t, i) => { // u = msg, h = idPrefix, e = isMine, p = record, f = field, l = conflict, g = key, t = label, y = decision, n = decisions, w = isWhole, v = words, i = value, k = option
      let r = `${h}-conflict-${d}-${e ? "mine" : "theirs"}`; // r = id, h = idPrefix, d = index, e = isMine
      return m("div", {
        class: "cdx-radio"
      }, m("div", {
        class: "cdx-radio__wrapper"
      }, m("input", {
        class: "cdx-radio__input",
        type: "radio",
        id: r,
        name: `${h}-conflict-${d}`,
        checked: y === e,
        onChange: () => s.decide(g, e)
      }), m("span", {
        class: "cdx-radio__icon"
      }), m("div", {
        class: "cdx-radio__label cdx-label"
      }, m("label", {
        class: "cdx-label__label",
        for: r
      }, m("span", {
        class: "cdx-label__label__text"
      }, t, m("span", {
        dir: "auto",
        class: "program-explorer__conflict-value"
      }, v(i)))))))
    }, b = a(e, p, p[1] === o.id ? o.title : c(l.theirs) ? l.theirs.title : void 0);
    return m("fieldset", {
      class: "program-explorer__editor-field"
    }, m("legend", {
      class: "program-explorer__editor-label"
    }, w ? b : `${b}: ${r(e, f)}`), m("p", {
      class: "program-explorer__editor-help"
    }, u("edit-conflict-base", v(l.base))), k(!0, u("edit-conflict-mine"), l.mine), k(!1, u("edit-conflict-theirs"), l.theirs))
  }
  return function({view: i}) {
    let {context: {msg: r, idPrefix: a}, state: {conflicts: o, decisions: s, isBusy: l}, actions: d} = i, c = o.every(e => s.has(t(e))); // r = msg, a = idPrefix, o = conflicts, s = decisions, l = isBusy, d = actions, i = view, c = isDecided, e = conflict, t = conflictKey
    return m("div", null, m("p", null, r("edit-conflict")), o.map((e, r) => m(n, {
      key: t(e),
      view: i,
      conflict: e,
      index: r
    })), m("div", {
      class: "program-explorer__editor-buttons"
    }, m(e, {
      kind: "primary",
      id: `${a}-publish`,
      text: r(l ? "edit-saving" : "edit-save"),
      isOff: l || !c,
      onClick: () => {
        d.save()
      }
    }), m(e, {
      text: r("edit-back"),
      isOff: l,
      onClick: d.back
    }), m(e, {
      kind: "quiet",
      text: r("edit-cancel"),
      isOff: l,
      onClick: d.cancel
    })))
  }
}

// src/views/editor/more/drafts.tsx
function w({Button: e, DifferenceRows: t, recordText: i}) { // w = createDrafts, e = Button, t = DifferenceRows, i = recordText
  return function({view: {context: r, state: {offers: a}, actions: n}}) {
    let {msg: o, format: s} = r; // o = msg, s = format, r = context
    return m("div", {
      role: "status"
    }, a.map(l => { // a = offers, l = offer
      let {key: d, draft: {time: c}, differences: u} = l, h = u.map(({kind: e, record: t, title: a}) => o(`edit-kind-${e}`, i(r, t, a))), p = e => a.length > 1 ? `${e}: ${h.join(", ")}` : void 0, [f, g] = [ o("edit-draft-take"), o("edit-draft-drop") ]; // d = key, c = time, u = differences, l = offer, h = names, o = msg, e = text, i = recordText, r = context, t = record, a = offers, p = nameOf, f = take, g = drop
      return m("div", {
        key: d,
        class: "cdx-message cdx-message--block cdx-message--notice"
      }, m("span", {
        class: "cdx-message__icon"
      }), m("div", {
        class: "cdx-message__content"
      }, m("p", null, o("edit-draft", s.occurrence({
        id: d,
        start: new Date(c).toISOString(),
        end: null,
        isExact: !0,
        label: null,
        target: null
      }))), m("details", {
        class: "program-explorer__editor-field"
      }, m("summary", null, h.join(", ")), u.map(e => m(t, {
        key: e.record.join("/"),
        context: r,
        difference: e
      }))), m(e, {
        text: f,
        name: p(f),
        onClick: () => {
          n.takeDraft(l)
        }
      }), " ", m(e, {
        text: g,
        name: p(g),
        onClick: () => n.dropDraft(l)
      })))
    }))
  }
}

// src/views/editor/more/meant.tsx
function v(e, t) { // v = partOf, e = value, t = step
  return Array.isArray(e) || c(e) ? e[t] : void 0
}

function k(e, [r, ...a], n) { // k = withValue, e = value, r = step, a = rest, n = to
  return r === void 0 ? n : Array.isArray(e) ? e.map((e, t) => t === r ? k(e, a, n) : e) : ((e, r) => t(e, i(r)))(s({}, e), {
    [r]: k(v(e, r), a, n)
  })
}

function b({Button: e}) { // b = createMeant, e = Button
  return function({view: {context: {msg: t, idPrefix: i}, state: {record: r}, actions: a}, problems: n}) {
    return m("div", null, n.map(({path: [, , n, ...o], params: [s], meant: l}) => typeof n == "string" && l !== void 0 && [ n, ...o ].reduce(v, r) === s && m(e, {
      text: t("edit-use", l),
      onClick: () => {
        a.focus(`${i}-${n}`), a.change(n, k(r[n], o, l))
      }
    })))
  }
}

// src/views/editor/more/position.tsx
function x({Choice: e}) { // x = createPosition, e = Choice
  return function({view: {context: {msg: t, idPrefix: i, labels: r, list: a}, state: {original: n, record: o, after: s, ids: l}, actions: d}}) {
    var c; // c = _a
    let u = `${i}-place`, h = new Map(a.programs.map(e => [ e.id, e.title ])), p = l.filter(e => e !== o.id || !n), f = n ? l[l.indexOf(String(o.id)) - 1] : l[l.length - 1]; // u = id, i = idPrefix, h = titles, a = list, e = one, p = others, l = ids, o = record, n = original, f = before
    return p.length ? m("div", {
      class: "program-explorer__editor-field"
    }, m("label", {
      class: "program-explorer__editor-label",
      for: u
    }, t("edit-place")), m("p", {
      class: "program-explorer__editor-help",
      id: `${u}-help`
    }, t("edit-place-help")), m(e, {
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
function _({Button: e, TextInput: t}) { // _ = createRawRecord, e = Button, t = TextInput
  return class extends f {
    constructor() {
      super(...arguments);
      this.state = {
        text: null,
        isWrong: !1
      }
    }
    render({view: {context: {msg: i, idPrefix: r, urlOf: a, title: n}, state: {record: o, original: s}, actions: l}}) {
      let {text: d, isWrong: u} = this.state, h = `${r}-json`, p = d != null ? d : JSON.stringify(o, null, "\t"); // d = text, u = isWrong, h = id, r = idPrefix, p = shown, o = record
      return m(g, null, m(t, {
        id: h,
        value: p,
        name: i("edit-json"),
        isLong: !0,
        described: u ? `${h}-wrong` : void 0,
        onInput: e => this.setState({
          text: e,
          isWrong: !1
        })
      }), u && m("p", {
        id: `${h}-wrong`,
        class: "program-explorer__editor-error",
        role: "alert"
      }, i("edit-json-wrong")), m(e, {
        text: i("edit-json-apply"),
        isOff: d === null,
        onClick: () => {
          let e = function(e) { // e = text
            try {
              let t = JSON.parse(e); // t = value, e = text
              return c(t) ? t : null
            } catch (e) {
              return null
            }
          }(p), t = e !== null && (!s || e.id === s.id);
          this.setState({
            text: t ? null : p,
            isWrong: !t
          }), t && l.replace(e)
        }
      }), " ", m("a", {
        href: a(n, {
          action: "edit"
        })
      }, i("edit-json-page")))
    }
  }
}

// src/views/editor/more/suggestions.tsx
function O({Button: e}) { // O = createSuggestions, e = Button
  return function({view: {context: {msg: t, list: i, urlOf: r}, state: {suggestions: a}, actions: n}, isOpen: o = !1}) {
    let s = m("ul", { // s = rows, m = h
      role: "list",
      class: "program-explorer__editor-field"
    }, a.map(a => { // a = suggestion
      let o = a.heading.replace(/&#(\d+);/g, (e, t) => String.fromCharCode(Number(t))); // o = heading, a = suggestion, e = _, t = code
      return m("li", {
        key: a.id,
        class: "program-explorer__editor-row"
      }, m("a", {
        href: r(`${i.talk || ""}#${o}`),
        dir: "auto"
      }, o), " ", m(e, {
        text: t("edit-suggestion-open"),
        name: `${t("edit-suggestion-open")}: ${o}`,
        onClick: () => {
          n.openSuggestion(a)
        }
      }))
    }));
    return o ? s : a.length ? m("details", null, m("summary", null, t("edit-suggestions", a.length)), s) : null
  }
}

// src/wiki/linked-pages.ts
function $(e) { // $ = pageName, e = link
  let [t = ""] = e.split("#"); // t = title, e = link
  return /^https?:/i.test(e) || /[|<>[\]{}]/.test(t) ? null : t.replace(/_/g, " ").trim() || null
}

function T(e) { // T = linksIn, e = value
  return (typeof e == "object" && e ? Object.entries(e) : []).flatMap(([e, t]) => e === "page" && typeof t == "string" && $(t) !== null ? [ t ] : T(t))
}

// src/wiki/mediawiki-find.ts
function S(e) { // S = englishName, e = code
  try {
    return "DisplayNames" in Intl && new Intl.DisplayNames([ "en" ], {
      type: "language"
    }).of(e) || ""
  } catch (e) {
    return ""
  }
}

var j = p; // j = english, p = MORE_ENGLISH

return {
  copyOf: function(e, t) {
    let i = document.createElement("label"), r = Object.assign(document.createElement("textarea"), { // i = label, r = box
      className: "cdx-text-area__textarea",
      readOnly: !0,
      rows: 6,
      dir: "auto",
      value: d(e)
    });
    return i.append(t, r), [ i ]
  }
  // src/editor/draft-actions.ts
  ,
  createDraftActions: function(e, {step: t, loadLists: i, wantsToKeep: r, differencesNow: a, showReview: n, focusHeading: o}, {findRecord: s, listsRecord: d, newTermsIn: c, positionIn: u, programOf: h, textWith: p}) {
    let {store: f, drafts: g, editor: m, source: y} = e, w = ({key: e}) => t => t.key !== e, v = k => l(null, null, function*() { // f = store, g = drafts, m = editor, y = source, e = key, w = isOther, t = one, v = takeDraft, k = offer, l = __async
      let {base: l, changes: b, summary: x = null} = k.draft, _ = yield m.read(y, l); // l = revision, b = changes, x = ownSummary, k = offer, _ = page, m = editor, y = source
      if (_.kind === "failed") {
        e.fail(_);
        return
      }
      let O = { // O = base
        text: l ? _.text : "",
        revision: l
      }, $ = h(b), T = b.some(({kind: e, record: t}) => e === "remove" && t[0] === "programs"), S = T ? O.text : p(O, b), j = $ === null ? d(S) : s(S, $);
      if (!j) {
        e.fail({
          kind: "misfit"
        });
        return
      }
      let C = $ !== null || (yield i(() => v(k))) ? (() => { // C = left, $ = program, i = loadLists, v = takeDraft, k = offer
        if (!e.isUnsaved()) return [];
        let t = g.key(), i = e.keep() ? g.read(t) : null; // t = key, g = drafts, i = draft, e = session
        return i ? (g.renew(), [ {
          key: t,
          draft: i,
          differences: a()
        } ]) : r() ? null : []
      })() : null;
      C && (f.set({
        offers: [ ...C, ...f.get().offers.filter(w(k)) ]
      }), e.begin(O, $ !== null && s(O.text, $) ? $ : null, null, {
        isLists: $ === null
      }), t({
        record: j,
        newTerms: c(b),
        after: u(b),
        isRemoved: T,
        isIdAutomatic: !1,
        ownSummary: x
      }), e.keep() && g.remove(k.key), T ? n() : (e.settle(), o()))
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
  ,
  createMore: 
  // src/editor-more.ts
  function(e) { // e = parts
    return {
      Conflicts: y(e),
      Drafts: w(e),
      Meant: b(e),
      Position: x(e),
      RawRecord: _(e),
      Suggestions: O(e)
    }
  },
  createPageFinder: function() {
    let e = new mw.Api, t = (t, i, r) => l(null, null, function*() { // e = api, t = parameters, i = read, r = otherwise, l = __async
      try {
        return i(yield e.get(s({
          formatversion: "2"
        }, t)))
      } catch (e) {
        return r
      }
    }), i = (e, i) => { // i = search, e = links
      let r = e.map($).filter(e => e !== null).slice(0, 50); // r = titles, e = title, $ = pageName
      return r.length ? t(s({
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
      findMissing: e => l(null, null, function*() {
        var t, r; // t = _a, r = _b
        return (r = (t = yield i(Array.from(new Set(T(e))), "")) == null ? void 0 : t.missing) != null ? r : []
      }),
      findPages: e => { // e = link
        var t; // t = _a
        return i([ e ], (t = $(e)) != null ? t : "")
      },
      findLanguages: e => l(null, null, function*() {
        let i = e.trim().toLowerCase(); // i = searched, e = text
        r = r || t({
          action: "query",
          meta: "siteinfo",
          siprop: "languages",
          maxage: "86400",
          smaxage: "86400"
        }, e => new Map(e.query.languages.map(({code: e, name: t}) => [ e, `${t} ${S(e)}`.toLowerCase() ])), new Map);
        let [a, n] = yield Promise.all([ r, t({ // a = names, n = others, r = all, t = ask
          action: "languagesearch",
          search: i
        }, e => Object.keys(e.languagesearch), []) ]);
        return Array.from(new Set([ ...Array.from(a).filter(([, e]) => e.includes(i)).map(([e]) => e), ...n ]))
      })
    }
  },
  english: j,
  findDrafts: 
  // src/editor/find-drafts.ts
  function(e, t) { // e = drafts, t = left
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
          Object.keys(i).filter(e => e.startsWith("programExplorer-draft-") && !t(e)).forEach(e => { // i = all, e = key, t = isHeld
            let t = function(e) { // t = time, e = text
              let t = function(e, t) { // t = name, e = value
                return c(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
              }
              // src/edit/records.ts
              (h(e != null ? e : ""), "time");
              return typeof t == "number" ? t : null
            }
            // src/editor/old-drafts.ts
            (i.getItem(e));
            t !== null && t < Date.now() - 7776e6 && i.removeItem(e)
          })
        } catch (e) {}
      }(e.getStorage, i), (yield Promise.all(e.keys().filter(e => !i(e)).map(i => l(null, null, function*() {
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
  },
  holdDrafts: function({prefix: e}) {
    let t = !1, i = () => { // t = isOver, i = release
      t = !0
    };
    return "locks" in navigator && navigator.locks.request(e, () => t ? void 0 : new Promise(e => { // e = resolve, t = isOver
      i = e
    })).catch(() => {}), () => i()
  },
  suggestChanges: function(e, t, i, r) {
    return l(this, null, function*() {
      let {editTalk: a, findProposals: n, plainWikitext: o, proposalId: s, proposalWikitext: l, recordText: d} = r, {store: c, editor: u, source: h} = e, {summary: p, captcha: f, captchaAnswer: g, differences: m} = c.get(), y = { // a = editTalk, n = findProposals, o = plainWikitext, s = proposalId, l = proposalWikitext, d = recordText, r = tools, c = store, u = editor, h = source, e = session, p = summary, f = captcha, g = captchaAnswer, m = differences, y = content
        page: h,
        base: e.base.revision,
        changes: e.changes()
      }, w = o(t.msg("edit-suggestion", m.map(({record: e, title: i}) => d(t, e, i)).join(", ").slice(0, 150)));
      c.set({
        isBusy: !0,
        trouble: null
      });
      let v = s(y), k = `== ${w} ==\n${l(y, function({store: e}, t, {describeValue: i, pathLabel: r, recordText: a}) {
        let {msg: n} = t;
        return e.get().differences.flatMap(({kind: e, record: o, title: s, rows: l}) => {
          let d = n(`edit-kind-${e}`, a(t, o, s)), c = o[0] === "programs" && e !== "removed" ? l : [];
          return c.length ? c.map(({field: a, from: o, to: s}) => {
            let l = [ ...e === "added" ? [] : [ i(t, a, o) ], i(t, a, s) ];
            return `${d}: ${r(t, a)}: ${l.join(` ${n("edit-arrow")} `)}`
          }) : [ d ]
        })
      }(e, t, r), p)}`, b = yield a(u, t.list.talk || "", e => n(e).proposals.some(e => e.id === v && e.state === "open") ? null : `${e}\n\n${k}`.trim(), `/* ${w} */`, f ? {
        id: f.id,
        answer: g
      } : void 0);
      switch (c.set({
        captcha: null,
        captchaAnswer: ""
      }), b.kind) {
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
          captcha: b,
          isBusy: !1
        });
        break;

       default:
        e.fail(b.kind === "conflict" ? {
          kind: "busy"
        } : b)
      }
    })
  }
};
}
};
// </nowiki>