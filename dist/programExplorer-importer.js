// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).importer = {
runtime: 'af0f8e29a6a4adfb',
create: function ( require, module ) {
"use strict";
var F = Object.defineProperty, Xe = Object.defineProperties, ze = Object.getOwnPropertyDescriptor, je = Object.getOwnPropertyDescriptors, Ve = Object.getOwnPropertyNames, ie = Object.getOwnPropertySymbols;
var ae = Object.prototype.hasOwnProperty, Je = Object.prototype.propertyIsEnumerable;
var le = (e, t, n) => t in e ? F(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, E = (e, t) => {
  for (var n in t || (t = {}))
    ae.call(t, n) && le(e, n, t[n]);
  if (ie)
    for (var n of ie(t))
      Je.call(t, n) && le(e, n, t[n]);
  return e;
}, ue = (e, t) => Xe(e, je(t));
var Ye = (e, t) => {
  for (var n in t)
    F(e, n, { get: t[n], enumerable: !0 });
}, Qe = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of Ve(t))
      !ae.call(e, o) && o !== n && F(e, o, { get: () => t[o], enumerable: !(r = ze(t, o)) || r.enumerable });
  return e;
};
var Ze = (e) => Qe(F({}, "__esModule", { value: !0 }), e);

// src/importer.ts
var Dt = {}; // Dt = importer_exports
Ye(Dt, {
  importLists: () => Bt,
  insertHost: () => Gt,
  readHost: () => Ut
});
module.exports = Ze(Dt);

// runtime:src/programs/parse-for-readers.ts
var W = require("program-explorer-runtime"); // W = import_program_explorer_runtime

// runtime:src/programs/parse-options.ts
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// runtime:src/page/hosts.ts
var g = require("program-explorer-runtime"); // g = import_program_explorer_runtime

// runtime:src/programs/migrate.ts
var z = require("program-explorer-runtime"); // z = import_program_explorer_runtime

// src/import/headings.ts
var T = "h1, h2, h3, h4, h5, h6"; // T = HEADINGS
function j(e) { // j = blockOf, e = heading
  var t; // t = _a
  return (t = e.closest(".mw-heading")) != null ? t : e;
}
function M(e) { // M = headingText, e = heading
  let t = e.cloneNode(!0); // t = copy, e = heading
  return t.querySelectorAll(".mw-editsection").forEach((n) => n.remove()), t.textContent.replace(/\s+/g, " ").trim();
}
function V(e) { // V = anchorElementsOf, e = heading
  let t = j(e), n = [t], r = t.previousElementSibling; // t = block, j = blockOf, e = heading, n = blocks, r = before
  for (; r instanceof HTMLElement && r.textContent.trim() === ""; ) // r = before
    n.push(r), r = r.previousElementSibling;
  return n.flatMap((o) => [o, ...Array.from(o.querySelectorAll("[id]"))]).filter(({ id: o }) => o !== "");
}
function x(e, { texts: t, anchor: n }) { // x = findHeading, e = container, t = texts, n = anchor
  var o, s; // o = _a, s = _b
  let r = Array.from(e.querySelectorAll(T)); // r = headings, e = container, T = HEADINGS
  return (s = (o = r.find((i) => t.includes(M(i)))) != null ? o : r.find((i) => V(i).some(({ id: a }) => a === n))) != null ? s : null;
}
function ce(e) { // ce = firstHeading, e = container
  return e.querySelector(T);
}

// runtime:src/page/sections.ts
var k = require("program-explorer-runtime"); // k = import_program_explorer_runtime

