// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).timeline = {
runtime: '270a19895bcc3e84',
create: function ( require, module ) {
"use strict";
var W = Object.defineProperty;
var Te = Object.getOwnPropertyDescriptor;
var De = Object.getOwnPropertyNames;
var Re = Object.prototype.hasOwnProperty;
var ke = (t, n) => {
  for (var e in n)
    W(t, e, { get: n[e], enumerable: !0 });
}, Ae = (t, n, e, o) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let r of De(n))
      !Re.call(t, r) && r !== e && W(t, r, { get: () => n[r], enumerable: !(o = Te(n, r)) || o.enumerable });
  return t;
};
var Le = (t) => Ae(W({}, "__esModule", { value: !0 }), t);

// src/timeline.ts
var wr = {}; // wr = timeline_exports
ke(wr, {
  View: () => V
});
module.exports = Le(wr);

// runtime:preact
var i = require("program-explorer-runtime"); // i = import_program_explorer_runtime

// runtime:src/programs/dates.ts
var b = require("program-explorer-runtime"); // b = import_program_explorer_runtime

// src/overview/timeline/scale.ts
var Be = 864e5, Ce = [1, 2, 5, 10, 20, 25, 50, 100]; // Be = DAY, Ce = STEPS
function Ie({ start: t, end: n, dates: e }) { // Ie = daysOf, t = start, n = end, e = dates
  return [...[t, n].flatMap((o) => o ? [(0, b.x43)(o), (0, b.x44)(o)] : []), ...e.flatMap((o) => [o.start, o.end || o.start])];
}
function q({ start: t, end: n, status: e }, o) { // q = isRunning, t = start, n = end, e = status, o = today
  return !!(t && !n && (0, b.x44)(t) <= o && (e === "open" || e === "ongoing"));
}
function le(t, n) { // le = scaleOf, t = programs, n = today
  let e = 1 / 0, o = -1 / 0, r = (a) => { // e = first, o = last, r = add, a = day
    let s = Number(a.slice(0, 4)); // s = year, a = day
    e = Math.min(e, s), o = Math.max(o, s);
  };
  for (let a of t) // a = program, t = programs
    Ie(a).forEach(r), q(a, n) && r(n);
  return e <= o ? { first: e, last: o } : null;
}
function k({ first: t, last: n }, e) { // k = beginningOf, t = first, n = last, e = day
  let o = Number(e.slice(0, 4)), r = Date.UTC(o, 0, 1), a = (Date.parse(e.slice(0, 10)) - r) / (Date.UTC(o + 1, 0, 1) - r); // o = year, e = day, r = firstOfYear, a = within
  return (o - t + a) / (n - t + 1);
}
function J(t, n) { // J = endOf, t = scale, n = day
  return k(t, new Date(Date.parse(n.slice(0, 10)) + Be).toISOString());
}
function pe({ first: t, last: n }, e) { // pe = ticksOf, t = first, n = last, e = most
  let o = n - t + 1, r = Ce.find((s) => o / s <= e) || o, a = []; // o = size, n = last, t = first, r = step, Ce = STEPS, s = each, e = most, a = ticks
  for (let s = Math.ceil(t / r) * r; s <= n; s += r) // s = year, t = first, r = step, n = last
    a.push({ year: s, position: (s - t) / o });
  return a;
}

// src/overview/timeline/bar.ts
var Ge = 1 / 200; // Ge = NEAREST
function Xe({ approximate: t, month: n, day: e }) { // Xe = kindOf, t = approximate, n = month, e = day
  return t ? "about" : e ? "day" : n ? "month" : "year";
}
function F(t, n) { // F = partOf, t = scale, n = date
  return { kind: Xe(n), from: k(t, (0, b.x43)(n)), to: J(t, (0, b.x44)(n)) };
}
function Je(t, n) { // Je = isSame, t = date, n = other
  return (0, b.x43)(t) === (0, b.x43)(n) && (0, b.x44)(t) === (0, b.x44)(n) && t.approximate === n.approximate;
}
function me(t, n, e) { // me = sureParts, t = scale, n = first, e = last
  return n <= e ? [{ kind: "sure", from: k(t, n), to: J(t, e) }] : [];
}
function Ue(t, n, e) { // Ue = rangeParts, t = scale, n = program, e = today
  let { start: o, end: r, status: a } = n, s = (m) => a === "paused" ? [{ kind: "paused", from: m, to: m }] : []; // o = start, r = end, a = status, n = program, s = pause, m = at
  if (!o) {
    if (!r)
      return [];
    let m = F(t, r); // m = part, F = partOf, t = scale, r = end
    return [m, { kind: "unknown-start", from: m.from, to: m.from }, ...s(m.to)];
  }
  let l = F(t, o); // l = first, F = partOf, t = scale, o = start
  if (r) {
    let m = F(t, r); // m = last, F = partOf, t = scale, r = end
    return [...me(t, (0, b.x44)(o), (0, b.x43)(r)), l, ...Je(o, r) ? [] : [m], ...s(m.to)];
  }
  if (q(n, e)) {
    let m = J(t, e); // m = now, J = endOf, t = scale, e = today
    return [...me(t, (0, b.x44)(o), e), l, { kind: "open", from: m, to: m }];
  }
  return [l, { kind: a === "upcoming" || a === "open" || a === "ongoing" ? "open" : "unknown-end", from: l.to, to: l.to }, ...s(l.to)];
}
function Ne(t, n) { // Ne = dateParts, t = scale, n = dates
  let e = []; // e = parts
  for (let { start: o, end: r } of n) { // o = start, r = end, n = dates
    let a = k(t, o), s = e[e.length - 1]; // a = from, k = beginningOf, t = scale, o = start, s = before, e = parts
    (!s || a - s.from >= Ge) && e.push({ kind: "date", from: a, to: J(t, r || o) });
  }
  return e;
}
function ce(t, n, e) { // ce = barOf, t = scale, n = program, e = today
  let o = t ? [...Ue(t, n, e), ...Ne(t, n.dates)] : []; // o = parts, t = scale, Ue = rangeParts, n = program, e = today, Ne = dateParts
  return o.length ? { parts: o, span: { from: Math.min(...o.map(({ from: r }) => r)), to: Math.max(...o.map(({ to: r }) => r)) } } : { parts: [{ kind: "none", from: 0, to: 1 }], span: null };
}

