// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).editor = {
runtime: 'a784b3230da5bc4e',
create: function ( require, module ) {
"use strict";
var Be = Object.defineProperty, Tr = Object.defineProperties, Fr = Object.getOwnPropertyDescriptor, Mr = Object.getOwnPropertyDescriptors, $r = Object.getOwnPropertyNames, De = Object.getOwnPropertySymbols;
var st = Object.prototype.hasOwnProperty, Bt = Object.prototype.propertyIsEnumerable;
var Dt = (e, t, n) => t in e ? Be(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, h = (e, t) => {
  for (var n in t || (t = {}))
    st.call(t, n) && Dt(e, n, t[n]);
  if (De)
    for (var n of De(t))
      Bt.call(t, n) && Dt(e, n, t[n]);
  return e;
}, k = (e, t) => Tr(e, Mr(t));
var Ne = (e, t) => {
  var n = {};
  for (var r in e)
    st.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && De)
    for (var r of De(e))
      t.indexOf(r) < 0 && Bt.call(e, r) && (n[r] = e[r]);
  return n;
};
var Ar = (e, t) => {
  for (var n in t)
    Be(e, n, { get: t[n], enumerable: !0 });
}, _r = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of $r(t))
      !st.call(e, o) && o !== n && Be(e, o, { get: () => t[o], enumerable: !(r = Fr(t, o)) || r.enumerable });
  return e;
};
var Lr = (e) => _r(Be({}, "__esModule", { value: !0 }), e);
var T = (e, t, n) => new Promise((r, o) => {
  var i = (l) => {
    try {
      s(n.next(l));
    } catch (p) {
      o(p);
    }
  }, a = (l) => {
    try {
      s(n.throw(l));
    } catch (p) {
      o(p);
    }
  }, s = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, a);
  s((n = n.apply(e, t)).next());
});

// src/editor.ts
var ri = {}; // ri = editor_exports
Ar(ri, {
  edit: () => ni
});
module.exports = Lr(ri);

// runtime:preact
var d = require("program-explorer-runtime"); // d = import_program_explorer_runtime

// runtime:src/app/url.ts
var q = require("program-explorer-runtime"); // q = import_program_explorer_runtime

// runtime:src/messages/direction.ts
var Ee = require("program-explorer-runtime"); // Ee = import_program_explorer_runtime

// runtime:src/views/parts/heading.tsx
var at = require("program-explorer-runtime"); // at = import_program_explorer_runtime

// src/edit/form/fields.ts
var Nt = ["about", "when", "who", "size", "materials", "related", "record"], Je = [ // Nt = GROUPS, Je = FIELDS
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
function Xe(e) { // Xe = isFieldName, e = name
  return Je.some((t) => t.name === e);
}
var Ir = ["label", "help", "aliases", "broader", "matchesAll", "terms", "enabled", "talk", "bundle", "facets", "include"]; // Ir = LIST_FIELDS
function Jt(e) { // Jt = isLabelled, e = name
  return Xe(e) || Ir.includes(e);
}
function Xt(e) { // Xt = formFields, e = vocabularies
  let t = e.filter((r) => !Xe(r)).map((r) => ({ name: r, control: "terms", group: "who" })), n = Je.findIndex(({ name: r }) => r === "language"); // t = terms, e = vocabularies, r = name, Xe = isFieldName, n = index, Je = FIELDS
  return [...Je.slice(0, n), ...t, ...Je.slice(n)];
}

// runtime:src/programs/dates.ts
var se = require("program-explorer-runtime"); // se = import_program_explorer_runtime

// runtime:src/programs/kinds.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// runtime:src/programs/status.ts
var ue = require("program-explorer-runtime"); // ue = import_program_explorer_runtime

// src/views/editor/language-name.ts
function W({ languages: e, format: t }, n) { // W = languageName, e = languages, t = format, n = code
  return e.get(n) || t.language(n);
}

// src/views/editor/describe.ts
var jr = ["start", "end", "until", "reviewed"], Dr = ["language", "interpreted"], Br = ["partOf", "followedBy"], Nr = ["label", "until"]; // jr = DATES, Dr = LANGUAGES, Br = PROGRAMS, Nr = PARTS
function fe({ msg: e, labels: t }, n) { // fe = fieldLabel, e = msg, t = labels, n = name
  return Jt(n) ? e(`edit-field-${n}`) : t.facet(n).text;
}
function me(e, [t = "", ...n]) { // me = pathLabel, e = context, t = name, n = rest
  let r = n.map((o) => Nr.includes(o) ? e.msg(`edit-part-${o}`) : o === "page" || o === "url" ? e.msg("edit-part-link") : o === "minutes" ? "" : t === "terms" ? e.labels.facet(o).text : W(e, o)).filter(Boolean); // r = inside, n = rest, o = step, Nr = PARTS, e = context, t = name, W = languageName
  return r.length ? e.msg("edit-field-in", fe(e, t), r.join(", ")) : fe(e, t);
}
function ae({ labels: e }, t, n) { // ae = titleText, e = labels, t = title, n = id
  return typeof t == "string" ? t : (0, O.x56)(t) && e.pick(new Map(Object.entries(t).map(([r, o]) => [r, String(o)]))).text || n;
}
function X(e, [t = "", ...n], r) { // X = describeValue, e = context, t = name, n = rest, r = value
  var p, c, f; // p = _a, c = _b, f = _c
  let { msg: o, labels: i, format: a, list: s } = e, l = n.length ? n[n.length - 1] : t; // o = msg, i = labels, a = format, s = list, e = context, l = last, n = rest, t = name
  if (r === void 0 || r === "" || r === null)
    return o("edit-none");
  if (t === "terms" && n.length)
    return X(e, n, r);
  if (Array.isArray(r))
    return l === "minutes" ? r.join("\u2013") : r.map((u) => X(e, [t, ...n], u)).join("; ");
  if ((0, O.x56)(r)) {
    let u = (p = r.page) != null ? p : r.url, m = [r.start, r.end].filter(Boolean).join(" \u2013 "); // u = link, p = _a, r = value, m = time
    return t === "materials" || t === "join" || t === "dates" ? [m, r.label === void 0 ? "" : X(e, ["title"], r.label), u, r.until].filter(Boolean).join(", ") : t === "terms" ? Object.entries(r).map(([y, x]) => `${i.facet(y).text}: ${X(e, [y], x)}`).join("; ") : Object.entries(r).map(([y, x]) => y === "minutes" ? X(e, [t, y], x) : `${W(e, y)}: ${X(e, [t, y], x)}`).join("; ");
  }
  if (typeof r != "string")
    return JSON.stringify(r);
  if (jr.includes(l)) {
    let u = (0, se.x49)(r); // u = date, r = value
    return u ? a.date(u) : r;
  }
  if (Br.includes(t)) {
    let u = s.series.get(r), m = s.programs.find(({ id: y }) => y === r); // u = series, s = list, r = value, m = program, y = id
    return u || m ? i.pick((f = (c = u || m) == null ? void 0 : c.title) != null ? f : r).text : r;
  }
  return Dr.includes(t) ? W(e, r) : t === "status" && (0, ue.x70)(r) ? i.status(r) : s.vocabularies.has(t) ? i.term(t, r).text : r;
}
function H(e, t, n) { // H = recordText, e = context, t = record, n = title
  var r; // r = _a
  return ae(e, n, (r = t[t.length - 1]) != null ? r : e.title);
}

// src/views/editor/inputs.tsx
var dt = "-errors"; // dt = ERRORS
function lt(e) { // lt = isWrong, e = described
  return !!(e && e.endsWith(dt));
}
function I({ id: e, value: t, name: n, described: r, onInput: o, lang: i, dir: a = "auto", isLong: s = !1, size: l = "full", isReadOnly: p = !1 }) { // I = TextInput, e = id, t = value, n = name, r = described, o = onInput, i = lang, a = dir, s = isLong, l = size, p = isReadOnly
  let c = { // c = common
    id: e,
    lang: i,
    dir: a,
    value: typeof t == "string" || typeof t == "number" ? String(t) : "",
    readOnly: p,
    autocomplete: "off",
    "aria-label": n,
    "aria-describedby": r,
    "aria-invalid": lt(r),
    onInput: (f) => o(f.currentTarget.value)
  };
  return s ? /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-text-area" }, /* @__PURE__ */ (0, d.x3)("textarea", h({ class: "cdx-text-area__textarea", rows: 3 }, c))) : /* @__PURE__ */ (0, d.x3)("div", { class: `cdx-text-input program-explorer__input--${l}` }, /* @__PURE__ */ (0, d.x3)("input", h({ class: "cdx-text-input__input", type: "text" }, c)));
}
var Jr = { // Jr = KINDS
  normal: "",
  quiet: "cdx-button--weight-quiet",
  primary: "cdx-button--action-progressive cdx-button--weight-primary",
  destructive: "cdx-button--action-destructive cdx-button--weight-quiet"
};
function F({ text: e, onClick: t, id: n, name: r, kind: o = "normal", isOff: i = !1 }) { // F = Button, e = text, t = onClick, n = id, r = name, o = kind, i = isOff
  return /* @__PURE__ */ (0, d.x3)("button", { type: "button", class: `cdx-button ${Jr[o]}`, id: n, "aria-label": r, disabled: i, onClick: t }, e);
}
function Ve({ id: e, value: t, options: n, onChange: r, name: o, described: i }) { // Ve = Choice, e = id, t = value, n = options, r = onChange, o = name, i = described
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
function We({ id: e, text: t, isChecked: n, onChange: r }) { // We = Checkbox, e = id, t = text, n = isChecked, r = onChange
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
  let { context: t, state: { differences: n, summary: r, isBusy: o, isSuggestion: i, captcha: a, captchaAnswer: s, problems: l, trouble: p }, actions: c } = e, { msg: f, idPrefix: u } = t, m = (p == null ? void 0 : p.kind) === "failed" && p.failure === "warning"; // t = context, n = differences, r = summary, o = isBusy, i = isSuggestion, a = captcha, s = captchaAnswer, l = problems, p = trouble, c = actions, e = view, f = msg, u = idPrefix, m = isWarned
  return /* @__PURE__ */ (0, d.x3)("div", null, n.length === 0 && /* @__PURE__ */ (0, d.x3)("p", null, f("edit-no-changes")), n.map(({ record: y, kind: x, title: g, rows: P, moved: E }) => /* @__PURE__ */ (0, d.x3)("div", { key: `${x}/${y.join("/")}` }, /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-group" }, f(`edit-kind-${x}`, H(t, y, g))), /* @__PURE__ */ (0, d.x3)("dl", { class: "program-explorer__differences" }, E && /* @__PURE__ */ (0, d.x3)("dd", null, E.to === null ? f("edit-first") : f("edit-after", ae(t, E.to, ""))), (Xr(y, x) ? P : []).map(({ field: M, from: $, to: L }) => /* @__PURE__ */ (0, d.x3)("div", { key: M.join("/"), class: "program-explorer__difference" }, /* @__PURE__ */ (0, d.x3)("dt", null, me(t, M)), /* @__PURE__ */ (0, d.x3)("dd", null, x === "added" ? /* @__PURE__ */ (0, d.x3)("ins", { dir: "auto" }, X(t, M, L)) : [
    /* @__PURE__ */ (0, d.x3)("del", { dir: "auto" }, X(t, M, $)),
    " \u2192 ",
    /* @__PURE__ */ (0, d.x3)("ins", { dir: "auto" }, X(t, M, L))
  ])))))), l.length > 0 && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, f("edit-has-problems", l.length)), n.length > 0 && /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: `${u}-summary-of-edit` }, f(i ? "edit-reason" : "edit-summary")), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${u}-summary-help` }, f(i ? "edit-reason-help" : "edit-summary-help")), /* @__PURE__ */ (0, d.x3)(I, { id: `${u}-summary-of-edit`, value: r, isLong: i, described: `${u}-summary-help`, onInput: c.setSummary })), a && /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: `${u}-captcha` }, a.question || f("edit-captcha-image")), /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${u}-captcha-help` }, f("edit-captcha-help")), a.image && /* @__PURE__ */ (0, d.x3)("img", { src: a.image, alt: "" }), /* @__PURE__ */ (0, d.x3)(I, { id: `${u}-captcha`, value: s, size: "short", described: `${u}-captcha-help`, onInput: c.answerCaptcha })), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, n.length > 0 && /* @__PURE__ */ (0, d.x3)(F, { kind: "primary", id: `${u}-publish`, text: f(o ? "edit-saving" : m ? "edit-save-anyway" : i ? "edit-suggest" : "edit-save"), isOff: o, onClick: c.save }), /* @__PURE__ */ (0, d.x3)(F, { text: f("edit-back"), isOff: o, onClick: c.back }), /* @__PURE__ */ (0, d.x3)(F, { kind: "quiet", text: f("edit-cancel"), isOff: o, onClick: c.cancel })));
}

// runtime:src/programs/patterns.ts
var ge = require("program-explorer-runtime"); // ge = import_program_explorer_runtime

// src/views/editor/combobox.tsx
var Vr = 250, Wr = 100, re = class extends d.x0 { // Vr = PAUSE, Wr = MOST_SHOWN, re = Combobox
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
    return n.concat(this.state.asked.filter(({ value: r }) => n.every((o) => o.value !== r))).slice(0, Wr);
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
    let { isOpen: p, active: c, typed: f } = this.state, u = l === void 0 && !p && f.trim(), m = p ? this.options() : [], y = m.length > 0, x = (g) => `${n}-option-${g}`; // p = isOpen, c = active, f = typed, u = unknown, l = text, m = options, y = isShown, x = idOf, g = index, n = id
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
        "aria-activedescendant": m[c] ? x(c) : void 0,
        "aria-describedby": [i, u && `${n}-unknown`].filter(Boolean).join(" ") || void 0,
        "aria-invalid": a || !!u,
        placeholder: l === void 0 ? r("edit-choose") : void 0,
        value: this.text,
        onInput: this.type,
        onKeyDown: this.press,
        onBlur: this.leave,
        onClick: () => this.setState({ isOpen: !0 })
      }
    )), y && /* @__PURE__ */ (0, d.x3)("ul", { class: "program-explorer__choices", role: "listbox", id: `${n}-options`, "aria-label": o, "aria-multiselectable": s || void 0, ref: this.list }, m.map((g, P) => (
      // Not clicked but pressed, because the focus stays in the box.
      /* @__PURE__ */ (0, d.x3)(
        "li",
        {
          key: g.value,
          id: x(P),
          role: "option",
          dir: "auto",
          "aria-selected": s ? !!g.isChosen : P === c,
          class: P === c ? "program-explorer__active" : void 0, // P = index, c = active
          onMouseDown: (E) => E.preventDefault(),
          onClick: () => this.choose(g)
        },
        g.text
      )
    ))), /* @__PURE__ */ (0, d.x3)("div", { role: "status" }, p && /* @__PURE__ */ (0, d.x3)("span", { class: "program-explorer__unseen" }, r("edit-options", m.length)), u && /* @__PURE__ */ (0, d.x3)("span", { id: `${n}-unknown`, class: "program-explorer__editor-error" }, r("edit-not-chosen", u))));
  }
};

// src/views/editor/find-options.ts
function Ce(e) { // Ce = fold, e = text
  return e.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim();
}
function Ke(e, t) { // Ke = findOptions, e = options, t = text
  let n = Ce(t), r = e.filter(({ text: i, value: a, words: s = "" }) => Ce(`${i} ${a} ${s}`).includes(n)), o = ({ text: i }) => Ce(i).startsWith(n); // n = searched, Ce = fold, t = text, r = found, e = options, i = name, a = value, s = words, o = begins
  return [...r.filter(o), ...r.filter((i) => !o(i))];
}
function Wt(e, t) { // Wt = hasOption, e = options, t = text
  return e.some(({ text: n }) => Ce(n) === Ce(t));
}

