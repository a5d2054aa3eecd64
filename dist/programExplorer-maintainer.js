// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash d51c593335cf9c99.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
var J = Object.defineProperty;
var pn = Object.getOwnPropertyDescriptor;
var gn = Object.getOwnPropertyNames;
var Re = Object.getOwnPropertySymbols;
var Pe = Object.prototype.hasOwnProperty;
var fn = Object.prototype.propertyIsEnumerable;
var Se = (e, t, n) => t in e ? J(e, t, { enumerable: true, configurable: true, writable: true, value: n }) : e[t] = n;
var q = (e, t) => {
  for (var n in t || (t = {}))
    if (Pe.call(t, n))
      Se(e, n, t[n]);
  if (Re)
    for (var n of Re(t)) {
      if (fn.call(t, n))
        Se(e, n, t[n]);
    }
  return e;
};
var mn = (e, t) => {
  for (var n in t)
    J(e, n, { get: t[n], enumerable: true });
};
var yn = (e, t, n, r) => {
  if (t && typeof t === "object" || typeof t === "function") {
    for (let a of gn(t))
      if (!Pe.call(e, a) && a !== n)
        J(e, a, { get: () => t[a], enumerable: !(r = pn(t, a)) || r.enumerable });
  }
  return e;
};
var hn = (e) => yn(J({}, "__esModule", { value: true }), e);

// src/maintainer.ts
var at = {}; // at = maintainer_exports
mn(at, {
  fixFor: () => cn
});
module.exports = hn(at);

// src/programs/json.ts
var bn = /[ \t\n\r]*/y; // bn = SPACE
var xn = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // xn = TOKEN
function Oe(e, t, n) { // Oe = match, e = pattern, t = text, n = at
  e.lastIndex = n;
  const r = e.exec(t); // r = found, e = pattern, t = text
  return r && r[0];
}
function wn(e) { // wn = faultIn, e = text
  const t = []; // t = open
  let n = "value"; // n = expected
  let r = ""; // r = before
  for (let a = 0; ; ) { // a = at
    a += (Oe(bn, e, a) || "").length;
    const o = Oe(xn, e, a); // o = token, Oe = match, xn = TOKEN, e = text, a = at
    if (o === null || n === "nothing") {
      return o === null && a === e.length && n === "nothing" ? null : a;
    }
    const s = t[t.length - 1]; // s = innermost, t = open
    const i = s !== void 0 && o === (s === "{" ? "}" : "]") && (n === "more" || r === s); // i = closes, s = innermost, o = token, n = expected, r = before
    if (i) {
      t.pop();
      n = t.length ? "more" : "nothing";
    } else if (n === "more" && o === ",") {
      n = s === "{" ? "key" : "value";
    } else if (n === "colon" && o === ":") {
      n = "value";
    } else if (n === "key" && o.charAt(0) === '"') {
      n = "colon";
    } else if (n !== "value" || /^[}\],:]$/.test(o)) {
      return a;
    } else if (o === "{" || o === "[") {
      t.push(o);
      n = o === "{" ? "key" : "value";
    } else {
      n = t.length ? "more" : "nothing";
    }
    r = o;
    a += o.length;
  }
}
function Ae(e) { // Ae = placeOf, e = text
  const t = wn(e); // t = fault, wn = faultIn, e = text
  if (t === null) {
    return null;
  }
  const n = e.slice(0, t).split("\n"); // n = lines, e = text, t = fault
  return { line: n.length, column: (n[n.length - 1] || "").length + 1 };
}

// src/programs/migrate.ts
var Te = []; // Te = MIGRATIONS
var ne = 1 + Te.length; // ne = VERSION, Te = MIGRATIONS
function Ne(e, t = Te) { // Ne = migrate, e = page, t = ladder, Te = MIGRATIONS
  const { version: n } = e; // n = version, e = page
  if (typeof n !== "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length) {
    return null;
  }
  return t.slice(n - 1).reduce(
    (r, a, o) => Object.assign({}, a(r), { version: n + o + 1 }),
    e
  );
}

// src/programs/loops.ts
function Q(e) { // Q = closingLinks, e = parents
  const t = []; // t = closing
  const n = /* @__PURE__ */ new Map(); // n = seen
  e.forEach((r, a) => { // e = parents, r = _parent, a = start
    let o = a; // o = at, a = start
    while (!n.has(o)) {
      n.set(o, a);
      const s = e.get(o); // s = parent, e = parents, o = at
      if (s === void 0) {
        return;
      }
      if (n.get(s) === a) {
        t.push(o);
        return;
      }
      o = s;
    }
  });
  return t;
}

// src/programs/lineage.ts
function Me(e, t, n) { // Me = linkPrograms, e = placed, t = series, n = report
  const r = new Set(e.map(([, i]) => i.id)); // r = known, e = placed, i = program
  const a = /* @__PURE__ */ new Set([...r, ...t.keys()]); // a = above, r = known, t = series
  const o = /* @__PURE__ */ new Map(); // o = parents
  for (const [, i] of e) { // i = program, e = placed
    if (i.partOf !== null && r.has(i.partOf)) {
      o.set(i.id, i.partOf);
    }
  }
  const s = new Set(Q(o)); // s = closing, Q = closingLinks, o = parents
  return e.map(([i, l]) => n.within(i, () => { // e = placed, i = index, l = program, n = report
    const { id: d, partOf: p, followedBy: y } = l; // d = id, p = partOf, y = followedBy, l = program
    if (p === null && !y.length) {
      return l;
    }
    const T = (h, u, f, m) => { // T = leads, h = field, u = other, f = among, m = isLoop
      if (m) {
        n.addAt(h, "loop", u);
      } else if (!f.has(u)) {
        n.addAt(h, "unknown-program", u, f);
      }
      return !m && f.has(u);
    };
    n.program = d;
    return Object.assign({}, l, {
      partOf: p !== null && T("partOf", p, a, s.has(d)) ? p : null,
      followedBy: y.filter((h) => T("followedBy", h, r, h === d))
    });
  }));
}