// runtime:src/explore/append.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// runtime:src/explore/bitset.ts
var h = require("program-explorer-runtime"); // h = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var j = require("program-explorer-runtime"); // j = import_program_explorer_runtime

// src/explore/relations.ts
var C = (0, j.x22)(({ programs: t }) => { // C = relationsOf, t = programs
  let n = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(); // n = byId, e = parts, o = before
  for (let r of t) // r = program, t = programs
    n.set(r.id, r), r.partOf !== null && (0, M.x14)(e, r.partOf, r.id), r.followedBy.forEach((a) => (0, M.x14)(o, a, r.id));
  return {
    program: (r) => n.get(r) || null,
    parts: (r) => e.get(r) || [],
    before: (r) => o.get(r) || []
  };
});

// runtime:src/programs/status.ts
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// src/overview/timeline/groups.ts
var A = "status", E = "partOf", T = "team", L = "none", $e = "period"; // A = BY_STATUS, E = BY_SERIES, T = BY_TEAM, L = UNGROUPED, $e = YEARS
function z({ programs: t }, { facets: n }) { // z = groupingsOf, t = programs, n = facets
  return [
    A,
    ...t.some(({ partOf: e }) => e !== null) ? [E] : [],
    ...t.some(({ team: e }) => e.length) ? [T] : [],
    ...Array.from(n.keys()).filter((e) => ![A, E, T, $e, L].includes(e)),
    L
  ];
}
function ze(t, n) { // ze = wholeOf, t = list, n = program
  let { program: e, parts: o } = C(t), r = n; // e = find, o = parts, C = relationsOf, t = list, r = top, n = program
  for (; r != null && r.partOf; ) { // r = top
    if (t.series.has(r.partOf))
      return r.partOf;
    r = e(r.partOf);
  }
  return r && (r !== n || o(r.id).length) ? r.id : null;
}
function ue(t, n) { // ue = groupBy, t = numbers, n = keysOf
  let e = /* @__PURE__ */ new Map(); // e = groups
  for (let o of t) { // o = number, t = numbers
    let r = new Set(n(o)); // r = keys, n = keysOf, o = number
    (r.size ? Array.from(r) : [null]).forEach((a) => (0, M.x14)(e, a, o));
  }
  return e;
}
function Ye(t, n, e) { // Ye = groupByTerms, t = facet, n = numbers, e = size
  let o = Array.from(t.terms.values()); // o = terms, t = facet
  return o.flatMap(({ id: r, own: a, depth: s }, l) => { // o = terms, r = id, a = own, s = depth, l = i
    let p = o.slice(l + 1), m = p.findIndex((x) => x.depth <= s), u = (0, h.x19)(e, p.slice(0, m < 0 ? p.length : m).map((x) => x.own)), y = n.filter((x) => (0, h.x17)(a, x) && !(0, h.x17)(u, x)); // p = after, o = terms, l = i, m = end, x = number, s = depth, u = narrower, e = size, y = members, n = numbers, a = own
    return y.length ? [{ id: r, numbers: y }] : [];
  });
}
function de(t, n, e, o) { // de = groupPrograms, t = list, n = index, e = numbers, o = grouping
  let r = (s) => n.programs[s], a = n.facets.get(o); // r = programOf, s = number, n = index, a = facet, o = grouping
  if (o === L)
    return e.length ? [{ id: null, numbers: e }] : [];
  if (o === A) {
    let s = ue(e, (l) => [(0, $.x63)(r(l).status)]); // s = groups, ue = groupBy, e = numbers, l = number, r = programOf
    return ["current", "paused", "unknown", "past"].flatMap((l) => { // l = id
      let p = s.get(l); // p = members, s = groups, l = id
      return p ? [{ id: l, numbers: p }] : [];
    });
  }
  if (o === E || o === T || !a) {
    let s = ue(e, (l) => { // s = groups, ue = groupBy, e = numbers, l = number
      let p = o === E && ze(t, r(l)); // p = whole, o = grouping, E = BY_SERIES, ze = wholeOf, t = list, r = programOf, l = number
      return o === T ? r(l).team : p ? [p] : [];
    });
    return Array.from(s, ([l, p]) => ({ id: l, numbers: p })).sort((l, p) => +(l.id === null) - +(p.id === null) || p.numbers.length - l.numbers.length);
  }
  return Ye(a, e, n.programs.length);
}

