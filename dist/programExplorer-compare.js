// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).compare = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = Object.defineProperty, t = Object.defineProperties;

var l = Object.getOwnPropertyDescriptors;

var r = Object.getOwnPropertySymbols;

var a = Object.prototype.hasOwnProperty, i = Object.prototype.propertyIsEnumerable;

var n = (t, l, r) => l in t ? e(t, l, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: r
}) : t[l] = r, o = (e, t) => {
  for (var l in t || (t = {})) a.call(t, l) && n(e, l, t[l]);
  if (r) for (var l of r(t)) i.call(t, l) && n(e, l, t[l]);
  return e
}, s = (e, r) => t(e, l(r));

var u = runtime(0); // u = Component

var p = runtime(2), c = runtime(3); // p = Fragment, c = h

// src/app/my-list.ts
var d = "program-explorer-my-list"; // d = STORAGE_KEY

function m(e) { // m = writeMyList, e = ids
  try {
    return localStorage.setItem(d, e.join()), !0
  } catch (e) {
    return !1
  }
}

var f = runtime(33); // f = LIST

var g = runtime(21); // g = append

var b = runtime(29); // b = memoize

// src/explore/relations.ts
var v = b(({programs: e}) => { // v = relationsOf, b = memoize
  let t = new Map, l = new Map, r = new Map; // t = byId, l = parts, r = before
  for (let a of e) t.set(a.id, a), a.partOf !== null && g(l, a.partOf, a.id), a.followedBy.forEach(e => g(r, e, a.id)); // a = program, e = next, t = byId, g = append, l = parts, r = before
  return {
    program: e => t.get(e) || null,
    parts: e => l.get(e) || [],
    before: e => r.get(e) || []
  }
});

// src/programs/dates-as-text.ts
function h(e, t) { // h = digits, e = value, t = length
  return String(e).padStart(t, "0")
}

function w({year: e, month: t, day: l, approximate: r}) { // w = writeDate, e = year, t = month, l = day, r = approximate
  return [ h(e, 4), ...[ t, l ].flatMap(e => e === null ? [] : [ h(e, 2) ]) ].join("-") + (r ? "~" : "")
}

// src/take-away/columns.ts
var x = e => e.map(e => ({ // x = plain, e = text
  text: e
}));

function y(e, t) { // y = ifKnown, e = field, t = write
  return x(e === null ? [] : [ t(e) ])
}

var O = [ "status", "period", "team" ]; // O = OWN_COLUMN

function k({context: {list: e, labels: t}}) { // k = facetColumns, e = list, t = labels
  return e.facets.filter(e => !O.includes(e)).map(e => ({
    id: e,
    label: t.facet(e).text,
    valuesOf: ({terms: l, interpreted: r}) => (l.get(e) || []).filter(t => e !== "language" || !r.includes(t)).map(l => t.term(e, l))
  }))
}

function _(e) { // _ = keyOf, e = values
  return JSON.stringify(e.map(({text: e, target: t}) => [ e, t ]))
}

var j = runtime(100); // j = DataText

var S = runtime(97); // S = DataLink

