// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).timeline = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty;

var t = Object.getOwnPropertyDescriptor;

var r = Object.getOwnPropertyNames;

var n = Object.prototype.hasOwnProperty;

// src/timeline.ts
var a = {}; // a = timeline_exports

((t, r) => {
  for (var n in r) e(t, n, {
    get: r[n],
    enumerable: !0
  })
})(a, {
  View: () => ge
});

module.exports = (a => ((a, o, s, l) => {
  if (o && typeof o == "object" || typeof o == "function") for (let s of r(o)) !n.call(a, s) && s !== void 0 && e(a, s, {
    get: () => o[s],
    enumerable: !(l = t(o, s)) || l.enumerable
  });
  return a
})(e({}, "__esModule", {
  value: !0
}), a))(a);

var o = require("program-explorer-runtime"), s = e => o[e]; // o = shared, s = at, e = place

var l = s(0), i = s(1), p = s(2), u = s(3); // l = Component, s = at, i = createRef, p = Fragment, u = h

var c = s(63), d = s(64); // c = firstDay, s = at, d = lastDay

// src/overview/timeline/scale.ts
var m = [ 1, 2, 5, 10, 20, 25, 50, 100 ]; // m = STEPS

function g({start: e, end: t, dates: r}) { // g = daysOf, e = start, t = end, r = dates
  return [ ...[ e, t ].flatMap(e => e ? [ c(e), d(e) ] : []), ...r.flatMap(e => [ e.start, e.end || e.start ]) ]
}

function f({start: e, end: t, status: r}, n) { // f = isRunning, e = start, t = end, r = status, n = today
  return !!(e && !t && d(e) <= n && (r === "open" || r === "ongoing"))
}

function h({first: e, last: t}, r) { // h = beginningOf, e = first, t = last, r = day
  let n = Number(r.slice(0, 4)), a = Date.UTC(n, 0, 1), o = (Date.parse(r.slice(0, 10)) - a) / (Date.UTC(n + 1, 0, 1) - a); // n = year, r = day, a = firstOfYear, o = within
  return (n - e + o) / (t - e + 1)
}

function x(e, t) { // x = endOf, e = scale, t = day
  return h(e, new Date(Date.parse(t.slice(0, 10)) + 864e5).toISOString())
}

function w({approximate: e, month: t, day: r}) { // w = kindOf, e = approximate, t = month, r = day
  return e ? "about" : r ? "day" : t ? "month" : "year"
}

function v(e, t) { // v = partOf, e = scale, t = date
  return {
    kind: w(t),
    from: h(e, c(t)),
    to: x(e, d(t))
  }
}

function y(e, t) { // y = isSame, e = date, t = other
  return c(e) === c(t) && d(e) === d(t) && e.approximate === t.approximate
}

function _(e, t, r) { // _ = sureParts, e = scale, t = first, r = last
  return t <= r ? [ {
    kind: "sure",
    from: h(e, t),
    to: x(e, r)
  } ] : []
}

function k(e, t, r) { // k = rangeParts, e = scale, t = program, r = today
  let {start: n, end: a, status: o} = t, s = e => o === "paused" ? [ { // n = start, a = end, o = status, t = program, s = pause, e = at
    kind: "paused",
    from: e,
    to: e
  } ] : [];
  if (!n) {
    if (!a) return [];
    let t = v(e, a); // t = part, v = partOf, e = scale, a = end
    return [ t, {
      kind: "unknown-start",
      from: t.from,
      to: t.from
    }, ...s(t.to) ]
  }
  let l = v(e, n); // l = first, v = partOf, e = scale, n = start
  if (a) {
    let t = v(e, a); // t = last, v = partOf, e = scale, a = end
    return [ ..._(e, d(n), c(a)), l, ...y(n, a) ? [] : [ t ], ...s(t.to) ]
  }
  if (f(t, r)) {
    let t = x(e, r); // t = now, x = endOf, e = scale, r = today
    return [ ..._(e, d(n), r), l, {
      kind: "open",
      from: t,
      to: t
    } ]
  }
  return [ l, {
    kind: o === "upcoming" || o === "open" || o === "ongoing" ? "open" : "unknown-end",
    from: l.to,
    to: l.to
  }, ...s(l.to) ]
}

