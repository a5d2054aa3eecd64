// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} )[ 'take-away' ] = {
runtime: '0191c83113f40410',
create: function ( require, module ) {
"use strict";
var P = Object.defineProperty, ye = Object.defineProperties, xe = Object.getOwnPropertyDescriptor, Te = Object.getOwnPropertyDescriptors, be = Object.getOwnPropertyNames, K = Object.getOwnPropertySymbols;
var Y = Object.prototype.hasOwnProperty, Oe = Object.prototype.propertyIsEnumerable;
var X = (e, t, r) => t in e ? P(e, t, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[t] = r, v = (e, t) => {
  for (var r in t || (t = {}))
    Y.call(t, r) && X(e, r, t[r]);
  if (K)
    for (var r of K(t))
      Oe.call(t, r) && X(e, r, t[r]);
  return e;
}, E = (e, t) => ye(e, Te(t));
var we = (e, t) => {
  for (var r in t)
    P(e, r, { get: t[r], enumerable: !0 });
}, ve = (e, t, r, a) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of be(t))
      !Y.call(e, o) && o !== r && P(e, o, { get: () => t[o], enumerable: !(a = xe(t, o)) || a.enumerable });
  return e;
};
var Ee = (e) => ve(P({}, "__esModule", { value: !0 }), e);
var Z = (e, t, r) => new Promise((a, o) => {
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
  l((r = r.apply(e, t)).next());
});

// src/take-away.ts
var He = {}; // He = take_away_exports
we(He, {
  View: () => h
});
module.exports = Ee(He);

// runtime:preact
var f = require("program-explorer-runtime"); // f = import_program_explorer_runtime

// runtime:src/programs/dates.ts
var O = require("program-explorer-runtime"); // O = import_program_explorer_runtime

// src/take-away/taken.ts
function b({ context: e }, t) { // b = wordingOf, e = context, t = text
  return t === null ? "" : e.labels.pick(t).text;
}
function k({ context: e, pageUrl: t }, r) { // k = addressOf, e = context, t = pageUrl, r = target
  return new URL(e.urlOf(r), t).href;
}
function A({ context: e, pageUrl: t }, r) { // A = programAddress, e = context, t = pageUrl, r = id
  return new URL(e.urlOfProgram(r), t).href;
}

// src/take-away/calendar.ts
function z(e) { // z = isExact, e = date
  return e !== null && e.day !== null && !e.approximate;
}
function q(e, t) { // q = entriesOf, e = taken, t = program
  let { id: r, start: a, end: o, dates: i } = t, p = b(e, t.title), l = b(e, t.summary), s = A(e, r); // r = id, a = start, o = end, i = dates, t = program, p = title, b = wordingOf, e = taken, l = summary, s = url, A = programAddress
  return i.length ? i.map((n) => { // i = dates, n = date
    let m = b(e, n.label); // m = label, b = wordingOf, e = taken, n = date
    return {
      id: `${r}.${n.id}`,
      start: n.start,
      end: n.end,
      summary: l,
      title: m ? `${p}: ${m}` : p,
      url: n.target ? k(e, n.target) : s
    };
  }) : z(a) && z(o) ? [{ id: r, start: (0, O.x46)(a), end: (0, O.x47)(o), title: p, url: s, summary: l }] : [];
}
function Q(e) { // Q = countEntries, e = taken
  return e.programs.reduce((t, r) => t + q(e, r).length, 0);
}
var Fe = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g; // Fe = CONTROLS
function G(e) { // G = escape, e = text
  return e.replace(Fe, "").replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}
