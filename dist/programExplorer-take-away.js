// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} )[ 'take-away' ] = {
runtime: '04f2642de80432e4',
create: function ( require, module ) {
"use strict";
var D = Object.defineProperty, xt = Object.defineProperties, yt = Object.getOwnPropertyDescriptor, Tt = Object.getOwnPropertyDescriptors, bt = Object.getOwnPropertyNames, B = Object.getOwnPropertySymbols;
var K = Object.prototype.hasOwnProperty, Ot = Object.prototype.propertyIsEnumerable;
var J = (t, e, r) => e in t ? D(t, e, { enumerable: !0, configurable: !0, writable: !0, value: r }) : t[e] = r, X = (t, e) => {
  for (var r in e || (e = {}))
    K.call(e, r) && J(t, r, e[r]);
  if (B)
    for (var r of B(e))
      Ot.call(e, r) && J(t, r, e[r]);
  return t;
}, Y = (t, e) => xt(t, Tt(e));
var wt = (t, e) => {
  for (var r in e)
    D(t, r, { get: e[r], enumerable: !0 });
}, vt = (t, e, r, a) => {
  if (e && typeof e == "object" || typeof e == "function")
    for (let o of bt(e))
      !K.call(t, o) && o !== r && D(t, o, { get: () => e[o], enumerable: !(a = yt(e, o)) || a.enumerable });
  return t;
};
var Et = (t) => vt(D({}, "__esModule", { value: !0 }), t);
var Z = (t, e, r) => new Promise((a, o) => {
  var i = (s) => {
    try {
      l(r.next(s));
    } catch (n) {
      o(n);
    }
  }, p = (s) => {
    try {
      l(r.throw(s));
    } catch (n) {
      o(n);
    }
  }, l = (s) => s.done ? a(s.value) : Promise.resolve(s.value).then(i, p);
  l((r = r.apply(t, e)).next());
});

// src/take-away.ts
var Ht = {}; // Ht = take_away_exports
wt(Ht, {
  View: () => L
});
module.exports = Et(Ht);

// runtime:preact
var f = require("program-explorer-runtime"); // f = import_program_explorer_runtime

// runtime:src/programs/dates.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// src/take-away/taken.ts
function x({ context: t }, e) { // x = wordingOf, t = context, e = text
  return e === null ? "" : t.labels.pick(e).text;
}
function F({ context: t, pageUrl: e }, r) { // F = addressOf, t = context, e = pageUrl, r = target
  return new URL(t.urlOf(r), e).href;
}
function P({ context: t, pageUrl: e }, r) { // P = programAddress, t = context, e = pageUrl, r = id
  return new URL(t.urlOfProgram(r), e).href;
}

// src/take-away/calendar.ts
function z(t) { // z = isExact, t = date
  return t !== null && t.day !== null && !t.approximate;
}
function q(t, e) { // q = entriesOf, t = taken, e = program
  let { id: r, start: a, end: o, dates: i } = e, p = x(t, e.title), l = x(t, e.summary), s = P(t, r); // r = id, a = start, o = end, i = dates, e = program, p = title, x = wordingOf, t = taken, l = summary, s = url, P = programAddress
  return i.length ? i.map((n) => { // i = dates, n = date
    let u = x(t, n.label); // u = label, x = wordingOf, t = taken, n = date
    return {
      id: `${r}.${n.id}`,
      start: n.start,
      end: n.end,
      summary: l,
      title: u ? `${p}: ${u}` : p,
      url: n.target ? F(t, n.target) : s
    };
  }) : z(a) && z(o) ? [{ id: r, start: (0, O.x43)(a), end: (0, O.x44)(o), title: p, url: s, summary: l }] : [];
}
function Q(t) { // Q = countEntries, t = taken
  return t.programs.reduce((e, r) => e + q(t, r).length, 0);
}
var Ft = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g; // Ft = CONTROLS
function G(t) { // G = escape, t = text
  return t.replace(Ft, "").replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}
var $t = 75; // $t = MOST_OCTETS
function H(t) { // H = octetsOf, t = character
  let e = t.codePointAt(0) || 0; // e = code, t = character
  return e < 128 ? 1 : e < 2048 ? 2 : e < 65536 ? 3 : 4;
}
function St(t) { // St = fold, t = line
  let e = 0, r = ""; // e = octets, r = folded
  for (let a of t) // a = character, t = line
    e += H(a), e > $t && (r += `\r
 `, e = 1 + H(a)), r += a;
  return `${r}\r
`;
}
function k(t, e) { // k = timeProperty, t = name, e = time
  let r = e.replace(/[-:Z]/g, ""); // r = digits, e = time
  return e.length > 10 ? `${t}:${r}00Z` : `${t};VALUE=DATE:${r}`;
}
function Rt(t) { // Rt = nextDay, t = day
  return new Date(Date.parse(t) + 864e5).toISOString().slice(0, 10);
}
function Dt({ start: t, end: e }) { // Dt = endProperty, t = start, e = end
  return t.length > 10 ? e && e > t ? [k("DTEND", e)] : [] : [k("DTEND", Rt(e || t))];
}
function Pt(t, e, r) { // Pt = entryLines, t = entry, e = stamp, r = host
  let { id: a, start: o, title: i, url: p, summary: l } = t; // a = id, o = start, i = title, p = url, l = summary, t = entry
  return [
    "BEGIN:VEVENT",
    `UID:${a}@${r}`,
    e,
    k("DTSTART", o),
    ...Dt(t),
    `SUMMARY:${G(i)}`,
    ...l ? [`DESCRIPTION:${G(l)}`] : [],
    `URL:${p}`,
    // Nobody is busy because of it.
    "TRANSP:TRANSPARENT",
    "END:VEVENT"
  ];
}
function tt(t) { // tt = toCalendar, t = taken
  let e = k("DTSTAMP", `${new Date(t.now).toISOString().slice(0, 16)}Z`), { hostname: r } = new URL(t.pageUrl); // e = stamp, k = timeProperty, t = taken, r = hostname
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Program Explorer//EN",
    ...t.programs.flatMap((a) => q(t, a).flatMap((o) => Pt(o, e, r))),
    "END:VCALENDAR"
  ].map(St).join("");
}

