// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).timeline = {
runtime: '967fa4dd78044be3',
create: function ( require, module ) {
"use strict";
var Y = Object.defineProperty, Ae = Object.defineProperties, Be = Object.getOwnPropertyDescriptor, Ce = Object.getOwnPropertyDescriptors, Ie = Object.getOwnPropertyNames, me = Object.getOwnPropertySymbols;
var ue = Object.prototype.hasOwnProperty, Ge = Object.prototype.propertyIsEnumerable;
var ce = (t, n, e) => n in t ? Y(t, n, { enumerable: !0, configurable: !0, writable: !0, value: e }) : t[n] = e, G = (t, n) => {
  for (var e in n || (n = {}))
    ue.call(n, e) && ce(t, e, n[e]);
  if (me)
    for (var e of me(n))
      Ge.call(n, e) && ce(t, e, n[e]);
  return t;
}, X = (t, n) => Ae(t, Ce(n));
var Xe = (t, n) => {
  for (var e in n)
    Y(t, e, { get: n[e], enumerable: !0 });
}, Je = (t, n, e, o) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let r of Ie(n))
      !ue.call(t, r) && r !== e && Y(t, r, { get: () => n[r], enumerable: !(o = Be(n, r)) || o.enumerable });
  return t;
};
var Ue = (t) => Je(Y({}, "__esModule", { value: !0 }), t);

// src/timeline.ts
var Or = {}; // Or = timeline_exports
Xe(Or, {
  View: () => F
});
module.exports = Ue(Or);

// runtime:preact
var i = require("program-explorer-runtime"); // i = import_program_explorer_runtime

// runtime:src/programs/dates.ts
var b = require("program-explorer-runtime"); // b = import_program_explorer_runtime

// src/overview/timeline/scale.ts
var Ne = 864e5, $e = [1, 2, 5, 10, 20, 25, 50, 100]; // Ne = DAY, $e = STEPS
function ze({ start: t, end: n, dates: e }) { // ze = daysOf, t = start, n = end, e = dates
  return [...[t, n].flatMap((o) => o ? [(0, b.x43)(o), (0, b.x44)(o)] : []), ...e.flatMap((o) => [o.start, o.end || o.start])];
}
function j({ start: t, end: n, status: e }, o) { // j = isRunning, t = start, n = end, e = status, o = today
  return !!(t && !n && (0, b.x44)(t) <= o && (e === "open" || e === "ongoing"));
}
function de(t, n) { // de = scaleOf, t = programs, n = today
  let e = 1 / 0, o = -1 / 0, r = (a) => { // e = first, o = last, r = add, a = day
    let s = Number(a.slice(0, 4)); // s = year, a = day
    e = Math.min(e, s), o = Math.max(o, s);
  };
  for (let a of t) // a = program, t = programs
    ze(a).forEach(r), j(a, n) && r(n);
  return e <= o ? { first: e, last: o } : null;
}
function L({ first: t, last: n }, e) { // L = beginningOf, t = first, n = last, e = day
  let o = Number(e.slice(0, 4)), r = Date.UTC(o, 0, 1), a = (Date.parse(e.slice(0, 10)) - r) / (Date.UTC(o + 1, 0, 1) - r); // o = year, e = day, r = firstOfYear, a = within
  return (o - t + a) / (n - t + 1);
}
function N(t, n) { // N = endOf, t = scale, n = day
  return L(t, new Date(Date.parse(n.slice(0, 10)) + Ne).toISOString());
}
function fe({ first: t, last: n }, e) { // fe = ticksOf, t = first, n = last, e = most
  let o = n - t + 1, r = $e.find((s) => o / s <= e) || o, a = []; // o = size, n = last, t = first, r = step, $e = STEPS, s = each, e = most, a = ticks
  for (let s = Math.ceil(t / r) * r; s <= n; s += r) // s = year, t = first, r = step, n = last
    a.push({ year: s, position: (s - t) / o });
  return a;
}