// src/programs/links.ts
var vn = /[\u200E\u200F\u202A-\u202E]/g; // vn = DIRECTION_MARKS
var kn = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g; // kn = SPACES
var Rn = new RegExp("^(?:" + [ // Rn = SCHEMES
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
].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i");
var Sn = new RegExp([ // Sn = NOT_IN_TITLES
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function Pn(e) { // Pn = bytes, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function On(e) { // On = examineAddress, e = value
  if (/\s/.test(e)) {
    return "bad-address";
  }
  try {
    const t = new URL(e); // t = url, e = value
    return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
  } catch (t) {
    return "bad-address";
  }
}
function Ee(e) { // Ee = examine, e = value
  const t = e.trim(); // t = text, e = value
  if (/^https:\/\//i.test(t)) {
    return On(t);
  }
  if (t.length > 2e3) {
    return "bad-page";
  }
  const n = t.replace(vn, "").replace(kn, " ").trim().replace(/^: ?/, ""); // n = page, t = text, vn = DIRECTION_MARKS, kn = SPACES
  if (/^http:/i.test(n)) {
    return "insecure-link";
  }
  if (Rn.test(n)) {
    return "bad-scheme";
  }
  const r = n.replace(/#.*$/, ""); // r = title, n = page
  return r === "" || r.charAt(0) === ":" || Sn.test(n) || Pn(r) > 255 ? "bad-page" : { page: n };
}
function E(e) { // E = parseLink, e = value
  const t = Ee(e); // t = found, Ee = examine, e = value
  return typeof t === "string" ? null : t;
}
function W(e) { // W = linkFault, e = value
  const t = Ee(e); // t = found, Ee = examine, e = value
  return typeof t === "string" ? t : null;
}
function Ce(e) { // Ce = isPage, e = value
  const t = E(e); // t = link, E = parseLink, e = value
  return t !== null && "page" in t;
}
function De(e) { // De = isAddress, e = value
  const t = E(e); // t = link, E = parseLink, e = value
  return t !== null && "url" in t;
}

// src/programs/schema-shapes.ts
var $e = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }); // $e = schema, e = type
var $ = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }); // $ = action, e = type, t = requirement, n = message
var I = $e("string"); // I = string, $e = schema
var te = $e("number"); // te = number, $e = schema
var S = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }); // S = array, e = item
var P = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }); // P = object, e = entries
var c = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }); // c = optional, e = wrapped
var Ie = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }); // Ie = picklist, e = options, t = message
var j = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }); // j = record, e = key, t = value
var F = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }); // F = union, e = options
var b = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }); // b = pipe, e = first, t = actions
var U = $("check"); // U = check, $ = action
var je = $("length"); // je = length, $ = action
var re = $("max_value"); // re = maxValue, $ = action
var oe = $("min_value"); // oe = minValue, $ = action
var L = $("regex"); // L = regex, $ = action
var gt = $("description"); // gt = description, $ = action

// src/programs/dates.ts
var se = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // se = DATE_SHAPE
function Fe(e, t) { // Fe = daysInMonth, e = year, t = month
  if (t === 2) {
    return e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28;
  }
  return t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
}
function X(e) { // X = parseDate, e = text
  if (!se.test(e)) {
    return null;
  }
  const t = e.slice(-1) === "~"; // t = approximate, e = text
  const n = e.replace("~", "").split("-").map(Number); // n = parts, e = text
  const [r = 0, a = null, o = null] = n; // r = year, a = month, o = day, n = parts
  if (r < 1 || a !== null && (a < 1 || a > 12)) {
    return null;
  }
  if (a !== null && o !== null && (o < 1 || o > Fe(r, a))) {
    return null;
  }
  return { year: r, month: a, day: o, approximate: t };
}
function ae(e, t) { // ae = digits, e = value, t = length
  return String(e).padStart(t, "0");
}
function Le(e, t, n) { // Le = isoDay, e = year, t = month, n = day
  return `${ae(e, 4)}-${ae(t, 2)}-${ae(n, 2)}`;
}
function N(e) { // N = firstDay, e = date
  return Le(e.year, e.month || 1, e.day || 1);
}
function O(e) { // O = lastDay, e = date
  const t = e.month || 12; // t = month, e = date
  return Le(e.year, t, e.day || Fe(e.year, t));
}

// src/programs/status.ts
var B = ["open", "upcoming", "ongoing", "paused", "past"]; // B = STATUSES
function Ve(e) { // Ve = isStatus, e = value
  return B.indexOf(e) !== -1;
}
function _e(e, t) { // _e = isVagueOn, e = date, t = day
  return e.approximate && N(e) <= t && t <= O(e);
}
function We(e, t, n) { // We = deriveStatus, e = start, t = end, n = today
  if (t && O(t) < n) {
    return "past";
  }
  if (e && N(e) > n) {
    return "upcoming";
  }
  if (e && t && !_e(e, n) && !_e(t, n)) {
    return "ongoing";
  }
  return null;
}
function Ue(e, t, n, r) { // Ue = contradictsDates, e = status, t = start, n = end, r = today
  switch (e) {
    case "past":
      return Boolean(n && N(n) > r || t && N(t) > r);
    case "upcoming":
      return Boolean(t && O(t) < r || n && O(n) < r);
    case "ongoing":
      return Boolean(t && N(t) > r || n && O(n) < r);
    default:
      return Boolean(n && O(n) < r);
  }
}

