// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} )[ 'take-away' ] = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = Object.defineProperty, t = Object.defineProperties;

var r = Object.getOwnPropertyDescriptors;

var a = Object.getOwnPropertySymbols;

var n = Object.prototype.hasOwnProperty, l = Object.prototype.propertyIsEnumerable;

var i = (t, r, a) => r in t ? e(t, r, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: a
}) : t[r] = a, s = (e, t) => {
  for (var r in t || (t = {})) n.call(t, r) && i(e, r, t[r]);
  if (a) for (var r of a(t)) l.call(t, r) && i(e, r, t[r]);
  return e
}, o = (e, a) => t(e, r(a));

var u = runtime(0); // u = Component

var p = runtime(2), c = runtime(3); // p = Fragment, c = h

var d = runtime(63), f = runtime(64); // d = firstDay, f = lastDay

// src/take-away/taken.ts
function m({context: e}, t) { // m = wordingOf, e = context, t = text
  return t === null ? "" : e.labels.pick(t).text
}

function g({context: e, pageUrl: t}, r) { // g = addressOf, e = context, t = pageUrl, r = target
  return new URL(e.urlOf(r), t).href
}

function b({context: e, pageUrl: t}, r) { // b = programAddress, e = context, t = pageUrl, r = id
  return new URL(e.urlOfProgram(r), t).href
}

// src/take-away/calendar.ts
function v(e) { // v = isExact, e = date
  return e !== null && e.day !== null && !e.approximate
}

function x(e, t) { // x = entriesOf, e = taken, t = program
  let {id: r, start: a, end: n, dates: l} = t, i = m(e, t.title), s = m(e, t.summary), o = b(e, r); // r = id, a = start, n = end, l = dates, t = program, i = title, m = wordingOf, e = taken, s = summary, o = url, b = programAddress
  return l.length ? l.map(t => { // l = dates, t = date
    let a = m(e, t.label); // a = label, m = wordingOf, e = taken, t = date
    return {
      id: `${r}.${t.id}`,
      start: t.start,
      end: t.end,
      summary: s,
      title: a ? `${i}: ${a}` : i,
      url: t.target ? g(e, t.target) : o
    }
  }) : v(a) && v(n) ? [ {
    id: r,
    start: d(a),
    end: f(n),
    title: i,
    url: o,
    summary: s
  } ] : []
}

var O = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g; // O = CONTROLS

function w(e) { // w = escape, e = text
  return e.replace(O, "").replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n")
}

function y(e) { // y = octetsOf, e = character
  let t = e.codePointAt(0) || 0; // t = code, e = character
  return t < 128 ? 1 : t < 2048 ? 2 : t < 65536 ? 3 : 4
}

function $(e) { // $ = fold, e = line
  let t = 0, r = ""; // t = octets, r = folded
  for (let a of e) t += y(a), t > 75 && (r += "\r\n ", t = 1 + y(a)), r += a; // a = character, e = line, t = octets, y = octetsOf, r = folded
  return `${r}\r\n`
}

function h(e, t) { // h = timeProperty, e = name, t = time
  let r = t.replace(/[-:Z]/g, ""); // r = digits, t = time
  return t.length > 10 ? `${e}:${r}00Z` : `${e};VALUE=DATE:${r}`
}

function j(e) { // j = nextDay, e = day
  return new Date(Date.parse(e) + 864e5).toISOString().slice(0, 10)
}

function F({start: e, end: t}) { // F = endProperty, e = start, t = end
  return e.length > 10 ? t && t > e ? [ h("DTEND", t) ] : [] : [ h("DTEND", j(t || e)) ]
}

var E = runtime(21); // E = append

var D = runtime(29); // D = memoize

// src/explore/relations.ts
var A = D(({programs: e}) => { // A = relationsOf, D = memoize
  let t = new Map, r = new Map, a = new Map; // t = byId, r = parts, a = before
  for (let n of e) t.set(n.id, n), n.partOf !== null && E(r, n.partOf, n.id), n.followedBy.forEach(e => E(a, e, n.id)); // n = program, e = next, t = byId, E = append, r = parts, a = before
  return {
    program: e => t.get(e) || null,
    parts: e => r.get(e) || [],
    before: e => a.get(e) || []
  }
});

