// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash bc051bdaf2509f7b.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var Gn = Object.defineProperty;
  var Vn = Object.getOwnPropertySymbols;
  var Ka = Object.prototype.hasOwnProperty, Ga = Object.prototype.propertyIsEnumerable;
  var Kn = (e, t, n) => t in e ? Gn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, Qe = (e, t) => {
    for (var n in t || (t = {}))
      Ka.call(t, n) && Kn(e, n, t[n]);
    if (Vn)
      for (var n of Vn(t))
        Ga.call(t, n) && Kn(e, n, t[n]);
    return e;
  };
  var Jn = (e, t) => {
    for (var n in t)
      Gn(e, n, { get: t[n], enumerable: !0 });
  };
  var A = (e, t, n) => new Promise((r, a) => {
    var o = (l) => {
      try {
        i(n.next(l));
      } catch (d) {
        a(d);
      }
    }, s = (l) => {
      try {
        i(n.throw(l));
      } catch (d) {
        a(d);
      }
    }, i = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(o, s);
    i((n = n.apply(e, t)).next());
  });

  // src/harvester.ts
  var fn = {}; // fn = harvester_exports
  Jn(fn, {
    harvest: () => pi,
    insertHost: () => ci,
    readHost: () => di
  });

  // src/programs/links.ts
  var Ja = /[\u200E\u200F\u202A-\u202E]/g, za = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Xa = new RegExp("^(?:" + [ // Ja = DIRECTION_MARKS, za = SPACES, Xa = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Qa = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Ya(e) { // Ya = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Za(e) { // Za = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function zn(e) { // zn = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return Za(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(Ja, "").replace(za, " ").trim().replace(/^: ?/, ""); // n = page, t = text, Ja = DIRECTION_MARKS, za = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (Xa.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || Qa.test(n) || Ya(r) > 255 ? "bad-page" : { page: n };
  }
  function H(e) { // H = parseLink, e = value
    let t = zn(e); // t = found, zn = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function re(e) { // re = linkFault, e = value
    let t = zn(e); // t = found, zn = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function Ye(e) { // Ye = isPage, e = value
    let t = H(e); // t = link, H = parseLink, e = value
    return t !== null && "page" in t;
  }
  function Xn(e) { // Xn = isAddress, e = value
    let t = H(e); // t = link, H = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var es = 49; // es = MOST_PAGES
  function $t(e) { // $t = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, es).map((n, r) => typeof n == "string" && Ye(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function Qn(e) { // Qn = includesOf, e = text
    if (e.indexOf('"include"') === -1)
      return [];
    try {
      return $t(Object(JSON.parse(e))).filter(Boolean);
    } catch (t) {
      return [];
    }
  }

  // src/programs/json.ts
  var ts = /[ \t\n\r]*/y, ns = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // ts = SPACE, ns = TOKEN
  function Yn(e, t, n) { // Yn = match, e = pattern, t = text, n = at
    e.lastIndex = n;
    let r = e.exec(t); // r = found, e = pattern, t = text
    return r && r[0];
  }
  function rs(e) { // rs = faultIn, e = text
    let t = [], n = "value", r = ""; // t = open, n = expected, r = before
    for (let a = 0; ; ) { // a = at
      a += (Yn(ts, e, a) || "").length;
      let o = Yn(ns, e, a); // o = token, Yn = match, ns = TOKEN, e = text, a = at
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
  function Zn(e) { // Zn = placeOf, e = text
    let t = rs(e); // t = fault, rs = faultIn, e = text
    if (t === null)
      return null;
    let n = e.slice(0, t).split(`
`);
    return { line: n.length, column: (n[n.length - 1] || "").length + 1 };
  }

  // src/programs/migrate.ts
  var er = [], Le = 1 + er.length; // er = MIGRATIONS, Le = VERSION
  function tr(e, t = er) { // tr = migrate, e = page, t = ladder, er = MIGRATIONS
    let { version: n } = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
      (r, a, o) => Object.assign({}, a(r), { version: n + o + 1 }),
      e
    );
  }

  // src/programs/loops.ts
  function Ze(e) { // Ze = closingLinks, e = parents
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
  function nr(e, t, n) { // nr = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), a = /* @__PURE__ */ new Set([...r, ...t.keys()]), o = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, a = above, t = series, o = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && o.set(i.id, i.partOf);
    let s = new Set(Ze(o)); // s = closing, Ze = closingLinks, o = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
      let { id: d, partOf: u, followedBy: p } = l; // d = id, u = partOf, p = followedBy, l = program
      if (u === null && !p.length)
        return l;
      let m = (c, f, y, h) => (h ? n.addAt(c, "loop", f) : y.has(f) || n.addAt(c, "unknown-program", f, y), !h && y.has(f)); // m = leads, c = field, f = other, y = among, h = isLoop, n = report
      return n.program = d, Object.assign({}, l, {
        partOf: u !== null && m("partOf", u, a, s.has(d)) ? u : null,
        followedBy: p.filter((c) => m("followedBy", c, r, c === d))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var rr = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), de = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), pe = rr("string"), It = rr("number"), G = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), J = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), E = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), or = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), me = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), fe = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), $ = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), Me = de("check"), ar = de("length"), Nt = de("max_value"), Ht = de("min_value"), ge = de("regex"), du = de("description"); // rr = schema, e = first, de = action, t = actions, n = message, pe = string, It = number, G = array, J = object, E = optional, or = picklist, me = record, fe = union, $ = pipe, Me = check, ar = length, Nt = maxValue, Ht = minValue, ge = regex, du = description

  // src/programs/dates.ts
  var Dt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Dt = DATE_SHAPE
  function sr(e, t) { // sr = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function et(e) { // et = parseDate, e = text
    if (!Dt.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, a = null, o = null] = n; // t = approximate, e = text, n = parts, r = year, a = month, o = day
    return r < 1 || a !== null && (a < 1 || a > 12) || a !== null && o !== null && (o < 1 || o > sr(r, a)) ? null : { year: r, month: a, day: o, approximate: t };
  }
  function Ft(e, t) { // Ft = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function ir(e, t, n) { // ir = isoDay, e = year, t = month, n = day
    return `${Ft(e, 4)}-${Ft(t, 2)}-${Ft(n, 2)}`;
  }
  function F(e) { // F = firstDay, e = date
    return ir(e.year, e.month || 1, e.day || 1);
  }
  function I(e) { // I = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return ir(e.year, t, e.day || sr(e.year, t));
  }

  // src/programs/status.ts
  var D = ["open", "upcoming", "ongoing", "paused", "past"]; // D = STATUSES
  function ye(e) { // ye = isStatus, e = value
    return D.indexOf(e) !== -1;
  }
  function lr(e, t) { // lr = isVagueOn, e = date, t = day
    return e.approximate && F(e) <= t && t <= I(e);
  }
  function ur(e, t, n) { // ur = deriveStatus, e = start, t = end, n = today
    return t && I(t) < n ? "past" : e && F(e) > n ? "upcoming" : e && t && !lr(e, n) && !lr(t, n) ? "ongoing" : null;
  }
  function cr(e, t, n, r) { // cr = contradictsDates, e = status, t = start, n = end, r = today
    switch (e) {
      case "past":
        return !!(n && F(n) > r || t && F(t) > r);
      case "upcoming":
        return !!(t && I(t) < r || n && I(n) < r);
      case "ongoing":
        return !!(t && F(t) > r || n && I(n) < r);
      default:
        return !!(n && I(n) < r);
    }
  }
  function z(e) { // z = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/schema.ts
  var Bt = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, qt = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, as = 10080, N = $(pe(), ge(Bt, "bad-id")), oe = $(pe(), ge(/\S/, "empty")), Ce = $(pe(), ge(qt, "bad-language")), U = fe([oe, me(Ce, oe)]), Ut = $( // Bt = ID, qt = LANGUAGE, as = MOST_MINUTES, N = id, $ = pipe, pe = string, ge = regex, oe = words, Ce = languageCode, U = text, fe = union, me = record, Ut = date
    pe(),
    ge(Dt, "bad-date"),
    Me((e) => et(e) !== null, "bad-date")
  ), dr = $(oe, Me(Ye, (e) => re(e.input) || "bad-page")), jt = $(
    pe(),
    ge(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => re(e.input) || "bad-address"),
    Me(Xn, "bad-address")
  ), Vt = $(
    oe,
    Me((e) => re(e) === null, (e) => re(e.input) || "bad-page")
  ), ss = $(It(), Ht(1, "bad-minutes"), Nt(as, "bad-minutes")), pr = fe([N, G(N)]), is = fe([Ce, G(Ce)]), Wt = fe([oe, G(oe)]), Kt = pr, ls = J({
    label: U,
    page: E(Vt),
    url: E(jt)
  }), Gt = J({
    id: N,
    title: U,
    summary: E(U),
    page: E(Vt),
    status: E(or(D, "bad-status")),
    start: E(Ut),
    end: E(Ut),
    language: E(is),
    session: E(J({
      minutes: E($(G(ss), ar(2)))
    })),
    duration: E(U),
    scale: E(U),
    team: E(Wt),
    partners: E(Wt),
    materials: E(G(ls)),
    partOf: E(N),
    followedBy: E(pr),
    owner: E(oe),
    reviewed: E(Ut),
    sources: E(fe([jt, G(jt)]))
  }), mr = J({
    id: N,
    label: U,
    terms: me(N, Kt)
  }), us = J({
    label: E(U),
    help: E(U),
    terms: E(me(N, J({
      label: E(U),
      aliases: E(Wt),
      broader: E(N)
    })))
  }), cs = J({
    title: U,
    page: E(Vt)
  }), fr = J({
    version: $(It(), Ht(Le), Nt(Le)),
    talk: E(dr),
    facets: E(G(N)),
    vocabularies: E(me(N, us)),
    series: E(me(N, cs)),
    include: E(G(dr))
  });

  // src/programs/read.ts
  function tt(e) { // tt = kindOf, e = value
    return e == null ? "nothing" : Array.isArray(e) ? "list" : typeof e == "string" ? "text" : typeof e == "number" ? "number" : typeof e == "object" ? "object" : "yes or no";
  }
  function gr(e) { // gr = kindFor, e = node
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
  function Ie(e) { // Ie = isObject, e = value
    return tt(e) === "object";
  }
  function ds({ type: e, requirement: t }, n) { // ds = isMet, e = type, t = requirement, n = value
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
  function yr({ pipe: e }) { // yr = checksOf, e = pipe
    return e ? [...yr(e[0]), ...e.slice(1)] : [];
  }
  function ps(e, t) { // ps = faultOf, e = node, t = value
    let n = yr(e).filter((a) => !ds(a, t))[0]; // n = failed, yr = checksOf, e = node, a = check, ds = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function ms(e, t, n) { // ms = readLeaf, e = node, t = value, n = report
    let r = ps(e, t); // r = fault, ps = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return hr(e) ? String(t).toLowerCase() : t;
  }
  function hr(e) { // hr = isLanguage, e = node
    return e === Ce;
  }
  function fs(e, t, n) { // fs = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((a, o) => { // t = value, a = item, o = index
      let s = e.item && n.within(o, () => $e(e.item, a, n)); // s = found, e = node, n = report, o = index, $e = walk, a = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function gs(e, t, n) { // gs = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((a) => n.within(a, () => { // t = value, a = key, n = report
      let o = $e(e.key, a, n); // o = name, $e = walk, e = node, a = key, n = report
      if (typeof o != "string")
        return;
      let s = $e(e.value, t[a], n); // s = found, $e = walk, e = node, t = value, a = key, n = report
      r.has(o) ? n.add("duplicate-id", o) : s !== void 0 && r.set(o, s);
    })), hr(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function ys(e, t, n, r, a) { // ys = readObject, e = entries, t = value, n = report, r = onExtra, a = allNames
    let o = {}, s = Object.keys(e), i = null; // o = found, s = names, e = entries, i = bad
    for (let l of s) { // l = name, s = names
      let d = e[l], u = Object.prototype.hasOwnProperty.call(t, l), p = u ? n.within(l, () => $e(d.wrapped || d, t[l], n)) : void 0; // d = node, e = entries, l = name, u = isThere, t = value, p = field, n = report, $e = walk
      o[l] = p === void 0 ? null : p, p === void 0 && !d.wrapped && (i = i || l, n.add(u ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t)) // l = name, t = value
      s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
        r != null && r(l, t[l]) || n.add("unknown-field", l, a || s);
      });
    return i === null ? o : void 0;
  }
  function $e(e, t, n, r, a) { // $e = walk, e = node, t = value, n = report, r = onExtra, a = allNames
    let o = tt(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => gr(l) === o)[0]; // o = kind, tt = kindOf, t = value, s = choices, e = node, i = choice, l = option, gr = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map(gr).join(" or "), o]);
      return;
    }
    switch (i.type) {
      case "array":
        return fs(i, t, n);
      case "record":
        return gs(i, t, n);
      case "object":
        return ys(
          i.entries || {},
          t,
          n,
          r,
          a
        );
      default:
        return ms(i, t, n);
    }
  }
  function he(e, t, n, r, a) { // he = read, e = schema, t = value, n = report, r = onExtra, a = allNames
    return $e(e, t, n, r, a);
  }

  // src/programs/vocabulary.ts
  var Jt = "not-stated"; // Jt = NOT_STATED
  function hs(e, t) { // hs = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((a, o) => t.within(o, () => { // e = raw, a = term, o = id, t = report
      o === Jt ? t.add("reserved-id", o) : a.label === null && t.add("missing-label", o), a.broader !== null && (e.has(a.broader) && a.broader !== Jt ? n.set(o, a.broader) : t.addAt("broader", "unknown-term", a.broader, e.keys()));
    })), Ze(n).forEach((a) => { // Ze = closingLinks, n = parents, a = id
      t.within(a, () => t.addAt("broader", "loop", n.get(a))), n.delete(a);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((a, o) => { // e = raw, a = term, o = id
      o !== Jt && r.set(o, {
        id: o,
        label: a.label || o,
        aliases: j(a.aliases),
        broader: n.get(o) || null
      });
    }), r;
  }
  function j(e) { // j = listed, e = value
    return typeof e == "string" ? [e] : Array.from(new Set(e || []));
  }
  function xr(e, t, n) { // xr = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => hs(s || /* @__PURE__ */ new Map(), n))
      });
    })), r;
  }
  function br(e, t) { // br = ancestors, e = vocabulary, t = termId
    var a, o; // a = _a, o = _b
    let n = [], r = ((a = e.terms.get(t)) == null ? void 0 : a.broader) || null; // n = found, r = wider, a = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((o = e.terms.get(r)) == null ? void 0 : o.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var zt = ["status", "language", "period"]; // zt = BUILT_IN
  function nt(e, t, n, r) { // nt = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var o; // o = _a
    if (e === "language")
      return j(t).map((s) => s.toLowerCase()).filter((s) => { // j = listed, t = value, s = code
        let i = qt.test(s); // i = fits, qt = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let a = (o = n.get(e)) == null ? void 0 : o.terms; // a = terms, o = _a, n = vocabularies, e = facet
    return !a && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : j(t).filter((s) => { // a = terms, e = facet, r = report, n = vocabularies, j = listed, t = value, s = id
      let i = a ? a.has(s) : ye(s); // i = fits, a = terms, s = id, ye = isStatus
      return i || r.add("unknown-term", s, a ? a.keys() : D), i;
    });
  }

  // src/programs/records.ts
  var Qt = Object.keys(Gt.entries); // Qt = PROGRAM_FIELDS, Gt = programSchema
  function Xt(e) { // Xt = toDate, e = text
    return e === null ? null : et(e);
  }
  function xs(e, t) { // xs = toMinutes, e = session, t = report
    let [n, r, ...a] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, a = more, e = session
    return n !== void 0 && r !== void 0 && n <= r && !a.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function bs(e, t) { // bs = toMaterials, e = raw, t = report
    let n = []; // n = materials
    for (let { label: r, page: a, url: o } of e || []) { // r = label, a = page, o = url, e = raw
      let s = H(a || o || ""); // s = target, H = parseLink, a = page, o = url
      s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
    }
    return n;
  }
  function _s(e, t, n) { // _s = facetReader, e = terms, t = around, n = report
    return (r, a) => { // r = name, a = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let o = he(Kt, a, n), s = o === void 0 ? [] : nt(r, o, t.vocabularies, n); // o = ids, he = read, Kt = termIds, a = value, n = report, s = found, nt = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function vs(e, t) { // vs = readRange, e = record, t = report
    let n = Xt(e.start), r = Xt(e.end); // n = start, Xt = toDate, e = record, r = end
    return n && r && F(n) > I(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function _r(e, t, n) { // _r = readProgram, e = raw, t = around, n = report
    let r = Ie(e) ? e.id : null; // r = id, Ie = isObject, e = raw
    n.program = typeof r == "string" && Bt.test(r) ? r : null;
    let a = /* @__PURE__ */ new Map(), o = he( // a = terms, o = record, he = read
      Gt,
      e,
      n,
      _s(a, t, n),
      t.fields
    );
    if (!o)
      return;
    let { title: s } = o; // s = title, o = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), o.language !== null) {
      let d = j(o.language); // d = languages, j = listed, o = record
      d.length && a.set("language", d);
    }
    let [i, l] = vs(o, n); // i = start, l = end, vs = readRange, o = record, n = report
    return o.status && cr(o.status, i, l, t.today) && n.addAt("status", "status-against-dates", o.status), {
      id: o.id,
      title: s,
      summary: o.summary,
      target: o.page === null ? null : H(o.page),
      status: o.status || ur(i, l, t.today),
      start: i,
      end: l,
      terms: a,
      minutes: xs(o.session, n),
      duration: o.duration,
      scale: o.scale,
      team: j(o.team),
      partners: j(o.partners),
      materials: bs(o.materials, n),
      partOf: o.partOf,
      followedBy: j(o.followedBy),
      owner: o.owner,
      reviewed: Xt(o.reviewed),
      sources: j(o.sources)
    };
  }

  // src/programs/page.ts
  function ws(e, t, n) { // ws = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
    } catch (a) {
      t.add("unreadable-json", n(String(a), r));
      return;
    }
  }
  function vr(e, t, n, r) { // vr = eachRecord, e = page, t = name, n = report, r = visit
    let a = e[t]; // a = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(a) ? a.forEach((o, s) => n.within(s, () => r(o, s))) : a !== void 0 && n.addWith("wrong-type", ["list", tt(a)]);
    });
  }
  function Ss(e, t, n) { // Ss = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...zt]); // r = known, t = vocabularies, zt = BUILT_IN
    return e ? Array.from(new Set(e)).filter((a) => (r.has(a) || n.addAt("facets", "unknown-facet", a, r), r.has(a))) : Array.from(r);
  }
  function ks(e, t, n) { // ks = readNeed, e = raw, t = vocabularies, n = report
    let r = he(mr, e, n); // r = record, he = read, mr = needSchema, e = raw, n = report
    if (!r)
      return;
    let a = /* @__PURE__ */ new Map(); // a = terms
    if (n.within("terms", () => r.terms.forEach((o, s) => n.within(s, () => { // n = report, r = record, o = value, s = facet
      let i = nt(s, o, t, n); // i = found, nt = readTermIds, s = facet, o = value, t = vocabularies, n = report
      i.length && a.set(s, i);
    }))), !a.size) {
      n.add("left-out", "terms");
      return;
    }
    return { id: r.id, label: r.label, terms: a };
  }
  function Es(e, t, n) { // Es = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return vr(e, "needs", n, (a) => { // vr = eachRecord, e = page, n = report, a = raw
      let o = ks(a, t, n); // o = need, ks = readNeed, a = raw, t = vocabularies, n = report
      o && r.has(o.id) ? n.add("duplicate-id", o.id) : o && r.set(o.id, o);
    }), Array.from(r.values());
  }
  function Ts(e) { // Ts = isList, e = name
    return e === "needs" || e === "programs";
  }
  function Ps(e, t, n, r, a) { // Ps = readList, e = page, t = options, n = report, r = locate, a = included
    var y; // y = _a
    let o = he(fr, e, n, Ts); // o = head, he = read, fr = headSchema, e = page, n = report, Ts = isList
    if (!o)
      return null;
    let s = [...Qt, ...zt].filter((h) => h !== "language"), i = n.within("vocabularies", () => xr( // s = reserved, Qt = PROGRAM_FIELDS, zt = BUILT_IN, h = name, i = vocabularies, n = report, xr = readVocabularies
      o.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(o.facets || []),
      fields: /* @__PURE__ */ new Set([...Qt, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, d = Ss(o.facets, i, n), u = Es(e, i, n), p = /* @__PURE__ */ new Map(), m = (h, _) => vr(h, "programs", n, (x, k) => { // d = facets, Ss = readFacets, o = head, i = vocabularies, n = report, u = needs, Es = readNeeds, e = page, p = placed, m = readPrograms, h = from, _ = place, vr = eachRecord, x = raw, k = index
      let b = _r(x, l, n); // b = program, _r = readProgram, x = raw, l = around, n = report
      b && p.has(b.id) ? n.add("duplicate-id", b.id) : b && p.set(b.id, [[..._, "programs", k], b]);
    });
    m(e, []), $t(e).forEach((h, _) => { // m = readPrograms, e = page, $t = includedIn, h = title, _ = index
      let x = ["include", _], k = a.find((b) => b.title === h); // x = place, _ = index, k = found, a = included, b = other, h = title
      n.within(x, () => { // n = report, x = place
        let b = k && wr(k.text, n, r); // b = more, k = found, wr = readJsonPage, n = report, r = locate
        h && !k ? n.add("missing-include", h) : b && (Object.keys(b).filter((S) => S !== "version" && S !== "programs").forEach((S) => n.addAt(S, "not-included", S)), m(b, x));
      });
    });
    let c = /* @__PURE__ */ new Map(); // c = series
    (y = o.series) == null || y.forEach(({ title: h, page: _ }, x) => c.set(x, { title: h, target: _ === null ? null : H(_) }));
    let f = nr(Array.from(p.values()), c, n); // f = programs, nr = linkPrograms, p = placed, c = series, n = report
    return { talk: o.talk, facets: d, vocabularies: i, series: c, needs: u, programs: f };
  }
  function wr(e, t, n) { // wr = readJsonPage, e = text, t = report, n = locate
    let r = ws(e, t, n); // r = data, ws = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let a = Ie(r) ? tr(r) : null; // a = page, Ie = isObject, r = data, tr = migrate
    if (!a) {
      let o = Ie(r) ? r.version : null; // o = version, Ie = isObject, r = data
      t.add("unknown-version", typeof o == "number" || typeof o == "string" ? String(o) : "");
    }
    return a;
  }
  function Yt(e, t, n, r, a = String) { // Yt = readPage, e = text, t = options, n = included, r = report, a = locate
    let o = wr(e, r, a); // o = page, wr = readJsonPage, e = text, r = report, a = locate
    return o && Ps(o, t, r, a, n);
  }

  // src/programs/problems.ts
  var As = [ // As = WARNINGS
    "unknown-field",
    "missing-label",
    "status-against-dates",
    "no-page-language",
    "not-included",
    "more-problems"
  ];
  function Zt(e) { // Zt = severityOf, e = code
    return As.indexOf(e) === -1 ? "error" : "warning";
  }
  function Sr(e, t) { // Sr = describePath, e = path, t = program
    return e.map((n, r) => { // e = path, n = step, r = depth
      let a = typeof n == "number" ? `#${n + 1}` : n; // a = name, n = step
      return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${a} ("${t}")` : a;
    }).join(" \u2192 ");
  }

  // src/programs/report.ts
  var Rs = 200; // Rs = MOST_PROBLEMS
  function kr() { // kr = createTally
    let e = [], t = (r, a) => { // e = problems, t = addWith, r = code, a = params
      e.push([r, ...a].join(" "));
    }, n = (r, a = "") => t(r, [a]);
    return {
      program: null,
      problems: e,
      add: n,
      addAt: (r, a, o) => n(a, o),
      addWith: t,
      within: (r, a) => a()
    };
  }
  function Os(e) { // Os = shorten, e = text
    return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
  }
  function Er(e, t = Rs) { // Er = createReport, e = explain, t = most, Rs = MOST_PROBLEMS
    let n = [], r = [], a = 0, o = 0, s = (l, d, u) => Qe(Qe({ // n = path, r = problems, a = warnings, o = more, s = toProblem, l = code, d = params, u = known, Qe = __spreadValues
      path: n.slice(),
      severity: Zt(l),
      code: l
    }, e(l, d, u)), i.program === null ? {} : { program: i.program }), i = {
      program: null,
      add(l, d, u) {
        i.addWith(l, d === void 0 ? [] : [d], u);
      },
      addAt(l, d, u, p) {
        i.within(l, () => i.add(d, u, p));
      },
      addWith(l, d, u) {
        r.length >= t || Zt(l) === "warning" && ++a > t / 2 ? o++ : r.push(s(l, d.map(Os), u));
      },
      within(l, d) {
        let u = n.length; // u = depth, n = path
        n.push(...[l].flat());
        let p = d(); // p = value, d = read
        return n.length = u, p;
      },
      done() {
        return i.program = null, o ? [...r, s("more-problems", [String(o)])] : r;
      }
    };
    return i;
  }

  // node_modules/fastest-levenshtein/esm/mod.js
  var X = new Uint32Array(65536), Ls = (e, t) => { // X = peq, Ls = myers_32, e = a, t = b
    let n = e.length, r = t.length, a = 1 << n - 1, o = -1, s = 0, i = n, l = n; // e = a, r = m, t = b, a = lst, o = pv, s = mv, i = sc, l = i
    for (; l--; ) // l = i
      X[e.charCodeAt(l)] |= 1 << l;
    for (l = 0; l < r; l++) { // l = i, r = m
      let d = X[t.charCodeAt(l)], u = d | s; // d = eq, X = peq, t = b, l = i, u = xv, s = mv
      d |= (d & o) + o ^ o, s |= ~(d | o), o &= d, s & a && i++, o & a && i--, s = s << 1 | 1, o = o << 1 | ~(u | s), s &= u;
    }
    for (l = n; l--; ) // l = i
      X[e.charCodeAt(l)] = 0;
    return i;
  }, Ms = (e, t) => { // Ms = myers_x, e = b, t = a
    let n = t.length, r = e.length, a = [], o = [], s = Math.ceil(n / 32), i = Math.ceil(r / 32); // t = a, r = m, e = b, a = mhc, o = phc, s = hsize, i = vsize
    for (let f = 0; f < s; f++) // f = i, s = hsize
      o[f] = -1, a[f] = 0;
    let l = 0; // l = j
    for (; l < i - 1; l++) { // l = j, i = vsize
      let f = 0, y = -1, h = l * 32, _ = Math.min(32, r) + h; // f = mv, y = pv, h = start, l = j, _ = vlen, r = m
      for (let x = h; x < _; x++) // x = k, h = start, _ = vlen
        X[e.charCodeAt(x)] |= 1 << x;
      for (let x = 0; x < n; x++) { // x = i
        let k = X[t.charCodeAt(x)], b = o[x / 32 | 0] >>> x & 1, S = a[x / 32 | 0] >>> x & 1, R = k | f, v = ((k | S) & y) + y ^ y | k | S, w = f | ~(v | y), T = y & v; // k = eq, X = peq, t = a, x = i, b = pb, o = phc, S = mb, a = mhc, R = xv, f = mv, v = xh, y = pv, w = ph, T = mh
        w >>> 31 ^ b && (o[x / 32 | 0] ^= 1 << x), T >>> 31 ^ S && (a[x / 32 | 0] ^= 1 << x), w = w << 1 | b, T = T << 1 | S, y = T | ~(R | w), f = w & R;
      }
      for (let x = h; x < _; x++) // x = k, h = start, _ = vlen
        X[e.charCodeAt(x)] = 0;
    }
    let d = 0, u = -1, p = l * 32, m = Math.min(32, r - p) + p; // d = mv, u = pv, p = start, l = j, m = vlen, r = m
    for (let f = p; f < m; f++) // f = k, p = start, m = vlen
      X[e.charCodeAt(f)] |= 1 << f;
    let c = r; // c = score, r = m
    for (let f = 0; f < n; f++) { // f = i
      let y = X[t.charCodeAt(f)], h = o[f / 32 | 0] >>> f & 1, _ = a[f / 32 | 0] >>> f & 1, x = y | d, k = ((y | _) & u) + u ^ u | y | _, b = d | ~(k | u), S = u & k; // y = eq, X = peq, t = a, f = i, h = pb, o = phc, _ = mb, a = mhc, x = xv, d = mv, k = xh, u = pv, b = ph, S = mh
      c += b >>> r - 1 & 1, c -= S >>> r - 1 & 1, b >>> 31 ^ h && (o[f / 32 | 0] ^= 1 << f), S >>> 31 ^ _ && (a[f / 32 | 0] ^= 1 << f), b = b << 1 | h, S = S << 1 | _, u = S | ~(x | b), d = b & x;
    }
    for (let f = p; f < m; f++) // f = k, p = start, m = vlen
      X[e.charCodeAt(f)] = 0;
    return c;
  }, Tr = (e, t) => { // Tr = distance, e = a, t = b
    if (e.length < t.length) {
      let n = t; // n = tmp, t = b
      t = e, e = n;
    }
    return t.length === 0 ? e.length : e.length <= 32 ? Ls(e, t) : Ms(e, t);
  };

  // src/programs/nearest.ts
  var Cs = 1e3; // Cs = MOST_COMPARED
  function Pr(e, t) { // Pr = nearest, e = name, t = known
    let n = null, r = e.length < 5 ? 1 : 2, a = 0, o = e.toLowerCase(); // n = best, r = reach, e = name, a = compared, o = folded
    if (e.length > 100)
      return null;
    for (let s of t) { // s = candidate, t = known
      if (++a > Cs)
        break;
      if (Math.abs(s.length - e.length) <= r) {
        let i = Tr(o, s.toLowerCase()); // i = changes, Tr = distance, o = folded, s = candidate
        i <= r && (n = s, r = i - 1);
      }
    }
    return n;
  }

  // src/programs/words.ts
  var Ar = "Correct it or remove it.", en = "Correct it, or add it there.", Ne = 'Did you mean "$2"?', Rr = "Choose another id.", $s = { // Ar = CORRECT, en = CHOOSE, Ne = MEANT, Rr = RENAME, $s = WORDS
    "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
    "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
    "wrong-type": ["Expected $1, found $2.", Ar],
    missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
    "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
    empty: ["There is nothing in it.", "Fill it in or remove it."],
    "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
    "reserved-id": ['The id "$1" is reserved.', Rr],
    "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', Rr],
    "unknown-field": ['There is no field "$1".', Ar, Ne],
    "unknown-facet": ['"$1" is no facet: it has no vocabulary.', en, Ne],
    "unknown-term": ['"$1" is not in the vocabulary.', en, Ne],
    "unknown-program": ['There is no program with the id "$1".', en, Ne],
    "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
    loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
    "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15; add ~ if it is approximate."],
    "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
    "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", Ne],
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
  function Or(e, t) { // Or = fill, e = words, t = params
    return e.replace(/\$(\d)/g, (n, r) => { // e = words, n = _match, r = digit
      var a; // a = _a
      return (a = t[Number(r) - 1]) != null ? a : "";
    });
  }
  var Lr = (e, t, n) => { // Lr = explain, e = code, t = params, n = known
    var l; // l = _a
    let [r, a, o] = $s[e], s = n && Pr((l = t[0]) != null ? l : "", n), i = s ? [...t, s] : t; // r = reason, a = fix, o = fixByNearest, $s = WORDS, e = code, s = meant, n = known, Pr = nearest, l = _a, t = params, i = all
    return {
      params: i,
      reason: Or(r, i),
      fix: Or(s && o ? o : a, i)
    };
  };

  // src/programs/parse.ts
  function Mr(e, t, n = [], r) { // Mr = parsePrograms, e = text, t = options, n = included, r = mostProblems
    let a = Er(Lr, r); // a = report, Er = createReport, Lr = explain, r = mostProblems
    return { list: Yt(e, t, n, a, (s, i) => { // Yt = readPage, e = text, t = options, n = included, a = report, s = _message, i = json
      let l = Zn(i); // l = place, Zn = placeOf, i = json
      return l ? ` at line ${l.line}, column ${l.column}` : "";
    }), problems: a.done() };
  }
  function rt(e, t, n = []) { // rt = parseForReaders, e = text, t = options, n = included
    let r = kr(); // r = tally, kr = createTally
    return { list: Yt(e, t, n, r), problems: r.problems };
  }

  // src/host/data.ts
  function tn() { // tn = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function He(e) { // He = optionsFor, e = wiki
    return { today: tn(), language: e.contentLanguage };
  }
  function Cr(e, t, n) { // Cr = readOnce, e = wiki, t = source, n = revisions
    return A(this, null, function* () {
      let r = yield e.readPages([t], n), a = r[0], o = Qn(a.text), s = (m, c) => c.find((f) => f.title === e.titleOf(m)), i = o.filter((m) => !s(m, r)), l = i.length ? r.concat(yield e.readPages([t, ...i], [])) : r, d = []; // r = pages, e = wiki, t = source, n = revisions, a = page, o = wanted, Qn = includesOf, s = find, m = title, c = among, f = other, i = more, l = all, d = included
      for (let m of o) { // m = title, o = wanted
        let c = s(m, l); // c = found, s = find, m = title, l = all
        c && d.push({ title: m, text: c.text });
      }
      let { list: u, problems: p } = rt(a.text, He(e), d); // u = list, p = problems, rt = parseForReaders, a = page, He = optionsFor, e = wiki, d = included
      return { page: a, included: d, list: u, problems: p };
    });
  }
  function $r(e, t, n) { // $r = readData, e = wiki, t = source, n = revisions
    return A(this, null, function* () {
      let r = yield Cr(e, t, n); // r = data, Cr = readOnce, e = wiki, t = source, n = revisions
      return r.list || !n.length ? r : Cr(e, t, []);
    });
  }

  // src/harvest/headings.ts
  var ot = "h1, h2, h3, h4, h5, h6"; // ot = HEADINGS
  function Ir(e) { // Ir = blockOf, e = heading
    return e.closest(".mw-heading") || e;
  }
  function xe(e) { // xe = headingText, e = heading
    let t = e.cloneNode(!0); // t = copy, e = heading
    return t.querySelectorAll(".mw-editsection").forEach((n) => n.remove()), t.textContent.replace(/\s+/g, " ").trim();
  }
  function nn(e) { // nn = anchorCarriers, e = heading
    let t = Ir(e), n = [t]; // t = block, Ir = blockOf, e = heading, n = around
    for (let r = t.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) // r = before, t = block
      n.push(r);
    return n.reduce((r, a) => r.concat(a, Array.from(a.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
  }
  function ae(e, t) { // ae = findHeading, e = container, t = name
    let n = Array.from(e.querySelectorAll(ot)); // n = headings, e = container, ot = HEADINGS
    return n.find((r) => t.texts.includes(xe(r))) || n.find((r) => nn(r).some(({ id: a }) => a === t.anchor)) || null;
  }
  function Nr(e) { // Nr = firstHeading, e = container
    return e.querySelector(ot);
  }
  function Fe(e) { // Fe = sectionOf, e = heading
    let t = Ir(e), n = t.nextElementSibling, r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(ot) ? n : null, a = r ? r.firstElementChild : n, o = []; // t = block, Ir = blockOf, e = heading, n = next, r = wrapped, ot = HEADINGS, a = first, o = content
    for (let s = a; s instanceof HTMLElement && !(s.matches(ot) || s.matches(".mw-heading, section")); s = s.nextElementSibling) // s = element, a = first, ot = HEADINGS
      o.push(s);
    return {
      heading: e,
      block: t,
      insertion: r ? { parent: r, before: r.firstChild } : { parent: t.parentNode, before: t.nextSibling },
      content: o,
      lists: o.filter((s) => s.matches("ul"))
    };
  }

  // src/harvest/runs.ts
  var Is = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", Ns = "br, p, div, dl, dd, dt, blockquote, table, tr", Hs = "b, strong", Hr = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // Is = IGNORED, Ns = BREAKS, Hs = BOLD, Hr = UNSEEN
  function De(e) { // De = isIgnored, e = element
    return e.matches(Is) || /display:\s*none/.test(e.getAttribute("style") || "");
  }
  function se(e) { // se = tidy, e = text
    return e.replace(Hr, "").replace(/\s+/g, " ").trim();
  }
  function be(e) { // be = joined, e = runs
    return e.map(({ text: t }) => t).join("");
  }
  function ie(e, t = []) { // ie = seenText, e = element, t = skip
    return se(be(_e(e, t)));
  }
  function _e(e, t = []) { // _e = runsOf, e = item, t = skip
    let n = [], r = (o, s, i, l, d) => { // n = runs, r = add, o = text, s = element, i = mark, l = isBold, d = link
      o !== "" && n.push({ text: o, element: s, mark: i, isBold: l, link: d });
    }, a = (o, s, i, l) => { // a = visit, o = parent, s = mark, i = isBold, l = link
      o.childNodes.forEach((d) => { // o = parent, d = node
        if (d.nodeType === 3 && r((d.nodeValue || "").replace(Hr, "").replace(/\s+/g, " "), o, s, i, l), d.nodeType !== 1)
          return;
        let u = d; // u = element, d = node
        if (t.indexOf(u) !== -1 || De(u))
          return;
        let p = u.matches(Hs), m = u.matches("a[href]"), c = u.matches(Ns) ? s ? " " : `
` : "";
        r(c, o, s, i, l), a(u, s || (p || m ? u : null), i || p, l || (m ? u : null)), r(u.matches("br") ? "" : c, o, s, i, l);
      });
    };
    return a(e, null, !1, null), n;
  }

  // src/harvest/split.ts
  var ve = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", Fs = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${ve}(?=\\s)|\\n|[:\\uFF1A]|${ve}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${ve})`), Fr = new RegExp(`\\n|\\s${ve}(?=\\s|$)|\\u2014`, "g"), Ds = /\uFF1A|:(?=\s|$)/g, Us = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, js = /[.!?;,:\u3002]/, Ws = 5, Dr = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${ve}(?=\\s|$))*`), Bs = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${ve}|\\u2014)$`), qs = 9; // ve = DASH, Fs = AFTER_MARK, Fr = BETWEEN, Ds = COLON, Us = IN_BRACKETS, js = PUNCTUATION, Ws = FEW_WORDS, Dr = LEFT_BEFORE, Bs = LEFT_BEHIND, qs = MOST_LEFT_BEHIND
  function rn(e, t, n, r) { // rn = find, e = pattern, t = text, n = from, r = marks
    e.lastIndex = n;
    for (let a = e.exec(t); a; a = e.exec(t)) { // a = found, e = pattern, t = text
      let o = a.index + a[0].length - 1; // o = at, a = found
      if (!r.some((s) => s.from <= o && o < s.to))
        return a;
    }
    return null;
  }
  function le(e, t, n, r) { // le = parts, e = text, t = from, n = to, r = next
    let a = e.slice(t, n); // a = title, e = text, t = from, n = to
    for (let s = 0; s < qs; s++) // s = left, qs = MOST_LEFT_BEHIND
      a = a.replace(Bs, "");
    let o = e.slice(r); // o = rest, e = text, r = next
    return {
      title: [t + a.length - a.replace(/^\s/, "").length, t + a.length],
      summary: [r + Dr.exec(o)[0].length, e.length]
    };
  }
  function Vs(e) { // Vs = isFewWords, e = text
    return !js.test(e) && e.trim().split(" ").length <= Ws;
  }
  function Ks(e, t, n) { // Ks = fromMark, e = text, t = mark, n = marks
    let r = (l) => { // r = behind, l = at
      let d = Fs.exec(e.slice(l)); // d = found, Fs = AFTER_MARK, e = text, l = at
      return d ? l + d[0].length : -1;
    }, a = r(t.to);
    if (a !== -1)
      return le(e, t.from, t.to, a);
    let o = Us.exec(e.slice(t.to)), s = t.to + (o ? o[0].length : 0); // o = bracket, Us = IN_BRACKETS, e = text, t = mark, s = end
    if (o && (r(s) !== -1 || e.slice(s).trim() === ""))
      return le(e, t.from, s, Math.max(r(s), s));
    let i = rn(Fr, e, t.to, n); // i = dash, rn = find, Fr = BETWEEN, e = text, t = mark, n = marks
    return i && !t.isBold && Vs(e.slice(t.to, i.index)) ? le(e, t.from, i.index, i.index + i[0].length) : le(e, t.from, t.to, t.to);
  }
  function Ur(e, t) { // Ur = split, e = text, t = marks
    let n = Dr.exec(e)[0].length, r = t.find(({ from: o, to: s }) => s > n && e.slice(o, s).trim() !== ""); // n = start, Dr = LEFT_BEFORE, e = text, r = mark, t = marks, o = from, s = to
    if (r && r.from <= n)
      return Ks(e, r, t);
    let a = rn(Fr, e, n, t) || rn(Ds, e, n, t); // a = end, rn = find, Fr = BETWEEN, e = text, n = start, t = marks, Ds = COLON
    return a ? le(e, n, a.index, a.index + a[0].length) : r ? (
      // The rest would miss its words without the title.
      { title: le(e, r.from, r.to, r.to).title, summary: [n, e.length] }
    ) : le(e, n, e.length, e.length);
  }

  // src/harvest/item.ts
  function Gs(e) { // Gs = place, e = runs
    let t = [], n = ""; // t = placed, n = text
    for (let r of e) { // r = run, e = runs
      let a = n.charAt(n.length - 1), o = r.text === `
` ? a === `
` ? "" : `
` : a === "" || /\s/.test(a) ? r.text.replace(/^ /, "") : r.text;
      r.text === `
` && a === " " && (n = n.slice(0, -1)), t.push({ run: r, from: n.length, to: n.length + o.length }), n += o;
    }
    return { text: n, placed: t };
  }
  function Js(e) { // Js = marksOf, e = placed
    let t = /* @__PURE__ */ new Map(); // t = marks
    for (let { run: n, from: r, to: a } of e) // n = run, r = from, a = to, e = placed
      if (n.mark && a > r) {
        let o = t.get(n.mark); // o = mark, t = marks, n = run
        t.set(n.mark, { from: o ? o.from : r, to: a, isBold: n.isBold || o !== void 0 && o.isBold });
      }
    return Array.from(t.values());
  }
  function Ue(e) { // Ue = nestedLists, e = item
    return Array.from(e.children).reduce((t, n) => t.concat(n.matches("ul, ol") ? n : Ue(n)), []);
  }
  function zs(e) { // zs = readNested, e = lists
    let t = [], n = [], r = (a) => { // t = materials, n = leftOver, r = readLine, a = line
      let o = Ue(a), s = _e(a, o), i = se(be(s)), l = on(s), [d] = l; // o = below, Ue = nestedLists, a = line, s = runs, _e = runsOf, i = text, se = tidy, be = joined, l = links, on = linksOf, d = only
      d && l.length === 1 ? t.push([i, d]) : (l.forEach((u) => t.push([ie(u), u])), /[^\s,;.:|\u00B7&()-]/.test(be(s.filter((u) => !u.link))) && n.push(i)), o.forEach((u) => Array.from(u.children).forEach(r));
    };
    return e.forEach((a) => Array.from(a.children).filter((o) => !De(o)).forEach(r)), { materials: t, leftOver: n };
  }
  function on(e) { // on = linksOf, e = runs
    let t = /* @__PURE__ */ new Set(); // t = links
    return e.forEach(({ link: n, text: r }) => { // e = runs, n = link, r = text
      n && r.trim() !== "" && t.add(n);
    }), Array.from(t);
  }
  function jr(e) { // jr = readItem, e = item
    let t = Ue(e), { text: n, placed: r } = Gs(_e(e, t)), a = Ur(n, Js(r)), o = se(n.slice(...a.title)); // t = lists, Ue = nestedLists, e = item, n = text, r = placed, Gs = place, _e = runsOf, a = found, Ur = split, Js = marksOf, o = title, se = tidy
    if (o === "")
      return null;
    let s = ([u, p]) => r.filter((m) => m.from < p && m.to > u && m.run.text.trim() !== "").map(({ run: m }) => m), i = s(a.title), l = s(a.summary), [d = null] = on(i); // s = within, u = from, p = to, r = placed, m = run, i = titleRuns, a = found, l = summaryRuns, d = link, on = linksOf
    return Object.assign({
      title: o,
      titleElement: i[0] ? i[0].element : e,
      link: d,
      summary: se(n.slice(...a.summary)),
      summaryElement: l[0] ? l[0].element : e,
      otherLinks: on(r.map(({ run: u }) => u)).filter((u) => u !== d)
    }, zs(t));
  }
  function Wr(e) { // Wr = readRenderedItem, e = item
    let t = (s) => e.querySelector(`.program-explorer-static__${s}`), n = e.querySelector("b"), r = n ? ie(n) : "", a = t("summary"), o = t("materials"); // t = part, s = name, e = item, n = heading, r = title, ie = seenText, a = summary, o = materials
    return n && r !== "" ? {
      title: r,
      titleElement: n,
      link: n.querySelector("a[href]"),
      // What is small says in which language the summary is.
      summary: a ? ie(a, Array.from(a.querySelectorAll("small"))) : "",
      summaryElement: a || e,
      otherLinks: [],
      materials: o ? Array.from(o.querySelectorAll("a[href]")).map((s) => [ie(s), s]) : [],
      leftOver: []
    } : null;
  }

  // src/harvest/links.ts
  var Xs = ["title", "redlink", "redirect", "uselang", "useskin"], Qs = /^[a-z][a-z0-9+.-]*:/i; // Xs = HARMLESS, Qs = SCHEME
  function Vr(e) { // Vr = decode, e = text
    return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, (t) => { // e = text, t = encoded
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function Br(e) { // Br = hostOf, e = url
    return e.host.replace(".m.", ".");
  }
  function an(e, t) { // an = parse, e = address, t = base
    try {
      return new URL(e, t);
    } catch (n) {
      return null;
    }
  }
  function Ys(e, t) { // Ys = titleOf, e = url, t = articlePath
    let n = e.searchParams, r = []; // n = parameters, e = url, r = names
    n.forEach((l, d) => r.push(d));
    let a = n.get("redlink") !== null; // a = isRed, n = parameters
    if (!r.every((l) => Xs.indexOf(l) !== -1 || a && l === "action"))
      return null;
    let [o = "", s = ""] = t.split("$1"), i = e.pathname; // o = before, s = after, t = articlePath, i = path, e = url
    return /\/index\.php$/.test(i) ? n.get("title") : i.slice(0, o.length) === o && i.slice(i.length - s.length) === s ? Vr(i.slice(o.length, i.length - s.length)) : null;
  }
  function qr(e) { // qr = judged, e = value
    let t = H(e.replace(/^Special:MyLanguage\//i, "")); // t = link, H = parseLink, e = value
    return t ? { link: "page" in t ? t.page : t.url } : { fault: re(e) || "bad-page", value: e };
  }
  function Kr(e, { address: t, articlePath: n }) { // Kr = resolveLink, e = anchor, t = address, n = articlePath
    let r = (e.getAttribute("href") || "").trim(); // r = href, e = anchor
    if (r === "")
      return null;
    let a = an(t), o = /^\.\/(.*)$/.exec(r), s = o && a ? an(a.origin + n.replace("$1", () => o[1] || "")) : an(r, t); // a = base, an = parse, t = address, o = relative, r = href, s = url, n = articlePath
    if (!s)
      return { fault: "bad-address", value: r };
    let i = Vr(s.hash), d = (e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test(e.getAttribute("rel") || "")) && H(e.getAttribute("title") || ""); // i = fragment, Vr = decode, s = url, d = interwiki, e = anchor, H = parseLink
    if (d && "page" in d)
      return qr(d.page + (d.page.indexOf("#") === -1 ? i : ""));
    let u = s.protocol === "https:" || s.protocol === "http:"; // u = isWeb, s = url
    if (!u && Qs.test(r))
      return { fault: "bad-scheme", value: r };
    let p = u && a && Br(s) === Br(a) ? Ys(s, n) : null; // p = title, u = isWeb, a = base, Br = hostOf, s = url, Ys = titleOf, n = articlePath
    return qr(p === null ? u ? s.href : r : p + i);
  }

  // src/harvest/slug.ts
  var Zs = [ // Zs = LETTERS
    [/\u00DF/g, "ss"],
    [/\u00E6/g, "ae"],
    [/\u0153/g, "oe"],
    [/[\u00F8]/g, "o"],
    [/\u0142/g, "l"],
    [/[\u0111\u00F0]/g, "d"],
    [/\u00FE/g, "th"],
    [/\u0131/g, "i"]
  ];
  function ei(e) { // ei = slug, e = text
    let t = Zs.reduce( // t = plain, Zs = LETTERS
      (n, [r, a]) => n.replace(r, a),
      // An apostrophe joins: "Let's" is one word.
      e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, "")
    ).replace(/[^a-z0-9]+/g, "-");
    return /[a-z]/.test(t) ? t.slice(0, 90).replace(/^-|-$/g, "") : "";
  }
  function Gr() { // Gr = createIds
    let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), n = 0, r = (a) => { // e = taken, t = numbers, n = count, r = take, a = id
      let o = !e.has(a); // o = isFree, e = taken, a = id
      return e.add(a), o;
    };
    return {
      take: r,
      make(...a) {
        n++;
        let o = a.map(ei).find(Boolean) || `program-${n}`, s = o, i = t.get(o) || 1; // o = wanted, a = texts, ei = slug, n = count, s = id, i = number, t = numbers
        for (; !r(s); ) // r = take, s = id
          s = `${o}-${++i}`;
        return t.set(o, i), s;
      }
    };
  }

  // src/harvest/unread.ts
  var ti = "Add it by hand.", sn = "Add the right link by hand.", ni = { // ti = BY_HAND, sn = LINK, ni = WORDS
    "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
    "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
    "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
    "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
    "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
    "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
    "bad-status": ['"$1" is not a status.', "Add the status by hand."],
    "bad-page": ['The link leads to no page: "$1".', sn],
    "bad-address": ['The link is not an https address: "$1".', sn],
    "bad-scheme": ['The link is neither a page nor an https address: "$1".', sn],
    "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
    "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
    "nested-text": ['A nested line could not become a link to a material: "$1".', ti]
  }, Jr = 120;
  function we(e, t, n = "") { // we = unread, e = place, t = code, n = value
    let [r, a] = ni[t], o = n.length > Jr ? `${n.slice(0, Jr - 1)}\u2026` : n; // r = reason, a = fix, ni = WORDS, t = code, o = shown, n = value, Jr = MOST_CHARACTERS
    return { code: t, place: e, reason: r.replace("$1", () => o), fix: a };
  }

  // src/harvest/programs.ts
  var ri = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, oi = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, zr = 150; // ri = ID, oi = LANGUAGE, zr = MOST_CHARACTERS
  function Xr(e, t) { // Xr = languageOf, e = element, t = fallback
    let n = e.closest("[lang]"), r = n && n.parentElement && n.getAttribute("lang") || ""; // n = around, e = element, r = language
    return (oi.test(r) ? r : t).toLowerCase();
  }
  function Qr(e, t) { // Qr = createReader, e = around, t = lost
    let n = [], r = [], a = Gr(), o = /* @__PURE__ */ new Set(), s = (p, m) => { // n = records, r = programs, a = ids, Gr = createIds, o = titles, s = textIn, p = text, m = element
      let c = Xr(m, e.pageLanguage); // c = language, Xr = languageOf, m = element, e = around
      return c === e.contentLanguage.toLowerCase() ? p : { [c]: p };
    }, i = (p, m) => { // i = resolve, p = link, m = tell
      let c = p && Kr(p, e); // c = resolved, p = link, Kr = resolveLink, e = around
      return c && "fault" in c ? (m(c.fault, c.value), null) : c && c.link;
    }, l = (p, m) => { // l = materialsOf, p = item, m = tell
      let c = []; // c = materials
      for (let [f, y] of p.materials) { // f = label, y = element, p = item
        let h = i(y, m); // h = link, i = resolve, y = element, m = tell
        h !== null && f !== "" ? c.push(/^https:/i.test(h) ? { label: s(f, y), url: h } : { label: s(f, y), page: h }) : h === null && m("nested-text", f);
      }
      return p.leftOver.forEach((f) => m("nested-text", f)), c;
    }, d = (p, m) => p !== null && !(ri.test(p) && a.take(p)) ? (m("bad-id", p), null) : p, u = (p, m, c) => { // d = renderedId, p = element, m = group, ri = ID, a = ids, u = read, c = place
      let f = p.getAttribute("data-program"), y = f === null ? jr(p) : Wr(p); // f = said, p = element, y = item, jr = readItem, Wr = readRenderedItem
      if (!y) {
        Ue(p).forEach((T) => Array.from(T.children).forEach((L, V) => u(L, m, `${c} \u2192 #${V + 1}`)));
        return;
      }
      let { title: h } = y, _ = (T, L) => { // h = title, y = item, _ = tell, T = code, L = value
        t.push(we(`${c} ("${h.slice(0, zr)}")`, T, L));
      };
      h.length > zr && _("long-title", h), o.has(h) && _("same-title", h), o.add(h);
      let x = i(y.link, _), k = d(f, _), b = k === null ? a.make(h, x && !/^https:/i.test(x) ? x.replace(/#.*$/, "") : "") : k, S = p.getAttribute("data-status"), R = f === null ? m === "past" ? "past" : "ongoing" : ye(S) ? S : null; // x = link, i = resolve, y = item, _ = tell, k = own, d = renderedId, f = said, b = id, a = ids, h = title, S = saidStatus, p = element, R = status, m = group, ye = isStatus
      f !== null && S !== null && R === null && _("bad-status", S);
      let v = l(y, _); // v = materials, l = materialsOf, y = item, _ = tell
      y.otherLinks.forEach((T) => _("link-in-text", `${ie(T)} (${T.getAttribute("href") || ""})`)), r.push({ id: b, isRendered: k !== null, group: m, title: h, link: x, summary: y.summary || null, status: R });
      let w = { id: b, title: s(h, y.titleElement) }; // w = record, b = id, s = textIn, h = title, y = item
      y.summary && (w.summary = { [Xr(y.summaryElement, e.pageLanguage)]: y.summary }), x !== null && (w.page = x), R !== null && (w.status = R), v.length && (w.materials = v), n.push(w);
    };
    return { read: u, records: n, programs: r };
  }

  // src/harvest/sections.ts
  var ln = "h1, h2, h3, h4, h5, h6", ai = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer-static__all", Yr = "ul:not(.gallery)", si = "div, center, span, main, article", ii = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", li = ".program-explorer, .mw-parser-output, [data-group], body"; // ln = HEADINGS, ai = NOT_TEXT, Yr = LIST, si = HOLDERS, ii = BLOCKS, li = EDGES
  function un(e) { // un = textOf, e = element
    return be(_e(e));
  }
  function eo(e) { // eo = collector, e = isEnd
    let t = [], n = [], r = "", a = (s = "") => { // t = items, n = others, r = line, a = flush, s = next
      [r, s].map(se).filter(Boolean).forEach((i) => n.push(i)), r = "";
    }, o = (s) => { // o = visit, s = node
      if (s.nodeType === 3 && (r += s.nodeValue || ""), s.nodeType !== 1)
        return !1;
      let i = s; // i = element, s = node
      if (De(i) || i.matches(ai))
        return !1;
      let l = i.matches(ln) ? i : i.matches(".mw-heading") ? i.querySelector(ln) : null; // l = heading, i = element, ln = HEADINGS
      return l ? (a(), e(l)) : i.matches(Yr) ? (a(), Array.from(i.children).forEach((d) => d.matches("li") ? t.push(d) : a(un(d))), !1) : i.matches("section") || i.matches(si) && i.querySelector(`${Yr}, ${ln}`) ? (a(), Array.from(i.childNodes).some(o)) : (i.matches(ii) ? a(un(i)) : r += un(i), !1);
    };
    return {
      visit: o,
      done: () => (a(), { items: t, others: n })
    };
  }
  function Zr(e) { // Zr = levelOf, e = heading
    return Number(e.tagName.slice(1));
  }
  function at(e, t, n) { // at = sectionUnder, e = heading, t = other, n = container
    let { visit: r, done: a } = eo((s) => s === t || Zr(s) <= Zr(e)), o = Fe(e).block; // r = visit, a = done, eo = collector, s = next, t = other, Zr = levelOf, e = heading, o = node, Fe = sectionOf
    for (; ; ) {
      for (; !o.nextSibling; ) { // o = node
        let s = o.parentElement; // s = parent, o = node
        if (!s || s === n || !s.matches("div, section") || s.matches(li))
          return a();
        o = s;
      }
      if (o = o.nextSibling, r(o))
        return a();
    }
  }
  function to(e) { // to = sectionIn, e = group
    let { visit: t, done: n } = eo(() => !1); // t = visit, n = done, eo = collector
    return e.childNodes.forEach(t), n();
  }

  // src/harvest/harvest.ts
  var cn = ["current", "past"], no = "[data-limit], [data-preset]"; // cn = GROUPS, no = PARTIAL
  function ui(e, t) { // ui = findGroups, e = container, t = place
    let n = Array.from(e.querySelectorAll(cn.map((a) => `[data-group="${a}"]`).join())); // n = marked, e = container, cn = GROUPS, a = group
    if (n.length)
      return n.map((a) => { // n = marked, a = element
        let o = Nr(a), s = a.dataset.group; // o = heading, Nr = firstHeading, a = element, s = group
        return { group: s, name: o ? xe(o) : s, section: to(a) };
      });
    let r = cn.map((a) => ae(e, t[a])); // r = headings, cn = GROUPS, a = group, ae = findHeading, e = container, t = place
    return cn.map((a, o) => { // cn = GROUPS, a = group, o = at
      let s = r[o] || null; // s = heading, r = headings, o = at
      return {
        group: a,
        name: s ? xe(s) : t[a].texts[0] || t[a].anchor,
        section: s && at(s, r[1 - o] || null, e)
      };
    });
  }
  function dn(e, t, n) { // dn = harvest, e = container, t = place, n = options
    let r = [], a = Qr({ // r = lost, a = reader, Qr = createReader
      pageLanguage: n.pageLanguage,
      contentLanguage: n.contentLanguage,
      articlePath: n.articlePath || "/wiki/$1",
      address: n.address || e.baseURI
    }, r);
    for (let { group: i, name: l, section: d } of ui(e, t)) { // i = group, l = name, d = section, ui = findGroups, e = container, t = place
      if (!d) {
        r.push(we(l, "no-heading"));
        continue;
      }
      d.items.length || r.push(we(l, "no-list")), d.items.forEach((u, p) => a.read(u, i, `${l} \u2192 #${p + 1}`)), d.others.forEach((u) => r.push(we(l, "no-bullets", u)));
    }
    let { records: o, programs: s } = a; // o = records, s = programs, a = reader
    return {
      page: { version: Le, programs: o },
      programs: s,
      unread: r,
      isPartial: e.matches(no) || e.querySelector(no) !== null
    };
  }

  // src/host/find.ts
  var Q = "program-explorer"; // Q = HOST_CLASS
  function pn(e, t) { // pn = staticHeading, e = text, t = carriers
    return { text: e, anchors: t.map(({ id: n }) => n), carriers: t };
  }
  function st(e) { // st = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function ro(e, t) { // ro = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function oo(e) { // oo = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && pn(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function ao(e) { // ao = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${Q}[data-source]`)).map((n) => { // e = content, Q = HOST_CLASS, n = root
      let { source: r = "", revision: a = "", preset: o = "", limit: s, all: i = null, languages: l = "" } = n.dataset, d = ro(n, "current"); // r = source, a = revision, o = preset, s = limit, i = all, l = languages, n = root, d = current, ro = headingIn
      return {
        root: n,
        container: n,
        source: r,
        revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
        preset: o,
        limit: Number(s) || 0,
        all: i,
        fallbacks: l.match(/\S+/g) || [],
        statics: Array.from(n.children).filter((u) => u instanceof HTMLElement),
        current: oo(d),
        past: oo(ro(n, "past")),
        level: st(d)
      };
    });
  }

  // src/harvest/insert.ts
  function mn(e) { // mn = known, e = heading
    return e && pn(xe(e), nn(e));
  }
  function so(e, t) { // so = withHeadings, e = host, t = place
    let { root: n, container: r } = e; // n = root, r = container, e = host
    if (r !== n || e.current || e.past)
      return e;
    let a = ae(n, t.current); // a = current, ae = findHeading, n = root, t = place
    return Object.assign({}, e, { current: mn(a), past: mn(ae(n, t.past)), level: st(a) });
  }
  function io(e, t) { // io = insertHost, e = content, t = place
    let n = ae(e, t.current); // n = currentHeading, ae = findHeading, e = content, t = place
    if (!n || e.querySelector(`.${Q}`))
      return null;
    let r = Fe(n), a = ae(e, t.past), o = a && Fe(a), s = a && at(a, n, e), i = o !== null && o.content.length === o.lists.length && s !== null && !s.others.length && s.items.every((d) => o.lists.some((u) => u === d.parentNode)), l = document.createElement("div"); // r = current, Fe = sectionOf, n = currentHeading, a = pastHeading, ae = findHeading, e = content, t = place, o = past, s = below, at = sectionUnder, i = pastIsBare, d = item, u = list, l = root
    return l.className = Q, l.dataset.source = t.source, r.insertion.parent.insertBefore(l, r.insertion.before), {
      root: l,
      container: e,
      source: t.source,
      revisions: [],
      preset: "",
      limit: 0,
      all: null,
      fallbacks: [],
      statics: [...r.lists, ...o ? o.lists : [], ...o && i ? [o.block] : []],
      current: null,
      past: i ? mn(a) : null,
      level: st(n) + 1
    };
  }

  // src/harvest/harvester.ts
  function lo(e) { // lo = createHarvester, e = place
    return {
      insertHost: (t) => io(t, e),
      readHost: (t, n) => { // t = wiki, n = host
        let { page: r, unread: a } = dn(n.container, e, t), o = JSON.stringify(r, null, "	"), { list: s, problems: i } = rt(o, He(t)); // r = page, a = unread, dn = harvest, n = host, e = place, t = wiki, o = draft, s = list, i = problems, rt = parseForReaders, He = optionsFor
        return s && s.programs.length ? [so(n, e), { page: null, included: [], list: s, problems: i, harvest: { draft: o, unread: a } }] : null;
      },
      harvest: (t, n) => dn(t, e, n)
    };
  }

  // src/harvest/place.ts
  var uo = { // uo = META
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
  var { insertHost: ci, readHost: di, harvest: pi } = lo(uo); // ci = insertHost, di = readHost, pi = harvest, lo = createHarvester, uo = META

  // src/messages/i18n/en.json
  var co = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-to-program": "Link to this program", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming" }; // co = en_default

  // src/messages/messages.ts
  var fi = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, gi = /\$(\d)/g, yi = ["zero", "one", "two", "few", "many", "other"], Se = "en", hi = "qqx"; // fi = PLURAL, gi = PARAMETER, yi = CATEGORIES, Se = MESSAGES_LANGUAGE, hi = KEYS_ONLY
  function xi(e) { // xi = createPlural, e = language
    let t = new Intl.PluralRules(e), n = t.resolvedOptions().pluralCategories, r = yi.filter((a) => n.includes(a)); // t = rules, e = language, n = categories, r = own, yi = CATEGORIES, a = category
    return (a, o) => a[r.indexOf(t.select(o))] || a[a.length - 1] || "";
  }
  function it(e) { // it = createMessages, e = language
    if (e === hi)
      return (r, ...a) => `(${[`program-explorer-${r}`, ...a].join(", ")})`;
    let t = new Intl.NumberFormat(Se), n = xi(Se); // t = digits, Se = MESSAGES_LANGUAGE, n = plural, xi = createPlural
    return (r, ...a) => { // r = key, a = parameters
      let o = (s) => { // o = given, s = position
        var i; // i = _a
        return (i = a[Number(s) - 1]) != null ? i : "";
      };
      return co[r].replace(fi, (s, i, l) => n(l.split("|"), Number(o(i)))).replace(gi, (s, i) => { // co = en_default, r = key, fi = PLURAL, s = _, i = position, l = forms, n = plural, o = given, gi = PARAMETER
        let l = o(i); // l = value, o = given, i = position
        return typeof l == "number" ? t.format(l) : l;
      });
    };
  }

  // src/programs/texts.ts
  function Y(e, t, n) { // Y = pickText, e = text, t = chain, n = pageLanguage
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
  function ke(e) { // ke = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/host/parity.ts
  function po(e, t) { // po = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/host/place.ts
  var mo = ["Community Development", "Community Development/What we do"], bi = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // mo = PAGES, bi = TRANSLATION
  function fo(e) { // fo = isPlacePage, e = title
    return mo.includes(e) || mo.includes(e.replace(bi, ""));
  }

  // src/explore/bitset.ts
  function W(e) { // W = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function lt(e) { // lt = allBits, e = size
    let t = W(e).fill(-1); // t = bits, W = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function ut(e, t) { // ut = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function je(e, t) { // je = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Ee(e, t) { // Ee = union, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] |= t[n];
    return e;
  }
  function go(e, t) { // go = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] &= t[n];
    return e;
  }
  function _i(e) { // _i = ones, e = word
    let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, n = fours
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function Z(e, t = e, n = e) { // Z = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let a = 0; a < e.length; a++) // a = w, e = bits
      r += _i((e[a] | n[a]) & t[a]);
    return r;
  }

  // src/explore/query.ts
  var ct = ["relevance", "status", "newest", "title"], We = "not-stated", dt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // ct = SORTS, We = NOT_STATED, dt = EMPTY_QUERY

  // src/explore/program-index.ts
  var pt = ["q", "sort", "program", "view"]; // pt = RESERVED
  function vi({ start: e, end: t, status: n }, r) { // vi = yearsOf, e = start, t = end, n = status, r = thisYear
    let a = e || t; // a = first, e = start, t = end
    if (!a)
      return [];
    let o = t ? t.year : n && z(n) ? r : a.year, s = [String(a.year)]; // o = last, t = end, n = status, z = isCurrent, r = thisYear, a = first, s = years
    for (let i = a.year + 1; i <= o; i++) // i = year, a = first, o = last
      s.push(String(i));
    return s;
  }
  function wi(e) { // wi = inTreeOrder, e = vocabulary
    let t = /* @__PURE__ */ new Map([[null, []]]); // t = children
    for (let { id: a, broader: o } of e.terms.values()) { // a = id, o = broader, e = vocabulary
      let s = o !== null && e.terms.has(o) ? o : null; // s = parent, o = broader, e = vocabulary
      t.set(s, [...t.get(s) || [], a]);
    }
    let n = /* @__PURE__ */ new Set(), r = (a) => { // n = ordered, r = visit, a = id
      n.has(a) || (n.add(a), (t.get(a) || []).forEach(r));
    };
    return (t.get(null) || []).forEach(r), e.terms.forEach(({ id: a }) => r(a)), Array.from(n);
  }
  function Si(e, t, n) { // Si = indexFacet, e = id, t = list, n = thisYear
    let r = t.programs.length, o = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (y, h) => { // r = size, t = list, o = vocabulary, e = id, s = found, i = wider, l = put, y = term, h = i
      let _ = s.get(y); // _ = programs, s = found, y = term
      _ || (_ = W(r), s.set(y, _), i.set(y, o ? br(o, y) : [])), ut(_, h);
    };
    if (t.programs.forEach((y, h) => { // t = list, y = program, h = i
      var x; // x = _a
      let _ = e === "period" ? vi(y, n) : e !== "status" ? y.terms.get(e) || [] : y.status ? [y.status] : []; // _ = terms, e = id, vi = yearsOf, y = program, n = thisYear
      for (let k of _) // k = term, _ = terms
        k !== We && (l(k, h), (x = i.get(k)) == null || x.forEach((b) => l(b, h)));
    }), !s.size)
      return null;
    let d = Array.from(s.keys()).sort(), u = e === "status" ? D : e === "period" ? d.sort((y, h) => Number(h) - Number(y)) : o ? wi(o).concat(d) : d, p = W(r), m = /* @__PURE__ */ new Map(), c = 0, f = (y, h) => { // d = rest, s = found, u = order, e = id, D = STATUSES, y = term, h = programs, o = vocabulary, wi = inTreeOrder, p = stated, W = noBits, r = size, m = terms, c = telling, f = show
      let _ = Z(h); // _ = total, Z = count, h = programs
      if (_ && !m.has(y)) {
        let x = o && o.terms.get(y); // x = known, o = vocabulary, y = term
        m.set(y, {
          id: y,
          label: x ? x.label : null,
          aliases: x ? x.aliases : [],
          depth: (i.get(y) || []).length,
          programs: h,
          count: _
        }), Ee(p, h), c += +(_ < r);
      }
    };
    return u.forEach((y) => f(y, s.get(y) || W(0))), f(We, lt(r).map((y, h) => y & ~p[h])), {
      id: e,
      label: o ? o.label : null,
      help: o ? o.help : null,
      terms: m,
      useful: c > 1
    };
  }
  function yo(e, t, n, r = () => null) { // yo = buildIndex, e = list, t = languages, n = today, r = nameOf
    let a = /* @__PURE__ */ new Map(); // a = facets
    for (let s of e.facets) { // s = id, e = list
      let i = pt.indexOf(s) === -1 && Si(s, e, Number(n.slice(0, 4))); // i = facet, pt = RESERVED, s = id, Si = indexFacet, e = list, n = today
      i && a.set(s, i);
    }
    let o = new Set(e.programs.map(({ id: s }) => s)); // o = ids, e = list, s = id
    return {
      programs: e.programs,
      languages: t,
      facets: a,
      hasTerm: (s, i) => { // s = facet, i = term
        var l; // l = _a
        return !!((l = a.get(s)) != null && l.terms.has(i));
      },
      hasProgram: (s) => o.has(s),
      nameOf: r
    };
  }

  // src/explore/fragment.ts
  var ho = /^#?programs(?:$|\?|%3f)/i; // ho = OURS
  function xo(e) { // xo = isFragmentOurs, e = hash
    return ho.test(e);
  }
  var ki = 8e3, Ei = 200, Ti = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // ki = MOST_CHARACTERS, Ei = MOST_LETTERS, Ti = UNSAFE
  function mt(e) { // mt = encode, e = value
    return e.replace(Ti, (t) => { // e = value, Ti = UNSAFE, t = unit
      let n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function ft(e) { // ft = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function bo(e) { // bo = normalText, e = text
    return e.slice(0, Ei).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function gt(e, t = []) { // gt = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((a) => { // t = facets, e = query, a = facet
      let o = e.chosen.get(a) || []; // o = terms, e = query, a = facet
      o.length && pt.indexOf(a) === -1 && n.push(`${mt(a)}=${o.map(mt).join(",")}`);
    });
    let r = bo(e.text); // r = text, bo = normalText, e = query
    return r && n.push("q=" + mt(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + mt(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function yt(e, t) { // yt = fromFragment, e = hash, t = known
    let n = ho.exec(e); // n = ours, ho = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), a = "", o = null, s = null; // r = chosen, a = text, o = sort, s = program
    for (let i of e.slice(n[0].length, ki).split("&")) { // i = part, e = hash, n = ours, ki = MOST_CHARACTERS
      let [l = "", ...d] = i.split("="), u = ft(l), p = d.join("="), m = ft(p); // l = rawKey, d = rest, i = part, u = key, ft = decode, p = raw, m = value
      if (u === "q")
        a = bo(ft(p.replace(/[_+]/g, " ")));
      else if (u === "sort")
        o = ct.find((c) => c === m) || null;
      else if (u === "program")
        s = t.hasProgram(m) ? m : null;
      else if (pt.indexOf(u) === -1) {
        let c = p.split(",").map(ft).concat(m.split(",")).filter((f) => t.hasTerm(u, f)); // c = terms, p = raw, ft = decode, m = value, f = term, t = known, u = key
        c.length && r.set(u, Array.from(new Set((r.get(u) || []).concat(c))));
      }
    }
    return { text: a, chosen: r, sort: o, program: s };
  }

  // src/explore/relatives.ts
  function _o(e) { // _o = createRelatives, e = programs
    let t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), a = (o, s, i) => { // t = byId, n = parts, r = before, a = add, o = to, s = key, i = id
      let l = o.get(s); // l = ids, o = to, s = key
      l ? l.push(i) : o.set(s, [i]);
    };
    for (let o of e) // o = program, e = programs
      t.set(o.id, o), o.partOf !== null && a(n, o.partOf, o.id), o.followedBy.forEach((s) => a(r, s, o.id));
    return {
      program: (o) => t.get(o) || null,
      parts: (o) => n.get(o) || [],
      before: (o) => r.get(o) || []
    };
  }

  // src/messages/format.ts
  function Pi(e, t) { // Pi = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function vo(e, t) { // vo = createFormat, e = language, t = msg
    let n = { // n = shapes
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    }, r = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, a = (o) => { // r = names, e = language, a = date, o = value
      let s = o.day !== null ? n.day : o.month !== null ? n.month : n.year, i = /* @__PURE__ */ new Date(0); // s = shape, o = value, n = shapes, i = instant
      i.setUTCFullYear(o.year, (o.month || 1) - 1, o.day || 1);
      let l = s.format(i); // l = text, s = shape, i = instant
      return o.approximate ? t("date-about", l) : l;
    };
    return {
      date: a,
      span: (o, s, i) => o && s ? Pi(o, s) ? a(o) : t("date-range", a(o), a(s)) : o ? t(i === "open" || i === "ongoing" ? "date-since" : i === "upcoming" ? "date-from" : "date-began", a(o)) : s ? t("date-until", a(s)) : null,
      language: (o) => { // o = code
        try {
          return (r == null ? void 0 : r.of(o)) || o;
        } catch (s) {
          return o;
        }
      }
    };
  }

  // src/views/address.ts
  var wo = "programExplorer"; // wo = STATE_KEY
  function So(e, t) { // So = createAddress, e = view, t = isOurs
    let n = () => e.location.hash.replace(/^#/, ""), r = () => { // n = fragment, e = view, r = remembered
      let l = e.history.state, d = typeof l == "object" && l !== null ? l[wo] : null; // l = state, e = view, d = kept, wo = STATE_KEY
      return typeof d == "string" ? d : null;
    }, a = (l) => Object.assign({}, e.history.state, { [wo]: l }), o = () => t(n()) ? n() : r(), s = o() || "", i = () => { // a = remember, l = text, e = view, wo = STATE_KEY, o = read, t = isOurs, n = fragment, r = remembered, s = shown, i = stamp
      o() === null && e.history.replaceState(a(s), "");
    };
    return i(), {
      read: () => o() || "",
      write: (l, d) => { // l = text, d = change
        s = l;
        let u = n(), p = l === "" && u !== "" && !t(u), m = l !== "" ? `#${l}` : p ? e.location.hash : e.location.pathname + e.location.search; // u = here, n = fragment, p = keepsForeign, l = text, t = isOurs, m = url, e = view
        d === "push" ? e.history.pushState(a(l), "", m) : e.history.replaceState(a(l), "", m);
      },
      onMove: (l, d) => { // l = element, d = listener
        let u = () => e.removeEventListener("popstate", p), p = () => { // u = end, e = view, p = onPopState
          if (!l.isConnected) {
            u();
            return;
          }
          i(), s = o() || "", d();
        };
        return e.addEventListener("popstate", p), u;
      }
    };
  }

  // src/views/after-paint.ts
  function ht(e) { // ht = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/views/labels.ts
  function ko(e, t, n, r, a, o) { // ko = createLabels, e = list, t = msg, n = format, r = chain, a = pageLanguage, o = language
    let s = (m) => ({ text: m, language: o }), i = (m) => Y(m, r, a), l = (m) => t(m ? `status-${m}` : "not-stated"), d = /* @__PURE__ */ new Map(), u = (m) => { // s = ours, m = id, o = language, i = pick, Y = pickText, r = chain, a = pageLanguage, l = status, t = msg, d = known, u = facet
      let c = e.vocabularies.get(m); // c = vocabulary, e = list, m = id
      return c ? i(c.label) : s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    }, p = (m, c) => { // p = term, m = facetId, c = id
      var y; // y = _a
      if (c === We)
        return s(t("not-stated"));
      let f = (y = e.vocabularies.get(m)) == null ? void 0 : y.terms.get(c); // f = entry, y = _a, e = list, m = facetId, c = id
      return f ? i(f.label) : s(ye(c) && m === "status" ? l(c) : m === "language" ? n.language(c) : c);
    };
    return {
      pick: i,
      facet: u,
      // Asked for every term at every choice, and names of languages are dear.
      term: (m, c) => { // m = facetId, c = id
        let f = `${m} ${c}`, y = d.get(f) || p(m, c); // f = key, m = facetId, c = id, y = label, d = known, p = term
        return d.set(f, y), y;
      },
      status: l,
      wanted: (r[0] || a).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var P, Po, Ai, ee, gn, vt, Ao, bt, Ro, hn, yn, Ri, qe = /* @__PURE__ */ Symbol.for("pv"), wt = {}, St = [], Oi = /^m(i|n|o|s|text|space)$/, xn = Array.isArray, bn = St.slice, ce = Object.assign; // P = options, Po = vnodeId, Ai = isValidElement, ee = rerenderQueue, gn = prevDebounce, vt = rerenderCount, Ao = depthSort, bt = EVENT_DISPATCHED, Ro = CAPTURE_REGEX, hn = eventClock, yn = eventProxies, Ri = i, qe = VNODE_MARKER, wt = EMPTY_OBJ, St = EMPTY_ARR, Oi = MATHML_TOKEN_ELEMENTS, xn = isArray, bn = slice, ce = assign
  function ue(e) { // ue = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function Oo(e, t, n) { // Oo = createElement, e = type, t = props, n = children
    var r, a, o, s = {}, i = arguments.length; // r = key, a = ref, o = i, s = normalizedProps, i = length
    for (o in t) o == "key" ? r = t[o] : o == "ref" && typeof e != "function" ? a = t[o] : s[o] = t[o]; // o = i, t = props, r = key, e = type, a = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? bn.call(arguments, 2) : n), Be(e, s, r, a, null);
  }
  function Be(e, t, n, r, a) { // Be = createVNode, e = type, t = props, n = key, r = ref, a = original
    var o = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: qe, __v: a || ++Po, __i: -1, __u: 0 }; // o = vnode, e = type, t = props, n = key, r = ref, qe = VNODE_MARKER, a = original, Po = vnodeId
    return !a && P.vnode && P.vnode(o), o;
  }
  function kt() { // kt = createRef
    return { current: null };
  }
  function ne(e) { // ne = Fragment, e = props
    return e.children;
  }
  function B(e, t) { // B = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function te(e, t) { // te = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && te(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : te(e);
  }
  function Li(e) { // Li = renderComponent, e = component
    var t, n = e.__v, r = n.__e, a = [], o = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, a = commitQueue, o = refQueue, s = parentDom
    s && ((t = ce({ constructor: qe }, n)).__v = n.__v + 1, P.vnode && P.vnode(t), _n(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, a, r || te(n), 32 & n.__u, o), t.__v = n.__v, t.__.__k[t.__i] = t, No(a, t, o), n.__ = n.__e = null, t.__e != r && Lo(t));
  }
  function Lo(e) { // Lo = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Lo(e);
  }
  function Eo(e) { // Eo = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, ee.push(e), vt++)) && gn == P.debounceRendering || ((gn = P.debounceRendering) || queueMicrotask)(Mo);
  }
  function Mo() { // Mo = process
    try {
      for (var e, t = 1; ee.length; ) ee.length > t && ee.sort(Ao), e = ee.shift(), t = ee.length, 8 & e.__g && Li(e); // e = c, t = l, ee = rerenderQueue, Ao = depthSort, Li = renderComponent
    } finally {
      (vt = ee.length) && (gn || queueMicrotask)(Mo);
    }
  }
  function Co(e, t, n, r, a, o, s, i, l, d, u) { // Co = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, a = globalContext, o = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, u = refQueue
    var p, m, c, f, y, h, _ = r.__k || St, x = t.length; // p = i, m = oldVNode, c = childVNode, f = newDom, y = firstChildDom, h = result, _ = oldChildren, r = oldParentVNode, St = EMPTY_ARR, x = newChildrenLength, t = renderResult
    for (l = Mi(n, t, _, l, x), p = 0; p < x; p++) (c = n.__k[p]) != null && (m = ~c.__i && _[c.__i] || wt, c.__i = p, h = _n(e, c, m, a, o, s, i, l, d, u), f = c.__e, (m.ref != c.ref || 8 & m.__u) && (m.ref && vn(m.ref, null, c, m), c.ref && u.push(c.ref, c.__c || f, c)), y = y || f, 4 & c.__u ? (l = $o(c, l, e, !m.__v), m.__e && (m.__e = null)) : typeof c.type == "function" && h !== void 0 ? l = h : f && (l = f.nextSibling), c.__u &= -21); // l = oldDom, Mi = constructNewChildrenArray, n = newParentVNode, t = renderResult, _ = oldChildren, x = newChildrenLength, p = i, c = childVNode, m = oldVNode, wt = EMPTY_OBJ, h = result, _n = diff, e = parentDom, a = globalContext, o = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, u = refQueue, f = newDom, vn = applyRef, y = firstChildDom, $o = insert, void = type
    return n.__e = y, l;
  }
  function Mi(e, t, n, r, a) { // Mi = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, a = newChildrenLength
    var o, s, i, l, d, u, p, m, c, f = n.length, y = f, h = 0, _ = 0, x = e.__k = Array(a); // o = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, u = tails, p = lisLengths, m = hi, c = mid, f = oldChildrenLength, n = oldChildren, y = remainingOldChildren, h = skew, _ = moved, x = newChildren, e = newParentVNode, a = newChildrenLength
    for (o = 0; o < a; o++) (s = t[o]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = x[o] = Be(null, s) : xn(s) ? s = x[o] = Be(ne, { children: s }) : s.constructor === qe && s.__b ? s = x[o] = Be(s.type, s.props, s.key, s.ref, s.__v) : x[o] = s, l = o + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = Ci(s, n, l, y)) && (y--, (i = n[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? h-- : d == l + 1 ? h++ : d != l && (d > l ? h-- : h++, _ = 1)) : (~d || (a > f ? h-- : a < f && h++), typeof s.type != "function" && (s.__u |= 4))) : x[o] = null; // o = i, a = newChildrenLength, s = childVNode, t = renderResult, x = newChildren, Be = createVNode, xn = isArray, ne = Fragment, qe = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, Ci = findMatchingIndex, n = oldChildren, y = remainingOldChildren, _ = moved, f = oldChildrenLength
    if (_) {
      for (u = [], p = [], o = 0; o < a; o++) if ((s = x[o]) && 16 & s.__u) { // u = tails, p = lisLengths, o = i, a = newChildrenLength, s = childVNode, x = newChildren
        for (h = 0, m = u.length; h < m; ) u[c = h + m >> 1] < s.__i ? h = c + 1 : m = c; // h = skew, m = hi, u = tails, c = mid, s = childVNode
        u[h] = s.__i, p[o] = h + 1;
      }
      for (h = u.length; o--; ) p[o] && (p[o] == h ? h-- : x[o].__u |= 4); // h = skew, u = tails, o = i, p = lisLengths, x = newChildren
    }
    if (y) for (o = 0; o < f; o++) !(i = n[o]) || 2 & i.__u || (i.__e == r && (r = te(i)), wn(i, i));
    return r;
  }
  function $o(e, t, n, r) { // $o = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var a, o, s, i; // a = children, o = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (a = e.__k) for (o = 0; o < a.length; o++) a[o] && (a[o].__ = e, t = $o(a[o], t, n, !1));
      return t;
    }
    for (t && !t.parentNode && (t = te(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, te = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function Ci(e, t, n, r) { // Ci = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var a, o = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // a = x, o = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && o == null || l && o == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (a = n - 1; a >= 0; a--) if ((i = t[a]) && !(2 & i.__u) && o == i.key && s == i.type) return a; // a = x, n = skewedIndex, i = oldVNode, t = oldChildren, o = key, s = type
      for (a = n + 1; a < t.length; a++) if ((i = t[a]) && !(2 & i.__u) && o == i.key && s == i.type) return a; // a = x, n = skewedIndex, t = oldChildren, i = oldVNode, o = key, s = type
    }
    return -1;
  }
  function To(e, t, n) { // To = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function xt(e, t, n, r, a) { // xt = setProperty, e = dom, t = name, n = value, r = oldValue, a = namespace
    var o, s; // o = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || To(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || To(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = yn[t] || (yn[t] = $i(t)), (e.__a || (e.__a = {}))[t] = hn, o = t != (t = t.replace(Ro, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, o) : e.removeEventListener(t, s, o));
    else {
      if (a == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
      else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" && t != "role" && t != "popover" && t in e) try {
        return void (e[t] = n == null ? "" : n);
      } catch (i) {
      }
      if (typeof n == "function") return;
      n == null || n === !1 && t[4] != "-" ? e.removeAttribute(t) : e.setAttribute(t, t == "popover" && n == 1 ? "" : n);
    }
  }
  function $i(e) { // $i = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[bt] == null) t[bt] = hn++;
        else if (t[bt] < this.__a[e]) return;
        return n(P.event ? P.event(t) : t);
      }
    };
  }
  function _n(e, t, n, r, a, o, s, i, l, d) { // _n = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, a = namespace, o = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
    var u, p, m, c, f, y, h, _, x, k, b, S, R, v, w, T, L, V, K = t.type; // u = tmp, p = resumed, m = oldCommitQueueLength, f = oldProps, y = oldState, h = snapshot, _ = newProps, x = isClassComponent, k = provider, b = componentContext, S = renderHook, R = count, v = renderResult, w = startMarker, T = end, L = i, V = child, K = newType, t = newVNode
    if (t.constructor !== qe) return null;
    128 & n.__u && (l = 32 & n.__u, u = n.__c.__z) && (t.__u |= l, p = o = [], u.nodeType == 8 ? i = _t(u, o) : o.push(u), i = o[0] || i), (u = P.__b) && u(t);
    e: if (typeof K == "function") {
      m = s.length;
      try {
        if (_ = t.props, x = (u = K.prototype) && u.render, k = (u = K.contextType) && r[u.__c], b = u ? k ? k.props.value : u.__ : r, (c = n.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (x ? t.__c = c = new K(_, b) : (t.__c = c = new B(_, b), c.constructor = K, c.render = Ni), k && k.sub(c), c.state || (c.state = {}), c.__n = r, c.__g |= 8, c.__h = [], c.__k = []), x && (c.__s || (c.__s = c.state), K.getDerivedStateFromProps && (c.__s == c.state && (c.__s = ce({}, c.__s)), ce(c.__s, K.getDerivedStateFromProps(_, c.__s)))), f = c.props, y = c.state, c.__v = t, n.__c) {
          if (_ !== f && x && !K.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(_, b), t.__v == n.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(_, c.__s, b) === !1) {
            t.__v != n.__v && (c.props = _, c.state = c.__s, c.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(C) {
              C && (C.__ = t);
            }), St.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = te(n);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(_, c.__s, b), x && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(f, y, h);
          });
        } else x && !K.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), x && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = b, c.props = _, c.__P = e, c.__g &= -5, S = P.__r, R = x ? 25 : 0;
        do
          c.__g &= -9, S && S(t), u = c.render(c.props, c.state = c.__s, c.context);
        while (8 & c.__g && ++R < 25);
        x && (St.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (r = ce({}, r, c.getChildContext())), x && n.__c && c.getSnapshotBeforeUpdate && (h = c.getSnapshotBeforeUpdate(f, y)), v = u && u.type === ne && u.key == null ? u.props.children : u, _.__P && (u = i, a = (e = _.__P).namespaceURI, l = o = null, n.props && n.props.__P != e && (n.__k.some(function(C) {
          C && wn(C, C);
        }), n.__k = null), i = n.__k ? te(n, 0) : null), i = Co(e, xn(v) ? v : [v], t, n, r, a, o, s, i, l, d), _.__P && (t.__e = null, i = u), t.__u &= -161, p && p.some(ue), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (C) {
        if (s.length = m, t.__v = null, l || o) if (C && C.then) {
          if (t.__u |= 128 | l, o) {
            for (~(L = o.indexOf(i || void 0)) || (L = o.length); (V = o[L - 1]) && V.nodeType == 8; ) L--; // L = i, o = excessDomChildren, i = oldDom, void = oldDom, V = child
            for (; L < o.length; L++) if (V = o[L]) if (o[L] = null, w) { // L = i, o = excessDomChildren, V = child, w = startMarker
              if (V == T) break;
            } else {
              if (V.nodeType != 8) break;
              V.data.startsWith("$s") && (T = _t(w = V));
            }
          }
          if (!w) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            w = i;
          }
          (u = _t(w = t.__c.__z || (t.__c.__z = w))) ? (t.__e = w, i = u) : t.__e = i, i = i && i.nextSibling;
        } else o && o.some(ue);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), C && C.then || Io(t), P.__e(C, t, n);
      }
    } else i = t.__e = Ii(n.__e, t, n, r, a, o, s, l, d, e);
    return (u = P.diffed) && u(t), i;
  }
  function _t(e, t) { // _t = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function Io(e) { // Io = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Io));
  }
  function No(e, t, n) { // No = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) vn(n[r++], n[r++], n[r++]); // r = i, n = refQueue, vn = applyRef
    P.__c && P.__c(t, e), e.some(function(a) {
      try {
        e = a.__h, a.__h = [], e.some(function(o) {
          o.call(a);
        });
      } catch (o) {
        P.__e(o, a.__v);
      }
    });
  }
  function Ii(e, t, n, r, a, o, s, i, l, d) { // Ii = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, a = namespace, o = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
    var u, p, m, c, f, y, h, _, x = n.props || wt, k = t.props, b = t.type; // u = i, p = newHtml, m = oldHtml, c = newChildren, f = value, y = inputValue, h = checked, _ = doc, x = oldProps, n = oldVNode, wt = EMPTY_OBJ, k = newProps, t = newVNode, b = nodeType
    if (b == "svg" ? a = "http://www.w3.org/2000/svg" : b == "math" ? a = "http://www.w3.org/1998/Math/MathML" : a || (a = "http://www.w3.org/1999/xhtml"), o) {
      for (u = 0; u < o.length; u++) if ((f = o[u]) && (b ? f.localName == b : f.nodeType == 3)) { // u = i, o = excessDomChildren, f = value, b = nodeType
        e = f, o[u] = null;
        break;
      }
    }
    if (!e) {
      if (_ = d.ownerDocument || document, !b) return _.createTextNode(k);
      e = _.createElementNS(a, b, k.is ? k : d), i && (P.__m && P.__m(t, o), i = !1), o = null;
    }
    if (b) {
      if (d = b == "template" && e.content || e, o = b == "textarea" && k.defaultValue != null ? null : o && bn.call(d.childNodes), !i && o) for (x = {}, u = 0; u < e.attributes.length; u++) x[(f = e.attributes[u]).name] = f.value;
      for (u in x) f = x[u], u == "dangerouslySetInnerHTML" ? m = f : u == "children" || u in k || u == "value" && "defaultValue" in k || u == "checked" && "defaultChecked" in k || xt(e, u, null, f, a); // u = i, x = oldProps, f = value, m = oldHtml, k = newProps, xt = setProperty, e = dom, a = namespace
      for (u in k) f = k[u], u == "children" ? c = f : u == "dangerouslySetInnerHTML" ? p = f : u == "value" ? y = f : u == "checked" ? h = f : i && typeof f != "function" || x[u] === f || xt(e, u, f, x[u], a); // u = i, k = newProps, f = value, c = newChildren, p = newHtml, y = inputValue, h = checked, i = isHydrating, x = oldProps, xt = setProperty, e = dom, a = namespace
      p ? (i || m && (p.__html == m.__html || p.__html == e.innerHTML) || (e.innerHTML = p.__html), t.__k = []) : (m && (e.textContent = ""), (b == "foreignObject" || a == "http://www.w3.org/1998/Math/MathML" && Oi.test(b)) && (a = "http://www.w3.org/1999/xhtml"), Co(d, xn(c) ? c : [c], t, n, r, a, o, s, o ? o[0] : n.__k && te(n, 0), i, l), o && o.some(ue)), i && b != "textarea" || (u = "value", b == "progress" && y == null ? e.removeAttribute(u) : y == null || y === e[u] && (b != "progress" || y) || xt(e, u, y, x[u], a), u = "checked", h != null && h != e[u] && xt(e, u, h, x[u], a));
    } else x === k || i && e.data == k || (e.data = k);
    return e;
  }
  function vn(e, t, n, r) { // vn = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (a) {
      P.__e(a, n);
    }
  }
  function wn(e, t, n) { // wn = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, a, o, s; // a = end, o = nodes, s = i
    if (P.unmount && P.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || vn(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        P.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && wn(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (a = _t(r, o = [])) && (r == e.__e && o.some(ue), ue(a), ue(r)), n || ue(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Ni(e, t, n) { // Ni = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Sn(e, t) { // Sn = render, e = vnode, t = parentDom
    var n, r, a, o; // n = isHydrating, r = oldVNode, a = commitQueue, o = refQueue
    P.__ && P.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Be(ne, { children: [e] }), a = [], o = [], _n(t, t.__k, r || wt, wt, t.namespaceURI, r ? null : t.firstChild ? bn.call(t.childNodes) : null, a, r ? r.__e : t.firstChild, n, o), No(a, t.__k, o), t.__k.props.children = null;
  }
  P = { __e: function(e, t, n, r) {
    for (var a, o, s; t = t.__; ) if ((a = t.__c) && !(1 & a.__g)) { // a = component, o = ctor, s = handled, t = vnode
      a.__g |= 4;
      try {
        if ((s = (o = a.constructor) && o.getDerivedStateFromError) && a.setState(o.getDerivedStateFromError(e)), a.componentDidCatch && (a.componentDidCatch(e, r || {}), s = 1), s && 8 & a.__g) return void (a.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw vt = 0, e;
  } }, Po = 0, Ai = function(e) {
    return e != null && e.constructor === qe;
  }, B.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = ce({}, this.state)), typeof e == "function" && (e = e(ce({}, n), this.props)), e && (ce(n, e), this.__v && (t && this.__k.push(t), Eo(this)));
  }, B.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Eo(this));
  }, B.prototype.render = ne, ee = [], vt = 0, Ao = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, bt = /* @__PURE__ */ Symbol(), Ro = /(PointerCapture)$|Capture$/i, hn = 0, yn = {}, Ri = 0;

  // src/explore/fold.ts
  var kn = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff", Hi = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f", Fi = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"), Ho = /* @__PURE__ */ new Map([ // kn = UNSPACED, Hi = BETWEEN, Fi = LEFT_OUT, Ho = PLAIN
    ["\xDF", "ss"],
    ["\xE6", "ae"],
    ["\u0153", "oe"],
    ["\xF8", "o"],
    ["\u0142", "l"],
    ["\u0111", "d"],
    ["\xF0", "d"],
    ["\xFE", "th"],
    ["\u0127", "h"],
    ["\u0131", "i"],
    ["\u03C2", "\u03C3"],
    ["\u0491", "\u0433"],
    ["\u0649", "\u064A"],
    ["\u06CC", "\u064A"],
    ["\u06A9", "\u0643"],
    ["\u0629", "\u0647"]
  ]), Di = new RegExp(`[${Array.from(Ho.keys()).join("")}]`, "g"), Ui = /^[\0-\x7f]*$/, Fo = new RegExp(`[${kn}]+|[^${kn}${Hi}]+`, "g"), ji = new RegExp(`[${kn}]`), Wi = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
  function Ve(e) { // Ve = fold, e = text
    return Ui.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Fi, "").replace(Di, (t) => Ho.get(t) || t);
  }
  function Et(e, t) { // Et = eachWord, e = folded, t = visit
    e.replace(Fo, (n, r) => (t(n, r), ""));
  }
  function Do(e) { // Do = line, e = text
    let t = Ve(e).match(Fo); // t = words, Ve = fold, e = text, Fo = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function En(e) { // En = isUnspaced, e = word
    return ji.test(e);
  }
  function Uo(e) { // Uo = needleOf, e = word
    return En(e) || Wi.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function Tn(e) { // Tn = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(ke(n)),
      []
    );
  }
  function Wo(e) { // Wo = textsOf, e = program
    return [
      ke(e.title),
      Tn([e.summary]),
      Tn(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function Bi(e, t, { id: n, label: r, aliases: a }) { // Bi = namesOf, e = index, t = facet, n = id, r = label, a = aliases
    return Tn([e.nameOf(t, n), r, t === "period" ? n : null, ...a]);
  }
  function jo(e) { // jo = joined, e = texts
    return e.map(Do).join(`
`);
  }
  function Bo(e) { // Bo = buildHaystack, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((a, o) => { // t = ends, e = index, n = lines, a = program, o = i
      let [s, i, l] = Wo(a).map(jo); // s = title, i = summary, l = rest, Wo = textsOf, a = program, jo = joined
      return t[2 * o] = s.length, t[2 * o + 1] = s.length + 1 + i.length, [s, i, l].join(`
`);
    }), r = [];
    return e.facets.forEach((a) => a.terms.forEach((o) => { // e = index, a = facet, o = term
      let s = Bi(e, a.id, o); // s = names, Bi = namesOf, e = index, a = facet, o = term
      r.push({ names: s, line: jo(s), programs: o.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function qo(e, { lines: t, terms: n }, r) { // qo = textsWith, e = index, t = lines, n = terms, r = needle
    let a = n.find(({ line: s }) => s.indexOf(r) !== -1); // a = named, n = terms, s = line, r = needle
    if (a)
      return a.names;
    let o = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // o = program, e = index, t = lines, s = line, r = needle
    return o ? Wo(o).reduce((s, i) => s.concat(i)) : [];
  }

  // src/explore/highlight.ts
  function qi(e) { // qi = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e) { // s = letter, e = text
      let i = Ve(s); // i = plain, Ve = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    let a = " ", o = [0]; // a = line, o = places
    return Et(t, (s, i) => { // Et = eachWord, t = folded, s = word, i = at
      var l; // l = _a
      a += s + " ";
      for (let d = i; d <= i + s.length; d++) // d = i, i = at, s = word
        o.push((l = n[d]) != null ? l : e.length);
    }), { line: a, places: o };
  }
  function Tt(e, t) { // Tt = highlight, e = text, t = needles
    var s; // s = _a
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = qi(e), a = new Uint8Array(e.length); // n = line, r = places, qi = lineWithPlaces, e = text, a = hits
    for (let i of t) { // i = needle, t = needles
      let l = i.charAt(0) === " " ? 1 : 0; // l = first, i = needle
      for (let d = n.indexOf(i); d !== -1; d = n.indexOf(i, d + 1)) { // d = at, n = line, i = needle
        let u = r[d + l] || 0, p = d + i.length; // u = start, r = places, d = at, l = first, p = last, i = needle
        for (; r[p] === r[p - 1]; ) // r = places, p = last
          p++;
        a.fill(1, u, (s = r[p]) != null ? s : e.length);
      }
    }
    let o = []; // o = pieces
    for (let i = 0, l = 1; l <= e.length; l++) // i = start, l = end, e = text
      (l === e.length || a[l] !== a[i]) && (o.push({ text: e.slice(i, l), hit: a[i] === 1 }), i = l);
    return o;
  }

  // src/explore/slips.ts
  function Vo(e, t, n) { // Vo = slips, e = a, t = b, n = most
    let r = [], a = Array.from({ length: t.length + 1 }, (o, s) => s); // r = beforeLast, a = last, t = b, o = _, s = j
    for (let o = 1; o <= e.length; o++) { // o = i, e = a
      let s = [o], i = o; // s = row, o = i, i = least
      for (let l = 1; l <= t.length; l++) { // l = j, t = b
        let d = e.charCodeAt(o - 1) === t.charCodeAt(l - 1), u = Math.min( // d = isSame, e = a, o = i, t = b, l = j, u = cost
          a[l - 1] + (d ? 0 : 1),
          a[l] + 1,
          s[l - 1] + 1
        );
        l > 1 && o > 1 && e.charCodeAt(o - 1) === t.charCodeAt(l - 2) && e.charCodeAt(o - 2) === t.charCodeAt(l - 1) && (u = Math.min(u, r[l - 2] + 1)), s.push(u), i = Math.min(i, u);
      }
      if (i > n)
        return n + 1;
      r = a, a = s;
    }
    return Math.min(a[t.length], n + 1);
  }

  // src/explore/forgive.ts
  var Ko = 4, Vi = 8, Go = /* @__PURE__ */ new WeakMap(); // Ko = LEAST_LETTERS, Vi = LONG, Go = vocabularies
  function Ki(e) { // Ki = wordsOf, e = haystack
    let t = Go.get(e); // t = known, Go = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let o of e.terms.map((s) => s.line).concat(e.lines)) // o = line, e = haystack, s = term
      for (let s of o.split(" ")) // s = word, o = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), a = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, a = words
    return Go.set(e, a), a;
  }
  function Gi({ counts: e }, t) { // Gi = nearest, e = counts, t = word
    let n = t.length < Vi ? 1 : 2, r = null, a = 1 / 0; // n = most, t = word, Vi = LONG, r = best, a = bestCost
    return e.forEach((o, s) => { // e = counts, o = times, s = candidate
      let i = (l, d) => { // i = offer, l = part, d = begun
        if (Math.abs(l.length - t.length) > n)
          return;
        let u = Vo(t, l, n), p = u + d + 0.4 / o; // u = found, Vo = slips, t = word, l = part, n = most, p = cost, d = begun, o = times
        u <= n && p < a && (r = s, a = p);
      };
      if (i(s, 0), s.charCodeAt(0) === t.charCodeAt(0))
        for (let l = t.length - 1; l <= t.length + 1 && l < s.length; l++) // l = length, t = word, s = candidate
          i(s.slice(0, l), 0.5);
    }), r;
  }
  function Ji({ list: e }, t) { // Ji = cut, e = list, t = run
    let n = Array.from(t.normalize("NFC")), r = []; // n = characters, t = run, r = pieces
    for (let a = 0, o; a < n.length; a = o) { // a = start, o = end, n = characters
      let s = "", i = e; // s = piece, i = holders, e = list
      for (o = a + 1; o < n.length; o++) { // o = end, a = start, n = characters
        let l = n.slice(a, o + 1).join("").normalize("NFKD"), d = i.filter((u) => u.indexOf(l) !== -1); // l = longer, n = characters, a = start, o = end, d = rest, i = holders, u = word
        if (!d.length)
          break;
        s = l, i = d;
      }
      if (!s)
        return null;
      r.push(s);
    }
    return r;
  }
  function zi(e, t) { // zi = otherwise, e = words, t = word
    if (En(t))
      return Ji(e, t);
    let n = /\d/.test(t) ? null : Gi(e, t); // n = similar, t = word, Gi = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function Xi(e, t, n) { // Xi = spelling, e = index, t = haystack, n = needle
    for (let r of qo(e, t, n)) { // r = text, qo = textsWith, e = index, t = haystack, n = needle
      let a = Tt(r, [n]).find((o) => o.hit); // a = hit, Tt = highlight, r = text, n = needle, o = piece
      if (a)
        return a.text;
    }
    return n.trim();
  }
  function Jo(e, t, n) { // Jo = forgive, e = index, t = haystack, n = needles
    let r = Ki(t), a = [], o = !1; // r = words, Ki = wordsOf, t = haystack, a = used, o = isBent
    for (let s of n) { // s = needle, n = needles
      let i = s.trim(); // i = word, s = needle
      if (i.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1)
        a.push(s);
      else if (i.length >= Ko && r.line.indexOf(i) !== -1)
        a.push(i);
      else {
        let l = i.length < Ko ? null : zi(r, i); // l = others, i = word, Ko = LEAST_LETTERS, zi = otherwise, r = words
        if (!l)
          return null;
        a.push(...l), o = !0;
      }
    }
    return a.every((s, i) => s === n[i]) ? null : { needles: a, corrected: o ? a.map((s) => Xi(e, t, s)) : null };
  }

  // src/explore/search.ts
  var Qi = 200, Yi = 16, Zi = 24, el = 12, tl = 6, nl = 2, Qo = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, Pn = /* @__PURE__ */ new WeakMap(); // Qi = MOST_LETTERS, Yi = MOST_WORDS, Zi = IN_TITLE, el = IN_TERM, tl = IN_SUMMARY, nl = IN_REST, Qo = NOTHING, Pn = memories
  function An(e) { // An = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return e.slice(0, Qi).split(/["“”„«»]/).forEach((n, r) => { // e = text, Qi = MOST_LETTERS, n = part, r = i
      let a = []; // a = words
      Et(Ve(n), (o) => a.push(o)), r % 2 && a.length > 1 ? t.add(" " + a.join(" ")) : a.forEach((o) => t.add(Uo(o)));
    }), Array.from(t).slice(0, Yi);
  }
  function rl({ terms: e, lines: t }, n) { // rl = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: a }) => a.indexOf(n) !== -1); // r = hits, e = terms, a = line, n = needle
    return r.length ? r.reduce((a, { programs: o }) => Ee(a, o), W(t.length)) : null;
  }
  function zo(e, t, n) { // zo = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: a } = e, o = t.map((l) => rl(e, l)), s = W(r.length), i = new Uint16Array(r.length); // r = lines, a = ends, e = haystack, o = byTerm, t = needles, l = needle, rl = termHits, s = programs, W = noBits, i = scores
    return r.forEach((l, d) => { // r = lines, l = line, d = i
      if (n && !je(n, d))
        return;
      let u = 0; // u = score
      for (let p = 0; p < t.length; p++) { // p = n, t = needles
        let m = t[p], c = o[p], f = l.indexOf(m), y = f !== -1 && f < a[2 * d]; // m = needle, t = needles, p = n, c = hits, o = byTerm, f = at, l = line, y = inTitle, a = ends, d = i
        if (!y && c && je(c, d))
          u += el;
        else {
          if (f === -1)
            return;
          {
            let h = y ? Zi : f < a[2 * d + 1] ? tl : nl; // h = weight, y = inTitle, Zi = IN_TITLE, f = at, a = ends, d = i, tl = IN_SUMMARY, nl = IN_REST
            u += l.charCodeAt(f + m.length) === 32 ? h * 1.5 : h;
          }
        }
      }
      ut(s, d), i[d] = u;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function Xo({ programs: e }) { // Xo = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function ol(e, t) { // ol = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function Yo(e) { // Yo = remember, e = index
    let t = Pn.get(e); // t = memory, Pn = memories, e = index
    return t || (t = { haystack: Bo(e), text: "", found: Qo }, Pn.set(e, t)), t;
  }
  function Zo(e) { // Zo = prepareSearch, e = index
    Yo(e);
  }
  function Rn(e, t) { // Rn = search, e = index, t = text
    let n = Pn.get(e); // n = known, Pn = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = An(t); // r = needles, An = needlesOf, t = text
    if (!r.length)
      return Qo;
    let a = n || Yo(e), { haystack: o, found: s } = a, i = zo(o, r, ol(s, r) ? s.programs : null); // a = memory, n = known, Yo = remember, e = index, o = haystack, s = last, i = found, zo = scan, r = needles, ol = narrows
    if (Xo(i)) {
      let l = Jo(e, o, r), d = l && zo(o, l.needles, null); // l = forgiven, Jo = forgive, e = index, o = haystack, r = needles, d = better, zo = scan
      l && d && !Xo(d) && (i = Object.assign({}, d, { corrected: l.corrected }));
    }
    return a.text = t, a.found = i, i;
  }

  // src/explore/facets.ts
  function Te(e, t) { // Te = chosenTerms, e = facet, t = query
    let n = /* @__PURE__ */ new Set(); // n = terms
    for (let r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      let a = e.terms.get(r); // a = term, e = facet, r = id
      a && n.add(a);
    }
    return Array.from(n);
  }
  function ea(e, t) { // ea = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => Ee(n, r), W(e)) : null;
  }
  function ta(e, t, n) { // ta = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let a of e.facets.values()) { // a = facet, e = index
      let o = ea(e.programs.length, Te(a, t)); // o = programs, ea = anyOf, e = index, Te = chosenTerms, a = facet, t = query
      o && r.set(a.id, o);
    }
    return r;
  }
  function On(e, t, n) { // On = passing, e = size, t = filters, n = except
    let r = lt(e); // r = programs, lt = allBits, e = size
    return t.forEach((a, o) => { // t = filters, a = filter, o = facet
      o !== n && go(r, a);
    }), r;
  }
  function Ln(e, t) { // Ln = countMatches, e = index, t = query
    let n = ta(e, t, Rn(e, t.text).programs); // n = filters, ta = filtersOf, e = index, t = query, Rn = search
    return Z(On(e.programs.length, n));
  }
  function na(e, t) { // na = explore, e = index, t = query
    let n = e.programs.length, r = Rn(e, t.text), a = ta(e, t, r.programs), o = On(n, a), s = []; // n = size, e = index, r = found, Rn = search, t = query, a = filters, ta = filtersOf, o = matches, On = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = a.get(i.id), d = l ? On(n, a, i.id) : o, u = Te(i, t), p = Array.from(i.terms.values(), (m) => { // l = filter, a = filters, i = facet, d = others, On = passing, n = size, o = matches, u = chosen, Te = chosenTerms, t = query, p = terms, m = term
        let c = Z(m.programs, d), f = u.indexOf(m) !== -1, y = f ? Z(ea(n, u.filter((h) => h !== m)) || d, d) : l ? Z(l, d, m.programs) : c; // c = own, Z = count, m = term, d = others, f = isChosen, u = chosen, y = after, ea = anyOf, n = size, h = other, l = filter
        return { term: m, chosen: f, after: y, own: c };
      });
      s.push({ facet: i, terms: p });
    }
    return { matches: o, count: Z(o), facets: s, found: r };
  }

  // src/explore/changes.ts
  function Pe(e, t) { // Pe = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function Mn(e, t, n) { // Mn = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function ra(e, t, n) { // ra = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], a = r.filter((o) => o !== n); // r = terms, e = query, t = facet, a = others, o = id, n = term
    return Mn(e, t, a.length < r.length ? a : r.concat(n));
  }
  function oa(e) { // oa = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function aa(e, t) { // aa = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      Te(r, t).forEach((a) => n.push({ facet: r, term: a }));
    }), n;
  }

  // src/messages/direction.ts
  var al = /* @__PURE__ */ new Set([ // al = RTL
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
  function sa(e) { // sa = directionOf, e = language
    let [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && al.has(t) ? "rtl" : "ltr";
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var sl = /* @__PURE__ */ Symbol.for("pv"), il = 0; // sl = VNODE_MARKER, il = vnodeId
  function g(e, t, n, r, a, o) { // g = createVNode, e = type, t = props, n = key, r = isStaticChildren, a = __source, o = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var d = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: sl, __v: --il, __i: -1, __u: 0 }; // d = vnode, e = type, l = normalizedProps, n = key, s = ref, sl = VNODE_MARKER, il = vnodeId
    return (a || o) && (d.__source = a, d.__self = o), P.vnode && P.vnode(d), d;
  }

  // src/views/say.tsx
  function M({ text: e, language: t }, n, r = e) { // M = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ g("bdi", { children: r }) : /* @__PURE__ */ g("bdi", { lang: t, dir: sa(t), children: r });
  }

  // src/views/chips.tsx
  function ll({ context: e, actions: t }, n) { // ll = filterChip, e = context, t = actions, n = chip
    let { msg: r, labels: a, language: o } = e, s = a.facet(n.facet.id), i = a.term(n.facet.id, n.term.id); // r = msg, a = labels, o = language, e = context, s = facet, n = chip, i = term
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet", children: M(s, o, r("chip-facet", s.text)) }),
          M(i, o)
        ]
      }
    );
  }
  function ul({ context: { msg: e }, state: t, actions: n }) { // ul = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(Pe(t.query, "")),
        children: [
          /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          /* @__PURE__ */ g("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var Pt = class extends B { // Pt = Chips, B = x
    constructor() {
      super(...arguments);
      this.list = kt();
    }
    getSnapshotBeforeUpdate() {
      return this.buttons().indexOf(document.activeElement);
    }
    componentDidUpdate(n, r, a) {
      var s; // s = _a
      let o = this.buttons(); // o = buttons
      a >= 0 && !o.includes(document.activeElement) && ((s = o[Math.min(a, o.length - 1)]) == null || s.focus());
    }
    buttons() {
      return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
    }
    render({ view: n }) {
      let { context: r, state: a, actions: o } = n, s = aa(r.index, a.query), i = a.query.text.trim() !== ""; // r = context, a = state, o = actions, n = view, s = chosen, aa = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ g("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ g("li", { children: ll(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ g("li", { children: ul(n) }, "text"),
        /* @__PURE__ */ g("li", { children: /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: o.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function ia(e, t) { // ia = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = Pe(t, ""); // r = without, Pe = withText, t = query
      n.push({ kind: "text", query: r, count: Ln(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let a = Te(r, t); // a = terms, Te = chosenTerms, r = facet, t = query
      if (a.length) {
        let o = Mn(t, r.id, []); // o = without, Mn = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: a, query: o, count: Ln(e, o) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, a) => a.count - r.count);
  }

  // src/views/heading.tsx
  function Ae(e, t, n, r) { // Ae = heading, e = level, t = name, n = id, r = children
    return Oo(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var cl = 4; // cl = MOST
  function la({ context: e, state: t, actions: n }) { // la = empty, e = context, t = state, n = actions
    let { msg: r, labels: a, index: o, list: s, level: i } = e, l = ia(o, t.query).slice(0, cl), d = (u) => u.kind === "text" ? r("empty-text", t.query.text, u.count) : r( // r = msg, a = labels, o = index, s = list, i = level, e = context, l = ways, ia = wayOut, t = state, cl = MOST, d = words, u = way
      "empty-without",
      a.facet(u.facet.id).text,
      u.terms.map((p) => a.term(u.facet.id, p.id).text).join(", "),
      u.count
    );
    return /* @__PURE__ */ g("div", { class: "program-explorer__empty", children: [
      Ae(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ g("p", { children: r("empty-hint") }),
      /* @__PURE__ */ g("ul", { children: [
        l.map((u) => /* @__PURE__ */ g("li", { children: /* @__PURE__ */ g("button", { type: "button", class: "cdx-button", onClick: () => n.apply(u.query), children: d(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ g("li", { children: /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function At(e) { // At = chevron, e = isOpen
    return /* @__PURE__ */ g("span", { class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function dl({ context: e, actions: t }, n, r) { // dl = termBox, e = context, t = actions, n = facet, r = count
    let { msg: a, labels: o, language: s, idPrefix: i } = e, { term: l, chosen: d, after: u, own: p } = r, m = `${i}:${n}:${l.id}`, c = a(d ? "count-without" : "count-after", u); // a = msg, o = labels, s = language, i = idPrefix, e = context, l = term, d = chosen, u = after, p = own, r = count, m = id, n = facet, c = description
    return /* @__PURE__ */ g(
      "div",
      {
        class: `program-explorer__term${p === 0 && !d ? " program-explorer__term--idle" : ""}`, // p = own, d = chosen
        style: { "--program-explorer-depth": l.depth },
        children: [
          /* @__PURE__ */ g("div", { class: "cdx-checkbox", children: /* @__PURE__ */ g("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ g(
              "input",
              {
                class: "cdx-checkbox__input",
                type: "checkbox",
                id: m,
                "aria-describedby": `${m}:count`,
                checked: d,
                onChange: () => t.toggle(n, l.id)
              }
            ),
            /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ g("label", { class: "cdx-label__label", for: m, children: /* @__PURE__ */ g("span", { class: "cdx-label__label__text", children: M(o.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ g("span", { class: "program-explorer__number", title: c, "aria-hidden": "true", children: a("number", u) }),
          /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${m}:count`, children: c })
        ]
      },
      l.id
    );
  }
  function pl(e, { facet: t, terms: n }) { // pl = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: a, actions: o } = e, { labels: s, language: i, idPrefix: l } = r, d = a.folded.has(t.id), u = `${l}:${t.id}`, p = M(s.facet(t.id), i); // r = context, a = state, o = actions, e = view, s = labels, i = language, l = idPrefix, d = folded, t = facet, u = bodyId, p = label, M = say
    return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${u}::label`, children: [
      /* @__PURE__ */ g("legend", { children: /* @__PURE__ */ g(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !d,
          "aria-controls": u,
          onClick: () => o.fold(t.id),
          children: [
            /* @__PURE__ */ g("span", { id: `${u}::label`, children: p }),
            At(!d)
          ]
        }
      ) }),
      /* @__PURE__ */ g("div", { id: u, hidden: d, children: n.map((m) => dl(e, t.id, m)) })
    ] }, t.id);
  }
  function Rt(e) { // Rt = filters, e = view
    return e.state.exploration.facets.map((t) => pl(e, t));
  }

  // src/views/filter-dialog.tsx
  var ml = "button:not([disabled]), input:not([disabled]), select, a[href]", ua = "program-explorer-locked", Ot = class extends B { // ml = FOCUSABLE, ua = LOCK_CLASS, Ot = FilterDialog, B = x
    constructor() {
      super(...arguments);
      this.box = kt();
      this.before = null;
      this.onKeyDown = (n) => { // n = event
        if (n.key === "Escape") {
          n.stopPropagation(), this.props.view.actions.closeFilters();
          return;
        }
        if (n.key !== "Tab" || !this.box.current)
          return;
        let r = Array.from(this.box.current.querySelectorAll(ml)).filter((i) => i.getClientRects().length > 0), a = r[0], o = r[r.length - 1], s = document.activeElement; // r = stops, ml = FOCUSABLE, i = element, a = first, o = last, s = here
        n.shiftKey && (s === a || s === this.box.current) ? (n.preventDefault(), o == null || o.focus()) : !n.shiftKey && s === o && (n.preventDefault(), a == null || a.focus());
      };
    }
    componentDidMount() {
      var n; // n = _a
      this.before = document.activeElement, document.documentElement.classList.add(ua), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(ua), this.before instanceof HTMLElement && this.before.focus();
    }
    render({ view: n }) {
      let { context: r, state: a, actions: o } = n, { msg: s, idPrefix: i } = r; // r = context, a = state, o = actions, n = view, s = msg, i = idPrefix
      return /* @__PURE__ */ g("div", { class: "program-explorer__backdrop", onClick: (l) => l.target === l.currentTarget && o.closeFilters(), children: /* @__PURE__ */ g(
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
            /* @__PURE__ */ g("div", { class: "program-explorer__dialog-head", children: [
              /* @__PURE__ */ g("span", { class: "program-explorer__dialog-title", id: `${i}-dialog-title`, children: s("filters") }),
              /* @__PURE__ */ g(
                "button",
                {
                  type: "button",
                  class: "cdx-button cdx-button--weight-quiet",
                  onClick: o.clear,
                  children: s("clear-all")
                }
              ),
              /* @__PURE__ */ g(
                "button",
                {
                  type: "button",
                  class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                  "aria-label": s("close"),
                  onClick: o.closeFilters
                }
              )
            ] }),
            /* @__PURE__ */ g("div", { class: "program-explorer__dialog-body", children: Rt(n) }),
            /* @__PURE__ */ g("div", { class: "program-explorer__dialog-foot", children: /* @__PURE__ */ g(
              "button",
              {
                type: "button",
                class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
                onClick: o.closeFilters,
                children: s("show-results", a.exploration.count)
              }
            ) })
          ]
        }
      ) });
    }
  };

  // src/explore/sort.ts
  var ca = /* @__PURE__ */ new WeakMap(), fl = 1e9; // ca = orders, fl = NEVER
  function $n(e, t) { // $n = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function pa(e) { // pa = ranksIn, e = order
    let t = new Uint32Array(e.length); // t = ranks, e = order
    return e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    }), t;
  }
  function gl(e) { // gl = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function yl({ programs: e, languages: { chain: t, page: n } }) { // yl = byTitle, e = programs, t = chain, n = page
    let r = e.map(({ title: o }) => Y(o, t, n).text), { compare: a } = gl(t.concat(n)); // r = titles, e = programs, o = title, Y = pickText, t = chain, n = page, a = compare, gl = collatorFor
    return $n(r.length, (o, s) => a(r[o], r[s]));
  }
  function da(e) { // da = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function hl({ programs: e }, t) { // hl = byDate, e = programs, t = titleOrder
    let n = pa(t), r = new Float64Array(e.length), a = new Float64Array(e.length); // n = titleRanks, pa = ranksIn, t = titleOrder, r = starts, e = programs, a = ends
    return e.forEach(({ start: o, end: s, status: i }, l) => { // e = programs, o = start, s = end, i = status, l = i
      let d = o || s, u = s || o, p = o && !s && i && z(i); // d = first, o = start, s = end, u = last, p = isOpenEnded, i = status, z = isCurrent
      r[l] = da(d && F(d)), a[l] = p ? fl : da(u && I(u));
    }), $n(e.length, (o, s) => r[s] - r[o] || a[s] - a[o] || n[o] - n[s]);
  }
  function xl({ programs: e }, t) { // xl = byStatus, e = programs, t = dateOrder
    let n = pa(t), r = new Uint8Array(e.length); // n = dateRanks, pa = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: a }, o) => { // e = programs, a = status, o = i
      r[o] = a ? 2 * D.indexOf(a) : 2 * D.indexOf("past") - 1;
    }), $n(e.length, (a, o) => r[a] - r[o] || n[a] - n[o]);
  }
  function Cn(e, t) { // Cn = orderOf, e = index, t = sort
    let n = ca.get(e); // n = known, ca = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), ca.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? yl(e) : t === "newest" ? hl(e, Cn(e, "title")) : xl(e, Cn(e, "newest")), n.set(t, r)), r;
  }
  function bl(e, t) { // bl = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let a = t[r] || 0; // a = score, t = scores, r = i
      (n[a] = n[a] || []).push(r);
    }
    return n.reduceRight((r, a) => r.concat(a), []);
  }
  function Ke(e) { // Ke = effectiveSort, e = query
    let t = An(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, An = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function ma(e, t, n, r) { // ma = order, e = index, t = matches, n = query, r = scores
    let a = Ke(n), o = []; // a = sort, Ke = effectiveSort, n = query, o = shown
    for (let s of Cn(e, a)) // s = i, Cn = orderOf, e = index, a = sort
      je(t, s) && o.push(s);
    return a === "relevance" ? bl(o, r) : o;
  }

  // src/views/details.tsx
  var _l = ["status", "period"]; // _l = OWN_ROWS
  function O(e, t) { // O = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ g("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ g("dt", { children: e }),
      /* @__PURE__ */ g("dd", { children: Array.isArray(t) ? /* @__PURE__ */ g("ul", { children: t.map((r) => /* @__PURE__ */ g("li", { children: r })) }) : t })
    ] });
  }
  function vl(e) { // vl = shortAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (n) {
      return t;
    }
  }
  function fa(e, t, n, r) { // fa = details, e = context, t = actions, n = program, r = id
    let { msg: a, labels: o, format: s, language: i, list: l, relatives: d } = e, u = (b) => b === null ? null : M(o.pick(b), i), p = (b) => b.map((S) => /* @__PURE__ */ g("bdi", { children: S })), m = (b, S) => /* @__PURE__ */ g("a", { href: e.urlOf(b), rel: "noopener", children: S }), c = (b) => b.map((S) => { // a = msg, o = labels, s = format, i = language, l = list, d = relatives, e = context, u = text, b = ids, M = say, p = names, S = other, g = a, m = link, c = related
      var R; // R = _a
      return /* @__PURE__ */ g(
        "a",
        {
          href: e.urlOfProgram(S),
          onClick: (v) => { // v = event
            !v.ctrlKey && !v.metaKey && !v.shiftKey && !v.altKey && (v.preventDefault(), t.goTo(S));
          },
          children: u(((R = d.program(S)) == null ? void 0 : R.title) || S)
        }
      );
    }), { minutes: f, owner: y, partOf: h, reviewed: _ } = n, x = h === null ? void 0 : l.series.get(h), k = h === null ? [] : d.parts(h).filter((b) => b !== n.id);
    return /* @__PURE__ */ g("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((b) => !_l.includes(b)).map((b) => O(
        M(o.facet(b), i),
        (n.terms.get(b) || []).map((S) => M(o.term(b, S), i))
      )),
      O(a("detail-session"), f && (f[0] === f[1] ? a("detail-minutes", f[0]) : a("detail-minutes-range", f[0], f[1]))),
      O(a("detail-duration"), u(n.duration)),
      O(a("detail-scale"), u(n.scale)),
      O(a("detail-team"), p(n.team)),
      O(a("detail-partners"), p(n.partners)),
      O(a("detail-materials"), n.materials.map(({ target: b, label: S }) => m(b, u(S)))),
      O(a("detail-part-of"), x ? x.target ? m(x.target, u(x.title)) : u(x.title) : c(h === null ? [] : [h])),
      O(a("detail-siblings"), c(k)),
      O(a("detail-parts"), c(d.parts(n.id))),
      O(a("detail-follows"), c(d.before(n.id))),
      O(a("detail-followed-by"), c(n.followedBy)),
      O(a("detail-owner"), y),
      O(a("detail-reviewed"), _ && s.date(_)),
      O(a("detail-sources"), n.sources.map((b) => m({ url: b }, /* @__PURE__ */ g("bdi", { title: b, children: vl(b) })))),
      O(a("detail-share"), /* @__PURE__ */ g("a", { href: e.urlOfProgram(n.id), children: a("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var wl = ["kind", "format"], In = "capacity"; // wl = META_FACETS, In = TAG_FACET
  function ga(e, t, n) { // ga = marked, e = picked, t = words, n = around
    return M(e, n, t.length ? Tt(e.text, t).map(({ text: r, hit: a }) => a ? /* @__PURE__ */ g("mark", { children: r }) : r) : e.text);
  }
  function Sl({ context: e, program: t }) { // Sl = meta, e = context, t = program
    let { labels: n, format: r, language: a } = e, o = r.span(t.start, t.end, t.status); // n = labels, r = format, a = language, e = context, o = span, t = program
    return /* @__PURE__ */ g("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      o !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact", children: o }),
      wl.map((s) => { // wl = META_FACETS, s = facet
        var i; // i = _a
        return (i = t.terms.get(s)) == null ? void 0 : i.map((l) => /* @__PURE__ */ g("span", { class: "program-explorer__fact", children: M(n.term(s, l), a) }, l));
      })
    ] });
  }
  var Lt = class extends B { // Lt = Card, B = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: a, open: o, words: s, level: i } = t, { msg: l, labels: d, language: u, idPrefix: p } = n, m = d.pick(a.title), c = `${p}:program:${a.id}`, f = a.summary && d.pick(a.summary), y = a.terms.get(In) || [], h = ga(m, s, u); // n = context, r = actions, a = program, o = open, s = words, i = level, t = props, l = msg, d = labels, u = language, p = idPrefix, m = title, c = titleId, f = summary, y = tags, In = TAG_FACET, h = name, ga = marked
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${o ? " program-explorer__card--open" : ""}`, "aria-labelledby": c, children: [
        Ae(i, "program-explorer__title", c, a.target ? /* @__PURE__ */ g("a", { href: n.urlOf(a.target), rel: "noopener", children: h }) : h),
        Sl(t),
        f && /* @__PURE__ */ g("p", { class: "program-explorer__summary", children: [
          ga(f, s, u),
          f.language.toLowerCase() !== d.wanted && /* @__PURE__ */ g("span", { class: "program-explorer__in-language", children: l("in-language", n.format.language(f.language)) })
        ] }),
        /* @__PURE__ */ g("div", { class: "program-explorer__card-foot", children: [
          y.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", "aria-label": d.facet(In).text, children: y.map((_) => /* @__PURE__ */ g("li", { children: M(d.term(In, _), u) }, _)) }),
          /* @__PURE__ */ g(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": l("details-of", m.text),
              "aria-expanded": o,
              "aria-controls": o ? `${c}:details` : void 0,
              onClick: () => r.toggleDetails(a.id),
              children: [
                l("details"),
                At(o)
              ]
            }
          )
        ] }),
        o && fa(n, r, a, `${c}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function kl({ context: e, state: t }, n) { // kl = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: a, past: o } = e, s = !e.limit && Ke(t.query) === "status", i = (l, d) => l || { text: d, anchors: [] }; // r = msg, a = current, o = past, e = context, s = grouped, Ke = effectiveSort, t = state, i = headingOf, l = own, d = text
    return n.map((l, d) => { // n = programs, l = program, d = at
      let u = n[d - 1], p = z(l.status); // u = before, n = programs, d = at, p = isNow, z = isCurrent, l = program
      return !s || u && z(u.status) === p ? { program: l, group: null } : { program: l, group: p ? i(a, r("group-current")) : i(o, r("group-past")) };
    });
  }
  function ya(e) { // ya = list, e = view
    var m; // m = _a
    let { context: t, state: n, actions: r } = e, { msg: a, index: o, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((c) => o.programs[c]), d = n.order.length - n.limit, u = kl(e, l), p = (m = u[0]) != null && m.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, a = msg, o = index, s = level, i = limit, l = shown, c = at, d = rest, u = entries, kl = withHeadings, p = titleLevel, m = _a
    return /* @__PURE__ */ g(ne, { children: [
      /* @__PURE__ */ g("ul", { class: "program-explorer__list", "aria-label": a("programs"), children: u.map(({ program: c, group: f }) => /* @__PURE__ */ g("li", { children: [
        f && Ae(s, "program-explorer__group", f.anchors[0], [
          ...f.anchors.slice(1).map((y) => /* @__PURE__ */ g("span", { id: y })),
          f.text
        ]),
        /* @__PURE__ */ g(
          Lt,
          {
            context: t,
            actions: r,
            program: c,
            open: n.query.program === c.id,
            words: n.exploration.found.needles,
            level: p
          }
        )
      ] }, c.id)) }),
      i > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: t.urlOfAll(n.query), children: a("see-all", n.order.length) }),
      !i && d > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: a("more", d) })
    ] });
  }

  // src/views/search-box.tsx
  function ha({ context: e, state: t, actions: n }) { // ha = searchBox, e = context, t = state, n = actions
    let { msg: r } = e; // r = msg, e = context
    return /* @__PURE__ */ g("div", { class: "program-explorer__search cdx-search-input", role: "search", "aria-label": r("search"), children: /* @__PURE__ */ g("div", { class: "cdx-text-input cdx-text-input--has-start-icon", children: [
      /* @__PURE__ */ g(
        "input",
        {
          class: "cdx-text-input__input",
          type: "search",
          "aria-label": r("search"),
          placeholder: r("search"),
          autocomplete: "off",
          value: t.query.text,
          onInput: (a) => n.search(a.currentTarget.value)
        }
      ),
      /* @__PURE__ */ g("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })
    ] }) });
  }

  // src/views/toolbar.tsx
  function El({ context: e, state: t, actions: n }) { // El = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: a } = e, o = Ke(t.query), s = ct.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, a = idPrefix, e = context, o = sort, Ke = effectiveSort, t = state, s = sorts, ct = SORTS, i = each
    return /* @__PURE__ */ g("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ g("label", { for: `${a}-sort`, children: r("sort") }),
      " ",
      /* @__PURE__ */ g(
        "select",
        {
          class: "cdx-select",
          id: `${a}-sort`,
          value: o,
          onChange: (i) => n.sort(i.currentTarget.value),
          children: s.map((i) => /* @__PURE__ */ g("option", { value: i, selected: i === o, children: r(`sort-${i}`) }, i))
        }
      )
    ] });
  }
  function xa(e) { // xa = toolbar, e = view
    let { context: t, state: n, actions: r } = e, { msg: a, list: o } = t, s = 0; // t = context, n = state, r = actions, e = view, a = msg, o = list, s = chosen
    return n.query.chosen.forEach((i) => { // n = state, i = terms
      s += i.length;
    }), /* @__PURE__ */ g("div", { class: "program-explorer__toolbar", children: [
      n.narrow && /* @__PURE__ */ g(
        "button",
        {
          type: "button",
          class: "program-explorer__open-filters cdx-button",
          "aria-haspopup": "dialog",
          "aria-expanded": n.filtersOpen,
          onClick: r.openFilters,
          children: s ? a("filters-active", s) : a("filters")
        }
      ),
      /* @__PURE__ */ g("p", { class: "program-explorer__count", role: "status", tabIndex: -1, children: a("count", n.toldCount, o.programs.length) }),
      !t.limit && El(e)
    ] });
  }

  // src/views/explorer.tsx
  function ba(e) { // ba = explorer, e = view
    let { context: t, state: n } = e, { limit: r, msg: a } = t, { found: o, count: s } = n.exploration; // t = context, n = state, e = view, r = limit, a = msg, o = found, s = count
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ g("div", { class: "program-explorer__panel", children: Rt(e) }),
      /* @__PURE__ */ g("div", { class: "program-explorer__main", children: [
        !r && ha(e),
        xa(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ g(Pt, { view: e }),
        o.corrected && s > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected", children: a("results-for", n.query.text, o.corrected.join(" ")) }),
        s > 0 ? ya(e) : la(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ g(Ot, { view: e })
    ] });
  }

  // src/views/state.ts
  var Ge = 60, Tl = 6; // Ge = CARDS, Tl = CARDS_AT_ONCE
  function Je(e, t, n) { // Je = derive, e = context, t = asked, n = before
    let r = na(e.index, t), a = ma(e.index, r.matches, t, r.found.scores), o = a.findIndex((i) => { // r = exploration, na = explore, e = context, t = asked, a = places, ma = order, o = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === a.length && a.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: o === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: a,
      limit: Math.max(e.limit || Ge, o + 1, s ? s.limit : 0),
      drawn: a.length <= Ge ? Ge : Math.max(Tl, o + 1, s ? s.drawn : 0)
    };
  }
  function _a(e, t, n) { // _a = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return Je(e, r, null).query.program === n ? r : Object.assign({}, dt, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var Pl = 640, Al = 300, Rl = 80, Ol = 500; // Pl = PANEL_NEEDS, Al = TYPING_PAUSE, Rl = FILL_AFTER, Ol = PREPARE_AFTER
  function va(e, t, n, r) { // va = mountExplorer, e = root, t = context, n = address, r = onCrash
    let a = e.ownerDocument.defaultView || window, o, s, i = !1, l = Object.assign( // a = view, e = root, o = typing, s = filling, i = isStopped, l = state
      { narrow: u(), filtersOpen: !1, folded: /* @__PURE__ */ new Set() },
      d(null)
    );
    function d(v) { // d = addressed, v = before
      let w = n && yt(n.read(), t.index) || t.preset, T = Je(t, w, v); // w = query, n = address, yt = fromFragment, t = context, T = derived, Je = derive, v = before
      return Object.assign(T, { drawn: T.limit, toldCount: T.exploration.count });
    }
    function u() { // u = isNarrow
      return t.limit > 0 || (e.clientWidth || a.innerWidth) < Pl;
    }
    function p(v) { // p = draw, v = change
      var T; // T = _a
      l = Object.assign({}, l, v);
      let w = e.contains(e.ownerDocument.activeElement); // w = hadFocus, e = root
      try {
        Sn(ba({ context: t, state: l, actions: b }), e);
      } catch (L) {
        k(), r(L);
        return;
      }
      w && !e.contains(e.ownerDocument.activeElement) && ((T = e.querySelector('[role="status"]')) == null || T.focus({ preventScroll: !0 })), a.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = a.setTimeout(() => p({ drawn: l.limit }), Rl));
    }
    function m(v) { // m = fragmentOf, v = query
      return gt(v, t.list.facets);
    }
    function c(v) { // c = write, v = change
      if (!i) {
        let w = m(l.query); // w = text, m = fragmentOf, l = state
        n == null || n.write(w === m(t.preset) ? "" : w || "programs", v);
      }
    }
    function f() { // f = settle
      o !== void 0 && (a.clearTimeout(o), o = void 0, c("replace"), p({ toldCount: l.exploration.count }));
    }
    function y(v) { // y = choose, v = query
      f();
      let w = Je(t, v, l); // w = derived, Je = derive, t = context, v = query, l = state
      p(Object.assign(w, { toldCount: w.exploration.count })), c("push");
    }
    function h(v) { // h = elementOf, v = id
      let w = e.ownerDocument.getElementById(`${t.idPrefix}:program:${v}`); // w = title, e = root, t = context, v = id
      return w && w.closest("article");
    }
    function _(v) { // _ = focusOn, v = id
      var T; // T = _a
      let w = v === void 0 ? null : h(v); // w = card, v = id, h = elementOf
      (T = w == null ? void 0 : w.querySelector("a, button")) == null || T.focus({ preventScroll: !0 });
    }
    function x() { // x = onResize
      u() !== l.narrow && p({ narrow: !l.narrow, filtersOpen: !1 });
    }
    function k() { // k = stop
      i = !0, a.clearTimeout(o), a.clearTimeout(s), S == null || S.disconnect(), a.removeEventListener("resize", x), R == null || R(), Sn(null, e);
    }
    let b = { // b = actions
      search: (v) => { // v = text
        p(Je(t, Pe(l.query, v), l)), a.clearTimeout(o), o = a.setTimeout(f, Al);
      },
      toggle: (v, w) => y(ra(l.query, v, w)),
      apply: y,
      sort: (v) => y(Object.assign({}, l.query, { sort: v })),
      toggleDetails: (v) => y(Object.assign({}, l.query, { program: l.query.program === v ? null : v })),
      goTo: (v) => { // v = id
        var w; // w = _a
        y(_a(t, l.query, v)), (w = h(v)) == null || w.scrollIntoView(), _(v);
      },
      clear: () => y(oa(l.query)),
      showMore: () => {
        var T; // T = _a
        let v = l.order[l.limit], w = l.limit + Ge; // v = first, l = state, w = limit, Ge = CARDS
        p({ limit: w, drawn: w }), _(v === void 0 || (T = t.index.programs[v]) == null ? void 0 : T.id);
      },
      openFilters: () => p({ filtersOpen: !0 }),
      closeFilters: () => p({ filtersOpen: !1 }),
      fold: (v) => { // v = facet
        let w = new Set(l.folded); // w = folded, l = state
        w.delete(v) || w.add(v), p({ folded: w });
      }
    }, S = "ResizeObserver" in a ? new ResizeObserver(x) : null;
    S == null || S.observe(e), a.addEventListener("resize", x);
    let R = n == null ? void 0 : n.onMove(e, () => { // R = forgetMoves, n = address, e = root
      a.clearTimeout(o), o = void 0, p(d(l));
    });
    p({}), a.setTimeout(() => Zo(t.index), Ol), n && n.read() !== "" && (c("replace"), ht(() => { // p = draw, a = view, Zo = prepareSearch, t = context, Ol = PREPARE_AFTER, n = address, c = write, ht = afterPaint
      var v; // v = _a
      l.query.program !== null ? (v = h(l.query.program)) == null || v.scrollIntoView() : a.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/host/takeover.ts
  var Ll = "program-explorer-hidden"; // Ll = HIDDEN_CLASS
  function wa(e) { // wa = claim, e = host
    return Nn(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function Nn(e) { // Nn = stateOf, e = host
    return e.root.dataset.state;
  }
  function ze(e, t) { // ze = setState, e = host, t = state
    let n = t === "ready"; // n = explorerStands, t = state
    for (let r of e.statics) // r = element, e = host
      r.classList.toggle(Ll, n);
    for (let r of [e.current, e.past]) // r = heading, e = host
      r == null || r.carriers.forEach((a, o) => { // r = heading, a = carrier, o = at
        a.id = n ? "" : r.anchors[o] || "";
      });
    e.root.dataset.state = t;
  }

  // src/host/raise.ts
  var Ml = "program-explorer__app", Cl = 0; // Ml = APP_CLASS, Cl = raised
  function $l({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // $l = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    var o; // o = _a
    let a = (o = n.closest("[lang]")) == null ? void 0 : o.lang; // a = around, o = _a, n = root
    return a && e[0] === t ? [a, ...r, ...e] : e;
  }
  function Il({ root: e }) { // Il = ownsAddress, e = root
    let t = `.${Q}[data-state]`; // t = taken, Q = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function Nl({ current: e, past: t }) { // Nl = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((a) => location.hash === `#${encodeURI(a)}` || location.hash === `#${a}`); // r = anchor, n = heading, a = each
      r && ht(() => { // r = anchor, ht = afterPaint
        var a; // a = _a
        return (a = document.getElementById(r)) == null ? void 0 : a.scrollIntoView();
      });
    }
  }
  function Sa({ wiki: e, msg: t }, n, r, a) { // Sa = raise, e = wiki, t = msg, n = host, r = list, a = onCrash
    let o = Se, s = vo(o, t), i = $l(e, n), l = ko(r, t, s, i, e.contentLanguage, o), d = yo( // o = language, Se = MESSAGES_LANGUAGE, s = format, vo = createFormat, t = msg, i = chain, $l = readerLanguages, e = wiki, n = host, l = labels, ko = createLabels, r = list, d = index, yo = buildIndex
      r,
      { chain: i, page: e.contentLanguage },
      tn(),
      (c, f) => l.term(c, f).text
    ), u = Il(n), p = n.all === null ? "" : e.urlOf(n.all), m = document.createElement("div");
    m.className = Ml, m.lang = o, m.dir = "ltr", n.root.append(m), ze(n, "ready"), va(m, {
      list: r,
      index: d,
      relatives: _o(r.programs),
      labels: l,
      msg: t,
      format: s,
      language: o,
      current: n.current,
      past: n.past,
      level: n.level,
      preset: yt(`programs?${n.preset}`, d) || dt,
      limit: n.limit,
      idPrefix: `program-explorer-${++Cl}`,
      urlOf: (c) => "url" in c ? c.url : e.urlOf(c.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (c) => `${u ? "" : p}#programs?program=${c}`,
      urlOfAll: (c) => `${p}#${gt(c, r.facets) || "programs"}`
    }, u ? So(window, xo) : null, (c) => { // u = owner, So = createAddress, xo = isFragmentOurs, c = error
      m.remove(), a(c);
    }), m.isConnected && (Nl(n), e.announceReady(n.root));
  }

  // src/host/notice.ts
  var Hn = "program-explorer__notice"; // Hn = CLASS
  function Xe(e, t, ...n) { // Xe = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function ka(e, t, n) { // ka = button, e = text, t = className, n = act
    let r = Xe("button", `cdx-button ${t}`, e); // r = made, Xe = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function Fn(e) { // Fn = removeNotice, e = root
    e.querySelectorAll(`.${Hn}`).forEach((t) => t.remove());
  }
  function Dn(e, t, { kind: n, text: r, content: a = [], retry: o }) { // Dn = showNotice, e = root, t = msg, n = kind, r = text, a = content, o = retry
    Fn(e);
    let s = Xe( // s = box, Xe = element
      "div",
      `${Hn} ${Hn}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      Xe("span", "cdx-message__icon"),
      Xe(
        "div",
        "cdx-message__content",
        Xe("p", "", r),
        ...a,
        ...o ? [ka(t("retry"), "", o)] : [],
        ka(t("dismiss"), "cdx-button--weight-quiet", () => s.remove())
      )
    );
    s.setAttribute("role", "status"), e.append(s);
  }

  // src/host/trouble.ts
  var Hl = "json", Fl = ["busy", "timeout", "network", "server"]; // Hl = DATA_MODEL, Fl = PASSING
  function Un(e) { // Un = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function Ea(i, l, d, u) { // Ea = advise, i = _0, l = _1, d = _2, u = _3
    return A(this, arguments, function* ({ wiki: e, msg: t, load: n }, r, a, o, s = !1) {
      try {
        if (yield e.mayEdit(r.source)) {
          let { adviceOn: p, driftHints: m } = yield n.maintainer(), c = s && o && o.list ? m((yield n.harvester()).harvest(r.container, e), o.list, e) : [], f = p(e, r.source, o, c, He(e)); // p = adviceOn, m = driftHints, n = load, c = drift, s = isSuspect, o = data, r = host, e = wiki, f = advice, He = optionsFor
          f && Dn(r.root, t, Object.assign({}, a, { text: a.text || f.text || "", content: f.content }));
        }
      } catch (p) {
        e.log("There is no advice about the data page.", p);
      }
    });
  }
  function Mt(e, t, n, r, a) { // Mt = fail, e = surroundings, t = host, n = failure, r = data, a = again
    return A(this, null, function* () {
      let { msg: o } = e; // o = msg, e = surroundings
      ze(t, "failed");
      let s = Fl.includes(n) ? () => { // s = retry, Fl = PASSING, n = failure
        Fn(t.root), ze(t, "loading"), a();
      } : null, i = { kind: "failure", text: `${o("failed")} ${o(`failed-${n}`)}`, retry: s };
      Dn(t.root, o, i), (n === "missing" || n === "json") && (yield Ea(e, t, i, r));
    });
  }
  function Ta(e, t, n, r) { // Ta = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return A(this, null, function* () {
      let { wiki: a } = e, { page: o, problems: s } = n, i = !o || s.length > 0 || o.contentModel !== Hl; // a = wiki, e = surroundings, o = page, s = problems, n = data, i = hasProblems, Hl = DATA_MODEL
      i && a.log(`Problems of the data page "${t.source}":`, ...s), a.isNamed && (i || r) && (yield Ea(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/host/start.ts
  function Dl(e, t, { source: n, revisions: r }) { // Dl = readShared, e = readings, t = wiki, n = source, r = revisions
    let a = [n, ...r].join("|"), o = e.get(a) || $r(t, n, r); // a = key, n = source, r = revisions, o = reading, e = readings, $r = readData, t = wiki
    return e.set(a, o), o.catch(() => e.delete(a)), o;
  }
  function Ul(r, a) { // Ul = harvestFrom, r = _0, a = _1
    return A(this, arguments, function* ({ wiki: e, load: t }, n) {
      try {
        return (yield t.harvester()).readHost(e, n);
      } catch (o) {
        return e.log("The static list cannot be read.", o), null;
      }
    });
  }
  function Pa(e, t, n) { // Pa = run, e = readings, t = surroundings, n = host
    return A(this, null, function* () {
      let { wiki: r } = t, a = () => { // r = wiki, t = surroundings, a = again
        Pa(e, t, n);
      };
      try {
        let [o, s] = yield Dl(e, r, n).then((l) => [n, l], (l) => A(null, null, function* () { // o = shown, s = data, Dl = readShared, e = readings, r = wiki, n = host, l = error, A = __async
          let d = Un(l) === "missing" && (yield Ul(t, n)); // d = harvested, Un = failureOf, l = error, Ul = harvestFrom, t = surroundings, n = host
          if (!d)
            throw l;
          return d;
        }));
        if (!s.list) {
          r.log(`The data page "${n.source}" cannot be read.`, ...s.problems), yield Mt(t, n, "json", s, a);
          return;
        }
        let i = r.isNamed && s.page !== null && n.container === n.root && !n.preset && !n.limit && po(n.root, s.list.programs.map(({ title: l }) => Y(l, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // i = isSuspect, r = wiki, s = data, n = host, po = mayHaveDrifted, l = title, Y = pickText
        Sa(t, o, s.list, (l) => { // Sa = raise, t = surroundings, o = shown, s = data, l = error
          r.log("The explorer could not be drawn.", l), Mt(t, o, "unexpected", null, a);
        }), Nn(n) === "ready" && (yield Ta(t, n, s, i));
      } catch (o) {
        r.log(`The explorer could not start from "${n.source}".`, o), yield Mt(t, n, Un(o), null, a);
      }
    });
  }
  function jl(r, a) { // jl = findOrInsert, r = _0, a = _1
    return A(this, arguments, function* ({ wiki: e, load: t }, n) {
      let o = ao(n); // o = printed, ao = findHosts, n = content
      if (o.length || n.querySelector(`.${Q}`) || !fo(e.pageTitle))
        return o;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function Aa(e, t) { // Aa = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, msg: it(e.languages[0] || Se), load: t }; // n = surroundings, e = wiki, it = createMessages, Se = MESSAGES_LANGUAGE, t = load
    e.onContent(() => { // e = wiki
      let r = document.getElementById("mw-content-text") || document.body, a = /* @__PURE__ */ new Map(); // r = content, a = readings
      jl(n, r).then(
        (o) => o.filter(wa).forEach((s) => { // o = hosts, wa = claim, s = host
          Pa(a, n, s);
        }),
        (o) => e.log("The explorer could not find its place.", o)
      );
    });
  }

  // src/maintainer.ts
  var qn = {}; // qn = maintainer_exports
  Jn(qn, {
    adviceOn: () => La,
    driftHints: () => ja
  });

  // src/maintain/fix.ts
  var Ra = "json", jn = 5; // Ra = DATA_MODEL, jn = MOST_HINTS
  function Wl(e, t, n, r) { // Wl = problemsOf, e = msg, t = page, n = included, r = options
    let { problems: a } = Mr(t.text, r, n); // a = problems, Mr = parsePrograms, t = page, r = options, n = included
    return [
      ...t.contentModel === Ra ? [] : [e("maintain-model", t.contentModel)],
      ...a.map(({ path: o, program: s, reason: i, fix: l }) => o.length ? e("maintain-place", Sr(o, s), i, l) : `${i} ${l}`)
    ];
  }
  function Oa(e, t, n, r, a, o) { // Oa = fixFor, e = wiki, t = msg, n = source, r = data, a = drift, o = options
    if (r != null && r.page) {
      let i = Wl(t, r.page, r.included, o); // i = problems, Wl = problemsOf, t = msg, r = data, o = options
      return {
        text: i.length ? t("maintain-problems", i.length) : a.length ? t("maintain-drift") : null,
        hints: [...i.slice(0, jn), ...a.slice(0, jn)],
        url: e.urlOf(n, { action: "edit" }),
        label: t("maintain-edit"),
        draft: null
      };
    }
    let s = r == null ? void 0 : r.harvest; // s = harvest, r = data
    return {
      text: s ? t("maintain-from-list") : null,
      hints: (s ? s.unread : []).slice(0, jn).map(({ place: i, reason: l, fix: d }) => t("maintain-place", i, l, d)),
      // The wiki would create the page as wikitext if it were not told the model. A draft is handed
      // over as if it had been typed into the editor already.
      url: e.urlOf(n, { action: s ? "submit" : "edit", contentmodel: Ra }),
      label: t(s ? "maintain-create-from-list" : "maintain-create"),
      draft: s ? s.draft : null
    };
  }

  // src/maintain/advice.ts
  function Re(e, t, ...n) { // Re = element, e = tag, t = properties, n = content
    let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
    return r.append(...n), r;
  }
  function Bl(e, { url: t, label: n }) { // Bl = editorWith, e = draft, t = url, n = label
    let r = (a, o) => Re("input", { type: "hidden", name: a, value: o }); // r = hidden, a = name, o = value, Re = element
    return Re(
      "form",
      { method: "post", action: t },
      r("wpTextbox1", e),
      r("model", "json"),
      r("format", "application/json"),
      // Without it the wiki would take this for a failed attempt to save.
      r("wpPreview", "1"),
      r("wpUltimateParam", "1"),
      Re("button", { className: "cdx-button", type: "submit" }, n)
    );
  }
  function ql(e) { // ql = contentOf, e = fix
    return [...e.hints.length ? [Re("ul", {}, ...e.hints.map((n) => Re("li", {}, n)))] : [], e.draft === null ? Re("a", { href: e.url }, e.label) : Bl(e.draft, e)];
  }
  function La(e, t, n, r, a) { // La = adviceOn, e = wiki, t = source, n = data, r = drift, a = options
    let o = Oa(e, it(e.languages[0] || ""), t, n, r, a); // o = fix, Oa = fixFor, e = wiki, it = createMessages, t = source, n = data, r = drift, a = options
    return (n == null ? void 0 : n.page) && !o.hints.length ? null : { text: o.text, content: ql(o) };
  }

  // src/maintain/parity.ts
  function Wn(e) { // Wn = plain, e = text
    return e.normalize().replace(/\s+/g, " ").trim();
  }
  function Ma(e) { // Ma = folded, e = text
    return Wn(e).toLowerCase();
  }
  function Bn(e) { // Bn = isUrl, e = link
    return /^https:/i.test(e);
  }
  function Oe(e) { // Oe = linkKey, e = link
    return e === null || Bn(e) ? e : e.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (t) => t.toLowerCase());
  }
  function Ca(e, t) { // Ca = leadsTo, e = url, t = page
    try {
      return Bn(e) && !Bn(t) && Oe(`:${decodeURI(e).split("/wiki/")[1] || ""}`) === Oe(`:${t}`);
    } catch (n) {
      return !1;
    }
  }
  function Vl(e, t) { // Vl = isSameLink, e = one, t = other
    return Oe(e) === Oe(t) || e !== null && t !== null && (Ca(e, t) || Ca(t, e));
  }
  function Na(e) { // Na = linkOf, e = target
    return e && ("url" in e ? e.url : e.page);
  }
  function $a(e, t) { // $a = says, e = text, t = shown
    return e === null || t === null ? e === t : ke(e).map(Wn).indexOf(Wn(t)) !== -1;
  }
  function Kl(e, t) { // Kl = pair, e = harvested, t = programs
    let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), a = (o, s, i) => { // n = pairs, r = taken, a = pairBy, o = keysOf, s = keyOf, i = isSure
      let l = /* @__PURE__ */ new Map(); // l = byKey
      for (let d of t.filter((u) => !r.has(u))) // d = program, t = programs, u = each, r = taken
        for (let u of o(d)) // u = key, o = keysOf, d = program
          l.set(u, (l.get(u) || []).concat(d));
      for (let d of e.filter((u) => !n.has(u))) { // d = item, e = harvested, u = each, n = pairs
        let u = s(d), p = u === null ? [] : l.get(u) || [], m = p.filter((f) => !r.has(f)), [c] = m; // u = key, s = keyOf, d = item, p = all, l = byKey, m = free, f = program, r = taken, c = found
        c && (i || p.length === 1) && (n.set(d, c), r.add(c));
      }
    };
    return a(({ id: o }) => [o], ({ id: o, isRendered: s }) => s ? o : null, !0), a(({ title: o }) => ke(o).map(Ma), ({ title: o, isRendered: s }) => s ? null : Ma(o), !0), a(({ target: o }) => [Oe(Na(o))].filter((s) => s !== null), ({ link: o, isRendered: s }) => s ? null : Oe(o), !1), n;
  }
  function Ia(e) { // Ia = groupOf, e = program
    return z(e.status) ? "current" : "past";
  }
  function Ha(e, t, n) { // Ha = drift, e = harvested, t = list, n = options
    let r = [], a = Kl(e, t.programs), o = (i) => Y(i, n.languages, n.contentLanguage).text; // r = found, a = pairs, Kl = pair, e = harvested, t = list, o = pick, i = text, Y = pickText, n = options
    for (let i of e) { // i = item, e = harvested
      let l = a.get(i), d = (p, m, c) => { // l = program, a = pairs, i = item, d = differs, p = kind, m = inList, c = inData
        r.push({ kind: p, program: l ? l.id : null, title: l ? o(l.title) : i.title, inList: m, inData: c });
      };
      if (!l) {
        d("not-in-data", i.title, null);
        continue;
      }
      let u = Na(l.target); // u = link, Na = linkOf, l = program
      $a(l.title, i.title) || d("title", i.title, o(l.title)), Vl(u, i.link) || d("link", i.link, u), i.isRendered && i.status !== l.status ? d("status", i.status, l.status) : i.group !== Ia(l) && d("group", i.group, Ia(l)), $a(l.summary, i.summary) || d("summary", i.summary, l.summary && o(l.summary));
    }
    let s = new Set(Array.from(a.values())); // s = paired, a = pairs
    for (let i of n.isPartial ? [] : t.programs.filter((l) => !s.has(l))) // i = program, n = options, t = list, l = each, s = paired
      r.push({ kind: "not-in-list", program: i.id, title: o(i.title), inList: null, inData: o(i.title) });
    return r;
  }

  // src/maintain/parity-words.ts
  var Gl = { // Gl = WORDS
    "not-in-list": "It is in the data, but not in the list.",
    "not-in-data": "It is in the list, but not in the data.",
    title: "The title in the list is $1, in the data $2.",
    link: "The link in the list is $1, in the data $2.",
    status: "The status in the list is $1, in the data $2.",
    group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
    summary: "The summary in the list is $1, in the data $2."
  }, Ct = 60;
  function Fa(e) { // Fa = quoted, e = value
    return e === null ? "missing" : `"${e.length > Ct ? `${e.slice(0, Ct - 1)}\u2026` : e}"`;
  }
  function Da(e, t) { // Da = fromDifference, e = one, t = other
    let n = 0; // n = same
    for (; n < e.length && e.charAt(n) === t.charAt(n); ) // n = same, e = one, t = other
      n++;
    let r = n > Ct / 2 ? e.lastIndexOf(" ", n - Ct / 4) + 1 : 0; // r = from, n = same, Ct = MOST_CHARACTERS, e = one
    return r ? `\u2026${e.slice(r)}` : e;
  }
  function Ua({ kind: e, program: t, title: n, inList: r, inData: a }) { // Ua = describeDrift, e = kind, t = program, n = title, r = inList, a = inData
    let o = [ // o = values
      e === "group" ? r || "" : Fa(r && Da(r, a || "")),
      e === "group" ? a || "" : Fa(a && Da(a, r || ""))
    ];
    return `${t === null ? `"${n}"` : `"${n}" (${t})`}: ${Gl[e].replace(/\$(\d)/g, (i, l) => o[Number(l) - 1] || "")}`;
  }

  // src/maintain/parity-hints.ts
  function ja(e, t, { languages: n, contentLanguage: r }) { // ja = driftHints, e = harvested, t = list, n = languages, r = contentLanguage
    return e.programs.length ? Ha(e.programs, t, { languages: n, contentLanguage: r, isPartial: e.isPartial }).map(Ua) : [];
  }

  // src/wiki/wiki.ts
  var q = class extends Error { // q = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/mediawiki.ts
  var Wa = 1e4, Jl = 2592e3, zl = 300; // Wa = TIMEOUT_MS, Jl = MONTH_S, zl = FIVE_MINUTES_S
  function Ba(e, t) { // Ba = fetchInTime, e = url, t = credentials
    return A(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), Wa); // n = controller, r = timer, Wa = TIMEOUT_MS
      try {
        let a = yield fetch(e, { credentials: t, signal: n.signal }); // a = response, e = url, t = credentials, n = controller
        return { status: a.status, body: yield a.text() };
      } catch (a) {
        throw n.signal.aborted ? new q("timeout", `${Wa} ms, ${e}`) : new q("network", `${String(a)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function Xl(e) { // Xl = readAnswer, e = url
    return A(this, null, function* () {
      let t = yield Ba(e, "omit"); // t = response, Ba = fetchInTime, e = url
      if (t.status === 429 && (t = yield Ba(e, "same-origin")), t.status === 429)
        throw new q("busy", e);
      if (t.status !== 200)
        throw new q("server", `${t.status}, ${e}`);
      let n = null; // n = answer
      try {
        n = JSON.parse(t.body);
      } catch (r) {
      }
      if (!n)
        throw new q("server", `no JSON, ${e}`);
      if (n.error)
        throw new q("server", `${n.error.code}: ${n.error.info}, ${e}`);
      return n;
    });
  }
  function Ql(e) { // Ql = storedPages, e = answer
    var n, r; // n = _a, r = _b
    let t = []; // t = pages
    for (let { title: a, revisions: o = [] } of ((n = e.query) == null ? void 0 : n.pages) || []) { // a = title, o = revisions, n = _a, e = answer
      let [s] = o, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, o = revisions, i = main, r = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: a, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function Yl(e, t) { // Yl = readUrl, e = kind, t = values
    let n = String(e === "titles" ? zl : Jl), r = new URLSearchParams({ // n = age, e = kind, zl = FIVE_MINUTES_S, Jl = MONTH_S, r = parameters
      action: "query",
      format: "json",
      formatversion: "2",
      prop: "revisions",
      rvprop: "ids|content|contentmodel",
      rvslots: "main",
      // The interface language must not split the cache.
      uselang: "content",
      maxage: n,
      smaxage: n,
      [e]: t.join("|")
    });
    return `${mw.util.wikiScript("api")}?${r.toString()}`;
  }
  function qa(e) { // qa = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  var Zl = (e, t) => A(null, null, function* () { // Zl = readPages, e = titles, t = revisions, A = __async
    let n = e.map(qa), r = (o, s) => A(null, null, function* () { // n = wanted, e = titles, qa = titleOf, r = read, o = kind, s = values, A = __async
      let i = Ql(yield Xl(Yl(o, s))), l = i.find(({ title: d }) => d === n[0]); // i = pages, Ql = storedPages, Xl = readAnswer, Yl = readUrl, o = kind, s = values, l = first, d = title, n = wanted
      return l ? [l, ...i.filter((d) => d !== l)] : null;
    }), a = t.length && (yield r("revids", t)) || (yield r("titles", n));
    if (!a)
      throw new q("missing", n.join("|"));
    return a;
  });
  function eu(e) { // eu = mayEdit, e = title
    return A(this, null, function* () {
      var t, n, r, a; // t = _a, n = _b, r = _c, a = _d
      try {
        return ((a = (r = (n = (t = (yield new mw.Api().get({
          action: "query",
          formatversion: "2",
          prop: "info",
          intestactions: ["edit"],
          titles: e
        })).query) == null ? void 0 : t.pages) == null ? void 0 : n[0]) == null ? void 0 : r.actions) == null ? void 0 : a.edit) === !0;
      } catch (o) {
        return !1;
      }
    });
  }
  function tu() { // tu = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function Va() { // Va = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: tu(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: qa,
      readPages: Zl,
      mayEdit: eu,
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
      let e = Va(); // e = wiki, Va = createMediaWiki
      e.addStyles('.program-explorer{position:relative}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;height:2px;background:var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{min-width:0}.program-explorer__search .cdx-text-input__input{min-height:2.5em}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer .program-explorer__count{flex:1 1 auto;margin:.25em .375em;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__count:focus{outline:0}.program-explorer__sort{display:flex;align-items:center}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort .cdx-select{min-width:8.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{display:inline-flex;align-items:center;max-width:100%;min-height:2em;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{margin-inline-end:.375em;color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__corrected{margin-top:.75em;color:var( --color-subtle, #54595d )}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .375em .25em;margin-inline-start:.75em;border:solid currentColor;border-width:0 2px 2px 0;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:.125em 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff );overflow-wrap:break-word}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block}.program-explorer__fact:not(:last-child):after{content:"\\b7";display:inline-block;margin:0 .5em}.program-explorer__status{margin-inline-end:.75em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.5em;color:var( --color-subtle, #54595d )}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em;white-space:nowrap}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:grid;grid-template-columns:minmax(6em,9.5em) minmax(0,1fr);grid-gap:0 1em;padding:.1875em 0}.program-explorer__row dt{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__empty .cdx-button{max-width:100%;height:auto;text-align:start;white-space:normal}.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0;white-space:nowrap}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em;overflow:hidden}.program-explorer[data-limit] .program-explorer__card--open{height:auto}.program-explorer[data-limit] .program-explorer__card--open .program-explorer__summary{flex:none}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92vh;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog:focus{outline:0}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;max-width:none;min-height:2.75em}.program-explorer__notice{margin-top:1em}.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop{display:none}.program-explorer__card{break-inside:avoid}}'), Aa(e, { maintainer: () => Promise.resolve(qn), harvester: () => Promise.resolve(fn) });
    },
    (e) => mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e)
  );
})();
// </nowiki>