// runtime:src/explore/append.ts
var A = require("program-explorer-runtime"); // A = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// src/explore/relations.ts
var et = (0, I.x22)(({ programs: t }) => { // et = relationsOf, t = programs
  let e = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(); // e = byId, r = parts, a = before
  for (let o of t) // o = program, t = programs
    e.set(o.id, o), o.partOf !== null && (0, A.x14)(r, o.partOf, o.id), o.followedBy.forEach((i) => (0, A.x14)(a, i, o.id));
  return {
    program: (o) => e.get(o) || null,
    parts: (o) => r.get(o) || [],
    before: (o) => a.get(o) || []
  };
});

// src/programs/dates-as-text.ts
function rt(t, e) { // rt = digits, t = value, e = length
  return String(t).padStart(e, "0");
}
function T({ year: t, month: e, day: r, approximate: a }) { // T = writeDate, t = year, e = month, r = day, a = approximate
  return [rt(t, 4), ...[e, r].flatMap((o) => o === null ? [] : [rt(o, 2)])].join("-") + (a ? "~" : "");
}

// src/take-away/columns.ts
var b = (t) => t.map((e) => ({ text: e })); // b = plain, t = texts, e = text
function w(t, e) { // w = ifKnown, t = field, e = write
  return b(t === null ? [] : [e(t)]);
}
var kt = ["status", "period", "team"]; // kt = OWN_COLUMN
function At({ context: { list: t, labels: e } }) { // At = facetColumns, t = list, e = labels
  return t.facets.filter((r) => !kt.includes(r)).map((r) => ({
    id: r,
    label: e.facet(r).text,
    valuesOf: ({ terms: a, interpreted: o }) => b((a.get(r) || []).filter((i) => r !== "language" || !o.includes(i)).map((i) => e.term(r, i).text))
  }));
}
function Ct({ start: t, end: e }) { // Ct = interval, t = start, e = end
  return e ? `${t}/${e}` : t;
}
function nt({ context: { msg: t } }) { // nt = exactTimes, t = msg
  return [
    { id: "start", label: t("export-start"), valuesOf: ({ start: e }) => w(e, T) },
    { id: "end", label: t("export-end"), valuesOf: ({ end: e }) => w(e, T) },
    { id: "dates", label: t("detail-dates"), valuesOf: ({ dates: e }) => b(e.map(Ct)) }
  ];
}
function ot({ context: { msg: t, format: e } }) { // ot = timesInWords, t = msg, e = format
  return [{ id: "dates", label: t("detail-dates"), valuesOf: ({ start: r, end: a, status: o }) => w(e.span(r, a, o), String) }];
}
function C(t, e) { // C = allColumns, t = taken, e = times
  let { context: { msg: r, labels: a, format: o, list: i } } = t, p = et(i), l = (n) => w(n, (u) => x(t, u)), s = (n) => n.flatMap((u) => { // r = msg, a = labels, o = format, i = list, t = taken, p = relations, et = relationsOf, l = wording, n = ids, w = ifKnown, u = id, x = wordingOf, s = titles
    var m, y; // m = _a, y = _b
    return l((y = (m = p.program(u) || i.series.get(u)) == null ? void 0 : m.title) != null ? y : u);
  });
  return [
    { id: "id", label: r("export-id"), valuesOf: ({ id: n }) => b([n]) },
    { id: "title", label: r("export-title"), valuesOf: ({ title: n, target: u }) => [{ text: x(t, n), target: u }] },
    { id: "summary", label: r("export-summary"), valuesOf: ({ summary: n }) => l(n) },
    { id: "notice", label: r("export-notice"), valuesOf: ({ notice: n }) => l(n) },
    { id: "status", label: r("facet-status"), valuesOf: ({ status: n }) => b([a.status(n)]) },
    ...e,
    { id: "join", label: r("join"), valuesOf: ({ join: n }) => n && !n.isOver ? [{ text: x(t, n.label) || r("join"), target: n.target }] : [] },
    ...At(t),
    { id: "interpreted", label: r("detail-interpreted"), valuesOf: ({ interpreted: n }) => b(n.map((u) => o.language(u))) },
    { id: "session", label: r("detail-session"), valuesOf: ({ minutes: n }) => w(n, a.minutes) },
    { id: "duration", label: r("detail-duration"), valuesOf: ({ duration: n }) => l(n) },
    { id: "scale", label: r("detail-scale"), valuesOf: ({ scale: n }) => l(n) },
    { id: "team", label: r("detail-team"), valuesOf: ({ team: n }) => b(n) },
    { id: "partners", label: r("detail-partners"), valuesOf: ({ partners: n }) => b(n) },
    { id: "materials", label: r("detail-materials"), valuesOf: ({ materials: n }) => n.map(({ label: u, target: m }) => ({ text: x(t, u), target: m })) },
    { id: "partOf", label: r("detail-part-of"), valuesOf: ({ partOf: n }) => s(n === null ? [] : [n]) },
    { id: "parts", label: r("detail-parts"), valuesOf: ({ id: n }) => s(p.parts(n)) },
    { id: "follows", label: r("detail-follows"), valuesOf: ({ id: n }) => s(p.before(n)) },
    { id: "followedBy", label: r("detail-followed-by"), valuesOf: ({ followedBy: n }) => s(n) },
    { id: "owner", label: r("detail-owner"), valuesOf: ({ owner: n }) => w(n, String) },
    { id: "reviewed", label: r("detail-reviewed"), valuesOf: ({ reviewed: n }) => w(n, T) },
    { id: "sources", label: r("detail-sources"), valuesOf: ({ sources: n }) => b(n) }
  ];
}
function at(t, e) { // at = usedColumns, t = columns, e = programs
  return t.filter(({ valuesOf: r }) => e.some((a) => r(a).length > 0));
}

