// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).timeline = {
runtime: 'f414963da8933aa7',
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
  View: () => de
});

module.exports = (a => ((a, o, l, s) => {
  if (o && typeof o == "object" || typeof o == "function") for (let l of r(o)) !n.call(a, l) && l !== void 0 && e(a, l, {
    get: () => o[l],
    enumerable: !(s = t(o, l)) || s.enumerable
  });
  return a
})(e({}, "__esModule", {
  value: !0
}), a))(a);

var o = require("program-explorer-runtime"), l = e => o[e]; // o = shared, l = at, e = place

var s = l(0), i = l(1), p = l(2), u = l(3); // s = Component, l = at, i = createRef, p = Fragment, u = h

var c = l(58), m = l(59); // c = firstDay, l = at, m = lastDay

// src/overview/timeline/scale.ts
var d = [ 1, 2, 5, 10, 20, 25, 50, 100 ]; // d = STEPS

function g({start: e, end: t, dates: r}) { // g = daysOf, e = start, t = end, r = dates
  return [ ...[ e, t ].flatMap(e => e ? [ c(e), m(e) ] : []), ...r.flatMap(e => [ e.start, e.end || e.start ]) ]
}

function f({start: e, end: t, status: r}, n) { // f = isRunning, e = start, t = end, r = status, n = today
  return !!(e && !t && m(e) <= n && (r === "open" || r === "ongoing"))
}

function h({first: e, last: t}, r) { // h = beginningOf, e = first, t = last, r = day
  let n = Number(r.slice(0, 4)), a = Date.UTC(n, 0, 1), o = (Date.parse(r.slice(0, 10)) - a) / (Date.UTC(n + 1, 0, 1) - a); // n = year, r = day, a = firstOfYear, o = within
  return (n - e + o) / (t - e + 1)
}

function w(e, t) { // w = endOf, e = scale, t = day
  return h(e, new Date(Date.parse(t.slice(0, 10)) + 864e5).toISOString())
}

function x({approximate: e, month: t, day: r}) { // x = kindOf, e = approximate, t = month, r = day
  return e ? "about" : r ? "day" : t ? "month" : "year"
}

function v(e, t) { // v = partOf, e = scale, t = date
  return {
    kind: x(t),
    from: h(e, c(t)),
    to: w(e, m(t))
  }
}

function y(e, t) { // y = isSame, e = date, t = other
  return c(e) === c(t) && m(e) === m(t) && e.approximate === t.approximate
}

function _(e, t, r) { // _ = sureParts, e = scale, t = first, r = last
  return t <= r ? [ {
    kind: "sure",
    from: h(e, t),
    to: w(e, r)
  } ] : []
}

function b(e, t, r) { // b = rangeParts, e = scale, t = program, r = today
  let {start: n, end: a, status: o} = t, l = e => o === "paused" ? [ { // n = start, a = end, o = status, t = program, l = pause, e = at
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
    }, ...l(t.to) ]
  }
  let s = v(e, n); // s = first, v = partOf, e = scale, n = start
  if (a) {
    let t = v(e, a); // t = last, v = partOf, e = scale, a = end
    return [ ..._(e, m(n), c(a)), s, ...y(n, a) ? [] : [ t ], ...l(t.to) ]
  }
  if (f(t, r)) {
    let t = w(e, r); // t = now, w = endOf, e = scale, r = today
    return [ ..._(e, m(n), r), s, {
      kind: "open",
      from: t,
      to: t
    } ]
  }
  return [ s, {
    kind: o === "upcoming" || o === "open" || o === "ongoing" ? "open" : "unknown-end",
    from: s.to,
    to: s.to
  }, ...l(s.to) ]
}

function k(e, t) { // k = dateParts, e = scale, t = dates
  let r = []; // r = parts
  for (let {start: n, end: a} of t) { // n = start, a = end, t = dates
    let t = h(e, n), o = r[r.length - 1]; // t = from, h = beginningOf, e = scale, n = start, o = before, r = parts
    (!o || t - o.from >= .005) && r.push({
      kind: "date",
      from: t,
      to: w(e, a || n)
    })
  }
  return r
}

