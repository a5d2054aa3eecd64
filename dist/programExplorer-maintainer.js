// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).maintainer = {
runtime: '5f6041bcbe485e3c',
create: function ( require, module ) {
"use strict";
var $ = Object.defineProperty, gt = Object.defineProperties, ct = Object.getOwnPropertyDescriptor, ft = Object.getOwnPropertyDescriptors, ht = Object.getOwnPropertyNames, D = Object.getOwnPropertySymbols;
var F = Object.prototype.hasOwnProperty, yt = Object.prototype.propertyIsEnumerable;
var K = (t, e, r) => e in t ? $(t, e, { enumerable: !0, configurable: !0, writable: !0, value: r }) : t[e] = r, x = (t, e) => {
  for (var r in e || (e = {}))
    F.call(e, r) && K(t, r, e[r]);
  if (D)
    for (var r of D(e))
      yt.call(e, r) && K(t, r, e[r]);
  return t;
}, H = (t, e) => gt(t, ft(e));
var bt = (t, e) => {
  for (var r in e)
    $(t, r, { get: e[r], enumerable: !0 });
}, xt = (t, e, r, n) => {
  if (e && typeof e == "object" || typeof e == "function")
    for (let a of ht(e))
      !F.call(t, a) && a !== r && $(t, a, { get: () => e[a], enumerable: !(n = ct(e, a)) || n.enumerable });
  return t;
};
var Pt = (t) => xt($({}, "__esModule", { value: !0 }), t);
var _ = (t, e, r) => new Promise((n, a) => {
  var l = (s) => {
    try {
      o(r.next(s));
    } catch (p) {
      a(p);
    }
  }, i = (s) => {
    try {
      o(r.throw(s));
    } catch (p) {
      a(p);
    }
  }, o = (s) => s.done ? n(s.value) : Promise.resolve(s.value).then(l, i);
  o((r = r.apply(t, e)).next());
});

// src/maintainer.ts
var Dt = {}; // Dt = maintainer_exports
bt(Dt, {
  advise: () => ut,
  driftHints: () => v,
  parsePrograms: () => O
});
module.exports = Pt(Dt);

// runtime:src/page/notice.ts
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// runtime:src/programs/parse-options.ts
var C = require("program-explorer-runtime"); // C = import_program_explorer_runtime

// runtime:src/messages/messages.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// runtime:src/messages/i18n/en.json
var j = { "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else." }; // j = en_default

// src/maintain/english.ts
var W = new Map(Object.entries(j)); // W = ENGLISH, j = en_default

// runtime:src/programs/data-model.ts
var T = require("program-explorer-runtime"); // T = import_program_explorer_runtime

// src/programs/problems.ts
var Tt = [ // Tt = WARNINGS
  "unknown-field",
  "missing-label",
  "status-against-dates",
  "no-page-language",
  "not-included",
  "more-problems"
];
function R(t) { // R = severityOf, t = code
  return Tt.includes(t) ? "warning" : "error";
}
function U(t, e) { // U = describePath, t = path, e = program
  return t.map((r, n) => { // t = path, r = step, n = depth
    let a = typeof r == "number" ? `#${r + 1}` : r; // a = name, r = step
    return e !== void 0 && typeof r == "number" && t[n - 1] === "programs" ? `${a} ("${e}")` : a;
  }).join(" \u2192 ");
}

// src/programs/shorten.ts
function B(t) { // B = shorten, t = text
  return t.length > 60 ? `${t.slice(0, 59)}\u2026` : t;
}

// src/programs/full-report.ts
var Ot = 200; // Ot = MOST_PROBLEMS
function z(t, e = Ot) { // z = createFullReport, t = explain, e = most, Ot = MOST_PROBLEMS
  let r = [], n = [], a = 0, l = 0, i = (s, p, m) => x(x({ // r = path, n = problems, a = warnings, l = more, i = toProblem, s = code, p = params, m = known, x = __spreadValues
    path: [...r],
    severity: R(s),
    code: s
  }, t(s, p, m)), o.program === null ? {} : { program: o.program }), o = {
    program: null,
    enter(s) {
      r.push(s);
    },
    leave() {
      r.pop();
    },
    add(s, p, m) {
      o.addWith(s, p === void 0 ? [] : [p], m);
    },
    addAt(s, p, m, g) {
      let c = r.length; // c = depth, r = path
      r.push(...[s].flat()), o.add(p, m, g), r.length = c;
    },
    addWith(s, p, m) {
      n.length >= e || R(s) === "warning" && ++a > e / 2 ? l++ : n.push(i(s, p.map(B), m));
    },
    done() {
      return o.program = null, l ? [...n, i("more-problems", [String(l)])] : n;
    }
  };
  return o;
}

// src/programs/json-error.ts
var Mt = /[ \t\n\r]*/y, kt = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // Mt = SPACE, kt = TOKEN
function X(t, e, r) { // X = match, t = pattern, e = text, r = at
  var a; // a = _a
  t.lastIndex = r;
  let n = t.exec(e); // n = found, t = pattern, e = text
  return (a = n == null ? void 0 : n[0]) != null ? a : null;
}
function Et(t) { // Et = faultIn, t = text
  var a; // a = _a
  let e = [], r = "value", n = ""; // e = open, r = expected, n = before
  for (let l = 0; ; ) { // l = at
    l += ((a = X(Mt, t, l)) != null ? a : "").length;
    let i = X(kt, t, l); // i = token, X = match, kt = TOKEN, t = text, l = at
    if (i === null || r === "nothing")
      return i === null && l === t.length && r === "nothing" ? null : l;
    let o = e[e.length - 1]; // o = innermost, e = open
    if (o !== void 0 && i === (o === "{" ? "}" : "]") && (r === "more" || n === o))
      e.pop(), r = e.length ? "more" : "nothing";
    else if (r === "more" && i === ",")
      r = o === "{" ? "key" : "value";
    else if (r === "colon" && i === ":")
      r = "value";
    else if (r === "key" && i.startsWith('"'))
      r = "colon";
    else {
      if (r !== "value" || /^[}\],:]$/.test(i))
        return l;
      i === "{" || i === "[" ? (e.push(i), r = i === "{" ? "key" : "value") : r = e.length ? "more" : "nothing";
    }
    n = i, l += i.length;
  }
}
function G(t) { // G = jsonErrorPosition, t = text
  var n; // n = _a
  let e = Et(t); // e = fault, Et = faultIn, t = text
  if (e === null)
    return null;
  let r = t.slice(0, e).split(`
`);
  return { line: r.length, column: ((n = r[r.length - 1]) != null ? n : "").length + 1 };
}

