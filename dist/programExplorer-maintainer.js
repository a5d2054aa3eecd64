// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).maintainer = {
runtime: 'c40b40f74f1fcc6a',
create: function ( require, module ) {
"use strict";
var E = Object.defineProperty;
var yt = Object.getOwnPropertyDescriptor;
var bt = Object.getOwnPropertyNames, U = Object.getOwnPropertySymbols;
var z = Object.prototype.hasOwnProperty, xt = Object.prototype.propertyIsEnumerable;
var B = (t, e, n) => e in t ? E(t, e, { enumerable: !0, configurable: !0, writable: !0, value: n }) : t[e] = n, L = (t, e) => {
  for (var n in e || (e = {}))
    z.call(e, n) && B(t, n, e[n]);
  if (U)
    for (var n of U(e))
      xt.call(e, n) && B(t, n, e[n]);
  return t;
};
var Pt = (t, e) => {
  for (var n in e)
    E(t, n, { get: e[n], enumerable: !0 });
}, $t = (t, e, n, r) => {
  if (e && typeof e == "object" || typeof e == "function")
    for (let a of bt(e))
      !z.call(t, a) && a !== n && E(t, a, { get: () => e[a], enumerable: !(r = yt(e, a)) || r.enumerable });
  return t;
};
var Tt = (t) => $t(E({}, "__esModule", { value: !0 }), t);

// src/maintainer.ts
var Ft = {}; // Ft = maintainer_exports
Pt(Ft, {
  adviceOn: () => st,
  driftHints: () => ht,
  parsePrograms: () => A
});
module.exports = Tt(Ft);

// runtime:/work/main/src/messages/messages.ts
var N = require("program-explorer-runtime"); // N = import_program_explorer_runtime

// runtime:/work/main/src/messages/i18n/en.json
var q = { "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else." }; // q = en_default

// src/maintain/english.ts
var X = new Map(Object.entries(q)); // X = ENGLISH, q = en_default

// src/programs/json-error.ts
var Ot = /[ \t\n\r]*/y, vt = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // Ot = SPACE, vt = TOKEN
function G(t, e, n) { // G = match, t = pattern, e = text, n = at
  t.lastIndex = n;
  let r = t.exec(e); // r = found, t = pattern, e = text
  return r && r[0];
}
function Mt(t) { // Mt = faultIn, t = text
  let e = [], n = "value", r = ""; // e = open, n = expected, r = before
  for (let a = 0; ; ) { // a = at
    a += (G(Ot, t, a) || "").length;
    let o = G(vt, t, a); // o = token, G = match, vt = TOKEN, t = text, a = at
    if (o === null || n === "nothing")
      return o === null && a === t.length && n === "nothing" ? null : a;
    let l = e[e.length - 1]; // l = innermost, e = open
    if (l !== void 0 && o === (l === "{" ? "}" : "]") && (n === "more" || r === l))
      e.pop(), n = e.length ? "more" : "nothing";
    else if (n === "more" && o === ",")
      n = l === "{" ? "key" : "value";
    else if (n === "colon" && o === ":")
      n = "value";
    else if (n === "key" && o.charAt(0) === '"')
      n = "colon";
    else {
      if (n !== "value" || /^[}\],:]$/.test(o))
        return a;
      o === "{" || o === "[" ? (e.push(o), n = o === "{" ? "key" : "value") : n = e.length ? "more" : "nothing";
    }
    r = o, a += o.length;
  }
}
function J(t) { // J = jsonErrorPosition, t = text
  let e = Mt(t); // e = fault, Mt = faultIn, t = text
  if (e === null)
    return null;
  let n = t.slice(0, e).split(`
`);
  return { line: n.length, column: (n[n.length - 1] || "").length + 1 };
}

// runtime:/work/main/src/programs/read-page.ts
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// src/programs/problems.ts
var wt = [ // wt = WARNINGS
  "unknown-field",
  "missing-label",
  "status-against-dates",
  "no-page-language",
  "not-included",
  "more-problems"
];
function D(t) { // D = severityOf, t = code
  return wt.indexOf(t) === -1 ? "error" : "warning";
}
function Z(t, e) { // Z = describePath, t = path, e = program
  return t.map((n, r) => { // t = path, n = step, r = depth
    let a = typeof n == "number" ? `#${n + 1}` : n; // a = name, n = step
    return e !== void 0 && typeof n == "number" && t[r - 1] === "programs" ? `${a} ("${e}")` : a;
  }).join(" \u2192 ");
}

