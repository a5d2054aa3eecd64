// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).timeline = {
runtime: '4bd6f1e4f07b4968',
create: function ( require, module ) {
"use strict";
var V = Object.defineProperty;
var ke = Object.getOwnPropertyDescriptor;
var Re = Object.getOwnPropertyNames;
var De = Object.prototype.hasOwnProperty;
var Le = (t, n) => {
  for (var e in n)
    V(t, e, { get: n[e], enumerable: !0 });
}, Ae = (t, n, e, o) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let r of Re(n))
      !De.call(t, r) && r !== e && V(t, r, { get: () => n[r], enumerable: !(o = ke(n, r)) || o.enumerable });
  return t;
};
var Be = (t) => Ae(V({}, "__esModule", { value: !0 }), t);

// src/timeline.ts
var Pr = {}; // Pr = timeline_exports
Le(Pr, {
  View: () => K
});
module.exports = Be(Pr);

// runtime:preact
var a = require("program-explorer-runtime"); // a = import_program_explorer_runtime

// runtime:src/programs/dates.ts
var b = require("program-explorer-runtime"); // b = import_program_explorer_runtime

// src/overview/timeline/scale.ts
var Ce = 864e5, Ge = [1, 2, 5, 10, 20, 25, 50, 100]; // Ce = DAY, Ge = STEPS
function Ie({ start: t, end: n, dates: e }) { // Ie = daysOf, t = start, n = end, e = dates
  return [...[t, n].flatMap((o) => o ? [(0, b.x46)(o), (0, b.x47)(o)] : []), ...e.flatMap((o) => [o.start, o.end || o.start])];
}
function W({ start: t, end: n, status: e }, o) { // W = isRunning, t = start, n = end, e = status, o = today
  return !!(t && !n && (0, b.x47)(t) <= o && (e === "open" || e === "ongoing"));
}
function ae(t, n) { // ae = scaleOf, t = programs, n = today
  let e = 1 / 0, o = -1 / 0, r = (i) => { // e = first, o = last, r = add, i = day
    let s = Number(i.slice(0, 4)); // s = year, i = day
    e = Math.min(e, s), o = Math.max(o, s);
  };
  for (let i of t) // i = program, t = programs
    Ie(i).forEach(r), W(i, n) && r(n);
  return e <= o ? { first: e, last: o } : null;
}
function D({ first: t, last: n }, e) { // D = beginningOf, t = first, n = last, e = day
  let o = Number(e.slice(0, 4)), r = Date.UTC(o, 0, 1), i = (Date.parse(e.slice(0, 10)) - r) / (Date.UTC(o + 1, 0, 1) - r); // o = year, e = day, r = firstOfYear, i = within
  return (o - t + i) / (n - t + 1);
}
function I(t, n) { // I = endOf, t = scale, n = day
  return D(t, new Date(Date.parse(n.slice(0, 10)) + Ce).toISOString());
}
function ie({ first: t, last: n }, e) { // ie = ticksOf, t = first, n = last, e = most
  let o = n - t + 1, r = Ge.find((s) => o / s <= e) || o, i = []; // o = size, n = last, t = first, r = step, Ge = STEPS, s = each, e = most, i = ticks
  for (let s = Math.ceil(t / r) * r; s <= n; s += r) // s = year, t = first, r = step, n = last
    i.push({ year: s, position: (s - t) / o });
  return i;
}

// src/overview/timeline/bar.ts
var Xe = 1 / 200; // Xe = NEAREST
function Je({ approximate: t, month: n, day: e }) { // Je = kindOf, t = approximate, n = month, e = day
  return t ? "about" : e ? "day" : n ? "month" : "year";
}
function q(t, n) { // q = partOf, t = scale, n = date
  return { kind: Je(n), from: D(t, (0, b.x46)(n)), to: I(t, (0, b.x47)(n)) };
}
function Ue(t, n) { // Ue = isSame, t = date, n = other
  return (0, b.x46)(t) === (0, b.x46)(n) && (0, b.x47)(t) === (0, b.x47)(n) && t.approximate === n.approximate;
}
function se(t, n, e) { // se = sureParts, t = scale, n = first, e = last
  return n <= e ? [{ kind: "sure", from: D(t, n), to: I(t, e) }] : [];
}
function $e(t, n, e) { // $e = rangeParts, t = scale, n = program, e = today
  let { start: o, end: r, status: i } = n, s = (m) => i === "paused" ? [{ kind: "paused", from: m, to: m }] : []; // o = start, r = end, i = status, n = program, s = pause, m = at
  if (!o) {
    if (!r)
      return [];
    let m = q(t, r); // m = part, q = partOf, t = scale, r = end
    return [m, { kind: "unknown-start", from: m.from, to: m.from }, ...s(m.to)];
  }
  let p = q(t, o); // p = first, q = partOf, t = scale, o = start
  if (r) {
    let m = q(t, r); // m = last, q = partOf, t = scale, r = end
    return [...se(t, (0, b.x47)(o), (0, b.x46)(r)), p, ...Ue(o, r) ? [] : [m], ...s(m.to)];
  }
  if (W(n, e)) {
    let m = I(t, e); // m = now, I = endOf, t = scale, e = today
    return [...se(t, (0, b.x47)(o), e), p, { kind: "open", from: m, to: m }];
  }
  return [p, { kind: i === "upcoming" || i === "open" || i === "ongoing" ? "open" : "unknown-end", from: p.to, to: p.to }, ...s(p.to)];
}
function Ne(t, n) { // Ne = dateParts, t = scale, n = dates
  let e = []; // e = parts
  for (let { start: o, end: r } of n) { // o = start, r = end, n = dates
    let i = D(t, o), s = e[e.length - 1]; // i = from, D = beginningOf, t = scale, o = start, s = before, e = parts
    (!s || i - s.from >= Xe) && e.push({ kind: "date", from: i, to: I(t, r || o) });
  }
  return e;
}
function le(t, n, e) { // le = barOf, t = scale, n = program, e = today
  let o = t ? [...$e(t, n, e), ...Ne(t, n.dates)] : []; // o = parts, t = scale, $e = rangeParts, n = program, e = today, Ne = dateParts
  return o.length ? { parts: o, span: { from: Math.min(...o.map(({ from: r }) => r)), to: Math.max(...o.map(({ to: r }) => r)) } } : { parts: [{ kind: "none", from: 0, to: 1 }], span: null };
}

