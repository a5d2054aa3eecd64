// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash 764e546a719ae002.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), @wikimedia/codex-icons 2.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
var J = Object.defineProperty;
var cn = Object.getOwnPropertyDescriptor;
var pn = Object.getOwnPropertyNames;
var Re = Object.getOwnPropertySymbols;
var Pe = Object.prototype.hasOwnProperty;
var gn = Object.prototype.propertyIsEnumerable;
var Se = (e, n, t) => n in e ? J(e, n, { enumerable: true, configurable: true, writable: true, value: t }) : e[n] = t;
var q = (e, n) => {
  for (var t in n || (n = {}))
    if (Pe.call(n, t))
      Se(e, t, n[t]);
  if (Re)
    for (var t of Re(n)) {
      if (gn.call(n, t))
        Se(e, t, n[t]);
    }
  return e;
};
var fn = (e, n) => {
  for (var t in n)
    J(e, t, { get: n[t], enumerable: true });
};
var mn = (e, n, t, r) => {
  if (n && typeof n === "object" || typeof n === "function") {
    for (let a of pn(n))
      if (!Pe.call(e, a) && a !== t)
        J(e, a, { get: () => n[a], enumerable: !(r = cn(n, a)) || r.enumerable });
  }
  return e;
};
var yn = (e) => mn(J({}, "__esModule", { value: true }), e);

// src/maintainer.ts
var nt = {}; // nt = maintainer_exports
fn(nt, {
  fixFor: () => dn
});
module.exports = yn(nt);

// src/programs/json.ts
function Oe(e, n) { // Oe = placeOf, e = message, n = text
  const t = /line (\d+) column (\d+)/.exec(e); // t = place, e = message
  if (t) {
    return { line: Number(t[1]), column: Number(t[2]) };
  }
  const r = /at position (\d+)/.exec(e); // r = position, e = message
  const a = r ? n.slice(0, Number(r[1])) : /\bend of|\bEOF\b/i.test(e) ? n : null; // a = before, r = position, n = text, e = message
  if (a === null) {
    return null;
  }
  const o = a.split("\n"); // o = lines, a = before
  return { line: o.length, column: (o[o.length - 1] || "").length + 1 };
}

// src/programs/migrate.ts
var Te = []; // Te = MIGRATIONS
var ne = 1 + Te.length; // ne = VERSION, Te = MIGRATIONS
function Ae(e, n = Te) { // Ae = migrate, e = page, n = ladder, Te = MIGRATIONS
  const { version: t } = e; // t = version, e = page
  if (typeof t !== "number" || t % 1 !== 0 || t < 1 || t > 1 + n.length) {
    return null;
  }
  return n.slice(t - 1).reduce(
    (r, a, o) => Object.assign({}, a(r), { version: t + o + 1 }),
    e
  );
}

// src/programs/loops.ts
function Q(e) { // Q = closingLinks, e = parents
  const n = []; // n = closing
  const t = /* @__PURE__ */ new Map(); // t = seen
  e.forEach((r, a) => { // e = parents, r = _parent, a = start
    let o = a; // o = at, a = start
    while (!t.has(o)) {
      t.set(o, a);
      const i = e.get(o); // i = parent, e = parents, o = at
      if (i === void 0) {
        return;
      }
      if (t.get(i) === a) {
        n.push(o);
        return;
      }
      o = i;
    }
  });
  return n;
}

// src/programs/lineage.ts
function Ne(e, n, t) { // Ne = linkPrograms, e = placed, n = series, t = report
  const r = new Set(e.map(([, s]) => s.id)); // r = known, e = placed, s = program
  const a = /* @__PURE__ */ new Set([...r, ...n.keys()]); // a = above, r = known, n = series
  const o = /* @__PURE__ */ new Map(); // o = parents
  for (const [, s] of e) { // s = program, e = placed
    if (s.partOf !== null && r.has(s.partOf)) {
      o.set(s.id, s.partOf);
    }
  }
  const i = new Set(Q(o)); // i = closing, Q = closingLinks, o = parents
  return e.map(([s, l]) => t.within(s, () => { // e = placed, s = index, l = program, t = report
    const { id: d, partOf: p, followedBy: y } = l; // d = id, p = partOf, y = followedBy, l = program
    if (p === null && !y.length) {
      return l;
    }
    const A = (h, u, f, m) => { // A = leads, h = field, u = other, f = among, m = isLoop
      if (m) {
        t.addAt(h, "loop", u);
      } else if (!f.has(u)) {
        t.addAt(h, "unknown-program", u, f);
      }
      return !m && f.has(u);
    };
    t.program = d;
    return Object.assign({}, l, {
      partOf: p !== null && A("partOf", p, a, i.has(d)) ? p : null,
      followedBy: y.filter((h) => A("followedBy", h, r, h === d))
    });
  }));
}

