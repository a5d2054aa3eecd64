// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash 7f56972573298dee.
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
  function ft() { // ft = hasLanguageNames
    return "DisplayNames" in Intl;
  }
  function Eo(e, t) { // Eo = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function fn(e, t, n = null) { // fn = createFormat, e = language, t = msg, n = others
    let r = { // r = shapes
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    }, o = ft() ? new Intl.DisplayNames([e], { type: "language" }) : null, a = (s) => { // o = names, ft = hasLanguageNames, e = language, a = date, s = value
      let i = s.day !== null ? r.day : s.month !== null ? r.month : r.year, l = /* @__PURE__ */ new Date(0); // i = shape, s = value, r = shapes, l = instant
      l.setUTCFullYear(s.year, (s.month || 1) - 1, s.day || 1);
      let d = i.format(l); // d = text, i = shape, l = instant
      return s.approximate ? t("date-about", d) : d;
    };
    return {
      date: a,
      span: (s, i, l) => s && i ? Eo(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
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
  var gn = "search", Oo = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), gt = "en"; // gn = SPOKEN, Oo = LANGUAGES, gt = LAST_RESORT
  function Ie(e) { // Ie = languageFor, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => Oo.includes(t)) || gt;
  }
  function yt(e) { // yt = wordsPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function yn(e, t) { // yn = readWords, e = language, t = text
    let n = /* @__PURE__ */ new Map(); // n = texts
    try {
      Object.entries(JSON.parse(t)).forEach(([r, o]) => { // t = text, r = key, o = value
        typeof o == "string" && n.set(r, o);
      });
    } catch (r) {
    }
    return n.has(gn) ? { language: e, texts: n } : null;
  }
  function hn({ language: e, texts: t }) { // hn = canSpeak, e = language, t = texts
    return e === "qqx" || t.has(gn);
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
  function ht(e) { // ht = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/messages/i18n/en.json
  var xn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // xn = en_default

  // src/messages/messages.ts
  var Ao = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, Co = /\$(\d)/g, Mo = ["zero", "one", "two", "few", "many", "other"], ae = { language: "en", texts: new Map(Object.entries(xn)) }; // Ao = PLURAL, Co = PARAMETER, Mo = CATEGORIES, ae = BUILT_IN, xn = en_default
  function Lo(e) { // Lo = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = Mo.filter((o) => n.includes(o)); // t = rules, e = language, n = categories, r = own, Mo = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? r.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, r = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function se({ language: e, texts: t } = ae) { // se = createMessages, e = language, t = texts, ae = BUILT_IN
    if (e === "qqx")
      return (o, ...a) => `(${[`program-explorer-${o}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), r = Lo(e); // n = digits, e = language, r = plural, Lo = createPlural
    return (o, ...a) => { // o = key, a = parameters
      let s = (i) => { // s = given, i = position
        var l; // l = _a
        return (l = a[Number(i) - 1]) != null ? l : "";
      };
      return (t.get(o) || ae.texts.get(o) || `\u29FC${o}\u29FD`).replace(Ao, (i, l, d) => r(d.split("|"), Number(s(l))) || "").replace(Co, (i, l) => { // t = texts, o = key, ae = BUILT_IN, Ao = PLURAL, i = _, l = position, d = forms, r = plural, s = given, Co = PARAMETER
        let d = s(l); // d = value, s = given, l = position
        return typeof d == "number" ? n.format(d) : d;
      });
    };
  }

  // src/programs/bundle.ts
  function Io(e, t) { // Io = mapTexts, e = list, t = visit
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
        terms: r(s, (l, d) => ({ label: t(l.label, `term.${i}.${d}.label`) }))
      })),
      series: r(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
    });
  }
  function _n(e, { language: t, texts: n }, r) { // _n = translate, e = list, t = language, n = texts, r = pageLanguage
    return Io(e, (o, a) => { // Io = mapTexts, e = list, o = text, a = key
      let s = n.get(a); // s = translation, n = texts, a = key
      return s ? new Map(typeof o == "string" ? [[r.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/programs/links.ts
  var No = /[\u200E\u200F\u202A-\u202E]/g, $o = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Fo = new RegExp("^(?:" + [ // No = DIRECTION_MARKS, $o = SPACES, Fo = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Do = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Ho(e) { // Ho = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Wo(e) { // Wo = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function bn(e) { // bn = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return Wo(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(No, "").replace($o, " ").trim().replace(/^: ?/, ""); // n = page, t = text, No = DIRECTION_MARKS, $o = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (Fo.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || Do.test(n) || Ho(r) > 255 ? "bad-page" : { page: n };
  }
  function Z(e) { // Z = parseLink, e = value
    let t = bn(e); // t = found, bn = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function xe(e) { // xe = linkFault, e = value
    let t = bn(e); // t = found, bn = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function Ne(e) { // Ne = isPage, e = value
    let t = Z(e); // t = link, Z = parseLink, e = value
    return t !== null && "page" in t;
  }
  function wn(e) { // wn = isAddress, e = value
    let t = Z(e); // t = link, Z = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var jo = 49; // jo = MOST_PAGES
  function xt(e) { // xt = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, jo).map((n, r) => typeof n == "string" && Ne(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function vn(e) { // vn = includesOf, e = text
    if (e.indexOf('"include"') === -1)
      return [];
    try {
      return xt(Object(JSON.parse(e))).filter(Boolean);
    } catch (t) {
      return [];
    }
  }

  // src/programs/migrate.ts
  var Sn = [], _t = 1 + Sn.length; // Sn = MIGRATIONS, _t = VERSION
  function kn(e, t = Sn) { // kn = migrate, e = page, t = ladder, Sn = MIGRATIONS
    let { version: n } = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
      (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
      e
    );
  }

  // src/programs/loops.ts
  function $e(e) { // $e = closingLinks, e = parents
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
  function Tn(e, t, n) { // Tn = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, t = series, a = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set($e(a)); // s = closing, $e = closingLinks, a = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
      let { id: d, partOf: u, followedBy: m } = l; // d = id, u = partOf, m = followedBy, l = program
      if (u === null && !m.length)
        return l;
      let f = (c, g, y, h) => (h ? n.addAt(c, "loop", g) : y.has(g) || n.addAt(c, "unknown-program", g, y), !h && y.has(g)); // f = leads, c = field, g = other, y = among, h = isLoop, n = report
      return n.program = d, Object.assign({}, l, {
        partOf: u !== null && f("partOf", u, o, s.has(d)) ? u : null,
        followedBy: m.filter((c) => f("followedBy", c, r, c === d))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var Pn = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), ie = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), le = Pn("string"), bt = Pn("number"), K = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), J = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), k = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), En = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), ue = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), ce = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), I = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), _e = ie("check"), On = ie("length"), wt = ie("max_value"), vt = ie("min_value"), de = ie("regex"), pi = ie("description"); // Pn = schema, e = first, ie = action, t = actions, n = message, le = string, bt = number, K = array, J = object, k = optional, En = picklist, ue = record, ce = union, I = pipe, _e = check, On = length, wt = maxValue, vt = minValue, de = regex, pi = description

  // src/programs/dates.ts
  var kt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // kt = DATE_SHAPE
  function Rn(e, t) { // Rn = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function Fe(e) { // Fe = parseDate, e = text
    if (!kt.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
    return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > Rn(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
  }
  function St(e, t) { // St = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function An(e, t, n) { // An = isoDay, e = year, t = month, n = day
    return `${St(e, 4)}-${St(t, 2)}-${St(n, 2)}`;
  }
  function D(e) { // D = firstDay, e = date
    return An(e.year, e.month || 1, e.day || 1);
  }
  function N(e) { // N = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return An(e.year, t, e.day || Rn(e.year, t));
  }

  // src/programs/status.ts
  var H = ["open", "upcoming", "ongoing", "paused", "past"]; // H = STATUSES
  function De(e) { // De = isStatus, e = value
    return H.indexOf(e) !== -1;
  }
  function Cn(e, t) { // Cn = isVagueOn, e = date, t = day
    return e.approximate && D(e) <= t && t <= N(e);
  }
  function Mn(e, t, n) { // Mn = deriveStatus, e = start, t = end, n = today
    return t && N(t) < n ? "past" : e && D(e) > n ? "upcoming" : e && t && !Cn(e, n) && !Cn(t, n) ? "ongoing" : null;
  }
  function Ln(e, t, n, r) { // Ln = contradictsDates, e = status, t = start, n = end, r = today
    switch (e) {
      case "past":
        return !!(n && D(n) > r || t && D(t) > r);
      case "upcoming":
        return !!(t && N(t) < r || n && N(n) < r);
      case "ongoing":
        return !!(t && D(t) > r || n && N(n) < r);
      default:
        return !!(n && N(n) < r);
    }
  }
  function ee(e) { // ee = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/schema.ts
  var Rt = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, At = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, qo = 10080, $ = I(le(), de(Rt, "bad-id")), te = I(le(), de(/\S/, "empty")), be = I(le(), de(At, "bad-language")), W = ce([te, ue(be, te)]), Tt = I( // Rt = ID, At = LANGUAGE, qo = MOST_MINUTES, $ = id, I = pipe, le = string, de = regex, te = words, be = languageCode, W = text, ce = union, ue = record, Tt = date
    le(),
    de(kt, "bad-date"),
    _e((e) => Fe(e) !== null, "bad-date")
  ), Pt = I(te, _e(Ne, (e) => xe(e.input) || "bad-page")), Et = I(
    le(),
    de(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => xe(e.input) || "bad-address"),
    _e(wn, "bad-address")
  ), Ct = I(
    te,
    _e((e) => xe(e) === null, (e) => xe(e.input) || "bad-page")
  ), Vo = I(bt(), vt(1, "bad-minutes"), wt(qo, "bad-minutes")), In = ce([$, K($)]), Ko = ce([be, K(be)]), Ot = ce([te, K(te)]), Mt = In, Jo = J({
    label: W,
    page: k(Ct),
    url: k(Et)
  }), Lt = J({
    id: $,
    title: W,
    summary: k(W),
    page: k(Ct),
    status: k(En(H, "bad-status")),
    start: k(Tt),
    end: k(Tt),
    language: k(Ko),
    session: k(J({
      minutes: k(I(K(Vo), On(2)))
    })),
    duration: k(W),
    scale: k(W),
    team: k(Ot),
    partners: k(Ot),
    materials: k(K(Jo)),
    partOf: k($),
    followedBy: k(In),
    owner: k(te),
    reviewed: k(Tt),
    sources: k(ce([Et, K(Et)]))
  }), Nn = J({
    id: $,
    label: W,
    terms: ue($, Mt)
  }), Qo = J({
    label: k(W),
    help: k(W),
    terms: k(ue($, J({
      label: k(W),
      aliases: k(Ot),
      broader: k($)
    })))
  }), Xo = J({
    title: W,
    page: k(Ct)
  }), $n = J({
    version: I(bt(), vt(_t), wt(_t)),
    talk: k(Pt),
    bundle: k(Pt),
    facets: k(K($)),
    vocabularies: k(ue($, Qo)),
    series: k(ue($, Xo)),
    include: k(K(Pt))
  });

  // src/programs/read.ts
  function He(e) { // He = kindOf, e = value
    return e == null ? "nothing" : Array.isArray(e) ? "list" : typeof e == "string" ? "text" : typeof e == "number" ? "number" : typeof e == "object" ? "object" : "yes or no";
  }
  function Fn(e) { // Fn = kindFor, e = node
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
    return He(e) === "object";
  }
  function zo({ type: e, requirement: t }, n) { // zo = isMet, e = type, t = requirement, n = value
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
  function Dn({ pipe: e }) { // Dn = checksOf, e = pipe
    return e ? [...Dn(e[0]), ...e.slice(1)] : [];
  }
  function Go(e, t) { // Go = faultOf, e = node, t = value
    let n = Dn(e).filter((o) => !zo(o, t))[0]; // n = failed, Dn = checksOf, e = node, o = check, zo = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function Yo(e, t, n) { // Yo = readLeaf, e = node, t = value, n = report
    let r = Go(e, t); // r = fault, Go = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return Hn(e) ? String(t).toLowerCase() : t;
  }
  function Hn(e) { // Hn = isLanguage, e = node
    return e === be;
  }
  function Zo(e, t, n) { // Zo = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && n.within(a, () => we(e.item, o, n)); // s = found, e = node, n = report, a = index, we = walk, o = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function ea(e, t, n) { // ea = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      let a = we(e.key, o, n); // a = name, we = walk, e = node, o = key, n = report
      if (typeof a != "string")
        return;
      let s = we(e.value, t[o], n); // s = found, we = walk, e = node, t = value, o = key, n = report
      r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
    })), Hn(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function ta(e, t, n, r, o) { // ta = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
    let a = {}, s = Object.keys(e), i = null; // a = found, s = names, e = entries, i = bad
    for (let l of s) { // l = name, s = names
      let d = e[l], u = Object.prototype.hasOwnProperty.call(t, l), m = u ? n.within(l, () => we(d.wrapped || d, t[l], n)) : void 0; // d = node, e = entries, l = name, u = isThere, t = value, m = field, n = report, we = walk
      a[l] = m === void 0 ? null : m, m === void 0 && !d.wrapped && (i = i || l, n.add(u ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t)) // l = name, t = value
      s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
        r != null && r(l, t[l]) || n.add("unknown-field", l, o || s);
      });
    return i === null ? a : void 0;
  }
  function we(e, t, n, r, o) { // we = walk, e = node, t = value, n = report, r = onExtra, o = allNames
    let a = He(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => Fn(l) === a)[0]; // a = kind, He = kindOf, t = value, s = choices, e = node, i = choice, l = option, Fn = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map(Fn).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return Zo(i, t, n);
      case "record":
        return ea(i, t, n);
      case "object":
        return ta(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return Yo(i, t, n);
    }
  }
  function pe(e, t, n, r, o) { // pe = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return we(e, t, n, r, o);
  }

  // src/programs/vocabulary.ts
  var It = "not-stated"; // It = NOT_STATED
  function na(e, t) { // na = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === It ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== It ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), $e(n).forEach((o) => { // $e = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== It && r.set(a, {
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
  function Wn(e, t, n) { // Wn = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => na(s || /* @__PURE__ */ new Map(), n))
      });
    })), r;
  }
  function jn(e, t) { // jn = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    let n = [], r = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // n = found, r = wider, o = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((a = e.terms.get(r)) == null ? void 0 : a.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var Nt = ["status", "language", "period"]; // Nt = BUILT_IN
  function We(e, t, n, r) { // We = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language")
      return j(t).map((s) => s.toLowerCase()).filter((s) => { // j = listed, t = value, s = code
        let i = At.test(s); // i = fits, At = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : j(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, j = listed, t = value, s = id
      let i = o ? o.has(s) : De(s); // i = fits, o = terms, s = id, De = isStatus
      return i || r.add("unknown-term", s, o ? o.keys() : H), i;
    });
  }

  // src/programs/records.ts
  var Ft = Object.keys(Lt.entries); // Ft = PROGRAM_FIELDS, Lt = programSchema
  function $t(e) { // $t = toDate, e = text
    return e === null ? null : Fe(e);
  }
  function ra(e, t) { // ra = toMinutes, e = session, t = report
    let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function oa(e, t) { // oa = toMaterials, e = raw, t = report
    let n = []; // n = materials
    for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      let s = Z(o || a || ""); // s = target, Z = parseLink, o = page, a = url
      s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
    }
    return n;
  }
  function aa(e, t, n) { // aa = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let a = pe(Mt, o, n), s = a === void 0 ? [] : We(r, a, t.vocabularies, n); // a = ids, pe = read, Mt = termIds, o = value, n = report, s = found, We = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function sa(e, t) { // sa = readRange, e = record, t = report
    let n = $t(e.start), r = $t(e.end); // n = start, $t = toDate, e = record, r = end
    return n && r && D(n) > N(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function Un(e, t, n) { // Un = readProgram, e = raw, t = around, n = report
    let r = ve(e) ? e.id : null; // r = id, ve = isObject, e = raw
    n.program = typeof r == "string" && Rt.test(r) ? r : null;
    let o = /* @__PURE__ */ new Map(), a = pe( // o = terms, a = record, pe = read
      Lt,
      e,
      n,
      aa(o, t, n),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a; // s = title, a = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
      let d = j(a.language); // d = languages, j = listed, a = record
      d.length && o.set("language", d);
    }
    let [i, l] = sa(a, n); // i = start, l = end, sa = readRange, a = record, n = report
    return a.status && Ln(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : Z(a.page),
      status: a.status || Mn(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: ra(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: j(a.team),
      partners: j(a.partners),
      materials: oa(a.materials, n),
      partOf: a.partOf,
      followedBy: j(a.followedBy),
      owner: a.owner,
      reviewed: $t(a.reviewed),
      sources: j(a.sources)
    };
  }

  // src/programs/page.ts
  function ia(e, t, n) { // ia = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
    } catch (o) {
      t.add("unreadable-json", n(String(o), r));
      return;
    }
  }
  function Bn(e, t, n, r) { // Bn = eachRecord, e = page, t = name, n = report, r = visit
    let o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", He(o)]);
    });
  }
  function la(e, t, n) { // la = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Nt]); // r = known, t = vocabularies, Nt = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
  }
  function ua(e, t, n) { // ua = readNeed, e = raw, t = vocabularies, n = report
    let r = pe(Nn, e, n); // r = record, pe = read, Nn = needSchema, e = raw, n = report
    if (!r)
      return;
    let o = /* @__PURE__ */ new Map(); // o = terms
    if (n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      let i = We(s, a, t, n); // i = found, We = readTermIds, s = facet, a = value, t = vocabularies, n = report
      i.length && o.set(s, i);
    }))), !o.size) {
      n.add("left-out", "terms");
      return;
    }
    return { id: r.id, label: r.label, terms: o };
  }
  function ca(e, t, n) { // ca = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return Bn(e, "needs", n, (o) => { // Bn = eachRecord, e = page, n = report, o = raw
      let a = ua(o, t, n); // a = need, ua = readNeed, o = raw, t = vocabularies, n = report
      a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
    }), Array.from(r.values());
  }
  function da(e) { // da = isList, e = name
    return e === "needs" || e === "programs";
  }
  function pa(e, t, n, r, o) { // pa = readList, e = page, t = options, n = report, r = locate, o = included
    var y; // y = _a
    let a = pe($n, e, n, da); // a = head, pe = read, $n = headSchema, e = page, n = report, da = isList
    if (!a)
      return null;
    let s = [...Ft, ...Nt].filter((h) => h !== "language"), i = n.within("vocabularies", () => Wn( // s = reserved, Ft = PROGRAM_FIELDS, Nt = BUILT_IN, h = name, i = vocabularies, n = report, Wn = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...Ft, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, d = la(a.facets, i, n), u = ca(e, i, n), m = /* @__PURE__ */ new Map(), f = (h, b) => Bn(h, "programs", n, (_, S) => { // d = facets, la = readFacets, a = head, i = vocabularies, n = report, u = needs, ca = readNeeds, e = page, m = placed, f = readPrograms, h = from, b = place, Bn = eachRecord, _ = raw, S = index
      let x = Un(_, l, n); // x = program, Un = readProgram, _ = raw, l = around, n = report
      x && m.has(x.id) ? n.add("duplicate-id", x.id) : x && m.set(x.id, [[...b, "programs", S], x]);
    });
    f(e, []), xt(e).forEach((h, b) => { // f = readPrograms, e = page, xt = includedIn, h = title, b = index
      let _ = ["include", b], S = o.find((x) => x.title === h); // _ = place, b = index, S = found, o = included, x = other, h = title
      n.within(_, () => { // n = report, _ = place
        let x = S && qn(S.text, n, r); // x = more, S = found, qn = readJsonPage, n = report, r = locate
        h && !S ? n.add("missing-include", h) : x && (Object.keys(x).filter((T) => T !== "version" && T !== "programs").forEach((T) => n.addAt(T, "not-included", T)), f(x, _));
      });
    });
    let c = /* @__PURE__ */ new Map(); // c = series
    (y = a.series) == null || y.forEach(({ title: h, page: b }, _) => c.set(_, { title: h, target: b === null ? null : Z(b) }));
    let g = Tn(Array.from(m.values()), c, n); // g = programs, Tn = linkPrograms, m = placed, c = series, n = report
    return { talk: a.talk, bundle: a.bundle, facets: d, vocabularies: i, series: c, needs: u, programs: g };
  }
  function qn(e, t, n) { // qn = readJsonPage, e = text, t = report, n = locate
    let r = ia(e, t, n); // r = data, ia = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let o = ve(r) ? kn(r) : null; // o = page, ve = isObject, r = data, kn = migrate
    if (!o) {
      let a = ve(r) ? r.version : null; // a = version, ve = isObject, r = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function Vn(e, t, n, r, o = String) { // Vn = readPage, e = text, t = options, n = included, r = report, o = locate
    let a = qn(e, r, o); // a = page, qn = readJsonPage, e = text, r = report, o = locate
    return a && pa(a, t, r, o, n);
  }

  // src/programs/report.ts
  function Kn() { // Kn = createTally
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
  var el = new Uint32Array(65536); // el = peq

  // src/programs/parse.ts
  function Jn(e, t, n = []) { // Jn = parseForReaders, e = text, t = options, n = included
    let r = Kn(); // r = tally, Kn = createTally
    return { list: Vn(e, t, n, r), problems: r.problems };
  }

  // src/host/data.ts
  function Dt() { // Dt = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Ht(e) { // Ht = optionsFor, e = wiki
    return { today: Dt(), language: e.contentLanguage };
  }
  function Qn(i, l) { // Qn = readOnce, i = _0, l = _1
    return E(this, arguments, function* (e, { source: t, language: n, revisions: r, translated: o, bundle: a, version: s }) {
      var w; // w = _a
      let d = (v) => v && o ? { title: v, language: o, version: s } : null, u = (v, O) => O.find((C) => C.title === e.titleOf(v)), m = n === "qqx" ? [] : [yt(n)], { pages: f, translations: c } = yield e.readPages([t, ...m], r, d(a)), g = m.length ? yn(n, ((w = u(yt(n), f)) == null ? void 0 : w.text) || "") || ae : { language: n, texts: /* @__PURE__ */ new Map() }, y = u(t, f); // d = requestFor, v = title, o = translated, s = version, u = find, O = among, C = other, e = wiki, m = speech, n = language, yt = wordsPage, f = pages, c = translations, t = source, r = revisions, a = bundle, g = words, yn = readWords, w = _a, ae = BUILT_IN, y = page
      if (!y)
        return { page: null, included: [], list: null, problems: [], words: g };
      let h = vn(y.text), b = h.filter((v) => !u(v, f)), _ = b.length ? f.concat((yield e.readPages([t, ...b], [], null)).pages) : f, S = []; // h = wanted, vn = includesOf, y = page, b = more, v = title, u = find, f = pages, _ = all, e = wiki, t = source, S = included
      for (let v of h) { // v = title, h = wanted
        let O = u(v, _); // O = found, u = find, v = title, _ = all
        O && S.push({ title: v, text: O.text });
      }
      let { list: x, problems: T } = Jn(y.text, Ht(e), S); // x = list, T = problems, Jn = parseForReaders, y = page, Ht = optionsFor, e = wiki, S = included
      if (!x || !o || !x.bundle)
        return { page: y, included: S, list: x, problems: T, words: g };
      let L = x.bundle === a ? c : (yield e.readPages([t], [], d(x.bundle))).translations; // L = texts, x = list, a = bundle, c = translations, e = wiki, t = source, d = requestFor
      return { page: y, included: S, list: _n(x, { language: o, texts: L }, e.contentLanguage), problems: T, words: g };
    });
  }
  function Xn(e, t) { // Xn = readData, e = wiki, t = wanted
    return E(this, null, function* () {
      let n = yield Qn(e, t); // n = data, Qn = readOnce, e = wiki, t = wanted
      return n.list || !t.revisions.length ? n : Qn(e, Object.assign({}, t, { revisions: [] }));
    });
  }

  // src/host/find.ts
  var Se = "program-explorer"; // Se = HOST_CLASS
  function Wt(e) { // Wt = languageAround, e = element
    var t; // t = _a
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  function ma(e, t, n) { // ma = staticHeading, e = text, t = element, n = carriers
    return { text: e, language: Wt(t), anchors: n.map(({ id: r }) => r), carriers: n };
  }
  function fa(e) { // fa = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function zn(e, t) { // zn = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function Gn(e) { // Gn = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && ma(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e,
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function Yn(e) { // Yn = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${Se}[data-source]`)).map((n) => { // e = content, Se = HOST_CLASS, n = root
      let { source: r = "", revision: o = "", preset: a = "", limit: s, all: i = null, languages: l = "", messages: d = "", bundle: u = "", bundleVersion: m = "" } = n.dataset, f = zn(n, "current"); // r = source, o = revision, a = preset, s = limit, i = all, l = languages, d = messages, u = bundle, m = bundleVersion, n = root, f = current, zn = headingIn
      return {
        root: n,
        container: n,
        source: r,
        revisions: /^[\d ]+$/.test(o) ? o.split(" ").map(Number).filter(Boolean) : [],
        bundle: u,
        bundleVersion: m,
        preset: a,
        limit: Number(s) || 0,
        all: i,
        fallbacks: l.match(/\S+/g) || [],
        words: new Map(d.split(" ").map((c) => { // d = messages, c = one
          let [g = "", y] = c.split(":"); // g = code, y = revision, c = one
          return [g, Number(y)];
        })),
        statics: Array.from(n.children).filter((c) => c instanceof HTMLElement),
        current: Gn(f),
        past: Gn(zn(n, "past")),
        level: fa(f)
      };
    });
  }

  // src/explore/bitset.ts
  function U(e) { // U = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function je(e) { // je = allBits, e = size
    let t = U(e).fill(-1); // t = bits, U = noBits, e = size
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
  function Zn(e, t) { // Zn = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] &= t[n];
    return e;
  }
  function ga(e) { // ga = ones, e = word
    let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, n = fours
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function Q(e, t = e, n = e) { // Q = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) // o = w, e = bits
      r += ga((e[o] | n[o]) & t[o]);
    return r;
  }

  // src/explore/query.ts
  var Be = ["relevance", "status", "newest", "title"], Te = "not-stated", qe = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // Be = SORTS, Te = NOT_STATED, qe = EMPTY_QUERY

  // src/explore/program-index.ts
  var Ve = ["q", "sort", "program", "view"]; // Ve = RESERVED
  function ya({ start: e, end: t, status: n }, r) { // ya = yearsOf, e = start, t = end, n = status, r = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : n && ee(n) ? r : o.year, s = [String(o.year)]; // a = last, t = end, n = status, ee = isCurrent, r = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function ha(e) { // ha = inTreeOrder, e = vocabulary
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
  function xa(e, t, n) { // xa = indexFacet, e = id, t = list, n = thisYear
    let r = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (y, h) => { // r = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, y = term, h = i
      let b = s.get(y); // b = programs, s = found, y = term
      b || (b = U(r), s.set(y, b), i.set(y, a ? jn(a, y) : [])), Ue(b, h);
    };
    if (t.programs.forEach((y, h) => { // t = list, y = program, h = i
      var _; // _ = _a
      let b = e === "period" ? ya(y, n) : e !== "status" ? y.terms.get(e) || [] : y.status ? [y.status] : []; // b = terms, e = id, ya = yearsOf, y = program, n = thisYear
      for (let S of b) // S = term, b = terms
        S !== Te && (l(S, h), (_ = i.get(S)) == null || _.forEach((x) => l(x, h)));
    }), !s.size)
      return null;
    let d = Array.from(s.keys()).sort(), u = e === "status" ? H : e === "period" ? d.sort((y, h) => Number(h) - Number(y)) : a ? ha(a).concat(d) : d, m = U(r), f = /* @__PURE__ */ new Map(), c = 0, g = (y, h) => { // d = rest, s = found, u = order, e = id, H = STATUSES, y = term, h = programs, a = vocabulary, ha = inTreeOrder, m = stated, U = noBits, r = size, f = terms, c = telling, g = show
      let b = Q(h); // b = total, Q = count, h = programs
      if (b && !f.has(y)) {
        let _ = a && a.terms.get(y); // _ = known, a = vocabulary, y = term
        f.set(y, {
          id: y,
          label: _ ? _.label : null,
          aliases: _ ? _.aliases : [],
          depth: (i.get(y) || []).length,
          programs: h,
          count: b
        }), me(m, h), c += +(b < r);
      }
    };
    return u.forEach((y) => g(y, s.get(y) || U(0))), g(Te, je(r).map((y, h) => y & ~m[h])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: f,
      useful: c > 1
    };
  }
  function er(e, t, n, r = () => null) { // er = buildIndex, e = list, t = languages, n = today, r = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = Ve.indexOf(s) === -1 && xa(s, e, Number(n.slice(0, 4))); // i = facet, Ve = RESERVED, s = id, xa = indexFacet, e = list, n = today
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
  var tr = /^#?programs(?:$|\?|%3f)/i; // tr = OURS
  function Qe(e) { // Qe = isFragmentOurs, e = hash
    return tr.test(e);
  }
  var _a = 8e3, ba = 200, wa = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // _a = MOST_CHARACTERS, ba = MOST_LETTERS, wa = UNSAFE
  function Ke(e) { // Ke = encode, e = value
    return e.replace(wa, (t) => { // e = value, wa = UNSAFE, t = unit
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
    return e.slice(0, ba).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Xe(e, t = []) { // Xe = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && Ve.indexOf(o) === -1 && n.push(`${Ke(o)}=${a.map(Ke).join(",")}`);
    });
    let r = nr(e.text); // r = text, nr = normalText, e = query
    return r && n.push("q=" + Ke(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + Ke(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function ze(e, t) { // ze = fromFragment, e = hash, t = known
    let n = tr.exec(e); // n = ours, tr = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // r = chosen, o = text, a = sort, s = program
    for (let i of e.slice(n[0].length, _a).split("&")) { // i = part, e = hash, n = ours, _a = MOST_CHARACTERS
      let [l = "", ...d] = i.split("="), u = Je(l), m = d.join("="), f = Je(m); // l = rawKey, d = rest, i = part, u = key, Je = decode, m = raw, f = value
      if (u === "q")
        o = nr(Je(m.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = Be.find((c) => c === f) || null;
      else if (u === "program")
        s = t.hasProgram(f) ? f : null;
      else if (Ve.indexOf(u) === -1) {
        let c = m.split(",").map(Je).concat(f.split(",")).filter((g) => t.hasTerm(u, g)); // c = terms, m = raw, Je = decode, f = value, g = term, t = known, u = key
        c.length && r.set(u, Array.from(new Set((r.get(u) || []).concat(c))));
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/host/language-bar.ts
  var va = ".mw-pt-languages a, .interwiki-pagetranslation a", Sa = ["mousedown", "focusin"]; // va = LINKS, Sa = BEFORE
  function ka({ target: e }) { // ka = carry, e = target
    let t = e instanceof Element ? e.closest(va) : null; // t = link, e = target, va = LINKS
    t && (t.hash = Qe(location.hash) ? location.hash : "");
  }
  function rr() { // rr = keepViewAcrossLanguages
    Sa.forEach((e) => document.addEventListener(e, ka));
  }

  // src/host/languages.ts
  function Ge({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // Ge = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    let o = Wt(n); // o = around, Wt = languageAround, n = root
    return o && e[0] === t ? [o, ...r, ...e] : e;
  }
  function or(e, t) { // or = translatedFor, e = chain, t = contentLanguage
    let n = Ie(e), r = n === gt ? e[0] || "" : n; // n = spoken, Ie = languageFor, e = chain, r = own, gt = LAST_RESORT
    return r === t || r === "qqx" ? "" : r;
  }

  // src/host/parity.ts
  function ar(e, t) { // ar = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/host/place.ts
  var sr = ["Community Development", "Community Development/What we do"], Ta = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // sr = PAGES, Ta = TRANSLATION
  function ir(e) { // ir = isPlacePage, e = title
    return sr.includes(e) || sr.includes(e.replace(Ta, ""));
  }

  // src/explore/relatives.ts
  function lr(e) { // lr = createRelatives, e = programs
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
  var Pa = /* @__PURE__ */ new Set([ // Pa = RTL
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
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && Pa.has(t) ? "rtl" : "ltr";
  }

  // src/views/address.ts
  var ur = "programExplorer"; // ur = STATE_KEY
  function cr(e, t) { // cr = createAddress, e = view, t = isOurs
    let n = () => e.location.hash.replace(/^#/, ""), r = () => { // n = fragment, e = view, r = remembered
      let l = e.history.state, d = typeof l == "object" && l !== null ? l[ur] : null; // l = state, e = view, d = kept, ur = STATE_KEY
      return typeof d == "string" ? d : null;
    }, o = (l) => Object.assign({}, e.history.state, { [ur]: l }), a = () => t(n()) ? n() : r(), s = a() || "", i = () => { // o = remember, l = text, e = view, ur = STATE_KEY, a = read, t = isOurs, n = fragment, r = remembered, s = shown, i = stamp
      a() === null && e.history.replaceState(o(s), "");
    };
    return i(), {
      read: () => a() || "",
      write: (l, d) => { // l = text, d = change
        s = l;
        let u = n(), m = l === "" && u !== "" && !t(u), f = l !== "" ? `#${l}` : m ? e.location.hash : e.location.pathname + e.location.search; // u = here, n = fragment, m = keepsForeign, l = text, t = isOurs, f = url, e = view
        d === "push" ? e.history.pushState(o(l), "", f) : e.history.replaceState(o(l), "", f);
      },
      onMove: (l, d) => { // l = element, d = listener
        let u = () => e.removeEventListener("popstate", m), m = () => { // u = end, e = view, m = onPopState
          if (!l.isConnected) {
            u();
            return;
          }
          i(), s = a() || "", d();
        };
        return e.addEventListener("popstate", m), u;
      }
    };
  }

  // src/views/after-paint.ts
  function Ye(e) { // Ye = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/views/labels.ts
  function dr(e, t, n, r, o, a) { // dr = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    let s = (f) => ({ text: f, language: a }), i = (f) => oe(f, r, o), l = (f) => t(f ? `status-${f}` : "not-stated"), d = /* @__PURE__ */ new Map(), u = (f) => { // s = ours, f = id, a = language, i = pick, oe = pickText, r = chain, o = pageLanguage, l = status, t = msg, d = known, u = facet
      let c = e.vocabularies.get(f); // c = vocabulary, e = list, f = id
      return c ? i(c.label) : s(f === "status" ? t("facet-status") : f === "period" ? t("facet-period") : f === "language" ? t("facet-language") : f);
    }, m = (f, c) => { // m = term, f = facetId, c = id
      var y; // y = _a
      if (c === Te)
        return s(t("not-stated"));
      let g = (y = e.vocabularies.get(f)) == null ? void 0 : y.terms.get(c); // g = entry, y = _a, e = list, f = facetId, c = id
      return g ? i(g.label) : s(De(c) && f === "status" ? l(c) : f === "language" ? n.language(c) : c);
    };
    return {
      pick: i,
      facet: u,
      // Asked for every term at every choice, and names of languages are dear.
      term: (f, c) => { // f = facetId, c = id
        let g = `${f} ${c}`, y = d.get(g) || m(f, c); // g = key, f = facetId, c = id, y = label, d = known, m = term
        return d.set(g, y), y;
      },
      status: l,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var P, fr, Ea, X, jt, nt, gr, et, yr, Bt, Ut, Oa, Ee = /* @__PURE__ */ Symbol.for("pv"), rt = {}, ot = [], Ra = /^m(i|n|o|s|text|space)$/, qt = Array.isArray, Vt = ot.slice, re = Object.assign; // P = options, fr = vnodeId, Ea = isValidElement, X = rerenderQueue, jt = prevDebounce, nt = rerenderCount, gr = depthSort, et = EVENT_DISPATCHED, yr = CAPTURE_REGEX, Bt = eventClock, Ut = eventProxies, Oa = i, Ee = VNODE_MARKER, rt = EMPTY_OBJ, ot = EMPTY_ARR, Ra = MATHML_TOKEN_ELEMENTS, qt = isArray, Vt = slice, re = assign
  function ne(e) { // ne = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function hr(e, t, n) { // hr = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Vt.call(arguments, 2) : n), Pe(e, s, r, o, null);
  }
  function Pe(e, t, n, r, o) { // Pe = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ee, __v: o || ++fr, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, Ee = VNODE_MARKER, o = original, fr = vnodeId
    return !o && P.vnode && P.vnode(a), a;
  }
  function at() { // at = createRef
    return { current: null };
  }
  function G(e) { // G = Fragment, e = props
    return e.children;
  }
  function B(e, t) { // B = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function z(e, t) { // z = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && z(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : z(e);
  }
  function Aa(e) { // Aa = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = re({ constructor: Ee }, n)).__v = n.__v + 1, P.vnode && P.vnode(t), Kt(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || z(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, Sr(o, t, a), n.__ = n.__e = null, t.__e != r && xr(t));
  }
  function xr(e) { // xr = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), xr(e);
  }
  function pr(e) { // pr = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, X.push(e), nt++)) && jt == P.debounceRendering || ((jt = P.debounceRendering) || queueMicrotask)(_r);
  }
  function _r() { // _r = process
    try {
      for (var e, t = 1; X.length; ) X.length > t && X.sort(gr), e = X.shift(), t = X.length, 8 & e.__g && Aa(e); // e = c, t = l, X = rerenderQueue, gr = depthSort, Aa = renderComponent
    } finally {
      (nt = X.length) && (jt || queueMicrotask)(_r);
    }
  }
  function br(e, t, n, r, o, a, s, i, l, d, u) { // br = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, u = refQueue
    var m, f, c, g, y, h, b = r.__k || ot, _ = t.length; // m = i, f = oldVNode, c = childVNode, g = newDom, y = firstChildDom, h = result, b = oldChildren, r = oldParentVNode, ot = EMPTY_ARR, _ = newChildrenLength, t = renderResult
    for (l = Ca(n, t, b, l, _), m = 0; m < _; m++) (c = n.__k[m]) != null && (f = ~c.__i && b[c.__i] || rt, c.__i = m, h = Kt(e, c, f, o, a, s, i, l, d, u), g = c.__e, (f.ref != c.ref || 8 & f.__u) && (f.ref && Jt(f.ref, null, c, f), c.ref && u.push(c.ref, c.__c || g, c)), y = y || g, 4 & c.__u ? (l = wr(c, l, e, !f.__v), f.__e && (f.__e = null)) : typeof c.type == "function" && h !== void 0 ? l = h : g && (l = g.nextSibling), c.__u &= -21); // l = oldDom, Ca = constructNewChildrenArray, n = newParentVNode, t = renderResult, b = oldChildren, _ = newChildrenLength, m = i, c = childVNode, f = oldVNode, rt = EMPTY_OBJ, h = result, Kt = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, u = refQueue, g = newDom, Jt = applyRef, y = firstChildDom, wr = insert, void = type
    return n.__e = y, l;
  }
  function Ca(e, t, n, r, o) { // Ca = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, d, u, m, f, c, g = n.length, y = g, h = 0, b = 0, _ = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, u = tails, m = lisLengths, f = hi, c = mid, g = oldChildrenLength, n = oldChildren, y = remainingOldChildren, h = skew, b = moved, _ = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = _[a] = Pe(null, s) : qt(s) ? s = _[a] = Pe(G, { children: s }) : s.constructor === Ee && s.__b ? s = _[a] = Pe(s.type, s.props, s.key, s.ref, s.__v) : _[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = Ma(s, n, l, y)) && (y--, (i = n[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? h-- : d == l + 1 ? h++ : d != l && (d > l ? h-- : h++, b = 1)) : (~d || (o > g ? h-- : o < g && h++), typeof s.type != "function" && (s.__u |= 4))) : _[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, _ = newChildren, Pe = createVNode, qt = isArray, G = Fragment, Ee = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, Ma = findMatchingIndex, n = oldChildren, y = remainingOldChildren, b = moved, g = oldChildrenLength
    if (b) {
      for (u = [], m = [], a = 0; a < o; a++) if ((s = _[a]) && 16 & s.__u) { // u = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, _ = newChildren
        for (h = 0, f = u.length; h < f; ) u[c = h + f >> 1] < s.__i ? h = c + 1 : f = c; // h = skew, f = hi, u = tails, c = mid, s = childVNode
        u[h] = s.__i, m[a] = h + 1;
      }
      for (h = u.length; a--; ) m[a] && (m[a] == h ? h-- : _[a].__u |= 4); // h = skew, u = tails, a = i, m = lisLengths, _ = newChildren
    }
    if (y) for (a = 0; a < g; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = z(i)), Qt(i, i));
    return r;
  }
  function wr(e, t, n, r) { // wr = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = wr(o[a], t, n, !1));
      return t;
    }
    for (t && !t.parentNode && (t = z(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, z = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function Ma(e, t, n, r) { // Ma = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function mr(e, t, n) { // mr = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function Ze(e, t, n, r, o) { // Ze = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || mr(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || mr(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Ut[t] || (Ut[t] = La(t)), (e.__a || (e.__a = {}))[t] = Bt, a = t != (t = t.replace(yr, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function La(e) { // La = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[et] == null) t[et] = Bt++;
        else if (t[et] < this.__a[e]) return;
        return n(P.event ? P.event(t) : t);
      }
    };
  }
  function Kt(e, t, n, r, o, a, s, i, l, d) { // Kt = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
    var u, m, f, c, g, y, h, b, _, S, x, T, L, w, v, O, C, Y, q = t.type; // u = tmp, m = resumed, f = oldCommitQueueLength, g = oldProps, y = oldState, h = snapshot, b = newProps, _ = isClassComponent, S = provider, x = componentContext, T = renderHook, L = count, w = renderResult, v = startMarker, O = end, C = i, Y = child, q = newType, t = newVNode
    if (t.constructor !== Ee) return null;
    128 & n.__u && (l = 32 & n.__u, u = n.__c.__z) && (t.__u |= l, m = a = [], u.nodeType == 8 ? i = tt(u, a) : a.push(u), i = a[0] || i), (u = P.__b) && u(t);
    e: if (typeof q == "function") {
      f = s.length;
      try {
        if (b = t.props, _ = (u = q.prototype) && u.render, S = (u = q.contextType) && r[u.__c], x = u ? S ? S.props.value : u.__ : r, (c = n.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (_ ? t.__c = c = new q(b, x) : (t.__c = c = new B(b, x), c.constructor = q, c.render = Na), S && S.sub(c), c.state || (c.state = {}), c.__n = r, c.__g |= 8, c.__h = [], c.__k = []), _ && (c.__s || (c.__s = c.state), q.getDerivedStateFromProps && (c.__s == c.state && (c.__s = re({}, c.__s)), re(c.__s, q.getDerivedStateFromProps(b, c.__s)))), g = c.props, y = c.state, c.__v = t, n.__c) {
          if (b !== g && _ && !q.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(b, x), t.__v == n.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(b, c.__s, x) === !1) {
            t.__v != n.__v && (c.props = b, c.state = c.__s, c.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(M) {
              M && (M.__ = t);
            }), ot.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = z(n);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(b, c.__s, x), _ && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(g, y, h);
          });
        } else _ && !q.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), _ && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = x, c.props = b, c.__P = e, c.__g &= -5, T = P.__r, L = _ ? 25 : 0;
        do
          c.__g &= -9, T && T(t), u = c.render(c.props, c.state = c.__s, c.context);
        while (8 & c.__g && ++L < 25);
        _ && (ot.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (r = re({}, r, c.getChildContext())), _ && n.__c && c.getSnapshotBeforeUpdate && (h = c.getSnapshotBeforeUpdate(g, y)), w = u && u.type === G && u.key == null ? u.props.children : u, b.__P && (u = i, o = (e = b.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function(M) {
          M && Qt(M, M);
        }), n.__k = null), i = n.__k ? z(n, 0) : null), i = br(e, qt(w) ? w : [w], t, n, r, o, a, s, i, l, d), b.__P && (t.__e = null, i = u), t.__u &= -161, m && m.some(ne), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (M) {
        if (s.length = f, t.__v = null, l || a) if (M && M.then) {
          if (t.__u |= 128 | l, a) {
            for (~(C = a.indexOf(i || void 0)) || (C = a.length); (Y = a[C - 1]) && Y.nodeType == 8; ) C--; // C = i, a = excessDomChildren, i = oldDom, void = oldDom, Y = child
            for (; C < a.length; C++) if (Y = a[C]) if (a[C] = null, v) { // C = i, a = excessDomChildren, Y = child, v = startMarker
              if (Y == O) break;
            } else {
              if (Y.nodeType != 8) break;
              Y.data.startsWith("$s") && (O = tt(v = Y));
            }
          }
          if (!v) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            v = i;
          }
          (u = tt(v = t.__c.__z || (t.__c.__z = v))) ? (t.__e = v, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ne);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), M && M.then || vr(t), P.__e(M, t, n);
      }
    } else i = t.__e = Ia(n.__e, t, n, r, o, a, s, l, d, e);
    return (u = P.diffed) && u(t), i;
  }
  function tt(e, t) { // tt = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function vr(e) { // vr = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(vr));
  }
  function Sr(e, t, n) { // Sr = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) Jt(n[r++], n[r++], n[r++]); // r = i, n = refQueue, Jt = applyRef
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
  function Ia(e, t, n, r, o, a, s, i, l, d) { // Ia = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
    var u, m, f, c, g, y, h, b, _ = n.props || rt, S = t.props, x = t.type; // u = i, m = newHtml, f = oldHtml, c = newChildren, g = value, y = inputValue, h = checked, b = doc, _ = oldProps, n = oldVNode, rt = EMPTY_OBJ, S = newProps, t = newVNode, x = nodeType
    if (x == "svg" ? o = "http://www.w3.org/2000/svg" : x == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((g = a[u]) && (x ? g.localName == x : g.nodeType == 3)) { // u = i, a = excessDomChildren, g = value, x = nodeType
        e = g, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (b = d.ownerDocument || document, !x) return b.createTextNode(S);
      e = b.createElementNS(o, x, S.is ? S : d), i && (P.__m && P.__m(t, a), i = !1), a = null;
    }
    if (x) {
      if (d = x == "template" && e.content || e, a = x == "textarea" && S.defaultValue != null ? null : a && Vt.call(d.childNodes), !i && a) for (_ = {}, u = 0; u < e.attributes.length; u++) _[(g = e.attributes[u]).name] = g.value;
      for (u in _) g = _[u], u == "dangerouslySetInnerHTML" ? f = g : u == "children" || u in S || u == "value" && "defaultValue" in S || u == "checked" && "defaultChecked" in S || Ze(e, u, null, g, o); // u = i, _ = oldProps, g = value, f = oldHtml, S = newProps, Ze = setProperty, e = dom, o = namespace
      for (u in S) g = S[u], u == "children" ? c = g : u == "dangerouslySetInnerHTML" ? m = g : u == "value" ? y = g : u == "checked" ? h = g : i && typeof g != "function" || _[u] === g || Ze(e, u, g, _[u], o); // u = i, S = newProps, g = value, c = newChildren, m = newHtml, y = inputValue, h = checked, i = isHydrating, _ = oldProps, Ze = setProperty, e = dom, o = namespace
      m ? (i || f && (m.__html == f.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (f && (e.textContent = ""), (x == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Ra.test(x)) && (o = "http://www.w3.org/1999/xhtml"), br(d, qt(c) ? c : [c], t, n, r, o, a, s, a ? a[0] : n.__k && z(n, 0), i, l), a && a.some(ne)), i && x != "textarea" || (u = "value", x == "progress" && y == null ? e.removeAttribute(u) : y == null || y === e[u] && (x != "progress" || y) || Ze(e, u, y, _[u], o), u = "checked", h != null && h != e[u] && Ze(e, u, h, _[u], o));
    } else _ === S || i && e.data == S || (e.data = S);
    return e;
  }
  function Jt(e, t, n, r) { // Jt = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      P.__e(o, n);
    }
  }
  function Qt(e, t, n) { // Qt = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (P.unmount && P.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Jt(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        P.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Qt(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = tt(r, a = [])) && (r == e.__e && a.some(ne), ne(o), ne(r)), n || ne(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Na(e, t, n) { // Na = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Xt(e, t) { // Xt = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    P.__ && P.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Pe(G, { children: [e] }), o = [], a = [], Kt(t, t.__k, r || rt, rt, t.namespaceURI, r ? null : t.firstChild ? Vt.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), Sr(o, t.__k, a), t.__k.props.children = null;
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
    throw nt = 0, e;
  } }, fr = 0, Ea = function(e) {
    return e != null && e.constructor === Ee;
  }, B.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = re({}, this.state)), typeof e == "function" && (e = e(re({}, n), this.props)), e && (re(n, e), this.__v && (t && this.__k.push(t), pr(this)));
  }, B.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), pr(this));
  }, B.prototype.render = G, X = [], nt = 0, gr = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, et = /* @__PURE__ */ Symbol(), yr = /(PointerCapture)$|Capture$/i, Bt = 0, Ut = {}, Oa = 0;

  // src/explore/fold.ts
  var zt = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff", $a = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f", Fa = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"), kr = /* @__PURE__ */ new Map([ // zt = UNSPACED, $a = BETWEEN, Fa = LEFT_OUT, kr = PLAIN
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
  ]), Da = new RegExp(`[${Array.from(kr.keys()).join("")}]`, "g"), Ha = /^[\0-\x7f]*$/, Tr = new RegExp(`[${zt}]+|[^${zt}${$a}]+`, "g"), Wa = new RegExp(`[${zt}]`), ja = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
  function Oe(e) { // Oe = fold, e = text
    return Ha.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Fa, "").replace(Da, (t) => kr.get(t) || t);
  }
  function st(e, t) { // st = eachWord, e = folded, t = visit
    e.replace(Tr, (n, r) => (t(n, r), ""));
  }
  function Pr(e) { // Pr = line, e = text
    let t = Oe(e).match(Tr); // t = words, Oe = fold, e = text, Tr = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Gt(e) { // Gt = isUnspaced, e = word
    return Wa.test(e);
  }
  function Er(e) { // Er = needleOf, e = word
    return Gt(e) || ja.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function Yt(e) { // Yt = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(ht(n)),
      []
    );
  }
  function Rr(e) { // Rr = textsOf, e = program
    return [
      ht(e.title),
      Yt([e.summary]),
      Yt(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function Ua(e, t, { id: n, label: r, aliases: o }) { // Ua = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return Yt([e.nameOf(t, n), r, t === "period" ? n : null, ...o]);
  }
  function Or(e) { // Or = joined, e = texts
    return e.map(Pr).join(`
`);
  }
  function Ar(e) { // Ar = buildHaystack, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((o, a) => { // t = ends, e = index, n = lines, o = program, a = i
      let [s, i, l] = Rr(o).map(Or); // s = title, i = summary, l = rest, Rr = textsOf, o = program, Or = joined
      return t[2 * a] = s.length, t[2 * a + 1] = s.length + 1 + i.length, [s, i, l].join(`
`);
    }), r = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = Ua(e, o.id, a); // s = names, Ua = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: Or(s), programs: a.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function Cr(e, { lines: t, terms: n }, r) { // Cr = textsWith, e = index, t = lines, n = terms, r = needle
    let o = n.find(({ line: s }) => s.indexOf(r) !== -1); // o = named, n = terms, s = line, r = needle
    if (o)
      return o.names;
    let a = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // a = program, e = index, t = lines, s = line, r = needle
    return a ? Rr(a).reduce((s, i) => s.concat(i)) : [];
  }

  // src/explore/highlight.ts
  function Ba(e) { // Ba = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e) { // s = letter, e = text
      let i = Oe(s); // i = plain, Oe = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    let o = " ", a = [0]; // o = line, a = places
    return st(t, (s, i) => { // st = eachWord, t = folded, s = word, i = at
      var l; // l = _a
      o += s + " ";
      for (let d = i; d <= i + s.length; d++) // d = i, i = at, s = word
        a.push((l = n[d]) != null ? l : e.length);
    }), { line: o, places: a };
  }
  function it(e, t) { // it = highlight, e = text, t = needles
    var s; // s = _a
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = Ba(e), o = new Uint8Array(e.length); // n = line, r = places, Ba = lineWithPlaces, e = text, o = hits
    for (let i of t) { // i = needle, t = needles
      let l = i.charAt(0) === " " ? 1 : 0; // l = first, i = needle
      for (let d = n.indexOf(i); d !== -1; d = n.indexOf(i, d + 1)) { // d = at, n = line, i = needle
        let u = r[d + l] || 0, m = d + i.length; // u = start, r = places, d = at, l = first, m = last, i = needle
        for (; r[m] === r[m - 1]; ) // r = places, m = last
          m++;
        o.fill(1, u, (s = r[m]) != null ? s : e.length);
      }
    }
    let a = []; // a = pieces
    for (let i = 0, l = 1; l <= e.length; l++) // i = start, l = end, e = text
      (l === e.length || o[l] !== o[i]) && (a.push({ text: e.slice(i, l), hit: o[i] === 1 }), i = l);
    return a;
  }

  // src/explore/slips.ts
  function Mr(e, t, n) { // Mr = slips, e = a, t = b, n = most
    let r = [], o = Array.from({ length: t.length + 1 }, (a, s) => s); // r = beforeLast, o = last, t = b, a = _, s = j
    for (let a = 1; a <= e.length; a++) { // a = i, e = a
      let s = [a], i = a; // s = row, a = i, i = least
      for (let l = 1; l <= t.length; l++) { // l = j, t = b
        let d = e.charCodeAt(a - 1) === t.charCodeAt(l - 1), u = Math.min( // d = isSame, e = a, a = i, t = b, l = j, u = cost
          o[l - 1] + (d ? 0 : 1),
          o[l] + 1,
          s[l - 1] + 1
        );
        l > 1 && a > 1 && e.charCodeAt(a - 1) === t.charCodeAt(l - 2) && e.charCodeAt(a - 2) === t.charCodeAt(l - 1) && (u = Math.min(u, r[l - 2] + 1)), s.push(u), i = Math.min(i, u);
      }
      if (i > n)
        return n + 1;
      r = o, o = s;
    }
    return Math.min(o[t.length], n + 1);
  }

  // src/explore/forgive.ts
  var Lr = 4, qa = 8, Ir = /* @__PURE__ */ new WeakMap(); // Lr = LEAST_LETTERS, qa = LONG, Ir = vocabularies
  function Va(e) { // Va = wordsOf, e = haystack
    let t = Ir.get(e); // t = known, Ir = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = haystack, s = term
      for (let s of a.split(" ")) // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, o = words
    return Ir.set(e, o), o;
  }
  function Ka({ counts: e }, t) { // Ka = nearest, e = counts, t = word
    let n = t.length < qa ? 1 : 2, r = null, o = 1 / 0; // n = most, t = word, qa = LONG, r = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = candidate
      let i = (l, d) => { // i = offer, l = part, d = begun
        if (Math.abs(l.length - t.length) > n)
          return;
        let u = Mr(t, l, n), m = u + d + 0.4 / a; // u = found, Mr = slips, t = word, l = part, n = most, m = cost, d = begun, a = times
        u <= n && m < o && (r = s, o = m);
      };
      if (i(s, 0), s.charCodeAt(0) === t.charCodeAt(0))
        for (let l = t.length - 1; l <= t.length + 1 && l < s.length; l++) // l = length, t = word, s = candidate
          i(s.slice(0, l), 0.5);
    }), r;
  }
  function Ja({ list: e }, t) { // Ja = cut, e = list, t = run
    let n = Array.from(t.normalize("NFC")), r = []; // n = characters, t = run, r = pieces
    for (let o = 0, a; o < n.length; o = a) { // o = start, a = end, n = characters
      let s = "", i = e; // s = piece, i = holders, e = list
      for (a = o + 1; a < n.length; a++) { // a = end, o = start, n = characters
        let l = n.slice(o, a + 1).join("").normalize("NFKD"), d = i.filter((u) => u.indexOf(l) !== -1); // l = longer, n = characters, o = start, a = end, d = rest, i = holders, u = word
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
  function Qa(e, t) { // Qa = otherwise, e = words, t = word
    if (Gt(t))
      return Ja(e, t);
    let n = /\d/.test(t) ? null : Ka(e, t); // n = similar, t = word, Ka = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function Xa(e, t, n) { // Xa = spelling, e = index, t = haystack, n = needle
    for (let r of Cr(e, t, n)) { // r = text, Cr = textsWith, e = index, t = haystack, n = needle
      let o = it(r, [n]).find((a) => a.hit); // o = hit, it = highlight, r = text, n = needle, a = piece
      if (o)
        return o.text;
    }
    return n.trim();
  }
  function Nr(e, t, n) { // Nr = forgive, e = index, t = haystack, n = needles
    let r = Va(t), o = [], a = !1; // r = words, Va = wordsOf, t = haystack, o = used, a = isBent
    for (let s of n) { // s = needle, n = needles
      let i = s.trim(); // i = word, s = needle
      if (i.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1)
        o.push(s);
      else if (i.length >= Lr && r.line.indexOf(i) !== -1)
        o.push(i);
      else {
        let l = i.length < Lr ? null : Qa(r, i); // l = others, i = word, Lr = LEAST_LETTERS, Qa = otherwise, r = words
        if (!l)
          return null;
        o.push(...l), a = !0;
      }
    }
    return o.every((s, i) => s === n[i]) ? null : { needles: o, corrected: a ? o.map((s) => Xa(e, t, s)) : null };
  }

  // src/explore/search.ts
  var za = 200, Ga = 16, Ya = 24, Za = 12, es = 6, ts = 2, Dr = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, Zt = /* @__PURE__ */ new WeakMap(); // za = MOST_LETTERS, Ga = MOST_WORDS, Ya = IN_TITLE, Za = IN_TERM, es = IN_SUMMARY, ts = IN_REST, Dr = NOTHING, Zt = memories
  function en(e) { // en = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return e.slice(0, za).split(/["“”„«»]/).forEach((n, r) => { // e = text, za = MOST_LETTERS, n = part, r = i
      let o = []; // o = words
      st(Oe(n), (a) => o.push(a)), r % 2 && o.length > 1 ? t.add(" " + o.join(" ")) : o.forEach((a) => t.add(Er(a)));
    }), Array.from(t).slice(0, Ga);
  }
  function ns({ terms: e, lines: t }, n) { // ns = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => me(o, a), U(t.length)) : null;
  }
  function $r(e, t, n) { // $r = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: o } = e, a = t.map((l) => ns(e, l)), s = U(r.length), i = new Uint16Array(r.length); // r = lines, o = ends, e = haystack, a = byTerm, t = needles, l = needle, ns = termHits, s = programs, U = noBits, i = scores
    return r.forEach((l, d) => { // r = lines, l = line, d = i
      if (n && !ke(n, d))
        return;
      let u = 0; // u = score
      for (let m = 0; m < t.length; m++) { // m = n, t = needles
        let f = t[m], c = a[m], g = l.indexOf(f), y = g !== -1 && g < o[2 * d]; // f = needle, t = needles, m = n, c = hits, a = byTerm, g = at, l = line, y = inTitle, o = ends, d = i
        if (!y && c && ke(c, d))
          u += Za;
        else {
          if (g === -1)
            return;
          {
            let h = y ? Ya : g < o[2 * d + 1] ? es : ts; // h = weight, y = inTitle, Ya = IN_TITLE, g = at, o = ends, d = i, es = IN_SUMMARY, ts = IN_REST
            u += l.charCodeAt(g + f.length) === 32 ? h * 1.5 : h;
          }
        }
      }
      Ue(s, d), i[d] = u;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function Fr({ programs: e }) { // Fr = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function rs(e, t) { // rs = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function Hr(e) { // Hr = remember, e = index
    let t = Zt.get(e); // t = memory, Zt = memories, e = index
    return t || (t = { haystack: Ar(e), text: "", found: Dr }, Zt.set(e, t)), t;
  }
  function Wr(e) { // Wr = prepareSearch, e = index
    Hr(e);
  }
  function tn(e, t) { // tn = search, e = index, t = text
    let n = Zt.get(e); // n = known, Zt = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = en(t); // r = needles, en = needlesOf, t = text
    if (!r.length)
      return Dr;
    let o = n || Hr(e), { haystack: a, found: s } = o, i = $r(a, r, rs(s, r) ? s.programs : null); // o = memory, n = known, Hr = remember, e = index, a = haystack, s = last, i = found, $r = scan, r = needles, rs = narrows
    if (Fr(i)) {
      let l = Nr(e, a, r), d = l && $r(a, l.needles, null); // l = forgiven, Nr = forgive, e = index, a = haystack, r = needles, d = better, $r = scan
      l && d && !Fr(d) && (i = Object.assign({}, d, { corrected: l.corrected }));
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
  function jr(e, t) { // jr = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => me(n, r), U(e)) : null;
  }
  function Ur(e, t, n) { // Ur = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = jr(e.programs.length, ge(o, t)); // a = programs, jr = anyOf, e = index, ge = chosenTerms, o = facet, t = query
      a && r.set(o.id, a);
    }
    return r;
  }
  function nn(e, t, n) { // nn = passing, e = size, t = filters, n = except
    let r = je(e); // r = programs, je = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== n && Zn(r, o);
    }), r;
  }
  function rn(e, t) { // rn = countMatches, e = index, t = query
    let n = Ur(e, t, tn(e, t.text).programs); // n = filters, Ur = filtersOf, e = index, t = query, tn = search
    return Q(nn(e.programs.length, n));
  }
  function Br(e, t) { // Br = explore, e = index, t = query
    let n = e.programs.length, r = tn(e, t.text), o = Ur(e, t, r.programs), a = nn(n, o), s = []; // n = size, e = index, r = found, tn = search, t = query, o = filters, Ur = filtersOf, a = matches, nn = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), d = l ? nn(n, o, i.id) : a, u = ge(i, t), m = Array.from(i.terms.values(), (f) => { // l = filter, o = filters, i = facet, d = others, nn = passing, n = size, a = matches, u = chosen, ge = chosenTerms, t = query, m = terms, f = term
        let c = Q(f.programs, d), g = u.indexOf(f) !== -1, y = g ? Q(jr(n, u.filter((h) => h !== f)) || d, d) : l ? Q(l, d, f.programs) : c; // c = own, Q = count, f = term, d = others, g = isChosen, u = chosen, y = after, jr = anyOf, n = size, h = other, l = filter
        return { term: f, chosen: g, after: y, own: c };
      });
      s.push({ facet: i, terms: m });
    }
    return { matches: a, count: Q(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function ye(e, t) { // ye = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function on(e, t, n) { // on = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function qr(e, t, n) { // qr = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], o = r.filter((a) => a !== n); // r = terms, e = query, t = facet, o = others, a = id, n = term
    return on(e, t, o.length < r.length ? o : r.concat(n));
  }
  function Vr(e) { // Vr = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Kr(e, t) { // Kr = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      ge(r, t).forEach((o) => n.push({ facet: r, term: o }));
    }), n;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var os = /* @__PURE__ */ Symbol.for("pv"), as = 0; // os = VNODE_MARKER, as = vnodeId
  function p(e, t, n, r, o, a) { // p = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var d = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: os, __v: --as, __i: -1, __u: 0 }; // d = vnode, e = type, l = normalizedProps, n = key, s = ref, os = VNODE_MARKER, as = vnodeId
    return (o || a) && (d.__source = o, d.__self = a), P.vnode && P.vnode(d), d;
  }

  // src/views/say.tsx
  function R({ text: e, language: t }, n, r = e) { // R = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ p("bdi", { children: r }) : /* @__PURE__ */ p("bdi", { lang: t, dir: fe(t), children: r });
  }

  // src/views/chips.tsx
  function ss({ context: e, actions: t }, n) { // ss = filterChip, e = context, t = actions, n = chip
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
  function is({ context: { msg: e }, state: t, actions: n }) { // is = searchChip, e = msg, t = state, n = actions
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
  var lt = class extends B { // lt = Chips, B = x
    constructor() {
      super(...arguments);
      this.list = at();
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
      let { context: r, state: o, actions: a } = n, s = Kr(r.index, o.query), i = o.query.text.trim() !== ""; // r = context, o = state, a = actions, n = view, s = chosen, Kr = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ p("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ p("li", { children: ss(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ p("li", { children: is(n) }, "text"),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function Jr(e, t) { // Jr = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = ye(t, ""); // r = without, ye = withText, t = query
      n.push({ kind: "text", query: r, count: rn(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let o = ge(r, t); // o = terms, ge = chosenTerms, r = facet, t = query
      if (o.length) {
        let a = on(t, r.id, []); // a = without, on = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: rn(e, a) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function he(e, t, n, r) { // he = heading, e = level, t = name, n = id, r = children
    return hr(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var ls = 4; // ls = MOST
  function Qr({ context: e, state: t, actions: n }) { // Qr = empty, e = context, t = state, n = actions
    let { msg: r, labels: o, index: a, list: s, level: i } = e, l = Jr(a, t.query).slice(0, ls), d = (u) => u.kind === "text" ? r("empty-text", t.query.text, u.count) : r( // r = msg, o = labels, a = index, s = list, i = level, e = context, l = ways, Jr = wayOut, t = state, ls = MOST, d = words, u = way
      "empty-without",
      o.facet(u.facet.id).text,
      u.terms.map((m) => o.term(u.facet.id, m.id).text).reduce((m, f) => r("list", m, f)),
      u.count
    );
    return /* @__PURE__ */ p("div", { class: "program-explorer__empty", children: [
      he(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ p("p", { children: r("empty-hint") }),
      /* @__PURE__ */ p("ul", { children: [
        l.map((u) => /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button", onClick: () => n.apply(u.query), children: d(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function ut(e) { // ut = chevron, e = isOpen
    return /* @__PURE__ */ p("span", { class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function us({ context: e, actions: t }, n, r) { // us = termBox, e = context, t = actions, n = facet, r = count
    let { msg: o, labels: a, language: s, idPrefix: i } = e, { term: l, chosen: d, after: u, own: m } = r, f = `${i}:${n}:${l.id}`, c = o(d ? "count-without" : "count-after", u); // o = msg, a = labels, s = language, i = idPrefix, e = context, l = term, d = chosen, u = after, m = own, r = count, f = id, n = facet, c = description
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
          /* @__PURE__ */ p("span", { class: "program-explorer__number", title: c, "aria-hidden": "true", children: o("number", u) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__unseen", id: `${f}:count`, children: c })
        ]
      },
      l.id
    );
  }
  function cs(e, { facet: t, terms: n }) { // cs = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: o, actions: a } = e, { labels: s, language: i, idPrefix: l } = r, d = o.folded.has(t.id), u = `${l}:${t.id}`, m = R(s.facet(t.id), i); // r = context, o = state, a = actions, e = view, s = labels, i = language, l = idPrefix, d = folded, t = facet, u = bodyId, m = label, R = say
    return /* @__PURE__ */ p("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${u}::label`, children: [
      /* @__PURE__ */ p("legend", { children: /* @__PURE__ */ p(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !d,
          "aria-controls": u,
          onClick: () => a.fold(t.id),
          children: [
            /* @__PURE__ */ p("span", { id: `${u}::label`, children: m }),
            ut(!d)
          ]
        }
      ) }),
      /* @__PURE__ */ p("div", { id: u, hidden: d, children: n.map((f) => us(e, t.id, f)) })
    ] }, t.id);
  }
  function ct(e) { // ct = filters, e = view
    return e.state.exploration.facets.map((t) => cs(e, t));
  }

  // src/views/filter-dialog.tsx
  var ds = "button:not([disabled]), input:not([disabled]), select, a[href]", Xr = "program-explorer-locked", dt = class extends B { // ds = FOCUSABLE, Xr = LOCK_CLASS, dt = FilterDialog, B = x
    constructor() {
      super(...arguments);
      this.box = at();
      this.before = null;
      this.onKeyDown = (n) => { // n = event
        if (n.key === "Escape") {
          n.stopPropagation(), this.props.view.actions.closeFilters();
          return;
        }
        if (n.key !== "Tab" || !this.box.current)
          return;
        let r = Array.from(this.box.current.querySelectorAll(ds)).filter((i) => i.getClientRects().length > 0), o = r[0], a = r[r.length - 1], s = document.activeElement; // r = stops, ds = FOCUSABLE, i = element, o = first, a = last, s = here
        n.shiftKey && (s === o || s === this.box.current) ? (n.preventDefault(), a == null || a.focus()) : !n.shiftKey && s === a && (n.preventDefault(), o == null || o.focus());
      };
    }
    componentDidMount() {
      var n; // n = _a
      this.before = document.activeElement, document.documentElement.classList.add(Xr), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(Xr), this.before instanceof HTMLElement && this.before.focus();
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
  var zr = /* @__PURE__ */ new WeakMap(), ps = 1e9; // zr = orders, ps = NEVER
  function sn(e, t) { // sn = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function Yr(e) { // Yr = ranksIn, e = order
    let t = new Uint32Array(e.length); // t = ranks, e = order
    return e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    }), t;
  }
  function ms(e) { // ms = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function fs({ programs: e, languages: { chain: t, page: n } }) { // fs = byTitle, e = programs, t = chain, n = page
    let r = e.map(({ title: a }) => oe(a, t, n).text), { compare: o } = ms(t.concat(n)); // r = titles, e = programs, a = title, oe = pickText, t = chain, n = page, o = compare, ms = collatorFor
    return sn(r.length, (a, s) => o(r[a], r[s]));
  }
  function Gr(e) { // Gr = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function gs({ programs: e }, t) { // gs = byDate, e = programs, t = titleOrder
    let n = Yr(t), r = new Float64Array(e.length), o = new Float64Array(e.length); // n = titleRanks, Yr = ranksIn, t = titleOrder, r = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let d = a || s, u = s || a, m = a && !s && i && ee(i); // d = first, a = start, s = end, u = last, m = isOpenEnded, i = status, ee = isCurrent
      r[l] = Gr(d && D(d)), o[l] = m ? ps : Gr(u && N(u));
    }), sn(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function ys({ programs: e }, t) { // ys = byStatus, e = programs, t = dateOrder
    let n = Yr(t), r = new Uint8Array(e.length); // n = dateRanks, Yr = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * H.indexOf(o) : 2 * H.indexOf("past") - 1;
    }), sn(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function an(e, t) { // an = orderOf, e = index, t = sort
    let n = zr.get(e); // n = known, zr = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), zr.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? fs(e) : t === "newest" ? gs(e, an(e, "title")) : ys(e, an(e, "newest")), n.set(t, r)), r;
  }
  function hs(e, t) { // hs = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function Re(e) { // Re = effectiveSort, e = query
    let t = en(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, en = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function Zr(e, t, n, r) { // Zr = order, e = index, t = matches, n = query, r = scores
    let o = Re(n), a = []; // o = sort, Re = effectiveSort, n = query, a = shown
    for (let s of an(e, o)) // s = i, an = orderOf, e = index, o = sort
      ke(t, s) && a.push(s);
    return o === "relevance" ? hs(a, r) : a;
  }

  // src/views/details.tsx
  var xs = ["status", "period"]; // xs = OWN_ROWS
  function A(e, t) { // A = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ p("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ p("dt", { children: e }),
      /* @__PURE__ */ p("dd", { children: Array.isArray(t) ? /* @__PURE__ */ p("ul", { children: t.map((r) => /* @__PURE__ */ p("li", { children: r })) }) : t })
    ] });
  }
  function _s(e) { // _s = shortAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (n) {
      return t;
    }
  }
  function eo(e, t, n, r) { // eo = details, e = context, t = actions, n = program, r = id
    let { msg: o, labels: a, format: s, language: i, list: l, relatives: d } = e, u = (x) => x === null ? null : R(a.pick(x), i), m = (x) => x.map((T) => /* @__PURE__ */ p("bdi", { children: T })), f = (x, T) => /* @__PURE__ */ p("a", { href: e.urlOf(x), rel: "noopener", children: T }), c = (x) => x.map((T) => { // o = msg, a = labels, s = format, i = language, l = list, d = relatives, e = context, u = text, x = ids, R = say, m = names, T = other, p = a, f = link, c = related
      var L; // L = _a
      return /* @__PURE__ */ p(
        "a",
        {
          href: e.urlOfProgram(T),
          onClick: (w) => { // w = event
            !w.ctrlKey && !w.metaKey && !w.shiftKey && !w.altKey && (w.preventDefault(), t.goTo(T));
          },
          children: u(((L = d.program(T)) == null ? void 0 : L.title) || T)
        }
      );
    }), { minutes: g, owner: y, partOf: h, reviewed: b } = n, _ = h === null ? void 0 : l.series.get(h), S = h === null ? [] : d.parts(h).filter((x) => x !== n.id);
    return /* @__PURE__ */ p("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((x) => !xs.includes(x)).map((x) => A(
        R(a.facet(x), i),
        (n.terms.get(x) || []).map((T) => R(a.term(x, T), i))
      )),
      A(o("detail-session"), g && (g[0] === g[1] ? o("detail-minutes", g[0]) : o("detail-minutes-range", g[0], g[1]))),
      A(o("detail-duration"), u(n.duration)),
      A(o("detail-scale"), u(n.scale)),
      A(o("detail-team"), m(n.team)),
      A(o("detail-partners"), m(n.partners)),
      A(o("detail-materials"), n.materials.map(({ target: x, label: T }) => f(x, u(T)))),
      A(o("detail-part-of"), _ ? _.target ? f(_.target, u(_.title)) : u(_.title) : c(h === null ? [] : [h])),
      A(o("detail-siblings"), c(S)),
      A(o("detail-parts"), c(d.parts(n.id))),
      A(o("detail-follows"), c(d.before(n.id))),
      A(o("detail-followed-by"), c(n.followedBy)),
      A(o("detail-owner"), y),
      A(o("detail-reviewed"), b && s.date(b)),
      A(o("detail-sources"), n.sources.map((x) => f({ url: x }, /* @__PURE__ */ p("bdi", { title: x, children: _s(x) })))),
      A(o("detail-share"), /* @__PURE__ */ p("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var bs = ["kind", "format"], ln = "capacity"; // bs = META_FACETS, ln = TAG_FACET
  function to(e, t, n) { // to = marked, e = picked, t = words, n = around
    return R(e, n, t.length ? it(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ p("mark", { children: r }) : r) : e.text);
  }
  function ws({ context: e, program: t }) { // ws = meta, e = context, t = program
    let { labels: n, format: r, language: o } = e, a = r.span(t.start, t.end, t.status); // n = labels, r = format, o = language, e = context, a = span, t = program
    return /* @__PURE__ */ p("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ p("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      a !== null && /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: a }),
      bs.map((s) => { // bs = META_FACETS, s = facet
        var i; // i = _a
        return (i = t.terms.get(s)) == null ? void 0 : i.map((l) => /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: R(n.term(s, l), o) }, l));
      })
    ] });
  }
  var pt = class extends B { // pt = Card, B = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: o, open: a, words: s, level: i } = t, { msg: l, labels: d, language: u, idPrefix: m } = n, f = d.pick(o.title), c = `${m}:program:${o.id}`, g = o.summary && d.pick(o.summary), y = o.terms.get(ln) || [], h = to(f, s, u); // n = context, r = actions, o = program, a = open, s = words, i = level, t = props, l = msg, d = labels, u = language, m = idPrefix, f = title, c = titleId, g = summary, y = tags, ln = TAG_FACET, h = name, to = marked
      return /* @__PURE__ */ p("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": c, children: [
        he(i, "program-explorer__title", c, o.target ? /* @__PURE__ */ p("a", { href: n.urlOf(o.target), rel: "noopener", children: h }) : h),
        ws(t),
        g && /* @__PURE__ */ p("p", { class: "program-explorer__summary", children: [
          to(g, s, u),
          g.language.toLowerCase() !== d.wanted && /* @__PURE__ */ p("span", { class: "program-explorer__in-language", children: l("in-language", n.format.language(g.language)) })
        ] }),
        /* @__PURE__ */ p("div", { class: "program-explorer__card-foot", children: [
          y.length > 0 && /* @__PURE__ */ p("ul", { class: "program-explorer__tags", "aria-label": d.facet(ln).text, children: y.map((b) => /* @__PURE__ */ p("li", { children: R(d.term(ln, b), u) }, b)) }),
          /* @__PURE__ */ p(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": l("details-of", f.text),
              "aria-expanded": a,
              "aria-controls": a ? `${c}:details` : void 0,
              onClick: () => r.toggleDetails(o.id),
              children: [
                l("details"),
                ut(a)
              ]
            }
          )
        ] }),
        a && eo(n, r, o, `${c}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function vs({ context: e, state: t }, n) { // vs = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: o, past: a } = e, s = !e.limit && Re(t.query) === "status", i = (l, d) => l || { text: d, language: e.language, anchors: [] }; // r = msg, o = current, a = past, e = context, s = grouped, Re = effectiveSort, t = state, i = headingOf, l = own, d = text
    return n.map((l, d) => { // n = programs, l = program, d = at
      let u = n[d - 1], m = ee(l.status); // u = before, n = programs, d = at, m = isNow, ee = isCurrent, l = program
      return !s || u && ee(u.status) === m ? { program: l, group: null } : { program: l, group: m ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function no(e) { // no = list, e = view
    var f; // f = _a
    let { context: t, state: n, actions: r } = e, { msg: o, index: a, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((c) => a.programs[c]), d = n.order.length - n.limit, u = vs(e, l), m = (f = u[0]) != null && f.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, o = msg, a = index, s = level, i = limit, l = shown, c = at, d = rest, u = entries, vs = withHeadings, m = titleLevel, f = _a
    return /* @__PURE__ */ p(G, { children: [
      /* @__PURE__ */ p("ul", { class: "program-explorer__list", "aria-label": o("programs"), children: u.map(({ program: c, group: g }) => /* @__PURE__ */ p("li", { children: [
        g && he(s, "program-explorer__group", g.anchors[0], [
          ...g.anchors.slice(1).map((y) => /* @__PURE__ */ p("span", { id: y })),
          R(g, t.language)
        ]),
        /* @__PURE__ */ p(
          pt,
          {
            context: t,
            actions: r,
            program: c,
            open: n.query.program === c.id,
            words: n.exploration.found.needles,
            level: m
          }
        )
      ] }, c.id)) }),
      i > 0 && /* @__PURE__ */ p("a", { class: "program-explorer__all", href: t.urlOfAll(n.query), children: o("see-all", n.order.length) }),
      !i && d > 0 && /* @__PURE__ */ p("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: o("more", d) })
    ] });
  }

  // src/views/search-box.tsx
  function ro({ context: e, state: t, actions: n }) { // ro = searchBox, e = context, t = state, n = actions
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
  function Ss({ context: e, state: t, actions: n }) { // Ss = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: o } = e, a = Re(t.query), s = Be.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, o = idPrefix, e = context, a = sort, Re = effectiveSort, t = state, s = sorts, Be = SORTS, i = each
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
  function oo(e) { // oo = toolbar, e = view
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
      !t.limit && Ss(e)
    ] });
  }

  // src/views/explorer.tsx
  function ao(e) { // ao = explorer, e = view
    let { context: t, state: n } = e, { limit: r, msg: o } = t, { found: a, count: s } = n.exploration; // t = context, n = state, e = view, r = limit, o = msg, a = found, s = count
    return /* @__PURE__ */ p("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ p("div", { class: "program-explorer__panel", children: ct(e) }),
      /* @__PURE__ */ p("div", { class: "program-explorer__main", children: [
        !r && ro(e),
        oo(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ p(lt, { view: e }),
        a.corrected && s > 0 && /* @__PURE__ */ p("p", { class: "program-explorer__corrected", children: o("results-for", n.query.text, a.corrected.join(" ")) }),
        s > 0 ? no(e) : Qr(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ p(dt, { view: e })
    ] });
  }

  // src/views/state.ts
  var Ae = 60, ks = 6; // Ae = CARDS, ks = CARDS_AT_ONCE
  function Ce(e, t, n) { // Ce = derive, e = context, t = asked, n = before
    let r = Br(e.index, t), o = Zr(e.index, r.matches, t, r.found.scores), a = o.findIndex((i) => { // r = exploration, Br = explore, e = context, t = asked, o = places, Zr = order, a = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(e.limit || Ae, a + 1, s ? s.limit : 0),
      drawn: o.length <= Ae ? Ae : Math.max(ks, a + 1, s ? s.drawn : 0)
    };
  }
  function so(e, t, n) { // so = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return Ce(e, r, null).query.program === n ? r : Object.assign({}, qe, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var Ts = 640, Ps = 300, Es = 80, Os = 500; // Ts = PANEL_NEEDS, Ps = TYPING_PAUSE, Es = FILL_AFTER, Os = PREPARE_AFTER
  function io(e, t, n, r) { // io = mountExplorer, e = root, t = context, n = address, r = onCrash
    let o = e.ownerDocument.defaultView || window, a, s, i = !1, l = Object.assign( // o = view, e = root, a = typing, s = filling, i = isStopped, l = state
      { narrow: u(), filtersOpen: !1, folded: /* @__PURE__ */ new Set() },
      d(null)
    );
    function d(w) { // d = addressed, w = before
      let v = n && ze(n.read(), t.index) || t.preset, O = Ce(t, v, w); // v = query, n = address, ze = fromFragment, t = context, O = derived, Ce = derive, w = before
      return Object.assign(O, { drawn: O.limit, toldCount: O.exploration.count });
    }
    function u() { // u = isNarrow
      return t.limit > 0 || (e.clientWidth || o.innerWidth) < Ts;
    }
    function m(w) { // m = draw, w = change
      var O; // O = _a
      l = Object.assign({}, l, w);
      let v = e.contains(e.ownerDocument.activeElement); // v = hadFocus, e = root
      try {
        Xt(ao({ context: t, state: l, actions: x }), e);
      } catch (C) {
        S(), r(C);
        return;
      }
      v && !e.contains(e.ownerDocument.activeElement) && ((O = e.querySelector('[role="status"]')) == null || O.focus({ preventScroll: !0 })), o.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = o.setTimeout(() => m({ drawn: l.limit }), Es));
    }
    function f(w) { // f = fragmentOf, w = query
      return Xe(w, t.list.facets);
    }
    function c(w) { // c = write, w = change
      if (!i) {
        let v = f(l.query); // v = text, f = fragmentOf, l = state
        n == null || n.write(v === f(t.preset) ? "" : v || "programs", w);
      }
    }
    function g() { // g = settle
      a !== void 0 && (o.clearTimeout(a), a = void 0, c("replace"), m({ toldCount: l.exploration.count }));
    }
    function y(w) { // y = choose, w = query
      g();
      let v = Ce(t, w, l); // v = derived, Ce = derive, t = context, w = query, l = state
      m(Object.assign(v, { toldCount: v.exploration.count })), c("push");
    }
    function h(w) { // h = elementOf, w = id
      let v = e.ownerDocument.getElementById(`${t.idPrefix}:program:${w}`); // v = title, e = root, t = context, w = id
      return v && v.closest("article");
    }
    function b(w) { // b = focusOn, w = id
      var O; // O = _a
      let v = w === void 0 ? null : h(w); // v = card, w = id, h = elementOf
      (O = v == null ? void 0 : v.querySelector("a, button")) == null || O.focus({ preventScroll: !0 });
    }
    function _() { // _ = onResize
      u() !== l.narrow && m({ narrow: !l.narrow, filtersOpen: !1 });
    }
    function S() { // S = stop
      i = !0, o.clearTimeout(a), o.clearTimeout(s), T == null || T.disconnect(), o.removeEventListener("resize", _), L == null || L(), Xt(null, e);
    }
    let x = { // x = actions
      search: (w) => { // w = text
        m(Ce(t, ye(l.query, w), l)), o.clearTimeout(a), a = o.setTimeout(g, Ps);
      },
      toggle: (w, v) => y(qr(l.query, w, v)),
      apply: y,
      sort: (w) => y(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => y(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var v; // v = _a
        y(so(t, l.query, w)), (v = h(w)) == null || v.scrollIntoView(), b(w);
      },
      clear: () => y(Vr(l.query)),
      showMore: () => {
        var O; // O = _a
        let w = l.order[l.limit], v = l.limit + Ae; // w = first, l = state, v = limit, Ae = CARDS
        m({ limit: v, drawn: v }), b(w === void 0 || (O = t.index.programs[w]) == null ? void 0 : O.id);
      },
      openFilters: () => m({ filtersOpen: !0 }),
      closeFilters: () => m({ filtersOpen: !1 }),
      fold: (w) => { // w = facet
        let v = new Set(l.folded); // v = folded, l = state
        v.delete(w) || v.add(w), m({ folded: v });
      }
    }, T = "ResizeObserver" in o ? new ResizeObserver(_) : null;
    T == null || T.observe(e), o.addEventListener("resize", _);
    let L = n == null ? void 0 : n.onMove(e, () => { // L = forgetMoves, n = address, e = root
      o.clearTimeout(a), a = void 0, m(d(l));
    });
    m({}), o.setTimeout(() => Wr(t.index), Os), n && n.read() !== "" && (c("replace"), Ye(() => { // m = draw, o = view, Wr = prepareSearch, t = context, Os = PREPARE_AFTER, n = address, c = write, Ye = afterPaint
      var w; // w = _a
      l.query.program !== null ? (w = h(l.query.program)) == null || w.scrollIntoView() : o.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/host/takeover.ts
  var Rs = "program-explorer-hidden"; // Rs = HIDDEN_CLASS
  function lo(e) { // lo = claim, e = host
    return un(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function un(e) { // un = stateOf, e = host
    return e.root.dataset.state;
  }
  function Me(e, t) { // Me = setState, e = host, t = state
    let n = t === "ready"; // n = explorerStands, t = state
    for (let r of e.statics) // r = element, e = host
      r.classList.toggle(Rs, n);
    for (let r of [e.current, e.past]) // r = heading, e = host
      r == null || r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    e.root.dataset.state = t;
  }

  // src/host/versions.ts
  var uo = "Special:MyLanguage/", As = /^(?:[a-z][\w-]*|Special):/; // uo = MY_LANGUAGE, As = ELSEWHERE
  function co(e, { root: t, statics: n }, r) { // co = createVersions, e = wiki, t = root, n = statics, r = chain
    let o = r.indexOf(e.contentLanguage), a = o < 0 ? r : r.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, r = chain, e = wiki, a = codes, s = shown
    return n.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // n = statics, i = page, l = link, s = shown
      let l = i.replace(uo, ""); // l = plain, i = page, uo = MY_LANGUAGE
      if (!a.length || As.test(l))
        return e.urlOf(i);
      if (t.lang !== r[0])
        return e.urlOf(uo + l);
      let [d = "", u] = l.split(/(?=#)/); // d = name, u = fragment, l = plain
      return a.map((m) => e.urlOf(`${d}/${m}${u || ""}`)).find((m) => s.has(m)) || e.urlOf(i);
    };
  }

  // src/host/raise.ts
  var Cs = "program-explorer__app", Ms = 0; // Cs = APP_CLASS, Ms = raised
  function Ls({ root: e }) { // Ls = ownsAddress, e = root
    let t = `.${Se}[data-state]`; // t = taken, Se = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function Is({ current: e, past: t }) { // Is = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      r && Ye(() => { // r = anchor, Ye = afterPaint
        var o; // o = _a
        return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function po({ wiki: e }, t, n, r, o, a) { // po = raise, e = wiki, t = host, n = list, r = words, o = names, a = onCrash
    let { language: s } = r, i = se(r), l = fn(s, i, o), d = Ge(e, t), u = dr(n, i, l, d, e.contentLanguage, s), m = er( // s = language, r = words, i = msg, se = createMessages, l = format, fn = createFormat, o = names, d = chain, Ge = readerLanguages, e = wiki, t = host, u = labels, dr = createLabels, n = list, m = index, er = buildIndex
      n,
      { chain: d, page: e.contentLanguage },
      Dt(),
      (h, b) => u.term(h, b).text
    ), f = Ls(t), c = co(e, t, d), g = t.all === null ? "" : c(t.all), y = document.createElement("div");
    y.className = Cs, y.lang = s, y.dir = fe(s), t.root.append(y), Me(t, "ready"), io(y, {
      list: n,
      index: m,
      relatives: lr(n.programs),
      labels: u,
      msg: i,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      preset: ze(`programs?${t.preset}`, m) || qe,
      limit: t.limit,
      idPrefix: `program-explorer-${++Ms}`,
      urlOf: (h) => "url" in h ? h.url : c(h.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (h) => `${f ? "" : g}#programs?program=${h}`,
      urlOfAll: (h) => `${g}#${Xe(h, n.facets) || "programs"}`
    }, f ? cr(window, Qe) : null, (h) => { // f = owner, cr = createAddress, Qe = isFragmentOurs, h = error
      y.remove(), a(h);
    }), y.isConnected && (Is(t), e.announceReady(t.root));
  }

  // src/host/notice.ts
  var cn = "program-explorer__notice"; // cn = CLASS
  function Le(e, t, ...n) { // Le = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function mo(e, t, n) { // mo = button, e = text, t = className, n = act
    let r = Le("button", `cdx-button ${t}`, e); // r = made, Le = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function dn(e) { // dn = removeNotice, e = root
    e.querySelectorAll(`.${cn}`).forEach((t) => t.remove());
  }
  function pn(e, t, { kind: n, text: r, content: o = [], retry: a }) { // pn = showNotice, e = root, t = words, n = kind, r = text, o = content, a = retry
    dn(e);
    let s = se(t), i = Le( // s = msg, se = createMessages, t = words, i = box, Le = element
      "div",
      `${cn} ${cn}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      Le("span", "cdx-message__icon"),
      Le(
        "div",
        "cdx-message__content",
        Le("p", "", r),
        ...o,
        ...a ? [mo(s("retry"), "", a)] : [],
        mo(s("dismiss"), "cdx-button--weight-quiet", () => i.remove())
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = fe(t.language), e.append(i);
  }

  // src/host/trouble.ts
  var Ns = "json", $s = ["busy", "timeout", "network", "server"]; // Ns = DATA_MODEL, $s = PASSING
  function fo(e) { // fo = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function go(s, i, l, d) { // go = advise, s = _0, i = _1, l = _2, d = _3
    return E(this, arguments, function* ({ wiki: e, load: t }, n, r, o, a = !1) {
      try {
        if (yield e.mayEdit(n.source)) {
          let { adviceOn: u, driftHints: m } = yield t.maintainer(), f = a && o.list ? m((yield t.harvester()).harvest(n.container, e), o.list, e) : [], c = u(e, o.words, n.source, o, f, Ht(e)); // u = adviceOn, m = driftHints, t = load, f = drift, a = isSuspect, o = data, n = host, e = wiki, c = advice, Ht = optionsFor
          c && pn(n.root, o.words, Object.assign({}, r, { text: r.text || c.text || "", content: c.content }));
        }
      } catch (u) {
        e.log("There is no advice about the data page.", u);
      }
    });
  }
  function mt(e, t, n, r, o) { // mt = fail, e = surroundings, t = host, n = failure, r = data, o = again
    return E(this, null, function* () {
      let a = r ? r.words : ae, s = se(a); // a = words, r = data, ae = BUILT_IN, s = msg, se = createMessages
      Me(t, "failed");
      let i = $s.includes(n) ? () => { // i = retry, $s = PASSING, n = failure
        dn(t.root), Me(t, "loading"), o();
      } : null, l = { kind: "failure", text: s("two-sentences", s("failed"), s(`failed-${n}`)), retry: i };
      pn(t.root, a, l), r && (n === "missing" || n === "json") && (yield go(e, t, l, r));
    });
  }
  function yo(e, t, n, r) { // yo = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return E(this, null, function* () {
      let { wiki: o } = e, { page: a, problems: s } = n, i = !a || s.length > 0 || a.contentModel !== Ns; // o = wiki, e = surroundings, a = page, s = problems, n = data, i = hasProblems, Ns = DATA_MODEL
      i && o.log(`Problems of the data page "${t.source}":`, ...s), o.isNamed && (i || r) && (yield go(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/host/start.ts
  function Fs(e, t) { // Fs = wantedFor, e = wiki, t = host
    let { source: n, revisions: r, words: o, bundle: a, bundleVersion: s } = t, i = Ge(e, t), l = i[0] === "qqx" ? "qqx" : Ie(i), d = o.get(l), u = or(i, e.contentLanguage); // n = source, r = revisions, o = words, a = bundle, s = bundleVersion, t = host, i = chain, Ge = readerLanguages, e = wiki, l = language, Ie = languageFor, d = revision, u = translated, or = translatedFor
    return {
      source: n,
      language: l,
      translated: u,
      bundle: a,
      revisions: l === "qqx" ? r : d && r.length ? [...r, d] : [],
      // It begins with the language it is of.
      version: s.indexOf(`${u}:`) ? "" : s
    };
  }
  function Ds(e, t, n) { // Ds = readShared, e = readings, t = wiki, n = host
    let r = Fs(t, n), o = JSON.stringify(r), a = e.get(o) || Xn(t, r); // r = wanted, Fs = wantedFor, t = wiki, n = host, o = key, a = reading, e = readings, Xn = readData
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  }
  function Hs(o, a, s) { // Hs = harvestFrom, o = _0, a = _1, s = _2
    return E(this, arguments, function* ({ wiki: e, load: t }, n, { words: r }) {
      try {
        let i = (yield t.harvester()).readHost(e, n); // i = found, t = load, e = wiki, n = host
        return i && [i[0], Object.assign({ words: r }, i[1])];
      } catch (i) {
        return e.log("The static list cannot be read.", i), null;
      }
    });
  }
  function ho(e, t, n) { // ho = run, e = readings, t = surroundings, n = host
    return E(this, null, function* () {
      let { wiki: r } = t, o = () => { // r = wiki, t = surroundings, o = again
        ho(e, t, n);
      };
      try {
        let a = yield Ds(e, r, n), [s, i] = !a.page && (yield Hs(t, n, a)) || [n, a]; // a = read, Ds = readShared, e = readings, r = wiki, n = host, s = shown, i = data, Hs = harvestFrom, t = surroundings
        if (!i.list) {
          r.log(`The data page "${n.source}" ${i.page ? "cannot be read" : "is missing"}.`, ...i.problems), yield mt(t, n, i.page ? "json" : "missing", i, o);
          return;
        }
        if (!hn(i.words))
          throw new Error("The words of the explorer are missing on this wiki.");
        let l = ft() ? null : yield r.languageNames(), d = r.isNamed && i.page !== null && n.container === n.root && !n.preset && !n.limit && ar(n.root, i.list.programs.map(({ title: u }) => oe(u, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // l = names, ft = hasLanguageNames, r = wiki, d = isSuspect, i = data, n = host, ar = mayHaveDrifted, u = title, oe = pickText
        po(t, s, i.list, i.words, l, (u) => { // po = raise, t = surroundings, s = shown, i = data, l = names, u = error
          r.log("The explorer could not be drawn.", u), mt(t, s, "unexpected", i, o);
        }), un(n) === "ready" && (yield yo(t, n, i, d));
      } catch (a) {
        r.log(`The explorer could not start from "${n.source}".`, a), yield mt(t, n, fo(a), null, o);
      }
    });
  }
  function Ws(r, o) { // Ws = findOrInsert, r = _0, o = _1
    return E(this, arguments, function* ({ wiki: e, load: t }, n) {
      let a = Yn(n); // a = printed, Yn = findHosts, n = content
      if (a.length || n.querySelector(`.${Se}`) || !ir(e.pageTitle))
        return a;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function xo(e, t) { // xo = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, load: t }; // n = surroundings, e = wiki, t = load
    rr(), e.onContent(() => { // rr = keepViewAcrossLanguages, e = wiki
      let r = document.getElementById("mw-content-text") || document.body, o = /* @__PURE__ */ new Map(); // r = content, o = readings
      Ws(n, r).then(
        (a) => a.filter(lo).forEach((s) => { // a = hosts, lo = claim, s = host
          ho(o, n, s);
        }),
        (a) => e.log("The explorer could not find its place.", a)
      );
    });
  }

  // src/wiki/wiki.ts
  var F = class extends Error { // F = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/answer.ts
  var _o = 1e4; // _o = TIMEOUT_MS
  function bo(e, t) { // bo = fetchInTime, e = url, t = credentials
    return E(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), _o); // n = controller, r = timer, _o = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw n.signal.aborted ? new F("timeout", `${_o} ms, ${e}`) : new F("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function wo(e) { // wo = readAnswer, e = url
    return E(this, null, function* () {
      let t = yield bo(e, "omit"); // t = response, bo = fetchInTime, e = url
      if (t.status === 429 && (t = yield bo(e, "same-origin")), t.status === 429)
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

  // src/wiki/reader.ts
  var js = 2592e3, Us = 300, Bs = "fuzzy"; // js = MONTH_S, Us = FIVE_MINUTES_S, Bs = OUTDATED
  function qs(e) { // qs = storedPages, e = answer
    var n, r; // n = _a, r = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((n = e.query) == null ? void 0 : n.pages) || []) { // o = title, a = revisions, n = _a, e = answer
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function Vs(e, t, n, r) { // Vs = parametersFor, e = kind, t = values, n = bundle, r = offset
    let o = String(e === "titles" || n && !n.version ? Us : js), a = { // o = age, e = kind, n = bundle, Us = FIVE_MINUTES_S, js = MONTH_S, a = parameters
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
  function vo(e, t, n, r) { // vo = readAll, e = api, t = kind, n = values, r = bundle
    return E(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let d = yield wo(`${e}?${Vs(t, n, r, s)}`); // d = answer, wo = readAnswer, e = api, Vs = parametersFor, t = kind, n = values, r = bundle, s = offset
        a = a.concat(qs(d));
        for (let { key: u, translation: m, tags: f } of ((i = d.query) == null ? void 0 : i.messagecollection) || []) // u = key, m = translation, f = tags, i = _a, d = answer
          m && f.indexOf(Bs) === -1 && o.set(u.slice(u.lastIndexOf("/") + 1), m);
        s = (l = d.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function So(e, t, n, r) { // So = readSafely, e = api, t = kind, n = values, r = bundle
    return E(this, null, function* () {
      try {
        return yield vo(e, t, n, r);
      } catch (o) {
        if (r && o instanceof F && o.failure === "server")
          return vo(e, t, n, null);
        throw o;
      }
    });
  }
  function ko(e, t) { // ko = createReader, e = api, t = titleOf
    return (n, r, o) => E(null, null, function* () {
      let a = n.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = r.length ? yield So(e, "revids", r, s) : null; // a = wanted, n = titles, t = titleOf, s = bundle, o = asked, i = pinned, r = revisions, So = readSafely, e = api
      return i && a.every((l) => i.pages.some((d) => d.title === l)) ? i : So(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function To(e) { // To = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function Ks(e) { // Ks = mayEdit, e = title
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
  function Js() { // Js = languageNames
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
  function Qs() { // Qs = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function mn(e) { // mn = loadGadget, e = name
    return E(this, null, function* () {
      let t = `ext.gadget.${e}`; // t = module, e = name
      return (yield mw.loader.using(t))(t);
    });
  }
  function Po() { // Po = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Qs(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: To,
      readPages: ko(mw.util.wikiScript("api"), To),
      languageNames: Js,
      mayEdit: Ks,
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
  xo(Po(), {
    maintainer: () => mn("programExplorer-maintainer"),
    harvester: () => mn("programExplorer-harvest")
  });
})();
// </nowiki>
