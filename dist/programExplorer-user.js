// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash e6d6d3c5efc9cc8b.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var gr = Object.defineProperty;
  var pr = Object.getOwnPropertySymbols;
  var ys = Object.prototype.hasOwnProperty, hs = Object.prototype.propertyIsEnumerable;
  var mr = (e, t, n) => t in e ? gr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, lt = (e, t) => {
    for (var n in t || (t = {}))
      ys.call(t, n) && mr(e, n, t[n]);
    if (pr)
      for (var n of pr(t))
        hs.call(t, n) && mr(e, n, t[n]);
    return e;
  };
  var fr = (e, t) => {
    for (var n in t)
      gr(e, n, { get: t[n], enumerable: !0 });
  };
  var A = (e, t, n) => new Promise((r, o) => {
    var a = (l) => {
      try {
        i(n.next(l));
      } catch (u) {
        o(u);
      }
    }, s = (l) => {
      try {
        i(n.throw(l));
      } catch (u) {
        o(u);
      }
    }, i = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(a, s);
    i((n = n.apply(e, t)).next());
  });

  // src/harvester.ts
  var Cn = {}; // Cn = harvester_exports
  fr(Cn, {
    harvest: () => Hi,
    insertHost: () => Ii,
    readHost: () => Ni
  });

  // src/host/options.ts
  function Qt() { // Qt = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function be(e) { // be = optionsFor, e = wiki
    return { today: Qt(), language: e.contentLanguage };
  }

  // src/programs/json.ts
  var xs = /[ \t\n\r]*/y, bs = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // xs = SPACE, bs = TOKEN
  function yr(e, t, n) { // yr = match, e = pattern, t = text, n = at
    e.lastIndex = n;
    let r = e.exec(t); // r = found, e = pattern, t = text
    return r && r[0];
  }
  function _s(e) { // _s = faultIn, e = text
    let t = [], n = "value", r = ""; // t = open, n = expected, r = before
    for (let o = 0; ; ) { // o = at
      o += (yr(xs, e, o) || "").length;
      let a = yr(bs, e, o); // a = token, yr = match, bs = TOKEN, e = text, o = at
      if (a === null || n === "nothing")
        return a === null && o === e.length && n === "nothing" ? null : o;
      let s = t[t.length - 1]; // s = innermost, t = open
      if (s !== void 0 && a === (s === "{" ? "}" : "]") && (n === "more" || r === s))
        t.pop(), n = t.length ? "more" : "nothing";
      else if (n === "more" && a === ",")
        n = s === "{" ? "key" : "value";
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
  function hr(e) { // hr = placeOf, e = text
    let t = _s(e); // t = fault, _s = faultIn, e = text
    if (t === null)
      return null;
    let n = e.slice(0, t).split(`
`);
    return { line: n.length, column: (n[n.length - 1] || "").length + 1 };
  }

  // src/programs/fields.ts
  function _e(e) { // _e = fieldsOf, e = text
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }

  // src/programs/links.ts
  var ws = /[\u200E\u200F\u202A-\u202E]/g, vs = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ss = new RegExp("^(?:" + [ // ws = DIRECTION_MARKS, vs = SPACES, Ss = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), ks = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Es(e) { // Es = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Ts(e) { // Ts = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function xr(e) { // xr = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return Ts(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(ws, "").replace(vs, " ").trim().replace(/^: ?/, ""); // n = page, t = text, ws = DIRECTION_MARKS, vs = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (Ss.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || ks.test(n) || Es(r) > 255 ? "bad-page" : { page: n };
  }
  function U(e) { // U = parseLink, e = value
    let t = xr(e); // t = found, xr = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function le(e) { // le = linkFault, e = value
    let t = xr(e); // t = found, xr = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function ct(e) { // ct = isPage, e = value
    let t = U(e); // t = link, U = parseLink, e = value
    return t !== null && "page" in t;
  }
  function br(e) { // br = isAddress, e = value
    let t = U(e); // t = link, U = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Ps = 49; // Ps = MOST_PAGES
  function Xt(e) { // Xt = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Ps).map((n, r) => typeof n == "string" && ct(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function _r(e) { // _r = includesOf, e = text
    return e.indexOf('"include"') === -1 ? [] : Xt(_e(e)).filter(Boolean);
  }

  // src/programs/migrate.ts
  var wr = [], je = 1 + wr.length; // wr = MIGRATIONS, je = VERSION
  function vr(e, t = wr) { // vr = migrate, e = page, t = ladder, wr = MIGRATIONS
    let { version: n } = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
      (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
      e
    );
  }

  // src/programs/loops.ts
  function ut(e) { // ut = closingLinks, e = parents
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
  function Sr(e, t, n) { // Sr = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, t = series, a = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set(ut(a)); // s = closing, ut = closingLinks, a = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
      let { id: u, partOf: c, followedBy: p } = l; // u = id, c = partOf, p = followedBy, l = program
      if (c === null && !p.length)
        return l;
      let m = (d, g, h, f) => (f ? n.addAt(d, "loop", g) : h.has(g) || n.addAt(d, "unknown-program", g, h), !f && h.has(g)); // m = leads, d = field, g = other, h = among, f = isLoop, n = report
      return n.program = u, Object.assign({}, l, {
        partOf: c !== null && m("partOf", c, o, s.has(u)) ? c : null,
        followedBy: p.filter((d) => m("followedBy", d, r, d === u))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var Yt = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), we = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), ve = Yt("string"), Zt = Yt("number"), kr = Yt("boolean"), J = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), Q = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), E = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), Er = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), Se = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), ke = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), I = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), Be = we("check"), Tr = we("length"), en = we("max_value"), tn = we("min_value"), Ee = we("regex"), tu = we("description"); // Yt = schema, e = first, we = action, t = actions, n = message, ve = string, Zt = number, kr = boolean, J = array, Q = object, E = optional, Er = picklist, Se = record, ke = union, I = pipe, Be = check, Tr = length, en = maxValue, tn = minValue, Ee = regex, tu = description

  // src/programs/dates.ts
  var rn = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // rn = DATE_SHAPE
  function Pr(e, t) { // Pr = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function dt(e) { // dt = parseDate, e = text
    if (!rn.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
    return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > Pr(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
  }
  function nn(e, t) { // nn = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function Or(e, t, n) { // Or = isoDay, e = year, t = month, n = day
    return `${nn(e, 4)}-${nn(t, 2)}-${nn(n, 2)}`;
  }
  function W(e) { // W = firstDay, e = date
    return Or(e.year, e.month || 1, e.day || 1);
  }
  function N(e) { // N = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return Or(e.year, t, e.day || Pr(e.year, t));
  }

  // src/programs/status.ts
  var j = ["open", "upcoming", "ongoing", "paused", "past"]; // j = STATUSES
  function Te(e) { // Te = isStatus, e = value
    return j.indexOf(e) !== -1;
  }
  function Rr(e, t) { // Rr = isVagueOn, e = date, t = day
    return e.approximate && W(e) <= t && t <= N(e);
  }
  function Ar(e, t, n) { // Ar = deriveStatus, e = start, t = end, n = today
    return t && N(t) < n ? "past" : e && W(e) > n ? "upcoming" : e && t && !Rr(e, n) && !Rr(t, n) ? "ongoing" : null;
  }
  function Lr(e, t, n, r) { // Lr = contradictsDates, e = status, t = start, n = end, r = today
    switch (e) {
      case "past":
        return !!(n && W(n) > r || t && W(t) > r);
      case "upcoming":
        return !!(t && N(t) < r || n && N(n) < r);
      case "ongoing":
        return !!(t && W(t) > r || n && N(n) < r);
      default:
        return !!(n && N(n) < r);
    }
  }
  function X(e) { // X = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/schema.ts
  var cn = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, un = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Rs = 10080, H = I(ve(), Ee(cn, "bad-id")), ce = I(ve(), Ee(/\S/, "empty")), qe = I(ve(), Ee(un, "bad-language")), B = ke([ce, Se(qe, ce)]), on = I( // cn = ID, un = LANGUAGE, Rs = MOST_MINUTES, H = id, I = pipe, ve = string, Ee = regex, ce = words, qe = languageCode, B = text, ke = union, Se = record, on = date
    ve(),
    Ee(rn, "bad-date"),
    Be((e) => dt(e) !== null, "bad-date")
  ), an = I(ce, Be(ct, (e) => le(e.input) || "bad-page")), sn = I(
    ve(),
    Ee(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => le(e.input) || "bad-address"),
    Be(br, "bad-address")
  ), dn = I(
    ce,
    Be((e) => le(e) === null, (e) => le(e.input) || "bad-page")
  ), As = I(Zt(), tn(1, "bad-minutes"), en(Rs, "bad-minutes")), $r = ke([H, J(H)]), Ls = ke([qe, J(qe)]), ln = ke([ce, J(ce)]), pn = $r, $s = Q({
    label: B,
    page: E(dn),
    url: E(sn)
  }), mn = Q({
    id: H,
    title: B,
    summary: E(B),
    page: E(dn),
    status: E(Er(j, "bad-status")),
    start: E(on),
    end: E(on),
    language: E(Ls),
    session: E(Q({
      minutes: E(I(J(As), Tr(2)))
    })),
    duration: E(B),
    scale: E(B),
    team: E(ln),
    partners: E(ln),
    materials: E(J($s)),
    partOf: E(H),
    followedBy: E($r),
    owner: E(ce),
    reviewed: E(on),
    sources: E(ke([sn, J(sn)]))
  }), Mr = Q({
    id: H,
    label: B,
    terms: Se(H, pn)
  }), Ms = Q({
    label: E(B),
    help: E(B),
    terms: E(Se(H, Q({
      label: E(B),
      aliases: E(ln),
      broader: E(H)
    })))
  }), Cs = Q({
    title: B,
    page: E(dn)
  }), Cr = Q({
    version: I(Zt(), tn(je), en(je)),
    enabled: E(kr()),
    talk: E(an),
    bundle: E(an),
    facets: E(J(H)),
    vocabularies: E(Se(H, Ms)),
    series: E(Se(H, Cs)),
    include: E(J(an))
  });

  // src/programs/read.ts
  var Is = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Is = KINDS
  function pt(e) { // pt = kindOf, e = value
    return e == null ? "nothing" : gn({ type: Array.isArray(e) ? "array" : typeof e });
  }
  function gn({ type: e }) { // gn = kindFor, e = type
    return Is[e] || "text";
  }
  function Ve(e) { // Ve = isObject, e = value
    return pt(e) === "object";
  }
  function Ns({ type: e, requirement: t }, n) { // Ns = isMet, e = type, t = requirement, n = value
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
  function Ir({ pipe: e }) { // Ir = checksOf, e = pipe
    return e ? [...Ir(e[0]), ...e.slice(1)] : [];
  }
  function Hs(e, t) { // Hs = faultOf, e = node, t = value
    let n = Ir(e).filter((o) => !Ns(o, t))[0]; // n = failed, Ir = checksOf, e = node, o = check, Ns = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function Fs(e, t, n) { // Fs = readLeaf, e = node, t = value, n = report
    let r = Hs(e, t); // r = fault, Hs = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return Nr(e) ? String(t).toLowerCase() : t;
  }
  function Nr(e) { // Nr = isLanguage, e = node
    return e === qe;
  }
  function Ds(e, t, n) { // Ds = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && n.within(a, () => Ke(e.item, o, n)); // s = found, e = node, n = report, a = index, Ke = walk, o = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function Us(e, t, n) { // Us = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      let a = Ke(e.key, o, n); // a = name, Ke = walk, e = node, o = key, n = report
      if (typeof a != "string")
        return;
      let s = Ke(e.value, t[o], n); // s = found, Ke = walk, e = node, t = value, o = key, n = report
      r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
    })), Nr(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function Ws(e, t, n, r, o) { // Ws = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
    let a = {}, s = Object.keys(e), i = null; // a = found, s = names, e = entries, i = bad
    for (let l of s) { // l = name, s = names
      let u = e[l], c = Object.prototype.hasOwnProperty.call(t, l), p = c ? n.within(l, () => Ke(u.wrapped || u, t[l], n)) : void 0; // u = node, e = entries, l = name, c = isThere, t = value, p = field, n = report, Ke = walk
      a[l] = p === void 0 ? null : p, p === void 0 && !u.wrapped && (i = i || l, n.add(c ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t)) // l = name, t = value
      s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
        r != null && r(l, t[l]) || n.add("unknown-field", l, o || s);
      });
    return i === null ? a : void 0;
  }
  function Ke(e, t, n, r, o) { // Ke = walk, e = node, t = value, n = report, r = onExtra, o = allNames
    let a = pt(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => gn(l) === a)[0]; // a = kind, pt = kindOf, t = value, s = choices, e = node, i = choice, l = option, gn = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map(gn).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return Ds(i, t, n);
      case "record":
        return Us(i, t, n);
      case "object":
        return Ws(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return Fs(i, t, n);
    }
  }
  function Pe(e, t, n, r, o) { // Pe = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return Ke(e, t, n, r, o);
  }

  // src/programs/vocabulary.ts
  var fn = "not-stated"; // fn = NOT_STATED
  function js(e, t) { // js = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === fn ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== fn ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), ut(n).forEach((o) => { // ut = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== fn && r.set(a, {
        id: a,
        label: o.label || a,
        aliases: q(o.aliases),
        broader: n.get(a) || null
      });
    }), r;
  }
  function q(e) { // q = listed, e = value
    return typeof e == "string" ? [e] : Array.from(new Set(e || []));
  }
  function Hr(e, t, n) { // Hr = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => js(s || /* @__PURE__ */ new Map(), n))
      });
    })), r;
  }
  function Fr(e, t) { // Fr = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    let n = [], r = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // n = found, r = wider, o = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((a = e.terms.get(r)) == null ? void 0 : a.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var yn = ["status", "language", "period"]; // yn = BUILT_IN
  function mt(e, t, n, r) { // mt = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language")
      return q(t).map((s) => s.toLowerCase()).filter((s) => { // q = listed, t = value, s = code
        let i = un.test(s); // i = fits, un = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : q(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, q = listed, t = value, s = id
      let i = o ? o.has(s) : Te(s); // i = fits, o = terms, s = id, Te = isStatus
      return i || r.add("unknown-term", s, o ? o.keys() : j), i;
    });
  }

  // src/programs/records.ts
  var xn = Object.keys(mn.entries); // xn = PROGRAM_FIELDS, mn = programSchema
  function hn(e) { // hn = toDate, e = text
    return e === null ? null : dt(e);
  }
  function Bs(e, t) { // Bs = toMinutes, e = session, t = report
    let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function qs(e, t) { // qs = toMaterials, e = raw, t = report
    let n = []; // n = materials
    for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      let s = U(o || a || ""); // s = target, U = parseLink, o = page, a = url
      s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
    }
    return n;
  }
  function Ks(e, t, n) { // Ks = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let a = Pe(pn, o, n), s = a === void 0 ? [] : mt(r, a, t.vocabularies, n); // a = ids, Pe = read, pn = termIds, o = value, n = report, s = found, mt = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function Vs(e, t) { // Vs = readRange, e = record, t = report
    let n = hn(e.start), r = hn(e.end); // n = start, hn = toDate, e = record, r = end
    return n && r && W(n) > N(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function Dr(e, t, n) { // Dr = readProgram, e = raw, t = around, n = report
    let r = Ve(e) ? e.id : null; // r = id, Ve = isObject, e = raw
    n.program = typeof r == "string" && cn.test(r) ? r : null;
    let o = /* @__PURE__ */ new Map(), a = Pe( // o = terms, a = record, Pe = read
      mn,
      e,
      n,
      Ks(o, t, n),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a; // s = title, a = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
      let u = q(a.language); // u = languages, q = listed, a = record
      u.length && o.set("language", u);
    }
    let [i, l] = Vs(a, n); // i = start, l = end, Vs = readRange, a = record, n = report
    return a.status && Lr(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : U(a.page),
      status: a.status || Ar(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: Bs(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: q(a.team),
      partners: q(a.partners),
      materials: qs(a.materials, n),
      partOf: a.partOf,
      followedBy: q(a.followedBy),
      owner: a.owner,
      reviewed: hn(a.reviewed),
      sources: q(a.sources)
    };
  }

  // src/programs/page.ts
  function Gs(e, t, n) { // Gs = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
    } catch (o) {
      t.add("unreadable-json", n(String(o), r));
      return;
    }
  }
  function Ur(e, t, n, r) { // Ur = eachRecord, e = page, t = name, n = report, r = visit
    let o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", pt(o)]);
    });
  }
  function zs(e, t, n) { // zs = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...yn]); // r = known, t = vocabularies, yn = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
  }
  function Js(e, t, n) { // Js = readNeed, e = raw, t = vocabularies, n = report
    let r = Pe(Mr, e, n); // r = record, Pe = read, Mr = needSchema, e = raw, n = report
    if (!r)
      return;
    let o = /* @__PURE__ */ new Map(); // o = terms
    if (n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      let i = mt(s, a, t, n); // i = found, mt = readTermIds, s = facet, a = value, t = vocabularies, n = report
      i.length && o.set(s, i);
    }))), !o.size) {
      n.add("left-out", "terms");
      return;
    }
    return { id: r.id, label: r.label, terms: o };
  }
  function Qs(e, t, n) { // Qs = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return Ur(e, "needs", n, (o) => { // Ur = eachRecord, e = page, n = report, o = raw
      let a = Js(o, t, n); // a = need, Js = readNeed, o = raw, t = vocabularies, n = report
      a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
    }), Array.from(r.values());
  }
  function Xs(e) { // Xs = isList, e = name
    return e === "needs" || e === "programs";
  }
  function Ys(e, t, n, r, o) { // Ys = readList, e = page, t = options, n = report, r = locate, o = included
    var h; // h = _a
    let a = Pe(Cr, e, n, Xs); // a = head, Pe = read, Cr = headSchema, e = page, n = report, Xs = isList
    if (!a)
      return null;
    let s = [...xn, ...yn].filter((f) => f !== "language"), i = n.within("vocabularies", () => Hr( // s = reserved, xn = PROGRAM_FIELDS, yn = BUILT_IN, f = name, i = vocabularies, n = report, Hr = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...xn, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, u = zs(a.facets, i, n), c = Qs(e, i, n), p = /* @__PURE__ */ new Map(), m = (f, b) => Ur(f, "programs", n, (x, v) => { // u = facets, zs = readFacets, a = head, i = vocabularies, n = report, c = needs, Qs = readNeeds, e = page, p = placed, m = readPrograms, f = from, b = place, Ur = eachRecord, x = raw, v = index
      let _ = Dr(x, l, n); // _ = program, Dr = readProgram, x = raw, l = around, n = report
      _ && p.has(_.id) ? n.add("duplicate-id", _.id) : _ && p.set(_.id, [[...b, "programs", v], _]);
    });
    m(e, []), Xt(e).forEach((f, b) => { // m = readPrograms, e = page, Xt = includedIn, f = title, b = index
      let x = ["include", b], v = o.find((_) => _.title === f); // x = place, b = index, v = found, o = included, _ = other, f = title
      n.within(x, () => { // n = report, x = place
        let _ = v && Wr(v.text, n, r); // _ = more, v = found, Wr = readJsonPage, n = report, r = locate
        f && !v ? n.add("missing-include", f) : _ && (Object.keys(_).filter((k) => k !== "version" && k !== "programs").forEach((k) => n.addAt(k, "not-included", k)), m(_, x));
      });
    });
    let d = /* @__PURE__ */ new Map(); // d = series
    (h = a.series) == null || h.forEach(({ title: f, page: b }, x) => d.set(x, { title: f, target: b === null ? null : U(b) }));
    let g = Sr(Array.from(p.values()), d, n); // g = programs, Sr = linkPrograms, p = placed, d = series, n = report
    return { enabled: a.enabled, talk: a.talk, bundle: a.bundle, facets: u, vocabularies: i, series: d, needs: c, programs: g };
  }
  function Wr(e, t, n) { // Wr = readJsonPage, e = text, t = report, n = locate
    let r = Gs(e, t, n); // r = data, Gs = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let o = Ve(r) ? vr(r) : null; // o = page, Ve = isObject, r = data, vr = migrate
    if (!o) {
      let a = Ve(r) ? r.version : null; // a = version, Ve = isObject, r = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function bn(e, t, n, r, o = String) { // bn = readPage, e = text, t = options, n = included, r = report, o = locate
    let a = Wr(e, r, o); // a = page, Wr = readJsonPage, e = text, r = report, o = locate
    return a && Ys(a, t, r, o, n);
  }

  // src/programs/problems.ts
  var Zs = [ // Zs = WARNINGS
    "unknown-field",
    "missing-label",
    "status-against-dates",
    "no-page-language",
    "not-included",
    "more-problems"
  ];
  function _n(e) { // _n = severityOf, e = code
    return Zs.indexOf(e) === -1 ? "error" : "warning";
  }
  function jr(e, t) { // jr = describePath, e = path, t = program
    return e.map((n, r) => { // e = path, n = step, r = depth
      let o = typeof n == "number" ? `#${n + 1}` : n; // o = name, n = step
      return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${o} ("${t}")` : o;
    }).join(" \u2192 ");
  }

  // src/programs/report.ts
  var ei = 200; // ei = MOST_PROBLEMS
  function Br() { // Br = createTally
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
  function ti(e) { // ti = shorten, e = text
    return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
  }
  function qr(e, t = ei) { // qr = createReport, e = explain, t = most, ei = MOST_PROBLEMS
    let n = [], r = [], o = 0, a = 0, s = (l, u, c) => lt(lt({ // n = path, r = problems, o = warnings, a = more, s = toProblem, l = code, u = params, c = known, lt = __spreadValues
      path: n.slice(),
      severity: _n(l),
      code: l
    }, e(l, u, c)), i.program === null ? {} : { program: i.program }), i = {
      program: null,
      add(l, u, c) {
        i.addWith(l, u === void 0 ? [] : [u], c);
      },
      addAt(l, u, c, p) {
        i.within(l, () => i.add(u, c, p));
      },
      addWith(l, u, c) {
        r.length >= t || _n(l) === "warning" && ++o > t / 2 ? a++ : r.push(s(l, u.map(ti), c));
      },
      within(l, u) {
        let c = n.length; // c = depth, n = path
        n.push(...[l].flat());
        let p = u(); // p = value, u = read
        return n.length = c, p;
      },
      done() {
        return i.program = null, a ? [...r, s("more-problems", [String(a)])] : r;
      }
    };
    return i;
  }

  // node_modules/fastest-levenshtein/esm/mod.js
  var Y = new Uint32Array(65536), ni = (e, t) => { // Y = peq, ni = myers_32, e = a, t = b
    let n = e.length, r = t.length, o = 1 << n - 1, a = -1, s = 0, i = n, l = n; // e = a, r = m, t = b, o = lst, a = pv, s = mv, i = sc, l = i
    for (; l--; ) // l = i
      Y[e.charCodeAt(l)] |= 1 << l;
    for (l = 0; l < r; l++) { // l = i, r = m
      let u = Y[t.charCodeAt(l)], c = u | s; // u = eq, Y = peq, t = b, l = i, c = xv, s = mv
      u |= (u & a) + a ^ a, s |= ~(u | a), a &= u, s & o && i++, a & o && i--, s = s << 1 | 1, a = a << 1 | ~(c | s), s &= c;
    }
    for (l = n; l--; ) // l = i
      Y[e.charCodeAt(l)] = 0;
    return i;
  }, ri = (e, t) => { // ri = myers_x, e = b, t = a
    let n = t.length, r = e.length, o = [], a = [], s = Math.ceil(n / 32), i = Math.ceil(r / 32); // t = a, r = m, e = b, o = mhc, a = phc, s = hsize, i = vsize
    for (let g = 0; g < s; g++) // g = i, s = hsize
      a[g] = -1, o[g] = 0;
    let l = 0; // l = j
    for (; l < i - 1; l++) { // l = j, i = vsize
      let g = 0, h = -1, f = l * 32, b = Math.min(32, r) + f; // g = mv, h = pv, f = start, l = j, b = vlen, r = m
      for (let x = f; x < b; x++) // x = k, f = start, b = vlen
        Y[e.charCodeAt(x)] |= 1 << x;
      for (let x = 0; x < n; x++) { // x = i
        let v = Y[t.charCodeAt(x)], _ = a[x / 32 | 0] >>> x & 1, k = o[x / 32 | 0] >>> x & 1, R = v | g, w = ((v | k) & h) + h ^ h | v | k, S = g | ~(w | h), T = h & w; // v = eq, Y = peq, t = a, x = i, _ = pb, a = phc, k = mb, o = mhc, R = xv, g = mv, w = xh, h = pv, S = ph, T = mh
        S >>> 31 ^ _ && (a[x / 32 | 0] ^= 1 << x), T >>> 31 ^ k && (o[x / 32 | 0] ^= 1 << x), S = S << 1 | _, T = T << 1 | k, h = T | ~(R | S), g = S & R;
      }
      for (let x = f; x < b; x++) // x = k, f = start, b = vlen
        Y[e.charCodeAt(x)] = 0;
    }
    let u = 0, c = -1, p = l * 32, m = Math.min(32, r - p) + p; // u = mv, c = pv, p = start, l = j, m = vlen, r = m
    for (let g = p; g < m; g++) // g = k, p = start, m = vlen
      Y[e.charCodeAt(g)] |= 1 << g;
    let d = r; // d = score, r = m
    for (let g = 0; g < n; g++) { // g = i
      let h = Y[t.charCodeAt(g)], f = a[g / 32 | 0] >>> g & 1, b = o[g / 32 | 0] >>> g & 1, x = h | u, v = ((h | b) & c) + c ^ c | h | b, _ = u | ~(v | c), k = c & v; // h = eq, Y = peq, t = a, g = i, f = pb, a = phc, b = mb, o = mhc, x = xv, u = mv, v = xh, c = pv, _ = ph, k = mh
      d += _ >>> r - 1 & 1, d -= k >>> r - 1 & 1, _ >>> 31 ^ f && (a[g / 32 | 0] ^= 1 << g), k >>> 31 ^ b && (o[g / 32 | 0] ^= 1 << g), _ = _ << 1 | f, k = k << 1 | b, c = k | ~(x | _), u = _ & x;
    }
    for (let g = p; g < m; g++) // g = k, p = start, m = vlen
      Y[e.charCodeAt(g)] = 0;
    return d;
  }, Kr = (e, t) => { // Kr = distance, e = a, t = b
    if (e.length < t.length) {
      let n = t; // n = tmp, t = b
      t = e, e = n;
    }
    return t.length === 0 ? e.length : e.length <= 32 ? ni(e, t) : ri(e, t);
  };

  // src/programs/nearest.ts
  var oi = 1e3; // oi = MOST_COMPARED
  function Vr(e, t) { // Vr = nearest, e = name, t = known
    let n = null, r = e.length < 5 ? 1 : 2, o = 0, a = e.toLowerCase(); // n = best, r = reach, e = name, o = compared, a = folded
    if (e.length > 100)
      return null;
    for (let s of t) { // s = candidate, t = known
      if (++o > oi)
        break;
      if (Math.abs(s.length - e.length) <= r) {
        let i = Kr(a, s.toLowerCase()); // i = changes, Kr = distance, a = folded, s = candidate
        i <= r && (n = s, r = i - 1);
      }
    }
    return n;
  }

  // src/programs/words.ts
  var Gr = "Correct it or remove it.", wn = "Correct it, or add it there.", Ge = 'Did you mean "$2"?', zr = "Choose another id.", ai = { // Gr = CORRECT, wn = CHOOSE, Ge = MEANT, zr = RENAME, ai = WORDS
    "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
    "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
    "wrong-type": ["Expected $1, found $2.", Gr],
    missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
    "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
    empty: ["There is nothing in it.", "Fill it in or remove it."],
    "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
    "reserved-id": ['The id "$1" is reserved.', zr],
    "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', zr],
    "unknown-field": ['There is no field "$1".', Gr, Ge],
    "unknown-facet": ['"$1" is no facet: it has no vocabulary.', wn, Ge],
    "unknown-term": ['"$1" is not in the vocabulary.', wn, Ge],
    "unknown-program": ['There is no program with the id "$1".', wn, Ge],
    "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
    loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
    "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15; add ~ if it is approximate."],
    "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
    "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", Ge],
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
  function Jr(e, t) { // Jr = fill, e = words, t = params
    return e.replace(/\$(\d)/g, (n, r) => { // e = words, n = _match, r = digit
      var o; // o = _a
      return (o = t[Number(r) - 1]) != null ? o : "";
    });
  }
  var Qr = (e, t, n) => { // Qr = explain, e = code, t = params, n = known
    var l; // l = _a
    let [r, o, a] = ai[e], s = n && Vr((l = t[0]) != null ? l : "", n), i = s ? [...t, s] : t; // r = reason, o = fix, a = fixByNearest, ai = WORDS, e = code, s = meant, n = known, Vr = nearest, l = _a, t = params, i = all
    return {
      params: i,
      reason: Jr(r, i),
      fix: Jr(s && a ? a : o, i)
    };
  };

  // src/programs/parse.ts
  function Xr(e, t, n = [], r) { // Xr = parsePrograms, e = text, t = options, n = included, r = mostProblems
    let o = qr(Qr, r); // o = report, qr = createReport, Qr = explain, r = mostProblems
    return { list: bn(e, t, n, o, (s, i) => { // bn = readPage, e = text, t = options, n = included, o = report, s = _message, i = json
      let l = hr(i); // l = place, hr = placeOf, i = json
      return l ? ` at line ${l.line}, column ${l.column}` : "";
    }), problems: o.done() };
  }
  function gt(e, t, n = []) { // gt = parseForReaders, e = text, t = options, n = included
    let r = Br(); // r = tally, Br = createTally
    return { list: bn(e, t, n, r), problems: r.problems };
  }

  // src/harvest/headings.ts
  var ft = "h1, h2, h3, h4, h5, h6"; // ft = HEADINGS
  function Yr(e) { // Yr = blockOf, e = heading
    return e.closest(".mw-heading") || e;
  }
  function Oe(e) { // Oe = headingText, e = heading
    let t = e.cloneNode(!0); // t = copy, e = heading
    return t.querySelectorAll(".mw-editsection").forEach((n) => n.remove()), t.textContent.replace(/\s+/g, " ").trim();
  }
  function vn(e) { // vn = anchorCarriers, e = heading
    let t = Yr(e), n = [t]; // t = block, Yr = blockOf, e = heading, n = around
    for (let r = t.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) // r = before, t = block
      n.push(r);
    return n.reduce((r, o) => r.concat(o, Array.from(o.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
  }
  function ue(e, t) { // ue = findHeading, e = container, t = name
    let n = Array.from(e.querySelectorAll(ft)); // n = headings, e = container, ft = HEADINGS
    return n.find((r) => t.texts.includes(Oe(r))) || n.find((r) => vn(r).some(({ id: o }) => o === t.anchor)) || null;
  }
  function Zr(e) { // Zr = firstHeading, e = container
    return e.querySelector(ft);
  }
  function ze(e) { // ze = sectionOf, e = heading
    let t = Yr(e), n = t.nextElementSibling, r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(ft) ? n : null, o = r ? r.firstElementChild : n, a = []; // t = block, Yr = blockOf, e = heading, n = next, r = wrapped, ft = HEADINGS, o = first, a = content
    for (let s = o; s instanceof HTMLElement && !(s.matches(ft) || s.matches(".mw-heading, section")); s = s.nextElementSibling) // s = element, o = first, ft = HEADINGS
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
  var si = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", ii = "br, p, div, dl, dd, dt, blockquote, table, tr", li = "b, strong", eo = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // si = IGNORED, ii = BREAKS, li = BOLD, eo = UNSEEN
  function Je(e) { // Je = isIgnored, e = element
    return e.matches(si) || /display:\s*none/.test(e.getAttribute("style") || "");
  }
  function de(e) { // de = tidy, e = text
    return e.replace(eo, "").replace(/\s+/g, " ").trim();
  }
  function Re(e) { // Re = joined, e = runs
    return e.map(({ text: t }) => t).join("");
  }
  function pe(e, t = []) { // pe = seenText, e = element, t = skip
    return de(Re(Ae(e, t)));
  }
  function Ae(e, t = []) { // Ae = runsOf, e = item, t = skip
    let n = [], r = (a, s, i, l, u) => { // n = runs, r = add, a = text, s = element, i = mark, l = isBold, u = link
      a !== "" && n.push({ text: a, element: s, mark: i, isBold: l, link: u });
    }, o = (a, s, i, l) => { // o = visit, a = parent, s = mark, i = isBold, l = link
      a.childNodes.forEach((u) => { // a = parent, u = node
        if (u.nodeType === 3 && r((u.nodeValue || "").replace(eo, "").replace(/\s+/g, " "), a, s, i, l), u.nodeType !== 1)
          return;
        let c = u; // c = element, u = node
        if (t.indexOf(c) !== -1 || Je(c))
          return;
        let p = c.matches(li), m = c.matches("a[href]"), d = c.matches(ii) ? s ? " " : `
` : "";
        r(d, a, s, i, l), o(c, s || (p || m ? c : null), i || p, l || (m ? c : null)), r(c.matches("br") ? "" : d, a, s, i, l);
      });
    };
    return o(e, null, !1, null), n;
  }

  // src/harvest/split.ts
  var Le = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", ci = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${Le}(?=\\s)|\\n|[:\\uFF1A]|${Le}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${Le})`), to = new RegExp(`\\n|\\s${Le}(?=\\s|$)|\\u2014`, "g"), ui = /\uFF1A|:(?=\s|$)/g, di = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, pi = /[.!?;,:\u3002]/, mi = 5, no = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${Le}(?=\\s|$))*`), gi = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${Le}|\\u2014)$`), fi = 9; // Le = DASH, ci = AFTER_MARK, to = BETWEEN, ui = COLON, di = IN_BRACKETS, pi = PUNCTUATION, mi = FEW_WORDS, no = LEFT_BEFORE, gi = LEFT_BEHIND, fi = MOST_LEFT_BEHIND
  function Sn(e, t, n, r) { // Sn = find, e = pattern, t = text, n = from, r = marks
    e.lastIndex = n;
    for (let o = e.exec(t); o; o = e.exec(t)) { // o = found, e = pattern, t = text
      let a = o.index + o[0].length - 1; // a = at, o = found
      if (!r.some((s) => s.from <= a && a < s.to))
        return o;
    }
    return null;
  }
  function me(e, t, n, r) { // me = parts, e = text, t = from, n = to, r = next
    let o = e.slice(t, n); // o = title, e = text, t = from, n = to
    for (let s = 0; s < fi; s++) // s = left, fi = MOST_LEFT_BEHIND
      o = o.replace(gi, "");
    let a = e.slice(r); // a = rest, e = text, r = next
    return {
      title: [t + o.length - o.replace(/^\s/, "").length, t + o.length],
      summary: [r + no.exec(a)[0].length, e.length]
    };
  }
  function yi(e) { // yi = isFewWords, e = text
    return !pi.test(e) && e.trim().split(" ").length <= mi;
  }
  function hi(e, t, n) { // hi = fromMark, e = text, t = mark, n = marks
    let r = (l) => { // r = behind, l = at
      let u = ci.exec(e.slice(l)); // u = found, ci = AFTER_MARK, e = text, l = at
      return u ? l + u[0].length : -1;
    }, o = r(t.to);
    if (o !== -1)
      return me(e, t.from, t.to, o);
    let a = di.exec(e.slice(t.to)), s = t.to + (a ? a[0].length : 0); // a = bracket, di = IN_BRACKETS, e = text, t = mark, s = end
    if (a && (r(s) !== -1 || e.slice(s).trim() === ""))
      return me(e, t.from, s, Math.max(r(s), s));
    let i = Sn(to, e, t.to, n); // i = dash, Sn = find, to = BETWEEN, e = text, t = mark, n = marks
    return i && !t.isBold && yi(e.slice(t.to, i.index)) ? me(e, t.from, i.index, i.index + i[0].length) : me(e, t.from, t.to, t.to);
  }
  function ro(e, t) { // ro = split, e = text, t = marks
    let n = no.exec(e)[0].length, r = t.find(({ from: a, to: s }) => s > n && e.slice(a, s).trim() !== ""); // n = start, no = LEFT_BEFORE, e = text, r = mark, t = marks, a = from, s = to
    if (r && r.from <= n)
      return hi(e, r, t);
    let o = Sn(to, e, n, t) || Sn(ui, e, n, t); // o = end, Sn = find, to = BETWEEN, e = text, n = start, t = marks, ui = COLON
    return o ? me(e, n, o.index, o.index + o[0].length) : r ? (
      // The rest would miss its words without the title.
      { title: me(e, r.from, r.to, r.to).title, summary: [n, e.length] }
    ) : me(e, n, e.length, e.length);
  }

  // src/harvest/item.ts
  function xi(e) { // xi = place, e = runs
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
  function bi(e) { // bi = marksOf, e = placed
    let t = /* @__PURE__ */ new Map(); // t = marks
    for (let { run: n, from: r, to: o } of e) // n = run, r = from, o = to, e = placed
      if (n.mark && o > r) {
        let a = t.get(n.mark); // a = mark, t = marks, n = run
        t.set(n.mark, { from: a ? a.from : r, to: o, isBold: n.isBold || a !== void 0 && a.isBold });
      }
    return Array.from(t.values());
  }
  function Qe(e) { // Qe = nestedLists, e = item
    return Array.from(e.children).reduce((t, n) => t.concat(n.matches("ul, ol") ? n : Qe(n)), []);
  }
  function _i(e) { // _i = readNested, e = lists
    let t = [], n = [], r = (o) => { // t = materials, n = leftOver, r = readLine, o = line
      let a = Qe(o), s = Ae(o, a), i = de(Re(s)), l = kn(s), [u] = l; // a = below, Qe = nestedLists, o = line, s = runs, Ae = runsOf, i = text, de = tidy, Re = joined, l = links, kn = linksOf, u = only
      u && l.length === 1 ? t.push([i, u]) : (l.forEach((c) => t.push([pe(c), c])), /[^\s,;.:|\u00B7&()-]/.test(Re(s.filter((c) => !c.link))) && n.push(i)), a.forEach((c) => Array.from(c.children).forEach(r));
    };
    return e.forEach((o) => Array.from(o.children).filter((a) => !Je(a)).forEach(r)), { materials: t, leftOver: n };
  }
  function kn(e) { // kn = linksOf, e = runs
    let t = /* @__PURE__ */ new Set(); // t = links
    return e.forEach(({ link: n, text: r }) => { // e = runs, n = link, r = text
      n && r.trim() !== "" && t.add(n);
    }), Array.from(t);
  }
  function oo(e) { // oo = readItem, e = item
    let t = Qe(e), { text: n, placed: r } = xi(Ae(e, t)), o = ro(n, bi(r)), a = de(n.slice(...o.title)); // t = lists, Qe = nestedLists, e = item, n = text, r = placed, xi = place, Ae = runsOf, o = found, ro = split, bi = marksOf, a = title, de = tidy
    if (a === "")
      return null;
    let s = ([c, p]) => r.filter((m) => m.from < p && m.to > c && m.run.text.trim() !== "").map(({ run: m }) => m), i = s(o.title), l = s(o.summary), [u = null] = kn(i); // s = within, c = from, p = to, r = placed, m = run, i = titleRuns, o = found, l = summaryRuns, u = link, kn = linksOf
    return Object.assign({
      title: a,
      titleElement: i[0] ? i[0].element : e,
      link: u,
      summary: de(n.slice(...o.summary)),
      summaryElement: l[0] ? l[0].element : e,
      otherLinks: kn(r.map(({ run: c }) => c)).filter((c) => c !== u)
    }, _i(t));
  }
  function ao(e) { // ao = readRenderedItem, e = item
    let t = (s) => e.querySelector(`.program-explorer-static__${s}`), n = e.querySelector("b"), r = n ? pe(n) : "", o = t("summary"), a = t("materials"); // t = part, s = name, e = item, n = heading, r = title, pe = seenText, o = summary, a = materials
    return n && r !== "" ? {
      title: r,
      titleElement: n,
      link: n.querySelector("a[href]"),
      // What is small says in which language the summary is.
      summary: o ? pe(o, Array.from(o.querySelectorAll("small"))) : "",
      summaryElement: o || e,
      otherLinks: [],
      materials: a ? Array.from(a.querySelectorAll("a[href]")).map((s) => [pe(s), s]) : [],
      leftOver: []
    } : null;
  }

  // src/harvest/links.ts
  var wi = ["title", "redlink", "redirect", "uselang", "useskin"], vi = /^[a-z][a-z0-9+.-]*:/i; // wi = HARMLESS, vi = SCHEME
  function lo(e) { // lo = decode, e = text
    return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, (t) => { // e = text, t = encoded
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function so(e) { // so = hostOf, e = url
    return e.host.replace(".m.", ".");
  }
  function En(e, t) { // En = parse, e = address, t = base
    try {
      return new URL(e, t);
    } catch (n) {
      return null;
    }
  }
  function Si(e, t) { // Si = titleOf, e = url, t = articlePath
    let n = e.searchParams, r = []; // n = parameters, e = url, r = names
    n.forEach((l, u) => r.push(u));
    let o = n.get("redlink") !== null; // o = isRed, n = parameters
    if (!r.every((l) => wi.indexOf(l) !== -1 || o && l === "action"))
      return null;
    let [a = "", s = ""] = t.split("$1"), i = e.pathname; // a = before, s = after, t = articlePath, i = path, e = url
    return /\/index\.php$/.test(i) ? n.get("title") : i.slice(0, a.length) === a && i.slice(i.length - s.length) === s ? lo(i.slice(a.length, i.length - s.length)) : null;
  }
  function io(e) { // io = judged, e = value
    let t = U(e.replace(/^Special:MyLanguage\//i, "")); // t = link, U = parseLink, e = value
    return t ? { link: "page" in t ? t.page : t.url } : { fault: le(e) || "bad-page", value: e };
  }
  function co(e, { address: t, articlePath: n }) { // co = resolveLink, e = anchor, t = address, n = articlePath
    let r = (e.getAttribute("href") || "").trim(); // r = href, e = anchor
    if (r === "")
      return null;
    let o = En(t), a = /^\.\/(.*)$/.exec(r), s = a && o ? En(o.origin + n.replace("$1", () => a[1] || "")) : En(r, t); // o = base, En = parse, t = address, a = relative, r = href, s = url, n = articlePath
    if (!s)
      return { fault: "bad-address", value: r };
    let i = lo(s.hash), u = (e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test(e.getAttribute("rel") || "")) && U(e.getAttribute("title") || ""); // i = fragment, lo = decode, s = url, u = interwiki, e = anchor, U = parseLink
    if (u && "page" in u)
      return io(u.page + (u.page.indexOf("#") === -1 ? i : ""));
    let c = s.protocol === "https:" || s.protocol === "http:"; // c = isWeb, s = url
    if (!c && vi.test(r))
      return { fault: "bad-scheme", value: r };
    let p = c && o && so(s) === so(o) ? Si(s, n) : null; // p = title, c = isWeb, o = base, so = hostOf, s = url, Si = titleOf, n = articlePath
    return io(p === null ? c ? s.href : r : p + i);
  }

  // src/harvest/slug.ts
  var ki = [ // ki = LETTERS
    [/\u00DF/g, "ss"],
    [/\u00E6/g, "ae"],
    [/\u0153/g, "oe"],
    [/[\u00F8]/g, "o"],
    [/\u0142/g, "l"],
    [/[\u0111\u00F0]/g, "d"],
    [/\u00FE/g, "th"],
    [/\u0131/g, "i"]
  ];
  function Ei(e) { // Ei = slug, e = text
    let t = ki.reduce( // t = plain, ki = LETTERS
      (n, [r, o]) => n.replace(r, o),
      // An apostrophe joins: "Let's" is one word.
      e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, "")
    ).replace(/[^a-z0-9]+/g, "-");
    return /[a-z]/.test(t) ? t.slice(0, 90).replace(/^-|-$/g, "") : "";
  }
  function uo() { // uo = createIds
    let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), n = 0, r = (o) => { // e = taken, t = numbers, n = count, r = take, o = id
      let a = !e.has(o); // a = isFree, e = taken, o = id
      return e.add(o), a;
    };
    return {
      take: r,
      make(...o) {
        n++;
        let a = o.map(Ei).find(Boolean) || `program-${n}`, s = a, i = t.get(a) || 1; // a = wanted, o = texts, Ei = slug, n = count, s = id, i = number, t = numbers
        for (; !r(s); ) // r = take, s = id
          s = `${a}-${++i}`;
        return t.set(a, i), s;
      }
    };
  }

  // src/harvest/unread.ts
  var Ti = "Add it by hand.", Tn = "Add the right link by hand.", Pi = { // Ti = BY_HAND, Tn = LINK, Pi = WORDS
    "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
    "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
    "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
    "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
    "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
    "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
    "bad-status": ['"$1" is not a status.', "Add the status by hand."],
    "bad-page": ['The link leads to no page: "$1".', Tn],
    "bad-address": ['The link is not an https address: "$1".', Tn],
    "bad-scheme": ['The link is neither a page nor an https address: "$1".', Tn],
    "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
    "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
    "nested-text": ['A nested line could not become a link to a material: "$1".', Ti]
  }, po = 120;
  function $e(e, t, n = "") { // $e = unread, e = place, t = code, n = value
    let [r, o] = Pi[t], a = n.length > po ? `${n.slice(0, po - 1)}\u2026` : n; // r = reason, o = fix, Pi = WORDS, t = code, a = shown, n = value, po = MOST_CHARACTERS
    return { code: t, place: e, reason: r.replace("$1", () => a), fix: o };
  }

  // src/harvest/programs.ts
  var Oi = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ri = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, mo = 150; // Oi = ID, Ri = LANGUAGE, mo = MOST_CHARACTERS
  function go(e, t) { // go = languageOf, e = element, t = fallback
    let n = e.closest("[lang]"), r = n && n.parentElement && n.getAttribute("lang") || ""; // n = around, e = element, r = language
    return (Ri.test(r) ? r : t).toLowerCase();
  }
  function fo(e, t) { // fo = createReader, e = around, t = lost
    let n = [], r = [], o = uo(), a = /* @__PURE__ */ new Set(), s = (p, m) => { // n = records, r = programs, o = ids, uo = createIds, a = titles, s = textIn, p = text, m = element
      let d = go(m, e.pageLanguage); // d = language, go = languageOf, m = element, e = around
      return d === e.contentLanguage.toLowerCase() ? p : { [d]: p };
    }, i = (p, m) => { // i = resolve, p = link, m = tell
      let d = p && co(p, e); // d = resolved, p = link, co = resolveLink, e = around
      return d && "fault" in d ? (m(d.fault, d.value), null) : d && d.link;
    }, l = (p, m) => { // l = materialsOf, p = item, m = tell
      let d = []; // d = materials
      for (let [g, h] of p.materials) { // g = label, h = element, p = item
        let f = i(h, m); // f = link, i = resolve, h = element, m = tell
        f !== null && g !== "" ? d.push(/^https:/i.test(f) ? { label: s(g, h), url: f } : { label: s(g, h), page: f }) : f === null && m("nested-text", g);
      }
      return p.leftOver.forEach((g) => m("nested-text", g)), d;
    }, u = (p, m) => p !== null && !(Oi.test(p) && o.take(p)) ? (m("bad-id", p), null) : p, c = (p, m, d) => { // u = renderedId, p = element, m = group, Oi = ID, o = ids, c = read, d = place
      let g = p.getAttribute("data-program"), h = g === null ? oo(p) : ao(p); // g = said, p = element, h = item, oo = readItem, ao = readRenderedItem
      if (!h) {
        Qe(p).forEach((T) => Array.from(T.children).forEach((O, C) => c(O, m, `${d} \u2192 #${C + 1}`)));
        return;
      }
      let { title: f } = h, b = (T, O) => { // f = title, h = item, b = tell, T = code, O = value
        t.push($e(`${d} ("${f.slice(0, mo)}")`, T, O));
      };
      f.length > mo && b("long-title", f), a.has(f) && b("same-title", f), a.add(f);
      let x = i(h.link, b), v = u(g, b), _ = v === null ? o.make(f, x && !/^https:/i.test(x) ? x.replace(/#.*$/, "") : "") : v, k = p.getAttribute("data-status"), R = g === null ? m === "past" ? "past" : "ongoing" : Te(k) ? k : null; // x = link, i = resolve, h = item, b = tell, v = own, u = renderedId, g = said, _ = id, o = ids, f = title, k = saidStatus, p = element, R = status, m = group, Te = isStatus
      g !== null && k !== null && R === null && b("bad-status", k);
      let w = l(h, b); // w = materials, l = materialsOf, h = item, b = tell
      h.otherLinks.forEach((T) => b("link-in-text", `${pe(T)} (${T.getAttribute("href") || ""})`)), r.push({ id: _, isRendered: v !== null, group: m, title: f, link: x, summary: h.summary || null, status: R });
      let S = { id: _, title: s(f, h.titleElement) }; // S = record, _ = id, s = textIn, f = title, h = item
      h.summary && (S.summary = { [go(h.summaryElement, e.pageLanguage)]: h.summary }), x !== null && (S.page = x), R !== null && (S.status = R), w.length && (S.materials = w), n.push(S);
    };
    return { read: c, records: n, programs: r };
  }

  // src/harvest/sections.ts
  var Pn = "h1, h2, h3, h4, h5, h6", Ai = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer-static__all", yo = "ul:not(.gallery)", Li = "div, center, span, main, article", $i = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", Mi = ".program-explorer, .mw-parser-output, [data-group], body"; // Pn = HEADINGS, Ai = NOT_TEXT, yo = LIST, Li = HOLDERS, $i = BLOCKS, Mi = EDGES
  function On(e) { // On = textOf, e = element
    return Re(Ae(e));
  }
  function xo(e) { // xo = collector, e = isEnd
    let t = [], n = [], r = "", o = (s = "") => { // t = items, n = others, r = line, o = flush, s = next
      [r, s].map(de).filter(Boolean).forEach((i) => n.push(i)), r = "";
    }, a = (s) => { // a = visit, s = node
      if (s.nodeType === 3 && (r += s.nodeValue || ""), s.nodeType !== 1)
        return !1;
      let i = s; // i = element, s = node
      if (Je(i) || i.matches(Ai))
        return !1;
      let l = i.matches(Pn) ? i : i.matches(".mw-heading") ? i.querySelector(Pn) : null; // l = heading, i = element, Pn = HEADINGS
      return l ? (o(), e(l)) : i.matches(yo) ? (o(), Array.from(i.children).forEach((u) => u.matches("li") ? t.push(u) : o(On(u))), !1) : i.matches("section") || i.matches(Li) && i.querySelector(`${yo}, ${Pn}`) ? (o(), Array.from(i.childNodes).some(a)) : (i.matches($i) ? o(On(i)) : r += On(i), !1);
    };
    return {
      visit: a,
      done: () => (o(), { items: t, others: n })
    };
  }
  function ho(e) { // ho = levelOf, e = heading
    return Number(e.tagName.slice(1));
  }
  function yt(e, t, n) { // yt = sectionUnder, e = heading, t = other, n = container
    let { visit: r, done: o } = xo((s) => s === t || ho(s) <= ho(e)), a = ze(e).block; // r = visit, o = done, xo = collector, s = next, t = other, ho = levelOf, e = heading, a = node, ze = sectionOf
    for (; ; ) {
      for (; !a.nextSibling; ) { // a = node
        let s = a.parentElement; // s = parent, a = node
        if (!s || s === n || !s.matches("div, section") || s.matches(Mi))
          return o();
        a = s;
      }
      if (a = a.nextSibling, r(a))
        return o();
    }
  }
  function bo(e) { // bo = sectionIn, e = group
    let { visit: t, done: n } = xo(() => !1); // t = visit, n = done, xo = collector
    return e.childNodes.forEach(t), n();
  }

  // src/harvest/harvest.ts
  var Rn = ["current", "past"], _o = "[data-limit], [data-preset]"; // Rn = GROUPS, _o = PARTIAL
  function Ci(e, t) { // Ci = findGroups, e = container, t = place
    let n = Array.from(e.querySelectorAll(Rn.map((o) => `[data-group="${o}"]`).join())); // n = marked, e = container, Rn = GROUPS, o = group
    if (n.length)
      return n.map((o) => { // n = marked, o = element
        let a = Zr(o), s = o.dataset.group; // a = heading, Zr = firstHeading, o = element, s = group
        return { group: s, name: a ? Oe(a) : s, section: bo(o) };
      });
    let r = Rn.map((o) => ue(e, t[o])); // r = headings, Rn = GROUPS, o = group, ue = findHeading, e = container, t = place
    return Rn.map((o, a) => { // Rn = GROUPS, o = group, a = at
      let s = r[a] || null; // s = heading, r = headings, a = at
      return {
        group: o,
        name: s ? Oe(s) : t[o].texts[0] || t[o].anchor,
        section: s && yt(s, r[1 - a] || null, e)
      };
    });
  }
  function An(e, t, n) { // An = harvest, e = container, t = place, n = options
    let r = [], o = fo({ // r = lost, o = reader, fo = createReader
      pageLanguage: n.pageLanguage,
      contentLanguage: n.contentLanguage,
      articlePath: n.articlePath || "/wiki/$1",
      address: n.address || e.baseURI
    }, r);
    for (let { group: i, name: l, section: u } of Ci(e, t)) { // i = group, l = name, u = section, Ci = findGroups, e = container, t = place
      if (!u) {
        r.push($e(l, "no-heading"));
        continue;
      }
      u.items.length || r.push($e(l, "no-list")), u.items.forEach((c, p) => o.read(c, i, `${l} \u2192 #${p + 1}`)), u.others.forEach((c) => r.push($e(l, "no-bullets", c)));
    }
    let { records: a, programs: s } = o; // a = records, s = programs, o = reader
    return {
      page: { version: je, programs: a },
      programs: s,
      unread: r,
      isPartial: e.matches(_o) || e.querySelector(_o) !== null
    };
  }

  // src/host/find.ts
  var Z = "program-explorer"; // Z = HOST_CLASS
  function Ln(e) { // Ln = languageAround, e = element
    var t; // t = _a
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  function $n(e, t, n) { // $n = staticHeading, e = text, t = element, n = carriers
    return { text: e, language: Ln(t), anchors: n.map(({ id: r }) => r), carriers: n };
  }
  function ht(e) { // ht = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function wo(e, t) { // wo = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function vo(e) { // vo = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && $n(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e,
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function So(e) { // So = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${Z}[data-source]`)).map((n) => { // e = content, Z = HOST_CLASS, n = root
      let { source: r = "", revision: o = "", preset: a = "", limit: s, all: i = null, languages: l = "", messages: u = "", bundle: c = "", bundleVersion: p = "" } = n.dataset, m = wo(n, "current"); // r = source, o = revision, a = preset, s = limit, i = all, l = languages, u = messages, c = bundle, p = bundleVersion, n = root, m = current, wo = headingIn
      return {
        root: n,
        container: n,
        source: r,
        revisions: /^[\d ]+$/.test(o) ? o.split(" ").map(Number).filter(Boolean) : [],
        bundle: c,
        bundleVersion: p,
        preset: a,
        limit: Number(s) || 0,
        all: i,
        fallbacks: l.match(/\S+/g) || [],
        words: new Map(u.split(" ").map((d) => { // u = messages, d = one
          let [g = "", h] = d.split(":"); // g = code, h = revision, d = one
          return [g, Number(h)];
        })),
        statics: Array.from(n.children).filter((d) => d instanceof HTMLElement),
        current: vo(m),
        past: vo(wo(n, "past")),
        level: ht(m)
      };
    });
  }

  // src/harvest/insert.ts
  function Mn(e) { // Mn = known, e = heading
    return e && $n(Oe(e), e, vn(e));
  }
  function ko(e, t) { // ko = withHeadings, e = host, t = place
    let { root: n, container: r } = e; // n = root, r = container, e = host
    if (r !== n || e.current || e.past)
      return e;
    let o = ue(n, t.current); // o = current, ue = findHeading, n = root, t = place
    return Object.assign({}, e, { current: Mn(o), past: Mn(ue(n, t.past)), level: ht(o) });
  }
  function Eo(e, t) { // Eo = insertHost, e = content, t = place
    let n = ue(e, t.current); // n = currentHeading, ue = findHeading, e = content, t = place
    if (!n || e.querySelector(`.${Z}`))
      return null;
    let r = ze(n), o = ue(e, t.past), a = o && ze(o), s = o && yt(o, n, e), i = a !== null && a.content.length === a.lists.length && s !== null && !s.others.length && s.items.every((u) => a.lists.some((c) => c === u.parentNode)), l = document.createElement("div"); // r = current, ze = sectionOf, n = currentHeading, o = pastHeading, ue = findHeading, e = content, t = place, a = past, s = below, yt = sectionUnder, i = pastIsBare, u = item, c = list, l = root
    return l.className = Z, r.insertion.parent.insertBefore(l, r.insertion.before), {
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
      past: i ? Mn(o) : null,
      level: ht(n) + 1
    };
  }

  // src/harvest/harvester.ts
  function To(e) { // To = createHarvester, e = place
    return {
      insertHost: (t) => Eo(t, e),
      readHost: (t, n) => { // t = wiki, n = host
        let { page: r, unread: o } = An(n.container, e, t), a = JSON.stringify(r, null, "	"), { list: s, problems: i } = gt(a, be(t)); // r = page, o = unread, An = harvest, n = host, e = place, t = wiki, a = draft, s = list, i = problems, gt = parseForReaders, be = optionsFor
        return s && s.programs.length ? [ko(n, e), { page: null, included: [], list: s, problems: i, harvest: { draft: a, unread: o } }] : null;
      },
      harvest: (t, n) => An(t, e, n)
    };
  }

  // src/harvest/place.ts
  var Po = { // Po = META
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
  var { insertHost: Ii, readHost: Ni, harvest: Hi } = To(Po); // Ii = insertHost, Ni = readHost, Hi = harvest, To = createHarvester, Po = META

  // src/messages/words.ts
  var F = "qqx", Oo = "search", Fi = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), In = "en"; // F = KEYS_ONLY, Oo = SPOKEN, Fi = LANGUAGES, In = LAST_RESORT
  function xt(e) { // xt = languageFor, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => Fi.includes(t)) || In;
  }
  function Nn(e) { // Nn = wordsPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Ro(e, t) { // Ro = readWords, e = language, t = text
    let n = new Map(Object.entries(_e(t)).filter((r) => typeof r[1] == "string")); // n = texts, _e = fieldsOf, t = text, r = field
    return n.has(Oo) ? { language: e, texts: n } : null;
  }
  function Ao({ language: e, texts: t }) { // Ao = canSpeak, e = language, t = texts
    return e === F || t.has(Oo);
  }

  // src/programs/texts.ts
  function K(e, t, n) { // K = pickText, e = text, t = chain, n = pageLanguage
    if (typeof e == "string")
      return { text: e, language: n };
    for (let o of [...t, n]) { // o = language, t = chain, n = pageLanguage
      let a = e.get(o.toLowerCase()); // a = found, e = text, o = language
      if (a !== void 0)
        return { text: a, language: o };
    }
    let [r = n] = Array.from(e.keys()).sort(); // r = language, n = pageLanguage, e = text
    return { text: e.get(r) || "", language: r };
  }
  function Xe(e) { // Xe = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/messages/i18n/en.json
  var Lo = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-to-program": "Link to this program", list: "$1, $2", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" }; // Lo = en_default

  // src/messages/messages.ts
  var Ui = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, Wi = /\$(\d)/g, ji = ["zero", "one", "two", "few", "many", "other"], Me = { language: "en", texts: new Map(Object.entries(Lo)) }; // Ui = PLURAL, Wi = PARAMETER, ji = CATEGORIES, Me = BUILT_IN, Lo = en_default
  function Bi(e) { // Bi = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = ji.filter((o) => n.includes(o)); // t = rules, e = language, n = categories, r = own, ji = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? r.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, r = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function ee({ language: e, texts: t } = Me) { // ee = createMessages, e = language, t = texts, Me = BUILT_IN
    if (e === F)
      return (o, ...a) => `(${[`program-explorer-${o}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), r = Bi(e); // n = digits, e = language, r = plural, Bi = createPlural
    return (o, ...a) => { // o = key, a = parameters
      let s = (i) => { // s = given, i = position
        var l; // l = _a
        return (l = a[Number(i) - 1]) != null ? l : "";
      };
      return (t.get(o) || Me.texts.get(o) || `\u29FC${o}\u29FD`).replace(Ui, (i, l, u) => r(u.split("|"), Number(s(l))) || "").replace(Wi, (i, l) => { // t = texts, o = key, Me = BUILT_IN, Ui = PLURAL, i = _, l = position, u = forms, r = plural, s = given, Wi = PARAMETER
        let u = s(l); // u = value, s = given, l = position
        return typeof u == "number" ? n.format(u) : u;
      });
    };
  }

  // src/programs/bundle.ts
  function qi(e, t) { // qi = mapTexts, e = list, t = visit
    let n = (o, a) => o && t(o, a), r = (o, a) => { // n = perhaps, o = all, a = change, t = visit, r = each
      let s = /* @__PURE__ */ new Map(); // s = changed
      return o.forEach((i, l) => s.set(l, Object.assign({}, i, a(i, l)))), s;
    };
    return Object.assign({}, e, {
      programs: e.programs.map((o) => { // e = list, o = program
        let a = `program.${o.id}.`; // a = key, o = program
        return Object.assign({}, o, {
          title: t(o.title, `${a}title`),
          summary: n(o.summary, `${a}summary`),
          duration: n(o.duration, `${a}duration`),
          scale: n(o.scale, `${a}scale`),
          materials: o.materials.map((s, i) => Object.assign({}, s, { label: t(s.label, `${a}material.${i + 1}`) }))
        });
      }),
      vocabularies: r(e.vocabularies, ({ label: o, help: a, terms: s }, i) => ({
        label: t(o, `vocabulary.${i}.label`),
        help: n(a, `vocabulary.${i}.help`),
        terms: r(s, (l, u) => ({ label: t(l.label, `term.${i}.${u}.label`) }))
      })),
      series: r(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
    });
  }
  function $o(e, { language: t, texts: n }, r) { // $o = translate, e = list, t = language, n = texts, r = pageLanguage
    return qi(e, (o, a) => { // qi = mapTexts, e = list, o = text, a = key
      let s = n.get(a); // s = translation, n = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[r.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/host/data.ts
  var Mo = "MediaWiki:Gadget-programExplorer-config.json"; // Mo = CONFIGURATION
  function Co(i, l) { // Co = readOnce, i = _0, l = _1
    return A(this, arguments, function* (e, { source: t, language: n, revisions: r, translated: o, bundle: a, version: s }) {
      let u = (T) => T && o ? { title: T, language: o, version: s } : null, c = (T, O) => O.find((C) => C.title === e.titleOf(T)), p = n === F ? [] : [Nn(n)], m = r.length ? [t, ...p] : [t, ...p, Mo], { pages: d, translations: g } = yield e.readPages(m, r, u(a)), h = (T) => { // u = requestFor, T = title, o = translated, s = version, c = find, O = among, C = other, e = wiki, p = speech, n = language, F = KEYS_ONLY, Nn = wordsPage, m = titles, r = revisions, t = source, Mo = CONFIGURATION, d = pages, g = translations, a = bundle, h = textOf
        var O; // O = _a
        return ((O = c(T, d)) == null ? void 0 : O.text) || "";
      };
      if (_e(h(Mo)).enabled === !1)
        return null;
      let f = p.length ? Ro(n, h(Nn(n))) || Me : { language: n, texts: /* @__PURE__ */ new Map() }, b = c(t, d); // f = words, p = speech, Ro = readWords, n = language, h = textOf, Nn = wordsPage, Me = BUILT_IN, b = page, c = find, t = source, d = pages
      if (!b)
        return { page: null, included: [], list: null, problems: [], words: f };
      let x = _r(b.text), v = x.filter((T) => !c(T, d)), _ = v.length ? d.concat((yield e.readPages([t, ...v], [], null)).pages) : d, k = []; // x = wanted, _r = includesOf, b = page, v = more, T = title, c = find, d = pages, _ = all, e = wiki, t = source, k = included
      for (let T of x) { // T = title, x = wanted
        let O = c(T, _); // O = found, c = find, T = title, _ = all
        O && k.push({ title: T, text: O.text });
      }
      let { list: R, problems: w } = gt(b.text, be(e), k); // R = list, w = problems, gt = parseForReaders, b = page, be = optionsFor, e = wiki, k = included
      if (R && R.enabled === !1)
        return null;
      if (!R || !o || !R.bundle)
        return { page: b, included: k, list: R, problems: w, words: f };
      let S = R.bundle === a ? g : (yield e.readPages([t], [], u(R.bundle))).translations; // S = texts, R = list, a = bundle, g = translations, e = wiki, t = source, u = requestFor
      return { page: b, included: k, list: $o(R, { language: o, texts: S }, e.contentLanguage), problems: w, words: f };
    });
  }
  function Io(e, t) { // Io = readData, e = wiki, t = wanted
    return A(this, null, function* () {
      let n = yield Co(e, t); // n = data, Co = readOnce, e = wiki, t = wanted
      return !n || n.list || !n.page || !t.revisions.length ? n : Co(e, Object.assign({}, t, { revisions: [] }));
    });
  }

  // src/explore/bitset.ts
  function V(e) { // V = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function bt(e) { // bt = allBits, e = size
    let t = V(e).fill(-1); // t = bits, V = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function _t(e, t) { // _t = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function ge(e, t) { // ge = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Ce(e, t) { // Ce = union, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] |= t[n];
    return e;
  }
  function No(e, t) { // No = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] &= t[n];
    return e;
  }
  function Ki(e) { // Ki = ones, e = word
    let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, n = fours
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function te(e, t = e, n = e) { // te = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) // o = w, e = bits
      r += Ki((e[o] | n[o]) & t[o]);
    return r;
  }

  // src/explore/query.ts
  var wt = ["relevance", "status", "newest", "title"], Ye = "not-stated", vt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // wt = SORTS, Ye = NOT_STATED, vt = EMPTY_QUERY

  // src/explore/program-index.ts
  var St = ["q", "sort", "program", "view"]; // St = RESERVED
  function Vi({ start: e, end: t, status: n }, r) { // Vi = yearsOf, e = start, t = end, n = status, r = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : n && X(n) ? r : o.year, s = [String(o.year)]; // a = last, t = end, n = status, X = isCurrent, r = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function Gi(e) { // Gi = inTreeOrder, e = vocabulary
    let t = /* @__PURE__ */ new Map([[null, []]]); // t = children
    for (let { id: o, broader: a } of e.terms.values()) { // o = id, a = broader, e = vocabulary
      let s = a !== null && e.terms.has(a) ? a : null; // s = parent, a = broader, e = vocabulary
      t.set(s, [...t.get(s) || [], o]);
    }
    let n = /* @__PURE__ */ new Set(), r = (o) => { // n = ordered, r = visit, o = id
      n.has(o) || (n.add(o), (t.get(o) || []).forEach(r));
    };
    return (t.get(null) || []).forEach(r), e.terms.forEach(({ id: o }) => r(o)), Array.from(n);
  }
  function zi(e, t, n) { // zi = indexFacet, e = id, t = list, n = thisYear
    let r = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (h, f) => { // r = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, h = term, f = i
      let b = s.get(h); // b = programs, s = found, h = term
      b || (b = V(r), s.set(h, b), i.set(h, a ? Fr(a, h) : [])), _t(b, f);
    };
    if (t.programs.forEach((h, f) => { // t = list, h = program, f = i
      var x; // x = _a
      let b = e === "period" ? Vi(h, n) : e !== "status" ? h.terms.get(e) || [] : h.status ? [h.status] : []; // b = terms, e = id, Vi = yearsOf, h = program, n = thisYear
      for (let v of b) // v = term, b = terms
        v !== Ye && (l(v, f), (x = i.get(v)) == null || x.forEach((_) => l(_, f)));
    }), !s.size)
      return null;
    let u = Array.from(s.keys()).sort(), c = e === "status" ? j : e === "period" ? u.sort((h, f) => Number(f) - Number(h)) : a ? Gi(a).concat(u) : u, p = V(r), m = /* @__PURE__ */ new Map(), d = 0, g = (h, f) => { // u = rest, s = found, c = order, e = id, j = STATUSES, h = term, f = programs, a = vocabulary, Gi = inTreeOrder, p = stated, V = noBits, r = size, m = terms, d = telling, g = show
      let b = te(f); // b = total, te = count, f = programs
      if (b && !m.has(h)) {
        let x = a && a.terms.get(h); // x = known, a = vocabulary, h = term
        m.set(h, {
          id: h,
          label: x ? x.label : null,
          aliases: x ? x.aliases : [],
          depth: (i.get(h) || []).length,
          programs: f,
          count: b
        }), Ce(p, f), d += +(b < r);
      }
    };
    return c.forEach((h) => g(h, s.get(h) || V(0))), g(Ye, bt(r).map((h, f) => h & ~p[f])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: m,
      useful: d > 1
    };
  }
  function Ho(e, t, n, r = () => null) { // Ho = buildIndex, e = list, t = languages, n = today, r = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = St.indexOf(s) === -1 && zi(s, e, Number(n.slice(0, 4))); // i = facet, St = RESERVED, s = id, zi = indexFacet, e = list, n = today
      i && o.set(s, i);
    }
    let a = new Set(e.programs.map(({ id: s }) => s)); // a = ids, e = list, s = id
    return {
      programs: e.programs,
      languages: t,
      facets: o,
      hasTerm: (s, i) => { // s = facet, i = term
        var l; // l = _a
        return !!((l = o.get(s)) != null && l.terms.has(i));
      },
      hasProgram: (s) => a.has(s),
      nameOf: r
    };
  }

  // src/explore/fragment.ts
  var Fo = /^#?programs(?:$|\?|%3f)/i; // Fo = OURS
  function Tt(e) { // Tt = isFragmentOurs, e = hash
    return Fo.test(e);
  }
  var Ji = 8e3, Qi = 200, Xi = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Ji = MOST_CHARACTERS, Qi = MOST_LETTERS, Xi = UNSAFE
  function kt(e) { // kt = encode, e = value
    return e.replace(Xi, (t) => { // e = value, Xi = UNSAFE, t = unit
      let n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function Et(e) { // Et = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function Do(e) { // Do = normalText, e = text
    return e.slice(0, Qi).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Pt(e, t = []) { // Pt = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && St.indexOf(o) === -1 && n.push(`${kt(o)}=${a.map(kt).join(",")}`);
    });
    let r = Do(e.text); // r = text, Do = normalText, e = query
    return r && n.push("q=" + kt(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + kt(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function Ot(e, t) { // Ot = fromFragment, e = hash, t = known
    let n = Fo.exec(e); // n = ours, Fo = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // r = chosen, o = text, a = sort, s = program
    for (let i of e.slice(n[0].length, Ji).split("&")) { // i = part, e = hash, n = ours, Ji = MOST_CHARACTERS
      let [l = "", ...u] = i.split("="), c = Et(l), p = u.join("="), m = Et(p); // l = rawKey, u = rest, i = part, c = key, Et = decode, p = raw, m = value
      if (c === "q")
        o = Do(Et(p.replace(/[_+]/g, " ")));
      else if (c === "sort")
        a = wt.find((d) => d === m) || null;
      else if (c === "program")
        s = t.hasProgram(m) ? m : null;
      else if (St.indexOf(c) === -1) {
        let d = p.split(",").map(Et).concat(m.split(",")).filter((g) => t.hasTerm(c, g)); // d = terms, p = raw, Et = decode, m = value, g = term, t = known, c = key
        d.length && r.set(c, Array.from(new Set((r.get(c) || []).concat(d))));
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/host/language-bar.ts
  var Yi = ".mw-pt-languages a, .interwiki-pagetranslation a", Zi = ["mousedown", "focusin"]; // Yi = LINKS, Zi = BEFORE
  function el({ target: e }) { // el = carry, e = target
    let t = e instanceof Element ? e.closest(Yi) : null; // t = link, e = target, Yi = LINKS
    t && (t.hash = Tt(location.hash) ? location.hash : "");
  }
  function Uo() { // Uo = keepViewAcrossLanguages
    Zi.forEach((e) => document.addEventListener(e, el));
  }

  // src/host/languages.ts
  function Rt({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // Rt = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    let o = Ln(n); // o = around, Ln = languageAround, n = root
    return o && e[0] === t ? [o, ...r, ...e] : e;
  }
  function Wo(e, t) { // Wo = translatedFor, e = chain, t = contentLanguage
    let n = xt(e), r = n === In ? (e[0] || "").toLowerCase() : n; // n = spoken, xt = languageFor, e = chain, r = own, In = LAST_RESORT
    return r === t || r === F ? "" : r;
  }

  // src/host/parity.ts
  function jo(e, t) { // jo = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/host/place.ts
  var Bo = ["Community Development", "Community Development/What we do"], tl = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // Bo = PAGES, tl = TRANSLATION
  function qo(e) { // qo = isPlacePage, e = title
    return Bo.includes(e) || Bo.includes(e.replace(tl, ""));
  }

  // src/explore/relatives.ts
  function Ko(e) { // Ko = createRelatives, e = programs
    let t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), o = (a, s, i) => { // t = byId, n = parts, r = before, o = add, a = to, s = key, i = id
      let l = a.get(s); // l = ids, a = to, s = key
      l ? l.push(i) : a.set(s, [i]);
    };
    for (let a of e) // a = program, e = programs
      t.set(a.id, a), a.partOf !== null && o(n, a.partOf, a.id), a.followedBy.forEach((s) => o(r, s, a.id));
    return {
      program: (a) => t.get(a) || null,
      parts: (a) => n.get(a) || [],
      before: (a) => r.get(a) || []
    };
  }

  // src/messages/direction.ts
  var nl = /* @__PURE__ */ new Set([ // nl = RTL
    "ar",
    "arc",
    "ary",
    "arz",
    "azb",
    "ckb",
    "dv",
    "fa",
    "glk",
    "he",
    "lrc",
    "mzn",
    "nqo",
    "pnb",
    "ps",
    "sd",
    "skr",
    "ug",
    "ur",
    "yi"
  ]);
  function Ie(e) { // Ie = directionOf, e = language
    let [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && nl.has(t) ? "rtl" : "ltr";
  }

  // src/messages/format.ts
  function rl(e, t) { // rl = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function Vo(e, t, n = null) { // Vo = createFormat, e = language, t = msg, n = others
    let r = { // r = shapes
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    }, o = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, a = (s) => { // o = names, e = language, a = date, s = value
      let i = s.day !== null ? r.day : s.month !== null ? r.month : r.year, l = /* @__PURE__ */ new Date(0); // i = shape, s = value, r = shapes, l = instant
      l.setUTCFullYear(s.year, (s.month || 1) - 1, s.day || 1);
      let u = i.format(l); // u = text, i = shape, l = instant
      return s.approximate ? t("date-about", u) : u;
    };
    return {
      date: a,
      span: (s, i, l) => s && i ? rl(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
      language: (s) => { // s = code
        try {
          return (o ? o.of(s) : n == null ? void 0 : n.get(s)) || s;
        } catch (i) {
          return s;
        }
      }
    };
  }

  // src/views/address.ts
  var Hn = "programExplorer", At = "programExplorerDialog"; // Hn = STATE_KEY, At = DIALOG_KEY
  function Go(e, t, n) { // Go = createAddress, e = view, t = isOurs, n = id
    let r = () => e.location.hash.replace(/^#/, ""), o = (p) => { // r = fragment, e = view, o = remembered, p = key
      let m = e.history.state, d = typeof m == "object" && m !== null ? m[p] : null; // m = state, e = view, d = kept, p = key
      return typeof d == "string" ? d : null;
    }, a = (p, m, d) => e.history[`${p}State`](Object.assign({}, e.history.state, m), "", d), s = () => o(At) === n, i = () => a("push", { [At]: n }), l = () => t && (t(r()) ? r() : o(Hn)), u = l() || "", c = () => { // a = put, p = change, m = memory, d = url, e = view, s = isInDialog, o = remembered, At = DIALOG_KEY, n = id, i = enter, l = read, t = isOurs, r = fragment, Hn = STATE_KEY, u = shown, c = stamp
      t && l() === null && a("replace", { [Hn]: u });
    };
    return c(), {
      read: l,
      write: (p, m, d = !1) => { // p = text, m = change, d = isUnder
        if (!t)
          return;
        u = p;
        let g = r(), h = p === "" && g !== "" && !t(g), f = m === "push"; // g = here, r = fragment, h = keepsForeign, p = text, t = isOurs, f = isChoice, m = change
        a(
          d ? "replace" : m,
          { [Hn]: p, [At]: f ? null : o(At) },
          p !== "" ? `#${p}` : h ? e.location.hash : e.location.pathname + e.location.search
        ), f && d && i();
      },
      enter: i,
      leave: () => {
        s() && e.history.back();
      },
      isInDialog: s,
      onMove: (p, m) => { // p = element, m = listener
        let d = () => { // d = onPopState
          if (!p.isConnected) {
            e.removeEventListener("popstate", d);
            return;
          }
          c(), u = l() || "", m();
        };
        e.addEventListener("popstate", d);
      }
    };
  }

  // src/views/after-paint.ts
  function Lt(e) { // Lt = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/views/labels.ts
  function zo(e, t, n, r, o, a) { // zo = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    let s = (m) => ({ text: m, language: a }), i = (m) => K(m, r, o), l = (m) => t(m ? `status-${m}` : "not-stated"), u = /* @__PURE__ */ new Map(), c = (m) => { // s = ours, m = id, a = language, i = pick, K = pickText, r = chain, o = pageLanguage, l = status, t = msg, u = known, c = facet
      let d = e.vocabularies.get(m); // d = vocabulary, e = list, m = id
      return d ? i(d.label) : s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    }, p = (m, d) => { // p = term, m = facetId, d = id
      var h; // h = _a
      if (d === Ye)
        return s(t("not-stated"));
      let g = (h = e.vocabularies.get(m)) == null ? void 0 : h.terms.get(d); // g = entry, h = _a, e = list, m = facetId, d = id
      return g ? i(g.label) : s(Te(d) && m === "status" ? l(d) : m === "language" ? n.language(d) : d);
    };
    return {
      pick: i,
      facet: c,
      // Asked for every term at every choice, and names of languages are dear.
      term: (m, d) => { // m = facetId, d = id
        let g = `${m} ${d}`, h = u.get(g) || p(m, d); // g = key, m = facetId, d = id, h = label, u = known, p = term
        return u.set(g, h), h;
      },
      status: l,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var P, Xo, ol, ne, Fn, It, Yo, Mt, Zo, Un, Dn, al, et = /* @__PURE__ */ Symbol.for("pv"), Nt = {}, Ht = [], sl = /^m(i|n|o|s|text|space)$/, Wn = Array.isArray, jn = Ht.slice, ye = Object.assign; // P = options, Xo = vnodeId, ol = isValidElement, ne = rerenderQueue, Fn = prevDebounce, It = rerenderCount, Yo = depthSort, Mt = EVENT_DISPATCHED, Zo = CAPTURE_REGEX, Un = eventClock, Dn = eventProxies, al = i, et = VNODE_MARKER, Nt = EMPTY_OBJ, Ht = EMPTY_ARR, sl = MATHML_TOKEN_ELEMENTS, Wn = isArray, jn = slice, ye = assign
  function fe(e) { // fe = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function ea(e, t, n) { // ea = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? jn.call(arguments, 2) : n), Ze(e, s, r, o, null);
  }
  function Ze(e, t, n, r, o) { // Ze = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: et, __v: o || ++Xo, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, et = VNODE_MARKER, o = original, Xo = vnodeId
    return !o && P.vnode && P.vnode(a), a;
  }
  function Ft() { // Ft = createRef
    return { current: null };
  }
  function oe(e) { // oe = Fragment, e = props
    return e.children;
  }
  function G(e, t) { // G = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function re(e, t) { // re = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && re(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : re(e);
  }
  function il(e) { // il = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = ye({ constructor: et }, n)).__v = n.__v + 1, P.vnode && P.vnode(t), Bn(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || re(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, sa(o, t, a), n.__ = n.__e = null, t.__e != r && ta(t));
  }
  function ta(e) { // ta = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), ta(e);
  }
  function Jo(e) { // Jo = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, ne.push(e), It++)) && Fn == P.debounceRendering || ((Fn = P.debounceRendering) || queueMicrotask)(na);
  }
  function na() { // na = process
    try {
      for (var e, t = 1; ne.length; ) ne.length > t && ne.sort(Yo), e = ne.shift(), t = ne.length, 8 & e.__g && il(e); // e = c, t = l, ne = rerenderQueue, Yo = depthSort, il = renderComponent
    } finally {
      (It = ne.length) && (Fn || queueMicrotask)(na);
    }
  }
  function ra(e, t, n, r, o, a, s, i, l, u, c) { // ra = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, u = isHydrating, c = refQueue
    var p, m, d, g, h, f, b = r.__k || Ht, x = t.length; // p = i, m = oldVNode, d = childVNode, g = newDom, h = firstChildDom, f = result, b = oldChildren, r = oldParentVNode, Ht = EMPTY_ARR, x = newChildrenLength, t = renderResult
    for (l = ll(n, t, b, l, x), p = 0; p < x; p++) (d = n.__k[p]) != null && (m = ~d.__i && b[d.__i] || Nt, d.__i = p, f = Bn(e, d, m, o, a, s, i, l, u, c), g = d.__e, (m.ref != d.ref || 8 & m.__u) && (m.ref && qn(m.ref, null, d, m), d.ref && c.push(d.ref, d.__c || g, d)), h = h || g, 4 & d.__u ? (l = oa(d, l, e, !m.__v), m.__e && (m.__e = null)) : typeof d.type == "function" && f !== void 0 ? l = f : g && (l = g.nextSibling), d.__u &= -21); // l = oldDom, ll = constructNewChildrenArray, n = newParentVNode, t = renderResult, b = oldChildren, x = newChildrenLength, p = i, d = childVNode, m = oldVNode, Nt = EMPTY_OBJ, f = result, Bn = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, u = isHydrating, c = refQueue, g = newDom, qn = applyRef, h = firstChildDom, oa = insert, void = type
    return n.__e = h, l;
  }
  function ll(e, t, n, r, o) { // ll = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, u, c, p, m, d, g = n.length, h = g, f = 0, b = 0, x = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, u = matchingIndex, c = tails, p = lisLengths, m = hi, d = mid, g = oldChildrenLength, n = oldChildren, h = remainingOldChildren, f = skew, b = moved, x = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = x[a] = Ze(null, s) : Wn(s) ? s = x[a] = Ze(oe, { children: s }) : s.constructor === et && s.__b ? s = x[a] = Ze(s.type, s.props, s.key, s.ref, s.__v) : x[a] = s, l = a + f, s.__ = e, s.__b = e.__b + 1, i = null, ~(u = s.__i = cl(s, n, l, h)) && (h--, (i = n[u]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, u == l - 1 ? f-- : u == l + 1 ? f++ : u != l && (u > l ? f-- : f++, b = 1)) : (~u || (o > g ? f-- : o < g && f++), typeof s.type != "function" && (s.__u |= 4))) : x[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, x = newChildren, Ze = createVNode, Wn = isArray, oe = Fragment, et = VNODE_MARKER, l = skewedIndex, f = skew, e = newParentVNode, i = oldVNode, u = matchingIndex, cl = findMatchingIndex, n = oldChildren, h = remainingOldChildren, b = moved, g = oldChildrenLength
    if (b) {
      for (c = [], p = [], a = 0; a < o; a++) if ((s = x[a]) && 16 & s.__u) { // c = tails, p = lisLengths, a = i, o = newChildrenLength, s = childVNode, x = newChildren
        for (f = 0, m = c.length; f < m; ) c[d = f + m >> 1] < s.__i ? f = d + 1 : m = d; // f = skew, m = hi, c = tails, d = mid, s = childVNode
        c[f] = s.__i, p[a] = f + 1;
      }
      for (f = c.length; a--; ) p[a] && (p[a] == f ? f-- : x[a].__u |= 4); // f = skew, c = tails, a = i, p = lisLengths, x = newChildren
    }
    if (h) for (a = 0; a < g; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = re(i)), Kn(i, i));
    return r;
  }
  function oa(e, t, n, r) { // oa = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = oa(o[a], t, n, !1));
      return t;
    }
    for (t && !t.parentNode && (t = re(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, re = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function cl(e, t, n, r) { // cl = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function Qo(e, t, n) { // Qo = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function $t(e, t, n, r, o) { // $t = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || Qo(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || Qo(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Dn[t] || (Dn[t] = ul(t)), (e.__a || (e.__a = {}))[t] = Un, a = t != (t = t.replace(Zo, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
    else {
      if (o == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
      else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" && t != "role" && t != "popover" && t in e) try {
        return void (e[t] = n == null ? "" : n);
      } catch (i) {
      }
      if (typeof n == "function") return;
      n == null || n === !1 && t[4] != "-" ? e.removeAttribute(t) : e.setAttribute(t, t == "popover" && n == 1 ? "" : n);
    }
  }
  function ul(e) { // ul = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[Mt] == null) t[Mt] = Un++;
        else if (t[Mt] < this.__a[e]) return;
        return n(P.event ? P.event(t) : t);
      }
    };
  }
  function Bn(e, t, n, r, o, a, s, i, l, u) { // Bn = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, u = refQueue
    var c, p, m, d, g, h, f, b, x, v, _, k, R, w, S, T, O, C, z = t.type; // c = tmp, p = resumed, m = oldCommitQueueLength, d = c, g = oldProps, h = oldState, f = snapshot, b = newProps, x = isClassComponent, v = provider, _ = componentContext, k = renderHook, R = count, w = renderResult, S = startMarker, T = end, O = i, C = child, z = newType, t = newVNode
    if (t.constructor !== et) return null;
    128 & n.__u && (l = 32 & n.__u, c = n.__c.__z) && (t.__u |= l, p = a = [], c.nodeType == 8 ? i = Ct(c, a) : a.push(c), i = a[0] || i), (c = P.__b) && c(t);
    e: if (typeof z == "function") {
      m = s.length;
      try {
        if (b = t.props, x = (c = z.prototype) && c.render, v = (c = z.contextType) && r[c.__c], _ = c ? v ? v.props.value : c.__ : r, (d = n.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (x ? t.__c = d = new z(b, _) : (t.__c = d = new G(b, _), d.constructor = z, d.render = pl), v && v.sub(d), d.state || (d.state = {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), x && (d.__s || (d.__s = d.state), z.getDerivedStateFromProps && (d.__s == d.state && (d.__s = ye({}, d.__s)), ye(d.__s, z.getDerivedStateFromProps(b, d.__s)))), g = d.props, h = d.state, d.__v = t, n.__c) {
          if (b !== g && x && !z.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, _), t.__v == n.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(b, d.__s, _) === !1) {
            t.__v != n.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(M) {
              M && (M.__ = t);
            }), Ht.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = re(n);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(b, d.__s, _), x && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(g, h, f);
          });
        } else x && !z.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), x && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = _, d.props = b, d.__P = e, d.__g &= -5, k = P.__r, R = x ? 25 : 0;
        do
          d.__g &= -9, k && k(t), c = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++R < 25);
        x && (Ht.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = ye({}, r, d.getChildContext())), x && n.__c && d.getSnapshotBeforeUpdate && (f = d.getSnapshotBeforeUpdate(g, h)), w = c && c.type === oe && c.key == null ? c.props.children : c, b.__P && (c = i, o = (e = b.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function(M) {
          M && Kn(M, M);
        }), n.__k = null), i = n.__k ? re(n, 0) : null), i = ra(e, Wn(w) ? w : [w], t, n, r, o, a, s, i, l, u), b.__P && (t.__e = null, i = c), t.__u &= -161, p && p.some(fe), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (M) {
        if (s.length = m, t.__v = null, l || a) if (M && M.then) {
          if (t.__u |= 128 | l, a) {
            for (~(O = a.indexOf(i || void 0)) || (O = a.length); (C = a[O - 1]) && C.nodeType == 8; ) O--; // O = i, a = excessDomChildren, i = oldDom, void = oldDom, C = child
            for (; O < a.length; O++) if (C = a[O]) if (a[O] = null, S) { // O = i, a = excessDomChildren, C = child, S = startMarker
              if (C == T) break;
            } else {
              if (C.nodeType != 8) break;
              C.data.startsWith("$s") && (T = Ct(S = C));
            }
          }
          if (!S) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            S = i;
          }
          (c = Ct(S = t.__c.__z || (t.__c.__z = S))) ? (t.__e = S, i = c) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(fe);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), M && M.then || aa(t), P.__e(M, t, n);
      }
    } else i = t.__e = dl(n.__e, t, n, r, o, a, s, l, u, e);
    return (c = P.diffed) && c(t), i;
  }
  function Ct(e, t) { // Ct = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function aa(e) { // aa = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(aa));
  }
  function sa(e, t, n) { // sa = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) qn(n[r++], n[r++], n[r++]); // r = i, n = refQueue, qn = applyRef
    P.__c && P.__c(t, e), e.some(function(o) {
      try {
        e = o.__h, o.__h = [], e.some(function(a) {
          a.call(o);
        });
      } catch (a) {
        P.__e(a, o.__v);
      }
    });
  }
  function dl(e, t, n, r, o, a, s, i, l, u) { // dl = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, u = parentDom
    var c, p, m, d, g, h, f, b, x = n.props || Nt, v = t.props, _ = t.type; // c = i, p = newHtml, m = oldHtml, d = newChildren, g = value, h = inputValue, f = checked, b = doc, x = oldProps, n = oldVNode, Nt = EMPTY_OBJ, v = newProps, t = newVNode, _ = nodeType
    if (_ == "svg" ? o = "http://www.w3.org/2000/svg" : _ == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (c = 0; c < a.length; c++) if ((g = a[c]) && (_ ? g.localName == _ : g.nodeType == 3)) { // c = i, a = excessDomChildren, g = value, _ = nodeType
        e = g, a[c] = null;
        break;
      }
    }
    if (!e) {
      if (b = u.ownerDocument || document, !_) return b.createTextNode(v);
      e = b.createElementNS(o, _, v.is ? v : u), i && (P.__m && P.__m(t, a), i = !1), a = null;
    }
    if (_) {
      if (u = _ == "template" && e.content || e, a = _ == "textarea" && v.defaultValue != null ? null : a && jn.call(u.childNodes), !i && a) for (x = {}, c = 0; c < e.attributes.length; c++) x[(g = e.attributes[c]).name] = g.value;
      for (c in x) g = x[c], c == "dangerouslySetInnerHTML" ? m = g : c == "children" || c in v || c == "value" && "defaultValue" in v || c == "checked" && "defaultChecked" in v || $t(e, c, null, g, o); // c = i, x = oldProps, g = value, m = oldHtml, v = newProps, $t = setProperty, e = dom, o = namespace
      for (c in v) g = v[c], c == "children" ? d = g : c == "dangerouslySetInnerHTML" ? p = g : c == "value" ? h = g : c == "checked" ? f = g : i && typeof g != "function" || x[c] === g || $t(e, c, g, x[c], o); // c = i, v = newProps, g = value, d = newChildren, p = newHtml, h = inputValue, f = checked, i = isHydrating, x = oldProps, $t = setProperty, e = dom, o = namespace
      p ? (i || m && (p.__html == m.__html || p.__html == e.innerHTML) || (e.innerHTML = p.__html), t.__k = []) : (m && (e.textContent = ""), (_ == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && sl.test(_)) && (o = "http://www.w3.org/1999/xhtml"), ra(u, Wn(d) ? d : [d], t, n, r, o, a, s, a ? a[0] : n.__k && re(n, 0), i, l), a && a.some(fe)), i && _ != "textarea" || (c = "value", _ == "progress" && h == null ? e.removeAttribute(c) : h == null || h === e[c] && (_ != "progress" || h) || $t(e, c, h, x[c], o), c = "checked", f != null && f != e[c] && $t(e, c, f, x[c], o));
    } else x === v || i && e.data == v || (e.data = v);
    return e;
  }
  function qn(e, t, n, r) { // qn = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      P.__e(o, n);
    }
  }
  function Kn(e, t, n) { // Kn = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (P.unmount && P.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || qn(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        P.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Kn(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = Ct(r, a = [])) && (r == e.__e && a.some(fe), fe(o), fe(r)), n || fe(e.__e), e.__e = e.__c = e.__ = null;
  }
  function pl(e, t, n) { // pl = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Vn(e, t) { // Vn = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    P.__ && P.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Ze(oe, { children: [e] }), o = [], a = [], Bn(t, t.__k, r || Nt, Nt, t.namespaceURI, r ? null : t.firstChild ? jn.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), sa(o, t.__k, a), t.__k.props.children = null;
  }
  P = { __e: function(e, t, n, r) {
    for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) { // o = component, a = ctor, s = handled, t = vnode
      o.__g |= 4;
      try {
        if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, r || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw It = 0, e;
  } }, Xo = 0, ol = function(e) {
    return e != null && e.constructor === et;
  }, G.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = ye({}, this.state)), typeof e == "function" && (e = e(ye({}, n), this.props)), e && (ye(n, e), this.__v && (t && this.__k.push(t), Jo(this)));
  }, G.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Jo(this));
  }, G.prototype.render = oe, ne = [], It = 0, Yo = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Mt = /* @__PURE__ */ Symbol(), Zo = /(PointerCapture)$|Capture$/i, Un = 0, Dn = {}, al = 0;

  // src/explore/fold.ts
  var Gn = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", ml = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", gl = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", zn = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // Gn = UNSPACED, ml = BETWEEN, gl = LEFT_OUT, zn = PLAIN, e = pair
  function la(e, t, n) { // la = likewise, e = from, t = to, n = length
    for (let r = 0; r < n; r++) // r = i, n = length
      zn.set(String.fromCharCode(e + r), String.fromCharCode(t + r));
  }
  la(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => la(parseInt(e, 16), 48, 10));
  var fl = new RegExp(`[${gl}${Array.from(zn.keys()).join("")}]`, "g"), yl = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, hl = /^[\0-\x7f]*$/, ia = `[^${Gn}${ml}]+`, ca = new RegExp(`[${Gn}]+|${ia}(?:'(?=[\\u0400-\\u04ff])${ia})*`, "g"), xl = new RegExp(`[${Gn}]`), bl = /[\u0590-\u07ff\u0860-\u08ff].{2}/, _l = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // fl = FANCY, gl = LEFT_OUT, zn = PLAIN, yl = BESIDE, hl = ASCII, ia = SPACED_WORD, Gn = UNSPACED, ml = BETWEEN, ca = WORD, xl = UNSPACED_WORD, bl = PREFIXING, _l = ARTICLE
  function ae(e) { // ae = fold, e = text
    return hl.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(fl, (t) => zn.get(t) || "").replace(yl, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }
  function Dt(e, t) { // Dt = eachWord, e = folded, t = visit
    e.replace(ca, (n, r) => (t(n, r), ""));
  }
  function tt(e) { // tt = line, e = text
    let t = ae(e).match(ca); // t = words, ae = fold, e = text, ca = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Jn(e) { // Jn = isUnspaced, e = word
    return xl.test(e);
  }
  function nt(e) { // nt = isPrefixing, e = word
    return bl.test(e);
  }
  function Ut(e) { // Ut = needleOf, e = word
    return Jn(e) ? e : nt(e) ? e.replace(_l, "") : " " + e;
  }

  // src/explore/haystack.ts
  var wl = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // wl = FIELDS
  function Qn(e) { // Qn = textsOf, e = program
    let t = []; // t = texts
    return wl.forEach((n) => [].concat(e[n]).forEach((r) => { // wl = FIELDS, n = field, e = program, r = value
      t.push([r && r.label || r || "", n, ""]);
    })), t;
  }
  function vl(e, t, { id: n, label: r, aliases: o }) { // vl = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return [r || "", e.nameOf(t, n) || "", t === "period" ? n : "", ...o].map((a) => [a, null, t]);
  }
  function ua([e]) { // ua = linesOf, e = text
    return Xe(e).map(tt).join(`
`);
  }
  var da = /* @__PURE__ */ new WeakMap(); // da = haystacks
  function Sl(e) { // Sl = build, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((o, a) => { // t = ends, e = index, n = lines, o = program, a = i
      let s = Qn(o).map(ua); // s = own, Qn = textsOf, o = program, ua = linesOf
      return t[2 * a] = s[0].length, t[2 * a + 1] = s[0].length + 1 + s[1].length, s.join(`
`);
    }), r = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = vl(e, o.id, a); // s = names, vl = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: s.map(ua).join(`
`), programs: a.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function se(e) { // se = haystackOf, e = index
    let t = da.get(e) || Sl(e); // t = haystack, da = haystacks, e = index, Sl = build
    return da.set(e, t), t;
  }

  // src/explore/highlight.ts
  var kl = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // kl = LETTERS
  function El(e) { // El = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e.match(kl) || []) { // s = letter, e = text, kl = LETTERS
      let i = ae(s); // i = plain, ae = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    n.push(r);
    let o = " ", a = [0]; // o = line, a = places
    return Dt(ae(t), (s, i) => { // Dt = eachWord, ae = fold, t = folded, s = word, i = at
      o += s + " ";
      for (let l = i; l <= i + s.length; l++) // l = i, i = at, s = word
        a.push(n[l]);
    }), { line: o, places: a };
  }
  function Ne(e, t) { // Ne = highlight, e = text, t = needles
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = El(e), o = new Uint8Array(e.length); // n = line, r = places, El = lineWithPlaces, e = text, o = hits
    for (let s of t) // s = needle, t = needles
      for (let i = n.indexOf(s); i !== -1; i = n.indexOf(s, i + 1)) { // i = at, n = line, s = needle
        let l = s.charAt(0) === " " || nt(s) ? n.lastIndexOf(" ", i) + 1 : i, u = i + s.length; // l = first, s = needle, nt = isPrefixing, n = line, i = at, u = last
        for (; r[u] === r[u - 1]; ) // r = places, u = last
          u++;
        o.fill(1, r[l], r[u]);
      }
    let a = []; // a = pieces
    for (let s = 0, i = 1; i <= e.length; i++) // s = start, i = end, e = text
      (i === e.length || o[i] !== o[s]) && (a.push({ text: e.slice(s, i), hit: o[s] === 1 }), s = i);
    return a;
  }

  // src/explore/slips.ts
  function pa(e, t, n) { // pa = slips, e = a, t = b, n = most
    let r = [], o = Array.from({ length: t.length + 1 }, (a, s) => s); // r = beforeLast, o = last, t = b, a = _, s = j
    for (let a = 1; a <= e.length; a++) { // a = i, e = a
      let s = [a], i = a; // s = row, a = i, i = least
      for (let l = 1; l <= t.length; l++) { // l = j, t = b
        let u = e.charCodeAt(a - 1) === t.charCodeAt(l - 1), c = Math.min( // u = isSame, e = a, a = i, t = b, l = j, c = cost
          o[l - 1] + (u ? 0 : 1),
          o[l] + 1,
          s[l - 1] + 1
        );
        l > 1 && a > 1 && e.charCodeAt(a - 1) === t.charCodeAt(l - 2) && e.charCodeAt(a - 2) === t.charCodeAt(l - 1) && (c = Math.min(c, r[l - 2] + 1)), s.push(c), i = Math.min(i, c);
      }
      if (i > n)
        return n + 1;
      r = o, o = s;
    }
    return Math.min(o[t.length], n + 1);
  }

  // src/explore/where.ts
  var Tl = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, Pl = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // Tl = HEAD, Pl = TAIL
  function Wt(e, t, n, r) { // Wt = whereFound, e = index, t = at, n = needles, r = shown
    let { chain: o, page: a } = e.languages, s = n.find((p) => r.every((m) => tt(m).indexOf(p) === -1)); // o = chain, a = page, e = index, s = needle, n = needles, p = each, r = shown, m = text, tt = line
    if (!s)
      return null;
    let { lines: i, terms: l } = se(e), u = (p) => p.indexOf(s) !== -1, c = l.reduce( // i = lines, l = terms, se = haystackOf, e = index, u = holds, p = folded, s = needle, c = texts
      (p, m) => ge(m.programs, t) && u(m.line) ? p.concat(m.names) : p,
      u(i[t]) ? Qn(e.programs[t]) : []
    );
    for (let [p, m, d] of c) { // p = given, m = field, d = facet, c = texts
      let g = [K(p, o, d ? "" : a)]; // g = wordings, K = pickText, p = given, o = chain, d = facet, a = page
      typeof p != "string" && p.forEach((f, b) => g.push({ text: f, language: b }));
      let h = g.find(({ text: f }) => u(tt(f))); // h = found, g = wordings, f = text, u = holds, tt = line
      if (h) {
        let { text: f, language: b } = h, [x] = Ne(f, [s]), v = x.hit ? 0 : x.text.length; // f = text, b = language, h = found, x = first, Ne = highlight, s = needle, v = start
        return { field: m, facet: d, language: b, text: f.slice(0, v).replace(Tl, "\u2026") + f.slice(v).replace(Pl, "$1\u2026") };
      }
    }
    return null;
  }

  // src/explore/forgive.ts
  var Xn = 4, Ol = 8, Rl = /^ [^\d ]{1,3}$/, Al = /^( [^\d ]{5,})[^ ]{2}$/, ma = /* @__PURE__ */ new WeakMap(); // Xn = LEAST_LETTERS, Ol = LONG, Rl = LITTLE, Al = ENDING, ma = vocabularies
  function Ll(e) { // Ll = wordsOf, e = haystack
    let t = ma.get(e); // t = known, ma = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = haystack, s = term
      for (let s of a.split(" ")) // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, o = words
    return ma.set(e, o), o;
  }
  function $l({ counts: e }, t) { // $l = nearest, e = counts, t = typed
    let n = t.length < Ol ? 1 : 2, r = null, o = 1 / 0; // n = most, t = typed, Ol = LONG, r = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = word
      let i = Ut(s), l = i.trim(), u = (c, p) => { // i = needle, Ut = needleOf, s = word, l = candidate, u = offer, c = part, p = begun
        if (Math.abs(c.length - t.length) > n)
          return;
        let m = pa(t, c, n), d = m + p + 0.4 / a; // m = found, pa = slips, t = typed, c = part, n = most, d = cost, p = begun, a = times
        m <= n && d < o && (r = [i], o = d);
      };
      if (u(l, 0), t.length > Xn && l.charCodeAt(0) === t.charCodeAt(0))
        for (let c = t.length - 1; c <= t.length + 1 && c < l.length; c++) // c = length, t = typed, l = candidate
          u(l.slice(0, c), 0.5);
    }), r;
  }
  function Ml({ list: e }, t) { // Ml = cut, e = list, t = run
    let n = t.normalize("NFC").match(/[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu) || [], r = []; // n = characters, t = run, r = pieces
    for (let o = 0, a; o < n.length; o = a) { // o = start, a = end, n = characters
      let s = "", i = e; // s = piece, i = holders, e = list
      for (a = o + 1; a < n.length; a++) { // a = end, o = start, n = characters
        let l = ae(n.slice(o, a + 1).join("")), u = i.filter((c) => c.indexOf(l) !== -1); // l = longer, ae = fold, n = characters, o = start, a = end, u = rest, i = holders, c = word
        if (!u.length)
          break;
        s = l, i = u;
      }
      s.length < (s > "\u3130" ? 2 : 3) ? a = o + 1 : r.push(s);
    }
    return r.length ? r : null;
  }
  function Cl(e, t) { // Cl = otherwise, e = words, t = word
    return Jn(t) ? Ml(e, t) : t.length < Xn || /\d/.test(t) ? null : $l(e, t);
  }
  function Il(e, t) { // Il = spelling, e = index, t = needle
    for (let n = 0; n < e.programs.length; n++) { // n = at, e = index
      let r = Wt(e, n, [t], []), o = r && Ne(r.text, [t]).find((a) => a.hit); // r = place, Wt = whereFound, e = index, n = at, t = needle, o = hit, Ne = highlight, a = piece
      if (o)
        return o.text;
    }
    return t.trim();
  }
  function ga(e, t) { // ga = forgive, e = index, t = needles
    let n = Ll(se(e)), r = [], o = !1, a = (i) => n.line.indexOf(i) !== -1; // n = words, Ll = wordsOf, se = haystackOf, e = index, r = used, o = isBent, a = occurs, i = part
    for (let i of t) { // i = needle, t = needles
      let l = i.trim(), u = nt(l) ? [l, l.slice(1), l.slice(2)] : [l], c = l.indexOf(" ") !== -1 || a(i) ? i : u.find((m) => m.length >= Xn && a(m)), p = c ? [c] : Cl(n, l); // l = word, i = needle, u = parts, nt = isPrefixing, c = known, a = occurs, m = part, Xn = LEAST_LETTERS, p = others, Cl = otherwise, n = words
      if (!p)
        return null;
      r.push(...p), o = o || !c;
    }
    let s = r.join() !== t.join() ? r : t.filter((i) => !Rl.test(i)).map((i) => i.replace(Al, "$1")); // s = read, r = used, t = needles, i = needle, Rl = LITTLE, Al = ENDING
    return s.length ? { needles: s, corrected: o ? r.map((i) => Il(e, i)) : null } : null;
  }

  // src/explore/search.ts
  var Nl = 200, Hl = 16, Fl = /\b\w'|'\w\b/g, Dl = /["“”„«»\u300a-\u300f]/, Ul = 24, Wl = 12, jl = 6, Bl = 2, ql = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, fa = /* @__PURE__ */ new WeakMap(); // Nl = MOST_LETTERS, Hl = MOST_WORDS, Fl = CLIPPED, Dl = QUOTES, Ul = IN_TITLE, Wl = IN_TERM, jl = IN_SUMMARY, Bl = IN_REST, ql = NOTHING, fa = memories
  function Yn(e) { // Yn = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return ae(e.slice(0, Nl)).split(Dl).forEach((n, r) => { // ae = fold, e = text, Nl = MOST_LETTERS, Dl = QUOTES, n = part, r = i
      let o = []; // o = words
      Dt(r % 2 ? n : n.replace(Fl, " "), (a) => o.push(a)), (r % 2 && o.length ? [o.join(" ")] : o).forEach((a) => t.add(Ut(a)));
    }), Array.from(t).slice(0, Hl);
  }
  function Kl({ terms: e, lines: t }, n) { // Kl = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => Ce(o, a), V(t.length)) : null;
  }
  function ya(e, t, n) { // ya = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: o } = e, a = t.map((l) => Kl(e, l)), s = V(r.length), i = new Uint16Array(r.length); // r = lines, o = ends, e = haystack, a = byTerm, t = needles, l = needle, Kl = termHits, s = programs, V = noBits, i = scores
    return r.forEach((l, u) => { // r = lines, l = line, u = i
      if (n && !ge(n, u))
        return;
      let c = 0; // c = score
      for (let p = 0; p < t.length; p++) { // p = n, t = needles
        let m = t[p], d = a[p], g = l.indexOf(m), h = d && ge(d, u); // m = needle, t = needles, p = n, d = hits, a = byTerm, g = at, l = line, h = hasTerm, ge = has, u = i
        if (h && (c += Wl), g !== -1) {
          let f = g < o[2 * u] ? Ul : g < o[2 * u + 1] ? jl : Bl; // f = weight, g = at, o = ends, u = i, Ul = IN_TITLE, jl = IN_SUMMARY, Bl = IN_REST
          c += l.charCodeAt(g + m.length) === 32 ? f * 1.5 : f;
        } else if (!h)
          return;
      }
      _t(s, u), i[u] = c;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function ha({ programs: e }) { // ha = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function Vl(e, t) { // Vl = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function Zn(e, t) { // Zn = search, e = index, t = text
    let n = fa.get(e); // n = last, fa = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = Yn(t); // r = needles, Yn = needlesOf, t = text
    if (!r.length)
      return ql;
    let o = se(e), a = ya(o, r, n && Vl(n.found, r) ? n.found.programs : null); // o = haystack, se = haystackOf, e = index, a = found, ya = scan, r = needles, n = last, Vl = narrows
    if (ha(a)) {
      let s = ga(e, r), i = s && ya(o, s.needles, null); // s = forgiven, ga = forgive, e = index, r = needles, i = better, ya = scan, o = haystack
      s && i && !ha(i) && (a = Object.assign({}, i, { corrected: s.corrected }));
    }
    return fa.set(e, { text: t, found: a }), a;
  }

  // src/explore/facets.ts
  function He(e, t) { // He = chosenTerms, e = facet, t = query
    let n = /* @__PURE__ */ new Set(); // n = terms
    for (let r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      let o = e.terms.get(r); // o = term, e = facet, r = id
      o && n.add(o);
    }
    return Array.from(n);
  }
  function xa(e, t) { // xa = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => Ce(n, r), V(e)) : null;
  }
  function ba(e, t, n) { // ba = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = xa(e.programs.length, He(o, t)); // a = programs, xa = anyOf, e = index, He = chosenTerms, o = facet, t = query
      a && r.set(o.id, a);
    }
    return r;
  }
  function er(e, t, n) { // er = passing, e = size, t = filters, n = except
    let r = bt(e); // r = programs, bt = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== n && No(r, o);
    }), r;
  }
  function tr(e, t) { // tr = countMatches, e = index, t = query
    let n = ba(e, t, Zn(e, t.text).programs); // n = filters, ba = filtersOf, e = index, t = query, Zn = search
    return te(er(e.programs.length, n));
  }
  function _a(e, t) { // _a = explore, e = index, t = query
    let n = e.programs.length, r = Zn(e, t.text), o = ba(e, t, r.programs), a = er(n, o), s = []; // n = size, e = index, r = found, Zn = search, t = query, o = filters, ba = filtersOf, a = matches, er = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), u = l ? er(n, o, i.id) : a, c = He(i, t), p = Array.from(i.terms.values(), (m) => { // l = filter, o = filters, i = facet, u = others, er = passing, n = size, a = matches, c = chosen, He = chosenTerms, t = query, p = terms, m = term
        let d = te(m.programs, u), g = c.indexOf(m) !== -1, h = g ? te(xa(n, c.filter((f) => f !== m)) || u, u) : l ? te(l, u, m.programs) : d; // d = own, te = count, m = term, u = others, g = isChosen, c = chosen, h = after, xa = anyOf, n = size, f = other, l = filter
        return { term: m, chosen: g, after: h, own: d };
      });
      s.push({ facet: i, terms: p });
    }
    return { matches: a, count: te(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function Fe(e, t) { // Fe = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function nr(e, t, n) { // nr = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function wa(e, t, n) { // wa = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], o = r.filter((a) => a !== n); // r = terms, e = query, t = facet, o = others, a = id, n = term
    return nr(e, t, o.length < r.length ? o : r.concat(n));
  }
  function va(e) { // va = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Sa(e, t) { // Sa = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      He(r, t).forEach((o) => n.push({ facet: r, term: o }));
    }), n;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var Gl = /* @__PURE__ */ Symbol.for("pv"), zl = 0; // Gl = VNODE_MARKER, zl = vnodeId
  function y(e, t, n, r, o, a) { // y = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var u = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Gl, __v: --zl, __i: -1, __u: 0 }; // u = vnode, e = type, l = normalizedProps, n = key, s = ref, Gl = VNODE_MARKER, zl = vnodeId
    return (o || a) && (u.__source = o, u.__self = a), P.vnode && P.vnode(u), u;
  }

  // src/views/say.tsx
  function he(e) { // he = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function $({ text: e, language: t }, n, r = e) { // $ = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ y("bdi", { children: r }) : /* @__PURE__ */ y("bdi", { lang: t, dir: Ie(t), children: r });
  }

  // src/views/chips.tsx
  function Jl({ context: e, actions: t }, n) { // Jl = filterChip, e = context, t = actions, n = chip
    let { msg: r, labels: o, language: a } = e, s = o.facet(n.facet.id), i = o.term(n.facet.id, n.term.id); // r = msg, o = labels, a = language, e = context, s = facet, n = chip, i = term
    return /* @__PURE__ */ y(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ y("span", { class: "program-explorer__chip-facet", children: $(s, a, r("chip-facet", s.text)) }),
          " ",
          $(i, a)
        ]
      }
    );
  }
  function Ql({ context: { msg: e }, state: t, actions: n }) { // Ql = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ y(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(Fe(t.query, "")),
        children: [
          /* @__PURE__ */ y("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          " ",
          /* @__PURE__ */ y("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var jt = class extends G { // jt = Chips, G = x
    constructor() {
      super(...arguments);
      this.list = Ft();
    }
    getSnapshotBeforeUpdate() {
      return this.buttons().indexOf(document.activeElement);
    }
    componentDidUpdate(n, r, o) {
      var s; // s = _a
      let a = this.buttons(); // a = buttons
      o >= 0 && !a.includes(document.activeElement) && ((s = a[Math.min(o, a.length - 1)]) == null || s.focus());
    }
    buttons() {
      return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
    }
    render({ view: n }) {
      let { context: r, state: o, actions: a } = n, s = Sa(r.index, o.query), i = o.query.text.trim() !== ""; // r = context, o = state, a = actions, n = view, s = chosen, Sa = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ y("ul", { class: "program-explorer__chips", role: "list", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ y("li", { children: Jl(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ y("li", { children: Ql(n) }, "text"),
        /* @__PURE__ */ y("li", { children: /* @__PURE__ */ y("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function ka(e, t) { // ka = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = Fe(t, ""); // r = without, Fe = withText, t = query
      n.push({ kind: "text", query: r, count: tr(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let o = He(r, t); // o = terms, He = chosenTerms, r = facet, t = query
      if (o.length) {
        let a = nr(t, r.id, []); // a = without, nr = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: tr(e, a) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function De(e, t, n, r) { // De = heading, e = level, t = name, n = id, r = children
    return ea(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var Xl = 4; // Xl = MOST
  function Ea({ context: e, state: t, actions: n }) { // Ea = empty, e = context, t = state, n = actions
    let { msg: r, labels: o, index: a, list: s, level: i } = e, l = ka(a, t.query).slice(0, Xl), u = (c) => c.kind === "text" ? r("empty-text", he(t.query.text), c.count) : r( // r = msg, o = labels, a = index, s = list, i = level, e = context, l = ways, ka = wayOut, t = state, Xl = MOST, u = words, c = way, he = isolated
      "empty-without",
      he(o.facet(c.facet.id).text),
      c.terms.map((p) => he(o.term(c.facet.id, p.id).text)).reduce((p, m) => r("list", p, m)),
      c.count
    );
    return /* @__PURE__ */ y("div", { class: "program-explorer__empty", children: [
      De(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ y("p", { children: r("empty-hint") }),
      /* @__PURE__ */ y("ul", { children: [
        l.map((c) => /* @__PURE__ */ y("li", { children: /* @__PURE__ */ y("button", { type: "button", class: "cdx-button", onClick: () => n.apply(c.query), children: u(c) }) }, c.kind === "text" ? "text" : c.facet.id)),
        /* @__PURE__ */ y("li", { children: /* @__PURE__ */ y("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function Ue(e) { // Ue = chevron, e = isOpen
    return /* @__PURE__ */ y("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function Yl({ context: e, actions: t }, n, r) { // Yl = termBox, e = context, t = actions, n = facet, r = count
    let { msg: o, labels: a, language: s, idPrefix: i } = e, { term: l, chosen: u, after: c, own: p } = r, m = `${i}:${n}:${l.id}`, d = o(u ? "count-without" : "count-after", c); // o = msg, a = labels, s = language, i = idPrefix, e = context, l = term, u = chosen, c = after, p = own, r = count, m = id, n = facet, d = description
    return /* @__PURE__ */ y(
      "div",
      {
        class: `program-explorer__term${p === 0 && !u ? " program-explorer__term--idle" : ""}`, // p = own, u = chosen
        style: { "--program-explorer-depth": l.depth },
        children: [
          /* @__PURE__ */ y("div", { class: "cdx-checkbox", children: /* @__PURE__ */ y("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ y(
              "input",
              {
                class: "cdx-checkbox__input",
                type: "checkbox",
                id: m,
                "aria-describedby": `${m}:count`,
                checked: u,
                onChange: () => t.toggle(n, l.id)
              }
            ),
            /* @__PURE__ */ y("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ y("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ y("label", { class: "cdx-label__label", for: m, children: /* @__PURE__ */ y("span", { class: "cdx-label__label__text", children: $(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ y("span", { class: "program-explorer__number", title: d, "aria-hidden": "true", children: o("number", c) }),
          /* @__PURE__ */ y("span", { class: "program-explorer__unseen", id: `${m}:count`, children: d })
        ]
      },
      l.id
    );
  }
  function Zl(e, { facet: t, terms: n }) { // Zl = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: o, actions: a } = e, { labels: s, language: i, idPrefix: l } = r, u = o.folded.has(t.id), c = `${l}:${t.id}`, p = $(s.facet(t.id), i); // r = context, o = state, a = actions, e = view, s = labels, i = language, l = idPrefix, u = folded, t = facet, c = bodyId, p = label, $ = say
    return /* @__PURE__ */ y("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${c}::label`, children: [
      /* @__PURE__ */ y("legend", { children: /* @__PURE__ */ y(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !u,
          "aria-controls": c,
          onClick: () => a.fold(t.id),
          children: [
            /* @__PURE__ */ y("span", { id: `${c}::label`, children: p }),
            Ue(!u)
          ]
        }
      ) }),
      /* @__PURE__ */ y("div", { id: c, hidden: u, children: n.map((m) => Yl(e, t.id, m)) })
    ] }, t.id);
  }
  function Bt(e) { // Bt = filters, e = view
    return e.state.exploration.facets.map((t) => Zl(e, t));
  }

  // src/views/filter-dialog.tsx
  var Ta = "program-explorer-locked", qt = class extends G { // Ta = LOCK_CLASS, qt = FilterDialog, G = x
    constructor() {
      super(...arguments);
      this.box = Ft();
      this.onKeyDown = (n) => { // n = event
        let r = this.box.current; // r = box
        if (n.key === "Escape")
          n.stopPropagation(), this.props.view.actions.closeFilters();
        else if (n.key === "Tab" && r) {
          let o = Array.from(r.querySelectorAll("button, input")).filter((l) => l.getClientRects().length > 0), a = n.target, s = a === o[n.shiftKey ? 0 : o.length - 1] || n.shiftKey && a === r, i = o[n.shiftKey ? o.length - 1 : 0]; // o = stops, r = box, l = element, a = here, n = event, s = isAtEnd, i = next
          s && i && (n.preventDefault(), i.focus());
        }
      };
    }
    componentDidMount() {
      var n; // n = _a
      document.documentElement.classList.add(Ta), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(Ta);
    }
    render({ view: n }) {
      let { context: r, state: o, actions: a } = n, { msg: s, idPrefix: i } = r; // r = context, o = state, a = actions, n = view, s = msg, i = idPrefix
      return /* @__PURE__ */ y("div", { class: "program-explorer__backdrop", onClick: (l) => l.target === l.currentTarget && a.closeFilters(), children: /* @__PURE__ */ y(
        "div",
        {
          class: "program-explorer__dialog",
          role: "dialog",
          "aria-modal": "true",
          "aria-labelledby": `${i}-dialog-title`,
          tabIndex: -1,
          ref: this.box,
          onKeyDown: this.onKeyDown,
          children: [
            /* @__PURE__ */ y("div", { class: "program-explorer__dialog-head", children: [
              /* @__PURE__ */ y("span", { class: "program-explorer__dialog-title", id: `${i}-dialog-title`, children: s("filters") }),
              /* @__PURE__ */ y(
                "button",
                {
                  type: "button",
                  class: "cdx-button cdx-button--weight-quiet",
                  onClick: a.clear,
                  children: s("clear-all")
                }
              ),
              /* @__PURE__ */ y(
                "button",
                {
                  type: "button",
                  class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                  "aria-label": s("close"),
                  onClick: a.closeFilters
                }
              )
            ] }),
            /* @__PURE__ */ y("div", { class: "program-explorer__dialog-body", children: Bt(n) }),
            /* @__PURE__ */ y("div", { class: "program-explorer__dialog-foot", role: "status", children: /* @__PURE__ */ y(
              "button",
              {
                type: "button",
                class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
                onClick: a.closeFilters,
                children: s("show-results", o.exploration.count)
              }
            ) })
          ]
        }
      ) });
    }
  };

  // src/explore/sort.ts
  var Pa = /* @__PURE__ */ new WeakMap(), ec = 1e9; // Pa = orders, ec = NEVER
  function or(e, t) { // or = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function Ra(e) { // Ra = ranksIn, e = order
    let t = new Uint32Array(e.length); // t = ranks, e = order
    return e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    }), t;
  }
  function tc(e) { // tc = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function nc({ programs: e, languages: { chain: t, page: n } }) { // nc = byTitle, e = programs, t = chain, n = page
    let r = e.map(({ title: a }) => K(a, t, n).text), { compare: o } = tc(t.concat(n)); // r = titles, e = programs, a = title, K = pickText, t = chain, n = page, o = compare, tc = collatorFor
    return or(r.length, (a, s) => o(r[a], r[s]));
  }
  function Oa(e) { // Oa = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function rc({ programs: e }, t) { // rc = byDate, e = programs, t = titleOrder
    let n = Ra(t), r = new Float64Array(e.length), o = new Float64Array(e.length); // n = titleRanks, Ra = ranksIn, t = titleOrder, r = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let u = a || s, c = s || a, p = a && !s && i && X(i); // u = first, a = start, s = end, c = last, p = isOpenEnded, i = status, X = isCurrent
      r[l] = Oa(u && W(u)), o[l] = p ? ec : Oa(c && N(c));
    }), or(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function oc({ programs: e }, t) { // oc = byStatus, e = programs, t = dateOrder
    let n = Ra(t), r = new Uint8Array(e.length); // n = dateRanks, Ra = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * j.indexOf(o) : 2 * j.indexOf("past") - 1;
    }), or(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function rr(e, t) { // rr = orderOf, e = index, t = sort
    let n = Pa.get(e); // n = known, Pa = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), Pa.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? nc(e) : t === "newest" ? rc(e, rr(e, "title")) : oc(e, rr(e, "newest")), n.set(t, r)), r;
  }
  function ac(e, t) { // ac = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function rt(e) { // rt = effectiveSort, e = query
    let t = Yn(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, Yn = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function Aa(e, t, n, r) { // Aa = order, e = index, t = matches, n = query, r = scores
    let o = rt(n), a = []; // o = sort, rt = effectiveSort, n = query, a = shown
    for (let s of rr(e, o)) // s = i, rr = orderOf, e = index, o = sort
      ge(t, s) && a.push(s);
    return o === "relevance" ? ac(a, r) : a;
  }

  // src/views/details.tsx
  var sc = ["status", "period"]; // sc = OWN_ROWS
  function L(e, t) { // L = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ y("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ y("dt", { children: e }),
      /* @__PURE__ */ y("dd", { children: Array.isArray(t) ? /* @__PURE__ */ y("ul", { role: "list", children: t.map((r) => /* @__PURE__ */ y("li", { children: r })) }) : t })
    ] });
  }
  function ic(e) { // ic = shortAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (n) {
      return t;
    }
  }
  function La(e, t, n, r) { // La = details, e = context, t = actions, n = program, r = id
    let { msg: o, labels: a, format: s, language: i, list: l, relatives: u } = e, c = (_) => _ === null ? null : $(a.pick(_), i), p = (_) => _.map((k) => /* @__PURE__ */ y("bdi", { children: k })), m = (_, k) => /* @__PURE__ */ y("a", { href: e.urlOf(_), rel: "noopener", children: k }), d = (_) => _.map((k) => { // o = msg, a = labels, s = format, i = language, l = list, u = relatives, e = context, c = text, _ = ids, $ = say, p = names, k = other, y = a, m = link, d = related
      var R; // R = _a
      return /* @__PURE__ */ y(
        "a",
        {
          href: e.urlOfProgram(k),
          onClick: (w) => { // w = event
            !w.ctrlKey && !w.metaKey && !w.shiftKey && !w.altKey && (w.preventDefault(), t.goTo(k));
          },
          children: c(((R = u.program(k)) == null ? void 0 : R.title) || k)
        }
      );
    }), { minutes: g, owner: h, partOf: f, reviewed: b } = n, x = f === null ? void 0 : l.series.get(f), v = f === null ? [] : u.parts(f).filter((_) => _ !== n.id);
    return /* @__PURE__ */ y("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((_) => !sc.includes(_)).map((_) => L(
        $(a.facet(_), i),
        (n.terms.get(_) || []).map((k) => $(a.term(_, k), i))
      )),
      L(o("detail-session"), g && (g[0] === g[1] ? o("detail-minutes", g[0]) : o("detail-minutes-range", g[0], g[1]))),
      L(o("detail-duration"), c(n.duration)),
      L(o("detail-scale"), c(n.scale)),
      L(o("detail-team"), p(n.team)),
      L(o("detail-partners"), p(n.partners)),
      L(o("detail-materials"), n.materials.map(({ target: _, label: k }) => m(_, c(k)))),
      L(o("detail-part-of"), x ? x.target ? m(x.target, c(x.title)) : c(x.title) : d(f === null ? [] : [f])),
      L(o("detail-siblings"), d(v)),
      L(o("detail-parts"), d(u.parts(n.id))),
      L(o("detail-follows"), d(u.before(n.id))),
      L(o("detail-followed-by"), d(n.followedBy)),
      L(o("detail-owner"), h && /* @__PURE__ */ y("bdi", { children: h })),
      L(o("detail-reviewed"), b && s.date(b)),
      L(o("detail-sources"), n.sources.map((_) => m({ url: _ }, /* @__PURE__ */ y("bdi", { title: _, children: ic(_) })))),
      L(o("detail-share"), /* @__PURE__ */ y("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var $a = "capacity"; // $a = TAG_FACET
  function ot(e, t, n) { // ot = marked, e = picked, t = words, n = around
    return $(e, n, t.length ? Ne(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ y("mark", { children: r }) : r) : e.text);
  }
  function ar({ context: { labels: e }, program: t }, n) { // ar = termsOf, e = labels, t = program, n = facet
    return (t.terms.get(n) || []).map((r) => e.term(n, r));
  }
  function lc({ context: { labels: e, language: t }, program: n, words: r }, o, a) { // lc = meta, e = labels, t = language, n = program, r = words, o = span, a = facts
    return /* @__PURE__ */ y("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ y("span", { class: `program-explorer__status program-explorer__status--${n.status || "unknown"}`, children: e.status(n.status) }),
      o !== null && /* @__PURE__ */ y("span", { class: "program-explorer__fact", children: o }),
      a.map((s) => /* @__PURE__ */ y("span", { class: "program-explorer__fact", children: ot(s, r, t) }))
    ] });
  }
  var Kt = class extends G { // Kt = Card, G = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: o, open: a, words: s, level: i } = t, { msg: l, labels: u, format: c, language: p, idPrefix: m } = n, d = u.pick(o.title), g = `${m}:program:${o.id}`, h = o.summary && u.pick(o.summary), f = ar(t, $a), b = ar(t, "kind").concat(ar(t, "format")), x = c.span(o.start, o.end, o.status), v = ot(d, s, p), _ = n.limit ? null : Wt( // n = context, r = actions, o = program, a = open, s = words, i = level, t = props, l = msg, u = labels, c = format, p = language, m = idPrefix, d = title, g = titleId, h = summary, f = tags, ar = termsOf, $a = TAG_FACET, b = facts, x = span, v = name, ot = marked, _ = place, Wt = whereFound
        n.index,
        n.index.programs.indexOf(o),
        s,
        [d, h || d, ...f, ...b].map(({ text: k }) => k).concat(u.status(o.status), x || "")
      );
      return /* @__PURE__ */ y("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": g, children: [
        De(i, "program-explorer__title", g, o.target ? /* @__PURE__ */ y("a", { href: n.urlOf(o.target), rel: "noopener", children: v }) : v),
        lc(t, x, b),
        h && /* @__PURE__ */ y("p", { class: "program-explorer__summary", children: [
          ot(h, s, p),
          " ",
          h.language.toLowerCase() !== u.wanted && /* @__PURE__ */ y("span", { class: "program-explorer__in-language", children: l("in-language", c.language(h.language)) })
        ] }),
        _ && /* @__PURE__ */ y("p", { class: "program-explorer__matched", children: [
          l("matched-in", _.field ? _.field === "title" || _.field === "summary" ? c.language(_.language) : l(`detail-${_.field}`) : u.facet(_.facet).text),
          " ",
          ot({ text: _.text, language: _.language || p }, s, p)
        ] }),
        /* @__PURE__ */ y("div", { class: "program-explorer__card-foot", children: [
          f.length > 0 && /* @__PURE__ */ y("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet($a).text, children: f.map((k) => /* @__PURE__ */ y("li", { children: ot(k, s, p) })) }),
          /* @__PURE__ */ y(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": l("details-of", d.text),
              "aria-expanded": a,
              "aria-controls": a ? `${g}:details` : void 0,
              onClick: () => r.toggleDetails(o.id),
              children: [
                l("details"),
                Ue(a)
              ]
            }
          )
        ] }),
        a && La(n, r, o, `${g}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function cc({ context: e, state: t }, n) { // cc = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: o, past: a } = e, s = !e.limit && rt(t.query) === "status", i = (l, u) => l || { text: u, language: e.language, anchors: [] }; // r = msg, o = current, a = past, e = context, s = grouped, rt = effectiveSort, t = state, i = headingOf, l = own, u = text
    return n.map((l, u) => { // n = programs, l = program, u = at
      let c = n[u - 1], p = X(l.status); // c = before, n = programs, u = at, p = isNow, X = isCurrent, l = program
      return !s || c && X(c.status) === p ? { program: l, group: null } : { program: l, group: p ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function Ma(e) { // Ma = list, e = view
    var m; // m = _a
    let { context: t, state: n, actions: r } = e, { msg: o, index: a, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((d) => a.programs[d]), u = n.order.length - n.limit, c = cc(e, l), p = (m = c[0]) != null && m.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, o = msg, a = index, s = level, i = limit, l = shown, d = at, u = rest, c = entries, cc = withHeadings, p = titleLevel, m = _a
    return /* @__PURE__ */ y(oe, { children: [
      /* @__PURE__ */ y("ul", { class: "program-explorer__list", role: "list", "aria-label": o("programs"), children: c.map(({ program: d, group: g }) => /* @__PURE__ */ y("li", { children: [
        g && De(s, "program-explorer__group", g.anchors[0], [
          ...g.anchors.slice(1).map((h) => /* @__PURE__ */ y("span", { id: h })),
          $(g, t.language)
        ]),
        /* @__PURE__ */ y(
          Kt,
          {
            context: t,
            actions: r,
            program: d,
            open: n.query.program === d.id,
            words: n.exploration.found.needles,
            level: p
          }
        )
      ] }, d.id)) }),
      i > 0 && /* @__PURE__ */ y("a", { class: "program-explorer__all", href: t.urlOfAll(n.query), children: o("see-all", n.order.length) }),
      !i && u > 0 && /* @__PURE__ */ y("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: o("more", u) })
    ] });
  }

  // src/views/search-box.tsx
  function Ca({ context: e, state: t, actions: n }) { // Ca = searchBox, e = context, t = state, n = actions
    let { msg: r } = e; // r = msg, e = context
    return /* @__PURE__ */ y(
      "form",
      {
        class: "program-explorer__search cdx-search-input",
        role: "search",
        "aria-label": r("search"),
        onSubmit: (o) => { // o = event
          o.preventDefault(), n.searchDone();
        },
        children: /* @__PURE__ */ y("div", { class: "cdx-text-input cdx-text-input--has-start-icon", children: [
          /* @__PURE__ */ y(
            "input",
            {
              class: "cdx-text-input__input",
              type: "search",
              "aria-label": r("search"),
              placeholder: r("search"),
              autocomplete: "off",
              value: t.query.text,
              onInput: (o) => n.search(o.currentTarget.value)
            }
          ),
          /* @__PURE__ */ y("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })
        ] })
      }
    );
  }

  // src/views/toolbar.tsx
  function uc({ context: e, state: t, actions: n }) { // uc = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: o } = e, a = rt(t.query), s = wt.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, o = idPrefix, e = context, a = sort, rt = effectiveSort, t = state, s = sorts, wt = SORTS, i = each
    return /* @__PURE__ */ y("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ y("label", { for: `${o}-sort`, children: r("sort") }),
      " ",
      /* @__PURE__ */ y("span", { class: "program-explorer__select", children: [
        /* @__PURE__ */ y(
          "select",
          {
            class: "cdx-select",
            id: `${o}-sort`,
            value: a,
            onChange: (i) => n.sort(i.currentTarget.value),
            children: s.map((i) => /* @__PURE__ */ y("option", { value: i, selected: i === a, children: r(`sort-${i}`) }, i))
          }
        ),
        Ue(!1)
      ] })
    ] });
  }
  function Ia(e) { // Ia = toolbar, e = view
    let { context: t, state: n, actions: r } = e, { msg: o, list: a } = t, { query: s, exploration: { count: i, found: l } } = n.told, u = 0; // t = context, n = state, r = actions, e = view, o = msg, a = list, s = query, i = count, l = found, u = chosen
    return n.query.chosen.forEach((c) => { // n = state, c = terms
      u += c.length;
    }), /* @__PURE__ */ y("div", { class: "program-explorer__toolbar", children: [
      n.narrow && /* @__PURE__ */ y(
        "button",
        {
          type: "button",
          class: "program-explorer__open-filters cdx-button",
          "aria-haspopup": "dialog",
          "aria-expanded": n.filtersOpen,
          onClick: r.openFilters,
          children: u ? o("filters-active", u) : o("filters")
        }
      ),
      /* @__PURE__ */ y("div", { class: "program-explorer__count", role: n.filtersOpen ? void 0 : "status", tabIndex: -1, children: [
        o("count", i, a.programs.length),
        l.corrected && i > 0 && /* @__PURE__ */ y("p", { class: "program-explorer__corrected", children: o("results-for", he(s.text), he(l.corrected.join(" "))) })
      ] }),
      !t.limit && uc(e)
    ] });
  }

  // src/views/explorer.tsx
  function Na(e) { // Na = explorer, e = view
    let { context: t, state: n } = e, { limit: r } = t; // t = context, n = state, e = view, r = limit
    return /* @__PURE__ */ y("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !r && Ca(e),
      !n.narrow && /* @__PURE__ */ y("div", { class: "program-explorer__panel", role: "region", "aria-label": t.msg("filters"), children: Bt(e) }),
      /* @__PURE__ */ y("div", { class: "program-explorer__main", children: [
        Ia(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ y(jt, { view: e }),
        n.exploration.count > 0 ? Ma(e) : Ea(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ y(qt, { view: e })
    ] });
  }

  // src/views/state.ts
  var at = 60, dc = 6; // at = CARDS, dc = CARDS_AT_ONCE
  function st(e, t, n) { // st = derive, e = context, t = asked, n = before
    let r = _a(e.index, t), o = Aa(e.index, r.matches, t, r.found.scores), a = o.findIndex((i) => { // r = exploration, _a = explore, e = context, t = asked, o = places, Aa = order, a = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(e.limit || at, a + 1, s ? s.limit : 0),
      drawn: o.length <= at ? at : Math.max(dc, a + 1, s ? s.drawn : 0)
    };
  }
  function Ha(e, t, n) { // Ha = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return st(e, r, null).query.program === n ? r : Object.assign({}, vt, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var pc = 640, mc = 300, gc = 80, fc = 500; // pc = PANEL_NEEDS, mc = TYPING_PAUSE, gc = FILL_AFTER, fc = PREPARE_AFTER
  function Fa(e, t, n, r) { // Fa = mountExplorer, e = root, t = context, n = address, r = onCrash
    let o = e.ownerDocument.defaultView || window, a, s, i = !1, l = Object.assign({ narrow: c(), folded: /* @__PURE__ */ new Set() }, u(null)); // o = view, e = root, a = typing, s = filling, i = isStopped, l = state, c = isNarrow, u = addressed
    function u(w) { // u = addressed, w = before
      let S = n.read(), T = S === null && w ? w.query : Ot(S || "", t.index) || t.preset, O = st(t, T, w); // S = fragment, n = address, T = query, w = before, Ot = fromFragment, t = context, O = derived, st = derive
      return Object.assign({ filtersOpen: c() && n.isInDialog(), told: O }, O, { drawn: O.limit });
    }
    function c() { // c = isNarrow
      return t.limit > 0 || (e.clientWidth || o.innerWidth) < pc;
    }
    function p(w) { // p = draw, w = change
      if (i)
        return;
      let { filtersOpen: S } = l; // S = filtersOpen, l = state
      l = Object.assign({}, l, w);
      let T = e.contains(e.ownerDocument.activeElement); // T = hadFocus, e = root
      try {
        Vn(Na({ context: t, state: l, actions: R }), e);
      } catch (O) {
        k(), r(O);
        return;
      }
      T && !e.contains(e.ownerDocument.activeElement) && g(e, S ? ".program-explorer__open-filters, .program-explorer__count" : ".program-explorer__count"), o.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = o.setTimeout(() => p({ drawn: l.limit }), gc));
    }
    function m(w) { // m = fragmentOf, w = query
      return Pt(w, t.list.facets);
    }
    function d(w) { // d = write, w = change
      if (!i) {
        let S = m(l.query); // S = text, m = fragmentOf, l = state
        n.write(S === m(t.preset) ? "" : S || "programs", w, l.filtersOpen);
      }
    }
    function g(w, S) { // g = focusOn, w = within, S = selector
      let T = w && w.querySelector(S); // T = element, w = within, S = selector
      T && T.focus({ preventScroll: !0 });
    }
    function h() { // h = settle
      if (a !== void 0) {
        o.clearTimeout(a), a = void 0, d("replace");
        let { query: w, exploration: S } = l; // w = query, S = exploration, l = state
        p({ told: { query: w, exploration: S } });
      }
    }
    function f(w) { // f = choose, w = query
      h();
      let S = st(t, w, l); // S = derived, st = derive, t = context, w = query, l = state
      p(Object.assign({ told: S }, S)), d("push");
    }
    function b(w) { // b = elementOf, w = id
      let S = e.ownerDocument.getElementById(`${t.idPrefix}:program:${w}`); // S = title, e = root, t = context, w = id
      return S && S.closest("article");
    }
    function x() { // x = onResize
      c() !== l.narrow && (l.filtersOpen && _(), p({ narrow: !l.narrow }));
    }
    function v() { // v = showAll
      t.limit || p({ limit: l.order.length, drawn: l.order.length });
    }
    function _() { // _ = closeFilters
      p({ filtersOpen: !1 }), n.leave();
    }
    function k() { // k = stop
      i = !0, Vn(null, e);
    }
    let R = { // R = actions
      search: (w) => { // w = text
        p(st(t, Fe(l.query, w), l)), o.clearTimeout(a), a = o.setTimeout(h, mc);
      },
      searchDone: () => {
        h(), g(e, ".program-explorer__count");
      },
      toggle: (w, S) => f(wa(l.query, w, S)),
      apply: f,
      sort: (w) => f(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => f(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var S; // S = _a
        f(Ha(t, l.query, w)), (S = b(w)) == null || S.scrollIntoView(), g(b(w), "a, button");
      },
      clear: () => f(va(l.query)),
      showMore: () => {
        let w = t.index.programs[l.order[l.limit]], S = l.limit + at; // w = first, t = context, l = state, S = limit, at = CARDS
        p({ limit: S, drawn: S }), g(b(w && w.id), "a, button");
      },
      openFilters: () => {
        h(), p({ filtersOpen: !0 }), n.enter();
      },
      closeFilters: _,
      fold: (w) => { // w = facet
        let S = new Set(l.folded); // S = folded, l = state
        S.delete(w) || S.add(w), p({ folded: S });
      }
    };
    "ResizeObserver" in o && new ResizeObserver(x).observe(e), o.addEventListener("resize", x), o.addEventListener("beforeprint", v), n.onMove(e, () => { // o = view, x = onResize, e = root, v = showAll, n = address
      o.clearTimeout(a), a = void 0, p(u(l));
    }), p({}), o.setTimeout(() => se(t.index), fc), n.read() && (d("replace"), Lt(() => { // p = draw, o = view, se = haystackOf, t = context, fc = PREPARE_AFTER, n = address, d = write, Lt = afterPaint
      var w; // w = _a
      l.query.program !== null ? (w = b(l.query.program)) == null || w.scrollIntoView() : o.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/host/takeover.ts
  var yc = "program-explorer-hidden"; // yc = HIDDEN_CLASS
  function Da(e) { // Da = claim, e = host
    return sr(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function sr(e) { // sr = stateOf, e = host
    return e.root.dataset.state;
  }
  function xe(e, t) { // xe = setState, e = host, t = state
    let n = t === "ready"; // n = explorerStands, t = state
    for (let r of e.statics) // r = element, e = host
      r.classList.toggle(yc, n);
    for (let r of [e.current, e.past]) // r = heading, e = host
      r == null || r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    e.root.dataset.state = t;
  }

  // src/host/versions.ts
  var Ua = "Special:MyLanguage/", hc = /^(?:[a-z][\w-]*|Special):/; // Ua = MY_LANGUAGE, hc = ELSEWHERE
  function Wa(e, { root: t, statics: n }, r) { // Wa = createVersions, e = wiki, t = root, n = statics, r = chain
    let o = r.indexOf(e.contentLanguage), a = o < 0 ? r : r.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, r = chain, e = wiki, a = codes, s = shown
    return n.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // n = statics, i = page, l = link, s = shown
      let l = i.replace(Ua, ""); // l = plain, i = page, Ua = MY_LANGUAGE
      if (!a.length || hc.test(l))
        return e.urlOf(i);
      if (t.lang !== r[0])
        return e.urlOf(Ua + l);
      let [u = "", c] = l.split(/(?=#)/); // u = name, c = fragment, l = plain
      return a.map((p) => e.urlOf(`${u}/${p}${c || ""}`)).find((p) => s.has(p)) || e.urlOf(i);
    };
  }

  // src/host/raise.ts
  var xc = "program-explorer__app", bc = 0; // xc = APP_CLASS, bc = raised
  function _c({ root: e }) { // _c = ownsAddress, e = root
    let t = `.${Z}[data-state]`; // t = taken, Z = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function wc({ current: e, past: t }) { // wc = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      r && Lt(() => { // r = anchor, Lt = afterPaint
        var o; // o = _a
        return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function ja({ wiki: e }, t, n, r, o, a) { // ja = raise, e = wiki, t = host, n = list, r = words, o = names, a = onCrash
    let { language: s } = r, i = ee(r), l = Vo(s, i, o), u = Rt(e, t), c = zo(n, i, l, u, e.contentLanguage, s), p = Ho( // s = language, r = words, i = msg, ee = createMessages, l = format, Vo = createFormat, o = names, u = chain, Rt = readerLanguages, e = wiki, t = host, c = labels, zo = createLabels, n = list, p = index, Ho = buildIndex
      n,
      { chain: u, page: e.contentLanguage },
      Qt(),
      (b, x) => c.term(b, x).text
    ), m = _c(t), d = `program-explorer-${++bc}`, g = Wa(e, t, u), h = t.all === null ? "" : g(t.all), f = document.createElement("div");
    f.className = xc, f.lang = s, f.dir = Ie(s), t.root.append(f), xe(t, "ready"), Fa(f, {
      list: n,
      index: p,
      relatives: Ko(n.programs),
      labels: c,
      msg: i,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      preset: Ot(`programs?${t.preset}`, p) || vt,
      limit: t.limit,
      idPrefix: d,
      urlOf: (b) => "url" in b ? b.url : g(b.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (b) => `${m ? "" : h}#programs?program=${b}`,
      urlOfAll: (b) => `${h}#${Pt(b, n.facets) || "programs"}`
    }, Go(window, m ? Tt : null, d), (b) => { // Go = createAddress, m = owner, Tt = isFragmentOurs, d = idPrefix, b = error
      f.remove(), a(b);
    }), f.isConnected && (wc(t), e.announceReady(t.root));
  }

  // src/host/notice.ts
  var ir = "program-explorer__notice"; // ir = CLASS
  function it(e, t, ...n) { // it = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function Ba(e, t, n) { // Ba = button, e = text, t = className, n = act
    let r = it("button", `cdx-button ${t}`, e); // r = made, it = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function Vt(e) { // Vt = removeNotice, e = root
    e.querySelectorAll(`.${ir}`).forEach((t) => { // e = root, ir = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function lr(e, t, { kind: n, text: r, content: o = [], retry: a }) { // lr = showNotice, e = root, t = words, n = kind, r = text, o = content, a = retry
    Vt(e);
    let s = ee(t), i = it( // s = msg, ee = createMessages, t = words, i = box, it = element
      "div",
      `${ir} ${ir}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      it("span", "cdx-message__icon"),
      it(
        "div",
        "cdx-message__content",
        it("p", "", r),
        ...o,
        ...a ? [Ba(s("retry"), "", a)] : [],
        Ba(s("dismiss"), "cdx-button--weight-quiet", () => Vt(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ie(t.language), e.append(i);
  }

  // src/host/trouble.ts
  var vc = "json", Sc = ["busy", "timeout", "network", "server"]; // vc = DATA_MODEL, Sc = PASSING
  function qa(e) { // qa = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function Ka(s, i, l, u) { // Ka = advise, s = _0, i = _1, l = _2, u = _3
    return A(this, arguments, function* ({ wiki: e, load: t }, n, r, o, a = !1) {
      try {
        if (yield e.mayEdit(n.source)) {
          let { adviceOn: c, driftHints: p } = yield t.maintainer(), m = a && o.list ? p((yield t.harvester()).harvest(n.container, e), o.list, e) : [], d = c(e, o.words, n.source, o, m, be(e)); // c = adviceOn, p = driftHints, t = load, m = drift, a = isSuspect, o = data, n = host, e = wiki, d = advice, be = optionsFor
          d && lr(n.root, o.words, Object.assign({}, r, { text: r.text || d.text || "", content: d.content }));
        }
      } catch (c) {
        e.log("There is no advice about the data page.", c);
      }
    });
  }
  function Gt(e, t, n, r, o) { // Gt = fail, e = surroundings, t = host, n = failure, r = data, o = again
    return A(this, null, function* () {
      let a = r ? r.words : Me, s = ee(a); // a = words, r = data, Me = BUILT_IN, s = msg, ee = createMessages
      xe(t, "failed");
      let i = Sc.includes(n) ? () => { // i = retry, Sc = PASSING, n = failure
        Vt(t.root), xe(t, "loading"), o();
      } : null, l = { kind: "failure", text: s("two-sentences", s("failed"), s(`failed-${n}`)), retry: i };
      lr(t.root, a, l), r && (n === "missing" || n === "json") && (yield Ka(e, t, l, r));
    });
  }
  function Va(e, t, n, r) { // Va = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return A(this, null, function* () {
      let { wiki: o } = e, { page: a, problems: s } = n, i = !a || s.length > 0 || a.contentModel !== vc; // o = wiki, e = surroundings, a = page, s = problems, n = data, i = hasProblems, vc = DATA_MODEL
      i && o.log(`Problems of the data page "${t.source}":`, ...s), o.isNamed && (i || r) && (yield Ka(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/host/start.ts
  function kc(e, t) { // kc = wantedFor, e = wiki, t = host
    let { source: n, revisions: r, words: o, bundle: a, bundleVersion: s } = t, i = Rt(e, t), l = i[0] === F ? F : xt(i), u = o.get(l), c = Wo(i, e.contentLanguage); // n = source, r = revisions, o = words, a = bundle, s = bundleVersion, t = host, i = chain, Rt = readerLanguages, e = wiki, l = language, F = KEYS_ONLY, xt = languageFor, u = revision, c = translated, Wo = translatedFor
    return {
      source: n,
      language: l,
      translated: c,
      bundle: a,
      revisions: l === F ? r : u && r.length ? [...r, u] : [],
      // It begins with the language it is of.
      version: s.indexOf(`${c}:`) ? "" : s
    };
  }
  function Ec(e, t, n) { // Ec = readShared, e = readings, t = wiki, n = host
    let r = kc(t, n), o = JSON.stringify(r), a = e.get(o) || Io(t, r); // r = wanted, kc = wantedFor, t = wiki, n = host, o = key, a = reading, e = readings, Io = readData
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  }
  function Tc(o, a, s) { // Tc = harvestFrom, o = _0, a = _1, s = _2
    return A(this, arguments, function* ({ wiki: e, load: t }, n, { words: r }) {
      try {
        let i = (yield t.harvester()).readHost(e, n); // i = found, t = load, e = wiki, n = host
        return i && [i[0], Object.assign({ words: r }, i[1])];
      } catch (i) {
        return e.log("The static list cannot be read.", i), null;
      }
    });
  }
  function Ga(e, t, n) { // Ga = run, e = readings, t = surroundings, n = host
    return A(this, null, function* () {
      let { wiki: r } = t, o = () => { // r = wiki, t = surroundings, o = again
        Ga(e, t, n);
      };
      try {
        let a = yield Ec(e, r, n); // a = read, Ec = readShared, e = readings, r = wiki, n = host
        if (!a) {
          xe(n, "static");
          return;
        }
        let [s, i] = !a.page && (yield Tc(t, n, a)) || [n, a]; // s = shown, i = data, a = read, Tc = harvestFrom, t = surroundings, n = host
        if (!i.list) {
          r.log(`The data page "${n.source}" ${i.page ? "cannot be read" : "is missing"}.`, ...i.problems), yield Gt(t, n, i.page ? "json" : "missing", i, o);
          return;
        }
        if (!Ao(i.words))
          throw new Error("The words of the explorer are missing on this wiki.");
        let l = "DisplayNames" in Intl ? null : yield r.languageNames(), u = r.isNamed && i.page !== null && n.container === n.root && !n.preset && !n.limit && jo(n.root, i.list.programs.map(({ title: c }) => K(c, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // l = names, r = wiki, u = isSuspect, i = data, n = host, jo = mayHaveDrifted, c = title, K = pickText
        ja(t, s, i.list, i.words, l, (c) => { // ja = raise, t = surroundings, s = shown, i = data, l = names, c = error
          r.log("The explorer could not be drawn.", c), Gt(t, s, "unexpected", i, o);
        }), sr(n) === "ready" && (yield Va(t, n, i, u));
      } catch (a) {
        r.log(`The explorer could not start from "${n.source}".`, a), yield Gt(t, n, qa(a), null, o);
      }
    });
  }
  function Pc(r, o) { // Pc = findOrInsert, r = _0, o = _1
    return A(this, arguments, function* ({ wiki: e, load: t }, n) {
      let a = So(n); // a = printed, So = findHosts, n = content
      if (a.length || n.querySelector(`.${Z}`) || !qo(e.pageTitle))
        return a;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function za(e, t) { // za = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, load: t }; // n = surroundings, e = wiki, t = load
    Uo(), e.onContent(() => { // Uo = keepViewAcrossLanguages, e = wiki
      let r = document.getElementById("mw-content-text") || document.body, o = /* @__PURE__ */ new Map(); // r = content, o = readings
      Pc(n, r).then(
        (a) => a.filter(Da).forEach((s) => { // a = hosts, Da = claim, s = host
          Ga(o, n, s);
        }),
        (a) => e.log("The explorer could not find its place.", a)
      );
    });
  }

  // src/maintainer.ts
  var dr = {}; // dr = maintainer_exports
  fr(dr, {
    adviceOn: () => Xa,
    driftHints: () => is
  });

  // src/maintain/fix.ts
  var Ja = "json", cr = 5; // Ja = DATA_MODEL, cr = MOST_HINTS
  function Oc(e, t, n, r) { // Oc = problemsOf, e = msg, t = page, n = included, r = options
    let { problems: o } = Xr(t.text, r, n); // o = problems, Xr = parsePrograms, t = page, r = options, n = included
    return [
      ...t.contentModel === Ja ? [] : [e("maintain-model", t.contentModel)],
      ...o.map(({ path: a, program: s, reason: i, fix: l }) => a.length ? e("maintain-place", jr(a, s), i, l) : `${i} ${l}`)
    ];
  }
  function Qa(e, t, n, r, o, a) { // Qa = fixFor, e = wiki, t = msg, n = source, r = data, o = drift, a = options
    if (r.page) {
      let i = Oc(t, r.page, r.included, a); // i = problems, Oc = problemsOf, t = msg, r = data, a = options
      return {
        text: i.length ? t("maintain-problems", i.length) : o.length ? t("maintain-drift") : null,
        hints: [...i.slice(0, cr), ...o.slice(0, cr)],
        url: e.urlOf(n, { action: "edit" }),
        label: t("maintain-edit"),
        draft: null
      };
    }
    let { harvest: s } = r; // s = harvest, r = data
    return {
      text: s ? t("maintain-from-list") : null,
      hints: (s ? s.unread : []).slice(0, cr).map(({ place: i, reason: l, fix: u }) => t("maintain-place", i, l, u)),
      // The wiki would create the page as wikitext if it were not told the model. A draft is handed
      // over as if it had been typed into the editor already.
      url: e.urlOf(n, { action: s ? "submit" : "edit", contentmodel: Ja }),
      label: t(s ? "maintain-create-from-list" : "maintain-create"),
      draft: s ? s.draft : null
    };
  }

  // src/maintain/advice.ts
  function We(e, t, ...n) { // We = element, e = tag, t = properties, n = content
    let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
    return r.append(...n), r;
  }
  function Rc(e, { url: t, label: n }) { // Rc = editorWith, e = draft, t = url, n = label
    let r = (o, a) => We("input", { type: "hidden", name: o, value: a }); // r = hidden, o = name, a = value, We = element
    return We(
      "form",
      { method: "post", action: t },
      r("wpTextbox1", e),
      r("model", "json"),
      r("format", "application/json"),
      // Without it the wiki would take this for a failed attempt to save.
      r("wpPreview", "1"),
      r("wpUltimateParam", "1"),
      We("button", { className: "cdx-button", type: "submit" }, n)
    );
  }
  function Ac(e) { // Ac = contentOf, e = fix
    return [...e.hints.length ? [We("ul", {}, ...e.hints.map((n) => We("li", {}, n)))] : [], e.draft === null ? We("a", { href: e.url }, e.label) : Rc(e.draft, e)];
  }
  function Xa(e, t, n, r, o, a) { // Xa = adviceOn, e = wiki, t = words, n = source, r = data, o = drift, a = options
    let s = Qa(e, ee(t), n, r, o, a); // s = fix, Qa = fixFor, e = wiki, ee = createMessages, t = words, n = source, r = data, o = drift, a = options
    return r.page && !s.hints.length ? null : { text: s.text, content: Ac(s) };
  }

  // src/maintain/parity.ts
  function ur(e) { // ur = plain, e = text
    return e.normalize().replace(/\s+/g, " ").trim();
  }
  function Ya(e) { // Ya = folded, e = text
    return ur(e).toLowerCase();
  }
  function zt(e) { // zt = isUrl, e = link
    return /^https:/i.test(e);
  }
  function ie(e) { // ie = linkKey, e = link
    return e === null || zt(e) ? e : e.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (t) => t.toLowerCase());
  }
  function Za(e, t) { // Za = leadsTo, e = url, t = page
    try {
      return zt(e) && !zt(t) && ie(`:${decodeURI(e).split("/wiki/")[1] || ""}`) === ie(`:${t}`);
    } catch (n) {
      return !1;
    }
  }
  var Lc = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // Lc = TRANSLATION
  function $c(e, t) { // $c = isSameLink, e = inData, t = inList
    return ie(e) === ie(t) || e !== null && t !== null && (Za(e, t) || Za(t, e) || !zt(t) && ie(e) === ie(t.replace(Lc, "")));
  }
  function ns(e) { // ns = linkOf, e = target
    return e && ("url" in e ? e.url : e.page);
  }
  function es(e, t) { // es = says, e = text, t = shown
    return e === null || t === null ? e === t : Xe(e).map(ur).indexOf(ur(t)) !== -1;
  }
  function Mc(e, t) { // Mc = pair, e = harvested, t = programs
    let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), o = (a, s, i) => { // n = pairs, r = taken, o = pairBy, a = keysOf, s = keyOf, i = isSure
      let l = /* @__PURE__ */ new Map(); // l = byKey
      for (let u of t.filter((c) => !r.has(c))) // u = program, t = programs, c = each, r = taken
        for (let c of a(u)) // c = key, a = keysOf, u = program
          l.set(c, (l.get(c) || []).concat(u));
      for (let u of e.filter((c) => !n.has(c))) { // u = item, e = harvested, c = each, n = pairs
        let c = s(u), p = c === null ? [] : l.get(c) || [], m = p.filter((g) => !r.has(g)), [d] = m; // c = key, s = keyOf, u = item, p = all, l = byKey, m = free, g = program, r = taken, d = found
        d && (i || p.length === 1) && (n.set(u, d), r.add(d));
      }
    };
    return o(({ id: a }) => [a], ({ id: a, isRendered: s }) => s ? a : null, !0), o(({ title: a }) => Xe(a).map(Ya), ({ title: a, isRendered: s }) => s ? null : Ya(a), !0), o(({ target: a }) => [ie(ns(a))].filter((s) => s !== null), ({ link: a, isRendered: s }) => s ? null : ie(a), !1), n;
  }
  function ts(e) { // ts = groupOf, e = program
    return X(e.status) ? "current" : "past";
  }
  function rs(e, t, n) { // rs = drift, e = harvested, t = list, n = options
    let r = [], o = Mc(e, t.programs), a = (i) => K(i, n.languages, n.contentLanguage).text; // r = found, o = pairs, Mc = pair, e = harvested, t = list, a = pick, i = text, K = pickText, n = options
    for (let i of e) { // i = item, e = harvested
      let l = o.get(i), u = (p, m, d) => { // l = program, o = pairs, i = item, u = differs, p = kind, m = inList, d = inData
        r.push({ kind: p, program: l ? l.id : null, title: l ? a(l.title) : i.title, inList: m, inData: d });
      };
      if (!l) {
        u("not-in-data", i.title, null);
        continue;
      }
      let c = ns(l.target); // c = link, ns = linkOf, l = program
      es(l.title, i.title) || u("title", i.title, a(l.title)), $c(c, i.link) || u("link", i.link, c), i.isRendered && i.status !== l.status ? u("status", i.status, l.status) : i.group !== ts(l) && u("group", i.group, ts(l)), es(l.summary, i.summary) || u("summary", i.summary, l.summary && a(l.summary));
    }
    let s = new Set(Array.from(o.values())); // s = paired, o = pairs
    for (let i of n.isPartial ? [] : t.programs.filter((l) => !s.has(l))) // i = program, n = options, t = list, l = each, s = paired
      r.push({ kind: "not-in-list", program: i.id, title: a(i.title), inList: null, inData: a(i.title) });
    return r;
  }

  // src/maintain/parity-words.ts
  var Cc = { // Cc = WORDS
    "not-in-list": "It is in the data, but not in the list.",
    "not-in-data": "It is in the list, but not in the data.",
    title: "The title in the list is $1, in the data $2.",
    link: "The link in the list is $1, in the data $2.",
    status: "The status in the list is $1, in the data $2.",
    group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
    summary: "The summary in the list is $1, in the data $2."
  }, Jt = 60;
  function os(e) { // os = quoted, e = value
    return e === null ? "missing" : `"${e.length > Jt ? `${e.slice(0, Jt - 1)}\u2026` : e}"`;
  }
  function as(e, t) { // as = fromDifference, e = one, t = other
    let n = 0; // n = same
    for (; n < e.length && e.charAt(n) === t.charAt(n); ) // n = same, e = one, t = other
      n++;
    let r = n > Jt / 2 ? e.lastIndexOf(" ", n - Jt / 4) + 1 : 0; // r = from, n = same, Jt = MOST_CHARACTERS, e = one
    return r ? `\u2026${e.slice(r)}` : e;
  }
  function ss({ kind: e, program: t, title: n, inList: r, inData: o }) { // ss = describeDrift, e = kind, t = program, n = title, r = inList, o = inData
    let a = [ // a = values
      e === "group" ? r || "" : os(r && as(r, o || "")),
      e === "group" ? o || "" : os(o && as(o, r || ""))
    ];
    return `${t === null ? `"${n}"` : `"${n}" (${t})`}: ${Cc[e].replace(/\$(\d)/g, (i, l) => a[Number(l) - 1] || "")}`;
  }

  // src/maintain/parity-hints.ts
  function is(e, t, { languages: n, contentLanguage: r }) { // is = driftHints, e = harvested, t = list, n = languages, r = contentLanguage
    return e.programs.length ? rs(e.programs, t, { languages: n, contentLanguage: r, isPartial: e.isPartial }).map(ss) : [];
  }

  // src/wiki/wiki.ts
  var D = class extends Error { // D = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/answer.ts
  var ls = 1e4; // ls = TIMEOUT_MS
  function cs(e, t) { // cs = fetchInTime, e = url, t = credentials
    return A(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), ls); // n = controller, r = timer, ls = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw n.signal.aborted ? new D("timeout", `${ls} ms, ${e}`) : new D("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function us(e) { // us = readAnswer, e = url
    return A(this, null, function* () {
      let t = yield cs(e, "omit"); // t = response, cs = fetchInTime, e = url
      if (t.status === 429 && (t = yield cs(e, "same-origin")), t.status === 429)
        throw new D("busy", e);
      if (t.status !== 200)
        throw new D("server", `${t.status}, ${e}`);
      let n = null; // n = answer
      try {
        n = JSON.parse(t.body);
      } catch (r) {
      }
      if (!n)
        throw new D("server", `no JSON, ${e}`);
      if (n.error)
        throw new D("server", `${n.error.code}: ${n.error.info}, ${e}`);
      return n;
    });
  }

  // src/wiki/reader.ts
  var Ic = 2592e3, Nc = 300, Hc = "fuzzy"; // Ic = MONTH_S, Nc = FIVE_MINUTES_S, Hc = OUTDATED
  function Fc(e) { // Fc = storedPages, e = answer
    var n, r; // n = _a, r = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((n = e.query) == null ? void 0 : n.pages) || []) { // o = title, a = revisions, n = _a, e = answer
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function Dc(e, t, n, r) { // Dc = parametersFor, e = kind, t = values, n = bundle, r = offset
    let o = String(e === "titles" || n && !n.version ? Nc : Ic), a = { // o = age, e = kind, n = bundle, Nc = FIVE_MINUTES_S, Ic = MONTH_S, a = parameters
      action: "query",
      format: "json",
      formatversion: "2",
      // The interface language must not split the cache.
      uselang: "content",
      maxage: o,
      smaxage: o
    };
    return Object.assign(a, r ? { mcoffset: r } : {
      prop: "revisions",
      rvprop: "ids|content|contentmodel",
      rvslots: "main",
      [e]: t.join("|")
    }, n && {
      list: "messagecollection",
      mcgroup: `messagebundle-${n.title}`,
      mclanguage: n.language,
      mcprop: "translation|tags",
      // Nothing is transferred for what has no translation.
      mcfilter: "hastranslation",
      mclimit: "max",
      // Makes another state another address.
      requestid: n.version
    }), new URLSearchParams(a).toString();
  }
  function ds(e, t, n, r) { // ds = readAll, e = api, t = kind, n = values, r = bundle
    return A(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let u = yield us(`${e}?${Dc(t, n, r, s)}`); // u = answer, us = readAnswer, e = api, Dc = parametersFor, t = kind, n = values, r = bundle, s = offset
        a = a.concat(Fc(u));
        for (let { key: c, translation: p, tags: m } of ((i = u.query) == null ? void 0 : i.messagecollection) || []) // c = key, p = translation, m = tags, i = _a, u = answer
          p && m.indexOf(Hc) === -1 && o.set(c.slice(c.lastIndexOf("/") + 1), p);
        s = (l = u.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function ps(e, t, n, r) { // ps = readSafely, e = api, t = kind, n = values, r = bundle
    return A(this, null, function* () {
      try {
        return yield ds(e, t, n, r);
      } catch (o) {
        if (r && o instanceof D && o.failure === "server")
          return ds(e, t, n, null);
        throw o;
      }
    });
  }
  function ms(e, t) { // ms = createReader, e = api, t = titleOf
    return (n, r, o) => A(null, null, function* () {
      let a = n.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = r.length ? yield ps(e, "revids", r, s) : null; // a = wanted, n = titles, t = titleOf, s = bundle, o = asked, i = pinned, r = revisions, ps = readSafely, e = api
      return i && a.every((l) => i.pages.some((u) => u.title === l)) ? i : ps(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function gs(e) { // gs = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function Uc(e) { // Uc = mayEdit, e = title
    return A(this, null, function* () {
      var t, n, r, o; // t = _a, n = _b, r = _c, o = _d
      try {
        return ((o = (r = (n = (t = (yield new mw.Api().get({
          action: "query",
          formatversion: "2",
          prop: "info",
          intestactions: ["edit"],
          titles: e
        })).query) == null ? void 0 : t.pages) == null ? void 0 : n[0]) == null ? void 0 : r.actions) == null ? void 0 : o.edit) === !0;
      } catch (a) {
        return !1;
      }
    });
  }
  function Wc() { // Wc = languageNames
    return A(this, null, function* () {
      try {
        yield mw.loader.using("mediawiki.language.names");
        let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames"); // e = names
        return new Map(Object.entries(e));
      } catch (e) {
        return /* @__PURE__ */ new Map();
      }
    });
  }
  function jc() { // jc = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function fs() { // fs = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: jc(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: gs,
      readPages: ms(mw.util.wikiScript("api"), gs),
      languageNames: Wc,
      mayEdit: Uc,
      urlOf: (e, t) => mw.util.getUrl(e, t),
      onContent: (e) => { // e = listener
        mw.hook("wikipage.content").add(() => e());
      },
      announceReady: (e) => { // e = root
        mw.hook("programExplorer.ready").fire(e);
      },
      addStyles: (e) => { // e = css
        mw.util.addCSS(e);
      },
      log: (e, ...t) => { // e = message, t = details
        mw.log.warn(`[programExplorer] ${e}`, ...t);
      }
    };
  }

  // src/userscript.ts
  mw.loader.using(["mediawiki.api", "mediawiki.Title", "mediawiki.util", "mediawiki.language", "mediawiki.user", "codex-styles"]).then(
    () => {
      let e = fs(); // e = wiki, fs = createMediaWiki
      e.addStyles('.program-explorer{position:relative}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:1 / 3;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main,.program-explorer__search{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer__count{flex:1 1 auto;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__row a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__row ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive, #36c )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer__notice{margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}'), za(e, { maintainer: () => Promise.resolve(dr), harvester: () => Promise.resolve(Cn) });
    },
    (e) => mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e)
  );
})();
// </nowiki>