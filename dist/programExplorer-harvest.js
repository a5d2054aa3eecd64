// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash e5d253a0cffc4516.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
var ye = Object.defineProperty;
var Yt = Object.getOwnPropertyDescriptor;
var Qt = Object.getOwnPropertyNames;
var en = Object.prototype.hasOwnProperty;
var tn = (e, t) => {
  for (var n in t)
    ye(e, n, { get: t[n], enumerable: !0 });
}, nn = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of Qt(t))
      !en.call(e, o) && o !== n && ye(e, o, { get: () => t[o], enumerable: !(r = Yt(t, o)) || r.enumerable });
  return e;
};
var rn = (e) => nn(ye({}, "__esModule", { value: !0 }), e);

// src/harvester.ts
var br = {}; // br = harvester_exports
tn(br, {
  harvest: () => hr,
  insertHost: () => fr,
  protocol: () => Jt,
  readHost: () => yr
});
module.exports = rn(br);

// src/host/options.ts
function on() { // on = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Je(e) { // Je = optionsFor, e = wiki
  return { today: on(), language: e.contentLanguage };
}

// src/programs/links.ts
var an = /[\u200E\u200F\u202A-\u202E]/g, sn = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ln = new RegExp("^(?:" + [ // an = DIRECTION_MARKS, sn = SPACES, ln = SCHEMES
  "about",
  "blob",
  "data",
  "filesystem",
  "ftp",
  "https",
  "intent",
  "jar",
  "javascript",
  "mailto",
  "sms",
  "tel",
  "vbscript",
  "view-source",
  "wss?"
].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), un = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function cn(e) { // cn = bytes, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function dn(e) { // dn = examineAddress, e = value
  if (/\s/.test(e))
    return "bad-address";
  try {
    let t = new URL(e); // t = url, e = value
    return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
  } catch (t) {
    return "bad-address";
  }
}
function Xe(e) { // Xe = examine, e = value
  let t = e.trim(); // t = text, e = value
  if (/^https:\/\//i.test(t))
    return dn(t);
  if (t.length > 2e3)
    return "bad-page";
  let n = t.replace(an, "").replace(sn, " ").trim().replace(/^: ?/, ""); // n = page, t = text, an = DIRECTION_MARKS, sn = SPACES
  if (/^http:/i.test(n))
    return "insecure-link";
  if (ln.test(n))
    return "bad-scheme";
  let r = n.replace(/#.*$/, ""); // r = title, n = page
  return r === "" || r.charAt(0) === ":" || un.test(n) || cn(r) > 255 ? "bad-page" : { page: n };
}
function k(e) { // k = parseLink, e = value
  let t = Xe(e); // t = found, Xe = examine, e = value
  return typeof t == "string" ? null : t;
}
function H(e) { // H = linkFault, e = value
  let t = Xe(e); // t = found, Xe = examine, e = value
  return typeof t == "string" ? t : null;
}
function ie(e) { // ie = isPage, e = value
  let t = k(e); // t = link, k = parseLink, e = value
  return t !== null && "page" in t;
}
function Ye(e) { // Ye = isAddress, e = value
  let t = k(e); // t = link, k = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var pn = 49; // pn = MOST_PAGES
function Qe(e) { // Qe = includedIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, pn).map((n, r) => typeof n == "string" && ie(n) && t.indexOf(n) === r ? n : "") : [];
}

// src/programs/migrate.ts
var et = [], X = 1 + et.length; // et = MIGRATIONS, X = VERSION
function tt(e, t = et) { // tt = migrate, e = page, t = ladder, et = MIGRATIONS
  let { version: n } = e; // n = version, e = page
  return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
    (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
    e
  );
}

// src/programs/loops.ts
function le(e) { // le = closingLinks, e = parents
  let t = [], n = /* @__PURE__ */ new Map(); // t = closing, n = seen
  return e.forEach((r, o) => { // e = parents, r = _parent, o = start
    let a = o; // a = at, o = start
    for (; !n.has(a); ) { // n = seen, a = at
      n.set(a, o);
      let s = e.get(a); // s = parent, e = parents, a = at
      if (s === void 0)
        return;
      if (n.get(s) === o) {
        t.push(a);
        return;
      }
      a = s;
    }
  }), t;
}

// src/programs/lineage.ts
function nt(e, t, n) { // nt = linkPrograms, e = placed, t = series, n = report
  let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, t = series, a = parents
  for (let [, i] of e) // i = program, e = placed
    i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
  let s = new Set(le(a)); // s = closing, le = closingLinks, a = parents
  return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
    let { id: u, partOf: c, followedBy: d } = l; // u = id, c = partOf, d = followedBy, l = program
    if (c === null && !d.length)
      return l;
    let m = (g, h, y, f) => (f ? n.addAt(g, "loop", h) : y.has(h) || n.addAt(g, "unknown-program", h, y), !f && y.has(h)); // m = leads, g = field, h = other, y = among, f = isLoop, n = report
    return n.program = u, Object.assign({}, l, {
      partOf: c !== null && m("partOf", c, o, s.has(u)) ? c : null,
      followedBy: d.filter((g) => m("followedBy", g, r, g === u))
    });
  }));
}

// src/programs/schema-shapes.ts
var he = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), _ = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), j = he("string"), be = he("number"), rt = he("boolean"), A = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), P = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), p = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), ot = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), U = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), B = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), E = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), Y = _("check"), at = _("length"), xe = _("max_value"), ve = _("min_value"), W = _("regex"), Hr = _("description"); // he = schema, e = first, _ = action, t = actions, n = message, j = string, be = number, rt = boolean, A = array, P = object, p = optional, ot = picklist, U = record, B = union, E = pipe, Y = check, at = length, xe = maxValue, ve = minValue, W = regex, Hr = description

