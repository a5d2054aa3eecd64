// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).importer = {
runtime: 'd3d1928bab6e00d3',
create: function ( require, module ) {
"use strict";
var _ = Object.defineProperty, Ge = Object.defineProperties, Ue = Object.getOwnPropertyDescriptor, Be = Object.getOwnPropertyDescriptors, De = Object.getOwnPropertyNames, ne = Object.getOwnPropertySymbols;
var oe = Object.prototype.hasOwnProperty, qe = Object.prototype.propertyIsEnumerable;
var re = (e, t, n) => t in e ? _(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, h = (e, t) => {
  for (var n in t || (t = {}))
    oe.call(t, n) && re(e, n, t[n]);
  if (ne)
    for (var n of ne(t))
      qe.call(t, n) && re(e, n, t[n]);
  return e;
}, se = (e, t) => Ge(e, Be(t));
var Ke = (e, t) => {
  for (var n in t)
    _(e, n, { get: t[n], enumerable: !0 });
}, We = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of De(t))
      !oe.call(e, o) && o !== n && _(e, o, { get: () => t[o], enumerable: !(r = Ue(t, o)) || r.enumerable });
  return e;
};
var Xe = (e) => We(_({}, "__esModule", { value: !0 }), e);

// src/importer.ts
var vt = {}; // vt = importer_exports
Ke(vt, {
  importLists: () => Pt,
  insertHost: () => Nt,
  readHost: () => wt
});
module.exports = Xe(vt);

// runtime:/work/main/src/programs/parse-for-readers.ts
var B = require("program-explorer-runtime"); // B = import_program_explorer_runtime

// runtime:/work/main/src/programs/parse-options.ts
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// runtime:/work/main/src/page/hosts.ts
var m = require("program-explorer-runtime"); // m = import_program_explorer_runtime

// runtime:/work/main/src/programs/migrate.ts
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// src/import/headings.ts
var y = "h1, h2, h3, h4, h5, h6"; // y = HEADINGS
function K(e) { // K = blockOf, e = heading
  var t; // t = _a
  return (t = e.closest(".mw-heading")) != null ? t : e;
}
function R(e) { // R = headingText, e = heading
  let t = e.cloneNode(!0); // t = copy, e = heading
  return t.querySelectorAll(".mw-editsection").forEach((n) => n.remove()), t.textContent.replace(/\s+/g, " ").trim();
}
function W(e) { // W = anchorElementsOf, e = heading
  let t = K(e), n = [t], r = t.previousElementSibling; // t = block, K = blockOf, e = heading, n = blocks, r = before
  for (; r instanceof HTMLElement && r.textContent.trim() === ""; ) // r = before
    n.push(r), r = r.previousElementSibling;
  return n.flatMap((o) => [o, ...Array.from(o.querySelectorAll("[id]"))]).filter(({ id: o }) => o !== "");
}
function E(e, { texts: t, anchor: n }) { // E = findHeading, e = container, t = texts, n = anchor
  var o, s; // o = _a, s = _b
  let r = Array.from(e.querySelectorAll(y)); // r = headings, e = container, y = HEADINGS
  return (s = (o = r.find((i) => t.includes(R(i)))) != null ? o : r.find((i) => W(i).some(({ id: a }) => a === n))) != null ? s : null;
}
function ie(e) { // ie = firstHeading, e = container
  return e.querySelector(y);
}

// src/import/section.ts
function w(e) { // w = sectionOf, e = heading
  let t = K(e), n = t.nextElementSibling, r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(y) ? n : null, o = [], s = r ? r.firstElementChild : n; // t = block, K = blockOf, e = heading, n = next, r = wrapper, y = HEADINGS, o = content, s = element
  for (; s instanceof HTMLElement && !s.matches(`${y}, .mw-heading, section`); ) // s = element, y = HEADINGS
    o.push(s), s = s.nextElementSibling;
  return {
    heading: e,
    block: t,
    insertion: r ? { parent: r, before: r.firstChild } : { parent: t.parentNode, before: t.nextSibling },
    content: o,
    lists: o.filter((i) => i.matches("ul"))
  };
}