// src/overview/timeline/bar.ts
var Ye = 1 / 200; // Ye = NEAREST
function He({ approximate: t, month: n, day: e }) { // He = kindOf, t = approximate, n = month, e = day
  return t ? "about" : e ? "day" : n ? "month" : "year";
}
function Z(t, n) { // Z = partOf, t = scale, n = date
  return { kind: He(n), from: L(t, (0, b.x43)(n)), to: N(t, (0, b.x44)(n)) };
}
function Ke(t, n) { // Ke = isSame, t = date, n = other
  return (0, b.x43)(t) === (0, b.x43)(n) && (0, b.x44)(t) === (0, b.x44)(n) && t.approximate === n.approximate;
}
function ge(t, n, e) { // ge = sureParts, t = scale, n = first, e = last
  return n <= e ? [{ kind: "sure", from: L(t, n), to: N(t, e) }] : [];
}
function Ve(t, n, e) { // Ve = rangeParts, t = scale, n = program, e = today
  let { start: o, end: r, status: a } = n, s = (m) => a === "paused" ? [{ kind: "paused", from: m, to: m }] : []; // o = start, r = end, a = status, n = program, s = pause, m = at
  if (!o) {
    if (!r)
      return [];
    let m = Z(t, r); // m = part, Z = partOf, t = scale, r = end
    return [m, { kind: "unknown-start", from: m.from, to: m.from }, ...s(m.to)];
  }
  let l = Z(t, o); // l = first, Z = partOf, t = scale, o = start
  if (r) {
    let m = Z(t, r); // m = last, Z = partOf, t = scale, r = end
    return [...ge(t, (0, b.x44)(o), (0, b.x43)(r)), l, ...Ke(o, r) ? [] : [m], ...s(m.to)];
  }
  if (j(n, e)) {
    let m = N(t, e); // m = now, N = endOf, t = scale, e = today
    return [...ge(t, (0, b.x44)(o), e), l, { kind: "open", from: m, to: m }];
  }
  return [l, { kind: a === "upcoming" || a === "open" || a === "ongoing" ? "open" : "unknown-end", from: l.to, to: l.to }, ...s(l.to)];
}
function We(t, n) { // We = dateParts, t = scale, n = dates
  let e = []; // e = parts
  for (let { start: o, end: r } of n) { // o = start, r = end, n = dates
    let a = L(t, o), s = e[e.length - 1]; // a = from, L = beginningOf, t = scale, o = start, s = before, e = parts
    (!s || a - s.from >= Ye) && e.push({ kind: "date", from: a, to: N(t, r || o) });
  }
  return e;
}
function ye(t, n, e) { // ye = barOf, t = scale, n = program, e = today
  let o = t ? [...Ve(t, n, e), ...We(t, n.dates)] : []; // o = parts, t = scale, Ve = rangeParts, n = program, e = today, We = dateParts
  return o.length ? { parts: o, span: { from: Math.min(...o.map(({ from: r }) => r)), to: Math.max(...o.map(({ to: r }) => r)) } } : { parts: [{ kind: "none", from: 0, to: 1 }], span: null };
}

// runtime:src/explore/append.ts
var T = require("program-explorer-runtime"); // T = import_program_explorer_runtime

// runtime:src/explore/bitset.ts
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var Q = require("program-explorer-runtime"); // Q = import_program_explorer_runtime

// src/explore/relations.ts
var J = (0, Q.x22)(({ programs: t }) => { // J = relationsOf, t = programs
  let n = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(); // n = byId, e = parts, o = before
  for (let r of t) // r = program, t = programs
    n.set(r.id, r), r.partOf !== null && (0, T.x14)(e, r.partOf, r.id), r.followedBy.forEach((a) => (0, T.x14)(o, a, r.id));
  return {
    program: (r) => n.get(r) || null,
    parts: (r) => e.get(r) || [],
    before: (r) => o.get(r) || []
  };
});

// runtime:src/programs/status.ts
var H = require("program-explorer-runtime"); // H = import_program_explorer_runtime

// src/overview/timeline/groups.ts
var A = "status", E = "partOf", D = "team", B = "none", qe = "period"; // A = BY_STATUS, E = BY_SERIES, D = BY_TEAM, B = UNGROUPED, qe = YEARS
function K({ programs: t }, { facets: n }) { // K = groupingsOf, t = programs, n = facets
  return [
    A,
    ...t.some(({ partOf: e }) => e !== null) ? [E] : [],
    ...t.some(({ team: e }) => e.length) ? [D] : [],
    ...Array.from(n.keys()).filter((e) => ![A, E, D, qe, B].includes(e)),
    B
  ];
}
function Fe(t, n) { // Fe = wholeOf, t = list, n = program
  let { program: e, parts: o } = J(t), r = n; // e = find, o = parts, J = relationsOf, t = list, r = top, n = program
  for (; r != null && r.partOf; ) { // r = top
    if (t.series.has(r.partOf))
      return r.partOf;
    r = e(r.partOf);
  }
  return r && (r !== n || o(r.id).length) ? r.id : null;
}
function xe(t, n) { // xe = groupBy, t = numbers, n = keysOf
  let e = /* @__PURE__ */ new Map(); // e = groups
  for (let o of t) { // o = number, t = numbers
    let r = new Set(n(o)); // r = keys, n = keysOf, o = number
    (r.size ? Array.from(r) : [null]).forEach((a) => (0, T.x14)(e, a, o));
  }
  return e;
}
function je(t, n, e) { // je = groupByTerms, t = facet, n = numbers, e = size
  let o = Array.from(t.terms.values()); // o = terms, t = facet
  return o.flatMap(({ id: r, own: a, depth: s }, l) => { // o = terms, r = id, a = own, s = depth, l = i
    let p = o.slice(l + 1), m = p.findIndex((g) => g.depth <= s), u = (0, _.x19)(e, p.slice(0, m < 0 ? p.length : m).map((g) => g.own)), x = n.filter((g) => (0, _.x17)(a, g) && !(0, _.x17)(u, g)); // p = after, o = terms, l = i, m = end, g = number, s = depth, u = narrower, e = size, x = members, n = numbers, a = own
    return x.length ? [{ id: r, numbers: x }] : [];
  });
}
function we(t, n, e, o) { // we = groupPrograms, t = list, n = index, e = numbers, o = grouping
  let r = (s) => n.programs[s], a = n.facets.get(o); // r = programOf, s = number, n = index, a = facet, o = grouping
  if (o === B)
    return e.length ? [{ id: null, numbers: e }] : [];
  if (o === A) {
    let s = xe(e, (l) => [(0, H.x63)(r(l).status)]); // s = groups, xe = groupBy, e = numbers, l = number, r = programOf
    return ["current", "paused", "unknown", "past"].flatMap((l) => { // l = id
      let p = s.get(l); // p = members, s = groups, l = id
      return p ? [{ id: l, numbers: p }] : [];
    });
  }
  if (o === E || o === D || !a) {
    let s = xe(e, (l) => { // s = groups, xe = groupBy, e = numbers, l = number
      let p = o === E && Fe(t, r(l)); // p = whole, o = grouping, E = BY_SERIES, Fe = wholeOf, t = list, r = programOf, l = number
      return o === D ? r(l).team : p ? [p] : [];
    });
    return Array.from(s, ([l, p]) => ({ id: l, numbers: p })).sort((l, p) => +(l.id === null) - +(p.id === null) || p.numbers.length - l.numbers.length);
  }
  return je(a, e, n.programs.length);
}