function M(e, t, r) { // M = barOf, e = scale, t = program, r = today
  let n = e ? [ ...b(e, t, r), ...k(e, t.dates) ] : []; // n = parts, e = scale, b = rangeParts, t = program, r = today, k = dateParts
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

var O = l(18); // O = append, l = at

var $ = l(21); // $ = has, l = at

var S = l(26); // S = memoize, l = at

// src/explore/relations.ts
var D = S(({programs: e}) => { // D = relationsOf, S = memoize
  let t = new Map, r = new Map, n = new Map; // t = byId, r = parts, n = before
  for (let a of e) t.set(a.id, a), a.partOf !== null && O(r, a.partOf, a.id), a.followedBy.forEach(e => O(n, e, a.id)); // a = program, e = next, t = byId, O = append, r = parts, n = before
  return {
    program: e => t.get(e) || null,
    parts: e => r.get(e) || [],
    before: e => n.get(e) || []
  }
});

var z = l(83); // z = groupOf, l = at

// src/overview/timeline/groups.ts
var A = "status", E = "partOf", T = "team", U = "none", q = "period"; // A = BY_STATUS, E = BY_SERIES, T = BY_TEAM, U = UNGROUPED, q = YEARS

function B({programs: e}, {facets: t}) { // B = groupingsOf, e = programs, t = facets
  return [ A, ...e.some(({partOf: e}) => e !== null) ? [ E ] : [], ...e.some(({team: e}) => e.length) ? [ T ] : [], ...Array.from(t.keys()).filter(e => ![ A, E, T, q, U ].includes(e)), U ]
}

function P(e, t) { // P = wholeOf, e = list, t = program
  let {program: r, parts: n} = D(e), a = t; // r = find, n = parts, D = relationsOf, e = list, a = top, t = program
  for (;a != null && a.partOf; ) { // a = top
    if (e.series.has(a.partOf)) return a.partOf;
    a = r(a.partOf)
  }
  return a && (a !== t || n(a.id).length) ? a.id : null
}

var j = [ "current", "paused", "unknown", "past" ]; // j = LIST_GROUPS

function C(e, t) { // C = nearest, e = froms, t = tos
  let r = null; // r = best
  for (let n of e) for (let e of t) (!r || Math.abs(n - e) < Math.abs(r[0] - r[1])) && (r = [ n, e ]); // n = from, e = to, t = tos, r = best
  return r
}

function K({bar: {span: e}}) { // K = startOf, e = span
  return e ? e.from : 2
}

function L(e) { // L = inOrder, e = rows
  let t = new Map; // t = related
  for (let {program: {id: r, followedBy: n}} of e) n.forEach(e => { // r = id, n = followedBy, e = next
    O(t, r, e), O(t, e, r)
  });
  let r = new Map, n = []; // r = known, n = families
  for (let a of e.slice().sort((e, t) => K(e) - K(t))) { // a = row, e = a, t = b, K = startOf
    let {id: e} = a.program; // e = id, a = row
    if (!r.has(e)) {
      let a = []; // a = family
      n.push(a);
      let o = [ e ]; // o = waiting, e = id
      for (let e = o.pop(); e !== void 0; e = o.pop()) r.has(e) || (r.set(e, a), o.push(...t.get(e) || [])) // e = next, o = waiting, r = known, a = family, t = related
    }
    O(r, e, a)
  }
  return n.flat()
}

// src/overview/timeline/timeline.ts
function N(e, t, r, n, a) { // N = timelineOf, e = list, t = index, r = numbers, n = rows, a = today
  let o = e => t.programs[e], l = B(e, t).includes(n) ? n : A, s = function(e, t) { // o = programOf, e = programs, t = today, l = grouping, B = groupingsOf, n = rows, A = BY_STATUS, s = scale
    let r = 1 / 0, n = -1 / 0, a = e => { // r = first, n = last, a = add, e = day
      let t = Number(e.slice(0, 4)); // t = year, e = day
      r = Math.min(r, t), n = Math.max(n, t)
    };
    for (let r of e) g(r).forEach(a), f(r, t) && a(t); // r = program, e = programs, g = daysOf, a = add, f = isRunning, t = today
    return r <= n ? {
      first: r,
      last: n
    } : null
  }(r.map(o), a), i = new Map(r.map(e => [ e, M(s, o(e), a) ])), p = function(e, t, r, n) {
    var a; // a = _a
    let o = Array.from(((a = t.facets.get(n)) == null ? void 0 : a.terms.values()) || []), l = r => { // o = terms, a = _a, t = index, n = grouping, l = keysOf, r = number
      let a = t.programs[r]; // a = program, t = index, r = number
      switch (n) {
       case A:
        return [ z(a.status) ];

       case E:
        return [ P(e, a) ];

       case T:
        return a.team;

       default:
        return function(e, t) {
          let r = e.filter(e => $(e.own, t)); // r = own, e = term, $ = has, t = number
          return r.filter(({depth: e}, t) => { // r = own, t = i
            let n = r[t + 1]; // n = next, r = own, t = i
            return !n || n.depth <= e
          }).map(({id: e}) => e)
        }(o, r)
      }
    }, s = new Map;
    for (let e of r) { // e = number, r = numbers
      let t = new Set(l(e)); // t = keys, l = keysOf, e = number
      (t.size ? t : [ null ]).forEach(t => O(s, t, e))
    }
    let i = n === A ? j : n === T ? [] : o.map(({id: e}) => e), p = ({id: e, numbers: t}) => e === null ? 1 / 0 : i.length ? i.indexOf(e) : -t.length; // i = order, n = grouping, A = BY_STATUS, j = LIST_GROUPS, T = BY_TEAM, o = terms, e = id, p = rankOf, t = members
    return Array.from(s, ([e, t]) => ({
      id: e,
      numbers: t
    })).sort((e, t) => p(e) - p(t))
  }
  // src/overview/timeline/lines.ts
  (e, t, r, l).map(e => ({
    id: e.id,
    rows: L(e.numbers.flatMap(e => { // L = inOrder, e = number
      let t = i.get(e); // t = bar, i = bars, e = number
      return t ? [ {
        program: o(e),
        bar: t
      } ] : []
    }))
  })), u = function(e) {
    let t = e.map(() => []), r = function(e) { // t = lines, e = slots, r = places
      let t = new Map; // t = places
      return e.forEach((e, r) => { // e = slot, r = place
        e != null && e.bar.span && O(t, e.program.id, r)
      }), t
    }(e), n = (r, n) => { // e = slots, n = to, r = from
      var a, o; // a = _a, o = _b
      let l = Math.min(r, n), s = Math.max(r, n), i = s - l > 60 ? [] : t.slice(l, s + 1), p = (o = (a = e[n]) == null ? void 0 : a.bar.span) == null ? void 0 : o.from; // l = first, r = from, n = to, s = last, i = crossed, t = lines, p = position, o = _b, a = _a, e = slots
      p !== void 0 && i.length && i.every(({length: e}) => e < 8) && i.forEach((e, t) => { // p = position, i = crossed, e = pieces, t = i
        let a = l + t; // a = place, l = first, t = i
        e.push({
          position: p,
          kind: a === r ? "leaves" : a === n ? "reaches" : "passes",
          isUp: a === s
        })
      })
    }, a = new Set;
    for (let t of e) if (t && !a.has(t.program.id)) { // t = slot, e = slots, a = drawn
      let {id: e, followedBy: o} = t.program; // e = id, o = followedBy, t = slot
      a.add(e), o.forEach(t => { // a = drawn, e = id, o = followedBy, t = next
        let a = C(r.get(e) || [], r.get(t) || []); // a = pair, C = nearest, r = places, e = id, t = next
        a && n(...a)
      })
    }
    return t
  }
  // src/overview/timeline/order.ts
  (p.flatMap(e => [ null, ...e.rows ])), c = new Set;
  i.forEach(({parts: e}) => e.forEach(({kind: e}) => c.add(e))), u.some(({length: e}) => e) && c.add("line");
  let m = 0; // m = slot
  return {
    grouping: l,
    scale: s,
    kinds: c,
    groups: p.map(e => { // p = groups, e = group
      let t = u[m++] || []; // t = passing, u = lines, m = slot
      return {
        id: e.id,
        passing: t,
        rows: e.rows.map(({program: e, bar: t}) => ({
          program: e,
          bar: t,
          lines: u[m++] || []
        }))
      }
    })
  }
}

var R = l(90); // R = Chevron, l = at

// src/views/timeline/group-by.tsx
function W({view: {context: e, state: {query: t}, actions: r}, grouping: n}) { // W = GroupBy, e = context, t = query, r = actions, n = grouping
  let {msg: a, idPrefix: o, list: l, index: s} = e, i = B(l, s); // a = msg, o = idPrefix, l = list, s = index, e = context, i = groupings, B = groupingsOf
  return u("div", {
    class: "program-explorer__sort program-explorer__group-by"
  }, u("label", {
    for: `${o}-group-by`
  }, a("group-by")), " ", u("span", {
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
    value: t,
    selected: t === n
  }, function({msg: e, labels: t}, r) {
    switch (r) {
     case E:
      return e("group-by-series");

     case T:
      return e("group-by-team");

     case U:
      return e("group-by-none");

     default:
      return t.facet(r).text
    }
  }(e, t)))), u(R, {
    open: !1
  })))
}

