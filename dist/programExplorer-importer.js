// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).importer = {
runtime: '86baea9467b200fb',
create: function ( require, module ) {
"use strict";
var F = Object.defineProperty, Be = Object.defineProperties, De = Object.getOwnPropertyDescriptor, qe = Object.getOwnPropertyDescriptors, Ke = Object.getOwnPropertyNames, oe = Object.getOwnPropertySymbols;
var ie = Object.prototype.hasOwnProperty, We = Object.prototype.propertyIsEnumerable;
var se = (e, t, n) => t in e ? F(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, E = (e, t) => {
  for (var n in t || (t = {}))
    ie.call(t, n) && se(e, n, t[n]);
  if (oe)
    for (var n of oe(t))
      We.call(t, n) && se(e, n, t[n]);
  return e;
}, le = (e, t) => Be(e, qe(t));
var Xe = (e, t) => {
  for (var n in t)
    F(e, n, { get: t[n], enumerable: !0 });
}, ze = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of Ke(t))
      !ie.call(e, o) && o !== n && F(e, o, { get: () => t[o], enumerable: !(r = De(t, o)) || r.enumerable });
  return e;
};
var je = (e) => ze(F({}, "__esModule", { value: !0 }), e);

// src/importer.ts
var $t = {}; // $t = importer_exports
Xe($t, {
  importLists: () => _t,
  insertHost: () => Pt,
  readHost: () => vt
});
module.exports = je($t);

// runtime:/work/main/src/programs/parse-for-readers.ts
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// runtime:/work/main/src/programs/parse-options.ts
var K = require("program-explorer-runtime"); // K = import_program_explorer_runtime

// runtime:/work/main/src/page/hosts.ts
var m = require("program-explorer-runtime"); // m = import_program_explorer_runtime

// runtime:/work/main/src/programs/migrate.ts
var W = require("program-explorer-runtime"); // W = import_program_explorer_runtime

// src/import/headings.ts
var T = "h1, h2, h3, h4, h5, h6"; // T = HEADINGS
function X(e) { // X = blockOf, e = heading
  var t; // t = _a
  return (t = e.closest(".mw-heading")) != null ? t : e;
}
function H(e) { // H = headingText, e = heading
  let t = e.cloneNode(!0); // t = copy, e = heading
  return t.querySelectorAll(".mw-editsection").forEach((n) => n.remove()), t.textContent.replace(/\s+/g, " ").trim();
}
function z(e) { // z = anchorElementsOf, e = heading
  let t = X(e), n = [t], r = t.previousElementSibling; // t = block, X = blockOf, e = heading, n = blocks, r = before
  for (; r instanceof HTMLElement && r.textContent.trim() === ""; ) // r = before
    n.push(r), r = r.previousElementSibling;
  return n.flatMap((o) => [o, ...Array.from(o.querySelectorAll("[id]"))]).filter(({ id: o }) => o !== "");
}
function b(e, { texts: t, anchor: n }) { // b = findHeading, e = container, t = texts, n = anchor
  var o, s; // o = _a, s = _b
  let r = Array.from(e.querySelectorAll(T)); // r = headings, e = container, T = HEADINGS
  return (s = (o = r.find((i) => t.includes(H(i)))) != null ? o : r.find((i) => z(i).some(({ id: a }) => a === n))) != null ? s : null;
}
function ae(e) { // ae = firstHeading, e = container
  return e.querySelector(T);
}

