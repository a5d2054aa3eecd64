// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).maintainer = {
runtime: '86baea9467b200fb',
create: function ( require, module ) {
"use strict";
var P = Object.defineProperty;
var le = Object.getOwnPropertyDescriptor;
var pe = Object.getOwnPropertyNames, L = Object.getOwnPropertySymbols;
var D = Object.prototype.hasOwnProperty, me = Object.prototype.propertyIsEnumerable;
var N = (e, t, r) => t in e ? P(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, E = (e, t) => {
  for (var r in t || (t = {}))
    D.call(t, r) && N(e, r, t[r]);
  if (L)
    for (var r of L(t))
      me.call(t, r) && N(e, r, t[r]);
  return e;
};
var de = (e, t) => {
  for (var r in t)
    P(e, r, { get: t[r], enumerable: !0 });
}, ue = (e, t, r, n) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let i of pe(t))
      !D.call(e, i) && i !== r && P(e, i, { get: () => t[i], enumerable: !(n = le(t, i)) || n.enumerable });
  return e;
};
var ge = (e) => ue(P({}, "__esModule", { value: !0 }), e);

// src/maintainer.ts
var ve = {}; // ve = maintainer_exports
de(ve, {
  adviceOn: () => Z,
  driftHints: () => se,
  parsePrograms: () => T
});
module.exports = ge(ve);

// runtime:/work/main/src/messages/messages.ts
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// runtime:/work/main/src/messages/i18n/en.json
var K = { "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else." }; // K = en_default

// src/maintain/english.ts
var _ = new Map(Object.entries(K)); // _ = ENGLISH, K = en_default

// runtime:/work/main/src/programs/data-model.ts
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// src/programs/problems.ts
var fe = [ // fe = WARNINGS
  "unknown-field",
  "missing-label",
  "status-against-dates",
  "no-page-language",
  "not-included",
  "more-problems"
];
function R(e) { // R = severityOf, e = code
  return fe.includes(e) ? "warning" : "error";
}
function F(e, t) { // F = describePath, e = path, t = program
  return e.map((r, n) => { // e = path, r = step, n = depth
    let i = typeof r == "number" ? `#${r + 1}` : r; // i = name, r = step
    return t !== void 0 && typeof r == "number" && e[n - 1] === "programs" ? `${i} ("${t}")` : i;
  }).join(" \u2192 ");
}

// src/programs/shorten.ts
function W(e) { // W = shorten, e = text
  return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
}

// src/programs/full-report.ts
var he = 200; // he = MOST_PROBLEMS
function H(e, t = he) { // H = createFullReport, e = explain, t = most, he = MOST_PROBLEMS
  let r = [], n = [], i = 0, a = 0, l = (s, p, m) => E(E({ // r = path, n = problems, i = warnings, a = more, l = toProblem, s = code, p = params, m = known, E = __spreadValues
    path: [...r],
    severity: R(s),
    code: s
  }, e(s, p, m)), o.program === null ? {} : { program: o.program }), o = {
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
    addAt(s, p, m, f) {
      let y = r.length; // y = depth, r = path
      r.push(...[s].flat()), o.add(p, m, f), r.length = y;
    },
    addWith(s, p, m) {
      n.length >= t || R(s) === "warning" && ++i > t / 2 ? a++ : n.push(l(s, p.map(W), m));
    },
    done() {
      return o.program = null, a ? [...n, l("more-problems", [String(a)])] : n;
    }
  };
  return o;
}

// src/programs/json-error.ts
var ye = /[ \t\n\r]*/y, be = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // ye = SPACE, be = TOKEN
function j(e, t, r) { // j = match, e = pattern, t = text, r = at
  var i; // i = _a
  e.lastIndex = r;
  let n = e.exec(t); // n = found, e = pattern, t = text
  return (i = n == null ? void 0 : n[0]) != null ? i : null;
}
function xe(e) { // xe = faultIn, e = text
  var i; // i = _a
  let t = [], r = "value", n = ""; // t = open, r = expected, n = before
  for (let a = 0; ; ) { // a = at
    a += ((i = j(ye, e, a)) != null ? i : "").length;
    let l = j(be, e, a); // l = token, j = match, be = TOKEN, e = text, a = at
    if (l === null || r === "nothing")
      return l === null && a === e.length && r === "nothing" ? null : a;
    let o = t[t.length - 1]; // o = innermost, t = open
    if (o !== void 0 && l === (o === "{" ? "}" : "]") && (r === "more" || n === o))
      t.pop(), r = t.length ? "more" : "nothing";
    else if (r === "more" && l === ",")
      r = o === "{" ? "key" : "value";
    else if (r === "colon" && l === ":")
      r = "value";
    else if (r === "key" && l.startsWith('"'))
      r = "colon";
    else {
      if (r !== "value" || /^[}\],:]$/.test(l))
        return a;
      l === "{" || l === "[" ? (t.push(l), r = l === "{" ? "key" : "value") : r = t.length ? "more" : "nothing";
    }
    n = l, a += l.length;
  }
}
function U(e) { // U = jsonErrorPosition, e = text
  var n; // n = _a
  let t = xe(e); // t = fault, xe = faultIn, e = text
  if (t === null)
    return null;
  let r = e.slice(0, t).split(`
`);
  return { line: r.length, column: ((n = r[r.length - 1]) != null ? n : "").length + 1 };
}

