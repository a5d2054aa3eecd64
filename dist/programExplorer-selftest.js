// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash d338a369f71e9127.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
var oe = Object.defineProperty;
var mn = Object.getOwnPropertyDescriptor;
var fn = Object.getOwnPropertyNames, qe = Object.getOwnPropertySymbols;
var Ke = Object.prototype.hasOwnProperty, yn = Object.prototype.propertyIsEnumerable;
var Ge = (e, t, n) => t in e ? oe(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, ae = (e, t) => {
  for (var n in t || (t = {}))
    Ke.call(t, n) && Ge(e, n, t[n]);
  if (qe)
    for (var n of qe(t))
      yn.call(t, n) && Ge(e, n, t[n]);
  return e;
};
var hn = (e, t) => {
  for (var n in t)
    oe(e, n, { get: t[n], enumerable: !0 });
}, wn = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of fn(t))
      !Ke.call(e, o) && o !== n && oe(e, o, { get: () => t[o], enumerable: !(r = mn(t, o)) || r.enumerable });
  return e;
};
var bn = (e) => wn(oe({}, "__esModule", { value: !0 }), e);
var y = (e, t, n) => new Promise((r, o) => {
  var a = (l) => {
    try {
      s(n.next(l));
    } catch (d) {
      o(d);
    }
  }, i = (l) => {
    try {
      s(n.throw(l));
    } catch (d) {
      o(d);
    }
  }, s = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(a, i);
  s((n = n.apply(e, t)).next());
});

// src/selftest.ts
var Ir = {}; // Ir = selftest_exports
hn(Ir, {
  protocol: () => me,
  tell: () => Ar
});
module.exports = bn(Ir);

// src/protocol.ts
var me = 1; // me = PROTOCOL

// src/selftest/finding.ts
function z(e) { // z = reasonOf, e = error
  return e instanceof Error ? e.message : String(e);
}
function $(e) { // $ = lines, e = texts
  return e.map((t) => ({ text: t }));
}
function R(e, t) { // R = check, e = name, t = find
  return y(this, null, function* () {
    let n = 0, r = new Promise((o) => { // n = timer, r = late, o = resolve
      n = window.setTimeout(() => o({ verdict: "unknown", text: `There was no answer within ${15e3 / 1e3} seconds.` }), 15e3);
    });
    try {
      return Object.assign({ name: e }, yield Promise.race([Promise.resolve().then(t), r]));
    } catch (o) {
      return { name: e, verdict: "unknown", text: `It could not be told: ${z(o)}` };
    } finally {
      clearTimeout(n);
    }
  });
}

// src/selftest/costs.ts
function ze({ performance: e }) { // ze = measured, e = performance
  let t = (n) => "getEntriesByType" in e ? e.getEntriesByType(n) : []; // t = entries, n = type, e = performance
  return {
    resources: t("resource"),
    // Safari has it since 15.
    page: Object(t("navigation")[0]),
    marks: t("mark")
  };
}
function xn(e) { // xn = purposeOf, e = address
  let { pathname: t, searchParams: n } = new URL(e, location.href), r = n.get("modules") || ""; // t = pathname, n = searchParams, e = address, r = modules
  if (r.includes("programExplorer"))
    return `${n.get("only") || "modules"} ${r}`;
  if (t.endsWith("/api.php") && (n.get("rvprop") || "").includes("content"))
    return `data ${n.get("revids") || n.get("titles") || ""}`;
  let o = n.get("title") || t; // o = title, n = searchParams, t = pathname
  return /programExplorer[\w-]*\.(js|css)$/.test(o) ? o : null;
}
function vn({ transferSize: e, encodedBodySize: t }) { // vn = bytesOf, e = transferSize, t = encodedBodySize
  return e ? `${e} bytes transferred, ${t || "an unknown number"} of content` : t ? `from the cache, ${t} bytes of content` : "unknown bytes";
}
function J(e) { // J = ms, e = value
  return e >= 1 ? `${Math.round(e)} ms` : "less than 1 ms";
}
function Je({ resources: e }) { // Je = requests, e = resources
  let t = e.flatMap((r) => { // t = ours, e = resources, r = entry
    let o = xn(r.name); // o = purpose, xn = purposeOf, r = entry
    return o === null ? [] : [{ entry: r, purpose: o }];
  }), n = t.reduce((r, { entry: o }) => r + (o.transferSize || 0), 0);
  return t.length ? {
    verdict: "ok",
    text: `${t.length} requests, ${n ? `${n} bytes transferred` : "unknown bytes or all from the cache"}; modules of others may be in the same request.`,
    details: $(t.map(({ entry: r, purpose: o }) => `${o}: ${vn(r)}, ${J(r.duration)}, from ${J(r.startTime)} on`))
  } : { verdict: "unknown", text: "The browser tells of no request of ours: what it keeps of modules needs none." };
}
function kn({ readyAt: e, stoodBefore: t }) { // kn = readiness, e = readyAt, t = stoodBefore
  return e === null ? "unknown" : t ? `unknown, but before ${J(e)}` : `about ${J(e)}`;
}
function Qe({ page: e, marks: t }, n) { // Qe = times, e = page, t = marks, n = settled
  let r = (a, i) => `${a}: ${i ? J(i) : "unknown"}`; // r = point, a = name, i = value, J = ms
  return {
    verdict: n.readyAt !== null && !n.stoodBefore ? "ok" : "unknown",
    text: `From the beginning of the navigation until the explorers were ready: ${kn(n)}.`,
    details: $([
      r("First byte of the page", e.responseStart),
      r("Document read", e.domContentLoadedEventEnd),
      r("Page loaded", e.loadEventEnd),
      ...t.filter(({ name: a }) => /^mw|programExplorer/.test(a)).map(({ name: a, startTime: i }) => r(`Mark ${a}`, i))
    ])
  };
}