// src/programs/dates.ts
var Se = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Se = DATE_SHAPE
function st(e, t) { // st = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
}
function ue(e) { // ue = parseDate, e = text
  if (!Se.test(e))
    return null;
  let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
  return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > st(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
}
function Ee(e, t) { // Ee = digits, e = value, t = length
  return String(e).padStart(t, "0");
}
function it(e, t, n) { // it = isoDay, e = year, t = month, n = day
  return `${Ee(e, 4)}-${Ee(t, 2)}-${Ee(n, 2)}`;
}
function M(e) { // M = firstDay, e = date
  return it(e.year, e.month || 1, e.day || 1);
}
function L(e) { // L = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return it(e.year, t, e.day || st(e.year, t));
}

// src/programs/status.ts
var Q = ["open", "upcoming", "ongoing", "paused", "past"]; // Q = STATUSES
function ce(e) { // ce = isStatus, e = value
  return Q.indexOf(e) !== -1;
}
function lt(e, t) { // lt = isVagueOn, e = date, t = day
  return e.approximate && M(e) <= t && t <= L(e);
}
function ut(e, t, n) { // ut = deriveStatus, e = start, t = end, n = today
  return t && L(t) < n ? "past" : e && M(e) > n ? "upcoming" : e && t && !lt(e, n) && !lt(t, n) ? "ongoing" : null;
}
function ct(e, t, n, r) { // ct = contradictsDates, e = status, t = start, n = end, r = today
  switch (e) {
    case "past":
      return !!(n && M(n) > r || t && M(t) > r);
    case "upcoming":
      return !!(t && L(t) < r || n && L(n) < r);
    case "ongoing":
      return !!(t && M(t) > r || n && L(n) < r);
    default:
      return !!(n && L(n) < r);
  }
}

// src/programs/schema.ts
var Oe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ae = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, fn = 10080, S = E(j(), W(Oe, "bad-id")), N = E(j(), W(/\S/, "empty")), ee = E(j(), W(Ae, "bad-language")), R = B([N, U(ee, N)]), we = E( // Oe = ID, Ae = LANGUAGE, fn = MOST_MINUTES, S = id, E = pipe, j = string, W = regex, N = words, ee = languageCode, R = text, B = union, U = record, we = date
  j(),
  W(Se, "bad-date"),
  Y((e) => ue(e) !== null, "bad-date")
), ke = E(N, Y(ie, (e) => H(e.input) || "bad-page")), Re = E(
  j(),
  W(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => H(e.input) || "bad-address"),
  Y(Ye, "bad-address")
), Pe = E(
  N,
  Y((e) => H(e) === null, (e) => H(e.input) || "bad-page")
), yn = E(be(), ve(1, "bad-minutes"), xe(fn, "bad-minutes")), dt = B([S, A(S)]), hn = B([ee, A(ee)]), Te = B([N, A(N)]), Le = dt, bn = P({
  label: R,
  page: p(Pe),
  url: p(Re)
}), Me = P({
  id: S,
  title: R,
  summary: p(R),
  page: p(Pe),
  status: p(ot(Q, "bad-status")),
  start: p(we),
  end: p(we),
  language: p(hn),
  session: p(P({
    minutes: p(E(A(yn), at(2)))
  })),
  duration: p(R),
  scale: p(R),
  team: p(Te),
  partners: p(Te),
  materials: p(A(bn)),
  partOf: p(S),
  followedBy: p(dt),
  owner: p(N),
  reviewed: p(we),
  sources: p(B([Re, A(Re)]))
}), pt = P({
  id: S,
  label: R,
  terms: U(S, Le)
}), xn = P({
  label: p(R),
  help: p(R),
  terms: p(U(S, P({
    label: p(R),
    aliases: p(Te),
    broader: p(S)
  })))
}), vn = P({
  title: R,
  page: p(Pe)
}), mt = P({
  version: E(be(), ve(X), xe(X)),
  enabled: p(rt()),
  talk: p(ke),
  bundle: p(ke),
  facets: p(A(S)),
  vocabularies: p(U(S, xn)),
  series: p(U(S, vn)),
  include: p(A(ke))
});

// src/programs/read.ts
var En = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // En = KINDS
function de(e) { // de = kindOf, e = value
  return e == null ? "nothing" : He({ type: Array.isArray(e) ? "array" : typeof e });
}
function He({ type: e }) { // He = kindFor, e = type
  return En[e] || "text";
}
function ne(e) { // ne = isObject, e = value
  return de(e) === "object";
}
function Sn({ type: e, requirement: t }, n) { // Sn = isMet, e = type, t = requirement, n = value
  switch (e) {
    case "regex":
      return t.test(String(n));
    case "check":
      return t(n);
    case "min_value":
      return Number(n) >= Number(t);
    case "max_value":
      return Number(n) <= Number(t);
    default:
      return !0;
  }
}
function gt({ pipe: e }) { // gt = checksOf, e = pipe
  return e ? [...gt(e[0]), ...e.slice(1)] : [];
}
function wn(e, t) { // wn = faultOf, e = node, t = value
  let n = gt(e).filter((o) => !Sn(o, t))[0]; // n = failed, gt = checksOf, e = node, o = check, Sn = isMet, t = value
  return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
}
function kn(e, t, n) { // kn = readLeaf, e = node, t = value, n = report
  let r = wn(e, t); // r = fault, wn = faultOf, e = node, t = value
  if (r !== null) {
    n.add(r, String(t), e.options);
    return;
  }
  return ft(e) ? String(t).toLowerCase() : t;
}
function ft(e) { // ft = isLanguage, e = node
  return e === ee;
}
function Rn(e, t, n) { // Rn = readList, e = node, t = value, n = report
  let r = []; // r = list
  return t.forEach((o, a) => { // t = value, o = item, a = index
    let s = e.item && n.within(a, () => te(e.item, o, n)); // s = found, e = node, n = report, a = index, te = walk, o = item
    s !== void 0 && r.push(s);
  }), r;
}
function Tn(e, t, n) { // Tn = readRecord, e = node, t = value, n = report
  let r = /* @__PURE__ */ new Map(); // r = map
  if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
    let a = te(e.key, o, n); // a = name, te = walk, e = node, o = key, n = report
    if (typeof a != "string")
      return;
    let s = te(e.value, t[o], n); // s = found, te = walk, e = node, t = value, o = key, n = report
    r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
  })), ft(e.key) && !r.size) {
    Object.keys(t).length || n.add("empty");
    return;
  }
  return r;
}
function On(e, t, n, r, o) { // On = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
  let a = {}, s = Object.keys(e), i = null; // a = found, s = names, e = entries, i = bad
  for (let l of s) { // l = name, s = names
    let u = e[l], c = Object.prototype.hasOwnProperty.call(t, l), d = c ? n.within(l, () => te(u.wrapped || u, t[l], n)) : void 0; // u = node, e = entries, l = name, c = isThere, t = value, d = field, n = report, te = walk
    a[l] = d === void 0 ? null : d, d === void 0 && !u.wrapped && (i = i || l, n.add(c ? "left-out" : "missing", l));
  }
  for (let l of Object.keys(t)) // l = name, t = value
    s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
      r != null && r(l, t[l]) || n.add("unknown-field", l, o || s);
    });
  return i === null ? a : void 0;
}
function te(e, t, n, r, o) { // te = walk, e = node, t = value, n = report, r = onExtra, o = allNames
  let a = de(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => He(l) === a)[0]; // a = kind, de = kindOf, t = value, s = choices, e = node, i = choice, l = option, He = kindFor
  if (!i) {
    n.addWith("wrong-type", [s.map(He).join(" or "), a]);
    return;
  }
  switch (i.type) {
    case "array":
      return Rn(i, t, n);
    case "record":
      return Tn(i, t, n);
    case "object":
      return On(
        i.entries || {},
        t,
        n,
        r,
        o
      );
    default:
      return kn(i, t, n);
  }
}
function V(e, t, n, r, o) { // V = read, e = schema, t = value, n = report, r = onExtra, o = allNames
  return te(e, t, n, r, o);
}

