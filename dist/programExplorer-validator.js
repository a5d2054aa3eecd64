// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).validator = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyDescriptors, a = Object.getOwnPropertyNames, o = Object.getOwnPropertySymbols;

var s = Object.prototype.hasOwnProperty, i = Object.prototype.propertyIsEnumerable;

var l = (t, r, n) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[r] = n, u = (e, t) => {
  for (var r in t || (t = {})) s.call(t, r) && l(e, r, t[r]);
  if (o) for (var r of o(t)) i.call(t, r) && l(e, r, t[r]);
  return e
};

// src/validator.ts
var d = {}; // d = validator_exports

((t, r) => {
  for (var n in r) e(t, n, {
    get: r[n],
    enumerable: !0
  })
})(d, {
  validatePage: () => U
});

module.exports = (t => ((t, n, o, i) => {
  if (n && typeof n == "object" || typeof n == "function") for (let o of a(n)) !s.call(t, o) && o !== void 0 && e(t, o, {
    get: () => n[o],
    enumerable: !(i = r(n, o)) || i.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(d);

// src/programs/field-names.ts
var h = [ [ "url uri link href website homepage webpage", [ "page", "url" ] ], [ "description desc abstract about intro text", [ "summary", "help" ] ], [ "name title label heading caption", [ "title", "label" ] ], [ "languages lang langs locale", [ "language" ] ], [ "date time datetime when", [ "start" ] ], [ "events meetings sessions schedule calendar", [ "dates" ] ], [ "startdate begin begins started from", [ "start" ] ], [ "enddate finish ends ended until to", [ "end" ] ], [ "organizer organizers organiser organisers hosts", [ "team" ] ], [ "partner", [ "partners" ] ], [ "synonyms keywords", [ "aliases" ] ], [ "parent", [ "broader", "partOf" ] ], [ "resources outputs documents files", [ "materials" ] ], [ "source references", [ "sources" ] ], [ "state", [ "status" ] ], [ "finished ended completed done", [ "past" ] ], [ "active running current", [ "ongoing" ] ], [ "planned future soon", [ "upcoming" ] ], [ "suspended hiatus", [ "paused" ] ] ]; // h = NAMES

// src/programs/edit-distance.ts
function c(e, t, r) { // c = editDistance, e = a, t = b, r = most
  let n = r + 1, a = [], o = Array.from({ // n = tooMany, r = most, a = beforeLast, o = last
    length: t.length + 1
  }, (e, t) => t);
  for (let s = 1; s <= e.length; s++) { // s = i, e = a
    let i = o.map(() => n); // i = row, o = last, n = tooMany
    i[0] = s;
    let l = s; // l = least, s = i
    for (let n = Math.max(1, s - r); n <= Math.min(t.length, s + r); n++) { // n = j, s = i, r = most, t = b
      let r = e[s - 1] === t[n - 1], u = Math.min(o[n - 1] + (r ? 0 : 1), o[n] + 1, i[n - 1] + 1); // r = isSame, e = a, s = i, t = b, n = j, u = cost, o = last, i = row
      n > 1 && s > 1 && e[s - 1] === t[n - 2] && e[s - 2] === t[n - 1] && (u = Math.min(u, a[n - 2] + 1)), 
      i[n] = u, l = Math.min(l, u)
    }
    if (l > r) return n;
    a = o, o = i
  }
  return Math.min(o[t.length], n)
}

// src/programs/nearest.ts
var g = 1e3; // g = MOST_COMPARED

// src/programs/problem-texts.ts
var f = "Correct it or remove it.", p = "Correct it, or add it there.", m = 'Did you mean "$2"?', b = "Choose another id.", v = { // f = CORRECT, p = CHOOSE, m = MEANT, b = RENAME, v = PROBLEM_TEXTS
  "unreadable-json": [ "The page is not valid JSON$1.", "Correct it there, or undo the last edit." ],
  "unknown-version": [ 'The version "$1" is unknown.', 'Write "version": 1, or update the gadget.' ],
  "wrong-type": [ "Expected $1, found $2.", f ],
  missing: [ '"$1" is missing, so all of this is left out.', 'Add "$1".' ],
  "left-out": [ 'All of this is left out, because its "$1" cannot be used.', 'Correct "$1".' ],
  empty: [ "There is nothing in it.", "Fill it in or remove it." ],
  "bad-id": [ '"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit." ],
  "reserved-id": [ 'The id "$1" is reserved.', b ],
  "duplicate-id": [ 'The id "$1" stands here a second time; the first one counts.', b ],
  "unknown-field": [ 'There is no field "$1".', f, m ],
  "unknown-facet": [ '"$1" is no facet: it has no vocabulary.', p, m ],
  "unknown-term": [ '"$1" is not in the vocabulary.', p, m ],
  "unknown-program": [ 'There is no program with the id "$1".', p, m ],
  "missing-label": [ '"$1" has no label; readers see the id.', 'Add "label".' ],
  "long-text": [ "It is longer than 2,000 characters; readers see only its beginning.", "Shorten it." ],
  loop: [ 'Above this are "$1" and more than 25 others, or it leads back here in a circle.', "Remove one of the links of the circle, or use fewer levels." ],
  "bad-date": [ '"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15, with a year from 1900 to 2100; add ~ if it is approximate." ],
  "bad-time": [ '"$1" is neither a day nor a minute with its zone.', "Write 2026-12-03, 2026-12-03T15:00Z for a time in UTC, or 2026-12-03T20:30+05:30 with the difference from UTC." ],
  "start-after-end": [ "The start ($1) is after the end ($2); neither is shown.", "Correct one of them." ],
  "end-unlike-start": [ "The start ($1) and the end ($2) are not equally exact; the end is not shown.", "Write two days, or two minutes." ],
  "too-many-dates": [ "Of more than $1 dates, only the last ones are shown.", "Remove the oldest." ],
  "dates-over": [ 'All dates are over, but the status is "$1".', "Add the next date, or correct the status." ],
  "date-outside": [ '"$1" is before the start of the program or after its end.', "Correct one of them." ],
  "bad-status": [ '"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", m ],
  "status-against-dates": [ 'The status "$1" contradicts the dates.', "Correct the status or the dates." ],
  "bad-language": [ '"$1" is not a language code.', "Use a code like en, pt-br or zh-hant." ],
  "no-page-language": [ "There is no text in the language of the page ($1).", 'Add "$1".' ],
  "bad-page": [ '"$1" cannot be the title of a page.', "Copy the title from the top of the page." ],
  "bad-scheme": [ '"$1" is neither a page nor an https address.', "Use a page title or https:." ],
  "insecure-link": [ '"$1" is not secure.', "Use https:." ],
  "bad-address": [ '"$1" is not an https address.', "Copy the whole address; it begins with https://." ],
  "no-target": [ "It links to nothing, so it is left out.", 'Add "page" or "url".' ],
  "bad-minutes": [ "These are not minutes.", "Write the shortest and the longest session, like [ 60, 90 ]." ],
  "missing-include": [ 'The included page "$1" cannot be read, so its programs are missing.', "Correct the title, create the page, or remove it here." ],
  "not-included": [ '"$1" is not read on an included page.', "Move it to the page that includes this one." ],
  "html-tag": [ 'Readers see this HTML as it is: "$1".', "Remove it; texts have no format." ],
  entity: [ 'Readers see this code as it is: "$1".', "Write the character itself.", 'Write "$2" in its place.' ],
  wikitext: [ 'Readers see this wikitext as it is: "$1".', "Write the words only; links have fields of their own." ],
  "outer-space": [ "The text begins or ends with a space.", "Remove the space." ],
  invisible: [ 'There is a character that nobody sees: "$1".', "Write the text anew, or remove the character." ],
  "lost-character": [ 'A character was lost: "$1".', "Write it again, and save the text as UTF-8." ],
  "doubtful-page": [ '"$1" is read as the title of a page, but looks like an address.', "Write the title of a page, or an https address.", 'Write "$2", if that is meant.' ],
  "doubtful-language": [ '"$1" is not the code of a language.', "Write the code of each language." ],
  "longer-code": [ 'The language "$1" has the shorter code "$2".', 'Write "$2". A text for "$1" is not shown to readers of "$2".' ],
  "same-label": [ 'The label "$1" is also that of "$2".', "Change one of them, or use only one of the two." ],
  "unserved-need": [ "No program has these terms, so that the need leads to nothing.", "Add the terms to programs, or remove the need." ],
  "no-first-term": [ 'It has no term in "$1", the first facet.', 'Add "$1", or readers who choose there do not find it.' ],
  "more-problems": [ "There are $1 more problems of other kinds.", "Correct these first." ]
};

// src/programs/shorten.ts
var $ = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // $ = INVISIBLE

function w(e) { // w = shorten, e = text
  return function(e) {
    return e.replace($, e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`)
  }(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e)
}

// src/programs/explain.ts
var y = [ "unknown-field", "bad-status" ]; // y = WITH_SYNONYMS

function k(e, t) { // k = fill, e = text, t = params
  return e.replace(/\$(\d)/g, (e, r) => { // e = _match, r = digit
    var n; // n = _a
    return (n = t[Number(r) - 1]) != null ? n : ""
  })
}

// src/programs/problems.ts
var x = [ "unknown-field", "missing-label", "status-against-dates", "dates-over", "date-outside", "no-page-language", "not-included", "html-tag", "entity", "wikitext", "outer-space", "invisible", "lost-character", "doubtful-page", "doubtful-language", "longer-code", "same-label", "unserved-need", "no-first-term", "long-text", "more-problems" ]; // x = WARNINGS

function T(e) { // T = severityOf, e = code
  return x.includes(e) ? "warning" : "error"
}

// src/programs/full-report.ts
var A = 20, C = 5, O = 200; // A = MOST_ALIKE, C = MOST_PLACES, O = MOST_KINDS

function W(e = A, r) { // W = createFullReport, e = mostAlike, A = MOST_ALIKE, r = advise
  let a = [], o = [], s = new Map, i = Math.max(O, e), l = 0, d = 0, f = (e, t, n) => u(u({ // a = path, o = problems, s = kinds, i = mostKinds, O = MOST_KINDS, e = code, l = warnings, d = more, f = toProblem, t = params, n = known, u = __spreadValues
    path: [ ...a ],
    severity: T(e),
    code: e
  }, function(e, t, r = [], n, a) {
    let [o, s, i] = v[e], [l = ""] = t, d = n && (function(e, t) { // o = reason, s = fix, i = fixByNearest, v = PROBLEM_TEXTS, e = name, l = name, t = known, d = meant, n = known
      if (e.length > 100) return null;
      let r = e.toLowerCase(), n = null, a = e.length < 5 ? 1 : 2, o = 0; // r = lowerCase, e = name, n = best, a = most, o = compared
      for (let s of t) { // s = candidate, t = known
        if (++o > g) break;
        if (Math.abs(s.length - e.length) <= a) {
          let e = c(r, s.toLowerCase(), a); // e = distance, c = editDistance, r = lowerCase, s = candidate, a = most
          e <= a && (n = s, a = e - 1)
        }
      }
      return n
    }(l, n) || y.includes(e) && function(e, t) {
      let r = e.toLowerCase().replace(/[-_ ]/g, ""), n = Array.from(t), [, a = []] = h.find(([e]) => e.split(" ").includes(r)) || []; // r = plain, e = names, n = all, t = known, a = meant, h = NAMES
      return a.find(t => n.includes(t) && t !== e)
    }(l, n)), f = [ ...t.map(w), ...d ? [ d ] : [] ], p = i && f[1];
    return u(u({
      params: f,
      reason: k(o, f),
      fix: k(p ? i : s, f)
    }, p && {
      meant: p
    }), a == null ? void 0 : a(e, t, r))
  }(e, t, a, n, r)), p.program === null ? {} : {
    program: p.program
  }), p = {
    program: null,
    enter(e) {
      a.push(e)
    },
    leave() {
      a.pop()
    },
    add(e, t, r) {
      p.addWith(e, t === void 0 ? [] : [ t ], r)
    },
    addAt(e, t, r, n) {
      let o = a.length; // o = depth, a = path
      for (let t of [ e ].flat()) a.push(t); // t = step, e = part, a = path
      p.add(t, r, n), a.length = o
    },
    addWith(t, r, n) {
      let u = (e => { // u = kind, e = code
        let t = `${e} ${function(e) {
          return e.map((t, r) => (t => e[t - 1] === "terms" || t === 1 && (e[0] === "vocabularies" || e[0] === "series"))(r) || typeof t == "number" && e[r - 1] !== "include" ? "*" : t).join(" ")
        }(a)}`, r = s.get(t) || null;
        return !r && s.size < i && (T(e) === "error" || ++l <= i / 2) && (r = {
          count: 0,
          first: []
        }, s.set(t, r)), r
      })(t);
      if (!u) {
        d++;
        return
      }
      if (u.count++, u.first.length < Math.max(e, C) + 1) {
        let e = f(t, r, n); // e = problem, f = toProblem, t = code, r = params, n = known
        u.first.push(e), o.push(e)
      }
    },
    done() {
      p.program = null;
      let r = new Map; // r = shown
      s.forEach(({count: a, first: [o, ...s]}) => { // s = others, o = first
        o && a > e && (s.forEach(e => r.set(e, null)), r.set(o, ((e, r) => t(e, n(r)))(u({}, o), {
          alike: {
            count: a - 1,
            first: s.slice(0, C)
          }
        })))
      });
      let a = o.map(e => r.has(e) ? r.get(e) : e).filter(e => !!e); // a = all, o = problems, e = problem, r = shown
      return d ? [ ...a, f("more-problems", [ String(d) ]) ] : a
    }
  };
  return p
}

// src/programs/json-error.ts
var M = /[ \t\n\r]*/y, j = new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // M = SPACE, j = TOKEN

function F(e, t, r) { // F = match, e = pattern, t = text, r = at
  var n; // n = _a
  e.lastIndex = r;
  let a = e.exec(t); // a = found, e = pattern, t = text
  return (n = a == null ? void 0 : a[0]) != null ? n : null
}

var P = require("program-explorer-runtime"), E = e => P[e]; // P = shared, E = at, e = place

var R = E(86); // R = readPage, E = at

// src/programs/validate-page.ts
function U(e, t, r, {adviseOnValue: n, checkPage: a}, o) { // U = validatePage, e = text, t = options, r = included, n = adviseOnValue, a = checkPage, o = mostAlike
  let s = W(o, n), i = R(e, t, r, s, (e, t) => { // s = report, W = createFullReport, o = mostAlike, n = adviseOnValue, i = list, R = readPage, e = _message, t = json, r = included
    let r = function(e) { // r = position, e = text
      var t; // t = _a
      let r = function(e) { // r = fault, e = text
        var t; // t = _a
        let r = [], n = "value", a = ""; // r = open, n = expected, a = before
        for (let o = 0; ;) { // o = at
          o += ((t = F(M, e, o)) != null ? t : "").length;
          let s = F(j, e, o); // s = token, F = match, j = TOKEN, e = text, o = at
          if (s === null || n === "nothing") return s === null && o === e.length && n === "nothing" ? null : o;
          let i = r[r.length - 1]; // i = innermost, r = open
          if (i !== void 0 && s === (i === "{" ? "}" : "]") && (n === "more" || a === i)) r.pop(), 
          n = r.length ? "more" : "nothing"; else if (n === "more" && s === ",") n = i === "{" ? "key" : "value"; else if (n === "colon" && s === ":") n = "value"; else if (n === "key" && s.startsWith('"')) n = "colon"; else {
            if (n !== "value" || /^[}\],:]$/.test(s)) return o;
            s === "{" || s === "[" ? (r.push(s), n = s === "{" ? "key" : "value") : n = r.length ? "more" : "nothing"
          }
          a = s, o += s.length
        }
      }(e);
      if (r === null) return null;
      let n = e.slice(0, r).split("\n"); // n = lines, e = text, r = fault
      return {
        line: n.length,
        column: ((t = n[n.length - 1]) != null ? t : "").length + 1
      }
    }(t);
    return r ? ` at line ${r.line}, column ${r.column}` : ""
  });
  return i && a(e, i, t, r, s), {
    list: i,
    problems: s.done()
  }
}
}
};
// </nowiki>