// src/overview/timeline/lines.ts
var Ze = 60, Qe = 8; // Ze = LONGEST, Qe = MOST_BESIDE
function er(t) { // er = placesOf, t = slots
  let n = /* @__PURE__ */ new Map(); // n = places
  return t.forEach((e, o) => { // t = slots, e = slot, o = place
    e != null && e.bar.span && (0, T.x14)(n, e.program.id, o);
  }), n;
}
function rr(t, n) { // rr = nearest, t = froms, n = tos
  let e = null; // e = best
  for (let o of t) // o = from, t = froms
    for (let r of n) // r = to, n = tos
      (!e || Math.abs(o - r) < Math.abs(e[0] - e[1])) && (e = [o, r]);
  return e;
}
function be(t) { // be = linesOf, t = slots
  let n = t.map(() => []), e = er(t), o = (a, s) => { // n = lines, t = slots, e = places, er = placesOf, o = draw, a = from, s = to
    var x, g; // x = _a, g = _b
    let l = Math.min(a, s), p = Math.max(a, s), m = p - l > Ze ? [] : n.slice(l, p + 1), u = (g = (x = t[s]) == null ? void 0 : x.bar.span) == null ? void 0 : g.from; // l = first, a = from, s = to, p = last, m = crossed, Ze = LONGEST, n = lines, u = position, g = _b, x = _a, t = slots
    u !== void 0 && m.length && m.every(({ length: c }) => c < Qe) && m.forEach((c, y) => { // u = position, m = crossed, c = pieces, Qe = MOST_BESIDE, y = i
      let w = l + y; // w = place, l = first, y = i
      c.push({ position: u, kind: w === a ? "leaves" : w === s ? "reaches" : "passes", isUp: w === p });
    });
  }, r = /* @__PURE__ */ new Set();
  for (let a of t) // a = slot, t = slots
    if (a && !r.has(a.program.id)) {
      let { id: s, followedBy: l } = a.program; // s = id, l = followedBy, a = slot
      r.add(s), l.forEach((p) => { // r = drawn, s = id, l = followedBy, p = next
        let m = rr(e.get(s) || [], e.get(p) || []); // m = pair, rr = nearest, e = places, s = id, p = next
        m && o(...m);
      });
    }
  return n;
}

// src/overview/timeline/order.ts
function ee({ bar: { span: t } }) { // ee = startOf, t = span
  return t ? t.from : 2;
}
function tr(t) { // tr = familiesOf, t = rows
  let n = new Map(t.map(({ program: { id: o } }) => [o, o])), e = (o) => { // n = parents, t = rows, o = id, e = find
    let r = o; // r = top, o = id
    for (let a = n.get(r); a !== void 0 && a !== r; a = n.get(r)) // a = parent, n = parents, r = top
      r = a;
    for (let a = o; a !== r; ) { // a = each, o = id, r = top
      let s = n.get(a); // s = next, n = parents, a = each
      n.set(a, r), a = s;
    }
    return r;
  };
  for (let { program: { id: o, followedBy: r } } of t) // o = id, r = followedBy, t = rows
    for (let a of r) // a = next, r = followedBy
      n.has(a) && n.set(e(a), e(o));
  return e;
}
function Pe(t) { // Pe = inOrder, t = rows
  var a; // a = _a
  let n = tr(t), e = /* @__PURE__ */ new Map(); // n = familyOf, tr = familiesOf, t = rows, e = starts
  for (let s of t) { // s = row, t = rows
    let l = n(s.program.id); // l = family, n = familyOf, s = row
    e.set(l, Math.min(ee(s), (a = e.get(l)) != null ? a : 2));
  }
  let o = /* @__PURE__ */ new Map(); // o = places
  Array.from(e).sort(([, s], [, l]) => s - l).forEach(([s], l) => o.set(s, l));
  let r = ({ program: { id: s } }) => o.get(n(s)); // r = placeOf, s = id, o = places, n = familyOf
  return t.slice().sort((s, l) => r(s) - r(l) || ee(s) - ee(l));
}