// src/take-away/csv.ts
var Nt = "\uFEFF", Lt = /^(?= *[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, Vt = /([;\t\r\n])(?= *[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g; // Nt = BYTE_ORDER_MARK, Lt = AT_START, Vt = AFTER_SEPARATOR
function ht(t) { // ht = cell, t = text
  return `"${t.replace(Vt, "$1'").replace(Lt, "'").replace(/"/g, '""')}"`;
}
function it(t) { // it = toCsv, t = taken
  let { context: { msg: e }, programs: r } = t, a = C(t, nt(t)), o = [ // e = msg, r = programs, t = taken, a = columns, C = allColumns, nt = exactTimes, o = rows
    [...a.map(({ label: i }) => i), e("export-page"), e("link-to-program")],
    ...r.map((i) => [
      ...a.map(({ id: p, valuesOf: l }) => l(i).map(({ text: s, target: n }) => (
        // The address of the title has a column of its own.
        n && p !== "title" ? `${s} (${F(t, n)})` : s
      )).join("; ")),
      i.target ? F(t, i.target) : "",
      P(t, i.id)
    ])
  ];
  return Nt + o.map((i) => `${i.map(ht).join(",")}\r
`).join("");
}

// runtime:src/programs/migrate.ts
var j = require("program-explorer-runtime"); // j = import_program_explorer_runtime

// runtime:src/programs/status.ts
var N = require("program-explorer-runtime"); // N = import_program_explorer_runtime

// src/take-away/json.ts
function v(t) { // v = filled, t = fields
  return Object.fromEntries(Object.entries(t).filter(([, e]) => e != null && e !== !1 && !(Array.isArray(e) && !e.length)));
}
function g(t) { // g = text, t = value
  return typeof t == "object" && t ? Object.fromEntries(t) : t;
}
function $(t) { // $ = page, t = target
  return t && ("page" in t ? t.page : t.url);
}
function _(t, e) { // _ = records, t = all, e = write
  return Object.fromEntries(Array.from(t, ([r, a]) => [r, e(a)]));
}
function It(t, e) { // It = programRecord, t = program, e = today
  let { id: r, status: a, start: o, end: i, terms: p, interpreted: l, minutes: s, join: n, reviewed: u } = t; // r = id, a = status, o = start, i = end, p = terms, l = interpreted, s = minutes, n = join, u = reviewed, t = program
  return v(Y(X({
    id: r,
    title: g(t.title),
    summary: g(t.summary),
    notice: g(t.notice),
    join: n && v({ label: g(n.label), page: $(n.target), until: n.until && T(n.until) }),
    page: $(t.target),
    // A status that follows from the dates would be wrong later.
    status: (0, N.x63)(o, i, e) === a ? null : a,
    start: o && T(o),
    end: i && T(i),
    dates: t.dates.map((m) => v({ start: m.start, end: m.end, label: g(m.label), page: $(m.target) }))
  }, Object.fromEntries(Array.from(p, ([m, y]) => [m, m === "language" ? y.filter((V) => !l.includes(V)) : y]))), {
    interpreted: l,
    session: s && { minutes: s },
    duration: g(t.duration),
    scale: g(t.scale),
    team: t.team,
    partners: t.partners,
    materials: t.materials.map(({ label: m, target: y }) => ({ label: g(m), page: $(y) })),
    partOf: t.partOf,
    followedBy: t.followedBy,
    owner: t.owner,
    reviewed: u && T(u),
    sources: t.sources
  }));
}
function jt({ label: t, aliases: e, broader: r, matchesAll: a }) { // jt = termRecord, t = label, e = aliases, r = broader, a = matchesAll
  return v({ label: g(t), aliases: e, broader: r, matchesAll: a });
}
function _t({ label: t, help: e, terms: r }) { // _t = vocabularyRecord, t = label, e = help, r = terms
  return v({ label: g(t), help: g(e), terms: _(r, jt) });
}
function st({ context: { list: t, today: e }, programs: r }) { // st = toJson, t = list, e = today, r = programs
  let { facets: a, vocabularies: o, series: i, needs: p } = t; // a = facets, o = vocabularies, i = series, p = needs, t = list
  return `${JSON.stringify({
    version: j.x55,
    facets: a,
    vocabularies: _(o, _t),
    series: _(i, ({ title: l, target: s }) => v({ title: g(l), page: $(s) })),
    needs: p.map(({ id: l, label: s, help: n, terms: u }) => v({ id: l, label: g(s), help: g(n), terms: Object.fromEntries(u) })),
    programs: r.map((l) => It(l, e))
  }, null, "	")}
`;
}

// src/edit/plain-wikitext.ts
var Mt = /[&<>[\]{}|~]|'(?=')|[_\uFF3F](?=[_\uFF3F])|^[*#:;=-]/g, Ut = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g; // Mt = MARKUP, Ut = NOT_KEPT
function lt(t) { // lt = plainWikitext, t = text
  return t.replace(Ut, "").replace(/\s+/g, " ").trim().replace(Mt, (e) => `&#${e.charCodeAt(0)};`);
}

// src/take-away/wikitext.ts
var Wt = /:(?=\S)|!(?=!)|I(?=SBN\s)|R(?=FC\s)|P(?=MID\s)/g; // Wt = LINKED
function S(t) { // S = escapeText, t = text
  return lt(t).replace(Wt, (e) => `&#${e.charCodeAt(0)};`);
}
var Bt = /[[\]{}|<>"'~^\x60\\\s]|_(?=_)/g, Jt = /&(?=#?\w+;)/g; // Bt = NOT_IN_ADDRESSES, Jt = ENTITY
function Kt(t) { // Kt = percentEncode, t = character
  return `%${t.charCodeAt(0).toString(16).toUpperCase()}`;
}
function Xt(t, e) { // Xt = linkWikitext, t = target, e = label
  if ("url" in t)
    return `[${t.url.replace(Bt, Kt).replace(Jt, "&amp;")} ${e}]`;
  let { page: r } = t; // r = page, t = target
  return r === e ? `[[${pt(r)}]]` : `[[${pt(r)}|${e}]]`;
}
function pt(t) { // pt = colon, t = page
  return /:|^\//.test(t) ? `:${t}` : t;
}
function M({ text: t, target: e }) { // M = valueWikitext, t = text, e = target
  return e ? Xt(e, S(t)) : S(t);
}
function Yt({ context: { msg: t } }, e) { // Yt = valuesWikitext, t = msg, e = values
  return e.map(M).reduce((r, a) => r ? t("list", r, a) : a, "");
}
function Zt({ context: { msg: t, labels: e, format: r } }, { status: a, start: o, end: i }) { // Zt = factsOf, t = msg, e = labels, r = format, a = status, o = start, i = end
  let p = r.span(o, i, a); // p = span, r = format, o = start, i = end, a = status
  return p === null ? e.status(a) : t("list", e.status(a), p);
}
function ut(t) { // ut = toWikitextList, t = taken
  return t.programs.map((e) => { // t = taken, e = program
    let r = S(x(t, e.summary)), a = e.materials.map(({ label: o, target: i }) => `** ${M({ text: x(t, o), target: i })}
`);
    return `* '''${M({ text: x(t, e.title), target: e.target })}''' - ${r && `${r} `}(${S(Zt(t, e))})
${a.join("")}`;
  }).join("");
}
var zt = ["title", "status", "dates", "team", "materials"]; // zt = IN_TABLE
function mt(t) { // mt = toWikitextTable, t = taken
  let { context: { list: e }, programs: r } = t, a = at(C(t, ot(t)).filter(({ id: o }) => zt.includes(o) || e.facets.includes(o)), r); // e = list, r = programs, t = taken, a = columns, at = usedColumns, C = allColumns, ot = timesInWords, o = id, zt = IN_TABLE
  return [
    '{| class="wikitable sortable"',
    ...a.map(({ label: o }) => `! scope="col" | ${S(o)}`),
    ...r.flatMap((o) => ["|-", ...a.map(({ valuesOf: i }) => `| ${Yt(t, i(o))}`)]),
    "|}",
    ""
  ].join(`
`);
}

// src/views/parts/copy-text.ts
function dt(t) { // dt = copyText, t = text
  return Z(this, null, function* () {
    try {
      if ("clipboard" in navigator)
        return yield navigator.clipboard.writeText(t), !0;
    } catch (e) {
    }
    return !1;
  });
}

// src/views/take-away/download.ts
function ct(t, e, r) { // ct = download, t = name, e = type, r = text
  try {
    let a = URL.createObjectURL(new Blob([r], { type: `${e};charset=utf-8` })), o = document.createElement("a"); // a = url, r = text, e = type, o = link
    return o.href = a, o.download = t, document.body.append(o), o.click(), o.remove(), window.setTimeout(() => URL.revokeObjectURL(a), 1e4), !0;
  } catch (a) {
    return !1;
  }
}

// src/views/take-away/take-away.tsx
var Gt = [ // Gt = FORMS
  { name: "list", file: "programs-list.txt", type: "text/plain", write: ut },
  { name: "table", file: "programs-table.txt", type: "text/plain", write: mt },
  { name: "csv", file: "programs.csv", type: "text/csv", write: it },
  { name: "json", file: "programs.json", type: "application/json", write: st },
  { name: "calendar", file: "programs.ics", type: "text/calendar", write: tt }
], L = class extends f.x0 {
  constructor() {
    super(...arguments);
    this.state = { answer: "" };
  }
  answer(r, a) {
    let { context: { msg: o }, attempt: i } = this.props.view; // o = msg, i = attempt
    i(() => this.setState({ answer: o(r, a) }));
  }
  render({ view: { context: r, results: a } }, { answer: o }) {
    let { msg: i, index: p, idPrefix: l } = r, s = a.order.map((m) => p.programs[m]), n = () => ({ context: r, programs: s, pageUrl: location.href, now: Date.now() }), u = Q(n()); // i = msg, p = index, l = idPrefix, r = context, s = programs, a = results, m = number, n = taken, u = entries, Q = countEntries
    return /* @__PURE__ */ (0, f.x3)(f.x2, null, /* @__PURE__ */ (0, f.x3)("p", { class: "program-explorer__note" }, i("export-what", s.length)), /* @__PURE__ */ (0, f.x3)("ul", { role: "list" }, Gt.map(({ name: m, file: y, type: V, write: U }) => { // i = msg, s = programs, Gt = FORMS, m = name, y = file, V = type, U = write
      let R = `${l}-export-${m}`, h = m === "calendar" ? i("export-calendar", u) : i(`export-${m}`), ft = !(m === "calendar" ? u : s.length), W = (E, gt) => /* @__PURE__ */ (0, f.x3)("button", { type: "button", class: "cdx-button", id: `${R}-${E}`, "aria-labelledby": `${R}-${E} ${R}`, disabled: ft, onClick: gt }, i(E)); // R = id, l = idPrefix, m = name, h = form, i = msg, u = entries, ft = isEmpty, s = programs, W = button, E = key, gt = act
      return /* @__PURE__ */ (0, f.x3)("li", null, /* @__PURE__ */ (0, f.x3)("span", { id: R }, h), W("export-copy", () => { // R = id, h = form, W = button
        dt(U(n())).then((E) => this.answer(E ? "export-copied" : "export-failed", h));
      }), W("export-download", () => this.answer(ct(y, V, U(n())) ? "export-saved" : "export-failed", h)));
    })), /* @__PURE__ */ (0, f.x3)("p", { class: "program-explorer__note", role: "status" }, o));
  }
};
}
};
// </nowiki>