// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).timeline = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = runtime(0), t = runtime(1), r = runtime(2), n = runtime(3); // e = Component, t = createRef, r = Fragment, n = h

var a = runtime(63), o = runtime(64); // a = firstDay, o = lastDay

// src/overview/timeline/scale.ts
var s = [ 1, 2, 5, 10, 20, 25, 50, 100 ]; // s = STEPS

function i({start: e, end: t, dates: r}) { // i = daysOf, e = start, t = end, r = dates
  return [ ...[ e, t ].flatMap(e => e ? [ a(e), o(e) ] : []), ...r.flatMap(e => [ e.start, e.end || e.start ]) ]
}

function l({start: e, end: t, status: r}, n) { // l = isRunning, e = start, t = end, r = status, n = today
  return !!(e && !t && o(e) <= n && (r === "open" || r === "ongoing"))
}

function u({first: e, last: t}, r) { // u = beginningOf, e = first, t = last, r = day
  let n = Number(r.slice(0, 4)), a = Date.UTC(n, 0, 1), o = (Date.parse(r.slice(0, 10)) - a) / (Date.UTC(n + 1, 0, 1) - a); // n = year, r = day, a = firstOfYear, o = within
  return (n - e + o) / (t - e + 1)
}

function p(e, t) { // p = endOf, e = scale, t = day
  return u(e, new Date(Date.parse(t.slice(0, 10)) + 864e5).toISOString())
}

function m({approximate: e, month: t, day: r}) { // m = kindOf, e = approximate, t = month, r = day
  return e ? "about" : r ? "day" : t ? "month" : "year"
}

function c(e, t) { // c = partOf, e = scale, t = date
  return {
    kind: m(t),
    from: u(e, a(t)),
    to: p(e, o(t))
  }
}

function d(e, t) { // d = isSame, e = date, t = other
  return a(e) === a(t) && o(e) === o(t) && e.approximate === t.approximate
}

function g(e, t, r) { // g = sureParts, e = scale, t = first, r = last
  return t <= r ? [ {
    kind: "sure",
    from: u(e, t),
    to: p(e, r)
  } ] : []
}

function f(e, t, r) { // f = rangeParts, e = scale, t = program, r = today
  let {start: n, end: s, status: i} = t, u = e => i === "paused" ? [ { // n = start, s = end, i = status, t = program, u = pause, e = at
    kind: "paused",
    from: e,
    to: e
  } ] : [];
  if (!n) {
    if (!s) return [];
    let t = c(e, s); // t = part, c = partOf, e = scale, s = end
    return [ t, {
      kind: "unknown-start",
      from: t.from,
      to: t.from
    }, ...u(t.to) ]
  }
  let m = c(e, n); // m = first, c = partOf, e = scale, n = start
  if (s) {
    let t = c(e, s); // t = last, c = partOf, e = scale, s = end
    return [ ...g(e, o(n), a(s)), m, ...d(n, s) ? [] : [ t ], ...u(t.to) ]
  }
  if (l(t, r)) {
    let t = p(e, r); // t = now, p = endOf, e = scale, r = today
    return [ ...g(e, o(n), r), m, {
      kind: "open",
      from: t,
      to: t
    } ]
  }
  return [ m, {
    kind: i === "upcoming" || i === "open" || i === "ongoing" ? "open" : "unknown-end",
    from: m.to,
    to: m.to
  }, ...u(m.to) ]
}

function h(e, t) { // h = dateParts, e = scale, t = dates
  let r = []; // r = parts
  for (let {start: n, end: a} of t) { // n = start, a = end, t = dates
    let t = u(e, n), o = r[r.length - 1]; // t = from, u = beginningOf, e = scale, n = start, o = before, r = parts
    (!o || t - o.from >= .005) && r.push({
      kind: "date",
      from: t,
      to: p(e, a || n)
    })
  }
  return r
}

function x(e, t, r) { // x = barOf, e = scale, t = program, r = today
  let n = e ? [ ...f(e, t, r), ...h(e, t.dates) ] : []; // n = parts, e = scale, f = rangeParts, t = program, r = today, h = dateParts
  return n.length ? {
    parts: n,
    span: {
      from: Math.min(...n.map(({from: e}) => e)),
      to: Math.max(...n.map(({to: e}) => e))
    }
  } : {
    parts: [ {
      kind: "none",
      from: 0,
      to: 1
    } ],
    span: null
  }
}

