// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).validator = {
runtime: 'e569f6072b45c031',
create: function ( require, module ) {
"use strict";
var x = Object.defineProperty, j = Object.defineProperties, z = Object.getOwnPropertyDescriptor, D = Object.getOwnPropertyDescriptors, X = Object.getOwnPropertyNames, k = Object.getOwnPropertySymbols;
var S = Object.prototype.hasOwnProperty, H = Object.prototype.propertyIsEnumerable;
var C = (e, n, t) => n in e ? x(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, y = (e, n) => {
  for (var t in n || (n = {}))
    S.call(n, t) && C(e, t, n[t]);
  if (k)
    for (var t of k(n))
      H.call(n, t) && C(e, t, n[t]);
  return e;
}, O = (e, n) => j(e, D(n));
var q = (e, n) => {
  for (var t in n)
    x(e, t, { get: n[t], enumerable: !0 });
}, Y = (e, n, t, o) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let s of X(n))
      !S.call(e, s) && s !== t && x(e, s, { get: () => n[s], enumerable: !(o = z(n, s)) || o.enumerable });
  return e;
};
var Z = (e) => Y(x({}, "__esModule", { value: !0 }), e);

// src/validator.ts
var de = {}; // de = validator_exports
q(de, {
  validatePage: () => K
});
module.exports = Z(de);

// src/programs/field-names.ts
var G = [ // G = NAMES
  ["url uri link href website homepage webpage", ["page", "url"]],
  ["description desc abstract about intro text", ["summary", "help"]],
  ["name title label heading caption", ["title", "label"]],
  ["languages lang langs locale", ["language"]],
  ["date time datetime when", ["start"]],
  ["events meetings sessions schedule calendar", ["dates"]],
  ["startdate begin begins started from", ["start"]],
  ["enddate finish ends ended until to", ["end"]],
  ["organizer organizers organiser organisers hosts", ["team"]],
  ["partner", ["partners"]],
  ["synonyms keywords", ["aliases"]],
  ["parent", ["broader", "partOf"]],
  ["resources outputs documents files", ["materials"]],
  ["source references", ["sources"]],
  ["state", ["status"]],
  ["finished ended completed done", ["past"]],
  ["active running current", ["ongoing"]],
  ["planned future soon", ["upcoming"]],
  ["suspended hiatus", ["paused"]]
];
function E(e, n) { // E = knownNameFor, e = name, n = known
  let t = e.toLowerCase().replace(/[-_ ]/g, ""), o = Array.from(n), [, s = []] = G.find(([a]) => a.split(" ").includes(t)) || []; // t = plain, e = name, o = all, n = known, s = meant, G = NAMES, a = names
  return s.find((a) => o.includes(a) && a !== e);
}

// src/programs/edit-distance.ts
function M(e, n, t) { // M = editDistance, e = a, n = b, t = most
  let o = t + 1, s = [], a = Array.from({ length: n.length + 1 }, (r, i) => i); // o = tooMany, t = most, s = beforeLast, a = last, n = b, r = _, i = j
  for (let r = 1; r <= e.length; r++) { // r = i, e = a
    let i = a.map(() => o); // i = row, a = last, o = tooMany
    i[0] = r;
    let m = r; // m = least, r = i
    for (let u = Math.max(1, r - t); u <= Math.min(n.length, r + t); u++) { // u = j, r = i, t = most, n = b
      let c = e[r - 1] === n[u - 1], l = Math.min( // c = isSame, e = a, r = i, n = b, u = j, l = cost
        a[u - 1] + (c ? 0 : 1),
        a[u] + 1,
        i[u - 1] + 1
      );
      u > 1 && r > 1 && e[r - 1] === n[u - 2] && e[r - 2] === n[u - 1] && (l = Math.min(l, s[u - 2] + 1)), i[u] = l, m = Math.min(m, l);
    }
    if (m > t)
      return o;
    s = a, a = i;
  }
  return Math.min(a[n.length], o);
}

