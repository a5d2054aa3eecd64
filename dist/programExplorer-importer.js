// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).importer = {
runtime: 'c40b40f74f1fcc6a',
create: function ( require, module ) {
"use strict";
var P = Object.defineProperty, Ce = Object.defineProperties, Pe = Object.getOwnPropertyDescriptor, _e = Object.getOwnPropertyDescriptors, De = Object.getOwnPropertyNames, oe = Object.getOwnPropertySymbols;
var ie = Object.prototype.hasOwnProperty, Be = Object.prototype.propertyIsEnumerable;
var se = (e, t, n) => t in e ? P(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, le = (e, t) => {
  for (var n in t || (t = {}))
    ie.call(t, n) && se(e, n, t[n]);
  if (oe)
    for (var n of oe(t))
      Be.call(t, n) && se(e, n, t[n]);
  return e;
}, ae = (e, t) => Ce(e, _e(t));
var qe = (e, t) => {
  for (var n in t)
    P(e, n, { get: t[n], enumerable: !0 });
}, Ge = (e, t, n, o) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let r of De(t))
      !ie.call(e, r) && r !== n && P(e, r, { get: () => t[r], enumerable: !(o = Pe(t, r)) || o.enumerable });
  return e;
};
var Ke = (e) => Ge(P({}, "__esModule", { value: !0 }), e);

// src/importer.ts
var St = {}; // St = importer_exports
qe(St, {
  importLists: () => kt,
  insertHost: () => bt,
  readHost: () => xt
});
module.exports = Ke(St);

// runtime:/work/main/src/programs/parse-for-readers.ts
var K = require("program-explorer-runtime"); // K = import_program_explorer_runtime

// runtime:/work/main/src/programs/parse-options.ts
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// src/import/headings.ts
var _ = "h1, h2, h3, h4, h5, h6"; // _ = HEADINGS
function ce(e) { // ce = blockOf, e = heading
  return e.closest(".mw-heading") || e;
}
function T(e) { // T = headingText, e = heading
  let t = e.cloneNode(!0); // t = copy, e = heading
  return t.querySelectorAll(".mw-editsection").forEach((n) => n.remove()), t.textContent.replace(/\s+/g, " ").trim();
}
function W(e) { // W = anchorElementsOf, e = heading
  let t = ce(e), n = [t]; // t = block, ce = blockOf, e = heading, n = around
  for (let o = t.previousElementSibling; o instanceof HTMLElement && o.textContent.trim() === ""; o = o.previousElementSibling) // o = before, t = block
    n.push(o);
  return n.reduce((o, r) => o.concat(r, Array.from(r.querySelectorAll("[id]"))), []).filter(({ id: o }) => o !== "");
}
function b(e, t) { // b = findHeading, e = container, t = name
  let n = Array.from(e.querySelectorAll(_)); // n = headings, e = container, _ = HEADINGS
  return n.find((o) => t.texts.includes(T(o))) || n.find((o) => W(o).some(({ id: r }) => r === t.anchor)) || null;
}
function ue(e) { // ue = firstHeading, e = container
  return e.querySelector(_);
}
function v(e) { // v = sectionOf, e = heading
  let t = ce(e), n = t.nextElementSibling, o = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(_) ? n : null, r = o ? o.firstElementChild : n, i = []; // t = block, ce = blockOf, e = heading, n = next, o = wrapped, _ = HEADINGS, r = first, i = content
  for (let s = r; s instanceof HTMLElement && !(s.matches(_) || s.matches(".mw-heading, section")); s = s.nextElementSibling) // s = element, r = first, _ = HEADINGS
    i.push(s);
  return {
    heading: e,
    block: t,
    insertion: o ? { parent: o, before: o.firstChild } : { parent: t.parentNode, before: t.nextSibling },
    content: i,
    lists: i.filter((s) => s.matches("ul"))
  };
}

// runtime:/work/main/src/programs/migrate.ts
var j = require("program-explorer-runtime"); // j = import_program_explorer_runtime

