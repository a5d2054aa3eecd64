// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).timeline = {
runtime: '4bd6f1e4f07b4968',
create: function ( require, module ) {
"use strict";
var V = Object.defineProperty;
var Te = Object.getOwnPropertyDescriptor;
var Me = Object.getOwnPropertyNames;
var Re = Object.prototype.hasOwnProperty;
var De = (r, o) => {
  for (var e in o)
    V(r, e, { get: o[e], enumerable: !0 });
}, Le = (r, o, e, n) => {
  if (o && typeof o == "object" || typeof o == "function")
    for (let t of Me(o))
      !Re.call(r, t) && t !== e && V(r, t, { get: () => o[t], enumerable: !(n = Te(o, t)) || n.enumerable });
  return r;
};
var Ae = (r) => Le(V({}, "__esModule", { value: !0 }), r);

// src/timeline.ts
var br = {}; // br = timeline_exports
De(br, {
  View: () => W
});
module.exports = Ae(br);

// runtime:preact
var a = require("program-explorer-runtime"); // a = import_program_explorer_runtime

// runtime:src/programs/dates.ts
var b = require("program-explorer-runtime"); // b = import_program_explorer_runtime

// src/overview/timeline/scale.ts
var Be = 864e5, Ce = [1, 2, 5, 10, 20, 25, 50, 100]; // Be = DAY, Ce = STEPS
function Ie({ start: r, end: o, dates: e }) { // Ie = daysOf, r = start, o = end, e = dates
  return [...[r, o].flatMap((n) => n ? [(0, b.x46)(n), (0, b.x47)(n)] : []), ...e.flatMap((n) => [n.start, n.end || n.start])];
}
function q({ start: r, end: o, status: e }, n) { // q = isRunning, r = start, o = end, e = status, n = today
  return !!(r && !o && (0, b.x47)(r) <= n && (e === "open" || e === "ongoing"));
}
function ae(r, o) { // ae = scaleOf, r = programs, o = today
  let e = 1 / 0, n = -1 / 0, t = (i) => { // e = first, n = last, t = add, i = day
    let s = Number(i.slice(0, 4)); // s = year, i = day
    e = Math.min(e, s), n = Math.max(n, s);
  };
  for (let i of r) // i = program, r = programs
    Ie(i).forEach(t), q(i, o) && t(o);
  return e <= n ? { first: e, last: n } : null;
}
function L({ first: r, last: o }, e) { // L = beginningOf, r = first, o = last, e = day
  let n = Number(e.slice(0, 4)), t = Date.UTC(n, 0, 1), i = (Date.parse(e.slice(0, 10)) - t) / (Date.UTC(n + 1, 0, 1) - t); // n = year, e = day, t = firstOfYear, i = within
  return (n - r + i) / (o - r + 1);
}
function J(r, o) { // J = endOf, r = scale, o = day
  return L(r, new Date(Date.parse(o.slice(0, 10)) + Be).toISOString());
}
function ie({ first: r, last: o }, e) { // ie = ticksOf, r = first, o = last, e = most
  let n = o - r + 1, t = Ce.find((s) => n / s <= e) || n, i = []; // n = size, o = last, r = first, t = step, Ce = STEPS, s = each, e = most, i = ticks
  for (let s = Math.ceil(r / t) * t; s <= o; s += t) // s = year, r = first, t = step, o = last
    i.push({ year: s, position: (s - r) / n });
  return i;
}

// src/overview/timeline/bar.ts
var Ge = 1 / 200; // Ge = NEAREST
function Xe({ approximate: r, month: o, day: e }) { // Xe = kindOf, r = approximate, o = month, e = day
  return r ? "about" : e ? "day" : o ? "month" : "year";
}
function F(r, o) { // F = partOf, r = scale, o = date
  return { kind: Xe(o), from: L(r, (0, b.x46)(o)), to: J(r, (0, b.x47)(o)) };
}
function Je(r, o) { // Je = isSame, r = date, o = other
  return (0, b.x46)(r) === (0, b.x46)(o) && (0, b.x47)(r) === (0, b.x47)(o) && r.approximate === o.approximate;
}
function se(r, o, e) { // se = sureParts, r = scale, o = first, e = last
  return o <= e ? [{ kind: "sure", from: L(r, o), to: J(r, e) }] : [];
}
function Ue(r, o, e) { // Ue = rangeParts, r = scale, o = program, e = today
  let { start: n, end: t, status: i } = o, s = (m) => i === "paused" ? [{ kind: "paused", from: m, to: m }] : []; // n = start, t = end, i = status, o = program, s = pause, m = at
  if (!n) {
    if (!t)
      return [];
    let m = F(r, t); // m = part, F = partOf, r = scale, t = end
    return [m, { kind: "unknown-start", from: m.from, to: m.from }, ...s(m.to)];
  }
  let p = F(r, n); // p = first, F = partOf, r = scale, n = start
  if (t) {
    let m = F(r, t); // m = last, F = partOf, r = scale, t = end
    return [...se(r, (0, b.x47)(n), (0, b.x46)(t)), p, ...Je(n, t) ? [] : [m], ...s(m.to)];
  }
  if (q(o, e)) {
    let m = J(r, e); // m = now, J = endOf, r = scale, e = today
    return [...se(r, (0, b.x47)(n), e), p, { kind: "open", from: m, to: m }];
  }
  return [p, { kind: i === "upcoming" || i === "open" || i === "ongoing" ? "open" : "unknown-end", from: p.to, to: p.to }, ...s(p.to)];
}
function Ne(r, o) { // Ne = dateParts, r = scale, o = dates
  let e = []; // e = parts
  for (let { start: n, end: t } of o) { // n = start, t = end, o = dates
    let i = L(r, n), s = e[e.length - 1]; // i = from, L = beginningOf, r = scale, n = start, s = before, e = parts
    (!s || i - s.from >= Ge) && e.push({ kind: "date", from: i, to: J(r, t || n) });
  }
  return e;
}
function le(r, o, e) { // le = barOf, r = scale, o = program, e = today
  let n = r ? [...Ue(r, o, e), ...Ne(r, o.dates)] : []; // n = parts, r = scale, Ue = rangeParts, o = program, e = today, Ne = dateParts
  return n.length ? { parts: n, span: { from: Math.min(...n.map(({ from: t }) => t)), to: Math.max(...n.map(({ to: t }) => t)) } } : { parts: [{ kind: "none", from: 0, to: 1 }], span: null };
}

// runtime:src/explore/append.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// runtime:src/explore/bitset.ts
var A = require("program-explorer-runtime"); // A = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var j = require("program-explorer-runtime"); // j = import_program_explorer_runtime

// src/explore/relations.ts
var I = (0, j.x22)(({ programs: r }) => { // I = relationsOf, r = programs
  let o = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(); // o = byId, e = parts, n = before
  for (let t of r) // t = program, r = programs
    o.set(t.id, t), t.partOf !== null && (0, S.x14)(e, t.partOf, t.id), t.followedBy.forEach((i) => (0, S.x14)(n, i, t.id));
  return {
    program: (t) => o.get(t) || null,
    parts: (t) => e.get(t) || [],
    before: (t) => n.get(t) || []
  };
});

// runtime:src/programs/status.ts
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// src/overview/timeline/groups.ts
var k = "status", T = "partOf", M = "team", G = "none", $e = "period"; // k = BY_STATUS, T = BY_SERIES, M = BY_TEAM, G = UNGROUPED, $e = YEARS
function Y({ programs: r }, { facets: o }) { // Y = groupingsOf, r = programs, o = facets
  return [
    k,
    ...r.some(({ partOf: e }) => e !== null) ? [T] : [],
    ...r.some(({ team: e }) => e.length) ? [M] : [],
    ...Array.from(o.keys()).filter((e) => ![k, T, M, $e, G].includes(e)),
    G
  ];
}
function Ye(r, o) { // Ye = wholeOf, r = list, o = program
  let { program: e, parts: n } = I(r), t = o; // e = find, n = parts, I = relationsOf, r = list, t = top, o = program
  for (; t != null && t.partOf; ) { // t = top
    if (r.series.has(t.partOf))
      return t.partOf;
    t = e(t.partOf);
  }
  return t && (t !== o || n(t.id).length) ? t.id : null;
}
var ze = ["current", "paused", "unknown", "past"]; // ze = LIST_GROUPS
function He(r, o) { // He = narrowestTerms, r = terms, o = number
  let e = r.filter((n) => (0, A.x17)(n.own, o)); // e = own, r = terms, n = term, o = number
  return e.filter(({ depth: n }, t) => { // e = own, n = depth, t = i
    let i = e[t + 1]; // i = next, e = own, t = i
    return !i || i.depth <= n;
  }).map(({ id: n }) => n);
}
function pe(r, o, e, n) { // pe = groupPrograms, r = list, o = index, e = numbers, n = grouping
  var m; // m = _a
  let t = Array.from(((m = o.facets.get(n)) == null ? void 0 : m.terms.values()) || []), i = (u) => { // t = terms, m = _a, o = index, n = grouping, i = keysOf, u = number
    let d = o.programs[u]; // d = program, o = index, u = number
    switch (n) {
      case k:
        return [(0, $.x67)(d.status)];
      case T:
        return [Ye(r, d)];
      case M:
        return d.team;
      default:
        return He(t, u);
    }
  }, s = /* @__PURE__ */ new Map();
  for (let u of e) { // u = number, e = numbers
    let d = new Set(i(u)); // d = keys, i = keysOf, u = number
    (d.size ? d : [null]).forEach((w) => (0, S.x14)(s, w, u));
  }
  let p = n === k ? ze : n === M ? [] : t.map(({ id: u }) => u), l = ({ id: u, numbers: d }) => u === null ? 1 / 0 : p.length ? p.indexOf(u) : -d.length; // p = order, n = grouping, k = BY_STATUS, ze = LIST_GROUPS, M = BY_TEAM, t = terms, u = id, l = rankOf, d = members
  return Array.from(s, ([u, d]) => ({ id: u, numbers: d })).sort((u, d) => l(u) - l(d));
}

// src/overview/timeline/lines.ts
var Ke = 60, We = 8; // Ke = LONGEST, We = MOST_BESIDE
function Ve(r) { // Ve = placesOf, r = slots
  let o = /* @__PURE__ */ new Map(); // o = places
  return r.forEach((e, n) => { // r = slots, e = slot, n = place
    e != null && e.bar.span && (0, S.x14)(o, e.program.id, n);
  }), o;
}
function qe(r, o) { // qe = nearest, r = froms, o = tos
  let e = null; // e = best
  for (let n of r) // n = from, r = froms
    for (let t of o) // t = to, o = tos
      (!e || Math.abs(n - t) < Math.abs(e[0] - e[1])) && (e = [n, t]);
  return e;
}
function me(r) { // me = linesOf, r = slots
  let o = r.map(() => []), e = Ve(r), n = (i, s) => { // o = lines, r = slots, e = places, Ve = placesOf, n = draw, i = from, s = to
    var d, w; // d = _a, w = _b
    let p = Math.min(i, s), l = Math.max(i, s), m = l - p > Ke ? [] : o.slice(p, l + 1), u = (w = (d = r[s]) == null ? void 0 : d.bar.span) == null ? void 0 : w.from; // p = first, i = from, s = to, l = last, m = crossed, Ke = LONGEST, o = lines, u = position, w = _b, d = _a, r = slots
    u !== void 0 && m.length && m.every(({ length: c }) => c < We) && m.forEach((c, y) => { // u = position, m = crossed, c = pieces, We = MOST_BESIDE, y = i
      let x = p + y; // x = place, p = first, y = i
      c.push({ position: u, kind: x === i ? "leaves" : x === s ? "reaches" : "passes", isUp: x === l });
    });
  }, t = /* @__PURE__ */ new Set();
  for (let i of r) // i = slot, r = slots
    if (i && !t.has(i.program.id)) {
      let { id: s, followedBy: p } = i.program; // s = id, p = followedBy, i = slot
      t.add(s), p.forEach((l) => { // t = drawn, s = id, p = followedBy, l = next
        let m = qe(e.get(s) || [], e.get(l) || []); // m = pair, qe = nearest, e = places, s = id, l = next
        m && n(...m);
      });
    }
  return o;
}

// src/overview/timeline/order.ts
var Fe = 2; // Fe = NO_DATE
function ce({ bar: { span: r } }) { // ce = startOf, r = span
  return r ? r.from : Fe;
}
function ue(r) { // ue = inOrder, r = rows
  let o = /* @__PURE__ */ new Map(); // o = related
  for (let { program: { id: t, followedBy: i } } of r) // t = id, i = followedBy, r = rows
    i.forEach((s) => { // i = followedBy, s = next
      (0, S.x14)(o, t, s), (0, S.x14)(o, s, t);
    });
  let e = /* @__PURE__ */ new Map(), n = []; // e = known, n = families
  for (let t of r.slice().sort((i, s) => ce(i) - ce(s))) { // t = row, r = rows, i = a, s = b, ce = startOf
    let { id: i } = t.program; // i = id, t = row
    if (!e.has(i)) {
      let s = []; // s = family
      n.push(s);
      let p = [i]; // p = waiting, i = id
      for (let l = p.pop(); l !== void 0; l = p.pop()) // l = next, p = waiting
        e.has(l) || (e.set(l, s), p.push(...o.get(l) || []));
    }
    (0, S.x14)(e, i, t);
  }
  return n.flat();
}

// src/overview/timeline/timeline.ts
function de(r, o, e, n, t) { // de = timelineOf, r = list, o = index, e = numbers, n = rows, t = today
  let i = (c) => o.programs[c], s = Y(r, o).includes(n) ? n : k, p = ae(e.map(i), t), l = new Map(e.map((c) => [c, le(p, i(c), t)])), m = pe(r, o, e, s).map((c) => ({ // i = programOf, c = group, o = index, s = grouping, Y = groupingsOf, r = list, n = rows, k = BY_STATUS, p = scale, ae = scaleOf, e = numbers, t = today, l = bars, le = barOf, m = groups, pe = groupPrograms
    id: c.id,
    rows: ue(c.numbers.flatMap((y) => { // ue = inOrder, c = group, y = number
      let x = l.get(y); // x = bar, l = bars, y = number
      return x ? [{ program: i(y), bar: x }] : [];
    }))
  })), u = me(m.flatMap((c) => [null, ...c.rows])), d = /* @__PURE__ */ new Set();
  l.forEach(({ parts: c }) => c.forEach(({ kind: y }) => d.add(y))), u.some(({ length: c }) => c) && d.add("line");
  let w = 0; // w = slot
  return {
    grouping: s,
    scale: p,
    kinds: d,
    groups: m.map((c) => { // m = groups, c = group
      let y = u[w++] || []; // y = passing, u = lines, w = slot
      return { id: c.id, passing: y, rows: c.rows.map(({ program: x, bar: P }) => ({ program: x, bar: P, lines: u[w++] || [] })) };
    })
  };
}

// runtime:src/views/parts/chevron.tsx
var U = require("program-explorer-runtime"); // U = import_program_explorer_runtime

// src/views/timeline/group-by.tsx
function je({ msg: r, labels: o }, e) { // je = groupingName, r = msg, o = labels, e = grouping
  switch (e) {
    case T:
      return r("group-by-series");
    case M:
      return r("group-by-team");
    case G:
      return r("group-by-none");
    default:
      return o.facet(e).text;
  }
}
function fe({ view: { context: r, state: { query: o }, actions: e }, grouping: n }) { // fe = GroupBy, r = context, o = query, e = actions, n = grouping
  let { msg: t, idPrefix: i, list: s, index: p } = r, l = Y(s, p), m = (u) => e.choose(Object.assign({}, o, { rows: u === l[0] ? "" : u })); // t = msg, i = idPrefix, s = list, p = index, r = context, l = groupings, Y = groupingsOf, m = choose, u = rows, e = actions, o = query
  return /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__sort program-explorer__group-by" }, /* @__PURE__ */ (0, a.x3)("label", { for: `${i}-group-by` }, t("group-by")), /* @__PURE__ */ (0, a.x3)("span", { class: "program-explorer__select" }, /* @__PURE__ */ (0, a.x3)("select", { class: "cdx-select", id: `${i}-group-by`, value: n, onChange: ({ currentTarget: { value: u } }) => m(u) }, l.map((u) => /* @__PURE__ */ (0, a.x3)("option", { key: u, value: u }, je(r, u)))), /* @__PURE__ */ (0, a.x3)(U.x73, { open: !1 })));
}

// src/views/timeline/drawing.tsx
var Ze = 0.04, z = 5e3, H = 11; // Ze = NARROWEST, z = FAR, H = GAP
function B(r) { // B = percent, r = position
  return `${Math.round(r * 1e4) / 100}%`;
}
function O({ position: r, path: o, class: e }) { // O = Sign, r = position, o = path, e = className
  return /* @__PURE__ */ (0, a.x3)("svg", { x: B(r), width: "1", height: "1" }, /* @__PURE__ */ (0, a.x3)("path", { d: o, class: e }));
}
var Qe = "M0-2h5v-6l9 8-9 8v-6h-5z", er = "M-1.5-9h3v18h-3z", rr = "M0-8l6 8-6 8-6-8z", tr = "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z", nr = "M-5-5h10v10h-10z", or = "M-2-5h4a5 5 0 0 1 0 10h-4a5 5 0 0 1 0-10z", ar = "M15-7h3v14h-3zM20.5-7h3v14h-3z", K = "program-explorer__hollow", ge = `${K} program-explorer__dashed`, Z = "program-explorer__dotted"; // Qe = ARROW, er = CAP, rr = DIAMOND, tr = CIRCLE, nr = BOX, or = LOZENGE, ar = PAUSE, K = HOLLOW, ge = DASHED, Z = DOTTED
function ir({ kind: r, from: o, to: e }) { // ir = drawPart, r = kind, o = from, e = to
  let n = (o + e) / 2, t = e - o < Ze, i = (s, p, l, m = 0) => /* @__PURE__ */ (0, a.x3)("rect", { x: B(o), width: B(e - o), y: s, height: p, rx: m, class: l }); // n = middle, o = from, e = to, t = isNarrow, Ze = NARROWEST, i = box, s = y, p = height, l = className, m = radius, B = percent
  switch (r) {
    case "sure":
      return i(-4, 8);
    case "day":
      return /* @__PURE__ */ (0, a.x3)(O, { position: n, path: er });
    case "month":
      return /* @__PURE__ */ (0, a.x3)(O, { position: n, path: tr });
    case "year":
      return t ? /* @__PURE__ */ (0, a.x3)(O, { position: n, path: nr, class: K }) : i(-5, 10, K);
    case "about":
      return t ? /* @__PURE__ */ (0, a.x3)(O, { position: n, path: or, class: ge }) : i(-5, 10, ge, 5);
    case "date":
      return /* @__PURE__ */ (0, a.x3)(O, { position: o, path: rr });
    case "open":
      return /* @__PURE__ */ (0, a.x3)(O, { position: o, path: Qe });
    case "paused":
      return /* @__PURE__ */ (0, a.x3)(O, { position: o, path: ar });
    case "unknown-start":
      return /* @__PURE__ */ (0, a.x3)(O, { position: o, path: "M-7 0h-5", class: Z });
    case "unknown-end":
      return /* @__PURE__ */ (0, a.x3)(O, { position: o, path: "M7 0h5", class: Z });
    default:
      return /* @__PURE__ */ (0, a.x3)("line", { x1: "0%", x2: "100%", class: Z });
  }
}
function sr({ position: r, kind: o, isUp: e }, n) { // sr = drawLine, r = position, o = kind, e = isUp, n = span
  let t = e ? -1 : 1, i = B(r); // t = away, e = isUp, i = x, B = percent, r = position
  if (o === "leaves" && n) {
    let s = Math.min(Math.max(r, n.from), n.to); // s = start, r = position, n = span
    return /* @__PURE__ */ (0, a.x3)(a.x2, null, /* @__PURE__ */ (0, a.x3)("line", { x1: B(s), x2: i }), /* @__PURE__ */ (0, a.x3)("line", { x1: i, x2: i, y2: t * z }));
  }
  return o === "reaches" ? /* @__PURE__ */ (0, a.x3)(a.x2, null, /* @__PURE__ */ (0, a.x3)("line", { x1: i, x2: i, y1: t * z, y2: t * H }), /* @__PURE__ */ (0, a.x3)(O, { position: r, path: `M-4 ${t * (H + 6)}L0 ${t * H}L4 ${t * (H + 6)}`, class: K })) : /* @__PURE__ */ (0, a.x3)("line", { x1: i, x2: i, y1: -z, y2: z });
}
function X({ bar: { parts: r, span: o }, lines: e = [], isBelow: n = !1, class: t = "" }) { // X = Drawing, r = parts, o = span, e = lines, n = isBelow, t = className
  return /* @__PURE__ */ (0, a.x3)("div", { class: `program-explorer__drawing ${t}`, "aria-hidden": "true" }, /* @__PURE__ */ (0, a.x3)("svg", { width: "100%", height: "100%", focusable: "false" }, /* @__PURE__ */ (0, a.x3)("svg", { y: n ? "100%" : 0 }, /* @__PURE__ */ (0, a.x3)("g", { transform: `translate(0 ${n ? -16 : 16})` }, e.length > 0 && /* @__PURE__ */ (0, a.x3)("g", { class: "program-explorer__lines" }, e.map((i) => sr(i, o))), r.map(ir)))));
}

// src/views/timeline/legend.tsx
var v = (r, o, e, n = e) => ({ kind: r, message: o, from: e, to: n }), lr = [ // v = entry, r = kind, o = message, e = from, n = to, lr = ENTRIES
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
function pr({ kind: r, from: o, to: e }) { // pr = sampleOf, r = kind, o = from, e = to
  return /* @__PURE__ */ (0, a.x3)(X, { bar: { parts: r === "today" ? [] : r === "line" ? [{ kind: "sure", from: o, to: 1 }] : [{ kind: r, from: o, to: e }], span: null }, lines: r === "line" || r === "today" ? [{ position: o, kind: r === "line" ? "reaches" : "passes", isUp: !0 }] : [], class: `program-explorer__sample program-explorer__sample--${r}` });
}
function ye({ context: { msg: r }, open: o, kinds: e }) { // ye = Legend, r = msg, o = open, e = kinds
  let n = lr.filter(({ kind: t }) => e.has(t) || t === "unknown-end" && e.has("unknown-start")); // n = entries, lr = ENTRIES, t = kind, e = kinds
  return /* @__PURE__ */ (0, a.x3)("details", { class: "program-explorer__legend", open: o }, /* @__PURE__ */ (0, a.x3)("summary", null, r("timeline-legend")), /* @__PURE__ */ (0, a.x3)("ul", { role: "list" }, n.map((t) => /* @__PURE__ */ (0, a.x3)("li", { key: t.kind }, pr(t), r(t.message)))));
}

// src/views/timeline/places.ts
function xe({ groups: r }, o, e) { // xe = placesOf, r = groups, o = details, e = openAt
  let n = /* @__PURE__ */ new Map(); // n = counts
  return r.map(({ rows: t }) => t.map(({ program: { id: i } }) => { // r = groups, t = rows, i = id
    let s = (n.get(i) || 0) + 1; // s = count, n = counts, i = id
    n.set(i, s);
    let p = s > 1 ? `:${s}` : ""; // p = suffix, s = count
    return { program: i, suffix: p, open: o.includes(i) && (e.get(i) || "") === p };
  }));
}

// runtime:src/views/parts/heading.tsx
var N = require("program-explorer-runtime"); // N = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var R = require("program-explorer-runtime"); // R = import_program_explorer_runtime

// runtime:src/views/results/group-heading.tsx
var Q = require("program-explorer-runtime"); // Q = import_program_explorer_runtime

// runtime:src/programs/next-date.ts
var ee = require("program-explorer-runtime"); // ee = import_program_explorer_runtime

// runtime:src/views/parts/data-link.tsx
var re = require("program-explorer-runtime"); // re = import_program_explorer_runtime

// runtime:src/messages/join-list.ts
var te = require("program-explorer-runtime"); // te = import_program_explorer_runtime

// src/views/parts/opens-elsewhere.ts
function we({ ctrlKey: r, metaKey: o, shiftKey: e, altKey: n }) { // we = opensElsewhere, r = ctrlKey, o = metaKey, e = shiftKey, n = altKey
  return r || o || e || n;
}

// src/views/timeline/lineage.tsx
var be = "\0"; // be = MARK
function Pe({ context: r, actions: o, program: e }) { // Pe = Lineage, r = context, o = actions, e = program
  let { msg: n, labels: t, language: i, list: s, urlOfProgram: p } = r, { program: l, before: m } = I(s), u = (c) => { // n = msg, t = labels, i = language, s = list, p = urlOfProgram, r = context, l = find, m = before, I = relationsOf, u = link, c = id
    let y = l(c); // y = other, l = find, c = id
    return /* @__PURE__ */ (0, a.x3)(
      "a",
      {
        href: p(c),
        onClick: (x) => { // x = event
          we(x) || (x.preventDefault(), o.goTo(c));
        }
      },
      /* @__PURE__ */ (0, a.x3)(R.x76, { text: t.pick(y ? y.title : c), around: i })
    );
  }, d = (c, y) => { // d = sentence, c = key, y = ids
    if (!y.length)
      return null;
    let x = n(c, (0, te.x34)(n, y.map(() => be))).split(be); // x = texts, n = msg, c = key, y = ids, be = MARK
    return /* @__PURE__ */ (0, a.x3)("span", null, x.map((P, _) => /* @__PURE__ */ (0, a.x3)(a.x2, null, P, _ < y.length && u(y[_]))));
  }, w = m(e.id);
  return w.length || e.followedBy.length ? /* @__PURE__ */ (0, a.x3)("p", { class: "program-explorer__lineage" }, d("grew-out-of", w), " ", d("became", e.followedBy)) : null;
}

// src/views/timeline/run.tsx
function mr({ msg: r, format: o }, { start: e, end: n, status: t, dates: i }) { // mr = datesOf, r = msg, o = format, e = start, n = end, t = status, i = dates
  let s = o.span(e, n, t), p = (0, ee.x61)(i, Date.now()), l = i[i.length - 1]; // s = span, o = format, e = start, n = end, t = status, p = next, i = dates, l = last
  return s === null && !p ? [l ? o.occurrence(l) : r("timeline-none")] : [...s === null ? [] : [s], ...p ? [r("next-date", o.occurrence(p))] : []];
}
function Se({ view: { context: r, actions: o, more: e }, row: { program: n, bar: t, lines: i }, isStacked: s, suffix: p, open: l, level: m, onToggle: u }) { // Se = Run, r = context, o = actions, e = more, n = program, t = bar, i = lines, s = isStacked, p = suffix, l = open, m = level, u = onToggle
  let { msg: d, labels: w, language: c, idPrefix: y } = r, x = w.pick(n.title), P = `${y}:program:${n.id}${p}`, _ = `${P}:details`, E = /* @__PURE__ */ (0, a.x3)(R.x76, { text: x, around: c }), h = n.status || "unknown"; // d = msg, w = labels, c = language, y = idPrefix, r = context, x = title, n = program, P = titleId, p = suffix, _ = detailsId, E = name, h = status
  return /* @__PURE__ */ (0, a.x3)("article", { class: "program-explorer__run", "aria-labelledby": P }, /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__run-head" }, /* @__PURE__ */ (0, a.x3)(X, { bar: t, lines: i, isBelow: s, class: `program-explorer__track program-explorer__drawing--${h}` }), /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__run-text" }, /* @__PURE__ */ (0, a.x3)(N.x75, { level: m, class: "program-explorer__title", id: P }, n.target ? /* @__PURE__ */ (0, a.x3)(re.x74, { context: r, target: n.target }, E) : E), /* @__PURE__ */ (0, a.x3)("p", { class: "program-explorer__meta" }, /* @__PURE__ */ (0, a.x3)("span", { class: `program-explorer__status program-explorer__status--${h}` }, w.status(n.status)), mr(r, n).map((D) => /* @__PURE__ */ (0, a.x3)("span", { class: "program-explorer__fact" }, D))), /* @__PURE__ */ (0, a.x3)(Pe, { context: r, actions: o, program: n }), /* @__PURE__ */ (0, a.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      "aria-label": d("details-of", x.text),
      "aria-expanded": l,
      "aria-controls": l ? _ : void 0,
      onClick: u
    },
    d("details"),
    /* @__PURE__ */ (0, a.x3)(U.x73, { open: l })
  ))), l && e && /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__run-details" }, /* @__PURE__ */ (0, a.x3)(e.Details, { context: r, actions: o, program: n, id: _, isAlone: !0 })));
}