// src/programs/schema.ts
var de = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/; // de = ID
var ce = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/; // ce = LANGUAGE
var Tn = 10080; // Tn = MOST_MINUTES
var x = b(I(), L(de, "bad-id")); // x = id, b = pipe, I = string, L = regex, de = ID
var C = b(I(), L(/\S/, "empty")); // C = words, b = pipe, I = string, L = regex
var z = b(I(), L(ce, "bad-language")); // z = languageCode, b = pipe, I = string, L = regex, ce = LANGUAGE
var v = F([C, j(z, C)]); // v = text, F = union, C = words, j = record, z = languageCode
var ie = b( // ie = date, b = pipe
  I(),
  L(se, "bad-date"),
  U((e) => X(e) !== null, "bad-date")
);
var Be = b(C, U(Ce, (e) => W(e.input) || "bad-page")); // Be = page, b = pipe, C = words, U = check, Ce = isPage, e = issue, W = linkFault
var le = b( // le = address, b = pipe
  I(),
  L(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => W(e.input) || "bad-address"),
  U(De, "bad-address")
);
var pe = b( // pe = link, b = pipe
  C,
  U((e) => W(e) === null, (e) => W(e.input) || "bad-page")
);
var Nn = b(te(), oe(1, "bad-minutes"), re(Tn, "bad-minutes")); // Nn = minutes, b = pipe, te = number, oe = minValue, re = maxValue, Tn = MOST_MINUTES
var ze = F([x, S(x)]); // ze = ids, F = union, x = id, S = array
var Mn = F([z, S(z)]); // Mn = languages, F = union, z = languageCode, S = array
var ue = F([C, S(C)]); // ue = names, F = union, C = words, S = array
var ge = ze; // ge = termIds, ze = ids
var En = P({ // En = materialSchema, P = object
  label: v,
  page: c(pe),
  url: c(le)
});
var fe = P({ // fe = programSchema, P = object
  id: x,
  title: v,
  summary: c(v),
  page: c(pe),
  status: c(Ie(B, "bad-status")),
  start: c(ie),
  end: c(ie),
  language: c(Mn),
  session: c(P({
    minutes: c(b(S(Nn), je(2)))
  })),
  duration: c(v),
  scale: c(v),
  team: c(ue),
  partners: c(ue),
  materials: c(S(En)),
  partOf: c(x),
  followedBy: c(ze),
  owner: c(C),
  reviewed: c(ie),
  sources: c(F([le, S(le)]))
});
var Ge = P({ // Ge = needSchema, P = object
  id: x,
  label: v,
  terms: j(x, ge)
});
var Cn = P({ // Cn = vocabularySchema, P = object
  label: c(v),
  help: c(v),
  terms: c(j(x, P({
    label: c(v),
    aliases: c(ue),
    broader: c(x)
  })))
});
var Dn = P({ // Dn = seriesSchema, P = object
  title: v,
  page: c(pe)
});
var Ke = P({ // Ke = headSchema, P = object
  version: b(te(), oe(ne), re(ne)),
  talk: c(Be),
  facets: c(S(x)),
  vocabularies: c(j(x, Cn)),
  series: c(j(x, Dn)),
  include: c(S(Be))
});