// src/programs/links.ts
var hn = /[\u200E\u200F\u202A-\u202E]/g; // hn = DIRECTION_MARKS
var bn = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g; // bn = SPACES
var xn = new RegExp("^(?:" + [ // xn = SCHEMES
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
var wn = new RegExp([ // wn = NOT_IN_TITLES
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function vn(e) { // vn = bytes, e = text
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function kn(e) { // kn = examineAddress, e = value
  if (/\s/.test(e)) {
    return "bad-address";
  }
  try {
    const n = new URL(e); // n = url, e = value
    return n.protocol === "https:" && n.hostname && !n.username && !n.password ? { url: n.href } : "bad-address";
  } catch (n) {
    return "bad-address";
  }
}
function Me(e) { // Me = examine, e = value
  const n = e.trim(); // n = text, e = value
  if (/^https:\/\//i.test(n)) {
    return kn(n);
  }
  if (n.length > 2e3) {
    return "bad-page";
  }
  const t = n.replace(hn, "").replace(bn, " ").trim().replace(/^: ?/, ""); // t = page, n = text, hn = DIRECTION_MARKS, bn = SPACES
  if (/^http:/i.test(t)) {
    return "insecure-link";
  }
  if (xn.test(t)) {
    return "bad-scheme";
  }
  const r = t.replace(/#.*$/, ""); // r = title, t = page
  return r === "" || r.charAt(0) === ":" || wn.test(t) || vn(r) > 255 ? "bad-page" : { page: t };
}
function E(e) { // E = parseLink, e = value
  const n = Me(e); // n = found, Me = examine, e = value
  return typeof n === "string" ? null : n;
}
function W(e) { // W = linkFault, e = value
  const n = Me(e); // n = found, Me = examine, e = value
  return typeof n === "string" ? n : null;
}
function Ee(e) { // Ee = isPage, e = value
  const n = E(e); // n = link, E = parseLink, e = value
  return n !== null && "page" in n;
}
function Ce(e) { // Ce = isAddress, e = value
  const n = E(e); // n = link, E = parseLink, e = value
  return n !== null && "url" in n;
}

// src/programs/schema-shapes.ts
var De = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }); // De = schema, e = type
var $ = (e) => /* @__NO_SIDE_EFFECTS__ */ (n, t) => ({ type: e, requirement: n, message: t }); // $ = action, e = type, n = requirement, t = message
var I = De("string"); // I = string, De = schema
var te = De("number"); // te = number, De = schema
var S = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }); // S = array, e = item
var P = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }); // P = object, e = entries
var c = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }); // c = optional, e = wrapped
var $e = /* @__NO_SIDE_EFFECTS__ */ (e, n) => ({ type: "picklist", options: e, message: n }); // $e = picklist, e = options, n = message
var j = /* @__NO_SIDE_EFFECTS__ */ (e, n) => ({ type: "record", key: e, value: n }); // j = record, e = key, n = value
var F = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }); // F = union, e = options
var b = /* @__NO_SIDE_EFFECTS__ */ (e, ...n) => Object.assign({}, e, { pipe: [e, ...n] }); // b = pipe, e = first, n = actions
var U = $("check"); // U = check, $ = action
var Ie = $("length"); // Ie = length, $ = action
var re = $("max_value"); // re = maxValue, $ = action
var oe = $("min_value"); // oe = minValue, $ = action
var L = $("regex"); // L = regex, $ = action
var ut = $("description"); // ut = description, $ = action

// src/programs/dates.ts
var ie = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // ie = DATE_SHAPE
function je(e, n) { // je = daysInMonth, e = year, n = month
  if (n === 2) {
    return e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28;
  }
  return n === 4 || n === 6 || n === 9 || n === 11 ? 30 : 31;
}
function X(e) { // X = parseDate, e = text
  if (!ie.test(e)) {
    return null;
  }
  const n = e.slice(-1) === "~"; // n = approximate, e = text
  const t = e.replace("~", "").split("-").map(Number); // t = parts, e = text
  const [r = 0, a = null, o = null] = t; // r = year, a = month, o = day, t = parts
  if (r < 1 || a !== null && (a < 1 || a > 12)) {
    return null;
  }
  if (a !== null && o !== null && (o < 1 || o > je(r, a))) {
    return null;
  }
  return { year: r, month: a, day: o, approximate: n };
}
function ae(e, n) { // ae = digits, e = value, n = length
  return String(e).padStart(n, "0");
}
function Fe(e, n, t) { // Fe = isoDay, e = year, n = month, t = day
  return `${ae(e, 4)}-${ae(n, 2)}-${ae(t, 2)}`;
}
function N(e) { // N = firstDay, e = date
  return Fe(e.year, e.month || 1, e.day || 1);
}
function O(e) { // O = lastDay, e = date
  const n = e.month || 12; // n = month, e = date
  return Fe(e.year, n, e.day || je(e.year, n));
}

