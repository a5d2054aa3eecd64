// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash e68500868163d434.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
var ye = Object.defineProperty;
var Jt = Object.getOwnPropertyDescriptor;
var Xt = Object.getOwnPropertyNames;
var Yt = Object.prototype.hasOwnProperty;
var Qt = (e, t) => {
  for (var n in t)
    ye(e, n, { get: t[n], enumerable: !0 });
}, en = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of Xt(t))
      !Yt.call(e, o) && o !== n && ye(e, o, { get: () => t[o], enumerable: !(r = Jt(t, o)) || r.enumerable });
  return e;
};
var tn = (e) => en(ye({}, "__esModule", { value: !0 }), e);

// src/harvester.ts
var fr = {}; // fr = harvester_exports
Qt(fr, {
  harvest: () => gr,
  insertHost: () => pr,
  readHost: () => mr
});
module.exports = tn(fr);

// src/host/options.ts
function nn() { // nn = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Ke(e) { // Ke = optionsFor, e = wiki
  return { today: nn(), language: e.contentLanguage };
}

// src/programs/links.ts
var rn = /[\u200E\u200F\u202A-\u202E]/g, on = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, an = new RegExp("^(?:" + [ // rn = DIRECTION_MARKS, on = SPACES, an = SCHEMES
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
].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), sn = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function ln(e) { // ln = bytes, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function un(e) { // un = examineAddress, e = value
  if (/\s/.test(e))
    return "bad-address";
  try {
    let t = new URL(e); // t = url, e = value
    return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
  } catch (t) {
    return "bad-address";
  }
}
function Ze(e) { // Ze = examine, e = value
  let t = e.trim(); // t = text, e = value
  if (/^https:\/\//i.test(t))
    return un(t);
  if (t.length > 2e3)
    return "bad-page";
  let n = t.replace(rn, "").replace(on, " ").trim().replace(/^: ?/, ""); // n = page, t = text, rn = DIRECTION_MARKS, on = SPACES
  if (/^http:/i.test(n))
    return "insecure-link";
  if (an.test(n))
    return "bad-scheme";
  let r = n.replace(/#.*$/, ""); // r = title, n = page
  return r === "" || r.charAt(0) === ":" || sn.test(n) || ln(r) > 255 ? "bad-page" : { page: n };
}
function k(e) { // k = parseLink, e = value
  let t = Ze(e); // t = found, Ze = examine, e = value
  return typeof t == "string" ? null : t;
}
function H(e) { // H = linkFault, e = value
  let t = Ze(e); // t = found, Ze = examine, e = value
  return typeof t == "string" ? t : null;
}
function ie(e) { // ie = isPage, e = value
  let t = k(e); // t = link, k = parseLink, e = value
  return t !== null && "page" in t;
}
function Je(e) { // Je = isAddress, e = value
  let t = k(e); // t = link, k = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var cn = 49; // cn = MOST_PAGES
function Xe(e) { // Xe = includedIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, cn).map((n, r) => typeof n == "string" && ie(n) && t.indexOf(n) === r ? n : "") : [];
}

// src/programs/migrate.ts
var Ye = [], X = 1 + Ye.length; // Ye = MIGRATIONS, X = VERSION
function Qe(e, t = Ye) { // Qe = migrate, e = page, t = ladder, Ye = MIGRATIONS
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
function et(e, t, n) { // et = linkPrograms, e = placed, t = series, n = report
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
var tt = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), _ = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), j = tt("string"), he = tt("number"), P = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), O = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), p = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), nt = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), U = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), B = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), v = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), Y = _("check"), rt = _("length"), be = _("max_value"), xe = _("min_value"), W = _("regex"), Tr = _("description"); // tt = schema, e = first, _ = action, t = actions, n = message, j = string, he = number, P = array, O = object, p = optional, nt = picklist, U = record, B = union, v = pipe, Y = check, rt = length, be = maxValue, xe = minValue, W = regex, Tr = description

