// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).importer = {
runtime: 'e0bf842d0e23f87c',
create: function ( require, module ) {
"use strict";
var F = Object.defineProperty, We = Object.defineProperties, Xe = Object.getOwnPropertyDescriptor, ze = Object.getOwnPropertyDescriptors, je = Object.getOwnPropertyNames, se = Object.getOwnPropertySymbols;
var le = Object.prototype.hasOwnProperty, Ve = Object.prototype.propertyIsEnumerable;
var ie = (e, t, n) => t in e ? F(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, E = (e, t) => {
  for (var n in t || (t = {}))
    le.call(t, n) && ie(e, n, t[n]);
  if (se)
    for (var n of se(t))
      Ve.call(t, n) && ie(e, n, t[n]);
  return e;
}, ae = (e, t) => We(e, ze(t));
var Je = (e, t) => {
  for (var n in t)
    F(e, n, { get: t[n], enumerable: !0 });
}, Ye = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of je(t))
      !le.call(e, o) && o !== n && F(e, o, { get: () => t[o], enumerable: !(r = Xe(t, o)) || r.enumerable });
  return e;
};
var Qe = (e) => Ye(F({}, "__esModule", { value: !0 }), e);

// src/importer.ts
var Bt = {}; // Bt = importer_exports
Je(Bt, {
  importLists: () => Ut,
  insertHost: () => Ct,
  readHost: () => Gt
});
module.exports = Qe(Bt);

// runtime:src/programs/parse-for-readers.ts
var K = require("program-explorer-runtime"); // K = import_program_explorer_runtime

// runtime:src/programs/parse-options.ts
var W = require("program-explorer-runtime"); // W = import_program_explorer_runtime

// runtime:src/page/hosts.ts
var g = require("program-explorer-runtime"); // g = import_program_explorer_runtime

// runtime:src/programs/migrate.ts
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// src/import/headings.ts
var T = "h1, h2, h3, h4, h5, h6"; // T = HEADINGS
function z(e) { // z = blockOf, e = heading
  var t; // t = _a
  return (t = e.closest(".mw-heading")) != null ? t : e;
}
function H(e) { // H = headingText, e = heading
  let t = e.cloneNode(!0); // t = copy, e = heading
  return t.querySelectorAll(".mw-editsection").forEach((n) => n.remove()), t.textContent.replace(/\s+/g, " ").trim();
}
function j(e) { // j = anchorElementsOf, e = heading
  let t = z(e), n = [t], r = t.previousElementSibling; // t = block, z = blockOf, e = heading, n = blocks, r = before
  for (; r instanceof HTMLElement && r.textContent.trim() === ""; ) // r = before
    n.push(r), r = r.previousElementSibling;
  return n.flatMap((o) => [o, ...Array.from(o.querySelectorAll("[id]"))]).filter(({ id: o }) => o !== "");
}
function b(e, { texts: t, anchor: n }) { // b = findHeading, e = container, t = texts, n = anchor
  var o, s; // o = _a, s = _b
  let r = Array.from(e.querySelectorAll(T)); // r = headings, e = container, T = HEADINGS
  return (s = (o = r.find((i) => t.includes(H(i)))) != null ? o : r.find((i) => j(i).some(({ id: a }) => a === n))) != null ? s : null;
}
function ue(e) { // ue = firstHeading, e = container
  return e.querySelector(T);
}

