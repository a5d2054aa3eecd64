// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash d338a369f71e9127.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
var ye = Object.defineProperty;
var Qn = Object.getOwnPropertyDescriptor;
var et = Object.getOwnPropertyNames;
var nt = Object.prototype.hasOwnProperty;
var tt = (e, n) => {
  for (var t in n)
    ye(e, t, { get: n[t], enumerable: !0 });
}, rt = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let o of et(n))
      !nt.call(e, o) && o !== t && ye(e, o, { get: () => n[o], enumerable: !(r = Qn(n, o)) || r.enumerable });
  return e;
};
var ot = (e) => rt(ye({}, "__esModule", { value: !0 }), e);

// src/importer.ts
var br = {}; // br = importer_exports
tt(br, {
  harvest: () => hr,
  insertHost: () => fr,
  protocol: () => Xn,
  readHost: () => yr
});
module.exports = ot(br);

// src/programs/parse-options.ts
function at() { // at = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Je(e) { // Je = optionsFor, e = wiki
  return { today: at(), language: e.contentLanguage };
}

// src/programs/links.ts
var st = /[\u200E\u200F\u202A-\u202E]/g, it = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, lt = new RegExp("^(?:" + [ // st = DIRECTION_MARKS, it = SPACES, lt = SCHEMES
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
].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), ut = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function dt(e) { // dt = bytes, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function ct(e) { // ct = examineAddress, e = value
  if (/\s/.test(e))
    return "bad-address";
  try {
    let n = new URL(e); // n = url, e = value
    return n.protocol === "https:" && n.hostname && !n.username && !n.password ? { url: n.href } : "bad-address";
  } catch (n) {
    return "bad-address";
  }
}
function Xe(e) { // Xe = examine, e = value
  let n = e.trim(); // n = text, e = value
  if (/^https:\/\//i.test(n))
    return ct(n);
  if (n.length > 2e3)
    return "bad-page";
  let t = n.replace(st, "").replace(it, " ").trim().replace(/^: ?/, ""); // t = page, n = text, st = DIRECTION_MARKS, it = SPACES
  if (/^http:/i.test(t))
    return "insecure-link";
  if (lt.test(t))
    return "bad-scheme";
  let r = t.replace(/#.*$/, ""); // r = title, t = page
  return r === "" || r.charAt(0) === ":" || ut.test(t) || dt(r) > 255 ? "bad-page" : { page: t };
}
function w(e) { // w = parseLink, e = value
  let n = Xe(e); // n = found, Xe = examine, e = value
  return typeof n == "string" ? null : n;
}
function H(e) { // H = linkFault, e = value
  let n = Xe(e); // n = found, Xe = examine, e = value
  return typeof n == "string" ? n : null;
}
function ie(e) { // ie = isPage, e = value
  let n = w(e); // n = link, w = parseLink, e = value
  return n !== null && "page" in n;
}
function Ye(e) { // Ye = isAddress, e = value
  let n = w(e); // n = link, w = parseLink, e = value
  return n !== null && "url" in n;
}

// src/programs/include.ts
var pt = 49; // pt = MOST_PAGES
function Qe(e) { // Qe = includedIn, e = page
  let { include: n } = e; // n = include, e = page
  return Array.isArray(n) ? n.slice(0, pt).map((t, r) => typeof t == "string" && ie(t) && n.indexOf(t) === r ? t : "") : [];
}

// src/programs/migrate.ts
var en = [], X = 1 + en.length; // en = MIGRATIONS, X = VERSION
function nn(e, n = en) { // nn = migrate, e = page, n = ladder, en = MIGRATIONS
  let { version: t } = e; // t = version, e = page
  return typeof t != "number" || t % 1 !== 0 || t < 1 || t > 1 + n.length ? null : n.slice(t - 1).reduce(
    (r, o, a) => Object.assign({}, o(r), { version: t + a + 1 }),
    e
  );
}

// src/programs/cycles.ts
function le(e) { // le = closingLinks, e = parents
  let n = [], t = /* @__PURE__ */ new Map(); // n = closing, t = seen
  return e.forEach((r, o) => { // e = parents, r = _parent, o = start
    let a = o; // a = at, o = start
    for (; !t.has(a); ) { // t = seen, a = at
      t.set(a, o);
      let s = e.get(a); // s = parent, e = parents, a = at
      if (s === void 0)
        return;
      if (t.get(s) === o) {
        n.push(a);
        return;
      }
      a = s;
    }
  }), n;
}

// src/programs/lineage.ts
function tn(e, n, t) { // tn = linkPrograms, e = placed, n = series, t = report
  let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...n.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, n = series, a = parents
  for (let [, i] of e) // i = program, e = placed
    i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
  let s = new Set(le(a)); // s = closing, le = closingLinks, a = parents
  return e.map(([i, l]) => t.within(i, () => { // e = placed, i = place, l = program, t = report
    let { id: u, partOf: d, followedBy: c } = l; // u = id, d = partOf, c = followedBy, l = program
    if (d === null && !c.length)
      return l;
    let m = (g, h, y, f) => (f ? t.addAt(g, "loop", h) : y.has(h) || t.addAt(g, "unknown-program", h, y), !f && y.has(h)); // m = leads, g = field, h = other, y = among, f = isLoop, t = report
    return t.program = u, Object.assign({}, l, {
      partOf: d !== null && m("partOf", d, o, s.has(u)) ? d : null,
      followedBy: c.filter((g) => m("followedBy", g, r, g === u))
    });
  }));
}

// src/programs/schema-shapes.ts
var he = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), _ = (e) => /* @__NO_SIDE_EFFECTS__ */ (n, t) => ({ type: e, requirement: n, message: t }), j = he("string"), be = he("number"), rn = he("boolean"), A = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), P = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), p = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), on = /* @__NO_SIDE_EFFECTS__ */ (e, n) => ({ type: "picklist", options: e, message: n }), U = /* @__NO_SIDE_EFFECTS__ */ (e, n) => ({ type: "record", key: e, value: n }), B = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), v = /* @__NO_SIDE_EFFECTS__ */ (e, ...n) => Object.assign({}, e, { pipe: [e, ...n] }), Y = _("check"), an = _("length"), xe = _("max_value"), Ee = _("min_value"), W = _("regex"), Hr = _("description"); // he = schema, e = first, _ = action, n = actions, t = message, j = string, be = number, rn = boolean, A = array, P = object, p = optional, on = picklist, U = record, B = union, v = pipe, Y = check, an = length, xe = maxValue, Ee = minValue, W = regex, Hr = description