// src/programs/parse-options.ts
function Sn() { // Sn = today
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function Ze(e) { // Ze = optionsFor, e = wiki
  return { today: Sn(), language: e.contentLanguage };
}

// src/programs/json-object.ts
function Ye(e) { // Ye = fieldsOf, e = text
  try {
    return Object(JSON.parse(e));
  } catch (t) {
    return {};
  }
}

// src/programs/links.ts
var $n = /[\u200E\u200F\u202A-\u202E]/g, Rn = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Pn = new RegExp("^(?:" + [ // $n = DIRECTION_MARKS, Rn = SPACES, Pn = SCHEMES
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
].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Tn = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function En(e) { // En = bytes, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function On(e) { // On = examineAddress, e = value
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
    return On(t);
  if (t.length > 2e3)
    return "bad-page";
  let n = t.replace($n, "").replace(Rn, " ").trim().replace(/^: ?/, ""); // n = page, t = text, $n = DIRECTION_MARKS, Rn = SPACES
  if (/^http:/i.test(n))
    return "insecure-link";
  if (Pn.test(n))
    return "bad-scheme";
  let r = n.replace(/#.*$/, ""); // r = title, n = page
  return r === "" || r.charAt(0) === ":" || Tn.test(n) || En(r) > 255 ? "bad-page" : { page: n };
}
function H(e) { // H = parseLink, e = value
  let t = Xe(e); // t = found, Xe = examine, e = value
  return typeof t == "string" ? null : t;
}
function Q(e) { // Q = linkFault, e = value
  let t = Xe(e); // t = found, Xe = examine, e = value
  return typeof t == "string" ? t : null;
}
function ie(e) { // ie = isPage, e = value
  let t = H(e); // t = link, H = parseLink, e = value
  return t !== null && "page" in t;
}
function et(e) { // et = isAddress, e = value
  let t = H(e); // t = link, H = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/include.ts
var Mn = 49; // Mn = MOST_PAGES
function fe(e) { // fe = includedIn, e = page
  let { include: t } = e; // t = include, e = page
  return Array.isArray(t) ? t.slice(0, Mn).map((n, r) => typeof n == "string" && ie(n) && t.indexOf(n) === r ? n : "") : [];
}
function tt(e) { // tt = includesOf, e = text
  return e.indexOf('"include"') === -1 ? [] : fe(Ye(e)).filter(Boolean);
}

// src/programs/json-error.ts
var Nn = /[ \t\n\r]*/y, An = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // Nn = SPACE, An = TOKEN
function nt(e, t, n) { // nt = match, e = pattern, t = text, n = at
  e.lastIndex = n;
  let r = e.exec(t); // r = found, e = pattern, t = text
  return r && r[0];
}
function In(e) { // In = faultIn, e = text
  let t = [], n = "value", r = ""; // t = open, n = expected, r = before
  for (let o = 0; ; ) { // o = at
    o += (nt(Nn, e, o) || "").length;
    let a = nt(An, e, o); // a = token, nt = match, An = TOKEN, e = text, o = at
    if (a === null || n === "nothing")
      return a === null && o === e.length && n === "nothing" ? null : o;
    let i = t[t.length - 1]; // i = innermost, t = open
    if (i !== void 0 && a === (i === "{" ? "}" : "]") && (n === "more" || r === i))
      t.pop(), n = t.length ? "more" : "nothing";
    else if (n === "more" && a === ",")
      n = i === "{" ? "key" : "value";
    else if (n === "colon" && a === ":")
      n = "value";
    else if (n === "key" && a.charAt(0) === '"')
      n = "colon";
    else {
      if (n !== "value" || /^[}\],:]$/.test(a))
        return o;
      a === "{" || a === "[" ? (t.push(a), n = a === "{" ? "key" : "value") : n = t.length ? "more" : "nothing";
    }
    r = a, o += a.length;
  }
}
function rt(e) { // rt = placeOf, e = text
  let t = In(e); // t = fault, In = faultIn, e = text
  if (t === null)
    return null;
  let n = e.slice(0, t).split(`
`);
  return { line: n.length, column: (n[n.length - 1] || "").length + 1 };
}

// src/programs/migrate.ts
var ot = [], ye = 1 + ot.length; // ot = MIGRATIONS, ye = VERSION
function at(e, t = ot) { // at = migrate, e = page, t = ladder, ot = MIGRATIONS
  let { version: n } = e; // n = version, e = page
  return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
    (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
    e
  );
}

// src/programs/cycles.ts
function se(e) { // se = closingLinks, e = parents
  let t = [], n = /* @__PURE__ */ new Map(); // t = closing, n = seen
  return e.forEach((r, o) => { // e = parents, r = _parent, o = start
    let a = o; // a = at, o = start
    for (; !n.has(a); ) { // n = seen, a = at
      n.set(a, o);
      let i = e.get(a); // i = parent, e = parents, a = at
      if (i === void 0)
        return;
      if (n.get(i) === o) {
        t.push(a);
        return;
      }
      a = i;
    }
  }), t;
}

// src/programs/lineage.ts
function it(e, t, n) { // it = linkPrograms, e = placed, t = series, n = report
  let r = new Set(e.map(([, s]) => s.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, s = program, o = above, t = series, a = parents
  for (let [, s] of e) // s = program, e = placed
    s.partOf !== null && r.has(s.partOf) && a.set(s.id, s.partOf);
  let i = new Set(se(a)); // i = closing, se = closingLinks, a = parents
  return e.map(([s, l]) => n.within(s, () => { // e = placed, s = place, l = program, n = report
    let { id: d, partOf: u, followedBy: p } = l; // d = id, u = partOf, p = followedBy, l = program
    if (u === null && !p.length)
      return l;
    let h = (m, c, w, x) => (x ? n.addAt(m, "loop", c) : w.has(c) || n.addAt(m, "unknown-program", c, w), !x && w.has(c)); // h = leads, m = field, c = other, w = among, x = isLoop, n = report
    return n.program = d, Object.assign({}, l, {
      partOf: u !== null && h("partOf", u, o, i.has(d)) ? u : null,
      followedBy: p.filter((m) => h("followedBy", m, r, m === d))
    });
  }));
}

// src/programs/schema-shapes.ts
var he = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), W = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), V = he("string"), we = he("number"), st = he("boolean"), A = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), I = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), g = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), lt = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), B = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), U = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), T = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), Z = W("check"), dt = W("length"), be = W("max_value"), xe = W("min_value"), q = W("regex"), Zr = W("description"); // he = schema, e = first, W = action, t = actions, n = message, V = string, we = number, st = boolean, A = array, I = object, g = optional, lt = picklist, B = record, U = union, T = pipe, Z = check, dt = length, be = maxValue, xe = minValue, q = regex, Zr = description

// src/programs/dates.ts
var ke = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // ke = DATE_SHAPE
function ct(e, t) { // ct = daysInMonth, e = year, t = month
  return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
}
function le(e) { // le = parseDate, e = text
  if (!ke.test(e))
    return null;
  let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
  return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > ct(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
}
function ve(e, t) { // ve = digits, e = value, t = length
  return String(e).padStart(t, "0");
}
function ut(e, t, n) { // ut = isoDay, e = year, t = month, n = day
  return `${ve(e, 4)}-${ve(t, 2)}-${ve(n, 2)}`;
}
function C(e) { // C = firstDay, e = date
  return ut(e.year, e.month || 1, e.day || 1);
}
function L(e) { // L = lastDay, e = date
  let t = e.month || 12; // t = month, e = date
  return ut(e.year, t, e.day || ct(e.year, t));
}

// src/programs/status.ts
var Y = ["open", "upcoming", "ongoing", "paused", "past"]; // Y = STATUSES
function gt(e) { // gt = isStatus, e = value
  return Y.indexOf(e) !== -1;
}
function pt(e, t) { // pt = isVagueOn, e = date, t = day
  return e.approximate && C(e) <= t && t <= L(e);
}
function mt(e, t, n) { // mt = deriveStatus, e = start, t = end, n = today
  return t && L(t) < n ? "past" : e && C(e) > n ? "upcoming" : e && t && !pt(e, n) && !pt(t, n) ? "ongoing" : null;
}
function ft(e, t, n, r) { // ft = contradictsDates, e = status, t = start, n = end, r = today
  switch (e) {
    case "past":
      return !!(n && C(n) > r || t && C(t) > r);
    case "upcoming":
      return !!(t && L(t) < r || n && L(n) < r);
    case "ongoing":
      return !!(t && C(t) > r || n && L(n) < r);
    default:
      return !!(n && L(n) < r);
  }
}

// src/programs/schema.ts
var Te = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ee = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Dn = 10080, E = T(V(), q(Te, "bad-id")), j = T(V(), q(/\S/, "empty")), X = T(V(), q(Ee, "bad-language")), O = U([j, B(X, j)]), Se = T( // Te = ID, Ee = LANGUAGE, Dn = MOST_MINUTES, E = id, T = pipe, V = string, q = regex, j = words, X = languageCode, O = text, U = union, B = record, Se = date
  V(),
  q(ke, "bad-date"),
  Z((e) => le(e) !== null, "bad-date")
), $e = T(j, Z(ie, (e) => Q(e.input) || "bad-page")), Re = T(
  V(),
  q(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => Q(e.input) || "bad-address"),
  Z(et, "bad-address")
), Oe = T(
  j,
  Z((e) => Q(e) === null, (e) => Q(e.input) || "bad-page")
), Fn = T(we(), xe(1, "bad-minutes"), be(Dn, "bad-minutes")), yt = U([E, A(E)]), Cn = U([X, A(X)]), Pe = U([j, A(j)]), Me = yt, Hn = I({
  label: O,
  page: g(Oe),
  url: g(Re)
}), Ne = I({
  id: E,
  title: O,
  summary: g(O),
  page: g(Oe),
  status: g(lt(Y, "bad-status")),
  start: g(Se),
  end: g(Se),
  language: g(Cn),
  session: g(I({
    minutes: g(T(A(Fn), dt(2)))
  })),
  duration: g(O),
  scale: g(O),
  team: g(Pe),
  partners: g(Pe),
  materials: g(A(Hn)),
  partOf: g(E),
  followedBy: g(yt),
  owner: g(j),
  reviewed: g(Se),
  sources: g(U([Re, A(Re)]))
}), ht = I({
  id: E,
  label: O,
  terms: B(E, Me)
}), jn = I({
  label: g(O),
  help: g(O),
  terms: g(B(E, I({
    label: g(O),
    aliases: g(Pe),
    broader: g(E)
  })))
}), _n = I({
  title: O,
  page: g(Oe)
}), wt = I({
  version: T(we(), xe(ye), be(ye)),
  enabled: g(st()),
  talk: g($e),
  bundle: g($e),
  facets: g(A(E)),
  vocabularies: g(B(E, jn)),
  series: g(B(E, _n)),
  include: g(A($e))
});

// src/programs/read-schema.ts
var Wn = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Wn = KINDS
function de(e) { // de = kindOf, e = value
  return e == null ? "nothing" : Ae({ type: Array.isArray(e) ? "array" : typeof e });
}
function Ae({ type: e }) { // Ae = kindFor, e = type
  return Wn[e] || "text";
}
function M(e) { // M = isObject, e = value
  return de(e) === "object";
}
function Vn({ type: e, requirement: t }, n) { // Vn = isMet, e = type, t = requirement, n = value
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
function bt({ pipe: e }) { // bt = checksOf, e = pipe
  return e ? [...bt(e[0]), ...e.slice(1)] : [];
}
function Bn(e, t) { // Bn = faultOf, e = node, t = value
  let n = bt(e).filter((o) => !Vn(o, t))[0]; // n = failed, bt = checksOf, e = node, o = check, Vn = isMet, t = value
  return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
}
function Un(e, t, n) { // Un = readLeaf, e = node, t = value, n = report
  let r = Bn(e, t); // r = fault, Bn = faultOf, e = node, t = value
  if (r !== null) {
    n.add(r, String(t), e.options);
    return;
  }
  return xt(e) ? String(t).toLowerCase() : t;
}
function xt(e) { // xt = isLanguage, e = node
  return e === X;
}
function qn(e, t, n) { // qn = readList, e = node, t = value, n = report
  let r = []; // r = list
  return t.forEach((o, a) => { // t = value, o = item, a = index
    let i = e.item && n.within(a, () => ee(e.item, o, n)); // i = found, e = node, n = report, a = index, ee = walk, o = item
    i !== void 0 && r.push(i);
  }), r;
}
function Gn(e, t, n) { // Gn = readRecord, e = node, t = value, n = report
  let r = /* @__PURE__ */ new Map(); // r = map
  if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
    let a = ee(e.key, o, n); // a = name, ee = walk, e = node, o = key, n = report
    if (typeof a != "string")
      return;
    let i = ee(e.value, t[o], n); // i = found, ee = walk, e = node, t = value, o = key, n = report
    r.has(a) ? n.add("duplicate-id", a) : i !== void 0 && r.set(a, i);
  })), xt(e.key) && !r.size) {
    Object.keys(t).length || n.add("empty");
    return;
  }
  return r;
}
function Kn(e, t, n, r, o) { // Kn = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
  let a = {}, i = Object.keys(e), s = null; // a = found, i = names, e = entries, s = bad
  for (let l of i) { // l = name, i = names
    let d = e[l], u = Object.prototype.hasOwnProperty.call(t, l), p = u ? n.within(l, () => ee(d.wrapped || d, t[l], n)) : void 0; // d = node, e = entries, l = name, u = isThere, t = value, p = field, n = report, ee = walk
    a[l] = p === void 0 ? null : p, p === void 0 && !d.wrapped && (s = s || l, n.add(u ? "left-out" : "missing", l));
  }
  for (let l of Object.keys(t)) // l = name, t = value
    i.indexOf(l) === -1 && n.within(l, () => { // i = names, l = name, n = report
      r != null && r(l, t[l]) || n.add("unknown-field", l, o || i);
    });
  return s === null ? a : void 0;
}
function ee(e, t, n, r, o) { // ee = walk, e = node, t = value, n = report, r = onExtra, o = allNames
  let a = de(t), i = e.type === "union" ? e.options : [e], s = i.filter((l) => Ae(l) === a)[0]; // a = kind, de = kindOf, t = value, i = choices, e = node, s = choice, l = option, Ae = kindFor
  if (!s) {
    n.addWith("wrong-type", [i.map(Ae).join(" or "), a]);
    return;
  }
  switch (s.type) {
    case "array":
      return qn(s, t, n);
    case "record":
      return Gn(s, t, n);
    case "object":
      return Kn(
        s.entries || {},
        t,
        n,
        r,
        o
      );
    default:
      return Un(s, t, n);
  }
}
function G(e, t, n, r, o) { // G = read, e = schema, t = value, n = report, r = onExtra, o = allNames
  return ee(e, t, n, r, o);
}