// src/programs/vocabulary.ts
var Ne = "not-stated"; // Ne = NOT_STATED
function An(e, t) { // An = readTerms, e = raw, t = report
  let n = /* @__PURE__ */ new Map(); // n = parents
  e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
    a === Ne ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== Ne ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
  })), le(n).forEach((o) => { // le = closingLinks, n = parents, o = id
    t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
  });
  let r = /* @__PURE__ */ new Map(); // r = terms
  return e.forEach((o, a) => { // e = raw, o = term, a = id
    a !== Ne && r.set(a, {
      id: a,
      label: o.label || a,
      aliases: T(o.aliases),
      broader: n.get(a) || null
    });
  }), r;
}
function T(e) { // T = listed, e = value
  return typeof e == "string" ? [e] : Array.from(new Set(e || []));
}
function yt(e, t, n) { // yt = readVocabularies, e = raw, t = reserved, n = report
  let r = /* @__PURE__ */ new Map(); // r = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => n.within(i, () => { // e = raw, o = label, a = help, s = terms, i = id, n = report
    if (t.indexOf(i) !== -1) {
      n.add("reserved-id", i);
      return;
    }
    o === null && n.add("missing-label", i), r.set(i, {
      id: i,
      label: o || i,
      help: a,
      terms: n.within("terms", () => An(s || /* @__PURE__ */ new Map(), n))
    });
  })), r;
}

// src/programs/terms.ts
var Ie = ["status", "language", "period"]; // Ie = BUILT_IN
function pe(e, t, n, r) { // pe = readTermIds, e = facet, t = value, n = vocabularies, r = report
  var a; // a = _a
  if (e === "language")
    return T(t).map((s) => s.toLowerCase()).filter((s) => { // T = listed, t = value, s = code
      let i = Ae.test(s); // i = fits, Ae = LANGUAGE, s = code
      return i || r.add("bad-language", s), i;
    });
  let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
  return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : T(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, T = listed, t = value, s = id
    let i = o ? o.has(s) : ce(s); // i = fits, o = terms, s = id, ce = isStatus
    return i || r.add("unknown-term", s, o ? o.keys() : Q), i;
  });
}

// src/programs/records.ts
var Ce = Object.keys(Me.entries); // Ce = PROGRAM_FIELDS, Me = programSchema
function $e(e) { // $e = toDate, e = text
  return e === null ? null : ue(e);
}
function Pn(e, t) { // Pn = toMinutes, e = session, t = report
  let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
  return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
}
function Ln(e, t) { // Ln = toMaterials, e = raw, t = report
  let n = []; // n = materials
  for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
    let s = k(o || a || ""); // s = target, k = parseLink, o = page, a = url
    s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
  }
  return n;
}
function Mn(e, t, n) { // Mn = facetReader, e = terms, t = around, n = report
  return (r, o) => { // r = name, o = value
    if (!t.vocabularies.has(r) && !t.facets.has(r))
      return !1;
    let a = V(Le, o, n), s = a === void 0 ? [] : pe(r, a, t.vocabularies, n); // a = ids, V = read, Le = termIds, o = value, n = report, s = found, pe = readTermIds, r = name, t = around
    return s.length && e.set(r, s), !0;
  };
}
function Hn(e, t) { // Hn = readRange, e = record, t = report
  let n = $e(e.start), r = $e(e.end); // n = start, $e = toDate, e = record, r = end
  return n && r && M(n) > L(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
}
function ht(e, t, n) { // ht = readProgram, e = raw, t = around, n = report
  let r = ne(e) ? e.id : null; // r = id, ne = isObject, e = raw
  n.program = typeof r == "string" && Oe.test(r) ? r : null;
  let o = /* @__PURE__ */ new Map(), a = V( // o = terms, a = record, V = read
    Me,
    e,
    n,
    Mn(o, t, n),
    t.fields
  );
  if (!a)
    return;
  let { title: s } = a; // s = title, a = record
  if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
    let u = T(a.language); // u = languages, T = listed, a = record
    u.length && o.set("language", u);
  }
  let [i, l] = Hn(a, n); // i = start, l = end, Hn = readRange, a = record, n = report
  return a.status && ct(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
    id: a.id,
    title: s,
    summary: a.summary,
    target: a.page === null ? null : k(a.page),
    status: a.status || ut(i, l, t.today),
    start: i,
    end: l,
    terms: o,
    minutes: Pn(a.session, n),
    duration: a.duration,
    scale: a.scale,
    team: T(a.team),
    partners: T(a.partners),
    materials: Ln(a.materials, n),
    partOf: a.partOf,
    followedBy: T(a.followedBy),
    owner: a.owner,
    reviewed: $e(a.reviewed),
    sources: T(a.sources)
  };
}