// src/views/timeline/drawing.tsx
var H = 5e3; // H = FAR

function I(e) { // I = percent, e = position
  return Math.round(e * 1e4) / 100 + "%"
}

function F({position: e, path: t, class: r}) { // F = Sign, e = position, t = path, r = className
  return u("svg", {
    x: I(e),
    width: "1",
    height: "1"
  }, u("path", {
    d: t,
    class: r // r = className
  }))
}

var V = "program-explorer__hollow", G = `${V} program-explorer__dashed`, J = "program-explorer__dotted"; // V = HOLLOW, G = DASHED, J = DOTTED

function Q({bar: {parts: e, span: t}, lines: r = [], isBelow: n = !1, class: a = ""}) { // Q = Drawing, e = parts, t = span, r = lines, n = isBelow, a = className
  let o = e.some(({kind: e}) => e === "unknown-end"); // o = isEndUnknown, e = kind
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
    let a = r ? -1 : 1, o = I(e); // a = away, r = isUp, o = x, I = percent, e = position
    if (t === "leaves" && n) {
      let t = Math.min(Math.max(e, n.from), n.to); // t = start, e = position, n = span
      return u(p, null, u("line", {
        x1: I(t),
        x2: o
      }), u("line", {
        x1: o,
        x2: o,
        y2: a * H
      }))
    }
    return t === "reaches" ? u(p, null, u("line", {
      x1: o,
      x2: o,
      y1: a * H,
      y2: a * 11
    }), u(F, {
      position: e,
      path: `M-4 ${a * 17}L0 ${a * 11}L4 ${a * 17}`,
      class: V // V = HOLLOW
    })) : u("line", {
      x1: o,
      x2: o,
      y1: -H,
      y2: H
    })
  }(e, t))), e.map(e => function({kind: e, from: t, to: r}, n) {
    let a = (t + r) / 2, o = r - t < .04, l = (e, n, a, o = 0) => u("rect", { // a = className, t = from, r = to, o = radius, l = box, e = y, n = height, u = h
      x: I(t),
      width: I(r - t),
      y: e,
      height: n,
      rx: o,
      class: a // a = className
    });
    switch (e) {
     case "sure":
      return l(-4, 8);

     case "day":
      return u(F, {
        position: a,
        path: "M-1.5-9h3v18h-3z"
      });

     case "month":
      return u(F, {
        position: a,
        path: "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z"
      });

     case "year":
      return o ? u(F, {
        position: a,
        path: "M-5-5h10v10h-10z",
        class: V // V = HOLLOW
      }) : l(-5, 10, V);

     case "about":
      return o ? u(F, {
        position: a,
        path: "M-2-5h4a5 5 0 0 1 0 10h-4a5 5 0 0 1 0-10z",
        class: G // G = DASHED
      }) : l(-5, 10, G, 5);

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
        path: n ? "M19-7h3v14h-3zM24.5-7h3v14h-3z" : "M9-7h3v14h-3zM14.5-7h3v14h-3z"
      });

     case "unknown-start":
      return u(F, {
        position: t,
        path: "M-8 0h-9",
        class: J // J = DOTTED
      });

     case "unknown-end":
      return u(F, {
        position: t,
        path: "M8 0h9",
        class: J // J = DOTTED
      });

     default:
      return u("line", {
        x1: "0%",
        x2: "100%",
        class: J // J = DOTTED
      })
    }
  }(e, o))))))
}