// src/programs/vocabulary.ts
var Ie = "not-stated"; // Ie = NOT_STATED
function zn(e, t) { // zn = readTerms, e = raw, t = report
  let n = /* @__PURE__ */ new Map(); // n = parents
  e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
    a === Ie ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== Ie ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
  })), se(n).forEach((o) => { // se = closingLinks, n = parents, o = id
    t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
  });
  let r = /* @__PURE__ */ new Map(); // r = terms
  return e.forEach((o, a) => { // e = raw, o = term, a = id
    a !== Ie && r.set(a, {
      id: a,
      label: o.label || a,
      aliases: N(o.aliases),
      broader: n.get(a) || null
    });
  }), r;
}
function N(e) { // N = listed, e = value
  return typeof e == "string" ? [e] : Array.from(new Set(e || []));
}
function vt(e, t, n) { // vt = readVocabularies, e = raw, t = reserved, n = report
  let r = /* @__PURE__ */ new Map(); // r = vocabularies
  return e.forEach(({ label: o, help: a, terms: i }, s) => n.within(s, () => { // e = raw, o = label, a = help, i = terms, s = id, n = report
    if (t.indexOf(s) !== -1) {
      n.add("reserved-id", s);
      return;
    }
    o === null && n.add("missing-label", s), r.set(s, {
      id: s,
      label: o || s,
      help: a,
      terms: n.within("terms", () => zn(i || /* @__PURE__ */ new Map(), n))
    });
  })), r;
}

// src/programs/terms.ts
var Le = ["status", "language", "period"]; // Le = BUILT_IN
function ce(e, t, n, r) { // ce = readTermIds, e = facet, t = value, n = vocabularies, r = report
  var a; // a = _a
  if (e === "language")
    return N(t).map((i) => i.toLowerCase()).filter((i) => { // N = listed, t = value, i = code
      let s = Ee.test(i); // s = fits, Ee = LANGUAGE, i = code
      return s || r.add("bad-language", i), s;
    });
  let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
  return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : N(t).filter((i) => { // o = terms, e = facet, r = report, n = vocabularies, N = listed, t = value, i = id
    let s = o ? o.has(i) : gt(i); // s = fits, o = terms, i = id, gt = isStatus
    return s || r.add("unknown-term", i, o ? o.keys() : Y), s;
  });
}