var $e = 75; // $e = MOST_OCTETS
function H(e) { // H = octetsOf, e = character
  let t = e.codePointAt(0) || 0; // t = code, e = character
  return t < 128 ? 1 : t < 2048 ? 2 : t < 65536 ? 3 : 4;
}
function ke(e) { // ke = fold, e = line
  let t = 0, r = ""; // t = octets, r = folded
  for (let a of e) // a = character, e = line
    t += H(a), t > $e && (r += `\r
 `, t = 1 + H(a)), r += a;
  return `${r}\r
`;
}
function C(e, t) { // C = timeProperty, e = name, t = time
  let r = t.replace(/[-:Z]/g, ""); // r = digits, t = time
  return t.length > 10 ? `${e}:${r}00Z` : `${e};VALUE=DATE:${r}`;
}
function Se(e) { // Se = nextDay, e = day
  return new Date(Date.parse(e) + 864e5).toISOString().slice(0, 10);
}
function Re({ start: e, end: t }) { // Re = endProperty, e = start, t = end
  return e.length > 10 ? t && t > e ? [C("DTEND", t)] : [] : [C("DTEND", Se(t || e))];
}
function De(e, t, r) { // De = entryLines, e = entry, t = stamp, r = host
  let { id: a, start: o, title: i, url: p, summary: l } = e; // a = id, o = start, i = title, p = url, l = summary, e = entry
  return [
    "BEGIN:VEVENT",
    `UID:${a}@${r}`,
    t,
    C("DTSTART", o),
    ...Re(e),
    `SUMMARY:${G(i)}`,
    ...l ? [`DESCRIPTION:${G(l)}`] : [],
    `URL:${p}`,
    // Nobody is busy because of it.
    "TRANSP:TRANSPARENT",
    "END:VEVENT"
  ];
}
function ee(e) { // ee = toCalendar, e = taken
  let t = C("DTSTAMP", `${new Date(e.now).toISOString().slice(0, 16)}Z`), { hostname: r } = new URL(e.pageUrl); // t = stamp, C = timeProperty, e = taken, r = hostname
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Program Explorer//EN",
    ...e.programs.flatMap((a) => q(e, a).flatMap((o) => De(o, t, r))),
    "END:VCALENDAR"
  ].map(ke).join("");
}

// runtime:src/explore/append.ts
var N = require("program-explorer-runtime"); // N = import_program_explorer_runtime

// runtime:src/explore/memoize.ts
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// src/explore/relations.ts
var te = (0, _.x22)(({ programs: e }) => { // te = relationsOf, e = programs
  let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(); // t = byId, r = parts, a = before
  for (let o of e) // o = program, e = programs
    t.set(o.id, o), o.partOf !== null && (0, N.x14)(r, o.partOf, o.id), o.followedBy.forEach((i) => (0, N.x14)(a, i, o.id));
  return {
    program: (o) => t.get(o) || null,
    parts: (o) => r.get(o) || [],
    before: (o) => a.get(o) || []
  };
});

// src/programs/dates-as-text.ts
function re(e, t) { // re = digits, e = value, t = length
  return String(e).padStart(t, "0");
}
function x({ year: e, month: t, day: r, approximate: a }) { // x = writeDate, e = year, t = month, r = day, a = approximate
  return [re(e, 4), ...[t, r].flatMap((o) => o === null ? [] : [re(o, 2)])].join("-") + (a ? "~" : "");
}