var w = runtime(21); // w = append

var v = runtime(24); // v = has

var _ = runtime(29); // _ = memoize

// src/explore/relations.ts
var y = _(({programs: e}) => { // y = relationsOf, _ = memoize
  let t = new Map, r = new Map, n = new Map; // t = byId, r = parts, n = before
  for (let a of e) t.set(a.id, a), a.partOf !== null && w(r, a.partOf, a.id), a.followedBy.forEach(e => w(n, e, a.id)); // a = program, e = next, t = byId, w = append, r = parts, n = before
  return {
    program: e => t.get(e) || null,
    parts: e => r.get(e) || [],
    before: e => n.get(e) || []
  }
});

var k = runtime(89); // k = groupOf

// src/overview/timeline/groups.ts
var b = "status", M = "partOf", S = "team", $ = "none", E = "period"; // b = BY_STATUS, M = BY_SERIES, S = BY_TEAM, $ = UNGROUPED, E = YEARS

function T({programs: e}, {facets: t}) { // T = groupingsOf, e = programs, t = facets
  return [ b, ...e.some(({partOf: e}) => e !== null) ? [ M ] : [], ...e.some(({team: e}) => e.length) ? [ S ] : [], ...Array.from(t.keys()).filter(e => ![ b, M, S, E, $ ].includes(e)), $ ]
}

function z(e, t) { // z = wholeOf, e = list, t = program
  let {program: r, parts: n} = y(e), a = t; // r = find, n = parts, y = relationsOf, e = list, a = top, t = program
  for (;a != null && a.partOf; ) { // a = top
    if (e.series.has(a.partOf)) return a.partOf;
    a = r(a.partOf)
  }
  return a && (a !== t || n(a.id).length) ? a.id : null
}

var A = [ "current", "paused", "unknown", "past" ]; // A = LIST_GROUPS

function D(e, t) { // D = nearest, e = froms, t = tos
  let r = null; // r = best
  for (let n of e) for (let e of t) (!r || Math.abs(n - e) < Math.abs(r[0] - r[1])) && (r = [ n, e ]); // n = from, e = to, t = tos, r = best
  return r
}

function O({bar: {span: e}}) { // O = startOf, e = span
  return e ? e.from : 2
}

function U(e) { // U = inOrder, e = rows
  let t = new Map; // t = related
  for (let {program: {id: r, followedBy: n}} of e) n.forEach(e => { // r = id, n = followedBy, e = next
    w(t, r, e), w(t, e, r)
  });
  let r = new Map, n = []; // r = known, n = families
  for (let a of e.slice().sort((e, t) => O(e) - O(t))) { // a = row, e = a, t = b, O = startOf
    let {id: e} = a.program; // e = id, a = row
    if (!r.has(e)) {
      let a = []; // a = family
      n.push(a);
      let o = [ e ]; // o = waiting, e = id
      for (let e = o.pop(); e !== void 0; e = o.pop()) r.has(e) || (r.set(e, a), o.push(...t.get(e) || [])) // e = next, o = waiting, r = known, a = family, t = related
    }
    w(r, e, a)
  }
  return n.flat()
}