// runtime:src/explore/append.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// runtime:src/explore/bitset.ts
var L = require("program-explorer-runtime"); // L = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var F = require("program-explorer-runtime"); // F = import_program_explorer_runtime

// src/explore/relations.ts
var B = (0, F.x22)(({ programs: t }) => { // B = relationsOf, t = programs
  let n = /* @__PURE__ */ new Map(), e = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(); // n = byId, e = parts, o = before
  for (let r of t) // r = program, t = programs
    n.set(r.id, r), r.partOf !== null && (0, S.x14)(e, r.partOf, r.id), r.followedBy.forEach((i) => (0, S.x14)(o, i, r.id));
  return {
    program: (r) => n.get(r) || null,
    parts: (r) => e.get(r) || [],
    before: (r) => o.get(r) || []
  };
});

// runtime:src/programs/status.ts
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// src/overview/timeline/groups.ts
var E = "status", T = "partOf", M = "team", C = "none", Ye = "period"; // E = BY_STATUS, T = BY_SERIES, M = BY_TEAM, C = UNGROUPED, Ye = YEARS
function N({ programs: t }, { facets: n }) { // N = groupingsOf, t = programs, n = facets
  return [
    E,
    ...t.some(({ partOf: e }) => e !== null) ? [T] : [],
    ...t.some(({ team: e }) => e.length) ? [M] : [],
    ...Array.from(n.keys()).filter((e) => ![E, T, M, Ye, C].includes(e)),
    C
  ];
}
function ze(t, n) { // ze = wholeOf, t = list, n = program
  let { program: e, parts: o } = B(t), r = n; // e = find, o = parts, B = relationsOf, t = list, r = top, n = program
  for (; r != null && r.partOf; ) { // r = top
    if (t.series.has(r.partOf))
      return r.partOf;
    r = e(r.partOf);
  }
  return r && (r !== n || o(r.id).length) ? r.id : null;
}
var He = ["current", "paused", "unknown", "past"]; // He = LIST_GROUPS
function Ke(t, n) { // Ke = narrowestTerms, t = terms, n = number
  let e = t.filter((o) => (0, L.x17)(o.own, n)); // e = own, t = terms, o = term, n = number
  return e.filter(({ depth: o }, r) => { // e = own, o = depth, r = i
    let i = e[r + 1]; // i = next, e = own, r = i
    return !i || i.depth <= o;
  }).map(({ id: o }) => o);
}
function pe(t, n, e, o) { // pe = groupPrograms, t = list, n = index, e = numbers, o = grouping
  var m; // m = _a
  let r = Array.from(((m = n.facets.get(o)) == null ? void 0 : m.terms.values()) || []), i = (c) => { // r = terms, m = _a, n = index, o = grouping, i = keysOf, c = number
    let d = n.programs[c]; // d = program, n = index, c = number
    switch (o) {
      case E:
        return [(0, $.x67)(d.status)];
      case T:
        return [ze(t, d)];
      case M:
        return d.team;
      default:
        return Ke(r, c);
    }
  }, s = /* @__PURE__ */ new Map();
  for (let c of e) { // c = number, e = numbers
    let d = new Set(i(c)); // d = keys, i = keysOf, c = number
    (d.size ? d : [null]).forEach((w) => (0, S.x14)(s, w, c));
  }
  let p = o === E ? He : o === M ? [] : r.map(({ id: c }) => c), l = ({ id: c, numbers: d }) => c === null ? 1 / 0 : p.length ? p.indexOf(c) : -d.length; // p = order, o = grouping, E = BY_STATUS, He = LIST_GROUPS, M = BY_TEAM, r = terms, c = id, l = rankOf, d = members
  return Array.from(s, ([c, d]) => ({ id: c, numbers: d })).sort((c, d) => l(c) - l(d));
}