// src/programs/dates.ts
var Se = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Se = DATE_SHAPE
function sn(e, n) { // sn = daysInMonth, e = year, n = month
  return n === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : n === 4 || n === 6 || n === 9 || n === 11 ? 30 : 31;
}
function ue(e) { // ue = parseDate, e = text
  if (!Se.test(e))
    return null;
  let n = e.slice(-1) === "~", t = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = t; // n = approximate, e = text, t = parts, r = year, o = month, a = day
  return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > sn(r, o)) ? null : { year: r, month: o, day: a, approximate: n };
}
function ve(e, n) { // ve = digits, e = value, n = length
  return String(e).padStart(n, "0");
}
function ln(e, n, t) { // ln = isoDay, e = year, n = month, t = day
  return `${ve(e, 4)}-${ve(n, 2)}-${ve(t, 2)}`;
}
function M(e) { // M = firstDay, e = date
  return ln(e.year, e.month || 1, e.day || 1);
}
function L(e) { // L = lastDay, e = date
  let n = e.month || 12; // n = month, e = date
  return ln(e.year, n, e.day || sn(e.year, n));
}

// src/programs/status.ts
var Q = ["open", "upcoming", "ongoing", "paused", "past"]; // Q = STATUSES
function de(e) { // de = isStatus, e = value
  return Q.indexOf(e) !== -1;
}
function un(e, n) { // un = isVagueOn, e = date, n = day
  return e.approximate && M(e) <= n && n <= L(e);
}
function dn(e, n, t) { // dn = deriveStatus, e = start, n = end, t = today
  return n && L(n) < t ? "past" : e && M(e) > t ? "upcoming" : e && n && !un(e, t) && !un(n, t) ? "ongoing" : null;
}
function cn(e, n, t, r) { // cn = contradictsDates, e = status, n = start, t = end, r = today
  switch (e) {
    case "past":
      return !!(t && M(t) > r || n && M(n) > r);
    case "upcoming":
      return !!(n && L(n) < r || t && L(t) < r);
    case "ongoing":
      return !!(n && M(n) > r || t && L(t) < r);
    default:
      return !!(t && L(t) < r);
  }
}

// src/programs/schema.ts
var Oe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ae = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, ft = 10080, S = v(j(), W(Oe, "bad-id")), N = v(j(), W(/\S/, "empty")), ee = v(j(), W(Ae, "bad-language")), R = B([N, U(ee, N)]), ke = v( // Oe = ID, Ae = LANGUAGE, ft = MOST_MINUTES, S = id, v = pipe, j = string, W = regex, N = words, ee = languageCode, R = text, B = union, U = record, ke = date
  j(),
  W(Se, "bad-date"),
  Y((e) => ue(e) !== null, "bad-date")
), we = v(N, Y(ie, (e) => H(e.input) || "bad-page")), Re = v(
  j(),
  W(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => H(e.input) || "bad-address"),
  Y(Ye, "bad-address")
), Pe = v(
  N,
  Y((e) => H(e) === null, (e) => H(e.input) || "bad-page")
), yt = v(be(), Ee(1, "bad-minutes"), xe(ft, "bad-minutes")), pn = B([S, A(S)]), ht = B([ee, A(ee)]), Te = B([N, A(N)]), Le = pn, bt = P({
  label: R,
  page: p(Pe),
  url: p(Re)
}), Me = P({
  id: S,
  title: R,
  summary: p(R),
  page: p(Pe),
  status: p(on(Q, "bad-status")),
  start: p(ke),
  end: p(ke),
  language: p(ht),
  session: p(P({
    minutes: p(v(A(yt), an(2)))
  })),
  duration: p(R),
  scale: p(R),
  team: p(Te),
  partners: p(Te),
  materials: p(A(bt)),
  partOf: p(S),
  followedBy: p(pn),
  owner: p(N),
  reviewed: p(ke),
  sources: p(B([Re, A(Re)]))
}), mn = P({
  id: S,
  label: R,
  terms: U(S, Le)
}), xt = P({
  label: p(R),
  help: p(R),
  terms: p(U(S, P({
    label: p(R),
    aliases: p(Te),
    broader: p(S)
  })))
}), Et = P({
  title: R,
  page: p(Pe)
}), gn = P({
  version: v(be(), Ee(X), xe(X)),
  enabled: p(rn()),
  talk: p(we),
  bundle: p(we),
  facets: p(A(S)),
  vocabularies: p(U(S, xt)),
  series: p(U(S, Et)),
  include: p(A(we))
});

// src/programs/read-schema.ts
var vt = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // vt = KINDS
function ce(e) { // ce = kindOf, e = value
  return e == null ? "nothing" : He({ type: Array.isArray(e) ? "array" : typeof e });
}
function He({ type: e }) { // He = kindFor, e = type
  return vt[e] || "text";
}
function te(e) { // te = isObject, e = value
  return ce(e) === "object";
}
function St({ type: e, requirement: n }, t) { // St = isMet, e = type, n = requirement, t = value
  switch (e) {
    case "regex":
      return n.test(String(t));
    case "check":
      return n(t);
    case "min_value":
      return Number(t) >= Number(n);
    case "max_value":
      return Number(t) <= Number(n);
    default:
      return !0;
  }
}
function fn({ pipe: e }) { // fn = checksOf, e = pipe
  return e ? [...fn(e[0]), ...e.slice(1)] : [];
}
function kt(e, n) { // kt = faultOf, e = node, n = value
  let t = fn(e).filter((o) => !St(o, n))[0]; // t = failed, fn = checksOf, e = node, o = check, St = isMet, n = value
  return (e.options && e.options.indexOf(n) === -1 ? e.message : typeof (t == null ? void 0 : t.message) == "function" ? t.message({ input: n }) : t == null ? void 0 : t.message) || null;
}
function wt(e, n, t) { // wt = readLeaf, e = node, n = value, t = report
  let r = kt(e, n); // r = fault, kt = faultOf, e = node, n = value
  if (r !== null) {
    t.add(r, String(n), e.options);
    return;
  }
  return yn(e) ? String(n).toLowerCase() : n;
}
function yn(e) { // yn = isLanguage, e = node
  return e === ee;
}
function Rt(e, n, t) { // Rt = readList, e = node, n = value, t = report
  let r = []; // r = list
  return n.forEach((o, a) => { // n = value, o = item, a = index
    let s = e.item && t.within(a, () => ne(e.item, o, t)); // s = found, e = node, t = report, a = index, ne = walk, o = item
    s !== void 0 && r.push(s);
  }), r;
}
function Tt(e, n, t) { // Tt = readRecord, e = node, n = value, t = report
  let r = /* @__PURE__ */ new Map(); // r = map
  if (Object.keys(n).forEach((o) => t.within(o, () => { // n = value, o = key, t = report
    let a = ne(e.key, o, t); // a = name, ne = walk, e = node, o = key, t = report
    if (typeof a != "string")
      return;
    let s = ne(e.value, n[o], t); // s = found, ne = walk, e = node, n = value, o = key, t = report
    r.has(a) ? t.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
  })), yn(e.key) && !r.size) {
    Object.keys(n).length || t.add("empty");
    return;
  }
  return r;
}
function Ot(e, n, t, r, o) { // Ot = readObject, e = entries, n = value, t = report, r = onExtra, o = allNames
  let a = {}, s = Object.keys(e), i = null; // a = found, s = names, e = entries, i = bad
  for (let l of s) { // l = name, s = names
    let u = e[l], d = Object.prototype.hasOwnProperty.call(n, l), c = d ? t.within(l, () => ne(u.wrapped || u, n[l], t)) : void 0; // u = node, e = entries, l = name, d = isThere, n = value, c = field, t = report, ne = walk
    a[l] = c === void 0 ? null : c, c === void 0 && !u.wrapped && (i = i || l, t.add(d ? "left-out" : "missing", l));
  }
  for (let l of Object.keys(n)) // l = name, n = value
    s.indexOf(l) === -1 && t.within(l, () => { // s = names, l = name, t = report
      r != null && r(l, n[l]) || t.add("unknown-field", l, o || s);
    });
  return i === null ? a : void 0;
}
function ne(e, n, t, r, o) { // ne = walk, e = node, n = value, t = report, r = onExtra, o = allNames
  let a = ce(n), s = e.type === "union" ? e.options : [e], i = s.filter((l) => He(l) === a)[0]; // a = kind, ce = kindOf, n = value, s = choices, e = node, i = choice, l = option, He = kindFor
  if (!i) {
    t.addWith("wrong-type", [s.map(He).join(" or "), a]);
    return;
  }
  switch (i.type) {
    case "array":
      return Rt(i, n, t);
    case "record":
      return Tt(i, n, t);
    case "object":
      return Ot(
        i.entries || {},
        n,
        t,
        r,
        o
      );
    default:
      return wt(i, n, t);
  }
}
function V(e, n, t, r, o) { // V = read, e = schema, n = value, t = report, r = onExtra, o = allNames
  return ne(e, n, t, r, o);
}