// src/overview/timeline/timeline.ts
function B(e, t, r, n, a) { // B = timelineOf, e = list, t = index, r = numbers, n = rows, a = today
  let o = e => t.programs[e], s = T(e, t).includes(n) ? n : b, u = function(e, t) { // o = programOf, e = programs, t = today, s = grouping, T = groupingsOf, n = rows, b = BY_STATUS, u = scale
    let r = 1 / 0, n = -1 / 0, a = e => { // r = first, n = last, a = add, e = day
      let t = Number(e.slice(0, 4)); // t = year, e = day
      r = Math.min(r, t), n = Math.max(n, t)
    };
    for (let r of e) i(r).forEach(a), l(r, t) && a(t); // r = program, e = programs, i = daysOf, a = add, l = isRunning, t = today
    return r <= n ? {
      first: r,
      last: n
    } : null
  }(r.map(o), a), p = new Map(r.map(e => [ e, x(u, o(e), a) ])), m = function(e, t, r, n) {
    var a; // a = _a
    let o = Array.from(((a = t.facets.get(n)) == null ? void 0 : a.terms.values()) || []), s = r => { // o = terms, a = _a, t = index, n = grouping, s = keysOf, r = number
      let a = t.programs[r]; // a = program, t = index, r = number
      switch (n) {
       case b:
        return [ k(a.status) ];

       case M:
        return [ z(e, a) ];

       case S:
        return a.team;

       default:
        return function(e, t) {
          let r = e.filter(e => v(e.own, t)); // r = own, e = term, v = has, t = number
          return r.filter(({depth: e}, t) => { // r = own, t = i
            let n = r[t + 1]; // n = next, r = own, t = i
            return !n || n.depth <= e
          }).map(({id: e}) => e)
        }(o, r)
      }
    }, i = new Map;
    for (let e of r) { // e = number, r = numbers
      let t = new Set(s(e)); // t = keys, s = keysOf, e = number
      (t.size ? t : [ null ]).forEach(t => w(i, t, e))
    }
    let l = n === b ? A : n === S ? [] : o.map(({id: e}) => e), u = ({id: e, numbers: t}) => e === null ? 1 / 0 : l.length ? l.indexOf(e) : -t.length; // l = order, n = grouping, b = BY_STATUS, A = LIST_GROUPS, S = BY_TEAM, o = terms, e = id, u = rankOf, t = members
    return Array.from(i, ([e, t]) => ({
      id: e,
      numbers: t
    })).sort((e, t) => u(e) - u(t))
  }
  // src/overview/timeline/lines.ts
  (e, t, r, s).map(e => ({
    id: e.id,
    rows: U(e.numbers.flatMap(e => { // U = inOrder, e = number
      let t = p.get(e); // t = bar, p = bars, e = number
      return t ? [ {
        program: o(e),
        bar: t
      } ] : []
    }))
  })), c = function(e) {
    let t = e.map(() => []), r = function(e) { // t = lines, e = slots, r = numbers
      let t = new Map; // t = numbers
      return e.forEach((e, r) => { // e = slot, r = number
        e != null && e.bar.span && w(t, e.program.id, r)
      }), t
    }(e), n = (r, n) => { // e = slots, n = to, r = from
      var a, o; // a = _a, o = _b
      let s = Math.min(r, n), i = Math.max(r, n), l = i - s > 60 ? [] : t.slice(s, i + 1), u = (o = (a = e[n]) == null ? void 0 : a.bar.span) == null ? void 0 : o.from; // s = first, r = from, n = to, i = last, l = crossed, t = lines, u = position, o = _b, a = _a, e = slots
      u !== void 0 && l.length && l.every(({length: e}) => e < 8) && l.forEach((e, t) => { // u = position, l = crossed, e = pieces, t = i
        let a = s + t; // a = number, s = first, t = i
        e.push({
          position: u,
          kind: a === r ? "leaves" : a === n ? "reaches" : "passes",
          isUp: a === i
        })
      })
    }, a = new Set;
    for (let t of e) if (t && !a.has(t.program.id)) { // t = slot, e = slots, a = drawn
      let {id: e, followedBy: o} = t.program; // e = id, o = followedBy, t = slot
      a.add(e), o.forEach(t => { // a = drawn, e = id, o = followedBy, t = next
        let a = D(r.get(e) || [], r.get(t) || []); // a = pair, D = nearest, r = numbers, e = id, t = next
        a && n(...a)
      })
    }
    return t
  }
  // src/overview/timeline/order.ts
  (m.flatMap(e => [ null, ...e.rows ])), d = new Set;
  p.forEach(({parts: e}) => e.forEach(({kind: e}) => d.add(e))), c.some(({length: e}) => e) && d.add("line");
  let g = 0; // g = slot
  return {
    grouping: s,
    scale: u,
    kinds: d,
    groups: m.map(e => { // m = groups, e = group
      let t = c[g++] || []; // t = passing, c = lines, g = slot
      return {
        id: e.id,
        passing: t,
        rows: e.rows.map(({program: e, bar: t}) => ({
          program: e,
          bar: t,
          lines: c[g++] || []
        }))
      }
    })
  }
}

var P = runtime(96); // P = Chevron