// src/programs/edit-distance.ts
function q(t, e, r) { // q = editDistance, t = a, e = b, r = most
  let n = r + 1, a = [], l = Array.from({ length: e.length + 1 }, (i, o) => o); // n = tooMany, r = most, a = beforeLast, l = last, e = b, i = _, o = j
  for (let i = 1; i <= t.length; i++) { // t = a
    let o = l.map(() => n); // o = row, l = last, n = tooMany
    o[0] = i;
    let s = i; // s = least
    for (let p = Math.max(1, i - r); p <= Math.min(e.length, i + r); p++) { // p = j, r = most, e = b
      let m = t[i - 1] === e[p - 1], g = Math.min( // m = isSame, t = a, e = b, p = j, g = cost
        l[p - 1] + (m ? 0 : 1),
        l[p] + 1,
        o[p - 1] + 1
      );
      p > 1 && i > 1 && t[i - 1] === e[p - 2] && t[i - 2] === e[p - 1] && (g = Math.min(g, a[p - 2] + 1)), o[p] = g, s = Math.min(s, g);
    }
    if (s > r)
      return n;
    a = l, l = o;
  }
  return Math.min(l[e.length], n);
}

// src/programs/nearest.ts
var vt = 1e3; // vt = MOST_COMPARED
function J(t, e) { // J = nearest, t = name, e = known
  if (t.length > 100)
    return null;
  let r = t.toLowerCase(), n = null, a = t.length < 5 ? 1 : 2, l = 0; // r = lowerCase, t = name, n = best, a = most, l = compared
  for (let i of e) { // i = candidate, e = known
    if (++l > vt)
      break;
    if (Math.abs(i.length - t.length) <= a) {
      let o = q(r, i.toLowerCase(), a); // o = distance, q = editDistance, r = lowerCase, i = candidate, a = most
      o <= a && (n = i, a = o - 1);
    }
  }
  return n;
}