// src/programs/status.ts
var B = ["open", "upcoming", "ongoing", "paused", "past"]; // B = STATUSES
function _e(e) { // _e = isStatus, e = value
  return B.indexOf(e) !== -1;
}
function Le(e, n) { // Le = isVagueOn, e = date, n = day
  return e.approximate && N(e) <= n && n <= O(e);
}
function Ve(e, n, t) { // Ve = deriveStatus, e = start, n = end, t = today
  if (n && O(n) < t) {
    return "past";
  }
  if (e && N(e) > t) {
    return "upcoming";
  }
  if (e && n && !Le(e, t) && !Le(n, t)) {
    return "ongoing";
  }
  return null;
}
function We(e, n, t, r) { // We = contradictsDates, e = status, n = start, t = end, r = today
  switch (e) {
    case "past":
      return Boolean(t && N(t) > r || n && N(n) > r);
    case "upcoming":
      return Boolean(n && O(n) < r || t && O(t) < r);
    case "ongoing":
      return Boolean(n && N(n) > r || t && O(t) < r);
    default:
      return Boolean(t && O(t) < r);
  }
}

// src/programs/schema.ts
var de = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/; // de = ID
var ce = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/; // ce = LANGUAGE
var Sn = 10080; // Sn = MOST_MINUTES
var x = b(I(), L(de, "bad-id")); // x = id, b = pipe, I = string, L = regex, de = ID
var C = b(I(), L(/\S/, "empty")); // C = words, b = pipe, I = string, L = regex
var z = b(I(), L(ce, "bad-language")); // z = languageCode, b = pipe, I = string, L = regex, ce = LANGUAGE
var v = F([C, j(z, C)]); // v = text, F = union, C = words, j = record, z = languageCode
var se = b( // se = date, b = pipe
  I(),
  L(ie, "bad-date"),
  U((e) => X(e) !== null, "bad-date")
);
var Ue = b(C, U(Ee, (e) => W(e.input) || "bad-page")); // Ue = page, b = pipe, C = words, U = check, Ee = isPage, e = issue, W = linkFault
var le = b( // le = address, b = pipe
  I(),
  L(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => W(e.input) || "bad-address"),
  U(Ce, "bad-address")
);
var pe = b( // pe = link, b = pipe
  C,
  U((e) => W(e) === null, (e) => W(e.input) || "bad-page")
);
var Pn = b(te(), oe(1, "bad-minutes"), re(Sn, "bad-minutes")); // Pn = minutes, b = pipe, te = number, oe = minValue, re = maxValue, Sn = MOST_MINUTES
var Be = F([x, S(x)]); // Be = ids, F = union, x = id, S = array
var On = F([z, S(z)]); // On = languages, F = union, z = languageCode, S = array
var ue = F([C, S(C)]); // ue = names, F = union, C = words, S = array
var ge = Be; // ge = termIds, Be = ids
var Tn = P({ // Tn = materialSchema, P = object
  label: v,
  page: c(pe),
  url: c(le)
});
var fe = P({ // fe = programSchema, P = object
  id: x,
  title: v,
  summary: c(v),
  page: c(pe),
  status: c($e(B, "bad-status")),
  start: c(se),
  end: c(se),
  language: c(On),
  session: c(P({
    minutes: c(b(S(Pn), Ie(2)))
  })),
  duration: c(v),
  scale: c(v),
  team: c(ue),
  partners: c(ue),
  materials: c(S(Tn)),
  partOf: c(x),
  followedBy: c(Be),
  owner: c(C),
  reviewed: c(se),
  sources: c(F([le, S(le)]))
});
var ze = P({ // ze = needSchema, P = object
  id: x,
  label: v,
  terms: j(x, ge)
});
var An = P({ // An = vocabularySchema, P = object
  label: c(v),
  help: c(v),
  terms: c(j(x, P({
    label: c(v),
    aliases: c(ue),
    broader: c(x)
  })))
});
var Nn = P({ // Nn = seriesSchema, P = object
  title: v,
  page: c(pe)
});
var Ge = P({ // Ge = headSchema, P = object
  version: b(te(), oe(ne), re(ne)),
  talk: c(Ue),
  facets: c(S(x)),
  vocabularies: c(j(x, An)),
  series: c(j(x, Nn)),
  include: c(S(Ue))
});