// src/programs/nearest.ts
var J = 1e3; // J = MOST_COMPARED
function R(e, n) { // R = nearest, e = name, n = known
  if (e.length > 100)
    return null;
  let t = e.toLowerCase(), o = null, s = e.length < 5 ? 1 : 2, a = 0; // t = lowerCase, e = name, o = best, s = most, a = compared
  for (let r of n) { // r = candidate, n = known
    if (++a > J)
      break;
    if (Math.abs(r.length - e.length) <= s) {
      let i = M(t, r.toLowerCase(), s); // i = distance, M = editDistance, t = lowerCase, r = candidate, s = most
      i <= s && (o = r, s = i - 1);
    }
  }
  return o;
}

// src/programs/problem-texts.ts
var A = "Correct it or remove it.", P = "Correct it, or add it there.", $ = 'Did you mean "$2"?', I = "Choose another id.", W = { // A = CORRECT, P = CHOOSE, $ = MEANT, I = RENAME, W = PROBLEM_TEXTS
  "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
  "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
  "wrong-type": ["Expected $1, found $2.", A],
  missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
  "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
  empty: ["There is nothing in it.", "Fill it in or remove it."],
  "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
  "reserved-id": ['The id "$1" is reserved.', I],
  "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', I],
  "unknown-field": ['There is no field "$1".', A, $],
  "unknown-facet": ['"$1" is no facet: it has no vocabulary.', P, $],
  "unknown-term": ['"$1" is not in the vocabulary.', P, $],
  "unknown-program": ['There is no program with the id "$1".', P, $],
  "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
  "long-text": ["It is longer than 2,000 characters; readers see only its beginning.", "Shorten it."],
  loop: ['Above this are "$1" and more than 25 others, or it leads back here in a circle.', "Remove one of the links of the circle, or use fewer levels."],
  "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15, with a year from 1900 to 2100; add ~ if it is approximate."],
  "bad-time": ['"$1" is neither a day nor a minute with its zone.', "Write 2026-12-03, 2026-12-03T15:00Z for a time in UTC, or 2026-12-03T20:30+05:30 with the difference from UTC."],
  "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
  "end-unlike-start": ["The start ($1) and the end ($2) are not equally exact; the end is not shown.", "Write two days, or two minutes."],
  "too-many-dates": ["Of more than $1 dates, only the last ones are shown.", "Remove the oldest."],
  "dates-over": ['All dates are over, but the status is "$1".', "Add the next date, or correct the status."],
  "date-outside": ['"$1" is before the start of the program or after its end.', "Correct one of them."],
  "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", $],
  "status-against-dates": ['The status "$1" contradicts the dates.', "Correct the status or the dates."],
  "bad-language": ['"$1" is not a language code.', "Use a code like en, pt-br or zh-hant."],
  "no-page-language": ["There is no text in the language of the page ($1).", 'Add "$1".'],
  "bad-page": ['"$1" cannot be the title of a page.', "Copy the title from the top of the page."],
  "bad-scheme": ['"$1" is neither a page nor an https address.', "Use a page title or https:."],
  "insecure-link": ['"$1" is not secure.', "Use https:."],
  "bad-address": ['"$1" is not an https address.', "Copy the whole address; it begins with https://."],
  "no-target": ["It links to nothing, so it is left out.", 'Add "page" or "url".'],
  "bad-minutes": ["These are not minutes.", "Write the shortest and the longest session, like [ 60, 90 ]."],
  "missing-include": ['The included page "$1" cannot be read, so its programs are missing.', "Correct the title, create the page, or remove it here."],
  "not-included": ['"$1" is not read on an included page.', "Move it to the page that includes this one."],
  "html-tag": ['Readers see this HTML as it is: "$1".', "Remove it; texts have no format."],
  entity: ['Readers see this code as it is: "$1".', "Write the character itself.", 'Write "$2" in its place.'],
  wikitext: ['Readers see this wikitext as it is: "$1".', "Write the words only; links have fields of their own."],
  "outer-space": ["The text begins or ends with a space.", "Remove the space."],
  invisible: ['There is a character that nobody sees: "$1".', "Write the text anew, or remove the character."],
  "lost-character": ['A character was lost: "$1".', "Write it again, and save the text as UTF-8."],
  "doubtful-page": ['"$1" is read as the title of a page, but looks like an address.', "Write the title of a page, or an https address.", 'Write "$2", if that is meant.'],
  "doubtful-language": ['"$1" is not the code of a language.', "Write the code of each language."],
  "longer-code": ['The language "$1" has the shorter code "$2".', 'Write "$2". A text for "$1" is not shown to readers of "$2".'],
  "same-label": ['The label "$1" is also that of "$2".', "Change one of them, or use only one of the two."],
  "unserved-need": ["No program has these terms, so that the need leads to nothing.", "Add the terms to programs, or remove the need."],
  "no-first-term": ['It has no term in "$1", the first facet.', 'Add "$1", or readers who choose there do not find it.'],
  "more-problems": ["There are $1 more problems of other kinds.", "Correct these first."]
};