// src/programs/page.ts
function Nn(e, t, n) { // Nn = readJson, e = text, t = report, n = locate
  let r = ""; // r = json
  try {
    return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
  } catch (o) {
    t.add("unreadable-json", n(String(o), r));
    return;
  }
}
function bt(e, t, n, r) { // bt = eachRecord, e = page, t = name, n = report, r = visit
  let o = e[t]; // o = list, e = page, t = name
  n.within(t, () => { // n = report, t = name
    Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", de(o)]);
  });
}
function In(e, t, n) { // In = readFacets, e = listed, t = vocabularies, n = report
  let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Ie]); // r = known, t = vocabularies, Ie = BUILT_IN
  return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
}
function $n(e, t, n) { // $n = readNeed, e = raw, t = vocabularies, n = report
  let r = V(pt, e, n); // r = record, V = read, pt = needSchema, e = raw, n = report
  if (!r)
    return;
  let o = /* @__PURE__ */ new Map(); // o = terms
  if (n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
    let i = pe(s, a, t, n); // i = found, pe = readTermIds, s = facet, a = value, t = vocabularies, n = report
    i.length && o.set(s, i);
  }))), !o.size) {
    n.add("left-out", "terms");
    return;
  }
  return { id: r.id, label: r.label, terms: o };
}
function Cn(e, t, n) { // Cn = readNeeds, e = page, t = vocabularies, n = report
  let r = /* @__PURE__ */ new Map(); // r = needs
  return bt(e, "needs", n, (o) => { // bt = eachRecord, e = page, n = report, o = raw
    let a = $n(o, t, n); // a = need, $n = readNeed, o = raw, t = vocabularies, n = report
    a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
  }), Array.from(r.values());
}
function Fn(e) { // Fn = isList, e = name
  return e === "needs" || e === "programs";
}
function Dn(e, t, n, r, o) { // Dn = readList, e = page, t = options, n = report, r = locate, o = included
  var y; // y = _a
  let a = V(mt, e, n, Fn); // a = head, V = read, mt = headSchema, e = page, n = report, Fn = isList
  if (!a)
    return null;
  let s = [...Ce, ...Ie].filter((f) => f !== "language"), i = n.within("vocabularies", () => yt( // s = reserved, Ce = PROGRAM_FIELDS, Ie = BUILT_IN, f = name, i = vocabularies, n = report, yt = readVocabularies
    a.vocabularies || /* @__PURE__ */ new Map(),
    s,
    n
  )), l = {
    vocabularies: i,
    facets: new Set(a.facets || []),
    fields: /* @__PURE__ */ new Set([...Ce, ...i.keys()]),
    today: t.today,
    language: t.language.toLowerCase()
  }, u = In(a.facets, i, n), c = Cn(e, i, n), d = /* @__PURE__ */ new Map(), m = (f, x) => bt(f, "programs", n, (v, O) => { // u = facets, In = readFacets, a = head, i = vocabularies, n = report, c = needs, Cn = readNeeds, e = page, d = placed, m = readPrograms, f = from, x = place, bt = eachRecord, v = raw, O = index
    let b = ht(v, l, n); // b = program, ht = readProgram, v = raw, l = around, n = report
    b && d.has(b.id) ? n.add("duplicate-id", b.id) : b && d.set(b.id, [[...x, "programs", O], b]);
  });
  m(e, []), Qe(e).forEach((f, x) => { // m = readPrograms, e = page, Qe = includedIn, f = title, x = index
    let v = ["include", x], O = o.find((b) => b.title === f); // v = place, x = index, O = found, o = included, b = other, f = title
    n.within(v, () => { // n = report, v = place
      let b = O && xt(O.text, n, r); // b = more, O = found, xt = readJsonPage, n = report, r = locate
      f && !O ? n.add("missing-include", f) : b && (Object.keys(b).filter((w) => w !== "version" && w !== "programs").forEach((w) => n.addAt(w, "not-included", w)), m(b, v));
    });
  });
  let g = /* @__PURE__ */ new Map(); // g = series
  (y = a.series) == null || y.forEach(({ title: f, page: x }, v) => g.set(v, { title: f, target: x === null ? null : k(x) }));
  let h = nt(Array.from(d.values()), g, n); // h = programs, nt = linkPrograms, d = placed, g = series, n = report
  return { enabled: a.enabled, talk: a.talk, bundle: a.bundle, facets: u, vocabularies: i, series: g, needs: c, programs: h };
}
function xt(e, t, n) { // xt = readJsonPage, e = text, t = report, n = locate
  let r = Nn(e, t, n); // r = data, Nn = readJson, e = text, t = report, n = locate
  if (r === void 0)
    return null;
  let o = ne(r) ? tt(r) : null; // o = page, ne = isObject, r = data, tt = migrate
  if (!o) {
    let a = ne(r) ? r.version : null; // a = version, ne = isObject, r = data
    t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
  }
  return o;
}
function vt(e, t, n, r, o = String) { // vt = readPage, e = text, t = options, n = included, r = report, o = locate
  let a = xt(e, r, o); // a = page, xt = readJsonPage, e = text, r = report, o = locate
  return a && Dn(a, t, r, o, n);
}

// src/programs/report.ts
function Et() { // Et = createTally
  let e = [], t = (r, o) => { // e = problems, t = addWith, r = code, o = params
    e.push([r, ...o].join(" "));
  }, n = (r, o = "") => t(r, [o]);
  return {
    program: null,
    problems: e,
    add: n,
    addAt: (r, o, a) => n(o, a),
    addWith: t,
    within: (r, o) => o()
  };
}

// node_modules/fastest-levenshtein/esm/mod.js
var Eo = new Uint32Array(65536); // Eo = peq

// src/programs/parse.ts
function St(e, t, n = []) { // St = parseForReaders, e = text, t = options, n = included
  let r = Et(); // r = tally, Et = createTally
  return { list: vt(e, t, n, r), problems: r.problems };
}