// src/views/timeline/legend.tsx
var X = (e, t, r, n = r) => ({ // X = entry, e = kind, t = message, r = from, n = to
  kind: e,
  message: t,
  from: r,
  to: n
}), Y = [ X("sure", "timeline-sure", 0, 1), X("day", "timeline-day", .5), X("month", "timeline-month", .5), X("year", "timeline-year", .2, .8), X("about", "timeline-about", .2, .8), X("date", "timeline-date", .5), X("open", "timeline-open", .2), X("paused", "status-paused", .2), X("unknown-end", "timeline-unknown", .2), X("none", "timeline-none", 0, 1), X("line", "timeline-line", .5), X("today", "timeline-today", .5) ];

function Z({context: {msg: e}, open: t, kinds: r}) { // Z = Legend, e = msg, t = open, r = kinds
  let n = Y.filter(({kind: e}) => r.has(e) || e === "unknown-end" && r.has("unknown-start")); // n = entries, Y = ENTRIES, r = kinds, e = kind
  return u("details", {
    class: "program-explorer__legend",
    open: t
  }, u("summary", null, e("timeline-legend")), u("ul", {
    role: "list"
  }, n.map(t => u("li", {
    key: t.kind
  }, function({kind: e, from: t, to: r}) {
    return u(Q, {
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
      lines: e === "line" ? [ {
        position: t,
        kind: "reaches",
        isUp: !0
      } ] : [],
      class: `program-explorer__sample program-explorer__sample--${e}` // e = kind
    })
  }(t), e(t.message)))))
}