// src/programs/shorten.ts
var Q = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // Q = INVISIBLE
function ee(e) { // ee = visible, e = text
  return e.replace(Q, (n) => `\\u${n.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function F(e) { // F = shorten, e = text
  return ee(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e);
}

// src/programs/explain.ts
var te = ["unknown-field", "bad-status"]; // te = WITH_SYNONYMS
function N(e, n) { // N = fill, e = text, n = params
  return e.replace(/\$(\d)/g, (t, o) => { // e = text, t = _match, o = digit
    var s; // s = _a
    return (s = n[Number(o) - 1]) != null ? s : "";
  });
}
function _(e, n, t = [], o, s) { // _ = explain, e = code, n = params, t = path, o = known, s = advise
  let [a, r, i] = W[e], [m = ""] = n, u = o && (R(m, o) || te.includes(e) && E(m, o)), c = [...n.map(F), ...u ? [u] : []]; // a = reason, r = fix, i = fixByNearest, W = PROBLEM_TEXTS, e = code, m = name, n = params, u = meant, o = known, R = nearest, te = WITH_SYNONYMS, E = knownNameFor, c = all, F = shorten
  return y({
    params: c,
    reason: N(a, c),
    fix: N(i && (u || n.length > 1) ? i : r, c)
  }, s == null ? void 0 : s(e, n, t));
}

// src/programs/problems.ts
var ne = [ // ne = WARNINGS
  "unknown-field",
  "missing-label",
  "status-against-dates",
  "dates-over",
  "date-outside",
  "no-page-language",
  "not-included",
  "html-tag",
  "entity",
  "wikitext",
  "outer-space",
  "invisible",
  "lost-character",
  "doubtful-page",
  "doubtful-language",
  "longer-code",
  "same-label",
  "unserved-need",
  "no-first-term",
  "long-text",
  "more-problems"
];
function T(e) { // T = severityOf, e = code
  return ne.includes(e) ? "warning" : "error";
}

// src/programs/full-report.ts
var re = 20, L = 5, oe = 200; // re = MOST_ALIKE, L = MOST_PLACES, oe = MOST_KINDS
function se(e) { // se = shapeOf, e = path
  let n = (t) => e[t - 1] === "terms" || t === 1 && (e[0] === "vocabularies" || e[0] === "series"); // n = isId, t = depth, e = path
  return e.map((t, o) => n(o) || typeof t == "number" && e[o - 1] !== "include" ? "*" : t).join(" ");
}
function B(e = re, n) { // B = createFullReport, e = mostAlike, re = MOST_ALIKE, n = advise
  let t = [], o = [], s = /* @__PURE__ */ new Map(), a = Math.max(oe, e), r = 0, i = 0, m = (l, h, d) => y(y({ // t = path, o = problems, s = kinds, a = mostKinds, oe = MOST_KINDS, e = mostAlike, r = warnings, i = more, m = toProblem, l = code, h = params, d = known, y = __spreadValues
    path: [...t],
    severity: T(l),
    code: l
  }, _(l, h, t, d, n)), c.program === null ? {} : { program: c.program }), u = (l) => { // _ = explain, l = code, h = params, t = path, d = known, n = advise, c = report, u = kindOf
    let h = `${l} ${se(t)}`, d = s.get(h) || null; // h = name, l = code, se = shapeOf, t = path, d = kind, s = kinds
    return !d && s.size < a && (T(l) === "error" || ++r <= a / 2) && (d = { count: 0, first: [] }, s.set(h, d)), d;
  }, c = {
    program: null,
    enter(l) {
      t.push(l);
    },
    leave() {
      t.pop();
    },
    add(l, h, d) {
      c.addWith(l, h === void 0 ? [] : [h], d);
    },
    addAt(l, h, d, f) {
      let b = t.length; // b = depth, t = path
      for (let v of [l].flat()) // v = step, l = part
        t.push(v);
      c.add(h, d, f), t.length = b;
    },
    addWith(l, h, d) {
      let f = u(l); // f = kind, u = kindOf, l = code
      if (!f) {
        i++;
        return;
      }
      if (f.count++, f.first.length < Math.max(e, L) + 1) {
        let b = m(l, h, d); // b = problem, m = toProblem, l = code, h = params, d = known
        f.first.push(b), o.push(b);
      }
    },
    done() {
      c.program = null;
      let l = /* @__PURE__ */ new Map(); // l = shown
      s.forEach(({ count: d, first: [f, ...b] }) => { // s = kinds, d = count, f = first, b = others
        f && d > e && (b.forEach((v) => l.set(v, null)), l.set(f, O(y({}, f), { alike: { count: d - 1, first: b.slice(0, L) } })));
      });
      let h = o.map((d) => l.has(d) ? l.get(d) : d).filter((d) => !!d); // h = all, o = problems, d = problem, l = shown
      return i ? [...h, m("more-problems", [String(i)])] : h;
    }
  };
  return c;
}

// src/programs/json-error.ts
var ae = /[ \t\n\r]*/y, ie = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // ae = SPACE, ie = TOKEN
function U(e, n, t) { // U = match, e = pattern, n = text, t = at
  var s; // s = _a
  e.lastIndex = t;
  let o = e.exec(n); // o = found, e = pattern, n = text
  return (s = o == null ? void 0 : o[0]) != null ? s : null;
}
function le(e) { // le = faultIn, e = text
  var s; // s = _a
  let n = [], t = "value", o = ""; // n = open, t = expected, o = before
  for (let a = 0; ; ) { // a = at
    a += ((s = U(ae, e, a)) != null ? s : "").length;
    let r = U(ie, e, a); // r = token, U = match, ie = TOKEN, e = text, a = at
    if (r === null || t === "nothing")
      return r === null && a === e.length && t === "nothing" ? null : a;
    let i = n[n.length - 1]; // i = innermost, n = open
    if (i !== void 0 && r === (i === "{" ? "}" : "]") && (t === "more" || o === i))
      n.pop(), t = n.length ? "more" : "nothing";
    else if (t === "more" && r === ",")
      t = i === "{" ? "key" : "value";
    else if (t === "colon" && r === ":")
      t = "value";
    else if (t === "key" && r.startsWith('"'))
      t = "colon";
    else {
      if (t !== "value" || /^[}\],:]$/.test(r))
        return a;
      r === "{" || r === "[" ? (n.push(r), t = r === "{" ? "key" : "value") : t = n.length ? "more" : "nothing";
    }
    o = r, a += r.length;
  }
}
function V(e) { // V = jsonErrorPosition, e = text
  var o; // o = _a
  let n = le(e); // n = fault, le = faultIn, e = text
  if (n === null)
    return null;
  let t = e.slice(0, n).split(`
`);
  return { line: t.length, column: ((o = t[t.length - 1]) != null ? o : "").length + 1 };
}

// runtime:src/programs/read-page.ts
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// src/programs/validate-page.ts
function K(e, n, t, { adviseOnValue: o, checkPage: s }, a) { // K = validatePage, e = text, n = options, t = included, o = adviseOnValue, s = checkPage, a = mostAlike
  let r = B(a, o), i = (0, w.x58)(e, n, t, r, (m, u) => { // r = report, B = createFullReport, a = mostAlike, o = adviseOnValue, i = list, e = text, n = options, t = included, m = _message, u = json
    let c = V(u); // c = position, V = jsonErrorPosition, u = json
    return c ? ` at line ${c.line}, column ${c.column}` : "";
  });
  return i && s(e, i, n, t, r), { list: i, problems: r.done() };
}
}
};
// </nowiki>