// src/overview/timeline/timeline.ts
function Se(t, n, e, o, r) { // Se = timelineOf, t = list, n = index, e = numbers, o = rows, r = today
  let a = (c) => n.programs[c], s = K(t, n).includes(o) ? o : A, l = de(e.map(a), r), p = new Map(e.map((c) => [c, ye(l, a(c), r)])), m = we(t, n, e, s).map((c) => ({ // a = programOf, c = group, n = index, s = grouping, K = groupingsOf, t = list, o = rows, A = BY_STATUS, l = scale, de = scaleOf, e = numbers, r = today, p = bars, ye = barOf, m = groups, we = groupPrograms
    id: c.id,
    rows: Pe(c.numbers.flatMap((y) => { // Pe = inOrder, c = group, y = number
      let w = p.get(y); // w = bar, p = bars, y = number
      return w ? [{ program: a(y), bar: w }] : [];
    }))
  })), u = be(m.flatMap((c) => [null, ...c.rows])), x = /* @__PURE__ */ new Set();
  p.forEach(({ parts: c }) => c.forEach(({ kind: y }) => x.add(y))), u.some(({ length: c }) => c) && x.add("line");
  let g = 0; // g = slot
  return {
    grouping: s,
    scale: l,
    kinds: x,
    groups: m.map((c) => { // m = groups, c = group
      let y = u[g++] || []; // y = passing, u = lines, g = slot
      return { id: c.id, passing: y, rows: c.rows.map((w) => X(G({}, w), { lines: u[g++] || [] })) };
    })
  };
}

// runtime:src/views/parts/chevron.tsx
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// src/views/timeline/group-by.tsx
function nr({ msg: t, labels: n }, e) { // nr = groupingName, t = msg, n = labels, e = grouping
  switch (e) {
    case E:
      return t("group-by-series");
    case D:
      return t("group-by-team");
    case B:
      return t("group-by-none");
    default:
      return n.facet(e).text;
  }
}
function ve({ view: { context: t, state: { query: n }, actions: e }, grouping: o }) { // ve = GroupBy, t = context, n = query, e = actions, o = grouping
  let { msg: r, idPrefix: a, list: s, index: l } = t, p = K(s, l), m = (u) => e.choose(X(G({}, n), { rows: u === p[0] ? "" : u })); // r = msg, a = idPrefix, s = list, l = index, t = context, p = groupings, K = groupingsOf, m = choose, u = rows, e = actions, X = __spreadProps, G = __spreadValues, n = query
  return /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__sort program-explorer__group-by" }, /* @__PURE__ */ (0, i.x3)("label", { for: `${a}-group-by` }, r("group-by")), " ", /* @__PURE__ */ (0, i.x3)("span", { class: "program-explorer__select" }, /* @__PURE__ */ (0, i.x3)("select", { class: "cdx-select", id: `${a}-group-by`, value: o, onChange: ({ currentTarget: { value: u } }) => m(u) }, p.map((u) => /* @__PURE__ */ (0, i.x3)("option", { key: u, value: u, selected: u === o }, nr(t, u)))), /* @__PURE__ */ (0, i.x3)($.x69, { open: !1 })));
}