// src/programs/dates-as-text.ts
function S(e, t) { // S = digits, e = value, t = length
  return String(e).padStart(t, "0")
}

function R({year: e, month: t, day: r, approximate: a}) { // R = writeDate, e = year, t = month, r = day, a = approximate
  return [ S(e, 4), ...[ t, r ].flatMap(e => e === null ? [] : [ S(e, 2) ]) ].join("-") + (a ? "~" : "")
}

// src/take-away/columns.ts
var N = e => e.map(e => ({ // N = plain, e = text
  text: e
}));

function P(e, t) { // P = ifKnown, e = field, t = write
  return N(e === null ? [] : [ t(e) ])
}

var U = [ "status", "period", "team" ]; // U = OWN_COLUMN

function T({context: {list: e, labels: t}}) { // T = facetColumns, e = list, t = labels
  return e.facets.filter(e => !U.includes(e)).map(e => ({
    id: e,
    label: t.facet(e).text,
    valuesOf: ({terms: r, interpreted: a}) => (r.get(e) || []).filter(t => e !== "language" || !a.includes(t)).map(r => t.term(e, r))
  }))
}

function B({start: e, end: t}) { // B = interval, e = start, t = end
  return t ? `${e}/${t}` : e
}

function I(e, t) { // I = allColumns, e = taken, t = times
  let {context: {msg: r, labels: a, format: n, list: l}} = e, i = A(l), u = e => e === null ? [] : [ a.pick(e) ], p = e => e.flatMap(e => { // r = msg, a = labels, n = format, l = list, e = id, i = relations, A = relationsOf, u = wording, p = titles
    var t, r; // t = _a, r = _b
    return u((r = (t = i.program(e) || l.series.get(e)) == null ? void 0 : t.title) != null ? r : e)
  });
  return [ {
    id: "id",
    label: r("export-id"),
    valuesOf: ({id: e}) => N([ e ])
  }, {
    id: "title",
    label: r("column-title"),
    valuesOf: ({title: e, target: t}) => [ o(s({}, a.pick(e)), {
      target: t
    }) ]
  }, {
    id: "summary",
    label: r("export-summary"),
    valuesOf: ({summary: e}) => u(e)
  }, {
    id: "notice",
    label: r("export-notice"),
    valuesOf: ({notice: e}) => u(e)
  }, {
    id: "status",
    label: r("facet-status"),
    valuesOf: ({status: e}) => N([ a.status(e) ])
  }, ...t, {
    id: "join",
    label: r("join"),
    valuesOf: ({join: e}) => e ? e.isOver ? N([ r("join-over") ]) : [ o(s({}, e.label ? a.pick(e.label) : {
      text: r("join")
    }), {
      target: e.target
    }) ] : []
  }, ...T(e), {
    id: "interpreted",
    label: r("detail-interpreted"),
    valuesOf: ({interpreted: e}) => N(e.map(e => n.language(e)))
  }, {
    id: "session",
    label: r("detail-session"),
    valuesOf: ({minutes: e}) => P(e, a.minutes)
  }, {
    id: "duration",
    label: r("detail-duration"),
    valuesOf: ({duration: e}) => u(e)
  }, {
    id: "scale",
    label: r("detail-scale"),
    valuesOf: ({scale: e}) => u(e)
  }, {
    id: "team",
    label: r("detail-team"),
    valuesOf: ({team: e}) => N(e)
  }, {
    id: "partners",
    label: r("detail-partners"),
    valuesOf: ({partners: e}) => N(e)
  }, {
    id: "materials",
    label: r("detail-materials"),
    valuesOf: ({materials: e}) => e.map(({label: e, target: t}) => o(s({}, a.pick(e)), {
      target: t
    }))
  }, {
    id: "partOf",
    label: r("detail-part-of"),
    valuesOf: ({partOf: e}) => p(e === null ? [] : [ e ])
  }, {
    id: "parts",
    label: r("detail-parts"),
    valuesOf: ({id: e}) => p(i.parts(e))
  }, {
    id: "follows",
    label: r("detail-follows"),
    valuesOf: ({id: e}) => p(i.before(e))
  }, {
    id: "followedBy",
    label: r("detail-followed-by"),
    valuesOf: ({followedBy: e}) => p(e)
  }, {
    id: "owner",
    label: r("detail-owner"),
    valuesOf: ({owner: e}) => P(e, String)
  }, {
    id: "reviewed",
    label: r("detail-reviewed"),
    valuesOf: ({reviewed: e}) => P(e, R)
  }, {
    id: "sources",
    label: r("detail-sources"),
    valuesOf: ({sources: e}) => N(e)
  } ]
}