// src/views/timeline/years.tsx
var cr = 8, ur = 5, dr = 0.7; // cr = MOST, ur = MOST_NARROW, dr = ROOM
function ne(r, o) { // ne = todayOn, r = scale, o = today
  let e = r && L(r, o); // e = position, r = scale, L = beginningOf, o = today
  return e !== null && e >= 0 && e <= 1 ? e : null;
}
function ve({ context: { format: r, today: o }, scale: e, isNarrow: n }) { // ve = Years, r = format, o = today, e = scale, n = isNarrow
  let t = ie(e, n ? ur : cr), i = ne(e, o), s = t[1] && t[0] ? t[1].position - t[0].position : 1, p = (l) => ({ marginInlineStart: B(l) }); // t = ticks, ie = ticksOf, e = scale, n = isNarrow, ur = MOST_NARROW, cr = MOST, i = now, ne = todayOn, o = today, s = distance, p = styleOf, l = position, B = percent
  return /* @__PURE__ */ (0, a.x3)(a.x2, null, /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__track program-explorer__years", "aria-hidden": "true" }, /* @__PURE__ */ (0, a.x3)("div", null, t.filter(({ position: l }) => 1 - l >= s * dr).map(({ year: l, position: m }) => /* @__PURE__ */ (0, a.x3)("span", { key: l, style: p(m) }, r.date({ year: l, month: null, day: null, approximate: !1 }))))), /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__track program-explorer__year-lines", "aria-hidden": "true" }, /* @__PURE__ */ (0, a.x3)("div", null, t.map(({ year: l, position: m }) => /* @__PURE__ */ (0, a.x3)("span", { key: l, style: p(m) })), i !== null && /* @__PURE__ */ (0, a.x3)("span", { key: "today", class: "program-explorer__today", style: p(i) }))));
}