// src/views/timeline/drawing.tsx
var or = 0.04, V = 5e3, W = 11; // or = NARROWEST, V = FAR, W = GAP
function C(t) { // C = percent, t = position
  return `${Math.round(t * 1e4) / 100}%`;
}
function h({ position: t, path: n, class: e }) { // h = Sign, t = position, n = path, e = className
  return /* @__PURE__ */ (0, i.x3)("svg", { x: C(t) }, /* @__PURE__ */ (0, i.x3)("path", { d: n, class: e }));
}
var ar = "M0-2h5v-6l9 8-9 8v-6h-5z", ir = "M-1.5-9h3v18h-3z", sr = "M0-8l6 8-6 8-6-8z", lr = "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z", pr = "M-5-5h10v10h-10z", mr = "M-2-5h4a5 5 0 0 1 0 10h-4a5 5 0 0 1 0-10z", cr = "M9-7h3v14h-3zM14.5-7h3v14h-3z", ur = "M19-7h3v14h-3zM24.5-7h3v14h-3z", q = "program-explorer__hollow", _e = `${q} program-explorer__dashed`, re = "program-explorer__dotted"; // ar = ARROW, ir = CAP, sr = DIAMOND, lr = CIRCLE, pr = BOX, mr = LOZENGE, cr = PAUSE, ur = LATER_PAUSE, q = HOLLOW, _e = DASHED, re = DOTTED
function dr({ kind: t, from: n, to: e }, o) { // dr = drawPart, t = kind, n = from, e = to, o = isEndUnknown
  let r = (n + e) / 2, a = e - n < or, s = (l, p, m, u = 0) => /* @__PURE__ */ (0, i.x3)("rect", { x: C(n), width: C(e - n), y: l, height: p, rx: u, class: m }); // r = middle, n = from, e = to, a = isNarrow, or = NARROWEST, s = box, l = y, p = height, m = className, u = radius, C = percent
  switch (t) {
    case "sure":
      return s(-4, 8);
    case "day":
      return /* @__PURE__ */ (0, i.x3)(h, { position: r, path: ir });
    case "month":
      return /* @__PURE__ */ (0, i.x3)(h, { position: r, path: lr });
    case "year":
      return a ? /* @__PURE__ */ (0, i.x3)(h, { position: r, path: pr, class: q }) : s(-5, 10, q);
    case "about":
      return a ? /* @__PURE__ */ (0, i.x3)(h, { position: r, path: mr, class: _e }) : s(-5, 10, _e, 5);
    case "date":
      return /* @__PURE__ */ (0, i.x3)(h, { position: n, path: sr });
    case "open":
      return /* @__PURE__ */ (0, i.x3)(h, { position: n, path: ar });
    case "paused":
      return /* @__PURE__ */ (0, i.x3)(h, { position: n, path: o ? ur : cr });
    case "unknown-start":
      return /* @__PURE__ */ (0, i.x3)(h, { position: n, path: "M-8 0h-9", class: re });
    case "unknown-end":
      return /* @__PURE__ */ (0, i.x3)(h, { position: n, path: "M8 0h9", class: re });
    default:
      return /* @__PURE__ */ (0, i.x3)("line", { x1: "0%", x2: "100%", class: re });
  }
}
function fr({ position: t, kind: n, isUp: e }, o) { // fr = drawLine, t = position, n = kind, e = isUp, o = span
  let r = e ? -1 : 1, a = C(t); // r = away, e = isUp, a = x, C = percent, t = position
  if (n === "leaves" && o) {
    let s = Math.min(Math.max(t, o.from), o.to); // s = start, t = position, o = span
    return /* @__PURE__ */ (0, i.x3)(i.x2, null, /* @__PURE__ */ (0, i.x3)("line", { x1: C(s), x2: a }), /* @__PURE__ */ (0, i.x3)("line", { x1: a, x2: a, y2: r * V }));
  }
  return n === "reaches" ? /* @__PURE__ */ (0, i.x3)(i.x2, null, /* @__PURE__ */ (0, i.x3)("line", { x1: a, x2: a, y1: r * V, y2: r * W }), /* @__PURE__ */ (0, i.x3)(h, { position: t, path: `M-4 ${r * (W + 6)}L0 ${r * W}L4 ${r * (W + 6)}`, class: q })) : /* @__PURE__ */ (0, i.x3)("line", { x1: a, x2: a, y1: -V, y2: V });
}
function U({ bar: { parts: t, span: n }, lines: e = [], isBelow: o = !1, class: r = "" }) { // U = Drawing, t = parts, n = span, e = lines, o = isBelow, r = className
  let a = t.some(({ kind: s }) => s === "unknown-end"); // a = isEndUnknown, t = parts, s = kind
  return /* @__PURE__ */ (0, i.x3)("div", { class: `program-explorer__drawing ${r}`, "aria-hidden": "true" }, /* @__PURE__ */ (0, i.x3)("svg", { width: "100%", height: "100%", focusable: "false" }, /* @__PURE__ */ (0, i.x3)("svg", { y: o ? "100%" : 0 }, /* @__PURE__ */ (0, i.x3)("g", { transform: `translate(0 ${o ? -16 : 16})` }, e.length > 0 && /* @__PURE__ */ (0, i.x3)("g", { class: "program-explorer__lines" }, e.map((s) => fr(s, n))), t.map((s) => dr(s, a))))));
}

// src/views/timeline/legend.tsx
var S = (t, n, e, o = e) => ({ kind: t, message: n, from: e, to: o }), gr = [ // S = entry, t = kind, n = message, e = from, o = to, gr = ENTRIES
  S("sure", "timeline-sure", 0, 1),
  S("day", "timeline-day", 0.5),
  S("month", "timeline-month", 0.5),
  S("year", "timeline-year", 0.2, 0.8),
  S("about", "timeline-about", 0.2, 0.8),
  S("date", "timeline-date", 0.5),
  S("open", "timeline-open", 0.2),
  S("paused", "status-paused", 0.2),
  S("unknown-end", "timeline-unknown", 0.2),
  S("none", "timeline-none", 0, 1),
  S("line", "timeline-line", 0.5),
  S("today", "timeline-today", 0.5)
];
function yr({ kind: t, from: n, to: e }) { // yr = sampleOf, t = kind, n = from, e = to
  return {
    bar: { parts: t !== "line" && t !== "today" ? [{ kind: t, from: n, to: e }] : t === "line" ? [{ kind: "sure", from: n, to: 1 }] : [], span: null },
    lines: t === "line" ? [{ position: n, kind: "reaches", isUp: !0 }] : []
  };
}
function he({ context: { msg: t }, open: n, kinds: e }) { // he = Legend, t = msg, n = open, e = kinds
  let o = gr.filter(({ kind: r }) => e.has(r) || r === "unknown-end" && e.has("unknown-start")); // o = entries, gr = ENTRIES, r = kind, e = kinds
  return /* @__PURE__ */ (0, i.x3)("details", { class: "program-explorer__legend", open: n }, /* @__PURE__ */ (0, i.x3)("summary", null, t("timeline-legend")), /* @__PURE__ */ (0, i.x3)("ul", { role: "list" }, o.map((r) => /* @__PURE__ */ (0, i.x3)("li", { key: r.kind }, /* @__PURE__ */ (0, i.x3)(U, X(G({}, yr(r)), { class: `program-explorer__sample program-explorer__sample--${r.kind}` })), t(r.message)))));
}

// runtime:src/views/parts/heading.tsx
var z = require("program-explorer-runtime"); // z = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// runtime:src/views/results/group-heading.tsx
var te = require("program-explorer-runtime"); // te = import_program_explorer_runtime

// runtime:src/programs/next-date.ts
var ne = require("program-explorer-runtime"); // ne = import_program_explorer_runtime

