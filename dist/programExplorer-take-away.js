// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} )[ 'take-away' ] = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, r = Object.getOwnPropertyDescriptor, a = Object.getOwnPropertyDescriptors, l = Object.getOwnPropertyNames, n = Object.getOwnPropertySymbols;

var i = Object.prototype.hasOwnProperty, o = Object.prototype.propertyIsEnumerable;

var s = (t, r, a) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: a
}) : t[r] = a, u = (e, t) => {
  for (var r in t || (t = {})) i.call(t, r) && s(e, r, t[r]);
  if (n) for (var r of n(t)) o.call(t, r) && s(e, r, t[r]);
  return e
}, p = (e, r) => t(e, a(r));

// src/take-away.ts
var c = {}; // c = take_away_exports

((t, r) => {
  for (var a in r) e(t, a, {
    get: r[a],
    enumerable: !0
  })
})(c, {
  View: () => de
});

module.exports = (t => ((t, a, n, o) => {
  if (a && typeof a == "object" || typeof a == "function") for (let n of l(a)) !i.call(t, n) && n !== void 0 && e(t, n, {
    get: () => a[n],
    enumerable: !(o = r(a, n)) || o.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(c);

var d = require("program-explorer-runtime"), f = e => d[e]; // d = shared, f = at, e = place

var m = f(0); // m = Component, f = at

var g = f(2), b = f(3); // g = Fragment, f = at, b = h

var v = f(63), x = f(64); // v = firstDay, f = at, x = lastDay

// src/take-away/taken.ts
function O({context: e}, t) { // O = wordingOf, e = context, t = text
  return t === null ? "" : e.labels.pick(t).text
}

function w({context: e, pageUrl: t}, r) { // w = addressOf, e = context, t = pageUrl, r = target
  return new URL(e.urlOf(r), t).href
}

function y({context: e, pageUrl: t}, r) { // y = programAddress, e = context, t = pageUrl, r = id
  return new URL(e.urlOfProgram(r), t).href
}

// src/take-away/calendar.ts
function $(e) { // $ = isExact, e = date
  return e !== null && e.day !== null && !e.approximate
}

function h(e, t) { // h = entriesOf, e = taken, t = program
  let {id: r, start: a, end: l, dates: n} = t, i = O(e, t.title), o = O(e, t.summary), s = y(e, r); // r = id, a = start, l = end, n = dates, t = program, i = title, O = wordingOf, e = taken, o = summary, s = url, y = programAddress
  return n.length ? n.map(t => { // n = dates, t = date
    let a = O(e, t.label); // a = label, O = wordingOf, e = taken, t = date
    return {
      id: `${r}.${t.id}`,
      start: t.start,
      end: t.end,
      summary: o,
      title: a ? `${i}: ${a}` : i,
      url: t.target ? w(e, t.target) : s
    }
  }) : $(a) && $(l) ? [ {
    id: r,
    start: v(a),
    end: x(l),
    title: i,
    url: s,
    summary: o
  } ] : []
}

var j = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g; // j = CONTROLS

function F(e) { // F = escape, e = text
  return e.replace(j, "").replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n")
}

function E(e) { // E = octetsOf, e = character
  let t = e.codePointAt(0) || 0; // t = code, e = character
  return t < 128 ? 1 : t < 2048 ? 2 : t < 65536 ? 3 : 4
}

function D(e) { // D = fold, e = line
  let t = 0, r = ""; // t = octets, r = folded
  for (let a of e) t += E(a), t > 75 && (r += "\r\n ", t = 1 + E(a)), r += a; // a = character, e = line, t = octets, E = octetsOf, r = folded
  return `${r}\r\n`
}

function A(e, t) { // A = timeProperty, e = name, t = time
  let r = t.replace(/[-:Z]/g, ""); // r = digits, t = time
  return t.length > 10 ? `${e}:${r}00Z` : `${e};VALUE=DATE:${r}`
}

function S(e) { // S = nextDay, e = day
  return new Date(Date.parse(e) + 864e5).toISOString().slice(0, 10)
}

function R({start: e, end: t}) { // R = endProperty, e = start, t = end
  return e.length > 10 ? t && t > e ? [ A("DTEND", t) ] : [] : [ A("DTEND", S(t || e)) ]
}

var N = f(21); // N = append, f = at

var P = f(29); // P = memoize, f = at

// src/explore/relations.ts
var U = P(({programs: e}) => { // U = relationsOf, P = memoize
  let t = new Map, r = new Map, a = new Map; // t = byId, r = parts, a = before
  for (let l of e) t.set(l.id, l), l.partOf !== null && N(r, l.partOf, l.id), l.followedBy.forEach(e => N(a, e, l.id)); // l = program, e = next, t = byId, N = append, r = parts, a = before
  return {
    program: e => t.get(e) || null,
    parts: e => r.get(e) || [],
    before: e => a.get(e) || []
  }
});

// src/programs/dates-as-text.ts
function T(e, t) { // T = digits, e = value, t = length
  return String(e).padStart(t, "0")
}

function M({year: e, month: t, day: r, approximate: a}) { // M = writeDate, e = year, t = month, r = day, a = approximate
  return [ T(e, 4), ...[ t, r ].flatMap(e => e === null ? [] : [ T(e, 2) ]) ].join("-") + (a ? "~" : "")
}

// src/take-away/columns.ts
var B = e => e.map(e => ({ // B = plain, e = text
  text: e
}));

function I(e, t) { // I = ifKnown, e = field, t = write
  return B(e === null ? [] : [ t(e) ])
}

var L = [ "status", "period", "team" ]; // L = OWN_COLUMN

function k({context: {list: e, labels: t}}) { // k = facetColumns, e = list, t = labels
  return e.facets.filter(e => !L.includes(e)).map(e => ({
    id: e,
    label: t.facet(e).text,
    valuesOf: ({terms: r, interpreted: a}) => (r.get(e) || []).filter(t => e !== "language" || !a.includes(t)).map(r => t.term(e, r))
  }))
}

function C({start: e, end: t}) { // C = interval, e = start, t = end
  return t ? `${e}/${t}` : e
}

function _(e, t) { // _ = allColumns, e = taken, t = times
  let {context: {msg: r, labels: a, format: l, list: n}} = e, i = U(n), o = e => e === null ? [] : [ a.pick(e) ], s = e => e.flatMap(e => { // r = msg, a = labels, l = format, n = list, e = id, i = relations, U = relationsOf, o = wording, s = titles
    var t, r; // t = _a, r = _b
    return o((r = (t = i.program(e) || n.series.get(e)) == null ? void 0 : t.title) != null ? r : e)
  });
  return [ {
    id: "id",
    label: r("export-id"),
    valuesOf: ({id: e}) => B([ e ])
  }, {
    id: "title",
    label: r("column-title"),
    valuesOf: ({title: e, target: t}) => [ p(u({}, a.pick(e)), {
      target: t
    }) ]
  }, {
    id: "summary",
    label: r("export-summary"),
    valuesOf: ({summary: e}) => o(e)
  }, {
    id: "notice",
    label: r("export-notice"),
    valuesOf: ({notice: e}) => o(e)
  }, {
    id: "status",
    label: r("facet-status"),
    valuesOf: ({status: e}) => B([ a.status(e) ])
  }, ...t, {
    id: "join",
    label: r("join"),
    valuesOf: ({join: e}) => e ? e.isOver ? B([ r("join-over") ]) : [ p(u({}, e.label ? a.pick(e.label) : {
      text: r("join")
    }), {
      target: e.target
    }) ] : []
  }, ...k(e), {
    id: "interpreted",
    label: r("detail-interpreted"),
    valuesOf: ({interpreted: e}) => B(e.map(e => l.language(e)))
  }, {
    id: "session",
    label: r("detail-session"),
    valuesOf: ({minutes: e}) => I(e, a.minutes)
  }, {
    id: "duration",
    label: r("detail-duration"),
    valuesOf: ({duration: e}) => o(e)
  }, {
    id: "scale",
    label: r("detail-scale"),
    valuesOf: ({scale: e}) => o(e)
  }, {
    id: "team",
    label: r("detail-team"),
    valuesOf: ({team: e}) => B(e)
  }, {
    id: "partners",
    label: r("detail-partners"),
    valuesOf: ({partners: e}) => B(e)
  }, {
    id: "materials",
    label: r("detail-materials"),
    valuesOf: ({materials: e}) => e.map(({label: e, target: t}) => p(u({}, a.pick(e)), {
      target: t
    }))
  }, {
    id: "partOf",
    label: r("detail-part-of"),
    valuesOf: ({partOf: e}) => s(e === null ? [] : [ e ])
  }, {
    id: "parts",
    label: r("detail-parts"),
    valuesOf: ({id: e}) => s(i.parts(e))
  }, {
    id: "follows",
    label: r("detail-follows"),
    valuesOf: ({id: e}) => s(i.before(e))
  }, {
    id: "followedBy",
    label: r("detail-followed-by"),
    valuesOf: ({followedBy: e}) => s(e)
  }, {
    id: "owner",
    label: r("detail-owner"),
    valuesOf: ({owner: e}) => I(e, String)
  }, {
    id: "reviewed",
    label: r("detail-reviewed"),
    valuesOf: ({reviewed: e}) => I(e, M)
  }, {
    id: "sources",
    label: r("detail-sources"),
    valuesOf: ({sources: e}) => B(e)
  } ]
}

// src/take-away/csv.ts
var V = /^(?= *[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, Z = /([;\t\r\n])(?= *[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g; // V = AT_START, Z = AFTER_SEPARATOR

function q(e) { // q = cell, e = text
  return `"${e.replace(Z, "$1'").replace(V, "'").replace(/"/g, '""')}"`
}

var G = f(77); // G = VERSION, f = at

var J = f(88); // J = deriveStatus, f = at

// src/take-away/json.ts
function Y(e) { // Y = filled, e = fields
  return Object.fromEntries(Object.entries(e).filter(([, e]) => e != null && e !== !1 && !(Array.isArray(e) && !e.length)))
}

function z(e) { // z = text, e = value
  return typeof e == "object" && e ? Object.fromEntries(e) : e
}

function H(e) { // H = page, e = target
  return e && ("page" in e ? e.page : e.url)
}

function K(e, t) { // K = records, e = all, t = write
  return Object.fromEntries(Array.from(e, ([e, r]) => [ e, t(r) ]))
}

function Q({label: e, aliases: t, broader: r, matchesAll: a}) { // Q = termRecord, e = label, t = aliases, r = broader, a = matchesAll
  return Y({
    label: z(e),
    aliases: t,
    broader: r,
    matchesAll: a
  })
}

function W({label: e, help: t, terms: r}) { // W = vocabularyRecord, e = label, t = help, r = terms
  return Y({
    label: z(e),
    help: z(t),
    terms: K(r, Q)
  })
}

// src/edit/plain-wikitext.ts
var X = /[&<>[\]{}|~]|'(?=')|[_\uFF3F](?=[_\uFF3F])|^[*#:;=-]/g, ee = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g; // X = MARKUP, ee = NOT_KEPT

// src/take-away/wikitext.ts
var te = /:(?=\S)|!(?=!)|I(?=SBN\s)|R(?=FC\s)|P(?=MID\s)/g; // te = LINKED

function re(e) { // re = escapeText, e = text
  return function(e) {
    return e.replace(ee, "").replace(/\s+/g, " ").trim().replace(X, e => `&#${e.charCodeAt(0)};`)
  }(e).replace(te, e => `&#${e.charCodeAt(0)};`)
}

var ae = /[[\]{}|<>"'~^\x60\\\s]|_(?=_)/g, le = /&(?=#?\w+;)/g; // ae = NOT_IN_ADDRESSES, le = ENTITY

function ne(e) { // ne = percentEncode, e = character
  return `%${e.charCodeAt(0).toString(16).toUpperCase()}`
}

function ie(e) { // ie = colon, e = page
  return /:|^\//.test(e) ? `:${e}` : e
}

function oe({text: e, target: t}) { // oe = valueWikitext, t = target
  return t ? function(e, t) {
    if ("url" in e) return `[${e.url.replace(ae, ne).replace(le, "&amp;")} ${t}]`;
    let {page: r} = e; // e = target
    return r === t ? `[[${ie(r)}]]` : `[[${ie(r)}|${t}]]`
  }(t, re(e)) : re(e)
}

var se = [ "title", "status", "dates", "team", "materials" ]; // se = IN_TABLE

// src/views/parts/copy-text.ts
function ue(e) { // ue = copyText, e = text
  return ((e, t, r) => new Promise((t, a) => {
    var l = e => {
      try {
        i(r.next(e))
      } catch (e) {
        a(e)
      }
    }, n = e => {
      try {
        i(r.throw(e))
      } catch (e) {
        a(e)
      }
    }, i = e => e.done ? t(e.value) : Promise.resolve(e.value).then(l, n);
    i((r = r.apply(e, null)).next())
  }))(this, 0, function*() {
    try {
      if ("clipboard" in navigator) return yield navigator.clipboard.writeText(e), !0
    } catch (e) {}
    return !1
  })
}

var pe = f(20); // pe = toFragment, f = at

// src/views/parts/copy-address.ts
// src/views/take-away/take-away.tsx
var ce = [ { // ce = FORMS
  name: "list",
  file: "programs-list.txt",
  type: "text/plain",
  write: function(e) {
    return e.programs.map(t => { // e = taken, t = program
      let r = re(O(e, t.summary)), a = t.materials.map(({label: t, target: r}) => `** ${oe({
        text: O(e, t),
        target: r
      })}\n`);
      return `* '''${oe({
        text: O(e, t.title),
        target: t.target
      })}''' - ${r && `${r} `}(${re(function({context: {msg: e, labels: t, format: r}}, {status: a, start: l, end: n}) {
        let i = r.span(l, n, a);
        return i === null ? t.status(a) : e("list", t.status(a), i)
      }(e, t))})\n${a.join("")}`
    }).join("")
  }
}, {
  name: "table",
  file: "programs-table.txt",
  type: "text/plain",
  write: function(e) {
    let {context: {list: t}, programs: r} = e, a = function(e, t) { // t = programs, r = programs, e = columns, a = columns
      return e.filter(({valuesOf: e}) => t.some(t => e(t).length > 0))
    }(_(e, function({context: {msg: e, format: t}}) {
      return [ {
        id: "dates",
        label: e("detail-dates"),
        valuesOf: ({start: e, end: r, status: a}) => I(t.span(e, r, a), String)
      } ]
    }(e)).filter(({id: e}) => se.includes(e) || t.facets.includes(e)), r);
    return [ '{| class="wikitable sortable"', ...a.map(({label: e}) => `! scope="col" | ${re(e)}`), ...r.flatMap(t => [ "|-", ...a.map(({valuesOf: r}) => `| ${function({context: {msg: e}}, t) {
      return t.map(oe).reduce((t, r) => t ? e("list", t, r) : r, "")
    }(e, r(t))}`) ]), "|}", "" ].join("\n")
  }
}, {
  name: "csv",
  file: "programs.csv",
  type: "text/csv",
  write: function(e) {
    let {context: {msg: t}, programs: r} = e, a = _(e, function({context: {msg: e}}) { // t = msg, r = programs, e = msg, a = columns, _ = allColumns
      return [ {
        id: "start",
        label: e("export-start"),
        valuesOf: ({start: e}) => I(e, M)
      }, {
        id: "end",
        label: e("export-end"),
        valuesOf: ({end: e}) => I(e, M)
      }, {
        id: "dates",
        label: e("detail-dates"),
        valuesOf: ({dates: e}) => B(e.map(C))
      } ]
    }(e)), l = [ [ ...a.map(({label: e}) => e), t("export-page"), t("link-to-program") ], ...r.map(t => [ ...a.map(({id: r, valuesOf: a}) => a(t).map(({text: t, target: a}) => a && r !== "title" ? `${t} (${w(e, a)})` : t).join("; ")), t.target ? w(e, t.target) : "", y(e, t.id) ]) ];
    return "\ufeff" + l.map(e => `${e.map(q).join(",")}\r\n`).join("")
  }
}, {
  name: "json",
  file: "programs.json",
  type: "application/json",
  write: function({context: {list: e, today: t}, programs: r}) {
    let {facets: a, vocabularies: l, series: n, needs: i} = e; // a = facets, l = vocabularies, n = series, i = needs, e = list
    return `${JSON.stringify({
      version: G,
      facets: a,
      vocabularies: K(l, W),
      series: K(n, ({title: e, target: t}) => Y({
        title: z(e),
        page: H(t)
      })),
      needs: i.map(({id: e, label: t, help: r, terms: a}) => Y({
        id: e,
        label: z(t),
        help: z(r),
        terms: Object.fromEntries(a)
      })),
      programs: r.map(e => function(e, t) {
        let {id: r, status: a, start: l, end: n, terms: i, interpreted: o, minutes: s, join: c, reviewed: d} = e;
        return Y(p(u({
          id: r,
          title: z(e.title),
          summary: z(e.summary),
          notice: z(e.notice),
          join: c && Y({
            label: z(c.label),
            page: H(c.target),
            until: c.until && M(c.until)
          }),
          page: H(e.target),
          status: J(l, n, t) === a ? null : a,
          start: l && M(l),
          end: n && M(n),
          dates: e.dates.map(e => Y({
            start: e.start,
            end: e.end,
            label: z(e.label),
            page: H(e.target)
          }))
        }, Object.fromEntries(Array.from(i, ([e, t]) => [ e, e === "language" ? t.filter(e => !o.includes(e)) : t ]))), {
          interpreted: o,
          session: s && {
            minutes: s
          },
          duration: z(e.duration),
          scale: z(e.scale),
          team: e.team,
          partners: e.partners,
          materials: e.materials.map(({label: e, target: t}) => ({
            label: z(e),
            page: H(t)
          })),
          partOf: e.partOf,
          followedBy: e.followedBy,
          owner: e.owner,
          reviewed: d && M(d),
          sources: e.sources
        }))
      }(e, t))
    }, null, "\t")}\n`
  }
}, {
  name: "calendar",
  file: "programs.ics",
  type: "text/calendar",
  write: function(e) {
    let t = A("DTSTAMP", `${new Date(e.now).toISOString().slice(0, 16)}Z`), {hostname: r} = new URL(e.pageUrl); // t = stamp, A = timeProperty, e = taken, r = hostname
    return [ "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Program Explorer//EN", ...e.programs.flatMap(a => h(e, a).flatMap(e => function(e, t, r) {
      let {id: a, start: l, title: n, url: i, summary: o} = e; // a = id, l = start, n = title, i = url, o = summary, e = entry
      return [ "BEGIN:VEVENT", `UID:${a}@${r}`, t, A("DTSTART", l), ...R(e), `SUMMARY:${F(n)}`, ...o ? [ `DESCRIPTION:${F(o)}` ] : [], `URL:${i}`, "TRANSP:TRANSPARENT", "END:VEVENT" ]
    }(e, t, r))), "END:VCALENDAR" ].map(D).join("")
  }
} ], de = class extends m {
  constructor() {
    super(...arguments);
    this.state = {
      answer: ""
    }
  }
  answer(e, t) {
    let {context: {msg: r}, attempt: a} = this.props.view; // r = msg, a = attempt
    a(() => this.setState({
      answer: r(e, t)
    }))
  }
  render({view: {context: e, results: t, state: {query: r}}}, {answer: a}) {
    let {msg: l, index: n, idPrefix: i, revision: o} = e, s = `${i}-export-cite`, c = t.order.map(e => n.programs[e]), d = () => ({ // l = msg, n = index, i = idPrefix, o = revision, e = number, s = citeId, c = programs, t = results, d = taken
      context: e,
      programs: c,
      pageUrl: location.href,
      now: Date.now()
    }), f = function(e) {
      return e.programs.reduce((t, r) => t + h(e, r).length, 0)
    }(d());
    return b(g, null, b("p", {
      class: "program-explorer__note"
    }, l("export-what", c.length)), b("ul", {
      role: "list"
    }, ce.map(({name: e, file: t, type: r, write: a}) => { // ce = FORMS
      let n = `${i}-export-${e}`, o = e === "calendar" ? l("export-calendar", f) : l(`export-${e}`), s = !(e === "calendar" ? f : c.length), u = (e, t) => b("button", { // n = id, i = idPrefix, e = key, o = form, l = msg, f = entries, s = isEmpty, c = programs, u = button, t = act, b = h
        type: "button",
        class: "cdx-button",
        id: `${n}-${e}`,
        "aria-labelledby": `${n}-${e} ${n}`,
        disabled: s,
        onClick: t
      }, l(e));
      return b("li", null, b("span", {
        id: n
      }, o), u("export-copy", () => { // o = form, u = button
        ue(a(d())).then(e => this.answer(e ? "export-copied" : "export-failed", o))
      }), u("export-download", () => this.answer(
      // src/views/take-away/download.ts
      function(e, t, r) { // e = name, t = type, r = text
        try {
          let a = URL.createObjectURL(new Blob([ r ], { // a = url, r = text
            type: `${t};charset=utf-8`
          })), l = document.createElement("a");
          return l.href = a, l.download = e, document.body.append(l), l.click(), l.remove(), 
          window.setTimeout(() => URL.revokeObjectURL(a), 1e4), !0
        } catch (e) {
          return !1
        }
      }(t, r, a(d())) ? "export-saved" : "export-failed", o)))
    }), o > 0 && b("li", null, b("span", {
      id: s
    }, l("export-cite")), b("button", {
      type: "button",
      class: "cdx-button",
      id: `${s}-copy`,
      "aria-labelledby": `${s}-copy ${s}`,
      onClick: () => {
        (function(e) {
          return ue(new URL(e, location.href).href)
        })((() => e.urlOfAll(pe(p(u({}, r), {
          revision: String(o)
        }), e.facetOrder)))()).then(e => this.answer(e ? "export-copied" : "export-failed", l("export-cite")))
      }
    }, l("export-copy")))), b("p", {
      class: "program-explorer__note",
      role: "status"
    }, a))
  }
};
}
};
// </nowiki>