// src/views/timeline/places.ts
var ee = l(92); // ee = Heading, l = at

var te = l(93); // te = DataText, l = at

var re = l(96); // re = GroupHeading, l = at

var ne = l(74); // ne = nextDate, l = at

var ae = l(91); // ae = DataLink, l = at

var oe = l(42); // oe = joinList, l = at

// src/views/parts/opens-elsewhere.ts
function le({context: e, actions: t, program: r}) { // le = Lineage, e = context, t = actions, r = program
  let {msg: n, labels: a, language: o, list: l, urlOfProgram: s} = e, {program: i, before: c} = D(l), m = (e, r) => { // n = msg, a = labels, o = language, l = list, s = urlOfProgram, e = key, i = find, c = before, D = relationsOf, m = sentence, r = ids
    if (!r.length) return null;
    let l = n(e, oe(n, r.map(() => "\0"))).split("\0"); // l = texts, n = msg, e = key, oe = joinList, r = ids
    return u("span", null, l.map((e, n) => u(p, null, e, n < r.length && (e => { // u = h, l = texts, e = id, n = i, p = Fragment, r = ids
      let r = i(e); // r = other, i = find, e = id
      return u("a", {
        href: s(e),
        onClick: r => { // r = event
          (function({ctrlKey: e, metaKey: t, shiftKey: r, altKey: n}) {
            return e || t || r || n
          }
          // src/views/timeline/lineage.tsx
          )(r) || (r.preventDefault(), t.goTo(e))
        }
      }, u(te, {
        text: a.pick(r ? r.title : e),
        around: o
      }))
    })(r[n]))))
  }, d = c(r.id);
  return d.length || r.followedBy.length ? u("p", {
    class: "program-explorer__lineage"
  }, m("grew-out-of", d), " ", m("became", r.followedBy)) : null
}

// src/views/timeline/run.tsx
function se({view: {context: e, actions: t, more: r, state: {narrow: n}}, row: {program: a, bar: o, lines: l}, suffix: s, open: i, level: p, onToggle: c}) { // se = Run, e = context, t = actions, r = more, n = narrow, a = program, o = bar, l = lines, s = suffix, i = open, p = level, c = onToggle
  let {msg: m, labels: d, language: g, idPrefix: f} = e, h = d.pick(a.title), w = `${f}:program:${a.id}${s}`, x = `${w}:details`, v = u(te, { // m = msg, d = labels, g = language, f = idPrefix, e = context, h = title, a = program, w = titleId, s = suffix, x = detailsId, v = name, u = h, te = DataText
    text: h,
    around: g
  }), y = a.status || "unknown";
  return u("article", {
    class: "program-explorer__run",
    "aria-labelledby": w
  }, u("div", {
    class: "program-explorer__run-head"
  }, u(Q, {
    bar: o,
    lines: l,
    isBelow: n,
    class: `program-explorer__track program-explorer__drawing--${y}` // y = status
  }), u("div", {
    class: "program-explorer__run-text"
  }, u(ee, {
    level: p,
    class: "program-explorer__title",
    id: w
  }, a.target ? u(ae, {
    context: e,
    target: a.target
  }, v) : v), u("p", {
    class: "program-explorer__meta"
  }, u("span", {
    class: `program-explorer__status program-explorer__status--${y}` // y = status
  }, d.status(a.status)), function({msg: e, format: t}, {start: r, end: n, status: a, dates: o}) {
    let l = t.span(r, n, a), s = ne(o, Date.now()), i = o[o.length - 1]; // l = span, t = format, r = start, n = end, a = status, s = next, ne = nextDate, o = dates, i = last
    return l === null && !s ? [ i ? t.occurrence(i) : e("timeline-none") ] : [ ...l === null ? [] : [ l ], ...s ? [ e("next-date", t.occurrence(s)) ] : [] ]
  }(e, a).map(e => u("span", {
    class: "program-explorer__fact"
  }, e))), u(le, {
    context: e,
    actions: t,
    program: a
  }), u("button", {
    type: "button",
    class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
    "aria-label": m("details-of", h.text),
    "aria-expanded": i,
    "aria-controls": i ? x : void 0,
    onClick: c
  }, m("details"), u(R, {
    open: i
  })))), i && r && u("div", {
    class: "program-explorer__run-details"
  }, u(r.Details, {
    context: e,
    actions: t,
    program: a,
    id: x,
    isAlone: !0
  })))
}

