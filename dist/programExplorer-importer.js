// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).importer = {
runtime: '9042692eb8b93ba4',
create: function ( require, module ) {
"use strict";
var F = Object.defineProperty, Xe = Object.defineProperties, ze = Object.getOwnPropertyDescriptor, Ve = Object.getOwnPropertyDescriptors, je = Object.getOwnPropertyNames, ie = Object.getOwnPropertySymbols;
var le = Object.prototype.hasOwnProperty, Je = Object.prototype.propertyIsEnumerable;
var ae = (e, t, n) => t in e ? F(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, E = (e, t) => {
  for (var n in t || (t = {}))
    le.call(t, n) && ae(e, n, t[n]);
  if (ie)
    for (var n of ie(t))
      Je.call(t, n) && ae(e, n, t[n]);
  return e;
}, ue = (e, t) => Xe(e, Ve(t));
var Ye = (e, t) => {
  for (var n in t)
    F(e, n, { get: t[n], enumerable: !0 });
}, Qe = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of je(t))
      !le.call(e, o) && o !== n && F(e, o, { get: () => t[o], enumerable: !(r = ze(t, o)) || r.enumerable });
  return e;
};
var Ze = (e) => Qe(F({}, "__esModule", { value: !0 }), e);

// src/importer.ts
var Bt = {}; // Bt = importer_exports
Ye(Bt, {
  importLists: () => Ut,
  insertHost: () => Ft,
  readHost: () => Gt
});
module.exports = Ze(Bt);

// runtime:src/programs/parse-for-readers.ts
var z = require("program-explorer-runtime"); // z = import_program_explorer_runtime

// runtime:src/programs/parse-options.ts
var G = require("program-explorer-runtime"); // G = import_program_explorer_runtime

// runtime:src/page/hosts.ts
var g = require("program-explorer-runtime"); // g = import_program_explorer_runtime

// src/page/static-markup.ts
var U = "program-explorer-static", B = "data-program", ce = "data-status"; // U = STATIC_CLASS, B = PROGRAM_ATTRIBUTE, ce = STATUS_ATTRIBUTE

// runtime:src/programs/migrate.ts
var V = require("program-explorer-runtime"); // V = import_program_explorer_runtime

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
function J(e) { // J = anchorElementsOf, e = heading
  let t = j(e), n = [t], r = t.previousElementSibling; // t = block, j = blockOf, e = heading, n = blocks, r = before
  for (; r instanceof HTMLElement && r.textContent.trim() === ""; ) // r = before
    n.push(r), r = r.previousElementSibling;
  return n.flatMap((o) => [o, ...Array.from(o.querySelectorAll("[id]"))]).filter(({ id: o }) => o !== "");
}
function L(e, { texts: t, anchor: n }) { // L = findHeading, e = container, t = texts, n = anchor
  var o, s; // o = _a, s = _b
  let r = Array.from(e.querySelectorAll(T)); // r = headings, e = container, T = HEADINGS
  return (s = (o = r.find((i) => t.includes(M(i)))) != null ? o : r.find((i) => J(i).some(({ id: l }) => l === n))) != null ? s : null;
}
function me(e) { // me = firstHeading, e = container
  return e.querySelector(T);
}

// runtime:src/page/sections.ts
var k = require("program-explorer-runtime"); // k = import_program_explorer_runtime