// src/programs/report.ts
var Ct = 200; // Ct = MOST_PROBLEMS
function Et(t) { // Et = shorten, t = text
  return t.length > 60 ? `${t.slice(0, 59)}\u2026` : t;
}
function Q(t, e = Ct) { // Q = createReport, t = explain, e = most, Ct = MOST_PROBLEMS
  let n = [], r = [], a = 0, o = 0, l = (i, p, m) => L(L({ // n = path, r = problems, a = warnings, o = more, l = toProblem, i = code, p = params, m = known, L = __spreadValues
    path: n.slice(),
    severity: D(i),
    code: i
  }, t(i, p, m)), s.program === null ? {} : { program: s.program }), s = {
    program: null,
    add(i, p, m) {
      s.addWith(i, p === void 0 ? [] : [p], m);
    },
    addAt(i, p, m, c) {
      s.within(i, () => s.add(p, m, c));
    },
    addWith(i, p, m) {
      r.length >= e || D(i) === "warning" && ++a > e / 2 ? o++ : r.push(l(i, p.map(Et), m));
    },
    within(i, p) {
      let m = n.length; // m = depth, n = path
      n.push(...[i].flat());
      let c = p(); // c = value, p = read
      return n.length = m, c;
    },
    done() {
      return s.program = null, o ? [...r, l("more-problems", [String(o)])] : r;
    }
  };
  return s;
}

// node_modules/fastest-levenshtein/esm/mod.js
var b = new Uint32Array(65536), At = (t, e) => { // b = peq, At = myers_32, t = a, e = b
  let n = t.length, r = e.length, a = 1 << n - 1, o = -1, l = 0, s = n, i = n; // t = a, r = m, e = b, a = lst, o = pv, l = mv, s = sc
  for (; i--; )
    b[t.charCodeAt(i)] |= 1 << i;
  for (i = 0; i < r; i++) { // r = m
    let p = b[e.charCodeAt(i)], m = p | l; // p = eq, b = peq, e = b, m = xv, l = mv
    p |= (p & o) + o ^ o, l |= ~(p | o), o &= p, l & a && s++, o & a && s--, l = l << 1 | 1, o = o << 1 | ~(m | l), l &= m;
  }
  for (i = n; i--; )
    b[t.charCodeAt(i)] = 0;
  return s;
}, It = (t, e) => { // It = myers_x, t = b, e = a
  let n = e.length, r = t.length, a = [], o = [], l = Math.ceil(n / 32), s = Math.ceil(r / 32); // e = a, r = m, t = b, a = mhc, o = phc, l = hsize, s = vsize
  for (let d = 0; d < l; d++) // d = i, l = hsize
    o[d] = -1, a[d] = 0;
  let i = 0; // i = j
  for (; i < s - 1; i++) { // i = j, s = vsize
    let d = 0, u = -1, k = i * 32, P = Math.min(32, r) + k; // d = mv, u = pv, k = start, i = j, P = vlen, r = m
    for (let g = k; g < P; g++) // g = k, k = start, P = vlen
      b[t.charCodeAt(g)] |= 1 << g;
    for (let g = 0; g < n; g++) { // g = i
      let O = b[e.charCodeAt(g)], y = o[g / 32 | 0] >>> g & 1, f = a[g / 32 | 0] >>> g & 1, F = O | d, H = ((O | f) & u) + u ^ u | O | f, M = d | ~(H | u), C = u & H; // O = eq, b = peq, e = a, g = i, y = pb, o = phc, f = mb, a = mhc, F = xv, d = mv, H = xh, u = pv, M = ph, C = mh
      M >>> 31 ^ y && (o[g / 32 | 0] ^= 1 << g), C >>> 31 ^ f && (a[g / 32 | 0] ^= 1 << g), M = M << 1 | y, C = C << 1 | f, u = C | ~(F | M), d = M & F;
    }
    for (let g = k; g < P; g++) // g = k, k = start, P = vlen
      b[t.charCodeAt(g)] = 0;
  }
  let p = 0, m = -1, c = i * 32, T = Math.min(32, r - c) + c; // p = mv, m = pv, c = start, i = j, T = vlen, r = m
  for (let d = c; d < T; d++) // d = k, c = start, T = vlen
    b[t.charCodeAt(d)] |= 1 << d;
  let h = r; // h = score, r = m
  for (let d = 0; d < n; d++) { // d = i
    let u = b[e.charCodeAt(d)], k = o[d / 32 | 0] >>> d & 1, P = a[d / 32 | 0] >>> d & 1, g = u | p, O = ((u | P) & m) + m ^ m | u | P, y = p | ~(O | m), f = m & O; // u = eq, b = peq, e = a, d = i, k = pb, o = phc, P = mb, a = mhc, g = xv, p = mv, O = xh, m = pv, y = ph, f = mh
    h += y >>> r - 1 & 1, h -= f >>> r - 1 & 1, y >>> 31 ^ k && (o[d / 32 | 0] ^= 1 << d), f >>> 31 ^ P && (a[d / 32 | 0] ^= 1 << d), y = y << 1 | k, f = f << 1 | P, m = f | ~(g | y), p = y & g;
  }
  for (let d = c; d < T; d++) // d = k, c = start, T = vlen
    b[t.charCodeAt(d)] = 0;
  return h;
}, V = (t, e) => { // V = distance, t = a, e = b
  if (t.length < e.length) {
    let n = e; // n = tmp, e = b
    e = t, t = n;
  }
  return e.length === 0 ? t.length : t.length <= 32 ? At(t, e) : It(t, e);
};