// src/programs/read-program.ts
var Fe = Object.keys(Ne.entries); // Fe = PROGRAM_FIELDS, Ne = programSchema
function De(e) { // De = toDate, e = text
  return e === null ? null : le(e);
}
function Jn(e, t) { // Jn = toMinutes, e = session, t = report
  let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
  return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
}
function Qn(e, t) { // Qn = toMaterials, e = raw, t = report
  let n = []; // n = materials
  for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
    let i = H(o || a || ""); // i = target, H = parseLink, o = page, a = url
    i ? n.push({ label: r, target: i }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
  }
  return n;
}
function Zn(e, t, n) { // Zn = facetReader, e = terms, t = around, n = report
  return (r, o) => { // r = name, o = value
    if (!t.vocabularies.has(r) && !t.facets.has(r))
      return !1;
    let a = G(Me, o, n), i = a === void 0 ? [] : ce(r, a, t.vocabularies, n); // a = ids, G = read, Me = termIds, o = value, n = report, i = found, ce = readTermIds, r = name, t = around
    return i.length && e.set(r, i), !0;
  };
}
function Yn(e, t) { // Yn = readRange, e = record, t = report
  let n = De(e.start), r = De(e.end); // n = start, De = toDate, e = record, r = end
  return n && r && C(n) > L(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
}
function kt(e, t, n) { // kt = readProgram, e = raw, t = around, n = report
  let r = M(e) ? e.id : null; // r = id, M = isObject, e = raw
  n.program = typeof r == "string" && Te.test(r) ? r : null;
  let o = /* @__PURE__ */ new Map(), a = G( // o = terms, a = record, G = read
    Ne,
    e,
    n,
    Zn(o, t, n),
    t.fields
  );
  if (!a)
    return;
  let { title: i } = a; // i = title, a = record
  if (typeof i != "string" && !i.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
    let d = N(a.language); // d = languages, N = listed, a = record
    d.length && o.set("language", d);
  }
  let [s, l] = Yn(a, n); // s = start, l = end, Yn = readRange, a = record, n = report
  return a.status && ft(a.status, s, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
    id: a.id,
    title: i,
    summary: a.summary,
    target: a.page === null ? null : H(a.page),
    status: a.status || mt(s, l, t.today),
    start: s,
    end: l,
    terms: o,
    minutes: Jn(a.session, n),
    duration: a.duration,
    scale: a.scale,
    team: N(a.team),
    partners: N(a.partners),
    materials: Qn(a.materials, n),
    partOf: a.partOf,
    followedBy: N(a.followedBy),
    owner: a.owner,
    reviewed: De(a.reviewed),
    sources: N(a.sources)
  };
}

// src/programs/read-page.ts
function Xn(e, t, n) { // Xn = readJson, e = text, t = report, n = locate
  let r = ""; // r = json
  try {
    return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
  } catch (o) {
    t.add("unreadable-json", n(String(o), r));
    return;
  }
}
function St(e, t, n, r) { // St = eachRecord, e = page, t = name, n = report, r = visit
  let o = e[t]; // o = list, e = page, t = name
  n.within(t, () => { // n = report, t = name
    Array.isArray(o) ? o.forEach((a, i) => n.within(i, () => r(a, i))) : o !== void 0 && n.addWith("wrong-type", ["list", de(o)]);
  });
}
function er(e, t, n) { // er = readFacets, e = listed, t = vocabularies, n = report
  let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Le]); // r = known, t = vocabularies, Le = BUILT_IN
  return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
}
function tr(e, t, n) { // tr = readNeed, e = raw, t = vocabularies, n = report
  let r = G(ht, e, n); // r = record, G = read, ht = needSchema, e = raw, n = report
  if (!r)
    return;
  let o = /* @__PURE__ */ new Map(); // o = terms
  if (n.within("terms", () => r.terms.forEach((a, i) => n.within(i, () => { // n = report, r = record, a = value, i = facet
    let s = ce(i, a, t, n); // s = found, ce = readTermIds, i = facet, a = value, t = vocabularies, n = report
    s.length && o.set(i, s);
  }))), !o.size) {
    n.add("left-out", "terms");
    return;
  }
  return { id: r.id, label: r.label, terms: o };
}
function nr(e, t, n) { // nr = readNeeds, e = page, t = vocabularies, n = report
  let r = /* @__PURE__ */ new Map(); // r = needs
  return St(e, "needs", n, (o) => { // St = eachRecord, e = page, n = report, o = raw
    let a = tr(o, t, n); // a = need, tr = readNeed, o = raw, t = vocabularies, n = report
    a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
  }), Array.from(r.values());
}
function rr(e) { // rr = isList, e = name
  return e === "needs" || e === "programs";
}
function or(e, t, n, r, o) { // or = readList, e = page, t = options, n = report, r = locate, o = included
  var w; // w = _a
  let a = G(wt, e, n, rr); // a = head, G = read, wt = headSchema, e = page, n = report, rr = isList
  if (!a)
    return null;
  let i = [...Fe, ...Le].filter((x) => x !== "language"), s = n.within("vocabularies", () => vt( // i = reserved, Fe = PROGRAM_FIELDS, Le = BUILT_IN, x = name, s = vocabularies, n = report, vt = readVocabularies
    a.vocabularies || /* @__PURE__ */ new Map(),
    i,
    n
  )), l = {
    vocabularies: s,
    facets: new Set(a.facets || []),
    fields: /* @__PURE__ */ new Set([...Fe, ...s.keys()]),
    today: t.today,
    language: t.language.toLowerCase()
  }, d = er(a.facets, s, n), u = nr(e, s, n), p = /* @__PURE__ */ new Map(), h = (x, S) => St(x, "programs", n, (f, P) => { // d = facets, er = readFacets, a = head, s = vocabularies, n = report, u = needs, nr = readNeeds, e = page, p = placed, h = readPrograms, x = from, S = place, St = eachRecord, f = raw, P = index
    let b = kt(f, l, n); // b = program, kt = readProgram, f = raw, l = around, n = report
    b && p.has(b.id) ? n.add("duplicate-id", b.id) : b && p.set(b.id, [[...S, "programs", P], b]);
  });
  h(e, []), fe(e).forEach((x, S) => { // h = readPrograms, e = page, fe = includedIn, x = title, S = index
    let f = ["include", S], P = o.find((b) => b.title === x); // f = place, S = index, P = found, o = included, b = other, x = title
    n.within(f, () => { // n = report, f = place
      let b = P && $t(P.text, n, r); // b = more, P = found, $t = readJsonPage, n = report, r = locate
      x && !P ? n.add("missing-include", x) : b && (Object.keys(b).filter((k) => k !== "version" && k !== "programs").forEach((k) => n.addAt(k, "not-included", k)), h(b, f));
    });
  });
  let m = /* @__PURE__ */ new Map(); // m = series
  (w = a.series) == null || w.forEach(({ title: x, page: S }, f) => m.set(f, { title: x, target: S === null ? null : H(S) }));
  let c = it(Array.from(p.values()), m, n); // c = programs, it = linkPrograms, p = placed, m = series, n = report
  return { enabled: a.enabled, talk: a.talk, bundle: a.bundle, facets: d, vocabularies: s, series: m, needs: u, programs: c };
}
function $t(e, t, n) { // $t = readJsonPage, e = text, t = report, n = locate
  let r = Xn(e, t, n); // r = data, Xn = readJson, e = text, t = report, n = locate
  if (r === void 0)
    return null;
  let o = M(r) ? at(r) : null; // o = page, M = isObject, r = data, at = migrate
  if (!o) {
    let a = M(r) ? r.version : null; // a = version, M = isObject, r = data
    t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
  }
  return o;
}
function Rt(e, t, n, r, o = String) { // Rt = readPage, e = text, t = options, n = included, r = report, o = locate
  let a = $t(e, r, o); // a = page, $t = readJsonPage, e = text, r = report, o = locate
  return a && or(a, t, r, o, n);
}