// src/harvest/headings.ts
var me = "h1, h2, h3, h4, h5, h6"; // me = HEADINGS
function wt(e) { // wt = blockOf, e = heading
  return e.closest(".mw-heading") || e;
}
function G(e) { // G = headingText, e = heading
  let t = e.cloneNode(!0); // t = copy, e = heading
  return t.querySelectorAll(".mw-editsection").forEach((n) => n.remove()), t.textContent.replace(/\s+/g, " ").trim();
}
function Fe(e) { // Fe = anchorCarriers, e = heading
  let t = wt(e), n = [t]; // t = block, wt = blockOf, e = heading, n = around
  for (let r = t.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) // r = before, t = block
    n.push(r);
  return n.reduce((r, o) => r.concat(o, Array.from(o.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
}
function I(e, t) { // I = findHeading, e = container, t = name
  let n = Array.from(e.querySelectorAll(me)); // n = headings, e = container, me = HEADINGS
  return n.find((r) => t.texts.includes(G(r))) || n.find((r) => Fe(r).some(({ id: o }) => o === t.anchor)) || null;
}
function kt(e) { // kt = firstHeading, e = container
  return e.querySelector(me);
}
function re(e) { // re = sectionOf, e = heading
  let t = wt(e), n = t.nextElementSibling, r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(me) ? n : null, o = r ? r.firstElementChild : n, a = []; // t = block, wt = blockOf, e = heading, n = next, r = wrapped, me = HEADINGS, o = first, a = content
  for (let s = o; s instanceof HTMLElement && !(s.matches(me) || s.matches(".mw-heading, section")); s = s.nextElementSibling) // s = element, o = first, me = HEADINGS
    a.push(s);
  return {
    heading: e,
    block: t,
    insertion: r ? { parent: r, before: r.firstChild } : { parent: t.parentNode, before: t.nextSibling },
    content: a,
    lists: a.filter((s) => s.matches("ul"))
  };
}

// src/harvest/runs.ts
var _n = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", jn = "br, p, div, dl, dd, dt, blockquote, table, tr", Un = "b, strong", Rt = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // _n = IGNORED, jn = BREAKS, Un = BOLD, Rt = UNSEEN
function oe(e) { // oe = isIgnored, e = element
  return e.matches(_n) || /display:\s*none/.test(e.getAttribute("style") || "");
}
function $(e) { // $ = tidy, e = text
  return e.replace(Rt, "").replace(/\s+/g, " ").trim();
}
function q(e) { // q = joined, e = runs
  return e.map(({ text: t }) => t).join("");
}
function C(e, t = []) { // C = seenText, e = element, t = skip
  return $(q(z(e, t)));
}
function z(e, t = []) { // z = runsOf, e = item, t = skip
  let n = [], r = (a, s, i, l, u) => { // n = runs, r = add, a = text, s = element, i = mark, l = isBold, u = link
    a !== "" && n.push({ text: a, element: s, mark: i, isBold: l, link: u });
  }, o = (a, s, i, l) => { // o = visit, a = parent, s = mark, i = isBold, l = link
    a.childNodes.forEach((u) => { // a = parent, u = node
      if (u.nodeType === 3 && r((u.nodeValue || "").replace(Rt, "").replace(/\s+/g, " "), a, s, i, l), u.nodeType !== 1)
        return;
      let c = u; // c = element, u = node
      if (t.indexOf(c) !== -1 || oe(c))
        return;
      let d = c.matches(Un), m = c.matches("a[href]"), g = c.matches(jn) ? s ? " " : `
` : "";
      r(g, a, s, i, l), o(c, s || (d || m ? c : null), i || d, l || (m ? c : null)), r(c.matches("br") ? "" : g, a, s, i, l);
    });
  };
  return o(e, null, !1, null), n;
}

// src/harvest/split.ts
var K = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", Bn = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${K}(?=\\s)|\\n|[:\\uFF1A]|${K}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${K})`), Tt = new RegExp(`\\n|\\s${K}(?=\\s|$)|\\u2014`, "g"), Wn = /\uFF1A|:(?=\s|$)/g, Vn = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, Gn = /[.!?;,:\u3002]/, qn = 5, Ot = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${K}(?=\\s|$))*`), zn = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${K}|\\u2014)$`), Kn = 9; // K = DASH, Bn = AFTER_MARK, Tt = BETWEEN, Wn = COLON, Vn = IN_BRACKETS, Gn = PUNCTUATION, qn = FEW_WORDS, Ot = LEFT_BEFORE, zn = LEFT_BEHIND, Kn = MOST_LEFT_BEHIND
function De(e, t, n, r) { // De = find, e = pattern, t = text, n = from, r = marks
  e.lastIndex = n;
  for (let o = e.exec(t); o; o = e.exec(t)) { // o = found, e = pattern, t = text
    let a = o.index + o[0].length - 1; // a = at, o = found
    if (!r.some((s) => s.from <= a && a < s.to))
      return o;
  }
  return null;
}
function F(e, t, n, r) { // F = parts, e = text, t = from, n = to, r = next
  let o = e.slice(t, n); // o = title, e = text, t = from, n = to
  for (let s = 0; s < Kn; s++) // s = left, Kn = MOST_LEFT_BEHIND
    o = o.replace(zn, "");
  let a = e.slice(r); // a = rest, e = text, r = next
  return {
    title: [t + o.length - o.replace(/^\s/, "").length, t + o.length],
    summary: [r + Ot.exec(a)[0].length, e.length]
  };
}
function Zn(e) { // Zn = isFewWords, e = text
  return !Gn.test(e) && e.trim().split(" ").length <= qn;
}
function Jn(e, t, n) { // Jn = fromMark, e = text, t = mark, n = marks
  let r = (l) => { // r = behind, l = at
    let u = Bn.exec(e.slice(l)); // u = found, Bn = AFTER_MARK, e = text, l = at
    return u ? l + u[0].length : -1;
  }, o = r(t.to);
  if (o !== -1)
    return F(e, t.from, t.to, o);
  let a = Vn.exec(e.slice(t.to)), s = t.to + (a ? a[0].length : 0); // a = bracket, Vn = IN_BRACKETS, e = text, t = mark, s = end
  if (a && (r(s) !== -1 || e.slice(s).trim() === ""))
    return F(e, t.from, s, Math.max(r(s), s));
  let i = De(Tt, e, t.to, n); // i = dash, De = find, Tt = BETWEEN, e = text, t = mark, n = marks
  return i && !t.isBold && Zn(e.slice(t.to, i.index)) ? F(e, t.from, i.index, i.index + i[0].length) : F(e, t.from, t.to, t.to);
}
function At(e, t) { // At = split, e = text, t = marks
  let n = Ot.exec(e)[0].length, r = t.find(({ from: a, to: s }) => s > n && e.slice(a, s).trim() !== ""); // n = start, Ot = LEFT_BEFORE, e = text, r = mark, t = marks, a = from, s = to
  if (r && r.from <= n)
    return Jn(e, r, t);
  let o = De(Tt, e, n, t) || De(Wn, e, n, t); // o = end, De = find, Tt = BETWEEN, e = text, n = start, t = marks, Wn = COLON
  return o ? F(e, n, o.index, o.index + o[0].length) : r ? (
    // The rest would miss its words without the title.
    { title: F(e, r.from, r.to, r.to).title, summary: [n, e.length] }
  ) : F(e, n, e.length, e.length);
}

// src/harvest/item.ts
function Xn(e) { // Xn = place, e = runs
  let t = [], n = ""; // t = placed, n = text
  for (let r of e) { // r = run, e = runs
    let o = n.charAt(n.length - 1), a = r.text === `
` ? o === `
` ? "" : `
` : o === "" || /\s/.test(o) ? r.text.replace(/^ /, "") : r.text;
    r.text === `
` && o === " " && (n = n.slice(0, -1)), t.push({ run: r, from: n.length, to: n.length + a.length }), n += a;
  }
  return { text: n, placed: t };
}
function Yn(e) { // Yn = marksOf, e = placed
  let t = /* @__PURE__ */ new Map(); // t = marks
  for (let { run: n, from: r, to: o } of e) // n = run, r = from, o = to, e = placed
    if (n.mark && o > r) {
      let a = t.get(n.mark); // a = mark, t = marks, n = run
      t.set(n.mark, { from: a ? a.from : r, to: o, isBold: n.isBold || a !== void 0 && a.isBold });
    }
  return Array.from(t.values());
}
function ae(e) { // ae = nestedLists, e = item
  return Array.from(e.children).reduce((t, n) => t.concat(n.matches("ul, ol") ? n : ae(n)), []);
}
function Qn(e) { // Qn = readNested, e = lists
  let t = [], n = [], r = (o) => { // t = materials, n = leftOver, r = readLine, o = line
    let a = ae(o), s = z(o, a), i = $(q(s)), l = _e(s), [u] = l; // a = below, ae = nestedLists, o = line, s = runs, z = runsOf, i = text, $ = tidy, q = joined, l = links, _e = linksOf, u = only
    u && l.length === 1 ? t.push([i, u]) : (l.forEach((c) => t.push([C(c), c])), /[^\s,;.:|\u00B7&()-]/.test(q(s.filter((c) => !c.link))) && n.push(i)), a.forEach((c) => Array.from(c.children).forEach(r));
  };
  return e.forEach((o) => Array.from(o.children).filter((a) => !oe(a)).forEach(r)), { materials: t, leftOver: n };
}
function _e(e) { // _e = linksOf, e = runs
  let t = /* @__PURE__ */ new Set(); // t = links
  return e.forEach(({ link: n, text: r }) => { // e = runs, n = link, r = text
    n && r.trim() !== "" && t.add(n);
  }), Array.from(t);
}
function Pt(e) { // Pt = readItem, e = item
  let t = ae(e), { text: n, placed: r } = Xn(z(e, t)), o = At(n, Yn(r)), a = $(n.slice(...o.title)); // t = lists, ae = nestedLists, e = item, n = text, r = placed, Xn = place, z = runsOf, o = found, At = split, Yn = marksOf, a = title, $ = tidy
  if (a === "")
    return null;
  let s = ([c, d]) => r.filter((m) => m.from < d && m.to > c && m.run.text.trim() !== "").map(({ run: m }) => m), i = s(o.title), l = s(o.summary), [u = null] = _e(i); // s = within, c = from, d = to, r = placed, m = run, i = titleRuns, o = found, l = summaryRuns, u = link, _e = linksOf
  return Object.assign({
    title: a,
    titleElement: i[0] ? i[0].element : e,
    link: u,
    summary: $(n.slice(...o.summary)),
    summaryElement: l[0] ? l[0].element : e,
    otherLinks: _e(r.map(({ run: c }) => c)).filter((c) => c !== u)
  }, Qn(t));
}
function Lt(e) { // Lt = readRenderedItem, e = item
  let t = (s) => e.querySelector(`.program-explorer-static__${s}`), n = e.querySelector("b"), r = n ? C(n) : "", o = t("summary"), a = t("materials"); // t = part, s = name, e = item, n = heading, r = title, C = seenText, o = summary, a = materials
  return n && r !== "" ? {
    title: r,
    titleElement: n,
    link: n.querySelector("a[href]"),
    // What is small says in which language the summary is.
    summary: o ? C(o, Array.from(o.querySelectorAll("small"))) : "",
    summaryElement: o || e,
    otherLinks: [],
    materials: a ? Array.from(a.querySelectorAll("a[href]")).map((s) => [C(s), s]) : [],
    leftOver: []
  } : null;
}

// src/harvest/links.ts
var er = ["title", "redlink", "redirect", "uselang", "useskin"], tr = /^[a-z][a-z0-9+.-]*:/i; // er = HARMLESS, tr = SCHEME
function Nt(e) { // Nt = decode, e = text
  return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, (t) => { // e = text, t = encoded
    try {
      return decodeURIComponent(t);
    } catch (n) {
      return t;
    }
  });
}
function Mt(e) { // Mt = hostOf, e = url
  return e.host.replace(".m.", ".");
}
function je(e, t) { // je = parse, e = address, t = base
  try {
    return new URL(e, t);
  } catch (n) {
    return null;
  }
}
function nr(e, t) { // nr = titleOf, e = url, t = articlePath
  let n = e.searchParams, r = []; // n = parameters, e = url, r = names
  n.forEach((l, u) => r.push(u));
  let o = n.get("redlink") !== null; // o = isRed, n = parameters
  if (!r.every((l) => er.indexOf(l) !== -1 || o && l === "action"))
    return null;
  let [a = "", s = ""] = t.split("$1"), i = e.pathname; // a = before, s = after, t = articlePath, i = path, e = url
  return /\/index\.php$/.test(i) ? n.get("title") : i.slice(0, a.length) === a && i.slice(i.length - s.length) === s ? Nt(i.slice(a.length, i.length - s.length)) : null;
}
function Ht(e) { // Ht = judged, e = value
  let t = k(e.replace(/^Special:MyLanguage\//i, "")); // t = link, k = parseLink, e = value
  return t ? { link: "page" in t ? t.page : t.url } : { fault: H(e) || "bad-page", value: e };
}
function It(e, { address: t, articlePath: n }) { // It = resolveLink, e = anchor, t = address, n = articlePath
  let r = (e.getAttribute("href") || "").trim(); // r = href, e = anchor
  if (r === "")
    return null;
  let o = je(t), a = /^\.\/(.*)$/.exec(r), s = a && o ? je(o.origin + n.replace("$1", () => a[1] || "")) : je(r, t); // o = base, je = parse, t = address, a = relative, r = href, s = url, n = articlePath
  if (!s)
    return { fault: "bad-address", value: r };
  let i = Nt(s.hash), u = (e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test(e.getAttribute("rel") || "")) && k(e.getAttribute("title") || ""); // i = fragment, Nt = decode, s = url, u = interwiki, e = anchor, k = parseLink
  if (u && "page" in u)
    return Ht(u.page + (u.page.indexOf("#") === -1 ? i : ""));
  let c = s.protocol === "https:" || s.protocol === "http:"; // c = isWeb, s = url
  if (!c && tr.test(r))
    return { fault: "bad-scheme", value: r };
  let d = c && o && Mt(s) === Mt(o) ? nr(s, n) : null; // d = title, c = isWeb, o = base, Mt = hostOf, s = url, nr = titleOf, n = articlePath
  return Ht(d === null ? c ? s.href : r : d + i);
}

// src/harvest/slug.ts
var rr = [ // rr = LETTERS
  [/\u00DF/g, "ss"],
  [/\u00E6/g, "ae"],
  [/\u0153/g, "oe"],
  [/[\u00F8]/g, "o"],
  [/\u0142/g, "l"],
  [/[\u0111\u00F0]/g, "d"],
  [/\u00FE/g, "th"],
  [/\u0131/g, "i"]
];
function or(e) { // or = slug, e = text
  let t = rr.reduce( // t = plain, rr = LETTERS
    (n, [r, o]) => n.replace(r, o),
    // An apostrophe joins: "Let's" is one word.
    e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, "")
  ).replace(/[^a-z0-9]+/g, "-");
  return /[a-z]/.test(t) ? t.slice(0, 90).replace(/^-|-$/g, "") : "";
}
function $t() { // $t = createIds
  let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), n = 0, r = (o) => { // e = taken, t = numbers, n = count, r = take, o = id
    let a = !e.has(o); // a = isFree, e = taken, o = id
    return e.add(o), a;
  };
  return {
    take: r,
    make(...o) {
      n++;
      let a = o.map(or).find(Boolean) || `program-${n}`, s = a, i = t.get(a) || 1; // a = wanted, o = texts, or = slug, n = count, s = id, i = number, t = numbers
      for (; !r(s); ) // r = take, s = id
        s = `${a}-${++i}`;
      return t.set(a, i), s;
    }
  };
}

// src/harvest/unread.ts
var ar = "Add it by hand.", Ue = "Add the right link by hand.", sr = { // ar = BY_HAND, Ue = LINK, sr = WORDS
  "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
  "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
  "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
  "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
  "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
  "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
  "bad-status": ['"$1" is not a status.', "Add the status by hand."],
  "bad-page": ['The link leads to no page: "$1".', Ue],
  "bad-address": ['The link is not an https address: "$1".', Ue],
  "bad-scheme": ['The link is neither a page nor an https address: "$1".', Ue],
  "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
  "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
  "nested-text": ['A nested line could not become a link to a material: "$1".', ar]
}, Ct = 120;
function Z(e, t, n = "") { // Z = unread, e = place, t = code, n = value
  let [r, o] = sr[t], a = n.length > Ct ? `${n.slice(0, Ct - 1)}\u2026` : n; // r = reason, o = fix, sr = WORDS, t = code, a = shown, n = value, Ct = MOST_CHARACTERS
  return { code: t, place: e, reason: r.replace("$1", () => a), fix: o };
}

// src/harvest/programs.ts
var ir = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, lr = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Ft = 150; // ir = ID, lr = LANGUAGE, Ft = MOST_CHARACTERS
function Dt(e, t) { // Dt = languageOf, e = element, t = fallback
  let n = e.closest("[lang]"), r = n && n.parentElement && n.getAttribute("lang") || ""; // n = around, e = element, r = language
  return (lr.test(r) ? r : t).toLowerCase();
}
function _t(e, t) { // _t = createReader, e = around, t = lost
  let n = [], r = [], o = $t(), a = /* @__PURE__ */ new Set(), s = (d, m) => { // n = records, r = programs, o = ids, $t = createIds, a = titles, s = textIn, d = text, m = element
    let g = Dt(m, e.pageLanguage); // g = language, Dt = languageOf, m = element, e = around
    return g === e.contentLanguage.toLowerCase() ? d : { [g]: d };
  }, i = (d, m) => { // i = resolve, d = link, m = tell
    let g = d && It(d, e); // g = resolved, d = link, It = resolveLink, e = around
    return g && "fault" in g ? (m(g.fault, g.value), null) : g && g.link;
  }, l = (d, m) => { // l = materialsOf, d = item, m = tell
    let g = []; // g = materials
    for (let [h, y] of d.materials) { // h = label, y = element, d = item
      let f = i(y, m); // f = link, i = resolve, y = element, m = tell
      f !== null && h !== "" ? g.push(/^https:/i.test(f) ? { label: s(h, y), url: f } : { label: s(h, y), page: f }) : f === null && m("nested-text", h);
    }
    return d.leftOver.forEach((h) => m("nested-text", h)), g;
  }, u = (d, m) => d !== null && !(ir.test(d) && o.take(d)) ? (m("bad-id", d), null) : d, c = (d, m, g) => { // u = renderedId, d = element, m = group, ir = ID, o = ids, c = read, g = place
    let h = d.getAttribute("data-program"), y = h === null ? Pt(d) : Lt(d); // h = said, d = element, y = item, Pt = readItem, Lt = readRenderedItem
    if (!y) {
      ae(d).forEach((D) => Array.from(D.children).forEach((fe, Xt) => c(fe, m, `${g} \u2192 #${Xt + 1}`)));
      return;
    }
    let { title: f } = y, x = (D, fe) => { // f = title, y = item, x = tell, D = code, fe = value
      t.push(Z(`${g} ("${f.slice(0, Ft)}")`, D, fe));
    };
    f.length > Ft && x("long-title", f), a.has(f) && x("same-title", f), a.add(f);
    let v = i(y.link, x), O = u(h, x), b = O === null ? o.make(f, v && !/^https:/i.test(v) ? v.replace(/#.*$/, "") : "") : O, w = d.getAttribute("data-status"), se = h === null ? m === "past" ? "past" : "ongoing" : ce(w) ? w : null; // v = link, i = resolve, y = item, x = tell, O = own, u = renderedId, h = said, b = id, o = ids, f = title, w = saidStatus, d = element, se = status, m = group, ce = isStatus
    h !== null && w !== null && se === null && x("bad-status", w);
    let Ze = l(y, x); // Ze = materials, l = materialsOf, y = item, x = tell
    y.otherLinks.forEach((D) => x("link-in-text", `${C(D)} (${D.getAttribute("href") || ""})`)), r.push({ id: b, isRendered: O !== null, group: m, title: f, link: v, summary: y.summary || null, status: se });
    let J = { id: b, title: s(f, y.titleElement) }; // J = record, b = id, s = textIn, f = title, y = item
    y.summary && (J.summary = { [Dt(y.summaryElement, e.pageLanguage)]: y.summary }), v !== null && (J.page = v), se !== null && (J.status = se), Ze.length && (J.materials = Ze), n.push(J);
  };
  return { read: c, records: n, programs: r };
}

// src/harvest/sections.ts
var Be = "h1, h2, h3, h4, h5, h6", ur = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer__selftest, .program-explorer__update, .program-explorer-static__all", jt = "ul:not(.gallery)", cr = "div, center, span, main, article", dr = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", pr = ".program-explorer, .mw-parser-output, [data-group], body"; // Be = HEADINGS, ur = NOT_TEXT, jt = LIST, cr = HOLDERS, dr = BLOCKS, pr = EDGES
function We(e) { // We = textOf, e = element
  return q(z(e));
}
function Bt(e) { // Bt = collector, e = isEnd
  let t = [], n = [], r = "", o = (s = "") => { // t = items, n = others, r = line, o = flush, s = next
    [r, s].map($).filter(Boolean).forEach((i) => n.push(i)), r = "";
  }, a = (s) => { // a = visit, s = node
    if (s.nodeType === 3 && (r += s.nodeValue || ""), s.nodeType !== 1)
      return !1;
    let i = s; // i = element, s = node
    if (oe(i) || i.matches(ur))
      return !1;
    let l = i.matches(Be) ? i : i.matches(".mw-heading") ? i.querySelector(Be) : null; // l = heading, i = element, Be = HEADINGS
    return l ? (o(), e(l)) : i.matches(jt) ? (o(), Array.from(i.children).forEach((u) => u.matches("li") ? t.push(u) : o(We(u))), !1) : i.matches("section") || i.matches(cr) && i.querySelector(`${jt}, ${Be}`) ? (o(), Array.from(i.childNodes).some(a)) : (i.matches(dr) ? o(We(i)) : r += We(i), !1);
  };
  return {
    visit: a,
    done: () => (o(), { items: t, others: n })
  };
}
function Ut(e) { // Ut = levelOf, e = heading
  return Number(e.tagName.slice(1));
}
function ge(e, t, n) { // ge = sectionUnder, e = heading, t = other, n = container
  let { visit: r, done: o } = Bt((s) => s === t || Ut(s) <= Ut(e)), a = re(e).block; // r = visit, o = done, Bt = collector, s = next, t = other, Ut = levelOf, e = heading, a = node, re = sectionOf
  for (; ; ) {
    for (; !a.nextSibling; ) { // a = node
      let s = a.parentElement; // s = parent, a = node
      if (!s || s === n || !s.matches("div, section") || s.matches(pr))
        return o();
      a = s;
    }
    if (a = a.nextSibling, r(a))
      return o();
  }
}
function Wt(e) { // Wt = sectionIn, e = group
  let { visit: t, done: n } = Bt(() => !1); // t = visit, n = done, Bt = collector
  return e.childNodes.forEach(t), n();
}

// src/harvest/harvest.ts
var Ve = ["current", "past"], Vt = "[data-limit], [data-preset]"; // Ve = GROUPS, Vt = PARTIAL
function mr(e, t) { // mr = findGroups, e = container, t = place
  let n = Array.from(e.querySelectorAll(Ve.map((o) => `[data-group="${o}"]`).join())); // n = marked, e = container, Ve = GROUPS, o = group
  if (n.length)
    return n.map((o) => { // n = marked, o = element
      let a = kt(o), s = o.dataset.group; // a = heading, kt = firstHeading, o = element, s = group
      return { group: s, name: a ? G(a) : s, section: Wt(o) };
    });
  let r = Ve.map((o) => I(e, t[o])); // r = headings, Ve = GROUPS, o = group, I = findHeading, e = container, t = place
  return Ve.map((o, a) => { // Ve = GROUPS, o = group, a = at
    let s = r[a] || null; // s = heading, r = headings, a = at
    return {
      group: o,
      name: s ? G(s) : t[o].texts[0] || t[o].anchor,
      section: s && ge(s, r[1 - a] || null, e)
    };
  });
}
function Ge(e, t, n) { // Ge = harvest, e = container, t = place, n = options
  let r = [], o = _t({ // r = lost, o = reader, _t = createReader
    pageLanguage: n.pageLanguage,
    contentLanguage: n.contentLanguage,
    articlePath: n.articlePath || "/wiki/$1",
    address: n.address || e.baseURI
  }, r);
  for (let { group: i, name: l, section: u } of mr(e, t)) { // i = group, l = name, u = section, mr = findGroups, e = container, t = place
    if (!u) {
      r.push(Z(l, "no-heading"));
      continue;
    }
    u.items.length || r.push(Z(l, "no-list")), u.items.forEach((c, d) => o.read(c, i, `${l} \u2192 #${d + 1}`)), u.others.forEach((c) => r.push(Z(l, "no-bullets", c)));
  }
  let { records: a, programs: s } = o; // a = records, s = programs, o = reader
  return {
    page: { version: X, programs: a },
    programs: s,
    unread: r,
    isPartial: e.matches(Vt) || e.querySelector(Vt) !== null
  };
}

// src/host/find.ts
var qe = "program-explorer"; // qe = HOST_CLASS
function gr(e) { // gr = languageAround, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
}
function Gt(e, t, n) { // Gt = staticHeading, e = text, t = element, n = carriers
  return { text: e, language: gr(t), anchors: n.map(({ id: r }) => r), carriers: n };
}
function ze(e) { // ze = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}

// src/harvest/insert.ts
function Ke(e) { // Ke = known, e = heading
  return e && Gt(G(e), e, Fe(e));
}
function qt(e, t) { // qt = withHeadings, e = host, t = place
  let { root: n, container: r } = e; // n = root, r = container, e = host
  if (r !== n || e.current || e.past)
    return e;
  let o = I(n, t.current); // o = current, I = findHeading, n = root, t = place
  return Object.assign({}, e, { current: Ke(o), past: Ke(I(n, t.past)), level: ze(o) });
}
function zt(e, t) { // zt = insertHost, e = content, t = place
  let n = I(e, t.current); // n = currentHeading, I = findHeading, e = content, t = place
  if (!n || e.querySelector(`.${qe}`))
    return null;
  let r = re(n), o = I(e, t.past), a = o && re(o), s = o && ge(o, n, e), i = a !== null && a.content.length === a.lists.length && s !== null && !s.others.length && s.items.every((u) => a.lists.some((c) => c === u.parentNode)), l = document.createElement("div"); // r = current, re = sectionOf, n = currentHeading, o = pastHeading, I = findHeading, e = content, t = place, a = past, s = below, ge = sectionUnder, i = pastIsBare, u = item, c = list, l = root
  return l.className = qe, r.insertion.parent.insertBefore(l, r.insertion.before), {
    root: l,
    container: e,
    source: t.source,
    revisions: [],
    preset: "",
    limit: 0,
    all: null,
    fallbacks: [],
    words: /* @__PURE__ */ new Map(),
    bundle: "",
    bundleVersion: "",
    statics: [...r.lists, ...a ? a.lists : [], ...a && i ? [a.block] : []],
    current: null,
    past: i ? Ke(o) : null,
    level: ze(n) + 1
  };
}

// src/harvest/harvester.ts
function Kt(e) { // Kt = createHarvester, e = place
  return {
    insertHost: (t) => zt(t, e),
    readHost: (t, n) => { // t = wiki, n = host
      let { page: r, unread: o } = Ge(n.container, e, t), a = JSON.stringify(r, null, "	"), { list: s, problems: i } = St(a, Je(t)); // r = page, o = unread, Ge = harvest, n = host, e = place, t = wiki, a = draft, s = list, i = problems, St = parseForReaders, Je = optionsFor
      return s && s.programs.length ? [qt(n, e), { page: null, included: [], list: s, problems: i, harvest: { draft: a, unread: o } }] : null;
    },
    harvest: (t, n) => Ge(t, e, n)
  };
}

// src/harvest/place.ts
var Zt = { // Zt = META
  source: "Community Development/What we do/programs.json",
  current: {
    texts: ["Current Projects and Programs:"],
    anchor: "Current_Projects_and_Programs:"
  },
  past: {
    texts: ["Past Projects and Programs:"],
    anchor: "Past_Projects_and_Programs:"
  }
};

// src/protocol.ts
var Jt = 1; // Jt = PROTOCOL

// src/harvester.ts
var { insertHost: fr, readHost: yr, harvest: hr } = Kt(Zt); // fr = insertHost, yr = readHost, hr = harvest, Kt = createHarvester, Zt = META
// </nowiki>