// runtime:src/views/parts/data-link.tsx
var oe = require("program-explorer-runtime"); // oe = import_program_explorer_runtime

// runtime:src/messages/join-list.ts
var ae = require("program-explorer-runtime"); // ae = import_program_explorer_runtime

// src/views/parts/opens-elsewhere.ts
function Oe({ ctrlKey: t, metaKey: n, shiftKey: e, altKey: o }) { // Oe = opensElsewhere, t = ctrlKey, n = metaKey, e = shiftKey, o = altKey
  return t || n || e || o;
}

// src/views/timeline/lineage.tsx
var Ee = "\0"; // Ee = MARK
function Me({ context: t, actions: n, program: e }) { // Me = Lineage, t = context, n = actions, e = program
  let { msg: o, labels: r, language: a, list: s, urlOfProgram: l } = t, { program: p, before: m } = J(s), u = (c) => { // o = msg, r = labels, a = language, s = list, l = urlOfProgram, t = context, p = find, m = before, J = relationsOf, u = link, c = id
    var y, w; // y = _a, w = _b
    return /* @__PURE__ */ (0, i.x3)(
      "a",
      {
        href: l(c),
        onClick: (P) => { // P = event
          Oe(P) || (P.preventDefault(), n.goTo(c));
        }
      },
      /* @__PURE__ */ (0, i.x3)(M.x72, { text: r.pick((w = (y = p(c)) == null ? void 0 : y.title) != null ? w : c), around: a })
    );
  }, x = (c, y) => { // x = sentence, c = key, y = ids
    if (!y.length)
      return null;
    let w = o(c, (0, ae.x31)(o, y.map(() => Ee))).split(Ee); // w = texts, o = msg, c = key, y = ids, Ee = MARK
    return /* @__PURE__ */ (0, i.x3)("span", null, w.map((P, v) => /* @__PURE__ */ (0, i.x3)(i.x2, null, P, v < y.length && u(y[v]))));
  }, g = m(e.id);
  return g.length || e.followedBy.length ? /* @__PURE__ */ (0, i.x3)("p", { class: "program-explorer__lineage" }, x("grew-out-of", g), " ", x("became", e.followedBy)) : null;
}

// src/views/timeline/run.tsx
function xr({ msg: t, format: n }, { start: e, end: o, status: r, dates: a }) { // xr = datesOf, t = msg, n = format, e = start, o = end, r = status, a = dates
  let s = n.span(e, o, r), l = (0, ne.x57)(a, Date.now()), p = a[a.length - 1]; // s = span, n = format, e = start, o = end, r = status, l = next, a = dates, p = last
  return s === null && !l ? [p ? n.occurrence(p) : t("timeline-none")] : [...s === null ? [] : [s], ...l ? [t("next-date", n.occurrence(l))] : []];
}
function Te({ view: { context: t, actions: n, more: e, state: { narrow: o } }, row: { program: r, bar: a, lines: s }, suffix: l, open: p, level: m, onToggle: u }) { // Te = Run, t = context, n = actions, e = more, o = narrow, r = program, a = bar, s = lines, l = suffix, p = open, m = level, u = onToggle
  let { msg: x, labels: g, language: c, idPrefix: y } = t, w = g.pick(r.title), P = `${y}:program:${r.id}${l}`, v = `${P}:details`, k = /* @__PURE__ */ (0, i.x3)(M.x72, { text: w, around: c }), O = p && r.summary && g.pick(r.summary), I = r.status || "unknown"; // x = msg, g = labels, c = language, y = idPrefix, t = context, w = title, r = program, P = titleId, l = suffix, v = detailsId, k = name, O = summary, p = open, I = status
  return /* @__PURE__ */ (0, i.x3)("article", { class: "program-explorer__run", "aria-labelledby": P }, /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__run-head" }, /* @__PURE__ */ (0, i.x3)(U, { bar: a, lines: s, isBelow: o, class: `program-explorer__drawing--${I}` }), /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__run-text" }, /* @__PURE__ */ (0, i.x3)(z.x71, { level: m, class: "program-explorer__title", id: P }, r.target ? /* @__PURE__ */ (0, i.x3)(oe.x70, { context: t, target: r.target }, k) : k), /* @__PURE__ */ (0, i.x3)("p", { class: "program-explorer__meta" }, /* @__PURE__ */ (0, i.x3)("span", { class: `program-explorer__status program-explorer__status--${I}` }, g.status(r.status)), xr(t, r).map((R) => /* @__PURE__ */ (0, i.x3)("span", { class: "program-explorer__fact" }, R))), /* @__PURE__ */ (0, i.x3)(Me, { context: t, actions: n, program: r }), /* @__PURE__ */ (0, i.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      "aria-label": x("details-of", w.text),
      "aria-expanded": p,
      "aria-controls": p ? v : void 0,
      onClick: u
    },
    x("details"),
    /* @__PURE__ */ (0, i.x3)($.x69, { open: p })
  ))), O && /* @__PURE__ */ (0, i.x3)("p", { class: "program-explorer__summary" }, /* @__PURE__ */ (0, i.x3)(M.x72, { text: O, around: c })), p && e && /* @__PURE__ */ (0, i.x3)(e.Details, { context: t, actions: n, program: r, id: v }));
}