// src/take-away/columns.ts
var T = (e) => e.map((t) => ({ text: t })); // T = plain, e = texts, t = text
function F(e, t) { // F = ifKnown, e = field, t = write
  return T(e === null ? [] : [t(e)]);
}
var Pe = ["status", "period", "team"]; // Pe = OWN_COLUMN
function Ae({ context: { list: e, labels: t } }) { // Ae = facetColumns, e = list, t = labels
  return e.facets.filter((r) => !Pe.includes(r)).map((r) => ({
    id: r,
    label: t.facet(r).text,
    valuesOf: ({ terms: a, interpreted: o }) => (a.get(r) || []).filter((i) => r !== "language" || !o.includes(i)).map((i) => t.term(r, i))
  }));
}
function Ce({ start: e, end: t }) { // Ce = interval, e = start, t = end
  return t ? `${e}/${t}` : e;
}
function ne({ context: { msg: e } }) { // ne = exactTimes, e = msg
  return [
    { id: "start", label: e("export-start"), valuesOf: ({ start: t }) => F(t, x) },
    { id: "end", label: e("export-end"), valuesOf: ({ end: t }) => F(t, x) },
    { id: "dates", label: e("detail-dates"), valuesOf: ({ dates: t }) => T(t.map(Ce)) }
  ];
}
function oe({ context: { msg: e, format: t } }) { // oe = timesInWords, e = msg, t = format
  return [{ id: "dates", label: e("detail-dates"), valuesOf: ({ start: r, end: a, status: o }) => F(t.span(r, a, o), String) }];
}
function L(e, t) { // L = allColumns, e = taken, t = times
  let { context: { msg: r, labels: a, format: o, list: i } } = e, p = te(i), l = (n) => n === null ? [] : [a.pick(n)], s = (n) => n.flatMap((m) => { // r = msg, a = labels, o = format, i = list, e = taken, p = relations, te = relationsOf, l = wording, n = ids, s = titles, m = id
    var u, y; // u = _a, y = _b
    return l((y = (u = p.program(m) || i.series.get(m)) == null ? void 0 : u.title) != null ? y : m);
  });
  return [
    { id: "id", label: r("export-id"), valuesOf: ({ id: n }) => T([n]) },
    { id: "title", label: r("column-title"), valuesOf: ({ title: n, target: m }) => [E(v({}, a.pick(n)), { target: m })] },
    { id: "summary", label: r("export-summary"), valuesOf: ({ summary: n }) => l(n) },
    { id: "notice", label: r("export-notice"), valuesOf: ({ notice: n }) => l(n) },
    { id: "status", label: r("facet-status"), valuesOf: ({ status: n }) => T([a.status(n)]) },
    ...t,
    { id: "join", label: r("join"), valuesOf: ({ join: n }) => n ? n.isOver ? T([r("join-over")]) : [E(v({}, n.label ? a.pick(n.label) : { text: r("join") }), { target: n.target })] : [] },
    ...Ae(e),
    { id: "interpreted", label: r("detail-interpreted"), valuesOf: ({ interpreted: n }) => T(n.map((m) => o.language(m))) },
    { id: "session", label: r("detail-session"), valuesOf: ({ minutes: n }) => F(n, a.minutes) },
    { id: "duration", label: r("detail-duration"), valuesOf: ({ duration: n }) => l(n) },
    { id: "scale", label: r("detail-scale"), valuesOf: ({ scale: n }) => l(n) },
    { id: "team", label: r("detail-team"), valuesOf: ({ team: n }) => T(n) },
    { id: "partners", label: r("detail-partners"), valuesOf: ({ partners: n }) => T(n) },
    { id: "materials", label: r("detail-materials"), valuesOf: ({ materials: n }) => n.map(({ label: m, target: u }) => E(v({}, a.pick(m)), { target: u })) },
    { id: "partOf", label: r("detail-part-of"), valuesOf: ({ partOf: n }) => s(n === null ? [] : [n]) },
    { id: "parts", label: r("detail-parts"), valuesOf: ({ id: n }) => s(p.parts(n)) },
    { id: "follows", label: r("detail-follows"), valuesOf: ({ id: n }) => s(p.before(n)) },
    { id: "followedBy", label: r("detail-followed-by"), valuesOf: ({ followedBy: n }) => s(n) },
    { id: "owner", label: r("detail-owner"), valuesOf: ({ owner: n }) => F(n, String) },
    { id: "reviewed", label: r("detail-reviewed"), valuesOf: ({ reviewed: n }) => F(n, x) },
    { id: "sources", label: r("detail-sources"), valuesOf: ({ sources: n }) => T(n) }
  ];
}
function ae(e, t) { // ae = usedColumns, e = columns, t = programs
  return e.filter(({ valuesOf: r }) => t.some((a) => r(a).length > 0));
}