// src/programs/vocabulary.ts
var Ne = "not-stated"; // Ne = NOT_STATED
function At(e, n) { // At = readTerms, e = raw, n = report
  let t = /* @__PURE__ */ new Map(); // t = parents
  e.forEach((o, a) => n.within(a, () => { // e = raw, o = term, a = id, n = report
    a === Ne ? n.add("reserved-id", a) : o.label === null && n.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== Ne ? t.set(a, o.broader) : n.addAt("broader", "unknown-term", o.broader, e.keys()));
  })), le(t).forEach((o) => { // le = closingLinks, t = parents, o = id
    n.within(o, () => n.addAt("broader", "loop", t.get(o))), t.delete(o);
  });
  let r = /* @__PURE__ */ new Map(); // r = terms
  return e.forEach((o, a) => { // e = raw, o = term, a = id
    a !== Ne && r.set(a, {
      id: a,
      label: o.label || a,
      aliases: T(o.aliases),
      broader: t.get(a) || null
    });
  }), r;
}
function T(e) { // T = listed, e = value
  return typeof e == "string" ? [e] : Array.from(new Set(e || []));
}
function hn(e, n, t) { // hn = readVocabularies, e = raw, n = reserved, t = report
  let r = /* @__PURE__ */ new Map(); // r = vocabularies
  return e.forEach(({ label: o, help: a, terms: s }, i) => t.within(i, () => { // e = raw, o = label, a = help, s = terms, i = id, t = report
    if (n.indexOf(i) !== -1) {
      t.add("reserved-id", i);
      return;
    }
    o === null && t.add("missing-label", i), r.set(i, {
      id: i,
      label: o || i,
      help: a,
      terms: t.within("terms", () => At(s || /* @__PURE__ */ new Map(), t))
    });
  })), r;
}