// src/views/timeline/years.tsx
var wr = 8, br = 5, Pr = 0.7; // wr = MOST, br = MOST_NARROW, Pr = ROOM
function ie(t, n) { // ie = todayOn, t = scale, n = today
  let e = t && L(t, n); // e = position, t = scale, L = beginningOf, n = today
  return e !== null && e >= 0 && e <= 1 ? e : null;
}
function De({ context: { format: t, today: n }, scale: e, narrow: o }) { // De = Years, t = format, n = today, e = scale, o = narrow
  let r = fe(e, o ? br : wr), a = ie(e, n), s = r[1] && r[0] ? r[1].position - r[0].position : 1, l = (p) => ({ marginInlineStart: C(p) }); // r = ticks, fe = ticksOf, e = scale, o = narrow, br = MOST_NARROW, wr = MOST, a = now, ie = todayOn, n = today, s = distance, l = styleOf, p = position, C = percent
  return /* @__PURE__ */ (0, i.x3)(i.x2, null, /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__years", "aria-hidden": "true" }, /* @__PURE__ */ (0, i.x3)("div", null, r.filter(({ position: p }) => 1 - p >= s * Pr).map(({ year: p, position: m }) => /* @__PURE__ */ (0, i.x3)("span", { key: p, style: l(m) }, t.date({ year: p, month: null, day: null, approximate: !1 }))))), /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__year-lines", "aria-hidden": "true" }, /* @__PURE__ */ (0, i.x3)("div", null, r.map(({ year: p, position: m }) => /* @__PURE__ */ (0, i.x3)("span", { key: p, style: l(m) })), a !== null && /* @__PURE__ */ (0, i.x3)("span", { key: "today", class: "program-explorer__today", style: l(a) }))));
}

// src/views/timeline/run-group.tsx
function Sr({ context: { msg: t, labels: n, list: e, language: o }, grouping: r, id: a }) { // Sr = GroupName, t = msg, n = labels, e = list, o = language, r = grouping, a = id
  var l, p, m, u; // l = _a, p = _b, m = _c, u = _d
  if (a === null)
    return /* @__PURE__ */ (0, i.x3)(i.x2, null, t(r === E ? "timeline-no-series" : "not-stated"));
  if (r === D)
    return /* @__PURE__ */ (0, i.x3)("bdi", null, a);
  let s = r === E ? n.pick((u = (m = (l = e.series.get(a)) == null ? void 0 : l.title) != null ? m : (p = J(e).program(a)) == null ? void 0 : p.title) != null ? u : a) : n.term(r, a); // s = name, r = grouping, E = BY_SERIES, n = labels, u = _d, m = _c, l = _a, e = list, a = id, p = _b, J = relationsOf
  return /* @__PURE__ */ (0, i.x3)(M.x72, { text: s, around: o });
}
function ke({ view: t, timeline: { grouping: n, scale: e }, group: { id: o, rows: r, passing: a }, places: s, onToggle: l }) { // ke = RunGroup, t = view, n = grouping, e = scale, o = id, r = rows, a = passing, s = places, l = onToggle
  let { context: p, state: { narrow: m } } = t, { msg: u, level: x } = p, g = n !== B; // p = context, m = narrow, t = view, u = msg, x = level, g = hasHeading, n = grouping, B = UNGROUPED
  return /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__run-group" }, g && /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__run-heading" }, /* @__PURE__ */ (0, i.x3)(U, { bar: { parts: [], span: null }, lines: a }), n === A ? /* @__PURE__ */ (0, i.x3)(te.x74, { context: p, group: o }) : /* @__PURE__ */ (0, i.x3)(z.x71, { level: x, class: "program-explorer__group" }, /* @__PURE__ */ (0, i.x3)(Sr, { context: p, grouping: n, id: o }))), e && /* @__PURE__ */ (0, i.x3)(De, { context: p, scale: e, narrow: m }), /* @__PURE__ */ (0, i.x3)("ol", { class: "program-explorer__runs", role: "list", "aria-label": u("programs") }, s.map((c, y) => { // g = hasHeading, U = Drawing, a = passing, n = grouping, A = BY_STATUS, p = context, o = id, x = level, Sr = GroupName, e = scale, De = Years, m = narrow, u = msg, s = places, c = place, y = i
    let w = r[y]; // w = row, r = rows, y = i
    return w && /* @__PURE__ */ (0, i.x3)("li", { key: c.program }, /* @__PURE__ */ (0, i.x3)(Te, { view: t, row: w, suffix: c.suffix, open: c.open, level: g ? x + 1 : x, onToggle: () => l(c) }));
  })));
}