// src/programs/problem-texts.ts
var V = "Correct it or remove it.", I = "Correct it, or add it there.", P = 'Did you mean "$2"?', Z = "Choose another id.", wt = { // V = CORRECT, I = CHOOSE, P = MEANT, Z = RENAME, wt = PROBLEM_TEXTS
  "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
  "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
  "wrong-type": ["Expected $1, found $2.", V],
  missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
  "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
  empty: ["There is nothing in it.", "Fill it in or remove it."],
  "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
  "reserved-id": ['The id "$1" is reserved.', Z],
  "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', Z],
  "unknown-field": ['There is no field "$1".', V, P],
  "unknown-facet": ['"$1" is no facet: it has no vocabulary.', I, P],
  "unknown-term": ['"$1" is not in the vocabulary.', I, P],
  "unknown-program": ['There is no program with the id "$1".', I, P],
  "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
  loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
  "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15, with a year from 1900 to 2100; add ~ if it is approximate."],
  "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
  "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", P],
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
  "more-problems": ["There are $1 more problems.", "Correct these first."]
};
function Q(t, e) { // Q = fill, t = text, e = params
  return t.replace(/\$(\d)/g, (r, n) => { // t = text, r = _match, n = digit
    var a; // a = _a
    return (a = e[Number(n) - 1]) != null ? a : "";
  });
}
var Y = (t, e, r) => { // Y = explain, t = code, e = params, r = known
  var s; // s = _a
  let [n, a, l] = wt[t], i = r && J((s = e[0]) != null ? s : "", r), o = i ? [...e, i] : e; // n = reason, a = fix, l = fixByNearest, wt = PROBLEM_TEXTS, t = code, i = meant, r = known, J = nearest, s = _a, e = params, o = all
  return {
    params: o,
    reason: Q(n, o),
    fix: Q(i && l ? l : a, o)
  };
};

// runtime:src/programs/read-page.ts
var A = require("program-explorer-runtime"); // A = import_program_explorer_runtime

// src/programs/parse.ts
function O(t, e, r = [], n) { // O = parsePrograms, t = text, e = options, r = included, n = mostProblems
  let a = z(Y, n); // a = report, z = createFullReport, Y = explain, n = mostProblems
  return { list: (0, A.readPage)(t, e, r, a, (i, o) => { // t = text, e = options, r = included, a = report, i = _message, o = json
    let s = G(o); // s = position, G = jsonErrorPosition, o = json
    return s ? ` at line ${s.line}, column ${s.column}` : "";
  }), problems: a.done() };
}

// src/maintain/fix.ts
var N = 5; // N = MOST_HINTS
function Ct(t, { page: e, included: r }, n) { // Ct = problemHints, t = msg, e = page, r = included, n = options
  let { problems: a } = O(e.text, n, r); // a = problems, O = parsePrograms, e = page, n = options, r = included
  return [
    ...e.contentModel === T.DATA_MODEL ? [] : [t("maintain-model", e.contentModel)],
    ...a.map(({ path: l, program: i, reason: o, fix: s }) => l.length ? t("maintain-place", U(l, i), o, s) : `${o} ${s}`)
  ];
}
function tt(t, e, r, n, a, l) { // tt = fixFor, t = wiki, e = msg, r = source, n = origin, a = drift, l = options
  if ((n == null ? void 0 : n.kind) === "pages") {
    let o = Ct(e, n, l); // o = problems, Ct = problemHints, e = msg, n = origin, l = options
    return {
      text: o.length ? e("maintain-problems", o.length) : a.length ? e("maintain-drift") : null,
      hints: [...o.slice(0, N), ...a.slice(0, N)],
      url: t.urlOf(r, { action: "edit" }),
      label: e("maintain-edit"),
      draft: null
    };
  }
  let i = (o) => t.urlOf(r, { action: o, contentmodel: T.DATA_MODEL }); // i = createUrl, o = action, t = wiki, r = source
  return n ? {
    text: e("maintain-from-list"),
    hints: n.skipped.slice(0, N).map(({ position: o, reason: s, fix: p }) => e("maintain-place", o, s, p)),
    url: i("submit"),
    label: e("maintain-create-from-list"),
    draft: n.draft
  } : { text: null, hints: [], url: i("edit"), label: e("maintain-create"), draft: null };
}

