// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash d338a369f71e9127.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
var Y = Object.defineProperty;
var Ft = Object.getOwnPropertyDescriptor;
var Wt = Object.getOwnPropertyNames, Ce = Object.getOwnPropertySymbols;
var De = Object.prototype.hasOwnProperty, _t = Object.prototype.propertyIsEnumerable;
var Le = (e, t, n) => t in e ? Y(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, Q = (e, t) => {
  for (var n in t || (t = {}))
    De.call(t, n) && Le(e, n, t[n]);
  if (Ce)
    for (var n of Ce(t))
      _t.call(t, n) && Le(e, n, t[n]);
  return e;
};
var Ut = (e, t) => {
  for (var n in t)
    Y(e, n, { get: t[n], enumerable: !0 });
}, Vt = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let a of Wt(t))
      !De.call(e, a) && a !== n && Y(e, a, { get: () => t[a], enumerable: !(r = Ft(t, a)) || r.enumerable });
  return e;
};
var Ht = (e) => Vt(Y({}, "__esModule", { value: !0 }), e);

// src/maintainer.ts
var Gn = {}; // Gn = maintainer_exports
Ut(Gn, {
  adviceOn: () => Ot,
  driftHints: () => jt,
  protocol: () => Kt
});
module.exports = Ht(Gn);

// src/messages/i18n/en.json
var je = { "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else." }; // je = en_default

// src/messages/translations.ts
var Ke = "qqx"; // Ke = KEYS_ONLY
var Qn = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "); // Qn = LANGUAGES

// src/messages/messages.ts
var Gt = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, Zt = /\$(\d)/g, qt = ["zero", "one", "two", "few", "many", "other"], Fe = { language: "en", texts: new Map(Object.entries(je)) }; // Gt = PLURAL, Zt = PARAMETER, qt = CATEGORIES, Fe = BUILT_IN, je = en_default
function Jt(e) { // Jt = createPlural, e = language
  let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = qt.filter((a) => n.includes(a)); // t = rules, e = language, n = categories, r = own, qt = CATEGORIES, a = category
  return (a, o) => { // a = forms, o = count
    let s = t ? r.indexOf(t.select(o)) : +(o !== 1) * a.length; // s = place, t = rules, r = own, o = count, a = forms
    return a[Math.min(s, a.length - 1)];
  };
}
function We({ language: e, texts: t } = Fe) { // We = createMessages, e = language, t = texts, Fe = BUILT_IN
  if (e === Ke)
    return (a, ...o) => `(${[`program-explorer-${a}`, ...o].join(", ")})`;
  let n = new Intl.NumberFormat(e), r = Jt(e); // n = digits, e = language, r = plural, Jt = createPlural
  return (a, ...o) => { // a = key, o = parameters
    let s = (i) => { // s = given, i = position
      var l; // l = _a
      return (l = o[Number(i) - 1]) != null ? l : "";
    };
    return (t.get(a) || Fe.texts.get(a) || `\u29FC${a}\u29FD`).replace(Gt, (i, l, d) => r(d.split("|"), Number(s(l))) || "").replace(Zt, (i, l) => { // t = texts, a = key, Fe = BUILT_IN, Gt = PLURAL, i = _, l = position, d = forms, r = plural, s = given, Zt = PARAMETER
      let d = s(l); // d = value, s = given, l = position
      return typeof d == "number" ? n.format(d) : d;
    });
  };
}

// src/programs/json-error.ts
var Yt = /[ \t\n\r]*/y, Qt = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // Yt = SPACE, Qt = TOKEN
function _e(e, t, n) { // _e = match, e = pattern, t = text, n = at
  e.lastIndex = n;
  let r = e.exec(t); // r = found, e = pattern, t = text
  return r && r[0];
}
function Xt(e) { // Xt = faultIn, e = text
  let t = [], n = "value", r = ""; // t = open, n = expected, r = before
  for (let a = 0; ; ) { // a = at
    a += (_e(Yt, e, a) || "").length;
    let o = _e(Qt, e, a); // o = token, _e = match, Qt = TOKEN, e = text, a = at
    if (o === null || n === "nothing")
      return o === null && a === e.length && n === "nothing" ? null : a;
    let s = t[t.length - 1]; // s = innermost, t = open
    if (s !== void 0 && o === (s === "{" ? "}" : "]") && (n === "more" || r === s))
      t.pop(), n = t.length ? "more" : "nothing";
    else if (n === "more" && o === ",")
      n = s === "{" ? "key" : "value";
    else if (n === "colon" && o === ":")
      n = "value";
    else if (n === "key" && o.charAt(0) === '"')
      n = "colon";
    else {
      if (n !== "value" || /^[}\],:]$/.test(o))
        return a;
      o === "{" || o === "[" ? (t.push(o), n = o === "{" ? "key" : "value") : n = t.length ? "more" : "nothing";
    }
    r = o, a += o.length;
  }
}
function Ue(e) { // Ue = placeOf, e = text
  let t = Xt(e); // t = fault, Xt = faultIn, e = text
  if (t === null)
    return null;
  let n = e.slice(0, t).split(`
`);
  return { line: n.length, column: (n[n.length - 1] || "").length + 1 };
}