// src/programs/nearest.ts
var Rt = 1e3; // Rt = MOST_COMPARED
function Y(t, e) { // Y = nearest, t = name, e = known
  let n = null, r = t.length < 5 ? 1 : 2, a = 0, o = t.toLowerCase(); // n = best, r = reach, t = name, a = compared, o = folded
  if (t.length > 100)
    return null;
  for (let l of e) { // l = candidate, e = known
    if (++a > Rt)
      break;
    if (Math.abs(l.length - t.length) <= r) {
      let s = V(o, l.toLowerCase()); // s = changes, V = distance, o = folded, l = candidate
      s <= r && (n = l, r = s - 1);
    }
  }
  return n;
}

// src/programs/problem-texts.ts
var tt = "Correct it or remove it.", K = "Correct it, or add it there.", w = 'Did you mean "$2"?', et = "Choose another id.", St = { // tt = CORRECT, K = CHOOSE, w = MEANT, et = RENAME, St = PROBLEM_TEXTS
  "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
  "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
  "wrong-type": ["Expected $1, found $2.", tt],
  missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
  "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
  empty: ["There is nothing in it.", "Fill it in or remove it."],
  "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
  "reserved-id": ['The id "$1" is reserved.', et],
  "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', et],
  "unknown-field": ['There is no field "$1".', tt, w],
  "unknown-facet": ['"$1" is no facet: it has no vocabulary.', K, w],
  "unknown-term": ['"$1" is not in the vocabulary.', K, w],
  "unknown-program": ['There is no program with the id "$1".', K, w],
  "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
  loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
  "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15; add ~ if it is approximate."],
  "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
  "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", w],
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
function nt(t, e) { // nt = fill, t = words, e = params
  return t.replace(/\$(\d)/g, (n, r) => { // t = words, n = _match, r = digit
    var a; // a = _a
    return (a = e[Number(r) - 1]) != null ? a : "";
  });
}
var rt = (t, e, n) => { // rt = explain, t = code, e = params, n = known
  var i; // i = _a
  let [r, a, o] = St[t], l = n && Y((i = e[0]) != null ? i : "", n), s = l ? [...e, l] : e; // r = reason, a = fix, o = fixByNearest, St = PROBLEM_TEXTS, t = code, l = meant, n = known, Y = nearest, i = _a, e = params, s = all
  return {
    params: s,
    reason: nt(r, s),
    fix: nt(l && o ? o : a, s)
  };
};

// src/programs/parse.ts
function A(t, e, n = [], r) { // A = parsePrograms, t = text, e = options, n = included, r = mostProblems
  let a = Q(rt, r); // a = report, Q = createReport, rt = explain, r = mostProblems
  return { list: (0, _.readPage)(t, e, n, a, (l, s) => { // t = text, e = options, n = included, a = report, l = _message, s = json
    let i = J(s); // i = place, J = jsonErrorPosition, s = json
    return i ? ` at line ${i.line}, column ${i.column}` : "";
  }), problems: a.done() };
}

