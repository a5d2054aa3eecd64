// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).history = {
runtime: '9f14ce9cddaad867',
create: function ( require, module ) {
"use strict";
var T = Object.defineProperty, Ae = Object.defineProperties, Fe = Object.getOwnPropertyDescriptor, $e = Object.getOwnPropertyDescriptors, Be = Object.getOwnPropertyNames, te = Object.getOwnPropertySymbols;
var ne = Object.prototype.hasOwnProperty, De = Object.prototype.propertyIsEnumerable;
var re = (e, t, r) => t in e ? T(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, b = (e, t) => {
  for (var r in t || (t = {}))
    ne.call(t, r) && re(e, r, t[r]);
  if (te)
    for (var r of te(t))
      De.call(t, r) && re(e, r, t[r]);
  return e;
}, E = (e, t) => Ae(e, $e(t));
var Ne = (e, t) => {
  for (var r in t)
    T(e, r, { get: t[r], enumerable: !0 });
}, Ie = (e, t, r, n) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of Be(t))
      !ne.call(e, o) && o !== r && T(e, o, { get: () => t[o], enumerable: !(n = Fe(t, o)) || n.enumerable });
  return e;
};
var He = (e) => Ie(T({}, "__esModule", { value: !0 }), e);
var k = (e, t, r) => new Promise((n, o) => {
  var s = (a) => {
    try {
      i(r.next(a));
    } catch (l) {
      o(l);
    }
  }, d = (a) => {
    try {
      i(r.throw(a));
    } catch (l) {
      o(l);
    }
  }, i = (a) => a.done ? n(a.value) : Promise.resolve(a.value).then(s, d);
  i((r = r.apply(e, t)).next());
});

// src/history.ts
var ct = {}; // ct = history_exports
Ne(ct, {
  open: () => lt
});
module.exports = He(ct);

// runtime:preact
var p = require("program-explorer-runtime"); // p = import_program_explorer_runtime

// runtime:src/programs/kinds.ts
var y = require("program-explorer-runtime"); // y = import_program_explorer_runtime

