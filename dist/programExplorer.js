// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash 170b23774c90d1ae.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var E = (e, t, n) => new Promise((r, o) => {
    var a = (l) => {
      try {
        i(n.next(l));
      } catch (d) {
        o(d);
      }
    }, s = (l) => {
      try {
        i(n.throw(l));
      } catch (d) {
        o(d);
      }
    }, i = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(a, s);
    i((n = n.apply(e, t)).next());
  });

  // src/messages/format.ts
  function pt() { // pt = hasLanguageNames
    return "DisplayNames" in Intl;
  }
  function yo(e, t) { // yo = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function cn(e, t, n = null) { // cn = createFormat, e = language, t = msg, n = others
    let r = { // r = shapes
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    }, o = pt() ? new Intl.DisplayNames([e], { type: "language" }) : null, a = (s) => { // o = names, pt = hasLanguageNames, e = language, a = date, s = value
      let i = s.day !== null ? r.day : s.month !== null ? r.month : r.year, l = /* @__PURE__ */ new Date(0); // i = shape, s = value, r = shapes, l = instant
      l.setUTCFullYear(s.year, (s.month || 1) - 1, s.day || 1);
      let d = i.format(l); // d = text, i = shape, l = instant
      return s.approximate ? t("date-about", d) : d;
    };
    return {
      date: a,
      span: (s, i, l) => s && i ? yo(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
      language: (s) => { // s = code
        try {
          return (o ? o.of(s) : n == null ? void 0 : n.get(s)) || s;
        } catch (i) {
          return s;
        }
      }
    };
  }

  // src/messages/words.ts
  var un = "search", ho = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), _o = "en"; // un = SPOKEN, ho = LANGUAGES, _o = LAST_RESORT
  function dn(e) { // dn = languageFor, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => ho.includes(t)) || _o;
  }
  function mt(e) { // mt = wordsPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function pn(e, t) { // pn = readWords, e = language, t = text
    try {
      let n = /* @__PURE__ */ new Map(); // n = texts
      return Object.entries(JSON.parse(t)).forEach(([r, o]) => { // t = text, r = key, o = value
        typeof o == "string" && n.set(r, o);
      }), n.has(un) ? { language: e, texts: n } : null;
    } catch (n) {
      return null;
    }
  }
  function mn({ language: e, texts: t }) { // mn = canSpeak, e = language, t = texts
    return e === "qqx" || t.has(un);
  }

  // src/programs/texts.ts
  function oe(e, t, n) { // oe = pickText, e = text, t = chain, n = pageLanguage
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
  function ft(e) { // ft = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/messages/i18n/en.json
  var fn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // fn = en_default

  // src/messages/messages.ts
  var bo = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, wo = /\$(\d)/g, vo = ["zero", "one", "two", "few", "many", "other"], ae = { language: "en", texts: new Map(Object.entries(fn)) }; // bo = PLURAL, wo = PARAMETER, vo = CATEGORIES, ae = BUILT_IN, fn = en_default
  function So(e) { // So = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = vo.filter((o) => n.includes(o)); // t = rules, e = language, n = categories, r = own, vo = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? r.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, r = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function se({ language: e, texts: t } = ae) { // se = createMessages, e = language, t = texts, ae = BUILT_IN
    if (e === "qqx")
      return (o, ...a) => `(${[`program-explorer-${o}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), r = So(e); // n = digits, e = language, r = plural, So = createPlural
    return (o, ...a) => { // o = key, a = parameters
      let s = (i) => { // s = given, i = position
        var l; // l = _a
        return (l = a[Number(i) - 1]) != null ? l : "";
      };
      return (t.get(o) || ae.texts.get(o) || `\u29FC${o}\u29FD`).replace(bo, (i, l, d) => r(d.split("|"), Number(s(l))) || "").replace(wo, (i, l) => { // t = texts, o = key, ae = BUILT_IN, bo = PLURAL, i = _, l = position, d = forms, r = plural, s = given, wo = PARAMETER
        let d = s(l); // d = value, s = given, l = position
        return typeof d == "number" ? n.format(d) : d;
      });
    };
  }

  // src/programs/links.ts
  var ko = /[\u200E\u200F\u202A-\u202E]/g, To = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Po = new RegExp("^(?:" + [ // ko = DIRECTION_MARKS, To = SPACES, Po = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Eo = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Oo(e) { // Oo = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Ao(e) { // Ao = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function gn(e) { // gn = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return Ao(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(ko, "").replace(To, " ").trim().replace(/^: ?/, ""); // n = page, t = text, ko = DIRECTION_MARKS, To = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (Po.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || Eo.test(n) || Oo(r) > 255 ? "bad-page" : { page: n };
  }
  function Z(e) { // Z = parseLink, e = value
    let t = gn(e); // t = found, gn = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function _e(e) { // _e = linkFault, e = value
    let t = gn(e); // t = found, gn = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function Ie(e) { // Ie = isPage, e = value
    let t = Z(e); // t = link, Z = parseLink, e = value
    return t !== null && "page" in t;
  }
  function yn(e) { // yn = isAddress, e = value
    let t = Z(e); // t = link, Z = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Ro = 49; // Ro = MOST_PAGES
  function gt(e) { // gt = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Ro).map((n, r) => typeof n == "string" && Ie(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function hn(e) { // hn = includesOf, e = text
    if (e.indexOf('"include"') === -1)
      return [];
    try {
      return gt(Object(JSON.parse(e))).filter(Boolean);
    } catch (t) {
      return [];
    }
  }

  // src/programs/migrate.ts
  var _n = [], yt = 1 + _n.length; // _n = MIGRATIONS, yt = VERSION
  function xn(e, t = _n) { // xn = migrate, e = page, t = ladder, _n = MIGRATIONS
    let { version: n } = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
      (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
      e
    );
  }

  // src/programs/loops.ts
  function Ne(e) { // Ne = closingLinks, e = parents
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
  function bn(e, t, n) { // bn = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, t = series, a = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set(Ne(a)); // s = closing, Ne = closingLinks, a = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
      let { id: d, partOf: c, followedBy: m } = l; // d = id, c = partOf, m = followedBy, l = program
      if (c === null && !m.length)
        return l;
      let f = (u, g, y, h) => (h ? n.addAt(u, "loop", g) : y.has(g) || n.addAt(u, "unknown-program", g, y), !h && y.has(g)); // f = leads, u = field, g = other, y = among, h = isLoop, n = report
      return n.program = d, Object.assign({}, l, {
        partOf: c !== null && f("partOf", c, o, s.has(d)) ? c : null,
        followedBy: m.filter((u) => f("followedBy", u, r, u === d))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var wn = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), ie = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), le = wn("string"), ht = wn("number"), V = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), q = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), k = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), vn = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), ce = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), ue = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), M = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), xe = ie("check"), Sn = ie("length"), _t = ie("max_value"), xt = ie("min_value"), de = ie("regex"), Gs = ie("description"); // wn = schema, e = first, ie = action, t = actions, n = message, le = string, ht = number, V = array, q = object, k = optional, vn = picklist, ce = record, ue = union, M = pipe, xe = check, Sn = length, _t = maxValue, xt = minValue, de = regex, Gs = description

  // src/programs/dates.ts
  var wt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // wt = DATE_SHAPE
  function kn(e, t) { // kn = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function $e(e) { // $e = parseDate, e = text
    if (!wt.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
    return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > kn(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
  }
  function bt(e, t) { // bt = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function Tn(e, t, n) { // Tn = isoDay, e = year, t = month, n = day
    return `${bt(e, 4)}-${bt(t, 2)}-${bt(n, 2)}`;
  }
  function $(e) { // $ = firstDay, e = date
    return Tn(e.year, e.month || 1, e.day || 1);
  }
  function L(e) { // L = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return Tn(e.year, t, e.day || kn(e.year, t));
  }

  // src/programs/status.ts
  var D = ["open", "upcoming", "ongoing", "paused", "past"]; // D = STATUSES
  function De(e) { // De = isStatus, e = value
    return D.indexOf(e) !== -1;
  }
  function Pn(e, t) { // Pn = isVagueOn, e = date, t = day
    return e.approximate && $(e) <= t && t <= L(e);
  }
  function En(e, t, n) { // En = deriveStatus, e = start, t = end, n = today
    return t && L(t) < n ? "past" : e && $(e) > n ? "upcoming" : e && t && !Pn(e, n) && !Pn(t, n) ? "ongoing" : null;
  }
  function On(e, t, n, r) { // On = contradictsDates, e = status, t = start, n = end, r = today
    switch (e) {
      case "past":
        return !!(n && $(n) > r || t && $(t) > r);
      case "upcoming":
        return !!(t && L(t) < r || n && L(n) < r);
      case "ongoing":
        return !!(t && $(t) > r || n && L(n) < r);
      default:
        return !!(n && L(n) < r);
    }
  }
  function ee(e) { // ee = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/schema.ts
  var Tt = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Pt = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Lo = 10080, I = M(le(), de(Tt, "bad-id")), te = M(le(), de(/\S/, "empty")), be = M(le(), de(Pt, "bad-language")), F = ue([te, ce(be, te)]), vt = M( // Tt = ID, Pt = LANGUAGE, Lo = MOST_MINUTES, I = id, M = pipe, le = string, de = regex, te = words, be = languageCode, F = text, ue = union, ce = record, vt = date
    le(),
    de(wt, "bad-date"),
    xe((e) => $e(e) !== null, "bad-date")
  ), An = M(te, xe(Ie, (e) => _e(e.input) || "bad-page")), St = M(
    le(),
    de(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => _e(e.input) || "bad-address"),
    xe(yn, "bad-address")
  ), Et = M(
    te,
    xe((e) => _e(e) === null, (e) => _e(e.input) || "bad-page")
  ), Io = M(ht(), xt(1, "bad-minutes"), _t(Lo, "bad-minutes")), Rn = ue([I, V(I)]), No = ue([be, V(be)]), kt = ue([te, V(te)]), Ot = Rn, $o = q({
    label: F,
    page: k(Et),
    url: k(St)
  }), At = q({
    id: I,
    title: F,
    summary: k(F),
    page: k(Et),
    status: k(vn(D, "bad-status")),
    start: k(vt),
    end: k(vt),
    language: k(No),
    session: k(q({
      minutes: k(M(V(Io), Sn(2)))
    })),
    duration: k(F),
    scale: k(F),
    team: k(kt),
    partners: k(kt),
    materials: k(V($o)),
    partOf: k(I),
    followedBy: k(Rn),
    owner: k(te),
    reviewed: k(vt),
    sources: k(ue([St, V(St)]))
  }), Cn = q({
    id: I,
    label: F,
    terms: ce(I, Ot)
  }), Do = q({
    label: k(F),
    help: k(F),
    terms: k(ce(I, q({
      label: k(F),
      aliases: k(kt),
      broader: k(I)
    })))
  }), Fo = q({
    title: F,
    page: k(Et)
  }), Mn = q({
    version: M(ht(), xt(yt), _t(yt)),
    talk: k(An),
    facets: k(V(I)),
    vocabularies: k(ce(I, Do)),
    series: k(ce(I, Fo)),
    include: k(V(An))
  });

  // src/programs/read.ts
  function Fe(e) { // Fe = kindOf, e = value
    return e == null ? "nothing" : Array.isArray(e) ? "list" : typeof e == "string" ? "text" : typeof e == "number" ? "number" : typeof e == "object" ? "object" : "yes or no";
  }
  function Ln(e) { // Ln = kindFor, e = node
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
  function ve(e) { // ve = isObject, e = value
    return Fe(e) === "object";
  }
  function Ho({ type: e, requirement: t }, n) { // Ho = isMet, e = type, t = requirement, n = value
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
  function In({ pipe: e }) { // In = checksOf, e = pipe
    return e ? [...In(e[0]), ...e.slice(1)] : [];
  }
  function Wo(e, t) { // Wo = faultOf, e = node, t = value
    let n = In(e).filter((o) => !Ho(o, t))[0]; // n = failed, In = checksOf, e = node, o = check, Ho = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function jo(e, t, n) { // jo = readLeaf, e = node, t = value, n = report
    let r = Wo(e, t); // r = fault, Wo = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return Nn(e) ? String(t).toLowerCase() : t;
  }
  function Nn(e) { // Nn = isLanguage, e = node
    return e === be;
  }
  function Uo(e, t, n) { // Uo = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && n.within(a, () => we(e.item, o, n)); // s = found, e = node, n = report, a = index, we = walk, o = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function Bo(e, t, n) { // Bo = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      let a = we(e.key, o, n); // a = name, we = walk, e = node, o = key, n = report
      if (typeof a != "string")
        return;
      let s = we(e.value, t[o], n); // s = found, we = walk, e = node, t = value, o = key, n = report
      r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
    })), Nn(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function Vo(e, t, n, r, o) { // Vo = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
    let a = {}, s = Object.keys(e), i = null; // a = found, s = names, e = entries, i = bad
    for (let l of s) { // l = name, s = names
      let d = e[l], c = Object.prototype.hasOwnProperty.call(t, l), m = c ? n.within(l, () => we(d.wrapped || d, t[l], n)) : void 0; // d = node, e = entries, l = name, c = isThere, t = value, m = field, n = report, we = walk
      a[l] = m === void 0 ? null : m, m === void 0 && !d.wrapped && (i = i || l, n.add(c ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t)) // l = name, t = value
      s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
        r != null && r(l, t[l]) || n.add("unknown-field", l, o || s);
      });
    return i === null ? a : void 0;
  }
  function we(e, t, n, r, o) { // we = walk, e = node, t = value, n = report, r = onExtra, o = allNames
    let a = Fe(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => Ln(l) === a)[0]; // a = kind, Fe = kindOf, t = value, s = choices, e = node, i = choice, l = option, Ln = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map(Ln).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return Uo(i, t, n);
      case "record":
        return Bo(i, t, n);
      case "object":
        return Vo(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return jo(i, t, n);
    }
  }
  function pe(e, t, n, r, o) { // pe = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return we(e, t, n, r, o);
  }

  // src/programs/vocabulary.ts
  var Rt = "not-stated"; // Rt = NOT_STATED
  function qo(e, t) { // qo = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === Rt ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== Rt ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), Ne(n).forEach((o) => { // Ne = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== Rt && r.set(a, {
        id: a,
        label: o.label || a,
        aliases: H(o.aliases),
        broader: n.get(a) || null
      });
    }), r;
  }
  function H(e) { // H = listed, e = value
    return typeof e == "string" ? [e] : Array.from(new Set(e || []));
  }
  function $n(e, t, n) { // $n = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => qo(s || /* @__PURE__ */ new Map(), n))
      });
    })), r;
  }
  function Dn(e, t) { // Dn = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    let n = [], r = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // n = found, r = wider, o = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((a = e.terms.get(r)) == null ? void 0 : a.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var Ct = ["status", "language", "period"]; // Ct = BUILT_IN
  function He(e, t, n, r) { // He = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language")
      return H(t).map((s) => s.toLowerCase()).filter((s) => { // H = listed, t = value, s = code
        let i = Pt.test(s); // i = fits, Pt = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : H(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, H = listed, t = value, s = id
      let i = o ? o.has(s) : De(s); // i = fits, o = terms, s = id, De = isStatus
      return i || r.add("unknown-term", s, o ? o.keys() : D), i;
    });
  }

  // src/programs/records.ts
  var Lt = Object.keys(At.entries); // Lt = PROGRAM_FIELDS, At = programSchema
  function Mt(e) { // Mt = toDate, e = text
    return e === null ? null : $e(e);
  }
  function Ko(e, t) { // Ko = toMinutes, e = session, t = report
    let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function Jo(e, t) { // Jo = toMaterials, e = raw, t = report
    let n = []; // n = materials
    for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      let s = Z(o || a || ""); // s = target, Z = parseLink, o = page, a = url
      s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
    }
    return n;
  }
  function Xo(e, t, n) { // Xo = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let a = pe(Ot, o, n), s = a === void 0 ? [] : He(r, a, t.vocabularies, n); // a = ids, pe = read, Ot = termIds, o = value, n = report, s = found, He = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function Qo(e, t) { // Qo = readRange, e = record, t = report
    let n = Mt(e.start), r = Mt(e.end); // n = start, Mt = toDate, e = record, r = end
    return n && r && $(n) > L(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function Fn(e, t, n) { // Fn = readProgram, e = raw, t = around, n = report
    let r = ve(e) ? e.id : null; // r = id, ve = isObject, e = raw
    n.program = typeof r == "string" && Tt.test(r) ? r : null;
    let o = /* @__PURE__ */ new Map(), a = pe( // o = terms, a = record, pe = read
      At,
      e,
      n,
      Xo(o, t, n),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a; // s = title, a = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
      let d = H(a.language); // d = languages, H = listed, a = record
      d.length && o.set("language", d);
    }
    let [i, l] = Qo(a, n); // i = start, l = end, Qo = readRange, a = record, n = report
    return a.status && On(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : Z(a.page),
      status: a.status || En(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: Ko(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: H(a.team),
      partners: H(a.partners),
      materials: Jo(a.materials, n),
      partOf: a.partOf,
      followedBy: H(a.followedBy),
      owner: a.owner,
      reviewed: Mt(a.reviewed),
      sources: H(a.sources)
    };
  }

  // src/programs/page.ts
  function zo(e, t, n) { // zo = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
    } catch (o) {
      t.add("unreadable-json", n(String(o), r));
      return;
    }
  }
  function Hn(e, t, n, r) { // Hn = eachRecord, e = page, t = name, n = report, r = visit
    let o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", Fe(o)]);
    });
  }
  function Go(e, t, n) { // Go = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Ct]); // r = known, t = vocabularies, Ct = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
  }
  function Yo(e, t, n) { // Yo = readNeed, e = raw, t = vocabularies, n = report
    let r = pe(Cn, e, n); // r = record, pe = read, Cn = needSchema, e = raw, n = report
    if (!r)
      return;
    let o = /* @__PURE__ */ new Map(); // o = terms
    if (n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      let i = He(s, a, t, n); // i = found, He = readTermIds, s = facet, a = value, t = vocabularies, n = report
      i.length && o.set(s, i);
    }))), !o.size) {
      n.add("left-out", "terms");
      return;
    }
    return { id: r.id, label: r.label, terms: o };
  }
  function Zo(e, t, n) { // Zo = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return Hn(e, "needs", n, (o) => { // Hn = eachRecord, e = page, n = report, o = raw
      let a = Yo(o, t, n); // a = need, Yo = readNeed, o = raw, t = vocabularies, n = report
      a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
    }), Array.from(r.values());
  }
  function ea(e) { // ea = isList, e = name
    return e === "needs" || e === "programs";
  }
  function ta(e, t, n, r, o) { // ta = readList, e = page, t = options, n = report, r = locate, o = included
    var y; // y = _a
    let a = pe(Mn, e, n, ea); // a = head, pe = read, Mn = headSchema, e = page, n = report, ea = isList
    if (!a)
      return null;
    let s = [...Lt, ...Ct].filter((h) => h !== "language"), i = n.within("vocabularies", () => $n( // s = reserved, Lt = PROGRAM_FIELDS, Ct = BUILT_IN, h = name, i = vocabularies, n = report, $n = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...Lt, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, d = Go(a.facets, i, n), c = Zo(e, i, n), m = /* @__PURE__ */ new Map(), f = (h, b) => Hn(h, "programs", n, (x, v) => { // d = facets, Go = readFacets, a = head, i = vocabularies, n = report, c = needs, Zo = readNeeds, e = page, m = placed, f = readPrograms, h = from, b = place, Hn = eachRecord, x = raw, v = index
      let _ = Fn(x, l, n); // _ = program, Fn = readProgram, x = raw, l = around, n = report
      _ && m.has(_.id) ? n.add("duplicate-id", _.id) : _ && m.set(_.id, [[...b, "programs", v], _]);
    });
    f(e, []), gt(e).forEach((h, b) => { // f = readPrograms, e = page, gt = includedIn, h = title, b = index
      let x = ["include", b], v = o.find((_) => _.title === h); // x = place, b = index, v = found, o = included, _ = other, h = title
      n.within(x, () => { // n = report, x = place
        let _ = v && Wn(v.text, n, r); // _ = more, v = found, Wn = readJsonPage, n = report, r = locate
        h && !v ? n.add("missing-include", h) : _ && (Object.keys(_).filter((T) => T !== "version" && T !== "programs").forEach((T) => n.addAt(T, "not-included", T)), f(_, x));
      });
    });
    let u = /* @__PURE__ */ new Map(); // u = series
    (y = a.series) == null || y.forEach(({ title: h, page: b }, x) => u.set(x, { title: h, target: b === null ? null : Z(b) }));
    let g = bn(Array.from(m.values()), u, n); // g = programs, bn = linkPrograms, m = placed, u = series, n = report
    return { talk: a.talk, facets: d, vocabularies: i, series: u, needs: c, programs: g };
  }
  function Wn(e, t, n) { // Wn = readJsonPage, e = text, t = report, n = locate
    let r = zo(e, t, n); // r = data, zo = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let o = ve(r) ? xn(r) : null; // o = page, ve = isObject, r = data, xn = migrate
    if (!o) {
      let a = ve(r) ? r.version : null; // a = version, ve = isObject, r = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function jn(e, t, n, r, o = String) { // jn = readPage, e = text, t = options, n = included, r = report, o = locate
    let a = Wn(e, r, o); // a = page, Wn = readJsonPage, e = text, r = report, o = locate
    return a && ta(a, t, r, o, n);
  }

  // src/programs/report.ts
  function Un() { // Un = createTally
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

  // node_modules/fastest-levenshtein/esm/mod.js
  var Hi = new Uint32Array(65536); // Hi = peq

  // src/programs/parse.ts
  function Bn(e, t, n = []) { // Bn = parseForReaders, e = text, t = options, n = included
    let r = Un(); // r = tally, Un = createTally
    return { list: jn(e, t, n, r), problems: r.problems };
  }

  // src/host/data.ts
  function It() { // It = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Nt(e) { // Nt = optionsFor, e = wiki
    return { today: It(), language: e.contentLanguage };
  }
  function Vn(o, a) { // Vn = readOnce, o = _0, a = _1
    return E(this, arguments, function* (e, { source: t, language: n, revisions: r }) {
      var b; // b = _a
      let s = (x, v) => v.find((_) => _.title === e.titleOf(x)), i = n === "qqx" ? [] : [mt(n)], l = yield e.readPages([t, ...i], r), d = i.length ? pn(n, ((b = s(mt(n), l)) == null ? void 0 : b.text) || "") || ae : { language: n, texts: /* @__PURE__ */ new Map() }, c = s(t, l); // s = find, x = title, v = among, _ = other, e = wiki, i = speech, n = language, mt = wordsPage, l = pages, t = source, r = revisions, d = words, pn = readWords, b = _a, ae = BUILT_IN, c = page
      if (!c)
        return { page: null, included: [], list: null, problems: [], words: d };
      let m = hn(c.text), f = m.filter((x) => !s(x, l)), u = f.length ? l.concat(yield e.readPages([t, ...f], [])) : l, g = []; // m = wanted, hn = includesOf, c = page, f = more, x = title, s = find, l = pages, u = all, e = wiki, t = source, g = included
      for (let x of m) { // x = title, m = wanted
        let v = s(x, u); // v = found, s = find, x = title, u = all
        v && g.push({ title: x, text: v.text });
      }
      let { list: y, problems: h } = Bn(c.text, Nt(e), g); // y = list, h = problems, Bn = parseForReaders, c = page, Nt = optionsFor, e = wiki, g = included
      return { page: c, included: g, list: y, problems: h, words: d };
    });
  }
  function qn(e, t) { // qn = readData, e = wiki, t = wanted
    return E(this, null, function* () {
      let n = yield Vn(e, t); // n = data, Vn = readOnce, e = wiki, t = wanted
      return n.list || !t.revisions.length ? n : Vn(e, Object.assign({}, t, { revisions: [] }));
    });
  }

  // src/host/find.ts
  var Se = "program-explorer"; // Se = HOST_CLASS
  function na(e, t) { // na = staticHeading, e = text, t = carriers
    return { text: e, anchors: t.map(({ id: n }) => n), carriers: t };
  }
  function ra(e) { // ra = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function Kn(e, t) { // Kn = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function Jn(e) { // Jn = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && na(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function Xn(e) { // Xn = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${Se}[data-source]`)).map((n) => { // e = content, Se = HOST_CLASS, n = root
      let { source: r = "", revision: o = "", preset: a = "", limit: s, all: i = null, languages: l = "", messages: d = "" } = n.dataset, c = Kn(n, "current"); // r = source, o = revision, a = preset, s = limit, i = all, l = languages, d = messages, n = root, c = current, Kn = headingIn
      return {
        root: n,
        container: n,
        source: r,
        revisions: /^[\d ]+$/.test(o) ? o.split(" ").map(Number).filter(Boolean) : [],
        preset: a,
        limit: Number(s) || 0,
        all: i,
        fallbacks: l.match(/\S+/g) || [],
        words: new Map(d.split(" ").map((m) => { // d = messages, m = one
          let [f = "", u] = m.split(":"); // f = code, u = revision, m = one
          return [f, Number(u)];
        })),
        statics: Array.from(n.children).filter((m) => m instanceof HTMLElement),
        current: Jn(c),
        past: Jn(Kn(n, "past")),
        level: ra(c)
      };
    });
  }

  // src/host/languages.ts
  function We({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // We = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    var a; // a = _a
    let o = (a = n.closest("[lang]")) == null ? void 0 : a.lang; // o = around, a = _a, n = root
    return o && e[0] === t ? [o, ...r, ...e] : e;
  }

  // src/host/parity.ts
  function Qn(e, t) { // Qn = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/host/place.ts
  var zn = ["Community Development", "Community Development/What we do"], oa = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // zn = PAGES, oa = TRANSLATION
  function Gn(e) { // Gn = isPlacePage, e = title
    return zn.includes(e) || zn.includes(e.replace(oa, ""));
  }

  // src/explore/bitset.ts
  function W(e) { // W = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function je(e) { // je = allBits, e = size
    let t = W(e).fill(-1); // t = bits, W = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Ue(e, t) { // Ue = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function ke(e, t) { // ke = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function me(e, t) { // me = union, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] |= t[n];
    return e;
  }
  function Yn(e, t) { // Yn = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] &= t[n];
    return e;
  }
  function aa(e) { // aa = ones, e = word
    let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, n = fours
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function J(e, t = e, n = e) { // J = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) // o = w, e = bits
      r += aa((e[o] | n[o]) & t[o]);
    return r;
  }

  // src/explore/query.ts
  var Be = ["relevance", "status", "newest", "title"], Te = "not-stated", Ve = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // Be = SORTS, Te = NOT_STATED, Ve = EMPTY_QUERY

  // src/explore/program-index.ts
  var qe = ["q", "sort", "program", "view"]; // qe = RESERVED
  function sa({ start: e, end: t, status: n }, r) { // sa = yearsOf, e = start, t = end, n = status, r = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : n && ee(n) ? r : o.year, s = [String(o.year)]; // a = last, t = end, n = status, ee = isCurrent, r = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function ia(e) { // ia = inTreeOrder, e = vocabulary
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
  function la(e, t, n) { // la = indexFacet, e = id, t = list, n = thisYear
    let r = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (y, h) => { // r = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, y = term, h = i
      let b = s.get(y); // b = programs, s = found, y = term
      b || (b = W(r), s.set(y, b), i.set(y, a ? Dn(a, y) : [])), Ue(b, h);
    };
    if (t.programs.forEach((y, h) => { // t = list, y = program, h = i
      var x; // x = _a
      let b = e === "period" ? sa(y, n) : e !== "status" ? y.terms.get(e) || [] : y.status ? [y.status] : []; // b = terms, e = id, sa = yearsOf, y = program, n = thisYear
      for (let v of b) // v = term, b = terms
        v !== Te && (l(v, h), (x = i.get(v)) == null || x.forEach((_) => l(_, h)));
    }), !s.size)
      return null;
    let d = Array.from(s.keys()).sort(), c = e === "status" ? D : e === "period" ? d.sort((y, h) => Number(h) - Number(y)) : a ? ia(a).concat(d) : d, m = W(r), f = /* @__PURE__ */ new Map(), u = 0, g = (y, h) => { // d = rest, s = found, c = order, e = id, D = STATUSES, y = term, h = programs, a = vocabulary, ia = inTreeOrder, m = stated, W = noBits, r = size, f = terms, u = telling, g = show
      let b = J(h); // b = total, J = count, h = programs
      if (b && !f.has(y)) {
        let x = a && a.terms.get(y); // x = known, a = vocabulary, y = term
        f.set(y, {
          id: y,
          label: x ? x.label : null,
          aliases: x ? x.aliases : [],
          depth: (i.get(y) || []).length,
          programs: h,
          count: b
        }), me(m, h), u += +(b < r);
      }
    };
    return c.forEach((y) => g(y, s.get(y) || W(0))), g(Te, je(r).map((y, h) => y & ~m[h])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: f,
      useful: u > 1
    };
  }
  function Zn(e, t, n, r = () => null) { // Zn = buildIndex, e = list, t = languages, n = today, r = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = qe.indexOf(s) === -1 && la(s, e, Number(n.slice(0, 4))); // i = facet, qe = RESERVED, s = id, la = indexFacet, e = list, n = today
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
  var er = /^#?programs(?:$|\?|%3f)/i; // er = OURS
  function tr(e) { // tr = isFragmentOurs, e = hash
    return er.test(e);
  }
  var ca = 8e3, ua = 200, da = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // ca = MOST_CHARACTERS, ua = MOST_LETTERS, da = UNSAFE
  function Ke(e) { // Ke = encode, e = value
    return e.replace(da, (t) => { // e = value, da = UNSAFE, t = unit
      let n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function Je(e) { // Je = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function nr(e) { // nr = normalText, e = text
    return e.slice(0, ua).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Xe(e, t = []) { // Xe = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && qe.indexOf(o) === -1 && n.push(`${Ke(o)}=${a.map(Ke).join(",")}`);
    });
    let r = nr(e.text); // r = text, nr = normalText, e = query
    return r && n.push("q=" + Ke(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + Ke(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function Qe(e, t) { // Qe = fromFragment, e = hash, t = known
    let n = er.exec(e); // n = ours, er = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // r = chosen, o = text, a = sort, s = program
    for (let i of e.slice(n[0].length, ca).split("&")) { // i = part, e = hash, n = ours, ca = MOST_CHARACTERS
      let [l = "", ...d] = i.split("="), c = Je(l), m = d.join("="), f = Je(m); // l = rawKey, d = rest, i = part, c = key, Je = decode, m = raw, f = value
      if (c === "q")
        o = nr(Je(m.replace(/[_+]/g, " ")));
      else if (c === "sort")
        a = Be.find((u) => u === f) || null;
      else if (c === "program")
        s = t.hasProgram(f) ? f : null;
      else if (qe.indexOf(c) === -1) {
        let u = m.split(",").map(Je).concat(f.split(",")).filter((g) => t.hasTerm(c, g)); // u = terms, m = raw, Je = decode, f = value, g = term, t = known, c = key
        u.length && r.set(c, Array.from(new Set((r.get(c) || []).concat(u))));
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/explore/relatives.ts
  function rr(e) { // rr = createRelatives, e = programs
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
  var pa = /* @__PURE__ */ new Set([ // pa = RTL
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
  function fe(e) { // fe = directionOf, e = language
    let [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && pa.has(t) ? "rtl" : "ltr";
  }

  // src/views/address.ts
  var or = "programExplorer"; // or = STATE_KEY
  function ar(e, t) { // ar = createAddress, e = view, t = isOurs
    let n = () => e.location.hash.replace(/^#/, ""), r = () => { // n = fragment, e = view, r = remembered
      let l = e.history.state, d = typeof l == "object" && l !== null ? l[or] : null; // l = state, e = view, d = kept, or = STATE_KEY
      return typeof d == "string" ? d : null;
    }, o = (l) => Object.assign({}, e.history.state, { [or]: l }), a = () => t(n()) ? n() : r(), s = a() || "", i = () => { // o = remember, l = text, e = view, or = STATE_KEY, a = read, t = isOurs, n = fragment, r = remembered, s = shown, i = stamp
      a() === null && e.history.replaceState(o(s), "");
    };
    return i(), {
      read: () => a() || "",
      write: (l, d) => { // l = text, d = change
        s = l;
        let c = n(), m = l === "" && c !== "" && !t(c), f = l !== "" ? `#${l}` : m ? e.location.hash : e.location.pathname + e.location.search; // c = here, n = fragment, m = keepsForeign, l = text, t = isOurs, f = url, e = view
        d === "push" ? e.history.pushState(o(l), "", f) : e.history.replaceState(o(l), "", f);
      },
      onMove: (l, d) => { // l = element, d = listener
        let c = () => e.removeEventListener("popstate", m), m = () => { // c = end, e = view, m = onPopState
          if (!l.isConnected) {
            c();
            return;
          }
          i(), s = a() || "", d();
        };
        return e.addEventListener("popstate", m), c;
      }
    };
  }

  // src/views/after-paint.ts
  function ze(e) { // ze = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/views/labels.ts
  function sr(e, t, n, r, o, a) { // sr = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    let s = (f) => ({ text: f, language: a }), i = (f) => oe(f, r, o), l = (f) => t(f ? `status-${f}` : "not-stated"), d = /* @__PURE__ */ new Map(), c = (f) => { // s = ours, f = id, a = language, i = pick, oe = pickText, r = chain, o = pageLanguage, l = status, t = msg, d = known, c = facet
      let u = e.vocabularies.get(f); // u = vocabulary, e = list, f = id
      return u ? i(u.label) : s(f === "status" ? t("facet-status") : f === "period" ? t("facet-period") : f === "language" ? t("facet-language") : f);
    }, m = (f, u) => { // m = term, f = facetId, u = id
      var y; // y = _a
      if (u === Te)
        return s(t("not-stated"));
      let g = (y = e.vocabularies.get(f)) == null ? void 0 : y.terms.get(u); // g = entry, y = _a, e = list, f = facetId, u = id
      return g ? i(g.label) : s(De(u) && f === "status" ? l(u) : f === "language" ? n.language(u) : u);
    };
    return {
      pick: i,
      facet: c,
      // Asked for every term at every choice, and names of languages are dear.
      term: (f, u) => { // f = facetId, u = id
        let g = `${f} ${u}`, y = d.get(g) || m(f, u); // g = key, f = facetId, u = id, y = label, d = known, m = term
        return d.set(g, y), y;
      },
      status: l,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var P, cr, ma, X, $t, et, ur, Ye, dr, Ft, Dt, fa, Ee = /* @__PURE__ */ Symbol.for("pv"), tt = {}, nt = [], ga = /^m(i|n|o|s|text|space)$/, Ht = Array.isArray, Wt = nt.slice, re = Object.assign; // P = options, cr = vnodeId, ma = isValidElement, X = rerenderQueue, $t = prevDebounce, et = rerenderCount, ur = depthSort, Ye = EVENT_DISPATCHED, dr = CAPTURE_REGEX, Ft = eventClock, Dt = eventProxies, fa = i, Ee = VNODE_MARKER, tt = EMPTY_OBJ, nt = EMPTY_ARR, ga = MATHML_TOKEN_ELEMENTS, Ht = isArray, Wt = slice, re = assign
  function ne(e) { // ne = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function pr(e, t, n) { // pr = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Wt.call(arguments, 2) : n), Pe(e, s, r, o, null);
  }
  function Pe(e, t, n, r, o) { // Pe = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ee, __v: o || ++cr, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, Ee = VNODE_MARKER, o = original, cr = vnodeId
    return !o && P.vnode && P.vnode(a), a;
  }
  function rt() { // rt = createRef
    return { current: null };
  }
  function z(e) { // z = Fragment, e = props
    return e.children;
  }
  function j(e, t) { // j = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function Q(e, t) { // Q = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && Q(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : Q(e);
  }
  function ya(e) { // ya = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = re({ constructor: Ee }, n)).__v = n.__v + 1, P.vnode && P.vnode(t), jt(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || Q(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, _r(o, t, a), n.__ = n.__e = null, t.__e != r && mr(t));
  }
  function mr(e) { // mr = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), mr(e);
  }
  function ir(e) { // ir = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, X.push(e), et++)) && $t == P.debounceRendering || (($t = P.debounceRendering) || queueMicrotask)(fr);
  }
  function fr() { // fr = process
    try {
      for (var e, t = 1; X.length; ) X.length > t && X.sort(ur), e = X.shift(), t = X.length, 8 & e.__g && ya(e); // e = c, t = l, X = rerenderQueue, ur = depthSort, ya = renderComponent
    } finally {
      (et = X.length) && ($t || queueMicrotask)(fr);
    }
  }
  function gr(e, t, n, r, o, a, s, i, l, d, c) { // gr = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, c = refQueue
    var m, f, u, g, y, h, b = r.__k || nt, x = t.length; // m = i, f = oldVNode, u = childVNode, g = newDom, y = firstChildDom, h = result, b = oldChildren, r = oldParentVNode, nt = EMPTY_ARR, x = newChildrenLength, t = renderResult
    for (l = ha(n, t, b, l, x), m = 0; m < x; m++) (u = n.__k[m]) != null && (f = ~u.__i && b[u.__i] || tt, u.__i = m, h = jt(e, u, f, o, a, s, i, l, d, c), g = u.__e, (f.ref != u.ref || 8 & f.__u) && (f.ref && Ut(f.ref, null, u, f), u.ref && c.push(u.ref, u.__c || g, u)), y = y || g, 4 & u.__u ? (l = yr(u, l, e, !f.__v), f.__e && (f.__e = null)) : typeof u.type == "function" && h !== void 0 ? l = h : g && (l = g.nextSibling), u.__u &= -21); // l = oldDom, ha = constructNewChildrenArray, n = newParentVNode, t = renderResult, b = oldChildren, x = newChildrenLength, m = i, u = childVNode, f = oldVNode, tt = EMPTY_OBJ, h = result, jt = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, c = refQueue, g = newDom, Ut = applyRef, y = firstChildDom, yr = insert, void = type
    return n.__e = y, l;
  }
  function ha(e, t, n, r, o) { // ha = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, d, c, m, f, u, g = n.length, y = g, h = 0, b = 0, x = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, c = tails, m = lisLengths, f = hi, u = mid, g = oldChildrenLength, n = oldChildren, y = remainingOldChildren, h = skew, b = moved, x = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = x[a] = Pe(null, s) : Ht(s) ? s = x[a] = Pe(z, { children: s }) : s.constructor === Ee && s.__b ? s = x[a] = Pe(s.type, s.props, s.key, s.ref, s.__v) : x[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = _a(s, n, l, y)) && (y--, (i = n[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? h-- : d == l + 1 ? h++ : d != l && (d > l ? h-- : h++, b = 1)) : (~d || (o > g ? h-- : o < g && h++), typeof s.type != "function" && (s.__u |= 4))) : x[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, x = newChildren, Pe = createVNode, Ht = isArray, z = Fragment, Ee = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, _a = findMatchingIndex, n = oldChildren, y = remainingOldChildren, b = moved, g = oldChildrenLength
    if (b) {
      for (c = [], m = [], a = 0; a < o; a++) if ((s = x[a]) && 16 & s.__u) { // c = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, x = newChildren
        for (h = 0, f = c.length; h < f; ) c[u = h + f >> 1] < s.__i ? h = u + 1 : f = u; // h = skew, f = hi, c = tails, u = mid, s = childVNode
        c[h] = s.__i, m[a] = h + 1;
      }
      for (h = c.length; a--; ) m[a] && (m[a] == h ? h-- : x[a].__u |= 4); // h = skew, c = tails, a = i, m = lisLengths, x = newChildren
    }
    if (y) for (a = 0; a < g; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = Q(i)), Bt(i, i));
    return r;
  }
  function yr(e, t, n, r) { // yr = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = yr(o[a], t, n, !1));
      return t;
    }
    for (t && !t.parentNode && (t = Q(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, Q = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function _a(e, t, n, r) { // _a = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function lr(e, t, n) { // lr = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function Ge(e, t, n, r, o) { // Ge = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || lr(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || lr(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Dt[t] || (Dt[t] = xa(t)), (e.__a || (e.__a = {}))[t] = Ft, a = t != (t = t.replace(dr, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function xa(e) { // xa = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[Ye] == null) t[Ye] = Ft++;
        else if (t[Ye] < this.__a[e]) return;
        return n(P.event ? P.event(t) : t);
      }
    };
  }
  function jt(e, t, n, r, o, a, s, i, l, d) { // jt = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
    var c, m, f, u, g, y, h, b, x, v, _, T, U, w, S, A, N, G, B = t.type; // c = tmp, m = resumed, f = oldCommitQueueLength, u = c, g = oldProps, y = oldState, h = snapshot, b = newProps, x = isClassComponent, v = provider, _ = componentContext, T = renderHook, U = count, w = renderResult, S = startMarker, A = end, N = i, G = child, B = newType, t = newVNode
    if (t.constructor !== Ee) return null;
    128 & n.__u && (l = 32 & n.__u, c = n.__c.__z) && (t.__u |= l, m = a = [], c.nodeType == 8 ? i = Ze(c, a) : a.push(c), i = a[0] || i), (c = P.__b) && c(t);
    e: if (typeof B == "function") {
      f = s.length;
      try {
        if (b = t.props, x = (c = B.prototype) && c.render, v = (c = B.contextType) && r[c.__c], _ = c ? v ? v.props.value : c.__ : r, (u = n.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (x ? t.__c = u = new B(b, _) : (t.__c = u = new j(b, _), u.constructor = B, u.render = wa), v && v.sub(u), u.state || (u.state = {}), u.__n = r, u.__g |= 8, u.__h = [], u.__k = []), x && (u.__s || (u.__s = u.state), B.getDerivedStateFromProps && (u.__s == u.state && (u.__s = re({}, u.__s)), re(u.__s, B.getDerivedStateFromProps(b, u.__s)))), g = u.props, y = u.state, u.__v = t, n.__c) {
          if (b !== g && x && !B.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(b, _), t.__v == n.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(b, u.__s, _) === !1) {
            t.__v != n.__v && (u.props = b, u.state = u.__s, u.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(C) {
              C && (C.__ = t);
            }), nt.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = Q(n);
            break e;
          }
          u.componentWillUpdate && u.componentWillUpdate(b, u.__s, _), x && u.componentDidUpdate && u.__h.push(function() {
            u.componentDidUpdate(g, y, h);
          });
        } else x && !B.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), x && u.componentDidMount && u.__h.push(u.componentDidMount);
        u.context = _, u.props = b, u.__P = e, u.__g &= -5, T = P.__r, U = x ? 25 : 0;
        do
          u.__g &= -9, T && T(t), c = u.render(u.props, u.state = u.__s, u.context);
        while (8 & u.__g && ++U < 25);
        x && (nt.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (r = re({}, r, u.getChildContext())), x && n.__c && u.getSnapshotBeforeUpdate && (h = u.getSnapshotBeforeUpdate(g, y)), w = c && c.type === z && c.key == null ? c.props.children : c, b.__P && (c = i, o = (e = b.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function(C) {
          C && Bt(C, C);
        }), n.__k = null), i = n.__k ? Q(n, 0) : null), i = gr(e, Ht(w) ? w : [w], t, n, r, o, a, s, i, l, d), b.__P && (t.__e = null, i = c), t.__u &= -161, m && m.some(ne), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
      } catch (C) {
        if (s.length = f, t.__v = null, l || a) if (C && C.then) {
          if (t.__u |= 128 | l, a) {
            for (~(N = a.indexOf(i || void 0)) || (N = a.length); (G = a[N - 1]) && G.nodeType == 8; ) N--; // N = i, a = excessDomChildren, i = oldDom, void = oldDom, G = child
            for (; N < a.length; N++) if (G = a[N]) if (a[N] = null, S) { // N = i, a = excessDomChildren, G = child, S = startMarker
              if (G == A) break;
            } else {
              if (G.nodeType != 8) break;
              G.data.startsWith("$s") && (A = Ze(S = G));
            }
          }
          if (!S) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            S = i;
          }
          (c = Ze(S = t.__c.__z || (t.__c.__z = S))) ? (t.__e = S, i = c) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ne);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), C && C.then || hr(t), P.__e(C, t, n);
      }
    } else i = t.__e = ba(n.__e, t, n, r, o, a, s, l, d, e);
    return (c = P.diffed) && c(t), i;
  }
  function Ze(e, t) { // Ze = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function hr(e) { // hr = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(hr));
  }
  function _r(e, t, n) { // _r = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) Ut(n[r++], n[r++], n[r++]); // r = i, n = refQueue, Ut = applyRef
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
  function ba(e, t, n, r, o, a, s, i, l, d) { // ba = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
    var c, m, f, u, g, y, h, b, x = n.props || tt, v = t.props, _ = t.type; // c = i, m = newHtml, f = oldHtml, u = newChildren, g = value, y = inputValue, h = checked, b = doc, x = oldProps, n = oldVNode, tt = EMPTY_OBJ, v = newProps, t = newVNode, _ = nodeType
    if (_ == "svg" ? o = "http://www.w3.org/2000/svg" : _ == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (c = 0; c < a.length; c++) if ((g = a[c]) && (_ ? g.localName == _ : g.nodeType == 3)) { // c = i, a = excessDomChildren, g = value, _ = nodeType
        e = g, a[c] = null;
        break;
      }
    }
    if (!e) {
      if (b = d.ownerDocument || document, !_) return b.createTextNode(v);
      e = b.createElementNS(o, _, v.is ? v : d), i && (P.__m && P.__m(t, a), i = !1), a = null;
    }
    if (_) {
      if (d = _ == "template" && e.content || e, a = _ == "textarea" && v.defaultValue != null ? null : a && Wt.call(d.childNodes), !i && a) for (x = {}, c = 0; c < e.attributes.length; c++) x[(g = e.attributes[c]).name] = g.value;
      for (c in x) g = x[c], c == "dangerouslySetInnerHTML" ? f = g : c == "children" || c in v || c == "value" && "defaultValue" in v || c == "checked" && "defaultChecked" in v || Ge(e, c, null, g, o); // c = i, x = oldProps, g = value, f = oldHtml, v = newProps, Ge = setProperty, e = dom, o = namespace
      for (c in v) g = v[c], c == "children" ? u = g : c == "dangerouslySetInnerHTML" ? m = g : c == "value" ? y = g : c == "checked" ? h = g : i && typeof g != "function" || x[c] === g || Ge(e, c, g, x[c], o); // c = i, v = newProps, g = value, u = newChildren, m = newHtml, y = inputValue, h = checked, i = isHydrating, x = oldProps, Ge = setProperty, e = dom, o = namespace
      m ? (i || f && (m.__html == f.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (f && (e.textContent = ""), (_ == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && ga.test(_)) && (o = "http://www.w3.org/1999/xhtml"), gr(d, Ht(u) ? u : [u], t, n, r, o, a, s, a ? a[0] : n.__k && Q(n, 0), i, l), a && a.some(ne)), i && _ != "textarea" || (c = "value", _ == "progress" && y == null ? e.removeAttribute(c) : y == null || y === e[c] && (_ != "progress" || y) || Ge(e, c, y, x[c], o), c = "checked", h != null && h != e[c] && Ge(e, c, h, x[c], o));
    } else x === v || i && e.data == v || (e.data = v);
    return e;
  }
  function Ut(e, t, n, r) { // Ut = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      P.__e(o, n);
    }
  }
  function Bt(e, t, n) { // Bt = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (P.unmount && P.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Ut(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        P.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Bt(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = Ze(r, a = [])) && (r == e.__e && a.some(ne), ne(o), ne(r)), n || ne(e.__e), e.__e = e.__c = e.__ = null;
  }
  function wa(e, t, n) { // wa = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Vt(e, t) { // Vt = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    P.__ && P.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Pe(z, { children: [e] }), o = [], a = [], jt(t, t.__k, r || tt, tt, t.namespaceURI, r ? null : t.firstChild ? Wt.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), _r(o, t.__k, a), t.__k.props.children = null;
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
    throw et = 0, e;
  } }, cr = 0, ma = function(e) {
    return e != null && e.constructor === Ee;
  }, j.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = re({}, this.state)), typeof e == "function" && (e = e(re({}, n), this.props)), e && (re(n, e), this.__v && (t && this.__k.push(t), ir(this)));
  }, j.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), ir(this));
  }, j.prototype.render = z, X = [], et = 0, ur = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Ye = /* @__PURE__ */ Symbol(), dr = /(PointerCapture)$|Capture$/i, Ft = 0, Dt = {}, fa = 0;

  // src/explore/fold.ts
  var qt = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff", va = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f", Sa = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"), xr = /* @__PURE__ */ new Map([ // qt = UNSPACED, va = BETWEEN, Sa = LEFT_OUT, xr = PLAIN
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
  ]), ka = new RegExp(`[${Array.from(xr.keys()).join("")}]`, "g"), Ta = /^[\0-\x7f]*$/, br = new RegExp(`[${qt}]+|[^${qt}${va}]+`, "g"), Pa = new RegExp(`[${qt}]`), Ea = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
  function Oe(e) { // Oe = fold, e = text
    return Ta.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Sa, "").replace(ka, (t) => xr.get(t) || t);
  }
  function ot(e, t) { // ot = eachWord, e = folded, t = visit
    e.replace(br, (n, r) => (t(n, r), ""));
  }
  function wr(e) { // wr = line, e = text
    let t = Oe(e).match(br); // t = words, Oe = fold, e = text, br = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Kt(e) { // Kt = isUnspaced, e = word
    return Pa.test(e);
  }
  function vr(e) { // vr = needleOf, e = word
    return Kt(e) || Ea.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function Jt(e) { // Jt = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(ft(n)),
      []
    );
  }
  function kr(e) { // kr = textsOf, e = program
    return [
      ft(e.title),
      Jt([e.summary]),
      Jt(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function Oa(e, t, { id: n, label: r, aliases: o }) { // Oa = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return Jt([e.nameOf(t, n), r, t === "period" ? n : null, ...o]);
  }
  function Sr(e) { // Sr = joined, e = texts
    return e.map(wr).join(`
`);
  }
  function Tr(e) { // Tr = buildHaystack, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((o, a) => { // t = ends, e = index, n = lines, o = program, a = i
      let [s, i, l] = kr(o).map(Sr); // s = title, i = summary, l = rest, kr = textsOf, o = program, Sr = joined
      return t[2 * a] = s.length, t[2 * a + 1] = s.length + 1 + i.length, [s, i, l].join(`
`);
    }), r = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = Oa(e, o.id, a); // s = names, Oa = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: Sr(s), programs: a.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function Pr(e, { lines: t, terms: n }, r) { // Pr = textsWith, e = index, t = lines, n = terms, r = needle
    let o = n.find(({ line: s }) => s.indexOf(r) !== -1); // o = named, n = terms, s = line, r = needle
    if (o)
      return o.names;
    let a = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // a = program, e = index, t = lines, s = line, r = needle
    return a ? kr(a).reduce((s, i) => s.concat(i)) : [];
  }

  // src/explore/highlight.ts
  function Aa(e) { // Aa = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e) { // s = letter, e = text
      let i = Oe(s); // i = plain, Oe = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    let o = " ", a = [0]; // o = line, a = places
    return ot(t, (s, i) => { // ot = eachWord, t = folded, s = word, i = at
      var l; // l = _a
      o += s + " ";
      for (let d = i; d <= i + s.length; d++) // d = i, i = at, s = word
        a.push((l = n[d]) != null ? l : e.length);
    }), { line: o, places: a };
  }
  function at(e, t) { // at = highlight, e = text, t = needles
    var s; // s = _a
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = Aa(e), o = new Uint8Array(e.length); // n = line, r = places, Aa = lineWithPlaces, e = text, o = hits
    for (let i of t) { // i = needle, t = needles
      let l = i.charAt(0) === " " ? 1 : 0; // l = first, i = needle
      for (let d = n.indexOf(i); d !== -1; d = n.indexOf(i, d + 1)) { // d = at, n = line, i = needle
        let c = r[d + l] || 0, m = d + i.length; // c = start, r = places, d = at, l = first, m = last, i = needle
        for (; r[m] === r[m - 1]; ) // r = places, m = last
          m++;
        o.fill(1, c, (s = r[m]) != null ? s : e.length);
      }
    }
    let a = []; // a = pieces
    for (let i = 0, l = 1; l <= e.length; l++) // i = start, l = end, e = text
      (l === e.length || o[l] !== o[i]) && (a.push({ text: e.slice(i, l), hit: o[i] === 1 }), i = l);
    return a;
  }

  // src/explore/slips.ts
  function Er(e, t, n) { // Er = slips, e = a, t = b, n = most
    let r = [], o = Array.from({ length: t.length + 1 }, (a, s) => s); // r = beforeLast, o = last, t = b, a = _, s = j
    for (let a = 1; a <= e.length; a++) { // a = i, e = a
      let s = [a], i = a; // s = row, a = i, i = least
      for (let l = 1; l <= t.length; l++) { // l = j, t = b
        let d = e.charCodeAt(a - 1) === t.charCodeAt(l - 1), c = Math.min( // d = isSame, e = a, a = i, t = b, l = j, c = cost
          o[l - 1] + (d ? 0 : 1),
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

  // src/explore/forgive.ts
  var Or = 4, Ra = 8, Ar = /* @__PURE__ */ new WeakMap(); // Or = LEAST_LETTERS, Ra = LONG, Ar = vocabularies
  function Ca(e) { // Ca = wordsOf, e = haystack
    let t = Ar.get(e); // t = known, Ar = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = haystack, s = term
      for (let s of a.split(" ")) // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, o = words
    return Ar.set(e, o), o;
  }
  function Ma({ counts: e }, t) { // Ma = nearest, e = counts, t = word
    let n = t.length < Ra ? 1 : 2, r = null, o = 1 / 0; // n = most, t = word, Ra = LONG, r = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = candidate
      let i = (l, d) => { // i = offer, l = part, d = begun
        if (Math.abs(l.length - t.length) > n)
          return;
        let c = Er(t, l, n), m = c + d + 0.4 / a; // c = found, Er = slips, t = word, l = part, n = most, m = cost, d = begun, a = times
        c <= n && m < o && (r = s, o = m);
      };
      if (i(s, 0), s.charCodeAt(0) === t.charCodeAt(0))
        for (let l = t.length - 1; l <= t.length + 1 && l < s.length; l++) // l = length, t = word, s = candidate
          i(s.slice(0, l), 0.5);
    }), r;
  }
  function La({ list: e }, t) { // La = cut, e = list, t = run
    let n = Array.from(t.normalize("NFC")), r = []; // n = characters, t = run, r = pieces
    for (let o = 0, a; o < n.length; o = a) { // o = start, a = end, n = characters
      let s = "", i = e; // s = piece, i = holders, e = list
      for (a = o + 1; a < n.length; a++) { // a = end, o = start, n = characters
        let l = n.slice(o, a + 1).join("").normalize("NFKD"), d = i.filter((c) => c.indexOf(l) !== -1); // l = longer, n = characters, o = start, a = end, d = rest, i = holders, c = word
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
  function Ia(e, t) { // Ia = otherwise, e = words, t = word
    if (Kt(t))
      return La(e, t);
    let n = /\d/.test(t) ? null : Ma(e, t); // n = similar, t = word, Ma = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function Na(e, t, n) { // Na = spelling, e = index, t = haystack, n = needle
    for (let r of Pr(e, t, n)) { // r = text, Pr = textsWith, e = index, t = haystack, n = needle
      let o = at(r, [n]).find((a) => a.hit); // o = hit, at = highlight, r = text, n = needle, a = piece
      if (o)
        return o.text;
    }
    return n.trim();
  }
  function Rr(e, t, n) { // Rr = forgive, e = index, t = haystack, n = needles
    let r = Ca(t), o = [], a = !1; // r = words, Ca = wordsOf, t = haystack, o = used, a = isBent
    for (let s of n) { // s = needle, n = needles
      let i = s.trim(); // i = word, s = needle
      if (i.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1)
        o.push(s);
      else if (i.length >= Or && r.line.indexOf(i) !== -1)
        o.push(i);
      else {
        let l = i.length < Or ? null : Ia(r, i); // l = others, i = word, Or = LEAST_LETTERS, Ia = otherwise, r = words
        if (!l)
          return null;
        o.push(...l), a = !0;
      }
    }
    return o.every((s, i) => s === n[i]) ? null : { needles: o, corrected: a ? o.map((s) => Na(e, t, s)) : null };
  }

  // src/explore/search.ts
  var $a = 200, Da = 16, Fa = 24, Ha = 12, Wa = 6, ja = 2, Lr = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, Xt = /* @__PURE__ */ new WeakMap(); // $a = MOST_LETTERS, Da = MOST_WORDS, Fa = IN_TITLE, Ha = IN_TERM, Wa = IN_SUMMARY, ja = IN_REST, Lr = NOTHING, Xt = memories
  function Qt(e) { // Qt = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return e.slice(0, $a).split(/["“”„«»]/).forEach((n, r) => { // e = text, $a = MOST_LETTERS, n = part, r = i
      let o = []; // o = words
      ot(Oe(n), (a) => o.push(a)), r % 2 && o.length > 1 ? t.add(" " + o.join(" ")) : o.forEach((a) => t.add(vr(a)));
    }), Array.from(t).slice(0, Da);
  }
  function Ua({ terms: e, lines: t }, n) { // Ua = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => me(o, a), W(t.length)) : null;
  }
  function Cr(e, t, n) { // Cr = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: o } = e, a = t.map((l) => Ua(e, l)), s = W(r.length), i = new Uint16Array(r.length); // r = lines, o = ends, e = haystack, a = byTerm, t = needles, l = needle, Ua = termHits, s = programs, W = noBits, i = scores
    return r.forEach((l, d) => { // r = lines, l = line, d = i
      if (n && !ke(n, d))
        return;
      let c = 0; // c = score
      for (let m = 0; m < t.length; m++) { // m = n, t = needles
        let f = t[m], u = a[m], g = l.indexOf(f), y = g !== -1 && g < o[2 * d]; // f = needle, t = needles, m = n, u = hits, a = byTerm, g = at, l = line, y = inTitle, o = ends, d = i
        if (!y && u && ke(u, d))
          c += Ha;
        else {
          if (g === -1)
            return;
          {
            let h = y ? Fa : g < o[2 * d + 1] ? Wa : ja; // h = weight, y = inTitle, Fa = IN_TITLE, g = at, o = ends, d = i, Wa = IN_SUMMARY, ja = IN_REST
            c += l.charCodeAt(g + f.length) === 32 ? h * 1.5 : h;
          }
        }
      }
      Ue(s, d), i[d] = c;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function Mr({ programs: e }) { // Mr = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function Ba(e, t) { // Ba = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function Ir(e) { // Ir = remember, e = index
    let t = Xt.get(e); // t = memory, Xt = memories, e = index
    return t || (t = { haystack: Tr(e), text: "", found: Lr }, Xt.set(e, t)), t;
  }
  function Nr(e) { // Nr = prepareSearch, e = index
    Ir(e);
  }
  function zt(e, t) { // zt = search, e = index, t = text
    let n = Xt.get(e); // n = known, Xt = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = Qt(t); // r = needles, Qt = needlesOf, t = text
    if (!r.length)
      return Lr;
    let o = n || Ir(e), { haystack: a, found: s } = o, i = Cr(a, r, Ba(s, r) ? s.programs : null); // o = memory, n = known, Ir = remember, e = index, a = haystack, s = last, i = found, Cr = scan, r = needles, Ba = narrows
    if (Mr(i)) {
      let l = Rr(e, a, r), d = l && Cr(a, l.needles, null); // l = forgiven, Rr = forgive, e = index, a = haystack, r = needles, d = better, Cr = scan
      l && d && !Mr(d) && (i = Object.assign({}, d, { corrected: l.corrected }));
    }
    return o.text = t, o.found = i, i;
  }

  // src/explore/facets.ts
  function ge(e, t) { // ge = chosenTerms, e = facet, t = query
    let n = /* @__PURE__ */ new Set(); // n = terms
    for (let r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      let o = e.terms.get(r); // o = term, e = facet, r = id
      o && n.add(o);
    }
    return Array.from(n);
  }
  function $r(e, t) { // $r = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => me(n, r), W(e)) : null;
  }
  function Dr(e, t, n) { // Dr = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = $r(e.programs.length, ge(o, t)); // a = programs, $r = anyOf, e = index, ge = chosenTerms, o = facet, t = query
      a && r.set(o.id, a);
    }
    return r;
  }
  function Gt(e, t, n) { // Gt = passing, e = size, t = filters, n = except
    let r = je(e); // r = programs, je = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== n && Yn(r, o);
    }), r;
  }
  function Yt(e, t) { // Yt = countMatches, e = index, t = query
    let n = Dr(e, t, zt(e, t.text).programs); // n = filters, Dr = filtersOf, e = index, t = query, zt = search
    return J(Gt(e.programs.length, n));
  }
  function Fr(e, t) { // Fr = explore, e = index, t = query
    let n = e.programs.length, r = zt(e, t.text), o = Dr(e, t, r.programs), a = Gt(n, o), s = []; // n = size, e = index, r = found, zt = search, t = query, o = filters, Dr = filtersOf, a = matches, Gt = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), d = l ? Gt(n, o, i.id) : a, c = ge(i, t), m = Array.from(i.terms.values(), (f) => { // l = filter, o = filters, i = facet, d = others, Gt = passing, n = size, a = matches, c = chosen, ge = chosenTerms, t = query, m = terms, f = term
        let u = J(f.programs, d), g = c.indexOf(f) !== -1, y = g ? J($r(n, c.filter((h) => h !== f)) || d, d) : l ? J(l, d, f.programs) : u; // u = own, J = count, f = term, d = others, g = isChosen, c = chosen, y = after, $r = anyOf, n = size, h = other, l = filter
        return { term: f, chosen: g, after: y, own: u };
      });
      s.push({ facet: i, terms: m });
    }
    return { matches: a, count: J(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function ye(e, t) { // ye = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function Zt(e, t, n) { // Zt = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function Hr(e, t, n) { // Hr = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], o = r.filter((a) => a !== n); // r = terms, e = query, t = facet, o = others, a = id, n = term
    return Zt(e, t, o.length < r.length ? o : r.concat(n));
  }
  function Wr(e) { // Wr = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function jr(e, t) { // jr = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      ge(r, t).forEach((o) => n.push({ facet: r, term: o }));
    }), n;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var Va = /* @__PURE__ */ Symbol.for("pv"), qa = 0; // Va = VNODE_MARKER, qa = vnodeId
  function p(e, t, n, r, o, a) { // p = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var d = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Va, __v: --qa, __i: -1, __u: 0 }; // d = vnode, e = type, l = normalizedProps, n = key, s = ref, Va = VNODE_MARKER, qa = vnodeId
    return (o || a) && (d.__source = o, d.__self = a), P.vnode && P.vnode(d), d;
  }

  // src/views/say.tsx
  function R({ text: e, language: t }, n, r = e) { // R = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ p("bdi", { children: r }) : /* @__PURE__ */ p("bdi", { lang: t, dir: fe(t), children: r });
  }

  // src/views/chips.tsx
  function Ka({ context: e, actions: t }, n) { // Ka = filterChip, e = context, t = actions, n = chip
    let { msg: r, labels: o, language: a } = e, s = o.facet(n.facet.id), i = o.term(n.facet.id, n.term.id); // r = msg, o = labels, a = language, e = context, s = facet, n = chip, i = term
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: R(s, a, r("chip-facet", s.text)) }),
          R(i, a)
        ]
      }
    );
  }
  function Ja({ context: { msg: e }, state: t, actions: n }) { // Ja = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(ye(t.query, "")),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          /* @__PURE__ */ p("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var st = class extends j { // st = Chips, j = x
    constructor() {
      super(...arguments);
      this.list = rt();
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
      let { context: r, state: o, actions: a } = n, s = jr(r.index, o.query), i = o.query.text.trim() !== ""; // r = context, o = state, a = actions, n = view, s = chosen, jr = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ p("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ p("li", { children: Ka(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ p("li", { children: Ja(n) }, "text"),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function Ur(e, t) { // Ur = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = ye(t, ""); // r = without, ye = withText, t = query
      n.push({ kind: "text", query: r, count: Yt(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let o = ge(r, t); // o = terms, ge = chosenTerms, r = facet, t = query
      if (o.length) {
        let a = Zt(t, r.id, []); // a = without, Zt = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: Yt(e, a) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function he(e, t, n, r) { // he = heading, e = level, t = name, n = id, r = children
    return pr(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var Xa = 4; // Xa = MOST
  function Br({ context: e, state: t, actions: n }) { // Br = empty, e = context, t = state, n = actions
    let { msg: r, labels: o, index: a, list: s, level: i } = e, l = Ur(a, t.query).slice(0, Xa), d = (c) => c.kind === "text" ? r("empty-text", t.query.text, c.count) : r( // r = msg, o = labels, a = index, s = list, i = level, e = context, l = ways, Ur = wayOut, t = state, Xa = MOST, d = words, c = way
      "empty-without",
      o.facet(c.facet.id).text,
      c.terms.map((m) => o.term(c.facet.id, m.id).text).reduce((m, f) => r("list", m, f)),
      c.count
    );
    return /* @__PURE__ */ p("div", { class: "program-explorer__empty", children: [
      he(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ p("p", { children: r("empty-hint") }),
      /* @__PURE__ */ p("ul", { children: [
        l.map((c) => /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button", onClick: () => n.apply(c.query), children: d(c) }) }, c.kind === "text" ? "text" : c.facet.id)),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function it(e) { // it = chevron, e = isOpen
    return /* @__PURE__ */ p("span", { class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function Qa({ context: e, actions: t }, n, r) { // Qa = termBox, e = context, t = actions, n = facet, r = count
    let { msg: o, labels: a, language: s, idPrefix: i } = e, { term: l, chosen: d, after: c, own: m } = r, f = `${i}:${n}:${l.id}`, u = o(d ? "count-without" : "count-after", c); // o = msg, a = labels, s = language, i = idPrefix, e = context, l = term, d = chosen, c = after, m = own, r = count, f = id, n = facet, u = description
    return /* @__PURE__ */ p(
      "div",
      {
        class: `program-explorer__term${m === 0 && !d ? " program-explorer__term--idle" : ""}`, // m = own, d = chosen
        style: { "--program-explorer-depth": l.depth },
        children: [
          /* @__PURE__ */ p("div", { class: "cdx-checkbox", children: /* @__PURE__ */ p("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ p(
              "input",
              {
                class: "cdx-checkbox__input",
                type: "checkbox",
                id: f,
                "aria-describedby": `${f}:count`,
                checked: d,
                onChange: () => t.toggle(n, l.id)
              }
            ),
            /* @__PURE__ */ p("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ p("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ p("label", { class: "cdx-label__label", for: f, children: /* @__PURE__ */ p("span", { class: "cdx-label__label__text", children: R(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__number", title: u, "aria-hidden": "true", children: o("number", c) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__unseen", id: `${f}:count`, children: u })
        ]
      },
      l.id
    );
  }
  function za(e, { facet: t, terms: n }) { // za = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: o, actions: a } = e, { labels: s, language: i, idPrefix: l } = r, d = o.folded.has(t.id), c = `${l}:${t.id}`, m = R(s.facet(t.id), i); // r = context, o = state, a = actions, e = view, s = labels, i = language, l = idPrefix, d = folded, t = facet, c = bodyId, m = label, R = say
    return /* @__PURE__ */ p("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${c}::label`, children: [
      /* @__PURE__ */ p("legend", { children: /* @__PURE__ */ p(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !d,
          "aria-controls": c,
          onClick: () => a.fold(t.id),
          children: [
            /* @__PURE__ */ p("span", { id: `${c}::label`, children: m }),
            it(!d)
          ]
        }
      ) }),
      /* @__PURE__ */ p("div", { id: c, hidden: d, children: n.map((f) => Qa(e, t.id, f)) })
    ] }, t.id);
  }
  function lt(e) { // lt = filters, e = view
    return e.state.exploration.facets.map((t) => za(e, t));
  }

  // src/views/filter-dialog.tsx
  var Ga = "button:not([disabled]), input:not([disabled]), select, a[href]", Vr = "program-explorer-locked", ct = class extends j { // Ga = FOCUSABLE, Vr = LOCK_CLASS, ct = FilterDialog, j = x
    constructor() {
      super(...arguments);
      this.box = rt();
      this.before = null;
      this.onKeyDown = (n) => { // n = event
        if (n.key === "Escape") {
          n.stopPropagation(), this.props.view.actions.closeFilters();
          return;
        }
        if (n.key !== "Tab" || !this.box.current)
          return;
        let r = Array.from(this.box.current.querySelectorAll(Ga)).filter((i) => i.getClientRects().length > 0), o = r[0], a = r[r.length - 1], s = document.activeElement; // r = stops, Ga = FOCUSABLE, i = element, o = first, a = last, s = here
        n.shiftKey && (s === o || s === this.box.current) ? (n.preventDefault(), a == null || a.focus()) : !n.shiftKey && s === a && (n.preventDefault(), o == null || o.focus());
      };
    }
    componentDidMount() {
      var n; // n = _a
      this.before = document.activeElement, document.documentElement.classList.add(Vr), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(Vr), this.before instanceof HTMLElement && this.before.focus();
    }
    render({ view: n }) {
      let { context: r, state: o, actions: a } = n, { msg: s, idPrefix: i } = r; // r = context, o = state, a = actions, n = view, s = msg, i = idPrefix
      return /* @__PURE__ */ p("div", { class: "program-explorer__backdrop", onClick: (l) => l.target === l.currentTarget && a.closeFilters(), children: /* @__PURE__ */ p(
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
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-head", children: [
              /* @__PURE__ */ p("span", { class: "program-explorer__dialog-title", id: `${i}-dialog-title`, children: s("filters") }),
              /* @__PURE__ */ p(
                "button",
                {
                  type: "button",
                  class: "cdx-button cdx-button--weight-quiet",
                  onClick: a.clear,
                  children: s("clear-all")
                }
              ),
              /* @__PURE__ */ p(
                "button",
                {
                  type: "button",
                  class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                  "aria-label": s("close"),
                  onClick: a.closeFilters
                }
              )
            ] }),
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-body", children: lt(n) }),
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-foot", children: /* @__PURE__ */ p(
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
  var qr = /* @__PURE__ */ new WeakMap(), Ya = 1e9; // qr = orders, Ya = NEVER
  function tn(e, t) { // tn = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function Jr(e) { // Jr = ranksIn, e = order
    let t = new Uint32Array(e.length); // t = ranks, e = order
    return e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    }), t;
  }
  function Za(e) { // Za = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function es({ programs: e, languages: { chain: t, page: n } }) { // es = byTitle, e = programs, t = chain, n = page
    let r = e.map(({ title: a }) => oe(a, t, n).text), { compare: o } = Za(t.concat(n)); // r = titles, e = programs, a = title, oe = pickText, t = chain, n = page, o = compare, Za = collatorFor
    return tn(r.length, (a, s) => o(r[a], r[s]));
  }
  function Kr(e) { // Kr = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function ts({ programs: e }, t) { // ts = byDate, e = programs, t = titleOrder
    let n = Jr(t), r = new Float64Array(e.length), o = new Float64Array(e.length); // n = titleRanks, Jr = ranksIn, t = titleOrder, r = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let d = a || s, c = s || a, m = a && !s && i && ee(i); // d = first, a = start, s = end, c = last, m = isOpenEnded, i = status, ee = isCurrent
      r[l] = Kr(d && $(d)), o[l] = m ? Ya : Kr(c && L(c));
    }), tn(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function ns({ programs: e }, t) { // ns = byStatus, e = programs, t = dateOrder
    let n = Jr(t), r = new Uint8Array(e.length); // n = dateRanks, Jr = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * D.indexOf(o) : 2 * D.indexOf("past") - 1;
    }), tn(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function en(e, t) { // en = orderOf, e = index, t = sort
    let n = qr.get(e); // n = known, qr = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), qr.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? es(e) : t === "newest" ? ts(e, en(e, "title")) : ns(e, en(e, "newest")), n.set(t, r)), r;
  }
  function rs(e, t) { // rs = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function Ae(e) { // Ae = effectiveSort, e = query
    let t = Qt(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, Qt = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function Xr(e, t, n, r) { // Xr = order, e = index, t = matches, n = query, r = scores
    let o = Ae(n), a = []; // o = sort, Ae = effectiveSort, n = query, a = shown
    for (let s of en(e, o)) // s = i, en = orderOf, e = index, o = sort
      ke(t, s) && a.push(s);
    return o === "relevance" ? rs(a, r) : a;
  }

  // src/views/details.tsx
  var os = ["status", "period"]; // os = OWN_ROWS
  function O(e, t) { // O = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ p("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ p("dt", { children: e }),
      /* @__PURE__ */ p("dd", { children: Array.isArray(t) ? /* @__PURE__ */ p("ul", { children: t.map((r) => /* @__PURE__ */ p("li", { children: r })) }) : t })
    ] });
  }
  function as(e) { // as = shortAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (n) {
      return t;
    }
  }
  function Qr(e, t, n, r) { // Qr = details, e = context, t = actions, n = program, r = id
    let { msg: o, labels: a, format: s, language: i, list: l, relatives: d } = e, c = (_) => _ === null ? null : R(a.pick(_), i), m = (_) => _.map((T) => /* @__PURE__ */ p("bdi", { children: T })), f = (_, T) => /* @__PURE__ */ p("a", { href: e.urlOf(_), rel: "noopener", children: T }), u = (_) => _.map((T) => { // o = msg, a = labels, s = format, i = language, l = list, d = relatives, e = context, c = text, _ = ids, R = say, m = names, T = other, p = a, f = link, u = related
      var U; // U = _a
      return /* @__PURE__ */ p(
        "a",
        {
          href: e.urlOfProgram(T),
          onClick: (w) => { // w = event
            !w.ctrlKey && !w.metaKey && !w.shiftKey && !w.altKey && (w.preventDefault(), t.goTo(T));
          },
          children: c(((U = d.program(T)) == null ? void 0 : U.title) || T)
        }
      );
    }), { minutes: g, owner: y, partOf: h, reviewed: b } = n, x = h === null ? void 0 : l.series.get(h), v = h === null ? [] : d.parts(h).filter((_) => _ !== n.id);
    return /* @__PURE__ */ p("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((_) => !os.includes(_)).map((_) => O(
        R(a.facet(_), i),
        (n.terms.get(_) || []).map((T) => R(a.term(_, T), i))
      )),
      O(o("detail-session"), g && (g[0] === g[1] ? o("detail-minutes", g[0]) : o("detail-minutes-range", g[0], g[1]))),
      O(o("detail-duration"), c(n.duration)),
      O(o("detail-scale"), c(n.scale)),
      O(o("detail-team"), m(n.team)),
      O(o("detail-partners"), m(n.partners)),
      O(o("detail-materials"), n.materials.map(({ target: _, label: T }) => f(_, c(T)))),
      O(o("detail-part-of"), x ? x.target ? f(x.target, c(x.title)) : c(x.title) : u(h === null ? [] : [h])),
      O(o("detail-siblings"), u(v)),
      O(o("detail-parts"), u(d.parts(n.id))),
      O(o("detail-follows"), u(d.before(n.id))),
      O(o("detail-followed-by"), u(n.followedBy)),
      O(o("detail-owner"), y),
      O(o("detail-reviewed"), b && s.date(b)),
      O(o("detail-sources"), n.sources.map((_) => f({ url: _ }, /* @__PURE__ */ p("bdi", { title: _, children: as(_) })))),
      O(o("detail-share"), /* @__PURE__ */ p("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var ss = ["kind", "format"], nn = "capacity"; // ss = META_FACETS, nn = TAG_FACET
  function zr(e, t, n) { // zr = marked, e = picked, t = words, n = around
    return R(e, n, t.length ? at(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ p("mark", { children: r }) : r) : e.text);
  }
  function is({ context: e, program: t }) { // is = meta, e = context, t = program
    let { labels: n, format: r, language: o } = e, a = r.span(t.start, t.end, t.status); // n = labels, r = format, o = language, e = context, a = span, t = program
    return /* @__PURE__ */ p("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ p("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      a !== null && /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: a }),
      ss.map((s) => { // ss = META_FACETS, s = facet
        var i; // i = _a
        return (i = t.terms.get(s)) == null ? void 0 : i.map((l) => /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: R(n.term(s, l), o) }, l));
      })
    ] });
  }
  var ut = class extends j { // ut = Card, j = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: o, open: a, words: s, level: i } = t, { msg: l, labels: d, language: c, idPrefix: m } = n, f = d.pick(o.title), u = `${m}:program:${o.id}`, g = o.summary && d.pick(o.summary), y = o.terms.get(nn) || [], h = zr(f, s, c); // n = context, r = actions, o = program, a = open, s = words, i = level, t = props, l = msg, d = labels, c = language, m = idPrefix, f = title, u = titleId, g = summary, y = tags, nn = TAG_FACET, h = name, zr = marked
      return /* @__PURE__ */ p("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": u, children: [
        he(i, "program-explorer__title", u, o.target ? /* @__PURE__ */ p("a", { href: n.urlOf(o.target), rel: "noopener", children: h }) : h),
        is(t),
        g && /* @__PURE__ */ p("p", { class: "program-explorer__summary", children: [
          zr(g, s, c),
          g.language.toLowerCase() !== d.wanted && /* @__PURE__ */ p("span", { class: "program-explorer__in-language", children: l("in-language", n.format.language(g.language)) })
        ] }),
        /* @__PURE__ */ p("div", { class: "program-explorer__card-foot", children: [
          y.length > 0 && /* @__PURE__ */ p("ul", { class: "program-explorer__tags", "aria-label": d.facet(nn).text, children: y.map((b) => /* @__PURE__ */ p("li", { children: R(d.term(nn, b), c) }, b)) }),
          /* @__PURE__ */ p(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": l("details-of", f.text),
              "aria-expanded": a,
              "aria-controls": a ? `${u}:details` : void 0,
              onClick: () => r.toggleDetails(o.id),
              children: [
                l("details"),
                it(a)
              ]
            }
          )
        ] }),
        a && Qr(n, r, o, `${u}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function ls({ context: e, state: t }, n) { // ls = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: o, past: a } = e, s = !e.limit && Ae(t.query) === "status", i = (l, d) => l || { text: d, anchors: [] }; // r = msg, o = current, a = past, e = context, s = grouped, Ae = effectiveSort, t = state, i = headingOf, l = own, d = text
    return n.map((l, d) => { // n = programs, l = program, d = at
      let c = n[d - 1], m = ee(l.status); // c = before, n = programs, d = at, m = isNow, ee = isCurrent, l = program
      return !s || c && ee(c.status) === m ? { program: l, group: null } : { program: l, group: m ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function Gr(e) { // Gr = list, e = view
    var f; // f = _a
    let { context: t, state: n, actions: r } = e, { msg: o, index: a, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((u) => a.programs[u]), d = n.order.length - n.limit, c = ls(e, l), m = (f = c[0]) != null && f.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, o = msg, a = index, s = level, i = limit, l = shown, u = at, d = rest, c = entries, ls = withHeadings, m = titleLevel, f = _a
    return /* @__PURE__ */ p(z, { children: [
      /* @__PURE__ */ p("ul", { class: "program-explorer__list", "aria-label": o("programs"), children: c.map(({ program: u, group: g }) => /* @__PURE__ */ p("li", { children: [
        g && he(s, "program-explorer__group", g.anchors[0], [
          ...g.anchors.slice(1).map((y) => /* @__PURE__ */ p("span", { id: y })),
          g.text
        ]),
        /* @__PURE__ */ p(
          ut,
          {
            context: t,
            actions: r,
            program: u,
            open: n.query.program === u.id,
            words: n.exploration.found.needles,
            level: m
          }
        )
      ] }, u.id)) }),
      i > 0 && /* @__PURE__ */ p("a", { class: "program-explorer__all", href: t.urlOfAll(n.query), children: o("see-all", n.order.length) }),
      !i && d > 0 && /* @__PURE__ */ p("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: o("more", d) })
    ] });
  }

  // src/views/search-box.tsx
  function Yr({ context: e, state: t, actions: n }) { // Yr = searchBox, e = context, t = state, n = actions
    let { msg: r } = e; // r = msg, e = context
    return /* @__PURE__ */ p("div", { class: "program-explorer__search cdx-search-input", role: "search", "aria-label": r("search"), children: /* @__PURE__ */ p("div", { class: "cdx-text-input cdx-text-input--has-start-icon", children: [
      /* @__PURE__ */ p(
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
      /* @__PURE__ */ p("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })
    ] }) });
  }

  // src/views/toolbar.tsx
  function cs({ context: e, state: t, actions: n }) { // cs = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: o } = e, a = Ae(t.query), s = Be.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, o = idPrefix, e = context, a = sort, Ae = effectiveSort, t = state, s = sorts, Be = SORTS, i = each
    return /* @__PURE__ */ p("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ p("label", { for: `${o}-sort`, children: r("sort") }),
      " ",
      /* @__PURE__ */ p(
        "select",
        {
          class: "cdx-select",
          id: `${o}-sort`,
          value: a,
          onChange: (i) => n.sort(i.currentTarget.value),
          children: s.map((i) => /* @__PURE__ */ p("option", { value: i, selected: i === a, children: r(`sort-${i}`) }, i))
        }
      )
    ] });
  }
  function Zr(e) { // Zr = toolbar, e = view
    let { context: t, state: n, actions: r } = e, { msg: o, list: a } = t, s = 0; // t = context, n = state, r = actions, e = view, o = msg, a = list, s = chosen
    return n.query.chosen.forEach((i) => { // n = state, i = terms
      s += i.length;
    }), /* @__PURE__ */ p("div", { class: "program-explorer__toolbar", children: [
      n.narrow && /* @__PURE__ */ p(
        "button",
        {
          type: "button",
          class: "program-explorer__open-filters cdx-button",
          "aria-haspopup": "dialog",
          "aria-expanded": n.filtersOpen,
          onClick: r.openFilters,
          children: s ? o("filters-active", s) : o("filters")
        }
      ),
      /* @__PURE__ */ p("p", { class: "program-explorer__count", role: "status", tabIndex: -1, children: o("count", n.toldCount, a.programs.length) }),
      !t.limit && cs(e)
    ] });
  }

  // src/views/explorer.tsx
  function eo(e) { // eo = explorer, e = view
    let { context: t, state: n } = e, { limit: r, msg: o } = t, { found: a, count: s } = n.exploration; // t = context, n = state, e = view, r = limit, o = msg, a = found, s = count
    return /* @__PURE__ */ p("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ p("div", { class: "program-explorer__panel", children: lt(e) }),
      /* @__PURE__ */ p("div", { class: "program-explorer__main", children: [
        !r && Yr(e),
        Zr(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ p(st, { view: e }),
        a.corrected && s > 0 && /* @__PURE__ */ p("p", { class: "program-explorer__corrected", children: o("results-for", n.query.text, a.corrected.join(" ")) }),
        s > 0 ? Gr(e) : Br(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ p(ct, { view: e })
    ] });
  }

  // src/views/state.ts
  var Re = 60, us = 6; // Re = CARDS, us = CARDS_AT_ONCE
  function Ce(e, t, n) { // Ce = derive, e = context, t = asked, n = before
    let r = Fr(e.index, t), o = Xr(e.index, r.matches, t, r.found.scores), a = o.findIndex((i) => { // r = exploration, Fr = explore, e = context, t = asked, o = places, Xr = order, a = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(e.limit || Re, a + 1, s ? s.limit : 0),
      drawn: o.length <= Re ? Re : Math.max(us, a + 1, s ? s.drawn : 0)
    };
  }
  function to(e, t, n) { // to = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return Ce(e, r, null).query.program === n ? r : Object.assign({}, Ve, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var ds = 640, ps = 300, ms = 80, fs = 500; // ds = PANEL_NEEDS, ps = TYPING_PAUSE, ms = FILL_AFTER, fs = PREPARE_AFTER
  function no(e, t, n, r) { // no = mountExplorer, e = root, t = context, n = address, r = onCrash
    let o = e.ownerDocument.defaultView || window, a, s, i = !1, l = Object.assign( // o = view, e = root, a = typing, s = filling, i = isStopped, l = state
      { narrow: c(), filtersOpen: !1, folded: /* @__PURE__ */ new Set() },
      d(null)
    );
    function d(w) { // d = addressed, w = before
      let S = n && Qe(n.read(), t.index) || t.preset, A = Ce(t, S, w); // S = query, n = address, Qe = fromFragment, t = context, A = derived, Ce = derive, w = before
      return Object.assign(A, { drawn: A.limit, toldCount: A.exploration.count });
    }
    function c() { // c = isNarrow
      return t.limit > 0 || (e.clientWidth || o.innerWidth) < ds;
    }
    function m(w) { // m = draw, w = change
      var A; // A = _a
      l = Object.assign({}, l, w);
      let S = e.contains(e.ownerDocument.activeElement); // S = hadFocus, e = root
      try {
        Vt(eo({ context: t, state: l, actions: _ }), e);
      } catch (N) {
        v(), r(N);
        return;
      }
      S && !e.contains(e.ownerDocument.activeElement) && ((A = e.querySelector('[role="status"]')) == null || A.focus({ preventScroll: !0 })), o.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = o.setTimeout(() => m({ drawn: l.limit }), ms));
    }
    function f(w) { // f = fragmentOf, w = query
      return Xe(w, t.list.facets);
    }
    function u(w) { // u = write, w = change
      if (!i) {
        let S = f(l.query); // S = text, f = fragmentOf, l = state
        n == null || n.write(S === f(t.preset) ? "" : S || "programs", w);
      }
    }
    function g() { // g = settle
      a !== void 0 && (o.clearTimeout(a), a = void 0, u("replace"), m({ toldCount: l.exploration.count }));
    }
    function y(w) { // y = choose, w = query
      g();
      let S = Ce(t, w, l); // S = derived, Ce = derive, t = context, w = query, l = state
      m(Object.assign(S, { toldCount: S.exploration.count })), u("push");
    }
    function h(w) { // h = elementOf, w = id
      let S = e.ownerDocument.getElementById(`${t.idPrefix}:program:${w}`); // S = title, e = root, t = context, w = id
      return S && S.closest("article");
    }
    function b(w) { // b = focusOn, w = id
      var A; // A = _a
      let S = w === void 0 ? null : h(w); // S = card, w = id, h = elementOf
      (A = S == null ? void 0 : S.querySelector("a, button")) == null || A.focus({ preventScroll: !0 });
    }
    function x() { // x = onResize
      c() !== l.narrow && m({ narrow: !l.narrow, filtersOpen: !1 });
    }
    function v() { // v = stop
      i = !0, o.clearTimeout(a), o.clearTimeout(s), T == null || T.disconnect(), o.removeEventListener("resize", x), U == null || U(), Vt(null, e);
    }
    let _ = { // _ = actions
      search: (w) => { // w = text
        m(Ce(t, ye(l.query, w), l)), o.clearTimeout(a), a = o.setTimeout(g, ps);
      },
      toggle: (w, S) => y(Hr(l.query, w, S)),
      apply: y,
      sort: (w) => y(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => y(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var S; // S = _a
        y(to(t, l.query, w)), (S = h(w)) == null || S.scrollIntoView(), b(w);
      },
      clear: () => y(Wr(l.query)),
      showMore: () => {
        var A; // A = _a
        let w = l.order[l.limit], S = l.limit + Re; // w = first, l = state, S = limit, Re = CARDS
        m({ limit: S, drawn: S }), b(w === void 0 || (A = t.index.programs[w]) == null ? void 0 : A.id);
      },
      openFilters: () => m({ filtersOpen: !0 }),
      closeFilters: () => m({ filtersOpen: !1 }),
      fold: (w) => { // w = facet
        let S = new Set(l.folded); // S = folded, l = state
        S.delete(w) || S.add(w), m({ folded: S });
      }
    }, T = "ResizeObserver" in o ? new ResizeObserver(x) : null;
    T == null || T.observe(e), o.addEventListener("resize", x);
    let U = n == null ? void 0 : n.onMove(e, () => { // U = forgetMoves, n = address, e = root
      o.clearTimeout(a), a = void 0, m(d(l));
    });
    m({}), o.setTimeout(() => Nr(t.index), fs), n && n.read() !== "" && (u("replace"), ze(() => { // m = draw, o = view, Nr = prepareSearch, t = context, fs = PREPARE_AFTER, n = address, u = write, ze = afterPaint
      var w; // w = _a
      l.query.program !== null ? (w = h(l.query.program)) == null || w.scrollIntoView() : o.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/host/takeover.ts
  var gs = "program-explorer-hidden"; // gs = HIDDEN_CLASS
  function ro(e) { // ro = claim, e = host
    return rn(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function rn(e) { // rn = stateOf, e = host
    return e.root.dataset.state;
  }
  function Me(e, t) { // Me = setState, e = host, t = state
    let n = t === "ready"; // n = explorerStands, t = state
    for (let r of e.statics) // r = element, e = host
      r.classList.toggle(gs, n);
    for (let r of [e.current, e.past]) // r = heading, e = host
      r == null || r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    e.root.dataset.state = t;
  }

  // src/host/raise.ts
  var ys = "program-explorer__app", hs = 0; // ys = APP_CLASS, hs = raised
  function _s({ root: e }) { // _s = ownsAddress, e = root
    let t = `.${Se}[data-state]`; // t = taken, Se = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function xs({ current: e, past: t }) { // xs = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      r && ze(() => { // r = anchor, ze = afterPaint
        var o; // o = _a
        return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function oo({ wiki: e }, t, n, r, o, a) { // oo = raise, e = wiki, t = host, n = list, r = words, o = names, a = onCrash
    let { language: s } = r, i = se(r), l = cn(s, i, o), d = We(e, t), c = sr(n, i, l, d, e.contentLanguage, s), m = Zn( // s = language, r = words, i = msg, se = createMessages, l = format, cn = createFormat, o = names, d = chain, We = readerLanguages, e = wiki, t = host, c = labels, sr = createLabels, n = list, m = index, Zn = buildIndex
      n,
      { chain: d, page: e.contentLanguage },
      It(),
      (y, h) => c.term(y, h).text
    ), f = _s(t), u = t.all === null ? "" : e.urlOf(t.all), g = document.createElement("div");
    g.className = ys, g.lang = s, g.dir = fe(s), t.root.append(g), Me(t, "ready"), no(g, {
      list: n,
      index: m,
      relatives: rr(n.programs),
      labels: c,
      msg: i,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      preset: Qe(`programs?${t.preset}`, m) || Ve,
      limit: t.limit,
      idPrefix: `program-explorer-${++hs}`,
      urlOf: (y) => "url" in y ? y.url : e.urlOf(y.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (y) => `${f ? "" : u}#programs?program=${y}`,
      urlOfAll: (y) => `${u}#${Xe(y, n.facets) || "programs"}`
    }, f ? ar(window, tr) : null, (y) => { // f = owner, ar = createAddress, tr = isFragmentOurs, y = error
      g.remove(), a(y);
    }), g.isConnected && (xs(t), e.announceReady(t.root));
  }

  // src/host/notice.ts
  var on = "program-explorer__notice"; // on = CLASS
  function Le(e, t, ...n) { // Le = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function ao(e, t, n) { // ao = button, e = text, t = className, n = act
    let r = Le("button", `cdx-button ${t}`, e); // r = made, Le = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function an(e) { // an = removeNotice, e = root
    e.querySelectorAll(`.${on}`).forEach((t) => t.remove());
  }
  function sn(e, t, { kind: n, text: r, content: o = [], retry: a }) { // sn = showNotice, e = root, t = words, n = kind, r = text, o = content, a = retry
    an(e);
    let s = se(t), i = Le( // s = msg, se = createMessages, t = words, i = box, Le = element
      "div",
      `${on} ${on}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      Le("span", "cdx-message__icon"),
      Le(
        "div",
        "cdx-message__content",
        Le("p", "", r),
        ...o,
        ...a ? [ao(s("retry"), "", a)] : [],
        ao(s("dismiss"), "cdx-button--weight-quiet", () => i.remove())
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = fe(t.language), e.append(i);
  }

  // src/host/trouble.ts
  var bs = "json", ws = ["busy", "timeout", "network", "server"]; // bs = DATA_MODEL, ws = PASSING
  function so(e) { // so = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function io(s, i, l, d) { // io = advise, s = _0, i = _1, l = _2, d = _3
    return E(this, arguments, function* ({ wiki: e, load: t }, n, r, o, a = !1) {
      try {
        if (yield e.mayEdit(n.source)) {
          let { adviceOn: c, driftHints: m } = yield t.maintainer(), f = a && o.list ? m((yield t.harvester()).harvest(n.container, e), o.list, e) : [], u = c(e, o.words, n.source, o, f, Nt(e)); // c = adviceOn, m = driftHints, t = load, f = drift, a = isSuspect, o = data, n = host, e = wiki, u = advice, Nt = optionsFor
          u && sn(n.root, o.words, Object.assign({}, r, { text: r.text || u.text || "", content: u.content }));
        }
      } catch (c) {
        e.log("There is no advice about the data page.", c);
      }
    });
  }
  function dt(e, t, n, r, o) { // dt = fail, e = surroundings, t = host, n = failure, r = data, o = again
    return E(this, null, function* () {
      let a = r ? r.words : ae, s = se(a); // a = words, r = data, ae = BUILT_IN, s = msg, se = createMessages
      Me(t, "failed");
      let i = ws.includes(n) ? () => { // i = retry, ws = PASSING, n = failure
        an(t.root), Me(t, "loading"), o();
      } : null, l = { kind: "failure", text: s("two-sentences", s("failed"), s(`failed-${n}`)), retry: i };
      sn(t.root, a, l), r && (n === "missing" || n === "json") && (yield io(e, t, l, r));
    });
  }
  function lo(e, t, n, r) { // lo = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return E(this, null, function* () {
      let { wiki: o } = e, { page: a, problems: s } = n, i = !a || s.length > 0 || a.contentModel !== bs; // o = wiki, e = surroundings, a = page, s = problems, n = data, i = hasProblems, bs = DATA_MODEL
      i && o.log(`Problems of the data page "${t.source}":`, ...s), o.isNamed && (i || r) && (yield io(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/host/start.ts
  function vs(e, t) { // vs = wantedFor, e = wiki, t = host
    let { source: n, revisions: r, words: o } = t, a = We(e, t), s = a[0] === "qqx" ? "qqx" : dn(a), i = o.get(s); // n = source, r = revisions, o = words, t = host, a = chain, We = readerLanguages, e = wiki, s = language, dn = languageFor, i = revision
    return { source: n, language: s, revisions: s === "qqx" ? r : i && r.length ? [...r, i] : [] };
  }
  function Ss(e, t, n) { // Ss = readShared, e = readings, t = wiki, n = host
    let r = vs(t, n), o = JSON.stringify(r), a = e.get(o) || qn(t, r); // r = wanted, vs = wantedFor, t = wiki, n = host, o = key, a = reading, e = readings, qn = readData
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  }
  function ks(o, a, s) { // ks = harvestFrom, o = _0, a = _1, s = _2
    return E(this, arguments, function* ({ wiki: e, load: t }, n, { words: r }) {
      try {
        let i = (yield t.harvester()).readHost(e, n); // i = found, t = load, e = wiki, n = host
        return i && [i[0], Object.assign({ words: r }, i[1])];
      } catch (i) {
        return e.log("The static list cannot be read.", i), null;
      }
    });
  }
  function co(e, t, n) { // co = run, e = readings, t = surroundings, n = host
    return E(this, null, function* () {
      let { wiki: r } = t, o = () => { // r = wiki, t = surroundings, o = again
        co(e, t, n);
      };
      try {
        let a = yield Ss(e, r, n), [s, i] = !a.page && (yield ks(t, n, a)) || [n, a]; // a = read, Ss = readShared, e = readings, r = wiki, n = host, s = shown, i = data, ks = harvestFrom, t = surroundings
        if (!i.list) {
          r.log(`The data page "${n.source}" ${i.page ? "cannot be read" : "is missing"}.`, ...i.problems), yield dt(t, n, i.page ? "json" : "missing", i, o);
          return;
        }
        if (!mn(i.words))
          throw new Error("The words of the explorer are missing on this wiki.");
        let l = pt() ? null : yield r.languageNames(), d = r.isNamed && i.page !== null && n.container === n.root && !n.preset && !n.limit && Qn(n.root, i.list.programs.map(({ title: c }) => oe(c, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // l = names, pt = hasLanguageNames, r = wiki, d = isSuspect, i = data, n = host, Qn = mayHaveDrifted, c = title, oe = pickText
        oo(t, s, i.list, i.words, l, (c) => { // oo = raise, t = surroundings, s = shown, i = data, l = names, c = error
          r.log("The explorer could not be drawn.", c), dt(t, s, "unexpected", i, o);
        }), rn(n) === "ready" && (yield lo(t, n, i, d));
      } catch (a) {
        r.log(`The explorer could not start from "${n.source}".`, a), yield dt(t, n, so(a), null, o);
      }
    });
  }
  function Ts(r, o) { // Ts = findOrInsert, r = _0, o = _1
    return E(this, arguments, function* ({ wiki: e, load: t }, n) {
      let a = Xn(n); // a = printed, Xn = findHosts, n = content
      if (a.length || n.querySelector(`.${Se}`) || !Gn(e.pageTitle))
        return a;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function uo(e, t) { // uo = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, load: t }; // n = surroundings, e = wiki, t = load
    e.onContent(() => { // e = wiki
      let r = document.getElementById("mw-content-text") || document.body, o = /* @__PURE__ */ new Map(); // r = content, o = readings
      Ts(n, r).then(
        (a) => a.filter(ro).forEach((s) => { // a = hosts, ro = claim, s = host
          co(o, n, s);
        }),
        (a) => e.log("The explorer could not find its place.", a)
      );
    });
  }

  // src/wiki/wiki.ts
  var K = class extends Error { // K = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/mediawiki.ts
  var po = 1e4, Ps = 2592e3, Es = 300; // po = TIMEOUT_MS, Ps = MONTH_S, Es = FIVE_MINUTES_S
  function mo(e, t) { // mo = fetchInTime, e = url, t = credentials
    return E(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), po); // n = controller, r = timer, po = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw n.signal.aborted ? new K("timeout", `${po} ms, ${e}`) : new K("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function Os(e) { // Os = readAnswer, e = url
    return E(this, null, function* () {
      let t = yield mo(e, "omit"); // t = response, mo = fetchInTime, e = url
      if (t.status === 429 && (t = yield mo(e, "same-origin")), t.status === 429)
        throw new K("busy", e);
      if (t.status !== 200)
        throw new K("server", `${t.status}, ${e}`);
      let n = null; // n = answer
      try {
        n = JSON.parse(t.body);
      } catch (r) {
      }
      if (!n)
        throw new K("server", `no JSON, ${e}`);
      if (n.error)
        throw new K("server", `${n.error.code}: ${n.error.info}, ${e}`);
      return n;
    });
  }
  function As(e) { // As = storedPages, e = answer
    var n, r; // n = _a, r = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((n = e.query) == null ? void 0 : n.pages) || []) { // o = title, a = revisions, n = _a, e = answer
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function Rs(e, t) { // Rs = readUrl, e = kind, t = values
    let n = String(e === "titles" ? Es : Ps), r = new URLSearchParams({ // n = age, e = kind, Es = FIVE_MINUTES_S, Ps = MONTH_S, r = parameters
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
  function fo(e) { // fo = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  var Cs = (e, t) => E(null, null, function* () { // Cs = readPages, e = titles, t = revisions, E = __async
    let n = e.map(fo), r = (a, s) => E(null, null, function* () { // n = wanted, e = titles, fo = titleOf, r = read, a = kind, s = values, E = __async
      return As(yield Os(Rs(a, s)));
    }), o = t.length ? yield r("revids", t) : [];
    return n.every((a) => o.some((s) => s.title === a)) ? o : r("titles", n);
  });
  function Ms(e) { // Ms = mayEdit, e = title
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
  function Ls() { // Ls = languageNames
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
  function Is() { // Is = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function ln(e) { // ln = loadGadget, e = name
    return E(this, null, function* () {
      let t = `ext.gadget.${e}`; // t = module, e = name
      return (yield mw.loader.using(t))(t);
    });
  }
  function go() { // go = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Is(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: fo,
      readPages: Cs,
      languageNames: Ls,
      mayEdit: Ms,
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

  // src/gadget.ts
  uo(go(), {
    maintainer: () => ln("programExplorer-maintainer"),
    harvester: () => ln("programExplorer-harvest")
  });
})();
// </nowiki>