// src/programs/read.ts
function Y(e) { // Y = kindOf, e = value
  return e === null || e === void 0 ? "nothing" : Array.isArray(e) ? "list" : typeof e === "string" ? "text" : typeof e === "number" ? "number" : typeof e === "object" ? "object" : "yes or no";
}
function Ke(e) { // Ke = kindFor, e = node
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
function Mn({ type: e, requirement: n }, t) { // Mn = isMet, e = type, n = requirement, t = value
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
      return true;
  }
}
function He({ pipe: e }) { // He = checksOf, e = pipe
  return e ? [...He(e[0]), ...e.slice(1)] : [];
}
function En(e, n) { // En = faultOf, e = node, n = value
  const t = He(e).filter((a) => !Mn(a, n))[0]; // t = failed, He = checksOf, e = node, a = check, Mn = isMet, n = value
  const r = e.options && e.options.indexOf(n) === -1 ? e.message : typeof (t == null ? void 0 : t.message) === "function" ? t.message({ input: n }) : t == null ? void 0 : t.message; // r = message, e = node, n = value, t = failed
  return r || null;
}
function Cn(e, n, t) { // Cn = readLeaf, e = node, n = value, t = report
  const r = En(e, n); // r = fault, En = faultOf, e = node, n = value
  if (r !== null) {
    t.add(r, String(n), e.options);
    return void 0;
  }
  return Ze(e) ? String(n).toLowerCase() : n;
}
function Ze(e) { // Ze = isLanguage, e = node
  return e === z;
}
function Dn(e, n, t) { // Dn = readList, e = node, n = value, t = report
  const r = []; // r = list
  n.forEach((a, o) => { // n = value, a = item, o = index
    const i = e.item && t.within(o, () => G(e.item, a, t)); // i = found, e = node, t = report, o = index, G = walk, a = item
    if (i !== void 0) {
      r.push(i);
    }
  });
  return r;
}
function $n(e, n, t) { // $n = readRecord, e = node, n = value, t = report
  const r = /* @__PURE__ */ new Map(); // r = map
  Object.keys(n).forEach((a) => t.within(a, () => { // n = value, a = key, t = report
    const o = G(e.key, a, t); // o = name, G = walk, e = node, a = key, t = report
    if (typeof o !== "string") {
      return;
    }
    const i = G(e.value, n[a], t); // i = found, G = walk, e = node, n = value, a = key, t = report
    if (r.has(o)) {
      t.add("duplicate-id", o);
    } else if (i !== void 0) {
      r.set(o, i);
    }
  }));
  if (Ze(e.key) && !r.size) {
    if (!Object.keys(n).length) {
      t.add("empty");
    }
    return void 0;
  }
  return r;
}
function In(e, n, t, r, a) { // In = readObject, e = entries, n = value, t = report, r = onExtra, a = allNames
  const o = {}; // o = found
  const i = Object.keys(e); // i = names, e = entries
  let s = null; // s = bad
  for (const l of i) { // l = name, i = names
    const d = e[l]; // d = node, e = entries, l = name
    const p = Object.prototype.hasOwnProperty.call(n, l); // p = isThere, n = value, l = name
    const y = p ? t.within(l, () => G(d.wrapped || d, n[l], t)) : void 0; // y = field, p = isThere, t = report, l = name, G = walk, d = node, n = value
    o[l] = y === void 0 ? null : y;
    if (y === void 0 && !d.wrapped) {
      s = s || l;
      t.add(p ? "left-out" : "missing", l);
    }
  }
  for (const l of Object.keys(n)) { // l = name, n = value
    if (i.indexOf(l) === -1) {
      t.within(l, () => { // t = report, l = name
        if (!(r == null ? void 0 : r(l, n[l]))) {
          t.add("unknown-field", l, a || i);
        }
      });
    }
  }
  return s === null ? o : void 0;
}
function G(e, n, t, r, a) { // G = walk, e = node, n = value, t = report, r = onExtra, a = allNames
  const o = Y(n); // o = kind, Y = kindOf, n = value
  const i = e.type === "union" ? e.options : [e]; // i = choices, e = node
  const s = i.filter((l) => Ke(l) === o)[0]; // s = choice, i = choices, l = option, Ke = kindFor, o = kind
  if (!s) {
    t.addWith("wrong-type", [i.map(Ke).join(" or "), o]);
    return void 0;
  }
  switch (s.type) {
    case "array":
      return Dn(s, n, t);
    case "record":
      return $n(s, n, t);
    case "object":
      return In(
        s.entries || {},
        n,
        t,
        r,
        a
      );
    default:
      return Cn(s, n, t);
  }
}
function _(e, n, t, r, a) { // _ = read, e = schema, n = value, t = report, r = onExtra, a = allNames
  return G(e, n, t, r, a);
}

// src/programs/vocabulary.ts
var me = "not-stated"; // me = NOT_STATED
function jn(e, n) { // jn = readTerms, e = raw, n = report
  const t = /* @__PURE__ */ new Map(); // t = parents
  e.forEach((a, o) => n.within(o, () => { // e = raw, a = term, o = id, n = report
    if (o === me) {
      n.add("reserved-id", o);
    } else if (a.label === null) {
      n.add("missing-label", o);
    }
    if (a.broader !== null) {
      if (e.has(a.broader) && a.broader !== me) {
        t.set(o, a.broader);
      } else {
        n.addAt("broader", "unknown-term", a.broader, e.keys());
      }
    }
  }));
  Q(t).forEach((a) => { // Q = closingLinks, t = parents, a = id
    n.within(a, () => n.addAt("broader", "loop", t.get(a)));
    t.delete(a);
  });
  const r = /* @__PURE__ */ new Map(); // r = terms
  e.forEach((a, o) => { // e = raw, a = term, o = id
    if (o !== me) {
      r.set(o, {
        id: o,
        label: a.label || o,
        aliases: k(a.aliases),
        broader: t.get(o) || null
      });
    }
  });
  return r;
}
function k(e) { // k = listed, e = value
  return typeof e === "string" ? [e] : Array.from(new Set(e || []));
}
function Je(e, n, t) { // Je = readVocabularies, e = raw, n = reserved, t = report
  const r = /* @__PURE__ */ new Map(); // r = vocabularies
  e.forEach(({ label: a, help: o, terms: i }, s) => t.within(s, () => { // e = raw, a = label, o = help, i = terms, s = id, t = report
    if (n.indexOf(s) !== -1) {
      t.add("reserved-id", s);
      return;
    }
    if (a === null) {
      t.add("missing-label", s);
    }
    r.set(s, {
      id: s,
      label: a || s,
      help: o,
      terms: t.within("terms", () => jn(i || /* @__PURE__ */ new Map(), t))
    });
  }));
  return r;
}