// src/programs/read.ts
function Y(e) { // Y = kindOf, e = value
  return e === null || e === void 0 ? "nothing" : Array.isArray(e) ? "list" : typeof e === "string" ? "text" : typeof e === "number" ? "number" : typeof e === "object" ? "object" : "yes or no";
}
function He(e) { // He = kindFor, e = node
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
function K(e) { // K = isObject, e = value
  return Y(e) === "object";
}
function $n({ type: e, requirement: t }, n) { // $n = isMet, e = type, t = requirement, n = value
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
      return true;
  }
}
function Ze({ pipe: e }) { // Ze = checksOf, e = pipe
  return e ? [...Ze(e[0]), ...e.slice(1)] : [];
}
function In(e, t) { // In = faultOf, e = node, t = value
  const n = Ze(e).filter((a) => !$n(a, t))[0]; // n = failed, Ze = checksOf, e = node, a = check, $n = isMet, t = value
  const r = e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) === "function" ? n.message({ input: t }) : n == null ? void 0 : n.message; // r = message, e = node, t = value, n = failed
  return r || null;
}
function jn(e, t, n) { // jn = readLeaf, e = node, t = value, n = report
  const r = In(e, t); // r = fault, In = faultOf, e = node, t = value
  if (r !== null) {
    n.add(r, String(t), e.options);
    return void 0;
  }
  return Je(e) ? String(t).toLowerCase() : t;
}
function Je(e) { // Je = isLanguage, e = node
  return e === z;
}
function Fn(e, t, n) { // Fn = readList, e = node, t = value, n = report
  const r = []; // r = list
  t.forEach((a, o) => { // t = value, a = item, o = index
    const s = e.item && n.within(o, () => G(e.item, a, n)); // s = found, e = node, n = report, o = index, G = walk, a = item
    if (s !== void 0) {
      r.push(s);
    }
  });
  return r;
}
function Ln(e, t, n) { // Ln = readRecord, e = node, t = value, n = report
  const r = /* @__PURE__ */ new Map(); // r = map
  Object.keys(t).forEach((a) => n.within(a, () => { // t = value, a = key, n = report
    const o = G(e.key, a, n); // o = name, G = walk, e = node, a = key, n = report
    if (typeof o !== "string") {
      return;
    }
    const s = G(e.value, t[a], n); // s = found, G = walk, e = node, t = value, a = key, n = report
    if (r.has(o)) {
      n.add("duplicate-id", o);
    } else if (s !== void 0) {
      r.set(o, s);
    }
  }));
  if (Je(e.key) && !r.size) {
    if (!Object.keys(t).length) {
      n.add("empty");
    }
    return void 0;
  }
  return r;
}
function _n(e, t, n, r, a) { // _n = readObject, e = entries, t = value, n = report, r = onExtra, a = allNames
  const o = {}; // o = found
  const s = Object.keys(e); // s = names, e = entries
  let i = null; // i = bad
  for (const l of s) { // l = name, s = names
    const d = e[l]; // d = node, e = entries, l = name
    const p = Object.prototype.hasOwnProperty.call(t, l); // p = isThere, t = value, l = name
    const y = p ? n.within(l, () => G(d.wrapped || d, t[l], n)) : void 0; // y = field, p = isThere, n = report, l = name, G = walk, d = node, t = value
    o[l] = y === void 0 ? null : y;
    if (y === void 0 && !d.wrapped) {
      i = i || l;
      n.add(p ? "left-out" : "missing", l);
    }
  }
  for (const l of Object.keys(t)) { // l = name, t = value
    if (s.indexOf(l) === -1) {
      n.within(l, () => { // n = report, l = name
        if (!(r == null ? void 0 : r(l, t[l]))) {
          n.add("unknown-field", l, a || s);
        }
      });
    }
  }
  return i === null ? o : void 0;
}
function G(e, t, n, r, a) { // G = walk, e = node, t = value, n = report, r = onExtra, a = allNames
  const o = Y(t); // o = kind, Y = kindOf, t = value
  const s = e.type === "union" ? e.options : [e]; // s = choices, e = node
  const i = s.filter((l) => He(l) === o)[0]; // i = choice, s = choices, l = option, He = kindFor, o = kind
  if (!i) {
    n.addWith("wrong-type", [s.map(He).join(" or "), o]);
    return void 0;
  }
  switch (i.type) {
    case "array":
      return Fn(i, t, n);
    case "record":
      return Ln(i, t, n);
    case "object":
      return _n(
        i.entries || {},
        t,
        n,
        r,
        a
      );
    default:
      return jn(i, t, n);
  }
}
function _(e, t, n, r, a) { // _ = read, e = schema, t = value, n = report, r = onExtra, a = allNames
  return G(e, t, n, r, a);
}

// src/programs/vocabulary.ts
var me = "not-stated"; // me = NOT_STATED
function Vn(e, t) { // Vn = readTerms, e = raw, t = report
  const n = /* @__PURE__ */ new Map(); // n = parents
  e.forEach((a, o) => t.within(o, () => { // e = raw, a = term, o = id, t = report
    if (o === me) {
      t.add("reserved-id", o);
    } else if (a.label === null) {
      t.add("missing-label", o);
    }
    if (a.broader !== null) {
      if (e.has(a.broader) && a.broader !== me) {
        n.set(o, a.broader);
      } else {
        t.addAt("broader", "unknown-term", a.broader, e.keys());
      }
    }
  }));
  Q(n).forEach((a) => { // Q = closingLinks, n = parents, a = id
    t.within(a, () => t.addAt("broader", "loop", n.get(a)));
    n.delete(a);
  });
  const r = /* @__PURE__ */ new Map(); // r = terms
  e.forEach((a, o) => { // e = raw, a = term, o = id
    if (o !== me) {
      r.set(o, {
        id: o,
        label: a.label || o,
        aliases: k(a.aliases),
        broader: n.get(o) || null
      });
    }
  });
  return r;
}
function k(e) { // k = listed, e = value
  return typeof e === "string" ? [e] : Array.from(new Set(e || []));
}
function qe(e, t, n) { // qe = readVocabularies, e = raw, t = reserved, n = report
  const r = /* @__PURE__ */ new Map(); // r = vocabularies
  e.forEach(({ label: a, help: o, terms: s }, i) => n.within(i, () => { // e = raw, a = label, o = help, s = terms, i = id, n = report
    if (t.indexOf(i) !== -1) {
      n.add("reserved-id", i);
      return;
    }
    if (a === null) {
      n.add("missing-label", i);
    }
    r.set(i, {
      id: i,
      label: a || i,
      help: o,
      terms: n.within("terms", () => Vn(s || /* @__PURE__ */ new Map(), n))
    });
  }));
  return r;
}