// src/overview/timeline/lines.ts
var Ve = 60, We = 8; // Ve = LONGEST, We = MOST_BESIDE
function qe(t) { // qe = placesOf, t = slots
  let n = /* @__PURE__ */ new Map(); // n = places
  return t.forEach((e, o) => { // t = slots, e = slot, o = place
    e != null && e.bar.span && (0, S.x14)(n, e.program.id, o);
  }), n;
}
function Fe(t, n) { // Fe = nearest, t = froms, n = tos
  let e = null; // e = best
  for (let o of t) // o = from, t = froms
    for (let r of n) // r = to, n = tos
      (!e || Math.abs(o - r) < Math.abs(e[0] - e[1])) && (e = [o, r]);
  return e;
}
function me(t) { // me = linesOf, t = slots
  let n = t.map(() => []), e = qe(t), o = (i, s) => { // n = lines, t = slots, e = places, qe = placesOf, o = draw, i = from, s = to
    var d, w; // d = _a, w = _b
    let p = Math.min(i, s), l = Math.max(i, s), m = l - p > Ve ? [] : n.slice(p, l + 1), c = (w = (d = t[s]) == null ? void 0 : d.bar.span) == null ? void 0 : w.from; // p = first, i = from, s = to, l = last, m = crossed, Ve = LONGEST, n = lines, c = position, w = _b, d = _a, t = slots
    c !== void 0 && m.length && m.every(({ length: u }) => u < We) && m.forEach((u, y) => { // c = position, m = crossed, u = pieces, We = MOST_BESIDE, y = i
      let x = p + y; // x = place, p = first, y = i
      u.push({ position: c, kind: x === i ? "leaves" : x === s ? "reaches" : "passes", isUp: x === l });
    });
  }, r = /* @__PURE__ */ new Set();
  for (let i of t) // i = slot, t = slots
    if (i && !r.has(i.program.id)) {
      let { id: s, followedBy: p } = i.program; // s = id, p = followedBy, i = slot
      r.add(s), p.forEach((l) => { // r = drawn, s = id, p = followedBy, l = next
        let m = Fe(e.get(s) || [], e.get(l) || []); // m = pair, Fe = nearest, e = places, s = id, l = next
        m && o(...m);
      });
    }
  return n;
}

// src/overview/timeline/order.ts
var je = 2; // je = NO_DATE
function ce({ bar: { span: t } }) { // ce = startOf, t = span
  return t ? t.from : je;
}
function ue(t) { // ue = inOrder, t = rows
  let n = /* @__PURE__ */ new Map(); // n = related
  for (let { program: { id: r, followedBy: i } } of t) // r = id, i = followedBy, t = rows
    i.forEach((s) => { // i = followedBy, s = next
      (0, S.x14)(n, r, s), (0, S.x14)(n, s, r);
    });
  let e = /* @__PURE__ */ new Map(), o = []; // e = known, o = families
  for (let r of t.slice().sort((i, s) => ce(i) - ce(s))) { // r = row, t = rows, i = a, s = b, ce = startOf
    let { id: i } = r.program; // i = id, r = row
    if (!e.has(i)) {
      let s = []; // s = family
      o.push(s);
      let p = [i]; // p = waiting, i = id
      for (let l = p.pop(); l !== void 0; l = p.pop()) // l = next, p = waiting
        e.has(l) || (e.set(l, s), p.push(...n.get(l) || []));
    }
    (0, S.x14)(e, i, r);
  }
  return o.flat();
}

// src/overview/timeline/timeline.ts
function de(t, n, e, o, r) { // de = timelineOf, t = list, n = index, e = numbers, o = rows, r = today
  let i = (u) => n.programs[u], s = N(t, n).includes(o) ? o : E, p = ae(e.map(i), r), l = new Map(e.map((u) => [u, le(p, i(u), r)])), m = pe(t, n, e, s).map((u) => ({ // i = programOf, u = group, n = index, s = grouping, N = groupingsOf, t = list, o = rows, E = BY_STATUS, p = scale, ae = scaleOf, e = numbers, r = today, l = bars, le = barOf, m = groups, pe = groupPrograms
    id: u.id,
    rows: ue(u.numbers.flatMap((y) => { // ue = inOrder, u = group, y = number
      let x = l.get(y); // x = bar, l = bars, y = number
      return x ? [{ program: i(y), bar: x }] : [];
    }))
  })), c = me(m.flatMap((u) => [null, ...u.rows])), d = /* @__PURE__ */ new Set();
  l.forEach(({ parts: u }) => u.forEach(({ kind: y }) => d.add(y))), c.some(({ length: u }) => u) && d.add("line");
  let w = 0; // w = slot
  return {
    grouping: s,
    scale: p,
    kinds: d,
    groups: m.map((u) => { // m = groups, u = group
      let y = c[w++] || []; // y = passing, c = lines, w = slot
      return { id: u.id, passing: y, rows: u.rows.map(({ program: x, bar: P }) => ({ program: x, bar: P, lines: c[w++] || [] })) };
    })
  };
}