// src/programs/terms.ts
var ye = ["status", "language", "period"]; // ye = BUILT_IN
function ee(e, n, t, r) { // ee = readTermIds, e = facet, n = value, t = vocabularies, r = report
  var o; // o = _a
  if (e === "language") {
    return k(n).map((i) => i.toLowerCase()).filter((i) => { // k = listed, n = value, i = code
      const s = ce.test(i); // s = fits, ce = LANGUAGE, i = code
      if (!s) {
        r.add("bad-language", i);
      }
      return s;
    });
  }
  const a = (o = t.get(e)) == null ? void 0 : o.terms; // a = terms, o = _a, t = vocabularies, e = facet
  if (!a && e !== "status") {
    r.add("unknown-facet", e, t.keys());
    return [];
  }
  return k(n).filter((i) => { // k = listed, n = value, i = id
    const s = a ? a.has(i) : _e(i); // s = fits, a = terms, i = id, _e = isStatus
    if (!s) {
      r.add("unknown-term", i, a ? a.keys() : B);
    }
    return s;
  });
}

// src/programs/records.ts
var be = Object.keys(fe.entries); // be = PROGRAM_FIELDS, fe = programSchema
function he(e) { // he = toDate, e = text
  return e === null ? null : X(e);
}
function Fn(e, n) { // Fn = toMinutes, e = session, n = report
  const [t, r, ...a] = (e == null ? void 0 : e.minutes) || []; // t = least, r = most, a = more, e = session
  if (t !== void 0 && r !== void 0 && t <= r && !a.length) {
    return [t, r];
  }
  if (e == null ? void 0 : e.minutes) {
    n.addAt("session", "bad-minutes");
  }
  return null;
}
function Ln(e, n) { // Ln = toMaterials, e = raw, n = report
  const t = []; // t = materials
  for (const { label: r, page: a, url: o } of e || []) { // r = label, a = page, o = url, e = raw
    const i = E(a || o || ""); // i = target, E = parseLink, a = page, o = url
    if (i) {
      t.push({ label: r, target: i });
    } else {
      n.addAt("materials", "no-target", typeof r === "string" ? r : "");
    }
  }
  return t;
}
function _n(e, n, t) { // _n = facetReader, e = terms, n = around, t = report
  return (r, a) => { // r = name, a = value
    if (!n.vocabularies.has(r) && !n.facets.has(r)) {
      return false;
    }
    const o = _(ge, a, t); // o = ids, _ = read, ge = termIds, a = value, t = report
    const i = o === void 0 ? [] : ee(r, o, n.vocabularies, t); // i = found, o = ids, ee = readTermIds, r = name, n = around, t = report
    if (i.length) {
      e.set(r, i);
    }
    return true;
  };
}
function Vn(e, n) { // Vn = readRange, e = record, n = report
  const t = he(e.start); // t = start, he = toDate, e = record
  const r = he(e.end); // r = end, he = toDate, e = record
  if (t && r && N(t) > O(r)) {
    n.within("start", () => n.addWith("start-after-end", [e.start || "", e.end || ""]));
    return [null, null];
  }
  return [t, r];
}
function qe(e, n, t) { // qe = readProgram, e = raw, n = around, t = report
  const r = K(e) ? e.id : null; // r = id, K = isObject, e = raw
  t.program = typeof r === "string" && de.test(r) ? r : null;
  const a = /* @__PURE__ */ new Map(); // a = terms
  const o = _( // o = record, _ = read
    fe,
    e,
    t,
    _n(a, n, t),
    n.fields
  );
  if (!o) {
    return void 0;
  }
  const { title: i } = o; // i = title, o = record
  if (typeof i !== "string" && !i.has(n.language)) {
    t.addAt("title", "no-page-language", n.language);
  }
  if (o.language !== null) {
    const d = k(o.language); // d = languages, k = listed, o = record
    if (d.length) {
      a.set("language", d);
    }
  }
  const [s, l] = Vn(o, t); // s = start, l = end, Vn = readRange, o = record, t = report
  if (o.status && We(o.status, s, l, n.today)) {
    t.addAt("status", "status-against-dates", o.status);
  }
  return {
    id: o.id,
    title: i,
    summary: o.summary,
    target: o.page === null ? null : E(o.page),
    status: o.status || Ve(s, l, n.today),
    start: s,
    end: l,
    terms: a,
    minutes: Fn(o.session, t),
    duration: o.duration,
    scale: o.scale,
    team: k(o.team),
    partners: k(o.partners),
    materials: Ln(o.materials, t),
    partOf: o.partOf,
    followedBy: k(o.followedBy),
    owner: o.owner,
    reviewed: he(o.reviewed),
    sources: k(o.sources)
  };
}

