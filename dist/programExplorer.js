// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash 312f65229eaafa68.
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

  // src/messages/words.ts
  var Sn = "search", Mo = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), kt = "en"; // Sn = SPOKEN, Mo = LANGUAGES, kt = LAST_RESORT
  function We(e) { // We = languageFor, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => Mo.includes(t)) || kt;
  }
  function Pt(e) { // Pt = wordsPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function kn(e, t) { // kn = readWords, e = language, t = text
    let n = /* @__PURE__ */ new Map(); // n = texts
    try {
      Object.entries(JSON.parse(t)).forEach(([r, o]) => { // t = text, r = key, o = value
        typeof o == "string" && n.set(r, o);
      });
    } catch (r) {
    }
    return n.has(Sn) ? { language: e, texts: n } : null;
  }
  function Pn({ language: e, texts: t }) { // Pn = canSpeak, e = language, t = texts
    return e === "qqx" || t.has(Sn);
  }

  // src/programs/texts.ts
  function Q(e, t, n) { // Q = pickText, e = text, t = chain, n = pageLanguage
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
  function Tt(e) { // Tt = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/messages/i18n/en.json
  var Tn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // Tn = en_default

  // src/messages/messages.ts
  var Io = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, $o = /\$(\d)/g, No = ["zero", "one", "two", "few", "many", "other"], le = { language: "en", texts: new Map(Object.entries(Tn)) }; // Io = PLURAL, $o = PARAMETER, No = CATEGORIES, le = BUILT_IN, Tn = en_default
  function Do(e) { // Do = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = No.filter((o) => n.includes(o)); // t = rules, e = language, n = categories, r = own, No = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? r.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, r = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function ce({ language: e, texts: t } = le) { // ce = createMessages, e = language, t = texts, le = BUILT_IN
    if (e === "qqx")
      return (o, ...a) => `(${[`program-explorer-${o}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), r = Do(e); // n = digits, e = language, r = plural, Do = createPlural
    return (o, ...a) => { // o = key, a = parameters
      let s = (i) => { // s = given, i = position
        var l; // l = _a
        return (l = a[Number(i) - 1]) != null ? l : "";
      };
      return (t.get(o) || le.texts.get(o) || `\u29FC${o}\u29FD`).replace(Io, (i, l, d) => r(d.split("|"), Number(s(l))) || "").replace($o, (i, l) => { // t = texts, o = key, le = BUILT_IN, Io = PLURAL, i = _, l = position, d = forms, r = plural, s = given, $o = PARAMETER
        let d = s(l); // d = value, s = given, l = position
        return typeof d == "number" ? n.format(d) : d;
      });
    };
  }

  // src/programs/bundle.ts
  function Fo(e, t) { // Fo = mapTexts, e = list, t = visit
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
  function En(e, { language: t, texts: n }, r) { // En = translate, e = list, t = language, n = texts, r = pageLanguage
    return Fo(e, (o, a) => { // Fo = mapTexts, e = list, o = text, a = key
      let s = n.get(a); // s = translation, n = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[r.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/programs/links.ts
  var Ho = /[\u200E\u200F\u202A-\u202E]/g, Wo = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, jo = new RegExp("^(?:" + [ // Ho = DIRECTION_MARKS, Wo = SPACES, jo = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Uo = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Bo(e) { // Bo = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function qo(e) { // qo = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function On(e) { // On = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return qo(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(Ho, "").replace(Wo, " ").trim().replace(/^: ?/, ""); // n = page, t = text, Ho = DIRECTION_MARKS, Wo = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (jo.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || Uo.test(n) || Bo(r) > 255 ? "bad-page" : { page: n };
  }
  function te(e) { // te = parseLink, e = value
    let t = On(e); // t = found, On = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function Se(e) { // Se = linkFault, e = value
    let t = On(e); // t = found, On = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function je(e) { // je = isPage, e = value
    let t = te(e); // t = link, te = parseLink, e = value
    return t !== null && "page" in t;
  }
  function Rn(e) { // Rn = isAddress, e = value
    let t = te(e); // t = link, te = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Vo = 49; // Vo = MOST_PAGES
  function Et(e) { // Et = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Vo).map((n, r) => typeof n == "string" && je(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function An(e) { // An = includesOf, e = text
    if (e.indexOf('"include"') === -1)
      return [];
    try {
      return Et(Object(JSON.parse(e))).filter(Boolean);
    } catch (t) {
      return [];
    }
  }

  // src/programs/migrate.ts
  var Cn = [], Ot = 1 + Cn.length; // Cn = MIGRATIONS, Ot = VERSION
  function Mn(e, t = Cn) { // Mn = migrate, e = page, t = ladder, Cn = MIGRATIONS
    let { version: n } = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
      (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
      e
    );
  }

  // src/programs/loops.ts
  function Ue(e) { // Ue = closingLinks, e = parents
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
  function Ln(e, t, n) { // Ln = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, t = series, a = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set(Ue(a)); // s = closing, Ue = closingLinks, a = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
      let { id: d, partOf: u, followedBy: m } = l; // d = id, u = partOf, m = followedBy, l = program
      if (u === null && !m.length)
        return l;
      let p = (c, g, h, y) => (y ? n.addAt(c, "loop", g) : h.has(g) || n.addAt(c, "unknown-program", g, h), !y && h.has(g)); // p = leads, c = field, g = other, h = among, y = isLoop, n = report
      return n.program = d, Object.assign({}, l, {
        partOf: u !== null && p("partOf", u, o, s.has(d)) ? u : null,
        followedBy: m.filter((c) => p("followedBy", c, r, c === d))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var In = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), ue = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), de = In("string"), Rt = In("number"), K = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), J = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), k = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), $n = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), pe = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), me = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), L = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), ke = ue("check"), Nn = ue("length"), At = ue("max_value"), Ct = ue("min_value"), fe = ue("regex"), ki = ue("description"); // In = schema, e = first, ue = action, t = actions, n = message, de = string, Rt = number, K = array, J = object, k = optional, $n = picklist, pe = record, me = union, L = pipe, ke = check, Nn = length, At = maxValue, Ct = minValue, fe = regex, ki = description

  // src/programs/dates.ts
  var Lt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Lt = DATE_SHAPE
  function Dn(e, t) { // Dn = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function Be(e) { // Be = parseDate, e = text
    if (!Lt.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
    return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > Dn(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
  }
  function Mt(e, t) { // Mt = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function Fn(e, t, n) { // Fn = isoDay, e = year, t = month, n = day
    return `${Mt(e, 4)}-${Mt(t, 2)}-${Mt(n, 2)}`;
  }
  function D(e) { // D = firstDay, e = date
    return Fn(e.year, e.month || 1, e.day || 1);
  }
  function I(e) { // I = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return Fn(e.year, t, e.day || Dn(e.year, t));
  }

  // src/programs/status.ts
  var F = ["open", "upcoming", "ongoing", "paused", "past"]; // F = STATUSES
  function qe(e) { // qe = isStatus, e = value
    return F.indexOf(e) !== -1;
  }
  function Hn(e, t) { // Hn = isVagueOn, e = date, t = day
    return e.approximate && D(e) <= t && t <= I(e);
  }
  function Wn(e, t, n) { // Wn = deriveStatus, e = start, t = end, n = today
    return t && I(t) < n ? "past" : e && D(e) > n ? "upcoming" : e && t && !Hn(e, n) && !Hn(t, n) ? "ongoing" : null;
  }
  function jn(e, t, n, r) { // jn = contradictsDates, e = status, t = start, n = end, r = today
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
  function ne(e) { // ne = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/schema.ts
  var Ft = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ht = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Qo = 10080, $ = L(de(), fe(Ft, "bad-id")), re = L(de(), fe(/\S/, "empty")), Pe = L(de(), fe(Ht, "bad-language")), H = me([re, pe(Pe, re)]), It = L( // Ft = ID, Ht = LANGUAGE, Qo = MOST_MINUTES, $ = id, L = pipe, de = string, fe = regex, re = words, Pe = languageCode, H = text, me = union, pe = record, It = date
    de(),
    fe(Lt, "bad-date"),
    ke((e) => Be(e) !== null, "bad-date")
  ), $t = L(re, ke(je, (e) => Se(e.input) || "bad-page")), Nt = L(
    de(),
    fe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => Se(e.input) || "bad-address"),
    ke(Rn, "bad-address")
  ), Wt = L(
    re,
    ke((e) => Se(e) === null, (e) => Se(e.input) || "bad-page")
  ), Xo = L(Rt(), Ct(1, "bad-minutes"), At(Qo, "bad-minutes")), Un = me([$, K($)]), zo = me([Pe, K(Pe)]), Dt = me([re, K(re)]), jt = Un, Go = J({
    label: H,
    page: k(Wt),
    url: k(Nt)
  }), Ut = J({
    id: $,
    title: H,
    summary: k(H),
    page: k(Wt),
    status: k($n(F, "bad-status")),
    start: k(It),
    end: k(It),
    language: k(zo),
    session: k(J({
      minutes: k(L(K(Xo), Nn(2)))
    })),
    duration: k(H),
    scale: k(H),
    team: k(Dt),
    partners: k(Dt),
    materials: k(K(Go)),
    partOf: k($),
    followedBy: k(Un),
    owner: k(re),
    reviewed: k(It),
    sources: k(me([Nt, K(Nt)]))
  }), Bn = J({
    id: $,
    label: H,
    terms: pe($, jt)
  }), Yo = J({
    label: k(H),
    help: k(H),
    terms: k(pe($, J({
      label: k(H),
      aliases: k(Dt),
      broader: k($)
    })))
  }), Zo = J({
    title: H,
    page: k(Wt)
  }), qn = J({
    version: L(Rt(), Ct(Ot), At(Ot)),
    talk: k($t),
    bundle: k($t),
    facets: k(K($)),
    vocabularies: k(pe($, Yo)),
    series: k(pe($, Zo)),
    include: k(K($t))
  });

  // src/programs/read.ts
  function Ve(e) { // Ve = kindOf, e = value
    return e == null ? "nothing" : Array.isArray(e) ? "list" : typeof e == "string" ? "text" : typeof e == "number" ? "number" : typeof e == "object" ? "object" : "yes or no";
  }
  function Vn(e) { // Vn = kindFor, e = node
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
  function Ee(e) { // Ee = isObject, e = value
    return Ve(e) === "object";
  }
  function ea({ type: e, requirement: t }, n) { // ea = isMet, e = type, t = requirement, n = value
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
  function Kn({ pipe: e }) { // Kn = checksOf, e = pipe
    return e ? [...Kn(e[0]), ...e.slice(1)] : [];
  }
  function ta(e, t) { // ta = faultOf, e = node, t = value
    let n = Kn(e).filter((o) => !ea(o, t))[0]; // n = failed, Kn = checksOf, e = node, o = check, ea = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function na(e, t, n) { // na = readLeaf, e = node, t = value, n = report
    let r = ta(e, t); // r = fault, ta = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return Jn(e) ? String(t).toLowerCase() : t;
  }
  function Jn(e) { // Jn = isLanguage, e = node
    return e === Pe;
  }
  function ra(e, t, n) { // ra = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && n.within(a, () => Te(e.item, o, n)); // s = found, e = node, n = report, a = index, Te = walk, o = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function oa(e, t, n) { // oa = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      let a = Te(e.key, o, n); // a = name, Te = walk, e = node, o = key, n = report
      if (typeof a != "string")
        return;
      let s = Te(e.value, t[o], n); // s = found, Te = walk, e = node, t = value, o = key, n = report
      r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
    })), Jn(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function aa(e, t, n, r, o) { // aa = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
    let a = {}, s = Object.keys(e), i = null; // a = found, s = names, e = entries, i = bad
    for (let l of s) { // l = name, s = names
      let d = e[l], u = Object.prototype.hasOwnProperty.call(t, l), m = u ? n.within(l, () => Te(d.wrapped || d, t[l], n)) : void 0; // d = node, e = entries, l = name, u = isThere, t = value, m = field, n = report, Te = walk
      a[l] = m === void 0 ? null : m, m === void 0 && !d.wrapped && (i = i || l, n.add(u ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t)) // l = name, t = value
      s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
        r != null && r(l, t[l]) || n.add("unknown-field", l, o || s);
      });
    return i === null ? a : void 0;
  }
  function Te(e, t, n, r, o) { // Te = walk, e = node, t = value, n = report, r = onExtra, o = allNames
    let a = Ve(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => Vn(l) === a)[0]; // a = kind, Ve = kindOf, t = value, s = choices, e = node, i = choice, l = option, Vn = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map(Vn).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return ra(i, t, n);
      case "record":
        return oa(i, t, n);
      case "object":
        return aa(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return na(i, t, n);
    }
  }
  function ge(e, t, n, r, o) { // ge = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return Te(e, t, n, r, o);
  }

  // src/programs/vocabulary.ts
  var Bt = "not-stated"; // Bt = NOT_STATED
  function sa(e, t) { // sa = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === Bt ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== Bt ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), Ue(n).forEach((o) => { // Ue = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== Bt && r.set(a, {
        id: a,
        label: o.label || a,
        aliases: W(o.aliases),
        broader: n.get(a) || null
      });
    }), r;
  }
  function W(e) { // W = listed, e = value
    return typeof e == "string" ? [e] : Array.from(new Set(e || []));
  }
  function Qn(e, t, n) { // Qn = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => sa(s || /* @__PURE__ */ new Map(), n))
      });
    })), r;
  }
  function Xn(e, t) { // Xn = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    let n = [], r = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // n = found, r = wider, o = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((a = e.terms.get(r)) == null ? void 0 : a.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var qt = ["status", "language", "period"]; // qt = BUILT_IN
  function Ke(e, t, n, r) { // Ke = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language")
      return W(t).map((s) => s.toLowerCase()).filter((s) => { // W = listed, t = value, s = code
        let i = Ht.test(s); // i = fits, Ht = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : W(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, W = listed, t = value, s = id
      let i = o ? o.has(s) : qe(s); // i = fits, o = terms, s = id, qe = isStatus
      return i || r.add("unknown-term", s, o ? o.keys() : F), i;
    });
  }

  // src/programs/records.ts
  var Kt = Object.keys(Ut.entries); // Kt = PROGRAM_FIELDS, Ut = programSchema
  function Vt(e) { // Vt = toDate, e = text
    return e === null ? null : Be(e);
  }
  function ia(e, t) { // ia = toMinutes, e = session, t = report
    let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function la(e, t) { // la = toMaterials, e = raw, t = report
    let n = []; // n = materials
    for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      let s = te(o || a || ""); // s = target, te = parseLink, o = page, a = url
      s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
    }
    return n;
  }
  function ca(e, t, n) { // ca = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let a = ge(jt, o, n), s = a === void 0 ? [] : Ke(r, a, t.vocabularies, n); // a = ids, ge = read, jt = termIds, o = value, n = report, s = found, Ke = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function ua(e, t) { // ua = readRange, e = record, t = report
    let n = Vt(e.start), r = Vt(e.end); // n = start, Vt = toDate, e = record, r = end
    return n && r && D(n) > I(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function zn(e, t, n) { // zn = readProgram, e = raw, t = around, n = report
    let r = Ee(e) ? e.id : null; // r = id, Ee = isObject, e = raw
    n.program = typeof r == "string" && Ft.test(r) ? r : null;
    let o = /* @__PURE__ */ new Map(), a = ge( // o = terms, a = record, ge = read
      Ut,
      e,
      n,
      ca(o, t, n),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a; // s = title, a = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
      let d = W(a.language); // d = languages, W = listed, a = record
      d.length && o.set("language", d);
    }
    let [i, l] = ua(a, n); // i = start, l = end, ua = readRange, a = record, n = report
    return a.status && jn(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : te(a.page),
      status: a.status || Wn(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: ia(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: W(a.team),
      partners: W(a.partners),
      materials: la(a.materials, n),
      partOf: a.partOf,
      followedBy: W(a.followedBy),
      owner: a.owner,
      reviewed: Vt(a.reviewed),
      sources: W(a.sources)
    };
  }

  // src/programs/page.ts
  function da(e, t, n) { // da = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
    } catch (o) {
      t.add("unreadable-json", n(String(o), r));
      return;
    }
  }
  function Gn(e, t, n, r) { // Gn = eachRecord, e = page, t = name, n = report, r = visit
    let o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", Ve(o)]);
    });
  }
  function pa(e, t, n) { // pa = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...qt]); // r = known, t = vocabularies, qt = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
  }
  function ma(e, t, n) { // ma = readNeed, e = raw, t = vocabularies, n = report
    let r = ge(Bn, e, n); // r = record, ge = read, Bn = needSchema, e = raw, n = report
    if (!r)
      return;
    let o = /* @__PURE__ */ new Map(); // o = terms
    if (n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      let i = Ke(s, a, t, n); // i = found, Ke = readTermIds, s = facet, a = value, t = vocabularies, n = report
      i.length && o.set(s, i);
    }))), !o.size) {
      n.add("left-out", "terms");
      return;
    }
    return { id: r.id, label: r.label, terms: o };
  }
  function fa(e, t, n) { // fa = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return Gn(e, "needs", n, (o) => { // Gn = eachRecord, e = page, n = report, o = raw
      let a = ma(o, t, n); // a = need, ma = readNeed, o = raw, t = vocabularies, n = report
      a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
    }), Array.from(r.values());
  }
  function ga(e) { // ga = isList, e = name
    return e === "needs" || e === "programs";
  }
  function ya(e, t, n, r, o) { // ya = readList, e = page, t = options, n = report, r = locate, o = included
    var h; // h = _a
    let a = ge(qn, e, n, ga); // a = head, ge = read, qn = headSchema, e = page, n = report, ga = isList
    if (!a)
      return null;
    let s = [...Kt, ...qt].filter((y) => y !== "language"), i = n.within("vocabularies", () => Qn( // s = reserved, Kt = PROGRAM_FIELDS, qt = BUILT_IN, y = name, i = vocabularies, n = report, Qn = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...Kt, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, d = pa(a.facets, i, n), u = fa(e, i, n), m = /* @__PURE__ */ new Map(), p = (y, _) => Gn(y, "programs", n, (b, S) => { // d = facets, pa = readFacets, a = head, i = vocabularies, n = report, u = needs, fa = readNeeds, e = page, m = placed, p = readPrograms, y = from, _ = place, Gn = eachRecord, b = raw, S = index
      let x = zn(b, l, n); // x = program, zn = readProgram, b = raw, l = around, n = report
      x && m.has(x.id) ? n.add("duplicate-id", x.id) : x && m.set(x.id, [[..._, "programs", S], x]);
    });
    p(e, []), Et(e).forEach((y, _) => { // p = readPrograms, e = page, Et = includedIn, y = title, _ = index
      let b = ["include", _], S = o.find((x) => x.title === y); // b = place, _ = index, S = found, o = included, x = other, y = title
      n.within(b, () => { // n = report, b = place
        let x = S && Yn(S.text, n, r); // x = more, S = found, Yn = readJsonPage, n = report, r = locate
        y && !S ? n.add("missing-include", y) : x && (Object.keys(x).filter((P) => P !== "version" && P !== "programs").forEach((P) => n.addAt(P, "not-included", P)), p(x, b));
      });
    });
    let c = /* @__PURE__ */ new Map(); // c = series
    (h = a.series) == null || h.forEach(({ title: y, page: _ }, b) => c.set(b, { title: y, target: _ === null ? null : te(_) }));
    let g = Ln(Array.from(m.values()), c, n); // g = programs, Ln = linkPrograms, m = placed, c = series, n = report
    return { talk: a.talk, bundle: a.bundle, facets: d, vocabularies: i, series: c, needs: u, programs: g };
  }
  function Yn(e, t, n) { // Yn = readJsonPage, e = text, t = report, n = locate
    let r = da(e, t, n); // r = data, da = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let o = Ee(r) ? Mn(r) : null; // o = page, Ee = isObject, r = data, Mn = migrate
    if (!o) {
      let a = Ee(r) ? r.version : null; // a = version, Ee = isObject, r = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function Zn(e, t, n, r, o = String) { // Zn = readPage, e = text, t = options, n = included, r = report, o = locate
    let a = Yn(e, r, o); // a = page, Yn = readJsonPage, e = text, r = report, o = locate
    return a && ya(a, t, r, o, n);
  }

  // src/programs/report.ts
  function er() { // er = createTally
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
  var pl = new Uint32Array(65536); // pl = peq

  // src/programs/parse.ts
  function tr(e, t, n = []) { // tr = parseForReaders, e = text, t = options, n = included
    let r = er(); // r = tally, er = createTally
    return { list: Zn(e, t, n, r), problems: r.problems };
  }

  // src/host/options.ts
  function Jt() { // Jt = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Je(e) { // Je = optionsFor, e = wiki
    return { today: Jt(), language: e.contentLanguage };
  }

  // src/host/data.ts
  function nr(i, l) { // nr = readOnce, i = _0, l = _1
    return E(this, arguments, function* (e, { source: t, language: n, revisions: r, translated: o, bundle: a, version: s }) {
      var w; // w = _a
      let d = (v) => v && o ? { title: v, language: o, version: s } : null, u = (v, A) => A.find((O) => O.title === e.titleOf(v)), m = n === "qqx" ? [] : [Pt(n)], { pages: p, translations: c } = yield e.readPages([t, ...m], r, d(a)), g = m.length ? kn(n, ((w = u(Pt(n), p)) == null ? void 0 : w.text) || "") || le : { language: n, texts: /* @__PURE__ */ new Map() }, h = u(t, p); // d = requestFor, v = title, o = translated, s = version, u = find, A = among, O = other, e = wiki, m = speech, n = language, Pt = wordsPage, p = pages, c = translations, t = source, r = revisions, a = bundle, g = words, kn = readWords, w = _a, le = BUILT_IN, h = page
      if (!h)
        return { page: null, included: [], list: null, problems: [], words: g };
      let y = An(h.text), _ = y.filter((v) => !u(v, p)), b = _.length ? p.concat((yield e.readPages([t, ..._], [], null)).pages) : p, S = []; // y = wanted, An = includesOf, h = page, _ = more, v = title, u = find, p = pages, b = all, e = wiki, t = source, S = included
      for (let v of y) { // v = title, y = wanted
        let A = u(v, b); // A = found, u = find, v = title, b = all
        A && S.push({ title: v, text: A.text });
      }
      let { list: x, problems: P } = tr(h.text, Je(e), S); // x = list, P = problems, tr = parseForReaders, h = page, Je = optionsFor, e = wiki, S = included
      if (!x || !o || !x.bundle)
        return { page: h, included: S, list: x, problems: P, words: g };
      let B = x.bundle === a ? c : (yield e.readPages([t], [], d(x.bundle))).translations; // B = texts, x = list, a = bundle, c = translations, e = wiki, t = source, d = requestFor
      return { page: h, included: S, list: En(x, { language: o, texts: B }, e.contentLanguage), problems: P, words: g };
    });
  }
  function rr(e, t) { // rr = readData, e = wiki, t = wanted
    return E(this, null, function* () {
      let n = yield nr(e, t); // n = data, nr = readOnce, e = wiki, t = wanted
      return n.list || !n.page || !t.revisions.length ? n : nr(e, Object.assign({}, t, { revisions: [] }));
    });
  }

  // src/host/find.ts
  var Oe = "program-explorer"; // Oe = HOST_CLASS
  function Qt(e) { // Qt = languageAround, e = element
    var t; // t = _a
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  function ha(e, t, n) { // ha = staticHeading, e = text, t = element, n = carriers
    return { text: e, language: Qt(t), anchors: n.map(({ id: r }) => r), carriers: n };
  }
  function xa(e) { // xa = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function or(e, t) { // or = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function ar(e) { // ar = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && ha(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e,
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function sr(e) { // sr = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${Oe}[data-source]`)).map((n) => { // e = content, Oe = HOST_CLASS, n = root
      let { source: r = "", revision: o = "", preset: a = "", limit: s, all: i = null, languages: l = "", messages: d = "", bundle: u = "", bundleVersion: m = "" } = n.dataset, p = or(n, "current"); // r = source, o = revision, a = preset, s = limit, i = all, l = languages, d = messages, u = bundle, m = bundleVersion, n = root, p = current, or = headingIn
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
          let [g = "", h] = c.split(":"); // g = code, h = revision, c = one
          return [g, Number(h)];
        })),
        statics: Array.from(n.children).filter((c) => c instanceof HTMLElement),
        current: ar(p),
        past: ar(or(n, "past")),
        level: xa(p)
      };
    });
  }

  // src/explore/bitset.ts
  function j(e) { // j = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Qe(e) { // Qe = allBits, e = size
    let t = j(e).fill(-1); // t = bits, j = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Xe(e, t) { // Xe = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function oe(e, t) { // oe = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function ye(e, t) { // ye = union, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] |= t[n];
    return e;
  }
  function ir(e, t) { // ir = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] &= t[n];
    return e;
  }
  function _a(e) { // _a = ones, e = word
    let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, n = fours
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function X(e, t = e, n = e) { // X = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) // o = w, e = bits
      r += _a((e[o] | n[o]) & t[o]);
    return r;
  }

  // src/explore/query.ts
  var ze = ["relevance", "status", "newest", "title"], Re = "not-stated", Ge = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // ze = SORTS, Re = NOT_STATED, Ge = EMPTY_QUERY

  // src/explore/program-index.ts
  var Ye = ["q", "sort", "program", "view"]; // Ye = RESERVED
  function ba({ start: e, end: t, status: n }, r) { // ba = yearsOf, e = start, t = end, n = status, r = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : n && ne(n) ? r : o.year, s = [String(o.year)]; // a = last, t = end, n = status, ne = isCurrent, r = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function wa(e) { // wa = inTreeOrder, e = vocabulary
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
  function va(e, t, n) { // va = indexFacet, e = id, t = list, n = thisYear
    let r = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (h, y) => { // r = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, h = term, y = i
      let _ = s.get(h); // _ = programs, s = found, h = term
      _ || (_ = j(r), s.set(h, _), i.set(h, a ? Xn(a, h) : [])), Xe(_, y);
    };
    if (t.programs.forEach((h, y) => { // t = list, h = program, y = i
      var b; // b = _a
      let _ = e === "period" ? ba(h, n) : e !== "status" ? h.terms.get(e) || [] : h.status ? [h.status] : []; // _ = terms, e = id, ba = yearsOf, h = program, n = thisYear
      for (let S of _) // S = term, _ = terms
        S !== Re && (l(S, y), (b = i.get(S)) == null || b.forEach((x) => l(x, y)));
    }), !s.size)
      return null;
    let d = Array.from(s.keys()).sort(), u = e === "status" ? F : e === "period" ? d.sort((h, y) => Number(y) - Number(h)) : a ? wa(a).concat(d) : d, m = j(r), p = /* @__PURE__ */ new Map(), c = 0, g = (h, y) => { // d = rest, s = found, u = order, e = id, F = STATUSES, h = term, y = programs, a = vocabulary, wa = inTreeOrder, m = stated, j = noBits, r = size, p = terms, c = telling, g = show
      let _ = X(y); // _ = total, X = count, y = programs
      if (_ && !p.has(h)) {
        let b = a && a.terms.get(h); // b = known, a = vocabulary, h = term
        p.set(h, {
          id: h,
          label: b ? b.label : null,
          aliases: b ? b.aliases : [],
          depth: (i.get(h) || []).length,
          programs: y,
          count: _
        }), ye(m, y), c += +(_ < r);
      }
    };
    return u.forEach((h) => g(h, s.get(h) || j(0))), g(Re, Qe(r).map((h, y) => h & ~m[y])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: p,
      useful: c > 1
    };
  }
  function lr(e, t, n, r = () => null) { // lr = buildIndex, e = list, t = languages, n = today, r = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = Ye.indexOf(s) === -1 && va(s, e, Number(n.slice(0, 4))); // i = facet, Ye = RESERVED, s = id, va = indexFacet, e = list, n = today
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
  var cr = /^#?programs(?:$|\?|%3f)/i; // cr = OURS
  function tt(e) { // tt = isFragmentOurs, e = hash
    return cr.test(e);
  }
  var Sa = 8e3, ka = 200, Pa = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Sa = MOST_CHARACTERS, ka = MOST_LETTERS, Pa = UNSAFE
  function Ze(e) { // Ze = encode, e = value
    return e.replace(Pa, (t) => { // e = value, Pa = UNSAFE, t = unit
      let n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function et(e) { // et = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function ur(e) { // ur = normalText, e = text
    return e.slice(0, ka).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function nt(e, t = []) { // nt = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && Ye.indexOf(o) === -1 && n.push(`${Ze(o)}=${a.map(Ze).join(",")}`);
    });
    let r = ur(e.text); // r = text, ur = normalText, e = query
    return r && n.push("q=" + Ze(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + Ze(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function rt(e, t) { // rt = fromFragment, e = hash, t = known
    let n = cr.exec(e); // n = ours, cr = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // r = chosen, o = text, a = sort, s = program
    for (let i of e.slice(n[0].length, Sa).split("&")) { // i = part, e = hash, n = ours, Sa = MOST_CHARACTERS
      let [l = "", ...d] = i.split("="), u = et(l), m = d.join("="), p = et(m); // l = rawKey, d = rest, i = part, u = key, et = decode, m = raw, p = value
      if (u === "q")
        o = ur(et(m.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = ze.find((c) => c === p) || null;
      else if (u === "program")
        s = t.hasProgram(p) ? p : null;
      else if (Ye.indexOf(u) === -1) {
        let c = m.split(",").map(et).concat(p.split(",")).filter((g) => t.hasTerm(u, g)); // c = terms, m = raw, et = decode, p = value, g = term, t = known, u = key
        c.length && r.set(u, Array.from(new Set((r.get(u) || []).concat(c))));
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/host/language-bar.ts
  var Ta = ".mw-pt-languages a, .interwiki-pagetranslation a", Ea = ["mousedown", "focusin"]; // Ta = LINKS, Ea = BEFORE
  function Oa({ target: e }) { // Oa = carry, e = target
    let t = e instanceof Element ? e.closest(Ta) : null; // t = link, e = target, Ta = LINKS
    t && (t.hash = tt(location.hash) ? location.hash : "");
  }
  function dr() { // dr = keepViewAcrossLanguages
    Ea.forEach((e) => document.addEventListener(e, Oa));
  }

  // src/host/languages.ts
  function ot({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // ot = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    let o = Qt(n); // o = around, Qt = languageAround, n = root
    return o && e[0] === t ? [o, ...r, ...e] : e;
  }
  function pr(e, t) { // pr = translatedFor, e = chain, t = contentLanguage
    let n = We(e), r = n === kt ? (e[0] || "").toLowerCase() : n; // n = spoken, We = languageFor, e = chain, r = own, kt = LAST_RESORT
    return r === t || r === "qqx" ? "" : r;
  }

  // src/host/parity.ts
  function mr(e, t) { // mr = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/host/place.ts
  var fr = ["Community Development", "Community Development/What we do"], Ra = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // fr = PAGES, Ra = TRANSLATION
  function gr(e) { // gr = isPlacePage, e = title
    return fr.includes(e) || fr.includes(e.replace(Ra, ""));
  }

  // src/explore/relatives.ts
  function yr(e) { // yr = createRelatives, e = programs
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
  var Aa = /* @__PURE__ */ new Set([ // Aa = RTL
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
  function he(e) { // he = directionOf, e = language
    let [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && Aa.has(t) ? "rtl" : "ltr";
  }

  // src/messages/format.ts
  function Ca(e, t) { // Ca = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function hr(e, t, n = null) { // hr = createFormat, e = language, t = msg, n = others
    let r = { // r = shapes
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    }, o = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, a = (s) => { // o = names, e = language, a = date, s = value
      let i = s.day !== null ? r.day : s.month !== null ? r.month : r.year, l = /* @__PURE__ */ new Date(0); // i = shape, s = value, r = shapes, l = instant
      l.setUTCFullYear(s.year, (s.month || 1) - 1, s.day || 1);
      let d = i.format(l); // d = text, i = shape, l = instant
      return s.approximate ? t("date-about", d) : d;
    };
    return {
      date: a,
      span: (s, i, l) => s && i ? Ca(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
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
  var Xt = "programExplorer", at = "programExplorerDialog"; // Xt = STATE_KEY, at = DIALOG_KEY
  function xr(e, t, n) { // xr = createAddress, e = view, t = isOurs, n = id
    let r = () => e.location.hash.replace(/^#/, ""), o = (m) => { // r = fragment, e = view, o = remembered, m = key
      let p = e.history.state, c = typeof p == "object" && p !== null ? p[m] : null; // p = state, e = view, c = kept, m = key
      return typeof c == "string" ? c : null;
    }, a = (m, p, c) => e.history[`${m}State`](Object.assign({}, e.history.state, p), "", c), s = () => o(at) === n, i = () => a("push", { [at]: n }), l = () => t && (t(r()) ? r() : o(Xt)), d = l() || "", u = () => { // a = put, m = change, p = memory, c = url, e = view, s = isInDialog, o = remembered, at = DIALOG_KEY, n = id, i = enter, l = read, t = isOurs, r = fragment, Xt = STATE_KEY, d = shown, u = stamp
      t && l() === null && a("replace", { [Xt]: d });
    };
    return u(), {
      read: l,
      write: (m, p, c = !1) => { // m = text, p = change, c = isUnder
        if (!t)
          return;
        d = m;
        let g = r(), h = m === "" && g !== "" && !t(g), y = p === "push"; // g = here, r = fragment, h = keepsForeign, m = text, t = isOurs, y = isChoice, p = change
        a(
          c ? "replace" : p,
          { [Xt]: m, [at]: y ? null : o(at) },
          m !== "" ? `#${m}` : h ? e.location.hash : e.location.pathname + e.location.search
        ), y && c && i();
      },
      enter: i,
      leave: () => {
        s() && e.history.back();
      },
      isInDialog: s,
      onMove: (m, p) => { // m = element, p = listener
        let c = () => { // c = onPopState
          if (!m.isConnected) {
            e.removeEventListener("popstate", c);
            return;
          }
          u(), d = l() || "", p();
        };
        e.addEventListener("popstate", c);
      }
    };
  }

  // src/views/after-paint.ts
  function st(e) { // st = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/views/labels.ts
  function _r(e, t, n, r, o, a) { // _r = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    let s = (p) => ({ text: p, language: a }), i = (p) => Q(p, r, o), l = (p) => t(p ? `status-${p}` : "not-stated"), d = /* @__PURE__ */ new Map(), u = (p) => { // s = ours, p = id, a = language, i = pick, Q = pickText, r = chain, o = pageLanguage, l = status, t = msg, d = known, u = facet
      let c = e.vocabularies.get(p); // c = vocabulary, e = list, p = id
      return c ? i(c.label) : s(p === "status" ? t("facet-status") : p === "period" ? t("facet-period") : p === "language" ? t("facet-language") : p);
    }, m = (p, c) => { // m = term, p = facetId, c = id
      var h; // h = _a
      if (c === Re)
        return s(t("not-stated"));
      let g = (h = e.vocabularies.get(p)) == null ? void 0 : h.terms.get(c); // g = entry, h = _a, e = list, p = facetId, c = id
      return g ? i(g.label) : s(qe(c) && p === "status" ? l(c) : p === "language" ? n.language(c) : c);
    };
    return {
      pick: i,
      facet: u,
      // Asked for every term at every choice, and names of languages are dear.
      term: (p, c) => { // p = facetId, c = id
        let g = `${p} ${c}`, h = d.get(g) || m(p, c); // g = key, p = facetId, c = id, h = label, d = known, m = term
        return d.set(g, h), h;
      },
      status: l,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var T, vr, Ma, z, zt, ut, Sr, lt, kr, Yt, Gt, La, Ce = /* @__PURE__ */ Symbol.for("pv"), dt = {}, pt = [], Ia = /^m(i|n|o|s|text|space)$/, Zt = Array.isArray, en = pt.slice, se = Object.assign; // T = options, vr = vnodeId, Ma = isValidElement, z = rerenderQueue, zt = prevDebounce, ut = rerenderCount, Sr = depthSort, lt = EVENT_DISPATCHED, kr = CAPTURE_REGEX, Yt = eventClock, Gt = eventProxies, La = i, Ce = VNODE_MARKER, dt = EMPTY_OBJ, pt = EMPTY_ARR, Ia = MATHML_TOKEN_ELEMENTS, Zt = isArray, en = slice, se = assign
  function ae(e) { // ae = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function Pr(e, t, n) { // Pr = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? en.call(arguments, 2) : n), Ae(e, s, r, o, null);
  }
  function Ae(e, t, n, r, o) { // Ae = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ce, __v: o || ++vr, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, Ce = VNODE_MARKER, o = original, vr = vnodeId
    return !o && T.vnode && T.vnode(a), a;
  }
  function mt() { // mt = createRef
    return { current: null };
  }
  function Y(e) { // Y = Fragment, e = props
    return e.children;
  }
  function U(e, t) { // U = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function G(e, t) { // G = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && G(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : G(e);
  }
  function $a(e) { // $a = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = se({ constructor: Ce }, n)).__v = n.__v + 1, T.vnode && T.vnode(t), tn(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || G(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, Cr(o, t, a), n.__ = n.__e = null, t.__e != r && Tr(t));
  }
  function Tr(e) { // Tr = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Tr(e);
  }
  function br(e) { // br = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, z.push(e), ut++)) && zt == T.debounceRendering || ((zt = T.debounceRendering) || queueMicrotask)(Er);
  }
  function Er() { // Er = process
    try {
      for (var e, t = 1; z.length; ) z.length > t && z.sort(Sr), e = z.shift(), t = z.length, 8 & e.__g && $a(e); // e = c, t = l, z = rerenderQueue, Sr = depthSort, $a = renderComponent
    } finally {
      (ut = z.length) && (zt || queueMicrotask)(Er);
    }
  }
  function Or(e, t, n, r, o, a, s, i, l, d, u) { // Or = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, u = refQueue
    var m, p, c, g, h, y, _ = r.__k || pt, b = t.length; // m = i, p = oldVNode, c = childVNode, g = newDom, h = firstChildDom, y = result, _ = oldChildren, r = oldParentVNode, pt = EMPTY_ARR, b = newChildrenLength, t = renderResult
    for (l = Na(n, t, _, l, b), m = 0; m < b; m++) (c = n.__k[m]) != null && (p = ~c.__i && _[c.__i] || dt, c.__i = m, y = tn(e, c, p, o, a, s, i, l, d, u), g = c.__e, (p.ref != c.ref || 8 & p.__u) && (p.ref && nn(p.ref, null, c, p), c.ref && u.push(c.ref, c.__c || g, c)), h = h || g, 4 & c.__u ? (l = Rr(c, l, e, !p.__v), p.__e && (p.__e = null)) : typeof c.type == "function" && y !== void 0 ? l = y : g && (l = g.nextSibling), c.__u &= -21); // l = oldDom, Na = constructNewChildrenArray, n = newParentVNode, t = renderResult, _ = oldChildren, b = newChildrenLength, m = i, c = childVNode, p = oldVNode, dt = EMPTY_OBJ, y = result, tn = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, u = refQueue, g = newDom, nn = applyRef, h = firstChildDom, Rr = insert, void = type
    return n.__e = h, l;
  }
  function Na(e, t, n, r, o) { // Na = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, d, u, m, p, c, g = n.length, h = g, y = 0, _ = 0, b = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, u = tails, m = lisLengths, p = hi, c = mid, g = oldChildrenLength, n = oldChildren, h = remainingOldChildren, y = skew, _ = moved, b = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = b[a] = Ae(null, s) : Zt(s) ? s = b[a] = Ae(Y, { children: s }) : s.constructor === Ce && s.__b ? s = b[a] = Ae(s.type, s.props, s.key, s.ref, s.__v) : b[a] = s, l = a + y, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = Da(s, n, l, h)) && (h--, (i = n[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? y-- : d == l + 1 ? y++ : d != l && (d > l ? y-- : y++, _ = 1)) : (~d || (o > g ? y-- : o < g && y++), typeof s.type != "function" && (s.__u |= 4))) : b[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, b = newChildren, Ae = createVNode, Zt = isArray, Y = Fragment, Ce = VNODE_MARKER, l = skewedIndex, y = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, Da = findMatchingIndex, n = oldChildren, h = remainingOldChildren, _ = moved, g = oldChildrenLength
    if (_) {
      for (u = [], m = [], a = 0; a < o; a++) if ((s = b[a]) && 16 & s.__u) { // u = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, b = newChildren
        for (y = 0, p = u.length; y < p; ) u[c = y + p >> 1] < s.__i ? y = c + 1 : p = c; // y = skew, p = hi, u = tails, c = mid, s = childVNode
        u[y] = s.__i, m[a] = y + 1;
      }
      for (y = u.length; a--; ) m[a] && (m[a] == y ? y-- : b[a].__u |= 4); // y = skew, u = tails, a = i, m = lisLengths, b = newChildren
    }
    if (h) for (a = 0; a < g; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = G(i)), rn(i, i));
    return r;
  }
  function Rr(e, t, n, r) { // Rr = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = Rr(o[a], t, n, !1));
      return t;
    }
    for (t && !t.parentNode && (t = G(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, G = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function Da(e, t, n, r) { // Da = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function wr(e, t, n) { // wr = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function it(e, t, n, r, o) { // it = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || wr(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || wr(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Gt[t] || (Gt[t] = Fa(t)), (e.__a || (e.__a = {}))[t] = Yt, a = t != (t = t.replace(kr, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function Fa(e) { // Fa = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[lt] == null) t[lt] = Yt++;
        else if (t[lt] < this.__a[e]) return;
        return n(T.event ? T.event(t) : t);
      }
    };
  }
  function tn(e, t, n, r, o, a, s, i, l, d) { // tn = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
    var u, m, p, c, g, h, y, _, b, S, x, P, B, w, v, A, O, ee, q = t.type; // u = tmp, m = resumed, p = oldCommitQueueLength, g = oldProps, h = oldState, y = snapshot, _ = newProps, b = isClassComponent, S = provider, x = componentContext, P = renderHook, B = count, w = renderResult, v = startMarker, A = end, O = i, ee = child, q = newType, t = newVNode
    if (t.constructor !== Ce) return null;
    128 & n.__u && (l = 32 & n.__u, u = n.__c.__z) && (t.__u |= l, m = a = [], u.nodeType == 8 ? i = ct(u, a) : a.push(u), i = a[0] || i), (u = T.__b) && u(t);
    e: if (typeof q == "function") {
      p = s.length;
      try {
        if (_ = t.props, b = (u = q.prototype) && u.render, S = (u = q.contextType) && r[u.__c], x = u ? S ? S.props.value : u.__ : r, (c = n.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (b ? t.__c = c = new q(_, x) : (t.__c = c = new U(_, x), c.constructor = q, c.render = Wa), S && S.sub(c), c.state || (c.state = {}), c.__n = r, c.__g |= 8, c.__h = [], c.__k = []), b && (c.__s || (c.__s = c.state), q.getDerivedStateFromProps && (c.__s == c.state && (c.__s = se({}, c.__s)), se(c.__s, q.getDerivedStateFromProps(_, c.__s)))), g = c.props, h = c.state, c.__v = t, n.__c) {
          if (_ !== g && b && !q.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(_, x), t.__v == n.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(_, c.__s, x) === !1) {
            t.__v != n.__v && (c.props = _, c.state = c.__s, c.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(M) {
              M && (M.__ = t);
            }), pt.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = G(n);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(_, c.__s, x), b && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(g, h, y);
          });
        } else b && !q.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), b && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = x, c.props = _, c.__P = e, c.__g &= -5, P = T.__r, B = b ? 25 : 0;
        do
          c.__g &= -9, P && P(t), u = c.render(c.props, c.state = c.__s, c.context);
        while (8 & c.__g && ++B < 25);
        b && (pt.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (r = se({}, r, c.getChildContext())), b && n.__c && c.getSnapshotBeforeUpdate && (y = c.getSnapshotBeforeUpdate(g, h)), w = u && u.type === Y && u.key == null ? u.props.children : u, _.__P && (u = i, o = (e = _.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function(M) {
          M && rn(M, M);
        }), n.__k = null), i = n.__k ? G(n, 0) : null), i = Or(e, Zt(w) ? w : [w], t, n, r, o, a, s, i, l, d), _.__P && (t.__e = null, i = u), t.__u &= -161, m && m.some(ae), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (M) {
        if (s.length = p, t.__v = null, l || a) if (M && M.then) {
          if (t.__u |= 128 | l, a) {
            for (~(O = a.indexOf(i || void 0)) || (O = a.length); (ee = a[O - 1]) && ee.nodeType == 8; ) O--; // O = i, a = excessDomChildren, i = oldDom, void = oldDom, ee = child
            for (; O < a.length; O++) if (ee = a[O]) if (a[O] = null, v) { // O = i, a = excessDomChildren, ee = child, v = startMarker
              if (ee == A) break;
            } else {
              if (ee.nodeType != 8) break;
              ee.data.startsWith("$s") && (A = ct(v = ee));
            }
          }
          if (!v) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            v = i;
          }
          (u = ct(v = t.__c.__z || (t.__c.__z = v))) ? (t.__e = v, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ae);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), M && M.then || Ar(t), T.__e(M, t, n);
      }
    } else i = t.__e = Ha(n.__e, t, n, r, o, a, s, l, d, e);
    return (u = T.diffed) && u(t), i;
  }
  function ct(e, t) { // ct = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function Ar(e) { // Ar = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Ar));
  }
  function Cr(e, t, n) { // Cr = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) nn(n[r++], n[r++], n[r++]); // r = i, n = refQueue, nn = applyRef
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
  function Ha(e, t, n, r, o, a, s, i, l, d) { // Ha = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
    var u, m, p, c, g, h, y, _, b = n.props || dt, S = t.props, x = t.type; // u = i, m = newHtml, p = oldHtml, c = newChildren, g = value, h = inputValue, y = checked, _ = doc, b = oldProps, n = oldVNode, dt = EMPTY_OBJ, S = newProps, t = newVNode, x = nodeType
    if (x == "svg" ? o = "http://www.w3.org/2000/svg" : x == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((g = a[u]) && (x ? g.localName == x : g.nodeType == 3)) { // u = i, a = excessDomChildren, g = value, x = nodeType
        e = g, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (_ = d.ownerDocument || document, !x) return _.createTextNode(S);
      e = _.createElementNS(o, x, S.is ? S : d), i && (T.__m && T.__m(t, a), i = !1), a = null;
    }
    if (x) {
      if (d = x == "template" && e.content || e, a = x == "textarea" && S.defaultValue != null ? null : a && en.call(d.childNodes), !i && a) for (b = {}, u = 0; u < e.attributes.length; u++) b[(g = e.attributes[u]).name] = g.value;
      for (u in b) g = b[u], u == "dangerouslySetInnerHTML" ? p = g : u == "children" || u in S || u == "value" && "defaultValue" in S || u == "checked" && "defaultChecked" in S || it(e, u, null, g, o); // u = i, b = oldProps, g = value, p = oldHtml, S = newProps, it = setProperty, e = dom, o = namespace
      for (u in S) g = S[u], u == "children" ? c = g : u == "dangerouslySetInnerHTML" ? m = g : u == "value" ? h = g : u == "checked" ? y = g : i && typeof g != "function" || b[u] === g || it(e, u, g, b[u], o); // u = i, S = newProps, g = value, c = newChildren, m = newHtml, h = inputValue, y = checked, i = isHydrating, b = oldProps, it = setProperty, e = dom, o = namespace
      m ? (i || p && (m.__html == p.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (p && (e.textContent = ""), (x == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Ia.test(x)) && (o = "http://www.w3.org/1999/xhtml"), Or(d, Zt(c) ? c : [c], t, n, r, o, a, s, a ? a[0] : n.__k && G(n, 0), i, l), a && a.some(ae)), i && x != "textarea" || (u = "value", x == "progress" && h == null ? e.removeAttribute(u) : h == null || h === e[u] && (x != "progress" || h) || it(e, u, h, b[u], o), u = "checked", y != null && y != e[u] && it(e, u, y, b[u], o));
    } else b === S || i && e.data == S || (e.data = S);
    return e;
  }
  function nn(e, t, n, r) { // nn = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      T.__e(o, n);
    }
  }
  function rn(e, t, n) { // rn = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (T.unmount && T.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || nn(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        T.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && rn(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = ct(r, a = [])) && (r == e.__e && a.some(ae), ae(o), ae(r)), n || ae(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Wa(e, t, n) { // Wa = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function on(e, t) { // on = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    T.__ && T.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Ae(Y, { children: [e] }), o = [], a = [], tn(t, t.__k, r || dt, dt, t.namespaceURI, r ? null : t.firstChild ? en.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), Cr(o, t.__k, a), t.__k.props.children = null;
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
    throw ut = 0, e;
  } }, vr = 0, Ma = function(e) {
    return e != null && e.constructor === Ce;
  }, U.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = se({}, this.state)), typeof e == "function" && (e = e(se({}, n), this.props)), e && (se(n, e), this.__v && (t && this.__k.push(t), br(this)));
  }, U.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), br(this));
  }, U.prototype.render = Y, z = [], ut = 0, Sr = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, lt = /* @__PURE__ */ Symbol(), kr = /(PointerCapture)$|Capture$/i, Yt = 0, Gt = {}, La = 0;

  // src/explore/fold.ts
  var an = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", ja = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", Ua = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", sn = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // an = UNSPACED, ja = BETWEEN, Ua = LEFT_OUT, sn = PLAIN, e = pair
  function Lr(e, t, n) { // Lr = likewise, e = from, t = to, n = length
    for (let r = 0; r < n; r++) // r = i, n = length
      sn.set(String.fromCharCode(e + r), String.fromCharCode(t + r));
  }
  Lr(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => Lr(parseInt(e, 16), 48, 10));
  var Ba = new RegExp(`[${Ua}${Array.from(sn.keys()).join("")}]`, "g"), qa = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Va = /^[\0-\x7f]*$/, Mr = `[^${an}${ja}]+`, Ir = new RegExp(`[${an}]+|${Mr}(?:'(?=[\\u0400-\\u04ff])${Mr})*`, "g"), Ka = new RegExp(`[${an}]`), Ja = /[\u0590-\u07ff\u0860-\u08ff].{2}/, Qa = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // Ba = FANCY, Ua = LEFT_OUT, sn = PLAIN, qa = BESIDE, Va = ASCII, Mr = SPACED_WORD, an = UNSPACED, ja = BETWEEN, Ir = WORD, Ka = UNSPACED_WORD, Ja = PREFIXING, Qa = ARTICLE
  function Z(e) { // Z = fold, e = text
    return Va.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Ba, (t) => sn.get(t) || "").replace(qa, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }
  function ft(e, t) { // ft = eachWord, e = folded, t = visit
    e.replace(Ir, (n, r) => (t(n, r), ""));
  }
  function Me(e) { // Me = line, e = text
    let t = Z(e).match(Ir); // t = words, Z = fold, e = text, Ir = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function ln(e) { // ln = isUnspaced, e = word
    return Ka.test(e);
  }
  function Le(e) { // Le = isPrefixing, e = word
    return Ja.test(e);
  }
  function gt(e) { // gt = needleOf, e = word
    return ln(e) ? e : Le(e) ? e.replace(Qa, "") : " " + e;
  }

  // src/explore/haystack.ts
  var Xa = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // Xa = FIELDS
  function yt(e) { // yt = textsOf, e = program
    let t = []; // t = texts
    return Xa.forEach((n) => [].concat(e[n]).forEach((r) => { // Xa = FIELDS, n = field, e = program, r = value
      t.push([r && r.label || r || "", n, ""]);
    })), t;
  }
  function za(e, t, { id: n, label: r, aliases: o }) { // za = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return [r || "", e.nameOf(t, n) || "", t === "period" ? n : "", ...o].map((a) => [a, null, t]);
  }
  function $r([e]) { // $r = linesOf, e = text
    return Tt(e).map(Me).join(`
`);
  }
  function Nr(e) { // Nr = buildHaystack, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((o, a) => { // t = ends, e = index, n = lines, o = program, a = i
      let s = yt(o).map($r); // s = own, yt = textsOf, o = program, $r = linesOf
      return t[2 * a] = s[0].length, t[2 * a + 1] = s[0].length + 1 + s[1].length, s.join(`
`);
    }), r = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = za(e, o.id, a); // s = names, za = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: s.map($r).join(`
`), programs: a.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function Dr(e, { lines: t, terms: n }, r) { // Dr = textsWith, e = index, t = lines, n = terms, r = needle
    let o = n.find(({ line: i }) => i.indexOf(r) !== -1), a = e.programs[t.findIndex((i) => i.indexOf(r) !== -1)]; // o = named, n = terms, i = line, r = needle, a = program, e = index, t = lines
    return (o ? o.names : a ? yt(a) : []).reduce((i, [l]) => i.concat(Tt(l)), []);
  }

  // src/explore/highlight.ts
  var Ga = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // Ga = LETTERS
  function Ya(e) { // Ya = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e.match(Ga) || []) { // s = letter, e = text, Ga = LETTERS
      let i = Z(s); // i = plain, Z = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    n.push(r);
    let o = " ", a = [0]; // o = line, a = places
    return ft(Z(t), (s, i) => { // ft = eachWord, Z = fold, t = folded, s = word, i = at
      o += s + " ";
      for (let l = i; l <= i + s.length; l++) // l = i, i = at, s = word
        a.push(n[l]);
    }), { line: o, places: a };
  }
  function xe(e, t) { // xe = highlight, e = text, t = needles
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = Ya(e), o = new Uint8Array(e.length); // n = line, r = places, Ya = lineWithPlaces, e = text, o = hits
    for (let s of t) // s = needle, t = needles
      for (let i = n.indexOf(s); i !== -1; i = n.indexOf(s, i + 1)) { // i = at, n = line, s = needle
        let l = s.charAt(0) === " " || Le(s) ? n.lastIndexOf(" ", i) + 1 : i, d = i + s.length; // l = first, s = needle, Le = isPrefixing, n = line, i = at, d = last
        for (; r[d] === r[d - 1]; ) // r = places, d = last
          d++;
        o.fill(1, r[l], r[d]);
      }
    let a = []; // a = pieces
    for (let s = 0, i = 1; i <= e.length; i++) // s = start, i = end, e = text
      (i === e.length || o[i] !== o[s]) && (a.push({ text: e.slice(s, i), hit: o[s] === 1 }), s = i);
    return a;
  }

  // src/explore/slips.ts
  function Fr(e, t, n) { // Fr = slips, e = a, t = b, n = most
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
  var cn = 4, Za = 8, es = /^ [^\d ]{1,3}$/, ts = /^( [^\d ]{5,})[^ ]{2}$/, Hr = /* @__PURE__ */ new WeakMap(); // cn = LEAST_LETTERS, Za = LONG, es = LITTLE, ts = ENDING, Hr = vocabularies
  function ns(e) { // ns = wordsOf, e = haystack
    let t = Hr.get(e); // t = known, Hr = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = haystack, s = term
      for (let s of a.split(" ")) // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, o = words
    return Hr.set(e, o), o;
  }
  function rs({ counts: e }, t) { // rs = nearest, e = counts, t = typed
    let n = t.length < Za ? 1 : 2, r = null, o = 1 / 0; // n = most, t = typed, Za = LONG, r = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = word
      let i = gt(s), l = i.trim(), d = (u, m) => { // i = needle, gt = needleOf, s = word, l = candidate, d = offer, u = part, m = begun
        if (Math.abs(u.length - t.length) > n)
          return;
        let p = Fr(t, u, n), c = p + m + 0.4 / a; // p = found, Fr = slips, t = typed, u = part, n = most, c = cost, m = begun, a = times
        p <= n && c < o && (r = [i], o = c);
      };
      if (d(l, 0), t.length > cn && l.charCodeAt(0) === t.charCodeAt(0))
        for (let u = t.length - 1; u <= t.length + 1 && u < l.length; u++) // u = length, t = typed, l = candidate
          d(l.slice(0, u), 0.5);
    }), r;
  }
  function os({ list: e }, t) { // os = cut, e = list, t = run
    let n = t.normalize("NFC").match(/[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu) || [], r = []; // n = characters, t = run, r = pieces
    for (let o = 0, a; o < n.length; o = a) { // o = start, a = end, n = characters
      let s = "", i = e; // s = piece, i = holders, e = list
      for (a = o + 1; a < n.length; a++) { // a = end, o = start, n = characters
        let l = Z(n.slice(o, a + 1).join("")), d = i.filter((u) => u.indexOf(l) !== -1); // l = longer, Z = fold, n = characters, o = start, a = end, d = rest, i = holders, u = word
        if (!d.length)
          break;
        s = l, i = d;
      }
      s.length < (s > "\u3130" ? 2 : 3) ? a = o + 1 : r.push(s);
    }
    return r.length ? r : null;
  }
  function as(e, t) { // as = otherwise, e = words, t = word
    return ln(t) ? os(e, t) : t.length < cn || /\d/.test(t) ? null : rs(e, t);
  }
  function ss(e, t, n) { // ss = spelling, e = index, t = haystack, n = needle
    for (let r of Dr(e, t, n)) { // r = text, Dr = textsWith, e = index, t = haystack, n = needle
      let o = xe(r, [n]).find((a) => a.hit); // o = hit, xe = highlight, r = text, n = needle, a = piece
      if (o)
        return o.text;
    }
    return n.trim();
  }
  function Wr(e, t, n) { // Wr = forgive, e = index, t = haystack, n = needles
    let r = ns(t), o = [], a = !1, s = (l) => r.line.indexOf(l) !== -1; // r = words, ns = wordsOf, t = haystack, o = used, a = isBent, s = occurs, l = part
    for (let l of n) { // l = needle, n = needles
      let d = l.trim(), u = Le(d) ? [d, d.slice(1), d.slice(2)] : [d], m = d.indexOf(" ") !== -1 || s(l) ? l : u.find((c) => c.length >= cn && s(c)), p = m ? [m] : as(r, d); // d = word, l = needle, u = parts, Le = isPrefixing, m = known, s = occurs, c = part, cn = LEAST_LETTERS, p = others, as = otherwise, r = words
      if (!p)
        return null;
      o.push(...p), a = a || !m;
    }
    let i = o.join() !== n.join() ? o : n.filter((l) => !es.test(l)).map((l) => l.replace(ts, "$1")); // i = read, o = used, n = needles, l = needle, es = LITTLE, ts = ENDING
    return i.length ? { needles: i, corrected: a ? o.map((l) => ss(e, t, l)) : null } : null;
  }

  // src/explore/search.ts
  var is = 200, ls = 16, cs = /\b\w'|'\w\b/g, us = /["“”„«»\u300a-\u300f]/, ds = 24, ps = 12, ms = 6, fs = 2, Br = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, un = /* @__PURE__ */ new WeakMap(); // is = MOST_LETTERS, ls = MOST_WORDS, cs = CLIPPED, us = QUOTES, ds = IN_TITLE, ps = IN_TERM, ms = IN_SUMMARY, fs = IN_REST, Br = NOTHING, un = memories
  function dn(e) { // dn = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return Z(e.slice(0, is)).split(us).forEach((n, r) => { // Z = fold, e = text, is = MOST_LETTERS, us = QUOTES, n = part, r = i
      let o = []; // o = words
      ft(r % 2 ? n : n.replace(cs, " "), (a) => o.push(a)), (r % 2 && o.length ? [o.join(" ")] : o).forEach((a) => t.add(gt(a)));
    }), Array.from(t).slice(0, ls);
  }
  function gs({ terms: e, lines: t }, n) { // gs = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => ye(o, a), j(t.length)) : null;
  }
  function jr(e, t, n) { // jr = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: o } = e, a = t.map((l) => gs(e, l)), s = j(r.length), i = new Uint16Array(r.length); // r = lines, o = ends, e = haystack, a = byTerm, t = needles, l = needle, gs = termHits, s = programs, j = noBits, i = scores
    return r.forEach((l, d) => { // r = lines, l = line, d = i
      if (n && !oe(n, d))
        return;
      let u = 0; // u = score
      for (let m = 0; m < t.length; m++) { // m = n, t = needles
        let p = t[m], c = a[m], g = l.indexOf(p), h = c && oe(c, d); // p = needle, t = needles, m = n, c = hits, a = byTerm, g = at, l = line, h = hasTerm, oe = has, d = i
        if (h && (u += ps), g !== -1) {
          let y = g < o[2 * d] ? ds : g < o[2 * d + 1] ? ms : fs; // y = weight, g = at, o = ends, d = i, ds = IN_TITLE, ms = IN_SUMMARY, fs = IN_REST
          u += l.charCodeAt(g + p.length) === 32 ? y * 1.5 : y;
        } else if (!h)
          return;
      }
      Xe(s, d), i[d] = u;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function Ur({ programs: e }) { // Ur = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function ys(e, t) { // ys = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function qr(e) { // qr = remember, e = index
    let t = un.get(e); // t = memory, un = memories, e = index
    return t || (t = { haystack: Nr(e), text: "", found: Br }, un.set(e, t)), t;
  }
  function ht(e) { // ht = prepareSearch, e = index
    return qr(e).haystack;
  }
  function pn(e, t) { // pn = search, e = index, t = text
    let n = un.get(e); // n = known, un = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = dn(t); // r = needles, dn = needlesOf, t = text
    if (!r.length)
      return Br;
    let o = n || qr(e), { haystack: a, found: s } = o, i = jr(a, r, ys(s, r) ? s.programs : null); // o = memory, n = known, qr = remember, e = index, a = haystack, s = last, i = found, jr = scan, r = needles, ys = narrows
    if (Ur(i)) {
      let l = Wr(e, a, r), d = l && jr(a, l.needles, null); // l = forgiven, Wr = forgive, e = index, a = haystack, r = needles, d = better, jr = scan
      l && d && !Ur(d) && (i = Object.assign({}, d, { corrected: l.corrected }));
    }
    return o.text = t, o.found = i, i;
  }

  // src/explore/facets.ts
  function _e(e, t) { // _e = chosenTerms, e = facet, t = query
    let n = /* @__PURE__ */ new Set(); // n = terms
    for (let r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      let o = e.terms.get(r); // o = term, e = facet, r = id
      o && n.add(o);
    }
    return Array.from(n);
  }
  function Vr(e, t) { // Vr = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => ye(n, r), j(e)) : null;
  }
  function Kr(e, t, n) { // Kr = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = Vr(e.programs.length, _e(o, t)); // a = programs, Vr = anyOf, e = index, _e = chosenTerms, o = facet, t = query
      a && r.set(o.id, a);
    }
    return r;
  }
  function mn(e, t, n) { // mn = passing, e = size, t = filters, n = except
    let r = Qe(e); // r = programs, Qe = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== n && ir(r, o);
    }), r;
  }
  function fn(e, t) { // fn = countMatches, e = index, t = query
    let n = Kr(e, t, pn(e, t.text).programs); // n = filters, Kr = filtersOf, e = index, t = query, pn = search
    return X(mn(e.programs.length, n));
  }
  function Jr(e, t) { // Jr = explore, e = index, t = query
    let n = e.programs.length, r = pn(e, t.text), o = Kr(e, t, r.programs), a = mn(n, o), s = []; // n = size, e = index, r = found, pn = search, t = query, o = filters, Kr = filtersOf, a = matches, mn = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), d = l ? mn(n, o, i.id) : a, u = _e(i, t), m = Array.from(i.terms.values(), (p) => { // l = filter, o = filters, i = facet, d = others, mn = passing, n = size, a = matches, u = chosen, _e = chosenTerms, t = query, m = terms, p = term
        let c = X(p.programs, d), g = u.indexOf(p) !== -1, h = g ? X(Vr(n, u.filter((y) => y !== p)) || d, d) : l ? X(l, d, p.programs) : c; // c = own, X = count, p = term, d = others, g = isChosen, u = chosen, h = after, Vr = anyOf, n = size, y = other, l = filter
        return { term: p, chosen: g, after: h, own: c };
      });
      s.push({ facet: i, terms: m });
    }
    return { matches: a, count: X(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function be(e, t) { // be = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function gn(e, t, n) { // gn = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function Qr(e, t, n) { // Qr = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], o = r.filter((a) => a !== n); // r = terms, e = query, t = facet, o = others, a = id, n = term
    return gn(e, t, o.length < r.length ? o : r.concat(n));
  }
  function Xr(e) { // Xr = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function zr(e, t) { // zr = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      _e(r, t).forEach((o) => n.push({ facet: r, term: o }));
    }), n;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var hs = /* @__PURE__ */ Symbol.for("pv"), xs = 0; // hs = VNODE_MARKER, xs = vnodeId
  function f(e, t, n, r, o, a) { // f = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var d = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: hs, __v: --xs, __i: -1, __u: 0 }; // d = vnode, e = type, l = normalizedProps, n = key, s = ref, hs = VNODE_MARKER, xs = vnodeId
    return (o || a) && (d.__source = o, d.__self = a), T.vnode && T.vnode(d), d;
  }

  // src/views/say.tsx
  function ie(e) { // ie = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function C({ text: e, language: t }, n, r = e) { // C = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ f("bdi", { children: r }) : /* @__PURE__ */ f("bdi", { lang: t, dir: he(t), children: r });
  }

  // src/views/chips.tsx
  function _s({ context: e, actions: t }, n) { // _s = filterChip, e = context, t = actions, n = chip
    let { msg: r, labels: o, language: a } = e, s = o.facet(n.facet.id), i = o.term(n.facet.id, n.term.id); // r = msg, o = labels, a = language, e = context, s = facet, n = chip, i = term
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet", children: C(s, a, r("chip-facet", s.text)) }),
          " ",
          C(i, a)
        ]
      }
    );
  }
  function bs({ context: { msg: e }, state: t, actions: n }) { // bs = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(be(t.query, "")),
        children: [
          /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          " ",
          /* @__PURE__ */ f("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var xt = class extends U { // xt = Chips, U = x
    constructor() {
      super(...arguments);
      this.list = mt();
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
      let { context: r, state: o, actions: a } = n, s = zr(r.index, o.query), i = o.query.text.trim() !== ""; // r = context, o = state, a = actions, n = view, s = chosen, zr = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ f("ul", { class: "program-explorer__chips", role: "list", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ f("li", { children: _s(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ f("li", { children: bs(n) }, "text"),
        /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function Gr(e, t) { // Gr = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = be(t, ""); // r = without, be = withText, t = query
      n.push({ kind: "text", query: r, count: fn(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let o = _e(r, t); // o = terms, _e = chosenTerms, r = facet, t = query
      if (o.length) {
        let a = gn(t, r.id, []); // a = without, gn = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: fn(e, a) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function we(e, t, n, r) { // we = heading, e = level, t = name, n = id, r = children
    return Pr(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var ws = 4; // ws = MOST
  function Yr({ context: e, state: t, actions: n }) { // Yr = empty, e = context, t = state, n = actions
    let { msg: r, labels: o, index: a, list: s, level: i } = e, l = Gr(a, t.query).slice(0, ws), d = (u) => u.kind === "text" ? r("empty-text", ie(t.query.text), u.count) : r( // r = msg, o = labels, a = index, s = list, i = level, e = context, l = ways, Gr = wayOut, t = state, ws = MOST, d = words, u = way, ie = isolated
      "empty-without",
      ie(o.facet(u.facet.id).text),
      u.terms.map((m) => ie(o.term(u.facet.id, m.id).text)).reduce((m, p) => r("list", m, p)),
      u.count
    );
    return /* @__PURE__ */ f("div", { class: "program-explorer__empty", children: [
      we(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ f("p", { children: r("empty-hint") }),
      /* @__PURE__ */ f("ul", { children: [
        l.map((u) => /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button", onClick: () => n.apply(u.query), children: d(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function ve(e) { // ve = chevron, e = isOpen
    return /* @__PURE__ */ f("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function vs({ context: e, actions: t }, n, r) { // vs = termBox, e = context, t = actions, n = facet, r = count
    let { msg: o, labels: a, language: s, idPrefix: i } = e, { term: l, chosen: d, after: u, own: m } = r, p = `${i}:${n}:${l.id}`, c = o(d ? "count-without" : "count-after", u); // o = msg, a = labels, s = language, i = idPrefix, e = context, l = term, d = chosen, u = after, m = own, r = count, p = id, n = facet, c = description
    return /* @__PURE__ */ f(
      "div",
      {
        class: `program-explorer__term${m === 0 && !d ? " program-explorer__term--idle" : ""}`, // m = own, d = chosen
        style: { "--program-explorer-depth": l.depth },
        children: [
          /* @__PURE__ */ f("div", { class: "cdx-checkbox", children: /* @__PURE__ */ f("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ f(
              "input",
              {
                class: "cdx-checkbox__input",
                type: "checkbox",
                id: p,
                "aria-describedby": `${p}:count`,
                checked: d,
                onChange: () => t.toggle(n, l.id)
              }
            ),
            /* @__PURE__ */ f("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ f("label", { class: "cdx-label__label", for: p, children: /* @__PURE__ */ f("span", { class: "cdx-label__label__text", children: C(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ f("span", { class: "program-explorer__number", title: c, "aria-hidden": "true", children: o("number", u) }),
          /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${p}:count`, children: c })
        ]
      },
      l.id
    );
  }
  function Ss(e, { facet: t, terms: n }) { // Ss = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: o, actions: a } = e, { labels: s, language: i, idPrefix: l } = r, d = o.folded.has(t.id), u = `${l}:${t.id}`, m = C(s.facet(t.id), i); // r = context, o = state, a = actions, e = view, s = labels, i = language, l = idPrefix, d = folded, t = facet, u = bodyId, m = label, C = say
    return /* @__PURE__ */ f("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${u}::label`, children: [
      /* @__PURE__ */ f("legend", { children: /* @__PURE__ */ f(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !d,
          "aria-controls": u,
          onClick: () => a.fold(t.id),
          children: [
            /* @__PURE__ */ f("span", { id: `${u}::label`, children: m }),
            ve(!d)
          ]
        }
      ) }),
      /* @__PURE__ */ f("div", { id: u, hidden: d, children: n.map((p) => vs(e, t.id, p)) })
    ] }, t.id);
  }
  function _t(e) { // _t = filters, e = view
    return e.state.exploration.facets.map((t) => Ss(e, t));
  }

  // src/views/filter-dialog.tsx
  var Zr = "program-explorer-locked", bt = class extends U { // Zr = LOCK_CLASS, bt = FilterDialog, U = x
    constructor() {
      super(...arguments);
      this.box = mt();
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
      document.documentElement.classList.add(Zr), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(Zr);
    }
    render({ view: n }) {
      let { context: r, state: o, actions: a } = n, { msg: s, idPrefix: i } = r; // r = context, o = state, a = actions, n = view, s = msg, i = idPrefix
      return /* @__PURE__ */ f("div", { class: "program-explorer__backdrop", onClick: (l) => l.target === l.currentTarget && a.closeFilters(), children: /* @__PURE__ */ f(
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
            /* @__PURE__ */ f("div", { class: "program-explorer__dialog-head", children: [
              /* @__PURE__ */ f("span", { class: "program-explorer__dialog-title", id: `${i}-dialog-title`, children: s("filters") }),
              /* @__PURE__ */ f(
                "button",
                {
                  type: "button",
                  class: "cdx-button cdx-button--weight-quiet",
                  onClick: a.clear,
                  children: s("clear-all")
                }
              ),
              /* @__PURE__ */ f(
                "button",
                {
                  type: "button",
                  class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                  "aria-label": s("close"),
                  onClick: a.closeFilters
                }
              )
            ] }),
            /* @__PURE__ */ f("div", { class: "program-explorer__dialog-body", children: _t(n) }),
            /* @__PURE__ */ f("div", { class: "program-explorer__dialog-foot", role: "status", children: /* @__PURE__ */ f(
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
  var eo = /* @__PURE__ */ new WeakMap(), ks = 1e9; // eo = orders, ks = NEVER
  function hn(e, t) { // hn = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function no(e) { // no = ranksIn, e = order
    let t = new Uint32Array(e.length); // t = ranks, e = order
    return e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    }), t;
  }
  function Ps(e) { // Ps = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Ts({ programs: e, languages: { chain: t, page: n } }) { // Ts = byTitle, e = programs, t = chain, n = page
    let r = e.map(({ title: a }) => Q(a, t, n).text), { compare: o } = Ps(t.concat(n)); // r = titles, e = programs, a = title, Q = pickText, t = chain, n = page, o = compare, Ps = collatorFor
    return hn(r.length, (a, s) => o(r[a], r[s]));
  }
  function to(e) { // to = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Es({ programs: e }, t) { // Es = byDate, e = programs, t = titleOrder
    let n = no(t), r = new Float64Array(e.length), o = new Float64Array(e.length); // n = titleRanks, no = ranksIn, t = titleOrder, r = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let d = a || s, u = s || a, m = a && !s && i && ne(i); // d = first, a = start, s = end, u = last, m = isOpenEnded, i = status, ne = isCurrent
      r[l] = to(d && D(d)), o[l] = m ? ks : to(u && I(u));
    }), hn(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function Os({ programs: e }, t) { // Os = byStatus, e = programs, t = dateOrder
    let n = no(t), r = new Uint8Array(e.length); // n = dateRanks, no = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * F.indexOf(o) : 2 * F.indexOf("past") - 1;
    }), hn(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function yn(e, t) { // yn = orderOf, e = index, t = sort
    let n = eo.get(e); // n = known, eo = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), eo.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? Ts(e) : t === "newest" ? Es(e, yn(e, "title")) : Os(e, yn(e, "newest")), n.set(t, r)), r;
  }
  function Rs(e, t) { // Rs = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function Ie(e) { // Ie = effectiveSort, e = query
    let t = dn(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, dn = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function ro(e, t, n, r) { // ro = order, e = index, t = matches, n = query, r = scores
    let o = Ie(n), a = []; // o = sort, Ie = effectiveSort, n = query, a = shown
    for (let s of yn(e, o)) // s = i, yn = orderOf, e = index, o = sort
      oe(t, s) && a.push(s);
    return o === "relevance" ? Rs(a, r) : a;
  }

  // src/explore/where.ts
  var As = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, Cs = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // As = HEAD, Cs = TAIL
  function oo(e, t, n, r) { // oo = whereFound, e = index, t = program, n = needles, r = shown
    let { chain: o, page: a } = e.languages, s = n.find((p) => r.every((c) => Me(c).indexOf(p) === -1)); // o = chain, a = page, e = index, s = needle, n = needles, p = each, r = shown, c = text, Me = line
    if (!s)
      return null;
    let i = e.programs.indexOf(t), { lines: l, terms: d } = ht(e), u = (p) => p.indexOf(s) !== -1, m = d.reduce( // i = at, e = index, t = program, l = lines, d = terms, ht = prepareSearch, u = holds, p = folded, s = needle, m = texts
      (p, c) => u(c.line) && oe(c.programs, i) ? p.concat(c.names) : p,
      u(l[i]) ? yt(t) : []
    );
    for (let [p, c, g] of m) { // p = given, c = field, g = facet, m = texts
      let h = [Q(p, o, g ? "" : a)]; // h = wordings, Q = pickText, p = given, o = chain, g = facet, a = page
      typeof p != "string" && p.forEach((_, b) => h.push({ text: _, language: b }));
      let y = h.find(({ text: _ }) => u(Me(_))); // y = found, h = wordings, _ = text, u = holds, Me = line
      if (y) {
        let { text: _, language: b } = y, [S] = xe(_, [s]), x = S.hit ? 0 : S.text.length; // _ = text, b = language, y = found, S = first, xe = highlight, s = needle, x = start
        return { field: c, facet: g, language: b, text: _.slice(0, x).replace(As, "\u2026") + _.slice(x).replace(Cs, "$1\u2026") };
      }
    }
    return null;
  }

  // src/views/details.tsx
  var Ms = ["status", "period"]; // Ms = OWN_ROWS
  function R(e, t) { // R = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ f("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ f("dt", { children: e }),
      /* @__PURE__ */ f("dd", { children: Array.isArray(t) ? /* @__PURE__ */ f("ul", { role: "list", children: t.map((r) => /* @__PURE__ */ f("li", { children: r })) }) : t })
    ] });
  }
  function Ls(e) { // Ls = shortAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (n) {
      return t;
    }
  }
  function ao(e, t, n, r) { // ao = details, e = context, t = actions, n = program, r = id
    let { msg: o, labels: a, format: s, language: i, list: l, relatives: d } = e, u = (x) => x === null ? null : C(a.pick(x), i), m = (x) => x.map((P) => /* @__PURE__ */ f("bdi", { children: P })), p = (x, P) => /* @__PURE__ */ f("a", { href: e.urlOf(x), rel: "noopener", children: P }), c = (x) => x.map((P) => { // o = msg, a = labels, s = format, i = language, l = list, d = relatives, e = context, u = text, x = ids, C = say, m = names, P = other, f = a, p = link, c = related
      var B; // B = _a
      return /* @__PURE__ */ f(
        "a",
        {
          href: e.urlOfProgram(P),
          onClick: (w) => { // w = event
            !w.ctrlKey && !w.metaKey && !w.shiftKey && !w.altKey && (w.preventDefault(), t.goTo(P));
          },
          children: u(((B = d.program(P)) == null ? void 0 : B.title) || P)
        }
      );
    }), { minutes: g, owner: h, partOf: y, reviewed: _ } = n, b = y === null ? void 0 : l.series.get(y), S = y === null ? [] : d.parts(y).filter((x) => x !== n.id);
    return /* @__PURE__ */ f("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((x) => !Ms.includes(x)).map((x) => R(
        C(a.facet(x), i),
        (n.terms.get(x) || []).map((P) => C(a.term(x, P), i))
      )),
      R(o("detail-session"), g && (g[0] === g[1] ? o("detail-minutes", g[0]) : o("detail-minutes-range", g[0], g[1]))),
      R(o("detail-duration"), u(n.duration)),
      R(o("detail-scale"), u(n.scale)),
      R(o("detail-team"), m(n.team)),
      R(o("detail-partners"), m(n.partners)),
      R(o("detail-materials"), n.materials.map(({ target: x, label: P }) => p(x, u(P)))),
      R(o("detail-part-of"), b ? b.target ? p(b.target, u(b.title)) : u(b.title) : c(y === null ? [] : [y])),
      R(o("detail-siblings"), c(S)),
      R(o("detail-parts"), c(d.parts(n.id))),
      R(o("detail-follows"), c(d.before(n.id))),
      R(o("detail-followed-by"), c(n.followedBy)),
      R(o("detail-owner"), h && /* @__PURE__ */ f("bdi", { children: h })),
      R(o("detail-reviewed"), _ && s.date(_)),
      R(o("detail-sources"), n.sources.map((x) => p({ url: x }, /* @__PURE__ */ f("bdi", { title: x, children: Ls(x) })))),
      R(o("detail-share"), /* @__PURE__ */ f("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var so = "capacity"; // so = TAG_FACET
  function $e(e, t, n) { // $e = marked, e = picked, t = words, n = around
    return C(e, n, t.length ? xe(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ f("mark", { children: r }) : r) : e.text);
  }
  function xn({ context: { labels: e }, program: t }, n) { // xn = termsOf, e = labels, t = program, n = facet
    return (t.terms.get(n) || []).map((r) => e.term(n, r));
  }
  function Is({ context: { labels: e, language: t }, program: n, words: r }, o, a) { // Is = meta, e = labels, t = language, n = program, r = words, o = span, a = facts
    return /* @__PURE__ */ f("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${n.status || "unknown"}`, children: e.status(n.status) }),
      o !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact", children: o }),
      a.map((s) => /* @__PURE__ */ f("span", { class: "program-explorer__fact", children: $e(s, r, t) }))
    ] });
  }
  var wt = class extends U { // wt = Card, U = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: o, open: a, words: s, level: i } = t, { msg: l, labels: d, format: u, language: m, idPrefix: p } = n, c = d.pick(o.title), g = `${p}:program:${o.id}`, h = o.summary && d.pick(o.summary), y = xn(t, so), _ = xn(t, "kind").concat(xn(t, "format")), b = u.span(o.start, o.end, o.status), S = $e(c, s, m), x = n.limit ? null : oo( // n = context, r = actions, o = program, a = open, s = words, i = level, t = props, l = msg, d = labels, u = format, m = language, p = idPrefix, c = title, g = titleId, h = summary, y = tags, xn = termsOf, so = TAG_FACET, _ = facts, b = span, S = name, $e = marked, x = place, oo = whereFound
        n.index,
        o,
        s,
        [c, h || c, ...y, ..._].map(({ text: P }) => P).concat(d.status(o.status), b || "")
      );
      return /* @__PURE__ */ f("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": g, children: [
        we(i, "program-explorer__title", g, o.target ? /* @__PURE__ */ f("a", { href: n.urlOf(o.target), rel: "noopener", children: S }) : S),
        Is(t, b, _),
        h && /* @__PURE__ */ f("p", { class: "program-explorer__summary", children: [
          $e(h, s, m),
          " ",
          h.language.toLowerCase() !== d.wanted && /* @__PURE__ */ f("span", { class: "program-explorer__in-language", children: l("in-language", u.language(h.language)) })
        ] }),
        x && /* @__PURE__ */ f("p", { class: "program-explorer__matched", children: [
          l("matched-in", x.field ? x.field === "title" || x.field === "summary" ? u.language(x.language) : l(`detail-${x.field}`) : d.facet(x.facet).text),
          " ",
          $e({ text: x.text, language: x.language || m }, s, m)
        ] }),
        /* @__PURE__ */ f("div", { class: "program-explorer__card-foot", children: [
          y.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": d.facet(so).text, children: y.map((P) => /* @__PURE__ */ f("li", { children: $e(P, s, m) })) }),
          /* @__PURE__ */ f(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": l("details-of", c.text),
              "aria-expanded": a,
              "aria-controls": a ? `${g}:details` : void 0,
              onClick: () => r.toggleDetails(o.id),
              children: [
                l("details"),
                ve(a)
              ]
            }
          )
        ] }),
        a && ao(n, r, o, `${g}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function $s({ context: e, state: t }, n) { // $s = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: o, past: a } = e, s = !e.limit && Ie(t.query) === "status", i = (l, d) => l || { text: d, language: e.language, anchors: [] }; // r = msg, o = current, a = past, e = context, s = grouped, Ie = effectiveSort, t = state, i = headingOf, l = own, d = text
    return n.map((l, d) => { // n = programs, l = program, d = at
      let u = n[d - 1], m = ne(l.status); // u = before, n = programs, d = at, m = isNow, ne = isCurrent, l = program
      return !s || u && ne(u.status) === m ? { program: l, group: null } : { program: l, group: m ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function io(e) { // io = list, e = view
    var p; // p = _a
    let { context: t, state: n, actions: r } = e, { msg: o, index: a, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((c) => a.programs[c]), d = n.order.length - n.limit, u = $s(e, l), m = (p = u[0]) != null && p.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, o = msg, a = index, s = level, i = limit, l = shown, c = at, d = rest, u = entries, $s = withHeadings, m = titleLevel, p = _a
    return /* @__PURE__ */ f(Y, { children: [
      /* @__PURE__ */ f("ul", { class: "program-explorer__list", role: "list", "aria-label": o("programs"), children: u.map(({ program: c, group: g }) => /* @__PURE__ */ f("li", { children: [
        g && we(s, "program-explorer__group", g.anchors[0], [
          ...g.anchors.slice(1).map((h) => /* @__PURE__ */ f("span", { id: h })),
          C(g, t.language)
        ]),
        /* @__PURE__ */ f(
          wt,
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
      i > 0 && /* @__PURE__ */ f("a", { class: "program-explorer__all", href: t.urlOfAll(n.query), children: o("see-all", n.order.length) }),
      !i && d > 0 && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: o("more", d) })
    ] });
  }

  // src/views/search-box.tsx
  function lo({ context: e, state: t, actions: n }) { // lo = searchBox, e = context, t = state, n = actions
    let { msg: r } = e; // r = msg, e = context
    return /* @__PURE__ */ f(
      "form",
      {
        class: "program-explorer__search cdx-search-input",
        role: "search",
        "aria-label": r("search"),
        onSubmit: (o) => { // o = event
          o.preventDefault(), n.searchDone();
        },
        children: /* @__PURE__ */ f("div", { class: "cdx-text-input cdx-text-input--has-start-icon", children: [
          /* @__PURE__ */ f(
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
          /* @__PURE__ */ f("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })
        ] })
      }
    );
  }

  // src/views/toolbar.tsx
  function Ns({ context: e, state: t, actions: n }) { // Ns = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: o } = e, a = Ie(t.query), s = ze.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, o = idPrefix, e = context, a = sort, Ie = effectiveSort, t = state, s = sorts, ze = SORTS, i = each
    return /* @__PURE__ */ f("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ f("label", { for: `${o}-sort`, children: r("sort") }),
      " ",
      /* @__PURE__ */ f("span", { class: "program-explorer__select", children: [
        /* @__PURE__ */ f(
          "select",
          {
            class: "cdx-select",
            id: `${o}-sort`,
            value: a,
            onChange: (i) => n.sort(i.currentTarget.value),
            children: s.map((i) => /* @__PURE__ */ f("option", { value: i, selected: i === a, children: r(`sort-${i}`) }, i))
          }
        ),
        ve(!1)
      ] })
    ] });
  }
  function co(e) { // co = toolbar, e = view
    let { context: t, state: n, actions: r } = e, { msg: o, list: a } = t, { query: s, exploration: { count: i, found: l } } = n.told, d = 0; // t = context, n = state, r = actions, e = view, o = msg, a = list, s = query, i = count, l = found, d = chosen
    return n.query.chosen.forEach((u) => { // n = state, u = terms
      d += u.length;
    }), /* @__PURE__ */ f("div", { class: "program-explorer__toolbar", children: [
      n.narrow && /* @__PURE__ */ f(
        "button",
        {
          type: "button",
          class: "program-explorer__open-filters cdx-button",
          "aria-haspopup": "dialog",
          "aria-expanded": n.filtersOpen,
          onClick: r.openFilters,
          children: d ? o("filters-active", d) : o("filters")
        }
      ),
      /* @__PURE__ */ f("div", { class: "program-explorer__count", role: n.filtersOpen ? void 0 : "status", tabIndex: -1, children: [
        o("count", i, a.programs.length),
        l.corrected && i > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__corrected", children: o("results-for", ie(s.text), ie(l.corrected.join(" "))) })
      ] }),
      !t.limit && Ns(e)
    ] });
  }

  // src/views/explorer.tsx
  function uo(e) { // uo = explorer, e = view
    let { context: t, state: n } = e, { limit: r } = t; // t = context, n = state, e = view, r = limit
    return /* @__PURE__ */ f("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !r && lo(e),
      !n.narrow && /* @__PURE__ */ f("div", { class: "program-explorer__panel", role: "region", "aria-label": t.msg("filters"), children: _t(e) }),
      /* @__PURE__ */ f("div", { class: "program-explorer__main", children: [
        co(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ f(xt, { view: e }),
        n.exploration.count > 0 ? io(e) : Yr(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ f(bt, { view: e })
    ] });
  }

  // src/views/state.ts
  var Ne = 60, Ds = 6; // Ne = CARDS, Ds = CARDS_AT_ONCE
  function De(e, t, n) { // De = derive, e = context, t = asked, n = before
    let r = Jr(e.index, t), o = ro(e.index, r.matches, t, r.found.scores), a = o.findIndex((i) => { // r = exploration, Jr = explore, e = context, t = asked, o = places, ro = order, a = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(e.limit || Ne, a + 1, s ? s.limit : 0),
      drawn: o.length <= Ne ? Ne : Math.max(Ds, a + 1, s ? s.drawn : 0)
    };
  }
  function po(e, t, n) { // po = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return De(e, r, null).query.program === n ? r : Object.assign({}, Ge, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var Fs = 640, Hs = 300, Ws = 80, js = 500; // Fs = PANEL_NEEDS, Hs = TYPING_PAUSE, Ws = FILL_AFTER, js = PREPARE_AFTER
  function mo(e, t, n, r) { // mo = mountExplorer, e = root, t = context, n = address, r = onCrash
    let o = e.ownerDocument.defaultView || window, a, s, i = !1, l = Object.assign({ narrow: u(), folded: /* @__PURE__ */ new Set() }, d(null)); // o = view, e = root, a = typing, s = filling, i = isStopped, l = state, u = isNarrow, d = addressed
    function d(w) { // d = addressed, w = before
      let v = n.read(), A = v === null && w ? w.query : rt(v || "", t.index) || t.preset, O = De(t, A, w); // v = fragment, n = address, A = query, w = before, rt = fromFragment, t = context, O = derived, De = derive
      return Object.assign({ filtersOpen: u() && n.isInDialog(), told: O }, O, { drawn: O.limit });
    }
    function u() { // u = isNarrow
      return t.limit > 0 || (e.clientWidth || o.innerWidth) < Fs;
    }
    function m(w) { // m = draw, w = change
      if (i)
        return;
      let { filtersOpen: v } = l; // v = filtersOpen, l = state
      l = Object.assign({}, l, w);
      let A = e.contains(e.ownerDocument.activeElement); // A = hadFocus, e = root
      try {
        on(uo({ context: t, state: l, actions: B }), e);
      } catch (O) {
        P(), r(O);
        return;
      }
      A && !e.contains(e.ownerDocument.activeElement) && g(e, v ? ".program-explorer__open-filters, .program-explorer__count" : ".program-explorer__count"), o.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = o.setTimeout(() => m({ drawn: l.limit }), Ws));
    }
    function p(w) { // p = fragmentOf, w = query
      return nt(w, t.list.facets);
    }
    function c(w) { // c = write, w = change
      if (!i) {
        let v = p(l.query); // v = text, p = fragmentOf, l = state
        n.write(v === p(t.preset) ? "" : v || "programs", w, l.filtersOpen);
      }
    }
    function g(w, v) { // g = focusOn, w = within, v = selector
      let A = w && w.querySelector(v); // A = element, w = within, v = selector
      A && A.focus({ preventScroll: !0 });
    }
    function h() { // h = settle
      if (a !== void 0) {
        o.clearTimeout(a), a = void 0, c("replace");
        let { query: w, exploration: v } = l; // w = query, v = exploration, l = state
        m({ told: { query: w, exploration: v } });
      }
    }
    function y(w) { // y = choose, w = query
      h();
      let v = De(t, w, l); // v = derived, De = derive, t = context, w = query, l = state
      m(Object.assign({ told: v }, v)), c("push");
    }
    function _(w) { // _ = elementOf, w = id
      let v = e.ownerDocument.getElementById(`${t.idPrefix}:program:${w}`); // v = title, e = root, t = context, w = id
      return v && v.closest("article");
    }
    function b() { // b = onResize
      u() !== l.narrow && (l.filtersOpen && x(), m({ narrow: !l.narrow }));
    }
    function S() { // S = showAll
      t.limit || m({ limit: l.order.length, drawn: l.order.length });
    }
    function x() { // x = closeFilters
      m({ filtersOpen: !1 }), n.leave();
    }
    function P() { // P = stop
      i = !0, on(null, e);
    }
    let B = { // B = actions
      search: (w) => { // w = text
        m(De(t, be(l.query, w), l)), o.clearTimeout(a), a = o.setTimeout(h, Hs);
      },
      searchDone: () => {
        h(), g(e, ".program-explorer__count");
      },
      toggle: (w, v) => y(Qr(l.query, w, v)),
      apply: y,
      sort: (w) => y(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => y(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var v; // v = _a
        y(po(t, l.query, w)), (v = _(w)) == null || v.scrollIntoView(), g(_(w), "a, button");
      },
      clear: () => y(Xr(l.query)),
      showMore: () => {
        let w = t.index.programs[l.order[l.limit]], v = l.limit + Ne; // w = first, t = context, l = state, v = limit, Ne = CARDS
        m({ limit: v, drawn: v }), g(_(w && w.id), "a, button");
      },
      openFilters: () => {
        h(), m({ filtersOpen: !0 }), n.enter();
      },
      closeFilters: x,
      fold: (w) => { // w = facet
        let v = new Set(l.folded); // v = folded, l = state
        v.delete(w) || v.add(w), m({ folded: v });
      }
    };
    "ResizeObserver" in o && new ResizeObserver(b).observe(e), o.addEventListener("resize", b), o.addEventListener("beforeprint", S), n.onMove(e, () => { // o = view, b = onResize, e = root, S = showAll, n = address
      o.clearTimeout(a), a = void 0, m(d(l));
    }), m({}), o.setTimeout(() => ht(t.index), js), n.read() && (c("replace"), st(() => { // m = draw, o = view, ht = prepareSearch, t = context, js = PREPARE_AFTER, n = address, c = write, st = afterPaint
      var w; // w = _a
      l.query.program !== null ? (w = _(l.query.program)) == null || w.scrollIntoView() : o.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/host/takeover.ts
  var Us = "program-explorer-hidden"; // Us = HIDDEN_CLASS
  function fo(e) { // fo = claim, e = host
    return _n(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function _n(e) { // _n = stateOf, e = host
    return e.root.dataset.state;
  }
  function Fe(e, t) { // Fe = setState, e = host, t = state
    let n = t === "ready"; // n = explorerStands, t = state
    for (let r of e.statics) // r = element, e = host
      r.classList.toggle(Us, n);
    for (let r of [e.current, e.past]) // r = heading, e = host
      r == null || r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    e.root.dataset.state = t;
  }

  // src/host/versions.ts
  var go = "Special:MyLanguage/", Bs = /^(?:[a-z][\w-]*|Special):/; // go = MY_LANGUAGE, Bs = ELSEWHERE
  function yo(e, { root: t, statics: n }, r) { // yo = createVersions, e = wiki, t = root, n = statics, r = chain
    let o = r.indexOf(e.contentLanguage), a = o < 0 ? r : r.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, r = chain, e = wiki, a = codes, s = shown
    return n.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // n = statics, i = page, l = link, s = shown
      let l = i.replace(go, ""); // l = plain, i = page, go = MY_LANGUAGE
      if (!a.length || Bs.test(l))
        return e.urlOf(i);
      if (t.lang !== r[0])
        return e.urlOf(go + l);
      let [d = "", u] = l.split(/(?=#)/); // d = name, u = fragment, l = plain
      return a.map((m) => e.urlOf(`${d}/${m}${u || ""}`)).find((m) => s.has(m)) || e.urlOf(i);
    };
  }

  // src/host/raise.ts
  var qs = "program-explorer__app", Vs = 0; // qs = APP_CLASS, Vs = raised
  function Ks({ root: e }) { // Ks = ownsAddress, e = root
    let t = `.${Oe}[data-state]`; // t = taken, Oe = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function Js({ current: e, past: t }) { // Js = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      r && st(() => { // r = anchor, st = afterPaint
        var o; // o = _a
        return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function ho({ wiki: e }, t, n, r, o, a) { // ho = raise, e = wiki, t = host, n = list, r = words, o = names, a = onCrash
    let { language: s } = r, i = ce(r), l = hr(s, i, o), d = ot(e, t), u = _r(n, i, l, d, e.contentLanguage, s), m = lr( // s = language, r = words, i = msg, ce = createMessages, l = format, hr = createFormat, o = names, d = chain, ot = readerLanguages, e = wiki, t = host, u = labels, _r = createLabels, n = list, m = index, lr = buildIndex
      n,
      { chain: d, page: e.contentLanguage },
      Jt(),
      (_, b) => u.term(_, b).text
    ), p = Ks(t), c = `program-explorer-${++Vs}`, g = yo(e, t, d), h = t.all === null ? "" : g(t.all), y = document.createElement("div");
    y.className = qs, y.lang = s, y.dir = he(s), t.root.append(y), Fe(t, "ready"), mo(y, {
      list: n,
      index: m,
      relatives: yr(n.programs),
      labels: u,
      msg: i,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      preset: rt(`programs?${t.preset}`, m) || Ge,
      limit: t.limit,
      idPrefix: c,
      urlOf: (_) => "url" in _ ? _.url : g(_.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (_) => `${p ? "" : h}#programs?program=${_}`,
      urlOfAll: (_) => `${h}#${nt(_, n.facets) || "programs"}`
    }, xr(window, p ? tt : null, c), (_) => { // xr = createAddress, p = owner, tt = isFragmentOurs, c = idPrefix, _ = error
      y.remove(), a(_);
    }), y.isConnected && (Js(t), e.announceReady(t.root));
  }

  // src/host/notice.ts
  var bn = "program-explorer__notice"; // bn = CLASS
  function He(e, t, ...n) { // He = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function xo(e, t, n) { // xo = button, e = text, t = className, n = act
    let r = He("button", `cdx-button ${t}`, e); // r = made, He = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function vt(e) { // vt = removeNotice, e = root
    e.querySelectorAll(`.${bn}`).forEach((t) => { // e = root, bn = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function wn(e, t, { kind: n, text: r, content: o = [], retry: a }) { // wn = showNotice, e = root, t = words, n = kind, r = text, o = content, a = retry
    vt(e);
    let s = ce(t), i = He( // s = msg, ce = createMessages, t = words, i = box, He = element
      "div",
      `${bn} ${bn}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      He("span", "cdx-message__icon"),
      He(
        "div",
        "cdx-message__content",
        He("p", "", r),
        ...o,
        ...a ? [xo(s("retry"), "", a)] : [],
        xo(s("dismiss"), "cdx-button--weight-quiet", () => vt(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = he(t.language), e.append(i);
  }

  // src/host/trouble.ts
  var Qs = "json", Xs = ["busy", "timeout", "network", "server"]; // Qs = DATA_MODEL, Xs = PASSING
  function _o(e) { // _o = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function bo(s, i, l, d) { // bo = advise, s = _0, i = _1, l = _2, d = _3
    return E(this, arguments, function* ({ wiki: e, load: t }, n, r, o, a = !1) {
      try {
        if (yield e.mayEdit(n.source)) {
          let { adviceOn: u, driftHints: m } = yield t.maintainer(), p = a && o.list ? m((yield t.harvester()).harvest(n.container, e), o.list, e) : [], c = u(e, o.words, n.source, o, p, Je(e)); // u = adviceOn, m = driftHints, t = load, p = drift, a = isSuspect, o = data, n = host, e = wiki, c = advice, Je = optionsFor
          c && wn(n.root, o.words, Object.assign({}, r, { text: r.text || c.text || "", content: c.content }));
        }
      } catch (u) {
        e.log("There is no advice about the data page.", u);
      }
    });
  }
  function St(e, t, n, r, o) { // St = fail, e = surroundings, t = host, n = failure, r = data, o = again
    return E(this, null, function* () {
      let a = r ? r.words : le, s = ce(a); // a = words, r = data, le = BUILT_IN, s = msg, ce = createMessages
      Fe(t, "failed");
      let i = Xs.includes(n) ? () => { // i = retry, Xs = PASSING, n = failure
        vt(t.root), Fe(t, "loading"), o();
      } : null, l = { kind: "failure", text: s("two-sentences", s("failed"), s(`failed-${n}`)), retry: i };
      wn(t.root, a, l), r && (n === "missing" || n === "json") && (yield bo(e, t, l, r));
    });
  }
  function wo(e, t, n, r) { // wo = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return E(this, null, function* () {
      let { wiki: o } = e, { page: a, problems: s } = n, i = !a || s.length > 0 || a.contentModel !== Qs; // o = wiki, e = surroundings, a = page, s = problems, n = data, i = hasProblems, Qs = DATA_MODEL
      i && o.log(`Problems of the data page "${t.source}":`, ...s), o.isNamed && (i || r) && (yield bo(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/host/start.ts
  function zs(e, t) { // zs = wantedFor, e = wiki, t = host
    let { source: n, revisions: r, words: o, bundle: a, bundleVersion: s } = t, i = ot(e, t), l = i[0] === "qqx" ? "qqx" : We(i), d = o.get(l), u = pr(i, e.contentLanguage); // n = source, r = revisions, o = words, a = bundle, s = bundleVersion, t = host, i = chain, ot = readerLanguages, e = wiki, l = language, We = languageFor, d = revision, u = translated, pr = translatedFor
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
  function Gs(e, t, n) { // Gs = readShared, e = readings, t = wiki, n = host
    let r = zs(t, n), o = JSON.stringify(r), a = e.get(o) || rr(t, r); // r = wanted, zs = wantedFor, t = wiki, n = host, o = key, a = reading, e = readings, rr = readData
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  }
  function Ys(o, a, s) { // Ys = harvestFrom, o = _0, a = _1, s = _2
    return E(this, arguments, function* ({ wiki: e, load: t }, n, { words: r }) {
      try {
        let i = (yield t.harvester()).readHost(e, n); // i = found, t = load, e = wiki, n = host
        return i && [i[0], Object.assign({ words: r }, i[1])];
      } catch (i) {
        return e.log("The static list cannot be read.", i), null;
      }
    });
  }
  function vo(e, t, n) { // vo = run, e = readings, t = surroundings, n = host
    return E(this, null, function* () {
      let { wiki: r } = t, o = () => { // r = wiki, t = surroundings, o = again
        vo(e, t, n);
      };
      try {
        let a = yield Gs(e, r, n), [s, i] = !a.page && (yield Ys(t, n, a)) || [n, a]; // a = read, Gs = readShared, e = readings, r = wiki, n = host, s = shown, i = data, Ys = harvestFrom, t = surroundings
        if (!i.list) {
          r.log(`The data page "${n.source}" ${i.page ? "cannot be read" : "is missing"}.`, ...i.problems), yield St(t, n, i.page ? "json" : "missing", i, o);
          return;
        }
        if (!Pn(i.words))
          throw new Error("The words of the explorer are missing on this wiki.");
        let l = "DisplayNames" in Intl ? null : yield r.languageNames(), d = r.isNamed && i.page !== null && n.container === n.root && !n.preset && !n.limit && mr(n.root, i.list.programs.map(({ title: u }) => Q(u, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // l = names, r = wiki, d = isSuspect, i = data, n = host, mr = mayHaveDrifted, u = title, Q = pickText
        ho(t, s, i.list, i.words, l, (u) => { // ho = raise, t = surroundings, s = shown, i = data, l = names, u = error
          r.log("The explorer could not be drawn.", u), St(t, s, "unexpected", i, o);
        }), _n(n) === "ready" && (yield wo(t, n, i, d));
      } catch (a) {
        r.log(`The explorer could not start from "${n.source}".`, a), yield St(t, n, _o(a), null, o);
      }
    });
  }
  function Zs(r, o) { // Zs = findOrInsert, r = _0, o = _1
    return E(this, arguments, function* ({ wiki: e, load: t }, n) {
      let a = sr(n); // a = printed, sr = findHosts, n = content
      if (a.length || n.querySelector(`.${Oe}`) || !gr(e.pageTitle))
        return a;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function So(e, t) { // So = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, load: t }; // n = surroundings, e = wiki, t = load
    dr(), e.onContent(() => { // dr = keepViewAcrossLanguages, e = wiki
      let r = document.getElementById("mw-content-text") || document.body, o = /* @__PURE__ */ new Map(); // r = content, o = readings
      Zs(n, r).then(
        (a) => a.filter(fo).forEach((s) => { // a = hosts, fo = claim, s = host
          vo(o, n, s);
        }),
        (a) => e.log("The explorer could not find its place.", a)
      );
    });
  }

  // src/wiki/wiki.ts
  var N = class extends Error { // N = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/answer.ts
  var ko = 1e4; // ko = TIMEOUT_MS
  function Po(e, t) { // Po = fetchInTime, e = url, t = credentials
    return E(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), ko); // n = controller, r = timer, ko = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw n.signal.aborted ? new N("timeout", `${ko} ms, ${e}`) : new N("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function To(e) { // To = readAnswer, e = url
    return E(this, null, function* () {
      let t = yield Po(e, "omit"); // t = response, Po = fetchInTime, e = url
      if (t.status === 429 && (t = yield Po(e, "same-origin")), t.status === 429)
        throw new N("busy", e);
      if (t.status !== 200)
        throw new N("server", `${t.status}, ${e}`);
      let n = null; // n = answer
      try {
        n = JSON.parse(t.body);
      } catch (r) {
      }
      if (!n)
        throw new N("server", `no JSON, ${e}`);
      if (n.error)
        throw new N("server", `${n.error.code}: ${n.error.info}, ${e}`);
      return n;
    });
  }

  // src/wiki/reader.ts
  var ei = 2592e3, ti = 300, ni = "fuzzy"; // ei = MONTH_S, ti = FIVE_MINUTES_S, ni = OUTDATED
  function ri(e) { // ri = storedPages, e = answer
    var n, r; // n = _a, r = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((n = e.query) == null ? void 0 : n.pages) || []) { // o = title, a = revisions, n = _a, e = answer
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function oi(e, t, n, r) { // oi = parametersFor, e = kind, t = values, n = bundle, r = offset
    let o = String(e === "titles" || n && !n.version ? ti : ei), a = { // o = age, e = kind, n = bundle, ti = FIVE_MINUTES_S, ei = MONTH_S, a = parameters
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
  function Eo(e, t, n, r) { // Eo = readAll, e = api, t = kind, n = values, r = bundle
    return E(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let d = yield To(`${e}?${oi(t, n, r, s)}`); // d = answer, To = readAnswer, e = api, oi = parametersFor, t = kind, n = values, r = bundle, s = offset
        a = a.concat(ri(d));
        for (let { key: u, translation: m, tags: p } of ((i = d.query) == null ? void 0 : i.messagecollection) || []) // u = key, m = translation, p = tags, i = _a, d = answer
          m && p.indexOf(ni) === -1 && o.set(u.slice(u.lastIndexOf("/") + 1), m);
        s = (l = d.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function Oo(e, t, n, r) { // Oo = readSafely, e = api, t = kind, n = values, r = bundle
    return E(this, null, function* () {
      try {
        return yield Eo(e, t, n, r);
      } catch (o) {
        if (r && o instanceof N && o.failure === "server")
          return Eo(e, t, n, null);
        throw o;
      }
    });
  }
  function Ro(e, t) { // Ro = createReader, e = api, t = titleOf
    return (n, r, o) => E(null, null, function* () {
      let a = n.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = r.length ? yield Oo(e, "revids", r, s) : null; // a = wanted, n = titles, t = titleOf, s = bundle, o = asked, i = pinned, r = revisions, Oo = readSafely, e = api
      return i && a.every((l) => i.pages.some((d) => d.title === l)) ? i : Oo(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function Ao(e) { // Ao = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function ai(e) { // ai = mayEdit, e = title
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
  function si() { // si = languageNames
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
  function ii() { // ii = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function vn(e) { // vn = loadGadget, e = name
    return E(this, null, function* () {
      let t = `ext.gadget.${e}`; // t = module, e = name
      return (yield mw.loader.using(t))(t);
    });
  }
  function Co() { // Co = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: ii(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Ao,
      readPages: Ro(mw.util.wikiScript("api"), Ao),
      languageNames: si,
      mayEdit: ai,
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
  So(Co(), {
    maintainer: () => vn("programExplorer-maintainer"),
    harvester: () => vn("programExplorer-harvest")
  });
})();
// </nowiki>