// src/views/timeline/group-by.tsx
function q({view: {context: e, state: {query: t}, actions: r}, grouping: a}) { // q = GroupBy, e = context, t = query, r = actions, a = grouping
  let {msg: o, idPrefix: s, list: i, index: l} = e, u = T(i, l); // o = msg, s = idPrefix, i = list, l = index, e = context, u = groupings, T = groupingsOf
  return n("div", {
    class: "program-explorer__sort program-explorer__group-by"
  }, n("label", {
    for: `${s}-group-by`
  }, o("grouping")), n("span", {
    class: "program-explorer__select"
  }, n("select", {
    class: "cdx-select",
    id: `${s}-group-by`,
    value: a,
    onChange: ({currentTarget: {value: e}}) => (e => r.choose(Object.assign({}, t, {
      rows: e === u[0] ? "" : e
    })))(e)
  }, u.map(t => n("option", {
    key: t,
    value: t
  }, function({msg: e, labels: t}, r) {
    switch (r) {
     case M:
      return e("grouping-series");

     case $:
      return e("grouping-none");

     default:
      return t.facet(r).text
    }
  }(e, t)))), n(P, {
    open: !1
  })))
}

// src/views/timeline/drawing.tsx
var L = 5e3; // L = FAR

function C(e) { // C = percent, e = position
  return Math.round(e * 1e4) / 100 + "%"
}

function W({position: e, path: t, class: r}) { // W = Sign, e = position, t = path, r = className
  return n("svg", {
    x: C(e),
    width: "1",
    height: "1"
  }, n("path", {
    d: t,
    class: r // r = className
  }))
}

var K = "program-explorer__hollow", N = `${K} program-explorer__dashed`, R = "program-explorer__dotted"; // K = HOLLOW, N = DASHED, R = DOTTED

function I({kind: e, from: t, to: r}) { // I = drawPart, e = kind, t = from, r = to
  let a = (t + r) / 2, o = r - t < .04, s = (e, a, o, s = 0) => n("rect", { // a = height, t = from, r = to, o = className, s = radius, e = y, n = h
    x: C(t),
    width: C(r - t),
    y: e,
    height: a,
    rx: s,
    class: o // o = className
  });
  switch (e) {
   case "sure":
    return s(-4, 8);

   case "day":
    return n(W, {
      position: a,
      path: "M-1.5-9h3v18h-3z"
    });

   case "month":
    return n(W, {
      position: a,
      path: "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z"
    });

   case "year":
    return o ? n(W, {
      position: a,
      path: "M-5-5h10v10h-10z",
      class: K // K = HOLLOW
    }) : s(-5, 10, K);

   case "about":
    return o ? n(W, {
      position: a,
      path: "M-2-5h4a5 5 0 0 1 0 10h-4a5 5 0 0 1 0-10z",
      class: N // N = DASHED
    }) : s(-5, 10, N, 5);

   case "date":
    return n(W, {
      position: t,
      path: "M0-8l6 8-6 8-6-8z"
    });

   case "open":
    return n(W, {
      position: t,
      path: "M0-2h5v-6l9 8-9 8v-6h-5z"
    });

   case "paused":
    return n(W, {
      position: t,
      path: "M15-7h3v14h-3zM20.5-7h3v14h-3z"
    });

   case "unknown-start":
    return n(W, {
      position: t,
      path: "M-7 0h-5",
      class: R // R = DOTTED
    });

   case "unknown-end":
    return n(W, {
      position: t,
      path: "M7 0h5",
      class: R // R = DOTTED
    });

   default:
    return n("line", {
      x1: "0%",
      x2: "100%",
      class: R // R = DOTTED
    })
  }
}

