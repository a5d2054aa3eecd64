// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).importer = {
runtime: '5b62ac544218d799',
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
  importLists: () => Ce,
  insertHost: () => qe,
  readHost: () => je
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

var m = require("program-explorer-runtime"), f = e => m[e]; // m = shared, f = at, e = place

var h = f(78); // h = parseForReaders, f = at

var d = f(80); // d = optionsFor, f = at

var p = f(49), g = f(50); // p = GROUP_ATTRIBUTE, f = at, g = HOST_CLASS

var b = f(52), v = f(53), y = f(54); // b = levelBelow, f = at, v = levelOf, y = staticHeading

// src/page/static-markup.ts
var k = "program-explorer-static", E = "data-program"; // k = STATIC_CLASS, E = PROGRAM_ATTRIBUTE

var x = f(77); // x = VERSION, f = at

// src/import/headings.ts
var $ = "h1, h2, h3, h4, h5, h6"; // $ = HEADINGS

function A(e) { // A = blockOf, e = heading
  var t; // t = _a
  return (t = e.closest(".mw-heading")) != null ? t : e
}

function w(e) { // w = headingText, e = heading
  let t = e.cloneNode(!0); // t = copy, e = heading
  return t.querySelectorAll(".mw-editsection").forEach(e => e.remove()), t.textContent.replace(/\s+/g, " ").trim()
}

function S(e) { // S = anchorElementsOf, e = heading
  let t = A(e), r = [ t ], n = t.previousElementSibling; // t = block, A = blockOf, e = heading, r = blocks, n = before
  for (;n instanceof HTMLElement && n.textContent.trim() === ""; ) r.push(n), n = n.previousElementSibling; // n = before, r = blocks
  return r.flatMap(e => [ e, ...Array.from(e.querySelectorAll("[id]")) ]).filter(({id: e}) => e !== "")
}

function T(e, {texts: t, anchor: r}) { // T = findHeading, e = container, t = texts, r = anchor
  var n, l; // n = _a, l = _b
  let a = Array.from(e.querySelectorAll($)); // a = headings, e = container, $ = HEADINGS
  return (l = (n = a.find(e => t.includes(w(e)))) != null ? n : a.find(e => S(e).some(({id: e}) => e === r))) != null ? l : null
}

var F = f(58); // F = SECTION, f = at

// src/import/text-runs.ts
var L = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // L = INVISIBLE

function P(e) { // P = isIgnored, e = element
  var t; // t = _a
  return e.matches("style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]") && !e.matches(F) || /display:\s*none/.test((t = e.getAttribute("style")) != null ? t : "")
}

function _(e) { // _ = normalizeSpace, e = text
  return e.replace(L, "").replace(/\s+/g, " ").trim()
}

function N(e) { // N = textOfRuns, e = runs
  return e.map(({text: e}) => e).join("")
}

function O(e, t = []) { // O = visibleText, e = element, t = except
  return _(N(q(e, t)))
}