// src/import/text-runs.ts
var ze = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", je = "br, p, div, dl, dd, dt, blockquote, table, tr", Ve = "b, strong", le = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // ze = IGNORED, je = BREAKS, Ve = BOLD, le = INVISIBLE
function P(e) { // P = isIgnored, e = element
  var t; // t = _a
  return e.matches(ze) || /display:\s*none/.test((t = e.getAttribute("style")) != null ? t : "");
}
function T(e) { // T = normalizeSpace, e = text
  return e.replace(le, "").replace(/\s+/g, " ").trim();
}
function x(e) { // x = textOfRuns, e = runs
  return e.map(({ text: t }) => t).join("");
}
function b(e, t = []) { // b = visibleText, e = element, t = except
  return T(x(L(e, t)));
}
function L(e, t = []) { // L = runsOf, e = root, t = except
  let n = [], r = (i, a, l) => { // n = runs, r = addRun, i = text, a = element, l = format
    i !== "" && n.push(h({ text: i, element: a }, l));
  }, o = (i, a, l) => { // o = visitElement, i = element, a = parent, l = format
    var d, p; // d = _a, p = _b
    if (t.includes(i) || P(i))
      return;
    let u = i.matches(Ve), c = i.matches("a[href]"), f = i.matches(je) ? l.mark ? " " : `
` : "";
    r(f, a, l), s(i, {
      mark: (d = l.mark) != null ? d : u || c ? i : null,
      isBold: l.isBold || u,
      link: (p = l.link) != null ? p : c ? i : null
    }), i.matches("br") || r(f, a, l);
  }, s = (i, a) => { // s = visitChildren, i = parent, a = format
    i.childNodes.forEach((l) => { // i = parent, l = node
      var u; // u = _a
      l.nodeType === l.TEXT_NODE ? r(((u = l.nodeValue) != null ? u : "").replace(le, "").replace(/\s+/g, " "), i, a) : l.nodeType === l.ELEMENT_NODE && o(l, i, a);
    });
  };
  return s(e, { mark: null, isBold: !1, link: null }), n;
}