function H({bar: {parts: e, span: t}, lines: a = [], isBelow: o = !1, class: s = ""}) { // H = Drawing, e = parts, t = span, a = lines, o = isBelow, s = className
  return n("div", {
    class: `program-explorer__drawing ${s}`, // s = className
    "aria-hidden": "true"
  }, n("svg", {
    width: "100%",
    height: "100%",
    focusable: "false"
  }, n("svg", {
    y: o ? "100%" : 0
  }, n("g", {
    transform: `translate(0 ${o ? -16 : 16})`
  }, a.length > 0 && n("g", {
    class: "program-explorer__lines"
  }, a.map(e => function({position: e, kind: t, isUp: a}, o) {
    let s = a ? -1 : 1, i = C(e); // s = away, a = isUp, i = x, C = percent, e = position
    if (t === "leaves" && o) {
      let t = Math.min(Math.max(e, o.from), o.to); // t = start, e = position, o = span
      return n(r, null, n("line", {
        x1: C(t),
        x2: i
      }), n("line", {
        x1: i,
        x2: i,
        y2: s * L
      }))
    }
    return t === "reaches" ? n(r, null, n("line", {
      x1: i,
      x2: i,
      y1: s * L,
      y2: s * 11
    }), n(W, {
      position: e,
      path: `M-4 ${s * 17}L0 ${s * 11}L4 ${s * 17}`,
      class: K // K = HOLLOW
    })) : n("line", {
      x1: i,
      x2: i,
      y1: -L,
      y2: L
    })
  }(e, t))), e.map(I)))))
}

// src/views/timeline/legend.tsx
var j = (e, t, r, n = r) => ({ // j = entry, e = kind, t = name, r = from, n = to
  kind: e,
  name: t,
  from: r,
  to: n
}), F = [ j("sure", "sure", 0, 1), j("day", "day", .5), j("month", "month", .5), j("year", "year", .2, .8), j("about", "about", .2, .8), j("date", "date", .5), j("open", "open", .2), j("paused", null, .2), j("unknown-end", "unknown", .2), j("none", "none", 0, 1), j("line", "line", .5), j("today", "today", .5) ];

function V({context: {msg: e}, open: t, kinds: r}) { // V = Legend, e = msg, t = open, r = kinds
  let a = F.filter(({kind: e}) => r.has(e) || e === "unknown-end" && r.has("unknown-start")); // a = entries, F = ENTRIES, r = kinds, e = kind
  return n("details", {
    class: "program-explorer__legend",
    open: t
  }, n("summary", null, e("timeline-legend")), n("ul", {
    role: "list"
  }, a.map(t => n("li", {
    key: t.kind
  }, function({kind: e, from: t, to: r}) {
    return n(H, {
      bar: {
        parts: e === "today" ? [] : e === "line" ? [ {
          kind: "sure",
          from: t,
          to: 1
        } ] : [ {
          kind: e,
          from: t,
          to: r
        } ],
        span: null
      },
      lines: e === "line" || e === "today" ? [ {
        position: t,
        kind: e === "line" ? "reaches" : "passes",
        isUp: !0
      } ] : [],
      class: `program-explorer__sample program-explorer__sample--${e}` // e = kind
    })
  }(t), t.name ? e(`timeline-${t.name}`) : e("status-paused")))))
}

// src/views/timeline/entries.ts
var G = runtime(99); // G = Heading

var J = runtime(100); // J = DataText

var Q = runtime(103); // Q = GroupHeading

var X = runtime(79); // X = nextDate

var Y = runtime(98); // Y = DetailsButton

var Z = runtime(97); // Z = DataLink

var ee = runtime(46); // ee = joinList

// src/views/parts/opens-elsewhere.ts
function te({context: e, actions: t, program: a}) { // te = Lineage, e = context, t = actions, a = program
  let {msg: o, labels: s, language: i, list: l, urlOfProgram: u} = e, {program: p, before: m} = y(l), c = (e, a) => { // o = msg, s = labels, i = language, l = list, u = urlOfProgram, e = write, p = find, m = before, y = relationsOf, c = sentence, a = ids
    if (!a.length) return null;
    let l = e(ee(o, a.map(() => "\0"))).split("\0"); // l = texts, e = write, ee = joinList, o = msg, a = ids
    return n("span", null, l.map((e, o) => n(r, null, e, o < a.length && (e => { // n = h, l = texts, e = id, o = i, r = Fragment, a = ids
      let r = p(e); // r = other, p = find, e = id
      return n("a", {
        href: u(e),
        onClick: r => { // r = event
          (function({ctrlKey: e, metaKey: t, shiftKey: r, altKey: n}) {
            return e || t || r || n
          }
          // src/views/timeline/lineage.tsx
          )(r) || (r.preventDefault(), t.goTo(e))
        }
      }, n(J, {
        text: s.pick(r ? r.title : e),
        around: i
      }))
    })(a[o]))))
  }, d = m(a.id);
  return d.length || a.followedBy.length ? n("p", {
    class: "program-explorer__lineage"
  }, c(e => o("grew-out-of", e), d), " ", c(e => o("became", e), a.followedBy)) : null
}