// src/programs/dates.ts
var ve = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // ve = DATE_SHAPE
function ot(e, t) { // ot = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
}
function ue(e) { // ue = parseDate, e = text
  if (!ve.test(e))
    return null;
  let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
  return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > ot(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
}
function Ee(e, t) { // Ee = digits, e = value, t = length
  return String(e).padStart(t, "0");
}
function at(e, t, n) { // at = isoDay, e = year, t = month, n = day
  return `${Ee(e, 4)}-${Ee(t, 2)}-${Ee(n, 2)}`;
}
function M(e) { // M = firstDay, e = date
  return at(e.year, e.month || 1, e.day || 1);
}
function L(e) { // L = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return at(e.year, t, e.day || ot(e.year, t));
}

// src/programs/status.ts
var Q = ["open", "upcoming", "ongoing", "paused", "past"]; // Q = STATUSES
function ce(e) { // ce = isStatus, e = value
  return Q.indexOf(e) !== -1;
}
function st(e, t) { // st = isVagueOn, e = date, t = day
  return e.approximate && M(e) <= t && t <= L(e);
}
function it(e, t, n) { // it = deriveStatus, e = start, t = end, n = today
  return t && L(t) < n ? "past" : e && M(e) > n ? "upcoming" : e && t && !st(e, n) && !st(t, n) ? "ongoing" : null;
}
function lt(e, t, n, r) { // lt = contradictsDates, e = status, t = start, n = end, r = today
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
var Te = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ae = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, mn = 10080, S = v(j(), W(Te, "bad-id")), N = v(j(), W(/\S/, "empty")), ee = v(j(), W(Ae, "bad-language")), R = B([N, U(ee, N)]), Se = v( // Te = ID, Ae = LANGUAGE, mn = MOST_MINUTES, S = id, v = pipe, j = string, W = regex, N = words, ee = languageCode, R = text, B = union, U = record, Se = date
  j(),
  W(ve, "bad-date"),
  Y((e) => ue(e) !== null, "bad-date")
), we = v(N, Y(ie, (e) => H(e.input) || "bad-page")), ke = v(
  j(),
  W(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => H(e.input) || "bad-address"),
  Y(Je, "bad-address")
), Pe = v(
  N,
  Y((e) => H(e) === null, (e) => H(e.input) || "bad-page")
), gn = v(he(), xe(1, "bad-minutes"), be(mn, "bad-minutes")), ut = B([S, P(S)]), fn = B([ee, P(ee)]), Re = B([N, P(N)]), Oe = ut, yn = O({
  label: R,
  page: p(Pe),
  url: p(ke)
}), Le = O({
  id: S,
  title: R,
  summary: p(R),
  page: p(Pe),
  status: p(nt(Q, "bad-status")),
  start: p(Se),
  end: p(Se),
  language: p(fn),
  session: p(O({
    minutes: p(v(P(gn), rt(2)))
  })),
  duration: p(R),
  scale: p(R),
  team: p(Re),
  partners: p(Re),
  materials: p(P(yn)),
  partOf: p(S),
  followedBy: p(ut),
  owner: p(N),
  reviewed: p(Se),
  sources: p(B([ke, P(ke)]))
}), ct = O({
  id: S,
  label: R,
  terms: U(S, Oe)
}), hn = O({
  label: p(R),
  help: p(R),
  terms: p(U(S, O({
    label: p(R),
    aliases: p(Re),
    broader: p(S)
  })))
}), bn = O({
  title: R,
  page: p(Pe)
}), dt = O({
  version: v(he(), xe(X), be(X)),
  talk: p(we),
  bundle: p(we),
  facets: p(P(S)),
  vocabularies: p(U(S, hn)),
  series: p(U(S, bn)),
  include: p(P(we))
});

// src/programs/read.ts
function de(e) { // de = kindOf, e = value
  return e == null ? "nothing" : Array.isArray(e) ? "list" : typeof e == "string" ? "text" : typeof e == "number" ? "number" : typeof e == "object" ? "object" : "yes or no";
}
function pt(e) { // pt = kindFor, e = node
  switch (e.type) {
    case "array":
      return "list";
    case "object":
    case "record":
      return "object";
    case "number":
      return "number";
    default:
      return "text";
  }
}
function ne(e) { // ne = isObject, e = value
  return de(e) === "object";
}
function xn({ type: e, requirement: t }, n) { // xn = isMet, e = type, t = requirement, n = value
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
function mt({ pipe: e }) { // mt = checksOf, e = pipe
  return e ? [...mt(e[0]), ...e.slice(1)] : [];
}
function En(e, t) { // En = faultOf, e = node, t = value
  let n = mt(e).filter((o) => !xn(o, t))[0]; // n = failed, mt = checksOf, e = node, o = check, xn = isMet, t = value
  return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
}
function vn(e, t, n) { // vn = readLeaf, e = node, t = value, n = report
  let r = En(e, t); // r = fault, En = faultOf, e = node, t = value
  if (r !== null) {
    n.add(r, String(t), e.options);
    return;
  }
  return gt(e) ? String(t).toLowerCase() : t;
}
function gt(e) { // gt = isLanguage, e = node
  return e === ee;
}
function Sn(e, t, n) { // Sn = readList, e = node, t = value, n = report
  let r = []; // r = list
  return t.forEach((o, a) => { // t = value, o = item, a = index
    let s = e.item && n.within(a, () => te(e.item, o, n)); // s = found, e = node, n = report, a = index, te = walk, o = item
    s !== void 0 && r.push(s);
  }), r;
}
function wn(e, t, n) { // wn = readRecord, e = node, t = value, n = report
  let r = /* @__PURE__ */ new Map(); // r = map
  if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
    let a = te(e.key, o, n); // a = name, te = walk, e = node, o = key, n = report
    if (typeof a != "string")
      return;
    let s = te(e.value, t[o], n); // s = found, te = walk, e = node, t = value, o = key, n = report
    r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
  })), gt(e.key) && !r.size) {
    Object.keys(t).length || n.add("empty");
    return;
  }
  return r;
}
function kn(e, t, n, r, o) { // kn = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
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
  let a = de(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => pt(l) === a)[0]; // a = kind, de = kindOf, t = value, s = choices, e = node, i = choice, l = option, pt = kindFor
  if (!i) {
    n.addWith("wrong-type", [s.map(pt).join(" or "), a]);
    return;
  }
  switch (i.type) {
    case "array":
      return Sn(i, t, n);
    case "record":
      return wn(i, t, n);
    case "object":
      return kn(
        i.entries || {},
        t,
        n,
        r,
        o
      );
    default:
      return vn(i, t, n);
  }
}
function V(e, t, n, r, o) { // V = read, e = schema, t = value, n = report, r = onExtra, o = allNames
  return te(e, t, n, r, o);
}

