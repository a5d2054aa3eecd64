// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash b53fd68099ccf754.
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
  function mt() { // mt = hasLanguageNames
    return "DisplayNames" in Intl;
  }
  function bo(e, t) { // bo = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function dn(e, t, n = null) { // dn = createFormat, e = language, t = msg, n = others
    let r = { // r = shapes
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    }, o = mt() ? new Intl.DisplayNames([e], { type: "language" }) : null, a = (s) => { // o = names, mt = hasLanguageNames, e = language, a = date, s = value
      let i = s.day !== null ? r.day : s.month !== null ? r.month : r.year, l = /* @__PURE__ */ new Date(0); // i = shape, s = value, r = shapes, l = instant
      l.setUTCFullYear(s.year, (s.month || 1) - 1, s.day || 1);
      let d = i.format(l); // d = text, i = shape, l = instant
      return s.approximate ? t("date-about", d) : d;
    };
    return {
      date: a,
      span: (s, i, l) => s && i ? bo(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
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
  var pn = "search", wo = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), vo = "en"; // pn = SPOKEN, wo = LANGUAGES, vo = LAST_RESORT
  function mn(e) { // mn = languageFor, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => wo.includes(t)) || vo;
  }
  function ft(e) { // ft = wordsPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function fn(e, t) { // fn = readWords, e = language, t = text
    try {
      let n = /* @__PURE__ */ new Map(); // n = texts
      return Object.entries(JSON.parse(t)).forEach(([r, o]) => { // t = text, r = key, o = value
        typeof o == "string" && n.set(r, o);
      }), n.has(pn) ? { language: e, texts: n } : null;
    } catch (n) {
      return null;
    }
  }
  function gn({ language: e, texts: t }) { // gn = canSpeak, e = language, t = texts
    return e === "qqx" || t.has(pn);
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
  function gt(e) { // gt = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/messages/i18n/en.json
  var yn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // yn = en_default

  // src/messages/messages.ts
  var ko = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, To = /\$(\d)/g, Po = ["zero", "one", "two", "few", "many", "other"], ae = { language: "en", texts: new Map(Object.entries(yn)) }; // ko = PLURAL, To = PARAMETER, Po = CATEGORIES, ae = BUILT_IN, yn = en_default
  function Eo(e) { // Eo = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = Po.filter((o) => n.includes(o)); // t = rules, e = language, n = categories, r = own, Po = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? r.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, r = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function se({ language: e, texts: t } = ae) { // se = createMessages, e = language, t = texts, ae = BUILT_IN
    if (e === "qqx")
      return (o, ...a) => `(${[`program-explorer-${o}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), r = Eo(e); // n = digits, e = language, r = plural, Eo = createPlural
    return (o, ...a) => { // o = key, a = parameters
      let s = (i) => { // s = given, i = position
        var l; // l = _a
        return (l = a[Number(i) - 1]) != null ? l : "";
      };
      return (t.get(o) || ae.texts.get(o) || `\u29FC${o}\u29FD`).replace(ko, (i, l, d) => r(d.split("|"), Number(s(l))) || "").replace(To, (i, l) => { // t = texts, o = key, ae = BUILT_IN, ko = PLURAL, i = _, l = position, d = forms, r = plural, s = given, To = PARAMETER
        let d = s(l); // d = value, s = given, l = position
        return typeof d == "number" ? n.format(d) : d;
      });
    };
  }

  // src/programs/links.ts
  var Oo = /[\u200E\u200F\u202A-\u202E]/g, Ao = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ro = new RegExp("^(?:" + [ // Oo = DIRECTION_MARKS, Ao = SPACES, Ro = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Co = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Mo(e) { // Mo = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Lo(e) { // Lo = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function hn(e) { // hn = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return Lo(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(Oo, "").replace(Ao, " ").trim().replace(/^: ?/, ""); // n = page, t = text, Oo = DIRECTION_MARKS, Ao = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (Ro.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || Co.test(n) || Mo(r) > 255 ? "bad-page" : { page: n };
  }
  function Z(e) { // Z = parseLink, e = value
    let t = hn(e); // t = found, hn = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function _e(e) { // _e = linkFault, e = value
    let t = hn(e); // t = found, hn = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function Ie(e) { // Ie = isPage, e = value
    let t = Z(e); // t = link, Z = parseLink, e = value
    return t !== null && "page" in t;
  }
  function _n(e) { // _n = isAddress, e = value
    let t = Z(e); // t = link, Z = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Io = 49; // Io = MOST_PAGES
  function yt(e) { // yt = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Io).map((n, r) => typeof n == "string" && Ie(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function xn(e) { // xn = includesOf, e = text
    if (e.indexOf('"include"') === -1)
      return [];
    try {
      return yt(Object(JSON.parse(e))).filter(Boolean);
    } catch (t) {
      return [];
    }
  }

  // src/programs/migrate.ts
  var bn = [], ht = 1 + bn.length; // bn = MIGRATIONS, ht = VERSION
  function wn(e, t = bn) { // wn = migrate, e = page, t = ladder, bn = MIGRATIONS
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
  function vn(e, t, n) { // vn = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, t = series, a = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set(Ne(a)); // s = closing, Ne = closingLinks, a = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
      let { id: d, partOf: c, followedBy: m } = l; // d = id, c = partOf, m = followedBy, l = program
      if (c === null && !m.length)
        return l;
      let f = (u, g, h, y) => (y ? n.addAt(u, "loop", g) : h.has(g) || n.addAt(u, "unknown-program", g, h), !y && h.has(g)); // f = leads, u = field, g = other, h = among, y = isLoop, n = report
      return n.program = d, Object.assign({}, l, {
        partOf: c !== null && f("partOf", c, o, s.has(d)) ? c : null,
        followedBy: m.filter((u) => f("followedBy", u, r, u === d))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var Sn = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), ie = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), le = Sn("string"), _t = Sn("number"), V = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), q = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), k = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), kn = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), ce = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), ue = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), M = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), xe = ie("check"), Tn = ie("length"), xt = ie("max_value"), bt = ie("min_value"), de = ie("regex"), ai = ie("description"); // Sn = schema, e = first, ie = action, t = actions, n = message, le = string, _t = number, V = array, q = object, k = optional, kn = picklist, ce = record, ue = union, M = pipe, xe = check, Tn = length, xt = maxValue, bt = minValue, de = regex, ai = description

  // src/programs/dates.ts
  var vt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // vt = DATE_SHAPE
  function Pn(e, t) { // Pn = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function $e(e) { // $e = parseDate, e = text
    if (!vt.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
    return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > Pn(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
  }
  function wt(e, t) { // wt = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function En(e, t, n) { // En = isoDay, e = year, t = month, n = day
    return `${wt(e, 4)}-${wt(t, 2)}-${wt(n, 2)}`;
  }
  function $(e) { // $ = firstDay, e = date
    return En(e.year, e.month || 1, e.day || 1);
  }
  function L(e) { // L = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return En(e.year, t, e.day || Pn(e.year, t));
  }

  // src/programs/status.ts
  var F = ["open", "upcoming", "ongoing", "paused", "past"]; // F = STATUSES
  function Fe(e) { // Fe = isStatus, e = value
    return F.indexOf(e) !== -1;
  }
  function On(e, t) { // On = isVagueOn, e = date, t = day
    return e.approximate && $(e) <= t && t <= L(e);
  }
  function An(e, t, n) { // An = deriveStatus, e = start, t = end, n = today
    return t && L(t) < n ? "past" : e && $(e) > n ? "upcoming" : e && t && !On(e, n) && !On(t, n) ? "ongoing" : null;
  }
  function Rn(e, t, n, r) { // Rn = contradictsDates, e = status, t = start, n = end, r = today
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
  var Pt = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Et = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Fo = 10080, I = M(le(), de(Pt, "bad-id")), te = M(le(), de(/\S/, "empty")), be = M(le(), de(Et, "bad-language")), D = ue([te, ce(be, te)]), St = M( // Pt = ID, Et = LANGUAGE, Fo = MOST_MINUTES, I = id, M = pipe, le = string, de = regex, te = words, be = languageCode, D = text, ue = union, ce = record, St = date
    le(),
    de(vt, "bad-date"),
    xe((e) => $e(e) !== null, "bad-date")
  ), Cn = M(te, xe(Ie, (e) => _e(e.input) || "bad-page")), kt = M(
    le(),
    de(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => _e(e.input) || "bad-address"),
    xe(_n, "bad-address")
  ), Ot = M(
    te,
    xe((e) => _e(e) === null, (e) => _e(e.input) || "bad-page")
  ), Do = M(_t(), bt(1, "bad-minutes"), xt(Fo, "bad-minutes")), Mn = ue([I, V(I)]), Ho = ue([be, V(be)]), Tt = ue([te, V(te)]), At = Mn, Wo = q({
    label: D,
    page: k(Ot),
    url: k(kt)
  }), Rt = q({
    id: I,
    title: D,
    summary: k(D),
    page: k(Ot),
    status: k(kn(F, "bad-status")),
    start: k(St),
    end: k(St),
    language: k(Ho),
    session: k(q({
      minutes: k(M(V(Do), Tn(2)))
    })),
    duration: k(D),
    scale: k(D),
    team: k(Tt),
    partners: k(Tt),
    materials: k(V(Wo)),
    partOf: k(I),
    followedBy: k(Mn),
    owner: k(te),
    reviewed: k(St),
    sources: k(ue([kt, V(kt)]))
  }), Ln = q({
    id: I,
    label: D,
    terms: ce(I, At)
  }), jo = q({
    label: k(D),
    help: k(D),
    terms: k(ce(I, q({
      label: k(D),
      aliases: k(Tt),
      broader: k(I)
    })))
  }), Uo = q({
    title: D,
    page: k(Ot)
  }), In = q({
    version: M(_t(), bt(ht), xt(ht)),
    talk: k(Cn),
    facets: k(V(I)),
    vocabularies: k(ce(I, jo)),
    series: k(ce(I, Uo)),
    include: k(V(Cn))
  });

  // src/programs/read.ts
  function De(e) { // De = kindOf, e = value
    return e == null ? "nothing" : Array.isArray(e) ? "list" : typeof e == "string" ? "text" : typeof e == "number" ? "number" : typeof e == "object" ? "object" : "yes or no";
  }
  function Nn(e) { // Nn = kindFor, e = node
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
    return De(e) === "object";
  }
  function Bo({ type: e, requirement: t }, n) { // Bo = isMet, e = type, t = requirement, n = value
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
  function $n({ pipe: e }) { // $n = checksOf, e = pipe
    return e ? [...$n(e[0]), ...e.slice(1)] : [];
  }
  function Vo(e, t) { // Vo = faultOf, e = node, t = value
    let n = $n(e).filter((o) => !Bo(o, t))[0]; // n = failed, $n = checksOf, e = node, o = check, Bo = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function qo(e, t, n) { // qo = readLeaf, e = node, t = value, n = report
    let r = Vo(e, t); // r = fault, Vo = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return Fn(e) ? String(t).toLowerCase() : t;
  }
  function Fn(e) { // Fn = isLanguage, e = node
    return e === be;
  }
  function Ko(e, t, n) { // Ko = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && n.within(a, () => we(e.item, o, n)); // s = found, e = node, n = report, a = index, we = walk, o = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function Jo(e, t, n) { // Jo = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      let a = we(e.key, o, n); // a = name, we = walk, e = node, o = key, n = report
      if (typeof a != "string")
        return;
      let s = we(e.value, t[o], n); // s = found, we = walk, e = node, t = value, o = key, n = report
      r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
    })), Fn(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function Xo(e, t, n, r, o) { // Xo = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
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
    let a = De(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => Nn(l) === a)[0]; // a = kind, De = kindOf, t = value, s = choices, e = node, i = choice, l = option, Nn = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map(Nn).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return Ko(i, t, n);
      case "record":
        return Jo(i, t, n);
      case "object":
        return Xo(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return qo(i, t, n);
    }
  }
  function pe(e, t, n, r, o) { // pe = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return we(e, t, n, r, o);
  }

  // src/programs/vocabulary.ts
  var Ct = "not-stated"; // Ct = NOT_STATED
  function Qo(e, t) { // Qo = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === Ct ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== Ct ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), Ne(n).forEach((o) => { // Ne = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== Ct && r.set(a, {
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
  function Dn(e, t, n) { // Dn = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => Qo(s || /* @__PURE__ */ new Map(), n))
      });
    })), r;
  }
  function Hn(e, t) { // Hn = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    let n = [], r = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // n = found, r = wider, o = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((a = e.terms.get(r)) == null ? void 0 : a.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var Mt = ["status", "language", "period"]; // Mt = BUILT_IN
  function He(e, t, n, r) { // He = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language")
      return H(t).map((s) => s.toLowerCase()).filter((s) => { // H = listed, t = value, s = code
        let i = Et.test(s); // i = fits, Et = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : H(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, H = listed, t = value, s = id
      let i = o ? o.has(s) : Fe(s); // i = fits, o = terms, s = id, Fe = isStatus
      return i || r.add("unknown-term", s, o ? o.keys() : F), i;
    });
  }

  // src/programs/records.ts
  var It = Object.keys(Rt.entries); // It = PROGRAM_FIELDS, Rt = programSchema
  function Lt(e) { // Lt = toDate, e = text
    return e === null ? null : $e(e);
  }
  function zo(e, t) { // zo = toMinutes, e = session, t = report
    let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function Go(e, t) { // Go = toMaterials, e = raw, t = report
    let n = []; // n = materials
    for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      let s = Z(o || a || ""); // s = target, Z = parseLink, o = page, a = url
      s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
    }
    return n;
  }
  function Yo(e, t, n) { // Yo = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let a = pe(At, o, n), s = a === void 0 ? [] : He(r, a, t.vocabularies, n); // a = ids, pe = read, At = termIds, o = value, n = report, s = found, He = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function Zo(e, t) { // Zo = readRange, e = record, t = report
    let n = Lt(e.start), r = Lt(e.end); // n = start, Lt = toDate, e = record, r = end
    return n && r && $(n) > L(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function Wn(e, t, n) { // Wn = readProgram, e = raw, t = around, n = report
    let r = ve(e) ? e.id : null; // r = id, ve = isObject, e = raw
    n.program = typeof r == "string" && Pt.test(r) ? r : null;
    let o = /* @__PURE__ */ new Map(), a = pe( // o = terms, a = record, pe = read
      Rt,
      e,
      n,
      Yo(o, t, n),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a; // s = title, a = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
      let d = H(a.language); // d = languages, H = listed, a = record
      d.length && o.set("language", d);
    }
    let [i, l] = Zo(a, n); // i = start, l = end, Zo = readRange, a = record, n = report
    return a.status && Rn(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : Z(a.page),
      status: a.status || An(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: zo(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: H(a.team),
      partners: H(a.partners),
      materials: Go(a.materials, n),
      partOf: a.partOf,
      followedBy: H(a.followedBy),
      owner: a.owner,
      reviewed: Lt(a.reviewed),
      sources: H(a.sources)
    };
  }

  // src/programs/page.ts
  function ea(e, t, n) { // ea = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
    } catch (o) {
      t.add("unreadable-json", n(String(o), r));
      return;
    }
  }
  function jn(e, t, n, r) { // jn = eachRecord, e = page, t = name, n = report, r = visit
    let o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", De(o)]);
    });
  }
  function ta(e, t, n) { // ta = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Mt]); // r = known, t = vocabularies, Mt = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
  }
  function na(e, t, n) { // na = readNeed, e = raw, t = vocabularies, n = report
    let r = pe(Ln, e, n); // r = record, pe = read, Ln = needSchema, e = raw, n = report
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
  function ra(e, t, n) { // ra = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return jn(e, "needs", n, (o) => { // jn = eachRecord, e = page, n = report, o = raw
      let a = na(o, t, n); // a = need, na = readNeed, o = raw, t = vocabularies, n = report
      a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
    }), Array.from(r.values());
  }
  function oa(e) { // oa = isList, e = name
    return e === "needs" || e === "programs";
  }
  function aa(e, t, n, r, o) { // aa = readList, e = page, t = options, n = report, r = locate, o = included
    var h; // h = _a
    let a = pe(In, e, n, oa); // a = head, pe = read, In = headSchema, e = page, n = report, oa = isList
    if (!a)
      return null;
    let s = [...It, ...Mt].filter((y) => y !== "language"), i = n.within("vocabularies", () => Dn( // s = reserved, It = PROGRAM_FIELDS, Mt = BUILT_IN, y = name, i = vocabularies, n = report, Dn = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...It, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, d = ta(a.facets, i, n), c = ra(e, i, n), m = /* @__PURE__ */ new Map(), f = (y, b) => jn(y, "programs", n, (x, v) => { // d = facets, ta = readFacets, a = head, i = vocabularies, n = report, c = needs, ra = readNeeds, e = page, m = placed, f = readPrograms, y = from, b = place, jn = eachRecord, x = raw, v = index
      let _ = Wn(x, l, n); // _ = program, Wn = readProgram, x = raw, l = around, n = report
      _ && m.has(_.id) ? n.add("duplicate-id", _.id) : _ && m.set(_.id, [[...b, "programs", v], _]);
    });
    f(e, []), yt(e).forEach((y, b) => { // f = readPrograms, e = page, yt = includedIn, y = title, b = index
      let x = ["include", b], v = o.find((_) => _.title === y); // x = place, b = index, v = found, o = included, _ = other, y = title
      n.within(x, () => { // n = report, x = place
        let _ = v && Un(v.text, n, r); // _ = more, v = found, Un = readJsonPage, n = report, r = locate
        y && !v ? n.add("missing-include", y) : _ && (Object.keys(_).filter((T) => T !== "version" && T !== "programs").forEach((T) => n.addAt(T, "not-included", T)), f(_, x));
      });
    });
    let u = /* @__PURE__ */ new Map(); // u = series
    (h = a.series) == null || h.forEach(({ title: y, page: b }, x) => u.set(x, { title: y, target: b === null ? null : Z(b) }));
    let g = vn(Array.from(m.values()), u, n); // g = programs, vn = linkPrograms, m = placed, u = series, n = report
    return { talk: a.talk, facets: d, vocabularies: i, series: u, needs: c, programs: g };
  }
  function Un(e, t, n) { // Un = readJsonPage, e = text, t = report, n = locate
    let r = ea(e, t, n); // r = data, ea = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let o = ve(r) ? wn(r) : null; // o = page, ve = isObject, r = data, wn = migrate
    if (!o) {
      let a = ve(r) ? r.version : null; // a = version, ve = isObject, r = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function Bn(e, t, n, r, o = String) { // Bn = readPage, e = text, t = options, n = included, r = report, o = locate
    let a = Un(e, r, o); // a = page, Un = readJsonPage, e = text, r = report, o = locate
    return a && aa(a, t, r, o, n);
  }

  // src/programs/report.ts
  function Vn() { // Vn = createTally
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
  var Ji = new Uint32Array(65536); // Ji = peq

  // src/programs/parse.ts
  function qn(e, t, n = []) { // qn = parseForReaders, e = text, t = options, n = included
    let r = Vn(); // r = tally, Vn = createTally
    return { list: Bn(e, t, n, r), problems: r.problems };
  }

  // src/host/data.ts
  function Nt() { // Nt = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function $t(e) { // $t = optionsFor, e = wiki
    return { today: Nt(), language: e.contentLanguage };
  }
  function Kn(o, a) { // Kn = readOnce, o = _0, a = _1
    return E(this, arguments, function* (e, { source: t, language: n, revisions: r }) {
      var b; // b = _a
      let s = (x, v) => v.find((_) => _.title === e.titleOf(x)), i = n === "qqx" ? [] : [ft(n)], l = yield e.readPages([t, ...i], r), d = i.length ? fn(n, ((b = s(ft(n), l)) == null ? void 0 : b.text) || "") || ae : { language: n, texts: /* @__PURE__ */ new Map() }, c = s(t, l); // s = find, x = title, v = among, _ = other, e = wiki, i = speech, n = language, ft = wordsPage, l = pages, t = source, r = revisions, d = words, fn = readWords, b = _a, ae = BUILT_IN, c = page
      if (!c)
        return { page: null, included: [], list: null, problems: [], words: d };
      let m = xn(c.text), f = m.filter((x) => !s(x, l)), u = f.length ? l.concat(yield e.readPages([t, ...f], [])) : l, g = []; // m = wanted, xn = includesOf, c = page, f = more, x = title, s = find, l = pages, u = all, e = wiki, t = source, g = included
      for (let x of m) { // x = title, m = wanted
        let v = s(x, u); // v = found, s = find, x = title, u = all
        v && g.push({ title: x, text: v.text });
      }
      let { list: h, problems: y } = qn(c.text, $t(e), g); // h = list, y = problems, qn = parseForReaders, c = page, $t = optionsFor, e = wiki, g = included
      return { page: c, included: g, list: h, problems: y, words: d };
    });
  }
  function Jn(e, t) { // Jn = readData, e = wiki, t = wanted
    return E(this, null, function* () {
      let n = yield Kn(e, t); // n = data, Kn = readOnce, e = wiki, t = wanted
      return n.list || !t.revisions.length ? n : Kn(e, Object.assign({}, t, { revisions: [] }));
    });
  }

  // src/host/find.ts
  var Se = "program-explorer"; // Se = HOST_CLASS
  function Ft(e) { // Ft = languageAround, e = element
    var t; // t = _a
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  function sa(e, t, n) { // sa = staticHeading, e = text, t = element, n = carriers
    return { text: e, language: Ft(t), anchors: n.map(({ id: r }) => r), carriers: n };
  }
  function ia(e) { // ia = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function Xn(e, t) { // Xn = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function Qn(e) { // Qn = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && sa(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e,
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function zn(e) { // zn = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${Se}[data-source]`)).map((n) => { // e = content, Se = HOST_CLASS, n = root
      let { source: r = "", revision: o = "", preset: a = "", limit: s, all: i = null, languages: l = "", messages: d = "" } = n.dataset, c = Xn(n, "current"); // r = source, o = revision, a = preset, s = limit, i = all, l = languages, d = messages, n = root, c = current, Xn = headingIn
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
        current: Qn(c),
        past: Qn(Xn(n, "past")),
        level: ia(c)
      };
    });
  }

  // src/explore/bitset.ts
  function W(e) { // W = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function We(e) { // We = allBits, e = size
    let t = W(e).fill(-1); // t = bits, W = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function je(e, t) { // je = add, e = bits, t = i
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
  function Gn(e, t) { // Gn = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] &= t[n];
    return e;
  }
  function la(e) { // la = ones, e = word
    let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, n = fours
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function J(e, t = e, n = e) { // J = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) // o = w, e = bits
      r += la((e[o] | n[o]) & t[o]);
    return r;
  }

  // src/explore/query.ts
  var Ue = ["relevance", "status", "newest", "title"], Te = "not-stated", Be = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // Ue = SORTS, Te = NOT_STATED, Be = EMPTY_QUERY

  // src/explore/program-index.ts
  var Ve = ["q", "sort", "program", "view"]; // Ve = RESERVED
  function ca({ start: e, end: t, status: n }, r) { // ca = yearsOf, e = start, t = end, n = status, r = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : n && ee(n) ? r : o.year, s = [String(o.year)]; // a = last, t = end, n = status, ee = isCurrent, r = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function ua(e) { // ua = inTreeOrder, e = vocabulary
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
  function da(e, t, n) { // da = indexFacet, e = id, t = list, n = thisYear
    let r = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (h, y) => { // r = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, h = term, y = i
      let b = s.get(h); // b = programs, s = found, h = term
      b || (b = W(r), s.set(h, b), i.set(h, a ? Hn(a, h) : [])), je(b, y);
    };
    if (t.programs.forEach((h, y) => { // t = list, h = program, y = i
      var x; // x = _a
      let b = e === "period" ? ca(h, n) : e !== "status" ? h.terms.get(e) || [] : h.status ? [h.status] : []; // b = terms, e = id, ca = yearsOf, h = program, n = thisYear
      for (let v of b) // v = term, b = terms
        v !== Te && (l(v, y), (x = i.get(v)) == null || x.forEach((_) => l(_, y)));
    }), !s.size)
      return null;
    let d = Array.from(s.keys()).sort(), c = e === "status" ? F : e === "period" ? d.sort((h, y) => Number(y) - Number(h)) : a ? ua(a).concat(d) : d, m = W(r), f = /* @__PURE__ */ new Map(), u = 0, g = (h, y) => { // d = rest, s = found, c = order, e = id, F = STATUSES, h = term, y = programs, a = vocabulary, ua = inTreeOrder, m = stated, W = noBits, r = size, f = terms, u = telling, g = show
      let b = J(y); // b = total, J = count, y = programs
      if (b && !f.has(h)) {
        let x = a && a.terms.get(h); // x = known, a = vocabulary, h = term
        f.set(h, {
          id: h,
          label: x ? x.label : null,
          aliases: x ? x.aliases : [],
          depth: (i.get(h) || []).length,
          programs: y,
          count: b
        }), me(m, y), u += +(b < r);
      }
    };
    return c.forEach((h) => g(h, s.get(h) || W(0))), g(Te, We(r).map((h, y) => h & ~m[y])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: f,
      useful: u > 1
    };
  }
  function Yn(e, t, n, r = () => null) { // Yn = buildIndex, e = list, t = languages, n = today, r = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = Ve.indexOf(s) === -1 && da(s, e, Number(n.slice(0, 4))); // i = facet, Ve = RESERVED, s = id, da = indexFacet, e = list, n = today
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
  var Zn = /^#?programs(?:$|\?|%3f)/i; // Zn = OURS
  function Je(e) { // Je = isFragmentOurs, e = hash
    return Zn.test(e);
  }
  var pa = 8e3, ma = 200, fa = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // pa = MOST_CHARACTERS, ma = MOST_LETTERS, fa = UNSAFE
  function qe(e) { // qe = encode, e = value
    return e.replace(fa, (t) => { // e = value, fa = UNSAFE, t = unit
      let n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function Ke(e) { // Ke = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function er(e) { // er = normalText, e = text
    return e.slice(0, ma).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Xe(e, t = []) { // Xe = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && Ve.indexOf(o) === -1 && n.push(`${qe(o)}=${a.map(qe).join(",")}`);
    });
    let r = er(e.text); // r = text, er = normalText, e = query
    return r && n.push("q=" + qe(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + qe(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function Qe(e, t) { // Qe = fromFragment, e = hash, t = known
    let n = Zn.exec(e); // n = ours, Zn = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // r = chosen, o = text, a = sort, s = program
    for (let i of e.slice(n[0].length, pa).split("&")) { // i = part, e = hash, n = ours, pa = MOST_CHARACTERS
      let [l = "", ...d] = i.split("="), c = Ke(l), m = d.join("="), f = Ke(m); // l = rawKey, d = rest, i = part, c = key, Ke = decode, m = raw, f = value
      if (c === "q")
        o = er(Ke(m.replace(/[_+]/g, " ")));
      else if (c === "sort")
        a = Ue.find((u) => u === f) || null;
      else if (c === "program")
        s = t.hasProgram(f) ? f : null;
      else if (Ve.indexOf(c) === -1) {
        let u = m.split(",").map(Ke).concat(f.split(",")).filter((g) => t.hasTerm(c, g)); // u = terms, m = raw, Ke = decode, f = value, g = term, t = known, c = key
        u.length && r.set(c, Array.from(new Set((r.get(c) || []).concat(u))));
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/host/language-bar.ts
  var ga = ".mw-pt-languages a, .interwiki-pagetranslation a", ya = ["mousedown", "focusin"]; // ga = LINKS, ya = BEFORE
  function ha({ target: e }) { // ha = carry, e = target
    let t = e instanceof Element ? e.closest(ga) : null; // t = link, e = target, ga = LINKS
    t && (t.hash = Je(location.hash) ? location.hash : "");
  }
  function tr() { // tr = keepViewAcrossLanguages
    ya.forEach((e) => document.addEventListener(e, ha));
  }

  // src/host/languages.ts
  function ze({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // ze = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    let o = Ft(n); // o = around, Ft = languageAround, n = root
    return o && e[0] === t ? [o, ...r, ...e] : e;
  }

  // src/host/parity.ts
  function nr(e, t) { // nr = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/host/place.ts
  var rr = ["Community Development", "Community Development/What we do"], _a = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // rr = PAGES, _a = TRANSLATION
  function or(e) { // or = isPlacePage, e = title
    return rr.includes(e) || rr.includes(e.replace(_a, ""));
  }

  // src/explore/relatives.ts
  function ar(e) { // ar = createRelatives, e = programs
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
  var xa = /* @__PURE__ */ new Set([ // xa = RTL
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
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && xa.has(t) ? "rtl" : "ltr";
  }

  // src/views/address.ts
  var sr = "programExplorer"; // sr = STATE_KEY
  function ir(e, t) { // ir = createAddress, e = view, t = isOurs
    let n = () => e.location.hash.replace(/^#/, ""), r = () => { // n = fragment, e = view, r = remembered
      let l = e.history.state, d = typeof l == "object" && l !== null ? l[sr] : null; // l = state, e = view, d = kept, sr = STATE_KEY
      return typeof d == "string" ? d : null;
    }, o = (l) => Object.assign({}, e.history.state, { [sr]: l }), a = () => t(n()) ? n() : r(), s = a() || "", i = () => { // o = remember, l = text, e = view, sr = STATE_KEY, a = read, t = isOurs, n = fragment, r = remembered, s = shown, i = stamp
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
  function Ge(e) { // Ge = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/views/labels.ts
  function lr(e, t, n, r, o, a) { // lr = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    let s = (f) => ({ text: f, language: a }), i = (f) => oe(f, r, o), l = (f) => t(f ? `status-${f}` : "not-stated"), d = /* @__PURE__ */ new Map(), c = (f) => { // s = ours, f = id, a = language, i = pick, oe = pickText, r = chain, o = pageLanguage, l = status, t = msg, d = known, c = facet
      let u = e.vocabularies.get(f); // u = vocabulary, e = list, f = id
      return u ? i(u.label) : s(f === "status" ? t("facet-status") : f === "period" ? t("facet-period") : f === "language" ? t("facet-language") : f);
    }, m = (f, u) => { // m = term, f = facetId, u = id
      var h; // h = _a
      if (u === Te)
        return s(t("not-stated"));
      let g = (h = e.vocabularies.get(f)) == null ? void 0 : h.terms.get(u); // g = entry, h = _a, e = list, f = facetId, u = id
      return g ? i(g.label) : s(Fe(u) && f === "status" ? l(u) : f === "language" ? n.language(u) : u);
    };
    return {
      pick: i,
      facet: c,
      // Asked for every term at every choice, and names of languages are dear.
      term: (f, u) => { // f = facetId, u = id
        let g = `${f} ${u}`, h = d.get(g) || m(f, u); // g = key, f = facetId, u = id, h = label, d = known, m = term
        return d.set(g, h), h;
      },
      status: l,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var P, dr, ba, X, Dt, tt, pr, Ze, mr, Wt, Ht, wa, Ee = /* @__PURE__ */ Symbol.for("pv"), nt = {}, rt = [], va = /^m(i|n|o|s|text|space)$/, jt = Array.isArray, Ut = rt.slice, re = Object.assign; // P = options, dr = vnodeId, ba = isValidElement, X = rerenderQueue, Dt = prevDebounce, tt = rerenderCount, pr = depthSort, Ze = EVENT_DISPATCHED, mr = CAPTURE_REGEX, Wt = eventClock, Ht = eventProxies, wa = i, Ee = VNODE_MARKER, nt = EMPTY_OBJ, rt = EMPTY_ARR, va = MATHML_TOKEN_ELEMENTS, jt = isArray, Ut = slice, re = assign
  function ne(e) { // ne = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function fr(e, t, n) { // fr = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Ut.call(arguments, 2) : n), Pe(e, s, r, o, null);
  }
  function Pe(e, t, n, r, o) { // Pe = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ee, __v: o || ++dr, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, Ee = VNODE_MARKER, o = original, dr = vnodeId
    return !o && P.vnode && P.vnode(a), a;
  }
  function ot() { // ot = createRef
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
  function Sa(e) { // Sa = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = re({ constructor: Ee }, n)).__v = n.__v + 1, P.vnode && P.vnode(t), Bt(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || Q(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, br(o, t, a), n.__ = n.__e = null, t.__e != r && gr(t));
  }
  function gr(e) { // gr = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), gr(e);
  }
  function cr(e) { // cr = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, X.push(e), tt++)) && Dt == P.debounceRendering || ((Dt = P.debounceRendering) || queueMicrotask)(yr);
  }
  function yr() { // yr = process
    try {
      for (var e, t = 1; X.length; ) X.length > t && X.sort(pr), e = X.shift(), t = X.length, 8 & e.__g && Sa(e); // e = c, t = l, X = rerenderQueue, pr = depthSort, Sa = renderComponent
    } finally {
      (tt = X.length) && (Dt || queueMicrotask)(yr);
    }
  }
  function hr(e, t, n, r, o, a, s, i, l, d, c) { // hr = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, c = refQueue
    var m, f, u, g, h, y, b = r.__k || rt, x = t.length; // m = i, f = oldVNode, u = childVNode, g = newDom, h = firstChildDom, y = result, b = oldChildren, r = oldParentVNode, rt = EMPTY_ARR, x = newChildrenLength, t = renderResult
    for (l = ka(n, t, b, l, x), m = 0; m < x; m++) (u = n.__k[m]) != null && (f = ~u.__i && b[u.__i] || nt, u.__i = m, y = Bt(e, u, f, o, a, s, i, l, d, c), g = u.__e, (f.ref != u.ref || 8 & f.__u) && (f.ref && Vt(f.ref, null, u, f), u.ref && c.push(u.ref, u.__c || g, u)), h = h || g, 4 & u.__u ? (l = _r(u, l, e, !f.__v), f.__e && (f.__e = null)) : typeof u.type == "function" && y !== void 0 ? l = y : g && (l = g.nextSibling), u.__u &= -21); // l = oldDom, ka = constructNewChildrenArray, n = newParentVNode, t = renderResult, b = oldChildren, x = newChildrenLength, m = i, u = childVNode, f = oldVNode, nt = EMPTY_OBJ, y = result, Bt = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, c = refQueue, g = newDom, Vt = applyRef, h = firstChildDom, _r = insert, void = type
    return n.__e = h, l;
  }
  function ka(e, t, n, r, o) { // ka = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, d, c, m, f, u, g = n.length, h = g, y = 0, b = 0, x = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, c = tails, m = lisLengths, f = hi, u = mid, g = oldChildrenLength, n = oldChildren, h = remainingOldChildren, y = skew, b = moved, x = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = x[a] = Pe(null, s) : jt(s) ? s = x[a] = Pe(z, { children: s }) : s.constructor === Ee && s.__b ? s = x[a] = Pe(s.type, s.props, s.key, s.ref, s.__v) : x[a] = s, l = a + y, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = Ta(s, n, l, h)) && (h--, (i = n[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? y-- : d == l + 1 ? y++ : d != l && (d > l ? y-- : y++, b = 1)) : (~d || (o > g ? y-- : o < g && y++), typeof s.type != "function" && (s.__u |= 4))) : x[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, x = newChildren, Pe = createVNode, jt = isArray, z = Fragment, Ee = VNODE_MARKER, l = skewedIndex, y = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, Ta = findMatchingIndex, n = oldChildren, h = remainingOldChildren, b = moved, g = oldChildrenLength
    if (b) {
      for (c = [], m = [], a = 0; a < o; a++) if ((s = x[a]) && 16 & s.__u) { // c = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, x = newChildren
        for (y = 0, f = c.length; y < f; ) c[u = y + f >> 1] < s.__i ? y = u + 1 : f = u; // y = skew, f = hi, c = tails, u = mid, s = childVNode
        c[y] = s.__i, m[a] = y + 1;
      }
      for (y = c.length; a--; ) m[a] && (m[a] == y ? y-- : x[a].__u |= 4); // y = skew, c = tails, a = i, m = lisLengths, x = newChildren
    }
    if (h) for (a = 0; a < g; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = Q(i)), qt(i, i));
    return r;
  }
  function _r(e, t, n, r) { // _r = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = _r(o[a], t, n, !1));
      return t;
    }
    for (t && !t.parentNode && (t = Q(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, Q = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function Ta(e, t, n, r) { // Ta = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function ur(e, t, n) { // ur = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function Ye(e, t, n, r, o) { // Ye = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || ur(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || ur(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Ht[t] || (Ht[t] = Pa(t)), (e.__a || (e.__a = {}))[t] = Wt, a = t != (t = t.replace(mr, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function Pa(e) { // Pa = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[Ze] == null) t[Ze] = Wt++;
        else if (t[Ze] < this.__a[e]) return;
        return n(P.event ? P.event(t) : t);
      }
    };
  }
  function Bt(e, t, n, r, o, a, s, i, l, d) { // Bt = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
    var c, m, f, u, g, h, y, b, x, v, _, T, U, w, S, R, N, G, B = t.type; // c = tmp, m = resumed, f = oldCommitQueueLength, u = c, g = oldProps, h = oldState, y = snapshot, b = newProps, x = isClassComponent, v = provider, _ = componentContext, T = renderHook, U = count, w = renderResult, S = startMarker, R = end, N = i, G = child, B = newType, t = newVNode
    if (t.constructor !== Ee) return null;
    128 & n.__u && (l = 32 & n.__u, c = n.__c.__z) && (t.__u |= l, m = a = [], c.nodeType == 8 ? i = et(c, a) : a.push(c), i = a[0] || i), (c = P.__b) && c(t);
    e: if (typeof B == "function") {
      f = s.length;
      try {
        if (b = t.props, x = (c = B.prototype) && c.render, v = (c = B.contextType) && r[c.__c], _ = c ? v ? v.props.value : c.__ : r, (u = n.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (x ? t.__c = u = new B(b, _) : (t.__c = u = new j(b, _), u.constructor = B, u.render = Oa), v && v.sub(u), u.state || (u.state = {}), u.__n = r, u.__g |= 8, u.__h = [], u.__k = []), x && (u.__s || (u.__s = u.state), B.getDerivedStateFromProps && (u.__s == u.state && (u.__s = re({}, u.__s)), re(u.__s, B.getDerivedStateFromProps(b, u.__s)))), g = u.props, h = u.state, u.__v = t, n.__c) {
          if (b !== g && x && !B.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(b, _), t.__v == n.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(b, u.__s, _) === !1) {
            t.__v != n.__v && (u.props = b, u.state = u.__s, u.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(C) {
              C && (C.__ = t);
            }), rt.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = Q(n);
            break e;
          }
          u.componentWillUpdate && u.componentWillUpdate(b, u.__s, _), x && u.componentDidUpdate && u.__h.push(function() {
            u.componentDidUpdate(g, h, y);
          });
        } else x && !B.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), x && u.componentDidMount && u.__h.push(u.componentDidMount);
        u.context = _, u.props = b, u.__P = e, u.__g &= -5, T = P.__r, U = x ? 25 : 0;
        do
          u.__g &= -9, T && T(t), c = u.render(u.props, u.state = u.__s, u.context);
        while (8 & u.__g && ++U < 25);
        x && (rt.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (r = re({}, r, u.getChildContext())), x && n.__c && u.getSnapshotBeforeUpdate && (y = u.getSnapshotBeforeUpdate(g, h)), w = c && c.type === z && c.key == null ? c.props.children : c, b.__P && (c = i, o = (e = b.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function(C) {
          C && qt(C, C);
        }), n.__k = null), i = n.__k ? Q(n, 0) : null), i = hr(e, jt(w) ? w : [w], t, n, r, o, a, s, i, l, d), b.__P && (t.__e = null, i = c), t.__u &= -161, m && m.some(ne), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
      } catch (C) {
        if (s.length = f, t.__v = null, l || a) if (C && C.then) {
          if (t.__u |= 128 | l, a) {
            for (~(N = a.indexOf(i || void 0)) || (N = a.length); (G = a[N - 1]) && G.nodeType == 8; ) N--; // N = i, a = excessDomChildren, i = oldDom, void = oldDom, G = child
            for (; N < a.length; N++) if (G = a[N]) if (a[N] = null, S) { // N = i, a = excessDomChildren, G = child, S = startMarker
              if (G == R) break;
            } else {
              if (G.nodeType != 8) break;
              G.data.startsWith("$s") && (R = et(S = G));
            }
          }
          if (!S) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            S = i;
          }
          (c = et(S = t.__c.__z || (t.__c.__z = S))) ? (t.__e = S, i = c) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ne);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), C && C.then || xr(t), P.__e(C, t, n);
      }
    } else i = t.__e = Ea(n.__e, t, n, r, o, a, s, l, d, e);
    return (c = P.diffed) && c(t), i;
  }
  function et(e, t) { // et = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function xr(e) { // xr = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(xr));
  }
  function br(e, t, n) { // br = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) Vt(n[r++], n[r++], n[r++]); // r = i, n = refQueue, Vt = applyRef
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
  function Ea(e, t, n, r, o, a, s, i, l, d) { // Ea = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
    var c, m, f, u, g, h, y, b, x = n.props || nt, v = t.props, _ = t.type; // c = i, m = newHtml, f = oldHtml, u = newChildren, g = value, h = inputValue, y = checked, b = doc, x = oldProps, n = oldVNode, nt = EMPTY_OBJ, v = newProps, t = newVNode, _ = nodeType
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
      if (d = _ == "template" && e.content || e, a = _ == "textarea" && v.defaultValue != null ? null : a && Ut.call(d.childNodes), !i && a) for (x = {}, c = 0; c < e.attributes.length; c++) x[(g = e.attributes[c]).name] = g.value;
      for (c in x) g = x[c], c == "dangerouslySetInnerHTML" ? f = g : c == "children" || c in v || c == "value" && "defaultValue" in v || c == "checked" && "defaultChecked" in v || Ye(e, c, null, g, o); // c = i, x = oldProps, g = value, f = oldHtml, v = newProps, Ye = setProperty, e = dom, o = namespace
      for (c in v) g = v[c], c == "children" ? u = g : c == "dangerouslySetInnerHTML" ? m = g : c == "value" ? h = g : c == "checked" ? y = g : i && typeof g != "function" || x[c] === g || Ye(e, c, g, x[c], o); // c = i, v = newProps, g = value, u = newChildren, m = newHtml, h = inputValue, y = checked, i = isHydrating, x = oldProps, Ye = setProperty, e = dom, o = namespace
      m ? (i || f && (m.__html == f.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (f && (e.textContent = ""), (_ == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && va.test(_)) && (o = "http://www.w3.org/1999/xhtml"), hr(d, jt(u) ? u : [u], t, n, r, o, a, s, a ? a[0] : n.__k && Q(n, 0), i, l), a && a.some(ne)), i && _ != "textarea" || (c = "value", _ == "progress" && h == null ? e.removeAttribute(c) : h == null || h === e[c] && (_ != "progress" || h) || Ye(e, c, h, x[c], o), c = "checked", y != null && y != e[c] && Ye(e, c, y, x[c], o));
    } else x === v || i && e.data == v || (e.data = v);
    return e;
  }
  function Vt(e, t, n, r) { // Vt = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      P.__e(o, n);
    }
  }
  function qt(e, t, n) { // qt = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (P.unmount && P.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Vt(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        P.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && qt(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = et(r, a = [])) && (r == e.__e && a.some(ne), ne(o), ne(r)), n || ne(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Oa(e, t, n) { // Oa = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Kt(e, t) { // Kt = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    P.__ && P.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Pe(z, { children: [e] }), o = [], a = [], Bt(t, t.__k, r || nt, nt, t.namespaceURI, r ? null : t.firstChild ? Ut.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), br(o, t.__k, a), t.__k.props.children = null;
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
    throw tt = 0, e;
  } }, dr = 0, ba = function(e) {
    return e != null && e.constructor === Ee;
  }, j.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = re({}, this.state)), typeof e == "function" && (e = e(re({}, n), this.props)), e && (re(n, e), this.__v && (t && this.__k.push(t), cr(this)));
  }, j.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), cr(this));
  }, j.prototype.render = z, X = [], tt = 0, pr = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Ze = /* @__PURE__ */ Symbol(), mr = /(PointerCapture)$|Capture$/i, Wt = 0, Ht = {}, wa = 0;

  // src/explore/fold.ts
  var Jt = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff", Aa = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f", Ra = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"), wr = /* @__PURE__ */ new Map([ // Jt = UNSPACED, Aa = BETWEEN, Ra = LEFT_OUT, wr = PLAIN
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
  ]), Ca = new RegExp(`[${Array.from(wr.keys()).join("")}]`, "g"), Ma = /^[\0-\x7f]*$/, vr = new RegExp(`[${Jt}]+|[^${Jt}${Aa}]+`, "g"), La = new RegExp(`[${Jt}]`), Ia = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
  function Oe(e) { // Oe = fold, e = text
    return Ma.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Ra, "").replace(Ca, (t) => wr.get(t) || t);
  }
  function at(e, t) { // at = eachWord, e = folded, t = visit
    e.replace(vr, (n, r) => (t(n, r), ""));
  }
  function Sr(e) { // Sr = line, e = text
    let t = Oe(e).match(vr); // t = words, Oe = fold, e = text, vr = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Xt(e) { // Xt = isUnspaced, e = word
    return La.test(e);
  }
  function kr(e) { // kr = needleOf, e = word
    return Xt(e) || Ia.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function Qt(e) { // Qt = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(gt(n)),
      []
    );
  }
  function Pr(e) { // Pr = textsOf, e = program
    return [
      gt(e.title),
      Qt([e.summary]),
      Qt(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function Na(e, t, { id: n, label: r, aliases: o }) { // Na = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return Qt([e.nameOf(t, n), r, t === "period" ? n : null, ...o]);
  }
  function Tr(e) { // Tr = joined, e = texts
    return e.map(Sr).join(`
`);
  }
  function Er(e) { // Er = buildHaystack, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((o, a) => { // t = ends, e = index, n = lines, o = program, a = i
      let [s, i, l] = Pr(o).map(Tr); // s = title, i = summary, l = rest, Pr = textsOf, o = program, Tr = joined
      return t[2 * a] = s.length, t[2 * a + 1] = s.length + 1 + i.length, [s, i, l].join(`
`);
    }), r = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = Na(e, o.id, a); // s = names, Na = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: Tr(s), programs: a.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function Or(e, { lines: t, terms: n }, r) { // Or = textsWith, e = index, t = lines, n = terms, r = needle
    let o = n.find(({ line: s }) => s.indexOf(r) !== -1); // o = named, n = terms, s = line, r = needle
    if (o)
      return o.names;
    let a = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // a = program, e = index, t = lines, s = line, r = needle
    return a ? Pr(a).reduce((s, i) => s.concat(i)) : [];
  }

  // src/explore/highlight.ts
  function $a(e) { // $a = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e) { // s = letter, e = text
      let i = Oe(s); // i = plain, Oe = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    let o = " ", a = [0]; // o = line, a = places
    return at(t, (s, i) => { // at = eachWord, t = folded, s = word, i = at
      var l; // l = _a
      o += s + " ";
      for (let d = i; d <= i + s.length; d++) // d = i, i = at, s = word
        a.push((l = n[d]) != null ? l : e.length);
    }), { line: o, places: a };
  }
  function st(e, t) { // st = highlight, e = text, t = needles
    var s; // s = _a
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = $a(e), o = new Uint8Array(e.length); // n = line, r = places, $a = lineWithPlaces, e = text, o = hits
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
  function Ar(e, t, n) { // Ar = slips, e = a, t = b, n = most
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
  var Rr = 4, Fa = 8, Cr = /* @__PURE__ */ new WeakMap(); // Rr = LEAST_LETTERS, Fa = LONG, Cr = vocabularies
  function Da(e) { // Da = wordsOf, e = haystack
    let t = Cr.get(e); // t = known, Cr = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = haystack, s = term
      for (let s of a.split(" ")) // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, o = words
    return Cr.set(e, o), o;
  }
  function Ha({ counts: e }, t) { // Ha = nearest, e = counts, t = word
    let n = t.length < Fa ? 1 : 2, r = null, o = 1 / 0; // n = most, t = word, Fa = LONG, r = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = candidate
      let i = (l, d) => { // i = offer, l = part, d = begun
        if (Math.abs(l.length - t.length) > n)
          return;
        let c = Ar(t, l, n), m = c + d + 0.4 / a; // c = found, Ar = slips, t = word, l = part, n = most, m = cost, d = begun, a = times
        c <= n && m < o && (r = s, o = m);
      };
      if (i(s, 0), s.charCodeAt(0) === t.charCodeAt(0))
        for (let l = t.length - 1; l <= t.length + 1 && l < s.length; l++) // l = length, t = word, s = candidate
          i(s.slice(0, l), 0.5);
    }), r;
  }
  function Wa({ list: e }, t) { // Wa = cut, e = list, t = run
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
  function ja(e, t) { // ja = otherwise, e = words, t = word
    if (Xt(t))
      return Wa(e, t);
    let n = /\d/.test(t) ? null : Ha(e, t); // n = similar, t = word, Ha = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function Ua(e, t, n) { // Ua = spelling, e = index, t = haystack, n = needle
    for (let r of Or(e, t, n)) { // r = text, Or = textsWith, e = index, t = haystack, n = needle
      let o = st(r, [n]).find((a) => a.hit); // o = hit, st = highlight, r = text, n = needle, a = piece
      if (o)
        return o.text;
    }
    return n.trim();
  }
  function Mr(e, t, n) { // Mr = forgive, e = index, t = haystack, n = needles
    let r = Da(t), o = [], a = !1; // r = words, Da = wordsOf, t = haystack, o = used, a = isBent
    for (let s of n) { // s = needle, n = needles
      let i = s.trim(); // i = word, s = needle
      if (i.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1)
        o.push(s);
      else if (i.length >= Rr && r.line.indexOf(i) !== -1)
        o.push(i);
      else {
        let l = i.length < Rr ? null : ja(r, i); // l = others, i = word, Rr = LEAST_LETTERS, ja = otherwise, r = words
        if (!l)
          return null;
        o.push(...l), a = !0;
      }
    }
    return o.every((s, i) => s === n[i]) ? null : { needles: o, corrected: a ? o.map((s) => Ua(e, t, s)) : null };
  }

  // src/explore/search.ts
  var Ba = 200, Va = 16, qa = 24, Ka = 12, Ja = 6, Xa = 2, Nr = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, zt = /* @__PURE__ */ new WeakMap(); // Ba = MOST_LETTERS, Va = MOST_WORDS, qa = IN_TITLE, Ka = IN_TERM, Ja = IN_SUMMARY, Xa = IN_REST, Nr = NOTHING, zt = memories
  function Gt(e) { // Gt = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return e.slice(0, Ba).split(/["“”„«»]/).forEach((n, r) => { // e = text, Ba = MOST_LETTERS, n = part, r = i
      let o = []; // o = words
      at(Oe(n), (a) => o.push(a)), r % 2 && o.length > 1 ? t.add(" " + o.join(" ")) : o.forEach((a) => t.add(kr(a)));
    }), Array.from(t).slice(0, Va);
  }
  function Qa({ terms: e, lines: t }, n) { // Qa = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => me(o, a), W(t.length)) : null;
  }
  function Lr(e, t, n) { // Lr = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: o } = e, a = t.map((l) => Qa(e, l)), s = W(r.length), i = new Uint16Array(r.length); // r = lines, o = ends, e = haystack, a = byTerm, t = needles, l = needle, Qa = termHits, s = programs, W = noBits, i = scores
    return r.forEach((l, d) => { // r = lines, l = line, d = i
      if (n && !ke(n, d))
        return;
      let c = 0; // c = score
      for (let m = 0; m < t.length; m++) { // m = n, t = needles
        let f = t[m], u = a[m], g = l.indexOf(f), h = g !== -1 && g < o[2 * d]; // f = needle, t = needles, m = n, u = hits, a = byTerm, g = at, l = line, h = inTitle, o = ends, d = i
        if (!h && u && ke(u, d))
          c += Ka;
        else {
          if (g === -1)
            return;
          {
            let y = h ? qa : g < o[2 * d + 1] ? Ja : Xa; // y = weight, h = inTitle, qa = IN_TITLE, g = at, o = ends, d = i, Ja = IN_SUMMARY, Xa = IN_REST
            c += l.charCodeAt(g + f.length) === 32 ? y * 1.5 : y;
          }
        }
      }
      je(s, d), i[d] = c;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function Ir({ programs: e }) { // Ir = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function za(e, t) { // za = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function $r(e) { // $r = remember, e = index
    let t = zt.get(e); // t = memory, zt = memories, e = index
    return t || (t = { haystack: Er(e), text: "", found: Nr }, zt.set(e, t)), t;
  }
  function Fr(e) { // Fr = prepareSearch, e = index
    $r(e);
  }
  function Yt(e, t) { // Yt = search, e = index, t = text
    let n = zt.get(e); // n = known, zt = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = Gt(t); // r = needles, Gt = needlesOf, t = text
    if (!r.length)
      return Nr;
    let o = n || $r(e), { haystack: a, found: s } = o, i = Lr(a, r, za(s, r) ? s.programs : null); // o = memory, n = known, $r = remember, e = index, a = haystack, s = last, i = found, Lr = scan, r = needles, za = narrows
    if (Ir(i)) {
      let l = Mr(e, a, r), d = l && Lr(a, l.needles, null); // l = forgiven, Mr = forgive, e = index, a = haystack, r = needles, d = better, Lr = scan
      l && d && !Ir(d) && (i = Object.assign({}, d, { corrected: l.corrected }));
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
  function Dr(e, t) { // Dr = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => me(n, r), W(e)) : null;
  }
  function Hr(e, t, n) { // Hr = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = Dr(e.programs.length, ge(o, t)); // a = programs, Dr = anyOf, e = index, ge = chosenTerms, o = facet, t = query
      a && r.set(o.id, a);
    }
    return r;
  }
  function Zt(e, t, n) { // Zt = passing, e = size, t = filters, n = except
    let r = We(e); // r = programs, We = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== n && Gn(r, o);
    }), r;
  }
  function en(e, t) { // en = countMatches, e = index, t = query
    let n = Hr(e, t, Yt(e, t.text).programs); // n = filters, Hr = filtersOf, e = index, t = query, Yt = search
    return J(Zt(e.programs.length, n));
  }
  function Wr(e, t) { // Wr = explore, e = index, t = query
    let n = e.programs.length, r = Yt(e, t.text), o = Hr(e, t, r.programs), a = Zt(n, o), s = []; // n = size, e = index, r = found, Yt = search, t = query, o = filters, Hr = filtersOf, a = matches, Zt = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), d = l ? Zt(n, o, i.id) : a, c = ge(i, t), m = Array.from(i.terms.values(), (f) => { // l = filter, o = filters, i = facet, d = others, Zt = passing, n = size, a = matches, c = chosen, ge = chosenTerms, t = query, m = terms, f = term
        let u = J(f.programs, d), g = c.indexOf(f) !== -1, h = g ? J(Dr(n, c.filter((y) => y !== f)) || d, d) : l ? J(l, d, f.programs) : u; // u = own, J = count, f = term, d = others, g = isChosen, c = chosen, h = after, Dr = anyOf, n = size, y = other, l = filter
        return { term: f, chosen: g, after: h, own: u };
      });
      s.push({ facet: i, terms: m });
    }
    return { matches: a, count: J(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function ye(e, t) { // ye = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function tn(e, t, n) { // tn = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function jr(e, t, n) { // jr = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], o = r.filter((a) => a !== n); // r = terms, e = query, t = facet, o = others, a = id, n = term
    return tn(e, t, o.length < r.length ? o : r.concat(n));
  }
  function Ur(e) { // Ur = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Br(e, t) { // Br = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      ge(r, t).forEach((o) => n.push({ facet: r, term: o }));
    }), n;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var Ga = /* @__PURE__ */ Symbol.for("pv"), Ya = 0; // Ga = VNODE_MARKER, Ya = vnodeId
  function p(e, t, n, r, o, a) { // p = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var d = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ga, __v: --Ya, __i: -1, __u: 0 }; // d = vnode, e = type, l = normalizedProps, n = key, s = ref, Ga = VNODE_MARKER, Ya = vnodeId
    return (o || a) && (d.__source = o, d.__self = a), P.vnode && P.vnode(d), d;
  }

  // src/views/say.tsx
  function O({ text: e, language: t }, n, r = e) { // O = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ p("bdi", { children: r }) : /* @__PURE__ */ p("bdi", { lang: t, dir: fe(t), children: r });
  }

  // src/views/chips.tsx
  function Za({ context: e, actions: t }, n) { // Za = filterChip, e = context, t = actions, n = chip
    let { msg: r, labels: o, language: a } = e, s = o.facet(n.facet.id), i = o.term(n.facet.id, n.term.id); // r = msg, o = labels, a = language, e = context, s = facet, n = chip, i = term
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: O(s, a, r("chip-facet", s.text)) }),
          O(i, a)
        ]
      }
    );
  }
  function es({ context: { msg: e }, state: t, actions: n }) { // es = searchChip, e = msg, t = state, n = actions
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
  var it = class extends j { // it = Chips, j = x
    constructor() {
      super(...arguments);
      this.list = ot();
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
      let { context: r, state: o, actions: a } = n, s = Br(r.index, o.query), i = o.query.text.trim() !== ""; // r = context, o = state, a = actions, n = view, s = chosen, Br = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ p("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ p("li", { children: Za(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ p("li", { children: es(n) }, "text"),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function Vr(e, t) { // Vr = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = ye(t, ""); // r = without, ye = withText, t = query
      n.push({ kind: "text", query: r, count: en(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let o = ge(r, t); // o = terms, ge = chosenTerms, r = facet, t = query
      if (o.length) {
        let a = tn(t, r.id, []); // a = without, tn = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: en(e, a) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function he(e, t, n, r) { // he = heading, e = level, t = name, n = id, r = children
    return fr(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var ts = 4; // ts = MOST
  function qr({ context: e, state: t, actions: n }) { // qr = empty, e = context, t = state, n = actions
    let { msg: r, labels: o, index: a, list: s, level: i } = e, l = Vr(a, t.query).slice(0, ts), d = (c) => c.kind === "text" ? r("empty-text", t.query.text, c.count) : r( // r = msg, o = labels, a = index, s = list, i = level, e = context, l = ways, Vr = wayOut, t = state, ts = MOST, d = words, c = way
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
  function lt(e) { // lt = chevron, e = isOpen
    return /* @__PURE__ */ p("span", { class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function ns({ context: e, actions: t }, n, r) { // ns = termBox, e = context, t = actions, n = facet, r = count
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
            /* @__PURE__ */ p("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ p("label", { class: "cdx-label__label", for: f, children: /* @__PURE__ */ p("span", { class: "cdx-label__label__text", children: O(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__number", title: u, "aria-hidden": "true", children: o("number", c) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__unseen", id: `${f}:count`, children: u })
        ]
      },
      l.id
    );
  }
  function rs(e, { facet: t, terms: n }) { // rs = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: o, actions: a } = e, { labels: s, language: i, idPrefix: l } = r, d = o.folded.has(t.id), c = `${l}:${t.id}`, m = O(s.facet(t.id), i); // r = context, o = state, a = actions, e = view, s = labels, i = language, l = idPrefix, d = folded, t = facet, c = bodyId, m = label, O = say
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
            lt(!d)
          ]
        }
      ) }),
      /* @__PURE__ */ p("div", { id: c, hidden: d, children: n.map((f) => ns(e, t.id, f)) })
    ] }, t.id);
  }
  function ct(e) { // ct = filters, e = view
    return e.state.exploration.facets.map((t) => rs(e, t));
  }

  // src/views/filter-dialog.tsx
  var os = "button:not([disabled]), input:not([disabled]), select, a[href]", Kr = "program-explorer-locked", ut = class extends j { // os = FOCUSABLE, Kr = LOCK_CLASS, ut = FilterDialog, j = x
    constructor() {
      super(...arguments);
      this.box = ot();
      this.before = null;
      this.onKeyDown = (n) => { // n = event
        if (n.key === "Escape") {
          n.stopPropagation(), this.props.view.actions.closeFilters();
          return;
        }
        if (n.key !== "Tab" || !this.box.current)
          return;
        let r = Array.from(this.box.current.querySelectorAll(os)).filter((i) => i.getClientRects().length > 0), o = r[0], a = r[r.length - 1], s = document.activeElement; // r = stops, os = FOCUSABLE, i = element, o = first, a = last, s = here
        n.shiftKey && (s === o || s === this.box.current) ? (n.preventDefault(), a == null || a.focus()) : !n.shiftKey && s === a && (n.preventDefault(), o == null || o.focus());
      };
    }
    componentDidMount() {
      var n; // n = _a
      this.before = document.activeElement, document.documentElement.classList.add(Kr), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(Kr), this.before instanceof HTMLElement && this.before.focus();
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
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-body", children: ct(n) }),
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
  var Jr = /* @__PURE__ */ new WeakMap(), as = 1e9; // Jr = orders, as = NEVER
  function rn(e, t) { // rn = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function Qr(e) { // Qr = ranksIn, e = order
    let t = new Uint32Array(e.length); // t = ranks, e = order
    return e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    }), t;
  }
  function ss(e) { // ss = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function is({ programs: e, languages: { chain: t, page: n } }) { // is = byTitle, e = programs, t = chain, n = page
    let r = e.map(({ title: a }) => oe(a, t, n).text), { compare: o } = ss(t.concat(n)); // r = titles, e = programs, a = title, oe = pickText, t = chain, n = page, o = compare, ss = collatorFor
    return rn(r.length, (a, s) => o(r[a], r[s]));
  }
  function Xr(e) { // Xr = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function ls({ programs: e }, t) { // ls = byDate, e = programs, t = titleOrder
    let n = Qr(t), r = new Float64Array(e.length), o = new Float64Array(e.length); // n = titleRanks, Qr = ranksIn, t = titleOrder, r = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let d = a || s, c = s || a, m = a && !s && i && ee(i); // d = first, a = start, s = end, c = last, m = isOpenEnded, i = status, ee = isCurrent
      r[l] = Xr(d && $(d)), o[l] = m ? as : Xr(c && L(c));
    }), rn(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function cs({ programs: e }, t) { // cs = byStatus, e = programs, t = dateOrder
    let n = Qr(t), r = new Uint8Array(e.length); // n = dateRanks, Qr = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * F.indexOf(o) : 2 * F.indexOf("past") - 1;
    }), rn(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function nn(e, t) { // nn = orderOf, e = index, t = sort
    let n = Jr.get(e); // n = known, Jr = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), Jr.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? is(e) : t === "newest" ? ls(e, nn(e, "title")) : cs(e, nn(e, "newest")), n.set(t, r)), r;
  }
  function us(e, t) { // us = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function Ae(e) { // Ae = effectiveSort, e = query
    let t = Gt(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, Gt = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function zr(e, t, n, r) { // zr = order, e = index, t = matches, n = query, r = scores
    let o = Ae(n), a = []; // o = sort, Ae = effectiveSort, n = query, a = shown
    for (let s of nn(e, o)) // s = i, nn = orderOf, e = index, o = sort
      ke(t, s) && a.push(s);
    return o === "relevance" ? us(a, r) : a;
  }

  // src/views/details.tsx
  var ds = ["status", "period"]; // ds = OWN_ROWS
  function A(e, t) { // A = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ p("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ p("dt", { children: e }),
      /* @__PURE__ */ p("dd", { children: Array.isArray(t) ? /* @__PURE__ */ p("ul", { children: t.map((r) => /* @__PURE__ */ p("li", { children: r })) }) : t })
    ] });
  }
  function ps(e) { // ps = shortAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (n) {
      return t;
    }
  }
  function Gr(e, t, n, r) { // Gr = details, e = context, t = actions, n = program, r = id
    let { msg: o, labels: a, format: s, language: i, list: l, relatives: d } = e, c = (_) => _ === null ? null : O(a.pick(_), i), m = (_) => _.map((T) => /* @__PURE__ */ p("bdi", { children: T })), f = (_, T) => /* @__PURE__ */ p("a", { href: e.urlOf(_), rel: "noopener", children: T }), u = (_) => _.map((T) => { // o = msg, a = labels, s = format, i = language, l = list, d = relatives, e = context, c = text, _ = ids, O = say, m = names, T = other, p = a, f = link, u = related
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
    }), { minutes: g, owner: h, partOf: y, reviewed: b } = n, x = y === null ? void 0 : l.series.get(y), v = y === null ? [] : d.parts(y).filter((_) => _ !== n.id);
    return /* @__PURE__ */ p("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((_) => !ds.includes(_)).map((_) => A(
        O(a.facet(_), i),
        (n.terms.get(_) || []).map((T) => O(a.term(_, T), i))
      )),
      A(o("detail-session"), g && (g[0] === g[1] ? o("detail-minutes", g[0]) : o("detail-minutes-range", g[0], g[1]))),
      A(o("detail-duration"), c(n.duration)),
      A(o("detail-scale"), c(n.scale)),
      A(o("detail-team"), m(n.team)),
      A(o("detail-partners"), m(n.partners)),
      A(o("detail-materials"), n.materials.map(({ target: _, label: T }) => f(_, c(T)))),
      A(o("detail-part-of"), x ? x.target ? f(x.target, c(x.title)) : c(x.title) : u(y === null ? [] : [y])),
      A(o("detail-siblings"), u(v)),
      A(o("detail-parts"), u(d.parts(n.id))),
      A(o("detail-follows"), u(d.before(n.id))),
      A(o("detail-followed-by"), u(n.followedBy)),
      A(o("detail-owner"), h),
      A(o("detail-reviewed"), b && s.date(b)),
      A(o("detail-sources"), n.sources.map((_) => f({ url: _ }, /* @__PURE__ */ p("bdi", { title: _, children: ps(_) })))),
      A(o("detail-share"), /* @__PURE__ */ p("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var ms = ["kind", "format"], on = "capacity"; // ms = META_FACETS, on = TAG_FACET
  function Yr(e, t, n) { // Yr = marked, e = picked, t = words, n = around
    return O(e, n, t.length ? st(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ p("mark", { children: r }) : r) : e.text);
  }
  function fs({ context: e, program: t }) { // fs = meta, e = context, t = program
    let { labels: n, format: r, language: o } = e, a = r.span(t.start, t.end, t.status); // n = labels, r = format, o = language, e = context, a = span, t = program
    return /* @__PURE__ */ p("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ p("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      a !== null && /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: a }),
      ms.map((s) => { // ms = META_FACETS, s = facet
        var i; // i = _a
        return (i = t.terms.get(s)) == null ? void 0 : i.map((l) => /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: O(n.term(s, l), o) }, l));
      })
    ] });
  }
  var dt = class extends j { // dt = Card, j = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: o, open: a, words: s, level: i } = t, { msg: l, labels: d, language: c, idPrefix: m } = n, f = d.pick(o.title), u = `${m}:program:${o.id}`, g = o.summary && d.pick(o.summary), h = o.terms.get(on) || [], y = Yr(f, s, c); // n = context, r = actions, o = program, a = open, s = words, i = level, t = props, l = msg, d = labels, c = language, m = idPrefix, f = title, u = titleId, g = summary, h = tags, on = TAG_FACET, y = name, Yr = marked
      return /* @__PURE__ */ p("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": u, children: [
        he(i, "program-explorer__title", u, o.target ? /* @__PURE__ */ p("a", { href: n.urlOf(o.target), rel: "noopener", children: y }) : y),
        fs(t),
        g && /* @__PURE__ */ p("p", { class: "program-explorer__summary", children: [
          Yr(g, s, c),
          g.language.toLowerCase() !== d.wanted && /* @__PURE__ */ p("span", { class: "program-explorer__in-language", children: l("in-language", n.format.language(g.language)) })
        ] }),
        /* @__PURE__ */ p("div", { class: "program-explorer__card-foot", children: [
          h.length > 0 && /* @__PURE__ */ p("ul", { class: "program-explorer__tags", "aria-label": d.facet(on).text, children: h.map((b) => /* @__PURE__ */ p("li", { children: O(d.term(on, b), c) }, b)) }),
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
                lt(a)
              ]
            }
          )
        ] }),
        a && Gr(n, r, o, `${u}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function gs({ context: e, state: t }, n) { // gs = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: o, past: a } = e, s = !e.limit && Ae(t.query) === "status", i = (l, d) => l || { text: d, language: e.language, anchors: [] }; // r = msg, o = current, a = past, e = context, s = grouped, Ae = effectiveSort, t = state, i = headingOf, l = own, d = text
    return n.map((l, d) => { // n = programs, l = program, d = at
      let c = n[d - 1], m = ee(l.status); // c = before, n = programs, d = at, m = isNow, ee = isCurrent, l = program
      return !s || c && ee(c.status) === m ? { program: l, group: null } : { program: l, group: m ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function Zr(e) { // Zr = list, e = view
    var f; // f = _a
    let { context: t, state: n, actions: r } = e, { msg: o, index: a, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((u) => a.programs[u]), d = n.order.length - n.limit, c = gs(e, l), m = (f = c[0]) != null && f.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, o = msg, a = index, s = level, i = limit, l = shown, u = at, d = rest, c = entries, gs = withHeadings, m = titleLevel, f = _a
    return /* @__PURE__ */ p(z, { children: [
      /* @__PURE__ */ p("ul", { class: "program-explorer__list", "aria-label": o("programs"), children: c.map(({ program: u, group: g }) => /* @__PURE__ */ p("li", { children: [
        g && he(s, "program-explorer__group", g.anchors[0], [
          ...g.anchors.slice(1).map((h) => /* @__PURE__ */ p("span", { id: h })),
          O(g, t.language)
        ]),
        /* @__PURE__ */ p(
          dt,
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
  function eo({ context: e, state: t, actions: n }) { // eo = searchBox, e = context, t = state, n = actions
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
  function ys({ context: e, state: t, actions: n }) { // ys = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: o } = e, a = Ae(t.query), s = Ue.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, o = idPrefix, e = context, a = sort, Ae = effectiveSort, t = state, s = sorts, Ue = SORTS, i = each
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
  function to(e) { // to = toolbar, e = view
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
      !t.limit && ys(e)
    ] });
  }

  // src/views/explorer.tsx
  function no(e) { // no = explorer, e = view
    let { context: t, state: n } = e, { limit: r, msg: o } = t, { found: a, count: s } = n.exploration; // t = context, n = state, e = view, r = limit, o = msg, a = found, s = count
    return /* @__PURE__ */ p("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ p("div", { class: "program-explorer__panel", children: ct(e) }),
      /* @__PURE__ */ p("div", { class: "program-explorer__main", children: [
        !r && eo(e),
        to(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ p(it, { view: e }),
        a.corrected && s > 0 && /* @__PURE__ */ p("p", { class: "program-explorer__corrected", children: o("results-for", n.query.text, a.corrected.join(" ")) }),
        s > 0 ? Zr(e) : qr(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ p(ut, { view: e })
    ] });
  }

  // src/views/state.ts
  var Re = 60, hs = 6; // Re = CARDS, hs = CARDS_AT_ONCE
  function Ce(e, t, n) { // Ce = derive, e = context, t = asked, n = before
    let r = Wr(e.index, t), o = zr(e.index, r.matches, t, r.found.scores), a = o.findIndex((i) => { // r = exploration, Wr = explore, e = context, t = asked, o = places, zr = order, a = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(e.limit || Re, a + 1, s ? s.limit : 0),
      drawn: o.length <= Re ? Re : Math.max(hs, a + 1, s ? s.drawn : 0)
    };
  }
  function ro(e, t, n) { // ro = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return Ce(e, r, null).query.program === n ? r : Object.assign({}, Be, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var _s = 640, xs = 300, bs = 80, ws = 500; // _s = PANEL_NEEDS, xs = TYPING_PAUSE, bs = FILL_AFTER, ws = PREPARE_AFTER
  function oo(e, t, n, r) { // oo = mountExplorer, e = root, t = context, n = address, r = onCrash
    let o = e.ownerDocument.defaultView || window, a, s, i = !1, l = Object.assign( // o = view, e = root, a = typing, s = filling, i = isStopped, l = state
      { narrow: c(), filtersOpen: !1, folded: /* @__PURE__ */ new Set() },
      d(null)
    );
    function d(w) { // d = addressed, w = before
      let S = n && Qe(n.read(), t.index) || t.preset, R = Ce(t, S, w); // S = query, n = address, Qe = fromFragment, t = context, R = derived, Ce = derive, w = before
      return Object.assign(R, { drawn: R.limit, toldCount: R.exploration.count });
    }
    function c() { // c = isNarrow
      return t.limit > 0 || (e.clientWidth || o.innerWidth) < _s;
    }
    function m(w) { // m = draw, w = change
      var R; // R = _a
      l = Object.assign({}, l, w);
      let S = e.contains(e.ownerDocument.activeElement); // S = hadFocus, e = root
      try {
        Kt(no({ context: t, state: l, actions: _ }), e);
      } catch (N) {
        v(), r(N);
        return;
      }
      S && !e.contains(e.ownerDocument.activeElement) && ((R = e.querySelector('[role="status"]')) == null || R.focus({ preventScroll: !0 })), o.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = o.setTimeout(() => m({ drawn: l.limit }), bs));
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
    function h(w) { // h = choose, w = query
      g();
      let S = Ce(t, w, l); // S = derived, Ce = derive, t = context, w = query, l = state
      m(Object.assign(S, { toldCount: S.exploration.count })), u("push");
    }
    function y(w) { // y = elementOf, w = id
      let S = e.ownerDocument.getElementById(`${t.idPrefix}:program:${w}`); // S = title, e = root, t = context, w = id
      return S && S.closest("article");
    }
    function b(w) { // b = focusOn, w = id
      var R; // R = _a
      let S = w === void 0 ? null : y(w); // S = card, w = id, y = elementOf
      (R = S == null ? void 0 : S.querySelector("a, button")) == null || R.focus({ preventScroll: !0 });
    }
    function x() { // x = onResize
      c() !== l.narrow && m({ narrow: !l.narrow, filtersOpen: !1 });
    }
    function v() { // v = stop
      i = !0, o.clearTimeout(a), o.clearTimeout(s), T == null || T.disconnect(), o.removeEventListener("resize", x), U == null || U(), Kt(null, e);
    }
    let _ = { // _ = actions
      search: (w) => { // w = text
        m(Ce(t, ye(l.query, w), l)), o.clearTimeout(a), a = o.setTimeout(g, xs);
      },
      toggle: (w, S) => h(jr(l.query, w, S)),
      apply: h,
      sort: (w) => h(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => h(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var S; // S = _a
        h(ro(t, l.query, w)), (S = y(w)) == null || S.scrollIntoView(), b(w);
      },
      clear: () => h(Ur(l.query)),
      showMore: () => {
        var R; // R = _a
        let w = l.order[l.limit], S = l.limit + Re; // w = first, l = state, S = limit, Re = CARDS
        m({ limit: S, drawn: S }), b(w === void 0 || (R = t.index.programs[w]) == null ? void 0 : R.id);
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
    m({}), o.setTimeout(() => Fr(t.index), ws), n && n.read() !== "" && (u("replace"), Ge(() => { // m = draw, o = view, Fr = prepareSearch, t = context, ws = PREPARE_AFTER, n = address, u = write, Ge = afterPaint
      var w; // w = _a
      l.query.program !== null ? (w = y(l.query.program)) == null || w.scrollIntoView() : o.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/host/takeover.ts
  var vs = "program-explorer-hidden"; // vs = HIDDEN_CLASS
  function ao(e) { // ao = claim, e = host
    return an(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function an(e) { // an = stateOf, e = host
    return e.root.dataset.state;
  }
  function Me(e, t) { // Me = setState, e = host, t = state
    let n = t === "ready"; // n = explorerStands, t = state
    for (let r of e.statics) // r = element, e = host
      r.classList.toggle(vs, n);
    for (let r of [e.current, e.past]) // r = heading, e = host
      r == null || r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    e.root.dataset.state = t;
  }

  // src/host/versions.ts
  var so = "Special:MyLanguage/", Ss = /^(?:[a-z][\w-]*|Special):/; // so = MY_LANGUAGE, Ss = ELSEWHERE
  function io(e, { root: t, statics: n }, r) { // io = createVersions, e = wiki, t = root, n = statics, r = chain
    let o = r.indexOf(e.contentLanguage), a = o < 0 ? r : r.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, r = chain, e = wiki, a = codes, s = shown
    return n.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // n = statics, i = page, l = link, s = shown
      let l = i.replace(so, ""); // l = plain, i = page, so = MY_LANGUAGE
      if (!a.length || Ss.test(l))
        return e.urlOf(i);
      if (t.lang !== r[0])
        return e.urlOf(so + l);
      let [d = "", c] = l.split(/(?=#)/); // d = name, c = fragment, l = plain
      return a.map((m) => e.urlOf(`${d}/${m}${c || ""}`)).find((m) => s.has(m)) || e.urlOf(i);
    };
  }

  // src/host/raise.ts
  var ks = "program-explorer__app", Ts = 0; // ks = APP_CLASS, Ts = raised
  function Ps({ root: e }) { // Ps = ownsAddress, e = root
    let t = `.${Se}[data-state]`; // t = taken, Se = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function Es({ current: e, past: t }) { // Es = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      r && Ge(() => { // r = anchor, Ge = afterPaint
        var o; // o = _a
        return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function lo({ wiki: e }, t, n, r, o, a) { // lo = raise, e = wiki, t = host, n = list, r = words, o = names, a = onCrash
    let { language: s } = r, i = se(r), l = dn(s, i, o), d = ze(e, t), c = lr(n, i, l, d, e.contentLanguage, s), m = Yn( // s = language, r = words, i = msg, se = createMessages, l = format, dn = createFormat, o = names, d = chain, ze = readerLanguages, e = wiki, t = host, c = labels, lr = createLabels, n = list, m = index, Yn = buildIndex
      n,
      { chain: d, page: e.contentLanguage },
      Nt(),
      (y, b) => c.term(y, b).text
    ), f = Ps(t), u = io(e, t, d), g = t.all === null ? "" : u(t.all), h = document.createElement("div");
    h.className = ks, h.lang = s, h.dir = fe(s), t.root.append(h), Me(t, "ready"), oo(h, {
      list: n,
      index: m,
      relatives: ar(n.programs),
      labels: c,
      msg: i,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      preset: Qe(`programs?${t.preset}`, m) || Be,
      limit: t.limit,
      idPrefix: `program-explorer-${++Ts}`,
      urlOf: (y) => "url" in y ? y.url : u(y.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (y) => `${f ? "" : g}#programs?program=${y}`,
      urlOfAll: (y) => `${g}#${Xe(y, n.facets) || "programs"}`
    }, f ? ir(window, Je) : null, (y) => { // f = owner, ir = createAddress, Je = isFragmentOurs, y = error
      h.remove(), a(y);
    }), h.isConnected && (Es(t), e.announceReady(t.root));
  }

  // src/host/notice.ts
  var sn = "program-explorer__notice"; // sn = CLASS
  function Le(e, t, ...n) { // Le = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function co(e, t, n) { // co = button, e = text, t = className, n = act
    let r = Le("button", `cdx-button ${t}`, e); // r = made, Le = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function ln(e) { // ln = removeNotice, e = root
    e.querySelectorAll(`.${sn}`).forEach((t) => t.remove());
  }
  function cn(e, t, { kind: n, text: r, content: o = [], retry: a }) { // cn = showNotice, e = root, t = words, n = kind, r = text, o = content, a = retry
    ln(e);
    let s = se(t), i = Le( // s = msg, se = createMessages, t = words, i = box, Le = element
      "div",
      `${sn} ${sn}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      Le("span", "cdx-message__icon"),
      Le(
        "div",
        "cdx-message__content",
        Le("p", "", r),
        ...o,
        ...a ? [co(s("retry"), "", a)] : [],
        co(s("dismiss"), "cdx-button--weight-quiet", () => i.remove())
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = fe(t.language), e.append(i);
  }

  // src/host/trouble.ts
  var Os = "json", As = ["busy", "timeout", "network", "server"]; // Os = DATA_MODEL, As = PASSING
  function uo(e) { // uo = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function po(s, i, l, d) { // po = advise, s = _0, i = _1, l = _2, d = _3
    return E(this, arguments, function* ({ wiki: e, load: t }, n, r, o, a = !1) {
      try {
        if (yield e.mayEdit(n.source)) {
          let { adviceOn: c, driftHints: m } = yield t.maintainer(), f = a && o.list ? m((yield t.harvester()).harvest(n.container, e), o.list, e) : [], u = c(e, o.words, n.source, o, f, $t(e)); // c = adviceOn, m = driftHints, t = load, f = drift, a = isSuspect, o = data, n = host, e = wiki, u = advice, $t = optionsFor
          u && cn(n.root, o.words, Object.assign({}, r, { text: r.text || u.text || "", content: u.content }));
        }
      } catch (c) {
        e.log("There is no advice about the data page.", c);
      }
    });
  }
  function pt(e, t, n, r, o) { // pt = fail, e = surroundings, t = host, n = failure, r = data, o = again
    return E(this, null, function* () {
      let a = r ? r.words : ae, s = se(a); // a = words, r = data, ae = BUILT_IN, s = msg, se = createMessages
      Me(t, "failed");
      let i = As.includes(n) ? () => { // i = retry, As = PASSING, n = failure
        ln(t.root), Me(t, "loading"), o();
      } : null, l = { kind: "failure", text: s("two-sentences", s("failed"), s(`failed-${n}`)), retry: i };
      cn(t.root, a, l), r && (n === "missing" || n === "json") && (yield po(e, t, l, r));
    });
  }
  function mo(e, t, n, r) { // mo = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return E(this, null, function* () {
      let { wiki: o } = e, { page: a, problems: s } = n, i = !a || s.length > 0 || a.contentModel !== Os; // o = wiki, e = surroundings, a = page, s = problems, n = data, i = hasProblems, Os = DATA_MODEL
      i && o.log(`Problems of the data page "${t.source}":`, ...s), o.isNamed && (i || r) && (yield po(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/host/start.ts
  function Rs(e, t) { // Rs = wantedFor, e = wiki, t = host
    let { source: n, revisions: r, words: o } = t, a = ze(e, t), s = a[0] === "qqx" ? "qqx" : mn(a), i = o.get(s); // n = source, r = revisions, o = words, t = host, a = chain, ze = readerLanguages, e = wiki, s = language, mn = languageFor, i = revision
    return { source: n, language: s, revisions: s === "qqx" ? r : i && r.length ? [...r, i] : [] };
  }
  function Cs(e, t, n) { // Cs = readShared, e = readings, t = wiki, n = host
    let r = Rs(t, n), o = JSON.stringify(r), a = e.get(o) || Jn(t, r); // r = wanted, Rs = wantedFor, t = wiki, n = host, o = key, a = reading, e = readings, Jn = readData
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  }
  function Ms(o, a, s) { // Ms = harvestFrom, o = _0, a = _1, s = _2
    return E(this, arguments, function* ({ wiki: e, load: t }, n, { words: r }) {
      try {
        let i = (yield t.harvester()).readHost(e, n); // i = found, t = load, e = wiki, n = host
        return i && [i[0], Object.assign({ words: r }, i[1])];
      } catch (i) {
        return e.log("The static list cannot be read.", i), null;
      }
    });
  }
  function fo(e, t, n) { // fo = run, e = readings, t = surroundings, n = host
    return E(this, null, function* () {
      let { wiki: r } = t, o = () => { // r = wiki, t = surroundings, o = again
        fo(e, t, n);
      };
      try {
        let a = yield Cs(e, r, n), [s, i] = !a.page && (yield Ms(t, n, a)) || [n, a]; // a = read, Cs = readShared, e = readings, r = wiki, n = host, s = shown, i = data, Ms = harvestFrom, t = surroundings
        if (!i.list) {
          r.log(`The data page "${n.source}" ${i.page ? "cannot be read" : "is missing"}.`, ...i.problems), yield pt(t, n, i.page ? "json" : "missing", i, o);
          return;
        }
        if (!gn(i.words))
          throw new Error("The words of the explorer are missing on this wiki.");
        let l = mt() ? null : yield r.languageNames(), d = r.isNamed && i.page !== null && n.container === n.root && !n.preset && !n.limit && nr(n.root, i.list.programs.map(({ title: c }) => oe(c, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // l = names, mt = hasLanguageNames, r = wiki, d = isSuspect, i = data, n = host, nr = mayHaveDrifted, c = title, oe = pickText
        lo(t, s, i.list, i.words, l, (c) => { // lo = raise, t = surroundings, s = shown, i = data, l = names, c = error
          r.log("The explorer could not be drawn.", c), pt(t, s, "unexpected", i, o);
        }), an(n) === "ready" && (yield mo(t, n, i, d));
      } catch (a) {
        r.log(`The explorer could not start from "${n.source}".`, a), yield pt(t, n, uo(a), null, o);
      }
    });
  }
  function Ls(r, o) { // Ls = findOrInsert, r = _0, o = _1
    return E(this, arguments, function* ({ wiki: e, load: t }, n) {
      let a = zn(n); // a = printed, zn = findHosts, n = content
      if (a.length || n.querySelector(`.${Se}`) || !or(e.pageTitle))
        return a;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function go(e, t) { // go = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, load: t }; // n = surroundings, e = wiki, t = load
    tr(), e.onContent(() => { // tr = keepViewAcrossLanguages, e = wiki
      let r = document.getElementById("mw-content-text") || document.body, o = /* @__PURE__ */ new Map(); // r = content, o = readings
      Ls(n, r).then(
        (a) => a.filter(ao).forEach((s) => { // a = hosts, ao = claim, s = host
          fo(o, n, s);
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
  var yo = 1e4, Is = 2592e3, Ns = 300; // yo = TIMEOUT_MS, Is = MONTH_S, Ns = FIVE_MINUTES_S
  function ho(e, t) { // ho = fetchInTime, e = url, t = credentials
    return E(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), yo); // n = controller, r = timer, yo = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw n.signal.aborted ? new K("timeout", `${yo} ms, ${e}`) : new K("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function $s(e) { // $s = readAnswer, e = url
    return E(this, null, function* () {
      let t = yield ho(e, "omit"); // t = response, ho = fetchInTime, e = url
      if (t.status === 429 && (t = yield ho(e, "same-origin")), t.status === 429)
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
  function Fs(e) { // Fs = storedPages, e = answer
    var n, r; // n = _a, r = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((n = e.query) == null ? void 0 : n.pages) || []) { // o = title, a = revisions, n = _a, e = answer
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function Ds(e, t) { // Ds = readUrl, e = kind, t = values
    let n = String(e === "titles" ? Ns : Is), r = new URLSearchParams({ // n = age, e = kind, Ns = FIVE_MINUTES_S, Is = MONTH_S, r = parameters
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
  function _o(e) { // _o = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  var Hs = (e, t) => E(null, null, function* () { // Hs = readPages, e = titles, t = revisions, E = __async
    let n = e.map(_o), r = (a, s) => E(null, null, function* () { // n = wanted, e = titles, _o = titleOf, r = read, a = kind, s = values, E = __async
      return Fs(yield $s(Ds(a, s)));
    }), o = t.length ? yield r("revids", t) : [];
    return n.every((a) => o.some((s) => s.title === a)) ? o : r("titles", n);
  });
  function Ws(e) { // Ws = mayEdit, e = title
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
  function js() { // js = languageNames
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
  function Us() { // Us = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function un(e) { // un = loadGadget, e = name
    return E(this, null, function* () {
      let t = `ext.gadget.${e}`; // t = module, e = name
      return (yield mw.loader.using(t))(t);
    });
  }
  function xo() { // xo = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Us(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: _o,
      readPages: Hs,
      languageNames: js,
      mayEdit: Ws,
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
  go(xo(), {
    maintainer: () => un("programExplorer-maintainer"),
    harvester: () => un("programExplorer-harvest")
  });
})();
// </nowiki>