// src/import/text-runs.ts
var et = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", tt = "br, p, div, dl, dd, dt, blockquote, table, tr", nt = "b, strong", de = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // et = IGNORED, tt = BREAKS, nt = BOLD, de = INVISIBLE
function I(e) { // I = isIgnored, e = element
  var t; // t = _a
  return e.matches(et) && !e.matches(k.x45) || /display:\s*none/.test((t = e.getAttribute("style")) != null ? t : "");
}
function x(e) { // x = normalizeSpace, e = text
  return e.replace(de, "").replace(/\s+/g, " ").trim();
}
function N(e) { // N = textOfRuns, e = runs
  return e.map(({ text: t }) => t).join("");
}
function S(e, t = []) { // S = visibleText, e = element, t = except
  return x(N(A(e, t)));
}
function A(e, t = []) { // A = runsOf, e = root, t = except
  let n = [], r = (i, l, a) => { // n = runs, r = addRun, i = text, l = element, a = format
    i !== "" && n.push(E({ text: i, element: l }, a));
  }, o = (i, l, a) => { // o = visitElement, i = element, l = parent, a = format
    var p, f; // p = _a, f = _b
    if (t.includes(i) || I(i))
      return;
    let u = i.matches(nt), c = i.matches("a[href]"), h = i.matches(tt) ? a.mark ? " " : `
` : "";
    r(h, l, a), s(i, {
      mark: (p = a.mark) != null ? p : u || c ? i : null,
      isBold: a.isBold || u,
      link: (f = a.link) != null ? f : c ? i : null
    }), i.matches("br") || r(h, l, a);
  }, s = (i, l) => { // s = visitChildren, i = parent, l = format
    i.childNodes.forEach((a) => { // i = parent, a = node
      var u; // u = _a
      a.nodeType === a.TEXT_NODE ? r(((u = a.nodeValue) != null ? u : "").replace(de, "").replace(/\s+/g, " "), i, l) : a.nodeType === a.ELEMENT_NODE && o(a, i, l);
    });
  };
  return s(e, { mark: null, isBold: !1, link: null }), n;
}

