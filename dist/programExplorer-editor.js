// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).editor = {
runtime: 'a784b3230da5bc4e',
create: function ( require, module ) {
"use strict";
var De = Object.defineProperty, Tr = Object.defineProperties, Fr = Object.getOwnPropertyDescriptor, Mr = Object.getOwnPropertyDescriptors, $r = Object.getOwnPropertyNames, je = Object.getOwnPropertySymbols;
var it = Object.prototype.hasOwnProperty, Bt = Object.prototype.propertyIsEnumerable;
var Dt = (e, t, n) => t in e ? De(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, h = (e, t) => {
  for (var n in t || (t = {}))
    it.call(t, n) && Dt(e, n, t[n]);
  if (je)
    for (var n of je(t))
      Bt.call(t, n) && Dt(e, n, t[n]);
  return e;
}, k = (e, t) => Tr(e, Mr(t));
var Be = (e, t) => {
  var n = {};
  for (var r in e)
    it.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && je)
    for (var r of je(e))
      t.indexOf(r) < 0 && Bt.call(e, r) && (n[r] = e[r]);
  return n;
};
var _r = (e, t) => {
  for (var n in t)
    De(e, n, { get: t[n], enumerable: !0 });
}, Ar = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of $r(t))
      !it.call(e, o) && o !== n && De(e, o, { get: () => t[o], enumerable: !(r = Fr(t, o)) || r.enumerable });
  return e;
};
var Lr = (e) => Ar(De({}, "__esModule", { value: !0 }), e);
var M = (e, t, n) => new Promise((r, o) => {
  var i = (l) => {
    try {
      s(n.next(l));
    } catch (c) {
      o(c);
    }
  }, a = (l) => {
    try {
      s(n.throw(l));
    } catch (c) {
      o(c);
    }
  }, s = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, a);
  s((n = n.apply(e, t)).next());
});

// src/editor.ts
var ri = {}; // ri = editor_exports
_r(ri, {
  edit: () => ni
});
module.exports = Lr(ri);

// runtime:preact
var d = require("program-explorer-runtime"); // d = import_program_explorer_runtime

// runtime:src/app/url.ts
var G = require("program-explorer-runtime"); // G = import_program_explorer_runtime

// runtime:src/messages/direction.ts
var Se = require("program-explorer-runtime"); // Se = import_program_explorer_runtime

// runtime:src/views/parts/heading.tsx
var st = require("program-explorer-runtime"); // st = import_program_explorer_runtime

// src/edit/form/fields.ts
var Nt = ["about", "when", "who", "size", "materials", "related", "record"], Ne = [ // Nt = GROUPS, Ne = FIELDS
  { name: "title", control: "text", group: "about" },
  { name: "id", control: "id", group: "about" },
  { name: "summary", control: "long-text", group: "about" },
  { name: "notice", control: "text", group: "about" },
  { name: "page", control: "link", group: "about" },
  { name: "join", control: "join", group: "about" },
  { name: "status", control: "status", group: "when" },
  { name: "start", control: "date", group: "when" },
  { name: "end", control: "date", group: "when" },
  { name: "dates", control: "dates", group: "when" },
  { name: "language", control: "languages", group: "who" },
  { name: "interpreted", control: "languages", group: "who" },
  { name: "session", control: "session", group: "size" },
  { name: "duration", control: "text", group: "size" },
  { name: "scale", control: "text", group: "size" },
  { name: "team", control: "lines", group: "size" },
  { name: "partners", control: "lines", group: "size" },
  { name: "materials", control: "materials", group: "materials" },
  { name: "partOf", control: "program", group: "related" },
  { name: "followedBy", control: "programs", group: "related" },
  { name: "owner", control: "words", group: "record" },
  { name: "reviewed", control: "checked", group: "record" },
  { name: "sources", control: "addresses", group: "record" }
];
function Je(e) { // Je = isFieldName, e = name
  return Ne.some((t) => t.name === e);
}
var Ir = ["label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include"]; // Ir = LIST_FIELDS
function Jt(e) { // Jt = isLabelled, e = name
  return Je(e) || Ir.includes(e);
}
function Xt(e) { // Xt = formFields, e = vocabularies
  let t = e.filter((r) => !Je(r)).map((r) => ({ name: r, control: "terms", group: "who" })), n = Ne.findIndex(({ name: r }) => r === "language"); // t = terms, e = vocabularies, r = name, Je = isFieldName, n = index, Ne = FIELDS
  return [...Ne.slice(0, n), ...t, ...Ne.slice(n)];
}

// runtime:src/programs/dates.ts
var ie = require("program-explorer-runtime"); // ie = import_program_explorer_runtime

// runtime:src/programs/kinds.ts
var R = require("program-explorer-runtime"); // R = import_program_explorer_runtime

// runtime:src/programs/status.ts
var ce = require("program-explorer-runtime"); // ce = import_program_explorer_runtime

// src/views/editor/language-name.ts
function K({ languages: e, format: t }, n) { // K = languageName, e = languages, t = format, n = code
  return e.get(n) || t.language(n);
}

// src/views/editor/describe.ts
var jr = ["start", "end", "until", "reviewed"], Dr = ["language", "interpreted"], Br = ["partOf", "followedBy"], Nr = ["label", "until"]; // jr = DATES, Dr = LANGUAGES, Br = PROGRAMS, Nr = PARTS
function pe({ msg: e, labels: t }, n) { // pe = fieldLabel, e = msg, t = labels, n = name
  return Jt(n) ? e(`edit-field-${n}`) : t.facet(n).text;
}
function ue(e, [t = "", ...n]) { // ue = pathLabel, e = context, t = name, n = rest
  let r = n.map((o) => Nr.includes(o) ? e.msg(`edit-part-${o}`) : o === "page" || o === "url" ? e.msg("edit-part-link") : o === "minutes" ? "" : t === "terms" ? e.labels.facet(o).text : K(e, o)).filter(Boolean); // r = inside, n = rest, o = step, Nr = PARTS, e = context, t = name, K = languageName
  return r.length ? e.msg("edit-field-in", pe(e, t), r.join(", ")) : pe(e, t);
}
function se({ labels: e }, t, n) { // se = titleText, e = labels, t = title, n = id
  return typeof t == "string" ? t : (0, R.x55)(t) && e.pick(new Map(Object.entries(t).map(([r, o]) => [r, String(o)]))).text || n;
}
function X(e, [t = "", ...n], r) { // X = describeValue, e = context, t = name, n = rest, r = value
  var c, p, f; // c = _a, p = _b, f = _c
  let { msg: o, labels: i, format: a, list: s } = e, l = n.length ? n[n.length - 1] : t; // o = msg, i = labels, a = format, s = list, e = context, l = last, n = rest, t = name
  if (r === void 0 || r === "" || r === null)
    return o("edit-none");
  if (t === "terms" && n.length)
    return X(e, n, r);
  if (Array.isArray(r))
    return l === "minutes" ? r.join("\u2013") : r.map((u) => X(e, [t, ...n], u)).join("; ");
  if ((0, R.x55)(r)) {
    let u = (c = r.page) != null ? c : r.url, g = [r.start, r.end].filter(Boolean).join(" \u2013 "); // u = link, c = _a, r = value, g = time
    return t === "materials" || t === "join" || t === "dates" ? [g, r.label === void 0 ? "" : X(e, ["title"], r.label), u, r.until].filter(Boolean).join(", ") : t === "terms" ? Object.entries(r).map(([y, x]) => `${i.facet(y).text}: ${X(e, [y], x)}`).join("; ") : Object.entries(r).map(([y, x]) => y === "minutes" ? X(e, [t, y], x) : `${K(e, y)}: ${X(e, [t, y], x)}`).join("; ");
  }
  if (typeof r != "string")
    return JSON.stringify(r);
  if (jr.includes(l)) {
    let u = (0, ie.x49)(r); // u = date, r = value
    return u ? a.date(u) : r;
  }
  if (Br.includes(t)) {
    let u = s.series.get(r), g = s.programs.find(({ id: y }) => y === r); // u = series, s = list, r = value, g = program, y = id
    return u || g ? i.pick((f = (p = u || g) == null ? void 0 : p.title) != null ? f : r).text : r;
  }
  return Dr.includes(t) ? K(e, r) : t === "status" && (0, ce.x69)(r) ? i.status(r) : s.vocabularies.has(t) ? i.term(t, r).text : r;
}
function Z(e, t, n) { // Z = recordText, e = context, t = record, n = title
  var r; // r = _a
  return se(e, n, (r = t[t.length - 1]) != null ? r : e.title);
}

// src/views/editor/inputs.tsx
var at = "-errors"; // at = ERRORS
function dt(e) { // dt = isWrong, e = described
  return !!(e && e.endsWith(at));
}
function j({ id: e, value: t, name: n, described: r, onInput: o, lang: i, dir: a = "auto", isLong: s = !1, size: l = "full", isReadOnly: c = !1 }) { // j = TextInput, e = id, t = value, n = name, r = described, o = onInput, i = lang, a = dir, s = isLong, l = size, c = isReadOnly
  let p = { // p = common
    id: e,
    lang: i,
    dir: a,
    value: typeof t == "string" || typeof t == "number" ? String(t) : "",
    readOnly: c,
    autocomplete: "off",
    "aria-label": n,
    "aria-describedby": r,
    "aria-invalid": dt(r),
    onInput: (f) => o(f.currentTarget.value)
  };
  return s ? /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-text-area" }, /* @__PURE__ */ (0, d.x3)("textarea", h({ class: "cdx-text-area__textarea", rows: 3 }, p))) : /* @__PURE__ */ (0, d.x3)("div", { class: `cdx-text-input program-explorer__input--${l}` }, /* @__PURE__ */ (0, d.x3)("input", h({ class: "cdx-text-input__input", type: "text" }, p)));
}
var Jr = { // Jr = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};
function T({ text: e, onClick: t, id: n, name: r, kind: o = "normal", isOff: i = !1 }) { // T = Button, e = text, t = onClick, n = id, r = name, o = kind, i = isOff
  return /* @__PURE__ */ (0, d.x3)("button", { type: "button", class: `cdx-button ${Jr[o]}`, id: n, "aria-label": r, disabled: i, onClick: t }, e);
}
function Xe({ id: e, value: t, options: n, onChange: r, name: o, described: i }) { // Xe = Choice, e = id, t = value, n = options, r = onChange, o = name, i = described
  return /* @__PURE__ */ (0, d.x3)(
    "select",
    {
      class: "cdx-select",
      id: e,
      value: t,
      "aria-label": o,
      "aria-describedby": i,
      onChange: (a) => r(a.currentTarget.value)
    },
    n.map(([a, s]) => /* @__PURE__ */ (0, d.x3)("option", { key: a, value: a, selected: a === t }, s))
  );
}
function Ve({ id: e, text: t, isChecked: n, onChange: r }) { // Ve = Checkbox, e = id, t = text, n = isChecked, r = onChange
  return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-checkbox" }, /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-checkbox__wrapper" }, /* @__PURE__ */ (0, d.x3)(
    "input",
    {
      class: "cdx-checkbox__input",
      type: "checkbox",
      id: e,
      checked: n,
      onChange: (o) => r(o.currentTarget.checked)
    }
  ), /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-checkbox__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-checkbox__label cdx-label" }, /* @__PURE__ */ (0, d.x3)("label", { class: "cdx-label__label", for: e }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-label__label__text" }, t)))));
}

// src/views/editor/differences.tsx
function Xr([e], t) { // Xr = isShownInFull, e = collection, t = kind
  return e === "programs" || t === "changed";
}
function Vt({ view: e }) { // Vt = Review, e = view
  let { context: t, state: { differences: n, summary: r, isBusy: o, isSuggestion: i, captcha: a, captchaAnswer: s, problems: l, trouble: c }, actions: p } = e, { msg: f, idPrefix: u } = t, g = (c == null ? void 0 : c.kind) === "failed" && c.failure === "warning"; // t = context, n = differences, r = summary, o = isBusy, i = isSuggestion, a = captcha, s = captchaAnswer, l = problems, c = trouble, p = actions, e = view, f = msg, u = idPrefix, g = isWarned
  return /* @__PURE__ */ (0, d.x3)("div", null, n.length === 0 && /* @__PURE__ */ (0, d.x3)("p", null, f("edit-no-changes")), n.map(({ record: y, kind: x, title: m, rows: P, moved: E }) => /* @__PURE__ */ (0, d.x3)("div", { key: `${x}/${y.join("/")}` }, /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-group" }, f(`edit-kind-${x}`, Z(t, y, m))), /* @__PURE__ */ (0, d.x3)("dl", { class: "program-explorer__differences" }, E && /* @__PURE__ */ (0, d.x3)("dd", null, E.to === null ? f("edit-first") : f("edit-after", se(t, E.to, ""))), (Xr(y, x) ? P : []).map(({ field: F, from: $, to: L }) => /* @__PURE__ */ (0, d.x3)("div", { key: F.join("/"), class: "program-explorer__difference" }, /* @__PURE__ */ (0, d.x3)("dt", null, ue(t, F)), /* @__PURE__ */ (0, d.x3)("dd", null, x === "added" ? /* @__PURE__ */ (0, d.x3)("ins", { dir: "auto" }, X(t, F, L)) : [
    /* @__PURE__ */ (0, d.x3)("del", { dir: "auto" }, X(t, F, $)),
    " \u2192 ",
    /* @__PURE__ */ (0, d.x3)("ins", { dir: "auto" }, X(t, F, L))
  ])))))), l.length > 0 && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, f("edit-has-problems", l.length)), n.length > 0 && /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: `${u}-summary-of-edit` }, f(i ? "edit-reason" : "edit-summary")), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${u}-summary-help` }, f(i ? "edit-reason-help" : "edit-summary-help")), /* @__PURE__ */ (0, d.x3)(j, { id: `${u}-summary-of-edit`, value: r, isLong: i, described: `${u}-summary-help`, onInput: p.setSummary })), a && /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: `${u}-captcha` }, a.question || f("edit-captcha-image")), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${u}-captcha-help` }, f("edit-captcha-help")), a.image && /* @__PURE__ */ (0, d.x3)("img", { src: a.image, alt: "" }), /* @__PURE__ */ (0, d.x3)(j, { id: `${u}-captcha`, value: s, size: "short", described: `${u}-captcha-help`, onInput: p.answerCaptcha })), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, n.length > 0 && /* @__PURE__ */ (0, d.x3)(T, { kind: "primary", id: `${u}-publish`, text: f(o ? "edit-saving" : g ? "edit-save-anyway" : i ? "edit-suggest" : "edit-save"), isOff: o, onClick: p.save }), /* @__PURE__ */ (0, d.x3)(T, { text: f("edit-back"), isOff: o, onClick: p.back }), /* @__PURE__ */ (0, d.x3)(T, { kind: "quiet", text: f("edit-cancel"), isOff: o, onClick: p.cancel })));
}

// runtime:src/programs/patterns.ts
var fe = require("program-explorer-runtime"); // fe = import_program_explorer_runtime

// src/views/editor/combobox.tsx
var Vr = 250, Kr = 100, re = class extends d.x0 { // Vr = PAUSE, Kr = MOST_SHOWN, re = Combobox
  constructor() {
    super(...arguments);
    this.state = { typed: "", isOpen: !1, active: -1, asked: [] };
    this.timer = 0;
    this.isRemoved = !1;
    this.list = (0, d.x1)();
    this.type = (n) => { // n = event
      let { value: r } = n.currentTarget, { text: o, onInput: i } = this.props; // r = value, n = event, o = text, i = onInput
      this.setState({ typed: r, isOpen: !0, active: o === void 0 && r.trim() ? 0 : -1, asked: [] }), i == null || i(r), this.ask(r);
    };
    this.press = (n) => { // n = event
      let { isOpen: r, active: o } = this.state, i = this.highlighted(), { length: a } = this.options(), s = { ArrowDown: 1, ArrowUp: -1 }[n.key]; // r = isOpen, o = active, i = option, a = length, s = step, n = event
      s ? (n.preventDefault(), this.setState({ isOpen: !0, active: (o + 1 + s + a + 1) % (a + 1) - 1 })) : n.key === "Enter" && i ? (n.preventDefault(), this.choose(i)) : n.key === "Escape" && r && (n.preventDefault(), this.close());
    };
    /** When the focus leaves, the highlighted option is chosen. */
    this.leave = () => {
      if (this.isRemoved)
        return;
      let n = this.highlighted(); // n = option
      this.close(), n && this.state.typed.trim() && this.props.text === void 0 && !n.isNew && this.choose(n);
    };
  }
  componentDidUpdate() {
    let n = this.list.current, r = n == null ? void 0 : n.querySelector(".program-explorer__active"); // n = list, r = option
    n && r && (n.scrollTop = Math.min(r.offsetTop, Math.max(n.scrollTop, r.offsetTop + r.offsetHeight - n.clientHeight)));
  }
  componentWillUnmount() {
    window.clearTimeout(this.timer), this.isRemoved = !0;
  }
  get text() {
    var n; // n = _a
    return (n = this.props.text) != null ? n : this.state.typed;
  }
  options() {
    let n = this.props.options(this.text); // n = own
    return n.concat(this.state.asked.filter(({ value: r }) => n.every((o) => o.value !== r))).slice(0, Kr);
  }
  highlighted() {
    return this.state.isOpen ? this.options()[this.state.active] : void 0;
  }
  ask(n) {
    let { ask: r } = this.props; // r = ask
    window.clearTimeout(this.timer), r && n.trim() && (this.timer = window.setTimeout(() => { // r = ask, n = text
      r(n).then((o) => { // r = ask, n = text, o = asked
        !this.isRemoved && this.text === n && this.state.isOpen && this.setState({ asked: o });
      });
    }, Vr));
  }
  close() {
    window.clearTimeout(this.timer), this.setState({ isOpen: !1, active: -1, asked: [] });
  }
  choose({ value: n }) {
    let { isMultiple: r, onChoose: o } = this.props, i = !!(r && !this.text); // r = isMultiple, o = onChoose, i = staysOpen
    this.setState({ typed: "", asked: [], active: i ? this.state.active : -1, isOpen: i }), o(n);
  }
  render({ id: n, msg: r, name: o, described: i, isWrong: a = !1, isMultiple: s = !1, text: l }) {
    let { isOpen: c, active: p, typed: f } = this.state, u = l === void 0 && !c && f.trim(), g = c ? this.options() : [], y = g.length > 0, x = (m) => `${n}-option-${m}`; // c = isOpen, p = active, f = typed, u = unknown, l = text, g = options, y = isShown, x = idOf, m = index, n = id
    return /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__combobox" }, /* @__PURE__ */ (0, d.x3)("div", { class: `cdx-text-input${a ? " cdx-text-input--status-error" : ""}` }, /* @__PURE__ */ (0, d.x3)(
      "input",
      {
        class: "cdx-text-input__input",
        type: "text",
        id: n,
        role: "combobox",
        dir: "auto",
        autocomplete: "off",
        "aria-autocomplete": "list",
        "aria-label": o,
        "aria-expanded": y,
        "aria-controls": `${n}-options`,
        "aria-activedescendant": g[p] ? x(p) : void 0,
        "aria-describedby": [i, u && `${n}-unknown`].filter(Boolean).join(" ") || void 0,
        "aria-invalid": a || !!u,
        placeholder: l === void 0 ? r("edit-choose") : void 0,
        value: this.text,
        onInput: this.type,
        onKeyDown: this.press,
        onBlur: this.leave,
        onClick: () => this.setState({ isOpen: !0 })
      }
    )), y && /* @__PURE__ */ (0, d.x3)("ul", { class: "program-explorer__choices", role: "listbox", id: `${n}-options`, "aria-label": o, "aria-multiselectable": s || void 0, ref: this.list }, g.map((m, P) => (
      // Not clicked but pressed, because the focus stays in the box.
      /* @__PURE__ */ (0, d.x3)(
        "li",
        {
          key: m.value,
          id: x(P),
          role: "option",
          dir: "auto",
          "aria-selected": s ? !!m.isChosen : P === p,
          class: P === p ? "program-explorer__active" : void 0, // P = index, p = active
          onMouseDown: (E) => E.preventDefault(),
          onClick: () => this.choose(m)
        },
        m.text
      )
    ))), /* @__PURE__ */ (0, d.x3)("div", { role: "status" }, c && /* @__PURE__ */ (0, d.x3)("span", { class: "program-explorer__unseen" }, r("edit-options", g.length)), u && /* @__PURE__ */ (0, d.x3)("span", { id: `${n}-unknown`, class: "program-explorer__editor-error" }, r("edit-not-chosen", u))));
  }
};

