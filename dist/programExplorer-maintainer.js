// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash a1dffc5bd83eaf03.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), @wikimedia/codex-icons 2.4.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
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
var nt = {};
fn(nt, {
  fixFor: () => dn
});
module.exports = yn(nt);

// src/programs/json.ts
function Oe(e, n) {
  const t = /line (\d+) column (\d+)/.exec(e);
  if (t) {
    return { line: Number(t[1]), column: Number(t[2]) };
  }
  const r = /at position (\d+)/.exec(e);
  const a = r ? n.slice(0, Number(r[1])) : /\bend of|\bEOF\b/i.test(e) ? n : null;
  if (a === null) {
    return null;
  }
  const o = a.split("\n");
  return { line: o.length, column: (o[o.length - 1] || "").length + 1 };
}

// src/programs/migrate.ts
var Te = [];
var ne = 1 + Te.length;
function Ae(e, n = Te) {
  const { version: t } = e;
  if (typeof t !== "number" || t % 1 !== 0 || t < 1 || t > 1 + n.length) {
    return null;
  }
  return n.slice(t - 1).reduce(
    (r, a, o) => Object.assign({}, a(r), { version: t + o + 1 }),
    e
  );
}

// src/programs/loops.ts
function Q(e) {
  const n = [];
  const t = /* @__PURE__ */ new Map();
  e.forEach((r, a) => {
    let o = a;
    while (!t.has(o)) {
      t.set(o, a);
      const i = e.get(o);
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
function Ne(e, n, t) {
  const r = new Set(e.map(([, s]) => s.id));
  const a = /* @__PURE__ */ new Set([...r, ...n.keys()]);
  const o = /* @__PURE__ */ new Map();
  for (const [, s] of e) {
    if (s.partOf !== null && r.has(s.partOf)) {
      o.set(s.id, s.partOf);
    }
  }
  const i = new Set(Q(o));
  return e.map(([s, l]) => t.within(s, () => {
    const { id: d, partOf: p, followedBy: y } = l;
    if (p === null && !y.length) {
      return l;
    }
    const A = (h, u, f, m) => {
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
var hn = /[\u200E\u200F\u202A-\u202E]/g;
var bn = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;
var xn = new RegExp("^(?:" + [
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
var wn = new RegExp([
  "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
  "%[0-9A-Fa-f]{2}",
  "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
  "~{3}",
  "^\\.\\.?(?:/|$)",
  "/\\.\\.?(?:/|$)",
  "[\\uD800-\\uDFFF]"
].join("|"), "u");
function vn(e) {
  return encodeURIComponent(e).replace(/%../g, ".").length;
}
function kn(e) {
  if (/\s/.test(e)) {
    return "bad-address";
  }
  try {
    const n = new URL(e);
    return n.protocol === "https:" && n.hostname && !n.username && !n.password ? { url: n.href } : "bad-address";
  } catch (n) {
    return "bad-address";
  }
}
function Me(e) {
  const n = e.trim();
  if (/^https:\/\//i.test(n)) {
    return kn(n);
  }
  if (n.length > 2e3) {
    return "bad-page";
  }
  const t = n.replace(hn, "").replace(bn, " ").trim().replace(/^: ?/, "");
  if (/^http:/i.test(t)) {
    return "insecure-link";
  }
  if (xn.test(t)) {
    return "bad-scheme";
  }
  const r = t.replace(/#.*$/, "");
  return r === "" || r.charAt(0) === ":" || wn.test(t) || vn(r) > 255 ? "bad-page" : { page: t };
}
function E(e) {
  const n = Me(e);
  return typeof n === "string" ? null : n;
}
function W(e) {
  const n = Me(e);
  return typeof n === "string" ? n : null;
}
function Ee(e) {
  const n = E(e);
  return n !== null && "page" in n;
}
function Ce(e) {
  const n = E(e);
  return n !== null && "url" in n;
}

// src/programs/schema-shapes.ts
var De = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e });
var $ = (e) => /* @__NO_SIDE_EFFECTS__ */ (n, t) => ({ type: e, requirement: n, message: t });
var I = De("string");
var te = De("number");
var S = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e });
var P = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e });
var c = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e });
var $e = /* @__NO_SIDE_EFFECTS__ */ (e, n) => ({ type: "picklist", options: e, message: n });
var j = /* @__NO_SIDE_EFFECTS__ */ (e, n) => ({ type: "record", key: e, value: n });
var F = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e });
var b = /* @__NO_SIDE_EFFECTS__ */ (e, ...n) => Object.assign({}, e, { pipe: [e, ...n] });
var U = $("check");
var Ie = $("length");
var re = $("max_value");
var oe = $("min_value");
var L = $("regex");
var ut = $("description");

// src/programs/dates.ts
var ie = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
function je(e, n) {
  if (n === 2) {
    return e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28;
  }
  return n === 4 || n === 6 || n === 9 || n === 11 ? 30 : 31;
}
function X(e) {
  if (!ie.test(e)) {
    return null;
  }
  const n = e.slice(-1) === "~";
  const t = e.replace("~", "").split("-").map(Number);
  const [r = 0, a = null, o = null] = t;
  if (r < 1 || a !== null && (a < 1 || a > 12)) {
    return null;
  }
  if (a !== null && o !== null && (o < 1 || o > je(r, a))) {
    return null;
  }
  return { year: r, month: a, day: o, approximate: n };
}
function ae(e, n) {
  return String(e).padStart(n, "0");
}
function Fe(e, n, t) {
  return `${ae(e, 4)}-${ae(n, 2)}-${ae(t, 2)}`;
}
function N(e) {
  return Fe(e.year, e.month || 1, e.day || 1);
}
function O(e) {
  const n = e.month || 12;
  return Fe(e.year, n, e.day || je(e.year, n));
}

// src/programs/status.ts
var B = ["open", "upcoming", "ongoing", "paused", "past"];
function _e(e) {
  return B.indexOf(e) !== -1;
}
function Le(e, n) {
  return e.approximate && N(e) <= n && n <= O(e);
}
function Ve(e, n, t) {
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
function We(e, n, t, r) {
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
var de = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
var ce = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
var Sn = 10080;
var x = b(I(), L(de, "bad-id"));
var C = b(I(), L(/\S/, "empty"));
var z = b(I(), L(ce, "bad-language"));
var v = F([C, j(z, C)]);
var se = b(
  I(),
  L(ie, "bad-date"),
  U((e) => X(e) !== null, "bad-date")
);
var Ue = b(C, U(Ee, (e) => W(e.input) || "bad-page"));
var le = b(
  I(),
  L(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => W(e.input) || "bad-address"),
  U(Ce, "bad-address")
);
var pe = b(
  C,
  U((e) => W(e) === null, (e) => W(e.input) || "bad-page")
);
var Pn = b(te(), oe(1, "bad-minutes"), re(Sn, "bad-minutes"));
var Be = F([x, S(x)]);
var On = F([z, S(z)]);
var ue = F([C, S(C)]);
var ge = Be;
var Tn = P({
  label: v,
  page: c(pe),
  url: c(le)
});
var fe = P({
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
var ze = P({
  id: x,
  label: v,
  terms: j(x, ge)
});
var An = P({
  label: c(v),
  help: c(v),
  terms: c(j(x, P({
    label: c(v),
    aliases: c(ue),
    broader: c(x)
  })))
});
var Nn = P({
  title: v,
  page: c(pe)
});
var Ge = P({
  version: b(te(), oe(ne), re(ne)),
  talk: c(Ue),
  facets: c(S(x)),
  vocabularies: c(j(x, An)),
  series: c(j(x, Nn)),
  include: c(S(Ue))
});

// src/programs/read.ts
function Y(e) {
  return e === null || e === void 0 ? "nothing" : Array.isArray(e) ? "list" : typeof e === "string" ? "text" : typeof e === "number" ? "number" : typeof e === "object" ? "object" : "yes or no";
}
function Ke(e) {
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
function K(e) {
  return Y(e) === "object";
}
function Mn({ type: e, requirement: n }, t) {
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
function He({ pipe: e }) {
  return e ? [...He(e[0]), ...e.slice(1)] : [];
}
function En(e, n) {
  const t = He(e).filter((a) => !Mn(a, n))[0];
  const r = e.options && e.options.indexOf(n) === -1 ? e.message : typeof (t == null ? void 0 : t.message) === "function" ? t.message({ input: n }) : t == null ? void 0 : t.message;
  return r || null;
}
function Cn(e, n, t) {
  const r = En(e, n);
  if (r !== null) {
    t.add(r, String(n), e.options);
    return void 0;
  }
  return Ze(e) ? String(n).toLowerCase() : n;
}
function Ze(e) {
  return e === z;
}
function Dn(e, n, t) {
  const r = [];
  n.forEach((a, o) => {
    const i = e.item && t.within(o, () => G(e.item, a, t));
    if (i !== void 0) {
      r.push(i);
    }
  });
  return r;
}
function $n(e, n, t) {
  const r = /* @__PURE__ */ new Map();
  Object.keys(n).forEach((a) => t.within(a, () => {
    const o = G(e.key, a, t);
    if (typeof o !== "string") {
      return;
    }
    const i = G(e.value, n[a], t);
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
function In(e, n, t, r, a) {
  const o = {};
  const i = Object.keys(e);
  let s = null;
  for (const l of i) {
    const d = e[l];
    const p = Object.prototype.hasOwnProperty.call(n, l);
    const y = p ? t.within(l, () => G(d.wrapped || d, n[l], t)) : void 0;
    o[l] = y === void 0 ? null : y;
    if (y === void 0 && !d.wrapped) {
      s = s || l;
      t.add(p ? "left-out" : "missing", l);
    }
  }
  for (const l of Object.keys(n)) {
    if (i.indexOf(l) === -1) {
      t.within(l, () => {
        if (!(r == null ? void 0 : r(l, n[l]))) {
          t.add("unknown-field", l, a || i);
        }
      });
    }
  }
  return s === null ? o : void 0;
}
function G(e, n, t, r, a) {
  const o = Y(n);
  const i = e.type === "union" ? e.options : [e];
  const s = i.filter((l) => Ke(l) === o)[0];
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
function _(e, n, t, r, a) {
  return G(e, n, t, r, a);
}

// src/programs/vocabulary.ts
var me = "not-stated";
function jn(e, n) {
  const t = /* @__PURE__ */ new Map();
  e.forEach((a, o) => n.within(o, () => {
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
  Q(t).forEach((a) => {
    n.within(a, () => n.addAt("broader", "loop", t.get(a)));
    t.delete(a);
  });
  const r = /* @__PURE__ */ new Map();
  e.forEach((a, o) => {
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
function k(e) {
  return typeof e === "string" ? [e] : Array.from(new Set(e || []));
}
function Je(e, n, t) {
  const r = /* @__PURE__ */ new Map();
  e.forEach(({ label: a, help: o, terms: i }, s) => t.within(s, () => {
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
var ye = ["status", "language", "period"];
function ee(e, n, t, r) {
  var o;
  if (e === "language") {
    return k(n).map((i) => i.toLowerCase()).filter((i) => {
      const s = ce.test(i);
      if (!s) {
        r.add("bad-language", i);
      }
      return s;
    });
  }
  const a = (o = t.get(e)) == null ? void 0 : o.terms;
  if (!a && e !== "status") {
    r.add("unknown-facet", e, t.keys());
    return [];
  }
  return k(n).filter((i) => {
    const s = a ? a.has(i) : _e(i);
    if (!s) {
      r.add("unknown-term", i, a ? a.keys() : B);
    }
    return s;
  });
}

// src/programs/records.ts
var be = Object.keys(fe.entries);
function he(e) {
  return e === null ? null : X(e);
}
function Fn(e, n) {
  const [t, r, ...a] = (e == null ? void 0 : e.minutes) || [];
  if (t !== void 0 && r !== void 0 && t <= r && !a.length) {
    return [t, r];
  }
  if (e == null ? void 0 : e.minutes) {
    n.addAt("session", "bad-minutes");
  }
  return null;
}
function Ln(e, n) {
  const t = [];
  for (const { label: r, page: a, url: o } of e || []) {
    const i = E(a || o || "");
    if (i) {
      t.push({ label: r, target: i });
    } else {
      n.addAt("materials", "no-target", typeof r === "string" ? r : "");
    }
  }
  return t;
}
function _n(e, n, t) {
  return (r, a) => {
    if (!n.vocabularies.has(r) && !n.facets.has(r)) {
      return false;
    }
    const o = _(ge, a, t);
    const i = o === void 0 ? [] : ee(r, o, n.vocabularies, t);
    if (i.length) {
      e.set(r, i);
    }
    return true;
  };
}
function Vn(e, n) {
  const t = he(e.start);
  const r = he(e.end);
  if (t && r && N(t) > O(r)) {
    n.within("start", () => n.addWith("start-after-end", [e.start || "", e.end || ""]));
    return [null, null];
  }
  return [t, r];
}
function qe(e, n, t) {
  const r = K(e) ? e.id : null;
  t.program = typeof r === "string" && de.test(r) ? r : null;
  const a = /* @__PURE__ */ new Map();
  const o = _(
    fe,
    e,
    t,
    _n(a, n, t),
    n.fields
  );
  if (!o) {
    return void 0;
  }
  const { title: i } = o;
  if (typeof i !== "string" && !i.has(n.language)) {
    t.addAt("title", "no-page-language", n.language);
  }
  if (o.language !== null) {
    const d = k(o.language);
    if (d.length) {
      a.set("language", d);
    }
  }
  const [s, l] = Vn(o, t);
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
function Wn(e, n) {
  try {
    return JSON.parse(e.replace(/^\uFEFF/, ""));
  } catch (t) {
    const r = Oe(String(t), e);
    n.add("unreadable-json", r ? ` at line ${r.line}, column ${r.column}` : "");
    return void 0;
  }
}
function Qe(e, n, t, r) {
  const a = e[n];
  t.within(n, () => {
    if (Array.isArray(a)) {
      a.forEach((o, i) => t.within(i, () => r(o, i)));
    } else if (a !== void 0) {
      t.addWith("wrong-type", ["list", Y(a)]);
    }
  });
}
function Un(e, n, t) {
  const r = /* @__PURE__ */ new Set(["status", ...n.keys(), ...ye]);
  if (!e) {
    return Array.from(r);
  }
  return Array.from(new Set(e)).filter((a) => {
    if (!r.has(a)) {
      t.addAt("facets", "unknown-facet", a, r);
    }
    return r.has(a);
  });
}
function Bn(e, n, t) {
  const r = _(ze, e, t);
  if (!r) {
    return void 0;
  }
  const a = /* @__PURE__ */ new Map();
  t.within("terms", () => r.terms.forEach((o, i) => t.within(i, () => {
    const s = ee(i, o, n, t);
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
function zn(e, n, t) {
  const r = /* @__PURE__ */ new Map();
  Qe(e, "needs", t, (a) => {
    const o = Bn(a, n, t);
    if (o && r.has(o.id)) {
      t.add("duplicate-id", o.id);
    } else if (o) {
      r.set(o.id, o);
    }
  });
  return Array.from(r.values());
}
function Gn(e, n, t) {
  var A, h;
  const r = _(Ge, e, t, (u) => u === "needs" || u === "programs");
  if (!r) {
    return null;
  }
  const a = [...be, ...ye].filter((u) => u !== "language");
  const o = t.within("vocabularies", () => Je(
    r.vocabularies || /* @__PURE__ */ new Map(),
    a,
    t
  ));
  const i = {
    vocabularies: o,
    facets: new Set(r.facets || []),
    fields: /* @__PURE__ */ new Set([...be, ...o.keys()]),
    today: n.today,
    language: n.language.toLowerCase()
  };
  const s = Un(r.facets, o, t);
  if ((A = r.include) == null ? void 0 : A.length) {
    t.addAt("include", "not-supported", "include");
  }
  const l = zn(e, o, t);
  const d = /* @__PURE__ */ new Map();
  Qe(e, "programs", t, (u, f) => {
    const m = qe(u, i, t);
    if (m && d.has(m.id)) {
      t.add("duplicate-id", m.id);
    } else if (m) {
      d.set(m.id, [f, m]);
    }
  });
  const p = /* @__PURE__ */ new Map();
  (h = r.series) == null ? void 0 : h.forEach(({ title: u, page: f }, m) => p.set(m, { title: u, target: f === null ? null : E(f) }));
  const y = t.within("programs", () => Ne(Array.from(d.values()), p, t));
  return { talk: r.talk, facets: s, vocabularies: o, series: p, needs: l, programs: y };
}
function Xe(e, n, t) {
  const r = Wn(e, t);
  if (r === void 0) {
    return null;
  }
  const a = K(r) ? Ae(r) : null;
  if (!a) {
    const o = K(r) ? r.version : null;
    t.add("unknown-version", typeof o === "number" || typeof o === "string" ? String(o) : "");
  }
  return a && Gn(a, n, t);
}

// src/programs/problems.ts
var Kn = [
  "unknown-field",
  "missing-label",
  "status-against-dates",
  "no-page-language",
  "not-supported",
  "more-problems"
];
function xe(e) {
  return Kn.indexOf(e) === -1 ? "error" : "warning";
}
function Ye(e, n) {
  return e.map((t, r) => {
    const a = typeof t === "number" ? `#${t + 1}` : t;
    return n !== void 0 && r === 1 && e[0] === "programs" ? `${a} ("${n}")` : a;
  }).join(" \u2192 ");
}

// src/programs/report.ts
var Hn = 200;
var Zn = 100;
function Jn(e) {
  return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
}
function en(e) {
  const n = [];
  const t = [];
  let r = 0;
  let a = 0;
  const o = (s, l, d) => q(q({
    path: n.slice(),
    severity: xe(s),
    code: s
  }, e(s, l, d)), i.program === null ? {} : { program: i.program });
  const i = {
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
      const d = l();
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
var T = new Uint32Array(65536);
var qn = (e, n) => {
  const t = e.length;
  const r = n.length;
  const a = 1 << t - 1;
  let o = -1;
  let i = 0;
  let s = t;
  let l = t;
  while (l--) {
    T[e.charCodeAt(l)] |= 1 << l;
  }
  for (l = 0; l < r; l++) {
    let d = T[n.charCodeAt(l)];
    const p = d | i;
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
var Qn = (e, n) => {
  const t = n.length;
  const r = e.length;
  const a = [];
  const o = [];
  const i = Math.ceil(t / 32);
  const s = Math.ceil(r / 32);
  for (let u = 0; u < i; u++) {
    o[u] = -1;
    a[u] = 0;
  }
  let l = 0;
  for (; l < s - 1; l++) {
    let u = 0;
    let f = -1;
    const m = l * 32;
    const M = Math.min(32, r) + m;
    for (let g = m; g < M; g++) {
      T[e.charCodeAt(g)] |= 1 << g;
    }
    for (let g = 0; g < t; g++) {
      const D = T[n.charCodeAt(g)];
      const R = o[g / 32 | 0] >>> g & 1;
      const w = a[g / 32 | 0] >>> g & 1;
      const ve = D | u;
      const ke = ((D | w) & f) + f ^ f | D | w;
      let V = u | ~(ke | f);
      let Z = f & ke;
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
    for (let g = m; g < M; g++) {
      T[e.charCodeAt(g)] = 0;
    }
  }
  let d = 0;
  let p = -1;
  const y = l * 32;
  const A = Math.min(32, r - y) + y;
  for (let u = y; u < A; u++) {
    T[e.charCodeAt(u)] |= 1 << u;
  }
  let h = r;
  for (let u = 0; u < t; u++) {
    const f = T[n.charCodeAt(u)];
    const m = o[u / 32 | 0] >>> u & 1;
    const M = a[u / 32 | 0] >>> u & 1;
    const g = f | d;
    const D = ((f | M) & p) + p ^ p | f | M;
    let R = d | ~(D | p);
    let w = p & D;
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
  for (let u = y; u < A; u++) {
    T[e.charCodeAt(u)] = 0;
  }
  return h;
};
var nn = (e, n) => {
  if (e.length < n.length) {
    const t = n;
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
var Xn = 1e3;
function tn(e, n) {
  let t = null;
  let r = e.length < 5 ? 1 : 2;
  let a = 0;
  const o = e.toLowerCase();
  if (e.length > 100) {
    return null;
  }
  for (const i of n) {
    if (++a > Xn) {
      break;
    }
    if (Math.abs(i.length - e.length) <= r) {
      const s = nn(o, i.toLowerCase());
      if (s <= r) {
        t = i;
        r = s - 1;
      }
    }
  }
  return t;
}

// src/programs/words.ts
var rn = "Correct it or remove it.";
var we = "Correct it, or add it there.";
var H = 'Did you mean "$2"?';
var on = "Choose another id.";
var Yn = {
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
function an(e, n) {
  return e.replace(/\$(\d)/g, (t, r) => {
    var a;
    return (a = n[Number(r) - 1]) != null ? a : "";
  });
}
var sn = (e, n, t) => {
  var l;
  const [r, a, o] = Yn[e];
  const i = t && tn((l = n[0]) != null ? l : "", t);
  const s = i ? [...n, i] : n;
  return {
    params: s,
    reason: an(r, s),
    fix: an(i && o ? o : a, s)
  };
};

// src/programs/parse.ts
function ln(e, n) {
  const t = en(sn);
  const r = Xe(e, n, t);
  return { list: r, problems: t.done() };
}

// src/maintain/fix.ts
var un = "json";
var et = 5;
function dn(e, n, t, r, a) {
  if (!r) {
    return {
      // The wiki would create the page as wikitext if it were not told the model.
      url: e.urlOf(t, { action: "edit", contentmodel: un }),
      label: n("fix-create"),
      hints: []
    };
  }
  const o = ({ path: s, program: l, reason: d, fix: p }) => n("fix-place", Ye(s, l), d, p);
  const { problems: i } = ln(r.text, a);
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