function q(e, t = []) { // q = runsOf, e = root, t = except
  let r = [], n = (e, t, n) => { // r = runs, n = format, e = text, t = element
    e !== "" && r.push(s({
      text: e,
      element: t
    }, n))
  }, l = (e, r) => { // l = visitChildren, e = parent, r = format
    e.childNodes.forEach(a => { // e = parent, a = node
      var i; // i = _a
      a.nodeType === a.TEXT_NODE ? n(((i = a.nodeValue) != null ? i : "").replace(L, "").replace(/\s+/g, " "), e, r) : a.nodeType === a.ELEMENT_NODE && ((e, r, a) => { // a = format, n = addRun, i = _a, L = INVISIBLE, e = element, r = parent
        var i, u; // i = _a, u = _b
        if (t.includes(e) || P(e)) return;
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
function j(e) { // j = sectionOf, e = heading
  let t = A(e), r = t.nextElementSibling, n = r && (r.matches(F) || r.tagName === "SECTION" && !r.querySelector($)) ? r : null, l = [], a = n ? n.firstElementChild : r; // t = block, A = blockOf, e = heading, r = next, n = wrapper, F = SECTION, $ = HEADINGS, l = content, a = element
  for (;a instanceof HTMLElement && !a.matches(`${$}, .mw-heading, section`); ) P(a) || l.push(a),  // a = element, $ = HEADINGS, P = isIgnored, l = content
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
var C = "ul:not(.gallery)"; // C = LIST

function B(e) { // B = textOf, e = element
  return N(q(e))
}

function M(e) { // M = isContainer, e = element
  return e.matches(`section, ${F}`) || e.matches("div, center, span, main, article") && e.querySelector(`${C}, ${$}`) !== null
}

function D(e) { // D = createCollector, e = isEnd
  let t = [], r = [], n = "", l = e => { // t = items, r = otherTexts, n = inlineText, l = addText, e = text
    let t = _(e); // t = normalized, _ = normalizeSpace, e = text
    t !== "" && r.push(t)
  }, a = () => { // a = endInlineText
    l(n), n = ""
  }, i = r => { // i = visit, r = node
    var u; // u = _a
    return r.nodeType === r.TEXT_NODE && (n += (u = r.nodeValue) != null ? u : ""), 
    r.nodeType === r.ELEMENT_NODE && (r => { // r = element
      if (P(r) || r.matches(".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer__selftest, .program-explorer__update, .program-explorer-static__all")) return !1;
      let u = function(e) { // u = heading, e = element
        return e.matches($) ? e : e.matches(".mw-heading") ? e.querySelector($) : null
      }(r);
      if (!u && !M(r) && !r.matches("p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form")) return n += B(r), 
      !1;
      if (a(), u) return e(u);
      if (r.matches(C)) Array.from(r.children).forEach(e => e.matches("li") ? t.push(e) : l(B(e))); else {
        if (M(r)) return Array.from(r.childNodes).some(i);
        l(B(r))
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

function R(e) { // R = levelOf, e = heading
  return Number(e.tagName.slice(1))
}

function H(e, t) { // H = nextNode, e = node, t = container
  let r = e; // r = current, e = node
  for (;!r.nextSibling; ) { // r = current
    let e = r.parentElement; // e = parent, r = current
    if (!e || e === t || !e.matches("div, section") || e.matches(".program-explorer, .mw-parser-output, [data-group], body")) return null;
    r = e
  }
  return r.nextSibling
}

function I(e, t, r) { // I = listItemsUnder, e = heading, t = other, r = container
  let {visit: n, finish: l} = D(r => r === t || R(r) <= R(e)), a = H(j(e).block, r); // n = visit, l = finish, D = createCollector, r = container, t = other, R = levelOf, e = heading, a = node, H = nextNode, j = sectionOf
  for (;a && !n(a); ) a = H(a, r); // a = node, n = visit, H = nextNode, r = container
  return l()
}

function W(e) { // W = listItemsIn, e = group
  let {visit: t, finish: r} = D(() => !1); // t = visit, r = finish, D = createCollector
  return e.childNodes.forEach(t), r()
}

var z = f(82), U = f(83); // z = ID, f = at, U = LANGUAGE

var V = f(90); // V = isStatus, f = at

// src/import/ids.ts
var X = [ [ /\u00DF/g, "ss" ], [ /\u00E6/g, "ae" ], [ /\u0153/g, "oe" ], [ /\u00F8/g, "o" ], [ /\u0142/g, "l" ], [ /[\u0111\u00F0]/g, "d" ], [ /\u00FE/g, "th" ], [ /\u0131/g, "i" ] ]; // X = LETTERS

function J(e) { // J = slug, e = text
  let t = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, ""), r = X.reduce((e, [t, r]) => e.replace(t, r), t).replace(/[^a-z0-9]+/g, "-"); // t = withoutAccents, e = replaced, r = replacement, X = LETTERS
  return /[a-z]/.test(r) ? r.slice(0, 90).replace(/^-|-$/g, "") : ""
}

var G = f(75), K = f(76); // G = parseLink, f = at, K = readLink

// src/programs/link-fault.ts
function Q(e) { // Q = linkFault, e = value
  let t = K(e); // t = found, K = readLink, e = value
  return typeof t == "string" ? t : null
}

// src/import/links.ts
var Y = [ "title", "redlink", "redirect", "uselang", "useskin" ], Z = /^[a-z][a-z0-9+.-]*:/i; // Y = HARMLESS_PARAMETERS, Z = SCHEME

function ee(e) { // ee = decode, e = text
  return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, e => { // e = encoded
    try {
      return decodeURIComponent(e)
    } catch (t) {
      return e
    }
  })
}

function te(e) { // te = hostOf, e = url
  return e.host.replace(".m.", ".")
}

function re(e, t) { // re = parseUrl, e = address, t = base
  try {
    return new URL(e, t)
  } catch (e) {
    return null
  }
}

function ne(e) { // ne = checkLink, e = value
  var t; // t = _a
  let r = G(e.replace(/^Special:MyLanguage\//i, "")); // r = link, G = parseLink, e = value
  return r ? {
    link: "page" in r ? r.page : r.url
  } : {
    fault: (t = Q(e)) != null ? t : "bad-page",
    value: e
  }
}

function le(e, t) { // le = resolveLink, e = anchor, t = options
  var r; // r = _a
  let n = ((r = e.getAttribute("href")) != null ? r : "").trim(); // n = href, r = _a, e = anchor
  if (n === "") return null;
  let l = function(e, {address: t, articlePath: r}) { // l = url, e = href, t = address, r = articlePath
    var n; // n = _a
    let l = re(t), a = (n = /^\.\/(.*)$/.exec(e)) == null ? void 0 : n[1]; // l = base, re = parseUrl, t = address, a = parsoidTitle, n = _a, e = href
    return a !== void 0 && l ? re(l.origin + r.replace("$1", () => a)) : re(e, t)
  }(n, t);
  if (!l) return {
    fault: "bad-address",
    value: n
  };
  let a = ee(l.hash), i = function(e) { // a = fragment, ee = decode, l = url, i = interwiki, e = anchor
    var t, r; // t = _a, r = _b
    let n = e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test((t = e.getAttribute("rel")) != null ? t : "") ? G((r = e.getAttribute("title")) != null ? r : "") : null; // n = link, e = anchor, t = _a, G = parseLink, r = _b
    return n && "page" in n ? n.page : null
  }(e);
  if (i !== null) return ne(i.includes("#") ? i : i + a);
  if (l.protocol !== "https:" && l.protocol !== "http:") return Z.test(n) ? {
    fault: "bad-scheme",
    value: n
  } : ne(n);
  let u = re(t.address), o = u && te(l) === te(u) ? function(e, t) { // u = base, re = parseUrl, t = articlePath, o = title, te = hostOf, l = url, e = url
    if (!function({searchParams: e}) {
      let t = []; // t = names
      return e.forEach((e, r) => t.push(r)), t.every(t => Y.includes(t) || t === "action" && e.has("redlink"))
    }(e)) return null;
    let r = e.pathname; // r = path, e = url
    if (r.endsWith("/index.php")) return e.searchParams.get("title");
    let [n = "", l = ""] = t.split("$1"); // n = before, l = after, t = articlePath
    return r.startsWith(n) && r.endsWith(l) ? ee(r.slice(n.length, r.length - l.length)) : null
  }(l, t.articlePath) : null;
  return ne(o === null ? l.href : o + a)
}

// src/import/nested-lists.ts
var ae = /[^\s,;.:|\u00B7&()-]/; // ae = NOT_SEPARATOR

function ie(e) { // ie = nestedLists, e = item
  return Array.from(e.children).flatMap(e => e.matches("ul, ol") ? e : ie(e))
}

function ue(e) { // ue = linksOf, e = runs
  let t = new Set; // t = links
  return e.forEach(({link: e, text: r}) => { // e = runs
    e && r.trim() !== "" && t.add(e)
  }), Array.from(t)
}

// src/import/split-title.ts
var oe = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", se = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${oe}(?=\\s)|\\n|[:\\uFF1A]|${oe}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${oe})`), ce = new RegExp(`\\n|\\s${oe}(?=\\s|$)|\\u2014`, "g"), me = /\uFF1A|:(?=\s|$)/g, fe = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, he = /[.!?;,:\u3002]/, de = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${oe}(?=\\s|$))*`), pe = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${oe}|\\u2014)$`); // oe = DASH, se = SEPARATOR_AFTER_MARK, ce = SEPARATOR, me = COLON, fe = IN_BRACKETS, he = PUNCTUATION, de = LEADING, pe = TRAILING

function ge(e) { // ge = leadingLength, e = text
  return de.exec(e)[0].length
}

function be(e, t, r, n) { // be = findOutsideMarks, e = pattern, t = text, r = from, n = marks
  e.lastIndex = r;
  for (let r = e.exec(t); r; r = e.exec(t)) { // r = match, e = pattern, t = text
    let e = r.index + r[0].length; // e = end, r = match
    if (!n.some(t => t.from < e && e <= t.to)) return [ r.index, e ]
  }
  return null
}

function ve(e, [t, r], n) { // ve = trimParts, e = text, t = from, r = to, n = summaryFrom
  let l = e.slice(t, r); // l = title, e = text, t = from, r = to
  for (let e = 0; e < 9; e++) l = l.replace(pe, ""); // e = n, l = title, pe = TRAILING
  let a = /^\s/.test(l) ? 1 : 0; // a = leadingSpace, l = title
  return {
    title: [ t + a, t + l.length ],
    summary: [ n + ge(e.slice(n)), e.length ]
  }
}

function ye(e, t) { // ye = separatorEnd, e = text, t = from
  let r = se.exec(e.slice(t)); // r = match, se = SEPARATOR_AFTER_MARK, e = text, t = from
  return r && t + r[0].length
}

function ke(e) { // ke = readPlainItem, e = item
  var t, r, n, l; // t = _a, r = _b, n = _c, l = _d
  let a = ie(e), {text: i, positioned: u} =  // a = lists, ie = nestedLists, e = item, i = text, u = positioned
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
  }(q(e, a)), o = function(e, t) {
    var r; // r = _a
    let n = ge(e), l = t.find(({from: t, to: r}) => r > n && e.slice(t, r).trim() !== ""); // n = start, ge = leadingLength, e = text, l = mark, t = from, r = to
    if (l && l.from <= n) return function(e, t, r) {
      let n = ye(e, t.to); // n = summaryFrom, ye = separatorEnd, e = text, t = mark
      if (n !== null) return ve(e, [ t.from, t.to ], n);
      let l = fe.exec(e.slice(t.to)); // l = brackets, fe = IN_BRACKETS, e = text, t = mark
      if (l) {
        let r = t.to + l[0].length, n = ye(e, r); // r = end, t = mark, l = brackets, n = afterBrackets, ye = separatorEnd, e = text
        if (n !== null || e.slice(r).trim() === "") return ve(e, [ t.from, r ], n != null ? n : r)
      }
      let a = be(ce, e, t.to, r); // a = separator, be = findOutsideMarks, ce = SEPARATOR, e = text, t = mark, r = marks
      return a && !t.isBold && function(e) {
        return !he.test(e) && e.trim().split(" ").length <= 5
      }(e.slice(t.to, a[0])) ? ve(e, [ t.from, a[0] ], a[1]) : ve(e, [ t.from, t.to ], t.to)
    }(e, l, t);
    let a = (r = be(ce, e, n, t)) != null ? r : be(me, e, n, t); // a = separator, r = _a, be = findOutsideMarks, ce = SEPARATOR, e = text, n = start, t = marks, me = COLON
    return a ? ve(e, [ n, a[0] ], a[1]) : l ? {
      title: ve(e, [ l.from, l.to ], l.to).title,
      summary: [ n, e.length ]
    } : ve(e, [ n, e.length ], e.length)
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
  }(u)), c = _(i.slice(...o.title));
  if (c === "") return null;
  let m = ([e, t]) => u.filter(r => r.from < t && r.to > e && r.run.text.trim() !== "").map(({run: e}) => e), f = m(o.title), [h = null] = ue(f); // m = runsIn, e = run, t = to, u = positioned, r = each, f = titleRuns, o = parts, h = link, ue = linksOf
  return s({
    title: c,
    titleElement: (r = (t = f[0]) == null ? void 0 : t.element) != null ? r : e,
    link: h,
    summary: _(i.slice(...o.summary)),
    summaryElement: (l = (n = m(o.summary)[0]) == null ? void 0 : n.element) != null ? l : e,
    otherLinks: ue(u.map(({run: e}) => e)).filter(e => e !== h)
  }, function(e) {
    let t = [], r = [], n = e => { // t = materials, r = otherTexts, n = readNestedItem, e = item
      let l = ie(e), a = q(e, l), i = _(N(a)), u = ue(a), [o] = u; // l = deeperLists, ie = nestedLists, e = item, a = runs, q = runsOf, i = text, _ = normalizeSpace, N = textOfRuns, u = links, ue = linksOf, o = firstLink
      o && u.length === 1 ? t.push({
        label: i,
        link: o
      }) : (u.forEach(e => t.push({
        label: O(e),
        link: e
      })), ae.test(N(a.filter(e => !e.link))) && r.push(i)), l.forEach(e => Array.from(e.children).forEach(n))
    };
    return e.forEach(e => Array.from(e.children).filter(e => !P(e)).forEach(n)), {
      materials: t,
      otherTexts: r
    }
  }(a))
}

// src/import/rendered-item.ts
// src/import/skipped.ts
var Ee = "Add the right link by hand.", xe = { // Ee = LINK, xe = TEXTS
  "no-heading": [ "There is no such heading on the page.", "Name the heading so, or add these programs by hand." ],
  "no-list": [ "There is no bulleted list under this heading.", "Write one program per line, beginning with *." ],
  "no-bullets": [ 'This is not in the bulleted list: "$1".', "If it is about a program, add it by hand." ],
  "long-title": [ 'The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary." ],
  "same-title": [ "Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles." ],
  "bad-id": [ '"$1" cannot be an id, or is one already; another one was made.', "Choose an id." ],
  "bad-status": [ '"$1" is not a status.', "Add the status by hand." ],
  "bad-page": [ 'The link leads to no page: "$1".', Ee ],
  "bad-address": [ 'The link is not an https address: "$1".', Ee ],
  "bad-scheme": [ 'The link is neither a page nor an https address: "$1".', Ee ],
  "insecure-link": [ 'The link is not secure: "$1".', "Add it by hand, with https:." ],
  "link-in-text": [ 'The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters." ],
  "nested-text": [ 'A nested line could not become a link to a material: "$1".', "Add it by hand." ]
};

function $e(e, t, r = "") { // $e = createSkipped, e = position, t = code, r = text
  let [n, l] = xe[t], a = r.length > 120 ? `${r.slice(0, 119)}\u2026` : r; // n = reason, l = fix, xe = TEXTS, t = code, a = shortened, r = text, 119 = MAX_CHARACTERS
  return {
    code: t,
    position: e,
    reason: n.replace("$1", () => a),
    fix: l
  }
}

// src/import/records.ts
function Ae(e) { // Ae = isAddress, e = link
  return /^https:/i.test(e)
}

function we(e, t) { // we = languageOf, e = element, t = fallback
  var r; // r = _a
  let n = e.closest("[lang]"), l = n != null && n.parentElement && (r = n.getAttribute("lang")) != null ? r : ""; // n = withLanguage, e = element, l = language, r = _a
  return (U.test(l) ? l : t).toLowerCase()
}

function Se(e, t, {pageLanguage: r, contentLanguage: n}) { // Se = nameOf, e = text, t = element, r = pageLanguage, n = contentLanguage
  let l = we(t, r); // l = language, we = languageOf, t = element, r = pageLanguage
  return l === n.toLowerCase() ? e : {
    [l]: e
  }
}

function Te(e, t, r) { // Te = linkOf, e = element, t = options, r = skip
  let n = e && le(e, t); // n = resolved, e = element, le = resolveLink, t = options
  return n && "fault" in n ? (r(n.fault, n.value), null) : n && n.link
}

function Fe(e, t) { // Fe = createRecordReader, e = options, t = skipped
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
        let i = (l = e.map(J).find(Boolean)) != null ? l : `program-${r}`, u = i, o = (a = t.get(i)) != null ? a : 1; // i = base, l = _a, e = texts, J = slug, r = count, u = id, o = number, a = _b, t = lastNumbers
        for (;!n(u); ) u = `${i}-${++o}`; // n = take, u = id, i = base, o = number
        return t.set(i, o), u
      }
    }
  }(), a = new Set, i = (u, o, c) => { // a = titles, i = read, u = element, o = group, c = position
    let m = u.hasAttribute(E) ? function(e) { // m = item, u = element, E = PROGRAM_ATTRIBUTE, e = item
      var t, r; // t = _a, r = _b
      let n = t => e.querySelector(`.${k}__${t}`), l = e.querySelector("b"), a = l ? O(l) : ""; // n = part, t = name, e = item, k = STATIC_CLASS, l = titleElement, a = title, O = visibleText
      if (!l || a === "") return null;
      let i = n("summary"), u = (r = (t = n("materials")) == null ? void 0 : t.querySelectorAll("a[href]")) != null ? r : []; // i = summary, n = part, u = materialLinks, r = _b, t = _a
      return {
        title: a,
        titleElement: l,
        link: l.querySelector("a[href]"),
        summary: i ? O(i, Array.from(i.querySelectorAll("small"))) : "",
        summaryElement: i != null ? i : e,
        otherLinks: [],
        materials: Array.from(u, e => ({
          label: O(e),
          link: e
        })),
        otherTexts: []
      }
    }(u) : ke(u);
    if (m) {
      let i = `${c} ("${m.title.slice(0, 150)}")`; // i = name, c = position, m = item
      ((t, i, u, o) => { // t = element, i = item, u = group, o = skip
        let {title: c, titleElement: m, summary: f, summaryElement: h} = i; // c = title, m = titleElement, f = summary, h = summaryElement, i = item
        ((e, t) => { // e = title, t = skip
          e.length > 150 && t("long-title", e), a.has(e) && t("same-title", e), a.add(e)
        })(c, o);
        let d = Te(i.link, e, o), p = function(e, t, r) { // d = link, Te = linkOf, i = item, e = element, o = skip, p = ownId, t = ids, r = skip
          let n = e.getAttribute(E); // n = id, e = element, E = PROGRAM_ATTRIBUTE
          return n !== null && !(z.test(n) && t.take(n)) ? (r("bad-id", n), null) : n
        }(t, l, o), g = d === null || Ae(d) ? "" : d.replace(/#.*$/, ""), b = p != null ? p : l.make(c, g), v = function(e, t, r) {
          if (!e.hasAttribute(E)) return t === "past" ? "past" : "ongoing";
          let n = e.getAttribute("data-status"); // n = status, e = element
          return n === null || V(n) ? n : (r("bad-status", n), null)
        }(t, u, o), y = function(e, t, r) {
          let n = []; // n = materials
          for (let {label: l, link: a} of e.materials) { // l = label, a = element, e = item
            let e = Te(a, t, r); // e = link, Te = linkOf, a = element, t = options, r = skip
            if (e === null) r("nested-text", l); else if (l !== "") {
              let r = Se(l, a, t); // r = name, Se = nameOf, l = label, a = element, t = options
              n.push(Ae(e) ? {
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
          return o("link-in-text", `${O(e)} (${(t = e.getAttribute("href")) != null ? t : ""})`)
        }), n.push({
          id: b,
          isRendered: p !== null,
          group: u,
          title: c,
          link: d,
          summary: f === "" ? null : f,
          status: v
        }), r.push(s(s(s(s({
          id: b,
          title: Se(c, m, e)
        }, f !== "" && {
          summary: {
            [we(h, e.pageLanguage)]: f
          }
        }), d !== null && {
          page: d
        }), v !== null && {
          status: v
        }), y.length > 0 && {
          materials: y
        }))
      })(u, m, o, (e, r) => t.push($e(i, e, r)));
      return
    }
    ie(u).forEach(e => Array.from(e.children).forEach((e, t) => i(e, o, `${c} \u2192 #${t + 1}`)))
  };
  return {
    read: i,
    records: r,
    programs: n
  }
}

// src/import/import-lists.ts
var Le = `.${k}[${p}]`, Pe = "[data-limit], [data-preset]"; // Le = MARKED_GROUPS, k = STATIC_CLASS, p = GROUP_ATTRIBUTE, Pe = PARTIAL

function _e(e, t, r, n = function(e) { // _e = importLists, e = container, t = known, r = options, n = groups
  return Array.from(e.querySelectorAll(Le))
}(e)) {
  var l, a; // l = _a, a = _b
  let i = [], u = Fe({ // i = skipped, u = reader, Fe = createRecordReader
    pageLanguage: r.pageLanguage,
    contentLanguage: r.contentLanguage,
    articlePath: (l = r.articlePath) != null ? l : "/wiki/$1",
    address: (a = r.address) != null ? a : e.baseURI
  }, i), o = n.length ? function(e) {
    return e.map(e => { // e = element
      var t; // t = _a
      let r = (t = e.dataset.group) != null ? t : "", n = function(e) { // r = marked, t = _a, e = container, n = heading
        return e.querySelector($)
      }(e);
      return {
        group: r === "past" ? "past" : "current",
        name: n ? w(n) : r,
        content: W(e)
      }
    })
  }(n) : function(e, t) {
    let r = T(e, t.current), n = T(e, t.past), l = (r, n, l) => { // r = group, T = findHeading, e = container, t = known, n = heading, l = other
      var a; // a = _a
      return n ? {
        group: r,
        name: w(n),
        content: I(n, l, e)
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
      i.push($e(t, "no-heading"));
      continue
    }
    r.items.length || i.push($e(t, "no-list")), r.items.forEach((r, n) => u.read(r, e, `${t} \u2192 #${n + 1}`)), 
    r.otherTexts.forEach(e => i.push($e(t, "no-bullets", e)))
  }
  return {
    page: {
      version: x,
      programs: u.records
    },
    programs: u.programs,
    skipped: i,
    isPartial: e.matches(Pe) || e.querySelector(Pe) !== null
  }
}

// src/import/insert-host.ts
function Ne(e) { // Ne = describeHeadings, e = headings
  let t = new Map; // t = found
  return e.forEach(([e, r]) => { // e = group, r = heading
    r && t.set(e, y(w(r), r, S(r)))
  }), t
}

function Oe(e, r) { // Oe = withHeadings, e = host, r = known
  let {root: l, container: a} = e; // l = root, a = container, e = host
  if (a !== l || e.groups.length) return e;
  let i = T(l, r.current); // i = current, T = findHeading, l = root, r = known
  return ((e, r) => t(e, n(r)))(s({}, e), {
    headings: Ne([ [ "current", i ], [ "past", T(l, r.past) ] ]),
    level: v(i)
  })
}

// src/importer.ts
var {insertHost: qe, readHost: je, importLists: Ce} =  // je = readHost
// src/import/importer.ts
function(e) { // e = headings
  return {
    insertHost: t => function(e, t) {
      let r = T(e, t.current); // r = currentHeading, T = findHeading, e = content, t = known
      if (!r || e.querySelector(`.${g}`)) return null;
      let n = j(r), l = T(e, t.past), a = l && j(l), i = l && I(l, r, e), u = a !== null && a.content.length === a.lists.length && i !== null && !i.otherTexts.length && i.items.every(e => a.lists.some(t => t === e.parentNode)), o = document.createElement("div"); // n = current, j = sectionOf, r = currentHeading, l = pastHeading, T = findHeading, e = item, t = list, a = past, i = below, I = listItemsUnder, u = pastHasOnlyList, o = root
      return o.className = g, n.insertion.parent.insertBefore(o, n.insertion.before), 
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
        headings: Ne(u ? [ [ "past", l ] ] : []),
        level: b(r)
      }
    }(t, e),
    readHost: (t, r) => { // t = wiki, r = host
      let {page: n, skipped: l} = _e(r.container, e, t, r.groups), a = JSON.stringify(n, null, "\t"), {list: i, problems: u} = h(a, d(t)); // n = page, l = skipped, _e = importLists, r = host, e = headings, t = wiki, a = draft, i = list, u = problems, h = parseForReaders, d = optionsFor
      return i && i.programs.length ? [ Oe(r, e), {
        kind: "ready",
        origin: {
          kind: "import",
          draft: a,
          skipped: l
        },
        list: i,
        translations: null,
        problems: u
      } ] : null
    },
    importLists: (t, r, n) => _e(t, e, r, n)
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