// src/programs/terms.ts
var ye = ["status", "language", "period"]; // ye = BUILT_IN
function ee(e, t, n, r) { // ee = readTermIds, e = facet, t = value, n = vocabularies, r = report
  var o; // o = _a
  if (e === "language") {
    return k(t).map((s) => s.toLowerCase()).filter((s) => { // k = listed, t = value, s = code
      const i = ce.test(s); // i = fits, ce = LANGUAGE, s = code
      if (!i) {
        r.add("bad-language", s);
      }
      return i;
    });
  }
  const a = (o = n.get(e)) == null ? void 0 : o.terms; // a = terms, o = _a, n = vocabularies, e = facet
  if (!a && e !== "status") {
    r.add("unknown-facet", e, n.keys());
    return [];
  }
  return k(t).filter((s) => { // k = listed, t = value, s = id
    const i = a ? a.has(s) : Ve(s); // i = fits, a = terms, s = id, Ve = isStatus
    if (!i) {
      r.add("unknown-term", s, a ? a.keys() : B);
    }
    return i;
  });
}

// src/programs/records.ts
var be = Object.keys(fe.entries); // be = PROGRAM_FIELDS, fe = programSchema
function he(e) { // he = toDate, e = text
  return e === null ? null : X(e);
}
function Wn(e, t) { // Wn = toMinutes, e = session, t = report
  const [n, r, ...a] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, a = more, e = session
  if (n !== void 0 && r !== void 0 && n <= r && !a.length) {
    return [n, r];
  }
  if (e == null ? void 0 : e.minutes) {
    t.addAt("session", "bad-minutes");
  }
  return null;
}
function Un(e, t) { // Un = toMaterials, e = raw, t = report
  const n = []; // n = materials
  for (const { label: r, page: a, url: o } of e || []) { // r = label, a = page, o = url, e = raw
    const s = E(a || o || ""); // s = target, E = parseLink, a = page, o = url
    if (s) {
      n.push({ label: r, target: s });
    } else {
      t.addAt("materials", "no-target", typeof r === "string" ? r : "");
    }
  }
  return n;
}
function Bn(e, t, n) { // Bn = facetReader, e = terms, t = around, n = report
  return (r, a) => { // r = name, a = value
    if (!t.vocabularies.has(r) && !t.facets.has(r)) {
      return false;
    }
    const o = _(ge, a, n); // o = ids, _ = read, ge = termIds, a = value, n = report
    const s = o === void 0 ? [] : ee(r, o, t.vocabularies, n); // s = found, o = ids, ee = readTermIds, r = name, t = around, n = report
    if (s.length) {
      e.set(r, s);
    }
    return true;
  };
}
function zn(e, t) { // zn = readRange, e = record, t = report
  const n = he(e.start); // n = start, he = toDate, e = record
  const r = he(e.end); // r = end, he = toDate, e = record
  if (n && r && N(n) > O(r)) {
    t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""]));
    return [null, null];
  }
  return [n, r];
}
function Qe(e, t, n) { // Qe = readProgram, e = raw, t = around, n = report
  const r = K(e) ? e.id : null; // r = id, K = isObject, e = raw
  n.program = typeof r === "string" && de.test(r) ? r : null;
  const a = /* @__PURE__ */ new Map(); // a = terms
  const o = _( // o = record, _ = read
    fe,
    e,
    n,
    Bn(a, t, n),
    t.fields
  );
  if (!o) {
    return void 0;
  }
  const { title: s } = o; // s = title, o = record
  if (typeof s !== "string" && !s.has(t.language)) {
    n.addAt("title", "no-page-language", t.language);
  }
  if (o.language !== null) {
    const d = k(o.language); // d = languages, k = listed, o = record
    if (d.length) {
      a.set("language", d);
    }
  }
  const [i, l] = zn(o, n); // i = start, l = end, zn = readRange, o = record, n = report
  if (o.status && Ue(o.status, i, l, t.today)) {
    n.addAt("status", "status-against-dates", o.status);
  }
  return {
    id: o.id,
    title: s,
    summary: o.summary,
    target: o.page === null ? null : E(o.page),
    status: o.status || We(i, l, t.today),
    start: i,
    end: l,
    terms: a,
    minutes: Wn(o.session, n),
    duration: o.duration,
    scale: o.scale,
    team: k(o.team),
    partners: k(o.partners),
    materials: Un(o.materials, n),
    partOf: o.partOf,
    followedBy: k(o.followedBy),
    owner: o.owner,
    reviewed: he(o.reviewed),
    sources: k(o.sources)
  };
}