// src/views/timeline/years.tsx
function ie(e, t) { // ie = todayOn, e = scale, t = today
  let r = e && h(e, t); // r = position, e = scale, h = beginningOf, t = today
  return r !== null && r >= 0 && r <= 1 ? r : null
}

function pe({context: {format: e, today: t}, scale: r, narrow: n}) { // pe = Years, e = format, t = today, r = scale, n = narrow
  let a = function({first: e, last: t}, r) { // a = ticks, e = first, t = last, r = most
    let n = t - e + 1, a = d.find(e => n / e <= r) || n, o = []; // n = size, t = last, e = each, a = step, d = STEPS, r = most, o = ticks
    for (let r = Math.ceil(e / a) * a; r <= t; r += a) o.push({ // r = year, e = first, a = step, t = last, o = ticks
      year: r,
      position: (r - e) / n
    });
    return o
  }
  // src/overview/timeline/bar.ts
  (r, n ? 5 : 8), o = ie(r, t), l = a[1] && a[0] ? a[1].position - a[0].position : 1, s = e => ({
    marginInlineStart: I(e)
  });
  return u(p, null, u("div", {
    class: "program-explorer__track program-explorer__years",
    "aria-hidden": "true"
  }, u("div", null, a.filter(({position: e}) => 1 - e >= l * .7).map(({year: t, position: r}) => u("span", {
    key: t,
    style: s(r)
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
    style: s(t)
  })), o !== null && u("span", {
    key: "today",
    class: "program-explorer__today",
    style: s(o)
  }))))
}

// src/views/timeline/run-group.tsx
function ue({context: {msg: e, labels: t, list: r, language: n}, grouping: a, id: o}) { // ue = GroupName, e = msg, t = labels, r = list, n = language, a = grouping, o = id
  if (o === null) return u(p, null, e(a === E ? "timeline-no-series" : "not-stated"));
  if (a === T) return u("bdi", null, o);
  let l = a === E && (r.series.get(o) || D(r).program(o)); // l = whole, a = grouping, E = BY_SERIES, r = list, o = id, D = relationsOf
  return u(te, {
    text: l ? t.pick(l.title) : t.term(a, o),
    around: n
  })
}

function ce({view: e, timeline: {grouping: t, scale: r}, group: {id: n, rows: a, passing: o}, places: l, onToggle: s}) { // ce = RunGroup, e = view, t = grouping, r = scale, n = id, a = rows, o = passing, l = places, s = onToggle
  let {context: i, state: {narrow: p}} = e, {msg: c, level: m} = i, d = t !== U; // i = context, p = narrow, e = view, c = msg, m = level, d = hasHeading, t = grouping, U = UNGROUPED
  return u("div", {
    class: "program-explorer__run-group"
  }, d && u("div", {
    class: "program-explorer__run-heading"
  }, u(Q, {
    bar: {
      parts: [],
      span: null
    },
    lines: o,
    class: "program-explorer__track"
  }), t === A ? u(re, {
    context: i,
    group: n
  }) : u(ee, {
    level: m,
    class: "program-explorer__group"
  }, u(ue, {
    context: i,
    grouping: t,
    id: n
  }))), r && u(pe, {
    context: i,
    scale: r,
    narrow: p
  }), u("ol", {
    class: "program-explorer__runs",
    role: "list",
    "aria-label": c("programs")
  }, l.map((t, r) => { // l = places, t = place, r = i
    let n = a[r]; // n = row, a = rows, r = i
    return n && u("li", {
      key: t.program
    }, u(se, {
      view: e,
      row: n,
      suffix: t.suffix,
      open: t.open,
      level: d ? m + 1 : m,
      onToggle: () => s(t)
    }))
  })))
}