// src/maintain/fix.ts
var ot = "json", W = 5; // ot = DATA_MODEL, W = MOST_HINTS
function Lt(t, { page: e, included: n }, r) { // Lt = problemHints, t = msg, e = page, n = included, r = options
  let { problems: a } = A(e.text, r, n); // a = problems, A = parsePrograms, e = page, r = options, n = included
  return [
    ...e.contentModel === ot ? [] : [t("maintain-model", e.contentModel)],
    ...a.map(({ path: o, program: l, reason: s, fix: i }) => o.length ? t("maintain-place", Z(o, l), s, i) : `${s} ${i}`)
  ];
}
function it(t, e, n, r, a, o) { // it = fixFor, t = wiki, e = msg, n = source, r = origin, a = drift, o = options
  if ((r == null ? void 0 : r.kind) === "pages") {
    let s = Lt(e, r, o); // s = problems, Lt = problemHints, e = msg, r = origin, o = options
    return {
      text: s.length ? e("maintain-problems", s.length) : a.length ? e("maintain-drift") : null,
      hints: [...s.slice(0, W), ...a.slice(0, W)],
      url: t.urlOf(n, { action: "edit" }),
      label: e("maintain-edit"),
      draft: null
    };
  }
  let l = (s) => t.urlOf(n, { action: s, contentmodel: ot }); // l = createUrl, s = action, t = wiki, n = source, ot = DATA_MODEL
  return r ? {
    text: e("maintain-from-list"),
    hints: r.skipped.slice(0, W).map(({ place: s, reason: i, fix: p }) => e("maintain-place", s, i, p)),
    url: l("submit"),
    label: e("maintain-create-from-list"),
    draft: r.draft
  } : { text: null, hints: [], url: l("edit"), label: e("maintain-create"), draft: null };
}

// src/maintain/advice.ts
function v(t, e, ...n) { // v = element, t = tag, e = properties, n = content
  let r = Object.assign(document.createElement(t), e); // r = made, t = tag, e = properties
  return r.append(...n), r;
}
function Nt(t, { url: e, label: n }) { // Nt = editorWith, t = draft, e = url, n = label
  let r = (a, o) => v("input", { type: "hidden", name: a, value: o }); // r = hidden, a = name, o = value, v = element
  return v(
    "form",
    { method: "post", action: e },
    r("wpTextbox1", t),
    r("model", "json"),
    r("format", "application/json"),
    // Without the first, the wiki would take this for a failed attempt to save; the second has to be the last field.
    r("wpPreview", "1"),
    r("wpUltimateParam", "1"),
    v("button", { className: "cdx-button", type: "submit" }, n)
  );
}
function _t(t) { // _t = contentOf, t = fix
  return [...t.hints.length ? [v("ul", {}, ...t.hints.map((n) => v("li", {}, n)))] : [], t.draft === null ? v("a", { href: t.url }, t.label) : Nt(t.draft, t)];
}
function st(t, e, n, r, a, o) { // st = adviceOn, t = wiki, e = messages, n = source, r = origin, a = drift, o = options
  let l = it(t, (0, N.createMessages)(e, X), n, r, a, o); // l = fix, it = fixFor, t = wiki, e = messages, X = ENGLISH, n = source, r = origin, a = drift, o = options
  return (r == null ? void 0 : r.kind) === "pages" && !l.hints.length ? null : { text: l.text, content: _t(l) };
}

