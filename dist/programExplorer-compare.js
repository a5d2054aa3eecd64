// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).compare = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, l = Object.getOwnPropertyDescriptor, r = Object.getOwnPropertyDescriptors, a = Object.getOwnPropertyNames, o = Object.getOwnPropertySymbols;

var i = Object.prototype.hasOwnProperty, n = Object.prototype.propertyIsEnumerable;

var s = (t, l, r) => l in t ? e(t, l, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: r
}) : t[l] = r, u = (e, t) => {
  for (var l in t || (t = {})) i.call(t, l) && s(e, l, t[l]);
  if (o) for (var l of o(t)) n.call(t, l) && s(e, l, t[l]);
  return e
}, p = (e, l) => t(e, r(l));

// src/compare.ts
var c = {}; // c = compare_exports

((t, l) => {
  for (var r in l) e(t, r, {
    get: l[r],
    enumerable: !0
  })
})(c, {
  View: () => E
});

module.exports = (t => ((t, r, o, n) => {
  if (r && typeof r == "object" || typeof r == "function") for (let o of a(r)) !i.call(t, o) && o !== void 0 && e(t, o, {
    get: () => r[o],
    enumerable: !(n = l(r, o)) || n.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(c);

var d = require("program-explorer-runtime"), m = e => d[e]; // d = shared, m = at, e = place

var f = m(0); // f = Component, m = at

var g = m(2), b = m(3); // g = Fragment, m = at, b = h

// src/app/my-list.ts
var v = "program-explorer-my-list"; // v = STORAGE_KEY

function h(e) { // h = writeMyList, e = ids
  try {
    return localStorage.setItem(v, e.join()), !0
  } catch (e) {
    return !1
  }
}

var w = m(33); // w = LIST, m = at

var y = m(21); // y = append, m = at

var x = m(29); // x = memoize, m = at

// src/explore/relations.ts
var O = x(({programs: e}) => { // O = relationsOf, x = memoize
  let t = new Map, l = new Map, r = new Map; // t = byId, l = parts, r = before
  for (let a of e) t.set(a.id, a), a.partOf !== null && y(l, a.partOf, a.id), a.followedBy.forEach(e => y(r, e, a.id)); // a = program, e = next, t = byId, y = append, l = parts, r = before
  return {
    program: e => t.get(e) || null,
    parts: e => l.get(e) || [],
    before: e => r.get(e) || []
  }
});

// src/programs/dates-as-text.ts
function k(e, t) { // k = digits, e = value, t = length
  return String(e).padStart(t, "0")
}

function j({year: e, month: t, day: l, approximate: r}) { // j = writeDate, e = year, t = month, l = day, r = approximate
  return [ k(e, 4), ...[ t, l ].flatMap(e => e === null ? [] : [ k(e, 2) ]) ].join("-") + (r ? "~" : "")
}

// src/take-away/columns.ts
var _ = e => e.map(e => ({ // _ = plain, e = text
  text: e
}));

function S(e, t) { // S = ifKnown, e = field, t = write
  return _(e === null ? [] : [ t(e) ])
}

var D = [ "status", "period", "team" ]; // D = OWN_COLUMN

function M({context: {list: e, labels: t}}) { // M = facetColumns, e = list, t = labels
  return e.facets.filter(e => !D.includes(e)).map(e => ({
    id: e,
    label: t.facet(e).text,
    valuesOf: ({terms: l, interpreted: r}) => (l.get(e) || []).filter(t => e !== "language" || !r.includes(t)).map(l => t.term(e, l))
  }))
}

function P(e) { // P = keyOf, e = values
  return JSON.stringify(e.map(({text: e, target: t}) => [ e, t ]))
}

var B = m(100); // B = DataText, m = at

var C = m(97); // C = DataLink, m = at

// src/views/compare/comparison.tsx
var q = [ "id", "title", "sources" ], I = class extends f { // q = LEFT_OUT, I = Comparison, f = Component
  constructor() {
    super(...arguments);
    this.state = {
      onlyDifferences: !1
    }
  }
  render({view: {context: e}, programs: t, onRemove: l}, {onlyDifferences: r}) {
    let {msg: a, labels: o, language: i, idPrefix: n} = e, s = { // a = msg, o = labels, i = language, n = idPrefix, e = context, s = taken
      context: e,
      programs: t,
      pageUrl: location.href,
      now: Date.now()
    }, c = function(e, t) {
      return function(e, t) {
        return e.filter(({valuesOf: e}) => t.some(t => e(t).length > 0))
      }
      // src/take-away/compare.ts
      (t, e).map(t => { // t = column, e = programs
        let l = e.map(t.valuesOf); // l = cells, e = programs, t = column
        return {
          column: t,
          cells: l,
          isDifferent: new Set(l.map(P)).size > 1
        }
      })
    }(t, function(e, t) {
      let {context: {msg: l, labels: r, format: a, list: o}} = e, i = O(o), n = e => e === null ? [] : [ r.pick(e) ], s = e => e.flatMap(e => { // l = msg, r = labels, a = format, o = list, e = id, i = relations, O = relationsOf, n = wording, s = titles
        var t, l; // t = _a, l = _b
        return n((l = (t = i.program(e) || o.series.get(e)) == null ? void 0 : t.title) != null ? l : e)
      });
      return [ {
        id: "id",
        label: l("export-id"),
        valuesOf: ({id: e}) => _([ e ])
      }, {
        id: "title",
        label: l("column-title"),
        valuesOf: ({title: e, target: t}) => [ p(u({}, r.pick(e)), {
          target: t
        }) ]
      }, {
        id: "summary",
        label: l("export-summary"),
        valuesOf: ({summary: e}) => n(e)
      }, {
        id: "notice",
        label: l("export-notice"),
        valuesOf: ({notice: e}) => n(e)
      }, {
        id: "status",
        label: l("facet-status"),
        valuesOf: ({status: e}) => _([ r.status(e) ])
      }, ...t, {
        id: "join",
        label: l("join"),
        valuesOf: ({join: e}) => e ? e.isOver ? _([ l("join-over") ]) : [ p(u({}, e.label ? r.pick(e.label) : {
          text: l("join")
        }), {
          target: e.target
        }) ] : []
      }, ...M(e), {
        id: "interpreted",
        label: l("detail-interpreted"),
        valuesOf: ({interpreted: e}) => _(e.map(e => a.language(e)))
      }, {
        id: "session",
        label: l("detail-session"),
        valuesOf: ({minutes: e}) => S(e, r.minutes)
      }, {
        id: "duration",
        label: l("detail-duration"),
        valuesOf: ({duration: e}) => n(e)
      }, {
        id: "scale",
        label: l("detail-scale"),
        valuesOf: ({scale: e}) => n(e)
      }, {
        id: "team",
        label: l("detail-team"),
        valuesOf: ({team: e}) => _(e)
      }, {
        id: "partners",
        label: l("detail-partners"),
        valuesOf: ({partners: e}) => _(e)
      }, {
        id: "materials",
        label: l("detail-materials"),
        valuesOf: ({materials: e}) => e.map(({label: e, target: t}) => p(u({}, r.pick(e)), {
          target: t
        }))
      }, {
        id: "partOf",
        label: l("detail-part-of"),
        valuesOf: ({partOf: e}) => s(e === null ? [] : [ e ])
      }, {
        id: "parts",
        label: l("detail-parts"),
        valuesOf: ({id: e}) => s(i.parts(e))
      }, {
        id: "follows",
        label: l("detail-follows"),
        valuesOf: ({id: e}) => s(i.before(e))
      }, {
        id: "followedBy",
        label: l("detail-followed-by"),
        valuesOf: ({followedBy: e}) => s(e)
      }, {
        id: "owner",
        label: l("detail-owner"),
        valuesOf: ({owner: e}) => S(e, String)
      }, {
        id: "reviewed",
        label: l("detail-reviewed"),
        valuesOf: ({reviewed: e}) => S(e, j)
      }, {
        id: "sources",
        label: l("detail-sources"),
        valuesOf: ({sources: e}) => _(e)
      } ]
    }(s, function({context: {msg: e, format: t}}) {
      return [ {
        id: "dates",
        label: e("detail-dates"),
        valuesOf: ({start: e, end: l, status: r}) => S(t.span(e, l, r), String)
      } ]
    }(s)).filter(({id: e}) => !q.includes(e))).filter(({isDifferent: e}) => e || !r), d = ({title: e}) => b(B, {
      text: o.pick(e),
      around: i
    }), m = ({text: t, language: l = i, target: r}) => { // m = value, l = its, i = language
      let a = b(B, { // a = shown, b = h, B = DataText
        text: {
          text: t,
          language: l
        },
        around: i
      });
      return r ? b(C, {
        context: e,
        target: r
      }, a) : a
    };
    return b(g, null, t.length > 1 && b("label", {
      class: "program-explorer__differences"
    }, b("input", {
      type: "checkbox",
      checked: r,
      onChange: () => this.setState({
        onlyDifferences: !r
      })
    }), " ", a("compare-differences")), b("table", {
      class: "program-explorer__comparison",
      role: "table",
      "aria-label": a("view-compare")
    }, b("thead", {
      role: "rowgroup"
    }, b("tr", {
      role: "row"
    }, b("td", {
      role: "cell"
    }), t.map(t => b("th", {
      key: t.id,
      scope: "col",
      role: "columnheader",
      id: `${n}:program:${t.id}`
    }, t.target ? b(C, {
      context: e,
      target: t.target
    }, d(t)) : d(t), " ", b("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      "aria-label": a("compare-remove", o.pick(t.title).text),
      onClick: () => l(t.id)
    }, "\xd7"))))), b("tbody", {
      role: "rowgroup"
    }, c.map(({column: {id: e, label: l}, cells: r}) => b("tr", {
      key: e,
      role: "row"
    }, b("th", {
      scope: "row",
      role: "rowheader"
    }, b("bdi", null, l)), r.map((e, l) => b("td", {
      role: "cell"
    }, t.length > 1 && b("span", {
      class: "program-explorer__of",
      "aria-hidden": "true"
    }, d(t[l])), e.length > 1 ? b("ul", {
      role: "list"
    }, e.map(e => b("li", null, m(e)))) : e.map(m), !e.length && b("span", {
      class: "program-explorer__note"
    }, a("not-stated")))))))), !c.length && b("p", null, a("compare-same")))
  }
};

// src/views/compare/compare.tsx
var E = class extends f { // E = Compare, f = Component
  constructor() {
    super(...arguments);
    this.state = {
      chosen: null,
      answer: ""
    }
  }
  keep(e, t) {
    this.setState({
      answer: h(e) ? t : this.props.view.context.msg("my-list-refused")
    })
  }
  render({view: e}, {chosen: t, answer: l}) {
    let {context: r, state: {query: a}, actions: o} = e, {msg: i, index: n, labels: s, language: c} = r, d = function() { // r = context, a = query, o = actions, e = view, i = msg, n = index, s = labels, c = language, d = kept
      try {
        return (localStorage.getItem(v) || "").split(",").filter(Boolean)
      } catch (e) {
        return []
      }
    }(), m = !a.details.length, f = new Map(n.programs.map(e => [ e.id, e ])), g = (m ? d : a.details).flatMap(e => f.get(e) || []), h = g.map(({id: e}) => e), y = t || h.slice(0, 4), x = g.filter(({id: e}) => y.includes(e)), O = (e, t) => b("li", null, b("button", {
      type: "button",
      class: "cdx-button",
      onClick: t
    }, e));
    return b("div", {
      class: "program-explorer__compare"
    }, g.length ? m && b("p", {
      class: "program-explorer__note"
    }, i("compare-own")) : b("p", null, i("compare-empty")), g.length > 4 && b("fieldset", null, b("legend", null, i("compare-which", 4)), g.map(({id: e, title: t}) => { // i = msg, b = h, g = programs
      let l = x.some(t => t.id === e); // l = isChecked, x = compared, t = program, e = id
      return b("label", {
        key: e
      }, b("input", {
        type: "checkbox",
        checked: l,
        disabled: !l && x.length === 4,
        onChange: () => this.setState({
          chosen: l ? y.filter(t => t !== e) : [ ...y, e ]
        })
      }), " ", b(B, {
        text: s.pick(t),
        around: c
      }))
    })), x.length > 0 && b(I, {
      view: e,
      programs: x,
      onRemove: e => { // e = id
        m ? this.keep(d.filter(t => t !== e), i("my-list-kept")) : o.toggleDetails(e)
      }
    }), b("ul", {
      role: "list",
      class: "program-explorer__compare-actions"
    }, !g.length && O(i("show-list"), () => o.choose(p(u({}, a), {
      view: w
    }))), !m && h.join() !== d.join() && O(i("my-list-keep"), () => this.keep(h, i("my-list-kept"))), m && g.length > 0 && O(i("my-list-link"), () => o.choose(p(u({}, a), {
      text: "",
      chosen: new Map,
      details: h
    }))), d.length > 0 && O(i("my-list-empty"), () => this.keep([], i("my-list-emptied")))), b("p", {
      class: "program-explorer__note",
      role: "status"
    }, l))
  }
};
}
};
// </nowiki>