// src/views/timeline/run-group.tsx
function fr({ context: { msg: r, labels: o, list: e, language: n }, grouping: t, id: i }) { // fr = GroupName, r = msg, o = labels, e = list, n = language, t = grouping, i = id
  if (i === null)
    return /* @__PURE__ */ (0, a.x3)(a.x2, null, r(t === T ? "timeline-no-series" : "not-stated"));
  if (t === M)
    return /* @__PURE__ */ (0, a.x3)("bdi", null, i);
  let s = t === T && (e.series.get(i) || I(e).program(i)); // s = whole, t = grouping, T = BY_SERIES, e = list, i = id, I = relationsOf
  return /* @__PURE__ */ (0, a.x3)(R.x76, { text: s ? o.pick(s.title) : o.term(t, i), around: n });
}
function _e({ view: r, timeline: { grouping: o, scale: e }, group: { id: n, rows: t, passing: i }, isStacked: s, places: p, onToggle: l }) { // _e = RunGroup, r = view, o = grouping, e = scale, n = id, t = rows, i = passing, s = isStacked, p = places, l = onToggle
  let { context: m } = r, { msg: u, level: d } = m, w = o !== G; // m = context, r = view, u = msg, d = level, w = hasHeading, o = grouping, G = UNGROUPED
  return /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__run-group" }, w && /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__run-heading" }, /* @__PURE__ */ (0, a.x3)(X, { bar: { parts: [], span: null }, lines: i, class: "program-explorer__track" }), o === k ? /* @__PURE__ */ (0, a.x3)(Q.x79, { context: m, group: n }) : /* @__PURE__ */ (0, a.x3)(N.x75, { level: d, class: "program-explorer__group" }, /* @__PURE__ */ (0, a.x3)(fr, { context: m, grouping: o, id: n }))), e && /* @__PURE__ */ (0, a.x3)(ve, { context: m, scale: e, isNarrow: r.state.narrow }), /* @__PURE__ */ (0, a.x3)("ol", { class: "program-explorer__runs", role: "list", "aria-label": u("programs") }, p.map((c, y) => { // w = hasHeading, X = Drawing, i = passing, o = grouping, k = BY_STATUS, m = context, n = id, d = level, fr = GroupName, e = scale, ve = Years, r = view, u = msg, p = places, c = place, y = i
    let x = t[y]; // x = row, t = rows, y = i
    return x && /* @__PURE__ */ (0, a.x3)("li", { key: c.program }, /* @__PURE__ */ (0, a.x3)(Se, { view: r, row: x, isStacked: s, suffix: c.suffix, open: c.open, level: w ? d + 1 : d, onToggle: () => l(c) }));
  })));
}