// src/programs/links.ts
var en = /[\u200E\u200F\u202A-\u202E]/g, tn = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, nn = new RegExp("^(?:" + [ // en = DIRECTION_MARKS, tn = SPACES, nn = SCHEMES
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
].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), rn = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function on(e) { // on = bytes, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function an(e) { // an = examineAddress, e = value
  if (/\s/.test(e))
    return "bad-address";
  try {
    let t = new URL(e); // t = url, e = value
    return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
  } catch (t) {
    return "bad-address";
  }
}
function Ve(e) { // Ve = examine, e = value
  let t = e.trim(); // t = text, e = value
  if (/^https:\/\//i.test(t))
    return an(t);
  if (t.length > 2e3)
    return "bad-page";
  let n = t.replace(en, "").replace(tn, " ").trim().replace(/^: ?/, ""); // n = page, t = text, en = DIRECTION_MARKS, tn = SPACES
  if (/^http:/i.test(n))
    return "insecure-link";
  if (nn.test(n))
    return "bad-scheme";
  let r = n.replace(/#.*$/, ""); // r = title, n = page
  return r === "" || r.charAt(0) === ":" || rn.test(n) || on(r) > 255 ? "bad-page" : { page: n };
}
function I(e) { // I = parseLink, e = value
  let t = Ve(e); // t = found, Ve = examine, e = value
  return typeof t == "string" ? null : t;
}
function V(e) { // V = linkFault, e = value
  let t = Ve(e); // t = found, Ve = examine, e = value
  return typeof t == "string" ? t : null;
}
function X(e) { // X = isPage, e = value
  let t = I(e); // t = link, I = parseLink, e = value
  return t !== null && "page" in t;
}
function He(e) { // He = isAddress, e = value
  let t = I(e); // t = link, I = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var sn = 49; // sn = MOST_PAGES
function ze(e) { // ze = includedIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, sn).map((n, r) => typeof n == "string" && X(n) && t.indexOf(n) === r ? n : "") : [];
}

// src/programs/migrate.ts
var Be = [], ie = 1 + Be.length; // Be = MIGRATIONS, ie = VERSION
function Ge(e, t = Be) { // Ge = migrate, e = page, t = ladder, Be = MIGRATIONS
  let { version: n } = e; // n = version, e = page
  return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
    (r, a, o) => Object.assign({}, a(r), { version: n + o + 1 }),
    e
  );
}

// src/programs/cycles.ts
function ee(e) { // ee = closingLinks, e = parents
  let t = [], n = /* @__PURE__ */ new Map(); // t = closing, n = seen
  return e.forEach((r, a) => { // e = parents, r = _parent, a = start
    let o = a; // o = at, a = start
    for (; !n.has(o); ) { // n = seen, o = at
      n.set(o, a);
      let s = e.get(o); // s = parent, e = parents, o = at
      if (s === void 0)
        return;
      if (n.get(s) === a) {
        t.push(o);
        return;
      }
      o = s;
    }
  }), t;
}

// src/programs/lineage.ts
function Ze(e, t, n) { // Ze = linkPrograms, e = placed, t = series, n = report
  let r = new Set(e.map(([, i]) => i.id)), a = /* @__PURE__ */ new Set([...r, ...t.keys()]), o = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, a = above, t = series, o = parents
  for (let [, i] of e) // i = program, e = placed
    i.partOf !== null && r.has(i.partOf) && o.set(i.id, i.partOf);
  let s = new Set(ee(o)); // s = closing, ee = closingLinks, o = parents
  return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
    let { id: d, partOf: u, followedBy: m } = l; // d = id, u = partOf, m = followedBy, l = program
    if (u === null && !m.length)
      return l;
    let v = (y, c, b, h) => (h ? n.addAt(y, "loop", c) : b.has(c) || n.addAt(y, "unknown-program", c, b), !h && b.has(c)); // v = leads, y = field, c = other, b = among, h = isLoop, n = report
    return n.program = d, Object.assign({}, l, {
      partOf: u !== null && v("partOf", u, a, s.has(d)) ? u : null,
      followedBy: m.filter((y) => v("followedBy", y, r, y === d))
    });
  }));
}

// src/programs/schema-shapes.ts
var se = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), L = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), D = se("string"), le = se("number"), qe = se("boolean"), T = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), A = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), p = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), Je = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), j = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), K = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), R = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), H = L("check"), Ye = L("length"), de = L("max_value"), ue = L("min_value"), F = L("regex"), pr = L("description"); // se = schema, e = first, L = action, t = actions, n = message, D = string, le = number, qe = boolean, T = array, A = object, p = optional, Je = picklist, j = record, K = union, R = pipe, H = check, Ye = length, de = maxValue, ue = minValue, F = regex, pr = description

// src/programs/dates.ts
var pe = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // pe = DATE_SHAPE
function Qe(e, t) { // Qe = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
}
function te(e) { // te = parseDate, e = text
  if (!pe.test(e))
    return null;
  let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, a = null, o = null] = n; // t = approximate, e = text, n = parts, r = year, a = month, o = day
  return r < 1 || a !== null && (a < 1 || a > 12) || a !== null && o !== null && (o < 1 || o > Qe(r, a)) ? null : { year: r, month: a, day: o, approximate: t };
}
function ce(e, t) { // ce = digits, e = value, t = length
  return String(e).padStart(t, "0");
}
function Xe(e, t, n) { // Xe = isoDay, e = year, t = month, n = day
  return `${ce(e, 4)}-${ce(t, 2)}-${ce(n, 2)}`;
}
function N(e) { // N = firstDay, e = date
  return Xe(e.year, e.month || 1, e.day || 1);
}
function M(e) { // M = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return Xe(e.year, t, e.day || Qe(e.year, t));
}

// src/programs/status.ts
var z = ["open", "upcoming", "ongoing", "paused", "past"]; // z = STATUSES
function tt(e) { // tt = isStatus, e = value
  return z.indexOf(e) !== -1;
}
function et(e, t) { // et = isVagueOn, e = date, t = day
  return e.approximate && N(e) <= t && t <= M(e);
}
function nt(e, t, n) { // nt = deriveStatus, e = start, t = end, n = today
  return t && M(t) < n ? "past" : e && N(e) > n ? "upcoming" : e && t && !et(e, n) && !et(t, n) ? "ongoing" : null;
}
function rt(e, t, n, r) { // rt = contradictsDates, e = status, t = start, n = end, r = today
  switch (e) {
    case "past":
      return !!(n && N(n) > r || t && N(t) > r);
    case "upcoming":
      return !!(t && M(t) < r || n && M(n) < r);
    case "ongoing":
      return !!(t && N(t) > r || n && M(n) < r);
    default:
      return !!(n && M(n) < r);
  }
}
function ot(e) { // ot = isCurrent, e = status
  return e !== "past";
}