// runtime:/work/main/src/programs/edit-distance.ts
var v = require("program-explorer-runtime"); // v = import_program_explorer_runtime

// src/programs/nearest.ts
var Pe = 1e3; // Pe = MOST_COMPARED
function B(e, t) { // B = nearest, e = name, t = known
  if (e.length > 100)
    return null;
  let r = e.toLowerCase(), n = null, i = e.length < 5 ? 1 : 2, a = 0; // r = lowerCase, e = name, n = best, i = most, a = compared
  for (let l of t) { // l = candidate, t = known
    if (++a > Pe)
      break;
    if (Math.abs(l.length - e.length) <= i) {
      let o = (0, v.editDistance)(r, l.toLowerCase(), i); // o = distance, r = lowerCase, l = candidate, i = most
      o <= i && (n = l, i = o - 1);
    }
  }
  return n;
}

// src/programs/problem-texts.ts
var z = "Correct it or remove it.", C = "Correct it, or add it there.", x = 'Did you mean "$2"?', X = "Choose another id.", $e = { // z = CORRECT, C = CHOOSE, x = MEANT, X = RENAME, $e = PROBLEM_TEXTS
  "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
  "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
  "wrong-type": ["Expected $1, found $2.", z],
  missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
  "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
  empty: ["There is nothing in it.", "Fill it in or remove it."],
  "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
  "reserved-id": ['The id "$1" is reserved.', X],
  "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', X],
  "unknown-field": ['There is no field "$1".', z, x],
  "unknown-facet": ['"$1" is no facet: it has no vocabulary.', C, x],
  "unknown-term": ['"$1" is not in the vocabulary.', C, x],
  "unknown-program": ['There is no program with the id "$1".', C, x],
  "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
  loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
  "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15; add ~ if it is approximate."],
  "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
  "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", x],
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
function G(e, t) { // G = fill, e = text, t = params
  return e.replace(/\$(\d)/g, (r, n) => { // e = text, r = _match, n = digit
    var i; // i = _a
    return (i = t[Number(n) - 1]) != null ? i : "";
  });
}
var q = (e, t, r) => { // q = explain, e = code, t = params, r = known
  var s; // s = _a
  let [n, i, a] = $e[e], l = r && B((s = t[0]) != null ? s : "", r), o = l ? [...t, l] : t; // n = reason, i = fix, a = fixByNearest, $e = PROBLEM_TEXTS, e = code, l = meant, r = known, B = nearest, s = _a, t = params, o = all
  return {
    params: o,
    reason: G(n, o),
    fix: G(l && a ? a : i, o)
  };
};

// runtime:/work/main/src/programs/read-page.ts
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// src/programs/parse.ts
function T(e, t, r = [], n) { // T = parsePrograms, e = text, t = options, r = included, n = mostProblems
  let i = H(q, n); // i = report, H = createFullReport, q = explain, n = mostProblems
  return { list: (0, I.readPage)(e, t, r, i, (l, o) => { // e = text, t = options, r = included, i = report, l = _message, o = json
    let s = U(o); // s = position, U = jsonErrorPosition, o = json
    return s ? ` at line ${s.line}, column ${s.column}` : "";
  }), problems: i.done() };
}