// runtime:src/views/parts/chevron.tsx
var X = require("program-explorer-runtime"); // X = import_program_explorer_runtime

// src/views/timeline/group-by.tsx
function Ze({ msg: t, labels: n }, e) { // Ze = groupingName, t = msg, n = labels, e = grouping
  switch (e) {
    case T:
      return t("group-by-series");
    case M:
      return t("group-by-team");
    case C:
      return t("group-by-none");
    default:
      return n.facet(e).text;
  }
}
function fe({ view: { context: t, state: { query: n }, actions: e }, grouping: o }) { // fe = GroupBy, t = context, n = query, e = actions, o = grouping
  let { msg: r, idPrefix: i, list: s, index: p } = t, l = N(s, p), m = (c) => e.choose(Object.assign({}, n, { rows: c === l[0] ? "" : c })); // r = msg, i = idPrefix, s = list, p = index, t = context, l = groupings, N = groupingsOf, m = choose, c = rows, e = actions, n = query
  return /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__sort program-explorer__group-by" }, /* @__PURE__ */ (0, a.x3)("label", { for: `${i}-group-by` }, r("group-by")), " ", /* @__PURE__ */ (0, a.x3)("span", { class: "program-explorer__select" }, /* @__PURE__ */ (0, a.x3)("select", { class: "cdx-select", id: `${i}-group-by`, value: o, onChange: ({ currentTarget: { value: c } }) => m(c) }, l.map((c) => /* @__PURE__ */ (0, a.x3)("option", { key: c, value: c, selected: c === o }, Ze(t, c)))), /* @__PURE__ */ (0, a.x3)(X.x73, { open: !1 })));
}

// src/views/timeline/drawing.tsx
var Qe = 0.04, Y = 5e3, z = 11; // Qe = NARROWEST, Y = FAR, z = GAP
function A(t) { // A = percent, t = position
  return `${Math.round(t * 1e4) / 100}%`;
}
function h({ position: t, path: n, class: e }) { // h = Sign, t = position, n = path, e = className
  return /* @__PURE__ */ (0, a.x3)("svg", { x: A(t), width: "1", height: "1" }, /* @__PURE__ */ (0, a.x3)("path", { d: n, class: e }));
}
var er = "M0-2h5v-6l9 8-9 8v-6h-5z", rr = "M-1.5-9h3v18h-3z", tr = "M0-8l6 8-6 8-6-8z", nr = "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z", or = "M-5-5h10v10h-10z", ar = "M-2-5h4a5 5 0 0 1 0 10h-4a5 5 0 0 1 0-10z", ir = "M9-7h3v14h-3zM14.5-7h3v14h-3z", sr = "M19-7h3v14h-3zM24.5-7h3v14h-3z", H = "program-explorer__hollow", ge = `${H} program-explorer__dashed`, j = "program-explorer__dotted"; // er = ARROW, rr = CAP, tr = DIAMOND, nr = CIRCLE, or = BOX, ar = LOZENGE, ir = PAUSE, sr = LATER_PAUSE, H = HOLLOW, ge = DASHED, j = DOTTED
function lr({ kind: t, from: n, to: e }, o) { // lr = drawPart, t = kind, n = from, e = to, o = isEndUnknown
  let r = (n + e) / 2, i = e - n < Qe, s = (p, l, m, c = 0) => /* @__PURE__ */ (0, a.x3)("rect", { x: A(n), width: A(e - n), y: p, height: l, rx: c, class: m }); // r = middle, n = from, e = to, i = isNarrow, Qe = NARROWEST, s = box, p = y, l = height, m = className, c = radius, A = percent
  switch (t) {
    case "sure":
      return s(-4, 8);
    case "day":
      return /* @__PURE__ */ (0, a.x3)(h, { position: r, path: rr });
    case "month":
      return /* @__PURE__ */ (0, a.x3)(h, { position: r, path: nr });
    case "year":
      return i ? /* @__PURE__ */ (0, a.x3)(h, { position: r, path: or, class: H }) : s(-5, 10, H);
    case "about":
      return i ? /* @__PURE__ */ (0, a.x3)(h, { position: r, path: ar, class: ge }) : s(-5, 10, ge, 5);
    case "date":
      return /* @__PURE__ */ (0, a.x3)(h, { position: n, path: tr });
    case "open":
      return /* @__PURE__ */ (0, a.x3)(h, { position: n, path: er });
    case "paused":
      return /* @__PURE__ */ (0, a.x3)(h, { position: n, path: o ? sr : ir });
    case "unknown-start":
      return /* @__PURE__ */ (0, a.x3)(h, { position: n, path: "M-8 0h-9", class: j });
    case "unknown-end":
      return /* @__PURE__ */ (0, a.x3)(h, { position: n, path: "M8 0h9", class: j });
    default:
      return /* @__PURE__ */ (0, a.x3)("line", { x1: "0%", x2: "100%", class: j });
  }
}
function pr({ position: t, kind: n, isUp: e }, o) { // pr = drawLine, t = position, n = kind, e = isUp, o = span
  let r = e ? -1 : 1, i = A(t); // r = away, e = isUp, i = x, A = percent, t = position
  if (n === "leaves" && o) {
    let s = Math.min(Math.max(t, o.from), o.to); // s = start, t = position, o = span
    return /* @__PURE__ */ (0, a.x3)(a.x2, null, /* @__PURE__ */ (0, a.x3)("line", { x1: A(s), x2: i }), /* @__PURE__ */ (0, a.x3)("line", { x1: i, x2: i, y2: r * Y }));
  }
  return n === "reaches" ? /* @__PURE__ */ (0, a.x3)(a.x2, null, /* @__PURE__ */ (0, a.x3)("line", { x1: i, x2: i, y1: r * Y, y2: r * z }), /* @__PURE__ */ (0, a.x3)(h, { position: t, path: `M-4 ${r * (z + 6)}L0 ${r * z}L4 ${r * (z + 6)}`, class: H })) : /* @__PURE__ */ (0, a.x3)("line", { x1: i, x2: i, y1: -Y, y2: Y });
}
function G({ bar: { parts: t, span: n }, lines: e = [], isBelow: o = !1, class: r = "" }) { // G = Drawing, t = parts, n = span, e = lines, o = isBelow, r = className
  let i = t.some(({ kind: s }) => s === "unknown-end"); // i = isEndUnknown, t = parts, s = kind
  return /* @__PURE__ */ (0, a.x3)("div", { class: `program-explorer__drawing ${r}`, "aria-hidden": "true" }, /* @__PURE__ */ (0, a.x3)("svg", { width: "100%", height: "100%", focusable: "false" }, /* @__PURE__ */ (0, a.x3)("svg", { y: o ? "100%" : 0 }, /* @__PURE__ */ (0, a.x3)("g", { transform: `translate(0 ${o ? -16 : 16})` }, e.length > 0 && /* @__PURE__ */ (0, a.x3)("g", { class: "program-explorer__lines" }, e.map((s) => pr(s, n))), t.map((s) => lr(s, i))))));
}