// src/import/text-runs.ts
var et = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", tt = "br, p, div, dl, dd, dt, blockquote, table, tr", nt = "b, strong", me = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // et = IGNORED, tt = BREAKS, nt = BOLD, me = INVISIBLE
function I(e) { // I = isIgnored, e = element
  var t; // t = _a
  return e.matches(et) && !e.matches(k.x33) || /display:\s*none/.test((t = e.getAttribute("style")) != null ? t : "");
}
function b(e) { // b = normalizeSpace, e = text
  return e.replace(me, "").replace(/\s+/g, " ").trim();
}
function N(e) { // N = textOfRuns, e = runs
  return e.map(({ text: t }) => t).join("");
}
function L(e, t = []) { // L = visibleText, e = element, t = except
  return b(N(A(e, t)));
}
function A(e, t = []) { // A = runsOf, e = root, t = except
  let n = [], r = (i, a, l) => { // n = runs, r = addRun, i = text, a = element, l = format
    i !== "" && n.push(E({ text: i, element: a }, l));
  }, o = (i, a, l) => { // o = visitElement, i = element, a = parent, l = format
    var p, f; // p = _a, f = _b
    if (t.includes(i) || I(i))
      return;
    let u = i.matches(nt), c = i.matches("a[href]"), h = i.matches(tt) ? l.mark ? " " : `
` : "";
    r(h, a, l), s(i, {
      mark: (p = l.mark) != null ? p : u || c ? i : null,
      isBold: l.isBold || u,
      link: (f = l.link) != null ? f : c ? i : null
    }), i.matches("br") || r(h, a, l);
  }, s = (i, a) => { // s = visitChildren, i = parent, a = format
    i.childNodes.forEach((l) => { // i = parent, l = node
      var u; // u = _a
      l.nodeType === l.TEXT_NODE ? r(((u = l.nodeValue) != null ? u : "").replace(me, "").replace(/\s+/g, " "), i, a) : l.nodeType === l.ELEMENT_NODE && o(l, i, a);
    });
  };
  return s(e, { mark: null, isBold: !1, link: null }), n;
}

// src/import/section.ts
function $(e) { // $ = sectionOf, e = heading
  let t = j(e), n = t.nextElementSibling, r = n && (n.matches(k.x33) || n.tagName === "SECTION" && !n.querySelector(T)) ? n : null, o = [], s = r ? r.firstElementChild : n; // t = block, j = blockOf, e = heading, n = next, r = wrapper, T = HEADINGS, o = content, s = element
  for (; s instanceof HTMLElement && !s.matches(`${T}, .mw-heading, section`); ) // s = element, T = HEADINGS
    I(s) || o.push(s), s = s.nextElementSibling;
  return {
    heading: e,
    block: t,
    insertion: r ? { parent: r, before: r.firstChild } : { parent: t.parentNode, before: t.nextSibling },
    content: o,
    lists: o.filter((i) => i.matches("ul"))
  };
}

// src/import/list-items.ts
var rt = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer__selftest, .program-explorer__update, .program-explorer-static__all", ge = "ul:not(.gallery)", ot = "div, center, span, main, article", st = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", it = ".program-explorer, .mw-parser-output, [data-group], body"; // rt = NOT_TEXT, ge = LIST, ot = CONTAINERS, st = BLOCKS, it = LIMITS
function J(e) { // J = textOf, e = element
  return N(A(e));
}
function lt(e) { // lt = headingIn, e = element
  return e.matches(T) ? e : e.matches(".mw-heading") ? e.querySelector(T) : null;
}
function de(e) { // de = isContainer, e = element
  return e.matches(`section, ${k.x33}`) || e.matches(ot) && e.querySelector(`${ge}, ${T}`) !== null;
}
function he(e) { // he = createCollector, e = isEnd
  let t = [], n = [], r = "", o = (l) => { // t = items, n = otherTexts, r = inlineText, o = addText, l = text
    let u = b(l); // u = normalized, b = normalizeSpace, l = text
    u !== "" && n.push(u);
  }, s = () => { // s = endInlineText
    o(r), r = "";
  }, i = (l) => { // i = visitElement, l = element
    if (I(l) || l.matches(rt))
      return !1;
    let u = lt(l); // u = heading, lt = headingIn, l = element
    if (!u && !de(l) && !l.matches(st))
      return r += J(l), !1;
    if (s(), u)
      return e(u);
    if (l.matches(ge))
      Array.from(l.children).forEach((c) => c.matches("li") ? t.push(c) : o(J(c)));
    else {
      if (de(l))
        return Array.from(l.childNodes).some(a);
      o(J(l));
    }
    return !1;
  }, a = (l) => { // a = visit, l = node
    var u; // u = _a
    return l.nodeType === l.TEXT_NODE && (r += (u = l.nodeValue) != null ? u : ""), l.nodeType === l.ELEMENT_NODE && i(l);
  };
  return {
    visit: a,
    finish: () => (s(), { items: t, otherTexts: n })
  };
}
function pe(e) { // pe = levelOf, e = heading
  return Number(e.tagName.slice(1));
}
function fe(e, t) { // fe = nextNode, e = node, t = container
  let n = e; // n = current, e = node
  for (; !n.nextSibling; ) { // n = current
    let r = n.parentElement; // r = parent, n = current
    if (!r || r === t || !r.matches("div, section") || r.matches(it))
      return null;
    n = r;
  }
  return n.nextSibling;
}
function G(e, t, n) { // G = listItemsUnder, e = heading, t = other, n = container
  let { visit: r, finish: o } = he((i) => i === t || pe(i) <= pe(e)), s = fe($(e).block, n); // r = visit, o = finish, he = createCollector, i = next, t = other, pe = levelOf, e = heading, s = node, fe = nextNode, $ = sectionOf, n = container
  for (; s && !r(s); ) // s = node, r = visit
    s = fe(s, n);
  return o();
}
function ye(e) { // ye = listItemsIn, e = group
  let { visit: t, finish: n } = he(() => !1); // t = visit, n = finish, he = createCollector
  return e.childNodes.forEach(t), n();
}