// src/views/timeline/timeline.tsx
function me({total: e, limit: t, drawn: r}) { // me = isPartlyDrawn, e = total, t = limit, r = drawn
  return r < Math.min(t, e)
}

var de = class extends s { // de = TimelineView, s = Component
  constructor() {
    super(...arguments);
    this.box = i();
    this.componentWillUnmount = () => {
      this.props.view.cleanups.delete(this.componentWillUnmount), window.removeEventListener("beforeprint", this.showAll), 
      window.clearTimeout(this.timer)
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
    let {context: {list: r, index: n, today: a}, results: o, state: {query: l, settled: s, cards: i}} = e, {rows: p, details: u} = l, c = t.results === o && t.rows === p ? t : {}, m = c.timeline || N(r, n, o.order, p, a), d = c.openAt || new Map, g = function({groups: e}, t, r) { // r = openAt, n = index, a = today, o = results, l = query, s = settled, i = cards, e = groups, p = rows, u = details, c = same, t = details, m = timeline, N = timelineOf, d = openAt, g = places
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
    }(m, u, d), f = g.flat(), h = f.reduce((e, t, r) => t.open ? r + 1 : e, 0), w = s.query === l && s.cause === "address", x = Math.max(120, h, c.limit || 0, w ? i : 0), v = Math.max(20, h, c.drawn || (w ? x : 0));
    return {
      results: o,
      rows: p,
      timeline: m,
      places: g,
      total: f.length,
      limit: x,
      drawn: v,
      openAt: d
    }
  }
  componentDidMount() {
    window.addEventListener("beforeprint", this.showAll), this.props.view.cleanups.add(this.componentWillUnmount), 
    this.drawRest()
  }
  getSnapshotBeforeUpdate() {
    var e; // e = _a
    return ((e = this.box.current) == null ? void 0 : e.offsetHeight) || 0
  }
  componentDidUpdate(e, t, r) {
    let {box: {current: n}, state: a} = this; // n = current, a = state
    n && (n.style.minHeight = me(a) ? `${r}px` : ""), this.drawRest()
  }
  change(e) {
    this.props.view.attempt(() => this.setState(e))
  }
  drawRest() {
    let {drawn: e} = this.state; // e = drawn
    window.clearTimeout(this.timer), me(this.state) && (this.timer = window.setTimeout(() => this.change({
      drawn: e + 20
    }), e > 20 ? 10 : 80))
  }
  render({view: e}, t) {
    let {context: r, state: {narrow: n}} = e, {timeline: a, places: o, limit: l, drawn: s} = t, {groups: i, scale: p, grouping: c, kinds: m} = a, d = new Set(o.flat().slice(l).map(({program: e}) => e)).size, g = ie(p, r.today) !== null, f = Math.min(l, s); // r = context, n = narrow, e = program, a = timeline, o = places, l = limit, s = drawn, t = state, i = groups, p = scale, c = grouping, m = kinds, d = hidden, g = isTodayShown, ie = todayOn, f = left
    return u("div", {
      class: "program-explorer__timeline"
    }, u(W, {
      view: e,
      grouping: c
    }), u(Z, {
      context: r,
      open: !n || l === 1 / 0,
      kinds: g ? new Set([ ...m, "today" ]) : m
    }), u("div", {
      ref: this.box,
      "aria-busy": me(t) || void 0
    }, i.map((t, r) => { // i = groups, t = group, r = i
      let n = (o[r] || []).slice(0, f); // n = shown, o = places, r = i, f = left
      return f -= n.length, n.length > 0 && u(ce, {
        key: t.id,
        view: e,
        timeline: a,
        group: t,
        places: n,
        onToggle: this.toggle
      })
    })), d > 0 && u("button", {
      type: "button",
      class: "program-explorer__more cdx-button",
      onClick: this.showMore
    }, r.msg("more", d)))
  }
};
}
};
// </nowiki>