// src/views/timeline/legend.tsx
var _ = (t, n, e, o = e) => ({ kind: t, message: n, from: e, to: o }), mr = [ // _ = entry, t = kind, n = message, e = from, o = to, mr = ENTRIES
  _("sure", "timeline-sure", 0, 1),
  _("day", "timeline-day", 0.5),
  _("month", "timeline-month", 0.5),
  _("year", "timeline-year", 0.2, 0.8),
  _("about", "timeline-about", 0.2, 0.8),
  _("date", "timeline-date", 0.5),
  _("open", "timeline-open", 0.2),
  _("paused", "status-paused", 0.2),
  _("unknown-end", "timeline-unknown", 0.2),
  _("none", "timeline-none", 0, 1),
  _("line", "timeline-line", 0.5),
  _("today", "timeline-today", 0.5)
];
function cr({ kind: t, from: n, to: e }) { // cr = sampleOf, t = kind, n = from, e = to
  return /* @__PURE__ */ (0, a.x3)(G, { bar: { parts: t === "today" ? [] : t === "line" ? [{ kind: "sure", from: n, to: 1 }] : [{ kind: t, from: n, to: e }], span: null }, lines: t === "line" ? [{ position: n, kind: "reaches", isUp: !0 }] : [], class: `program-explorer__sample program-explorer__sample--${t}` });
}
function ye({ context: { msg: t }, open: n, kinds: e }) { // ye = Legend, t = msg, n = open, e = kinds
  let o = mr.filter(({ kind: r }) => e.has(r) || r === "unknown-end" && e.has("unknown-start")); // o = entries, mr = ENTRIES, r = kind, e = kinds
  return /* @__PURE__ */ (0, a.x3)("details", { class: "program-explorer__legend", open: n }, /* @__PURE__ */ (0, a.x3)("summary", null, t("timeline-legend")), /* @__PURE__ */ (0, a.x3)("ul", { role: "list" }, o.map((r) => /* @__PURE__ */ (0, a.x3)("li", { key: r.kind }, cr(r), t(r.message)))));
}

// src/views/timeline/places.ts
function xe({ groups: t }, n, e) { // xe = placesOf, t = groups, n = details, e = openAt
  let o = /* @__PURE__ */ new Map(); // o = counts
  return t.map(({ rows: r }) => r.map(({ program: { id: i } }) => { // t = groups, r = rows, i = id
    let s = (o.get(i) || 0) + 1; // s = count, o = counts, i = id
    o.set(i, s);
    let p = s > 1 ? `:${s}` : ""; // p = suffix, s = count
    return { program: i, suffix: p, open: n.includes(i) && (e.get(i) || "") === p };
  }));
}

// runtime:src/views/parts/heading.tsx
var J = require("program-explorer-runtime"); // J = import_program_explorer_runtime

// runtime:src/views/parts/text.tsx
var k = require("program-explorer-runtime"); // k = import_program_explorer_runtime

// runtime:src/views/results/group-heading.tsx
var Z = require("program-explorer-runtime"); // Z = import_program_explorer_runtime