// src/page/static-markup.ts
var Ee = "program-explorer-static", U = "data-program", Te = "data-status"; // Ee = STATIC_CLASS, U = PROGRAM_ATTRIBUTE, Te = STATUS_ATTRIBUTE

// runtime:src/programs/patterns.ts
var P = require("program-explorer-runtime"); // P = import_program_explorer_runtime

// runtime:src/programs/status.ts
var B = require("program-explorer-runtime"); // B = import_program_explorer_runtime

// src/import/ids.ts
var at = [ // at = LETTERS
  [/\u00DF/g, "ss"],
  [/\u00E6/g, "ae"],
  [/\u0153/g, "oe"],
  [/\u00F8/g, "o"],
  [/\u0142/g, "l"],
  [/[\u0111\u00F0]/g, "d"],
  [/\u00FE/g, "th"],
  [/\u0131/g, "i"]
];
function ut(e) { // ut = slug, e = text
  let t = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, ""), n = at.reduce((r, [o, s]) => r.replace(o, s), t).replace(/[^a-z0-9]+/g, "-"); // t = withoutAccents, e = text, n = hyphenated, at = LETTERS, r = replaced, o = letter, s = replacement
  return /[a-z]/.test(n) ? n.slice(0, 90).replace(/^-|-$/g, "") : "";
}
function xe() { // xe = createIds
  let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), n = 0, r = (o) => { // e = taken, t = lastNumbers, n = count, r = take, o = id
    let s = !e.has(o); // s = isFree, e = taken, o = id
    return e.add(o), s;
  };
  return {
    take: r,
    make(...o) {
      var l, u; // l = _a, u = _b
      n++;
      let s = (l = o.map(ut).find(Boolean)) != null ? l : `program-${n}`, i = s, a = (u = t.get(s)) != null ? u : 1; // s = base, l = _a, o = texts, ut = slug, n = count, i = id, a = number, u = _b, t = lastNumbers
      for (; !r(i); ) // r = take, i = id
        i = `${s}-${++a}`;
      return t.set(s, a), i;
    }
  };
}

// runtime:src/programs/links.ts
var R = require("program-explorer-runtime"); // R = import_program_explorer_runtime

// src/programs/link-fault.ts
function be(e) { // be = linkFault, e = value
  let t = (0, R.x45)(e); // t = found, e = value
  return typeof t == "string" ? t : null;
}