// src/programs/page.ts
function Gn(e, t, n) { // Gn = readJson, e = text, t = report, n = locate
  let r = ""; // r = json
  try {
    r = e.replace(/^\uFEFF/, "");
    return JSON.parse(r);
  } catch (a) {
    t.add("unreadable-json", n(String(a), r));
    return void 0;
  }
}
function Xe(e, t, n, r) { // Xe = eachRecord, e = page, t = name, n = report, r = visit
  const a = e[t]; // a = list, e = page, t = name
  n.within(t, () => { // n = report, t = name
    if (Array.isArray(a)) {
      a.forEach((o, s) => n.within(s, () => r(o, s)));
    } else if (a !== void 0) {
      n.addWith("wrong-type", ["list", Y(a)]);
    }
  });
}
function Kn(e, t, n) { // Kn = readFacets, e = listed, t = vocabularies, n = report
  const r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...ye]); // r = known, t = vocabularies, ye = BUILT_IN
  if (!e) {
    return Array.from(r);
  }
  return Array.from(new Set(e)).filter((a) => { // e = listed, a = facet
    if (!r.has(a)) {
      n.addAt("facets", "unknown-facet", a, r);
    }
    return r.has(a);
  });
}
function Hn(e, t, n) { // Hn = readNeed, e = raw, t = vocabularies, n = report
  const r = _(Ge, e, n); // r = record, _ = read, Ge = needSchema, e = raw, n = report
  if (!r) {
    return void 0;
  }
  const a = /* @__PURE__ */ new Map(); // a = terms
  n.within("terms", () => r.terms.forEach((o, s) => n.within(s, () => { // n = report, r = record, o = value, s = facet
    const i = ee(s, o, t, n); // i = found, ee = readTermIds, s = facet, o = value, t = vocabularies, n = report
    if (i.length) {
      a.set(s, i);
    }
  })));
  if (!a.size) {
    n.add("left-out", "terms");
    return void 0;
  }
  return { id: r.id, label: r.label, terms: a };
}
function Zn(e, t, n) { // Zn = readNeeds, e = page, t = vocabularies, n = report
  const r = /* @__PURE__ */ new Map(); // r = needs
  Xe(e, "needs", n, (a) => { // Xe = eachRecord, e = page, n = report, a = raw
    const o = Hn(a, t, n); // o = need, Hn = readNeed, a = raw, t = vocabularies, n = report
    if (o && r.has(o.id)) {
      n.add("duplicate-id", o.id);
    } else if (o) {
      r.set(o.id, o);
    }
  });
  return Array.from(r.values());
}
function Jn(e, t, n) { // Jn = readList, e = page, t = options, n = report
  var T, h; // T = _a, h = _b
  const r = _(Ke, e, n, (u) => u === "needs" || u === "programs"); // r = head, _ = read, Ke = headSchema, e = page, n = report, u = name
  if (!r) {
    return null;
  }
  const a = [...be, ...ye].filter((u) => u !== "language"); // a = reserved, be = PROGRAM_FIELDS, ye = BUILT_IN, u = name
  const o = n.within("vocabularies", () => qe( // o = vocabularies, n = report, qe = readVocabularies
    r.vocabularies || /* @__PURE__ */ new Map(),
    a,
    n
  ));
  const s = { // s = around
    vocabularies: o,
    facets: new Set(r.facets || []),
    fields: /* @__PURE__ */ new Set([...be, ...o.keys()]),
    today: t.today,
    language: t.language.toLowerCase()
  };
  const i = Kn(r.facets, o, n); // i = facets, Kn = readFacets, r = head, o = vocabularies, n = report
  if ((T = r.include) == null ? void 0 : T.length) {
    n.addAt("include", "not-supported", "include");
  }
  const l = Zn(e, o, n); // l = needs, Zn = readNeeds, e = page, o = vocabularies, n = report
  const d = /* @__PURE__ */ new Map(); // d = placed
  Xe(e, "programs", n, (u, f) => { // Xe = eachRecord, e = page, n = report, u = raw, f = index
    const m = Qe(u, s, n); // m = program, Qe = readProgram, u = raw, s = around, n = report
    if (m && d.has(m.id)) {
      n.add("duplicate-id", m.id);
    } else if (m) {
      d.set(m.id, [f, m]);
    }
  });
  const p = /* @__PURE__ */ new Map(); // p = series
  (h = r.series) == null ? void 0 : h.forEach(({ title: u, page: f }, m) => p.set(m, { title: u, target: f === null ? null : E(f) }));
  const y = n.within("programs", () => Me(Array.from(d.values()), p, n)); // y = programs, n = report, Me = linkPrograms, d = placed, p = series
  return { talk: r.talk, facets: i, vocabularies: o, series: p, needs: l, programs: y };
}
function Ye(e, t, n, r = String) { // Ye = readPage, e = text, t = options, n = report, r = locate
  const a = Gn(e, n, r); // a = data, Gn = readJson, e = text, n = report, r = locate
  if (a === void 0) {
    return null;
  }
  const o = K(a) ? Ne(a) : null; // o = page, K = isObject, a = data, Ne = migrate
  if (!o) {
    const s = K(a) ? a.version : null; // s = version, K = isObject, a = data
    n.add("unknown-version", typeof s === "number" || typeof s === "string" ? String(s) : "");
  }
  return o && Jn(o, t, n);
}

// src/programs/problems.ts
var qn = [ // qn = WARNINGS
  "unknown-field",
  "missing-label",
  "status-against-dates",
  "no-page-language",
  "not-supported",
  "more-problems"
];
function xe(e) { // xe = severityOf, e = code
  return qn.indexOf(e) === -1 ? "error" : "warning";
}
function en(e, t) { // en = describePath, e = path, t = program
  return e.map((n, r) => { // e = path, n = step, r = depth
    const a = typeof n === "number" ? `#${n + 1}` : n; // a = name, n = step
    return t !== void 0 && r === 1 && e[0] === "programs" ? `${a} ("${t}")` : a;
  }).join(" \u2192 ");
}

// src/programs/report.ts
var Qn = 200; // Qn = MOST_PROBLEMS
var Xn = 100; // Xn = MOST_WARNINGS
function Yn(e) { // Yn = shorten, e = text
  return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
}
function nn(e) { // nn = createReport, e = explain
  const t = []; // t = path
  const n = []; // n = problems
  let r = 0; // r = warnings
  let a = 0; // a = more
  const o = (i, l, d) => q(q({ // o = toProblem, i = code, l = params, d = known, q = __spreadValues
    path: t.slice(),
    severity: xe(i),
    code: i
  }, e(i, l, d)), s.program === null ? {} : { program: s.program });
  const s = { // s = report
    program: null,
    add(i, l, d) {
      s.addWith(i, l === void 0 ? [] : [l], d);
    },
    addAt(i, l, d, p) {
      s.within(i, () => s.add(l, d, p));
    },
    addWith(i, l, d) {
      if (n.length >= Qn || xe(i) === "warning" && ++r > Xn) {
        a++;
      } else {
        n.push(o(i, l.map(Yn), d));
      }
    },
    within(i, l) {
      t.push(i);
      const d = l(); // d = value, l = read
      t.pop();
      return d;
    },
    done() {
      s.program = null;
      return a ? [...n, o("more-problems", [String(a)])] : n;
    }
  };
  return s;
}