// src/programs/schema.ts
var he = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, be = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, dn = 10080, P = R(D(), F(he, "bad-id")), C = R(D(), F(/\S/, "empty")), B = R(D(), F(be, "bad-language")), S = K([C, j(B, C)]), ge = R( // he = ID, be = LANGUAGE, dn = MOST_MINUTES, P = id, R = pipe, D = string, F = regex, C = words, B = languageCode, S = text, K = union, j = record, ge = date
  D(),
  F(pe, "bad-date"),
  H((e) => te(e) !== null, "bad-date")
), me = R(C, H(X, (e) => V(e.input) || "bad-page")), fe = R(
  D(),
  F(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => V(e.input) || "bad-address"),
  H(He, "bad-address")
), xe = R(
  C,
  H((e) => V(e) === null, (e) => V(e.input) || "bad-page")
), un = R(le(), ue(1, "bad-minutes"), de(dn, "bad-minutes")), at = K([P, T(P)]), cn = K([B, T(B)]), ye = K([C, T(C)]), we = at, pn = A({
  label: S,
  page: p(xe),
  url: p(fe)
}), ve = A({
  id: P,
  title: S,
  summary: p(S),
  page: p(xe),
  status: p(Je(z, "bad-status")),
  start: p(ge),
  end: p(ge),
  language: p(cn),
  session: p(A({
    minutes: p(R(T(un), Ye(2)))
  })),
  duration: p(S),
  scale: p(S),
  team: p(ye),
  partners: p(ye),
  materials: p(T(pn)),
  partOf: p(P),
  followedBy: p(at),
  owner: p(C),
  reviewed: p(ge),
  sources: p(K([fe, T(fe)]))
}), it = A({
  id: P,
  label: S,
  terms: j(P, we)
}), gn = A({
  label: p(S),
  help: p(S),
  terms: p(j(P, A({
    label: p(S),
    aliases: p(ye),
    broader: p(P)
  })))
}), mn = A({
  title: S,
  page: p(xe)
}), st = A({
  version: R(le(), ue(ie), de(ie)),
  enabled: p(qe()),
  talk: p(me),
  bundle: p(me),
  facets: p(T(P)),
  vocabularies: p(j(P, gn)),
  series: p(j(P, mn)),
  include: p(T(me))
});

// src/programs/read-schema.ts
var fn = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // fn = KINDS
function ne(e) { // ne = kindOf, e = value
  return e == null ? "nothing" : ke({ type: Array.isArray(e) ? "array" : typeof e });
}
function ke({ type: e }) { // ke = kindFor, e = type
  return fn[e] || "text";
}
function Z(e) { // Z = isObject, e = value
  return ne(e) === "object";
}
function yn({ type: e, requirement: t }, n) { // yn = isMet, e = type, t = requirement, n = value
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
function lt({ pipe: e }) { // lt = checksOf, e = pipe
  return e ? [...lt(e[0]), ...e.slice(1)] : [];
}
function hn(e, t) { // hn = faultOf, e = node, t = value
  let n = lt(e).filter((a) => !yn(a, t))[0]; // n = failed, lt = checksOf, e = node, a = check, yn = isMet, t = value
  return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
}
function bn(e, t, n) { // bn = readLeaf, e = node, t = value, n = report
  let r = hn(e, t); // r = fault, hn = faultOf, e = node, t = value
  if (r !== null) {
    n.add(r, String(t), e.options);
    return;
  }
  return dt(e) ? String(t).toLowerCase() : t;
}
function dt(e) { // dt = isLanguage, e = node
  return e === B;
}
function xn(e, t, n) { // xn = readList, e = node, t = value, n = report
  let r = []; // r = list
  return t.forEach((a, o) => { // t = value, a = item, o = index
    let s = e.item && n.within(o, () => G(e.item, a, n)); // s = found, e = node, n = report, o = index, G = walk, a = item
    s !== void 0 && r.push(s);
  }), r;
}
function wn(e, t, n) { // wn = readRecord, e = node, t = value, n = report
  let r = /* @__PURE__ */ new Map(); // r = map
  if (Object.keys(t).forEach((a) => n.within(a, () => { // t = value, a = key, n = report
    let o = G(e.key, a, n); // o = name, G = walk, e = node, a = key, n = report
    if (typeof o != "string")
      return;
    let s = G(e.value, t[a], n); // s = found, G = walk, e = node, t = value, a = key, n = report
    r.has(o) ? n.add("duplicate-id", o) : s !== void 0 && r.set(o, s);
  })), dt(e.key) && !r.size) {
    Object.keys(t).length || n.add("empty");
    return;
  }
  return r;
}
function vn(e, t, n, r, a) { // vn = readObject, e = entries, t = value, n = report, r = onExtra, a = allNames
  let o = {}, s = Object.keys(e), i = null; // o = found, s = names, e = entries, i = bad
  for (let l of s) { // l = name, s = names
    let d = e[l], u = Object.prototype.hasOwnProperty.call(t, l), m = u ? n.within(l, () => G(d.wrapped || d, t[l], n)) : void 0; // d = node, e = entries, l = name, u = isThere, t = value, m = field, n = report, G = walk
    o[l] = m === void 0 ? null : m, m === void 0 && !d.wrapped && (i = i || l, n.add(u ? "left-out" : "missing", l));
  }
  for (let l of Object.keys(t)) // l = name, t = value
    s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
      r != null && r(l, t[l]) || n.add("unknown-field", l, a || s);
    });
  return i === null ? o : void 0;
}
function G(e, t, n, r, a) { // G = walk, e = node, t = value, n = report, r = onExtra, a = allNames
  let o = ne(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => ke(l) === o)[0]; // o = kind, ne = kindOf, t = value, s = choices, e = node, i = choice, l = option, ke = kindFor
  if (!i) {
    n.addWith("wrong-type", [s.map(ke).join(" or "), o]);
    return;
  }
  switch (i.type) {
    case "array":
      return xn(i, t, n);
    case "record":
      return wn(i, t, n);
    case "object":
      return vn(
        i.entries || {},
        t,
        n,
        r,
        a
      );
    default:
      return bn(i, t, n);
  }
}
function W(e, t, n, r, a) { // W = read, e = schema, t = value, n = report, r = onExtra, a = allNames
  return G(e, t, n, r, a);
}