// src/programs/terms.ts
var Ie = ["status", "language", "period"]; // Ie = BUILT_IN
function pe(e, n, t, r) { // pe = readTermIds, e = facet, n = value, t = vocabularies, r = report
  var a; // a = _a
  if (e === "language")
    return T(n).map((s) => s.toLowerCase()).filter((s) => { // T = listed, n = value, s = code
      let i = Ae.test(s); // i = fits, Ae = LANGUAGE, s = code
      return i || r.add("bad-language", s), i;
    });
  let o = (a = t.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, t = vocabularies, e = facet
  return !o && e !== "status" ? (r.add("unknown-facet", e, t.keys()), []) : T(n).filter((s) => { // o = terms, e = facet, r = report, t = vocabularies, T = listed, n = value, s = id
    let i = o ? o.has(s) : de(s); // i = fits, o = terms, s = id, de = isStatus
    return i || r.add("unknown-term", s, o ? o.keys() : Q), i;
  });
}

// src/programs/read-program.ts
var Ce = Object.keys(Me.entries); // Ce = PROGRAM_FIELDS, Me = programSchema
function $e(e) { // $e = toDate, e = text
  return e === null ? null : ue(e);
}
function Pt(e, n) { // Pt = toMinutes, e = session, n = report
  let [t, r, ...o] = (e == null ? void 0 : e.minutes) || []; // t = least, r = most, o = more, e = session
  return t !== void 0 && r !== void 0 && t <= r && !o.length ? [t, r] : (e != null && e.minutes && n.addAt("session", "bad-minutes"), null);
}
function Lt(e, n) { // Lt = toMaterials, e = raw, n = report
  let t = []; // t = materials
  for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
    let s = w(o || a || ""); // s = target, w = parseLink, o = page, a = url
    s ? t.push({ label: r, target: s }) : n.addAt("materials", "no-target", typeof r == "string" ? r : "");
  }
  return t;
}
function Mt(e, n, t) { // Mt = facetReader, e = terms, n = around, t = report
  return (r, o) => { // r = name, o = value
    if (!n.vocabularies.has(r) && !n.facets.has(r))
      return !1;
    let a = V(Le, o, t), s = a === void 0 ? [] : pe(r, a, n.vocabularies, t); // a = ids, V = read, Le = termIds, o = value, t = report, s = found, pe = readTermIds, r = name, n = around
    return s.length && e.set(r, s), !0;
  };
}
function Ht(e, n) { // Ht = readRange, e = record, n = report
  let t = $e(e.start), r = $e(e.end); // t = start, $e = toDate, e = record, r = end
  return t && r && M(t) > L(r) ? (n.within("start", () => n.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [t, r];
}
function bn(e, n, t) { // bn = readProgram, e = raw, n = around, t = report
  let r = te(e) ? e.id : null; // r = id, te = isObject, e = raw
  t.program = typeof r == "string" && Oe.test(r) ? r : null;
  let o = /* @__PURE__ */ new Map(), a = V( // o = terms, a = record, V = read
    Me,
    e,
    t,
    Mt(o, n, t),
    n.fields
  );
  if (!a)
    return;
  let { title: s } = a; // s = title, a = record
  if (typeof s != "string" && !s.has(n.language) && t.addAt("title", "no-page-language", n.language), a.language !== null) {
    let u = T(a.language); // u = languages, T = listed, a = record
    u.length && o.set("language", u);
  }
  let [i, l] = Ht(a, t); // i = start, l = end, Ht = readRange, a = record, t = report
  return a.status && cn(a.status, i, l, n.today) && t.addAt("status", "status-against-dates", a.status), {
    id: a.id,
    title: s,
    summary: a.summary,
    target: a.page === null ? null : w(a.page),
    status: a.status || dn(i, l, n.today),
    start: i,
    end: l,
    terms: o,
    minutes: Pt(a.session, t),
    duration: a.duration,
    scale: a.scale,
    team: T(a.team),
    partners: T(a.partners),
    materials: Lt(a.materials, t),
    partOf: a.partOf,
    followedBy: T(a.followedBy),
    owner: a.owner,
    reviewed: $e(a.reviewed),
    sources: T(a.sources)
  };
}

// src/programs/read-page.ts
function Nt(e, n, t) { // Nt = readJson, e = text, n = report, t = locate
  let r = ""; // r = json
  try {
    return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
  } catch (o) {
    n.add("unreadable-json", t(String(o), r));
    return;
  }
}
function xn(e, n, t, r) { // xn = eachRecord, e = page, n = name, t = report, r = visit
  let o = e[n]; // o = list, e = page, n = name
  t.within(n, () => { // t = report, n = name
    Array.isArray(o) ? o.forEach((a, s) => t.within(s, () => r(a, s))) : o !== void 0 && t.addWith("wrong-type", ["list", ce(o)]);
  });
}
function It(e, n, t) { // It = readFacets, e = listed, n = vocabularies, t = report
  let r = /* @__PURE__ */ new Set(["status", ...n.keys(), ...Ie]); // r = known, n = vocabularies, Ie = BUILT_IN
  return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || t.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
}
function $t(e, n, t) { // $t = readNeed, e = raw, n = vocabularies, t = report
  let r = V(mn, e, t); // r = record, V = read, mn = needSchema, e = raw, t = report
  if (!r)
    return;
  let o = /* @__PURE__ */ new Map(); // o = terms
  if (t.within("terms", () => r.terms.forEach((a, s) => t.within(s, () => { // t = report, r = record, a = value, s = facet
    let i = pe(s, a, n, t); // i = found, pe = readTermIds, s = facet, a = value, n = vocabularies, t = report
    i.length && o.set(s, i);
  }))), !o.size) {
    t.add("left-out", "terms");
    return;
  }
  return { id: r.id, label: r.label, terms: o };
}
function Ct(e, n, t) { // Ct = readNeeds, e = page, n = vocabularies, t = report
  let r = /* @__PURE__ */ new Map(); // r = needs
  return xn(e, "needs", t, (o) => { // xn = eachRecord, e = page, t = report, o = raw
    let a = $t(o, n, t); // a = need, $t = readNeed, o = raw, n = vocabularies, t = report
    a && r.has(a.id) ? t.add("duplicate-id", a.id) : a && r.set(a.id, a);
  }), Array.from(r.values());
}
function Ft(e) { // Ft = isList, e = name
  return e === "needs" || e === "programs";
}
function Dt(e, n, t, r, o) { // Dt = readList, e = page, n = options, t = report, r = locate, o = included
  var y; // y = _a
  let a = V(gn, e, t, Ft); // a = head, V = read, gn = headSchema, e = page, t = report, Ft = isList
  if (!a)
    return null;
  let s = [...Ce, ...Ie].filter((f) => f !== "language"), i = t.within("vocabularies", () => hn( // s = reserved, Ce = PROGRAM_FIELDS, Ie = BUILT_IN, f = name, i = vocabularies, t = report, hn = readVocabularies
    a.vocabularies || /* @__PURE__ */ new Map(),
    s,
    t
  )), l = {
    vocabularies: i,
    facets: new Set(a.facets || []),
    fields: /* @__PURE__ */ new Set([...Ce, ...i.keys()]),
    today: n.today,
    language: n.language.toLowerCase()
  }, u = It(a.facets, i, t), d = Ct(e, i, t), c = /* @__PURE__ */ new Map(), m = (f, x) => xn(f, "programs", t, (E, O) => { // u = facets, It = readFacets, a = head, i = vocabularies, t = report, d = needs, Ct = readNeeds, e = page, c = placed, m = readPrograms, f = from, x = place, xn = eachRecord, E = raw, O = index
    let b = bn(E, l, t); // b = program, bn = readProgram, E = raw, l = around, t = report
    b && c.has(b.id) ? t.add("duplicate-id", b.id) : b && c.set(b.id, [[...x, "programs", O], b]);
  });
  m(e, []), Qe(e).forEach((f, x) => { // m = readPrograms, e = page, Qe = includedIn, f = title, x = index
    let E = ["include", x], O = o.find((b) => b.title === f); // E = place, x = index, O = found, o = included, b = other, f = title
    t.within(E, () => { // t = report, E = place
      let b = O && En(O.text, t, r); // b = more, O = found, En = readJsonPage, t = report, r = locate
      f && !O ? t.add("missing-include", f) : b && (Object.keys(b).filter((k) => k !== "version" && k !== "programs").forEach((k) => t.addAt(k, "not-included", k)), m(b, E));
    });
  });
  let g = /* @__PURE__ */ new Map(); // g = series
  (y = a.series) == null || y.forEach(({ title: f, page: x }, E) => g.set(E, { title: f, target: x === null ? null : w(x) }));
  let h = tn(Array.from(c.values()), g, t); // h = programs, tn = linkPrograms, c = placed, g = series, t = report
  return { enabled: a.enabled, talk: a.talk, bundle: a.bundle, facets: u, vocabularies: i, series: g, needs: d, programs: h };
}
function En(e, n, t) { // En = readJsonPage, e = text, n = report, t = locate
  let r = Nt(e, n, t); // r = data, Nt = readJson, e = text, n = report, t = locate
  if (r === void 0)
    return null;
  let o = te(r) ? nn(r) : null; // o = page, te = isObject, r = data, nn = migrate
  if (!o) {
    let a = te(r) ? r.version : null; // a = version, te = isObject, r = data
    n.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
  }
  return o;
}
function vn(e, n, t, r, o = String) { // vn = readPage, e = text, n = options, t = included, r = report, o = locate
  let a = En(e, r, o); // a = page, En = readJsonPage, e = text, r = report, o = locate
  return a && Dt(a, n, r, o, t);
}

// src/programs/report.ts
function Sn() { // Sn = createTally
  let e = [], n = (r, o) => { // e = problems, n = addWith, r = code, o = params
    e.push([r, ...o].join(" "));
  }, t = (r, o = "") => n(r, [o]);
  return {
    program: null,
    problems: e,
    add: t,
    addAt: (r, o, a) => t(o, a),
    addWith: n,
    within: (r, o) => o()
  };
}

// node_modules/fastest-levenshtein/esm/mod.js
var vo = new Uint32Array(65536); // vo = peq

// src/programs/parse.ts
function kn(e, n, t = []) { // kn = parseForReaders, e = text, n = options, t = included
  let r = Sn(); // r = tally, Sn = createTally
  return { list: vn(e, n, t, r), problems: r.problems };
}

// src/import/headings.ts
var me = "h1, h2, h3, h4, h5, h6"; // me = HEADINGS
function wn(e) { // wn = blockOf, e = heading
  return e.closest(".mw-heading") || e;
}
function G(e) { // G = headingText, e = heading
  let n = e.cloneNode(!0); // n = copy, e = heading
  return n.querySelectorAll(".mw-editsection").forEach((t) => t.remove()), n.textContent.replace(/\s+/g, " ").trim();
}
function Fe(e) { // Fe = anchorCarriers, e = heading
  let n = wn(e), t = [n]; // n = block, wn = blockOf, e = heading, t = around
  for (let r = n.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) // r = before, n = block
    t.push(r);
  return t.reduce((r, o) => r.concat(o, Array.from(o.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
}
function I(e, n) { // I = findHeading, e = container, n = name
  let t = Array.from(e.querySelectorAll(me)); // t = headings, e = container, me = HEADINGS
  return t.find((r) => n.texts.includes(G(r))) || t.find((r) => Fe(r).some(({ id: o }) => o === n.anchor)) || null;
}
function Rn(e) { // Rn = firstHeading, e = container
  return e.querySelector(me);
}
function re(e) { // re = sectionOf, e = heading
  let n = wn(e), t = n.nextElementSibling, r = (t == null ? void 0 : t.tagName) === "SECTION" && !t.querySelector(me) ? t : null, o = r ? r.firstElementChild : t, a = []; // n = block, wn = blockOf, e = heading, t = next, r = wrapped, me = HEADINGS, o = first, a = content
  for (let s = o; s instanceof HTMLElement && !(s.matches(me) || s.matches(".mw-heading, section")); s = s.nextElementSibling) // s = element, o = first, me = HEADINGS
    a.push(s);
  return {
    heading: e,
    block: n,
    insertion: r ? { parent: r, before: r.firstChild } : { parent: n.parentNode, before: n.nextSibling },
    content: a,
    lists: a.filter((s) => s.matches("ul"))
  };
}

// src/import/text-runs.ts
var _t = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", jt = "br, p, div, dl, dd, dt, blockquote, table, tr", Ut = "b, strong", Tn = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // _t = IGNORED, jt = BREAKS, Ut = BOLD, Tn = UNSEEN
function oe(e) { // oe = isIgnored, e = element
  return e.matches(_t) || /display:\s*none/.test(e.getAttribute("style") || "");
}
function $(e) { // $ = tidy, e = text
  return e.replace(Tn, "").replace(/\s+/g, " ").trim();
}
function q(e) { // q = joined, e = runs
  return e.map(({ text: n }) => n).join("");
}
function C(e, n = []) { // C = seenText, e = element, n = skip
  return $(q(z(e, n)));
}
function z(e, n = []) { // z = runsOf, e = item, n = skip
  let t = [], r = (a, s, i, l, u) => { // t = runs, r = add, a = text, s = element, i = mark, l = isBold, u = link
    a !== "" && t.push({ text: a, element: s, mark: i, isBold: l, link: u });
  }, o = (a, s, i, l) => { // o = visit, a = parent, s = mark, i = isBold, l = link
    a.childNodes.forEach((u) => { // a = parent, u = node
      if (u.nodeType === 3 && r((u.nodeValue || "").replace(Tn, "").replace(/\s+/g, " "), a, s, i, l), u.nodeType !== 1)
        return;
      let d = u; // d = element, u = node
      if (n.indexOf(d) !== -1 || oe(d))
        return;
      let c = d.matches(Ut), m = d.matches("a[href]"), g = d.matches(jt) ? s ? " " : `
` : "";
      r(g, a, s, i, l), o(d, s || (c || m ? d : null), i || c, l || (m ? d : null)), r(d.matches("br") ? "" : g, a, s, i, l);
    });
  };
  return o(e, null, !1, null), t;
}

// src/import/split-title.ts
var K = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", Bt = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${K}(?=\\s)|\\n|[:\\uFF1A]|${K}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${K})`), On = new RegExp(`\\n|\\s${K}(?=\\s|$)|\\u2014`, "g"), Wt = /\uFF1A|:(?=\s|$)/g, Vt = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, Gt = /[.!?;,:\u3002]/, qt = 5, An = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${K}(?=\\s|$))*`), zt = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${K}|\\u2014)$`), Kt = 9; // K = DASH, Bt = AFTER_MARK, On = BETWEEN, Wt = COLON, Vt = IN_BRACKETS, Gt = PUNCTUATION, qt = FEW_WORDS, An = LEFT_BEFORE, zt = LEFT_BEHIND, Kt = MOST_LEFT_BEHIND
function De(e, n, t, r) { // De = find, e = pattern, n = text, t = from, r = marks
  e.lastIndex = t;
  for (let o = e.exec(n); o; o = e.exec(n)) { // o = found, e = pattern, n = text
    let a = o.index + o[0].length - 1; // a = at, o = found
    if (!r.some((s) => s.from <= a && a < s.to))
      return o;
  }
  return null;
}
function F(e, n, t, r) { // F = parts, e = text, n = from, t = to, r = next
  let o = e.slice(n, t); // o = title, e = text, n = from, t = to
  for (let s = 0; s < Kt; s++) // s = left, Kt = MOST_LEFT_BEHIND
    o = o.replace(zt, "");
  let a = e.slice(r); // a = rest, e = text, r = next
  return {
    title: [n + o.length - o.replace(/^\s/, "").length, n + o.length],
    summary: [r + An.exec(a)[0].length, e.length]
  };
}
function Zt(e) { // Zt = isFewWords, e = text
  return !Gt.test(e) && e.trim().split(" ").length <= qt;
}
function Jt(e, n, t) { // Jt = fromMark, e = text, n = mark, t = marks
  let r = (l) => { // r = behind, l = at
    let u = Bt.exec(e.slice(l)); // u = found, Bt = AFTER_MARK, e = text, l = at
    return u ? l + u[0].length : -1;
  }, o = r(n.to);
  if (o !== -1)
    return F(e, n.from, n.to, o);
  let a = Vt.exec(e.slice(n.to)), s = n.to + (a ? a[0].length : 0); // a = bracket, Vt = IN_BRACKETS, e = text, n = mark, s = end
  if (a && (r(s) !== -1 || e.slice(s).trim() === ""))
    return F(e, n.from, s, Math.max(r(s), s));
  let i = De(On, e, n.to, t); // i = dash, De = find, On = BETWEEN, e = text, n = mark, t = marks
  return i && !n.isBold && Zt(e.slice(n.to, i.index)) ? F(e, n.from, i.index, i.index + i[0].length) : F(e, n.from, n.to, n.to);
}
function Pn(e, n) { // Pn = split, e = text, n = marks
  let t = An.exec(e)[0].length, r = n.find(({ from: a, to: s }) => s > t && e.slice(a, s).trim() !== ""); // t = start, An = LEFT_BEFORE, e = text, r = mark, n = marks, a = from, s = to
  if (r && r.from <= t)
    return Jt(e, r, n);
  let o = De(On, e, t, n) || De(Wt, e, t, n); // o = end, De = find, On = BETWEEN, e = text, t = start, n = marks, Wt = COLON
  return o ? F(e, t, o.index, o.index + o[0].length) : r ? (
    // The rest would miss its words without the title.
    { title: F(e, r.from, r.to, r.to).title, summary: [t, e.length] }
  ) : F(e, t, e.length, e.length);
}

// src/import/item.ts
function Xt(e) { // Xt = place, e = runs
  let n = [], t = ""; // n = placed, t = text
  for (let r of e) { // r = run, e = runs
    let o = t.charAt(t.length - 1), a = r.text === `
` ? o === `
` ? "" : `
` : o === "" || /\s/.test(o) ? r.text.replace(/^ /, "") : r.text;
    r.text === `
` && o === " " && (t = t.slice(0, -1)), n.push({ run: r, from: t.length, to: t.length + a.length }), t += a;
  }
  return { text: t, placed: n };
}
function Yt(e) { // Yt = marksOf, e = placed
  let n = /* @__PURE__ */ new Map(); // n = marks
  for (let { run: t, from: r, to: o } of e) // t = run, r = from, o = to, e = placed
    if (t.mark && o > r) {
      let a = n.get(t.mark); // a = mark, n = marks, t = run
      n.set(t.mark, { from: a ? a.from : r, to: o, isBold: t.isBold || a !== void 0 && a.isBold });
    }
  return Array.from(n.values());
}
function ae(e) { // ae = nestedLists, e = item
  return Array.from(e.children).reduce((n, t) => n.concat(t.matches("ul, ol") ? t : ae(t)), []);
}
function Qt(e) { // Qt = readNested, e = lists
  let n = [], t = [], r = (o) => { // n = materials, t = leftOver, r = readLine, o = line
    let a = ae(o), s = z(o, a), i = $(q(s)), l = _e(s), [u] = l; // a = below, ae = nestedLists, o = line, s = runs, z = runsOf, i = text, $ = tidy, q = joined, l = links, _e = linksOf, u = only
    u && l.length === 1 ? n.push([i, u]) : (l.forEach((d) => n.push([C(d), d])), /[^\s,;.:|\u00B7&()-]/.test(q(s.filter((d) => !d.link))) && t.push(i)), a.forEach((d) => Array.from(d.children).forEach(r));
  };
  return e.forEach((o) => Array.from(o.children).filter((a) => !oe(a)).forEach(r)), { materials: n, leftOver: t };
}
function _e(e) { // _e = linksOf, e = runs
  let n = /* @__PURE__ */ new Set(); // n = links
  return e.forEach(({ link: t, text: r }) => { // e = runs, t = link, r = text
    t && r.trim() !== "" && n.add(t);
  }), Array.from(n);
}
function Ln(e) { // Ln = readItem, e = item
  let n = ae(e), { text: t, placed: r } = Xt(z(e, n)), o = Pn(t, Yt(r)), a = $(t.slice(...o.title)); // n = lists, ae = nestedLists, e = item, t = text, r = placed, Xt = place, z = runsOf, o = found, Pn = split, Yt = marksOf, a = title, $ = tidy
  if (a === "")
    return null;
  let s = ([d, c]) => r.filter((m) => m.from < c && m.to > d && m.run.text.trim() !== "").map(({ run: m }) => m), i = s(o.title), l = s(o.summary), [u = null] = _e(i); // s = within, d = from, c = to, r = placed, m = run, i = titleRuns, o = found, l = summaryRuns, u = link, _e = linksOf
  return Object.assign({
    title: a,
    titleElement: i[0] ? i[0].element : e,
    link: u,
    summary: $(t.slice(...o.summary)),
    summaryElement: l[0] ? l[0].element : e,
    otherLinks: _e(r.map(({ run: d }) => d)).filter((d) => d !== u)
  }, Qt(n));
}
function Mn(e) { // Mn = readRenderedItem, e = item
  let n = (s) => e.querySelector(`.program-explorer-static__${s}`), t = e.querySelector("b"), r = t ? C(t) : "", o = n("summary"), a = n("materials"); // n = part, s = name, e = item, t = heading, r = title, C = seenText, o = summary, a = materials
  return t && r !== "" ? {
    title: r,
    titleElement: t,
    link: t.querySelector("a[href]"),
    // What is small says in which language the summary is.
    summary: o ? C(o, Array.from(o.querySelectorAll("small"))) : "",
    summaryElement: o || e,
    otherLinks: [],
    materials: a ? Array.from(a.querySelectorAll("a[href]")).map((s) => [C(s), s]) : [],
    leftOver: []
  } : null;
}

// src/import/links.ts
var er = ["title", "redlink", "redirect", "uselang", "useskin"], nr = /^[a-z][a-z0-9+.-]*:/i; // er = HARMLESS, nr = SCHEME
function In(e) { // In = decode, e = text
  return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, (n) => { // e = text, n = encoded
    try {
      return decodeURIComponent(n);
    } catch (t) {
      return n;
    }
  });
}
function Hn(e) { // Hn = hostOf, e = url
  return e.host.replace(".m.", ".");
}
function je(e, n) { // je = parse, e = address, n = base
  try {
    return new URL(e, n);
  } catch (t) {
    return null;
  }
}
function tr(e, n) { // tr = titleOf, e = url, n = articlePath
  let t = e.searchParams, r = []; // t = parameters, e = url, r = names
  t.forEach((l, u) => r.push(u));
  let o = t.get("redlink") !== null; // o = isRed, t = parameters
  if (!r.every((l) => er.indexOf(l) !== -1 || o && l === "action"))
    return null;
  let [a = "", s = ""] = n.split("$1"), i = e.pathname; // a = before, s = after, n = articlePath, i = path, e = url
  return /\/index\.php$/.test(i) ? t.get("title") : i.slice(0, a.length) === a && i.slice(i.length - s.length) === s ? In(i.slice(a.length, i.length - s.length)) : null;
}
function Nn(e) { // Nn = judged, e = value
  let n = w(e.replace(/^Special:MyLanguage\//i, "")); // n = link, w = parseLink, e = value
  return n ? { link: "page" in n ? n.page : n.url } : { fault: H(e) || "bad-page", value: e };
}
function $n(e, { address: n, articlePath: t }) { // $n = resolveLink, e = anchor, n = address, t = articlePath
  let r = (e.getAttribute("href") || "").trim(); // r = href, e = anchor
  if (r === "")
    return null;
  let o = je(n), a = /^\.\/(.*)$/.exec(r), s = a && o ? je(o.origin + t.replace("$1", () => a[1] || "")) : je(r, n); // o = base, je = parse, n = address, a = relative, r = href, s = url, t = articlePath
  if (!s)
    return { fault: "bad-address", value: r };
  let i = In(s.hash), u = (e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test(e.getAttribute("rel") || "")) && w(e.getAttribute("title") || ""); // i = fragment, In = decode, s = url, u = interwiki, e = anchor, w = parseLink
  if (u && "page" in u)
    return Nn(u.page + (u.page.indexOf("#") === -1 ? i : ""));
  let d = s.protocol === "https:" || s.protocol === "http:"; // d = isWeb, s = url
  if (!d && nr.test(r))
    return { fault: "bad-scheme", value: r };
  let c = d && o && Hn(s) === Hn(o) ? tr(s, t) : null; // c = title, d = isWeb, o = base, Hn = hostOf, s = url, tr = titleOf, t = articlePath
  return Nn(c === null ? d ? s.href : r : c + i);
}

// src/import/ids.ts
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
  let n = rr.reduce( // n = plain, rr = LETTERS
    (t, [r, o]) => t.replace(r, o),
    // An apostrophe joins: "Let's" is one word.
    e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, "")
  ).replace(/[^a-z0-9]+/g, "-");
  return /[a-z]/.test(n) ? n.slice(0, 90).replace(/^-|-$/g, "") : "";
}
function Cn() { // Cn = createIds
  let e = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Map(), t = 0, r = (o) => { // e = taken, n = numbers, t = count, r = take, o = id
    let a = !e.has(o); // a = isFree, e = taken, o = id
    return e.add(o), a;
  };
  return {
    take: r,
    make(...o) {
      t++;
      let a = o.map(or).find(Boolean) || `program-${t}`, s = a, i = n.get(a) || 1; // a = wanted, o = texts, or = slug, t = count, s = id, i = number, n = numbers
      for (; !r(s); ) // r = take, s = id
        s = `${a}-${++i}`;
      return n.set(a, i), s;
    }
  };
}

// src/import/skipped.ts
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
}, Fn = 120;
function Z(e, n, t = "") { // Z = unread, e = place, n = code, t = value
  let [r, o] = sr[n], a = t.length > Fn ? `${t.slice(0, Fn - 1)}\u2026` : t; // r = reason, o = fix, sr = WORDS, n = code, a = shown, t = value, Fn = MOST_CHARACTERS
  return { code: n, place: e, reason: r.replace("$1", () => a), fix: o };
}

// src/import/records.ts
var ir = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, lr = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Dn = 150; // ir = ID, lr = LANGUAGE, Dn = MOST_CHARACTERS
function _n(e, n) { // _n = languageOf, e = element, n = fallback
  let t = e.closest("[lang]"), r = t && t.parentElement && t.getAttribute("lang") || ""; // t = around, e = element, r = language
  return (lr.test(r) ? r : n).toLowerCase();
}
function jn(e, n) { // jn = createReader, e = around, n = lost
  let t = [], r = [], o = Cn(), a = /* @__PURE__ */ new Set(), s = (c, m) => { // t = records, r = programs, o = ids, Cn = createIds, a = titles, s = textIn, c = text, m = element
    let g = _n(m, e.pageLanguage); // g = language, _n = languageOf, m = element, e = around
    return g === e.contentLanguage.toLowerCase() ? c : { [g]: c };
  }, i = (c, m) => { // i = resolve, c = link, m = tell
    let g = c && $n(c, e); // g = resolved, c = link, $n = resolveLink, e = around
    return g && "fault" in g ? (m(g.fault, g.value), null) : g && g.link;
  }, l = (c, m) => { // l = materialsOf, c = item, m = tell
    let g = []; // g = materials
    for (let [h, y] of c.materials) { // h = label, y = element, c = item
      let f = i(y, m); // f = link, i = resolve, y = element, m = tell
      f !== null && h !== "" ? g.push(/^https:/i.test(f) ? { label: s(h, y), url: f } : { label: s(h, y), page: f }) : f === null && m("nested-text", h);
    }
    return c.leftOver.forEach((h) => m("nested-text", h)), g;
  }, u = (c, m) => c !== null && !(ir.test(c) && o.take(c)) ? (m("bad-id", c), null) : c, d = (c, m, g) => { // u = renderedId, c = element, m = group, ir = ID, o = ids, d = read, g = place
    let h = c.getAttribute("data-program"), y = h === null ? Ln(c) : Mn(c); // h = said, c = element, y = item, Ln = readItem, Mn = readRenderedItem
    if (!y) {
      ae(c).forEach((D) => Array.from(D.children).forEach((fe, Yn) => d(fe, m, `${g} \u2192 #${Yn + 1}`)));
      return;
    }
    let { title: f } = y, x = (D, fe) => { // f = title, y = item, x = tell, D = code, fe = value
      n.push(Z(`${g} ("${f.slice(0, Dn)}")`, D, fe));
    };
    f.length > Dn && x("long-title", f), a.has(f) && x("same-title", f), a.add(f);
    let E = i(y.link, x), O = u(h, x), b = O === null ? o.make(f, E && !/^https:/i.test(E) ? E.replace(/#.*$/, "") : "") : O, k = c.getAttribute("data-status"), se = h === null ? m === "past" ? "past" : "ongoing" : de(k) ? k : null; // E = link, i = resolve, y = item, x = tell, O = own, u = renderedId, h = said, b = id, o = ids, f = title, k = saidStatus, c = element, se = status, m = group, de = isStatus
    h !== null && k !== null && se === null && x("bad-status", k);
    let Ze = l(y, x); // Ze = materials, l = materialsOf, y = item, x = tell
    y.otherLinks.forEach((D) => x("link-in-text", `${C(D)} (${D.getAttribute("href") || ""})`)), r.push({ id: b, isRendered: O !== null, group: m, title: f, link: E, summary: y.summary || null, status: se });
    let J = { id: b, title: s(f, y.titleElement) }; // J = record, b = id, s = textIn, f = title, y = item
    y.summary && (J.summary = { [_n(y.summaryElement, e.pageLanguage)]: y.summary }), E !== null && (J.page = E), se !== null && (J.status = se), Ze.length && (J.materials = Ze), t.push(J);
  };
  return { read: d, records: t, programs: r };
}

// src/import/sections.ts
var Be = "h1, h2, h3, h4, h5, h6", ur = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer__selftest, .program-explorer__update, .program-explorer-static__all", Un = "ul:not(.gallery)", dr = "div, center, span, main, article", cr = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", pr = ".program-explorer, .mw-parser-output, [data-group], body"; // Be = HEADINGS, ur = NOT_TEXT, Un = LIST, dr = HOLDERS, cr = BLOCKS, pr = EDGES
function We(e) { // We = textOf, e = element
  return q(z(e));
}
function Wn(e) { // Wn = collector, e = isEnd
  let n = [], t = [], r = "", o = (s = "") => { // n = items, t = others, r = line, o = flush, s = next
    [r, s].map($).filter(Boolean).forEach((i) => t.push(i)), r = "";
  }, a = (s) => { // a = visit, s = node
    if (s.nodeType === 3 && (r += s.nodeValue || ""), s.nodeType !== 1)
      return !1;
    let i = s; // i = element, s = node
    if (oe(i) || i.matches(ur))
      return !1;
    let l = i.matches(Be) ? i : i.matches(".mw-heading") ? i.querySelector(Be) : null; // l = heading, i = element, Be = HEADINGS
    return l ? (o(), e(l)) : i.matches(Un) ? (o(), Array.from(i.children).forEach((u) => u.matches("li") ? n.push(u) : o(We(u))), !1) : i.matches("section") || i.matches(dr) && i.querySelector(`${Un}, ${Be}`) ? (o(), Array.from(i.childNodes).some(a)) : (i.matches(cr) ? o(We(i)) : r += We(i), !1);
  };
  return {
    visit: a,
    done: () => (o(), { items: n, others: t })
  };
}
function Bn(e) { // Bn = levelOf, e = heading
  return Number(e.tagName.slice(1));
}
function ge(e, n, t) { // ge = sectionUnder, e = heading, n = other, t = container
  let { visit: r, done: o } = Wn((s) => s === n || Bn(s) <= Bn(e)), a = re(e).block; // r = visit, o = done, Wn = collector, s = next, n = other, Bn = levelOf, e = heading, a = node, re = sectionOf
  for (; ; ) {
    for (; !a.nextSibling; ) { // a = node
      let s = a.parentElement; // s = parent, a = node
      if (!s || s === t || !s.matches("div, section") || s.matches(pr))
        return o();
      a = s;
    }
    if (a = a.nextSibling, r(a))
      return o();
  }
}
function Vn(e) { // Vn = sectionIn, e = group
  let { visit: n, done: t } = Wn(() => !1); // n = visit, t = done, Wn = collector
  return e.childNodes.forEach(n), t();
}

// src/import/import-lists.ts
var Ve = ["current", "past"], Gn = "[data-limit], [data-preset]"; // Ve = GROUPS, Gn = PARTIAL
function mr(e, n) { // mr = findGroups, e = container, n = place
  let t = Array.from(e.querySelectorAll(Ve.map((o) => `[data-group="${o}"]`).join())); // t = marked, e = container, Ve = GROUPS, o = group
  if (t.length)
    return t.map((o) => { // t = marked, o = element
      let a = Rn(o), s = o.dataset.group; // a = heading, Rn = firstHeading, o = element, s = group
      return { group: s, name: a ? G(a) : s, section: Vn(o) };
    });
  let r = Ve.map((o) => I(e, n[o])); // r = headings, Ve = GROUPS, o = group, I = findHeading, e = container, n = place
  return Ve.map((o, a) => { // Ve = GROUPS, o = group, a = at
    let s = r[a] || null; // s = heading, r = headings, a = at
    return {
      group: o,
      name: s ? G(s) : n[o].texts[0] || n[o].anchor,
      section: s && ge(s, r[1 - a] || null, e)
    };
  });
}
function Ge(e, n, t) { // Ge = harvest, e = container, n = place, t = options
  let r = [], o = jn({ // r = lost, o = reader, jn = createReader
    pageLanguage: t.pageLanguage,
    contentLanguage: t.contentLanguage,
    articlePath: t.articlePath || "/wiki/$1",
    address: t.address || e.baseURI
  }, r);
  for (let { group: i, name: l, section: u } of mr(e, n)) { // i = group, l = name, u = section, mr = findGroups, e = container, n = place
    if (!u) {
      r.push(Z(l, "no-heading"));
      continue;
    }
    u.items.length || r.push(Z(l, "no-list")), u.items.forEach((d, c) => o.read(d, i, `${l} \u2192 #${c + 1}`)), u.others.forEach((d) => r.push(Z(l, "no-bullets", d)));
  }
  let { records: a, programs: s } = o; // a = records, s = programs, o = reader
  return {
    page: { version: X, programs: a },
    programs: s,
    unread: r,
    isPartial: e.matches(Gn) || e.querySelector(Gn) !== null
  };
}

// src/page/hosts.ts
var qe = "program-explorer"; // qe = HOST_CLASS
function gr(e) { // gr = languageAround, e = element
  var n; // n = _a
  return ((n = e.closest("[lang]")) == null ? void 0 : n.lang) || "";
}
function qn(e, n, t) { // qn = staticHeading, e = text, n = element, t = carriers
  return { text: e, language: gr(n), anchors: t.map(({ id: r }) => r), carriers: t };
}
function ze(e) { // ze = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}

// src/import/insert-host.ts
function Ke(e) { // Ke = known, e = heading
  return e && qn(G(e), e, Fe(e));
}
function zn(e, n) { // zn = withHeadings, e = host, n = place
  let { root: t, container: r } = e; // t = root, r = container, e = host
  if (r !== t || e.current || e.past)
    return e;
  let o = I(t, n.current); // o = current, I = findHeading, t = root, n = place
  return Object.assign({}, e, { current: Ke(o), past: Ke(I(t, n.past)), level: ze(o) });
}
function Kn(e, n) { // Kn = insertHost, e = content, n = place
  let t = I(e, n.current); // t = currentHeading, I = findHeading, e = content, n = place
  if (!t || e.querySelector(`.${qe}`))
    return null;
  let r = re(t), o = I(e, n.past), a = o && re(o), s = o && ge(o, t, e), i = a !== null && a.content.length === a.lists.length && s !== null && !s.others.length && s.items.every((u) => a.lists.some((d) => d === u.parentNode)), l = document.createElement("div"); // r = current, re = sectionOf, t = currentHeading, o = pastHeading, I = findHeading, e = content, n = place, a = past, s = below, ge = sectionUnder, i = pastIsBare, u = item, d = list, l = root
  return l.className = qe, r.insertion.parent.insertBefore(l, r.insertion.before), {
    root: l,
    container: e,
    source: n.source,
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
    level: ze(t) + 1
  };
}

// src/import/importer.ts
function Zn(e) { // Zn = createHarvester, e = place
  return {
    insertHost: (n) => Kn(n, e),
    readHost: (n, t) => { // n = wiki, t = host
      let { page: r, unread: o } = Ge(t.container, e, n), a = JSON.stringify(r, null, "	"), { list: s, problems: i } = kn(a, Je(n)); // r = page, o = unread, Ge = harvest, t = host, e = place, n = wiki, a = draft, s = list, i = problems, kn = parseForReaders, Je = optionsFor
      return s && s.programs.length ? [zn(t, e), { page: null, included: [], list: s, problems: i, harvest: { draft: a, unread: o } }] : null;
    },
    harvest: (n, t) => Ge(n, e, t)
  };
}

// src/import/known-headings.ts
var Jn = { // Jn = META
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
var Xn = 1; // Xn = PROTOCOL

// src/importer.ts
var { insertHost: fr, readHost: yr, harvest: hr } = Zn(Jn); // fr = insertHost, yr = readHost, hr = harvest, Zn = createHarvester, Jn = META
// </nowiki>