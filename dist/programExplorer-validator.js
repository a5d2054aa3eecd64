// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).validator = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = Object.defineProperty, t = Object.defineProperties;

var n = Object.getOwnPropertyDescriptors;

var r = Object.getOwnPropertySymbols;

var a = Object.prototype.hasOwnProperty, o = Object.prototype.propertyIsEnumerable;

var s = (t, n, r) => n in t ? e(t, n, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: r
}) : t[n] = r, i = (e, t) => {
  for (var n in t || (t = {})) a.call(t, n) && s(e, n, t[n]);
  if (r) for (var n of r(t)) o.call(t, n) && s(e, n, t[n]);
  return e
};

// src/programs/field-names.ts
var l = [ [ "url uri link href website homepage webpage", [ "page", "url" ] ], [ "description desc abstract about intro text", [ "summary", "help" ] ], [ "name title label heading caption", [ "title", "label" ] ], [ "languages lang langs locale", [ "language" ] ], [ "date time datetime when", [ "start" ] ], [ "events meetings sessions schedule calendar", [ "dates" ] ], [ "startdate begin begins started from", [ "start" ] ], [ "enddate finish ends ended until to", [ "end" ] ], [ "organizer organizers organiser organisers hosts", [ "team" ] ], [ "partner", [ "partners" ] ], [ "synonyms keywords", [ "aliases" ] ], [ "parent", [ "broader", "partOf" ] ], [ "resources outputs documents files", [ "materials" ] ], [ "source references", [ "sources" ] ], [ "state", [ "status" ] ], [ "finished ended completed done", [ "past" ] ], [ "active running current", [ "ongoing" ] ], [ "planned future soon", [ "upcoming" ] ], [ "suspended hiatus", [ "paused" ] ] ]; // l = NAMES

// src/programs/edit-distance.ts
function d(e, t, n) { // d = editDistance, e = a, t = b, n = most
  let r = n + 1, a = [], o = Array.from({ // r = tooMany, n = most, a = beforeLast, o = last
    length: t.length + 1
  }, (e, t) => t);
  for (let s = 1; s <= e.length; s++) { // s = i, e = a
    let i = o.map(() => r); // i = row, o = last, r = tooMany
    i[0] = s;
    let l = s; // l = least, s = i
    for (let r = Math.max(1, s - n); r <= Math.min(t.length, s + n); r++) { // r = j, s = i, n = most, t = b
      let n = e[s - 1] === t[r - 1], d = Math.min(o[r - 1] + (n ? 0 : 1), o[r] + 1, i[r - 1] + 1); // n = isSame, e = a, s = i, t = b, r = j, d = cost, o = last, i = row
      r > 1 && s > 1 && e[s - 1] === t[r - 2] && e[s - 2] === t[r - 1] && (d = Math.min(d, a[r - 2] + 1)), 
      i[r] = d, l = Math.min(l, d)
    }
    if (l > n) return r;
    a = o, o = i
  }
  return Math.min(o[t.length], r)
}