// src/programs/page.ts
function Wn(e, n) { // Wn = readJson, e = text, n = report
  try {
    return JSON.parse(e.replace(/^\uFEFF/, ""));
  } catch (t) {
    const r = Oe(String(t), e); // r = place, Oe = placeOf, t = error, e = text
    n.add("unreadable-json", r ? ` at line ${r.line}, column ${r.column}` : "");
    return void 0;
  }
}
function Qe(e, n, t, r) { // Qe = eachRecord, e = page, n = name, t = report, r = visit
  const a = e[n]; // a = list, e = page, n = name
  t.within(n, () => { // t = report, n = name
    if (Array.isArray(a)) {
      a.forEach((o, i) => t.within(i, () => r(o, i)));
    } else if (a !== void 0) {
      t.addWith("wrong-type", ["list", Y(a)]);
    }
  });
}
function Un(e, n, t) { // Un = readFacets, e = listed, n = vocabularies, t = report
  const r = /* @__PURE__ */ new Set(["status", ...n.keys(), ...ye]); // r = known, n = vocabularies, ye = BUILT_IN
  if (!e) {
    return Array.from(r);
  }
  return Array.from(new Set(e)).filter((a) => { // e = listed, a = facet
    if (!r.has(a)) {
      t.addAt("facets", "unknown-facet", a, r);
    }
    return r.has(a);
  });
}
function Bn(e, n, t) { // Bn = readNeed, e = raw, n = vocabularies, t = report
  const r = _(ze, e, t); // r = record, _ = read, ze = needSchema, e = raw, t = report
  if (!r) {
    return void 0;
  }
  const a = /* @__PURE__ */ new Map(); // a = terms
  t.within("terms", () => r.terms.forEach((o, i) => t.within(i, () => { // t = report, r = record, o = value, i = facet
    const s = ee(i, o, n, t); // s = found, ee = readTermIds, i = facet, o = value, n = vocabularies, t = report
    if (s.length) {
      a.set(i, s);
    }
  })));
  if (!a.size) {
    t.add("left-out", "terms");
    return void 0;
  }
  return { id: r.id, label: r.label, terms: a };
}
function zn(e, n, t) { // zn = readNeeds, e = page, n = vocabularies, t = report
  const r = /* @__PURE__ */ new Map(); // r = needs
  Qe(e, "needs", t, (a) => { // Qe = eachRecord, e = page, t = report, a = raw
    const o = Bn(a, n, t); // o = need, Bn = readNeed, a = raw, n = vocabularies, t = report
    if (o && r.has(o.id)) {
      t.add("duplicate-id", o.id);
    } else if (o) {
      r.set(o.id, o);
    }
  });
  return Array.from(r.values());
}
function Gn(e, n, t) { // Gn = readList, e = page, n = options, t = report
  var A, h; // A = _a, h = _b
  const r = _(Ge, e, t, (u) => u === "needs" || u === "programs"); // r = head, _ = read, Ge = headSchema, e = page, t = report, u = name
  if (!r) {
    return null;
  }
  const a = [...be, ...ye].filter((u) => u !== "language"); // a = reserved, be = PROGRAM_FIELDS, ye = BUILT_IN, u = name
  const o = t.within("vocabularies", () => Je( // o = vocabularies, t = report, Je = readVocabularies
    r.vocabularies || /* @__PURE__ */ new Map(),
    a,
    t
  ));
  const i = { // i = around
    vocabularies: o,
    facets: new Set(r.facets || []),
    fields: /* @__PURE__ */ new Set([...be, ...o.keys()]),
    today: n.today,
    language: n.language.toLowerCase()
  };
  const s = Un(r.facets, o, t); // s = facets, Un = readFacets, r = head, o = vocabularies, t = report
  if ((A = r.include) == null ? void 0 : A.length) {
    t.addAt("include", "not-supported", "include");
  }
  const l = zn(e, o, t); // l = needs, zn = readNeeds, e = page, o = vocabularies, t = report
  const d = /* @__PURE__ */ new Map(); // d = placed
  Qe(e, "programs", t, (u, f) => { // Qe = eachRecord, e = page, t = report, u = raw, f = index
    const m = qe(u, i, t); // m = program, qe = readProgram, u = raw, i = around, t = report
    if (m && d.has(m.id)) {
      t.add("duplicate-id", m.id);
    } else if (m) {
      d.set(m.id, [f, m]);
    }
  });
  const p = /* @__PURE__ */ new Map(); // p = series
  (h = r.series) == null ? void 0 : h.forEach(({ title: u, page: f }, m) => p.set(m, { title: u, target: f === null ? null : E(f) }));
  const y = t.within("programs", () => Ne(Array.from(d.values()), p, t)); // y = programs, t = report, Ne = linkPrograms, d = placed, p = series
  return { talk: r.talk, facets: s, vocabularies: o, series: p, needs: l, programs: y };
}
function Xe(e, n, t) { // Xe = readPage, e = text, n = options, t = report
  const r = Wn(e, t); // r = data, Wn = readJson, e = text, t = report
  if (r === void 0) {
    return null;
  }
  const a = K(r) ? Ae(r) : null; // a = page, K = isObject, r = data, Ae = migrate
  if (!a) {
    const o = K(r) ? r.version : null; // o = version, K = isObject, r = data
    t.add("unknown-version", typeof o === "number" || typeof o === "string" ? String(o) : "");
  }
  return a && Gn(a, n, t);
}

