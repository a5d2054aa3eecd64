// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash e68500868163d434.
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
  var vn = "search", Ro = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), kt = "en"; // vn = SPOKEN, Ro = LANGUAGES, kt = LAST_RESORT
  function je(e) { // je = languageFor, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => Ro.includes(t)) || kt;
  }
  function Tt(e) { // Tt = wordsPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function Sn(e, t) { // Sn = readWords, e = language, t = text
    let n = /* @__PURE__ */ new Map(); // n = texts
    try {
      Object.entries(JSON.parse(t)).forEach(([r, o]) => { // t = text, r = key, o = value
        typeof o == "string" && n.set(r, o);
      });
    } catch (r) {
    }
    return n.has(vn) ? { language: e, texts: n } : null;
  }
  function kn({ language: e, texts: t }) { // kn = canSpeak, e = language, t = texts
    return e === "qqx" || t.has(vn);
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
  function Tn(e) { // Tn = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/messages/i18n/en.json
  var Pn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // Pn = en_default

  // src/messages/messages.ts
  var Co = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, Mo = /\$(\d)/g, Lo = ["zero", "one", "two", "few", "many", "other"], ce = { language: "en", texts: new Map(Object.entries(Pn)) }; // Co = PLURAL, Mo = PARAMETER, Lo = CATEGORIES, ce = BUILT_IN, Pn = en_default
  function Io(e) { // Io = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = Lo.filter((o) => n.includes(o)); // t = rules, e = language, n = categories, r = own, Lo = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? r.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, r = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function ue({ language: e, texts: t } = ce) { // ue = createMessages, e = language, t = texts, ce = BUILT_IN
    if (e === "qqx")
      return (o, ...a) => `(${[`program-explorer-${o}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), r = Io(e); // n = digits, e = language, r = plural, Io = createPlural
    return (o, ...a) => { // o = key, a = parameters
      let s = (i) => { // s = given, i = position
        var l; // l = _a
        return (l = a[Number(i) - 1]) != null ? l : "";
      };
      return (t.get(o) || ce.texts.get(o) || `\u29FC${o}\u29FD`).replace(Co, (i, l, d) => r(d.split("|"), Number(s(l))) || "").replace(Mo, (i, l) => { // t = texts, o = key, ce = BUILT_IN, Co = PLURAL, i = _, l = position, d = forms, r = plural, s = given, Mo = PARAMETER
        let d = s(l); // d = value, s = given, l = position
        return typeof d == "number" ? n.format(d) : d;
      });
    };
  }

  // src/programs/bundle.ts
  function $o(e, t) { // $o = mapTexts, e = list, t = visit
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
    return $o(e, (o, a) => { // $o = mapTexts, e = list, o = text, a = key
      let s = n.get(a); // s = translation, n = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[r.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/programs/links.ts
  var No = /[\u200E\u200F\u202A-\u202E]/g, Do = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Fo = new RegExp("^(?:" + [ // No = DIRECTION_MARKS, Do = SPACES, Fo = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Ho = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Wo(e) { // Wo = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function jo(e) { // jo = examineAddress, e = value
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
      return jo(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(No, "").replace(Do, " ").trim().replace(/^: ?/, ""); // n = page, t = text, No = DIRECTION_MARKS, Do = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (Fo.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || Ho.test(n) || Wo(r) > 255 ? "bad-page" : { page: n };
  }
  function ne(e) { // ne = parseLink, e = value
    let t = On(e); // t = found, On = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function ke(e) { // ke = linkFault, e = value
    let t = On(e); // t = found, On = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function Ue(e) { // Ue = isPage, e = value
    let t = ne(e); // t = link, ne = parseLink, e = value
    return t !== null && "page" in t;
  }
  function Rn(e) { // Rn = isAddress, e = value
    let t = ne(e); // t = link, ne = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Uo = 49; // Uo = MOST_PAGES
  function Pt(e) { // Pt = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Uo).map((n, r) => typeof n == "string" && Ue(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function An(e) { // An = includesOf, e = text
    if (e.indexOf('"include"') === -1)
      return [];
    try {
      return Pt(Object(JSON.parse(e))).filter(Boolean);
    } catch (t) {
      return [];
    }
  }

  // src/programs/migrate.ts
  var Cn = [], Et = 1 + Cn.length; // Cn = MIGRATIONS, Et = VERSION
  function Mn(e, t = Cn) { // Mn = migrate, e = page, t = ladder, Cn = MIGRATIONS
    let { version: n } = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
      (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
      e
    );
  }

  // src/programs/loops.ts
  function Be(e) { // Be = closingLinks, e = parents
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
    let s = new Set(Be(a)); // s = closing, Be = closingLinks, a = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
      let { id: d, partOf: u, followedBy: p } = l; // d = id, u = partOf, p = followedBy, l = program
      if (u === null && !p.length)
        return l;
      let m = (c, y, h, g) => (g ? n.addAt(c, "loop", y) : h.has(y) || n.addAt(c, "unknown-program", y, h), !g && h.has(y)); // m = leads, c = field, y = other, h = among, g = isLoop, n = report
      return n.program = d, Object.assign({}, l, {
        partOf: u !== null && m("partOf", u, o, s.has(d)) ? u : null,
        followedBy: p.filter((c) => m("followedBy", c, r, c === d))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var In = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), de = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), pe = In("string"), Ot = In("number"), K = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), J = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), k = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), $n = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), me = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), fe = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), L = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), Te = de("check"), Nn = de("length"), Rt = de("max_value"), At = de("min_value"), ge = de("regex"), Si = de("description"); // In = schema, e = first, de = action, t = actions, n = message, pe = string, Ot = number, K = array, J = object, k = optional, $n = picklist, me = record, fe = union, L = pipe, Te = check, Nn = length, Rt = maxValue, At = minValue, ge = regex, Si = description

  // src/programs/dates.ts
  var Mt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Mt = DATE_SHAPE
  function Dn(e, t) { // Dn = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function qe(e) { // qe = parseDate, e = text
    if (!Mt.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
    return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > Dn(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
  }
  function Ct(e, t) { // Ct = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function Fn(e, t, n) { // Fn = isoDay, e = year, t = month, n = day
    return `${Ct(e, 4)}-${Ct(t, 2)}-${Ct(n, 2)}`;
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
  function Ve(e) { // Ve = isStatus, e = value
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
  function re(e) { // re = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/schema.ts
  var Dt = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ft = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Vo = 10080, $ = L(pe(), ge(Dt, "bad-id")), oe = L(pe(), ge(/\S/, "empty")), Pe = L(pe(), ge(Ft, "bad-language")), H = fe([oe, me(Pe, oe)]), Lt = L( // Dt = ID, Ft = LANGUAGE, Vo = MOST_MINUTES, $ = id, L = pipe, pe = string, ge = regex, oe = words, Pe = languageCode, H = text, fe = union, me = record, Lt = date
    pe(),
    ge(Mt, "bad-date"),
    Te((e) => qe(e) !== null, "bad-date")
  ), It = L(oe, Te(Ue, (e) => ke(e.input) || "bad-page")), $t = L(
    pe(),
    ge(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => ke(e.input) || "bad-address"),
    Te(Rn, "bad-address")
  ), Ht = L(
    oe,
    Te((e) => ke(e) === null, (e) => ke(e.input) || "bad-page")
  ), Ko = L(Ot(), At(1, "bad-minutes"), Rt(Vo, "bad-minutes")), Un = fe([$, K($)]), Jo = fe([Pe, K(Pe)]), Nt = fe([oe, K(oe)]), Wt = Un, Qo = J({
    label: H,
    page: k(Ht),
    url: k($t)
  }), jt = J({
    id: $,
    title: H,
    summary: k(H),
    page: k(Ht),
    status: k($n(F, "bad-status")),
    start: k(Lt),
    end: k(Lt),
    language: k(Jo),
    session: k(J({
      minutes: k(L(K(Ko), Nn(2)))
    })),
    duration: k(H),
    scale: k(H),
    team: k(Nt),
    partners: k(Nt),
    materials: k(K(Qo)),
    partOf: k($),
    followedBy: k(Un),
    owner: k(oe),
    reviewed: k(Lt),
    sources: k(fe([$t, K($t)]))
  }), Bn = J({
    id: $,
    label: H,
    terms: me($, Wt)
  }), Xo = J({
    label: k(H),
    help: k(H),
    terms: k(me($, J({
      label: k(H),
      aliases: k(Nt),
      broader: k($)
    })))
  }), zo = J({
    title: H,
    page: k(Ht)
  }), qn = J({
    version: L(Ot(), At(Et), Rt(Et)),
    talk: k(It),
    bundle: k(It),
    facets: k(K($)),
    vocabularies: k(me($, Xo)),
    series: k(me($, zo)),
    include: k(K(It))
  });

  // src/programs/read.ts
  function Ke(e) { // Ke = kindOf, e = value
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
  function Oe(e) { // Oe = isObject, e = value
    return Ke(e) === "object";
  }
  function Go({ type: e, requirement: t }, n) { // Go = isMet, e = type, t = requirement, n = value
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
  function Yo(e, t) { // Yo = faultOf, e = node, t = value
    let n = Kn(e).filter((o) => !Go(o, t))[0]; // n = failed, Kn = checksOf, e = node, o = check, Go = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function Zo(e, t, n) { // Zo = readLeaf, e = node, t = value, n = report
    let r = Yo(e, t); // r = fault, Yo = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return Jn(e) ? String(t).toLowerCase() : t;
  }
  function Jn(e) { // Jn = isLanguage, e = node
    return e === Pe;
  }
  function ea(e, t, n) { // ea = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && n.within(a, () => Ee(e.item, o, n)); // s = found, e = node, n = report, a = index, Ee = walk, o = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function ta(e, t, n) { // ta = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      let a = Ee(e.key, o, n); // a = name, Ee = walk, e = node, o = key, n = report
      if (typeof a != "string")
        return;
      let s = Ee(e.value, t[o], n); // s = found, Ee = walk, e = node, t = value, o = key, n = report
      r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
    })), Jn(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function na(e, t, n, r, o) { // na = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
    let a = {}, s = Object.keys(e), i = null; // a = found, s = names, e = entries, i = bad
    for (let l of s) { // l = name, s = names
      let d = e[l], u = Object.prototype.hasOwnProperty.call(t, l), p = u ? n.within(l, () => Ee(d.wrapped || d, t[l], n)) : void 0; // d = node, e = entries, l = name, u = isThere, t = value, p = field, n = report, Ee = walk
      a[l] = p === void 0 ? null : p, p === void 0 && !d.wrapped && (i = i || l, n.add(u ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t)) // l = name, t = value
      s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
        r != null && r(l, t[l]) || n.add("unknown-field", l, o || s);
      });
    return i === null ? a : void 0;
  }
  function Ee(e, t, n, r, o) { // Ee = walk, e = node, t = value, n = report, r = onExtra, o = allNames
    let a = Ke(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => Vn(l) === a)[0]; // a = kind, Ke = kindOf, t = value, s = choices, e = node, i = choice, l = option, Vn = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map(Vn).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return ea(i, t, n);
      case "record":
        return ta(i, t, n);
      case "object":
        return na(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return Zo(i, t, n);
    }
  }
  function ye(e, t, n, r, o) { // ye = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return Ee(e, t, n, r, o);
  }

  // src/programs/vocabulary.ts
  var Ut = "not-stated"; // Ut = NOT_STATED
  function ra(e, t) { // ra = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === Ut ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== Ut ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), Be(n).forEach((o) => { // Be = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== Ut && r.set(a, {
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
        terms: n.within("terms", () => ra(s || /* @__PURE__ */ new Map(), n))
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
  var Bt = ["status", "language", "period"]; // Bt = BUILT_IN
  function Je(e, t, n, r) { // Je = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language")
      return W(t).map((s) => s.toLowerCase()).filter((s) => { // W = listed, t = value, s = code
        let i = Ft.test(s); // i = fits, Ft = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : W(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, W = listed, t = value, s = id
      let i = o ? o.has(s) : Ve(s); // i = fits, o = terms, s = id, Ve = isStatus
      return i || r.add("unknown-term", s, o ? o.keys() : F), i;
    });
  }

  // src/programs/records.ts
  var Vt = Object.keys(jt.entries); // Vt = PROGRAM_FIELDS, jt = programSchema
  function qt(e) { // qt = toDate, e = text
    return e === null ? null : qe(e);
  }
  function oa(e, t) { // oa = toMinutes, e = session, t = report
    let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function aa(e, t) { // aa = toMaterials, e = raw, t = report
    let n = []; // n = materials
    for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      let s = ne(o || a || ""); // s = target, ne = parseLink, o = page, a = url
      s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
    }
    return n;
  }
  function sa(e, t, n) { // sa = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let a = ye(Wt, o, n), s = a === void 0 ? [] : Je(r, a, t.vocabularies, n); // a = ids, ye = read, Wt = termIds, o = value, n = report, s = found, Je = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function ia(e, t) { // ia = readRange, e = record, t = report
    let n = qt(e.start), r = qt(e.end); // n = start, qt = toDate, e = record, r = end
    return n && r && D(n) > I(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function zn(e, t, n) { // zn = readProgram, e = raw, t = around, n = report
    let r = Oe(e) ? e.id : null; // r = id, Oe = isObject, e = raw
    n.program = typeof r == "string" && Dt.test(r) ? r : null;
    let o = /* @__PURE__ */ new Map(), a = ye( // o = terms, a = record, ye = read
      jt,
      e,
      n,
      sa(o, t, n),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a; // s = title, a = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
      let d = W(a.language); // d = languages, W = listed, a = record
      d.length && o.set("language", d);
    }
    let [i, l] = ia(a, n); // i = start, l = end, ia = readRange, a = record, n = report
    return a.status && jn(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : ne(a.page),
      status: a.status || Wn(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: oa(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: W(a.team),
      partners: W(a.partners),
      materials: aa(a.materials, n),
      partOf: a.partOf,
      followedBy: W(a.followedBy),
      owner: a.owner,
      reviewed: qt(a.reviewed),
      sources: W(a.sources)
    };
  }

  // src/programs/page.ts
  function la(e, t, n) { // la = readJson, e = text, t = report, n = locate
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
      Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", Ke(o)]);
    });
  }
  function ca(e, t, n) { // ca = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Bt]); // r = known, t = vocabularies, Bt = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
  }
  function ua(e, t, n) { // ua = readNeed, e = raw, t = vocabularies, n = report
    let r = ye(Bn, e, n); // r = record, ye = read, Bn = needSchema, e = raw, n = report
    if (!r)
      return;
    let o = /* @__PURE__ */ new Map(); // o = terms
    if (n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      let i = Je(s, a, t, n); // i = found, Je = readTermIds, s = facet, a = value, t = vocabularies, n = report
      i.length && o.set(s, i);
    }))), !o.size) {
      n.add("left-out", "terms");
      return;
    }
    return { id: r.id, label: r.label, terms: o };
  }
  function da(e, t, n) { // da = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return Gn(e, "needs", n, (o) => { // Gn = eachRecord, e = page, n = report, o = raw
      let a = ua(o, t, n); // a = need, ua = readNeed, o = raw, t = vocabularies, n = report
      a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
    }), Array.from(r.values());
  }
  function pa(e) { // pa = isList, e = name
    return e === "needs" || e === "programs";
  }
  function ma(e, t, n, r, o) { // ma = readList, e = page, t = options, n = report, r = locate, o = included
    var h; // h = _a
    let a = ye(qn, e, n, pa); // a = head, ye = read, qn = headSchema, e = page, n = report, pa = isList
    if (!a)
      return null;
    let s = [...Vt, ...Bt].filter((g) => g !== "language"), i = n.within("vocabularies", () => Qn( // s = reserved, Vt = PROGRAM_FIELDS, Bt = BUILT_IN, g = name, i = vocabularies, n = report, Qn = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...Vt, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, d = ca(a.facets, i, n), u = da(e, i, n), p = /* @__PURE__ */ new Map(), m = (g, _) => Gn(g, "programs", n, (b, S) => { // d = facets, ca = readFacets, a = head, i = vocabularies, n = report, u = needs, da = readNeeds, e = page, p = placed, m = readPrograms, g = from, _ = place, Gn = eachRecord, b = raw, S = index
      let x = zn(b, l, n); // x = program, zn = readProgram, b = raw, l = around, n = report
      x && p.has(x.id) ? n.add("duplicate-id", x.id) : x && p.set(x.id, [[..._, "programs", S], x]);
    });
    m(e, []), Pt(e).forEach((g, _) => { // m = readPrograms, e = page, Pt = includedIn, g = title, _ = index
      let b = ["include", _], S = o.find((x) => x.title === g); // b = place, _ = index, S = found, o = included, x = other, g = title
      n.within(b, () => { // n = report, b = place
        let x = S && Yn(S.text, n, r); // x = more, S = found, Yn = readJsonPage, n = report, r = locate
        g && !S ? n.add("missing-include", g) : x && (Object.keys(x).filter((T) => T !== "version" && T !== "programs").forEach((T) => n.addAt(T, "not-included", T)), m(x, b));
      });
    });
    let c = /* @__PURE__ */ new Map(); // c = series
    (h = a.series) == null || h.forEach(({ title: g, page: _ }, b) => c.set(b, { title: g, target: _ === null ? null : ne(_) }));
    let y = Ln(Array.from(p.values()), c, n); // y = programs, Ln = linkPrograms, p = placed, c = series, n = report
    return { talk: a.talk, bundle: a.bundle, facets: d, vocabularies: i, series: c, needs: u, programs: y };
  }
  function Yn(e, t, n) { // Yn = readJsonPage, e = text, t = report, n = locate
    let r = la(e, t, n); // r = data, la = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let o = Oe(r) ? Mn(r) : null; // o = page, Oe = isObject, r = data, Mn = migrate
    if (!o) {
      let a = Oe(r) ? r.version : null; // a = version, Oe = isObject, r = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function Zn(e, t, n, r, o = String) { // Zn = readPage, e = text, t = options, n = included, r = report, o = locate
    let a = Yn(e, r, o); // a = page, Yn = readJsonPage, e = text, r = report, o = locate
    return a && ma(a, t, r, o, n);
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
  var dl = new Uint32Array(65536); // dl = peq

  // src/programs/parse.ts
  function tr(e, t, n = []) { // tr = parseForReaders, e = text, t = options, n = included
    let r = er(); // r = tally, er = createTally
    return { list: Zn(e, t, n, r), problems: r.problems };
  }

  // src/host/options.ts
  function Kt() { // Kt = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Qe(e) { // Qe = optionsFor, e = wiki
    return { today: Kt(), language: e.contentLanguage };
  }

  // src/host/data.ts
  function nr(i, l) { // nr = readOnce, i = _0, l = _1
    return E(this, arguments, function* (e, { source: t, language: n, revisions: r, translated: o, bundle: a, version: s }) {
      var w; // w = _a
      let d = (v) => v && o ? { title: v, language: o, version: s } : null, u = (v, A) => A.find((O) => O.title === e.titleOf(v)), p = n === "qqx" ? [] : [Tt(n)], { pages: m, translations: c } = yield e.readPages([t, ...p], r, d(a)), y = p.length ? Sn(n, ((w = u(Tt(n), m)) == null ? void 0 : w.text) || "") || ce : { language: n, texts: /* @__PURE__ */ new Map() }, h = u(t, m); // d = requestFor, v = title, o = translated, s = version, u = find, A = among, O = other, e = wiki, p = speech, n = language, Tt = wordsPage, m = pages, c = translations, t = source, r = revisions, a = bundle, y = words, Sn = readWords, w = _a, ce = BUILT_IN, h = page
      if (!h)
        return { page: null, included: [], list: null, problems: [], words: y };
      let g = An(h.text), _ = g.filter((v) => !u(v, m)), b = _.length ? m.concat((yield e.readPages([t, ..._], [], null)).pages) : m, S = []; // g = wanted, An = includesOf, h = page, _ = more, v = title, u = find, m = pages, b = all, e = wiki, t = source, S = included
      for (let v of g) { // v = title, g = wanted
        let A = u(v, b); // A = found, u = find, v = title, b = all
        A && S.push({ title: v, text: A.text });
      }
      let { list: x, problems: T } = tr(h.text, Qe(e), S); // x = list, T = problems, tr = parseForReaders, h = page, Qe = optionsFor, e = wiki, S = included
      if (!x || !o || !x.bundle)
        return { page: h, included: S, list: x, problems: T, words: y };
      let B = x.bundle === a ? c : (yield e.readPages([t], [], d(x.bundle))).translations; // B = texts, x = list, a = bundle, c = translations, e = wiki, t = source, d = requestFor
      return { page: h, included: S, list: En(x, { language: o, texts: B }, e.contentLanguage), problems: T, words: y };
    });
  }
  function rr(e, t) { // rr = readData, e = wiki, t = wanted
    return E(this, null, function* () {
      let n = yield nr(e, t); // n = data, nr = readOnce, e = wiki, t = wanted
      return n.list || !n.page || !t.revisions.length ? n : nr(e, Object.assign({}, t, { revisions: [] }));
    });
  }

  // src/host/find.ts
  var Re = "program-explorer"; // Re = HOST_CLASS
  function Jt(e) { // Jt = languageAround, e = element
    var t; // t = _a
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  function fa(e, t, n) { // fa = staticHeading, e = text, t = element, n = carriers
    return { text: e, language: Jt(t), anchors: n.map(({ id: r }) => r), carriers: n };
  }
  function ga(e) { // ga = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function or(e, t) { // or = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function ar(e) { // ar = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && fa(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e,
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function sr(e) { // sr = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${Re}[data-source]`)).map((n) => { // e = content, Re = HOST_CLASS, n = root
      let { source: r = "", revision: o = "", preset: a = "", limit: s, all: i = null, languages: l = "", messages: d = "", bundle: u = "", bundleVersion: p = "" } = n.dataset, m = or(n, "current"); // r = source, o = revision, a = preset, s = limit, i = all, l = languages, d = messages, u = bundle, p = bundleVersion, n = root, m = current, or = headingIn
      return {
        root: n,
        container: n,
        source: r,
        revisions: /^[\d ]+$/.test(o) ? o.split(" ").map(Number).filter(Boolean) : [],
        bundle: u,
        bundleVersion: p,
        preset: a,
        limit: Number(s) || 0,
        all: i,
        fallbacks: l.match(/\S+/g) || [],
        words: new Map(d.split(" ").map((c) => { // d = messages, c = one
          let [y = "", h] = c.split(":"); // y = code, h = revision, c = one
          return [y, Number(h)];
        })),
        statics: Array.from(n.children).filter((c) => c instanceof HTMLElement),
        current: ar(m),
        past: ar(or(n, "past")),
        level: ga(m)
      };
    });
  }

  // src/explore/bitset.ts
  function j(e) { // j = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Xe(e) { // Xe = allBits, e = size
    let t = j(e).fill(-1); // t = bits, j = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function ze(e, t) { // ze = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function ae(e, t) { // ae = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function he(e, t) { // he = union, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] |= t[n];
    return e;
  }
  function ir(e, t) { // ir = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] &= t[n];
    return e;
  }
  function ya(e) { // ya = ones, e = word
    let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, n = fours
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function X(e, t = e, n = e) { // X = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) // o = w, e = bits
      r += ya((e[o] | n[o]) & t[o]);
    return r;
  }

  // src/explore/query.ts
  var Ge = ["relevance", "status", "newest", "title"], Ae = "not-stated", Ye = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // Ge = SORTS, Ae = NOT_STATED, Ye = EMPTY_QUERY

  // src/explore/program-index.ts
  var Ze = ["q", "sort", "program", "view"]; // Ze = RESERVED
  function ha({ start: e, end: t, status: n }, r) { // ha = yearsOf, e = start, t = end, n = status, r = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : n && re(n) ? r : o.year, s = [String(o.year)]; // a = last, t = end, n = status, re = isCurrent, r = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function xa(e) { // xa = inTreeOrder, e = vocabulary
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
  function _a(e, t, n) { // _a = indexFacet, e = id, t = list, n = thisYear
    let r = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (h, g) => { // r = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, h = term, g = i
      let _ = s.get(h); // _ = programs, s = found, h = term
      _ || (_ = j(r), s.set(h, _), i.set(h, a ? Xn(a, h) : [])), ze(_, g);
    };
    if (t.programs.forEach((h, g) => { // t = list, h = program, g = i
      var b; // b = _a
      let _ = e === "period" ? ha(h, n) : e !== "status" ? h.terms.get(e) || [] : h.status ? [h.status] : []; // _ = terms, e = id, ha = yearsOf, h = program, n = thisYear
      for (let S of _) // S = term, _ = terms
        S !== Ae && (l(S, g), (b = i.get(S)) == null || b.forEach((x) => l(x, g)));
    }), !s.size)
      return null;
    let d = Array.from(s.keys()).sort(), u = e === "status" ? F : e === "period" ? d.sort((h, g) => Number(g) - Number(h)) : a ? xa(a).concat(d) : d, p = j(r), m = /* @__PURE__ */ new Map(), c = 0, y = (h, g) => { // d = rest, s = found, u = order, e = id, F = STATUSES, h = term, g = programs, a = vocabulary, xa = inTreeOrder, p = stated, j = noBits, r = size, m = terms, c = telling, y = show
      let _ = X(g); // _ = total, X = count, g = programs
      if (_ && !m.has(h)) {
        let b = a && a.terms.get(h); // b = known, a = vocabulary, h = term
        m.set(h, {
          id: h,
          label: b ? b.label : null,
          aliases: b ? b.aliases : [],
          depth: (i.get(h) || []).length,
          programs: g,
          count: _
        }), he(p, g), c += +(_ < r);
      }
    };
    return u.forEach((h) => y(h, s.get(h) || j(0))), y(Ae, Xe(r).map((h, g) => h & ~p[g])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: m,
      useful: c > 1
    };
  }
  function lr(e, t, n, r = () => null) { // lr = buildIndex, e = list, t = languages, n = today, r = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = Ze.indexOf(s) === -1 && _a(s, e, Number(n.slice(0, 4))); // i = facet, Ze = RESERVED, s = id, _a = indexFacet, e = list, n = today
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
  function nt(e) { // nt = isFragmentOurs, e = hash
    return cr.test(e);
  }
  var ba = 8e3, wa = 200, va = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // ba = MOST_CHARACTERS, wa = MOST_LETTERS, va = UNSAFE
  function et(e) { // et = encode, e = value
    return e.replace(va, (t) => { // e = value, va = UNSAFE, t = unit
      let n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function tt(e) { // tt = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function ur(e) { // ur = normalText, e = text
    return e.slice(0, wa).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function rt(e, t = []) { // rt = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && Ze.indexOf(o) === -1 && n.push(`${et(o)}=${a.map(et).join(",")}`);
    });
    let r = ur(e.text); // r = text, ur = normalText, e = query
    return r && n.push("q=" + et(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + et(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function ot(e, t) { // ot = fromFragment, e = hash, t = known
    let n = cr.exec(e); // n = ours, cr = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // r = chosen, o = text, a = sort, s = program
    for (let i of e.slice(n[0].length, ba).split("&")) { // i = part, e = hash, n = ours, ba = MOST_CHARACTERS
      let [l = "", ...d] = i.split("="), u = tt(l), p = d.join("="), m = tt(p); // l = rawKey, d = rest, i = part, u = key, tt = decode, p = raw, m = value
      if (u === "q")
        o = ur(tt(p.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = Ge.find((c) => c === m) || null;
      else if (u === "program")
        s = t.hasProgram(m) ? m : null;
      else if (Ze.indexOf(u) === -1) {
        let c = p.split(",").map(tt).concat(m.split(",")).filter((y) => t.hasTerm(u, y)); // c = terms, p = raw, tt = decode, m = value, y = term, t = known, u = key
        c.length && r.set(u, Array.from(new Set((r.get(u) || []).concat(c))));
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/host/language-bar.ts
  var Sa = ".mw-pt-languages a, .interwiki-pagetranslation a", ka = ["mousedown", "focusin"]; // Sa = LINKS, ka = BEFORE
  function Ta({ target: e }) { // Ta = carry, e = target
    let t = e instanceof Element ? e.closest(Sa) : null; // t = link, e = target, Sa = LINKS
    t && (t.hash = nt(location.hash) ? location.hash : "");
  }
  function dr() { // dr = keepViewAcrossLanguages
    ka.forEach((e) => document.addEventListener(e, Ta));
  }

  // src/host/languages.ts
  function at({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // at = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    let o = Jt(n); // o = around, Jt = languageAround, n = root
    return o && e[0] === t ? [o, ...r, ...e] : e;
  }
  function pr(e, t) { // pr = translatedFor, e = chain, t = contentLanguage
    let n = je(e), r = n === kt ? (e[0] || "").toLowerCase() : n; // n = spoken, je = languageFor, e = chain, r = own, kt = LAST_RESORT
    return r === t || r === "qqx" ? "" : r;
  }

  // src/host/parity.ts
  function mr(e, t) { // mr = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/host/place.ts
  var fr = ["Community Development", "Community Development/What we do"], Pa = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // fr = PAGES, Pa = TRANSLATION
  function gr(e) { // gr = isPlacePage, e = title
    return fr.includes(e) || fr.includes(e.replace(Pa, ""));
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
  var Ea = /* @__PURE__ */ new Set([ // Ea = RTL
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
  function xe(e) { // xe = directionOf, e = language
    let [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && Ea.has(t) ? "rtl" : "ltr";
  }

  // src/messages/format.ts
  function Oa(e, t) { // Oa = sameDate, e = a, t = b
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
      span: (s, i, l) => s && i ? Oa(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
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
  var Qt = "programExplorer", st = "programExplorerDialog"; // Qt = STATE_KEY, st = DIALOG_KEY
  function xr(e, t, n) { // xr = createAddress, e = view, t = isOurs, n = id
    let r = () => e.location.hash.replace(/^#/, ""), o = (p) => { // r = fragment, e = view, o = remembered, p = key
      let m = e.history.state, c = typeof m == "object" && m !== null ? m[p] : null; // m = state, e = view, c = kept, p = key
      return typeof c == "string" ? c : null;
    }, a = (p, m, c) => e.history[`${p}State`](Object.assign({}, e.history.state, m), "", c), s = () => o(st) === n, i = () => a("push", { [st]: n }), l = () => t && (t(r()) ? r() : o(Qt)), d = l() || "", u = () => { // a = put, p = change, m = memory, c = url, e = view, s = isInDialog, o = remembered, st = DIALOG_KEY, n = id, i = enter, l = read, t = isOurs, r = fragment, Qt = STATE_KEY, d = shown, u = stamp
      t && l() === null && a("replace", { [Qt]: d });
    };
    return u(), {
      read: l,
      write: (p, m, c = !1) => { // p = text, m = change, c = isUnder
        if (!t)
          return;
        d = p;
        let y = r(), h = p === "" && y !== "" && !t(y), g = m === "push"; // y = here, r = fragment, h = keepsForeign, p = text, t = isOurs, g = isChoice, m = change
        a(
          c ? "replace" : m,
          { [Qt]: p, [st]: g ? null : o(st) },
          p !== "" ? `#${p}` : h ? e.location.hash : e.location.pathname + e.location.search
        ), g && c && i();
      },
      enter: i,
      leave: () => {
        s() && e.history.back();
      },
      isInDialog: s,
      onMove: (p, m) => { // p = element, m = listener
        let c = () => { // c = onPopState
          if (!p.isConnected) {
            e.removeEventListener("popstate", c);
            return;
          }
          u(), d = l() || "", m();
        };
        e.addEventListener("popstate", c);
      }
    };
  }

  // src/views/after-paint.ts
  function it(e) { // it = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/views/labels.ts
  function _r(e, t, n, r, o, a) { // _r = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    let s = (m) => ({ text: m, language: a }), i = (m) => Q(m, r, o), l = (m) => t(m ? `status-${m}` : "not-stated"), d = /* @__PURE__ */ new Map(), u = (m) => { // s = ours, m = id, a = language, i = pick, Q = pickText, r = chain, o = pageLanguage, l = status, t = msg, d = known, u = facet
      let c = e.vocabularies.get(m); // c = vocabulary, e = list, m = id
      return c ? i(c.label) : s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    }, p = (m, c) => { // p = term, m = facetId, c = id
      var h; // h = _a
      if (c === Ae)
        return s(t("not-stated"));
      let y = (h = e.vocabularies.get(m)) == null ? void 0 : h.terms.get(c); // y = entry, h = _a, e = list, m = facetId, c = id
      return y ? i(y.label) : s(Ve(c) && m === "status" ? l(c) : m === "language" ? n.language(c) : c);
    };
    return {
      pick: i,
      facet: u,
      // Asked for every term at every choice, and names of languages are dear.
      term: (m, c) => { // m = facetId, c = id
        let y = `${m} ${c}`, h = d.get(y) || p(m, c); // y = key, m = facetId, c = id, h = label, d = known, p = term
        return d.set(y, h), h;
      },
      status: l,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var P, vr, Ra, z, Xt, dt, Sr, ct, kr, Gt, zt, Aa, Me = /* @__PURE__ */ Symbol.for("pv"), pt = {}, mt = [], Ca = /^m(i|n|o|s|text|space)$/, Yt = Array.isArray, Zt = mt.slice, ie = Object.assign; // P = options, vr = vnodeId, Ra = isValidElement, z = rerenderQueue, Xt = prevDebounce, dt = rerenderCount, Sr = depthSort, ct = EVENT_DISPATCHED, kr = CAPTURE_REGEX, Gt = eventClock, zt = eventProxies, Aa = i, Me = VNODE_MARKER, pt = EMPTY_OBJ, mt = EMPTY_ARR, Ca = MATHML_TOKEN_ELEMENTS, Yt = isArray, Zt = slice, ie = assign
  function se(e) { // se = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function Tr(e, t, n) { // Tr = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Zt.call(arguments, 2) : n), Ce(e, s, r, o, null);
  }
  function Ce(e, t, n, r, o) { // Ce = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Me, __v: o || ++vr, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, Me = VNODE_MARKER, o = original, vr = vnodeId
    return !o && P.vnode && P.vnode(a), a;
  }
  function ft() { // ft = createRef
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
  function Ma(e) { // Ma = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = ie({ constructor: Me }, n)).__v = n.__v + 1, P.vnode && P.vnode(t), en(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || G(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, Cr(o, t, a), n.__ = n.__e = null, t.__e != r && Pr(t));
  }
  function Pr(e) { // Pr = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Pr(e);
  }
  function br(e) { // br = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, z.push(e), dt++)) && Xt == P.debounceRendering || ((Xt = P.debounceRendering) || queueMicrotask)(Er);
  }
  function Er() { // Er = process
    try {
      for (var e, t = 1; z.length; ) z.length > t && z.sort(Sr), e = z.shift(), t = z.length, 8 & e.__g && Ma(e); // e = c, t = l, z = rerenderQueue, Sr = depthSort, Ma = renderComponent
    } finally {
      (dt = z.length) && (Xt || queueMicrotask)(Er);
    }
  }
  function Or(e, t, n, r, o, a, s, i, l, d, u) { // Or = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, u = refQueue
    var p, m, c, y, h, g, _ = r.__k || mt, b = t.length; // p = i, m = oldVNode, c = childVNode, y = newDom, h = firstChildDom, g = result, _ = oldChildren, r = oldParentVNode, mt = EMPTY_ARR, b = newChildrenLength, t = renderResult
    for (l = La(n, t, _, l, b), p = 0; p < b; p++) (c = n.__k[p]) != null && (m = ~c.__i && _[c.__i] || pt, c.__i = p, g = en(e, c, m, o, a, s, i, l, d, u), y = c.__e, (m.ref != c.ref || 8 & m.__u) && (m.ref && tn(m.ref, null, c, m), c.ref && u.push(c.ref, c.__c || y, c)), h = h || y, 4 & c.__u ? (l = Rr(c, l, e, !m.__v), m.__e && (m.__e = null)) : typeof c.type == "function" && g !== void 0 ? l = g : y && (l = y.nextSibling), c.__u &= -21); // l = oldDom, La = constructNewChildrenArray, n = newParentVNode, t = renderResult, _ = oldChildren, b = newChildrenLength, p = i, c = childVNode, m = oldVNode, pt = EMPTY_OBJ, g = result, en = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, u = refQueue, y = newDom, tn = applyRef, h = firstChildDom, Rr = insert, void = type
    return n.__e = h, l;
  }
  function La(e, t, n, r, o) { // La = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, d, u, p, m, c, y = n.length, h = y, g = 0, _ = 0, b = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, u = tails, p = lisLengths, m = hi, c = mid, y = oldChildrenLength, n = oldChildren, h = remainingOldChildren, g = skew, _ = moved, b = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = b[a] = Ce(null, s) : Yt(s) ? s = b[a] = Ce(Y, { children: s }) : s.constructor === Me && s.__b ? s = b[a] = Ce(s.type, s.props, s.key, s.ref, s.__v) : b[a] = s, l = a + g, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = Ia(s, n, l, h)) && (h--, (i = n[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? g-- : d == l + 1 ? g++ : d != l && (d > l ? g-- : g++, _ = 1)) : (~d || (o > y ? g-- : o < y && g++), typeof s.type != "function" && (s.__u |= 4))) : b[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, b = newChildren, Ce = createVNode, Yt = isArray, Y = Fragment, Me = VNODE_MARKER, l = skewedIndex, g = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, Ia = findMatchingIndex, n = oldChildren, h = remainingOldChildren, _ = moved, y = oldChildrenLength
    if (_) {
      for (u = [], p = [], a = 0; a < o; a++) if ((s = b[a]) && 16 & s.__u) { // u = tails, p = lisLengths, a = i, o = newChildrenLength, s = childVNode, b = newChildren
        for (g = 0, m = u.length; g < m; ) u[c = g + m >> 1] < s.__i ? g = c + 1 : m = c; // g = skew, m = hi, u = tails, c = mid, s = childVNode
        u[g] = s.__i, p[a] = g + 1;
      }
      for (g = u.length; a--; ) p[a] && (p[a] == g ? g-- : b[a].__u |= 4); // g = skew, u = tails, a = i, p = lisLengths, b = newChildren
    }
    if (h) for (a = 0; a < y; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = G(i)), nn(i, i));
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
  function Ia(e, t, n, r) { // Ia = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
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
  function lt(e, t, n, r, o) { // lt = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || wr(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || wr(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = zt[t] || (zt[t] = $a(t)), (e.__a || (e.__a = {}))[t] = Gt, a = t != (t = t.replace(kr, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function $a(e) { // $a = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[ct] == null) t[ct] = Gt++;
        else if (t[ct] < this.__a[e]) return;
        return n(P.event ? P.event(t) : t);
      }
    };
  }
  function en(e, t, n, r, o, a, s, i, l, d) { // en = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
    var u, p, m, c, y, h, g, _, b, S, x, T, B, w, v, A, O, te, q = t.type; // u = tmp, p = resumed, m = oldCommitQueueLength, y = oldProps, h = oldState, g = snapshot, _ = newProps, b = isClassComponent, S = provider, x = componentContext, T = renderHook, B = count, w = renderResult, v = startMarker, A = end, O = i, te = child, q = newType, t = newVNode
    if (t.constructor !== Me) return null;
    128 & n.__u && (l = 32 & n.__u, u = n.__c.__z) && (t.__u |= l, p = a = [], u.nodeType == 8 ? i = ut(u, a) : a.push(u), i = a[0] || i), (u = P.__b) && u(t);
    e: if (typeof q == "function") {
      m = s.length;
      try {
        if (_ = t.props, b = (u = q.prototype) && u.render, S = (u = q.contextType) && r[u.__c], x = u ? S ? S.props.value : u.__ : r, (c = n.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (b ? t.__c = c = new q(_, x) : (t.__c = c = new U(_, x), c.constructor = q, c.render = Da), S && S.sub(c), c.state || (c.state = {}), c.__n = r, c.__g |= 8, c.__h = [], c.__k = []), b && (c.__s || (c.__s = c.state), q.getDerivedStateFromProps && (c.__s == c.state && (c.__s = ie({}, c.__s)), ie(c.__s, q.getDerivedStateFromProps(_, c.__s)))), y = c.props, h = c.state, c.__v = t, n.__c) {
          if (_ !== y && b && !q.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(_, x), t.__v == n.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(_, c.__s, x) === !1) {
            t.__v != n.__v && (c.props = _, c.state = c.__s, c.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(M) {
              M && (M.__ = t);
            }), mt.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = G(n);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(_, c.__s, x), b && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(y, h, g);
          });
        } else b && !q.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), b && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = x, c.props = _, c.__P = e, c.__g &= -5, T = P.__r, B = b ? 25 : 0;
        do
          c.__g &= -9, T && T(t), u = c.render(c.props, c.state = c.__s, c.context);
        while (8 & c.__g && ++B < 25);
        b && (mt.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (r = ie({}, r, c.getChildContext())), b && n.__c && c.getSnapshotBeforeUpdate && (g = c.getSnapshotBeforeUpdate(y, h)), w = u && u.type === Y && u.key == null ? u.props.children : u, _.__P && (u = i, o = (e = _.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function(M) {
          M && nn(M, M);
        }), n.__k = null), i = n.__k ? G(n, 0) : null), i = Or(e, Yt(w) ? w : [w], t, n, r, o, a, s, i, l, d), _.__P && (t.__e = null, i = u), t.__u &= -161, p && p.some(se), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (M) {
        if (s.length = m, t.__v = null, l || a) if (M && M.then) {
          if (t.__u |= 128 | l, a) {
            for (~(O = a.indexOf(i || void 0)) || (O = a.length); (te = a[O - 1]) && te.nodeType == 8; ) O--; // O = i, a = excessDomChildren, i = oldDom, void = oldDom, te = child
            for (; O < a.length; O++) if (te = a[O]) if (a[O] = null, v) { // O = i, a = excessDomChildren, te = child, v = startMarker
              if (te == A) break;
            } else {
              if (te.nodeType != 8) break;
              te.data.startsWith("$s") && (A = ut(v = te));
            }
          }
          if (!v) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            v = i;
          }
          (u = ut(v = t.__c.__z || (t.__c.__z = v))) ? (t.__e = v, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(se);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), M && M.then || Ar(t), P.__e(M, t, n);
      }
    } else i = t.__e = Na(n.__e, t, n, r, o, a, s, l, d, e);
    return (u = P.diffed) && u(t), i;
  }
  function ut(e, t) { // ut = rangeEnd, e = start, t = nodes
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
    for (var r = 0; r < n.length; ) tn(n[r++], n[r++], n[r++]); // r = i, n = refQueue, tn = applyRef
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
  function Na(e, t, n, r, o, a, s, i, l, d) { // Na = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
    var u, p, m, c, y, h, g, _, b = n.props || pt, S = t.props, x = t.type; // u = i, p = newHtml, m = oldHtml, c = newChildren, y = value, h = inputValue, g = checked, _ = doc, b = oldProps, n = oldVNode, pt = EMPTY_OBJ, S = newProps, t = newVNode, x = nodeType
    if (x == "svg" ? o = "http://www.w3.org/2000/svg" : x == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((y = a[u]) && (x ? y.localName == x : y.nodeType == 3)) { // u = i, a = excessDomChildren, y = value, x = nodeType
        e = y, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (_ = d.ownerDocument || document, !x) return _.createTextNode(S);
      e = _.createElementNS(o, x, S.is ? S : d), i && (P.__m && P.__m(t, a), i = !1), a = null;
    }
    if (x) {
      if (d = x == "template" && e.content || e, a = x == "textarea" && S.defaultValue != null ? null : a && Zt.call(d.childNodes), !i && a) for (b = {}, u = 0; u < e.attributes.length; u++) b[(y = e.attributes[u]).name] = y.value;
      for (u in b) y = b[u], u == "dangerouslySetInnerHTML" ? m = y : u == "children" || u in S || u == "value" && "defaultValue" in S || u == "checked" && "defaultChecked" in S || lt(e, u, null, y, o); // u = i, b = oldProps, y = value, m = oldHtml, S = newProps, lt = setProperty, e = dom, o = namespace
      for (u in S) y = S[u], u == "children" ? c = y : u == "dangerouslySetInnerHTML" ? p = y : u == "value" ? h = y : u == "checked" ? g = y : i && typeof y != "function" || b[u] === y || lt(e, u, y, b[u], o); // u = i, S = newProps, y = value, c = newChildren, p = newHtml, h = inputValue, g = checked, i = isHydrating, b = oldProps, lt = setProperty, e = dom, o = namespace
      p ? (i || m && (p.__html == m.__html || p.__html == e.innerHTML) || (e.innerHTML = p.__html), t.__k = []) : (m && (e.textContent = ""), (x == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Ca.test(x)) && (o = "http://www.w3.org/1999/xhtml"), Or(d, Yt(c) ? c : [c], t, n, r, o, a, s, a ? a[0] : n.__k && G(n, 0), i, l), a && a.some(se)), i && x != "textarea" || (u = "value", x == "progress" && h == null ? e.removeAttribute(u) : h == null || h === e[u] && (x != "progress" || h) || lt(e, u, h, b[u], o), u = "checked", g != null && g != e[u] && lt(e, u, g, b[u], o));
    } else b === S || i && e.data == S || (e.data = S);
    return e;
  }
  function tn(e, t, n, r) { // tn = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      P.__e(o, n);
    }
  }
  function nn(e, t, n) { // nn = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (P.unmount && P.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || tn(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        P.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && nn(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = ut(r, a = [])) && (r == e.__e && a.some(se), se(o), se(r)), n || se(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Da(e, t, n) { // Da = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function rn(e, t) { // rn = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    P.__ && P.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Ce(Y, { children: [e] }), o = [], a = [], en(t, t.__k, r || pt, pt, t.namespaceURI, r ? null : t.firstChild ? Zt.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), Cr(o, t.__k, a), t.__k.props.children = null;
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
    throw dt = 0, e;
  } }, vr = 0, Ra = function(e) {
    return e != null && e.constructor === Me;
  }, U.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = ie({}, this.state)), typeof e == "function" && (e = e(ie({}, n), this.props)), e && (ie(n, e), this.__v && (t && this.__k.push(t), br(this)));
  }, U.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), br(this));
  }, U.prototype.render = Y, z = [], dt = 0, Sr = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, ct = /* @__PURE__ */ Symbol(), kr = /(PointerCapture)$|Capture$/i, Gt = 0, zt = {}, Aa = 0;

  // src/explore/fold.ts
  var on = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", Fa = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", Ha = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", an = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // on = UNSPACED, Fa = BETWEEN, Ha = LEFT_OUT, an = PLAIN, e = pair
  function Lr(e, t, n) { // Lr = likewise, e = from, t = to, n = length
    for (let r = 0; r < n; r++) // r = i, n = length
      an.set(String.fromCharCode(e + r), String.fromCharCode(t + r));
  }
  Lr(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => Lr(parseInt(e, 16), 48, 10));
  var Wa = new RegExp(`[${Ha}${Array.from(an.keys()).join("")}]`, "g"), ja = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Ua = /^[\0-\x7f]*$/, Mr = `[^${on}${Fa}]+`, Ir = new RegExp(`[${on}]+|${Mr}(?:'(?=[\\u0400-\\u04ff])${Mr})*`, "g"), Ba = new RegExp(`[${on}]`), qa = /[\u0590-\u07ff\u0860-\u08ff].{2}/, Va = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // Wa = FANCY, Ha = LEFT_OUT, an = PLAIN, ja = BESIDE, Ua = ASCII, Mr = SPACED_WORD, on = UNSPACED, Fa = BETWEEN, Ir = WORD, Ba = UNSPACED_WORD, qa = PREFIXING, Va = ARTICLE
  function Z(e) { // Z = fold, e = text
    return Ua.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Wa, (t) => an.get(t) || "").replace(ja, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }
  function gt(e, t) { // gt = eachWord, e = folded, t = visit
    e.replace(Ir, (n, r) => (t(n, r), ""));
  }
  function Le(e) { // Le = line, e = text
    let t = Z(e).match(Ir); // t = words, Z = fold, e = text, Ir = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function sn(e) { // sn = isUnspaced, e = word
    return Ba.test(e);
  }
  function Ie(e) { // Ie = isPrefixing, e = word
    return qa.test(e);
  }
  function yt(e) { // yt = needleOf, e = word
    return sn(e) ? e : Ie(e) ? e.replace(Va, "") : " " + e;
  }

  // src/explore/haystack.ts
  var Ka = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // Ka = FIELDS
  function ln(e) { // ln = textsOf, e = program
    let t = []; // t = texts
    return Ka.forEach((n) => [].concat(e[n]).forEach((r) => { // Ka = FIELDS, n = field, e = program, r = value
      t.push([r && r.label || r || "", n, ""]);
    })), t;
  }
  function Ja(e, t, { id: n, label: r, aliases: o }) { // Ja = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return [r || "", e.nameOf(t, n) || "", t === "period" ? n : "", ...o].map((a) => [a, null, t]);
  }
  function $r([e]) { // $r = linesOf, e = text
    return Tn(e).map(Le).join(`
`);
  }
  var Nr = /* @__PURE__ */ new WeakMap(); // Nr = haystacks
  function Qa(e) { // Qa = build, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((o, a) => { // t = ends, e = index, n = lines, o = program, a = i
      let s = ln(o).map($r); // s = own, ln = textsOf, o = program, $r = linesOf
      return t[2 * a] = s[0].length, t[2 * a + 1] = s[0].length + 1 + s[1].length, s.join(`
`);
    }), r = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = Ja(e, o.id, a); // s = names, Ja = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: s.map($r).join(`
`), programs: a.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function ee(e) { // ee = haystackOf, e = index
    let t = Nr.get(e) || Qa(e); // t = haystack, Nr = haystacks, e = index, Qa = build
    return Nr.set(e, t), t;
  }

  // src/explore/highlight.ts
  var Xa = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // Xa = LETTERS
  function za(e) { // za = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e.match(Xa) || []) { // s = letter, e = text, Xa = LETTERS
      let i = Z(s); // i = plain, Z = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    n.push(r);
    let o = " ", a = [0]; // o = line, a = places
    return gt(Z(t), (s, i) => { // gt = eachWord, Z = fold, t = folded, s = word, i = at
      o += s + " ";
      for (let l = i; l <= i + s.length; l++) // l = i, i = at, s = word
        a.push(n[l]);
    }), { line: o, places: a };
  }
  function _e(e, t) { // _e = highlight, e = text, t = needles
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = za(e), o = new Uint8Array(e.length); // n = line, r = places, za = lineWithPlaces, e = text, o = hits
    for (let s of t) // s = needle, t = needles
      for (let i = n.indexOf(s); i !== -1; i = n.indexOf(s, i + 1)) { // i = at, n = line, s = needle
        let l = s.charAt(0) === " " || Ie(s) ? n.lastIndexOf(" ", i) + 1 : i, d = i + s.length; // l = first, s = needle, Ie = isPrefixing, n = line, i = at, d = last
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
  function Dr(e, t, n) { // Dr = slips, e = a, t = b, n = most
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

  // src/explore/where.ts
  var Ga = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, Ya = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // Ga = HEAD, Ya = TAIL
  function ht(e, t, n, r) { // ht = whereFound, e = index, t = at, n = needles, r = shown
    let { chain: o, page: a } = e.languages, s = n.find((p) => r.every((m) => Le(m).indexOf(p) === -1)); // o = chain, a = page, e = index, s = needle, n = needles, p = each, r = shown, m = text, Le = line
    if (!s)
      return null;
    let { lines: i, terms: l } = ee(e), d = (p) => p.indexOf(s) !== -1, u = l.reduce( // i = lines, l = terms, ee = haystackOf, e = index, d = holds, p = folded, s = needle, u = texts
      (p, m) => ae(m.programs, t) && d(m.line) ? p.concat(m.names) : p,
      d(i[t]) ? ln(e.programs[t]) : []
    );
    for (let [p, m, c] of u) { // p = given, m = field, c = facet, u = texts
      let y = [Q(p, o, c ? "" : a)]; // y = wordings, Q = pickText, p = given, o = chain, c = facet, a = page
      typeof p != "string" && p.forEach((g, _) => y.push({ text: g, language: _ }));
      let h = y.find(({ text: g }) => d(Le(g))); // h = found, y = wordings, g = text, d = holds, Le = line
      if (h) {
        let { text: g, language: _ } = h, [b] = _e(g, [s]), S = b.hit ? 0 : b.text.length; // g = text, _ = language, h = found, b = first, _e = highlight, s = needle, S = start
        return { field: m, facet: c, language: _, text: g.slice(0, S).replace(Ga, "\u2026") + g.slice(S).replace(Ya, "$1\u2026") };
      }
    }
    return null;
  }

  // src/explore/forgive.ts
  var cn = 4, Za = 8, es = /^ [^\d ]{1,3}$/, ts = /^( [^\d ]{5,})[^ ]{2}$/, Fr = /* @__PURE__ */ new WeakMap(); // cn = LEAST_LETTERS, Za = LONG, es = LITTLE, ts = ENDING, Fr = vocabularies
  function ns(e) { // ns = wordsOf, e = haystack
    let t = Fr.get(e); // t = known, Fr = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = haystack, s = term
      for (let s of a.split(" ")) // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, o = words
    return Fr.set(e, o), o;
  }
  function rs({ counts: e }, t) { // rs = nearest, e = counts, t = typed
    let n = t.length < Za ? 1 : 2, r = null, o = 1 / 0; // n = most, t = typed, Za = LONG, r = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = word
      let i = yt(s), l = i.trim(), d = (u, p) => { // i = needle, yt = needleOf, s = word, l = candidate, d = offer, u = part, p = begun
        if (Math.abs(u.length - t.length) > n)
          return;
        let m = Dr(t, u, n), c = m + p + 0.4 / a; // m = found, Dr = slips, t = typed, u = part, n = most, c = cost, p = begun, a = times
        m <= n && c < o && (r = [i], o = c);
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
    return sn(t) ? os(e, t) : t.length < cn || /\d/.test(t) ? null : rs(e, t);
  }
  function ss(e, t) { // ss = spelling, e = index, t = needle
    for (let n = 0; n < e.programs.length; n++) { // n = at, e = index
      let r = ht(e, n, [t], []), o = r && _e(r.text, [t]).find((a) => a.hit); // r = place, ht = whereFound, e = index, n = at, t = needle, o = hit, _e = highlight, a = piece
      if (o)
        return o.text;
    }
    return t.trim();
  }
  function Hr(e, t) { // Hr = forgive, e = index, t = needles
    let n = ns(ee(e)), r = [], o = !1, a = (i) => n.line.indexOf(i) !== -1; // n = words, ns = wordsOf, ee = haystackOf, e = index, r = used, o = isBent, a = occurs, i = part
    for (let i of t) { // i = needle, t = needles
      let l = i.trim(), d = Ie(l) ? [l, l.slice(1), l.slice(2)] : [l], u = l.indexOf(" ") !== -1 || a(i) ? i : d.find((m) => m.length >= cn && a(m)), p = u ? [u] : as(n, l); // l = word, i = needle, d = parts, Ie = isPrefixing, u = known, a = occurs, m = part, cn = LEAST_LETTERS, p = others, as = otherwise, n = words
      if (!p)
        return null;
      r.push(...p), o = o || !u;
    }
    let s = r.join() !== t.join() ? r : t.filter((i) => !es.test(i)).map((i) => i.replace(ts, "$1")); // s = read, r = used, t = needles, i = needle, es = LITTLE, ts = ENDING
    return s.length ? { needles: s, corrected: o ? r.map((i) => ss(e, i)) : null } : null;
  }

  // src/explore/search.ts
  var is = 200, ls = 16, cs = /\b\w'|'\w\b/g, us = /["“”„«»\u300a-\u300f]/, ds = 24, ps = 12, ms = 6, fs = 2, gs = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, Wr = /* @__PURE__ */ new WeakMap(); // is = MOST_LETTERS, ls = MOST_WORDS, cs = CLIPPED, us = QUOTES, ds = IN_TITLE, ps = IN_TERM, ms = IN_SUMMARY, fs = IN_REST, gs = NOTHING, Wr = memories
  function un(e) { // un = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return Z(e.slice(0, is)).split(us).forEach((n, r) => { // Z = fold, e = text, is = MOST_LETTERS, us = QUOTES, n = part, r = i
      let o = []; // o = words
      gt(r % 2 ? n : n.replace(cs, " "), (a) => o.push(a)), (r % 2 && o.length ? [o.join(" ")] : o).forEach((a) => t.add(yt(a)));
    }), Array.from(t).slice(0, ls);
  }
  function ys({ terms: e, lines: t }, n) { // ys = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => he(o, a), j(t.length)) : null;
  }
  function jr(e, t, n) { // jr = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: o } = e, a = t.map((l) => ys(e, l)), s = j(r.length), i = new Uint16Array(r.length); // r = lines, o = ends, e = haystack, a = byTerm, t = needles, l = needle, ys = termHits, s = programs, j = noBits, i = scores
    return r.forEach((l, d) => { // r = lines, l = line, d = i
      if (n && !ae(n, d))
        return;
      let u = 0; // u = score
      for (let p = 0; p < t.length; p++) { // p = n, t = needles
        let m = t[p], c = a[p], y = l.indexOf(m), h = c && ae(c, d); // m = needle, t = needles, p = n, c = hits, a = byTerm, y = at, l = line, h = hasTerm, ae = has, d = i
        if (h && (u += ps), y !== -1) {
          let g = y < o[2 * d] ? ds : y < o[2 * d + 1] ? ms : fs; // g = weight, y = at, o = ends, d = i, ds = IN_TITLE, ms = IN_SUMMARY, fs = IN_REST
          u += l.charCodeAt(y + m.length) === 32 ? g * 1.5 : g;
        } else if (!h)
          return;
      }
      ze(s, d), i[d] = u;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function Ur({ programs: e }) { // Ur = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function hs(e, t) { // hs = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function dn(e, t) { // dn = search, e = index, t = text
    let n = Wr.get(e); // n = last, Wr = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = un(t); // r = needles, un = needlesOf, t = text
    if (!r.length)
      return gs;
    let o = ee(e), a = jr(o, r, n && hs(n.found, r) ? n.found.programs : null); // o = haystack, ee = haystackOf, e = index, a = found, jr = scan, r = needles, n = last, hs = narrows
    if (Ur(a)) {
      let s = Hr(e, r), i = s && jr(o, s.needles, null); // s = forgiven, Hr = forgive, e = index, r = needles, i = better, jr = scan, o = haystack
      s && i && !Ur(i) && (a = Object.assign({}, i, { corrected: s.corrected }));
    }
    return Wr.set(e, { text: t, found: a }), a;
  }

  // src/explore/facets.ts
  function be(e, t) { // be = chosenTerms, e = facet, t = query
    let n = /* @__PURE__ */ new Set(); // n = terms
    for (let r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      let o = e.terms.get(r); // o = term, e = facet, r = id
      o && n.add(o);
    }
    return Array.from(n);
  }
  function Br(e, t) { // Br = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => he(n, r), j(e)) : null;
  }
  function qr(e, t, n) { // qr = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = Br(e.programs.length, be(o, t)); // a = programs, Br = anyOf, e = index, be = chosenTerms, o = facet, t = query
      a && r.set(o.id, a);
    }
    return r;
  }
  function pn(e, t, n) { // pn = passing, e = size, t = filters, n = except
    let r = Xe(e); // r = programs, Xe = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== n && ir(r, o);
    }), r;
  }
  function mn(e, t) { // mn = countMatches, e = index, t = query
    let n = qr(e, t, dn(e, t.text).programs); // n = filters, qr = filtersOf, e = index, t = query, dn = search
    return X(pn(e.programs.length, n));
  }
  function Vr(e, t) { // Vr = explore, e = index, t = query
    let n = e.programs.length, r = dn(e, t.text), o = qr(e, t, r.programs), a = pn(n, o), s = []; // n = size, e = index, r = found, dn = search, t = query, o = filters, qr = filtersOf, a = matches, pn = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), d = l ? pn(n, o, i.id) : a, u = be(i, t), p = Array.from(i.terms.values(), (m) => { // l = filter, o = filters, i = facet, d = others, pn = passing, n = size, a = matches, u = chosen, be = chosenTerms, t = query, p = terms, m = term
        let c = X(m.programs, d), y = u.indexOf(m) !== -1, h = y ? X(Br(n, u.filter((g) => g !== m)) || d, d) : l ? X(l, d, m.programs) : c; // c = own, X = count, m = term, d = others, y = isChosen, u = chosen, h = after, Br = anyOf, n = size, g = other, l = filter
        return { term: m, chosen: y, after: h, own: c };
      });
      s.push({ facet: i, terms: p });
    }
    return { matches: a, count: X(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function we(e, t) { // we = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function fn(e, t, n) { // fn = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function Kr(e, t, n) { // Kr = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], o = r.filter((a) => a !== n); // r = terms, e = query, t = facet, o = others, a = id, n = term
    return fn(e, t, o.length < r.length ? o : r.concat(n));
  }
  function Jr(e) { // Jr = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Qr(e, t) { // Qr = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      be(r, t).forEach((o) => n.push({ facet: r, term: o }));
    }), n;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var xs = /* @__PURE__ */ Symbol.for("pv"), _s = 0; // xs = VNODE_MARKER, _s = vnodeId
  function f(e, t, n, r, o, a) { // f = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var d = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: xs, __v: --_s, __i: -1, __u: 0 }; // d = vnode, e = type, l = normalizedProps, n = key, s = ref, xs = VNODE_MARKER, _s = vnodeId
    return (o || a) && (d.__source = o, d.__self = a), P.vnode && P.vnode(d), d;
  }

  // src/views/say.tsx
  function le(e) { // le = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function C({ text: e, language: t }, n, r = e) { // C = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ f("bdi", { children: r }) : /* @__PURE__ */ f("bdi", { lang: t, dir: xe(t), children: r });
  }

  // src/views/chips.tsx
  function bs({ context: e, actions: t }, n) { // bs = filterChip, e = context, t = actions, n = chip
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
  function ws({ context: { msg: e }, state: t, actions: n }) { // ws = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(we(t.query, "")),
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
      this.list = ft();
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
      let { context: r, state: o, actions: a } = n, s = Qr(r.index, o.query), i = o.query.text.trim() !== ""; // r = context, o = state, a = actions, n = view, s = chosen, Qr = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ f("ul", { class: "program-explorer__chips", role: "list", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ f("li", { children: bs(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ f("li", { children: ws(n) }, "text"),
        /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function Xr(e, t) { // Xr = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = we(t, ""); // r = without, we = withText, t = query
      n.push({ kind: "text", query: r, count: mn(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let o = be(r, t); // o = terms, be = chosenTerms, r = facet, t = query
      if (o.length) {
        let a = fn(t, r.id, []); // a = without, fn = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: mn(e, a) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function ve(e, t, n, r) { // ve = heading, e = level, t = name, n = id, r = children
    return Tr(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var vs = 4; // vs = MOST
  function zr({ context: e, state: t, actions: n }) { // zr = empty, e = context, t = state, n = actions
    let { msg: r, labels: o, index: a, list: s, level: i } = e, l = Xr(a, t.query).slice(0, vs), d = (u) => u.kind === "text" ? r("empty-text", le(t.query.text), u.count) : r( // r = msg, o = labels, a = index, s = list, i = level, e = context, l = ways, Xr = wayOut, t = state, vs = MOST, d = words, u = way, le = isolated
      "empty-without",
      le(o.facet(u.facet.id).text),
      u.terms.map((p) => le(o.term(u.facet.id, p.id).text)).reduce((p, m) => r("list", p, m)),
      u.count
    );
    return /* @__PURE__ */ f("div", { class: "program-explorer__empty", children: [
      ve(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ f("p", { children: r("empty-hint") }),
      /* @__PURE__ */ f("ul", { children: [
        l.map((u) => /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button", onClick: () => n.apply(u.query), children: d(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function Se(e) { // Se = chevron, e = isOpen
    return /* @__PURE__ */ f("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function Ss({ context: e, actions: t }, n, r) { // Ss = termBox, e = context, t = actions, n = facet, r = count
    let { msg: o, labels: a, language: s, idPrefix: i } = e, { term: l, chosen: d, after: u, own: p } = r, m = `${i}:${n}:${l.id}`, c = o(d ? "count-without" : "count-after", u); // o = msg, a = labels, s = language, i = idPrefix, e = context, l = term, d = chosen, u = after, p = own, r = count, m = id, n = facet, c = description
    return /* @__PURE__ */ f(
      "div",
      {
        class: `program-explorer__term${p === 0 && !d ? " program-explorer__term--idle" : ""}`, // p = own, d = chosen
        style: { "--program-explorer-depth": l.depth },
        children: [
          /* @__PURE__ */ f("div", { class: "cdx-checkbox", children: /* @__PURE__ */ f("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ f(
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
            /* @__PURE__ */ f("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ f("label", { class: "cdx-label__label", for: m, children: /* @__PURE__ */ f("span", { class: "cdx-label__label__text", children: C(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ f("span", { class: "program-explorer__number", title: c, "aria-hidden": "true", children: o("number", u) }),
          /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${m}:count`, children: c })
        ]
      },
      l.id
    );
  }
  function ks(e, { facet: t, terms: n }) { // ks = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: o, actions: a } = e, { labels: s, language: i, idPrefix: l } = r, d = o.folded.has(t.id), u = `${l}:${t.id}`, p = C(s.facet(t.id), i); // r = context, o = state, a = actions, e = view, s = labels, i = language, l = idPrefix, d = folded, t = facet, u = bodyId, p = label, C = say
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
            /* @__PURE__ */ f("span", { id: `${u}::label`, children: p }),
            Se(!d)
          ]
        }
      ) }),
      /* @__PURE__ */ f("div", { id: u, hidden: d, children: n.map((m) => Ss(e, t.id, m)) })
    ] }, t.id);
  }
  function _t(e) { // _t = filters, e = view
    return e.state.exploration.facets.map((t) => ks(e, t));
  }

  // src/views/filter-dialog.tsx
  var Gr = "program-explorer-locked", bt = class extends U { // Gr = LOCK_CLASS, bt = FilterDialog, U = x
    constructor() {
      super(...arguments);
      this.box = ft();
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
      document.documentElement.classList.add(Gr), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(Gr);
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
  var Yr = /* @__PURE__ */ new WeakMap(), Ts = 1e9; // Yr = orders, Ts = NEVER
  function yn(e, t) { // yn = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function eo(e) { // eo = ranksIn, e = order
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
  function Es({ programs: e, languages: { chain: t, page: n } }) { // Es = byTitle, e = programs, t = chain, n = page
    let r = e.map(({ title: a }) => Q(a, t, n).text), { compare: o } = Ps(t.concat(n)); // r = titles, e = programs, a = title, Q = pickText, t = chain, n = page, o = compare, Ps = collatorFor
    return yn(r.length, (a, s) => o(r[a], r[s]));
  }
  function Zr(e) { // Zr = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Os({ programs: e }, t) { // Os = byDate, e = programs, t = titleOrder
    let n = eo(t), r = new Float64Array(e.length), o = new Float64Array(e.length); // n = titleRanks, eo = ranksIn, t = titleOrder, r = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let d = a || s, u = s || a, p = a && !s && i && re(i); // d = first, a = start, s = end, u = last, p = isOpenEnded, i = status, re = isCurrent
      r[l] = Zr(d && D(d)), o[l] = p ? Ts : Zr(u && I(u));
    }), yn(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function Rs({ programs: e }, t) { // Rs = byStatus, e = programs, t = dateOrder
    let n = eo(t), r = new Uint8Array(e.length); // n = dateRanks, eo = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * F.indexOf(o) : 2 * F.indexOf("past") - 1;
    }), yn(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function gn(e, t) { // gn = orderOf, e = index, t = sort
    let n = Yr.get(e); // n = known, Yr = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), Yr.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? Es(e) : t === "newest" ? Os(e, gn(e, "title")) : Rs(e, gn(e, "newest")), n.set(t, r)), r;
  }
  function As(e, t) { // As = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function $e(e) { // $e = effectiveSort, e = query
    let t = un(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, un = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function to(e, t, n, r) { // to = order, e = index, t = matches, n = query, r = scores
    let o = $e(n), a = []; // o = sort, $e = effectiveSort, n = query, a = shown
    for (let s of gn(e, o)) // s = i, gn = orderOf, e = index, o = sort
      ae(t, s) && a.push(s);
    return o === "relevance" ? As(a, r) : a;
  }

  // src/views/details.tsx
  var Cs = ["status", "period"]; // Cs = OWN_ROWS
  function R(e, t) { // R = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ f("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ f("dt", { children: e }),
      /* @__PURE__ */ f("dd", { children: Array.isArray(t) ? /* @__PURE__ */ f("ul", { role: "list", children: t.map((r) => /* @__PURE__ */ f("li", { children: r })) }) : t })
    ] });
  }
  function Ms(e) { // Ms = shortAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (n) {
      return t;
    }
  }
  function no(e, t, n, r) { // no = details, e = context, t = actions, n = program, r = id
    let { msg: o, labels: a, format: s, language: i, list: l, relatives: d } = e, u = (x) => x === null ? null : C(a.pick(x), i), p = (x) => x.map((T) => /* @__PURE__ */ f("bdi", { children: T })), m = (x, T) => /* @__PURE__ */ f("a", { href: e.urlOf(x), rel: "noopener", children: T }), c = (x) => x.map((T) => { // o = msg, a = labels, s = format, i = language, l = list, d = relatives, e = context, u = text, x = ids, C = say, p = names, T = other, f = a, m = link, c = related
      var B; // B = _a
      return /* @__PURE__ */ f(
        "a",
        {
          href: e.urlOfProgram(T),
          onClick: (w) => { // w = event
            !w.ctrlKey && !w.metaKey && !w.shiftKey && !w.altKey && (w.preventDefault(), t.goTo(T));
          },
          children: u(((B = d.program(T)) == null ? void 0 : B.title) || T)
        }
      );
    }), { minutes: y, owner: h, partOf: g, reviewed: _ } = n, b = g === null ? void 0 : l.series.get(g), S = g === null ? [] : d.parts(g).filter((x) => x !== n.id);
    return /* @__PURE__ */ f("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((x) => !Cs.includes(x)).map((x) => R(
        C(a.facet(x), i),
        (n.terms.get(x) || []).map((T) => C(a.term(x, T), i))
      )),
      R(o("detail-session"), y && (y[0] === y[1] ? o("detail-minutes", y[0]) : o("detail-minutes-range", y[0], y[1]))),
      R(o("detail-duration"), u(n.duration)),
      R(o("detail-scale"), u(n.scale)),
      R(o("detail-team"), p(n.team)),
      R(o("detail-partners"), p(n.partners)),
      R(o("detail-materials"), n.materials.map(({ target: x, label: T }) => m(x, u(T)))),
      R(o("detail-part-of"), b ? b.target ? m(b.target, u(b.title)) : u(b.title) : c(g === null ? [] : [g])),
      R(o("detail-siblings"), c(S)),
      R(o("detail-parts"), c(d.parts(n.id))),
      R(o("detail-follows"), c(d.before(n.id))),
      R(o("detail-followed-by"), c(n.followedBy)),
      R(o("detail-owner"), h && /* @__PURE__ */ f("bdi", { children: h })),
      R(o("detail-reviewed"), _ && s.date(_)),
      R(o("detail-sources"), n.sources.map((x) => m({ url: x }, /* @__PURE__ */ f("bdi", { title: x, children: Ms(x) })))),
      R(o("detail-share"), /* @__PURE__ */ f("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var ro = "capacity"; // ro = TAG_FACET
  function Ne(e, t, n) { // Ne = marked, e = picked, t = words, n = around
    return C(e, n, t.length ? _e(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ f("mark", { children: r }) : r) : e.text);
  }
  function hn({ context: { labels: e }, program: t }, n) { // hn = termsOf, e = labels, t = program, n = facet
    return (t.terms.get(n) || []).map((r) => e.term(n, r));
  }
  function Ls({ context: { labels: e, language: t }, program: n, words: r }, o, a) { // Ls = meta, e = labels, t = language, n = program, r = words, o = span, a = facts
    return /* @__PURE__ */ f("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${n.status || "unknown"}`, children: e.status(n.status) }),
      o !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact", children: o }),
      a.map((s) => /* @__PURE__ */ f("span", { class: "program-explorer__fact", children: Ne(s, r, t) }))
    ] });
  }
  var wt = class extends U { // wt = Card, U = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: o, open: a, words: s, level: i } = t, { msg: l, labels: d, format: u, language: p, idPrefix: m } = n, c = d.pick(o.title), y = `${m}:program:${o.id}`, h = o.summary && d.pick(o.summary), g = hn(t, ro), _ = hn(t, "kind").concat(hn(t, "format")), b = u.span(o.start, o.end, o.status), S = Ne(c, s, p), x = n.limit ? null : ht( // n = context, r = actions, o = program, a = open, s = words, i = level, t = props, l = msg, d = labels, u = format, p = language, m = idPrefix, c = title, y = titleId, h = summary, g = tags, hn = termsOf, ro = TAG_FACET, _ = facts, b = span, S = name, Ne = marked, x = place, ht = whereFound
        n.index,
        n.index.programs.indexOf(o),
        s,
        [c, h || c, ...g, ..._].map(({ text: T }) => T).concat(d.status(o.status), b || "")
      );
      return /* @__PURE__ */ f("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": y, children: [
        ve(i, "program-explorer__title", y, o.target ? /* @__PURE__ */ f("a", { href: n.urlOf(o.target), rel: "noopener", children: S }) : S),
        Ls(t, b, _),
        h && /* @__PURE__ */ f("p", { class: "program-explorer__summary", children: [
          Ne(h, s, p),
          " ",
          h.language.toLowerCase() !== d.wanted && /* @__PURE__ */ f("span", { class: "program-explorer__in-language", children: l("in-language", u.language(h.language)) })
        ] }),
        x && /* @__PURE__ */ f("p", { class: "program-explorer__matched", children: [
          l("matched-in", x.field ? x.field === "title" || x.field === "summary" ? u.language(x.language) : l(`detail-${x.field}`) : d.facet(x.facet).text),
          " ",
          Ne({ text: x.text, language: x.language || p }, s, p)
        ] }),
        /* @__PURE__ */ f("div", { class: "program-explorer__card-foot", children: [
          g.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": d.facet(ro).text, children: g.map((T) => /* @__PURE__ */ f("li", { children: Ne(T, s, p) })) }),
          /* @__PURE__ */ f(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": l("details-of", c.text),
              "aria-expanded": a,
              "aria-controls": a ? `${y}:details` : void 0,
              onClick: () => r.toggleDetails(o.id),
              children: [
                l("details"),
                Se(a)
              ]
            }
          )
        ] }),
        a && no(n, r, o, `${y}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function Is({ context: e, state: t }, n) { // Is = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: o, past: a } = e, s = !e.limit && $e(t.query) === "status", i = (l, d) => l || { text: d, language: e.language, anchors: [] }; // r = msg, o = current, a = past, e = context, s = grouped, $e = effectiveSort, t = state, i = headingOf, l = own, d = text
    return n.map((l, d) => { // n = programs, l = program, d = at
      let u = n[d - 1], p = re(l.status); // u = before, n = programs, d = at, p = isNow, re = isCurrent, l = program
      return !s || u && re(u.status) === p ? { program: l, group: null } : { program: l, group: p ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function oo(e) { // oo = list, e = view
    var m; // m = _a
    let { context: t, state: n, actions: r } = e, { msg: o, index: a, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((c) => a.programs[c]), d = n.order.length - n.limit, u = Is(e, l), p = (m = u[0]) != null && m.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, o = msg, a = index, s = level, i = limit, l = shown, c = at, d = rest, u = entries, Is = withHeadings, p = titleLevel, m = _a
    return /* @__PURE__ */ f(Y, { children: [
      /* @__PURE__ */ f("ul", { class: "program-explorer__list", role: "list", "aria-label": o("programs"), children: u.map(({ program: c, group: y }) => /* @__PURE__ */ f("li", { children: [
        y && ve(s, "program-explorer__group", y.anchors[0], [
          ...y.anchors.slice(1).map((h) => /* @__PURE__ */ f("span", { id: h })),
          C(y, t.language)
        ]),
        /* @__PURE__ */ f(
          wt,
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
      i > 0 && /* @__PURE__ */ f("a", { class: "program-explorer__all", href: t.urlOfAll(n.query), children: o("see-all", n.order.length) }),
      !i && d > 0 && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: o("more", d) })
    ] });
  }

  // src/views/search-box.tsx
  function ao({ context: e, state: t, actions: n }) { // ao = searchBox, e = context, t = state, n = actions
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
  function $s({ context: e, state: t, actions: n }) { // $s = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: o } = e, a = $e(t.query), s = Ge.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, o = idPrefix, e = context, a = sort, $e = effectiveSort, t = state, s = sorts, Ge = SORTS, i = each
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
        Se(!1)
      ] })
    ] });
  }
  function so(e) { // so = toolbar, e = view
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
        l.corrected && i > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__corrected", children: o("results-for", le(s.text), le(l.corrected.join(" "))) })
      ] }),
      !t.limit && $s(e)
    ] });
  }

  // src/views/explorer.tsx
  function io(e) { // io = explorer, e = view
    let { context: t, state: n } = e, { limit: r } = t; // t = context, n = state, e = view, r = limit
    return /* @__PURE__ */ f("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !r && ao(e),
      !n.narrow && /* @__PURE__ */ f("div", { class: "program-explorer__panel", role: "region", "aria-label": t.msg("filters"), children: _t(e) }),
      /* @__PURE__ */ f("div", { class: "program-explorer__main", children: [
        so(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ f(xt, { view: e }),
        n.exploration.count > 0 ? oo(e) : zr(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ f(bt, { view: e })
    ] });
  }

  // src/views/state.ts
  var De = 60, Ns = 6; // De = CARDS, Ns = CARDS_AT_ONCE
  function Fe(e, t, n) { // Fe = derive, e = context, t = asked, n = before
    let r = Vr(e.index, t), o = to(e.index, r.matches, t, r.found.scores), a = o.findIndex((i) => { // r = exploration, Vr = explore, e = context, t = asked, o = places, to = order, a = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(e.limit || De, a + 1, s ? s.limit : 0),
      drawn: o.length <= De ? De : Math.max(Ns, a + 1, s ? s.drawn : 0)
    };
  }
  function lo(e, t, n) { // lo = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return Fe(e, r, null).query.program === n ? r : Object.assign({}, Ye, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var Ds = 640, Fs = 300, Hs = 80, Ws = 500; // Ds = PANEL_NEEDS, Fs = TYPING_PAUSE, Hs = FILL_AFTER, Ws = PREPARE_AFTER
  function co(e, t, n, r) { // co = mountExplorer, e = root, t = context, n = address, r = onCrash
    let o = e.ownerDocument.defaultView || window, a, s, i = !1, l = Object.assign({ narrow: u(), folded: /* @__PURE__ */ new Set() }, d(null)); // o = view, e = root, a = typing, s = filling, i = isStopped, l = state, u = isNarrow, d = addressed
    function d(w) { // d = addressed, w = before
      let v = n.read(), A = v === null && w ? w.query : ot(v || "", t.index) || t.preset, O = Fe(t, A, w); // v = fragment, n = address, A = query, w = before, ot = fromFragment, t = context, O = derived, Fe = derive
      return Object.assign({ filtersOpen: u() && n.isInDialog(), told: O }, O, { drawn: O.limit });
    }
    function u() { // u = isNarrow
      return t.limit > 0 || (e.clientWidth || o.innerWidth) < Ds;
    }
    function p(w) { // p = draw, w = change
      if (i)
        return;
      let { filtersOpen: v } = l; // v = filtersOpen, l = state
      l = Object.assign({}, l, w);
      let A = e.contains(e.ownerDocument.activeElement); // A = hadFocus, e = root
      try {
        rn(io({ context: t, state: l, actions: B }), e);
      } catch (O) {
        T(), r(O);
        return;
      }
      A && !e.contains(e.ownerDocument.activeElement) && y(e, v ? ".program-explorer__open-filters, .program-explorer__count" : ".program-explorer__count"), o.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = o.setTimeout(() => p({ drawn: l.limit }), Hs));
    }
    function m(w) { // m = fragmentOf, w = query
      return rt(w, t.list.facets);
    }
    function c(w) { // c = write, w = change
      if (!i) {
        let v = m(l.query); // v = text, m = fragmentOf, l = state
        n.write(v === m(t.preset) ? "" : v || "programs", w, l.filtersOpen);
      }
    }
    function y(w, v) { // y = focusOn, w = within, v = selector
      let A = w && w.querySelector(v); // A = element, w = within, v = selector
      A && A.focus({ preventScroll: !0 });
    }
    function h() { // h = settle
      if (a !== void 0) {
        o.clearTimeout(a), a = void 0, c("replace");
        let { query: w, exploration: v } = l; // w = query, v = exploration, l = state
        p({ told: { query: w, exploration: v } });
      }
    }
    function g(w) { // g = choose, w = query
      h();
      let v = Fe(t, w, l); // v = derived, Fe = derive, t = context, w = query, l = state
      p(Object.assign({ told: v }, v)), c("push");
    }
    function _(w) { // _ = elementOf, w = id
      let v = e.ownerDocument.getElementById(`${t.idPrefix}:program:${w}`); // v = title, e = root, t = context, w = id
      return v && v.closest("article");
    }
    function b() { // b = onResize
      u() !== l.narrow && (l.filtersOpen && x(), p({ narrow: !l.narrow }));
    }
    function S() { // S = showAll
      t.limit || p({ limit: l.order.length, drawn: l.order.length });
    }
    function x() { // x = closeFilters
      p({ filtersOpen: !1 }), n.leave();
    }
    function T() { // T = stop
      i = !0, rn(null, e);
    }
    let B = { // B = actions
      search: (w) => { // w = text
        p(Fe(t, we(l.query, w), l)), o.clearTimeout(a), a = o.setTimeout(h, Fs);
      },
      searchDone: () => {
        h(), y(e, ".program-explorer__count");
      },
      toggle: (w, v) => g(Kr(l.query, w, v)),
      apply: g,
      sort: (w) => g(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => g(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var v; // v = _a
        g(lo(t, l.query, w)), (v = _(w)) == null || v.scrollIntoView(), y(_(w), "a, button");
      },
      clear: () => g(Jr(l.query)),
      showMore: () => {
        let w = t.index.programs[l.order[l.limit]], v = l.limit + De; // w = first, t = context, l = state, v = limit, De = CARDS
        p({ limit: v, drawn: v }), y(_(w && w.id), "a, button");
      },
      openFilters: () => {
        h(), p({ filtersOpen: !0 }), n.enter();
      },
      closeFilters: x,
      fold: (w) => { // w = facet
        let v = new Set(l.folded); // v = folded, l = state
        v.delete(w) || v.add(w), p({ folded: v });
      }
    };
    "ResizeObserver" in o && new ResizeObserver(b).observe(e), o.addEventListener("resize", b), o.addEventListener("beforeprint", S), n.onMove(e, () => { // o = view, b = onResize, e = root, S = showAll, n = address
      o.clearTimeout(a), a = void 0, p(d(l));
    }), p({}), o.setTimeout(() => ee(t.index), Ws), n.read() && (c("replace"), it(() => { // p = draw, o = view, ee = haystackOf, t = context, Ws = PREPARE_AFTER, n = address, c = write, it = afterPaint
      var w; // w = _a
      l.query.program !== null ? (w = _(l.query.program)) == null || w.scrollIntoView() : o.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/host/takeover.ts
  var js = "program-explorer-hidden"; // js = HIDDEN_CLASS
  function uo(e) { // uo = claim, e = host
    return xn(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function xn(e) { // xn = stateOf, e = host
    return e.root.dataset.state;
  }
  function He(e, t) { // He = setState, e = host, t = state
    let n = t === "ready"; // n = explorerStands, t = state
    for (let r of e.statics) // r = element, e = host
      r.classList.toggle(js, n);
    for (let r of [e.current, e.past]) // r = heading, e = host
      r == null || r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    e.root.dataset.state = t;
  }

  // src/host/versions.ts
  var po = "Special:MyLanguage/", Us = /^(?:[a-z][\w-]*|Special):/; // po = MY_LANGUAGE, Us = ELSEWHERE
  function mo(e, { root: t, statics: n }, r) { // mo = createVersions, e = wiki, t = root, n = statics, r = chain
    let o = r.indexOf(e.contentLanguage), a = o < 0 ? r : r.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, r = chain, e = wiki, a = codes, s = shown
    return n.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // n = statics, i = page, l = link, s = shown
      let l = i.replace(po, ""); // l = plain, i = page, po = MY_LANGUAGE
      if (!a.length || Us.test(l))
        return e.urlOf(i);
      if (t.lang !== r[0])
        return e.urlOf(po + l);
      let [d = "", u] = l.split(/(?=#)/); // d = name, u = fragment, l = plain
      return a.map((p) => e.urlOf(`${d}/${p}${u || ""}`)).find((p) => s.has(p)) || e.urlOf(i);
    };
  }

  // src/host/raise.ts
  var Bs = "program-explorer__app", qs = 0; // Bs = APP_CLASS, qs = raised
  function Vs({ root: e }) { // Vs = ownsAddress, e = root
    let t = `.${Re}[data-state]`; // t = taken, Re = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function Ks({ current: e, past: t }) { // Ks = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      r && it(() => { // r = anchor, it = afterPaint
        var o; // o = _a
        return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function fo({ wiki: e }, t, n, r, o, a) { // fo = raise, e = wiki, t = host, n = list, r = words, o = names, a = onCrash
    let { language: s } = r, i = ue(r), l = hr(s, i, o), d = at(e, t), u = _r(n, i, l, d, e.contentLanguage, s), p = lr( // s = language, r = words, i = msg, ue = createMessages, l = format, hr = createFormat, o = names, d = chain, at = readerLanguages, e = wiki, t = host, u = labels, _r = createLabels, n = list, p = index, lr = buildIndex
      n,
      { chain: d, page: e.contentLanguage },
      Kt(),
      (_, b) => u.term(_, b).text
    ), m = Vs(t), c = `program-explorer-${++qs}`, y = mo(e, t, d), h = t.all === null ? "" : y(t.all), g = document.createElement("div");
    g.className = Bs, g.lang = s, g.dir = xe(s), t.root.append(g), He(t, "ready"), co(g, {
      list: n,
      index: p,
      relatives: yr(n.programs),
      labels: u,
      msg: i,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      preset: ot(`programs?${t.preset}`, p) || Ye,
      limit: t.limit,
      idPrefix: c,
      urlOf: (_) => "url" in _ ? _.url : y(_.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (_) => `${m ? "" : h}#programs?program=${_}`,
      urlOfAll: (_) => `${h}#${rt(_, n.facets) || "programs"}`
    }, xr(window, m ? nt : null, c), (_) => { // xr = createAddress, m = owner, nt = isFragmentOurs, c = idPrefix, _ = error
      g.remove(), a(_);
    }), g.isConnected && (Ks(t), e.announceReady(t.root));
  }

  // src/host/notice.ts
  var _n = "program-explorer__notice"; // _n = CLASS
  function We(e, t, ...n) { // We = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function go(e, t, n) { // go = button, e = text, t = className, n = act
    let r = We("button", `cdx-button ${t}`, e); // r = made, We = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function vt(e) { // vt = removeNotice, e = root
    e.querySelectorAll(`.${_n}`).forEach((t) => { // e = root, _n = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function bn(e, t, { kind: n, text: r, content: o = [], retry: a }) { // bn = showNotice, e = root, t = words, n = kind, r = text, o = content, a = retry
    vt(e);
    let s = ue(t), i = We( // s = msg, ue = createMessages, t = words, i = box, We = element
      "div",
      `${_n} ${_n}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      We("span", "cdx-message__icon"),
      We(
        "div",
        "cdx-message__content",
        We("p", "", r),
        ...o,
        ...a ? [go(s("retry"), "", a)] : [],
        go(s("dismiss"), "cdx-button--weight-quiet", () => vt(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = xe(t.language), e.append(i);
  }

  // src/host/trouble.ts
  var Js = "json", Qs = ["busy", "timeout", "network", "server"]; // Js = DATA_MODEL, Qs = PASSING
  function yo(e) { // yo = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function ho(s, i, l, d) { // ho = advise, s = _0, i = _1, l = _2, d = _3
    return E(this, arguments, function* ({ wiki: e, load: t }, n, r, o, a = !1) {
      try {
        if (yield e.mayEdit(n.source)) {
          let { adviceOn: u, driftHints: p } = yield t.maintainer(), m = a && o.list ? p((yield t.harvester()).harvest(n.container, e), o.list, e) : [], c = u(e, o.words, n.source, o, m, Qe(e)); // u = adviceOn, p = driftHints, t = load, m = drift, a = isSuspect, o = data, n = host, e = wiki, c = advice, Qe = optionsFor
          c && bn(n.root, o.words, Object.assign({}, r, { text: r.text || c.text || "", content: c.content }));
        }
      } catch (u) {
        e.log("There is no advice about the data page.", u);
      }
    });
  }
  function St(e, t, n, r, o) { // St = fail, e = surroundings, t = host, n = failure, r = data, o = again
    return E(this, null, function* () {
      let a = r ? r.words : ce, s = ue(a); // a = words, r = data, ce = BUILT_IN, s = msg, ue = createMessages
      He(t, "failed");
      let i = Qs.includes(n) ? () => { // i = retry, Qs = PASSING, n = failure
        vt(t.root), He(t, "loading"), o();
      } : null, l = { kind: "failure", text: s("two-sentences", s("failed"), s(`failed-${n}`)), retry: i };
      bn(t.root, a, l), r && (n === "missing" || n === "json") && (yield ho(e, t, l, r));
    });
  }
  function xo(e, t, n, r) { // xo = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return E(this, null, function* () {
      let { wiki: o } = e, { page: a, problems: s } = n, i = !a || s.length > 0 || a.contentModel !== Js; // o = wiki, e = surroundings, a = page, s = problems, n = data, i = hasProblems, Js = DATA_MODEL
      i && o.log(`Problems of the data page "${t.source}":`, ...s), o.isNamed && (i || r) && (yield ho(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/host/start.ts
  function Xs(e, t) { // Xs = wantedFor, e = wiki, t = host
    let { source: n, revisions: r, words: o, bundle: a, bundleVersion: s } = t, i = at(e, t), l = i[0] === "qqx" ? "qqx" : je(i), d = o.get(l), u = pr(i, e.contentLanguage); // n = source, r = revisions, o = words, a = bundle, s = bundleVersion, t = host, i = chain, at = readerLanguages, e = wiki, l = language, je = languageFor, d = revision, u = translated, pr = translatedFor
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
  function zs(e, t, n) { // zs = readShared, e = readings, t = wiki, n = host
    let r = Xs(t, n), o = JSON.stringify(r), a = e.get(o) || rr(t, r); // r = wanted, Xs = wantedFor, t = wiki, n = host, o = key, a = reading, e = readings, rr = readData
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  }
  function Gs(o, a, s) { // Gs = harvestFrom, o = _0, a = _1, s = _2
    return E(this, arguments, function* ({ wiki: e, load: t }, n, { words: r }) {
      try {
        let i = (yield t.harvester()).readHost(e, n); // i = found, t = load, e = wiki, n = host
        return i && [i[0], Object.assign({ words: r }, i[1])];
      } catch (i) {
        return e.log("The static list cannot be read.", i), null;
      }
    });
  }
  function _o(e, t, n) { // _o = run, e = readings, t = surroundings, n = host
    return E(this, null, function* () {
      let { wiki: r } = t, o = () => { // r = wiki, t = surroundings, o = again
        _o(e, t, n);
      };
      try {
        let a = yield zs(e, r, n), [s, i] = !a.page && (yield Gs(t, n, a)) || [n, a]; // a = read, zs = readShared, e = readings, r = wiki, n = host, s = shown, i = data, Gs = harvestFrom, t = surroundings
        if (!i.list) {
          r.log(`The data page "${n.source}" ${i.page ? "cannot be read" : "is missing"}.`, ...i.problems), yield St(t, n, i.page ? "json" : "missing", i, o);
          return;
        }
        if (!kn(i.words))
          throw new Error("The words of the explorer are missing on this wiki.");
        let l = "DisplayNames" in Intl ? null : yield r.languageNames(), d = r.isNamed && i.page !== null && n.container === n.root && !n.preset && !n.limit && mr(n.root, i.list.programs.map(({ title: u }) => Q(u, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // l = names, r = wiki, d = isSuspect, i = data, n = host, mr = mayHaveDrifted, u = title, Q = pickText
        fo(t, s, i.list, i.words, l, (u) => { // fo = raise, t = surroundings, s = shown, i = data, l = names, u = error
          r.log("The explorer could not be drawn.", u), St(t, s, "unexpected", i, o);
        }), xn(n) === "ready" && (yield xo(t, n, i, d));
      } catch (a) {
        r.log(`The explorer could not start from "${n.source}".`, a), yield St(t, n, yo(a), null, o);
      }
    });
  }
  function Ys(r, o) { // Ys = findOrInsert, r = _0, o = _1
    return E(this, arguments, function* ({ wiki: e, load: t }, n) {
      let a = sr(n); // a = printed, sr = findHosts, n = content
      if (a.length || n.querySelector(`.${Re}`) || !gr(e.pageTitle))
        return a;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function bo(e, t) { // bo = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, load: t }; // n = surroundings, e = wiki, t = load
    dr(), e.onContent(() => { // dr = keepViewAcrossLanguages, e = wiki
      let r = document.getElementById("mw-content-text") || document.body, o = /* @__PURE__ */ new Map(); // r = content, o = readings
      Ys(n, r).then(
        (a) => a.filter(uo).forEach((s) => { // a = hosts, uo = claim, s = host
          _o(o, n, s);
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
  var wo = 1e4; // wo = TIMEOUT_MS
  function vo(e, t) { // vo = fetchInTime, e = url, t = credentials
    return E(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), wo); // n = controller, r = timer, wo = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw n.signal.aborted ? new N("timeout", `${wo} ms, ${e}`) : new N("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function So(e) { // So = readAnswer, e = url
    return E(this, null, function* () {
      let t = yield vo(e, "omit"); // t = response, vo = fetchInTime, e = url
      if (t.status === 429 && (t = yield vo(e, "same-origin")), t.status === 429)
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
  var Zs = 2592e3, ei = 300, ti = "fuzzy"; // Zs = MONTH_S, ei = FIVE_MINUTES_S, ti = OUTDATED
  function ni(e) { // ni = storedPages, e = answer
    var n, r; // n = _a, r = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((n = e.query) == null ? void 0 : n.pages) || []) { // o = title, a = revisions, n = _a, e = answer
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function ri(e, t, n, r) { // ri = parametersFor, e = kind, t = values, n = bundle, r = offset
    let o = String(e === "titles" || n && !n.version ? ei : Zs), a = { // o = age, e = kind, n = bundle, ei = FIVE_MINUTES_S, Zs = MONTH_S, a = parameters
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
  function ko(e, t, n, r) { // ko = readAll, e = api, t = kind, n = values, r = bundle
    return E(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let d = yield So(`${e}?${ri(t, n, r, s)}`); // d = answer, So = readAnswer, e = api, ri = parametersFor, t = kind, n = values, r = bundle, s = offset
        a = a.concat(ni(d));
        for (let { key: u, translation: p, tags: m } of ((i = d.query) == null ? void 0 : i.messagecollection) || []) // u = key, p = translation, m = tags, i = _a, d = answer
          p && m.indexOf(ti) === -1 && o.set(u.slice(u.lastIndexOf("/") + 1), p);
        s = (l = d.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function To(e, t, n, r) { // To = readSafely, e = api, t = kind, n = values, r = bundle
    return E(this, null, function* () {
      try {
        return yield ko(e, t, n, r);
      } catch (o) {
        if (r && o instanceof N && o.failure === "server")
          return ko(e, t, n, null);
        throw o;
      }
    });
  }
  function Po(e, t) { // Po = createReader, e = api, t = titleOf
    return (n, r, o) => E(null, null, function* () {
      let a = n.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = r.length ? yield To(e, "revids", r, s) : null; // a = wanted, n = titles, t = titleOf, s = bundle, o = asked, i = pinned, r = revisions, To = readSafely, e = api
      return i && a.every((l) => i.pages.some((d) => d.title === l)) ? i : To(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function Eo(e) { // Eo = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function oi(e) { // oi = mayEdit, e = title
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
  function ai() { // ai = languageNames
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
  function si() { // si = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function wn(e) { // wn = loadGadget, e = name
    return E(this, null, function* () {
      let t = `ext.gadget.${e}`; // t = module, e = name
      return (yield mw.loader.using(t))(t);
    });
  }
  function Oo() { // Oo = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: si(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Eo,
      readPages: Po(mw.util.wikiScript("api"), Eo),
      languageNames: ai,
      mayEdit: oi,
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
  bo(Oo(), {
    maintainer: () => wn("programExplorer-maintainer"),
    harvester: () => wn("programExplorer-harvest")
  });
})();
// </nowiki>