// src/views/timeline/run.tsx
function re({view: {context: e, actions: t, more: r, search: a, results: o}, row: {program: s, bar: i, lines: l}, isStacked: u, suffix: p, open: m, level: c, onToggle: d}) { // re = Run, e = context, t = actions, r = more, a = search, o = results, s = program, i = bar, l = lines, u = isStacked, p = suffix, m = open, c = level, d = onToggle
  let {msg: g, labels: f, language: h, idPrefix: x} = e, w = f.pick(s.title), v = `${x}:program:${s.id}${p}`, _ = `${v}:details`, {patterns: y} = o.exploration.searchResult, k = y.length > 0 && a, b = k ? n(k.MarkedText, { // g = msg, f = labels, h = language, x = idPrefix, e = context, w = title, s = program, v = titleId, p = suffix, _ = detailsId, y = patterns, o = results, k = found, a = search, b = name, n = h
    text: w,
    patterns: y,
    around: h
  }) : n(J, {
    text: w,
    around: h
  }), M = s.status || "unknown";
  return n("article", {
    class: "program-explorer__run",
    "aria-labelledby": v
  }, n("div", {
    class: "program-explorer__run-head"
  }, n(H, {
    bar: i,
    lines: l,
    isBelow: u,
    class: `program-explorer__track program-explorer__drawing--${M}` // M = status
  }), n("div", {
    class: "program-explorer__run-text"
  }, n(G, {
    level: c,
    class: "program-explorer__title",
    id: v
  }, s.target ? n(Z, {
    context: e,
    target: s.target
  }, b) : b), n("p", {
    class: "program-explorer__meta"
  }, n("span", {
    class: `program-explorer__status program-explorer__status--${M}` // M = status
  }, f.status(s.status)), function({msg: e, format: t}, {start: r, end: n, status: a, dates: o}) {
    let s = t.span(r, n, a), i = X(o, Date.now()), l = o[o.length - 1]; // s = span, t = format, r = start, n = end, a = status, i = next, X = nextDate, o = dates, l = last
    return s === null && !i ? [ l ? t.occurrence(l) : e("timeline-none") ] : [ ...s === null ? [] : [ s ], ...i ? [ e("next-date", t.occurrence(i)) ] : [] ]
  }(e, s).map(e => n("span", {
    class: "program-explorer__fact"
  }, e))), n(te, {
    context: e,
    actions: t,
    program: s
  }), n(Y, {
    msg: g,
    title: w.text,
    open: m,
    detailsId: _,
    onToggle: d
  }), k && n(k.Matched, {
    context: e,
    program: s,
    patterns: y,
    shown: [ w, s.summary && f.pick(s.summary) ]
  }))), m && r && n("div", {
    class: "program-explorer__run-details"
  }, n(r.Details, {
    context: e,
    actions: t,
    program: s,
    id: _,
    isAlone: !0
  })))
}

// src/views/timeline/years.tsx
function ne(e, t) { // ne = todayOn, e = scale, t = today
  let r = e && u(e, t); // r = position, e = scale, u = beginningOf, t = today
  return r !== null && r >= 0 && r <= 1 ? r : null
}

function ae({context: {format: e, today: t}, scale: a, isNarrow: o}) { // ae = Years, e = format, t = today, a = scale, o = isNarrow
  let i = function({first: e, last: t}, r) { // i = ticks, e = first, t = last, r = most
    let n = t - e + 1, a = s.find(e => n / e <= r) || n, o = []; // n = size, t = last, e = each, a = step, s = STEPS, r = most, o = ticks
    for (let r = Math.ceil(e / a) * a; r <= t; r += a) o.push({ // r = year, e = first, a = step, t = last, o = ticks
      year: r,
      position: (r - e) / n
    });
    return o
  }
  // src/overview/timeline/bar.ts
  (a, o ? 5 : 8), l = ne(a, t), u = i[1] && i[0] ? i[1].position - i[0].position : 1, p = e => ({
    marginInlineStart: C(e)
  });
  return n(r, null, n("div", {
    class: "program-explorer__track program-explorer__years",
    "aria-hidden": "true"
  }, n("div", null, i.filter(({position: e}) => 1 - e >= u * .7).map(({year: t, position: r}) => n("span", {
    key: t,
    style: p(r)
  }, e.date({
    year: t,
    month: null,
    day: null,
    approximate: !1
  }))))), n("div", {
    class: "program-explorer__track program-explorer__year-lines",
    "aria-hidden": "true"
  }, n("div", null, i.map(({year: e, position: t}) => n("span", {
    key: e,
    style: p(t)
  })), l !== null && n("span", {
    key: "today",
    class: "program-explorer__today",
    style: p(l)
  }))))
}