// runtime:src/programs/next-date.ts
var Q = require("program-explorer-runtime"); // Q = import_program_explorer_runtime

// runtime:src/views/parts/data-link.tsx
var ee = require("program-explorer-runtime"); // ee = import_program_explorer_runtime

// runtime:src/messages/join-list.ts
var re = require("program-explorer-runtime"); // re = import_program_explorer_runtime

// src/views/parts/opens-elsewhere.ts
function we({ ctrlKey: t, metaKey: n, shiftKey: e, altKey: o }) { // we = opensElsewhere, t = ctrlKey, n = metaKey, e = shiftKey, o = altKey
  return t || n || e || o;
}

// src/views/timeline/lineage.tsx
var be = "\0"; // be = MARK
function Pe({ context: t, actions: n, program: e }) { // Pe = Lineage, t = context, n = actions, e = program
  let { msg: o, labels: r, language: i, list: s, urlOfProgram: p } = t, { program: l, before: m } = B(s), c = (u) => { // o = msg, r = labels, i = language, s = list, p = urlOfProgram, t = context, l = find, m = before, B = relationsOf, c = link, u = id
    let y = l(u); // y = other, l = find, u = id
    return /* @__PURE__ */ (0, a.x3)(
      "a",
      {
        href: p(u),
        onClick: (x) => { // x = event
          we(x) || (x.preventDefault(), n.goTo(u));
        }
      },
      /* @__PURE__ */ (0, a.x3)(k.x76, { text: r.pick(y ? y.title : u), around: i })
    );
  }, d = (u, y) => { // d = sentence, u = key, y = ids
    if (!y.length)
      return null;
    let x = o(u, (0, re.x34)(o, y.map(() => be))).split(be); // x = texts, o = msg, u = key, y = ids, be = MARK
    return /* @__PURE__ */ (0, a.x3)("span", null, x.map((P, v) => /* @__PURE__ */ (0, a.x3)(a.x2, null, P, v < y.length && c(y[v]))));
  }, w = m(e.id);
  return w.length || e.followedBy.length ? /* @__PURE__ */ (0, a.x3)("p", { class: "program-explorer__lineage" }, d("grew-out-of", w), " ", d("became", e.followedBy)) : null;
}

// src/views/timeline/run.tsx
function ur({ msg: t, format: n }, { start: e, end: o, status: r, dates: i }) { // ur = datesOf, t = msg, n = format, e = start, o = end, r = status, i = dates
  let s = n.span(e, o, r), p = (0, Q.x61)(i, Date.now()), l = i[i.length - 1]; // s = span, n = format, e = start, o = end, r = status, p = next, i = dates, l = last
  return s === null && !p ? [l ? n.occurrence(l) : t("timeline-none")] : [...s === null ? [] : [s], ...p ? [t("next-date", n.occurrence(p))] : []];
}
function ve({ view: { context: t, actions: n, more: e, state: { narrow: o } }, row: { program: r, bar: i, lines: s }, suffix: p, open: l, level: m, onToggle: c }) { // ve = Run, t = context, n = actions, e = more, o = narrow, r = program, i = bar, s = lines, p = suffix, l = open, m = level, c = onToggle
  let { msg: d, labels: w, language: u, idPrefix: y } = t, x = w.pick(r.title), P = `${y}:program:${r.id}${p}`, v = `${P}:details`, R = /* @__PURE__ */ (0, a.x3)(k.x76, { text: x, around: u }), O = r.status || "unknown"; // d = msg, w = labels, u = language, y = idPrefix, t = context, x = title, r = program, P = titleId, p = suffix, v = detailsId, R = name, O = status
  return /* @__PURE__ */ (0, a.x3)("article", { class: "program-explorer__run", "aria-labelledby": P }, /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__run-head" }, /* @__PURE__ */ (0, a.x3)(G, { bar: i, lines: s, isBelow: o, class: `program-explorer__track program-explorer__drawing--${O}` }), /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__run-text" }, /* @__PURE__ */ (0, a.x3)(J.x75, { level: m, class: "program-explorer__title", id: P }, r.target ? /* @__PURE__ */ (0, a.x3)(ee.x74, { context: t, target: r.target }, R) : R), /* @__PURE__ */ (0, a.x3)("p", { class: "program-explorer__meta" }, /* @__PURE__ */ (0, a.x3)("span", { class: `program-explorer__status program-explorer__status--${O}` }, w.status(r.status)), ur(t, r).map((U) => /* @__PURE__ */ (0, a.x3)("span", { class: "program-explorer__fact" }, U))), /* @__PURE__ */ (0, a.x3)(Pe, { context: t, actions: n, program: r }), /* @__PURE__ */ (0, a.x3)(
    "button",
    {
      type: "button",
      class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
      "aria-label": d("details-of", x.text),
      "aria-expanded": l,
      "aria-controls": l ? v : void 0,
      onClick: c
    },
    d("details"),
    /* @__PURE__ */ (0, a.x3)(X.x73, { open: l })
  ))), l && e && /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__run-details" }, /* @__PURE__ */ (0, a.x3)(e.Details, { context: t, actions: n, program: r, id: v, isAlone: !0 })));
}

