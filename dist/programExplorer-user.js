// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash d338a369f71e9127.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var Hr = Object.defineProperty;
  var Nr = Object.getOwnPropertySymbols;
  var di = Object.prototype.hasOwnProperty, pi = Object.prototype.propertyIsEnumerable;
  var Fr = (e, t, n) => t in e ? Hr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, bt = (e, t) => {
    for (var n in t || (t = {}))
      di.call(t, n) && Fr(e, n, t[n]);
    if (Nr)
      for (var n of Nr(t))
        pi.call(t, n) && Fr(e, n, t[n]);
    return e;
  };
  var yn = (e, t) => {
    for (var n in t)
      Hr(e, n, { get: t[n], enumerable: !0 });
  };
  var E = (e, t, n) => new Promise((r, o) => {
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

  // src/importer.ts
  var er = {}; // er = importer_exports
  yn(er, {
    harvest: () => Al,
    insertHost: () => Ol,
    protocol: () => ie,
    readHost: () => Rl
  });

  // src/programs/parse-options.ts
  function hn() { // hn = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function ae(e) { // ae = optionsFor, e = wiki
    return { today: hn(), language: e.contentLanguage };
  }

  // src/programs/json-error.ts
  var mi = /[ \t\n\r]*/y, gi = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // mi = SPACE, gi = TOKEN
  function Dr(e, t, n) { // Dr = match, e = pattern, t = text, n = at
    e.lastIndex = n;
    let r = e.exec(t); // r = found, e = pattern, t = text
    return r && r[0];
  }
  function fi(e) { // fi = faultIn, e = text
    let t = [], n = "value", r = ""; // t = open, n = expected, r = before
    for (let o = 0; ; ) { // o = at
      o += (Dr(mi, e, o) || "").length;
      let a = Dr(gi, e, o); // a = token, Dr = match, gi = TOKEN, e = text, o = at
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
  function Wr(e) { // Wr = placeOf, e = text
    let t = fi(e); // t = fault, fi = faultIn, e = text
    if (t === null)
      return null;
    let n = e.slice(0, t).split(`
`);
    return { line: n.length, column: (n[n.length - 1] || "").length + 1 };
  }

  // src/programs/json-object.ts
  function Pe(e) { // Pe = fieldsOf, e = text
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }

  // src/programs/links.ts
  var yi = /[\u200E\u200F\u202A-\u202E]/g, hi = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, xi = new RegExp("^(?:" + [ // yi = DIRECTION_MARKS, hi = SPACES, xi = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), bi = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function wi(e) { // wi = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function _i(e) { // _i = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function Ur(e) { // Ur = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return _i(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(yi, "").replace(hi, " ").trim().replace(/^: ?/, ""); // n = page, t = text, yi = DIRECTION_MARKS, hi = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (xi.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || bi.test(n) || wi(r) > 255 ? "bad-page" : { page: n };
  }
  function q(e) { // q = parseLink, e = value
    let t = Ur(e); // t = found, Ur = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function fe(e) { // fe = linkFault, e = value
    let t = Ur(e); // t = found, Ur = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function wt(e) { // wt = isPage, e = value
    let t = q(e); // t = link, q = parseLink, e = value
    return t !== null && "page" in t;
  }
  function jr(e) { // jr = isAddress, e = value
    let t = q(e); // t = link, q = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var vi = 49; // vi = MOST_PAGES
  function xn(e) { // xn = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, vi).map((n, r) => typeof n == "string" && wt(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function _t(e) { // _t = includesOf, e = text
    return e.indexOf('"include"') === -1 ? [] : xn(Pe(e)).filter(Boolean);
  }

  // src/programs/migrate.ts
  var Br = [], ze = 1 + Br.length; // Br = MIGRATIONS, ze = VERSION
  function qr(e, t = Br) { // qr = migrate, e = page, t = ladder, Br = MIGRATIONS
    let { version: n } = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
      (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
      e
    );
  }

  // src/programs/cycles.ts
  function vt(e) { // vt = closingLinks, e = parents
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
  function Kr(e, t, n) { // Kr = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, t = series, a = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set(vt(a)); // s = closing, vt = closingLinks, a = parents
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
  var bn = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), $e = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), Oe = bn("string"), wn = bn("number"), Vr = bn("boolean"), te = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), ne = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), T = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), Gr = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), Re = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), Ae = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), H = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), Xe = $e("check"), Jr = $e("length"), _n = $e("max_value"), vn = $e("min_value"), Le = $e("regex"), Sd = $e("description"); // bn = schema, e = first, $e = action, t = actions, n = message, Oe = string, wn = number, Vr = boolean, te = array, ne = object, T = optional, Gr = picklist, Re = record, Ae = union, H = pipe, Xe = check, Jr = length, _n = maxValue, vn = minValue, Le = regex, Sd = description

  // src/programs/dates.ts
  var Sn = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Sn = DATE_SHAPE
  function Qr(e, t) { // Qr = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function kt(e) { // kt = parseDate, e = text
    if (!Sn.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
    return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > Qr(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
  }
  function kn(e, t) { // kn = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function zr(e, t, n) { // zr = isoDay, e = year, t = month, n = day
    return `${kn(e, 4)}-${kn(t, 2)}-${kn(n, 2)}`;
  }
  function K(e) { // K = firstDay, e = date
    return zr(e.year, e.month || 1, e.day || 1);
  }
  function D(e) { // D = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return zr(e.year, t, e.day || Qr(e.year, t));
  }

  // src/programs/status.ts
  var V = ["open", "upcoming", "ongoing", "paused", "past"]; // V = STATUSES
  function Me(e) { // Me = isStatus, e = value
    return V.indexOf(e) !== -1;
  }
  function Xr(e, t) { // Xr = isVagueOn, e = date, t = day
    return e.approximate && K(e) <= t && t <= D(e);
  }
  function Yr(e, t, n) { // Yr = deriveStatus, e = start, t = end, n = today
    return t && D(t) < n ? "past" : e && K(e) > n ? "upcoming" : e && t && !Xr(e, n) && !Xr(t, n) ? "ongoing" : null;
  }
  function Zr(e, t, n, r) { // Zr = contradictsDates, e = status, t = start, n = end, r = today
    switch (e) {
      case "past":
        return !!(n && K(n) > r || t && K(t) > r);
      case "upcoming":
        return !!(t && D(t) < r || n && D(n) < r);
      case "ongoing":
        return !!(t && K(t) > r || n && D(n) < r);
      default:
        return !!(n && D(n) < r);
    }
  }
  function re(e) { // re = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/schema.ts
  var On = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Rn = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Si = 10080, W = H(Oe(), Le(On, "bad-id")), ye = H(Oe(), Le(/\S/, "empty")), Ye = H(Oe(), Le(Rn, "bad-language")), G = Ae([ye, Re(Ye, ye)]), En = H( // On = ID, Rn = LANGUAGE, Si = MOST_MINUTES, W = id, H = pipe, Oe = string, Le = regex, ye = words, Ye = languageCode, G = text, Ae = union, Re = record, En = date
    Oe(),
    Le(Sn, "bad-date"),
    Xe((e) => kt(e) !== null, "bad-date")
  ), Tn = H(ye, Xe(wt, (e) => fe(e.input) || "bad-page")), Pn = H(
    Oe(),
    Le(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => fe(e.input) || "bad-address"),
    Xe(jr, "bad-address")
  ), An = H(
    ye,
    Xe((e) => fe(e) === null, (e) => fe(e.input) || "bad-page")
  ), Ei = H(wn(), vn(1, "bad-minutes"), _n(Si, "bad-minutes")), eo = Ae([W, te(W)]), Ti = Ae([Ye, te(Ye)]), $n = Ae([ye, te(ye)]), Ln = eo, Pi = ne({
    label: G,
    page: T(An),
    url: T(Pn)
  }), Mn = ne({
    id: W,
    title: G,
    summary: T(G),
    page: T(An),
    status: T(Gr(V, "bad-status")),
    start: T(En),
    end: T(En),
    language: T(Ti),
    session: T(ne({
      minutes: T(H(te(Ei), Jr(2)))
    })),
    duration: T(G),
    scale: T(G),
    team: T($n),
    partners: T($n),
    materials: T(te(Pi)),
    partOf: T(W),
    followedBy: T(eo),
    owner: T(ye),
    reviewed: T(En),
    sources: T(Ae([Pn, te(Pn)]))
  }), to = ne({
    id: W,
    label: G,
    terms: Re(W, Ln)
  }), $i = ne({
    label: T(G),
    help: T(G),
    terms: T(Re(W, ne({
      label: T(G),
      aliases: T($n),
      broader: T(W)
    })))
  }), Oi = ne({
    title: G,
    page: T(An)
  }), no = ne({
    version: H(wn(), vn(ze), _n(ze)),
    enabled: T(Vr()),
    talk: T(Tn),
    bundle: T(Tn),
    facets: T(te(W)),
    vocabularies: T(Re(W, $i)),
    series: T(Re(W, Oi)),
    include: T(te(Tn))
  });

  // src/programs/read-schema.ts
  var Ri = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // Ri = KINDS
  function St(e) { // St = kindOf, e = value
    return e == null ? "nothing" : In({ type: Array.isArray(e) ? "array" : typeof e });
  }
  function In({ type: e }) { // In = kindFor, e = type
    return Ri[e] || "text";
  }
  function J(e) { // J = isObject, e = value
    return St(e) === "object";
  }
  function Ai({ type: e, requirement: t }, n) { // Ai = isMet, e = type, t = requirement, n = value
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
  function ro({ pipe: e }) { // ro = checksOf, e = pipe
    return e ? [...ro(e[0]), ...e.slice(1)] : [];
  }
  function Li(e, t) { // Li = faultOf, e = node, t = value
    let n = ro(e).filter((o) => !Ai(o, t))[0]; // n = failed, ro = checksOf, e = node, o = check, Ai = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function Mi(e, t, n) { // Mi = readLeaf, e = node, t = value, n = report
    let r = Li(e, t); // r = fault, Li = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return oo(e) ? String(t).toLowerCase() : t;
  }
  function oo(e) { // oo = isLanguage, e = node
    return e === Ye;
  }
  function Ii(e, t, n) { // Ii = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && n.within(a, () => Ze(e.item, o, n)); // s = found, e = node, n = report, a = index, Ze = walk, o = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function Ci(e, t, n) { // Ci = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      let a = Ze(e.key, o, n); // a = name, Ze = walk, e = node, o = key, n = report
      if (typeof a != "string")
        return;
      let s = Ze(e.value, t[o], n); // s = found, Ze = walk, e = node, t = value, o = key, n = report
      r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
    })), oo(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function Ni(e, t, n, r, o) { // Ni = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
    let a = {}, s = Object.keys(e), i = null; // a = found, s = names, e = entries, i = bad
    for (let l of s) { // l = name, s = names
      let u = e[l], c = Object.prototype.hasOwnProperty.call(t, l), p = c ? n.within(l, () => Ze(u.wrapped || u, t[l], n)) : void 0; // u = node, e = entries, l = name, c = isThere, t = value, p = field, n = report, Ze = walk
      a[l] = p === void 0 ? null : p, p === void 0 && !u.wrapped && (i = i || l, n.add(c ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t)) // l = name, t = value
      s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
        r != null && r(l, t[l]) || n.add("unknown-field", l, o || s);
      });
    return i === null ? a : void 0;
  }
  function Ze(e, t, n, r, o) { // Ze = walk, e = node, t = value, n = report, r = onExtra, o = allNames
    let a = St(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => In(l) === a)[0]; // a = kind, St = kindOf, t = value, s = choices, e = node, i = choice, l = option, In = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map(In).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return Ii(i, t, n);
      case "record":
        return Ci(i, t, n);
      case "object":
        return Ni(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return Mi(i, t, n);
    }
  }
  function Ie(e, t, n, r, o) { // Ie = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return Ze(e, t, n, r, o);
  }

  // src/programs/vocabulary.ts
  var Cn = "not-stated"; // Cn = NOT_STATED
  function Fi(e, t) { // Fi = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === Cn ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== Cn ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), vt(n).forEach((o) => { // vt = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== Cn && r.set(a, {
        id: a,
        label: o.label || a,
        aliases: Q(o.aliases),
        broader: n.get(a) || null
      });
    }), r;
  }
  function Q(e) { // Q = listed, e = value
    return typeof e == "string" ? [e] : Array.from(new Set(e || []));
  }
  function ao(e, t, n) { // ao = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => Fi(s || /* @__PURE__ */ new Map(), n))
      });
    })), r;
  }
  function so(e, t) { // so = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    let n = [], r = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // n = found, r = wider, o = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((a = e.terms.get(r)) == null ? void 0 : a.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var Nn = ["status", "language", "period"]; // Nn = BUILT_IN
  function Et(e, t, n, r) { // Et = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language")
      return Q(t).map((s) => s.toLowerCase()).filter((s) => { // Q = listed, t = value, s = code
        let i = Rn.test(s); // i = fits, Rn = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : Q(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, Q = listed, t = value, s = id
      let i = o ? o.has(s) : Me(s); // i = fits, o = terms, s = id, Me = isStatus
      return i || r.add("unknown-term", s, o ? o.keys() : V), i;
    });
  }

  // src/programs/read-program.ts
  var Hn = Object.keys(Mn.entries); // Hn = PROGRAM_FIELDS, Mn = programSchema
  function Fn(e) { // Fn = toDate, e = text
    return e === null ? null : kt(e);
  }
  function Hi(e, t) { // Hi = toMinutes, e = session, t = report
    let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function Di(e, t) { // Di = toMaterials, e = raw, t = report
    let n = []; // n = materials
    for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      let s = q(o || a || ""); // s = target, q = parseLink, o = page, a = url
      s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
    }
    return n;
  }
  function Wi(e, t, n) { // Wi = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let a = Ie(Ln, o, n), s = a === void 0 ? [] : Et(r, a, t.vocabularies, n); // a = ids, Ie = read, Ln = termIds, o = value, n = report, s = found, Et = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function Ui(e, t) { // Ui = readRange, e = record, t = report
    let n = Fn(e.start), r = Fn(e.end); // n = start, Fn = toDate, e = record, r = end
    return n && r && K(n) > D(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function io(e, t, n) { // io = readProgram, e = raw, t = around, n = report
    let r = J(e) ? e.id : null; // r = id, J = isObject, e = raw
    n.program = typeof r == "string" && On.test(r) ? r : null;
    let o = /* @__PURE__ */ new Map(), a = Ie( // o = terms, a = record, Ie = read
      Mn,
      e,
      n,
      Wi(o, t, n),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a; // s = title, a = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
      let u = Q(a.language); // u = languages, Q = listed, a = record
      u.length && o.set("language", u);
    }
    let [i, l] = Ui(a, n); // i = start, l = end, Ui = readRange, a = record, n = report
    return a.status && Zr(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : q(a.page),
      status: a.status || Yr(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: Hi(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: Q(a.team),
      partners: Q(a.partners),
      materials: Di(a.materials, n),
      partOf: a.partOf,
      followedBy: Q(a.followedBy),
      owner: a.owner,
      reviewed: Fn(a.reviewed),
      sources: Q(a.sources)
    };
  }

  // src/programs/read-page.ts
  function ji(e, t, n) { // ji = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
    } catch (o) {
      t.add("unreadable-json", n(String(o), r));
      return;
    }
  }
  function lo(e, t, n, r) { // lo = eachRecord, e = page, t = name, n = report, r = visit
    let o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", St(o)]);
    });
  }
  function Bi(e, t, n) { // Bi = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Nn]); // r = known, t = vocabularies, Nn = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
  }
  function qi(e, t, n) { // qi = readNeed, e = raw, t = vocabularies, n = report
    let r = Ie(to, e, n); // r = record, Ie = read, to = needSchema, e = raw, n = report
    if (!r)
      return;
    let o = /* @__PURE__ */ new Map(); // o = terms
    if (n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      let i = Et(s, a, t, n); // i = found, Et = readTermIds, s = facet, a = value, t = vocabularies, n = report
      i.length && o.set(s, i);
    }))), !o.size) {
      n.add("left-out", "terms");
      return;
    }
    return { id: r.id, label: r.label, terms: o };
  }
  function Ki(e, t, n) { // Ki = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return lo(e, "needs", n, (o) => { // lo = eachRecord, e = page, n = report, o = raw
      let a = qi(o, t, n); // a = need, qi = readNeed, o = raw, t = vocabularies, n = report
      a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
    }), Array.from(r.values());
  }
  function Vi(e) { // Vi = isList, e = name
    return e === "needs" || e === "programs";
  }
  function Gi(e, t, n, r, o) { // Gi = readList, e = page, t = options, n = report, r = locate, o = included
    var y; // y = _a
    let a = Ie(no, e, n, Vi); // a = head, Ie = read, no = headSchema, e = page, n = report, Vi = isList
    if (!a)
      return null;
    let s = [...Hn, ...Nn].filter((f) => f !== "language"), i = n.within("vocabularies", () => ao( // s = reserved, Hn = PROGRAM_FIELDS, Nn = BUILT_IN, f = name, i = vocabularies, n = report, ao = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...Hn, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, u = Bi(a.facets, i, n), c = Ki(e, i, n), p = /* @__PURE__ */ new Map(), m = (f, b) => lo(f, "programs", n, (x, v) => { // u = facets, Bi = readFacets, a = head, i = vocabularies, n = report, c = needs, Ki = readNeeds, e = page, p = placed, m = readPrograms, f = from, b = place, lo = eachRecord, x = raw, v = index
      let w = io(x, l, n); // w = program, io = readProgram, x = raw, l = around, n = report
      w && p.has(w.id) ? n.add("duplicate-id", w.id) : w && p.set(w.id, [[...b, "programs", v], w]);
    });
    m(e, []), xn(e).forEach((f, b) => { // m = readPrograms, e = page, xn = includedIn, f = title, b = index
      let x = ["include", b], v = o.find((w) => w.title === f); // x = place, b = index, v = found, o = included, w = other, f = title
      n.within(x, () => { // n = report, x = place
        let w = v && co(v.text, n, r); // w = more, v = found, co = readJsonPage, n = report, r = locate
        f && !v ? n.add("missing-include", f) : w && (Object.keys(w).filter((S) => S !== "version" && S !== "programs").forEach((S) => n.addAt(S, "not-included", S)), m(w, x));
      });
    });
    let d = /* @__PURE__ */ new Map(); // d = series
    (y = a.series) == null || y.forEach(({ title: f, page: b }, x) => d.set(x, { title: f, target: b === null ? null : q(b) }));
    let g = Kr(Array.from(p.values()), d, n); // g = programs, Kr = linkPrograms, p = placed, d = series, n = report
    return { enabled: a.enabled, talk: a.talk, bundle: a.bundle, facets: u, vocabularies: i, series: d, needs: c, programs: g };
  }
  function co(e, t, n) { // co = readJsonPage, e = text, t = report, n = locate
    let r = ji(e, t, n); // r = data, ji = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let o = J(r) ? qr(r) : null; // o = page, J = isObject, r = data, qr = migrate
    if (!o) {
      let a = J(r) ? r.version : null; // a = version, J = isObject, r = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function Dn(e, t, n, r, o = String) { // Dn = readPage, e = text, t = options, n = included, r = report, o = locate
    let a = co(e, r, o); // a = page, co = readJsonPage, e = text, r = report, o = locate
    return a && Gi(a, t, r, o, n);
  }

  // src/programs/problems.ts
  var Ji = [ // Ji = WARNINGS
    "unknown-field",
    "missing-label",
    "status-against-dates",
    "no-page-language",
    "not-included",
    "more-problems"
  ];
  function Wn(e) { // Wn = severityOf, e = code
    return Ji.indexOf(e) === -1 ? "error" : "warning";
  }
  function Tt(e, t) { // Tt = describePath, e = path, t = program
    return e.map((n, r) => { // e = path, n = step, r = depth
      let o = typeof n == "number" ? `#${n + 1}` : n; // o = name, n = step
      return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${o} ("${t}")` : o;
    }).join(" \u2192 ");
  }

  // src/programs/report.ts
  var Qi = 200; // Qi = MOST_PROBLEMS
  function uo() { // uo = createTally
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
  function Pt(e) { // Pt = shorten, e = text
    return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
  }
  function po(e, t = Qi) { // po = createReport, e = explain, t = most, Qi = MOST_PROBLEMS
    let n = [], r = [], o = 0, a = 0, s = (l, u, c) => bt(bt({ // n = path, r = problems, o = warnings, a = more, s = toProblem, l = code, u = params, c = known, bt = __spreadValues
      path: n.slice(),
      severity: Wn(l),
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
        r.length >= t || Wn(l) === "warning" && ++o > t / 2 ? a++ : r.push(s(l, u.map(Pt), c));
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
  var oe = new Uint32Array(65536), zi = (e, t) => { // oe = peq, zi = myers_32, e = a, t = b
    let n = e.length, r = t.length, o = 1 << n - 1, a = -1, s = 0, i = n, l = n; // e = a, r = m, t = b, o = lst, a = pv, s = mv, i = sc, l = i
    for (; l--; ) // l = i
      oe[e.charCodeAt(l)] |= 1 << l;
    for (l = 0; l < r; l++) { // l = i, r = m
      let u = oe[t.charCodeAt(l)], c = u | s; // u = eq, oe = peq, t = b, l = i, c = xv, s = mv
      u |= (u & a) + a ^ a, s |= ~(u | a), a &= u, s & o && i++, a & o && i--, s = s << 1 | 1, a = a << 1 | ~(c | s), s &= c;
    }
    for (l = n; l--; ) // l = i
      oe[e.charCodeAt(l)] = 0;
    return i;
  }, Xi = (e, t) => { // Xi = myers_x, e = b, t = a
    let n = t.length, r = e.length, o = [], a = [], s = Math.ceil(n / 32), i = Math.ceil(r / 32); // t = a, r = m, e = b, o = mhc, a = phc, s = hsize, i = vsize
    for (let g = 0; g < s; g++) // g = i, s = hsize
      a[g] = -1, o[g] = 0;
    let l = 0; // l = j
    for (; l < i - 1; l++) { // l = j, i = vsize
      let g = 0, y = -1, f = l * 32, b = Math.min(32, r) + f; // g = mv, y = pv, f = start, l = j, b = vlen, r = m
      for (let x = f; x < b; x++) // x = k, f = start, b = vlen
        oe[e.charCodeAt(x)] |= 1 << x;
      for (let x = 0; x < n; x++) { // x = i
        let v = oe[t.charCodeAt(x)], w = a[x / 32 | 0] >>> x & 1, S = o[x / 32 | 0] >>> x & 1, R = v | g, _ = ((v | S) & y) + y ^ y | v | S, k = g | ~(_ | y), P = y & _; // v = eq, oe = peq, t = a, x = i, w = pb, a = phc, S = mb, o = mhc, R = xv, g = mv, _ = xh, y = pv, k = ph, P = mh
        k >>> 31 ^ w && (a[x / 32 | 0] ^= 1 << x), P >>> 31 ^ S && (o[x / 32 | 0] ^= 1 << x), k = k << 1 | w, P = P << 1 | S, y = P | ~(R | k), g = k & R;
      }
      for (let x = f; x < b; x++) // x = k, f = start, b = vlen
        oe[e.charCodeAt(x)] = 0;
    }
    let u = 0, c = -1, p = l * 32, m = Math.min(32, r - p) + p; // u = mv, c = pv, p = start, l = j, m = vlen, r = m
    for (let g = p; g < m; g++) // g = k, p = start, m = vlen
      oe[e.charCodeAt(g)] |= 1 << g;
    let d = r; // d = score, r = m
    for (let g = 0; g < n; g++) { // g = i
      let y = oe[t.charCodeAt(g)], f = a[g / 32 | 0] >>> g & 1, b = o[g / 32 | 0] >>> g & 1, x = y | u, v = ((y | b) & c) + c ^ c | y | b, w = u | ~(v | c), S = c & v; // y = eq, oe = peq, t = a, g = i, f = pb, a = phc, b = mb, o = mhc, x = xv, u = mv, v = xh, c = pv, w = ph, S = mh
      d += w >>> r - 1 & 1, d -= S >>> r - 1 & 1, w >>> 31 ^ f && (a[g / 32 | 0] ^= 1 << g), S >>> 31 ^ b && (o[g / 32 | 0] ^= 1 << g), w = w << 1 | f, S = S << 1 | b, c = S | ~(x | w), u = w & x;
    }
    for (let g = p; g < m; g++) // g = k, p = start, m = vlen
      oe[e.charCodeAt(g)] = 0;
    return d;
  }, mo = (e, t) => { // mo = distance, e = a, t = b
    if (e.length < t.length) {
      let n = t; // n = tmp, t = b
      t = e, e = n;
    }
    return t.length === 0 ? e.length : e.length <= 32 ? zi(e, t) : Xi(e, t);
  };

  // src/programs/nearest.ts
  var Yi = 1e3; // Yi = MOST_COMPARED
  function go(e, t) { // go = nearest, e = name, t = known
    let n = null, r = e.length < 5 ? 1 : 2, o = 0, a = e.toLowerCase(); // n = best, r = reach, e = name, o = compared, a = folded
    if (e.length > 100)
      return null;
    for (let s of t) { // s = candidate, t = known
      if (++o > Yi)
        break;
      if (Math.abs(s.length - e.length) <= r) {
        let i = mo(a, s.toLowerCase()); // i = changes, mo = distance, a = folded, s = candidate
        i <= r && (n = s, r = i - 1);
      }
    }
    return n;
  }

  // src/programs/problem-texts.ts
  var fo = "Correct it or remove it.", Un = "Correct it, or add it there.", et = 'Did you mean "$2"?', yo = "Choose another id.", Zi = { // fo = CORRECT, Un = CHOOSE, et = MEANT, yo = RENAME, Zi = WORDS
    "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
    "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
    "wrong-type": ["Expected $1, found $2.", fo],
    missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
    "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
    empty: ["There is nothing in it.", "Fill it in or remove it."],
    "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
    "reserved-id": ['The id "$1" is reserved.', yo],
    "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', yo],
    "unknown-field": ['There is no field "$1".', fo, et],
    "unknown-facet": ['"$1" is no facet: it has no vocabulary.', Un, et],
    "unknown-term": ['"$1" is not in the vocabulary.', Un, et],
    "unknown-program": ['There is no program with the id "$1".', Un, et],
    "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
    loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
    "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15; add ~ if it is approximate."],
    "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
    "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", et],
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
  function ho(e, t) { // ho = fill, e = words, t = params
    return e.replace(/\$(\d)/g, (n, r) => { // e = words, n = _match, r = digit
      var o; // o = _a
      return (o = t[Number(r) - 1]) != null ? o : "";
    });
  }
  var xo = (e, t, n) => { // xo = explain, e = code, t = params, n = known
    var l; // l = _a
    let [r, o, a] = Zi[e], s = n && go((l = t[0]) != null ? l : "", n), i = s ? [...t, s] : t; // r = reason, o = fix, a = fixByNearest, Zi = WORDS, e = code, s = meant, n = known, go = nearest, l = _a, t = params, i = all
    return {
      params: i,
      reason: ho(r, i),
      fix: ho(s && a ? a : o, i)
    };
  };

  // src/programs/parse.ts
  function $t(e, t, n = [], r) { // $t = parsePrograms, e = text, t = options, n = included, r = mostProblems
    let o = po(xo, r); // o = report, po = createReport, xo = explain, r = mostProblems
    return { list: Dn(e, t, n, o, (s, i) => { // Dn = readPage, e = text, t = options, n = included, o = report, s = _message, i = json
      let l = Wr(i); // l = place, Wr = placeOf, i = json
      return l ? ` at line ${l.line}, column ${l.column}` : "";
    }), problems: o.done() };
  }
  function Ot(e, t, n = []) { // Ot = parseForReaders, e = text, t = options, n = included
    let r = uo(); // r = tally, uo = createTally
    return { list: Dn(e, t, n, r), problems: r.problems };
  }

  // src/import/headings.ts
  var Rt = "h1, h2, h3, h4, h5, h6"; // Rt = HEADINGS
  function bo(e) { // bo = blockOf, e = heading
    return e.closest(".mw-heading") || e;
  }
  function Ce(e) { // Ce = headingText, e = heading
    let t = e.cloneNode(!0); // t = copy, e = heading
    return t.querySelectorAll(".mw-editsection").forEach((n) => n.remove()), t.textContent.replace(/\s+/g, " ").trim();
  }
  function jn(e) { // jn = anchorCarriers, e = heading
    let t = bo(e), n = [t]; // t = block, bo = blockOf, e = heading, n = around
    for (let r = t.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) // r = before, t = block
      n.push(r);
    return n.reduce((r, o) => r.concat(o, Array.from(o.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
  }
  function he(e, t) { // he = findHeading, e = container, t = name
    let n = Array.from(e.querySelectorAll(Rt)); // n = headings, e = container, Rt = HEADINGS
    return n.find((r) => t.texts.includes(Ce(r))) || n.find((r) => jn(r).some(({ id: o }) => o === t.anchor)) || null;
  }
  function wo(e) { // wo = firstHeading, e = container
    return e.querySelector(Rt);
  }
  function tt(e) { // tt = sectionOf, e = heading
    let t = bo(e), n = t.nextElementSibling, r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(Rt) ? n : null, o = r ? r.firstElementChild : n, a = []; // t = block, bo = blockOf, e = heading, n = next, r = wrapped, Rt = HEADINGS, o = first, a = content
    for (let s = o; s instanceof HTMLElement && !(s.matches(Rt) || s.matches(".mw-heading, section")); s = s.nextElementSibling) // s = element, o = first, Rt = HEADINGS
      a.push(s);
    return {
      heading: e,
      block: t,
      insertion: r ? { parent: r, before: r.firstChild } : { parent: t.parentNode, before: t.nextSibling },
      content: a,
      lists: a.filter((s) => s.matches("ul"))
    };
  }

  // src/import/text-runs.ts
  var el = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", tl = "br, p, div, dl, dd, dt, blockquote, table, tr", nl = "b, strong", _o = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // el = IGNORED, tl = BREAKS, nl = BOLD, _o = UNSEEN
  function nt(e) { // nt = isIgnored, e = element
    return e.matches(el) || /display:\s*none/.test(e.getAttribute("style") || "");
  }
  function xe(e) { // xe = tidy, e = text
    return e.replace(_o, "").replace(/\s+/g, " ").trim();
  }
  function Ne(e) { // Ne = joined, e = runs
    return e.map(({ text: t }) => t).join("");
  }
  function be(e, t = []) { // be = seenText, e = element, t = skip
    return xe(Ne(Fe(e, t)));
  }
  function Fe(e, t = []) { // Fe = runsOf, e = item, t = skip
    let n = [], r = (a, s, i, l, u) => { // n = runs, r = add, a = text, s = element, i = mark, l = isBold, u = link
      a !== "" && n.push({ text: a, element: s, mark: i, isBold: l, link: u });
    }, o = (a, s, i, l) => { // o = visit, a = parent, s = mark, i = isBold, l = link
      a.childNodes.forEach((u) => { // a = parent, u = node
        if (u.nodeType === 3 && r((u.nodeValue || "").replace(_o, "").replace(/\s+/g, " "), a, s, i, l), u.nodeType !== 1)
          return;
        let c = u; // c = element, u = node
        if (t.indexOf(c) !== -1 || nt(c))
          return;
        let p = c.matches(nl), m = c.matches("a[href]"), d = c.matches(tl) ? s ? " " : `
` : "";
        r(d, a, s, i, l), o(c, s || (p || m ? c : null), i || p, l || (m ? c : null)), r(c.matches("br") ? "" : d, a, s, i, l);
      });
    };
    return o(e, null, !1, null), n;
  }

  // src/import/split-title.ts
  var He = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", rl = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${He}(?=\\s)|\\n|[:\\uFF1A]|${He}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${He})`), vo = new RegExp(`\\n|\\s${He}(?=\\s|$)|\\u2014`, "g"), ol = /\uFF1A|:(?=\s|$)/g, al = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, sl = /[.!?;,:\u3002]/, il = 5, ko = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${He}(?=\\s|$))*`), ll = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${He}|\\u2014)$`), cl = 9; // He = DASH, rl = AFTER_MARK, vo = BETWEEN, ol = COLON, al = IN_BRACKETS, sl = PUNCTUATION, il = FEW_WORDS, ko = LEFT_BEFORE, ll = LEFT_BEHIND, cl = MOST_LEFT_BEHIND
  function Bn(e, t, n, r) { // Bn = find, e = pattern, t = text, n = from, r = marks
    e.lastIndex = n;
    for (let o = e.exec(t); o; o = e.exec(t)) { // o = found, e = pattern, t = text
      let a = o.index + o[0].length - 1; // a = at, o = found
      if (!r.some((s) => s.from <= a && a < s.to))
        return o;
    }
    return null;
  }
  function we(e, t, n, r) { // we = parts, e = text, t = from, n = to, r = next
    let o = e.slice(t, n); // o = title, e = text, t = from, n = to
    for (let s = 0; s < cl; s++) // s = left, cl = MOST_LEFT_BEHIND
      o = o.replace(ll, "");
    let a = e.slice(r); // a = rest, e = text, r = next
    return {
      title: [t + o.length - o.replace(/^\s/, "").length, t + o.length],
      summary: [r + ko.exec(a)[0].length, e.length]
    };
  }
  function ul(e) { // ul = isFewWords, e = text
    return !sl.test(e) && e.trim().split(" ").length <= il;
  }
  function dl(e, t, n) { // dl = fromMark, e = text, t = mark, n = marks
    let r = (l) => { // r = behind, l = at
      let u = rl.exec(e.slice(l)); // u = found, rl = AFTER_MARK, e = text, l = at
      return u ? l + u[0].length : -1;
    }, o = r(t.to);
    if (o !== -1)
      return we(e, t.from, t.to, o);
    let a = al.exec(e.slice(t.to)), s = t.to + (a ? a[0].length : 0); // a = bracket, al = IN_BRACKETS, e = text, t = mark, s = end
    if (a && (r(s) !== -1 || e.slice(s).trim() === ""))
      return we(e, t.from, s, Math.max(r(s), s));
    let i = Bn(vo, e, t.to, n); // i = dash, Bn = find, vo = BETWEEN, e = text, t = mark, n = marks
    return i && !t.isBold && ul(e.slice(t.to, i.index)) ? we(e, t.from, i.index, i.index + i[0].length) : we(e, t.from, t.to, t.to);
  }
  function So(e, t) { // So = split, e = text, t = marks
    let n = ko.exec(e)[0].length, r = t.find(({ from: a, to: s }) => s > n && e.slice(a, s).trim() !== ""); // n = start, ko = LEFT_BEFORE, e = text, r = mark, t = marks, a = from, s = to
    if (r && r.from <= n)
      return dl(e, r, t);
    let o = Bn(vo, e, n, t) || Bn(ol, e, n, t); // o = end, Bn = find, vo = BETWEEN, e = text, n = start, t = marks, ol = COLON
    return o ? we(e, n, o.index, o.index + o[0].length) : r ? (
      // The rest would miss its words without the title.
      { title: we(e, r.from, r.to, r.to).title, summary: [n, e.length] }
    ) : we(e, n, e.length, e.length);
  }

  // src/import/item.ts
  function pl(e) { // pl = place, e = runs
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
  function ml(e) { // ml = marksOf, e = placed
    let t = /* @__PURE__ */ new Map(); // t = marks
    for (let { run: n, from: r, to: o } of e) // n = run, r = from, o = to, e = placed
      if (n.mark && o > r) {
        let a = t.get(n.mark); // a = mark, t = marks, n = run
        t.set(n.mark, { from: a ? a.from : r, to: o, isBold: n.isBold || a !== void 0 && a.isBold });
      }
    return Array.from(t.values());
  }
  function rt(e) { // rt = nestedLists, e = item
    return Array.from(e.children).reduce((t, n) => t.concat(n.matches("ul, ol") ? n : rt(n)), []);
  }
  function gl(e) { // gl = readNested, e = lists
    let t = [], n = [], r = (o) => { // t = materials, n = leftOver, r = readLine, o = line
      let a = rt(o), s = Fe(o, a), i = xe(Ne(s)), l = qn(s), [u] = l; // a = below, rt = nestedLists, o = line, s = runs, Fe = runsOf, i = text, xe = tidy, Ne = joined, l = links, qn = linksOf, u = only
      u && l.length === 1 ? t.push([i, u]) : (l.forEach((c) => t.push([be(c), c])), /[^\s,;.:|\u00B7&()-]/.test(Ne(s.filter((c) => !c.link))) && n.push(i)), a.forEach((c) => Array.from(c.children).forEach(r));
    };
    return e.forEach((o) => Array.from(o.children).filter((a) => !nt(a)).forEach(r)), { materials: t, leftOver: n };
  }
  function qn(e) { // qn = linksOf, e = runs
    let t = /* @__PURE__ */ new Set(); // t = links
    return e.forEach(({ link: n, text: r }) => { // e = runs, n = link, r = text
      n && r.trim() !== "" && t.add(n);
    }), Array.from(t);
  }
  function Eo(e) { // Eo = readItem, e = item
    let t = rt(e), { text: n, placed: r } = pl(Fe(e, t)), o = So(n, ml(r)), a = xe(n.slice(...o.title)); // t = lists, rt = nestedLists, e = item, n = text, r = placed, pl = place, Fe = runsOf, o = found, So = split, ml = marksOf, a = title, xe = tidy
    if (a === "")
      return null;
    let s = ([c, p]) => r.filter((m) => m.from < p && m.to > c && m.run.text.trim() !== "").map(({ run: m }) => m), i = s(o.title), l = s(o.summary), [u = null] = qn(i); // s = within, c = from, p = to, r = placed, m = run, i = titleRuns, o = found, l = summaryRuns, u = link, qn = linksOf
    return Object.assign({
      title: a,
      titleElement: i[0] ? i[0].element : e,
      link: u,
      summary: xe(n.slice(...o.summary)),
      summaryElement: l[0] ? l[0].element : e,
      otherLinks: qn(r.map(({ run: c }) => c)).filter((c) => c !== u)
    }, gl(t));
  }
  function To(e) { // To = readRenderedItem, e = item
    let t = (s) => e.querySelector(`.program-explorer-static__${s}`), n = e.querySelector("b"), r = n ? be(n) : "", o = t("summary"), a = t("materials"); // t = part, s = name, e = item, n = heading, r = title, be = seenText, o = summary, a = materials
    return n && r !== "" ? {
      title: r,
      titleElement: n,
      link: n.querySelector("a[href]"),
      // What is small says in which language the summary is.
      summary: o ? be(o, Array.from(o.querySelectorAll("small"))) : "",
      summaryElement: o || e,
      otherLinks: [],
      materials: a ? Array.from(a.querySelectorAll("a[href]")).map((s) => [be(s), s]) : [],
      leftOver: []
    } : null;
  }

  // src/import/links.ts
  var fl = ["title", "redlink", "redirect", "uselang", "useskin"], yl = /^[a-z][a-z0-9+.-]*:/i; // fl = HARMLESS, yl = SCHEME
  function Oo(e) { // Oo = decode, e = text
    return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, (t) => { // e = text, t = encoded
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function Po(e) { // Po = hostOf, e = url
    return e.host.replace(".m.", ".");
  }
  function Kn(e, t) { // Kn = parse, e = address, t = base
    try {
      return new URL(e, t);
    } catch (n) {
      return null;
    }
  }
  function hl(e, t) { // hl = titleOf, e = url, t = articlePath
    let n = e.searchParams, r = []; // n = parameters, e = url, r = names
    n.forEach((l, u) => r.push(u));
    let o = n.get("redlink") !== null; // o = isRed, n = parameters
    if (!r.every((l) => fl.indexOf(l) !== -1 || o && l === "action"))
      return null;
    let [a = "", s = ""] = t.split("$1"), i = e.pathname; // a = before, s = after, t = articlePath, i = path, e = url
    return /\/index\.php$/.test(i) ? n.get("title") : i.slice(0, a.length) === a && i.slice(i.length - s.length) === s ? Oo(i.slice(a.length, i.length - s.length)) : null;
  }
  function $o(e) { // $o = judged, e = value
    let t = q(e.replace(/^Special:MyLanguage\//i, "")); // t = link, q = parseLink, e = value
    return t ? { link: "page" in t ? t.page : t.url } : { fault: fe(e) || "bad-page", value: e };
  }
  function Ro(e, { address: t, articlePath: n }) { // Ro = resolveLink, e = anchor, t = address, n = articlePath
    let r = (e.getAttribute("href") || "").trim(); // r = href, e = anchor
    if (r === "")
      return null;
    let o = Kn(t), a = /^\.\/(.*)$/.exec(r), s = a && o ? Kn(o.origin + n.replace("$1", () => a[1] || "")) : Kn(r, t); // o = base, Kn = parse, t = address, a = relative, r = href, s = url, n = articlePath
    if (!s)
      return { fault: "bad-address", value: r };
    let i = Oo(s.hash), u = (e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test(e.getAttribute("rel") || "")) && q(e.getAttribute("title") || ""); // i = fragment, Oo = decode, s = url, u = interwiki, e = anchor, q = parseLink
    if (u && "page" in u)
      return $o(u.page + (u.page.indexOf("#") === -1 ? i : ""));
    let c = s.protocol === "https:" || s.protocol === "http:"; // c = isWeb, s = url
    if (!c && yl.test(r))
      return { fault: "bad-scheme", value: r };
    let p = c && o && Po(s) === Po(o) ? hl(s, n) : null; // p = title, c = isWeb, o = base, Po = hostOf, s = url, hl = titleOf, n = articlePath
    return $o(p === null ? c ? s.href : r : p + i);
  }

  // src/import/ids.ts
  var xl = [ // xl = LETTERS
    [/\u00DF/g, "ss"],
    [/\u00E6/g, "ae"],
    [/\u0153/g, "oe"],
    [/[\u00F8]/g, "o"],
    [/\u0142/g, "l"],
    [/[\u0111\u00F0]/g, "d"],
    [/\u00FE/g, "th"],
    [/\u0131/g, "i"]
  ];
  function bl(e) { // bl = slug, e = text
    let t = xl.reduce( // t = plain, xl = LETTERS
      (n, [r, o]) => n.replace(r, o),
      // An apostrophe joins: "Let's" is one word.
      e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, "")
    ).replace(/[^a-z0-9]+/g, "-");
    return /[a-z]/.test(t) ? t.slice(0, 90).replace(/^-|-$/g, "") : "";
  }
  function Ao() { // Ao = createIds
    let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), n = 0, r = (o) => { // e = taken, t = numbers, n = count, r = take, o = id
      let a = !e.has(o); // a = isFree, e = taken, o = id
      return e.add(o), a;
    };
    return {
      take: r,
      make(...o) {
        n++;
        let a = o.map(bl).find(Boolean) || `program-${n}`, s = a, i = t.get(a) || 1; // a = wanted, o = texts, bl = slug, n = count, s = id, i = number, t = numbers
        for (; !r(s); ) // r = take, s = id
          s = `${a}-${++i}`;
        return t.set(a, i), s;
      }
    };
  }

  // src/import/skipped.ts
  var wl = "Add it by hand.", Vn = "Add the right link by hand.", _l = { // wl = BY_HAND, Vn = LINK, _l = WORDS
    "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
    "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
    "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
    "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
    "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
    "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
    "bad-status": ['"$1" is not a status.', "Add the status by hand."],
    "bad-page": ['The link leads to no page: "$1".', Vn],
    "bad-address": ['The link is not an https address: "$1".', Vn],
    "bad-scheme": ['The link is neither a page nor an https address: "$1".', Vn],
    "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
    "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
    "nested-text": ['A nested line could not become a link to a material: "$1".', wl]
  }, Lo = 120;
  function De(e, t, n = "") { // De = unread, e = place, t = code, n = value
    let [r, o] = _l[t], a = n.length > Lo ? `${n.slice(0, Lo - 1)}\u2026` : n; // r = reason, o = fix, _l = WORDS, t = code, a = shown, n = value, Lo = MOST_CHARACTERS
    return { code: t, place: e, reason: r.replace("$1", () => a), fix: o };
  }

  // src/import/records.ts
  var vl = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, kl = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Mo = 150; // vl = ID, kl = LANGUAGE, Mo = MOST_CHARACTERS
  function Io(e, t) { // Io = languageOf, e = element, t = fallback
    let n = e.closest("[lang]"), r = n && n.parentElement && n.getAttribute("lang") || ""; // n = around, e = element, r = language
    return (kl.test(r) ? r : t).toLowerCase();
  }
  function Co(e, t) { // Co = createReader, e = around, t = lost
    let n = [], r = [], o = Ao(), a = /* @__PURE__ */ new Set(), s = (p, m) => { // n = records, r = programs, o = ids, Ao = createIds, a = titles, s = textIn, p = text, m = element
      let d = Io(m, e.pageLanguage); // d = language, Io = languageOf, m = element, e = around
      return d === e.contentLanguage.toLowerCase() ? p : { [d]: p };
    }, i = (p, m) => { // i = resolve, p = link, m = tell
      let d = p && Ro(p, e); // d = resolved, p = link, Ro = resolveLink, e = around
      return d && "fault" in d ? (m(d.fault, d.value), null) : d && d.link;
    }, l = (p, m) => { // l = materialsOf, p = item, m = tell
      let d = []; // d = materials
      for (let [g, y] of p.materials) { // g = label, y = element, p = item
        let f = i(y, m); // f = link, i = resolve, y = element, m = tell
        f !== null && g !== "" ? d.push(/^https:/i.test(f) ? { label: s(g, y), url: f } : { label: s(g, y), page: f }) : f === null && m("nested-text", g);
      }
      return p.leftOver.forEach((g) => m("nested-text", g)), d;
    }, u = (p, m) => p !== null && !(vl.test(p) && o.take(p)) ? (m("bad-id", p), null) : p, c = (p, m, d) => { // u = renderedId, p = element, m = group, vl = ID, o = ids, c = read, d = place
      let g = p.getAttribute("data-program"), y = g === null ? Eo(p) : To(p); // g = said, p = element, y = item, Eo = readItem, To = readRenderedItem
      if (!y) {
        rt(p).forEach((P) => Array.from(P.children).forEach((O, F) => c(O, m, `${d} \u2192 #${F + 1}`)));
        return;
      }
      let { title: f } = y, b = (P, O) => { // f = title, y = item, b = tell, P = code, O = value
        t.push(De(`${d} ("${f.slice(0, Mo)}")`, P, O));
      };
      f.length > Mo && b("long-title", f), a.has(f) && b("same-title", f), a.add(f);
      let x = i(y.link, b), v = u(g, b), w = v === null ? o.make(f, x && !/^https:/i.test(x) ? x.replace(/#.*$/, "") : "") : v, S = p.getAttribute("data-status"), R = g === null ? m === "past" ? "past" : "ongoing" : Me(S) ? S : null; // x = link, i = resolve, y = item, b = tell, v = own, u = renderedId, g = said, w = id, o = ids, f = title, S = saidStatus, p = element, R = status, m = group, Me = isStatus
      g !== null && S !== null && R === null && b("bad-status", S);
      let _ = l(y, b); // _ = materials, l = materialsOf, y = item, b = tell
      y.otherLinks.forEach((P) => b("link-in-text", `${be(P)} (${P.getAttribute("href") || ""})`)), r.push({ id: w, isRendered: v !== null, group: m, title: f, link: x, summary: y.summary || null, status: R });
      let k = { id: w, title: s(f, y.titleElement) }; // k = record, w = id, s = textIn, f = title, y = item
      y.summary && (k.summary = { [Io(y.summaryElement, e.pageLanguage)]: y.summary }), x !== null && (k.page = x), R !== null && (k.status = R), _.length && (k.materials = _), n.push(k);
    };
    return { read: c, records: n, programs: r };
  }

  // src/import/sections.ts
  var Gn = "h1, h2, h3, h4, h5, h6", Sl = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer__selftest, .program-explorer__update, .program-explorer-static__all", No = "ul:not(.gallery)", El = "div, center, span, main, article", Tl = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", Pl = ".program-explorer, .mw-parser-output, [data-group], body"; // Gn = HEADINGS, Sl = NOT_TEXT, No = LIST, El = HOLDERS, Tl = BLOCKS, Pl = EDGES
  function Jn(e) { // Jn = textOf, e = element
    return Ne(Fe(e));
  }
  function Ho(e) { // Ho = collector, e = isEnd
    let t = [], n = [], r = "", o = (s = "") => { // t = items, n = others, r = line, o = flush, s = next
      [r, s].map(xe).filter(Boolean).forEach((i) => n.push(i)), r = "";
    }, a = (s) => { // a = visit, s = node
      if (s.nodeType === 3 && (r += s.nodeValue || ""), s.nodeType !== 1)
        return !1;
      let i = s; // i = element, s = node
      if (nt(i) || i.matches(Sl))
        return !1;
      let l = i.matches(Gn) ? i : i.matches(".mw-heading") ? i.querySelector(Gn) : null; // l = heading, i = element, Gn = HEADINGS
      return l ? (o(), e(l)) : i.matches(No) ? (o(), Array.from(i.children).forEach((u) => u.matches("li") ? t.push(u) : o(Jn(u))), !1) : i.matches("section") || i.matches(El) && i.querySelector(`${No}, ${Gn}`) ? (o(), Array.from(i.childNodes).some(a)) : (i.matches(Tl) ? o(Jn(i)) : r += Jn(i), !1);
    };
    return {
      visit: a,
      done: () => (o(), { items: t, others: n })
    };
  }
  function Fo(e) { // Fo = levelOf, e = heading
    return Number(e.tagName.slice(1));
  }
  function At(e, t, n) { // At = sectionUnder, e = heading, t = other, n = container
    let { visit: r, done: o } = Ho((s) => s === t || Fo(s) <= Fo(e)), a = tt(e).block; // r = visit, o = done, Ho = collector, s = next, t = other, Fo = levelOf, e = heading, a = node, tt = sectionOf
    for (; ; ) {
      for (; !a.nextSibling; ) { // a = node
        let s = a.parentElement; // s = parent, a = node
        if (!s || s === n || !s.matches("div, section") || s.matches(Pl))
          return o();
        a = s;
      }
      if (a = a.nextSibling, r(a))
        return o();
    }
  }
  function Do(e) { // Do = sectionIn, e = group
    let { visit: t, done: n } = Ho(() => !1); // t = visit, n = done, Ho = collector
    return e.childNodes.forEach(t), n();
  }

  // src/import/import-lists.ts
  var Qn = ["current", "past"], Wo = "[data-limit], [data-preset]"; // Qn = GROUPS, Wo = PARTIAL
  function $l(e, t) { // $l = findGroups, e = container, t = place
    let n = Array.from(e.querySelectorAll(Qn.map((o) => `[data-group="${o}"]`).join())); // n = marked, e = container, Qn = GROUPS, o = group
    if (n.length)
      return n.map((o) => { // n = marked, o = element
        let a = wo(o), s = o.dataset.group; // a = heading, wo = firstHeading, o = element, s = group
        return { group: s, name: a ? Ce(a) : s, section: Do(o) };
      });
    let r = Qn.map((o) => he(e, t[o])); // r = headings, Qn = GROUPS, o = group, he = findHeading, e = container, t = place
    return Qn.map((o, a) => { // Qn = GROUPS, o = group, a = at
      let s = r[a] || null; // s = heading, r = headings, a = at
      return {
        group: o,
        name: s ? Ce(s) : t[o].texts[0] || t[o].anchor,
        section: s && At(s, r[1 - a] || null, e)
      };
    });
  }
  function zn(e, t, n) { // zn = harvest, e = container, t = place, n = options
    let r = [], o = Co({ // r = lost, o = reader, Co = createReader
      pageLanguage: n.pageLanguage,
      contentLanguage: n.contentLanguage,
      articlePath: n.articlePath || "/wiki/$1",
      address: n.address || e.baseURI
    }, r);
    for (let { group: i, name: l, section: u } of $l(e, t)) { // i = group, l = name, u = section, $l = findGroups, e = container, t = place
      if (!u) {
        r.push(De(l, "no-heading"));
        continue;
      }
      u.items.length || r.push(De(l, "no-list")), u.items.forEach((c, p) => o.read(c, i, `${l} \u2192 #${p + 1}`)), u.others.forEach((c) => r.push(De(l, "no-bullets", c)));
    }
    let { records: a, programs: s } = o; // a = records, s = programs, o = reader
    return {
      page: { version: ze, programs: a },
      programs: s,
      unread: r,
      isPartial: e.matches(Wo) || e.querySelector(Wo) !== null
    };
  }

  // src/page/hosts.ts
  var se = "program-explorer"; // se = HOST_CLASS
  function Xn(e) { // Xn = languageAround, e = element
    var t; // t = _a
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  function Yn(e, t, n) { // Yn = staticHeading, e = text, t = element, n = carriers
    return { text: e, language: Xn(t), anchors: n.map(({ id: r }) => r), carriers: n };
  }
  function Lt(e) { // Lt = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function Uo(e, t) { // Uo = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function jo(e) { // jo = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && Yn(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e,
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function Mt(e) { // Mt = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${se}[data-source]`)).map((n) => { // e = content, se = HOST_CLASS, n = root
      let { source: r = "", revision: o = "", preset: a = "", limit: s, all: i = null, languages: l = "", messages: u = "", bundle: c = "", bundleVersion: p = "" } = n.dataset, m = Uo(n, "current"); // r = source, o = revision, a = preset, s = limit, i = all, l = languages, u = messages, c = bundle, p = bundleVersion, n = root, m = current, Uo = headingIn
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
        current: jo(m),
        past: jo(Uo(n, "past")),
        level: Lt(m)
      };
    });
  }

  // src/import/insert-host.ts
  function Zn(e) { // Zn = known, e = heading
    return e && Yn(Ce(e), e, jn(e));
  }
  function Bo(e, t) { // Bo = withHeadings, e = host, t = place
    let { root: n, container: r } = e; // n = root, r = container, e = host
    if (r !== n || e.current || e.past)
      return e;
    let o = he(n, t.current); // o = current, he = findHeading, n = root, t = place
    return Object.assign({}, e, { current: Zn(o), past: Zn(he(n, t.past)), level: Lt(o) });
  }
  function qo(e, t) { // qo = insertHost, e = content, t = place
    let n = he(e, t.current); // n = currentHeading, he = findHeading, e = content, t = place
    if (!n || e.querySelector(`.${se}`))
      return null;
    let r = tt(n), o = he(e, t.past), a = o && tt(o), s = o && At(o, n, e), i = a !== null && a.content.length === a.lists.length && s !== null && !s.others.length && s.items.every((u) => a.lists.some((c) => c === u.parentNode)), l = document.createElement("div"); // r = current, tt = sectionOf, n = currentHeading, o = pastHeading, he = findHeading, e = content, t = place, a = past, s = below, At = sectionUnder, i = pastIsBare, u = item, c = list, l = root
    return l.className = se, r.insertion.parent.insertBefore(l, r.insertion.before), {
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
      past: i ? Zn(o) : null,
      level: Lt(n) + 1
    };
  }

  // src/import/importer.ts
  function Ko(e) { // Ko = createHarvester, e = place
    return {
      insertHost: (t) => qo(t, e),
      readHost: (t, n) => { // t = wiki, n = host
        let { page: r, unread: o } = zn(n.container, e, t), a = JSON.stringify(r, null, "	"), { list: s, problems: i } = Ot(a, ae(t)); // r = page, o = unread, zn = harvest, n = host, e = place, t = wiki, a = draft, s = list, i = problems, Ot = parseForReaders, ae = optionsFor
        return s && s.programs.length ? [Bo(n, e), { page: null, included: [], list: s, problems: i, harvest: { draft: a, unread: o } }] : null;
      },
      harvest: (t, n) => zn(t, e, n)
    };
  }

  // src/import/known-headings.ts
  var Vo = { // Vo = META
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
  var ie = 1; // ie = PROTOCOL

  // src/importer.ts
  var { insertHost: Ol, readHost: Rl, harvest: Al } = Ko(Vo); // Ol = insertHost, Rl = readHost, Al = harvest, Ko = createHarvester, Vo = META

  // src/page/known-pages.ts
  var Go = ["Community Development", "Community Development/What we do"], Ll = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // Go = PAGES, Ll = TRANSLATION
  function It(e) { // It = isPlacePage, e = title
    return Go.includes(e) || Go.includes(e.replace(Ll, ""));
  }

  // src/messages/translations.ts
  var U = "qqx", Jo = "search", Ml = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), tr = "en"; // U = KEYS_ONLY, Jo = SPOKEN, Ml = LANGUAGES, tr = LAST_RESORT
  function We(e) { // We = languageFor, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => Ml.includes(t)) || tr;
  }
  function nr(e) { // nr = wordsPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Qo(e, t) { // Qo = readWords, e = language, t = text
    let n = new Map(Object.entries(Pe(t)).filter((r) => typeof r[1] == "string")); // n = texts, Pe = fieldsOf, t = text, r = field
    return n.has(Jo) ? { language: e, texts: n } : null;
  }
  function zo({ language: e, texts: t }) { // zo = canSpeak, e = language, t = texts
    return e === U || t.has(Jo);
  }

  // src/programs/texts.ts
  function z(e, t, n) { // z = pickText, e = text, t = chain, n = pageLanguage
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
  function ot(e) { // ot = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/messages/i18n/en.json
  var Xo = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-to-program": "Link to this program", list: "$1, $2", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", "matched-in": "Found in $1:", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" }; // Xo = en_default

  // src/messages/messages.ts
  var Cl = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, Nl = /\$(\d)/g, Fl = ["zero", "one", "two", "few", "many", "other"], Ue = { language: "en", texts: new Map(Object.entries(Xo)) }; // Cl = PLURAL, Nl = PARAMETER, Fl = CATEGORIES, Ue = BUILT_IN, Xo = en_default
  function Hl(e) { // Hl = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = Fl.filter((o) => n.includes(o)); // t = rules, e = language, n = categories, r = own, Fl = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? r.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, r = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function X({ language: e, texts: t } = Ue) { // X = createMessages, e = language, t = texts, Ue = BUILT_IN
    if (e === U)
      return (o, ...a) => `(${[`program-explorer-${o}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), r = Hl(e); // n = digits, e = language, r = plural, Hl = createPlural
    return (o, ...a) => { // o = key, a = parameters
      let s = (i) => { // s = given, i = position
        var l; // l = _a
        return (l = a[Number(i) - 1]) != null ? l : "";
      };
      return (t.get(o) || Ue.texts.get(o) || `\u29FC${o}\u29FD`).replace(Cl, (i, l, u) => r(u.split("|"), Number(s(l))) || "").replace(Nl, (i, l) => { // t = texts, o = key, Ue = BUILT_IN, Cl = PLURAL, i = _, l = position, u = forms, r = plural, s = given, Nl = PARAMETER
        let u = s(l); // u = value, s = given, l = position
        return typeof u == "number" ? n.format(u) : u;
      });
    };
  }

  // src/programs/translations.ts
  function Dl(e, t) { // Dl = mapTexts, e = list, t = visit
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
  function Yo(e, { language: t, texts: n }, r) { // Yo = translate, e = list, t = language, n = texts, r = pageLanguage
    return Dl(e, (o, a) => { // Dl = mapTexts, e = list, o = text, a = key
      let s = n.get(a); // s = translation, n = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[r.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/page/load.ts
  var Zo = "MediaWiki:Gadget-programExplorer-config.json"; // Zo = CONFIGURATION
  function ea(i, l) { // ea = readOnce, i = _0, l = _1
    return E(this, arguments, function* (e, { source: t, language: n, revisions: r, translated: o, bundle: a, version: s }) {
      let u = (P) => P && o ? { title: P, language: o, version: s } : null, c = (P, O) => O.find((F) => F.title === e.titleOf(P)), p = n === U ? [] : [nr(n)], m = r.length ? [t, ...p] : [t, ...p, Zo], { pages: d, translations: g } = yield e.readPages(m, r, u(a)), y = (P) => { // u = requestFor, P = title, o = translated, s = version, c = find, O = among, F = other, e = wiki, p = speech, n = language, U = KEYS_ONLY, nr = wordsPage, m = titles, r = revisions, t = source, Zo = CONFIGURATION, d = pages, g = translations, a = bundle, y = textOf
        var O; // O = _a
        return ((O = c(P, d)) == null ? void 0 : O.text) || "";
      };
      if (Pe(y(Zo)).enabled === !1)
        return null;
      let f = p.length ? Qo(n, y(nr(n))) || Ue : { language: n, texts: /* @__PURE__ */ new Map() }, b = c(t, d); // f = words, p = speech, Qo = readWords, n = language, y = textOf, nr = wordsPage, Ue = BUILT_IN, b = page, c = find, t = source, d = pages
      if (!b)
        return { page: null, included: [], list: null, problems: [], words: f };
      let x = _t(b.text), v = x.filter((P) => !c(P, d)), w = v.length ? d.concat((yield e.readPages([t, ...v], [], null)).pages) : d, S = []; // x = wanted, _t = includesOf, b = page, v = more, P = title, c = find, d = pages, w = all, e = wiki, t = source, S = included
      for (let P of x) { // P = title, x = wanted
        let O = c(P, w); // O = found, c = find, P = title, w = all
        O && S.push({ title: P, text: O.text });
      }
      let { list: R, problems: _ } = Ot(b.text, ae(e), S); // R = list, _ = problems, Ot = parseForReaders, b = page, ae = optionsFor, e = wiki, S = included
      if (R && R.enabled === !1)
        return null;
      if (!R || !o || !R.bundle)
        return { page: b, included: S, list: R, problems: _, words: f };
      let k = R.bundle === a ? g : (yield e.readPages([t], [], u(R.bundle))).translations; // k = texts, R = list, a = bundle, g = translations, e = wiki, t = source, u = requestFor
      return { page: b, included: S, list: Yo(R, { language: o, texts: k }, e.contentLanguage), problems: _, words: f };
    });
  }
  function ta(e, t) { // ta = readData, e = wiki, t = wanted
    return E(this, null, function* () {
      let n = yield ea(e, t); // n = data, ea = readOnce, e = wiki, t = wanted
      return !n || n.list || !n.page || !t.revisions.length ? n : ea(e, Object.assign({}, t, { revisions: [] }));
    });
  }

  // src/explore/bitset.ts
  function Y(e) { // Y = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Ct(e) { // Ct = allBits, e = size
    let t = Y(e).fill(-1); // t = bits, Y = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Nt(e, t) { // Nt = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function _e(e, t) { // _e = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function je(e, t) { // je = union, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] |= t[n];
    return e;
  }
  function na(e, t) { // na = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] &= t[n];
    return e;
  }
  function Wl(e) { // Wl = ones, e = word
    let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, n = fours
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function le(e, t = e, n = e) { // le = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) // o = w, e = bits
      r += Wl((e[o] | n[o]) & t[o]);
    return r;
  }

  // src/explore/query.ts
  var Ft = ["relevance", "status", "newest", "title"], at = "not-stated", Ht = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // Ft = SORTS, at = NOT_STATED, Ht = EMPTY_QUERY

  // src/explore/program-index.ts
  var Dt = ["q", "sort", "program", "view"]; // Dt = RESERVED
  function Ul({ start: e, end: t, status: n }, r) { // Ul = yearsOf, e = start, t = end, n = status, r = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : n && re(n) ? r : o.year, s = [String(o.year)]; // a = last, t = end, n = status, re = isCurrent, r = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function jl(e) { // jl = inTreeOrder, e = vocabulary
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
  function Bl(e, t, n) { // Bl = indexFacet, e = id, t = list, n = thisYear
    let r = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (y, f) => { // r = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, y = term, f = i
      let b = s.get(y); // b = programs, s = found, y = term
      b || (b = Y(r), s.set(y, b), i.set(y, a ? so(a, y) : [])), Nt(b, f);
    };
    if (t.programs.forEach((y, f) => { // t = list, y = program, f = i
      var x; // x = _a
      let b = e === "period" ? Ul(y, n) : e !== "status" ? y.terms.get(e) || [] : y.status ? [y.status] : []; // b = terms, e = id, Ul = yearsOf, y = program, n = thisYear
      for (let v of b) // v = term, b = terms
        v !== at && (l(v, f), (x = i.get(v)) == null || x.forEach((w) => l(w, f)));
    }), !s.size)
      return null;
    let u = Array.from(s.keys()).sort(), c = e === "status" ? V : e === "period" ? u.sort((y, f) => Number(f) - Number(y)) : a ? jl(a).concat(u) : u, p = Y(r), m = /* @__PURE__ */ new Map(), d = 0, g = (y, f) => { // u = rest, s = found, c = order, e = id, V = STATUSES, y = term, f = programs, a = vocabulary, jl = inTreeOrder, p = stated, Y = noBits, r = size, m = terms, d = telling, g = show
      let b = le(f); // b = total, le = count, f = programs
      if (b && !m.has(y)) {
        let x = a && a.terms.get(y); // x = known, a = vocabulary, y = term
        m.set(y, {
          id: y,
          label: x ? x.label : null,
          aliases: x ? x.aliases : [],
          depth: (i.get(y) || []).length,
          programs: f,
          count: b
        }), je(p, f), d += +(b < r);
      }
    };
    return c.forEach((y) => g(y, s.get(y) || Y(0))), g(at, Ct(r).map((y, f) => y & ~p[f])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: m,
      useful: d > 1
    };
  }
  function ra(e, t, n, r = () => null) { // ra = buildIndex, e = list, t = languages, n = today, r = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = Dt.indexOf(s) === -1 && Bl(s, e, Number(n.slice(0, 4))); // i = facet, Dt = RESERVED, s = id, Bl = indexFacet, e = list, n = today
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

  // src/app/url.ts
  var oa = /^#?programs(?:$|\?|%3f)/i; // oa = OURS
  function jt(e) { // jt = isFragmentOurs, e = hash
    return oa.test(e);
  }
  var ql = 8e3, Kl = 200, Vl = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // ql = MOST_CHARACTERS, Kl = MOST_LETTERS, Vl = UNSAFE
  function Wt(e) { // Wt = encode, e = value
    return e.replace(Vl, (t) => { // e = value, Vl = UNSAFE, t = unit
      let n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function Ut(e) { // Ut = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function aa(e) { // aa = normalText, e = text
    return e.slice(0, Kl).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Bt(e, t = []) { // Bt = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && Dt.indexOf(o) === -1 && n.push(`${Wt(o)}=${a.map(Wt).join(",")}`);
    });
    let r = aa(e.text); // r = text, aa = normalText, e = query
    return r && n.push("q=" + Wt(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + Wt(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function qt(e, t) { // qt = fromFragment, e = hash, t = known
    let n = oa.exec(e); // n = ours, oa = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // r = chosen, o = text, a = sort, s = program
    for (let i of e.slice(n[0].length, ql).split("&")) { // i = part, e = hash, n = ours, ql = MOST_CHARACTERS
      let [l = "", ...u] = i.split("="), c = Ut(l), p = u.join("="), m = Ut(p); // l = rawKey, u = rest, i = part, c = key, Ut = decode, p = raw, m = value
      if (c === "q")
        o = aa(Ut(p.replace(/[_+]/g, " ")));
      else if (c === "sort")
        a = Ft.find((d) => d === m) || null;
      else if (c === "program")
        s = t.hasProgram(m) ? m : null;
      else if (Dt.indexOf(c) === -1) {
        let d = p.split(",").map(Ut).concat(m.split(",")).filter((g) => t.hasTerm(c, g)); // d = terms, p = raw, Ut = decode, m = value, g = term, t = known, c = key
        d.length && r.set(c, Array.from(new Set((r.get(c) || []).concat(d))));
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/page/language-links.ts
  var Gl = ".mw-pt-languages a, .interwiki-pagetranslation a", Jl = ["mousedown", "focusin"]; // Gl = LINKS, Jl = BEFORE
  function Ql({ target: e }) { // Ql = carry, e = target
    let t = e instanceof Element ? e.closest(Gl) : null; // t = link, e = target, Gl = LINKS
    t && (t.hash = jt(location.hash) ? location.hash : "");
  }
  function sa() { // sa = keepViewAcrossLanguages
    Jl.forEach((e) => document.addEventListener(e, Ql));
  }

  // src/page/languages.ts
  function Kt({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // Kt = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    let o = Xn(n); // o = around, Xn = languageAround, n = root
    return o && e[0] === t ? [o, ...r, ...e] : e;
  }
  function ia(e, t) { // ia = translatedFor, e = chain, t = contentLanguage
    let n = We(e), r = n === tr ? (e[0] || "").toLowerCase() : n; // n = spoken, We = languageFor, e = chain, r = own, tr = LAST_RESORT
    return r === t || r === U ? "" : r;
  }

  // src/page/drift.ts
  function la(e, t) { // la = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/explore/relations.ts
  function ca(e) { // ca = createRelatives, e = programs
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
  var zl = /* @__PURE__ */ new Set([ // zl = RTL
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
  function Be(e) { // Be = directionOf, e = language
    let [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && zl.has(t) ? "rtl" : "ltr";
  }

  // src/messages/format.ts
  function Xl(e, t) { // Xl = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function ua(e, t, n = null) { // ua = createFormat, e = language, t = msg, n = others
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
      span: (s, i, l) => s && i ? Xl(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
      language: (s) => { // s = code
        try {
          return (o ? o.of(s) : n == null ? void 0 : n.get(s)) || s;
        } catch (i) {
          return s;
        }
      }
    };
  }

  // src/app/history.ts
  var rr = "programExplorer", Vt = "programExplorerDialog"; // rr = STATE_KEY, Vt = DIALOG_KEY
  function da(e, t, n) { // da = createAddress, e = view, t = isOurs, n = id
    let r = () => e.location.hash.replace(/^#/, ""), o = (p) => { // r = fragment, e = view, o = remembered, p = key
      let m = e.history.state, d = typeof m == "object" && m !== null ? m[p] : null; // m = state, e = view, d = kept, p = key
      return typeof d == "string" ? d : null;
    }, a = (p, m, d) => e.history[`${p}State`](Object.assign({}, e.history.state, m), "", d), s = () => o(Vt) === n, i = () => a("push", { [Vt]: n }), l = () => t && (t(r()) ? r() : o(rr)), u = l() || "", c = () => { // a = put, p = change, m = memory, d = url, e = view, s = isInDialog, o = remembered, Vt = DIALOG_KEY, n = id, i = enter, l = read, t = isOurs, r = fragment, rr = STATE_KEY, u = shown, c = stamp
      t && l() === null && a("replace", { [rr]: u });
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
          { [rr]: p, [Vt]: f ? null : o(Vt) },
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

  // src/app/after-paint.ts
  function Gt(e) { // Gt = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/app/labels.ts
  function pa(e, t, n, r, o, a) { // pa = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    let s = (m) => ({ text: m, language: a }), i = (m) => z(m, r, o), l = (m) => t(m ? `status-${m}` : "not-stated"), u = /* @__PURE__ */ new Map(), c = (m) => { // s = ours, m = id, a = language, i = pick, z = pickText, r = chain, o = pageLanguage, l = status, t = msg, u = known, c = facet
      let d = e.vocabularies.get(m); // d = vocabulary, e = list, m = id
      return d ? i(d.label) : s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    }, p = (m, d) => { // p = term, m = facetId, d = id
      var y; // y = _a
      if (d === at)
        return s(t("not-stated"));
      let g = (y = e.vocabularies.get(m)) == null ? void 0 : y.terms.get(d); // g = entry, y = _a, e = list, m = facetId, d = id
      return g ? i(g.label) : s(Me(d) && m === "status" ? l(d) : m === "language" ? n.language(d) : d);
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
  var $, fa, Yl, ce, or, Xt, ya, Qt, ha, sr, ar, Zl, it = /* @__PURE__ */ Symbol.for("pv"), Yt = {}, Zt = [], ec = /^m(i|n|o|s|text|space)$/, ir = Array.isArray, lr = Zt.slice, ke = Object.assign; // $ = options, fa = vnodeId, Yl = isValidElement, ce = rerenderQueue, or = prevDebounce, Xt = rerenderCount, ya = depthSort, Qt = EVENT_DISPATCHED, ha = CAPTURE_REGEX, sr = eventClock, ar = eventProxies, Zl = i, it = VNODE_MARKER, Yt = EMPTY_OBJ, Zt = EMPTY_ARR, ec = MATHML_TOKEN_ELEMENTS, ir = isArray, lr = slice, ke = assign
  function ve(e) { // ve = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function xa(e, t, n) { // xa = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? lr.call(arguments, 2) : n), st(e, s, r, o, null);
  }
  function st(e, t, n, r, o) { // st = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: it, __v: o || ++fa, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, it = VNODE_MARKER, o = original, fa = vnodeId
    return !o && $.vnode && $.vnode(a), a;
  }
  function en() { // en = createRef
    return { current: null };
  }
  function de(e) { // de = Fragment, e = props
    return e.children;
  }
  function Z(e, t) { // Z = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function ue(e, t) { // ue = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && ue(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : ue(e);
  }
  function tc(e) { // tc = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = ke({ constructor: it }, n)).__v = n.__v + 1, $.vnode && $.vnode(t), cr(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || ue(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, Sa(o, t, a), n.__ = n.__e = null, t.__e != r && ba(t));
  }
  function ba(e) { // ba = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), ba(e);
  }
  function ma(e) { // ma = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, ce.push(e), Xt++)) && or == $.debounceRendering || ((or = $.debounceRendering) || queueMicrotask)(wa);
  }
  function wa() { // wa = process
    try {
      for (var e, t = 1; ce.length; ) ce.length > t && ce.sort(ya), e = ce.shift(), t = ce.length, 8 & e.__g && tc(e); // e = c, t = l, ce = rerenderQueue, ya = depthSort, tc = renderComponent
    } finally {
      (Xt = ce.length) && (or || queueMicrotask)(wa);
    }
  }
  function _a(e, t, n, r, o, a, s, i, l, u, c) { // _a = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, u = isHydrating, c = refQueue
    var p, m, d, g, y, f, b = r.__k || Zt, x = t.length; // p = i, m = oldVNode, d = childVNode, g = newDom, y = firstChildDom, f = result, b = oldChildren, r = oldParentVNode, Zt = EMPTY_ARR, x = newChildrenLength, t = renderResult
    for (l = nc(n, t, b, l, x), p = 0; p < x; p++) (d = n.__k[p]) != null && (m = ~d.__i && b[d.__i] || Yt, d.__i = p, f = cr(e, d, m, o, a, s, i, l, u, c), g = d.__e, (m.ref != d.ref || 8 & m.__u) && (m.ref && ur(m.ref, null, d, m), d.ref && c.push(d.ref, d.__c || g, d)), y = y || g, 4 & d.__u ? (l = va(d, l, e, !m.__v), m.__e && (m.__e = null)) : typeof d.type == "function" && f !== void 0 ? l = f : g && (l = g.nextSibling), d.__u &= -21); // l = oldDom, nc = constructNewChildrenArray, n = newParentVNode, t = renderResult, b = oldChildren, x = newChildrenLength, p = i, d = childVNode, m = oldVNode, Yt = EMPTY_OBJ, f = result, cr = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, u = isHydrating, c = refQueue, g = newDom, ur = applyRef, y = firstChildDom, va = insert, void = type
    return n.__e = y, l;
  }
  function nc(e, t, n, r, o) { // nc = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, u, c, p, m, d, g = n.length, y = g, f = 0, b = 0, x = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, u = matchingIndex, c = tails, p = lisLengths, m = hi, d = mid, g = oldChildrenLength, n = oldChildren, y = remainingOldChildren, f = skew, b = moved, x = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = x[a] = st(null, s) : ir(s) ? s = x[a] = st(de, { children: s }) : s.constructor === it && s.__b ? s = x[a] = st(s.type, s.props, s.key, s.ref, s.__v) : x[a] = s, l = a + f, s.__ = e, s.__b = e.__b + 1, i = null, ~(u = s.__i = rc(s, n, l, y)) && (y--, (i = n[u]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, u == l - 1 ? f-- : u == l + 1 ? f++ : u != l && (u > l ? f-- : f++, b = 1)) : (~u || (o > g ? f-- : o < g && f++), typeof s.type != "function" && (s.__u |= 4))) : x[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, x = newChildren, st = createVNode, ir = isArray, de = Fragment, it = VNODE_MARKER, l = skewedIndex, f = skew, e = newParentVNode, i = oldVNode, u = matchingIndex, rc = findMatchingIndex, n = oldChildren, y = remainingOldChildren, b = moved, g = oldChildrenLength
    if (b) {
      for (c = [], p = [], a = 0; a < o; a++) if ((s = x[a]) && 16 & s.__u) { // c = tails, p = lisLengths, a = i, o = newChildrenLength, s = childVNode, x = newChildren
        for (f = 0, m = c.length; f < m; ) c[d = f + m >> 1] < s.__i ? f = d + 1 : m = d; // f = skew, m = hi, c = tails, d = mid, s = childVNode
        c[f] = s.__i, p[a] = f + 1;
      }
      for (f = c.length; a--; ) p[a] && (p[a] == f ? f-- : x[a].__u |= 4); // f = skew, c = tails, a = i, p = lisLengths, x = newChildren
    }
    if (y) for (a = 0; a < g; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = ue(i)), dr(i, i));
    return r;
  }
  function va(e, t, n, r) { // va = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = va(o[a], t, n, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ue(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ue = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function rc(e, t, n, r) { // rc = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function ga(e, t, n) { // ga = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function Jt(e, t, n, r, o) { // Jt = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || ga(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || ga(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = ar[t] || (ar[t] = oc(t)), (e.__a || (e.__a = {}))[t] = sr, a = t != (t = t.replace(ha, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function oc(e) { // oc = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[Qt] == null) t[Qt] = sr++;
        else if (t[Qt] < this.__a[e]) return;
        return n($.event ? $.event(t) : t);
      }
    };
  }
  function cr(e, t, n, r, o, a, s, i, l, u) { // cr = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, u = refQueue
    var c, p, m, d, g, y, f, b, x, v, w, S, R, _, k, P, O, F, ee = t.type; // c = tmp, p = resumed, m = oldCommitQueueLength, d = c, g = oldProps, y = oldState, f = snapshot, b = newProps, x = isClassComponent, v = provider, w = componentContext, S = renderHook, R = count, _ = renderResult, k = startMarker, P = end, O = i, F = child, ee = newType, t = newVNode
    if (t.constructor !== it) return null;
    128 & n.__u && (l = 32 & n.__u, c = n.__c.__z) && (t.__u |= l, p = a = [], c.nodeType == 8 ? i = zt(c, a) : a.push(c), i = a[0] || i), (c = $.__b) && c(t);
    e: if (typeof ee == "function") {
      m = s.length;
      try {
        if (b = t.props, x = (c = ee.prototype) && c.render, v = (c = ee.contextType) && r[c.__c], w = c ? v ? v.props.value : c.__ : r, (d = n.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (x ? t.__c = d = new ee(b, w) : (t.__c = d = new Z(b, w), d.constructor = ee, d.render = sc), v && v.sub(d), d.state || (d.state = {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), x && (d.__s || (d.__s = d.state), ee.getDerivedStateFromProps && (d.__s == d.state && (d.__s = ke({}, d.__s)), ke(d.__s, ee.getDerivedStateFromProps(b, d.__s)))), g = d.props, y = d.state, d.__v = t, n.__c) {
          if (b !== g && x && !ee.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, w), t.__v == n.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(b, d.__s, w) === !1) {
            t.__v != n.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(N) {
              N && (N.__ = t);
            }), Zt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = ue(n);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(b, d.__s, w), x && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(g, y, f);
          });
        } else x && !ee.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), x && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = w, d.props = b, d.__P = e, d.__g &= -5, S = $.__r, R = x ? 25 : 0;
        do
          d.__g &= -9, S && S(t), c = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++R < 25);
        x && (Zt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = ke({}, r, d.getChildContext())), x && n.__c && d.getSnapshotBeforeUpdate && (f = d.getSnapshotBeforeUpdate(g, y)), _ = c && c.type === de && c.key == null ? c.props.children : c, b.__P && (c = i, o = (e = b.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function(N) {
          N && dr(N, N);
        }), n.__k = null), i = n.__k ? ue(n, 0) : null), i = _a(e, ir(_) ? _ : [_], t, n, r, o, a, s, i, l, u), b.__P && (t.__e = null, i = c), t.__u &= -161, p && p.some(ve), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (N) {
        if (s.length = m, t.__v = null, l || a) if (N && N.then) {
          if (t.__u |= 128 | l, a) {
            for (~(O = a.indexOf(i || void 0)) || (O = a.length); (F = a[O - 1]) && F.nodeType == 8; ) O--; // O = i, a = excessDomChildren, i = oldDom, void = oldDom, F = child
            for (; O < a.length; O++) if (F = a[O]) if (a[O] = null, k) { // O = i, a = excessDomChildren, F = child, k = startMarker
              if (F == P) break;
            } else {
              if (F.nodeType != 8) break;
              F.data.startsWith("$s") && (P = zt(k = F));
            }
          }
          if (!k) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            k = i;
          }
          (c = zt(k = t.__c.__z || (t.__c.__z = k))) ? (t.__e = k, i = c) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ve);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), N && N.then || ka(t), $.__e(N, t, n);
      }
    } else i = t.__e = ac(n.__e, t, n, r, o, a, s, l, u, e);
    return (c = $.diffed) && c(t), i;
  }
  function zt(e, t) { // zt = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function ka(e) { // ka = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(ka));
  }
  function Sa(e, t, n) { // Sa = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) ur(n[r++], n[r++], n[r++]); // r = i, n = refQueue, ur = applyRef
    $.__c && $.__c(t, e), e.some(function(o) {
      try {
        e = o.__h, o.__h = [], e.some(function(a) {
          a.call(o);
        });
      } catch (a) {
        $.__e(a, o.__v);
      }
    });
  }
  function ac(e, t, n, r, o, a, s, i, l, u) { // ac = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, u = parentDom
    var c, p, m, d, g, y, f, b, x = n.props || Yt, v = t.props, w = t.type; // c = i, p = newHtml, m = oldHtml, d = newChildren, g = value, y = inputValue, f = checked, b = doc, x = oldProps, n = oldVNode, Yt = EMPTY_OBJ, v = newProps, t = newVNode, w = nodeType
    if (w == "svg" ? o = "http://www.w3.org/2000/svg" : w == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (c = 0; c < a.length; c++) if ((g = a[c]) && (w ? g.localName == w : g.nodeType == 3)) { // c = i, a = excessDomChildren, g = value, w = nodeType
        e = g, a[c] = null;
        break;
      }
    }
    if (!e) {
      if (b = u.ownerDocument || document, !w) return b.createTextNode(v);
      e = b.createElementNS(o, w, v.is ? v : u), i && ($.__m && $.__m(t, a), i = !1), a = null;
    }
    if (w) {
      if (u = w == "template" && e.content || e, a = w == "textarea" && v.defaultValue != null ? null : a && lr.call(u.childNodes), !i && a) for (x = {}, c = 0; c < e.attributes.length; c++) x[(g = e.attributes[c]).name] = g.value;
      for (c in x) g = x[c], c == "dangerouslySetInnerHTML" ? m = g : c == "children" || c in v || c == "value" && "defaultValue" in v || c == "checked" && "defaultChecked" in v || Jt(e, c, null, g, o); // c = i, x = oldProps, g = value, m = oldHtml, v = newProps, Jt = setProperty, e = dom, o = namespace
      for (c in v) g = v[c], c == "children" ? d = g : c == "dangerouslySetInnerHTML" ? p = g : c == "value" ? y = g : c == "checked" ? f = g : i && typeof g != "function" || x[c] === g || Jt(e, c, g, x[c], o); // c = i, v = newProps, g = value, d = newChildren, p = newHtml, y = inputValue, f = checked, i = isHydrating, x = oldProps, Jt = setProperty, e = dom, o = namespace
      p ? (i || m && (p.__html == m.__html || p.__html == e.innerHTML) || (e.innerHTML = p.__html), t.__k = []) : (m && (e.textContent = ""), (w == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && ec.test(w)) && (o = "http://www.w3.org/1999/xhtml"), _a(u, ir(d) ? d : [d], t, n, r, o, a, s, a ? a[0] : n.__k && ue(n, 0), i, l), a && a.some(ve)), i && w != "textarea" || (c = "value", w == "progress" && y == null ? e.removeAttribute(c) : y == null || y === e[c] && (w != "progress" || y) || Jt(e, c, y, x[c], o), c = "checked", f != null && f != e[c] && Jt(e, c, f, x[c], o));
    } else x === v || i && e.data == v || (e.data = v);
    return e;
  }
  function ur(e, t, n, r) { // ur = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      $.__e(o, n);
    }
  }
  function dr(e, t, n) { // dr = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if ($.unmount && $.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || ur(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        $.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && dr(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = zt(r, a = [])) && (r == e.__e && a.some(ve), ve(o), ve(r)), n || ve(e.__e), e.__e = e.__c = e.__ = null;
  }
  function sc(e, t, n) { // sc = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function pr(e, t) { // pr = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    $.__ && $.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = st(de, { children: [e] }), o = [], a = [], cr(t, t.__k, r || Yt, Yt, t.namespaceURI, r ? null : t.firstChild ? lr.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), Sa(o, t.__k, a), t.__k.props.children = null;
  }
  $ = { __e: function(e, t, n, r) {
    for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) { // o = component, a = ctor, s = handled, t = vnode
      o.__g |= 4;
      try {
        if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, r || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw Xt = 0, e;
  } }, fa = 0, Yl = function(e) {
    return e != null && e.constructor === it;
  }, Z.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = ke({}, this.state)), typeof e == "function" && (e = e(ke({}, n), this.props)), e && (ke(n, e), this.__v && (t && this.__k.push(t), ma(this)));
  }, Z.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), ma(this));
  }, Z.prototype.render = de, ce = [], Xt = 0, ya = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Qt = /* @__PURE__ */ Symbol(), ha = /(PointerCapture)$|Capture$/i, sr = 0, ar = {}, Zl = 0;

  // src/explore/search/normalize.ts
  var mr = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", ic = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", lc = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", gr = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // mr = UNSPACED, ic = BETWEEN, lc = LEFT_OUT, gr = PLAIN, e = pair
  function Ta(e, t, n) { // Ta = likewise, e = from, t = to, n = length
    for (let r = 0; r < n; r++) // r = i, n = length
      gr.set(String.fromCharCode(e + r), String.fromCharCode(t + r));
  }
  Ta(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => Ta(parseInt(e, 16), 48, 10));
  var cc = new RegExp(`[${lc}${Array.from(gr.keys()).join("")}]`, "g"), uc = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, dc = /^[\0-\x7f]*$/, Ea = `[^${mr}${ic}]+`, Pa = new RegExp(`[${mr}]+|${Ea}(?:'(?=[\\u0400-\\u04ff])${Ea})*`, "g"), pc = new RegExp(`[${mr}]`), mc = /[\u0590-\u07ff\u0860-\u08ff].{2}/, gc = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // cc = FANCY, lc = LEFT_OUT, gr = PLAIN, uc = BESIDE, dc = ASCII, Ea = SPACED_WORD, mr = UNSPACED, ic = BETWEEN, Pa = WORD, pc = UNSPACED_WORD, mc = PREFIXING, gc = ARTICLE
  function pe(e) { // pe = fold, e = text
    return dc.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(cc, (t) => gr.get(t) || "").replace(uc, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }
  function tn(e, t) { // tn = eachWord, e = folded, t = visit
    e.replace(Pa, (n, r) => (t(n, r), ""));
  }
  function lt(e) { // lt = line, e = text
    let t = pe(e).match(Pa); // t = words, pe = fold, e = text, Pa = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function fr(e) { // fr = isUnspaced, e = word
    return pc.test(e);
  }
  function ct(e) { // ct = isPrefixing, e = word
    return mc.test(e);
  }
  function nn(e) { // nn = needleOf, e = word
    return fr(e) ? e : ct(e) ? e.replace(gc, "") : " " + e;
  }

  // src/explore/search/text-index.ts
  var fc = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // fc = FIELDS
  function yr(e) { // yr = textsOf, e = program
    let t = []; // t = texts
    return fc.forEach((n) => [].concat(e[n]).forEach((r) => { // fc = FIELDS, n = field, e = program, r = value
      t.push([r && r.label || r || "", n, ""]);
    })), t;
  }
  function yc(e, t, { id: n, label: r, aliases: o }) { // yc = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return [r || "", e.nameOf(t, n) || "", t === "period" ? n : "", ...o].map((a) => [a, null, t]);
  }
  function $a([e]) { // $a = linesOf, e = text
    return ot(e).map(lt).join(`
`);
  }
  var Oa = /* @__PURE__ */ new WeakMap(); // Oa = haystacks
  function hc(e) { // hc = build, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((o, a) => { // t = ends, e = index, n = lines, o = program, a = i
      let s = yr(o).map($a); // s = own, yr = textsOf, o = program, $a = linesOf
      return t[2 * a] = s[0].length, t[2 * a + 1] = s[0].length + 1 + s[1].length, s.join(`
`);
    }), r = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = yc(e, o.id, a); // s = names, yc = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: s.map($a).join(`
`), programs: a.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function me(e) { // me = haystackOf, e = index
    let t = Oa.get(e) || hc(e); // t = haystack, Oa = haystacks, e = index, hc = build
    return Oa.set(e, t), t;
  }

  // src/explore/search/highlight.ts
  var xc = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // xc = LETTERS
  function bc(e) { // bc = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e.match(xc) || []) { // s = letter, e = text, xc = LETTERS
      let i = pe(s); // i = plain, pe = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    n.push(r);
    let o = " ", a = [0]; // o = line, a = places
    return tn(pe(t), (s, i) => { // tn = eachWord, pe = fold, t = folded, s = word, i = at
      o += s + " ";
      for (let l = i; l <= i + s.length; l++) // l = i, i = at, s = word
        a.push(n[l]);
    }), { line: o, places: a };
  }
  function qe(e, t) { // qe = highlight, e = text, t = needles
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = bc(e), o = new Uint8Array(e.length); // n = line, r = places, bc = lineWithPlaces, e = text, o = hits
    for (let s of t) // s = needle, t = needles
      for (let i = n.indexOf(s); i !== -1; i = n.indexOf(s, i + 1)) { // i = at, n = line, s = needle
        let l = s.charAt(0) === " " || ct(s) ? n.lastIndexOf(" ", i) + 1 : i, u = i + s.length; // l = first, s = needle, ct = isPrefixing, n = line, i = at, u = last
        for (; r[u] === r[u - 1]; ) // r = places, u = last
          u++;
        o.fill(1, r[l], r[u]);
      }
    let a = []; // a = pieces
    for (let s = 0, i = 1; i <= e.length; i++) // s = start, i = end, e = text
      (i === e.length || o[i] !== o[s]) && (a.push({ text: e.slice(s, i), hit: o[s] === 1 }), s = i);
    return a;
  }

  // src/explore/search/edit-distance.ts
  function Ra(e, t, n) { // Ra = slips, e = a, t = b, n = most
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

  // src/explore/search/snippet.ts
  var wc = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, _c = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // wc = HEAD, _c = TAIL
  function rn(e, t, n, r) { // rn = whereFound, e = index, t = at, n = needles, r = shown
    let { chain: o, page: a } = e.languages, s = n.find((p) => r.every((m) => lt(m).indexOf(p) === -1)); // o = chain, a = page, e = index, s = needle, n = needles, p = each, r = shown, m = text, lt = line
    if (!s)
      return null;
    let { lines: i, terms: l } = me(e), u = (p) => p.indexOf(s) !== -1, c = l.reduce( // i = lines, l = terms, me = haystackOf, e = index, u = holds, p = folded, s = needle, c = texts
      (p, m) => _e(m.programs, t) && u(m.line) ? p.concat(m.names) : p,
      u(i[t]) ? yr(e.programs[t]) : []
    );
    for (let [p, m, d] of c) { // p = given, m = field, d = facet, c = texts
      let g = [z(p, o, d ? "" : a)]; // g = wordings, z = pickText, p = given, o = chain, d = facet, a = page
      typeof p != "string" && p.forEach((f, b) => g.push({ text: f, language: b }));
      let y = g.find(({ text: f }) => u(lt(f))); // y = found, g = wordings, f = text, u = holds, lt = line
      if (y) {
        let { text: f, language: b } = y, [x] = qe(f, [s]), v = x.hit ? 0 : x.text.length; // f = text, b = language, y = found, x = first, qe = highlight, s = needle, v = start
        return { field: m, facet: d, language: b, text: f.slice(0, v).replace(wc, "\u2026") + f.slice(v).replace(_c, "$1\u2026") };
      }
    }
    return null;
  }

  // src/explore/search/fuzzy.ts
  var hr = 4, vc = 8, kc = /^ [^\d ]{1,3}$/, Sc = /^( [^\d ]{5,})[^ ]{2}$/, Aa = /* @__PURE__ */ new WeakMap(); // hr = LEAST_LETTERS, vc = LONG, kc = LITTLE, Sc = ENDING, Aa = vocabularies
  function Ec(e) { // Ec = wordsOf, e = haystack
    let t = Aa.get(e); // t = known, Aa = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = haystack, s = term
      for (let s of a.split(" ")) // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, o = words
    return Aa.set(e, o), o;
  }
  function Tc({ counts: e }, t) { // Tc = nearest, e = counts, t = typed
    let n = t.length < vc ? 1 : 2, r = null, o = 1 / 0; // n = most, t = typed, vc = LONG, r = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = word
      let i = nn(s), l = i.trim(), u = (c, p) => { // i = needle, nn = needleOf, s = word, l = candidate, u = offer, c = part, p = begun
        if (Math.abs(c.length - t.length) > n)
          return;
        let m = Ra(t, c, n), d = m + p + 0.4 / a; // m = found, Ra = slips, t = typed, c = part, n = most, d = cost, p = begun, a = times
        m <= n && d < o && (r = [i], o = d);
      };
      if (u(l, 0), t.length > hr && l.charCodeAt(0) === t.charCodeAt(0))
        for (let c = t.length - 1; c <= t.length + 1 && c < l.length; c++) // c = length, t = typed, l = candidate
          u(l.slice(0, c), 0.5);
    }), r;
  }
  function Pc({ list: e }, t) { // Pc = cut, e = list, t = run
    let n = t.normalize("NFC").match(/[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu) || [], r = []; // n = characters, t = run, r = pieces
    for (let o = 0, a; o < n.length; o = a) { // o = start, a = end, n = characters
      let s = "", i = e; // s = piece, i = holders, e = list
      for (a = o + 1; a < n.length; a++) { // a = end, o = start, n = characters
        let l = pe(n.slice(o, a + 1).join("")), u = i.filter((c) => c.indexOf(l) !== -1); // l = longer, pe = fold, n = characters, o = start, a = end, u = rest, i = holders, c = word
        if (!u.length)
          break;
        s = l, i = u;
      }
      s.length < (s > "\u3130" ? 2 : 3) ? a = o + 1 : r.push(s);
    }
    return r.length ? r : null;
  }
  function $c(e, t) { // $c = otherwise, e = words, t = word
    return fr(t) ? Pc(e, t) : t.length < hr || /\d/.test(t) ? null : Tc(e, t);
  }
  function Oc(e, t) { // Oc = spelling, e = index, t = needle
    for (let n = 0; n < e.programs.length; n++) { // n = at, e = index
      let r = rn(e, n, [t], []), o = r && qe(r.text, [t]).find((a) => a.hit); // r = place, rn = whereFound, e = index, n = at, t = needle, o = hit, qe = highlight, a = piece
      if (o)
        return o.text;
    }
    return t.trim();
  }
  function La(e, t) { // La = forgive, e = index, t = needles
    let n = Ec(me(e)), r = [], o = !1, a = (i) => n.line.indexOf(i) !== -1; // n = words, Ec = wordsOf, me = haystackOf, e = index, r = used, o = isBent, a = occurs, i = part
    for (let i of t) { // i = needle, t = needles
      let l = i.trim(), u = ct(l) ? [l, l.slice(1), l.slice(2)] : [l], c = l.indexOf(" ") !== -1 || a(i) ? i : u.find((m) => m.length >= hr && a(m)), p = c ? [c] : $c(n, l); // l = word, i = needle, u = parts, ct = isPrefixing, c = known, a = occurs, m = part, hr = LEAST_LETTERS, p = others, $c = otherwise, n = words
      if (!p)
        return null;
      r.push(...p), o = o || !c;
    }
    let s = r.join() !== t.join() ? r : t.filter((i) => !kc.test(i)).map((i) => i.replace(Sc, "$1")); // s = read, r = used, t = needles, i = needle, kc = LITTLE, Sc = ENDING
    return s.length ? { needles: s, corrected: o ? r.map((i) => Oc(e, i)) : null } : null;
  }

  // src/explore/search/search.ts
  var Rc = 200, Ac = 16, Lc = /\b\w'|'\w\b/g, Mc = /["“”„«»\u300a-\u300f]/, Ic = 24, Cc = 12, Nc = 6, Fc = 2, Hc = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, Ma = /* @__PURE__ */ new WeakMap(); // Rc = MOST_LETTERS, Ac = MOST_WORDS, Lc = CLIPPED, Mc = QUOTES, Ic = IN_TITLE, Cc = IN_TERM, Nc = IN_SUMMARY, Fc = IN_REST, Hc = NOTHING, Ma = memories
  function xr(e) { // xr = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return pe(e.slice(0, Rc)).split(Mc).forEach((n, r) => { // pe = fold, e = text, Rc = MOST_LETTERS, Mc = QUOTES, n = part, r = i
      let o = []; // o = words
      tn(r % 2 ? n : n.replace(Lc, " "), (a) => o.push(a)), (r % 2 && o.length ? [o.join(" ")] : o).forEach((a) => t.add(nn(a)));
    }), Array.from(t).slice(0, Ac);
  }
  function Dc({ terms: e, lines: t }, n) { // Dc = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => je(o, a), Y(t.length)) : null;
  }
  function Ia(e, t, n) { // Ia = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: o } = e, a = t.map((l) => Dc(e, l)), s = Y(r.length), i = new Uint16Array(r.length); // r = lines, o = ends, e = haystack, a = byTerm, t = needles, l = needle, Dc = termHits, s = programs, Y = noBits, i = scores
    return r.forEach((l, u) => { // r = lines, l = line, u = i
      if (n && !_e(n, u))
        return;
      let c = 0; // c = score
      for (let p = 0; p < t.length; p++) { // p = n, t = needles
        let m = t[p], d = a[p], g = l.indexOf(m), y = d && _e(d, u); // m = needle, t = needles, p = n, d = hits, a = byTerm, g = at, l = line, y = hasTerm, _e = has, u = i
        if (y && (c += Cc), g !== -1) {
          let f = g < o[2 * u] ? Ic : g < o[2 * u + 1] ? Nc : Fc; // f = weight, g = at, o = ends, u = i, Ic = IN_TITLE, Nc = IN_SUMMARY, Fc = IN_REST
          c += l.charCodeAt(g + m.length) === 32 ? f * 1.5 : f;
        } else if (!y)
          return;
      }
      Nt(s, u), i[u] = c;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function Ca({ programs: e }) { // Ca = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function Wc(e, t) { // Wc = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function br(e, t) { // br = search, e = index, t = text
    let n = Ma.get(e); // n = last, Ma = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = xr(t); // r = needles, xr = needlesOf, t = text
    if (!r.length)
      return Hc;
    let o = me(e), a = Ia(o, r, n && Wc(n.found, r) ? n.found.programs : null); // o = haystack, me = haystackOf, e = index, a = found, Ia = scan, r = needles, n = last, Wc = narrows
    if (Ca(a)) {
      let s = La(e, r), i = s && Ia(o, s.needles, null); // s = forgiven, La = forgive, e = index, r = needles, i = better, Ia = scan, o = haystack
      s && i && !Ca(i) && (a = Object.assign({}, i, { corrected: s.corrected }));
    }
    return Ma.set(e, { text: t, found: a }), a;
  }

  // src/explore/facets.ts
  function Ke(e, t) { // Ke = chosenTerms, e = facet, t = query
    let n = /* @__PURE__ */ new Set(); // n = terms
    for (let r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      let o = e.terms.get(r); // o = term, e = facet, r = id
      o && n.add(o);
    }
    return Array.from(n);
  }
  function Na(e, t) { // Na = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => je(n, r), Y(e)) : null;
  }
  function Fa(e, t, n) { // Fa = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = Na(e.programs.length, Ke(o, t)); // a = programs, Na = anyOf, e = index, Ke = chosenTerms, o = facet, t = query
      a && r.set(o.id, a);
    }
    return r;
  }
  function wr(e, t, n) { // wr = passing, e = size, t = filters, n = except
    let r = Ct(e); // r = programs, Ct = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== n && na(r, o);
    }), r;
  }
  function _r(e, t) { // _r = countMatches, e = index, t = query
    let n = Fa(e, t, br(e, t.text).programs); // n = filters, Fa = filtersOf, e = index, t = query, br = search
    return le(wr(e.programs.length, n));
  }
  function Ha(e, t) { // Ha = explore, e = index, t = query
    let n = e.programs.length, r = br(e, t.text), o = Fa(e, t, r.programs), a = wr(n, o), s = []; // n = size, e = index, r = found, br = search, t = query, o = filters, Fa = filtersOf, a = matches, wr = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), u = l ? wr(n, o, i.id) : a, c = Ke(i, t), p = Array.from(i.terms.values(), (m) => { // l = filter, o = filters, i = facet, u = others, wr = passing, n = size, a = matches, c = chosen, Ke = chosenTerms, t = query, p = terms, m = term
        let d = le(m.programs, u), g = c.indexOf(m) !== -1, y = g ? le(Na(n, c.filter((f) => f !== m)) || u, u) : l ? le(l, u, m.programs) : d; // d = own, le = count, m = term, u = others, g = isChosen, c = chosen, y = after, Na = anyOf, n = size, f = other, l = filter
        return { term: m, chosen: g, after: y, own: d };
      });
      s.push({ facet: i, terms: p });
    }
    return { matches: a, count: le(a), facets: s, found: r };
  }

  // src/explore/query-changes.ts
  function Ve(e, t) { // Ve = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function vr(e, t, n) { // vr = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function Da(e, t, n) { // Da = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], o = r.filter((a) => a !== n); // r = terms, e = query, t = facet, o = others, a = id, n = term
    return vr(e, t, o.length < r.length ? o : r.concat(n));
  }
  function Wa(e) { // Wa = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Ua(e, t) { // Ua = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      Ke(r, t).forEach((o) => n.push({ facet: r, term: o }));
    }), n;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var Uc = /* @__PURE__ */ Symbol.for("pv"), jc = 0; // Uc = VNODE_MARKER, jc = vnodeId
  function h(e, t, n, r, o, a) { // h = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var u = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Uc, __v: --jc, __i: -1, __u: 0 }; // u = vnode, e = type, l = normalizedProps, n = key, s = ref, Uc = VNODE_MARKER, jc = vnodeId
    return (o || a) && (u.__source = o, u.__self = a), $.vnode && $.vnode(u), u;
  }

  // src/views/parts/text.tsx
  function Se(e) { // Se = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function M({ text: e, language: t }, n, r = e) { // M = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ h("bdi", { children: r }) : /* @__PURE__ */ h("bdi", { lang: t, dir: Be(t), children: r });
  }

  // src/views/layout/active-filters.tsx
  function Bc({ context: e, actions: t }, n) { // Bc = filterChip, e = context, t = actions, n = chip
    let { msg: r, labels: o, language: a } = e, s = o.facet(n.facet.id), i = o.term(n.facet.id, n.term.id); // r = msg, o = labels, a = language, e = context, s = facet, n = chip, i = term
    return /* @__PURE__ */ h(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ h("span", { class: "program-explorer__chip-facet", children: M(s, a, r("chip-facet", s.text)) }),
          " ",
          M(i, a)
        ]
      }
    );
  }
  function qc({ context: { msg: e }, state: t, actions: n }) { // qc = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ h(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(Ve(t.query, "")),
        children: [
          /* @__PURE__ */ h("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          " ",
          /* @__PURE__ */ h("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var on = class extends Z { // on = Chips, Z = x
    constructor() {
      super(...arguments);
      this.list = en();
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
      let { context: r, state: o, actions: a } = n, s = Ua(r.index, o.query), i = o.query.text.trim() !== ""; // r = context, o = state, a = actions, n = view, s = chosen, Ua = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ h("ul", { class: "program-explorer__chips", role: "list", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ h("li", { children: Bc(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ h("li", { children: qc(n) }, "text"),
        /* @__PURE__ */ h("li", { children: /* @__PURE__ */ h("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/suggestions.ts
  function ja(e, t) { // ja = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = Ve(t, ""); // r = without, Ve = withText, t = query
      n.push({ kind: "text", query: r, count: _r(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let o = Ke(r, t); // o = terms, Ke = chosenTerms, r = facet, t = query
      if (o.length) {
        let a = vr(t, r.id, []); // a = without, vr = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: _r(e, a) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/parts/heading.tsx
  function Ge(e, t, n, r) { // Ge = heading, e = level, t = name, n = id, r = children
    return xa(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/results/no-results.tsx
  var Kc = 4; // Kc = MOST
  function Ba({ context: e, state: t, actions: n }) { // Ba = empty, e = context, t = state, n = actions
    let { msg: r, labels: o, index: a, list: s, level: i } = e, l = ja(a, t.query).slice(0, Kc), u = (c) => c.kind === "text" ? r("empty-text", Se(t.query.text), c.count) : r( // r = msg, o = labels, a = index, s = list, i = level, e = context, l = ways, ja = wayOut, t = state, Kc = MOST, u = words, c = way, Se = isolated
      "empty-without",
      Se(o.facet(c.facet.id).text),
      c.terms.map((p) => Se(o.term(c.facet.id, p.id).text)).reduce((p, m) => r("list", p, m)),
      c.count
    );
    return /* @__PURE__ */ h("div", { class: "program-explorer__empty", children: [
      Ge(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ h("p", { children: r("empty-hint") }),
      /* @__PURE__ */ h("ul", { children: [
        l.map((c) => /* @__PURE__ */ h("li", { children: /* @__PURE__ */ h("button", { type: "button", class: "cdx-button", onClick: () => n.apply(c.query), children: u(c) }) }, c.kind === "text" ? "text" : c.facet.id)),
        /* @__PURE__ */ h("li", { children: /* @__PURE__ */ h("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/parts/chevron.tsx
  function Je(e) { // Je = chevron, e = isOpen
    return /* @__PURE__ */ h("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/layout/filters.tsx
  function Vc({ context: e, actions: t }, n, r) { // Vc = termBox, e = context, t = actions, n = facet, r = count
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
            /* @__PURE__ */ h("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ h("label", { class: "cdx-label__label", for: m, children: /* @__PURE__ */ h("span", { class: "cdx-label__label__text", children: M(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ h("span", { class: "program-explorer__number", title: d, "aria-hidden": "true", children: o("number", c) }),
          /* @__PURE__ */ h("span", { class: "program-explorer__unseen", id: `${m}:count`, children: d })
        ]
      },
      l.id
    );
  }
  function Gc(e, { facet: t, terms: n }) { // Gc = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: o, actions: a } = e, { labels: s, language: i, idPrefix: l } = r, u = o.folded.has(t.id), c = `${l}:${t.id}`, p = M(s.facet(t.id), i); // r = context, o = state, a = actions, e = view, s = labels, i = language, l = idPrefix, u = folded, t = facet, c = bodyId, p = label, M = say
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
            Je(!u)
          ]
        }
      ) }),
      /* @__PURE__ */ h("div", { id: c, hidden: u, children: n.map((m) => Vc(e, t.id, m)) })
    ] }, t.id);
  }
  function an(e) { // an = filters, e = view
    return e.state.exploration.facets.map((t) => Gc(e, t));
  }

  // src/views/layout/filter-dialog.tsx
  var qa = "program-explorer-locked", sn = class extends Z { // qa = LOCK_CLASS, sn = FilterDialog, Z = x
    constructor() {
      super(...arguments);
      this.box = en();
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
      document.documentElement.classList.add(qa), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(qa);
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
            /* @__PURE__ */ h("div", { class: "program-explorer__dialog-body", children: an(n) }),
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
  var Ka = /* @__PURE__ */ new WeakMap(), Jc = 1e9; // Ka = orders, Jc = NEVER
  function Sr(e, t) { // Sr = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function Ga(e) { // Ga = ranksIn, e = order
    let t = new Uint32Array(e.length); // t = ranks, e = order
    return e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    }), t;
  }
  function Qc(e) { // Qc = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function zc({ programs: e, languages: { chain: t, page: n } }) { // zc = byTitle, e = programs, t = chain, n = page
    let r = e.map(({ title: a }) => z(a, t, n).text), { compare: o } = Qc(t.concat(n)); // r = titles, e = programs, a = title, z = pickText, t = chain, n = page, o = compare, Qc = collatorFor
    return Sr(r.length, (a, s) => o(r[a], r[s]));
  }
  function Va(e) { // Va = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Xc({ programs: e }, t) { // Xc = byDate, e = programs, t = titleOrder
    let n = Ga(t), r = new Float64Array(e.length), o = new Float64Array(e.length); // n = titleRanks, Ga = ranksIn, t = titleOrder, r = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let u = a || s, c = s || a, p = a && !s && i && re(i); // u = first, a = start, s = end, c = last, p = isOpenEnded, i = status, re = isCurrent
      r[l] = Va(u && K(u)), o[l] = p ? Jc : Va(c && D(c));
    }), Sr(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function Yc({ programs: e }, t) { // Yc = byStatus, e = programs, t = dateOrder
    let n = Ga(t), r = new Uint8Array(e.length); // n = dateRanks, Ga = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * V.indexOf(o) : 2 * V.indexOf("past") - 1;
    }), Sr(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function kr(e, t) { // kr = orderOf, e = index, t = sort
    let n = Ka.get(e); // n = known, Ka = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), Ka.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? zc(e) : t === "newest" ? Xc(e, kr(e, "title")) : Yc(e, kr(e, "newest")), n.set(t, r)), r;
  }
  function Zc(e, t) { // Zc = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function ut(e) { // ut = effectiveSort, e = query
    let t = xr(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, xr = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function Ja(e, t, n, r) { // Ja = order, e = index, t = matches, n = query, r = scores
    let o = ut(n), a = []; // o = sort, ut = effectiveSort, n = query, a = shown
    for (let s of kr(e, o)) // s = i, kr = orderOf, e = index, o = sort
      _e(t, s) && a.push(s);
    return o === "relevance" ? Zc(a, r) : a;
  }

  // src/views/details.tsx
  var eu = ["status", "period"]; // eu = OWN_ROWS
  function L(e, t) { // L = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ h("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ h("dt", { children: e }),
      /* @__PURE__ */ h("dd", { children: Array.isArray(t) ? /* @__PURE__ */ h("ul", { role: "list", children: t.map((r) => /* @__PURE__ */ h("li", { children: r })) }) : t })
    ] });
  }
  function tu(e) { // tu = shortAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (n) {
      return t;
    }
  }
  function Qa(e, t, n, r) { // Qa = details, e = context, t = actions, n = program, r = id
    let { msg: o, labels: a, format: s, language: i, list: l, relatives: u } = e, c = (w) => w === null ? null : M(a.pick(w), i), p = (w) => w.map((S) => /* @__PURE__ */ h("bdi", { children: S })), m = (w, S) => /* @__PURE__ */ h("a", { href: e.urlOf(w), rel: "noopener", children: S }), d = (w) => w.map((S) => { // o = msg, a = labels, s = format, i = language, l = list, u = relatives, e = context, c = text, w = ids, M = say, p = names, S = other, h = a, m = link, d = related
      var R; // R = _a
      return /* @__PURE__ */ h(
        "a",
        {
          href: e.urlOfProgram(S),
          onClick: (_) => { // _ = event
            !_.ctrlKey && !_.metaKey && !_.shiftKey && !_.altKey && (_.preventDefault(), t.goTo(S));
          },
          children: c(((R = u.program(S)) == null ? void 0 : R.title) || S)
        }
      );
    }), { minutes: g, owner: y, partOf: f, reviewed: b } = n, x = f === null ? void 0 : l.series.get(f), v = f === null ? [] : u.parts(f).filter((w) => w !== n.id);
    return /* @__PURE__ */ h("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((w) => !eu.includes(w)).map((w) => L(
        M(a.facet(w), i),
        (n.terms.get(w) || []).map((S) => M(a.term(w, S), i))
      )),
      L(o("detail-session"), g && (g[0] === g[1] ? o("detail-minutes", g[0]) : o("detail-minutes-range", g[0], g[1]))),
      L(o("detail-duration"), c(n.duration)),
      L(o("detail-scale"), c(n.scale)),
      L(o("detail-team"), p(n.team)),
      L(o("detail-partners"), p(n.partners)),
      L(o("detail-materials"), n.materials.map(({ target: w, label: S }) => m(w, c(S)))),
      L(o("detail-part-of"), x ? x.target ? m(x.target, c(x.title)) : c(x.title) : d(f === null ? [] : [f])),
      L(o("detail-siblings"), d(v)),
      L(o("detail-parts"), d(u.parts(n.id))),
      L(o("detail-follows"), d(u.before(n.id))),
      L(o("detail-followed-by"), d(n.followedBy)),
      L(o("detail-owner"), y && /* @__PURE__ */ h("bdi", { children: y })),
      L(o("detail-reviewed"), b && s.date(b)),
      L(o("detail-sources"), n.sources.map((w) => m({ url: w }, /* @__PURE__ */ h("bdi", { title: w, children: tu(w) })))),
      L(o("detail-share"), /* @__PURE__ */ h("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/results/card.tsx
  var za = "capacity"; // za = TAG_FACET
  function dt(e, t, n) { // dt = marked, e = picked, t = words, n = around
    return M(e, n, t.length ? qe(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ h("mark", { children: r }) : r) : e.text);
  }
  function Er({ context: { labels: e }, program: t }, n) { // Er = termsOf, e = labels, t = program, n = facet
    return (t.terms.get(n) || []).map((r) => e.term(n, r));
  }
  function nu({ context: { labels: e, language: t }, program: n, words: r }, o, a) { // nu = meta, e = labels, t = language, n = program, r = words, o = span, a = facts
    return /* @__PURE__ */ h("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ h("span", { class: `program-explorer__status program-explorer__status--${n.status || "unknown"}`, children: e.status(n.status) }),
      o !== null && /* @__PURE__ */ h("span", { class: "program-explorer__fact", children: o }),
      a.map((s) => /* @__PURE__ */ h("span", { class: "program-explorer__fact", children: dt(s, r, t) }))
    ] });
  }
  var ln = class extends Z { // ln = Card, Z = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: o, open: a, words: s, level: i } = t, { msg: l, labels: u, format: c, language: p, idPrefix: m } = n, d = u.pick(o.title), g = `${m}:program:${o.id}`, y = o.summary && u.pick(o.summary), f = Er(t, za), b = Er(t, "kind").concat(Er(t, "format")), x = c.span(o.start, o.end, o.status), v = dt(d, s, p), w = n.limit ? null : rn( // n = context, r = actions, o = program, a = open, s = words, i = level, t = props, l = msg, u = labels, c = format, p = language, m = idPrefix, d = title, g = titleId, y = summary, f = tags, Er = termsOf, za = TAG_FACET, b = facts, x = span, v = name, dt = marked, w = place, rn = whereFound
        n.index,
        n.index.programs.indexOf(o),
        s,
        [d, y || d, ...f, ...b].map(({ text: S }) => S).concat(u.status(o.status), x || "")
      );
      return /* @__PURE__ */ h("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": g, children: [
        Ge(i, "program-explorer__title", g, o.target ? /* @__PURE__ */ h("a", { href: n.urlOf(o.target), rel: "noopener", children: v }) : v),
        nu(t, x, b),
        y && /* @__PURE__ */ h("p", { class: "program-explorer__summary", children: [
          dt(y, s, p),
          " ",
          y.language.toLowerCase() !== u.wanted && /* @__PURE__ */ h("span", { class: "program-explorer__in-language", children: l("in-language", c.language(y.language)) })
        ] }),
        w && /* @__PURE__ */ h("p", { class: "program-explorer__matched", children: [
          l("matched-in", w.field ? w.field === "title" || w.field === "summary" ? c.language(w.language) : l(`detail-${w.field}`) : u.facet(w.facet).text),
          " ",
          dt({ text: w.text, language: w.language || p }, s, p)
        ] }),
        /* @__PURE__ */ h("div", { class: "program-explorer__card-foot", children: [
          f.length > 0 && /* @__PURE__ */ h("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(za).text, children: f.map((S) => /* @__PURE__ */ h("li", { children: dt(S, s, p) })) }),
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
                Je(a)
              ]
            }
          )
        ] }),
        a && Qa(n, r, o, `${g}:details`)
      ] });
    }
  };

  // src/views/results/card-list.tsx
  function ru({ context: e, state: t }, n) { // ru = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: o, past: a } = e, s = !e.limit && ut(t.query) === "status", i = (l, u) => l || { text: u, language: e.language, anchors: [] }; // r = msg, o = current, a = past, e = context, s = grouped, ut = effectiveSort, t = state, i = headingOf, l = own, u = text
    return n.map((l, u) => { // n = programs, l = program, u = at
      let c = n[u - 1], p = re(l.status); // c = before, n = programs, u = at, p = isNow, re = isCurrent, l = program
      return !s || c && re(c.status) === p ? { program: l, group: null } : { program: l, group: p ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function Xa(e) { // Xa = list, e = view
    var m; // m = _a
    let { context: t, state: n, actions: r } = e, { msg: o, index: a, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((d) => a.programs[d]), u = n.order.length - n.limit, c = ru(e, l), p = (m = c[0]) != null && m.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, o = msg, a = index, s = level, i = limit, l = shown, d = at, u = rest, c = entries, ru = withHeadings, p = titleLevel, m = _a
    return /* @__PURE__ */ h(de, { children: [
      /* @__PURE__ */ h("ul", { class: "program-explorer__list", role: "list", "aria-label": o("programs"), children: c.map(({ program: d, group: g }) => /* @__PURE__ */ h("li", { children: [
        g && Ge(s, "program-explorer__group", g.anchors[0], [
          ...g.anchors.slice(1).map((y) => /* @__PURE__ */ h("span", { id: y })),
          M(g, t.language)
        ]),
        /* @__PURE__ */ h(
          ln,
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

  // src/views/layout/search-box.tsx
  function Ya({ context: e, state: t, actions: n }) { // Ya = searchBox, e = context, t = state, n = actions
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

  // src/views/layout/toolbar.tsx
  function ou({ context: e, state: t, actions: n }) { // ou = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: o } = e, a = ut(t.query), s = Ft.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, o = idPrefix, e = context, a = sort, ut = effectiveSort, t = state, s = sorts, Ft = SORTS, i = each
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
        Je(!1)
      ] })
    ] });
  }
  function Za(e) { // Za = toolbar, e = view
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
        l.corrected && i > 0 && /* @__PURE__ */ h("p", { class: "program-explorer__corrected", children: o("results-for", Se(s.text), Se(l.corrected.join(" "))) })
      ] }),
      !t.limit && ou(e)
    ] });
  }

  // src/views/layout/explorer.tsx
  function es(e) { // es = explorer, e = view
    let { context: t, state: n } = e, { limit: r } = t; // t = context, n = state, e = view, r = limit
    return /* @__PURE__ */ h("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !r && Ya(e),
      !n.narrow && /* @__PURE__ */ h("div", { class: "program-explorer__panel", role: "region", "aria-label": t.msg("filters"), children: an(e) }),
      /* @__PURE__ */ h("div", { class: "program-explorer__main", children: [
        Za(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ h(on, { view: e }),
        n.exploration.count > 0 ? Xa(e) : Ba(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ h(sn, { view: e })
    ] });
  }

  // src/app/derive.ts
  var pt = 60, au = 6; // pt = CARDS, au = CARDS_AT_ONCE
  function mt(e, t, n) { // mt = derive, e = context, t = asked, n = before
    let r = Ha(e.index, t), o = Ja(e.index, r.matches, t, r.found.scores), a = o.findIndex((i) => { // r = exploration, Ha = explore, e = context, t = asked, o = places, Ja = order, a = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(e.limit || pt, a + 1, s ? s.limit : 0),
      drawn: o.length <= pt ? pt : Math.max(au, a + 1, s ? s.drawn : 0)
    };
  }
  function ts(e, t, n) { // ts = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return mt(e, r, null).query.program === n ? r : Object.assign({}, Ht, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var su = 640, iu = 300, lu = 80, cu = 500; // su = PANEL_NEEDS, iu = TYPING_PAUSE, lu = FILL_AFTER, cu = PREPARE_AFTER
  function ns(e, t, n, r) { // ns = mountExplorer, e = root, t = context, n = address, r = onCrash
    let o = e.ownerDocument.defaultView || window, a, s, i = !1, l = Object.assign({ narrow: c(), folded: /* @__PURE__ */ new Set() }, u(null)); // o = view, e = root, a = typing, s = filling, i = isStopped, l = state, c = isNarrow, u = addressed
    function u(_) { // u = addressed, _ = before
      let k = n.read(), P = k === null && _ ? _.query : qt(k || "", t.index) || t.preset, O = mt(t, P, _); // k = fragment, n = address, P = query, _ = before, qt = fromFragment, t = context, O = derived, mt = derive
      return Object.assign({ filtersOpen: c() && n.isInDialog(), told: O }, O, { drawn: O.limit });
    }
    function c() { // c = isNarrow
      return t.limit > 0 || (e.clientWidth || o.innerWidth) < su;
    }
    function p(_) { // p = draw, _ = change
      if (i)
        return;
      let { filtersOpen: k } = l; // k = filtersOpen, l = state
      l = Object.assign({}, l, _);
      let P = e.contains(e.ownerDocument.activeElement); // P = hadFocus, e = root
      try {
        pr(es({ context: t, state: l, actions: R }), e);
      } catch (O) {
        S(), r(O);
        return;
      }
      P && !e.contains(e.ownerDocument.activeElement) && g(e, k ? ".program-explorer__open-filters, .program-explorer__count" : ".program-explorer__count"), o.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = o.setTimeout(() => p({ drawn: l.limit }), lu));
    }
    function m(_) { // m = fragmentOf, _ = query
      return Bt(_, t.list.facets);
    }
    function d(_) { // d = write, _ = change
      if (!i) {
        let k = m(l.query); // k = text, m = fragmentOf, l = state
        n.write(k === m(t.preset) ? "" : k || "programs", _, l.filtersOpen);
      }
    }
    function g(_, k) { // g = focusOn, _ = within, k = selector
      let P = _ && _.querySelector(k); // P = element, _ = within, k = selector
      P && P.focus({ preventScroll: !0 });
    }
    function y() { // y = settle
      if (a !== void 0) {
        o.clearTimeout(a), a = void 0, d("replace");
        let { query: _, exploration: k } = l; // _ = query, k = exploration, l = state
        p({ told: { query: _, exploration: k } });
      }
    }
    function f(_) { // f = choose, _ = query
      y();
      let k = mt(t, _, l); // k = derived, mt = derive, t = context, _ = query, l = state
      p(Object.assign({ told: k }, k)), d("push");
    }
    function b(_) { // b = elementOf, _ = id
      let k = e.ownerDocument.getElementById(`${t.idPrefix}:program:${_}`); // k = title, e = root, t = context, _ = id
      return k && k.closest("article");
    }
    function x() { // x = onResize
      c() !== l.narrow && (l.filtersOpen && w(), p({ narrow: !l.narrow }));
    }
    function v() { // v = showAll
      t.limit || p({ limit: l.order.length, drawn: l.order.length });
    }
    function w() { // w = closeFilters
      p({ filtersOpen: !1 }), n.leave();
    }
    function S() { // S = stop
      i = !0, pr(null, e);
    }
    let R = { // R = actions
      search: (_) => { // _ = text
        p(mt(t, Ve(l.query, _), l)), o.clearTimeout(a), a = o.setTimeout(y, iu);
      },
      searchDone: () => {
        y(), g(e, ".program-explorer__count");
      },
      toggle: (_, k) => f(Da(l.query, _, k)),
      apply: f,
      sort: (_) => f(Object.assign({}, l.query, { sort: _ })),
      toggleDetails: (_) => f(Object.assign({}, l.query, { program: l.query.program === _ ? null : _ })),
      goTo: (_) => { // _ = id
        var k; // k = _a
        f(ts(t, l.query, _)), (k = b(_)) == null || k.scrollIntoView(), g(b(_), "a, button");
      },
      clear: () => f(Wa(l.query)),
      showMore: () => {
        let _ = t.index.programs[l.order[l.limit]], k = l.limit + pt; // _ = first, t = context, l = state, k = limit, pt = CARDS
        p({ limit: k, drawn: k }), g(b(_ && _.id), "a, button");
      },
      openFilters: () => {
        y(), p({ filtersOpen: !0 }), n.enter();
      },
      closeFilters: w,
      fold: (_) => { // _ = facet
        let k = new Set(l.folded); // k = folded, l = state
        k.delete(_) || k.add(_), p({ folded: k });
      }
    };
    "ResizeObserver" in o && new ResizeObserver(x).observe(e), o.addEventListener("resize", x), o.addEventListener("beforeprint", v), n.onMove(e, () => { // o = view, x = onResize, e = root, v = showAll, n = address
      o.clearTimeout(a), a = void 0, p(u(l));
    }), p({}), o.setTimeout(() => me(t.index), cu), n.read() && (d("replace"), Gt(() => { // p = draw, o = view, me = haystackOf, t = context, cu = PREPARE_AFTER, n = address, d = write, Gt = afterPaint
      var _; // _ = _a
      l.query.program !== null ? (_ = b(l.query.program)) == null || _.scrollIntoView() : o.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/page/host-state.ts
  var uu = "program-explorer-hidden"; // uu = HIDDEN_CLASS
  function rs(e) { // rs = claim, e = host
    return Ee(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function Ee(e) { // Ee = stateOf, e = host
    return e.root.dataset.state;
  }
  function Te(e, t) { // Te = setState, e = host, t = state
    let n = t === "ready"; // n = explorerStands, t = state
    for (let r of e.statics) // r = element, e = host
      r.classList.toggle(uu, n);
    for (let r of [e.current, e.past]) // r = heading, e = host
      r == null || r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    e.root.dataset.state = t;
  }

  // src/page/page-urls.ts
  var os = "Special:MyLanguage/", du = /^(?:[a-z][\w-]*|Special):/; // os = MY_LANGUAGE, du = ELSEWHERE
  function as(e, { root: t, statics: n }, r) { // as = createVersions, e = wiki, t = root, n = statics, r = chain
    let o = r.indexOf(e.contentLanguage), a = o < 0 ? r : r.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, r = chain, e = wiki, a = codes, s = shown
    return n.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // n = statics, i = page, l = link, s = shown
      let l = i.replace(os, ""); // l = plain, i = page, os = MY_LANGUAGE
      if (!a.length || du.test(l))
        return e.urlOf(i);
      if (t.lang !== r[0])
        return e.urlOf(os + l);
      let [u = "", c] = l.split(/(?=#)/); // u = name, c = fragment, l = plain
      return a.map((p) => e.urlOf(`${u}/${p}${c || ""}`)).find((p) => s.has(p)) || e.urlOf(i);
    };
  }

  // src/page/mount-host.ts
  var pu = "program-explorer__app", mu = 0; // pu = APP_CLASS, mu = raised
  function gu({ root: e }) { // gu = ownsAddress, e = root
    let t = `.${se}[data-state]`; // t = taken, se = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function fu({ current: e, past: t }) { // fu = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      r && Gt(() => { // r = anchor, Gt = afterPaint
        var o; // o = _a
        return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function ss({ wiki: e }, t, n, r, o, a) { // ss = raise, e = wiki, t = host, n = list, r = words, o = names, a = onCrash
    let { language: s } = r, i = X(r), l = ua(s, i, o), u = Kt(e, t), c = pa(n, i, l, u, e.contentLanguage, s), p = ra( // s = language, r = words, i = msg, X = createMessages, l = format, ua = createFormat, o = names, u = chain, Kt = readerLanguages, e = wiki, t = host, c = labels, pa = createLabels, n = list, p = index, ra = buildIndex
      n,
      { chain: u, page: e.contentLanguage },
      hn(),
      (b, x) => c.term(b, x).text
    ), m = gu(t), d = `program-explorer-${++mu}`, g = as(e, t, u), y = t.all === null ? "" : g(t.all), f = document.createElement("div");
    f.className = pu, f.lang = s, f.dir = Be(s), t.root.append(f), Te(t, "ready"), ns(f, {
      list: n,
      index: p,
      relatives: ca(n.programs),
      labels: c,
      msg: i,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      preset: qt(`programs?${t.preset}`, p) || Ht,
      limit: t.limit,
      idPrefix: d,
      urlOf: (b) => "url" in b ? b.url : g(b.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (b) => `${m ? "" : y}#programs?program=${b}`,
      urlOfAll: (b) => `${y}#${Bt(b, n.facets) || "programs"}`
    }, da(window, m ? jt : null, d), (b) => { // da = createAddress, m = owner, jt = isFragmentOurs, d = idPrefix, b = error
      f.remove(), a(b);
    }), f.isConnected && (fu(t), e.announceReady(t.root));
  }

  // src/page/notice.ts
  var Tr = "program-explorer__notice"; // Tr = CLASS
  function gt(e, t, ...n) { // gt = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function is(e, t, n) { // is = button, e = text, t = className, n = act
    let r = gt("button", `cdx-button ${t}`, e); // r = made, gt = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function cn(e) { // cn = removeNotice, e = root
    e.querySelectorAll(`.${Tr}`).forEach((t) => { // e = root, Tr = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function ft(e, t, { kind: n, text: r, content: o = [], retry: a }) { // ft = showNotice, e = root, t = words, n = kind, r = text, o = content, a = retry
    cn(e);
    let s = X(t), i = gt( // s = msg, X = createMessages, t = words, i = box, gt = element
      "div",
      `${Tr} ${Tr}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      gt("span", "cdx-message__icon"),
      gt(
        "div",
        "cdx-message__content",
        gt("p", "", r),
        ...o,
        ...a ? [is(s("retry"), "", a)] : [],
        is(s("dismiss"), "cdx-button--weight-quiet", () => cn(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Be(t.language), e.append(i);
  }

  // src/page/failure.ts
  var yu = "json", hu = ["busy", "timeout", "network", "server"]; // yu = DATA_MODEL, hu = PASSING
  function ls(e) { // ls = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function cs(s, i, l, u) { // cs = advise, s = _0, i = _1, l = _2, u = _3
    return E(this, arguments, function* ({ wiki: e, load: t }, n, r, o, a = !1) {
      try {
        if (yield e.mayEdit(n.source)) {
          let { adviceOn: c, driftHints: p } = yield t.maintainer(), m = a && o.list ? p((yield t.harvester()).harvest(n.container, e), o.list, e) : [], d = c(e, o.words, n.source, o, m, ae(e)); // c = adviceOn, p = driftHints, t = load, m = drift, a = isSuspect, o = data, n = host, e = wiki, d = advice, ae = optionsFor
          d && ft(n.root, o.words, Object.assign({}, r, { text: r.text || d.text || "", content: d.content }));
        }
      } catch (c) {
        e.log("There is no advice about the data page.", c);
      }
    });
  }
  function un(e, t, n, r, o) { // un = fail, e = surroundings, t = host, n = failure, r = data, o = again
    return E(this, null, function* () {
      let a = r ? r.words : Ue, s = X(a); // a = words, r = data, Ue = BUILT_IN, s = msg, X = createMessages
      Te(t, "failed");
      let i = hu.includes(n) ? () => { // i = retry, hu = PASSING, n = failure
        cn(t.root), Te(t, "loading"), o();
      } : null, l = { kind: "failure", text: s("two-sentences", s("failed"), s(`failed-${n}`)), retry: i };
      ft(t.root, a, l), r && (n === "missing" || n === "json") && (yield cs(e, t, l, r));
    });
  }
  function us(e, t, n, r) { // us = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return E(this, null, function* () {
      let { wiki: o } = e, { page: a, problems: s } = n, i = !a || s.length > 0 || a.contentModel !== yu; // o = wiki, e = surroundings, a = page, s = problems, n = data, i = hasProblems, yu = DATA_MODEL
      i && o.log(`Problems of the data page "${t.source}":`, ...s), o.isNamed && (i || r) && (yield cs(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/page/start.ts
  function xu(e, t) { // xu = wantedFor, e = wiki, t = host
    let { source: n, revisions: r, words: o, bundle: a, bundleVersion: s } = t, i = Kt(e, t), l = i[0] === U ? U : We(i), u = o.get(l), c = ia(i, e.contentLanguage); // n = source, r = revisions, o = words, a = bundle, s = bundleVersion, t = host, i = chain, Kt = readerLanguages, e = wiki, l = language, U = KEYS_ONLY, We = languageFor, u = revision, c = translated, ia = translatedFor
    return {
      source: n,
      language: l,
      translated: c,
      bundle: a,
      revisions: l === U ? r : u && r.length ? [...r, u] : [],
      // It begins with the language it is of.
      version: s.indexOf(`${c}:`) ? "" : s
    };
  }
  function bu(e, t, n) { // bu = readShared, e = readings, t = wiki, n = host
    let r = xu(t, n), o = JSON.stringify(r), a = e.get(o) || ta(t, r); // r = wanted, xu = wantedFor, t = wiki, n = host, o = key, a = reading, e = readings, ta = readData
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  }
  function wu(o, a, s) { // wu = harvestFrom, o = _0, a = _1, s = _2
    return E(this, arguments, function* ({ wiki: e, load: t }, n, { words: r }) {
      try {
        let i = (yield t.harvester()).readHost(e, n); // i = found, t = load, e = wiki, n = host
        return i && [i[0], Object.assign({ words: r }, i[1])];
      } catch (i) {
        return e.log("The static list cannot be read.", i), null;
      }
    });
  }
  function ds(e, t, n) { // ds = run, e = readings, t = surroundings, n = host
    return E(this, null, function* () {
      let { wiki: r } = t, o = () => { // r = wiki, t = surroundings, o = again
        ds(e, t, n);
      };
      try {
        let a = yield bu(e, r, n); // a = read, bu = readShared, e = readings, r = wiki, n = host
        if (!a) {
          Te(n, "static");
          return;
        }
        let [s, i] = !a.page && (yield wu(t, n, a)) || [n, a]; // s = shown, i = data, a = read, wu = harvestFrom, t = surroundings, n = host
        if (!i.list) {
          r.log(`The data page "${n.source}" ${i.page ? "cannot be read" : "is missing"}.`, ...i.problems), yield un(t, n, i.page ? "json" : "missing", i, o);
          return;
        }
        if (!zo(i.words))
          throw new Error("The words of the explorer are missing on this wiki.");
        let l = "DisplayNames" in Intl ? null : yield r.languageNames(), u = r.isNamed && i.page !== null && n.container === n.root && !n.preset && !n.limit && la(n.root, i.list.programs.map(({ title: c }) => z(c, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // l = names, r = wiki, u = isSuspect, i = data, n = host, la = mayHaveDrifted, c = title, z = pickText
        ss(t, s, i.list, i.words, l, (c) => { // ss = raise, t = surroundings, s = shown, i = data, l = names, c = error
          r.log("The explorer could not be drawn.", c), un(t, s, "unexpected", i, o);
        }), Ee(n) === "ready" && (yield us(t, n, i, u));
      } catch (a) {
        r.log(`The explorer could not start from "${n.source}".`, a), yield un(t, n, ls(a), null, o);
      }
    });
  }
  function _u(r, o) { // _u = findOrInsert, r = _0, o = _1
    return E(this, arguments, function* ({ wiki: e, load: t }, n) {
      let a = Mt(n); // a = printed, Mt = findHosts, n = content
      if (a.length || n.querySelector(`.${se}`) || !It(e.pageTitle))
        return a;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function ps(e, t) { // ps = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, load: t }; // n = surroundings, e = wiki, t = load
    sa();
    let r = () => { // r = offerSelftest
      location.hash === "#programs?selftest" && t.selftest().then(({ tell: o }) => o(n, "0.1.0 d338a369f71e9127"), e.log);
    };
    addEventListener("hashchange", r), r(), e.onContent(() => { // r = offerSelftest, e = wiki
      let o = document.getElementById("mw-content-text") || document.body, a = /* @__PURE__ */ new Map(); // o = content, a = readings
      _u(n, o).then(
        (s) => s.filter(rs).forEach((i) => { // s = hosts, rs = claim, i = host
          ds(a, n, i);
        }),
        (s) => e.log("The explorer could not find its place.", s)
      );
    });
  }

  // src/maintainer.ts
  var Or = {}; // Or = maintainer_exports
  yn(Or, {
    adviceOn: () => fs,
    driftHints: () => Es,
    protocol: () => ie
  });

  // src/maintain/fix.ts
  var ms = "json", Pr = 5; // ms = DATA_MODEL, Pr = MOST_HINTS
  function vu(e, t, n, r) { // vu = problemsOf, e = msg, t = page, n = included, r = options
    let { problems: o } = $t(t.text, r, n); // o = problems, $t = parsePrograms, t = page, r = options, n = included
    return [
      ...t.contentModel === ms ? [] : [e("maintain-model", t.contentModel)],
      ...o.map(({ path: a, program: s, reason: i, fix: l }) => a.length ? e("maintain-place", Tt(a, s), i, l) : `${i} ${l}`)
    ];
  }
  function gs(e, t, n, r, o, a) { // gs = fixFor, e = wiki, t = msg, n = source, r = data, o = drift, a = options
    if (r.page) {
      let i = vu(t, r.page, r.included, a); // i = problems, vu = problemsOf, t = msg, r = data, a = options
      return {
        text: i.length ? t("maintain-problems", i.length) : o.length ? t("maintain-drift") : null,
        hints: [...i.slice(0, Pr), ...o.slice(0, Pr)],
        url: e.urlOf(n, { action: "edit" }),
        label: t("maintain-edit"),
        draft: null
      };
    }
    let { harvest: s } = r; // s = harvest, r = data
    return {
      text: s ? t("maintain-from-list") : null,
      hints: (s ? s.unread : []).slice(0, Pr).map(({ place: i, reason: l, fix: u }) => t("maintain-place", i, l, u)),
      // The wiki would create the page as wikitext if it were not told the model. A draft is handed
      // over as if it had been typed into the editor already.
      url: e.urlOf(n, { action: s ? "submit" : "edit", contentmodel: ms }),
      label: t(s ? "maintain-create-from-list" : "maintain-create"),
      draft: s ? s.draft : null
    };
  }

  // src/maintain/advice.ts
  function Qe(e, t, ...n) { // Qe = element, e = tag, t = properties, n = content
    let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
    return r.append(...n), r;
  }
  function ku(e, { url: t, label: n }) { // ku = editorWith, e = draft, t = url, n = label
    let r = (o, a) => Qe("input", { type: "hidden", name: o, value: a }); // r = hidden, o = name, a = value, Qe = element
    return Qe(
      "form",
      { method: "post", action: t },
      r("wpTextbox1", e),
      r("model", "json"),
      r("format", "application/json"),
      // Without it the wiki would take this for a failed attempt to save.
      r("wpPreview", "1"),
      r("wpUltimateParam", "1"),
      Qe("button", { className: "cdx-button", type: "submit" }, n)
    );
  }
  function Su(e) { // Su = contentOf, e = fix
    return [...e.hints.length ? [Qe("ul", {}, ...e.hints.map((n) => Qe("li", {}, n)))] : [], e.draft === null ? Qe("a", { href: e.url }, e.label) : ku(e.draft, e)];
  }
  function fs(e, t, n, r, o, a) { // fs = adviceOn, e = wiki, t = words, n = source, r = data, o = drift, a = options
    let s = gs(e, X(t), n, r, o, a); // s = fix, gs = fixFor, e = wiki, X = createMessages, t = words, n = source, r = data, o = drift, a = options
    return r.page && !s.hints.length ? null : { text: s.text, content: Su(s) };
  }

  // src/maintain/drift.ts
  function $r(e) { // $r = plain, e = text
    return e.normalize().replace(/\s+/g, " ").trim();
  }
  function ys(e) { // ys = folded, e = text
    return $r(e).toLowerCase();
  }
  function dn(e) { // dn = isUrl, e = link
    return /^https:/i.test(e);
  }
  function ge(e) { // ge = linkKey, e = link
    return e === null || dn(e) ? e : e.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (t) => t.toLowerCase());
  }
  function hs(e, t) { // hs = leadsTo, e = url, t = page
    try {
      return dn(e) && !dn(t) && ge(`:${decodeURI(e).split("/wiki/")[1] || ""}`) === ge(`:${t}`);
    } catch (n) {
      return !1;
    }
  }
  var Eu = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // Eu = TRANSLATION
  function Tu(e, t) { // Tu = isSameLink, e = inData, t = inList
    return ge(e) === ge(t) || e !== null && t !== null && (hs(e, t) || hs(t, e) || !dn(t) && ge(e) === ge(t.replace(Eu, "")));
  }
  function ws(e) { // ws = linkOf, e = target
    return e && ("url" in e ? e.url : e.page);
  }
  function xs(e, t) { // xs = says, e = text, t = shown
    return e === null || t === null ? e === t : ot(e).map($r).indexOf($r(t)) !== -1;
  }
  function Pu(e, t) { // Pu = pair, e = harvested, t = programs
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
    return o(({ id: a }) => [a], ({ id: a, isRendered: s }) => s ? a : null, !0), o(({ title: a }) => ot(a).map(ys), ({ title: a, isRendered: s }) => s ? null : ys(a), !0), o(({ target: a }) => [ge(ws(a))].filter((s) => s !== null), ({ link: a, isRendered: s }) => s ? null : ge(a), !1), n;
  }
  function bs(e) { // bs = groupOf, e = program
    return re(e.status) ? "current" : "past";
  }
  function _s(e, t, n) { // _s = drift, e = harvested, t = list, n = options
    let r = [], o = Pu(e, t.programs), a = (i) => z(i, n.languages, n.contentLanguage).text; // r = found, o = pairs, Pu = pair, e = harvested, t = list, a = pick, i = text, z = pickText, n = options
    for (let i of e) { // i = item, e = harvested
      let l = o.get(i), u = (p, m, d) => { // l = program, o = pairs, i = item, u = differs, p = kind, m = inList, d = inData
        r.push({ kind: p, program: l ? l.id : null, title: l ? a(l.title) : i.title, inList: m, inData: d });
      };
      if (!l) {
        u("not-in-data", i.title, null);
        continue;
      }
      let c = ws(l.target); // c = link, ws = linkOf, l = program
      xs(l.title, i.title) || u("title", i.title, a(l.title)), Tu(c, i.link) || u("link", i.link, c), i.isRendered && i.status !== l.status ? u("status", i.status, l.status) : i.group !== bs(l) && u("group", i.group, bs(l)), xs(l.summary, i.summary) || u("summary", i.summary, l.summary && a(l.summary));
    }
    let s = new Set(Array.from(o.values())); // s = paired, o = pairs
    for (let i of n.isPartial ? [] : t.programs.filter((l) => !s.has(l))) // i = program, n = options, t = list, l = each, s = paired
      r.push({ kind: "not-in-list", program: i.id, title: a(i.title), inList: null, inData: a(i.title) });
    return r;
  }

  // src/maintain/drift-texts.ts
  var $u = { // $u = WORDS
    "not-in-list": "It is in the data, but not in the list.",
    "not-in-data": "It is in the list, but not in the data.",
    title: "The title in the list is $1, in the data $2.",
    link: "The link in the list is $1, in the data $2.",
    status: "The status in the list is $1, in the data $2.",
    group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
    summary: "The summary in the list is $1, in the data $2."
  }, pn = 60;
  function vs(e) { // vs = quoted, e = value
    return e === null ? "missing" : `"${e.length > pn ? `${e.slice(0, pn - 1)}\u2026` : e}"`;
  }
  function ks(e, t) { // ks = fromDifference, e = one, t = other
    let n = 0; // n = same
    for (; n < e.length && e.charAt(n) === t.charAt(n); ) // n = same, e = one, t = other
      n++;
    let r = n > pn / 2 ? e.lastIndexOf(" ", n - pn / 4) + 1 : 0; // r = from, n = same, pn = MOST_CHARACTERS, e = one
    return r ? `\u2026${e.slice(r)}` : e;
  }
  function Ss({ kind: e, program: t, title: n, inList: r, inData: o }) { // Ss = describeDrift, e = kind, t = program, n = title, r = inList, o = inData
    let a = [ // a = values
      e === "group" ? r || "" : vs(r && ks(r, o || "")),
      e === "group" ? o || "" : vs(o && ks(o, r || ""))
    ];
    return `${t === null ? `"${n}"` : `"${n}" (${t})`}: ${$u[e].replace(/\$(\d)/g, (i, l) => a[Number(l) - 1] || "")}`;
  }

  // src/maintain/drift-hints.ts
  function Es(e, t, { languages: n, contentLanguage: r }) { // Es = driftHints, e = harvested, t = list, n = languages, r = contentLanguage
    return e.programs.length ? _s(e.programs, t, { languages: n, contentLanguage: r, isPartial: e.isPartial }).map(Ss) : [];
  }

  // src/selftest.ts
  var Ir = {}; // Ir = selftest_exports
  yn(Ir, {
    protocol: () => ie,
    tell: () => Qu
  });

  // src/selftest/finding.ts
  function yt(e) { // yt = reasonOf, e = error
    return e instanceof Error ? e.message : String(e);
  }
  function I(e) { // I = lines, e = texts
    return e.map((t) => ({ text: t }));
  }
  function C(e, t) { // C = check, e = name, t = find
    return E(this, null, function* () {
      let n = 0, r = new Promise((o) => { // n = timer, r = late, o = resolve
        n = window.setTimeout(() => o({ verdict: "unknown", text: `There was no answer within ${15e3 / 1e3} seconds.` }), 15e3);
      });
      try {
        return Object.assign({ name: e }, yield Promise.race([Promise.resolve().then(t), r]));
      } catch (o) {
        return { name: e, verdict: "unknown", text: `It could not be told: ${yt(o)}` };
      } finally {
        clearTimeout(n);
      }
    });
  }

  // src/selftest/costs.ts
  function Ts({ performance: e }) { // Ts = measured, e = performance
    let t = (n) => "getEntriesByType" in e ? e.getEntriesByType(n) : []; // t = entries, n = type, e = performance
    return {
      resources: t("resource"),
      // Safari has it since 15.
      page: Object(t("navigation")[0]),
      marks: t("mark")
    };
  }
  function Ou(e) { // Ou = purposeOf, e = address
    let { pathname: t, searchParams: n } = new URL(e, location.href), r = n.get("modules") || ""; // t = pathname, n = searchParams, e = address, r = modules
    if (r.includes("programExplorer"))
      return `${n.get("only") || "modules"} ${r}`;
    if (t.endsWith("/api.php") && (n.get("rvprop") || "").includes("content"))
      return `data ${n.get("revids") || n.get("titles") || ""}`;
    let o = n.get("title") || t; // o = title, n = searchParams, t = pathname
    return /programExplorer[\w-]*\.(js|css)$/.test(o) ? o : null;
  }
  function Ru({ transferSize: e, encodedBodySize: t }) { // Ru = bytesOf, e = transferSize, t = encodedBodySize
    return e ? `${e} bytes transferred, ${t || "an unknown number"} of content` : t ? `from the cache, ${t} bytes of content` : "unknown bytes";
  }
  function ht(e) { // ht = ms, e = value
    return e >= 1 ? `${Math.round(e)} ms` : "less than 1 ms";
  }
  function Ps({ resources: e }) { // Ps = requests, e = resources
    let t = e.flatMap((r) => { // t = ours, e = resources, r = entry
      let o = Ou(r.name); // o = purpose, Ou = purposeOf, r = entry
      return o === null ? [] : [{ entry: r, purpose: o }];
    }), n = t.reduce((r, { entry: o }) => r + (o.transferSize || 0), 0);
    return t.length ? {
      verdict: "ok",
      text: `${t.length} requests, ${n ? `${n} bytes transferred` : "unknown bytes or all from the cache"}; modules of others may be in the same request.`,
      details: I(t.map(({ entry: r, purpose: o }) => `${o}: ${Ru(r)}, ${ht(r.duration)}, from ${ht(r.startTime)} on`))
    } : { verdict: "unknown", text: "The browser tells of no request of ours: what it keeps of modules needs none." };
  }
  function Au({ readyAt: e, stoodBefore: t }) { // Au = readiness, e = readyAt, t = stoodBefore
    return e === null ? "unknown" : t ? `unknown, but before ${ht(e)}` : `about ${ht(e)}`;
  }
  function $s({ page: e, marks: t }, n) { // $s = times, e = page, t = marks, n = settled
    let r = (a, s) => `${a}: ${s ? ht(s) : "unknown"}`; // r = point, a = name, s = value, ht = ms
    return {
      verdict: n.readyAt !== null && !n.stoodBefore ? "ok" : "unknown",
      text: `From the beginning of the navigation until the explorers were ready: ${Au(n)}.`,
      details: I([
        r("First byte of the page", e.responseStart),
        r("Document read", e.domContentLoadedEventEnd),
        r("Page loaded", e.loadEventEnd),
        ...t.filter(({ name: a }) => /^mw|programExplorer/.test(a)).map(({ name: a, startTime: s }) => r(`Mark ${a}`, s))
      ])
    };
  }

  // src/selftest/hosts.ts
  var Lu = 12e3, Mu = 4e3, Iu = 50; // Lu = SETTLES_WITHIN_MS, Mu = APPEARS_WITHIN_MS, Iu = LOOK_EVERY_MS
  function xt() { // xt = contentOf
    return document.getElementById("mw-content-text") || document.body;
  }
  function Os() { // Os = settledHosts
    return E(this, null, function* () {
      let e = performance.now(); // e = began
      for (let t = 0; ; t++) { // t = looks
        let n = Mt(xt()), r = n.map(Ee), o = performance.now(); // n = hosts, Mt = findHosts, xt = contentOf, r = states, Ee = stateOf, o = now
        if (n.length && r.every((a) => a === "ready" || a === "failed"))
          return { hosts: n, readyAt: r.includes("failed") ? null : o, stoodBefore: t === 0 };
        if (o - e > (n.length ? Lu : Mu))
          return { hosts: n, readyAt: null, stoodBefore: !1 };
        yield new Promise((a) => setTimeout(a, Iu));
      }
    });
  }
  function Cu(e, t) { // Cu = describe, e = host, t = at
    let n = e.root.querySelector(".program-explorer__notice p"), r = [e.preset && `preset "${e.preset}"`, e.limit && `limit ${e.limit}`].filter(Boolean).join(", "); // n = notice, e = host, r = narrowed
    return `#${t + 1}, "${e.source}"${r && ` (${r})`}: ${Ee(e) || "not started"}` + (n ? `. It says: ${n.textContent}` : "");
  }
  function Rs({ hosts: e }) { // Rs = explorers, e = hosts
    if (!e.length)
      return { verdict: "unknown", text: "There is no explorer on this page." };
    let t = e.filter((n) => Ee(n) === "ready").length; // t = ready, e = hosts, n = host, Ee = stateOf
    return {
      verdict: t === e.length ? "ok" : "differs",
      text: `${t} of ${e.length} explorers are ready.`,
      details: e.map((n, r) => ({ text: Cu(n, r) }))
    };
  }

  // src/selftest/data.ts
  var Rr = 10, As = "json"; // Rr = MOST_LINES, As = DATA_MODEL
  function Ls(e, t, n) { // Ls = readFresh, e = wiki, t = installation, n = source
    return E(this, null, function* () {
      let r = (yield t.newestRevisions([n], "text")).get(n); // r = page, t = installation, n = source
      if (!r)
        return { page: null, included: [], result: null };
      let o = _t(r.text), a = o.length ? Array.from(yield t.newestRevisions(o, "text")) : [], s = a.map(([i, { text: l }]) => ({ title: i, text: l })); // o = titles, _t = includesOf, r = page, a = included, t = installation, s = texts, i = title, l = text
      return { page: r, included: a, result: $t(r.text, ae(e), s) };
    });
  }
  function Ms(e) { // Ms = firstOf, e = texts
    return e.length > Rr ? [...e.slice(0, Rr), `${e.length - Rr} more.`] : e;
  }
  var Is = { verdict: "differs", text: "The data page does not exist." }; // Is = MISSING
  function Cs({ revisions: e }, { page: t, included: n }) { // Cs = dataRevision, e = revisions, t = page, n = included
    if (!t)
      return Is;
    let r = [t, ...n.map(([, a]) => a)], o = I(r.map(({ revision: a, timestamp: s, user: i }, l) => `${l ? `Included page #${l}` : "Data page"}: newest revision ${a}, saved by ${i || "somebody hidden"} at ${s || "an unknown time"}`)); // r = newest, t = page, n = included, a = revision, o = details, I = lines, s = timestamp, i = user, l = at
    return e.length ? r.every(({ revision: a }) => e.includes(a)) ? { verdict: "ok", text: `The page was rendered with the newest revision: ${t.revision}.`, details: o } : { verdict: "differs", text: `The page was rendered with ${e.join(", ")}, and readers see these until the wiki renders it again. Purge it if it stays so.`, details: o } : { verdict: "ok", text: `The page names no revision, so readers see what is newest within five minutes: ${t.revision}.`, details: o };
  }
  function Ns({ page: e, result: t }) { // Ns = dataProblems, e = page, t = result
    if (!e || !t)
      return Is;
    let n = e.contentModel === As ? [] : [`The content model is "${e.contentModel}", not "${As}".`], r = t.problems.map(({ severity: i, path: l, program: u, reason: c, fix: p }) => `${i}: ${l.length ? `${Tt(l, u)}: ` : ""}${c} ${p}`), o = t.problems.filter(({ severity: i }) => i === "error").length, a = [...n, ...r], s = t.list ? `${t.list.programs.length} programs can be shown` : "It cannot be read"; // n = wrongModel, e = page, As = DATA_MODEL, r = problems, t = result, i = severity, l = path, u = program, c = reason, p = fix, Tt = describePath, o = errors, a = found, s = shown
    return a.length ? { verdict: "differs", text: `${s}; ${o} errors, ${r.length - o} warnings.`, details: I(Ms(a)) } : { verdict: "ok", text: `${s}; there are no problems.` };
  }
  function Fs(o, a, s, i) { // Fs = parity, o = _0, a = _1, s = _2, i = _3
    return E(this, arguments, function* (e, t, { root: n }, { result: r }) {
      let l = r && r.list; // l = list, r = result
      if (!l)
        return { verdict: "unknown", text: "There is no data to compare the list with." };
      let [{ harvest: u }, { driftHints: c }] = yield Promise.all([t.harvester(), t.maintainer()]), p = u(n, e), m = p.programs.length ? p : u(xt(), e); // u = harvest, c = driftHints, t = load, p = inRoot, n = root, e = wiki, m = harvested, xt = contentOf
      if (!m.programs.length)
        return { verdict: "unknown", text: "There is no static list to compare the data with." };
      let d = c(m, l, e); // d = hints, c = driftHints, m = harvested, l = list, e = wiki
      return d.length ? { verdict: "differs", text: `The static list and the data differ in ${d.length} places.`, details: I(Ms(d)) } : { verdict: "ok", text: `The ${m.programs.length} programs of the static list are as in the data.` };
    });
  }

  // src/selftest/manifest.ts
  var j = "MediaWiki:Gadget-programExplorer-manifest.json", Nu = 500; // j = MANIFEST, Nu = MOST_PAGES
  function mn(e) { // mn = readManifest, e = text
    let t = JSON.parse(e); // t = data, e = text
    if (!J(t) || typeof t.version != "string" || typeof t.hash != "string" || !J(t.pages))
      throw new Error('"version", "hash" or "pages" is missing in it.');
    let n = Object.entries(t.pages).filter((r) => typeof r[1] == "string"); // n = pages, t = data, r = entry
    return {
      version: t.version,
      hash: t.hash,
      protocol: typeof t.protocol == "number" ? t.protocol : null,
      pages: new Map(n.slice(0, Nu))
    };
  }

  // src/selftest/deployed.ts
  var Hs = "Browsers and the wiki may keep an old copy for some minutes; if it stays so, a deployment stopped halfway."; // Hs = PENDING
  function Fu(e, t, n, r) { // Fu = deviationOf, e = wiki, t = title, n = sum, r = found
    if (!r)
      return { kind: "missing", text: `${t} is missing.`, url: e.urlOf(t) };
    let o = e.urlOf(t, { action: "history" }); // o = url, e = wiki, t = title
    return r.sha1 ? r.sha1 === n.toLowerCase() ? null : {
      kind: "changed",
      text: `${t} differs: revision ${r.revision}, saved by ${r.user || "somebody hidden"} at ${r.timestamp || "an unknown time"}.`,
      url: o
    } : { kind: "hidden", text: `${t} cannot be compared: the wiki hides its sum.`, url: o };
  }
  function Ds(e, t, n) { // Ds = deployedPages, e = wiki, t = installation, n = deployed
    return E(this, null, function* () {
      if ("reason" in n)
        return { verdict: "unknown", text: n.reason };
      let { pages: r, version: o, hash: a } = n, s = Array.from(r.keys()), i = yield t.newestRevisions(s, "sums"), l = []; // r = pages, o = version, a = hash, n = deployed, s = titles, i = newest, t = installation, l = deviations
      r.forEach((m, d) => { // r = pages, m = sum, d = title
        let g = Fu(e, d, m, i.get(d)); // g = deviation, Fu = deviationOf, e = wiki, d = title, m = sum, i = newest
        g && l.push(g);
      });
      let u = `version ${o} (${a})`; // u = release, o = version, a = hash
      if (!l.length)
        return s.length ? { verdict: "ok", text: `All ${s.length} pages are as deployed: ${u}.` } : { verdict: "unknown", text: `${j} names no pages.` };
      let c = (m) => l.filter((d) => d.kind === m).length; // c = count, m = kind, l = deviations, d = each
      return {
        verdict: c("hidden") < l.length ? "differs" : "unknown",
        text: `Of ${s.length} pages, ${c("missing")} are missing, ${c("changed")} have been changed, ${c("hidden")} cannot be compared; deployed was ${u}.`,
        details: l
      };
    });
  }
  function Ws(e, t, n, r) { // Ws = runningCode, e = running, t = own, n = protocol, r = deployed
    let o = [ // o = details
      { text: `Running: ${e}` },
      { text: `Self-test: ${t}, protocol ${n}` }
    ];
    if ("reason" in r)
      return e === t ? { verdict: "unknown", text: `What runs is ${e}. ${r.reason}`, details: o } : { verdict: "differs", text: `What runs and the self-test are not of one build. ${Hs}`, details: o };
    let a = `${r.version} ${r.hash}`; // a = released, r = deployed
    return o.push({ text: `Deployed: ${a}, protocol ${r.protocol === null ? "unknown" : r.protocol}` }), e === t && e === a ? { verdict: "ok", text: `What runs is what was deployed: ${e}.`, details: o } : { verdict: "differs", text: `What runs, the self-test and what was deployed are not of one build. ${Hs}`, details: o };
  }

  // src/selftest/environment.ts
  var Hu = ["vector-2022", "vector", "minerva", "monobook", "timeless"], Ar = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"], Lr = "ext.gadget.programExplorer"; // Hu = SKINS, Ar = DEPENDENCIES, Lr = GADGET
  function Us(e, { skin: t, facts: n }) { // Us = surroundings, e = wiki, t = skin, n = facts
    let r = n.map(([o, a]) => ({ text: `${o}: ${a}` })); // r = details, n = facts, o = name, a = value
    return r.push(...I([
      `Reader: ${e.isNamed ? "logged in" : "without an account"}`,
      `Window: ${innerWidth} \xD7 ${innerHeight} px, document ${document.documentElement.dir || "ltr"}`,
      `Browser: ${navigator.userAgent}`
    ])), Hu.includes(t) ? { verdict: "ok", text: `The skin is ${t}.`, details: r } : { verdict: "unknown", text: `The skin is ${t}, in which the explorer has not been tested.`, details: r };
  }
  function js({ moduleState: e }) { // js = dependencies, e = moduleState
    let t = Ar.map((r) => `${r}: ${e(r) || "missing"}`), n = Ar.filter((r) => e(r) !== "ready"); // t = states, Ar = DEPENDENCIES, r = name, e = moduleState, n = lacking
    return n.length ? { verdict: "differs", text: `Not there: ${n.join(", ")}.`, details: I(t) } : { verdict: "ok", text: `All ${Ar.length} modules of the wiki are there.` };
  }
  function Bs(n, r) { // Bs = modules, n = _0, r = _1
    return E(this, arguments, function* ({ moduleState: e }, t) {
      let o = [], a = (i, l) => l.then( // o = failures, a = arrives, i = name, l = loading
        () => `${i}: arrives`,
        (u) => (o.push(i), `${i}: ${yt(u)}`)
      ), s = I([
        `${Lr}: ${e(Lr) || "not on this wiki"}`,
        `The self-test came with ${e(`${Lr}-selftest`) === "ready" ? "the gadget" : "the user script"}.`,
        ...yield Promise.all([a("maintainer", t.maintainer()), a("harvest", t.harvester())])
      ]);
      return o.length ? { verdict: "differs", text: `What is loaded on demand does not arrive: ${o.join(", ")}.`, details: s } : { verdict: "ok", text: "What is loaded on demand arrives, and understands what runs.", details: s };
    });
  }

  // src/selftest/panel.ts
  var gn = "program-explorer__selftest", qs = "program-explorer-selftest", Du = { ok: "success", differs: "error", unknown: "warning" }; // gn = CLASS, qs = HEADING_ID, Du = LOOKS
  function A(e, t, ...n) { // A = element, e = tag, t = properties, n = content
    let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
    return r.append(...n), r;
  }
  function Ks(e, t) { // Ks = button, e = text, t = act
    let n = A("button", { type: "button", className: "cdx-button" }, e); // n = made, A = element, e = text
    return n.addEventListener("click", t), n;
  }
  function Wu({ text: e, url: t }) { // Wu = lineOf, e = text, t = url
    return A("li", {}, ...t === void 0 ? [e] : [`${e} `, A("a", { href: t }, "See the page")]);
  }
  function Uu({ name: e, verdict: t, text: n, details: r = [] }) { // Uu = rowOf, e = name, t = verdict, n = text, r = details
    let o = r.length ? [A("ul", {}, ...r.map(Wu))] : []; // o = list, r = details, A = element, Wu = lineOf
    return [
      A("dt", {}, e),
      A(
        "dd",
        {},
        A(
          "div",
          { className: `cdx-message cdx-message--inline cdx-message--${Du[t]}` },
          A("span", { className: "cdx-message__icon" }),
          A("div", { className: "cdx-message__content" }, A("strong", {}, t), `: ${n}`)
        ),
        ...o
      )
    ];
  }
  function ju(e) { // ju = copied, e = text
    return E(this, null, function* () {
      try {
        return "clipboard" in navigator ? (yield navigator.clipboard.writeText(e), !0) : !1;
      } catch (t) {
        return !1;
      }
    });
  }
  function Bu(e) { // Bu = selectable, e = text
    let t = A("textarea", { className: `cdx-text-area__textarea ${gn}-text`, value: e, readOnly: !0, rows: 10 }); // t = box, A = element, gn = CLASS, e = text
    return t.setAttribute("aria-label", "The self-test as text"), t;
  }
  function Vs(e, t) { // Vs = openPanel, e = root, t = content
    document.querySelectorAll(`.${gn}`).forEach((s) => s.remove());
    let n = A("p", {}, "The self-test runs."); // n = status, A = element
    n.setAttribute("role", "status");
    let r = A("div", {}), o = A("div", { className: `${gn}-buttons` }), a = A( // r = findingsHere, A = element, o = buttons, gn = CLASS, a = panel
      "section",
      { className: gn, lang: "en", dir: "ltr", tabIndex: -1 },
      A("h2", { id: qs }, "Self-test of the program explorer"),
      o,
      n,
      r
    );
    return a.setAttribute("aria-labelledby", qs), o.append(Ks("Close", () => { // a = panel, qs = HEADING_ID, o = buttons, Ks = button
      a.remove();
      let s = e && e.isConnected ? e : t; // s = next, e = root, t = content
      s.tabIndex = -1, s.focus({ preventScroll: !0 });
    })), e && e.before(a), (!e || !a.getClientRects().length) && t.prepend(a), a.focus(), {
      fill: (s, i) => { // s = findings, i = text
        let l = Ks("Copy as text", () => { // l = copy, Ks = button
          ju(i).then((c) => { // ju = copied, i = text, c = isCopied
            if (n.textContent = c ? "Copied." : "The browser does not let this be copied. Copy the text in the box below.", a.querySelectorAll("textarea").forEach((p) => p.remove()), !c) {
              let p = Bu(i); // p = box, Bu = selectable, i = text
              n.after(p), p.focus(), p.select();
            }
          });
        });
        o.prepend(l);
        let u = s.filter(({ verdict: c }) => c !== "ok").length; // u = off, s = findings, c = verdict
        n.textContent = u ? `The self-test is done: ${u} of ${s.length} checks are not ok.` : `The self-test is done: all ${s.length} checks are ok.`, r.append(A("dl", {}, ...s.flatMap(Uu))), a.contains(document.activeElement) && a.scrollIntoView();
      }
    };
  }

  // src/selftest/report.ts
  function Mr(e) { // Mr = inLine, e = text
    return e.replace(/\s+/g, " ").trim();
  }
  function Gs(e, t, n) { // Gs = plainText, e = findings, t = address, n = when
    let r = e.flatMap(({ name: o, verdict: a, text: s, details: i = [] }) => [ // r = body, e = findings, o = name, a = verdict, s = text, i = details
      `[${a}] ${Mr(o)}: ${Mr(s)}`,
      ...i.map(({ text: l, url: u }) => `  - ${Mr(l)}${u === void 0 ? "" : ` <${new URL(u, t).href}>`}`)
    ]);
    return ["Self-test of the program explorer", `${n}, ${t}`, "", ...r, ""].join(`
`);
  }

  // src/selftest/storage.ts
  var Qs = /^program-?explorer/i; // Qs = OURS
  function Js(e, t) { // Js = kept, e = place, t = store
    try {
      let n = t(); // n = storage, t = store
      return { texts: Array.from({ length: n.length }, (o, a) => n.key(a) || "").filter((o) => Qs.test(o)).map((o) => `${e}: ${o} = ${Pt(n.getItem(o) || "")}`), isDenied: !1 };
    } catch (n) {
      return { texts: [`${e}: denied by the browser`], isDenied: !0 };
    }
  }
  function zs(e) { // zs = storage, e = view
    let t = e.history.state, n = J(t) ? Object.entries(t).filter(([a]) => Qs.test(a)) : [], r = [Js("Local storage", () => e.localStorage), Js("Session storage", () => e.sessionStorage)], o = [ // t = state, e = view, n = entries, J = isObject, a = name, Qs = OURS, r = stores, Js = kept, o = texts
      ...n.map(([a, s]) => `History entry: ${a} = ${Pt(JSON.stringify(s))}`),
      ...r.flatMap((a) => a.texts)
    ];
    return r.some(({ isDenied: a }) => a) ? { verdict: "unknown", text: "The browser does not let everything be looked into.", details: I(o) } : { verdict: "ok", text: o.length ? `${o.length} things are kept.` : "Nothing is kept.", details: I(o) };
  }

  // src/selftest/run.ts
  function qu(e) { // qu = readDeployed, e = installation
    return E(this, null, function* () {
      try {
        let t = (yield e.newestRevisions([j], "text")).get(j); // t = page, e = installation, j = MANIFEST
        return t ? mn(t.text) : { reason: `There is no ${j}: the gadget was installed by hand, or before there were manifests.` };
      } catch (t) {
        return { reason: `${j} cannot be read: ${yt(t)}` };
      }
    });
  }
  function Ku(a, s, i, l) { // Ku = checkAll, a = _0, s = _1, i = _2, l = _3
    return E(this, arguments, function* ({ wiki: e, load: t }, n, r, o) {
      let u = yield Os(), c = Ts(window), p = qu(n), m = /* @__PURE__ */ new Map(); // u = settled, Os = settledHosts, c = costs, Ts = measured, p = deployed, qu = readDeployed, n = installation, m = sources
      u.hosts.forEach(({ source: g }) => { // u = settled, g = source
        if (!m.has(g)) {
          let y = Ls(e, n, g); // y = reading, Ls = readFresh, e = wiki, n = installation, g = source
          y.catch(() => { // y = reading
          }), m.set(g, y);
        }
      });
      let d = (g) => m.get(g) || Promise.reject(new Error("not read")); // d = dataOf, g = source, m = sources
      return Promise.all([
        C("Running code", () => E(null, null, function* () {
          return Ws(r, o.build, o.protocol, yield p);
        })),
        C("Pages on the wiki", () => E(null, null, function* () {
          return Ds(e, n, yield p);
        })),
        C("Modules", () => Bs(n, t)),
        C("Dependencies", () => js(n)),
        C("Skin and surroundings", () => Us(e, n)),
        C("Explorers", () => Rs(u)),
        ...u.hosts.flatMap((g, y) => [
          C(`Revision of the data, explorer #${y + 1}`, () => E(null, null, function* () {
            return Cs(g, yield d(g.source));
          })),
          C(`List and data, explorer #${y + 1}`, () => E(null, null, function* () {
            return Fs(e, t, g, yield d(g.source));
          }))
        ]),
        ...Array.from(m, ([g, y]) => C(`Problems of ${g}`, () => E(null, null, function* () {
          return Ns(yield y);
        }))),
        C("Requests", () => Ps(c)),
        C("Times", () => $s(c, u)),
        C("Storage", () => zs(window))
      ]);
    });
  }
  function Vu(e, t, n, r) { // Vu = run, e = tested, t = installationOf, n = running, r = own
    return E(this, null, function* () {
      document.readyState === "loading" && (yield new Promise((s) => document.addEventListener("DOMContentLoaded", s)));
      let o = Vs(document.querySelector(".program-explorer"), xt()), a = yield Ku(e, t(e.wiki), n, r); // o = panel, Vs = openPanel, xt = contentOf, a = findings, Ku = checkAll, e = tested, t = installationOf, n = running, r = own
      o.fill(a, Gs(a, location.origin + location.pathname + location.search, (/* @__PURE__ */ new Date()).toISOString()));
    });
  }
  function Xs(e, t) { // Xs = createSelftest, e = installationOf, t = own
    return {
      tell: (n, r) => { // n = tested, r = running
        Vu(n, e, r, t).catch((o) => n.wiki.log("The self-test failed.", o));
      }
    };
  }

  // src/wiki/wiki.ts
  var B = class extends Error { // B = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/answer.ts
  var Ys = 1e4; // Ys = TIMEOUT_MS
  function Zs(e, t) { // Zs = fetchInTime, e = url, t = credentials
    return E(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), Ys); // n = controller, r = timer, Ys = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw n.signal.aborted ? new B("timeout", `${Ys} ms, ${e}`) : new B("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function fn(e) { // fn = readAnswer, e = url
    return E(this, null, function* () {
      let t = yield Zs(e, "omit"); // t = response, Zs = fetchInTime, e = url
      if (t.status === 429 && (t = yield Zs(e, "same-origin")), t.status === 429)
        throw new B("busy", e);
      if (t.status !== 200)
        throw new B("server", `${t.status}, ${e}`);
      let n = null; // n = answer
      try {
        n = JSON.parse(t.body);
      } catch (r) {
      }
      if (!n)
        throw new B("server", `no JSON, ${e}`);
      if (n.error)
        throw new B("server", `${n.error.code}: ${n.error.info}, ${e}`);
      return n;
    });
  }

  // src/wiki/mediawiki-installation.ts
  var ei = 50; // ei = MOST_TITLES
  function Gu(e, t, n) { // Gu = readBatch, e = api, t = titles, n = what
    return E(this, null, function* () {
      let r = new URLSearchParams({ // r = parameters
        action: "query",
        format: "json",
        formatversion: "2",
        prop: "revisions",
        rvprop: n === "text" ? "ids|sha1|timestamp|user|content|contentmodel" : "ids|sha1|timestamp|user",
        rvslots: "main",
        titles: t.join("|")
      }), { query: o } = yield fn(`${e}?${r.toString()}`);
      return ((o == null ? void 0 : o.pages) || []).flatMap(({ title: a, revisions: s = [] }) => s.slice(0, 1).map(
        ({ revid: i, sha1: l = "", timestamp: u = "", user: c = "", slots: p }) => { // i = revid, l = sha1, u = timestamp, c = user, p = slots
          var m, d; // m = _a, d = _b
          return [a, {
            revision: i,
            sha1: l,
            timestamp: u,
            user: c,
            contentModel: ((m = p == null ? void 0 : p.main) == null ? void 0 : m.contentmodel) || "",
            text: ((d = p == null ? void 0 : p.main) == null ? void 0 : d.content) || ""
          }];
        }
      ));
    });
  }
  function Ju() { // Ju = facts
    let { config: e } = mw; // e = config
    return [
      ["Wiki", `${e.get("wgDBname")}, MediaWiki ${e.get("wgVersion")}`],
      ["Page", `${e.get("wgPageName")}, revision ${e.get("wgRevisionId")}`],
      ["Languages", `interface ${e.get("wgUserLanguage")}, page ${e.get("wgPageContentLanguage")}, wiki ${e.get("wgContentLanguage")}`],
      ["Debug mode", e.get("debug") ? "on" : "off"]
    ];
  }
  function ti({ titleOf: e }) { // ti = createInstallation, e = titleOf
    let t = mw.util.wikiScript("api"); // t = api
    return {
      newestRevisions: (n, r) => E(null, null, function* () {
        let o = /* @__PURE__ */ new Map(); // o = found
        for (let s = 0; s < n.length; s += ei) // s = at, n = titles, ei = MOST_TITLES
          (yield Gu(t, n.slice(s, s + ei).map(e), r)).forEach(([i, l]) => o.set(i, l));
        let a = /* @__PURE__ */ new Map(); // a = asked
        return n.forEach((s) => { // n = titles, s = title
          let i = o.get(e(s)); // i = revision, o = found, e = titleOf, s = title
          i && a.set(s, i);
        }), a;
      }),
      moduleState: (n) => mw.loader.getState(n),
      skin: mw.config.get("skin"),
      facts: Ju()
    };
  }

  // src/selftest.ts
  var { tell: Qu } = Xs(ti, { build: "0.1.0 d338a369f71e9127", protocol: 1 }); // Qu = tell, Xs = createSelftest, ti = createInstallation

  // src/userscript/update-notice.ts
  var zu = "program-explorer__update", ni = "program-explorer-asked-for-version", Xu = 864e5; // zu = CLASS, ni = STORAGE_KEY, Xu = DAY_MS
  function ri(e) { // ri = pageOf, e = source
    try {
      let { origin: t, pathname: n, searchParams: r } = new URL(e), o = r.get("title"); // t = origin, n = pathname, r = searchParams, e = source, o = title
      return o && r.get("action") === "raw" ? { title: o, url: `${t}${n}?title=${encodeURIComponent(o)}` } : null;
    } catch (t) {
      return null;
    }
  }
  function Yu(e, t) { // Yu = isNewer, e = version, t = than
    let [n, r] = [e, t].map((a) => (/^(\d+)\.(\d+)\.(\d+)/.exec(a) || []).slice(1).map(Number)); // n = one, r = other, e = version, t = than, a = text
    if (!n || !r || !n.length || !r.length)
      return !1;
    let o = n.findIndex((a, s) => a !== r[s]); // o = at, n = one, a = number, s = place, r = other
    return o !== -1 && Number(n[o]) > Number(r[o]);
  }
  function Zu(e, t) { // Zu = isDue, e = store, t = now
    try {
      let n = e(), r = t - Number(n.getItem(ni)); // n = storage, e = store, r = age, t = now, ni = STORAGE_KEY
      return r >= 0 && r < Xu ? !1 : (n.setItem(ni, String(t)), !0);
    } catch (n) {
      return !1;
    }
  }
  function ed({ languages: e }) { // ed = wordsFor, e = languages
    let t = We(e), n = JSON.parse('{"ar":{"dismiss":"\u0625\u062E\u0641\u0627\u0621","userscript-old":"\u0633\u0643\u0631\u0628\u062A \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0644\u0645\u0633\u062A\u0643\u0634\u0641 \u0627\u0644\u0628\u0631\u0627\u0645\u062C \u0644\u062F\u064A\u0643 \u0628\u0627\u0644\u0625\u0635\u062F\u0627\u0631 $1. \u064A\u062A\u0648\u0641\u0651\u0631 \u0625\u0635\u062F\u0627\u0631 \u0623\u062D\u062F\u062B: $2."},"de":{"dismiss":"Ausblenden","userscript-old":"Das Benutzerskript des Programm-Explorers ist in der Version $1 eingebunden. Es gibt eine neuere Version: $2."},"en":{"dismiss":"Dismiss","userscript-old":"Your user script of the program explorer is version $1. There is a newer version: $2."},"es":{"dismiss":"Descartar","userscript-old":"El script de usuario del explorador de programas est\xE1 en la versi\xF3n $1. Hay una versi\xF3n m\xE1s reciente: $2."},"fr":{"dismiss":"Fermer","userscript-old":"Le script utilisateur de l\u2019explorateur de programmes est en version $1. Une version plus r\xE9cente existe : $2."},"he":{"dismiss":"\u05D4\u05E1\u05EA\u05E8\u05D4","userscript-old":"\u05E1\u05E7\u05E8\u05D9\u05E4\u05D8 \u05D4\u05DE\u05E9\u05EA\u05DE\u05E9 \u05E9\u05DC \u05E1\u05D9\u05D9\u05E8 \u05D4\u05EA\u05D5\u05DB\u05E0\u05D9\u05D5\u05EA \u05D4\u05D5\u05D0 \u05D1\u05D2\u05E8\u05E1\u05D4 $1. \u05D9\u05E9 \u05D2\u05E8\u05E1\u05D4 \u05D7\u05D3\u05E9\u05D4 \u05D9\u05D5\u05EA\u05E8: $2."},"hi":{"dismiss":"\u091B\u093F\u092A\u093E\u090F\u0901","userscript-old":"\u0915\u093E\u0930\u094D\u092F\u0915\u094D\u0930\u092E \u090F\u0915\u094D\u0938\u092A\u094D\u0932\u094B\u0930\u0930 \u0915\u0940 \u0938\u0926\u0938\u094D\u092F \u0938\u094D\u0915\u094D\u0930\u093F\u092A\u094D\u091F \u0915\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 $1 \u0939\u0948\u0964 \u0928\u092F\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 \u0909\u092A\u0932\u092C\u094D\u0927 \u0939\u0948: $2\u0964"},"id":{"dismiss":"Tutup","userscript-old":"Skrip pengguna penjelajah program ini versi $1. Ada versi yang lebih baru: $2."},"ja":{"dismiss":"\u9589\u3058\u308B","userscript-old":"\u30D7\u30ED\u30B0\u30E9\u30E0\u30A8\u30AF\u30B9\u30D7\u30ED\u30FC\u30E9\u30FC\u306E\u5229\u7528\u8005\u30B9\u30AF\u30EA\u30D7\u30C8\u306F\u30D0\u30FC\u30B8\u30E7\u30F3 $1 \u3067\u3059\u3002\u65B0\u3057\u3044\u30D0\u30FC\u30B8\u30E7\u30F3 $2 \u304C\u3042\u308A\u307E\u3059\u3002"},"pt":{"dismiss":"Fechar","userscript-old":"O script de utilizador do explorador de programas est\xE1 na vers\xE3o $1. H\xE1 uma vers\xE3o mais recente: $2."},"ru":{"dismiss":"\u0421\u043A\u0440\u044B\u0442\u044C","userscript-old":"\u0412\u0435\u0440\u0441\u0438\u044F \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u044C\u0441\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0430 \u043E\u0431\u043E\u0437\u0440\u0435\u0432\u0430\u0442\u0435\u043B\u044F \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C: $1. \u0415\u0441\u0442\u044C \u0431\u043E\u043B\u0435\u0435 \u043D\u043E\u0432\u0430\u044F \u0432\u0435\u0440\u0441\u0438\u044F: $2."},"sw":{"dismiss":"Ficha","userscript-old":"Hati ya mtumiaji ya kichunguzi cha programu ni toleo $1. Kuna toleo jipya zaidi: $2."},"uk":{"dismiss":"\u041F\u0440\u0438\u0445\u043E\u0432\u0430\u0442\u0438","userscript-old":"\u0412\u0435\u0440\u0441\u0456\u044F \u043A\u043E\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u0446\u044C\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0443 \u043E\u0433\u043B\u044F\u0434\u0430\u0447\u0430 \u043F\u0440\u043E\u0433\u0440\u0430\u043C: $1. \u0404 \u043D\u043E\u0432\u0456\u0448\u0430 \u0432\u0435\u0440\u0441\u0456\u044F: $2."},"zh-hans":{"dismiss":"\u5173\u95ED","userscript-old":"\u8BA1\u5212\u63A2\u7D22\u5DE5\u5177\u7528\u6237\u811A\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002"},"zh-hant":{"dismiss":"\u95DC\u9589","userscript-old":"\u8A08\u756B\u63A2\u7D22\u5DE5\u5177\u4F7F\u7528\u8005\u8173\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002"}}'); // t = language, We = languageFor, e = languages, n = all
    return { language: t, texts: new Map(Object.entries(n[t] || {})) };
  }
  function oi(s, i, l, u, c) { // oi = tellIfOld, s = _0, i = _1, l = _2, u = _3, c = _4
    return E(this, arguments, function* (e, t, { version: n, page: r }, o, a) {
      if (Zu(o, a))
        try {
          let { pages: [p] } = yield e.readPages([j], [], null), m = p ? mn(p.text).version : ""; // p = manifest, e = wiki, j = MANIFEST, m = newest, mn = readManifest
          if (!Yu(m, n))
            return;
          e.log(`The user script is version ${n}; version ${m} is on this wiki.`);
          let d = ed(e), g = X(d), { title: y, url: f } = r || { title: j, url: e.urlOf(j) }, b = Object.assign(document.createElement("a"), { href: f, textContent: y }), x = Object.assign(document.createElement("div"), { className: zu }); // d = words, ed = wordsFor, e = wiki, g = msg, X = createMessages, y = title, f = url, r = page, j = MANIFEST, b = link, x = place, zu = CLASS
          t.after(x), ft(x, d, { kind: "warning", text: g("userscript-old", n, m), content: [b, document.createTextNode(" ")], retry: null });
        } catch (p) {
        }
    });
  }

  // src/wiki/reader.ts
  var td = 2592e3, nd = 300, rd = "fuzzy"; // td = MONTH_S, nd = FIVE_MINUTES_S, rd = OUTDATED
  function od(e) { // od = storedPages, e = answer
    var n, r; // n = _a, r = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((n = e.query) == null ? void 0 : n.pages) || []) { // o = title, a = revisions, n = _a, e = answer
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function ad(e, t, n, r) { // ad = parametersFor, e = kind, t = values, n = bundle, r = offset
    let o = String(e === "titles" || n && !n.version ? nd : td), a = { // o = age, e = kind, n = bundle, nd = FIVE_MINUTES_S, td = MONTH_S, a = parameters
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
  function ai(e, t, n, r) { // ai = readAll, e = api, t = kind, n = values, r = bundle
    return E(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let u = yield fn(`${e}?${ad(t, n, r, s)}`); // u = answer, fn = readAnswer, e = api, ad = parametersFor, t = kind, n = values, r = bundle, s = offset
        a = a.concat(od(u));
        for (let { key: c, translation: p, tags: m } of ((i = u.query) == null ? void 0 : i.messagecollection) || []) // c = key, p = translation, m = tags, i = _a, u = answer
          p && m.indexOf(rd) === -1 && o.set(c.slice(c.lastIndexOf("/") + 1), p);
        s = (l = u.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function si(e, t, n, r) { // si = readSafely, e = api, t = kind, n = values, r = bundle
    return E(this, null, function* () {
      try {
        return yield ai(e, t, n, r);
      } catch (o) {
        if (r && o instanceof B && o.failure === "server")
          return ai(e, t, n, null);
        throw o;
      }
    });
  }
  function ii(e, t) { // ii = createReader, e = api, t = titleOf
    return (n, r, o) => E(null, null, function* () {
      let a = n.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = r.length ? yield si(e, "revids", r, s) : null; // a = wanted, n = titles, t = titleOf, s = bundle, o = asked, i = pinned, r = revisions, si = readSafely, e = api
      return i && a.every((l) => i.pages.some((u) => u.title === l)) ? i : si(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function li(e) { // li = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function sd(e) { // sd = mayEdit, e = title
    return E(this, null, function* () {
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
  function id() { // id = languageNames
    return E(this, null, function* () {
      try {
        yield mw.loader.using("mediawiki.language.names");
        let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames"); // e = names
        return new Map(Object.entries(e));
      } catch (e) {
        return /* @__PURE__ */ new Map();
      }
    });
  }
  function ld() { // ld = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function ci() { // ci = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: ld(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: li,
      readPages: ii(mw.util.wikiScript("api"), li),
      languageNames: id,
      mayEdit: sd,
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
  var { currentScript: ui } = document, cd = { version: "0.1.0", page: ri(ui instanceof HTMLScriptElement ? ui.src : "") }, ud = 2e3, Cr = !1; // ui = currentScript, cd = script, ri = pageOf, ud = IDLE_AFTER_MS, Cr = isLoading
  function dd() { // dd = load
    Cr = !0, mw.loader.using(["mediawiki.api", "mediawiki.Title", "mediawiki.util", "mediawiki.language", "mediawiki.user", "codex-styles"]).then(
      () => {
        let e = ci(); // e = wiki, ci = createMediaWiki
        e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:1 / 3;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main,.program-explorer__search{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer__count{flex:1 1 auto;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__row a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__row ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive, #36c )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer__notice{margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'), ps(e, {
          maintainer: () => Promise.resolve(Or),
          harvester: () => Promise.resolve(er),
          selftest: () => Promise.resolve(Ir)
        }), mw.hook("programExplorer.ready").add((t) => { // t = root
          let n = () => { // n = ask
            oi(e, t, cd, () => localStorage, Date.now());
          };
          "requestIdleCallback" in window ? requestIdleCallback(n) : setTimeout(n, ud);
        });
      },
      (e) => { // e = error
        Cr = !1, mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e);
      }
    );
  }
  mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId") && mw.hook("wikipage.content").add(() => {
    !Cr && (document.querySelector(".program-explorer") || It(mw.config.get("wgPageName").replace(/_/g, " "))) && dd();
  });
})();
// </nowiki>