// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).editor = {
runtime: '41a508e81ae5051e',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, i = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyDescriptors, r = Object.getOwnPropertyNames, a = Object.getOwnPropertySymbols;

var l = Object.prototype.hasOwnProperty, s = Object.prototype.propertyIsEnumerable;

var o = (t, i, n) => i in t ? e(t, i, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: n
}) : t[i] = n, d = (e, t) => {
  for (var i in t || (t = {})) l.call(t, i) && o(e, i, t[i]);
  if (a) for (var i of a(t)) s.call(t, i) && o(e, i, t[i]);
  return e
}, u = (e, i) => t(e, n(i));

var c = (e, t) => {
  var i = {};
  for (var n in e) l.call(e, n) && t.indexOf(n) < 0 && (i[n] = e[n]);
  if (e != null && a) for (var n of a(e)) t.indexOf(n) < 0 && s.call(e, n) && (i[n] = e[n]);
  return i
};

var f = (e, t, i) => new Promise((n, r) => {
  var a = e => {
    try {
      s(i.next(e))
    } catch (e) {
      r(e)
    }
  }, l = e => {
    try {
      s(i.throw(e))
    } catch (e) {
      r(e)
    }
  }, s = e => e.done ? n(e.value) : Promise.resolve(e.value).then(a, l);
  s((i = i.apply(e, t)).next())
});

// src/editor.ts
var g = {}; // g = editor_exports

((t, i) => {
  for (var n in i) e(t, n, {
    get: i[n],
    enumerable: !0
  })
})(g, {
  createPageEditor: () => nn,
  findProposals: () => ui,
  open: () => rn,
  saveChanges: () => qt
});