// src/views/timeline/run-group.tsx
function oe({context: {msg: e, labels: t, list: a, language: o}, grouping: s, id: i}) { // oe = GroupName, e = msg, t = labels, a = list, o = language, s = grouping, i = id
  if (i === null) return n(r, null, e(s === M ? "timeline-no-series" : "not-stated"));
  if (s === S) return n("bdi", null, i);
  let l = s === M && (a.series.get(i) || y(a).program(i)); // l = whole, s = grouping, M = BY_SERIES, a = list, i = id, y = relationsOf
  return n(J, {
    text: l ? t.pick(l.title) : t.term(s, i),
    around: o
  })
}

function se({view: e, timeline: {grouping: t, scale: r}, group: {id: a, rows: o, passing: s}, isStacked: i, entries: l, onToggle: u}) { // se = RunGroup, e = view, t = grouping, r = scale, a = id, o = rows, s = passing, i = isStacked, l = entries, u = onToggle
  let {context: p} = e, {msg: m, level: c} = p, d = t !== $; // p = context, e = view, m = msg, c = level, d = hasHeading, t = grouping, $ = UNGROUPED
  return n("div", {
    class: "program-explorer__run-group"
  }, d && n("div", {
    class: "program-explorer__run-heading"
  }, n(H, {
    bar: {
      parts: [],
      span: null
    },
    lines: s,
    class: "program-explorer__track"
  }), t === b ? n(Q, {
    context: p,
    group: a
  }) : n(G, {
    level: c,
    class: "program-explorer__group"
  }, n(oe, {
    context: p,
    grouping: t,
    id: a
  }))), r && n(ae, {
    context: p,
    scale: r,
    isNarrow: e.state.narrow
  }), n("ol", {
    class: "program-explorer__runs",
    role: "list",
    "aria-label": m("programs")
  }, l.map((t, r) => { // l = entries, t = entry, r = i
    let a = o[r]; // a = row, o = rows, r = i
    return a && n("li", {
      key: t.program
    }, n(re, {
      view: e,
      row: a,
      isStacked: i,
      suffix: t.suffix,
      open: t.open,
      level: d ? c + 1 : c,
      onToggle: () => u(t)
    }))
  })))
}