// src/edit/json-value.ts
var Je = 512; // Je = MOST_LEVELS
function oe(e, t) { // oe = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some((r) => oe(r, t - 1)));
}
function A(e) { // A = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return oe(t, Je) ? void 0 : t;
  } catch (t) {
    return;
  }
}
function O(e, t) { // O = fieldOf, e = value, t = name
  return (0, y.x55)(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}
function L(e, t) { // L = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t))
    return e.length === t.length && e.every((r, n) => L(r, t[n]));
  if ((0, y.x55)(e) && (0, y.x55)(t)) {
    let r = Object.keys(e); // r = keys, e = one
    return r.length === Object.keys(t).length && r.every((n) => L(e[n], O(t, n)));
  }
  return e === t;
}

// src/edit/compare-values.ts
function G(e, t, r, n, o, s = []) { // G = compareValues, e = record, t = field, r = from, n = to, o = visit, s = skipped
  if (L(r, n))
    return;
  if (!(0, y.x55)(r) || !(0, y.x55)(n)) {
    o({ kind: "edit", record: e, field: t, from: r, to: n });
    return;
  }
  let d = null; // d = after
  for (let i of Object.keys(r)) // i = key, r = from
    O(n, i) === void 0 ? o({ kind: "edit", record: e, field: [...t, i], from: r[i], to: void 0, after: d }) : d = i;
  d = null;
  for (let i of Object.keys(n)) { // i = key, n = to
    let a = O(r, i); // a = old, O = fieldOf, r = from, i = key
    a === void 0 ? o({ kind: "edit", record: e, field: [...t, i], from: void 0, to: n[i], after: d }) : s.includes(i) || G(e, [...t, i], a, n[i], o), d = i;
  }
}

// src/edit/json-text.ts
function ie(e) { // ie = open, e = text
  let t = { isList: e.startsWith("["), members: [], close: e.slice(1, -1) }, r = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/g, n = 0, o = 1, s = 1, d = null; // t = branch, e = text, r = token, n = depth, o = start, s = valueStart, d = name
  for (let i = r.exec(e); i; i = r.exec(e)) { // i = found, r = token, e = text
    let { 0: a, index: l } = i; // a = sign, l = index, i = found
    if (a === "{" || a === "[" ? n++ : (a === "}" || a === "]") && n--, a === ":" && n === 1)
      d = JSON.parse(e.slice(o, l)), s = l + 1;
    else if (n === 0 || a === "," && n === 1) {
      let c = e.slice(s, l), u = c.trim(); // c = padded, e = text, s = valueStart, l = index, u = value
      if (u) {
        let g = s + c.indexOf(u) + u.length; // g = valueEnd, s = valueStart, c = padded, u = value
        t.close = e.slice(g, l), t.members.push({ name: d, head: e.slice(o, g - u.length), value: u, tail: n ? t.close : "" });
      }
      o = s = l + 1;
    }
  }
  return t;
}
function M(e) { // M = write, e = value
  if (typeof e == "string")
    return e;
  let t = e.members.map(({ head: r, value: n, tail: o }) => r + M(n) + o).join(","); // t = members, e = value, r = head, n = inner, o = tail, M = write
  return e.isList ? `[${t}${e.close}]` : `{${t}${e.close}}`;
}
function se({ members: e }, t) { // se = indexOfName, e = members, t = name
  var n; // n = _a
  let r = e.length - 1; // r = index, e = members
  for (; r >= 0 && ((n = e[r]) == null ? void 0 : n.name) !== t; ) // r = index, n = _a, e = members, t = name
    r--;
  return r;
}

// src/edit/record-order.ts
function ae(e) { // ae = createOrder, e = ids
  let t = /* @__PURE__ */ new Map([[null, null]]), r = /* @__PURE__ */ new Map([[null, null]]), n = (d, i) => { // t = next, r = previous, n = link, d = one, i = other
    t.set(d, i), r.set(i, d);
  }, o = {
    remove(d) {
      var a, l; // a = _a, l = _b
      let i = (a = r.get(d)) != null ? a : null; // i = before, a = _a, r = previous, d = id
      return n(i, (l = t.get(d)) != null ? l : null), i;
    },
    insert(d, i) {
      var l; // l = _a
      let a = (l = t.get(i)) != null ? l : null; // a = following, l = _a, t = next, i = after
      n(i, d), n(d, a);
    }
  }, s = null;
  for (let d of e) // d = id, e = ids
    o.insert(d, s), s = d;
  return o;
}
function de(e, t) { // de = movedIds, e = before, t = after
  let r = new Map(e.map((i, a) => [i, a])), n = (i) => r.get(i), o = [], s = /* @__PURE__ */ new Map(); // r = positions, e = before, i = id, a = index, n = position, o = ends, s = previous
  for (let i of t) { // i = id, t = after
    let a = 0, l = o.length; // a = low, l = high, o = ends
    for (; a < l; ) { // a = low, l = high
      let c = a + l >> 1; // c = middle, a = low, l = high
      n(o[c]) < n(i) ? a = c + 1 : l = c;
    }
    s.set(i, o[a - 1]), o[a] = i;
  }
  let d = new Set(t); // d = moved, t = after
  for (let i = o.pop(); i !== void 0; i = s.get(i)) // i = id, o = ends, s = previous
    d.delete(i);
  return d;
}

// src/edit/records.ts
var le = ["needs", "programs"], Ge = ["vocabularies", "series", ...le], Ue = ["terms"]; // le = LISTS, Ge = PAGE_COLLECTIONS, Ue = VOCABULARY_COLLECTIONS
function ce({ length: e, 0: t }) { // ce = collectionsOf, e = length, t = first
  return e === 0 ? Ge : e === 2 && t === "vocabularies" ? Ue : [];
}
function qe([e]) { // qe = isInList, e = first
  return le.includes(e);
}
function P(e) { // P = openPage, e = text
  let t = e.trim() || "{}", r = Math.max(e.indexOf(t), 0); // t = json, e = text, r = start
  return (0, y.x55)(A(t)) ? { name: null, head: e.slice(0, r), value: t, tail: e.slice(r + t.length) } : null;
}
function v(e) { // v = valueOf, e = member
  return e && JSON.parse(M(e.value));
}
function pe(e, t) { // pe = openAs, e = isList, t = member
  if (typeof t.value == "string" && t.value.startsWith(e ? "[" : "{")) {
    t.value = ie(t.value);
    let r = /* @__PURE__ */ new Set(); // r = ids
    for (let n of e ? t.value.members : []) { // n = item, e = isList, t = member
      let o = O(v(n), "id"); // o = id, O = fieldOf, v = valueOf, n = item
      n.name = typeof o == "string" && !r.has(o) ? o : null, r.add(o);
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value;
}
function Ke(e) { // Ke = openObject, e = member
  return pe(!1, e);
}
function ue(e, t) { // ue = memberOf, e = branch, t = name
  return e ? e.members[se(e, t)] : void 0;
}
function F(e, t) { // F = openRecords, e = owner, t = collection
  let r = ue(Ke(e), t[t.length - 1]); // r = member, ue = memberOf, Ke = openObject, e = owner, t = collection
  return r ? pe(qe(t), r) : null;
}
function $(e, t) { // $ = findRecord, e = page, t = path
  let r = e; // r = found, e = page
  for (let n = 0; r && n < t.length; n += 2) // n = depth, r = found, t = path
    r = ue(F(r, t.slice(0, n + 1)), t[n + 1]);
  return r;
}
function U(e) { // U = byId, e = records
  return new Map((e ? e.members : []).filter(({ name: t }) => t !== null).map((t) => [t.name, t]));
}

// src/edit/compare-pages.ts
function Xe(e, t, r, n) { // Xe = compareCollections, e = path, t = before, r = after, n = visit
  let o = U(t), s = U(r), d = de([...o.keys()].filter((l) => s.has(l)), [...s.keys()].filter((l) => o.has(l))), i = ae(o.keys()); // o = old, U = byId, t = before, s = now, r = after, d = moved, de = movedIds, l = id, i = order, ae = createOrder
  o.forEach((l, c) => { // o = old, l = member, c = id
    s.has(c) || n({ kind: "remove", record: [...e, c], value: v(l), after: i.remove(c) });
  });
  let a = null; // a = last
  s.forEach((l, c) => { // s = now, l = member, c = id
    let u = [...e, c]; // u = record, e = path, c = id
    o.has(c) ? d.has(c) && (n({ kind: "move", record: u, from: i.remove(c), to: a }), i.insert(c, a)) : (n({ kind: "add", record: u, value: v(l), after: a }), i.insert(c, a)), a = c;
  }), s.forEach((l, c) => fe([...e, c], o.get(c) || l, l, n));
}
function fe(e, t, r, n) { // fe = compareRecords, e = path, t = before, r = after, n = visit
  if (M(t.value) === M(r.value))
    return;
  let o = [], s = []; // o = names, s = compareInside
  for (let d of ce(e)) { // d = name, ce = collectionsOf, e = path
    let i = [...e, d], a = F(t, i), l = F(r, i); // i = collection, e = path, d = name, a = old, F = openRecords, t = before, l = now, r = after
    a && l && (o.push(d), s.push(() => Xe(i, a, l, n)));
  }
  G(e, [], v(t), v(r), n, o), s.forEach((d) => d());
}
function me(e, t) { // me = comparePages, e = before, t = after
  let r = P(e), n = P(t); // r = old, P = openPage, e = before, n = now, t = after
  if (!r || !n)
    return null;
  let o = []; // o = changes
  return fe([], r, n, (s) => o.push(s)), o;
}

// src/edit/difference.ts
var Ve = { add: "added", remove: "removed", edit: "changed", move: "moved" }; // Ve = KINDS
function ge(e, t) { // ge = titleIn, e = page, t = record
  let r = t.length ? v($(e, t)) : void 0, n = O(r, "title"); // r = value, t = record, v = valueOf, $ = findRecord, e = page, n = title, O = fieldOf
  return n === void 0 ? O(r, "label") : n;
}
function ze(e, t) { // ze = rowsOf, e = value, t = isAdded
  return (0, y.x55)(e) ? Object.keys(e).filter((r) => r !== "id").map((r) => ({ field: [r], from: t ? void 0 : e[r], to: t ? e[r] : void 0 })) : [{ field: [], from: t ? void 0 : e, to: t ? e : void 0 }];
}
function ye(e, t) { // ye = differencesBetween, e = before, t = after
  let [r, n] = [e, t].map(P), o = me(e, t); // r = old, n = now, e = before, t = after, P = openPage, o = changes, me = comparePages
  if (!r || !n || !o)
    return null;
  let s = (c) => { // s = titleOf, c = record
    var u; // u = _a
    return (u = ge(n, c)) != null ? u : ge(r, c);
  }, d = (c, u) => { // d = titleOfNeighbour, c = record, u = id
    var g; // g = _a
    return u === null ? null : (g = s([...c.slice(0, -1), u])) != null ? g : u;
  }, i = [], a = /* @__PURE__ */ new Map(), l = ({ kind: c, record: u }, g, h) => { // i = differences, a = edited, l = add, c = kind, u = record, g = rows, h = moved
    i.push(b({ record: u, kind: Ve[c], title: s(u), rows: g }, h && { moved: h }));
  };
  for (let c of o) { // c = change, o = changes
    let u = JSON.stringify(c.record); // u = name, c = change
    switch (c.kind) {
      case "edit": {
        let { field: g, from: h, to: x } = c, w = a.get(u) || []; // g = field, h = from, x = to, c = change, w = rows, a = edited, u = name
        w.push({ field: g, from: h, to: x }), w.length === 1 && (a.set(u, w), l(c, w));
        break;
      }
      case "move":
        l(c, [], { from: d(c.record, c.from), to: d(c.record, c.to) });
        break;
      default:
        l(c, ze(c.value, c.kind === "add"));
    }
  }
  return i;
}

// src/edit/record-history.ts
var Ye = '{ "programs": [] }'; // Ye = EMPTY
function xe(e, t, r) { // xe = stepsOf, e = revisions, t = isWhole, r = record
  let n = e.filter(({ text: s }) => s !== null && P(s) && A(s) !== void 0), o = []; // n = readable, e = revisions, s = text, P = openPage, A = parseJson, o = steps
  return n.forEach((s, d) => { // n = readable, s = revision, d = i
    let i = n[d + 1]; // i = before, n = readable, d = i
    if (!i && !t)
      return;
    let a = s.text || "", l = (ye(i ? i.text || "" : Ye, a) || []).filter((u) => L(u.record, r)), c = P(a); // a = text, s = revision, l = differences, ye = differencesBetween, i = before, Ye = EMPTY, u = one, L = isEqual, r = record, c = page, P = openPage
    l.length && c && o.push({ revision: s, differences: l, value: v($(c, r)) });
  }), { steps: o, rest: t ? null : n[n.length - 1] || null };
}

// runtime:src/programs/dates.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// runtime:src/views/parts/heading.tsx
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// src/edit/form/fields.ts
var B = [ // B = FIELDS
  { name: "title", control: "text", group: "about" },
  { name: "id", control: "id", group: "about" },
  { name: "summary", control: "long-text", group: "about" },
  { name: "notice", control: "text", group: "about" },
  { name: "page", control: "link", group: "about" },
  { name: "join", control: "join", group: "about" },
  { name: "status", control: "status", group: "when" },
  { name: "start", control: "date", group: "when" },
  { name: "end", control: "date", group: "when" },
  { name: "dates", control: "dates", group: "when" },
  { name: "language", control: "languages", group: "who" },
  { name: "interpreted", control: "languages", group: "who" },
  { name: "session", control: "session", group: "size" },
  { name: "duration", control: "text", group: "size" },
  { name: "scale", control: "text", group: "size" },
  { name: "team", control: "lines", group: "size" },
  { name: "partners", control: "lines", group: "size" },
  { name: "materials", control: "materials", group: "materials" },
  { name: "partOf", control: "program", group: "related" },
  { name: "followedBy", control: "programs", group: "related" },
  { name: "owner", control: "words", group: "record" },
  { name: "reviewed", control: "checked", group: "record" },
  { name: "sources", control: "addresses", group: "record" }
];
function K(e) { // K = isFieldName, e = name
  return B.some((t) => t.name === e);
}
function he(e) { // he = formFields, e = vocabularies
  let t = e.filter((n) => !K(n)).map((n) => ({ name: n, control: "terms", group: "who" })), r = B.findIndex(({ name: n }) => n === "language"); // t = terms, e = vocabularies, n = name, K = isFieldName, r = index, B = FIELDS
  return [...B.slice(0, r), ...t, ...B.slice(r)];
}

// runtime:src/programs/status.ts
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// runtime:src/programs/patterns.ts
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// src/views/editor/inputs.tsx
var We = { // We = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};
function _({ text: e, onClick: t, id: r, name: n, kind: o = "normal", isOff: s = !1 }) { // _ = Button, e = text, t = onClick, r = id, n = name, o = kind, s = isOff
  return /* @__PURE__ */ (0, p.x3)("button", { type: "button", class: `cdx-button ${We[o]}`, id: r, "aria-label": n, disabled: s, onClick: t }, e);
}

// src/views/editor/text-control.tsx
function N({ languages: e, format: t }, r) { // N = languageName, e = languages, t = format, r = code
  return e.get(r) || t.language(r);
}

// src/views/editor/describe.ts
var Qe = ["start", "end", "until", "reviewed"], Ze = ["language", "interpreted"], et = ["partOf", "followedBy"], tt = ["label", "until"]; // Qe = DATES, Ze = LANGUAGES, et = PROGRAMS, tt = PARTS
function be({ msg: e, labels: t }, r) { // be = fieldLabel, e = msg, t = labels, r = name
  return K(r) ? e(`edit-field-${r}`) : t.facet(r).text;
}
function we(e, [t = "", ...r]) { // we = pathLabel, e = context, t = name, r = rest
  let n = r.map((o) => tt.includes(o) ? e.msg(`edit-part-${o}`) : o === "page" || o === "url" ? e.msg("edit-part-link") : o === "minutes" ? "" : N(e, o)).filter(Boolean); // n = inside, r = rest, o = step, tt = PARTS, e = context, N = languageName
  return n.length ? e.msg("edit-field-in", be(e, t), n.join(", ")) : be(e, t);
}
function ke({ labels: e }, t, r) { // ke = titleText, e = labels, t = title, r = id
  return typeof t == "string" ? t : (0, y.x55)(t) && e.pick(new Map(Object.entries(t).map(([n, o]) => [n, String(o)]))).text || r;
}
function R(e, [t = "", ...r], n) { // R = describeValue, e = context, t = name, r = rest, n = value
  var l, c, u; // l = _a, c = _b, u = _c
  let { msg: o, labels: s, format: d, list: i } = e, a = r.length ? r[r.length - 1] : t; // o = msg, s = labels, d = format, i = list, e = context, a = last, r = rest, t = name
  if (n === void 0 || n === "" || n === null)
    return o("edit-none");
  if (Array.isArray(n))
    return a === "minutes" ? n.join("\u2013") : n.map((g) => R(e, [t, ...r], g)).join("; ");
  if ((0, y.x55)(n)) {
    let g = (l = n.page) != null ? l : n.url, h = [n.start, n.end].filter(Boolean).join(" \u2013 "); // g = link, l = _a, n = value, h = time
    return t === "materials" || t === "join" || t === "dates" ? [h, n.label === void 0 ? "" : R(e, ["title"], n.label), g, n.until].filter(Boolean).join(", ") : Object.entries(n).map(([x, w]) => x === "minutes" ? R(e, [t, x], w) : `${N(e, x)}: ${R(e, [t, x], w)}`).join("; ");
  }
  if (typeof n != "string")
    return JSON.stringify(n);
  if (Qe.includes(a)) {
    let g = (0, S.x49)(n); // g = date, n = value
    return g ? d.date(g) : n;
  }
  if (et.includes(t)) {
    let g = i.series.get(n), h = i.programs.find(({ id: x }) => x === n); // g = series, i = list, n = value, h = program, x = id
    return g || h ? s.pick((u = (c = g || h) == null ? void 0 : c.title) != null ? u : n).text : n;
  }
  return Ze.includes(t) ? N(e, n) : t === "status" && (0, D.x69)(n) ? s.status(n) : i.vocabularies.has(t) ? s.term(t, n).text : n;
}

// src/views/editor/difference-rows.tsx
function ve({ context: e, difference: { record: t, kind: r, rows: n } }) { // ve = DifferenceRows, e = context, t = record, r = kind, n = rows
  return /* @__PURE__ */ (0, p.x3)("dl", { class: "program-explorer__differences" }, (t[0] === "programs" ? n : []).map(({ field: o, from: s, to: d }) => /* @__PURE__ */ (0, p.x3)("div", { key: o.join("/"), class: "program-explorer__difference" }, /* @__PURE__ */ (0, p.x3)("dt", null, we(e, o)), /* @__PURE__ */ (0, p.x3)("dd", null, r === "added" ? /* @__PURE__ */ (0, p.x3)("ins", { dir: "auto" }, R(e, o, d)) : [
    /* @__PURE__ */ (0, p.x3)("del", { dir: "auto" }, R(e, o, s)),
    " \u2192 ",
    /* @__PURE__ */ (0, p.x3)("ins", { dir: "auto" }, R(e, o, d))
  ]))));
}

// src/views/editor/record-history.tsx
var I = class extends p.x0 { // I = RecordHistory
  constructor() {
    super(...arguments);
    this.state = { steps: [], isLoading: !1, hasOlder: !0, failure: null };
    /** The oldest revision that is known but not compared yet. */
    this.rest = null;
    this.isGone = !1;
    this.load = () => k(this, null, function* () {
      let { context: { title: r }, history: n, id: o } = this.props; // r = title, n = history, o = id
      this.setState({ isLoading: !0, failure: null });
      let s = yield n.revisions(r, this.rest ? this.rest.before : 0); // s = answer, n = history, r = title
      if (this.isGone)
        return;
      if (s.kind === "failed") {
        this.setState({ isLoading: !1, failure: s });
        return;
      }
      let { steps: d, rest: i } = xe([...this.rest ? [this.rest] : [], ...s.revisions], !s.hasOlder, ["programs", o]); // d = steps, i = rest, xe = stepsOf, s = answer, o = id
      this.rest = i, this.setState({ isLoading: !1, steps: [...this.state.steps, ...d], hasOlder: s.hasOlder });
    });
  }
  componentDidMount() {
    this.load();
  }
  componentWillUnmount() {
    this.isGone = !0;
  }
  step({ revision: r, differences: n, value: o }, s) {
    let { context: d, onRestore: i } = this.props, { msg: a, format: l, urlOf: c, title: u } = d, g = (0, S.x49)(r.time.slice(0, 10)), h = g ? l.date(g) : r.time; // d = context, i = onRestore, a = msg, l = format, c = urlOf, u = title, g = day, r = revision, h = date
    return /* @__PURE__ */ (0, p.x3)("li", { key: r.id, class: "program-explorer__step" }, /* @__PURE__ */ (0, p.x3)("p", null, /* @__PURE__ */ (0, p.x3)("a", { href: c(u, { diff: String(r.id), oldid: String(r.before) }), title: r.time, "aria-label": a("edit-history-difference", h) }, h), " \xB7 ", r.user ? /* @__PURE__ */ (0, p.x3)("a", { href: c(`User:${r.user}`) }, /* @__PURE__ */ (0, p.x3)("bdi", null, r.user)) : a("edit-history-hidden"), r.summary && /* @__PURE__ */ (0, p.x3)("span", { class: "program-explorer__editor-help", dir: "auto" }, ` \xB7 ${r.summary}`)), n.map((x) => [
      x.kind !== "changed" && /* @__PURE__ */ (0, p.x3)("p", null, a(`edit-kind-${x.kind}`, ke(d, x.title, this.props.id))),
      x.kind !== "removed" && /* @__PURE__ */ (0, p.x3)(ve, { context: d, difference: x })
    ]), !s && (0, y.x55)(o) && /* @__PURE__ */ (0, p.x3)(_, { text: a("edit-history-restore"), name: `${a("edit-history-restore")}: ${h}`, onClick: () => i(o) }));
  }
  render({ context: r, id: n, onClose: o }, { steps: s, isLoading: d, hasOlder: i, failure: a }) {
    let { msg: l, level: c, list: u, urlOf: g, title: h } = r, x = u.programs.find((w) => w.id === n); // l = msg, c = level, u = list, g = urlOf, h = title, r = context, x = program, w = one, n = id
    return /* @__PURE__ */ (0, p.x3)("section", { class: "program-explorer__editor", "aria-labelledby": "program-explorer-history-heading" }, /* @__PURE__ */ (0, p.x3)(q.x77, { level: c, class: "program-explorer__group", id: "program-explorer-history-heading" }, l("edit-history-title", x ? r.labels.pick(x.title).text : n)), /* @__PURE__ */ (0, p.x3)("ol", { class: "program-explorer__steps", reversed: !0 }, s.map((w, Te) => this.step(w, Te === 0))), /* @__PURE__ */ (0, p.x3)("div", { role: "status" }, d ? l("edit-history-loading") : !s.length && !a && l(i ? "edit-history-none-yet" : "edit-history-none")), /* @__PURE__ */ (0, p.x3)("div", { role: "alert" }, a && /* @__PURE__ */ (0, p.x3)("p", null, [l("edit-history-failed"), a.words].filter(Boolean).join(" "))), /* @__PURE__ */ (0, p.x3)("div", { class: "program-explorer__editor-buttons" }, i && /* @__PURE__ */ (0, p.x3)(_, { text: l(a ? "edit-history-retry" : "edit-history-older"), isOff: d, onClick: () => { // c = level, l = msg, x = program, r = context, n = id, s = steps, w = step, Te = i, d = isLoading, a = failure, i = hasOlder, _ = Button
      this.load();
    } }), /* @__PURE__ */ (0, p.x3)("a", { href: g(h, { action: "history" }) }, l("edit-history-page")), /* @__PURE__ */ (0, p.x3)(_, { kind: "quiet", text: l("edit-close"), onClick: o })));
  }
};

// runtime:src/messages/messages.ts
var C = require("program-explorer-runtime"); // C = import_program_explorer_runtime

// runtime:src/page/notice.ts
var V = require("program-explorer-runtime"); // V = import_program_explorer_runtime

// src/editor/open-in-editor.ts
function z(e, t, r) { // z = openInEditor, e = subject, t = id, r = start
  return k(this, null, function* () {
    let { environment: { load: n, wiki: o }, host: s, messages: d } = e; // n = load, o = wiki, s = host, d = messages, e = subject
    try {
      (yield n.editor()).open(e, t, r);
    } catch (i) {
      o.log("The editor could not be opened.", i), (0, V.x44)(s.root, d, { kind: "failure", text: (0, C.x36)(d)("failed-network"), retry: () => { // o = wiki, i = error, s = host, d = messages
        z(e, t, r);
      } });
    }
  });
}

// runtime:src/messages/direction.ts
var Y = require("program-explorer-runtime"); // Y = import_program_explorer_runtime

// src/page/tool-box.ts
function Ee(e, t) { // Ee = openToolBox, e = root, t = language
  let r = document.activeElement, n = document.createElement("div"); // r = opener, n = element
  return n.lang = t, n.dir = (0, Y.x31)(t), e.insertBefore(n, e.firstChild), {
    element: n,
    close: () => {
      n.remove(), r instanceof HTMLElement && r.isConnected && r.focus();
    }
  };
}

// runtime:src/app/labels.ts
var W = require("program-explorer-runtime"); // W = import_program_explorer_runtime

// runtime:src/messages/format.ts
var Q = require("program-explorer-runtime"); // Q = import_program_explorer_runtime

// runtime:src/messages/message-texts.ts
var j = require("program-explorer-runtime"); // j = import_program_explorer_runtime

// runtime:src/programs/json-object.ts
var Z = require("program-explorer-runtime"); // Z = import_program_explorer_runtime

// runtime:src/programs/parse-options.ts
var H = require("program-explorer-runtime"); // H = import_program_explorer_runtime

// runtime:src/messages/i18n/en.json
var Oe = { "edit-close": "Close", "edit-field-dates": "Dates", "edit-field-duration": "Duration", "edit-field-end": "End", "edit-field-followedBy": "Followed by", "edit-field-id": "Name in links", "edit-field-in": "$1 ($2)", "edit-field-interpreted": "Interpretation", "edit-field-join": "How to take part", "edit-field-language": "Languages", "edit-field-materials": "Materials", "edit-field-notice": "Notice", "edit-field-owner": "Record kept by", "edit-field-page": "Link", "edit-field-partOf": "Part of", "edit-field-partners": "Partners", "edit-field-reviewed": "Last checked", "edit-field-scale": "Size", "edit-field-session": "One session", "edit-field-sources": "Sources", "edit-field-start": "Start", "edit-field-status": "Status", "edit-field-summary": "Summary", "edit-field-team": "Run by", "edit-field-title": "Title", "edit-history-difference": "Difference of $1", "edit-history-failed": "The wiki did not answer.", "edit-history-hidden": "name hidden", "edit-history-loading": "Loading the history \u2026", "edit-history-none": "No edit of the data page has changed this program.", "edit-history-none-yet": "The newest edits of the data page have not changed this program.", "edit-history-older": "Older edits", "edit-history-page": "History of the data page", "edit-history-restore": "Restore this version", "edit-history-retry": "Try again", "edit-history-title": "History of \u201C$1\u201D", "edit-kind-added": "Added \u201C$1\u201D", "edit-kind-changed": "Changed \u201C$1\u201D", "edit-kind-moved": "Moved \u201C$1\u201D", "edit-kind-removed": "Removed \u201C$1\u201D", "edit-none": "none", "edit-part-end": "End", "edit-part-label": "Text", "edit-part-least": "Shortest", "edit-part-link": "Link", "edit-part-most": "Longest", "edit-part-start": "Start", "edit-part-until": "Last day to join" }; // Oe = en_default

// src/editor/english.ts
var ee = new Map(Object.entries(Oe)); // ee = ENGLISH, Oe = en_default

// src/editor/context.ts
function Pe(n, o) { // Pe = withMessages, n = _0, o = _1
  return k(this, arguments, function* (e, { environment: { wiki: t }, messages: { language: r } }) {
    let s = `Module:Program explorer/i18n/editor/${r}.json`; // s = title, r = language
    if (r === j.x34 || r === j.x33)
      return e;
    try {
      let { pages: [d] } = yield t.readPages([s], [], null), i = Object.entries((0, Z.x54)(d ? d.text : "")).filter((a) => typeof a[1] == "string"); // d = page, t = wiki, s = title, i = texts, a = field
      return E(b({}, e), { msg: (0, C.x36)({ language: r, texts: new Map(i) }, ee) });
    } catch (d) {
      return e;
    }
  });
}
function Re(e, t) { // Re = withLanguages, e = context, t = names
  let r = new Map(Array.from(t, ([n, o]) => { // r = languages, t = names, n = code, o = name
    let s = e.format.language(n); // s = translated, e = context, n = code
    return [n, s === n ? o : s];
  }));
  return E(b({}, e), { languages: r });
}
function nt({ environment: { wiki: e }, messages: t }, r) { // nt = listContext, e = wiki, t = messages, r = list
  let n = (0, C.x36)(t), { language: o } = t, s = (0, Q.x32)(o, n); // n = words, t = messages, o = language, s = format
  return {
    list: r,
    format: s,
    labels: (0, W.x7)(r, n, s, e.languages, e.contentLanguage, o),
    fields: he(Array.from(r.vocabularies.keys()))
  };
}
function Se(e) { // Se = createEditorContext, e = subject
  let { environment: { wiki: t }, host: r, messages: n, list: o, source: s } = e; // t = wiki, r = host, n = messages, o = list, s = source, e = subject
  return E(b({}, nt(e, o)), {
    msg: (0, C.x36)(n, ee),
    pageLanguage: t.contentLanguage,
    idPrefix: "program-explorer-edit",
    level: r.level,
    today: (0, H.x63)(),
    languages: /* @__PURE__ */ new Map(),
    urlOf: t.urlOf,
    title: s
  });
}

// src/editor/show-tool.ts
function Ce(e, t, r) { // Ce = showTool, e = subject, t = Tool, r = props
  return k(this, null, function* () {
    let { environment: { wiki: n }, host: { root: o }, messages: { language: s } } = e, [d, i] = yield Promise.all([Pe(Se(e), e), n.languageNames()]), { element: a, close: l } = Ee(o, s), c = () => { // n = wiki, o = root, s = language, e = subject, d = context, i = names, Pe = withMessages, Se = createEditorContext, a = element, l = close, Ee = openToolBox, c = onClose
      (0, p.x4)(null, a), l();
    };
    (0, p.x4)((0, p.x3)(t, E(b({}, r(c)), { context: Re(d, i), onClose: c })), a), a.scrollIntoView();
    let u = a.querySelector("h2, h3, h4, h5, h6"); // u = heading, a = element
    u && (u.tabIndex = -1, u.focus());
  });
}

// src/editor/open-history.ts
function Le(e) { // Le = createOpenHistory, e = createPageHistory
  return (t, r) => { // t = subject, r = id
    Ce(t, I, (n) => ({
      id: r || "",
      history: e(),
      onRestore: (o) => { // o = record
        n(), z(t, r, { record: o });
      }
    }));
  };
}

// src/wiki/mediawiki-answer.ts
var Me = { formatversion: "2", errorformat: "plaintext", errorsuselocal: !0, uselang: "user" }, ot = [ // Me = COMMON, ot = CODES
  [/^readonly/, "readonly"],
  [/^(ratelimited|actionthrottled)/, "ratelimited"],
  [/blocked/, "blocked"],
  [/^abusefilter-warning/, "warning"],
  [/^abusefilter/, "disallowed"],
  [/^(spam|titleblacklist)/, "spam"],
  [/protected|^createonly$/, "protected"],
  [/^badtoken|^notoken/, "token"],
  [/^assert/, "session"],
  [/^(missingtitle|pagedeleted|nosuchrevid)/, "deleted"],
  [/^contenttoobig/, "too-big"],
  [/^(invalid-json|contentmodel|unsupportednocontent|no-direct-editing|badformat)/, "invalid"],
  [/permission|denied|^noedit|^nocreate|^cantcreate|^badaccess|^readapidenied/, "denied"]
];
function it(e) { // it = failureOf, e = code
  let [, t = "other"] = ot.find(([r]) => r.test(e)) || []; // t = failure, ot = CODES, r = pattern, e = code
  return t;
}
function J(e, t = "") { // J = failed, e = failure, t = words
  return { kind: "failed", failure: e, words: t };
}
function st(e, { errors: t = [], textStatus: r, xhr: n }) { // st = explain, e = code, t = errors, r = textStatus, n = xhr
  if (e === "http") {
    let s = n && n.status || 0; // s = status, n = xhr
    return J(r === "timeout" ? "timeout" : s === 429 ? "ratelimited" : s ? "server" : "network");
  }
  if (e === "ok-but-empty")
    return J("server");
  let o = t.map(({ text: s = "" }) => s).filter(Boolean).join(`
`);
  return J(it(e), o);
}
function at(e) { // at = answerOf, e = request
  return new Promise((t) => { // t = resolve
    e.then(
      (r) => t({ result: r }),
      (r, n) => t({ code: String(r), details: n || {} })
    );
  });
}
function je(e, t) { // je = readAnswerAs, e = request, t = make
  return k(this, null, function* () {
    let r = yield at(e); // r = answer, at = answerOf, e = request
    try {
      return "result" in r ? t(r.result) : st(r.code, r.details);
    } catch (n) {
      return J("server");
    }
  });
}

// src/wiki/mediawiki-history.ts
var dt = 20; // dt = AT_ONCE
function _e() { // _e = createPageHistory
  let e = new mw.Api(); // e = api
  return {
    revisions: (t, r) => je(e.get(b(E(b({}, Me), {
      action: "query",
      prop: "revisions",
      titles: t,
      rvslots: "main",
      rvlimit: dt,
      rvprop: ["ids", "timestamp", "user", "comment", "content"]
    }), r ? { rvstartid: r } : {})), (n) => { // r = from, n = answer
      let { query: { pages: [{ revisions: o = [] }] }, continue: s } = n; // o = revisions, s = rest, n = answer
      return {
        kind: "revisions",
        revisions: o.map(({ revid: d, parentid: i, timestamp: a, user: l = "", comment: c = "", slots: u }) => { // o = revisions, d = revid, i = parentid, a = timestamp, l = user, c = comment, u = slots
          var g; // g = _a
          return { id: d, before: i, time: a, user: l, summary: c, text: (g = u == null ? void 0 : u.main.content) != null ? g : null };
        }),
        hasOlder: !!s
      };
    })
  };
}

// src/history.ts
var lt = Le(_e); // lt = open, Le = createOpenHistory, _e = createPageHistory
}
};
// </nowiki>