// runtime:/work/main/src/programs/status.ts
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// runtime:/work/main/src/programs/texts.ts
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// src/maintain/drift.ts
function j(t) { // j = plain, t = text
  return t.normalize().replace(/\s+/g, " ").trim();
}
function at(t) { // at = folded, t = text
  return j(t).toLowerCase();
}
function R(t) { // R = isUrl, t = link
  return /^https:/i.test(t);
}
function x(t) { // x = linkKey, t = link
  return t === null || R(t) ? t : t.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (e) => e.toLowerCase());
}
function lt(t, e) { // lt = leadsTo, t = url, e = page
  try {
    return R(t) && !R(e) && x(`:${decodeURI(t).split("/wiki/")[1] || ""}`) === x(`:${e}`);
  } catch (n) {
    return !1;
  }
}
var Dt = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // Dt = TRANSLATION
function Kt(t, e) { // Kt = isSameLink, t = inData, e = inList
  return x(t) === x(e) || t !== null && e !== null && (lt(t, e) || lt(e, t) || !R(e) && x(t) === x(e.replace(Dt, "")));
}
function dt(t) { // dt = linkOf, t = target
  return t && ("url" in t ? t.url : t.page);
}
function pt(t, e) { // pt = says, t = text, e = shown
  return t === null || e === null ? t === e : (0, $.allTexts)(t).map(j).indexOf(j(e)) !== -1;
}
function Wt(t, e) { // Wt = pair, t = imported, e = programs
  let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), a = (o, l, s) => { // n = pairs, r = taken, a = pairBy, o = keysOf, l = keyOf, s = isSure
    let i = /* @__PURE__ */ new Map(); // i = byKey
    for (let p of e.filter((m) => !r.has(m))) // p = program, e = programs, m = each, r = taken
      for (let m of o(p)) // m = key, o = keysOf, p = program
        i.set(m, (i.get(m) || []).concat(p));
    for (let p of t.filter((m) => !n.has(m))) { // p = item, t = imported, m = each, n = pairs
      let m = l(p), c = m === null ? [] : i.get(m) || [], T = c.filter((d) => !r.has(d)), [h] = T; // m = key, l = keyOf, p = item, c = all, i = byKey, T = free, d = program, r = taken, h = found
      h && (s || c.length === 1) && (n.set(p, h), r.add(h));
    }
  };
  return a(({ id: o }) => [o], ({ id: o, isRendered: l }) => l ? o : null, !0), a(({ title: o }) => (0, $.allTexts)(o).map(at), ({ title: o, isRendered: l }) => l ? null : at(o), !0), a(({ target: o }) => [x(dt(o))].filter((l) => l !== null), ({ link: o, isRendered: l }) => l ? null : x(o), !1), n;
}
function mt(t) { // mt = groupOf, t = program
  return (0, I.isCurrent)(t.status) ? "current" : "past";
}
function gt(t, e, n) { // gt = drift, t = imported, e = list, n = options
  let r = [], a = Wt(t, e.programs), o = (s) => (0, $.pickText)(s, n.languages, n.contentLanguage).text; // r = found, a = pairs, Wt = pair, t = imported, e = list, o = pick, s = text, n = options
  for (let s of t) { // s = item, t = imported
    let i = a.get(s), p = (c, T, h) => { // i = program, a = pairs, s = item, p = differs, c = kind, T = inList, h = inData
      r.push({ kind: c, program: i ? i.id : null, title: i ? o(i.title) : s.title, inList: T, inData: h });
    };
    if (!i) {
      p("not-in-data", s.title, null);
      continue;
    }
    let m = dt(i.target); // m = link, dt = linkOf, i = program
    pt(i.title, s.title) || p("title", s.title, o(i.title)), Kt(m, s.link) || p("link", s.link, m), s.isRendered && s.status !== i.status ? p("status", s.status, i.status) : s.group !== mt(i) && p("group", s.group, mt(i)), pt(i.summary, s.summary) || p("summary", s.summary, i.summary && o(i.summary));
  }
  let l = new Set(Array.from(a.values())); // l = paired, a = pairs
  for (let s of n.isPartial ? [] : e.programs.filter((i) => !l.has(i))) // s = program, n = options, e = list, i = each, l = paired
    r.push({ kind: "not-in-list", program: s.id, title: o(s.title), inList: null, inData: o(s.title) });
  return r;
}

// src/maintain/drift-texts.ts
var jt = { // jt = WORDS
  "not-in-list": "It is in the data, but not in the list.",
  "not-in-data": "It is in the list, but not in the data.",
  title: "The title in the list is $1, in the data $2.",
  link: "The link in the list is $1, in the data $2.",
  status: "The status in the list is $1, in the data $2.",
  group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
  summary: "The summary in the list is $1, in the data $2."
}, S = 60;
function ct(t) { // ct = quoted, t = value
  return t === null ? "missing" : `"${t.length > S ? `${t.slice(0, S - 1)}\u2026` : t}"`;
}
function ut(t, e) { // ut = fromDifference, t = one, e = other
  let n = 0; // n = same
  for (; n < t.length && t.charAt(n) === e.charAt(n); ) // n = same, t = one, e = other
    n++;
  let r = n > S / 2 ? t.lastIndexOf(" ", n - S / 4) + 1 : 0; // r = from, n = same, S = MOST_CHARACTERS, t = one
  return r ? `\u2026${t.slice(r)}` : t;
}
function ft({ kind: t, program: e, title: n, inList: r, inData: a }) { // ft = describeDrift, t = kind, e = program, n = title, r = inList, a = inData
  let o = [ // o = values
    t === "group" ? r || "" : ct(r && ut(r, a || "")),
    t === "group" ? a || "" : ct(a && ut(a, r || ""))
  ];
  return `${e === null ? `"${n}"` : `"${n}" (${e})`}: ${jt[t].replace(/\$(\d)/g, (s, i) => o[Number(i) - 1] || "")}`;
}

// src/maintain/drift-hints.ts
function ht(t, e, { languages: n, contentLanguage: r }) { // ht = driftHints, t = imported, e = list, n = languages, r = contentLanguage
  return t.programs.length ? gt(t.programs, e, { languages: n, contentLanguage: r, isPartial: t.isPartial }).map(ft) : [];
}
}
};
// </nowiki>