// src/import/list-items.ts
var Je = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer__selftest, .program-explorer__update, .program-explorer-static__all", me = "ul:not(.gallery)", Ye = "div, center, span, main, article", Qe = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", Ze = ".program-explorer, .mw-parser-output, [data-group], body"; // Je = NOT_TEXT, me = LIST, Ye = CONTAINERS, Qe = BLOCKS, Ze = LIMITS
function X(e) { // X = textOf, e = element
  return x(L(e));
}
function et(e) { // et = headingIn, e = element
  return e.matches(y) ? e : e.matches(".mw-heading") ? e.querySelector(y) : null;
}
function ae(e) { // ae = isContainer, e = element
  return e.matches("section") || e.matches(Ye) && e.querySelector(`${me}, ${y}`) !== null;
}
function de(e) { // de = createCollector, e = isEnd
  let t = [], n = [], r = "", o = (l) => { // t = items, n = otherTexts, r = inlineText, o = addText, l = text
    let u = T(l); // u = normalized, T = normalizeSpace, l = text
    u !== "" && n.push(u);
  }, s = () => { // s = endInlineText
    o(r), r = "";
  }, i = (l) => { // i = visitElement, l = element
    if (P(l) || l.matches(Je))
      return !1;
    let u = et(l); // u = heading, et = headingIn, l = element
    if (!u && !ae(l) && !l.matches(Qe))
      return r += X(l), !1;
    if (s(), u)
      return e(u);
    if (l.matches(me))
      Array.from(l.children).forEach((c) => c.matches("li") ? t.push(c) : o(X(c)));
    else {
      if (ae(l))
        return Array.from(l.childNodes).some(a);
      o(X(l));
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
function ue(e) { // ue = levelOf, e = heading
  return Number(e.tagName.slice(1));
}
function ce(e, t) { // ce = nextNode, e = node, t = container
  let n = e; // n = current, e = node
  for (; !n.nextSibling; ) { // n = current
    let r = n.parentElement; // r = parent, n = current
    if (!r || r === t || !r.matches("div, section") || r.matches(Ze))
      return null;
    n = r;
  }
  return n.nextSibling;
}
function $(e, t, n) { // $ = listItemsUnder, e = heading, t = other, n = container
  let { visit: r, finish: o } = de((i) => i === t || ue(i) <= ue(e)), s = ce(w(e).block, n); // r = visit, o = finish, de = createCollector, i = next, t = other, ue = levelOf, e = heading, s = node, ce = nextNode, w = sectionOf, n = container
  for (; s && !r(s); ) // s = node, r = visit
    s = ce(s, n);
  return o();
}
function pe(e) { // pe = listItemsIn, e = group
  let { visit: t, finish: n } = de(() => !1); // t = visit, n = finish, de = createCollector
  return e.childNodes.forEach(t), n();
}

// runtime:/work/main/src/programs/patterns.ts
var H = require("program-explorer-runtime"); // H = import_program_explorer_runtime

// runtime:/work/main/src/programs/status.ts
var F = require("program-explorer-runtime"); // F = import_program_explorer_runtime

// src/import/ids.ts
var tt = [ // tt = LETTERS
  [/\u00DF/g, "ss"],
  [/\u00E6/g, "ae"],
  [/\u0153/g, "oe"],
  [/\u00F8/g, "o"],
  [/\u0142/g, "l"],
  [/[\u0111\u00F0]/g, "d"],
  [/\u00FE/g, "th"],
  [/\u0131/g, "i"]
];
function nt(e) { // nt = slug, e = text
  let t = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, ""), n = tt.reduce((r, [o, s]) => r.replace(o, s), t).replace(/[^a-z0-9]+/g, "-"); // t = withoutAccents, e = text, n = hyphenated, tt = LETTERS, r = replaced, o = letter, s = replacement
  return /[a-z]/.test(n) ? n.slice(0, 90).replace(/^-|-$/g, "") : "";
}
function fe() { // fe = createIds
  let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), n = 0, r = (o) => { // e = taken, t = lastNumbers, n = count, r = take, o = id
    let s = !e.has(o); // s = isFree, e = taken, o = id
    return e.add(o), s;
  };
  return {
    take: r,
    make(...o) {
      var l, u; // l = _a, u = _b
      n++;
      let s = (l = o.map(nt).find(Boolean)) != null ? l : `program-${n}`, i = s, a = (u = t.get(s)) != null ? u : 1; // s = base, l = _a, o = texts, nt = slug, n = count, i = id, a = number, u = _b, t = lastNumbers
      for (; !r(i); ) // r = take, i = id
        i = `${s}-${++a}`;
      return t.set(s, a), i;
    }
  };
}

// runtime:/work/main/src/programs/links.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// src/import/links.ts
var rt = ["title", "redlink", "redirect", "uselang", "useskin"], ot = /^[a-z][a-z0-9+.-]*:/i; // rt = HARMLESS_PARAMETERS, ot = SCHEME
function he(e) { // he = decode, e = text
  return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, (t) => { // e = text, t = encoded
    try {
      return decodeURIComponent(t);
    } catch (n) {
      return t;
    }
  });
}
function ge(e) { // ge = hostOf, e = url
  return e.host.replace(".m.", ".");
}
function C(e, t) { // C = parseUrl, e = address, t = base
  try {
    return new URL(e, t);
  } catch (n) {
    return null;
  }
}
function st({ searchParams: e }) { // st = isPageView, e = searchParams
  let t = []; // t = names
  return e.forEach((n, r) => t.push(r)), t.every((n) => rt.includes(n) || n === "action" && e.has("redlink"));
}
function it(e, t) { // it = titleOf, e = url, t = articlePath
  if (!st(e))
    return null;
  let n = e.pathname; // n = path, e = url
  if (n.endsWith("/index.php"))
    return e.searchParams.get("title");
  let [r = "", o = ""] = t.split("$1"); // r = before, o = after, t = articlePath
  return n.startsWith(r) && n.endsWith(o) ? he(n.slice(r.length, n.length - o.length)) : null;
}
function lt(e) { // lt = interwikiTitle, e = anchor
  var r, o; // r = _a, o = _b
  let n = e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test((r = e.getAttribute("rel")) != null ? r : "") ? (0, S.parseLink)((o = e.getAttribute("title")) != null ? o : "") : null; // n = link, e = anchor, r = _a, o = _b
  return n && "page" in n ? n.page : null;
}
function at(e, { address: t, articlePath: n }) { // at = resolveUrl, e = href, t = address, n = articlePath
  var s; // s = _a
  let r = C(t), o = (s = /^\.\/(.*)$/.exec(e)) == null ? void 0 : s[1]; // r = base, C = parseUrl, t = address, o = parsoidTitle, s = _a, e = href
  return o !== void 0 && r ? C(r.origin + n.replace("$1", () => o)) : C(e, t);
}
function z(e) { // z = checkLink, e = value
  var n; // n = _a
  let t = (0, S.parseLink)(e.replace(/^Special:MyLanguage\//i, "")); // t = link, e = value
  return t ? { link: "page" in t ? t.page : t.url } : { fault: (n = (0, S.linkFault)(e)) != null ? n : "bad-page", value: e };
}
function ye(e, t) { // ye = resolveLink, e = anchor, t = options
  var l; // l = _a
  let n = ((l = e.getAttribute("href")) != null ? l : "").trim(); // n = href, l = _a, e = anchor
  if (n === "")
    return null;
  let r = at(n, t); // r = url, at = resolveUrl, n = href, t = options
  if (!r)
    return { fault: "bad-address", value: n };
  let o = he(r.hash), s = lt(e); // o = fragment, he = decode, r = url, s = interwiki, lt = interwikiTitle, e = anchor
  if (s !== null)
    return z(s.includes("#") ? s : s + o);
  if (r.protocol !== "https:" && r.protocol !== "http:")
    return ot.test(n) ? { fault: "bad-scheme", value: n } : z(n);
  let i = C(t.address), a = i && ge(r) === ge(i) ? it(r, t.articlePath) : null; // i = base, C = parseUrl, t = options, a = title, ge = hostOf, r = url, it = titleOf
  return z(a === null ? r.href : a + o);
}

// src/import/nested-lists.ts
var ut = /[^\s,;.:|\u00B7&()-]/; // ut = NOT_SEPARATOR
function O(e) { // O = nestedLists, e = item
  return Array.from(e.children).flatMap((t) => t.matches("ul, ol") ? t : O(t));
}
function G(e) { // G = linksOf, e = runs
  let t = /* @__PURE__ */ new Set(); // t = links
  return e.forEach(({ link: n, text: r }) => { // e = runs, n = link, r = text
    n && r.trim() !== "" && t.add(n);
  }), Array.from(t);
}
function Ee(e) { // Ee = readMaterials, e = lists
  let t = [], n = [], r = (o) => { // t = materials, n = otherTexts, r = readNestedItem, o = item
    let s = O(o), i = L(o, s), a = T(x(i)), l = G(i), [u] = l; // s = deeperLists, O = nestedLists, o = item, i = runs, L = runsOf, a = text, T = normalizeSpace, x = textOfRuns, l = links, G = linksOf, u = firstLink
    u && l.length === 1 ? t.push({ label: a, link: u }) : (l.forEach((c) => t.push({ label: b(c), link: c })), ut.test(x(i.filter((c) => !c.link))) && n.push(a)), s.forEach((c) => Array.from(c.children).forEach(r));
  };
  return e.forEach((o) => Array.from(o.children).filter((s) => !P(s)).forEach(r)), { materials: t, otherTexts: n };
}

// src/import/split-title.ts
var M = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", ct = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${M}(?=\\s)|\\n|[:\\uFF1A]|${M}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${M})`), be = new RegExp(`\\n|\\s${M}(?=\\s|$)|\\u2014`, "g"), mt = /\uFF1A|:(?=\s|$)/g, dt = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, pt = /[.!?;,:\u3002]/, ft = 5, gt = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${M}(?=\\s|$))*`), ht = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${M}|\\u2014)$`), yt = 9; // M = DASH, ct = SEPARATOR_AFTER_MARK, be = SEPARATOR, mt = COLON, dt = IN_BRACKETS, pt = PUNCTUATION, ft = MAX_FEW_WORDS, gt = LEADING, ht = TRAILING, yt = MAX_TRAILING
function ke(e) { // ke = leadingLength, e = text
  return gt.exec(e)[0].length;
}
function j(e, t, n, r) { // j = findOutsideMarks, e = pattern, t = text, n = from, r = marks
  e.lastIndex = n;
  for (let o = e.exec(t); o; o = e.exec(t)) { // o = match, e = pattern, t = text
    let s = o.index + o[0].length; // s = end, o = match
    if (!r.some((i) => i.from < s && s <= i.to))
      return [o.index, s];
  }
  return null;
}
function A(e, [t, n], r) { // A = trimParts, e = text, t = from, n = to, r = summaryFrom
  let o = e.slice(t, n); // o = title, e = text, t = from, n = to
  for (let i = 0; i < yt; i++) // i = n, yt = MAX_TRAILING
    o = o.replace(ht, "");
  let s = /^\s/.test(o) ? 1 : 0; // s = leadingSpace, o = title
  return {
    title: [t + s, t + o.length],
    summary: [r + ke(e.slice(r)), e.length]
  };
}
function Et(e) { // Et = isFewWords, e = text
  return !pt.test(e) && e.trim().split(" ").length <= ft;
}
function Te(e, t) { // Te = separatorEnd, e = text, t = from
  let n = ct.exec(e.slice(t)); // n = match, ct = SEPARATOR_AFTER_MARK, e = text, t = from
  return n && t + n[0].length;
}
function Tt(e, t, n) { // Tt = splitAfterMark, e = text, t = mark, n = marks
  let r = Te(e, t.to); // r = summaryFrom, Te = separatorEnd, e = text, t = mark
  if (r !== null)
    return A(e, [t.from, t.to], r);
  let o = dt.exec(e.slice(t.to)); // o = brackets, dt = IN_BRACKETS, e = text, t = mark
  if (o) {
    let i = t.to + o[0].length, a = Te(e, i); // i = end, t = mark, o = brackets, a = afterBrackets, Te = separatorEnd, e = text
    if (a !== null || e.slice(i).trim() === "")
      return A(e, [t.from, i], a != null ? a : i);
  }
  let s = j(be, e, t.to, n); // s = separator, j = findOutsideMarks, be = SEPARATOR, e = text, t = mark, n = marks
  return s && !t.isBold && Et(e.slice(t.to, s[0])) ? A(e, [t.from, s[0]], s[1]) : A(e, [t.from, t.to], t.to);
}
function Le(e, t) { // Le = splitTitle, e = text, t = marks
  var s; // s = _a
  let n = ke(e), r = t.find(({ from: i, to: a }) => a > n && e.slice(i, a).trim() !== ""); // n = start, ke = leadingLength, e = text, r = mark, t = marks, i = from, a = to
  if (r && r.from <= n)
    return Tt(e, r, t);
  let o = (s = j(be, e, n, t)) != null ? s : j(mt, e, n, t); // o = separator, s = _a, j = findOutsideMarks, be = SEPARATOR, e = text, n = start, t = marks, mt = COLON
  return o ? A(e, [n, o[0]], o[1]) : r ? { title: A(e, [r.from, r.to], r.to).title, summary: [n, e.length] } : A(e, [n, e.length], e.length);
}

// src/import/plain-item.ts
function bt(e) { // bt = joinRuns, e = runs
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
function kt(e) { // kt = marksOf, e = positioned
  var n; // n = _a
  let t = /* @__PURE__ */ new Map(); // t = marks
  for (let { run: r, from: o, to: s } of e) // r = run, o = from, s = to, e = positioned
    if (r.mark && s > o) {
      let i = t.get(r.mark); // i = known, t = marks, r = run
      t.set(r.mark, { from: (n = i == null ? void 0 : i.from) != null ? n : o, to: s, isBold: r.isBold || (i == null ? void 0 : i.isBold) === !0 });
    }
  return Array.from(t.values());
}
function Se(e) { // Se = readPlainItem, e = item
  var u, c, f, d; // u = _a, c = _b, f = _c, d = _d
  let t = O(e), { text: n, positioned: r } = bt(L(e, t)), o = Le(n, kt(r)), s = T(n.slice(...o.title)); // t = lists, O = nestedLists, e = item, n = text, r = positioned, bt = joinRuns, L = runsOf, o = parts, Le = splitTitle, kt = marksOf, s = title, T = normalizeSpace
  if (s === "")
    return null;
  let i = ([p, k]) => r.filter((g) => g.from < k && g.to > p && g.run.text.trim() !== "").map(({ run: g }) => g), a = i(o.title), [l = null] = G(a); // i = runsIn, p = from, k = to, r = positioned, g = run, a = titleRuns, o = parts, l = link, G = linksOf
  return h({
    title: s,
    titleElement: (c = (u = a[0]) == null ? void 0 : u.element) != null ? c : e,
    link: l,
    summary: T(n.slice(...o.summary)),
    summaryElement: (d = (f = i(o.summary)[0]) == null ? void 0 : f.element) != null ? d : e,
    otherLinks: G(r.map(({ run: p }) => p)).filter((p) => p !== l)
  }, Ee(t));
}

// src/import/rendered-item.ts
function Ae(e) { // Ae = readRenderedItem, e = item
  var i, a; // i = _a, a = _b
  let t = (l) => e.querySelector(`.${m.STATIC_CLASS}__${l}`), n = e.querySelector("b"), r = n ? b(n) : ""; // t = part, l = name, e = item, n = titleElement, r = title, b = visibleText
  if (!n || r === "")
    return null;
  let o = t("summary"), s = (a = (i = t("materials")) == null ? void 0 : i.querySelectorAll("a[href]")) != null ? a : []; // o = summary, t = part, s = materialLinks, a = _b, i = _a
  return {
    title: r,
    titleElement: n,
    link: n.querySelector("a[href]"),
    // The small text names the language of the summary.
    summary: o ? b(o, Array.from(o.querySelectorAll("small"))) : "",
    summaryElement: o != null ? o : e,
    otherLinks: [],
    materials: Array.from(s, (l) => ({ label: b(l), link: l })),
    otherTexts: []
  };
}

// src/import/skipped.ts
var Lt = "Add it by hand.", V = "Add the right link by hand.", St = { // Lt = BY_HAND, V = LINK, St = TEXTS
  "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
  "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
  "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
  "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
  "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
  "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
  "bad-status": ['"$1" is not a status.', "Add the status by hand."],
  "bad-page": ['The link leads to no page: "$1".', V],
  "bad-address": ['The link is not an https address: "$1".', V],
  "bad-scheme": ['The link is neither a page nor an https address: "$1".', V],
  "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
  "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
  "nested-text": ['A nested line could not become a link to a material: "$1".', Lt]
}, Ie = 120;
function N(e, t, n = "") { // N = createSkipped, e = position, t = code, n = text
  let [r, o] = St[t], s = n.length > Ie ? `${n.slice(0, Ie - 1)}\u2026` : n; // r = reason, o = fix, St = TEXTS, t = code, s = shortened, n = text, Ie = MAX_CHARACTERS
  return { code: t, position: e, reason: r.replace("$1", () => s), fix: o };
}

// src/import/records.ts
var Re = 150; // Re = MAX_TITLE
function xe(e) { // xe = isAddress, e = link
  return /^https:/i.test(e);
}
function He(e, t) { // He = languageOf, e = element, t = fallback
  var o; // o = _a
  let n = e.closest("[lang]"), r = n != null && n.parentElement && (o = n.getAttribute("lang")) != null ? o : ""; // n = withLanguage, e = element, r = language, o = _a
  return (H.LANGUAGE.test(r) ? r : t).toLowerCase();
}
function Oe(e, t, { pageLanguage: n, contentLanguage: r }) { // Oe = nameOf, e = text, t = element, n = pageLanguage, r = contentLanguage
  let o = He(t, n); // o = language, He = languageOf, t = element, n = pageLanguage
  return o === r.toLowerCase() ? e : { [o]: e };
}
function Me(e, t, n) { // Me = linkOf, e = element, t = options, n = skip
  let r = e && ye(e, t); // r = resolved, e = element, ye = resolveLink, t = options
  return r && "fault" in r ? (n(r.fault, r.value), null) : r && r.link;
}
function At(e, t, n) { // At = materialsOf, e = item, t = options, n = skip
  let r = []; // r = materials
  for (let { label: o, link: s } of e.materials) { // o = label, s = element, e = item
    let i = Me(s, t, n); // i = link, Me = linkOf, s = element, t = options, n = skip
    if (i === null)
      n("nested-text", o);
    else if (o !== "") {
      let a = Oe(o, s, t); // a = name, Oe = nameOf, o = label, s = element, t = options
      r.push(xe(i) ? { label: a, url: i } : { label: a, page: i });
    }
  }
  return e.otherTexts.forEach((o) => n("nested-text", o)), r;
}
function It(e, t, n) { // It = renderedId, e = element, t = ids, n = skip
  let r = e.getAttribute(m.PROGRAM_ATTRIBUTE); // r = id, e = element
  return r !== null && !(H.ID.test(r) && t.take(r)) ? (n("bad-id", r), null) : r;
}
function Rt(e, t, n) { // Rt = statusOf, e = element, t = group, n = skip
  if (!e.hasAttribute(m.PROGRAM_ATTRIBUTE))
    return t === "past" ? "past" : "ongoing";
  let r = e.getAttribute(m.STATUS_ATTRIBUTE); // r = status, e = element
  return r === null || (0, F.isStatus)(r) ? r : (n("bad-status", r), null);
}
function Ne(e, t) { // Ne = createRecordReader, e = options, t = skipped
  let n = [], r = [], o = fe(), s = /* @__PURE__ */ new Set(), i = (u, c) => { // n = records, r = programs, o = ids, fe = createIds, s = titles, i = checkTitle, u = title, c = skip
    u.length > Re && c("long-title", u), s.has(u) && c("same-title", u), s.add(u);
  }, a = (u, c, f, d) => { // a = addProgram, u = element, c = item, f = group, d = skip
    let { title: p, titleElement: k, summary: g, summaryElement: Fe } = c; // p = title, k = titleElement, g = summary, Fe = summaryElement, c = item
    i(p, d);
    let I = Me(c.link, e, d), v = It(u, o, d), Ce = I === null || xe(I) ? "" : I.replace(/#.*$/, ""), Q = v != null ? v : o.make(p, Ce), U = Rt(u, f, d), Z = At(c, e, d); // I = link, Me = linkOf, c = item, e = options, d = skip, v = ownId, It = renderedId, u = element, o = ids, Ce = pageTitle, xe = isAddress, Q = id, p = title, U = status, Rt = statusOf, f = group, Z = materials, At = materialsOf
    c.otherLinks.forEach((ee) => { // c = item, ee = other
      var te; // te = _a
      return d("link-in-text", `${b(ee)} (${(te = ee.getAttribute("href")) != null ? te : ""})`);
    }), r.push({ id: Q, isRendered: v !== null, group: f, title: p, link: I, summary: g === "" ? null : g, status: U }), n.push(h(h(h(h({
      id: Q,
      title: Oe(p, k, e)
    }, g !== "" && { summary: { [He(Fe, e.pageLanguage)]: g } }), I !== null && { page: I }), U !== null && { status: U }), Z.length > 0 && { materials: Z }));
  }, l = (u, c, f) => { // l = read, u = element, c = group, f = position
    let d = u.hasAttribute(m.PROGRAM_ATTRIBUTE) ? Ae(u) : Se(u); // d = item, u = element, Ae = readRenderedItem, Se = readPlainItem
    if (d) {
      let p = `${f} ("${d.title.slice(0, Re)}")`; // p = name, f = position, d = item, Re = MAX_TITLE
      a(u, d, c, (k, g) => t.push(N(p, k, g)));
      return;
    }
    O(u).forEach((p) => Array.from(p.children).forEach((k, g) => l(k, c, `${f} \u2192 #${g + 1}`)));
  };
  return { read: l, records: n, programs: r };
}

// src/import/import-lists.ts
var xt = ["current", "past"], Ht = xt.map((e) => `[${m.GROUP_ATTRIBUTE}="${e}"]`).join(), we = "[data-limit], [data-preset]"; // xt = GROUPS, Ht = MARKED_GROUPS, e = group, we = PARTIAL
function Ot(e) { // Ot = markedLists, e = elements
  return e.map((t) => { // e = elements, t = element
    let n = t.dataset.group, r = ie(t); // n = group, t = element, r = heading, ie = firstHeading
    return { group: n, name: r ? R(r) : n, content: pe(t) };
  });
}
function Mt(e, t) { // Mt = listsUnderHeadings, e = container, t = known
  let n = E(e, t.current), r = E(e, t.past), o = (s, i, a) => { // n = current, E = findHeading, e = container, t = known, r = past, o = listUnder, s = group, i = heading, a = other
    var l; // l = _a
    return i ? { group: s, name: R(i), content: $(i, a, e) } : { group: s, name: (l = t[s].texts[0]) != null ? l : t[s].anchor, content: null };
  };
  return [o("current", n, r), o("past", r, n)];
}
function J(e, t, n) { // J = importLists, e = container, t = known, n = options
  var a, l; // a = _a, l = _b
  let r = [], o = Ne({ // r = skipped, o = reader, Ne = createRecordReader
    pageLanguage: n.pageLanguage,
    contentLanguage: n.contentLanguage,
    articlePath: (a = n.articlePath) != null ? a : "/wiki/$1",
    address: (l = n.address) != null ? l : e.baseURI
  }, r), s = Array.from(e.querySelectorAll(Ht)), i = s.length ? Ot(s) : Mt(e, t);
  for (let { group: u, name: c, content: f } of i) { // u = group, c = name, f = content, i = lists
    if (!f) {
      r.push(N(c, "no-heading"));
      continue;
    }
    f.items.length || r.push(N(c, "no-list")), f.items.forEach((d, p) => o.read(d, u, `${c} \u2192 #${p + 1}`)), f.otherTexts.forEach((d) => r.push(N(c, "no-bullets", d)));
  }
  return {
    page: { version: q.VERSION, programs: o.records },
    programs: o.programs,
    skipped: r,
    isPartial: e.matches(we) || e.querySelector(we) !== null
  };
}

// src/import/insert-host.ts
function Y(e) { // Y = known, e = heading
  return e && (0, m.staticHeading)(R(e), e, W(e));
}
function Pe(e, t) { // Pe = withHeadings, e = host, t = place
  let { root: n, container: r } = e; // n = root, r = container, e = host
  if (r !== n || e.current || e.past)
    return e;
  let o = E(n, t.current); // o = current, E = findHeading, n = root, t = place
  return se(h({}, e), { current: Y(o), past: Y(E(n, t.past)), level: (0, m.levelOf)(o) });
}
function ve(e, t) { // ve = insertHost, e = content, t = place
  let n = E(e, t.current); // n = currentHeading, E = findHeading, e = content, t = place
  if (!n || e.querySelector(`.${m.HOST_CLASS}`))
    return null;
  let r = w(n), o = E(e, t.past), s = o && w(o), i = o && $(o, n, e), a = s !== null && s.content.length === s.lists.length && i !== null && !i.otherTexts.length && i.items.every((u) => s.lists.some((c) => c === u.parentNode)), l = document.createElement("div"); // r = current, w = sectionOf, n = currentHeading, o = pastHeading, E = findHeading, e = content, t = place, s = past, i = below, $ = listItemsUnder, a = pastIsBare, u = item, c = list, l = root
  return l.className = m.HOST_CLASS, r.insertion.parent.insertBefore(l, r.insertion.before), {
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
    current: null,
    past: a ? Y(o) : null,
    level: (0, m.levelOf)(n) + 1
  };
}

// src/import/importer.ts
function _e(e) { // _e = createImporter, e = headings
  return {
    insertHost: (t) => ve(t, e),
    readHost: (t, n) => { // t = wiki, n = host
      let { page: r, skipped: o } = J(n.container, e, t), s = JSON.stringify(r, null, "	"), { list: i, problems: a } = (0, B.parseForReaders)(s, (0, D.optionsFor)(t)); // r = page, o = skipped, J = importLists, n = host, e = headings, t = wiki, s = draft, i = list, a = problems
      return i && i.programs.length ? [Pe(n, e), { kind: "ready", origin: { kind: "import", draft: s, skipped: o }, list: i, problems: a }] : null;
    },
    importLists: (t, n) => J(t, e, n)
  };
}

// src/import/known-headings.ts
var $e = { // $e = META_HEADINGS
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
var { insertHost: Nt, readHost: wt, importLists: Pt } = _e($e); // Nt = insertHost, wt = readHost, Pt = importLists, _e = createImporter, $e = META_HEADINGS
}
};
// </nowiki>