// src/views/editor/find-options.ts
function Ee(e) { // Ee = fold, e = text
  return e.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim();
}
function Ke(e, t) { // Ke = findOptions, e = options, t = text
  let n = Ee(t), r = e.filter(({ text: i, value: a, words: s = "" }) => Ee(`${i} ${a} ${s}`).includes(n)), o = ({ text: i }) => Ee(i).startsWith(n); // n = searched, Ee = fold, t = text, r = found, e = options, i = name, a = value, s = words, o = begins
  return [...r.filter(o), ...r.filter((i) => !o(i))];
}
function Kt(e, t) { // Kt = hasOption, e = options, t = text
  return e.some(({ text: n }) => Ee(n) === Ee(t));
}

// src/views/editor/choose-controls.tsx
function Q(e) { // Q = listOf, e = value
  return Array.isArray(e) ? e : e === void 0 || e === "" ? [] : [e];
}
var lt = "+"; // lt = NEW
function Ce({ view: { context: { msg: e }, actions: t }, id: n, label: r, value: o, described: i, onChange: a, options: s, ask: l, nameOf: c, isSingle: p = !1, create: f }) { // Ce = Picker, e = msg, t = actions, n = id, r = label, o = value, i = described, a = onChange, s = options, l = ask, c = nameOf, p = isSingle, f = create
  let u = Q(o).map(String), g = (x) => a(p ? x[x.length - 1] : x), y = (x) => { // u = chosen, Q = listOf, o = value, g = set, x = text, a = onChange, p = isSingle, y = optionsFor
    let m = s(x).map((E) => k(h({}, E), { isChosen: u.includes(E.value) })), P = x.trim(); // m = found, s = options, x = text, E = option, k = __spreadProps, h = __spreadValues, u = chosen, P = typed
    return f && P && !Kt(m, P) ? [...m, { value: lt + P, text: e("edit-new-term", P), isNew: !0 }] : m;
  };
  return /* @__PURE__ */ (0, d.x3)("div", null, u.length > 0 && /* @__PURE__ */ (0, d.x3)("ul", { class: "program-explorer__chosen", role: "list" }, u.map((x) => /* @__PURE__ */ (0, d.x3)("li", { key: x }, /* @__PURE__ */ (0, d.x3)("bdi", null, c(x)), " ", /* @__PURE__ */ (0, d.x3)(
    T,
    {
      kind: "quiet",
      text: "\xD7",
      name: e("edit-remove-of", c(x)),
      onClick: () => {
        t.focus(n), g(u.filter((m) => m !== x));
      }
    }
  )))), /* @__PURE__ */ (0, d.x3)(
    re,
    k(h({
      id: n,
      msg: e,
      name: r,
      described: i,
      options: y,
      isMultiple: !p
    }, l && { ask: l }), {
      onChoose: (x) => { // x = one
        f && x.startsWith(lt) ? f(x.slice(lt.length)) : g(u.includes(x) ? u.filter((m) => m !== x) : [...u, x]);
      }
    })
  ));
}
function We(e) { // We = TermsControl, e = props
  var f, u; // f = _a, u = _b
  let { view: { context: { labels: t, list: n, mayAddTerms: r }, actions: o, state: { newTerms: i } }, vocabulary: a, isFixed: s = !r } = e, l = Array.from((u = (f = n.vocabularies.get(a)) == null ? void 0 : f.terms.values()) != null ? u : [], ({ id: g, aliases: y }) => [g, y.join(" ")]).concat(i.filter((g) => g.vocabulary === a).map(({ id: g }) => [g, ""])), c = (g) => t.term(a, g).text, p = l.map(([g, y]) => ({ value: g, words: y, text: c(g) })); // t = labels, n = list, r = mayAddTerms, o = actions, i = newTerms, a = vocabulary, s = isFixed, e = props, l = terms, u = _b, f = _a, g = value, y = words, c = nameOf, p = options
  return /* @__PURE__ */ (0, d.x3)(Ce, h(k(h({}, e), { nameOf: c, options: (g) => Ke(p, g) }), !s && { create: (g) => o.addTerm(a, g) }));
}
function ct({ languages: e }, t) { // ct = languageOptions, e = languages, t = text
  let n = Array.from(e, ([i, a]) => ({ value: i, text: a })), r = t.trim().toLowerCase(), o = Ke(n, t); // n = options, e = languages, i = value, a = name, r = code, t = text, o = found, Ke = findOptions
  return !o.length && fe.x65.test(r) && /^[a-z]{2,3}(-|$)/.test(r) ? [{ value: r, text: r }] : o;
}
function pt({ context: e, actions: t }) { // pt = askLanguages, e = context, t = actions
  return (n) => M(null, null, function* () {
    return (yield t.findLanguages(n)).map((r) => ({ value: r, text: K(e, r) }));
  });
}
function Wt(e) { // Wt = LanguagesControl, e = props
  let { view: t } = e; // t = view, e = props
  return /* @__PURE__ */ (0, d.x3)(Ce, k(h({}, e), { nameOf: (n) => K(t.context, n), options: (n) => ct(t.context, n), ask: pt(t) }));
}
function Wr({ view: { context: { labels: e, list: t }, state: { record: n } } }, r) { // Wr = programOptions, e = labels, t = list, n = record, r = hasSeries
  let o = r ? Array.from(t.series, ([a, { title: s }]) => ({ value: a, text: e.pick(s).text })) : [], i = t.programs.filter(({ id: a }) => a !== n.id).map(({ id: a, title: s }) => ({ value: a, text: e.pick(s).text })); // o = series, r = hasSeries, t = list, a = id, s = title, e = labels, i = programs, n = record
  return [...o, ...i.sort((a, s) => a.text.localeCompare(s.text))];
}
function ut(e) { // ut = ProgramsControl, e = props
  let t = Wr(e, !!e.isSingle), n = (r) => { // t = options, Wr = programOptions, e = props, n = nameOf, r = one
    var o, i; // o = _a, i = _b
    return (i = (o = t.find(({ value: a }) => a === r)) == null ? void 0 : o.text) != null ? i : r;
  };
  return /* @__PURE__ */ (0, d.x3)(Ce, k(h({}, e), { nameOf: n, options: (r) => Ke(t, r) }));
}
function qt(e) { // qt = ProgramControl, e = props
  return /* @__PURE__ */ (0, d.x3)(ut, k(h({}, e), { isSingle: !0 }));
}

// src/views/editor/text-control.tsx
var qr = ["title", "summary", "notice", "duration", "scale", "label", "help"]; // qr = TEXTS
function Ur(e) { // Ur = textLanguages, e = record
  return Array.from(new Set(qr.flatMap((t) => { // qr = TEXTS, t = name
    let n = e[t]; // n = text, e = record, t = name
    return (0, R.x55)(n) ? Object.keys(n) : [];
  })));
}
function ae({ view: e, label: t, id: n, value: r, described: o, onChange: i, isLong: a = !1 }) { // ae = TextControl, e = view, t = label, n = id, r = value, o = described, i = onChange, a = isLong
  let { context: s, state: l, actions: c } = e, { msg: p, pageLanguage: f } = s, u = (0, R.x55)(r) ? Object.entries(r) : null, g = u ? u.map(([m]) => m) : [f], y = r === void 0 || r === "" ? [] : Ur(l.record).filter((m) => !g.includes(m)), x = (m) => { // s = context, l = state, c = actions, e = view, p = msg, f = pageLanguage, u = texts, r = value, g = languages, m = code, y = missing, Ur = textLanguages, x = add
    let P = u ? r : { [f]: r != null ? r : "" }; // P = before, u = texts, r = value, f = pageLanguage
    c.focus(g[0] === m ? n : `${n}-${m}`), i(m in P ? P : k(h({}, P), { [m]: "" }));
  };
  return /* @__PURE__ */ (0, d.x3)("div", null, u ? /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__translations" }, u.map(([m, P], E) => { // u = texts, m = language, P = text, E = index
    let F = `${t}: ${K(s, m)}`, $ = E ? `${n}-${m}` : n; // F = name, t = label, K = languageName, s = context, m = language, $ = inputId, E = index, n = id
    return /* @__PURE__ */ (0, d.x3)("div", { key: m }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__translation-label", for: $ }, K(s, m)), u.length > 1 && /* @__PURE__ */ (0, d.x3)(
      T,
      {
        kind: "quiet",
        text: "\xD7",
        name: p("edit-remove-of", F),
        onClick: () => {
          c.focus(`${n}-language`), i(Object.fromEntries(u.filter(([L]) => L !== m)));
        }
      }
    ), /* @__PURE__ */ (0, d.x3)(
      j,
      {
        id: $,
        value: P,
        name: F,
        lang: m,
        dir: (0, Se.x31)(m),
        isLong: a,
        described: o,
        onInput: (L) => i(k(h({}, r), { [m]: L }), !0)
      }
    ));
  })) : /* @__PURE__ */ (0, d.x3)(j, { id: n, value: r, name: t, lang: f, isLong: a, described: o, onInput: (m) => i(m, !0) }), /* @__PURE__ */ (0, d.x3)("details", { class: "program-explorer__more-languages" }, /* @__PURE__ */ (0, d.x3)("summary", null, y.length ? p("edit-translate-missing", y.length) : p("edit-translate")), y.map((m) => /* @__PURE__ */ (0, d.x3)(T, { kind: "quiet", text: K(s, m), name: p("edit-add-of", `${t}: ${K(s, m)}`), onClick: () => x(m) })), /* @__PURE__ */ (0, d.x3)(
    re,
    {
      id: `${n}-language`,
      msg: p,
      name: p("edit-language-of", t),
      described: void 0,
      options: (m) => ct(s, m).filter(({ value: P }) => !g.includes(P)),
      ask: pt(e),
      onChoose: x
    }
  )));
}

// src/views/editor/page-box.tsx
function Oe({ view: { context: { msg: e }, state: { missing: t }, actions: n }, id: r, label: o, value: i, described: a, onInput: s }) { // Oe = PageBox, e = msg, t = missing, n = actions, r = id, o = label, i = value, a = described, s = onInput
  let l = typeof i == "string" ? i : "", c = t.has(l); // l = text, i = value, c = isMissing, t = missing
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(
    re,
    {
      id: r,
      msg: e,
      name: o,
      text: l,
      isWrong: c || dt(a),
      described: [c && `${r}-missing`, a].filter(Boolean).join(" ") || void 0,
      options: () => [],
      ask: (p) => M(null, null, function* () {
        return (yield n.findPages(p)).map((f) => ({ value: f, text: f }));
      }),
      onInput: s,
      onChoose: s
    }
  ), /* @__PURE__ */ (0, d.x3)("div", { role: "status", id: `${r}-missing` }, c && /* @__PURE__ */ (0, d.x3)("span", { class: "program-explorer__editor-error" }, e("edit-page-missing", l))));
}

// src/views/editor/rows.tsx
var de = class extends d.x0 { // de = Rows
  constructor() {
    super(...arguments);
    /** A key for each item, because items have no ids. */
    this.keys = [];
    this.nextKey = 0;
  }
  /** Changes the items, and their keys in the same way. */
  rearrange(n, r) {
    let { items: o, onChange: i, view: a } = this.props; // o = items, i = onChange, a = view
    this.keys = [...n(this.keys)], a.actions.focus(r), i(n(o));
  }
  render({ view: { context: { msg: n }, actions: r }, id: o, nameOf: i, items: a, create: s, addText: l = n("edit-add"), draw: c, onChange: p }) {
    let f = a.length - 1; // f = last, a = items
    for (; this.keys.length < a.length; ) // a = items
      this.keys.push(this.nextKey++);
    this.keys.length = a.length;
    let u = (x, m) => `${o}-${m}${x}`, g = (x, m, P, E) => this.rearrange((F) => { // u = idOf, x = index, m = to, o = id, g = move, P = part, E = otherPart, F = list
      let $ = F.filter((L, v) => v !== x); // $ = others, F = list, L = _, v = at, x = index
      return $.splice(m, 0, ...F.slice(x, x + 1)), $;
    }, u(m === 0 || m === f ? E : P, m)), y = (x, m, P, E) => /* @__PURE__ */ (0, d.x3)(
      T,
      {
        kind: "quiet",
        id: u(P, x),
        text: n(P === "-up" ? "edit-up" : "edit-down"),
        name: n(P === "-up" ? "edit-up-of" : "edit-down-of", i(x)),
        isOff: m < 0 || m > f,
        onClick: () => g(x, m, P, E)
      }
    );
    return /* @__PURE__ */ (0, d.x3)("div", null, a.length > 0 && /* @__PURE__ */ (0, d.x3)("ul", { class: "program-explorer__rows", role: "list" }, a.map((x, m) => /* @__PURE__ */ (0, d.x3)("li", { key: this.keys[m], class: "program-explorer__editor-row" }, /* @__PURE__ */ (0, d.x3)("div", { role: "group", "aria-label": i(m) }, c(x, m, (P, E) => p(a.map((F, $) => $ === m ? P : F), E)), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__row-buttons" }, f > 0 && y(m, m - 1, "-up", "-down"), f > 0 && y(m, m + 1, "-down", "-up"), /* @__PURE__ */ (0, d.x3)(
      T,
      {
        kind: "destructive",
        id: u("-remove", m),
        text: n("edit-remove"),
        name: n("edit-remove-of", i(m)),
        onClick: () => this.rearrange((P) => P.filter((E, F) => F !== m), f ? u("-remove", Math.min(m, f - 1)) : `${o}-add`)
      }
    )))))), s && /* @__PURE__ */ (0, d.x3)(
      T,
      {
        id: `${o}-add`,
        text: l,
        onClick: () => {
          r.focus(`${o}-${a.length}`), p([...a, s()]);
        }
      }
    ));
  }
};

// src/views/editor/value-controls.tsx
var Ut = (e) => (0, R.x55)(e) ? e : {}; // Ut = fieldsOf, e = value
function Gt({ id: e, value: t, described: n, onChange: r }) { // Gt = WordsControl, e = id, t = value, n = described, r = onChange
  return /* @__PURE__ */ (0, d.x3)(j, { id: e, value: t, described: n, onInput: (o) => r(o, !0) });
}
function zt({ view: { state: e }, id: t, value: n, described: r, onChange: o }) { // zt = IdControl, e = state, t = id, n = value, r = described, o = onChange
  return /* @__PURE__ */ (0, d.x3)(j, { id: t, value: n, described: r, size: "short", isReadOnly: e.original !== null, onInput: (i) => o(i, !0) });
}
function mt({ view: { context: { msg: e, format: t } }, id: n, value: r, described: o, onChange: i }) { // mt = DateControl, e = msg, t = format, n = id, r = value, o = described, i = onChange
  let a = typeof r == "string" ? r : "", s = (0, ie.x49)(a), l = a.endsWith("~"), c = l ? a.slice(0, -1) : a; // a = text, r = value, s = found, l = isApproximate, c = date
  return /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__date" }, /* @__PURE__ */ (0, d.x3)(j, { id: n, value: c, size: "short", described: o, onInput: (p) => i(p + (l && p ? "~" : ""), !0) }), c && /* @__PURE__ */ (0, d.x3)(Ve, { id: `${n}-about`, text: e("edit-approximate"), isChecked: l, onChange: (p) => i(c + (p ? "~" : "")) }), s && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, t.date(s)));
}
function Yt(e) { // Yt = CheckedControl, e = props
  let { view: { context: { msg: t, today: n } }, value: r, onChange: o } = e; // t = msg, n = today, r = value, o = onChange, e = props
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(mt, h({}, e)), r !== n && /* @__PURE__ */ (0, d.x3)(T, { text: t("edit-today"), onClick: () => o(n) }));
}
function Ht({ view: { context: { msg: e, labels: t } }, id: n, value: r, described: o, onChange: i }) { // Ht = StatusControl, e = msg, t = labels, n = id, r = value, o = described, i = onChange
  return /* @__PURE__ */ (0, d.x3)(
    Xe,
    {
      id: n,
      value: typeof r == "string" ? r : "",
      described: o,
      options: [["", e("edit-status-from-dates")], ...ce.x70.map((a) => [a, t.status(a)])],
      onChange: (a) => i(a || void 0)
    }
  );
}
function ft({ id: e, label: t, children: n }) { // ft = Part, e = id, t = label, n = children
  return /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__part" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__translation-label", for: e }, t), n);
}
function Zt({ view: e, label: t, id: n, value: r, described: o, onChange: i }) { // Zt = LinkControl, e = view, t = label, n = id, r = value, o = described, i = onChange
  return /* @__PURE__ */ (0, d.x3)(Oe, { view: e, id: n, label: t, value: r, described: o, onInput: (a) => i(a, !0) });
}
function Qt({ view: e, id: t, value: n, described: r, onChange: o, parts: i }) { // Qt = Parts, e = view, t = id, n = value, r = described, o = onChange, i = parts
  let a = Ut(n), f = a, { page: s, url: l } = f, c = Be(f, ["page", "url"]), p = (u) => o(k(h({}, c), { [/^https:/i.test(u) && s === void 0 || l !== void 0 && /^h/i.test(u) ? "url" : "page"]: u }), !0); // a = fields, Ut = fieldsOf, n = value, f = _a, s = page, l = url, c = others, Be = __objRest, p = changeLink, u = text, o = onChange, k = __spreadProps, h = __spreadValues
  return /* @__PURE__ */ (0, d.x3)(d.x2, null, i.map((u, g) => { // i = parts, u = name, g = index
    let y = e.context.msg(`edit-part-${u}`), x = { view: e, label: y, described: r, id: g ? `${t}-${u}` : t, value: a[u], onChange: (m, P) => o(k(h({}, a), { [u]: m }), P) }; // y = label, e = view, u = name, x = props, r = described, g = index, t = id, a = fields, m = to, P = continues, o = onChange, k = __spreadProps, h = __spreadValues
    return /* @__PURE__ */ (0, d.x3)(ft, { key: u, id: x.id, label: y }, u === "link" ? /* @__PURE__ */ (0, d.x3)(Oe, k(h({}, x), { value: s != null ? s : l, onInput: p })) : u === "label" ? /* @__PURE__ */ (0, d.x3)(ae, h({}, x)) : /* @__PURE__ */ (0, d.x3)(j, k(h({}, x), { size: "short", onInput: (m) => x.onChange(m, !0) })));
  }));
}
function en(e) { // en = JoinControl, e = props
  return /* @__PURE__ */ (0, d.x3)(Qt, k(h({}, e), { parts: ["link", "label", "until"] }));
}
function tn({ view: e, label: t, id: n, value: r, described: o, onChange: i, parts: a, addText: s }) { // tn = ObjectsControl, e = view, t = label, n = id, r = value, o = described, i = onChange, a = parts, s = addText
  return /* @__PURE__ */ (0, d.x3)(
    de,
    {
      view: e,
      id: n,
      items: Q(r),
      create: () => ({}),
      addText: s,
      onChange: i,
      nameOf: (l) => e.context.msg("edit-item", t, l + 1),
      draw: (l, c, p) => /* @__PURE__ */ (0, d.x3)(Qt, { view: e, id: `${n}-${c}`, value: l, described: o, onChange: p, parts: a })
    }
  );
}
function nn(e) { // nn = MaterialsControl, e = props
  return /* @__PURE__ */ (0, d.x3)(tn, k(h({}, e), { parts: ["label", "link"], addText: e.view.context.msg("edit-add-material") }));
}
function rn(e) { // rn = DatesControl, e = props
  return /* @__PURE__ */ (0, d.x3)(tn, k(h({}, e), { parts: ["start", "end", "label", "link"], addText: e.view.context.msg("edit-add-date") }));
}
function Re({ view: e, label: t, id: n, value: r, described: o, onChange: i }) { // Re = LinesControl, e = view, t = label, n = id, r = value, o = described, i = onChange
  let { msg: a } = e.context; // a = msg, e = view
  return /* @__PURE__ */ (0, d.x3)(
    de,
    {
      view: e,
      id: n,
      items: Q(r),
      create: () => "",
      onChange: i,
      nameOf: (s) => a("edit-item", t, s + 1),
      draw: (s, l, c) => /* @__PURE__ */ (0, d.x3)(j, { id: `${n}-${l}`, value: s, name: a("edit-item", t, l + 1), described: o, onInput: (p) => c(p, !0) })
    }
  );
}
function on({ view: { context: { msg: e } }, id: t, value: n, described: r, onChange: o }) { // on = SessionControl, e = msg, t = id, n = value, r = described, o = onChange
  let i = Ut(n), [a = "", s = ""] = Q(i.minutes), l = (p) => typeof p == "string" && /^\d+$/.test(p.trim()) ? Number(p) : p, c = (p, f) => { // i = session, Ut = fieldsOf, n = value, a = least, s = most, Q = listOf, l = numberOf, p = first, c = change, f = last
    let u = p === "" && f === "" ? void 0 : [p, f].map(l); // u = minutes, p = first, f = last, l = numberOf
    o(k(h({}, i), { minutes: u }), !0);
  };
  return /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(ft, { id: t, label: e("edit-part-least") }, /* @__PURE__ */ (0, d.x3)(j, { id: t, value: a, size: "short", described: r, onInput: (p) => c(p, s === "" || s === a ? p : s) })), /* @__PURE__ */ (0, d.x3)(ft, { id: `${t}-most`, label: e("edit-part-most") }, /* @__PURE__ */ (0, d.x3)(j, { id: `${t}-most`, value: s, size: "short", described: r, onInput: (p) => c(a, p) })));
}