// src/import/section.ts
function $(e) { // $ = sectionOf, e = heading
  let t = j(e), n = t.nextElementSibling, r = n && (n.matches(k.x45) || n.tagName === "SECTION" && !n.querySelector(T)) ? n : null, o = [], s = r ? r.firstElementChild : n; // t = block, j = blockOf, e = heading, n = next, r = wrapper, T = HEADINGS, o = content, s = element
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
var rt = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer__selftest, .program-explorer__update, .program-explorer-static__all", he = "ul:not(.gallery)", ot = "div, center, span, main, article", st = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", it = ".program-explorer, .mw-parser-output, [data-group], body"; // rt = NOT_TEXT, he = LIST, ot = CONTAINERS, st = BLOCKS, it = LIMITS
function Y(e) { // Y = textOf, e = element
  return N(A(e));
}
function at(e) { // at = headingIn, e = element
  return e.matches(T) ? e : e.matches(".mw-heading") ? e.querySelector(T) : null;
}
function pe(e) { // pe = isContainer, e = element
  return e.matches(`section, ${k.x45}`) || e.matches(ot) && e.querySelector(`${he}, ${T}`) !== null;
}
function ye(e) { // ye = createCollector, e = isEnd
  let t = [], n = [], r = "", o = (a) => { // t = items, n = otherTexts, r = inlineText, o = addText, a = text
    let u = x(a); // u = normalized, x = normalizeSpace, a = text
    u !== "" && n.push(u);
  }, s = () => { // s = endInlineText
    o(r), r = "";
  }, i = (a) => { // i = visitElement, a = element
    if (I(a) || a.matches(rt))
      return !1;
    let u = at(a); // u = heading, at = headingIn, a = element
    if (!u && !pe(a) && !a.matches(st))
      return r += Y(a), !1;
    if (s(), u)
      return e(u);
    if (a.matches(he))
      Array.from(a.children).forEach((c) => c.matches("li") ? t.push(c) : o(Y(c)));
    else {
      if (pe(a))
        return Array.from(a.childNodes).some(l);
      o(Y(a));
    }
    return !1;
  }, l = (a) => { // l = visit, a = node
    var u; // u = _a
    return a.nodeType === a.TEXT_NODE && (r += (u = a.nodeValue) != null ? u : ""), a.nodeType === a.ELEMENT_NODE && i(a);
  };
  return {
    visit: l,
    finish: () => (s(), { items: t, otherTexts: n })
  };
}
function fe(e) { // fe = levelOf, e = heading
  return Number(e.tagName.slice(1));
}
function ge(e, t) { // ge = nextNode, e = node, t = container
  let n = e; // n = current, e = node
  for (; !n.nextSibling; ) { // n = current
    let r = n.parentElement; // r = parent, n = current
    if (!r || r === t || !r.matches("div, section") || r.matches(it))
      return null;
    n = r;
  }
  return n.nextSibling;
}
function D(e, t, n) { // D = listItemsUnder, e = heading, t = other, n = container
  let { visit: r, finish: o } = ye((i) => i === t || fe(i) <= fe(e)), s = ge($(e).block, n); // r = visit, o = finish, ye = createCollector, i = next, t = other, fe = levelOf, e = heading, s = node, ge = nextNode, $ = sectionOf, n = container
  for (; s && !r(s); ) // s = node, r = visit
    s = ge(s, n);
  return o();
}
function Ee(e) { // Ee = listItemsIn, e = group
  let { visit: t, finish: n } = ye(() => !1); // t = visit, n = finish, ye = createCollector
  return e.childNodes.forEach(t), n();
}

// runtime:src/programs/patterns.ts
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// runtime:src/programs/status.ts
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// src/import/ids.ts
var lt = [ // lt = LETTERS
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
  let t = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, ""), n = lt.reduce((r, [o, s]) => r.replace(o, s), t).replace(/[^a-z0-9]+/g, "-"); // t = withoutAccents, e = text, n = hyphenated, lt = LETTERS, r = replaced, o = letter, s = replacement
  return /[a-z]/.test(n) ? n.slice(0, 90).replace(/^-|-$/g, "") : "";
}
function Te() { // Te = createIds
  let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), n = 0, r = (o) => { // e = taken, t = lastNumbers, n = count, r = take, o = id
    let s = !e.has(o); // s = isFree, e = taken, o = id
    return e.add(o), s;
  };
  return {
    take: r,
    make(...o) {
      var a, u; // a = _a, u = _b
      n++;
      let s = (a = o.map(ut).find(Boolean)) != null ? a : `program-${n}`, i = s, l = (u = t.get(s)) != null ? u : 1; // s = base, a = _a, o = texts, ut = slug, n = count, i = id, l = number, u = _b, t = lastNumbers
      for (; !r(i); ) // r = take, i = id
        i = `${s}-${++l}`;
      return t.set(s, l), i;
    }
  };
}

// runtime:src/programs/links.ts
var R = require("program-explorer-runtime"); // R = import_program_explorer_runtime