// src/import/section.ts
function w(e) { // w = sectionOf, e = heading
  let t = z(e), n = t.nextElementSibling, r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(T) ? n : null, o = [], s = r ? r.firstElementChild : n; // t = block, z = blockOf, e = heading, n = next, r = wrapper, T = HEADINGS, o = content, s = element
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
var Ze = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", et = "br, p, div, dl, dd, dt, blockquote, table, tr", tt = "b, strong", ce = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // Ze = IGNORED, et = BREAKS, tt = BOLD, ce = INVISIBLE
function _(e) { // _ = isIgnored, e = element
  var t; // t = _a
  return e.matches(Ze) || /display:\s*none/.test((t = e.getAttribute("style")) != null ? t : "");
}
function L(e) { // L = normalizeSpace, e = text
  return e.replace(ce, "").replace(/\s+/g, " ").trim();
}
function O(e) { // O = textOfRuns, e = runs
  return e.map(({ text: t }) => t).join("");
}
function k(e, t = []) { // k = visibleText, e = element, t = except
  return L(O(x(e, t)));
}
function x(e, t = []) { // x = runsOf, e = root, t = except
  let n = [], r = (i, a, l) => { // n = runs, r = addRun, i = text, a = element, l = format
    i !== "" && n.push(E({ text: i, element: a }, l));
  }, o = (i, a, l) => { // o = visitElement, i = element, a = parent, l = format
    var p, f; // p = _a, f = _b
    if (t.includes(i) || _(i))
      return;
    let u = i.matches(tt), c = i.matches("a[href]"), h = i.matches(et) ? l.mark ? " " : `
` : "";
    r(h, a, l), s(i, {
      mark: (p = l.mark) != null ? p : u || c ? i : null,
      isBold: l.isBold || u,
      link: (f = l.link) != null ? f : c ? i : null
    }), i.matches("br") || r(h, a, l);
  }, s = (i, a) => { // s = visitChildren, i = parent, a = format
    i.childNodes.forEach((l) => { // i = parent, l = node
      var u; // u = _a
      l.nodeType === l.TEXT_NODE ? r(((u = l.nodeValue) != null ? u : "").replace(ce, "").replace(/\s+/g, " "), i, a) : l.nodeType === l.ELEMENT_NODE && o(l, i, a);
    });
  };
  return s(e, { mark: null, isBold: !1, link: null }), n;
}

// src/import/list-items.ts
var nt = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer__selftest, .program-explorer__update, .program-explorer-static__all", fe = "ul:not(.gallery)", rt = "div, center, span, main, article", ot = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", st = ".program-explorer, .mw-parser-output, [data-group], body"; // nt = NOT_TEXT, fe = LIST, rt = CONTAINERS, ot = BLOCKS, st = LIMITS
function V(e) { // V = textOf, e = element
  return O(x(e));
}
function it(e) { // it = headingIn, e = element
  return e.matches(T) ? e : e.matches(".mw-heading") ? e.querySelector(T) : null;
}
function me(e) { // me = isContainer, e = element
  return e.matches("section") || e.matches(rt) && e.querySelector(`${fe}, ${T}`) !== null;
}
function ge(e) { // ge = createCollector, e = isEnd
  let t = [], n = [], r = "", o = (l) => { // t = items, n = otherTexts, r = inlineText, o = addText, l = text
    let u = L(l); // u = normalized, L = normalizeSpace, l = text
    u !== "" && n.push(u);
  }, s = () => { // s = endInlineText
    o(r), r = "";
  }, i = (l) => { // i = visitElement, l = element
    if (_(l) || l.matches(nt))
      return !1;
    let u = it(l); // u = heading, it = headingIn, l = element
    if (!u && !me(l) && !l.matches(ot))
      return r += V(l), !1;
    if (s(), u)
      return e(u);
    if (l.matches(fe))
      Array.from(l.children).forEach((c) => c.matches("li") ? t.push(c) : o(V(c)));
    else {
      if (me(l))
        return Array.from(l.childNodes).some(a);
      o(V(l));
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
function de(e) { // de = levelOf, e = heading
  return Number(e.tagName.slice(1));
}
function pe(e, t) { // pe = nextNode, e = node, t = container
  let n = e; // n = current, e = node
  for (; !n.nextSibling; ) { // n = current
    let r = n.parentElement; // r = parent, n = current
    if (!r || r === t || !r.matches("div, section") || r.matches(st))
      return null;
    n = r;
  }
  return n.nextSibling;
}
function C(e, t, n) { // C = listItemsUnder, e = heading, t = other, n = container
  let { visit: r, finish: o } = ge((i) => i === t || de(i) <= de(e)), s = pe(w(e).block, n); // r = visit, o = finish, ge = createCollector, i = next, t = other, de = levelOf, e = heading, s = node, pe = nextNode, w = sectionOf, n = container
  for (; s && !r(s); ) // s = node, r = visit
    s = pe(s, n);
  return o();
}
function he(e) { // he = listItemsIn, e = group
  let { visit: t, finish: n } = ge(() => !1); // t = visit, n = finish, ge = createCollector
  return e.childNodes.forEach(t), n();
}

// src/page/static-markup.ts
var ye = "program-explorer-static", G = "data-program", Ee = "data-status"; // ye = STATIC_CLASS, G = PROGRAM_ATTRIBUTE, Ee = STATUS_ATTRIBUTE

// runtime:src/programs/patterns.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// runtime:src/programs/status.ts
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

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
function at(e) { // at = slug, e = text
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
      var l, u; // l = _a, u = _b
      n++;
      let s = (l = o.map(at).find(Boolean)) != null ? l : `program-${n}`, i = s, a = (u = t.get(s)) != null ? u : 1; // s = base, l = _a, o = texts, at = slug, n = count, i = id, a = number, u = _b, t = lastNumbers
      for (; !r(i); ) // r = take, i = id
        i = `${s}-${++a}`;
      return t.set(s, a), i;
    }
  };
}

// runtime:src/programs/links.ts
var A = require("program-explorer-runtime"); // A = import_program_explorer_runtime

// src/programs/link-fault.ts
function be(e) { // be = linkFault, e = value
  let t = (0, A.readLink)(e); // t = found, e = value
  return typeof t == "string" ? t : null;
}

// src/import/links.ts
var ut = ["title", "redlink", "redirect", "uselang", "useskin"], ct = /^[a-z][a-z0-9+.-]*:/i; // ut = HARMLESS_PARAMETERS, ct = SCHEME
function ke(e) { // ke = decode, e = text
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
function B(e, t) { // B = parseUrl, e = address, t = base
  try {
    return new URL(e, t);
  } catch (n) {
    return null;
  }
}
function mt({ searchParams: e }) { // mt = isPageView, e = searchParams
  let t = []; // t = names
  return e.forEach((n, r) => t.push(r)), t.every((n) => ut.includes(n) || n === "action" && e.has("redlink"));
}
function dt(e, t) { // dt = titleOf, e = url, t = articlePath
  if (!mt(e))
    return null;
  let n = e.pathname; // n = path, e = url
  if (n.endsWith("/index.php"))
    return e.searchParams.get("title");
  let [r = "", o = ""] = t.split("$1"); // r = before, o = after, t = articlePath
  return n.startsWith(r) && n.endsWith(o) ? ke(n.slice(r.length, n.length - o.length)) : null;
}
function pt(e) { // pt = interwikiTitle, e = anchor
  var r, o; // r = _a, o = _b
  let n = e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test((r = e.getAttribute("rel")) != null ? r : "") ? (0, A.parseLink)((o = e.getAttribute("title")) != null ? o : "") : null; // n = link, e = anchor, r = _a, o = _b
  return n && "page" in n ? n.page : null;
}
function ft(e, { address: t, articlePath: n }) { // ft = resolveUrl, e = href, t = address, n = articlePath
  var s; // s = _a
  let r = B(t), o = (s = /^\.\/(.*)$/.exec(e)) == null ? void 0 : s[1]; // r = base, B = parseUrl, t = address, o = parsoidTitle, s = _a, e = href
  return o !== void 0 && r ? B(r.origin + n.replace("$1", () => o)) : B(e, t);
}
function J(e) { // J = checkLink, e = value
  var n; // n = _a
  let t = (0, A.parseLink)(e.replace(/^Special:MyLanguage\//i, "")); // t = link, e = value
  return t ? { link: "page" in t ? t.page : t.url } : { fault: (n = be(e)) != null ? n : "bad-page", value: e };
}
function Se(e, t) { // Se = resolveLink, e = anchor, t = options
  var l; // l = _a
  let n = ((l = e.getAttribute("href")) != null ? l : "").trim(); // n = href, l = _a, e = anchor
  if (n === "")
    return null;
  let r = ft(n, t); // r = url, ft = resolveUrl, n = href, t = options
  if (!r)
    return { fault: "bad-address", value: n };
  let o = ke(r.hash), s = pt(e); // o = fragment, ke = decode, r = url, s = interwiki, pt = interwikiTitle, e = anchor
  if (s !== null)
    return J(s.includes("#") ? s : s + o);
  if (r.protocol !== "https:" && r.protocol !== "http:")
    return ct.test(n) ? { fault: "bad-scheme", value: n } : J(n);
  let i = B(t.address), a = i && Le(r) === Le(i) ? dt(r, t.articlePath) : null; // i = base, B = parseUrl, t = options, a = title, Le = hostOf, r = url, dt = titleOf
  return J(a === null ? r.href : a + o);
}

// src/import/nested-lists.ts
var gt = /[^\s,;.:|\u00B7&()-]/; // gt = NOT_SEPARATOR
function N(e) { // N = nestedLists, e = item
  return Array.from(e.children).flatMap((t) => t.matches("ul, ol") ? t : N(t));
}
function D(e) { // D = linksOf, e = runs
  let t = /* @__PURE__ */ new Set(); // t = links
  return e.forEach(({ link: n, text: r }) => { // e = runs, n = link, r = text
    n && r.trim() !== "" && t.add(n);
  }), Array.from(t);
}
function xe(e) { // xe = readMaterials, e = lists
  let t = [], n = [], r = (o) => { // t = materials, n = otherTexts, r = readNestedItem, o = item
    let s = N(o), i = x(o, s), a = L(O(i)), l = D(i), [u] = l; // s = deeperLists, N = nestedLists, o = item, i = runs, x = runsOf, a = text, L = normalizeSpace, O = textOfRuns, l = links, D = linksOf, u = firstLink
    u && l.length === 1 ? t.push({ label: a, link: u }) : (l.forEach((c) => t.push({ label: k(c), link: c })), gt.test(O(i.filter((c) => !c.link))) && n.push(a)), s.forEach((c) => Array.from(c.children).forEach(r));
  };
  return e.forEach((o) => Array.from(o.children).filter((s) => !_(s)).forEach(r)), { materials: t, otherTexts: n };
}

// src/import/split-title.ts
var P = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", ht = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${P}(?=\\s)|\\n|[:\\uFF1A]|${P}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${P})`), Ie = new RegExp(`\\n|\\s${P}(?=\\s|$)|\\u2014`, "g"), yt = /\uFF1A|:(?=\s|$)/g, Et = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, Tt = /[.!?;,:\u3002]/, bt = 5, Lt = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${P}(?=\\s|$))*`), kt = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${P}|\\u2014)$`), St = 9; // P = DASH, ht = SEPARATOR_AFTER_MARK, Ie = SEPARATOR, yt = COLON, Et = IN_BRACKETS, Tt = PUNCTUATION, bt = MAX_FEW_WORDS, Lt = LEADING, kt = TRAILING, St = MAX_TRAILING
function Re(e) { // Re = leadingLength, e = text
  return Lt.exec(e)[0].length;
}
function Y(e, t, n, r) { // Y = findOutsideMarks, e = pattern, t = text, n = from, r = marks
  e.lastIndex = n;
  for (let o = e.exec(t); o; o = e.exec(t)) { // o = match, e = pattern, t = text
    let s = o.index + o[0].length; // s = end, o = match
    if (!r.some((i) => i.from < s && s <= i.to))
      return [o.index, s];
  }
  return null;
}
function I(e, [t, n], r) { // I = trimParts, e = text, t = from, n = to, r = summaryFrom
  let o = e.slice(t, n); // o = title, e = text, t = from, n = to
  for (let i = 0; i < St; i++) // i = n, St = MAX_TRAILING
    o = o.replace(kt, "");
  let s = /^\s/.test(o) ? 1 : 0; // s = leadingSpace, o = title
  return {
    title: [t + s, t + o.length],
    summary: [r + Re(e.slice(r)), e.length]
  };
}
function xt(e) { // xt = isFewWords, e = text
  return !Tt.test(e) && e.trim().split(" ").length <= bt;
}
function Ae(e, t) { // Ae = separatorEnd, e = text, t = from
  let n = ht.exec(e.slice(t)); // n = match, ht = SEPARATOR_AFTER_MARK, e = text, t = from
  return n && t + n[0].length;
}
function At(e, t, n) { // At = splitAfterMark, e = text, t = mark, n = marks
  let r = Ae(e, t.to); // r = summaryFrom, Ae = separatorEnd, e = text, t = mark
  if (r !== null)
    return I(e, [t.from, t.to], r);
  let o = Et.exec(e.slice(t.to)); // o = brackets, Et = IN_BRACKETS, e = text, t = mark
  if (o) {
    let i = t.to + o[0].length, a = Ae(e, i); // i = end, t = mark, o = brackets, a = afterBrackets, Ae = separatorEnd, e = text
    if (a !== null || e.slice(i).trim() === "")
      return I(e, [t.from, i], a != null ? a : i);
  }
  let s = Y(Ie, e, t.to, n); // s = separator, Y = findOutsideMarks, Ie = SEPARATOR, e = text, t = mark, n = marks
  return s && !t.isBold && xt(e.slice(t.to, s[0])) ? I(e, [t.from, s[0]], s[1]) : I(e, [t.from, t.to], t.to);
}
function He(e, t) { // He = splitTitle, e = text, t = marks
  var s; // s = _a
  let n = Re(e), r = t.find(({ from: i, to: a }) => a > n && e.slice(i, a).trim() !== ""); // n = start, Re = leadingLength, e = text, r = mark, t = marks, i = from, a = to
  if (r && r.from <= n)
    return At(e, r, t);
  let o = (s = Y(Ie, e, n, t)) != null ? s : Y(yt, e, n, t); // o = separator, s = _a, Y = findOutsideMarks, Ie = SEPARATOR, e = text, n = start, t = marks, yt = COLON
  return o ? I(e, [n, o[0]], o[1]) : r ? { title: I(e, [r.from, r.to], r.to).title, summary: [n, e.length] } : I(e, [n, e.length], e.length);
}

// src/import/plain-item.ts
function It(e) { // It = joinRuns, e = runs
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
function Rt(e) { // Rt = marksOf, e = positioned
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
  let t = N(e), { text: n, positioned: r } = It(x(e, t)), o = He(n, Rt(r)), s = L(n.slice(...o.title)); // t = lists, N = nestedLists, e = item, n = text, r = positioned, It = joinRuns, x = runsOf, o = parts, He = splitTitle, Rt = marksOf, s = title, L = normalizeSpace
  if (s === "")
    return null;
  let i = ([f, S]) => r.filter((y) => y.from < S && y.to > f && y.run.text.trim() !== "").map(({ run: y }) => y), a = i(o.title), [l = null] = D(a); // i = runsIn, f = from, S = to, r = positioned, y = run, a = titleRuns, o = parts, l = link, D = linksOf
  return E({
    title: s,
    titleElement: (c = (u = a[0]) == null ? void 0 : u.element) != null ? c : e,
    link: l,
    summary: L(n.slice(...o.summary)),
    summaryElement: (p = (h = i(o.summary)[0]) == null ? void 0 : h.element) != null ? p : e,
    otherLinks: D(r.map(({ run: f }) => f)).filter((f) => f !== l)
  }, xe(t));
}

// src/import/rendered-item.ts
function Me(e) { // Me = readRenderedItem, e = item
  var i, a; // i = _a, a = _b
  let t = (l) => e.querySelector(`.${ye}__${l}`), n = e.querySelector("b"), r = n ? k(n) : ""; // t = part, l = name, e = item, ye = STATIC_CLASS, n = titleElement, r = title, k = visibleText
  if (!n || r === "")
    return null;
  let o = t("summary"), s = (a = (i = t("materials")) == null ? void 0 : i.querySelectorAll("a[href]")) != null ? a : []; // o = summary, t = part, s = materialLinks, a = _b, i = _a
  return {
    title: r,
    titleElement: n,
    link: n.querySelector("a[href]"),
    // The small text names the language of the summary.
    summary: o ? k(o, Array.from(o.querySelectorAll("small"))) : "",
    summaryElement: o != null ? o : e,
    otherLinks: [],
    materials: Array.from(s, (l) => ({ label: k(l), link: l })),
    otherTexts: []
  };
}

// src/import/skipped.ts
var Ht = "Add it by hand.", Q = "Add the right link by hand.", Ot = { // Ht = BY_HAND, Q = LINK, Ot = TEXTS
  "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
  "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
  "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
  "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
  "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
  "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
  "bad-status": ['"$1" is not a status.', "Add the status by hand."],
  "bad-page": ['The link leads to no page: "$1".', Q],
  "bad-address": ['The link is not an https address: "$1".', Q],
  "bad-scheme": ['The link is neither a page nor an https address: "$1".', Q],
  "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
  "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
  "nested-text": ['A nested line could not become a link to a material: "$1".', Ht]
}, Ne = 120;
function v(e, t, n = "") { // v = createSkipped, e = position, t = code, n = text
  let [r, o] = Ot[t], s = n.length > Ne ? `${n.slice(0, Ne - 1)}\u2026` : n; // r = reason, o = fix, Ot = TEXTS, t = code, s = shortened, n = text, Ne = MAX_CHARACTERS
  return { code: t, position: e, reason: r.replace("$1", () => s), fix: o };
}

// src/import/records.ts
var Pe = 150; // Pe = MAX_TITLE
function ve(e) { // ve = isAddress, e = link
  return /^https:/i.test(e);
}
function we(e, t) { // we = languageOf, e = element, t = fallback
  var o; // o = _a
  let n = e.closest("[lang]"), r = n != null && n.parentElement && (o = n.getAttribute("lang")) != null ? o : ""; // n = withLanguage, e = element, r = language, o = _a
  return (M.LANGUAGE.test(r) ? r : t).toLowerCase();
}
function _e(e, t, { pageLanguage: n, contentLanguage: r }) { // _e = nameOf, e = text, t = element, n = pageLanguage, r = contentLanguage
  let o = we(t, n); // o = language, we = languageOf, t = element, n = pageLanguage
  return o === r.toLowerCase() ? e : { [o]: e };
}
function $e(e, t, n) { // $e = linkOf, e = element, t = options, n = skip
  let r = e && Se(e, t); // r = resolved, e = element, Se = resolveLink, t = options
  return r && "fault" in r ? (n(r.fault, r.value), null) : r && r.link;
}
function Mt(e, t, n) { // Mt = materialsOf, e = item, t = options, n = skip
  let r = []; // r = materials
  for (let { label: o, link: s } of e.materials) { // o = label, s = element, e = item
    let i = $e(s, t, n); // i = link, $e = linkOf, s = element, t = options, n = skip
    if (i === null)
      n("nested-text", o);
    else if (o !== "") {
      let a = _e(o, s, t); // a = name, _e = nameOf, o = label, s = element, t = options
      r.push(ve(i) ? { label: a, url: i } : { label: a, page: i });
    }
  }
  return e.otherTexts.forEach((o) => n("nested-text", o)), r;
}
function Nt(e, t, n) { // Nt = renderedId, e = element, t = ids, n = skip
  let r = e.getAttribute(G); // r = id, e = element, G = PROGRAM_ATTRIBUTE
  return r !== null && !(M.ID.test(r) && t.take(r)) ? (n("bad-id", r), null) : r;
}
function Pt(e, t, n) { // Pt = statusOf, e = element, t = group, n = skip
  if (!e.hasAttribute(G))
    return t === "past" ? "past" : "ongoing";
  let r = e.getAttribute(Ee); // r = status, e = element, Ee = STATUS_ATTRIBUTE
  return r === null || (0, U.isStatus)(r) ? r : (n("bad-status", r), null);
}
function Fe(e, t) { // Fe = createRecordReader, e = options, t = skipped
  let n = [], r = [], o = Te(), s = /* @__PURE__ */ new Set(), i = (u, c) => { // n = records, r = programs, o = ids, Te = createIds, s = titles, i = checkTitle, u = title, c = skip
    u.length > Pe && c("long-title", u), s.has(u) && c("same-title", u), s.add(u);
  }, a = (u, c, h, p) => { // a = addProgram, u = element, c = item, h = group, p = skip
    let { title: f, titleElement: S, summary: y, summaryElement: qe } = c; // f = title, S = titleElement, y = summary, qe = summaryElement, c = item
    i(f, p);
    let R = $e(c.link, e, p), $ = Nt(u, o, p), Ke = R === null || ve(R) ? "" : R.replace(/#.*$/, ""), te = $ != null ? $ : o.make(f, Ke), q = Pt(u, h, p), ne = Mt(c, e, p); // R = link, $e = linkOf, c = item, e = options, p = skip, $ = ownId, Nt = renderedId, u = element, o = ids, Ke = pageTitle, ve = isAddress, te = id, f = title, q = status, Pt = statusOf, h = group, ne = materials, Mt = materialsOf
    c.otherLinks.forEach((re) => { // c = item, re = other
      var oe; // oe = _a
      return p("link-in-text", `${k(re)} (${(oe = re.getAttribute("href")) != null ? oe : ""})`);
    }), r.push({ id: te, isRendered: $ !== null, group: h, title: f, link: R, summary: y === "" ? null : y, status: q }), n.push(E(E(E(E({
      id: te,
      title: _e(f, S, e)
    }, y !== "" && { summary: { [we(qe, e.pageLanguage)]: y } }), R !== null && { page: R }), q !== null && { status: q }), ne.length > 0 && { materials: ne }));
  }, l = (u, c, h) => { // l = read, u = element, c = group, h = position
    let p = u.hasAttribute(G) ? Me(u) : Oe(u); // p = item, u = element, G = PROGRAM_ATTRIBUTE, Me = readRenderedItem, Oe = readPlainItem
    if (p) {
      let f = `${h} ("${p.title.slice(0, Pe)}")`; // f = name, h = position, p = item, Pe = MAX_TITLE
      a(u, p, c, (S, y) => t.push(v(f, S, y)));
      return;
    }
    N(u).forEach((f) => Array.from(f.children).forEach((S, y) => l(S, c, `${h} \u2192 #${y + 1}`)));
  };
  return { read: l, records: n, programs: r };
}

// src/import/import-lists.ts
var vt = ["current", "past"], wt = vt.map((e) => `[${g.GROUP_ATTRIBUTE}="${e}"]`).join(), Ce = "[data-limit], [data-preset]"; // vt = GROUPS, wt = MARKED_GROUPS, e = group, Ce = PARTIAL
function _t(e) { // _t = markedLists, e = elements
  return e.map((t) => { // e = elements, t = element
    let n = t.dataset.group, r = ue(t); // n = group, t = element, r = heading, ue = firstHeading
    return { group: n, name: r ? H(r) : n, content: he(t) };
  });
}
function $t(e, t) { // $t = listsUnderHeadings, e = container, t = known
  let n = b(e, t.current), r = b(e, t.past), o = (s, i, a) => { // n = current, b = findHeading, e = container, t = known, r = past, o = listUnder, s = group, i = heading, a = other
    var l; // l = _a
    return i ? { group: s, name: H(i), content: C(i, a, e) } : { group: s, name: (l = t[s].texts[0]) != null ? l : t[s].anchor, content: null };
  };
  return [o("current", n, r), o("past", r, n)];
}
function Ft(e) { // Ft = groupsIn, e = container
  return Array.from(e.querySelectorAll(wt));
}
function Z(e, t, n, r = Ft(e)) { // Z = importLists, e = container, t = known, n = options, r = groups, Ft = groupsIn
  var a, l; // a = _a, l = _b
  let o = [], s = Fe({ // o = skipped, s = reader, Fe = createRecordReader
    pageLanguage: n.pageLanguage,
    contentLanguage: n.contentLanguage,
    articlePath: (a = n.articlePath) != null ? a : "/wiki/$1",
    address: (l = n.address) != null ? l : e.baseURI
  }, o), i = r.length ? _t(r) : $t(e, t);
  for (let { group: u, name: c, content: h } of i) { // u = group, c = name, h = content, i = lists
    if (!h) {
      o.push(v(c, "no-heading"));
      continue;
    }
    h.items.length || o.push(v(c, "no-list")), h.items.forEach((p, f) => s.read(p, u, `${c} \u2192 #${f + 1}`)), h.otherTexts.forEach((p) => o.push(v(c, "no-bullets", p)));
  }
  return {
    page: { version: X.VERSION, programs: s.records },
    programs: s.programs,
    skipped: o,
    isPartial: e.matches(Ce) || e.querySelector(Ce) !== null
  };
}

// src/import/insert-host.ts
function ee(e) { // ee = describeHeading, e = heading
  return e && (0, g.staticHeading)(H(e), e, j(e));
}
function Ge(e, t) { // Ge = withHeadings, e = host, t = known
  let { root: n, container: r } = e; // n = root, r = container, e = host
  if (r !== n || e.groups.length)
    return e;
  let o = b(n, t.current); // o = current, b = findHeading, n = root, t = known
  return ae(E({}, e), { current: ee(o), past: ee(b(n, t.past)), level: (0, g.levelOf)(o) });
}
function Ue(e, t) { // Ue = insertHost, e = content, t = known
  let n = b(e, t.current); // n = currentHeading, b = findHeading, e = content, t = known
  if (!n || e.querySelector(`.${g.HOST_CLASS}`))
    return null;
  let r = w(n), o = b(e, t.past), s = o && w(o), i = o && C(o, n, e), a = s !== null && s.content.length === s.lists.length && i !== null && !i.otherTexts.length && i.items.every((u) => s.lists.some((c) => c === u.parentNode)), l = document.createElement("div"); // r = current, w = sectionOf, n = currentHeading, o = pastHeading, b = findHeading, e = content, t = known, s = past, i = below, C = listItemsUnder, a = pastHasOnlyList, u = item, c = list, l = root
  return l.className = g.HOST_CLASS, r.insertion.parent.insertBefore(l, r.insertion.before), {
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
    past: a ? ee(o) : null,
    level: (0, g.levelBelow)(n)
  };
}

// src/import/importer.ts
function Be(e) { // Be = createImporter, e = headings
  return {
    insertHost: (t) => Ue(t, e),
    readHost: (t, n) => { // t = wiki, n = host
      let { page: r, skipped: o } = Z(n.container, e, t, n.groups), s = JSON.stringify(r, null, "	"), { list: i, problems: a } = (0, K.parseForReaders)(s, (0, W.optionsFor)(t)); // r = page, o = skipped, Z = importLists, n = host, e = headings, t = wiki, s = draft, i = list, a = problems
      return i && i.programs.length ? [Ge(n, e), { kind: "ready", origin: { kind: "import", draft: s, skipped: o }, list: i, problems: a }] : null;
    },
    importLists: (t, n, r) => Z(t, e, n, r)
  };
}

// src/import/known-headings.ts
var De = { // De = META_HEADINGS
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
var { insertHost: Ct, readHost: Gt, importLists: Ut } = Be(De); // Ct = insertHost, Gt = readHost, Ut = importLists, Be = createImporter, De = META_HEADINGS
}
};
// </nowiki>