// src/programs/vocabulary.ts
var Re = "not-stated"; // Re = NOT_STATED
function kn(e, t) { // kn = readTerms, e = raw, t = report
  let n = /* @__PURE__ */ new Map(); // n = parents
  e.forEach((a, o) => t.within(o, () => { // e = raw, a = term, o = id, t = report
    o === Re ? t.add("reserved-id", o) : a.label === null && t.add("missing-label", o), a.broader !== null && (e.has(a.broader) && a.broader !== Re ? n.set(o, a.broader) : t.addAt("broader", "unknown-term", a.broader, e.keys()));
  })), ee(n).forEach((a) => { // ee = closingLinks, n = parents, a = id
    t.within(a, () => t.addAt("broader", "loop", n.get(a))), n.delete(a);
  });
  let r = /* @__PURE__ */ new Map(); // r = terms
  return e.forEach((a, o) => { // e = raw, a = term, o = id
    o !== Re && r.set(o, {
      id: o,
      label: a.label || o,
      aliases: O(a.aliases),
      broader: n.get(o) || null
    });
  }), r;
}
function O(e) { // O = listed, e = value
  return typeof e == "string" ? [e] : Array.from(new Set(e || []));
}
function ut(e, t, n) { // ut = readVocabularies, e = raw, t = reserved, n = report
  let r = /* @__PURE__ */ new Map(); // r = vocabularies
  return e.forEach(({ label: a, help: o, terms: s }, i) => n.within(i, () => { // e = raw, a = label, o = help, s = terms, i = id, n = report
    if (t.indexOf(i) !== -1) {
      n.add("reserved-id", i);
      return;
    }
    a === null && n.add("missing-label", i), r.set(i, {
      id: i,
      label: a || i,
      help: o,
      terms: n.within("terms", () => kn(s || /* @__PURE__ */ new Map(), n))
    });
  })), r;
}

// src/programs/terms.ts
var Pe = ["status", "language", "period"]; // Pe = BUILT_IN
function re(e, t, n, r) { // re = readTermIds, e = facet, t = value, n = vocabularies, r = report
  var o; // o = _a
  if (e === "language")
    return O(t).map((s) => s.toLowerCase()).filter((s) => { // O = listed, t = value, s = code
      let i = be.test(s); // i = fits, be = LANGUAGE, s = code
      return i || r.add("bad-language", s), i;
    });
  let a = (o = n.get(e)) == null ? void 0 : o.terms; // a = terms, o = _a, n = vocabularies, e = facet
  return !a && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : O(t).filter((s) => { // a = terms, e = facet, r = report, n = vocabularies, O = listed, t = value, s = id
    let i = a ? a.has(s) : tt(s); // i = fits, a = terms, s = id, tt = isStatus
    return i || r.add("unknown-term", s, a ? a.keys() : z), i;
  });
}

// src/programs/read-program.ts
var Oe = Object.keys(ve.entries); // Oe = PROGRAM_FIELDS, ve = programSchema
function Se(e) { // Se = toDate, e = text
  return e === null ? null : te(e);
}
function Rn(e, t) { // Rn = toMinutes, e = session, t = report
  let [n, r, ...a] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, a = more, e = session
  return n !== void 0 && r !== void 0 && n <= r && !a.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
}
function Pn(e, t) { // Pn = toMaterials, e = raw, t = report
  let n = []; // n = materials
  for (let { label: r, page: a, url: o } of e || []) { // r = label, a = page, o = url, e = raw
    let s = I(a || o || ""); // s = target, I = parseLink, a = page, o = url
    s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
  }
  return n;
}
function Sn(e, t, n) { // Sn = facetReader, e = terms, t = around, n = report
  return (r, a) => { // r = name, a = value
    if (!t.vocabularies.has(r) && !t.facets.has(r))
      return !1;
    let o = W(we, a, n), s = o === void 0 ? [] : re(r, o, t.vocabularies, n); // o = ids, W = read, we = termIds, a = value, n = report, s = found, re = readTermIds, r = name, t = around
    return s.length && e.set(r, s), !0;
  };
}
function On(e, t) { // On = readRange, e = record, t = report
  let n = Se(e.start), r = Se(e.end); // n = start, Se = toDate, e = record, r = end
  return n && r && N(n) > M(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
}
function ct(e, t, n) { // ct = readProgram, e = raw, t = around, n = report
  let r = Z(e) ? e.id : null; // r = id, Z = isObject, e = raw
  n.program = typeof r == "string" && he.test(r) ? r : null;
  let a = /* @__PURE__ */ new Map(), o = W( // a = terms, o = record, W = read
    ve,
    e,
    n,
    Sn(a, t, n),
    t.fields
  );
  if (!o)
    return;
  let { title: s } = o; // s = title, o = record
  if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), o.language !== null) {
    let d = O(o.language); // d = languages, O = listed, o = record
    d.length && a.set("language", d);
  }
  let [i, l] = On(o, n); // i = start, l = end, On = readRange, o = record, n = report
  return o.status && rt(o.status, i, l, t.today) && n.addAt("status", "status-against-dates", o.status), {
    id: o.id,
    title: s,
    summary: o.summary,
    target: o.page === null ? null : I(o.page),
    status: o.status || nt(i, l, t.today),
    start: i,
    end: l,
    terms: a,
    minutes: Rn(o.session, n),
    duration: o.duration,
    scale: o.scale,
    team: O(o.team),
    partners: O(o.partners),
    materials: Pn(o.materials, n),
    partOf: o.partOf,
    followedBy: O(o.followedBy),
    owner: o.owner,
    reviewed: Se(o.reviewed),
    sources: O(o.sources)
  };
}