// src/views/timeline/years.tsx
var dr = 8, fr = 5, gr = 0.7; // dr = MOST, fr = MOST_NARROW, gr = ROOM
function te(t, n) { // te = todayOn, t = scale, n = today
  let e = t && D(t, n); // e = position, t = scale, D = beginningOf, n = today
  return e !== null && e >= 0 && e <= 1 ? e : null;
}
function Se({ context: { format: t, today: n }, scale: e, narrow: o }) { // Se = Years, t = format, n = today, e = scale, o = narrow
  let r = ie(e, o ? fr : dr), i = te(e, n), s = r[1] && r[0] ? r[1].position - r[0].position : 1, p = (l) => ({ marginInlineStart: A(l) }); // r = ticks, ie = ticksOf, e = scale, o = narrow, fr = MOST_NARROW, dr = MOST, i = now, te = todayOn, n = today, s = distance, p = styleOf, l = position, A = percent
  return /* @__PURE__ */ (0, a.x3)(a.x2, null, /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__track program-explorer__years", "aria-hidden": "true" }, /* @__PURE__ */ (0, a.x3)("div", null, r.filter(({ position: l }) => 1 - l >= s * gr).map(({ year: l, position: m }) => /* @__PURE__ */ (0, a.x3)("span", { key: l, style: p(m) }, t.date({ year: l, month: null, day: null, approximate: !1 }))))), /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__track program-explorer__year-lines", "aria-hidden": "true" }, /* @__PURE__ */ (0, a.x3)("div", null, r.map(({ year: l, position: m }) => /* @__PURE__ */ (0, a.x3)("span", { key: l, style: p(m) })), i !== null && /* @__PURE__ */ (0, a.x3)("span", { key: "today", class: "program-explorer__today", style: p(i) }))));
}

// src/views/timeline/run-group.tsx
function yr({ context: { msg: t, labels: n, list: e, language: o }, grouping: r, id: i }) { // yr = GroupName, t = msg, n = labels, e = list, o = language, r = grouping, i = id
  if (i === null)
    return /* @__PURE__ */ (0, a.x3)(a.x2, null, t(r === T ? "timeline-no-series" : "not-stated"));
  if (r === M)
    return /* @__PURE__ */ (0, a.x3)("bdi", null, i);
  let s = r === T && (e.series.get(i) || B(e).program(i)); // s = whole, r = grouping, T = BY_SERIES, e = list, i = id, B = relationsOf
  return /* @__PURE__ */ (0, a.x3)(k.x76, { text: s ? n.pick(s.title) : n.term(r, i), around: o });
}
function _e({ view: t, timeline: { grouping: n, scale: e }, group: { id: o, rows: r, passing: i }, places: s, onToggle: p }) { // _e = RunGroup, t = view, n = grouping, e = scale, o = id, r = rows, i = passing, s = places, p = onToggle
  let { context: l, state: { narrow: m } } = t, { msg: c, level: d } = l, w = n !== C; // l = context, m = narrow, t = view, c = msg, d = level, w = hasHeading, n = grouping, C = UNGROUPED
  return /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__run-group" }, w && /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__run-heading" }, /* @__PURE__ */ (0, a.x3)(G, { bar: { parts: [], span: null }, lines: i, class: "program-explorer__track" }), n === E ? /* @__PURE__ */ (0, a.x3)(Z.x79, { context: l, group: o }) : /* @__PURE__ */ (0, a.x3)(J.x75, { level: d, class: "program-explorer__group" }, /* @__PURE__ */ (0, a.x3)(yr, { context: l, grouping: n, id: o }))), e && /* @__PURE__ */ (0, a.x3)(Se, { context: l, scale: e, narrow: m }), /* @__PURE__ */ (0, a.x3)("ol", { class: "program-explorer__runs", role: "list", "aria-label": c("programs") }, s.map((u, y) => { // w = hasHeading, G = Drawing, i = passing, n = grouping, E = BY_STATUS, l = context, o = id, d = level, yr = GroupName, e = scale, Se = Years, m = narrow, c = msg, s = places, u = place, y = i
    let x = r[y]; // x = row, r = rows, y = i
    return x && /* @__PURE__ */ (0, a.x3)("li", { key: u.program }, /* @__PURE__ */ (0, a.x3)(ve, { view: t, row: x, suffix: u.suffix, open: u.open, level: w ? d + 1 : d, onToggle: () => p(u) }));
  })));
}