// src/take-away/csv.ts
var L = /^(?= *[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, M = /([;\t\r\n])(?= *[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g; // L = AT_START, M = AFTER_SEPARATOR

function k(e) { // k = cell, e = text
  return `"${e.replace(M, "$1'").replace(L, "'").replace(/"/g, '""')}"`
}

var C = runtime(77); // C = VERSION

var V = runtime(88); // V = deriveStatus

// src/take-away/json.ts
function _(e) { // _ = filled, e = fields
  return Object.fromEntries(Object.entries(e).filter(([, e]) => e != null && e !== !1 && !(Array.isArray(e) && !e.length)))
}

function Z(e) { // Z = text, e = value
  return typeof e == "object" && e ? Object.fromEntries(e) : e
}

function G(e) { // G = page, e = target
  return e && ("page" in e ? e.page : e.url)
}

function q(e, t) { // q = records, e = all, t = write
  return Object.fromEntries(Array.from(e, ([e, r]) => [ e, t(r) ]))
}

function J({label: e, aliases: t, broader: r, matchesAll: a}) { // J = termRecord, e = label, t = aliases, r = broader, a = matchesAll
  return _({
    label: Z(e),
    aliases: t,
    broader: r,
    matchesAll: a
  })
}

function Y({label: e, help: t, terms: r}) { // Y = vocabularyRecord, e = label, t = help, r = terms
  return _({
    label: Z(e),
    help: Z(t),
    terms: q(r, J)
  })
}

// src/edit/plain-wikitext.ts
var z = /[&<>[\]{}|~]|'(?=')|[_\uFF3F](?=[_\uFF3F])|^[*#:;=-]/g, H = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g; // z = MARKUP, H = NOT_KEPT

// src/take-away/wikitext.ts
var K = /:(?=\S)|!(?=!)|I(?=SBN\s)|R(?=FC\s)|P(?=MID\s)/g; // K = LINKED

function Q(e) { // Q = escapeText, e = text
  return function(e) {
    return e.replace(H, "").replace(/\s+/g, " ").trim().replace(z, e => `&#${e.charCodeAt(0)};`)
  }(e).replace(K, e => `&#${e.charCodeAt(0)};`)
}

var W = /[[\]{}|<>"'~^\x60\\\s]|_(?=_)/g, X = /&(?=#?\w+;)/g; // W = NOT_IN_ADDRESSES, X = ENTITY

function ee(e) { // ee = percentEncode, e = character
  return `%${e.charCodeAt(0).toString(16).toUpperCase()}`
}

function te(e) { // te = colon, e = page
  return /:|^\//.test(e) ? `:${e}` : e
}

function re({text: e, target: t}) { // re = valueWikitext, t = target
  return t ? function(e, t) {
    if ("url" in e) return `[${e.url.replace(W, ee).replace(X, "&amp;")} ${t}]`;
    let {page: r} = e; // e = target
    return r === t ? `[[${te(r)}]]` : `[[${te(r)}|${t}]]`
  }(t, Q(e)) : Q(e)
}

var ae = [ "title", "status", "dates", "team", "materials" ]; // ae = IN_TABLE

// src/views/parts/copy-text.ts
function ne(e) { // ne = copyText, e = text
  return ((e, t, r) => new Promise((t, a) => {
    var n = e => {
      try {
        i(r.next(e))
      } catch (e) {
        a(e)
      }
    }, l = e => {
      try {
        i(r.throw(e))
      } catch (e) {
        a(e)
      }
    }, i = e => e.done ? t(e.value) : Promise.resolve(e.value).then(n, l);
    i((r = r.apply(e, null)).next())
  }))(this, 0, function*() {
    try {
      if ("clipboard" in navigator) return yield navigator.clipboard.writeText(e), !0
    } catch (e) {}
    return !1
  })
}

var le = runtime(20); // le = toFragment

// src/views/parts/copy-address.ts
// src/views/take-away/take-away.tsx
var ie = [ { // ie = FORMS
  name: "list",
  file: "programs-list.txt",
  type: "text/plain",
  write: function(e) {
    return e.programs.map(t => { // e = taken, t = program
      let r = Q(m(e, t.summary)), a = t.materials.map(({label: t, target: r}) => `** ${re({
        text: m(e, t),
        target: r
      })}\n`);
      return `* '''${re({
        text: m(e, t.title),
        target: t.target
      })}''' - ${r && `${r} `}(${Q(function({context: {msg: e, labels: t, format: r}}, {status: a, start: n, end: l}) {
        let i = r.span(n, l, a);
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
    }(I(e, function({context: {msg: e, format: t}}) {
      return [ {
        id: "dates",
        label: e("detail-dates"),
        valuesOf: ({start: e, end: r, status: a}) => P(t.span(e, r, a), String)
      } ]
    }(e)).filter(({id: e}) => ae.includes(e) || t.facets.includes(e)), r);
    return [ '{| class="wikitable sortable"', ...a.map(({label: e}) => `! scope="col" | ${Q(e)}`), ...r.flatMap(t => [ "|-", ...a.map(({valuesOf: r}) => `| ${function({context: {msg: e}}, t) {
      return t.map(re).reduce((t, r) => t ? e("list", t, r) : r, "")
    }(e, r(t))}`) ]), "|}", "" ].join("\n")
  }
}, {
  name: "csv",
  file: "programs.csv",
  type: "text/csv",
  write: function(e) {
    let {context: {msg: t}, programs: r} = e, a = I(e, function({context: {msg: e}}) { // t = msg, r = programs, e = msg, a = columns, I = allColumns
      return [ {
        id: "start",
        label: e("export-start"),
        valuesOf: ({start: e}) => P(e, R)
      }, {
        id: "end",
        label: e("export-end"),
        valuesOf: ({end: e}) => P(e, R)
      }, {
        id: "dates",
        label: e("detail-dates"),
        valuesOf: ({dates: e}) => N(e.map(B))
      } ]
    }(e)), n = [ [ ...a.map(({label: e}) => e), t("export-page"), t("link-to-program") ], ...r.map(t => [ ...a.map(({id: r, valuesOf: a}) => a(t).map(({text: t, target: a}) => a && r !== "title" ? `${t} (${g(e, a)})` : t).join("; ")), t.target ? g(e, t.target) : "", b(e, t.id) ]) ];
    return "\ufeff" + n.map(e => `${e.map(k).join(",")}\r\n`).join("")
  }
}, {
  name: "json",
  file: "programs.json",
  type: "application/json",
  write: function({context: {list: e, today: t}, programs: r}) {
    let {facets: a, vocabularies: n, series: l, needs: i} = e; // a = facets, n = vocabularies, l = series, i = needs, e = list
    return `${JSON.stringify({
      version: C,
      facets: a,
      vocabularies: q(n, Y),
      series: q(l, ({title: e, target: t}) => _({
        title: Z(e),
        page: G(t)
      })),
      needs: i.map(({id: e, label: t, help: r, terms: a}) => _({
        id: e,
        label: Z(t),
        help: Z(r),
        terms: Object.fromEntries(a)
      })),
      programs: r.map(e => function(e, t) {
        let {id: r, status: a, start: n, end: l, terms: i, interpreted: u, minutes: p, join: c, reviewed: d} = e;
        return _(o(s({
          id: r,
          title: Z(e.title),
          summary: Z(e.summary),
          notice: Z(e.notice),
          join: c && _({
            label: Z(c.label),
            page: G(c.target),
            until: c.until && R(c.until)
          }),
          page: G(e.target),
          status: V(n, l, t) === a ? null : a,
          start: n && R(n),
          end: l && R(l),
          dates: e.dates.map(e => _({
            start: e.start,
            end: e.end,
            label: Z(e.label),
            page: G(e.target)
          }))
        }, Object.fromEntries(Array.from(i, ([e, t]) => [ e, e === "language" ? t.filter(e => !u.includes(e)) : t ]))), {
          interpreted: u,
          session: p && {
            minutes: p
          },
          duration: Z(e.duration),
          scale: Z(e.scale),
          team: e.team,
          partners: e.partners,
          materials: e.materials.map(({label: e, target: t}) => ({
            label: Z(e),
            page: G(t)
          })),
          partOf: e.partOf,
          followedBy: e.followedBy,
          owner: e.owner,
          reviewed: d && R(d),
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
    let t = h("DTSTAMP", `${new Date(e.now).toISOString().slice(0, 16)}Z`), {hostname: r} = new URL(e.pageUrl); // t = stamp, h = timeProperty, e = taken, r = hostname
    return [ "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Program Explorer//EN", ...e.programs.flatMap(a => x(e, a).flatMap(e => function(e, t, r) {
      let {id: a, start: n, title: l, url: i, summary: s} = e; // a = id, n = start, l = title, i = url, s = summary, e = entry
      return [ "BEGIN:VEVENT", `UID:${a}@${r}`, t, h("DTSTART", n), ...F(e), `SUMMARY:${w(l)}`, ...s ? [ `DESCRIPTION:${w(s)}` ] : [], `URL:${i}`, "TRANSP:TRANSPARENT", "END:VEVENT" ]
    }(e, t, r))), "END:VCALENDAR" ].map($).join("")
  }
} ];

return {
  View: class extends u {
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
      let {msg: n, index: l, idPrefix: i, revision: u} = e, d = `${i}-export-cite`, f = t.order.map(e => l.programs[e]), m = () => ({ // n = msg, l = index, i = idPrefix, u = revision, e = number, d = citeId, f = programs, t = results, m = taken
        context: e,
        programs: f,
        pageUrl: location.href,
        now: Date.now()
      }), g = function(e) {
        return e.programs.reduce((t, r) => t + x(e, r).length, 0)
      }(m());
      return c(p, null, c("p", {
        class: "program-explorer__note"
      }, n("export-what", f.length)), c("ul", {
        role: "list"
      }, ie.map(({name: e, file: t, type: r, write: a}) => { // ie = FORMS
        let l = `${i}-export-${e}`, s = e === "calendar" ? n("export-calendar", g) : n(`export-${e}`), o = !(e === "calendar" ? g : f.length), u = (e, t) => c("button", { // l = id, i = idPrefix, e = key, s = form, n = msg, g = entries, o = isEmpty, f = programs, u = button, t = act, c = h
          type: "button",
          class: "cdx-button",
          id: `${l}-${e}`,
          "aria-labelledby": `${l}-${e} ${l}`,
          disabled: o,
          onClick: t
        }, n(e));
        return c("li", null, c("span", {
          id: l
        }, s), u("export-copy", () => { // s = form, u = button
          ne(a(m())).then(e => this.answer(e ? "export-copied" : "export-failed", s))
        }), u("export-download", () => this.answer(
        // src/views/take-away/download.ts
        function(e, t, r) { // e = name, t = type, r = text
          try {
            let a = URL.createObjectURL(new Blob([ r ], { // a = url, r = text
              type: `${t};charset=utf-8`
            })), n = document.createElement("a");
            return n.href = a, n.download = e, document.body.append(n), n.click(), n.remove(), 
            window.setTimeout(() => URL.revokeObjectURL(a), 1e4), !0
          } catch (e) {
            return !1
          }
        }(t, r, a(m())) ? "export-saved" : "export-failed", s)))
      }), u > 0 && c("li", null, c("span", {
        id: d
      }, n("export-cite")), c("button", {
        type: "button",
        class: "cdx-button",
        id: `${d}-copy`,
        "aria-labelledby": `${d}-copy ${d}`,
        onClick: () => {
          (function(e) {
            return ne(new URL(e, location.href).href)
          })((() => e.urlOfAll(le(o(s({}, r), {
            revision: String(u)
          }), e.facetOrder)))()).then(e => this.answer(e ? "export-copied" : "export-failed", n("export-cite")))
        }
      }, n("export-copy")))), c("p", {
        class: "program-explorer__note",
        role: "status"
      }, a))
    }
  }
};
}
};
// </nowiki>