function b(e, t) { // b = dateParts, e = scale, t = dates
  let r = []; // r = parts
  for (let {start: n, end: a} of t) { // n = start, a = end, t = dates
    let t = h(e, n), o = r[r.length - 1]; // t = from, h = beginningOf, e = scale, n = start, o = before, r = parts
    (!o || t - o.from >= .005) && r.push({
      kind: "date",
      from: t,
      to: x(e, a || n)
    })
  }
  return r
}

function M(e, t, r) { // M = barOf, e = scale, t = program, r = today
  let n = e ? [ ...k(e, t, r), ...b(e, t.dates) ] : []; // n = parts, e = scale, k = rangeParts, t = program, r = today, b = dateParts
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

var S = s(21); // S = append, s = at

var O = s(24); // O = has, s = at

var $ = s(29); // $ = memoize, s = at

// src/explore/relations.ts
var D = $(({programs: e}) => { // D = relationsOf, $ = memoize
  let t = new Map, r = new Map, n = new Map; // t = byId, r = parts, n = before
  for (let a of e) t.set(a.id, a), a.partOf !== null && S(r, a.partOf, a.id), a.followedBy.forEach(e => S(n, e, a.id)); // a = program, e = next, t = byId, S = append, r = parts, n = before
  return {
    program: e => t.get(e) || null,
    parts: e => r.get(e) || [],
    before: e => n.get(e) || []
  }
});

var E = s(89); // E = groupOf, s = at

// src/overview/timeline/groups.ts
var T = "status", z = "partOf", A = "team", P = "none", U = "period"; // T = BY_STATUS, z = BY_SERIES, A = BY_TEAM, P = UNGROUPED, U = YEARS

function B({programs: e}, {facets: t}) { // B = groupingsOf, e = programs, t = facets
  return [ T, ...e.some(({partOf: e}) => e !== null) ? [ z ] : [], ...e.some(({team: e}) => e.length) ? [ A ] : [], ...Array.from(t.keys()).filter(e => ![ T, z, A, U, P ].includes(e)), P ]
}

function q(e, t) { // q = wholeOf, e = list, t = program
  let {program: r, parts: n} = D(e), a = t; // r = find, n = parts, D = relationsOf, e = list, a = top, t = program
  for (;a != null && a.partOf; ) { // a = top
    if (e.series.has(a.partOf)) return a.partOf;
    a = r(a.partOf)
  }
  return a && (a !== t || n(a.id).length) ? a.id : null
}

var j = [ "current", "paused", "unknown", "past" ]; // j = LIST_GROUPS

function L(e, t) { // L = nearest, e = froms, t = tos
  let r = null; // r = best
  for (let n of e) for (let e of t) (!r || Math.abs(n - e) < Math.abs(r[0] - r[1])) && (r = [ n, e ]); // n = from, e = to, t = tos, r = best
  return r
}

function C({bar: {span: e}}) { // C = startOf, e = span
  return e ? e.from : 2
}

function N(e) { // N = inOrder, e = rows
  let t = new Map; // t = related
  for (let {program: {id: r, followedBy: n}} of e) n.forEach(e => { // r = id, n = followedBy, e = next
    S(t, r, e), S(t, e, r)
  });
  let r = new Map, n = []; // r = known, n = families
  for (let a of e.slice().sort((e, t) => C(e) - C(t))) { // a = row, e = a, t = b, C = startOf
    let {id: e} = a.program; // e = id, a = row
    if (!r.has(e)) {
      let a = []; // a = family
      n.push(a);
      let o = [ e ]; // o = waiting, e = id
      for (let e = o.pop(); e !== void 0; e = o.pop()) r.has(e) || (r.set(e, a), o.push(...t.get(e) || [])) // e = next, o = waiting, r = known, a = family, t = related
    }
    S(r, e, a)
  }
  return n.flat()
}

// src/overview/timeline/timeline.ts
function W(e, t, r, n, a) { // W = timelineOf, e = list, t = index, r = numbers, n = rows, a = today
  let o = e => t.programs[e], s = B(e, t).includes(n) ? n : T, l = function(e, t) { // o = programOf, e = programs, t = today, s = grouping, B = groupingsOf, n = rows, T = BY_STATUS, l = scale
    let r = 1 / 0, n = -1 / 0, a = e => { // r = first, n = last, a = add, e = day
      let t = Number(e.slice(0, 4)); // t = year, e = day
      r = Math.min(r, t), n = Math.max(n, t)
    };
    for (let r of e) g(r).forEach(a), f(r, t) && a(t); // r = program, e = programs, g = daysOf, a = add, f = isRunning, t = today
    return r <= n ? {
      first: r,
      last: n
    } : null
  }(r.map(o), a), i = new Map(r.map(e => [ e, M(l, o(e), a) ])), p = function(e, t, r, n) {
    var a; // a = _a
    let o = Array.from(((a = t.facets.get(n)) == null ? void 0 : a.terms.values()) || []), s = r => { // o = terms, a = _a, t = index, n = grouping, s = keysOf, r = number
      let a = t.programs[r]; // a = program, t = index, r = number
      switch (n) {
       case T:
        return [ E(a.status) ];

       case z:
        return [ q(e, a) ];

       case A:
        return a.team;

       default:
        return function(e, t) {
          let r = e.filter(e => O(e.own, t)); // r = own, e = term, O = has, t = number
          return r.filter(({depth: e}, t) => { // r = own, t = i
            let n = r[t + 1]; // n = next, r = own, t = i
            return !n || n.depth <= e
          }).map(({id: e}) => e)
        }(o, r)
      }
    }, l = new Map;
    for (let e of r) { // e = number, r = numbers
      let t = new Set(s(e)); // t = keys, s = keysOf, e = number
      (t.size ? t : [ null ]).forEach(t => S(l, t, e))
    }
    let i = n === T ? j : n === A ? [] : o.map(({id: e}) => e), p = ({id: e, numbers: t}) => e === null ? 1 / 0 : i.length ? i.indexOf(e) : -t.length; // i = order, n = grouping, T = BY_STATUS, j = LIST_GROUPS, A = BY_TEAM, o = terms, e = id, p = rankOf, t = members
    return Array.from(l, ([e, t]) => ({
      id: e,
      numbers: t
    })).sort((e, t) => p(e) - p(t))
  }
  // src/overview/timeline/lines.ts
  (e, t, r, s).map(e => ({
    id: e.id,
    rows: N(e.numbers.flatMap(e => { // N = inOrder, e = number
      let t = i.get(e); // t = bar, i = bars, e = number
      return t ? [ {
        program: o(e),
        bar: t
      } ] : []
    }))
  })), u = function(e) {
    let t = e.map(() => []), r = function(e) { // t = lines, e = slots, r = numbers
      let t = new Map; // t = numbers
      return e.forEach((e, r) => { // e = slot, r = number
        e != null && e.bar.span && S(t, e.program.id, r)
      }), t
    }(e), n = (r, n) => { // e = slots, n = to, r = from
      var a, o; // a = _a, o = _b
      let s = Math.min(r, n), l = Math.max(r, n), i = l - s > 60 ? [] : t.slice(s, l + 1), p = (o = (a = e[n]) == null ? void 0 : a.bar.span) == null ? void 0 : o.from; // s = first, r = from, n = to, l = last, i = crossed, t = lines, p = position, o = _b, a = _a, e = slots
      p !== void 0 && i.length && i.every(({length: e}) => e < 8) && i.forEach((e, t) => { // p = position, i = crossed, e = pieces, t = i
        let a = s + t; // a = number, s = first, t = i
        e.push({
          position: p,
          kind: a === r ? "leaves" : a === n ? "reaches" : "passes",
          isUp: a === l
        })
      })
    }, a = new Set;
    for (let t of e) if (t && !a.has(t.program.id)) { // t = slot, e = slots, a = drawn
      let {id: e, followedBy: o} = t.program; // e = id, o = followedBy, t = slot
      a.add(e), o.forEach(t => { // a = drawn, e = id, o = followedBy, t = next
        let a = L(r.get(e) || [], r.get(t) || []); // a = pair, L = nearest, r = numbers, e = id, t = next
        a && n(...a)
      })
    }
    return t
  }
  // src/overview/timeline/order.ts
  (p.flatMap(e => [ null, ...e.rows ])), c = new Set;
  i.forEach(({parts: e}) => e.forEach(({kind: e}) => c.add(e))), u.some(({length: e}) => e) && c.add("line");
  let d = 0; // d = slot
  return {
    grouping: s,
    scale: l,
    kinds: c,
    groups: p.map(e => { // p = groups, e = group
      let t = u[d++] || []; // t = passing, u = lines, d = slot
      return {
        id: e.id,
        passing: t,
        rows: e.rows.map(({program: e, bar: t}) => ({
          program: e,
          bar: t,
          lines: u[d++] || []
        }))
      }
    })
  }
}

var K = s(96); // K = Chevron, s = at

// src/views/timeline/group-by.tsx
function R({view: {context: e, state: {query: t}, actions: r}, grouping: n}) { // R = GroupBy, e = context, t = query, r = actions, n = grouping
  let {msg: a, idPrefix: o, list: s, index: l} = e, i = B(s, l); // a = msg, o = idPrefix, s = list, l = index, e = context, i = groupings, B = groupingsOf
  return u("div", {
    class: "program-explorer__sort program-explorer__group-by"
  }, u("label", {
    for: `${o}-group-by`
  }, a("grouping")), u("span", {
    class: "program-explorer__select"
  }, u("select", {
    class: "cdx-select",
    id: `${o}-group-by`,
    value: n,
    onChange: ({currentTarget: {value: e}}) => (e => r.choose(Object.assign({}, t, {
      rows: e === i[0] ? "" : e
    })))(e)
  }, i.map(t => u("option", {
    key: t,
    value: t
  }, function({msg: e, labels: t}, r) {
    switch (r) {
     case z:
      return e("grouping-series");

     case P:
      return e("grouping-none");

     default:
      return t.facet(r).text
    }
  }(e, t)))), u(K, {
    open: !1
  })))
}

// src/views/timeline/drawing.tsx
var I = 5e3; // I = FAR

function H(e) { // H = percent, e = position
  return Math.round(e * 1e4) / 100 + "%"
}

function F({position: e, path: t, class: r}) { // F = Sign, e = position, t = path, r = className
  return u("svg", {
    x: H(e),
    width: "1",
    height: "1"
  }, u("path", {
    d: t,
    class: r // r = className
  }))
}

var V = "program-explorer__hollow", G = `${V} program-explorer__dashed`, J = "program-explorer__dotted"; // V = HOLLOW, G = DASHED, J = DOTTED

function Q({kind: e, from: t, to: r}) { // Q = drawPart, e = kind, t = from, r = to
  let n = (t + r) / 2, a = r - t < .04, o = (e, n, a, o = 0) => u("rect", { // n = height, t = from, r = to, a = className, o = radius, e = y, u = h
    x: H(t),
    width: H(r - t),
    y: e,
    height: n,
    rx: o,
    class: a // a = className
  });
  switch (e) {
   case "sure":
    return o(-4, 8);

   case "day":
    return u(F, {
      position: n,
      path: "M-1.5-9h3v18h-3z"
    });

   case "month":
    return u(F, {
      position: n,
      path: "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z"
    });

   case "year":
    return a ? u(F, {
      position: n,
      path: "M-5-5h10v10h-10z",
      class: V // V = HOLLOW
    }) : o(-5, 10, V);

   case "about":
    return a ? u(F, {
      position: n,
      path: "M-2-5h4a5 5 0 0 1 0 10h-4a5 5 0 0 1 0-10z",
      class: G // G = DASHED
    }) : o(-5, 10, G, 5);

   case "date":
    return u(F, {
      position: t,
      path: "M0-8l6 8-6 8-6-8z"
    });

   case "open":
    return u(F, {
      position: t,
      path: "M0-2h5v-6l9 8-9 8v-6h-5z"
    });

   case "paused":
    return u(F, {
      position: t,
      path: "M15-7h3v14h-3zM20.5-7h3v14h-3z"
    });

   case "unknown-start":
    return u(F, {
      position: t,
      path: "M-7 0h-5",
      class: J // J = DOTTED
    });

   case "unknown-end":
    return u(F, {
      position: t,
      path: "M7 0h5",
      class: J // J = DOTTED
    });

   default:
    return u("line", {
      x1: "0%",
      x2: "100%",
      class: J // J = DOTTED
    })
  }
}

function X({bar: {parts: e, span: t}, lines: r = [], isBelow: n = !1, class: a = ""}) { // X = Drawing, e = parts, t = span, r = lines, n = isBelow, a = className
  return u("div", {
    class: `program-explorer__drawing ${a}`, // a = className
    "aria-hidden": "true"
  }, u("svg", {
    width: "100%",
    height: "100%",
    focusable: "false"
  }, u("svg", {
    y: n ? "100%" : 0
  }, u("g", {
    transform: `translate(0 ${n ? -16 : 16})`
  }, r.length > 0 && u("g", {
    class: "program-explorer__lines"
  }, r.map(e => function({position: e, kind: t, isUp: r}, n) {
    let a = r ? -1 : 1, o = H(e); // a = away, r = isUp, o = x, H = percent, e = position
    if (t === "leaves" && n) {
      let t = Math.min(Math.max(e, n.from), n.to); // t = start, e = position, n = span
      return u(p, null, u("line", {
        x1: H(t),
        x2: o
      }), u("line", {
        x1: o,
        x2: o,
        y2: a * I
      }))
    }
    return t === "reaches" ? u(p, null, u("line", {
      x1: o,
      x2: o,
      y1: a * I,
      y2: a * 11
    }), u(F, {
      position: e,
      path: `M-4 ${a * 17}L0 ${a * 11}L4 ${a * 17}`,
      class: V // V = HOLLOW
    })) : u("line", {
      x1: o,
      x2: o,
      y1: -I,
      y2: I
    })
  }(e, t))), e.map(Q)))))
}

// src/views/timeline/legend.tsx
var Y = (e, t, r, n = r) => ({ // Y = entry, e = kind, t = name, r = from, n = to
  kind: e,
  name: t,
  from: r,
  to: n
}), Z = [ Y("sure", "sure", 0, 1), Y("day", "day", .5), Y("month", "month", .5), Y("year", "year", .2, .8), Y("about", "about", .2, .8), Y("date", "date", .5), Y("open", "open", .2), Y("paused", null, .2), Y("unknown-end", "unknown", .2), Y("none", "none", 0, 1), Y("line", "line", .5), Y("today", "today", .5) ];

function ee({context: {msg: e}, open: t, kinds: r}) { // ee = Legend, e = msg, t = open, r = kinds
  let n = Z.filter(({kind: e}) => r.has(e) || e === "unknown-end" && r.has("unknown-start")); // n = entries, Z = ENTRIES, r = kinds, e = kind
  return u("details", {
    class: "program-explorer__legend",
    open: t
  }, u("summary", null, e("timeline-legend")), u("ul", {
    role: "list"
  }, n.map(t => u("li", {
    key: t.kind
  }, function({kind: e, from: t, to: r}) {
    return u(X, {
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
var te = s(99); // te = Heading, s = at

var re = s(100); // re = DataText, s = at

var ne = s(103); // ne = GroupHeading, s = at

var ae = s(79); // ae = nextDate, s = at

var oe = s(98); // oe = DetailsButton, s = at

var se = s(97); // se = DataLink, s = at

var le = s(46); // le = joinList, s = at

// src/views/parts/opens-elsewhere.ts
function ie({context: e, actions: t, program: r}) { // ie = Lineage, e = context, t = actions, r = program
  let {msg: n, labels: a, language: o, list: s, urlOfProgram: l} = e, {program: i, before: c} = D(s), d = (e, r) => { // n = msg, a = labels, o = language, s = list, l = urlOfProgram, e = write, i = find, c = before, D = relationsOf, d = sentence, r = ids
    if (!r.length) return null;
    let s = e(le(n, r.map(() => "\0"))).split("\0"); // s = texts, e = write, le = joinList, n = msg, r = ids
    return u("span", null, s.map((e, n) => u(p, null, e, n < r.length && (e => { // u = h, s = texts, e = id, n = i, p = Fragment, r = ids
      let r = i(e); // r = other, i = find, e = id
      return u("a", {
        href: l(e),
        onClick: r => { // r = event
          (function({ctrlKey: e, metaKey: t, shiftKey: r, altKey: n}) {
            return e || t || r || n
          }
          // src/views/timeline/lineage.tsx
          )(r) || (r.preventDefault(), t.goTo(e))
        }
      }, u(re, {
        text: a.pick(r ? r.title : e),
        around: o
      }))
    })(r[n]))))
  }, m = c(r.id);
  return m.length || r.followedBy.length ? u("p", {
    class: "program-explorer__lineage"
  }, d(e => n("grew-out-of", e), m), " ", d(e => n("became", e), r.followedBy)) : null
}

// src/views/timeline/run.tsx
function pe({view: {context: e, actions: t, more: r, search: n, results: a}, row: {program: o, bar: s, lines: l}, isStacked: i, suffix: p, open: c, level: d, onToggle: m}) { // pe = Run, e = context, t = actions, r = more, n = search, a = results, o = program, s = bar, l = lines, i = isStacked, p = suffix, c = open, d = level, m = onToggle
  let {msg: g, labels: f, language: h, idPrefix: x} = e, w = f.pick(o.title), v = `${x}:program:${o.id}${p}`, y = `${v}:details`, {patterns: _} = a.exploration.searchResult, k = _.length > 0 && n, b = k ? u(k.MarkedText, { // g = msg, f = labels, h = language, x = idPrefix, e = context, w = title, o = program, v = titleId, p = suffix, y = detailsId, _ = patterns, a = results, k = found, n = search, b = name, u = h
    text: w,
    patterns: _,
    around: h
  }) : u(re, {
    text: w,
    around: h
  }), M = o.status || "unknown";
  return u("article", {
    class: "program-explorer__run",
    "aria-labelledby": v
  }, u("div", {
    class: "program-explorer__run-head"
  }, u(X, {
    bar: s,
    lines: l,
    isBelow: i,
    class: `program-explorer__track program-explorer__drawing--${M}` // M = status
  }), u("div", {
    class: "program-explorer__run-text"
  }, u(te, {
    level: d,
    class: "program-explorer__title",
    id: v
  }, o.target ? u(se, {
    context: e,
    target: o.target
  }, b) : b), u("p", {
    class: "program-explorer__meta"
  }, u("span", {
    class: `program-explorer__status program-explorer__status--${M}` // M = status
  }, f.status(o.status)), function({msg: e, format: t}, {start: r, end: n, status: a, dates: o}) {
    let s = t.span(r, n, a), l = ae(o, Date.now()), i = o[o.length - 1]; // s = span, t = format, r = start, n = end, a = status, l = next, ae = nextDate, o = dates, i = last
    return s === null && !l ? [ i ? t.occurrence(i) : e("timeline-none") ] : [ ...s === null ? [] : [ s ], ...l ? [ e("next-date", t.occurrence(l)) ] : [] ]
  }(e, o).map(e => u("span", {
    class: "program-explorer__fact"
  }, e))), u(ie, {
    context: e,
    actions: t,
    program: o
  }), u(oe, {
    msg: g,
    title: w.text,
    open: c,
    detailsId: y,
    onToggle: m
  }), k && u(k.Matched, {
    context: e,
    program: o,
    patterns: _,
    shown: [ w, o.summary && f.pick(o.summary) ]
  }))), c && r && u("div", {
    class: "program-explorer__run-details"
  }, u(r.Details, {
    context: e,
    actions: t,
    program: o,
    id: y,
    isAlone: !0
  })))
}

// src/views/timeline/years.tsx
function ue(e, t) { // ue = todayOn, e = scale, t = today
  let r = e && h(e, t); // r = position, e = scale, h = beginningOf, t = today
  return r !== null && r >= 0 && r <= 1 ? r : null
}

function ce({context: {format: e, today: t}, scale: r, isNarrow: n}) { // ce = Years, e = format, t = today, r = scale, n = isNarrow
  let a = function({first: e, last: t}, r) { // a = ticks, e = first, t = last, r = most
    let n = t - e + 1, a = m.find(e => n / e <= r) || n, o = []; // n = size, t = last, e = each, a = step, m = STEPS, r = most, o = ticks
    for (let r = Math.ceil(e / a) * a; r <= t; r += a) o.push({ // r = year, e = first, a = step, t = last, o = ticks
      year: r,
      position: (r - e) / n
    });
    return o
  }
  // src/overview/timeline/bar.ts
  (r, n ? 5 : 8), o = ue(r, t), s = a[1] && a[0] ? a[1].position - a[0].position : 1, l = e => ({
    marginInlineStart: H(e)
  });
  return u(p, null, u("div", {
    class: "program-explorer__track program-explorer__years",
    "aria-hidden": "true"
  }, u("div", null, a.filter(({position: e}) => 1 - e >= s * .7).map(({year: t, position: r}) => u("span", {
    key: t,
    style: l(r)
  }, e.date({
    year: t,
    month: null,
    day: null,
    approximate: !1
  }))))), u("div", {
    class: "program-explorer__track program-explorer__year-lines",
    "aria-hidden": "true"
  }, u("div", null, a.map(({year: e, position: t}) => u("span", {
    key: e,
    style: l(t)
  })), o !== null && u("span", {
    key: "today",
    class: "program-explorer__today",
    style: l(o)
  }))))
}

// src/views/timeline/run-group.tsx
function de({context: {msg: e, labels: t, list: r, language: n}, grouping: a, id: o}) { // de = GroupName, e = msg, t = labels, r = list, n = language, a = grouping, o = id
  if (o === null) return u(p, null, e(a === z ? "timeline-no-series" : "not-stated"));
  if (a === A) return u("bdi", null, o);
  let s = a === z && (r.series.get(o) || D(r).program(o)); // s = whole, a = grouping, z = BY_SERIES, r = list, o = id, D = relationsOf
  return u(re, {
    text: s ? t.pick(s.title) : t.term(a, o),
    around: n
  })
}

function me({view: e, timeline: {grouping: t, scale: r}, group: {id: n, rows: a, passing: o}, isStacked: s, entries: l, onToggle: i}) { // me = RunGroup, e = view, t = grouping, r = scale, n = id, a = rows, o = passing, s = isStacked, l = entries, i = onToggle
  let {context: p} = e, {msg: c, level: d} = p, m = t !== P; // p = context, e = view, c = msg, d = level, m = hasHeading, t = grouping, P = UNGROUPED
  return u("div", {
    class: "program-explorer__run-group"
  }, m && u("div", {
    class: "program-explorer__run-heading"
  }, u(X, {
    bar: {
      parts: [],
      span: null
    },
    lines: o,
    class: "program-explorer__track"
  }), t === T ? u(ne, {
    context: p,
    group: n
  }) : u(te, {
    level: d,
    class: "program-explorer__group"
  }, u(de, {
    context: p,
    grouping: t,
    id: n
  }))), r && u(ce, {
    context: p,
    scale: r,
    isNarrow: e.state.narrow
  }), u("ol", {
    class: "program-explorer__runs",
    role: "list",
    "aria-label": c("programs")
  }, l.map((t, r) => { // l = entries, t = entry, r = i
    let n = a[r]; // n = row, a = rows, r = i
    return n && u("li", {
      key: t.program
    }, u(pe, {
      view: e,
      row: n,
      isStacked: s,
      suffix: t.suffix,
      open: t.open,
      level: m ? d + 1 : d,
      onToggle: () => i(t)
    }))
  })))
}

// src/views/timeline/timeline.tsx
var ge = class extends l { // ge = TimelineView, l = Component
  constructor() {
    super(...arguments);
    this.box = i();
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
    let {context: {list: r, index: n, today: a}, results: o, state: {query: s, settled: l, cards: i}} = e, {rows: p, details: u} = s, c = t.results === o && t.rows === p ? t : {}, d = c.timeline || W(r, n, o.order, p, a), m = c.openAt || new Map, g = function({groups: e}, t, r) { // r = openAt, n = index, a = today, o = results, s = query, l = settled, i = cards, e = groups, p = rows, u = details, c = same, t = details, d = timeline, W = timelineOf, m = openAt, g = entries
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
    }(d, u, m), f = g.flat(), h = f.reduce((e, t, r) => t.open ? r + 1 : e, 0), x = l.query === s && l.cause === "address", w = Math.max(120, h, c.limit || 0, x ? i : 0), v = Math.max(20, h, c.drawn || (x ? w : 0));
    return {
      results: o,
      rows: p,
      timeline: d,
      entries: g,
      limit: w,
      drawn: v,
      isPartial: v < Math.min(w, f.length),
      openAt: m
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
    let {context: r, state: {narrow: n}} = e, {timeline: a, entries: o, limit: s, drawn: l, isPartial: i, isStacked: p} = t, {groups: c, scale: d, grouping: m, kinds: g} = a, f = new Set(o.flat().slice(s).map(({program: e}) => e)).size, h = ue(d, r.today) !== null, x = Math.min(s, l); // r = context, n = narrow, e = program, a = timeline, o = entries, s = limit, l = drawn, i = isPartial, p = isStacked, t = state, c = groups, d = scale, m = grouping, g = kinds, f = hidden, h = isTodayShown, ue = todayOn, x = left
    return u("div", {
      class: p ? "program-explorer__timeline program-explorer__stacked" : "program-explorer__timeline" // p = isStacked
    }, u(R, {
      view: e,
      grouping: m
    }), u(ee, {
      context: r,
      open: !n || s === 1 / 0,
      kinds: h ? new Set([ ...g, "today" ]) : g
    }), u("div", {
      ref: this.box,
      "aria-busy": i || void 0
    }, c.map((t, r) => { // c = groups, t = group, r = i
      let n = (o[r] || []).slice(0, x); // n = shown, o = entries, r = i, x = left
      return x -= n.length, n.length > 0 && u(me, {
        key: t.id,
        view: e,
        timeline: a,
        group: t,
        isStacked: p,
        entries: n,
        onToggle: this.toggle
      })
    })), f > 0 && u("button", {
      type: "button",
      class: "program-explorer__more cdx-button",
      onClick: this.showMore
    }, r.msg("more", f)))
  }
};
}
};
// </nowiki>