// runtime:/work/main/src/programs/status.ts
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// src/import/text-runs.ts
var Ue = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", We = "br, p, div, dl, dd, dt, blockquote, table, tr", je = "b, strong", de = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // Ue = IGNORED, We = BREAKS, je = BOLD, de = UNSEEN
function N(e) { // N = isIgnored, e = element
  return e.matches(Ue) || /display:\s*none/.test(e.getAttribute("style") || "");
}
function x(e) { // x = tidy, e = text
  return e.replace(de, "").replace(/\s+/g, " ").trim();
}
function A(e) { // A = joined, e = runs
  return e.map(({ text: t }) => t).join("");
}
function k(e, t = []) { // k = seenText, e = element, t = skip
  return x(A(I(e, t)));
}
function I(e, t = []) { // I = runsOf, e = item, t = skip
  let n = [], o = (i, s, l, a, c) => { // n = runs, o = add, i = text, s = element, l = mark, a = isBold, c = link
    i !== "" && n.push({ text: i, element: s, mark: l, isBold: a, link: c });
  }, r = (i, s, l, a) => { // r = visit, i = parent, s = mark, l = isBold, a = link
    i.childNodes.forEach((c) => { // i = parent, c = node
      if (c.nodeType === 3 && o((c.nodeValue || "").replace(de, "").replace(/\s+/g, " "), i, s, l, a), c.nodeType !== 1)
        return;
      let u = c; // u = element, c = node
      if (t.indexOf(u) !== -1 || N(u))
        return;
      let d = u.matches(je), m = u.matches("a[href]"), p = u.matches(We) ? s ? " " : `
` : "";
      o(p, i, s, l, a), r(u, s || (d || m ? u : null), l || d, a || (m ? u : null)), o(u.matches("br") ? "" : p, i, s, l, a);
    });
  };
  return r(e, null, !1, null), n;
}

// src/import/split-title.ts
var w = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", ze = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${w}(?=\\s)|\\n|[:\\uFF1A]|${w}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${w})`), me = new RegExp(`\\n|\\s${w}(?=\\s|$)|\\u2014`, "g"), Ve = /\uFF1A|:(?=\s|$)/g, Ze = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, Je = /[.!?;,:\u3002]/, Xe = 5, pe = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${w}(?=\\s|$))*`), Ye = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${w}|\\u2014)$`), Qe = 9; // w = DASH, ze = AFTER_MARK, me = BETWEEN, Ve = COLON, Ze = IN_BRACKETS, Je = PUNCTUATION, Xe = FEW_WORDS, pe = LEFT_BEFORE, Ye = LEFT_BEHIND, Qe = MOST_LEFT_BEHIND
function z(e, t, n, o) { // z = find, e = pattern, t = text, n = from, o = marks
  e.lastIndex = n;
  for (let r = e.exec(t); r; r = e.exec(t)) { // r = found, e = pattern, t = text
    let i = r.index + r[0].length - 1; // i = at, r = found
    if (!o.some((s) => s.from <= i && i < s.to))
      return r;
  }
  return null;
}
function S(e, t, n, o) { // S = parts, e = text, t = from, n = to, o = next
  let r = e.slice(t, n); // r = title, e = text, t = from, n = to
  for (let s = 0; s < Qe; s++) // s = left, Qe = MOST_LEFT_BEHIND
    r = r.replace(Ye, "");
  let i = e.slice(o); // i = rest, e = text, o = next
  return {
    title: [t + r.length - r.replace(/^\s/, "").length, t + r.length],
    summary: [o + pe.exec(i)[0].length, e.length]
  };
}
function et(e) { // et = isFewWords, e = text
  return !Je.test(e) && e.trim().split(" ").length <= Xe;
}
function tt(e, t, n) { // tt = fromMark, e = text, t = mark, n = marks
  let o = (a) => { // o = behind, a = at
    let c = ze.exec(e.slice(a)); // c = found, ze = AFTER_MARK, e = text, a = at
    return c ? a + c[0].length : -1;
  }, r = o(t.to);
  if (r !== -1)
    return S(e, t.from, t.to, r);
  let i = Ze.exec(e.slice(t.to)), s = t.to + (i ? i[0].length : 0); // i = bracket, Ze = IN_BRACKETS, e = text, t = mark, s = end
  if (i && (o(s) !== -1 || e.slice(s).trim() === ""))
    return S(e, t.from, s, Math.max(o(s), s));
  let l = z(me, e, t.to, n); // l = dash, z = find, me = BETWEEN, e = text, t = mark, n = marks
  return l && !t.isBold && et(e.slice(t.to, l.index)) ? S(e, t.from, l.index, l.index + l[0].length) : S(e, t.from, t.to, t.to);
}
function ge(e, t) { // ge = split, e = text, t = marks
  let n = pe.exec(e)[0].length, o = t.find(({ from: i, to: s }) => s > n && e.slice(i, s).trim() !== ""); // n = start, pe = LEFT_BEFORE, e = text, o = mark, t = marks, i = from, s = to
  if (o && o.from <= n)
    return tt(e, o, t);
  let r = z(me, e, n, t) || z(Ve, e, n, t); // r = end, z = find, me = BETWEEN, e = text, n = start, t = marks, Ve = COLON
  return r ? S(e, n, r.index, r.index + r[0].length) : o ? (
    // The rest would miss its words without the title.
    { title: S(e, o.from, o.to, o.to).title, summary: [n, e.length] }
  ) : S(e, n, e.length, e.length);
}