// src/maintain/fix.ts
var S = 5; // S = MOST_HINTS
function Te(e, { page: t, included: r }, n) { // Te = problemHints, e = msg, t = page, r = included, n = options
  let { problems: i } = T(t.text, n, r); // i = problems, T = parsePrograms, t = page, n = options, r = included
  return [
    ...t.contentModel === $.DATA_MODEL ? [] : [e("maintain-model", t.contentModel)],
    ...i.map(({ path: a, program: l, reason: o, fix: s }) => a.length ? e("maintain-place", F(a, l), o, s) : `${o} ${s}`)
  ];
}
function J(e, t, r, n, i, a) { // J = fixFor, e = wiki, t = msg, r = source, n = origin, i = drift, a = options
  if ((n == null ? void 0 : n.kind) === "pages") {
    let o = Te(t, n, a); // o = problems, Te = problemHints, t = msg, n = origin, a = options
    return {
      text: o.length ? t("maintain-problems", o.length) : i.length ? t("maintain-drift") : null,
      hints: [...o.slice(0, S), ...i.slice(0, S)],
      url: e.urlOf(r, { action: "edit" }),
      label: t("maintain-edit"),
      draft: null
    };
  }
  let l = (o) => e.urlOf(r, { action: o, contentmodel: $.DATA_MODEL }); // l = createUrl, o = action, e = wiki, r = source
  return n ? {
    text: t("maintain-from-list"),
    hints: n.skipped.slice(0, S).map(({ position: o, reason: s, fix: p }) => t("maintain-place", o, s, p)),
    url: l("submit"),
    label: t("maintain-create-from-list"),
    draft: n.draft
  } : { text: null, hints: [], url: l("edit"), label: t("maintain-create"), draft: null };
}

// src/maintain/advice.ts
function h(e, t, ...r) { // h = element, e = tag, t = properties, r = content
  let n = Object.assign(document.createElement(e), t); // n = made, e = tag, t = properties
  return n.append(...r), n;
}
function Oe(e, { url: t, label: r }) { // Oe = editorWith, e = draft, t = url, r = label
  let n = (i, a) => h("input", { type: "hidden", name: i, value: a }); // n = hidden, i = name, a = value, h = element
  return h(
    "form",
    { method: "post", action: t },
    n("wpTextbox1", e),
    n("model", "json"),
    n("format", "application/json"),
    // Without the first, the wiki would take this for a failed attempt to save; the second has to be the last field.
    n("wpPreview", "1"),
    n("wpUltimateParam", "1"),
    h("button", { className: "cdx-button", type: "submit" }, r)
  );
}
function ke(e) { // ke = contentOf, e = fix
  return [...e.hints.length ? [h("ul", {}, ...e.hints.map((r) => h("li", {}, r)))] : [], e.draft === null ? h("a", { href: e.url }, e.label) : Oe(e.draft, e)];
}
function Z(e, t, r, n, i, a) { // Z = adviceOn, e = wiki, t = messages, r = source, n = origin, i = drift, a = options
  let l = J(e, (0, w.createMessages)(t, _), r, n, i, a); // l = fix, J = fixFor, e = wiki, t = messages, _ = ENGLISH, r = source, n = origin, i = drift, a = options
  return (n == null ? void 0 : n.kind) === "pages" && !l.hints.length ? null : { text: l.text, content: ke(l) };
}

// runtime:/work/main/src/programs/status.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// runtime:/work/main/src/programs/texts.ts
var c = require("program-explorer-runtime"); // c = import_program_explorer_runtime