// src/programs/read-page.ts
function Tn(e, t, n) { // Tn = readJson, e = text, t = report, n = locate
  let r = ""; // r = json
  try {
    return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
  } catch (a) {
    t.add("unreadable-json", n(String(a), r));
    return;
  }
}
function pt(e, t, n, r) { // pt = eachRecord, e = page, t = name, n = report, r = visit
  let a = e[t]; // a = list, e = page, t = name
  n.within(t, () => { // n = report, t = name
    Array.isArray(a) ? a.forEach((o, s) => n.within(s, () => r(o, s))) : a !== void 0 && n.addWith("wrong-type", ["list", ne(a)]);
  });
}
function An(e, t, n) { // An = readFacets, e = listed, t = vocabularies, n = report
  let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Pe]); // r = known, t = vocabularies, Pe = BUILT_IN
  return e ? Array.from(new Set(e)).filter((a) => (r.has(a) || n.addAt("facets", "unknown-facet", a, r), r.has(a))) : Array.from(r);
}
function Mn(e, t, n) { // Mn = readNeed, e = raw, t = vocabularies, n = report
  let r = W(it, e, n); // r = record, W = read, it = needSchema, e = raw, n = report
  if (!r)
    return;
  let a = /* @__PURE__ */ new Map(); // a = terms
  if (n.within("terms", () => r.terms.forEach((o, s) => n.within(s, () => { // n = report, r = record, o = value, s = facet
    let i = re(s, o, t, n); // i = found, re = readTermIds, s = facet, o = value, t = vocabularies, n = report
    i.length && a.set(s, i);
  }))), !a.size) {
    n.add("left-out", "terms");
    return;
  }
  return { id: r.id, label: r.label, terms: a };
}
function $n(e, t, n) { // $n = readNeeds, e = page, t = vocabularies, n = report
  let r = /* @__PURE__ */ new Map(); // r = needs
  return pt(e, "needs", n, (a) => { // pt = eachRecord, e = page, n = report, a = raw
    let o = Mn(a, t, n); // o = need, Mn = readNeed, a = raw, t = vocabularies, n = report
    o && r.has(o.id) ? n.add("duplicate-id", o.id) : o && r.set(o.id, o);
  }), Array.from(r.values());
}
function Nn(e) { // Nn = isList, e = name
  return e === "needs" || e === "programs";
}
function En(e, t, n, r, a) { // En = readList, e = page, t = options, n = report, r = locate, a = included
  var b; // b = _a
  let o = W(st, e, n, Nn); // o = head, W = read, st = headSchema, e = page, n = report, Nn = isList
  if (!o)
    return null;
  let s = [...Oe, ...Pe].filter((h) => h !== "language"), i = n.within("vocabularies", () => ut( // s = reserved, Oe = PROGRAM_FIELDS, Pe = BUILT_IN, h = name, i = vocabularies, n = report, ut = readVocabularies
    o.vocabularies || /* @__PURE__ */ new Map(),
    s,
    n
  )), l = {
    vocabularies: i,
    facets: new Set(o.facets || []),
    fields: /* @__PURE__ */ new Set([...Oe, ...i.keys()]),
    today: t.today,
    language: t.language.toLowerCase()
  }, d = An(o.facets, i, n), u = $n(e, i, n), m = /* @__PURE__ */ new Map(), v = (h, w) => pt(h, "programs", n, (g, k) => { // d = facets, An = readFacets, o = head, i = vocabularies, n = report, u = needs, $n = readNeeds, e = page, m = placed, v = readPrograms, h = from, w = place, pt = eachRecord, g = raw, k = index
    let f = ct(g, l, n); // f = program, ct = readProgram, g = raw, l = around, n = report
    f && m.has(f.id) ? n.add("duplicate-id", f.id) : f && m.set(f.id, [[...w, "programs", k], f]);
  });
  v(e, []), ze(e).forEach((h, w) => { // v = readPrograms, e = page, ze = includedIn, h = title, w = index
    let g = ["include", w], k = a.find((f) => f.title === h); // g = place, w = index, k = found, a = included, f = other, h = title
    n.within(g, () => { // n = report, g = place
      let f = k && gt(k.text, n, r); // f = more, k = found, gt = readJsonPage, n = report, r = locate
      h && !k ? n.add("missing-include", h) : f && (Object.keys(f).filter((x) => x !== "version" && x !== "programs").forEach((x) => n.addAt(x, "not-included", x)), v(f, g));
    });
  });
  let y = /* @__PURE__ */ new Map(); // y = series
  (b = o.series) == null || b.forEach(({ title: h, page: w }, g) => y.set(g, { title: h, target: w === null ? null : I(w) }));
  let c = Ze(Array.from(m.values()), y, n); // c = programs, Ze = linkPrograms, m = placed, y = series, n = report
  return { enabled: o.enabled, talk: o.talk, bundle: o.bundle, facets: d, vocabularies: i, series: y, needs: u, programs: c };
}
function gt(e, t, n) { // gt = readJsonPage, e = text, t = report, n = locate
  let r = Tn(e, t, n); // r = data, Tn = readJson, e = text, t = report, n = locate
  if (r === void 0)
    return null;
  let a = Z(r) ? Ge(r) : null; // a = page, Z = isObject, r = data, Ge = migrate
  if (!a) {
    let o = Z(r) ? r.version : null; // o = version, Z = isObject, r = data
    t.add("unknown-version", typeof o == "number" || typeof o == "string" ? String(o) : "");
  }
  return a;
}
function mt(e, t, n, r, a = String) { // mt = readPage, e = text, t = options, n = included, r = report, a = locate
  let o = gt(e, r, a); // o = page, gt = readJsonPage, e = text, r = report, a = locate
  return o && En(o, t, r, a, n);
}