// src/maintain/advice.ts
function b(t, e, ...r) { // b = element, t = tag, e = properties, r = content
  let n = Object.assign(document.createElement(t), e); // n = made, t = tag, e = properties
  return n.append(...r), n;
}
function St(t, { url: e, label: r }) { // St = editorWith, t = draft, e = url, r = label
  let n = (a, l) => b("input", { type: "hidden", name: a, value: l }); // n = hidden, a = name, l = value, b = element
  return b(
    "form",
    { method: "post", action: e },
    n("wpTextbox1", t),
    n("model", "json"),
    n("format", "application/json"),
    // Without `wpPreview`, the wiki would treat this as a failed attempt to save. `wpUltimateParam` has to be the last field.
    n("wpPreview", "1"),
    n("wpUltimateParam", "1"),
    b("button", { className: "cdx-button", type: "submit" }, r)
  );
}
function Rt(t) { // Rt = contentOf, t = fix
  return [...t.hints.length ? [b("ul", {}, ...t.hints.map((r) => b("li", {}, r)))] : [], t.draft === null ? b("a", { href: t.url }, t.label) : St(t.draft, t)];
}
function et(t, e, r, n, a, l) { // et = adviceOn, t = wiki, e = messages, r = source, n = origin, a = drift, l = options
  let i = tt(t, (0, S.createMessages)(e, W), r, n, a, l); // i = fix, tt = fixFor, t = wiki, e = messages, W = ENGLISH, r = source, n = origin, a = drift, l = options
  return (n == null ? void 0 : n.kind) === "pages" && !i.hints.length ? null : { text: i.text, content: Rt(i) };
}

// runtime:src/programs/status.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// runtime:src/programs/texts.ts
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/maintain/drift.ts
function L(t) { // L = plain, t = text
  return t.normalize().replace(/\s+/g, " ").trim();
}
function rt(t) { // rt = titleKey, t = text
  return L(t).toLowerCase();
}
function k(t) { // k = isUrl, t = link
  return /^https:/i.test(t);
}
function h(t) { // h = linkKey, t = link
  return t === null || k(t) ? t : t.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (e) => e.toLowerCase());
}
function nt(t, e) { // nt = isAddressOf, t = url, e = page
  try {
    return k(t) && !k(e) && h(`:${decodeURI(t).split("/wiki/")[1] || ""}`) === h(`:${e}`);
  } catch (r) {
    return !1;
  }
}
var It = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // It = TRANSLATION
function At(t, e) { // At = isSameLink, t = inData, e = inList
  return h(t) === h(e) || t !== null && e !== null && (nt(t, e) || nt(e, t) || !k(e) && h(t) === h(e.replace(It, "")));
}
function st(t) { // st = linkOf, t = target
  return t && ("url" in t ? t.url : t.page);
}
function ot(t, e) { // ot = hasValue, t = text, e = shown
  return t === null || e === null ? t === e : (0, y.allTexts)(t).map(L).indexOf(L(e)) !== -1;
}
function Nt(t, e) { // Nt = pair, t = imported, e = programs
  let r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Set(), a = (l, i, o) => { // r = pairs, n = taken, a = pairBy, l = keysOf, i = keyOf, o = isEnough
    let s = /* @__PURE__ */ new Map(); // s = byKey
    for (let p of e.filter((m) => !n.has(m))) // p = program, e = programs, m = each, n = taken
      for (let m of l(p)) // m = key, l = keysOf, p = program
        s.set(m, (s.get(m) || []).concat(p));
    for (let p of t.filter((m) => !r.has(m))) { // p = item, t = imported, m = each, r = pairs
      let m = i(p), g = m === null ? [] : s.get(m) || [], c = g.filter((dt) => !n.has(dt)), [f] = c; // m = key, i = keyOf, p = item, g = all, s = byKey, c = free, dt = program, n = taken, f = found
      f && (o || g.length === 1) && (r.set(p, f), n.add(f));
    }
  };
  return a(({ id: l }) => [l], ({ id: l, isRendered: i }) => i ? l : null, !0), a(({ title: l }) => (0, y.allTexts)(l).map(rt), ({ title: l, isRendered: i }) => i ? null : rt(l), !0), a(({ target: l }) => [h(st(l))].filter((i) => i !== null), ({ link: l, isRendered: i }) => i ? null : h(l), !1), r;
}
function it(t) { // it = groupOf, t = program
  return (0, M.isCurrent)(t.status) ? "current" : "past";
}
function at(t, e, r) { // at = drift, t = imported, e = list, r = options
  let n = [], a = Nt(t, e.programs), l = (o) => (0, y.pickText)(o, r.languages, r.contentLanguage).text; // n = found, a = pairs, Nt = pair, t = imported, e = list, l = pick, o = text, r = options
  for (let o of t) { // o = item, t = imported
    let s = a.get(o), p = (g, c, f) => { // s = program, a = pairs, o = item, p = differs, g = kind, c = inList, f = inData
      n.push({ kind: g, program: s ? s.id : null, title: s ? l(s.title) : o.title, inList: c, inData: f });
    };
    if (!s) {
      p("not-in-data", o.title, null);
      continue;
    }
    let m = st(s.target); // m = link, st = linkOf, s = program
    ot(s.title, o.title) || p("title", o.title, l(s.title)), At(m, o.link) || p("link", o.link, m), o.isRendered && o.status !== s.status ? p("status", o.status, s.status) : o.group !== it(s) && p("group", o.group, it(s)), ot(s.summary, o.summary) || p("summary", o.summary, s.summary && l(s.summary));
  }
  let i = new Set(Array.from(a.values())); // i = paired, a = pairs
  for (let o of r.isPartial ? [] : e.programs.filter((s) => !i.has(s))) // o = program, r = options, e = list, s = each, i = paired
    n.push({ kind: "not-in-list", program: o.id, title: l(o.title), inList: null, inData: l(o.title) });
  return n;
}