// src/overview/timeline/lines.ts
var He = 60, Ke = 8; // He = LONGEST, Ke = MOST_BESIDE
function Ve(t) { // Ve = placesOf, t = slots
  let n = /* @__PURE__ */ new Map(); // n = places
  return t.forEach((e, o) => { // t = slots, e = slot, o = place
    e != null && e.bar.span && (0, M.x14)(n, e.program.id, o);
  }), n;
}
function We(t, n) { // We = nearest, t = froms, n = tos
  let e = null; // e = best
  for (let o of t) // o = from, t = froms
    for (let r of n) // r = to, n = tos
      (!e || Math.abs(o - r) < Math.abs(e[0] - e[1])) && (e = [o, r]);
  return e;
}
function fe(t) { // fe = linesOf, t = slots
  let n = t.map(() => []), e = Ve(t), o = (a, s) => { // n = lines, t = slots, e = places, Ve = placesOf, o = draw, a = from, s = to
    var y, x; // y = _a, x = _b
    let l = Math.min(a, s), p = Math.max(a, s), m = p - l > He ? [] : n.slice(l, p + 1), u = (x = (y = t[s]) == null ? void 0 : y.bar.span) == null ? void 0 : x.from; // l = first, a = from, s = to, p = last, m = crossed, He = LONGEST, n = lines, u = position, x = _b, y = _a, t = slots
    u !== void 0 && m.length && m.every(({ length: c }) => c < Ke) && m.forEach((c, g) => { // u = position, m = crossed, c = pieces, Ke = MOST_BESIDE, g = i
      let w = l + g; // w = place, l = first, g = i
      c.push({ position: u, kind: w === a ? "leaves" : w === s ? "reaches" : "passes", isUp: w === p });
    });
  }, r = /* @__PURE__ */ new Set();
  for (let a of t) // a = slot, t = slots
    if (a && !r.has(a.program.id)) {
      let { id: s, followedBy: l } = a.program; // s = id, l = followedBy, a = slot
      r.add(s), l.forEach((p) => { // r = drawn, s = id, l = followedBy, p = next
        let m = We(e.get(s) || [], e.get(p) || []); // m = pair, We = nearest, e = places, s = id, p = next
        m && o(...m);
      });
    }
  return n;
}