// src/programs/nearest.ts
// src/programs/problem-texts.ts
var h = "Correct it or remove it.", u = "Correct it, or add it there.", g = 'Did you mean "$2"?', c = "Choose another id.", f = { // h = CORRECT, u = CHOOSE, g = MEANT, c = RENAME, f = PROBLEM_TEXTS
  "unreadable-json": [ "The page is not valid JSON$1.", "Correct it there, or undo the last edit." ],
  "unknown-version": [ 'The version "$1" is unknown.', 'Write "version": 1, or update the gadget.' ],
  "wrong-type": [ "Expected $1, found $2.", h ],
  missing: [ '"$1" is missing, so all of this is left out.', 'Add "$1".' ],
  "left-out": [ 'All of this is left out, because its "$1" cannot be used.', 'Correct "$1".' ],
  empty: [ "There is nothing in it.", "Fill it in or remove it." ],
  "bad-id": [ '"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit." ],
  "reserved-id": [ 'The id "$1" is reserved.', c ],
  "duplicate-id": [ 'The id "$1" stands here a second time; the first one counts.', c ],
  "unknown-field": [ 'There is no field "$1".', h, g ],
  "unknown-facet": [ '"$1" is no facet: it has no vocabulary.', u, g ],
  "unknown-term": [ '"$1" is not in the vocabulary.', u, g ],
  "unknown-program": [ 'There is no program with the id "$1".', u, g ],
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
  "bad-status": [ '"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", g ],
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
var p = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // p = INVISIBLE

function m(e) { // m = shorten, e = text
  return function(e) {
    return e.replace(p, e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`)
  }(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e)
}

// src/programs/explain.ts
var b = [ "unknown-field", "bad-status" ]; // b = WITH_SYNONYMS

function v(e, t) { // v = fill, e = text, t = params
  return e.replace(/\$(\d)/g, (e, n) => { // e = _match, n = digit
    var r; // r = _a
    return (r = t[Number(n) - 1]) != null ? r : ""
  })
}

// src/programs/problems.ts
var $ = [ "unknown-field", "missing-label", "status-against-dates", "dates-over", "date-outside", "no-page-language", "not-included", "html-tag", "entity", "wikitext", "outer-space", "invisible", "lost-character", "doubtful-page", "doubtful-language", "longer-code", "same-label", "unserved-need", "no-first-term", "long-text", "more-problems" ]; // $ = WARNINGS

function w(e) { // w = severityOf, e = code
  return $.includes(e) ? "warning" : "error"
}

// src/programs/full-report.ts
function y(e = 20, r) { // y = createFullReport, e = mostAlike, r = advise
  let a = [], o = [], s = new Map, h = Math.max(200, e), u = 0, g = 0, c = (e, t, n) => i(i({ // a = path, o = problems, s = kinds, h = mostKinds, e = code, u = warnings, g = more, c = toProblem, t = params, n = known, i = __spreadValues
    path: [ ...a ],
    severity: w(e),
    code: e
  }, function(e, t, n = [], r, a) {
    let [o, s, h] = f[e], [u = ""] = t, g = r && (function(e, t) { // o = reason, s = fix, h = fixByNearest, f = PROBLEM_TEXTS, e = name, u = name, t = known, g = meant, r = known
      if (e.length > 100) return null;
      let n = e.toLowerCase(), r = null, a = e.length < 5 ? 1 : 2, o = 0; // n = lowerCase, e = name, r = best, a = most, o = compared
      for (let s of t) { // s = candidate, t = known
        if (++o > 1e3) break;
        if (Math.abs(s.length - e.length) <= a) {
          let e = d(n, s.toLowerCase(), a); // e = distance, d = editDistance, n = lowerCase, s = candidate, a = most
          e <= a && (r = s, a = e - 1)
        }
      }
      return r
    }(u, r) || b.includes(e) && function(e, t) {
      let n = e.toLowerCase().replace(/[-_ ]/g, ""), r = Array.from(t), [, a = []] = l.find(([e]) => e.split(" ").includes(n)) || []; // n = plain, e = names, r = all, t = known, a = meant, l = NAMES
      return a.find(t => r.includes(t) && t !== e)
    }(u, r)), c = [ ...t.map(m), ...g ? [ g ] : [] ], p = h && c[1];
    return i(i({
      params: c,
      reason: v(o, c),
      fix: v(p ? h : s, c)
    }, p && {
      meant: p
    }), a == null ? void 0 : a(e, t, n))
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
    add(e, t, n) {
      p.addWith(e, t === void 0 ? [] : [ t ], n)
    },
    addAt(e, t, n, r) {
      let o = a.length; // o = depth, a = path
      for (let t of [ e ].flat()) a.push(t); // t = step, e = part, a = path
      p.add(t, n, r), a.length = o
    },
    addWith(t, n, r) {
      let i = (e => { // i = kind, e = code
        let t = `${e} ${function(e) {
          return e.map((t, n) => (t => e[t - 1] === "terms" || t === 1 && (e[0] === "vocabularies" || e[0] === "series"))(n) || typeof t == "number" && e[n - 1] !== "include" ? "*" : t).join(" ")
        }(a)}`, n = s.get(t) || null;
        return !n && s.size < h && (w(e) === "error" || ++u <= h / 2) && (n = {
          count: 0,
          first: []
        }, s.set(t, n)), n
      })(t);
      if (!i) {
        g++;
        return
      }
      if (i.count++, i.first.length < Math.max(e, 5) + 1) {
        let e = c(t, n, r); // e = problem, c = toProblem, t = code, n = params, r = known
        i.first.push(e), o.push(e)
      }
    },
    done() {
      p.program = null;
      let r = new Map; // r = shown
      s.forEach(({count: a, first: [o, ...s]}) => { // s = others, o = first
        o && a > e && (s.forEach(e => r.set(e, null)), r.set(o, ((e, r) => t(e, n(r)))(i({}, o), {
          alike: {
            count: a - 1,
            first: s.slice(0, 5)
          }
        })))
      });
      let a = o.map(e => r.has(e) ? r.get(e) : e).filter(e => !!e); // a = all, o = problems, e = problem, r = shown
      return g ? [ ...a, c("more-problems", [ String(g) ]) ] : a
    }
  };
  return p
}

// src/programs/json-error.ts
var k = /[ \t\n\r]*/y, T = new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // k = SPACE, T = TOKEN

function x(e, t, n) { // x = match, e = pattern, t = text, n = at
  var r; // r = _a
  e.lastIndex = n;
  let a = e.exec(t); // a = found, e = pattern, t = text
  return (r = a == null ? void 0 : a[0]) != null ? r : null
}

var A = runtime(86); // A = readPage

// src/programs/validate-page.ts
return {
  validatePage: function(e, t, n, {adviseOnValue: r, checkPage: a}, o) {
    let s = y(o, r), i = A(e, t, n, s, (e, t) => { // s = report, y = createFullReport, o = mostAlike, r = adviseOnValue, i = list, A = readPage, e = _message, t = json, n = included
      let n = function(e) { // n = position, e = text
        var t; // t = _a
        let n = function(e) { // n = fault, e = text
          var t; // t = _a
          let n = [], r = "value", a = ""; // n = open, r = expected, a = before
          for (let o = 0; ;) { // o = at
            o += ((t = x(k, e, o)) != null ? t : "").length;
            let s = x(T, e, o); // s = token, x = match, T = TOKEN, e = text, o = at
            if (s === null || r === "nothing") return s === null && o === e.length && r === "nothing" ? null : o;
            let i = n[n.length - 1]; // i = innermost, n = open
            if (i !== void 0 && s === (i === "{" ? "}" : "]") && (r === "more" || a === i)) n.pop(), 
            r = n.length ? "more" : "nothing"; else if (r === "more" && s === ",") r = i === "{" ? "key" : "value"; else if (r === "colon" && s === ":") r = "value"; else if (r === "key" && s.startsWith('"')) r = "colon"; else {
              if (r !== "value" || /^[}\],:]$/.test(s)) return o;
              s === "{" || s === "[" ? (n.push(s), r = s === "{" ? "key" : "value") : r = n.length ? "more" : "nothing"
            }
            a = s, o += s.length
          }
        }(e);
        if (n === null) return null;
        let r = e.slice(0, n).split("\n"); // r = lines, e = text, n = fault
        return {
          line: r.length,
          column: ((t = r[r.length - 1]) != null ? t : "").length + 1
        }
      }(t);
      return n ? ` at line ${n.line}, column ${n.column}` : ""
    });
    return i && a(e, i, t, n, s), {
      list: i,
      problems: s.done()
    }
  }
};
}
};
// </nowiki>