// src/import/section.ts
function v(e) { // v = sectionOf, e = heading
  let t = X(e), n = t.nextElementSibling, r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(T) ? n : null, o = [], s = r ? r.firstElementChild : n; // t = block, X = blockOf, e = heading, n = next, r = wrapper, T = HEADINGS, o = content, s = element
  for (; s instanceof HTMLElement && !s.matches(`${T}, .mw-heading, section`); ) // s = element, T = HEADINGS
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
var Ve = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", Je = "br, p, div, dl, dd, dt, blockquote, table, tr", Ye = "b, strong", ue = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // Ve = IGNORED, Je = BREAKS, Ye = BOLD, ue = INVISIBLE
function _(e) { // _ = isIgnored, e = element
  var t; // t = _a
  return e.matches(Ve) || /display:\s*none/.test((t = e.getAttribute("style")) != null ? t : "");
}
function k(e) { // k = normalizeSpace, e = text
  return e.replace(ue, "").replace(/\s+/g, " ").trim();
}
function O(e) { // O = textOfRuns, e = runs
  return e.map(({ text: t }) => t).join("");
}
function L(e, t = []) { // L = visibleText, e = element, t = except
  return k(O(A(e, t)));
}
function A(e, t = []) { // A = runsOf, e = root, t = except
  let n = [], r = (i, a, l) => { // n = runs, r = addRun, i = text, a = element, l = format
    i !== "" && n.push(E({ text: i, element: a }, l));
  }, o = (i, a, l) => { // o = visitElement, i = element, a = parent, l = format
    var f, g; // f = _a, g = _b
    if (t.includes(i) || _(i))
      return;
    let u = i.matches(Ye), c = i.matches("a[href]"), h = i.matches(Je) ? l.mark ? " " : `
` : "";
    r(h, a, l), s(i, {
      mark: (f = l.mark) != null ? f : u || c ? i : null,
      isBold: l.isBold || u,
      link: (g = l.link) != null ? g : c ? i : null
    }), i.matches("br") || r(h, a, l);
  }, s = (i, a) => { // s = visitChildren, i = parent, a = format
    i.childNodes.forEach((l) => { // i = parent, l = node
      var u; // u = _a
      l.nodeType === l.TEXT_NODE ? r(((u = l.nodeValue) != null ? u : "").replace(ue, "").replace(/\s+/g, " "), i, a) : l.nodeType === l.ELEMENT_NODE && o(l, i, a);
    });
  };
  return s(e, { mark: null, isBold: !1, link: null }), n;
}

// src/import/list-items.ts
var Qe = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer__selftest, .program-explorer__update, .program-explorer-static__all", pe = "ul:not(.gallery)", Ze = "div, center, span, main, article", et = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", tt = ".program-explorer, .mw-parser-output, [data-group], body"; // Qe = NOT_TEXT, pe = LIST, Ze = CONTAINERS, et = BLOCKS, tt = LIMITS
function j(e) { // j = textOf, e = element
  return O(A(e));
}
function nt(e) { // nt = headingIn, e = element
  return e.matches(T) ? e : e.matches(".mw-heading") ? e.querySelector(T) : null;
}
function ce(e) { // ce = isContainer, e = element
  return e.matches("section") || e.matches(Ze) && e.querySelector(`${pe}, ${T}`) !== null;
}
function fe(e) { // fe = createCollector, e = isEnd
  let t = [], n = [], r = "", o = (l) => { // t = items, n = otherTexts, r = inlineText, o = addText, l = text
    let u = k(l); // u = normalized, k = normalizeSpace, l = text
    u !== "" && n.push(u);
  }, s = () => { // s = endInlineText
    o(r), r = "";
  }, i = (l) => { // i = visitElement, l = element
    if (_(l) || l.matches(Qe))
      return !1;
    let u = nt(l); // u = heading, nt = headingIn, l = element
    if (!u && !ce(l) && !l.matches(et))
      return r += j(l), !1;
    if (s(), u)
      return e(u);
    if (l.matches(pe))
      Array.from(l.children).forEach((c) => c.matches("li") ? t.push(c) : o(j(c)));
    else {
      if (ce(l))
        return Array.from(l.childNodes).some(a);
      o(j(l));
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
function me(e) { // me = levelOf, e = heading
  return Number(e.tagName.slice(1));
}
function de(e, t) { // de = nextNode, e = node, t = container
  let n = e; // n = current, e = node
  for (; !n.nextSibling; ) { // n = current
    let r = n.parentElement; // r = parent, n = current
    if (!r || r === t || !r.matches("div, section") || r.matches(tt))
      return null;
    n = r;
  }
  return n.nextSibling;
}
function C(e, t, n) { // C = listItemsUnder, e = heading, t = other, n = container
  let { visit: r, finish: o } = fe((i) => i === t || me(i) <= me(e)), s = de(v(e).block, n); // r = visit, o = finish, fe = createCollector, i = next, t = other, me = levelOf, e = heading, s = node, de = nextNode, v = sectionOf, n = container
  for (; s && !r(s); ) // s = node, r = visit
    s = de(s, n);
  return o();
}
function ge(e) { // ge = listItemsIn, e = group
  let { visit: t, finish: n } = fe(() => !1); // t = visit, n = finish, fe = createCollector
  return e.childNodes.forEach(t), n();
}

// runtime:/work/main/src/programs/patterns.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// runtime:/work/main/src/programs/status.ts
var G = require("program-explorer-runtime"); // G = import_program_explorer_runtime

// src/import/ids.ts
var rt = [ // rt = LETTERS
  [/\u00DF/g, "ss"],
  [/\u00E6/g, "ae"],
  [/\u0153/g, "oe"],
  [/\u00F8/g, "o"],
  [/\u0142/g, "l"],
  [/[\u0111\u00F0]/g, "d"],
  [/\u00FE/g, "th"],
  [/\u0131/g, "i"]
];
function ot(e) { // ot = slug, e = text
  let t = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, ""), n = rt.reduce((r, [o, s]) => r.replace(o, s), t).replace(/[^a-z0-9]+/g, "-"); // t = withoutAccents, e = text, n = hyphenated, rt = LETTERS, r = replaced, o = letter, s = replacement
  return /[a-z]/.test(n) ? n.slice(0, 90).replace(/^-|-$/g, "") : "";
}
function he() { // he = createIds
  let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), n = 0, r = (o) => { // e = taken, t = lastNumbers, n = count, r = take, o = id
    let s = !e.has(o); // s = isFree, e = taken, o = id
    return e.add(o), s;
  };
  return {
    take: r,
    make(...o) {
      var l, u; // l = _a, u = _b
      n++;
      let s = (l = o.map(ot).find(Boolean)) != null ? l : `program-${n}`, i = s, a = (u = t.get(s)) != null ? u : 1; // s = base, l = _a, o = texts, ot = slug, n = count, i = id, a = number, u = _b, t = lastNumbers
      for (; !r(i); ) // r = take, i = id
        i = `${s}-${++a}`;
      return t.set(s, a), i;
    }
  };
}

// runtime:/work/main/src/programs/links.ts
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// src/import/links.ts
var st = ["title", "redlink", "redirect", "uselang", "useskin"], it = /^[a-z][a-z0-9+.-]*:/i; // st = HARMLESS_PARAMETERS, it = SCHEME
function Ee(e) { // Ee = decode, e = text
  return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, (t) => { // e = text, t = encoded
    try {
      return decodeURIComponent(t);
    } catch (n) {
      return t;
    }
  });
}
function ye(e) { // ye = hostOf, e = url
  return e.host.replace(".m.", ".");
}
function U(e, t) { // U = parseUrl, e = address, t = base
  try {
    return new URL(e, t);
  } catch (n) {
    return null;
  }
}
function lt({ searchParams: e }) { // lt = isPageView, e = searchParams
  let t = []; // t = names
  return e.forEach((n, r) => t.push(r)), t.every((n) => st.includes(n) || n === "action" && e.has("redlink"));
}
function at(e, t) { // at = titleOf, e = url, t = articlePath
  if (!lt(e))
    return null;
  let n = e.pathname; // n = path, e = url
  if (n.endsWith("/index.php"))
    return e.searchParams.get("title");
  let [r = "", o = ""] = t.split("$1"); // r = before, o = after, t = articlePath
  return n.startsWith(r) && n.endsWith(o) ? Ee(n.slice(r.length, n.length - o.length)) : null;
}
function ut(e) { // ut = interwikiTitle, e = anchor
  var r, o; // r = _a, o = _b
  let n = e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test((r = e.getAttribute("rel")) != null ? r : "") ? (0, I.parseLink)((o = e.getAttribute("title")) != null ? o : "") : null; // n = link, e = anchor, r = _a, o = _b
  return n && "page" in n ? n.page : null;
}
function ct(e, { address: t, articlePath: n }) { // ct = resolveUrl, e = href, t = address, n = articlePath
  var s; // s = _a
  let r = U(t), o = (s = /^\.\/(.*)$/.exec(e)) == null ? void 0 : s[1]; // r = base, U = parseUrl, t = address, o = parsoidTitle, s = _a, e = href
  return o !== void 0 && r ? U(r.origin + n.replace("$1", () => o)) : U(e, t);
}
function V(e) { // V = checkLink, e = value
  var n; // n = _a
  let t = (0, I.parseLink)(e.replace(/^Special:MyLanguage\//i, "")); // t = link, e = value
  return t ? { link: "page" in t ? t.page : t.url } : { fault: (n = (0, I.linkFault)(e)) != null ? n : "bad-page", value: e };
}
function Te(e, t) { // Te = resolveLink, e = anchor, t = options
  var l; // l = _a
  let n = ((l = e.getAttribute("href")) != null ? l : "").trim(); // n = href, l = _a, e = anchor
  if (n === "")
    return null;
  let r = ct(n, t); // r = url, ct = resolveUrl, n = href, t = options
  if (!r)
    return { fault: "bad-address", value: n };
  let o = Ee(r.hash), s = ut(e); // o = fragment, Ee = decode, r = url, s = interwiki, ut = interwikiTitle, e = anchor
  if (s !== null)
    return V(s.includes("#") ? s : s + o);
  if (r.protocol !== "https:" && r.protocol !== "http:")
    return it.test(n) ? { fault: "bad-scheme", value: n } : V(n);
  let i = U(t.address), a = i && ye(r) === ye(i) ? at(r, t.articlePath) : null; // i = base, U = parseUrl, t = options, a = title, ye = hostOf, r = url, at = titleOf
  return V(a === null ? r.href : a + o);
}

// src/import/nested-lists.ts
var mt = /[^\s,;.:|\u00B7&()-]/; // mt = NOT_SEPARATOR
function N(e) { // N = nestedLists, e = item
  return Array.from(e.children).flatMap((t) => t.matches("ul, ol") ? t : N(t));
}
function B(e) { // B = linksOf, e = runs
  let t = /* @__PURE__ */ new Set(); // t = links
  return e.forEach(({ link: n, text: r }) => { // e = runs, n = link, r = text
    n && r.trim() !== "" && t.add(n);
  }), Array.from(t);
}
function be(e) { // be = readMaterials, e = lists
  let t = [], n = [], r = (o) => { // t = materials, n = otherTexts, r = readNestedItem, o = item
    let s = N(o), i = A(o, s), a = k(O(i)), l = B(i), [u] = l; // s = deeperLists, N = nestedLists, o = item, i = runs, A = runsOf, a = text, k = normalizeSpace, O = textOfRuns, l = links, B = linksOf, u = firstLink
    u && l.length === 1 ? t.push({ label: a, link: u }) : (l.forEach((c) => t.push({ label: L(c), link: c })), mt.test(O(i.filter((c) => !c.link))) && n.push(a)), s.forEach((c) => Array.from(c.children).forEach(r));
  };
  return e.forEach((o) => Array.from(o.children).filter((s) => !_(s)).forEach(r)), { materials: t, otherTexts: n };
}

// src/import/split-title.ts
var w = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", dt = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${w}(?=\\s)|\\n|[:\\uFF1A]|${w}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${w})`), Le = new RegExp(`\\n|\\s${w}(?=\\s|$)|\\u2014`, "g"), pt = /\uFF1A|:(?=\s|$)/g, ft = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, gt = /[.!?;,:\u3002]/, ht = 5, yt = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${w}(?=\\s|$))*`), Et = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${w}|\\u2014)$`), Tt = 9; // w = DASH, dt = SEPARATOR_AFTER_MARK, Le = SEPARATOR, pt = COLON, ft = IN_BRACKETS, gt = PUNCTUATION, ht = MAX_FEW_WORDS, yt = LEADING, Et = TRAILING, Tt = MAX_TRAILING
function Se(e) { // Se = leadingLength, e = text
  return yt.exec(e)[0].length;
}
function J(e, t, n, r) { // J = findOutsideMarks, e = pattern, t = text, n = from, r = marks
  e.lastIndex = n;
  for (let o = e.exec(t); o; o = e.exec(t)) { // o = match, e = pattern, t = text
    let s = o.index + o[0].length; // s = end, o = match
    if (!r.some((i) => i.from < s && s <= i.to))
      return [o.index, s];
  }
  return null;
}
function R(e, [t, n], r) { // R = trimParts, e = text, t = from, n = to, r = summaryFrom
  let o = e.slice(t, n); // o = title, e = text, t = from, n = to
  for (let i = 0; i < Tt; i++) // i = n, Tt = MAX_TRAILING
    o = o.replace(Et, "");
  let s = /^\s/.test(o) ? 1 : 0; // s = leadingSpace, o = title
  return {
    title: [t + s, t + o.length],
    summary: [r + Se(e.slice(r)), e.length]
  };
}
function bt(e) { // bt = isFewWords, e = text
  return !gt.test(e) && e.trim().split(" ").length <= ht;
}
function ke(e, t) { // ke = separatorEnd, e = text, t = from
  let n = dt.exec(e.slice(t)); // n = match, dt = SEPARATOR_AFTER_MARK, e = text, t = from
  return n && t + n[0].length;
}
function kt(e, t, n) { // kt = splitAfterMark, e = text, t = mark, n = marks
  let r = ke(e, t.to); // r = summaryFrom, ke = separatorEnd, e = text, t = mark
  if (r !== null)
    return R(e, [t.from, t.to], r);
  let o = ft.exec(e.slice(t.to)); // o = brackets, ft = IN_BRACKETS, e = text, t = mark
  if (o) {
    let i = t.to + o[0].length, a = ke(e, i); // i = end, t = mark, o = brackets, a = afterBrackets, ke = separatorEnd, e = text
    if (a !== null || e.slice(i).trim() === "")
      return R(e, [t.from, i], a != null ? a : i);
  }
  let s = J(Le, e, t.to, n); // s = separator, J = findOutsideMarks, Le = SEPARATOR, e = text, t = mark, n = marks
  return s && !t.isBold && bt(e.slice(t.to, s[0])) ? R(e, [t.from, s[0]], s[1]) : R(e, [t.from, t.to], t.to);
}
function Ae(e, t) { // Ae = splitTitle, e = text, t = marks
  var s; // s = _a
  let n = Se(e), r = t.find(({ from: i, to: a }) => a > n && e.slice(i, a).trim() !== ""); // n = start, Se = leadingLength, e = text, r = mark, t = marks, i = from, a = to
  if (r && r.from <= n)
    return kt(e, r, t);
  let o = (s = J(Le, e, n, t)) != null ? s : J(pt, e, n, t); // o = separator, s = _a, J = findOutsideMarks, Le = SEPARATOR, e = text, n = start, t = marks, pt = COLON
  return o ? R(e, [n, o[0]], o[1]) : r ? { title: R(e, [r.from, r.to], r.to).title, summary: [n, e.length] } : R(e, [n, e.length], e.length);
}

// src/import/plain-item.ts
function Lt(e) { // Lt = joinRuns, e = runs
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
function St(e) { // St = marksOf, e = positioned
  var n; // n = _a
  let t = /* @__PURE__ */ new Map(); // t = marks
  for (let { run: r, from: o, to: s } of e) // r = run, o = from, s = to, e = positioned
    if (r.mark && s > o) {
      let i = t.get(r.mark); // i = known, t = marks, r = run
      t.set(r.mark, { from: (n = i == null ? void 0 : i.from) != null ? n : o, to: s, isBold: r.isBold || (i == null ? void 0 : i.isBold) === !0 });
    }
  return Array.from(t.values());
}
function Ie(e) { // Ie = readPlainItem, e = item
  var u, c, h, f; // u = _a, c = _b, h = _c, f = _d
  let t = N(e), { text: n, positioned: r } = Lt(A(e, t)), o = Ae(n, St(r)), s = k(n.slice(...o.title)); // t = lists, N = nestedLists, e = item, n = text, r = positioned, Lt = joinRuns, A = runsOf, o = parts, Ae = splitTitle, St = marksOf, s = title, k = normalizeSpace
  if (s === "")
    return null;
  let i = ([g, S]) => r.filter((y) => y.from < S && y.to > g && y.run.text.trim() !== "").map(({ run: y }) => y), a = i(o.title), [l = null] = B(a); // i = runsIn, g = from, S = to, r = positioned, y = run, a = titleRuns, o = parts, l = link, B = linksOf
  return E({
    title: s,
    titleElement: (c = (u = a[0]) == null ? void 0 : u.element) != null ? c : e,
    link: l,
    summary: k(n.slice(...o.summary)),
    summaryElement: (f = (h = i(o.summary)[0]) == null ? void 0 : h.element) != null ? f : e,
    otherLinks: B(r.map(({ run: g }) => g)).filter((g) => g !== l)
  }, be(t));
}

// src/import/rendered-item.ts
function Re(e) { // Re = readRenderedItem, e = item
  var i, a; // i = _a, a = _b
  let t = (l) => e.querySelector(`.${m.STATIC_CLASS}__${l}`), n = e.querySelector("b"), r = n ? L(n) : ""; // t = part, l = name, e = item, n = titleElement, r = title, L = visibleText
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
var At = "Add it by hand.", Y = "Add the right link by hand.", It = { // At = BY_HAND, Y = LINK, It = TEXTS
  "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
  "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
  "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
  "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
  "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
  "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
  "bad-status": ['"$1" is not a status.', "Add the status by hand."],
  "bad-page": ['The link leads to no page: "$1".', Y],
  "bad-address": ['The link is not an https address: "$1".', Y],
  "bad-scheme": ['The link is neither a page nor an https address: "$1".', Y],
  "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
  "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
  "nested-text": ['A nested line could not become a link to a material: "$1".', At]
}, xe = 120;
function P(e, t, n = "") { // P = createSkipped, e = position, t = code, n = text
  let [r, o] = It[t], s = n.length > xe ? `${n.slice(0, xe - 1)}\u2026` : n; // r = reason, o = fix, It = TEXTS, t = code, s = shortened, n = text, xe = MAX_CHARACTERS
  return { code: t, position: e, reason: r.replace("$1", () => s), fix: o };
}

// src/import/records.ts
var He = 150; // He = MAX_TITLE
function Oe(e) { // Oe = isAddress, e = link
  return /^https:/i.test(e);
}
function Me(e, t) { // Me = languageOf, e = element, t = fallback
  var o; // o = _a
  let n = e.closest("[lang]"), r = n != null && n.parentElement && (o = n.getAttribute("lang")) != null ? o : ""; // n = withLanguage, e = element, r = language, o = _a
  return (M.LANGUAGE.test(r) ? r : t).toLowerCase();
}
function Ne(e, t, { pageLanguage: n, contentLanguage: r }) { // Ne = nameOf, e = text, t = element, n = pageLanguage, r = contentLanguage
  let o = Me(t, n); // o = language, Me = languageOf, t = element, n = pageLanguage
  return o === r.toLowerCase() ? e : { [o]: e };
}
function we(e, t, n) { // we = linkOf, e = element, t = options, n = skip
  let r = e && Te(e, t); // r = resolved, e = element, Te = resolveLink, t = options
  return r && "fault" in r ? (n(r.fault, r.value), null) : r && r.link;
}
function Rt(e, t, n) { // Rt = materialsOf, e = item, t = options, n = skip
  let r = []; // r = materials
  for (let { label: o, link: s } of e.materials) { // o = label, s = element, e = item
    let i = we(s, t, n); // i = link, we = linkOf, s = element, t = options, n = skip
    if (i === null)
      n("nested-text", o);
    else if (o !== "") {
      let a = Ne(o, s, t); // a = name, Ne = nameOf, o = label, s = element, t = options
      r.push(Oe(i) ? { label: a, url: i } : { label: a, page: i });
    }
  }
  return e.otherTexts.forEach((o) => n("nested-text", o)), r;
}
function xt(e, t, n) { // xt = renderedId, e = element, t = ids, n = skip
  let r = e.getAttribute(m.PROGRAM_ATTRIBUTE); // r = id, e = element
  return r !== null && !(M.ID.test(r) && t.take(r)) ? (n("bad-id", r), null) : r;
}
function Ht(e, t, n) { // Ht = statusOf, e = element, t = group, n = skip
  if (!e.hasAttribute(m.PROGRAM_ATTRIBUTE))
    return t === "past" ? "past" : "ongoing";
  let r = e.getAttribute(m.STATUS_ATTRIBUTE); // r = status, e = element
  return r === null || (0, G.isStatus)(r) ? r : (n("bad-status", r), null);
}
function Pe(e, t) { // Pe = createRecordReader, e = options, t = skipped
  let n = [], r = [], o = he(), s = /* @__PURE__ */ new Set(), i = (u, c) => { // n = records, r = programs, o = ids, he = createIds, s = titles, i = checkTitle, u = title, c = skip
    u.length > He && c("long-title", u), s.has(u) && c("same-title", u), s.add(u);
  }, a = (u, c, h, f) => { // a = addProgram, u = element, c = item, h = group, f = skip
    let { title: g, titleElement: S, summary: y, summaryElement: Ge } = c; // g = title, S = titleElement, y = summary, Ge = summaryElement, c = item
    i(g, f);
    let x = we(c.link, e, f), $ = xt(u, o, f), Ue = x === null || Oe(x) ? "" : x.replace(/#.*$/, ""), ee = $ != null ? $ : o.make(g, Ue), D = Ht(u, h, f), te = Rt(c, e, f); // x = link, we = linkOf, c = item, e = options, f = skip, $ = ownId, xt = renderedId, u = element, o = ids, Ue = pageTitle, Oe = isAddress, ee = id, g = title, D = status, Ht = statusOf, h = group, te = materials, Rt = materialsOf
    c.otherLinks.forEach((ne) => { // c = item, ne = other
      var re; // re = _a
      return f("link-in-text", `${L(ne)} (${(re = ne.getAttribute("href")) != null ? re : ""})`);
    }), r.push({ id: ee, isRendered: $ !== null, group: h, title: g, link: x, summary: y === "" ? null : y, status: D }), n.push(E(E(E(E({
      id: ee,
      title: Ne(g, S, e)
    }, y !== "" && { summary: { [Me(Ge, e.pageLanguage)]: y } }), x !== null && { page: x }), D !== null && { status: D }), te.length > 0 && { materials: te }));
  }, l = (u, c, h) => { // l = read, u = element, c = group, h = position
    let f = u.hasAttribute(m.PROGRAM_ATTRIBUTE) ? Re(u) : Ie(u); // f = item, u = element, Re = readRenderedItem, Ie = readPlainItem
    if (f) {
      let g = `${h} ("${f.title.slice(0, He)}")`; // g = name, h = position, f = item, He = MAX_TITLE
      a(u, f, c, (S, y) => t.push(P(g, S, y)));
      return;
    }
    N(u).forEach((g) => Array.from(g.children).forEach((S, y) => l(S, c, `${h} \u2192 #${y + 1}`)));
  };
  return { read: l, records: n, programs: r };
}

// src/import/import-lists.ts
var Ot = ["current", "past"], Mt = Ot.map((e) => `[${m.GROUP_ATTRIBUTE}="${e}"]`).join(), ve = "[data-limit], [data-preset]"; // Ot = GROUPS, Mt = MARKED_GROUPS, e = group, ve = PARTIAL
function Nt(e) { // Nt = markedLists, e = elements
  return e.map((t) => { // e = elements, t = element
    let n = t.dataset.group, r = ae(t); // n = group, t = element, r = heading, ae = firstHeading
    return { group: n, name: r ? H(r) : n, content: ge(t) };
  });
}
function wt(e, t) { // wt = listsUnderHeadings, e = container, t = known
  let n = b(e, t.current), r = b(e, t.past), o = (s, i, a) => { // n = current, b = findHeading, e = container, t = known, r = past, o = listUnder, s = group, i = heading, a = other
    var l; // l = _a
    return i ? { group: s, name: H(i), content: C(i, a, e) } : { group: s, name: (l = t[s].texts[0]) != null ? l : t[s].anchor, content: null };
  };
  return [o("current", n, r), o("past", r, n)];
}
function Q(e, t, n) { // Q = importLists, e = container, t = known, n = options
  var a, l; // a = _a, l = _b
  let r = [], o = Pe({ // r = skipped, o = reader, Pe = createRecordReader
    pageLanguage: n.pageLanguage,
    contentLanguage: n.contentLanguage,
    articlePath: (a = n.articlePath) != null ? a : "/wiki/$1",
    address: (l = n.address) != null ? l : e.baseURI
  }, r), s = Array.from(e.querySelectorAll(Mt)), i = s.length ? Nt(s) : wt(e, t);
  for (let { group: u, name: c, content: h } of i) { // u = group, c = name, h = content, i = lists
    if (!h) {
      r.push(P(c, "no-heading"));
      continue;
    }
    h.items.length || r.push(P(c, "no-list")), h.items.forEach((f, g) => o.read(f, u, `${c} \u2192 #${g + 1}`)), h.otherTexts.forEach((f) => r.push(P(c, "no-bullets", f)));
  }
  return {
    page: { version: W.VERSION, programs: o.records },
    programs: o.programs,
    skipped: r,
    isPartial: e.matches(ve) || e.querySelector(ve) !== null
  };
}

// src/import/insert-host.ts
function Z(e) { // Z = known, e = heading
  return e && (0, m.staticHeading)(H(e), e, z(e));
}
function _e(e, t) { // _e = withHeadings, e = host, t = place
  let { root: n, container: r } = e; // n = root, r = container, e = host
  if (r !== n || e.current || e.past)
    return e;
  let o = b(n, t.current); // o = current, b = findHeading, n = root, t = place
  return le(E({}, e), { current: Z(o), past: Z(b(n, t.past)), level: (0, m.levelOf)(o) });
}
function $e(e, t) { // $e = insertHost, e = content, t = place
  let n = b(e, t.current); // n = currentHeading, b = findHeading, e = content, t = place
  if (!n || e.querySelector(`.${m.HOST_CLASS}`))
    return null;
  let r = v(n), o = b(e, t.past), s = o && v(o), i = o && C(o, n, e), a = s !== null && s.content.length === s.lists.length && i !== null && !i.otherTexts.length && i.items.every((u) => s.lists.some((c) => c === u.parentNode)), l = document.createElement("div"); // r = current, v = sectionOf, n = currentHeading, o = pastHeading, b = findHeading, e = content, t = place, s = past, i = below, C = listItemsUnder, a = pastIsBare, u = item, c = list, l = root
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
    past: a ? Z(o) : null,
    level: (0, m.levelOf)(n) + 1
  };
}

// src/import/importer.ts
function Fe(e) { // Fe = createImporter, e = headings
  return {
    insertHost: (t) => $e(t, e),
    readHost: (t, n) => { // t = wiki, n = host
      let { page: r, skipped: o } = Q(n.container, e, t), s = JSON.stringify(r, null, "	"), { list: i, problems: a } = (0, q.parseForReaders)(s, (0, K.optionsFor)(t)); // r = page, o = skipped, Q = importLists, n = host, e = headings, t = wiki, s = draft, i = list, a = problems
      return i && i.programs.length ? [_e(n, e), { kind: "ready", origin: { kind: "import", draft: s, skipped: o }, list: i, problems: a }] : null;
    },
    importLists: (t, n) => Q(t, e, n)
  };
}

// src/import/known-headings.ts
var Ce = { // Ce = META_HEADINGS
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
var { insertHost: Pt, readHost: vt, importLists: _t } = Fe(Ce); // Pt = insertHost, vt = readHost, _t = importLists, Fe = createImporter, Ce = META_HEADINGS
}
};
// </nowiki>