// node_modules/fastest-levenshtein/esm/mod.js
var A = new Uint32Array(65536); // A = peq
var et = (e, t) => { // et = myers_32, e = a, t = b
  const n = e.length; // e = a
  const r = t.length; // r = m, t = b
  const a = 1 << n - 1; // a = lst
  let o = -1; // o = pv
  let s = 0; // s = mv
  let i = n; // i = sc
  let l = n; // l = i
  while (l--) {
    A[e.charCodeAt(l)] |= 1 << l;
  }
  for (l = 0; l < r; l++) { // l = i, r = m
    let d = A[t.charCodeAt(l)]; // d = eq, A = peq, t = b, l = i
    const p = d | s; // p = xv, d = eq, s = mv
    d |= (d & o) + o ^ o;
    s |= ~(d | o);
    o &= d;
    if (s & a) {
      i++;
    }
    if (o & a) {
      i--;
    }
    s = s << 1 | 1;
    o = o << 1 | ~(p | s);
    s &= p;
  }
  l = n;
  while (l--) {
    A[e.charCodeAt(l)] = 0;
  }
  return i;
};
var nt = (e, t) => { // nt = myers_x, e = b, t = a
  const n = t.length; // t = a
  const r = e.length; // r = m, e = b
  const a = []; // a = mhc
  const o = []; // o = phc
  const s = Math.ceil(n / 32); // s = hsize
  const i = Math.ceil(r / 32); // i = vsize, r = m
  for (let u = 0; u < s; u++) { // u = i, s = hsize
    o[u] = -1;
    a[u] = 0;
  }
  let l = 0; // l = j
  for (; l < i - 1; l++) { // l = j, i = vsize
    let u = 0; // u = mv
    let f = -1; // f = pv
    const m = l * 32; // m = start, l = j
    const M = Math.min(32, r) + m; // M = vlen, r = m, m = start
    for (let g = m; g < M; g++) { // g = k, m = start, M = vlen
      A[e.charCodeAt(g)] |= 1 << g;
    }
    for (let g = 0; g < n; g++) { // g = i
      const D = A[t.charCodeAt(g)]; // D = eq, A = peq, t = a, g = i
      const R = o[g / 32 | 0] >>> g & 1; // R = pb, o = phc, g = i
      const w = a[g / 32 | 0] >>> g & 1; // w = mb, a = mhc, g = i
      const ve = D | u; // ve = xv, D = eq, u = mv
      const ke = ((D | w) & f) + f ^ f | D | w; // ke = xh, D = eq, w = mb, f = pv
      let V = u | ~(ke | f); // V = ph, u = mv, ke = xh, f = pv
      let Z = f & ke; // Z = mh, f = pv, ke = xh
      if (V >>> 31 ^ R) {
        o[g / 32 | 0] ^= 1 << g;
      }
      if (Z >>> 31 ^ w) {
        a[g / 32 | 0] ^= 1 << g;
      }
      V = V << 1 | R;
      Z = Z << 1 | w;
      f = Z | ~(ve | V);
      u = V & ve;
    }
    for (let g = m; g < M; g++) { // g = k, m = start, M = vlen
      A[e.charCodeAt(g)] = 0;
    }
  }
  let d = 0; // d = mv
  let p = -1; // p = pv
  const y = l * 32; // y = start, l = j
  const T = Math.min(32, r - y) + y; // T = vlen, r = m, y = start
  for (let u = y; u < T; u++) { // u = k, y = start, T = vlen
    A[e.charCodeAt(u)] |= 1 << u;
  }
  let h = r; // h = score, r = m
  for (let u = 0; u < n; u++) { // u = i
    const f = A[t.charCodeAt(u)]; // f = eq, A = peq, t = a, u = i
    const m = o[u / 32 | 0] >>> u & 1; // m = pb, o = phc, u = i
    const M = a[u / 32 | 0] >>> u & 1; // M = mb, a = mhc, u = i
    const g = f | d; // g = xv, f = eq, d = mv
    const D = ((f | M) & p) + p ^ p | f | M; // D = xh, f = eq, M = mb, p = pv
    let R = d | ~(D | p); // R = ph, d = mv, D = xh, p = pv
    let w = p & D; // w = mh, p = pv, D = xh
    h += R >>> r - 1 & 1;
    h -= w >>> r - 1 & 1;
    if (R >>> 31 ^ m) {
      o[u / 32 | 0] ^= 1 << u;
    }
    if (w >>> 31 ^ M) {
      a[u / 32 | 0] ^= 1 << u;
    }
    R = R << 1 | m;
    w = w << 1 | M;
    p = w | ~(g | R);
    d = R & g;
  }
  for (let u = y; u < T; u++) { // u = k, y = start, T = vlen
    A[e.charCodeAt(u)] = 0;
  }
  return h;
};
var tn = (e, t) => { // tn = distance, e = a, t = b
  if (e.length < t.length) {
    const n = t; // n = tmp, t = b
    t = e;
    e = n;
  }
  if (t.length === 0) {
    return e.length;
  }
  if (e.length <= 32) {
    return et(e, t);
  }
  return nt(e, t);
};