// src/overview/timeline/order.ts
function Z({ bar: { span: t } }) { // Z = startOf, t = span
  return t ? t.from : 2;
}
function qe(t) { // qe = familiesOf, t = rows
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
function ge(t) { // ge = inOrder, t = rows
  var a; // a = _a
  let n = qe(t), e = /* @__PURE__ */ new Map(); // n = familyOf, qe = familiesOf, t = rows, e = starts
  for (let s of t) { // s = row, t = rows
    let l = n(s.program.id); // l = family, n = familyOf, s = row
    e.set(l, Math.min(Z(s), (a = e.get(l)) != null ? a : 2));
  }
  let o = /* @__PURE__ */ new Map(); // o = places
  Array.from(e).sort(([, s], [, l]) => s - l).forEach(([s], l) => o.set(s, l));
  let r = ({ program: { id: s } }) => o.get(n(s)); // r = placeOf, s = id, o = places, n = familyOf
  return t.slice().sort((s, l) => r(s) - r(l) || Z(s) - Z(l));
}

// src/overview/timeline/timeline.ts
function ye(t, n, e, o, r) { // ye = timelineOf, t = list, n = index, e = numbers, o = rows, r = today
  let a = (c) => n.programs[c], s = z(t, n).includes(o) ? o : A, l = le(e.map(a), r), p = new Map(e.map((c) => [c, ce(l, a(c), r)])), m = de(t, n, e, s).map((c) => ({ // a = programOf, c = group, n = index, s = grouping, z = groupingsOf, t = list, o = rows, A = BY_STATUS, l = scale, le = scaleOf, e = numbers, r = today, p = bars, ce = barOf, m = groups, de = groupPrograms
    id: c.id,
    rows: ge(c.numbers.flatMap((g) => { // ge = inOrder, c = group, g = number
      let w = p.get(g); // w = bar, p = bars, g = number
      return w ? [{ program: a(g), bar: w }] : [];
    }))
  })), u = fe(m.flatMap((c) => [null, ...c.rows])), y = /* @__PURE__ */ new Set();
  p.forEach(({ parts: c }) => c.forEach(({ kind: g }) => y.add(g))), u.some(({ length: c }) => c) && y.add("line");
  let x = 0; // x = slot
  return {
    grouping: s,
    scale: l,
    kinds: y,
    groups: m.map((c) => { // m = groups, c = group
      let g = u[x++] || []; // g = passing, u = lines, x = slot
      return { id: c.id, passing: g, rows: c.rows.map(({ program: w, bar: P }) => ({ program: w, bar: P, lines: u[x++] || [] })) };
    })
  };
}

// runtime:src/views/parts/chevron.tsx
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// src/views/timeline/group-by.tsx
function Fe({ msg: t, labels: n }, e) { // Fe = groupingName, t = msg, n = labels, e = grouping
  switch (e) {
    case E:
      return t("group-by-series");
    case T:
      return t("group-by-team");
    case L:
      return t("group-by-none");
    default:
      return n.facet(e).text;
  }
}
function xe({ view: { context: t, state: { query: n }, actions: e }, grouping: o }) { // xe = GroupBy, t = context, n = query, e = actions, o = grouping
  let { msg: r, idPrefix: a, list: s, index: l } = t, p = z(s, l), m = (u) => e.choose(Object.assign({}, n, { rows: u === p[0] ? "" : u })); // r = msg, a = idPrefix, s = list, l = index, t = context, p = groupings, z = groupingsOf, m = choose, u = rows, e = actions, n = query
  return /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__sort program-explorer__group-by" }, /* @__PURE__ */ (0, i.x3)("label", { for: `${a}-group-by` }, r("group-by")), " ", /* @__PURE__ */ (0, i.x3)("span", { class: "program-explorer__select" }, /* @__PURE__ */ (0, i.x3)("select", { class: "cdx-select", id: `${a}-group-by`, value: o, onChange: ({ currentTarget: { value: u } }) => m(u) }, p.map((u) => /* @__PURE__ */ (0, i.x3)("option", { key: u, value: u, selected: u === o }, Fe(t, u)))), /* @__PURE__ */ (0, i.x3)(U.x69, { open: !1 })));
}

// src/views/timeline/drawing.tsx
var je = 0.04, Y = 5e3, H = 11; // je = NARROWEST, Y = FAR, H = GAP
function B(t) { // B = percent, t = position
  return `${Math.round(t * 1e4) / 100}%`;
}
function _({ position: t, path: n, class: e }) { // _ = Sign, t = position, n = path, e = className
  return /* @__PURE__ */ (0, i.x3)("svg", { x: B(t) }, /* @__PURE__ */ (0, i.x3)("path", { d: n, class: e }));
}
var Ze = "M0-2h5v-6l9 8-9 8v-6h-5z", Qe = "M-1.5-9h3v18h-3z", er = "M0-8l6 8-6 8-6-8z", rr = "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z", tr = "M-5-5h10v10h-10z", nr = "M-2-5h4a5 5 0 0 1 0 10h-4a5 5 0 0 1 0-10z", or = "M9-7h3v14h-3zM14.5-7h3v14h-3z", ar = "M19-7h3v14h-3zM24.5-7h3v14h-3z", K = "program-explorer__hollow", we = `${K} program-explorer__dashed`, Q = "program-explorer__dotted"; // Ze = ARROW, Qe = CAP, er = DIAMOND, rr = CIRCLE, tr = BOX, nr = LOZENGE, or = PAUSE, ar = LATER_PAUSE, K = HOLLOW, we = DASHED, Q = DOTTED
function ir({ kind: t, from: n, to: e }, o) { // ir = drawPart, t = kind, n = from, e = to, o = isEndUnknown
  let r = (n + e) / 2, a = e - n < je, s = (l, p, m, u = 0) => /* @__PURE__ */ (0, i.x3)("rect", { x: B(n), width: B(e - n), y: l, height: p, rx: u, class: m }); // r = middle, n = from, e = to, a = isNarrow, je = NARROWEST, s = box, l = y, p = height, m = className, u = radius, B = percent
  switch (t) {
    case "sure":
      return s(-4, 8);
    case "day":
      return /* @__PURE__ */ (0, i.x3)(_, { position: r, path: Qe });
    case "month":
      return /* @__PURE__ */ (0, i.x3)(_, { position: r, path: rr });
    case "year":
      return a ? /* @__PURE__ */ (0, i.x3)(_, { position: r, path: tr, class: K }) : s(-5, 10, K);
    case "about":
      return a ? /* @__PURE__ */ (0, i.x3)(_, { position: r, path: nr, class: we }) : s(-5, 10, we, 5);
    case "date":
      return /* @__PURE__ */ (0, i.x3)(_, { position: n, path: er });
    case "open":
      return /* @__PURE__ */ (0, i.x3)(_, { position: n, path: Ze });
    case "paused":
      return /* @__PURE__ */ (0, i.x3)(_, { position: n, path: o ? ar : or });
    case "unknown-start":
      return /* @__PURE__ */ (0, i.x3)(_, { position: n, path: "M-8 0h-9", class: Q });
    case "unknown-end":
      return /* @__PURE__ */ (0, i.x3)(_, { position: n, path: "M8 0h9", class: Q });
    default:
      return /* @__PURE__ */ (0, i.x3)("line", { x1: "0%", x2: "100%", class: Q });
  }
}
function sr({ position: t, kind: n, isUp: e }, o) { // sr = drawLine, t = position, n = kind, e = isUp, o = span
  let r = e ? -1 : 1, a = B(t); // r = away, e = isUp, a = x, B = percent, t = position
  if (n === "leaves" && o) {
    let s = Math.min(Math.max(t, o.from), o.to); // s = start, t = position, o = span
    return /* @__PURE__ */ (0, i.x3)(i.x2, null, /* @__PURE__ */ (0, i.x3)("line", { x1: B(s), x2: a }), /* @__PURE__ */ (0, i.x3)("line", { x1: a, x2: a, y2: r * Y }));
  }
  return n === "reaches" ? /* @__PURE__ */ (0, i.x3)(i.x2, null, /* @__PURE__ */ (0, i.x3)("line", { x1: a, x2: a, y1: r * Y, y2: r * H }), /* @__PURE__ */ (0, i.x3)(_, { position: t, path: `M-4 ${r * (H + 6)}L0 ${r * H}L4 ${r * (H + 6)}`, class: K })) : /* @__PURE__ */ (0, i.x3)("line", { x1: a, x2: a, y1: -Y, y2: Y });
}
function I({ bar: { parts: t, span: n }, lines: e = [], isBelow: o = !1, class: r = "" }) { // I = Drawing, t = parts, n = span, e = lines, o = isBelow, r = className
  let a = t.some(({ kind: s }) => s === "unknown-end"); // a = isEndUnknown, t = parts, s = kind
  return /* @__PURE__ */ (0, i.x3)("div", { class: `program-explorer__drawing ${r}`, "aria-hidden": "true" }, /* @__PURE__ */ (0, i.x3)("svg", { width: "100%", height: "100%", focusable: "false" }, /* @__PURE__ */ (0, i.x3)("svg", { y: o ? "100%" : 0 }, /* @__PURE__ */ (0, i.x3)("g", { transform: `translate(0 ${o ? -16 : 16})` }, e.length > 0 && /* @__PURE__ */ (0, i.x3)("g", { class: "program-explorer__lines" }, e.map((s) => sr(s, n))), t.map((s) => ir(s, a))))));
}

// src/views/timeline/legend.tsx
var v = (t, n, e, o = e) => ({ kind: t, message: n, from: e, to: o }), lr = [ // v = entry, t = kind, n = message, e = from, o = to, lr = ENTRIES
  v("sure", "timeline-sure", 0, 1),
  v("day", "timeline-day", 0.5),
  v("month", "timeline-month", 0.5),
  v("year", "timeline-year", 0.2, 0.8),
  v("about", "timeline-about", 0.2, 0.8),
  v("date", "timeline-date", 0.5),
  v("open", "timeline-open", 0.2),
  v("paused", "status-paused", 0.2),
  v("unknown-end", "timeline-unknown", 0.2),
  v("none", "timeline-none", 0, 1),
  v("line", "timeline-line", 0.5),
  v("today", "timeline-today", 0.5)
];
function pr({ kind: t, from: n, to: e }) { // pr = sampleOf, t = kind, n = from, e = to
  return /* @__PURE__ */ (0, i.x3)(I, { bar: { parts: t === "today" ? [] : t === "line" ? [{ kind: "sure", from: n, to: 1 }] : [{ kind: t, from: n, to: e }], span: null }, lines: t === "line" ? [{ position: n, kind: "reaches", isUp: !0 }] : [], class: `program-explorer__sample program-explorer__sample--${t}` });
}
function be({ context: { msg: t }, open: n, kinds: e }) { // be = Legend, t = msg, n = open, e = kinds
  let o = lr.filter(({ kind: r }) => e.has(r) || r === "unknown-end" && e.has("unknown-start")); // o = entries, lr = ENTRIES, r = kind, e = kinds
  return /* @__PURE__ */ (0, i.x3)("details", { class: "program-explorer__legend", open: n }, /* @__PURE__ */ (0, i.x3)("summary", null, t("timeline-legend")), /* @__PURE__ */ (0, i.x3)("ul", { role: "list" }, o.map((r) => /* @__PURE__ */ (0, i.x3)("li", { key: r.kind }, pr(r), t(r.message)))));
}

// runtime:src/views/parts/heading.tsx
var N = require("program-explorer-runtime"); // N = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var D = require("program-explorer-runtime"); // D = import_program_explorer_runtime

// runtime:src/views/results/group-heading.tsx
var ee = require("program-explorer-runtime"); // ee = import_program_explorer_runtime

// runtime:src/programs/next-date.ts
var re = require("program-explorer-runtime"); // re = import_program_explorer_runtime

// runtime:src/views/parts/data-link.tsx
var te = require("program-explorer-runtime"); // te = import_program_explorer_runtime

// runtime:src/messages/join-list.ts
var ne = require("program-explorer-runtime"); // ne = import_program_explorer_runtime

// src/views/parts/opens-elsewhere.ts
function Pe({ ctrlKey: t, metaKey: n, shiftKey: e, altKey: o }) { // Pe = opensElsewhere, t = ctrlKey, n = metaKey, e = shiftKey, o = altKey
  return t || n || e || o;
}

// src/views/timeline/lineage.tsx
var ve = "\0"; // ve = MARK
function Se({ context: t, actions: n, program: e }) { // Se = Lineage, t = context, n = actions, e = program
  let { msg: o, labels: r, language: a, list: s, urlOfProgram: l } = t, { program: p, before: m } = C(s), u = (c) => { // o = msg, r = labels, a = language, s = list, l = urlOfProgram, t = context, p = find, m = before, C = relationsOf, u = link, c = id
    var g, w; // g = _a, w = _b
    return /* @__PURE__ */ (0, i.x3)(
      "a",
      {
        href: l(c),
        onClick: (P) => { // P = event
          Pe(P) || (P.preventDefault(), n.goTo(c));
        }
      },
      /* @__PURE__ */ (0, i.x3)(D.x72, { text: r.pick((w = (g = p(c)) == null ? void 0 : g.title) != null ? w : c), around: a })
    );
  }, y = (c, g) => { // y = sentence, c = key, g = ids
    if (!g.length)
      return null;
    let w = o(c, (0, ne.x31)(o, g.map(() => ve))).split(ve); // w = texts, o = msg, c = key, g = ids, ve = MARK
    return /* @__PURE__ */ (0, i.x3)("span", null, w.map((P, S) => /* @__PURE__ */ (0, i.x3)(i.x2, null, P, S < g.length && u(g[S]))));
  }, x = m(e.id);
  return x.length || e.followedBy.length ? /* @__PURE__ */ (0, i.x3)("p", { class: "program-explorer__lineage" }, y("grew-out-of", x), " ", y("became", e.followedBy)) : null;
}

// src/views/timeline/run.tsx
function mr({ msg: t, format: n }, { start: e, end: o, status: r, dates: a }) { // mr = datesOf, t = msg, n = format, e = start, o = end, r = status, a = dates
  let s = n.span(e, o, r), l = (0, re.x57)(a, Date.now()), p = a[a.length - 1]; // s = span, n = format, e = start, o = end, r = status, l = next, a = dates, p = last
  return s === null && !l ? [p ? n.occurrence(p) : t("timeline-none")] : [...s === null ? [] : [s], ...l ? [t("next-date", n.occurrence(l))] : []];
}
function he({ view: { context: t, actions: n, more: e, state: { narrow: o } }, row: { program: r, bar: a, lines: s }, suffix: l, open: p, level: m, onToggle: u }) { // he = Run, t = context, n = actions, e = more, o = narrow, r = program, a = bar, s = lines, l = suffix, p = open, m = level, u = onToggle
  let { msg: y, labels: x, language: c, idPrefix: g } = t, w = x.pick(r.title), P = `${g}:program:${r.id}${l}`, S = `${P}:details`, R = /* @__PURE__ */ (0, i.x3)(D.x72, { text: w, around: c }), O = r.status || "unknown"; // y = msg, x = labels, c = language, g = idPrefix, t = context, w = title, r = program, P = titleId, l = suffix, S = detailsId, R = name, O = status
  return /* @__PURE__ */ (0, i.x3)("article", { class: "program-explorer__run", "aria-labelledby": P }, /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__run-head" }, /* @__PURE__ */ (0, i.x3)(I, { bar: a, lines: s, isBelow: o, class: `program-explorer__drawing--${O}` }), /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__run-text" }, /* @__PURE__ */ (0, i.x3)(N.x71, { level: m, class: "program-explorer__title", id: P }, r.target ? /* @__PURE__ */ (0, i.x3)(te.x70, { context: t, target: r.target }, R) : R), /* @__PURE__ */ (0, i.x3)("p", { class: "program-explorer__meta" }, /* @__PURE__ */ (0, i.x3)("span", { class: `program-explorer__status program-explorer__status--${O}` }, x.status(r.status)), mr(t, r).map((G) => /* @__PURE__ */ (0, i.x3)("span", { class: "program-explorer__fact" }, G))), /* @__PURE__ */ (0, i.x3)(Se, { context: t, actions: n, program: r }), /* @__PURE__ */ (0, i.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      "aria-label": y("details-of", w.text),
      "aria-expanded": p,
      "aria-controls": p ? S : void 0,
      onClick: u
    },
    y("details"),
    /* @__PURE__ */ (0, i.x3)(U.x69, { open: p })
  ))), p && e && /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__run-details" }, /* @__PURE__ */ (0, i.x3)(e.Details, { context: t, actions: n, program: r, id: S, isAlone: !0 })));
}