// src/views/editor/choose-controls.tsx
function Z(e) { // Z = listOf, e = value
  return Array.isArray(e) ? e : e === void 0 || e === "" ? [] : [e];
}
var ct = "+"; // ct = NEW
function Oe({ view: { context: { msg: e }, actions: t }, id: n, label: r, value: o, described: i, onChange: a, options: s, ask: l, nameOf: p, isSingle: c = !1, create: f }) { // Oe = Picker, e = msg, t = actions, n = id, r = label, o = value, i = described, a = onChange, s = options, l = ask, p = nameOf, c = isSingle, f = create
  let u = Z(o).map(String), m = (x) => a(c ? x[x.length - 1] : x), y = (x) => { // u = chosen, Z = listOf, o = value, m = set, x = text, a = onChange, c = isSingle, y = optionsFor
    let g = s(x).map((E) => k(h({}, E), { isChosen: u.includes(E.value) })), P = x.trim(); // g = found, s = options, x = text, E = option, k = __spreadProps, h = __spreadValues, u = chosen, P = typed
    return f && P && !Wt(g, P) ? [...g, { value: ct + P, text: e("edit-new-term", P), isNew: !0 }] : g;
  };
  return /* @__PURE__ */ (0, d.x3)("div", null, u.length > 0 && /* @__PURE__ */ (0, d.x3)("ul", { class: "program-explorer__chosen", role: "list" }, u.map((x) => /* @__PURE__ */ (0, d.x3)("li", { key: x }, /* @__PURE__ */ (0, d.x3)("bdi", null, p(x)), " ", /* @__PURE__ */ (0, d.x3)(
    F,
    {
      kind: "quiet",
      text: "\xD7",
      name: e("edit-remove-of", p(x)),
      onClick: () => {
        t.focus(n), m(u.filter((g) => g !== x));
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
      isMultiple: !c
    }, l && { ask: l }), {
      onChoose: (x) => { // x = one
        f && x.startsWith(ct) ? f(x.slice(ct.length)) : m(u.includes(x) ? u.filter((g) => g !== x) : [...u, x]);
      }
    })
  ));
}
function Ue(e) { // Ue = TermsControl, e = props
  var f, u; // f = _a, u = _b
  let { view: { context: { labels: t, list: n, mayAddTerms: r }, actions: o, state: { newTerms: i } }, vocabulary: a, isFixed: s = !r } = e, l = Array.from((u = (f = n.vocabularies.get(a)) == null ? void 0 : f.terms.values()) != null ? u : [], ({ id: m, aliases: y }) => [m, y.join(" ")]).concat(i.filter((m) => m.vocabulary === a).map(({ id: m }) => [m, ""])), p = (m) => t.term(a, m).text, c = l.map(([m, y]) => ({ value: m, words: y, text: p(m) })); // t = labels, n = list, r = mayAddTerms, o = actions, i = newTerms, a = vocabulary, s = isFixed, e = props, l = terms, u = _b, f = _a, m = value, y = words, p = nameOf, c = options
  return /* @__PURE__ */ (0, d.x3)(Oe, h(k(h({}, e), { nameOf: p, options: (m) => Ke(c, m) }), !s && { create: (m) => o.addTerm(a, m) }));
}
function pt({ languages: e }, t) { // pt = languageOptions, e = languages, t = text
  let n = Array.from(e, ([i, a]) => ({ value: i, text: a })), r = t.trim().toLowerCase(), o = Ke(n, t); // n = options, e = languages, i = value, a = name, r = code, t = text, o = found, Ke = findOptions
  return !o.length && ge.x66.test(r) && /^[a-z]{2,3}(-|$)/.test(r) ? [{ value: r, text: r }] : o;
}
function ut({ context: e, actions: t }) { // ut = askLanguages, e = context, t = actions
  return (n) => T(null, null, function* () {
    return (yield t.findLanguages(n)).map((r) => ({ value: r, text: W(e, r) }));
  });
}
function Kt(e) { // Kt = LanguagesControl, e = props
  let { view: t } = e; // t = view, e = props
  return /* @__PURE__ */ (0, d.x3)(Oe, k(h({}, e), { nameOf: (n) => W(t.context, n), options: (n) => pt(t.context, n), ask: ut(t) }));
}
function Kr({ view: { context: { labels: e, list: t }, state: { record: n } } }, r) { // Kr = programOptions, e = labels, t = list, n = record, r = hasSeries
  let o = r ? Array.from(t.series, ([a, { title: s }]) => ({ value: a, text: e.pick(s).text })) : [], i = t.programs.filter(({ id: a }) => a !== n.id).map(({ id: a, title: s }) => ({ value: a, text: e.pick(s).text })); // o = series, r = hasSeries, t = list, a = id, s = title, e = labels, i = programs, n = record
  return [...o, ...i.sort((a, s) => a.text.localeCompare(s.text))];
}
function ft(e) { // ft = ProgramsControl, e = props
  let t = Kr(e, !!e.isSingle), n = (r) => { // t = options, Kr = programOptions, e = props, n = nameOf, r = one
    var o, i; // o = _a, i = _b
    return (i = (o = t.find(({ value: a }) => a === r)) == null ? void 0 : o.text) != null ? i : r;
  };
  return /* @__PURE__ */ (0, d.x3)(Oe, k(h({}, e), { nameOf: n, options: (r) => Ke(t, r) }));
}
function Ut(e) { // Ut = ProgramControl, e = props
  return /* @__PURE__ */ (0, d.x3)(ft, k(h({}, e), { isSingle: !0 }));
}

// src/views/editor/text-control.tsx
var Ur = ["title", "summary", "notice", "duration", "scale", "label", "help"]; // Ur = TEXTS
function qr(e) { // qr = textLanguages, e = record
  return Array.from(new Set(Ur.flatMap((t) => { // Ur = TEXTS, t = name
    let n = e[t]; // n = text, e = record, t = name
    return (0, O.x56)(n) ? Object.keys(n) : [];
  })));
}
function de({ view: e, label: t, id: n, value: r, described: o, onChange: i, isLong: a = !1 }) { // de = TextControl, e = view, t = label, n = id, r = value, o = described, i = onChange, a = isLong
  let { context: s, state: l, actions: p } = e, { msg: c, pageLanguage: f } = s, u = (0, O.x56)(r) ? Object.entries(r) : null, m = u ? u.map(([g]) => g) : [f], y = r === void 0 || r === "" ? [] : qr(l.record).filter((g) => !m.includes(g)), x = (g) => { // s = context, l = state, p = actions, e = view, c = msg, f = pageLanguage, u = texts, r = value, m = languages, g = code, y = missing, qr = textLanguages, x = add
    let P = u ? r : { [f]: r != null ? r : "" }; // P = before, u = texts, r = value, f = pageLanguage
    p.focus(m[0] === g ? n : `${n}-${g}`), i(g in P ? P : k(h({}, P), { [g]: "" }));
  };
  return /* @__PURE__ */ (0, d.x3)("div", null, u ? /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__translations" }, u.map(([g, P], E) => { // u = texts, g = language, P = text, E = index
    let M = `${t}: ${W(s, g)}`, $ = E ? `${n}-${g}` : n; // M = name, t = label, W = languageName, s = context, g = language, $ = inputId, E = index, n = id
    return /* @__PURE__ */ (0, d.x3)("div", { key: g }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__translation-label", for: $ }, W(s, g)), u.length > 1 && /* @__PURE__ */ (0, d.x3)(
      F,
      {
        kind: "quiet",
        text: "\xD7",
        name: c("edit-remove-of", M),
        onClick: () => {
          p.focus(`${n}-language`), i(Object.fromEntries(u.filter(([L]) => L !== g)));
        }
      }
    ), /* @__PURE__ */ (0, d.x3)(
      I,
      {
        id: $,
        value: P,
        name: M,
        lang: g,
        dir: (0, Ee.x31)(g),
        isLong: a,
        described: o,
        onInput: (L) => i(k(h({}, r), { [g]: L }), !0)
      }
    ));
  })) : /* @__PURE__ */ (0, d.x3)(I, { id: n, value: r, name: t, lang: f, isLong: a, described: o, onInput: (g) => i(g, !0) }), /* @__PURE__ */ (0, d.x3)("details", { class: "program-explorer__more-languages" }, /* @__PURE__ */ (0, d.x3)("summary", null, y.length ? c("edit-translate-missing", y.length) : c("edit-translate")), y.map((g) => /* @__PURE__ */ (0, d.x3)(F, { kind: "quiet", text: W(s, g), name: c("edit-add-of", `${t}: ${W(s, g)}`), onClick: () => x(g) })), /* @__PURE__ */ (0, d.x3)(
    re,
    {
      id: `${n}-language`,
      msg: c,
      name: c("edit-language-of", t),
      described: void 0,
      options: (g) => pt(s, g).filter(({ value: P }) => !m.includes(P)),
      ask: ut(e),
      onChoose: x
    }
  )));
}

// src/views/editor/page-box.tsx
function Re({ view: { context: { msg: e }, state: { missing: t }, actions: n }, id: r, label: o, value: i, described: a, onInput: s }) { // Re = PageBox, e = msg, t = missing, n = actions, r = id, o = label, i = value, a = described, s = onInput
  let l = typeof i == "string" ? i : "", p = t.has(l); // l = text, i = value, p = isMissing, t = missing
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(
    re,
    {
      id: r,
      msg: e,
      name: o,
      text: l,
      isWrong: p || lt(a),
      described: [p && `${r}-missing`, a].filter(Boolean).join(" ") || void 0,
      options: () => [],
      ask: (c) => T(null, null, function* () {
        return (yield n.findPages(c)).map((f) => ({ value: f, text: f }));
      }),
      onInput: s,
      onChoose: s
    }
  ), /* @__PURE__ */ (0, d.x3)("div", { role: "status", id: `${r}-missing` }, p && /* @__PURE__ */ (0, d.x3)("span", { class: "program-explorer__editor-error" }, e("edit-page-missing", l))));
}

// src/views/editor/rows.tsx
var le = class extends d.x0 { // le = Rows
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
  render({ view: { context: { msg: n }, actions: r }, id: o, nameOf: i, items: a, create: s, addText: l = n("edit-add"), draw: p, onChange: c }) {
    let f = a.length - 1; // f = last, a = items
    for (; this.keys.length < a.length; ) // a = items
      this.keys.push(this.nextKey++);
    this.keys.length = a.length;
    let u = (x, g) => `${o}-${g}${x}`, m = (x, g, P, E) => this.rearrange((M) => { // u = idOf, x = index, g = to, o = id, m = move, P = part, E = otherPart, M = list
      let $ = M.filter((L, w) => w !== x); // $ = others, M = list, L = _, w = at, x = index
      return $.splice(g, 0, ...M.slice(x, x + 1)), $;
    }, u(g === 0 || g === f ? E : P, g)), y = (x, g, P, E) => /* @__PURE__ */ (0, d.x3)(
      F,
      {
        kind: "quiet",
        id: u(P, x),
        text: n(P === "-up" ? "edit-up" : "edit-down"),
        name: n(P === "-up" ? "edit-up-of" : "edit-down-of", i(x)),
        isOff: g < 0 || g > f,
        onClick: () => m(x, g, P, E)
      }
    );
    return /* @__PURE__ */ (0, d.x3)("div", null, a.length > 0 && /* @__PURE__ */ (0, d.x3)("ul", { class: "program-explorer__rows", role: "list" }, a.map((x, g) => /* @__PURE__ */ (0, d.x3)("li", { key: this.keys[g], class: "program-explorer__editor-row" }, /* @__PURE__ */ (0, d.x3)("div", { role: "group", "aria-label": i(g) }, p(x, g, (P, E) => c(a.map((M, $) => $ === g ? P : M), E)), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__row-buttons" }, f > 0 && y(g, g - 1, "-up", "-down"), f > 0 && y(g, g + 1, "-down", "-up"), /* @__PURE__ */ (0, d.x3)(
      F,
      {
        kind: "destructive",
        id: u("-remove", g),
        text: n("edit-remove"),
        name: n("edit-remove-of", i(g)),
        onClick: () => this.rearrange((P) => P.filter((E, M) => M !== g), f ? u("-remove", Math.min(g, f - 1)) : `${o}-add`)
      }
    )))))), s && /* @__PURE__ */ (0, d.x3)(
      F,
      {
        id: `${o}-add`,
        text: l,
        onClick: () => {
          r.focus(`${o}-${a.length}`), c([...a, s()]);
        }
      }
    ));
  }
};

// src/views/editor/value-controls.tsx
var qt = (e) => (0, O.x56)(e) ? e : {}; // qt = fieldsOf, e = value
function zt({ id: e, value: t, described: n, onChange: r }) { // zt = WordsControl, e = id, t = value, n = described, r = onChange
  return /* @__PURE__ */ (0, d.x3)(I, { id: e, value: t, described: n, onInput: (o) => r(o, !0) });
}
function Gt({ view: { state: e }, id: t, value: n, described: r, onChange: o }) { // Gt = IdControl, e = state, t = id, n = value, r = described, o = onChange
  return /* @__PURE__ */ (0, d.x3)(I, { id: t, value: n, described: r, size: "short", isReadOnly: e.original !== null, onInput: (i) => o(i, !0) });
}
function gt({ view: { context: { msg: e, format: t } }, id: n, value: r, described: o, onChange: i }) { // gt = DateControl, e = msg, t = format, n = id, r = value, o = described, i = onChange
  let a = typeof r == "string" ? r : "", s = (0, se.x49)(a), l = a.endsWith("~"), p = l ? a.slice(0, -1) : a; // a = text, r = value, s = found, l = isApproximate, p = date
  return /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__date" }, /* @__PURE__ */ (0, d.x3)(I, { id: n, value: p, size: "short", described: o, onInput: (c) => i(c + (l && c ? "~" : ""), !0) }), p && /* @__PURE__ */ (0, d.x3)(We, { id: `${n}-about`, text: e("edit-approximate"), isChecked: l, onChange: (c) => i(p + (c ? "~" : "")) }), s && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, t.date(s)));
}
function Yt(e) { // Yt = CheckedControl, e = props
  let { view: { context: { msg: t, today: n } }, value: r, onChange: o } = e; // t = msg, n = today, r = value, o = onChange, e = props
  return /* @__PURE__ */ (0, d.x3)("div", null, /* @__PURE__ */ (0, d.x3)(gt, h({}, e)), r !== n && /* @__PURE__ */ (0, d.x3)(F, { text: t("edit-today"), onClick: () => o(n) }));
}
function Ht({ view: { context: { msg: e, labels: t } }, id: n, value: r, described: o, onChange: i }) { // Ht = StatusControl, e = msg, t = labels, n = id, r = value, o = described, i = onChange
  return /* @__PURE__ */ (0, d.x3)(
    Ve,
    {
      id: n,
      value: typeof r == "string" ? r : "",
      described: o,
      options: [["", e("edit-status-from-dates")], ...ue.x71.map((a) => [a, t.status(a)])],
      onChange: (a) => i(a || void 0)
    }
  );
}
function mt({ id: e, label: t, children: n }) { // mt = Part, e = id, t = label, n = children
  return /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__part" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__translation-label", for: e }, t), n);
}
function Zt({ view: e, label: t, id: n, value: r, described: o, onChange: i }) { // Zt = LinkControl, e = view, t = label, n = id, r = value, o = described, i = onChange
  return /* @__PURE__ */ (0, d.x3)(Re, { view: e, id: n, label: t, value: r, described: o, onInput: (a) => i(a, !0) });
}
function Qt({ view: e, id: t, value: n, described: r, onChange: o, parts: i }) { // Qt = Parts, e = view, t = id, n = value, r = described, o = onChange, i = parts
  let a = qt(n), f = a, { page: s, url: l } = f, p = Ne(f, ["page", "url"]), c = (u) => o(k(h({}, p), { [/^https:/i.test(u) && s === void 0 || l !== void 0 && /^h/i.test(u) ? "url" : "page"]: u }), !0); // a = fields, qt = fieldsOf, n = value, f = _a, s = page, l = url, p = others, Ne = __objRest, c = changeLink, u = text, o = onChange, k = __spreadProps, h = __spreadValues
  return /* @__PURE__ */ (0, d.x3)(d.x2, null, i.map((u, m) => { // i = parts, u = name, m = index
    let y = e.context.msg(`edit-part-${u}`), x = { view: e, label: y, described: r, id: m ? `${t}-${u}` : t, value: a[u], onChange: (g, P) => o(k(h({}, a), { [u]: g }), P) }; // y = label, e = view, u = name, x = props, r = described, m = index, t = id, a = fields, g = to, P = continues, o = onChange, k = __spreadProps, h = __spreadValues
    return /* @__PURE__ */ (0, d.x3)(mt, { key: u, id: x.id, label: y }, u === "link" ? /* @__PURE__ */ (0, d.x3)(Re, k(h({}, x), { value: s != null ? s : l, onInput: c })) : u === "label" ? /* @__PURE__ */ (0, d.x3)(de, h({}, x)) : /* @__PURE__ */ (0, d.x3)(I, k(h({}, x), { size: "short", onInput: (g) => x.onChange(g, !0) })));
  }));
}
function en(e) { // en = JoinControl, e = props
  return /* @__PURE__ */ (0, d.x3)(Qt, k(h({}, e), { parts: ["link", "label", "until"] }));
}
function tn({ view: e, label: t, id: n, value: r, described: o, onChange: i, parts: a, addText: s }) { // tn = ObjectsControl, e = view, t = label, n = id, r = value, o = described, i = onChange, a = parts, s = addText
  return /* @__PURE__ */ (0, d.x3)(
    le,
    {
      view: e,
      id: n,
      items: Z(r),
      create: () => ({}),
      addText: s,
      onChange: i,
      nameOf: (l) => e.context.msg("edit-item", t, l + 1),
      draw: (l, p, c) => /* @__PURE__ */ (0, d.x3)(Qt, { view: e, id: `${n}-${p}`, value: l, described: o, onChange: c, parts: a })
    }
  );
}
function nn(e) { // nn = MaterialsControl, e = props
  return /* @__PURE__ */ (0, d.x3)(tn, k(h({}, e), { parts: ["label", "link"], addText: e.view.context.msg("edit-add-material") }));
}
function rn(e) { // rn = DatesControl, e = props
  return /* @__PURE__ */ (0, d.x3)(tn, k(h({}, e), { parts: ["start", "end", "label", "link"], addText: e.view.context.msg("edit-add-date") }));
}
function Te({ view: e, label: t, id: n, value: r, described: o, onChange: i }) { // Te = LinesControl, e = view, t = label, n = id, r = value, o = described, i = onChange
  let { msg: a } = e.context; // a = msg, e = view
  return /* @__PURE__ */ (0, d.x3)(
    le,
    {
      view: e,
      id: n,
      items: Z(r),
      create: () => "",
      onChange: i,
      nameOf: (s) => a("edit-item", t, s + 1),
      draw: (s, l, p) => /* @__PURE__ */ (0, d.x3)(I, { id: `${n}-${l}`, value: s, name: a("edit-item", t, l + 1), described: o, onInput: (c) => p(c, !0) })
    }
  );
}
function on({ view: { context: { msg: e } }, id: t, value: n, described: r, onChange: o }) { // on = SessionControl, e = msg, t = id, n = value, r = described, o = onChange
  let i = qt(n), [a = "", s = ""] = Z(i.minutes), l = (c) => typeof c == "string" && /^\d+$/.test(c.trim()) ? Number(c) : c, p = (c, f) => { // i = session, qt = fieldsOf, n = value, a = least, s = most, Z = listOf, l = numberOf, c = first, p = change, f = last
    let u = c === "" && f === "" ? void 0 : [c, f].map(l); // u = minutes, c = first, f = last, l = numberOf
    o(k(h({}, i), { minutes: u }), !0);
  };
  return /* @__PURE__ */ (0, d.x3)(d.x2, null, /* @__PURE__ */ (0, d.x3)(mt, { id: t, label: e("edit-part-least") }, /* @__PURE__ */ (0, d.x3)(I, { id: t, value: a, size: "short", described: r, onInput: (c) => p(c, s === "" || s === a ? c : s) })), /* @__PURE__ */ (0, d.x3)(mt, { id: `${t}-most`, label: e("edit-part-most") }, /* @__PURE__ */ (0, d.x3)(I, { id: `${t}-most`, value: s, size: "short", described: r, onInput: (c) => p(a, c) })));
}