// src/maintain/drift-texts.ts
var Lt = { // Lt = TEXTS
  "not-in-list": "It is in the data, but not in the list.",
  "not-in-data": "It is in the list, but not in the data.",
  title: "The title in the list is $1, in the data $2.",
  link: "The link in the list is $1, in the data $2.",
  status: "The status in the list is $1, in the data $2.",
  group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
  summary: "The summary in the list is $1, in the data $2."
}, E = 60;
function lt(t) { // lt = quoted, t = value
  return t === null ? "missing" : `"${t.length > E ? `${t.slice(0, E - 1)}\u2026` : t}"`;
}
function pt(t, e) { // pt = withoutCommonStart, t = one, e = other
  let r = 0; // r = same
  for (; r < t.length && t.charAt(r) === e.charAt(r); ) // r = same, t = one, e = other
    r++;
  let n = r > E / 2 ? t.lastIndexOf(" ", r - E / 4) + 1 : 0; // n = from, r = same, E = MOST_CHARACTERS, t = one
  return n ? `\u2026${t.slice(n)}` : t;
}
function mt({ kind: t, program: e, title: r, inList: n, inData: a }) { // mt = describeDrift, t = kind, e = program, r = title, n = inList, a = inData
  let l = [ // l = values
    t === "group" ? n || "" : lt(n && pt(n, a || "")),
    t === "group" ? a || "" : lt(a && pt(a, n || ""))
  ];
  return `${e === null ? `"${r}"` : `"${r}" (${e})`}: ${Lt[t].replace(/\$(\d)/g, (o, s) => l[Number(s) - 1] || "")}`;
}

// src/maintain/drift-hints.ts
function v(t, e, { languages: r, contentLanguage: n }) { // v = driftHints, t = imported, e = list, r = languages, n = contentLanguage
  return t.programs.length ? at(t.programs, e, { languages: r, contentLanguage: n, isPartial: t.isPartial }).map(mt) : [];
}

// src/maintain/maintainer-notice.ts
function ut(o, s, p, m) { // ut = advise, o = _0, s = _1, p = _2, m = _3
  return _(this, arguments, function* ({ wiki: t, load: e }, r, n, { messages: a, origin: l, compared: i }) {
    var f; // f = _a
    let g = i ? v((yield e.importer()).importLists(r.container, t), i, t) : [], c = et(t, a, r.source, l, g, (0, C.optionsFor)(t)); // g = drift, i = compared, v = driftHints, e = load, r = host, t = wiki, c = advice, et = adviceOn, a = messages, l = origin
    c && r.root.isConnected && (0, w.showNotice)(r.root, a, H(x({}, n), { text: n.text || ((f = c.text) != null ? f : ""), content: c.content }));
  });
}
}
};
// </nowiki>