// src/programs/problems.ts
var In = [ // In = WARNINGS
  "unknown-field",
  "missing-label",
  "status-against-dates",
  "no-page-language",
  "not-included",
  "more-problems"
];
function Te(e) { // Te = severityOf, e = code
  return In.indexOf(e) === -1 ? "error" : "warning";
}
function ft(e, t) { // ft = describePath, e = path, t = program
  return e.map((n, r) => { // e = path, n = step, r = depth
    let a = typeof n == "number" ? `#${n + 1}` : n; // a = name, n = step
    return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${a} ("${t}")` : a;
  }).join(" \u2192 ");
}

// src/programs/report.ts
var Cn = 200; // Cn = MOST_PROBLEMS
function Ln(e) { // Ln = shorten, e = text
  return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
}
function yt(e, t = Cn) { // yt = createReport, e = explain, t = most, Cn = MOST_PROBLEMS
  let n = [], r = [], a = 0, o = 0, s = (l, d, u) => Q(Q({ // n = path, r = problems, a = warnings, o = more, s = toProblem, l = code, d = params, u = known, Q = __spreadValues
    path: n.slice(),
    severity: Te(l),
    code: l
  }, e(l, d, u)), i.program === null ? {} : { program: i.program }), i = {
    program: null,
    add(l, d, u) {
      i.addWith(l, d === void 0 ? [] : [d], u);
    },
    addAt(l, d, u, m) {
      i.within(l, () => i.add(d, u, m));
    },
    addWith(l, d, u) {
      r.length >= t || Te(l) === "warning" && ++a > t / 2 ? o++ : r.push(s(l, d.map(Ln), u));
    },
    within(l, d) {
      let u = n.length; // u = depth, n = path
      n.push(...[l].flat());
      let m = d(); // m = value, d = read
      return n.length = u, m;
    },
    done() {
      return i.program = null, o ? [...r, s("more-problems", [String(o)])] : r;
    }
  };
  return i;
}

// node_modules/fastest-levenshtein/esm/mod.js
var $ = new Uint32Array(65536), Dn = (e, t) => { // $ = peq, Dn = myers_32, e = a, t = b
  let n = e.length, r = t.length, a = 1 << n - 1, o = -1, s = 0, i = n, l = n; // e = a, r = m, t = b, a = lst, o = pv, s = mv, i = sc, l = i
  for (; l--; ) // l = i
    $[e.charCodeAt(l)] |= 1 << l;
  for (l = 0; l < r; l++) { // l = i, r = m
    let d = $[t.charCodeAt(l)], u = d | s; // d = eq, $ = peq, t = b, l = i, u = xv, s = mv
    d |= (d & o) + o ^ o, s |= ~(d | o), o &= d, s & a && i++, o & a && i--, s = s << 1 | 1, o = o << 1 | ~(u | s), s &= u;
  }
  for (l = n; l--; ) // l = i
    $[e.charCodeAt(l)] = 0;
  return i;
}, jn = (e, t) => { // jn = myers_x, e = b, t = a
  let n = t.length, r = e.length, a = [], o = [], s = Math.ceil(n / 32), i = Math.ceil(r / 32); // t = a, r = m, e = b, a = mhc, o = phc, s = hsize, i = vsize
  for (let c = 0; c < s; c++) // c = i, s = hsize
    o[c] = -1, a[c] = 0;
  let l = 0; // l = j
  for (; l < i - 1; l++) { // l = j, i = vsize
    let c = 0, b = -1, h = l * 32, w = Math.min(32, r) + h; // c = mv, b = pv, h = start, l = j, w = vlen, r = m
    for (let g = h; g < w; g++) // g = k, h = start, w = vlen
      $[e.charCodeAt(g)] |= 1 << g;
    for (let g = 0; g < n; g++) { // g = i
      let k = $[t.charCodeAt(g)], f = o[g / 32 | 0] >>> g & 1, x = a[g / 32 | 0] >>> g & 1, Ee = k | c, Ie = ((k | x) & b) + b ^ b | k | x, U = c | ~(Ie | b), J = b & Ie; // k = eq, $ = peq, t = a, g = i, f = pb, o = phc, x = mb, a = mhc, Ee = xv, c = mv, Ie = xh, b = pv, U = ph, J = mh
      U >>> 31 ^ f && (o[g / 32 | 0] ^= 1 << g), J >>> 31 ^ x && (a[g / 32 | 0] ^= 1 << g), U = U << 1 | f, J = J << 1 | x, b = J | ~(Ee | U), c = U & Ee;
    }
    for (let g = h; g < w; g++) // g = k, h = start, w = vlen
      $[e.charCodeAt(g)] = 0;
  }
  let d = 0, u = -1, m = l * 32, v = Math.min(32, r - m) + m; // d = mv, u = pv, m = start, l = j, v = vlen, r = m
  for (let c = m; c < v; c++) // c = k, m = start, v = vlen
    $[e.charCodeAt(c)] |= 1 << c;
  let y = r; // y = score, r = m
  for (let c = 0; c < n; c++) { // c = i
    let b = $[t.charCodeAt(c)], h = o[c / 32 | 0] >>> c & 1, w = a[c / 32 | 0] >>> c & 1, g = b | d, k = ((b | w) & u) + u ^ u | b | w, f = d | ~(k | u), x = u & k; // b = eq, $ = peq, t = a, c = i, h = pb, o = phc, w = mb, a = mhc, g = xv, d = mv, k = xh, u = pv, f = ph, x = mh
    y += f >>> r - 1 & 1, y -= x >>> r - 1 & 1, f >>> 31 ^ h && (o[c / 32 | 0] ^= 1 << c), x >>> 31 ^ w && (a[c / 32 | 0] ^= 1 << c), f = f << 1 | h, x = x << 1 | w, u = x | ~(g | f), d = f & g;
  }
  for (let c = m; c < v; c++) // c = k, m = start, v = vlen
    $[e.charCodeAt(c)] = 0;
  return y;
}, ht = (e, t) => { // ht = distance, e = a, t = b
  if (e.length < t.length) {
    let n = t; // n = tmp, t = b
    t = e, e = n;
  }
  return t.length === 0 ? e.length : e.length <= 32 ? Dn(e, t) : jn(e, t);
};

// src/programs/nearest.ts
var Kn = 1e3; // Kn = MOST_COMPARED
function bt(e, t) { // bt = nearest, e = name, t = known
  let n = null, r = e.length < 5 ? 1 : 2, a = 0, o = e.toLowerCase(); // n = best, r = reach, e = name, a = compared, o = folded
  if (e.length > 100)
    return null;
  for (let s of t) { // s = candidate, t = known
    if (++a > Kn)
      break;
    if (Math.abs(s.length - e.length) <= r) {
      let i = ht(o, s.toLowerCase()); // i = changes, ht = distance, o = folded, s = candidate
      i <= r && (n = s, r = i - 1);
    }
  }
  return n;
}

// src/programs/problem-texts.ts
var xt = "Correct it or remove it.", Ae = "Correct it, or add it there.", q = 'Did you mean "$2"?', wt = "Choose another id.", Fn = { // xt = CORRECT, Ae = CHOOSE, q = MEANT, wt = RENAME, Fn = WORDS
  "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
  "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
  "wrong-type": ["Expected $1, found $2.", xt],
  missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
  "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
  empty: ["There is nothing in it.", "Fill it in or remove it."],
  "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
  "reserved-id": ['The id "$1" is reserved.', wt],
  "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', wt],
  "unknown-field": ['There is no field "$1".', xt, q],
  "unknown-facet": ['"$1" is no facet: it has no vocabulary.', Ae, q],
  "unknown-term": ['"$1" is not in the vocabulary.', Ae, q],
  "unknown-program": ['There is no program with the id "$1".', Ae, q],
  "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
  loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
  "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15; add ~ if it is approximate."],
  "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
  "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", q],
  "status-against-dates": ['The status "$1" contradicts the dates.', "Correct the status or the dates."],
  "bad-language": ['"$1" is not a language code.', "Use a code like en, pt-br or zh-hant."],
  "no-page-language": ["There is no text in the language of the page ($1).", 'Add "$1".'],
  "bad-page": ['"$1" cannot be the title of a page.', "Copy the title from the top of the page."],
  "bad-scheme": ['"$1" is neither a page nor an https address.', "Use a page title or https:."],
  "insecure-link": ['"$1" is not secure.', "Use https:."],
  "bad-address": ['"$1" is not an https address.', "Copy the whole address; it begins with https://."],
  "no-target": ["It links to nothing, so it is left out.", 'Add "page" or "url".'],
  "bad-minutes": ["These are not minutes.", "Write the shortest and the longest session, like [ 60, 90 ]."],
  "missing-include": ['The included page "$1" cannot be read, so its programs are missing.', "Correct the title, create the page, or remove it here."],
  "not-included": ['"$1" is not read on an included page.', "Move it to the page that includes this one."],
  "more-problems": ["There are $1 more problems.", "Correct these first."]
};
function vt(e, t) { // vt = fill, e = words, t = params
  return e.replace(/\$(\d)/g, (n, r) => { // e = words, n = _match, r = digit
    var a; // a = _a
    return (a = t[Number(r) - 1]) != null ? a : "";
  });
}
var kt = (e, t, n) => { // kt = explain, e = code, t = params, n = known
  var l; // l = _a
  let [r, a, o] = Fn[e], s = n && bt((l = t[0]) != null ? l : "", n), i = s ? [...t, s] : t; // r = reason, a = fix, o = fixByNearest, Fn = WORDS, e = code, s = meant, n = known, bt = nearest, l = _a, t = params, i = all
  return {
    params: i,
    reason: vt(r, i),
    fix: vt(s && o ? o : a, i)
  };
};

// src/programs/parse.ts
function Rt(e, t, n = [], r) { // Rt = parsePrograms, e = text, t = options, n = included, r = mostProblems
  let a = yt(kt, r); // a = report, yt = createReport, kt = explain, r = mostProblems
  return { list: mt(e, t, n, a, (s, i) => { // mt = readPage, e = text, t = options, n = included, a = report, s = _message, i = json
    let l = Ue(i); // l = place, Ue = placeOf, i = json
    return l ? ` at line ${l.line}, column ${l.column}` : "";
  }), problems: a.done() };
}

// src/maintain/fix.ts
var Pt = "json", Me = 5; // Pt = DATA_MODEL, Me = MOST_HINTS
function Wn(e, t, n, r) { // Wn = problemsOf, e = msg, t = page, n = included, r = options
  let { problems: a } = Rt(t.text, r, n); // a = problems, Rt = parsePrograms, t = page, r = options, n = included
  return [
    ...t.contentModel === Pt ? [] : [e("maintain-model", t.contentModel)],
    ...a.map(({ path: o, program: s, reason: i, fix: l }) => o.length ? e("maintain-place", ft(o, s), i, l) : `${i} ${l}`)
  ];
}
function St(e, t, n, r, a, o) { // St = fixFor, e = wiki, t = msg, n = source, r = data, a = drift, o = options
  if (r.page) {
    let i = Wn(t, r.page, r.included, o); // i = problems, Wn = problemsOf, t = msg, r = data, o = options
    return {
      text: i.length ? t("maintain-problems", i.length) : a.length ? t("maintain-drift") : null,
      hints: [...i.slice(0, Me), ...a.slice(0, Me)],
      url: e.urlOf(n, { action: "edit" }),
      label: t("maintain-edit"),
      draft: null
    };
  }
  let { harvest: s } = r; // s = harvest, r = data
  return {
    text: s ? t("maintain-from-list") : null,
    hints: (s ? s.unread : []).slice(0, Me).map(({ place: i, reason: l, fix: d }) => t("maintain-place", i, l, d)),
    // The wiki would create the page as wikitext if it were not told the model. A draft is handed
    // over as if it had been typed into the editor already.
    url: e.urlOf(n, { action: s ? "submit" : "edit", contentmodel: Pt }),
    label: t(s ? "maintain-create-from-list" : "maintain-create"),
    draft: s ? s.draft : null
  };
}

// src/maintain/advice.ts
function _(e, t, ...n) { // _ = element, e = tag, t = properties, n = content
  let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
  return r.append(...n), r;
}
function _n(e, { url: t, label: n }) { // _n = editorWith, e = draft, t = url, n = label
  let r = (a, o) => _("input", { type: "hidden", name: a, value: o }); // r = hidden, a = name, o = value, _ = element
  return _(
    "form",
    { method: "post", action: t },
    r("wpTextbox1", e),
    r("model", "json"),
    r("format", "application/json"),
    // Without it the wiki would take this for a failed attempt to save.
    r("wpPreview", "1"),
    r("wpUltimateParam", "1"),
    _("button", { className: "cdx-button", type: "submit" }, n)
  );
}
function Un(e) { // Un = contentOf, e = fix
  return [...e.hints.length ? [_("ul", {}, ...e.hints.map((n) => _("li", {}, n)))] : [], e.draft === null ? _("a", { href: e.url }, e.label) : _n(e.draft, e)];
}
function Ot(e, t, n, r, a, o) { // Ot = adviceOn, e = wiki, t = words, n = source, r = data, a = drift, o = options
  let s = St(e, We(t), n, r, a, o); // s = fix, St = fixFor, e = wiki, We = createMessages, t = words, n = source, r = data, a = drift, o = options
  return r.page && !s.hints.length ? null : { text: s.text, content: Un(s) };
}

// src/programs/texts.ts
function Tt(e, t, n) { // Tt = pickText, e = text, t = chain, n = pageLanguage
  if (typeof e == "string")
    return { text: e, language: n };
  for (let a of [...t, n]) { // a = language, t = chain, n = pageLanguage
    let o = e.get(a.toLowerCase()); // o = found, e = text, a = language
    if (o !== void 0)
      return { text: o, language: a };
  }
  let [r = n] = Array.from(e.keys()).sort(); // r = language, n = pageLanguage, e = text
  return { text: e.get(r) || "", language: r };
}
function $e(e) { // $e = allTexts, e = text
  return typeof e == "string" ? [e] : Array.from(e.values());
}

// src/maintain/drift.ts
function Ne(e) { // Ne = plain, e = text
  return e.normalize().replace(/\s+/g, " ").trim();
}
function At(e) { // At = folded, e = text
  return Ne(e).toLowerCase();
}
function oe(e) { // oe = isUrl, e = link
  return /^https:/i.test(e);
}
function E(e) { // E = linkKey, e = link
  return e === null || oe(e) ? e : e.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (t) => t.toLowerCase());
}
function Mt(e, t) { // Mt = leadsTo, e = url, t = page
  try {
    return oe(e) && !oe(t) && E(`:${decodeURI(e).split("/wiki/")[1] || ""}`) === E(`:${t}`);
  } catch (n) {
    return !1;
  }
}
var Vn = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // Vn = TRANSLATION
function Hn(e, t) { // Hn = isSameLink, e = inData, t = inList
  return E(e) === E(t) || e !== null && t !== null && (Mt(e, t) || Mt(t, e) || !oe(t) && E(e) === E(t.replace(Vn, "")));
}
function Et(e) { // Et = linkOf, e = target
  return e && ("url" in e ? e.url : e.page);
}
function $t(e, t) { // $t = says, e = text, t = shown
  return e === null || t === null ? e === t : $e(e).map(Ne).indexOf(Ne(t)) !== -1;
}
function zn(e, t) { // zn = pair, e = harvested, t = programs
  let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), a = (o, s, i) => { // n = pairs, r = taken, a = pairBy, o = keysOf, s = keyOf, i = isSure
    let l = /* @__PURE__ */ new Map(); // l = byKey
    for (let d of t.filter((u) => !r.has(u))) // d = program, t = programs, u = each, r = taken
      for (let u of o(d)) // u = key, o = keysOf, d = program
        l.set(u, (l.get(u) || []).concat(d));
    for (let d of e.filter((u) => !n.has(u))) { // d = item, e = harvested, u = each, n = pairs
      let u = s(d), m = u === null ? [] : l.get(u) || [], v = m.filter((c) => !r.has(c)), [y] = v; // u = key, s = keyOf, d = item, m = all, l = byKey, v = free, c = program, r = taken, y = found
      y && (i || m.length === 1) && (n.set(d, y), r.add(y));
    }
  };
  return a(({ id: o }) => [o], ({ id: o, isRendered: s }) => s ? o : null, !0), a(({ title: o }) => $e(o).map(At), ({ title: o, isRendered: s }) => s ? null : At(o), !0), a(({ target: o }) => [E(Et(o))].filter((s) => s !== null), ({ link: o, isRendered: s }) => s ? null : E(o), !1), n;
}
function Nt(e) { // Nt = groupOf, e = program
  return ot(e.status) ? "current" : "past";
}
function It(e, t, n) { // It = drift, e = harvested, t = list, n = options
  let r = [], a = zn(e, t.programs), o = (i) => Tt(i, n.languages, n.contentLanguage).text; // r = found, a = pairs, zn = pair, e = harvested, t = list, o = pick, i = text, Tt = pickText, n = options
  for (let i of e) { // i = item, e = harvested
    let l = a.get(i), d = (m, v, y) => { // l = program, a = pairs, i = item, d = differs, m = kind, v = inList, y = inData
      r.push({ kind: m, program: l ? l.id : null, title: l ? o(l.title) : i.title, inList: v, inData: y });
    };
    if (!l) {
      d("not-in-data", i.title, null);
      continue;
    }
    let u = Et(l.target); // u = link, Et = linkOf, l = program
    $t(l.title, i.title) || d("title", i.title, o(l.title)), Hn(u, i.link) || d("link", i.link, u), i.isRendered && i.status !== l.status ? d("status", i.status, l.status) : i.group !== Nt(l) && d("group", i.group, Nt(l)), $t(l.summary, i.summary) || d("summary", i.summary, l.summary && o(l.summary));
  }
  let s = new Set(Array.from(a.values())); // s = paired, a = pairs
  for (let i of n.isPartial ? [] : t.programs.filter((l) => !s.has(l))) // i = program, n = options, t = list, l = each, s = paired
    r.push({ kind: "not-in-list", program: i.id, title: o(i.title), inList: null, inData: o(i.title) });
  return r;
}

// src/maintain/drift-texts.ts
var Bn = { // Bn = WORDS
  "not-in-list": "It is in the data, but not in the list.",
  "not-in-data": "It is in the list, but not in the data.",
  title: "The title in the list is $1, in the data $2.",
  link: "The link in the list is $1, in the data $2.",
  status: "The status in the list is $1, in the data $2.",
  group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
  summary: "The summary in the list is $1, in the data $2."
}, ae = 60;
function Ct(e) { // Ct = quoted, e = value
  return e === null ? "missing" : `"${e.length > ae ? `${e.slice(0, ae - 1)}\u2026` : e}"`;
}
function Lt(e, t) { // Lt = fromDifference, e = one, t = other
  let n = 0; // n = same
  for (; n < e.length && e.charAt(n) === t.charAt(n); ) // n = same, e = one, t = other
    n++;
  let r = n > ae / 2 ? e.lastIndexOf(" ", n - ae / 4) + 1 : 0; // r = from, n = same, ae = MOST_CHARACTERS, e = one
  return r ? `\u2026${e.slice(r)}` : e;
}
function Dt({ kind: e, program: t, title: n, inList: r, inData: a }) { // Dt = describeDrift, e = kind, t = program, n = title, r = inList, a = inData
  let o = [ // o = values
    e === "group" ? r || "" : Ct(r && Lt(r, a || "")),
    e === "group" ? a || "" : Ct(a && Lt(a, r || ""))
  ];
  return `${t === null ? `"${n}"` : `"${n}" (${t})`}: ${Bn[e].replace(/\$(\d)/g, (i, l) => o[Number(l) - 1] || "")}`;
}

// src/maintain/drift-hints.ts
function jt(e, t, { languages: n, contentLanguage: r }) { // jt = driftHints, e = harvested, t = list, n = languages, r = contentLanguage
  return e.programs.length ? It(e.programs, t, { languages: n, contentLanguage: r, isPartial: e.isPartial }).map(Dt) : [];
}

// src/protocol.ts
var Kt = 1; // Kt = PROTOCOL
// </nowiki>