// src/views/timeline/timeline.tsx
var oe = 120, he = 20, gr = 80, yr = 20, xr = 10, wr = 640, W = class extends a.x0 { // oe = ROWS, he = ROWS_AT_ONCE, gr = FILL_AFTER, yr = ROWS_PER_STEP, xr = STEP_PAUSE, wr = ROOM_BESIDE, W = TimelineView
  constructor() {
    super(...arguments);
    this.box = (0, a.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.removeEventListener("beforeprint", this.showAll), window.removeEventListener("resize", this.measure), window.clearTimeout(this.timer);
    };
    this.measure = () => {
      let { box: { current: e }, state: n } = this, t = e != null && e.clientWidth ? e.clientWidth < wr : n.isStacked; // e = current, n = state, t = isStacked, wr = ROOM_BESIDE
      t !== n.isStacked && this.change({ isStacked: t });
    };
    /** For printing: paper has no buttons. */
    this.showAll = () => this.change({ limit: 1 / 0, drawn: 1 / 0 });
    this.showMore = () => {
      var t, i; // t = _a, i = _b
      let { limit: e } = this.state; // e = limit
      this.change({ limit: e + oe, drawn: e + oe });
      let n = (t = this.box.current) == null ? void 0 : t.querySelectorAll("article")[e]; // n = added, t = _a, e = limit
      (i = n == null ? void 0 : n.querySelector("a, button")) == null || i.focus({ preventScroll: !0 });
    };
    /** Opens or closes the details. They are open at one place of the program only. */
    this.toggle = ({ program: e, suffix: n, open: t }) => { // e = program, n = suffix, t = open
      let { view: { actions: i, state: { query: s } } } = this.props; // i = actions, s = query
      this.change({ openAt: new Map(this.state.openAt).set(e, n) }), (t || !s.details.includes(e)) && i.toggleDetails(e);
    };
  }
  static getDerivedStateFromProps({ view: e }, n) {
    let { context: { list: t, index: i, today: s }, results: p, state: { query: l, settled: m, cards: u } } = e, { rows: d, details: w } = l, c = n.results === p && n.rows === d ? n : {}, y = c.timeline || de(t, i, p.order, d, s), x = c.openAt || /* @__PURE__ */ new Map(), P = xe(y, w, x), _ = P.flat(), E = _.reduce((Oe, Ee, ke) => Ee.open ? ke + 1 : Oe, 0), h = m.query === l && m.cause === "address", D = Math.max(oe, E, c.limit || 0, h ? u : 0), C = Math.max(he, E, c.drawn || (h ? D : 0)); // t = list, i = index, s = today, p = results, l = query, m = settled, u = cards, e = view, d = rows, w = details, c = same, n = before, y = timeline, de = timelineOf, x = openAt, P = places, xe = placesOf, _ = all, E = open, Oe = last, Ee = place, ke = i, h = isAddress, D = limit, oe = ROWS, C = drawn, he = ROWS_AT_ONCE
    return { results: p, rows: d, timeline: y, places: P, limit: D, drawn: C, isPartial: C < Math.min(D, _.length), openAt: x };
  }
  componentDidMount() {
    window.addEventListener("beforeprint", this.showAll), window.addEventListener("resize", this.measure), this.props.view.cleanups.add(this.componentWillUnmount), this.measure(), this.drawRest();
  }
  getSnapshotBeforeUpdate() {
    var e; // e = _a
    return ((e = this.box.current) == null ? void 0 : e.offsetHeight) || 0;
  }
  componentDidUpdate(e, n, t) {
    let { box: { current: i }, state: s } = this; // i = current, s = state
    i && (i.style.minHeight = s.isPartial ? `${t}px` : ""), this.measure(), this.drawRest();
  }
  change(e) {
    this.props.view.attempt(() => this.setState(e));
  }
  drawRest() {
    let { drawn: e, isPartial: n } = this.state; // e = drawn, n = isPartial
    window.clearTimeout(this.timer), n && (this.timer = window.setTimeout(() => this.change({ drawn: e + yr }), e > he ? xr : gr));
  }
  render({ view: e }, n) {
    let { context: t, state: { narrow: i } } = e, { timeline: s, places: p, limit: l, drawn: m, isPartial: u, isStacked: d } = n, { groups: w, scale: c, grouping: y, kinds: x } = s, P = new Set(p.flat().slice(l).map(({ program: h }) => h)).size, _ = ne(c, t.today) !== null, E = Math.min(l, m); // t = context, i = narrow, e = view, s = timeline, p = places, l = limit, m = drawn, u = isPartial, d = isStacked, n = state, w = groups, c = scale, y = grouping, x = kinds, P = hidden, h = program, _ = isTodayShown, ne = todayOn, E = left
    return /* @__PURE__ */ (0, a.x3)("div", { class: d ? "program-explorer__timeline program-explorer__stacked" : "program-explorer__timeline" }, /* @__PURE__ */ (0, a.x3)(fe, { view: e, grouping: y }), /* @__PURE__ */ (0, a.x3)(ye, { context: t, open: !i || l === 1 / 0, kinds: _ ? /* @__PURE__ */ new Set([...x, "today"]) : x }), /* @__PURE__ */ (0, a.x3)("div", { ref: this.box, "aria-busy": u || void 0 }, w.map((h, D) => { // d = isStacked, fe = GroupBy, e = view, y = grouping, ye = Legend, t = context, i = narrow, l = limit, _ = isTodayShown, x = kinds, u = isPartial, w = groups, h = group, D = i
      let C = (p[D] || []).slice(0, E); // C = shown, p = places, D = i, E = left
      return E -= C.length, C.length > 0 && /* @__PURE__ */ (0, a.x3)(_e, { key: h.id, view: e, timeline: s, group: h, isStacked: d, places: C, onToggle: this.toggle });
    })), P > 0 && /* @__PURE__ */ (0, a.x3)("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, t.msg("more", P)));
  }
};
}
};
// </nowiki>