// src/import/item.ts
function nt(e) { // nt = place, e = runs
  let t = [], n = ""; // t = placed, n = text
  for (let o of e) { // o = run, e = runs
    let r = n.charAt(n.length - 1), i = o.text === `
` ? r === `
` ? "" : `
` : r === "" || /\s/.test(r) ? o.text.replace(/^ /, "") : o.text;
    o.text === `
` && r === " " && (n = n.slice(0, -1)), t.push({ run: o, from: n.length, to: n.length + i.length }), n += i;
  }
  return { text: n, placed: t };
}
function rt(e) { // rt = marksOf, e = placed
  let t = /* @__PURE__ */ new Map(); // t = marks
  for (let { run: n, from: o, to: r } of e) // n = run, o = from, r = to, e = placed
    if (n.mark && r > o) {
      let i = t.get(n.mark); // i = mark, t = marks, n = run
      t.set(n.mark, { from: i ? i.from : o, to: r, isBold: n.isBold || i !== void 0 && i.isBold });
    }
  return Array.from(t.values());
}
function $(e) { // $ = nestedLists, e = item
  return Array.from(e.children).reduce((t, n) => t.concat(n.matches("ul, ol") ? n : $(n)), []);
}
function ot(e) { // ot = readNested, e = lists
  let t = [], n = [], o = (r) => { // t = materials, n = leftOver, o = readLine, r = line
    let i = $(r), s = I(r, i), l = x(A(s)), a = V(s), [c] = a; // i = below, $ = nestedLists, r = line, s = runs, I = runsOf, l = text, x = tidy, A = joined, a = links, V = linksOf, c = only
    c && a.length === 1 ? t.push([l, c]) : (a.forEach((u) => t.push([k(u), u])), /[^\s,;.:|\u00B7&()-]/.test(A(s.filter((u) => !u.link))) && n.push(l)), i.forEach((u) => Array.from(u.children).forEach(o));
  };
  return e.forEach((r) => Array.from(r.children).filter((i) => !N(i)).forEach(o)), { materials: t, leftOver: n };
}
function V(e) { // V = linksOf, e = runs
  let t = /* @__PURE__ */ new Set(); // t = links
  return e.forEach(({ link: n, text: o }) => { // e = runs, n = link, o = text
    n && o.trim() !== "" && t.add(n);
  }), Array.from(t);
}
function fe(e) { // fe = readItem, e = item
  let t = $(e), { text: n, placed: o } = nt(I(e, t)), r = ge(n, rt(o)), i = x(n.slice(...r.title)); // t = lists, $ = nestedLists, e = item, n = text, o = placed, nt = place, I = runsOf, r = found, ge = split, rt = marksOf, i = title, x = tidy
  if (i === "")
    return null;
  let s = ([u, d]) => o.filter((m) => m.from < d && m.to > u && m.run.text.trim() !== "").map(({ run: m }) => m), l = s(r.title), a = s(r.summary), [c = null] = V(l); // s = within, u = from, d = to, o = placed, m = run, l = titleRuns, r = found, a = summaryRuns, c = link, V = linksOf
  return Object.assign({
    title: i,
    titleElement: l[0] ? l[0].element : e,
    link: c,
    summary: x(n.slice(...r.summary)),
    summaryElement: a[0] ? a[0].element : e,
    otherLinks: V(o.map(({ run: u }) => u)).filter((u) => u !== c)
  }, ot(t));
}
function ye(e) { // ye = readRenderedItem, e = item
  let t = (s) => e.querySelector(`.program-explorer-static__${s}`), n = e.querySelector("b"), o = n ? k(n) : "", r = t("summary"), i = t("materials"); // t = part, s = name, e = item, n = heading, o = title, k = seenText, r = summary, i = materials
  return n && o !== "" ? {
    title: o,
    titleElement: n,
    link: n.querySelector("a[href]"),
    // What is small says in which language the summary is.
    summary: r ? k(r, Array.from(r.querySelectorAll("small"))) : "",
    summaryElement: r || e,
    otherLinks: [],
    materials: i ? Array.from(i.querySelectorAll("a[href]")).map((s) => [k(s), s]) : [],
    leftOver: []
  } : null;
}