// src/programs/vocabulary.ts
var Me = "not-stated"; // Me = NOT_STATED
function Rn(e, t) { // Rn = readTerms, e = raw, t = report
  let n = /* @__PURE__ */ new Map(); // n = parents
  e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
    a === Me ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== Me ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
  })), le(n).forEach((o) => { // le = closingLinks, n = parents, o = id
    t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
  });
  let r = /* @__PURE__ */ new Map(); // r = terms
  return e.forEach((o, a) => { // e = raw, o = term, a = id
    a !== Me && r.set(a, {
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
function ft(e, t, n) { // ft = readVocabularies, e = raw, t = reserved, n = report
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
      terms: n.within("terms", () => Rn(s || /* @__PURE__ */ new Map(), n))
    });
  })), r;
}

// src/programs/terms.ts
var He = ["status", "language", "period"]; // He = BUILT_IN
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
var Ie = Object.keys(Le.entries); // Ie = PROGRAM_FIELDS, Le = programSchema
function Ne(e) { // Ne = toDate, e = text
  return e === null ? null : ue(e);
}
function Tn(e, t) { // Tn = toMinutes, e = session, t = report
  let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
  return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
}
function An(e, t) { // An = toMaterials, e = raw, t = report
  let n = []; // n = materials
  for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
    let s = k(o || a || ""); // s = target, k = parseLink, o = page, a = url
    s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
  }
  return n;
}
function Pn(e, t, n) { // Pn = facetReader, e = terms, t = around, n = report
  return (r, o) => { // r = name, o = value
    if (!t.vocabularies.has(r) && !t.facets.has(r))
      return !1;
    let a = V(Oe, o, n), s = a === void 0 ? [] : pe(r, a, t.vocabularies, n); // a = ids, V = read, Oe = termIds, o = value, n = report, s = found, pe = readTermIds, r = name, t = around
    return s.length && e.set(r, s), !0;
  };
}
function On(e, t) { // On = readRange, e = record, t = report
  let n = Ne(e.start), r = Ne(e.end); // n = start, Ne = toDate, e = record, r = end
  return n && r && M(n) > L(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
}
function yt(e, t, n) { // yt = readProgram, e = raw, t = around, n = report
  let r = ne(e) ? e.id : null; // r = id, ne = isObject, e = raw
  n.program = typeof r == "string" && Te.test(r) ? r : null;
  let o = /* @__PURE__ */ new Map(), a = V( // o = terms, a = record, V = read
    Le,
    e,
    n,
    Pn(o, t, n),
    t.fields
  );
  if (!a)
    return;
  let { title: s } = a; // s = title, a = record
  if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
    let u = T(a.language); // u = languages, T = listed, a = record
    u.length && o.set("language", u);
  }
  let [i, l] = On(a, n); // i = start, l = end, On = readRange, a = record, n = report
  return a.status && lt(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
    id: a.id,
    title: s,
    summary: a.summary,
    target: a.page === null ? null : k(a.page),
    status: a.status || it(i, l, t.today),
    start: i,
    end: l,
    terms: o,
    minutes: Tn(a.session, n),
    duration: a.duration,
    scale: a.scale,
    team: T(a.team),
    partners: T(a.partners),
    materials: An(a.materials, n),
    partOf: a.partOf,
    followedBy: T(a.followedBy),
    owner: a.owner,
    reviewed: Ne(a.reviewed),
    sources: T(a.sources)
  };
}