// src/views/timeline/years.tsx
var cr = 8, ur = 5, dr = 0.7; // cr = MOST, ur = MOST_NARROW, dr = ROOM
function oe(t, n) { // oe = todayOn, t = scale, n = today
  let e = t && k(t, n); // e = position, t = scale, k = beginningOf, n = today
  return e !== null && e >= 0 && e <= 1 ? e : null;
}
function _e({ context: { format: t, today: n }, scale: e, narrow: o }) { // _e = Years, t = format, n = today, e = scale, o = narrow
  let r = pe(e, o ? ur : cr), a = oe(e, n), s = r[1] && r[0] ? r[1].position - r[0].position : 1, l = (p) => ({ marginInlineStart: B(p) }); // r = ticks, pe = ticksOf, e = scale, o = narrow, ur = MOST_NARROW, cr = MOST, a = now, oe = todayOn, n = today, s = distance, l = styleOf, p = position, B = percent
  return /* @__PURE__ */ (0, i.x3)(i.x2, null, /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__years", "aria-hidden": "true" }, /* @__PURE__ */ (0, i.x3)("div", null, r.filter(({ position: p }) => 1 - p >= s * dr).map(({ year: p, position: m }) => /* @__PURE__ */ (0, i.x3)("span", { key: p, style: l(m) }, t.date({ year: p, month: null, day: null, approximate: !1 }))))), /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__year-lines", "aria-hidden": "true" }, /* @__PURE__ */ (0, i.x3)("div", null, r.map(({ year: p, position: m }) => /* @__PURE__ */ (0, i.x3)("span", { key: p, style: l(m) })), a !== null && /* @__PURE__ */ (0, i.x3)("span", { key: "today", class: "program-explorer__today", style: l(a) }))));
}