// src/maintain/drift.ts
function A(e) { // A = plain, e = text
  return e.normalize().replace(/\s+/g, " ").trim();
}
function Q(e) { // Q = folded, e = text
  return A(e).toLowerCase();
}
function k(e) { // k = isUrl, e = link
  return /^https:/i.test(e);
}
function g(e) { // g = linkKey, e = link
  return e === null || k(e) ? e : e.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (t) => t.toLowerCase());
}
function V(e, t) { // V = leadsTo, e = url, t = page
  try {
    return k(e) && !k(t) && g(`:${decodeURI(e).split("/wiki/")[1] || ""}`) === g(`:${t}`);
  } catch (r) {
    return !1;
  }
}
var Me = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // Me = TRANSLATION
function Ee(e, t) { // Ee = isSameLink, e = inData, t = inList
  return g(e) === g(t) || e !== null && t !== null && (V(e, t) || V(t, e) || !k(t) && g(e) === g(t.replace(Me, "")));
}
function te(e) { // te = linkOf, e = target
  return e && ("url" in e ? e.url : e.page);
}
function Y(e, t) { // Y = says, e = text, t = shown
  return e === null || t === null ? e === t : (0, c.allTexts)(e).map(A).indexOf(A(t)) !== -1;
}
function we(e, t) { // we = pair, e = imported, t = programs
  let r = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Set(), i = (a, l, o) => { // r = pairs, n = taken, i = pairBy, a = keysOf, l = keyOf, o = isSure
    let s = /* @__PURE__ */ new Map(); // s = byKey
    for (let p of t.filter((m) => !n.has(m))) // p = program, t = programs, m = each, n = taken
      for (let m of a(p)) // m = key, a = keysOf, p = program
        s.set(m, (s.get(m) || []).concat(p));
    for (let p of e.filter((m) => !r.has(m))) { // p = item, e = imported, m = each, r = pairs
      let m = l(p), f = m === null ? [] : s.get(m) || [], y = f.filter((ae) => !n.has(ae)), [b] = y; // m = key, l = keyOf, p = item, f = all, s = byKey, y = free, ae = program, n = taken, b = found
      b && (o || f.length === 1) && (r.set(p, b), n.add(b));
    }
  };
  return i(({ id: a }) => [a], ({ id: a, isRendered: l }) => l ? a : null, !0), i(({ title: a }) => (0, c.allTexts)(a).map(Q), ({ title: a, isRendered: l }) => l ? null : Q(a), !0), i(({ target: a }) => [g(te(a))].filter((l) => l !== null), ({ link: a, isRendered: l }) => l ? null : g(a), !1), r;
}
function ee(e) { // ee = groupOf, e = program
  return (0, O.isCurrent)(e.status) ? "current" : "past";
}
function re(e, t, r) { // re = drift, e = imported, t = list, r = options
  let n = [], i = we(e, t.programs), a = (o) => (0, c.pickText)(o, r.languages, r.contentLanguage).text; // n = found, i = pairs, we = pair, e = imported, t = list, a = pick, o = text, r = options
  for (let o of e) { // o = item, e = imported
    let s = i.get(o), p = (f, y, b) => { // s = program, i = pairs, o = item, p = differs, f = kind, y = inList, b = inData
      n.push({ kind: f, program: s ? s.id : null, title: s ? a(s.title) : o.title, inList: y, inData: b });
    };
    if (!s) {
      p("not-in-data", o.title, null);
      continue;
    }
    let m = te(s.target); // m = link, te = linkOf, s = program
    Y(s.title, o.title) || p("title", o.title, a(s.title)), Ee(m, o.link) || p("link", o.link, m), o.isRendered && o.status !== s.status ? p("status", o.status, s.status) : o.group !== ee(s) && p("group", o.group, ee(s)), Y(s.summary, o.summary) || p("summary", o.summary, s.summary && a(s.summary));
  }
  let l = new Set(Array.from(i.values())); // l = paired, i = pairs
  for (let o of r.isPartial ? [] : t.programs.filter((s) => !l.has(s))) // o = program, r = options, t = list, s = each, l = paired
    n.push({ kind: "not-in-list", program: o.id, title: a(o.title), inList: null, inData: a(o.title) });
  return n;
}

// src/maintain/drift-texts.ts
var Re = { // Re = WORDS
  "not-in-list": "It is in the data, but not in the list.",
  "not-in-data": "It is in the list, but not in the data.",
  title: "The title in the list is $1, in the data $2.",
  link: "The link in the list is $1, in the data $2.",
  status: "The status in the list is $1, in the data $2.",
  group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
  summary: "The summary in the list is $1, in the data $2."
}, M = 60;
function ne(e) { // ne = quoted, e = value
  return e === null ? "missing" : `"${e.length > M ? `${e.slice(0, M - 1)}\u2026` : e}"`;
}
function oe(e, t) { // oe = fromDifference, e = one, t = other
  let r = 0; // r = same
  for (; r < e.length && e.charAt(r) === t.charAt(r); ) // r = same, e = one, t = other
    r++;
  let n = r > M / 2 ? e.lastIndexOf(" ", r - M / 4) + 1 : 0; // n = from, r = same, M = MOST_CHARACTERS, e = one
  return n ? `\u2026${e.slice(n)}` : e;
}
function ie({ kind: e, program: t, title: r, inList: n, inData: i }) { // ie = describeDrift, e = kind, t = program, r = title, n = inList, i = inData
  let a = [ // a = values
    e === "group" ? n || "" : ne(n && oe(n, i || "")),
    e === "group" ? i || "" : ne(i && oe(i, n || ""))
  ];
  return `${t === null ? `"${r}"` : `"${r}" (${t})`}: ${Re[e].replace(/\$(\d)/g, (o, s) => a[Number(s) - 1] || "")}`;
}

// src/maintain/drift-hints.ts
function se(e, t, { languages: r, contentLanguage: n }) { // se = driftHints, e = imported, t = list, r = languages, n = contentLanguage
  return e.programs.length ? re(e.programs, t, { languages: r, contentLanguage: n, isPartial: e.isPartial }).map(ie) : [];
}
}
};
// </nowiki>