// src/take-away/csv.ts
var Ne = "\uFEFF", Le = /^(?= *[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, Ve = /([;\t\r\n])(?= *[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g; // Ne = BYTE_ORDER_MARK, Le = AT_START, Ve = AFTER_SEPARATOR
function he(e) { // he = cell, e = text
  return `"${e.replace(Ve, "$1'").replace(Le, "'").replace(/"/g, '""')}"`;
}
function ie(e) { // ie = toCsv, e = taken
  let { context: { msg: t }, programs: r } = e, a = L(e, ne(e)), o = [ // t = msg, r = programs, e = taken, a = columns, L = allColumns, ne = exactTimes, o = rows
    [...a.map(({ label: i }) => i), t("export-page"), t("link-to-program")],
    ...r.map((i) => [
      ...a.map(({ id: p, valuesOf: l }) => l(i).map(({ text: s, target: n }) => (
        // The address of the title has a column of its own.
        n && p !== "title" ? `${s} (${k(e, n)})` : s
      )).join("; ")),
      i.target ? k(e, i.target) : "",
      A(e, i.id)
    ])
  ];
  return Ne + o.map((i) => `${i.map(he).join(",")}\r
`).join("");
}

// runtime:src/programs/migrate.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// runtime:src/programs/status.ts
var V = require("program-explorer-runtime"); // V = import_program_explorer_runtime

// src/take-away/json.ts
function w(e) { // w = filled, e = fields
  return Object.fromEntries(Object.entries(e).filter(([, t]) => t != null && t !== !1 && !(Array.isArray(t) && !t.length)));
}
function g(e) { // g = text, e = value
  return typeof e == "object" && e ? Object.fromEntries(e) : e;
}
function S(e) { // S = page, e = target
  return e && ("page" in e ? e.page : e.url);
}
function U(e, t) { // U = records, e = all, t = write
  return Object.fromEntries(Array.from(e, ([r, a]) => [r, t(a)]));
}
function Ie(e, t) { // Ie = programRecord, e = program, t = today
  let { id: r, status: a, start: o, end: i, terms: p, interpreted: l, minutes: s, join: n, reviewed: m } = e; // r = id, a = status, o = start, i = end, p = terms, l = interpreted, s = minutes, n = join, m = reviewed, e = program
  return w(E(v({
    id: r,
    title: g(e.title),
    summary: g(e.summary),
    notice: g(e.notice),
    join: n && w({ label: g(n.label), page: S(n.target), until: n.until && x(n.until) }),
    page: S(e.target),
    // A status that follows from the dates would be wrong later.
    status: (0, V.x67)(o, i, t) === a ? null : a,
    start: o && x(o),
    end: i && x(i),
    dates: e.dates.map((u) => w({ start: u.start, end: u.end, label: g(u.label), page: S(u.target) }))
  }, Object.fromEntries(Array.from(p, ([u, y]) => [u, u === "language" ? y.filter((I) => !l.includes(I)) : y]))), {
    interpreted: l,
    session: s && { minutes: s },
    duration: g(e.duration),
    scale: g(e.scale),
    team: e.team,
    partners: e.partners,
    materials: e.materials.map(({ label: u, target: y }) => ({ label: g(u), page: S(y) })),
    partOf: e.partOf,
    followedBy: e.followedBy,
    owner: e.owner,
    reviewed: m && x(m),
    sources: e.sources
  }));
}
function je({ label: e, aliases: t, broader: r, matchesAll: a }) { // je = termRecord, e = label, t = aliases, r = broader, a = matchesAll
  return w({ label: g(e), aliases: t, broader: r, matchesAll: a });
}
function _e({ label: e, help: t, terms: r }) { // _e = vocabularyRecord, e = label, t = help, r = terms
  return w({ label: g(e), help: g(t), terms: U(r, je) });
}
function se({ context: { list: e, today: t }, programs: r }) { // se = toJson, e = list, t = today, r = programs
  let { facets: a, vocabularies: o, series: i, needs: p } = e; // a = facets, o = vocabularies, i = series, p = needs, e = list
  return `${JSON.stringify({
    version: M.x59,
    facets: a,
    vocabularies: U(o, _e),
    series: U(i, ({ title: l, target: s }) => w({ title: g(l), page: S(s) })),
    needs: p.map(({ id: l, label: s, help: n, terms: m }) => w({ id: l, label: g(s), help: g(n), terms: Object.fromEntries(m) })),
    programs: r.map((l) => Ie(l, t))
  }, null, "	")}
`;
}

// src/edit/plain-wikitext.ts
var Me = /[&<>[\]{}|~]|'(?=')|[_\uFF3F](?=[_\uFF3F])|^[*#:;=-]/g, Ue = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g; // Me = MARKUP, Ue = NOT_KEPT
function le(e) { // le = plainWikitext, e = text
  return e.replace(Ue, "").replace(/\s+/g, " ").trim().replace(Me, (t) => `&#${t.charCodeAt(0)};`);
}

// src/take-away/wikitext.ts
var We = /:(?=\S)|!(?=!)|I(?=SBN\s)|R(?=FC\s)|P(?=MID\s)/g; // We = LINKED
function R(e) { // R = escapeText, e = text
  return le(e).replace(We, (t) => `&#${t.charCodeAt(0)};`);
}
var Be = /[[\]{}|<>"'~^\x60\\\s]|_(?=_)/g, Je = /&(?=#?\w+;)/g; // Be = NOT_IN_ADDRESSES, Je = ENTITY
function Ke(e) { // Ke = percentEncode, e = character
  return `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
}
function Xe(e, t) { // Xe = linkWikitext, e = target, t = label
  if ("url" in e)
    return `[${e.url.replace(Be, Ke).replace(Je, "&amp;")} ${t}]`;
  let { page: r } = e; // r = page, e = target
  return r === t ? `[[${pe(r)}]]` : `[[${pe(r)}|${t}]]`;
}
function pe(e) { // pe = colon, e = page
  return /:|^\//.test(e) ? `:${e}` : e;
}
function W({ text: e, target: t }) { // W = valueWikitext, e = text, t = target
  return t ? Xe(t, R(e)) : R(e);
}
function Ye({ context: { msg: e } }, t) { // Ye = valuesWikitext, e = msg, t = values
  return t.map(W).reduce((r, a) => r ? e("list", r, a) : a, "");
}
function Ze({ context: { msg: e, labels: t, format: r } }, { status: a, start: o, end: i }) { // Ze = factsOf, e = msg, t = labels, r = format, a = status, o = start, i = end
  let p = r.span(o, i, a); // p = span, r = format, o = start, i = end, a = status
  return p === null ? t.status(a) : e("list", t.status(a), p);
}
function ue(e) { // ue = toWikitextList, e = taken
  return e.programs.map((t) => { // e = taken, t = program
    let r = R(b(e, t.summary)), a = t.materials.map(({ label: o, target: i }) => `** ${W({ text: b(e, o), target: i })}
`);
    return `* '''${W({ text: b(e, t.title), target: t.target })}''' - ${r && `${r} `}(${R(Ze(e, t))})
${a.join("")}`;
  }).join("");
}
var ze = ["title", "status", "dates", "team", "materials"]; // ze = IN_TABLE
function me(e) { // me = toWikitextTable, e = taken
  let { context: { list: t }, programs: r } = e, a = ae(L(e, oe(e)).filter(({ id: o }) => ze.includes(o) || t.facets.includes(o)), r); // t = list, r = programs, e = taken, a = columns, ae = usedColumns, L = allColumns, oe = timesInWords, o = id, ze = IN_TABLE
  return [
    '{| class="wikitable sortable"',
    ...a.map(({ label: o }) => `! scope="col" | ${R(o)}`),
    ...r.flatMap((o) => ["|-", ...a.map(({ valuesOf: i }) => `| ${Ye(e, i(o))}`)]),
    "|}",
    ""
  ].join(`
`);
}

// src/views/parts/copy-text.ts
function ce(e) { // ce = copyText, e = text
  return Z(this, null, function* () {
    try {
      if ("clipboard" in navigator)
        return yield navigator.clipboard.writeText(e), !0;
    } catch (t) {
    }
    return !1;
  });
}

// src/views/take-away/download.ts
function de(e, t, r) { // de = download, e = name, t = type, r = text
  try {
    let a = URL.createObjectURL(new Blob([r], { type: `${t};charset=utf-8` })), o = document.createElement("a"); // a = url, r = text, t = type, o = link
    return o.href = a, o.download = e, document.body.append(o), o.click(), o.remove(), window.setTimeout(() => URL.revokeObjectURL(a), 1e4), !0;
  } catch (a) {
    return !1;
  }
}

// src/views/take-away/take-away.tsx
var Ge = [ // Ge = FORMS
  { name: "list", file: "programs-list.txt", type: "text/plain", write: ue },
  { name: "table", file: "programs-table.txt", type: "text/plain", write: me },
  { name: "csv", file: "programs.csv", type: "text/csv", write: ie },
  { name: "json", file: "programs.json", type: "application/json", write: se },
  { name: "calendar", file: "programs.ics", type: "text/calendar", write: ee }
], h = class extends f.x0 {
  constructor() {
    super(...arguments);
    this.state = { answer: "" };
  }
  answer(r, a) {
    let { context: { msg: o }, attempt: i } = this.props.view; // o = msg, i = attempt
    i(() => this.setState({ answer: o(r, a) }));
  }
  render({ view: { context: r, results: a } }, { answer: o }) {
    let { msg: i, index: p, idPrefix: l } = r, s = a.order.map((u) => p.programs[u]), n = () => ({ context: r, programs: s, pageUrl: location.href, now: Date.now() }), m = Q(n()); // i = msg, p = index, l = idPrefix, r = context, s = programs, a = results, u = number, n = taken, m = entries, Q = countEntries
    return /* @__PURE__ */ (0, f.x3)(f.x2, null, /* @__PURE__ */ (0, f.x3)("p", { class: "program-explorer__note" }, i("export-what", s.length)), /* @__PURE__ */ (0, f.x3)("ul", { role: "list" }, Ge.map(({ name: u, file: y, type: I, write: B }) => { // i = msg, s = programs, Ge = FORMS, u = name, y = file, I = type, B = write
      let D = `${l}-export-${u}`, j = u === "calendar" ? i("export-calendar", m) : i(`export-${u}`), fe = !(u === "calendar" ? m : s.length), J = ($, ge) => /* @__PURE__ */ (0, f.x3)("button", { type: "button", class: "cdx-button", id: `${D}-${$}`, "aria-labelledby": `${D}-${$} ${D}`, disabled: fe, onClick: ge }, i($)); // D = id, l = idPrefix, u = name, j = form, i = msg, m = entries, fe = isEmpty, s = programs, J = button, $ = key, ge = act
      return /* @__PURE__ */ (0, f.x3)("li", null, /* @__PURE__ */ (0, f.x3)("span", { id: D }, j), J("export-copy", () => { // D = id, j = form, J = button
        ce(B(n())).then(($) => this.answer($ ? "export-copied" : "export-failed", j));
      }), J("export-download", () => this.answer(de(y, I, B(n())) ? "export-saved" : "export-failed", j)));
    })), /* @__PURE__ */ (0, f.x3)("p", { class: "program-explorer__note", role: "status" }, o));
  }
};
}
};
// </nowiki>