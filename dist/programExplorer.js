// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash e1e3b3e38ae990d8.
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
  var _n = "search", Ao = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), _t = "en"; // _n = SPOKEN, Ao = LANGUAGES, _t = LAST_RESORT
  function De(e) { // De = languageFor, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => Ao.includes(t)) || _t;
  }
  function bt(e) { // bt = wordsPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function bn(e, t) { // bn = readWords, e = language, t = text
    let n = /* @__PURE__ */ new Map(); // n = texts
    try {
      Object.entries(JSON.parse(t)).forEach(([r, o]) => { // t = text, r = key, o = value
        typeof o == "string" && n.set(r, o);
      });
    } catch (r) {
    }
    return n.has(_n) ? { language: e, texts: n } : null;
  }
  function wn({ language: e, texts: t }) { // wn = canSpeak, e = language, t = texts
    return e === "qqx" || t.has(_n);
  }

  // src/programs/texts.ts
  function se(e, t, n) { // se = pickText, e = text, t = chain, n = pageLanguage
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
  function wt(e) { // wt = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/messages/i18n/en.json
  var vn = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // vn = en_default

  // src/messages/messages.ts
  var Mo = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, Lo = /\$(\d)/g, Io = ["zero", "one", "two", "few", "many", "other"], ie = { language: "en", texts: new Map(Object.entries(vn)) }; // Mo = PLURAL, Lo = PARAMETER, Io = CATEGORIES, ie = BUILT_IN, vn = en_default
  function $o(e) { // $o = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = Io.filter((o) => n.includes(o)); // t = rules, e = language, n = categories, r = own, Io = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? r.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, r = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function le({ language: e, texts: t } = ie) { // le = createMessages, e = language, t = texts, ie = BUILT_IN
    if (e === "qqx")
      return (o, ...a) => `(${[`program-explorer-${o}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), r = $o(e); // n = digits, e = language, r = plural, $o = createPlural
    return (o, ...a) => { // o = key, a = parameters
      let s = (i) => { // s = given, i = position
        var l; // l = _a
        return (l = a[Number(i) - 1]) != null ? l : "";
      };
      return (t.get(o) || ie.texts.get(o) || `\u29FC${o}\u29FD`).replace(Mo, (i, l, d) => r(d.split("|"), Number(s(l))) || "").replace(Lo, (i, l) => { // t = texts, o = key, ie = BUILT_IN, Mo = PLURAL, i = _, l = position, d = forms, r = plural, s = given, Lo = PARAMETER
        let d = s(l); // d = value, s = given, l = position
        return typeof d == "number" ? n.format(d) : d;
      });
    };
  }

  // src/programs/bundle.ts
  function No(e, t) { // No = mapTexts, e = list, t = visit
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
  function Sn(e, { language: t, texts: n }, r) { // Sn = translate, e = list, t = language, n = texts, r = pageLanguage
    return No(e, (o, a) => { // No = mapTexts, e = list, o = text, a = key
      let s = n.get(a); // s = translation, n = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[r.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/programs/links.ts
  var Do = /[\u200E\u200F\u202A-\u202E]/g, Fo = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ho = new RegExp("^(?:" + [ // Do = DIRECTION_MARKS, Fo = SPACES, Ho = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Wo = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function jo(e) { // jo = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Uo(e) { // Uo = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function kn(e) { // kn = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return Uo(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(Do, "").replace(Fo, " ").trim().replace(/^: ?/, ""); // n = page, t = text, Do = DIRECTION_MARKS, Fo = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (Ho.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || Wo.test(n) || jo(r) > 255 ? "bad-page" : { page: n };
  }
  function ee(e) { // ee = parseLink, e = value
    let t = kn(e); // t = found, kn = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function we(e) { // we = linkFault, e = value
    let t = kn(e); // t = found, kn = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function Fe(e) { // Fe = isPage, e = value
    let t = ee(e); // t = link, ee = parseLink, e = value
    return t !== null && "page" in t;
  }
  function Tn(e) { // Tn = isAddress, e = value
    let t = ee(e); // t = link, ee = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Bo = 49; // Bo = MOST_PAGES
  function vt(e) { // vt = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Bo).map((n, r) => typeof n == "string" && Fe(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function Pn(e) { // Pn = includesOf, e = text
    if (e.indexOf('"include"') === -1)
      return [];
    try {
      return vt(Object(JSON.parse(e))).filter(Boolean);
    } catch (t) {
      return [];
    }
  }

  // src/programs/migrate.ts
  var En = [], St = 1 + En.length; // En = MIGRATIONS, St = VERSION
  function On(e, t = En) { // On = migrate, e = page, t = ladder, En = MIGRATIONS
    let { version: n } = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
      (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
      e
    );
  }

  // src/programs/loops.ts
  function He(e) { // He = closingLinks, e = parents
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
  function Rn(e, t, n) { // Rn = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, t = series, a = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set(He(a)); // s = closing, He = closingLinks, a = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
      let { id: d, partOf: u, followedBy: g } = l; // d = id, u = partOf, g = followedBy, l = program
      if (u === null && !g.length)
        return l;
      let p = (c, f, h, y) => (y ? n.addAt(c, "loop", f) : h.has(f) || n.addAt(c, "unknown-program", f, h), !y && h.has(f)); // p = leads, c = field, f = other, h = among, y = isLoop, n = report
      return n.program = d, Object.assign({}, l, {
        partOf: u !== null && p("partOf", u, o, s.has(d)) ? u : null,
        followedBy: g.filter((c) => p("followedBy", c, r, c === d))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var An = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), ce = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), ue = An("string"), kt = An("number"), K = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), J = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), k = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), Cn = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), de = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), pe = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), L = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), ve = ce("check"), Mn = ce("length"), Tt = ce("max_value"), Pt = ce("min_value"), me = ce("regex"), vi = ce("description"); // An = schema, e = first, ce = action, t = actions, n = message, ue = string, kt = number, K = array, J = object, k = optional, Cn = picklist, de = record, pe = union, L = pipe, ve = check, Mn = length, Tt = maxValue, Pt = minValue, me = regex, vi = description

  // src/programs/dates.ts
  var Ot = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Ot = DATE_SHAPE
  function Ln(e, t) { // Ln = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function We(e) { // We = parseDate, e = text
    if (!Ot.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
    return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > Ln(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
  }
  function Et(e, t) { // Et = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function In(e, t, n) { // In = isoDay, e = year, t = month, n = day
    return `${Et(e, 4)}-${Et(t, 2)}-${Et(n, 2)}`;
  }
  function D(e) { // D = firstDay, e = date
    return In(e.year, e.month || 1, e.day || 1);
  }
  function I(e) { // I = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return In(e.year, t, e.day || Ln(e.year, t));
  }

  // src/programs/status.ts
  var F = ["open", "upcoming", "ongoing", "paused", "past"]; // F = STATUSES
  function je(e) { // je = isStatus, e = value
    return F.indexOf(e) !== -1;
  }
  function $n(e, t) { // $n = isVagueOn, e = date, t = day
    return e.approximate && D(e) <= t && t <= I(e);
  }
  function Nn(e, t, n) { // Nn = deriveStatus, e = start, t = end, n = today
    return t && I(t) < n ? "past" : e && D(e) > n ? "upcoming" : e && t && !$n(e, n) && !$n(t, n) ? "ongoing" : null;
  }
  function Dn(e, t, n, r) { // Dn = contradictsDates, e = status, t = start, n = end, r = today
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
  function te(e) { // te = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/schema.ts
  var Lt = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, It = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Ko = 10080, $ = L(ue(), me(Lt, "bad-id")), ne = L(ue(), me(/\S/, "empty")), Se = L(ue(), me(It, "bad-language")), H = pe([ne, de(Se, ne)]), Rt = L( // Lt = ID, It = LANGUAGE, Ko = MOST_MINUTES, $ = id, L = pipe, ue = string, me = regex, ne = words, Se = languageCode, H = text, pe = union, de = record, Rt = date
    ue(),
    me(Ot, "bad-date"),
    ve((e) => We(e) !== null, "bad-date")
  ), At = L(ne, ve(Fe, (e) => we(e.input) || "bad-page")), Ct = L(
    ue(),
    me(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => we(e.input) || "bad-address"),
    ve(Tn, "bad-address")
  ), $t = L(
    ne,
    ve((e) => we(e) === null, (e) => we(e.input) || "bad-page")
  ), Jo = L(kt(), Pt(1, "bad-minutes"), Tt(Ko, "bad-minutes")), Fn = pe([$, K($)]), Qo = pe([Se, K(Se)]), Mt = pe([ne, K(ne)]), Nt = Fn, Xo = J({
    label: H,
    page: k($t),
    url: k(Ct)
  }), Dt = J({
    id: $,
    title: H,
    summary: k(H),
    page: k($t),
    status: k(Cn(F, "bad-status")),
    start: k(Rt),
    end: k(Rt),
    language: k(Qo),
    session: k(J({
      minutes: k(L(K(Jo), Mn(2)))
    })),
    duration: k(H),
    scale: k(H),
    team: k(Mt),
    partners: k(Mt),
    materials: k(K(Xo)),
    partOf: k($),
    followedBy: k(Fn),
    owner: k(ne),
    reviewed: k(Rt),
    sources: k(pe([Ct, K(Ct)]))
  }), Hn = J({
    id: $,
    label: H,
    terms: de($, Nt)
  }), zo = J({
    label: k(H),
    help: k(H),
    terms: k(de($, J({
      label: k(H),
      aliases: k(Mt),
      broader: k($)
    })))
  }), Go = J({
    title: H,
    page: k($t)
  }), Wn = J({
    version: L(kt(), Pt(St), Tt(St)),
    talk: k(At),
    bundle: k(At),
    facets: k(K($)),
    vocabularies: k(de($, zo)),
    series: k(de($, Go)),
    include: k(K(At))
  });

  // src/programs/read.ts
  function Ue(e) { // Ue = kindOf, e = value
    return e == null ? "nothing" : Array.isArray(e) ? "list" : typeof e == "string" ? "text" : typeof e == "number" ? "number" : typeof e == "object" ? "object" : "yes or no";
  }
  function jn(e) { // jn = kindFor, e = node
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
  function Te(e) { // Te = isObject, e = value
    return Ue(e) === "object";
  }
  function Yo({ type: e, requirement: t }, n) { // Yo = isMet, e = type, t = requirement, n = value
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
  function Un({ pipe: e }) { // Un = checksOf, e = pipe
    return e ? [...Un(e[0]), ...e.slice(1)] : [];
  }
  function Zo(e, t) { // Zo = faultOf, e = node, t = value
    let n = Un(e).filter((o) => !Yo(o, t))[0]; // n = failed, Un = checksOf, e = node, o = check, Yo = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function ea(e, t, n) { // ea = readLeaf, e = node, t = value, n = report
    let r = Zo(e, t); // r = fault, Zo = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return Bn(e) ? String(t).toLowerCase() : t;
  }
  function Bn(e) { // Bn = isLanguage, e = node
    return e === Se;
  }
  function ta(e, t, n) { // ta = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && n.within(a, () => ke(e.item, o, n)); // s = found, e = node, n = report, a = index, ke = walk, o = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function na(e, t, n) { // na = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      let a = ke(e.key, o, n); // a = name, ke = walk, e = node, o = key, n = report
      if (typeof a != "string")
        return;
      let s = ke(e.value, t[o], n); // s = found, ke = walk, e = node, t = value, o = key, n = report
      r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
    })), Bn(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function ra(e, t, n, r, o) { // ra = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
    let a = {}, s = Object.keys(e), i = null; // a = found, s = names, e = entries, i = bad
    for (let l of s) { // l = name, s = names
      let d = e[l], u = Object.prototype.hasOwnProperty.call(t, l), g = u ? n.within(l, () => ke(d.wrapped || d, t[l], n)) : void 0; // d = node, e = entries, l = name, u = isThere, t = value, g = field, n = report, ke = walk
      a[l] = g === void 0 ? null : g, g === void 0 && !d.wrapped && (i = i || l, n.add(u ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t)) // l = name, t = value
      s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
        r != null && r(l, t[l]) || n.add("unknown-field", l, o || s);
      });
    return i === null ? a : void 0;
  }
  function ke(e, t, n, r, o) { // ke = walk, e = node, t = value, n = report, r = onExtra, o = allNames
    let a = Ue(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => jn(l) === a)[0]; // a = kind, Ue = kindOf, t = value, s = choices, e = node, i = choice, l = option, jn = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map(jn).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return ta(i, t, n);
      case "record":
        return na(i, t, n);
      case "object":
        return ra(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return ea(i, t, n);
    }
  }
  function ge(e, t, n, r, o) { // ge = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return ke(e, t, n, r, o);
  }

  // src/programs/vocabulary.ts
  var Ft = "not-stated"; // Ft = NOT_STATED
  function oa(e, t) { // oa = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === Ft ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== Ft ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), He(n).forEach((o) => { // He = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== Ft && r.set(a, {
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
  function qn(e, t, n) { // qn = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => oa(s || /* @__PURE__ */ new Map(), n))
      });
    })), r;
  }
  function Vn(e, t) { // Vn = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    let n = [], r = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // n = found, r = wider, o = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((a = e.terms.get(r)) == null ? void 0 : a.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var Ht = ["status", "language", "period"]; // Ht = BUILT_IN
  function Be(e, t, n, r) { // Be = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language")
      return W(t).map((s) => s.toLowerCase()).filter((s) => { // W = listed, t = value, s = code
        let i = It.test(s); // i = fits, It = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : W(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, W = listed, t = value, s = id
      let i = o ? o.has(s) : je(s); // i = fits, o = terms, s = id, je = isStatus
      return i || r.add("unknown-term", s, o ? o.keys() : F), i;
    });
  }

  // src/programs/records.ts
  var jt = Object.keys(Dt.entries); // jt = PROGRAM_FIELDS, Dt = programSchema
  function Wt(e) { // Wt = toDate, e = text
    return e === null ? null : We(e);
  }
  function aa(e, t) { // aa = toMinutes, e = session, t = report
    let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function sa(e, t) { // sa = toMaterials, e = raw, t = report
    let n = []; // n = materials
    for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      let s = ee(o || a || ""); // s = target, ee = parseLink, o = page, a = url
      s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
    }
    return n;
  }
  function ia(e, t, n) { // ia = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let a = ge(Nt, o, n), s = a === void 0 ? [] : Be(r, a, t.vocabularies, n); // a = ids, ge = read, Nt = termIds, o = value, n = report, s = found, Be = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function la(e, t) { // la = readRange, e = record, t = report
    let n = Wt(e.start), r = Wt(e.end); // n = start, Wt = toDate, e = record, r = end
    return n && r && D(n) > I(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function Kn(e, t, n) { // Kn = readProgram, e = raw, t = around, n = report
    let r = Te(e) ? e.id : null; // r = id, Te = isObject, e = raw
    n.program = typeof r == "string" && Lt.test(r) ? r : null;
    let o = /* @__PURE__ */ new Map(), a = ge( // o = terms, a = record, ge = read
      Dt,
      e,
      n,
      ia(o, t, n),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a; // s = title, a = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
      let d = W(a.language); // d = languages, W = listed, a = record
      d.length && o.set("language", d);
    }
    let [i, l] = la(a, n); // i = start, l = end, la = readRange, a = record, n = report
    return a.status && Dn(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : ee(a.page),
      status: a.status || Nn(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: aa(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: W(a.team),
      partners: W(a.partners),
      materials: sa(a.materials, n),
      partOf: a.partOf,
      followedBy: W(a.followedBy),
      owner: a.owner,
      reviewed: Wt(a.reviewed),
      sources: W(a.sources)
    };
  }

  // src/programs/page.ts
  function ca(e, t, n) { // ca = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
    } catch (o) {
      t.add("unreadable-json", n(String(o), r));
      return;
    }
  }
  function Jn(e, t, n, r) { // Jn = eachRecord, e = page, t = name, n = report, r = visit
    let o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", Ue(o)]);
    });
  }
  function ua(e, t, n) { // ua = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Ht]); // r = known, t = vocabularies, Ht = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
  }
  function da(e, t, n) { // da = readNeed, e = raw, t = vocabularies, n = report
    let r = ge(Hn, e, n); // r = record, ge = read, Hn = needSchema, e = raw, n = report
    if (!r)
      return;
    let o = /* @__PURE__ */ new Map(); // o = terms
    if (n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      let i = Be(s, a, t, n); // i = found, Be = readTermIds, s = facet, a = value, t = vocabularies, n = report
      i.length && o.set(s, i);
    }))), !o.size) {
      n.add("left-out", "terms");
      return;
    }
    return { id: r.id, label: r.label, terms: o };
  }
  function pa(e, t, n) { // pa = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return Jn(e, "needs", n, (o) => { // Jn = eachRecord, e = page, n = report, o = raw
      let a = da(o, t, n); // a = need, da = readNeed, o = raw, t = vocabularies, n = report
      a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
    }), Array.from(r.values());
  }
  function ma(e) { // ma = isList, e = name
    return e === "needs" || e === "programs";
  }
  function ga(e, t, n, r, o) { // ga = readList, e = page, t = options, n = report, r = locate, o = included
    var h; // h = _a
    let a = ge(Wn, e, n, ma); // a = head, ge = read, Wn = headSchema, e = page, n = report, ma = isList
    if (!a)
      return null;
    let s = [...jt, ...Ht].filter((y) => y !== "language"), i = n.within("vocabularies", () => qn( // s = reserved, jt = PROGRAM_FIELDS, Ht = BUILT_IN, y = name, i = vocabularies, n = report, qn = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...jt, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, d = ua(a.facets, i, n), u = pa(e, i, n), g = /* @__PURE__ */ new Map(), p = (y, _) => Jn(y, "programs", n, (b, S) => { // d = facets, ua = readFacets, a = head, i = vocabularies, n = report, u = needs, pa = readNeeds, e = page, g = placed, p = readPrograms, y = from, _ = place, Jn = eachRecord, b = raw, S = index
      let x = Kn(b, l, n); // x = program, Kn = readProgram, b = raw, l = around, n = report
      x && g.has(x.id) ? n.add("duplicate-id", x.id) : x && g.set(x.id, [[..._, "programs", S], x]);
    });
    p(e, []), vt(e).forEach((y, _) => { // p = readPrograms, e = page, vt = includedIn, y = title, _ = index
      let b = ["include", _], S = o.find((x) => x.title === y); // b = place, _ = index, S = found, o = included, x = other, y = title
      n.within(b, () => { // n = report, b = place
        let x = S && Qn(S.text, n, r); // x = more, S = found, Qn = readJsonPage, n = report, r = locate
        y && !S ? n.add("missing-include", y) : x && (Object.keys(x).filter((T) => T !== "version" && T !== "programs").forEach((T) => n.addAt(T, "not-included", T)), p(x, b));
      });
    });
    let c = /* @__PURE__ */ new Map(); // c = series
    (h = a.series) == null || h.forEach(({ title: y, page: _ }, b) => c.set(b, { title: y, target: _ === null ? null : ee(_) }));
    let f = Rn(Array.from(g.values()), c, n); // f = programs, Rn = linkPrograms, g = placed, c = series, n = report
    return { talk: a.talk, bundle: a.bundle, facets: d, vocabularies: i, series: c, needs: u, programs: f };
  }
  function Qn(e, t, n) { // Qn = readJsonPage, e = text, t = report, n = locate
    let r = ca(e, t, n); // r = data, ca = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let o = Te(r) ? On(r) : null; // o = page, Te = isObject, r = data, On = migrate
    if (!o) {
      let a = Te(r) ? r.version : null; // a = version, Te = isObject, r = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function Xn(e, t, n, r, o = String) { // Xn = readPage, e = text, t = options, n = included, r = report, o = locate
    let a = Qn(e, r, o); // a = page, Qn = readJsonPage, e = text, r = report, o = locate
    return a && ga(a, t, r, o, n);
  }

  // src/programs/report.ts
  function zn() { // zn = createTally
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
  var ul = new Uint32Array(65536); // ul = peq

  // src/programs/parse.ts
  function Gn(e, t, n = []) { // Gn = parseForReaders, e = text, t = options, n = included
    let r = zn(); // r = tally, zn = createTally
    return { list: Xn(e, t, n, r), problems: r.problems };
  }

  // src/host/data.ts
  function Ut() { // Ut = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Bt(e) { // Bt = optionsFor, e = wiki
    return { today: Ut(), language: e.contentLanguage };
  }
  function Yn(i, l) { // Yn = readOnce, i = _0, l = _1
    return E(this, arguments, function* (e, { source: t, language: n, revisions: r, translated: o, bundle: a, version: s }) {
      var w; // w = _a
      let d = (v) => v && o ? { title: v, language: o, version: s } : null, u = (v, C) => C.find((O) => O.title === e.titleOf(v)), g = n === "qqx" ? [] : [bt(n)], { pages: p, translations: c } = yield e.readPages([t, ...g], r, d(a)), f = g.length ? bn(n, ((w = u(bt(n), p)) == null ? void 0 : w.text) || "") || ie : { language: n, texts: /* @__PURE__ */ new Map() }, h = u(t, p); // d = requestFor, v = title, o = translated, s = version, u = find, C = among, O = other, e = wiki, g = speech, n = language, bt = wordsPage, p = pages, c = translations, t = source, r = revisions, a = bundle, f = words, bn = readWords, w = _a, ie = BUILT_IN, h = page
      if (!h)
        return { page: null, included: [], list: null, problems: [], words: f };
      let y = Pn(h.text), _ = y.filter((v) => !u(v, p)), b = _.length ? p.concat((yield e.readPages([t, ..._], [], null)).pages) : p, S = []; // y = wanted, Pn = includesOf, h = page, _ = more, v = title, u = find, p = pages, b = all, e = wiki, t = source, S = included
      for (let v of y) { // v = title, y = wanted
        let C = u(v, b); // C = found, u = find, v = title, b = all
        C && S.push({ title: v, text: C.text });
      }
      let { list: x, problems: T } = Gn(h.text, Bt(e), S); // x = list, T = problems, Gn = parseForReaders, h = page, Bt = optionsFor, e = wiki, S = included
      if (!x || !o || !x.bundle)
        return { page: h, included: S, list: x, problems: T, words: f };
      let B = x.bundle === a ? c : (yield e.readPages([t], [], d(x.bundle))).translations; // B = texts, x = list, a = bundle, c = translations, e = wiki, t = source, d = requestFor
      return { page: h, included: S, list: Sn(x, { language: o, texts: B }, e.contentLanguage), problems: T, words: f };
    });
  }
  function Zn(e, t) { // Zn = readData, e = wiki, t = wanted
    return E(this, null, function* () {
      let n = yield Yn(e, t); // n = data, Yn = readOnce, e = wiki, t = wanted
      return n.list || !t.revisions.length ? n : Yn(e, Object.assign({}, t, { revisions: [] }));
    });
  }

  // src/host/find.ts
  var Pe = "program-explorer"; // Pe = HOST_CLASS
  function qt(e) { // qt = languageAround, e = element
    var t; // t = _a
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  function fa(e, t, n) { // fa = staticHeading, e = text, t = element, n = carriers
    return { text: e, language: qt(t), anchors: n.map(({ id: r }) => r), carriers: n };
  }
  function ya(e) { // ya = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function er(e, t) { // er = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function tr(e) { // tr = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && fa(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e,
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function nr(e) { // nr = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${Pe}[data-source]`)).map((n) => { // e = content, Pe = HOST_CLASS, n = root
      let { source: r = "", revision: o = "", preset: a = "", limit: s, all: i = null, languages: l = "", messages: d = "", bundle: u = "", bundleVersion: g = "" } = n.dataset, p = er(n, "current"); // r = source, o = revision, a = preset, s = limit, i = all, l = languages, d = messages, u = bundle, g = bundleVersion, n = root, p = current, er = headingIn
      return {
        root: n,
        container: n,
        source: r,
        revisions: /^[\d ]+$/.test(o) ? o.split(" ").map(Number).filter(Boolean) : [],
        bundle: u,
        bundleVersion: g,
        preset: a,
        limit: Number(s) || 0,
        all: i,
        fallbacks: l.match(/\S+/g) || [],
        words: new Map(d.split(" ").map((c) => { // d = messages, c = one
          let [f = "", h] = c.split(":"); // f = code, h = revision, c = one
          return [f, Number(h)];
        })),
        statics: Array.from(n.children).filter((c) => c instanceof HTMLElement),
        current: tr(p),
        past: tr(er(n, "past")),
        level: ya(p)
      };
    });
  }

  // src/explore/bitset.ts
  function j(e) { // j = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function qe(e) { // qe = allBits, e = size
    let t = j(e).fill(-1); // t = bits, j = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Ve(e, t) { // Ve = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function Ee(e, t) { // Ee = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function fe(e, t) { // fe = union, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] |= t[n];
    return e;
  }
  function rr(e, t) { // rr = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] &= t[n];
    return e;
  }
  function ha(e) { // ha = ones, e = word
    let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, n = fours
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function Q(e, t = e, n = e) { // Q = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) // o = w, e = bits
      r += ha((e[o] | n[o]) & t[o]);
    return r;
  }

  // src/explore/query.ts
  var Ke = ["relevance", "status", "newest", "title"], Oe = "not-stated", Je = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // Ke = SORTS, Oe = NOT_STATED, Je = EMPTY_QUERY

  // src/explore/program-index.ts
  var Qe = ["q", "sort", "program", "view"]; // Qe = RESERVED
  function xa({ start: e, end: t, status: n }, r) { // xa = yearsOf, e = start, t = end, n = status, r = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : n && te(n) ? r : o.year, s = [String(o.year)]; // a = last, t = end, n = status, te = isCurrent, r = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function _a(e) { // _a = inTreeOrder, e = vocabulary
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
  function ba(e, t, n) { // ba = indexFacet, e = id, t = list, n = thisYear
    let r = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (h, y) => { // r = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, h = term, y = i
      let _ = s.get(h); // _ = programs, s = found, h = term
      _ || (_ = j(r), s.set(h, _), i.set(h, a ? Vn(a, h) : [])), Ve(_, y);
    };
    if (t.programs.forEach((h, y) => { // t = list, h = program, y = i
      var b; // b = _a
      let _ = e === "period" ? xa(h, n) : e !== "status" ? h.terms.get(e) || [] : h.status ? [h.status] : []; // _ = terms, e = id, xa = yearsOf, h = program, n = thisYear
      for (let S of _) // S = term, _ = terms
        S !== Oe && (l(S, y), (b = i.get(S)) == null || b.forEach((x) => l(x, y)));
    }), !s.size)
      return null;
    let d = Array.from(s.keys()).sort(), u = e === "status" ? F : e === "period" ? d.sort((h, y) => Number(y) - Number(h)) : a ? _a(a).concat(d) : d, g = j(r), p = /* @__PURE__ */ new Map(), c = 0, f = (h, y) => { // d = rest, s = found, u = order, e = id, F = STATUSES, h = term, y = programs, a = vocabulary, _a = inTreeOrder, g = stated, j = noBits, r = size, p = terms, c = telling, f = show
      let _ = Q(y); // _ = total, Q = count, y = programs
      if (_ && !p.has(h)) {
        let b = a && a.terms.get(h); // b = known, a = vocabulary, h = term
        p.set(h, {
          id: h,
          label: b ? b.label : null,
          aliases: b ? b.aliases : [],
          depth: (i.get(h) || []).length,
          programs: y,
          count: _
        }), fe(g, y), c += +(_ < r);
      }
    };
    return u.forEach((h) => f(h, s.get(h) || j(0))), f(Oe, qe(r).map((h, y) => h & ~g[y])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: p,
      useful: c > 1
    };
  }
  function or(e, t, n, r = () => null) { // or = buildIndex, e = list, t = languages, n = today, r = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = Qe.indexOf(s) === -1 && ba(s, e, Number(n.slice(0, 4))); // i = facet, Qe = RESERVED, s = id, ba = indexFacet, e = list, n = today
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
  var ar = /^#?programs(?:$|\?|%3f)/i; // ar = OURS
  function Ge(e) { // Ge = isFragmentOurs, e = hash
    return ar.test(e);
  }
  var wa = 8e3, va = 200, Sa = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // wa = MOST_CHARACTERS, va = MOST_LETTERS, Sa = UNSAFE
  function Xe(e) { // Xe = encode, e = value
    return e.replace(Sa, (t) => { // e = value, Sa = UNSAFE, t = unit
      let n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function ze(e) { // ze = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function sr(e) { // sr = normalText, e = text
    return e.slice(0, va).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Ye(e, t = []) { // Ye = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && Qe.indexOf(o) === -1 && n.push(`${Xe(o)}=${a.map(Xe).join(",")}`);
    });
    let r = sr(e.text); // r = text, sr = normalText, e = query
    return r && n.push("q=" + Xe(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + Xe(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function Ze(e, t) { // Ze = fromFragment, e = hash, t = known
    let n = ar.exec(e); // n = ours, ar = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // r = chosen, o = text, a = sort, s = program
    for (let i of e.slice(n[0].length, wa).split("&")) { // i = part, e = hash, n = ours, wa = MOST_CHARACTERS
      let [l = "", ...d] = i.split("="), u = ze(l), g = d.join("="), p = ze(g); // l = rawKey, d = rest, i = part, u = key, ze = decode, g = raw, p = value
      if (u === "q")
        o = sr(ze(g.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = Ke.find((c) => c === p) || null;
      else if (u === "program")
        s = t.hasProgram(p) ? p : null;
      else if (Qe.indexOf(u) === -1) {
        let c = g.split(",").map(ze).concat(p.split(",")).filter((f) => t.hasTerm(u, f)); // c = terms, g = raw, ze = decode, p = value, f = term, t = known, u = key
        c.length && r.set(u, Array.from(new Set((r.get(u) || []).concat(c))));
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/host/language-bar.ts
  var ka = ".mw-pt-languages a, .interwiki-pagetranslation a", Ta = ["mousedown", "focusin"]; // ka = LINKS, Ta = BEFORE
  function Pa({ target: e }) { // Pa = carry, e = target
    let t = e instanceof Element ? e.closest(ka) : null; // t = link, e = target, ka = LINKS
    t && (t.hash = Ge(location.hash) ? location.hash : "");
  }
  function ir() { // ir = keepViewAcrossLanguages
    Ta.forEach((e) => document.addEventListener(e, Pa));
  }

  // src/host/languages.ts
  function et({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // et = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    let o = qt(n); // o = around, qt = languageAround, n = root
    return o && e[0] === t ? [o, ...r, ...e] : e;
  }
  function lr(e, t) { // lr = translatedFor, e = chain, t = contentLanguage
    let n = De(e), r = n === _t ? (e[0] || "").toLowerCase() : n; // n = spoken, De = languageFor, e = chain, r = own, _t = LAST_RESORT
    return r === t || r === "qqx" ? "" : r;
  }

  // src/host/parity.ts
  function cr(e, t) { // cr = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/host/place.ts
  var ur = ["Community Development", "Community Development/What we do"], Ea = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // ur = PAGES, Ea = TRANSLATION
  function dr(e) { // dr = isPlacePage, e = title
    return ur.includes(e) || ur.includes(e.replace(Ea, ""));
  }

  // src/explore/relatives.ts
  function pr(e) { // pr = createRelatives, e = programs
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
  var Oa = /* @__PURE__ */ new Set([ // Oa = RTL
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
  function ye(e) { // ye = directionOf, e = language
    let [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && Oa.has(t) ? "rtl" : "ltr";
  }

  // src/messages/format.ts
  function Ra(e, t) { // Ra = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function mr(e, t, n = null) { // mr = createFormat, e = language, t = msg, n = others
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
      span: (s, i, l) => s && i ? Ra(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
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
  var Vt = "programExplorer", tt = "programExplorerDialog"; // Vt = STATE_KEY, tt = DIALOG_KEY
  function gr(e, t, n) { // gr = createAddress, e = view, t = isOurs, n = id
    let r = () => e.location.hash.replace(/^#/, ""), o = (g) => { // r = fragment, e = view, o = remembered, g = key
      let p = e.history.state, c = typeof p == "object" && p !== null ? p[g] : null; // p = state, e = view, c = kept, g = key
      return typeof c == "string" ? c : null;
    }, a = (g, p, c) => e.history[`${g}State`](Object.assign({}, e.history.state, p), "", c), s = () => o(tt) === n, i = () => a("push", { [tt]: n }), l = () => t && (t(r()) ? r() : o(Vt)), d = l() || "", u = () => { // a = put, g = change, p = memory, c = url, e = view, s = isInDialog, o = remembered, tt = DIALOG_KEY, n = id, i = enter, l = read, t = isOurs, r = fragment, Vt = STATE_KEY, d = shown, u = stamp
      t && l() === null && a("replace", { [Vt]: d });
    };
    return u(), {
      read: l,
      write: (g, p, c = !1) => { // g = text, p = change, c = isUnder
        if (!t)
          return;
        d = g;
        let f = r(), h = g === "" && f !== "" && !t(f), y = p === "push"; // f = here, r = fragment, h = keepsForeign, g = text, t = isOurs, y = isChoice, p = change
        a(
          c ? "replace" : p,
          { [Vt]: g, [tt]: y ? null : o(tt) },
          g !== "" ? `#${g}` : h ? e.location.hash : e.location.pathname + e.location.search
        ), y && c && i();
      },
      enter: i,
      leave: () => {
        s() && e.history.back();
      },
      isInDialog: s,
      onMove: (g, p) => { // g = element, p = listener
        let c = () => { // c = onPopState
          if (!g.isConnected) {
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
  function nt(e) { // nt = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/views/labels.ts
  function fr(e, t, n, r, o, a) { // fr = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    let s = (p) => ({ text: p, language: a }), i = (p) => se(p, r, o), l = (p) => t(p ? `status-${p}` : "not-stated"), d = /* @__PURE__ */ new Map(), u = (p) => { // s = ours, p = id, a = language, i = pick, se = pickText, r = chain, o = pageLanguage, l = status, t = msg, d = known, u = facet
      let c = e.vocabularies.get(p); // c = vocabulary, e = list, p = id
      return c ? i(c.label) : s(p === "status" ? t("facet-status") : p === "period" ? t("facet-period") : p === "language" ? t("facet-language") : p);
    }, g = (p, c) => { // g = term, p = facetId, c = id
      var h; // h = _a
      if (c === Oe)
        return s(t("not-stated"));
      let f = (h = e.vocabularies.get(p)) == null ? void 0 : h.terms.get(c); // f = entry, h = _a, e = list, p = facetId, c = id
      return f ? i(f.label) : s(je(c) && p === "status" ? l(c) : p === "language" ? n.language(c) : c);
    };
    return {
      pick: i,
      facet: u,
      // Asked for every term at every choice, and names of languages are dear.
      term: (p, c) => { // p = facetId, c = id
        let f = `${p} ${c}`, h = d.get(f) || g(p, c); // f = key, p = facetId, c = id, h = label, d = known, g = term
        return d.set(f, h), h;
      },
      status: l,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var P, xr, Aa, X, Kt, st, _r, ot, br, Qt, Jt, Ca, Ae = /* @__PURE__ */ Symbol.for("pv"), it = {}, lt = [], Ma = /^m(i|n|o|s|text|space)$/, Xt = Array.isArray, zt = lt.slice, oe = Object.assign; // P = options, xr = vnodeId, Aa = isValidElement, X = rerenderQueue, Kt = prevDebounce, st = rerenderCount, _r = depthSort, ot = EVENT_DISPATCHED, br = CAPTURE_REGEX, Qt = eventClock, Jt = eventProxies, Ca = i, Ae = VNODE_MARKER, it = EMPTY_OBJ, lt = EMPTY_ARR, Ma = MATHML_TOKEN_ELEMENTS, Xt = isArray, zt = slice, oe = assign
  function re(e) { // re = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function wr(e, t, n) { // wr = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? zt.call(arguments, 2) : n), Re(e, s, r, o, null);
  }
  function Re(e, t, n, r, o) { // Re = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ae, __v: o || ++xr, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, Ae = VNODE_MARKER, o = original, xr = vnodeId
    return !o && P.vnode && P.vnode(a), a;
  }
  function ct() { // ct = createRef
    return { current: null };
  }
  function G(e) { // G = Fragment, e = props
    return e.children;
  }
  function U(e, t) { // U = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function z(e, t) { // z = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && z(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : z(e);
  }
  function La(e) { // La = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = oe({ constructor: Ae }, n)).__v = n.__v + 1, P.vnode && P.vnode(t), Gt(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || z(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, Er(o, t, a), n.__ = n.__e = null, t.__e != r && vr(t));
  }
  function vr(e) { // vr = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), vr(e);
  }
  function yr(e) { // yr = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, X.push(e), st++)) && Kt == P.debounceRendering || ((Kt = P.debounceRendering) || queueMicrotask)(Sr);
  }
  function Sr() { // Sr = process
    try {
      for (var e, t = 1; X.length; ) X.length > t && X.sort(_r), e = X.shift(), t = X.length, 8 & e.__g && La(e); // e = c, t = l, X = rerenderQueue, _r = depthSort, La = renderComponent
    } finally {
      (st = X.length) && (Kt || queueMicrotask)(Sr);
    }
  }
  function kr(e, t, n, r, o, a, s, i, l, d, u) { // kr = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, u = refQueue
    var g, p, c, f, h, y, _ = r.__k || lt, b = t.length; // g = i, p = oldVNode, c = childVNode, f = newDom, h = firstChildDom, y = result, _ = oldChildren, r = oldParentVNode, lt = EMPTY_ARR, b = newChildrenLength, t = renderResult
    for (l = Ia(n, t, _, l, b), g = 0; g < b; g++) (c = n.__k[g]) != null && (p = ~c.__i && _[c.__i] || it, c.__i = g, y = Gt(e, c, p, o, a, s, i, l, d, u), f = c.__e, (p.ref != c.ref || 8 & p.__u) && (p.ref && Yt(p.ref, null, c, p), c.ref && u.push(c.ref, c.__c || f, c)), h = h || f, 4 & c.__u ? (l = Tr(c, l, e, !p.__v), p.__e && (p.__e = null)) : typeof c.type == "function" && y !== void 0 ? l = y : f && (l = f.nextSibling), c.__u &= -21); // l = oldDom, Ia = constructNewChildrenArray, n = newParentVNode, t = renderResult, _ = oldChildren, b = newChildrenLength, g = i, c = childVNode, p = oldVNode, it = EMPTY_OBJ, y = result, Gt = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, u = refQueue, f = newDom, Yt = applyRef, h = firstChildDom, Tr = insert, void = type
    return n.__e = h, l;
  }
  function Ia(e, t, n, r, o) { // Ia = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, d, u, g, p, c, f = n.length, h = f, y = 0, _ = 0, b = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, u = tails, g = lisLengths, p = hi, c = mid, f = oldChildrenLength, n = oldChildren, h = remainingOldChildren, y = skew, _ = moved, b = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = b[a] = Re(null, s) : Xt(s) ? s = b[a] = Re(G, { children: s }) : s.constructor === Ae && s.__b ? s = b[a] = Re(s.type, s.props, s.key, s.ref, s.__v) : b[a] = s, l = a + y, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = $a(s, n, l, h)) && (h--, (i = n[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? y-- : d == l + 1 ? y++ : d != l && (d > l ? y-- : y++, _ = 1)) : (~d || (o > f ? y-- : o < f && y++), typeof s.type != "function" && (s.__u |= 4))) : b[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, b = newChildren, Re = createVNode, Xt = isArray, G = Fragment, Ae = VNODE_MARKER, l = skewedIndex, y = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, $a = findMatchingIndex, n = oldChildren, h = remainingOldChildren, _ = moved, f = oldChildrenLength
    if (_) {
      for (u = [], g = [], a = 0; a < o; a++) if ((s = b[a]) && 16 & s.__u) { // u = tails, g = lisLengths, a = i, o = newChildrenLength, s = childVNode, b = newChildren
        for (y = 0, p = u.length; y < p; ) u[c = y + p >> 1] < s.__i ? y = c + 1 : p = c; // y = skew, p = hi, u = tails, c = mid, s = childVNode
        u[y] = s.__i, g[a] = y + 1;
      }
      for (y = u.length; a--; ) g[a] && (g[a] == y ? y-- : b[a].__u |= 4); // y = skew, u = tails, a = i, g = lisLengths, b = newChildren
    }
    if (h) for (a = 0; a < f; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = z(i)), Zt(i, i));
    return r;
  }
  function Tr(e, t, n, r) { // Tr = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = Tr(o[a], t, n, !1));
      return t;
    }
    for (t && !t.parentNode && (t = z(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, z = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function $a(e, t, n, r) { // $a = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function hr(e, t, n) { // hr = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function rt(e, t, n, r, o) { // rt = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || hr(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || hr(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Jt[t] || (Jt[t] = Na(t)), (e.__a || (e.__a = {}))[t] = Qt, a = t != (t = t.replace(br, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function Na(e) { // Na = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[ot] == null) t[ot] = Qt++;
        else if (t[ot] < this.__a[e]) return;
        return n(P.event ? P.event(t) : t);
      }
    };
  }
  function Gt(e, t, n, r, o, a, s, i, l, d) { // Gt = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
    var u, g, p, c, f, h, y, _, b, S, x, T, B, w, v, C, O, Z, q = t.type; // u = tmp, g = resumed, p = oldCommitQueueLength, f = oldProps, h = oldState, y = snapshot, _ = newProps, b = isClassComponent, S = provider, x = componentContext, T = renderHook, B = count, w = renderResult, v = startMarker, C = end, O = i, Z = child, q = newType, t = newVNode
    if (t.constructor !== Ae) return null;
    128 & n.__u && (l = 32 & n.__u, u = n.__c.__z) && (t.__u |= l, g = a = [], u.nodeType == 8 ? i = at(u, a) : a.push(u), i = a[0] || i), (u = P.__b) && u(t);
    e: if (typeof q == "function") {
      p = s.length;
      try {
        if (_ = t.props, b = (u = q.prototype) && u.render, S = (u = q.contextType) && r[u.__c], x = u ? S ? S.props.value : u.__ : r, (c = n.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (b ? t.__c = c = new q(_, x) : (t.__c = c = new U(_, x), c.constructor = q, c.render = Fa), S && S.sub(c), c.state || (c.state = {}), c.__n = r, c.__g |= 8, c.__h = [], c.__k = []), b && (c.__s || (c.__s = c.state), q.getDerivedStateFromProps && (c.__s == c.state && (c.__s = oe({}, c.__s)), oe(c.__s, q.getDerivedStateFromProps(_, c.__s)))), f = c.props, h = c.state, c.__v = t, n.__c) {
          if (_ !== f && b && !q.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(_, x), t.__v == n.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(_, c.__s, x) === !1) {
            t.__v != n.__v && (c.props = _, c.state = c.__s, c.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(M) {
              M && (M.__ = t);
            }), lt.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = z(n);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(_, c.__s, x), b && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(f, h, y);
          });
        } else b && !q.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), b && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = x, c.props = _, c.__P = e, c.__g &= -5, T = P.__r, B = b ? 25 : 0;
        do
          c.__g &= -9, T && T(t), u = c.render(c.props, c.state = c.__s, c.context);
        while (8 & c.__g && ++B < 25);
        b && (lt.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (r = oe({}, r, c.getChildContext())), b && n.__c && c.getSnapshotBeforeUpdate && (y = c.getSnapshotBeforeUpdate(f, h)), w = u && u.type === G && u.key == null ? u.props.children : u, _.__P && (u = i, o = (e = _.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function(M) {
          M && Zt(M, M);
        }), n.__k = null), i = n.__k ? z(n, 0) : null), i = kr(e, Xt(w) ? w : [w], t, n, r, o, a, s, i, l, d), _.__P && (t.__e = null, i = u), t.__u &= -161, g && g.some(re), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (M) {
        if (s.length = p, t.__v = null, l || a) if (M && M.then) {
          if (t.__u |= 128 | l, a) {
            for (~(O = a.indexOf(i || void 0)) || (O = a.length); (Z = a[O - 1]) && Z.nodeType == 8; ) O--; // O = i, a = excessDomChildren, i = oldDom, void = oldDom, Z = child
            for (; O < a.length; O++) if (Z = a[O]) if (a[O] = null, v) { // O = i, a = excessDomChildren, Z = child, v = startMarker
              if (Z == C) break;
            } else {
              if (Z.nodeType != 8) break;
              Z.data.startsWith("$s") && (C = at(v = Z));
            }
          }
          if (!v) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            v = i;
          }
          (u = at(v = t.__c.__z || (t.__c.__z = v))) ? (t.__e = v, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(re);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), M && M.then || Pr(t), P.__e(M, t, n);
      }
    } else i = t.__e = Da(n.__e, t, n, r, o, a, s, l, d, e);
    return (u = P.diffed) && u(t), i;
  }
  function at(e, t) { // at = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function Pr(e) { // Pr = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Pr));
  }
  function Er(e, t, n) { // Er = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) Yt(n[r++], n[r++], n[r++]); // r = i, n = refQueue, Yt = applyRef
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
  function Da(e, t, n, r, o, a, s, i, l, d) { // Da = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
    var u, g, p, c, f, h, y, _, b = n.props || it, S = t.props, x = t.type; // u = i, g = newHtml, p = oldHtml, c = newChildren, f = value, h = inputValue, y = checked, _ = doc, b = oldProps, n = oldVNode, it = EMPTY_OBJ, S = newProps, t = newVNode, x = nodeType
    if (x == "svg" ? o = "http://www.w3.org/2000/svg" : x == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((f = a[u]) && (x ? f.localName == x : f.nodeType == 3)) { // u = i, a = excessDomChildren, f = value, x = nodeType
        e = f, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (_ = d.ownerDocument || document, !x) return _.createTextNode(S);
      e = _.createElementNS(o, x, S.is ? S : d), i && (P.__m && P.__m(t, a), i = !1), a = null;
    }
    if (x) {
      if (d = x == "template" && e.content || e, a = x == "textarea" && S.defaultValue != null ? null : a && zt.call(d.childNodes), !i && a) for (b = {}, u = 0; u < e.attributes.length; u++) b[(f = e.attributes[u]).name] = f.value;
      for (u in b) f = b[u], u == "dangerouslySetInnerHTML" ? p = f : u == "children" || u in S || u == "value" && "defaultValue" in S || u == "checked" && "defaultChecked" in S || rt(e, u, null, f, o); // u = i, b = oldProps, f = value, p = oldHtml, S = newProps, rt = setProperty, e = dom, o = namespace
      for (u in S) f = S[u], u == "children" ? c = f : u == "dangerouslySetInnerHTML" ? g = f : u == "value" ? h = f : u == "checked" ? y = f : i && typeof f != "function" || b[u] === f || rt(e, u, f, b[u], o); // u = i, S = newProps, f = value, c = newChildren, g = newHtml, h = inputValue, y = checked, i = isHydrating, b = oldProps, rt = setProperty, e = dom, o = namespace
      g ? (i || p && (g.__html == p.__html || g.__html == e.innerHTML) || (e.innerHTML = g.__html), t.__k = []) : (p && (e.textContent = ""), (x == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Ma.test(x)) && (o = "http://www.w3.org/1999/xhtml"), kr(d, Xt(c) ? c : [c], t, n, r, o, a, s, a ? a[0] : n.__k && z(n, 0), i, l), a && a.some(re)), i && x != "textarea" || (u = "value", x == "progress" && h == null ? e.removeAttribute(u) : h == null || h === e[u] && (x != "progress" || h) || rt(e, u, h, b[u], o), u = "checked", y != null && y != e[u] && rt(e, u, y, b[u], o));
    } else b === S || i && e.data == S || (e.data = S);
    return e;
  }
  function Yt(e, t, n, r) { // Yt = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      P.__e(o, n);
    }
  }
  function Zt(e, t, n) { // Zt = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (P.unmount && P.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Yt(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        P.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Zt(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = at(r, a = [])) && (r == e.__e && a.some(re), re(o), re(r)), n || re(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Fa(e, t, n) { // Fa = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function en(e, t) { // en = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    P.__ && P.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Re(G, { children: [e] }), o = [], a = [], Gt(t, t.__k, r || it, it, t.namespaceURI, r ? null : t.firstChild ? zt.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), Er(o, t.__k, a), t.__k.props.children = null;
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
    throw st = 0, e;
  } }, xr = 0, Aa = function(e) {
    return e != null && e.constructor === Ae;
  }, U.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = oe({}, this.state)), typeof e == "function" && (e = e(oe({}, n), this.props)), e && (oe(n, e), this.__v && (t && this.__k.push(t), yr(this)));
  }, U.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), yr(this));
  }, U.prototype.render = G, X = [], st = 0, _r = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, ot = /* @__PURE__ */ Symbol(), br = /(PointerCapture)$|Capture$/i, Qt = 0, Jt = {}, Ca = 0;

  // src/explore/fold.ts
  var tn = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", Ha = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", Wa = new RegExp("[\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff]", "g"), nn = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // tn = UNSPACED, Ha = BETWEEN, Wa = LEFT_OUT, nn = PLAIN, e = pair
  function Rr(e, t, n) { // Rr = likewise, e = from, t = to, n = length
    for (let r = 0; r < n; r++) // r = i, n = length
      nn.set(String.fromCharCode(e + r), String.fromCharCode(t + r));
  }
  Rr(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => Rr(parseInt(e, 16), 48, 10));
  var ja = new RegExp(`[${Array.from(nn.keys()).join("")}]`, "g"), Ua = /[\u3046-\u309d][\u3099\u309a]/g, Ba = /[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, qa = /^[\0-\x7f]*$/, Or = `[^${tn}${Ha}]+`, Ar = new RegExp(`[${tn}]+|${Or}(?:'(?=[\\u0400-\\u04ff])${Or})*`, "g"), Va = new RegExp(`[${tn}]`), Ka = /[\u0590-\u07ff\u0860-\u08ff].{2}/, Ja = /^(?:[وفبك]?ال|لل)(?=.{3})|^ו?ה(?=.{4})/; // ja = FANCY, nn = PLAIN, Ua = VOICED, Ba = NASAL, qa = ASCII, Or = SPACED_WORD, tn = UNSPACED, Ha = BETWEEN, Ar = WORD, Va = UNSPACED_WORD, Ka = PREFIXING, Ja = ARTICLE
  function Y(e) { // Y = fold, e = text
    return qa.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Wa, "").replace(ja, (t) => nn.get(t) || t).replace(Ua, (t) => t.normalize("NFC")).replace(Ba, "\u0928");
  }
  function ut(e, t) { // ut = eachWord, e = folded, t = visit
    e.replace(Ar, (n, r) => (t(n, r), ""));
  }
  function Cr(e) { // Cr = line, e = text
    let t = Y(e).match(Ar); // t = words, Y = fold, e = text, Ar = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function rn(e) { // rn = isUnspaced, e = word
    return Va.test(e);
  }
  function Ce(e) { // Ce = isPrefixing, e = word
    return Ka.test(e);
  }
  function dt(e) { // dt = needleOf, e = word
    return rn(e) ? e : Ce(e) ? e.replace(Ja, "") : " " + e;
  }

  // src/explore/haystack.ts
  var Qa = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // Qa = FIELDS
  function Lr(e) { // Lr = textsOf, e = program
    let t = []; // t = texts
    return Qa.forEach((n) => [].concat(e[n]).forEach((r) => { // Qa = FIELDS, n = field, e = program, r = value
      t.push([n, r && r.label || r || ""]);
    })), t;
  }
  function Xa(e, t, { id: n, label: r, aliases: o }) { // Xa = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return [e.nameOf(t, n) || "", r || "", t === "period" ? n : "", ...o];
  }
  function Mr(e) { // Mr = linesOf, e = text
    return wt(e).map(Cr).join(`
`);
  }
  function Ir(e) { // Ir = buildHaystack, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((o, a) => { // t = ends, e = index, n = lines, o = program, a = i
      let s = Lr(o).map(([, i]) => Mr(i)); // s = own, Lr = textsOf, o = program, i = text, Mr = linesOf
      return t[2 * a] = s[0].length, t[2 * a + 1] = s[0].length + 1 + s[1].length, s.join(`
`);
    }), r = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = Xa(e, o.id, a); // s = names, Xa = namesOf, e = index, o = facet, a = term
      r.push({ facet: o.id, names: s, line: s.map(Mr).join(`
`), programs: a.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function $r(e, { lines: t, terms: n }, r) { // $r = textsWith, e = index, t = lines, n = terms, r = needle
    let o = n.find(({ line: i }) => i.indexOf(r) !== -1), a = e.programs[t.findIndex((i) => i.indexOf(r) !== -1)]; // o = named, n = terms, i = line, r = needle, a = program, e = index, t = lines
    return (o ? o.names : a ? Lr(a).map(([, i]) => i) : []).reduce((i, l) => i.concat(wt(l)), []);
  }

  // src/explore/highlight.ts
  var za = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // za = LETTERS
  function Ga(e) { // Ga = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e.match(za) || []) { // s = letter, e = text, za = LETTERS
      let i = Y(s); // i = plain, Y = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    n.push(r);
    let o = " ", a = [0]; // o = line, a = places
    return ut(Y(t), (s, i) => { // ut = eachWord, Y = fold, t = folded, s = word, i = at
      o += s + " ";
      for (let l = i; l <= i + s.length; l++) // l = i, i = at, s = word
        a.push(n[l]);
    }), { line: o, places: a };
  }
  function pt(e, t) { // pt = highlight, e = text, t = needles
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = Ga(e), o = new Uint8Array(e.length); // n = line, r = places, Ga = lineWithPlaces, e = text, o = hits
    for (let s of t) // s = needle, t = needles
      for (let i = n.indexOf(s); i !== -1; i = n.indexOf(s, i + 1)) { // i = at, n = line, s = needle
        let l = s.charAt(0) === " " || Ce(s) ? n.lastIndexOf(" ", i) + 1 : i, d = i + s.length; // l = first, s = needle, Ce = isPrefixing, n = line, i = at, d = last
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
  function Nr(e, t, n) { // Nr = slips, e = a, t = b, n = most
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
  var on = 4, Ya = 8, Za = /^ [^\d ]{1,3}$/, es = /^( [^\d ]{5,})[^ ]{2}$/, Dr = /* @__PURE__ */ new WeakMap(); // on = LEAST_LETTERS, Ya = LONG, Za = LITTLE, es = ENDING, Dr = vocabularies
  function ts(e) { // ts = wordsOf, e = haystack
    let t = Dr.get(e); // t = known, Dr = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = haystack, s = term
      for (let s of a.split(" ")) // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, o = words
    return Dr.set(e, o), o;
  }
  function ns({ counts: e }, t) { // ns = nearest, e = counts, t = typed
    let n = t.length < Ya ? 1 : 2, r = null, o = 1 / 0; // n = most, t = typed, Ya = LONG, r = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = word
      let i = dt(s), l = i.trim(), d = (u, g) => { // i = needle, dt = needleOf, s = word, l = candidate, d = offer, u = part, g = begun
        if (Math.abs(u.length - t.length) > n)
          return;
        let p = Nr(t, u, n), c = p + g + 0.4 / a; // p = found, Nr = slips, t = typed, u = part, n = most, c = cost, g = begun, a = times
        p <= n && c < o && (r = [i], o = c);
      };
      if (d(l, 0), t.length > on && l.charCodeAt(0) === t.charCodeAt(0))
        for (let u = t.length - 1; u <= t.length + 1 && u < l.length; u++) // u = length, t = typed, l = candidate
          d(l.slice(0, u), 0.5);
    }), r;
  }
  function rs({ list: e }, t) { // rs = cut, e = list, t = run
    let n = t.normalize("NFC").match(/[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu) || [], r = []; // n = characters, t = run, r = pieces
    for (let o = 0, a; o < n.length; o = a) { // o = start, a = end, n = characters
      let s = "", i = e; // s = piece, i = holders, e = list
      for (a = o + 1; a < n.length; a++) { // a = end, o = start, n = characters
        let l = Y(n.slice(o, a + 1).join("")), d = i.filter((u) => u.indexOf(l) !== -1); // l = longer, Y = fold, n = characters, o = start, a = end, d = rest, i = holders, u = word
        if (!d.length)
          break;
        s = l, i = d;
      }
      s.length < (s > "\u3130" ? 2 : 3) ? a = o + 1 : r.push(s);
    }
    return r.length ? r : null;
  }
  function os(e, t) { // os = otherwise, e = words, t = word
    return rn(t) ? rs(e, t) : t.length < on || /\d/.test(t) ? null : ns(e, t);
  }
  function as(e, t, n) { // as = spelling, e = index, t = haystack, n = needle
    for (let r of $r(e, t, n)) { // r = text, $r = textsWith, e = index, t = haystack, n = needle
      let o = pt(r, [n]).find((a) => a.hit); // o = hit, pt = highlight, r = text, n = needle, a = piece
      if (o)
        return o.text;
    }
    return n.trim();
  }
  function Fr(e, t, n) { // Fr = forgive, e = index, t = haystack, n = needles
    let r = ts(t), o = [], a = !1, s = (l) => r.line.indexOf(l) !== -1; // r = words, ts = wordsOf, t = haystack, o = used, a = isBent, s = occurs, l = part
    for (let l of n) { // l = needle, n = needles
      let d = l.trim(), u = Ce(d) ? [d, d.slice(1), d.slice(2)] : [d], g = d.indexOf(" ") !== -1 || s(l) ? l : u.find((c) => c.length >= on && s(c)), p = g ? [g] : os(r, d); // d = word, l = needle, u = parts, Ce = isPrefixing, g = known, s = occurs, c = part, on = LEAST_LETTERS, p = others, os = otherwise, r = words
      if (!p)
        return null;
      o.push(...p), a = a || !g;
    }
    let i = o.join() !== n.join() ? o : n.filter((l) => !Za.test(l)).map((l) => l.replace(es, "$1")); // i = read, o = used, n = needles, l = needle, Za = LITTLE, es = ENDING
    return i.length ? { needles: i, corrected: a ? o.map((l) => as(e, t, l)) : null } : null;
  }

  // src/explore/search.ts
  var ss = 200, is = 16, ls = /\b\w'|'\w\b/g, cs = /["“”„«»\u300a-\u300f]/, us = 24, ds = 12, ps = 6, ms = 2, jr = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, an = /* @__PURE__ */ new WeakMap(); // ss = MOST_LETTERS, is = MOST_WORDS, ls = CLIPPED, cs = QUOTES, us = IN_TITLE, ds = IN_TERM, ps = IN_SUMMARY, ms = IN_REST, jr = NOTHING, an = memories
  function sn(e) { // sn = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return Y(e.slice(0, ss)).split(cs).forEach((n, r) => { // Y = fold, e = text, ss = MOST_LETTERS, cs = QUOTES, n = part, r = i
      let o = []; // o = words
      ut(r % 2 ? n : n.replace(ls, " "), (a) => o.push(a)), (r % 2 && o.length ? [o.join(" ")] : o).forEach((a) => t.add(dt(a)));
    }), Array.from(t).slice(0, is);
  }
  function gs({ terms: e, lines: t }, n) { // gs = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => fe(o, a), j(t.length)) : null;
  }
  function Hr(e, t, n) { // Hr = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: o } = e, a = t.map((l) => gs(e, l)), s = j(r.length), i = new Uint16Array(r.length); // r = lines, o = ends, e = haystack, a = byTerm, t = needles, l = needle, gs = termHits, s = programs, j = noBits, i = scores
    return r.forEach((l, d) => { // r = lines, l = line, d = i
      if (n && !Ee(n, d))
        return;
      let u = 0; // u = score
      for (let g = 0; g < t.length; g++) { // g = n, t = needles
        let p = t[g], c = a[g], f = l.indexOf(p), h = c && Ee(c, d); // p = needle, t = needles, g = n, c = hits, a = byTerm, f = at, l = line, h = hasTerm, Ee = has, d = i
        if (h && (u += ds), f !== -1) {
          let y = f < o[2 * d] ? us : f < o[2 * d + 1] ? ps : ms; // y = weight, f = at, o = ends, d = i, us = IN_TITLE, ps = IN_SUMMARY, ms = IN_REST
          u += l.charCodeAt(f + p.length) === 32 ? y * 1.5 : y;
        } else if (!h)
          return;
      }
      Ve(s, d), i[d] = u;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function Wr({ programs: e }) { // Wr = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function fs(e, t) { // fs = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function Ur(e) { // Ur = remember, e = index
    let t = an.get(e); // t = memory, an = memories, e = index
    return t || (t = { haystack: Ir(e), text: "", found: jr }, an.set(e, t)), t;
  }
  function Br(e) { // Br = prepareSearch, e = index
    return Ur(e).haystack;
  }
  function ln(e, t) { // ln = search, e = index, t = text
    let n = an.get(e); // n = known, an = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = sn(t); // r = needles, sn = needlesOf, t = text
    if (!r.length)
      return jr;
    let o = n || Ur(e), { haystack: a, found: s } = o, i = Hr(a, r, fs(s, r) ? s.programs : null); // o = memory, n = known, Ur = remember, e = index, a = haystack, s = last, i = found, Hr = scan, r = needles, fs = narrows
    if (Wr(i)) {
      let l = Fr(e, a, r), d = l && Hr(a, l.needles, null); // l = forgiven, Fr = forgive, e = index, a = haystack, r = needles, d = better, Hr = scan
      l && d && !Wr(d) && (i = Object.assign({}, d, { corrected: l.corrected }));
    }
    return o.text = t, o.found = i, i;
  }

  // src/explore/facets.ts
  function he(e, t) { // he = chosenTerms, e = facet, t = query
    let n = /* @__PURE__ */ new Set(); // n = terms
    for (let r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      let o = e.terms.get(r); // o = term, e = facet, r = id
      o && n.add(o);
    }
    return Array.from(n);
  }
  function qr(e, t) { // qr = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => fe(n, r), j(e)) : null;
  }
  function Vr(e, t, n) { // Vr = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = qr(e.programs.length, he(o, t)); // a = programs, qr = anyOf, e = index, he = chosenTerms, o = facet, t = query
      a && r.set(o.id, a);
    }
    return r;
  }
  function cn(e, t, n) { // cn = passing, e = size, t = filters, n = except
    let r = qe(e); // r = programs, qe = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== n && rr(r, o);
    }), r;
  }
  function un(e, t) { // un = countMatches, e = index, t = query
    let n = Vr(e, t, ln(e, t.text).programs); // n = filters, Vr = filtersOf, e = index, t = query, ln = search
    return Q(cn(e.programs.length, n));
  }
  function Kr(e, t) { // Kr = explore, e = index, t = query
    let n = e.programs.length, r = ln(e, t.text), o = Vr(e, t, r.programs), a = cn(n, o), s = []; // n = size, e = index, r = found, ln = search, t = query, o = filters, Vr = filtersOf, a = matches, cn = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), d = l ? cn(n, o, i.id) : a, u = he(i, t), g = Array.from(i.terms.values(), (p) => { // l = filter, o = filters, i = facet, d = others, cn = passing, n = size, a = matches, u = chosen, he = chosenTerms, t = query, g = terms, p = term
        let c = Q(p.programs, d), f = u.indexOf(p) !== -1, h = f ? Q(qr(n, u.filter((y) => y !== p)) || d, d) : l ? Q(l, d, p.programs) : c; // c = own, Q = count, p = term, d = others, f = isChosen, u = chosen, h = after, qr = anyOf, n = size, y = other, l = filter
        return { term: p, chosen: f, after: h, own: c };
      });
      s.push({ facet: i, terms: g });
    }
    return { matches: a, count: Q(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function xe(e, t) { // xe = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function dn(e, t, n) { // dn = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function Jr(e, t, n) { // Jr = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], o = r.filter((a) => a !== n); // r = terms, e = query, t = facet, o = others, a = id, n = term
    return dn(e, t, o.length < r.length ? o : r.concat(n));
  }
  function Qr(e) { // Qr = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Xr(e, t) { // Xr = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      he(r, t).forEach((o) => n.push({ facet: r, term: o }));
    }), n;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var ys = /* @__PURE__ */ Symbol.for("pv"), hs = 0; // ys = VNODE_MARKER, hs = vnodeId
  function m(e, t, n, r, o, a) { // m = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var d = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ys, __v: --hs, __i: -1, __u: 0 }; // d = vnode, e = type, l = normalizedProps, n = key, s = ref, ys = VNODE_MARKER, hs = vnodeId
    return (o || a) && (d.__source = o, d.__self = a), P.vnode && P.vnode(d), d;
  }

  // src/views/say.tsx
  function ae(e) { // ae = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function R({ text: e, language: t }, n, r = e) { // R = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ m("bdi", { children: r }) : /* @__PURE__ */ m("bdi", { lang: t, dir: ye(t), children: r });
  }

  // src/views/chips.tsx
  function xs({ context: e, actions: t }, n) { // xs = filterChip, e = context, t = actions, n = chip
    let { msg: r, labels: o, language: a } = e, s = o.facet(n.facet.id), i = o.term(n.facet.id, n.term.id); // r = msg, o = labels, a = language, e = context, s = facet, n = chip, i = term
    return /* @__PURE__ */ m(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ m("span", { class: "program-explorer__chip-facet", children: R(s, a, r("chip-facet", s.text)) }),
          R(i, a)
        ]
      }
    );
  }
  function _s({ context: { msg: e }, state: t, actions: n }) { // _s = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ m(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(xe(t.query, "")),
        children: [
          /* @__PURE__ */ m("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          /* @__PURE__ */ m("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var mt = class extends U { // mt = Chips, U = x
    constructor() {
      super(...arguments);
      this.list = ct();
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
      let { context: r, state: o, actions: a } = n, s = Xr(r.index, o.query), i = o.query.text.trim() !== ""; // r = context, o = state, a = actions, n = view, s = chosen, Xr = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ m("ul", { class: "program-explorer__chips", role: "list", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ m("li", { children: xs(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ m("li", { children: _s(n) }, "text"),
        /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function zr(e, t) { // zr = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = xe(t, ""); // r = without, xe = withText, t = query
      n.push({ kind: "text", query: r, count: un(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let o = he(r, t); // o = terms, he = chosenTerms, r = facet, t = query
      if (o.length) {
        let a = dn(t, r.id, []); // a = without, dn = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: un(e, a) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function _e(e, t, n, r) { // _e = heading, e = level, t = name, n = id, r = children
    return wr(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var bs = 4; // bs = MOST
  function Gr({ context: e, state: t, actions: n }) { // Gr = empty, e = context, t = state, n = actions
    let { msg: r, labels: o, index: a, list: s, level: i } = e, l = zr(a, t.query).slice(0, bs), d = (u) => u.kind === "text" ? r("empty-text", ae(t.query.text), u.count) : r( // r = msg, o = labels, a = index, s = list, i = level, e = context, l = ways, zr = wayOut, t = state, bs = MOST, d = words, u = way, ae = isolated
      "empty-without",
      ae(o.facet(u.facet.id).text),
      u.terms.map((g) => ae(o.term(u.facet.id, g.id).text)).reduce((g, p) => r("list", g, p)),
      u.count
    );
    return /* @__PURE__ */ m("div", { class: "program-explorer__empty", children: [
      _e(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ m("p", { children: r("empty-hint") }),
      /* @__PURE__ */ m("ul", { children: [
        l.map((u) => /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m("button", { type: "button", class: "cdx-button", onClick: () => n.apply(u.query), children: d(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function be(e) { // be = chevron, e = isOpen
    return /* @__PURE__ */ m("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function ws({ context: e, actions: t }, n, r) { // ws = termBox, e = context, t = actions, n = facet, r = count
    let { msg: o, labels: a, language: s, idPrefix: i } = e, { term: l, chosen: d, after: u, own: g } = r, p = `${i}:${n}:${l.id}`, c = o(d ? "count-without" : "count-after", u); // o = msg, a = labels, s = language, i = idPrefix, e = context, l = term, d = chosen, u = after, g = own, r = count, p = id, n = facet, c = description
    return /* @__PURE__ */ m(
      "div",
      {
        class: `program-explorer__term${g === 0 && !d ? " program-explorer__term--idle" : ""}`, // g = own, d = chosen
        style: { "--program-explorer-depth": l.depth },
        children: [
          /* @__PURE__ */ m("div", { class: "cdx-checkbox", children: /* @__PURE__ */ m("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ m(
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
            /* @__PURE__ */ m("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ m("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ m("label", { class: "cdx-label__label", for: p, children: /* @__PURE__ */ m("span", { class: "cdx-label__label__text", children: R(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ m("span", { class: "program-explorer__number", title: c, "aria-hidden": "true", children: o("number", u) }),
          /* @__PURE__ */ m("span", { class: "program-explorer__unseen", id: `${p}:count`, children: c })
        ]
      },
      l.id
    );
  }
  function vs(e, { facet: t, terms: n }) { // vs = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: o, actions: a } = e, { labels: s, language: i, idPrefix: l } = r, d = o.folded.has(t.id), u = `${l}:${t.id}`, g = R(s.facet(t.id), i); // r = context, o = state, a = actions, e = view, s = labels, i = language, l = idPrefix, d = folded, t = facet, u = bodyId, g = label, R = say
    return /* @__PURE__ */ m("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${u}::label`, children: [
      /* @__PURE__ */ m("legend", { children: /* @__PURE__ */ m(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !d,
          "aria-controls": u,
          onClick: () => a.fold(t.id),
          children: [
            /* @__PURE__ */ m("span", { id: `${u}::label`, children: g }),
            be(!d)
          ]
        }
      ) }),
      /* @__PURE__ */ m("div", { id: u, hidden: d, children: n.map((p) => ws(e, t.id, p)) })
    ] }, t.id);
  }
  function gt(e) { // gt = filters, e = view
    return e.state.exploration.facets.map((t) => vs(e, t));
  }

  // src/views/filter-dialog.tsx
  var Yr = "program-explorer-locked", ft = class extends U { // Yr = LOCK_CLASS, ft = FilterDialog, U = x
    constructor() {
      super(...arguments);
      this.box = ct();
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
      document.documentElement.classList.add(Yr), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(Yr);
    }
    render({ view: n }) {
      let { context: r, state: o, actions: a } = n, { msg: s, idPrefix: i } = r; // r = context, o = state, a = actions, n = view, s = msg, i = idPrefix
      return /* @__PURE__ */ m("div", { class: "program-explorer__backdrop", onClick: (l) => l.target === l.currentTarget && a.closeFilters(), children: /* @__PURE__ */ m(
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
            /* @__PURE__ */ m("div", { class: "program-explorer__dialog-head", children: [
              /* @__PURE__ */ m("span", { class: "program-explorer__dialog-title", id: `${i}-dialog-title`, children: s("filters") }),
              /* @__PURE__ */ m(
                "button",
                {
                  type: "button",
                  class: "cdx-button cdx-button--weight-quiet",
                  onClick: a.clear,
                  children: s("clear-all")
                }
              ),
              /* @__PURE__ */ m(
                "button",
                {
                  type: "button",
                  class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                  "aria-label": s("close"),
                  onClick: a.closeFilters
                }
              )
            ] }),
            /* @__PURE__ */ m("div", { class: "program-explorer__dialog-body", children: gt(n) }),
            /* @__PURE__ */ m("div", { class: "program-explorer__dialog-foot", role: "status", children: /* @__PURE__ */ m(
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
  var Zr = /* @__PURE__ */ new WeakMap(), Ss = 1e9; // Zr = orders, Ss = NEVER
  function mn(e, t) { // mn = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function to(e) { // to = ranksIn, e = order
    let t = new Uint32Array(e.length); // t = ranks, e = order
    return e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    }), t;
  }
  function ks(e) { // ks = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Ts({ programs: e, languages: { chain: t, page: n } }) { // Ts = byTitle, e = programs, t = chain, n = page
    let r = e.map(({ title: a }) => se(a, t, n).text), { compare: o } = ks(t.concat(n)); // r = titles, e = programs, a = title, se = pickText, t = chain, n = page, o = compare, ks = collatorFor
    return mn(r.length, (a, s) => o(r[a], r[s]));
  }
  function eo(e) { // eo = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Ps({ programs: e }, t) { // Ps = byDate, e = programs, t = titleOrder
    let n = to(t), r = new Float64Array(e.length), o = new Float64Array(e.length); // n = titleRanks, to = ranksIn, t = titleOrder, r = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let d = a || s, u = s || a, g = a && !s && i && te(i); // d = first, a = start, s = end, u = last, g = isOpenEnded, i = status, te = isCurrent
      r[l] = eo(d && D(d)), o[l] = g ? Ss : eo(u && I(u));
    }), mn(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function Es({ programs: e }, t) { // Es = byStatus, e = programs, t = dateOrder
    let n = to(t), r = new Uint8Array(e.length); // n = dateRanks, to = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * F.indexOf(o) : 2 * F.indexOf("past") - 1;
    }), mn(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function pn(e, t) { // pn = orderOf, e = index, t = sort
    let n = Zr.get(e); // n = known, Zr = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), Zr.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? Ts(e) : t === "newest" ? Ps(e, pn(e, "title")) : Es(e, pn(e, "newest")), n.set(t, r)), r;
  }
  function Os(e, t) { // Os = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function Me(e) { // Me = effectiveSort, e = query
    let t = sn(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, sn = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function no(e, t, n, r) { // no = order, e = index, t = matches, n = query, r = scores
    let o = Me(n), a = []; // o = sort, Me = effectiveSort, n = query, a = shown
    for (let s of pn(e, o)) // s = i, pn = orderOf, e = index, o = sort
      Ee(t, s) && a.push(s);
    return o === "relevance" ? Os(a, r) : a;
  }

  // src/views/details.tsx
  var Rs = ["status", "period"]; // Rs = OWN_ROWS
  function A(e, t) { // A = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ m("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ m("dt", { children: e }),
      /* @__PURE__ */ m("dd", { children: Array.isArray(t) ? /* @__PURE__ */ m("ul", { role: "list", children: t.map((r) => /* @__PURE__ */ m("li", { children: r })) }) : t })
    ] });
  }
  function As(e) { // As = shortAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (n) {
      return t;
    }
  }
  function ro(e, t, n, r) { // ro = details, e = context, t = actions, n = program, r = id
    let { msg: o, labels: a, format: s, language: i, list: l, relatives: d } = e, u = (x) => x === null ? null : R(a.pick(x), i), g = (x) => x.map((T) => /* @__PURE__ */ m("bdi", { children: T })), p = (x, T) => /* @__PURE__ */ m("a", { href: e.urlOf(x), rel: "noopener", children: T }), c = (x) => x.map((T) => { // o = msg, a = labels, s = format, i = language, l = list, d = relatives, e = context, u = text, x = ids, R = say, g = names, T = other, m = a, p = link, c = related
      var B; // B = _a
      return /* @__PURE__ */ m(
        "a",
        {
          href: e.urlOfProgram(T),
          onClick: (w) => { // w = event
            !w.ctrlKey && !w.metaKey && !w.shiftKey && !w.altKey && (w.preventDefault(), t.goTo(T));
          },
          children: u(((B = d.program(T)) == null ? void 0 : B.title) || T)
        }
      );
    }), { minutes: f, owner: h, partOf: y, reviewed: _ } = n, b = y === null ? void 0 : l.series.get(y), S = y === null ? [] : d.parts(y).filter((x) => x !== n.id);
    return /* @__PURE__ */ m("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((x) => !Rs.includes(x)).map((x) => A(
        R(a.facet(x), i),
        (n.terms.get(x) || []).map((T) => R(a.term(x, T), i))
      )),
      A(o("detail-session"), f && (f[0] === f[1] ? o("detail-minutes", f[0]) : o("detail-minutes-range", f[0], f[1]))),
      A(o("detail-duration"), u(n.duration)),
      A(o("detail-scale"), u(n.scale)),
      A(o("detail-team"), g(n.team)),
      A(o("detail-partners"), g(n.partners)),
      A(o("detail-materials"), n.materials.map(({ target: x, label: T }) => p(x, u(T)))),
      A(o("detail-part-of"), b ? b.target ? p(b.target, u(b.title)) : u(b.title) : c(y === null ? [] : [y])),
      A(o("detail-siblings"), c(S)),
      A(o("detail-parts"), c(d.parts(n.id))),
      A(o("detail-follows"), c(d.before(n.id))),
      A(o("detail-followed-by"), c(n.followedBy)),
      A(o("detail-owner"), h && /* @__PURE__ */ m("bdi", { children: h })),
      A(o("detail-reviewed"), _ && s.date(_)),
      A(o("detail-sources"), n.sources.map((x) => p({ url: x }, /* @__PURE__ */ m("bdi", { title: x, children: As(x) })))),
      A(o("detail-share"), /* @__PURE__ */ m("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var Cs = ["kind", "format"], gn = "capacity"; // Cs = META_FACETS, gn = TAG_FACET
  function oo(e, t, n) { // oo = marked, e = picked, t = words, n = around
    return R(e, n, t.length ? pt(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ m("mark", { children: r }) : r) : e.text);
  }
  function Ms({ context: e, program: t }) { // Ms = meta, e = context, t = program
    let { labels: n, format: r, language: o } = e, a = r.span(t.start, t.end, t.status); // n = labels, r = format, o = language, e = context, a = span, t = program
    return /* @__PURE__ */ m("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ m("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      a !== null && /* @__PURE__ */ m("span", { class: "program-explorer__fact", children: a }),
      Cs.map((s) => { // Cs = META_FACETS, s = facet
        var i; // i = _a
        return (i = t.terms.get(s)) == null ? void 0 : i.map((l) => /* @__PURE__ */ m("span", { class: "program-explorer__fact", children: R(n.term(s, l), o) }, l));
      })
    ] });
  }
  var yt = class extends U { // yt = Card, U = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: o, open: a, words: s, level: i } = t, { msg: l, labels: d, language: u, idPrefix: g } = n, p = d.pick(o.title), c = `${g}:program:${o.id}`, f = o.summary && d.pick(o.summary), h = o.terms.get(gn) || [], y = oo(p, s, u); // n = context, r = actions, o = program, a = open, s = words, i = level, t = props, l = msg, d = labels, u = language, g = idPrefix, p = title, c = titleId, f = summary, h = tags, gn = TAG_FACET, y = name, oo = marked
      return /* @__PURE__ */ m("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": c, children: [
        _e(i, "program-explorer__title", c, o.target ? /* @__PURE__ */ m("a", { href: n.urlOf(o.target), rel: "noopener", children: y }) : y),
        Ms(t),
        f && /* @__PURE__ */ m("p", { class: "program-explorer__summary", children: [
          oo(f, s, u),
          f.language.toLowerCase() !== d.wanted && /* @__PURE__ */ m("span", { class: "program-explorer__in-language", children: l("in-language", n.format.language(f.language)) })
        ] }),
        /* @__PURE__ */ m("div", { class: "program-explorer__card-foot", children: [
          h.length > 0 && /* @__PURE__ */ m("ul", { class: "program-explorer__tags", role: "list", "aria-label": d.facet(gn).text, children: h.map((_) => /* @__PURE__ */ m("li", { children: R(d.term(gn, _), u) }, _)) }),
          /* @__PURE__ */ m(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": l("details-of", p.text),
              "aria-expanded": a,
              "aria-controls": a ? `${c}:details` : void 0,
              onClick: () => r.toggleDetails(o.id),
              children: [
                l("details"),
                be(a)
              ]
            }
          )
        ] }),
        a && ro(n, r, o, `${c}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function Ls({ context: e, state: t }, n) { // Ls = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: o, past: a } = e, s = !e.limit && Me(t.query) === "status", i = (l, d) => l || { text: d, language: e.language, anchors: [] }; // r = msg, o = current, a = past, e = context, s = grouped, Me = effectiveSort, t = state, i = headingOf, l = own, d = text
    return n.map((l, d) => { // n = programs, l = program, d = at
      let u = n[d - 1], g = te(l.status); // u = before, n = programs, d = at, g = isNow, te = isCurrent, l = program
      return !s || u && te(u.status) === g ? { program: l, group: null } : { program: l, group: g ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function ao(e) { // ao = list, e = view
    var p; // p = _a
    let { context: t, state: n, actions: r } = e, { msg: o, index: a, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((c) => a.programs[c]), d = n.order.length - n.limit, u = Ls(e, l), g = (p = u[0]) != null && p.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, o = msg, a = index, s = level, i = limit, l = shown, c = at, d = rest, u = entries, Ls = withHeadings, g = titleLevel, p = _a
    return /* @__PURE__ */ m(G, { children: [
      /* @__PURE__ */ m("ul", { class: "program-explorer__list", role: "list", "aria-label": o("programs"), children: u.map(({ program: c, group: f }) => /* @__PURE__ */ m("li", { children: [
        f && _e(s, "program-explorer__group", f.anchors[0], [
          ...f.anchors.slice(1).map((h) => /* @__PURE__ */ m("span", { id: h })),
          R(f, t.language)
        ]),
        /* @__PURE__ */ m(
          yt,
          {
            context: t,
            actions: r,
            program: c,
            open: n.query.program === c.id,
            words: n.exploration.found.needles,
            level: g
          }
        )
      ] }, c.id)) }),
      i > 0 && /* @__PURE__ */ m("a", { class: "program-explorer__all", href: t.urlOfAll(n.query), children: o("see-all", n.order.length) }),
      !i && d > 0 && /* @__PURE__ */ m("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: o("more", d) })
    ] });
  }

  // src/views/search-box.tsx
  function so({ context: e, state: t, actions: n }) { // so = searchBox, e = context, t = state, n = actions
    let { msg: r } = e; // r = msg, e = context
    return /* @__PURE__ */ m(
      "form",
      {
        class: "program-explorer__search cdx-search-input",
        role: "search",
        "aria-label": r("search"),
        onSubmit: (o) => { // o = event
          o.preventDefault(), n.searchDone();
        },
        children: /* @__PURE__ */ m("div", { class: "cdx-text-input cdx-text-input--has-start-icon", children: [
          /* @__PURE__ */ m(
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
          /* @__PURE__ */ m("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })
        ] })
      }
    );
  }

  // src/views/toolbar.tsx
  function Is({ context: e, state: t, actions: n }) { // Is = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: o } = e, a = Me(t.query), s = Ke.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, o = idPrefix, e = context, a = sort, Me = effectiveSort, t = state, s = sorts, Ke = SORTS, i = each
    return /* @__PURE__ */ m("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ m("label", { for: `${o}-sort`, children: r("sort") }),
      " ",
      /* @__PURE__ */ m("span", { class: "program-explorer__select", children: [
        /* @__PURE__ */ m(
          "select",
          {
            class: "cdx-select",
            id: `${o}-sort`,
            value: a,
            onChange: (i) => n.sort(i.currentTarget.value),
            children: s.map((i) => /* @__PURE__ */ m("option", { value: i, selected: i === a, children: r(`sort-${i}`) }, i))
          }
        ),
        be(!1)
      ] })
    ] });
  }
  function io(e) { // io = toolbar, e = view
    let { context: t, state: n, actions: r } = e, { msg: o, list: a } = t, { query: s, exploration: { count: i, found: l } } = n.told, d = 0; // t = context, n = state, r = actions, e = view, o = msg, a = list, s = query, i = count, l = found, d = chosen
    return n.query.chosen.forEach((u) => { // n = state, u = terms
      d += u.length;
    }), /* @__PURE__ */ m("div", { class: "program-explorer__toolbar", children: [
      n.narrow && /* @__PURE__ */ m(
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
      /* @__PURE__ */ m("div", { class: "program-explorer__count", role: n.filtersOpen ? void 0 : "status", tabIndex: -1, children: [
        o("count", i, a.programs.length),
        l.corrected && i > 0 && /* @__PURE__ */ m("p", { class: "program-explorer__corrected", children: o("results-for", ae(s.text), ae(l.corrected.join(" "))) })
      ] }),
      !t.limit && Is(e)
    ] });
  }

  // src/views/explorer.tsx
  function lo(e) { // lo = explorer, e = view
    let { context: t, state: n } = e, { limit: r } = t; // t = context, n = state, e = view, r = limit
    return /* @__PURE__ */ m("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !r && so(e),
      !n.narrow && /* @__PURE__ */ m("div", { class: "program-explorer__panel", children: gt(e) }),
      /* @__PURE__ */ m("div", { class: "program-explorer__main", children: [
        io(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ m(mt, { view: e }),
        n.exploration.count > 0 ? ao(e) : Gr(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ m(ft, { view: e })
    ] });
  }

  // src/views/state.ts
  var Le = 60, $s = 6; // Le = CARDS, $s = CARDS_AT_ONCE
  function Ie(e, t, n) { // Ie = derive, e = context, t = asked, n = before
    let r = Kr(e.index, t), o = no(e.index, r.matches, t, r.found.scores), a = o.findIndex((i) => { // r = exploration, Kr = explore, e = context, t = asked, o = places, no = order, a = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(e.limit || Le, a + 1, s ? s.limit : 0),
      drawn: o.length <= Le ? Le : Math.max($s, a + 1, s ? s.drawn : 0)
    };
  }
  function co(e, t, n) { // co = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return Ie(e, r, null).query.program === n ? r : Object.assign({}, Je, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var Ns = 640, Ds = 300, Fs = 80, Hs = 500; // Ns = PANEL_NEEDS, Ds = TYPING_PAUSE, Fs = FILL_AFTER, Hs = PREPARE_AFTER
  function uo(e, t, n, r) { // uo = mountExplorer, e = root, t = context, n = address, r = onCrash
    let o = e.ownerDocument.defaultView || window, a, s, i = !1, l = Object.assign({ narrow: u(), folded: /* @__PURE__ */ new Set() }, d(null)); // o = view, e = root, a = typing, s = filling, i = isStopped, l = state, u = isNarrow, d = addressed
    function d(w) { // d = addressed, w = before
      let v = n.read(), C = v === null && w ? w.query : Ze(v || "", t.index) || t.preset, O = Ie(t, C, w); // v = fragment, n = address, C = query, w = before, Ze = fromFragment, t = context, O = derived, Ie = derive
      return Object.assign({ filtersOpen: u() && n.isInDialog(), told: O }, O, { drawn: O.limit });
    }
    function u() { // u = isNarrow
      return t.limit > 0 || (e.clientWidth || o.innerWidth) < Ns;
    }
    function g(w) { // g = draw, w = change
      if (i)
        return;
      let { filtersOpen: v } = l; // v = filtersOpen, l = state
      l = Object.assign({}, l, w);
      let C = e.contains(e.ownerDocument.activeElement); // C = hadFocus, e = root
      try {
        en(lo({ context: t, state: l, actions: B }), e);
      } catch (O) {
        T(), r(O);
        return;
      }
      C && !e.contains(e.ownerDocument.activeElement) && f(e, v ? ".program-explorer__open-filters, .program-explorer__count" : ".program-explorer__count"), o.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = o.setTimeout(() => g({ drawn: l.limit }), Fs));
    }
    function p(w) { // p = fragmentOf, w = query
      return Ye(w, t.list.facets);
    }
    function c(w) { // c = write, w = change
      if (!i) {
        let v = p(l.query); // v = text, p = fragmentOf, l = state
        n.write(v === p(t.preset) ? "" : v || "programs", w, l.filtersOpen);
      }
    }
    function f(w, v) { // f = focusOn, w = within, v = selector
      let C = w && w.querySelector(v); // C = element, w = within, v = selector
      C && C.focus({ preventScroll: !0 });
    }
    function h() { // h = settle
      if (a !== void 0) {
        o.clearTimeout(a), a = void 0, c("replace");
        let { query: w, exploration: v } = l; // w = query, v = exploration, l = state
        g({ told: { query: w, exploration: v } });
      }
    }
    function y(w) { // y = choose, w = query
      h();
      let v = Ie(t, w, l); // v = derived, Ie = derive, t = context, w = query, l = state
      g(Object.assign({ told: v }, v)), c("push");
    }
    function _(w) { // _ = elementOf, w = id
      let v = e.ownerDocument.getElementById(`${t.idPrefix}:program:${w}`); // v = title, e = root, t = context, w = id
      return v && v.closest("article");
    }
    function b() { // b = onResize
      u() !== l.narrow && (l.filtersOpen && x(), g({ narrow: !l.narrow }));
    }
    function S() { // S = showAll
      t.limit || g({ limit: l.order.length, drawn: l.order.length });
    }
    function x() { // x = closeFilters
      g({ filtersOpen: !1 }), n.leave();
    }
    function T() { // T = stop
      i = !0, en(null, e);
    }
    let B = { // B = actions
      search: (w) => { // w = text
        g(Ie(t, xe(l.query, w), l)), o.clearTimeout(a), a = o.setTimeout(h, Ds);
      },
      searchDone: () => {
        h(), f(e, ".program-explorer__count");
      },
      toggle: (w, v) => y(Jr(l.query, w, v)),
      apply: y,
      sort: (w) => y(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => y(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var v; // v = _a
        y(co(t, l.query, w)), (v = _(w)) == null || v.scrollIntoView(), f(_(w), "a, button");
      },
      clear: () => y(Qr(l.query)),
      showMore: () => {
        let w = t.index.programs[l.order[l.limit]], v = l.limit + Le; // w = first, t = context, l = state, v = limit, Le = CARDS
        g({ limit: v, drawn: v }), f(_(w && w.id), "a, button");
      },
      openFilters: () => {
        h(), g({ filtersOpen: !0 }), n.enter();
      },
      closeFilters: x,
      fold: (w) => { // w = facet
        let v = new Set(l.folded); // v = folded, l = state
        v.delete(w) || v.add(w), g({ folded: v });
      }
    };
    "ResizeObserver" in o && new ResizeObserver(b).observe(e), o.addEventListener("resize", b), o.addEventListener("beforeprint", S), n.onMove(e, () => { // o = view, b = onResize, e = root, S = showAll, n = address
      o.clearTimeout(a), a = void 0, g(d(l));
    }), g({}), o.setTimeout(() => Br(t.index), Hs), n.read() && (c("replace"), nt(() => { // g = draw, o = view, Br = prepareSearch, t = context, Hs = PREPARE_AFTER, n = address, c = write, nt = afterPaint
      var w; // w = _a
      l.query.program !== null ? (w = _(l.query.program)) == null || w.scrollIntoView() : o.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/host/takeover.ts
  var Ws = "program-explorer-hidden"; // Ws = HIDDEN_CLASS
  function po(e) { // po = claim, e = host
    return fn(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function fn(e) { // fn = stateOf, e = host
    return e.root.dataset.state;
  }
  function $e(e, t) { // $e = setState, e = host, t = state
    let n = t === "ready"; // n = explorerStands, t = state
    for (let r of e.statics) // r = element, e = host
      r.classList.toggle(Ws, n);
    for (let r of [e.current, e.past]) // r = heading, e = host
      r == null || r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    e.root.dataset.state = t;
  }

  // src/host/versions.ts
  var mo = "Special:MyLanguage/", js = /^(?:[a-z][\w-]*|Special):/; // mo = MY_LANGUAGE, js = ELSEWHERE
  function go(e, { root: t, statics: n }, r) { // go = createVersions, e = wiki, t = root, n = statics, r = chain
    let o = r.indexOf(e.contentLanguage), a = o < 0 ? r : r.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, r = chain, e = wiki, a = codes, s = shown
    return n.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // n = statics, i = page, l = link, s = shown
      let l = i.replace(mo, ""); // l = plain, i = page, mo = MY_LANGUAGE
      if (!a.length || js.test(l))
        return e.urlOf(i);
      if (t.lang !== r[0])
        return e.urlOf(mo + l);
      let [d = "", u] = l.split(/(?=#)/); // d = name, u = fragment, l = plain
      return a.map((g) => e.urlOf(`${d}/${g}${u || ""}`)).find((g) => s.has(g)) || e.urlOf(i);
    };
  }

  // src/host/raise.ts
  var Us = "program-explorer__app", Bs = 0; // Us = APP_CLASS, Bs = raised
  function qs({ root: e }) { // qs = ownsAddress, e = root
    let t = `.${Pe}[data-state]`; // t = taken, Pe = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function Vs({ current: e, past: t }) { // Vs = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      r && nt(() => { // r = anchor, nt = afterPaint
        var o; // o = _a
        return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function fo({ wiki: e }, t, n, r, o, a) { // fo = raise, e = wiki, t = host, n = list, r = words, o = names, a = onCrash
    let { language: s } = r, i = le(r), l = mr(s, i, o), d = et(e, t), u = fr(n, i, l, d, e.contentLanguage, s), g = or( // s = language, r = words, i = msg, le = createMessages, l = format, mr = createFormat, o = names, d = chain, et = readerLanguages, e = wiki, t = host, u = labels, fr = createLabels, n = list, g = index, or = buildIndex
      n,
      { chain: d, page: e.contentLanguage },
      Ut(),
      (_, b) => u.term(_, b).text
    ), p = qs(t), c = `program-explorer-${++Bs}`, f = go(e, t, d), h = t.all === null ? "" : f(t.all), y = document.createElement("div");
    y.className = Us, y.lang = s, y.dir = ye(s), t.root.append(y), $e(t, "ready"), uo(y, {
      list: n,
      index: g,
      relatives: pr(n.programs),
      labels: u,
      msg: i,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      preset: Ze(`programs?${t.preset}`, g) || Je,
      limit: t.limit,
      idPrefix: c,
      urlOf: (_) => "url" in _ ? _.url : f(_.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (_) => `${p ? "" : h}#programs?program=${_}`,
      urlOfAll: (_) => `${h}#${Ye(_, n.facets) || "programs"}`
    }, gr(window, p ? Ge : null, c), (_) => { // gr = createAddress, p = owner, Ge = isFragmentOurs, c = idPrefix, _ = error
      y.remove(), a(_);
    }), y.isConnected && (Vs(t), e.announceReady(t.root));
  }

  // src/host/notice.ts
  var yn = "program-explorer__notice"; // yn = CLASS
  function Ne(e, t, ...n) { // Ne = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function yo(e, t, n) { // yo = button, e = text, t = className, n = act
    let r = Ne("button", `cdx-button ${t}`, e); // r = made, Ne = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function ht(e) { // ht = removeNotice, e = root
    e.querySelectorAll(`.${yn}`).forEach((t) => { // e = root, yn = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function hn(e, t, { kind: n, text: r, content: o = [], retry: a }) { // hn = showNotice, e = root, t = words, n = kind, r = text, o = content, a = retry
    ht(e);
    let s = le(t), i = Ne( // s = msg, le = createMessages, t = words, i = box, Ne = element
      "div",
      `${yn} ${yn}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      Ne("span", "cdx-message__icon"),
      Ne(
        "div",
        "cdx-message__content",
        Ne("p", "", r),
        ...o,
        ...a ? [yo(s("retry"), "", a)] : [],
        yo(s("dismiss"), "cdx-button--weight-quiet", () => ht(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = ye(t.language), e.append(i);
  }

  // src/host/trouble.ts
  var Ks = "json", Js = ["busy", "timeout", "network", "server"]; // Ks = DATA_MODEL, Js = PASSING
  function ho(e) { // ho = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function xo(s, i, l, d) { // xo = advise, s = _0, i = _1, l = _2, d = _3
    return E(this, arguments, function* ({ wiki: e, load: t }, n, r, o, a = !1) {
      try {
        if (yield e.mayEdit(n.source)) {
          let { adviceOn: u, driftHints: g } = yield t.maintainer(), p = a && o.list ? g((yield t.harvester()).harvest(n.container, e), o.list, e) : [], c = u(e, o.words, n.source, o, p, Bt(e)); // u = adviceOn, g = driftHints, t = load, p = drift, a = isSuspect, o = data, n = host, e = wiki, c = advice, Bt = optionsFor
          c && hn(n.root, o.words, Object.assign({}, r, { text: r.text || c.text || "", content: c.content }));
        }
      } catch (u) {
        e.log("There is no advice about the data page.", u);
      }
    });
  }
  function xt(e, t, n, r, o) { // xt = fail, e = surroundings, t = host, n = failure, r = data, o = again
    return E(this, null, function* () {
      let a = r ? r.words : ie, s = le(a); // a = words, r = data, ie = BUILT_IN, s = msg, le = createMessages
      $e(t, "failed");
      let i = Js.includes(n) ? () => { // i = retry, Js = PASSING, n = failure
        ht(t.root), $e(t, "loading"), o();
      } : null, l = { kind: "failure", text: s("two-sentences", s("failed"), s(`failed-${n}`)), retry: i };
      hn(t.root, a, l), r && (n === "missing" || n === "json") && (yield xo(e, t, l, r));
    });
  }
  function _o(e, t, n, r) { // _o = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return E(this, null, function* () {
      let { wiki: o } = e, { page: a, problems: s } = n, i = !a || s.length > 0 || a.contentModel !== Ks; // o = wiki, e = surroundings, a = page, s = problems, n = data, i = hasProblems, Ks = DATA_MODEL
      i && o.log(`Problems of the data page "${t.source}":`, ...s), o.isNamed && (i || r) && (yield xo(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/host/start.ts
  function Qs(e, t) { // Qs = wantedFor, e = wiki, t = host
    let { source: n, revisions: r, words: o, bundle: a, bundleVersion: s } = t, i = et(e, t), l = i[0] === "qqx" ? "qqx" : De(i), d = o.get(l), u = lr(i, e.contentLanguage); // n = source, r = revisions, o = words, a = bundle, s = bundleVersion, t = host, i = chain, et = readerLanguages, e = wiki, l = language, De = languageFor, d = revision, u = translated, lr = translatedFor
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
  function Xs(e, t, n) { // Xs = readShared, e = readings, t = wiki, n = host
    let r = Qs(t, n), o = JSON.stringify(r), a = e.get(o) || Zn(t, r); // r = wanted, Qs = wantedFor, t = wiki, n = host, o = key, a = reading, e = readings, Zn = readData
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  }
  function zs(o, a, s) { // zs = harvestFrom, o = _0, a = _1, s = _2
    return E(this, arguments, function* ({ wiki: e, load: t }, n, { words: r }) {
      try {
        let i = (yield t.harvester()).readHost(e, n); // i = found, t = load, e = wiki, n = host
        return i && [i[0], Object.assign({ words: r }, i[1])];
      } catch (i) {
        return e.log("The static list cannot be read.", i), null;
      }
    });
  }
  function bo(e, t, n) { // bo = run, e = readings, t = surroundings, n = host
    return E(this, null, function* () {
      let { wiki: r } = t, o = () => { // r = wiki, t = surroundings, o = again
        bo(e, t, n);
      };
      try {
        let a = yield Xs(e, r, n), [s, i] = !a.page && (yield zs(t, n, a)) || [n, a]; // a = read, Xs = readShared, e = readings, r = wiki, n = host, s = shown, i = data, zs = harvestFrom, t = surroundings
        if (!i.list) {
          r.log(`The data page "${n.source}" ${i.page ? "cannot be read" : "is missing"}.`, ...i.problems), yield xt(t, n, i.page ? "json" : "missing", i, o);
          return;
        }
        if (!wn(i.words))
          throw new Error("The words of the explorer are missing on this wiki.");
        let l = "DisplayNames" in Intl ? null : yield r.languageNames(), d = r.isNamed && i.page !== null && n.container === n.root && !n.preset && !n.limit && cr(n.root, i.list.programs.map(({ title: u }) => se(u, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // l = names, r = wiki, d = isSuspect, i = data, n = host, cr = mayHaveDrifted, u = title, se = pickText
        fo(t, s, i.list, i.words, l, (u) => { // fo = raise, t = surroundings, s = shown, i = data, l = names, u = error
          r.log("The explorer could not be drawn.", u), xt(t, s, "unexpected", i, o);
        }), fn(n) === "ready" && (yield _o(t, n, i, d));
      } catch (a) {
        r.log(`The explorer could not start from "${n.source}".`, a), yield xt(t, n, ho(a), null, o);
      }
    });
  }
  function Gs(r, o) { // Gs = findOrInsert, r = _0, o = _1
    return E(this, arguments, function* ({ wiki: e, load: t }, n) {
      let a = nr(n); // a = printed, nr = findHosts, n = content
      if (a.length || n.querySelector(`.${Pe}`) || !dr(e.pageTitle))
        return a;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function wo(e, t) { // wo = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, load: t }; // n = surroundings, e = wiki, t = load
    ir(), e.onContent(() => { // ir = keepViewAcrossLanguages, e = wiki
      let r = document.getElementById("mw-content-text") || document.body, o = /* @__PURE__ */ new Map(); // r = content, o = readings
      Gs(n, r).then(
        (a) => a.filter(po).forEach((s) => { // a = hosts, po = claim, s = host
          bo(o, n, s);
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
  var vo = 1e4; // vo = TIMEOUT_MS
  function So(e, t) { // So = fetchInTime, e = url, t = credentials
    return E(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), vo); // n = controller, r = timer, vo = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw n.signal.aborted ? new N("timeout", `${vo} ms, ${e}`) : new N("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function ko(e) { // ko = readAnswer, e = url
    return E(this, null, function* () {
      let t = yield So(e, "omit"); // t = response, So = fetchInTime, e = url
      if (t.status === 429 && (t = yield So(e, "same-origin")), t.status === 429)
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
  var Ys = 2592e3, Zs = 300, ei = "fuzzy"; // Ys = MONTH_S, Zs = FIVE_MINUTES_S, ei = OUTDATED
  function ti(e) { // ti = storedPages, e = answer
    var n, r; // n = _a, r = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((n = e.query) == null ? void 0 : n.pages) || []) { // o = title, a = revisions, n = _a, e = answer
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function ni(e, t, n, r) { // ni = parametersFor, e = kind, t = values, n = bundle, r = offset
    let o = String(e === "titles" || n && !n.version ? Zs : Ys), a = { // o = age, e = kind, n = bundle, Zs = FIVE_MINUTES_S, Ys = MONTH_S, a = parameters
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
  function To(e, t, n, r) { // To = readAll, e = api, t = kind, n = values, r = bundle
    return E(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let d = yield ko(`${e}?${ni(t, n, r, s)}`); // d = answer, ko = readAnswer, e = api, ni = parametersFor, t = kind, n = values, r = bundle, s = offset
        a = a.concat(ti(d));
        for (let { key: u, translation: g, tags: p } of ((i = d.query) == null ? void 0 : i.messagecollection) || []) // u = key, g = translation, p = tags, i = _a, d = answer
          g && p.indexOf(ei) === -1 && o.set(u.slice(u.lastIndexOf("/") + 1), g);
        s = (l = d.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function Po(e, t, n, r) { // Po = readSafely, e = api, t = kind, n = values, r = bundle
    return E(this, null, function* () {
      try {
        return yield To(e, t, n, r);
      } catch (o) {
        if (r && o instanceof N && o.failure === "server")
          return To(e, t, n, null);
        throw o;
      }
    });
  }
  function Eo(e, t) { // Eo = createReader, e = api, t = titleOf
    return (n, r, o) => E(null, null, function* () {
      let a = n.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = r.length ? yield Po(e, "revids", r, s) : null; // a = wanted, n = titles, t = titleOf, s = bundle, o = asked, i = pinned, r = revisions, Po = readSafely, e = api
      return i && a.every((l) => i.pages.some((d) => d.title === l)) ? i : Po(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function Oo(e) { // Oo = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function ri(e) { // ri = mayEdit, e = title
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
  function oi() { // oi = languageNames
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
  function ai() { // ai = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function xn(e) { // xn = loadGadget, e = name
    return E(this, null, function* () {
      let t = `ext.gadget.${e}`; // t = module, e = name
      return (yield mw.loader.using(t))(t);
    });
  }
  function Ro() { // Ro = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: ai(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Oo,
      readPages: Eo(mw.util.wikiScript("api"), Oo),
      languageNames: oi,
      mayEdit: ri,
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
  wo(Ro(), {
    maintainer: () => xn("programExplorer-maintainer"),
    harvester: () => xn("programExplorer-harvest")
  });
})();
// </nowiki>
