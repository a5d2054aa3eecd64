// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).importer = {
runtime: 'aff3461788b0d50e',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyDescriptors, l = Object.getOwnPropertyNames, a = Object.getOwnPropertySymbols;

var i = Object.prototype.hasOwnProperty, u = Object.prototype.propertyIsEnumerable;

var o = (t, r, n) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[r] = n, s = (e, t) => {
  for (var r in t || (t = {})) i.call(t, r) && o(e, r, t[r]);
  if (a) for (var r of a(t)) u.call(t, r) && o(e, r, t[r]);
  return e
};

// src/importer.ts
var c = {}; // c = importer_exports

((t, r) => {
  for (var n in r) e(t, n, {
    get: r[n],
    enumerable: !0
  })
})(c, {
  importLists: () => Fe,
  insertHost: () => Se,
  readHost: () => Te
});

module.exports = (t => ((t, n, a, u) => {
  if (n && typeof n == "object" || typeof n == "function") for (let a of l(n)) !i.call(t, a) && a !== void 0 && e(t, a, {
    get: () => n[a],
    enumerable: !(u = r(n, a)) || u.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(c);

var m = require("program-explorer-runtime"); // m = import_program_explorer_runtime

var f = require("program-explorer-runtime"); // f = import_program_explorer_runtime

var p = require("program-explorer-runtime"); // p = import_program_explorer_runtime

// src/page/static-markup.ts
var h = "program-explorer-static", d = "data-program"; // h = STATIC_CLASS, d = PROGRAM_ATTRIBUTE

var g = require("program-explorer-runtime"); // g = import_program_explorer_runtime

// src/import/headings.ts
var b = "h1, h2, h3, h4, h5, h6"; // b = HEADINGS

function v(e) { // v = blockOf, e = heading
  var t; // t = _a
  return (t = e.closest(".mw-heading")) != null ? t : e
}

function y(e) { // y = headingText, e = heading
  let t = e.cloneNode(!0); // t = copy, e = heading
  return t.querySelectorAll(".mw-editsection").forEach(e => e.remove()), t.textContent.replace(/\s+/g, " ").trim()
}

function x(e) { // x = anchorElementsOf, e = heading
  let t = v(e), r = [ t ], n = t.previousElementSibling; // t = block, v = blockOf, e = heading, r = blocks, n = before
  for (;n instanceof HTMLElement && n.textContent.trim() === ""; ) r.push(n), n = n.previousElementSibling; // n = before, r = blocks
  return r.flatMap(e => [ e, ...Array.from(e.querySelectorAll("[id]")) ]).filter(({id: e}) => e !== "")
}

function k(e, {texts: t, anchor: r}) { // k = findHeading, e = container, t = texts, r = anchor
  var n, l; // n = _a, l = _b
  let a = Array.from(e.querySelectorAll(b)); // a = headings, e = container, b = HEADINGS
  return (l = (n = a.find(e => t.includes(y(e)))) != null ? n : a.find(e => x(e).some(({id: e}) => e === r))) != null ? l : null
}

var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// src/import/text-runs.ts
var $ = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // $ = INVISIBLE

function A(e) { // A = isIgnored, e = element
  var t; // t = _a
  return e.matches("style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]") && !e.matches(E.x37) || /display:\s*none/.test((t = e.getAttribute("style")) != null ? t : "")
}

function w(e) { // w = normalizeSpace, e = text
  return e.replace($, "").replace(/\s+/g, " ").trim()
}

function S(e) { // S = textOfRuns, e = runs
  return e.map(({text: e}) => e).join("")
}

function T(e, t = []) { // T = visibleText, e = element, t = except
  return w(S(F(e, t)))
}

function F(e, t = []) { // F = runsOf, e = root, t = except
  let r = [], n = (e, t, n) => { // r = runs, n = format, e = text, t = element
    e !== "" && r.push(s({
      text: e,
      element: t
    }, n))
  }, l = (e, r) => { // l = visitChildren, e = parent, r = format
    e.childNodes.forEach(a => { // e = parent, a = node
      var i; // i = _a
      a.nodeType === a.TEXT_NODE ? n(((i = a.nodeValue) != null ? i : "").replace($, "").replace(/\s+/g, " "), e, r) : a.nodeType === a.ELEMENT_NODE && ((e, r, a) => { // a = format, n = addRun, i = _a, $ = INVISIBLE, e = element, r = parent
        var i, u; // i = _a, u = _b
        if (t.includes(e) || A(e)) return;
        let o = e.matches("b, strong"), s = e.matches("a[href]"), c = e.matches("br, p, div, dl, dd, dt, blockquote, table, tr") ? a.mark ? " " : "\n" : ""; // o = isBold, e = element, s = isLink, c = lineBreak, a = format
        n(c, r, a), l(e, {
          mark: (i = a.mark) != null ? i : o || s ? e : null,
          isBold: a.isBold || o,
          link: (u = a.link) != null ? u : s ? e : null
        }), e.matches("br") || n(c, r, a)
      })(a, e, r)
    })
  };
  return l(e, {
    mark: null,
    isBold: !1,
    link: null
  }), r
}

// src/import/section.ts
function q(e) { // q = sectionOf, e = heading
  let t = v(e), r = t.nextElementSibling, n = r && (r.matches(E.x37) || r.tagName === "SECTION" && !r.querySelector(b)) ? r : null, l = [], a = n ? n.firstElementChild : r; // t = block, v = blockOf, e = heading, r = next, n = wrapper, E = import_program_explorer_runtime5, b = HEADINGS, l = content, a = element
  for (;a instanceof HTMLElement && !a.matches(`${b}, .mw-heading, section`); ) A(a) || l.push(a),  // a = element, b = HEADINGS, A = isIgnored, l = content
  a = a.nextElementSibling;
  return {
    heading: e,
    block: t,
    insertion: n ? {
      parent: n,
      before: n.firstChild
    } : {
      parent: t.parentNode,
      before: t.nextSibling
    },
    content: l,
    lists: l.filter(e => e.matches("ul"))
  }
}

// src/import/list-items.ts
var L = "ul:not(.gallery)"; // L = LIST

function P(e) { // P = textOf, e = element
  return S(F(e))
}

function _(e) { // _ = isContainer, e = element
  return e.matches(`section, ${E.x37}`) || e.matches("div, center, span, main, article") && e.querySelector(`${L}, ${b}`) !== null
}

function N(e) { // N = createCollector, e = isEnd
  let t = [], r = [], n = "", l = e => { // t = items, r = otherTexts, n = inlineText, l = addText, e = text
    let t = w(e); // t = normalized, w = normalizeSpace, e = text
    t !== "" && r.push(t)
  }, a = () => { // a = endInlineText
    l(n), n = ""
  }, i = r => { // i = visit, r = node
    var u; // u = _a
    return r.nodeType === r.TEXT_NODE && (n += (u = r.nodeValue) != null ? u : ""), 
    r.nodeType === r.ELEMENT_NODE && (r => { // r = element
      if (A(r) || r.matches(".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer__selftest, .program-explorer__update, .program-explorer-static__all")) return !1;
      let u = function(e) { // u = heading, e = element
        return e.matches(b) ? e : e.matches(".mw-heading") ? e.querySelector(b) : null
      }(r);
      if (!u && !_(r) && !r.matches("p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form")) return n += P(r), 
      !1;
      if (a(), u) return e(u);
      if (r.matches(L)) Array.from(r.children).forEach(e => e.matches("li") ? t.push(e) : l(P(e))); else {
        if (_(r)) return Array.from(r.childNodes).some(i);
        l(P(r))
      }
      return !1
    })(r)
  };
  return {
    visit: i,
    finish: () => (a(), {
      items: t,
      otherTexts: r
    })
  }
}

function O(e) { // O = levelOf, e = heading
  return Number(e.tagName.slice(1))
}

function j(e, t) { // j = nextNode, e = node, t = container
  let r = e; // r = current, e = node
  for (;!r.nextSibling; ) { // r = current
    let e = r.parentElement; // e = parent, r = current
    if (!e || e === t || !e.matches("div, section") || e.matches(".program-explorer, .mw-parser-output, [data-group], body")) return null;
    r = e
  }
  return r.nextSibling
}

function C(e, t, r) { // C = listItemsUnder, e = heading, t = other, r = container
  let {visit: n, finish: l} = N(r => r === t || O(r) <= O(e)), a = j(q(e).block, r); // n = visit, l = finish, N = createCollector, r = container, t = other, O = levelOf, e = heading, a = node, j = nextNode, q = sectionOf
  for (;a && !n(a); ) a = j(a, r); // a = node, n = visit, j = nextNode, r = container
  return l()
}

function B(e) { // B = listItemsIn, e = group
  let {visit: t, finish: r} = N(() => !1); // t = visit, r = finish, N = createCollector
  return e.childNodes.forEach(t), r()
}

var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// src/import/ids.ts
var R = [ [ /\u00DF/g, "ss" ], [ /\u00E6/g, "ae" ], [ /\u0153/g, "oe" ], [ /\u00F8/g, "o" ], [ /\u0142/g, "l" ], [ /[\u0111\u00F0]/g, "d" ], [ /\u00FE/g, "th" ], [ /\u0131/g, "i" ] ]; // R = LETTERS

function H(e) { // H = slug, e = text
  let t = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, ""), r = R.reduce((e, [t, r]) => e.replace(t, r), t).replace(/[^a-z0-9]+/g, "-"); // t = withoutAccents, e = replaced, r = replacement, R = LETTERS
  return /[a-z]/.test(r) ? r.slice(0, 90).replace(/^-|-$/g, "") : ""
}

var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// src/programs/link-fault.ts
function W(e) { // W = linkFault, e = value
  let t = (0, I.x50)(e); // t = found, I = import_program_explorer_runtime8, e = value
  return typeof t == "string" ? t : null
}

// src/import/links.ts
var z = [ "title", "redlink", "redirect", "uselang", "useskin" ], U = /^[a-z][a-z0-9+.-]*:/i; // z = HARMLESS_PARAMETERS, U = SCHEME

function V(e) { // V = decode, e = text
  return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, e => { // e = encoded
    try {
      return decodeURIComponent(e)
    } catch (t) {
      return e
    }
  })
}

function X(e) { // X = hostOf, e = url
  return e.host.replace(".m.", ".")
}

function J(e, t) { // J = parseUrl, e = address, t = base
  try {
    return new URL(e, t)
  } catch (e) {
    return null
  }
}

function G(e) { // G = checkLink, e = value
  var t; // t = _a
  let r = (0, I.x49)(e.replace(/^Special:MyLanguage\//i, "")); // r = link, I = import_program_explorer_runtime8, e = value
  return r ? {
    link: "page" in r ? r.page : r.url
  } : {
    fault: (t = W(e)) != null ? t : "bad-page",
    value: e
  }
}

function K(e, t) { // K = resolveLink, e = anchor, t = options
  var r; // r = _a
  let n = ((r = e.getAttribute("href")) != null ? r : "").trim(); // n = href, r = _a, e = anchor
  if (n === "") return null;
  let l = function(e, {address: t, articlePath: r}) { // l = url, e = href, t = address, r = articlePath
    var n; // n = _a
    let l = J(t), a = (n = /^\.\/(.*)$/.exec(e)) == null ? void 0 : n[1]; // l = base, J = parseUrl, t = address, a = parsoidTitle, n = _a, e = href
    return a !== void 0 && l ? J(l.origin + r.replace("$1", () => a)) : J(e, t)
  }(n, t);
  if (!l) return {
    fault: "bad-address",
    value: n
  };
  let a = V(l.hash), i = function(e) { // a = fragment, V = decode, l = url, i = interwiki, e = anchor
    var t, r; // t = _a, r = _b
    let n = e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test((t = e.getAttribute("rel")) != null ? t : "") ? (0,  // n = link, e = anchor, t = _a
    I.x49)((r = e.getAttribute("title")) != null ? r : "") : null;
    return n && "page" in n ? n.page : null
  }(e);
  if (i !== null) return G(i.includes("#") ? i : i + a);
  if (l.protocol !== "https:" && l.protocol !== "http:") return U.test(n) ? {
    fault: "bad-scheme",
    value: n
  } : G(n);
  let u = J(t.address), o = u && X(l) === X(u) ? function(e, t) { // u = base, J = parseUrl, t = articlePath, o = title, X = hostOf, l = url, e = url
    if (!function({searchParams: e}) {
      let t = []; // t = names
      return e.forEach((e, r) => t.push(r)), t.every(t => z.includes(t) || t === "action" && e.has("redlink"))
    }(e)) return null;
    let r = e.pathname; // r = path, e = url
    if (r.endsWith("/index.php")) return e.searchParams.get("title");
    let [n = "", l = ""] = t.split("$1"); // n = before, l = after, t = articlePath
    return r.startsWith(n) && r.endsWith(l) ? V(r.slice(n.length, r.length - l.length)) : null
  }(l, t.articlePath) : null;
  return G(o === null ? l.href : o + a)
}

// src/import/nested-lists.ts
var Q = /[^\s,;.:|\u00B7&()-]/; // Q = NOT_SEPARATOR

function Y(e) { // Y = nestedLists, e = item
  return Array.from(e.children).flatMap(e => e.matches("ul, ol") ? e : Y(e))
}

function Z(e) { // Z = linksOf, e = runs
  let t = new Set; // t = links
  return e.forEach(({link: e, text: r}) => { // e = runs
    e && r.trim() !== "" && t.add(e)
  }), Array.from(t)
}

// src/import/split-title.ts
var ee = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", te = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${ee}(?=\\s)|\\n|[:\\uFF1A]|${ee}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${ee})`), re = new RegExp(`\\n|\\s${ee}(?=\\s|$)|\\u2014`, "g"), ne = /\uFF1A|:(?=\s|$)/g, le = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, ae = /[.!?;,:\u3002]/, ie = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${ee}(?=\\s|$))*`), ue = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${ee}|\\u2014)$`); // ee = DASH, te = SEPARATOR_AFTER_MARK, re = SEPARATOR, ne = COLON, le = IN_BRACKETS, ae = PUNCTUATION, ie = LEADING, ue = TRAILING

function oe(e) { // oe = leadingLength, e = text
  return ie.exec(e)[0].length
}

function se(e, t, r, n) { // se = findOutsideMarks, e = pattern, t = text, r = from, n = marks
  e.lastIndex = r;
  for (let r = e.exec(t); r; r = e.exec(t)) { // r = match, e = pattern, t = text
    let e = r.index + r[0].length; // e = end, r = match
    if (!n.some(t => t.from < e && e <= t.to)) return [ r.index, e ]
  }
  return null
}

function ce(e, [t, r], n) { // ce = trimParts, e = text, t = from, r = to, n = summaryFrom
  let l = e.slice(t, r); // l = title, e = text, t = from, r = to
  for (let e = 0; e < 9; e++) l = l.replace(ue, ""); // e = n, l = title, ue = TRAILING
  let a = /^\s/.test(l) ? 1 : 0; // a = leadingSpace, l = title
  return {
    title: [ t + a, t + l.length ],
    summary: [ n + oe(e.slice(n)), e.length ]
  }
}

function me(e, t) { // me = separatorEnd, e = text, t = from
  let r = te.exec(e.slice(t)); // r = match, te = SEPARATOR_AFTER_MARK, e = text, t = from
  return r && t + r[0].length
}

function fe(e) { // fe = readPlainItem, e = item
  var t, r, n, l; // t = _a, r = _b, n = _c, l = _d
  let a = Y(e), {text: i, positioned: u} =  // a = lists, Y = nestedLists, e = item, i = text, u = positioned
  // src/import/plain-item.ts
  function(e) { // e = runs
    let t = [], r = ""; // t = positioned, r = text
    for (let n of e) { // n = run, e = runs
      let e = r.slice(-1), l = n.text; // e = last, r = text, l = added, n = run
      l === "\n" ? (l = e === "\n" ? "" : "\n", r = e === " " ? r.slice(0, -1) : r) : (e === "" || e === " " || e === "\n") && (l = l.replace(/^ /, "")), 
      t.push({
        run: n,
        from: r.length,
        to: r.length + l.length
      }), r += l
    }
    return {
      text: r,
      positioned: t
    }
  }(F(e, a)), o = function(e, t) {
    var r; // r = _a
    let n = oe(e), l = t.find(({from: t, to: r}) => r > n && e.slice(t, r).trim() !== ""); // n = start, oe = leadingLength, e = text, l = mark, t = from, r = to
    if (l && l.from <= n) return function(e, t, r) {
      let n = me(e, t.to); // n = summaryFrom, me = separatorEnd, e = text, t = mark
      if (n !== null) return ce(e, [ t.from, t.to ], n);
      let l = le.exec(e.slice(t.to)); // l = brackets, le = IN_BRACKETS, e = text, t = mark
      if (l) {
        let r = t.to + l[0].length, n = me(e, r); // r = end, t = mark, l = brackets, n = afterBrackets, me = separatorEnd, e = text
        if (n !== null || e.slice(r).trim() === "") return ce(e, [ t.from, r ], n != null ? n : r)
      }
      let a = se(re, e, t.to, r); // a = separator, se = findOutsideMarks, re = SEPARATOR, e = text, t = mark, r = marks
      return a && !t.isBold && function(e) {
        return !ae.test(e) && e.trim().split(" ").length <= 5
      }(e.slice(t.to, a[0])) ? ce(e, [ t.from, a[0] ], a[1]) : ce(e, [ t.from, t.to ], t.to)
    }(e, l, t);
    let a = (r = se(re, e, n, t)) != null ? r : se(ne, e, n, t); // a = separator, r = _a, se = findOutsideMarks, re = SEPARATOR, e = text, n = start, t = marks, ne = COLON
    return a ? ce(e, [ n, a[0] ], a[1]) : l ? {
      title: ce(e, [ l.from, l.to ], l.to).title,
      summary: [ n, e.length ]
    } : ce(e, [ n, e.length ], e.length)
  }(i, function(e) {
    var t; // t = _a
    let r = new Map; // r = marks
    for (let {run: n, from: l, to: a} of e) if (n.mark && a > l) { // n = run, l = from, a = to, e = positioned
      let e = r.get(n.mark); // e = known, r = marks, n = run
      r.set(n.mark, {
        from: (t = e == null ? void 0 : e.from) != null ? t : l,
        to: a,
        isBold: n.isBold || (e == null ? void 0 : e.isBold) === !0
      })
    }
    return Array.from(r.values())
  }(u)), c = w(i.slice(...o.title));
  if (c === "") return null;
  let m = ([e, t]) => u.filter(r => r.from < t && r.to > e && r.run.text.trim() !== "").map(({run: e}) => e), f = m(o.title), [p = null] = Z(f); // m = runsIn, e = run, t = to, u = positioned, r = each, f = titleRuns, o = parts, p = link, Z = linksOf
  return s({
    title: c,
    titleElement: (r = (t = f[0]) == null ? void 0 : t.element) != null ? r : e,
    link: p,
    summary: w(i.slice(...o.summary)),
    summaryElement: (l = (n = m(o.summary)[0]) == null ? void 0 : n.element) != null ? l : e,
    otherLinks: Z(u.map(({run: e}) => e)).filter(e => e !== p)
  }, function(e) {
    let t = [], r = [], n = e => { // t = materials, r = otherTexts, n = readNestedItem, e = item
      let l = Y(e), a = F(e, l), i = w(S(a)), u = Z(a), [o] = u; // l = deeperLists, Y = nestedLists, e = item, a = runs, F = runsOf, i = text, w = normalizeSpace, S = textOfRuns, u = links, Z = linksOf, o = firstLink
      o && u.length === 1 ? t.push({
        label: i,
        link: o
      }) : (u.forEach(e => t.push({
        label: T(e),
        link: e
      })), Q.test(S(a.filter(e => !e.link))) && r.push(i)), l.forEach(e => Array.from(e.children).forEach(n))
    };
    return e.forEach(e => Array.from(e.children).filter(e => !A(e)).forEach(n)), {
      materials: t,
      otherTexts: r
    }
  }(a))
}

// src/import/rendered-item.ts
// src/import/skipped.ts
var pe = "Add the right link by hand.", he = { // pe = LINK, he = TEXTS
  "no-heading": [ "There is no such heading on the page.", "Name the heading so, or add these programs by hand." ],
  "no-list": [ "There is no bulleted list under this heading.", "Write one program per line, beginning with *." ],
  "no-bullets": [ 'This is not in the bulleted list: "$1".', "If it is about a program, add it by hand." ],
  "long-title": [ 'The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary." ],
  "same-title": [ "Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles." ],
  "bad-id": [ '"$1" cannot be an id, or is one already; another one was made.', "Choose an id." ],
  "bad-status": [ '"$1" is not a status.', "Add the status by hand." ],
  "bad-page": [ 'The link leads to no page: "$1".', pe ],
  "bad-address": [ 'The link is not an https address: "$1".', pe ],
  "bad-scheme": [ 'The link is neither a page nor an https address: "$1".', pe ],
  "insecure-link": [ 'The link is not secure: "$1".', "Add it by hand, with https:." ],
  "link-in-text": [ 'The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters." ],
  "nested-text": [ 'A nested line could not become a link to a material: "$1".', "Add it by hand." ]
};

function de(e, t, r = "") { // de = createSkipped, e = position, t = code, r = text
  let [n, l] = he[t], a = r.length > 120 ? `${r.slice(0, 119)}\u2026` : r; // n = reason, l = fix, he = TEXTS, t = code, a = shortened, r = text, 119 = MAX_CHARACTERS
  return {
    code: t,
    position: e,
    reason: n.replace("$1", () => a),
    fix: l
  }
}

// src/import/records.ts
function ge(e) { // ge = isAddress, e = link
  return /^https:/i.test(e)
}

function be(e, t) { // be = languageOf, e = element, t = fallback
  var r; // r = _a
  let n = e.closest("[lang]"), l = n != null && n.parentElement && (r = n.getAttribute("lang")) != null ? r : ""; // n = withLanguage, e = element, l = language, r = _a
  return (M.x56.test(l) ? l : t).toLowerCase()
}

function ve(e, t, {pageLanguage: r, contentLanguage: n}) { // ve = nameOf, e = text, t = element, r = pageLanguage, n = contentLanguage
  let l = be(t, r); // l = language, be = languageOf, t = element, r = pageLanguage
  return l === n.toLowerCase() ? e : {
    [l]: e
  }
}

function ye(e, t, r) { // ye = linkOf, e = element, t = options, r = skip
  let n = e && K(e, t); // n = resolved, e = element, K = resolveLink, t = options
  return n && "fault" in n ? (r(n.fault, n.value), null) : n && n.link
}

function xe(e, t) { // xe = createRecordReader, e = options, t = skipped
  let r = [], n = [], l = function() { // r = records, n = programs, l = ids
    let e = new Set, t = new Map, r = 0, n = t => { // e = taken, t = id, r = count, n = take
      let r = !e.has(t); // r = isFree, e = taken, t = id
      return e.add(t), r
    };
    return {
      take: n,
      make(...e) {
        var l, a; // l = _a, a = _b
        r++;
        let i = (l = e.map(H).find(Boolean)) != null ? l : `program-${r}`, u = i, o = (a = t.get(i)) != null ? a : 1; // i = base, l = _a, e = texts, H = slug, r = count, u = id, o = number, a = _b, t = lastNumbers
        for (;!n(u); ) u = `${i}-${++o}`; // n = take, u = id, i = base, o = number
        return t.set(i, o), u
      }
    }
  }(), a = new Set, i = (u, o, c) => { // a = titles, i = read, u = element, o = group, c = position
    let m = u.hasAttribute(d) ? function(e) { // m = item, u = element, d = PROGRAM_ATTRIBUTE, e = item
      var t, r; // t = _a, r = _b
      let n = t => e.querySelector(`.${h}__${t}`), l = e.querySelector("b"), a = l ? T(l) : ""; // n = part, t = name, e = item, h = STATIC_CLASS, l = titleElement, a = title, T = visibleText
      if (!l || a === "") return null;
      let i = n("summary"), u = (r = (t = n("materials")) == null ? void 0 : t.querySelectorAll("a[href]")) != null ? r : []; // i = summary, n = part, u = materialLinks, r = _b, t = _a
      return {
        title: a,
        titleElement: l,
        link: l.querySelector("a[href]"),
        summary: i ? T(i, Array.from(i.querySelectorAll("small"))) : "",
        summaryElement: i != null ? i : e,
        otherLinks: [],
        materials: Array.from(u, e => ({
          label: T(e),
          link: e
        })),
        otherTexts: []
      }
    }(u) : fe(u);
    if (m) {
      let i = `${c} ("${m.title.slice(0, 150)}")`; // i = name, c = position, m = item
      ((t, i, u, o) => { // t = element, i = item, u = group, o = skip
        let {title: c, titleElement: m, summary: f, summaryElement: p} = i; // c = title, m = titleElement, f = summary, p = summaryElement, i = item
        ((e, t) => { // e = title, t = skip
          e.length > 150 && t("long-title", e), a.has(e) && t("same-title", e), a.add(e)
        })(c, o);
        let h = ye(i.link, e, o), g = function(e, t, r) { // h = link, ye = linkOf, i = item, e = element, o = skip, g = ownId, t = ids, r = skip
          let n = e.getAttribute(d); // n = id, e = element, d = PROGRAM_ATTRIBUTE
          return n !== null && !(M.x55.test(n) && t.take(n)) ? (r("bad-id", n), null) : n
        }(t, l, o), b = h === null || ge(h) ? "" : h.replace(/#.*$/, ""), v = g != null ? g : l.make(c, b), y = function(e, t, r) {
          if (!e.hasAttribute(d)) return t === "past" ? "past" : "ongoing";
          let n = e.getAttribute("data-status"); // n = status, e = element
          return n === null || (0, D.x59)(n) ? n : (r("bad-status", n), null)
        }(t, u, o), x = function(e, t, r) {
          let n = []; // n = materials
          for (let {label: l, link: a} of e.materials) { // l = label, a = element, e = item
            let e = ye(a, t, r); // e = link, ye = linkOf, a = element, t = options, r = skip
            if (e === null) r("nested-text", l); else if (l !== "") {
              let r = ve(l, a, t); // r = name, ve = nameOf, l = label, a = element, t = options
              n.push(ge(e) ? {
                label: r,
                url: e
              } : {
                label: r,
                page: e
              })
            }
          }
          return e.otherTexts.forEach(e => r("nested-text", e)), n
        }(i, e, o);
        i.otherLinks.forEach(e => { // i = item, e = other
          var t; // t = _a
          return o("link-in-text", `${T(e)} (${(t = e.getAttribute("href")) != null ? t : ""})`)
        }), n.push({
          id: v,
          isRendered: g !== null,
          group: u,
          title: c,
          link: h,
          summary: f === "" ? null : f,
          status: y
        }), r.push(s(s(s(s({
          id: v,
          title: ve(c, m, e)
        }, f !== "" && {
          summary: {
            [be(p, e.pageLanguage)]: f
          }
        }), h !== null && {
          page: h
        }), y !== null && {
          status: y
        }), x.length > 0 && {
          materials: x
        }))
      })(u, m, o, (e, r) => t.push(de(i, e, r)));
      return
    }
    Y(u).forEach(e => Array.from(e.children).forEach((e, t) => i(e, o, `${c} \u2192 #${t + 1}`)))
  };
  return {
    read: i,
    records: r,
    programs: n
  }
}

// src/import/import-lists.ts
var ke = `.${h}[${p.x30}]`, Ee = "[data-limit], [data-preset]"; // ke = MARKED_GROUPS, h = STATIC_CLASS, p = import_program_explorer_runtime3, Ee = PARTIAL

function $e(e, t, r, n = function(e) { // $e = importLists, e = container, t = known, r = options, n = groups
  return Array.from(e.querySelectorAll(ke))
}(e)) {
  var l, a; // l = _a, a = _b
  let i = [], u = xe({ // i = skipped, u = reader, xe = createRecordReader
    pageLanguage: r.pageLanguage,
    contentLanguage: r.contentLanguage,
    articlePath: (l = r.articlePath) != null ? l : "/wiki/$1",
    address: (a = r.address) != null ? a : e.baseURI
  }, i), o = n.length ? function(e) {
    return e.map(e => { // e = element
      var t; // t = _a
      let r = (t = e.dataset.group) != null ? t : "", n = function(e) { // r = marked, t = _a, e = container, n = heading
        return e.querySelector(b)
      }(e);
      return {
        group: r === "past" ? "past" : "current",
        name: n ? y(n) : r,
        content: B(e)
      }
    })
  }(n) : function(e, t) {
    let r = k(e, t.current), n = k(e, t.past), l = (r, n, l) => { // r = group, k = findHeading, e = container, t = known, n = heading, l = other
      var a; // a = _a
      return n ? {
        group: r,
        name: y(n),
        content: C(n, l, e)
      } : {
        group: r,
        name: (a = t[r].texts[0]) != null ? a : t[r].anchor,
        content: null
      }
    };
    return [ l("current", r, n), l("past", n, r) ]
  }(e, t);
  for (let {group: e, name: t, content: r} of o) { // e = group, t = name, r = content, o = lists
    if (!r) {
      i.push(de(t, "no-heading"));
      continue
    }
    r.items.length || i.push(de(t, "no-list")), r.items.forEach((r, n) => u.read(r, e, `${t} \u2192 #${n + 1}`)), 
    r.otherTexts.forEach(e => i.push(de(t, "no-bullets", e)))
  }
  return {
    page: {
      version: g.x51,
      programs: u.records
    },
    programs: u.programs,
    skipped: i,
    isPartial: e.matches(Ee) || e.querySelector(Ee) !== null
  }
}

// src/import/insert-host.ts
function Ae(e) { // Ae = describeHeadings, e = headings
  let t = new Map; // t = found
  return e.forEach(([e, r]) => { // e = group, r = heading
    r && t.set(e, (0, p.x35)(y(r), r, x(r)))
  }), t
}

function we(e, r) { // we = withHeadings, e = host, r = known
  let {root: l, container: a} = e; // l = root, a = container, e = host
  if (a !== l || e.groups.length) return e;
  let i = k(l, r.current); // i = current, k = findHeading, l = root, r = known
  return ((e, r) => t(e, n(r)))(s({}, e), {
    headings: Ae([ [ "current", i ], [ "past", k(l, r.past) ] ]),
    level: (0, p.x34)(i)
  })
}

// src/importer.ts
var {insertHost: Se, readHost: Te, importLists: Fe} =  // Te = readHost
// src/import/importer.ts
function(e) { // e = headings
  return {
    insertHost: t => function(e, t) {
      let r = k(e, t.current); // r = currentHeading, k = findHeading, e = content, t = known
      if (!r || e.querySelector(`.${p.x31}`)) return null;
      let n = q(r), l = k(e, t.past), a = l && q(l), i = l && C(l, r, e), u = a !== null && a.content.length === a.lists.length && i !== null && !i.otherTexts.length && i.items.every(e => a.lists.some(t => t === e.parentNode)), o = document.createElement("div"); // n = current, q = sectionOf, r = currentHeading, l = pastHeading, k = findHeading, e = item, t = list, a = past, i = below, C = listItemsUnder, u = pastHasOnlyList, o = root
      return o.className = p.x31, n.insertion.parent.insertBefore(o, n.insertion.before), 
      {
        root: o,
        container: e,
        source: t.source,
        revisions: [],
        preset: "",
        limit: 0,
        all: null,
        fallbacks: [],
        messageRevisions: new Map,
        bundle: "",
        bundleVersion: "",
        staticElements: [ ...n.lists, ...a ? a.lists : [], ...a && u ? [ a.block ] : [] ],
        after: null,
        groups: [],
        headings: Ae(u ? [ [ "past", l ] ] : []),
        level: (0, p.x33)(r)
      }
    }(t, e),
    readHost: (t, r) => { // t = wiki, r = host
      let {page: n, skipped: l} = $e(r.container, e, t, r.groups), a = JSON.stringify(n, null, "\t"), {list: i, problems: u} = (0,  // n = page, l = skipped, $e = importLists, r = host, e = headings, t = wiki, a = draft, i = list, u = problems
      m.x52)(a, (0, f.x54)(t));
      return i && i.programs.length ? [ we(r, e), {
        kind: "ready",
        origin: {
          kind: "import",
          draft: a,
          skipped: l
        },
        list: i,
        problems: u
      } ] : null
    },
    importLists: (t, r, n) => $e(t, e, r, n)
  }
}
// src/import/known-headings.ts
({
  source: "Community Development/What we do/programs.json",
  current: {
    texts: [ "Current Projects and Programs:" ],
    anchor: "Current_Projects_and_Programs:"
  },
  past: {
    texts: [ "Past Projects and Programs:" ],
    anchor: "Past_Projects_and_Programs:"
  }
});
}
};
// </nowiki>