// src/programs/page.ts
function Ln(e, t, n) { // Ln = readJson, e = text, t = report, n = locate
  let r = ""; // r = json
  try {
    return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
  } catch (o) {
    t.add("unreadable-json", n(String(o), r));
    return;
  }
}
function ht(e, t, n, r) { // ht = eachRecord, e = page, t = name, n = report, r = visit
  let o = e[t]; // o = list, e = page, t = name
  n.within(t, () => { // n = report, t = name
    Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", de(o)]);
  });
}
function Mn(e, t, n) { // Mn = readFacets, e = listed, t = vocabularies, n = report
  let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...He]); // r = known, t = vocabularies, He = BUILT_IN
  return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
}
function Hn(e, t, n) { // Hn = readNeed, e = raw, t = vocabularies, n = report
  let r = V(ct, e, n); // r = record, V = read, ct = needSchema, e = raw, n = report
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
function Nn(e, t, n) { // Nn = readNeeds, e = page, t = vocabularies, n = report
  let r = /* @__PURE__ */ new Map(); // r = needs
  return ht(e, "needs", n, (o) => { // ht = eachRecord, e = page, n = report, o = raw
    let a = Hn(o, t, n); // a = need, Hn = readNeed, o = raw, t = vocabularies, n = report
    a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
  }), Array.from(r.values());
}
function In(e) { // In = isList, e = name
  return e === "needs" || e === "programs";
}
function $n(e, t, n, r, o) { // $n = readList, e = page, t = options, n = report, r = locate, o = included
  var y; // y = _a
  let a = V(dt, e, n, In); // a = head, V = read, dt = headSchema, e = page, n = report, In = isList
  if (!a)
    return null;
  let s = [...Ie, ...He].filter((f) => f !== "language"), i = n.within("vocabularies", () => ft( // s = reserved, Ie = PROGRAM_FIELDS, He = BUILT_IN, f = name, i = vocabularies, n = report, ft = readVocabularies
    a.vocabularies || /* @__PURE__ */ new Map(),
    s,
    n
  )), l = {
    vocabularies: i,
    facets: new Set(a.facets || []),
    fields: /* @__PURE__ */ new Set([...Ie, ...i.keys()]),
    today: t.today,
    language: t.language.toLowerCase()
  }, u = Mn(a.facets, i, n), c = Nn(e, i, n), d = /* @__PURE__ */ new Map(), m = (f, x) => ht(f, "programs", n, (E, A) => { // u = facets, Mn = readFacets, a = head, i = vocabularies, n = report, c = needs, Nn = readNeeds, e = page, d = placed, m = readPrograms, f = from, x = place, ht = eachRecord, E = raw, A = index
    let b = yt(E, l, n); // b = program, yt = readProgram, E = raw, l = around, n = report
    b && d.has(b.id) ? n.add("duplicate-id", b.id) : b && d.set(b.id, [[...x, "programs", A], b]);
  });
  m(e, []), Xe(e).forEach((f, x) => { // m = readPrograms, e = page, Xe = includedIn, f = title, x = index
    let E = ["include", x], A = o.find((b) => b.title === f); // E = place, x = index, A = found, o = included, b = other, f = title
    n.within(E, () => { // n = report, E = place
      let b = A && bt(A.text, n, r); // b = more, A = found, bt = readJsonPage, n = report, r = locate
      f && !A ? n.add("missing-include", f) : b && (Object.keys(b).filter((w) => w !== "version" && w !== "programs").forEach((w) => n.addAt(w, "not-included", w)), m(b, E));
    });
  });
  let g = /* @__PURE__ */ new Map(); // g = series
  (y = a.series) == null || y.forEach(({ title: f, page: x }, E) => g.set(E, { title: f, target: x === null ? null : k(x) }));
  let h = et(Array.from(d.values()), g, n); // h = programs, et = linkPrograms, d = placed, g = series, n = report
  return { talk: a.talk, bundle: a.bundle, facets: u, vocabularies: i, series: g, needs: c, programs: h };
}
function bt(e, t, n) { // bt = readJsonPage, e = text, t = report, n = locate
  let r = Ln(e, t, n); // r = data, Ln = readJson, e = text, t = report, n = locate
  if (r === void 0)
    return null;
  let o = ne(r) ? Qe(r) : null; // o = page, ne = isObject, r = data, Qe = migrate
  if (!o) {
    let a = ne(r) ? r.version : null; // a = version, ne = isObject, r = data
    t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
  }
  return o;
}
function xt(e, t, n, r, o = String) { // xt = readPage, e = text, t = options, n = included, r = report, o = locate
  let a = bt(e, r, o); // a = page, bt = readJsonPage, e = text, r = report, o = locate
  return a && $n(a, t, r, o, n);
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
var fo = new Uint32Array(65536); // fo = peq

// src/programs/parse.ts
function vt(e, t, n = []) { // vt = parseForReaders, e = text, t = options, n = included
  let r = Et(); // r = tally, Et = createTally
  return { list: xt(e, t, n, r), problems: r.problems };
}

// src/harvest/headings.ts
var me = "h1, h2, h3, h4, h5, h6"; // me = HEADINGS
function St(e) { // St = blockOf, e = heading
  return e.closest(".mw-heading") || e;
}
function G(e) { // G = headingText, e = heading
  let t = e.cloneNode(!0); // t = copy, e = heading
  return t.querySelectorAll(".mw-editsection").forEach((n) => n.remove()), t.textContent.replace(/\s+/g, " ").trim();
}
function $e(e) { // $e = anchorCarriers, e = heading
  let t = St(e), n = [t]; // t = block, St = blockOf, e = heading, n = around
  for (let r = t.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) // r = before, t = block
    n.push(r);
  return n.reduce((r, o) => r.concat(o, Array.from(o.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
}
function I(e, t) { // I = findHeading, e = container, t = name
  let n = Array.from(e.querySelectorAll(me)); // n = headings, e = container, me = HEADINGS
  return n.find((r) => t.texts.includes(G(r))) || n.find((r) => $e(r).some(({ id: o }) => o === t.anchor)) || null;
}
function wt(e) { // wt = firstHeading, e = container
  return e.querySelector(me);
}
function re(e) { // re = sectionOf, e = heading
  let t = St(e), n = t.nextElementSibling, r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(me) ? n : null, o = r ? r.firstElementChild : n, a = []; // t = block, St = blockOf, e = heading, n = next, r = wrapped, me = HEADINGS, o = first, a = content
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
var Cn = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", Fn = "br, p, div, dl, dd, dt, blockquote, table, tr", Dn = "b, strong", kt = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // Cn = IGNORED, Fn = BREAKS, Dn = BOLD, kt = UNSEEN
function oe(e) { // oe = isIgnored, e = element
  return e.matches(Cn) || /display:\s*none/.test(e.getAttribute("style") || "");
}
function $(e) { // $ = tidy, e = text
  return e.replace(kt, "").replace(/\s+/g, " ").trim();
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
      if (u.nodeType === 3 && r((u.nodeValue || "").replace(kt, "").replace(/\s+/g, " "), a, s, i, l), u.nodeType !== 1)
        return;
      let c = u; // c = element, u = node
      if (t.indexOf(c) !== -1 || oe(c))
        return;
      let d = c.matches(Dn), m = c.matches("a[href]"), g = c.matches(Fn) ? s ? " " : `
` : "";
      r(g, a, s, i, l), o(c, s || (d || m ? c : null), i || d, l || (m ? c : null)), r(c.matches("br") ? "" : g, a, s, i, l);
    });
  };
  return o(e, null, !1, null), n;
}

// src/harvest/split.ts
var K = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", _n = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${K}(?=\\s)|\\n|[:\\uFF1A]|${K}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${K})`), Rt = new RegExp(`\\n|\\s${K}(?=\\s|$)|\\u2014`, "g"), jn = /\uFF1A|:(?=\s|$)/g, Un = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, Bn = /[.!?;,:\u3002]/, Wn = 5, Tt = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${K}(?=\\s|$))*`), Vn = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${K}|\\u2014)$`), Gn = 9; // K = DASH, _n = AFTER_MARK, Rt = BETWEEN, jn = COLON, Un = IN_BRACKETS, Bn = PUNCTUATION, Wn = FEW_WORDS, Tt = LEFT_BEFORE, Vn = LEFT_BEHIND, Gn = MOST_LEFT_BEHIND
function Ce(e, t, n, r) { // Ce = find, e = pattern, t = text, n = from, r = marks
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
  for (let s = 0; s < Gn; s++) // s = left, Gn = MOST_LEFT_BEHIND
    o = o.replace(Vn, "");
  let a = e.slice(r); // a = rest, e = text, r = next
  return {
    title: [t + o.length - o.replace(/^\s/, "").length, t + o.length],
    summary: [r + Tt.exec(a)[0].length, e.length]
  };
}
function qn(e) { // qn = isFewWords, e = text
  return !Bn.test(e) && e.trim().split(" ").length <= Wn;
}
function zn(e, t, n) { // zn = fromMark, e = text, t = mark, n = marks
  let r = (l) => { // r = behind, l = at
    let u = _n.exec(e.slice(l)); // u = found, _n = AFTER_MARK, e = text, l = at
    return u ? l + u[0].length : -1;
  }, o = r(t.to);
  if (o !== -1)
    return F(e, t.from, t.to, o);
  let a = Un.exec(e.slice(t.to)), s = t.to + (a ? a[0].length : 0); // a = bracket, Un = IN_BRACKETS, e = text, t = mark, s = end
  if (a && (r(s) !== -1 || e.slice(s).trim() === ""))
    return F(e, t.from, s, Math.max(r(s), s));
  let i = Ce(Rt, e, t.to, n); // i = dash, Ce = find, Rt = BETWEEN, e = text, t = mark, n = marks
  return i && !t.isBold && qn(e.slice(t.to, i.index)) ? F(e, t.from, i.index, i.index + i[0].length) : F(e, t.from, t.to, t.to);
}
function At(e, t) { // At = split, e = text, t = marks
  let n = Tt.exec(e)[0].length, r = t.find(({ from: a, to: s }) => s > n && e.slice(a, s).trim() !== ""); // n = start, Tt = LEFT_BEFORE, e = text, r = mark, t = marks, a = from, s = to
  if (r && r.from <= n)
    return zn(e, r, t);
  let o = Ce(Rt, e, n, t) || Ce(jn, e, n, t); // o = end, Ce = find, Rt = BETWEEN, e = text, n = start, t = marks, jn = COLON
  return o ? F(e, n, o.index, o.index + o[0].length) : r ? (
    // The rest would miss its words without the title.
    { title: F(e, r.from, r.to, r.to).title, summary: [n, e.length] }
  ) : F(e, n, e.length, e.length);
}

// src/harvest/item.ts
function Kn(e) { // Kn = place, e = runs
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
function Zn(e) { // Zn = marksOf, e = placed
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
function Jn(e) { // Jn = readNested, e = lists
  let t = [], n = [], r = (o) => { // t = materials, n = leftOver, r = readLine, o = line
    let a = ae(o), s = z(o, a), i = $(q(s)), l = Fe(s), [u] = l; // a = below, ae = nestedLists, o = line, s = runs, z = runsOf, i = text, $ = tidy, q = joined, l = links, Fe = linksOf, u = only
    u && l.length === 1 ? t.push([i, u]) : (l.forEach((c) => t.push([C(c), c])), /[^\s,;.:|\u00B7&()-]/.test(q(s.filter((c) => !c.link))) && n.push(i)), a.forEach((c) => Array.from(c.children).forEach(r));
  };
  return e.forEach((o) => Array.from(o.children).filter((a) => !oe(a)).forEach(r)), { materials: t, leftOver: n };
}
function Fe(e) { // Fe = linksOf, e = runs
  let t = /* @__PURE__ */ new Set(); // t = links
  return e.forEach(({ link: n, text: r }) => { // e = runs, n = link, r = text
    n && r.trim() !== "" && t.add(n);
  }), Array.from(t);
}
function Pt(e) { // Pt = readItem, e = item
  let t = ae(e), { text: n, placed: r } = Kn(z(e, t)), o = At(n, Zn(r)), a = $(n.slice(...o.title)); // t = lists, ae = nestedLists, e = item, n = text, r = placed, Kn = place, z = runsOf, o = found, At = split, Zn = marksOf, a = title, $ = tidy
  if (a === "")
    return null;
  let s = ([c, d]) => r.filter((m) => m.from < d && m.to > c && m.run.text.trim() !== "").map(({ run: m }) => m), i = s(o.title), l = s(o.summary), [u = null] = Fe(i); // s = within, c = from, d = to, r = placed, m = run, i = titleRuns, o = found, l = summaryRuns, u = link, Fe = linksOf
  return Object.assign({
    title: a,
    titleElement: i[0] ? i[0].element : e,
    link: u,
    summary: $(n.slice(...o.summary)),
    summaryElement: l[0] ? l[0].element : e,
    otherLinks: Fe(r.map(({ run: c }) => c)).filter((c) => c !== u)
  }, Jn(t));
}
function Ot(e) { // Ot = readRenderedItem, e = item
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
var Xn = ["title", "redlink", "redirect", "uselang", "useskin"], Yn = /^[a-z][a-z0-9+.-]*:/i; // Xn = HARMLESS, Yn = SCHEME
function Ht(e) { // Ht = decode, e = text
  return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, (t) => { // e = text, t = encoded
    try {
      return decodeURIComponent(t);
    } catch (n) {
      return t;
    }
  });
}
function Lt(e) { // Lt = hostOf, e = url
  return e.host.replace(".m.", ".");
}
function De(e, t) { // De = parse, e = address, t = base
  try {
    return new URL(e, t);
  } catch (n) {
    return null;
  }
}
function Qn(e, t) { // Qn = titleOf, e = url, t = articlePath
  let n = e.searchParams, r = []; // n = parameters, e = url, r = names
  n.forEach((l, u) => r.push(u));
  let o = n.get("redlink") !== null; // o = isRed, n = parameters
  if (!r.every((l) => Xn.indexOf(l) !== -1 || o && l === "action"))
    return null;
  let [a = "", s = ""] = t.split("$1"), i = e.pathname; // a = before, s = after, t = articlePath, i = path, e = url
  return /\/index\.php$/.test(i) ? n.get("title") : i.slice(0, a.length) === a && i.slice(i.length - s.length) === s ? Ht(i.slice(a.length, i.length - s.length)) : null;
}
function Mt(e) { // Mt = judged, e = value
  let t = k(e.replace(/^Special:MyLanguage\//i, "")); // t = link, k = parseLink, e = value
  return t ? { link: "page" in t ? t.page : t.url } : { fault: H(e) || "bad-page", value: e };
}
function Nt(e, { address: t, articlePath: n }) { // Nt = resolveLink, e = anchor, t = address, n = articlePath
  let r = (e.getAttribute("href") || "").trim(); // r = href, e = anchor
  if (r === "")
    return null;
  let o = De(t), a = /^\.\/(.*)$/.exec(r), s = a && o ? De(o.origin + n.replace("$1", () => a[1] || "")) : De(r, t); // o = base, De = parse, t = address, a = relative, r = href, s = url, n = articlePath
  if (!s)
    return { fault: "bad-address", value: r };
  let i = Ht(s.hash), u = (e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test(e.getAttribute("rel") || "")) && k(e.getAttribute("title") || ""); // i = fragment, Ht = decode, s = url, u = interwiki, e = anchor, k = parseLink
  if (u && "page" in u)
    return Mt(u.page + (u.page.indexOf("#") === -1 ? i : ""));
  let c = s.protocol === "https:" || s.protocol === "http:"; // c = isWeb, s = url
  if (!c && Yn.test(r))
    return { fault: "bad-scheme", value: r };
  let d = c && o && Lt(s) === Lt(o) ? Qn(s, n) : null; // d = title, c = isWeb, o = base, Lt = hostOf, s = url, Qn = titleOf, n = articlePath
  return Mt(d === null ? c ? s.href : r : d + i);
}

// src/harvest/slug.ts
var er = [ // er = LETTERS
  [/\u00DF/g, "ss"],
  [/\u00E6/g, "ae"],
  [/\u0153/g, "oe"],
  [/[\u00F8]/g, "o"],
  [/\u0142/g, "l"],
  [/[\u0111\u00F0]/g, "d"],
  [/\u00FE/g, "th"],
  [/\u0131/g, "i"]
];
function tr(e) { // tr = slug, e = text
  let t = er.reduce( // t = plain, er = LETTERS
    (n, [r, o]) => n.replace(r, o),
    // An apostrophe joins: "Let's" is one word.
    e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, "")
  ).replace(/[^a-z0-9]+/g, "-");
  return /[a-z]/.test(t) ? t.slice(0, 90).replace(/^-|-$/g, "") : "";
}
function It() { // It = createIds
  let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), n = 0, r = (o) => { // e = taken, t = numbers, n = count, r = take, o = id
    let a = !e.has(o); // a = isFree, e = taken, o = id
    return e.add(o), a;
  };
  return {
    take: r,
    make(...o) {
      n++;
      let a = o.map(tr).find(Boolean) || `program-${n}`, s = a, i = t.get(a) || 1; // a = wanted, o = texts, tr = slug, n = count, s = id, i = number, t = numbers
      for (; !r(s); ) // r = take, s = id
        s = `${a}-${++i}`;
      return t.set(a, i), s;
    }
  };
}

// src/harvest/unread.ts
var nr = "Add it by hand.", _e = "Add the right link by hand.", rr = { // nr = BY_HAND, _e = LINK, rr = WORDS
  "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
  "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
  "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
  "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
  "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
  "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
  "bad-status": ['"$1" is not a status.', "Add the status by hand."],
  "bad-page": ['The link leads to no page: "$1".', _e],
  "bad-address": ['The link is not an https address: "$1".', _e],
  "bad-scheme": ['The link is neither a page nor an https address: "$1".', _e],
  "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
  "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
  "nested-text": ['A nested line could not become a link to a material: "$1".', nr]
}, $t = 120;
function Z(e, t, n = "") { // Z = unread, e = place, t = code, n = value
  let [r, o] = rr[t], a = n.length > $t ? `${n.slice(0, $t - 1)}\u2026` : n; // r = reason, o = fix, rr = WORDS, t = code, a = shown, n = value, $t = MOST_CHARACTERS
  return { code: t, place: e, reason: r.replace("$1", () => a), fix: o };
}

// src/harvest/programs.ts
var or = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ar = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Ct = 150; // or = ID, ar = LANGUAGE, Ct = MOST_CHARACTERS
function Ft(e, t) { // Ft = languageOf, e = element, t = fallback
  let n = e.closest("[lang]"), r = n && n.parentElement && n.getAttribute("lang") || ""; // n = around, e = element, r = language
  return (ar.test(r) ? r : t).toLowerCase();
}
function Dt(e, t) { // Dt = createReader, e = around, t = lost
  let n = [], r = [], o = It(), a = /* @__PURE__ */ new Set(), s = (d, m) => { // n = records, r = programs, o = ids, It = createIds, a = titles, s = textIn, d = text, m = element
    let g = Ft(m, e.pageLanguage); // g = language, Ft = languageOf, m = element, e = around
    return g === e.contentLanguage.toLowerCase() ? d : { [g]: d };
  }, i = (d, m) => { // i = resolve, d = link, m = tell
    let g = d && Nt(d, e); // g = resolved, d = link, Nt = resolveLink, e = around
    return g && "fault" in g ? (m(g.fault, g.value), null) : g && g.link;
  }, l = (d, m) => { // l = materialsOf, d = item, m = tell
    let g = []; // g = materials
    for (let [h, y] of d.materials) { // h = label, y = element, d = item
      let f = i(y, m); // f = link, i = resolve, y = element, m = tell
      f !== null && h !== "" ? g.push(/^https:/i.test(f) ? { label: s(h, y), url: f } : { label: s(h, y), page: f }) : f === null && m("nested-text", h);
    }
    return d.leftOver.forEach((h) => m("nested-text", h)), g;
  }, u = (d, m) => d !== null && !(or.test(d) && o.take(d)) ? (m("bad-id", d), null) : d, c = (d, m, g) => { // u = renderedId, d = element, m = group, or = ID, o = ids, c = read, g = place
    let h = d.getAttribute("data-program"), y = h === null ? Pt(d) : Ot(d); // h = said, d = element, y = item, Pt = readItem, Ot = readRenderedItem
    if (!y) {
      ae(d).forEach((D) => Array.from(D.children).forEach((fe, Zt) => c(fe, m, `${g} \u2192 #${Zt + 1}`)));
      return;
    }
    let { title: f } = y, x = (D, fe) => { // f = title, y = item, x = tell, D = code, fe = value
      t.push(Z(`${g} ("${f.slice(0, Ct)}")`, D, fe));
    };
    f.length > Ct && x("long-title", f), a.has(f) && x("same-title", f), a.add(f);
    let E = i(y.link, x), A = u(h, x), b = A === null ? o.make(f, E && !/^https:/i.test(E) ? E.replace(/#.*$/, "") : "") : A, w = d.getAttribute("data-status"), se = h === null ? m === "past" ? "past" : "ongoing" : ce(w) ? w : null; // E = link, i = resolve, y = item, x = tell, A = own, u = renderedId, h = said, b = id, o = ids, f = title, w = saidStatus, d = element, se = status, m = group, ce = isStatus
    h !== null && w !== null && se === null && x("bad-status", w);
    let ze = l(y, x); // ze = materials, l = materialsOf, y = item, x = tell
    y.otherLinks.forEach((D) => x("link-in-text", `${C(D)} (${D.getAttribute("href") || ""})`)), r.push({ id: b, isRendered: A !== null, group: m, title: f, link: E, summary: y.summary || null, status: se });
    let J = { id: b, title: s(f, y.titleElement) }; // J = record, b = id, s = textIn, f = title, y = item
    y.summary && (J.summary = { [Ft(y.summaryElement, e.pageLanguage)]: y.summary }), E !== null && (J.page = E), se !== null && (J.status = se), ze.length && (J.materials = ze), n.push(J);
  };
  return { read: c, records: n, programs: r };
}

// src/harvest/sections.ts
var je = "h1, h2, h3, h4, h5, h6", sr = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer-static__all", _t = "ul:not(.gallery)", ir = "div, center, span, main, article", lr = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", ur = ".program-explorer, .mw-parser-output, [data-group], body"; // je = HEADINGS, sr = NOT_TEXT, _t = LIST, ir = HOLDERS, lr = BLOCKS, ur = EDGES
function Ue(e) { // Ue = textOf, e = element
  return q(z(e));
}
function Ut(e) { // Ut = collector, e = isEnd
  let t = [], n = [], r = "", o = (s = "") => { // t = items, n = others, r = line, o = flush, s = next
    [r, s].map($).filter(Boolean).forEach((i) => n.push(i)), r = "";
  }, a = (s) => { // a = visit, s = node
    if (s.nodeType === 3 && (r += s.nodeValue || ""), s.nodeType !== 1)
      return !1;
    let i = s; // i = element, s = node
    if (oe(i) || i.matches(sr))
      return !1;
    let l = i.matches(je) ? i : i.matches(".mw-heading") ? i.querySelector(je) : null; // l = heading, i = element, je = HEADINGS
    return l ? (o(), e(l)) : i.matches(_t) ? (o(), Array.from(i.children).forEach((u) => u.matches("li") ? t.push(u) : o(Ue(u))), !1) : i.matches("section") || i.matches(ir) && i.querySelector(`${_t}, ${je}`) ? (o(), Array.from(i.childNodes).some(a)) : (i.matches(lr) ? o(Ue(i)) : r += Ue(i), !1);
  };
  return {
    visit: a,
    done: () => (o(), { items: t, others: n })
  };
}
function jt(e) { // jt = levelOf, e = heading
  return Number(e.tagName.slice(1));
}
function ge(e, t, n) { // ge = sectionUnder, e = heading, t = other, n = container
  let { visit: r, done: o } = Ut((s) => s === t || jt(s) <= jt(e)), a = re(e).block; // r = visit, o = done, Ut = collector, s = next, t = other, jt = levelOf, e = heading, a = node, re = sectionOf
  for (; ; ) {
    for (; !a.nextSibling; ) { // a = node
      let s = a.parentElement; // s = parent, a = node
      if (!s || s === n || !s.matches("div, section") || s.matches(ur))
        return o();
      a = s;
    }
    if (a = a.nextSibling, r(a))
      return o();
  }
}
function Bt(e) { // Bt = sectionIn, e = group
  let { visit: t, done: n } = Ut(() => !1); // t = visit, n = done, Ut = collector
  return e.childNodes.forEach(t), n();
}

// src/harvest/harvest.ts
var Be = ["current", "past"], Wt = "[data-limit], [data-preset]"; // Be = GROUPS, Wt = PARTIAL
function cr(e, t) { // cr = findGroups, e = container, t = place
  let n = Array.from(e.querySelectorAll(Be.map((o) => `[data-group="${o}"]`).join())); // n = marked, e = container, Be = GROUPS, o = group
  if (n.length)
    return n.map((o) => { // n = marked, o = element
      let a = wt(o), s = o.dataset.group; // a = heading, wt = firstHeading, o = element, s = group
      return { group: s, name: a ? G(a) : s, section: Bt(o) };
    });
  let r = Be.map((o) => I(e, t[o])); // r = headings, Be = GROUPS, o = group, I = findHeading, e = container, t = place
  return Be.map((o, a) => { // Be = GROUPS, o = group, a = at
    let s = r[a] || null; // s = heading, r = headings, a = at
    return {
      group: o,
      name: s ? G(s) : t[o].texts[0] || t[o].anchor,
      section: s && ge(s, r[1 - a] || null, e)
    };
  });
}
function We(e, t, n) { // We = harvest, e = container, t = place, n = options
  let r = [], o = Dt({ // r = lost, o = reader, Dt = createReader
    pageLanguage: n.pageLanguage,
    contentLanguage: n.contentLanguage,
    articlePath: n.articlePath || "/wiki/$1",
    address: n.address || e.baseURI
  }, r);
  for (let { group: i, name: l, section: u } of cr(e, t)) { // i = group, l = name, u = section, cr = findGroups, e = container, t = place
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
    isPartial: e.matches(Wt) || e.querySelector(Wt) !== null
  };
}

// src/host/find.ts
var Ve = "program-explorer"; // Ve = HOST_CLASS
function dr(e) { // dr = languageAround, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
}
function Vt(e, t, n) { // Vt = staticHeading, e = text, t = element, n = carriers
  return { text: e, language: dr(t), anchors: n.map(({ id: r }) => r), carriers: n };
}
function Ge(e) { // Ge = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}

// src/harvest/insert.ts
function qe(e) { // qe = known, e = heading
  return e && Vt(G(e), e, $e(e));
}
function Gt(e, t) { // Gt = withHeadings, e = host, t = place
  let { root: n, container: r } = e; // n = root, r = container, e = host
  if (r !== n || e.current || e.past)
    return e;
  let o = I(n, t.current); // o = current, I = findHeading, n = root, t = place
  return Object.assign({}, e, { current: qe(o), past: qe(I(n, t.past)), level: Ge(o) });
}
function qt(e, t) { // qt = insertHost, e = content, t = place
  let n = I(e, t.current); // n = currentHeading, I = findHeading, e = content, t = place
  if (!n || e.querySelector(`.${Ve}`))
    return null;
  let r = re(n), o = I(e, t.past), a = o && re(o), s = o && ge(o, n, e), i = a !== null && a.content.length === a.lists.length && s !== null && !s.others.length && s.items.every((u) => a.lists.some((c) => c === u.parentNode)), l = document.createElement("div"); // r = current, re = sectionOf, n = currentHeading, o = pastHeading, I = findHeading, e = content, t = place, a = past, s = below, ge = sectionUnder, i = pastIsBare, u = item, c = list, l = root
  return l.className = Ve, l.dataset.source = t.source, r.insertion.parent.insertBefore(l, r.insertion.before), {
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
    past: i ? qe(o) : null,
    level: Ge(n) + 1
  };
}

// src/harvest/harvester.ts
function zt(e) { // zt = createHarvester, e = place
  return {
    insertHost: (t) => qt(t, e),
    readHost: (t, n) => { // t = wiki, n = host
      let { page: r, unread: o } = We(n.container, e, t), a = JSON.stringify(r, null, "	"), { list: s, problems: i } = vt(a, Ke(t)); // r = page, o = unread, We = harvest, n = host, e = place, t = wiki, a = draft, s = list, i = problems, vt = parseForReaders, Ke = optionsFor
      return s && s.programs.length ? [Gt(n, e), { page: null, included: [], list: s, problems: i, harvest: { draft: a, unread: o } }] : null;
    },
    harvest: (t, n) => We(t, e, n)
  };
}

// src/harvest/place.ts
var Kt = { // Kt = META
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

// src/harvester.ts
var { insertHost: pr, readHost: mr, harvest: gr } = zt(Kt); // pr = insertHost, mr = readHost, gr = harvest, zt = createHarvester, Kt = META
// </nowiki>