// src/programs/link-fault.ts
function Le(e) { // Le = linkFault, e = value
  let t = (0, R.x58)(e); // t = found, e = value
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
function xe(e) { // xe = hostOf, e = url
  return e.host.replace(".m.", ".");
}
function K(e, t) { // K = parseUrl, e = address, t = base
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
  let n = e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test((r = e.getAttribute("rel")) != null ? r : "") ? (0, R.x57)((o = e.getAttribute("title")) != null ? o : "") : null; // n = link, e = anchor, r = _a, o = _b
  return n && "page" in n ? n.page : null;
}
function gt(e, { address: t, articlePath: n }) { // gt = resolveUrl, e = href, t = address, n = articlePath
  var s; // s = _a
  let r = K(t), o = (s = /^\.\/(.*)$/.exec(e)) == null ? void 0 : s[1]; // r = base, K = parseUrl, t = address, o = parsoidTitle, s = _a, e = href
  return o !== void 0 && r ? K(r.origin + n.replace("$1", () => o)) : K(e, t);
}
function Q(e) { // Q = checkLink, e = value
  var n; // n = _a
  let t = (0, R.x57)(e.replace(/^Special:MyLanguage\//i, "")); // t = link, e = value
  return t ? { link: "page" in t ? t.page : t.url } : { fault: (n = Le(e)) != null ? n : "bad-page", value: e };
}
function be(e, t) { // be = resolveLink, e = anchor, t = options
  var a; // a = _a
  let n = ((a = e.getAttribute("href")) != null ? a : "").trim(); // n = href, a = _a, e = anchor
  if (n === "")
    return null;
  let r = gt(n, t); // r = url, gt = resolveUrl, n = href, t = options
  if (!r)
    return { fault: "bad-address", value: n };
  let o = Se(r.hash), s = ft(e); // o = fragment, Se = decode, r = url, s = interwiki, ft = interwikiTitle, e = anchor
  if (s !== null)
    return Q(s.includes("#") ? s : s + o);
  if (r.protocol !== "https:" && r.protocol !== "http:")
    return mt.test(n) ? { fault: "bad-scheme", value: n } : Q(n);
  let i = K(t.address), l = i && xe(r) === xe(i) ? pt(r, t.articlePath) : null; // i = base, K = parseUrl, t = options, l = title, xe = hostOf, r = url, pt = titleOf
  return Q(l === null ? r.href : l + o);
}

// src/import/nested-lists.ts
var ht = /[^\s,;.:|\u00B7&()-]/; // ht = NOT_SEPARATOR
function P(e) { // P = nestedLists, e = item
  return Array.from(e.children).flatMap((t) => t.matches("ul, ol") ? t : P(t));
}
function W(e) { // W = linksOf, e = runs
  let t = /* @__PURE__ */ new Set(); // t = links
  return e.forEach(({ link: n, text: r }) => { // e = runs, n = link, r = text
    n && r.trim() !== "" && t.add(n);
  }), Array.from(t);
}
function ke(e) { // ke = readMaterials, e = lists
  let t = [], n = [], r = (o) => { // t = materials, n = otherTexts, r = readNestedItem, o = item
    let s = P(o), i = A(o, s), l = x(N(i)), a = W(i), [u] = a; // s = deeperLists, P = nestedLists, o = item, i = runs, A = runsOf, l = text, x = normalizeSpace, N = textOfRuns, a = links, W = linksOf, u = firstLink
    u && a.length === 1 ? t.push({ label: l, link: u }) : (a.forEach((c) => t.push({ label: S(c), link: c })), ht.test(N(i.filter((c) => !c.link))) && n.push(l)), s.forEach((c) => Array.from(c.children).forEach(r));
  };
  return e.forEach((o) => Array.from(o.children).filter((s) => !I(s)).forEach(r)), { materials: t, otherTexts: n };
}

// src/import/split-title.ts
var v = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", yt = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${v}(?=\\s)|\\n|[:\\uFF1A]|${v}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${v})`), Ae = new RegExp(`\\n|\\s${v}(?=\\s|$)|\\u2014`, "g"), Et = /\uFF1A|:(?=\s|$)/g, Tt = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, Lt = /[.!?;,:\u3002]/, xt = 5, St = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${v}(?=\\s|$))*`), bt = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${v}|\\u2014)$`), kt = 9; // v = DASH, yt = SEPARATOR_AFTER_MARK, Ae = SEPARATOR, Et = COLON, Tt = IN_BRACKETS, Lt = PUNCTUATION, xt = MAX_FEW_WORDS, St = LEADING, bt = TRAILING, kt = MAX_TRAILING
function Re(e) { // Re = leadingLength, e = text
  return St.exec(e)[0].length;
}
function Z(e, t, n, r) { // Z = findOutsideMarks, e = pattern, t = text, n = from, r = marks
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
    o = o.replace(bt, "");
  let s = /^\s/.test(o) ? 1 : 0; // s = leadingSpace, o = title
  return {
    title: [t + s, t + o.length],
    summary: [r + Re(e.slice(r)), e.length]
  };
}
function It(e) { // It = isFewWords, e = text
  return !Lt.test(e) && e.trim().split(" ").length <= xt;
}
function Ie(e, t) { // Ie = separatorEnd, e = text, t = from
  let n = yt.exec(e.slice(t)); // n = match, yt = SEPARATOR_AFTER_MARK, e = text, t = from
  return n && t + n[0].length;
}
function At(e, t, n) { // At = splitAfterMark, e = text, t = mark, n = marks
  let r = Ie(e, t.to); // r = summaryFrom, Ie = separatorEnd, e = text, t = mark
  if (r !== null)
    return H(e, [t.from, t.to], r);
  let o = Tt.exec(e.slice(t.to)); // o = brackets, Tt = IN_BRACKETS, e = text, t = mark
  if (o) {
    let i = t.to + o[0].length, l = Ie(e, i); // i = end, t = mark, o = brackets, l = afterBrackets, Ie = separatorEnd, e = text
    if (l !== null || e.slice(i).trim() === "")
      return H(e, [t.from, i], l != null ? l : i);
  }
  let s = Z(Ae, e, t.to, n); // s = separator, Z = findOutsideMarks, Ae = SEPARATOR, e = text, t = mark, n = marks
  return s && !t.isBold && It(e.slice(t.to, s[0])) ? H(e, [t.from, s[0]], s[1]) : H(e, [t.from, t.to], t.to);
}
function He(e, t) { // He = splitTitle, e = text, t = marks
  var s; // s = _a
  let n = Re(e), r = t.find(({ from: i, to: l }) => l > n && e.slice(i, l).trim() !== ""); // n = start, Re = leadingLength, e = text, r = mark, t = marks, i = from, l = to
  if (r && r.from <= n)
    return At(e, r, t);
  let o = (s = Z(Ae, e, n, t)) != null ? s : Z(Et, e, n, t); // o = separator, s = _a, Z = findOutsideMarks, Ae = SEPARATOR, e = text, n = start, t = marks, Et = COLON
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
function Oe(e) { // Oe = readPlainItem, e = item
  var u, c, h, p; // u = _a, c = _b, h = _c, p = _d
  let t = P(e), { text: n, positioned: r } = Rt(A(e, t)), o = He(n, Ht(r)), s = x(n.slice(...o.title)); // t = lists, P = nestedLists, e = item, n = text, r = positioned, Rt = joinRuns, A = runsOf, o = parts, He = splitTitle, Ht = marksOf, s = title, x = normalizeSpace
  if (s === "")
    return null;
  let i = ([f, b]) => r.filter((y) => y.from < b && y.to > f && y.run.text.trim() !== "").map(({ run: y }) => y), l = i(o.title), [a = null] = W(l); // i = runsIn, f = from, b = to, r = positioned, y = run, l = titleRuns, o = parts, a = link, W = linksOf
  return E({
    title: s,
    titleElement: (c = (u = l[0]) == null ? void 0 : u.element) != null ? c : e,
    link: a,
    summary: x(n.slice(...o.summary)),
    summaryElement: (p = (h = i(o.summary)[0]) == null ? void 0 : h.element) != null ? p : e,
    otherLinks: W(r.map(({ run: f }) => f)).filter((f) => f !== a)
  }, ke(t));
}

// src/import/rendered-item.ts
function Me(e) { // Me = readRenderedItem, e = item
  var i, l; // i = _a, l = _b
  let t = (a) => e.querySelector(`.${U}__${a}`), n = e.querySelector("b"), r = n ? S(n) : ""; // t = part, a = name, e = item, U = STATIC_CLASS, n = titleElement, r = title, S = visibleText
  if (!n || r === "")
    return null;
  let o = t("summary"), s = (l = (i = t("materials")) == null ? void 0 : i.querySelectorAll("a[href]")) != null ? l : []; // o = summary, t = part, s = materialLinks, l = _b, i = _a
  return {
    title: r,
    titleElement: n,
    link: n.querySelector("a[href]"),
    // The small text names the language of the summary.
    summary: o ? S(o, Array.from(o.querySelectorAll("small"))) : "",
    summaryElement: o != null ? o : e,
    otherLinks: [],
    materials: Array.from(s, (a) => ({ label: S(a), link: a })),
    otherTexts: []
  };
}

// src/import/skipped.ts
var Ot = "Add it by hand.", ee = "Add the right link by hand.", Mt = { // Ot = BY_HAND, ee = LINK, Mt = TEXTS
  "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
  "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
  "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
  "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
  "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
  "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
  "bad-status": ['"$1" is not a status.', "Add the status by hand."],
  "bad-page": ['The link leads to no page: "$1".', ee],
  "bad-address": ['The link is not an https address: "$1".', ee],
  "bad-scheme": ['The link is neither a page nor an https address: "$1".', ee],
  "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
  "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
  "nested-text": ['A nested line could not become a link to a material: "$1".', Ot]
}, Ne = 120;
function _(e, t, n = "") { // _ = createSkipped, e = position, t = code, n = text
  let [r, o] = Mt[t], s = n.length > Ne ? `${n.slice(0, Ne - 1)}\u2026` : n; // r = reason, o = fix, Mt = TEXTS, t = code, s = shortened, n = text, Ne = MAX_CHARACTERS
  return { code: t, position: e, reason: r.replace("$1", () => s), fix: o };
}

// src/import/records.ts
var we = 150; // we = MAX_TITLE
function Pe(e) { // Pe = isAddress, e = link
  return /^https:/i.test(e);
}
function ve(e, t) { // ve = languageOf, e = element, t = fallback
  var o; // o = _a
  let n = e.closest("[lang]"), r = n != null && n.parentElement && (o = n.getAttribute("lang")) != null ? o : ""; // n = withLanguage, e = element, r = language, o = _a
  return (w.x65.test(r) ? r : t).toLowerCase();
}
function _e(e, t, { pageLanguage: n, contentLanguage: r }) { // _e = nameOf, e = text, t = element, n = pageLanguage, r = contentLanguage
  let o = ve(t, n); // o = language, ve = languageOf, t = element, n = pageLanguage
  return o === r.toLowerCase() ? e : { [o]: e };
}
function $e(e, t, n) { // $e = linkOf, e = element, t = options, n = skip
  let r = e && be(e, t); // r = resolved, e = element, be = resolveLink, t = options
  return r && "fault" in r ? (n(r.fault, r.value), null) : r && r.link;
}
function Nt(e, t, n) { // Nt = materialsOf, e = item, t = options, n = skip
  let r = []; // r = materials
  for (let { label: o, link: s } of e.materials) { // o = label, s = element, e = item
    let i = $e(s, t, n); // i = link, $e = linkOf, s = element, t = options, n = skip
    if (i === null)
      n("nested-text", o);
    else if (o !== "") {
      let l = _e(o, s, t); // l = name, _e = nameOf, o = label, s = element, t = options
      r.push(Pe(i) ? { label: l, url: i } : { label: l, page: i });
    }
  }
  return e.otherTexts.forEach((o) => n("nested-text", o)), r;
}
function wt(e, t, n) { // wt = renderedId, e = element, t = ids, n = skip
  let r = e.getAttribute(B); // r = id, e = element, B = PROGRAM_ATTRIBUTE
  return r !== null && !(w.x64.test(r) && t.take(r)) ? (n("bad-id", r), null) : r;
}
function Pt(e, t, n) { // Pt = statusOf, e = element, t = group, n = skip
  if (!e.hasAttribute(B))
    return t === "past" ? "past" : "ongoing";
  let r = e.getAttribute(ce); // r = status, e = element, ce = STATUS_ATTRIBUTE
  return r === null || (0, q.x69)(r) ? r : (n("bad-status", r), null);
}
function Ce(e, t) { // Ce = createRecordReader, e = options, t = skipped
  let n = [], r = [], o = Te(), s = /* @__PURE__ */ new Set(), i = (u, c) => { // n = records, r = programs, o = ids, Te = createIds, s = titles, i = checkTitle, u = title, c = skip
    u.length > we && c("long-title", u), s.has(u) && c("same-title", u), s.add(u);
  }, l = (u, c, h, p) => { // l = addProgram, u = element, c = item, h = group, p = skip
    let { title: f, titleElement: b, summary: y, summaryElement: Ke } = c; // f = title, b = titleElement, y = summary, Ke = summaryElement, c = item
    i(f, p);
    let O = $e(c.link, e, p), C = wt(u, o, p), We = O === null || Pe(O) ? "" : O.replace(/#.*$/, ""), ne = C != null ? C : o.make(f, We), X = Pt(u, h, p), re = Nt(c, e, p); // O = link, $e = linkOf, c = item, e = options, p = skip, C = ownId, wt = renderedId, u = element, o = ids, We = pageTitle, Pe = isAddress, ne = id, f = title, X = status, Pt = statusOf, h = group, re = materials, Nt = materialsOf
    c.otherLinks.forEach((oe) => { // c = item, oe = other
      var se; // se = _a
      return p("link-in-text", `${S(oe)} (${(se = oe.getAttribute("href")) != null ? se : ""})`);
    }), r.push({ id: ne, isRendered: C !== null, group: h, title: f, link: O, summary: y === "" ? null : y, status: X }), n.push(E(E(E(E({
      id: ne,
      title: _e(f, b, e)
    }, y !== "" && { summary: { [ve(Ke, e.pageLanguage)]: y } }), O !== null && { page: O }), X !== null && { status: X }), re.length > 0 && { materials: re }));
  }, a = (u, c, h) => { // a = read, u = element, c = group, h = position
    let p = u.hasAttribute(B) ? Me(u) : Oe(u); // p = item, u = element, B = PROGRAM_ATTRIBUTE, Me = readRenderedItem, Oe = readPlainItem
    if (p) {
      let f = `${h} ("${p.title.slice(0, we)}")`; // f = name, h = position, p = item, we = MAX_TITLE
      l(u, p, c, (b, y) => t.push(_(f, b, y)));
      return;
    }
    P(u).forEach((f) => Array.from(f.children).forEach((b, y) => a(b, c, `${h} \u2192 #${y + 1}`)));
  };
  return { read: a, records: n, programs: r };
}

// src/import/import-lists.ts
var vt = `.${U}[${g.x38}]`, Fe = "[data-limit], [data-preset]"; // vt = MARKED_GROUPS, U = STATIC_CLASS, Fe = PARTIAL
function _t(e) { // _t = markedLists, e = elements
  return e.map((t) => { // e = elements, t = element
    var o; // o = _a
    let n = (o = t.dataset.group) != null ? o : "", r = me(t); // n = marked, o = _a, t = element, r = heading, me = firstHeading
    return { group: n === "past" ? "past" : "current", name: r ? M(r) : n, content: Ee(t) };
  });
}
function $t(e, t) { // $t = listsUnderHeadings, e = container, t = known
  let n = L(e, t.current), r = L(e, t.past), o = (s, i, l) => { // n = current, L = findHeading, e = container, t = known, r = past, o = listUnder, s = group, i = heading, l = other
    var a; // a = _a
    return i ? { group: s, name: M(i), content: D(i, l, e) } : { group: s, name: (a = t[s].texts[0]) != null ? a : t[s].anchor, content: null };
  };
  return [o("current", n, r), o("past", r, n)];
}
function Ct(e) { // Ct = groupsIn, e = container
  return Array.from(e.querySelectorAll(vt));
}
function te(e, t, n, r = Ct(e)) { // te = importLists, e = container, t = known, n = options, r = groups, Ct = groupsIn
  var l, a; // l = _a, a = _b
  let o = [], s = Ce({ // o = skipped, s = reader, Ce = createRecordReader
    pageLanguage: n.pageLanguage,
    contentLanguage: n.contentLanguage,
    articlePath: (l = n.articlePath) != null ? l : "/wiki/$1",
    address: (a = n.address) != null ? a : e.baseURI
  }, o), i = r.length ? _t(r) : $t(e, t);
  for (let { group: u, name: c, content: h } of i) { // u = group, c = name, h = content, i = lists
    if (!h) {
      o.push(_(c, "no-heading"));
      continue;
    }
    h.items.length || o.push(_(c, "no-list")), h.items.forEach((p, f) => s.read(p, u, `${c} \u2192 #${f + 1}`)), h.otherTexts.forEach((p) => o.push(_(c, "no-bullets", p)));
  }
  return {
    page: { version: V.x59, programs: s.records },
    programs: s.programs,
    skipped: o,
    isPartial: e.matches(Fe) || e.querySelector(Fe) !== null
  };
}

// src/import/insert-host.ts
function Ge(e) { // Ge = describeHeadings, e = headings
  let t = /* @__PURE__ */ new Map(); // t = found
  return e.forEach(([n, r]) => { // e = headings, n = group, r = heading
    r && t.set(n, (0, g.x43)(M(r), r, J(r)));
  }), t;
}
function Ue(e, t) { // Ue = withHeadings, e = host, t = known
  let { root: n, container: r } = e; // n = root, r = container, e = host
  if (r !== n || e.groups.length)
    return e;
  let o = L(n, t.current); // o = current, L = findHeading, n = root, t = known
  return ue(E({}, e), { headings: Ge([["current", o], ["past", L(n, t.past)]]), level: (0, g.x42)(o) });
}
function Be(e, t) { // Be = insertHost, e = content, t = known
  let n = L(e, t.current); // n = currentHeading, L = findHeading, e = content, t = known
  if (!n || e.querySelector(`.${g.x39}`))
    return null;
  let r = $(n), o = L(e, t.past), s = o && $(o), i = o && D(o, n, e), l = s !== null && s.content.length === s.lists.length && i !== null && !i.otherTexts.length && i.items.every((u) => s.lists.some((c) => c === u.parentNode)), a = document.createElement("div"); // r = current, $ = sectionOf, n = currentHeading, o = pastHeading, L = findHeading, e = content, t = known, s = past, i = below, D = listItemsUnder, l = pastHasOnlyList, u = item, c = list, a = root
  return a.className = g.x39, r.insertion.parent.insertBefore(a, r.insertion.before), {
    root: a,
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
    staticElements: [...r.lists, ...s ? s.lists : [], ...s && l ? [s.block] : []],
    after: null,
    groups: [],
    headings: Ge(l ? [["past", o]] : []),
    level: (0, g.x41)(n)
  };
}

// src/import/importer.ts
function De(e) { // De = createImporter, e = headings
  return {
    insertHost: (t) => Be(t, e),
    readHost: (t, n) => { // t = wiki, n = host
      let { page: r, skipped: o } = te(n.container, e, t, n.groups), s = JSON.stringify(r, null, "	"), { list: i, problems: l } = (0, z.x60)(s, (0, G.x62)(t)); // r = page, o = skipped, te = importLists, n = host, e = headings, t = wiki, s = draft, i = list, l = problems
      return i && i.programs.length ? [Ue(n, e), { kind: "ready", origin: { kind: "import", draft: s, skipped: o }, list: i, problems: l }] : null;
    },
    importLists: (t, n, r) => te(t, e, n, r)
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
var { insertHost: Ft, readHost: Gt, importLists: Ut } = De(qe); // Ft = insertHost, Gt = readHost, Ut = importLists, De = createImporter, qe = META_HEADINGS
}
};
// </nowiki>