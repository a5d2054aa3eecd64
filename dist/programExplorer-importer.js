// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).importer = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = Object.defineProperty, t = Object.defineProperties;

var r = Object.getOwnPropertyDescriptors;

var n = Object.getOwnPropertySymbols;

var l = Object.prototype.hasOwnProperty, a = Object.prototype.propertyIsEnumerable;

var i = (t, r, n) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[r] = n, u = (e, t) => {
  for (var r in t || (t = {})) l.call(t, r) && i(e, r, t[r]);
  if (n) for (var r of n(t)) a.call(t, r) && i(e, r, t[r]);
  return e
};

var o = runtime(78); // o = parseForReaders

var s = runtime(80); // s = optionsFor

var c = runtime(49), m = runtime(50); // c = GROUP_ATTRIBUTE, m = HOST_CLASS

var h = runtime(52), f = runtime(53), d = runtime(54); // h = levelBelow, f = levelOf, d = staticHeading

// src/page/static-markup.ts
var p = "program-explorer-static", g = "data-program"; // p = STATIC_CLASS, g = PROGRAM_ATTRIBUTE

var b = runtime(77); // b = VERSION

// src/import/headings.ts
var v = "h1, h2, h3, h4, h5, h6"; // v = HEADINGS

function y(e) { // y = blockOf, e = heading
  var t; // t = _a
  return (t = e.closest(".mw-heading")) != null ? t : e
}

function k(e) { // k = headingText, e = heading
  let t = e.cloneNode(!0); // t = copy, e = heading
  return t.querySelectorAll(".mw-editsection").forEach(e => e.remove()), t.textContent.replace(/\s+/g, " ").trim()
}

function E(e) { // E = anchorElementsOf, e = heading
  let t = y(e), r = [ t ], n = t.previousElementSibling; // t = block, y = blockOf, e = heading, r = blocks, n = before
  for (;n instanceof HTMLElement && n.textContent.trim() === ""; ) r.push(n), n = n.previousElementSibling; // n = before, r = blocks
  return r.flatMap(e => [ e, ...Array.from(e.querySelectorAll("[id]")) ]).filter(({id: e}) => e !== "")
}

function x(e, {texts: t, anchor: r}) { // x = findHeading, e = container, t = texts, r = anchor
  var n, l; // n = _a, l = _b
  let a = Array.from(e.querySelectorAll(v)); // a = headings, e = container, v = HEADINGS
  return (l = (n = a.find(e => t.includes(k(e)))) != null ? n : a.find(e => E(e).some(({id: e}) => e === r))) != null ? l : null
}

var $ = runtime(58); // $ = SECTION

// src/import/text-runs.ts
var A = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // A = INVISIBLE

function w(e) { // w = isIgnored, e = element
  var t; // t = _a
  return e.matches("style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]") && !e.matches($) || /display:\s*none/.test((t = e.getAttribute("style")) != null ? t : "")
}

function S(e) { // S = normalizeSpace, e = text
  return e.replace(A, "").replace(/\s+/g, " ").trim()
}

function T(e) { // T = textOfRuns, e = runs
  return e.map(({text: e}) => e).join("")
}

function F(e, t = []) { // F = visibleText, e = element, t = except
  return S(T(L(e, t)))
}