// src/programs/problems.ts
var Kn = [ // Kn = WARNINGS
  "unknown-field",
  "missing-label",
  "status-against-dates",
  "no-page-language",
  "not-supported",
  "more-problems"
];
function xe(e) { // xe = severityOf, e = code
  return Kn.indexOf(e) === -1 ? "error" : "warning";
}
function Ye(e, n) { // Ye = describePath, e = path, n = program
  return e.map((t, r) => { // e = path, t = step, r = depth
    const a = typeof t === "number" ? `#${t + 1}` : t; // a = name, t = step
    return n !== void 0 && r === 1 && e[0] === "programs" ? `${a} ("${n}")` : a;
  }).join(" \u2192 ");
}

// src/programs/report.ts
var Hn = 200; // Hn = MOST_PROBLEMS
var Zn = 100; // Zn = MOST_WARNINGS
function Jn(e) { // Jn = shorten, e = text
  return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
}
function en(e) { // en = createReport, e = explain
  const n = []; // n = path
  const t = []; // t = problems
  let r = 0; // r = warnings
  let a = 0; // a = more
  const o = (s, l, d) => q(q({ // o = toProblem, s = code, l = params, d = known, q = __spreadValues
    path: n.slice(),
    severity: xe(s),
    code: s
  }, e(s, l, d)), i.program === null ? {} : { program: i.program });
  const i = { // i = report
    program: null,
    add(s, l, d) {
      i.addWith(s, l === void 0 ? [] : [l], d);
    },
    addAt(s, l, d, p) {
      i.within(s, () => i.add(l, d, p));
    },
    addWith(s, l, d) {
      if (t.length >= Hn || xe(s) === "warning" && ++r > Zn) {
        a++;
      } else {
        t.push(o(s, l.map(Jn), d));
      }
    },
    within(s, l) {
      n.push(s);
      const d = l(); // d = value, l = read
      n.pop();
      return d;
    },
    done() {
      i.program = null;
      return a ? [...t, o("more-problems", [String(a)])] : t;
    }
  };
  return i;
}

