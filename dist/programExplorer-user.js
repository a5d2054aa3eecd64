// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash e68500868163d434.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var dr = Object.defineProperty;
  var cr = Object.getOwnPropertySymbols;
  var ms = Object.prototype.hasOwnProperty, gs = Object.prototype.propertyIsEnumerable;
  var ur = (e, t, n) => t in e ? dr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, it = (e, t) => {
    for (var n in t || (t = {}))
      ms.call(t, n) && ur(e, n, t[n]);
    if (cr)
      for (var n of cr(t))
        gs.call(t, n) && ur(e, n, t[n]);
    return e;
  };
  var pr = (e, t) => {
    for (var n in t)
      dr(e, n, { get: t[n], enumerable: !0 });
  };
  var O = (e, t, n) => new Promise((r, o) => {
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
  var Ln = {}; // Ln = harvester_exports
  pr(Ln, {
    harvest: () => Mi,
    insertHost: () => Li,
    readHost: () => $i
  });

  // src/host/options.ts
  function Jt() { // Jt = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function xe(e) { // xe = optionsFor, e = wiki
    return { today: Jt(), language: e.contentLanguage };
  }

  // src/programs/json.ts
  var fs = /[ \t\n\r]*/y, ys = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // fs = SPACE, ys = TOKEN
  function mr(e, t, n) { // mr = match, e = pattern, t = text, n = at
    e.lastIndex = n;
    let r = e.exec(t); // r = found, e = pattern, t = text
    return r && r[0];
  }
  function hs(e) { // hs = faultIn, e = text
    let t = [], n = "value", r = ""; // t = open, n = expected, r = before
    for (let o = 0; ; ) { // o = at
      o += (mr(fs, e, o) || "").length;
      let a = mr(ys, e, o); // a = token, mr = match, ys = TOKEN, e = text, o = at
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
  function gr(e) { // gr = placeOf, e = text
    let t = hs(e); // t = fault, hs = faultIn, e = text
    if (t === null)
      return null;
    let n = e.slice(0, t).split(`
`);
    return { line: n.length, column: (n[n.length - 1] || "").length + 1 };
  }

  // src/programs/links.ts
  var xs = /[\u200E\u200F\u202A-\u202E]/g, bs = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, _s = new RegExp("^(?:" + [ // xs = DIRECTION_MARKS, bs = SPACES, _s = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), ws = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function vs(e) { // vs = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Ss(e) { // Ss = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function fr(e) { // fr = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return Ss(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(xs, "").replace(bs, " ").trim().replace(/^: ?/, ""); // n = page, t = text, xs = DIRECTION_MARKS, bs = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (_s.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || ws.test(n) || vs(r) > 255 ? "bad-page" : { page: n };
  }
  function F(e) { // F = parseLink, e = value
    let t = fr(e); // t = found, fr = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function le(e) { // le = linkFault, e = value
    let t = fr(e); // t = found, fr = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function lt(e) { // lt = isPage, e = value
    let t = F(e); // t = link, F = parseLink, e = value
    return t !== null && "page" in t;
  }
  function yr(e) { // yr = isAddress, e = value
    let t = F(e); // t = link, F = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var ks = 49; // ks = MOST_PAGES
  function Qt(e) { // Qt = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, ks).map((n, r) => typeof n == "string" && lt(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function hr(e) { // hr = includesOf, e = text
    if (e.indexOf('"include"') === -1)
      return [];
    try {
      return Qt(Object(JSON.parse(e))).filter(Boolean);
    } catch (t) {
      return [];
    }
  }

  // src/programs/migrate.ts
  var xr = [], Ue = 1 + xr.length; // xr = MIGRATIONS, Ue = VERSION
  function br(e, t = xr) { // br = migrate, e = page, t = ladder, xr = MIGRATIONS
    let { version: n } = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
      (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
      e
    );
  }

  // src/programs/loops.ts
  function ct(e) { // ct = closingLinks, e = parents
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
  function _r(e, t, n) { // _r = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, t = series, a = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set(ct(a)); // s = closing, ct = closingLinks, a = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
      let { id: u, partOf: c, followedBy: p } = l; // u = id, c = partOf, p = followedBy, l = program
      if (c === null && !p.length)
        return l;
      let m = (d, g, y, f) => (f ? n.addAt(d, "loop", g) : y.has(g) || n.addAt(d, "unknown-program", g, y), !f && y.has(g)); // m = leads, d = field, g = other, y = among, f = isLoop, n = report
      return n.program = u, Object.assign({}, l, {
        partOf: c !== null && m("partOf", c, o, s.has(u)) ? c : null,
        followedBy: p.filter((d) => m("followedBy", d, r, d === u))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var wr = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), be = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), _e = wr("string"), Xt = wr("number"), z = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), J = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), E = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), vr = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), we = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), ve = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), C = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), We = be("check"), Sr = be("length"), Yt = be("max_value"), Zt = be("min_value"), Se = be("regex"), Jc = be("description"); // wr = schema, e = first, be = action, t = actions, n = message, _e = string, Xt = number, z = array, J = object, E = optional, vr = picklist, we = record, ve = union, C = pipe, We = check, Sr = length, Yt = maxValue, Zt = minValue, Se = regex, Jc = description

  // src/programs/dates.ts
  var tn = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // tn = DATE_SHAPE
  function kr(e, t) { // kr = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function ut(e) { // ut = parseDate, e = text
    if (!tn.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
    return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > kr(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
  }
  function en(e, t) { // en = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function Er(e, t, n) { // Er = isoDay, e = year, t = month, n = day
    return `${en(e, 4)}-${en(t, 2)}-${en(n, 2)}`;
  }
  function D(e) { // D = firstDay, e = date
    return Er(e.year, e.month || 1, e.day || 1);
  }
  function I(e) { // I = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return Er(e.year, t, e.day || kr(e.year, t));
  }

  // src/programs/status.ts
  var U = ["open", "upcoming", "ongoing", "paused", "past"]; // U = STATUSES
  function ke(e) { // ke = isStatus, e = value
    return U.indexOf(e) !== -1;
  }
  function Tr(e, t) { // Tr = isVagueOn, e = date, t = day
    return e.approximate && D(e) <= t && t <= I(e);
  }
  function Pr(e, t, n) { // Pr = deriveStatus, e = start, t = end, n = today
    return t && I(t) < n ? "past" : e && D(e) > n ? "upcoming" : e && t && !Tr(e, n) && !Tr(t, n) ? "ongoing" : null;
  }
  function Or(e, t, n, r) { // Or = contradictsDates, e = status, t = start, n = end, r = today
    switch (e) {
      case "past":
        return !!(n && D(n) > r || t && D(t) > r);
      case "upcoming":
        return !!(t && I(t) < r || n && I(n) < r);
      case "ongoing":
        return !!(t && D(t) > r || n && I(n) < r);
      default:
        return !!(n && I(n) < r);
    }
  }
  function Q(e) { // Q = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/schema.ts
  var sn = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, ln = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Ts = 10080, N = C(_e(), Se(sn, "bad-id")), ce = C(_e(), Se(/\S/, "empty")), je = C(_e(), Se(ln, "bad-language")), W = ve([ce, we(je, ce)]), nn = C( // sn = ID, ln = LANGUAGE, Ts = MOST_MINUTES, N = id, C = pipe, _e = string, Se = regex, ce = words, je = languageCode, W = text, ve = union, we = record, nn = date
    _e(),
    Se(tn, "bad-date"),
    We((e) => ut(e) !== null, "bad-date")
  ), rn = C(ce, We(lt, (e) => le(e.input) || "bad-page")), on = C(
    _e(),
    Se(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => le(e.input) || "bad-address"),
    We(yr, "bad-address")
  ), cn = C(
    ce,
    We((e) => le(e) === null, (e) => le(e.input) || "bad-page")
  ), Ps = C(Xt(), Zt(1, "bad-minutes"), Yt(Ts, "bad-minutes")), Rr = ve([N, z(N)]), Os = ve([je, z(je)]), an = ve([ce, z(ce)]), un = Rr, Rs = J({
    label: W,
    page: E(cn),
    url: E(on)
  }), dn = J({
    id: N,
    title: W,
    summary: E(W),
    page: E(cn),
    status: E(vr(U, "bad-status")),
    start: E(nn),
    end: E(nn),
    language: E(Os),
    session: E(J({
      minutes: E(C(z(Ps), Sr(2)))
    })),
    duration: E(W),
    scale: E(W),
    team: E(an),
    partners: E(an),
    materials: E(z(Rs)),
    partOf: E(N),
    followedBy: E(Rr),
    owner: E(ce),
    reviewed: E(nn),
    sources: E(ve([on, z(on)]))
  }), Ar = J({
    id: N,
    label: W,
    terms: we(N, un)
  }), As = J({
    label: E(W),
    help: E(W),
    terms: E(we(N, J({
      label: E(W),
      aliases: E(an),
      broader: E(N)
    })))
  }), Ls = J({
    title: W,
    page: E(cn)
  }), Lr = J({
    version: C(Xt(), Zt(Ue), Yt(Ue)),
    talk: E(rn),
    bundle: E(rn),
    facets: E(z(N)),
    vocabularies: E(we(N, As)),
    series: E(we(N, Ls)),
    include: E(z(rn))
  });

  // src/programs/read.ts
  function dt(e) { // dt = kindOf, e = value
    return e == null ? "nothing" : Array.isArray(e) ? "list" : typeof e == "string" ? "text" : typeof e == "number" ? "number" : typeof e == "object" ? "object" : "yes or no";
  }
  function $r(e) { // $r = kindFor, e = node
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
  function qe(e) { // qe = isObject, e = value
    return dt(e) === "object";
  }
  function $s({ type: e, requirement: t }, n) { // $s = isMet, e = type, t = requirement, n = value
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
  function Mr({ pipe: e }) { // Mr = checksOf, e = pipe
    return e ? [...Mr(e[0]), ...e.slice(1)] : [];
  }
  function Ms(e, t) { // Ms = faultOf, e = node, t = value
    let n = Mr(e).filter((o) => !$s(o, t))[0]; // n = failed, Mr = checksOf, e = node, o = check, $s = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function Cs(e, t, n) { // Cs = readLeaf, e = node, t = value, n = report
    let r = Ms(e, t); // r = fault, Ms = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return Cr(e) ? String(t).toLowerCase() : t;
  }
  function Cr(e) { // Cr = isLanguage, e = node
    return e === je;
  }
  function Is(e, t, n) { // Is = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && n.within(a, () => Be(e.item, o, n)); // s = found, e = node, n = report, a = index, Be = walk, o = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function Ns(e, t, n) { // Ns = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      let a = Be(e.key, o, n); // a = name, Be = walk, e = node, o = key, n = report
      if (typeof a != "string")
        return;
      let s = Be(e.value, t[o], n); // s = found, Be = walk, e = node, t = value, o = key, n = report
      r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
    })), Cr(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function Hs(e, t, n, r, o) { // Hs = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
    let a = {}, s = Object.keys(e), i = null; // a = found, s = names, e = entries, i = bad
    for (let l of s) { // l = name, s = names
      let u = e[l], c = Object.prototype.hasOwnProperty.call(t, l), p = c ? n.within(l, () => Be(u.wrapped || u, t[l], n)) : void 0; // u = node, e = entries, l = name, c = isThere, t = value, p = field, n = report, Be = walk
      a[l] = p === void 0 ? null : p, p === void 0 && !u.wrapped && (i = i || l, n.add(c ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t)) // l = name, t = value
      s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
        r != null && r(l, t[l]) || n.add("unknown-field", l, o || s);
      });
    return i === null ? a : void 0;
  }
  function Be(e, t, n, r, o) { // Be = walk, e = node, t = value, n = report, r = onExtra, o = allNames
    let a = dt(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => $r(l) === a)[0]; // a = kind, dt = kindOf, t = value, s = choices, e = node, i = choice, l = option, $r = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map($r).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return Is(i, t, n);
      case "record":
        return Ns(i, t, n);
      case "object":
        return Hs(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return Cs(i, t, n);
    }
  }
  function Ee(e, t, n, r, o) { // Ee = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return Be(e, t, n, r, o);
  }

  // src/programs/vocabulary.ts
  var pn = "not-stated"; // pn = NOT_STATED
  function Fs(e, t) { // Fs = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === pn ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== pn ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), ct(n).forEach((o) => { // ct = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== pn && r.set(a, {
        id: a,
        label: o.label || a,
        aliases: j(o.aliases),
        broader: n.get(a) || null
      });
    }), r;
  }
  function j(e) { // j = listed, e = value
    return typeof e == "string" ? [e] : Array.from(new Set(e || []));
  }
  function Ir(e, t, n) { // Ir = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => Fs(s || /* @__PURE__ */ new Map(), n))
      });
    })), r;
  }
  function Nr(e, t) { // Nr = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    let n = [], r = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // n = found, r = wider, o = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((a = e.terms.get(r)) == null ? void 0 : a.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var mn = ["status", "language", "period"]; // mn = BUILT_IN
  function pt(e, t, n, r) { // pt = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language")
      return j(t).map((s) => s.toLowerCase()).filter((s) => { // j = listed, t = value, s = code
        let i = ln.test(s); // i = fits, ln = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : j(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, j = listed, t = value, s = id
      let i = o ? o.has(s) : ke(s); // i = fits, o = terms, s = id, ke = isStatus
      return i || r.add("unknown-term", s, o ? o.keys() : U), i;
    });
  }

  // src/programs/records.ts
  var fn = Object.keys(dn.entries); // fn = PROGRAM_FIELDS, dn = programSchema
  function gn(e) { // gn = toDate, e = text
    return e === null ? null : ut(e);
  }
  function Ds(e, t) { // Ds = toMinutes, e = session, t = report
    let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function Us(e, t) { // Us = toMaterials, e = raw, t = report
    let n = []; // n = materials
    for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      let s = F(o || a || ""); // s = target, F = parseLink, o = page, a = url
      s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
    }
    return n;
  }
  function Ws(e, t, n) { // Ws = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let a = Ee(un, o, n), s = a === void 0 ? [] : pt(r, a, t.vocabularies, n); // a = ids, Ee = read, un = termIds, o = value, n = report, s = found, pt = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function js(e, t) { // js = readRange, e = record, t = report
    let n = gn(e.start), r = gn(e.end); // n = start, gn = toDate, e = record, r = end
    return n && r && D(n) > I(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function Hr(e, t, n) { // Hr = readProgram, e = raw, t = around, n = report
    let r = qe(e) ? e.id : null; // r = id, qe = isObject, e = raw
    n.program = typeof r == "string" && sn.test(r) ? r : null;
    let o = /* @__PURE__ */ new Map(), a = Ee( // o = terms, a = record, Ee = read
      dn,
      e,
      n,
      Ws(o, t, n),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a; // s = title, a = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
      let u = j(a.language); // u = languages, j = listed, a = record
      u.length && o.set("language", u);
    }
    let [i, l] = js(a, n); // i = start, l = end, js = readRange, a = record, n = report
    return a.status && Or(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : F(a.page),
      status: a.status || Pr(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: Ds(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: j(a.team),
      partners: j(a.partners),
      materials: Us(a.materials, n),
      partOf: a.partOf,
      followedBy: j(a.followedBy),
      owner: a.owner,
      reviewed: gn(a.reviewed),
      sources: j(a.sources)
    };
  }

  // src/programs/page.ts
  function Bs(e, t, n) { // Bs = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
    } catch (o) {
      t.add("unreadable-json", n(String(o), r));
      return;
    }
  }
  function Fr(e, t, n, r) { // Fr = eachRecord, e = page, t = name, n = report, r = visit
    let o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", dt(o)]);
    });
  }
  function qs(e, t, n) { // qs = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...mn]); // r = known, t = vocabularies, mn = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
  }
  function Vs(e, t, n) { // Vs = readNeed, e = raw, t = vocabularies, n = report
    let r = Ee(Ar, e, n); // r = record, Ee = read, Ar = needSchema, e = raw, n = report
    if (!r)
      return;
    let o = /* @__PURE__ */ new Map(); // o = terms
    if (n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      let i = pt(s, a, t, n); // i = found, pt = readTermIds, s = facet, a = value, t = vocabularies, n = report
      i.length && o.set(s, i);
    }))), !o.size) {
      n.add("left-out", "terms");
      return;
    }
    return { id: r.id, label: r.label, terms: o };
  }
  function Ks(e, t, n) { // Ks = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return Fr(e, "needs", n, (o) => { // Fr = eachRecord, e = page, n = report, o = raw
      let a = Vs(o, t, n); // a = need, Vs = readNeed, o = raw, t = vocabularies, n = report
      a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
    }), Array.from(r.values());
  }
  function Gs(e) { // Gs = isList, e = name
    return e === "needs" || e === "programs";
  }
  function zs(e, t, n, r, o) { // zs = readList, e = page, t = options, n = report, r = locate, o = included
    var y; // y = _a
    let a = Ee(Lr, e, n, Gs); // a = head, Ee = read, Lr = headSchema, e = page, n = report, Gs = isList
    if (!a)
      return null;
    let s = [...fn, ...mn].filter((f) => f !== "language"), i = n.within("vocabularies", () => Ir( // s = reserved, fn = PROGRAM_FIELDS, mn = BUILT_IN, f = name, i = vocabularies, n = report, Ir = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...fn, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, u = qs(a.facets, i, n), c = Ks(e, i, n), p = /* @__PURE__ */ new Map(), m = (f, _) => Fr(f, "programs", n, (x, S) => { // u = facets, qs = readFacets, a = head, i = vocabularies, n = report, c = needs, Ks = readNeeds, e = page, p = placed, m = readPrograms, f = from, _ = place, Fr = eachRecord, x = raw, S = index
      let b = Hr(x, l, n); // b = program, Hr = readProgram, x = raw, l = around, n = report
      b && p.has(b.id) ? n.add("duplicate-id", b.id) : b && p.set(b.id, [[..._, "programs", S], b]);
    });
    m(e, []), Qt(e).forEach((f, _) => { // m = readPrograms, e = page, Qt = includedIn, f = title, _ = index
      let x = ["include", _], S = o.find((b) => b.title === f); // x = place, _ = index, S = found, o = included, b = other, f = title
      n.within(x, () => { // n = report, x = place
        let b = S && Dr(S.text, n, r); // b = more, S = found, Dr = readJsonPage, n = report, r = locate
        f && !S ? n.add("missing-include", f) : b && (Object.keys(b).filter((k) => k !== "version" && k !== "programs").forEach((k) => n.addAt(k, "not-included", k)), m(b, x));
      });
    });
    let d = /* @__PURE__ */ new Map(); // d = series
    (y = a.series) == null || y.forEach(({ title: f, page: _ }, x) => d.set(x, { title: f, target: _ === null ? null : F(_) }));
    let g = _r(Array.from(p.values()), d, n); // g = programs, _r = linkPrograms, p = placed, d = series, n = report
    return { talk: a.talk, bundle: a.bundle, facets: u, vocabularies: i, series: d, needs: c, programs: g };
  }
  function Dr(e, t, n) { // Dr = readJsonPage, e = text, t = report, n = locate
    let r = Bs(e, t, n); // r = data, Bs = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let o = qe(r) ? br(r) : null; // o = page, qe = isObject, r = data, br = migrate
    if (!o) {
      let a = qe(r) ? r.version : null; // a = version, qe = isObject, r = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function yn(e, t, n, r, o = String) { // yn = readPage, e = text, t = options, n = included, r = report, o = locate
    let a = Dr(e, r, o); // a = page, Dr = readJsonPage, e = text, r = report, o = locate
    return a && zs(a, t, r, o, n);
  }

  // src/programs/problems.ts
  var Js = [ // Js = WARNINGS
    "unknown-field",
    "missing-label",
    "status-against-dates",
    "no-page-language",
    "not-included",
    "more-problems"
  ];
  function hn(e) { // hn = severityOf, e = code
    return Js.indexOf(e) === -1 ? "error" : "warning";
  }
  function Ur(e, t) { // Ur = describePath, e = path, t = program
    return e.map((n, r) => { // e = path, n = step, r = depth
      let o = typeof n == "number" ? `#${n + 1}` : n; // o = name, n = step
      return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${o} ("${t}")` : o;
    }).join(" \u2192 ");
  }

  // src/programs/report.ts
  var Qs = 200; // Qs = MOST_PROBLEMS
  function Wr() { // Wr = createTally
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
  function Xs(e) { // Xs = shorten, e = text
    return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
  }
  function jr(e, t = Qs) { // jr = createReport, e = explain, t = most, Qs = MOST_PROBLEMS
    let n = [], r = [], o = 0, a = 0, s = (l, u, c) => it(it({ // n = path, r = problems, o = warnings, a = more, s = toProblem, l = code, u = params, c = known, it = __spreadValues
      path: n.slice(),
      severity: hn(l),
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
        r.length >= t || hn(l) === "warning" && ++o > t / 2 ? a++ : r.push(s(l, u.map(Xs), c));
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
  var X = new Uint32Array(65536), Ys = (e, t) => { // X = peq, Ys = myers_32, e = a, t = b
    let n = e.length, r = t.length, o = 1 << n - 1, a = -1, s = 0, i = n, l = n; // e = a, r = m, t = b, o = lst, a = pv, s = mv, i = sc, l = i
    for (; l--; ) // l = i
      X[e.charCodeAt(l)] |= 1 << l;
    for (l = 0; l < r; l++) { // l = i, r = m
      let u = X[t.charCodeAt(l)], c = u | s; // u = eq, X = peq, t = b, l = i, c = xv, s = mv
      u |= (u & a) + a ^ a, s |= ~(u | a), a &= u, s & o && i++, a & o && i--, s = s << 1 | 1, a = a << 1 | ~(c | s), s &= c;
    }
    for (l = n; l--; ) // l = i
      X[e.charCodeAt(l)] = 0;
    return i;
  }, Zs = (e, t) => { // Zs = myers_x, e = b, t = a
    let n = t.length, r = e.length, o = [], a = [], s = Math.ceil(n / 32), i = Math.ceil(r / 32); // t = a, r = m, e = b, o = mhc, a = phc, s = hsize, i = vsize
    for (let g = 0; g < s; g++) // g = i, s = hsize
      a[g] = -1, o[g] = 0;
    let l = 0; // l = j
    for (; l < i - 1; l++) { // l = j, i = vsize
      let g = 0, y = -1, f = l * 32, _ = Math.min(32, r) + f; // g = mv, y = pv, f = start, l = j, _ = vlen, r = m
      for (let x = f; x < _; x++) // x = k, f = start, _ = vlen
        X[e.charCodeAt(x)] |= 1 << x;
      for (let x = 0; x < n; x++) { // x = i
        let S = X[t.charCodeAt(x)], b = a[x / 32 | 0] >>> x & 1, k = o[x / 32 | 0] >>> x & 1, A = S | g, w = ((S | k) & y) + y ^ y | S | k, v = g | ~(w | y), P = y & w; // S = eq, X = peq, t = a, x = i, b = pb, a = phc, k = mb, o = mhc, A = xv, g = mv, w = xh, y = pv, v = ph, P = mh
        v >>> 31 ^ b && (a[x / 32 | 0] ^= 1 << x), P >>> 31 ^ k && (o[x / 32 | 0] ^= 1 << x), v = v << 1 | b, P = P << 1 | k, y = P | ~(A | v), g = v & A;
      }
      for (let x = f; x < _; x++) // x = k, f = start, _ = vlen
        X[e.charCodeAt(x)] = 0;
    }
    let u = 0, c = -1, p = l * 32, m = Math.min(32, r - p) + p; // u = mv, c = pv, p = start, l = j, m = vlen, r = m
    for (let g = p; g < m; g++) // g = k, p = start, m = vlen
      X[e.charCodeAt(g)] |= 1 << g;
    let d = r; // d = score, r = m
    for (let g = 0; g < n; g++) { // g = i
      let y = X[t.charCodeAt(g)], f = a[g / 32 | 0] >>> g & 1, _ = o[g / 32 | 0] >>> g & 1, x = y | u, S = ((y | _) & c) + c ^ c | y | _, b = u | ~(S | c), k = c & S; // y = eq, X = peq, t = a, g = i, f = pb, a = phc, _ = mb, o = mhc, x = xv, u = mv, S = xh, c = pv, b = ph, k = mh
      d += b >>> r - 1 & 1, d -= k >>> r - 1 & 1, b >>> 31 ^ f && (a[g / 32 | 0] ^= 1 << g), k >>> 31 ^ _ && (o[g / 32 | 0] ^= 1 << g), b = b << 1 | f, k = k << 1 | _, c = k | ~(x | b), u = b & x;
    }
    for (let g = p; g < m; g++) // g = k, p = start, m = vlen
      X[e.charCodeAt(g)] = 0;
    return d;
  }, Br = (e, t) => { // Br = distance, e = a, t = b
    if (e.length < t.length) {
      let n = t; // n = tmp, t = b
      t = e, e = n;
    }
    return t.length === 0 ? e.length : e.length <= 32 ? Ys(e, t) : Zs(e, t);
  };

  // src/programs/nearest.ts
  var ei = 1e3; // ei = MOST_COMPARED
  function qr(e, t) { // qr = nearest, e = name, t = known
    let n = null, r = e.length < 5 ? 1 : 2, o = 0, a = e.toLowerCase(); // n = best, r = reach, e = name, o = compared, a = folded
    if (e.length > 100)
      return null;
    for (let s of t) { // s = candidate, t = known
      if (++o > ei)
        break;
      if (Math.abs(s.length - e.length) <= r) {
        let i = Br(a, s.toLowerCase()); // i = changes, Br = distance, a = folded, s = candidate
        i <= r && (n = s, r = i - 1);
      }
    }
    return n;
  }

  // src/programs/words.ts
  var Vr = "Correct it or remove it.", xn = "Correct it, or add it there.", Ve = 'Did you mean "$2"?', Kr = "Choose another id.", ti = { // Vr = CORRECT, xn = CHOOSE, Ve = MEANT, Kr = RENAME, ti = WORDS
    "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
    "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
    "wrong-type": ["Expected $1, found $2.", Vr],
    missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
    "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
    empty: ["There is nothing in it.", "Fill it in or remove it."],
    "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
    "reserved-id": ['The id "$1" is reserved.', Kr],
    "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', Kr],
    "unknown-field": ['There is no field "$1".', Vr, Ve],
    "unknown-facet": ['"$1" is no facet: it has no vocabulary.', xn, Ve],
    "unknown-term": ['"$1" is not in the vocabulary.', xn, Ve],
    "unknown-program": ['There is no program with the id "$1".', xn, Ve],
    "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
    loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
    "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15; add ~ if it is approximate."],
    "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
    "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", Ve],
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
  function Gr(e, t) { // Gr = fill, e = words, t = params
    return e.replace(/\$(\d)/g, (n, r) => { // e = words, n = _match, r = digit
      var o; // o = _a
      return (o = t[Number(r) - 1]) != null ? o : "";
    });
  }
  var zr = (e, t, n) => { // zr = explain, e = code, t = params, n = known
    var l; // l = _a
    let [r, o, a] = ti[e], s = n && qr((l = t[0]) != null ? l : "", n), i = s ? [...t, s] : t; // r = reason, o = fix, a = fixByNearest, ti = WORDS, e = code, s = meant, n = known, qr = nearest, l = _a, t = params, i = all
    return {
      params: i,
      reason: Gr(r, i),
      fix: Gr(s && a ? a : o, i)
    };
  };

  // src/programs/parse.ts
  function Jr(e, t, n = [], r) { // Jr = parsePrograms, e = text, t = options, n = included, r = mostProblems
    let o = jr(zr, r); // o = report, jr = createReport, zr = explain, r = mostProblems
    return { list: yn(e, t, n, o, (s, i) => { // yn = readPage, e = text, t = options, n = included, o = report, s = _message, i = json
      let l = gr(i); // l = place, gr = placeOf, i = json
      return l ? ` at line ${l.line}, column ${l.column}` : "";
    }), problems: o.done() };
  }
  function mt(e, t, n = []) { // mt = parseForReaders, e = text, t = options, n = included
    let r = Wr(); // r = tally, Wr = createTally
    return { list: yn(e, t, n, r), problems: r.problems };
  }

  // src/harvest/headings.ts
  var gt = "h1, h2, h3, h4, h5, h6"; // gt = HEADINGS
  function Qr(e) { // Qr = blockOf, e = heading
    return e.closest(".mw-heading") || e;
  }
  function Te(e) { // Te = headingText, e = heading
    let t = e.cloneNode(!0); // t = copy, e = heading
    return t.querySelectorAll(".mw-editsection").forEach((n) => n.remove()), t.textContent.replace(/\s+/g, " ").trim();
  }
  function bn(e) { // bn = anchorCarriers, e = heading
    let t = Qr(e), n = [t]; // t = block, Qr = blockOf, e = heading, n = around
    for (let r = t.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) // r = before, t = block
      n.push(r);
    return n.reduce((r, o) => r.concat(o, Array.from(o.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
  }
  function ue(e, t) { // ue = findHeading, e = container, t = name
    let n = Array.from(e.querySelectorAll(gt)); // n = headings, e = container, gt = HEADINGS
    return n.find((r) => t.texts.includes(Te(r))) || n.find((r) => bn(r).some(({ id: o }) => o === t.anchor)) || null;
  }
  function Xr(e) { // Xr = firstHeading, e = container
    return e.querySelector(gt);
  }
  function Ke(e) { // Ke = sectionOf, e = heading
    let t = Qr(e), n = t.nextElementSibling, r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(gt) ? n : null, o = r ? r.firstElementChild : n, a = []; // t = block, Qr = blockOf, e = heading, n = next, r = wrapped, gt = HEADINGS, o = first, a = content
    for (let s = o; s instanceof HTMLElement && !(s.matches(gt) || s.matches(".mw-heading, section")); s = s.nextElementSibling) // s = element, o = first, gt = HEADINGS
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
  var ni = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", ri = "br, p, div, dl, dd, dt, blockquote, table, tr", oi = "b, strong", Yr = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // ni = IGNORED, ri = BREAKS, oi = BOLD, Yr = UNSEEN
  function Ge(e) { // Ge = isIgnored, e = element
    return e.matches(ni) || /display:\s*none/.test(e.getAttribute("style") || "");
  }
  function de(e) { // de = tidy, e = text
    return e.replace(Yr, "").replace(/\s+/g, " ").trim();
  }
  function Pe(e) { // Pe = joined, e = runs
    return e.map(({ text: t }) => t).join("");
  }
  function pe(e, t = []) { // pe = seenText, e = element, t = skip
    return de(Pe(Oe(e, t)));
  }
  function Oe(e, t = []) { // Oe = runsOf, e = item, t = skip
    let n = [], r = (a, s, i, l, u) => { // n = runs, r = add, a = text, s = element, i = mark, l = isBold, u = link
      a !== "" && n.push({ text: a, element: s, mark: i, isBold: l, link: u });
    }, o = (a, s, i, l) => { // o = visit, a = parent, s = mark, i = isBold, l = link
      a.childNodes.forEach((u) => { // a = parent, u = node
        if (u.nodeType === 3 && r((u.nodeValue || "").replace(Yr, "").replace(/\s+/g, " "), a, s, i, l), u.nodeType !== 1)
          return;
        let c = u; // c = element, u = node
        if (t.indexOf(c) !== -1 || Ge(c))
          return;
        let p = c.matches(oi), m = c.matches("a[href]"), d = c.matches(ri) ? s ? " " : `
` : "";
        r(d, a, s, i, l), o(c, s || (p || m ? c : null), i || p, l || (m ? c : null)), r(c.matches("br") ? "" : d, a, s, i, l);
      });
    };
    return o(e, null, !1, null), n;
  }

  // src/harvest/split.ts
  var Re = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", ai = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${Re}(?=\\s)|\\n|[:\\uFF1A]|${Re}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${Re})`), Zr = new RegExp(`\\n|\\s${Re}(?=\\s|$)|\\u2014`, "g"), si = /\uFF1A|:(?=\s|$)/g, ii = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, li = /[.!?;,:\u3002]/, ci = 5, eo = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${Re}(?=\\s|$))*`), ui = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${Re}|\\u2014)$`), di = 9; // Re = DASH, ai = AFTER_MARK, Zr = BETWEEN, si = COLON, ii = IN_BRACKETS, li = PUNCTUATION, ci = FEW_WORDS, eo = LEFT_BEFORE, ui = LEFT_BEHIND, di = MOST_LEFT_BEHIND
  function _n(e, t, n, r) { // _n = find, e = pattern, t = text, n = from, r = marks
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
    for (let s = 0; s < di; s++) // s = left, di = MOST_LEFT_BEHIND
      o = o.replace(ui, "");
    let a = e.slice(r); // a = rest, e = text, r = next
    return {
      title: [t + o.length - o.replace(/^\s/, "").length, t + o.length],
      summary: [r + eo.exec(a)[0].length, e.length]
    };
  }
  function pi(e) { // pi = isFewWords, e = text
    return !li.test(e) && e.trim().split(" ").length <= ci;
  }
  function mi(e, t, n) { // mi = fromMark, e = text, t = mark, n = marks
    let r = (l) => { // r = behind, l = at
      let u = ai.exec(e.slice(l)); // u = found, ai = AFTER_MARK, e = text, l = at
      return u ? l + u[0].length : -1;
    }, o = r(t.to);
    if (o !== -1)
      return me(e, t.from, t.to, o);
    let a = ii.exec(e.slice(t.to)), s = t.to + (a ? a[0].length : 0); // a = bracket, ii = IN_BRACKETS, e = text, t = mark, s = end
    if (a && (r(s) !== -1 || e.slice(s).trim() === ""))
      return me(e, t.from, s, Math.max(r(s), s));
    let i = _n(Zr, e, t.to, n); // i = dash, _n = find, Zr = BETWEEN, e = text, t = mark, n = marks
    return i && !t.isBold && pi(e.slice(t.to, i.index)) ? me(e, t.from, i.index, i.index + i[0].length) : me(e, t.from, t.to, t.to);
  }
  function to(e, t) { // to = split, e = text, t = marks
    let n = eo.exec(e)[0].length, r = t.find(({ from: a, to: s }) => s > n && e.slice(a, s).trim() !== ""); // n = start, eo = LEFT_BEFORE, e = text, r = mark, t = marks, a = from, s = to
    if (r && r.from <= n)
      return mi(e, r, t);
    let o = _n(Zr, e, n, t) || _n(si, e, n, t); // o = end, _n = find, Zr = BETWEEN, e = text, n = start, t = marks, si = COLON
    return o ? me(e, n, o.index, o.index + o[0].length) : r ? (
      // The rest would miss its words without the title.
      { title: me(e, r.from, r.to, r.to).title, summary: [n, e.length] }
    ) : me(e, n, e.length, e.length);
  }

  // src/harvest/item.ts
  function gi(e) { // gi = place, e = runs
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
  function fi(e) { // fi = marksOf, e = placed
    let t = /* @__PURE__ */ new Map(); // t = marks
    for (let { run: n, from: r, to: o } of e) // n = run, r = from, o = to, e = placed
      if (n.mark && o > r) {
        let a = t.get(n.mark); // a = mark, t = marks, n = run
        t.set(n.mark, { from: a ? a.from : r, to: o, isBold: n.isBold || a !== void 0 && a.isBold });
      }
    return Array.from(t.values());
  }
  function ze(e) { // ze = nestedLists, e = item
    return Array.from(e.children).reduce((t, n) => t.concat(n.matches("ul, ol") ? n : ze(n)), []);
  }
  function yi(e) { // yi = readNested, e = lists
    let t = [], n = [], r = (o) => { // t = materials, n = leftOver, r = readLine, o = line
      let a = ze(o), s = Oe(o, a), i = de(Pe(s)), l = wn(s), [u] = l; // a = below, ze = nestedLists, o = line, s = runs, Oe = runsOf, i = text, de = tidy, Pe = joined, l = links, wn = linksOf, u = only
      u && l.length === 1 ? t.push([i, u]) : (l.forEach((c) => t.push([pe(c), c])), /[^\s,;.:|\u00B7&()-]/.test(Pe(s.filter((c) => !c.link))) && n.push(i)), a.forEach((c) => Array.from(c.children).forEach(r));
    };
    return e.forEach((o) => Array.from(o.children).filter((a) => !Ge(a)).forEach(r)), { materials: t, leftOver: n };
  }
  function wn(e) { // wn = linksOf, e = runs
    let t = /* @__PURE__ */ new Set(); // t = links
    return e.forEach(({ link: n, text: r }) => { // e = runs, n = link, r = text
      n && r.trim() !== "" && t.add(n);
    }), Array.from(t);
  }
  function no(e) { // no = readItem, e = item
    let t = ze(e), { text: n, placed: r } = gi(Oe(e, t)), o = to(n, fi(r)), a = de(n.slice(...o.title)); // t = lists, ze = nestedLists, e = item, n = text, r = placed, gi = place, Oe = runsOf, o = found, to = split, fi = marksOf, a = title, de = tidy
    if (a === "")
      return null;
    let s = ([c, p]) => r.filter((m) => m.from < p && m.to > c && m.run.text.trim() !== "").map(({ run: m }) => m), i = s(o.title), l = s(o.summary), [u = null] = wn(i); // s = within, c = from, p = to, r = placed, m = run, i = titleRuns, o = found, l = summaryRuns, u = link, wn = linksOf
    return Object.assign({
      title: a,
      titleElement: i[0] ? i[0].element : e,
      link: u,
      summary: de(n.slice(...o.summary)),
      summaryElement: l[0] ? l[0].element : e,
      otherLinks: wn(r.map(({ run: c }) => c)).filter((c) => c !== u)
    }, yi(t));
  }
  function ro(e) { // ro = readRenderedItem, e = item
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
  var hi = ["title", "redlink", "redirect", "uselang", "useskin"], xi = /^[a-z][a-z0-9+.-]*:/i; // hi = HARMLESS, xi = SCHEME
  function so(e) { // so = decode, e = text
    return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, (t) => { // e = text, t = encoded
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function oo(e) { // oo = hostOf, e = url
    return e.host.replace(".m.", ".");
  }
  function vn(e, t) { // vn = parse, e = address, t = base
    try {
      return new URL(e, t);
    } catch (n) {
      return null;
    }
  }
  function bi(e, t) { // bi = titleOf, e = url, t = articlePath
    let n = e.searchParams, r = []; // n = parameters, e = url, r = names
    n.forEach((l, u) => r.push(u));
    let o = n.get("redlink") !== null; // o = isRed, n = parameters
    if (!r.every((l) => hi.indexOf(l) !== -1 || o && l === "action"))
      return null;
    let [a = "", s = ""] = t.split("$1"), i = e.pathname; // a = before, s = after, t = articlePath, i = path, e = url
    return /\/index\.php$/.test(i) ? n.get("title") : i.slice(0, a.length) === a && i.slice(i.length - s.length) === s ? so(i.slice(a.length, i.length - s.length)) : null;
  }
  function ao(e) { // ao = judged, e = value
    let t = F(e.replace(/^Special:MyLanguage\//i, "")); // t = link, F = parseLink, e = value
    return t ? { link: "page" in t ? t.page : t.url } : { fault: le(e) || "bad-page", value: e };
  }
  function io(e, { address: t, articlePath: n }) { // io = resolveLink, e = anchor, t = address, n = articlePath
    let r = (e.getAttribute("href") || "").trim(); // r = href, e = anchor
    if (r === "")
      return null;
    let o = vn(t), a = /^\.\/(.*)$/.exec(r), s = a && o ? vn(o.origin + n.replace("$1", () => a[1] || "")) : vn(r, t); // o = base, vn = parse, t = address, a = relative, r = href, s = url, n = articlePath
    if (!s)
      return { fault: "bad-address", value: r };
    let i = so(s.hash), u = (e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test(e.getAttribute("rel") || "")) && F(e.getAttribute("title") || ""); // i = fragment, so = decode, s = url, u = interwiki, e = anchor, F = parseLink
    if (u && "page" in u)
      return ao(u.page + (u.page.indexOf("#") === -1 ? i : ""));
    let c = s.protocol === "https:" || s.protocol === "http:"; // c = isWeb, s = url
    if (!c && xi.test(r))
      return { fault: "bad-scheme", value: r };
    let p = c && o && oo(s) === oo(o) ? bi(s, n) : null; // p = title, c = isWeb, o = base, oo = hostOf, s = url, bi = titleOf, n = articlePath
    return ao(p === null ? c ? s.href : r : p + i);
  }

  // src/harvest/slug.ts
  var _i = [ // _i = LETTERS
    [/\u00DF/g, "ss"],
    [/\u00E6/g, "ae"],
    [/\u0153/g, "oe"],
    [/[\u00F8]/g, "o"],
    [/\u0142/g, "l"],
    [/[\u0111\u00F0]/g, "d"],
    [/\u00FE/g, "th"],
    [/\u0131/g, "i"]
  ];
  function wi(e) { // wi = slug, e = text
    let t = _i.reduce( // t = plain, _i = LETTERS
      (n, [r, o]) => n.replace(r, o),
      // An apostrophe joins: "Let's" is one word.
      e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, "")
    ).replace(/[^a-z0-9]+/g, "-");
    return /[a-z]/.test(t) ? t.slice(0, 90).replace(/^-|-$/g, "") : "";
  }
  function lo() { // lo = createIds
    let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), n = 0, r = (o) => { // e = taken, t = numbers, n = count, r = take, o = id
      let a = !e.has(o); // a = isFree, e = taken, o = id
      return e.add(o), a;
    };
    return {
      take: r,
      make(...o) {
        n++;
        let a = o.map(wi).find(Boolean) || `program-${n}`, s = a, i = t.get(a) || 1; // a = wanted, o = texts, wi = slug, n = count, s = id, i = number, t = numbers
        for (; !r(s); ) // r = take, s = id
          s = `${a}-${++i}`;
        return t.set(a, i), s;
      }
    };
  }

  // src/harvest/unread.ts
  var vi = "Add it by hand.", Sn = "Add the right link by hand.", Si = { // vi = BY_HAND, Sn = LINK, Si = WORDS
    "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
    "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
    "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
    "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
    "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
    "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
    "bad-status": ['"$1" is not a status.', "Add the status by hand."],
    "bad-page": ['The link leads to no page: "$1".', Sn],
    "bad-address": ['The link is not an https address: "$1".', Sn],
    "bad-scheme": ['The link is neither a page nor an https address: "$1".', Sn],
    "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
    "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
    "nested-text": ['A nested line could not become a link to a material: "$1".', vi]
  }, co = 120;
  function Ae(e, t, n = "") { // Ae = unread, e = place, t = code, n = value
    let [r, o] = Si[t], a = n.length > co ? `${n.slice(0, co - 1)}\u2026` : n; // r = reason, o = fix, Si = WORDS, t = code, a = shown, n = value, co = MOST_CHARACTERS
    return { code: t, place: e, reason: r.replace("$1", () => a), fix: o };
  }

  // src/harvest/programs.ts
  var ki = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ei = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, uo = 150; // ki = ID, Ei = LANGUAGE, uo = MOST_CHARACTERS
  function po(e, t) { // po = languageOf, e = element, t = fallback
    let n = e.closest("[lang]"), r = n && n.parentElement && n.getAttribute("lang") || ""; // n = around, e = element, r = language
    return (Ei.test(r) ? r : t).toLowerCase();
  }
  function mo(e, t) { // mo = createReader, e = around, t = lost
    let n = [], r = [], o = lo(), a = /* @__PURE__ */ new Set(), s = (p, m) => { // n = records, r = programs, o = ids, lo = createIds, a = titles, s = textIn, p = text, m = element
      let d = po(m, e.pageLanguage); // d = language, po = languageOf, m = element, e = around
      return d === e.contentLanguage.toLowerCase() ? p : { [d]: p };
    }, i = (p, m) => { // i = resolve, p = link, m = tell
      let d = p && io(p, e); // d = resolved, p = link, io = resolveLink, e = around
      return d && "fault" in d ? (m(d.fault, d.value), null) : d && d.link;
    }, l = (p, m) => { // l = materialsOf, p = item, m = tell
      let d = []; // d = materials
      for (let [g, y] of p.materials) { // g = label, y = element, p = item
        let f = i(y, m); // f = link, i = resolve, y = element, m = tell
        f !== null && g !== "" ? d.push(/^https:/i.test(f) ? { label: s(g, y), url: f } : { label: s(g, y), page: f }) : f === null && m("nested-text", g);
      }
      return p.leftOver.forEach((g) => m("nested-text", g)), d;
    }, u = (p, m) => p !== null && !(ki.test(p) && o.take(p)) ? (m("bad-id", p), null) : p, c = (p, m, d) => { // u = renderedId, p = element, m = group, ki = ID, o = ids, c = read, d = place
      let g = p.getAttribute("data-program"), y = g === null ? no(p) : ro(p); // g = said, p = element, y = item, no = readItem, ro = readRenderedItem
      if (!y) {
        ze(p).forEach((P) => Array.from(P.children).forEach((R, K) => c(R, m, `${d} \u2192 #${K + 1}`)));
        return;
      }
      let { title: f } = y, _ = (P, R) => { // f = title, y = item, _ = tell, P = code, R = value
        t.push(Ae(`${d} ("${f.slice(0, uo)}")`, P, R));
      };
      f.length > uo && _("long-title", f), a.has(f) && _("same-title", f), a.add(f);
      let x = i(y.link, _), S = u(g, _), b = S === null ? o.make(f, x && !/^https:/i.test(x) ? x.replace(/#.*$/, "") : "") : S, k = p.getAttribute("data-status"), A = g === null ? m === "past" ? "past" : "ongoing" : ke(k) ? k : null; // x = link, i = resolve, y = item, _ = tell, S = own, u = renderedId, g = said, b = id, o = ids, f = title, k = saidStatus, p = element, A = status, m = group, ke = isStatus
      g !== null && k !== null && A === null && _("bad-status", k);
      let w = l(y, _); // w = materials, l = materialsOf, y = item, _ = tell
      y.otherLinks.forEach((P) => _("link-in-text", `${pe(P)} (${P.getAttribute("href") || ""})`)), r.push({ id: b, isRendered: S !== null, group: m, title: f, link: x, summary: y.summary || null, status: A });
      let v = { id: b, title: s(f, y.titleElement) }; // v = record, b = id, s = textIn, f = title, y = item
      y.summary && (v.summary = { [po(y.summaryElement, e.pageLanguage)]: y.summary }), x !== null && (v.page = x), A !== null && (v.status = A), w.length && (v.materials = w), n.push(v);
    };
    return { read: c, records: n, programs: r };
  }

  // src/harvest/sections.ts
  var kn = "h1, h2, h3, h4, h5, h6", Ti = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer-static__all", go = "ul:not(.gallery)", Pi = "div, center, span, main, article", Oi = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", Ri = ".program-explorer, .mw-parser-output, [data-group], body"; // kn = HEADINGS, Ti = NOT_TEXT, go = LIST, Pi = HOLDERS, Oi = BLOCKS, Ri = EDGES
  function En(e) { // En = textOf, e = element
    return Pe(Oe(e));
  }
  function yo(e) { // yo = collector, e = isEnd
    let t = [], n = [], r = "", o = (s = "") => { // t = items, n = others, r = line, o = flush, s = next
      [r, s].map(de).filter(Boolean).forEach((i) => n.push(i)), r = "";
    }, a = (s) => { // a = visit, s = node
      if (s.nodeType === 3 && (r += s.nodeValue || ""), s.nodeType !== 1)
        return !1;
      let i = s; // i = element, s = node
      if (Ge(i) || i.matches(Ti))
        return !1;
      let l = i.matches(kn) ? i : i.matches(".mw-heading") ? i.querySelector(kn) : null; // l = heading, i = element, kn = HEADINGS
      return l ? (o(), e(l)) : i.matches(go) ? (o(), Array.from(i.children).forEach((u) => u.matches("li") ? t.push(u) : o(En(u))), !1) : i.matches("section") || i.matches(Pi) && i.querySelector(`${go}, ${kn}`) ? (o(), Array.from(i.childNodes).some(a)) : (i.matches(Oi) ? o(En(i)) : r += En(i), !1);
    };
    return {
      visit: a,
      done: () => (o(), { items: t, others: n })
    };
  }
  function fo(e) { // fo = levelOf, e = heading
    return Number(e.tagName.slice(1));
  }
  function ft(e, t, n) { // ft = sectionUnder, e = heading, t = other, n = container
    let { visit: r, done: o } = yo((s) => s === t || fo(s) <= fo(e)), a = Ke(e).block; // r = visit, o = done, yo = collector, s = next, t = other, fo = levelOf, e = heading, a = node, Ke = sectionOf
    for (; ; ) {
      for (; !a.nextSibling; ) { // a = node
        let s = a.parentElement; // s = parent, a = node
        if (!s || s === n || !s.matches("div, section") || s.matches(Ri))
          return o();
        a = s;
      }
      if (a = a.nextSibling, r(a))
        return o();
    }
  }
  function ho(e) { // ho = sectionIn, e = group
    let { visit: t, done: n } = yo(() => !1); // t = visit, n = done, yo = collector
    return e.childNodes.forEach(t), n();
  }

  // src/harvest/harvest.ts
  var Tn = ["current", "past"], xo = "[data-limit], [data-preset]"; // Tn = GROUPS, xo = PARTIAL
  function Ai(e, t) { // Ai = findGroups, e = container, t = place
    let n = Array.from(e.querySelectorAll(Tn.map((o) => `[data-group="${o}"]`).join())); // n = marked, e = container, Tn = GROUPS, o = group
    if (n.length)
      return n.map((o) => { // n = marked, o = element
        let a = Xr(o), s = o.dataset.group; // a = heading, Xr = firstHeading, o = element, s = group
        return { group: s, name: a ? Te(a) : s, section: ho(o) };
      });
    let r = Tn.map((o) => ue(e, t[o])); // r = headings, Tn = GROUPS, o = group, ue = findHeading, e = container, t = place
    return Tn.map((o, a) => { // Tn = GROUPS, o = group, a = at
      let s = r[a] || null; // s = heading, r = headings, a = at
      return {
        group: o,
        name: s ? Te(s) : t[o].texts[0] || t[o].anchor,
        section: s && ft(s, r[1 - a] || null, e)
      };
    });
  }
  function Pn(e, t, n) { // Pn = harvest, e = container, t = place, n = options
    let r = [], o = mo({ // r = lost, o = reader, mo = createReader
      pageLanguage: n.pageLanguage,
      contentLanguage: n.contentLanguage,
      articlePath: n.articlePath || "/wiki/$1",
      address: n.address || e.baseURI
    }, r);
    for (let { group: i, name: l, section: u } of Ai(e, t)) { // i = group, l = name, u = section, Ai = findGroups, e = container, t = place
      if (!u) {
        r.push(Ae(l, "no-heading"));
        continue;
      }
      u.items.length || r.push(Ae(l, "no-list")), u.items.forEach((c, p) => o.read(c, i, `${l} \u2192 #${p + 1}`)), u.others.forEach((c) => r.push(Ae(l, "no-bullets", c)));
    }
    let { records: a, programs: s } = o; // a = records, s = programs, o = reader
    return {
      page: { version: Ue, programs: a },
      programs: s,
      unread: r,
      isPartial: e.matches(xo) || e.querySelector(xo) !== null
    };
  }

  // src/host/find.ts
  var Z = "program-explorer"; // Z = HOST_CLASS
  function On(e) { // On = languageAround, e = element
    var t; // t = _a
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  function Rn(e, t, n) { // Rn = staticHeading, e = text, t = element, n = carriers
    return { text: e, language: On(t), anchors: n.map(({ id: r }) => r), carriers: n };
  }
  function yt(e) { // yt = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function bo(e, t) { // bo = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function _o(e) { // _o = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && Rn(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e,
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function wo(e) { // wo = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${Z}[data-source]`)).map((n) => { // e = content, Z = HOST_CLASS, n = root
      let { source: r = "", revision: o = "", preset: a = "", limit: s, all: i = null, languages: l = "", messages: u = "", bundle: c = "", bundleVersion: p = "" } = n.dataset, m = bo(n, "current"); // r = source, o = revision, a = preset, s = limit, i = all, l = languages, u = messages, c = bundle, p = bundleVersion, n = root, m = current, bo = headingIn
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
          let [g = "", y] = d.split(":"); // g = code, y = revision, d = one
          return [g, Number(y)];
        })),
        statics: Array.from(n.children).filter((d) => d instanceof HTMLElement),
        current: _o(m),
        past: _o(bo(n, "past")),
        level: yt(m)
      };
    });
  }

  // src/harvest/insert.ts
  function An(e) { // An = known, e = heading
    return e && Rn(Te(e), e, bn(e));
  }
  function vo(e, t) { // vo = withHeadings, e = host, t = place
    let { root: n, container: r } = e; // n = root, r = container, e = host
    if (r !== n || e.current || e.past)
      return e;
    let o = ue(n, t.current); // o = current, ue = findHeading, n = root, t = place
    return Object.assign({}, e, { current: An(o), past: An(ue(n, t.past)), level: yt(o) });
  }
  function So(e, t) { // So = insertHost, e = content, t = place
    let n = ue(e, t.current); // n = currentHeading, ue = findHeading, e = content, t = place
    if (!n || e.querySelector(`.${Z}`))
      return null;
    let r = Ke(n), o = ue(e, t.past), a = o && Ke(o), s = o && ft(o, n, e), i = a !== null && a.content.length === a.lists.length && s !== null && !s.others.length && s.items.every((u) => a.lists.some((c) => c === u.parentNode)), l = document.createElement("div"); // r = current, Ke = sectionOf, n = currentHeading, o = pastHeading, ue = findHeading, e = content, t = place, a = past, s = below, ft = sectionUnder, i = pastIsBare, u = item, c = list, l = root
    return l.className = Z, l.dataset.source = t.source, r.insertion.parent.insertBefore(l, r.insertion.before), {
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
      past: i ? An(o) : null,
      level: yt(n) + 1
    };
  }

  // src/harvest/harvester.ts
  function ko(e) { // ko = createHarvester, e = place
    return {
      insertHost: (t) => So(t, e),
      readHost: (t, n) => { // t = wiki, n = host
        let { page: r, unread: o } = Pn(n.container, e, t), a = JSON.stringify(r, null, "	"), { list: s, problems: i } = mt(a, xe(t)); // r = page, o = unread, Pn = harvest, n = host, e = place, t = wiki, a = draft, s = list, i = problems, mt = parseForReaders, xe = optionsFor
        return s && s.programs.length ? [vo(n, e), { page: null, included: [], list: s, problems: i, harvest: { draft: a, unread: o } }] : null;
      },
      harvest: (t, n) => Pn(t, e, n)
    };
  }

  // src/harvest/place.ts
  var Eo = { // Eo = META
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
  var { insertHost: Li, readHost: $i, harvest: Mi } = ko(Eo); // Li = insertHost, $i = readHost, Mi = harvest, ko = createHarvester, Eo = META

  // src/messages/words.ts
  var To = "search", Ci = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), $n = "en"; // To = SPOKEN, Ci = LANGUAGES, $n = LAST_RESORT
  function ht(e) { // ht = languageFor, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => Ci.includes(t)) || $n;
  }
  function Mn(e) { // Mn = wordsPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Po(e, t) { // Po = readWords, e = language, t = text
    let n = /* @__PURE__ */ new Map(); // n = texts
    try {
      Object.entries(JSON.parse(t)).forEach(([r, o]) => { // t = text, r = key, o = value
        typeof o == "string" && n.set(r, o);
      });
    } catch (r) {
    }
    return n.has(To) ? { language: e, texts: n } : null;
  }
  function Oo({ language: e, texts: t }) { // Oo = canSpeak, e = language, t = texts
    return e === "qqx" || t.has(To);
  }

  // src/programs/texts.ts
  function B(e, t, n) { // B = pickText, e = text, t = chain, n = pageLanguage
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
  function Je(e) { // Je = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/messages/i18n/en.json
  var Ro = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-to-program": "Link to this program", list: "$1, $2", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" }; // Ro = en_default

  // src/messages/messages.ts
  var Ni = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, Hi = /\$(\d)/g, Fi = ["zero", "one", "two", "few", "many", "other"], Le = { language: "en", texts: new Map(Object.entries(Ro)) }; // Ni = PLURAL, Hi = PARAMETER, Fi = CATEGORIES, Le = BUILT_IN, Ro = en_default
  function Di(e) { // Di = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = Fi.filter((o) => n.includes(o)); // t = rules, e = language, n = categories, r = own, Fi = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? r.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, r = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function ee({ language: e, texts: t } = Le) { // ee = createMessages, e = language, t = texts, Le = BUILT_IN
    if (e === "qqx")
      return (o, ...a) => `(${[`program-explorer-${o}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), r = Di(e); // n = digits, e = language, r = plural, Di = createPlural
    return (o, ...a) => { // o = key, a = parameters
      let s = (i) => { // s = given, i = position
        var l; // l = _a
        return (l = a[Number(i) - 1]) != null ? l : "";
      };
      return (t.get(o) || Le.texts.get(o) || `\u29FC${o}\u29FD`).replace(Ni, (i, l, u) => r(u.split("|"), Number(s(l))) || "").replace(Hi, (i, l) => { // t = texts, o = key, Le = BUILT_IN, Ni = PLURAL, i = _, l = position, u = forms, r = plural, s = given, Hi = PARAMETER
        let u = s(l); // u = value, s = given, l = position
        return typeof u == "number" ? n.format(u) : u;
      });
    };
  }

  // src/programs/bundle.ts
  function Ui(e, t) { // Ui = mapTexts, e = list, t = visit
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
  function Ao(e, { language: t, texts: n }, r) { // Ao = translate, e = list, t = language, n = texts, r = pageLanguage
    return Ui(e, (o, a) => { // Ui = mapTexts, e = list, o = text, a = key
      let s = n.get(a); // s = translation, n = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[r.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/host/data.ts
  function Lo(i, l) { // Lo = readOnce, i = _0, l = _1
    return O(this, arguments, function* (e, { source: t, language: n, revisions: r, translated: o, bundle: a, version: s }) {
      var w; // w = _a
      let u = (v) => v && o ? { title: v, language: o, version: s } : null, c = (v, P) => P.find((R) => R.title === e.titleOf(v)), p = n === "qqx" ? [] : [Mn(n)], { pages: m, translations: d } = yield e.readPages([t, ...p], r, u(a)), g = p.length ? Po(n, ((w = c(Mn(n), m)) == null ? void 0 : w.text) || "") || Le : { language: n, texts: /* @__PURE__ */ new Map() }, y = c(t, m); // u = requestFor, v = title, o = translated, s = version, c = find, P = among, R = other, e = wiki, p = speech, n = language, Mn = wordsPage, m = pages, d = translations, t = source, r = revisions, a = bundle, g = words, Po = readWords, w = _a, Le = BUILT_IN, y = page
      if (!y)
        return { page: null, included: [], list: null, problems: [], words: g };
      let f = hr(y.text), _ = f.filter((v) => !c(v, m)), x = _.length ? m.concat((yield e.readPages([t, ..._], [], null)).pages) : m, S = []; // f = wanted, hr = includesOf, y = page, _ = more, v = title, c = find, m = pages, x = all, e = wiki, t = source, S = included
      for (let v of f) { // v = title, f = wanted
        let P = c(v, x); // P = found, c = find, v = title, x = all
        P && S.push({ title: v, text: P.text });
      }
      let { list: b, problems: k } = mt(y.text, xe(e), S); // b = list, k = problems, mt = parseForReaders, y = page, xe = optionsFor, e = wiki, S = included
      if (!b || !o || !b.bundle)
        return { page: y, included: S, list: b, problems: k, words: g };
      let A = b.bundle === a ? d : (yield e.readPages([t], [], u(b.bundle))).translations; // A = texts, b = list, a = bundle, d = translations, e = wiki, t = source, u = requestFor
      return { page: y, included: S, list: Ao(b, { language: o, texts: A }, e.contentLanguage), problems: k, words: g };
    });
  }
  function $o(e, t) { // $o = readData, e = wiki, t = wanted
    return O(this, null, function* () {
      let n = yield Lo(e, t); // n = data, Lo = readOnce, e = wiki, t = wanted
      return n.list || !n.page || !t.revisions.length ? n : Lo(e, Object.assign({}, t, { revisions: [] }));
    });
  }

  // src/explore/bitset.ts
  function q(e) { // q = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function xt(e) { // xt = allBits, e = size
    let t = q(e).fill(-1); // t = bits, q = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function bt(e, t) { // bt = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function ge(e, t) { // ge = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function $e(e, t) { // $e = union, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] |= t[n];
    return e;
  }
  function Mo(e, t) { // Mo = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] &= t[n];
    return e;
  }
  function Wi(e) { // Wi = ones, e = word
    let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, n = fours
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function te(e, t = e, n = e) { // te = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) // o = w, e = bits
      r += Wi((e[o] | n[o]) & t[o]);
    return r;
  }

  // src/explore/query.ts
  var _t = ["relevance", "status", "newest", "title"], Qe = "not-stated", wt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // _t = SORTS, Qe = NOT_STATED, wt = EMPTY_QUERY

  // src/explore/program-index.ts
  var vt = ["q", "sort", "program", "view"]; // vt = RESERVED
  function ji({ start: e, end: t, status: n }, r) { // ji = yearsOf, e = start, t = end, n = status, r = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : n && Q(n) ? r : o.year, s = [String(o.year)]; // a = last, t = end, n = status, Q = isCurrent, r = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function Bi(e) { // Bi = inTreeOrder, e = vocabulary
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
  function qi(e, t, n) { // qi = indexFacet, e = id, t = list, n = thisYear
    let r = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (y, f) => { // r = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, y = term, f = i
      let _ = s.get(y); // _ = programs, s = found, y = term
      _ || (_ = q(r), s.set(y, _), i.set(y, a ? Nr(a, y) : [])), bt(_, f);
    };
    if (t.programs.forEach((y, f) => { // t = list, y = program, f = i
      var x; // x = _a
      let _ = e === "period" ? ji(y, n) : e !== "status" ? y.terms.get(e) || [] : y.status ? [y.status] : []; // _ = terms, e = id, ji = yearsOf, y = program, n = thisYear
      for (let S of _) // S = term, _ = terms
        S !== Qe && (l(S, f), (x = i.get(S)) == null || x.forEach((b) => l(b, f)));
    }), !s.size)
      return null;
    let u = Array.from(s.keys()).sort(), c = e === "status" ? U : e === "period" ? u.sort((y, f) => Number(f) - Number(y)) : a ? Bi(a).concat(u) : u, p = q(r), m = /* @__PURE__ */ new Map(), d = 0, g = (y, f) => { // u = rest, s = found, c = order, e = id, U = STATUSES, y = term, f = programs, a = vocabulary, Bi = inTreeOrder, p = stated, q = noBits, r = size, m = terms, d = telling, g = show
      let _ = te(f); // _ = total, te = count, f = programs
      if (_ && !m.has(y)) {
        let x = a && a.terms.get(y); // x = known, a = vocabulary, y = term
        m.set(y, {
          id: y,
          label: x ? x.label : null,
          aliases: x ? x.aliases : [],
          depth: (i.get(y) || []).length,
          programs: f,
          count: _
        }), $e(p, f), d += +(_ < r);
      }
    };
    return c.forEach((y) => g(y, s.get(y) || q(0))), g(Qe, xt(r).map((y, f) => y & ~p[f])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: m,
      useful: d > 1
    };
  }
  function Co(e, t, n, r = () => null) { // Co = buildIndex, e = list, t = languages, n = today, r = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = vt.indexOf(s) === -1 && qi(s, e, Number(n.slice(0, 4))); // i = facet, vt = RESERVED, s = id, qi = indexFacet, e = list, n = today
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
  var Io = /^#?programs(?:$|\?|%3f)/i; // Io = OURS
  function Et(e) { // Et = isFragmentOurs, e = hash
    return Io.test(e);
  }
  var Vi = 8e3, Ki = 200, Gi = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Vi = MOST_CHARACTERS, Ki = MOST_LETTERS, Gi = UNSAFE
  function St(e) { // St = encode, e = value
    return e.replace(Gi, (t) => { // e = value, Gi = UNSAFE, t = unit
      let n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function kt(e) { // kt = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function No(e) { // No = normalText, e = text
    return e.slice(0, Ki).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Tt(e, t = []) { // Tt = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && vt.indexOf(o) === -1 && n.push(`${St(o)}=${a.map(St).join(",")}`);
    });
    let r = No(e.text); // r = text, No = normalText, e = query
    return r && n.push("q=" + St(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + St(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function Pt(e, t) { // Pt = fromFragment, e = hash, t = known
    let n = Io.exec(e); // n = ours, Io = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // r = chosen, o = text, a = sort, s = program
    for (let i of e.slice(n[0].length, Vi).split("&")) { // i = part, e = hash, n = ours, Vi = MOST_CHARACTERS
      let [l = "", ...u] = i.split("="), c = kt(l), p = u.join("="), m = kt(p); // l = rawKey, u = rest, i = part, c = key, kt = decode, p = raw, m = value
      if (c === "q")
        o = No(kt(p.replace(/[_+]/g, " ")));
      else if (c === "sort")
        a = _t.find((d) => d === m) || null;
      else if (c === "program")
        s = t.hasProgram(m) ? m : null;
      else if (vt.indexOf(c) === -1) {
        let d = p.split(",").map(kt).concat(m.split(",")).filter((g) => t.hasTerm(c, g)); // d = terms, p = raw, kt = decode, m = value, g = term, t = known, c = key
        d.length && r.set(c, Array.from(new Set((r.get(c) || []).concat(d))));
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/host/language-bar.ts
  var zi = ".mw-pt-languages a, .interwiki-pagetranslation a", Ji = ["mousedown", "focusin"]; // zi = LINKS, Ji = BEFORE
  function Qi({ target: e }) { // Qi = carry, e = target
    let t = e instanceof Element ? e.closest(zi) : null; // t = link, e = target, zi = LINKS
    t && (t.hash = Et(location.hash) ? location.hash : "");
  }
  function Ho() { // Ho = keepViewAcrossLanguages
    Ji.forEach((e) => document.addEventListener(e, Qi));
  }

  // src/host/languages.ts
  function Ot({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // Ot = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    let o = On(n); // o = around, On = languageAround, n = root
    return o && e[0] === t ? [o, ...r, ...e] : e;
  }
  function Fo(e, t) { // Fo = translatedFor, e = chain, t = contentLanguage
    let n = ht(e), r = n === $n ? (e[0] || "").toLowerCase() : n; // n = spoken, ht = languageFor, e = chain, r = own, $n = LAST_RESORT
    return r === t || r === "qqx" ? "" : r;
  }

  // src/host/parity.ts
  function Do(e, t) { // Do = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/host/place.ts
  var Uo = ["Community Development", "Community Development/What we do"], Xi = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // Uo = PAGES, Xi = TRANSLATION
  function Wo(e) { // Wo = isPlacePage, e = title
    return Uo.includes(e) || Uo.includes(e.replace(Xi, ""));
  }

  // src/explore/relatives.ts
  function jo(e) { // jo = createRelatives, e = programs
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
  var Yi = /* @__PURE__ */ new Set([ // Yi = RTL
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
  function Me(e) { // Me = directionOf, e = language
    let [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && Yi.has(t) ? "rtl" : "ltr";
  }

  // src/messages/format.ts
  function Zi(e, t) { // Zi = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function Bo(e, t, n = null) { // Bo = createFormat, e = language, t = msg, n = others
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
      span: (s, i, l) => s && i ? Zi(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
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
  var Cn = "programExplorer", Rt = "programExplorerDialog"; // Cn = STATE_KEY, Rt = DIALOG_KEY
  function qo(e, t, n) { // qo = createAddress, e = view, t = isOurs, n = id
    let r = () => e.location.hash.replace(/^#/, ""), o = (p) => { // r = fragment, e = view, o = remembered, p = key
      let m = e.history.state, d = typeof m == "object" && m !== null ? m[p] : null; // m = state, e = view, d = kept, p = key
      return typeof d == "string" ? d : null;
    }, a = (p, m, d) => e.history[`${p}State`](Object.assign({}, e.history.state, m), "", d), s = () => o(Rt) === n, i = () => a("push", { [Rt]: n }), l = () => t && (t(r()) ? r() : o(Cn)), u = l() || "", c = () => { // a = put, p = change, m = memory, d = url, e = view, s = isInDialog, o = remembered, Rt = DIALOG_KEY, n = id, i = enter, l = read, t = isOurs, r = fragment, Cn = STATE_KEY, u = shown, c = stamp
      t && l() === null && a("replace", { [Cn]: u });
    };
    return c(), {
      read: l,
      write: (p, m, d = !1) => { // p = text, m = change, d = isUnder
        if (!t)
          return;
        u = p;
        let g = r(), y = p === "" && g !== "" && !t(g), f = m === "push"; // g = here, r = fragment, y = keepsForeign, p = text, t = isOurs, f = isChoice, m = change
        a(
          d ? "replace" : m,
          { [Cn]: p, [Rt]: f ? null : o(Rt) },
          p !== "" ? `#${p}` : y ? e.location.hash : e.location.pathname + e.location.search
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
  function At(e) { // At = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/views/labels.ts
  function Vo(e, t, n, r, o, a) { // Vo = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    let s = (m) => ({ text: m, language: a }), i = (m) => B(m, r, o), l = (m) => t(m ? `status-${m}` : "not-stated"), u = /* @__PURE__ */ new Map(), c = (m) => { // s = ours, m = id, a = language, i = pick, B = pickText, r = chain, o = pageLanguage, l = status, t = msg, u = known, c = facet
      let d = e.vocabularies.get(m); // d = vocabulary, e = list, m = id
      return d ? i(d.label) : s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    }, p = (m, d) => { // p = term, m = facetId, d = id
      var y; // y = _a
      if (d === Qe)
        return s(t("not-stated"));
      let g = (y = e.vocabularies.get(m)) == null ? void 0 : y.terms.get(d); // g = entry, y = _a, e = list, m = facetId, d = id
      return g ? i(g.label) : s(ke(d) && m === "status" ? l(d) : m === "language" ? n.language(d) : d);
    };
    return {
      pick: i,
      facet: c,
      // Asked for every term at every choice, and names of languages are dear.
      term: (m, d) => { // m = facetId, d = id
        let g = `${m} ${d}`, y = u.get(g) || p(m, d); // g = key, m = facetId, d = id, y = label, u = known, p = term
        return u.set(g, y), y;
      },
      status: l,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var T, zo, el, ne, In, Ct, Jo, $t, Qo, Hn, Nn, tl, Ye = /* @__PURE__ */ Symbol.for("pv"), It = {}, Nt = [], nl = /^m(i|n|o|s|text|space)$/, Fn = Array.isArray, Dn = Nt.slice, ye = Object.assign; // T = options, zo = vnodeId, el = isValidElement, ne = rerenderQueue, In = prevDebounce, Ct = rerenderCount, Jo = depthSort, $t = EVENT_DISPATCHED, Qo = CAPTURE_REGEX, Hn = eventClock, Nn = eventProxies, tl = i, Ye = VNODE_MARKER, It = EMPTY_OBJ, Nt = EMPTY_ARR, nl = MATHML_TOKEN_ELEMENTS, Fn = isArray, Dn = slice, ye = assign
  function fe(e) { // fe = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function Xo(e, t, n) { // Xo = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Dn.call(arguments, 2) : n), Xe(e, s, r, o, null);
  }
  function Xe(e, t, n, r, o) { // Xe = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ye, __v: o || ++zo, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, Ye = VNODE_MARKER, o = original, zo = vnodeId
    return !o && T.vnode && T.vnode(a), a;
  }
  function Ht() { // Ht = createRef
    return { current: null };
  }
  function oe(e) { // oe = Fragment, e = props
    return e.children;
  }
  function V(e, t) { // V = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function re(e, t) { // re = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && re(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : re(e);
  }
  function rl(e) { // rl = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = ye({ constructor: Ye }, n)).__v = n.__v + 1, T.vnode && T.vnode(t), Un(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || re(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, ra(o, t, a), n.__ = n.__e = null, t.__e != r && Yo(t));
  }
  function Yo(e) { // Yo = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Yo(e);
  }
  function Ko(e) { // Ko = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, ne.push(e), Ct++)) && In == T.debounceRendering || ((In = T.debounceRendering) || queueMicrotask)(Zo);
  }
  function Zo() { // Zo = process
    try {
      for (var e, t = 1; ne.length; ) ne.length > t && ne.sort(Jo), e = ne.shift(), t = ne.length, 8 & e.__g && rl(e); // e = c, t = l, ne = rerenderQueue, Jo = depthSort, rl = renderComponent
    } finally {
      (Ct = ne.length) && (In || queueMicrotask)(Zo);
    }
  }
  function ea(e, t, n, r, o, a, s, i, l, u, c) { // ea = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, u = isHydrating, c = refQueue
    var p, m, d, g, y, f, _ = r.__k || Nt, x = t.length; // p = i, m = oldVNode, d = childVNode, g = newDom, y = firstChildDom, f = result, _ = oldChildren, r = oldParentVNode, Nt = EMPTY_ARR, x = newChildrenLength, t = renderResult
    for (l = ol(n, t, _, l, x), p = 0; p < x; p++) (d = n.__k[p]) != null && (m = ~d.__i && _[d.__i] || It, d.__i = p, f = Un(e, d, m, o, a, s, i, l, u, c), g = d.__e, (m.ref != d.ref || 8 & m.__u) && (m.ref && Wn(m.ref, null, d, m), d.ref && c.push(d.ref, d.__c || g, d)), y = y || g, 4 & d.__u ? (l = ta(d, l, e, !m.__v), m.__e && (m.__e = null)) : typeof d.type == "function" && f !== void 0 ? l = f : g && (l = g.nextSibling), d.__u &= -21); // l = oldDom, ol = constructNewChildrenArray, n = newParentVNode, t = renderResult, _ = oldChildren, x = newChildrenLength, p = i, d = childVNode, m = oldVNode, It = EMPTY_OBJ, f = result, Un = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, u = isHydrating, c = refQueue, g = newDom, Wn = applyRef, y = firstChildDom, ta = insert, void = type
    return n.__e = y, l;
  }
  function ol(e, t, n, r, o) { // ol = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, u, c, p, m, d, g = n.length, y = g, f = 0, _ = 0, x = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, u = matchingIndex, c = tails, p = lisLengths, m = hi, d = mid, g = oldChildrenLength, n = oldChildren, y = remainingOldChildren, f = skew, _ = moved, x = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = x[a] = Xe(null, s) : Fn(s) ? s = x[a] = Xe(oe, { children: s }) : s.constructor === Ye && s.__b ? s = x[a] = Xe(s.type, s.props, s.key, s.ref, s.__v) : x[a] = s, l = a + f, s.__ = e, s.__b = e.__b + 1, i = null, ~(u = s.__i = al(s, n, l, y)) && (y--, (i = n[u]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, u == l - 1 ? f-- : u == l + 1 ? f++ : u != l && (u > l ? f-- : f++, _ = 1)) : (~u || (o > g ? f-- : o < g && f++), typeof s.type != "function" && (s.__u |= 4))) : x[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, x = newChildren, Xe = createVNode, Fn = isArray, oe = Fragment, Ye = VNODE_MARKER, l = skewedIndex, f = skew, e = newParentVNode, i = oldVNode, u = matchingIndex, al = findMatchingIndex, n = oldChildren, y = remainingOldChildren, _ = moved, g = oldChildrenLength
    if (_) {
      for (c = [], p = [], a = 0; a < o; a++) if ((s = x[a]) && 16 & s.__u) { // c = tails, p = lisLengths, a = i, o = newChildrenLength, s = childVNode, x = newChildren
        for (f = 0, m = c.length; f < m; ) c[d = f + m >> 1] < s.__i ? f = d + 1 : m = d; // f = skew, m = hi, c = tails, d = mid, s = childVNode
        c[f] = s.__i, p[a] = f + 1;
      }
      for (f = c.length; a--; ) p[a] && (p[a] == f ? f-- : x[a].__u |= 4); // f = skew, c = tails, a = i, p = lisLengths, x = newChildren
    }
    if (y) for (a = 0; a < g; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = re(i)), jn(i, i));
    return r;
  }
  function ta(e, t, n, r) { // ta = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = ta(o[a], t, n, !1));
      return t;
    }
    for (t && !t.parentNode && (t = re(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, re = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function al(e, t, n, r) { // al = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function Go(e, t, n) { // Go = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function Lt(e, t, n, r, o) { // Lt = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || Go(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || Go(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Nn[t] || (Nn[t] = sl(t)), (e.__a || (e.__a = {}))[t] = Hn, a = t != (t = t.replace(Qo, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function sl(e) { // sl = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[$t] == null) t[$t] = Hn++;
        else if (t[$t] < this.__a[e]) return;
        return n(T.event ? T.event(t) : t);
      }
    };
  }
  function Un(e, t, n, r, o, a, s, i, l, u) { // Un = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, u = refQueue
    var c, p, m, d, g, y, f, _, x, S, b, k, A, w, v, P, R, K, G = t.type; // c = tmp, p = resumed, m = oldCommitQueueLength, d = c, g = oldProps, y = oldState, f = snapshot, _ = newProps, x = isClassComponent, S = provider, b = componentContext, k = renderHook, A = count, w = renderResult, v = startMarker, P = end, R = i, K = child, G = newType, t = newVNode
    if (t.constructor !== Ye) return null;
    128 & n.__u && (l = 32 & n.__u, c = n.__c.__z) && (t.__u |= l, p = a = [], c.nodeType == 8 ? i = Mt(c, a) : a.push(c), i = a[0] || i), (c = T.__b) && c(t);
    e: if (typeof G == "function") {
      m = s.length;
      try {
        if (_ = t.props, x = (c = G.prototype) && c.render, S = (c = G.contextType) && r[c.__c], b = c ? S ? S.props.value : c.__ : r, (d = n.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (x ? t.__c = d = new G(_, b) : (t.__c = d = new V(_, b), d.constructor = G, d.render = ll), S && S.sub(d), d.state || (d.state = {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), x && (d.__s || (d.__s = d.state), G.getDerivedStateFromProps && (d.__s == d.state && (d.__s = ye({}, d.__s)), ye(d.__s, G.getDerivedStateFromProps(_, d.__s)))), g = d.props, y = d.state, d.__v = t, n.__c) {
          if (_ !== g && x && !G.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(_, b), t.__v == n.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(_, d.__s, b) === !1) {
            t.__v != n.__v && (d.props = _, d.state = d.__s, d.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(M) {
              M && (M.__ = t);
            }), Nt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = re(n);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(_, d.__s, b), x && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(g, y, f);
          });
        } else x && !G.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), x && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = b, d.props = _, d.__P = e, d.__g &= -5, k = T.__r, A = x ? 25 : 0;
        do
          d.__g &= -9, k && k(t), c = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++A < 25);
        x && (Nt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = ye({}, r, d.getChildContext())), x && n.__c && d.getSnapshotBeforeUpdate && (f = d.getSnapshotBeforeUpdate(g, y)), w = c && c.type === oe && c.key == null ? c.props.children : c, _.__P && (c = i, o = (e = _.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function(M) {
          M && jn(M, M);
        }), n.__k = null), i = n.__k ? re(n, 0) : null), i = ea(e, Fn(w) ? w : [w], t, n, r, o, a, s, i, l, u), _.__P && (t.__e = null, i = c), t.__u &= -161, p && p.some(fe), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (M) {
        if (s.length = m, t.__v = null, l || a) if (M && M.then) {
          if (t.__u |= 128 | l, a) {
            for (~(R = a.indexOf(i || void 0)) || (R = a.length); (K = a[R - 1]) && K.nodeType == 8; ) R--; // R = i, a = excessDomChildren, i = oldDom, void = oldDom, K = child
            for (; R < a.length; R++) if (K = a[R]) if (a[R] = null, v) { // R = i, a = excessDomChildren, K = child, v = startMarker
              if (K == P) break;
            } else {
              if (K.nodeType != 8) break;
              K.data.startsWith("$s") && (P = Mt(v = K));
            }
          }
          if (!v) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            v = i;
          }
          (c = Mt(v = t.__c.__z || (t.__c.__z = v))) ? (t.__e = v, i = c) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(fe);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), M && M.then || na(t), T.__e(M, t, n);
      }
    } else i = t.__e = il(n.__e, t, n, r, o, a, s, l, u, e);
    return (c = T.diffed) && c(t), i;
  }
  function Mt(e, t) { // Mt = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function na(e) { // na = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(na));
  }
  function ra(e, t, n) { // ra = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) Wn(n[r++], n[r++], n[r++]); // r = i, n = refQueue, Wn = applyRef
    T.__c && T.__c(t, e), e.some(function(o) {
      try {
        e = o.__h, o.__h = [], e.some(function(a) {
          a.call(o);
        });
      } catch (a) {
        T.__e(a, o.__v);
      }
    });
  }
  function il(e, t, n, r, o, a, s, i, l, u) { // il = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, u = parentDom
    var c, p, m, d, g, y, f, _, x = n.props || It, S = t.props, b = t.type; // c = i, p = newHtml, m = oldHtml, d = newChildren, g = value, y = inputValue, f = checked, _ = doc, x = oldProps, n = oldVNode, It = EMPTY_OBJ, S = newProps, t = newVNode, b = nodeType
    if (b == "svg" ? o = "http://www.w3.org/2000/svg" : b == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (c = 0; c < a.length; c++) if ((g = a[c]) && (b ? g.localName == b : g.nodeType == 3)) { // c = i, a = excessDomChildren, g = value, b = nodeType
        e = g, a[c] = null;
        break;
      }
    }
    if (!e) {
      if (_ = u.ownerDocument || document, !b) return _.createTextNode(S);
      e = _.createElementNS(o, b, S.is ? S : u), i && (T.__m && T.__m(t, a), i = !1), a = null;
    }
    if (b) {
      if (u = b == "template" && e.content || e, a = b == "textarea" && S.defaultValue != null ? null : a && Dn.call(u.childNodes), !i && a) for (x = {}, c = 0; c < e.attributes.length; c++) x[(g = e.attributes[c]).name] = g.value;
      for (c in x) g = x[c], c == "dangerouslySetInnerHTML" ? m = g : c == "children" || c in S || c == "value" && "defaultValue" in S || c == "checked" && "defaultChecked" in S || Lt(e, c, null, g, o); // c = i, x = oldProps, g = value, m = oldHtml, S = newProps, Lt = setProperty, e = dom, o = namespace
      for (c in S) g = S[c], c == "children" ? d = g : c == "dangerouslySetInnerHTML" ? p = g : c == "value" ? y = g : c == "checked" ? f = g : i && typeof g != "function" || x[c] === g || Lt(e, c, g, x[c], o); // c = i, S = newProps, g = value, d = newChildren, p = newHtml, y = inputValue, f = checked, i = isHydrating, x = oldProps, Lt = setProperty, e = dom, o = namespace
      p ? (i || m && (p.__html == m.__html || p.__html == e.innerHTML) || (e.innerHTML = p.__html), t.__k = []) : (m && (e.textContent = ""), (b == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && nl.test(b)) && (o = "http://www.w3.org/1999/xhtml"), ea(u, Fn(d) ? d : [d], t, n, r, o, a, s, a ? a[0] : n.__k && re(n, 0), i, l), a && a.some(fe)), i && b != "textarea" || (c = "value", b == "progress" && y == null ? e.removeAttribute(c) : y == null || y === e[c] && (b != "progress" || y) || Lt(e, c, y, x[c], o), c = "checked", f != null && f != e[c] && Lt(e, c, f, x[c], o));
    } else x === S || i && e.data == S || (e.data = S);
    return e;
  }
  function Wn(e, t, n, r) { // Wn = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      T.__e(o, n);
    }
  }
  function jn(e, t, n) { // jn = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (T.unmount && T.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Wn(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        T.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && jn(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = Mt(r, a = [])) && (r == e.__e && a.some(fe), fe(o), fe(r)), n || fe(e.__e), e.__e = e.__c = e.__ = null;
  }
  function ll(e, t, n) { // ll = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Bn(e, t) { // Bn = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    T.__ && T.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Xe(oe, { children: [e] }), o = [], a = [], Un(t, t.__k, r || It, It, t.namespaceURI, r ? null : t.firstChild ? Dn.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), ra(o, t.__k, a), t.__k.props.children = null;
  }
  T = { __e: function(e, t, n, r) {
    for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) { // o = component, a = ctor, s = handled, t = vnode
      o.__g |= 4;
      try {
        if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, r || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw Ct = 0, e;
  } }, zo = 0, el = function(e) {
    return e != null && e.constructor === Ye;
  }, V.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = ye({}, this.state)), typeof e == "function" && (e = e(ye({}, n), this.props)), e && (ye(n, e), this.__v && (t && this.__k.push(t), Ko(this)));
  }, V.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Ko(this));
  }, V.prototype.render = oe, ne = [], Ct = 0, Jo = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, $t = /* @__PURE__ */ Symbol(), Qo = /(PointerCapture)$|Capture$/i, Hn = 0, Nn = {}, tl = 0;

  // src/explore/fold.ts
  var qn = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", cl = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", ul = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", Vn = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // qn = UNSPACED, cl = BETWEEN, ul = LEFT_OUT, Vn = PLAIN, e = pair
  function aa(e, t, n) { // aa = likewise, e = from, t = to, n = length
    for (let r = 0; r < n; r++) // r = i, n = length
      Vn.set(String.fromCharCode(e + r), String.fromCharCode(t + r));
  }
  aa(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => aa(parseInt(e, 16), 48, 10));
  var dl = new RegExp(`[${ul}${Array.from(Vn.keys()).join("")}]`, "g"), pl = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, ml = /^[\0-\x7f]*$/, oa = `[^${qn}${cl}]+`, sa = new RegExp(`[${qn}]+|${oa}(?:'(?=[\\u0400-\\u04ff])${oa})*`, "g"), gl = new RegExp(`[${qn}]`), fl = /[\u0590-\u07ff\u0860-\u08ff].{2}/, yl = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // dl = FANCY, ul = LEFT_OUT, Vn = PLAIN, pl = BESIDE, ml = ASCII, oa = SPACED_WORD, qn = UNSPACED, cl = BETWEEN, sa = WORD, gl = UNSPACED_WORD, fl = PREFIXING, yl = ARTICLE
  function ae(e) { // ae = fold, e = text
    return ml.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(dl, (t) => Vn.get(t) || "").replace(pl, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }
  function Ft(e, t) { // Ft = eachWord, e = folded, t = visit
    e.replace(sa, (n, r) => (t(n, r), ""));
  }
  function Ze(e) { // Ze = line, e = text
    let t = ae(e).match(sa); // t = words, ae = fold, e = text, sa = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Kn(e) { // Kn = isUnspaced, e = word
    return gl.test(e);
  }
  function et(e) { // et = isPrefixing, e = word
    return fl.test(e);
  }
  function Dt(e) { // Dt = needleOf, e = word
    return Kn(e) ? e : et(e) ? e.replace(yl, "") : " " + e;
  }

  // src/explore/haystack.ts
  var hl = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // hl = FIELDS
  function Gn(e) { // Gn = textsOf, e = program
    let t = []; // t = texts
    return hl.forEach((n) => [].concat(e[n]).forEach((r) => { // hl = FIELDS, n = field, e = program, r = value
      t.push([r && r.label || r || "", n, ""]);
    })), t;
  }
  function xl(e, t, { id: n, label: r, aliases: o }) { // xl = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return [r || "", e.nameOf(t, n) || "", t === "period" ? n : "", ...o].map((a) => [a, null, t]);
  }
  function ia([e]) { // ia = linesOf, e = text
    return Je(e).map(Ze).join(`
`);
  }
  var la = /* @__PURE__ */ new WeakMap(); // la = haystacks
  function bl(e) { // bl = build, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((o, a) => { // t = ends, e = index, n = lines, o = program, a = i
      let s = Gn(o).map(ia); // s = own, Gn = textsOf, o = program, ia = linesOf
      return t[2 * a] = s[0].length, t[2 * a + 1] = s[0].length + 1 + s[1].length, s.join(`
`);
    }), r = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = xl(e, o.id, a); // s = names, xl = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: s.map(ia).join(`
`), programs: a.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function se(e) { // se = haystackOf, e = index
    let t = la.get(e) || bl(e); // t = haystack, la = haystacks, e = index, bl = build
    return la.set(e, t), t;
  }

  // src/explore/highlight.ts
  var _l = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // _l = LETTERS
  function wl(e) { // wl = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e.match(_l) || []) { // s = letter, e = text, _l = LETTERS
      let i = ae(s); // i = plain, ae = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    n.push(r);
    let o = " ", a = [0]; // o = line, a = places
    return Ft(ae(t), (s, i) => { // Ft = eachWord, ae = fold, t = folded, s = word, i = at
      o += s + " ";
      for (let l = i; l <= i + s.length; l++) // l = i, i = at, s = word
        a.push(n[l]);
    }), { line: o, places: a };
  }
  function Ce(e, t) { // Ce = highlight, e = text, t = needles
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = wl(e), o = new Uint8Array(e.length); // n = line, r = places, wl = lineWithPlaces, e = text, o = hits
    for (let s of t) // s = needle, t = needles
      for (let i = n.indexOf(s); i !== -1; i = n.indexOf(s, i + 1)) { // i = at, n = line, s = needle
        let l = s.charAt(0) === " " || et(s) ? n.lastIndexOf(" ", i) + 1 : i, u = i + s.length; // l = first, s = needle, et = isPrefixing, n = line, i = at, u = last
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
  function ca(e, t, n) { // ca = slips, e = a, t = b, n = most
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
  var vl = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, Sl = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // vl = HEAD, Sl = TAIL
  function Ut(e, t, n, r) { // Ut = whereFound, e = index, t = at, n = needles, r = shown
    let { chain: o, page: a } = e.languages, s = n.find((p) => r.every((m) => Ze(m).indexOf(p) === -1)); // o = chain, a = page, e = index, s = needle, n = needles, p = each, r = shown, m = text, Ze = line
    if (!s)
      return null;
    let { lines: i, terms: l } = se(e), u = (p) => p.indexOf(s) !== -1, c = l.reduce( // i = lines, l = terms, se = haystackOf, e = index, u = holds, p = folded, s = needle, c = texts
      (p, m) => ge(m.programs, t) && u(m.line) ? p.concat(m.names) : p,
      u(i[t]) ? Gn(e.programs[t]) : []
    );
    for (let [p, m, d] of c) { // p = given, m = field, d = facet, c = texts
      let g = [B(p, o, d ? "" : a)]; // g = wordings, B = pickText, p = given, o = chain, d = facet, a = page
      typeof p != "string" && p.forEach((f, _) => g.push({ text: f, language: _ }));
      let y = g.find(({ text: f }) => u(Ze(f))); // y = found, g = wordings, f = text, u = holds, Ze = line
      if (y) {
        let { text: f, language: _ } = y, [x] = Ce(f, [s]), S = x.hit ? 0 : x.text.length; // f = text, _ = language, y = found, x = first, Ce = highlight, s = needle, S = start
        return { field: m, facet: d, language: _, text: f.slice(0, S).replace(vl, "\u2026") + f.slice(S).replace(Sl, "$1\u2026") };
      }
    }
    return null;
  }

  // src/explore/forgive.ts
  var zn = 4, kl = 8, El = /^ [^\d ]{1,3}$/, Tl = /^( [^\d ]{5,})[^ ]{2}$/, ua = /* @__PURE__ */ new WeakMap(); // zn = LEAST_LETTERS, kl = LONG, El = LITTLE, Tl = ENDING, ua = vocabularies
  function Pl(e) { // Pl = wordsOf, e = haystack
    let t = ua.get(e); // t = known, ua = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = haystack, s = term
      for (let s of a.split(" ")) // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, o = words
    return ua.set(e, o), o;
  }
  function Ol({ counts: e }, t) { // Ol = nearest, e = counts, t = typed
    let n = t.length < kl ? 1 : 2, r = null, o = 1 / 0; // n = most, t = typed, kl = LONG, r = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = word
      let i = Dt(s), l = i.trim(), u = (c, p) => { // i = needle, Dt = needleOf, s = word, l = candidate, u = offer, c = part, p = begun
        if (Math.abs(c.length - t.length) > n)
          return;
        let m = ca(t, c, n), d = m + p + 0.4 / a; // m = found, ca = slips, t = typed, c = part, n = most, d = cost, p = begun, a = times
        m <= n && d < o && (r = [i], o = d);
      };
      if (u(l, 0), t.length > zn && l.charCodeAt(0) === t.charCodeAt(0))
        for (let c = t.length - 1; c <= t.length + 1 && c < l.length; c++) // c = length, t = typed, l = candidate
          u(l.slice(0, c), 0.5);
    }), r;
  }
  function Rl({ list: e }, t) { // Rl = cut, e = list, t = run
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
  function Al(e, t) { // Al = otherwise, e = words, t = word
    return Kn(t) ? Rl(e, t) : t.length < zn || /\d/.test(t) ? null : Ol(e, t);
  }
  function Ll(e, t) { // Ll = spelling, e = index, t = needle
    for (let n = 0; n < e.programs.length; n++) { // n = at, e = index
      let r = Ut(e, n, [t], []), o = r && Ce(r.text, [t]).find((a) => a.hit); // r = place, Ut = whereFound, e = index, n = at, t = needle, o = hit, Ce = highlight, a = piece
      if (o)
        return o.text;
    }
    return t.trim();
  }
  function da(e, t) { // da = forgive, e = index, t = needles
    let n = Pl(se(e)), r = [], o = !1, a = (i) => n.line.indexOf(i) !== -1; // n = words, Pl = wordsOf, se = haystackOf, e = index, r = used, o = isBent, a = occurs, i = part
    for (let i of t) { // i = needle, t = needles
      let l = i.trim(), u = et(l) ? [l, l.slice(1), l.slice(2)] : [l], c = l.indexOf(" ") !== -1 || a(i) ? i : u.find((m) => m.length >= zn && a(m)), p = c ? [c] : Al(n, l); // l = word, i = needle, u = parts, et = isPrefixing, c = known, a = occurs, m = part, zn = LEAST_LETTERS, p = others, Al = otherwise, n = words
      if (!p)
        return null;
      r.push(...p), o = o || !c;
    }
    let s = r.join() !== t.join() ? r : t.filter((i) => !El.test(i)).map((i) => i.replace(Tl, "$1")); // s = read, r = used, t = needles, i = needle, El = LITTLE, Tl = ENDING
    return s.length ? { needles: s, corrected: o ? r.map((i) => Ll(e, i)) : null } : null;
  }

  // src/explore/search.ts
  var $l = 200, Ml = 16, Cl = /\b\w'|'\w\b/g, Il = /["“”„«»\u300a-\u300f]/, Nl = 24, Hl = 12, Fl = 6, Dl = 2, Ul = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, pa = /* @__PURE__ */ new WeakMap(); // $l = MOST_LETTERS, Ml = MOST_WORDS, Cl = CLIPPED, Il = QUOTES, Nl = IN_TITLE, Hl = IN_TERM, Fl = IN_SUMMARY, Dl = IN_REST, Ul = NOTHING, pa = memories
  function Jn(e) { // Jn = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return ae(e.slice(0, $l)).split(Il).forEach((n, r) => { // ae = fold, e = text, $l = MOST_LETTERS, Il = QUOTES, n = part, r = i
      let o = []; // o = words
      Ft(r % 2 ? n : n.replace(Cl, " "), (a) => o.push(a)), (r % 2 && o.length ? [o.join(" ")] : o).forEach((a) => t.add(Dt(a)));
    }), Array.from(t).slice(0, Ml);
  }
  function Wl({ terms: e, lines: t }, n) { // Wl = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => $e(o, a), q(t.length)) : null;
  }
  function ma(e, t, n) { // ma = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: o } = e, a = t.map((l) => Wl(e, l)), s = q(r.length), i = new Uint16Array(r.length); // r = lines, o = ends, e = haystack, a = byTerm, t = needles, l = needle, Wl = termHits, s = programs, q = noBits, i = scores
    return r.forEach((l, u) => { // r = lines, l = line, u = i
      if (n && !ge(n, u))
        return;
      let c = 0; // c = score
      for (let p = 0; p < t.length; p++) { // p = n, t = needles
        let m = t[p], d = a[p], g = l.indexOf(m), y = d && ge(d, u); // m = needle, t = needles, p = n, d = hits, a = byTerm, g = at, l = line, y = hasTerm, ge = has, u = i
        if (y && (c += Hl), g !== -1) {
          let f = g < o[2 * u] ? Nl : g < o[2 * u + 1] ? Fl : Dl; // f = weight, g = at, o = ends, u = i, Nl = IN_TITLE, Fl = IN_SUMMARY, Dl = IN_REST
          c += l.charCodeAt(g + m.length) === 32 ? f * 1.5 : f;
        } else if (!y)
          return;
      }
      bt(s, u), i[u] = c;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function ga({ programs: e }) { // ga = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function jl(e, t) { // jl = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function Qn(e, t) { // Qn = search, e = index, t = text
    let n = pa.get(e); // n = last, pa = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = Jn(t); // r = needles, Jn = needlesOf, t = text
    if (!r.length)
      return Ul;
    let o = se(e), a = ma(o, r, n && jl(n.found, r) ? n.found.programs : null); // o = haystack, se = haystackOf, e = index, a = found, ma = scan, r = needles, n = last, jl = narrows
    if (ga(a)) {
      let s = da(e, r), i = s && ma(o, s.needles, null); // s = forgiven, da = forgive, e = index, r = needles, i = better, ma = scan, o = haystack
      s && i && !ga(i) && (a = Object.assign({}, i, { corrected: s.corrected }));
    }
    return pa.set(e, { text: t, found: a }), a;
  }

  // src/explore/facets.ts
  function Ie(e, t) { // Ie = chosenTerms, e = facet, t = query
    let n = /* @__PURE__ */ new Set(); // n = terms
    for (let r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      let o = e.terms.get(r); // o = term, e = facet, r = id
      o && n.add(o);
    }
    return Array.from(n);
  }
  function fa(e, t) { // fa = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => $e(n, r), q(e)) : null;
  }
  function ya(e, t, n) { // ya = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = fa(e.programs.length, Ie(o, t)); // a = programs, fa = anyOf, e = index, Ie = chosenTerms, o = facet, t = query
      a && r.set(o.id, a);
    }
    return r;
  }
  function Xn(e, t, n) { // Xn = passing, e = size, t = filters, n = except
    let r = xt(e); // r = programs, xt = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== n && Mo(r, o);
    }), r;
  }
  function Yn(e, t) { // Yn = countMatches, e = index, t = query
    let n = ya(e, t, Qn(e, t.text).programs); // n = filters, ya = filtersOf, e = index, t = query, Qn = search
    return te(Xn(e.programs.length, n));
  }
  function ha(e, t) { // ha = explore, e = index, t = query
    let n = e.programs.length, r = Qn(e, t.text), o = ya(e, t, r.programs), a = Xn(n, o), s = []; // n = size, e = index, r = found, Qn = search, t = query, o = filters, ya = filtersOf, a = matches, Xn = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), u = l ? Xn(n, o, i.id) : a, c = Ie(i, t), p = Array.from(i.terms.values(), (m) => { // l = filter, o = filters, i = facet, u = others, Xn = passing, n = size, a = matches, c = chosen, Ie = chosenTerms, t = query, p = terms, m = term
        let d = te(m.programs, u), g = c.indexOf(m) !== -1, y = g ? te(fa(n, c.filter((f) => f !== m)) || u, u) : l ? te(l, u, m.programs) : d; // d = own, te = count, m = term, u = others, g = isChosen, c = chosen, y = after, fa = anyOf, n = size, f = other, l = filter
        return { term: m, chosen: g, after: y, own: d };
      });
      s.push({ facet: i, terms: p });
    }
    return { matches: a, count: te(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function Ne(e, t) { // Ne = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function Zn(e, t, n) { // Zn = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function xa(e, t, n) { // xa = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], o = r.filter((a) => a !== n); // r = terms, e = query, t = facet, o = others, a = id, n = term
    return Zn(e, t, o.length < r.length ? o : r.concat(n));
  }
  function ba(e) { // ba = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function _a(e, t) { // _a = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      Ie(r, t).forEach((o) => n.push({ facet: r, term: o }));
    }), n;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var Bl = /* @__PURE__ */ Symbol.for("pv"), ql = 0; // Bl = VNODE_MARKER, ql = vnodeId
  function h(e, t, n, r, o, a) { // h = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var u = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Bl, __v: --ql, __i: -1, __u: 0 }; // u = vnode, e = type, l = normalizedProps, n = key, s = ref, Bl = VNODE_MARKER, ql = vnodeId
    return (o || a) && (u.__source = o, u.__self = a), T.vnode && T.vnode(u), u;
  }

  // src/views/say.tsx
  function he(e) { // he = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function $({ text: e, language: t }, n, r = e) { // $ = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ h("bdi", { children: r }) : /* @__PURE__ */ h("bdi", { lang: t, dir: Me(t), children: r });
  }

  // src/views/chips.tsx
  function Vl({ context: e, actions: t }, n) { // Vl = filterChip, e = context, t = actions, n = chip
    let { msg: r, labels: o, language: a } = e, s = o.facet(n.facet.id), i = o.term(n.facet.id, n.term.id); // r = msg, o = labels, a = language, e = context, s = facet, n = chip, i = term
    return /* @__PURE__ */ h(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ h("span", { class: "program-explorer__chip-facet", children: $(s, a, r("chip-facet", s.text)) }),
          " ",
          $(i, a)
        ]
      }
    );
  }
  function Kl({ context: { msg: e }, state: t, actions: n }) { // Kl = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ h(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(Ne(t.query, "")),
        children: [
          /* @__PURE__ */ h("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          " ",
          /* @__PURE__ */ h("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var Wt = class extends V { // Wt = Chips, V = x
    constructor() {
      super(...arguments);
      this.list = Ht();
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
      let { context: r, state: o, actions: a } = n, s = _a(r.index, o.query), i = o.query.text.trim() !== ""; // r = context, o = state, a = actions, n = view, s = chosen, _a = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ h("ul", { class: "program-explorer__chips", role: "list", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ h("li", { children: Vl(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ h("li", { children: Kl(n) }, "text"),
        /* @__PURE__ */ h("li", { children: /* @__PURE__ */ h("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function wa(e, t) { // wa = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = Ne(t, ""); // r = without, Ne = withText, t = query
      n.push({ kind: "text", query: r, count: Yn(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let o = Ie(r, t); // o = terms, Ie = chosenTerms, r = facet, t = query
      if (o.length) {
        let a = Zn(t, r.id, []); // a = without, Zn = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: Yn(e, a) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function He(e, t, n, r) { // He = heading, e = level, t = name, n = id, r = children
    return Xo(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var Gl = 4; // Gl = MOST
  function va({ context: e, state: t, actions: n }) { // va = empty, e = context, t = state, n = actions
    let { msg: r, labels: o, index: a, list: s, level: i } = e, l = wa(a, t.query).slice(0, Gl), u = (c) => c.kind === "text" ? r("empty-text", he(t.query.text), c.count) : r( // r = msg, o = labels, a = index, s = list, i = level, e = context, l = ways, wa = wayOut, t = state, Gl = MOST, u = words, c = way, he = isolated
      "empty-without",
      he(o.facet(c.facet.id).text),
      c.terms.map((p) => he(o.term(c.facet.id, p.id).text)).reduce((p, m) => r("list", p, m)),
      c.count
    );
    return /* @__PURE__ */ h("div", { class: "program-explorer__empty", children: [
      He(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ h("p", { children: r("empty-hint") }),
      /* @__PURE__ */ h("ul", { children: [
        l.map((c) => /* @__PURE__ */ h("li", { children: /* @__PURE__ */ h("button", { type: "button", class: "cdx-button", onClick: () => n.apply(c.query), children: u(c) }) }, c.kind === "text" ? "text" : c.facet.id)),
        /* @__PURE__ */ h("li", { children: /* @__PURE__ */ h("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function Fe(e) { // Fe = chevron, e = isOpen
    return /* @__PURE__ */ h("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function zl({ context: e, actions: t }, n, r) { // zl = termBox, e = context, t = actions, n = facet, r = count
    let { msg: o, labels: a, language: s, idPrefix: i } = e, { term: l, chosen: u, after: c, own: p } = r, m = `${i}:${n}:${l.id}`, d = o(u ? "count-without" : "count-after", c); // o = msg, a = labels, s = language, i = idPrefix, e = context, l = term, u = chosen, c = after, p = own, r = count, m = id, n = facet, d = description
    return /* @__PURE__ */ h(
      "div",
      {
        class: `program-explorer__term${p === 0 && !u ? " program-explorer__term--idle" : ""}`, // p = own, u = chosen
        style: { "--program-explorer-depth": l.depth },
        children: [
          /* @__PURE__ */ h("div", { class: "cdx-checkbox", children: /* @__PURE__ */ h("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ h(
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
            /* @__PURE__ */ h("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ h("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ h("label", { class: "cdx-label__label", for: m, children: /* @__PURE__ */ h("span", { class: "cdx-label__label__text", children: $(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ h("span", { class: "program-explorer__number", title: d, "aria-hidden": "true", children: o("number", c) }),
          /* @__PURE__ */ h("span", { class: "program-explorer__unseen", id: `${m}:count`, children: d })
        ]
      },
      l.id
    );
  }
  function Jl(e, { facet: t, terms: n }) { // Jl = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: o, actions: a } = e, { labels: s, language: i, idPrefix: l } = r, u = o.folded.has(t.id), c = `${l}:${t.id}`, p = $(s.facet(t.id), i); // r = context, o = state, a = actions, e = view, s = labels, i = language, l = idPrefix, u = folded, t = facet, c = bodyId, p = label, $ = say
    return /* @__PURE__ */ h("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${c}::label`, children: [
      /* @__PURE__ */ h("legend", { children: /* @__PURE__ */ h(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !u,
          "aria-controls": c,
          onClick: () => a.fold(t.id),
          children: [
            /* @__PURE__ */ h("span", { id: `${c}::label`, children: p }),
            Fe(!u)
          ]
        }
      ) }),
      /* @__PURE__ */ h("div", { id: c, hidden: u, children: n.map((m) => zl(e, t.id, m)) })
    ] }, t.id);
  }
  function jt(e) { // jt = filters, e = view
    return e.state.exploration.facets.map((t) => Jl(e, t));
  }

  // src/views/filter-dialog.tsx
  var Sa = "program-explorer-locked", Bt = class extends V { // Sa = LOCK_CLASS, Bt = FilterDialog, V = x
    constructor() {
      super(...arguments);
      this.box = Ht();
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
      document.documentElement.classList.add(Sa), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(Sa);
    }
    render({ view: n }) {
      let { context: r, state: o, actions: a } = n, { msg: s, idPrefix: i } = r; // r = context, o = state, a = actions, n = view, s = msg, i = idPrefix
      return /* @__PURE__ */ h("div", { class: "program-explorer__backdrop", onClick: (l) => l.target === l.currentTarget && a.closeFilters(), children: /* @__PURE__ */ h(
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
            /* @__PURE__ */ h("div", { class: "program-explorer__dialog-head", children: [
              /* @__PURE__ */ h("span", { class: "program-explorer__dialog-title", id: `${i}-dialog-title`, children: s("filters") }),
              /* @__PURE__ */ h(
                "button",
                {
                  type: "button",
                  class: "cdx-button cdx-button--weight-quiet",
                  onClick: a.clear,
                  children: s("clear-all")
                }
              ),
              /* @__PURE__ */ h(
                "button",
                {
                  type: "button",
                  class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                  "aria-label": s("close"),
                  onClick: a.closeFilters
                }
              )
            ] }),
            /* @__PURE__ */ h("div", { class: "program-explorer__dialog-body", children: jt(n) }),
            /* @__PURE__ */ h("div", { class: "program-explorer__dialog-foot", role: "status", children: /* @__PURE__ */ h(
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
  var ka = /* @__PURE__ */ new WeakMap(), Ql = 1e9; // ka = orders, Ql = NEVER
  function tr(e, t) { // tr = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function Ta(e) { // Ta = ranksIn, e = order
    let t = new Uint32Array(e.length); // t = ranks, e = order
    return e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    }), t;
  }
  function Xl(e) { // Xl = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Yl({ programs: e, languages: { chain: t, page: n } }) { // Yl = byTitle, e = programs, t = chain, n = page
    let r = e.map(({ title: a }) => B(a, t, n).text), { compare: o } = Xl(t.concat(n)); // r = titles, e = programs, a = title, B = pickText, t = chain, n = page, o = compare, Xl = collatorFor
    return tr(r.length, (a, s) => o(r[a], r[s]));
  }
  function Ea(e) { // Ea = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Zl({ programs: e }, t) { // Zl = byDate, e = programs, t = titleOrder
    let n = Ta(t), r = new Float64Array(e.length), o = new Float64Array(e.length); // n = titleRanks, Ta = ranksIn, t = titleOrder, r = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let u = a || s, c = s || a, p = a && !s && i && Q(i); // u = first, a = start, s = end, c = last, p = isOpenEnded, i = status, Q = isCurrent
      r[l] = Ea(u && D(u)), o[l] = p ? Ql : Ea(c && I(c));
    }), tr(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function ec({ programs: e }, t) { // ec = byStatus, e = programs, t = dateOrder
    let n = Ta(t), r = new Uint8Array(e.length); // n = dateRanks, Ta = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * U.indexOf(o) : 2 * U.indexOf("past") - 1;
    }), tr(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function er(e, t) { // er = orderOf, e = index, t = sort
    let n = ka.get(e); // n = known, ka = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), ka.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? Yl(e) : t === "newest" ? Zl(e, er(e, "title")) : ec(e, er(e, "newest")), n.set(t, r)), r;
  }
  function tc(e, t) { // tc = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function tt(e) { // tt = effectiveSort, e = query
    let t = Jn(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, Jn = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function Pa(e, t, n, r) { // Pa = order, e = index, t = matches, n = query, r = scores
    let o = tt(n), a = []; // o = sort, tt = effectiveSort, n = query, a = shown
    for (let s of er(e, o)) // s = i, er = orderOf, e = index, o = sort
      ge(t, s) && a.push(s);
    return o === "relevance" ? tc(a, r) : a;
  }

  // src/views/details.tsx
  var nc = ["status", "period"]; // nc = OWN_ROWS
  function L(e, t) { // L = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ h("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ h("dt", { children: e }),
      /* @__PURE__ */ h("dd", { children: Array.isArray(t) ? /* @__PURE__ */ h("ul", { role: "list", children: t.map((r) => /* @__PURE__ */ h("li", { children: r })) }) : t })
    ] });
  }
  function rc(e) { // rc = shortAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (n) {
      return t;
    }
  }
  function Oa(e, t, n, r) { // Oa = details, e = context, t = actions, n = program, r = id
    let { msg: o, labels: a, format: s, language: i, list: l, relatives: u } = e, c = (b) => b === null ? null : $(a.pick(b), i), p = (b) => b.map((k) => /* @__PURE__ */ h("bdi", { children: k })), m = (b, k) => /* @__PURE__ */ h("a", { href: e.urlOf(b), rel: "noopener", children: k }), d = (b) => b.map((k) => { // o = msg, a = labels, s = format, i = language, l = list, u = relatives, e = context, c = text, b = ids, $ = say, p = names, k = other, h = a, m = link, d = related
      var A; // A = _a
      return /* @__PURE__ */ h(
        "a",
        {
          href: e.urlOfProgram(k),
          onClick: (w) => { // w = event
            !w.ctrlKey && !w.metaKey && !w.shiftKey && !w.altKey && (w.preventDefault(), t.goTo(k));
          },
          children: c(((A = u.program(k)) == null ? void 0 : A.title) || k)
        }
      );
    }), { minutes: g, owner: y, partOf: f, reviewed: _ } = n, x = f === null ? void 0 : l.series.get(f), S = f === null ? [] : u.parts(f).filter((b) => b !== n.id);
    return /* @__PURE__ */ h("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((b) => !nc.includes(b)).map((b) => L(
        $(a.facet(b), i),
        (n.terms.get(b) || []).map((k) => $(a.term(b, k), i))
      )),
      L(o("detail-session"), g && (g[0] === g[1] ? o("detail-minutes", g[0]) : o("detail-minutes-range", g[0], g[1]))),
      L(o("detail-duration"), c(n.duration)),
      L(o("detail-scale"), c(n.scale)),
      L(o("detail-team"), p(n.team)),
      L(o("detail-partners"), p(n.partners)),
      L(o("detail-materials"), n.materials.map(({ target: b, label: k }) => m(b, c(k)))),
      L(o("detail-part-of"), x ? x.target ? m(x.target, c(x.title)) : c(x.title) : d(f === null ? [] : [f])),
      L(o("detail-siblings"), d(S)),
      L(o("detail-parts"), d(u.parts(n.id))),
      L(o("detail-follows"), d(u.before(n.id))),
      L(o("detail-followed-by"), d(n.followedBy)),
      L(o("detail-owner"), y && /* @__PURE__ */ h("bdi", { children: y })),
      L(o("detail-reviewed"), _ && s.date(_)),
      L(o("detail-sources"), n.sources.map((b) => m({ url: b }, /* @__PURE__ */ h("bdi", { title: b, children: rc(b) })))),
      L(o("detail-share"), /* @__PURE__ */ h("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var Ra = "capacity"; // Ra = TAG_FACET
  function nt(e, t, n) { // nt = marked, e = picked, t = words, n = around
    return $(e, n, t.length ? Ce(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ h("mark", { children: r }) : r) : e.text);
  }
  function nr({ context: { labels: e }, program: t }, n) { // nr = termsOf, e = labels, t = program, n = facet
    return (t.terms.get(n) || []).map((r) => e.term(n, r));
  }
  function oc({ context: { labels: e, language: t }, program: n, words: r }, o, a) { // oc = meta, e = labels, t = language, n = program, r = words, o = span, a = facts
    return /* @__PURE__ */ h("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ h("span", { class: `program-explorer__status program-explorer__status--${n.status || "unknown"}`, children: e.status(n.status) }),
      o !== null && /* @__PURE__ */ h("span", { class: "program-explorer__fact", children: o }),
      a.map((s) => /* @__PURE__ */ h("span", { class: "program-explorer__fact", children: nt(s, r, t) }))
    ] });
  }
  var qt = class extends V { // qt = Card, V = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: o, open: a, words: s, level: i } = t, { msg: l, labels: u, format: c, language: p, idPrefix: m } = n, d = u.pick(o.title), g = `${m}:program:${o.id}`, y = o.summary && u.pick(o.summary), f = nr(t, Ra), _ = nr(t, "kind").concat(nr(t, "format")), x = c.span(o.start, o.end, o.status), S = nt(d, s, p), b = n.limit ? null : Ut( // n = context, r = actions, o = program, a = open, s = words, i = level, t = props, l = msg, u = labels, c = format, p = language, m = idPrefix, d = title, g = titleId, y = summary, f = tags, nr = termsOf, Ra = TAG_FACET, _ = facts, x = span, S = name, nt = marked, b = place, Ut = whereFound
        n.index,
        n.index.programs.indexOf(o),
        s,
        [d, y || d, ...f, ..._].map(({ text: k }) => k).concat(u.status(o.status), x || "")
      );
      return /* @__PURE__ */ h("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": g, children: [
        He(i, "program-explorer__title", g, o.target ? /* @__PURE__ */ h("a", { href: n.urlOf(o.target), rel: "noopener", children: S }) : S),
        oc(t, x, _),
        y && /* @__PURE__ */ h("p", { class: "program-explorer__summary", children: [
          nt(y, s, p),
          " ",
          y.language.toLowerCase() !== u.wanted && /* @__PURE__ */ h("span", { class: "program-explorer__in-language", children: l("in-language", c.language(y.language)) })
        ] }),
        b && /* @__PURE__ */ h("p", { class: "program-explorer__matched", children: [
          l("matched-in", b.field ? b.field === "title" || b.field === "summary" ? c.language(b.language) : l(`detail-${b.field}`) : u.facet(b.facet).text),
          " ",
          nt({ text: b.text, language: b.language || p }, s, p)
        ] }),
        /* @__PURE__ */ h("div", { class: "program-explorer__card-foot", children: [
          f.length > 0 && /* @__PURE__ */ h("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(Ra).text, children: f.map((k) => /* @__PURE__ */ h("li", { children: nt(k, s, p) })) }),
          /* @__PURE__ */ h(
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
                Fe(a)
              ]
            }
          )
        ] }),
        a && Oa(n, r, o, `${g}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function ac({ context: e, state: t }, n) { // ac = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: o, past: a } = e, s = !e.limit && tt(t.query) === "status", i = (l, u) => l || { text: u, language: e.language, anchors: [] }; // r = msg, o = current, a = past, e = context, s = grouped, tt = effectiveSort, t = state, i = headingOf, l = own, u = text
    return n.map((l, u) => { // n = programs, l = program, u = at
      let c = n[u - 1], p = Q(l.status); // c = before, n = programs, u = at, p = isNow, Q = isCurrent, l = program
      return !s || c && Q(c.status) === p ? { program: l, group: null } : { program: l, group: p ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function Aa(e) { // Aa = list, e = view
    var m; // m = _a
    let { context: t, state: n, actions: r } = e, { msg: o, index: a, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((d) => a.programs[d]), u = n.order.length - n.limit, c = ac(e, l), p = (m = c[0]) != null && m.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, o = msg, a = index, s = level, i = limit, l = shown, d = at, u = rest, c = entries, ac = withHeadings, p = titleLevel, m = _a
    return /* @__PURE__ */ h(oe, { children: [
      /* @__PURE__ */ h("ul", { class: "program-explorer__list", role: "list", "aria-label": o("programs"), children: c.map(({ program: d, group: g }) => /* @__PURE__ */ h("li", { children: [
        g && He(s, "program-explorer__group", g.anchors[0], [
          ...g.anchors.slice(1).map((y) => /* @__PURE__ */ h("span", { id: y })),
          $(g, t.language)
        ]),
        /* @__PURE__ */ h(
          qt,
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
      i > 0 && /* @__PURE__ */ h("a", { class: "program-explorer__all", href: t.urlOfAll(n.query), children: o("see-all", n.order.length) }),
      !i && u > 0 && /* @__PURE__ */ h("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: o("more", u) })
    ] });
  }

  // src/views/search-box.tsx
  function La({ context: e, state: t, actions: n }) { // La = searchBox, e = context, t = state, n = actions
    let { msg: r } = e; // r = msg, e = context
    return /* @__PURE__ */ h(
      "form",
      {
        class: "program-explorer__search cdx-search-input",
        role: "search",
        "aria-label": r("search"),
        onSubmit: (o) => { // o = event
          o.preventDefault(), n.searchDone();
        },
        children: /* @__PURE__ */ h("div", { class: "cdx-text-input cdx-text-input--has-start-icon", children: [
          /* @__PURE__ */ h(
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
          /* @__PURE__ */ h("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })
        ] })
      }
    );
  }

  // src/views/toolbar.tsx
  function sc({ context: e, state: t, actions: n }) { // sc = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: o } = e, a = tt(t.query), s = _t.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, o = idPrefix, e = context, a = sort, tt = effectiveSort, t = state, s = sorts, _t = SORTS, i = each
    return /* @__PURE__ */ h("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ h("label", { for: `${o}-sort`, children: r("sort") }),
      " ",
      /* @__PURE__ */ h("span", { class: "program-explorer__select", children: [
        /* @__PURE__ */ h(
          "select",
          {
            class: "cdx-select",
            id: `${o}-sort`,
            value: a,
            onChange: (i) => n.sort(i.currentTarget.value),
            children: s.map((i) => /* @__PURE__ */ h("option", { value: i, selected: i === a, children: r(`sort-${i}`) }, i))
          }
        ),
        Fe(!1)
      ] })
    ] });
  }
  function $a(e) { // $a = toolbar, e = view
    let { context: t, state: n, actions: r } = e, { msg: o, list: a } = t, { query: s, exploration: { count: i, found: l } } = n.told, u = 0; // t = context, n = state, r = actions, e = view, o = msg, a = list, s = query, i = count, l = found, u = chosen
    return n.query.chosen.forEach((c) => { // n = state, c = terms
      u += c.length;
    }), /* @__PURE__ */ h("div", { class: "program-explorer__toolbar", children: [
      n.narrow && /* @__PURE__ */ h(
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
      /* @__PURE__ */ h("div", { class: "program-explorer__count", role: n.filtersOpen ? void 0 : "status", tabIndex: -1, children: [
        o("count", i, a.programs.length),
        l.corrected && i > 0 && /* @__PURE__ */ h("p", { class: "program-explorer__corrected", children: o("results-for", he(s.text), he(l.corrected.join(" "))) })
      ] }),
      !t.limit && sc(e)
    ] });
  }

  // src/views/explorer.tsx
  function Ma(e) { // Ma = explorer, e = view
    let { context: t, state: n } = e, { limit: r } = t; // t = context, n = state, e = view, r = limit
    return /* @__PURE__ */ h("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !r && La(e),
      !n.narrow && /* @__PURE__ */ h("div", { class: "program-explorer__panel", role: "region", "aria-label": t.msg("filters"), children: jt(e) }),
      /* @__PURE__ */ h("div", { class: "program-explorer__main", children: [
        $a(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ h(Wt, { view: e }),
        n.exploration.count > 0 ? Aa(e) : va(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ h(Bt, { view: e })
    ] });
  }

  // src/views/state.ts
  var rt = 60, ic = 6; // rt = CARDS, ic = CARDS_AT_ONCE
  function ot(e, t, n) { // ot = derive, e = context, t = asked, n = before
    let r = ha(e.index, t), o = Pa(e.index, r.matches, t, r.found.scores), a = o.findIndex((i) => { // r = exploration, ha = explore, e = context, t = asked, o = places, Pa = order, a = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(e.limit || rt, a + 1, s ? s.limit : 0),
      drawn: o.length <= rt ? rt : Math.max(ic, a + 1, s ? s.drawn : 0)
    };
  }
  function Ca(e, t, n) { // Ca = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return ot(e, r, null).query.program === n ? r : Object.assign({}, wt, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var lc = 640, cc = 300, uc = 80, dc = 500; // lc = PANEL_NEEDS, cc = TYPING_PAUSE, uc = FILL_AFTER, dc = PREPARE_AFTER
  function Ia(e, t, n, r) { // Ia = mountExplorer, e = root, t = context, n = address, r = onCrash
    let o = e.ownerDocument.defaultView || window, a, s, i = !1, l = Object.assign({ narrow: c(), folded: /* @__PURE__ */ new Set() }, u(null)); // o = view, e = root, a = typing, s = filling, i = isStopped, l = state, c = isNarrow, u = addressed
    function u(w) { // u = addressed, w = before
      let v = n.read(), P = v === null && w ? w.query : Pt(v || "", t.index) || t.preset, R = ot(t, P, w); // v = fragment, n = address, P = query, w = before, Pt = fromFragment, t = context, R = derived, ot = derive
      return Object.assign({ filtersOpen: c() && n.isInDialog(), told: R }, R, { drawn: R.limit });
    }
    function c() { // c = isNarrow
      return t.limit > 0 || (e.clientWidth || o.innerWidth) < lc;
    }
    function p(w) { // p = draw, w = change
      if (i)
        return;
      let { filtersOpen: v } = l; // v = filtersOpen, l = state
      l = Object.assign({}, l, w);
      let P = e.contains(e.ownerDocument.activeElement); // P = hadFocus, e = root
      try {
        Bn(Ma({ context: t, state: l, actions: A }), e);
      } catch (R) {
        k(), r(R);
        return;
      }
      P && !e.contains(e.ownerDocument.activeElement) && g(e, v ? ".program-explorer__open-filters, .program-explorer__count" : ".program-explorer__count"), o.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = o.setTimeout(() => p({ drawn: l.limit }), uc));
    }
    function m(w) { // m = fragmentOf, w = query
      return Tt(w, t.list.facets);
    }
    function d(w) { // d = write, w = change
      if (!i) {
        let v = m(l.query); // v = text, m = fragmentOf, l = state
        n.write(v === m(t.preset) ? "" : v || "programs", w, l.filtersOpen);
      }
    }
    function g(w, v) { // g = focusOn, w = within, v = selector
      let P = w && w.querySelector(v); // P = element, w = within, v = selector
      P && P.focus({ preventScroll: !0 });
    }
    function y() { // y = settle
      if (a !== void 0) {
        o.clearTimeout(a), a = void 0, d("replace");
        let { query: w, exploration: v } = l; // w = query, v = exploration, l = state
        p({ told: { query: w, exploration: v } });
      }
    }
    function f(w) { // f = choose, w = query
      y();
      let v = ot(t, w, l); // v = derived, ot = derive, t = context, w = query, l = state
      p(Object.assign({ told: v }, v)), d("push");
    }
    function _(w) { // _ = elementOf, w = id
      let v = e.ownerDocument.getElementById(`${t.idPrefix}:program:${w}`); // v = title, e = root, t = context, w = id
      return v && v.closest("article");
    }
    function x() { // x = onResize
      c() !== l.narrow && (l.filtersOpen && b(), p({ narrow: !l.narrow }));
    }
    function S() { // S = showAll
      t.limit || p({ limit: l.order.length, drawn: l.order.length });
    }
    function b() { // b = closeFilters
      p({ filtersOpen: !1 }), n.leave();
    }
    function k() { // k = stop
      i = !0, Bn(null, e);
    }
    let A = { // A = actions
      search: (w) => { // w = text
        p(ot(t, Ne(l.query, w), l)), o.clearTimeout(a), a = o.setTimeout(y, cc);
      },
      searchDone: () => {
        y(), g(e, ".program-explorer__count");
      },
      toggle: (w, v) => f(xa(l.query, w, v)),
      apply: f,
      sort: (w) => f(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => f(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var v; // v = _a
        f(Ca(t, l.query, w)), (v = _(w)) == null || v.scrollIntoView(), g(_(w), "a, button");
      },
      clear: () => f(ba(l.query)),
      showMore: () => {
        let w = t.index.programs[l.order[l.limit]], v = l.limit + rt; // w = first, t = context, l = state, v = limit, rt = CARDS
        p({ limit: v, drawn: v }), g(_(w && w.id), "a, button");
      },
      openFilters: () => {
        y(), p({ filtersOpen: !0 }), n.enter();
      },
      closeFilters: b,
      fold: (w) => { // w = facet
        let v = new Set(l.folded); // v = folded, l = state
        v.delete(w) || v.add(w), p({ folded: v });
      }
    };
    "ResizeObserver" in o && new ResizeObserver(x).observe(e), o.addEventListener("resize", x), o.addEventListener("beforeprint", S), n.onMove(e, () => { // o = view, x = onResize, e = root, S = showAll, n = address
      o.clearTimeout(a), a = void 0, p(u(l));
    }), p({}), o.setTimeout(() => se(t.index), dc), n.read() && (d("replace"), At(() => { // p = draw, o = view, se = haystackOf, t = context, dc = PREPARE_AFTER, n = address, d = write, At = afterPaint
      var w; // w = _a
      l.query.program !== null ? (w = _(l.query.program)) == null || w.scrollIntoView() : o.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/host/takeover.ts
  var pc = "program-explorer-hidden"; // pc = HIDDEN_CLASS
  function Na(e) { // Na = claim, e = host
    return rr(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function rr(e) { // rr = stateOf, e = host
    return e.root.dataset.state;
  }
  function at(e, t) { // at = setState, e = host, t = state
    let n = t === "ready"; // n = explorerStands, t = state
    for (let r of e.statics) // r = element, e = host
      r.classList.toggle(pc, n);
    for (let r of [e.current, e.past]) // r = heading, e = host
      r == null || r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    e.root.dataset.state = t;
  }

  // src/host/versions.ts
  var Ha = "Special:MyLanguage/", mc = /^(?:[a-z][\w-]*|Special):/; // Ha = MY_LANGUAGE, mc = ELSEWHERE
  function Fa(e, { root: t, statics: n }, r) { // Fa = createVersions, e = wiki, t = root, n = statics, r = chain
    let o = r.indexOf(e.contentLanguage), a = o < 0 ? r : r.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, r = chain, e = wiki, a = codes, s = shown
    return n.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // n = statics, i = page, l = link, s = shown
      let l = i.replace(Ha, ""); // l = plain, i = page, Ha = MY_LANGUAGE
      if (!a.length || mc.test(l))
        return e.urlOf(i);
      if (t.lang !== r[0])
        return e.urlOf(Ha + l);
      let [u = "", c] = l.split(/(?=#)/); // u = name, c = fragment, l = plain
      return a.map((p) => e.urlOf(`${u}/${p}${c || ""}`)).find((p) => s.has(p)) || e.urlOf(i);
    };
  }

  // src/host/raise.ts
  var gc = "program-explorer__app", fc = 0; // gc = APP_CLASS, fc = raised
  function yc({ root: e }) { // yc = ownsAddress, e = root
    let t = `.${Z}[data-state]`; // t = taken, Z = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function hc({ current: e, past: t }) { // hc = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      r && At(() => { // r = anchor, At = afterPaint
        var o; // o = _a
        return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function Da({ wiki: e }, t, n, r, o, a) { // Da = raise, e = wiki, t = host, n = list, r = words, o = names, a = onCrash
    let { language: s } = r, i = ee(r), l = Bo(s, i, o), u = Ot(e, t), c = Vo(n, i, l, u, e.contentLanguage, s), p = Co( // s = language, r = words, i = msg, ee = createMessages, l = format, Bo = createFormat, o = names, u = chain, Ot = readerLanguages, e = wiki, t = host, c = labels, Vo = createLabels, n = list, p = index, Co = buildIndex
      n,
      { chain: u, page: e.contentLanguage },
      Jt(),
      (_, x) => c.term(_, x).text
    ), m = yc(t), d = `program-explorer-${++fc}`, g = Fa(e, t, u), y = t.all === null ? "" : g(t.all), f = document.createElement("div");
    f.className = gc, f.lang = s, f.dir = Me(s), t.root.append(f), at(t, "ready"), Ia(f, {
      list: n,
      index: p,
      relatives: jo(n.programs),
      labels: c,
      msg: i,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      preset: Pt(`programs?${t.preset}`, p) || wt,
      limit: t.limit,
      idPrefix: d,
      urlOf: (_) => "url" in _ ? _.url : g(_.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (_) => `${m ? "" : y}#programs?program=${_}`,
      urlOfAll: (_) => `${y}#${Tt(_, n.facets) || "programs"}`
    }, qo(window, m ? Et : null, d), (_) => { // qo = createAddress, m = owner, Et = isFragmentOurs, d = idPrefix, _ = error
      f.remove(), a(_);
    }), f.isConnected && (hc(t), e.announceReady(t.root));
  }

  // src/host/notice.ts
  var or = "program-explorer__notice"; // or = CLASS
  function st(e, t, ...n) { // st = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function Ua(e, t, n) { // Ua = button, e = text, t = className, n = act
    let r = st("button", `cdx-button ${t}`, e); // r = made, st = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function Vt(e) { // Vt = removeNotice, e = root
    e.querySelectorAll(`.${or}`).forEach((t) => { // e = root, or = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function ar(e, t, { kind: n, text: r, content: o = [], retry: a }) { // ar = showNotice, e = root, t = words, n = kind, r = text, o = content, a = retry
    Vt(e);
    let s = ee(t), i = st( // s = msg, ee = createMessages, t = words, i = box, st = element
      "div",
      `${or} ${or}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      st("span", "cdx-message__icon"),
      st(
        "div",
        "cdx-message__content",
        st("p", "", r),
        ...o,
        ...a ? [Ua(s("retry"), "", a)] : [],
        Ua(s("dismiss"), "cdx-button--weight-quiet", () => Vt(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Me(t.language), e.append(i);
  }

  // src/host/trouble.ts
  var xc = "json", bc = ["busy", "timeout", "network", "server"]; // xc = DATA_MODEL, bc = PASSING
  function Wa(e) { // Wa = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function ja(s, i, l, u) { // ja = advise, s = _0, i = _1, l = _2, u = _3
    return O(this, arguments, function* ({ wiki: e, load: t }, n, r, o, a = !1) {
      try {
        if (yield e.mayEdit(n.source)) {
          let { adviceOn: c, driftHints: p } = yield t.maintainer(), m = a && o.list ? p((yield t.harvester()).harvest(n.container, e), o.list, e) : [], d = c(e, o.words, n.source, o, m, xe(e)); // c = adviceOn, p = driftHints, t = load, m = drift, a = isSuspect, o = data, n = host, e = wiki, d = advice, xe = optionsFor
          d && ar(n.root, o.words, Object.assign({}, r, { text: r.text || d.text || "", content: d.content }));
        }
      } catch (c) {
        e.log("There is no advice about the data page.", c);
      }
    });
  }
  function Kt(e, t, n, r, o) { // Kt = fail, e = surroundings, t = host, n = failure, r = data, o = again
    return O(this, null, function* () {
      let a = r ? r.words : Le, s = ee(a); // a = words, r = data, Le = BUILT_IN, s = msg, ee = createMessages
      at(t, "failed");
      let i = bc.includes(n) ? () => { // i = retry, bc = PASSING, n = failure
        Vt(t.root), at(t, "loading"), o();
      } : null, l = { kind: "failure", text: s("two-sentences", s("failed"), s(`failed-${n}`)), retry: i };
      ar(t.root, a, l), r && (n === "missing" || n === "json") && (yield ja(e, t, l, r));
    });
  }
  function Ba(e, t, n, r) { // Ba = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return O(this, null, function* () {
      let { wiki: o } = e, { page: a, problems: s } = n, i = !a || s.length > 0 || a.contentModel !== xc; // o = wiki, e = surroundings, a = page, s = problems, n = data, i = hasProblems, xc = DATA_MODEL
      i && o.log(`Problems of the data page "${t.source}":`, ...s), o.isNamed && (i || r) && (yield ja(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/host/start.ts
  function _c(e, t) { // _c = wantedFor, e = wiki, t = host
    let { source: n, revisions: r, words: o, bundle: a, bundleVersion: s } = t, i = Ot(e, t), l = i[0] === "qqx" ? "qqx" : ht(i), u = o.get(l), c = Fo(i, e.contentLanguage); // n = source, r = revisions, o = words, a = bundle, s = bundleVersion, t = host, i = chain, Ot = readerLanguages, e = wiki, l = language, ht = languageFor, u = revision, c = translated, Fo = translatedFor
    return {
      source: n,
      language: l,
      translated: c,
      bundle: a,
      revisions: l === "qqx" ? r : u && r.length ? [...r, u] : [],
      // It begins with the language it is of.
      version: s.indexOf(`${c}:`) ? "" : s
    };
  }
  function wc(e, t, n) { // wc = readShared, e = readings, t = wiki, n = host
    let r = _c(t, n), o = JSON.stringify(r), a = e.get(o) || $o(t, r); // r = wanted, _c = wantedFor, t = wiki, n = host, o = key, a = reading, e = readings, $o = readData
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  }
  function vc(o, a, s) { // vc = harvestFrom, o = _0, a = _1, s = _2
    return O(this, arguments, function* ({ wiki: e, load: t }, n, { words: r }) {
      try {
        let i = (yield t.harvester()).readHost(e, n); // i = found, t = load, e = wiki, n = host
        return i && [i[0], Object.assign({ words: r }, i[1])];
      } catch (i) {
        return e.log("The static list cannot be read.", i), null;
      }
    });
  }
  function qa(e, t, n) { // qa = run, e = readings, t = surroundings, n = host
    return O(this, null, function* () {
      let { wiki: r } = t, o = () => { // r = wiki, t = surroundings, o = again
        qa(e, t, n);
      };
      try {
        let a = yield wc(e, r, n), [s, i] = !a.page && (yield vc(t, n, a)) || [n, a]; // a = read, wc = readShared, e = readings, r = wiki, n = host, s = shown, i = data, vc = harvestFrom, t = surroundings
        if (!i.list) {
          r.log(`The data page "${n.source}" ${i.page ? "cannot be read" : "is missing"}.`, ...i.problems), yield Kt(t, n, i.page ? "json" : "missing", i, o);
          return;
        }
        if (!Oo(i.words))
          throw new Error("The words of the explorer are missing on this wiki.");
        let l = "DisplayNames" in Intl ? null : yield r.languageNames(), u = r.isNamed && i.page !== null && n.container === n.root && !n.preset && !n.limit && Do(n.root, i.list.programs.map(({ title: c }) => B(c, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // l = names, r = wiki, u = isSuspect, i = data, n = host, Do = mayHaveDrifted, c = title, B = pickText
        Da(t, s, i.list, i.words, l, (c) => { // Da = raise, t = surroundings, s = shown, i = data, l = names, c = error
          r.log("The explorer could not be drawn.", c), Kt(t, s, "unexpected", i, o);
        }), rr(n) === "ready" && (yield Ba(t, n, i, u));
      } catch (a) {
        r.log(`The explorer could not start from "${n.source}".`, a), yield Kt(t, n, Wa(a), null, o);
      }
    });
  }
  function Sc(r, o) { // Sc = findOrInsert, r = _0, o = _1
    return O(this, arguments, function* ({ wiki: e, load: t }, n) {
      let a = wo(n); // a = printed, wo = findHosts, n = content
      if (a.length || n.querySelector(`.${Z}`) || !Wo(e.pageTitle))
        return a;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function Va(e, t) { // Va = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, load: t }; // n = surroundings, e = wiki, t = load
    Ho(), e.onContent(() => { // Ho = keepViewAcrossLanguages, e = wiki
      let r = document.getElementById("mw-content-text") || document.body, o = /* @__PURE__ */ new Map(); // r = content, o = readings
      Sc(n, r).then(
        (a) => a.filter(Na).forEach((s) => { // a = hosts, Na = claim, s = host
          qa(o, n, s);
        }),
        (a) => e.log("The explorer could not find its place.", a)
      );
    });
  }

  // src/maintainer.ts
  var lr = {}; // lr = maintainer_exports
  pr(lr, {
    adviceOn: () => za,
    driftHints: () => os
  });

  // src/maintain/fix.ts
  var Ka = "json", sr = 5; // Ka = DATA_MODEL, sr = MOST_HINTS
  function kc(e, t, n, r) { // kc = problemsOf, e = msg, t = page, n = included, r = options
    let { problems: o } = Jr(t.text, r, n); // o = problems, Jr = parsePrograms, t = page, r = options, n = included
    return [
      ...t.contentModel === Ka ? [] : [e("maintain-model", t.contentModel)],
      ...o.map(({ path: a, program: s, reason: i, fix: l }) => a.length ? e("maintain-place", Ur(a, s), i, l) : `${i} ${l}`)
    ];
  }
  function Ga(e, t, n, r, o, a) { // Ga = fixFor, e = wiki, t = msg, n = source, r = data, o = drift, a = options
    if (r.page) {
      let i = kc(t, r.page, r.included, a); // i = problems, kc = problemsOf, t = msg, r = data, a = options
      return {
        text: i.length ? t("maintain-problems", i.length) : o.length ? t("maintain-drift") : null,
        hints: [...i.slice(0, sr), ...o.slice(0, sr)],
        url: e.urlOf(n, { action: "edit" }),
        label: t("maintain-edit"),
        draft: null
      };
    }
    let { harvest: s } = r; // s = harvest, r = data
    return {
      text: s ? t("maintain-from-list") : null,
      hints: (s ? s.unread : []).slice(0, sr).map(({ place: i, reason: l, fix: u }) => t("maintain-place", i, l, u)),
      // The wiki would create the page as wikitext if it were not told the model. A draft is handed
      // over as if it had been typed into the editor already.
      url: e.urlOf(n, { action: s ? "submit" : "edit", contentmodel: Ka }),
      label: t(s ? "maintain-create-from-list" : "maintain-create"),
      draft: s ? s.draft : null
    };
  }

  // src/maintain/advice.ts
  function De(e, t, ...n) { // De = element, e = tag, t = properties, n = content
    let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
    return r.append(...n), r;
  }
  function Ec(e, { url: t, label: n }) { // Ec = editorWith, e = draft, t = url, n = label
    let r = (o, a) => De("input", { type: "hidden", name: o, value: a }); // r = hidden, o = name, a = value, De = element
    return De(
      "form",
      { method: "post", action: t },
      r("wpTextbox1", e),
      r("model", "json"),
      r("format", "application/json"),
      // Without it the wiki would take this for a failed attempt to save.
      r("wpPreview", "1"),
      r("wpUltimateParam", "1"),
      De("button", { className: "cdx-button", type: "submit" }, n)
    );
  }
  function Tc(e) { // Tc = contentOf, e = fix
    return [...e.hints.length ? [De("ul", {}, ...e.hints.map((n) => De("li", {}, n)))] : [], e.draft === null ? De("a", { href: e.url }, e.label) : Ec(e.draft, e)];
  }
  function za(e, t, n, r, o, a) { // za = adviceOn, e = wiki, t = words, n = source, r = data, o = drift, a = options
    let s = Ga(e, ee(t), n, r, o, a); // s = fix, Ga = fixFor, e = wiki, ee = createMessages, t = words, n = source, r = data, o = drift, a = options
    return r.page && !s.hints.length ? null : { text: s.text, content: Tc(s) };
  }

  // src/maintain/parity.ts
  function ir(e) { // ir = plain, e = text
    return e.normalize().replace(/\s+/g, " ").trim();
  }
  function Ja(e) { // Ja = folded, e = text
    return ir(e).toLowerCase();
  }
  function Gt(e) { // Gt = isUrl, e = link
    return /^https:/i.test(e);
  }
  function ie(e) { // ie = linkKey, e = link
    return e === null || Gt(e) ? e : e.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (t) => t.toLowerCase());
  }
  function Qa(e, t) { // Qa = leadsTo, e = url, t = page
    try {
      return Gt(e) && !Gt(t) && ie(`:${decodeURI(e).split("/wiki/")[1] || ""}`) === ie(`:${t}`);
    } catch (n) {
      return !1;
    }
  }
  var Pc = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // Pc = TRANSLATION
  function Oc(e, t) { // Oc = isSameLink, e = inData, t = inList
    return ie(e) === ie(t) || e !== null && t !== null && (Qa(e, t) || Qa(t, e) || !Gt(t) && ie(e) === ie(t.replace(Pc, "")));
  }
  function Za(e) { // Za = linkOf, e = target
    return e && ("url" in e ? e.url : e.page);
  }
  function Xa(e, t) { // Xa = says, e = text, t = shown
    return e === null || t === null ? e === t : Je(e).map(ir).indexOf(ir(t)) !== -1;
  }
  function Rc(e, t) { // Rc = pair, e = harvested, t = programs
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
    return o(({ id: a }) => [a], ({ id: a, isRendered: s }) => s ? a : null, !0), o(({ title: a }) => Je(a).map(Ja), ({ title: a, isRendered: s }) => s ? null : Ja(a), !0), o(({ target: a }) => [ie(Za(a))].filter((s) => s !== null), ({ link: a, isRendered: s }) => s ? null : ie(a), !1), n;
  }
  function Ya(e) { // Ya = groupOf, e = program
    return Q(e.status) ? "current" : "past";
  }
  function es(e, t, n) { // es = drift, e = harvested, t = list, n = options
    let r = [], o = Rc(e, t.programs), a = (i) => B(i, n.languages, n.contentLanguage).text; // r = found, o = pairs, Rc = pair, e = harvested, t = list, a = pick, i = text, B = pickText, n = options
    for (let i of e) { // i = item, e = harvested
      let l = o.get(i), u = (p, m, d) => { // l = program, o = pairs, i = item, u = differs, p = kind, m = inList, d = inData
        r.push({ kind: p, program: l ? l.id : null, title: l ? a(l.title) : i.title, inList: m, inData: d });
      };
      if (!l) {
        u("not-in-data", i.title, null);
        continue;
      }
      let c = Za(l.target); // c = link, Za = linkOf, l = program
      Xa(l.title, i.title) || u("title", i.title, a(l.title)), Oc(c, i.link) || u("link", i.link, c), i.isRendered && i.status !== l.status ? u("status", i.status, l.status) : i.group !== Ya(l) && u("group", i.group, Ya(l)), Xa(l.summary, i.summary) || u("summary", i.summary, l.summary && a(l.summary));
    }
    let s = new Set(Array.from(o.values())); // s = paired, o = pairs
    for (let i of n.isPartial ? [] : t.programs.filter((l) => !s.has(l))) // i = program, n = options, t = list, l = each, s = paired
      r.push({ kind: "not-in-list", program: i.id, title: a(i.title), inList: null, inData: a(i.title) });
    return r;
  }

  // src/maintain/parity-words.ts
  var Ac = { // Ac = WORDS
    "not-in-list": "It is in the data, but not in the list.",
    "not-in-data": "It is in the list, but not in the data.",
    title: "The title in the list is $1, in the data $2.",
    link: "The link in the list is $1, in the data $2.",
    status: "The status in the list is $1, in the data $2.",
    group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
    summary: "The summary in the list is $1, in the data $2."
  }, zt = 60;
  function ts(e) { // ts = quoted, e = value
    return e === null ? "missing" : `"${e.length > zt ? `${e.slice(0, zt - 1)}\u2026` : e}"`;
  }
  function ns(e, t) { // ns = fromDifference, e = one, t = other
    let n = 0; // n = same
    for (; n < e.length && e.charAt(n) === t.charAt(n); ) // n = same, e = one, t = other
      n++;
    let r = n > zt / 2 ? e.lastIndexOf(" ", n - zt / 4) + 1 : 0; // r = from, n = same, zt = MOST_CHARACTERS, e = one
    return r ? `\u2026${e.slice(r)}` : e;
  }
  function rs({ kind: e, program: t, title: n, inList: r, inData: o }) { // rs = describeDrift, e = kind, t = program, n = title, r = inList, o = inData
    let a = [ // a = values
      e === "group" ? r || "" : ts(r && ns(r, o || "")),
      e === "group" ? o || "" : ts(o && ns(o, r || ""))
    ];
    return `${t === null ? `"${n}"` : `"${n}" (${t})`}: ${Ac[e].replace(/\$(\d)/g, (i, l) => a[Number(l) - 1] || "")}`;
  }

  // src/maintain/parity-hints.ts
  function os(e, t, { languages: n, contentLanguage: r }) { // os = driftHints, e = harvested, t = list, n = languages, r = contentLanguage
    return e.programs.length ? es(e.programs, t, { languages: n, contentLanguage: r, isPartial: e.isPartial }).map(rs) : [];
  }

  // src/wiki/wiki.ts
  var H = class extends Error { // H = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/answer.ts
  var as = 1e4; // as = TIMEOUT_MS
  function ss(e, t) { // ss = fetchInTime, e = url, t = credentials
    return O(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), as); // n = controller, r = timer, as = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw n.signal.aborted ? new H("timeout", `${as} ms, ${e}`) : new H("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function is(e) { // is = readAnswer, e = url
    return O(this, null, function* () {
      let t = yield ss(e, "omit"); // t = response, ss = fetchInTime, e = url
      if (t.status === 429 && (t = yield ss(e, "same-origin")), t.status === 429)
        throw new H("busy", e);
      if (t.status !== 200)
        throw new H("server", `${t.status}, ${e}`);
      let n = null; // n = answer
      try {
        n = JSON.parse(t.body);
      } catch (r) {
      }
      if (!n)
        throw new H("server", `no JSON, ${e}`);
      if (n.error)
        throw new H("server", `${n.error.code}: ${n.error.info}, ${e}`);
      return n;
    });
  }

  // src/wiki/reader.ts
  var Lc = 2592e3, $c = 300, Mc = "fuzzy"; // Lc = MONTH_S, $c = FIVE_MINUTES_S, Mc = OUTDATED
  function Cc(e) { // Cc = storedPages, e = answer
    var n, r; // n = _a, r = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((n = e.query) == null ? void 0 : n.pages) || []) { // o = title, a = revisions, n = _a, e = answer
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function Ic(e, t, n, r) { // Ic = parametersFor, e = kind, t = values, n = bundle, r = offset
    let o = String(e === "titles" || n && !n.version ? $c : Lc), a = { // o = age, e = kind, n = bundle, $c = FIVE_MINUTES_S, Lc = MONTH_S, a = parameters
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
  function ls(e, t, n, r) { // ls = readAll, e = api, t = kind, n = values, r = bundle
    return O(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let u = yield is(`${e}?${Ic(t, n, r, s)}`); // u = answer, is = readAnswer, e = api, Ic = parametersFor, t = kind, n = values, r = bundle, s = offset
        a = a.concat(Cc(u));
        for (let { key: c, translation: p, tags: m } of ((i = u.query) == null ? void 0 : i.messagecollection) || []) // c = key, p = translation, m = tags, i = _a, u = answer
          p && m.indexOf(Mc) === -1 && o.set(c.slice(c.lastIndexOf("/") + 1), p);
        s = (l = u.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function cs(e, t, n, r) { // cs = readSafely, e = api, t = kind, n = values, r = bundle
    return O(this, null, function* () {
      try {
        return yield ls(e, t, n, r);
      } catch (o) {
        if (r && o instanceof H && o.failure === "server")
          return ls(e, t, n, null);
        throw o;
      }
    });
  }
  function us(e, t) { // us = createReader, e = api, t = titleOf
    return (n, r, o) => O(null, null, function* () {
      let a = n.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = r.length ? yield cs(e, "revids", r, s) : null; // a = wanted, n = titles, t = titleOf, s = bundle, o = asked, i = pinned, r = revisions, cs = readSafely, e = api
      return i && a.every((l) => i.pages.some((u) => u.title === l)) ? i : cs(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function ds(e) { // ds = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function Nc(e) { // Nc = mayEdit, e = title
    return O(this, null, function* () {
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
  function Hc() { // Hc = languageNames
    return O(this, null, function* () {
      try {
        yield mw.loader.using("mediawiki.language.names");
        let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames"); // e = names
        return new Map(Object.entries(e));
      } catch (e) {
        return /* @__PURE__ */ new Map();
      }
    });
  }
  function Fc() { // Fc = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function ps() { // ps = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Fc(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: ds,
      readPages: us(mw.util.wikiScript("api"), ds),
      languageNames: Hc,
      mayEdit: Nc,
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
      let e = ps(); // e = wiki, ps = createMediaWiki
      e.addStyles('.program-explorer{position:relative}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:1 / 3;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main,.program-explorer__search{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer__count{flex:1 1 auto;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__row a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__row ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive, #36c )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer__notice{margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}'), Va(e, { maintainer: () => Promise.resolve(lr), harvester: () => Promise.resolve(Ln) });
    },
    (e) => mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e)
  );
})();
// </nowiki>