// src/views/timeline/run-group.tsx
function fr({ context: { msg: t, labels: n, list: e, language: o }, grouping: r, id: a }) { // fr = GroupName, t = msg, n = labels, e = list, o = language, r = grouping, a = id
  var l, p, m, u; // l = _a, p = _b, m = _c, u = _d
  if (a === null)
    return /* @__PURE__ */ (0, i.x3)(i.x2, null, t(r === E ? "timeline-no-series" : "not-stated"));
  if (r === T)
    return /* @__PURE__ */ (0, i.x3)("bdi", null, a);
  let s = r === E ? n.pick((u = (m = (l = e.series.get(a)) == null ? void 0 : l.title) != null ? m : (p = C(e).program(a)) == null ? void 0 : p.title) != null ? u : a) : n.term(r, a); // s = name, r = grouping, E = BY_SERIES, n = labels, u = _d, m = _c, l = _a, e = list, a = id, p = _b, C = relationsOf
  return /* @__PURE__ */ (0, i.x3)(D.x72, { text: s, around: o });
}
function Oe({ view: t, timeline: { grouping: n, scale: e }, group: { id: o, rows: r, passing: a }, places: s, onToggle: l }) { // Oe = RunGroup, t = view, n = grouping, e = scale, o = id, r = rows, a = passing, s = places, l = onToggle
  let { context: p, state: { narrow: m } } = t, { msg: u, level: y } = p, x = n !== L; // p = context, m = narrow, t = view, u = msg, y = level, x = hasHeading, n = grouping, L = UNGROUPED
  return /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__run-group" }, x && /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__run-heading" }, /* @__PURE__ */ (0, i.x3)(I, { bar: { parts: [], span: null }, lines: a }), n === A ? /* @__PURE__ */ (0, i.x3)(ee.x75, { context: p, group: o }) : /* @__PURE__ */ (0, i.x3)(N.x71, { level: y, class: "program-explorer__group" }, /* @__PURE__ */ (0, i.x3)(fr, { context: p, grouping: n, id: o }))), e && /* @__PURE__ */ (0, i.x3)(_e, { context: p, scale: e, narrow: m }), /* @__PURE__ */ (0, i.x3)("ol", { class: "program-explorer__runs", role: "list", "aria-label": u("programs") }, s.map((c, g) => { // x = hasHeading, I = Drawing, a = passing, n = grouping, A = BY_STATUS, p = context, o = id, y = level, fr = GroupName, e = scale, _e = Years, m = narrow, u = msg, s = places, c = place, g = i
    let w = r[g]; // w = row, r = rows, g = i
    return w && /* @__PURE__ */ (0, i.x3)("li", { key: c.program }, /* @__PURE__ */ (0, i.x3)(he, { view: t, row: w, suffix: c.suffix, open: c.open, level: x ? y + 1 : y, onToggle: () => l(c) }));
  })));
}