// src/views/compare/comparison.tsx
var D = [ "id", "title", "sources" ], M = class extends u { // D = LEFT_OUT, M = Comparison, u = Component
  constructor() {
    super(...arguments);
    this.state = {
      onlyDifferences: !1
    }
  }
  render({view: {context: e}, programs: t, onRemove: l}, {onlyDifferences: r}) {
    let {msg: a, labels: i, language: n, idPrefix: u} = e, d = { // a = msg, i = labels, n = language, u = idPrefix, e = context, d = taken
      context: e,
      programs: t,
      pageUrl: location.href,
      now: Date.now()
    }, m = function(e, t) {
      return function(e, t) {
        return e.filter(({valuesOf: e}) => t.some(t => e(t).length > 0))
      }
      // src/take-away/compare.ts
      (t, e).map(t => { // t = column, e = programs
        let l = e.map(t.valuesOf); // l = cells, e = programs, t = column
        return {
          column: t,
          cells: l,
          isDifferent: new Set(l.map(_)).size > 1
        }
      })
    }(t, function(e, t) {
      let {context: {msg: l, labels: r, format: a, list: i}} = e, n = v(i), u = e => e === null ? [] : [ r.pick(e) ], p = e => e.flatMap(e => { // l = msg, r = labels, a = format, i = list, e = id, n = relations, v = relationsOf, u = wording, p = titles
        var t, l; // t = _a, l = _b
        return u((l = (t = n.program(e) || i.series.get(e)) == null ? void 0 : t.title) != null ? l : e)
      });
      return [ {
        id: "id",
        label: l("export-id"),
        valuesOf: ({id: e}) => x([ e ])
      }, {
        id: "title",
        label: l("column-title"),
        valuesOf: ({title: e, target: t}) => [ s(o({}, r.pick(e)), {
          target: t
        }) ]
      }, {
        id: "summary",
        label: l("export-summary"),
        valuesOf: ({summary: e}) => u(e)
      }, {
        id: "notice",
        label: l("export-notice"),
        valuesOf: ({notice: e}) => u(e)
      }, {
        id: "status",
        label: l("facet-status"),
        valuesOf: ({status: e}) => x([ r.status(e) ])
      }, ...t, {
        id: "join",
        label: l("join"),
        valuesOf: ({join: e}) => e ? e.isOver ? x([ l("join-over") ]) : [ s(o({}, e.label ? r.pick(e.label) : {
          text: l("join")
        }), {
          target: e.target
        }) ] : []
      }, ...k(e), {
        id: "interpreted",
        label: l("detail-interpreted"),
        valuesOf: ({interpreted: e}) => x(e.map(e => a.language(e)))
      }, {
        id: "session",
        label: l("detail-session"),
        valuesOf: ({minutes: e}) => y(e, r.minutes)
      }, {
        id: "duration",
        label: l("detail-duration"),
        valuesOf: ({duration: e}) => u(e)
      }, {
        id: "scale",
        label: l("detail-scale"),
        valuesOf: ({scale: e}) => u(e)
      }, {
        id: "team",
        label: l("detail-team"),
        valuesOf: ({team: e}) => x(e)
      }, {
        id: "partners",
        label: l("detail-partners"),
        valuesOf: ({partners: e}) => x(e)
      }, {
        id: "materials",
        label: l("detail-materials"),
        valuesOf: ({materials: e}) => e.map(({label: e, target: t}) => s(o({}, r.pick(e)), {
          target: t
        }))
      }, {
        id: "partOf",
        label: l("detail-part-of"),
        valuesOf: ({partOf: e}) => p(e === null ? [] : [ e ])
      }, {
        id: "parts",
        label: l("detail-parts"),
        valuesOf: ({id: e}) => p(n.parts(e))
      }, {
        id: "follows",
        label: l("detail-follows"),
        valuesOf: ({id: e}) => p(n.before(e))
      }, {
        id: "followedBy",
        label: l("detail-followed-by"),
        valuesOf: ({followedBy: e}) => p(e)
      }, {
        id: "owner",
        label: l("detail-owner"),
        valuesOf: ({owner: e}) => y(e, String)
      }, {
        id: "reviewed",
        label: l("detail-reviewed"),
        valuesOf: ({reviewed: e}) => y(e, w)
      }, {
        id: "sources",
        label: l("detail-sources"),
        valuesOf: ({sources: e}) => x(e)
      } ]
    }(d, function({context: {msg: e, format: t}}) {
      return [ {
        id: "dates",
        label: e("detail-dates"),
        valuesOf: ({start: e, end: l, status: r}) => y(t.span(e, l, r), String)
      } ]
    }(d)).filter(({id: e}) => !D.includes(e))).filter(({isDifferent: e}) => e || !r), f = ({title: e}) => c(j, {
      text: i.pick(e),
      around: n
    }), g = ({text: t, language: l = n, target: r}) => { // g = value, l = its, n = language
      let a = c(j, { // a = shown, c = h, j = DataText
        text: {
          text: t,
          language: l
        },
        around: n
      });
      return r ? c(S, {
        context: e,
        target: r
      }, a) : a
    };
    return c(p, null, t.length > 1 && c("label", {
      class: "program-explorer__differences"
    }, c("input", {
      type: "checkbox",
      checked: r,
      onChange: () => this.setState({
        onlyDifferences: !r
      })
    }), " ", a("compare-differences")), c("table", {
      class: "program-explorer__comparison",
      role: "table",
      "aria-label": a("view-compare")
    }, c("thead", {
      role: "rowgroup"
    }, c("tr", {
      role: "row"
    }, c("td", {
      role: "cell"
    }), t.map(t => c("th", {
      key: t.id,
      scope: "col",
      role: "columnheader",
      id: `${u}:program:${t.id}`
    }, t.target ? c(S, {
      context: e,
      target: t.target
    }, f(t)) : f(t), " ", c("button", {
      type: "button",
      class: "cdx-button cdx-button--weight-quiet",
      "aria-label": a("compare-remove", i.pick(t.title).text),
      onClick: () => l(t.id)
    }, "\xd7"))))), c("tbody", {
      role: "rowgroup"
    }, m.map(({column: {id: e, label: l}, cells: r}) => c("tr", {
      key: e,
      role: "row"
    }, c("th", {
      scope: "row",
      role: "rowheader"
    }, c("bdi", null, l)), r.map((e, l) => c("td", {
      role: "cell"
    }, t.length > 1 && c("span", {
      class: "program-explorer__of",
      "aria-hidden": "true"
    }, f(t[l])), e.length > 1 ? c("ul", {
      role: "list"
    }, e.map(e => c("li", null, g(e)))) : e.map(g), !e.length && c("span", {
      class: "program-explorer__note"
    }, a("not-stated")))))))), !m.length && c("p", null, a("compare-same")))
  }
};