// src/views/timeline/timeline.tsx
return {
  View: class extends e {
    constructor() {
      super(...arguments);
      this.box = t();
      this.componentWillUnmount = () => {
        this.props.view.cleanups.delete(this.componentWillUnmount), window.removeEventListener("beforeprint", this.showAll), 
        window.removeEventListener("resize", this.measure), window.clearTimeout(this.timer)
      };
      this.measure = () => {
        let {box: {current: e}, state: t} = this, r = e != null && e.clientWidth ? e.clientWidth < 640 : t.isStacked; // e = current, t = state, r = isStacked
        r !== t.isStacked && this.change({
          isStacked: r
        })
      };
      this.showAll = () => this.change({
        limit: 1 / 0,
        drawn: 1 / 0
      });
      this.showMore = () => {
        var e, t; // e = _a, t = _b
        let {limit: r} = this.state; // r = limit
        this.change({
          limit: r + 120,
          drawn: r + 120
        });
        let n = (e = this.box.current) == null ? void 0 : e.querySelectorAll("article")[r]; // n = added, e = _a, r = limit
        (t = n == null ? void 0 : n.querySelector("a, button")) == null || t.focus({
          preventScroll: !0
        })
      };
      this.toggle = ({program: e, suffix: t, open: r}) => {
        let {view: {actions: n, state: {query: a}}} = this.props; // n = actions, a = query
        this.change({
          openAt: new Map(this.state.openAt).set(e, t)
        }), (r || !a.details.includes(e)) && n.toggleDetails(e)
      }
    }
    static getDerivedStateFromProps({view: e}, t) {
      let {context: {list: r, index: n, today: a}, results: o, state: {query: s, settled: i, cards: l}} = e, {rows: u, details: p} = s, m = t.results === o && t.rows === u ? t : {}, c = m.timeline || B(r, n, o.order, u, a), d = m.openAt || new Map, g = function({groups: e}, t, r) { // r = openAt, n = index, a = today, o = results, s = query, i = settled, l = cards, e = groups, u = rows, p = details, m = same, t = details, c = timeline, B = timelineOf, d = openAt, g = entries
        let n = new Map; // n = counts
        return e.map(({rows: e}) => e.map(({program: {id: e}}) => { // e = rows
          let a = (n.get(e) || 0) + 1; // a = count, n = counts, e = id
          n.set(e, a);
          let o = a > 1 ? `:${a}` : ""; // o = suffix, a = count
          return {
            program: e,
            suffix: o,
            open: t.includes(e) && (r.get(e) || "") === o
          }
        }))
      }(c, p, d), f = g.flat(), h = f.reduce((e, t, r) => t.open ? r + 1 : e, 0), x = i.query === s && i.cause === "address", w = Math.max(120, h, m.limit || 0, x ? l : 0), v = Math.max(20, h, m.drawn || (x ? w : 0));
      return {
        results: o,
        rows: u,
        timeline: c,
        entries: g,
        limit: w,
        drawn: v,
        isPartial: v < Math.min(w, f.length),
        openAt: d
      }
    }
    componentDidMount() {
      window.addEventListener("beforeprint", this.showAll), window.addEventListener("resize", this.measure), 
      this.props.view.cleanups.add(this.componentWillUnmount), this.measure(), this.drawRest()
    }
    getSnapshotBeforeUpdate() {
      var e; // e = _a
      return ((e = this.box.current) == null ? void 0 : e.offsetHeight) || 0
    }
    componentDidUpdate(e, t, r) {
      let {box: {current: n}, state: a} = this; // n = current, a = state
      n && (n.style.minHeight = a.isPartial ? `${r}px` : ""), this.measure(), this.drawRest()
    }
    change(e) {
      this.props.view.attempt(() => this.setState(e))
    }
    drawRest() {
      let {drawn: e, isPartial: t} = this.state; // e = drawn, t = isPartial
      window.clearTimeout(this.timer), t && (this.timer = window.setTimeout(() => this.change({
        drawn: e + 20
      }), e > 20 ? 10 : 80))
    }
    render({view: e}, t) {
      let {context: r, state: {narrow: a}} = e, {timeline: o, entries: s, limit: i, drawn: l, isPartial: u, isStacked: p} = t, {groups: m, scale: c, grouping: d, kinds: g} = o, f = new Set(s.flat().slice(i).map(({program: e}) => e)).size, h = ne(c, r.today) !== null, x = Math.min(i, l); // r = context, a = narrow, e = program, o = timeline, s = entries, i = limit, l = drawn, u = isPartial, p = isStacked, t = state, m = groups, c = scale, d = grouping, g = kinds, f = hidden, h = isTodayShown, ne = todayOn, x = left
      return n("div", {
        class: p ? "program-explorer__timeline program-explorer__stacked" : "program-explorer__timeline" // p = isStacked
      }, n(q, {
        view: e,
        grouping: d
      }), n(V, {
        context: r,
        open: !a || i === 1 / 0,
        kinds: h ? new Set([ ...g, "today" ]) : g
      }), n("div", {
        ref: this.box,
        "aria-busy": u || void 0
      }, m.map((t, r) => { // m = groups, t = group, r = i
        let a = (s[r] || []).slice(0, x); // a = shown, s = entries, r = i, x = left
        return x -= a.length, a.length > 0 && n(se, {
          key: t.id,
          view: e,
          timeline: o,
          group: t,
          isStacked: p,
          entries: a,
          onToggle: this.toggle
        })
      })), f > 0 && n("button", {
        type: "button",
        class: "program-explorer__more cdx-button",
        onClick: this.showMore
      }, r.msg("more", f)))
    }
  }
};
}
};
// </nowiki>