// src/import/links.ts
var ct = ["title", "redlink", "redirect", "uselang", "useskin"], mt = /^[a-z][a-z0-9+.-]*:/i; // ct = HARMLESS_PARAMETERS, mt = SCHEME
function Se(e) { // Se = decode, e = text
  return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, (t) => { // e = text, t = encoded
    try {
      return decodeURIComponent(t);
    } catch (n) {
      return t;
    }
  });
}
function Le(e) { // Le = hostOf, e = url
  return e.host.replace(".m.", ".");
}
function D(e, t) { // D = parseUrl, e = address, t = base
  try {
    return new URL(e, t);
  } catch (n) {
    return null;
  }
}
function dt({ searchParams: e }) { // dt = isPageView, e = searchParams
  let t = []; // t = names
  return e.forEach((n, r) => t.push(r)), t.every((n) => ct.includes(n) || n === "action" && e.has("redlink"));
}
function pt(e, t) { // pt = titleOf, e = url, t = articlePath
  if (!dt(e))
    return null;
  let n = e.pathname; // n = path, e = url
  if (n.endsWith("/index.php"))
    return e.searchParams.get("title");
  let [r = "", o = ""] = t.split("$1"); // r = before, o = after, t = articlePath
  return n.startsWith(r) && n.endsWith(o) ? Se(n.slice(r.length, n.length - o.length)) : null;
}
function ft(e) { // ft = interwikiTitle, e = anchor
  var r, o; // r = _a, o = _b
  let n = e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test((r = e.getAttribute("rel")) != null ? r : "") ? (0, R.x44)((o = e.getAttribute("title")) != null ? o : "") : null; // n = link, e = anchor, r = _a, o = _b
  return n && "page" in n ? n.page : null;
}
function gt(e, { address: t, articlePath: n }) { // gt = resolveUrl, e = href, t = address, n = articlePath
  var s; // s = _a
  let r = D(t), o = (s = /^\.\/(.*)$/.exec(e)) == null ? void 0 : s[1]; // r = base, D = parseUrl, t = address, o = parsoidTitle, s = _a, e = href
  return o !== void 0 && r ? D(r.origin + n.replace("$1", () => o)) : D(e, t);
}
function Y(e) { // Y = checkLink, e = value
  var n; // n = _a
  let t = (0, R.x44)(e.replace(/^Special:MyLanguage\//i, "")); // t = link, e = value
  return t ? { link: "page" in t ? t.page : t.url } : { fault: (n = be(e)) != null ? n : "bad-page", value: e };
}
function ke(e, t) { // ke = resolveLink, e = anchor, t = options
  var l; // l = _a
  let n = ((l = e.getAttribute("href")) != null ? l : "").trim(); // n = href, l = _a, e = anchor
  if (n === "")
    return null;
  let r = gt(n, t); // r = url, gt = resolveUrl, n = href, t = options
  if (!r)
    return { fault: "bad-address", value: n };
  let o = Se(r.hash), s = ft(e); // o = fragment, Se = decode, r = url, s = interwiki, ft = interwikiTitle, e = anchor
  if (s !== null)
    return Y(s.includes("#") ? s : s + o);
  if (r.protocol !== "https:" && r.protocol !== "http:")
    return mt.test(n) ? { fault: "bad-scheme", value: n } : Y(n);
  let i = D(t.address), a = i && Le(r) === Le(i) ? pt(r, t.articlePath) : null; // i = base, D = parseUrl, t = options, a = title, Le = hostOf, r = url, pt = titleOf
  return Y(a === null ? r.href : a + o);
}

// src/import/nested-lists.ts
var ht = /[^\s,;.:|\u00B7&()-]/; // ht = NOT_SEPARATOR
function v(e) { // v = nestedLists, e = item
  return Array.from(e.children).flatMap((t) => t.matches("ul, ol") ? t : v(t));
}
function q(e) { // q = linksOf, e = runs
  let t = /* @__PURE__ */ new Set(); // t = links
  return e.forEach(({ link: n, text: r }) => { // e = runs, n = link, r = text
    n && r.trim() !== "" && t.add(n);
  }), Array.from(t);
}
function Ie(e) { // Ie = readMaterials, e = lists
  let t = [], n = [], r = (o) => { // t = materials, n = otherTexts, r = readNestedItem, o = item
    let s = v(o), i = A(o, s), a = b(N(i)), l = q(i), [u] = l; // s = deeperLists, v = nestedLists, o = item, i = runs, A = runsOf, a = text, b = normalizeSpace, N = textOfRuns, l = links, q = linksOf, u = firstLink
    u && l.length === 1 ? t.push({ label: a, link: u }) : (l.forEach((c) => t.push({ label: L(c), link: c })), ht.test(N(i.filter((c) => !c.link))) && n.push(a)), s.forEach((c) => Array.from(c.children).forEach(r));
  };
  return e.forEach((o) => Array.from(o.children).filter((s) => !I(s)).forEach(r)), { materials: t, otherTexts: n };
}

// src/import/split-title.ts
var w = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", yt = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${w}(?=\\s)|\\n|[:\\uFF1A]|${w}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${w})`), Re = new RegExp(`\\n|\\s${w}(?=\\s|$)|\\u2014`, "g"), Et = /\uFF1A|:(?=\s|$)/g, Tt = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, xt = /[.!?;,:\u3002]/, bt = 5, Lt = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${w}(?=\\s|$))*`), St = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${w}|\\u2014)$`), kt = 9; // w = DASH, yt = SEPARATOR_AFTER_MARK, Re = SEPARATOR, Et = COLON, Tt = IN_BRACKETS, xt = PUNCTUATION, bt = MAX_FEW_WORDS, Lt = LEADING, St = TRAILING, kt = MAX_TRAILING
function He(e) { // He = leadingLength, e = text
  return Lt.exec(e)[0].length;
}
function Q(e, t, n, r) { // Q = findOutsideMarks, e = pattern, t = text, n = from, r = marks
  e.lastIndex = n;
  for (let o = e.exec(t); o; o = e.exec(t)) { // o = match, e = pattern, t = text
    let s = o.index + o[0].length; // s = end, o = match
    if (!r.some((i) => i.from < s && s <= i.to))
      return [o.index, s];
  }
  return null;
}
function H(e, [t, n], r) { // H = trimParts, e = text, t = from, n = to, r = summaryFrom
  let o = e.slice(t, n); // o = title, e = text, t = from, n = to
  for (let i = 0; i < kt; i++) // i = n, kt = MAX_TRAILING
    o = o.replace(St, "");
  let s = /^\s/.test(o) ? 1 : 0; // s = leadingSpace, o = title
  return {
    title: [t + s, t + o.length],
    summary: [r + He(e.slice(r)), e.length]
  };
}
function It(e) { // It = isFewWords, e = text
  return !xt.test(e) && e.trim().split(" ").length <= bt;
}
function Ae(e, t) { // Ae = separatorEnd, e = text, t = from
  let n = yt.exec(e.slice(t)); // n = match, yt = SEPARATOR_AFTER_MARK, e = text, t = from
  return n && t + n[0].length;
}
function At(e, t, n) { // At = splitAfterMark, e = text, t = mark, n = marks
  let r = Ae(e, t.to); // r = summaryFrom, Ae = separatorEnd, e = text, t = mark
  if (r !== null)
    return H(e, [t.from, t.to], r);
  let o = Tt.exec(e.slice(t.to)); // o = brackets, Tt = IN_BRACKETS, e = text, t = mark
  if (o) {
    let i = t.to + o[0].length, a = Ae(e, i); // i = end, t = mark, o = brackets, a = afterBrackets, Ae = separatorEnd, e = text
    if (a !== null || e.slice(i).trim() === "")
      return H(e, [t.from, i], a != null ? a : i);
  }
  let s = Q(Re, e, t.to, n); // s = separator, Q = findOutsideMarks, Re = SEPARATOR, e = text, t = mark, n = marks
  return s && !t.isBold && It(e.slice(t.to, s[0])) ? H(e, [t.from, s[0]], s[1]) : H(e, [t.from, t.to], t.to);
}
function Oe(e, t) { // Oe = splitTitle, e = text, t = marks
  var s; // s = _a
  let n = He(e), r = t.find(({ from: i, to: a }) => a > n && e.slice(i, a).trim() !== ""); // n = start, He = leadingLength, e = text, r = mark, t = marks, i = from, a = to
  if (r && r.from <= n)
    return At(e, r, t);
  let o = (s = Q(Re, e, n, t)) != null ? s : Q(Et, e, n, t); // o = separator, s = _a, Q = findOutsideMarks, Re = SEPARATOR, e = text, n = start, t = marks, Et = COLON
  return o ? H(e, [n, o[0]], o[1]) : r ? { title: H(e, [r.from, r.to], r.to).title, summary: [n, e.length] } : H(e, [n, e.length], e.length);
}

// src/import/plain-item.ts
function Rt(e) { // Rt = joinRuns, e = runs
  let t = [], n = ""; // t = positioned, n = text
  for (let r of e) { // r = run, e = runs
    let o = n.slice(-1), s = r.text; // o = last, n = text, s = added, r = run
    s === `
` ? (s = o === `
` ? "" : `
`, n = o === " " ? n.slice(0, -1) : n) : (o === "" || o === " " || o === `
`) && (s = s.replace(/^ /, "")), t.push({ run: r, from: n.length, to: n.length + s.length }), n += s;
  }
  return { text: n, positioned: t };
}
function Ht(e) { // Ht = marksOf, e = positioned
  var n; // n = _a
  let t = /* @__PURE__ */ new Map(); // t = marks
  for (let { run: r, from: o, to: s } of e) // r = run, o = from, s = to, e = positioned
    if (r.mark && s > o) {
      let i = t.get(r.mark); // i = known, t = marks, r = run
      t.set(r.mark, { from: (n = i == null ? void 0 : i.from) != null ? n : o, to: s, isBold: r.isBold || (i == null ? void 0 : i.isBold) === !0 });
    }
  return Array.from(t.values());
}
function Me(e) { // Me = readPlainItem, e = item
  var u, c, h, p; // u = _a, c = _b, h = _c, p = _d
  let t = v(e), { text: n, positioned: r } = Rt(A(e, t)), o = Oe(n, Ht(r)), s = b(n.slice(...o.title)); // t = lists, v = nestedLists, e = item, n = text, r = positioned, Rt = joinRuns, A = runsOf, o = parts, Oe = splitTitle, Ht = marksOf, s = title, b = normalizeSpace
  if (s === "")
    return null;
  let i = ([f, S]) => r.filter((y) => y.from < S && y.to > f && y.run.text.trim() !== "").map(({ run: y }) => y), a = i(o.title), [l = null] = q(a); // i = runsIn, f = from, S = to, r = positioned, y = run, a = titleRuns, o = parts, l = link, q = linksOf
  return E({
    title: s,
    titleElement: (c = (u = a[0]) == null ? void 0 : u.element) != null ? c : e,
    link: l,
    summary: b(n.slice(...o.summary)),
    summaryElement: (p = (h = i(o.summary)[0]) == null ? void 0 : h.element) != null ? p : e,
    otherLinks: q(r.map(({ run: f }) => f)).filter((f) => f !== l)
  }, Ie(t));
}

// src/import/rendered-item.ts
function Ne(e) { // Ne = readRenderedItem, e = item
  var i, a; // i = _a, a = _b
  let t = (l) => e.querySelector(`.${Ee}__${l}`), n = e.querySelector("b"), r = n ? L(n) : ""; // t = part, l = name, e = item, Ee = STATIC_CLASS, n = titleElement, r = title, L = visibleText
  if (!n || r === "")
    return null;
  let o = t("summary"), s = (a = (i = t("materials")) == null ? void 0 : i.querySelectorAll("a[href]")) != null ? a : []; // o = summary, t = part, s = materialLinks, a = _b, i = _a
  return {
    title: r,
    titleElement: n,
    link: n.querySelector("a[href]"),
    // The small text names the language of the summary.
    summary: o ? L(o, Array.from(o.querySelectorAll("small"))) : "",
    summaryElement: o != null ? o : e,
    otherLinks: [],
    materials: Array.from(s, (l) => ({ label: L(l), link: l })),
    otherTexts: []
  };
}

// src/import/skipped.ts
var Ot = "Add it by hand.", Z = "Add the right link by hand.", Mt = { // Ot = BY_HAND, Z = LINK, Mt = TEXTS
  "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
  "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
  "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
  "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
  "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
  "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
  "bad-status": ['"$1" is not a status.', "Add the status by hand."],
  "bad-page": ['The link leads to no page: "$1".', Z],
  "bad-address": ['The link is not an https address: "$1".', Z],
  "bad-scheme": ['The link is neither a page nor an https address: "$1".', Z],
  "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
  "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
  "nested-text": ['A nested line could not become a link to a material: "$1".', Ot]
}, Pe = 120;
function _(e, t, n = "") { // _ = createSkipped, e = position, t = code, n = text
  let [r, o] = Mt[t], s = n.length > Pe ? `${n.slice(0, Pe - 1)}\u2026` : n; // r = reason, o = fix, Mt = TEXTS, t = code, s = shortened, n = text, Pe = MAX_CHARACTERS
  return { code: t, position: e, reason: r.replace("$1", () => s), fix: o };
}

// src/import/records.ts
var ve = 150; // ve = MAX_TITLE
function we(e) { // we = isAddress, e = link
  return /^https:/i.test(e);
}
function _e(e, t) { // _e = languageOf, e = element, t = fallback
  var o; // o = _a
  let n = e.closest("[lang]"), r = n != null && n.parentElement && (o = n.getAttribute("lang")) != null ? o : ""; // n = withLanguage, e = element, r = language, o = _a
  return (P.x50.test(r) ? r : t).toLowerCase();
}
function $e(e, t, { pageLanguage: n, contentLanguage: r }) { // $e = nameOf, e = text, t = element, n = pageLanguage, r = contentLanguage
  let o = _e(t, n); // o = language, _e = languageOf, t = element, n = pageLanguage
  return o === r.toLowerCase() ? e : { [o]: e };
}
function Ce(e, t, n) { // Ce = linkOf, e = element, t = options, n = skip
  let r = e && ke(e, t); // r = resolved, e = element, ke = resolveLink, t = options
  return r && "fault" in r ? (n(r.fault, r.value), null) : r && r.link;
}
function Nt(e, t, n) { // Nt = materialsOf, e = item, t = options, n = skip
  let r = []; // r = materials
  for (let { label: o, link: s } of e.materials) { // o = label, s = element, e = item
    let i = Ce(s, t, n); // i = link, Ce = linkOf, s = element, t = options, n = skip
    if (i === null)
      n("nested-text", o);
    else if (o !== "") {
      let a = $e(o, s, t); // a = name, $e = nameOf, o = label, s = element, t = options
      r.push(we(i) ? { label: a, url: i } : { label: a, page: i });
    }
  }
  return e.otherTexts.forEach((o) => n("nested-text", o)), r;
}
function Pt(e, t, n) { // Pt = renderedId, e = element, t = ids, n = skip
  let r = e.getAttribute(U); // r = id, e = element, U = PROGRAM_ATTRIBUTE
  return r !== null && !(P.x49.test(r) && t.take(r)) ? (n("bad-id", r), null) : r;
}
function vt(e, t, n) { // vt = statusOf, e = element, t = group, n = skip
  if (!e.hasAttribute(U))
    return t === "past" ? "past" : "ongoing";
  let r = e.getAttribute(Te); // r = status, e = element, Te = STATUS_ATTRIBUTE
  return r === null || (0, B.x54)(r) ? r : (n("bad-status", r), null);
}
function Fe(e, t) { // Fe = createRecordReader, e = options, t = skipped
  let n = [], r = [], o = xe(), s = /* @__PURE__ */ new Set(), i = (u, c) => { // n = records, r = programs, o = ids, xe = createIds, s = titles, i = checkTitle, u = title, c = skip
    u.length > ve && c("long-title", u), s.has(u) && c("same-title", u), s.add(u);
  }, a = (u, c, h, p) => { // a = addProgram, u = element, c = item, h = group, p = skip
    let { title: f, titleElement: S, summary: y, summaryElement: Ke } = c; // f = title, S = titleElement, y = summary, Ke = summaryElement, c = item
    i(f, p);
    let O = Ce(c.link, e, p), C = Pt(u, o, p), We = O === null || we(O) ? "" : O.replace(/#.*$/, ""), ne = C != null ? C : o.make(f, We), K = vt(u, h, p), re = Nt(c, e, p); // O = link, Ce = linkOf, c = item, e = options, p = skip, C = ownId, Pt = renderedId, u = element, o = ids, We = pageTitle, we = isAddress, ne = id, f = title, K = status, vt = statusOf, h = group, re = materials, Nt = materialsOf
    c.otherLinks.forEach((oe) => { // c = item, oe = other
      var se; // se = _a
      return p("link-in-text", `${L(oe)} (${(se = oe.getAttribute("href")) != null ? se : ""})`);
    }), r.push({ id: ne, isRendered: C !== null, group: h, title: f, link: O, summary: y === "" ? null : y, status: K }), n.push(E(E(E(E({
      id: ne,
      title: $e(f, S, e)
    }, y !== "" && { summary: { [_e(Ke, e.pageLanguage)]: y } }), O !== null && { page: O }), K !== null && { status: K }), re.length > 0 && { materials: re }));
  }, l = (u, c, h) => { // l = read, u = element, c = group, h = position
    let p = u.hasAttribute(U) ? Ne(u) : Me(u); // p = item, u = element, U = PROGRAM_ATTRIBUTE, Ne = readRenderedItem, Me = readPlainItem
    if (p) {
      let f = `${h} ("${p.title.slice(0, ve)}")`; // f = name, h = position, p = item, ve = MAX_TITLE
      a(u, p, c, (S, y) => t.push(_(f, S, y)));
      return;
    }
    v(u).forEach((f) => Array.from(f.children).forEach((S, y) => l(S, c, `${h} \u2192 #${y + 1}`)));
  };
  return { read: l, records: n, programs: r };
}

// src/import/import-lists.ts
var wt = ["current", "past"], _t = wt.map((e) => `[${g.x26}="${e}"]`).join(), Ge = "[data-limit], [data-preset]"; // wt = GROUPS, _t = MARKED_GROUPS, e = group, Ge = PARTIAL
function $t(e) { // $t = markedLists, e = elements
  return e.map((t) => { // e = elements, t = element
    let n = t.dataset.group, r = ce(t); // n = group, t = element, r = heading, ce = firstHeading
    return { group: n, name: r ? M(r) : n, content: ye(t) };
  });
}
function Ct(e, t) { // Ct = listsUnderHeadings, e = container, t = known
  let n = x(e, t.current), r = x(e, t.past), o = (s, i, a) => { // n = current, x = findHeading, e = container, t = known, r = past, o = listUnder, s = group, i = heading, a = other
    var l; // l = _a
    return i ? { group: s, name: M(i), content: G(i, a, e) } : { group: s, name: (l = t[s].texts[0]) != null ? l : t[s].anchor, content: null };
  };
  return [o("current", n, r), o("past", r, n)];
}
function Ft(e) { // Ft = groupsIn, e = container
  return Array.from(e.querySelectorAll(_t));
}
function ee(e, t, n, r = Ft(e)) { // ee = importLists, e = container, t = known, n = options, r = groups, Ft = groupsIn
  var a, l; // a = _a, l = _b
  let o = [], s = Fe({ // o = skipped, s = reader, Fe = createRecordReader
    pageLanguage: n.pageLanguage,
    contentLanguage: n.contentLanguage,
    articlePath: (a = n.articlePath) != null ? a : "/wiki/$1",
    address: (l = n.address) != null ? l : e.baseURI
  }, o), i = r.length ? $t(r) : Ct(e, t);
  for (let { group: u, name: c, content: h } of i) { // u = group, c = name, h = content, i = lists
    if (!h) {
      o.push(_(c, "no-heading"));
      continue;
    }
    h.items.length || o.push(_(c, "no-list")), h.items.forEach((p, f) => s.read(p, u, `${c} \u2192 #${f + 1}`)), h.otherTexts.forEach((p) => o.push(_(c, "no-bullets", p)));
  }
  return {
    page: { version: z.x46, programs: s.records },
    programs: s.programs,
    skipped: o,
    isPartial: e.matches(Ge) || e.querySelector(Ge) !== null
  };
}

// src/import/insert-host.ts
function te(e) { // te = describeHeading, e = heading
  return e && (0, g.x31)(M(e), e, V(e));
}
function Ue(e, t) { // Ue = withHeadings, e = host, t = known
  let { root: n, container: r } = e; // n = root, r = container, e = host
  if (r !== n || e.groups.length)
    return e;
  let o = x(n, t.current); // o = current, x = findHeading, n = root, t = known
  return ue(E({}, e), { current: te(o), past: te(x(n, t.past)), level: (0, g.x30)(o) });
}
function Be(e, t) { // Be = insertHost, e = content, t = known
  let n = x(e, t.current); // n = currentHeading, x = findHeading, e = content, t = known
  if (!n || e.querySelector(`.${g.x27}`))
    return null;
  let r = $(n), o = x(e, t.past), s = o && $(o), i = o && G(o, n, e), a = s !== null && s.content.length === s.lists.length && i !== null && !i.otherTexts.length && i.items.every((u) => s.lists.some((c) => c === u.parentNode)), l = document.createElement("div"); // r = current, $ = sectionOf, n = currentHeading, o = pastHeading, x = findHeading, e = content, t = known, s = past, i = below, G = listItemsUnder, a = pastHasOnlyList, u = item, c = list, l = root
  return l.className = g.x27, r.insertion.parent.insertBefore(l, r.insertion.before), {
    root: l,
    container: e,
    source: t.source,
    revisions: [],
    preset: "",
    limit: 0,
    all: null,
    fallbacks: [],
    messageRevisions: /* @__PURE__ */ new Map(),
    bundle: "",
    bundleVersion: "",
    staticElements: [...r.lists, ...s ? s.lists : [], ...s && a ? [s.block] : []],
    after: null,
    groups: [],
    current: null,
    past: a ? te(o) : null,
    level: (0, g.x29)(n)
  };
}

// src/import/importer.ts
function De(e) { // De = createImporter, e = headings
  return {
    insertHost: (t) => Be(t, e),
    readHost: (t, n) => { // t = wiki, n = host
      let { page: r, skipped: o } = ee(n.container, e, t, n.groups), s = JSON.stringify(r, null, "	"), { list: i, problems: a } = (0, W.x47)(s, (0, X.x48)(t)); // r = page, o = skipped, ee = importLists, n = host, e = headings, t = wiki, s = draft, i = list, a = problems
      return i && i.programs.length ? [Ue(n, e), { kind: "ready", origin: { kind: "import", draft: s, skipped: o }, list: i, problems: a }] : null;
    },
    importLists: (t, n, r) => ee(t, e, n, r)
  };
}

// src/import/known-headings.ts
var qe = { // qe = META_HEADINGS
  source: "Community Development/What we do/programs.json",
  current: {
    texts: ["Current Projects and Programs:"],
    anchor: "Current_Projects_and_Programs:"
  },
  past: {
    texts: ["Past Projects and Programs:"],
    anchor: "Past_Projects_and_Programs:"
  }
};

// src/importer.ts
var { insertHost: Gt, readHost: Ut, importLists: Bt } = De(qe); // Gt = insertHost, Ut = readHost, Bt = importLists, De = createImporter, qe = META_HEADINGS
}
};
// </nowiki>