// src/views/editor/form.tsx
var Gr = { // Gr = CONTROLS
  id: zt,
  text: ae,
  words: Gt,
  lines: Re,
  addresses: Re,
  link: Zt,
  join: en,
  status: Ht,
  date: mt,
  checked: Yt,
  dates: rn,
  languages: Wt,
  session: on,
  materials: nn,
  program: qt,
  programs: ut
}, zr = ["id", "words", "link", "status", "date", "checked"];
function Yr({ state: { problems: e }, context: { fields: t } }, n) { // Yr = problemsOf, e = problems, t = fields, n = name
  return e.filter(({ path: [, , r] }) => r === n || n === "title" && t.every((o) => o.name !== r));
}
function Hr({ view: e, field: { name: t, control: n } }) { // Hr = Field, e = view, t = name, n = control
  var v; // v = _a
  let { context: r, state: o, actions: i } = e, { msg: a, idPrefix: s, labels: l, list: c, more: p } = r, f = `${s}-${t}`, u = pe(r, t), g = (v = c.vocabularies.get(t)) == null ? void 0 : v.help, y = Je(t) ? p && a(`edit-help-${t}`) : g && l.pick(g).text, x = Yr(e, t), m = f + (x.some(({ severity: C }) => C === "error") ? at : "-problems"), P = [y && `${f}-help`, x.length && m].filter(Boolean).join(" ") || void 0, E = { // r = context, o = state, i = actions, e = view, a = msg, s = idPrefix, l = labels, c = list, p = more, f = id, t = name, u = label, pe = fieldLabel, g = help, v = _a, y = helpText, Je = isFieldName, x = problems, Yr = problemsOf, m = problemsId, C = severity, at = ERRORS, P = described, E = props
    view: e,
    label: u,
    id: f,
    described: P,
    value: o.record[t],
    onChange: (C, _) => i.change(t, C, _)
  }, F = n === "terms" || n === "long-text" ? null : Gr[n], $ = zr.includes(n), L = [
    y && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${f}-help` }, y),
    n === "terms" ? /* @__PURE__ */ (0, d.x3)(We, k(h({}, E), { vocabulary: t })) : F ? /* @__PURE__ */ (0, d.x3)(F, h({}, E)) : /* @__PURE__ */ (0, d.x3)(ae, k(h({}, E), { isLong: !0 })),
    /* @__PURE__ */ (0, d.x3)("div", { id: m, class: "program-explorer__editor-problems", lang: "en" }, x.map(({ severity: C, reason: _, fix: I }) => /* @__PURE__ */ (0, d.x3)("p", { class: `cdx-message cdx-message--inline cdx-message--${C}` }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__content" }, `${_} ${I}`))))
  ];
  return $ ? /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: f }, u), L) : /* @__PURE__ */ (0, d.x3)("fieldset", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("legend", { class: "program-explorer__editor-label" }, u), L);
}
function sn({ view: e }) { // sn = Form, e = view
  let { context: { fields: t, msg: n, idPrefix: r, more: o }, state: { only: i }, actions: a } = e, s = i.length ? t.filter(({ name: l }) => i.includes(l)) : t; // t = fields, n = msg, r = idPrefix, o = more, i = only, a = actions, e = view, s = shown, l = name
  return /* @__PURE__ */ (0, d.x3)("div", null, Nt.filter((l) => s.some((c) => c.group === l)).map((l) => /* @__PURE__ */ (0, d.x3)("div", { key: l, role: "group", "aria-labelledby": `${r}-group-${l}` }, /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-group", id: `${r}-group-${l}` }, n(`edit-group-${l}`)), s.filter((c) => c.group === l).map((c) => /* @__PURE__ */ (0, d.x3)(Hr, { key: c.name, view: e, field: c })), l === "record" && o && /* @__PURE__ */ (0, d.x3)(o.Place, { view: e }))), i.length > 0 && /* @__PURE__ */ (0, d.x3)(T, { text: n("edit-show-all"), onClick: a.showAll }));
}

// src/edit/json-value.ts
var Zr = 512; // Zr = MOST_LEVELS
function an(e, t) { // an = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some((n) => an(n, t - 1)));
}
function V(e) { // V = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return an(t, Zr) ? void 0 : t;
  } catch (t) {
    return;
  }
}
function S(e, t) { // S = fieldOf, e = value, t = name
  return (0, R.x55)(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}
function A(e, t) { // A = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t))
    return e.length === t.length && e.every((n, r) => A(n, t[r]));
  if ((0, R.x55)(e) && (0, R.x55)(t)) {
    let n = Object.keys(e); // n = keys, e = one
    return n.length === Object.keys(t).length && n.every((r) => A(e[r], S(t, r)));
  }
  return e === t;
}

// src/views/editor/suggestions.tsx
var qe = class extends d.x0 { // qe = Suggestions
  constructor() {
    super(...arguments);
    this.state = { replies: /* @__PURE__ */ new Map() };
  }
  titleOf({ changes: n }) {
    var s; // s = _a
    let { context: r } = this.props.view, o = n.find(({ record: [l] }) => l === "programs"), i = (s = o == null ? void 0 : o.record[1]) != null ? s : "", a = r.list.programs.find((l) => l.id === i); // r = context, o = change, n = changes, l = program, i = id, s = _a, a = known
    return a ? r.labels.pick(a.title).text : se(r, o && "value" in o ? S(o.value, "title") : void 0, i);
  }
  render({ view: { context: { msg: n, idPrefix: r, list: o, urlOf: i }, state: { suggestions: a }, actions: s } }) {
    let { replies: l } = this.state; // l = replies
    return a.length ? /* @__PURE__ */ (0, d.x3)("details", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("summary", null, n("edit-suggestions", a.length)), o.talk && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: i(o.talk) }, o.talk)), /* @__PURE__ */ (0, d.x3)("ul", { role: "list" }, a.map((c, p) => { // a = suggestions, n = msg, o = list, i = urlOf, c = suggestion, p = index
      var g; // g = _a
      let f = this.titleOf(c), u = (g = l.get(c.id)) != null ? g : ""; // f = title, c = suggestion, u = reply, g = _a, l = replies
      return /* @__PURE__ */ (0, d.x3)("li", { key: c.id, class: "program-explorer__editor-row" }, /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("bdi", null, f)), /* @__PURE__ */ (0, d.x3)(T, { text: n("edit-suggestion-open"), name: `${n("edit-suggestion-open")}: ${f}`, onClick: () => { // c = suggestion, f = title, T = Button, n = msg
        s.takeSuggestion(c);
      } }), /* @__PURE__ */ (0, d.x3)(j, { id: `${r}-reply-${p}`, value: u, name: n("edit-reply", f), described: void 0, size: "short", onInput: (y) => this.setState({ replies: new Map(l).set(c.id, y) }) }), /* @__PURE__ */ (0, d.x3)(T, { kind: "destructive", text: n("edit-suggestion-decline"), name: `${n("edit-suggestion-decline")}: ${f}`, isOff: !u.trim(), onClick: () => { // j = TextInput, r = idPrefix, p = index, u = reply, n = msg, f = title, y = text, l = replies, c = suggestion, T = Button
        s.declineSuggestion(c, u);
      } }));
    }))) : null;
  }
};

// src/views/editor/editor.tsx
function Qr({ view: { context: { msg: e, urlOf: t, title: n }, state: { trouble: r } } }) { // Qr = TroubleMessage, e = msg, t = urlOf, n = title, r = trouble
  let o = (r == null ? void 0 : r.kind) === "failed" && r.failure === "warning" || (r == null ? void 0 : r.kind) === "storage"; // o = isWarning, r = trouble
  return /* @__PURE__ */ (0, d.x3)("div", { role: "alert" }, r && /* @__PURE__ */ (0, d.x3)("div", { class: `cdx-message cdx-message--block cdx-message--${o ? "warning" : "error"}` }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, e(r.kind === "failed" ? `edit-failed-${r.failure}` : `edit-failed-${r.kind}`)), r.kind === "failed" && r.words && /* @__PURE__ */ (0, d.x3)("p", null, r.words), r.kind === "failed" && r.failure === "session" && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t("Special:UserLogin"), target: "_blank", rel: "noopener" }, e("edit-log-in"))), (r.kind === "elsewhere" || r.kind === "unreadable") && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t(n, { action: "edit" }) }, n)))));
}
function eo({ view: { context: { msg: e, format: t }, state: { draftTime: n }, actions: r } }) { // eo = DraftOffer, e = msg, t = format, n = draftTime, r = actions
  if (n === null)
    return null;
  let o = new Date(n); // o = time, n = draftTime
  return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message cdx-message--block cdx-message--notice", role: "status" }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, e("edit-draft", t.date({ year: o.getFullYear(), month: o.getMonth() + 1, day: o.getDate(), approximate: !1 }))), /* @__PURE__ */ (0, d.x3)(T, { text: e("edit-draft-take"), onClick: () => { // e = msg, t = format, o = time, T = Button
    r.takeDraft();
  } }), " ", /* @__PURE__ */ (0, d.x3)(T, { kind: "destructive", text: e("edit-draft-drop"), onClick: r.dropDraft })));
}
function to({ view: { context: { msg: e }, state: { past: t, original: n, record: r, isLists: o }, actions: i } }) { // to = ProgramButtons, e = msg, t = past, n = original, r = record, o = isLists, i = actions
  return n && !o ? /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, r.status !== "past" && /* @__PURE__ */ (0, d.x3)(T, { text: e("edit-ended"), onClick: i.retire }), t.length === 0 && /* @__PURE__ */ (0, d.x3)(T, { text: e("edit-duplicate"), onClick: i.duplicate }), /* @__PURE__ */ (0, d.x3)(T, { kind: "destructive", text: e("edit-delete"), onClick: i.remove })) : null;
}
function no({ view: e }) { // no = FormStep, e = view
  let { context: { msg: t, idPrefix: n, mayAddTerms: r, more: o }, state: { past: i, future: a, isLists: s, isOutdated: l, isSuggestion: c }, actions: p } = e; // t = msg, n = idPrefix, r = mayAddTerms, o = more, i = past, a = future, s = isLists, l = isOutdated, c = isSuggestion, p = actions, e = view
  return /* @__PURE__ */ (0, d.x3)("div", null, l && /* @__PURE__ */ (0, d.x3)("p", { role: "status", class: "program-explorer__editor-help" }, t("edit-outdated")), i.length === 0 && /* @__PURE__ */ (0, d.x3)(qe, { view: e }), /* @__PURE__ */ (0, d.x3)(to, { view: e }), s && o ? /* @__PURE__ */ (0, d.x3)(o.ListsForm, { view: e }) : /* @__PURE__ */ (0, d.x3)(sn, { view: e }), /* @__PURE__ */ (0, d.x3)(oo, { view: e }), r && !s && !c && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)(T, { kind: "quiet", text: t("edit-lists"), onClick: () => { // l = isOutdated, t = msg, i = past, qe = Suggestions, e = view, to = ProgramButtons, s = isLists, o = more, sn = Form, oo = Json, r = mayAddTerms, c = isSuggestion, T = Button
    p.editLists();
  } })), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons program-explorer__editor-buttons--last" }, /* @__PURE__ */ (0, d.x3)(T, { kind: "primary", id: `${n}-review`, text: t("edit-review"), onClick: p.review }), /* @__PURE__ */ (0, d.x3)(T, { text: t("edit-undo"), isOff: i.length === 0, onClick: p.undo }), /* @__PURE__ */ (0, d.x3)(T, { text: t("edit-redo"), isOff: a.length === 0, onClick: p.redo }), /* @__PURE__ */ (0, d.x3)(T, { kind: "quiet", text: t("edit-cancel"), onClick: p.cancel })));
}
function ro({ view: { context: { msg: e, urlOf: t, title: n, list: r }, state: { saved: o, isSuggestion: i }, actions: a } }) { // ro = SavedStep, e = msg, t = urlOf, n = title, r = list, o = saved, i = isSuggestion, a = actions
  return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message cdx-message--block cdx-message--success", role: "status" }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, e(i ? "edit-suggested" : o ? "edit-saved" : "edit-unchanged")), i && r.talk && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t(r.talk) }, r.talk)), o && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t(n, { diff: String(o.revision), oldid: String(o.before) }) }, e("edit-see-difference"))), /* @__PURE__ */ (0, d.x3)(T, { kind: "primary", text: e("edit-close"), onClick: a.close })));
}
function oo({ view: e }) { // oo = Json, e = view
  let { context: { msg: t, more: n }, actions: r } = e; // t = msg, n = more, r = actions, e = view
  return /* @__PURE__ */ (0, d.x3)("details", { class: "program-explorer__editor-json", onToggle: () => {
    n || r.loadMore();
  } }, /* @__PURE__ */ (0, d.x3)("summary", null, t("edit-json")), n && /* @__PURE__ */ (0, d.x3)(n.RawRecord, { view: e }));
}
function io({ view: e }) { // io = ConflictsStep, e = view
  let { more: t } = e.context; // t = more, e = view
  return t && /* @__PURE__ */ (0, d.x3)(t.Conflicts, { view: e });
}
var so = { form: no, review: Vt, conflicts: io, saved: ro }; // so = STEPS, no = FormStep, Vt = Review, io = ConflictsStep, ro = SavedStep
function dn({ view: e }) { // dn = Editor, e = view
  let { context: t, state: { step: n, original: r, record: o, isLists: i, isSuggestion: a } } = e, { msg: s, level: l, idPrefix: c } = t, p = n === "loading" ? null : so[n], f = i ? s("edit-lists") : r ? s("edit-title", se(t, r.title, String(o.id))) : s(n === "loading" ? "edit-loading" : "edit-add-program"); // t = context, n = step, r = original, o = record, i = isLists, a = isSuggestion, e = view, s = msg, l = level, c = idPrefix, p = Shown, so = STEPS, f = title, se = titleText
  return /* @__PURE__ */ (0, d.x3)("section", { class: "program-explorer__editor", "aria-labelledby": `${c}-heading` }, /* @__PURE__ */ (0, d.x3)(st.x77, { level: l, class: "program-explorer__group", id: `${c}-heading` }, f), /* @__PURE__ */ (0, d.x3)(eo, { view: e }), n !== "saved" && n !== "loading" && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, s("edit-preview")), n === "form" && r && !i && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: `#programs?program=${encodeURIComponent(String(o.id))}` }, s("edit-see-card"))), a && (n === "form" || n === "review") && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, s("edit-suggestion-help")), /* @__PURE__ */ (0, d.x3)(Qr, { view: e }), p ? /* @__PURE__ */ (0, d.x3)(p, { view: e }) : /* @__PURE__ */ (0, d.x3)(T, { text: s("edit-close"), onClick: e.actions.close }));
}

// src/edit/compare-values.ts
function Ue(e, t, n, r, o, i = []) { // Ue = compareValues, e = record, t = field, n = from, r = to, o = visit, i = skipped
  if (A(n, r))
    return;
  if (!(0, R.x55)(n) || !(0, R.x55)(r)) {
    o({ kind: "edit", record: e, field: t, from: n, to: r });
    return;
  }
  let a = null; // a = after
  for (let s of Object.keys(n)) // s = key, n = from
    S(r, s) === void 0 ? o({ kind: "edit", record: e, field: [...t, s], from: n[s], to: void 0, after: a }) : a = s;
  a = null;
  for (let s of Object.keys(r)) { // s = key, r = to
    let l = S(n, s); // l = old, S = fieldOf, n = from, s = key
    l === void 0 ? o({ kind: "edit", record: e, field: [...t, s], from: void 0, to: r[s], after: a }) : i.includes(s) || Ue(e, [...t, s], l, r[s], o), a = s;
  }
}
function Te(e, t, n) { // Te = editsBetween, e = record, t = from, n = to
  let r = []; // r = edits
  return Ue(e, [], t, n, (o) => r.push(o)), r;
}

// src/edit/json-text.ts
function ln(e) { // ln = open, e = text
  let t = { isList: e.startsWith("["), members: [], close: e.slice(1, -1) }, n = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/g, r = 0, o = 1, i = 1, a = null; // t = branch, e = text, n = token, r = depth, o = start, i = valueStart, a = name
  for (let s = n.exec(e); s; s = n.exec(e)) { // s = found, n = token, e = text
    let { 0: l, index: c } = s; // l = sign, c = index, s = found
    if (l === "{" || l === "[" ? r++ : (l === "}" || l === "]") && r--, l === ":" && r === 1)
      a = JSON.parse(e.slice(o, c)), i = c + 1;
    else if (r === 0 || l === "," && r === 1) {
      let p = e.slice(i, c), f = p.trim(); // p = padded, e = text, i = valueStart, c = index, f = value
      if (f) {
        let u = i + p.indexOf(f) + f.length; // u = valueEnd, i = valueStart, p = padded, f = value
        t.close = e.slice(u, c), t.members.push({ name: a, head: e.slice(o, u - f.length), value: f, tail: r ? t.close : "" });
      }
      o = i = c + 1;
    }
  }
  return t;
}
function le(e) { // le = write, e = value
  if (typeof e == "string")
    return e;
  let t = e.members.map(({ head: n, value: r, tail: o }) => n + le(r) + o).join(","); // t = members, e = value, n = head, r = inner, o = tail, le = write
  return e.isList ? `[${t}${e.close}]` : `{${t}${e.close}}`;
}
function Fe({ members: e }, t) { // Fe = indexOfName, e = members, t = name
  var r; // r = _a
  let n = e.length - 1; // n = index, e = members
  for (; n >= 0 && ((r = e[n]) == null ? void 0 : r.name) !== t; ) // n = index, r = _a, e = members, t = name
    n--;
  return n;
}

// src/edit/record-order.ts
function cn(e) { // cn = createOrder, e = ids
  let t = /* @__PURE__ */ new Map([[null, null]]), n = /* @__PURE__ */ new Map([[null, null]]), r = (a, s) => { // t = next, n = previous, r = link, a = one, s = other
    t.set(a, s), n.set(s, a);
  }, o = {
    remove(a) {
      var l, c; // l = _a, c = _b
      let s = (l = n.get(a)) != null ? l : null; // s = before, l = _a, n = previous, a = id
      return r(s, (c = t.get(a)) != null ? c : null), s;
    },
    insert(a, s) {
      var c; // c = _a
      let l = (c = t.get(s)) != null ? c : null; // l = following, c = _a, t = next, s = after
      r(s, a), r(a, l);
    }
  }, i = null;
  for (let a of e) // a = id, e = ids
    o.insert(a, i), i = a;
  return o;
}
function pn(e, t) { // pn = movedIds, e = before, t = after
  let n = new Map(e.map((s, l) => [s, l])), r = (s) => n.get(s), o = [], i = /* @__PURE__ */ new Map(); // n = positions, e = before, s = id, l = index, r = position, o = ends, i = previous
  for (let s of t) { // s = id, t = after
    let l = 0, c = o.length; // l = low, c = high, o = ends
    for (; l < c; ) { // l = low, c = high
      let p = l + c >> 1; // p = middle, l = low, c = high
      r(o[p]) < r(s) ? l = p + 1 : c = p;
    }
    i.set(s, o[l - 1]), o[l] = s;
  }
  let a = new Set(t); // a = moved, t = after
  for (let s = o.pop(); s !== void 0; s = i.get(s)) // s = id, o = ends, i = previous
    a.delete(s);
  return a;
}

// src/edit/records.ts
var un = ["needs", "programs"], ao = ["vocabularies", "series", ...un], lo = ["terms"]; // un = LISTS, ao = PAGE_COLLECTIONS, lo = VOCABULARY_COLLECTIONS
function me({ length: e, 0: t }) { // me = collectionsOf, e = length, t = first
  return e === 0 ? ao : e === 2 && t === "vocabularies" ? lo : [];
}
function z([e]) { // z = isInList, e = first
  return un.includes(e);
}
function ee(e) { // ee = openPage, e = text
  let t = e.trim() || "{}", n = Math.max(e.indexOf(t), 0); // t = json, e = text, n = start
  return (0, R.x55)(V(t)) ? { name: null, head: e.slice(0, n), value: t, tail: e.slice(n + t.length) } : null;
}
function fn({ head: e, value: t, tail: n }) { // fn = writePage, e = head, t = value, n = tail
  return e + le(t) + n;
}
function B(e) { // B = valueOf, e = member
  return e && JSON.parse(le(e.value));
}
function mn(e, t) { // mn = openAs, e = isList, t = member
  if (typeof t.value == "string" && t.value.startsWith(e ? "[" : "{")) {
    t.value = ln(t.value);
    let n = /* @__PURE__ */ new Set(); // n = ids
    for (let r of e ? t.value.members : []) { // r = item, e = isList, t = member
      let o = S(B(r), "id"); // o = id, S = fieldOf, B = valueOf, r = item
      r.name = typeof o == "string" && !n.has(o) ? o : null, n.add(o);
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value;
}
function ge(e) { // ge = openObject, e = member
  return mn(!1, e);
}
function ye(e, t) { // ye = memberOf, e = branch, t = name
  return e ? e.members[Fe(e, t)] : void 0;
}
function te(e, t) { // te = openRecords, e = owner, t = collection
  let n = ye(ge(e), t[t.length - 1]); // n = member, ye = memberOf, ge = openObject, e = owner, t = collection
  return n ? mn(z(t), n) : null;
}
function N(e, t) { // N = findRecord, e = page, t = path
  let n = e; // n = found, e = page
  for (let r = 0; n && r < t.length; r += 2) // r = depth, n = found, t = path
    n = ye(te(n, t.slice(0, r + 1)), t[r + 1]);
  return n;
}
function Me(e) { // Me = byId, e = records
  return new Map((e ? e.members : []).filter(({ name: t }) => t !== null).map((t) => [t.name, t]));
}

// src/edit/compare-pages.ts
function co(e, t, n, r) { // co = compareCollections, e = path, t = before, n = after, r = visit
  let o = Me(t), i = Me(n), a = pn([...o.keys()].filter((c) => i.has(c)), [...i.keys()].filter((c) => o.has(c))), s = cn(o.keys()); // o = old, Me = byId, t = before, i = now, n = after, a = moved, pn = movedIds, c = id, s = order, cn = createOrder
  o.forEach((c, p) => { // o = old, c = member, p = id
    i.has(p) || r({ kind: "remove", record: [...e, p], value: B(c), after: s.remove(p) });
  });
  let l = null; // l = last
  i.forEach((c, p) => { // i = now, c = member, p = id
    let f = [...e, p]; // f = record, e = path, p = id
    o.has(p) ? a.has(p) && (r({ kind: "move", record: f, from: s.remove(p), to: l }), s.insert(p, l)) : (r({ kind: "add", record: f, value: B(c), after: l }), s.insert(p, l)), l = p;
  }), i.forEach((c, p) => gn([...e, p], o.get(p) || c, c, r));
}
function gn(e, t, n, r) { // gn = compareRecords, e = path, t = before, n = after, r = visit
  if (le(t.value) === le(n.value))
    return;
  let o = [], i = []; // o = names, i = compareInside
  for (let a of me(e)) { // a = name, me = collectionsOf, e = path
    let s = [...e, a], l = te(t, s), c = te(n, s); // s = collection, e = path, a = name, l = old, te = openRecords, t = before, c = now, n = after
    l && c && (o.push(a), i.push(() => co(s, l, c, r)));
  }
  Ue(e, [], B(t), B(n), r, o), i.forEach((a) => a());
}
function ne(e, t) { // ne = comparePages, e = before, t = after
  let n = ee(e), r = ee(t); // n = old, ee = openPage, e = before, r = now, t = after
  if (!n || !r)
    return null;
  let o = []; // o = changes
  return gn([], n, r, (i) => o.push(i)), o;
}

// runtime:src/programs/schema.ts
var gt = require("program-explorer-runtime"); // gt = import_program_explorer_runtime

// src/edit/field-order.ts
function po(e, t) { // po = inside, e = node, t = name
  let { entries: n, value: r, item: o } = e || {}, i = n ? S(n, t) : r || o; // n = entries, r = value, o = item, e = node, i = found, S = fieldOf, t = name
  return i && (i.wrapped || i);
}
function yn(e) { // yn = rankIn, e = path
  var r; // r = _a
  let t = Object.keys(((r = e.reduce(po, gt.x68)) == null ? void 0 : r.entries) || {}), n = t.includes("language") ? t.indexOf("language") - 0.5 : t.length; // t = known, r = _a, e = path, po = inside, n = unknown
  return (o) => t.includes(o) ? t.indexOf(o) : n;
}
function yt(e, t, n) { // yt = indexForField, e = path, t = names, n = name
  let r = yn(e); // r = rank, yn = rankIn, e = path
  return t.reduce((o, i, a) => r(i) <= r(n) ? a + 1 : o, 0);
}
function hn(e, t) { // hn = inFieldOrder, e = record, t = fields
  let n = yn(e); // n = rank, yn = rankIn, e = record
  return Object.fromEntries(Object.entries(t).map(([r, o], i) => ({ name: r, value: o, index: i })).sort((r, o) => n(r.name) - n(o.name) || r.index - o.index).map(({ name: r, value: o }) => [r, o]));
}

// src/edit/form/record.ts
function xn(e) { // xn = isEmpty, e = value
  return e == null || typeof e == "string" && !e.trim() || typeof e == "object" && Object.values(e).length === 0;
}
function ht(e) { // ht = withoutEmpty, e = value
  if (typeof e == "string")
    return e.trim() || void 0;
  if (Array.isArray(e)) {
    let t = e.map(ht).filter((n) => !xn(n)); // t = items, e = value, ht = withoutEmpty, n = item, xn = isEmpty
    return t.length ? t : void 0;
  }
  if ((0, R.x55)(e)) {
    let t = Object.entries(e).map(([n, r]) => [n, ht(r)]).filter(([, n]) => !xn(n)); // t = fields, e = value, n = one, r = one, ht = withoutEmpty, xn = isEmpty
    return t.length ? Object.fromEntries(t) : void 0;
  }
  return e;
}
function xt(e, t) { // xt = toRecord, e = original, t = record
  let n = Object.entries(t).map(([r, o]) => [r, e && A(o, S(e, r)) ? o : ht(o)]).filter(([, r]) => r !== void 0); // n = fields, t = record, r = value, o = value, e = original, A = isEqual, S = fieldOf, ht = withoutEmpty
  return Object.fromEntries(n);
}
function Ge(e, t, n) { // Ge = withField, e = record, t = name, n = value
  return k(h({}, e), { [t]: n });
}
function wn(e, t, n) { // wn = changesOfForm, e = original, t = record, n = last
  let r = xt(e, t), o = typeof r.id == "string" ? r.id : "", i = ["programs", o]; // r = now, xt = toRecord, e = original, t = record, o = id, i = path
  return e ? A(e, r) ? [] : Te(i, e, r) : o && Object.keys(r).length > 1 ? [{ kind: "add", record: i, value: hn(i, r), after: n }] : [];
}
var uo = /* @__PURE__ */ new Map([["\xDF", "ss"], ["\xE6", "ae"], ["\xF8", "o"], ["\u0153", "oe"], ["\u0142", "l"], ["\u0111", "d"], ["\u0131", "i"]]), fo = 60; // uo = LETTERS, fo = MOST_IN_ID
function Y(e, t) { // Y = idFor, e = title, t = used
  let n = e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'’]/g, "").replace(/[^\0-\x7f]/g, (o) => uo.get(o) || "-").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, fo).replace(/-$/, ""), r = n || "program"; // n = words, e = title, o = letter, uo = LETTERS, fo = MOST_IN_ID, r = start
  for (let o = n ? 1 : t.length + 1; ; o++) { // o = number, n = words, t = used
    let i = o === 1 ? r : `${r}-${o}`; // i = id, o = number, r = start
    if (!t.includes(i))
      return i;
  }
}

// src/edit/wiki-json.ts
var mo = /[<>&\u2028\u2029]/g, bn = { lineBreak: `
`, indent: "	" };
function vn({ members: [e] }) { // vn = styleOf, e = first
  let [, t, n] = /(\r?\n)([ \t]+)/.exec(e ? e.head : "") || []; // t = lineBreak, n = indent, e = first
  return t && n ? { lineBreak: t, indent: n } : h(h({}, bn), e && { indent: "" });
}
function ze({ lineBreak: e, indent: t }, n) { // ze = newLine, e = lineBreak, t = indent, n = depth
  return t && e + t.repeat(n);
}
function $e(e, t = bn, n = 0) { // $e = toJson, e = value, t = style, bn = WIKI_STYLE, n = depth
  return JSON.stringify(e, null, t.indent).replace(/\n/g, ze(t, n)).replace(mo, (r) => `\\u${`000${r.charCodeAt(0).toString(16).toUpperCase()}`.slice(-4)}`);
}

// src/edit/apply.ts
function wt(e, t, n, r, o, i) { // wt = insert, e = branch, t = index, n = name, r = value, o = depth, i = style
  let a = ze(i, o), s = e.isList ? "" : `${$e(n)}:${a && " "}`; // a = start, ze = newLine, i = style, o = depth, s = key, e = branch, $e = toJson, n = name
  e.members.length || (e.close = ze(i, o - 1)), e.members.splice(t, 0, { name: n, head: a + s, value: $e(r, i, o), tail: "" });
}
function kn(e, t) { // kn = remove, e = branch, t = name
  e.members = e.members.filter((n) => n.name !== t), e.members.length || (e.close = "");
}
function bt(e, t) { // bt = indexAfter, e = branch, t = name
  let n = t === null ? -1 : Fe(e, t); // n = index, t = name, Fe = indexOfName, e = branch
  return t === null || n >= 0 ? n + 1 : -1;
}
function go(e, { record: t, field: n, from: r, to: o, after: i }, a) { // go = applyEdit, e = page, t = record, n = field, r = from, o = to, i = after, a = style
  let s = n[n.length - 1], l = n.slice(0, -1), c = [...t, ...l], p = N(e, t); // s = name, n = field, l = parents, c = path, t = record, p = found, N = findRecord, e = page
  if (s === void 0)
    return !p || !t.length || z(t) || !A(B(p), r) || o === void 0 ? !1 : (p.value = $e(o, a, c.length), !0);
  let f = l.reduce((y, x) => y && ye(ge(y), x), p), u = f ? ge(f) : null, g = ye(u, s); // f = parent, l = parents, y = member, x = key, ye = memberOf, ge = openObject, p = found, u = branch, g = member, s = name
  if (!u || !A(B(g), r) || z(t) && c.length === t.length && s === "id")
    return !1;
  if (o === void 0)
    kn(u, s);
  else if (g)
    g.value = $e(o, a, c.length + 1);
  else {
    let y = i === void 0 ? -1 : bt(u, i); // y = index, i = after, bt = indexAfter, u = branch
    wt(u, y < 0 ? yt(c, u.members.map((x) => x.name), s) : y, s, o, c.length + 1, a);
  }
  return !0;
}
function yo(e, t, n) { // yo = recordsForNew, e = owner, t = collection, n = style
  let r = t[t.length - 1], o = ge(e); // r = name, t = collection, o = fields, ge = openObject, e = owner
  if (o && Fe(o, r) < 0) {
    let i = yt(t.slice(0, -1), o.members.map((a) => a.name), r); // i = index, yt = indexForField, t = collection, o = fields, a = one, r = name
    wt(o, i, r, z(t) ? [] : {}, t.length, n);
  }
  return te(e, t);
}
function ho(e, { record: t, value: n, after: r }, o) { // ho = applyAdd, e = page, t = record, n = value, r = after, o = style
  let i = t.slice(0, -1), a = t[i.length], s = N(e, i.slice(0, -1)); // i = collection, t = record, a = id, s = owner, N = findRecord, e = page
  if (!s || N(e, t) || z(t) && S(n, "id") !== a)
    return !1;
  let l = yo(s, i, o); // l = records, yo = recordsForNew, s = owner, i = collection, o = style
  if (l) {
    let c = bt(l, r); // c = index, bt = indexAfter, l = records, r = after
    wt(l, c < 0 ? l.members.length : c, a, n, t.length, o);
  }
  return !!l;
}
function xo(e, t, n) { // xo = applyMove, e = records, t = member, n = to
  let r = e.members.filter((i) => i !== t), o = bt(k(h({}, e), { members: r }), n); // r = others, e = records, i = one, t = member, o = index, bt = indexAfter, k = __spreadProps, h = __spreadValues, n = to
  return o >= 0 && (r.splice(o, 0, t), e.members = r), o >= 0;
}
function wo(e, t, n) { // wo = applyChange, e = page, t = change, n = style
  let { kind: r, record: o } = t; // r = kind, o = record, t = change
  if (r === "edit")
    return go(e, t, n);
  if (!o.length)
    return !1;
  if (r === "add")
    return ho(e, t, n);
  let i = N(e, o.slice(0, -2)), a = i ? te(i, o.slice(0, -1)) : null, s = o[o.length - 1], l = ye(a, s); // i = owner, N = findRecord, e = page, o = record, a = records, te = openRecords, s = id, l = member, ye = memberOf
  return !a || !l || r === "remove" && !A(B(l), t.value) ? !1 : r === "move" ? xo(a, l, t.to) : (kn(a, s), !0);
}
function oe(e, t) { // oe = applyChanges, e = text, t = changes
  let n = ee(e), r = n && ge(n); // n = page, ee = openPage, e = text, r = fields, ge = openObject
  if (!n || !r)
    return null;
  let o = vn(r), i = t.filter((a) => !wo(n, a, o)); // o = style, vn = styleOf, r = fields, i = refused, t = changes, a = change, wo = applyChange, n = page
  return { text: fn(n), refused: i };
}

// src/edit/add-in-order.ts
function Ye(e, t) { // Ye = addInOrder, e = order, t = others
  let n = new Set(e), r = [], o = /* @__PURE__ */ new Map(), i = r; // n = known, e = order, r = first, o = following, i = added
  for (let s of t) // s = name, t = others
    n.has(s) ? (i = [], o.set(s, i)) : i.push(s);
  let a = [...r]; // a = all, r = first
  for (let s of e) // s = name, e = order
    a.push(s), (o.get(s) || []).forEach((l) => a.push(l));
  return a;
}

// src/edit/merge-lists.ts
function bo(e) { // bo = linkOrText, e = item
  let t = ["id", "page", "url"].map((n) => S(e, n)).find((n) => typeof n == "string"); // t = name, n = value, S = fieldOf, e = item
  return t === void 0 ? JSON.stringify(e) : `${t} `;
}
function vo(e, t) { // vo = namedItems, e = value, t = nameOf
  let n = Array.isArray(e) ? e : e === void 0 ? [] : [e], r = new Map(n.map((o) => [t(o), o])); // n = list, e = value, r = items, o = item, t = nameOf
  return r.size === n.length && n.every((o) => typeof o == "string" || (0, R.x55)(o)) ? r : null;
}
function ko(e, t, n, r) { // ko = mergeItems, e = base, t = mine, n = theirs, r = mergeItem
  let o = (u) => [...u.keys()].filter((g) => [e, t, n].every((y) => y.has(g))), i = (u, g) => [...u.keys()].some((y) => !e.has(y) && !g.has(y)), a = (u, g) => [...u].some(([y, x]) => e.has(y) && !g.has(y) && !A(x, e.get(y))); // o = orderOf, u = items, g = others, e = base, t = mine, n = theirs, y = name, i = addedBy, a = changedBy, x = item, A = isEqual
  if ([...e.keys()].some((u) => !t.has(u) && !n.has(u)) && i(t, n) && i(n, t) || a(t, n) || a(n, t))
    return null;
  let l = !A(o(n), o(e)); // l = theirsIsMoved, A = isEqual, o = orderOf, n = theirs, e = base
  if (l && !A(o(t), o(e)) && !A(o(t), o(n)))
    return null;
  let [c, p] = l ? [n, t] : [t, n], f = []; // c = first, p = second, l = theirsIsMoved, n = theirs, t = mine, f = merged
  for (let u of Ye([...c.keys()], p.keys())) // u = name, Ye = addInOrder, c = first, p = second
    if (t.has(u) && n.has(u)) {
      let g = r(e.get(u), t.get(u), n.get(u)); // g = item, r = mergeItem, e = base, u = name, t = mine, n = theirs
      if (!g)
        return null;
      f.push(g.value);
    } else e.has(u) || f.push(t.has(u) ? t.get(u) : n.get(u));
  return f;
}
function Pn(e, t, n, r) { // Pn = mergeLists, e = base, t = mine, n = theirs, r = mergeItem
  for (let o of [bo, JSON.stringify]) { // o = nameOf, bo = linkOrText
    let [i, a, s] = [e, t, n].map((l) => vo(l, o)); // i = from, a = my, s = their, e = base, t = mine, n = theirs, l = value, vo = namedItems, o = nameOf
    if (i && a && s)
      return ko(i, a, s, r);
  }
  return null;
}

// src/edit/merge-values.ts
function Sn(e, t) { // Sn = languageOf, e = plain, t = texts
  let n = typeof e == "string" && (0, R.x55)(t) ? Object.keys(t).filter((r) => t[r] === e) : []; // n = languages, e = plain, t = texts, r = language
  return n.length === 1 ? n[0] : void 0;
}
function En(e, t, n) { // En = withField, e = object, t = name, n = value
  return Object.fromEntries(Object.entries(e).map(([r, o]) => [r, r === t ? n : o]));
}
function He({ base: e, mine: t, theirs: n }, r, o) { // He = mergeValues, e = base, t = mine, n = theirs, r = field, o = conflicts
  if (A(t, n) || A(e, t))
    return n;
  if (A(e, n))
    return t;
  let i = Sn(e, t) || Sn(e, n); // i = language, Sn = languageOf, e = base, t = mine, n = theirs
  if ((0, R.x55)(t) && (0, R.x55)(n)) {
    let a = [], s = Po({ base: i ? { [i]: e } : e, mine: t, theirs: n }, r, a); // a = found, s = merged, Po = mergeObjects, i = language, e = base, t = mine, n = theirs, r = field
    if (Object.keys(s).length || a.length)
      return a.forEach((l) => o.push(l)), s;
  } else {
    if (i && typeof n == "string")
      return En(t, i, n);
    if (i && typeof t == "string")
      return En(n, i, t);
    if (Array.isArray(t) || Array.isArray(n)) {
      let a = Pn(e, t, n, (...s) => { // a = merged, Pn = mergeLists, e = base, t = mine, n = theirs, s = sides
        let l = [], c = He({ base: s[0], mine: s[1], theirs: s[2] }, [], l); // l = found, c = value, He = mergeValues, s = sides
        return l.length ? null : { value: c };
      });
      if (a)
        return a;
    }
  }
  return o.push({ field: r, base: e, mine: t, theirs: n }), n;
}
function Po({ base: e, mine: t, theirs: n }, r, o) { // Po = mergeObjects, e = base, t = mine, n = theirs, r = field, o = conflicts
  let a = Ye(Object.keys(n), Object.keys(t)).map((s) => [s, He( // a = fields, Ye = addInOrder, n = theirs, t = mine, s = name, He = mergeValues
    { base: S(e, s), mine: S(t, s), theirs: S(n, s) },
    [...r, s],
    o
  )]);
  return Object.fromEntries(a.filter(([, s]) => s !== void 0));
}

// src/edit/merge-record.ts
var vt = { changes: [], conflicts: [] }; // vt = NOTHING
function kt(e, t) { // kt = idsBefore, e = page, t = record
  let n = N(e, t.slice(0, -2)), r = [...Me(n ? te(n, t.slice(0, -1)) : null).keys()]; // n = owner, N = findRecord, e = page, t = record, r = ids, Me = byId, te = openRecords
  return r.slice(0, Math.max(r.indexOf(t[t.length - 1]), 0));
}
function Pt(e) { // Pt = lastOf, e = ids
  return e.length ? e[e.length - 1] : null;
}
function St({ mine: e, theirs: t }, n, r) { // St = placeOnTheirs, e = mine, t = theirs, n = record, r = isAdded
  return Pt(kt(e, n).filter((o) => { // Pt = lastOf, kt = idsBefore, e = mine, n = record, o = id
    let i = [...n.slice(0, -1), o]; // i = other, n = record, o = id
    return N(t, i) || r(i);
  }));
}
function Ze({ base: e, mine: t, theirs: n }, r) { // Ze = valuesOf, e = base, t = mine, n = theirs, r = record
  return { base: B(N(e, r)), mine: B(N(t, r)), theirs: B(N(n, r)) };
}
function On(e, t) { // On = mergeLost, e = pages, t = record
  let n = Ze(e, t), r = St(e, t, () => !1); // n = values, Ze = valuesOf, e = pages, t = record, r = after, St = placeOnTheirs
  return { changes: [], conflicts: [k(h({ record: t, field: [] }, n), { takeMine: [{ kind: "add", record: t, value: n.mine, after: r }] })] };
}
function Rn(e, { record: t, value: n }, r) { // Rn = mergeAdd, e = pages, t = record, n = value, r = isAdded
  let { theirs: o } = Ze(e, t); // o = theirs, Ze = valuesOf, e = pages, t = record
  return o === void 0 ? { changes: [{ kind: "add", record: t, value: n, after: St(e, t, r) }], conflicts: [] } : A(n, o) ? vt : { changes: [], conflicts: [{ record: t, field: [], base: void 0, mine: n, theirs: o, takeMine: Te(t, o, n) }] };
}
function Tn(e, { record: t, value: n }, r) { // Tn = mergeRemove, e = pages, t = record, n = value, r = isTouched
  let { theirs: o } = Ze(e, t); // o = theirs, Ze = valuesOf, e = pages, t = record
  if (o === void 0)
    return vt;
  let i = { kind: "remove", record: t, value: o, after: Pt(kt(e.theirs, t)) }; // i = removal, t = record, o = theirs, Pt = lastOf, kt = idsBefore, e = pages
  return r ? { changes: [], conflicts: [{ record: t, field: [], base: n, mine: void 0, theirs: o, takeMine: [i] }] } : { changes: [i], conflicts: [] };
}
function Fn(e, { record: t }, n, r) { // Fn = mergeMove, e = pages, t = record, n = isMoved, r = isAdded
  let [o, i, a] = [e.base, e.mine, e.theirs].map((l) => Pt(kt(l, t))), s = { kind: "move", record: t, from: a != null ? a : null, to: St(e, t, r) }; // o = base, i = mine, a = theirs, e = pages, l = page, Pt = lastOf, kt = idsBefore, t = record, s = move, St = placeOnTheirs, r = isAdded
  return s.from === s.to ? vt : n ? { changes: [], conflicts: [{ record: t, field: null, base: o, mine: i, theirs: a, takeMine: [s] }] } : { changes: [s], conflicts: [] };
}
function Cn(e, t, n) { // Cn = withFieldsOf, e = value, t = other, n = names
  return (0, R.x55)(e) && n.length ? Object.fromEntries(Object.keys(e).map((r) => [r, S(n.includes(r) ? t : e, r)])) : e;
}
function Mn(e, t, n) { // Mn = mergeEdits, e = pages, t = record, n = edits
  let { base: r, mine: o, theirs: i } = Ze(e, t), a = me(t).filter((c) => !n.some(({ field: p }) => p[0] === c)), s = [], l = He({ base: Cn(r, i, a), mine: Cn(o, i, a), theirs: i }, [], s); // r = base, o = mine, i = theirs, Ze = valuesOf, e = pages, t = record, a = names, me = collectionsOf, c = name, n = edits, p = field, s = conflicts, l = merged, He = mergeValues, Cn = withFieldsOf
  return {
    changes: Te(t, i, l),
    conflicts: s.map((c) => k(h({
      record: t
    }, c), {
      takeMine: [{ kind: "edit", record: t, field: c.field, from: c.theirs, to: c.mine }]
    }))
  };
}

// src/edit/net-changes.ts
function $n(e, t) { // $n = netChanges, e = text, t = changes
  let n = oe(e, t); // n = applied, oe = applyChanges, e = text, t = changes
  return n && k(h({}, n), { changes: ne(e, n.text) || [] });
}

// src/edit/merge.ts
var q = (e) => JSON.stringify(e); // q = nameOf, e = path
function _n(e) { // _n = withOwner, e = record
  return e.length > 2 ? [e.slice(0, 2), e] : [e];
}
function So(e, t, n) { // So = createMerge, e = pages, t = mine, n = theirs
  let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Set(); // r = touched, o = moved
  for (let { kind: p, record: f } of n) // p = kind, f = record, n = theirs
    p === "move" ? o.add(q(f)) : p !== "remove" && _n(f).forEach((u) => r.add(q(u)));
  let i = /* @__PURE__ */ new Map(); // i = edits
  for (let p of t) // p = change, t = mine
    p.kind === "edit" && i.set(q(p.record), [...i.get(q(p.record)) || [], p]);
  let a = /* @__PURE__ */ new Set(), s = (p) => a.has(q(p)), l = /* @__PURE__ */ new Set(), c = (p, f) => { // a = added, s = isAdded, p = record, q = nameOf, l = done, c = once, f = merge
    let u = l.has(q(p)); // u = isDone, l = done, q = nameOf, p = record
    return l.add(q(p)), u ? null : f();
  };
  return (p) => { // p = change
    let { kind: f, record: u } = p, g = _n(u).find((y) => N(e.base, y) && !N(e.theirs, y)); // f = kind, u = record, p = change, g = lost, _n = withOwner, y = one, N = findRecord, e = pages
    if (f === "remove")
      return Tn(e, p, r.has(q(u)));
    if (g)
      return f === "move" ? null : c(g, () => On(e, g));
    switch (f) {
      case "add":
        return a.add(q(u)), Rn(e, p, s);
      case "move":
        return Fn(e, p, o.has(q(u)), s);
      default:
        return c(u, () => Mn(e, u, i.get(q(u)) || []));
    }
  };
}
function Et(e, t, n) { // Et = merge, e = base, t = mine, n = theirs
  let r = $n(e, t), o = ne(e, n), [i, a, s] = [e, r ? r.text : "", n].map(ee); // r = net, $n = netChanges, e = base, t = mine, o = theirChanges, ne = comparePages, n = theirs, i = basePage, a = minePage, s = theirPage, ee = openPage
  if (!r || !o || !i || !a || !s)
    return null;
  let l = r.changes.map(So({ base: i, mine: a, theirs: s }, r.changes, o)), c = [], p = []; // l = outcomes, r = net, So = createMerge, i = basePage, a = minePage, s = theirPage, o = theirChanges, c = changes, p = conflicts
  for (let u of l) // u = outcome, l = outcomes
    (u ? u.changes : []).forEach((g) => c.push(g)), (u ? u.conflicts : []).forEach((g) => p.push(g));
  let f = oe(n, c); // f = applied, oe = applyChanges, n = theirs, c = changes
  return (f ? f.refused : []).forEach((u) => p.push({
    record: u.record,
    field: [],
    base: void 0,
    mine: u.kind === "add" ? u.value : void 0,
    theirs: void 0,
    takeMine: [u]
  })), { changes: ne(n, f ? f.text : n) || [], conflicts: p, refused: r.refused };
}

// src/edit/save.ts
var Eo = 3; // Eo = MOST_TRIES
function he({ record: e, field: t, theirs: n }) { // he = conflictKey, e = record, t = field, n = theirs
  return JSON.stringify([e, t, n]);
}
function Co(e, { base: t, changes: n, decisions: r = /* @__PURE__ */ new Map() }) { // Co = mergeInto, e = page, t = base, n = changes, r = decisions
  let o = Et(t.text, n, e.text); // o = merged, Et = merge, t = base, n = changes, e = page
  if (!o)
    return { kind: "unreadable" };
  if (o.conflicts.filter((p) => !r.has(he(p))).length)
    return { kind: "ask", conflicts: o.conflicts };
  let s = o.conflicts.filter((p) => r.get(he(p))).reduce((p, { takeMine: f }) => p.concat(f), o.changes), l = oe(e.text, s), c = o.refused.concat(l ? l.refused : s); // s = all, o = merged, p = list, r = decisions, he = conflictKey, f = takeMine, l = applied, oe = applyChanges, e = page, c = refused
  return l && !c.length ? { kind: "merged", text: l.text, changes: s } : { kind: "misfit", changes: c };
}
function Oo(e, t, n, r, o) { // Oo = check, e = editor, t = page, n = changes, r = sent, o = revision
  return M(this, null, function* () {
    let i = yield e.read(t.title); // i = now, e = editor, t = page
    if (i.kind === "failed")
      return { kind: "saved", text: r, revision: o, before: t.revision };
    let a = Et(t.text, n, i.text), s = a ? a.conflicts.reduce((l, { takeMine: c }) => l.concat(c), a.changes) : n; // a = merged, Et = merge, t = page, n = changes, i = now, s = missing, l = list, c = takeMine
    return s.length ? { kind: "lost", changes: s } : { kind: "saved", text: i.text, revision: i.revision, before: t.revision };
  });
}
function An(e, t) { // An = saveChanges, e = editor, t = input
  return M(this, null, function* () {
    let { title: n, summary: r, captcha: o } = t; // n = title, r = summary, o = captcha, t = input
    for (let i = 0; i < Eo; i++) { // i = tries, Eo = MOST_TRIES
      let a = yield e.read(n); // a = page, e = editor, n = title
      if (a.kind === "failed")
        return a;
      if (a.refusal)
        return a.refusal;
      let s = Co(a, t); // s = merged, Co = mergeInto, a = page, t = input
      if (s.kind !== "merged")
        return s;
      let { text: l, changes: c } = s; // l = text, c = changes, s = merged
      if (l === a.text)
        return { kind: "unchanged", text: l, revision: a.revision, before: a.revision };
      let p = yield e.save(h({ title: n, text: l, base: a.revision, summary: r }, o && { captcha: o })); // p = result, e = editor, h = __spreadValues, n = title, l = text, a = page, r = summary, o = captcha
      switch (p.kind) {
        case "saved":
          return p.before === a.revision ? { kind: "saved", text: l, revision: p.revision, before: a.revision } : Oo(e, a, c, l, p.revision);
        case "unchanged":
          return { kind: "unchanged", text: l, revision: a.revision, before: a.revision };
        case "conflict":
          break;
        default:
          return p;
      }
    }
    return { kind: "busy" };
  });
}

// src/views/editor/parts.ts
var Ln = { // Ln = PARTS
  Button: T,
  Checkbox: Ve,
  Choice: Xe,
  comparePages: ne,
  conflictKey: he,
  describeValue: X,
  idFor: Y,
  LinesControl: Re,
  PageBox: Oe,
  pathLabel: ue,
  Picker: Ce,
  recordText: Z,
  Rows: de,
  TermsControl: We,
  TextControl: ae,
  TextInput: j
};

// src/edit/plain-wikitext.ts
var Ro = /[&<>[\]{}|~]|'(?=')|[_\uFF3F](?=[_\uFF3F])|^[*#:;=-]/g, To = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g; // Ro = MARKUP, To = NOT_KEPT
function xe(e) { // xe = plainWikitext, e = text
  return e.replace(To, "").replace(/\s+/g, " ").trim().replace(Ro, (t) => `&#${t.charCodeAt(0)};`);
}

// src/edit/read-changes.ts
function In(e) { // In = isPath, e = value
  return Array.isArray(e) && e.every((t) => typeof t == "string");
}
function Fo(e) { // Fo = isRecordPath, e = value
  return In(e) && e.length % 2 === 0 && e.every((t, n) => n % 2 === 1 || me(e.slice(0, n)).includes(t));
}
function Qe(e) { // Qe = isPlace, e = value
  return e === null || typeof e == "string";
}
function Mo(e, t) { // Mo = isEditable, e = record, t = field
  return t.length ? !(e.length && z(e) && t.length === 1 && t[0] === "id") : e.length > 0 && !z(e);
}
function $o(e) { // $o = readChange, e = raw
  let [t, n, r, o, i, a, s] = ["kind", "record", "field", "from", "to", "after", "value"].map((c) => S(e, c)); // t = kind, n = record, r = field, o = from, i = to, a = after, s = value, c = name, S = fieldOf, e = raw
  if (!Fo(n))
    return null;
  if (t === "edit")
    return In(r) && Mo(n, r) && (a === void 0 || Qe(a)) ? h({ kind: t, record: n, field: r, from: o, to: i }, a !== void 0 && { after: a }) : null;
  if (!n.length)
    return null;
  if (t === "move")
    return Qe(o) && Qe(i) ? { kind: t, record: n, from: o, to: i } : null;
  let l = n[n.length - 1]; // l = id, n = record
  return (t === "add" || t === "remove") && Qe(a) && s !== void 0 && (!z(n) || (0, R.x55)(s) && S(s, "id") === l) ? { kind: t, record: n, value: s, after: a } : null;
}
function et(e) { // et = readChanges, e = raw
  let t = Array.isArray(e) ? e.map($o) : null; // t = changes, e = raw, $o = readChange
  return t && !t.includes(null) ? t : null;
}

// src/edit/proposal.ts
var _o = ["open", "taken", "partly", "declined"]; // _o = PROPOSAL_STATES
function Ao(e) { // Ao = isState, e = state
  return _o.includes(e);
}
var Dn = "~".repeat(4), Lo = 1e3, Bn = "program-explorer-proposal", Nn = new RegExp(`^==(?!=)(.*)$|<pre class="${Bn}" data-state="([a-z]*)">([^<]*)</pre>`, "gm"), Io = /[<>&{}[\]|~'\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|_(?=_)/g; // Dn = SIGNATURE, Lo = MOST_CHANGES, Bn = MARKER, Nn = PATTERN, Io = UNSAFE
function Jn({ page: e, base: t, changes: n }) { // Jn = contentText, e = page, t = base, n = changes
  return JSON.stringify({ page: e, base: t, changes: n }, null, "	").normalize("NFC").replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, (r) => r.replace(Io, (o) => `\\u${`000${o.charCodeAt(0).toString(16)}`.slice(-4)}`));
}
function Ct(e) { // Ct = readContent, e = text
  let t = V(e), [n, r] = [S(t, "page"), S(t, "base")], o = et(S(t, "changes")); // t = raw, V = parseJson, e = text, n = page, r = base, S = fieldOf, o = changes, et = readChanges
  return typeof n == "string" && typeof r == "number" && o && o.length && o.length <= Lo ? { page: n, base: r, changes: o } : null;
}
function jn(e, t) { // jn = hash, e = text, t = start
  let n = t; // n = value, t = start
  for (let r = 0; r < e.length; r++) // r = index, e = text
    n = Math.imul(n ^ e.charCodeAt(r), 16777619);
  return (n >>> 0).toString(36);
}
function Ot({ page: e, changes: t }) { // Ot = idOf, e = page, t = changes
  let n = JSON.stringify([e, t]); // n = text, e = page, t = changes
  return `${jn(n, 2166136261)}-${jn(n, 42)}`;
}
function Xn(e) { // Xn = proposalId, e = content
  let t = Ct(Jn(e)); // t = read, Ct = readContent, Jn = contentText, e = content
  return t && Ot(t);
}
function Vn(e, t, n) { // Vn = proposalWikitext, e = content, t = sentences, n = reason
  let r = n.split(/\n\s*\n/).map(xe).filter(Boolean); // r = paragraphs, n = reason, xe = plainWikitext
  return [
    ...t.map((o) => `* ${xe(o)}`),
    `<pre class="${Bn}" data-state="open">`,
    Jn(e),
    "</pre>",
    `${r.join(`

`)} ${Dn}`.trim()
  ].join(`
`);
}
function jo(e) { // jo = headingText, e = line
  let t = e.trim(); // t = text, e = line
  return (t.endsWith("==") ? t.slice(0, -2) : t).trim();
}
function tt(e) { // tt = findProposals, e = wikitext
  let t = [], n = 0, r = "", o = new RegExp(Nn); // t = proposals, n = unreadable, r = heading, o = pattern, Nn = PATTERN
  for (let i = o.exec(e); i; i = o.exec(e)) { // i = found, o = pattern, e = wikitext
    let [, a, s, l] = i; // a = line, s = state, l = text, i = found
    if (l === void 0) {
      r = jo(a || "");
      continue;
    }
    let c = Ct(l); // c = content, Ct = readContent, l = text
    c && Ao(s) ? t.push(k(h({}, c), { id: Ot(c), state: s, heading: r })) : n++;
  }
  return { proposals: t, unreadable: n };
}
function Kn(e, t, n, r) { // Kn = answerProposal, e = wikitext, t = id, n = state, r = reply
  let o = new RegExp(Nn); // o = pattern, Nn = PATTERN
  for (let i = o.exec(e); i; i = o.exec(e)) { // i = found, o = pattern, e = wikitext
    let { index: a, 0: s, 2: l, 3: c } = i, p = l === "open" && c !== void 0 ? Ct(c) : null; // a = index, s = block, l = before, c = text, i = found, p = content, Ct = readContent
    if (p && Ot(p) === t) {
      let f = e.slice(a + s.length), u = f.search(/^==?(?!=)/m), g = u < 0 ? f : f.slice(0, u); // f = rest, e = wikitext, a = index, s = block, u = end, g = section
      return `${e.slice(0, a)}${s.replace('data-state="open"', `data-state="${n}"`)}${g.trimEnd()}
: ${xe(r)} ${Dn}
${u < 0 ? "" : `
${f.slice(u)}`}`;
    }
  }
  return null;
}

// src/editor/answer.ts
function Wn(r, o) { // Wn = openSuggestions, r = _0, o = _1
  return M(this, arguments, function* ({ editor: e, source: t }, n) {
    let i = n ? yield e.read(n) : null; // i = page, n = talk, e = editor
    return (i == null ? void 0 : i.kind) === "page" ? tt(i.text).proposals.filter(({ state: a, page: s }) => a === "open" && s === t) : [];
  });
}
function Rt(a, s, l, c, p, f) { // Rt = answerSuggestion, a = _0, s = _1, l = _2, c = _3, p = _4, f = _5
  return M(this, arguments, function* (e, t, { id: n }, r, o, i) {
    let { editor: u, store: g } = e, y = yield u.read(t), x = y.kind === "page" ? Kn(y.text, n, r, r === "declined" ? o : i(r === "taken" ? "edit-answer-taken" : "edit-answer-partly")) : null, m = y.kind === "page" && x !== null ? yield u.save({ title: t, text: x, base: y.revision, summary: i("edit-answer-summary") }) : y; // u = editor, g = store, e = session, y = page, t = talk, x = text, Kn = answerProposal, n = id, r = state, o = reply, i = msg, m = result
    m.kind === "failed" || m.kind === "conflict" || m.kind === "captcha" ? e.fail({ kind: "answer" }) : g.set({ suggestions: g.get().suggestions.filter((P) => P.id !== n) });
  });
}

// src/edit/difference.ts
var Do = { add: "added", remove: "removed", edit: "changed", move: "moved" }; // Do = KINDS
function qn(e, t) { // qn = titleIn, e = page, t = record
  let n = t.length ? B(N(e, t)) : void 0, r = S(n, "title"); // n = value, t = record, B = valueOf, N = findRecord, e = page, r = title, S = fieldOf
  return r === void 0 ? S(n, "label") : r;
}
function Bo(e, t) { // Bo = rowsOf, e = value, t = isAdded
  return (0, R.x55)(e) ? Object.keys(e).filter((n) => n !== "id").map((n) => ({ field: [n], from: t ? void 0 : e[n], to: t ? e[n] : void 0 })) : [{ field: [], from: t ? void 0 : e, to: t ? e : void 0 }];
}
function Un(e, t) { // Un = differencesBetween, e = before, t = after
  let [n, r] = [e, t].map(ee), o = ne(e, t); // n = old, r = now, e = before, t = after, ee = openPage, o = changes, ne = comparePages
  if (!n || !r || !o)
    return null;
  let i = (p) => { // i = titleOf, p = record
    var f; // f = _a
    return (f = qn(r, p)) != null ? f : qn(n, p);
  }, a = (p, f) => { // a = titleOfNeighbour, p = record, f = id
    var u; // u = _a
    return f === null ? null : (u = i([...p.slice(0, -1), f])) != null ? u : f;
  }, s = [], l = /* @__PURE__ */ new Map(), c = ({ kind: p, record: f }, u, g) => { // s = differences, l = edited, c = add, p = kind, f = record, u = rows, g = moved
    s.push(h({ record: f, kind: Do[p], title: i(f), rows: u }, g && { moved: g }));
  };
  for (let p of o) { // p = change, o = changes
    let f = JSON.stringify(p.record); // f = name, p = change
    switch (p.kind) {
      case "edit": {
        let { field: u, from: g, to: y } = p, x = l.get(f) || []; // u = field, g = from, y = to, p = change, x = rows, l = edited, f = name
        x.push({ field: u, from: g, to: y }), x.length === 1 && (l.set(f, x), c(p, x));
        break;
      }
      case "move":
        c(p, [], { from: a(p.record, p.from), to: a(p.record, p.to) });
        break;
      default:
        c(p, Bo(p.value, p.kind === "add"));
    }
  }
  return s;
}

// runtime:src/messages/messages.ts
var we = require("program-explorer-runtime"); // we = import_program_explorer_runtime

// runtime:src/messages/i18n/en.json
var Gn = { "edit-add": "Add", "edit-add-date": "Add a date", "edit-add-material": "Add a material", "edit-add-of": "Add: $1", "edit-add-program": "Add a program", "edit-after": "After \u201C$1\u201D", "edit-answer-partly": "Saved in part, thank you.", "edit-answer-summary": "Answered a suggestion", "edit-answer-taken": "Saved, thank you.", "edit-approximate": "approximately", "edit-back": "Back to the form", "edit-cancel": "Cancel", "edit-cancel-question": "Discard your changes?", "edit-captcha-help": "Answer this to show that you are not a program, then save again.", "edit-captcha-image": "The characters in the picture", "edit-choose": "Search or choose", "edit-close": "Close", "edit-delete": "Delete the program", "edit-down": "Down", "edit-down-of": "Down: $1", "edit-draft": "You have changes from $1 that are not saved.", "edit-draft-drop": "Discard them", "edit-draft-take": "Continue with them", "edit-duplicate": "Duplicate", "edit-ended": "It has ended", "edit-failed-answer": "The suggestion on the talk page could not be answered. Answer it there.", "edit-failed-blocked": "You are blocked from editing. Your text is kept in this browser.", "edit-failed-busy": "Others are saving at the same time. Save again.", "edit-failed-deleted": "The data page was deleted or moved meanwhile. Copy your text before you close.", "edit-failed-denied": "You may not edit the data page. Your text is kept in this browser.", "edit-failed-disallowed": "A filter of the wiki does not allow this edit. Change it, or ask an administrator.", "edit-failed-elsewhere": "This program is not on this data page, so that it cannot be edited here.", "edit-failed-id": "Choose another name in links: it is in use, or it has characters other than A-Z a-z 0-9 . _ -", "edit-failed-invalid": "The wiki does not accept this as JSON. Copy your text, and report this.", "edit-failed-lost": "The wiki saved the page, but merged it with another edit and some of your changes are missing. Save again.", "edit-failed-misfit": "Some of your changes no longer fit the page. Copy your text, cancel, and edit the program again.", "edit-failed-network": "The connection failed. Nothing is lost: save again when you are online.", "edit-failed-other": "The wiki did not save this.", "edit-failed-protected": "The data page is protected, so that you cannot save. Your text is kept in this browser.", "edit-failed-ratelimited": "The wiki asks you to wait. Save again in a minute.", "edit-failed-readonly": "The wiki is locked for maintenance. Save again in a few minutes.", "edit-failed-server": "The wiki answered with an error. Save again in a minute.", "edit-failed-session": "You are no longer logged in. Log in in another tab, then save again.", "edit-failed-spam": "The wiki takes a link or a title in this edit for spam. Remove it and save again.", "edit-failed-storage": "Your browser cannot keep a draft, so do not close this tab before you have saved.", "edit-failed-timeout": "The answer took too long. Save again; if it was saved already, it is not saved twice.", "edit-failed-title": "The program needs a title.", "edit-failed-token": "Your session is out of date. Save again.", "edit-failed-too-big": "The data page is too big for the wiki.", "edit-failed-unreadable": "The data page is not valid JSON, so that it cannot be edited here. Correct it there first.", "edit-failed-warning": "The wiki warns about this edit. If it is right, save it all the same.", "edit-field-aliases": "Other names", "edit-field-broader": "Belongs to", "edit-field-bundle": "Page with translations", "edit-field-dates": "Dates", "edit-field-duration": "Duration", "edit-field-enabled": "Explorer", "edit-field-end": "End", "edit-field-facets": "Filters", "edit-field-followedBy": "Followed by", "edit-field-help": "Explanation", "edit-field-id": "Name in links", "edit-field-in": "$1 ($2)", "edit-field-include": "Pages with more programs", "edit-field-interpreted": "Interpretation", "edit-field-join": "How to take part", "edit-field-label": "Name", "edit-field-language": "Languages", "edit-field-matchesAll": "Fits every choice", "edit-field-materials": "Materials", "edit-field-notice": "Notice", "edit-field-owner": "Record kept by", "edit-field-page": "Link", "edit-field-partOf": "Part of", "edit-field-partners": "Partners", "edit-field-reviewed": "Last checked", "edit-field-scale": "Size", "edit-field-session": "One session", "edit-field-sources": "Sources", "edit-field-start": "Start", "edit-field-status": "Status", "edit-field-summary": "Summary", "edit-field-talk": "Talk page", "edit-field-team": "Run by", "edit-field-terms": "Terms", "edit-field-title": "Title", "edit-first": "First", "edit-group-about": "About the program", "edit-group-materials": "Materials", "edit-group-record": "About this record", "edit-group-related": "Related programs", "edit-group-size": "Time and people", "edit-group-when": "When", "edit-group-who": "What it is about, and for whom", "edit-has-problems": "There {{PLURAL:$1|is $1 problem|are $1 problems}} in this program; see the form. You can save it all the same.", "edit-item": "$1 $2", "edit-json": "JSON", "edit-kind-added": "Added \u201C$1\u201D", "edit-kind-changed": "Changed \u201C$1\u201D", "edit-kind-moved": "Moved \u201C$1\u201D", "edit-kind-removed": "Removed \u201C$1\u201D", "edit-language-of": "Language: $1", "edit-lists": "Edit the lists of terms", "edit-loading": "Loading the data page \u2026", "edit-log-in": "Log in", "edit-new-term": "New term: $1", "edit-no-changes": "There are no changes.", "edit-none": "none", "edit-not-chosen": "\u201C$1\u201D is not in the list. Choose an entry of the list.", "edit-options": "{{PLURAL:$1|$1 option|$1 options}}", "edit-outdated": "Somebody has saved the page since you began. Your changes will be merged with it when you save.", "edit-page-missing": "The page \u201C$1\u201D does not exist.", "edit-part-end": "End", "edit-part-label": "Text", "edit-part-least": "Shortest", "edit-part-link": "Link", "edit-part-most": "Longest", "edit-part-start": "Start", "edit-part-until": "Last day to join", "edit-preview": "The list below shows your changes. Nobody else sees them until you save.", "edit-reason": "Why?", "edit-reason-help": "It is shown with your suggestion on the talk page. Say where you know it from.", "edit-redo": "Redo", "edit-remove": "Remove", "edit-remove-of": "Remove: $1", "edit-reply": "Reply: $1", "edit-review": "Show changes and save", "edit-save": "Save changes", "edit-save-anyway": "Save all the same", "edit-saved": "Your changes are saved.", "edit-saving": "Saving \u2026", "edit-see-card": "See it in the list", "edit-see-difference": "See the edit", "edit-show-all": "Show all fields", "edit-status-from-dates": "follows from the dates", "edit-suggest": "Send the suggestion", "edit-suggested": "Your suggestion is on the talk page.", "edit-suggestion": "Suggestion: $1", "edit-suggestion-decline": "Decline", "edit-suggestion-help": "You cannot save the data page yourself. Your changes become a suggestion on its talk page.", "edit-suggestion-open": "Open", "edit-suggestions": "Suggestions waiting ($1)", "edit-summary": "Summary of your edit", "edit-summary-help": "It is shown in the history of the data page.", "edit-title": "Edit \u201C$1\u201D", "edit-today": "Today", "edit-translate": "Other languages", "edit-translate-missing": "Other languages ({{PLURAL:$1|$1 is missing|$1 are missing}})", "edit-unchanged": "The page has these changes already.", "edit-undo": "Undo", "edit-unsaved": "Not saved yet.", "edit-up": "Up", "edit-up-of": "Up: $1" }; // Gn = en_default

// src/editor/english.ts
var _e = new Map(Object.entries(Gn)); // _e = ENGLISH, Gn = en_default

// src/editor/lists-record.ts
function nt(e) { // nt = listsRecord, e = text
  let t = V(e); // t = page, V = parseJson, e = text
  return (0, R.x55)(t) ? k(h({}, t), { programs: void 0 }) : null;
}

// src/editor/page-text.ts
function U(e) { // U = idOf, e = record
  let t = e && e.id; // t = id, e = record
  return typeof t == "string" ? t : "";
}
function be(e) { // be = recordsOf, e = text
  let t = S(V(e), "programs"); // t = programs, S = fieldOf, V = parseJson, e = text
  return Array.isArray(t) ? t.filter((n) => typeof S(n, "id") == "string") : [];
}
function Ae(e, t) { // Ae = findRecord, e = text, t = id
  return be(e).find((n) => n.id === t) || null;
}
function zn({ text: e }, t, n, r) { // zn = changesIn, e = text, t = original, n = record, r = place
  var l, c; // l = _a, c = _b
  let o = be(e).map(U), i = wn(t, n, r === void 0 ? (l = o[o.length - 1]) != null ? l : null : r), a = U(n), s = (c = o[o.indexOf(a) - 1]) != null ? c : null; // o = ids, be = recordsOf, e = text, U = idOf, i = changes, wn = changesOfForm, t = original, n = record, r = place, l = _a, a = id, s = before, c = _b
  return t && r !== void 0 && r !== s ? [...i, { kind: "move", record: ["programs", a], from: s, to: r }] : i;
}
function Yn(e) { // Yn = placeIn, e = changes
  let t = e.find(({ kind: n, record: [r] }) => r === "programs" && (n === "move" || n === "add")); // t = change, e = changes, n = kind, r = collection
  return t && (t.kind === "move" ? t.to : t.kind === "add" ? t.after : void 0);
}
function Hn({ text: e }, t) { // Hn = removalOf, e = text, t = original
  var o; // o = _a
  if (!t)
    return [];
  let n = be(e).map(U), r = U(t); // n = ids, be = recordsOf, e = text, U = idOf, r = id, t = original
  return [{ kind: "remove", record: ["programs", r], value: t, after: (o = n[n.indexOf(r) - 1]) != null ? o : null }];
}
function Le(e, t) { // Le = textWith, e = base, t = changes
  let n = oe(e.text, t); // n = applied, oe = applyChanges, e = base, t = changes
  return n ? n.text : e.text;
}
function Zn(e) { // Zn = programOf, e = changes
  var n; // n = _a
  let t = e.find(({ record: [r] }) => r === "programs"); // t = change, e = changes, r = collection
  return t && (n = t.record[1]) != null ? n : null;
}

// src/editor/new-terms.ts
function Jo({ text: e }, t) { // Jo = termsOf, e = text, t = vocabulary
  let n = S(S(S(V(e), "vocabularies"), t), "terms"); // n = terms, S = fieldOf, V = parseJson, e = text, t = vocabulary
  return (0, R.x55)(n) ? Object.keys(n) : [];
}
function Qn(e, t, n, r) { // Qn = termChanges, e = base, t = record, n = newTerms, r = language
  return n.filter(({ vocabulary: o, id: i }) => Q(t[o]).includes(i)).map(({ vocabulary: o, id: i, label: a }) => { // n = newTerms, o = vocabulary, i = id, Q = listOf, t = record, a = label
    var l; // l = _a
    let s = Jo(e, o); // s = ids, Jo = termsOf, e = base, o = vocabulary
    return { kind: "add", record: ["vocabularies", o, "terms", i], value: { label: { [r]: a } }, after: (l = s[s.length - 1]) != null ? l : null };
  });
}
function er(e) { // er = newTermsIn, e = changes
  return e.flatMap((t) => { // e = changes, t = change
    let [n, r, , o] = t.record, i = t.kind === "add" && S(t.value, "label"), [a] = (0, R.x55)(i) ? Object.values(i) : []; // n = collection, r = vocabulary, o = id, t = change, i = label, S = fieldOf, a = text
    return n === "vocabularies" && r !== void 0 && o !== void 0 && typeof a == "string" ? [{ vocabulary: r, id: o, label: a }] : [];
  });
}
function tr({ list: e, labels: t }, n, r, o) { // tr = newTerm, e = list, t = labels, n = newTerms, r = vocabulary, o = label
  var l, c; // l = _a, c = _b
  let i = n.filter((p) => p.vocabulary === r).map(({ id: p }) => p), a = [...Array.from((c = (l = e.vocabularies.get(r)) == null ? void 0 : l.terms.keys()) != null ? c : []), ...i], s = a.find((p) => t.term(r, p).text.toLowerCase() === o.toLowerCase()); // i = others, n = newTerms, p = id, r = vocabulary, a = ids, c = _b, l = _a, e = list, s = same, t = labels, o = label
  return s != null ? s : { vocabulary: r, id: Y(o, a), label: o };
}
function nr(e, t, n) { // nr = withNewTerms, e = labels, t = newTerms, n = language
  return k(h({}, e), { term: (r, o) => { // k = __spreadProps, h = __spreadValues, e = labels, r = facet, o = term
    let i = t.find(({ vocabulary: a, id: s }) => a === r && s === o); // i = found, t = newTerms, a = vocabulary, s = id, r = facet, o = term
    return i ? { text: i.label, language: n } : e.term(r, o);
  } });
}

// runtime:src/programs/parse-options.ts
var H = require("program-explorer-runtime"); // H = import_program_explorer_runtime

// src/editor/program-actions.ts
var Xo = ["notice", "end", "materials", "followedBy"]; // Xo = LEFT_AFTER_END
function Tt({ title: e }) { // Tt = titleOf, e = title
  let t = typeof e == "object" && e ? Object.values(e)[0] : e; // t = text, e = title
  return typeof t == "string" ? t : "";
}
function rr(e, { context: t, focus: n, focusHeading: r }, o) { // rr = createProgramActions, e = session, t = context, n = focus, r = focusHeading, o = step
  let { store: i } = e; // i = store, e = session
  return {
    move: (a) => o({ place: a }),
    retire: () => {
      let { record: a } = i.get(), { end: s } = a; // a = record, i = store, s = end
      n(`${t().idPrefix}-end`), o({ only: Xo, record: k(h({}, a), { status: "past", end: typeof s == "string" && s && s <= (0, H.x63)() ? s : (0, H.x63)() }) });
    },
    showAll: () => {
      r(), i.set({ only: [] });
    },
    duplicate: () => {
      let { record: a } = i.get(); // a = record, i = store
      e.begin(e.base, null, k(h({}, a), { id: Y(Tt(a), e.usedIds()) }), { place: U(a) }), n(`${t().idPrefix}-title`), i.set({});
    },
    findPages: (a) => M(null, null, function* () {
      var l; // l = _a
      let s = yield (l = e.finder) == null ? void 0 : l.findPages(a); // s = answer, l = _a, e = session, a = link
      return s && i.set({ missing: /* @__PURE__ */ new Set([...i.get().missing, ...s.missing]) }), s ? s.found : [];
    }),
    findLanguages: (a) => M(null, null, function* () {
      var s, l; // s = _a, l = _b
      return (l = yield (s = e.finder) == null ? void 0 : s.findLanguages(a)) != null ? l : [];
    })
  };
}

// src/editor/save-session.ts
function or(e, t) { // or = saveSession, e = session, t = onStep
  return M(this, null, function* () {
    let { store: n, editor: r, source: o } = e, { summary: i, decisions: a, captcha: s, captchaAnswer: l } = n.get(); // n = store, r = editor, o = source, e = session, i = summary, a = decisions, s = captcha, l = captchaAnswer
    n.set({ isBusy: !0, trouble: null });
    let c = yield An(r, h({ // c = outcome, An = saveChanges, r = editor, h = __spreadValues
      title: o,
      base: e.base,
      changes: e.changes(),
      summary: i,
      decisions: a
    }, s && { captcha: { id: s.id, answer: l } }));
    switch (n.set({ captcha: null, captchaAnswer: "" }), c.kind) {
      case "saved":
      case "unchanged":
        e.base = c, e.newest = c.text, e.dropDraft(), n.set({ step: "saved", isBusy: !1, saved: c.kind === "saved" ? { revision: c.revision, before: c.before } : null }), e.settle(), t();
        break;
      case "ask": {
        let p = c.conflicts.map(he); // p = keys, c = outcome, he = conflictKey
        n.set({
          step: "conflicts",
          isBusy: !1,
          conflicts: c.conflicts,
          decisions: new Map(Array.from(n.get().decisions).filter(([f]) => p.includes(f)))
        }), t();
        break;
      }
      case "captcha":
        n.set({ captcha: c, isBusy: !1, step: "review" });
        break;
      default:
        e.fail(c.kind === "failed" ? c : { kind: c.kind });
    }
  });
}

// src/editor/suggest-session.ts
function Vo({ store: e }, t, n) { // Vo = sentencesOf, e = store, t = context, n = msg
  let r = k(h({}, t), { msg: n }); // r = words, k = __spreadProps, h = __spreadValues, t = context, n = msg
  return e.get().differences.flatMap(({ kind: o, record: i, title: a, rows: s }) => { // e = store, o = kind, i = record, a = title, s = rows
    let l = n(`edit-kind-${o}`, Z(r, i, a)), c = i[0] === "programs" && o !== "removed" ? s : []; // l = start, n = msg, o = kind, Z = recordText, r = words, i = record, a = title, c = fields, s = rows
    return c.length ? c.map(({ field: p, from: f, to: u }) => { // c = fields, p = field, f = from, u = to
      let g = [...o === "added" ? [] : [X(r, p, f)], X(r, p, u)]; // g = values, o = kind, X = describeValue, r = words, p = field, f = from, u = to
      return `${l}: ${ue(r, p)}: ${g.join(" \u2192 ")}`;
    }) : [l];
  });
}
function ir(e, t, n, r) { // ir = suggestChanges, e = session, t = context, n = msg, r = onStep
  return M(this, null, function* () {
    let { store: o, editor: i, source: a } = e, { summary: s, captcha: l, captchaAnswer: c } = o.get(), p = t.list.talk || "", f = { page: a, base: e.base.revision, changes: e.changes() }, u = Xn(f); // o = store, i = editor, a = source, e = session, s = summary, l = captcha, c = captchaAnswer, p = talk, t = context, f = content, u = id, Xn = proposalId
    o.set({ isBusy: !0, trouble: null });
    let g = yield i.read(p); // g = page, i = editor, p = talk
    if (g.kind === "failed") {
      e.fail(g);
      return;
    }
    let y = tt(g.text).proposals.some((P) => P.id === u), x = Vo(e, t, n), m = y ? { kind: "unchanged" } : yield i.addSection(h({ // y = isThere, tt = findProposals, g = page, P = proposal, u = id, x = sentences, Vo = sentencesOf, e = session, t = context, n = msg, m = result, i = editor, h = __spreadValues
      title: p,
      heading: xe(n("edit-suggestion", o.get().differences.map(({ record: P, title: E }) => Z(t, P, E)).join(", ").slice(0, 150))),
      text: Vn(f, x, s)
    }, l && { captcha: { id: l.id, answer: c } }));
    switch (o.set({ captcha: null, captchaAnswer: "" }), m.kind) {
      case "saved":
      case "unchanged":
        e.dropDraft(), o.set({ step: "saved", isBusy: !1, saved: null }), e.settle(), r();
        break;
      case "captcha":
        o.set({ captcha: m, isBusy: !1 });
        break;
      case "conflict":
        e.fail({ kind: "busy" });
        break;
      default:
        e.fail(m);
    }
  });
}

// src/edit/summary.ts
var Ko = ["added", "removed", "changed", "moved"]; // Ko = ORDER
function Wo({ kind: e, rows: t }) { // Wo = fieldsOf, e = kind, t = rows
  let n = /* @__PURE__ */ new Map(); // n = names
  for (let { field: r } of e === "changed" ? t : []) { // r = field, e = kind, t = rows
    let [o = ""] = r; // o = name, r = field
    n.set(o, [...n.get(o) || [], r]);
  }
  return [...n].map(([r, o]) => ({ name: r, paths: o }));
}
function sr(e) { // sr = summarize, e = differences
  let t = e.map((n) => { // t = parts, e = differences, n = difference
    let { kind: r, record: o, title: i } = n; // r = kind, o = record, i = title, n = difference
    return { kind: r, of: o.length ? o[o.length - 2] : "page", record: o, title: i, fields: Wo(n) };
  });
  return Ko.reduce((n, r) => n.concat(t.filter((o) => o.kind === r)), []);
}

// src/editor/summary-text.ts
var ar = 490; // ar = MOST_CHARACTERS
function dr(e, t, n) { // dr = summaryText, e = context, t = differences, n = msg
  let o = sr(t).map(({ kind: i, record: a, title: s, fields: l }) => { // o = text, sr = summarize, t = differences, i = kind, a = record, s = title, l = fields
    let c = n(`edit-kind-${i}`, Z(e, a, s)), p = l.map(({ name: f, paths: u }) => { // c = start, n = msg, i = kind, Z = recordText, e = context, a = record, s = title, p = names, l = fields, f = name, u = paths
      let g = u.map(([, y]) => y).filter(Boolean); // g = languages, u = paths, y = language
      return pe(k(h({}, e), { msg: n }), f) + (g.length && e.fields.some((y) => y.name === f && /text/.test(y.control)) ? ` (${g.join(", ")})` : "");
    });
    return p.length ? `${c}: ${p.join(", ")}` : c;
  }).join("; ");
  return o.length > ar ? `${o.slice(0, ar)}\u2026` : o;
}

// src/editor/actions.ts
var qo = 1500; // qo = ONE_WORD
function lr(e, { context: t, focus: n, focusHeading: r, confirm: o, close: i, loadMore: a }) { // lr = createActions, e = session, t = context, n = focus, r = focusHeading, o = confirm, i = close, a = loadMore
  let { store: s, drafts: l, editor: c, source: p } = e, f = (0, we.x36)({ language: "en", texts: /* @__PURE__ */ new Map() }, _e), u = "", g = 0, y = () => { // s = store, l = drafts, c = editor, p = source, e = session, f = english, _e = ENGLISH, u = lastField, g = lastTime, y = snapshot
    let { record: v, place: C, newTerms: _ } = s.get(); // v = record, C = place, _ = newTerms, s = store
    return { record: v, place: C, newTerms: _ };
  }, x = (v) => { // x = step, v = change
    u = "", e.setRecord(k(h({}, v), { past: [...s.get().past, y()], future: [] }));
  }, m = () => { // m = showReview
    e.settle();
    let v = Un(e.base.text, Le(e.base, e.changes())) || []; // v = differences, Un = differencesBetween, e = session, Le = textWith
    s.set({ step: "review", differences: v, trouble: null, summary: s.get().isSuggestion ? "" : dr(t(), v, f) }), r();
  }, P = (v) => { // P = refuse, v = kind
    n(`${t().idPrefix}-${v}`), e.fail({ kind: v });
  }, E = () => M(null, null, function* () {
    let v = yield a(); // v = isThere, a = loadMore
    return v ? s.set({}) : e.fail({ kind: "failed", failure: "network", words: "" }), v;
  }), F = () => M(null, null, function* () {
    let { suggestion: v } = s.get(), C = e.changes(); // v = suggestion, s = store, C = changes, e = session
    yield or(e, r), s.get().step === "conflicts" && !(yield E()) && s.set({ step: "review" }), v && s.get().step === "saved" && (yield Rt(e, t().list.talk || "", v, A(C, v.changes) ? "taken" : "partly", "", f));
  }), $ = () => { // $ = mayLose
    let { step: v } = s.get(); // v = step, s = store
    return v !== "saved" && v !== "loading" && e.changes().length > 0;
  }, L = (v, C) => M(null, null, function* () {
    let _ = yield c.read(p, v); // _ = page, c = editor, p = source, v = revision
    if (_.kind === "failed")
      return e.fail(_), !1;
    let I = { text: v ? _.text : "", revision: v }, J = Zn(C), O = Le(I, C), D = J === null ? nt(O) : Ae(O, J); // I = base, v = revision, _ = page, J = program, Zn = programOf, C = changes, O = text, Le = textWith, D = record, nt = listsRecord, Ae = findRecord
    if (!D)
      return e.fail({ kind: "misfit" }), !1;
    if (J === null) {
      if (!(yield E()))
        return !1;
      e.begin(I, null, D, { isLists: !0 });
    } else
      e.begin(I, Ae(I.text, J) ? J : null, D, { newTerms: er(C), place: Yn(C) });
    return r(), !0;
  });
  return k(h({
    change: (v, C, _ = !1) => { // v = name, C = value, _ = continues
      let { record: I, past: J, isIdAutomatic: O, original: D, isLists: W } = s.get(), Ie = _ && u === v && Date.now() - g < qo; // I = record, J = past, O = isIdAutomatic, D = original, W = isLists, s = store, Ie = isSame, _ = continues, u = lastField, v = name, g = lastTime, qo = ONE_WORD
      u = v, g = Date.now();
      let Pe = Ge(I, v, C), jt = O && !D && !W && v !== "id"; // Pe = next, Ge = withField, I = record, v = name, C = value, jt = isAutomatic, O = isIdAutomatic, D = original, W = isLists
      e.setRecord({
        record: jt && v === "title" ? Ge(Pe, "id", Y(Tt(Pe), e.usedIds())) : Pe,
        isIdAutomatic: jt,
        past: Ie ? J : [...J, y()],
        future: []
      });
    },
    replace: (v) => x({ record: v, isIdAutomatic: !1 })
  }, rr(e, { context: t, focus: n, focusHeading: r }, x)), {
    addTerm: (v, C) => { // v = vocabulary, C = label
      let { record: _, newTerms: I } = s.get(), J = tr(t(), I, v, C), [O, D] = typeof J == "string" ? [J, I] : [J.id, [...I, J]], W = Q(_[v]); // _ = record, I = newTerms, s = store, J = term, tr = newTerm, t = context, v = vocabulary, C = label, O = id, D = all, W = chosen, Q = listOf
      x({ newTerms: D, record: Ge(_, v, W.includes(O) ? W : [...W, O]) });
    },
    loadMore: E,
    editLists: () => M(null, null, function* () {
      $() && !o(t().msg("edit-cancel-question")) || (yield E()) && (e.begin(e.base, null, null, { isLists: !0 }), r());
    }),
    remove: () => {
      s.set({ isRemoved: !0 }), m();
    },
    undo: () => {
      let { past: v, future: C } = s.get(), _ = v[v.length - 1]; // v = past, C = future, s = store, _ = before
      _ && (u = "", e.setRecord(k(h({}, _), { past: v.slice(0, -1), future: [...C, y()] })));
    },
    redo: () => {
      let { past: v, future: C } = s.get(), _ = C[C.length - 1]; // v = past, C = future, s = store, _ = next
      _ && (u = "", e.setRecord(k(h({}, _), { past: [...v, y()], future: C.slice(0, -1) })));
    },
    review: () => {
      let { original: v, record: C, isLists: _ } = s.get(), I = U(C).trim(); // v = original, C = record, _ = isLists, s = store, I = id, U = idOf
      _ ? m() : xt(v, C).title === void 0 ? P("title") : !v && (!fe.x64.test(I) || e.usedIds().includes(I)) ? P("id") : m();
    },
    back: () => {
      s.set({ step: "form", isRemoved: !1, trouble: null }), e.settle(), r();
    },
    setSummary: (v) => s.set({ summary: v }),
    answerCaptcha: (v) => s.set({ captchaAnswer: v }),
    decide: (v, C) => s.set({ decisions: new Map([...s.get().decisions, [v, C]]) }),
    save: () => {
      s.get().isBusy || (s.get().isSuggestion ? ir(e, t(), f, r) : F());
    },
    cancel: () => {
      let v = $(); // v = hasChanges, $ = mayLose
      (!v || o(t().msg("edit-cancel-question"))) && (v && e.dropDraft(), i());
    },
    close: i,
    takeSuggestion: (v) => M(null, null, function* () {
      (yield L(v.base, v.changes)) && s.set({ suggestion: v });
    }),
    declineSuggestion: (v, C) => Rt(e, t().list.talk || "", v, "declined", C, f),
    takeDraft: () => M(null, null, function* () {
      let v = l.read(); // v = draft, l = drafts
      $() && !o(t().msg("edit-cancel-question")) || v && (yield L(v.base, v.changes)) && (s.set({ draftTime: null }), e.settle());
    }),
    dropDraft: () => {
      l.remove(), s.set({ draftTime: null }), e.settle(), r();
    },
    focus: n
  });
}

// runtime:src/app/labels.ts
var Ft = require("program-explorer-runtime"); // Ft = import_program_explorer_runtime

// runtime:src/messages/format.ts
var Mt = require("program-explorer-runtime"); // Mt = import_program_explorer_runtime

// runtime:src/messages/message-texts.ts
var ve = require("program-explorer-runtime"); // ve = import_program_explorer_runtime

// runtime:src/programs/json-object.ts
var $t = require("program-explorer-runtime"); // $t = import_program_explorer_runtime

// src/editor/context.ts
function cr(n) { // cr = loadTexts, n = _0
  return M(this, arguments, function* ({ environment: { wiki: e }, messages: { language: t } }) {
    let r = `Module:Program explorer/i18n/editor/${t}.json`; // r = title, t = language
    if (t === ve.x34 || t === ve.x33)
      return /* @__PURE__ */ new Map();
    try {
      let { pages: [o] } = yield e.readPages([r], [], null); // o = page, e = wiki, r = title
      return new Map(Object.entries((0, $t.x54)(o ? o.text : "")).filter((i) => typeof i[1] == "string"));
    } catch (o) {
      return /* @__PURE__ */ new Map();
    }
  });
}
function rt({ messages: { language: e } }, t, n) { // rt = createWords, e = language, t = texts, n = more
  return (0, we.x36)({ language: e, texts: t }, n ? new Map([..._e, ...n.english]) : _e);
}
function pr(e, t) { // pr = withLanguages, e = context, t = names
  let n = new Map(Array.from(t, ([r, o]) => { // n = languages, t = names, r = code, o = name
    let i = e.format.language(r); // i = translated, e = context, r = code
    return [r, i === r ? o : i];
  }));
  return k(h({}, e), { languages: n });
}
function _t({ environment: { wiki: e }, messages: t }, n) { // _t = listContext, e = wiki, t = messages, n = list
  let r = (0, we.x36)(t), { language: o } = t, i = (0, Mt.x32)(o, r); // r = words, t = messages, o = language, i = format
  return {
    list: n,
    format: i,
    labels: (0, Ft.x7)(n, r, i, e.languages, e.contentLanguage, o),
    fields: Xt(Array.from(n.vocabularies.keys()))
  };
}
function ur(e) { // ur = createEditorContext, e = subject
  let { environment: { wiki: t }, host: n, messages: r, list: o, source: i, include: a } = e; // t = wiki, n = host, r = messages, o = list, i = source, a = include, e = subject
  return k(h({}, _t(e, o)), {
    msg: rt(e, r.texts, null),
    pageLanguage: t.contentLanguage,
    idPrefix: "program-explorer-edit",
    level: n.level,
    today: (0, H.x63)(),
    languages: /* @__PURE__ */ new Map(),
    mayAddTerms: a === null,
    more: null,
    urlOf: t.urlOf,
    title: i
  });
}

// runtime:src/programs/parse-for-readers.ts
var At = require("program-explorer-runtime"); // At = import_program_explorer_runtime

// src/editor/edited-page.ts
var Uo = 1e4; // Uo = MOST_ALIKE
function fr(e, t) { // fr = editedPage, e = subject, t = id
  var f, u; // f = _a, u = _b
  let { environment: { wiki: n, load: r }, included: o, text: i, list: a, translate: s } = e, l = (u = (f = a.programs.find((g) => g.id === t)) == null ? void 0 : f.source.page) != null ? u : null, c = o.find(({ title: g }) => g === l), p = (g) => c ? [i, o.map((y) => y === c ? k(h({}, y), { text: g }) : y)] : [g, o]; // n = wiki, r = load, o = included, i = dataText, a = list, s = translate, e = subject, l = include, u = _b, f = _a, g = text, t = id, c = page, p = textsWith, y = one, k = __spreadProps, h = __spreadValues
  return k(h(h({}, e), c && { source: c.title, text: c.text }), {
    include: c ? c.title : null,
    listOf: (g) => { // g = text
      let [y, x] = p(g), m = (0, At.x60)(y, (0, H.x62)(n), x).list; // y = main, x = others, p = textsWith, g = text, m = found, n = wiki
      return m && s ? s(m) : m;
    },
    problemsOf: (g) => M(null, null, function* () {
      let [y, x] = p(g), { parsePrograms: m } = yield r.validator(), { problems: P } = m(y, (0, H.x62)(n), x, Uo), E = ({ path: [F, $] }) => F === "include" && c !== void 0 && $ === o.indexOf(c); // y = main, x = others, p = textsWith, g = text, m = parsePrograms, r = load, P = problems, n = wiki, Uo = MOST_ALIKE, E = isOfPage, F = name, $ = index, c = page, o = included
      return c ? P.filter(E).map((F) => k(h({}, F), { path: F.path.slice(2) })) : P;
    })
  });
}

// runtime:src/app/store.ts
var Lt = require("program-explorer-runtime"); // Lt = import_program_explorer_runtime

// src/edit/draft.ts
var mr = 1; // mr = FORMAT
function gr({ page: e, user: t }) { // gr = draftKey, e = page, t = user
  return `programExplorer-draft-${JSON.stringify([e, t])}`;
}
function yr({ page: e, user: t, base: n, time: r, changes: o }) { // yr = draftText, e = page, t = user, n = base, r = time, o = changes
  return o.length ? JSON.stringify({ format: mr, page: e, user: t, base: n, time: r, changes: o }) : null;
}
function hr(e, { page: t, user: n }) { // hr = readDraft, e = text, t = page, n = user
  if (e === null)
    return { kind: "none" };
  let r = V(e), [o, i] = [S(r, "base"), S(r, "time")], a = et(S(r, "changes")); // r = raw, V = parseJson, e = text, o = base, i = time, S = fieldOf, a = changes, et = readChanges
  return S(r, "format") !== mr || !a || typeof o != "number" || typeof i != "number" ? { kind: "unreadable" } : S(r, "page") !== t || S(r, "user") !== n ? { kind: "foreign" } : a.length ? { kind: "ready", draft: { page: t, user: n, base: o, time: i, changes: a } } : { kind: "none" };
}

// src/editor/draft-storage.ts
function xr(e, t) { // xr = createDraftStorage, e = storage, t = owner
  let n = gr(t), r = (i, a) => { // n = key, gr = draftKey, t = owner, r = attempt, i = act, a = otherwise
    try {
      return i();
    } catch (s) {
      return a;
    }
  }, o = () => r(() => e().removeItem(n), void 0);
  return {
    read: () => {
      let i = hr(r(() => e().getItem(n), null), t); // i = found, hr = readDraft, r = attempt, e = storage, n = key, t = owner
      return i.kind === "ready" ? i.draft : null;
    },
    keep: (i) => { // i = draft
      let a = yr(k(h(h({}, i), t), { time: Date.now() })); // a = text, yr = draftText, k = __spreadProps, h = __spreadValues, i = draft, t = owner
      return a === null ? (o(), !0) : r(() => (e().setItem(n, a), !0), !1);
    },
    remove: o
  };
}

// runtime:src/programs/texts.ts
var ot = require("program-explorer-runtime"); // ot = import_program_explorer_runtime

// src/editor/preview.ts
var wr = "program-explorer--unsaved"; // wr = UNSAVED
function Go(e, t) { // Go = indexOf, e = text, t = id
  let n = S(V(e), "programs"); // n = programs, S = fieldOf, V = parseJson, e = text
  return Array.isArray(n) ? n.findIndex((r) => S(r, "id") === t) : -1;
}
function br(e, t, n, r) { // br = createPreview, e = page, t = onProblems, n = programId, r = unsavedText
  let { environment: { wiki: o }, host: { root: i }, messages: { language: a }, text: s, list: l, explorer: c, listOf: p, problemsOf: f } = e, u = "", g = `${s}false`, y = (E) => { // o = wiki, i = root, a = language, s = loaded, l = list, c = explorer, p = listOf, f = problemsOf, e = page, u = latest, g = drawn, y = marked, E = _a
    var F = E, { programs: m } = F, P = Be(F, ["programs"]); // F = _b, E = _a, m = programs, P = others, Be = __objRest
    return k(h({}, P), {
      programs: m.map(($) => { // m = programs, $ = program
        let L = $.notice ? ` ${(0, ot.x72)($.notice, o.languages, o.contentLanguage).text}` : ""; // L = notice, $ = program, o = wiki
        return $.id === n() ? k(h({}, $), { notice: /* @__PURE__ */ new Map([[a, r() + L]]) }) : $;
      })
    });
  }, x = (m, P) => { // x = update, m = text, P = isUnsaved
    let E = m === s ? l : p(m); // E = next, m = text, s = loaded, l = list, p = listOf
    E && m + String(P) !== g && (g = m + String(P), c.update(P ? y(E) : E));
  };
  return {
    draw: (m, P) => { // m = text, P = isUnsaved
      u = m, x(m, P), i.classList.toggle(wr, P), f(m).then((E) => { // u = latest, m = text, x = update, P = isUnsaved, i = root, wr = UNSAVED, f = problemsOf, E = problems
        if (u === m) {
          let F = n(); // F = id, n = programId
          t(E.filter(({ path: [$, L] }) => F === null ? $ !== "programs" && $ !== "include" : $ === "programs" && L === Go(m, F)));
        }
      }, (E) => o.log("The problems of the data cannot be found.", E));
    },
    end: (m) => { // m = text
      u = "", i.classList.remove(wr), x(m, !1);
    }
  };
}

// src/editor/session.ts
var zo = 400, vr = { // zo = PAUSE, vr = START
  step: "loading",
  original: null,
  record: {},
  place: void 0,
  isLists: !1,
  ids: [],
  only: [],
  missing: /* @__PURE__ */ new Set(),
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
  decisions: /* @__PURE__ */ new Map(),
  draftTime: null,
  saved: null
};
function kr(e, t, n, r) { // kr = createSession, e = editor, t = subject, n = storage, r = unsavedText
  let { source: o } = t, i = (0, Lt.x8)(vr), a = br(t, (c) => i.set({ problems: c }), () => i.get().isLists ? null : U(i.get().record), r), s = 0, l = { // o = source, t = subject, i = store, vr = START, a = preview, br = createPreview, c = problems, U = idOf, r = unsavedText, s = timer, l = session
    editor: e,
    source: o,
    store: i,
    drafts: xr(n, { page: o, user: e.user }),
    base: { text: "", revision: 0 },
    newest: t.text,
    more: null,
    finder: null,
    changes: () => {
      var x, m; // x = _a, m = _b
      let { original: c, record: p, place: f, isLists: u, isRemoved: g, newTerms: y } = i.get(); // c = original, p = record, f = place, u = isLists, g = isRemoved, y = newTerms, i = store
      return u ? [...(m = (x = l.more) == null ? void 0 : x.listsChanges(l.base.text, p)) != null ? m : []] : g ? Hn(l.base, c) : [
        ...Qn(l.base, p, y, t.environment.wiki.contentLanguage),
        ...zn(l.base, c, p, f)
      ];
    },
    usedIds: () => be(l.base.text).map(U),
    begin: (c, p, f, u = {}) => { // c = base, p = program, f = record, u = more
      var y, x; // y = _a, x = _b
      l.base = c;
      let g = u.isLists ? nt(c.text) : p === null ? null : Ae(c.text, p); // g = original, u = more, nt = listsRecord, c = base, p = program, Ae = findRecord
      if ((p !== null || u.isLists) && !g && !f) {
        l.fail({ kind: be(c.text).length ? "elsewhere" : "unreadable" });
        return;
      }
      i.set(k(h(h({}, vr), u), {
        draftTime: i.get().draftTime,
        isSuggestion: i.get().isSuggestion,
        suggestions: i.get().suggestions,
        step: "form",
        ids: l.usedIds(),
        original: g,
        record: (y = f != null ? f : g) != null ? y : { id: Y("", l.usedIds()), title: "" },
        isIdAutomatic: !g && !f
      })), (x = l.finder) == null || x.findMissing(i.get().record).then((m) => i.set({ missing: new Set(m) })), l.settle();
    },
    setRecord: (c) => { // c = change
      i.set(k(h({}, c), { trouble: null, saved: null })), window.clearTimeout(s), s = window.setTimeout(l.settle, zo);
    },
    settle: () => {
      window.clearTimeout(s);
      let { step: c, draftTime: p, trouble: f } = i.get(), u = l.changes(), g = c !== "saved" && u.length > 0; // c = step, p = draftTime, f = trouble, i = store, u = changes, l = session, g = isUnsaved
      a.draw(g ? Le(l.base, u) : l.newest, g), c === "form" && p === null && !l.drafts.keep({ base: l.base.revision, changes: u }) && !f && i.set({ trouble: { kind: "storage" } });
    },
    dropDraft: () => {
      i.get().draftTime === null && l.drafts.remove();
    },
    fail: (c) => i.set({ trouble: c, isBusy: !1 }),
    end: () => {
      window.clearTimeout(s), a.end(l.newest);
    }
  };
  return l;
}

// src/editor/open-editor.tsx
var Yo = ["protected", "denied"], Ho = 1e4; // Yo = CAN_SUGGEST, Ho = LOOK_AGAIN_AFTER
function Pr(e, t, n) { // Pr = openEditor, e = editor, t = dataPage, n = id
  let r = fr(t, n), { environment: { wiki: o, load: i }, host: { root: a }, messages: { language: s }, source: l } = r, c = document.activeElement, p = document.createElement("div"); // r = subject, fr = editedPage, t = dataPage, n = id, o = wiki, i = load, a = root, s = language, l = source, c = opener, p = box
  p.lang = s, p.dir = (0, Se.x31)(s), a.insertBefore(p, a.firstChild);
  let f = kr(e, r, () => localStorage, () => y.msg("edit-unsaved")), { store: u, drafts: g } = f, y = ur(r), x = "", m = Date.now(), P = (O) => { // f = session, kr = createSession, e = editor, r = subject, y = context, u = store, g = drafts, ur = createEditorContext, x = toFocus, m = lastLook, P = onUnload, O = event
    let { step: D } = u.get(); // D = step, u = store
    p.isConnected && D !== "saved" && D !== "loading" && f.changes().length && (O.preventDefault(), O.returnValue = "");
  }, E = () => M(null, null, function* () {
    let { step: O } = u.get(); // O = step, u = store
    if (Date.now() - m < Ho || O === "saved" || O === "loading")
      return;
    m = Date.now();
    let D = yield e.read(l); // D = page, e = editor, l = source
    D.kind === "page" && u.set({ isOutdated: D.revision !== f.base.revision });
  }), F = () => { // F = lookAgain
    E();
  }, $ = () => { // $ = close
    window.removeEventListener("beforeunload", P), window.removeEventListener("focus", F), J(), (0, d.x4)(null, p), p.remove(), f.end(), location.hash.includes(G.x10) && history.replaceState(history.state, "", "#programs"), c instanceof HTMLElement && c.isConnected && c.focus();
  }, L = () => { // L = focusHeading
    let O = document.getElementById(`${y.idPrefix}-heading`); // O = heading, y = context
    O && (O.tabIndex = -1, O.focus());
  }, v = /* @__PURE__ */ new Map(), C = null, _ = () => M(null, null, function* () {
    try {
      return C = yield i.editorMore(), f.more = f.more || C.createMore(Ln), f.finder = f.finder || C.createPageFinder(), y = k(h({}, y), { more: f.more, msg: rt(r, v, C) }), !0;
    } catch (O) {
      return !1;
    }
  }), I = lr(f, {
    context: () => y,
    focus: (O) => { // O = target
      x = O;
    },
    focusHeading: L,
    confirm: (O) => window.confirm(O),
    close: $,
    loadMore: _
  }), J = u.subscribe((O) => { // J = unsubscribe, u = store, O = state
    var W; // W = _a
    let D = nr(y.labels, O.newTerms, y.pageLanguage); // D = labels, nr = withNewTerms, y = context, O = state
    (0, d.x4)(/* @__PURE__ */ (0, d.x3)(dn, { view: { context: k(h({}, y), { labels: D }), state: O, actions: I } }), p), x && ((W = document.getElementById(x)) == null || W.focus(), x = "");
  });
  return window.addEventListener("beforeunload", P), window.addEventListener("focus", F), u.set({}), p.scrollIntoView(), o.languageNames().then((O) => { // P = onUnload, F = lookAgain, u = store, p = box, o = wiki, O = names
    y = pr(y, O), p.isConnected && u.set({});
  }), Promise.all([e.read(l), cr(r), _()]).then(([O, D]) => { // e = editor, l = source, cr = loadTexts, r = subject, _ = loadMore, O = page, D = loaded
    if (v = D, y = k(h({}, y), { msg: rt(r, v, C) }), !p.isConnected)
      return;
    if (O.kind === "failed") {
      f.fail(O);
      return;
    }
    f.newest = O.text, y = h(h({}, y), _t(r, r.listOf(O.text) || r.list));
    let W = g.read(), Ie = !!(O.refusal && Yo.includes(O.refusal.failure) && y.list.talk); // W = draft, g = drafts, Ie = isSuggestion, O = page, Yo = CAN_SUGGEST, y = context
    u.set({ draftTime: W && W.time, isSuggestion: Ie }), f.begin(O, n, null), u.set({ trouble: u.get().trouble || (Ie ? null : O.refusal) }), L(), O.refusal || Wn(f, y.list.talk).then((Pe) => u.set({ suggestions: Pe }));
  }), () => (p.isConnected && I.cancel(), !p.isConnected);
}

// src/editor/edit.ts
function Sr(e) { // Sr = createEdit, e = createPageEditor
  let t = () => !0; // t = cancel
  return (n, r) => { // n = subject, r = id
    t() && (t = Pr(e(), n, r));
  };
}

// src/wiki/mediawiki-edit.ts
var Er = { formatversion: "2", errorformat: "plaintext", errorsuselocal: !0, uselang: "user" }, Zo = [ // Er = COMMON, Zo = CODES
  [/^readonly/, "readonly"],
  [/^(ratelimited|actionthrottled)/, "ratelimited"],
  [/blocked/, "blocked"],
  [/^abusefilter-warning/, "warning"],
  [/^abusefilter/, "disallowed"],
  [/^(spam|titleblacklist)/, "spam"],
  [/protected|^createonly$/, "protected"],
  [/^badtoken|^notoken/, "token"],
  [/^assert/, "session"],
  [/^(missingtitle|pagedeleted|nosuchrevid)/, "deleted"],
  [/^contenttoobig/, "too-big"],
  [/^(invalid-json|contentmodel|unsupportednocontent|no-direct-editing|badformat)/, "invalid"],
  [/permission|denied|^noedit|^nocreate|^cantcreate|^badaccess|^readapidenied/, "denied"]
];
function It(e) { // It = failureOf, e = code
  let [, t = "other"] = Zo.find(([n]) => n.test(e)) || []; // t = failure, Zo = CODES, n = pattern, e = code
  return t;
}
function ke(e, t = "") { // ke = failed, e = failure, t = words
  return { kind: "failed", failure: e, words: t };
}
function Cr(e, { errors: t = [], textStatus: n, xhr: r }) { // Cr = explain, e = code, t = errors, n = textStatus, r = xhr
  if (e === "http") {
    let i = r && r.status || 0; // i = status, r = xhr
    return ke(n === "timeout" ? "timeout" : i === 429 ? "ratelimited" : i ? "server" : "network");
  }
  if (e === "ok-but-empty")
    return ke("server");
  let o = t.map(({ text: i = "" }) => i).filter(Boolean).join(`
`);
  return ke(It(e), o);
}
function Or(e) { // Or = answerOf, e = request
  return new Promise((t) => { // t = resolve
    e.then(
      (n) => t({ result: n }),
      (n, r) => t({ code: String(n), details: r || {} })
    );
  });
}
function Qo({ query: { pages: [e] } }) { // Qo = readPage, e = page
  let [t] = e.revisions || [], [n] = e.actions && e.actions.edit || []; // t = revision, e = page, n = error
  return {
    kind: "page",
    title: e.title,
    text: t && t.slots.main.content || "",
    revision: t ? t.revid : 0,
    contentModel: t ? t.slots.main.contentmodel : "json",
    refusal: n ? ke(It(n.code), n.text) : null
  };
}
function ei({ edit: e = {} }) { // ei = readSave, e = edit
  let { result: t, captcha: n, nochange: r, oldrevid: o = 0, newrevid: i, code: a = "", info: s = "" } = e; // t = result, n = captcha, r = nochange, o = oldrevid, i = newrevid, a = code, s = info, e = edit
  return n ? { kind: "captcha", id: String(n.id), question: n.url ? "" : n.question || "", image: n.url || "" } : t !== "Success" ? ke(It(a), s) : r || !i ? { kind: "unchanged" } : { kind: "saved", before: o, revision: i };
}
function ti({ text: e, base: t, summary: n }) { // ti = ofSave, e = text, t = base, n = summary
  return h({
    text: e,
    summary: n
  }, t ? { baserevid: String(t), nocreate: !0 } : { createonly: !0, contentmodel: "json", contentformat: "application/json" });
}
function Rr() { // Rr = createPageEditor
  let e = new mw.Api(), t = mw.config.get("wgUserName") || "", n = (a, s) => M(null, [a, s], function* ({ title: r, captcha: o }, i) { // e = api, t = user, n = post, a = _0, s = _1, M = __async, r = title, o = captcha, i = parameters
    let l = yield Or(e.postWithToken("csrf", h(h(h(k(h({}, Er), { // l = answer, Or = answerOf, e = api, h = __spreadValues, k = __spreadProps, Er = COMMON
      action: "edit",
      title: r
    }), i), t ? { assert: "user", assertuser: t } : {}), o ? { captchaid: o.id, captchaword: o.answer } : {})));
    return "result" in l ? ei(l.result) : l.code === "editconflict" || l.code === "articleexists" ? { kind: "conflict" } : Cr(l.code, l.details);
  });
  return {
    user: t,
    read: (r, o) => M(null, null, function* () {
      let i = yield Or(e.get(h(k(h({}, Er), { // i = answer, Or = answerOf, e = api, h = __spreadValues, k = __spreadProps, Er = COMMON
        action: "query",
        prop: ["revisions", "info"],
        rvprop: ["ids", "content", "contentmodel"],
        rvslots: "main",
        intestactions: "edit",
        intestactionsdetail: "full"
      }), o ? { revids: o } : { titles: r })));
      try {
        return "result" in i ? Qo(i.result) : Cr(i.code, i.details);
      } catch (a) {
        return ke("server");
      }
    }),
    save: (r) => n(r, ti(r)),
    addSection: (r) => n(r, { section: "new", sectiontitle: r.heading, text: r.text })
  };
}

// src/editor.ts
var ni = Sr(Rr); // ni = edit, Sr = createEdit, Rr = createPageEditor
}
};
// </nowiki>