module.exports = (t => ((t, n, a, s) => {
  if (n && typeof n == "object" || typeof n == "function") for (let a of r(n)) !l.call(t, a) && a !== void 0 && e(t, a, {
    get: () => n[a],
    enumerable: !(s = i(n, a)) || s.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(g);

var p = require("program-explorer-runtime"), m = e => p[e]; // p = shared, m = at, e = place

var h = m(0), v = m(1), b = m(2), x = m(3), k = m(4); // h = Component, m = at, v = createRef, b = Fragment, x = h, k = render

var y = m(10); // y = EDIT, m = at

var w = m(38); // w = directionOf, m = at

// src/page/tool-box.ts
var $ = m(92); // $ = Heading, m = at

// src/edit/form/fields.ts
var _ = [ "about", "when", "who", "size", "materials", "related", "record" ], O = [ { // _ = GROUPS, O = FIELDS
  name: "title",
  control: "text",
  group: "about"
}, {
  name: "id",
  control: "id",
  group: "about"
}, {
  name: "summary",
  control: "long-text",
  group: "about"
}, {
  name: "notice",
  control: "text",
  group: "about"
}, {
  name: "page",
  control: "link",
  group: "about"
}, {
  name: "join",
  control: "join",
  group: "about"
}, {
  name: "status",
  control: "status",
  group: "when"
}, {
  name: "start",
  control: "date",
  group: "when"
}, {
  name: "end",
  control: "date",
  group: "when"
}, {
  name: "dates",
  control: "dates",
  group: "when"
}, {
  name: "language",
  control: "languages",
  group: "who"
}, {
  name: "interpreted",
  control: "languages",
  group: "who"
}, {
  name: "session",
  control: "session",
  group: "size"
}, {
  name: "duration",
  control: "text",
  group: "size"
}, {
  name: "scale",
  control: "text",
  group: "size"
}, {
  name: "team",
  control: "lines",
  group: "size"
}, {
  name: "partners",
  control: "lines",
  group: "size"
}, {
  name: "materials",
  control: "materials",
  group: "materials"
}, {
  name: "partOf",
  control: "program",
  group: "related"
}, {
  name: "followedBy",
  control: "programs",
  group: "related"
}, {
  name: "owner",
  control: "words",
  group: "record"
}, {
  name: "reviewed",
  control: "checked",
  group: "record"
}, {
  name: "sources",
  control: "addresses",
  group: "record"
} ];

function S(e) { // S = isFieldName, e = name
  return O.some(t => t.name === e)
}

var C = [ "label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include" ]; // C = LIST_FIELDS

function j(e) { // j = formFields, e = vocabularies
  let t = e.filter(e => !S(e)).map(e => ({ // t = terms, e = name, S = isFieldName
    name: e,
    control: "terms",
    group: "who"
  })), i = O.findIndex(({name: e}) => e === "language");
  return [ ...O.slice(0, i), ...t, ...O.slice(i) ]
}

var T = m(60); // T = parseDate, m = at

var A = m(68); // A = isObject, m = at

var L = m(84), M = m(85); // L = isStatus, m = at, M = STATUSES

// src/views/editor/language-name.ts
function I({languages: e, format: t}, i) { // I = languageName, e = languages, t = format, i = code
  return e.get(i) || t.language(i)
}

// src/views/editor/describe.ts
var E = [ "start", "end", "until", "reviewed" ], P = [ "language", "interpreted" ], D = [ "partOf", "followedBy" ], B = [ "label", "until" ]; // E = DATES, P = LANGUAGES, D = PROGRAMS, B = PARTS

function F({msg: e, labels: t}, i) { // F = fieldLabel, e = msg, t = labels, i = name
  return function(e) {
    return S(e) || C.includes(e)
  }(i) ? e(`edit-field-${i}`) : t.facet(i).text
}

function R(e, [t = "", ...i]) { // R = pathLabel, e = context, t = name, i = rest
  let n = i.map(i => B.includes(i) ? e.msg(`edit-part-${i}`) : i === "page" || i === "url" ? e.msg("edit-part-link") : i === "minutes" ? "" : t === "terms" ? e.labels.facet(i).text : I(e, i)).filter(Boolean); // n = inside, i = step, B = PARTS, e = context, t = name, I = languageName
  return n.length ? e.msg("edit-field-in", F(e, t), n.join(", ")) : F(e, t)
}

function N({labels: e}, t, i) { // N = titleText, e = labels, t = title, i = id
  return typeof t == "string" ? t : A(t) && e.pick(new Map(Object.entries(t).map(([e, t]) => [ e, String(t) ]))).text || i
}

function z(e, [t = "", ...i], n) { // z = describeValue, e = context, t = name, i = rest, n = value
  var r, a, l; // r = _a, a = _b, l = _c
  let {msg: s, labels: o, format: d, list: u} = e, c = i.length ? i[i.length - 1] : t; // s = msg, o = labels, d = format, u = list, e = context, c = last, i = rest, t = name
  if (n === void 0 || n === "" || n === null) return s("edit-none");
  if (t === "terms" && i.length) return z(e, i, n);
  if (Array.isArray(n)) return c === "minutes" ? n.join("\u2013") : n.map(n => z(e, [ t, ...i ], n)).join("; ");
  if (A(n)) {
    let i = (r = n.page) != null ? r : n.url, a = [ n.start, n.end ].filter(Boolean).join(" \u2013 "); // i = link, r = _a, n = value, a = time
    return t === "materials" || t === "join" || t === "dates" ? [ a, n.label === void 0 ? "" : z(e, [ "title" ], n.label), i, n.until ].filter(Boolean).join(", ") : t === "terms" ? Object.entries(n).map(([t, i]) => `${o.facet(t).text}: ${z(e, [ t ], i)}`).join("; ") : Object.entries(n).map(([i, n]) => i === "minutes" ? z(e, [ t, i ], n) : `${I(e, i)}: ${z(e, [ t, i ], n)}`).join("; ")
  }
  if (typeof n != "string") return JSON.stringify(n);
  if (E.includes(c)) {
    let e = T(n); // e = date, T = parseDate, n = value
    return e ? d.date(e) : n
  }
  if (D.includes(t)) {
    let e = u.series.get(n), t = u.programs.find(({id: e}) => e === n); // e = id, u = list, n = value, t = program
    return e || t ? o.pick((l = (a = e || t) == null ? void 0 : a.title) != null ? l : n).text : n
  }
  return P.includes(t) ? I(e, n) : t === "status" && L(n) ? o.status(n) : u.vocabularies.has(t) ? o.term(t, n).text : n
}

function q(e, t, i) { // q = recordText, e = context, t = record, i = title
  var n; // n = _a
  return N(e, i, (n = t[t.length - 1]) != null ? n : e.title)
}

// src/views/editor/difference-rows.tsx
function J({context: e, difference: {record: t, kind: i, rows: n, moved: r}}) { // J = DifferenceRows, e = context, t = record, i = kind, n = rows, r = moved
  return x("dl", {
    class: "program-explorer__differences"
  }, r && x("dd", null, r.to === null ? e.msg("edit-first") : e.msg("edit-after", N(e, r.to, ""))), (function([e], t) {
    return e === "programs" || t === "changed"
  }(t, i) ? n : []).map(({field: t, from: n, to: r}) => x("div", {
    key: t.join("/"),
    class: "program-explorer__difference"
  }, x("dt", null, R(e, t)), x("dd", null, i === "added" ? x("ins", {
    dir: "auto"
  }, z(e, t, r)) : [ x("del", {
    dir: "auto"
  }, z(e, t, n)), " \u2192 ", x("ins", {
    dir: "auto"
  }, z(e, t, r)) ]))))
}

// src/views/editor/inputs.tsx
var Y = "-errors"; // Y = ERRORS

function W(e) { // W = isWrong, e = described
  return !!(e && e.endsWith(Y))
}

function U({id: e, value: t, name: i, described: n, onInput: r, lang: a, dir: l = "auto", isLong: s = !1, size: o = "full", isReadOnly: u = !1}) { // U = TextInput, e = id, t = value, i = name, n = described, r = onInput, a = lang, l = dir, s = isLong, o = size, u = isReadOnly
  let c = { // c = common
    id: e,
    lang: a,
    dir: l,
    value: typeof t == "string" || typeof t == "number" ? String(t) : "",
    readOnly: u,
    autocomplete: "off",
    "aria-label": i,
    "aria-describedby": n,
    "aria-invalid": W(n),
    onInput: e => r(e.currentTarget.value)
  };
  return s ? x("div", {
    class: "cdx-text-area"
  }, x("textarea", d({
    class: "cdx-text-area__textarea",
    rows: 3
  }, c))) : x("div", {
    class: `cdx-text-input program-explorer__input--${o}` // o = size
  }, x("input", d({
    class: "cdx-text-input__input",
    type: "text"
  }, c)))
}

var H = { // H = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};

function K({text: e, onClick: t, id: i, name: n, kind: r = "normal", isOff: a = !1}) { // K = Button, e = text, t = onClick, i = id, n = name, r = kind, a = isOff
  return x("button", {
    type: "button",
    class: `cdx-button ${H[r]}`, // H = KINDS, r = kind
    id: i,
    "aria-label": n,
    disabled: a,
    onClick: t
  }, e)
}

function V({id: e, value: t, options: i, onChange: n, name: r, described: a}) { // V = Choice, e = id, t = value, i = options, n = onChange, r = name, a = described
  return x("select", {
    class: "cdx-select",
    id: e,
    value: t,
    "aria-label": r,
    "aria-describedby": a,
    onChange: e => n(e.currentTarget.value)
  }, i.map(([e, i]) => x("option", {
    key: e,
    value: e,
    selected: e === t
  }, i)))
}

function Z({id: e, text: t, isChecked: i, onChange: n}) { // Z = Checkbox, e = id, t = text, i = isChecked, n = onChange
  return x("div", {
    class: "cdx-checkbox"
  }, x("div", {
    class: "cdx-checkbox__wrapper"
  }, x("input", {
    class: "cdx-checkbox__input",
    type: "checkbox",
    id: e,
    checked: i,
    onChange: e => n(e.currentTarget.checked)
  }), x("span", {
    class: "cdx-checkbox__icon"
  }), x("div", {
    class: "cdx-checkbox__label cdx-label"
  }, x("label", {
    class: "cdx-label__label",
    for: e
  }, x("span", {
    class: "cdx-label__label__text"
  }, t)))))
}

// src/views/editor/differences.tsx
var G = m(77), Q = m(78); // G = ID, m = at, Q = LANGUAGE

// src/views/editor/combobox.tsx
var X = class extends h { // X = Combobox, h = Component
  constructor() {
    super(...arguments);
    this.state = {
      typed: "",
      isOpen: !1,
      active: -1,
      asked: []
    };
    this.timer = 0;
    this.isRemoved = !1;
    this.list = v();
    this.type = e => { // e = event
      let {value: t} = e.currentTarget, {text: i, onInput: n} = this.props; // t = value, e = event, i = text, n = onInput
      this.setState({
        typed: t,
        isOpen: !0,
        active: i === void 0 && t.trim() ? 0 : -1,
        asked: []
      }), n == null || n(t), this.ask(t)
    };
    this.press = e => { // e = event
      let {isOpen: t, active: i} = this.state, n = this.highlighted(), {length: r} = this.options(), a = { // t = isOpen, i = active, n = option, r = length, a = step
        ArrowDown: 1,
        ArrowUp: -1
      }[e.key];
      a ? (e.preventDefault(), this.setState({
        isOpen: !0,
        active: (i + 1 + a + r + 1) % (r + 1) - 1
      })) : e.key === "Enter" && n ? (e.preventDefault(), this.choose(n)) : e.key === "Escape" && t && (e.preventDefault(), 
      this.close())
    };
    this.leave = () => {
      if (this.isRemoved) return;
      let e = this.highlighted(); // e = option
      this.close(), e && this.state.typed.trim() && this.props.text === void 0 && !e.isNew && this.choose(e)
    }
  }
  componentDidUpdate() {
    let e = this.list.current, t = e == null ? void 0 : e.querySelector(".program-explorer__active"); // e = list, t = option
    e && t && (e.scrollTop = Math.min(t.offsetTop, Math.max(e.scrollTop, t.offsetTop + t.offsetHeight - e.clientHeight)))
  }
  componentWillUnmount() {
    window.clearTimeout(this.timer), this.isRemoved = !0
  }
  get text() {
    var e; // e = _a
    return (e = this.props.text) != null ? e : this.state.typed
  }
  options() {
    let e = this.props.options(this.text); // e = own
    return e.concat(this.state.asked.filter(({value: t}) => e.every(e => e.value !== t))).slice(0, 100)
  }
  highlighted() {
    return this.state.isOpen ? this.options()[this.state.active] : void 0
  }
  ask(e) {
    let {ask: t} = this.props; // t = ask
    window.clearTimeout(this.timer), t && e.trim() && (this.timer = window.setTimeout(() => { // t = ask, e = text
      t(e).then(t => { // t = asked, e = text
        !this.isRemoved && this.text === e && this.state.isOpen && this.setState({
          asked: t
        })
      })
    }, 250))
  }
  close() {
    window.clearTimeout(this.timer), this.setState({
      isOpen: !1,
      active: -1,
      asked: []
    })
  }
  choose({value: e}) {
    let {isMultiple: t, onChoose: i} = this.props, n = !!(t && !this.text); // t = isMultiple, i = onChoose, n = staysOpen
    this.setState({
      typed: "",
      asked: [],
      active: n ? this.state.active : -1,
      isOpen: n
    }), i(e)
  }
  render({id: e, msg: t, name: i, described: n, isWrong: r = !1, isMultiple: a = !1, text: l}) {
    let {isOpen: s, active: o, typed: d} = this.state, u = l === void 0 && !s && d.trim(), c = s ? this.options() : [], f = c.length > 0, g = t => `${e}-option-${t}`; // s = isOpen, o = active, d = typed, u = unknown, l = text, c = options, f = isShown, g = idOf, t = index, e = id
    return x("div", {
      class: "program-explorer__combobox"
    }, x("div", {
      class: "cdx-text-input" + (r ? " cdx-text-input--status-error" : "") // r = isWrong
    }, x("input", {
      class: "cdx-text-input__input",
      type: "text",
      id: e,
      role: "combobox",
      dir: "auto",
      autocomplete: "off",
      "aria-autocomplete": "list",
      "aria-label": i,
      "aria-expanded": f,
      "aria-controls": `${e}-options`,
      "aria-activedescendant": c[o] ? g(o) : void 0,
      "aria-describedby": [ n, u && `${e}-unknown` ].filter(Boolean).join(" ") || void 0,
      "aria-invalid": r || !!u,
      placeholder: l === void 0 ? t("edit-choose") : void 0,
      value: this.text,
      onInput: this.type,
      onKeyDown: this.press,
      onBlur: this.leave,
      onClick: () => this.setState({
        isOpen: !0
      })
    })), f && x("ul", {
      class: "program-explorer__choices",
      role: "listbox",
      id: `${e}-options`,
      "aria-label": i,
      "aria-multiselectable": a || void 0,
      ref: this.list
    }, c.map((e, t) => x("li", {
      key: e.value,
      id: g(t),
      role: "option",
      dir: "auto",
      "aria-selected": a ? !!e.isChosen : t === o,
      class: t === o ? "program-explorer__active" : void 0, // t = index, o = active
      onMouseDown: e => e.preventDefault(),
      onClick: () => this.choose(e)
    }, e.text))), x("div", {
      role: "status"
    }, s && x("span", {
      class: "program-explorer__unseen"
    }, t("edit-options", c.length)), u && x("span", {
      id: `${e}-unknown`,
      class: "program-explorer__editor-error"
    }, t("edit-not-chosen", u))))
  }
};

// src/views/editor/find-options.ts
function ee(e) { // ee = fold, e = text
  return e.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim()
}

function te(e, t) { // te = findOptions, e = options, t = text
  let i = ee(t), n = e.filter(({text: e, value: t, words: n = ""}) => ee(`${e} ${t} ${n}`).includes(i)), r = ({text: e}) => ee(e).startsWith(i); // i = searched, ee = fold, t = value, n = words, e = name, r = begins
  return [ ...n.filter(r), ...n.filter(e => !r(e)) ]
}

// src/views/editor/choose-controls.tsx
function ie(e) { // ie = listOf, e = value
  return Array.isArray(e) ? e : e === void 0 || e === "" ? [] : [ e ]
}

function ne({view: {context: {msg: e}, actions: t}, id: i, label: n, value: r, described: a, onChange: l, options: s, ask: o, nameOf: c, isSingle: f = !1, create: g}) { // ne = Picker, e = msg, t = actions, i = id, n = label, r = value, a = described, l = onChange, s = options, o = ask, f = isSingle, g = create
  let p = ie(r).map(String), m = e => l(f ? e[e.length - 1] : e); // p = chosen, ie = listOf, r = value, m = set, e = values, l = onChange, f = isSingle
  return x("div", null, p.length > 0 && x("ul", {
    class: "program-explorer__chosen",
    role: "list"
  }, p.map(n => x("li", {
    key: n
  }, x("bdi", null, c(n)), " ", x(K, {
    kind: "quiet",
    text: "\xd7",
    name: e("edit-remove-of", c(n)),
    onClick: () => {
      t.focus(i), m(p.filter(e => e !== n))
    }
  })))), x(X, u(d({
    id: i,
    msg: e,
    name: n,
    described: a,
    options: t => { // t = text
      let i = s(t).map(e => u(d({}, e), { // i = found, s = options, t = text, e = option, u = __spreadProps, d = __spreadValues
        isChosen: p.includes(e.value)
      })), n = t.trim();
      return g && n && !function(e, t) {
        return e.some(({text: e}) => ee(e) === ee(t))
      }(i, n) ? [ ...i, {
        value: "+" + n,
        text: e("edit-new-term", n),
        isNew: !0
      } ] : i
    },
    isMultiple: !f
  }, o && {
    ask: o
  }), {
    onChoose: e => { // e = one
      g && e.startsWith("+") ? g(e.slice(1)) : m(p.includes(e) ? p.filter(t => t !== e) : [ ...p, e ])
    }
  })))
}

function re(e) { // re = TermsControl, e = props
  var t, i; // t = _a, i = _b
  let {view: {context: {labels: n, list: r, mayAddTerms: a}, actions: l, state: {newTerms: s}}, vocabulary: o, isFixed: c = !a} = e, f = Array.from((i = (t = r.vocabularies.get(o)) == null ? void 0 : t.terms.values()) != null ? i : [], ({id: e, aliases: t}) => [ e, t.join(" ") ]).concat(s.filter(e => e.vocabulary === o).map(({id: e}) => [ e, "" ])), g = e => n.term(o, e).text, p = f.map(([e, t]) => ({ // n = labels, r = list, a = mayAddTerms, l = actions, s = newTerms, o = vocabulary, c = isFixed, e = value, f = terms, i = _b, t = words, g = nameOf, p = options
    value: e,
    words: t,
    text: g(e)
  }));
  return x(ne, d(u(d({}, e), {
    nameOf: g,
    options: e => te(p, e)
  }), !c && {
    create: e => l.addTerm(o, e)
  }))
}

function ae({languages: e}, t) { // ae = languageOptions, e = languages, t = text
  let i = Array.from(e, ([e, t]) => ({ // i = options, e = value, t = name
    value: e,
    text: t
  })), n = t.trim().toLowerCase(), r = te(i, t);
  return !r.length && Q.test(n) && /^[a-z]{2,3}(-|$)/.test(n) ? [ {
    value: n,
    text: n
  } ] : r
}

function le({context: e, actions: t}) { // le = askLanguages, e = context, t = actions
  return i => f(null, null, function*() {
    return (yield t.findLanguages(i)).map(t => ({
      value: t,
      text: I(e, t)
    }))
  })
}

function se(e) { // se = ProgramsControl, e = props
  let t = function({view: {context: {labels: e, list: t}, state: {record: i}}}, n) { // t = list, e = labels, i = record, n = hasSeries
    let r = n ? Array.from(t.series, ([t, {title: i}]) => ({ // r = series, n = hasSeries, t = value
      value: t,
      text: e.pick(i).text
    })) : [], a = t.programs.filter(({id: e}) => e !== i.id).map(({id: t, title: i}) => ({
      value: t,
      text: e.pick(i).text
    }));
    return [ ...r, ...a.sort((e, t) => e.text.localeCompare(t.text)) ]
  }(e, !!e.isSingle);
  return x(ne, u(d({}, e), {
    nameOf: e => { // e = one
      var i, n; // i = _a, n = _b
      return (n = (i = t.find(({value: t}) => t === e)) == null ? void 0 : i.text) != null ? n : e
    },
    options: e => te(t, e)
  }))
}

// src/views/editor/text-control.tsx
var oe = [ "title", "summary", "notice", "duration", "scale", "label", "help" ]; // oe = TEXTS

function de({view: e, label: t, id: i, value: n, described: r, onChange: a, isLong: l = !1}) { // de = TextControl, e = view, t = label, i = id, n = value, r = described, a = onChange, l = isLong
  let {context: s, state: o, actions: c} = e, {msg: f, pageLanguage: g} = s, p = A(n) ? Object.entries(n) : null, m = p ? p.map(([e]) => e) : [ g ], h = n === void 0 || n === "" ? [] : function(e) { // s = context, o = state, c = actions, e = record, f = msg, g = pageLanguage, p = texts, A = isObject, n = value, m = languages, h = missing
    return Array.from(new Set(oe.flatMap(t => { // oe = TEXTS, t = name
      let i = e[t]; // i = text, e = record, t = name
      return A(i) ? Object.keys(i) : []
    })))
  }(o.record).filter(e => !m.includes(e)), v = e => { // o = state, e = code, m = languages, v = add
    let t = p ? n : { // t = before, p = texts, n = value
      [g]: n != null ? n : ""
    };
    c.focus(m[0] === e ? i : `${i}-${e}`), a(e in t ? t : u(d({}, t), {
      [e]: ""
    }))
  };
  return x("div", null, p ? x("div", {
    class: "program-explorer__translations"
  }, p.map(([e, o], g) => { // p = texts, e = language, o = text, g = index
    let m = `${t}: ${I(s, e)}`, h = g ? `${i}-${e}` : i; // m = name, t = label, I = languageName, s = context, e = language, h = inputId, g = index, i = id
    return x("div", {
      key: e
    }, x("label", {
      class: "program-explorer__translation-label",
      for: h
    }, I(s, e)), p.length > 1 && x(K, {
      kind: "quiet",
      text: "\xd7",
      name: f("edit-remove-of", m),
      onClick: () => {
        c.focus(`${i}-language`), a(Object.fromEntries(p.filter(([t]) => t !== e)))
      }
    }), x(U, {
      id: h,
      value: o,
      name: m,
      lang: e,
      dir: w(e),
      isLong: l,
      described: r,
      onInput: t => a(u(d({}, n), {
        [e]: t
      }), !0)
    }))
  })) : x(U, {
    id: i,
    value: n,
    name: t,
    lang: g,
    isLong: l,
    described: r,
    onInput: e => a(e, !0)
  }), x("details", {
    class: "program-explorer__more-languages"
  }, x("summary", null, h.length ? f("edit-translate-missing", h.length) : f("edit-translate")), h.map(e => x(K, {
    kind: "quiet",
    text: I(s, e),
    name: f("edit-add-of", `${t}: ${I(s, e)}`),
    onClick: () => v(e)
  })), x(X, {
    id: `${i}-language`,
    msg: f,
    name: f("edit-language-of", t),
    described: void 0,
    options: e => ae(s, e).filter(({value: e}) => !m.includes(e)),
    ask: le(e),
    onChoose: v
  })))
}

// src/views/editor/page-box.tsx
function ue({view: {context: {msg: e}, state: {missing: t}, actions: i}, id: n, label: r, value: a, described: l, onInput: s}) { // ue = PageBox, e = msg, t = missing, i = actions, n = id, r = label, a = value, l = described, s = onInput
  let o = typeof a == "string" ? a : "", d = t.has(o); // o = text, a = value, d = isMissing, t = missing
  return x("div", null, x(X, {
    id: n,
    msg: e,
    name: r,
    text: o,
    isWrong: d || W(l),
    described: [ d && `${n}-missing`, l ].filter(Boolean).join(" ") || void 0,
    options: () => [],
    ask: e => f(null, null, function*() {
      return (yield i.findPages(e)).map(e => ({
        value: e,
        text: e
      }))
    }),
    onInput: s,
    onChoose: s
  }), x("div", {
    role: "status",
    id: `${n}-missing`
  }, d && x("span", {
    class: "program-explorer__editor-error"
  }, e("edit-page-missing", o))))
}

// src/views/editor/rows.tsx
var ce = class extends h { // ce = Rows, h = Component
  constructor() {
    super(...arguments);
    this.keys = [];
    this.nextKey = 0
  }
  rearrange(e, t) {
    let {items: i, onChange: n, view: r} = this.props; // i = items, n = onChange, r = view
    this.keys = [ ...e(this.keys) ], r.actions.focus(t), n(e(i))
  }
  render({view: {context: {msg: e}, actions: t}, id: i, nameOf: n, items: r, create: a, addText: l = e("edit-add"), draw: s, onChange: o}) {
    let d = r.length - 1; // d = last, r = items
    for (;this.keys.length < r.length; ) this.keys.push(this.nextKey++); // r = items
    this.keys.length = r.length;
    let u = (e, t) => `${i}-${t}${e}`, c = (e, t, i, n) => this.rearrange(i => { // u = idOf, e = index, t = to, i = list, c = move, n = otherPart
      let n = i.filter((t, i) => i !== e); // n = others, i = at, t = _, e = index
      return n.splice(t, 0, ...i.slice(e, e + 1)), n
    }, u(t === 0 || t === d ? n : i, t)), f = (t, i, r, a) => x(K, {
      kind: "quiet",
      id: u(r, t),
      text: e(r === "-up" ? "edit-up" : "edit-down"),
      name: e(r === "-up" ? "edit-up-of" : "edit-down-of", n(t)),
      isOff: i < 0 || i > d,
      onClick: () => c(t, i, r, a)
    });
    return x("div", null, r.length > 0 && x("ul", {
      class: "program-explorer__rows",
      role: "list"
    }, r.map((t, a) => x("li", {
      key: this.keys[a],
      class: "program-explorer__editor-row"
    }, x("div", {
      role: "group",
      "aria-label": n(a)
    }, s(t, a, (e, t) => o(r.map((t, i) => i === a ? e : t), t)), x("div", {
      class: "program-explorer__row-buttons"
    }, d > 0 && f(a, a - 1, "-up", "-down"), d > 0 && f(a, a + 1, "-down", "-up"), x(K, {
      kind: "destructive",
      id: u("-remove", a),
      text: e("edit-remove"),
      name: e("edit-remove-of", n(a)),
      onClick: () => this.rearrange(e => e.filter((e, t) => t !== a), d ? u("-remove", Math.min(a, d - 1)) : `${i}-add`)
    })))))), a && x(K, {
      id: `${i}-add`,
      text: l,
      onClick: () => {
        t.focus(`${i}-${r.length}`), o([ ...r, a() ])
      }
    }))
  }
};

// src/views/editor/value-controls.tsx
var fe = e => A(e) ? e : {}; // fe = fieldsOf, e = value, A = isObject

function ge({view: {context: {msg: e, format: t}}, id: i, value: n, described: r, onChange: a}) { // ge = DateControl, e = msg, t = format, i = id, n = value, r = described, a = onChange
  let l = typeof n == "string" ? n : "", s = T(l), o = l.endsWith("~"), d = o ? l.slice(0, -1) : l; // l = text, n = value, s = found, T = parseDate, o = isApproximate, d = date
  return x("div", {
    class: "program-explorer__date"
  }, x(U, {
    id: i,
    value: d,
    size: "short",
    described: r,
    onInput: e => a(e + (o && e ? "~" : ""), !0)
  }), d && x(Z, {
    id: `${i}-about`,
    text: e("edit-approximate"),
    isChecked: o,
    onChange: e => a(d + (e ? "~" : ""))
  }), s && x("p", {
    class: "program-explorer__editor-help"
  }, t.date(s)))
}

function pe({id: e, label: t, children: i}) { // pe = Part, e = id, t = label, i = children
  return x("div", {
    class: "program-explorer__part"
  }, x("label", {
    class: "program-explorer__translation-label",
    for: e
  }, t), i)
}

function me({view: e, id: t, value: i, described: n, onChange: r, parts: a}) { // me = Parts, e = view, t = id, i = value, n = described, r = onChange, a = parts
  let l = fe(i), s = l, {page: o, url: f} = s, g = c(s, [ "page", "url" ]), p = e => r(u(d({}, g), { // l = fields, fe = fieldsOf, i = value, s = _a, f = url, g = others, c = __objRest, p = changeLink, e = text, r = onChange, u = __spreadProps, d = __spreadValues
    [/^https:/i.test(e) && o === void 0 || f !== void 0 && /^h/i.test(e) ? "url" : "page"]: e
  }), !0);
  return x(b, null, a.map((i, a) => { // x = h, b = Fragment, a = index, i = name
    let s = e.context.msg(`edit-part-${i}`), c = { // s = label, e = view, i = name, c = props
      view: e,
      label: s,
      described: n,
      id: a ? `${t}-${i}` : t,
      value: l[i],
      onChange: (e, t) => r(u(d({}, l), {
        [i]: e
      }), t)
    };
    return x(pe, {
      key: i,
      id: c.id,
      label: s
    }, i === "link" ? x(ue, u(d({}, c), {
      value: o != null ? o : f,
      onInput: p
    })) : i === "label" ? x(de, d({}, c)) : x(U, u(d({}, c), {
      size: "short",
      onInput: e => c.onChange(e, !0)
    })))
  }))
}

function he({view: e, label: t, id: i, value: n, described: r, onChange: a, parts: l, addText: s}) { // he = ObjectsControl, e = view, t = label, i = id, n = value, r = described, a = onChange, l = parts, s = addText
  return x(ce, {
    view: e,
    id: i,
    items: ie(n),
    create: () => ({}),
    addText: s,
    onChange: a,
    nameOf: i => e.context.msg("edit-item", t, i + 1),
    draw: (t, n, a) => x(me, {
      view: e,
      id: `${i}-${n}`,
      value: t,
      described: r,
      onChange: a,
      parts: l
    })
  })
}

function ve({view: e, label: t, id: i, value: n, described: r, onChange: a}) { // ve = LinesControl, e = view, t = label, i = id, n = value, r = described, a = onChange
  let {msg: l} = e.context; // l = msg, e = view
  return x(ce, {
    view: e,
    id: i,
    items: ie(n),
    create: () => "",
    onChange: a,
    nameOf: e => l("edit-item", t, e + 1),
    draw: (e, n, a) => x(U, {
      id: `${i}-${n}`,
      value: e,
      name: l("edit-item", t, n + 1),
      described: r,
      onInput: e => a(e, !0)
    })
  })
}

// src/views/editor/form.tsx
var be = { // be = CONTROLS
  id: function({view: {state: e}, id: t, value: i, described: n, onChange: r}) {
    return x(U, {
      id: t,
      value: i,
      described: n,
      size: "short",
      isReadOnly: e.original !== null,
      onInput: e => r(e, !0)
    })
  },
  text: de,
  words: function({id: e, value: t, described: i, onChange: n}) {
    return x(U, {
      id: e,
      value: t,
      described: i,
      onInput: e => n(e, !0)
    })
  },
  lines: ve,
  addresses: ve,
  link: function({view: e, label: t, id: i, value: n, described: r, onChange: a}) {
    return x(ue, {
      view: e,
      id: i,
      label: t,
      value: n,
      described: r,
      onInput: e => a(e, !0)
    })
  },
  join: function(e) {
    return x(me, u(d({}, e), {
      parts: [ "link", "label", "until" ]
    }))
  },
  status: function({view: {context: {msg: e, labels: t}}, id: i, value: n, described: r, onChange: a}) {
    return x(V, {
      id: i,
      value: typeof n == "string" ? n : "",
      described: r,
      options: [ [ "", e("edit-status-from-dates") ], ...M.map(e => [ e, t.status(e) ]) ],
      onChange: e => a(e || void 0)
    })
  },
  date: ge,
  checked: function(e) {
    let {view: {context: {msg: t, today: i}}, value: n, onChange: r} = e; // t = msg, n = value, r = onChange, e = props
    return x("div", null, x(ge, d({}, e)), n !== i && x(K, {
      text: t("edit-today"),
      onClick: () => r(i)
    }))
  },
  dates: function(e) {
    return x(he, u(d({}, e), {
      parts: [ "start", "end", "label", "link" ],
      addText: e.view.context.msg("edit-add-date")
    }))
  },
  languages: function(e) {
    let {view: t} = e; // t = view, e = props
    return x(ne, u(d({}, e), {
      nameOf: e => I(t.context, e),
      options: e => ae(t.context, e),
      ask: le(t)
    }))
  },
  session: function({view: {context: {msg: e}}, id: t, value: i, described: n, onChange: r}) {
    let a = fe(i), [l = "", s = ""] = ie(a.minutes), o = e => typeof e == "string" && /^\d+$/.test(e.trim()) ? Number(e) : e, c = (e, t) => { // a = session, fe = fieldsOf, i = value, l = least, s = most, ie = listOf, o = numberOf, e = first, c = change, t = last
      let i = e === "" && t === "" ? void 0 : [ e, t ].map(o); // i = minutes, e = first, t = last, o = numberOf
      r(u(d({}, a), {
        minutes: i
      }), !0)
    };
    return x(b, null, x(pe, {
      id: t,
      label: e("edit-part-least")
    }, x(U, {
      id: t,
      value: l,
      size: "short",
      described: n,
      onInput: e => c(e, s === "" || s === l ? e : s)
    })), x(pe, {
      id: `${t}-most`,
      label: e("edit-part-most")
    }, x(U, {
      id: `${t}-most`,
      value: s,
      size: "short",
      described: n,
      onInput: e => c(l, e)
    })))
  },
  materials: function(e) {
    return x(he, u(d({}, e), {
      parts: [ "label", "link" ],
      addText: e.view.context.msg("edit-add-material")
    }))
  },
  program: function(e) {
    return x(se, u(d({}, e), {
      isSingle: !0
    }))
  },
  programs: se
}, xe = [ "id", "words", "link", "status", "date", "checked" ];

function ke({view: e, field: {name: t, control: i}}) { // ke = Field, e = view, t = name, i = control
  var n; // n = _a
  let {context: r, state: a, actions: l} = e, {msg: s, idPrefix: o, labels: c, list: f, more: g} = r, p = `${o}-${t}`, m = F(r, t), h = (n = f.vocabularies.get(t)) == null ? void 0 : n.help, v = S(t) ? g && s(`edit-help-${t}`) : h && c.pick(h).text, b = function({state: {problems: e}, context: {fields: t}}, i) { // r = context, a = state, l = actions, e = problems, s = msg, o = idPrefix, c = labels, f = list, g = more, p = id, t = fields, m = label, F = fieldLabel, h = help, n = _a, v = helpText, S = isFieldName, b = problems, i = name
    return e.filter(({path: [, , e]}) => e === i || i === "title" && t.every(t => t.name !== e))
  }(e, t), k = p + (b.some(({severity: e}) => e === "error") ? Y : "-problems"), y = [ v && `${p}-help`, b.length && k ].filter(Boolean).join(" ") || void 0, w = {
    view: e,
    label: m,
    id: p,
    described: y,
    value: a.record[t],
    onChange: (e, i) => l.change(t, e, i)
  }, $ = i === "terms" || i === "long-text" ? null : be[i], _ = xe.includes(i), O = [ v && x("p", {
    class: "program-explorer__editor-help",
    id: `${p}-help`
  }, v), i === "terms" ? x(re, u(d({}, w), {
    vocabulary: t
  })) : $ ? x($, d({}, w)) : x(de, u(d({}, w), {
    isLong: !0
  })), x("div", {
    id: k,
    class: "program-explorer__editor-problems",
    lang: "en"
  }, b.map(({severity: e, reason: t, fix: i}) => x("p", {
    class: `cdx-message cdx-message--inline cdx-message--${e}` // e = severity
  }, x("span", {
    class: "cdx-message__icon"
  }), x("span", {
    class: "cdx-message__content"
  }, `${t} ${i}`)))) ];
  return _ ? x("div", {
    class: "program-explorer__editor-field"
  }, x("label", {
    class: "program-explorer__editor-label",
    for: p
  }, m), O) : x("fieldset", {
    class: "program-explorer__editor-field"
  }, x("legend", {
    class: "program-explorer__editor-label"
  }, m), O)
}

function ye({view: e}) { // ye = Form, e = view
  let {context: {fields: t, msg: i, idPrefix: n, more: r}, state: {only: a}, actions: l} = e, s = a.length ? t.filter(({name: e}) => a.includes(e)) : t; // t = fields, i = msg, n = idPrefix, r = more, a = only, l = actions, e = name, s = shown
  return x("div", null, _.filter(e => s.some(t => t.group === e)).map(t => x("div", {
    key: t,
    role: "group",
    "aria-labelledby": `${n}-group-${t}`
  }, x("p", {
    class: "program-explorer__editor-group",
    id: `${n}-group-${t}`
  }, i(`edit-group-${t}`)), s.filter(e => e.group === t).map(t => x(ke, {
    key: t.name,
    view: e,
    field: t
  })), t === "record" && r && x(r.Place, {
    view: e
  }))), a.length > 0 && x(K, {
    text: i("edit-show-all"),
    onClick: l.showAll
  }))
}

// src/edit/json-value.ts
var we = 512; // we = MOST_LEVELS

function $e(e, t) { // $e = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => $e(e, t - 1)))
}

function _e(e) { // _e = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return $e(t, we) ? void 0 : t
  } catch (e) {
    return
  }
}

function Oe(e, t) { // Oe = fieldOf, e = value, t = name
  return A(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0
}

function Se(e, t) { // Se = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t)) return e.length === t.length && e.every((e, i) => Se(e, t[i]));
  if (A(e) && A(t)) {
    let i = Object.keys(e); // i = keys, e = one
    return i.length === Object.keys(t).length && i.every(i => Se(e[i], Oe(t, i)))
  }
  return e === t
}

// src/views/editor/suggestions.tsx
var Ce = class extends h { // Ce = Suggestions, h = Component
  constructor() {
    super(...arguments);
    this.state = {
      replies: new Map
    }
  }
  titleOf({changes: e}) {
    var t; // t = _a
    let {context: i} = this.props.view, n = e.find(({record: [e]}) => e === "programs"), r = (t = n == null ? void 0 : n.record[1]) != null ? t : "", a = i.list.programs.find(e => e.id === r); // i = context, n = change, e = program, r = id, t = _a, a = known
    return a ? i.labels.pick(a.title).text : N(i, n && "value" in n ? Oe(n.value, "title") : void 0, r)
  }
  render({view: {context: {msg: e, idPrefix: t, list: i, urlOf: n}, state: {suggestions: r}, actions: a}}) {
    let {replies: l} = this.state; // l = replies
    return r.length ? x("details", {
      class: "program-explorer__editor-field"
    }, x("summary", null, e("edit-suggestions", r.length)), i.talk && x("p", null, x("a", {
      href: n(i.talk)
    }, i.talk)), x("ul", {
      role: "list"
    }, r.map((i, n) => { // r = suggestions, i = suggestion, n = index
      var r; // r = _a
      let s = this.titleOf(i), o = (r = l.get(i.id)) != null ? r : ""; // s = title, i = suggestion, o = reply, r = _a, l = replies
      return x("li", {
        key: i.id,
        class: "program-explorer__editor-row"
      }, x("p", null, x("bdi", null, s)), x(K, {
        text: e("edit-suggestion-open"),
        name: `${e("edit-suggestion-open")}: ${s}`,
        onClick: () => {
          a.takeSuggestion(i)
        }
      }), x(U, {
        id: `${t}-reply-${n}`,
        value: o,
        name: e("edit-reply", s),
        described: void 0,
        size: "short",
        onInput: e => this.setState({
          replies: new Map(l).set(i.id, e)
        })
      }), x(K, {
        kind: "destructive",
        text: e("edit-suggestion-decline"),
        name: `${e("edit-suggestion-decline")}: ${s}`,
        isOff: !o.trim(),
        onClick: () => {
          a.declineSuggestion(i, o)
        }
      }))
    }))) : null
  }
};

// src/views/editor/editor.tsx
function je({view: {context: {msg: e, urlOf: t, title: i}, state: {trouble: n}}}) { // je = TroubleMessage, e = msg, t = urlOf, i = title, n = trouble
  let r = (n == null ? void 0 : n.kind) === "failed" && n.failure === "warning" || (n == null ? void 0 : n.kind) === "storage"; // r = isWarning, n = trouble
  return x("div", {
    role: "alert"
  }, n && x("div", {
    class: "cdx-message cdx-message--block cdx-message--" + (r ? "warning" : "error") // r = isWarning
  }, x("span", {
    class: "cdx-message__icon"
  }), x("div", {
    class: "cdx-message__content"
  }, x("p", null, e(n.kind === "failed" ? `edit-failed-${n.failure}` : `edit-failed-${n.kind}`)), n.kind === "failed" && n.words && x("p", null, n.words), n.kind === "failed" && n.failure === "session" && x("p", null, x("a", {
    href: t("Special:UserLogin"),
    target: "_blank",
    rel: "noopener"
  }, e("edit-log-in"))), (n.kind === "elsewhere" || n.kind === "unreadable") && x("p", null, x("a", {
    href: t(i, {
      action: "edit"
    })
  }, i)))))
}

function Te({view: {context: {msg: e, format: t}, state: {draftTime: i}, actions: n}}) { // Te = DraftOffer, e = msg, t = format, i = draftTime, n = actions
  if (i === null) return null;
  let r = new Date(i); // r = time, i = draftTime
  return x("div", {
    class: "cdx-message cdx-message--block cdx-message--notice",
    role: "status"
  }, x("span", {
    class: "cdx-message__icon"
  }), x("div", {
    class: "cdx-message__content"
  }, x("p", null, e("edit-draft", t.date({
    year: r.getFullYear(),
    month: r.getMonth() + 1,
    day: r.getDate(),
    approximate: !1
  }))), x(K, {
    text: e("edit-draft-take"),
    onClick: () => {
      n.takeDraft()
    }
  }), " ", x(K, {
    kind: "destructive",
    text: e("edit-draft-drop"),
    onClick: n.dropDraft
  })))
}

function Ae({view: {context: {msg: e}, state: {past: t, original: i, record: n, isLists: r}, actions: a}}) { // Ae = ProgramButtons, e = msg, t = past, i = original, n = record, r = isLists, a = actions
  return i && !r ? x("div", {
    class: "program-explorer__editor-buttons"
  }, n.status !== "past" && x(K, {
    text: e("edit-ended"),
    onClick: a.retire
  }), t.length === 0 && x(K, {
    text: e("edit-duplicate"),
    onClick: a.duplicate
  }), x(K, {
    kind: "destructive",
    text: e("edit-delete"),
    onClick: a.remove
  })) : null
}

function Le({view: e}) { // Le = Json, e = view
  let {context: {msg: t, more: i}, actions: n} = e; // t = msg, i = more, n = actions, e = view
  return x("details", {
    class: "program-explorer__editor-json",
    onToggle: () => {
      i || n.loadMore()
    }
  }, x("summary", null, t("edit-json")), i && x(i.RawRecord, {
    view: e
  }))
}

var Me = { // Me = STEPS
  form: function({view: e}) {
    let {context: {msg: t, idPrefix: i, mayAddTerms: n, more: r}, state: {past: a, future: l, isLists: s, isOutdated: o, isSuggestion: d}, actions: u} = e; // t = msg, i = idPrefix, n = mayAddTerms, r = more, a = past, l = future, s = isLists, o = isOutdated, d = isSuggestion, u = actions, e = view
    return x("div", null, o && x("p", {
      role: "status",
      class: "program-explorer__editor-help"
    }, t("edit-outdated")), a.length === 0 && x(Ce, {
      view: e
    }), x(Ae, {
      view: e
    }), s && r ? x(r.ListsForm, {
      view: e
    }) : x(ye, {
      view: e
    }), x(Le, {
      view: e
    }), n && !s && !d && x("p", null, x(K, {
      kind: "quiet",
      text: t("edit-lists"),
      onClick: () => {
        u.editLists()
      }
    })), x("div", {
      class: "program-explorer__editor-buttons program-explorer__editor-buttons--last"
    }, x(K, {
      kind: "primary",
      id: `${i}-review`,
      text: t("edit-review"),
      onClick: u.review
    }), x(K, {
      text: t("edit-undo"),
      isOff: a.length === 0,
      onClick: u.undo
    }), x(K, {
      text: t("edit-redo"),
      isOff: l.length === 0,
      onClick: u.redo
    }), x(K, {
      kind: "quiet",
      text: t("edit-cancel"),
      onClick: u.cancel
    })))
  },
  review: function({view: e}) {
    let {context: t, state: {differences: i, summary: n, isBusy: r, isSuggestion: a, captcha: l, captchaAnswer: s, problems: o, trouble: d}, actions: u} = e, {msg: c, idPrefix: f} = t, g = (d == null ? void 0 : d.kind) === "failed" && d.failure === "warning"; // t = context, i = differences, n = summary, r = isBusy, a = isSuggestion, l = captcha, s = captchaAnswer, o = problems, d = trouble, u = actions, e = view, c = msg, f = idPrefix, g = isWarned
    return x("div", null, i.length === 0 && x("p", null, c("edit-no-changes")), i.map(e => x("div", {
      key: `${e.kind}/${e.record.join("/")}`
    }, x("p", {
      class: "program-explorer__editor-group"
    }, c(`edit-kind-${e.kind}`, q(t, e.record, e.title))), x(J, {
      context: t,
      difference: e
    }))), o.length > 0 && x("p", {
      class: "program-explorer__editor-help"
    }, c("edit-has-problems", o.length)), i.length > 0 && x("div", {
      class: "program-explorer__editor-field"
    }, x("label", {
      class: "program-explorer__editor-label",
      for: `${f}-summary-of-edit`
    }, c(a ? "edit-reason" : "edit-summary")), x("p", {
      class: "program-explorer__editor-help",
      id: `${f}-summary-help`
    }, c(a ? "edit-reason-help" : "edit-summary-help")), x(U, {
      id: `${f}-summary-of-edit`,
      value: n,
      isLong: a,
      described: `${f}-summary-help`,
      onInput: u.setSummary
    })), l && x("div", {
      class: "program-explorer__editor-field"
    }, x("label", {
      class: "program-explorer__editor-label",
      for: `${f}-captcha`
    }, l.question || c("edit-captcha-image")), x("p", {
      class: "program-explorer__editor-help",
      id: `${f}-captcha-help`
    }, c("edit-captcha-help")), l.image && x("img", {
      src: l.image,
      alt: ""
    }), x(U, {
      id: `${f}-captcha`,
      value: s,
      size: "short",
      described: `${f}-captcha-help`,
      onInput: u.answerCaptcha
    })), x("div", {
      class: "program-explorer__editor-buttons"
    }, i.length > 0 && x(K, {
      kind: "primary",
      id: `${f}-publish`,
      text: c(r ? "edit-saving" : g ? "edit-save-anyway" : a ? "edit-suggest" : "edit-save"),
      isOff: r,
      onClick: u.save
    }), x(K, {
      text: c("edit-back"),
      isOff: r,
      onClick: u.back
    }), x(K, {
      kind: "quiet",
      text: c("edit-cancel"),
      isOff: r,
      onClick: u.cancel
    })))
  },
  conflicts: function({view: e}) {
    let {more: t} = e.context; // t = more, e = view
    return t && x(t.Conflicts, {
      view: e
    })
  },
  saved: function({view: {context: {msg: e, urlOf: t, title: i, list: n}, state: {saved: r, isSuggestion: a}, actions: l}}) {
    return x("div", {
      class: "cdx-message cdx-message--block cdx-message--success",
      role: "status"
    }, x("span", {
      class: "cdx-message__icon"
    }), x("div", {
      class: "cdx-message__content"
    }, x("p", null, e(a ? "edit-suggested" : r ? "edit-saved" : "edit-unchanged")), a && n.talk && x("p", null, x("a", {
      href: t(n.talk)
    }, n.talk)), r && x("p", null, x("a", {
      href: t(i, {
        diff: String(r.revision),
        oldid: String(r.before)
      })
    }, e("edit-see-difference"))), x(K, {
      kind: "primary",
      text: e("edit-close"),
      onClick: l.close
    })))
  }
};

function Ie({view: e}) { // Ie = Editor, e = view
  let {context: t, state: {step: i, original: n, record: r, isLists: a, isSuggestion: l}} = e, {msg: s, level: o, idPrefix: d} = t, u = i === "loading" ? null : Me[i], c = a ? s("edit-lists") : n ? s("edit-title", N(t, n.title, String(r.id))) : s(i === "loading" ? "edit-loading" : "edit-add-program"); // t = context, i = step, n = original, r = record, a = isLists, l = isSuggestion, e = view, s = msg, o = level, d = idPrefix, u = Shown, Me = STEPS, c = title, N = titleText
  return x("section", {
    class: "program-explorer__editor",
    "aria-labelledby": `${d}-heading`
  }, x($, {
    level: o,
    class: "program-explorer__group",
    id: `${d}-heading`
  }, c), x(Te, {
    view: e
  }), i !== "saved" && i !== "loading" && x("p", {
    class: "program-explorer__editor-help"
  }, s("edit-preview")), i === "form" && n && !a && x("p", null, x("a", {
    href: `#programs?program=${encodeURIComponent(String(r.id))}`
  }, s("edit-see-card"))), l && (i === "form" || i === "review") && x("p", {
    class: "program-explorer__editor-help"
  }, s("edit-suggestion-help")), x(je, {
    view: e
  }), u ? x(u, {
    view: e
  }) : x(K, {
    text: s("edit-close"),
    onClick: e.actions.close
  }))
}

// src/edit/compare-values.ts
function Ee(e, t, i, n, r, a = []) { // Ee = compareValues, e = record, t = field, i = from, n = to, r = visit, a = skipped
  if (Se(i, n)) return;
  if (!A(i) || !A(n)) {
    r({
      kind: "edit",
      record: e,
      field: t,
      from: i,
      to: n
    });
    return
  }
  let l = null; // l = after
  for (let a of Object.keys(i)) Oe(n, a) === void 0 ? r({ // a = key, i = from, Oe = fieldOf, n = to, r = visit
    kind: "edit",
    record: e,
    field: [ ...t, a ],
    from: i[a],
    to: void 0,
    after: l
  }) : l = a;
  l = null;
  for (let s of Object.keys(n)) { // s = key, n = to
    let o = Oe(i, s); // o = old, Oe = fieldOf, i = from, s = key
    o === void 0 ? r({
      kind: "edit",
      record: e,
      field: [ ...t, s ],
      from: void 0,
      to: n[s],
      after: l
    }) : a.includes(s) || Ee(e, [ ...t, s ], o, n[s], r), l = s
  }
}

function Pe(e, t, i) { // Pe = editsBetween, e = record, t = from, i = to
  let n = []; // n = edits
  return Ee(e, [], t, i, e => n.push(e)), n
}

// src/edit/json-text.ts
function De(e) { // De = write, e = value
  if (typeof e == "string") return e;
  let t = e.members.map(({head: e, value: t, tail: i}) => e + De(t) + i).join(","); // t = inner, e = head, De = write, i = tail
  return e.isList ? `[${t}${e.close}]` : `{${t}${e.close}}`
}

function Be({members: e}, t) { // Be = indexOfName, e = members, t = name
  var i; // i = _a
  let n = e.length - 1; // n = index, e = members
  for (;n >= 0 && ((i = e[n]) == null ? void 0 : i.name) !== t; ) n--; // n = index, i = _a, e = members, t = name
  return n
}

// src/edit/record-order.ts
// src/edit/records.ts
var Fe = [ "needs", "programs" ], Re = [ "vocabularies", "series", ...Fe ], Ne = [ "terms" ]; // Fe = LISTS, Re = PAGE_COLLECTIONS, Ne = VOCABULARY_COLLECTIONS

function ze({length: e, 0: t}) { // ze = collectionsOf, e = length, t = first
  return e === 0 ? Re : e === 2 && t === "vocabularies" ? Ne : []
}

function qe([e]) { // qe = isInList, e = first
  return Fe.includes(e)
}

function Je(e) { // Je = openPage, e = text
  let t = e.trim() || "{}", i = Math.max(e.indexOf(t), 0); // t = json, e = text, i = start
  return A(_e(t)) ? {
    name: null,
    head: e.slice(0, i),
    value: t,
    tail: e.slice(i + t.length)
  } : null
}

function Ye({head: e, value: t, tail: i}) { // Ye = writePage, e = head, t = value, i = tail
  return e + De(t) + i
}

function We(e) { // We = valueOf, e = member
  return e && JSON.parse(De(e.value))
}

function Ue(e, t) { // Ue = openAs, e = isList, t = member
  if (typeof t.value == "string" && t.value.startsWith(e ? "[" : "{")) {
    t.value = function(e) {
      let t = { // t = branch
        isList: e.startsWith("["),
        members: [],
        close: e.slice(1, -1)
      }, i = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/g, n = 0, r = 1, a = 1, l = null;
      for (let s = i.exec(e); s; s = i.exec(e)) { // s = found, i = token, e = text
        let {0: i, index: o} = s; // i = sign, o = index, s = found
        if (i === "{" || i === "[" ? n++ : (i === "}" || i === "]") && n--, i === ":" && n === 1) l = JSON.parse(e.slice(r, o)), 
        a = o + 1; else if (n === 0 || i === "," && n === 1) {
          let i = e.slice(a, o), s = i.trim(); // i = padded, e = text, a = valueStart, o = index, s = value
          if (s) {
            let d = a + i.indexOf(s) + s.length; // d = valueEnd, a = valueStart, i = padded, s = value
            t.close = e.slice(d, o), t.members.push({
              name: l,
              head: e.slice(r, d - s.length),
              value: s,
              tail: n ? t.close : ""
            })
          }
          r = a = o + 1
        }
      }
      return t
    }(t.value);
    let i = new Set; // i = ids
    for (let n of e ? t.value.members : []) { // n = item, e = isList, t = member
      let e = Oe(We(n), "id"); // e = id, Oe = fieldOf, We = valueOf, n = item
      n.name = typeof e == "string" && !i.has(e) ? e : null, i.add(e)
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value
}

function He(e) { // He = openObject, e = member
  return Ue(!1, e)
}

function Ke(e, t) { // Ke = memberOf, e = branch, t = name
  return e ? e.members[Be(e, t)] : void 0
}

function Ve(e, t) { // Ve = openRecords, e = owner, t = collection
  let i = Ke(He(e), t[t.length - 1]); // i = member, Ke = memberOf, He = openObject, e = owner, t = collection
  return i ? Ue(qe(t), i) : null
}

function Ze(e, t) { // Ze = findRecord, e = page, t = path
  let i = e; // i = found, e = page
  for (let e = 0; i && e < t.length; e += 2) i = Ke(Ve(i, t.slice(0, e + 1)), t[e + 1]); // e = depth, i = found, t = path, Ke = memberOf, Ve = openRecords
  return i
}

function Ge(e) { // Ge = byId, e = records
  return new Map((e ? e.members : []).filter(({name: e}) => e !== null).map(e => [ e.name, e ]))
}

// src/edit/compare-pages.ts
function Qe(e, t, i, n) { // Qe = compareCollections, e = path, t = before, i = after, n = visit
  let r = Ge(t), a = Ge(i), l = function(e, t) { // r = old, Ge = byId, t = after, a = now, i = after, l = moved, e = before
    let i = new Map(e.map((e, t) => [ e, t ])), n = e => i.get(e), r = [], a = new Map; // i = positions, e = id, t = index, n = position, r = ends, a = previous
    for (let e of t) { // e = id, t = after
      let t = 0, i = r.length; // t = low, i = high, r = ends
      for (;t < i; ) { // t = low, i = high
        let a = t + i >> 1; // a = middle, t = low, i = high
        n(r[a]) < n(e) ? t = a + 1 : i = a
      }
      a.set(e, r[t - 1]), r[t] = e
    }
    let l = new Set(t); // l = moved, t = after
    for (let e = r.pop(); e !== void 0; e = a.get(e)) l.delete(e); // e = id, r = ends, a = previous, l = moved
    return l
  }([ ...r.keys() ].filter(e => a.has(e)), [ ...a.keys() ].filter(e => r.has(e))), s = function(e) {
    let t = new Map([ [ null, null ] ]), i = new Map([ [ null, null ] ]), n = (e, n) => { // t = next, i = previous, n = other, e = one
      t.set(e, n), i.set(n, e)
    }, r = {
      remove(e) {
        var r, a; // r = _a, a = _b
        let l = (r = i.get(e)) != null ? r : null; // l = before, r = _a, i = previous, e = id
        return n(l, (a = t.get(e)) != null ? a : null), l
      },
      insert(e, i) {
        var r; // r = _a
        let a = (r = t.get(i)) != null ? r : null; // a = following, r = _a, t = next, i = after
        n(i, e), n(e, a)
      }
    }, a = null;
    for (let t of e) r.insert(t, a), a = t; // t = id, e = ids, r = order, a = last
    return r
  }(r.keys());
  r.forEach((t, i) => { // r = old, t = member, i = id
    a.has(i) || n({
      kind: "remove",
      record: [ ...e, i ],
      value: We(t),
      after: s.remove(i)
    })
  });
  let o = null; // o = last
  a.forEach((t, i) => { // a = now, t = member, i = id
    let a = [ ...e, i ]; // a = record, e = path, i = id
    r.has(i) ? l.has(i) && (n({
      kind: "move",
      record: a,
      from: s.remove(i),
      to: o
    }), s.insert(i, o)) : (n({
      kind: "add",
      record: a,
      value: We(t),
      after: o
    }), s.insert(i, o)), o = i
  }), a.forEach((t, i) => Xe([ ...e, i ], r.get(i) || t, t, n))
}

function Xe(e, t, i, n) { // Xe = compareRecords, e = path, t = before, i = after, n = visit
  if (De(t.value) === De(i.value)) return;
  let r = [], a = []; // r = names, a = compareInside
  for (let l of ze(e)) { // l = name, ze = collectionsOf, e = path
    let s = [ ...e, l ], o = Ve(t, s), d = Ve(i, s); // s = collection, e = path, l = name, o = old, Ve = openRecords, t = before, d = now, i = after
    o && d && (r.push(l), a.push(() => Qe(s, o, d, n)))
  }
  Ee(e, [], We(t), We(i), n, r), a.forEach(e => e())
}

function et(e, t) { // et = comparePages, e = before, t = after
  let i = Je(e), n = Je(t); // i = old, Je = openPage, e = before, n = now, t = after
  if (!i || !n) return null;
  let r = []; // r = changes
  return Xe([], i, n, e => r.push(e)), r
}

var tt = m(81); // tt = dataPageSchema, m = at

// src/edit/field-order.ts
function it(e, t) { // it = inside, e = node, t = name
  let {entries: i, value: n, item: r} = e || {}, a = i ? Oe(i, t) : n || r; // i = entries, n = value, r = item, e = node, a = found, Oe = fieldOf, t = name
  return a && (a.wrapped || a)
}

function nt(e) { // nt = rankIn, e = path
  var t; // t = _a
  let i = Object.keys(((t = e.reduce(it, tt)) == null ? void 0 : t.entries) || {}), n = i.includes("language") ? i.indexOf("language") - .5 : i.length; // i = known, t = _a, e = path, it = inside, tt = dataPageSchema, n = unknown
  return e => i.includes(e) ? i.indexOf(e) : n
}

function rt(e, t, i) { // rt = indexForField, e = path, t = names, i = name
  let n = nt(e); // n = rank, nt = rankIn, e = path
  return t.reduce((e, t, r) => n(t) <= n(i) ? r + 1 : e, 0)
}

function at(e, t) { // at = inFieldOrder, e = record, t = fields
  let i = nt(e); // i = rank, nt = rankIn, e = record
  return Object.fromEntries(Object.entries(t).map(([e, t], i) => ({
    name: e,
    value: t,
    index: i
  })).sort((e, t) => i(e.name) - i(t.name) || e.index - t.index).map(({name: e, value: t}) => [ e, t ]))
}

// src/edit/form/record.ts
function lt(e) { // lt = isEmpty, e = value
  return e == null || typeof e == "string" && !e.trim() || typeof e == "object" && Object.values(e).length === 0
}

function st(e) { // st = withoutEmpty, e = value
  if (typeof e == "string") return e.trim() || void 0;
  if (Array.isArray(e)) {
    let t = e.map(st).filter(e => !lt(e)); // t = items, e = item, st = withoutEmpty, lt = isEmpty
    return t.length ? t : void 0
  }
  if (A(e)) {
    let t = Object.entries(e).map(([e, t]) => [ e, st(t) ]).filter(([, e]) => !lt(e)); // t = one, e = one, st = withoutEmpty, lt = isEmpty
    return t.length ? Object.fromEntries(t) : void 0
  }
  return e
}

function ot(e, t) { // ot = toRecord, e = original, t = record
  let i = Object.entries(t).map(([t, i]) => [ t, e && Se(i, Oe(e, t)) ? i : st(i) ]).filter(([, e]) => e !== void 0); // i = value, t = name, e = value, Se = isEqual, Oe = fieldOf, st = withoutEmpty
  return Object.fromEntries(i)
}

function dt(e, t, i) { // dt = withField, e = record, t = name, i = value
  return u(d({}, e), {
    [t]: i
  })
}

var ut = new Map([ [ "\xdf", "ss" ], [ "\xe6", "ae" ], [ "\xf8", "o" ], [ "\u0153", "oe" ], [ "\u0142", "l" ], [ "\u0111", "d" ], [ "\u0131", "i" ] ]); // ut = LETTERS

function ct(e, t) { // ct = idFor, e = title, t = used
  let i = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'\u2019]/g, "").replace(/[^\0-\x7f]/g, e => ut.get(e) || "-").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60).replace(/-$/, ""), n = i || "program"; // i = words, e = letter, ut = LETTERS, n = start
  for (let e = i ? 1 : t.length + 1; ;e++) { // e = number, i = words, t = used
    let i = e === 1 ? n : `${n}-${e}`; // i = id, e = number, n = start
    if (!t.includes(i)) return i
  }
}

// src/edit/wiki-json.ts
var ft = /[<>&\u2028\u2029]/g, gt = { // ft = ESCAPED, gt = WIKI_STYLE
  lineBreak: "\n",
  indent: "\t"
};

function pt({lineBreak: e, indent: t}, i) { // pt = newLine, e = lineBreak, t = indent, i = depth
  return t && e + t.repeat(i)
}

function mt(e, t = gt, i = 0) { // mt = toJson, e = value, t = style, gt = WIKI_STYLE, i = depth
  return JSON.stringify(e, null, t.indent).replace(/\n/g, pt(t, i)).replace(ft, e => `\\u${`000${e.charCodeAt(0).toString(16).toUpperCase()}`.slice(-4)}`)
}

// src/edit/apply.ts
function ht(e, t, i, n, r, a) { // ht = insert, e = branch, t = index, i = name, n = value, r = depth, a = style
  let l = pt(a, r), s = e.isList ? "" : `${mt(i)}:${l && " "}`; // l = start, pt = newLine, a = style, r = depth, s = key, e = branch, mt = toJson, i = name
  e.members.length || (e.close = pt(a, r - 1)), e.members.splice(t, 0, {
    name: i,
    head: l + s,
    value: mt(n, a, r),
    tail: ""
  })
}

function vt(e, t) { // vt = remove, e = branch, t = name
  e.members = e.members.filter(e => e.name !== t), e.members.length || (e.close = "")
}

function bt(e, t) { // bt = indexAfter, e = branch, t = name
  let i = t === null ? -1 : Be(e, t); // i = index, t = name, Be = indexOfName, e = branch
  return t === null || i >= 0 ? i + 1 : -1
}

function xt(e, t, i) { // xt = applyChange, e = page, t = change, i = style
  let {kind: n, record: r} = t; // n = kind, r = record, t = change
  if (n === "edit") return function(e, {record: t, field: i, from: n, to: r, after: a}, l) {
    let s = i[i.length - 1], o = i.slice(0, -1), d = [ ...t, ...o ], u = Ze(e, t); // s = name, i = field, o = parents, d = path, t = record, u = found, Ze = findRecord, e = page
    if (s === void 0) return !u || !t.length || qe(t) || !Se(We(u), n) || r === void 0 ? !1 : (u.value = mt(r, l, d.length), 
    !0);
    let c = o.reduce((e, t) => e && Ke(He(e), t), u), f = c ? He(c) : null, g = Ke(f, s); // c = parent, o = parents, e = member, t = key, Ke = memberOf, He = openObject, u = found, f = branch, g = member, s = name
    if (!f || !Se(We(g), n) || qe(t) && d.length === t.length && s === "id") return !1;
    if (r === void 0) vt(f, s); else if (g) g.value = mt(r, l, d.length + 1); else {
      let e = a === void 0 ? -1 : bt(f, a); // e = index, a = after, bt = indexAfter, f = branch
      ht(f, e < 0 ? rt(d, f.members.map(e => e.name), s) : e, s, r, d.length + 1, l)
    }
    return !0
  }(e, t, i);
  if (!r.length) return !1;
  if (n === "add") return function(e, {record: t, value: i, after: n}, r) {
    let a = t.slice(0, -1), l = t[a.length], s = Ze(e, a.slice(0, -1)); // a = collection, t = record, l = id, s = owner, Ze = findRecord, e = page
    if (!s || Ze(e, t) || qe(t) && Oe(i, "id") !== l) return !1;
    let o = function(e, t, i) { // o = records, e = owner, t = collection, i = style
      let n = t[t.length - 1], r = He(e); // n = name, t = collection, r = fields, He = openObject, e = owner
      if (r && Be(r, n) < 0) {
        let e = rt(t.slice(0, -1), r.members.map(e => e.name), n); // e = one, rt = indexForField, t = collection, r = fields, n = name
        ht(r, e, n, qe(t) ? [] : {}, t.length, i)
      }
      return Ve(e, t)
    }(s, a, r);
    if (o) {
      let e = bt(o, n); // e = index, bt = indexAfter, o = records, n = after
      ht(o, e < 0 ? o.members.length : e, l, i, t.length, r)
    }
    return !!o
  }(e, t, i);
  let a = Ze(e, r.slice(0, -2)), l = a ? Ve(a, r.slice(0, -1)) : null, s = r[r.length - 1], o = Ke(l, s); // a = owner, Ze = findRecord, e = page, r = record, l = records, Ve = openRecords, s = id, o = member, Ke = memberOf
  return !l || !o || n === "remove" && !Se(We(o), t.value) ? !1 : n === "move" ? function(e, t, i) {
    let n = e.members.filter(e => e !== t), r = bt(u(d({}, e), { // n = others, e = records, t = member, r = index, bt = indexAfter, u = __spreadProps, d = __spreadValues
      members: n
    }), i);
    return r >= 0 && (n.splice(r, 0, t), e.members = n), r >= 0
  }(l, o, t.to) : (vt(l, s), !0)
}

function kt(e, t) { // kt = applyChanges, e = text, t = changes
  let i = Je(e), n = i && He(i); // i = page, Je = openPage, e = text, n = fields, He = openObject
  if (!i || !n) return null;
  let r = function({members: [e]}) { // r = style, e = first
    let [, t, i] = /(\r?\n)([ \t]+)/.exec(e ? e.head : "") || []; // t = lineBreak, i = indent, e = first
    return t && i ? {
      lineBreak: t,
      indent: i
    } : d(d({}, gt), e && {
      indent: ""
    })
  }(n), a = t.filter(e => !xt(i, e, r));
  return {
    text: Ye(i),
    refused: a
  }
}

// src/edit/add-in-order.ts
function yt(e, t) { // yt = addInOrder, e = order, t = others
  let i = new Set(e), n = [], r = new Map, a = n; // i = known, e = order, n = first, r = following, a = added
  for (let e of t) i.has(e) ? (a = [], r.set(e, a)) : a.push(e); // e = name, t = others, i = known, a = added, r = following
  let l = [ ...n ]; // l = all, n = first
  for (let t of e) l.push(t), (r.get(t) || []).forEach(e => l.push(e)); // t = name, e = one, l = all, r = following
  return l
}

// src/edit/merge-lists.ts
function wt(e) { // wt = linkOrText, e = item
  let t = [ "id", "page", "url" ].map(t => Oe(e, t)).find(e => typeof e == "string"); // t = field, Oe = fieldOf, e = value
  return t === void 0 ? JSON.stringify(e) : `${t} `
}

function $t(e, t) { // $t = namedItems, e = value, t = nameOf
  let i = Array.isArray(e) ? e : e === void 0 ? [] : [ e ], n = new Map(i.map(e => [ t(e), e ])); // i = list, e = item, n = items, t = nameOf
  return n.size === i.length && i.every(e => typeof e == "string" || A(e)) ? n : null
}

function _t(e, t, i, n) { // _t = mergeItems, e = base, t = mine, i = theirs, n = mergeItem
  let r = n => [ ...n.keys() ].filter(n => [ e, t, i ].every(e => e.has(n))), a = (t, i) => [ ...t.keys() ].some(t => !e.has(t) && !i.has(t)), l = (t, i) => [ ...t ].some(([t, n]) => e.has(t) && !i.has(t) && !Se(n, e.get(t))); // r = orderOf, n = item, e = base, t = name, i = others, a = addedBy, l = changedBy, Se = isEqual
  if ([ ...e.keys() ].some(e => !t.has(e) && !i.has(e)) && a(t, i) && a(i, t) || l(t, i) || l(i, t)) return null;
  let s = !Se(r(i), r(e)); // s = theirsIsMoved, Se = isEqual, r = orderOf, i = theirs, e = base
  if (s && !Se(r(t), r(e)) && !Se(r(t), r(i))) return null;
  let [o, d] = s ? [ i, t ] : [ t, i ], u = []; // o = first, d = second, s = theirsIsMoved, i = theirs, t = mine, u = merged
  for (let r of yt([ ...o.keys() ], d.keys())) if (t.has(r) && i.has(r)) { // r = name, yt = addInOrder, o = first, d = second, t = mine, i = theirs
    let a = n(e.get(r), t.get(r), i.get(r)); // a = item, n = mergeItem, e = base, r = name, t = mine, i = theirs
    if (!a) return null;
    u.push(a.value)
  } else e.has(r) || u.push(t.has(r) ? t.get(r) : i.get(r));
  return u
}

// src/edit/merge-values.ts
function Ot(e, t) { // Ot = languageOf, e = plain, t = texts
  let i = typeof e == "string" && A(t) ? Object.keys(t).filter(i => t[i] === e) : []; // i = language, e = plain, A = isObject, t = texts
  return i.length === 1 ? i[0] : void 0
}

function St(e, t, i) { // St = withField, e = object, t = name, i = value
  return Object.fromEntries(Object.entries(e).map(([e, n]) => [ e, e === t ? i : n ]))
}

function Ct({base: e, mine: t, theirs: i}, n, r) { // Ct = mergeValues, e = base, t = mine, i = theirs, n = field, r = conflicts
  if (Se(t, i) || Se(e, t)) return i;
  if (Se(e, i)) return t;
  let a = Ot(e, t) || Ot(e, i); // a = language, Ot = languageOf, e = base, t = mine, i = theirs
  if (A(t) && A(i)) {
    let l = [], s = function({base: e, mine: t, theirs: i}, n, r) { // l = found, s = merged, e = base, t = mine, i = theirs, n = field, r = conflicts
      let a = yt(Object.keys(i), Object.keys(t)).map(a => [ a, Ct({ // a = name, yt = addInOrder, i = theirs, t = mine, Ct = mergeValues
        base: Oe(e, a),
        mine: Oe(t, a),
        theirs: Oe(i, a)
      }, [ ...n, a ], r) ]);
      return Object.fromEntries(a.filter(([, e]) => e !== void 0))
    }
    // src/edit/merge-record.ts
    ({
      base: a ? {
        [a]: e
      } : e,
      mine: t,
      theirs: i
    }, n, l);
    if (Object.keys(s).length || l.length) return l.forEach(e => r.push(e)), s
  } else {
    if (a && typeof i == "string") return St(t, a, i);
    if (a && typeof t == "string") return St(i, a, t);
    if (Array.isArray(t) || Array.isArray(i)) {
      let n = function(e, t, i, n) { // n = mergeItem, e = base, t = mine, i = theirs
        for (let r of [ wt, JSON.stringify ]) { // r = nameOf, wt = linkOrText
          let [a, l, s] = [ e, t, i ].map(e => $t(e, r)); // a = from, l = my, s = their, e = value, t = mine, i = theirs, $t = namedItems, r = nameOf
          if (a && l && s) return _t(a, l, s, n)
        }
        return null
      }(e, t, i, (...e) => { // e = sides, t = mine, i = theirs
        let t = [], i = Ct({ // t = found, i = value, Ct = mergeValues
          base: e[0],
          mine: e[1],
          theirs: e[2]
        }, [], t);
        return t.length ? null : {
          value: i
        }
      });
      if (n) return n
    }
  }
  return r.push({
    field: n,
    base: e,
    mine: t,
    theirs: i
  }), i
}

var jt = { // jt = NOTHING
  changes: [],
  conflicts: []
};

function Tt(e, t) { // Tt = idsBefore, e = page, t = record
  let i = Ze(e, t.slice(0, -2)), n = [ ...Ge(i ? Ve(i, t.slice(0, -1)) : null).keys() ]; // i = owner, Ze = findRecord, e = page, t = record, n = ids, Ge = byId, Ve = openRecords
  return n.slice(0, Math.max(n.indexOf(t[t.length - 1]), 0))
}

function At(e) { // At = lastOf, e = ids
  return e.length ? e[e.length - 1] : null
}

function Lt({mine: e, theirs: t}, i, n) { // Lt = placeOnTheirs, e = mine, t = theirs, i = record, n = isAdded
  return At(Tt(e, i).filter(e => { // At = lastOf, Tt = idsBefore, e = id, i = record
    let r = [ ...i.slice(0, -1), e ]; // r = other, i = record, e = id
    return Ze(t, r) || n(r)
  }))
}

function Mt({base: e, mine: t, theirs: i}, n) { // Mt = valuesOf, e = base, t = mine, i = theirs, n = record
  return {
    base: We(Ze(e, n)),
    mine: We(Ze(t, n)),
    theirs: We(Ze(i, n))
  }
}

function It(e, t, i) { // It = withFieldsOf, e = value, t = other, i = names
  return A(e) && i.length ? Object.fromEntries(Object.keys(e).map(n => [ n, Oe(i.includes(n) ? t : e, n) ])) : e
}

// src/edit/merge.ts
var Et = e => JSON.stringify(e); // Et = nameOf, e = path

function Pt(e) { // Pt = withOwner, e = record
  return e.length > 2 ? [ e.slice(0, 2), e ] : [ e ]
}

function Dt(e, t, i) { // Dt = createMerge, e = pages, t = mine, i = theirs
  let n = new Set, r = new Set; // n = touched, r = moved
  for (let {kind: e, record: t} of i) e === "move" ? r.add(Et(t)) : e !== "remove" && Pt(t).forEach(e => n.add(Et(e))); // e = one, t = record, i = theirs, r = moved, Et = nameOf, Pt = withOwner, n = touched
  let a = new Map; // a = edits
  for (let e of t) e.kind === "edit" && a.set(Et(e.record), [ ...a.get(Et(e.record)) || [], e ]); // e = change, t = mine, a = edits, Et = nameOf
  let l = new Set, s = e => l.has(Et(e)), o = new Set, c = (e, t) => { // l = added, s = isAdded, e = record, Et = nameOf, o = done, c = once, t = merge
    let i = o.has(Et(e)); // i = isDone, o = done, Et = nameOf, e = record
    return o.add(Et(e)), i ? null : t()
  };
  return t => { // t = change
    let {kind: i, record: o} = t, f = Pt(o).find(t => Ze(e.base, t) && !Ze(e.theirs, t)); // i = kind, o = record, t = one, f = lost, Pt = withOwner, Ze = findRecord, e = pages
    if (i === "remove") return function(e, {record: t, value: i}, n) {
      let {theirs: r} = Mt(e, t); // r = theirs, Mt = valuesOf, e = pages, t = record
      if (r === void 0) return jt;
      let a = { // a = removal
        kind: "remove",
        record: t,
        value: r,
        after: At(Tt(e.theirs, t))
      };
      return n ? {
        changes: [],
        conflicts: [ {
          record: t,
          field: [],
          base: i,
          mine: void 0,
          theirs: r,
          takeMine: [ a ]
        } ]
      } : {
        changes: [ a ],
        conflicts: []
      }
    }(e, t, n.has(Et(o)));
    if (f) return i === "move" ? null : c(f, () => function(e, t) {
      let i = Mt(e, t), n = Lt(e, t, () => !1); // i = values, Mt = valuesOf, e = pages, t = record, n = after, Lt = placeOnTheirs
      return {
        changes: [],
        conflicts: [ u(d({
          record: t,
          field: []
        }, i), {
          takeMine: [ {
            kind: "add",
            record: t,
            value: i.mine,
            after: n
          } ]
        }) ]
      }
    }(e, f));
    switch (i) {
     case "add":
      return l.add(Et(o)), function(e, {record: t, value: i}, n) {
        let {theirs: r} = Mt(e, t); // r = theirs, Mt = valuesOf, e = pages, t = record
        return r === void 0 ? {
          changes: [ {
            kind: "add",
            record: t,
            value: i,
            after: Lt(e, t, n)
          } ],
          conflicts: []
        } : Se(i, r) ? jt : {
          changes: [],
          conflicts: [ {
            record: t,
            field: [],
            base: void 0,
            mine: i,
            theirs: r,
            takeMine: Pe(t, r, i)
          } ]
        }
      }(e, t, s);

     case "move":
      return function(e, {record: t}, i, n) {
        let [r, a, l] = [ e.base, e.mine, e.theirs ].map(e => At(Tt(e, t))), s = { // r = base, a = mine, l = theirs, e = page, At = lastOf, Tt = idsBefore, t = record, s = move
          kind: "move",
          record: t,
          from: l != null ? l : null,
          to: Lt(e, t, n)
        };
        return s.from === s.to ? jt : i ? {
          changes: [],
          conflicts: [ {
            record: t,
            field: null,
            base: r,
            mine: a,
            theirs: l,
            takeMine: [ s ]
          } ]
        } : {
          changes: [ s ],
          conflicts: []
        }
      }(e, t, r.has(Et(o)), s);

     default:
      return c(o, () => function(e, t, i) {
        let {base: n, mine: r, theirs: a} = Mt(e, t), l = ze(t).filter(e => !i.some(({field: t}) => t[0] === e)), s = [], o = Ct({ // n = base, r = mine, a = theirs, Mt = valuesOf, e = name, t = field, l = names, ze = collectionsOf, i = edits, s = conflicts, o = merged, Ct = mergeValues
          base: It(n, a, l),
          mine: It(r, a, l),
          theirs: a
        }, [], s);
        return {
          changes: Pe(t, a, o),
          conflicts: s.map(e => u(d({
            record: t
          }, e), {
            takeMine: [ {
              kind: "edit",
              record: t,
              field: e.field,
              from: e.theirs,
              to: e.mine
            } ]
          }))
        }
      }
      // src/edit/net-changes.ts
      (e, o, a.get(Et(o)) || []))
    }
  }
}

function Bt(e, t, i) { // Bt = merge, e = base, t = mine, i = theirs
  let n = function(e, t) { // n = net, e = text, t = changes
    let i = kt(e, t); // i = applied, kt = applyChanges, e = text, t = changes
    return i && u(d({}, i), {
      changes: et(e, i.text) || []
    })
  }(e, t), r = et(e, i), [a, l, s] = [ e, n ? n.text : "", i ].map(Je);
  if (!n || !r || !a || !l || !s) return null;
  let o = n.changes.map(Dt({ // o = outcomes, n = net, Dt = createMerge
    base: a,
    mine: l,
    theirs: s
  }, n.changes, r)), c = [], f = [];
  for (let e of o) (e ? e.changes : []).forEach(e => c.push(e)), (e ? e.conflicts : []).forEach(e => f.push(e)); // e = conflict, o = outcomes, c = changes, f = conflicts
  let g = kt(i, c); // g = applied, kt = applyChanges, i = theirs, c = changes
  return (g ? g.refused : []).forEach(e => f.push({
    record: e.record,
    field: [],
    base: void 0,
    mine: e.kind === "add" ? e.value : void 0,
    theirs: void 0,
    takeMine: [ e ]
  })), {
    changes: et(i, g ? g.text : i) || [],
    conflicts: f,
    refused: n.refused
  }
}

// src/edit/save.ts
var Ft = 3; // Ft = MOST_TRIES

function Rt({record: e, field: t, theirs: i}) { // Rt = conflictKey, e = record, t = field, i = theirs
  return JSON.stringify([ e, t, i ])
}

function Nt(e, {base: t, changes: i, decisions: n = new Map}) { // Nt = mergeInto, e = page, t = base, i = changes, n = decisions
  let r = Bt(t.text, i, e.text); // r = merged, Bt = merge, t = base, i = changes, e = page
  if (!r) return {
    kind: "unreadable"
  };
  if (r.conflicts.filter(e => !n.has(Rt(e))).length) return {
    kind: "ask",
    conflicts: r.conflicts
  };
  let a = r.conflicts.filter(e => n.get(Rt(e))).reduce((e, {takeMine: t}) => e.concat(t), r.changes), l = kt(e.text, a), s = r.refused.concat(l ? l.refused : a); // a = all, r = merged, e = page, n = decisions, Rt = conflictKey, t = takeMine, l = applied, kt = applyChanges, s = refused
  return l && !s.length ? {
    kind: "merged",
    text: l.text,
    changes: a
  } : {
    kind: "misfit",
    changes: s
  }
}

function zt(e, t, i, n, r) { // zt = check, e = editor, t = page, i = changes, n = sent, r = revision
  return f(this, null, function*() {
    let a = yield e.read(t.title); // a = now, e = editor, t = page
    if (a.kind === "failed") return {
      kind: "saved",
      text: n,
      revision: r,
      before: t.revision
    };
    let l = Bt(t.text, i, a.text), s = l ? l.conflicts.reduce((e, {takeMine: t}) => e.concat(t), l.changes) : i; // l = merged, Bt = merge, t = takeMine, i = changes, a = now, s = missing, e = list
    return s.length ? {
      kind: "lost",
      changes: s
    } : {
      kind: "saved",
      text: a.text,
      revision: a.revision,
      before: t.revision
    }
  })
}

function qt(e, t) { // qt = saveChanges, e = editor, t = input
  return f(this, null, function*() {
    let {title: i, summary: n, captcha: r} = t; // i = title, n = summary, r = captcha, t = input
    for (let a = 0; a < Ft; a++) { // a = tries, Ft = MOST_TRIES
      let a = yield e.read(i); // a = page, e = editor, i = title
      if (a.kind === "failed") return a;
      if (a.refusal) return a.refusal;
      let l = Nt(a, t); // l = merged, Nt = mergeInto, a = page, t = input
      if (l.kind !== "merged") return l;
      let {text: s, changes: o} = l; // s = text, o = changes, l = merged
      if (s === a.text) return {
        kind: "unchanged",
        text: s,
        revision: a.revision,
        before: a.revision
      };
      let u = yield e.save(d({ // u = result, e = editor, d = __spreadValues
        title: i,
        text: s,
        base: a.revision,
        summary: n
      }, r && {
        captcha: r
      }));
      switch (u.kind) {
       case "saved":
        return u.before === a.revision ? {
          kind: "saved",
          text: s,
          revision: u.revision,
          before: a.revision
        } : zt(e, a, o, s, u.revision);

       case "unchanged":
        return {
          kind: "unchanged",
          text: s,
          revision: a.revision,
          before: a.revision
        };

       case "conflict":
        break;

       default:
        return u
      }
    }
    return {
      kind: "busy"
    }
  })
}

// src/views/editor/parts.ts
var Jt = { // Jt = PARTS
  Button: K,
  Checkbox: Z,
  Choice: V,
  comparePages: et,
  conflictKey: Rt,
  describeValue: z,
  idFor: ct,
  LinesControl: ve,
  PageBox: ue,
  pathLabel: R,
  Picker: ne,
  recordText: q,
  Rows: ce,
  TermsControl: re,
  TextControl: de,
  TextInput: U
};

// src/edit/plain-wikitext.ts
var Yt = /[&<>[\]{}|~]|'(?=')|[_\uFF3F](?=[_\uFF3F])|^[*#:;=-]/g, Wt = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g; // Yt = MARKUP, Wt = NOT_KEPT

function Ut(e) { // Ut = plainWikitext, e = text
  return e.replace(Wt, "").replace(/\s+/g, " ").trim().replace(Yt, e => `&#${e.charCodeAt(0)};`)
}

// src/edit/read-changes.ts
function Ht(e) { // Ht = isPath, e = value
  return Array.isArray(e) && e.every(e => typeof e == "string")
}

function Kt(e) { // Kt = isPlace, e = value
  return e === null || typeof e == "string"
}

function Vt(e) { // Vt = readChange, e = raw
  let [t, i, n, r, a, l, s] = [ "kind", "record", "field", "from", "to", "after", "value" ].map(t => Oe(e, t)); // t = name, i = record, n = field, r = from, a = to, l = after, s = value, Oe = fieldOf, e = raw
  if (!function(e) {
    return Ht(e) && e.length % 2 === 0 && e.every((t, i) => i % 2 === 1 || ze(e.slice(0, i)).includes(t))
  }(i)) return null;
  if (t === "edit") return Ht(n) && function(e, t) {
    return t.length ? !(e.length && qe(e) && t.length === 1 && t[0] === "id") : e.length > 0 && !qe(e)
  }(i, n) && (l === void 0 || Kt(l)) ? d({
    kind: t,
    record: i,
    field: n,
    from: r,
    to: a
  }, l !== void 0 && {
    after: l
  }) : null;
  if (!i.length) return null;
  if (t === "move") return Kt(r) && Kt(a) ? {
    kind: t,
    record: i,
    from: r,
    to: a
  } : null;
  let o = i[i.length - 1]; // o = id, i = record
  return (t === "add" || t === "remove") && Kt(l) && s !== void 0 && (!qe(i) || A(s) && Oe(s, "id") === o) ? {
    kind: t,
    record: i,
    value: s,
    after: l
  } : null
}

function Zt(e) { // Zt = readChanges, e = raw
  let t = Array.isArray(e) ? e.map(Vt) : null; // t = changes, e = raw, Vt = readChange
  return t && !t.includes(null) ? t : null
}

// src/edit/proposal.ts
var Gt = [ "open", "taken", "partly", "declined" ]; // Gt = PROPOSAL_STATES

function Qt(e) { // Qt = isState, e = state
  return Gt.includes(e)
}

var Xt = "~".repeat(4), ei = 1e3, ti = "program-explorer-proposal", ii = new RegExp(`^==(?!=)(.*)$|<pre class="${ti}" data-state="([a-z]*)">([^<]*)</pre>`, "gm"), ni = /[<>&{}[\]|~'\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|_(?=_)/g; // Xt = SIGNATURE, ei = MOST_CHANGES, ti = MARKER, ii = PATTERN, ni = UNSAFE

function ri({page: e, base: t, changes: i}) { // ri = contentText, e = page, t = base, i = changes
  return JSON.stringify({
    page: e,
    base: t,
    changes: i
  }, null, "\t").normalize("NFC").replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, e => e.replace(ni, e => `\\u${`000${e.charCodeAt(0).toString(16)}`.slice(-4)}`))
}

function ai(e) { // ai = readContent, e = text
  let t = _e(e), [i, n] = [ Oe(t, "page"), Oe(t, "base") ], r = Zt(Oe(t, "changes")); // t = raw, _e = parseJson, e = text, i = page, n = base, Oe = fieldOf, r = changes, Zt = readChanges
  return typeof i == "string" && typeof n == "number" && r && r.length && r.length <= ei ? {
    page: i,
    base: n,
    changes: r
  } : null
}

function li(e, t) { // li = hash, e = text, t = start
  let i = t; // i = value, t = start
  for (let t = 0; t < e.length; t++) i = Math.imul(i ^ e.charCodeAt(t), 16777619); // t = index, e = text, i = value
  return (i >>> 0).toString(36)
}

function si({page: e, changes: t}) { // si = idOf, e = page, t = changes
  let i = JSON.stringify([ e, t ]); // i = text, e = page, t = changes
  return `${li(i, 2166136261)}-${li(i, 42)}`
}

function oi(e, t, i) { // oi = proposalWikitext, e = content, t = sentences, i = reason
  let n = i.split(/\n\s*\n/).map(Ut).filter(Boolean); // n = paragraphs, i = reason, Ut = plainWikitext
  return [ ...t.map(e => `* ${Ut(e)}`), `<pre class="${ti}" data-state="open">`, ri(e), "</pre>", `${n.join("\n\n")} ${Xt}`.trim() ].join("\n")
}

function di(e) { // di = headingText, e = line
  let t = e.trim(); // t = text, e = line
  return (t.endsWith("==") ? t.slice(0, -2) : t).trim()
}

function ui(e) { // ui = findProposals, e = wikitext
  let t = [], i = 0, n = "", r = new RegExp(ii); // t = proposals, i = unreadable, n = heading, r = pattern, ii = PATTERN
  for (let a = r.exec(e); a; a = r.exec(e)) { // a = found, r = pattern, e = wikitext
    let [, e, r, l] = a; // e = line, r = state, l = text, a = found
    if (l === void 0) {
      n = di(e || "");
      continue
    }
    let s = ai(l); // s = content, ai = readContent, l = text
    s && Qt(r) ? t.push(u(d({}, s), {
      id: si(s),
      state: r,
      heading: n
    })) : i++
  }
  return {
    proposals: t,
    unreadable: i
  }
}

function ci(e, t, i, n, r, a) { // ci = answerSuggestion, e = _0, t = _1, i = _2, n = _3, r = _4, a = _5
  return f(this, arguments, function*(e, t, {id: i}, n, r, a) {
    let {editor: l, store: s} = e, o = yield l.read(t), d = o.kind === "page" ? function(e, t, i, n) { // l = editor, s = store, e = wikitext, o = page, t = id, d = text, i = state, n = reply
      let r = new RegExp(ii); // r = pattern, ii = PATTERN
      for (let a = r.exec(e); a; a = r.exec(e)) { // a = found, r = pattern, e = wikitext
        let {index: r, 0: l, 2: s, 3: o} = a, d = s === "open" && o !== void 0 ? ai(o) : null; // r = index, l = block, s = before, o = text, a = found, d = content, ai = readContent
        if (d && si(d) === t) {
          let t = e.slice(r + l.length), a = t.search(/^==?(?!=)/m), s = a < 0 ? t : t.slice(0, a); // t = rest, e = wikitext, r = index, l = block, a = end, s = section
          return `${e.slice(0, r)}${l.replace('data-state="open"', `data-state="${i}"`)}${s.trimEnd()}\n: ${Ut(n)} ${Xt}\n${a < 0 ? "" : `\n${t.slice(a)}`}`
        }
      }
      return null
    }
    // src/editor/answer.ts
    (o.text, i, n, n === "declined" ? r : a(n === "taken" ? "edit-answer-taken" : "edit-answer-partly")) : null, u = o.kind === "page" && d !== null ? yield l.save({
      title: t,
      text: d,
      base: o.revision,
      summary: a("edit-answer-summary")
    }) : o;
    u.kind === "failed" || u.kind === "conflict" || u.kind === "captcha" ? e.fail({
      kind: "answer"
    }) : s.set({
      suggestions: s.get().suggestions.filter(e => e.id !== i)
    })
  })
}

// src/edit/difference.ts
var fi = { // fi = KINDS
  add: "added",
  remove: "removed",
  edit: "changed",
  move: "moved"
};

function gi(e, t) { // gi = titleIn, e = page, t = record
  let i = t.length ? We(Ze(e, t)) : void 0, n = Oe(i, "title"); // i = value, t = record, We = valueOf, Ze = findRecord, e = page, n = title, Oe = fieldOf
  return n === void 0 ? Oe(i, "label") : n
}

function pi(e, t) { // pi = rowsOf, e = value, t = isAdded
  return A(e) ? Object.keys(e).filter(e => e !== "id").map(i => ({
    field: [ i ],
    from: t ? void 0 : e[i],
    to: t ? e[i] : void 0
  })) : [ {
    field: [],
    from: t ? void 0 : e,
    to: t ? e : void 0
  } ]
}

var mi = m(43); // mi = createMessages, m = at

// src/editor/english.ts
var hi = new Map(Object.entries({ // hi = ENGLISH
  "edit-add": "Add",
  "edit-add-date": "Add a date",
  "edit-add-material": "Add a material",
  "edit-add-of": "Add: $1",
  "edit-add-program": "Add a program",
  "edit-after": "After \u201c$1\u201d",
  "edit-answer-partly": "Saved in part, thank you.",
  "edit-answer-summary": "Answered a suggestion",
  "edit-answer-taken": "Saved, thank you.",
  "edit-approximate": "approximately",
  "edit-back": "Back to the form",
  "edit-cancel": "Cancel",
  "edit-cancel-question": "Discard your changes?",
  "edit-captcha-help": "Answer this to show that you are not a program, then save again.",
  "edit-captcha-image": "The characters in the picture",
  "edit-choose": "Search or choose",
  "edit-close": "Close",
  "edit-delete": "Delete the program",
  "edit-down": "Down",
  "edit-down-of": "Down: $1",
  "edit-draft": "You have changes from $1 that are not saved.",
  "edit-draft-drop": "Discard them",
  "edit-draft-take": "Continue with them",
  "edit-duplicate": "Duplicate",
  "edit-ended": "It has ended",
  "edit-failed-answer": "The suggestion on the talk page could not be answered. Answer it there.",
  "edit-failed-blocked": "You are blocked from editing. Your text is kept in this browser.",
  "edit-failed-busy": "Others are saving at the same time. Save again.",
  "edit-failed-deleted": "The data page was deleted or moved meanwhile. Copy your text before you close.",
  "edit-failed-denied": "You may not edit the data page. Your text is kept in this browser.",
  "edit-failed-disallowed": "A filter of the wiki does not allow this edit. Change it, or ask an administrator.",
  "edit-failed-elsewhere": "This program is not on this data page, so that it cannot be edited here.",
  "edit-failed-id": "Choose another name in links: it is in use, or it has characters other than A-Z a-z 0-9 . _ -",
  "edit-failed-invalid": "The wiki does not accept this as JSON. Copy your text, and report this.",
  "edit-failed-lost": "The wiki saved the page, but merged it with another edit and some of your changes are missing. Save again.",
  "edit-failed-misfit": "Some of your changes no longer fit the page. Copy your text, cancel, and edit the program again.",
  "edit-failed-network": "The connection failed. Nothing is lost: save again when you are online.",
  "edit-failed-other": "The wiki did not save this.",
  "edit-failed-protected": "The data page is protected, so that you cannot save. Your text is kept in this browser.",
  "edit-failed-ratelimited": "The wiki asks you to wait. Save again in a minute.",
  "edit-failed-readonly": "The wiki is locked for maintenance. Save again in a few minutes.",
  "edit-failed-server": "The wiki answered with an error. Save again in a minute.",
  "edit-failed-session": "You are no longer logged in. Log in in another tab, then save again.",
  "edit-failed-spam": "The wiki takes a link or a title in this edit for spam. Remove it and save again.",
  "edit-failed-storage": "Your browser cannot keep a draft, so do not close this tab before you have saved.",
  "edit-failed-timeout": "The answer took too long. Save again; if it was saved already, it is not saved twice.",
  "edit-failed-title": "The program needs a title.",
  "edit-failed-token": "Your session is out of date. Save again.",
  "edit-failed-too-big": "The data page is too big for the wiki.",
  "edit-failed-unreadable": "The data page is not valid JSON, so that it cannot be edited here. Correct it there first.",
  "edit-failed-warning": "The wiki warns about this edit. If it is right, save it all the same.",
  "edit-field-aliases": "Other names",
  "edit-field-broader": "Belongs to",
  "edit-field-bundle": "Page with translations",
  "edit-field-dates": "Dates",
  "edit-field-duration": "Duration",
  "edit-field-enabled": "Explorer",
  "edit-field-end": "End",
  "edit-field-facets": "Filters",
  "edit-field-followedBy": "Followed by",
  "edit-field-help": "Explanation",
  "edit-field-id": "Name in links",
  "edit-field-in": "$1 ($2)",
  "edit-field-include": "Pages with more programs",
  "edit-field-interpreted": "Interpretation",
  "edit-field-join": "How to take part",
  "edit-field-label": "Name",
  "edit-field-language": "Languages",
  "edit-field-matchesAll": "Fits every choice",
  "edit-field-materials": "Materials",
  "edit-field-notice": "Notice",
  "edit-field-owner": "Record kept by",
  "edit-field-page": "Link",
  "edit-field-partOf": "Part of",
  "edit-field-partners": "Partners",
  "edit-field-reviewed": "Last checked",
  "edit-field-scale": "Size",
  "edit-field-session": "One session",
  "edit-field-sources": "Sources",
  "edit-field-start": "Start",
  "edit-field-status": "Status",
  "edit-field-summary": "Summary",
  "edit-field-talk": "Talk page",
  "edit-field-team": "Run by",
  "edit-field-terms": "Terms",
  "edit-field-title": "Title",
  "edit-first": "First",
  "edit-group-about": "About the program",
  "edit-group-materials": "Materials",
  "edit-group-record": "About this record",
  "edit-group-related": "Related programs",
  "edit-group-size": "Time and people",
  "edit-group-when": "When",
  "edit-group-who": "What it is about, and for whom",
  "edit-has-problems": "There {{PLURAL:$1|is $1 problem|are $1 problems}} in this program; see the form. You can save it all the same.",
  "edit-item": "$1 $2",
  "edit-json": "JSON",
  "edit-kind-added": "Added \u201c$1\u201d",
  "edit-kind-changed": "Changed \u201c$1\u201d",
  "edit-kind-moved": "Moved \u201c$1\u201d",
  "edit-kind-removed": "Removed \u201c$1\u201d",
  "edit-language-of": "Language: $1",
  "edit-lists": "Edit the lists of terms",
  "edit-loading": "Loading the data page \u2026",
  "edit-log-in": "Log in",
  "edit-new-term": "New term: $1",
  "edit-no-changes": "There are no changes.",
  "edit-none": "none",
  "edit-not-chosen": "\u201c$1\u201d is not in the list. Choose an entry of the list.",
  "edit-options": "{{PLURAL:$1|$1 option|$1 options}}",
  "edit-outdated": "Somebody has saved the page since you began. Your changes will be merged with it when you save.",
  "edit-page-missing": "The page \u201c$1\u201d does not exist.",
  "edit-part-end": "End",
  "edit-part-label": "Text",
  "edit-part-least": "Shortest",
  "edit-part-link": "Link",
  "edit-part-most": "Longest",
  "edit-part-start": "Start",
  "edit-part-until": "Last day to join",
  "edit-preview": "The list below shows your changes. Nobody else sees them until you save.",
  "edit-reason": "Why?",
  "edit-reason-help": "It is shown with your suggestion on the talk page. Say where you know it from.",
  "edit-redo": "Redo",
  "edit-remove": "Remove",
  "edit-remove-of": "Remove: $1",
  "edit-reply": "Reply: $1",
  "edit-review": "Show changes and save",
  "edit-save": "Save changes",
  "edit-save-anyway": "Save all the same",
  "edit-saved": "Your changes are saved.",
  "edit-saving": "Saving \u2026",
  "edit-see-card": "See it in the list",
  "edit-see-difference": "See the edit",
  "edit-show-all": "Show all fields",
  "edit-status-from-dates": "follows from the dates",
  "edit-suggest": "Send the suggestion",
  "edit-suggested": "Your suggestion is on the talk page.",
  "edit-suggestion": "Suggestion: $1",
  "edit-suggestion-decline": "Decline",
  "edit-suggestion-help": "You cannot save the data page yourself. Your changes become a suggestion on its talk page.",
  "edit-suggestion-open": "Open",
  "edit-suggestions": "Suggestions waiting ($1)",
  "edit-summary": "Summary of your edit",
  "edit-summary-help": "It is shown in the history of the data page.",
  "edit-title": "Edit \u201c$1\u201d",
  "edit-today": "Today",
  "edit-translate": "Other languages",
  "edit-translate-missing": "Other languages ({{PLURAL:$1|$1 is missing|$1 are missing}})",
  "edit-unchanged": "The page has these changes already.",
  "edit-undo": "Undo",
  "edit-unsaved": "Not saved yet.",
  "edit-up": "Up",
  "edit-up-of": "Up: $1"
}));

// src/editor/lists-record.ts
function vi(e) { // vi = listsRecord, e = text
  let t = _e(e); // t = page, _e = parseJson, e = text
  return A(t) ? u(d({}, t), {
    programs: void 0
  }) : null
}

// src/editor/page-text.ts
function bi(e) { // bi = idOf, e = record
  let t = e && e.id; // t = id, e = record
  return typeof t == "string" ? t : ""
}

function xi(e) { // xi = recordsOf, e = text
  let t = Oe(_e(e), "programs"); // t = programs, Oe = fieldOf, _e = parseJson, e = text
  return Array.isArray(t) ? t.filter(e => typeof Oe(e, "id") == "string") : []
}

function ki(e, t) { // ki = findRecord, e = text, t = id
  return xi(e).find(e => e.id === t) || null
}

function yi({text: e}, t, i, n) { // yi = changesIn, e = text, t = original, i = record, n = place
  var r, a; // r = _a, a = _b
  let l = xi(e).map(bi), s = function(e, t, i) { // l = ids, xi = recordsOf, e = original, bi = idOf, s = changes, t = record, i = last
    let n = ot(e, t), r = typeof n.id == "string" ? n.id : "", a = [ "programs", r ]; // n = now, ot = toRecord, e = original, t = record, r = id, a = path
    return e ? Se(e, n) ? [] : Pe(a, e, n) : r && Object.keys(n).length > 1 ? [ {
      kind: "add",
      record: a,
      value: at(a, n),
      after: i
    } ] : []
  }(t, i, n === void 0 ? (r = l[l.length - 1]) != null ? r : null : n), o = bi(i), d = (a = l[l.indexOf(o) - 1]) != null ? a : null;
  return t && n !== void 0 && n !== d ? [ ...s, {
    kind: "move",
    record: [ "programs", o ],
    from: d,
    to: n
  } ] : s
}

function wi(e) { // wi = placeIn, e = changes
  let t = e.find(({kind: e, record: [t]}) => t === "programs" && (e === "move" || e === "add")); // t = collection, e = kind
  return t && (t.kind === "move" ? t.to : t.kind === "add" ? t.after : void 0)
}

function $i(e, t) { // $i = textWith, e = base, t = changes
  let i = kt(e.text, t); // i = applied, kt = applyChanges, e = base, t = changes
  return i ? i.text : e.text
}

function _i(e, t, i, n) { // _i = termChanges, e = base, t = record, i = newTerms, n = language
  return i.filter(({vocabulary: e, id: i}) => ie(t[e]).includes(i)).map(({vocabulary: t, id: i, label: r}) => { // i = id, ie = listOf, t = record, e = vocabulary
    var a; // a = _a
    let l =  // l = ids
    // src/editor/new-terms.ts
    function({text: e}, t) { // e = text, t = vocabulary
      let i = Oe(Oe(Oe(_e(e), "vocabularies"), t), "terms"); // i = terms, Oe = fieldOf, _e = parseJson, e = text, t = vocabulary
      return A(i) ? Object.keys(i) : []
    }(e, t);
    return {
      kind: "add",
      record: [ "vocabularies", t, "terms", i ],
      value: {
        label: {
          [n]: r
        }
      },
      after: (a = l[l.length - 1]) != null ? a : null
    }
  })
}

function Oi(e) { // Oi = newTermsIn, e = changes
  return e.flatMap(e => { // e = change
    let [t, i, , n] = e.record, r = e.kind === "add" && Oe(e.value, "label"), [a] = A(r) ? Object.values(r) : []; // t = collection, i = vocabulary, n = id, e = change, r = label, Oe = fieldOf, a = text, A = isObject
    return t === "vocabularies" && i !== void 0 && n !== void 0 && typeof a == "string" ? [ {
      vocabulary: i,
      id: n,
      label: a
    } ] : []
  })
}

var Si = m(75), Ci = m(76); // Si = optionsFor, m = at, Ci = today

// src/editor/program-actions.ts
var ji = [ "notice", "end", "materials", "followedBy" ]; // ji = LEFT_AFTER_END

function Ti({title: e}) { // Ti = titleOf, e = title
  let t = typeof e == "object" && e ? Object.values(e)[0] : e; // t = text, e = title
  return typeof t == "string" ? t : ""
}

// src/edit/summary.ts
var Ai = [ "added", "removed", "changed", "moved" ]; // Ai = ORDER

function Li({kind: e, rows: t}) { // Li = fieldsOf, e = kind, t = rows
  let i = new Map; // i = names
  for (let {field: n} of e === "changed" ? t : []) { // n = field, e = kind, t = rows
    let [e = ""] = n; // e = name, n = field
    i.set(e, [ ...i.get(e) || [], n ])
  }
  return [ ...i ].map(([e, t]) => ({
    name: e,
    paths: t
  }))
}

function Mi(e, t, i) { // Mi = summaryText, e = context, t = differences, i = msg
  let n = function(e) { // n = text, e = differences
    let t = e.map(e => { // t = parts, e = difference
      let {kind: t, record: i, title: n} = e; // t = kind, i = record, n = title, e = difference
      return {
        kind: t,
        of: i.length ? i[i.length - 2] : "page",
        record: i,
        title: n,
        fields: Li(e)
      }
    });
    return Ai.reduce((e, i) => e.concat(t.filter(e => e.kind === i)), [])
  }
  // src/editor/summary-text.ts
  (t).map(({kind: t, record: n, title: r, fields: a}) => { // t = differences
    let l = i(`edit-kind-${t}`, q(e, n, r)), s = a.map(({name: t, paths: n}) => { // l = start, i = msg, t = kind, q = recordText, e = context, n = record, r = title, s = names, a = fields
      let r = n.map(([, e]) => e).filter(Boolean); // r = languages, n = paths, e = language
      return F(u(d({}, e), {
        msg: i
      }), t) + (r.length && e.fields.some(e => e.name === t && /text/.test(e.control)) ? ` (${r.join(", ")})` : "")
    });
    return s.length ? `${l}: ${s.join(", ")}` : l
  }).join("; ");
  return n.length > 490 ? `${n.slice(0, 490)}\u2026` : n
}

// src/editor/actions.ts
function Ii(e, {context: t, focus: i, focusHeading: n, confirm: r, close: a, loadMore: l}) { // Ii = createActions, e = session, t = context, i = focus, n = focusHeading, r = confirm, a = close, l = loadMore
  let {store: s, drafts: o, editor: c, source: g} = e, p = mi({ // s = store, o = drafts, c = editor, g = source, e = session, p = english, mi = createMessages
    language: "en",
    texts: new Map
  }, hi), m = "", h = 0, v = () => { // hi = ENGLISH, m = lastField, h = lastTime, v = snapshot
    let {record: e, place: t, newTerms: i} = s.get(); // e = record, t = place, i = newTerms, s = store
    return {
      record: e,
      place: t,
      newTerms: i
    }
  }, b = t => { // b = step, t = change
    m = "", e.setRecord(u(d({}, t), {
      past: [ ...s.get().past, v() ],
      future: []
    }))
  }, x = () => { // x = showReview
    e.settle();
    let i = function(e, t) { // i = differences, e = before, t = after
      let [i, n] = [ e, t ].map(Je), r = et(e, t); // i = old, n = now, e = before, t = after, Je = openPage, r = changes, et = comparePages
      if (!i || !n || !r) return null;
      let a = e => { // a = titleOf, e = record
        var t; // t = _a
        return (t = gi(n, e)) != null ? t : gi(i, e)
      }, l = (e, t) => { // l = titleOfNeighbour, e = record, t = id
        var i; // i = _a
        return t === null ? null : (i = a([ ...e.slice(0, -1), t ])) != null ? i : t
      }, s = [], o = new Map, u = ({kind: e, record: t}, i, n) => { // s = differences, o = edited, u = add, i = rows, n = moved
        s.push(d({
          record: t,
          kind: fi[e],
          title: a(t),
          rows: i
        }, n && {
          moved: n
        }))
      };
      for (let e of r) { // e = change, r = changes
        let t = JSON.stringify(e.record); // t = name, e = change
        switch (e.kind) {
         case "edit":
          {
            let {field: i, from: n, to: r} = e, a = o.get(t) || []; // i = field, n = from, r = to, e = change, a = rows, o = edited, t = name
            a.push({
              field: i,
              from: n,
              to: r
            }), a.length === 1 && (o.set(t, a), u(e, a));
            break
          }

         case "move":
          u(e, [], {
            from: l(e.record, e.from),
            to: l(e.record, e.to)
          });
          break;

         default:
          u(e, pi(e.value, e.kind === "add"))
        }
      }
      return s
    }(e.base.text, $i(e.base, e.changes())) || [];
    s.set({
      step: "review",
      differences: i,
      trouble: null,
      summary: s.get().isSuggestion ? "" : Mi(t(), i, p)
    }), n()
  }, k = n => { // k = refuse, n = kind
    i(`${t().idPrefix}-${n}`), e.fail({
      kind: n
    })
  }, y = () => f(null, null, function*() {
    let t = yield l(); // t = isThere, l = loadMore
    return t ? s.set({}) : e.fail({
      kind: "failed",
      failure: "network",
      words: ""
    }), t
  }), w = () => f(null, null, function*() {
    let {suggestion: i} = s.get(), r = e.changes(); // i = suggestion, s = store, r = changes, e = session
    // src/editor/save-session.ts
    yield function(e, t) {
      return f(this, null, function*() {
        let {store: i, editor: n, source: r} = e, {summary: a, decisions: l, captcha: s, captchaAnswer: o} = i.get(); // i = store, n = editor, r = source, e = session, a = summary, l = decisions, s = captcha, o = captchaAnswer
        i.set({
          isBusy: !0,
          trouble: null
        });
        let u = yield qt(n, d({ // u = outcome, qt = saveChanges, n = editor, d = __spreadValues
          title: r,
          base: e.base,
          changes: e.changes(),
          summary: a,
          decisions: l
        }, s && {
          captcha: {
            id: s.id,
            answer: o
          }
        }));
        switch (i.set({
          captcha: null,
          captchaAnswer: ""
        }), u.kind) {
         case "saved":
         case "unchanged":
          e.base = u, e.newest = u.text, e.dropDraft(), i.set({
            step: "saved",
            isBusy: !1,
            saved: u.kind === "saved" ? {
              revision: u.revision,
              before: u.before
            } : null
          }), e.settle(), t();
          break;

         case "ask":
          {
            let e = u.conflicts.map(Rt); // e = keys, u = outcome, Rt = conflictKey
            i.set({
              step: "conflicts",
              isBusy: !1,
              conflicts: u.conflicts,
              decisions: new Map(Array.from(i.get().decisions).filter(([t]) => e.includes(t)))
            }), t();
            break
          }

         case "captcha":
          i.set({
            captcha: u,
            isBusy: !1,
            step: "review"
          });
          break;

         default:
          e.fail(u.kind === "failed" ? u : {
            kind: u.kind
          })
        }
      })
    }
    // src/editor/suggest-session.ts
    (e, n), s.get().step === "conflicts" && !(yield y()) && s.set({
      step: "review"
    }), i && s.get().step === "saved" && (yield ci(e, t().list.talk || "", i, Se(r, i.changes) ? "taken" : "partly", "", p))
  }), $ = () => { // $ = mayLose
    let {step: t} = s.get(); // s = store
    return t !== "saved" && t !== "loading" && e.changes().length > 0
  }, _ = (t, i) => f(null, null, function*() {
    let r = yield c.read(g, t); // r = page, c = editor, g = source, t = revision
    if (r.kind === "failed") return e.fail(r), !1;
    let a = { // a = base
      text: t ? r.text : "",
      revision: t
    }, l = function(e) {
      var t; // t = _a
      let i = e.find(({record: [e]}) => e === "programs"); // i = change, e = collection
      return i && (t = i.record[1]) != null ? t : null
    }(i), s = $i(a, i), o = l === null ? vi(s) : ki(s, l);
    if (!o) return e.fail({
      kind: "misfit"
    }), !1;
    if (l === null) {
      if (!(yield y())) return !1;
      e.begin(a, null, o, {
        isLists: !0
      })
    } else e.begin(a, ki(a.text, l) ? l : null, o, {
      newTerms: Oi(i),
      place: wi(i)
    });
    return n(), !0
  });
  return u(d({
    change: (t, i, n = !1) => { // t = name, i = value, n = continues
      let {record: r, past: a, isIdAutomatic: l, original: o, isLists: d} = s.get(), u = n && m === t && Date.now() - h < 1500; // r = record, a = past, l = isIdAutomatic, o = original, d = isLists, s = store, u = isSame, n = continues, m = lastField, t = name, h = lastTime
      m = t, h = Date.now();
      let c = dt(r, t, i), f = l && !o && !d && t !== "id"; // c = next, dt = withField, r = record, t = name, i = value, f = isAutomatic, l = isIdAutomatic, o = original, d = isLists
      e.setRecord({
        record: f && t === "title" ? dt(c, "id", ct(Ti(c), e.usedIds())) : c,
        isIdAutomatic: f,
        past: u ? a : [ ...a, v() ],
        future: []
      })
    },
    replace: e => b({
      record: e,
      isIdAutomatic: !1
    })
  }, function(e, {context: t, focus: i, focusHeading: n}, r) {
    let {store: a} = e; // a = store, e = session
    return {
      move: e => r({
        place: e
      }),
      retire: () => {
        let {record: e} = a.get(), {end: n} = e; // e = record, a = store, n = end
        i(`${t().idPrefix}-end`), r({
          only: ji,
          record: u(d({}, e), {
            status: "past",
            end: typeof n == "string" && n && n <= Ci() ? n : Ci()
          })
        })
      },
      showAll: () => {
        n(), a.set({
          only: []
        })
      },
      duplicate: () => {
        let {record: n} = a.get(); // n = record, a = store
        e.begin(e.base, null, u(d({}, n), {
          id: ct(Ti(n), e.usedIds())
        }), {
          place: bi(n)
        }), i(`${t().idPrefix}-title`), a.set({})
      },
      findPages: t => f(null, null, function*() {
        var i; // i = _a
        let n = yield (i = e.finder) == null ? void 0 : i.findPages(t); // n = answer, i = _a, e = session, t = link
        return n && a.set({
          missing: new Set([ ...a.get().missing, ...n.missing ])
        }), n ? n.found : []
      }),
      findLanguages: t => f(null, null, function*() {
        var i, n; // i = _a, n = _b
        return (n = yield (i = e.finder) == null ? void 0 : i.findLanguages(t)) != null ? n : []
      })
    }
  }(e, {
    context: t,
    focus: i,
    focusHeading: n
  }, b)), {
    addTerm: (e, i) => { // e = vocabulary, i = label
      let {record: n, newTerms: r} = s.get(), a = function({list: e, labels: t}, i, n, r) { // n = vocabulary, r = label, s = store, a = term, e = list, t = labels, i = newTerms
        var a, l; // a = _a, l = _b
        let s = i.filter(e => e.vocabulary === n).map(({id: e}) => e), o = [ ...Array.from((l = (a = e.vocabularies.get(n)) == null ? void 0 : a.terms.keys()) != null ? l : []), ...s ], d = o.find(e => t.term(n, e).text.toLowerCase() === r.toLowerCase()); // s = others, i = newTerms, e = id, n = vocabulary, o = ids, l = _b, a = _a, d = same, t = labels, r = label
        return d != null ? d : {
          vocabulary: n,
          id: ct(r, o),
          label: r
        }
      }(t(), r, e, i), [l, o] = typeof a == "string" ? [ a, r ] : [ a.id, [ ...r, a ] ], d = ie(n[e]);
      b({
        newTerms: o,
        record: dt(n, e, d.includes(l) ? d : [ ...d, l ])
      })
    },
    loadMore: y,
    editLists: () => f(null, null, function*() {
      $() && !r(t().msg("edit-cancel-question")) || (yield y()) && (e.begin(e.base, null, null, {
        isLists: !0
      }), n())
    }),
    remove: () => {
      s.set({
        isRemoved: !0
      }), x()
    },
    undo: () => {
      let {past: t, future: i} = s.get(), n = t[t.length - 1]; // t = past, i = future, s = store, n = before
      n && (m = "", e.setRecord(u(d({}, n), {
        past: t.slice(0, -1),
        future: [ ...i, v() ]
      })))
    },
    redo: () => {
      let {past: t, future: i} = s.get(), n = i[i.length - 1]; // t = past, i = future, s = store, n = next
      n && (m = "", e.setRecord(u(d({}, n), {
        past: [ ...t, v() ],
        future: i.slice(0, -1)
      })))
    },
    review: () => {
      let {original: t, record: i, isLists: n} = s.get(), r = bi(i).trim(); // t = original, i = record, n = isLists, s = store, r = id, bi = idOf
      n ? x() : ot(t, i).title === void 0 ? k("title") : !t && (!G.test(r) || e.usedIds().includes(r)) ? k("id") : x()
    },
    back: () => {
      s.set({
        step: "form",
        isRemoved: !1,
        trouble: null
      }), e.settle(), n()
    },
    setSummary: e => s.set({
      summary: e
    }),
    answerCaptcha: e => s.set({
      captchaAnswer: e
    }),
    decide: (e, t) => s.set({
      decisions: new Map([ ...s.get().decisions, [ e, t ] ])
    }),
    save: () => {
      s.get().isBusy || (s.get().isSuggestion ? function(e, t, i, n) {
        f(this, null, function*() {
          let {store: r, editor: a, source: l} = e, {summary: s, captcha: o, captchaAnswer: c} = r.get(), f = t.list.talk || "", g = { // r = store, a = editor, l = source, e = session, s = summary, o = captcha, c = captchaAnswer, f = talk, t = context, g = content
            page: l,
            base: e.base.revision,
            changes: e.changes()
          }, p = function(e) {
            let t = ai(ri(e)); // t = read, ai = readContent, ri = contentText, e = content
            return t && si(t)
          }(g);
          r.set({
            isBusy: !0,
            trouble: null
          });
          let m = yield a.read(f); // m = page, a = editor, f = talk
          if (m.kind === "failed") {
            e.fail(m);
            return
          }
          let h = ui(m.text).proposals.some(e => e.id === p), v = function({store: e}, t, i) { // h = isThere, ui = findProposals, m = page, e = store, p = id, v = sentences, t = context, i = msg
            let n = u(d({}, t), { // n = words, u = __spreadProps, d = __spreadValues, t = context
              msg: i
            });
            return e.get().differences.flatMap(({kind: e, record: t, title: r, rows: a}) => { // e = store
              let l = i(`edit-kind-${e}`, q(n, t, r)), s = t[0] === "programs" && e !== "removed" ? a : []; // l = start, i = msg, e = kind, q = recordText, n = words, t = record, r = title, s = fields, a = rows
              return s.length ? s.map(({field: t, from: i, to: r}) => { // s = fields
                let a = [ ...e === "added" ? [] : [ z(n, t, i) ], z(n, t, r) ]; // a = values, e = kind, z = describeValue, n = words, t = field, i = from, r = to
                return `${l}: ${R(n, t)}: ${a.join(" \u2192 ")}`
              }) : [ l ]
            })
          }(e, t, i), b = h ? {
            kind: "unchanged"
          } : yield a.addSection(d({
            title: f,
            heading: Ut(i("edit-suggestion", r.get().differences.map(({record: e, title: i}) => q(t, e, i)).join(", ").slice(0, 150))),
            text: oi(g, v, s)
          }, o && {
            captcha: {
              id: o.id,
              answer: c
            }
          }));
          switch (r.set({
            captcha: null,
            captchaAnswer: ""
          }), b.kind) {
           case "saved":
           case "unchanged":
            e.dropDraft(), r.set({
              step: "saved",
              isBusy: !1,
              saved: null
            }), e.settle(), n();
            break;

           case "captcha":
            r.set({
              captcha: b,
              isBusy: !1
            });
            break;

           case "conflict":
            e.fail({
              kind: "busy"
            });
            break;

           default:
            e.fail(b)
          }
        })
      }(e, t(), p, n) : w())
    },
    cancel: () => {
      let i = $(); // i = hasChanges, $ = mayLose
      (!i || r(t().msg("edit-cancel-question"))) && (i && e.dropDraft(), a())
    },
    close: a,
    takeSuggestion: e => f(null, null, function*() {
      (yield _(e.base, e.changes)) && s.set({
        suggestion: e
      })
    }),
    declineSuggestion: (i, n) => ci(e, t().list.talk || "", i, "declined", n, p),
    takeDraft: () => f(null, null, function*() {
      let i = o.read(); // i = draft, o = drafts
      $() && !r(t().msg("edit-cancel-question")) || i && (yield _(i.base, i.changes)) && (s.set({
        draftTime: null
      }), e.settle())
    }),
    dropDraft: () => {
      o.remove(), s.set({
        draftTime: null
      }), e.settle(), n()
    },
    focus: i
  })
}

var Ei = m(7); // Ei = createLabels, m = at

var Pi = m(39); // Pi = createFormat, m = at

var Di = m(40), Bi = m(41); // Di = FALLBACK_LANGUAGE, m = at, Bi = KEYS_ONLY

var Fi = m(67); // Fi = parseJsonObject, m = at

// src/editor/context.ts
function Ri(e) { // Ri = loadTexts, e = _0
  return f(this, arguments, function*({environment: {wiki: e}, messages: {language: t}}) {
    let i = `Module:Program explorer/i18n/editor/${t}.json`; // i = title, t = language
    if (t === Bi || t === Di) return new Map;
    try {
      let {pages: [t]} = yield e.readPages([ i ], [], null); // t = page, e = wiki, i = title
      return new Map(Object.entries(Fi(t ? t.text : "")).filter(e => typeof e[1] == "string"))
    } catch (e) {
      return new Map
    }
  })
}

function Ni({messages: {language: e}}, t, i) { // Ni = createWords, e = language, t = texts, i = more
  return mi({
    language: e,
    texts: t
  }, i ? new Map([ ...hi, ...i.english ]) : hi)
}

function zi({environment: {wiki: e}, messages: t}, i) { // zi = listContext, e = wiki, t = messages, i = list
  let n = mi(t), {language: r} = t, a = Pi(r, n); // n = words, mi = createMessages, t = messages, r = language, a = format, Pi = createFormat
  return {
    list: i,
    format: a,
    labels: Ei(i, n, a, e.languages, e.contentLanguage, r),
    fields: j(Array.from(i.vocabularies.keys()))
  }
}

var qi = m(73); // qi = parseForReaders, m = at

// src/editor/edited-page.ts
var Ji = m(8); // Ji = createStore, m = at

// src/edit/draft.ts
// src/editor/draft-storage.ts
function Yi(e, t) { // Yi = createDraftStorage, e = storage, t = owner
  let i = function({page: e, user: t}) { // i = key, e = page, t = user
    return `programExplorer-draft-${JSON.stringify([ e, t ])}`
  }(t), n = (e, t) => { // t = otherwise, n = attempt, e = act
    try {
      return e()
    } catch (e) {
      return t
    }
  }, r = () => n(() => e().removeItem(i), void 0);
  return {
    read: () => {
      let r = function(e, {page: t, user: i}) { // r = found, e = text, t = page, i = user
        if (e === null) return {
          kind: "none"
        };
        let n = _e(e), [r, a] = [ Oe(n, "base"), Oe(n, "time") ], l = Zt(Oe(n, "changes")); // n = raw, _e = parseJson, e = text, r = base, a = time, Oe = fieldOf, l = changes, Zt = readChanges
        return Oe(n, "format") !== 1 || !l || typeof r != "number" || typeof a != "number" ? {
          kind: "unreadable"
        } : Oe(n, "page") !== t || Oe(n, "user") !== i ? {
          kind: "foreign"
        } : l.length ? {
          kind: "ready",
          draft: {
            page: t,
            user: i,
            base: r,
            time: a,
            changes: l
          }
        } : {
          kind: "none"
        }
      }(n(() => e().getItem(i), null), t);
      return r.kind === "ready" ? r.draft : null
    },
    keep: a => { // a = draft
      let l = function({page: e, user: t, base: i, time: n, changes: r}) { // l = text, e = page, t = user, i = base, n = time, r = changes
        return r.length ? JSON.stringify({
          format: 1,
          page: e,
          user: t,
          base: i,
          time: n,
          changes: r
        }) : null
      }(u(d(d({}, a), t), {
        time: Date.now()
      }));
      return l === null ? (r(), !0) : n(() => (e().setItem(i, l), !0), !1)
    },
    remove: r
  }
}

var Wi = m(87); // Wi = pickText, m = at

// src/editor/preview.ts
var Ui = "program-explorer--unsaved"; // Ui = UNSAVED

// src/editor/session.ts
var Hi = { // Hi = START
  step: "loading",
  original: null,
  record: {},
  place: void 0,
  isLists: !1,
  ids: [],
  only: [],
  missing: new Set,
  isIdAutomatic: !0,
  isRemoved: !1,
  newTerms: [],
  past: [],
  future: [],
  problems: [],
  trouble: null,
  captcha: null,
  captchaAnswer: "",
  isBusy: !1,
  isOutdated: !1,
  isSuggestion: !1,
  suggestions: [],
  suggestion: null,
  differences: [],
  summary: "",
  conflicts: [],
  decisions: new Map,
  draftTime: null,
  saved: null
};

function Ki(e, t, i, n) { // Ki = createSession, e = editor, t = subject, i = storage, n = unsavedText
  let {source: r} = t, a = Ji(Hi), l = function(e, t, i, n) { // r = source, t = onProblems, a = store, Ji = createStore, Hi = START, l = preview, e = page, i = programId, n = unsavedText
    let {environment: {wiki: r}, host: {root: a}, messages: {language: l}, text: s, list: o, explorer: f, listOf: g, problemsOf: p} = e, m = "", h = `${s}false`, v = (e, t) => { // r = wiki, a = root, l = language, s = loaded, o = list, f = explorer, e = text, m = latest, h = drawn, v = update, t = isUnsaved
      let a = e === s ? o : g(e); // a = next, e = text, s = loaded, o = list, g = listOf
      a && e + String(t) !== h && (h = e + String(t), f.update(t ? (e => { // a = next, e = _a, t = isUnsaved, h = drawn, f = explorer
        var t = e, {programs: a} = t, s = c(t, [ "programs" ]); // t = _b, e = _a, s = others, c = __objRest
        return u(d({}, s), {
          programs: a.map(e => { // a = programs, e = program
            let t = e.notice ? ` ${Wi(e.notice, r.languages, r.contentLanguage).text}` : ""; // t = notice, e = program, Wi = pickText, r = wiki
            return e.id === i() ? u(d({}, e), {
              notice: new Map([ [ l, n() + t ] ])
            }) : e
          })
        })
      })(a) : a))
    };
    return {
      draw: (e, n) => { // e = text, n = isUnsaved
        m = e, v(e, n), a.classList.toggle(Ui, n), p(e).then(n => { // m = latest, e = text, v = update, n = problems, a = root, Ui = UNSAVED, p = problemsOf
          if (m === e) {
            let r = i(); // r = id, i = programId
            t(n.filter(({path: [t, i]}) => r === null ? t !== "programs" && t !== "include" : t === "programs" && i === function(e, t) {
              let i = Oe(_e(e), "programs"); // i = programs, Oe = fieldOf, _e = parseJson, e = text
              return Array.isArray(i) ? i.findIndex(e => Oe(e, "id") === t) : -1
            }(e, r)))
          }
        }, e => r.log("The problems of the data cannot be found.", e))
      },
      end: e => { // e = text
        m = "", a.classList.remove(Ui), v(e, !1)
      }
    }
  }(t, e => a.set({
    problems: e
  }), () => a.get().isLists ? null : bi(a.get().record), n), s = 0, o = {
    editor: e,
    source: r,
    store: a,
    drafts: Yi(i, {
      page: r,
      user: e.user
    }),
    base: {
      text: "",
      revision: 0
    },
    newest: t.text,
    more: null,
    finder: null,
    changes: () => {
      var e, i; // e = _a, i = _b
      let {original: n, record: r, place: l, isLists: s, isRemoved: d, newTerms: u} = a.get(); // n = original, r = record, l = place, s = isLists, d = isRemoved, u = newTerms, a = store
      return s ? [ ...(i = (e = o.more) == null ? void 0 : e.listsChanges(o.base.text, r)) != null ? i : [] ] : d ? function({text: e}, t) {
        var i; // i = _a
        if (!t) return [];
        let n = xi(e).map(bi), r = bi(t); // n = ids, xi = recordsOf, e = text, bi = idOf, r = id, t = original
        return [ {
          kind: "remove",
          record: [ "programs", r ],
          value: t,
          after: (i = n[n.indexOf(r) - 1]) != null ? i : null
        } ]
      }(o.base, n) : [ ..._i(o.base, r, u, t.environment.wiki.contentLanguage), ...yi(o.base, n, r, l) ]
    },
    usedIds: () => xi(o.base.text).map(bi),
    begin: (e, t, i, n = {}) => { // e = base, t = program, i = record, n = more
      var r, l; // r = _a, l = _b
      o.base = e;
      let s = n.isLists ? vi(e.text) : t === null ? null : ki(e.text, t); // s = original, n = more, vi = listsRecord, e = base, t = program, ki = findRecord
      if ((t !== null || n.isLists) && !s && !i) {
        o.fail({
          kind: xi(e.text).length ? "elsewhere" : "unreadable"
        });
        return
      }
      a.set(u(d(d({}, Hi), n), {
        draftTime: a.get().draftTime,
        isSuggestion: a.get().isSuggestion,
        suggestions: a.get().suggestions,
        step: "form",
        ids: o.usedIds(),
        original: s,
        record: (r = i != null ? i : s) != null ? r : {
          id: ct("", o.usedIds()),
          title: ""
        },
        isIdAutomatic: !s && !i
      })), (l = o.finder) == null || l.findMissing(a.get().record).then(e => a.set({
        missing: new Set(e)
      })), o.settle()
    },
    setRecord: e => { // e = change
      a.set(u(d({}, e), {
        trouble: null,
        saved: null
      })), window.clearTimeout(s), s = window.setTimeout(o.settle, 400)
    },
    settle: () => {
      window.clearTimeout(s);
      let {step: e, draftTime: t, trouble: i} = a.get(), n = o.changes(), r = e !== "saved" && n.length > 0; // e = step, t = draftTime, i = trouble, a = store, n = changes, o = session, r = isUnsaved
      l.draw(r ? $i(o.base, n) : o.newest, r), e === "form" && t === null && !o.drafts.keep({
        base: o.base.revision,
        changes: n
      }) && !i && a.set({
        trouble: {
          kind: "storage"
        }
      })
    },
    dropDraft: () => {
      a.get().draftTime === null && o.drafts.remove()
    },
    fail: e => a.set({
      trouble: e,
      isBusy: !1
    }),
    end: () => {
      window.clearTimeout(s), l.end(o.newest)
    }
  };
  return o
}

// src/editor/open-editor.tsx
var Vi = [ "protected", "denied" ]; // Vi = CAN_SUGGEST

// src/wiki/mediawiki-answer.ts
var Zi = { // Zi = COMMON
  formatversion: "2",
  errorformat: "plaintext",
  errorsuselocal: !0,
  uselang: "user"
}, Gi = [ [ /^readonly/, "readonly" ], [ /^(ratelimited|actionthrottled)/, "ratelimited" ], [ /blocked/, "blocked" ], [ /^abusefilter-warning/, "warning" ], [ /^abusefilter/, "disallowed" ], [ /^(spam|titleblacklist)/, "spam" ], [ /protected|^createonly$/, "protected" ], [ /^badtoken|^notoken/, "token" ], [ /^assert/, "session" ], [ /^(missingtitle|pagedeleted|nosuchrevid)/, "deleted" ], [ /^contenttoobig/, "too-big" ], [ /^(invalid-json|contentmodel|unsupportednocontent|no-direct-editing|badformat)/, "invalid" ], [ /permission|denied|^noedit|^nocreate|^cantcreate|^badaccess|^readapidenied/, "denied" ] ];

function Qi(e) { // Qi = failureOf, e = code
  let [, t = "other"] = Gi.find(([t]) => t.test(e)) || []; // t = pattern, Gi = CODES, e = code
  return t
}

function Xi(e, t = "") { // Xi = failed, e = failure, t = words
  return {
    kind: "failed",
    failure: e,
    words: t
  }
}

function en(e, t) { // en = explain, e = code, t = details
  let {textStatus: i, xhr: n} = t; // i = textStatus, n = xhr, t = details
  if (e === "http") {
    let e = n && n.status || 0; // e = status, n = xhr
    return Xi(i === "timeout" ? "timeout" : e === 429 ? "ratelimited" : e ? "server" : "network")
  }
  return e === "ok-but-empty" ? Xi("server") : Xi(Qi(e), function({errors: e = []}) {
    return e.map(({text: e = ""}) => e).filter(Boolean).join("\n")
  }(t))
}

function tn(e) { // tn = answerOf, e = request
  return new Promise(t => { // t = resolve
    e.then(e => t({
      result: e
    }), (e, i) => t({
      code: String(e),
      details: i || {}
    }))
  })
}

// src/wiki/mediawiki-edit.ts
function nn() { // nn = createPageEditor
  let e = new mw.Api, t = mw.config.get("wgUserName") || "", i = (i, n) => f(null, [ i, n ], function*({title: i, captcha: n}, r) { // e = api, t = user, i = title, n = captcha, f = __async, r = parameters
    let a = yield tn(e.postWithToken("csrf", d(d(d(u(d({}, Zi), { // a = answer, tn = answerOf, e = api, d = __spreadValues, u = __spreadProps, Zi = COMMON
      action: "edit",
      title: i
    }), r), t ? {
      assert: "user",
      assertuser: t
    } : {}), n ? {
      captchaid: n.id,
      captchaword: n.answer
    } : {})));
    return "result" in a ? function({edit: e = {}}) {
      let {result: t, captcha: i, nochange: n, oldrevid: r = 0, newrevid: a, code: l = "", info: s = ""} = e; // t = result, i = captcha, n = nochange, r = oldrevid, a = newrevid, l = code, s = info, e = edit
      return i ? {
        kind: "captcha",
        id: String(i.id),
        question: i.url ? "" : i.question || "",
        image: i.url || ""
      } : t !== "Success" ? Xi(Qi(l), s) : n || !a ? {
        kind: "unchanged"
      } : {
        kind: "saved",
        before: r,
        revision: a
      }
    }(a.result) : a.code === "editconflict" || a.code === "articleexists" ? {
      kind: "conflict"
    } : en(a.code, a.details)
  });
  return {
    user: t,
    read: (t, i) => f(null, null, function*() {
      let n = yield tn(e.get(d(u(d({}, Zi), { // n = answer, tn = answerOf, e = api, d = __spreadValues, u = __spreadProps, Zi = COMMON
        action: "query",
        prop: [ "revisions", "info" ],
        rvprop: [ "ids", "content", "contentmodel" ],
        rvslots: "main",
        intestactions: "edit",
        intestactionsdetail: "full"
      }), i ? {
        revids: i
      } : {
        titles: t
      })));
      try {
        return "result" in n ? function({query: {pages: [e]}}) {
          let [t] = e.revisions || [], [i] = e.actions && e.actions.edit || []; // t = revision, e = page, i = error
          return {
            kind: "page",
            title: e.title,
            text: t && t.slots.main.content || "",
            revision: t ? t.revid : 0,
            contentModel: t ? t.slots.main.contentmodel : "json",
            refusal: i ? Xi(Qi(i.code), i.text) : null
          }
        }(n.result) : en(n.code, n.details)
      } catch (e) {
        return Xi("server")
      }
    }),
    save: e => i(e, function({text: e, base: t, summary: i}) {
      return d({
        text: e,
        summary: i
      }, t ? {
        baserevid: String(t),
        nocreate: !0
      } : {
        createonly: !0,
        contentmodel: "json",
        contentformat: "application/json"
      })
    }(e)),
    addSection: e => i(e, {
      section: "new",
      sectiontitle: e.heading,
      text: e.text
    })
  }
}

// src/editor.ts
var rn =  // rn = open
// src/editor/edit.ts
function(e) { // e = createPageEditor
  let t = () => !0; // t = cancel
  return (i, n, r) => { // i = subject, n = id, r = start
    t() && (t = function(e, t, i, {field: n, record: r} = {}) {
      let a = function(e, t) { // a = subject, e = subject, t = id
        var i, n; // i = _a, n = _b
        let {environment: {wiki: r, load: a}, included: l, text: s, list: o, translate: c} = e, g = (n = (i = o.programs.find(e => e.id === t)) == null ? void 0 : i.source.page) != null ? n : null, p = l.find(({title: e}) => e === g), m = e => p ? [ s, l.map(t => t === p ? u(d({}, t), { // r = wiki, a = load, l = included, s = dataText, o = list, c = translate, e = text, g = include, n = _b, i = _a, t = one, p = page, m = textsWith, u = __spreadProps, d = __spreadValues
          text: e
        }) : t) ] : [ e, l ];
        return u(d(d({}, e), p && {
          source: p.title,
          text: p.text
        }), {
          include: p ? p.title : null,
          listOf: e => { // e = text
            let [t, i] = m(e), n = qi(t, Si(r), i).list; // t = main, i = others, m = textsWith, e = text, n = found, qi = parseForReaders, Si = optionsFor, r = wiki
            return n && c ? c(n) : n
          },
          problemsOf: e => f(null, null, function*() {
            let [t, i] = m(e), [{validatePage: n}, s] = yield Promise.all([ a.validator(), a.checks() ]), {problems: o} = n(t, Si(r), i, s, 1e4); // t = main, i = others, m = textsWith, e = text, n = validatePage, s = checks, a = load, o = problems, Si = optionsFor, r = wiki
            return p ? o.filter(({path: [e, t]}) => e === "include" && p !== void 0 && t === l.indexOf(p)).map(e => u(d({}, e), {
              path: e.path.slice(2)
            })) : o
          })
        })
      }(t, i), {environment: {wiki: l, load: s}, host: {root: o}, messages: {language: c}, source: g} = a, {element: p, close: m} = function(e, t) {
        let i = document.activeElement, n = document.createElement("div"); // i = opener, n = element
        return n.lang = t, n.dir = w(t), e.insertBefore(n, e.firstChild), {
          element: n,
          close: () => {
            n.remove(), i instanceof HTMLElement && i.isConnected && i.focus()
          }
        }
      }(o, c), h = Ki(e, a, () => localStorage, () => $.msg("edit-unsaved")), {store: v, drafts: b} = h, $ = function(e) {
        let {environment: {wiki: t}, host: i, messages: n, list: r, source: a, include: l} = e; // t = wiki, i = host, n = messages, r = list, a = source, l = include, e = subject
        return u(d({}, zi(e, r)), {
          msg: Ni(e, n.texts, null),
          pageLanguage: t.contentLanguage,
          idPrefix: "program-explorer-edit",
          level: i.level,
          today: Ci(),
          languages: new Map,
          mayAddTerms: l === null,
          more: null,
          urlOf: t.urlOf,
          title: a
        })
      }(a), _ = "", O = Date.now(), S = e => { // a = subject, _ = toFocus, O = lastLook, S = onUnload, e = event
        let {step: t} = v.get(); // t = step, v = store
        p.isConnected && t !== "saved" && t !== "loading" && h.changes().length && (e.preventDefault(), 
        e.returnValue = "")
      }, C = () => { // C = lookAgain
        (() => {
          f(null, null, function*() {
            let {step: t} = v.get(); // t = step, v = store
            if (Date.now() - O < 1e4 || t === "saved" || t === "loading") return;
            O = Date.now();
            let i = yield e.read(g); // i = page, e = editor, g = source
            i.kind === "page" && v.set({
              isOutdated: i.revision !== h.base.revision
            })
          })
        })()
      }, j = () => { // j = focusHeading
        let e = document.getElementById(`${$.idPrefix}-heading`); // e = heading, $ = context
        e && (e.tabIndex = -1, e.focus())
      }, T = new Map, A = null, L = () => f(null, null, function*() {
        try {
          return A = yield s.editorMore(), h.more = h.more || A.createMore(Jt), h.finder = h.finder || A.createPageFinder(), 
          $ = u(d({}, $), {
            more: h.more,
            msg: Ni(a, T, A)
          }), !0
        } catch (e) {
          return !1
        }
      }), M = Ii(h, {
        context: () => $,
        focus: e => { // e = target
          _ = e
        },
        focusHeading: j,
        confirm: e => window.confirm(e),
        close: () => {
          window.removeEventListener("beforeunload", S), window.removeEventListener("focus", C), 
          I(), k(null, p), m(), h.end(), location.hash.includes(y) && history.replaceState(history.state, "", "#programs")
        },
        loadMore: L
      }), I = v.subscribe(e => { // I = unsubscribe, v = store, e = state
        var t; // t = _a
        let i = function(e, t, i) { // i = language, e = labels, t = newTerms
          return u(d({}, e), {
            term: (n, r) => { // n = facet, r = term
              let a = t.find(({vocabulary: e, id: t}) => e === n && t === r); // a = found, t = id, e = vocabulary, n = facet, r = term
              return a ? {
                text: a.label,
                language: i
              } : e.term(n, r)
            }
          })
        }($.labels, e.newTerms, $.pageLanguage);
        k(x(Ie, {
          view: {
            context: u(d({}, $), {
              labels: i
            }),
            state: e,
            actions: M
          }
        }), p), _ && ((t = document.getElementById(_)) == null || t.focus(), _ = "")
      });
      return window.addEventListener("beforeunload", S), window.addEventListener("focus", C), 
      v.set({}), p.scrollIntoView(), l.languageNames().then(e => { // v = store, p = box, l = wiki, e = names
        $ = function(e, t) {
          let i = new Map(Array.from(t, ([t, i]) => { // i = name, t = code
            let n = e.format.language(t); // n = translated, e = context, t = code
            return [ t, n === t ? i : n ]
          }));
          return u(d({}, e), {
            languages: i
          })
        }($, e), p.isConnected && v.set({})
      }), Promise.all([ e.read(g), Ri(a), L() ]).then(([e, t]) => { // e = page, g = source, Ri = loadTexts, a = subject, L = loadMore, t = loaded
        if (T = t, $ = u(d({}, $), {
          msg: Ni(a, T, A)
        }), !p.isConnected) return;
        if (e.kind === "failed") {
          h.fail(e);
          return
        }
        h.newest = e.text, $ = d(d({}, $), zi(a, a.listOf(e.text) || a.list));
        let l = b.read(), s = !!(e.refusal && Vi.includes(e.refusal.failure) && $.list.talk); // l = draft, b = drafts, s = isSuggestion, e = page, Vi = CAN_SUGGEST, $ = context
        v.set({
          draftTime: l && l.time,
          isSuggestion: s
        });
        let o = i !== null && ki(e.text, i); // o = isThere, i = id, ki = findRecord, e = page
        h.begin(e, i === null || r && !o ? null : i, r != null ? r : null), v.set({
          trouble: v.get().trouble || (s ? null : e.refusal)
        });
        let c = n && document.getElementById(`${$.idPrefix}-${n}`); // c = target, n = field, $ = context
        c ? c.focus() : j(), e.refusal || function(e, t) {
          return f(this, arguments, function*({editor: e, source: t}, i) {
            let n = i ? yield e.read(i) : null; // n = page, i = talk, e = editor
            return (n == null ? void 0 : n.kind) === "page" ? ui(n.text).proposals.filter(({state: e, page: i}) => e === "open" && i === t) : []
          })
        }(h, $.list.talk).then(e => v.set({
          suggestions: e
        }))
      }), () => (p.isConnected && M.cancel(), !p.isConnected)
    }(e(), i, n, r))
  }
}(nn);
}
};
// </nowiki>