// node_modules/fastest-levenshtein/esm/mod.js
var T = new Uint32Array(65536); // T = peq
var qn = (e, n) => { // qn = myers_32, e = a, n = b
  const t = e.length; // t = n, e = a
  const r = n.length; // r = m, n = b
  const a = 1 << t - 1; // a = lst, t = n
  let o = -1; // o = pv
  let i = 0; // i = mv
  let s = t; // s = sc, t = n
  let l = t; // l = i, t = n
  while (l--) {
    T[e.charCodeAt(l)] |= 1 << l;
  }
  for (l = 0; l < r; l++) { // l = i, r = m
    let d = T[n.charCodeAt(l)]; // d = eq, T = peq, n = b, l = i
    const p = d | i; // p = xv, d = eq, i = mv
    d |= (d & o) + o ^ o;
    i |= ~(d | o);
    o &= d;
    if (i & a) {
      s++;
    }
    if (o & a) {
      s--;
    }
    i = i << 1 | 1;
    o = o << 1 | ~(p | i);
    i &= p;
  }
  l = t;
  while (l--) {
    T[e.charCodeAt(l)] = 0;
  }
  return s;
};
var Qn = (e, n) => { // Qn = myers_x, e = b, n = a
  const t = n.length; // t = n, n = a
  const r = e.length; // r = m, e = b
  const a = []; // a = mhc
  const o = []; // o = phc
  const i = Math.ceil(t / 32); // i = hsize, t = n
  const s = Math.ceil(r / 32); // s = vsize, r = m
  for (let u = 0; u < i; u++) { // u = i, i = hsize
    o[u] = -1;
    a[u] = 0;
  }
  let l = 0; // l = j
  for (; l < s - 1; l++) { // l = j, s = vsize
    let u = 0; // u = mv
    let f = -1; // f = pv
    const m = l * 32; // m = start, l = j
    const M = Math.min(32, r) + m; // M = vlen, r = m, m = start
    for (let g = m; g < M; g++) { // g = k, m = start, M = vlen
      T[e.charCodeAt(g)] |= 1 << g;
    }
    for (let g = 0; g < t; g++) { // g = i, t = n
      const D = T[n.charCodeAt(g)]; // D = eq, T = peq, n = a, g = i
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
      T[e.charCodeAt(g)] = 0;
    }
  }
  let d = 0; // d = mv
  let p = -1; // p = pv
  const y = l * 32; // y = start, l = j
  const A = Math.min(32, r - y) + y; // A = vlen, r = m, y = start
  for (let u = y; u < A; u++) { // u = k, y = start, A = vlen
    T[e.charCodeAt(u)] |= 1 << u;
  }
  let h = r; // h = score, r = m
  for (let u = 0; u < t; u++) { // u = i, t = n
    const f = T[n.charCodeAt(u)]; // f = eq, T = peq, n = a, u = i
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
  for (let u = y; u < A; u++) { // u = k, y = start, A = vlen
    T[e.charCodeAt(u)] = 0;
  }
  return h;
};
var nn = (e, n) => { // nn = distance, e = a, n = b
  if (e.length < n.length) {
    const t = n; // t = tmp, n = b
    n = e;
    e = t;
  }
  if (n.length === 0) {
    return e.length;
  }
  if (e.length <= 32) {
    return qn(e, n);
  }
  return Qn(e, n);
};

// src/programs/nearest.ts
var Xn = 1e3; // Xn = MOST_COMPARED
function tn(e, n) { // tn = nearest, e = name, n = known
  let t = null; // t = best
  let r = e.length < 5 ? 1 : 2; // r = reach, e = name
  let a = 0; // a = compared
  const o = e.toLowerCase(); // o = folded, e = name
  if (e.length > 100) {
    return null;
  }
  for (const i of n) { // i = candidate, n = known
    if (++a > Xn) {
      break;
    }
    if (Math.abs(i.length - e.length) <= r) {
      const s = nn(o, i.toLowerCase()); // s = changes, nn = distance, o = folded, i = candidate
      if (s <= r) {
        t = i;
        r = s - 1;
      }
    }
  }
  return t;
}

// src/programs/words.ts
var rn = "Correct it or remove it."; // rn = CORRECT
var we = "Correct it, or add it there."; // we = CHOOSE
var H = 'Did you mean "$2"?'; // H = MEANT
var on = "Choose another id."; // on = RENAME
var Yn = { // Yn = WORDS
  "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
  "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
  "wrong-type": ["Expected $1, found $2.", rn],
  missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
  "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
  empty: ["There is nothing in it.", "Fill it in or remove it."],
  "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
  "reserved-id": ['The id "$1" is reserved.', on],
  "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', on],
  "unknown-field": ['There is no field "$1".', rn, H],
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
function an(e, n) { // an = fill, e = words, n = params
  return e.replace(/\$(\d)/g, (t, r) => { // e = words, t = _match, r = digit
    var a; // a = _a
    return (a = n[Number(r) - 1]) != null ? a : "";
  });
}
var sn = (e, n, t) => { // sn = explain, e = code, n = params, t = known
  var l; // l = _a
  const [r, a, o] = Yn[e]; // r = reason, a = fix, o = fixByNearest, Yn = WORDS, e = code
  const i = t && tn((l = n[0]) != null ? l : "", t); // i = meant, t = known, tn = nearest, l = _a, n = params
  const s = i ? [...n, i] : n; // s = all, i = meant, n = params
  return {
    params: s,
    reason: an(r, s),
    fix: an(i && o ? o : a, s)
  };
};

// src/programs/parse.ts
function ln(e, n) { // ln = parsePrograms, e = text, n = options
  const t = en(sn); // t = report, en = createReport, sn = explain
  const r = Xe(e, n, t); // r = list, Xe = readPage, e = text, n = options, t = report
  return { list: r, problems: t.done() };
}

// src/maintain/fix.ts
var un = "json"; // un = DATA_MODEL
var et = 5; // et = MOST_HINTS
function dn(e, n, t, r, a) { // dn = fixFor, e = wiki, n = msg, t = source, r = page, a = options
  if (!r) {
    return {
      // The wiki would create the page as wikitext if it were not told the model.
      url: e.urlOf(t, { action: "edit", contentmodel: un }),
      label: n("fix-create"),
      hints: []
    };
  }
  const o = ({ path: s, program: l, reason: d, fix: p }) => s.length ? n("fix-place", Ye(s, l), d, p) : `${d} ${p}`; // o = hint, s = path, l = program, d = reason, p = fix, n = msg, Ye = describePath
  const { problems: i } = ln(r.text, a); // i = problems, ln = parsePrograms, r = page, a = options
  return {
    url: e.urlOf(t, { action: "edit" }),
    label: n("fix-edit"),
    hints: [
      ...r.contentModel === un ? [] : [n("fix-model", r.contentModel)],
      ...i.slice(0, et).map(o)
    ]
  };
}
// </nowiki>