// src/programs/problems.ts
var ar = [ // ar = WARNINGS
  "unknown-field",
  "missing-label",
  "status-against-dates",
  "no-page-language",
  "not-included",
  "more-problems"
];
function Ce(e) { // Ce = severityOf, e = code
  return ar.indexOf(e) === -1 ? "error" : "warning";
}
function Pt(e, t) { // Pt = describePath, e = path, t = program
  return e.map((n, r) => { // e = path, n = step, r = depth
    let o = typeof n == "number" ? `#${n + 1}` : n; // o = name, n = step
    return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${o} ("${t}")` : o;
  }).join(" \u2192 ");
}

// src/programs/report.ts
var ir = 200; // ir = MOST_PROBLEMS
function ue(e) { // ue = shorten, e = text
  return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
}
function Tt(e, t = ir) { // Tt = createReport, e = explain, t = most, ir = MOST_PROBLEMS
  let n = [], r = [], o = 0, a = 0, i = (l, d, u) => ae(ae({ // n = path, r = problems, o = warnings, a = more, i = toProblem, l = code, d = params, u = known, ae = __spreadValues
    path: n.slice(),
    severity: Ce(l),
    code: l
  }, e(l, d, u)), s.program === null ? {} : { program: s.program }), s = {
    program: null,
    add(l, d, u) {
      s.addWith(l, d === void 0 ? [] : [d], u);
    },
    addAt(l, d, u, p) {
      s.within(l, () => s.add(d, u, p));
    },
    addWith(l, d, u) {
      r.length >= t || Ce(l) === "warning" && ++o > t / 2 ? a++ : r.push(i(l, d.map(ue), u));
    },
    within(l, d) {
      let u = n.length; // u = depth, n = path
      n.push(...[l].flat());
      let p = d(); // p = value, d = read
      return n.length = u, p;
    },
    done() {
      return s.program = null, a ? [...r, i("more-problems", [String(a)])] : r;
    }
  };
  return s;
}

// node_modules/fastest-levenshtein/esm/mod.js
var D = new Uint32Array(65536), sr = (e, t) => { // D = peq, sr = myers_32, e = a, t = b
  let n = e.length, r = t.length, o = 1 << n - 1, a = -1, i = 0, s = n, l = n; // e = a, r = m, t = b, o = lst, a = pv, i = mv, s = sc, l = i
  for (; l--; ) // l = i
    D[e.charCodeAt(l)] |= 1 << l;
  for (l = 0; l < r; l++) { // l = i, r = m
    let d = D[t.charCodeAt(l)], u = d | i; // d = eq, D = peq, t = b, l = i, u = xv, i = mv
    d |= (d & a) + a ^ a, i |= ~(d | a), a &= d, i & o && s++, a & o && s--, i = i << 1 | 1, a = a << 1 | ~(u | i), i &= u;
  }
  for (l = n; l--; ) // l = i
    D[e.charCodeAt(l)] = 0;
  return s;
}, lr = (e, t) => { // lr = myers_x, e = b, t = a
  let n = t.length, r = e.length, o = [], a = [], i = Math.ceil(n / 32), s = Math.ceil(r / 32); // t = a, r = m, e = b, o = mhc, a = phc, i = hsize, s = vsize
  for (let c = 0; c < i; c++) // c = i, i = hsize
    a[c] = -1, o[c] = 0;
  let l = 0; // l = j
  for (; l < s - 1; l++) { // l = j, s = vsize
    let c = 0, w = -1, x = l * 32, S = Math.min(32, r) + x; // c = mv, w = pv, x = start, l = j, S = vlen, r = m
    for (let f = x; f < S; f++) // f = k, x = start, S = vlen
      D[e.charCodeAt(f)] |= 1 << f;
    for (let f = 0; f < n; f++) { // f = i
      let P = D[t.charCodeAt(f)], b = a[f / 32 | 0] >>> f & 1, k = o[f / 32 | 0] >>> f & 1, Be = P | c, Ue = ((P | k) & w) + w ^ w | P | k, K = c | ~(Ue | w), re = w & Ue; // P = eq, D = peq, t = a, f = i, b = pb, a = phc, k = mb, o = mhc, Be = xv, c = mv, Ue = xh, w = pv, K = ph, re = mh
      K >>> 31 ^ b && (a[f / 32 | 0] ^= 1 << f), re >>> 31 ^ k && (o[f / 32 | 0] ^= 1 << f), K = K << 1 | b, re = re << 1 | k, w = re | ~(Be | K), c = K & Be;
    }
    for (let f = x; f < S; f++) // f = k, x = start, S = vlen
      D[e.charCodeAt(f)] = 0;
  }
  let d = 0, u = -1, p = l * 32, h = Math.min(32, r - p) + p; // d = mv, u = pv, p = start, l = j, h = vlen, r = m
  for (let c = p; c < h; c++) // c = k, p = start, h = vlen
    D[e.charCodeAt(c)] |= 1 << c;
  let m = r; // m = score, r = m
  for (let c = 0; c < n; c++) { // c = i
    let w = D[t.charCodeAt(c)], x = a[c / 32 | 0] >>> c & 1, S = o[c / 32 | 0] >>> c & 1, f = w | d, P = ((w | S) & u) + u ^ u | w | S, b = d | ~(P | u), k = u & P; // w = eq, D = peq, t = a, c = i, x = pb, a = phc, S = mb, o = mhc, f = xv, d = mv, P = xh, u = pv, b = ph, k = mh
    m += b >>> r - 1 & 1, m -= k >>> r - 1 & 1, b >>> 31 ^ x && (a[c / 32 | 0] ^= 1 << c), k >>> 31 ^ S && (o[c / 32 | 0] ^= 1 << c), b = b << 1 | x, k = k << 1 | S, u = k | ~(f | b), d = b & f;
  }
  for (let c = p; c < h; c++) // c = k, p = start, h = vlen
    D[e.charCodeAt(c)] = 0;
  return m;
}, Et = (e, t) => { // Et = distance, e = a, t = b
  if (e.length < t.length) {
    let n = t; // n = tmp, t = b
    t = e, e = n;
  }
  return t.length === 0 ? e.length : e.length <= 32 ? sr(e, t) : lr(e, t);
};

// src/programs/nearest.ts
var dr = 1e3; // dr = MOST_COMPARED
function Ot(e, t) { // Ot = nearest, e = name, t = known
  let n = null, r = e.length < 5 ? 1 : 2, o = 0, a = e.toLowerCase(); // n = best, r = reach, e = name, o = compared, a = folded
  if (e.length > 100)
    return null;
  for (let i of t) { // i = candidate, t = known
    if (++o > dr)
      break;
    if (Math.abs(i.length - e.length) <= r) {
      let s = Et(a, i.toLowerCase()); // s = changes, Et = distance, a = folded, i = candidate
      s <= r && (n = i, r = s - 1);
    }
  }
  return n;
}

// src/programs/problem-texts.ts
var Mt = "Correct it or remove it.", He = "Correct it, or add it there.", te = 'Did you mean "$2"?', Nt = "Choose another id.", cr = { // Mt = CORRECT, He = CHOOSE, te = MEANT, Nt = RENAME, cr = WORDS
  "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
  "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
  "wrong-type": ["Expected $1, found $2.", Mt],
  missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
  "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
  empty: ["There is nothing in it.", "Fill it in or remove it."],
  "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
  "reserved-id": ['The id "$1" is reserved.', Nt],
  "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', Nt],
  "unknown-field": ['There is no field "$1".', Mt, te],
  "unknown-facet": ['"$1" is no facet: it has no vocabulary.', He, te],
  "unknown-term": ['"$1" is not in the vocabulary.', He, te],
  "unknown-program": ['There is no program with the id "$1".', He, te],
  "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
  loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
  "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15; add ~ if it is approximate."],
  "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
  "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", te],
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
function At(e, t) { // At = fill, e = words, t = params
  return e.replace(/\$(\d)/g, (n, r) => { // e = words, n = _match, r = digit
    var o; // o = _a
    return (o = t[Number(r) - 1]) != null ? o : "";
  });
}
var It = (e, t, n) => { // It = explain, e = code, t = params, n = known
  var l; // l = _a
  let [r, o, a] = cr[e], i = n && Ot((l = t[0]) != null ? l : "", n), s = i ? [...t, i] : t; // r = reason, o = fix, a = fixByNearest, cr = WORDS, e = code, i = meant, n = known, Ot = nearest, l = _a, t = params, s = all
  return {
    params: s,
    reason: At(r, s),
    fix: At(i && a ? a : o, s)
  };
};

// src/programs/parse.ts
function Lt(e, t, n = [], r) { // Lt = parsePrograms, e = text, t = options, n = included, r = mostProblems
  let o = Tt(It, r); // o = report, Tt = createReport, It = explain, r = mostProblems
  return { list: Rt(e, t, n, o, (i, s) => { // Rt = readPage, e = text, t = options, n = included, o = report, i = _message, s = json
    let l = rt(s); // l = place, rt = placeOf, s = json
    return l ? ` at line ${l.line}, column ${l.column}` : "";
  }), problems: o.done() };
}

// src/page/hosts.ts
var ur = "program-explorer"; // ur = HOST_CLASS
function pr(e) { // pr = languageAround, e = element
  var t; // t = _a
  return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
}
function gr(e, t, n) { // gr = staticHeading, e = text, t = element, n = carriers
  return { text: e, language: pr(t), anchors: n.map(({ id: r }) => r), carriers: n };
}
function mr(e) { // mr = levelOf, e = heading
  return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
}
function Dt(e, t) { // Dt = headingIn, e = root, t = group
  let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
  return n && n.querySelector("h1, h2, h3, h4, h5, h6");
}
function Ft(e) { // Ft = groupHeading, e = heading
  let t = e && e.closest("[data-group]"); // t = group, e = heading
  return t && gr(
    // Before 1.43 the edit link stands inside the heading.
    (e.querySelector(".mw-headline") || e).textContent.trim(),
    e,
    // Whatever follows the heading is about something else.
    Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
  );
}
function Ct(e) { // Ct = findHosts, e = content
  return Array.from(e.querySelectorAll(`.${ur}[data-source]`)).map((n) => { // e = content, ur = HOST_CLASS, n = root
    let { source: r = "", revision: o = "", preset: a = "", limit: i, all: s = null, languages: l = "", messages: d = "", bundle: u = "", bundleVersion: p = "" } = n.dataset, h = Dt(n, "current"); // r = source, o = revision, a = preset, i = limit, s = all, l = languages, d = messages, u = bundle, p = bundleVersion, n = root, h = current, Dt = headingIn
    return {
      root: n,
      container: n,
      source: r,
      revisions: /^[\d ]+$/.test(o) ? o.split(" ").map(Number).filter(Boolean) : [],
      bundle: u,
      bundleVersion: p,
      preset: a,
      limit: Number(i) || 0,
      all: s,
      fallbacks: l.match(/\S+/g) || [],
      words: new Map(d.split(" ").map((m) => { // d = messages, m = one
        let [c = "", w] = m.split(":"); // c = code, w = revision, m = one
        return [c, Number(w)];
      })),
      statics: Array.from(n.children).filter((m) => m instanceof HTMLElement),
      current: Ft(h),
      past: Ft(Dt(n, "past")),
      level: mr(h)
    };
  });
}

// src/page/host-state.ts
function pe(e) { // pe = stateOf, e = host
  return e.root.dataset.state;
}

// src/selftest/hosts.ts
var fr = 12e3, yr = 4e3, hr = 50; // fr = SETTLES_WITHIN_MS, yr = APPEARS_WITHIN_MS, hr = LOOK_EVERY_MS
function ne() { // ne = contentOf
  return document.getElementById("mw-content-text") || document.body;
}
function Ht() { // Ht = settledHosts
  return y(this, null, function* () {
    let e = performance.now(); // e = began
    for (let t = 0; ; t++) { // t = looks
      let n = Ct(ne()), r = n.map(pe), o = performance.now(); // n = hosts, Ct = findHosts, ne = contentOf, r = states, pe = stateOf, o = now
      if (n.length && r.every((a) => a === "ready" || a === "failed"))
        return { hosts: n, readyAt: r.includes("failed") ? null : o, stoodBefore: t === 0 };
      if (o - e > (n.length ? fr : yr))
        return { hosts: n, readyAt: null, stoodBefore: !1 };
      yield new Promise((a) => setTimeout(a, hr));
    }
  });
}
function wr(e, t) { // wr = describe, e = host, t = at
  let n = e.root.querySelector(".program-explorer__notice p"), r = [e.preset && `preset "${e.preset}"`, e.limit && `limit ${e.limit}`].filter(Boolean).join(", "); // n = notice, e = host, r = narrowed
  return `#${t + 1}, "${e.source}"${r && ` (${r})`}: ${pe(e) || "not started"}` + (n ? `. It says: ${n.textContent}` : "");
}
function jt({ hosts: e }) { // jt = explorers, e = hosts
  if (!e.length)
    return { verdict: "unknown", text: "There is no explorer on this page." };
  let t = e.filter((n) => pe(n) === "ready").length; // t = ready, e = hosts, n = host, pe = stateOf
  return {
    verdict: t === e.length ? "ok" : "differs",
    text: `${t} of ${e.length} explorers are ready.`,
    details: e.map((n, r) => ({ text: wr(n, r) }))
  };
}

// src/selftest/data.ts
var je = 10, _t = "json"; // je = MOST_LINES, _t = DATA_MODEL
function Wt(e, t, n) { // Wt = readFresh, e = wiki, t = installation, n = source
  return y(this, null, function* () {
    let r = (yield t.newestRevisions([n], "text")).get(n); // r = page, t = installation, n = source
    if (!r)
      return { page: null, included: [], result: null };
    let o = tt(r.text), a = o.length ? Array.from(yield t.newestRevisions(o, "text")) : [], i = a.map(([s, { text: l }]) => ({ title: s, text: l })); // o = titles, tt = includesOf, r = page, a = included, t = installation, i = texts, s = title, l = text
    return { page: r, included: a, result: Lt(r.text, Ze(e), i) };
  });
}
function Vt(e) { // Vt = firstOf, e = texts
  return e.length > je ? [...e.slice(0, je), `${e.length - je} more.`] : e;
}
var Bt = { verdict: "differs", text: "The data page does not exist." }; // Bt = MISSING
function Ut({ revisions: e }, { page: t, included: n }) { // Ut = dataRevision, e = revisions, t = page, n = included
  if (!t)
    return Bt;
  let r = [t, ...n.map(([, a]) => a)], o = $(r.map(({ revision: a, timestamp: i, user: s }, l) => `${l ? `Included page #${l}` : "Data page"}: newest revision ${a}, saved by ${s || "somebody hidden"} at ${i || "an unknown time"}`)); // r = newest, t = page, n = included, a = revision, o = details, $ = lines, i = timestamp, s = user, l = at
  return e.length ? r.every(({ revision: a }) => e.includes(a)) ? { verdict: "ok", text: `The page was rendered with the newest revision: ${t.revision}.`, details: o } : { verdict: "differs", text: `The page was rendered with ${e.join(", ")}, and readers see these until the wiki renders it again. Purge it if it stays so.`, details: o } : { verdict: "ok", text: `The page names no revision, so readers see what is newest within five minutes: ${t.revision}.`, details: o };
}
function qt({ page: e, result: t }) { // qt = dataProblems, e = page, t = result
  if (!e || !t)
    return Bt;
  let n = e.contentModel === _t ? [] : [`The content model is "${e.contentModel}", not "${_t}".`], r = t.problems.map(({ severity: s, path: l, program: d, reason: u, fix: p }) => `${s}: ${l.length ? `${Pt(l, d)}: ` : ""}${u} ${p}`), o = t.problems.filter(({ severity: s }) => s === "error").length, a = [...n, ...r], i = t.list ? `${t.list.programs.length} programs can be shown` : "It cannot be read"; // n = wrongModel, e = page, _t = DATA_MODEL, r = problems, t = result, s = severity, l = path, d = program, u = reason, p = fix, Pt = describePath, o = errors, a = found, i = shown
  return a.length ? { verdict: "differs", text: `${i}; ${o} errors, ${r.length - o} warnings.`, details: $(Vt(a)) } : { verdict: "ok", text: `${i}; there are no problems.` };
}
function Gt(o, a, i, s) { // Gt = parity, o = _0, a = _1, i = _2, s = _3
  return y(this, arguments, function* (e, t, { root: n }, { result: r }) {
    let l = r && r.list; // l = list, r = result
    if (!l)
      return { verdict: "unknown", text: "There is no data to compare the list with." };
    let [{ harvest: d }, { driftHints: u }] = yield Promise.all([t.harvester(), t.maintainer()]), p = d(n, e), h = p.programs.length ? p : d(ne(), e); // d = harvest, u = driftHints, t = load, p = inRoot, n = root, e = wiki, h = harvested, ne = contentOf
    if (!h.programs.length)
      return { verdict: "unknown", text: "There is no static list to compare the data with." };
    let m = u(h, l, e); // m = hints, u = driftHints, h = harvested, l = list, e = wiki
    return m.length ? { verdict: "differs", text: `The static list and the data differ in ${m.length} places.`, details: $(Vt(m)) } : { verdict: "ok", text: `The ${h.programs.length} programs of the static list are as in the data.` };
  });
}

// src/selftest/manifest.ts
var _ = "MediaWiki:Gadget-programExplorer-manifest.json", br = 500; // _ = MANIFEST, br = MOST_PAGES
function Kt(e) { // Kt = readManifest, e = text
  let t = JSON.parse(e); // t = data, e = text
  if (!M(t) || typeof t.version != "string" || typeof t.hash != "string" || !M(t.pages))
    throw new Error('"version", "hash" or "pages" is missing in it.');
  let n = Object.entries(t.pages).filter((r) => typeof r[1] == "string"); // n = pages, t = data, r = entry
  return {
    version: t.version,
    hash: t.hash,
    protocol: typeof t.protocol == "number" ? t.protocol : null,
    pages: new Map(n.slice(0, br))
  };
}

// src/selftest/deployed.ts
var zt = "Browsers and the wiki may keep an old copy for some minutes; if it stays so, a deployment stopped halfway."; // zt = PENDING
function xr(e, t, n, r) { // xr = deviationOf, e = wiki, t = title, n = sum, r = found
  if (!r)
    return { kind: "missing", text: `${t} is missing.`, url: e.urlOf(t) };
  let o = e.urlOf(t, { action: "history" }); // o = url, e = wiki, t = title
  return r.sha1 ? r.sha1 === n.toLowerCase() ? null : {
    kind: "changed",
    text: `${t} differs: revision ${r.revision}, saved by ${r.user || "somebody hidden"} at ${r.timestamp || "an unknown time"}.`,
    url: o
  } : { kind: "hidden", text: `${t} cannot be compared: the wiki hides its sum.`, url: o };
}
function Jt(e, t, n) { // Jt = deployedPages, e = wiki, t = installation, n = deployed
  return y(this, null, function* () {
    if ("reason" in n)
      return { verdict: "unknown", text: n.reason };
    let { pages: r, version: o, hash: a } = n, i = Array.from(r.keys()), s = yield t.newestRevisions(i, "sums"), l = []; // r = pages, o = version, a = hash, n = deployed, i = titles, s = newest, t = installation, l = deviations
    r.forEach((h, m) => { // r = pages, h = sum, m = title
      let c = xr(e, m, h, s.get(m)); // c = deviation, xr = deviationOf, e = wiki, m = title, h = sum, s = newest
      c && l.push(c);
    });
    let d = `version ${o} (${a})`; // d = release, o = version, a = hash
    if (!l.length)
      return i.length ? { verdict: "ok", text: `All ${i.length} pages are as deployed: ${d}.` } : { verdict: "unknown", text: `${_} names no pages.` };
    let u = (h) => l.filter((m) => m.kind === h).length; // u = count, h = kind, l = deviations, m = each
    return {
      verdict: u("hidden") < l.length ? "differs" : "unknown",
      text: `Of ${i.length} pages, ${u("missing")} are missing, ${u("changed")} have been changed, ${u("hidden")} cannot be compared; deployed was ${d}.`,
      details: l
    };
  });
}
function Qt(e, t, n, r) { // Qt = runningCode, e = running, t = own, n = protocol, r = deployed
  let o = [ // o = details
    { text: `Running: ${e}` },
    { text: `Self-test: ${t}, protocol ${n}` }
  ];
  if ("reason" in r)
    return e === t ? { verdict: "unknown", text: `What runs is ${e}. ${r.reason}`, details: o } : { verdict: "differs", text: `What runs and the self-test are not of one build. ${zt}`, details: o };
  let a = `${r.version} ${r.hash}`; // a = released, r = deployed
  return o.push({ text: `Deployed: ${a}, protocol ${r.protocol === null ? "unknown" : r.protocol}` }), e === t && e === a ? { verdict: "ok", text: `What runs is what was deployed: ${e}.`, details: o } : { verdict: "differs", text: `What runs, the self-test and what was deployed are not of one build. ${zt}`, details: o };
}

// src/selftest/environment.ts
var vr = ["vector-2022", "vector", "minerva", "monobook", "timeless"], _e = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"], We = "ext.gadget.programExplorer"; // vr = SKINS, _e = DEPENDENCIES, We = GADGET
function Zt(e, { skin: t, facts: n }) { // Zt = surroundings, e = wiki, t = skin, n = facts
  let r = n.map(([o, a]) => ({ text: `${o}: ${a}` })); // r = details, n = facts, o = name, a = value
  return r.push(...$([
    `Reader: ${e.isNamed ? "logged in" : "without an account"}`,
    `Window: ${innerWidth} \xD7 ${innerHeight} px, document ${document.documentElement.dir || "ltr"}`,
    `Browser: ${navigator.userAgent}`
  ])), vr.includes(t) ? { verdict: "ok", text: `The skin is ${t}.`, details: r } : { verdict: "unknown", text: `The skin is ${t}, in which the explorer has not been tested.`, details: r };
}
function Yt({ moduleState: e }) { // Yt = dependencies, e = moduleState
  let t = _e.map((r) => `${r}: ${e(r) || "missing"}`), n = _e.filter((r) => e(r) !== "ready"); // t = states, _e = DEPENDENCIES, r = name, e = moduleState, n = lacking
  return n.length ? { verdict: "differs", text: `Not there: ${n.join(", ")}.`, details: $(t) } : { verdict: "ok", text: `All ${_e.length} modules of the wiki are there.` };
}
function Xt(n, r) { // Xt = modules, n = _0, r = _1
  return y(this, arguments, function* ({ moduleState: e }, t) {
    let o = [], a = (s, l) => l.then( // o = failures, a = arrives, s = name, l = loading
      () => `${s}: arrives`,
      (d) => (o.push(s), `${s}: ${z(d)}`)
    ), i = $([
      `${We}: ${e(We) || "not on this wiki"}`,
      `The self-test came with ${e(`${We}-selftest`) === "ready" ? "the gadget" : "the user script"}.`,
      ...yield Promise.all([a("maintainer", t.maintainer()), a("harvest", t.harvester())])
    ]);
    return o.length ? { verdict: "differs", text: `What is loaded on demand does not arrive: ${o.join(", ")}.`, details: i } : { verdict: "ok", text: "What is loaded on demand arrives, and understands what runs.", details: i };
  });
}

// src/selftest/panel.ts
var ge = "program-explorer__selftest", en = "program-explorer-selftest", kr = { ok: "success", differs: "error", unknown: "warning" }; // ge = CLASS, en = HEADING_ID, kr = LOOKS
function v(e, t, ...n) { // v = element, e = tag, t = properties, n = content
  let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
  return r.append(...n), r;
}
function tn(e, t) { // tn = button, e = text, t = act
  let n = v("button", { type: "button", className: "cdx-button" }, e); // n = made, v = element, e = text
  return n.addEventListener("click", t), n;
}
function Sr({ text: e, url: t }) { // Sr = lineOf, e = text, t = url
  return v("li", {}, ...t === void 0 ? [e] : [`${e} `, v("a", { href: t }, "See the page")]);
}
function $r({ name: e, verdict: t, text: n, details: r = [] }) { // $r = rowOf, e = name, t = verdict, n = text, r = details
  let o = r.length ? [v("ul", {}, ...r.map(Sr))] : []; // o = list, r = details, v = element, Sr = lineOf
  return [
    v("dt", {}, e),
    v(
      "dd",
      {},
      v(
        "div",
        { className: `cdx-message cdx-message--inline cdx-message--${kr[t]}` },
        v("span", { className: "cdx-message__icon" }),
        v("div", { className: "cdx-message__content" }, v("strong", {}, t), `: ${n}`)
      ),
      ...o
    )
  ];
}
function Rr(e) { // Rr = copied, e = text
  return y(this, null, function* () {
    try {
      return "clipboard" in navigator ? (yield navigator.clipboard.writeText(e), !0) : !1;
    } catch (t) {
      return !1;
    }
  });
}
function Pr(e) { // Pr = selectable, e = text
  let t = v("textarea", { className: `cdx-text-area__textarea ${ge}-text`, value: e, readOnly: !0, rows: 10 }); // t = box, v = element, ge = CLASS, e = text
  return t.setAttribute("aria-label", "The self-test as text"), t;
}
function nn(e, t) { // nn = openPanel, e = root, t = content
  document.querySelectorAll(`.${ge}`).forEach((i) => i.remove());
  let n = v("p", {}, "The self-test runs."); // n = status, v = element
  n.setAttribute("role", "status");
  let r = v("div", {}), o = v("div", { className: `${ge}-buttons` }), a = v( // r = findingsHere, v = element, o = buttons, ge = CLASS, a = panel
    "section",
    { className: ge, lang: "en", dir: "ltr", tabIndex: -1 },
    v("h2", { id: en }, "Self-test of the program explorer"),
    o,
    n,
    r
  );
  return a.setAttribute("aria-labelledby", en), o.append(tn("Close", () => { // a = panel, en = HEADING_ID, o = buttons, tn = button
    a.remove();
    let i = e && e.isConnected ? e : t; // i = next, e = root, t = content
    i.tabIndex = -1, i.focus({ preventScroll: !0 });
  })), e && e.before(a), (!e || !a.getClientRects().length) && t.prepend(a), a.focus(), {
    fill: (i, s) => { // i = findings, s = text
      let l = tn("Copy as text", () => { // l = copy, tn = button
        Rr(s).then((u) => { // Rr = copied, s = text, u = isCopied
          if (n.textContent = u ? "Copied." : "The browser does not let this be copied. Copy the text in the box below.", a.querySelectorAll("textarea").forEach((p) => p.remove()), !u) {
            let p = Pr(s); // p = box, Pr = selectable, s = text
            n.after(p), p.focus(), p.select();
          }
        });
      });
      o.prepend(l);
      let d = i.filter(({ verdict: u }) => u !== "ok").length; // d = off, i = findings, u = verdict
      n.textContent = d ? `The self-test is done: ${d} of ${i.length} checks are not ok.` : `The self-test is done: all ${i.length} checks are ok.`, r.append(v("dl", {}, ...i.flatMap($r))), a.contains(document.activeElement) && a.scrollIntoView();
    }
  };
}

// src/selftest/report.ts
function Ve(e) { // Ve = inLine, e = text
  return e.replace(/\s+/g, " ").trim();
}
function rn(e, t, n) { // rn = plainText, e = findings, t = address, n = when
  let r = e.flatMap(({ name: o, verdict: a, text: i, details: s = [] }) => [ // r = body, e = findings, o = name, a = verdict, i = text, s = details
    `[${a}] ${Ve(o)}: ${Ve(i)}`,
    ...s.map(({ text: l, url: d }) => `  - ${Ve(l)}${d === void 0 ? "" : ` <${new URL(d, t).href}>`}`)
  ]);
  return ["Self-test of the program explorer", `${n}, ${t}`, "", ...r, ""].join(`
`);
}

// src/selftest/storage.ts
var an = /^program-?explorer/i; // an = OURS
function on(e, t) { // on = kept, e = place, t = store
  try {
    let n = t(); // n = storage, t = store
    return { texts: Array.from({ length: n.length }, (o, a) => n.key(a) || "").filter((o) => an.test(o)).map((o) => `${e}: ${o} = ${ue(n.getItem(o) || "")}`), isDenied: !1 };
  } catch (n) {
    return { texts: [`${e}: denied by the browser`], isDenied: !0 };
  }
}
function sn(e) { // sn = storage, e = view
  let t = e.history.state, n = M(t) ? Object.entries(t).filter(([a]) => an.test(a)) : [], r = [on("Local storage", () => e.localStorage), on("Session storage", () => e.sessionStorage)], o = [ // t = state, e = view, n = entries, M = isObject, a = name, an = OURS, r = stores, on = kept, o = texts
    ...n.map(([a, i]) => `History entry: ${a} = ${ue(JSON.stringify(i))}`),
    ...r.flatMap((a) => a.texts)
  ];
  return r.some(({ isDenied: a }) => a) ? { verdict: "unknown", text: "The browser does not let everything be looked into.", details: $(o) } : { verdict: "ok", text: o.length ? `${o.length} things are kept.` : "Nothing is kept.", details: $(o) };
}

// src/selftest/run.ts
function Tr(e) { // Tr = readDeployed, e = installation
  return y(this, null, function* () {
    try {
      let t = (yield e.newestRevisions([_], "text")).get(_); // t = page, e = installation, _ = MANIFEST
      return t ? Kt(t.text) : { reason: `There is no ${_}: the gadget was installed by hand, or before there were manifests.` };
    } catch (t) {
      return { reason: `${_} cannot be read: ${z(t)}` };
    }
  });
}
function Er(a, i, s, l) { // Er = checkAll, a = _0, i = _1, s = _2, l = _3
  return y(this, arguments, function* ({ wiki: e, load: t }, n, r, o) {
    let d = yield Ht(), u = ze(window), p = Tr(n), h = /* @__PURE__ */ new Map(); // d = settled, Ht = settledHosts, u = costs, ze = measured, p = deployed, Tr = readDeployed, n = installation, h = sources
    d.hosts.forEach(({ source: c }) => { // d = settled, c = source
      if (!h.has(c)) {
        let w = Wt(e, n, c); // w = reading, Wt = readFresh, e = wiki, n = installation, c = source
        w.catch(() => { // w = reading
        }), h.set(c, w);
      }
    });
    let m = (c) => h.get(c) || Promise.reject(new Error("not read")); // m = dataOf, c = source, h = sources
    return Promise.all([
      R("Running code", () => y(null, null, function* () {
        return Qt(r, o.build, o.protocol, yield p);
      })),
      R("Pages on the wiki", () => y(null, null, function* () {
        return Jt(e, n, yield p);
      })),
      R("Modules", () => Xt(n, t)),
      R("Dependencies", () => Yt(n)),
      R("Skin and surroundings", () => Zt(e, n)),
      R("Explorers", () => jt(d)),
      ...d.hosts.flatMap((c, w) => [
        R(`Revision of the data, explorer #${w + 1}`, () => y(null, null, function* () {
          return Ut(c, yield m(c.source));
        })),
        R(`List and data, explorer #${w + 1}`, () => y(null, null, function* () {
          return Gt(e, t, c, yield m(c.source));
        }))
      ]),
      ...Array.from(h, ([c, w]) => R(`Problems of ${c}`, () => y(null, null, function* () {
        return qt(yield w);
      }))),
      R("Requests", () => Je(u)),
      R("Times", () => Qe(u, d)),
      R("Storage", () => sn(window))
    ]);
  });
}
function Or(e, t, n, r) { // Or = run, e = tested, t = installationOf, n = running, r = own
  return y(this, null, function* () {
    document.readyState === "loading" && (yield new Promise((i) => document.addEventListener("DOMContentLoaded", i)));
    let o = nn(document.querySelector(".program-explorer"), ne()), a = yield Er(e, t(e.wiki), n, r); // o = panel, nn = openPanel, ne = contentOf, a = findings, Er = checkAll, e = tested, t = installationOf, n = running, r = own
    o.fill(a, rn(a, location.origin + location.pathname + location.search, (/* @__PURE__ */ new Date()).toISOString()));
  });
}
function ln(e, t) { // ln = createSelftest, e = installationOf, t = own
  return {
    tell: (n, r) => { // n = tested, r = running
      Or(n, e, r, t).catch((o) => n.wiki.log("The self-test failed.", o));
    }
  };
}

// src/wiki/wiki.ts
var F = class extends Error { // F = ReadError
  constructor(n, r) {
    super(`${n}: ${r}`);
    this.failure = n;
  }
};

// src/wiki/answer.ts
var dn = 1e4; // dn = TIMEOUT_MS
function cn(e, t) { // cn = fetchInTime, e = url, t = credentials
  return y(this, null, function* () {
    let n = new AbortController(), r = setTimeout(() => n.abort(), dn); // n = controller, r = timer, dn = TIMEOUT_MS
    try {
      let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
      return { status: o.status, body: yield o.text() };
    } catch (o) {
      throw n.signal.aborted ? new F("timeout", `${dn} ms, ${e}`) : new F("network", `${String(o)}, ${e}`);
    } finally {
      clearTimeout(r);
    }
  });
}
function un(e) { // un = readAnswer, e = url
  return y(this, null, function* () {
    let t = yield cn(e, "omit"); // t = response, cn = fetchInTime, e = url
    if (t.status === 429 && (t = yield cn(e, "same-origin")), t.status === 429)
      throw new F("busy", e);
    if (t.status !== 200)
      throw new F("server", `${t.status}, ${e}`);
    let n = null; // n = answer
    try {
      n = JSON.parse(t.body);
    } catch (r) {
    }
    if (!n)
      throw new F("server", `no JSON, ${e}`);
    if (n.error)
      throw new F("server", `${n.error.code}: ${n.error.info}, ${e}`);
    return n;
  });
}

// src/wiki/mediawiki-installation.ts
var pn = 50; // pn = MOST_TITLES
function Mr(e, t, n) { // Mr = readBatch, e = api, t = titles, n = what
  return y(this, null, function* () {
    let r = new URLSearchParams({ // r = parameters
      action: "query",
      format: "json",
      formatversion: "2",
      prop: "revisions",
      rvprop: n === "text" ? "ids|sha1|timestamp|user|content|contentmodel" : "ids|sha1|timestamp|user",
      rvslots: "main",
      titles: t.join("|")
    }), { query: o } = yield un(`${e}?${r.toString()}`);
    return ((o == null ? void 0 : o.pages) || []).flatMap(({ title: a, revisions: i = [] }) => i.slice(0, 1).map(
      ({ revid: s, sha1: l = "", timestamp: d = "", user: u = "", slots: p }) => { // s = revid, l = sha1, d = timestamp, u = user, p = slots
        var h, m; // h = _a, m = _b
        return [a, {
          revision: s,
          sha1: l,
          timestamp: d,
          user: u,
          contentModel: ((h = p == null ? void 0 : p.main) == null ? void 0 : h.contentmodel) || "",
          text: ((m = p == null ? void 0 : p.main) == null ? void 0 : m.content) || ""
        }];
      }
    ));
  });
}
function Nr() { // Nr = facts
  let { config: e } = mw; // e = config
  return [
    ["Wiki", `${e.get("wgDBname")}, MediaWiki ${e.get("wgVersion")}`],
    ["Page", `${e.get("wgPageName")}, revision ${e.get("wgRevisionId")}`],
    ["Languages", `interface ${e.get("wgUserLanguage")}, page ${e.get("wgPageContentLanguage")}, wiki ${e.get("wgContentLanguage")}`],
    ["Debug mode", e.get("debug") ? "on" : "off"]
  ];
}
function gn({ titleOf: e }) { // gn = createInstallation, e = titleOf
  let t = mw.util.wikiScript("api"); // t = api
  return {
    newestRevisions: (n, r) => y(null, null, function* () {
      let o = /* @__PURE__ */ new Map(); // o = found
      for (let i = 0; i < n.length; i += pn) // i = at, n = titles, pn = MOST_TITLES
        (yield Mr(t, n.slice(i, i + pn).map(e), r)).forEach(([s, l]) => o.set(s, l));
      let a = /* @__PURE__ */ new Map(); // a = asked
      return n.forEach((i) => { // n = titles, i = title
        let s = o.get(e(i)); // s = revision, o = found, e = titleOf, i = title
        s && a.set(i, s);
      }), a;
    }),
    moduleState: (n) => mw.loader.getState(n),
    skin: mw.config.get("skin"),
    facts: Nr()
  };
}

// src/selftest.ts
var { tell: Ar } = ln(gn, { build: "0.1.0 d338a369f71e9127", protocol: 1 }); // Ar = tell, ln = createSelftest, gn = createInstallation
// </nowiki>