// runtime:/work/main/src/programs/links.ts
var L = require("program-explorer-runtime"); // L = import_program_explorer_runtime

// src/import/links.ts
var st = ["title", "redlink", "redirect", "uselang", "useskin"], it = /^[a-z][a-z0-9+.-]*:/i; // st = HARMLESS, it = SCHEME
function be(e) { // be = decode, e = text
  return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, (t) => { // e = text, t = encoded
    try {
      return decodeURIComponent(t);
    } catch (n) {
      return t;
    }
  });
}
function he(e) { // he = hostOf, e = url
  return e.host.replace(".m.", ".");
}
function Z(e, t) { // Z = parse, e = address, t = base
  try {
    return new URL(e, t);
  } catch (n) {
    return null;
  }
}
function lt(e, t) { // lt = titleOf, e = url, t = articlePath
  let n = e.searchParams, o = []; // n = parameters, e = url, o = names
  n.forEach((a, c) => o.push(c));
  let r = n.get("redlink") !== null; // r = isRed, n = parameters
  if (!o.every((a) => st.indexOf(a) !== -1 || r && a === "action"))
    return null;
  let [i = "", s = ""] = t.split("$1"), l = e.pathname; // i = before, s = after, t = articlePath, l = path, e = url
  return /\/index\.php$/.test(l) ? n.get("title") : l.slice(0, i.length) === i && l.slice(l.length - s.length) === s ? be(l.slice(i.length, l.length - s.length)) : null;
}
function Ee(e) { // Ee = judged, e = value
  let t = (0, L.parseLink)(e.replace(/^Special:MyLanguage\//i, "")); // t = link, e = value
  return t ? { link: "page" in t ? t.page : t.url } : { fault: (0, L.linkFault)(e) || "bad-page", value: e };
}
function xe(e, { address: t, articlePath: n }) { // xe = resolveLink, e = anchor, t = address, n = articlePath
  let o = (e.getAttribute("href") || "").trim(); // o = href, e = anchor
  if (o === "")
    return null;
  let r = Z(t), i = /^\.\/(.*)$/.exec(o), s = i && r ? Z(r.origin + n.replace("$1", () => i[1] || "")) : Z(o, t); // r = base, Z = parse, t = address, i = relative, o = href, s = url, n = articlePath
  if (!s)
    return { fault: "bad-address", value: o };
  let l = be(s.hash), c = (e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test(e.getAttribute("rel") || "")) && (0, L.parseLink)(e.getAttribute("title") || ""); // l = fragment, be = decode, s = url, c = interwiki, e = anchor
  if (c && "page" in c)
    return Ee(c.page + (c.page.indexOf("#") === -1 ? l : ""));
  let u = s.protocol === "https:" || s.protocol === "http:"; // u = isWeb, s = url
  if (!u && it.test(o))
    return { fault: "bad-scheme", value: o };
  let d = u && r && he(s) === he(r) ? lt(s, n) : null; // d = title, u = isWeb, r = base, he = hostOf, s = url, lt = titleOf, n = articlePath
  return Ee(d === null ? u ? s.href : o : d + l);
}

// src/import/ids.ts
var at = [ // at = LETTERS
  [/\u00DF/g, "ss"],
  [/\u00E6/g, "ae"],
  [/\u0153/g, "oe"],
  [/[\u00F8]/g, "o"],
  [/\u0142/g, "l"],
  [/[\u0111\u00F0]/g, "d"],
  [/\u00FE/g, "th"],
  [/\u0131/g, "i"]
];
function ct(e) { // ct = slug, e = text
  let t = at.reduce( // t = plain, at = LETTERS
    (n, [o, r]) => n.replace(o, r),
    // An apostrophe joins: "Let's" is one word.
    e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, "")
  ).replace(/[^a-z0-9]+/g, "-");
  return /[a-z]/.test(t) ? t.slice(0, 90).replace(/^-|-$/g, "") : "";
}
function ke() { // ke = createIds
  let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), n = 0, o = (r) => { // e = taken, t = numbers, n = count, o = take, r = id
    let i = !e.has(r); // i = isFree, e = taken, r = id
    return e.add(r), i;
  };
  return {
    take: o,
    make(...r) {
      n++;
      let i = r.map(ct).find(Boolean) || `program-${n}`, s = i, l = t.get(i) || 1; // i = wanted, r = texts, ct = slug, n = count, s = id, l = number, t = numbers
      for (; !o(s); ) // o = take, s = id
        s = `${i}-${++l}`;
      return t.set(i, l), s;
    }
  };
}