// src/views/timeline/timeline.tsx
var se = 120, Re = 20, vr = 80, _r = 20, hr = 10; // se = ROWS, Re = ROWS_AT_ONCE, vr = FILL_AFTER, _r = ROWS_PER_STEP, hr = STEP_PAUSE
function Le({ groups: t }, n, e) { // Le = placesOf, t = groups, n = details, e = openAt
  let o = /* @__PURE__ */ new Map(); // o = counts
  return t.map(({ rows: r }) => r.map(({ program: { id: a } }) => { // t = groups, r = rows, a = id
    let s = (o.get(a) || 0) + 1; // s = count, o = counts, a = id
    o.set(a, s);
    let l = s > 1 ? `:${s}` : ""; // l = suffix, s = count
    return { program: a, suffix: l, open: n.includes(a) && (e.get(a) || "") === l };
  }));
}
function le({ timeline: { groups: t }, limit: n, drawn: e }) { // le = isPartlyDrawn, t = groups, n = limit, e = drawn
  return e < Math.min(n, t.reduce((o, { rows: r }) => o + r.length, 0));
}
var F = class extends i.x0 { // F = TimelineView
  constructor() {
    super(...arguments);
    this.box = (0, i.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.removeEventListener("beforeprint", this.showAll), window.clearTimeout(this.timer);
    };
    /** For printing: paper has no buttons. */
    this.showAll = () => this.change({ limit: 1 / 0, drawn: 1 / 0 });
    this.showMore = () => {
      var o, r, a; // o = _a, r = _b, a = _c
      let { limit: e } = this.state; // e = limit
      this.change({ limit: e + se, drawn: e + se }), (a = (r = (o = this.box.current) == null ? void 0 : o.querySelectorAll("article")[e]) == null ? void 0 : r.querySelector("a, button")) == null || a.focus({ preventScroll: !0 });
    };
    /** Opens or closes the details. They are open at one place of the program only. */
    this.toggle = ({ program: e, suffix: o, open: r }) => { // e = program, o = suffix, r = open
      let { view: { actions: a, state: { query: s } } } = this.props; // a = actions, s = query
      this.change({ openAt: new Map(this.state.openAt).set(e, o) }), (r || !s.details.includes(e)) && a.toggleDetails(e);
    };
  }
  static getDerivedStateFromProps({ view: e }, o) {
    let { context: { list: r, index: a, today: s }, results: { order: l }, state: { query: p, settled: m, cards: u } } = e, { rows: x, details: g } = p, c = o.order === l && o.rows === x && o.index === a, y = c && o.timeline || Se(r, a, l, x, s), w = c && o.openAt || /* @__PURE__ */ new Map(), P = Le(y, g, w).flat().reduce((O, I, R) => I.open ? R + 1 : O, 0), v = m.query === p && m.cause === "address", k = Math.max(se, P, c && o.limit || 0, v ? u : 0); // r = list, a = index, s = today, l = order, p = query, m = settled, u = cards, e = view, x = rows, g = details, c = isSame, o = before, y = timeline, Se = timelineOf, w = openAt, P = open, Le = placesOf, O = last, I = place, R = i, v = isAddress, k = limit, se = ROWS
    return { timeline: y, index: a, order: l, rows: x, openAt: w, limit: k, drawn: v && !c ? k : Math.max(Re, P, c && o.drawn || 0) };
  }
  componentDidMount() {
    window.addEventListener("beforeprint", this.showAll), this.props.view.cleanups.add(this.componentWillUnmount), this.drawRest();
  }
  getSnapshotBeforeUpdate() {
    var e, o; // e = _a, o = _b
    return (o = (e = this.box.current) == null ? void 0 : e.offsetHeight) != null ? o : 0;
  }
  componentDidUpdate(e, o, r) {
    let { box: { current: a }, state: s } = this; // a = current, s = state
    a && (a.style.minHeight = le(s) ? `${r}px` : ""), this.drawRest();
  }
  change(e) {
    this.props.view.attempt(() => this.setState(e));
  }
  drawRest() {
    let { drawn: e } = this.state; // e = drawn
    window.clearTimeout(this.timer), le(this.state) && (this.timer = window.setTimeout(() => this.change({ drawn: e + _r }), e > Re ? hr : vr));
  }
  render({ view: e }, o) {
    let { context: r, state: { query: a, narrow: s } } = e, { timeline: l, limit: p, drawn: m, openAt: u } = o, { groups: x, scale: g, grouping: c, kinds: y } = l, w = Le(l, a.details, u), P = new Set(w.flat().slice(p).map(({ program: O }) => O)), v = Math.min(p, m), k = ie(g, r.today); // r = context, a = query, s = narrow, e = view, l = timeline, p = limit, m = drawn, u = openAt, o = state, x = groups, g = scale, c = grouping, y = kinds, w = places, Le = placesOf, P = hidden, O = program, v = left, k = now, ie = todayOn
    return /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__timeline" }, /* @__PURE__ */ (0, i.x3)(ve, { view: e, grouping: c }), /* @__PURE__ */ (0, i.x3)(he, { context: r, open: !s || p === 1 / 0, kinds: k === null ? y : /* @__PURE__ */ new Set([...y, "today"]) }), /* @__PURE__ */ (0, i.x3)("div", { ref: this.box, "aria-busy": le(o) || void 0 }, x.map((O, I) => { // ve = GroupBy, e = view, c = grouping, he = Legend, r = context, s = narrow, p = limit, k = now, y = kinds, le = isPartlyDrawn, o = state, x = groups, O = group, I = i
      var pe; // pe = _a
      let R = ((pe = w[I]) != null ? pe : []).slice(0, v); // R = shown, pe = _a, w = places, I = i, v = left
      return v -= R.length, R.length > 0 && /* @__PURE__ */ (0, i.x3)(ke, { key: O.id, view: e, timeline: l, group: O, places: R, onToggle: this.toggle });
    })), P.size > 0 && /* @__PURE__ */ (0, i.x3)("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, r.msg("more", P.size)));
  }
};
}
};
// </nowiki>