function L(e, t = []) { // L = runsOf, e = root, t = except
  let r = [], n = (e, t, n) => { // r = runs, n = format, e = text, t = element
    e !== "" && r.push(u({
      text: e,
      element: t
    }, n))
  }, l = (e, r) => { // l = visitChildren, e = parent, r = format
    e.childNodes.forEach(a => { // e = parent, a = node
      var i; // i = _a
      a.nodeType === a.TEXT_NODE ? n(((i = a.nodeValue) != null ? i : "").replace(A, "").replace(/\s+/g, " "), e, r) : a.nodeType === a.ELEMENT_NODE && ((e, r, a) => { // a = format, n = addRun, i = _a, A = INVISIBLE, e = element, r = parent
        var i, u; // i = _a, u = _b
        if (t.includes(e) || w(e)) return;
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
function P(e) { // P = sectionOf, e = heading
  let t = y(e), r = t.nextElementSibling, n = r && (r.matches($) || r.tagName === "SECTION" && !r.querySelector(v)) ? r : null, l = [], a = n ? n.firstElementChild : r; // t = block, y = blockOf, e = heading, r = next, n = wrapper, $ = SECTION, v = HEADINGS, l = content, a = element
  for (;a instanceof HTMLElement && !a.matches(`${v}, .mw-heading, section`); ) w(a) || l.push(a),  // a = element, v = HEADINGS, w = isIgnored, l = content
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
var _ = "ul:not(.gallery)"; // _ = LIST

function N(e) { // N = textOf, e = element
  return T(L(e))
}

function q(e) { // q = isContainer, e = element
  return e.matches(`section, ${$}`) || e.matches("div, center, span, main, article") && e.querySelector(`${_}, ${v}`) !== null
}

function O(e) { // O = createCollector, e = isEnd
  let t = [], r = [], n = "", l = e => { // t = items, r = otherTexts, n = inlineText, l = addText, e = text
    let t = S(e); // t = normalized, S = normalizeSpace, e = text
    t !== "" && r.push(t)
  }, a = () => { // a = endInlineText
    l(n), n = ""
  }, i = r => { // i = visit, r = node
    var u; // u = _a
    return r.nodeType === r.TEXT_NODE && (n += (u = r.nodeValue) != null ? u : ""), 
    r.nodeType === r.ELEMENT_NODE && (r => { // r = element
      if (w(r) || r.matches(".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer__selftest, .program-explorer__update, .program-explorer-static__all")) return !1;
      let u = function(e) { // u = heading, e = element
        return e.matches(v) ? e : e.matches(".mw-heading") ? e.querySelector(v) : null
      }(r);
      if (!u && !q(r) && !r.matches("p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form")) return n += N(r), 
      !1;
      if (a(), u) return e(u);
      if (r.matches(_)) Array.from(r.children).forEach(e => e.matches("li") ? t.push(e) : l(N(e))); else {
        if (q(r)) return Array.from(r.childNodes).some(i);
        l(N(r))
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

function C(e) { // C = levelOf, e = heading
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

function B(e, t, r) { // B = listItemsUnder, e = heading, t = other, r = container
  let {visit: n, finish: l} = O(r => r === t || C(r) <= C(e)), a = j(P(e).block, r); // n = visit, l = finish, O = createCollector, r = container, t = other, C = levelOf, e = heading, a = node, j = nextNode, P = sectionOf
  for (;a && !n(a); ) a = j(a, r); // a = node, n = visit, j = nextNode, r = container
  return l()
}

function M(e) { // M = listItemsIn, e = group
  let {visit: t, finish: r} = O(() => !1); // t = visit, r = finish, O = createCollector
  return e.childNodes.forEach(t), r()
}

var R = runtime(82), D = runtime(83); // R = ID, D = LANGUAGE

var H = runtime(90); // H = isStatus

// src/import/ids.ts
var I = [ [ /\u00DF/g, "ss" ], [ /\u00E6/g, "ae" ], [ /\u0153/g, "oe" ], [ /\u00F8/g, "o" ], [ /\u0142/g, "l" ], [ /[\u0111\u00F0]/g, "d" ], [ /\u00FE/g, "th" ], [ /\u0131/g, "i" ] ]; // I = LETTERS

function W(e) { // W = slug, e = text
  let t = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, ""), r = I.reduce((e, [t, r]) => e.replace(t, r), t).replace(/[^a-z0-9]+/g, "-"); // t = withoutAccents, e = replaced, r = replacement, I = LETTERS
  return /[a-z]/.test(r) ? r.slice(0, 90).replace(/^-|-$/g, "") : ""
}

var z = runtime(75), U = runtime(76); // z = parseLink, U = readLink

// src/programs/link-fault.ts
function V(e) { // V = linkFault, e = value
  let t = U(e); // t = found, U = readLink, e = value
  return typeof t == "string" ? t : null
}

// src/import/links.ts
var X = [ "title", "redlink", "redirect", "uselang", "useskin" ], J = /^[a-z][a-z0-9+.-]*:/i; // X = HARMLESS_PARAMETERS, J = SCHEME

function G(e) { // G = decode, e = text
  return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, e => { // e = encoded
    try {
      return decodeURIComponent(e)
    } catch (t) {
      return e
    }
  })
}

function K(e) { // K = hostOf, e = url
  return e.host.replace(".m.", ".")
}

function Q(e, t) { // Q = parseUrl, e = address, t = base
  try {
    return new URL(e, t)
  } catch (e) {
    return null
  }
}

function Y(e) { // Y = checkLink, e = value
  var t; // t = _a
  let r = z(e.replace(/^Special:MyLanguage\//i, "")); // r = link, z = parseLink, e = value
  return r ? {
    link: "page" in r ? r.page : r.url
  } : {
    fault: (t = V(e)) != null ? t : "bad-page",
    value: e
  }
}

function Z(e, t) { // Z = resolveLink, e = anchor, t = options
  var r; // r = _a
  let n = ((r = e.getAttribute("href")) != null ? r : "").trim(); // n = href, r = _a, e = anchor
  if (n === "") return null;
  let l = function(e, {address: t, articlePath: r}) { // l = url, e = href, t = address, r = articlePath
    var n; // n = _a
    let l = Q(t), a = (n = /^\.\/(.*)$/.exec(e)) == null ? void 0 : n[1]; // l = base, Q = parseUrl, t = address, a = parsoidTitle, n = _a, e = href
    return a !== void 0 && l ? Q(l.origin + r.replace("$1", () => a)) : Q(e, t)
  }(n, t);
  if (!l) return {
    fault: "bad-address",
    value: n
  };
  let a = G(l.hash), i = function(e) { // a = fragment, G = decode, l = url, i = interwiki, e = anchor
    var t, r; // t = _a, r = _b
    let n = e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test((t = e.getAttribute("rel")) != null ? t : "") ? z((r = e.getAttribute("title")) != null ? r : "") : null; // n = link, e = anchor, t = _a, z = parseLink, r = _b
    return n && "page" in n ? n.page : null
  }(e);
  if (i !== null) return Y(i.includes("#") ? i : i + a);
  if (l.protocol !== "https:" && l.protocol !== "http:") return J.test(n) ? {
    fault: "bad-scheme",
    value: n
  } : Y(n);
  let u = Q(t.address), o = u && K(l) === K(u) ? function(e, t) { // u = base, Q = parseUrl, t = articlePath, o = title, K = hostOf, l = url, e = url
    if (!function({searchParams: e}) {
      let t = []; // t = names
      return e.forEach((e, r) => t.push(r)), t.every(t => X.includes(t) || t === "action" && e.has("redlink"))
    }(e)) return null;
    let r = e.pathname; // r = path, e = url
    if (r.endsWith("/index.php")) return e.searchParams.get("title");
    let [n = "", l = ""] = t.split("$1"); // n = before, l = after, t = articlePath
    return r.startsWith(n) && r.endsWith(l) ? G(r.slice(n.length, r.length - l.length)) : null
  }(l, t.articlePath) : null;
  return Y(o === null ? l.href : o + a)
}

// src/import/nested-lists.ts
var ee = /[^\s,;.:|\u00B7&()-]/; // ee = NOT_SEPARATOR

function te(e) { // te = nestedLists, e = item
  return Array.from(e.children).flatMap(e => e.matches("ul, ol") ? e : te(e))
}

function re(e) { // re = linksOf, e = runs
  let t = new Set; // t = links
  return e.forEach(({link: e, text: r}) => { // e = runs
    e && r.trim() !== "" && t.add(e)
  }), Array.from(t)
}

// src/import/split-title.ts
var ne = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", le = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${ne}(?=\\s)|\\n|[:\\uFF1A]|${ne}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${ne})`), ae = new RegExp(`\\n|\\s${ne}(?=\\s|$)|\\u2014`, "g"), ie = /\uFF1A|:(?=\s|$)/g, ue = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, oe = /[.!?;,:\u3002]/, se = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${ne}(?=\\s|$))*`), ce = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${ne}|\\u2014)$`); // ne = DASH, le = SEPARATOR_AFTER_MARK, ae = SEPARATOR, ie = COLON, ue = IN_BRACKETS, oe = PUNCTUATION, se = LEADING, ce = TRAILING

function me(e) { // me = leadingLength, e = text
  return se.exec(e)[0].length
}

function he(e, t, r, n) { // he = findOutsideMarks, e = pattern, t = text, r = from, n = marks
  e.lastIndex = r;
  for (let r = e.exec(t); r; r = e.exec(t)) { // r = match, e = pattern, t = text
    let e = r.index + r[0].length; // e = end, r = match
    if (!n.some(t => t.from < e && e <= t.to)) return [ r.index, e ]
  }
  return null
}

function fe(e, [t, r], n) { // fe = trimParts, e = text, t = from, r = to, n = summaryFrom
  let l = e.slice(t, r); // l = title, e = text, t = from, r = to
  for (let e = 0; e < 9; e++) l = l.replace(ce, ""); // e = n, l = title, ce = TRAILING
  let a = /^\s/.test(l) ? 1 : 0; // a = leadingSpace, l = title
  return {
    title: [ t + a, t + l.length ],
    summary: [ n + me(e.slice(n)), e.length ]
  }
}

function de(e, t) { // de = separatorEnd, e = text, t = from
  let r = le.exec(e.slice(t)); // r = match, le = SEPARATOR_AFTER_MARK, e = text, t = from
  return r && t + r[0].length
}

function pe(e) { // pe = readPlainItem, e = item
  var t, r, n, l; // t = _a, r = _b, n = _c, l = _d
  let a = te(e), {text: i, positioned: o} =  // a = lists, te = nestedLists, e = item, i = text, o = positioned
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
  }(L(e, a)), s = function(e, t) {
    var r; // r = _a
    let n = me(e), l = t.find(({from: t, to: r}) => r > n && e.slice(t, r).trim() !== ""); // n = start, me = leadingLength, e = text, l = mark, t = from, r = to
    if (l && l.from <= n) return function(e, t, r) {
      let n = de(e, t.to); // n = summaryFrom, de = separatorEnd, e = text, t = mark
      if (n !== null) return fe(e, [ t.from, t.to ], n);
      let l = ue.exec(e.slice(t.to)); // l = brackets, ue = IN_BRACKETS, e = text, t = mark
      if (l) {
        let r = t.to + l[0].length, n = de(e, r); // r = end, t = mark, l = brackets, n = afterBrackets, de = separatorEnd, e = text
        if (n !== null || e.slice(r).trim() === "") return fe(e, [ t.from, r ], n != null ? n : r)
      }
      let a = he(ae, e, t.to, r); // a = separator, he = findOutsideMarks, ae = SEPARATOR, e = text, t = mark, r = marks
      return a && !t.isBold && function(e) {
        return !oe.test(e) && e.trim().split(" ").length <= 5
      }(e.slice(t.to, a[0])) ? fe(e, [ t.from, a[0] ], a[1]) : fe(e, [ t.from, t.to ], t.to)
    }(e, l, t);
    let a = (r = he(ae, e, n, t)) != null ? r : he(ie, e, n, t); // a = separator, r = _a, he = findOutsideMarks, ae = SEPARATOR, e = text, n = start, t = marks, ie = COLON
    return a ? fe(e, [ n, a[0] ], a[1]) : l ? {
      title: fe(e, [ l.from, l.to ], l.to).title,
      summary: [ n, e.length ]
    } : fe(e, [ n, e.length ], e.length)
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
  }(o)), c = S(i.slice(...s.title));
  if (c === "") return null;
  let m = ([e, t]) => o.filter(r => r.from < t && r.to > e && r.run.text.trim() !== "").map(({run: e}) => e), h = m(s.title), [f = null] = re(h); // m = runsIn, e = run, t = to, o = positioned, r = each, h = titleRuns, s = parts, f = link, re = linksOf
  return u({
    title: c,
    titleElement: (r = (t = h[0]) == null ? void 0 : t.element) != null ? r : e,
    link: f,
    summary: S(i.slice(...s.summary)),
    summaryElement: (l = (n = m(s.summary)[0]) == null ? void 0 : n.element) != null ? l : e,
    otherLinks: re(o.map(({run: e}) => e)).filter(e => e !== f)
  }, function(e) {
    let t = [], r = [], n = e => { // t = materials, r = otherTexts, n = readNestedItem, e = item
      let l = te(e), a = L(e, l), i = S(T(a)), u = re(a), [o] = u; // l = deeperLists, te = nestedLists, e = item, a = runs, L = runsOf, i = text, S = normalizeSpace, T = textOfRuns, u = links, re = linksOf, o = firstLink
      o && u.length === 1 ? t.push({
        label: i,
        link: o
      }) : (u.forEach(e => t.push({
        label: F(e),
        link: e
      })), ee.test(T(a.filter(e => !e.link))) && r.push(i)), l.forEach(e => Array.from(e.children).forEach(n))
    };
    return e.forEach(e => Array.from(e.children).filter(e => !w(e)).forEach(n)), {
      materials: t,
      otherTexts: r
    }
  }(a))
}

// src/import/rendered-item.ts
// src/import/skipped.ts
var ge = "Add the right link by hand.", be = { // ge = LINK, be = TEXTS
  "no-heading": [ "There is no such heading on the page.", "Name the heading so, or add these programs by hand." ],
  "no-list": [ "There is no bulleted list under this heading.", "Write one program per line, beginning with *." ],
  "no-bullets": [ 'This is not in the bulleted list: "$1".', "If it is about a program, add it by hand." ],
  "long-title": [ 'The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary." ],
  "same-title": [ "Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles." ],
  "bad-id": [ '"$1" cannot be an id, or is one already; another one was made.', "Choose an id." ],
  "bad-status": [ '"$1" is not a status.', "Add the status by hand." ],
  "bad-page": [ 'The link leads to no page: "$1".', ge ],
  "bad-address": [ 'The link is not an https address: "$1".', ge ],
  "bad-scheme": [ 'The link is neither a page nor an https address: "$1".', ge ],
  "insecure-link": [ 'The link is not secure: "$1".', "Add it by hand, with https:." ],
  "link-in-text": [ 'The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters." ],
  "nested-text": [ 'A nested line could not become a link to a material: "$1".', "Add it by hand." ]
};

function ve(e, t, r = "") { // ve = createSkipped, e = position, t = code, r = text
  let [n, l] = be[t], a = r.length > 120 ? `${r.slice(0, 119)}\u2026` : r; // n = reason, l = fix, be = TEXTS, t = code, a = shortened, r = text, 119 = MAX_CHARACTERS
  return {
    code: t,
    position: e,
    reason: n.replace("$1", () => a),
    fix: l
  }
}

// src/import/records.ts
function ye(e) { // ye = isAddress, e = link
  return /^https:/i.test(e)
}

function ke(e, t) { // ke = languageOf, e = element, t = fallback
  var r; // r = _a
  let n = e.closest("[lang]"), l = n != null && n.parentElement && (r = n.getAttribute("lang")) != null ? r : ""; // n = withLanguage, e = element, l = language, r = _a
  return (D.test(l) ? l : t).toLowerCase()
}

function Ee(e, t, {pageLanguage: r, contentLanguage: n}) { // Ee = nameOf, e = text, t = element, r = pageLanguage, n = contentLanguage
  let l = ke(t, r); // l = language, ke = languageOf, t = element, r = pageLanguage
  return l === n.toLowerCase() ? e : {
    [l]: e
  }
}

function xe(e, t, r) { // xe = linkOf, e = element, t = options, r = skip
  let n = e && Z(e, t); // n = resolved, e = element, Z = resolveLink, t = options
  return n && "fault" in n ? (r(n.fault, n.value), null) : n && n.link
}

function $e(e, t) { // $e = createRecordReader, e = options, t = skipped
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
        let i = (l = e.map(W).find(Boolean)) != null ? l : `program-${r}`, u = i, o = (a = t.get(i)) != null ? a : 1; // i = base, l = _a, e = texts, W = slug, r = count, u = id, o = number, a = _b, t = lastNumbers
        for (;!n(u); ) u = `${i}-${++o}`; // n = take, u = id, i = base, o = number
        return t.set(i, o), u
      }
    }
  }(), a = new Set, i = (o, s, c) => { // a = titles, i = read, o = element, s = group, c = position
    let m = o.hasAttribute(g) ? function(e) { // m = item, o = element, g = PROGRAM_ATTRIBUTE, e = item
      var t, r; // t = _a, r = _b
      let n = t => e.querySelector(`.${p}__${t}`), l = e.querySelector("b"), a = l ? F(l) : ""; // n = part, t = name, e = item, p = STATIC_CLASS, l = titleElement, a = title, F = visibleText
      if (!l || a === "") return null;
      let i = n("summary"), u = (r = (t = n("materials")) == null ? void 0 : t.querySelectorAll("a[href]")) != null ? r : []; // i = summary, n = part, u = materialLinks, r = _b, t = _a
      return {
        title: a,
        titleElement: l,
        link: l.querySelector("a[href]"),
        summary: i ? F(i, Array.from(i.querySelectorAll("small"))) : "",
        summaryElement: i != null ? i : e,
        otherLinks: [],
        materials: Array.from(u, e => ({
          label: F(e),
          link: e
        })),
        otherTexts: []
      }
    }(o) : pe(o);
    if (m) {
      let i = `${c} ("${m.title.slice(0, 150)}")`; // i = name, c = position, m = item
      ((t, i, o, s) => { // t = element, i = item, o = group, s = skip
        let {title: c, titleElement: m, summary: h, summaryElement: f} = i; // c = title, m = titleElement, h = summary, f = summaryElement, i = item
        ((e, t) => { // e = title, t = skip
          e.length > 150 && t("long-title", e), a.has(e) && t("same-title", e), a.add(e)
        })(c, s);
        let d = xe(i.link, e, s), p = function(e, t, r) { // d = link, xe = linkOf, i = item, e = element, s = skip, p = ownId, t = ids, r = skip
          let n = e.getAttribute(g); // n = id, e = element, g = PROGRAM_ATTRIBUTE
          return n !== null && !(R.test(n) && t.take(n)) ? (r("bad-id", n), null) : n
        }(t, l, s), b = d === null || ye(d) ? "" : d.replace(/#.*$/, ""), v = p != null ? p : l.make(c, b), y = function(e, t, r) {
          if (!e.hasAttribute(g)) return t === "past" ? "past" : "ongoing";
          let n = e.getAttribute("data-status"); // n = status, e = element
          return n === null || H(n) ? n : (r("bad-status", n), null)
        }(t, o, s), k = function(e, t, r) {
          let n = []; // n = materials
          for (let {label: l, link: a} of e.materials) { // l = label, a = element, e = item
            let e = xe(a, t, r); // e = link, xe = linkOf, a = element, t = options, r = skip
            if (e === null) r("nested-text", l); else if (l !== "") {
              let r = Ee(l, a, t); // r = name, Ee = nameOf, l = label, a = element, t = options
              n.push(ye(e) ? {
                label: r,
                url: e
              } : {
                label: r,
                page: e
              })
            }
          }
          return e.otherTexts.forEach(e => r("nested-text", e)), n
        }(i, e, s);
        i.otherLinks.forEach(e => { // i = item, e = other
          var t; // t = _a
          return s("link-in-text", `${F(e)} (${(t = e.getAttribute("href")) != null ? t : ""})`)
        }), n.push({
          id: v,
          isRendered: p !== null,
          group: o,
          title: c,
          link: d,
          summary: h === "" ? null : h,
          status: y
        }), r.push(u(u(u(u({
          id: v,
          title: Ee(c, m, e)
        }, h !== "" && {
          summary: {
            [ke(f, e.pageLanguage)]: h
          }
        }), d !== null && {
          page: d
        }), y !== null && {
          status: y
        }), k.length > 0 && {
          materials: k
        }))
      })(o, m, s, (e, r) => t.push(ve(i, e, r)));
      return
    }
    te(o).forEach(e => Array.from(e.children).forEach((e, t) => i(e, s, `${c} \u2192 #${t + 1}`)))
  };
  return {
    read: i,
    records: r,
    programs: n
  }
}

// src/import/import-lists.ts
var Ae = `.${p}[${c}]`, we = "[data-limit], [data-preset]"; // Ae = MARKED_GROUPS, p = STATIC_CLASS, c = GROUP_ATTRIBUTE, we = PARTIAL

function Se(e, t, r, n = function(e) { // Se = importLists, e = container, t = known, r = options, n = groups
  return Array.from(e.querySelectorAll(Ae))
}(e)) {
  var l, a; // l = _a, a = _b
  let i = [], u = $e({ // i = skipped, u = reader, $e = createRecordReader
    pageLanguage: r.pageLanguage,
    contentLanguage: r.contentLanguage,
    articlePath: (l = r.articlePath) != null ? l : "/wiki/$1",
    address: (a = r.address) != null ? a : e.baseURI
  }, i), o = n.length ? function(e) {
    return e.map(e => { // e = element
      var t; // t = _a
      let r = (t = e.dataset.group) != null ? t : "", n = function(e) { // r = marked, t = _a, e = container, n = heading
        return e.querySelector(v)
      }(e);
      return {
        group: r === "past" ? "past" : "current",
        name: n ? k(n) : r,
        content: M(e)
      }
    })
  }(n) : function(e, t) {
    let r = x(e, t.current), n = x(e, t.past), l = (r, n, l) => { // r = group, x = findHeading, e = container, t = known, n = heading, l = other
      var a; // a = _a
      return n ? {
        group: r,
        name: k(n),
        content: B(n, l, e)
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
      i.push(ve(t, "no-heading"));
      continue
    }
    r.items.length || i.push(ve(t, "no-list")), r.items.forEach((r, n) => u.read(r, e, `${t} \u2192 #${n + 1}`)), 
    r.otherTexts.forEach(e => i.push(ve(t, "no-bullets", e)))
  }
  return {
    page: {
      version: b,
      programs: u.records
    },
    programs: u.programs,
    skipped: i,
    isPartial: e.matches(we) || e.querySelector(we) !== null
  }
}

// src/import/insert-host.ts
function Te(e) { // Te = describeHeadings, e = headings
  let t = new Map; // t = found
  return e.forEach(([e, r]) => { // e = group, r = heading
    r && t.set(e, d(k(r), r, E(r)))
  }), t
}

function Fe(e, n) { // Fe = withHeadings, e = host, n = known
  let {root: l, container: a} = e; // l = root, a = container, e = host
  if (a !== l || e.groups.length) return e;
  let i = x(l, n.current); // i = current, x = findHeading, l = root, n = known
  return ((e, n) => t(e, r(n)))(u({}, e), {
    headings: Te([ [ "current", i ], [ "past", x(l, n.past) ] ]),
    level: f(i)
  })
}

// src/importer.ts
var {insertHost: Le, readHost: Pe, importLists: _e} =  // Pe = readHost
// src/import/importer.ts
function(e) { // e = headings
  return {
    insertHost: t => function(e, t) {
      let r = x(e, t.current); // r = currentHeading, x = findHeading, e = content, t = known
      if (!r || e.querySelector(`.${m}`)) return null;
      let n = P(r), l = x(e, t.past), a = l && P(l), i = l && B(l, r, e), u = a !== null && a.content.length === a.lists.length && i !== null && !i.otherTexts.length && i.items.every(e => a.lists.some(t => t === e.parentNode)), o = document.createElement("div"); // n = current, P = sectionOf, r = currentHeading, l = pastHeading, x = findHeading, e = item, t = list, a = past, i = below, B = listItemsUnder, u = pastHasOnlyList, o = root
      return o.className = m, n.insertion.parent.insertBefore(o, n.insertion.before), 
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
        headings: Te(u ? [ [ "past", l ] ] : []),
        level: h(r)
      }
    }(t, e),
    readHost: (t, r) => { // t = wiki, r = host
      let {page: n, skipped: l} = Se(r.container, e, t, r.groups), a = JSON.stringify(n, null, "\t"), {list: i, problems: u} = o(a, s(t)); // n = page, l = skipped, Se = importLists, r = host, e = headings, t = wiki, a = draft, i = list, u = problems, o = parseForReaders, s = optionsFor
      return i && i.programs.length ? [ Fe(r, e), {
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
    importLists: (t, r, n) => Se(t, e, r, n)
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

return {
  importLists: _e,
  insertHost: Le,
  readHost: Pe
};
}
};
// </nowiki>