// src/views/timeline/timeline.tsx
var ae = 120, Ee = 20, gr = 80, yr = 20, xr = 10; // ae = ROWS, Ee = ROWS_AT_ONCE, gr = FILL_AFTER, yr = ROWS_PER_STEP, xr = STEP_PAUSE
function Me({ groups: t }, n, e) { // Me = placesOf, t = groups, n = details, e = openAt
  let o = /* @__PURE__ */ new Map(); // o = counts
  return t.map(({ rows: r }) => r.map(({ program: { id: a } }) => { // t = groups, r = rows, a = id
    let s = (o.get(a) || 0) + 1; // s = count, o = counts, a = id
    o.set(a, s);
    let l = s > 1 ? `:${s}` : ""; // l = suffix, s = count
    return { program: a, suffix: l, open: n.includes(a) && (e.get(a) || "") === l };
  }));
}
function ie({ timeline: { groups: t }, limit: n, drawn: e }) { // ie = isPartlyDrawn, t = groups, n = limit, e = drawn
  return e < Math.min(n, t.reduce((o, { rows: r }) => o + r.length, 0));
}
var V = class extends i.x0 { // V = TimelineView
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
      this.change({ limit: e + ae, drawn: e + ae }), (a = (r = (o = this.box.current) == null ? void 0 : o.querySelectorAll("article")[e]) == null ? void 0 : r.querySelector("a, button")) == null || a.focus({ preventScroll: !0 });
    };
    /** Opens or closes the details. They are open at one place of the program only. */
    this.toggle = ({ program: e, suffix: o, open: r }) => { // e = program, o = suffix, r = open
      let { view: { actions: a, state: { query: s } } } = this.props; // a = actions, s = query
      this.change({ openAt: new Map(this.state.openAt).set(e, o) }), (r || !s.details.includes(e)) && a.toggleDetails(e);
    };
  }
  static getDerivedStateFromProps({ view: e }, o) {
    let { context: { list: r, index: a, today: s }, results: { order: l }, state: { query: p, settled: m, cards: u } } = e, { rows: y, details: x } = p, c = o.order === l && o.rows === y && o.index === a, g = c && o.timeline || ye(r, a, l, y, s), w = c && o.openAt || /* @__PURE__ */ new Map(), P = Me(g, x, w).flat().reduce((O, G, X) => G.open ? X + 1 : O, 0), S = m.query === p && m.cause === "address", R = Math.max(ae, P, c && o.limit || 0, S ? u : 0); // r = list, a = index, s = today, l = order, p = query, m = settled, u = cards, e = view, y = rows, x = details, c = isSame, o = before, g = timeline, ye = timelineOf, w = openAt, P = open, Me = placesOf, O = last, G = place, X = i, S = isAddress, R = limit, ae = ROWS
    return { timeline: g, index: a, order: l, rows: y, openAt: w, limit: R, drawn: S && !c ? R : Math.max(Ee, P, c && o.drawn || 0) };
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
    a && (a.style.minHeight = ie(s) ? `${r}px` : ""), this.drawRest();
  }
  change(e) {
    this.props.view.attempt(() => this.setState(e));
  }
  drawRest() {
    let { drawn: e } = this.state; // e = drawn
    window.clearTimeout(this.timer), ie(this.state) && (this.timer = window.setTimeout(() => this.change({ drawn: e + yr }), e > Ee ? xr : gr));
  }
  render({ view: e }, o) {
    let { context: r, state: { query: a, narrow: s } } = e, { timeline: l, limit: p, drawn: m, openAt: u } = o, { groups: y, scale: x, grouping: c, kinds: g } = l, w = Me(l, a.details, u), P = new Set(w.flat().slice(p).map(({ program: O }) => O)), S = Math.min(p, m), R = oe(x, r.today); // r = context, a = query, s = narrow, e = view, l = timeline, p = limit, m = drawn, u = openAt, o = state, y = groups, x = scale, c = grouping, g = kinds, w = places, Me = placesOf, P = hidden, O = program, S = left, R = now, oe = todayOn
    return /* @__PURE__ */ (0, i.x3)("div", { class: "program-explorer__timeline" }, /* @__PURE__ */ (0, i.x3)(xe, { view: e, grouping: c }), /* @__PURE__ */ (0, i.x3)(be, { context: r, open: !s || p === 1 / 0, kinds: R === null ? g : /* @__PURE__ */ new Set([...g, "today"]) }), /* @__PURE__ */ (0, i.x3)("div", { ref: this.box, "aria-busy": ie(o) || void 0 }, y.map((O, G) => { // xe = GroupBy, e = view, c = grouping, be = Legend, r = context, s = narrow, p = limit, R = now, g = kinds, ie = isPartlyDrawn, o = state, y = groups, O = group, G = i
      var se; // se = _a
      let X = ((se = w[G]) != null ? se : []).slice(0, S); // X = shown, se = _a, w = places, G = i, S = left
      return S -= X.length, X.length > 0 && /* @__PURE__ */ (0, i.x3)(Oe, { key: O.id, view: e, timeline: l, group: O, places: X, onToggle: this.toggle });
    })), P.size > 0 && /* @__PURE__ */ (0, i.x3)("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, r.msg("more", P.size)));
  }
};
}
};
// </nowiki>