// src/views/editor/form.tsx
var zr = { // zr = CONTROLS
  id: Gt,
  text: de,
  words: zt,
  lines: Te,
  addresses: Te,
  link: Zt,
  join: en,
  status: Ht,
  date: gt,
  checked: Yt,
  dates: rn,
  languages: Kt,
  session: on,
  materials: nn,
  program: Ut,
  programs: ft
}, Gr = ["id", "words", "link", "status", "date", "checked"];
function Yr({ state: { problems: e }, context: { fields: t } }, n) { // Yr = problemsOf, e = problems, t = fields, n = name
  return e.filter(({ path: [, , r] }) => r === n || n === "title" && t.every((o) => o.name !== r));
}
function Hr({ view: e, field: { name: t, control: n } }) { // Hr = Field, e = view, t = name, n = control
  var L; // L = _a
  let { context: r, state: o, actions: i } = e, { msg: a, idPrefix: s, labels: l, list: p } = r, c = `${s}-${t}`, f = fe(r, t), u = (L = p.vocabularies.get(t)) == null ? void 0 : L.help, m = Xe(t) ? a(`edit-help-${t}`) : u ? l.pick(u).text : "", y = Yr(e, t), x = c + (y.some(({ severity: w }) => w === "error") ? dt : "-problems"), g = [m && `${c}-help`, y.length && x].filter(Boolean).join(" ") || void 0, P = { // r = context, o = state, i = actions, e = view, a = msg, s = idPrefix, l = labels, p = list, c = id, t = name, f = label, fe = fieldLabel, u = help, L = _a, m = helpText, Xe = isFieldName, y = problems, Yr = problemsOf, x = problemsId, w = severity, dt = ERRORS, g = described, P = props
    view: e,
    label: f,
    id: c,
    described: g,
    value: o.record[t],
    onChange: (w, R) => i.change(t, w, R)
  }, E = n === "terms" || n === "long-text" ? null : zr[n], M = Gr.includes(n), $ = [
    m && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help", id: `${c}-help` }, m),
    n === "terms" ? /* @__PURE__ */ (0, d.x3)(Ue, k(h({}, P), { vocabulary: t })) : E ? /* @__PURE__ */ (0, d.x3)(E, h({}, P)) : /* @__PURE__ */ (0, d.x3)(de, k(h({}, P), { isLong: !0 })),
    /* @__PURE__ */ (0, d.x3)("div", { id: x, class: "program-explorer__editor-problems", lang: "en" }, y.map(({ severity: w, reason: R, fix: _ }) => /* @__PURE__ */ (0, d.x3)("p", { class: `cdx-message cdx-message--inline cdx-message--${w}` }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__content" }, `${R} ${_}`))))
  ];
  return M ? /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("label", { class: "program-explorer__editor-label", for: c }, f), $) : /* @__PURE__ */ (0, d.x3)("fieldset", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("legend", { class: "program-explorer__editor-label" }, f), $);
}
function sn({ view: e }) { // sn = Form, e = view
  let { context: { fields: t, msg: n, idPrefix: r, more: o }, state: { only: i }, actions: a } = e, s = i.length ? t.filter(({ name: l }) => i.includes(l)) : t; // t = fields, n = msg, r = idPrefix, o = more, i = only, a = actions, e = view, s = shown, l = name
  return /* @__PURE__ */ (0, d.x3)("div", null, Nt.filter((l) => s.some((p) => p.group === l)).map((l) => /* @__PURE__ */ (0, d.x3)("div", { key: l, role: "group", "aria-labelledby": `${r}-group-${l}` }, /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-group", id: `${r}-group-${l}` }, n(`edit-group-${l}`)), s.filter((p) => p.group === l).map((p) => /* @__PURE__ */ (0, d.x3)(Hr, { key: p.name, view: e, field: p })), l === "record" && o && /* @__PURE__ */ (0, d.x3)(o.Place, { view: e }))), i.length > 0 && /* @__PURE__ */ (0, d.x3)(F, { text: n("edit-show-all"), onClick: a.showAll }));
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
  return (0, O.x56)(e) && Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}
function A(e, t) { // A = isEqual, e = one, t = other
  if (Array.isArray(e) && Array.isArray(t))
    return e.length === t.length && e.every((n, r) => A(n, t[r]));
  if ((0, O.x56)(e) && (0, O.x56)(t)) {
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
    return a ? r.labels.pick(a.title).text : ae(r, o && "value" in o ? S(o.value, "title") : void 0, i);
  }
  render({ view: { context: { msg: n, idPrefix: r, list: o, urlOf: i }, state: { suggestions: a }, actions: s } }) {
    let { replies: l } = this.state; // l = replies
    return a.length ? /* @__PURE__ */ (0, d.x3)("details", { class: "program-explorer__editor-field" }, /* @__PURE__ */ (0, d.x3)("summary", null, n("edit-suggestions", a.length)), o.talk && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: i(o.talk) }, o.talk)), /* @__PURE__ */ (0, d.x3)("ul", { role: "list" }, a.map((p, c) => { // a = suggestions, n = msg, o = list, i = urlOf, p = suggestion, c = index
      var m; // m = _a
      let f = this.titleOf(p), u = (m = l.get(p.id)) != null ? m : ""; // f = title, p = suggestion, u = reply, m = _a, l = replies
      return /* @__PURE__ */ (0, d.x3)("li", { key: p.id, class: "program-explorer__editor-row" }, /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("bdi", null, f)), /* @__PURE__ */ (0, d.x3)(F, { text: n("edit-suggestion-open"), name: `${n("edit-suggestion-open")}: ${f}`, onClick: () => { // p = suggestion, f = title, F = Button, n = msg
        s.takeSuggestion(p);
      } }), /* @__PURE__ */ (0, d.x3)(I, { id: `${r}-reply-${c}`, value: u, name: n("edit-reply", f), described: void 0, size: "short", onInput: (y) => this.setState({ replies: new Map(l).set(p.id, y) }) }), /* @__PURE__ */ (0, d.x3)(F, { kind: "destructive", text: n("edit-suggestion-decline"), name: `${n("edit-suggestion-decline")}: ${f}`, isOff: !u.trim(), onClick: () => { // I = TextInput, r = idPrefix, c = index, u = reply, n = msg, f = title, y = text, l = replies, p = suggestion, F = Button
        s.declineSuggestion(p, u);
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
  return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message cdx-message--block cdx-message--notice", role: "status" }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, e("edit-draft", t.date({ year: o.getFullYear(), month: o.getMonth() + 1, day: o.getDate(), approximate: !1 }))), /* @__PURE__ */ (0, d.x3)(F, { text: e("edit-draft-take"), onClick: () => { // e = msg, t = format, o = time, F = Button
    r.takeDraft();
  } }), " ", /* @__PURE__ */ (0, d.x3)(F, { kind: "destructive", text: e("edit-draft-drop"), onClick: r.dropDraft })));
}
function to({ view: { context: { msg: e }, state: { past: t, original: n, record: r, isLists: o }, actions: i } }) { // to = ProgramButtons, e = msg, t = past, n = original, r = record, o = isLists, i = actions
  return n && !o ? /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons" }, r.status !== "past" && /* @__PURE__ */ (0, d.x3)(F, { text: e("edit-ended"), onClick: i.retire }), t.length === 0 && /* @__PURE__ */ (0, d.x3)(F, { text: e("edit-duplicate"), onClick: i.duplicate }), /* @__PURE__ */ (0, d.x3)(F, { kind: "destructive", text: e("edit-delete"), onClick: i.remove })) : null;
}
function no({ view: e }) { // no = FormStep, e = view
  let { context: { msg: t, idPrefix: n, mayAddTerms: r, more: o }, state: { past: i, future: a, isLists: s, isOutdated: l, isSuggestion: p }, actions: c } = e; // t = msg, n = idPrefix, r = mayAddTerms, o = more, i = past, a = future, s = isLists, l = isOutdated, p = isSuggestion, c = actions, e = view
  return /* @__PURE__ */ (0, d.x3)("div", null, l && /* @__PURE__ */ (0, d.x3)("p", { role: "status", class: "program-explorer__editor-help" }, t("edit-outdated")), i.length === 0 && /* @__PURE__ */ (0, d.x3)(qe, { view: e }), /* @__PURE__ */ (0, d.x3)(to, { view: e }), s && o ? /* @__PURE__ */ (0, d.x3)(o.ListsForm, { view: e }) : /* @__PURE__ */ (0, d.x3)(sn, { view: e }), /* @__PURE__ */ (0, d.x3)(oo, { view: e }), r && !s && !p && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)(F, { kind: "quiet", text: t("edit-lists"), onClick: () => { // l = isOutdated, t = msg, i = past, qe = Suggestions, e = view, to = ProgramButtons, s = isLists, o = more, sn = Form, oo = Json, r = mayAddTerms, p = isSuggestion, F = Button
    c.editLists();
  } })), /* @__PURE__ */ (0, d.x3)("div", { class: "program-explorer__editor-buttons program-explorer__editor-buttons--last" }, /* @__PURE__ */ (0, d.x3)(F, { kind: "primary", id: `${n}-review`, text: t("edit-review"), onClick: c.review }), /* @__PURE__ */ (0, d.x3)(F, { text: t("edit-undo"), isOff: i.length === 0, onClick: c.undo }), /* @__PURE__ */ (0, d.x3)(F, { text: t("edit-redo"), isOff: a.length === 0, onClick: c.redo }), /* @__PURE__ */ (0, d.x3)(F, { kind: "quiet", text: t("edit-cancel"), onClick: c.cancel })));
}
function ro({ view: { context: { msg: e, urlOf: t, title: n, list: r }, state: { saved: o, isSuggestion: i }, actions: a } }) { // ro = SavedStep, e = msg, t = urlOf, n = title, r = list, o = saved, i = isSuggestion, a = actions
  return /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message cdx-message--block cdx-message--success", role: "status" }, /* @__PURE__ */ (0, d.x3)("span", { class: "cdx-message__icon" }), /* @__PURE__ */ (0, d.x3)("div", { class: "cdx-message__content" }, /* @__PURE__ */ (0, d.x3)("p", null, e(i ? "edit-suggested" : o ? "edit-saved" : "edit-unchanged")), i && r.talk && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t(r.talk) }, r.talk)), o && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: t(n, { diff: String(o.revision), oldid: String(o.before) }) }, e("edit-see-difference"))), /* @__PURE__ */ (0, d.x3)(F, { kind: "primary", text: e("edit-close"), onClick: a.close })));
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
  let { context: t, state: { step: n, original: r, record: o, isLists: i, isSuggestion: a } } = e, { msg: s, level: l, idPrefix: p } = t, c = n === "loading" ? null : so[n], f = i ? s("edit-lists") : r ? s("edit-title", ae(t, r.title, String(o.id))) : s(n === "loading" ? "edit-loading" : "edit-add-program"); // t = context, n = step, r = original, o = record, i = isLists, a = isSuggestion, e = view, s = msg, l = level, p = idPrefix, c = Shown, so = STEPS, f = title, ae = titleText
  return /* @__PURE__ */ (0, d.x3)("section", { class: "program-explorer__editor", "aria-labelledby": `${p}-heading` }, /* @__PURE__ */ (0, d.x3)(at.x78, { level: l, class: "program-explorer__group", id: `${p}-heading` }, f), /* @__PURE__ */ (0, d.x3)(eo, { view: e }), n !== "saved" && n !== "loading" && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, s("edit-preview")), n === "form" && r && !i && /* @__PURE__ */ (0, d.x3)("p", null, /* @__PURE__ */ (0, d.x3)("a", { href: `#programs?program=${encodeURIComponent(String(o.id))}` }, s("edit-see-card"))), a && (n === "form" || n === "review") && /* @__PURE__ */ (0, d.x3)("p", { class: "program-explorer__editor-help" }, s("edit-suggestion-help")), /* @__PURE__ */ (0, d.x3)(Qr, { view: e }), c ? /* @__PURE__ */ (0, d.x3)(c, { view: e }) : /* @__PURE__ */ (0, d.x3)(F, { text: s("edit-close"), onClick: e.actions.close }));
}

// src/edit/compare-values.ts
function ze(e, t, n, r, o, i = []) { // ze = compareValues, e = record, t = field, n = from, r = to, o = visit, i = skipped
  if (A(n, r))
    return;
  if (!(0, O.x56)(n) || !(0, O.x56)(r)) {
    o({ kind: "edit", record: e, field: t, from: n, to: r });
    return;
  }
  let a = null; // a = after
  for (let s of Object.keys(n)) // s = key, n = from
    S(r, s) === void 0 ? o({ kind: "edit", record: e, field: [...t, s], from: n[s], to: void 0, after: a }) : a = s;
  a = null;
  for (let s of Object.keys(r)) { // s = key, r = to
    let l = S(n, s); // l = old, S = fieldOf, n = from, s = key
    l === void 0 ? o({ kind: "edit", record: e, field: [...t, s], from: void 0, to: r[s], after: a }) : i.includes(s) || ze(e, [...t, s], l, r[s], o), a = s;
  }
}
function Fe(e, t, n) { // Fe = editsBetween, e = record, t = from, n = to
  let r = []; // r = edits
  return ze(e, [], t, n, (o) => r.push(o)), r;
}

// src/edit/json-text.ts
function ln(e) { // ln = open, e = text
  let t = { isList: e.startsWith("["), members: [], close: e.slice(1, -1) }, n = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/g, r = 0, o = 1, i = 1, a = null; // t = branch, e = text, n = token, r = depth, o = start, i = valueStart, a = name
  for (let s = n.exec(e); s; s = n.exec(e)) { // s = found, n = token, e = text
    let { 0: l, index: p } = s; // l = sign, p = index, s = found
    if (l === "{" || l === "[" ? r++ : (l === "}" || l === "]") && r--, l === ":" && r === 1)
      a = JSON.parse(e.slice(o, p)), i = p + 1;
    else if (r === 0 || l === "," && r === 1) {
      let c = e.slice(i, p), f = c.trim(); // c = padded, e = text, i = valueStart, p = index, f = value
      if (f) {
        let u = i + c.indexOf(f) + f.length; // u = valueEnd, i = valueStart, c = padded, f = value
        t.close = e.slice(u, p), t.members.push({ name: a, head: e.slice(o, u - f.length), value: f, tail: r ? t.close : "" });
      }
      o = i = p + 1;
    }
  }
  return t;
}
function ce(e) { // ce = write, e = value
  if (typeof e == "string")
    return e;
  let t = e.members.map(({ head: n, value: r, tail: o }) => n + ce(r) + o).join(","); // t = members, e = value, n = head, r = inner, o = tail, ce = write
  return e.isList ? `[${t}${e.close}]` : `{${t}${e.close}}`;
}
function Me({ members: e }, t) { // Me = indexOfName, e = members, t = name
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
      var l, p; // l = _a, p = _b
      let s = (l = n.get(a)) != null ? l : null; // s = before, l = _a, n = previous, a = id
      return r(s, (p = t.get(a)) != null ? p : null), s;
    },
    insert(a, s) {
      var p; // p = _a
      let l = (p = t.get(s)) != null ? p : null; // l = following, p = _a, t = next, s = after
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
    let l = 0, p = o.length; // l = low, p = high, o = ends
    for (; l < p; ) { // l = low, p = high
      let c = l + p >> 1; // c = middle, l = low, p = high
      r(o[c]) < r(s) ? l = c + 1 : p = c;
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
function ye({ length: e, 0: t }) { // ye = collectionsOf, e = length, t = first
  return e === 0 ? ao : e === 2 && t === "vocabularies" ? lo : [];
}
function z([e]) { // z = isInList, e = first
  return un.includes(e);
}
function Q(e) { // Q = openPage, e = text
  let t = e.trim() || "{}", n = Math.max(e.indexOf(t), 0); // t = json, e = text, n = start
  return (0, O.x56)(V(t)) ? { name: null, head: e.slice(0, n), value: t, tail: e.slice(n + t.length) } : null;
}
function fn({ head: e, value: t, tail: n }) { // fn = writePage, e = head, t = value, n = tail
  return e + ce(t) + n;
}
function D(e) { // D = valueOf, e = member
  return e && JSON.parse(ce(e.value));
}
function mn(e, t) { // mn = openAs, e = isList, t = member
  if (typeof t.value == "string" && t.value.startsWith(e ? "[" : "{")) {
    t.value = ln(t.value);
    let n = /* @__PURE__ */ new Set(); // n = ids
    for (let r of e ? t.value.members : []) { // r = item, e = isList, t = member
      let o = S(D(r), "id"); // o = id, S = fieldOf, D = valueOf, r = item
      r.name = typeof o == "string" && !n.has(o) ? o : null, n.add(o);
    }
  }
  return typeof t.value == "string" || t.value.isList !== e ? null : t.value;
}
function he(e) { // he = openObject, e = member
  return mn(!1, e);
}
function xe(e, t) { // xe = memberOf, e = branch, t = name
  return e ? e.members[Me(e, t)] : void 0;
}
function ee(e, t) { // ee = openRecords, e = owner, t = collection
  let n = xe(he(e), t[t.length - 1]); // n = member, xe = memberOf, he = openObject, e = owner, t = collection
  return n ? mn(z(t), n) : null;
}
function B(e, t) { // B = findRecord, e = page, t = path
  let n = e; // n = found, e = page
  for (let r = 0; n && r < t.length; r += 2) // r = depth, n = found, t = path
    n = xe(ee(n, t.slice(0, r + 1)), t[r + 1]);
  return n;
}
function $e(e) { // $e = byId, e = records
  return new Map((e ? e.members : []).filter(({ name: t }) => t !== null).map((t) => [t.name, t]));
}

// src/edit/compare-pages.ts
function co(e, t, n, r) { // co = compareCollections, e = path, t = before, n = after, r = visit
  let o = $e(t), i = $e(n), a = pn([...o.keys()].filter((p) => i.has(p)), [...i.keys()].filter((p) => o.has(p))), s = cn(o.keys()); // o = old, $e = byId, t = before, i = now, n = after, a = moved, pn = movedIds, p = id, s = order, cn = createOrder
  o.forEach((p, c) => { // o = old, p = member, c = id
    i.has(c) || r({ kind: "remove", record: [...e, c], value: D(p), after: s.remove(c) });
  });
  let l = null; // l = last
  i.forEach((p, c) => { // i = now, p = member, c = id
    let f = [...e, c]; // f = record, e = path, c = id
    o.has(c) ? a.has(c) && (r({ kind: "move", record: f, from: s.remove(c), to: l }), s.insert(c, l)) : (r({ kind: "add", record: f, value: D(p), after: l }), s.insert(c, l)), l = c;
  }), i.forEach((p, c) => gn([...e, c], o.get(c) || p, p, r));
}
function gn(e, t, n, r) { // gn = compareRecords, e = path, t = before, n = after, r = visit
  if (ce(t.value) === ce(n.value))
    return;
  let o = [], i = []; // o = names, i = compareInside
  for (let a of ye(e)) { // a = name, ye = collectionsOf, e = path
    let s = [...e, a], l = ee(t, s), p = ee(n, s); // s = collection, e = path, a = name, l = old, ee = openRecords, t = before, p = now, n = after
    l && p && (o.push(a), i.push(() => co(s, l, p, r)));
  }
  ze(e, [], D(t), D(n), r, o), i.forEach((a) => a());
}
function te(e, t) { // te = comparePages, e = before, t = after
  let n = Q(e), r = Q(t); // n = old, Q = openPage, e = before, r = now, t = after
  if (!n || !r)
    return null;
  let o = []; // o = changes
  return gn([], n, r, (i) => o.push(i)), o;
}

// runtime:src/programs/schema.ts
var yt = require("program-explorer-runtime"); // yt = import_program_explorer_runtime

// src/edit/field-order.ts
function po(e, t) { // po = inside, e = node, t = name
  let { entries: n, value: r, item: o } = e || {}, i = n ? S(n, t) : r || o; // n = entries, r = value, o = item, e = node, i = found, S = fieldOf, t = name
  return i && (i.wrapped || i);
}
function yn(e) { // yn = rankIn, e = path
  var r; // r = _a
  let t = Object.keys(((r = e.reduce(po, yt.x69)) == null ? void 0 : r.entries) || {}), n = t.includes("language") ? t.indexOf("language") - 0.5 : t.length; // t = known, r = _a, e = path, po = inside, n = unknown
  return (o) => t.includes(o) ? t.indexOf(o) : n;
}
function ht(e, t, n) { // ht = indexForField, e = path, t = names, n = name
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
function xt(e) { // xt = withoutEmpty, e = value
  if (typeof e == "string")
    return e.trim() || void 0;
  if (Array.isArray(e)) {
    let t = e.map(xt).filter((n) => !xn(n)); // t = items, e = value, xt = withoutEmpty, n = item, xn = isEmpty
    return t.length ? t : void 0;
  }
  if ((0, O.x56)(e)) {
    let t = Object.entries(e).map(([n, r]) => [n, xt(r)]).filter(([, n]) => !xn(n)); // t = fields, e = value, n = one, r = one, xt = withoutEmpty, xn = isEmpty
    return t.length ? Object.fromEntries(t) : void 0;
  }
  return e;
}
function wt(e, t) { // wt = toRecord, e = original, t = record
  let n = Object.entries(t).map(([r, o]) => [r, e && A(o, S(e, r)) ? o : xt(o)]).filter(([, r]) => r !== void 0); // n = fields, t = record, r = value, o = value, e = original, A = isEqual, S = fieldOf, xt = withoutEmpty
  return Object.fromEntries(n);
}
function Ge(e, t, n) { // Ge = withField, e = record, t = name, n = value
  return k(h({}, e), { [t]: n });
}
function wn(e, t, n) { // wn = changesOfForm, e = original, t = record, n = last
  let r = wt(e, t), o = typeof r.id == "string" ? r.id : "", i = ["programs", o]; // r = now, wt = toRecord, e = original, t = record, o = id, i = path
  return e ? A(e, r) ? [] : Fe(i, e, r) : o && Object.keys(r).length > 1 ? [{ kind: "add", record: i, value: hn(i, r), after: n }] : [];
}
var uo = /* @__PURE__ */ new Map([["\xDF", "ss"], ["\xE6", "ae"], ["\xF8", "o"], ["\u0153", "oe"], ["\u0142", "l"], ["\u0111", "d"], ["\u0131", "i"]]), fo = 60; // uo = LETTERS, fo = MOST_IN_ID
function G(e, t) { // G = idFor, e = title, t = used
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
function Ye({ lineBreak: e, indent: t }, n) { // Ye = newLine, e = lineBreak, t = indent, n = depth
  return t && e + t.repeat(n);
}
function Ae(e, t = bn, n = 0) { // Ae = toJson, e = value, t = style, bn = WIKI_STYLE, n = depth
  return JSON.stringify(e, null, t.indent).replace(/\n/g, Ye(t, n)).replace(mo, (r) => `\\u${`000${r.charCodeAt(0).toString(16).toUpperCase()}`.slice(-4)}`);
}

// src/edit/apply.ts
function bt(e, t, n, r, o, i) { // bt = insert, e = branch, t = index, n = name, r = value, o = depth, i = style
  let a = Ye(i, o), s = e.isList ? "" : `${Ae(n)}:${a && " "}`; // a = start, Ye = newLine, i = style, o = depth, s = key, e = branch, Ae = toJson, n = name
  e.members.length || (e.close = Ye(i, o - 1)), e.members.splice(t, 0, { name: n, head: a + s, value: Ae(r, i, o), tail: "" });
}
function kn(e, t) { // kn = remove, e = branch, t = name
  e.members = e.members.filter((n) => n.name !== t), e.members.length || (e.close = "");
}
function vt(e, t) { // vt = indexAfter, e = branch, t = name
  let n = t === null ? -1 : Me(e, t); // n = index, t = name, Me = indexOfName, e = branch
  return t === null || n >= 0 ? n + 1 : -1;
}
function go(e, { record: t, field: n, from: r, to: o, after: i }, a) { // go = applyEdit, e = page, t = record, n = field, r = from, o = to, i = after, a = style
  let s = n[n.length - 1], l = n.slice(0, -1), p = [...t, ...l], c = B(e, t); // s = name, n = field, l = parents, p = path, t = record, c = found, B = findRecord, e = page
  if (s === void 0)
    return !c || !t.length || z(t) || !A(D(c), r) || o === void 0 ? !1 : (c.value = Ae(o, a, p.length), !0);
  let f = l.reduce((y, x) => y && xe(he(y), x), c), u = f ? he(f) : null, m = xe(u, s); // f = parent, l = parents, y = member, x = key, xe = memberOf, he = openObject, c = found, u = branch, m = member, s = name
  if (!u || !A(D(m), r) || z(t) && p.length === t.length && s === "id")
    return !1;
  if (o === void 0)
    kn(u, s);
  else if (m)
    m.value = Ae(o, a, p.length + 1);
  else {
    let y = i === void 0 ? -1 : vt(u, i); // y = index, i = after, vt = indexAfter, u = branch
    bt(u, y < 0 ? ht(p, u.members.map((x) => x.name), s) : y, s, o, p.length + 1, a);
  }
  return !0;
}
function yo(e, t, n) { // yo = recordsForNew, e = owner, t = collection, n = style
  let r = t[t.length - 1], o = he(e); // r = name, t = collection, o = fields, he = openObject, e = owner
  if (o && Me(o, r) < 0) {
    let i = ht(t.slice(0, -1), o.members.map((a) => a.name), r); // i = index, ht = indexForField, t = collection, o = fields, a = one, r = name
    bt(o, i, r, z(t) ? [] : {}, t.length, n);
  }
  return ee(e, t);
}
function ho(e, { record: t, value: n, after: r }, o) { // ho = applyAdd, e = page, t = record, n = value, r = after, o = style
  let i = t.slice(0, -1), a = t[i.length], s = B(e, i.slice(0, -1)); // i = collection, t = record, a = id, s = owner, B = findRecord, e = page
  if (!s || B(e, t) || z(t) && S(n, "id") !== a)
    return !1;
  let l = yo(s, i, o); // l = records, yo = recordsForNew, s = owner, i = collection, o = style
  if (l) {
    let p = vt(l, r); // p = index, vt = indexAfter, l = records, r = after
    bt(l, p < 0 ? l.members.length : p, a, n, t.length, o);
  }
  return !!l;
}
function xo(e, t, n) { // xo = applyMove, e = records, t = member, n = to
  let r = e.members.filter((i) => i !== t), o = vt(k(h({}, e), { members: r }), n); // r = others, e = records, i = one, t = member, o = index, vt = indexAfter, k = __spreadProps, h = __spreadValues, n = to
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
  let i = B(e, o.slice(0, -2)), a = i ? ee(i, o.slice(0, -1)) : null, s = o[o.length - 1], l = xe(a, s); // i = owner, B = findRecord, e = page, o = record, a = records, ee = openRecords, s = id, l = member, xe = memberOf
  return !a || !l || r === "remove" && !A(D(l), t.value) ? !1 : r === "move" ? xo(a, l, t.to) : (kn(a, s), !0);
}
function oe(e, t) { // oe = applyChanges, e = text, t = changes
  let n = Q(e), r = n && he(n); // n = page, Q = openPage, e = text, r = fields, he = openObject
  if (!n || !r)
    return null;
  let o = vn(r), i = t.filter((a) => !wo(n, a, o)); // o = style, vn = styleOf, r = fields, i = refused, t = changes, a = change, wo = applyChange, n = page
  return { text: fn(n), refused: i };
}

// src/edit/add-in-order.ts
function He(e, t) { // He = addInOrder, e = order, t = others
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
  return r.size === n.length && n.every((o) => typeof o == "string" || (0, O.x56)(o)) ? r : null;
}
function ko(e, t, n, r) { // ko = mergeItems, e = base, t = mine, n = theirs, r = mergeItem
  let o = (u) => [...u.keys()].filter((m) => [e, t, n].every((y) => y.has(m))), i = (u, m) => [...u.keys()].some((y) => !e.has(y) && !m.has(y)), a = (u, m) => [...u].some(([y, x]) => e.has(y) && !m.has(y) && !A(x, e.get(y))); // o = orderOf, u = items, m = others, e = base, t = mine, n = theirs, y = name, i = addedBy, a = changedBy, x = item, A = isEqual
  if ([...e.keys()].some((u) => !t.has(u) && !n.has(u)) && i(t, n) && i(n, t) || a(t, n) || a(n, t))
    return null;
  let l = !A(o(n), o(e)); // l = theirsIsMoved, A = isEqual, o = orderOf, n = theirs, e = base
  if (l && !A(o(t), o(e)) && !A(o(t), o(n)))
    return null;
  let [p, c] = l ? [n, t] : [t, n], f = []; // p = first, c = second, l = theirsIsMoved, n = theirs, t = mine, f = merged
  for (let u of He([...p.keys()], c.keys())) // u = name, He = addInOrder, p = first, c = second
    if (t.has(u) && n.has(u)) {
      let m = r(e.get(u), t.get(u), n.get(u)); // m = item, r = mergeItem, e = base, u = name, t = mine, n = theirs
      if (!m)
        return null;
      f.push(m.value);
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
  let n = typeof e == "string" && (0, O.x56)(t) ? Object.keys(t).filter((r) => t[r] === e) : []; // n = languages, e = plain, t = texts, r = language
  return n.length === 1 ? n[0] : void 0;
}
function En(e, t, n) { // En = withField, e = object, t = name, n = value
  return Object.fromEntries(Object.entries(e).map(([r, o]) => [r, r === t ? n : o]));
}
function Ze({ base: e, mine: t, theirs: n }, r, o) { // Ze = mergeValues, e = base, t = mine, n = theirs, r = field, o = conflicts
  if (A(t, n) || A(e, t))
    return n;
  if (A(e, n))
    return t;
  let i = Sn(e, t) || Sn(e, n); // i = language, Sn = languageOf, e = base, t = mine, n = theirs
  if ((0, O.x56)(t) && (0, O.x56)(n)) {
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
        let l = [], p = Ze({ base: s[0], mine: s[1], theirs: s[2] }, [], l); // l = found, p = value, Ze = mergeValues, s = sides
        return l.length ? null : { value: p };
      });
      if (a)
        return a;
    }
  }
  return o.push({ field: r, base: e, mine: t, theirs: n }), n;
}
function Po({ base: e, mine: t, theirs: n }, r, o) { // Po = mergeObjects, e = base, t = mine, n = theirs, r = field, o = conflicts
  let a = He(Object.keys(n), Object.keys(t)).map((s) => [s, Ze( // a = fields, He = addInOrder, n = theirs, t = mine, s = name, Ze = mergeValues
    { base: S(e, s), mine: S(t, s), theirs: S(n, s) },
    [...r, s],
    o
  )]);
  return Object.fromEntries(a.filter(([, s]) => s !== void 0));
}

// src/edit/merge-record.ts
var kt = { changes: [], conflicts: [] }; // kt = NOTHING
function Pt(e, t) { // Pt = idsBefore, e = page, t = record
  let n = B(e, t.slice(0, -2)), r = [...$e(n ? ee(n, t.slice(0, -1)) : null).keys()]; // n = owner, B = findRecord, e = page, t = record, r = ids, $e = byId, ee = openRecords
  return r.slice(0, Math.max(r.indexOf(t[t.length - 1]), 0));
}
function St(e) { // St = lastOf, e = ids
  return e.length ? e[e.length - 1] : null;
}
function Et({ mine: e, theirs: t }, n, r) { // Et = placeOnTheirs, e = mine, t = theirs, n = record, r = isAdded
  return St(Pt(e, n).filter((o) => { // St = lastOf, Pt = idsBefore, e = mine, n = record, o = id
    let i = [...n.slice(0, -1), o]; // i = other, n = record, o = id
    return B(t, i) || r(i);
  }));
}
function Qe({ base: e, mine: t, theirs: n }, r) { // Qe = valuesOf, e = base, t = mine, n = theirs, r = record
  return { base: D(B(e, r)), mine: D(B(t, r)), theirs: D(B(n, r)) };
}
function On(e, t) { // On = mergeLost, e = pages, t = record
  let n = Qe(e, t), r = Et(e, t, () => !1); // n = values, Qe = valuesOf, e = pages, t = record, r = after, Et = placeOnTheirs
  return { changes: [], conflicts: [k(h({ record: t, field: [] }, n), { takeMine: [{ kind: "add", record: t, value: n.mine, after: r }] })] };
}
function Rn(e, { record: t, value: n }, r) { // Rn = mergeAdd, e = pages, t = record, n = value, r = isAdded
  let { theirs: o } = Qe(e, t); // o = theirs, Qe = valuesOf, e = pages, t = record
  return o === void 0 ? { changes: [{ kind: "add", record: t, value: n, after: Et(e, t, r) }], conflicts: [] } : A(n, o) ? kt : { changes: [], conflicts: [{ record: t, field: [], base: void 0, mine: n, theirs: o, takeMine: Fe(t, o, n) }] };
}
function Tn(e, { record: t, value: n }, r) { // Tn = mergeRemove, e = pages, t = record, n = value, r = isTouched
  let { theirs: o } = Qe(e, t); // o = theirs, Qe = valuesOf, e = pages, t = record
  if (o === void 0)
    return kt;
  let i = { kind: "remove", record: t, value: o, after: St(Pt(e.theirs, t)) }; // i = removal, t = record, o = theirs, St = lastOf, Pt = idsBefore, e = pages
  return r ? { changes: [], conflicts: [{ record: t, field: [], base: n, mine: void 0, theirs: o, takeMine: [i] }] } : { changes: [i], conflicts: [] };
}
function Fn(e, { record: t }, n, r) { // Fn = mergeMove, e = pages, t = record, n = isMoved, r = isAdded
  let [o, i, a] = [e.base, e.mine, e.theirs].map((l) => St(Pt(l, t))), s = { kind: "move", record: t, from: a != null ? a : null, to: Et(e, t, r) }; // o = base, i = mine, a = theirs, e = pages, l = page, St = lastOf, Pt = idsBefore, t = record, s = move, Et = placeOnTheirs, r = isAdded
  return s.from === s.to ? kt : n ? { changes: [], conflicts: [{ record: t, field: null, base: o, mine: i, theirs: a, takeMine: [s] }] } : { changes: [s], conflicts: [] };
}
function Cn(e, t, n) { // Cn = withFieldsOf, e = value, t = other, n = names
  return (0, O.x56)(e) && n.length ? Object.fromEntries(Object.keys(e).map((r) => [r, S(n.includes(r) ? t : e, r)])) : e;
}
function Mn(e, t, n) { // Mn = mergeEdits, e = pages, t = record, n = edits
  let { base: r, mine: o, theirs: i } = Qe(e, t), a = ye(t).filter((p) => !n.some(({ field: c }) => c[0] === p)), s = [], l = Ze({ base: Cn(r, i, a), mine: Cn(o, i, a), theirs: i }, [], s); // r = base, o = mine, i = theirs, Qe = valuesOf, e = pages, t = record, a = names, ye = collectionsOf, p = name, n = edits, c = field, s = conflicts, l = merged, Ze = mergeValues, Cn = withFieldsOf
  return {
    changes: Fe(t, i, l),
    conflicts: s.map((p) => k(h({
      record: t
    }, p), {
      takeMine: [{ kind: "edit", record: t, field: p.field, from: p.theirs, to: p.mine }]
    }))
  };
}

// src/edit/net-changes.ts
function $n(e, t) { // $n = netChanges, e = text, t = changes
  let n = oe(e, t); // n = applied, oe = applyChanges, e = text, t = changes
  return n && k(h({}, n), { changes: te(e, n.text) || [] });
}

// src/edit/merge.ts
var K = (e) => JSON.stringify(e); // K = nameOf, e = path
function An(e) { // An = withOwner, e = record
  return e.length > 2 ? [e.slice(0, 2), e] : [e];
}
function So(e, t, n) { // So = createMerge, e = pages, t = mine, n = theirs
  let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Set(); // r = touched, o = moved
  for (let { kind: c, record: f } of n) // c = kind, f = record, n = theirs
    c === "move" ? o.add(K(f)) : c !== "remove" && An(f).forEach((u) => r.add(K(u)));
  let i = /* @__PURE__ */ new Map(); // i = edits
  for (let c of t) // c = change, t = mine
    c.kind === "edit" && i.set(K(c.record), [...i.get(K(c.record)) || [], c]);
  let a = /* @__PURE__ */ new Set(), s = (c) => a.has(K(c)), l = /* @__PURE__ */ new Set(), p = (c, f) => { // a = added, s = isAdded, c = record, K = nameOf, l = done, p = once, f = merge
    let u = l.has(K(c)); // u = isDone, l = done, K = nameOf, c = record
    return l.add(K(c)), u ? null : f();
  };
  return (c) => { // c = change
    let { kind: f, record: u } = c, m = An(u).find((y) => B(e.base, y) && !B(e.theirs, y)); // f = kind, u = record, c = change, m = lost, An = withOwner, y = one, B = findRecord, e = pages
    if (f === "remove")
      return Tn(e, c, r.has(K(u)));
    if (m)
      return f === "move" ? null : p(m, () => On(e, m));
    switch (f) {
      case "add":
        return a.add(K(u)), Rn(e, c, s);
      case "move":
        return Fn(e, c, o.has(K(u)), s);
      default:
        return p(u, () => Mn(e, u, i.get(K(u)) || []));
    }
  };
}
function Ct(e, t, n) { // Ct = merge, e = base, t = mine, n = theirs
  let r = $n(e, t), o = te(e, n), [i, a, s] = [e, r ? r.text : "", n].map(Q); // r = net, $n = netChanges, e = base, t = mine, o = theirChanges, te = comparePages, n = theirs, i = basePage, a = minePage, s = theirPage, Q = openPage
  if (!r || !o || !i || !a || !s)
    return null;
  let l = r.changes.map(So({ base: i, mine: a, theirs: s }, r.changes, o)), p = [], c = []; // l = outcomes, r = net, So = createMerge, i = basePage, a = minePage, s = theirPage, o = theirChanges, p = changes, c = conflicts
  for (let u of l) // u = outcome, l = outcomes
    (u ? u.changes : []).forEach((m) => p.push(m)), (u ? u.conflicts : []).forEach((m) => c.push(m));
  let f = oe(n, p); // f = applied, oe = applyChanges, n = theirs, p = changes
  return (f ? f.refused : []).forEach((u) => c.push({
    record: u.record,
    field: [],
    base: void 0,
    mine: u.kind === "add" ? u.value : void 0,
    theirs: void 0,
    takeMine: [u]
  })), { changes: te(n, f ? f.text : n) || [], conflicts: c, refused: r.refused };
}

// src/edit/save.ts
var Eo = 3; // Eo = MOST_TRIES
function we({ record: e, field: t, theirs: n }) { // we = conflictKey, e = record, t = field, n = theirs
  return JSON.stringify([e, t, n]);
}
function Co(e, { base: t, changes: n, decisions: r = /* @__PURE__ */ new Map() }) { // Co = mergeInto, e = page, t = base, n = changes, r = decisions
  let o = Ct(t.text, n, e.text); // o = merged, Ct = merge, t = base, n = changes, e = page
  if (!o)
    return { kind: "unreadable" };
  if (o.conflicts.filter((c) => !r.has(we(c))).length)
    return { kind: "ask", conflicts: o.conflicts };
  let s = o.conflicts.filter((c) => r.get(we(c))).reduce((c, { takeMine: f }) => c.concat(f), o.changes), l = oe(e.text, s), p = o.refused.concat(l ? l.refused : s); // s = all, o = merged, c = list, r = decisions, we = conflictKey, f = takeMine, l = applied, oe = applyChanges, e = page, p = refused
  return l && !p.length ? { kind: "merged", text: l.text, changes: s } : { kind: "misfit", changes: p };
}
function Oo(e, t, n, r, o) { // Oo = check, e = editor, t = page, n = changes, r = sent, o = revision
  return T(this, null, function* () {
    let i = yield e.read(t.title); // i = now, e = editor, t = page
    if (i.kind === "failed")
      return { kind: "saved", text: r, revision: o, before: t.revision };
    let a = Ct(t.text, n, i.text), s = a ? a.conflicts.reduce((l, { takeMine: p }) => l.concat(p), a.changes) : n; // a = merged, Ct = merge, t = page, n = changes, i = now, s = missing, l = list, p = takeMine
    return s.length ? { kind: "lost", changes: s } : { kind: "saved", text: i.text, revision: i.revision, before: t.revision };
  });
}
function _n(e, t) { // _n = saveChanges, e = editor, t = input
  return T(this, null, function* () {
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
      let { text: l, changes: p } = s; // l = text, p = changes, s = merged
      if (l === a.text)
        return { kind: "unchanged", text: l, revision: a.revision, before: a.revision };
      let c = yield e.save(h({ title: n, text: l, base: a.revision, summary: r }, o && { captcha: o })); // c = result, e = editor, h = __spreadValues, n = title, l = text, a = page, r = summary, o = captcha
      switch (c.kind) {
        case "saved":
          return c.before === a.revision ? { kind: "saved", text: l, revision: c.revision, before: a.revision } : Oo(e, a, p, l, c.revision);
        case "unchanged":
          return { kind: "unchanged", text: l, revision: a.revision, before: a.revision };
        case "conflict":
          break;
        default:
          return c;
      }
    }
    return { kind: "busy" };
  });
}

// src/views/editor/parts.ts
var Ln = { // Ln = PARTS
  Button: F,
  Checkbox: We,
  Choice: Ve,
  comparePages: te,
  conflictKey: we,
  describeValue: X,
  idFor: G,
  LinesControl: Te,
  PageBox: Re,
  pathLabel: me,
  Picker: Oe,
  recordText: H,
  Rows: le,
  TermsControl: Ue,
  TextControl: de,
  TextInput: I
};

// src/edit/plain-wikitext.ts
var Ro = /[&<>[\]{}|~]|'(?=')|[_\uFF3F](?=[_\uFF3F])|^[*#:;=-]/g, To = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g; // Ro = MARKUP, To = NOT_KEPT
function be(e) { // be = plainWikitext, e = text
  return e.replace(To, "").replace(/\s+/g, " ").trim().replace(Ro, (t) => `&#${t.charCodeAt(0)};`);
}

// src/edit/read-changes.ts
function In(e) { // In = isPath, e = value
  return Array.isArray(e) && e.every((t) => typeof t == "string");
}
function Fo(e) { // Fo = isRecordPath, e = value
  return In(e) && e.length % 2 === 0 && e.every((t, n) => n % 2 === 1 || ye(e.slice(0, n)).includes(t));
}
function et(e) { // et = isPlace, e = value
  return e === null || typeof e == "string";
}
function Mo(e, t) { // Mo = isEditable, e = record, t = field
  return t.length ? !(e.length && z(e) && t.length === 1 && t[0] === "id") : e.length > 0 && !z(e);
}
function $o(e) { // $o = readChange, e = raw
  let [t, n, r, o, i, a, s] = ["kind", "record", "field", "from", "to", "after", "value"].map((p) => S(e, p)); // t = kind, n = record, r = field, o = from, i = to, a = after, s = value, p = name, S = fieldOf, e = raw
  if (!Fo(n))
    return null;
  if (t === "edit")
    return In(r) && Mo(n, r) && (a === void 0 || et(a)) ? h({ kind: t, record: n, field: r, from: o, to: i }, a !== void 0 && { after: a }) : null;
  if (!n.length)
    return null;
  if (t === "move")
    return et(o) && et(i) ? { kind: t, record: n, from: o, to: i } : null;
  let l = n[n.length - 1]; // l = id, n = record
  return (t === "add" || t === "remove") && et(a) && s !== void 0 && (!z(n) || (0, O.x56)(s) && S(s, "id") === l) ? { kind: t, record: n, value: s, after: a } : null;
}
function tt(e) { // tt = readChanges, e = raw
  let t = Array.isArray(e) ? e.map($o) : null; // t = changes, e = raw, $o = readChange
  return t && !t.includes(null) ? t : null;
}

// src/edit/proposal.ts
var Ao = ["open", "taken", "partly", "declined"]; // Ao = PROPOSAL_STATES
function _o(e) { // _o = isState, e = state
  return Ao.includes(e);
}
var Dn = "~".repeat(4), Lo = 1e3, Bn = "program-explorer-proposal", Nn = new RegExp(`^==(?!=)(.*)$|<pre class="${Bn}" data-state="([a-z]*)">([^<]*)</pre>`, "gm"), Io = /[<>&{}[\]|~'\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|_(?=_)/g; // Dn = SIGNATURE, Lo = MOST_CHANGES, Bn = MARKER, Nn = PATTERN, Io = UNSAFE
function Jn({ page: e, base: t, changes: n }) { // Jn = contentText, e = page, t = base, n = changes
  return JSON.stringify({ page: e, base: t, changes: n }, null, "	").normalize("NFC").replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, (r) => r.replace(Io, (o) => `\\u${`000${o.charCodeAt(0).toString(16)}`.slice(-4)}`));
}
function Ot(e) { // Ot = readContent, e = text
  let t = V(e), [n, r] = [S(t, "page"), S(t, "base")], o = tt(S(t, "changes")); // t = raw, V = parseJson, e = text, n = page, r = base, S = fieldOf, o = changes, tt = readChanges
  return typeof n == "string" && typeof r == "number" && o && o.length && o.length <= Lo ? { page: n, base: r, changes: o } : null;
}
function jn(e, t) { // jn = hash, e = text, t = start
  let n = t; // n = value, t = start
  for (let r = 0; r < e.length; r++) // r = index, e = text
    n = Math.imul(n ^ e.charCodeAt(r), 16777619);
  return (n >>> 0).toString(36);
}
function Rt({ page: e, changes: t }) { // Rt = idOf, e = page, t = changes
  let n = JSON.stringify([e, t]); // n = text, e = page, t = changes
  return `${jn(n, 2166136261)}-${jn(n, 42)}`;
}
function Xn(e) { // Xn = proposalId, e = content
  let t = Ot(Jn(e)); // t = read, Ot = readContent, Jn = contentText, e = content
  return t && Rt(t);
}
function Vn(e, t, n) { // Vn = proposalWikitext, e = content, t = sentences, n = reason
  let r = n.split(/\n\s*\n/).map(be).filter(Boolean); // r = paragraphs, n = reason, be = plainWikitext
  return [
    ...t.map((o) => `* ${be(o)}`),
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
function nt(e) { // nt = findProposals, e = wikitext
  let t = [], n = 0, r = "", o = new RegExp(Nn); // t = proposals, n = unreadable, r = heading, o = pattern, Nn = PATTERN
  for (let i = o.exec(e); i; i = o.exec(e)) { // i = found, o = pattern, e = wikitext
    let [, a, s, l] = i; // a = line, s = state, l = text, i = found
    if (l === void 0) {
      r = jo(a || "");
      continue;
    }
    let p = Ot(l); // p = content, Ot = readContent, l = text
    p && _o(s) ? t.push(k(h({}, p), { id: Rt(p), state: s, heading: r })) : n++;
  }
  return { proposals: t, unreadable: n };
}
function Wn(e, t, n, r) { // Wn = answerProposal, e = wikitext, t = id, n = state, r = reply
  let o = new RegExp(Nn); // o = pattern, Nn = PATTERN
  for (let i = o.exec(e); i; i = o.exec(e)) { // i = found, o = pattern, e = wikitext
    let { index: a, 0: s, 2: l, 3: p } = i, c = l === "open" && p !== void 0 ? Ot(p) : null; // a = index, s = block, l = before, p = text, i = found, c = content, Ot = readContent
    if (c && Rt(c) === t) {
      let f = e.slice(a + s.length), u = f.search(/^==?(?!=)/m), m = u < 0 ? f : f.slice(0, u); // f = rest, e = wikitext, a = index, s = block, u = end, m = section
      return `${e.slice(0, a)}${s.replace('data-state="open"', `data-state="${n}"`)}${m.trimEnd()}
: ${be(r)} ${Dn}
${u < 0 ? "" : `
${f.slice(u)}`}`;
    }
  }
  return null;
}

// src/editor/answer.ts
function Kn(r, o) { // Kn = openSuggestions, r = _0, o = _1
  return T(this, arguments, function* ({ editor: e, source: t }, n) {
    let i = n ? yield e.read(n) : null; // i = page, n = talk, e = editor
    return (i == null ? void 0 : i.kind) === "page" ? nt(i.text).proposals.filter(({ state: a, page: s }) => a === "open" && s === t) : [];
  });
}
function Tt(a, s, l, p, c, f) { // Tt = answerSuggestion, a = _0, s = _1, l = _2, p = _3, c = _4, f = _5
  return T(this, arguments, function* (e, t, { id: n }, r, o, i) {
    let { editor: u, store: m } = e, y = yield u.read(t), x = y.kind === "page" ? Wn(y.text, n, r, r === "declined" ? o : i(r === "taken" ? "edit-answer-taken" : "edit-answer-partly")) : null, g = y.kind === "page" && x !== null ? yield u.save({ title: t, text: x, base: y.revision, summary: i("edit-answer-summary") }) : y; // u = editor, m = store, e = session, y = page, t = talk, x = text, Wn = answerProposal, n = id, r = state, o = reply, i = msg, g = result
    g.kind === "failed" || g.kind === "conflict" || g.kind === "captcha" ? e.fail({ kind: "answer" }) : m.set({ suggestions: m.get().suggestions.filter((P) => P.id !== n) });
  });
}

// src/edit/difference.ts
var Do = { add: "added", remove: "removed", edit: "changed", move: "moved" }; // Do = KINDS
function Un(e, t) { // Un = titleIn, e = page, t = record
  let n = t.length ? D(B(e, t)) : void 0, r = S(n, "title"); // n = value, t = record, D = valueOf, B = findRecord, e = page, r = title, S = fieldOf
  return r === void 0 ? S(n, "label") : r;
}
function Bo(e, t) { // Bo = rowsOf, e = value, t = isAdded
  return (0, O.x56)(e) ? Object.keys(e).filter((n) => n !== "id").map((n) => ({ field: [n], from: t ? void 0 : e[n], to: t ? e[n] : void 0 })) : [{ field: [], from: t ? void 0 : e, to: t ? e : void 0 }];
}
function qn(e, t) { // qn = differencesBetween, e = before, t = after
  let [n, r] = [e, t].map(Q), o = te(e, t); // n = old, r = now, e = before, t = after, Q = openPage, o = changes, te = comparePages
  if (!n || !r || !o)
    return null;
  let i = (c) => { // i = titleOf, c = record
    var f; // f = _a
    return (f = Un(r, c)) != null ? f : Un(n, c);
  }, a = (c, f) => { // a = titleOfNeighbour, c = record, f = id
    var u; // u = _a
    return f === null ? null : (u = i([...c.slice(0, -1), f])) != null ? u : f;
  }, s = [], l = /* @__PURE__ */ new Map(), p = ({ kind: c, record: f }, u, m) => { // s = differences, l = edited, p = add, c = kind, f = record, u = rows, m = moved
    s.push(h({ record: f, kind: Do[c], title: i(f), rows: u }, m && { moved: m }));
  };
  for (let c of o) { // c = change, o = changes
    let f = JSON.stringify(c.record); // f = name, c = change
    switch (c.kind) {
      case "edit": {
        let { field: u, from: m, to: y } = c, x = l.get(f) || []; // u = field, m = from, y = to, c = change, x = rows, l = edited, f = name
        x.push({ field: u, from: m, to: y }), x.length === 1 && (l.set(f, x), p(c, x));
        break;
      }
      case "move":
        p(c, [], { from: a(c.record, c.from), to: a(c.record, c.to) });
        break;
      default:
        p(c, Bo(c.value, c.kind === "add"));
    }
  }
  return s;
}

// runtime:src/messages/messages.ts
var ve = require("program-explorer-runtime"); // ve = import_program_explorer_runtime

// runtime:src/messages/i18n/en.json
var zn = { "edit-add": "Add", "edit-add-date": "Add a date", "edit-add-material": "Add a material", "edit-add-of": "Add: $1", "edit-add-program": "Add a program", "edit-after": "After \u201C$1\u201D", "edit-answer-partly": "Saved in part, thank you.", "edit-answer-summary": "Answered a suggestion", "edit-answer-taken": "Saved, thank you.", "edit-approximate": "approximately", "edit-back": "Back to the form", "edit-cancel": "Cancel", "edit-cancel-question": "Discard your changes?", "edit-captcha-help": "Answer this to show that you are not a program, then save again.", "edit-captcha-image": "The characters in the picture", "edit-choose": "Search or choose", "edit-close": "Close", "edit-delete": "Delete the program", "edit-down": "Down", "edit-down-of": "Down: $1", "edit-draft": "You have changes from $1 that are not saved.", "edit-draft-drop": "Discard them", "edit-draft-take": "Continue with them", "edit-duplicate": "Duplicate", "edit-ended": "It has ended", "edit-failed-answer": "The suggestion on the talk page could not be answered. Answer it there.", "edit-failed-blocked": "You are blocked from editing. Your text is kept in this browser.", "edit-failed-busy": "Others are saving at the same time. Save again.", "edit-failed-deleted": "The data page was deleted or moved meanwhile. Copy your text before you close.", "edit-failed-denied": "You may not edit the data page. Your text is kept in this browser.", "edit-failed-disallowed": "A filter of the wiki does not allow this edit. Change it, or ask an administrator.", "edit-failed-elsewhere": "This program is not on this data page, so that it cannot be edited here.", "edit-failed-id": "Choose another name in links: it is in use, or it has characters other than A-Z a-z 0-9 . _ -", "edit-failed-invalid": "The wiki does not accept this as JSON. Copy your text, and report this.", "edit-failed-lost": "The wiki saved the page, but merged it with another edit and some of your changes are missing. Save again.", "edit-failed-misfit": "Some of your changes no longer fit the page. Copy your text, cancel, and edit the program again.", "edit-failed-network": "The connection failed. Nothing is lost: save again when you are online.", "edit-failed-other": "The wiki did not save this.", "edit-failed-protected": "The data page is protected, so that you cannot save. Your text is kept in this browser.", "edit-failed-ratelimited": "The wiki asks you to wait. Save again in a minute.", "edit-failed-readonly": "The wiki is locked for maintenance. Save again in a few minutes.", "edit-failed-server": "The wiki answered with an error. Save again in a minute.", "edit-failed-session": "You are no longer logged in. Log in in another tab, then save again.", "edit-failed-spam": "The wiki takes a link or a title in this edit for spam. Remove it and save again.", "edit-failed-storage": "Your browser cannot keep a draft, so do not close this tab before you have saved.", "edit-failed-timeout": "The answer took too long. Save again; if it was saved already, it is not saved twice.", "edit-failed-title": "The program needs a title.", "edit-failed-token": "Your session is out of date. Save again.", "edit-failed-too-big": "The data page is too big for the wiki.", "edit-failed-unreadable": "The data page is not valid JSON, so that it cannot be edited here. Correct it there first.", "edit-failed-warning": "The wiki warns about this edit. If it is right, save it all the same.", "edit-field-aliases": "Other names", "edit-field-broader": "Belongs to", "edit-field-bundle": "Page with translations", "edit-field-dates": "Dates", "edit-field-duration": "Duration", "edit-field-enabled": "Explorer", "edit-field-end": "End", "edit-field-facets": "Filters", "edit-field-followedBy": "Followed by", "edit-field-help": "Explanation", "edit-field-id": "Name in links", "edit-field-in": "$1 ($2)", "edit-field-include": "Pages with more programs", "edit-field-interpreted": "Interpretation", "edit-field-join": "How to take part", "edit-field-label": "Name", "edit-field-language": "Languages", "edit-field-matchesAll": "Fits every choice", "edit-field-materials": "Materials", "edit-field-notice": "Notice", "edit-field-owner": "Record kept by", "edit-field-page": "Link", "edit-field-partOf": "Part of", "edit-field-partners": "Partners", "edit-field-reviewed": "Last checked", "edit-field-scale": "Size", "edit-field-session": "One session", "edit-field-sources": "Sources", "edit-field-start": "Start", "edit-field-status": "Status", "edit-field-summary": "Summary", "edit-field-talk": "Talk page", "edit-field-team": "Run by", "edit-field-terms": "Terms", "edit-field-title": "Title", "edit-first": "First", "edit-group-about": "About the program", "edit-group-materials": "Materials", "edit-group-record": "About this record", "edit-group-related": "Related programs", "edit-group-size": "Time and people", "edit-group-when": "When", "edit-group-who": "What it is about, and for whom", "edit-has-problems": "There {{PLURAL:$1|is $1 problem|are $1 problems}} in this program; see the form. You can save it all the same.", "edit-help-dates": "A day, such as 2026-12-03, or a minute with its zone, such as 2026-12-03T15:00Z.", "edit-help-duration": "How long the whole lasts, in words.", "edit-help-end": "2020, 2020-06 or 2020-06-15. For a paused program, the beginning of the pause.", "edit-help-followedBy": "The programs that came after it.", "edit-help-id": "Links to the program use it, so it stays the same for ever.", "edit-help-interpreted": "The languages with interpretation.", "edit-help-join": "Where one takes part. After the last day, the explorer says that it is closed.", "edit-help-language": "The languages it is held in.", "edit-help-materials": "What came out of it, such as slides and reports.", "edit-help-notice": "What readers have to know first, such as \u201CApplications are closed\u201D.", "edit-help-owner": "A user or a team.", "edit-help-page": "A page, or an address that begins with https://.", "edit-help-partOf": "The series or the program it is a part of.", "edit-help-partners": "Who helps.", "edit-help-reviewed": "When somebody last checked this record, such as 2026-11-27.", "edit-help-scale": "How many people or sessions, in words.", "edit-help-session": "In minutes.", "edit-help-sources": "Addresses of where the facts come from. They begin with https://.", "edit-help-start": "2020, 2020-06 or 2020-06-15.", "edit-help-status": "Choose one only if it does not follow from the dates.", "edit-help-summary": "What it is, in a sentence or two.", "edit-help-team": "Who holds it.", "edit-help-title": "What the program is called.", "edit-item": "$1 $2", "edit-json": "JSON", "edit-kind-added": "Added \u201C$1\u201D", "edit-kind-changed": "Changed \u201C$1\u201D", "edit-kind-moved": "Moved \u201C$1\u201D", "edit-kind-removed": "Removed \u201C$1\u201D", "edit-language-of": "Language: $1", "edit-lists": "Edit the lists of terms", "edit-loading": "Loading the data page \u2026", "edit-log-in": "Log in", "edit-new-term": "New term: $1", "edit-no-changes": "There are no changes.", "edit-none": "none", "edit-not-chosen": "\u201C$1\u201D is not in the list. Choose an entry of the list.", "edit-options": "{{PLURAL:$1|$1 option|$1 options}}", "edit-outdated": "Somebody has saved the page since you began. Your changes will be merged with it when you save.", "edit-page-missing": "The page \u201C$1\u201D does not exist.", "edit-part-end": "End", "edit-part-label": "Text", "edit-part-least": "Shortest", "edit-part-link": "Link", "edit-part-most": "Longest", "edit-part-start": "Start", "edit-part-until": "Last day to join", "edit-preview": "The list below shows your changes. Nobody else sees them until you save.", "edit-reason": "Why?", "edit-reason-help": "It is shown with your suggestion on the talk page. Say where you know it from.", "edit-redo": "Redo", "edit-remove": "Remove", "edit-remove-of": "Remove: $1", "edit-reply": "Reply: $1", "edit-review": "Show changes and save", "edit-save": "Save changes", "edit-save-anyway": "Save all the same", "edit-saved": "Your changes are saved.", "edit-saving": "Saving \u2026", "edit-see-card": "See it in the list", "edit-see-difference": "See the edit", "edit-show-all": "Show all fields", "edit-status-from-dates": "follows from the dates", "edit-suggest": "Send the suggestion", "edit-suggested": "Your suggestion is on the talk page.", "edit-suggestion": "Suggestion: $1", "edit-suggestion-decline": "Decline", "edit-suggestion-help": "You cannot save the data page yourself. Your changes become a suggestion on its talk page.", "edit-suggestion-open": "Open", "edit-suggestions": "Suggestions waiting ($1)", "edit-summary": "Summary of your edit", "edit-summary-help": "It is shown in the history of the data page.", "edit-title": "Edit \u201C$1\u201D", "edit-today": "Today", "edit-translate": "Other languages", "edit-translate-missing": "Other languages ({{PLURAL:$1|$1 is missing|$1 are missing}})", "edit-unchanged": "The page has these changes already.", "edit-undo": "Undo", "edit-unsaved": "Not saved yet.", "edit-up": "Up", "edit-up-of": "Up: $1" }; // zn = en_default

// src/editor/english.ts
var _e = new Map(Object.entries(zn)); // _e = ENGLISH, zn = en_default

// src/editor/lists-record.ts
function rt(e) { // rt = listsRecord, e = text
  let t = V(e); // t = page, V = parseJson, e = text
  return (0, O.x56)(t) ? k(h({}, t), { programs: void 0 }) : null;
}

// src/editor/page-text.ts
function U(e) { // U = idOf, e = record
  let t = e && e.id; // t = id, e = record
  return typeof t == "string" ? t : "";
}
function ke(e) { // ke = recordsOf, e = text
  let t = S(V(e), "programs"); // t = programs, S = fieldOf, V = parseJson, e = text
  return Array.isArray(t) ? t.filter((n) => typeof S(n, "id") == "string") : [];
}
function Le(e, t) { // Le = findRecord, e = text, t = id
  return ke(e).find((n) => n.id === t) || null;
}
function Gn({ text: e }, t, n, r) { // Gn = changesIn, e = text, t = original, n = record, r = place
  var l, p; // l = _a, p = _b
  let o = ke(e).map(U), i = wn(t, n, r === void 0 ? (l = o[o.length - 1]) != null ? l : null : r), a = U(n), s = (p = o[o.indexOf(a) - 1]) != null ? p : null; // o = ids, ke = recordsOf, e = text, U = idOf, i = changes, wn = changesOfForm, t = original, n = record, r = place, l = _a, a = id, s = before, p = _b
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
  let n = ke(e).map(U), r = U(t); // n = ids, ke = recordsOf, e = text, U = idOf, r = id, t = original
  return [{ kind: "remove", record: ["programs", r], value: t, after: (o = n[n.indexOf(r) - 1]) != null ? o : null }];
}
function Ie(e, t) { // Ie = textWith, e = base, t = changes
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
  return (0, O.x56)(n) ? Object.keys(n) : [];
}
function Qn(e, t, n, r) { // Qn = termChanges, e = base, t = record, n = newTerms, r = language
  return n.filter(({ vocabulary: o, id: i }) => Z(t[o]).includes(i)).map(({ vocabulary: o, id: i, label: a }) => { // n = newTerms, o = vocabulary, i = id, Z = listOf, t = record, a = label
    var l; // l = _a
    let s = Jo(e, o); // s = ids, Jo = termsOf, e = base, o = vocabulary
    return { kind: "add", record: ["vocabularies", o, "terms", i], value: { label: { [r]: a } }, after: (l = s[s.length - 1]) != null ? l : null };
  });
}
function er(e) { // er = newTermsIn, e = changes
  return e.flatMap((t) => { // e = changes, t = change
    let [n, r, , o] = t.record, i = t.kind === "add" && S(t.value, "label"), [a] = (0, O.x56)(i) ? Object.values(i) : []; // n = collection, r = vocabulary, o = id, t = change, i = label, S = fieldOf, a = text
    return n === "vocabularies" && r !== void 0 && o !== void 0 && typeof a == "string" ? [{ vocabulary: r, id: o, label: a }] : [];
  });
}
function tr({ list: e, labels: t }, n, r, o) { // tr = newTerm, e = list, t = labels, n = newTerms, r = vocabulary, o = label
  var l, p; // l = _a, p = _b
  let i = n.filter((c) => c.vocabulary === r).map(({ id: c }) => c), a = [...Array.from((p = (l = e.vocabularies.get(r)) == null ? void 0 : l.terms.keys()) != null ? p : []), ...i], s = a.find((c) => t.term(r, c).text.toLowerCase() === o.toLowerCase()); // i = others, n = newTerms, c = id, r = vocabulary, a = ids, p = _b, l = _a, e = list, s = same, t = labels, o = label
  return s != null ? s : { vocabulary: r, id: G(o, a), label: o };
}
function nr(e, t, n) { // nr = withNewTerms, e = labels, t = newTerms, n = language
  return k(h({}, e), { term: (r, o) => { // k = __spreadProps, h = __spreadValues, e = labels, r = facet, o = term
    let i = t.find(({ vocabulary: a, id: s }) => a === r && s === o); // i = found, t = newTerms, a = vocabulary, s = id, r = facet, o = term
    return i ? { text: i.label, language: n } : e.term(r, o);
  } });
}

// runtime:src/programs/parse-options.ts
var Y = require("program-explorer-runtime"); // Y = import_program_explorer_runtime

// src/editor/program-actions.ts
var Xo = ["notice", "end", "materials", "followedBy"]; // Xo = LEFT_AFTER_END
function Ft({ title: e }) { // Ft = titleOf, e = title
  let t = typeof e == "object" && e ? Object.values(e)[0] : e; // t = text, e = title
  return typeof t == "string" ? t : "";
}
function rr(e, { context: t, focus: n, focusHeading: r }, o) { // rr = createProgramActions, e = session, t = context, n = focus, r = focusHeading, o = step
  let { store: i } = e; // i = store, e = session
  return {
    move: (a) => o({ place: a }),
    retire: () => {
      let { record: a } = i.get(), { end: s } = a; // a = record, i = store, s = end
      n(`${t().idPrefix}-end`), o({ only: Xo, record: k(h({}, a), { status: "past", end: typeof s == "string" && s && s <= (0, Y.x64)() ? s : (0, Y.x64)() }) });
    },
    showAll: () => {
      r(), i.set({ only: [] });
    },
    duplicate: () => {
      let { record: a } = i.get(); // a = record, i = store
      e.begin(e.base, null, k(h({}, a), { id: G(Ft(a), e.usedIds()) }), { place: U(a) }), n(`${t().idPrefix}-title`), i.set({});
    },
    findPages: (a) => T(null, null, function* () {
      var l; // l = _a
      let s = yield (l = e.finder) == null ? void 0 : l.findPages(a); // s = answer, l = _a, e = session, a = link
      return s && i.set({ missing: /* @__PURE__ */ new Set([...i.get().missing, ...s.missing]) }), s ? s.found : [];
    }),
    findLanguages: (a) => T(null, null, function* () {
      var s, l; // s = _a, l = _b
      return (l = yield (s = e.finder) == null ? void 0 : s.findLanguages(a)) != null ? l : [];
    })
  };
}

// src/editor/save-session.ts
function or(e, t) { // or = saveSession, e = session, t = onStep
  return T(this, null, function* () {
    let { store: n, editor: r, source: o } = e, { summary: i, decisions: a, captcha: s, captchaAnswer: l } = n.get(); // n = store, r = editor, o = source, e = session, i = summary, a = decisions, s = captcha, l = captchaAnswer
    n.set({ isBusy: !0, trouble: null });
    let p = yield _n(r, h({ // p = outcome, _n = saveChanges, r = editor, h = __spreadValues
      title: o,
      base: e.base,
      changes: e.changes(),
      summary: i,
      decisions: a
    }, s && { captcha: { id: s.id, answer: l } }));
    switch (n.set({ captcha: null, captchaAnswer: "" }), p.kind) {
      case "saved":
      case "unchanged":
        e.base = p, e.newest = p.text, e.dropDraft(), n.set({ step: "saved", isBusy: !1, saved: p.kind === "saved" ? { revision: p.revision, before: p.before } : null }), e.settle(), t();
        break;
      case "ask": {
        let c = p.conflicts.map(we); // c = keys, p = outcome, we = conflictKey
        n.set({
          step: "conflicts",
          isBusy: !1,
          conflicts: p.conflicts,
          decisions: new Map(Array.from(n.get().decisions).filter(([f]) => c.includes(f)))
        }), t();
        break;
      }
      case "captcha":
        n.set({ captcha: p, isBusy: !1, step: "review" });
        break;
      default:
        e.fail(p.kind === "failed" ? p : { kind: p.kind });
    }
  });
}

// src/editor/suggest-session.ts
function Vo({ store: e }, t, n) { // Vo = sentencesOf, e = store, t = context, n = msg
  let r = k(h({}, t), { msg: n }); // r = words, k = __spreadProps, h = __spreadValues, t = context, n = msg
  return e.get().differences.flatMap(({ kind: o, record: i, title: a, rows: s }) => { // e = store, o = kind, i = record, a = title, s = rows
    let l = n(`edit-kind-${o}`, H(r, i, a)), p = i[0] === "programs" && o !== "removed" ? s : []; // l = start, n = msg, o = kind, H = recordText, r = words, i = record, a = title, p = fields, s = rows
    return p.length ? p.map(({ field: c, from: f, to: u }) => { // p = fields, c = field, f = from, u = to
      let m = [...o === "added" ? [] : [X(r, c, f)], X(r, c, u)]; // m = values, o = kind, X = describeValue, r = words, c = field, f = from, u = to
      return `${l}: ${me(r, c)}: ${m.join(" \u2192 ")}`;
    }) : [l];
  });
}
function ir(e, t, n, r) { // ir = suggestChanges, e = session, t = context, n = msg, r = onStep
  return T(this, null, function* () {
    let { store: o, editor: i, source: a } = e, { summary: s, captcha: l, captchaAnswer: p } = o.get(), c = t.list.talk || "", f = { page: a, base: e.base.revision, changes: e.changes() }, u = Xn(f); // o = store, i = editor, a = source, e = session, s = summary, l = captcha, p = captchaAnswer, c = talk, t = context, f = content, u = id, Xn = proposalId
    o.set({ isBusy: !0, trouble: null });
    let m = yield i.read(c); // m = page, i = editor, c = talk
    if (m.kind === "failed") {
      e.fail(m);
      return;
    }
    let y = nt(m.text).proposals.some((P) => P.id === u), x = Vo(e, t, n), g = y ? { kind: "unchanged" } : yield i.addSection(h({ // y = isThere, nt = findProposals, m = page, P = proposal, u = id, x = sentences, Vo = sentencesOf, e = session, t = context, n = msg, g = result, i = editor, h = __spreadValues
      title: c,
      heading: be(n("edit-suggestion", o.get().differences.map(({ record: P, title: E }) => H(t, P, E)).join(", ").slice(0, 150))),
      text: Vn(f, x, s)
    }, l && { captcha: { id: l.id, answer: p } }));
    switch (o.set({ captcha: null, captchaAnswer: "" }), g.kind) {
      case "saved":
      case "unchanged":
        e.dropDraft(), o.set({ step: "saved", isBusy: !1, saved: null }), e.settle(), r();
        break;
      case "captcha":
        o.set({ captcha: g, isBusy: !1 });
        break;
      case "conflict":
        e.fail({ kind: "busy" });
        break;
      default:
        e.fail(g);
    }
  });
}

// src/edit/summary.ts
var Wo = ["added", "removed", "changed", "moved"]; // Wo = ORDER
function Ko({ kind: e, rows: t }) { // Ko = fieldsOf, e = kind, t = rows
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
    return { kind: r, of: o.length ? o[o.length - 2] : "page", record: o, title: i, fields: Ko(n) };
  });
  return Wo.reduce((n, r) => n.concat(t.filter((o) => o.kind === r)), []);
}

// src/editor/summary-text.ts
var ar = 490; // ar = MOST_CHARACTERS
function dr(e, t, n) { // dr = summaryText, e = context, t = differences, n = msg
  let o = sr(t).map(({ kind: i, record: a, title: s, fields: l }) => { // o = text, sr = summarize, t = differences, i = kind, a = record, s = title, l = fields
    let p = n(`edit-kind-${i}`, H(e, a, s)), c = l.map(({ name: f, paths: u }) => { // p = start, n = msg, i = kind, H = recordText, e = context, a = record, s = title, c = names, l = fields, f = name, u = paths
      let m = u.map(([, y]) => y).filter(Boolean); // m = languages, u = paths, y = language
      return fe(k(h({}, e), { msg: n }), f) + (m.length && e.fields.some((y) => y.name === f && /text/.test(y.control)) ? ` (${m.join(", ")})` : "");
    });
    return c.length ? `${p}: ${c.join(", ")}` : p;
  }).join("; ");
  return o.length > ar ? `${o.slice(0, ar)}\u2026` : o;
}

// src/editor/actions.ts
var Uo = 1500; // Uo = ONE_WORD
function lr(e, { context: t, focus: n, focusHeading: r, confirm: o, close: i, loadMore: a }) { // lr = createActions, e = session, t = context, n = focus, r = focusHeading, o = confirm, i = close, a = loadMore
  let { store: s, drafts: l, editor: p, source: c } = e, f = (0, ve.x36)({ language: "en", texts: /* @__PURE__ */ new Map() }, _e), u = "", m = 0, y = () => { // s = store, l = drafts, p = editor, c = source, e = session, f = english, _e = ENGLISH, u = lastField, m = lastTime, y = snapshot
    let { record: w, place: R, newTerms: _ } = s.get(); // w = record, R = place, _ = newTerms, s = store
    return { record: w, place: R, newTerms: _ };
  }, x = (w) => { // x = step, w = change
    u = "", e.setRecord(k(h({}, w), { past: [...s.get().past, y()], future: [] }));
  }, g = () => { // g = showReview
    e.settle();
    let w = qn(e.base.text, Ie(e.base, e.changes())) || []; // w = differences, qn = differencesBetween, e = session, Ie = textWith
    s.set({ step: "review", differences: w, trouble: null, summary: s.get().isSuggestion ? "" : dr(t(), w, f) }), r();
  }, P = (w) => { // P = refuse, w = kind
    n(`${t().idPrefix}-${w}`), e.fail({ kind: w });
  }, E = () => T(null, null, function* () {
    let w = yield a(); // w = isThere, a = loadMore
    return w ? s.set({}) : e.fail({ kind: "failed", failure: "network", words: "" }), w;
  }), M = () => T(null, null, function* () {
    let { suggestion: w } = s.get(), R = e.changes(); // w = suggestion, s = store, R = changes, e = session
    yield or(e, r), s.get().step === "conflicts" && !(yield E()) && s.set({ step: "review" }), w && s.get().step === "saved" && (yield Tt(e, t().list.talk || "", w, A(R, w.changes) ? "taken" : "partly", "", f));
  }), $ = () => { // $ = mayLose
    let { step: w } = s.get(); // w = step, s = store
    return w !== "saved" && w !== "loading" && e.changes().length > 0;
  }, L = (w, R) => T(null, null, function* () {
    let _ = yield p.read(c, w); // _ = page, p = editor, c = source, w = revision
    if (_.kind === "failed")
      return e.fail(_), !1;
    let j = { text: w ? _.text : "", revision: w }, N = Zn(R), ne = Ie(j, R), C = N === null ? rt(ne) : Le(ne, N); // j = base, w = revision, _ = page, N = program, Zn = programOf, R = changes, ne = text, Ie = textWith, C = record, rt = listsRecord, Le = findRecord
    if (!C)
      return e.fail({ kind: "misfit" }), !1;
    if (N === null) {
      if (!(yield E()))
        return !1;
      e.begin(j, null, C, { isLists: !0 });
    } else
      e.begin(j, Le(j.text, N) ? N : null, C, { newTerms: er(R), place: Yn(R) });
    return r(), !0;
  });
  return k(h({
    change: (w, R, _ = !1) => { // w = name, R = value, _ = continues
      let { record: j, past: N, isIdAutomatic: ne, original: C, isLists: J } = s.get(), ie = _ && u === w && Date.now() - m < Uo; // j = record, N = past, ne = isIdAutomatic, C = original, J = isLists, s = store, ie = isSame, _ = continues, u = lastField, w = name, m = lastTime, Uo = ONE_WORD
      u = w, m = Date.now();
      let pe = Ge(j, w, R), je = ne && !C && !J && w !== "id"; // pe = next, Ge = withField, j = record, w = name, R = value, je = isAutomatic, ne = isIdAutomatic, C = original, J = isLists
      e.setRecord({
        record: je && w === "title" ? Ge(pe, "id", G(Ft(pe), e.usedIds())) : pe,
        isIdAutomatic: je,
        past: ie ? N : [...N, y()],
        future: []
      });
    },
    replace: (w) => x({ record: w, isIdAutomatic: !1 })
  }, rr(e, { context: t, focus: n, focusHeading: r }, x)), {
    addTerm: (w, R) => { // w = vocabulary, R = label
      let { record: _, newTerms: j } = s.get(), N = tr(t(), j, w, R), [ne, C] = typeof N == "string" ? [N, j] : [N.id, [...j, N]], J = Z(_[w]); // _ = record, j = newTerms, s = store, N = term, tr = newTerm, t = context, w = vocabulary, R = label, ne = id, C = all, J = chosen, Z = listOf
      x({ newTerms: C, record: Ge(_, w, J.includes(ne) ? J : [...J, ne]) });
    },
    loadMore: E,
    editLists: () => T(null, null, function* () {
      $() && !o(t().msg("edit-cancel-question")) || (yield E()) && (e.begin(e.base, null, null, { isLists: !0 }), r());
    }),
    remove: () => {
      s.set({ isRemoved: !0 }), g();
    },
    undo: () => {
      let { past: w, future: R } = s.get(), _ = w[w.length - 1]; // w = past, R = future, s = store, _ = before
      _ && (u = "", e.setRecord(k(h({}, _), { past: w.slice(0, -1), future: [...R, y()] })));
    },
    redo: () => {
      let { past: w, future: R } = s.get(), _ = R[R.length - 1]; // w = past, R = future, s = store, _ = next
      _ && (u = "", e.setRecord(k(h({}, _), { past: [...w, y()], future: R.slice(0, -1) })));
    },
    review: () => {
      let { original: w, record: R, isLists: _ } = s.get(), j = U(R).trim(); // w = original, R = record, _ = isLists, s = store, j = id, U = idOf
      _ ? g() : wt(w, R).title === void 0 ? P("title") : !w && (!ge.x65.test(j) || e.usedIds().includes(j)) ? P("id") : g();
    },
    back: () => {
      s.set({ step: "form", isRemoved: !1, trouble: null }), e.settle(), r();
    },
    setSummary: (w) => s.set({ summary: w }),
    answerCaptcha: (w) => s.set({ captchaAnswer: w }),
    decide: (w, R) => s.set({ decisions: new Map([...s.get().decisions, [w, R]]) }),
    save: () => {
      s.get().isBusy || (s.get().isSuggestion ? ir(e, t(), f, r) : M());
    },
    cancel: () => {
      let w = $(); // w = hasChanges, $ = mayLose
      (!w || o(t().msg("edit-cancel-question"))) && (w && e.dropDraft(), i());
    },
    close: i,
    takeSuggestion: (w) => T(null, null, function* () {
      (yield L(w.base, w.changes)) && s.set({ suggestion: w });
    }),
    declineSuggestion: (w, R) => Tt(e, t().list.talk || "", w, "declined", R, f),
    takeDraft: () => T(null, null, function* () {
      let w = l.read(); // w = draft, l = drafts
      $() && !o(t().msg("edit-cancel-question")) || w && (yield L(w.base, w.changes)) && (s.set({ draftTime: null }), e.settle());
    }),
    dropDraft: () => {
      l.remove(), s.set({ draftTime: null }), e.settle(), r();
    },
    focus: n
  });
}

// runtime:src/app/labels.ts
var Mt = require("program-explorer-runtime"); // Mt = import_program_explorer_runtime

// runtime:src/messages/format.ts
var $t = require("program-explorer-runtime"); // $t = import_program_explorer_runtime

// runtime:src/messages/message-texts.ts
var Pe = require("program-explorer-runtime"); // Pe = import_program_explorer_runtime

// runtime:src/programs/json-object.ts
var At = require("program-explorer-runtime"); // At = import_program_explorer_runtime

// src/editor/context.ts
function cr(n) { // cr = loadTexts, n = _0
  return T(this, arguments, function* ({ environment: { wiki: e }, messages: { language: t } }) {
    let r = `Module:Program explorer/i18n/editor/${t}.json`; // r = title, t = language
    if (t === Pe.x34 || t === Pe.x33)
      return /* @__PURE__ */ new Map();
    try {
      let { pages: [o] } = yield e.readPages([r], [], null); // o = page, e = wiki, r = title
      return new Map(Object.entries((0, At.x55)(o ? o.text : "")).filter((i) => typeof i[1] == "string"));
    } catch (o) {
      return /* @__PURE__ */ new Map();
    }
  });
}
function ot({ messages: { language: e } }, t, n) { // ot = createWords, e = language, t = texts, n = more
  return (0, ve.x36)({ language: e, texts: t }, n ? new Map([..._e, ...n.english]) : _e);
}
function pr(e, t) { // pr = withLanguages, e = context, t = names
  let n = new Map(Array.from(t, ([r, o]) => { // n = languages, t = names, r = code, o = name
    let i = e.format.language(r); // i = translated, e = context, r = code
    return [r, i === r ? o : i];
  }));
  return k(h({}, e), { languages: n });
}
function _t({ environment: { wiki: e }, messages: t }, n) { // _t = listContext, e = wiki, t = messages, n = list
  let r = (0, ve.x36)(t), { language: o } = t, i = (0, $t.x32)(o, r); // r = words, t = messages, o = language, i = format
  return {
    list: n,
    format: i,
    labels: (0, Mt.x7)(n, r, i, e.languages, e.contentLanguage, o),
    fields: Xt(Array.from(n.vocabularies.keys()))
  };
}
function ur(e) { // ur = createEditorContext, e = subject
  let { environment: { wiki: t }, host: n, messages: r, list: o, source: i, include: a } = e; // t = wiki, n = host, r = messages, o = list, i = source, a = include, e = subject
  return k(h({}, _t(e, o)), {
    msg: ot(e, r.texts, null),
    pageLanguage: t.contentLanguage,
    idPrefix: "program-explorer-edit",
    level: n.level,
    today: (0, Y.x64)(),
    languages: /* @__PURE__ */ new Map(),
    mayAddTerms: a === null,
    more: null,
    urlOf: t.urlOf,
    title: i
  });
}

// runtime:src/programs/parse-for-readers.ts
var Lt = require("program-explorer-runtime"); // Lt = import_program_explorer_runtime

// src/editor/edited-page.ts
var qo = 1e4; // qo = MOST_ALIKE
function fr(e, t) { // fr = editedPage, e = subject, t = id
  var f, u; // f = _a, u = _b
  let { environment: { wiki: n, load: r }, included: o, text: i, list: a, translate: s } = e, l = (u = (f = a.programs.find((m) => m.id === t)) == null ? void 0 : f.source.page) != null ? u : null, p = o.find(({ title: m }) => m === l), c = (m) => p ? [i, o.map((y) => y === p ? k(h({}, y), { text: m }) : y)] : [m, o]; // n = wiki, r = load, o = included, i = dataText, a = list, s = translate, e = subject, l = include, u = _b, f = _a, m = text, t = id, p = page, c = textsWith, y = one, k = __spreadProps, h = __spreadValues
  return k(h(h({}, e), p && { source: p.title, text: p.text }), {
    include: p ? p.title : null,
    listOf: (m) => { // m = text
      let [y, x] = c(m), g = (0, Lt.x61)(y, (0, Y.x63)(n), x).list; // y = main, x = others, c = textsWith, m = text, g = found, n = wiki
      return g && s ? s(g) : g;
    },
    problemsOf: (m) => T(null, null, function* () {
      let [y, x] = c(m), { parsePrograms: g } = yield r.validator(), { problems: P } = g(y, (0, Y.x63)(n), x, qo), E = ({ path: [M, $] }) => M === "include" && p !== void 0 && $ === o.indexOf(p); // y = main, x = others, c = textsWith, m = text, g = parsePrograms, r = load, P = problems, n = wiki, qo = MOST_ALIKE, E = isOfPage, M = name, $ = index, p = page, o = included
      return p ? P.filter(E).map((M) => k(h({}, M), { path: M.path.slice(2) })) : P;
    })
  });
}

// runtime:src/app/store.ts
var It = require("program-explorer-runtime"); // It = import_program_explorer_runtime

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
  let r = V(e), [o, i] = [S(r, "base"), S(r, "time")], a = tt(S(r, "changes")); // r = raw, V = parseJson, e = text, o = base, i = time, S = fieldOf, a = changes, tt = readChanges
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
var it = require("program-explorer-runtime"); // it = import_program_explorer_runtime

// src/editor/preview.ts
var wr = "program-explorer--unsaved"; // wr = UNSAVED
function zo(e, t) { // zo = indexOf, e = text, t = id
  let n = S(V(e), "programs"); // n = programs, S = fieldOf, V = parseJson, e = text
  return Array.isArray(n) ? n.findIndex((r) => S(r, "id") === t) : -1;
}
function br(e, t, n, r) { // br = createPreview, e = page, t = onProblems, n = programId, r = unsavedText
  let { environment: { wiki: o }, host: { root: i }, messages: { language: a }, text: s, list: l, explorer: p, listOf: c, problemsOf: f } = e, u = "", m = `${s}false`, y = (E) => { // o = wiki, i = root, a = language, s = loaded, l = list, p = explorer, c = listOf, f = problemsOf, e = page, u = latest, m = drawn, y = marked, E = _a
    var M = E, { programs: g } = M, P = Ne(M, ["programs"]); // M = _b, E = _a, g = programs, P = others, Ne = __objRest
    return k(h({}, P), {
      programs: g.map(($) => { // g = programs, $ = program
        let L = $.notice ? ` ${(0, it.x73)($.notice, o.languages, o.contentLanguage).text}` : ""; // L = notice, $ = program, o = wiki
        return $.id === n() ? k(h({}, $), { notice: /* @__PURE__ */ new Map([[a, r() + L]]) }) : $;
      })
    });
  }, x = (g, P) => { // x = update, g = text, P = isUnsaved
    let E = g === s ? l : c(g); // E = next, g = text, s = loaded, l = list, c = listOf
    E && g + String(P) !== m && (m = g + String(P), p.update(P ? y(E) : E));
  };
  return {
    draw: (g, P) => { // g = text, P = isUnsaved
      u = g, x(g, P), i.classList.toggle(wr, P), f(g).then((E) => { // u = latest, g = text, x = update, P = isUnsaved, i = root, wr = UNSAVED, f = problemsOf, E = problems
        if (u === g) {
          let M = n(); // M = id, n = programId
          t(E.filter(({ path: [$, L] }) => M === null ? $ !== "programs" && $ !== "include" : $ === "programs" && L === zo(g, M)));
        }
      }, (E) => o.log("The problems of the data cannot be found.", E));
    },
    end: (g) => { // g = text
      u = "", i.classList.remove(wr), x(g, !1);
    }
  };
}

// src/editor/session.ts
var Go = 400, vr = { // Go = PAUSE, vr = START
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
  let { source: o } = t, i = (0, It.x8)(vr), a = br(t, (p) => i.set({ problems: p }), () => i.get().isLists ? null : U(i.get().record), r), s = 0, l = { // o = source, t = subject, i = store, vr = START, a = preview, br = createPreview, p = problems, U = idOf, r = unsavedText, s = timer, l = session
    editor: e,
    source: o,
    store: i,
    drafts: xr(n, { page: o, user: e.user }),
    base: { text: "", revision: 0 },
    newest: t.text,
    more: null,
    finder: null,
    changes: () => {
      var x, g; // x = _a, g = _b
      let { original: p, record: c, place: f, isLists: u, isRemoved: m, newTerms: y } = i.get(); // p = original, c = record, f = place, u = isLists, m = isRemoved, y = newTerms, i = store
      return u ? [...(g = (x = l.more) == null ? void 0 : x.listsChanges(l.base.text, c)) != null ? g : []] : m ? Hn(l.base, p) : [
        ...Qn(l.base, c, y, t.environment.wiki.contentLanguage),
        ...Gn(l.base, p, c, f)
      ];
    },
    usedIds: () => ke(l.base.text).map(U),
    begin: (p, c, f, u = {}) => { // p = base, c = program, f = record, u = more
      var y; // y = _a
      l.base = p;
      let m = u.isLists ? rt(p.text) : c === null ? null : Le(p.text, c); // m = original, u = more, rt = listsRecord, p = base, c = program, Le = findRecord
      if ((c !== null || u.isLists) && !m && !f) {
        l.fail({ kind: ke(p.text).length ? "elsewhere" : "unreadable" });
        return;
      }
      i.set(k(h(h({}, vr), u), {
        draftTime: i.get().draftTime,
        isSuggestion: i.get().isSuggestion,
        suggestions: i.get().suggestions,
        step: "form",
        ids: l.usedIds(),
        original: m,
        record: (y = f != null ? f : m) != null ? y : { id: G("", l.usedIds()), title: "" },
        isIdAutomatic: !m && !f
      })), l.lookUp(), l.settle();
    },
    setRecord: (p) => { // p = change
      i.set(k(h({}, p), { trouble: null, saved: null })), window.clearTimeout(s), s = window.setTimeout(l.settle, Go);
    },
    lookUp: () => {
      var p; // p = _a
      (p = l.finder) == null ? void 0 : p.findMissing(i.get().record).then((c) => i.set({ missing: new Set(c) }));
    },
    settle: () => {
      window.clearTimeout(s);
      let { step: p, draftTime: c, trouble: f } = i.get(), u = l.changes(), m = p !== "saved" && u.length > 0; // p = step, c = draftTime, f = trouble, i = store, u = changes, l = session, m = isUnsaved
      a.draw(m ? Ie(l.base, u) : l.newest, m), p === "form" && c === null && !l.drafts.keep({ base: l.base.revision, changes: u }) && !f && i.set({ trouble: { kind: "storage" } });
    },
    dropDraft: () => {
      i.get().draftTime === null && l.drafts.remove();
    },
    fail: (p) => i.set({ trouble: p, isBusy: !1 }),
    end: () => {
      window.clearTimeout(s), a.end(l.newest);
    }
  };
  return l;
}

// src/editor/open-editor.tsx
var Yo = ["protected", "denied"], Ho = 1e4; // Yo = CAN_SUGGEST, Ho = LOOK_AGAIN_AFTER
function Pr(e, t, n) { // Pr = openEditor, e = editor, t = dataPage, n = id
  let r = fr(t, n), { environment: { wiki: o, load: i }, host: { root: a }, messages: { language: s }, source: l } = r, p = document.activeElement, c = document.createElement("div"); // r = subject, fr = editedPage, t = dataPage, n = id, o = wiki, i = load, a = root, s = language, l = source, p = opener, c = box
  c.lang = s, c.dir = (0, Ee.x31)(s), a.insertBefore(c, a.firstChild);
  let f = kr(e, r, () => localStorage, () => y.msg("edit-unsaved")), { store: u, drafts: m } = f, y = ur(r), x = "", g = Date.now(), P = (C) => { // f = session, kr = createSession, e = editor, r = subject, y = context, u = store, m = drafts, ur = createEditorContext, x = toFocus, g = lastLook, P = onUnload, C = event
    let { step: J } = u.get(); // J = step, u = store
    c.isConnected && J !== "saved" && J !== "loading" && f.changes().length && (C.preventDefault(), C.returnValue = "");
  }, E = () => T(null, null, function* () {
    let { step: C } = u.get(); // C = step, u = store
    if (Date.now() - g < Ho || C === "saved" || C === "loading")
      return;
    g = Date.now();
    let J = yield e.read(l); // J = page, e = editor, l = source
    J.kind === "page" && u.set({ isOutdated: J.revision !== f.base.revision });
  }), M = () => { // M = lookAgain
    E();
  }, $ = () => { // $ = close
    window.removeEventListener("beforeunload", P), window.removeEventListener("focus", M), N(), (0, d.x4)(null, c), c.remove(), f.end(), location.hash.includes(q.x10) && history.replaceState(history.state, "", "#programs"), p instanceof HTMLElement && p.isConnected && p.focus();
  }, L = () => { // L = focusHeading
    let C = document.getElementById(`${y.idPrefix}-heading`); // C = heading, y = context
    C && (C.tabIndex = -1, C.focus());
  }, w = /* @__PURE__ */ new Map(), R = null, _ = () => T(null, null, function* () {
    try {
      return R = yield i.editorMore(), f.more = f.more || R.createMore(Ln), f.finder = f.finder || R.createPageFinder(), y = k(h({}, y), { more: f.more, msg: ot(r, w, R) }), !0;
    } catch (C) {
      return !1;
    }
  }), j = lr(f, {
    context: () => y,
    focus: (C) => { // C = target
      x = C;
    },
    focusHeading: L,
    confirm: (C) => window.confirm(C),
    close: $,
    loadMore: _
  }), N = u.subscribe((C) => { // N = unsubscribe, u = store, C = state
    var ie; // ie = _a
    let J = nr(y.labels, C.newTerms, y.pageLanguage); // J = labels, nr = withNewTerms, y = context, C = state
    (0, d.x4)(/* @__PURE__ */ (0, d.x3)(dn, { view: { context: k(h({}, y), { labels: J }), state: C, actions: j } }), c), x && ((ie = document.getElementById(x)) == null || ie.focus(), x = "");
  });
  return window.addEventListener("beforeunload", P), window.addEventListener("focus", M), u.set({}), c.scrollIntoView(), T(null, null, function* () {
    let [C] = yield Promise.all([o.languageNames(), _()]); // C = names, o = wiki, _ = loadMore
    y = pr(y, C), c.isConnected && (f.lookUp(), u.set({}));
  }), Promise.all([e.read(l), cr(r)]).then(([C, J]) => { // e = editor, l = source, cr = loadTexts, r = subject, C = page, J = loaded
    if (w = J, y = k(h({}, y), { msg: ot(r, w, R) }), !c.isConnected)
      return;
    if (C.kind === "failed") {
      f.fail(C);
      return;
    }
    f.newest = C.text, y = h(h({}, y), _t(r, r.listOf(C.text) || r.list));
    let ie = m.read(), pe = !!(C.refusal && Yo.includes(C.refusal.failure) && y.list.talk); // ie = draft, m = drafts, pe = isSuggestion, C = page, Yo = CAN_SUGGEST, y = context
    u.set({ draftTime: ie && ie.time, isSuggestion: pe }), f.begin(C, n, null), u.set({ trouble: u.get().trouble || (pe ? null : C.refusal) }), L(), C.refusal || Kn(f, y.list.talk).then((je) => u.set({ suggestions: je }));
  }), () => (c.isConnected && j.cancel(), !c.isConnected);
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
function jt(e) { // jt = failureOf, e = code
  let [, t = "other"] = Zo.find(([n]) => n.test(e)) || []; // t = failure, Zo = CODES, n = pattern, e = code
  return t;
}
function Se(e, t = "") { // Se = failed, e = failure, t = words
  return { kind: "failed", failure: e, words: t };
}
function Cr(e, { errors: t = [], textStatus: n, xhr: r }) { // Cr = explain, e = code, t = errors, n = textStatus, r = xhr
  if (e === "http") {
    let i = r && r.status || 0; // i = status, r = xhr
    return Se(n === "timeout" ? "timeout" : i === 429 ? "ratelimited" : i ? "server" : "network");
  }
  if (e === "ok-but-empty")
    return Se("server");
  let o = t.map(({ text: i = "" }) => i).filter(Boolean).join(`
`);
  return Se(jt(e), o);
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
    refusal: n ? Se(jt(n.code), n.text) : null
  };
}
function ei({ edit: e = {} }) { // ei = readSave, e = edit
  let { result: t, captcha: n, nochange: r, oldrevid: o = 0, newrevid: i, code: a = "", info: s = "" } = e; // t = result, n = captcha, r = nochange, o = oldrevid, i = newrevid, a = code, s = info, e = edit
  return n ? { kind: "captcha", id: String(n.id), question: n.url ? "" : n.question || "", image: n.url || "" } : t !== "Success" ? Se(jt(a), s) : r || !i ? { kind: "unchanged" } : { kind: "saved", before: o, revision: i };
}
function ti({ text: e, base: t, summary: n }) { // ti = ofSave, e = text, t = base, n = summary
  return h({
    text: e,
    summary: n
  }, t ? { baserevid: String(t), nocreate: !0 } : { createonly: !0, contentmodel: "json", contentformat: "application/json" });
}
function Rr() { // Rr = createPageEditor
  let e = new mw.Api(), t = mw.config.get("wgUserName") || "", n = (a, s) => T(null, [a, s], function* ({ title: r, captcha: o }, i) { // e = api, t = user, n = post, a = _0, s = _1, T = __async, r = title, o = captcha, i = parameters
    let l = yield Or(e.postWithToken("csrf", h(h(h(k(h({}, Er), { // l = answer, Or = answerOf, e = api, h = __spreadValues, k = __spreadProps, Er = COMMON
      action: "edit",
      title: r
    }), i), t ? { assert: "user", assertuser: t } : {}), o ? { captchaid: o.id, captchaword: o.answer } : {})));
    return "result" in l ? ei(l.result) : l.code === "editconflict" || l.code === "articleexists" ? { kind: "conflict" } : Cr(l.code, l.details);
  });
  return {
    user: t,
    read: (r, o) => T(null, null, function* () {
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
        return Se("server");
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