// src/views/timeline/timeline.tsx
var ne = 120, he = 20, xr = 80, wr = 20, br = 10; // ne = ROWS, he = ROWS_AT_ONCE, xr = FILL_AFTER, wr = ROWS_PER_STEP, br = STEP_PAUSE
function oe({ total: t, limit: n, drawn: e }) { // oe = isPartlyDrawn, t = total, n = limit, e = drawn
  return e < Math.min(n, t);
}
var K = class extends a.x0 { // K = TimelineView
  constructor() {
    super(...arguments);
    this.box = (0, a.x1)();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.removeEventListener("beforeprint", this.showAll), window.clearTimeout(this.timer);
    };
    /** For printing: paper has no buttons. */
    this.showAll = () => this.change({ limit: 1 / 0, drawn: 1 / 0 });
    this.showMore = () => {
      var r, i; // r = _a, i = _b
      let { limit: e } = this.state; // e = limit
      this.change({ limit: e + ne, drawn: e + ne });
      let o = (r = this.box.current) == null ? void 0 : r.querySelectorAll("article")[e]; // o = added, r = _a, e = limit
      (i = o == null ? void 0 : o.querySelector("a, button")) == null || i.focus({ preventScroll: !0 });
    };
    /** Opens or closes the details. They are open at one place of the program only. */
    this.toggle = ({ program: e, suffix: o, open: r }) => { // e = program, o = suffix, r = open
      let { view: { actions: i, state: { query: s } } } = this.props; // i = actions, s = query
      this.change({ openAt: new Map(this.state.openAt).set(e, o) }), (r || !s.details.includes(e)) && i.toggleDetails(e);
    };
  }
  static getDerivedStateFromProps({ view: e }, o) {
    let { context: { list: r, index: i, today: s }, results: p, state: { query: l, settled: m, cards: c } } = e, { rows: d, details: w } = l, u = o.results === p && o.rows === d ? o : {}, y = u.timeline || de(r, i, p.order, d, s), x = u.openAt || /* @__PURE__ */ new Map(), P = xe(y, w, x), v = P.flat(), R = v.reduce((Ee, Te, Me) => Te.open ? Me + 1 : Ee, 0), O = m.query === l && m.cause === "address", U = Math.max(ne, R, u.limit || 0, O ? c : 0), Oe = Math.max(he, R, u.drawn || (O ? U : 0)); // r = list, i = index, s = today, p = results, l = query, m = settled, c = cards, e = view, d = rows, w = details, u = same, o = before, y = timeline, de = timelineOf, x = openAt, P = places, xe = placesOf, v = all, R = open, Ee = last, Te = place, Me = i, O = isAddress, U = limit, ne = ROWS, Oe = drawn, he = ROWS_AT_ONCE
    return { results: p, rows: d, timeline: y, places: P, total: v.length, limit: U, drawn: Oe, openAt: x };
  }
  componentDidMount() {
    window.addEventListener("beforeprint", this.showAll), this.props.view.cleanups.add(this.componentWillUnmount), this.drawRest();
  }
  getSnapshotBeforeUpdate() {
    var e; // e = _a
    return ((e = this.box.current) == null ? void 0 : e.offsetHeight) || 0;
  }
  componentDidUpdate(e, o, r) {
    let { box: { current: i }, state: s } = this; // i = current, s = state
    i && (i.style.minHeight = oe(s) ? `${r}px` : ""), this.drawRest();
  }
  change(e) {
    this.props.view.attempt(() => this.setState(e));
  }
  drawRest() {
    let { drawn: e } = this.state; // e = drawn
    window.clearTimeout(this.timer), oe(this.state) && (this.timer = window.setTimeout(() => this.change({ drawn: e + wr }), e > he ? br : xr));
  }
  render({ view: e }, o) {
    let { context: r, state: { narrow: i } } = e, { timeline: s, places: p, limit: l, drawn: m } = o, { groups: c, scale: d, grouping: w, kinds: u } = s, y = new Set(p.flat().slice(l).map(({ program: v }) => v)).size, x = te(d, r.today) !== null, P = Math.min(l, m); // r = context, i = narrow, e = view, s = timeline, p = places, l = limit, m = drawn, o = state, c = groups, d = scale, w = grouping, u = kinds, y = hidden, v = program, x = isTodayShown, te = todayOn, P = left
    return /* @__PURE__ */ (0, a.x3)("div", { class: "program-explorer__timeline" }, /* @__PURE__ */ (0, a.x3)(fe, { view: e, grouping: w }), /* @__PURE__ */ (0, a.x3)(ye, { context: r, open: !i || l === 1 / 0, kinds: x ? /* @__PURE__ */ new Set([...u, "today"]) : u }), /* @__PURE__ */ (0, a.x3)("div", { ref: this.box, "aria-busy": oe(o) || void 0 }, c.map((v, R) => { // fe = GroupBy, e = view, w = grouping, ye = Legend, r = context, i = narrow, l = limit, x = isTodayShown, u = kinds, oe = isPartlyDrawn, o = state, c = groups, v = group, R = i
      let O = (p[R] || []).slice(0, P); // O = shown, p = places, R = i, P = left
      return P -= O.length, O.length > 0 && /* @__PURE__ */ (0, a.x3)(_e, { key: v.id, view: e, timeline: s, group: v, places: O, onToggle: this.toggle });
    })), y > 0 && /* @__PURE__ */ (0, a.x3)("button", { type: "button", class: "program-explorer__more cdx-button", onClick: this.showMore }, r.msg("more", y)));
  }
};
}
};
// </nowiki>