// src/import/skipped.ts
var ut = "Add it by hand.", J = "Add the right link by hand.", dt = { // ut = BY_HAND, J = LINK, dt = WORDS
  "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
  "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
  "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
  "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
  "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
  "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
  "bad-status": ['"$1" is not a status.', "Add the status by hand."],
  "bad-page": ['The link leads to no page: "$1".', J],
  "bad-address": ['The link is not an https address: "$1".', J],
  "bad-scheme": ['The link is neither a page nor an https address: "$1".', J],
  "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
  "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
  "nested-text": ['A nested line could not become a link to a material: "$1".', ut]
}, Se = 120;
function O(e, t, n = "") { // O = skipped, e = place, t = code, n = value
  let [o, r] = dt[t], i = n.length > Se ? `${n.slice(0, Se - 1)}\u2026` : n; // o = reason, r = fix, dt = WORDS, t = code, i = shown, n = value, Se = MOST_CHARACTERS
  return { code: t, place: e, reason: o.replace("$1", () => i), fix: r };
}

// src/import/records.ts
var mt = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, pt = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Le = 150; // mt = ID, pt = LANGUAGE, Le = MOST_CHARACTERS
function He(e, t) { // He = languageOf, e = element, t = fallback
  let n = e.closest("[lang]"), o = n && n.parentElement && n.getAttribute("lang") || ""; // n = around, e = element, o = language
  return (pt.test(o) ? o : t).toLowerCase();
}
function Re(e, t) { // Re = createRecordReader, e = around, t = skippedItems
  let n = [], o = [], r = ke(), i = /* @__PURE__ */ new Set(), s = (d, m) => { // n = records, o = programs, r = ids, ke = createIds, i = titles, s = textIn, d = text, m = element
    let p = He(m, e.pageLanguage); // p = language, He = languageOf, m = element, e = around
    return p === e.contentLanguage.toLowerCase() ? d : { [p]: d };
  }, l = (d, m) => { // l = resolve, d = link, m = tell
    let p = d && xe(d, e); // p = resolved, d = link, xe = resolveLink, e = around
    return p && "fault" in p ? (m(p.fault, p.value), null) : p && p.link;
  }, a = (d, m) => { // a = materialsOf, d = item, m = tell
    let p = []; // p = materials
    for (let [h, f] of d.materials) { // h = label, f = element, d = item
      let g = l(f, m); // g = link, l = resolve, f = element, m = tell
      g !== null && h !== "" ? p.push(/^https:/i.test(g) ? { label: s(h, f), url: g } : { label: s(h, f), page: g }) : g === null && m("nested-text", h);
    }
    return d.leftOver.forEach((h) => m("nested-text", h)), p;
  }, c = (d, m) => d !== null && !(mt.test(d) && r.take(d)) ? (m("bad-id", d), null) : d, u = (d, m, p) => { // c = renderedId, d = element, m = group, mt = ID, r = ids, u = read, p = place
    let h = d.getAttribute("data-program"), f = h === null ? fe(d) : ye(d); // h = said, d = element, f = item, fe = readItem, ye = readRenderedItem
    if (!f) {
      $(d).forEach((R) => Array.from(R.children).forEach((G, Fe) => u(G, m, `${p} \u2192 #${Fe + 1}`)));
      return;
    }
    let { title: g } = f, E = (R, G) => { // g = title, f = item, E = tell, R = code, G = value
      t.push(O(`${p} ("${g.slice(0, Le)}")`, R, G));
    };
    g.length > Le && E("long-title", g), i.has(g) && E("same-title", g), i.add(g);
    let H = l(f.link, E), q = c(h, E), ne = q === null ? r.make(g, H && !/^https:/i.test(H) ? H.replace(/#.*$/, "") : "") : q, F = d.getAttribute("data-status"), C = h === null ? m === "past" ? "past" : "ongoing" : (0, D.isStatus)(F) ? F : null; // H = link, l = resolve, f = item, E = tell, q = own, c = renderedId, h = said, ne = id, r = ids, g = title, F = saidStatus, d = element, C = status, m = group
    h !== null && F !== null && C === null && E("bad-status", F);
    let re = a(f, E); // re = materials, a = materialsOf, f = item, E = tell
    f.otherLinks.forEach((R) => E("link-in-text", `${k(R)} (${R.getAttribute("href") || ""})`)), o.push({ id: ne, isRendered: q !== null, group: m, title: g, link: H, summary: f.summary || null, status: C });
    let M = { id: ne, title: s(g, f.titleElement) }; // M = record, ne = id, s = textIn, g = title, f = item
    f.summary && (M.summary = { [He(f.summaryElement, e.pageLanguage)]: f.summary }), H !== null && (M.page = H), C !== null && (M.status = C), re.length && (M.materials = re), n.push(M);
  };
  return { read: u, records: n, programs: o };
}

// src/import/sections.ts
var X = "h1, h2, h3, h4, h5, h6", gt = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer__selftest, .program-explorer__update, .program-explorer-static__all", Te = "ul:not(.gallery)", ft = "div, center, span, main, article", yt = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", ht = ".program-explorer, .mw-parser-output, [data-group], body"; // X = HEADINGS, gt = NOT_TEXT, Te = LIST, ft = HOLDERS, yt = BLOCKS, ht = EDGES
function Y(e) { // Y = textOf, e = element
  return A(I(e));
}
function Ie(e) { // Ie = collector, e = isEnd
  let t = [], n = [], o = "", r = (s = "") => { // t = items, n = others, o = line, r = flush, s = next
    [o, s].map(x).filter(Boolean).forEach((l) => n.push(l)), o = "";
  }, i = (s) => { // i = visit, s = node
    if (s.nodeType === 3 && (o += s.nodeValue || ""), s.nodeType !== 1)
      return !1;
    let l = s; // l = element, s = node
    if (N(l) || l.matches(gt))
      return !1;
    let a = l.matches(X) ? l : l.matches(".mw-heading") ? l.querySelector(X) : null; // a = heading, l = element, X = HEADINGS
    return a ? (r(), e(a)) : l.matches(Te) ? (r(), Array.from(l.children).forEach((c) => c.matches("li") ? t.push(c) : r(Y(c))), !1) : l.matches("section") || l.matches(ft) && l.querySelector(`${Te}, ${X}`) ? (r(), Array.from(l.childNodes).some(i)) : (l.matches(yt) ? r(Y(l)) : o += Y(l), !1);
  };
  return {
    visit: i,
    done: () => (r(), { items: t, others: n })
  };
}
function Ae(e) { // Ae = levelOf, e = heading
  return Number(e.tagName.slice(1));
}
function B(e, t, n) { // B = sectionUnder, e = heading, t = other, n = container
  let { visit: o, done: r } = Ie((s) => s === t || Ae(s) <= Ae(e)), i = v(e).block; // o = visit, r = done, Ie = collector, s = next, t = other, Ae = levelOf, e = heading, i = node, v = sectionOf
  for (; ; ) {
    for (; !i.nextSibling; ) { // i = node
      let s = i.parentElement; // s = parent, i = node
      if (!s || s === n || !s.matches("div, section") || s.matches(ht))
        return r();
      i = s;
    }
    if (i = i.nextSibling, o(i))
      return r();
  }
}
function we(e) { // we = sectionIn, e = group
  let { visit: t, done: n } = Ie(() => !1); // t = visit, n = done, Ie = collector
  return e.childNodes.forEach(t), n();
}

// src/import/import-lists.ts
var Q = ["current", "past"], Oe = "[data-limit], [data-preset]"; // Q = GROUPS, Oe = PARTIAL
function Et(e, t) { // Et = findGroups, e = container, t = place
  let n = Array.from(e.querySelectorAll(Q.map((r) => `[data-group="${r}"]`).join())); // n = marked, e = container, Q = GROUPS, r = group
  if (n.length)
    return n.map((r) => { // n = marked, r = element
      let i = ue(r), s = r.dataset.group; // i = heading, ue = firstHeading, r = element, s = group
      return { group: s, name: i ? T(i) : s, section: we(r) };
    });
  let o = Q.map((r) => b(e, t[r])); // o = headings, Q = GROUPS, r = group, b = findHeading, e = container, t = place
  return Q.map((r, i) => { // Q = GROUPS, r = group, i = at
    let s = o[i] || null; // s = heading, o = headings, i = at
    return {
      group: r,
      name: s ? T(s) : t[r].texts[0] || t[r].anchor,
      section: s && B(s, o[1 - i] || null, e)
    };
  });
}
function ee(e, t, n) { // ee = importLists, e = container, t = place, n = options
  let o = [], r = Re({ // o = skippedItems, r = reader, Re = createRecordReader
    pageLanguage: n.pageLanguage,
    contentLanguage: n.contentLanguage,
    articlePath: n.articlePath || "/wiki/$1",
    address: n.address || e.baseURI
  }, o);
  for (let { group: l, name: a, section: c } of Et(e, t)) { // l = group, a = name, c = section, Et = findGroups, e = container, t = place
    if (!c) {
      o.push(O(a, "no-heading"));
      continue;
    }
    c.items.length || o.push(O(a, "no-list")), c.items.forEach((u, d) => r.read(u, l, `${a} \u2192 #${d + 1}`)), c.others.forEach((u) => o.push(O(a, "no-bullets", u)));
  }
  let { records: i, programs: s } = r; // i = records, s = programs, r = reader
  return {
    page: { version: j.VERSION, programs: i },
    programs: s,
    skipped: o,
    isPartial: e.matches(Oe) || e.querySelector(Oe) !== null
  };
}

// runtime:/work/main/src/page/hosts.ts
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/import/insert-host.ts
function te(e) { // te = known, e = heading
  return e && (0, y.staticHeading)(T(e), e, W(e));
}
function Me(e, t) { // Me = withHeadings, e = host, t = place
  let { root: n, container: o } = e; // n = root, o = container, e = host
  if (o !== n || e.current || e.past)
    return e;
  let r = b(n, t.current); // r = current, b = findHeading, n = root, t = place
  return ae(le({}, e), { current: te(r), past: te(b(n, t.past)), level: (0, y.levelOf)(r) });
}
function ve(e, t) { // ve = insertHost, e = content, t = place
  let n = b(e, t.current); // n = currentHeading, b = findHeading, e = content, t = place
  if (!n || e.querySelector(`.${y.HOST_CLASS}`))
    return null;
  let o = v(n), r = b(e, t.past), i = r && v(r), s = r && B(r, n, e), l = i !== null && i.content.length === i.lists.length && s !== null && !s.others.length && s.items.every((c) => i.lists.some((u) => u === c.parentNode)), a = document.createElement("div"); // o = current, v = sectionOf, n = currentHeading, r = pastHeading, b = findHeading, e = content, t = place, i = past, s = below, B = sectionUnder, l = pastIsBare, c = item, u = list, a = root
  return a.className = y.HOST_CLASS, o.insertion.parent.insertBefore(a, o.insertion.before), {
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
    staticElements: [...o.lists, ...i ? i.lists : [], ...i && l ? [i.block] : []],
    current: null,
    past: l ? te(r) : null,
    level: (0, y.levelOf)(n) + 1
  };
}

// src/import/importer.ts
function Ne(e) { // Ne = createImporter, e = headings
  return {
    insertHost: (t) => ve(t, e),
    readHost: (t, n) => { // t = wiki, n = host
      let { page: o, skipped: r } = ee(n.container, e, t), i = JSON.stringify(o, null, "	"), { list: s, problems: l } = (0, K.parseForReaders)(i, (0, U.optionsFor)(t)); // o = page, r = skipped, ee = importLists, n = host, e = headings, t = wiki, i = draft, s = list, l = problems
      return s && s.programs.length ? [Me(n, e), { kind: "ready", origin: { kind: "import", draft: i, skipped: r }, list: s, problems: l }] : null;
    },
    importLists: (t, n) => ee(t, e, n)
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
var { insertHost: bt, readHost: xt, importLists: kt } = Ne($e); // bt = insertHost, xt = readHost, kt = importLists, Ne = createImporter, $e = META_HEADINGS
}
};
// </nowiki>