// src/programs/nearest.ts
var tt = 1e3; // tt = MOST_COMPARED
function rn(e, t) { // rn = nearest, e = name, t = known
  let n = null; // n = best
  let r = e.length < 5 ? 1 : 2; // r = reach, e = name
  let a = 0; // a = compared
  const o = e.toLowerCase(); // o = folded, e = name
  if (e.length > 100) {
    return null;
  }
  for (const s of t) { // s = candidate, t = known
    if (++a > tt) {
      break;
    }
    if (Math.abs(s.length - e.length) <= r) {
      const i = tn(o, s.toLowerCase()); // i = changes, tn = distance, o = folded, s = candidate
      if (i <= r) {
        n = s;
        r = i - 1;
      }
    }
  }
  return n;
}

// src/programs/words.ts
var on = "Correct it or remove it."; // on = CORRECT
var we = "Correct it, or add it there."; // we = CHOOSE
var H = 'Did you mean "$2"?'; // H = MEANT
var an = "Choose another id."; // an = RENAME
var rt = { // rt = WORDS
  "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
  "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
  "wrong-type": ["Expected $1, found $2.", on],
  missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
  "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
  empty: ["There is nothing in it.", "Fill it in or remove it."],
  "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
  "reserved-id": ['The id "$1" is reserved.', an],
  "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', an],
  "unknown-field": ['There is no field "$1".', on, H],
  "unknown-facet": ['"$1" is no facet: it has no vocabulary.', we, H],
  "unknown-term": ['"$1" is not in the vocabulary.', we, H],
  "unknown-program": ['There is no program with the id "$1".', we, H],
  "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
  loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
  "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15; add ~ if it is approximate."],
  "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
  "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", H],
  "status-against-dates": ['The status "$1" contradicts the dates.', "Correct the status or the dates."],
  "bad-language": ['"$1" is not a language code.', "Use a code like en, pt-br or zh-hant."],
  "no-page-language": ["There is no text in the language of the page ($1).", 'Add "$1".'],
  "bad-page": ['"$1" cannot be the title of a page.', "Copy the title from the top of the page."],
  "bad-scheme": ['"$1" is neither a page nor an https address.', "Use a page title or https:."],
  "insecure-link": ['"$1" is not secure.', "Use https:."],
  "bad-address": ['"$1" is not an https address.', "Copy the whole address; it begins with https://."],
  "no-target": ["It links to nothing, so it is left out.", 'Add "page" or "url".'],
  "bad-minutes": ["These are not minutes.", "Write the shortest and the longest session, like [ 60, 90 ]."],
  "not-supported": ['"$1" is not read yet.', "Keep all programs on this page."],
  "more-problems": ["There are $1 more problems.", "Correct these first."]
};
function sn(e, t) { // sn = fill, e = words, t = params
  return e.replace(/\$(\d)/g, (n, r) => { // e = words, n = _match, r = digit
    var a; // a = _a
    return (a = t[Number(r) - 1]) != null ? a : "";
  });
}
var ln = (e, t, n) => { // ln = explain, e = code, t = params, n = known
  var l; // l = _a
  const [r, a, o] = rt[e]; // r = reason, a = fix, o = fixByNearest, rt = WORDS, e = code
  const s = n && rn((l = t[0]) != null ? l : "", n); // s = meant, n = known, rn = nearest, l = _a, t = params
  const i = s ? [...t, s] : t; // i = all, s = meant, t = params
  return {
    params: i,
    reason: sn(r, i),
    fix: sn(s && o ? o : a, i)
  };
};

// src/programs/parse.ts
function un(e, t) { // un = parsePrograms, e = text, t = options
  const n = nn(ln); // n = report, nn = createReport, ln = explain
  const r = Ye(e, t, n, (a, o) => { // r = list, Ye = readPage, e = text, t = options, n = report, a = _message, o = json
    const s = Ae(o); // s = place, Ae = placeOf, o = json
    return s ? ` at line ${s.line}, column ${s.column}` : "";
  });
  return { list: r, problems: n.done() };
}

// src/maintain/fix.ts
var dn = "json"; // dn = DATA_MODEL
var ot = 5; // ot = MOST_HINTS
function cn(e, t, n, r, a) { // cn = fixFor, e = wiki, t = msg, n = source, r = page, a = options
  if (!r) {
    return {
      // The wiki would create the page as wikitext if it were not told the model.
      url: e.urlOf(n, { action: "edit", contentmodel: dn }),
      label: t("fix-create"),
      hints: []
    };
  }
  const o = ({ path: i, program: l, reason: d, fix: p }) => i.length ? t("fix-place", en(i, l), d, p) : `${d} ${p}`; // o = hint, i = path, l = program, d = reason, p = fix, t = msg, en = describePath
  const { problems: s } = un(r.text, a); // s = problems, un = parsePrograms, r = page, a = options
  return {
    url: e.urlOf(n, { action: "edit" }),
    label: t("fix-edit"),
    hints: [
      ...r.contentModel === dn ? [] : [t("fix-model", r.contentModel)],
      ...s.slice(0, ot).map(o)
    ]
  };
}
// </nowiki>