// src/views/compare/compare.tsx
return {
  View: class extends u {
    constructor() {
      super(...arguments);
      this.state = {
        chosen: null,
        answer: ""
      }
    }
    keep(e, t) {
      this.setState({
        answer: m(e) ? t : this.props.view.context.msg("my-list-refused")
      })
    }
    render({view: e}, {chosen: t, answer: l}) {
      let {context: r, state: {query: a}, actions: i} = e, {msg: n, index: u, labels: p, language: m} = r, g = function() { // r = context, a = query, i = actions, e = view, n = msg, u = index, p = labels, m = language, g = kept
        try {
          return (localStorage.getItem(d) || "").split(",").filter(Boolean)
        } catch (e) {
          return []
        }
      }(), b = !a.details.length, v = new Map(u.programs.map(e => [ e.id, e ])), h = (b ? g : a.details).flatMap(e => v.get(e) || []), w = h.map(({id: e}) => e), x = t || w.slice(0, 4), y = h.filter(({id: e}) => x.includes(e)), O = (e, t) => c("li", null, c("button", {
        type: "button",
        class: "cdx-button",
        onClick: t
      }, e));
      return c("div", {
        class: "program-explorer__compare"
      }, h.length ? b && c("p", {
        class: "program-explorer__note"
      }, n("compare-own")) : c("p", null, n("compare-empty")), h.length > 4 && c("fieldset", null, c("legend", null, n("compare-which", 4)), h.map(({id: e, title: t}) => { // n = msg, c = h, h = programs
        let l = y.some(t => t.id === e); // l = isChecked, y = compared, t = program, e = id
        return c("label", {
          key: e
        }, c("input", {
          type: "checkbox",
          checked: l,
          disabled: !l && y.length === 4,
          onChange: () => this.setState({
            chosen: l ? x.filter(t => t !== e) : [ ...x, e ]
          })
        }), " ", c(j, {
          text: p.pick(t),
          around: m
        }))
      })), y.length > 0 && c(M, {
        view: e,
        programs: y,
        onRemove: e => { // e = id
          b ? this.keep(g.filter(t => t !== e), n("my-list-kept")) : i.toggleDetails(e)
        }
      }), c("ul", {
        role: "list",
        class: "program-explorer__compare-actions"
      }, !h.length && O(n("show-list"), () => i.choose(s(o({}, a), {
        view: f
      }))), !b && w.join() !== g.join() && O(n("my-list-keep"), () => this.keep(w, n("my-list-kept"))), b && h.length > 0 && O(n("my-list-link"), () => i.choose(s(o({}, a), {
        text: "",
        chosen: new Map,
        details: w
      }))), g.length > 0 && O(n("my-list-empty"), () => this.keep([], n("my-list-emptied")))), c("p", {
        class: "program-explorer__note",
        role: "status"
      }, l))
    }
  }
};
}
};
// </nowiki>